/* person_file.h - one person: what is known of him, and his cases. */
#ifndef UI_SCREENS_PERSON_FILE_H
#define UI_SCREENS_PERSON_FILE_H

#include "office/person.h"
#include "ui/screen.h"

/* To be opened by person_file_open() only. */
extern const ScreenKind person_file_screen;

/* Opens the file of a person on `from`.
 *
 * visit_id  the visit in which it is opened; 0: none. A new case belongs to it, and while nobody is
 *           named on its ticket, F2 names this person.
 */
void person_file_open(Screen *from, PersonId id, int64_t visit_id);

#endif
