/* deskoffice.h - a screen of the program on a terminal, at the desk of a made-up office.
 *
 * A test starts itself with "desk", the language and the role's code; its main() hands these on.
 */
#ifndef TESTS_DESKOFFICE_H
#define TESTS_DESKOFFICE_H

#include "tests/lib/caseoffice.h"
#include "tests/lib/ptyterminal.h"
#include "ui/screen.h"

/* Starts this program on a terminal and waits for its key bar. */
PtyTerminal *deskoffice_start(int rows, int columns, const char *language, const char *role);

/* Runs the screen until it is left, as the person of the role argv[3]; gives the office back.
 *
 * office  of caseoffice_open_demo().
 */
int deskoffice_run(CaseOffice *office, const ScreenKind *kind, char **argv);

#endif
