#, fuzzy
msgid ""
msgstr ""
"Project-Id-Version: muamala\n"
"Report-Msgid-Bugs-To: \n"
"PO-Revision-Date: YEAR-MO-DA HO:MI+ZONE\n"
"Last-Translator: FULL NAME <EMAIL@ADDRESS>\n"
"Language-Team: LANGUAGE <LL@li.org>\n"
"Language: \n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=INTEGER; plural=EXPRESSION;\n"

#: db/check.h
msgid "The structure of the file is damaged"
msgstr ""

#: db/check.h
msgid "A row names another one that is not there"
msgstr ""

#: db/check.h
msgid "The record of where the chain ends was changed"
msgstr ""

#: db/check.h
msgid "The chain does not end where it should"
msgstr ""

#: db/check.h
msgid "The event cannot be read"
msgstr ""

#: db/check.h
msgid "The event was changed, or one before it removed"
msgstr ""

#: db/check.h
msgid "The data of the event were changed"
msgstr ""

#: db/check.h
msgid "The data of the event are gone and none says why"
msgstr ""

#: db/check.h
msgid "The event never had data, but has some now"
msgstr ""

#: db/check.h
msgid "The record is not where its events left it"
msgstr ""

#: db/check.h
msgid "The record is gone and no event says why"
msgstr ""

#: db/check.h
msgid "There are more records than events speak of"
msgstr ""

#: db/check.h
msgid "A value is not the one that its events left"
msgstr ""

#: db/check.h
msgid "A counter does not agree with its records"
msgstr ""

#: db/check.h
msgid "The index of names is not that of the people"
msgstr ""

#: db/import_store.h
msgid "Under way"
msgstr ""

#: db/import_store.h
msgid "Taken in"
msgstr ""

#: db/import_store.h src/office/decision.h src/view/event_codes.c
#: src/view/event_words.c
msgid "Taken back"
msgstr ""

#: db/import_store.h
msgid "Broken off; nothing was kept"
msgstr ""

#: db/person_merge_store.h src/view/action_table.h ui/screens/cases.c
msgid "Cases"
msgstr ""

#: db/person_merge_store.h
msgid "Open cases"
msgstr ""

#: db/person_merge_store.h ui/screens/caselines.c ui/screens/caseway.c
#: ui/screens/matching.c ui/screens/papers.c
msgid "Papers"
msgstr ""

#: db/person_merge_store.h
msgid "Declarations"
msgstr ""

#: db/person_merge_store.h src/view/action_table.h src/view/queue.c
#: ui/screens/caselines.c ui/screens/referral.c
msgid "Referrals"
msgstr ""

#: db/person_merge_store.h
msgid "Support plans"
msgstr ""

#: db/person_merge_store.h
msgid "Registrations"
msgstr ""

#: db/person_merge_store.h
msgid "Visits"
msgstr ""

#: db/person_merge_store.h
msgid "Inquiries"
msgstr ""

#: db/undo_store.c
msgid "It is not known how this is taken back"
msgstr ""

#: src/base/day.h
msgid "Gregorian"
msgstr ""

#: src/base/day.h src/view/day_rows.c src/view/setting_rows.c
#: ui/screens/person_former.c
msgid "Hijri"
msgstr ""

#: src/base/err.h
msgid "No error"
msgstr ""

#: src/base/err.h
msgid "There is no such record"
msgstr ""

#: src/base/err.h
msgid "This exists already"
msgstr ""

#: src/base/err.h
msgid "The policy does not allow this step now"
msgstr ""

#: src/base/err.h
msgid "Your role does not allow this"
msgstr ""

#: src/base/err.h
msgid "The value is not valid"
msgstr ""

#: src/base/err.h
msgid "This field may not be empty"
msgstr ""

#: src/base/err.h src/office/refusal.h
msgid "The text is too long"
msgstr ""

#: src/base/err.h
msgid "Somebody else changed this record meanwhile"
msgstr ""

#: src/base/err.h
msgid "A setting or a policy profile is not valid"
msgstr ""

#: src/base/err.h src/cmd/config.c src/cmd/paper.c src/cmd/profile.c
#: src/view/paper_rows.h
msgid "The file cannot be read"
msgstr ""

#: src/base/err.h
msgid "The file cannot be written"
msgstr ""

#: src/base/err.h
msgid "This file is not an office of Muamala"
msgstr ""

#: src/base/err.h
msgid "This office was made by a newer version of the program"
msgstr ""

#: src/base/err.h
msgid "An office may not lie on a network file system"
msgstr ""

#: src/base/err.h
msgid "The key that belongs to this office is missing"
msgstr ""

#: src/base/err.h
msgid "Another window is saving; try again"
msgstr ""

#: src/base/err.h
msgid "The disk is full; nothing was changed"
msgstr ""

#: src/base/err.h
msgid "The database reported an error; nothing was changed"
msgstr ""

#: src/base/err.h
msgid "The disk did not confirm it; look whether it was kept"
msgstr ""

#: src/base/err.h
msgid "The office file is damaged"
msgstr ""

#: src/base/err.h src/office/appointment.h src/office/entitlement.h
#: src/office/plan.h
msgid "Cancelled"
msgstr ""

#: src/cmd/appointment.c
#, c-format
msgid "\"%.*s\" is no time; give 10:30"
msgstr ""

#: src/cmd/appointment.c src/cmd/visit.c
msgid "purpose"
msgstr ""

#: src/cmd/appointment.c
#, c-format
msgid "There is no appointment \"%.*s\""
msgstr ""

#: src/cmd/appointment_table.c src/cmd/visit_table.c
msgid "Who he is, where he has a file"
msgstr ""

#: src/cmd/appointment_table.c src/cmd/visit_table.c
msgid "What he is called, where he has none"
msgstr ""

#: src/cmd/appointment_table.c src/cmd/visit_table.c
msgid "The case that he comes about"
msgstr ""

#: src/cmd/appointment_table.c src/cmd/visit_table.c
msgid "What he comes for: new_request, inquiry, papers, follow_up ..."
msgstr ""

#: src/cmd/appointment_table.c src/cmd/case_committee_table.c
#: src/cmd/case_service_table.c src/cmd/case_table.c src/cmd/referral_table.c
#: src/cmd/session_table.c src/cmd/visit_table.c src/view/family_rows.c
#: src/view/intake_rows.c src/view/paper_words.c src/view/person_rows.c
msgid "Why"
msgstr ""

#: src/cmd/appointment_table.c
msgid "The day (today)"
msgstr ""

#: src/cmd/appointment_table.c
msgid "Expect somebody in a free slot of a working day"
msgstr ""

#: src/cmd/appointment_table.c
msgid "He has come: the next ticket of today"
msgstr ""

#: src/cmd/appointment_table.c
msgid "Cancel it, with a reason"
msgstr ""

#: src/cmd/appointment_table.c
msgid "Who is expected on a day, and who has come"
msgstr ""

#: src/cmd/appointment_table.c
msgid "The slots of a day that are free"
msgstr ""

#: src/cmd/audit.c
#, c-format
msgid "Found: %zu"
msgstr ""

#: src/cmd/audit.c src/cmd/case_service.c
#, c-format
msgid "\"%.*s\" is no id"
msgstr ""

#: src/cmd/audit_table.c
msgid "Of one record: its kind; the id is the argument"
msgstr ""

#: src/cmd/audit_table.c
msgid "The page after this event"
msgstr ""

#: src/cmd/audit_table.c
msgid "Events on the page (50)"
msgstr ""

#: src/cmd/audit_table.c
msgid "What was done, by whom, to which record"
msgstr ""

#: src/cmd/audit_table.c
msgid "Walk the chain of events and find what was changed"
msgstr ""

#: src/cmd/audit_table.c
msgid "Check file, references, chain, and every record against its events"
msgstr ""

#: src/cmd/board_table.c
msgid "The numbers that are called and those nearly next, without any name"
msgstr ""

#: src/cmd/case.c
#, c-format
msgid "There is no case \"%.*s\""
msgstr ""

#: src/cmd/case.c
msgid "state of a case"
msgstr ""

#: src/cmd/case_closing.c
msgid "reason to close"
msgstr ""

#: src/cmd/case_committee.c
msgid "decision of a committee"
msgstr ""

#: src/cmd/case_committee.c
msgid "reason"
msgstr ""

#: src/cmd/case_committee.c
msgid "debtor"
msgstr ""

#: src/cmd/case_committee.c src/cmd/case_service.c
msgid "kind of support"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "The researcher's opinion"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "accept, reject or defer"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "He declares that he has no interest of his own"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "He has one: the study goes to somebody else"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "Which interest"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "On which session (the open one that is held first)"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "How what a deferral asked for has come"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "Why before others that stand before it"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "A reason of the list that fits the decision"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "The reason in plain words for the applicant"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "Who voted for it: 1,2,4"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "Who voted against it"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "Who abstained"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "What is granted each time"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "What kind of support (the case's)"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "For how many months; 0 is once"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "Of a deferral: what is owed"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "applicant or office"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "By when"
msgstr ""

#: src/cmd/case_committee_table.c ui/screens/declaration.c
msgid "What the applicant says"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "By which means"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "How it is known that he has it"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "He was not reached"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "Why before the earliest day"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "Give a complete file to a researcher"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "Write the study: opinion, recommendation, conflict of interest"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "Bring the study before the committee"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "Put a ready case on the agenda of a session"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "Take it off the agenda, back to its study"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "Enter what the committee has decided; it takes force when the minutes close"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "Take back what was entered, while the minutes are open"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "All decisions on a case, with votes and reasons"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "Take up the study of a deferred case again"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "Keep an attempt to tell the applicant"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "All attempts to tell the applicant"
msgstr ""

#: src/cmd/case_committee_table.c
msgid "Receive an appeal against a rejection"
msgstr ""

#: src/cmd/case_declare.c
msgid "field of a case"
msgstr ""

#: src/cmd/case_declare.c
msgid "Name the fields that match, or give --all"
msgstr ""

#: src/cmd/case_declare.c
msgid "way to match"
msgstr ""

#: src/cmd/case_declare.c ui/screens/matching.c
#, c-format
msgid "Still to be matched: %.*s"
msgstr ""

#: src/cmd/case_declare.c src/cmd/case_reply.c
msgid "channel"
msgstr ""

#: src/cmd/case_declare.c
msgid "signer"
msgstr ""

#: src/cmd/case_declare.c
msgid "Say by which means the reply is to come: --means CHANNEL"
msgstr ""

#: src/cmd/case_declare.c
msgid "Nothing has been signed yet"
msgstr ""

#: src/cmd/case_open.c src/cmd/person_import.c
msgid "ruling on duplicates"
msgstr ""

#: src/cmd/case_open.c
msgid "A case needs --person ID and --kind KIND"
msgstr ""

#: src/cmd/case_open.c src/cmd/case_papers.c src/cmd/policy.c
msgid "kind of case"
msgstr ""

#: src/cmd/case_open.c
msgid "way for a case to come"
msgstr ""

#: src/cmd/case_open.c src/cmd/family.c
msgid "Each field needs its value"
msgstr ""

#: src/cmd/case_open.c
#, c-format
msgid "Checksum of the data: %.*s"
msgstr ""

#: src/cmd/case_papers.c
msgid "way to see a paper"
msgstr ""

#: src/cmd/case_papers.c src/cmd/demo.c src/cmd/office.c
#, c-format
msgid "\"%.*s\" is no moment; give it as 2026-11-21 or 2026-11-21T10:30"
msgstr ""

#: src/cmd/case_papers.c src/cmd/paper.c
msgid "kind of paper"
msgstr ""

#: src/cmd/case_papers.c
msgid "state of a paper"
msgstr ""

#: src/cmd/case_papers.c ui/screens/case_missing.c
msgid "The office does not work on the day to come back"
msgstr ""

#: src/cmd/case_referral.c
#, c-format
msgid "There is no referral \"%.*s\""
msgstr ""

#: src/cmd/case_referral.c
#, c-format
msgid "Case \"%.*s\" has several referrals; name one by its id"
msgstr ""

#: src/cmd/case_referral.c
msgid "The colleague who asked"
msgstr ""

#: src/cmd/case_referral.c ui/screens/appointment_form.c
#: ui/screens/appointments.c ui/screens/arrival.c ui/screens/visit_line.c
msgid "The visitor"
msgstr ""

#: src/cmd/case_referral.c
msgid "person to tell"
msgstr ""

#: src/cmd/case_referral.c src/cmd/staff.c
#, c-format
msgid "The role \"%.*s\" is not known; allowed: %s"
msgstr ""

#: src/cmd/case_reply.c
msgid "Say by which means he was told: --channel CODE"
msgstr ""

#: src/cmd/case_service.c
msgid "class"
msgstr ""

#: src/cmd/case_service.c
msgid "Nobody was registered in this case"
msgstr ""

#: src/cmd/case_service.c
msgid "fund"
msgstr ""

#: src/cmd/case_service.c
msgid "Nothing of this case is due"
msgstr ""

#: src/cmd/case_service.c
msgid "This case has no plan to cancel"
msgstr ""

#: src/cmd/case_service_table.c
msgid "orphans, widow, divorced, ill ... (as he was registered last)"
msgstr ""

#: src/cmd/case_service_table.c
msgid "Who keeps in touch with him (who brought the reply)"
msgstr ""

#: src/cmd/case_service_table.c
msgid "What kind of support (as granted)"
msgstr ""

#: src/cmd/case_service_table.c
msgid "Of one delivery (as granted)"
msgstr ""

#: src/cmd/case_service_table.c
msgid "general, zakat, sadaqa, waqf or restricted"
msgstr ""

#: src/cmd/case_service_table.c
msgid "When the first delivery is due"
msgstr ""

#: src/cmd/case_service_table.c
msgid "How many deliveries, a month apart (as granted)"
msgstr ""

#: src/cmd/case_service_table.c
msgid "Why above the grant, or the same aid again"
msgstr ""

#: src/cmd/case_service_table.c
msgid "Where the policy has no step of registration: his class"
msgstr ""

#: src/cmd/case_service_table.c
msgid "The same: who keeps in touch with him"
msgstr ""

#: src/cmd/case_service_table.c
msgid "Who took it"
msgstr ""

#: src/cmd/case_service_table.c
msgid "Receipt, or reference of the transfer"
msgstr ""

#: src/cmd/case_service_table.c
msgid "Which one (the first that is due)"
msgstr ""

#: src/cmd/case_service_table.c
msgid "Why the same aid again"
msgstr ""

#: src/cmd/case_service_table.c
msgid "How the person was told"
msgstr ""

#: src/cmd/case_service_table.c
msgid "His word, the file that stays, how it is known"
msgstr ""

#: src/cmd/case_service_table.c
msgid "Register an accepted applicant: permanent number, class, liaison officer"
msgstr ""

#: src/cmd/case_service_table.c
msgid "The card of the beneficiary that the case has registered"
msgstr ""

#: src/cmd/case_service_table.c
msgid "Make a support plan with its deliveries"
msgstr ""

#: src/cmd/case_service_table.c
msgid "The support plans of a case"
msgstr ""

#: src/cmd/case_service_table.c
msgid "Authorise a plan that somebody else has made"
msgstr ""

#: src/cmd/case_service_table.c
msgid "Release a plan early where nobody else could authorise it"
msgstr ""

#: src/cmd/case_service_table.c
msgid "Hand over what is due, against a receipt"
msgstr ""

#: src/cmd/case_service_table.c
msgid "What is due and what was handed over"
msgstr ""

#: src/cmd/case_service_table.c
msgid "Cancel a plan with what of it is still due"
msgstr ""

#: src/cmd/case_service_table.c
msgid "Suspend a service; the person is told"
msgstr ""

#: src/cmd/case_service_table.c
msgid "Take a suspended service up again"
msgstr ""

#: src/cmd/case_service_table.c
msgid "Study a case in service anew"
msgstr ""

#: src/cmd/case_service_table.c
msgid "Close a case: completed, rejected, abandoned, duplicate, outside_scope, moved, died"
msgstr ""

#: src/cmd/case_service_table.c
msgid "Close a case that the applicant withdraws"
msgstr ""

#: src/cmd/case_study.c
msgid "recommendation"
msgstr ""

#: src/cmd/case_table.c
msgid "Whose case it is: the id of the record or an identity number"
msgstr ""

#: src/cmd/case_table.c
msgid "What he asks for: financial, rent, bills, food_basket ..."
msgstr ""

#: src/cmd/case_table.c
msgid "His request in his own words"
msgstr ""

#: src/cmd/case_table.c
msgid "How the office came to know of it (walk_in)"
msgstr ""

#: src/cmd/case_table.c
msgid "A channel of the policy (its first)"
msgstr ""

#: src/cmd/case_table.c
msgid "Priority class, 1 the first; 0 is none"
msgstr ""

#: src/cmd/case_table.c
msgid "new, same_person or related: about the people who are alike"
msgstr ""

#: src/cmd/case_table.c
msgid "Why it was ruled so"
msgstr ""

#: src/cmd/case_table.c
msgid "The day he handed it in, where that was worked on paper"
msgstr ""

#: src/cmd/case_table.c
msgid "The visit in which it is opened"
msgstr ""

#: src/cmd/case_table.c
msgid "Only cases in this state, by their due day"
msgstr ""

#: src/cmd/case_table.c
msgid "Only this person's cases"
msgstr ""

#: src/cmd/case_table.c
msgid "Go on behind this case"
msgstr ""

#: src/cmd/case_table.c src/cmd/session_table.c
msgid "At most so many (50)"
msgstr ""

#: src/cmd/case_table.c
msgid "How it was seen: original, copy or told (original)"
msgstr ""

#: src/cmd/case_table.c
msgid "Its date of issue, as written on it"
msgstr ""

#: src/cmd/case_table.c
msgid "Its date of expiry, as written on it"
msgstr ""

#: src/cmd/case_table.c
msgid "When it came, where that was earlier; the day alone is not exact"
msgstr ""

#: src/cmd/case_table.c
msgid "A note on it"
msgstr ""

#: src/cmd/case_table.c
msgid "Why it is done without, or how it was lost"
msgstr ""

#: src/cmd/case_table.c
msgid "The day on which he is asked to come back: gives the list out"
msgstr ""

#: src/cmd/case_table.c
msgid "Gives the list out for the day that the office proposes"
msgstr ""

#: src/cmd/case_table.c src/cmd/policy_table.c
msgid "As a page of 80 columns to be handed out: lines logical or visual"
msgstr ""

#: src/cmd/case_table.c
msgid "Every field that is told"
msgstr ""

#: src/cmd/case_table.c
msgid "original, copy, told, or none to take the match back"
msgstr ""

#: src/cmd/case_table.c
msgid "By which the reply is to come; else as agreed with him"
msgstr ""

#: src/cmd/case_table.c
msgid "applicant, guardian or agent (applicant)"
msgstr ""

#: src/cmd/case_table.c
msgid "Whether he consents to inquiries elsewhere"
msgstr ""

#: src/cmd/case_table.c
msgid "The file may be complete before it is answered"
msgstr ""

#: src/cmd/case_table.c
msgid "Open a case of a person as a draft"
msgstr ""

#: src/cmd/case_table.c
msgid "All that is known of a case"
msgstr ""

#: src/cmd/case_table.c
msgid "Cases in the order of their opening, or of one state by their due day"
msgstr ""

#: src/cmd/case_table.c
msgid "What was done with a case, its papers, referrals and clocks"
msgstr ""

#: src/cmd/case_table.c
msgid "Every reply window that a case had, lost ones too"
msgstr ""

#: src/cmd/case_table.c
msgid "The declared data, and the paper that each is matched with"
msgstr ""

#: src/cmd/case_table.c
msgid "Change declared data; what was signed goes back to be verified"
msgstr ""

#: src/cmd/case_table.c
msgid "The papers that a case asks for, and what became of each"
msgstr ""

#: src/cmd/case_table.c
msgid "Each verdict on a paper's validity: at submission, committee and payment"
msgstr ""

#: src/cmd/case_table.c
msgid "Record a paper: received, matched, expired, not_available, required ..."
msgstr ""

#: src/cmd/case_table.c
msgid "The papers that a kind of case may ask for, to be handed out"
msgstr ""

#: src/cmd/case_table.c
msgid "What is missing; with --give the list is given out and the file waits"
msgstr ""

#: src/cmd/case_table.c
msgid "Remind the applicant of what is missing; before its day it does not count"
msgstr ""

#: src/cmd/case_table.c
msgid "Bring a file with all its papers to be verified"
msgstr ""

#: src/cmd/case_table.c
msgid "Match declared data with the papers"
msgstr ""

#: src/cmd/case_table.c
msgid "Take the applicant's declaration and print his receipt"
msgstr ""

#: src/cmd/case_table.c
msgid "Ask whether a declared file is complete; the office completes it by itself"
msgstr ""

#: src/cmd/case_table.c
msgid "The receipt of the last declaration again"
msgstr ""

#: src/cmd/case_table.c
msgid "Refer a question to the role that the policy names"
msgstr ""

#: src/cmd/case_table.c
msgid "Answer a referral, by its id or its case's number"
msgstr ""

#: src/cmd/case_table.c
msgid "Keep that the answer reached the colleague or the visitor"
msgstr ""

#: src/cmd/case_table.c
msgid "Open a new case that follows a closed one"
msgstr ""

#: src/cmd/choice.c
#, c-format
msgid "\"%.*s\" is no %s; did you mean \"%s\"?"
msgstr ""

#: src/cmd/choice.c
#, c-format
msgid "\"%.*s\" is no %s; allowed: %.*s"
msgstr ""

#: src/cmd/choice.c
#, c-format
msgid "%s takes a whole number from %lld to %lld"
msgstr ""

#: src/cmd/command.c
msgid "The answer could not be written whole"
msgstr ""

#: src/cmd/command_line.c
msgid "The office file (else $MUAMALA_FILE, else your own office)"
msgstr ""

#: src/cmd/command_line.c
msgid "The staff member who acts"
msgstr ""

#: src/cmd/command_line.c
msgid "Read the password from this file descriptor"
msgstr ""

#: src/cmd/command_line.c
msgid "How the answer is written (text)"
msgstr ""

#: src/cmd/command_line.c
msgid "Write the answer to a file"
msgstr ""

#: src/cmd/command_line.c
msgid "The language of the answer"
msgstr ""

#: src/cmd/command_line.c
msgid "The moment of the act; in a demo office only"
msgstr ""

#: src/cmd/command_line.c
msgid "The same request twice is carried out once"
msgstr ""

#: src/cmd/command_line.c
msgid "A trial: answer as if it were done, and change nothing"
msgstr ""

#: src/cmd/command_line.c
msgid "Never ask; fail instead"
msgstr ""

#: src/cmd/command_line.c
msgid "Show help"
msgstr ""

#: src/cmd/command_line.c
msgid "Show the version"
msgstr ""

#: src/cmd/command_line.c src/office/config_table.c
msgid "The order in which the terminal is sent Arabic"
msgstr ""

#: src/cmd/command_line.c
msgid "Whether the screens use colours"
msgstr ""

#: src/cmd/command_line.c src/office/config_table.c
msgid "Line by line without full screen, as screen readers need it"
msgstr ""

#: src/cmd/command_line.c
msgid "Ask the eye in which order this terminal shows it rightly"
msgstr ""

#: src/cmd/command_line.c
#, c-format
msgid "%s \"%.*s\" is not known; did you mean \"%s\"?"
msgstr ""

#: src/cmd/command_line.c
#, c-format
msgid "%s \"%.*s\" is not known; see muamala --help"
msgstr ""

#: src/cmd/command_line.c
msgid "The command"
msgstr ""

#: src/cmd/command_line.c
msgid "The verb"
msgstr ""

#: src/cmd/command_line.c
msgid "The option"
msgstr ""

#: src/cmd/command_line.c
#, c-format
msgid "The option \"%s\" takes no value"
msgstr ""

#: src/cmd/command_line.c
#, c-format
msgid "The option \"%s\" needs a value: %s"
msgstr ""

#: src/cmd/command_line.c
msgid "Too many options"
msgstr ""

#: src/cmd/command_line.c
msgid "Too many arguments"
msgstr ""

#: src/cmd/command_line.c
#, c-format
msgid "\"%.*s\" needs a verb: %.*s"
msgstr ""

#: src/cmd/command_line.c
msgid "An argument is missing"
msgstr ""

#: src/cmd/command_line.c
msgid "There are too many arguments"
msgstr ""

#: src/cmd/command_line.c
#, c-format
msgid "The option \"%s\" is for the screens, not for a command"
msgstr ""

#: src/cmd/command_line.c
#, c-format
msgid "The format \"%.*s\" is not known; allowed: %s"
msgstr ""

#: src/cmd/command_line.c
#, c-format
msgid "The language \"%.*s\" is not known; allowed: %s"
msgstr ""

#: src/cmd/command_table.c
msgid "One search for everything: ticket, case, person"
msgstr ""

#: src/cmd/command_table.c
msgid "The counter: tickets, calls, and how a visit ends"
msgstr ""

#: src/cmd/command_table.c
msgid "Slots, who is expected in them, who has come"
msgstr ""

#: src/cmd/command_table.c
msgid "The lobby's board: numbers, and nobody's name"
msgstr ""

#: src/cmd/command_table.c
msgid "Questions that are asked, and their answers"
msgstr ""

#: src/cmd/command_table.c
msgid "The answer bank: what is asked again and again"
msgstr ""

#: src/cmd/command_table.c
msgid "Phrases that are typed by a short code"
msgstr ""

#: src/cmd/command_table.c
msgid "The policy's documents, and where each lies"
msgstr ""

#: src/cmd/command_table.c
msgid "Who waits, in the order of the work"
msgstr ""

#: src/cmd/command_table.c
msgid "Standing reports"
msgstr ""

#: src/cmd/command_table.c
msgid "People: found first, then put on file"
msgstr ""

#: src/cmd/command_table.c
msgid "Who belongs to the family of a person"
msgstr ""

#: src/cmd/command_table.c
msgid "A case on its way, from the draft to its closing"
msgstr ""

#: src/cmd/command_table.c
msgid "The scans of papers, and whether they are still the same"
msgstr ""

#: src/cmd/command_table.c
msgid "Questions to a colleague about a visitor or a case"
msgstr ""

#: src/cmd/command_table.c
msgid "The committee: members, agenda, minutes"
msgstr ""

#: src/cmd/command_table.c
msgid "Who works here, in which role"
msgstr ""

#: src/cmd/command_table.c
msgid "Policy profiles: every key with its clause"
msgstr ""

#: src/cmd/command_table.c
msgid "What no clause gives and the office decides"
msgstr ""

#: src/cmd/command_table.c
msgid "Days that are no working days"
msgstr ""

#: src/cmd/command_table.c
msgid "What you prefer of the screens; opens no office"
msgstr ""

#: src/cmd/command_table.c
msgid "The log of events, and the proof that it is whole"
msgstr ""

#: src/cmd/command_table.c
msgid "What the program makes of a value; opens no office"
msgstr ""

#: src/cmd/config.c
msgid "Nothing is wrong with it"
msgstr ""

#: src/cmd/config_table.c
msgid "Every preference of the screens, and where it comes from"
msgstr ""

#: src/cmd/config_table.c
msgid "Name what is wrong in the files of preferences, or in FILE"
msgstr ""

#: src/cmd/demo.c
#, c-format
msgid "%s takes a whole number from 0 to %lld"
msgstr ""

#: src/cmd/demo.c src/cmd/new_office.c
msgid "A file is made or not; --dry-run is for an office"
msgstr ""

#: src/cmd/demo_progress.c
#, c-format
msgid "%.*s: %d%% made"
msgstr ""

#: src/cmd/demo_progress.c
#, c-format
msgid "%.*s: index %d of %d, %d s"
msgstr ""

#: src/cmd/family.c
#, c-format
msgid "No family has a member \"%.*s\""
msgstr ""

#: src/cmd/family.c
#, c-format
msgid "A member has no field \"%.*s\"; did you mean \"%s\"?"
msgstr ""

#: src/cmd/family.c
#, c-format
msgid "A member has no field \"%.*s\""
msgstr ""

#: src/cmd/family_household.c src/cmd/person_twins.c
msgid "ruling"
msgstr ""

#: src/cmd/family_table.c src/cmd/person_table.c
msgid "Date of birth in either calendar, or the year"
msgstr ""

#: src/cmd/family_table.c src/cmd/person_table.c
msgid "National ID, iqama or another number"
msgstr ""

#: src/cmd/family_table.c
msgid "home or away"
msgstr ""

#: src/cmd/family_table.c
msgid "well, chronic or special_needs"
msgstr ""

#: src/cmd/family_table.c
msgid "not_yet, none, reads, primary, intermediate, secondary, diploma, university"
msgstr ""

#: src/cmd/family_table.c
msgid "What proves it: the number of a birth certificate"
msgstr ""

#: src/cmd/family_table.c
msgid "What else is to be known"
msgstr ""

#: src/cmd/family_table.c
msgid "When he came into the family"
msgstr ""

#: src/cmd/family_table.c
msgid "Why; two households need it"
msgstr ""

#: src/cmd/family_table.c
msgid "The members of a family, those who left it last"
msgstr ""

#: src/cmd/family_table.c
msgid "How many members, wives, sons, daughters, children, old people"
msgstr ""

#: src/cmd/family_table.c
msgid "Write down a member: wife, son, daughter, father, mother ..."
msgstr ""

#: src/cmd/family_table.c
msgid "Change fields of a member; whoever leaves: ended died until 1447/1/1"
msgstr ""

#: src/cmd/family_table.c
msgid "Take away a row that never was right"
msgstr ""

#: src/cmd/family_table.c
msgid "Files that may be one household, and why: of one head, or all that wait"
msgstr ""

#: src/cmd/family_table.c
msgid "Say whether two files are one household, or that it is to be asked later"
msgstr ""

#: src/cmd/help.c
msgid "Commands:"
msgstr ""

#: src/cmd/help.c
msgid "Examples:"
msgstr ""

#: src/cmd/help.c
msgid "Without a command the screens open:"
msgstr ""

#: src/cmd/help.c
msgid "Options of every command:"
msgstr ""

#: src/cmd/help.c
msgid "Options of the screens:"
msgstr ""

#: src/cmd/help.c
msgid "More is said by NOUN --help, NOUN VERB --help and man muamala"
msgstr ""

#: src/cmd/help.c
msgid "Options:"
msgstr ""

#: src/cmd/help.c
msgid "The options of every command stand in muamala --help"
msgstr ""

#: src/cmd/help.c
msgid "The options of a command stand in NOUN VERB --help"
msgstr ""

#: src/cmd/holiday.c
msgid "No open case's days have moved"
msgstr ""

#: src/cmd/holiday.c
#, c-format
msgid "The days of %zu open case have moved:"
msgid_plural "The days of %zu open cases have moved:"
msgstr[0] ""
msgstr[1] ""

#: src/cmd/holiday.c
#, c-format
msgid "\"%.*s\" is no Gregorian year"
msgstr ""

#: src/cmd/holiday.c
#, c-format
msgid "%lld holiday was proposed"
msgid_plural "%lld holidays were proposed"
msgstr[0] ""
msgstr[1] ""

#: src/cmd/import_columns.c
#, c-format
msgid "\"%.*s\" names no column of the file and a field"
msgstr ""

#: src/cmd/import_columns.c
msgid "No column holds the name"
msgstr ""

#: src/cmd/import_columns.c
msgid "No column holds the identity number, or why there is none"
msgstr ""

#: src/cmd/import_columns.c
#, c-format
msgid "Heads of the file: %.*s"
msgstr ""

#: src/cmd/import_columns.c
#, c-format
msgid "%s. Heads that say it: %.*s; or say which it is: --map COLUMN=%s"
msgstr ""

#: src/cmd/import_columns.c
#, c-format
msgid "Columns that are left out: %.*s"
msgstr ""

#: src/cmd/import_columns.c
msgid "tabs"
msgstr ""

#: src/cmd/import_columns.c
msgid "commas"
msgstr ""

#: src/cmd/import_columns.c
msgid "semicolons"
msgstr ""

#: src/cmd/import_columns.c
#, c-format
msgid "Read as %s, parted by %.*s: %.*s"
msgstr ""

#: src/cmd/import_columns.c
msgid "The file begins with no line of heads"
msgstr ""

#: src/cmd/import_remarks.c
#, c-format
msgid "Only the first %d remarks are shown, of %zu"
msgstr ""

#: src/cmd/import_run.c
#, c-format
msgid "Line %zu: %s"
msgstr ""

#: src/cmd/import_run.c
#, c-format
msgid "%.*s: %d%% read"
msgstr ""

#: src/cmd/import_run.c
msgid "Cancelled; nothing was kept"
msgstr ""

#: src/cmd/import_run.c
#, c-format
msgid "Rows: %lld; to be added: %lld; on file already: %lld; not valid: %lld"
msgstr ""

#: src/cmd/import_run.c
#, c-format
msgid "Rows that are not valid: %lld; nothing was kept (--skip-bad leaves them out)"
msgstr ""

#: src/cmd/import_undo.c
#, c-format
msgid "People with whom somebody has worked since, who stay: %lld"
msgstr ""

#: src/cmd/import_undo.c
#, c-format
msgid "People who were taken back: %lld"
msgstr ""

#: src/cmd/import_undo.c
msgid "Say which import: person import undo 3"
msgstr ""

#: src/cmd/import_undo.c
msgid "An import is taken back or not; there is no trial"
msgstr ""

#: src/cmd/inquiry.c
msgid "Give --ticket or --person, not both"
msgstr ""

#: src/cmd/inquiry.c
#, c-format
msgid "\"%.*s\" is no id of a question"
msgstr ""

#: src/cmd/inquiry.c
#, c-format
msgid "There is no question \"%.*s\""
msgstr ""

#: src/cmd/inquiry.c
msgid "state"
msgstr ""

#: src/cmd/inquiry.c src/cmd/queue.c
#, c-format
msgid "There are more: --after %lld"
msgstr ""

#: src/cmd/inquiry_table.c
msgid "The visit in which it is asked"
msgstr ""

#: src/cmd/inquiry_table.c
msgid "Who asks, where he did not come himself"
msgstr ""

#: src/cmd/inquiry_table.c
msgid "How it came: a channel of the policy (the visit's)"
msgstr ""

#: src/cmd/inquiry_table.c
msgid "Why it is not answered"
msgstr ""

#: src/cmd/inquiry_table.c
msgid "open, answered, not_answered or referred (open)"
msgstr ""

#: src/cmd/inquiry_table.c src/cmd/queue_table.c
msgid "Begin behind the row with this id"
msgstr ""

#: src/cmd/inquiry_table.c
msgid "Write a question down; its visit cannot end while it is open"
msgstr ""

#: src/cmd/inquiry_table.c
msgid "Keep the answer that was given"
msgstr ""

#: src/cmd/inquiry_table.c
msgid "End a question without an answer, with the reason"
msgstr ""

#: src/cmd/inquiry_table.c
msgid "The questions that are still open, or the log of those in a state"
msgstr ""

#: src/cmd/knownanswer.c
#, c-format
msgid "Nobody here has the login \"%.*s\""
msgstr ""

#: src/cmd/knownanswer.c
#, c-format
msgid "The bank has no answer \"%.*s\""
msgstr ""

#: src/cmd/knownanswer.c
#, c-format
msgid "There is no phrase \"%.*s\""
msgstr ""

#: src/cmd/knownanswer_table.c
msgid "The question holds what people wrongly believe"
msgstr ""

#: src/cmd/knownanswer_table.c
msgid "Who keeps it right (who writes it)"
msgstr ""

#: src/cmd/knownanswer_table.c
msgid "The clause of the policy that it rests on"
msgstr ""

#: src/cmd/knownanswer_table.c
msgid "Until when it is to be looked at again"
msgstr ""

#: src/cmd/knownanswer_table.c
msgid "Only those that should have been reviewed by now"
msgstr ""

#: src/cmd/knownanswer_table.c
msgid "Write an answer for the bank; it awaits the manager's approval"
msgstr ""

#: src/cmd/knownanswer_table.c src/view/action_table.h
msgid "Write it anew; it awaits approval again"
msgstr ""

#: src/cmd/knownanswer_table.c src/view/action_table.h
msgid "From now on it is offered at the counter"
msgstr ""

#: src/cmd/knownanswer_table.c src/view/action_table.h
msgid "It is not given any more"
msgstr ""

#: src/cmd/knownanswer_table.c
msgid "The bank, or what in it has these words"
msgstr ""

#: src/cmd/knownanswer_table.c
msgid "Keep a phrase under a short code; F4 in a text puts it there"
msgstr ""

#: src/cmd/knownanswer_table.c
msgid "Take a phrase away"
msgstr ""

#: src/cmd/knownanswer_table.c
msgid "The phrases and their codes"
msgstr ""

#: src/cmd/library.c
msgid "Give --edition, --place or both"
msgstr ""

#: src/cmd/library_table.c
msgid "The edition that the office uses"
msgstr ""

#: src/cmd/library_table.c
msgid "Where it lies: a shelf, a folder or an address"
msgstr ""

#: src/cmd/library_table.c
msgid "The documents and forms that the policy names, with edition and place"
msgstr ""

#: src/cmd/library_table.c
msgid "Write down which edition of a document is used and where it lies"
msgstr ""

#: src/cmd/lookup.c src/cmd/person.c
#, c-format
msgid "Looking for: %.*s"
msgstr ""

#: src/cmd/lookup.c
msgid "It may be more than one thing; look which is meant"
msgstr ""

#: src/cmd/lookup.c
msgid "Nothing was found"
msgstr ""

#: src/cmd/lookup_table.c
msgid "Find whatever it is: ticket, case number, identity, mobile, name"
msgstr ""

#: src/cmd/new_office.c
msgid "The administrator needs a login"
msgstr ""

#: src/cmd/office.c
msgid "--now is for made-up offices only"
msgstr ""

#: src/cmd/office.c
#, c-format
msgid "Nobody called \"%.*s\" works in this office"
msgstr ""

#: src/cmd/office.c
msgid "No account of this office is tied to yours; say who acts with --as LOGIN"
msgstr ""

#: src/cmd/office.c
msgid "This account is disabled"
msgstr ""

#: src/cmd/office.c
#, c-format
msgid "There is no office %.*s; muamala init makes one, muamala demo a made-up one"
msgstr ""

#: src/cmd/office.c
msgid "A trial by --dry-run: nothing is changed"
msgstr ""

#: src/cmd/office_table.c src/cmd/policy_table.c src/cmd/try_table.c
msgid "The policy profile: its name or its file (union)"
msgstr ""

#: src/cmd/office_table.c
msgid "The first administrator; without a password he is your account"
msgstr ""

#: src/cmd/office_table.c
msgid "How many cases (200)"
msgstr ""

#: src/cmd/office_table.c
msgid "How many people more, without a case (0)"
msgstr ""

#: src/cmd/office_table.c
msgid "The same seed makes the same office (1448)"
msgstr ""

#: src/cmd/office_table.c
msgid "Make a new office; an existing file is never touched"
msgstr ""

#: src/cmd/office_table.c
msgid "Make a made-up office; its logins need no password"
msgstr ""

#: src/cmd/output.c
msgid "it belongs to an office and is not written over"
msgstr ""

#: src/cmd/paper_table.c
msgid "Keep where the scan of a paper lies, and what its bytes are"
msgstr ""

#: src/cmd/paper_table.c
msgid "Whether every scan is there and as it was kept; 65 where one is not"
msgstr ""

#: src/cmd/password.c
#, c-format
msgid "\"%.*s\" is no open file descriptor"
msgstr ""

#: src/cmd/password.c
msgid "There is no terminal to ask for the password"
msgstr ""

#: src/cmd/password.c
msgid "A password is needed and --no-input forbids asking"
msgstr ""

#: src/cmd/password.c
msgid "Password:"
msgstr ""

#: src/cmd/password.c
msgid "New password:"
msgstr ""

#: src/cmd/password.c
msgid "Once more:"
msgstr ""

#: src/cmd/password.c ui/newpassword.c
msgid "The two passwords differ"
msgstr ""

#: src/cmd/person.c
#, c-format
msgid "Only the first %zu are shown; type more"
msgstr ""

#: src/cmd/person.c
msgid "Nobody was found"
msgstr ""

#: src/cmd/person.c
#, c-format
msgid "%lld was merged into %lld"
msgstr ""

#: src/cmd/person.c
#, c-format
msgid "The file with number %.*s was merged into %lld"
msgstr ""

#: src/cmd/person.c
#, c-format
msgid "There is no person \"%.*s\""
msgstr ""

#: src/cmd/person.c
msgid "A ruling is written --duplicate new:REASON, or later"
msgstr ""

#: src/cmd/person.c
msgid "Give --id or --no-id, not both"
msgstr ""

#: src/cmd/person.c
#, c-format
msgid "A person has no field \"%.*s\"; did you mean \"%s\"?"
msgstr ""

#: src/cmd/person.c src/cmd/person_merge.c
#, c-format
msgid "A person has no field \"%.*s\""
msgstr ""

#: src/cmd/person_circumstance.c
msgid "A death needs --source CODE: how it is known"
msgstr ""

#: src/cmd/person_circumstance.c
#, c-format
msgid "There is no circumstance \"%.*s\""
msgstr ""

#: src/cmd/person_export.c
msgid "An import is named by its number"
msgstr ""

#: src/cmd/person_import.c
msgid "A delimiter is one of: auto , ; tab"
msgstr ""

#: src/cmd/person_import.c
msgid "encoding"
msgstr ""

#: src/cmd/person_import.c
msgid "An import is of one file"
msgstr ""

#: src/cmd/person_merge.c
msgid "There is no merge to be undone"
msgstr ""

#: src/cmd/person_table.c
msgid "The full name"
msgstr ""

#: src/cmd/person_table.c src/office/person.h src/view/person_rows.c
msgid "Why there is no identity paper"
msgstr ""

#: src/cmd/person_table.c
msgid "Male or female"
msgstr ""

#: src/cmd/person_table.c src/office/person.h src/office/person_query.h
#: src/office/phone.h src/view/person_rows.c ui/screens/people.c
msgid "Mobile"
msgstr ""

#: src/cmd/person_table.c
msgid "Account number"
msgstr ""

#: src/cmd/person_table.c src/office/datafield.h src/office/person.h
#: src/view/person_rows.c ui/screens/people.c
msgid "City"
msgstr ""

#: src/cmd/person_table.c src/office/datafield.h src/office/person.h
#: src/view/person_rows.c
msgid "District"
msgstr ""

#: src/cmd/person_table.c
msgid "Short national address: RNBB2312"
msgstr ""

#: src/cmd/person_table.c
msgid "citizen or resident"
msgstr ""

#: src/cmd/person_table.c
msgid "single, married, divorced or widowed"
msgstr ""

#: src/cmd/person_table.c
msgid "new:REASON (nobody of those who are alike) or later (to be asked)"
msgstr ""

#: src/cmd/person_table.c
msgid "Fields whose value is taken from the second file: phone,city"
msgstr ""

#: src/cmd/person_table.c
msgid "Fields whose value stays that of the first file"
msgstr ""

#: src/cmd/person_table.c
msgid "Why they are one person; needed where both have a national ID"
msgstr ""

#: src/cmd/person_table.c
msgid "Why; two people need it"
msgstr ""

#: src/cmd/person_table.c
msgid "The first day, in either calendar"
msgstr ""

#: src/cmd/person_table.c
msgid "The last day, in either calendar; without it, it holds"
msgstr ""

#: src/cmd/person_table.c
msgid "Whatever else is to be known of it"
msgstr ""

#: src/cmd/person_table.c
msgid "own, spouse, child, parent, sibling, relative, neighbour or work"
msgstr ""

#: src/cmd/person_table.c
msgid "former, second, family, work or letters"
msgstr ""

#: src/cmd/person_table.c
msgid "paper: as on the identity paper; told: as he says it"
msgstr ""

#: src/cmd/person_table.c
msgid "The first day, in either calendar; without it, today"
msgstr ""

#: src/cmd/person_table.c
msgid "How it is known: certificate, register or told"
msgstr ""

#: src/cmd/person_table.c
msgid "The last day on which it held; without it, today"
msgstr ""

#: src/cmd/person_table.c
msgid "Why it was never so"
msgstr ""

#: src/cmd/person_table.c
msgid "utf-8, windows-1256 or auto"
msgstr ""

#: src/cmd/person_table.c
msgid "What parts the cells: auto , ; tab"
msgstr ""

#: src/cmd/person_table.c
msgid "What a column holds, by head or number; again for each"
msgstr ""

#: src/cmd/person_table.c
msgid "Rows whose number is on file: skip, fill up or add"
msgstr ""

#: src/cmd/person_table.c
msgid "Also say who may be on file by name, birth and phone"
msgstr ""

#: src/cmd/person_table.c
msgid "Leave out rows that are not valid"
msgstr ""

#: src/cmd/person_table.c
msgid "Tell programs, line by line, how far it has come"
msgstr ""

#: src/cmd/person_table.c
msgid "The people of this import, in the form of its file"
msgstr ""

#: src/cmd/person_table.c
msgid "People by name, or by the start of any of their numbers"
msgstr ""

#: src/cmd/person_table.c
msgid "Keep a new person, after looking for him"
msgstr ""

#: src/cmd/person_table.c
msgid "One person: by the id of the record or an identity number"
msgstr ""

#: src/cmd/person_table.c
msgid "Change one field (name, id, born, phone, city ...)"
msgstr ""

#: src/cmd/person_table.c
msgid "Make two files of one person one; --dry-run shows both side by side"
msgstr ""

#: src/cmd/person_table.c
msgid "Undo a merge: both files and all that was moved are as they were"
msgstr ""

#: src/cmd/person_table.c
msgid "Files that look like one person's: of one person, or all that wait for a ruling"
msgstr ""

#: src/cmd/person_table.c
msgid "Say whether two files are one person's, or that it is to be asked later"
msgstr ""

#: src/cmd/person_table.c
msgid "The names and numbers that a person had before; they still find him"
msgstr ""

#: src/cmd/person_table.c
msgid "Write down that he belongs to a category, from a day and until a day"
msgstr ""

#: src/cmd/person_table.c
msgid "Write down the means of contact agreed with him; the one before ends"
msgstr ""

#: src/cmd/person_table.c
msgid "Write down a further phone and whose it is"
msgstr ""

#: src/cmd/person_table.c
msgid "Write down a further address: street, landmark or a link to the map"
msgstr ""

#: src/cmd/person_table.c
msgid "Correct which part of his name is which; - for one that is not told"
msgstr ""

#: src/cmd/person_table.c
msgid "His categories, means of contact, further phones and addresses, then and now"
msgstr ""

#: src/cmd/person_table.c
msgid "Write down a death; nothing new is opened, signed or planned for him then"
msgstr ""

#: src/cmd/person_table.c
msgid "What his death leaves to be done: cases, appointments, his family"
msgstr ""

#: src/cmd/person_table.c
msgid "Say that a circumstance holds no longer"
msgstr ""

#: src/cmd/person_table.c
msgid "Say that a circumstance never held; it stays to be seen, with the reason"
msgstr ""

#: src/cmd/person_table.c
msgid "Take people in from a CSV file, or take an import back"
msgstr ""

#: src/cmd/person_table.c
msgid "The imports so far, the newest first"
msgstr ""

#: src/cmd/person_table.c
msgid "Everybody on file, or the people of one import, as CSV"
msgstr ""

#: src/cmd/policy.c
#, c-format
msgid "Under the policy %.*s no request of this kind is taken"
msgstr ""

#: src/cmd/policy_table.c
msgid "The policies that the program carries"
msgstr ""

#: src/cmd/policy_table.c
msgid "Every key of a policy with its clause"
msgstr ""

#: src/cmd/policy_table.c
msgid "What a key holds, and the clause that it comes from"
msgstr ""

#: src/cmd/policy_table.c
msgid "What a kind of case asks for under a policy, to be handed out"
msgstr ""

#: src/cmd/policy_table.c
msgid "Where two policies differ"
msgstr ""

#: src/cmd/policy_table.c
msgid "Put a policy in force; open cases keep theirs"
msgstr ""

#: src/cmd/policy_table.c
msgid "The policies that the office has adopted"
msgstr ""

#: src/cmd/print.c src/view/intake_rows.c src/view/merge_rows.c
#: src/view/person_rows.c ui/screens/person_former.c ui/screens/person_merge.c
#: ui/screens/threeway.c
msgid "Field"
msgstr ""

#: src/cmd/print.c src/view/config_rows.c src/view/import_rows.c
#: src/view/intake_rows.c src/view/person_rows.c src/view/policy_rows.c
#: src/view/setting_rows.c ui/screens/case.c ui/screens/import_remarks.c
#: ui/screens/person_former.c
msgid "Value"
msgstr ""

#: src/cmd/print.c src/view/aftermath_rows.c src/view/appointment_rows.c
#: src/view/case_rows.c src/view/circumstance_rows.c src/view/decision_rows.c
#: src/view/event_rows.c src/view/family_rows.c src/view/finding_rows.c
#: src/view/inquiry_rows.c src/view/knownanswer_rows.c src/view/lookup_rows.c
#: src/view/person_rows.c src/view/queue_cases.c src/view/queue_referrals.c
#: src/view/session_rows.c src/view/setting_rows.c src/view/visit_rows.c
msgid "Id"
msgstr ""

#: src/cmd/profile.c
#, c-format
msgid "There is no policy \"%.*s\"; there are: %.*s, or a profile's file"
msgstr ""

#: src/cmd/queue.c
#, c-format
msgid "There is no queue \"%.*s\"; did you mean \"%s\"?"
msgstr ""

#: src/cmd/queue.c
#, c-format
msgid "There is no queue \"%.*s\"; there are: %.*s"
msgstr ""

#: src/cmd/queue.c
msgid "order"
msgstr ""

#: src/cmd/queue.c
#, c-format
msgid "The queue \"%s\" has one order only"
msgstr ""

#: src/cmd/queue.c
msgid "That row stands in this queue no longer"
msgstr ""

#: src/cmd/queue_table.c
msgid "The day from which deadlines are looked at (today)"
msgstr ""

#: src/cmd/queue_table.c
msgid "At most so many rows (1000)"
msgstr ""

#: src/cmd/queue_table.c
msgid "deadline, number, name or age (deadline)"
msgstr ""

#: src/cmd/queue_table.c
msgid "The first day (a month before the last)"
msgstr ""

#: src/cmd/queue_table.c
msgid "The last day (today)"
msgstr ""

#: src/cmd/queue_table.c
msgid "Who waits: reception, verification, referral, study, committee, reply, service, overdue"
msgstr ""

#: src/cmd/queue_table.c
msgid "The sheet of the day: every queue with what is late, and the head of the log"
msgstr ""

#: src/cmd/queue_table.c
msgid "How visitors are received: the courtesy list over some days, of nobody alone"
msgstr ""

#: src/cmd/referral_table.c
msgid "Only what this role was asked"
msgstr ""

#: src/cmd/referral_table.c
msgid "All of one case, answered ones too"
msgstr ""

#: src/cmd/referral_table.c
msgid "Open referrals: new and untouched first, then the oldest"
msgstr ""

#: src/cmd/referral_table.c
msgid "Take a question back that nobody has answered"
msgstr ""

#: src/cmd/session.c
#, c-format
msgid "There is no session \"%.*s\""
msgstr ""

#: src/cmd/session.c
#, c-format
msgid "\"%.*s\" are no members; give their places in the list: 1,3,4"
msgstr ""

#: src/cmd/session.c
msgid "The minutes of this session are still open"
msgstr ""

#: src/cmd/session_table.c
msgid "The day on which it is held (today)"
msgstr ""

#: src/cmd/session_table.c
msgid "A member, in the order of the signature table; once for each"
msgstr ""

#: src/cmd/session_table.c
msgid "Where it is held"
msgstr ""

#: src/cmd/session_table.c
msgid "Which panel sits (1); an appeal goes to another"
msgstr ""

#: src/cmd/session_table.c
msgid "Go on behind this session"
msgstr ""

#: src/cmd/session_table.c
msgid "Somebody present who is not on the list yet"
msgstr ""

#: src/cmd/session_table.c
msgid "The copy for this member: nothing of the cases he is recused from"
msgstr ""

#: src/cmd/session_table.c
msgid "Open a session of the committee under the next number"
msgstr ""

#: src/cmd/session_table.c
msgid "Sessions, the newest first"
msgstr ""

#: src/cmd/session_table.c
msgid "One session; a closed one is checked against its checksum"
msgstr ""

#: src/cmd/session_table.c
msgid "Its members in the order of the signature table"
msgstr ""

#: src/cmd/session_table.c
msgid "Say who is present: these and nobody else"
msgstr ""

#: src/cmd/session_table.c
msgid "Keep a member from voting on a case and from seeing its file"
msgstr ""

#: src/cmd/session_table.c
msgid "The cases in the order of the docket, each with its reason"
msgstr ""

#: src/cmd/session_table.c
msgid "Close the minutes: the decisions take force and nothing changes any more"
msgstr ""

#: src/cmd/session_table.c
msgid "The text of closed minutes, byte for byte as its checksum has it"
msgstr ""

#: src/cmd/setting.c
#, c-format
msgid "There is no setting \"%.*s\"; did you mean \"%s\"?"
msgstr ""

#: src/cmd/setting.c
#, c-format
msgid "There is no setting \"%.*s\"; see muamala setting list"
msgstr ""

#: src/cmd/setting.c
msgid "Open cases keep the version they were opened under; for new ones this changes:"
msgstr ""

#: src/cmd/setting_table.c
msgid "Also days that make up for Eid days on a weekend"
msgstr ""

#: src/cmd/setting_table.c
msgid "What the office has chosen, with default and what is allowed"
msgstr ""

#: src/cmd/setting_table.c
msgid "One setting"
msgstr ""

#: src/cmd/setting_table.c
msgid "Change a setting"
msgstr ""

#: src/cmd/setting_table.c
msgid "The days on which the office is closed"
msgstr ""

#: src/cmd/setting_table.c
msgid "Add what the rules propose for a Gregorian year"
msgstr ""

#: src/cmd/setting_table.c
msgid "Add a holiday, in either calendar"
msgstr ""

#: src/cmd/setting_table.c
msgid "Confirm what was proposed for a day"
msgstr ""

#: src/cmd/setting_table.c
msgid "Take a holiday away"
msgstr ""

#: src/cmd/sheet.c
msgid "order of lines"
msgstr ""

#: src/cmd/staff_table.c
msgid "The person's name"
msgstr ""

#: src/cmd/staff_table.c
msgid "clerk, verifier, researcher, secretary, service, relations, manager or admin"
msgstr ""

#: src/cmd/staff_table.c
msgid "The system account that is this person's"
msgstr ""

#: src/cmd/staff_table.c
msgid "Read the person's password from this file descriptor"
msgstr ""

#: src/cmd/staff_table.c
msgid "Add a person to the staff"
msgstr ""

#: src/cmd/staff_table.c
msgid "The staff of the office"
msgstr ""

#: src/cmd/staff_table.c
msgid "Give a person another role"
msgstr ""

#: src/cmd/staff_table.c
msgid "Close a person's account; nobody is ever deleted"
msgstr ""

#: src/cmd/staff_table.c
msgid "Open a closed account again"
msgstr ""

#: src/cmd/staff_table.c
msgid "Set a password; everybody may set his own"
msgstr ""

#: src/cmd/try_line.c
#, c-format
msgid "The direction \"%.*s\" is not known; allowed: %s"
msgstr ""

#: src/cmd/try_line.c
#, c-format
msgid "\"%.*s\" says nothing about marks; allowed: %s"
msgstr ""

#: src/cmd/try_name.c
#, c-format
msgid "The level \"%.*s\" is not known; allowed: %s"
msgstr ""

#: src/cmd/try_table.c
msgid "The direction of the line (auto)"
msgstr ""

#: src/cmd/try_table.c
msgid "Whether tashkeel is shown (on)"
msgstr ""

#: src/cmd/try_table.c
msgid "Leave letters as they are stored"
msgstr ""

#: src/cmd/try_table.c
msgid "What an identity number is"
msgstr ""

#: src/cmd/try_table.c
msgid "What an account number is"
msgstr ""

#: src/cmd/try_table.c
msgid "What a phone number is"
msgstr ""

#: src/cmd/try_table.c
msgid "A date in both calendars"
msgstr ""

#: src/cmd/try_table.c
msgid "The reply window of a file that is complete on this day"
msgstr ""

#: src/cmd/try_table.c
msgid "The search form of a text"
msgstr ""

#: src/cmd/try_table.c
msgid "Whether two names are the same"
msgstr ""

#: src/cmd/try_table.c
msgid "Whether two people are the same; a person is name=..;id=..;dob=..;tel=..;iban=..;sex=.."
msgstr ""

#: src/cmd/try_table.c
msgid "An amount in Arabic words"
msgstr ""

#: src/cmd/try_table.c
msgid "The cells of a text from the terminal's left, as they are sent"
msgstr ""

#: src/cmd/undo.c src/view/action.c ui/undo.c
msgid "There is nothing to take back"
msgstr ""

#: src/cmd/undo_table.c
msgid "Take back your own last act of today; again, the one before it"
msgstr ""

#: src/cmd/visit.c
#, c-format
msgid "\"%.*s\" is no ticket; give 7, or 2026-11-20/7 of another day"
msgstr ""

#: src/cmd/visit.c
#, c-format
msgid "There is no ticket \"%.*s\""
msgstr ""

#: src/cmd/visit.c ui/screens/visit_act.c
msgid "Nobody is waiting"
msgstr ""

#: src/cmd/visit.c
#, c-format
msgid "--kept takes none, or some of: %.*s"
msgstr ""

#: src/cmd/visit_table.c
msgid "How he comes: a channel of the policy (its first)"
msgstr ""

#: src/cmd/visit_table.c
msgid "He is served before the others"
msgstr ""

#: src/cmd/visit_table.c
msgid "He asks to talk in private; lists hide his name"
msgstr ""

#: src/cmd/visit_table.c
msgid "What was kept: greeting,time,hospitality,help or none (all)"
msgstr ""

#: src/cmd/visit_table.c
msgid "The day on which he is asked to come back"
msgstr ""

#: src/cmd/visit_table.c
msgid "Give the next ticket of today; no personal data are needed"
msgstr ""

#: src/cmd/visit_table.c
msgid "Say who the visitor is: the person's id or identity number"
msgstr ""

#: src/cmd/visit_table.c
msgid "Call who is next, or one ticket"
msgstr ""

#: src/cmd/visit_table.c
msgid "Call a number again that has not come"
msgstr ""

#: src/cmd/visit_table.c
msgid "Take a call back; the visitor keeps his place"
msgstr ""

#: src/cmd/visit_table.c
msgid "The visitor who was called has come"
msgstr ""

#: src/cmd/visit_table.c
msgid "Let him wait aside, for a paper or a colleague"
msgstr ""

#: src/cmd/visit_table.c
msgid "Serve him again after a hold"
msgstr ""

#: src/cmd/visit_table.c
msgid "End the visit; a reason also ends its open questions"
msgstr ""

#: src/cmd/visit_table.c
msgid "He did not come: to the end of the line once, then the ticket ends"
msgstr ""

#: src/cmd/visit_table.c
msgid "End a ticket that still waits, with a reason"
msgstr ""

#: src/cmd/visit_table.c
msgid "Refer the visitor with his question to the role that the policy names"
msgstr ""

#: src/cmd/visit_table.c
msgid "End the visit with the list of missing papers and a day to come back"
msgstr ""

#: src/cmd/visit_table.c
msgid "Note the courtesy list; it is optional and ranks nobody"
msgstr ""

#: src/cmd/visit_table.c
msgid "All who are in the house, in the order of the line"
msgstr ""

#: src/main.c
msgid "The screens need a terminal; muamala --help lists the commands"
msgstr ""

#: src/office/address.h
msgid "Building number"
msgstr ""

#: src/office/address.h
msgid "A building number has 4 digits"
msgstr ""

#: src/office/address.h
msgid "Postal code"
msgstr ""

#: src/office/address.h
msgid "A postal code has 5 digits"
msgstr ""

#: src/office/address.h
msgid "Additional number"
msgstr ""

#: src/office/address.h
msgid "An additional number has 4 digits"
msgstr ""

#: src/office/address.h src/office/datafield.h
msgid "Short address"
msgstr ""

#: src/office/address.h
msgid "A short address is 4 letters A to Z and 4 digits"
msgstr ""

#: src/office/address.h
msgid "The form is kept"
msgstr ""

#: src/office/address.h
msgid "Nothing was typed"
msgstr ""

#: src/office/address.h
msgid "The form is not kept"
msgstr ""

#: src/office/address.h
msgid "The short address ends with another building number; compare both"
msgstr ""

#: src/office/aftermath.h
msgid "Close it; who takes over applies anew"
msgstr ""

#: src/office/aftermath.h
msgid "Open case"
msgstr ""

#: src/office/aftermath.h src/view/event_codes.c
msgid "Appointment"
msgstr ""

#: src/office/aftermath.h
msgid "Cancel it"
msgstr ""

#: src/office/aftermath.h
msgid "Member of the family"
msgstr ""

#: src/office/aftermath.h
msgid "Write down the category"
msgstr ""

#: src/office/aftermath.h
msgid "Put on file for the category"
msgstr ""

#: src/office/appointment.h
msgid "Expected"
msgstr ""

#: src/office/appointment.h src/view/action_table.h
msgid "Has come"
msgstr ""

#: src/office/beneficiary.h
msgid "No class"
msgstr ""

#: src/office/beneficiary.h
msgid "Orphans"
msgstr ""

#: src/office/beneficiary.h
msgid "Widow"
msgstr ""

#: src/office/beneficiary.h src/office/fact.h
msgid "Divorced"
msgstr ""

#: src/office/beneficiary.h
msgid "Chronically ill"
msgstr ""

#: src/office/beneficiary.h
msgid "With a disability"
msgstr ""

#: src/office/beneficiary.h
msgid "Prisoner's family"
msgstr ""

#: src/office/beneficiary.h
msgid "Elderly"
msgstr ""

#: src/office/beneficiary.h src/office/fact.h
msgid "Without work"
msgstr ""

#: src/office/beneficiary.h
msgid "Low income"
msgstr ""

#: src/office/beneficiary.h
msgid "Member of the association"
msgstr ""

#: src/office/casefile.h
msgid "Came to the office"
msgstr ""

#: src/office/casefile.h
msgid "Called by telephone"
msgstr ""

#: src/office/casefile.h
msgid "Wrote"
msgstr ""

#: src/office/casefile.h
msgid "Website or social media"
msgstr ""

#: src/office/casefile.h
msgid "Through a branch delegate"
msgstr ""

#: src/office/casefile.h
msgid "Sent by another body"
msgstr ""

#: src/office/casefile.h
msgid "Reported by somebody else"
msgstr ""

#: src/office/casefile.h
msgid "Found by staff"
msgstr ""

#: src/office/casefile.h
msgid "Not searched yet"
msgstr ""

#: src/office/casefile.h
msgid "Nobody alike on file"
msgstr ""

#: src/office/casefile.h ui/signin.c
msgid "Somebody else"
msgstr ""

#: src/office/casefile.h src/office/duplicate.h
msgid "The same person"
msgstr ""

#: src/office/casefile.h
msgid "Of the same family"
msgstr ""

#: src/office/casefile.h src/office/policy_choice.h src/office/session.h
#: src/view/case_words.c src/view/queue_read.c
msgid "The applicant"
msgstr ""

#: src/office/casefile.h
msgid "The guardian"
msgstr ""

#: src/office/casefile.h
msgid "The agent"
msgstr ""

#: src/office/casefile.h
msgid "None yet"
msgstr ""

#: src/office/casefile.h
msgid "Accept"
msgstr ""

#: src/office/casefile.h
msgid "Reject"
msgstr ""

#: src/office/casefile.h src/office/casestate.h
msgid "Defer"
msgstr ""

#: src/office/casefile.h src/view/case_rows.c src/view/decision_rows.c
#: src/view/event_codes.c src/view/event_detail.c src/view/queue_cases.c
#: ui/screens/caselines.c ui/screens/docket.c
msgid "Reply window"
msgstr ""

#: src/office/casefile.h
msgid "Answer to an appeal"
msgstr ""

#: src/office/casefile.h
msgid "Not started"
msgstr ""

#: src/office/casefile.h
msgid "Running"
msgstr ""

#: src/office/casefile.h src/view/case_rows.c
msgid "Paused"
msgstr ""

#: src/office/casefile.h src/office/circumstance.h
msgid "Ended"
msgstr ""

#: src/office/casekind.h src/office/policy_choice.h
msgid "New file"
msgstr ""

#: src/office/casekind.h
msgid "Financial aid"
msgstr ""

#: src/office/casekind.h
msgid "Rent"
msgstr ""

#: src/office/casekind.h
msgid "Electricity and water bills"
msgstr ""

#: src/office/casekind.h
msgid "Food basket"
msgstr ""

#: src/office/casekind.h
msgid "Clothing"
msgstr ""

#: src/office/casekind.h
msgid "Appliances and furniture"
msgstr ""

#: src/office/casekind.h
msgid "Home repair"
msgstr ""

#: src/office/casekind.h
msgid "Medical aid"
msgstr ""

#: src/office/casekind.h
msgid "Education"
msgstr ""

#: src/office/casekind.h
msgid "Marriage aid"
msgstr ""

#: src/office/casekind.h
msgid "Training"
msgstr ""

#: src/office/casekind.h
msgid "Letter of recommendation"
msgstr ""

#: src/office/casekind.h
msgid "Counselling"
msgstr ""

#: src/office/casekind.h
msgid "Another service"
msgstr ""

#: src/office/caseorder.h ui/screens/cases.c ui/screens/queue.c
#: ui/screens/referral.c
msgid "Deadline"
msgstr ""

#: src/office/caseorder.h src/office/circumstance.c src/office/person_query.h
#: src/view/board_rows.c src/view/case_rows.c src/view/circumstance_rows.c
#: src/view/event_detail.c src/view/inquiry_rows.c src/view/lookup_rows.c
#: src/view/person_words.c src/view/queue_cases.c src/view/queue_referrals.c
#: src/view/session_rows.c src/view/setting_rows.c src/view/visit_rows.c
#: ui/screens/cases.c ui/screens/lookup.c ui/screens/people.c
#: ui/screens/queue.c ui/screens/queue_row.c
msgid "Number"
msgstr ""

#: src/office/caseorder.h src/office/datafield.h src/office/member.h
#: src/office/person.h src/office/person_query.h src/view/appointment_rows.c
#: src/view/case_rows.c src/view/family_rows.c src/view/inquiry_rows.c
#: src/view/intake_rows.c src/view/minutes.c src/view/person_rows.c
#: src/view/queue_cases.c src/view/queue_referrals.c src/view/session_rows.c
#: src/view/setting_rows.c src/view/staff_rows.c src/view/visit_rows.c
#: ui/screens/cases.c ui/screens/family_draw.c ui/screens/first_office.c
#: ui/screens/household.c ui/screens/login.c ui/screens/people.c
#: ui/screens/person_alike.c ui/screens/person_twins.c ui/screens/queue.c
#: ui/screens/queue_row.c
msgid "Name"
msgstr ""

#: src/office/caseorder.h ui/screens/cases.c ui/screens/queue.c
msgid "Longest there"
msgstr ""

#: src/office/casestate.h
msgid "Not opened yet"
msgstr ""

#: src/office/casestate.h src/office/policyversion.h src/view/case_rows.c
#: src/view/event_detail.c
msgid "Draft"
msgstr ""

#: src/office/casestate.h
msgid "Incomplete"
msgstr ""

#: src/office/casestate.h
msgid "Being matched"
msgstr ""

#: src/office/casestate.h
msgid "Declared"
msgstr ""

#: src/office/casestate.h
msgid "Complete"
msgstr ""

#: src/office/casestate.h
msgid "Under study"
msgstr ""

#: src/office/casestate.h
msgid "Ready for the committee"
msgstr ""

#: src/office/casestate.h
msgid "On the docket"
msgstr ""

#: src/office/casestate.h src/office/session.h
msgid "Deferred"
msgstr ""

#: src/office/casestate.h
msgid "Decided"
msgstr ""

#: src/office/casestate.h
msgid "Replied"
msgstr ""

#: src/office/casestate.h
msgid "Registered"
msgstr ""

#: src/office/casestate.h
msgid "In service"
msgstr ""

#: src/office/casestate.h
msgid "Suspended"
msgstr ""

#: src/office/casestate.h src/view/receipt_row.c
msgid "Appeal"
msgstr ""

#: src/office/casestate.h src/view/case_rows.c
msgid "Closed"
msgstr ""

#: src/office/casestate.h
msgid "Open a case"
msgstr ""

#: src/office/casestate.h
msgid "Record a paper"
msgstr ""

#: src/office/casestate.h
msgid "Change the data"
msgstr ""

#: src/office/casestate.h
msgid "Refer a question"
msgstr ""

#: src/office/casestate.h
msgid "Answer a referral"
msgstr ""

#: src/office/casestate.h
msgid "Let the file wait for its missing papers"
msgstr ""

#: src/office/casestate.h ui/screens/caseway.c ui/screens/matching.c
msgid "Match the data"
msgstr ""

#: src/office/casestate.h ui/screens/caseway.c
msgid "Take the declaration"
msgstr ""

#: src/office/casestate.h
msgid "Complete the file"
msgstr ""

#: src/office/casestate.h
msgid "Assign to a researcher"
msgstr ""

#: src/office/casestate.h
msgid "Write the study"
msgstr ""

#: src/office/casestate.h
msgid "A paper is lost or expired"
msgstr ""

#: src/office/casestate.h src/view/action_table.h ui/screens/docket_act.c
msgid "Put on the docket"
msgstr ""

#: src/office/casestate.h src/view/action_table.h
msgid "Take off the docket"
msgstr ""

#: src/office/casestate.h
msgid "Take up the study again"
msgstr ""

#: src/office/casestate.h
msgid "Decide"
msgstr ""

#: src/office/casestate.h src/view/event_codes.c
msgid "Reply"
msgstr ""

#: src/office/casestate.h
msgid "Register"
msgstr ""

#: src/office/casestate.h
msgid "Make a support plan"
msgstr ""

#: src/office/casestate.h src/office/plan.h
msgid "Authorise the plan"
msgstr ""

#: src/office/casestate.h
msgid "Deliver"
msgstr ""

#: src/office/casestate.h
msgid "Review the study"
msgstr ""

#: src/office/casestate.h
msgid "Suspend"
msgstr ""

#: src/office/casestate.h
msgid "Reactivate"
msgstr ""

#: src/office/casestate.h
msgid "Receive an appeal"
msgstr ""

#: src/office/casestate.h
msgid "Close: completed"
msgstr ""

#: src/office/casestate.h
msgid "Close: rejected"
msgstr ""

#: src/office/casestate.h
msgid "Close: withdrawn by the applicant"
msgstr ""

#: src/office/casestate.h
msgid "Close: abandoned after the reminders"
msgstr ""

#: src/office/casestate.h
msgid "Close: duplicate"
msgstr ""

#: src/office/casestate.h
msgid "Close: outside the scope"
msgstr ""

#: src/office/casestate.h
msgid "Close: moved away"
msgstr ""

#: src/office/casestate.h
msgid "Close: died"
msgstr ""

#: src/office/casestate.h
msgid "Reopen as a new, linked case"
msgstr ""

#: src/office/casestate.h
msgid "Not closed"
msgstr ""

#: src/office/casestate.h
msgid "Completed"
msgstr ""

#: src/office/casestate.h src/office/session.h
msgid "Rejected"
msgstr ""

#: src/office/casestate.h src/office/referral.h
msgid "Withdrawn"
msgstr ""

#: src/office/casestate.h
msgid "Abandoned"
msgstr ""

#: src/office/casestate.h
msgid "Duplicate"
msgstr ""

#: src/office/casestate.h
msgid "Outside the scope"
msgstr ""

#: src/office/casestate.h
msgid "Moved away"
msgstr ""

#: src/office/casestate.h src/office/member.h
msgid "Died"
msgstr ""

#: src/office/circumstance.c src/office/circumstance.h
#: src/view/aftermath_rows.c
msgid "Category"
msgstr ""

#: src/office/circumstance.c
msgid "Means"
msgstr ""

#: src/office/circumstance.c src/view/event_detail.c
msgid "Known by"
msgstr ""

#: src/office/circumstance.c
msgid "Its four parts"
msgstr ""

#: src/office/circumstance.c src/view/event_detail.c
msgid "Whose it is"
msgstr ""

#: src/office/circumstance.c src/view/event_detail.c
msgid "What it is to him"
msgstr ""

#: src/office/circumstance.c src/office/person.h src/view/person_rows.c
msgid "Short national address"
msgstr ""

#: src/office/circumstance.c
msgid "Street, landmark or link"
msgstr ""

#: src/office/circumstance.c src/office/member.h src/view/circumstance_rows.c
#: src/view/event_detail.c src/view/family_rows.c src/view/field_words.c
#: src/view/intake_rows.c src/view/paper_words.c src/view/refusal_words.c
#: ui/screens/circumstances.c
msgid "Note"
msgstr ""

#: src/office/circumstance.h
msgid "Means of contact"
msgstr ""

#: src/office/circumstance.h
msgid "Name in four parts"
msgstr ""

#: src/office/circumstance.h
msgid "Further phone"
msgstr ""

#: src/office/circumstance.h
msgid "Further address"
msgstr ""

#: src/office/circumstance.h
msgid "Death"
msgstr ""

#: src/office/circumstance.h
msgid "Holds"
msgstr ""

#: src/office/circumstance.h
msgid "Struck out"
msgstr ""

#: src/office/circumstance.h
msgid "He lived there"
msgstr ""

#: src/office/circumstance.h
msgid "Second home"
msgstr ""

#: src/office/circumstance.h
msgid "His family lives there"
msgstr ""

#: src/office/circumstance.h
msgid "At work"
msgstr ""

#: src/office/circumstance.h
msgid "For letters"
msgstr ""

#: src/office/circumstance.h
msgid "As on the identity paper"
msgstr ""

#: src/office/circumstance.h
msgid "As he says it"
msgstr ""

#: src/office/circumstance.h src/office/paperkind.h
msgid "Death certificate"
msgstr ""

#: src/office/circumstance.h src/office/paperkind.h src/view/intake_rows.c
msgid "Family register"
msgstr ""

#: src/office/circumstance.h
msgid "Told by the family"
msgstr ""

#: src/office/circumstance.h
msgid "His own"
msgstr ""

#: src/office/circumstance.h
msgid "Of the spouse"
msgstr ""

#: src/office/circumstance.h
msgid "Of a son or daughter"
msgstr ""

#: src/office/circumstance.h
msgid "Of a parent"
msgstr ""

#: src/office/circumstance.h
msgid "Of a brother or sister"
msgstr ""

#: src/office/circumstance.h
msgid "Of a relative"
msgstr ""

#: src/office/circumstance.h
msgid "Of a neighbour"
msgstr ""

#: src/office/clock.h
msgid "No limit"
msgstr ""

#: src/office/clock.h
msgid "Calendar days"
msgstr ""

#: src/office/clock.h
msgid "Working days"
msgstr ""

#: src/office/clock.h
msgid "The applicant owes something"
msgstr ""

#: src/office/clock.h
msgid "Too early"
msgstr ""

#: src/office/clock.h src/view/case_words.c
msgid "In the window"
msgstr ""

#: src/office/clock.h src/view/day_rows.c ui/screens/today.c
msgid "Late"
msgstr ""

#: src/office/config.h
msgid "Colours, calm"
msgstr ""

#: src/office/config.h
msgid "Few colours, far apart"
msgstr ""

#: src/office/config.h
msgid "Bold, underline and reverse alone"
msgstr ""

#: src/office/config.h
msgid "Unless NO_COLOR is set"
msgstr ""

#: src/office/config.h src/office/setting.h
msgid "Always"
msgstr ""

#: src/office/config.h src/office/setting.h
msgid "Never"
msgstr ""

#: src/office/config.h src/office/setting.h
msgid "As the terminal needs it"
msgstr ""

#: src/office/config.h src/office/setting.h
msgid "As it is seen, from the left"
msgstr ""

#: src/office/config.h src/office/setting.h
msgid "For terminals that reorder"
msgstr ""

#: src/office/config.h src/office/setting.h
msgid "For terminals that turn each word"
msgstr ""

#: src/office/config.h
msgid "As it is seen, tmux handing the switch through"
msgstr ""

#: src/office/config.h src/office/setting.h
msgid "Where the terminal places them"
msgstr ""

#: src/office/config.h
msgid "The program's default"
msgstr ""

#: src/office/config.h
msgid "The machine's file"
msgstr ""

#: src/office/config.h
msgid "The user's file"
msgstr ""

#: src/office/config.h
msgid "The environment"
msgstr ""

#: src/office/config.h
msgid "The command line"
msgstr ""

#: src/office/config_table.c
msgid "The colours of the screens"
msgstr ""

#: src/office/config_table.c
msgid "Whether the screens use colours at all"
msgstr ""

#: src/office/config_table.c
msgid "Whether clicks and the wheel go to the program"
msgstr ""

#: src/office/config_table.c
msgid "Whether the terminal's title names the office and the screen"
msgstr ""

#: src/office/config_table.c
msgid "Whether a refusal is heard, not only seen"
msgstr ""

#: src/office/config_table.c src/office/setting_table.c
msgid "Whether marks are shown on their letters"
msgstr ""

#: src/office/config_table.c
msgid "What the other desks call this one; auto: by its terminal"
msgstr ""

#: src/office/config_table.c
msgid "Whether an act chosen from a list says its key and what that saves"
msgstr ""

#: src/office/courtesy.h
msgid "Greeted with tact"
msgstr ""

#: src/office/courtesy.h
msgid "Given time enough"
msgstr ""

#: src/office/courtesy.h
msgid "Offered hospitality"
msgstr ""

#: src/office/courtesy.h
msgid "Helped, if old or disabled"
msgstr ""

#: src/office/datafield.h src/office/member.h src/office/person.h
#: src/office/person_query.h src/view/family_rows.c src/view/person_rows.c
#: ui/screens/people.c
msgid "Identity number"
msgstr ""

#: src/office/datafield.h
msgid "Birth date"
msgstr ""

#: src/office/datafield.h src/office/fact.h src/office/person.h
#: src/view/family_rows.c src/view/person_rows.c
msgid "Sex"
msgstr ""

#: src/office/datafield.h src/office/fact.h src/office/person.h
#: src/view/person_rows.c
msgid "Nationality"
msgstr ""

#: src/office/datafield.h src/office/fact.h src/office/person.h
#: src/view/person_rows.c
msgid "Marital status"
msgstr ""

#: src/office/datafield.h src/office/fact.h
msgid "Who applies"
msgstr ""

#: src/office/datafield.h
msgid "Phone"
msgstr ""

#: src/office/datafield.h src/office/person.h src/office/person_query.h
#: src/view/person_rows.c ui/screens/people.c
msgid "IBAN"
msgstr ""

#: src/office/datafield.h src/office/fact.h
msgid "Supports others"
msgstr ""

#: src/office/datafield.h
msgid "Family members"
msgstr ""

#: src/office/datafield.h src/office/fact.h
msgid "Housing"
msgstr ""

#: src/office/datafield.h
msgid "Rent a year"
msgstr ""

#: src/office/datafield.h src/office/fact.h ui/screens/login.c
#: ui/screens/today.c
msgid "Work"
msgstr ""

#: src/office/datafield.h
msgid "Salary a month"
msgstr ""

#: src/office/datafield.h
msgid "Pension a month"
msgstr ""

#: src/office/datafield.h src/office/fact.h
msgid "Receives social security"
msgstr ""

#: src/office/datafield.h
msgid "Social security a month"
msgstr ""

#: src/office/datafield.h src/office/fact.h
msgid "Receives the Citizen Account"
msgstr ""

#: src/office/datafield.h
msgid "Citizen Account a month"
msgstr ""

#: src/office/decision.h
msgid "No reason given"
msgstr ""

#: src/office/decision.h
msgid "The need is proven"
msgstr ""

#: src/office/decision.h
msgid "The need is not proven"
msgstr ""

#: src/office/decision.h
msgid "The income is above the limit"
msgstr ""

#: src/office/decision.h
msgid "The conditions are not met"
msgstr ""

#: src/office/decision.h
msgid "Outside the area that is served"
msgstr ""

#: src/office/decision.h
msgid "Outside what the office does"
msgstr ""

#: src/office/decision.h
msgid "Aided by another body"
msgstr ""

#: src/office/decision.h
msgid "Aided already for the same need"
msgstr ""

#: src/office/decision.h
msgid "What was declared is not true"
msgstr ""

#: src/office/decision.h
msgid "The fund is spent"
msgstr ""

#: src/office/decision.h
msgid "Papers are owed"
msgstr ""

#: src/office/decision.h
msgid "A visit at home is owed"
msgstr ""

#: src/office/decision.h
msgid "The study must go further"
msgstr ""

#: src/office/decision.h
msgid "The answer of another body is awaited"
msgstr ""

#: src/office/decision.h
msgid "The session ended before it"
msgstr ""

#: src/office/decision.h src/office/replyrecord.h ui/screens/arrival_cases.c
msgid "None"
msgstr ""

#: src/office/decision.h
msgid "Entered, minutes open"
msgstr ""

#: src/office/decision.h src/view/setting_rows.c
msgid "In force"
msgstr ""

#: src/office/decision.h src/office/policyversion.h
msgid "Superseded"
msgstr ""

#: src/office/docket.h src/view/case_rows.c src/view/session_rows.c
msgid "Priority class"
msgstr ""

#: src/office/docket.h
msgid "Days left in the reply window"
msgstr ""

#: src/office/docket.h
msgid "Age of the complete file"
msgstr ""

#: src/office/docket.h
msgid "Equal otherwise: case number"
msgstr ""

#: src/office/duplicate.h ui/screens/person_alike.c
msgid "Another person"
msgstr ""

#: src/office/duplicate.h
msgid "Possibly the same person"
msgstr ""

#: src/office/duplicate.h
msgid "Probably the same person"
msgstr ""

#: src/office/duplicate.h
msgid "Same identity number"
msgstr ""

#: src/office/duplicate.h
msgid "Same name"
msgstr ""

#: src/office/duplicate.h
msgid "Similar name"
msgstr ""

#: src/office/duplicate.h
msgid "Same birth date"
msgstr ""

#: src/office/duplicate.h
msgid "Birth dates two days apart or less"
msgstr ""

#: src/office/duplicate.h src/office/household.h
msgid "Same mobile"
msgstr ""

#: src/office/duplicate.h src/office/household.h
msgid "Same IBAN"
msgstr ""

#: src/office/duplicate.h
msgid "Identity numbers differ by one slip"
msgstr ""

#: src/office/duplicate.h
msgid "Different identity numbers"
msgstr ""

#: src/office/duplicate.h
msgid "Different birth dates"
msgstr ""

#: src/office/duplicate.h
msgid "Different sex"
msgstr ""

#: src/office/entitlement.h
msgid "Not planned"
msgstr ""

#: src/office/entitlement.h
msgid "Awaits delivery"
msgstr ""

#: src/office/entitlement.h src/office/plan.h src/office/replyrecord.h
msgid "Delivered"
msgstr ""

#: src/office/entitlement.h
msgid "Set a due day"
msgstr ""

#: src/office/entitlement.h
msgid "Hand over"
msgstr ""

#: src/office/entitlement.h src/view/action_table.h ui/bulk.c ui/calendar.c
#: ui/dialog.c ui/newpassword.c
msgid "Cancel"
msgstr ""

#: src/office/fact.h
msgid "Not known"
msgstr ""

#: src/office/fact.h
msgid "Citizen"
msgstr ""

#: src/office/fact.h
msgid "Resident"
msgstr ""

#: src/office/fact.h
msgid "Male"
msgstr ""

#: src/office/fact.h
msgid "Female"
msgstr ""

#: src/office/fact.h
msgid "Single"
msgstr ""

#: src/office/fact.h
msgid "Married"
msgstr ""

#: src/office/fact.h
msgid "Widowed"
msgstr ""

#: src/office/fact.h
msgid "Rented"
msgstr ""

#: src/office/fact.h
msgid "Owned"
msgstr ""

#: src/office/fact.h
msgid "Mortgaged"
msgstr ""

#: src/office/fact.h
msgid "Inherited"
msgstr ""

#: src/office/fact.h src/office/planrecord.h
msgid "Endowment"
msgstr ""

#: src/office/fact.h
msgid "Lent by a charity"
msgstr ""

#: src/office/fact.h
msgid "Otherwise proven"
msgstr ""

#: src/office/fact.h
msgid "Employed"
msgstr ""

#: src/office/fact.h
msgid "Self-employed"
msgstr ""

#: src/office/fact.h
msgid "Retired"
msgstr ""

#: src/office/fact.h
msgid "For himself"
msgstr ""

#: src/office/fact.h
msgid "Guardian"
msgstr ""

#: src/office/fact.h
msgid "Agent"
msgstr ""

#: src/office/fact.h src/view/event_codes.c src/view/table.c
#: ui/screens/arrival.c ui/screens/knownanswer_form.c
msgid "No"
msgstr ""

#: src/office/fact.h src/view/event_codes.c src/view/table.c
#: ui/screens/arrival.c ui/screens/knownanswer_form.c
msgid "Yes"
msgstr ""

#: src/office/holiday.h
msgid "Eid al-Fitr"
msgstr ""

#: src/office/holiday.h
msgid "Eid al-Adha"
msgstr ""

#: src/office/holiday.h
msgid "National Day"
msgstr ""

#: src/office/holiday.h
msgid "Founding Day"
msgstr ""

#: src/office/holiday.h
msgid "Another occasion"
msgstr ""

#: src/office/holiday.h src/view/event_codes.c
msgid "Holiday"
msgstr ""

#: src/office/holiday.h
msgid "Compensation for a holiday on a weekend"
msgstr ""

#: src/office/holiday.h
msgid "Weekend inside a holiday"
msgstr ""

#: src/office/holiday.h
msgid "Proposed"
msgstr ""

#: src/office/holiday.h
msgid "Confirmed"
msgstr ""

#: src/office/household.h
msgid "A member with the same number is in both families"
msgstr ""

#: src/office/household.h
msgid "He is a member of that family"
msgstr ""

#: src/office/household.h
msgid "A member has a case or a family of his own"
msgstr ""

#: src/office/household.h
msgid "A member with a like name and birth is in both"
msgstr ""

#: src/office/household.h
msgid "Same national address"
msgstr ""

#: src/office/household.h src/office/person_ruling.h
msgid "Not ruled yet"
msgstr ""

#: src/office/household.h src/view/action_table.h
msgid "One household"
msgstr ""

#: src/office/household.h src/view/action_table.h ui/screens/household.c
msgid "Two households"
msgstr ""

#: src/office/household.h src/office/person_ruling.h
msgid "To be asked later"
msgstr ""

#: src/office/iban.h
msgid "The check digits match"
msgstr ""

#: src/office/iban.h
msgid "SA was missing in front and was added"
msgstr ""

#: src/office/iban.h
msgid "Letters in the account are allowed but rare; compare with the paper"
msgstr ""

#: src/office/iban.h
msgid "No bank with this code is known; compare with the paper"
msgstr ""

#: src/office/iban.h
msgid "Not a Saudi IBAN; its check digits were not looked at"
msgstr ""

#: src/office/iban.h
msgid "The check digits do not match; compare every character"
msgstr ""

#: src/office/iban.h
msgid "A Saudi IBAN is SA and 22 characters more"
msgstr ""

#: src/office/iban.h
msgid "An IBAN is two letters, four digits, then letters A to Z or digits"
msgstr ""

#: src/office/iban.h
msgid "No IBAN was typed"
msgstr ""

#: src/office/identity.c
msgid "The digits repeat or count up or down; compare with the paper"
msgstr ""

#: src/office/identity.h
msgid "Unknown kind of number"
msgstr ""

#: src/office/identity.h src/office/paperkind.h
msgid "National ID"
msgstr ""

#: src/office/identity.h src/office/paperkind.h
msgid "Iqama"
msgstr ""

#: src/office/identity.h
msgid "Unified number of an establishment"
msgstr ""

#: src/office/identity.h
msgid "Border number"
msgstr ""

#: src/office/identity.h
msgid "Border or visa number"
msgstr ""

#: src/office/identity.h
msgid "Identity number of the Emirates"
msgstr ""

#: src/office/identity.h
msgid "Civil number of Kuwait"
msgstr ""

#: src/office/identity.h
msgid "Personal number of Qatar"
msgstr ""

#: src/office/identity.h
msgid "Personal number of Bahrain"
msgstr ""

#: src/office/identity.h
msgid "Civil number of Oman"
msgstr ""

#: src/office/identity.h
msgid "Passport"
msgstr ""

#: src/office/identity.h
msgid "Another number"
msgstr ""

#: src/office/identity.h
msgid "The check digit matches"
msgstr ""

#: src/office/identity.h
msgid "Only the form was looked at; no check digit is known"
msgstr ""

#: src/office/identity.h
msgid "Not the number of a citizen or a resident; compare it with the paper"
msgstr ""

#: src/office/identity.h
msgid "The check digit does not match; compare every digit"
msgstr ""

#: src/office/identity.h
msgid "No identity number begins with 0"
msgstr ""

#: src/office/identity.h
msgid "No identity number has this many characters"
msgstr ""

#: src/office/identity.h
msgid "A character stands here that no identity number has"
msgstr ""

#: src/office/identity.h src/office/phone.h
msgid "No number was typed"
msgstr ""

#: src/office/inquiry.h src/office/referral.h
msgid "Not asked"
msgstr ""

#: src/office/inquiry.h
msgid "Awaits an answer"
msgstr ""

#: src/office/inquiry.h src/office/referral.h
msgid "Answered"
msgstr ""

#: src/office/inquiry.h
msgid "Not answered"
msgstr ""

#: src/office/inquiry.h src/office/visit.h src/view/visit_rows.c
msgid "Referred"
msgstr ""

#: src/office/inquiry.h
msgid "Write a question down"
msgstr ""

#: src/office/inquiry.h src/office/referral.h src/view/action_table.h
#: src/view/event_detail.c src/view/inquiry_rows.c src/view/knownanswer_rows.c
#: src/view/referral_rows.c src/view/refusal_words.c ui/plain_ask.c
#: ui/screens/inquiry_form.c ui/screens/knownanswer_form.c
#: ui/screens/referral.c ui/screens/referral_answer.c
#: ui/screens/referral_pane.c
msgid "Answer"
msgstr ""

#: src/office/inquiry.h src/office/referral.h src/office/visit.h
#: src/view/action_table.h ui/screens/case.c ui/screens/visit_act.c
msgid "Refer"
msgstr ""

#: src/office/inquiry.h
msgid "End without an answer"
msgstr ""

#: src/office/knownanswer.h
msgid "Awaits approval"
msgstr ""

#: src/office/knownanswer.h src/office/policyversion.h
msgid "Approved"
msgstr ""

#: src/office/knownanswer.h
msgid "Not given any more"
msgstr ""

#: src/office/machine.c
msgid "a reason"
msgstr ""

#: src/office/machine_guards.h
msgid "This step does not exist from here"
msgstr ""

#: src/office/machine_guards.h
msgid "This step belongs to another role"
msgstr ""

#: src/office/machine_guards.h
msgid "A reason must be given"
msgstr ""

#: src/office/machine_guards.h
msgid "Somebody has called this number already"
msgstr ""

#: src/office/machine_guards.h
msgid "A slot must be free on a working day that is to come"
msgstr ""

#: src/office/machine_guards.h
msgid "This visit has ended"
msgstr ""

#: src/office/machine_guards.h
msgid "The visitor has not been served yet"
msgstr ""

#: src/office/machine_guards.h
msgid "The visitor must be called again before the ticket is given up"
msgstr ""

#: src/office/machine_guards.h
msgid "Every question of this visit must be answered, referred, or ended with a reason"
msgstr ""

#: src/office/machine_guards.h
msgid "This policy takes in whole files only: the visit can end only with the missing list"
msgstr ""

#: src/office/machine_guards.h
msgid "No file of this visit lacks a paper"
msgstr ""

#: src/office/machine_guards.h
msgid "The day to come back must be given"
msgstr ""

#: src/office/machine_guards.h
msgid "The question must be written down"
msgstr ""

#: src/office/machine_guards.h
msgid "The answer must be written down"
msgstr ""

#: src/office/machine_guards.h
msgid "A referral with the visitor's question must be made"
msgstr ""

#: src/office/machine_guards.h
msgid "The person has died; who takes over applies under a file of his own"
msgstr ""

#: src/office/machine_guards.h
msgid "Search for the person first and record the ruling on duplicates"
msgstr ""

#: src/office/machine_guards.h
msgid "A researcher opens only the cases that staff went out to find"
msgstr ""

#: src/office/machine_guards.h
msgid "This policy takes in whole files only: the draft waits until it is complete"
msgstr ""

#: src/office/machine_guards.h
msgid "No required paper is missing"
msgstr ""

#: src/office/machine_guards.h
msgid "The list of missing papers must be given to the applicant"
msgstr ""

#: src/office/machine_guards.h
msgid "Every required paper must have a state"
msgstr ""

#: src/office/machine_guards.h
msgid "Every mandatory paper must be there and valid"
msgstr ""

#: src/office/machine_guards.h
msgid "Every field must be matched with its paper"
msgstr ""

#: src/office/machine_guards.h
msgid "Each paper must be judged valid or not on the day of submission"
msgstr ""

#: src/office/machine_guards.h
msgid "The applicant must sign the printed data"
msgstr ""

#: src/office/machine_guards.h
msgid "The data have changed since they were signed"
msgstr ""

#: src/office/machine_guards.h
msgid "The applicant's consent must be recorded"
msgstr ""

#: src/office/machine_guards.h
msgid "The receipt with committee, period and rights must be given"
msgstr ""

#: src/office/machine_guards.h
msgid "The means of the reply must be agreed"
msgstr ""

#: src/office/machine_guards.h
msgid "A mandatory referral must be answered first"
msgstr ""

#: src/office/machine_guards.h
msgid "No paper of this file is lost or expired"
msgstr ""

#: src/office/machine_guards.h
msgid "A mandatory paper cannot be left out"
msgstr ""

#: src/office/machine_guards.h
msgid "Say how the paper was seen: original, copy or told"
msgstr ""

#: src/office/machine_guards.h
msgid "The paper had expired on the day it is judged for"
msgstr ""

#: src/office/machine_guards.h
msgid "The paper was valid on the day it is judged for"
msgstr ""

#: src/office/machine_guards.h
msgid "A referral belongs to the time before the file is complete; later it is a question"
msgstr ""

#: src/office/machine_guards.h
msgid "A researcher must be named"
msgstr ""

#: src/office/machine_guards.h
msgid "The researcher has a conflict of interest in this case"
msgstr ""

#: src/office/machine_guards.h
msgid "Every required step of the study must be done"
msgstr ""

#: src/office/machine_guards.h
msgid "The researcher's opinion must be written"
msgstr ""

#: src/office/machine_guards.h
msgid "The researcher's recommendation must be given"
msgstr ""

#: src/office/machine_guards.h
msgid "A paper has expired since it was judged"
msgstr ""

#: src/office/machine_guards.h
msgid "Each possible duplicate needs a ruling"
msgstr ""

#: src/office/machine_guards.h
msgid "An open session must be named"
msgstr ""

#: src/office/machine_guards.h
msgid "Other cases stand before this one on the docket"
msgstr ""

#: src/office/machine_guards.h
msgid "What the deferral asked for is still owed"
msgstr ""

#: src/office/machine_guards.h
msgid "An appeal goes to another panel"
msgstr ""

#: src/office/machine_guards.h
msgid "Only a member who is present can do this"
msgstr ""

#: src/office/machine_guards.h
msgid "A recused member may not vote on this case"
msgstr ""

#: src/office/machine_guards.h
msgid "Too few members are left after recusal to decide this case"
msgstr ""

#: src/office/machine_guards.h
msgid "The votes do not carry this decision"
msgstr ""

#: src/office/machine_guards.h
msgid "The committee must accept or reject"
msgstr ""

#: src/office/machine_guards.h
msgid "The committee must defer or ask for papers"
msgstr ""

#: src/office/machine_guards.h
msgid "The decision needs a reason from the list"
msgstr ""

#: src/office/machine_guards.h
msgid "A rejection needs its reason in plain words for the applicant"
msgstr ""

#: src/office/machine_guards.h
msgid "A deferral must say what is owed, by whom and by when"
msgstr ""

#: src/office/machine_guards.h
msgid "The minutes of the session must be closed"
msgstr ""

#: src/office/machine_guards.h
msgid "Every item of the agenda needs a decision"
msgstr ""

#: src/office/machine_guards.h
msgid "The reply is before the earliest day"
msgstr ""

#: src/office/machine_guards.h
msgid "The reply is after the last day"
msgstr ""

#: src/office/machine_guards.h
msgid "The reply must go by the agreed means"
msgstr ""

#: src/office/machine_guards.h
msgid "The reply needs proof, or as many attempts as the office asks for"
msgstr ""

#: src/office/machine_guards.h
msgid "The request was not accepted"
msgstr ""

#: src/office/machine_guards.h
msgid "The request was not rejected"
msgstr ""

#: src/office/machine_guards.h
msgid "The time for an appeal is over"
msgstr ""

#: src/office/machine_guards.h
msgid "No further appeal is possible"
msgstr ""

#: src/office/machine_guards.h
msgid "This policy has no step of registration"
msgstr ""

#: src/office/machine_guards.h
msgid "The person must be registered first"
msgstr ""

#: src/office/machine_guards.h
msgid "Every requirement of the registration must be met"
msgstr ""

#: src/office/machine_guards.h
msgid "A permanent number must be given"
msgstr ""

#: src/office/machine_guards.h
msgid "The beneficiary's class must be given"
msgstr ""

#: src/office/machine_guards.h
msgid "A liaison officer must be named"
msgstr ""

#: src/office/machine_guards.h
msgid "The plan must say kind, amount, fund and due days"
msgstr ""

#: src/office/machine_guards.h
msgid "A plan must be made first"
msgstr ""

#: src/office/machine_guards.h
msgid "Who made the plan may not authorise it"
msgstr ""

#: src/office/machine_guards.h
msgid "Somebody else in the office can authorise this plan"
msgstr ""

#: src/office/machine_guards.h
msgid "The fund does not cover this plan"
msgstr ""

#: src/office/machine_guards.h
msgid "The plan is above the ceiling"
msgstr ""

#: src/office/machine_guards.h
msgid "The family had the same aid already"
msgstr ""

#: src/office/machine_guards.h
msgid "The plan must be authorised first"
msgstr ""

#: src/office/machine_guards.h
msgid "The receiver and the receipt must be recorded"
msgstr ""

#: src/office/machine_guards.h
msgid "This is handed over before it is due"
msgstr ""

#: src/office/machine_guards.h
msgid "Something of this plan is still due"
msgstr ""

#: src/office/machine_guards.h
msgid "The person must be told"
msgstr ""

#: src/office/machine_guards.h
msgid "A referral of this case is still open"
msgstr ""

#: src/office/machine_guards.h
msgid "Something that the person is entitled to is still owed"
msgstr ""

#: src/office/machine_guards.h
msgid "The time for an appeal still runs"
msgstr ""

#: src/office/machine_guards.h
msgid "The applicant's word that he withdraws must be recorded"
msgstr ""

#: src/office/machine_guards.h
msgid "The file that stays must be named"
msgstr ""

#: src/office/machine_guards.h
msgid "Say why the request lies outside the scope"
msgstr ""

#: src/office/machine_guards.h
msgid "Say how it is known that the person has moved"
msgstr ""

#: src/office/machine_guards.h
msgid "Say how the death is known"
msgstr ""

#: src/office/machine_guards.h
msgid "The reminders must be sent first"
msgstr ""

#: src/office/machine_guards.h
msgid "The approval must be recorded: body, session and date"
msgstr ""

#: src/office/machine_guards.h
msgid "What would change must be shown first"
msgstr ""

#: src/office/machine_guards.h
msgid "The version that takes its place must be published"
msgstr ""

#: src/office/member.h
msgid "Not told"
msgstr ""

#: src/office/member.h
msgid "Wife"
msgstr ""

#: src/office/member.h
msgid "Husband"
msgstr ""

#: src/office/member.h
msgid "Son"
msgstr ""

#: src/office/member.h
msgid "Daughter"
msgstr ""

#: src/office/member.h src/office/name_four.h
msgid "Father"
msgstr ""

#: src/office/member.h
msgid "Mother"
msgstr ""

#: src/office/member.h
msgid "Brother"
msgstr ""

#: src/office/member.h
msgid "Sister"
msgstr ""

#: src/office/member.h
msgid "Grandson"
msgstr ""

#: src/office/member.h
msgid "Granddaughter"
msgstr ""

#: src/office/member.h src/office/name_four.h
msgid "Grandfather"
msgstr ""

#: src/office/member.h
msgid "Grandmother"
msgstr ""

#: src/office/member.h
msgid "Stepson"
msgstr ""

#: src/office/member.h
msgid "Stepdaughter"
msgstr ""

#: src/office/member.h
msgid "Male relative"
msgstr ""

#: src/office/member.h
msgid "Female relative"
msgstr ""

#: src/office/member.h
msgid "In the home"
msgstr ""

#: src/office/member.h src/view/family_rows.c
msgid "Outside the home"
msgstr ""

#: src/office/member.h
msgid "Healthy"
msgstr ""

#: src/office/member.h
msgid "Chronic illness"
msgstr ""

#: src/office/member.h src/view/family_rows.c
msgid "Special needs"
msgstr ""

#: src/office/member.h
msgid "Under school age"
msgstr ""

#: src/office/member.h
msgid "Does not read or write"
msgstr ""

#: src/office/member.h
msgid "Reads and writes"
msgstr ""

#: src/office/member.h
msgid "Primary school"
msgstr ""

#: src/office/member.h
msgid "Intermediate school"
msgstr ""

#: src/office/member.h
msgid "Secondary school"
msgstr ""

#: src/office/member.h
msgid "Diploma"
msgstr ""

#: src/office/member.h
msgid "University"
msgstr ""

#: src/office/member.h src/view/event_codes.c
msgid "In the family"
msgstr ""

#: src/office/member.h
msgid "Married out"
msgstr ""

#: src/office/member.h
msgid "Parted by divorce"
msgstr ""

#: src/office/member.h src/view/event_codes.c
msgid "Left the family"
msgstr ""

#: src/office/member.h src/view/event_detail.c src/view/family_rows.c
#: ui/screens/family_draw.c
msgid "Kinship"
msgstr ""

#: src/office/member.h src/office/person.h src/view/family_rows.c
#: src/view/person_rows.c
msgid "Date of birth"
msgstr ""

#: src/office/member.h src/view/event_detail.c src/view/family_rows.c
#: ui/screens/family_draw.c
msgid "Lives"
msgstr ""

#: src/office/member.h src/view/event_detail.c src/view/family_rows.c
#: ui/screens/family_draw.c
msgid "Health"
msgstr ""

#: src/office/member.h src/view/event_detail.c src/view/family_rows.c
#: ui/screens/family_draw.c
msgid "Schooling"
msgstr ""

#: src/office/member.h src/view/family_rows.c src/view/library_rows.c
#: ui/screens/library.c
msgid "Document"
msgstr ""

#: src/office/member.h src/view/event_detail.c src/view/family_rows.c
msgid "In the family since"
msgstr ""

#: src/office/member.h src/view/circumstance_rows.c src/view/decision_rows.c
#: src/view/event_detail.c src/view/family_rows.c src/view/person_rows.c
#: ui/screens/circumstance_form.c ui/screens/circumstances.c
#: ui/screens/person_former.c
msgid "Until"
msgstr ""

#: src/office/member.h src/view/event_detail.c src/view/family_rows.c
msgid "Why no more"
msgstr ""

#: src/office/name_four.h
msgid "Given name"
msgstr ""

#: src/office/name_four.h
msgid "Family name"
msgstr ""

#: src/office/paper.h
msgid "Not asked for"
msgstr ""

#: src/office/paper.h src/office/requirement.h
msgid "Required"
msgstr ""

#: src/office/paper.h src/view/action_table.h
msgid "Received"
msgstr ""

#: src/office/paper.h src/view/intake_rows.c
msgid "Matched"
msgstr ""

#: src/office/paper.h src/view/action_table.h
msgid "Expired"
msgstr ""

#: src/office/paper.h src/view/action_table.h
msgid "Not available"
msgstr ""

#: src/office/paper.h src/view/action_table.h
msgid "Does not apply"
msgstr ""

#: src/office/paper.h
msgid "Require"
msgstr ""

#: src/office/paper.h
msgid "Receive"
msgstr ""

#: src/office/paper.h
msgid "Match"
msgstr ""

#: src/office/paper.h
msgid "Take the match back"
msgstr ""

#: src/office/paper.h
msgid "Judge as expired"
msgstr ""

#: src/office/paper.h
msgid "Lost"
msgstr ""

#: src/office/paper.h
msgid "Not matched"
msgstr ""

#: src/office/paper.h src/view/action_table.h
msgid "Original seen"
msgstr ""

#: src/office/paper.h
msgid "Copy"
msgstr ""

#: src/office/paper.h src/view/event_detail.c src/view/refusal_words.c
msgid "Told"
msgstr ""

#: src/office/paperkind.h
msgid "Guardianship or power of attorney"
msgstr ""

#: src/office/paperkind.h
msgid "Birth certificates"
msgstr ""

#: src/office/paperkind.h
msgid "Marriage contract"
msgstr ""

#: src/office/paperkind.h
msgid "Divorce deed"
msgstr ""

#: src/office/paperkind.h
msgid "Share of the inheritance"
msgstr ""

#: src/office/paperkind.h
msgid "Dependency deed"
msgstr ""

#: src/office/paperkind.h
msgid "Custody deed"
msgstr ""

#: src/office/paperkind.h
msgid "National address"
msgstr ""

#: src/office/paperkind.h
msgid "Rental contract"
msgstr ""

#: src/office/paperkind.h
msgid "Title deed"
msgstr ""

#: src/office/paperkind.h
msgid "Mortgage deed"
msgstr ""

#: src/office/paperkind.h
msgid "Inheritance deed of the house"
msgstr ""

#: src/office/paperkind.h
msgid "Endowment deed"
msgstr ""

#: src/office/paperkind.h
msgid "Contract of charitable use"
msgstr ""

#: src/office/paperkind.h
msgid "Other official proof of housing"
msgstr ""

#: src/office/paperkind.h
msgid "Electricity or water bill"
msgstr ""

#: src/office/paperkind.h
msgid "Salary statement"
msgstr ""

#: src/office/paperkind.h
msgid "Pension statement"
msgstr ""

#: src/office/paperkind.h
msgid "Social-security statement"
msgstr ""

#: src/office/paperkind.h
msgid "Citizen Account print"
msgstr ""

#: src/office/paperkind.h
msgid "Credit report (SIMAH)"
msgstr ""

#: src/office/paperkind.h
msgid "Bank letter with the IBAN"
msgstr ""

#: src/office/paperkind.h
msgid "Medical report"
msgstr ""

#: src/office/paperkind.h
msgid "School certificate"
msgstr ""

#: src/office/paperverdict.h
msgid "At submission"
msgstr ""

#: src/office/paperverdict.h
msgid "After completeness"
msgstr ""

#: src/office/paperverdict.h
msgid "Put before the committee"
msgstr ""

#: src/office/paperverdict.h
msgid "At the committee"
msgstr ""

#: src/office/paperverdict.h
msgid "At payment"
msgstr ""

#: src/office/paperverdict.h
msgid "Not judged"
msgstr ""

#: src/office/paperverdict.h
msgid "Valid"
msgstr ""

#: src/office/paperverdict.h
msgid "Out of date"
msgstr ""

#: src/office/paperverdict.h
msgid "Its date is not written down"
msgstr ""

#: src/office/paperverdict.h
msgid "Not in hand"
msgstr ""

#: src/office/person.c
msgid "The calendar has no such day in this month; it is kept as written"
msgstr ""

#: src/office/person.h ui/screens/queue_row.c
msgid "Visitor"
msgstr ""

#: src/office/person.h
msgid "Applicant"
msgstr ""

#: src/office/person.h
msgid "Registered beneficiary"
msgstr ""

#: src/office/person_merge.h
msgid "The same in both"
msgstr ""

#: src/office/person_merge.h
msgid "Known in one file only"
msgstr ""

#: src/office/person_merge.h
msgid "Matched with its paper"
msgstr ""

#: src/office/person_merge.h
msgid "The newer file"
msgstr ""

#: src/office/person_merge.h
msgid "Chosen by hand"
msgstr ""

#: src/office/person_query.h ui/screens/family_draw.c ui/screens/people.c
#: ui/screens/person_twins.c
msgid "Identity"
msgstr ""

#: src/office/person_query.h src/view/person_rows.c src/view/plan_rows.c
msgid "Beneficiary number"
msgstr ""

#: src/office/person_query.h
msgid "Name part"
msgstr ""

#: src/office/person_query.h
msgid "Part of the name"
msgstr ""

#: src/office/person_query.h
msgid "A file merged into his"
msgstr ""

#: src/office/person_query.h src/view/merge_rows.c ui/screens/person_merge.c
msgid "Merged file"
msgstr ""

#: src/office/person_query.h
msgid "A number that he had before"
msgstr ""

#: src/office/person_query.h
msgid "Old number"
msgstr ""

#: src/office/person_query.h
msgid "A name that he had before"
msgstr ""

#: src/office/person_query.h
msgid "Old name"
msgstr ""

#: src/office/person_ruling.h
msgid "One person"
msgstr ""

#: src/office/person_ruling.h src/view/action_table.h ui/screens/person_twins.c
msgid "Two people"
msgstr ""

#: src/office/phone.h
msgid "No number"
msgstr ""

#: src/office/phone.h
msgid "No mobile numbers begin with 052 so far; ask again"
msgstr ""

#: src/office/phone.h
msgid "A mobile number has 10 digits with its 0 in front; count them"
msgstr ""

#: src/office/phone.h
msgid "Landline"
msgstr ""

#: src/office/phone.h
msgid "No region has this area code so far; ask again"
msgstr ""

#: src/office/phone.h
msgid "Toll-free number"
msgstr ""

#: src/office/phone.h
msgid "Unified number"
msgstr ""

#: src/office/phone.h
msgid "Universal access number"
msgstr ""

#: src/office/phone.h
msgid "Short number"
msgstr ""

#: src/office/phone.h
msgid "Foreign number"
msgstr ""

#: src/office/phone.h
msgid "Two numbers"
msgstr ""

#: src/office/phone.h
msgid "Two numbers stand in one field; give each its own"
msgstr ""

#: src/office/phone.h
msgid "Not a number"
msgstr ""

#: src/office/phone.h
msgid "A character stands here that no phone number has"
msgstr ""

#: src/office/phone.h
msgid "Not a number in use"
msgstr ""

#: src/office/phone.h
msgid "These digits fit no phone number"
msgstr ""

#: src/office/plan.h
msgid "No plan yet"
msgstr ""

#: src/office/plan.h
msgid "Made"
msgstr ""

#: src/office/plan.h
msgid "Released, second signature owed"
msgstr ""

#: src/office/plan.h
msgid "Authorised"
msgstr ""

#: src/office/plan.h
msgid "Make a plan"
msgstr ""

#: src/office/plan.h
msgid "Release the plan before its second signature"
msgstr ""

#: src/office/plan.h
msgid "All is delivered"
msgstr ""

#: src/office/plan.h
msgid "Cancel the plan"
msgstr ""

#: src/office/planrecord.h
msgid "General"
msgstr ""

#: src/office/planrecord.h
msgid "Zakat"
msgstr ""

#: src/office/planrecord.h
msgid "Sadaqa"
msgstr ""

#: src/office/planrecord.h
msgid "Restricted by the giver"
msgstr ""

#: src/office/policy_choice.h
msgid "Interview"
msgstr ""

#: src/office/policy_choice.h
msgid "Telephone"
msgstr ""

#: src/office/policy_choice.h
msgid "Social media"
msgstr ""

#: src/office/policy_choice.h
msgid "Letters"
msgstr ""

#: src/office/policy_choice.h
msgid "Help-request service"
msgstr ""

#: src/office/policy_choice.h
msgid "Volunteering service"
msgstr ""

#: src/office/policy_choice.h
msgid "Website"
msgstr ""

#: src/office/policy_choice.h
msgid "E-mail"
msgstr ""

#: src/office/policy_choice.h
msgid "Branch-office delegates"
msgstr ""

#: src/office/policy_choice.h
msgid "Fax"
msgstr ""

#: src/office/policy_choice.h
msgid "Complaint link"
msgstr ""

#: src/office/policy_choice.h
msgid "Basic statute"
msgstr ""

#: src/office/policy_choice.h
msgid "Guide to social research"
msgstr ""

#: src/office/policy_choice.h
msgid "Guide to the support policy"
msgstr ""

#: src/office/policy_choice.h
msgid "Support request (form)"
msgstr ""

#: src/office/policy_choice.h
msgid "New-beneficiary request (form)"
msgstr ""

#: src/office/policy_choice.h
msgid "Policy on partners"
msgstr ""

#: src/office/policy_choice.h
msgid "Policy on volunteering"
msgstr ""

#: src/office/policy_choice.h
msgid "Policy on paying out aid"
msgstr ""

#: src/office/policy_choice.h
msgid "Service request (form)"
msgstr ""

#: src/office/policy_choice.h
msgid "Support"
msgstr ""

#: src/office/policy_choice.h src/view/queue.c
msgid "Service"
msgstr ""

#: src/office/policy_choice.h
msgid "Questionnaire"
msgstr ""

#: src/office/policy_choice.h
msgid "Field survey"
msgstr ""

#: src/office/policy_choice.h
msgid "Supervisory visits to offices"
msgstr ""

#: src/office/policy_choice.h
msgid "Interviews"
msgstr ""

#: src/office/policy_choice.h
msgid "Management's watch on the complaint link"
msgstr ""

#: src/office/policy_choice.h
msgid "Management's watch on the liaison officer"
msgstr ""

#: src/office/policy_choice.h
msgid "No period"
msgstr ""

#: src/office/policy_choice.h
msgid "Periodic, the office sets the period"
msgstr ""

#: src/office/policy_choice.h
msgid "Every month"
msgstr ""

#: src/office/policy_choice.h
msgid "Every three months"
msgstr ""

#: src/office/policy_choice.h
msgid "Every six months"
msgstr ""

#: src/office/policy_choice.h
msgid "Every year"
msgstr ""

#: src/office/policy_choice.h
msgid "When the request is complete"
msgstr ""

#: src/office/policy_choice.h
msgid "Allow an early reply"
msgstr ""

#: src/office/policy_choice.h
msgid "Warn, and ask for a reason"
msgstr ""

#: src/office/policy_choice.h
msgid "Refuse an early reply"
msgstr ""

#: src/office/policy_choice.h
msgid "The agreed means"
msgstr ""

#: src/office/policy_choice.h
msgid "Any means"
msgstr ""

#: src/office/policy_choice.h
msgid "The file waits for the missing papers"
msgstr ""

#: src/office/policy_choice.h
msgid "Not received; the missing list is given"
msgstr ""

#: src/office/policy_choice.h
msgid "A referral is required"
msgstr ""

#: src/office/policy_choice.h
msgid "A referral is possible"
msgstr ""

#: src/office/policy_choice.h src/office/role.h
msgid "Social researcher"
msgstr ""

#: src/office/policy_choice.h src/view/event_detail.c src/view/plan_rows.c
#: src/view/refusal_words.c
msgid "Liaison officer"
msgstr ""

#: src/office/policy_choice.h
msgid "The officer as witness"
msgstr ""

#: src/office/policy_choice.h
msgid "Any one ground"
msgstr ""

#: src/office/policy_choice.h
msgid "All grounds together"
msgstr ""

#: src/office/policy_choice.h
msgid "Fault with minutes, or a ruling; then negotiation"
msgstr ""

#: src/office/policy_choice.h
msgid "Nothing"
msgstr ""

#: src/office/policy_choice.h
msgid "All former policies on this subject"
msgstr ""

#: src/office/policy_choice.h
msgid "Complaints"
msgstr ""

#: src/office/policy_choice.h
msgid "Compensation"
msgstr ""

#: src/office/policy_choice.h
msgid "Privacy"
msgstr ""

#: src/office/policy_choice.h
msgid "Liaison"
msgstr ""

#: src/office/policy_choice.h
msgid "Satisfaction"
msgstr ""

#: src/office/policy_choice.h
msgid "Signing of the policy by staff"
msgstr ""

#: src/office/policyversion.h
msgid "Not written"
msgstr ""

#: src/office/policyversion.h src/view/setting_rows.c
msgid "Published"
msgstr ""

#: src/office/policyversion.h
msgid "Write"
msgstr ""

#: src/office/policyversion.h
msgid "Record the approval"
msgstr ""

#: src/office/policyversion.h
msgid "Publish"
msgstr ""

#: src/office/policyversion.h
msgid "Supersede"
msgstr ""

#: src/office/referral.h
msgid "Asked"
msgstr ""

#: src/office/referral.h
msgid "Answered, colleague told"
msgstr ""

#: src/office/referral.h
msgid "Answered, visitor told"
msgstr ""

#: src/office/referral.h
msgid "Acknowledged"
msgstr ""

#: src/office/referral.h src/view/action_table.h
msgid "Colleague told"
msgstr ""

#: src/office/referral.h src/view/action_table.h
msgid "Visitor told"
msgstr ""

#: src/office/referral.h src/view/action_table.h ui/screens/referral.c
msgid "Withdraw"
msgstr ""

#: src/office/refusal.h
msgid "Nothing stands against it"
msgstr ""

#: src/office/refusal.h
msgid "It lies before the last event"
msgstr ""

#: src/office/refusal.h
msgid "This act is final"
msgstr ""

#: src/office/refusal.h
msgid "Something that was done later hangs on it"
msgstr ""

#: src/office/refusal.h
msgid "What stood there before was not kept"
msgstr ""

#: src/office/refusal.h
msgid "The login or the password is wrong"
msgstr ""

#: src/office/refusal.h
msgid "Too many wrong passwords; the account is locked"
msgstr ""

#: src/office/refusal.h
msgid "The office needs an administrator who can sign in"
msgstr ""

#: src/office/refusal.h
msgid "This key is not known"
msgstr ""

#: src/office/refusal.h
msgid "A key is missing"
msgstr ""

#: src/office/refusal.h
msgid "This value is not allowed"
msgstr ""

#: src/office/refusal.h
msgid "A week needs at least one working day"
msgstr ""

#: src/office/refusal.h
msgid "An amount is written like 1,234.50; at most 12 digits of riyals, two of halalas"
msgstr ""

#: src/office/refusal.h
msgid "The import is not in the state for this"
msgstr ""

#: src/office/refusal.h
msgid "A quote has no end"
msgstr ""

#: src/office/refusal.h
msgid "The row has more cells than there are heads"
msgstr ""

#: src/office/refusal.h
msgid "The row is longer than 65,536 bytes"
msgstr ""

#: src/office/refusal.h
msgid "The row is longer than 65,536 bytes; perhaps a quote has no end"
msgstr ""

#: src/office/refusal.h
msgid "This line is not a key and its value"
msgstr ""

#: src/office/refusal.h
msgid "This line is not valid text, or holds marks that cannot be seen"
msgstr ""

#: src/office/refusal.h
msgid "This key stands twice"
msgstr ""

#: src/office/refusal.h
msgid "The clause that this comes from is not named"
msgstr ""

#: src/office/refusal.h
msgid "This is a setting of the office; no clause of the policy gives it"
msgstr ""

#: src/office/refusal.h
msgid "This stands twice in the list"
msgstr ""

#: src/office/refusal.h
msgid "The numbers of this list must rise"
msgstr ""

#: src/office/refusal.h
msgid "This does not agree with another key"
msgstr ""

#: src/office/refusal.h
msgid "This is not a date"
msgstr ""

#: src/office/refusal.h
msgid "Day, month and year are all needed"
msgstr ""

#: src/office/refusal.h
msgid "No calendar has this year"
msgstr ""

#: src/office/refusal.h
msgid "The year belongs to the other calendar"
msgstr ""

#: src/office/refusal.h
msgid "There is no such month"
msgstr ""

#: src/office/refusal.h
msgid "This month has no such day"
msgstr ""

#: src/office/refusal.h
msgid "The calendars are known only between these days"
msgstr ""

#: src/office/refusal.h
msgid "Nobody is born after today"
msgstr ""

#: src/office/refusal.h
msgid "It begins after today; write it down once it has"
msgstr ""

#: src/office/refusal.h
msgid "The last day lies before the first"
msgstr ""

#: src/office/refusal.h
msgid "The same holds on some of these days already"
msgstr ""

#: src/office/refusal.h
msgid "These are not the parts of his name: given / father / grandfather / family"
msgstr ""

#: src/office/refusal.h
msgid "It has ended, or was struck out, already"
msgstr ""

#: src/office/refusal.h
msgid "There is no name in this"
msgstr ""

#: src/office/refusal.h
msgid "This person is on file already"
msgstr ""

#: src/office/refusal.h
msgid "This number comes in with an import that is under way; try again when it has ended"
msgstr ""

#: src/office/refusal.h
msgid "This is probably a person who is on file already; open that file, or say why not"
msgstr ""

#: src/office/refusal.h
msgid "Several people have this number; name one by id"
msgstr ""

#: src/office/refusal.h
msgid "This file was merged into another; go on in that one"
msgstr ""

#: src/office/refusal.h
msgid "Both numbers name the same file"
msgstr ""

#: src/office/refusal.h
msgid "A later merge must be undone first"
msgstr ""

#: src/office/refusal.h
msgid "The person was registered since the merge; it cannot be undone any more"
msgstr ""

#: src/office/refusal.h
msgid "The two files have two different identity numbers; say why they are one person"
msgstr ""

#: src/office/refusal.h
msgid "This day lies after today"
msgstr ""

#: src/office/refusal.h
msgid "Nobody leaves a family before he was in it"
msgstr ""

#: src/office/refusal.h
msgid "Another member of this family has this number"
msgstr ""

#: src/office/refusal.h
msgid "This is the number of the head of the family"
msgstr ""

#: src/office/replyrecord.h
msgid "Not reached"
msgstr ""

#: src/office/requirement.h
msgid "Required, unless there is none"
msgstr ""

#: src/office/requirement.h
msgid "Taken when offered"
msgstr ""

#: src/office/requirement_table.c
msgid "A citizen shows his national ID"
msgstr ""

#: src/office/requirement_table.c
msgid "A resident shows his iqama"
msgstr ""

#: src/office/requirement_table.c
msgid "Who applies for another shows that he may"
msgstr ""

#: src/office/requirement_table.c
msgid "The register shows the members of a citizen's family"
msgstr ""

#: src/office/requirement_table.c
msgid "A resident's family is shown by the marriage contract"
msgstr ""

#: src/office/requirement_table.c
msgid "The aid is given for a contracted marriage"
msgstr ""

#: src/office/requirement_table.c
msgid "The certificates show the ages of those he supports"
msgstr ""

#: src/office/requirement_table.c
msgid "The deed shows the divorce"
msgstr ""

#: src/office/requirement_table.c
msgid "The certificate shows the death of the husband or wife"
msgstr ""

#: src/office/requirement_table.c
msgid "The deed names the heirs and their shares"
msgstr ""

#: src/office/requirement_table.c
msgid "The deed shows that she supports the children alone"
msgstr ""

#: src/office/requirement_table.c
msgid "The deed shows with whom the children live"
msgstr ""

#: src/office/requirement_table.c
msgid "The address shows that he lives in the area served"
msgstr ""

#: src/office/requirement_table.c
msgid "The contract shows the rented house and its rent"
msgstr ""

#: src/office/requirement_table.c
msgid "The deed shows the owned house"
msgstr ""

#: src/office/requirement_table.c
msgid "The deed shows the mortgaged house"
msgstr ""

#: src/office/requirement_table.c
msgid "The deed shows the inherited house"
msgstr ""

#: src/office/requirement_table.c
msgid "The deed shows the house of the endowment"
msgstr ""

#: src/office/requirement_table.c
msgid "The contract shows the house lent by a charity"
msgstr ""

#: src/office/requirement_table.c
msgid "An official paper shows where the family lives"
msgstr ""

#: src/office/requirement_table.c
msgid "The aid pays this bill"
msgstr ""

#: src/office/requirement_table.c
msgid "The bill shows what the house costs"
msgstr ""

#: src/office/requirement_table.c
msgid "The statement shows the salary"
msgstr ""

#: src/office/requirement_table.c
msgid "The statement shows the pension"
msgstr ""

#: src/office/requirement_table.c
msgid "The statement names all dependents and the amount"
msgstr ""

#: src/office/requirement_table.c
msgid "The print shows what is paid each month"
msgstr ""

#: src/office/requirement_table.c
msgid "The report shows loans and arrears"
msgstr ""

#: src/office/requirement_table.c
msgid "The aid is paid to this account"
msgstr ""

#: src/office/requirement_table.c
msgid "The report shows the illness and what is needed"
msgstr ""

#: src/office/requirement_table.c
msgid "The certificate shows school and year"
msgstr ""

#: src/office/requirement_table.c
msgid "The certificate shows what he has learnt"
msgstr ""

#: src/office/reverse_table.c
msgid "The minutes are closed and signed; another decision needs another session"
msgstr ""

#: src/office/reverse_table.c
msgid "The applicant has it already; write what was wrong into a further attempt"
msgstr ""

#: src/office/reverse_table.c
msgid "The applicant has signed it; correct the field and let him sign the new declaration"
msgstr ""

#: src/office/reverse_table.c
msgid "A closed case is not opened again; reopen it as a new, linked case"
msgstr ""

#: src/office/reverse_table.c
msgid "What was handed over is in his hands; close or cancel what is still due"
msgstr ""

#: src/office/reverse_table.c
msgid "Files that were merged are parted again by unmerging, in the person's file"
msgstr ""

#: src/office/reverse_table.c
msgid "An import is taken back as a whole, by its number, or read in again"
msgstr ""

#: src/office/reverse_table.c
msgid "Personal data that were destroyed are kept nowhere any more"
msgstr ""

#: src/office/reverse_table.c
msgid "An account is changed back in the list of the staff, by an administrator"
msgstr ""

#: src/office/reverse_table.c
msgid "The reminder has gone out to the applicant and stays on file"
msgstr ""

#: src/office/reverse_table.c
msgid "A conflict of interest stays on file; a manager assigns the case to somebody else"
msgstr ""

#: src/office/reverse_table.c
msgid "The permanent number was given; suspend or close the case instead"
msgstr ""

#: src/office/reverse_table.c
msgid "The session has its number, and numbers are never given twice; hold it or close it"
msgstr ""

#: src/office/reverse_table.c
msgid "Cases may stand under it already; put the former policy in force again"
msgstr ""

#: src/office/reverse_table.c
msgid "The former password is kept nowhere; set a new one"
msgstr ""

#: src/office/role.h src/office/session.h
msgid "Nobody"
msgstr ""

#: src/office/role.h
msgid "Reception clerk"
msgstr ""

#: src/office/role.h
msgid "Verifier"
msgstr ""

#: src/office/role.h
msgid "Committee secretary"
msgstr ""

#: src/office/role.h
msgid "Service officer and registrar"
msgstr ""

#: src/office/role.h
msgid "Relations officer"
msgstr ""

#: src/office/role.h
msgid "Manager"
msgstr ""

#: src/office/role.h ui/screens/first_office.c
msgid "Administrator"
msgstr ""

#: src/office/role.h
msgid "The system"
msgstr ""

#: src/office/session.c
msgid "what is owed"
msgstr ""

#: src/office/session.c
msgid "who owes it"
msgstr ""

#: src/office/session.c
msgid "until when"
msgstr ""

#: src/office/session.h
msgid "Not called yet"
msgstr ""

#: src/office/session.h
msgid "Minutes open"
msgstr ""

#: src/office/session.h src/view/event_words.c
msgid "Minutes closed"
msgstr ""

#: src/office/session.h src/view/action_table.h
msgid "Open a session"
msgstr ""

#: src/office/session.h
msgid "Mark a member present"
msgstr ""

#: src/office/session.h
msgid "Record a recusal"
msgstr ""

#: src/office/session.h
msgid "Record a vote"
msgstr ""

#: src/office/session.h
msgid "Enter a decision"
msgstr ""

#: src/office/session.h
msgid "Take a decision back"
msgstr ""

#: src/office/session.h
msgid "Close the minutes"
msgstr ""

#: src/office/session.h
msgid "Not decided"
msgstr ""

#: src/office/session.h
msgid "Accepted"
msgstr ""

#: src/office/session.h
msgid "Papers to be completed"
msgstr ""

#: src/office/session.h
msgid "No vote"
msgstr ""

#: src/office/session.h src/view/decision_rows.c
msgid "For"
msgstr ""

#: src/office/session.h src/view/decision_rows.c
msgid "Against"
msgstr ""

#: src/office/session.h src/view/decision_rows.c
msgid "Abstained"
msgstr ""

#: src/office/session.h src/view/decision_rows.c src/view/minutes.c
#: src/view/session_rows.c
msgid "Recused"
msgstr ""

#: src/office/session.h
msgid "The office"
msgstr ""

#: src/office/setting.h
msgid "Sunday"
msgstr ""

#: src/office/setting.h
msgid "Monday"
msgstr ""

#: src/office/setting.h
msgid "Tuesday"
msgstr ""

#: src/office/setting.h
msgid "Wednesday"
msgstr ""

#: src/office/setting.h
msgid "Thursday"
msgstr ""

#: src/office/setting.h
msgid "Friday"
msgstr ""

#: src/office/setting.h
msgid "Saturday"
msgstr ""

#: src/office/setting.h
msgid "Arabic"
msgstr ""

#: src/office/setting.h
msgid "English"
msgstr ""

#: src/office/setting.h
msgid "0123456789"
msgstr ""

#: src/office/setting.h
msgid "Arabic-Indic digits"
msgstr ""

#: src/office/setting.h
msgid "Back to the end of the line"
msgstr ""

#: src/office/setting.h
msgid "The ticket ends as a no-show"
msgstr ""

#: src/office/setting_table.c
msgid "The office's name, as printed; without one the policy's association is named"
msgstr ""

#: src/office/setting_table.c
msgid "The language of the screens where a person has chosen none"
msgstr ""

#: src/office/setting_table.c
msgid "The digits shown in dates and amounts; numbers, phones and IBAN stay ASCII"
msgstr ""

#: src/office/setting_table.c
msgid "The order in which this office's terminals are sent Arabic"
msgstr ""

#: src/office/setting_table.c
msgid "The days of the week that count as working days"
msgstr ""

#: src/office/setting_table.c
msgid "Whether Eid days that fall on a weekend are made up for after the Eid"
msgstr ""

#: src/office/setting_table.c
msgid "Minutes without a key after which the screen locks; nothing typed is lost"
msgstr ""

#: src/office/setting_table.c
msgid "Wrong passwords in a row after which an account is locked out"
msgstr ""

#: src/office/setting_table.c
msgid "The most minutes that an account stays locked out"
msgstr ""

#: src/office/setting_table.c
msgid "Minutes that a visitor should wait at most"
msgstr ""

#: src/office/setting_table.c
msgid "How often a number is called again before it counts as absent"
msgstr ""

#: src/office/setting_table.c
msgid "What happens to a visitor who did not answer the last call"
msgstr ""

#: src/office/setting_table.c
msgid "Whether waiting tickets are kept for the next day"
msgstr ""

#: src/office/setting_table.c
msgid "How many numbers the lobby's board names as nearly next"
msgstr ""

#: src/office/setting_table.c
msgid "The hour at which the first slot for appointments begins"
msgstr ""

#: src/office/setting_table.c
msgid "The hour at which the last slot for appointments ends"
msgstr ""

#: src/office/setting_table.c
msgid "Minutes that a slot for appointments takes"
msgstr ""

#: src/office/setting_table.c
msgid "How many visitors one slot takes"
msgstr ""

#: src/office/setting_table.c
msgid "Days after which a draft is shown as old"
msgstr ""

#: src/office/setting_table.c
msgid "Days after which an applicant is reminded of his missing papers"
msgstr ""

#: src/office/setting_table.c
msgid "Days after which closing an incomplete file is proposed; never done by itself"
msgstr ""

#: src/office/setting_table.c
msgid "Working days after which an applicant is asked to come back with his papers"
msgstr ""

#: src/office/setting_table.c
msgid "Working days in which a referral is answered"
msgstr ""

#: src/office/setting_table.c
msgid "Working days in which a file is matched with its papers"
msgstr ""

#: src/office/setting_table.c
msgid "Working days in which a study is finished"
msgstr ""

#: src/office/setting_table.c
msgid "Days from one session of the committee to the next"
msgstr ""

#: src/office/setting_table.c
msgid "Cases that one session of the committee can hear"
msgstr ""

#: src/office/setting_table.c
msgid "The share of a session kept for priority classes; the rest goes by date"
msgstr ""

#: src/office/setting_table.c
msgid "Members who must be present, those recused not counted"
msgstr ""

#: src/office/setting_table.c
msgid "Parts of the reply window after which a warning is given"
msgstr ""

#: src/office/setting_table.c
msgid "Attempts after which an applicant counts as not reached"
msgstr ""

#: src/office/setting_table.c
msgid "Working days from the decision to the reply"
msgstr ""

#: src/office/setting_table.c
msgid "Days in which a rejected applicant may appeal"
msgstr ""

#: src/office/setting_table.c
msgid "How often one decision may be appealed"
msgstr ""

#: src/office/setting_table.c
msgid "Working days in which an appeal is answered"
msgstr ""

#: src/office/setting_table.c
msgid "Working days from an accepting reply to registration"
msgstr ""

#: src/office/setting_table.c
msgid "Working days from registration to the first service"
msgstr ""

#: src/office/setting_table.c
msgid "Days in which the same kind of aid to the same person counts as given twice"
msgstr ""

#: src/office/setting_table.c
msgid "Days before a paper expires from which a warning is given"
msgstr ""

#: src/office/setting_table.c
msgid "Days after its issue in which a statement without an expiry date is accepted"
msgstr ""

#: src/office/setting_table.c
msgid "Months after which a beneficiary's circumstances are studied again"
msgstr ""

#: src/office/setting_table.c
msgid "Days after which a suspension is looked at again"
msgstr ""

#: src/office/setting_table.c
msgid "Working days in which a complaint is acknowledged"
msgstr ""

#: src/office/setting_table.c
msgid "Working days in which a complaint is settled"
msgstr ""

#: src/office/setting_table.c
msgid "Days from closing a case to asking how satisfied the person is"
msgstr ""

#: src/office/setting_table.c
msgid "Months between two surveys where the policy only says periodic"
msgstr ""

#: src/office/setting_table.c
msgid "Counts below this are joined with their neighbours in statistics"
msgstr ""

#: src/office/setting_table.c
msgid "Days in which staff sign a new policy before they are blocked"
msgstr ""

#: src/office/setting_table.c
msgid "Hours in which a breach of personal data is reported"
msgstr ""

#: src/office/setting_table.c
msgid "Days in which a person's request about his own data is answered"
msgstr ""

#: src/office/setting_table.c
msgid "Years that a closed file is kept before destroying it is proposed"
msgstr ""

#: src/office/visit.h
msgid "Not arrived"
msgstr ""

#: src/office/visit.h src/view/day_rows.c src/view/visit_rows.c
#: ui/screens/reception.c ui/screens/today.c
msgid "Waiting"
msgstr ""

#: src/office/visit.h src/view/board_rows.c src/view/visit_rows.c
#: ui/screens/reception.c
msgid "Called"
msgstr ""

#: src/office/visit.h src/view/visit_rows.c ui/screens/reception.c
msgid "Being served"
msgstr ""

#: src/office/visit.h src/view/visit_rows.c
msgid "On hold"
msgstr ""

#: src/office/visit.h src/view/aftermath_rows.c src/view/visit_rows.c
#: ui/screens/aftermath.c ui/screens/family.c
msgid "Done"
msgstr ""

#: src/office/visit.h src/view/action_table.h src/view/visit_rows.c
msgid "Did not come"
msgstr ""

#: src/office/visit.h src/view/visit_rows.c
msgid "Sent for missing papers"
msgstr ""

#: src/office/visit.h
msgid "Arrive"
msgstr ""

#: src/office/visit.h
msgid "Call"
msgstr ""

#: src/office/visit.h src/view/action_table.h
msgid "Call again"
msgstr ""

#: src/office/visit.h src/view/action_table.h
msgid "Put back in the line"
msgstr ""

#: src/office/visit.h
msgid "Send to the end of the line"
msgstr ""

#: src/office/visit.h
msgid "Begin to serve"
msgstr ""

#: src/office/visit.h src/view/action_table.h
msgid "Put on hold"
msgstr ""

#: src/office/visit.h
msgid "Take from hold"
msgstr ""

#: src/office/visit.h ui/screens/visit_act.c
msgid "End the visit"
msgstr ""

#: src/office/visit.h
msgid "End with the list of missing papers"
msgstr ""

#: src/office/visit.h
msgid "Clear from yesterday's line"
msgstr ""

#: src/office/visitpurpose.h
msgid "New request"
msgstr ""

#: src/office/visitpurpose.h src/view/event_detail.c src/view/inquiry_rows.c
#: src/view/knownanswer_rows.c src/view/queue_referrals.c
#: src/view/referral_rows.c src/view/refusal_words.c ui/screens/inquiry.c
#: ui/screens/inquiry_form.c ui/screens/knownanswer_form.c
#: ui/screens/knownanswers.c ui/screens/queue_row.c ui/screens/referral.c
#: ui/screens/referral_pane.c
msgid "Question"
msgstr ""

#: src/office/visitpurpose.h
msgid "Bringing papers"
msgstr ""

#: src/office/visitpurpose.h
msgid "Asking about a case"
msgstr ""

#: src/office/visitpurpose.h
msgid "Complaint"
msgstr ""

#: src/office/visitpurpose.h
msgid "Registration"
msgstr ""

#: src/office/visitpurpose.h
msgid "Something else"
msgstr ""

#: src/office/wait.h
msgid "In time"
msgstr ""

#: src/office/wait.h
msgid "Nearly too long"
msgstr ""

#: src/office/wait.h
msgid "Too long"
msgstr ""

#: src/view/action.c ui/ui_mark.c
msgid "No row is selected"
msgstr ""

#: src/view/action.c
msgid "Nothing has been changed"
msgstr ""

#: src/view/action.c
msgid "This field has no list to choose from"
msgstr ""

#: src/view/action.c
msgid "There is nothing to search on this screen"
msgstr ""

#: src/view/action.c
msgid "Something was typed that is not saved yet"
msgstr ""

#: src/view/action.c
msgid "The visitor is not waiting"
msgstr ""

#: src/view/action.c
msgid "The visitor is not called"
msgstr ""

#: src/view/action.c
msgid "The visitor is not served"
msgstr ""

#: src/view/action.c ui/screens/visit_bulk.c
msgid "The visitor is here"
msgstr ""

#: src/view/action.c
msgid "There is nothing here to be ended"
msgstr ""

#: src/view/action.c
msgid "This field is chosen from its list"
msgstr ""

#: src/view/action.c
msgid "This list stands in one order only"
msgstr ""

#: src/view/action.c
msgid "He is not expected any more"
msgstr ""

#: src/view/action.c
msgid "This question waits for no answer"
msgstr ""

#: src/view/action.c
msgid "On this screen"
msgstr ""

#: src/view/action.c
msgid "Moving and typing"
msgstr ""

#: src/view/action.c
msgid "About the selected row"
msgstr ""

#: src/view/action.c
msgid "Go to"
msgstr ""

#: src/view/action.c
msgid "The program"
msgstr ""

#: src/view/action_table.h
msgid "Help"
msgstr ""

#: src/view/action_table.h
msgid "What can be done here; type to search in it"
msgstr ""

#: src/view/action_table.h
msgid "Save"
msgstr ""

#: src/view/action_table.h
msgid "Keep what was typed"
msgstr ""

#: src/view/action_table.h
msgid "Back"
msgstr ""

#: src/view/action_table.h
msgid "Return to the screen before this one"
msgstr ""

#: src/view/action_table.h src/view/event_codes.c
msgid "List"
msgstr ""

#: src/view/action_table.h
msgid "Show what may stand in this field"
msgstr ""

#: src/view/action_table.h
msgid "Refresh"
msgstr ""

#: src/view/action_table.h
msgid "Read everything on this screen again"
msgstr ""

#: src/view/action_table.h
msgid "Begin a new record"
msgstr ""

#: src/view/action_table.h src/view/queue_referrals.c src/view/referral_rows.c
#: ui/screens/queue_row.c
msgid "New"
msgstr ""

#: src/view/action_table.h
msgid "Search"
msgstr ""

#: src/view/action_table.h
msgid "Type what to look for; the list follows"
msgstr ""

#: src/view/action_table.h
msgid "Menu"
msgstr ""

#: src/view/action_table.h
msgid "The other screens and the program, by letter"
msgstr ""

#: src/view/action_table.h
msgid "Find an action"
msgstr ""

#: src/view/action_table.h
msgid "By its name, on whatever screen it stands"
msgstr ""

#: src/view/action_table.h
msgid "Actions"
msgstr ""

#: src/view/action_table.h
msgid "All actions of this screen in one list"
msgstr ""

#: src/view/action_table.h src/view/refusal_words.c ui/signin.c
msgid "Language"
msgstr ""

#: src/view/action_table.h
msgid "Arabic or English"
msgstr ""

#: src/view/action_table.h
msgid "Open"
msgstr ""

#: src/view/action_table.h
msgid "Show the selected row whole"
msgstr ""

#: src/view/action_table.h
msgid "Next row"
msgstr ""

#: src/view/action_table.h
msgid "One row down"
msgstr ""

#: src/view/action_table.h
msgid "Previous row"
msgstr ""

#: src/view/action_table.h
msgid "One row up"
msgstr ""

#: src/view/action_table.h
msgid "Next page"
msgstr ""

#: src/view/action_table.h
msgid "As many rows down as the screen shows"
msgstr ""

#: src/view/action_table.h
msgid "As many rows up as the screen shows"
msgstr ""

#: src/view/action_table.h
msgid "Previous page"
msgstr ""

#: src/view/action_table.h
msgid "First row"
msgstr ""

#: src/view/action_table.h
msgid "To the beginning of the list"
msgstr ""

#: src/view/action_table.h
msgid "Last row"
msgstr ""

#: src/view/action_table.h
msgid "To the end of the list"
msgstr ""

#: src/view/action_table.h
msgid "Mark"
msgstr ""

#: src/view/action_table.h
msgid "Mark this row, to act on all marked together"
msgstr ""

#: src/view/action_table.h
msgid "Mark downwards"
msgstr ""

#: src/view/action_table.h
msgid "Mark this row and the one below"
msgstr ""

#: src/view/action_table.h
msgid "Mark this row and the one above"
msgstr ""

#: src/view/action_table.h
msgid "Mark upwards"
msgstr ""

#: src/view/action_table.h
msgid "From the row marked last to this one"
msgstr ""

#: src/view/action_table.h
msgid "Mark up to here"
msgstr ""

#: src/view/action_table.h
msgid "Mark all"
msgstr ""

#: src/view/action_table.h
msgid "All rows of the filter; Esc takes marks away"
msgstr ""

#: src/view/action_table.h ui/screens/docket.c
msgid "Order"
msgstr ""

#: src/view/action_table.h
msgid "In which order the list stands"
msgstr ""

#: src/view/action_table.h
msgid "Leave this; asks before typing is lost"
msgstr ""

#: src/view/action_table.h
msgid "Next field"
msgstr ""

#: src/view/action_table.h
msgid "To the next field, or from search to the list"
msgstr ""

#: src/view/action_table.h
msgid "Back to the field before"
msgstr ""

#: src/view/action_table.h
msgid "Previous field"
msgstr ""

#: src/view/action_table.h
msgid "To the shell"
msgstr ""

#: src/view/action_table.h
msgid "Back to the shell for a while; fg returns"
msgstr ""

#: src/view/action_table.h ui/frame.c ui/signin.c
msgid "Quit"
msgstr ""

#: src/view/action_table.h
msgid "Close the office and leave the program"
msgstr ""

#: src/view/action_table.h ui/screens/login.c ui/signin.c
msgid "Sign in"
msgstr ""

#: src/view/action_table.h
msgid "Begin to work as this person"
msgstr ""

#: src/view/action_table.h
msgid "Sign out"
msgstr ""

#: src/view/action_table.h
msgid "Let somebody else sign in here"
msgstr ""

#: src/view/action_table.h
msgid "Lock"
msgstr ""

#: src/view/action_table.h
msgid "Hide the screen; what was typed stays"
msgstr ""

#: src/view/action_table.h ui/screens/appointments.c ui/screens/today.c
msgid "Today"
msgstr ""

#: src/view/action_table.h
msgid "What waits today; each number opens its list"
msgstr ""

#: src/view/action_table.h src/view/import_rows.c ui/screens/people.c
msgid "People"
msgstr ""

#: src/view/action_table.h
msgid "Find people, open their files, add new ones"
msgstr ""

#: src/view/action_table.h
msgid "New person"
msgstr ""

#: src/view/action_table.h
msgid "Put somebody on file who was not found"
msgstr ""

#: src/view/action_table.h
msgid "Correct or complete what is known"
msgstr ""

#: src/view/action_table.h
msgid "Edit"
msgstr ""

#: src/view/action_table.h ui/screens/intake.c
msgid "New case"
msgstr ""

#: src/view/action_table.h
msgid "Open a case for this person"
msgstr ""

#: src/view/action_table.h ui/screens/family.c
msgid "Family"
msgstr ""

#: src/view/action_table.h
msgid "The members of the family; writes more of them"
msgstr ""

#: src/view/action_table.h
msgid "Files that share a member, account or address"
msgstr ""

#: src/view/action_table.h ui/screens/household.c
msgid "One household?"
msgstr ""

#: src/view/action_table.h
msgid "Both files are of the same household"
msgstr ""

#: src/view/action_table.h
msgid "They have nothing to do with it; asks why"
msgstr ""

#: src/view/action_table.h
msgid "Next cell"
msgstr ""

#: src/view/action_table.h
msgid "Behind the number the row is kept; empty: back"
msgstr ""

#: src/view/action_table.h
msgid "Keep the row"
msgstr ""

#: src/view/action_table.h
msgid "What was typed in it; with nothing typed: back"
msgstr ""

#: src/view/action_table.h
msgid "New member"
msgstr ""

#: src/view/action_table.h
msgid "To the empty row at the end"
msgstr ""

#: src/view/action_table.h
msgid "Delete the row"
msgstr ""

#: src/view/action_table.h
msgid "It never was right; Ctrl-Z brings it back"
msgstr ""

#: src/view/action_table.h
msgid "Same person?"
msgstr ""

#: src/view/action_table.h
msgid "Files that look like his: rule on them, or merge"
msgstr ""

#: src/view/action_table.h
msgid "Files alike"
msgstr ""

#: src/view/action_table.h
msgid "Pairs of files that wait for a ruling"
msgstr ""

#: src/view/action_table.h
msgid "Both files are again as they were before"
msgstr ""

#: src/view/action_table.h ui/screens/person_file.c
msgid "Undo the merge"
msgstr ""

#: src/view/action_table.h
msgid "Also further phones: now and before"
msgstr ""

#: src/view/action_table.h ui/screens/circumstances.c
msgid "Categories and contact"
msgstr ""

#: src/view/action_table.h
msgid "What follows his death"
msgstr ""

#: src/view/action_table.h
msgid "Cases, appointments and family to look after"
msgstr ""

#: src/view/action_table.h ui/screens/person_former.c
msgid "What stood before"
msgstr ""

#: src/view/action_table.h
msgid "Former names, numbers and homes, with their days"
msgstr ""

#: src/view/action_table.h
msgid "Do it"
msgstr ""

#: src/view/action_table.h
msgid "Opens the case, or does what stands there"
msgstr ""

#: src/view/action_table.h
msgid "A category, the means of contact, a phone"
msgstr ""

#: src/view/action_table.h
msgid "Write down"
msgstr ""

#: src/view/action_table.h
msgid "Asks for the last day on which it held"
msgstr ""

#: src/view/action_table.h
msgid "Holds no longer"
msgstr ""

#: src/view/action_table.h
msgid "It was never so; asks why, and stays seen"
msgstr ""

#: src/view/action_table.h ui/screens/circumstances.c
msgid "Strike out"
msgstr ""

#: src/view/action_table.h
msgid "Both files, field by field, before merging"
msgstr ""

#: src/view/action_table.h
msgid "Side by side"
msgstr ""

#: src/view/action_table.h
msgid "They are not the same; asks why"
msgstr ""

#: src/view/action_table.h
msgid "Ask later"
msgstr ""

#: src/view/action_table.h
msgid "The pair waits until somebody knows"
msgstr ""

#: src/view/action_table.h ui/screens/person_twins.c
msgid "Merge with"
msgstr ""

#: src/view/action_table.h
msgid "With a file that is named by its number"
msgstr ""

#: src/view/action_table.h
msgid "Make one file of the two"
msgstr ""

#: src/view/action_table.h ui/screens/person_merge.c
msgid "Merge"
msgstr ""

#: src/view/action_table.h
msgid "Other value"
msgstr ""

#: src/view/action_table.h
msgid "The other one of both values is kept"
msgstr ""

#: src/view/action_table.h
msgid "Questions to your role, and answers to be told"
msgstr ""

#: src/view/action_table.h
msgid "Answer; then tell who asked, then the visitor"
msgstr ""

#: src/view/action_table.h
msgid "Next step"
msgstr ""

#: src/view/action_table.h
msgid "Give the answer to who asked"
msgstr ""

#: src/view/action_table.h
msgid "The answer has reached who asked"
msgstr ""

#: src/view/action_table.h
msgid "The answer has reached the visitor"
msgstr ""

#: src/view/action_table.h
msgid "Take the question back; asks why"
msgstr ""

#: src/view/action_table.h ui/screens/docket.c
msgid "Committee docket"
msgstr ""

#: src/view/action_table.h
msgid "Which cases are heard, and in what order"
msgstr ""

#: src/view/action_table.h
msgid "Onto the agenda of the open session"
msgstr ""

#: src/view/action_table.h
msgid "Off the agenda, back to its study"
msgstr ""

#: src/view/action_table.h
msgid "With its day, its panel and its members"
msgstr ""

#: src/view/action_table.h
msgid "Open the session"
msgstr ""

#: src/view/action_table.h
msgid "Under the next number of its year"
msgstr ""

#: src/view/action_table.h
msgid "Files not complete yet, and what each lacks"
msgstr ""

#: src/view/action_table.h
msgid "Do what usually comes next for this case"
msgstr ""

#: src/view/action_table.h
msgid "Ask a colleague about this case"
msgstr ""

#: src/view/action_table.h
msgid "Assign"
msgstr ""

#: src/view/action_table.h
msgid "To a researcher; the fewest cases first"
msgstr ""

#: src/view/action_table.h
msgid "The marked cases, or this one, to a researcher"
msgstr ""

#: src/view/action_table.h
msgid "Give it out with the day to come back"
msgstr ""

#: src/view/action_table.h ui/screens/case_missing.c ui/screens/caseway.c
msgid "Missing list"
msgstr ""

#: src/view/action_table.h
msgid "Hand out"
msgstr ""

#: src/view/action_table.h
msgid "What is missing and what the kind asks for"
msgstr ""

#: src/view/action_table.h
msgid "It was compared with the original"
msgstr ""

#: src/view/action_table.h
msgid "It came; the original is still to be compared"
msgstr ""

#: src/view/action_table.h
msgid "The applicant cannot get it; asks why"
msgstr ""

#: src/view/action_table.h
msgid "It is not asked of this applicant; asks why"
msgstr ""

#: src/view/action_table.h
msgid "It was not valid when it was handed in"
msgstr ""

#: src/view/action_table.h
msgid "It is not in hand any more; asks why"
msgstr ""

#: src/view/action_table.h
msgid "Required again"
msgstr ""

#: src/view/action_table.h
msgid "The date that tells how long it is valid"
msgstr ""

#: src/view/action_table.h
msgid "Write its date"
msgstr ""

#: src/view/action_table.h
msgid "Copy or told"
msgstr ""

#: src/view/action_table.h
msgid "Matched, but not against the original"
msgstr ""

#: src/view/action_table.h
msgid "Came earlier"
msgstr ""

#: src/view/action_table.h
msgid "The day it came, where it is entered later"
msgstr ""

#: src/view/action_table.h src/view/event_detail.c src/view/intake_rows.c
#: src/view/paper_rows.c src/view/paper_words.c src/view/refusal_words.c
msgid "Scan"
msgstr ""

#: src/view/action_table.h
msgid "Where its scan lies, and what its bytes are"
msgstr ""

#: src/view/action_table.h
msgid "Dates, who saw it, its scan, every verdict"
msgstr ""

#: src/view/action_table.h
msgid "The paper whole"
msgstr ""

#: src/view/action_table.h
msgid "It matches"
msgstr ""

#: src/view/action_table.h
msgid "The field is as the paper says; to the next one"
msgstr ""

#: src/view/action_table.h
msgid "Sign"
msgstr ""

#: src/view/action_table.h
msgid "Keep what was signed, with its checksum"
msgstr ""

#: src/view/action_table.h
msgid "Undo"
msgstr ""

#: src/view/action_table.h
msgid "Take back what you did last today"
msgstr ""

#: src/view/action_table.h
msgid "Do again"
msgstr ""

#: src/view/action_table.h
msgid "What was taken back in this field"
msgstr ""

#: src/view/action_table.h
msgid "Select all"
msgstr ""

#: src/view/action_table.h
msgid "The whole field; Shift and arrows: a part"
msgstr ""

#: src/view/action_table.h
msgid "Copy text"
msgstr ""

#: src/view/action_table.h
msgid "What is selected, for another field"
msgstr ""

#: src/view/action_table.h
msgid "Cut"
msgstr ""

#: src/view/action_table.h
msgid "Copy what is selected and take it away"
msgstr ""

#: src/view/action_table.h
msgid "Paste"
msgstr ""

#: src/view/action_table.h
msgid "Put what was copied into this field"
msgstr ""

#: src/view/action_table.h src/view/queue.c ui/screens/reception.c
msgid "Reception"
msgstr ""

#: src/view/action_table.h
msgid "Who waits, who is served, who comes next"
msgstr ""

#: src/view/action_table.h ui/screens/lookup.c
msgid "Where is it?"
msgstr ""

#: src/view/action_table.h
msgid "Any number or name: ticket, case, person"
msgstr ""

#: src/view/action_table.h
msgid "Lobby board"
msgstr ""

#: src/view/action_table.h
msgid "Numbers only, for a terminal that visitors see"
msgstr ""

#: src/view/action_table.h src/view/event_codes.c ui/screens/library.c
msgid "Library"
msgstr ""

#: src/view/action_table.h
msgid "The policy's documents and where each lies"
msgstr ""

#: src/view/action_table.h
msgid "Call next"
msgstr ""

#: src/view/action_table.h
msgid "Call; then serve; then end the visit"
msgstr ""

#: src/view/action_table.h ui/screens/arrival.c
msgid "Arrival"
msgstr ""

#: src/view/action_table.h
msgid "Give a ticket to somebody who has come"
msgstr ""

#: src/view/action_table.h ui/screens/appointments.c
msgid "Appointments"
msgstr ""

#: src/view/action_table.h
msgid "Who is expected, today and later"
msgstr ""

#: src/view/action_table.h ui/screens/appointment_form.c
msgid "New appointment"
msgstr ""

#: src/view/action_table.h
msgid "In a free slot of a working day"
msgstr ""

#: src/view/action_table.h
msgid "He gets the next ticket of today"
msgstr ""

#: src/view/action_table.h
msgid "Call this number"
msgstr ""

#: src/view/action_table.h
msgid "Out of turn: the visitor who is selected"
msgstr ""

#: src/view/action_table.h
msgid "The number once more; it is counted"
msgstr ""

#: src/view/action_table.h
msgid "He waits again and keeps his place"
msgstr ""

#: src/view/action_table.h src/view/event_detail.c src/view/visit_rows.c
#: ui/screens/visit_courtesy.c
msgid "Courtesy"
msgstr ""

#: src/view/action_table.h
msgid "Greeted, given time; again: what was left out"
msgstr ""

#: src/view/action_table.h
msgid "He fetches something; F2 goes on with him"
msgstr ""

#: src/view/action_table.h
msgid "He did not answer the calls, or has left"
msgstr ""

#: src/view/action_table.h
msgid "End the visit with a question to a colleague"
msgstr ""

#: src/view/action_table.h
msgid "End with the list of papers and a day to return"
msgstr ""

#: src/view/action_table.h
msgid "Give the missing list"
msgstr ""

#: src/view/action_table.h
msgid "End with a reason"
msgstr ""

#: src/view/action_table.h
msgid "What was asked then counts as not answered"
msgstr ""

#: src/view/action_table.h ui/screens/inquiry.c ui/screens/visit_detail.c
msgid "Questions"
msgstr ""

#: src/view/action_table.h
msgid "What the visitor asks, and the answers"
msgstr ""

#: src/view/action_table.h
msgid "The person's file"
msgstr ""

#: src/view/action_table.h
msgid "Whom or what it is about; search if unknown"
msgstr ""

#: src/view/action_table.h
msgid "His name comes onto the ticket"
msgstr ""

#: src/view/action_table.h
msgid "This is the visitor"
msgstr ""

#: src/view/action_table.h
msgid "Hide names"
msgstr ""

#: src/view/action_table.h
msgid "Numbers only, while others can see the screen"
msgstr ""

#: src/view/action_table.h
msgid "Give the ticket"
msgstr ""

#: src/view/action_table.h
msgid "The next number of today"
msgstr ""

#: src/view/action_table.h ui/dialog.c ui/draft.c ui/newpassword.c ui/signin.c
msgid "Go on"
msgstr ""

#: src/view/action_table.h
msgid "To the purpose; behind it the ticket is given"
msgstr ""

#: src/view/action_table.h
msgid "New question"
msgstr ""

#: src/view/action_table.h
msgid "Write a question down, and its answer"
msgstr ""

#: src/view/action_table.h ui/screens/knownanswers.c
msgid "Answer bank"
msgstr ""

#: src/view/action_table.h
msgid "What is often asked, and what is said then"
msgstr ""

#: src/view/action_table.h
msgid "New answer"
msgstr ""

#: src/view/action_table.h
msgid "Write one for the bank; it awaits approval"
msgstr ""

#: src/view/action_table.h
msgid "Change"
msgstr ""

#: src/view/action_table.h
msgid "Approve"
msgstr ""

#: src/view/action_table.h
msgid "Retire"
msgstr ""

#: src/view/action_table.h ui/dialog.c ui/phrases.c ui/screens/bank_choice.c
#: ui/screens/phrases.c
msgid "Phrases"
msgstr ""

#: src/view/action_table.h
msgid "What F4 puts into a text, under short codes"
msgstr ""

#: src/view/action_table.h
msgid "New phrase"
msgstr ""

#: src/view/action_table.h
msgid "Under a short code; everybody can use it"
msgstr ""

#: src/view/action_table.h
msgid "Write it anew; texts that have it stay"
msgstr ""

#: src/view/action_table.h
msgid "It is not offered any more"
msgstr ""

#: src/view/action_table.h
msgid "Take away"
msgstr ""

#: src/view/action_table.h
msgid "Write down what was answered"
msgstr ""

#: src/view/action_table.h ui/screens/library_form.c
msgid "Edition and place"
msgstr ""

#: src/view/action_table.h
msgid "Write down which one, and where it lies"
msgstr ""

#: src/view/action_table.h src/view/event_codes.c src/view/import_rows.c
msgid "Import"
msgstr ""

#: src/view/action_table.h
msgid "Take people in from a CSV file, looked at first"
msgstr ""

#: src/view/action_table.h
msgid "Look at the file; then take its people in"
msgstr ""

#: src/view/action_table.h ui/screens/import.c
msgid "Look through"
msgstr ""

#: src/view/action_table.h
msgid "Another file"
msgstr ""

#: src/view/action_table.h
msgid "From a list of the folder, or typed"
msgstr ""

#: src/view/action_table.h
msgid "Its people go again"
msgstr ""

#: src/view/action_table.h
msgid "Take the import back"
msgstr ""

#: src/view/aftermath_rows.c src/view/case_changes.c src/view/case_rows.c
#: src/view/circumstance_rows.c src/view/event_detail.c src/view/field_words.c
#: src/view/plan_rows.c src/view/refusal_words.c src/view/session_rows.c
#: src/view/setting_rows.c ui/screens/aftermath.c ui/screens/cases.c
#: ui/screens/circumstances.c ui/screens/intake.c ui/screens/library.c
#: ui/screens/person_file.c
msgid "Kind"
msgstr ""

#: src/view/aftermath_rows.c src/view/circumstance_rows.c
#: ui/screens/aftermath.c ui/screens/circumstances.c
msgid "Which"
msgstr ""

#: src/view/aftermath_rows.c src/view/case_rows.c src/view/event_codes.c
#: src/view/event_detail.c src/view/refusal_words.c ui/screens/docket.c
#: ui/screens/person_fields.c ui/screens/person_form.c ui/screens/referral.c
msgid "Person"
msgstr ""

#: src/view/aftermath_rows.c ui/screens/aftermath.c
msgid "What to do"
msgstr ""

#: src/view/applicant_words.c
msgid "Your request is being taken down and is not complete yet"
msgstr ""

#: src/view/applicant_words.c
msgid "Your request waits for papers that you still bring"
msgstr ""

#: src/view/applicant_words.c
msgid "Your papers are being compared with their originals"
msgstr ""

#: src/view/applicant_words.c
msgid "Your declaration was taken; your request is being completed"
msgstr ""

#: src/view/applicant_words.c
msgid "Your request is complete and will be studied"
msgstr ""

#: src/view/applicant_words.c
msgid "Your request is being studied"
msgstr ""

#: src/view/applicant_words.c
msgid "Your request was studied and goes to the committee"
msgstr ""

#: src/view/applicant_words.c
msgid "Your request is on the committee's agenda"
msgstr ""

#: src/view/applicant_words.c
msgid "The committee will look at your request again"
msgstr ""

#: src/view/applicant_words.c
msgid "Your answer is being prepared and comes by the agreed means"
msgstr ""

#: src/view/applicant_words.c
msgid "Your request was answered"
msgstr ""

#: src/view/applicant_words.c
msgid "You are registered and your support is being prepared"
msgstr ""

#: src/view/applicant_words.c
msgid "Your support is under way"
msgstr ""

#: src/view/applicant_words.c
msgid "Your support is paused; the association will tell you more"
msgstr ""

#: src/view/applicant_words.c
msgid "Your appeal is being looked at by another panel"
msgstr ""

#: src/view/applicant_words.c
msgid "Your request is closed"
msgstr ""

#: src/view/appointment_rows.c src/view/day_rows.c src/view/event_detail.c
#: src/view/field_words.c src/view/refusal_words.c src/view/setting_rows.c
#: ui/screens/appointment_form.c ui/screens/appointments.c
msgid "Day"
msgstr ""

#: src/view/appointment_rows.c src/view/event_detail.c
#: ui/screens/appointment_form.c ui/screens/appointments.c
msgid "Time"
msgstr ""

#: src/view/appointment_rows.c src/view/visit_rows.c
#: ui/screens/appointment_form.c ui/screens/appointments.c ui/screens/arrival.c
#: ui/screens/queue_row.c ui/screens/visit_line.c
msgid "Purpose"
msgstr ""

#: src/view/appointment_rows.c src/view/board_rows.c src/view/case_changes.c
#: src/view/case_rows.c src/view/circumstance_rows.c src/view/decision_rows.c
#: src/view/import_rows.c src/view/inquiry_rows.c src/view/intake_rows.c
#: src/view/knownanswer_rows.c src/view/lookup_rows.c src/view/paper_rows.c
#: src/view/plan_rows.c src/view/queue_cases.c src/view/queue_referrals.c
#: src/view/receipt_row.c src/view/referral_rows.c src/view/session_rows.c
#: src/view/setting_rows.c src/view/visit_rows.c ui/screens/appointments.c
#: ui/screens/cases.c ui/screens/circumstances.c ui/screens/docket.c
#: ui/screens/inquiry.c ui/screens/knownanswers.c ui/screens/papers.c
#: ui/screens/person_file.c ui/screens/queue_row.c
msgid "State"
msgstr ""

#: src/view/appointment_rows.c
msgid "Missed"
msgstr ""

#: src/view/appointment_rows.c src/view/lookup_rows.c ui/screens/inquiry.c
#: ui/screens/queue_row.c ui/screens/visit.c ui/screens/visit_detail.c
#: ui/screens/visit_line.c
msgid "Ticket"
msgstr ""

#: src/view/appointment_rows.c
msgid "Has not come"
msgstr ""

#: src/view/board_rows.c
msgid "Nearly next"
msgstr ""

#: src/view/case_changes.c
#, c-format
msgid "%.*s · now: %.*s"
msgstr ""

#: src/view/case_changes.c src/view/case_rows.c src/view/event_detail.c
#: src/view/refusal_words.c ui/screens/intake.c ui/screens/matching_form.c
msgid "Request"
msgstr ""

#: src/view/case_changes.c src/view/case_rows.c src/view/event_detail.c
#: src/view/field_words.c ui/screens/declaration.c
msgid "Means of reply"
msgstr ""

#: src/view/case_changes.c src/view/case_rows.c src/view/event_detail.c
#: src/view/field_words.c src/view/intake_rows.c src/view/visit_rows.c
msgid "Comes back"
msgstr ""

#: src/view/case_rows.c
msgid "Opened on"
msgstr ""

#: src/view/case_rows.c src/view/queue_cases.c src/view/session_rows.c
msgid "Complete on"
msgstr ""

#: src/view/case_rows.c src/view/event_detail.c src/view/queue_cases.c
#: src/view/setting_rows.c ui/screens/caselines.c
msgid "Not before"
msgstr ""

#: src/view/case_rows.c src/view/receipt_row.c ui/screens/caselines.c
#: ui/screens/declaration.c ui/screens/visit_detail.c
msgid "Reply by"
msgstr ""

#: src/view/case_rows.c src/view/event_detail.c src/view/queue_cases.c
#: ui/screens/queue_row.c
msgid "Researcher"
msgstr ""

#: src/view/case_rows.c src/view/queue_cases.c src/view/queue_referrals.c
#: ui/screens/cases.c ui/screens/inquiry.c
msgid "Since"
msgstr ""

#: src/view/case_rows.c src/view/day_rows.c src/view/event_codes.c
#: src/view/policy_rows.c src/view/refusal_words.c src/view/setting_rows.c
#: ui/screens/first_office.c
msgid "Policy"
msgstr ""

#: src/view/case_rows.c src/view/event_detail.c
msgid "Came by"
msgstr ""

#: src/view/case_rows.c src/view/decision_rows.c src/view/event_detail.c
#: src/view/inquiry_rows.c src/view/refusal_words.c src/view/visit_rows.c
#: ui/screens/arrival.c ui/screens/intake.c ui/screens/visit_line.c
msgid "Channel"
msgstr ""

#: src/view/case_rows.c src/view/event_detail.c
msgid "Ruling on duplicates"
msgstr ""

#: src/view/case_rows.c src/view/receipt_row.c
msgid "Signed on"
msgstr ""

#: src/view/case_rows.c src/view/event_detail.c src/view/receipt_row.c
#: ui/screens/declaration.c
msgid "Signed by"
msgstr ""

#: src/view/case_rows.c
msgid "Signed checksum"
msgstr ""

#: src/view/case_rows.c src/view/receipt_row.c
msgid "Data as signed"
msgstr ""

#: src/view/case_rows.c src/view/queue_cases.c src/view/queue_referrals.c
msgid "Days left"
msgstr ""

#: src/view/case_rows.c
msgid "Open referrals"
msgstr ""

#: src/view/case_rows.c src/view/event_detail.c src/view/refusal_words.c
#: ui/screens/docket.c
msgid "Opinion"
msgstr ""

#: src/view/case_rows.c src/view/event_detail.c src/view/session_rows.c
msgid "Recommendation"
msgstr ""

#: src/view/case_rows.c src/view/decision_rows.c src/view/event_codes.c
#: src/view/event_detail.c
msgid "Session"
msgstr ""

#: src/view/case_rows.c src/view/decision_rows.c src/view/event_codes.c
#: src/view/event_detail.c src/view/minutes.c src/view/session_rows.c
msgid "Decision"
msgstr ""

#: src/view/case_rows.c
msgid "Follows the closed case"
msgstr ""

#: src/view/case_rows.c src/view/family_rows.c src/view/person_rows.c
#: src/view/session_rows.c
msgid "Version"
msgstr ""

#: src/view/case_rows.c src/view/event_detail.c src/view/setting_rows.c
msgid "Clock"
msgstr ""

#: src/view/case_rows.c src/view/event_detail.c
msgid "Started on"
msgstr ""

#: src/view/case_rows.c src/view/event_detail.c src/view/plan_rows.c
#: src/view/queue_cases.c src/view/queue_referrals.c src/view/session_rows.c
#: src/view/setting_rows.c ui/screens/person_file.c ui/screens/queue_row.c
#: ui/screens/referral.c
msgid "Due"
msgstr ""

#: src/view/case_rows.c src/view/event_detail.c
msgid "Ended on"
msgstr ""

#: src/view/case_rows.c
msgid "Ended by"
msgstr ""

#: src/view/case_words.c
#, c-format
msgid "%d working day"
msgid_plural "%d working days"
msgstr[0] ""
msgstr[1] ""

#: src/view/case_words.c
#, c-format
msgid "%d day"
msgid_plural "%d days"
msgstr[0] ""
msgstr[1] ""

#: src/view/case_words.c
msgid "Late: the last day is over"
msgstr ""

#: src/view/case_words.c
#, c-format
msgid "Late by %.*s"
msgstr ""

#: src/view/case_words.c
#, c-format
msgid "Too early, from %.*s"
msgstr ""

#: src/view/case_words.c
#, c-format
msgid "In the window, %.*s left"
msgstr ""

#: src/view/case_words.c src/view/queue_words.c
#, c-format
msgid "%s %lu day late"
msgid_plural "%s %lu days late"
msgstr[0] ""
msgstr[1] ""

#: src/view/case_words.c src/view/queue_words.c
#, c-format
msgid "%s %lu day left"
msgid_plural "%s %lu days left"
msgstr[0] ""
msgstr[1] ""

#: src/view/case_words.c
#, c-format
msgid "from %.*s"
msgstr ""

#: src/view/case_words.c
msgid "late since today"
msgstr ""

#: src/view/case_words.c
msgid "The policy sets no day for the reply"
msgstr ""

#: src/view/case_words.c
#, c-format
msgid "Reply by %.*s"
msgstr ""

#: src/view/case_words.c
#, c-format
msgid "Reply from %.*s on"
msgstr ""

#: src/view/case_words.c
#, c-format
msgid "Reply from %.*s to %.*s"
msgstr ""

#: src/view/case_words.c
#, c-format
msgid "issued %.*s"
msgstr ""

#: src/view/case_words.c
#, c-format
msgid "until %.*s"
msgstr ""

#: src/view/circumstance_rows.c src/view/event_detail.c src/view/event_rows.c
#: ui/screens/circumstance_form.c ui/screens/circumstances.c
msgid "From"
msgstr ""

#: src/view/circumstance_rows.c src/view/event_detail.c
msgid "Why struck out"
msgstr ""

#: src/view/config_rows.c src/view/policy_rows.c src/view/setting_rows.c
msgid "Key"
msgstr ""

#: src/view/config_rows.c
msgid "Comes from"
msgstr ""

#: src/view/config_rows.c src/view/import_rows.c src/view/policy_rows.c
#: src/view/setting_rows.c ui/screens/import_remarks.c
msgid "Allowed"
msgstr ""

#: src/view/config_rows.c
msgid "Environment"
msgstr ""

#: src/view/config_rows.c
msgid "Option"
msgstr ""

#: src/view/config_rows.c src/view/policy_rows.c src/view/setting_rows.c
msgid "Gist"
msgstr ""

#: src/view/day_rows.c src/view/handout.c src/view/refusal_words.c
#: ui/plain_ask.c
msgid "Date"
msgstr ""

#: src/view/day_rows.c src/view/event_codes.c ui/screens/first_office.c
msgid "Office"
msgstr ""

#: src/view/day_rows.c
msgid "Events"
msgstr ""

#: src/view/day_rows.c
msgid "Head of the log"
msgstr ""

#: src/view/day_rows.c
msgid "Known answers to review"
msgstr ""

#: src/view/day_rows.c ui/screens/queue.c
msgid "Queue"
msgstr ""

#: src/view/day_rows.c ui/screens/today.c
msgid "Nearly late"
msgstr ""

#: src/view/day_rows.c ui/screens/today.c
msgid "Longest wait"
msgstr ""

#: src/view/decision_rows.c src/view/event_detail.c src/view/event_rows.c
#: src/view/field_words.c src/view/minutes.c src/view/refusal_words.c
#: src/view/session_rows.c ui/screens/appointments.c ui/screens/inquiry.c
#: ui/screens/intake.c ui/screens/visit_act.c
msgid "Reason"
msgstr ""

#: src/view/decision_rows.c src/view/minutes.c
msgid "In plain words"
msgstr ""

#: src/view/decision_rows.c src/view/minutes.c
msgid "Granted"
msgstr ""

#: src/view/decision_rows.c src/view/event_detail.c src/view/plan_rows.c
#: src/view/refusal_words.c src/view/session_rows.c
msgid "Amount"
msgstr ""

#: src/view/decision_rows.c src/view/refusal_words.c
msgid "Months"
msgstr ""

#: src/view/decision_rows.c src/view/minutes.c
msgid "Owed"
msgstr ""

#: src/view/decision_rows.c
msgid "Owed by"
msgstr ""

#: src/view/decision_rows.c
msgid "Settled at"
msgstr ""

#: src/view/decision_rows.c
msgid "Decided at"
msgstr ""

#: src/view/decision_rows.c
msgid "At"
msgstr ""

#: src/view/decision_rows.c src/view/event_detail.c src/view/merge_rows.c
msgid "Result"
msgstr ""

#: src/view/decision_rows.c src/view/event_detail.c src/view/refusal_words.c
msgid "Proof"
msgstr ""

#: src/view/decision_rows.c
msgid "Why early"
msgstr ""

#: src/view/event_codes.c src/view/event_detail.c src/view/intake_rows.c
#: src/view/paper_rows.c src/view/receipt_row.c src/view/referral_rows.c
#: src/view/session_rows.c src/view/visit_rows.c ui/screens/arrival.c
#: ui/screens/case.c ui/screens/cases.c ui/screens/docket.c
#: ui/screens/person_file.c ui/screens/referral.c ui/screens/visit_detail.c
msgid "Case"
msgstr ""

#: src/view/event_codes.c src/view/event_detail.c src/view/event_words.c
#: src/view/intake_rows.c src/view/paper_rows.c ui/screens/papers.c
msgid "Paper"
msgstr ""

#: src/view/event_codes.c
msgid "Validity of a paper"
msgstr ""

#: src/view/event_codes.c src/view/referral_rows.c ui/screens/referral_answer.c
msgid "Referral"
msgstr ""

#: src/view/event_codes.c src/view/event_detail.c src/view/refusal_words.c
msgid "Support plan"
msgstr ""

#: src/view/event_codes.c src/view/plan_rows.c src/view/refusal_words.c
msgid "Delivery"
msgstr ""

#: src/view/event_codes.c
msgid "Visit"
msgstr ""

#: src/view/event_codes.c
msgid "Inquiry"
msgstr ""

#: src/view/event_codes.c
msgid "Staff account"
msgstr ""

#: src/view/event_codes.c ui/signin.c
msgid "Password"
msgstr ""

#: src/view/event_codes.c
msgid "Setting"
msgstr ""

#: src/view/event_codes.c ui/screens/knownanswer_form.c
msgid "Known answer"
msgstr ""

#: src/view/event_codes.c ui/screens/phrase_form.c ui/screens/phrases.c
msgid "Phrase"
msgstr ""

#: src/view/event_codes.c
msgid "Entry of the audit log"
msgstr ""

#: src/view/event_codes.c
msgid "Ruling on two files"
msgstr ""

#: src/view/event_codes.c src/view/event_detail.c
#: ui/screens/circumstance_form.c
msgid "Circumstance"
msgstr ""

#: src/view/event_codes.c
msgid "Member of a family"
msgstr ""

#: src/view/event_codes.c
msgid "Ruling on a household"
msgstr ""

#: src/view/event_codes.c
msgid "Ended: the file was complete no more"
msgstr ""

#: src/view/event_codes.c
msgid "Ended by the reply"
msgstr ""

#: src/view/event_codes.c
msgid "Ended when the case was closed"
msgstr ""

#: src/view/event_codes.c
msgid "In use"
msgstr ""

#: src/view/event_codes.c
msgid "Taken away"
msgstr ""

#: src/view/event_codes.c
msgid "Demonstration"
msgstr ""

#: src/view/event_codes.c
msgid "Merged into another file"
msgstr ""

#: src/view/event_detail.c src/view/paper_rows.c src/view/setting_rows.c
msgid "Occasion"
msgstr ""

#: src/view/event_detail.c
msgid "Handed in on"
msgstr ""

#: src/view/event_detail.c
msgid "Only the day is known"
msgstr ""

#: src/view/event_detail.c
msgid "Digest of the scan"
msgstr ""

#: src/view/event_detail.c src/view/paper_rows.c
msgid "Judged for"
msgstr ""

#: src/view/event_detail.c src/view/field_words.c src/view/intake_rows.c
#: src/view/paper_rows.c src/view/paper_words.c
msgid "Valid until"
msgstr ""

#: src/view/event_detail.c
msgid "How it ended"
msgstr ""

#: src/view/event_detail.c
msgid "Head of the family"
msgstr ""

#: src/view/event_detail.c src/view/intake_rows.c
msgid "Missing"
msgstr ""

#: src/view/event_detail.c
msgid "How it was matched"
msgstr ""

#: src/view/event_detail.c src/view/field_words.c src/view/paper_words.c
msgid "Issued on"
msgstr ""

#: src/view/event_detail.c src/view/intake_rows.c
msgid "Expires"
msgstr ""

#: src/view/event_detail.c src/view/intake_rows.c src/view/paper_words.c
#: src/view/refusal_words.c
msgid "Received on"
msgstr ""

#: src/view/event_detail.c src/view/import_rows.c ui/screens/import.c
msgid "File"
msgstr ""

#: src/view/event_detail.c src/view/queue.c ui/screens/session_form.c
msgid "Committee"
msgstr ""

#: src/view/event_detail.c
msgid "Told on"
msgstr ""

#: src/view/event_detail.c src/view/receipt_row.c ui/screens/declaration.c
msgid "Complaints go to"
msgstr ""

#: src/view/event_detail.c src/view/receipt_row.c
msgid "Days to appeal"
msgstr ""

#: src/view/event_detail.c
msgid "Appeals allowed"
msgstr ""

#: src/view/event_detail.c
msgid "Consent to the use of the data"
msgstr ""

#: src/view/event_detail.c src/view/session_rows.c
msgid "Checksum"
msgstr ""

#: src/view/event_detail.c
msgid "No conflict of interest"
msgstr ""

#: src/view/event_detail.c src/view/refusal_words.c
msgid "What was settled"
msgstr ""

#: src/view/event_detail.c src/view/refusal_words.c
msgid "Member"
msgstr ""

#: src/view/event_detail.c src/view/plan_rows.c
msgid "Class"
msgstr ""

#: src/view/event_detail.c src/view/plan_rows.c
msgid "Fund"
msgstr ""

#: src/view/event_detail.c src/view/plan_rows.c
msgid "Made by"
msgstr ""

#: src/view/event_detail.c src/view/plan_rows.c
msgid "Authorised by"
msgstr ""

#: src/view/event_detail.c
msgid "Delivered by"
msgstr ""

#: src/view/event_detail.c src/view/plan_rows.c src/view/refusal_words.c
msgid "Receiver"
msgstr ""

#: src/view/event_detail.c src/view/plan_rows.c src/view/refusal_words.c
#: ui/screens/declaration.c
msgid "Receipt"
msgstr ""

#: src/view/event_detail.c
msgid "Done in spite of"
msgstr ""

#: src/view/event_detail.c src/view/knownanswer_rows.c
#: ui/screens/knownanswer_form.c
msgid "Misconception"
msgstr ""

#: src/view/event_detail.c src/view/knownanswer_rows.c
#: ui/screens/knownanswers.c
msgid "Kept right by"
msgstr ""

#: src/view/event_detail.c src/view/event_rows.c src/view/knownanswer_rows.c
#: src/view/library_rows.c src/view/policy_rows.c ui/screens/knownanswer_form.c
#: ui/screens/knownanswers.c ui/screens/library.c
msgid "Clause"
msgstr ""

#: src/view/event_detail.c src/view/knownanswer_rows.c
#: ui/screens/knownanswer_form.c
msgid "To be reviewed by"
msgstr ""

#: src/view/event_detail.c src/view/intake_rows.c src/view/knownanswer_rows.c
#: src/view/library_rows.c ui/screens/phrase_form.c ui/screens/phrases.c
msgid "Code"
msgstr ""

#: src/view/event_detail.c src/view/knownanswer_rows.c
msgid "Text"
msgstr ""

#: src/view/event_rows.c
msgid "Moment"
msgstr ""

#: src/view/event_rows.c
msgid "Staff"
msgstr ""

#: src/view/event_rows.c src/view/refusal_words.c src/view/staff_rows.c
#: ui/screens/login.c
msgid "Role"
msgstr ""

#: src/view/event_rows.c src/view/referral_rows.c
msgid "To"
msgstr ""

#: src/view/event_rows.c
msgid "Act"
msgstr ""

#: src/view/event_rows.c src/view/finding_rows.c src/view/queue_cases.c
msgid "Record"
msgstr ""

#: src/view/event_rows.c
msgid "Record id"
msgstr ""

#: src/view/event_rows.c src/view/finding_rows.c
msgid "Detail"
msgstr ""

#: src/view/event_words.c
msgid "Missing list given"
msgstr ""

#: src/view/event_words.c
msgid "Reminded of what is missing"
msgstr ""

#: src/view/event_words.c
msgid "Conflict of interest declared"
msgstr ""

#: src/view/event_words.c
msgid "Attempt to reply"
msgstr ""

#: src/view/event_words.c
msgid "Decision entered"
msgstr ""

#: src/view/event_words.c
msgid "Decision taken back"
msgstr ""

#: src/view/event_words.c
msgid "Opened for reading"
msgstr ""

#: src/view/event_words.c
msgid "Personal data destroyed"
msgstr ""

#: src/view/event_words.c
msgid "Window opened"
msgstr ""

#: src/view/event_words.c
msgid "Window paused"
msgstr ""

#: src/view/event_words.c
msgid "Window runs again"
msgstr ""

#: src/view/event_words.c
msgid "Window ended"
msgstr ""

#: src/view/event_words.c
msgid "Question referred"
msgstr ""

#: src/view/event_words.c
msgid "Referral read"
msgstr ""

#: src/view/event_words.c
msgid "Referral answered"
msgstr ""

#: src/view/event_words.c
msgid "Colleague told the answer"
msgstr ""

#: src/view/event_words.c
msgid "Visitor told the answer"
msgstr ""

#: src/view/event_words.c
msgid "Referral withdrawn"
msgstr ""

#: src/view/event_words.c
msgid "Support plan made"
msgstr ""

#: src/view/event_words.c
msgid "Support plan authorised"
msgstr ""

#: src/view/event_words.c
msgid "Plan released before a second signature"
msgstr ""

#: src/view/event_words.c
msgid "All of the plan delivered"
msgstr ""

#: src/view/event_words.c
msgid "Support plan cancelled"
msgstr ""

#: src/view/event_words.c
msgid "Due day set"
msgstr ""

#: src/view/event_words.c
msgid "Handed over"
msgstr ""

#: src/view/event_words.c
msgid "Delivery cancelled"
msgstr ""

#: src/view/event_words.c
msgid "Recusal of a member recorded"
msgstr ""

#: src/view/event_words.c
msgid "Decision put in force"
msgstr ""

#: src/view/event_words.c
msgid "Decision superseded"
msgstr ""

#: src/view/event_words.c
msgid "Session opened"
msgstr ""

#: src/view/event_words.c
msgid "Member marked present"
msgstr ""

#: src/view/event_words.c
msgid "Vote recorded"
msgstr ""

#: src/view/event_words.c
msgid "Ticket given"
msgstr ""

#: src/view/event_words.c
msgid "Visitor called"
msgstr ""

#: src/view/event_words.c
msgid "Visitor called again"
msgstr ""

#: src/view/event_words.c
msgid "Visitor put back in the line"
msgstr ""

#: src/view/event_words.c
msgid "Visitor sent to the end of the line"
msgstr ""

#: src/view/event_words.c
msgid "Service begun"
msgstr ""

#: src/view/event_words.c
msgid "Visit put on hold"
msgstr ""

#: src/view/event_words.c
msgid "Visit taken from hold"
msgstr ""

#: src/view/event_words.c
msgid "Visit ended"
msgstr ""

#: src/view/event_words.c
msgid "Visitor did not come"
msgstr ""

#: src/view/event_words.c
msgid "Visitor referred"
msgstr ""

#: src/view/event_words.c
msgid "Visitor sent for missing papers"
msgstr ""

#: src/view/event_words.c
msgid "Cleared from yesterday's line"
msgstr ""

#: src/view/event_words.c
msgid "Visitor tied to a file"
msgstr ""

#: src/view/event_words.c
msgid "Visit tied to a case"
msgstr ""

#: src/view/event_words.c
msgid "Inquiry written down"
msgstr ""

#: src/view/event_words.c
msgid "Inquiry answered"
msgstr ""

#: src/view/event_words.c
msgid "Inquiry referred"
msgstr ""

#: src/view/event_words.c
msgid "Inquiry ended without an answer"
msgstr ""

#: src/view/event_words.c
msgid "Person put on file"
msgstr ""

#: src/view/event_words.c
msgid "Data of a person changed"
msgstr ""

#: src/view/event_words.c
msgid "Stage of a person raised"
msgstr ""

#: src/view/event_words.c
msgid "Another file merged into this one"
msgstr ""

#: src/view/event_words.c
msgid "File merged into another"
msgstr ""

#: src/view/event_words.c
msgid "Merge undone"
msgstr ""

#: src/view/event_words.c
msgid "File taken out of another again"
msgstr ""

#: src/view/event_words.c
msgid "Moved with its person's file"
msgstr ""

#: src/view/event_words.c
msgid "Moved back with its person's file"
msgstr ""

#: src/view/event_words.c
msgid "Staff account added"
msgstr ""

#: src/view/event_words.c
msgid "Role changed"
msgstr ""

#: src/view/event_words.c
msgid "Name changed"
msgstr ""

#: src/view/event_words.c
msgid "System account changed"
msgstr ""

#: src/view/event_words.c
msgid "Language changed"
msgstr ""

#: src/view/event_words.c
msgid "Account disabled"
msgstr ""

#: src/view/event_words.c
msgid "Account enabled"
msgstr ""

#: src/view/event_words.c
msgid "Signed in"
msgstr ""

#: src/view/event_words.c
msgid "Sign-in failed"
msgstr ""

#: src/view/event_words.c
msgid "Password set"
msgstr ""

#: src/view/event_words.c
msgid "Setting changed"
msgstr ""

#: src/view/event_words.c
msgid "Item of the library set"
msgstr ""

#: src/view/event_words.c
msgid "Holiday added"
msgstr ""

#: src/view/event_words.c
msgid "Holiday confirmed"
msgstr ""

#: src/view/event_words.c
msgid "Holiday taken away"
msgstr ""

#: src/view/event_words.c
msgid "Policy put in force"
msgstr ""

#: src/view/event_words.c
msgid "Policy superseded"
msgstr ""

#: src/view/event_words.c
msgid "Office made"
msgstr ""

#: src/view/event_words.c
msgid "List read"
msgstr ""

#: src/view/event_words.c
msgid "Answer written for the bank"
msgstr ""

#: src/view/event_words.c
msgid "Answer of the bank changed"
msgstr ""

#: src/view/event_words.c
msgid "Answer of the bank approved"
msgstr ""

#: src/view/event_words.c
msgid "Answer of the bank retired"
msgstr ""

#: src/view/event_words.c
msgid "Phrase kept"
msgstr ""

#: src/view/event_words.c
msgid "Phrase taken away"
msgstr ""

#: src/view/event_words.c
msgid "Ruled whether two files are one person's"
msgstr ""

#: src/view/event_words.c
msgid "Courtesy list noted"
msgstr ""

#: src/view/event_words.c
msgid "Circumstance written down"
msgstr ""

#: src/view/event_words.c
msgid "Circumstance ended"
msgstr ""

#: src/view/event_words.c
msgid "Circumstance struck out"
msgstr ""

#: src/view/event_words.c
msgid "Appointment booked"
msgstr ""

#: src/view/event_words.c
msgid "Came to the appointment"
msgstr ""

#: src/view/event_words.c
msgid "Appointment cancelled"
msgstr ""

#: src/view/event_words.c
msgid "Ruled whether two are one household"
msgstr ""

#: src/view/event_words.c
msgid "Member of the family written down"
msgstr ""

#: src/view/event_words.c
msgid "Data of a family member changed"
msgstr ""

#: src/view/event_words.c
msgid "Member taken out of the register"
msgstr ""

#: src/view/event_words.c
msgid "Person taken back with an import"
msgstr ""

#: src/view/event_words.c
msgid "Import of people begun"
msgstr ""

#: src/view/event_words.c
msgid "People read in by an import"
msgstr ""

#: src/view/event_words.c
msgid "People of an import taken away again"
msgstr ""

#: src/view/event_words.c
msgid "Import of people taken in"
msgstr ""

#: src/view/event_words.c
msgid "Import of people taken back"
msgstr ""

#: src/view/event_words.c
msgid "Import of people broken off"
msgstr ""

#: src/view/event_words.c
msgid "Corrected"
msgstr ""

#: src/view/event_words.c ui/screens/paper_page.c
msgid "Scan kept"
msgstr ""

#: src/view/event_words.c
msgid "Validity judged"
msgstr ""

#: src/view/event_words.c ui/undo.c
#, c-format
msgid "Taken back: %.*s"
msgstr ""

#: src/view/event_words.c
msgid "Another change"
msgstr ""

#: src/view/family_rows.c ui/screens/family_draw.c
msgid "Years"
msgstr ""

#: src/view/family_rows.c
msgid "Age in Hijri years"
msgstr ""

#: src/view/family_rows.c
msgid "His own file"
msgstr ""

#: src/view/family_rows.c ui/screens/household.c
msgid "Persons"
msgstr ""

#: src/view/family_rows.c
msgid "Wives"
msgstr ""

#: src/view/family_rows.c
msgid "Sons"
msgstr ""

#: src/view/family_rows.c
msgid "Daughters"
msgstr ""

#: src/view/family_rows.c
msgid "Under 15"
msgstr ""

#: src/view/family_rows.c
msgid "Over 64"
msgstr ""

#: src/view/family_rows.c
msgid "Other id"
msgstr ""

#: src/view/family_rows.c
msgid "Other name"
msgstr ""

#: src/view/family_rows.c src/view/person_rows.c ui/screens/household.c
#: ui/screens/person_alike.c ui/screens/person_twins.c
msgid "Reasons"
msgstr ""

#: src/view/family_rows.c src/view/person_rows.c ui/screens/household.c
#: ui/screens/intake.c ui/screens/person_twins.c
msgid "Ruling"
msgstr ""

#: src/view/family_rows.c src/view/person_rows.c
msgid "Ruled by"
msgstr ""

#: src/view/family_rows.c src/view/person_rows.c
msgid "Ruled on"
msgstr ""

#: src/view/field_words.c src/view/minutes.c src/view/refusal_words.c
#: src/view/session_rows.c
msgid "Panel"
msgstr ""

#: src/view/finding_rows.c
msgid "Finding"
msgstr ""

#: src/view/finding_rows.c src/view/policy_rows.c
msgid "Meaning"
msgstr ""

#: src/view/handout.c
#, c-format
msgid "Case %.*s: %s"
msgstr ""

#: src/view/handout.c ui/screens/visit_missing.c
msgid "Missing papers"
msgstr ""

#: src/view/handout.c
msgid "Nothing is missing."
msgstr ""

#: src/view/handout.c
msgid "Please bring or tell us:"
msgstr ""

#: src/view/handout.c
msgid "Please come back on"
msgstr ""

#: src/view/handout.c
msgid "When:"
msgstr ""

#: src/view/handout.c
msgid "What this request needs"
msgstr ""

#: src/view/handout.c
msgid "Only whole files are taken in: please bring everything together."
msgstr ""

#: src/view/handout.c
msgid "What is missing may be brought later; the time for the reply begins once the file is complete."
msgstr ""

#: src/view/import_rows.c
msgid "Not valid"
msgstr ""

#: src/view/import_rows.c
msgid "On file already"
msgstr ""

#: src/view/import_rows.c
msgid "May be on file already"
msgstr ""

#: src/view/import_rows.c
msgid "Cleaned"
msgstr ""

#: src/view/import_rows.c ui/screens/import_remarks.c
msgid "Line"
msgstr ""

#: src/view/import_rows.c
msgid "Remark"
msgstr ""

#: src/view/import_rows.c ui/screens/import_remarks.c
msgid "Column"
msgstr ""

#: src/view/import_rows.c ui/screens/case.c ui/screens/import_remarks.c
msgid "What"
msgstr ""

#: src/view/import_rows.c
msgid "An earlier row of the file has the same number"
msgstr ""

#: src/view/import_rows.c
msgid "Marks that cannot be seen are left out"
msgstr ""

#: src/view/import_rows.c
msgid "Rows read"
msgstr ""

#: src/view/import_rows.c
msgid "People added"
msgstr ""

#: src/view/import_rows.c
msgid "Files filled up"
msgstr ""

#: src/view/import_rows.c
msgid "Rows that are not valid"
msgstr ""

#: src/view/import_rows.c
msgid "Begun"
msgstr ""

#: src/view/inquiry_rows.c src/view/queue_cases.c src/view/queue_referrals.c
#: src/view/referral_rows.c src/view/visit_rows.c
msgid "Minutes waited"
msgstr ""

#: src/view/inquiry_rows.c
msgid "Asked at"
msgstr ""

#: src/view/inquiry_rows.c
msgid "Answered at"
msgstr ""

#: src/view/intake_rows.c ui/screens/papers.c
msgid "Need"
msgstr ""

#: src/view/intake_rows.c
msgid "Issued"
msgstr ""

#: src/view/intake_rows.c
msgid "Seen"
msgstr ""

#: src/view/intake_rows.c src/view/paper_words.c
msgid "Entered on"
msgstr ""

#: src/view/intake_rows.c
msgid "Exact"
msgstr ""

#: src/view/intake_rows.c src/view/paper_rows.c src/view/paper_words.c
msgid "Digest"
msgstr ""

#: src/view/intake_rows.c
msgid "Asked for"
msgstr ""

#: src/view/intake_rows.c
msgid "Matched against"
msgstr ""

#: src/view/intake_rows.c
msgid "The family register says"
msgstr ""

#: src/view/intake_rows.c
msgid "Kind of item"
msgstr ""

#: src/view/intake_rows.c
msgid "Which papers are asked for depends on it"
msgstr ""

#: src/view/intake_rows.c
msgid "Conditions"
msgstr ""

#: src/view/intake_rows.c
msgid "When"
msgstr ""

#: src/view/knownanswer_rows.c
msgid "To be reviewed"
msgstr ""

#: src/view/library_rows.c ui/screens/library.c ui/screens/library_form.c
msgid "Edition"
msgstr ""

#: src/view/library_rows.c src/view/minutes.c src/view/refusal_words.c
#: src/view/session_rows.c ui/screens/library.c ui/screens/library_form.c
#: ui/screens/session_form.c
msgid "Place"
msgstr ""

#: src/view/library_rows.c ui/screens/library.c
msgid "Form"
msgstr ""

#: src/view/lookup_rows.c ui/screens/lookup.c
msgid "Taken for"
msgstr ""

#: src/view/lookup_rows.c ui/screens/lookup.c
msgid "Found"
msgstr ""

#: src/view/lookup_rows.c
msgid "Case number"
msgstr ""

#: src/view/lookup_rows.c
msgid "his case"
msgstr ""

#: src/view/merge_rows.c ui/screens/person_merge.c
msgid "Kept file"
msgstr ""

#: src/view/merge_rows.c ui/screens/person_merge.c
msgid "Because"
msgstr ""

#. TRANSLATORS: it parts the things that are told one after the other, with its blank.
#: src/view/minutes.c src/view/policy_words.c ui/plain_tell.c ui/speech.c
msgid ", "
msgstr ""

#: src/view/minutes.c
msgid "Minutes"
msgstr ""

#: src/view/minutes.c src/view/session_rows.c
msgid "Quorum"
msgstr ""

#: src/view/minutes.c src/view/session_rows.c
msgid "Present"
msgstr ""

#: src/view/minutes.c
msgid "months"
msgstr ""

#: src/view/minutes.c
msgid "Votes"
msgstr ""

#: src/view/minutes.c src/view/session_rows.c
msgid "not present"
msgstr ""

#: src/view/minutes.c
msgid "recused from"
msgstr ""

#: src/view/minutes.c src/view/session_rows.c
msgid "Capacity"
msgstr ""

#: src/view/minutes.c src/view/session_rows.c ui/screens/docket.c
msgid "No."
msgstr ""

#: src/view/minutes.c
msgid "Signature"
msgstr ""

#: src/view/paper_rows.c src/view/person_rows.c ui/screens/person_alike.c
#: ui/screens/person_twins.c
msgid "Verdict"
msgstr ""

#: src/view/paper_rows.c
msgid "Judged at"
msgstr ""

#: src/view/paper_rows.c src/view/receipt_row.c
msgid "By"
msgstr ""

#: src/view/paper_rows.h
msgid "As it was kept"
msgstr ""

#: src/view/paper_rows.h
msgid "The file was changed"
msgstr ""

#: src/view/paper_words.c
msgid "time not exact"
msgstr ""

#: src/view/paper_words.c
msgid "Verdicts on its validity"
msgstr ""

#: src/view/paper_words.c
msgid "Judged by"
msgstr ""

#: src/view/person_rows.c ui/screens/people.c
msgid "Stage"
msgstr ""

#: src/view/person_rows.c ui/screens/people.c
msgid "Found by"
msgstr ""

#: src/view/person_rows.c
msgid "Stage code"
msgstr ""

#: src/view/person_rows.c
msgid "Code of the kind of number"
msgstr ""

#: src/view/person_rows.c
msgid "Kind of number"
msgstr ""

#: src/view/person_rows.c
msgid "Date of birth as written"
msgstr ""

#: src/view/person_rows.c
msgid "Code of the sex"
msgstr ""

#: src/view/person_rows.c
msgid "Code of the nationality"
msgstr ""

#: src/view/person_rows.c
msgid "Code of the marital status"
msgstr ""

#: src/view/person_rows.c ui/screens/circumstance_form.c
msgid "Died on"
msgstr ""

#: src/view/person_rows.c
msgid "Points"
msgstr ""

#: src/view/person_rows.c
msgid "Band"
msgstr ""

#: src/view/person_rows.c ui/screens/person_former.c
msgid "Changed by"
msgstr ""

#: src/view/person_rows.c
msgid "Other"
msgstr ""

#: src/view/person_words.c
#, c-format
msgid "%d year old"
msgid_plural "%d years old"
msgstr[0] ""
msgstr[1] ""

#: src/view/person_words.c
#, c-format
msgid "Died on %.*s"
msgstr ""

#: src/view/person_words.c
msgid "◆ Has died"
msgstr ""

#: src/view/plan_rows.c
msgid "Registered on"
msgstr ""

#: src/view/plan_rows.c
msgid "Plan"
msgstr ""

#: src/view/plan_rows.c
msgid "Made at"
msgstr ""

#: src/view/plan_rows.c
msgid "Authorised at"
msgstr ""

#: src/view/plan_rows.c
msgid "Delivered at"
msgstr ""

#: src/view/policy_rows.c ui/screens/library.c
msgid "Title"
msgstr ""

#: src/view/policy_rows.c
msgid "In the first"
msgstr ""

#: src/view/policy_rows.c
msgid "In the second"
msgstr ""

#: src/view/policy_rows.c
msgid "Clause of the first"
msgstr ""

#: src/view/policy_rows.c
msgid "Clause of the second"
msgstr ""

#: src/view/policy_rows.c
msgid "a setting of the office"
msgstr ""

#: src/view/policy_words.c
msgid "The cover: the association, its licence and the title"
msgstr ""

#: src/view/policy_words.c
msgid "The title, which adds the giving of services"
msgstr ""

#: src/view/policy_words.c
msgid "The title and the association it is made for"
msgstr ""

#: src/view/policy_words.c
msgid "The association orders its dealings with beneficiaries, donors, volunteers and others"
msgstr ""

#: src/view/policy_words.c
msgid "Satisfaction is measured, to better the service and the work of those who give it"
msgstr ""

#: src/view/policy_words.c
msgid "Eight channels of contact"
msgstr ""

#: src/view/policy_words.c
msgid "Seven channels of contact"
msgstr ""

#: src/view/policy_words.c
msgid "First channel: the interview"
msgstr ""

#: src/view/policy_words.c
msgid "Second channel: the telephone"
msgstr ""

#: src/view/policy_words.c
msgid "Third channel: social media"
msgstr ""

#: src/view/policy_words.c
msgid "Fourth channel: letters"
msgstr ""

#: src/view/policy_words.c
msgid "Fifth channel: the help-request service"
msgstr ""

#: src/view/policy_words.c
msgid "Sixth channel: the volunteering service"
msgstr ""

#: src/view/policy_words.c
msgid "Seventh channel: the website"
msgstr ""

#: src/view/policy_words.c
msgid "Eighth channel: delegates of the branch offices"
msgstr ""

#: src/view/policy_words.c
msgid "Four documents and forms for the relations officer"
msgstr ""

#: src/view/policy_words.c
msgid "First tool: the basic statute"
msgstr ""

#: src/view/policy_words.c
msgid "Second tool: the guide to social research"
msgstr ""

#: src/view/policy_words.c
msgid "Third tool: the guide to the support policy"
msgstr ""

#: src/view/policy_words.c
msgid "Fourth tool: the form on which support is requested"
msgstr ""

#: src/view/policy_words.c
msgid "Fourth tool: the form on which a new beneficiary applies"
msgstr ""

#: src/view/policy_words.c
msgid "Receive with respect, answer every inquiry, give the visitor time enough"
msgstr ""

#: src/view/policy_words.c
msgid "See that all information is given; match it and judge its validity at submission"
msgstr ""

#: src/view/policy_words.c
msgid "Where procedures are unclear, refer the person to the social-research officer"
msgstr ""

#: src/view/policy_words.c
msgid "The applicant signs that the data are correct and answers for them himself"
msgstr ""

#: src/view/policy_words.c
msgid "Tell the applicant that the research committee decides and the reply takes at least two weeks"
msgstr ""

#: src/view/policy_words.c
msgid "Registration is finished as the requirements become complete"
msgstr ""

#: src/view/policy_words.c
msgid "Give the service that is needed"
msgstr ""

#: src/view/policy_words.c
msgid "The board approved it in its second session, on 9 March 2023, and has it published"
msgstr ""

#: src/view/policy_words.c
msgid "The head of the policy: issue 100, 2019, approved by decision 4 of the board"
msgstr ""

#: src/view/policy_words.c
msgid "The board approved it on 6/1/2022, in place of all former policies on the subject"
msgstr ""

#: src/view/policy_words.c
msgid "The board approved it in its second session, dated in both calendars"
msgstr ""

#: src/view/policy_words.c
msgid "The cover: the co-operative, its licence and the Hijri year of it"
msgstr ""

#: src/view/policy_words.c
msgid "The title speaks of members of the general assembly, the text of beneficiaries"
msgstr ""

#: src/view/policy_words.c
msgid "Six channels of contact"
msgstr ""

#: src/view/policy_words.c
msgid "Second channel: correspondence"
msgstr ""

#: src/view/policy_words.c
msgid "Third channel: the telephone"
msgstr ""

#: src/view/policy_words.c
msgid "Fourth channel: fax"
msgstr ""

#: src/view/policy_words.c
msgid "Fifth channel: website and e-mail"
msgstr ""

#: src/view/policy_words.c
msgid "Five documents and forms for contact"
msgstr ""

#: src/view/policy_words.c
msgid "Second tool: the policy on partners"
msgstr ""

#: src/view/policy_words.c
msgid "Third tool: the policy on volunteering"
msgstr ""

#: src/view/policy_words.c
msgid "Fourth tool: the policy on paying out aid"
msgstr ""

#: src/view/policy_words.c
msgid "Fifth tool: the form on which a service is requested"
msgstr ""

#: src/view/policy_words.c
msgid "A good reception, hospitality as one is able, exact and correct answers"
msgstr ""

#: src/view/policy_words.c
msgid "All data must be complete before the beneficiary leaves"
msgstr ""

#: src/view/policy_words.c
msgid "The beneficiary signs that the data are correct and answers for them himself"
msgstr ""

#: src/view/policy_words.c
msgid "Tell him that the competent committee studies the request; news comes by the agreed means"
msgstr ""

#: src/view/policy_words.c
msgid "The reply takes at most 15 working days from the day the request is complete"
msgstr ""

#: src/view/policy_words.c
msgid "Compensation: proven fault, approved minutes, a ruling, negotiation"
msgstr ""

#: src/view/policy_words.c
msgid "The investigation committee's dated and approved minutes state the harm, its size and causes"
msgstr ""

#: src/view/policy_words.c
msgid "Complaints come in by link and fax, are handled quickly, and end amicably where possible"
msgstr ""

#: src/view/policy_words.c
msgid "Complaints come in by link and fax; the follow-up committee handles them quickly"
msgstr ""

#: src/view/policy_words.c
msgid "The privacy of beneficiaries and the secrecy of their data and papers are kept"
msgstr ""

#: src/view/policy_words.c
msgid "What is due to beneficiaries is given when it is due"
msgstr ""

#: src/view/policy_words.c
msgid "A liaison officer for each class of beneficiaries and each field answers inquiries"
msgstr ""

#: src/view/policy_words.c
msgid "Six ways of measuring satisfaction"
msgstr ""

#: src/view/policy_words.c
msgid "A questionnaire on satisfaction is sent out periodically"
msgstr ""

#: src/view/policy_words.c
msgid "All staff read the policy, know it and sign it"
msgstr ""

#: src/view/policy_words.c src/view/refusal_words.c
msgid "not in the policy's text"
msgstr ""

#: src/view/policy_words.c
msgid "none"
msgstr ""

#: src/view/policy_words.c
msgid "off"
msgstr ""

#: src/view/policy_words.c
msgid "on"
msgstr ""

#: src/view/queue.c
msgid "Verification"
msgstr ""

#: src/view/queue.c
msgid "Study"
msgstr ""

#: src/view/queue.c
msgid "Replies"
msgstr ""

#: src/view/queue.c
msgid "Overdue"
msgstr ""

#: src/view/queue_cases.c ui/screens/queue_row.c
msgid "Next"
msgstr ""

#: src/view/queue_cases.c
msgid "Before that"
msgstr ""

#: src/view/queue_cases.c
msgid "Awaited of"
msgstr ""

#: src/view/queue_referrals.c src/view/referral_rows.c
msgid "Mandatory"
msgstr ""

#: src/view/queue_referrals.c
msgid "Asked of"
msgstr ""

#: src/view/queue_referrals.c ui/list_tell.c
msgid "new"
msgstr ""

#: src/view/queue_words.c
#, c-format
msgid "%d day%s"
msgid_plural "%d days%s"
msgstr[0] ""
msgstr[1] ""

#: src/view/queue_words.c
#, c-format
msgid "%d h%s"
msgstr ""

#: src/view/queue_words.c
#, c-format
msgid "%d min%s"
msgstr ""

#: src/view/queue_words.c
msgid "last day today"
msgstr ""

#: src/view/receipt_row.c ui/screens/declaration.c
msgid "Checksum of the data"
msgstr ""

#: src/view/receipt_row.c ui/screens/declaration.c
msgid "Consent to inquiries"
msgstr ""

#: src/view/receipt_row.c
msgid "It goes to"
msgstr ""

#: src/view/receipt_row.c ui/screens/declaration.c ui/screens/visit_detail.c
msgid "Reply not before"
msgstr ""

#: src/view/receipt_row.c
msgid "You may rate"
msgstr ""

#: src/view/receipt_row.c
msgid "How to ask"
msgstr ""

#: src/view/receipt_row.c ui/screens/caselines.c ui/screens/declaration.c
msgid "The policy sets no first day"
msgstr ""

#: src/view/receipt_row.c ui/screens/caselines.c ui/screens/declaration.c
msgid "The policy sets no last day"
msgstr ""

#: src/view/receipt_row.c
msgid "The service, at any time; it is your right"
msgstr ""

#: src/view/receipt_row.c
#, c-format
msgid "Against a rejection, within %.*s days of the reply"
msgstr ""

#: src/view/receipt_row.c
#, c-format
msgid "Name the case number %.*s by any channel"
msgstr ""

#: src/view/referral_rows.c
msgid "Asked on"
msgstr ""

#: src/view/referral_rows.c
msgid "Answer by"
msgstr ""

#: src/view/refusal_words.c src/view/staff_rows.c ui/screens/first_office.c
#: ui/screens/login.c ui/signin.c
msgid "Login"
msgstr ""

#: src/view/refusal_words.c
msgid "Still owed:"
msgstr ""

#: src/view/refusal_words.c
msgid "An administrator adds the staff that does this work:"
msgstr ""

#: src/view/refusal_words.c
msgid "This one was given to somebody else"
msgstr ""

#: src/view/refusal_words.c ui/ui.c
msgid "Who may:"
msgstr ""

#: src/view/refusal_words.c
msgid "Your role:"
msgstr ""

#: src/view/refusal_words.c
msgid "State:"
msgstr ""

#: src/view/refusal_words.c
msgid "Found:"
msgstr ""

#: src/view/refusal_words.c
msgid "Allowed:"
msgstr ""

#: src/view/refusal_words.c
msgid "Possible now:"
msgstr ""

#: src/view/refusal_words.c
msgid "Guard:"
msgstr ""

#: src/view/refusal_words.c
msgid "Clause:"
msgstr ""

#: src/view/session_rows.c ui/screens/session_form.c
msgid "Held on"
msgstr ""

#: src/view/session_rows.c ui/screens/session_form.c
msgid "Members"
msgstr ""

#: src/view/session_rows.c
msgid "Closed at"
msgstr ""

#: src/view/session_rows.c
msgid "present"
msgstr ""

#: src/view/session_rows.c
msgid "Its place by"
msgstr ""

#: src/view/session_rows.c
msgid "Rejected by"
msgstr ""

#: src/view/session_rows.c
msgid "Priority seat"
msgstr ""

#: src/view/setting_rows.c
msgid "Default"
msgstr ""

#: src/view/setting_rows.c
msgid "Not before was"
msgstr ""

#: src/view/setting_rows.c
msgid "Due was"
msgstr ""

#: src/view/staff_rows.c
msgid "Role code"
msgstr ""

#: src/view/staff_rows.c
msgid "System account"
msgstr ""

#: src/view/staff_rows.c
msgid "Disabled"
msgstr ""

#: src/view/staff_rows.c
msgid "Locked until"
msgstr ""

#: src/view/undo_words.c
#, c-format
msgid "%.*s, by %.*s"
msgstr ""

#: src/view/visit_rows.c ui/screens/queue_row.c ui/screens/visit_line.c
msgid "Wait"
msgstr ""

#: src/view/visit_rows.c ui/screens/arrival.c
msgid "Priority"
msgstr ""

#: src/view/visit_rows.c ui/screens/arrival.c
msgid "Private talk"
msgstr ""

#: src/view/visit_rows.c
msgid "Recalls"
msgstr ""

#: src/view/visit_rows.c
msgid "With"
msgstr ""

#: src/view/visit_rows.c
msgid "Arrived"
msgstr ""

#: src/view/visit_rows.c
msgid "priority"
msgstr ""

#: src/view/visit_rows.c ui/screens/visit_detail.c
msgid "private talk"
msgstr ""

#: src/view/visit_rows.c
msgid "Questions answered"
msgstr ""

#: src/view/visit_rows.c
msgid "Waited too long"
msgstr ""

#: src/view/visit_rows.c
msgid "Minutes waited, median"
msgstr ""

#: src/view/visit_rows.c
msgid "Minutes waited, nine of ten"
msgstr ""

#: src/view/visit_rows.c
msgid "Minutes at the desk, median"
msgstr ""

#: src/view/visit_rows.c
msgid "Minutes at the desk, nine of ten"
msgstr ""

#: src/view/visit_rows.c
msgid "Kept"
msgstr ""

#: src/view/visit_rows.c
msgid "Noted"
msgstr ""

#: src/view/visit_rows.c
msgid "Served"
msgstr ""

#: src/view/visit_rows.c
msgid "Percent of noted"
msgstr ""

#: ui/bulk.c
msgid "Stop"
msgstr ""

#: ui/bulk.c ui/dialog.c
msgid "Close"
msgstr ""

#: ui/bulk.c ui/calendar.c ui/dialog.c ui/newpassword.c ui/picker.c
msgid "Esc closes the box"
msgstr ""

#: ui/bulk_words.c
#, c-format
msgid "Counting: %zu"
msgstr ""

#: ui/bulk_words.c
#, c-format
msgid "%zu of %zu"
msgstr ""

#: ui/bulk_words.c
#, c-format
msgid "▲ %zu of them will be refused:"
msgid_plural "▲ %zu of them will be refused:"
msgstr[0] ""
msgstr[1] ""

#: ui/bulk_words.c
#, c-format
msgid "These are more than %d rows; search for fewer, or mark them in parts"
msgstr ""

#: ui/bulk_words.c
#, c-format
msgid "%zu row:"
msgid_plural "%zu rows:"
msgstr[0] ""
msgstr[1] ""

#: ui/bulk_words.c
#, c-format
msgid "and %zu more"
msgid_plural "and %zu more"
msgstr[0] ""
msgstr[1] ""

#: ui/bulk_words.c
#, c-format
msgid "✓ %zu done"
msgid_plural "✓ %zu done"
msgstr[0] ""
msgstr[1] ""

#: ui/bulk_words.c
#, c-format
msgid "%zu not begun"
msgid_plural "%zu not begun"
msgstr[0] ""
msgstr[1] ""

#: ui/bulk_words.c
#, c-format
msgid "✗ %zu refused:"
msgid_plural "✗ %zu refused:"
msgstr[0] ""
msgstr[1] ""

#: ui/calendar.c
msgid "No working day of the week"
msgstr ""

#: ui/calendar.c
msgid "Choose"
msgstr ""

#: ui/calendar.c
msgid "Other calendar"
msgstr ""

#: ui/deskmates.c
#, c-format
msgid "open at desk %.*s: %.*s"
msgstr ""

#: ui/deskmates.c
#, c-format
msgid "being edited at desk %.*s: %.*s, until %.*s"
msgstr ""

#: ui/dialog.c
msgid "29/10/1445, 8/5/2024, or +3 for three days on"
msgstr ""

#: ui/draft.c
#, c-format
msgid "Something was typed here at %.*s and not saved. Go on with it?"
msgstr ""

#: ui/form_tell.c ui/list_tell.c
msgid "nothing"
msgstr ""

#: ui/frame.c
msgid "Demo office"
msgstr ""

#: ui/frame.c
msgid "● All marked"
msgstr ""

#: ui/frame.c
#, c-format
msgid "● All but %zu marked"
msgid_plural "● All but %zu marked"
msgstr[0] ""
msgstr[1] ""

#: ui/frame.c
#, c-format
msgid "● %zu marked"
msgid_plural "● %zu marked"
msgstr[0] ""
msgstr[1] ""

#: ui/frame.c
#, c-format
msgid "+ %zu new"
msgid_plural "+ %zu new"
msgstr[0] ""
msgstr[1] ""

#: ui/frame.c
msgid "Order:"
msgstr ""

#: ui/frame.c
msgid "The window is too small:"
msgstr ""

#: ui/frame.c
msgid "needed:"
msgstr ""

#: ui/frame.c ui/signin.c
msgid "What was typed is still there."
msgstr ""

#: ui/list_draw.c ui/picker.c ui/plain_ask.c
msgid "Search:"
msgstr ""

#: ui/list_tell.c
msgid "marked"
msgstr ""

#: ui/list_tell.c
msgid "There are more: + goes on, - goes back"
msgstr ""

#: ui/list_tell.c
msgid "There are more: + goes on"
msgstr ""

#: ui/list_tell.c
msgid "There are more before: - goes back"
msgstr ""

#: ui/newpassword.c
msgid "New password"
msgstr ""

#: ui/newpassword.c
msgid "Once more"
msgstr ""

#: ui/palette.c
msgid "On the screen:"
msgstr ""

#: ui/phrases.c
msgid "There are no phrases yet; the menu leads to their list"
msgstr ""

#: ui/picker.c ui/plain_ask.c ui/plain_field.c ui/plain_tell.c
msgid "Nothing is called that"
msgstr ""

#: ui/picker.c
msgid "Type what is to be done"
msgstr ""

#: ui/plain_ask.c
msgid "Nothing here has this name or number"
msgstr ""

#: ui/plain_ask.c
msgid "Number, or 0 to leave:"
msgstr ""

#: ui/plain_ask.c
msgid "Number:"
msgstr ""

#: ui/plain_ask.c
msgid "On a screen: a number does what was told under it, a letter too, 0 tells all acts."
msgstr ""

#: ui/plain_ask.c
msgid "5 tells the screen again, 3 leads back, + and - turn the pages of a list."
msgstr ""

#: ui/plain_ask.c
msgid "A word looks for an act, a number or a name for a ticket, a case or a person."
msgstr ""

#: ui/plain_ask.c
msgid "In a form: an empty line keeps what stands in brackets, = empties it."
msgstr ""

#: ui/plain_ask.c
msgid "+ goes to the next field, - back to the one before."
msgstr ""

#: ui/plain_ask.c
msgid "A dot or Ctrl-C leaves a question: of a form its menu comes, with saving."
msgstr ""

#: ui/plain_ask.c
msgid "Ctrl-D leaves the program; what was typed waits as a draft."
msgstr ""

#: ui/plain_field.c
#, c-format
msgid "%zu choice: type a part of its name"
msgid_plural "%zu choices: type a part of a name"
msgstr[0] ""
msgstr[1] ""

#: ui/plain_tell.c
#, c-format
msgid "%.*s: selected"
msgstr ""

#: ui/plain_tell.c
msgid "Not done:"
msgstr ""

#: ui/screens.c
msgid "Each answer ends with Enter; ? tells how to answer"
msgstr ""

#: ui/screens.c
msgid "Muamala, line by line"
msgstr ""

#: ui/screens.c
msgid "This terminal shows no screens: Muamala goes on line by line"
msgstr ""

#: ui/screens/aftermath.c
msgid "Nothing is left to be done: no open case, no appointment, no family to look after"
msgstr ""

#: ui/screens/aftermath.c
msgid "The category was written down"
msgstr ""

#: ui/screens/aftermath.c
msgid "The person has died"
msgstr ""

#: ui/screens/aftermath.c ui/screens/appointments.c
msgid "The appointment is cancelled"
msgstr ""

#: ui/screens/aftermath.c
msgid "What follows a death"
msgstr ""

#: ui/screens/appointment_form.c
msgid "Nobody on file has this number alone; give a name"
msgstr ""

#: ui/screens/appointment_form.c
msgid "The appointment is booked"
msgstr ""

#: ui/screens/appointment_form.c
msgid "Booked under the name alone, without a file"
msgstr ""

#: ui/screens/appointments.c ui/screens/visit_line.c
msgid "— gave no name"
msgstr ""

#: ui/screens/appointments.c
msgid "Nobody is expected. F6 books an appointment."
msgstr ""

#: ui/screens/appointments.c
msgid "Nobody who is expected is called that"
msgstr ""

#: ui/screens/appointments.c
msgid "name"
msgstr ""

#: ui/screens/appointments.c ui/screens/visit_act.c
#, c-format
msgid "Ticket %.*s was given"
msgstr ""

#: ui/screens/appointments.c
msgid "Why is the appointment cancelled?"
msgstr ""

#: ui/screens/appointments.c
msgid "Cancel the appointment"
msgstr ""

#: ui/screens/arrival.c
msgid "Where it is needed"
msgstr ""

#: ui/screens/arrival.c ui/screens/person_alike.c
msgid "On file"
msgstr ""

#: ui/screens/arrival.c
msgid "On file, the first of many"
msgstr ""

#: ui/screens/arrival.c
msgid "None of these: type on"
msgstr ""

#: ui/screens/arrival.c
msgid "None of these: the name alone"
msgstr ""

#: ui/screens/arrival.c
msgid "Nobody on file has this number; a name, or nothing"
msgstr ""

#: ui/screens/arrival.c
msgid "Not on file: the ticket has the name alone"
msgstr ""

#: ui/screens/arrival.c
msgid "A name, identity number, mobile or case number; or nothing."
msgstr ""

#: ui/screens/arrival.c
msgid "Enter twice gives the ticket; Tab goes through the other fields."
msgstr ""

#: ui/screens/arrival_person.c
#, c-format
msgid "He is here already, with ticket %.*s"
msgstr ""

#: ui/screens/arrival_person.c
#, c-format
msgid "He has an appointment today at %.*s: it is checked in on its screen"
msgstr ""

#: ui/screens/assigning.c
#, c-format
msgid "%lld case in hand"
msgid_plural "%lld cases in hand"
msgstr[0] ""
msgstr[1] ""

#: ui/screens/assigning.c
#, c-format
msgid "%.*s · proposed: the fewest"
msgstr ""

#: ui/screens/assigning.c
msgid "Shared out evenly"
msgstr ""

#: ui/screens/assigning.c
msgid "each to whoever has the fewest then"
msgstr ""

#: ui/screens/assigning.c
msgid "To which researcher?"
msgstr ""

#: ui/screens/assigning.c
msgid "There is no other researcher to give it to"
msgstr ""

#: ui/screens/assigning.c
msgid "To all researchers, evenly"
msgstr ""

#: ui/screens/assigning.c
#, c-format
msgid "To: %.*s · %.*s"
msgstr ""

#: ui/screens/assigning.c
msgid "It is with this researcher already"
msgstr ""

#: ui/screens/assigning.c
msgid "Whoever has it has no more than the others"
msgstr ""

#: ui/screens/bank_choice.c
msgid "Known answers"
msgstr ""

#: ui/screens/bank_choice.c
msgid "There are no known answers and no phrases yet"
msgstr ""

#: ui/screens/board.c
msgid "Nearly next:"
msgstr ""

#: ui/screens/board.c
msgid "Nobody is called now"
msgstr ""

#: ui/screens/board.c
msgid "Please come to the desk"
msgstr ""

#: ui/screens/case.c
msgid "State or staff"
msgstr ""

#: ui/screens/case.c
msgid "Nothing is known of this case"
msgstr ""

#: ui/screens/case.c ui/screens/caselines.c
msgid "What was done"
msgstr ""

#: ui/screens/case.c ui/screens/visit_act.c
#, c-format
msgid "What is asked? It goes to: %.*s"
msgstr ""

#: ui/screens/case.c ui/screens/queue.c
msgid "Only a whole file is given to a researcher"
msgstr ""

#: ui/screens/case.c ui/screens/queue.c
msgid "What must the next researcher know of this case?"
msgstr ""

#: ui/screens/case.c
msgid "Nothing is awaited for this case"
msgstr ""

#: ui/screens/case.c
msgid "This step is taken on the screen of that stage"
msgstr ""

#: ui/screens/case.c
msgid "The question was referred"
msgstr ""

#: ui/screens/case.c ui/screens/queue.c
msgid "The case was given to the researcher"
msgstr ""

#: ui/screens/case_missing.c
msgid "On which day does the applicant come back?"
msgstr ""

#: ui/screens/case_missing.c
msgid "This policy takes in whole files only, and the visitor is here:"
msgstr ""

#: ui/screens/case_missing.c
msgid "Give him the missing list with the day to come back (L)."
msgstr ""

#: ui/screens/casecard.c
msgid "The reply window opens when the file is complete"
msgstr ""

#: ui/screens/casecard.c
msgid "The reply window is over"
msgstr ""

#: ui/screens/casecard.c
#, c-format
msgid "Next: %s · %.*s"
msgstr ""

#: ui/screens/casechange.c
msgid "Nothing that you see here is another one now"
msgstr ""

#: ui/screens/casechange.c
msgid "Somebody else changed this case meanwhile"
msgstr ""

#: ui/screens/caselines.c
#, c-format
msgid "%zu is missing"
msgid_plural "%zu are missing"
msgstr[0] ""
msgstr[1] ""

#: ui/screens/caselines.c
msgid "none is missing"
msgstr ""

#: ui/screens/caselines.c
msgid "Data"
msgstr ""

#: ui/screens/caselines.c ui/screens/matching.c
#, c-format
msgid "%zu still to be matched"
msgid_plural "%zu still to be matched"
msgstr[0] ""
msgstr[1] ""

#: ui/screens/caselines.c ui/screens/matching.c
msgid "all matched"
msgstr ""

#: ui/screens/caselines.c
#, c-format
msgid "Began on %.*s"
msgstr ""

#: ui/screens/caselines.c
msgid "About the case"
msgstr ""

#: ui/screens/cases.c
msgid "Stage, then deadline"
msgstr ""

#: ui/screens/cases.c
#, c-format
msgid "%zu paper"
msgid_plural "%zu papers"
msgstr[0] ""
msgstr[1] ""

#: ui/screens/cases.c
#, c-format
msgid "%zu field"
msgid_plural "%zu fields"
msgstr[0] ""
msgstr[1] ""

#: ui/screens/cases.c
msgid "✓ nothing"
msgstr ""

#: ui/screens/cases.c
msgid "Lacks"
msgstr ""

#: ui/screens/cases.c
msgid "Every file is complete"
msgstr ""

#: ui/screens/cases.c
msgid "No case is like that"
msgstr ""

#: ui/screens/cases.c
msgid "case number · name · identity · mobile"
msgstr ""

#: ui/screens/caseway.c ui/screens/referral.c ui/screens/visit.c
msgid "The case"
msgstr ""

#: ui/screens/caseway.c
msgid "Something on this screen is still to be done"
msgstr ""

#: ui/screens/circumstance_form.c
msgid "Agreed on"
msgstr ""

#: ui/screens/circumstance_form.c
msgid "It was written down"
msgstr ""

#: ui/screens/circumstances.c
msgid "Nothing is written down yet; F6 writes down a category, the means of contact or a phone"
msgstr ""

#: ui/screens/circumstances.c
msgid "What is to be written down?"
msgstr ""

#: ui/screens/circumstances.c
msgid "It holds no longer"
msgstr ""

#: ui/screens/circumstances.c
msgid "The last day on which it held:"
msgstr ""

#: ui/screens/circumstances.c
msgid "Why was it never so?"
msgstr ""

#: ui/screens/circumstances.c
msgid "It was struck out"
msgstr ""

#: ui/screens/declaration.c
msgid "Given"
msgstr ""

#: ui/screens/declaration.c
msgid "Refused"
msgstr ""

#: ui/screens/declaration.c
msgid "The request goes to"
msgstr ""

#: ui/screens/declaration.c
msgid "Against a rejection"
msgstr ""

#: ui/screens/declaration.c
#, c-format
msgid "Appeal within %d day"
msgid_plural "Appeal within %d days"
msgstr[0] ""
msgstr[1] ""

#: ui/screens/declaration.c
msgid "Explain to him"
msgstr ""

#: ui/screens/declaration.c
msgid "Signed"
msgstr ""

#: ui/screens/declaration.c
msgid "Declaration"
msgstr ""

#: ui/screens/docket.c
msgid "No case is studied or waits for the committee"
msgstr ""

#: ui/screens/docket.c
msgid "▲ No session is open; F6 opens one"
msgstr ""

#: ui/screens/docket.c
#, c-format
msgid "Open session:"
msgid_plural "%zu open sessions, the first:"
msgstr[0] ""
msgstr[1] ""

#: ui/screens/docket_act.c
msgid "On which session?"
msgstr ""

#: ui/screens/docket_act.c
msgid "Its study is not before the committee yet"
msgstr ""

#: ui/screens/docket_act.c
msgid "This file is not ready for the committee"
msgstr ""

#: ui/screens/docket_act.c
msgid "Not ready"
msgstr ""

#: ui/screens/docket_act.c
msgid "Next:"
msgstr ""

#: ui/screens/docket_act.c
msgid "Other cases stand before this one; why is it heard now?"
msgstr ""

#: ui/screens/docket_act.c
msgid "The case is on the session's agenda"
msgstr ""

#: ui/screens/docket_act.c
msgid "How has come what the case was deferred for?"
msgstr ""

#: ui/screens/docket_act.c
msgid "The case is on an agenda already; F10 takes it off"
msgstr ""

#: ui/screens/docket_act.c
msgid "The case is on no agenda"
msgstr ""

#: ui/screens/docket_act.c
msgid "The case is off the agenda, back in its study"
msgstr ""

#: ui/screens/docket_act.c
msgid "The case is on an agenda already"
msgstr ""

#: ui/screens/docket_act.c
msgid "It was deferred; how what was owed has come is told of it alone"
msgstr ""

#: ui/screens/docket_pane.c
#, c-format
msgid "%s: %.*s"
msgstr ""

#: ui/screens/docket_pane.c ui/screens/session_form.c
#, c-format
msgid "panel %d"
msgstr ""

#: ui/screens/docket_pane.c
#, c-format
msgid "%zu case"
msgid_plural "%zu cases"
msgstr[0] ""
msgstr[1] ""

#: ui/screens/docket_pane.c
#, c-format
msgid "Priority class %d"
msgstr ""

#: ui/screens/docket_pane.c
msgid "Of no priority class"
msgstr ""

#: ui/screens/docket_pane.c
#, c-format
msgid "complete since %.*s"
msgstr ""

#: ui/screens/docket_pane.c
msgid "From the share of the priority classes"
msgstr ""

#: ui/screens/docket_pane.c
msgid "Why this order"
msgstr ""

#: ui/screens/docket_pane.c
msgid "First the share of the priority classes; then who has the fewest days left; then the oldest file"
msgstr ""

#: ui/screens/docket_pane.c
#, c-format
msgid "Told from its neighbours by: %.*s · session %d from now"
msgstr ""

#: ui/screens/docket_pane.c
msgid "Why not yet"
msgstr ""

#: ui/screens/docket_pane.c
#, c-format
msgid "▲ Appeal against session %.*s; another panel hears it"
msgstr ""

#: ui/screens/docket_pane.c
#, c-format
msgid "On the agenda of session %.*s"
msgstr ""

#: ui/screens/docket_pane.c
msgid "Researcher's opinion"
msgstr ""

#: ui/screens/docket_pane.c
msgid "Earlier cases"
msgstr ""

#: ui/screens/docket_pane.c
msgid "None before this"
msgstr ""

#: ui/screens/draft_about.c
#, c-format
msgid "Ticket %.*s"
msgstr ""

#: ui/screens/family.c
#, c-format
msgid "%.*s stands in the register"
msgstr ""

#: ui/screens/family.c
msgid "The row is deleted"
msgstr ""

#: ui/screens/family_draw.c
msgid "Born"
msgstr ""

#: ui/screens/family_draw.c
msgid "◆ Has a file of his own"
msgstr ""

#: ui/screens/family_draw.c
#, c-format
msgid "▲ %zu file may be of the same household · Ctrl-W"
msgid_plural "▲ %zu files may be of the same household · Ctrl-W"
msgstr[0] ""
msgstr[1] ""

#: ui/screens/first.c
msgid "An office for our association"
msgstr ""

#: ui/screens/first.c
msgid "Choose the policy, name the administrator"
msgstr ""

#: ui/screens/first.c
msgid "A made-up office to try"
msgstr ""

#: ui/screens/first.c
msgid "Made-up people and cases in every state; no password"
msgstr ""

#: ui/screens/first.c
msgid "Make"
msgstr ""

#: ui/screens/first.c
msgid "The made-up office is being filled …"
msgstr ""

#: ui/screens/first.c
msgid "There is no office here yet"
msgstr ""

#: ui/screens/first.c ui/screens/login.c
msgid "Muamala"
msgstr ""

#: ui/screens/first_office.c
msgid "Name of the office"
msgstr ""

#: ui/screens/first_office.c
msgid "Password of the administrator"
msgstr ""

#: ui/screens/first_office.c
#, c-format
msgid "Leave both empty to sign in without one, from the system account %.*s alone."
msgstr ""

#: ui/screens/first_office.c
msgid "Make it"
msgstr ""

#: ui/screens/first_office.c
msgid "New office"
msgstr ""

#: ui/screens/handout.c
msgid "To be handed out"
msgstr ""

#: ui/screens/handout.c
msgid "There is nothing to hand out"
msgstr ""

#: ui/screens/handout.c
msgid "On paper:"
msgstr ""

#: ui/screens/handout.c
msgid "Handed out"
msgstr ""

#: ui/screens/household.c
msgid "No other file shares a member, an account, an address or a mobile"
msgstr ""

#: ui/screens/household.c
msgid "Files that may be of this household: is it one household, or are they two?"
msgstr ""

#: ui/screens/household.c
msgid "Say in a few words why they are two. It is kept with both files."
msgstr ""

#: ui/screens/import.c
msgid "leave them out"
msgstr ""

#: ui/screens/import.c
msgid "fill up what is empty in their files"
msgstr ""

#: ui/screens/import.c
msgid "add them where the number allows it"
msgstr ""

#: ui/screens/import.c
msgid "They are in; F10 takes the import back"
msgstr ""

#: ui/screens/import.c
msgid "Type a path …"
msgstr ""

#: ui/screens/import.c
msgid "Folder"
msgstr ""

#: ui/screens/import.c
msgid "A CSV file, or a folder to look into"
msgstr ""

#: ui/screens/import.c
#, c-format
msgid "Looking through the file: %d%%"
msgstr ""

#: ui/screens/import.c
#, c-format
msgid "Taking people in, nobody sees them yet: %d%%"
msgstr ""

#: ui/screens/import.c
msgid "Taking the import back …"
msgstr ""

#: ui/screens/import.c
#, c-format
msgid "Import %lld · people added: %lld · on file already: %lld · filled up: %lld · not valid: %lld"
msgstr ""

#: ui/screens/import.c
msgid "F2 takes them in, without the rows that are not valid"
msgstr ""

#: ui/screens/import.c
msgid "F2 takes them in"
msgstr ""

#: ui/screens/import.c
msgid "F6 names a CSV file: its first line says what each column holds."
msgstr ""

#: ui/screens/import.c
msgid "It is looked through first; nothing is kept by that."
msgstr ""

#: ui/screens/import.c
msgid "Then its people come in, all at once or none; they can be taken back."
msgstr ""

#: ui/screens/import.c
msgid "Those on file already"
msgstr ""

#: ui/screens/import.c
msgid "No import was taken in here"
msgstr ""

#: ui/screens/import.c
msgid "Everybody who came with this import goes again, but those with whom somebody has worked since. It cannot be undone."
msgstr ""

#: ui/screens/import.c
msgid "Take it back"
msgstr ""

#: ui/screens/import.c
msgid "It is under way; Esc ends it and nothing is kept"
msgstr ""

#: ui/screens/import.c
msgid "Choose a file"
msgstr ""

#: ui/screens/import.c
msgid "Take in"
msgstr ""

#: ui/screens/import.c
msgid "It is under way. Leaving ends it: what came in so far goes, nothing is kept."
msgstr ""

#: ui/screens/import.c
msgid "Import of people"
msgstr ""

#: ui/screens/import_remarks.c
msgid "Nothing to remark"
msgstr ""

#: ui/screens/import_remarks.c
msgid "line · column · value · remark"
msgstr ""

#: ui/screens/inquiry.c
msgid "No question awaits an answer. F6 writes one down."
msgstr ""

#: ui/screens/inquiry.c
msgid "No question yet. F6 writes one down."
msgstr ""

#: ui/screens/inquiry.c
msgid "All questions that await an answer"
msgstr ""

#: ui/screens/inquiry.c
msgid "Why is the question not answered?"
msgstr ""

#: ui/screens/inquiry.c
msgid "The question is not open any more"
msgstr ""

#: ui/screens/inquiry.c
msgid "Why are the questions not answered?"
msgstr ""

#: ui/screens/inquiry.c
msgid "The question has ended without an answer"
msgstr ""

#: ui/screens/inquiry_form.c
msgid "The answer was written down"
msgstr ""

#: ui/screens/inquiry_form.c
msgid "The question was written down and awaits an answer"
msgstr ""

#: ui/screens/inquiry_form.c
msgid "F4 lists known answers and phrases"
msgstr ""

#: ui/screens/intake.c
msgid "He is somebody else"
msgstr ""

#: ui/screens/intake.c
msgid "He belongs to their family"
msgstr ""

#: ui/screens/intake.c
msgid "He is the same; files to be one"
msgstr ""

#: ui/screens/intake.c
msgid "Origin"
msgstr ""

#: ui/screens/intake.c
msgid "Somebody alike is on file"
msgstr ""

#: ui/screens/intake.c ui/screens/person_form.c
msgid "▲ On file already?"
msgstr ""

#: ui/screens/intake.c
msgid "Choose the kind of case first"
msgstr ""

#: ui/screens/knownanswer_form.c
msgid "The answer was kept and awaits approval"
msgstr ""

#: ui/screens/knownanswers.c
msgid "The bank holds no answer yet."
msgstr ""

#: ui/screens/knownanswers.c
msgid "No known answer has these words"
msgstr ""

#: ui/screens/knownanswers.c
msgid "words of the question or the answer"
msgstr ""

#: ui/screens/knownanswers.c
msgid "✗ Misconception; what is right:"
msgstr ""

#: ui/screens/knownanswers.c
msgid "The answer is approved"
msgstr ""

#: ui/screens/knownanswers.c
msgid "The answer is not given any more"
msgstr ""

#: ui/screens/library.c
msgid "— not written down"
msgstr ""

#: ui/screens/library.c
msgid "The policy in force names no documents"
msgstr ""

#: ui/screens/library.c
msgid "title · place"
msgstr ""

#: ui/screens/library_form.c
msgid "Edition and place were written down"
msgstr ""

#: ui/screens/login.c
msgid "Receives visitors, opens cases"
msgstr ""

#: ui/screens/login.c
msgid "Matches papers, takes declarations"
msgstr ""

#: ui/screens/login.c
msgid "Answers referrals, studies files"
msgstr ""

#: ui/screens/login.c
msgid "Keeps sessions, votes and minutes"
msgstr ""

#: ui/screens/login.c
msgid "Registers, plans and delivers"
msgstr ""

#: ui/screens/login.c
msgid "Replies, complaints, satisfaction"
msgstr ""

#: ui/screens/login.c
msgid "Watches queues and deadlines"
msgstr ""

#: ui/screens/login.c
msgid "Policy, staff and backups"
msgstr ""

#: ui/screens/login.c
msgid "Nobody works in this office yet"
msgstr ""

#: ui/screens/login.c
msgid "A made-up office to try the program; nobody needs a password"
msgstr ""

#: ui/screens/lookup.c
msgid "Type a ticket, a case number, an identity number, a mobile or a name."
msgstr ""

#: ui/screens/lookup.c
msgid "Nothing here is like that. F6 gives a ticket all the same."
msgstr ""

#: ui/screens/lookup.c
msgid "ticket · case · identity · mobile · name"
msgstr ""

#: ui/screens/lookup.c
msgid "Taken for:"
msgstr ""

#: ui/screens/lookup.c
msgid "Which is meant?"
msgstr ""

#: ui/screens/matching.c
msgid "No paper shows it: ask the applicant again"
msgstr ""

#: ui/screens/matching.c
msgid "Enter: it matches · typing corrects · F4 list"
msgstr ""

#: ui/screens/matching.c
msgid "Typing corrects · F4 list · another desk matches"
msgstr ""

#: ui/screens/matching.c
#, c-format
msgid "These data were signed on %.*s. Once corrected the file goes back to be matched, and it must be signed again."
msgstr ""

#: ui/screens/matching.c
msgid "Correct"
msgstr ""

#: ui/screens/matching.c
msgid "The corrections are kept"
msgstr ""

#: ui/screens/matching_form.c
msgid "Corrected, not saved"
msgstr ""

#: ui/screens/matching_form.c
msgid "○ Not matched"
msgstr ""

#: ui/screens/paper_page.c
msgid "In which file is its scan? It is kept with what its bytes are."
msgstr ""

#: ui/screens/paper_page.c
msgid "It was never issued to him"
msgstr ""

#: ui/screens/paper_page.c
msgid "It is lost, and a new one is applied for"
msgstr ""

#: ui/screens/paper_page.c
msgid "The body that issues it refuses it"
msgstr ""

#: ui/screens/paper_page.c
msgid "Another body holds the original"
msgstr ""

#: ui/screens/paper_page.c
msgid "He has no such income"
msgstr ""

#: ui/screens/paper_page.c
msgid "He has nobody to support"
msgstr ""

#: ui/screens/paper_page.c
msgid "He lives with his family"
msgstr ""

#: ui/screens/paper_page.c
msgid "Another paper shows the same"
msgstr ""

#: ui/screens/paper_page.c
msgid "It was entered by mistake"
msgstr ""

#: ui/screens/paper_page.c
msgid "It belongs to somebody else"
msgstr ""

#: ui/screens/paper_page.c
msgid "It cannot be read"
msgstr ""

#: ui/screens/paper_page.c
msgid "It was lost in the office"
msgstr ""

#: ui/screens/paper_page.c
msgid "Another reason, to be typed"
msgstr ""

#: ui/screens/paper_page.c ui/screens/papers.c
msgid "Why?"
msgstr ""

#: ui/screens/papers.c
msgid "No longer asked for"
msgstr ""

#: ui/screens/papers.c
msgid "Date and note"
msgstr ""

#: ui/screens/papers.c
msgid "This case asks for no paper"
msgstr ""

#: ui/screens/papers.c
msgid "O original · S received · G expired · D not available · I does not apply"
msgstr ""

#: ui/screens/papers.c
msgid "Ctrl-S copy or told · Ctrl-U the paper whole"
msgstr ""

#: ui/screens/papers.c
msgid "Issued on, as written on it"
msgstr ""

#: ui/screens/papers.c
msgid "Valid until, as written on it"
msgstr ""

#: ui/screens/papers.c
msgid "Against what was it matched?"
msgstr ""

#: ui/screens/papers.c
msgid "When did it come?"
msgstr ""

#: ui/screens/papers.c
msgid "A day, in either calendar, or 2026-11-21T10:30; of a day alone the time is not exact"
msgstr ""

#: ui/screens/papers.c
msgid "This paper does not expire"
msgstr ""

#: ui/screens/people.c
msgid "As searched"
msgstr ""

#: ui/screens/people.c
msgid "Newest first"
msgstr ""

#: ui/screens/people.c
msgid "Nobody on file is like that. F6 puts a new person on file."
msgstr ""

#: ui/screens/people.c
msgid "name · identity · mobile · IBAN"
msgstr ""

#: ui/screens/people.c
msgid "any of its parts, in any order; the spelling may differ"
msgstr ""

#: ui/screens/people.c
msgid "from its fourth digit on; passports too"
msgstr ""

#: ui/screens/people.c
msgid "05… or +966…, from the fourth digit on"
msgstr ""

#: ui/screens/people.c
msgid "SA…"
msgstr ""

#: ui/screens/people.c
msgid "the permanent number of a beneficiary"
msgstr ""

#: ui/screens/people.c
msgid "Everybody"
msgstr ""

#: ui/screens/people.c
msgid "Tab, then =: by name, or the newest first"
msgstr ""

#: ui/screens/people.c
msgid "Type what you know of the person"
msgstr ""

#: ui/screens/people.c
#, c-format
msgid "the first %zu; type more to find fewer"
msgstr ""

#: ui/screens/people.c
#, c-format
msgid "%zu person found"
msgid_plural "%zu people found"
msgstr[0] ""
msgstr[1] ""

#: ui/screens/person_alike.c
msgid "Nobody on file is alike any more; F2 saves"
msgstr ""

#: ui/screens/person_alike.c
msgid "About to be saved"
msgstr ""

#: ui/screens/person_alike.c
msgid "▲ Before saving: is it one of these, who are on file already?"
msgstr ""

#: ui/screens/person_alike.c
msgid "This identity number is on file; Enter opens that file"
msgstr ""

#: ui/screens/person_alike.c
msgid "Say in a few words why this is another person. It is kept with the record."
msgstr ""

#: ui/screens/person_alike.c
msgid "Save as another"
msgstr ""

#: ui/screens/person_alike.c
msgid "On file already?"
msgstr ""

#: ui/screens/person_fields.c
msgid "Contact"
msgstr ""

#: ui/screens/person_fields.c
msgid "Account"
msgstr ""

#: ui/screens/person_file.c
msgid "No case yet; F6 opens one"
msgstr ""

#: ui/screens/person_file.c
msgid "The file was merged; this is the one that is kept"
msgstr ""

#: ui/screens/person_file.c
msgid "Before:"
msgstr ""

#: ui/screens/person_file.c
msgid "Both files and all that was moved are as they were before his last merge; what was done since stays here."
msgstr ""

#: ui/screens/person_file.c
msgid "Person's file"
msgstr ""

#: ui/screens/person_form.c
#, c-format
msgid "%.*s is on file"
msgstr ""

#: ui/screens/person_form.c
msgid "The changes are saved"
msgstr ""

#: ui/screens/person_former.c
msgid "Nothing of it was ever changed"
msgstr ""

#: ui/screens/person_merge.c
msgid "Nothing is known in either file"
msgstr ""

#: ui/screens/person_merge.c
msgid "What moves:"
msgstr ""

#: ui/screens/person_merge.c
msgid "nothing hangs on the merged file"
msgstr ""

#: ui/screens/person_merge.c
msgid "▲ Two different identity numbers: F2 asks why they are one person"
msgstr ""

#: ui/screens/person_merge.c
msgid "Enter takes the value of the other file; a merge can be undone"
msgstr ""

#: ui/screens/person_merge.c
msgid "Both files are one now; the merge can be undone"
msgstr ""

#: ui/screens/person_merge.c
msgid "Why are they one person, with two identity numbers?"
msgstr ""

#: ui/screens/person_merge.c
msgid "The second file is merged into the first, with all that hangs on it."
msgstr ""

#: ui/screens/person_merge.c
msgid "Two files side by side"
msgstr ""

#: ui/screens/person_merge.c
msgid "Both files are as they were before the merge"
msgstr ""

#: ui/screens/person_pane.c
msgid "Not known yet"
msgstr ""

#: ui/screens/person_twins.c
msgid "Looks like"
msgstr ""

#: ui/screens/person_twins.c
msgid "No two files wait for a ruling"
msgstr ""

#: ui/screens/person_twins.c
msgid "No other file looks like this person's; F10 merges with one by its number"
msgstr ""

#: ui/screens/person_twins.c
msgid "Files that look like this person's: is it one person, or are they two?"
msgstr ""

#: ui/screens/person_twins.c
msgid "Files that wait for a ruling: is it one person, or are they two?"
msgstr ""

#: ui/screens/person_twins.c
msgid "Say in a few words why they are two people. It is kept with the pair."
msgstr ""

#: ui/screens/person_twins.c
msgid "The identity number of the other file, or its id"
msgstr ""

#: ui/screens/person_twins.c
msgid "The same person?"
msgstr ""

#: ui/screens/person_twins.c
msgid "Files that look alike"
msgstr ""

#: ui/screens/phrase_form.c
msgid "The phrase was kept"
msgstr ""

#: ui/screens/phrases.c
msgid "There are no phrases yet; F6 writes one"
msgstr ""

#: ui/screens/phrases.c
msgid "No phrase has these words"
msgstr ""

#: ui/screens/phrases.c
msgid "code · words of the phrase"
msgstr ""

#: ui/screens/phrases.c
msgid "The phrase was taken away"
msgstr ""

#: ui/screens/queue.c
msgid "Nobody is named in this row"
msgstr ""

#: ui/screens/queue.c
msgid "Nobody waits"
msgstr ""

#: ui/screens/queue.c
msgid "No question is open"
msgstr ""

#: ui/screens/queue.c
msgid "Nothing waits here"
msgstr ""

#: ui/screens/queue.c
#, c-format
msgid "■ %lld late"
msgstr ""

#: ui/screens/queue.c
msgid "What must the researchers know of these cases?"
msgstr ""

#: ui/screens/queue.c
msgid "So that all have about as many cases"
msgstr ""

#: ui/screens/reception.c ui/screens/visit_detail.c
msgid "★ priority"
msgstr ""

#: ui/screens/reception.c
msgid "Today: arrived"
msgstr ""

#: ui/screens/reception.c
msgid "answered"
msgstr ""

#: ui/screens/reception.c
msgid "ended"
msgstr ""

#: ui/screens/reception.c
msgid "referred"
msgstr ""

#: ui/screens/reception.c
msgid "did not come"
msgstr ""

#: ui/screens/reception.c
msgid "Median wait"
msgstr ""

#: ui/screens/reception.c
msgid "nine of ten"
msgstr ""

#: ui/screens/reception.c
msgid "target"
msgstr ""

#: ui/screens/reception.c
msgid "Nobody here is like that"
msgstr ""

#: ui/screens/reception.c
msgid "Show names"
msgstr ""

#: ui/screens/referral.c
msgid "Age"
msgstr ""

#: ui/screens/referral.c
msgid "New first"
msgstr ""

#: ui/screens/referral.c
msgid "Oldest first"
msgstr ""

#: ui/screens/referral.c
msgid "No question waits for your role, and no answer is to be told"
msgstr ""

#: ui/screens/referral.c
msgid "Kept: the visitor has been told the answer"
msgstr ""

#: ui/screens/referral.c
msgid "Kept: the colleague has been told the answer"
msgstr ""

#: ui/screens/referral.c
msgid "Why is the question taken back?"
msgstr ""

#: ui/screens/referral.c
msgid "There is no answer yet"
msgstr ""

#: ui/screens/referral.c
msgid "The colleague has been told already"
msgstr ""

#: ui/screens/referral.c
msgid "The visitor has been told already"
msgstr ""

#: ui/screens/referral.c
msgid "It is answered; only an open question can be taken back"
msgstr ""

#: ui/screens/referral.c
msgid "Why are the questions taken back?"
msgstr ""

#: ui/screens/referral.c
msgid "The question is about no case"
msgstr ""

#: ui/screens/referral.c
msgid "The question was taken back"
msgstr ""

#: ui/screens/referral.c
msgid "Read the answer"
msgstr ""

#: ui/screens/referral_answer.c
msgid "The answer has reached you: kept"
msgstr ""

#: ui/screens/referral_answer.c
msgid "What you typed is not sent yet"
msgstr ""

#: ui/screens/referral_answer.c
msgid "Answered; now the colleague and the visitor are to be told"
msgstr ""

#: ui/screens/referral_pane.c
#, c-format
msgid "■ late, %.*s"
msgstr ""

#: ui/screens/referral_pane.c
msgid "▲ due today"
msgstr ""

#: ui/screens/referral_pane.c
#, c-format
msgid "● until %.*s"
msgstr ""

#: ui/screens/referral_pane.c
#, c-format
msgid "Asked by %.*s, %.*s ago, of: %s"
msgstr ""

#: ui/screens/referral_pane.c
msgid "▲ The file waits for the answer"
msgstr ""

#: ui/screens/referral_pane.c
msgid "The file goes on without the answer"
msgstr ""

#: ui/screens/session_form.c
#, c-format
msgid "%zu member"
msgid_plural "%zu members"
msgstr[0] ""
msgstr[1] ""

#: ui/screens/session_form.c
#, c-format
msgid "At most %d members, one after another"
msgstr ""

#: ui/screens/session_form.c
msgid "; "
msgstr ""

#: ui/screens/session_form.c
msgid "This session is not opened yet"
msgstr ""

#: ui/screens/session_form.c
#, c-format
msgid "Session %.*s is open; cases can be put on it"
msgstr ""

#: ui/screens/session_form.c
msgid "Members stand in the order of the signatures, parted by a semicolon; a colon leads to the capacity"
msgstr ""

#: ui/screens/session_form.c
msgid "New session"
msgstr ""

#: ui/screens/threeway.c
msgid "Before"
msgstr ""

#: ui/screens/threeway.c
msgid "Theirs"
msgstr ""

#: ui/screens/threeway.c
msgid "Mine"
msgstr ""

#: ui/screens/threeway.c
msgid "▲ Somebody else saved this record while you typed"
msgstr ""

#: ui/screens/threeway.c
#, c-format
msgid "%zu field was changed by both: Enter chooses which value stands"
msgid_plural "%zu fields were changed by both: Enter chooses which value stands"
msgstr[0] ""
msgstr[1] ""

#: ui/screens/threeway.c
msgid "✓ F2 saves what is marked ● · Enter takes the other · Esc loses nothing"
msgstr ""

#: ui/screens/threeway.c
#, c-format
msgid "%s: both changed it; Enter chooses which value stands"
msgstr ""

#: ui/screens/threeway.c
msgid "Two changes"
msgstr ""

#: ui/screens/threeway.c
msgid "What they saved stands; yours was given up"
msgstr ""

#: ui/screens/today.c
msgid "Changes to a person, not saved"
msgstr ""

#: ui/screens/today.c
msgid "New person, not saved"
msgstr ""

#: ui/screens/today.c
msgid "Ticket, not given"
msgstr ""

#: ui/screens/today.c
msgid "Appointment, not booked"
msgstr ""

#: ui/screens/today.c
msgid "Question, not saved"
msgstr ""

#: ui/screens/today.c
msgid "Session, not opened"
msgstr ""

#: ui/screens/today.c
msgid "Referral answer, not sent"
msgstr ""

#: ui/screens/today.c
msgid "New case, not opened"
msgstr ""

#: ui/screens/today.c
msgid "Corrections, not saved"
msgstr ""

#: ui/screens/today.c
msgid "Declaration, not signed"
msgstr ""

#: ui/screens/today.c
msgid "Family member, not kept"
msgstr ""

#: ui/screens/today.c
msgid "Changes to a family, not kept"
msgstr ""

#: ui/screens/today.c
msgid "Answer for the bank, not saved"
msgstr ""

#: ui/screens/today.c
msgid "Answer of the bank, not saved"
msgstr ""

#: ui/screens/today.c
msgid "Category, not saved"
msgstr ""

#: ui/screens/today.c
msgid "Means of contact, not saved"
msgstr ""

#: ui/screens/today.c
msgid "Death, not saved"
msgstr ""

#: ui/screens/today.c
msgid "Further address, not saved"
msgstr ""

#: ui/screens/today.c
msgid "Parts of a name, not saved"
msgstr ""

#: ui/screens/today.c
msgid "Further phone, not saved"
msgstr ""

#: ui/screens/today.c
msgid "Phrase, not saved"
msgstr ""

#: ui/screens/today.c
msgid "Edition and place, not saved"
msgstr ""

#: ui/screens/today.c
msgid "Nothing waits"
msgstr ""

#: ui/screens/today.c
msgid "This version of the program has no such form"
msgstr ""

#: ui/screens/visit_act.c
#, c-format
msgid "Call number %.*s"
msgstr ""

#: ui/screens/visit_act.c
#, c-format
msgid "Call number %.*s once more"
msgstr ""

#: ui/screens/visit_act.c
#, c-format
msgid "Number %.*s waits again"
msgstr ""

#: ui/screens/visit_act.c
#, c-format
msgid "Number %.*s waits again, as the last"
msgstr ""

#: ui/screens/visit_act.c
#, c-format
msgid "Number %.*s is with you"
msgstr ""

#: ui/screens/visit_act.c
#, c-format
msgid "Number %.*s is on hold"
msgstr ""

#: ui/screens/visit_act.c
#, c-format
msgid "Number %.*s is with you again"
msgstr ""

#: ui/screens/visit_act.c
#, c-format
msgid "The visit of number %.*s has ended"
msgstr ""

#: ui/screens/visit_act.c
#, c-format
msgid "Number %.*s did not come; the ticket has ended"
msgstr ""

#: ui/screens/visit_act.c
#, c-format
msgid "Number %.*s was referred to a colleague"
msgstr ""

#: ui/screens/visit_act.c
#, c-format
msgid "Number %.*s has the list of missing papers"
msgstr ""

#: ui/screens/visit_act.c
#, c-format
msgid "The ticket %.*s has ended uncalled"
msgstr ""

#: ui/screens/visit_act.c
#, c-format
msgid "%.*s was faster with number %.*s: %s"
msgstr ""

#: ui/screens/visit_act.c
#, c-format
msgid "Number %.*s has changed meanwhile: %s"
msgstr ""

#: ui/screens/visit_act.c
msgid "Why does the visit end?"
msgstr ""

#: ui/screens/visit_act.c
#, c-format
msgid "Call number %.*s again first: called %u of %d times so far"
msgstr ""

#: ui/screens/visit_act.c
msgid "Left before his turn"
msgstr ""

#: ui/screens/visit_act.c
msgid "Did not come back"
msgstr ""

#: ui/screens/visit_act.c
msgid "When does he come back?"
msgstr ""

#: ui/screens/visit_act.c
msgid "Find the visitor"
msgstr ""

#: ui/screens/visit_act.c
msgid "Has left"
msgstr ""

#: ui/screens/visit_act.c
msgid "Serve"
msgstr ""

#: ui/screens/visit_act.c
msgid "Go on with him"
msgstr ""

#: ui/screens/visit_bulk.c
msgid "Why do these visits end?"
msgstr ""

#: ui/screens/visit_courtesy.c
#, c-format
msgid "Courtesy noted: %d of %d"
msgstr ""

#: ui/screens/visit_detail.c
msgid "The visitor's name is hidden"
msgstr ""

#: ui/screens/visit_detail.c
msgid "The visitor gave no name"
msgstr ""

#: ui/screens/visit_detail.c
msgid "No file is named"
msgstr ""

#: ui/screens/visit_detail.c
msgid "not told yet"
msgstr ""

#: ui/screens/visit_detail.c
msgid "Earlier visits"
msgstr ""

#: ui/screens/visit_line.c
msgid "— private talk"
msgstr ""

#: ui/screens/visit_line.c
msgid "— hidden"
msgstr ""

#: ui/screens/visit_line.c
msgid "Nobody is here. F6 gives a ticket to whoever comes."
msgstr ""

#: ui/screens/visit_line.c
msgid "name · ticket · case number"
msgstr ""

#: ui/screens/visit_missing.c
msgid "Comes back:"
msgstr ""

#: ui/screens/visit_words.c
msgid "▲ nearly"
msgstr ""

#: ui/screens/visit_words.c
msgid "▲ late"
msgstr ""

#: ui/screens/visit_words.c
msgid "◆ called"
msgstr ""

#: ui/screens/visit_words.c
#, c-format
msgid "● yours %.*s"
msgstr ""

#: ui/screens/visit_words.c
#, c-format
msgid "● with %.*s"
msgstr ""

#: ui/screens/visit_words.c
#, c-format
msgid "○ on hold %.*s"
msgstr ""

#: ui/screens/visitor.c
#, c-format
msgid "Ticket %.*s is for %.*s"
msgstr ""

#: ui/signin.c
msgid "▲ There are Arabic letters in the password"
msgstr ""

#: ui/signin.c
msgid "Locked"
msgstr ""

#: ui/signin.c
#, c-format
msgid "Too many wrong passwords; the account is locked until %02d:%02d"
msgstr ""

#: ui/signin.c ui/ui_act.c
msgid "Leave the program?"
msgstr ""

#: ui/signin.c ui/ui_act.c ui/ui_stack.c
msgid "Leave"
msgstr ""

#: ui/signin.c
msgid "Type your login and your password. Who has forgotten his password is given a new one by the administrator, which ends a lock as well."
msgstr ""

#: ui/signin.c ui/ui.c
msgid "This key does nothing here"
msgstr ""

#: ui/terminal_test.c
msgid "In which box is Arabic read rightly, within its frame?"
msgstr ""

#: ui/terminal_test.c
msgid "1, 2 or 3; Esc leaves everything as it is"
msgstr ""

#: ui/terminal_test.c
msgid "Do the marks stand on their letters, and nothing is missing?"
msgstr ""

#: ui/terminal_test.c
msgid "y yes, n no"
msgstr ""

#: ui/ui.c
msgid "Calendar"
msgstr ""

#: ui/ui.c
msgid "Copy rows"
msgstr ""

#: ui/ui.c
msgid "A text can be pasted into a field only"
msgstr ""

#: ui/ui.c
msgid "What was taken back is done again by doing it anew"
msgstr ""

#: ui/ui_act.c
msgid "What was typed is not saved; it waits here as a draft. Leave?"
msgstr ""

#: ui/ui_act.c ui/ui_stack.c
msgid "What was typed is not saved. Leave all the same?"
msgstr ""

#: ui/ui_act.c
msgid "There is nothing to do again"
msgstr ""

#: ui/ui_act.c
#, c-format
msgid "%.*s does it: %d key fewer"
msgid_plural "%.*s does it: %d keys fewer"
msgstr[0] ""
msgstr[1] ""

#: ui/ui_clip.c
msgid "Nothing is selected: Shift and the arrows, or Ctrl-A"
msgstr ""

#: ui/ui_clip.c
msgid "A password is not copied"
msgstr ""

#: ui/ui_clip.c
msgid "Nothing was copied yet"
msgstr ""

#: ui/ui_clip.c
msgid "Ctrl-V puts it into a field; it was sent to the terminal too"
msgstr ""

#: ui/ui_clip.c
msgid "Ctrl-V puts it into a field"
msgstr ""

#: ui/ui_mark.c
msgid "Mark the other end first; Space marks, and it must be near"
msgstr ""

#: ui/ui_mark.c
msgid "No more rows can be marked one by one; * marks all"
msgstr ""

#: ui/ui_mark.c
msgid "These are too many for a clipboard; mark fewer"
msgstr ""

#: ui/ui_order.c
msgid "In which order?"
msgstr ""

#: ui/ui_stack.c
msgid "Too many screens are open; F3 leads back from this one"
msgstr ""

#: ui/ui_stack.c
#, c-format
msgid "%.*s · Ctrl-Z takes it back"
msgstr ""

#: ui/undo.c
#, c-format
msgid "Your last act: %.*s, at %.*s. Take it back?"
msgstr ""

#: ui/undo.c
msgid "Take back"
msgstr ""

#: src/cmd/line_text.c
#, c-format
msgid "%.*s: The name of a file may not be empty"
msgstr ""

#: src/cmd/line_text.c
#, c-format
msgid "%.*s: Byte %zu of \"%.*s\" is not UTF-8 text"
msgstr ""

#: src/office/circumstance.c
msgid "It held until that day"
msgstr ""

#: src/office/circumstance.c
msgid "It is written down without days: it holds always"
msgstr ""

#: src/office/circumstance.c
msgid "It holds since that day"
msgstr ""

#: src/office/refusal.h
msgid "The file's name holds marks that cannot be seen; rename it, and name it anew"
msgstr ""

#: src/office/refusal.h
msgid "The file is larger than a scan of this office may be (paper.scan_megabytes)"
msgstr ""

#: src/office/setting_table.c
msgid "The most million bytes that the scan of a paper may have"
msgstr ""

#: src/view/paper_rows.h
msgid "Larger than a scan may be, and not read"
msgstr ""
