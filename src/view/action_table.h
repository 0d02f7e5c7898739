/* action_table.h - the registry's rows: one list makes the enum, the names and the table.
 *
 * X(name, code, key, a second key, roles (0: everybody), needs, group, rank in the key bar, label,
 *   tip). Code: what tests and settings call the action. Rank: 0 keeps it out of the key bar;
 *   where that is narrow the highest ranks are left out first. Label: short enough for the key
 *   bar. Tip: one line of at most 48 cells.
 */
#ifndef VIEW_ACTION_TABLE_H
#define VIEW_ACTION_TABLE_H

#include "office/knownanswer.h"
#include "office/person.h"
#include "view/key.h"

#define ACTION_LIST(X)                                                                         \
    X(NONE, "none", KEY_NONE, KEY_NONE, 0, 0, MOVE, 0, "", "")                                 \
    X(HELP, "help", KEYCODE_F1, '?', 0, 0, PROGRAM, 1, N_("Help"),                             \
      N_("What can be done here; type to search in it"))                                       \
    X(SAVE, "save", KEYCODE_F2, KEY_NONE, 0, NEED_CHANGE, HERE, 1, N_("Save"),                 \
      N_("Keep what was typed"))                                                               \
    X(BACK, "back", KEYCODE_F3, KEY_NONE, 0, 0, PROGRAM, 2, N_("Back"),                        \
      N_("Return to the screen before this one"))                                              \
    X(CHOOSE, "choose", KEYCODE_F4, KEY_NONE, 0, NEED_CHOICES, HERE, 7, N_("List"),            \
      N_("Show what may stand in this field"))                                                 \
    X(REFRESH, "refresh", KEYCODE_F5, KEY_NONE, 0, NEED_SAVED, PROGRAM, 9, N_("Refresh"),      \
      N_("Read everything on this screen again"))                                              \
    X(NEW, "new", KEYCODE_F6, KEY_NONE, 0, 0, HERE, 4, N_("New"), N_("Begin a new record"))    \
    X(FIND, "find", KEYCODE_F7, '/', 0, NEED_SEARCH, HERE, 5, N_("Search"),                    \
      N_("Type what to look for; the list follows"))                                           \
    X(MENU, "menu", KEYCODE_F9, KEY_NONE, 0, 0, PROGRAM, 6, N_("Menu"),                        \
      N_("The other screens and the program, by letter"))                                      \
    X(PALETTE, "palette", KEY_PALETTE, KEY_NONE, 0, 0, PROGRAM, 0, N_("Find an action"),       \
      N_("By its name, on whatever screen it stands"))                                         \
    X(ACTIONS, "actions", KEYCODE_F10, KEY_NONE, 0, 0, PROGRAM, 3, N_("Actions"),              \
      N_("All actions of this screen in one list"))                                            \
    X(LANGUAGE, "language", KEYCODE_F12, KEY_NONE, 0, 0, PROGRAM, 0, N_("Language"),           \
      N_("Arabic or English"))                                                                 \
    X(OPEN, "open", KEYCODE_ENTER, KEY_NONE, 0, NEED_ROW, HERE, 0, N_("Open"),                 \
      N_("Show the selected row whole"))                                                       \
    X(NEXT, "next", KEYCODE_DOWN, 'j', 0, 0, MOVE, 0, N_("Next row"), N_("One row down"))      \
    X(PREVIOUS, "previous", KEYCODE_UP, 'k', 0, 0, MOVE, 0, N_("Previous row"),                \
      N_("One row up"))                                                                        \
    X(NEXT_PAGE, "next-page", KEYCODE_PAGE_DOWN, KEY_NONE, 0, 0, MOVE, 0, N_("Next page"),     \
      N_("As many rows down as the screen shows"))                                             \
    X(PREVIOUS_PAGE, "previous-page", KEYCODE_PAGE_UP, KEY_NONE, 0, 0, MOVE, 0,                \
      N_("Previous page"), N_("As many rows up as the screen shows"))                          \
    X(FIRST, "first", KEYCODE_HOME, KEY_NONE, 0, 0, MOVE, 0, N_("First row"),                  \
      N_("To the beginning of the list"))                                                      \
    X(LAST, "last", KEYCODE_END, KEY_NONE, 0, 0, MOVE, 0, N_("Last row"),                      \
      N_("To the end of the list"))                                                            \
    X(MARK, "mark", ' ', KEY_NONE, 0, NEED_ROW, MOVE, 0, N_("Mark"),                           \
      N_("Mark this row, to act on all marked together"))                                      \
    X(MARK_NEXT, "mark-next", KEYCODE_SHIFT_DOWN, KEY_NONE, 0, NEED_ROW, MOVE, 0,              \
      N_("Mark downwards"), N_("Mark this row and the one below"))                             \
    X(MARK_PREVIOUS, "mark-previous", KEYCODE_SHIFT_UP, KEY_NONE, 0, NEED_ROW, MOVE, 0,        \
      N_("Mark upwards"), N_("Mark this row and the one above"))                               \
    X(MARK_TO_HERE, "mark-to-here", '-', KEY_NONE, 0, NEED_ROW, MOVE, 0,                       \
      N_("Mark up to here"), N_("From the row marked last to this one"))                       \
    X(MARK_ALL, "mark-all", '*', KEY_NONE, 0, NEED_ROW, MOVE, 0, N_("Mark all"),               \
      N_("All rows of the filter; Esc takes marks away"))                                      \
    X(SORT, "sort", '=', KEY_NONE, 0, NEED_ORDERS, MOVE, 0, N_("Order"),                       \
      N_("In which order the list stands"))                                                    \
    X(CANCEL, "cancel", KEYCODE_ESCAPE, KEY_NONE, 0, 0, MOVE, 0, N_("Cancel"),                 \
      N_("Leave this; asks before typing is lost"))                                            \
    X(NEXT_FIELD, "next-field", KEYCODE_TAB, KEYCODE_ENTER, 0, 0, MOVE, 0, N_("Next field"),   \
      N_("To the next field, or from search to the list"))                                     \
    X(PREVIOUS_FIELD, "previous-field", KEYCODE_BACKTAB, KEY_NONE, 0, 0, MOVE, 0,              \
      N_("Previous field"), N_("Back to the field before"))                                    \
    X(SUSPEND, "suspend", KEY_NONE, KEY_NONE, 0, 0, PROGRAM, 0, N_("To the shell"),            \
      N_("Back to the shell for a while; fg returns"))                                         \
    X(QUIT, "quit", KEY_NONE, KEY_NONE, 0, 0, PROGRAM, 0, N_("Quit"),                          \
      N_("Close the office and leave the program"))                                            \
    X(SIGN_IN, "sign-in", KEYCODE_F2, KEY_NONE, 0, 0, HERE, 1, N_("Sign in"),                  \
      N_("Begin to work as this person"))                                                      \
    X(SIGN_OUT, "sign-out", KEY_NONE, KEY_NONE, 0, 0, PROGRAM, 0, N_("Sign out"),              \
      N_("Let somebody else sign in here"))                                                    \
    X(LOCK, "lock", 'L' & 0x1F, KEY_NONE, 0, 0, PROGRAM, 0, N_("Lock"),                        \
      N_("Hide the screen; what was typed stays"))                                             \
    X(TODAY, "today", KEY_NONE, KEY_NONE, 0, 0, GO, 0, N_("Today"),                            \
      N_("What waits today; each number opens its list"))                                      \
    X(PEOPLE, "people", KEY_NONE, KEY_NONE, 0, 0, GO, 0, N_("People"),                         \
      N_("Find people, open their files, add new ones"))                                       \
    X(ADD_PERSON, "add-person", KEYCODE_F6, KEY_NONE, PERSON_KEEPERS, 0, HERE, 4,              \
      N_("New person"), N_("Put somebody on file who was not found"))                          \
    X(EDIT_PERSON, "edit-person", KEYCODE_F2, KEY_NONE, PERSON_KEEPERS, 0, HERE, 1,            \
      N_("Edit"), N_("Correct or complete what is known"))                                     \
    X(OPEN_CASE, "open-case", KEYCODE_F6, KEY_NONE, BY_CLERK | BY_RESEARCHER | BY_MANAGER, 0,  \
      HERE, 4, N_("New case"), N_("Open a case for this person"))                              \
    X(FAMILY, "family", 'E' & 0x1F, '4', 0, 0, RECORD, 0, N_("Family"),                        \
      N_("The members of the family; writes more of them"))                                    \
    X(HOUSEHOLDS, "households", 'W' & 0x1F, '5', PERSON_KEEPERS, 0, RECORD, 0,                 \
      N_("One household?"), N_("Files that share a member, account or address"))               \
    X(ONE_HOUSEHOLD, "one-household", KEYCODE_F2, KEY_NONE, PERSON_KEEPERS, NEED_ROW, HERE, 1, \
      N_("One household"), N_("Both files are of the same household"))                         \
    X(TWO_HOUSEHOLDS, "two-households", KEY_NONE, KEY_NONE, PERSON_KEEPERS, NEED_ROW, HERE, 0, \
      N_("Two households"), N_("They have nothing to do with it; asks why"))                   \
    X(CELL_NEXT, "cell-next", KEYCODE_ENTER, KEY_NONE, 0, 0, MOVE, 0, N_("Next cell"),         \
      N_("Behind the number the row is kept; empty: back"))                                    \
    X(KEEP_ROW, "keep-row", KEYCODE_F2, KEY_NONE, PERSON_KEEPERS, 0, HERE, 1,                  \
      N_("Keep the row"), N_("What was typed in it; with nothing typed: back"))                \
    X(ADD_MEMBER, "add-member", KEYCODE_F6, KEY_NONE, PERSON_KEEPERS, 0, HERE, 4,              \
      N_("New member"), N_("To the empty row at the end"))                                     \
    X(REMOVE_ROW, "remove-row", 'D' & 0x1F, KEY_NONE, PERSON_KEEPERS, 0, HERE, 0,              \
      N_("Delete the row"), N_("It never was right; {undo} brings it back"))                   \
    X(MOVE_MEMBER, "move-member", KEY_NONE, KEY_NONE, PERSON_KEEPERS, 0, HERE, 0,              \
      N_("To another family"), N_("Asks for its head's number, and who goes along"))           \
    X(SPLIT_FAMILY, "split-family", KEY_NONE, KEY_NONE, PERSON_KEEPERS, 0, HERE, 0,            \
      N_("A family of his own"), N_("He heads it, and some of these go along"))                \
    X(HEAD_FAMILY, "head-family", KEY_NONE, KEY_NONE, PERSON_KEEPERS, 0, HERE, 0,              \
      N_("Make him the head"), N_("Of this family; who heads it becomes a member"))            \
    X(UNMASK, "unmask", KEY_NONE, KEY_NONE, BY_SECRETARY | BY_ADMIN, 0, RECORD, 0,             \
      N_("Numbers whole"), N_("They are masked for your role; it is logged"))                  \
    X(TWINS, "twins", KEY_NONE, KEY_NONE, PERSON_KEEPERS, 0, HERE, 0, N_("Same person?"),      \
      N_("Files that look like his: rule on them, or merge"))                                  \
    X(PAIRS, "pairs", KEY_NONE, KEY_NONE, PERSON_KEEPERS, 0, HERE, 0, N_("Files alike"),       \
      N_("Pairs of files that wait for a ruling"))                                             \
    X(UNMERGE, "unmerge", KEY_NONE, KEY_NONE, BY_CLERK | BY_VERIFIER | BY_MANAGER, 0, HERE, 0, \
      N_("Undo the merge"), N_("Both files are again as they were before"))                    \
    X(CIRCUMSTANCES, "circumstances", '1', KEY_NONE, 0, 0, HERE, 0,                            \
      N_("Categories and contact"), N_("Also further phones: now and before"))                 \
    X(AFTERMATH, "aftermath", '2', KEY_NONE, 0, 0, HERE, 0, N_("What follows his death"),      \
      N_("Cases, appointments and family to look after"))                                      \
    X(FORMER, "former", '3', KEY_NONE, 0, 0, HERE, 0, N_("What stood before"),                 \
      N_("Former names, numbers and homes, with their days"))                                  \
    X(DO_AFTERMATH, "do-aftermath", KEYCODE_F2, KEY_NONE, PERSON_KEEPERS, NEED_ROW, HERE, 1,   \
      N_("Do it"), N_("Opens the case, or does what stands there"))                            \
    X(ADD_CIRCUMSTANCE, "add-circumstance", KEYCODE_F6, KEY_NONE, PERSON_KEEPERS, 0, HERE, 4,  \
      N_("Write down"), N_("A category, the means of contact, a phone"))                       \
    X(END_CIRCUMSTANCE, "end-circumstance", KEYCODE_F2, KEY_NONE, PERSON_KEEPERS, NEED_ROW,    \
      HERE, 1, N_("Holds no longer"), N_("Asks for the last day on which it held"))            \
    X(STRIKE_CIRCUMSTANCE, "strike-circumstance", KEY_NONE, KEY_NONE, PERSON_KEEPERS,          \
      NEED_ROW, HERE, 0, N_("Strike out"), N_("It was never so; asks why, and stays seen"))    \
    X(SIDE_BY_SIDE, "side-by-side", KEYCODE_F2, KEY_NONE, BY_CLERK | BY_VERIFIER | BY_MANAGER, \
      NEED_ROW, HERE, 1, N_("Side by side"), N_("Both files, field by field, before merging")) \
    X(RULE_TWO, "rule-two", KEY_NONE, KEY_NONE, PERSON_KEEPERS, NEED_ROW, HERE, 0,             \
      N_("Two people"), N_("They are not the same; asks why"))                                 \
    X(RULE_LATER, "rule-later", KEY_NONE, KEY_NONE, PERSON_KEEPERS, NEED_ROW, HERE, 0,         \
      N_("Ask later"), N_("The pair waits until somebody knows"))                              \
    X(MERGE_WITH, "merge-with", KEY_NONE, KEY_NONE, BY_CLERK | BY_VERIFIER | BY_MANAGER, 0,    \
      HERE, 0, N_("Merge with"), N_("With a file that is named by its number"))                \
    X(MERGE_FILES, "merge-files", KEYCODE_F2, KEY_NONE, BY_CLERK | BY_VERIFIER | BY_MANAGER,   \
      0, HERE, 1, N_("Merge"), N_("Make one file of the two"))                                 \
    X(TAKE_OTHER, "take-other", KEYCODE_ENTER, KEY_NONE, 0, NEED_ROW, HERE, 0,                 \
      N_("Other value"), N_("The other one of both values is kept"))                           \
    X(REFERRALS, "referrals", KEY_NONE, KEY_NONE, 0, 0, GO, 0, N_("Referrals"),                \
      N_("Questions to your role, and answers to be told"))                                    \
    X(REFERRAL_NEXT, "referral-next", KEYCODE_F2, KEY_NONE, BY_STAFF, NEED_ROW, HERE, 1,       \
      N_("Next step"), N_("Answer; then tell who asked, then the visitor"))                    \
    X(SEND_ANSWER, "send-answer", KEYCODE_F2, KEY_NONE, BY_STAFF, NEED_CHANGE, HERE, 1,        \
      N_("Answer"), N_("Give the answer to who asked"))                                        \
    X(TELL_SENDER, "tell-sender", KEY_NONE, KEY_NONE, BY_STAFF, NEED_ROW, HERE, 0,             \
      N_("Colleague told"), N_("The answer has reached who asked"))                            \
    X(TELL_VISITOR, "tell-visitor", KEY_NONE, KEY_NONE, BY_STAFF, NEED_ROW, HERE, 0,           \
      N_("Visitor told"), N_("The answer has reached the visitor"))                            \
    X(WITHDRAW_REFERRAL, "withdraw-referral", KEY_NONE, KEY_NONE, BY_STAFF, NEED_ROW, HERE, 0, \
      N_("Withdraw"), N_("Take the question back; asks why"))                                  \
    X(DOCKET, "docket", KEY_NONE, KEY_NONE, 0, 0, GO, 0, N_("Committee docket"),               \
      N_("Which cases are heard, and in what order"))                                          \
    X(DOCKET_CASE, "docket-case", KEYCODE_F2, KEY_NONE, BY_STAFF, NEED_ROW, HERE, 1,           \
      N_("Put on the docket"), N_("Onto the agenda of the open session"))                      \
    X(UNDOCK_CASE, "undock-case", KEY_NONE, KEY_NONE, BY_STAFF, NEED_ROW, HERE, 0,             \
      N_("Take off the docket"), N_("Off the agenda, back to its study"))                      \
    X(OPEN_SESSION, "open-session", KEYCODE_F6, KEY_NONE, BY_SECRETARY | BY_MANAGER, 0, HERE,  \
      3, N_("Open a session"), N_("With its day, its panel and its members"))                  \
    X(OPEN_SESSION_NOW, "open-session-now", KEYCODE_F2, KEY_NONE, BY_SECRETARY | BY_MANAGER,   \
      0, HERE, 1, N_("Open the session"), N_("Under the next number of its year"))             \
    X(CASES, "cases", KEY_NONE, KEY_NONE, 0, 0, GO, 0, N_("Cases"),                            \
      N_("Files not complete yet, and what each lacks"))                                       \
    X(CASE_NEXT, "case-next", KEYCODE_F2, KEY_NONE, 0, 0, HERE, 1, N_("Next step"),            \
      N_("Do what usually comes next for this case"))                                          \
    X(REFER_CASE, "refer-case", KEYCODE_F6, KEY_NONE, BY_STAFF, 0, HERE, 4, N_("Refer"),       \
      N_("Ask a colleague about this case"))                                                   \
    X(ASSIGN_CASE, "assign-case", 'T' & 0x1F, KEY_NONE, BY_MANAGER, NEED_ROW, HERE, 0,         \
      N_("Assign"), N_("To a researcher; the fewest cases first"))                             \
    X(ASSIGN_CASES, "assign-cases", KEYCODE_F2, KEY_NONE, BY_MANAGER, NEED_ROW, HERE, 1,       \
      N_("Assign"), N_("The marked cases, or this one, to a researcher"))                      \
    X(MISSING_LIST, "missing-list", 'l', KEY_NONE, BY_CLERK | BY_VERIFIER | BY_MANAGER, 0,     \
      HERE, 0, N_("Missing list"), N_("Give it out with the day to come back"))                \
    X(CRITERIA, "criteria", 'R' & 0x1F, KEY_NONE, 0, 0, HERE, 0, N_("Hand out"),               \
      N_("What is missing and what the kind asks for"))                                        \
    X(PAPER_ORIGINAL, "paper-original", 'o', KEY_NONE, 0, NEED_ROW, HERE, 0,                   \
      N_("Original seen"), N_("It was compared with the original"))                            \
    X(PAPER_RECEIVED, "paper-received", 's', KEY_NONE, 0, NEED_ROW, HERE, 0, N_("Received"),   \
      N_("It came; the original is still to be compared"))                                     \
    X(PAPER_UNAVAILABLE, "paper-unavailable", 'd', KEY_NONE, 0, NEED_ROW, HERE, 0,             \
      N_("Not available"), N_("The applicant cannot get it; asks why"))                        \
    X(PAPER_INAPPLICABLE, "paper-inapplicable", 'i', KEY_NONE, 0, NEED_ROW, HERE, 0,           \
      N_("Does not apply"), N_("It is not asked of this applicant; asks why"))                 \
    X(PAPER_EXPIRED, "paper-expired", 'g', KEY_NONE, 0, NEED_ROW, HERE, 0, N_("Expired"),      \
      N_("It was not valid when it was handed in"))                                            \
    X(PAPER_AGAIN, "paper-again", KEY_NONE, KEY_NONE, 0, NEED_ROW, HERE, 0,                    \
      N_("Required again"), N_("It is not in hand any more; asks why"))                        \
    X(PAPER_DATE, "paper-date", KEYCODE_ENTER, KEY_NONE, 0, NEED_ROW, HERE, 0,                 \
      N_("Write its date"), N_("The date that tells how long it is valid"))                    \
    X(PAPER_HOW, "paper-how", 'S' & 0x1F, KEY_NONE, 0, NEED_ROW, HERE, 0, N_("Copy or told"),  \
      N_("Matched, but not against the original"))                                             \
    X(PAPER_CAME, "paper-came", KEY_NONE, KEY_NONE, 0, NEED_ROW, HERE, 0, N_("Came earlier"),  \
      N_("The day it came, where it is entered later"))                                        \
    X(PAPER_SCAN, "paper-scan", KEY_NONE, KEY_NONE, 0, NEED_ROW, HERE, 0, N_("Scan"),          \
      N_("Where its scan lies, and what its bytes are"))                                       \
    X(PAPER_PAGE, "paper-page", 'U' & 0x1F, KEY_NONE, 0, NEED_ROW, HERE, 0,                    \
      N_("The paper whole"), N_("Dates, who saw it, its scan, every verdict"))                 \
    X(FIELD_MATCH, "field-match", KEYCODE_ENTER, KEY_NONE, 0, 0, HERE, 0, N_("It matches"),    \
      N_("The field is as the paper says; to the next one"))                                   \
    X(SIGN, "sign", KEYCODE_F2, KEY_NONE, 0, 0, HERE, 1, N_("Sign"),                           \
      N_("Keep what was signed, with its checksum"))                                           \
    X(UNDO, "undo", KEY_UNDO, KEY_NONE, 0, NEED_UNDO, HERE, 0, N_("Undo"),                     \
      N_("Take back what you did last today"))                                                 \
    X(REDO, "redo", KEY_REDO, KEY_NONE, 0, NEED_TYPING, MOVE, 0, N_("Do again"),               \
      N_("What was taken back in this field"))                                                 \
    X(SELECT_ALL, "select-all", KEY_SELECT_ALL, KEY_NONE, 0, NEED_TYPING, MOVE, 0,             \
      N_("Select all"), N_("The whole field; Shift and arrows: a part"))                       \
    X(COPY, "copy", KEY_COPY, KEY_NONE, 0, NEED_TYPING, MOVE, 0, N_("Copy text"),              \
      N_("What is selected, for another field"))                                               \
    X(CUT, "cut", KEY_CUT, KEY_NONE, 0, NEED_TYPING, MOVE, 0, N_("Cut"),                       \
      N_("Copy what is selected and take it away"))                                            \
    X(PASTE, "paste", KEY_PASTE, KEY_NONE, 0, NEED_TYPING, MOVE, 0, N_("Paste"),               \
      N_("Put what was copied into this field"))                                               \
    X(RECEPTION, "reception", KEY_NONE, KEY_NONE, VISIT_COUNTER, 0, GO, 0, N_("Reception"),    \
      N_("Who waits, who is served, who comes next"))                                          \
    X(LOOKUP, "lookup", 'F' & 0x1F, KEY_NONE, 0, 0, HERE, 0, N_("Where is it?"),               \
      N_("Any number or name: ticket, case, person"))                                          \
    X(BOARD, "board", 'B' & 0x1F, KEY_NONE, 0, 0, HERE, 0, N_("Lobby board"),                  \
      N_("Numbers only, for a terminal that visitors see"))                                    \
    X(LIBRARY, "library", 't', KEY_NONE, 0, 0, GO, 0, N_("Library"),                           \
      N_("The policy's documents and where each lies"))                                        \
    X(CALL_NEXT, "call-next", KEYCODE_F2, KEY_NONE, VISIT_COUNTER, 0, HERE, 1,                 \
      N_("Call next"), N_("Call; then serve; then end the visit"))                             \
    X(ARRIVE, "arrive", KEYCODE_F6, KEY_NONE, VISIT_COUNTER, 0, HERE, 3, N_("Arrival"),        \
      N_("Give a ticket to somebody who has come"))                                            \
    X(APPOINTMENTS, "appointments", 'N' & 0x1F, KEY_NONE, VISIT_COUNTER, 0, HERE, 0,           \
      N_("Appointments"), N_("Who is expected, today and later"))                              \
    X(BOOK, "book", KEYCODE_F6, KEY_NONE, VISIT_COUNTER, 0, HERE, 3, N_("New appointment"),    \
      N_("In a free slot of a working day"))                                                   \
    X(CHECK_IN, "check-in", KEYCODE_F2, KEY_NONE, VISIT_COUNTER, NEED_ROW | NEED_TO_COME,      \
      HERE, 1, N_("Has come"), N_("He gets the next ticket of today"))                         \
    X(CHANGE_APPOINTMENT, "change-appointment", KEY_NONE, KEY_NONE, VISIT_COUNTER,             \
      NEED_ROW | NEED_TO_COME, HERE, 0, N_("Change"),                                          \
      N_("Another day or time, another visitor or purpose"))                                   \
    X(CALL_THIS, "call-this", 'w', KEY_NONE, VISIT_COUNTER, NEED_ROW | NEED_WAITING, HERE, 0,  \
      N_("Call this number"), N_("Out of turn: the visitor who is selected"))                  \
    X(RECALL, "recall", 'r', KEY_NONE, VISIT_COUNTER, NEED_ROW | NEED_CALLED, HERE, 0,         \
      N_("Call again"), N_("The number once more; it is counted"))                             \
    X(PUT_BACK, "put-back", 'u', KEY_NONE, VISIT_COUNTER, NEED_ROW | NEED_CALLED, HERE, 0,     \
      N_("Put back in the line"), N_("He waits again and keeps his place"))                    \
    X(COURTESY, "courtesy", 'K' & 0x1F, KEY_NONE, VISIT_COUNTER, NEED_ROW | NEED_SERVING,      \
      HERE, 0, N_("Courtesy"), N_("Greeted, given time; again: what was left out"))            \
    X(HOLD, "hold", 'h', KEY_NONE, VISIT_COUNTER, NEED_ROW | NEED_SERVING, HERE, 0,            \
      N_("Put on hold"), N_("He fetches something; {call-next} goes on with him"))             \
    X(NO_SHOW, "no-show", 'a', KEY_NONE, VISIT_COUNTER, NEED_ROW | NEED_AWAY, HERE, 0,         \
      N_("Did not come"), N_("He did not answer the calls, or has left"))                      \
    X(REFER, "refer", 'f', KEY_NONE, VISIT_COUNTER, NEED_ROW | NEED_SERVING, HERE, 0,          \
      N_("Refer"), N_("End the visit with a question to a colleague"))                         \
    X(REFUSE, "refuse", 'l', KEY_NONE, VISIT_COUNTER, NEED_ROW | NEED_SERVING, HERE, 0,        \
      N_("Give the missing list"), N_("End with the list of papers and a day to return"))      \
    X(END, "end", 'e', KEY_NONE, BY_STAFF, NEED_ROW | NEED_OPEN, HERE, 0,                      \
      N_("End with a reason"), N_("What was asked then counts as not answered"))               \
    X(QUESTIONS, "questions", 'q', KEY_NONE, BY_STAFF, 0, HERE, 0, N_("Questions"),            \
      N_("What the visitor asks, and the answers"))                                            \
    X(FILE, "file", 'p', KEY_NONE, 0, NEED_ROW, RECORD, 8, N_("The person's file"),            \
      N_("Whom or what it is about; search if unknown"))                                       \
    X(NAME_VISITOR, "name-visitor", KEYCODE_F2, KEY_NONE, VISIT_COUNTER, 0, HERE, 1,           \
      N_("This is the visitor"), N_("His name comes onto the ticket"))                         \
    X(HIDE_NAMES, "hide-names", 'y', KEY_NONE, 0, 0, HERE, 0, N_("Hide names"),                \
      N_("Numbers only, while others can see the screen"))                                     \
    X(GIVE_TICKET, "give-ticket", KEYCODE_F2, KEY_NONE, VISIT_COUNTER, 0, HERE, 1,             \
      N_("Give the ticket"), N_("The next number of today"))                                   \
    X(GO_ON, "go-on", KEYCODE_ENTER, KEY_NONE, VISIT_COUNTER, 0, HERE, 0, N_("Go on"),         \
      N_("To the purpose; behind it the ticket is given"))                                     \
    X(LOOK_UP, "look-up", KEYCODE_ENTER, KEY_NONE, VISIT_COUNTER, 0, HERE, 0, N_("Go on"),     \
      N_("Looks up who was typed; then the next field"))                                       \
    X(ASK, "ask", KEYCODE_F6, KEY_NONE, BY_STAFF, 0, HERE, 3, N_("New question"),              \
      N_("Write a question down, and its answer"))                                             \
    X(ANSWERS, "answers", 'G' & 0x1F, KEY_NONE, 0, 0, HERE, 0, N_("Answer bank"),              \
      N_("What is often asked, and what is said then"))                                        \
    X(ADD_ANSWER, "add-answer", KEYCODE_F6, KEY_NONE, KNOWN_ANSWER_WRITERS, 0, HERE, 3,        \
      N_("New answer"), N_("Write one for the bank; it awaits approval"))                      \
    X(EDIT_ANSWER, "edit-answer", KEYCODE_F2, KEY_NONE, KNOWN_ANSWER_WRITERS, NEED_ROW, HERE,  \
      1, N_("Change"), N_("Write it anew; it awaits approval again"))                          \
    X(APPROVE_ANSWER, "approve-answer", KEY_NONE, KEY_NONE, BY_MANAGER, NEED_ROW, HERE, 0,     \
      N_("Approve"), N_("From now on it is offered at the counter"))                           \
    X(RETIRE_ANSWER, "retire-answer", KEY_NONE, KEY_NONE, KNOWN_ANSWER_WRITERS, NEED_ROW,      \
      HERE, 0, N_("Retire"), N_("It is not given any more"))                                   \
    X(PHRASES, "phrases", KEY_NONE, KEY_NONE, 0, 0, GO, 0, N_("Phrases"),                      \
      N_("What {choose} puts into a text, by short codes"))                                    \
    X(ADD_PHRASE, "add-phrase", KEYCODE_F6, KEY_NONE, KNOWN_ANSWER_WRITERS, 0, HERE, 3,        \
      N_("New phrase"), N_("Under a short code; everybody can use it"))                        \
    X(EDIT_PHRASE, "edit-phrase", KEYCODE_F2, KEY_NONE, KNOWN_ANSWER_WRITERS, NEED_ROW, HERE,  \
      1, N_("Change"), N_("Write it anew; texts that have it stay"))                           \
    X(REMOVE_PHRASE, "remove-phrase", KEY_NONE, KEY_NONE, KNOWN_ANSWER_WRITERS, NEED_ROW,      \
      HERE, 0, N_("Take away"), N_("It is not offered any more"))                              \
    X(DROP_DRAFT, "drop-draft", KEY_NONE, KEY_NONE, 0, NEED_ROW | NEED_DRAFT, HERE, 0,         \
      N_("Give up the draft"), N_("What was typed and not saved is forgotten"))                \
    X(ANSWER, "answer", KEYCODE_F2, KEY_NONE, BY_STAFF, NEED_ROW | NEED_ASKED, HERE, 1,        \
      N_("Answer"), N_("Write down what was answered"))                                        \
    X(SET_PLACE, "set-place", KEYCODE_F2, KEY_NONE, BY_RELATIONS | BY_MANAGER | BY_ADMIN,      \
      NEED_ROW, HERE, 1, N_("Edition and place"),                                              \
      N_("Write down which one, and where it lies"))                                           \
    X(IMPORT, "import", 'O' & 0x1F, KEY_NONE, BY_MANAGER | BY_ADMIN, 0, HERE, 0, N_("Import"), \
      N_("Take people in from a CSV file, looked at first"))                                   \
    X(IMPORT_STEP, "import-step", KEYCODE_F2, KEY_NONE, BY_MANAGER | BY_ADMIN, 0, HERE, 1,     \
      N_("Look through"), N_("Look at the file; then take its people in"))                     \
    X(IMPORT_FILE, "import-file", KEYCODE_F6, KEY_NONE, BY_MANAGER | BY_ADMIN, 0, HERE, 2,     \
      N_("Another file"), N_("From a list of the folder, or typed"))                           \
    X(IMPORT_BACK, "import-back", KEY_NONE, KEY_NONE, BY_MANAGER | BY_ADMIN, 0, HERE, 0,       \
      N_("Take the import back"), N_("Its people go again"))

#endif
