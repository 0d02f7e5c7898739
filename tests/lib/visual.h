/* visual.h - where the letters of a text stand on a terminal that does not reorder.
 *
 * The order and the shapes come from FriBidi, so that the program's own engine is judged by
 * another one.
 */
#ifndef TESTS_VISUAL_H
#define TESTS_VISUAL_H

#include <stdbool.h>

/* The cells of `text` from the terminal's left, with presentation forms; controls are dropped.
 * The base direction is right to left when a letter of a right-to-left script is in it.
 *
 * return  UTF-8; borrowed until eight more calls have been made.
 */
const char *visual(const char *text);

/* The same with the base direction given. */
const char *visual_in(bool is_rtl, const char *text);

#endif
