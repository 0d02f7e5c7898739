/* err.h - what can go wrong, as values.
 *
 * A function that can fail returns an Err, is marked MUST_CHECK and writes its results through
 * `out`, its last argument, only on success. TRY passes an error up. The words for an Err are made
 * in src/view/; err_with() keeps a detail for the log (a file name, the engine's message), never
 * for the person at the desk.
 */
#ifndef BASE_ERR_H
#define BASE_ERR_H

/* Marks a text for the translators where it stands in a table. */
#define N_(text) text

#define ERR_LIST(X)                                                                            \
    X(NONE, N_("No error"))                                                                    \
    X(NOT_FOUND, N_("There is no such record"))                                                \
    X(EXISTS, N_("This exists already"))                                                       \
    X(REFUSED, N_("The policy does not allow this step now"))                                  \
    X(NOT_PERMITTED, N_("Your role does not allow this"))                                      \
    X(BAD_DATA, N_("The value is not valid"))                                                  \
    X(BLANK, N_("This field may not be empty"))                                                \
    X(TOO_LONG, N_("The text is too long"))                                                    \
    X(CHANGED_MEANWHILE, N_("Somebody else changed this record meanwhile"))                    \
    X(CONFIG, N_("A setting or a policy profile is not valid"))                                \
    X(NO_INPUT, N_("The file cannot be read"))                                                 \
    X(CANNOT_CREATE, N_("The file cannot be written"))                                         \
    X(FOREIGN_FILE, N_("This file is not an office of Muamala"))                               \
    X(NEWER_FILE, N_("This office was made by a newer version of the program"))                \
    X(NETWORK_FILE, N_("An office may not lie on a network file system"))                      \
    X(NO_KEY, N_("The key that belongs to this office is missing"))                            \
    X(STORE_BUSY, N_("Another window is saving; try again"))                                   \
    X(STORE_FULL, N_("The disk is full; nothing was changed"))                                 \
    X(STORE, N_("The database reported an error; nothing was changed"))                        \
    X(STORE_UNSURE, N_("The disk did not confirm it; look whether it was kept"))               \
    X(DAMAGED, N_("The office file is damaged"))                                               \
    X(CANCELLED, N_("Cancelled"))

#define X(name, text) ERR_##name,
typedef enum { ERR_LIST(X) ERR_COUNT } Err;
#undef X

#define MUST_CHECK __attribute__((warn_unused_result))

/* Leaves the function with the error of `call`, if it has one. */
#define TRY(call)                                                                              \
    do {                                                                                       \
        Err try_err = (call);                                                                  \
        if (try_err)                                                                           \
            return try_err;                                                                    \
    } while (0)

/* Keeps a detail beside `err` for the log and returns `err`: `return err_with(ERR_STORE, ...)`. */
Err err_with(Err err, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The last detail kept, never NULL; borrowed until the next err_with(). */
const char *err_detail(void);

/* The English text of `err`, to be handed to gettext. */
const char *err_text(Err err);

#endif
