/* figures.h - times and sizes that were measured, and how they stand in a table.
 *
 * Times are only ever compared within one run: the machine does other things, too.
 */
#ifndef TESTS_FIGURES_H
#define TESTS_FIGURES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { FIGURES_MAX = 4096 };

/* What is measured more often than FIGURES_MAX times is left out. */
typedef struct {
    double values[FIGURES_MAX];
    size_t count;
} Figures;

double figures_now_ms(void);

void figures_add(Figures *figures, double value);

/* The value that `per_mille` of 1000 do not exceed; 0 of none. */
double figures_quantile(const Figures *figures, int per_mille);

/* --- tables ------------------------------------------------------------------------------------ */

enum { FIGURES_LABEL_CELLS = 34, FIGURES_CELLS = 13 };

/* Prints a line across a table of `columns` columns behind its labels. */
void figures_rule(size_t columns);

/* Prints the first column of a row. */
void figures_label(const char *label);

/* Prints one more column, a text. */
void figures_text(const char *text);

/* Prints one more column, a figure; one over its budget (0: it has none) gets a "!". */
void figures_value(double value, double budget);

/* The same for a figure that shall be at least so much. */
void figures_least(double value, double least);

/* Prints a budget; 0 is none. */
void figures_budget(double budget);

/* The same with how many times `base` it is; 0: nothing to compare with. */
void figures_ratio(double value, double base);

void figures_end_row(void);

#endif
