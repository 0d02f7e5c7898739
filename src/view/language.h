/* language.h - which language the program speaks, whatever the system's locale says.
 *
 * gettext picks the catalogue through LANGUAGE; where the locale is not UTF-8 the program takes
 * C.UTF-8. The catalogues lie beside the program: in `locale/` of its folder (a checkout's build)
 * or in `../share/locale/` (an installed copy).
 */
#ifndef VIEW_LANGUAGE_H
#define VIEW_LANGUAGE_H

#include "base/str.h"

#include <libintl.h>

/* The translation of `text`. */
#define _(text) gettext(text)

typedef enum { LANGUAGE_ARABIC, LANGUAGE_ENGLISH } Language;

/* Sets the locale and finds the catalogues; once, before any text is shown. */
void language_start(void);

/* From here on gettext() answers in `language`. */
void language_use(Language language);

/* The language in use; Arabic until language_use() says otherwise. */
Language language_in_use(void);

/* The translation of `text` as a Str; gettext would answer the empty text with its own head. */
Str language_text(const char *text);

/* "ar" or "en". */
const char *language_code(Language language);

/* return  false when `code` names no language of the program. */
bool language_from_code(Str code, Language *out);

#endif
