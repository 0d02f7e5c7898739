# English: what the sources say.
msgid ""
msgstr ""
"Project-Id-Version: muamala\n"
"Report-Msgid-Bugs-To: \n"
"Language: en\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=2; plural=n != 1;\n"

#: db/check.h
msgid "The structure of the file is damaged"
msgstr "The structure of the file is damaged"

#: db/check.h
msgid "A row names another one that is not there"
msgstr "A row names another one that is not there"

#: db/check.h
msgid "The record of where the chain ends was changed"
msgstr "The record of where the chain ends was changed"

#: db/check.h
msgid "The chain does not end where it should"
msgstr "The chain does not end where it should"

#: db/check.h
msgid "The event cannot be read"
msgstr "The event cannot be read"

#: db/check.h
msgid "The event was changed, or one before it removed"
msgstr "The event was changed, or one before it removed"

#: db/check.h
msgid "The data of the event were changed"
msgstr "The data of the event were changed"

#: db/check.h
msgid "The data of the event are gone and none says why"
msgstr "The data of the event are gone and none says why"

#: db/check.h
msgid "The event never had data, but has some now"
msgstr "The event never had data, but has some now"

#: db/check.h
msgid "The record is not where its events left it"
msgstr "The record is not where its events left it"

#: db/check.h
msgid "The record is gone and no event says why"
msgstr "The record is gone and no event says why"

#: db/check.h
msgid "There are more records than events speak of"
msgstr "There are more records than events speak of"

#: db/check.h
msgid "A value is not the one that its events left"
msgstr "A value is not the one that its events left"

#: db/check.h
msgid "A counter does not agree with its records"
msgstr "A counter does not agree with its records"

#: db/check.h
msgid "The index of names is not that of the people"
msgstr "The index of names is not that of the people"

#: db/import_store.h
msgid "Under way"
msgstr "Under way"

#: db/import_store.h
msgid "Taken in"
msgstr "Taken in"

#: db/import_store.h src/office/decision.h src/view/event_codes.c
#: src/view/event_words.c
msgid "Taken back"
msgstr "Taken back"

#: db/import_store.h
msgid "Broken off; nothing was kept"
msgstr "Broken off; nothing was kept"

#: db/person_merge_store.h src/view/action_table.h ui/screens/cases.c
msgid "Cases"
msgstr "Cases"

#: db/person_merge_store.h
msgid "Open cases"
msgstr "Open cases"

#: db/person_merge_store.h ui/screens/caselines.c ui/screens/caseway.c
#: ui/screens/matching.c ui/screens/papers.c
msgid "Papers"
msgstr "Papers"

#: db/person_merge_store.h
msgid "Declarations"
msgstr "Declarations"

#: db/person_merge_store.h src/view/action_table.h src/view/queue.c
#: ui/screens/caselines.c ui/screens/referral.c
msgid "Referrals"
msgstr "Referrals"

#: db/person_merge_store.h
msgid "Support plans"
msgstr "Support plans"

#: db/person_merge_store.h
msgid "Registrations"
msgstr "Registrations"

#: db/person_merge_store.h
msgid "Visits"
msgstr "Visits"

#: db/person_merge_store.h
msgid "Inquiries"
msgstr "Inquiries"

#: db/undo_store.c
msgid "It is not known how this is taken back"
msgstr "It is not known how this is taken back"

#: src/base/day.h
msgid "Gregorian"
msgstr "Gregorian"

#: src/base/day.h src/view/day_rows.c src/view/setting_rows.c
#: ui/screens/person_former.c
msgid "Hijri"
msgstr "Hijri"

#: src/base/err.h
msgid "No error"
msgstr "No error"

#: src/base/err.h
msgid "There is no such record"
msgstr "There is no such record"

#: src/base/err.h
msgid "This exists already"
msgstr "This exists already"

#: src/base/err.h
msgid "The policy does not allow this step now"
msgstr "The policy does not allow this step now"

#: src/base/err.h
msgid "Your role does not allow this"
msgstr "Your role does not allow this"

#: src/base/err.h
msgid "The value is not valid"
msgstr "The value is not valid"

#: src/base/err.h
msgid "This field may not be empty"
msgstr "This field may not be empty"

#: src/base/err.h src/office/refusal.h
msgid "The text is too long"
msgstr "The text is too long"

#: src/base/err.h
msgid "Somebody else changed this record meanwhile"
msgstr "Somebody else changed this record meanwhile"

#: src/base/err.h
msgid "A setting or a policy profile is not valid"
msgstr "A setting or a policy profile is not valid"

#: src/base/err.h src/cmd/config.c src/cmd/paper.c src/cmd/profile.c
#: src/view/paper_rows.h
msgid "The file cannot be read"
msgstr "The file cannot be read"

#: src/base/err.h
msgid "The file cannot be written"
msgstr "The file cannot be written"

#: src/base/err.h
msgid "This file is not an office of Muamala"
msgstr "This file is not an office of Muamala"

#: src/base/err.h
msgid "This office was made by a newer version of the program"
msgstr "This office was made by a newer version of the program"

#: src/base/err.h
msgid "An office may not lie on a network file system"
msgstr "An office may not lie on a network file system"

#: src/base/err.h
msgid "The key that belongs to this office is missing"
msgstr "The key that belongs to this office is missing"

#: src/base/err.h
msgid "Another window is saving; try again"
msgstr "Another window is saving; try again"

#: src/base/err.h
msgid "The disk is full; nothing was changed"
msgstr "The disk is full; nothing was changed"

#: src/base/err.h
msgid "The database reported an error; nothing was changed"
msgstr "The database reported an error; nothing was changed"

#: src/base/err.h
msgid "The disk did not confirm it; look whether it was kept"
msgstr "The disk did not confirm it; look whether it was kept"

#: src/base/err.h
msgid "The office file is damaged"
msgstr "The office file is damaged"

#: src/base/err.h src/office/appointment.h src/office/entitlement.h
#: src/office/plan.h
msgid "Cancelled"
msgstr "Cancelled"

#: src/cmd/appointment.c
#, c-format
msgid "\"%.*s\" is no time; give 10:30"
msgstr "\"%.*s\" is no time; give 10:30"

#: src/cmd/appointment.c src/cmd/visit.c
msgid "purpose"
msgstr "purpose"

#: src/cmd/appointment.c
#, c-format
msgid "There is no appointment \"%.*s\""
msgstr "There is no appointment \"%.*s\""

#: src/cmd/appointment_table.c src/cmd/visit_table.c
msgid "Who he is, where he has a file"
msgstr "Who he is, where he has a file"

#: src/cmd/appointment_table.c src/cmd/visit_table.c
msgid "What he is called, where he has none"
msgstr "What he is called, where he has none"

#: src/cmd/appointment_table.c src/cmd/visit_table.c
msgid "The case that he comes about"
msgstr "The case that he comes about"

#: src/cmd/appointment_table.c src/cmd/visit_table.c
msgid "What he comes for: new_request, inquiry, papers, follow_up ..."
msgstr "What he comes for: new_request, inquiry, papers, follow_up ..."

#: src/cmd/appointment_table.c src/cmd/case_committee_table.c
#: src/cmd/case_service_table.c src/cmd/case_table.c src/cmd/referral_table.c
#: src/cmd/session_table.c src/cmd/visit_table.c src/view/family_rows.c
#: src/view/intake_rows.c src/view/paper_words.c src/view/person_rows.c
msgid "Why"
msgstr "Why"

#: src/cmd/appointment_table.c
msgid "The day (today)"
msgstr "The day (today)"

#: src/cmd/appointment_table.c
msgid "Expect somebody in a free slot of a working day"
msgstr "Expect somebody in a free slot of a working day"

#: src/cmd/appointment_table.c
msgid "He has come: the next ticket of today"
msgstr "He has come: the next ticket of today"

#: src/cmd/appointment_table.c
msgid "Cancel it, with a reason"
msgstr "Cancel it, with a reason"

#: src/cmd/appointment_table.c
msgid "Who is expected on a day, and who has come"
msgstr "Who is expected on a day, and who has come"

#: src/cmd/appointment_table.c
msgid "The slots of a day that are free"
msgstr "The slots of a day that are free"

#: src/cmd/audit.c
#, c-format
msgid "Found: %zu"
msgstr "Found: %zu"

#: src/cmd/audit.c src/cmd/case_service.c
#, c-format
msgid "\"%.*s\" is no id"
msgstr "\"%.*s\" is no id"

#: src/cmd/audit_table.c
msgid "Of one record: its kind; the id is the argument"
msgstr "Of one record: its kind; the id is the argument"

#: src/cmd/audit_table.c
msgid "The page after this event"
msgstr "The page after this event"

#: src/cmd/audit_table.c
msgid "Events on the page (50)"
msgstr "Events on the page (50)"

#: src/cmd/audit_table.c
msgid "What was done, by whom, to which record"
msgstr "What was done, by whom, to which record"

#: src/cmd/audit_table.c
msgid "Walk the chain of events and find what was changed"
msgstr "Walk the chain of events and find what was changed"

#: src/cmd/audit_table.c
msgid "Check file, references, chain, and every record against its events"
msgstr "Check file, references, chain, and every record against its events"

#: src/cmd/board_table.c
msgid "The numbers that are called and those nearly next, without any name"
msgstr "The numbers that are called and those nearly next, without any name"

#: src/cmd/case.c
#, c-format
msgid "There is no case \"%.*s\""
msgstr "There is no case \"%.*s\""

#: src/cmd/case.c
msgid "state of a case"
msgstr "state of a case"

#: src/cmd/case_closing.c
msgid "reason to close"
msgstr "reason to close"

#: src/cmd/case_committee.c
msgid "decision of a committee"
msgstr "decision of a committee"

#: src/cmd/case_committee.c
msgid "reason"
msgstr "reason"

#: src/cmd/case_committee.c
msgid "debtor"
msgstr "debtor"

#: src/cmd/case_committee.c src/cmd/case_service.c
msgid "kind of support"
msgstr "kind of support"

#: src/cmd/case_committee_table.c
msgid "The researcher's opinion"
msgstr "The researcher's opinion"

#: src/cmd/case_committee_table.c
msgid "accept, reject or defer"
msgstr "accept, reject or defer"

#: src/cmd/case_committee_table.c
msgid "He declares that he has no interest of his own"
msgstr "He declares that he has no interest of his own"

#: src/cmd/case_committee_table.c
msgid "He has one: the study goes to somebody else"
msgstr "He has one: the study goes to somebody else"

#: src/cmd/case_committee_table.c
msgid "Which interest"
msgstr "Which interest"

#: src/cmd/case_committee_table.c
msgid "On which session (the open one that is held first)"
msgstr "On which session (the open one that is held first)"

#: src/cmd/case_committee_table.c
msgid "How what a deferral asked for has come"
msgstr "How what a deferral asked for has come"

#: src/cmd/case_committee_table.c
msgid "Why before others that stand before it"
msgstr "Why before others that stand before it"

#: src/cmd/case_committee_table.c
msgid "A reason of the list that fits the decision"
msgstr "A reason of the list that fits the decision"

#: src/cmd/case_committee_table.c
msgid "The reason in plain words for the applicant"
msgstr "The reason in plain words for the applicant"

#: src/cmd/case_committee_table.c
msgid "Who voted for it: 1,2,4"
msgstr "Who voted for it: 1,2,4"

#: src/cmd/case_committee_table.c
msgid "Who voted against it"
msgstr "Who voted against it"

#: src/cmd/case_committee_table.c
msgid "Who abstained"
msgstr "Who abstained"

#: src/cmd/case_committee_table.c
msgid "What is granted each time"
msgstr "What is granted each time"

#: src/cmd/case_committee_table.c
msgid "What kind of support (the case's)"
msgstr "What kind of support (the case's)"

#: src/cmd/case_committee_table.c
msgid "For how many months; 0 is once"
msgstr "For how many months; 0 is once"

#: src/cmd/case_committee_table.c
msgid "Of a deferral: what is owed"
msgstr "Of a deferral: what is owed"

#: src/cmd/case_committee_table.c
msgid "applicant or office"
msgstr "applicant or office"

#: src/cmd/case_committee_table.c
msgid "By when"
msgstr "By when"

#: src/cmd/case_committee_table.c ui/screens/declaration.c
msgid "What the applicant says"
msgstr "What the applicant says"

#: src/cmd/case_committee_table.c
msgid "By which means"
msgstr "By which means"

#: src/cmd/case_committee_table.c
msgid "How it is known that he has it"
msgstr "How it is known that he has it"

#: src/cmd/case_committee_table.c
msgid "He was not reached"
msgstr "He was not reached"

#: src/cmd/case_committee_table.c
msgid "Why before the earliest day"
msgstr "Why before the earliest day"

#: src/cmd/case_committee_table.c
msgid "Give a complete file to a researcher"
msgstr "Give a complete file to a researcher"

#: src/cmd/case_committee_table.c
msgid "Write the study: opinion, recommendation, conflict of interest"
msgstr "Write the study: opinion, recommendation, conflict of interest"

#: src/cmd/case_committee_table.c
msgid "Bring the study before the committee"
msgstr "Bring the study before the committee"

#: src/cmd/case_committee_table.c
msgid "Put a ready case on the agenda of a session"
msgstr "Put a ready case on the agenda of a session"

#: src/cmd/case_committee_table.c
msgid "Take it off the agenda, back to its study"
msgstr "Take it off the agenda, back to its study"

#: src/cmd/case_committee_table.c
msgid "Enter what the committee has decided; it takes force when the minutes close"
msgstr "Enter what the committee has decided; it takes force when the minutes close"

#: src/cmd/case_committee_table.c
msgid "Take back what was entered, while the minutes are open"
msgstr "Take back what was entered, while the minutes are open"

#: src/cmd/case_committee_table.c
msgid "All decisions on a case, with votes and reasons"
msgstr "All decisions on a case, with votes and reasons"

#: src/cmd/case_committee_table.c
msgid "Take up the study of a deferred case again"
msgstr "Take up the study of a deferred case again"

#: src/cmd/case_committee_table.c
msgid "Keep an attempt to tell the applicant"
msgstr "Keep an attempt to tell the applicant"

#: src/cmd/case_committee_table.c
msgid "All attempts to tell the applicant"
msgstr "All attempts to tell the applicant"

#: src/cmd/case_committee_table.c
msgid "Receive an appeal against a rejection"
msgstr "Receive an appeal against a rejection"

#: src/cmd/case_declare.c
msgid "field of a case"
msgstr "field of a case"

#: src/cmd/case_declare.c
msgid "Name the fields that match, or give --all"
msgstr "Name the fields that match, or give --all"

#: src/cmd/case_declare.c
msgid "way to match"
msgstr "way to match"

#: src/cmd/case_declare.c ui/screens/matching.c
#, c-format
msgid "Still to be matched: %.*s"
msgstr "Still to be matched: %.*s"

#: src/cmd/case_declare.c src/cmd/case_reply.c
msgid "channel"
msgstr "channel"

#: src/cmd/case_declare.c
msgid "signer"
msgstr "signer"

#: src/cmd/case_declare.c
msgid "Say by which means the reply is to come: --means CHANNEL"
msgstr "Say by which means the reply is to come: --means CHANNEL"

#: src/cmd/case_declare.c
msgid "Nothing has been signed yet"
msgstr "Nothing has been signed yet"

#: src/cmd/case_open.c src/cmd/person_import.c
msgid "ruling on duplicates"
msgstr "ruling on duplicates"

#: src/cmd/case_open.c
msgid "A case needs --person ID and --kind KIND"
msgstr "A case needs --person ID and --kind KIND"

#: src/cmd/case_open.c src/cmd/case_papers.c src/cmd/policy.c
msgid "kind of case"
msgstr "kind of case"

#: src/cmd/case_open.c
msgid "way for a case to come"
msgstr "way for a case to come"

#: src/cmd/case_open.c src/cmd/family.c
msgid "Each field needs its value"
msgstr "Each field needs its value"

#: src/cmd/case_open.c
#, c-format
msgid "Checksum of the data: %.*s"
msgstr "Checksum of the data: %.*s"

#: src/cmd/case_papers.c
msgid "way to see a paper"
msgstr "way to see a paper"

#: src/cmd/case_papers.c src/cmd/demo.c src/cmd/office.c
#, c-format
msgid "\"%.*s\" is no moment; give it as 2026-11-21 or 2026-11-21T10:30"
msgstr "\"%.*s\" is no moment; give it as 2026-11-21 or 2026-11-21T10:30"

#: src/cmd/case_papers.c src/cmd/paper.c
msgid "kind of paper"
msgstr "kind of paper"

#: src/cmd/case_papers.c
msgid "state of a paper"
msgstr "state of a paper"

#: src/cmd/case_papers.c ui/screens/case_missing.c
msgid "The office does not work on the day to come back"
msgstr "The office does not work on the day to come back"

#: src/cmd/case_referral.c
#, c-format
msgid "There is no referral \"%.*s\""
msgstr "There is no referral \"%.*s\""

#: src/cmd/case_referral.c
#, c-format
msgid "Case \"%.*s\" has several referrals; name one by its id"
msgstr "Case \"%.*s\" has several referrals; name one by its id"

#: src/cmd/case_referral.c
msgid "The colleague who asked"
msgstr "The colleague who asked"

#: src/cmd/case_referral.c ui/screens/appointment_form.c
#: ui/screens/appointments.c ui/screens/arrival.c ui/screens/visit_line.c
msgid "The visitor"
msgstr "The visitor"

#: src/cmd/case_referral.c
msgid "person to tell"
msgstr "person to tell"

#: src/cmd/case_referral.c src/cmd/staff.c
#, c-format
msgid "The role \"%.*s\" is not known; allowed: %s"
msgstr "The role \"%.*s\" is not known; allowed: %s"

#: src/cmd/case_reply.c
msgid "Say by which means he was told: --channel CODE"
msgstr "Say by which means he was told: --channel CODE"

#: src/cmd/case_service.c
msgid "class"
msgstr "class"

#: src/cmd/case_service.c
msgid "Nobody was registered in this case"
msgstr "Nobody was registered in this case"

#: src/cmd/case_service.c
msgid "fund"
msgstr "fund"

#: src/cmd/case_service.c
msgid "Nothing of this case is due"
msgstr "Nothing of this case is due"

#: src/cmd/case_service.c
msgid "This case has no plan to cancel"
msgstr "This case has no plan to cancel"

#: src/cmd/case_service_table.c
msgid "orphans, widow, divorced, ill ... (as he was registered last)"
msgstr "orphans, widow, divorced, ill ... (as he was registered last)"

#: src/cmd/case_service_table.c
msgid "Who keeps in touch with him (who brought the reply)"
msgstr "Who keeps in touch with him (who brought the reply)"

#: src/cmd/case_service_table.c
msgid "What kind of support (as granted)"
msgstr "What kind of support (as granted)"

#: src/cmd/case_service_table.c
msgid "Of one delivery (as granted)"
msgstr "Of one delivery (as granted)"

#: src/cmd/case_service_table.c
msgid "general, zakat, sadaqa, waqf or restricted"
msgstr "general, zakat, sadaqa, waqf or restricted"

#: src/cmd/case_service_table.c
msgid "When the first delivery is due"
msgstr "When the first delivery is due"

#: src/cmd/case_service_table.c
msgid "How many deliveries, a month apart (as granted)"
msgstr "How many deliveries, a month apart (as granted)"

#: src/cmd/case_service_table.c
msgid "Why above the grant, or the same aid again"
msgstr "Why above the grant, or the same aid again"

#: src/cmd/case_service_table.c
msgid "Where the policy has no step of registration: his class"
msgstr "Where the policy has no step of registration: his class"

#: src/cmd/case_service_table.c
msgid "The same: who keeps in touch with him"
msgstr "The same: who keeps in touch with him"

#: src/cmd/case_service_table.c
msgid "Who took it"
msgstr "Who took it"

#: src/cmd/case_service_table.c
msgid "Receipt, or reference of the transfer"
msgstr "Receipt, or reference of the transfer"

#: src/cmd/case_service_table.c
msgid "Which one (the first that is due)"
msgstr "Which one (the first that is due)"

#: src/cmd/case_service_table.c
msgid "Why the same aid again"
msgstr "Why the same aid again"

#: src/cmd/case_service_table.c
msgid "How the person was told"
msgstr "How the person was told"

#: src/cmd/case_service_table.c
msgid "His word, the file that stays, how it is known"
msgstr "His word, the file that stays, how it is known"

#: src/cmd/case_service_table.c
msgid "Register an accepted applicant: permanent number, class, liaison officer"
msgstr "Register an accepted applicant: permanent number, class, liaison officer"

#: src/cmd/case_service_table.c
msgid "The card of the beneficiary that the case has registered"
msgstr "The card of the beneficiary that the case has registered"

#: src/cmd/case_service_table.c
msgid "Make a support plan with its deliveries"
msgstr "Make a support plan with its deliveries"

#: src/cmd/case_service_table.c
msgid "The support plans of a case"
msgstr "The support plans of a case"

#: src/cmd/case_service_table.c
msgid "Authorise a plan that somebody else has made"
msgstr "Authorise a plan that somebody else has made"

#: src/cmd/case_service_table.c
msgid "Release a plan early where nobody else could authorise it"
msgstr "Release a plan early where nobody else could authorise it"

#: src/cmd/case_service_table.c
msgid "Hand over what is due, against a receipt"
msgstr "Hand over what is due, against a receipt"

#: src/cmd/case_service_table.c
msgid "What is due and what was handed over"
msgstr "What is due and what was handed over"

#: src/cmd/case_service_table.c
msgid "Cancel a plan with what of it is still due"
msgstr "Cancel a plan with what of it is still due"

#: src/cmd/case_service_table.c
msgid "Suspend a service; the person is told"
msgstr "Suspend a service; the person is told"

#: src/cmd/case_service_table.c
msgid "Take a suspended service up again"
msgstr "Take a suspended service up again"

#: src/cmd/case_service_table.c
msgid "Study a case in service anew"
msgstr "Study a case in service anew"

#: src/cmd/case_service_table.c
msgid "Close a case: completed, rejected, abandoned, duplicate, outside_scope, moved, died"
msgstr "Close a case: completed, rejected, abandoned, duplicate, outside_scope, moved, died"

#: src/cmd/case_service_table.c
msgid "Close a case that the applicant withdraws"
msgstr "Close a case that the applicant withdraws"

#: src/cmd/case_study.c
msgid "recommendation"
msgstr "recommendation"

#: src/cmd/case_table.c
msgid "Whose case it is: the id of the record or an identity number"
msgstr "Whose case it is: the id of the record or an identity number"

#: src/cmd/case_table.c
msgid "What he asks for: financial, rent, bills, food_basket ..."
msgstr "What he asks for: financial, rent, bills, food_basket ..."

#: src/cmd/case_table.c
msgid "His request in his own words"
msgstr "His request in his own words"

#: src/cmd/case_table.c
msgid "How the office came to know of it (walk_in)"
msgstr "How the office came to know of it (walk_in)"

#: src/cmd/case_table.c
msgid "A channel of the policy (its first)"
msgstr "A channel of the policy (its first)"

#: src/cmd/case_table.c
msgid "Priority class, 1 the first; 0 is none"
msgstr "Priority class, 1 the first; 0 is none"

#: src/cmd/case_table.c
msgid "new, same_person or related: about the people who are alike"
msgstr "new, same_person or related: about the people who are alike"

#: src/cmd/case_table.c
msgid "Why it was ruled so"
msgstr "Why it was ruled so"

#: src/cmd/case_table.c
msgid "The day he handed it in, where that was worked on paper"
msgstr "The day he handed it in, where that was worked on paper"

#: src/cmd/case_table.c
msgid "The visit in which it is opened"
msgstr "The visit in which it is opened"

#: src/cmd/case_table.c
msgid "Only cases in this state, by their due day"
msgstr "Only cases in this state, by their due day"

#: src/cmd/case_table.c
msgid "Only this person's cases"
msgstr "Only this person's cases"

#: src/cmd/case_table.c
msgid "Go on behind this case"
msgstr "Go on behind this case"

#: src/cmd/case_table.c src/cmd/session_table.c
msgid "At most so many (50)"
msgstr "At most so many (50)"

#: src/cmd/case_table.c
msgid "How it was seen: original, copy or told (original)"
msgstr "How it was seen: original, copy or told (original)"

#: src/cmd/case_table.c
msgid "Its date of issue, as written on it"
msgstr "Its date of issue, as written on it"

#: src/cmd/case_table.c
msgid "Its date of expiry, as written on it"
msgstr "Its date of expiry, as written on it"

#: src/cmd/case_table.c
msgid "When it came, where that was earlier; the day alone is not exact"
msgstr "When it came, where that was earlier; the day alone is not exact"

#: src/cmd/case_table.c
msgid "A note on it"
msgstr "A note on it"

#: src/cmd/case_table.c
msgid "Why it is done without, or how it was lost"
msgstr "Why it is done without, or how it was lost"

#: src/cmd/case_table.c
msgid "The day on which he is asked to come back: gives the list out"
msgstr "The day on which he is asked to come back: gives the list out"

#: src/cmd/case_table.c
msgid "Gives the list out for the day that the office proposes"
msgstr "Gives the list out for the day that the office proposes"

#: src/cmd/case_table.c src/cmd/policy_table.c
msgid "As a page of 80 columns to be handed out: lines logical or visual"
msgstr "As a page of 80 columns to be handed out: lines logical or visual"

#: src/cmd/case_table.c
msgid "Every field that is told"
msgstr "Every field that is told"

#: src/cmd/case_table.c
msgid "original, copy, told, or none to take the match back"
msgstr "original, copy, told, or none to take the match back"

#: src/cmd/case_table.c
msgid "By which the reply is to come; else as agreed with him"
msgstr "By which the reply is to come; else as agreed with him"

#: src/cmd/case_table.c
msgid "applicant, guardian or agent (applicant)"
msgstr "applicant, guardian or agent (applicant)"

#: src/cmd/case_table.c
msgid "Whether he consents to inquiries elsewhere"
msgstr "Whether he consents to inquiries elsewhere"

#: src/cmd/case_table.c
msgid "The file may be complete before it is answered"
msgstr "The file may be complete before it is answered"

#: src/cmd/case_table.c
msgid "Open a case of a person as a draft"
msgstr "Open a case of a person as a draft"

#: src/cmd/case_table.c
msgid "All that is known of a case"
msgstr "All that is known of a case"

#: src/cmd/case_table.c
msgid "Cases in the order of their opening, or of one state by their due day"
msgstr "Cases in the order of their opening, or of one state by their due day"

#: src/cmd/case_table.c
msgid "What was done with a case, its papers, referrals and clocks"
msgstr "What was done with a case, its papers, referrals and clocks"

#: src/cmd/case_table.c
msgid "Every reply window that a case had, lost ones too"
msgstr "Every reply window that a case had, lost ones too"

#: src/cmd/case_table.c
msgid "The declared data, and the paper that each is matched with"
msgstr "The declared data, and the paper that each is matched with"

#: src/cmd/case_table.c
msgid "Change declared data; what was signed goes back to be verified"
msgstr "Change declared data; what was signed goes back to be verified"

#: src/cmd/case_table.c
msgid "The papers that a case asks for, and what became of each"
msgstr "The papers that a case asks for, and what became of each"

#: src/cmd/case_table.c
msgid "Each verdict on a paper's validity: at submission, committee and payment"
msgstr "Each verdict on a paper's validity: at submission, committee and payment"

#: src/cmd/case_table.c
msgid "Record a paper: received, matched, expired, not_available, required ..."
msgstr "Record a paper: received, matched, expired, not_available, required ..."

#: src/cmd/case_table.c
msgid "The papers that a kind of case may ask for, to be handed out"
msgstr "The papers that a kind of case may ask for, to be handed out"

#: src/cmd/case_table.c
msgid "What is missing; with --give the list is given out and the file waits"
msgstr "What is missing; with --give the list is given out and the file waits"

#: src/cmd/case_table.c
msgid "Remind the applicant of what is missing; before its day it does not count"
msgstr "Remind the applicant of what is missing; before its day it does not count"

#: src/cmd/case_table.c
msgid "Bring a file with all its papers to be verified"
msgstr "Bring a file with all its papers to be verified"

#: src/cmd/case_table.c
msgid "Match declared data with the papers"
msgstr "Match declared data with the papers"

#: src/cmd/case_table.c
msgid "Take the applicant's declaration and print his receipt"
msgstr "Take the applicant's declaration and print his receipt"

#: src/cmd/case_table.c
msgid "Ask whether a declared file is complete; the office completes it by itself"
msgstr "Ask whether a declared file is complete; the office completes it by itself"

#: src/cmd/case_table.c
msgid "The receipt of the last declaration again"
msgstr "The receipt of the last declaration again"

#: src/cmd/case_table.c
msgid "Refer a question to the role that the policy names"
msgstr "Refer a question to the role that the policy names"

#: src/cmd/case_table.c
msgid "Answer a referral, by its id or its case's number"
msgstr "Answer a referral, by its id or its case's number"

#: src/cmd/case_table.c
msgid "Keep that the answer reached the colleague or the visitor"
msgstr "Keep that the answer reached the colleague or the visitor"

#: src/cmd/case_table.c
msgid "Open a new case that follows a closed one"
msgstr "Open a new case that follows a closed one"

#: src/cmd/choice.c
#, c-format
msgid "\"%.*s\" is no %s; did you mean \"%s\"?"
msgstr "\"%.*s\" is no %s; did you mean \"%s\"?"

#: src/cmd/choice.c
#, c-format
msgid "\"%.*s\" is no %s; allowed: %.*s"
msgstr "\"%.*s\" is no %s; allowed: %.*s"

#: src/cmd/choice.c
#, c-format
msgid "%s takes a whole number from %lld to %lld"
msgstr "%s takes a whole number from %lld to %lld"

#: src/cmd/command.c
msgid "The answer could not be written whole"
msgstr "The answer could not be written whole"

#: src/cmd/command_line.c
msgid "The office file (else $MUAMALA_FILE, else your own office)"
msgstr "The office file (else $MUAMALA_FILE, else your own office)"

#: src/cmd/command_line.c
msgid "The staff member who acts"
msgstr "The staff member who acts"

#: src/cmd/command_line.c
msgid "Read the password from this file descriptor"
msgstr "Read the password from this file descriptor"

#: src/cmd/command_line.c
msgid "How the answer is written (text)"
msgstr "How the answer is written (text)"

#: src/cmd/command_line.c
msgid "Write the answer to a file"
msgstr "Write the answer to a file"

#: src/cmd/command_line.c
msgid "The language of the answer"
msgstr "The language of the answer"

#: src/cmd/command_line.c
msgid "The moment of the act; in a demo office only"
msgstr "The moment of the act; in a demo office only"

#: src/cmd/command_line.c
msgid "The same request twice is carried out once"
msgstr "The same request twice is carried out once"

#: src/cmd/command_line.c
msgid "A trial: answer as if it were done, and change nothing"
msgstr "A trial: answer as if it were done, and change nothing"

#: src/cmd/command_line.c
msgid "Never ask; fail instead"
msgstr "Never ask; fail instead"

#: src/cmd/command_line.c
msgid "Show help"
msgstr "Show help"

#: src/cmd/command_line.c
msgid "Show the version"
msgstr "Show the version"

#: src/cmd/command_line.c src/office/config_table.c
msgid "The order in which the terminal is sent Arabic"
msgstr "The order in which the terminal is sent Arabic"

#: src/cmd/command_line.c
msgid "Whether the screens use colours"
msgstr "Whether the screens use colours"

#: src/cmd/command_line.c src/office/config_table.c
msgid "Line by line without full screen, as screen readers need it"
msgstr "Line by line without full screen, as screen readers need it"

#: src/cmd/command_line.c
msgid "Ask the eye in which order this terminal shows it rightly"
msgstr "Ask the eye in which order this terminal shows it rightly"

#: src/cmd/command_line.c
#, c-format
msgid "%s \"%.*s\" is not known; did you mean \"%s\"?"
msgstr "%s \"%.*s\" is not known; did you mean \"%s\"?"

#: src/cmd/command_line.c
#, c-format
msgid "%s \"%.*s\" is not known; see muamala --help"
msgstr "%s \"%.*s\" is not known; see muamala --help"

#: src/cmd/command_line.c
msgid "The command"
msgstr "The command"

#: src/cmd/command_line.c
msgid "The verb"
msgstr "The verb"

#: src/cmd/command_line.c
msgid "The option"
msgstr "The option"

#: src/cmd/command_line.c
#, c-format
msgid "The option \"%s\" takes no value"
msgstr "The option \"%s\" takes no value"

#: src/cmd/command_line.c
#, c-format
msgid "The option \"%s\" needs a value: %s"
msgstr "The option \"%s\" needs a value: %s"

#: src/cmd/command_line.c
msgid "Too many options"
msgstr "Too many options"

#: src/cmd/command_line.c
msgid "Too many arguments"
msgstr "Too many arguments"

#: src/cmd/command_line.c
#, c-format
msgid "\"%.*s\" needs a verb: %.*s"
msgstr "\"%.*s\" needs a verb: %.*s"

#: src/cmd/command_line.c
msgid "An argument is missing"
msgstr "An argument is missing"

#: src/cmd/command_line.c
msgid "There are too many arguments"
msgstr "There are too many arguments"

#: src/cmd/command_line.c
#, c-format
msgid "The option \"%s\" is for the screens, not for a command"
msgstr "The option \"%s\" is for the screens, not for a command"

#: src/cmd/command_line.c
#, c-format
msgid "The format \"%.*s\" is not known; allowed: %s"
msgstr "The format \"%.*s\" is not known; allowed: %s"

#: src/cmd/command_line.c
#, c-format
msgid "The language \"%.*s\" is not known; allowed: %s"
msgstr "The language \"%.*s\" is not known; allowed: %s"

#: src/cmd/command_table.c
msgid "One search for everything: ticket, case, person"
msgstr "One search for everything: ticket, case, person"

#: src/cmd/command_table.c
msgid "The counter: tickets, calls, and how a visit ends"
msgstr "The counter: tickets, calls, and how a visit ends"

#: src/cmd/command_table.c
msgid "Slots, who is expected in them, who has come"
msgstr "Slots, who is expected in them, who has come"

#: src/cmd/command_table.c
msgid "The lobby's board: numbers, and nobody's name"
msgstr "The lobby's board: numbers, and nobody's name"

#: src/cmd/command_table.c
msgid "Questions that are asked, and their answers"
msgstr "Questions that are asked, and their answers"

#: src/cmd/command_table.c
msgid "The answer bank: what is asked again and again"
msgstr "The answer bank: what is asked again and again"

#: src/cmd/command_table.c
msgid "Phrases that are typed by a short code"
msgstr "Phrases that are typed by a short code"

#: src/cmd/command_table.c
msgid "The policy's documents, and where each lies"
msgstr "The policy's documents, and where each lies"

#: src/cmd/command_table.c
msgid "Who waits, in the order of the work"
msgstr "Who waits, in the order of the work"

#: src/cmd/command_table.c
msgid "Standing reports"
msgstr "Standing reports"

#: src/cmd/command_table.c
msgid "People: found first, then put on file"
msgstr "People: found first, then put on file"

#: src/cmd/command_table.c
msgid "Who belongs to the family of a person"
msgstr "Who belongs to the family of a person"

#: src/cmd/command_table.c
msgid "A case on its way, from the draft to its closing"
msgstr "A case on its way, from the draft to its closing"

#: src/cmd/command_table.c
msgid "The scans of papers, and whether they are still the same"
msgstr "The scans of papers, and whether they are still the same"

#: src/cmd/command_table.c
msgid "Questions to a colleague about a visitor or a case"
msgstr "Questions to a colleague about a visitor or a case"

#: src/cmd/command_table.c
msgid "The committee: members, agenda, minutes"
msgstr "The committee: members, agenda, minutes"

#: src/cmd/command_table.c
msgid "Who works here, in which role"
msgstr "Who works here, in which role"

#: src/cmd/command_table.c
msgid "Policy profiles: every key with its clause"
msgstr "Policy profiles: every key with its clause"

#: src/cmd/command_table.c
msgid "What no clause gives and the office decides"
msgstr "What no clause gives and the office decides"

#: src/cmd/command_table.c
msgid "Days that are no working days"
msgstr "Days that are no working days"

#: src/cmd/command_table.c
msgid "What you prefer of the screens; opens no office"
msgstr "What you prefer of the screens; opens no office"

#: src/cmd/command_table.c
msgid "The log of events, and the proof that it is whole"
msgstr "The log of events, and the proof that it is whole"

#: src/cmd/command_table.c
msgid "What the program makes of a value; opens no office"
msgstr "What the program makes of a value; opens no office"

#: src/cmd/config.c
msgid "Nothing is wrong with it"
msgstr "Nothing is wrong with it"

#: src/cmd/config_table.c
msgid "Every preference of the screens, and where it comes from"
msgstr "Every preference of the screens, and where it comes from"

#: src/cmd/config_table.c
msgid "Name what is wrong in the files of preferences, or in FILE"
msgstr "Name what is wrong in the files of preferences, or in FILE"

#: src/cmd/demo.c
#, c-format
msgid "%s takes a whole number from 0 to %lld"
msgstr "%s takes a whole number from 0 to %lld"

#: src/cmd/demo.c src/cmd/new_office.c
msgid "A file is made or not; --dry-run is for an office"
msgstr "A file is made or not; --dry-run is for an office"

#: src/cmd/demo_progress.c
#, c-format
msgid "%.*s: %d%% made"
msgstr "%.*s: %d%% made"

#: src/cmd/demo_progress.c
#, c-format
msgid "%.*s: index %d of %d, %d s"
msgstr "%.*s: index %d of %d, %d s"

#: src/cmd/family.c
#, c-format
msgid "No family has a member \"%.*s\""
msgstr "No family has a member \"%.*s\""

#: src/cmd/family.c
#, c-format
msgid "A member has no field \"%.*s\"; did you mean \"%s\"?"
msgstr "A member has no field \"%.*s\"; did you mean \"%s\"?"

#: src/cmd/family.c
#, c-format
msgid "A member has no field \"%.*s\""
msgstr "A member has no field \"%.*s\""

#: src/cmd/family_household.c src/cmd/person_twins.c
msgid "ruling"
msgstr "ruling"

#: src/cmd/family_table.c src/cmd/person_table.c
msgid "Date of birth in either calendar, or the year"
msgstr "Date of birth in either calendar, or the year"

#: src/cmd/family_table.c src/cmd/person_table.c
msgid "National ID, iqama or another number"
msgstr "National ID, iqama or another number"

#: src/cmd/family_table.c
msgid "home or away"
msgstr "home or away"

#: src/cmd/family_table.c
msgid "well, chronic or special_needs"
msgstr "well, chronic or special_needs"

#: src/cmd/family_table.c
msgid "not_yet, none, reads, primary, intermediate, secondary, diploma, university"
msgstr "not_yet, none, reads, primary, intermediate, secondary, diploma, university"

#: src/cmd/family_table.c
msgid "What proves it: the number of a birth certificate"
msgstr "What proves it: the number of a birth certificate"

#: src/cmd/family_table.c
msgid "What else is to be known"
msgstr "What else is to be known"

#: src/cmd/family_table.c
msgid "When he came into the family"
msgstr "When he came into the family"

#: src/cmd/family_table.c
msgid "Why; two households need it"
msgstr "Why; two households need it"

#: src/cmd/family_table.c
msgid "The members of a family, those who left it last"
msgstr "The members of a family, those who left it last"

#: src/cmd/family_table.c
msgid "How many members, wives, sons, daughters, children, old people"
msgstr "How many members, wives, sons, daughters, children, old people"

#: src/cmd/family_table.c
msgid "Write down a member: wife, son, daughter, father, mother ..."
msgstr "Write down a member: wife, son, daughter, father, mother ..."

#: src/cmd/family_table.c
msgid "Change fields of a member; whoever leaves: ended died until 1447/1/1"
msgstr "Change fields of a member; whoever leaves: ended died until 1447/1/1"

#: src/cmd/family_table.c
msgid "Take away a row that never was right"
msgstr "Take away a row that never was right"

#: src/cmd/family_table.c
msgid "Files that may be one household, and why: of one head, or all that wait"
msgstr "Files that may be one household, and why: of one head, or all that wait"

#: src/cmd/family_table.c
msgid "Say whether two files are one household, or that it is to be asked later"
msgstr "Say whether two files are one household, or that it is to be asked later"

#: src/cmd/help.c
msgid "Commands:"
msgstr "Commands:"

#: src/cmd/help.c
msgid "Examples:"
msgstr "Examples:"

#: src/cmd/help.c
msgid "Without a command the screens open:"
msgstr "Without a command the screens open:"

#: src/cmd/help.c
msgid "Options of every command:"
msgstr "Options of every command:"

#: src/cmd/help.c
msgid "Options of the screens:"
msgstr "Options of the screens:"

#: src/cmd/help.c
msgid "More is said by NOUN --help, NOUN VERB --help and man muamala"
msgstr "More is said by NOUN --help, NOUN VERB --help and man muamala"

#: src/cmd/help.c
msgid "Options:"
msgstr "Options:"

#: src/cmd/help.c
msgid "The options of every command stand in muamala --help"
msgstr "The options of every command stand in muamala --help"

#: src/cmd/help.c
msgid "The options of a command stand in NOUN VERB --help"
msgstr "The options of a command stand in NOUN VERB --help"

#: src/cmd/holiday.c
msgid "No open case's days have moved"
msgstr "No open case's days have moved"

#: src/cmd/holiday.c
#, c-format
msgid "The days of %zu open case have moved:"
msgid_plural "The days of %zu open cases have moved:"
msgstr[0] "The days of %zu open case have moved:"
msgstr[1] "The days of %zu open cases have moved:"

#: src/cmd/holiday.c
#, c-format
msgid "\"%.*s\" is no Gregorian year"
msgstr "\"%.*s\" is no Gregorian year"

#: src/cmd/holiday.c
#, c-format
msgid "%lld holiday was proposed"
msgid_plural "%lld holidays were proposed"
msgstr[0] "%lld holiday was proposed"
msgstr[1] "%lld holidays were proposed"

#: src/cmd/import_columns.c
#, c-format
msgid "\"%.*s\" names no column of the file and a field"
msgstr "\"%.*s\" names no column of the file and a field"

#: src/cmd/import_columns.c
msgid "No column holds the name"
msgstr "No column holds the name"

#: src/cmd/import_columns.c
msgid "No column holds the identity number, or why there is none"
msgstr "No column holds the identity number, or why there is none"

#: src/cmd/import_columns.c
#, c-format
msgid "Heads of the file: %.*s"
msgstr "Heads of the file: %.*s"

#: src/cmd/import_columns.c
#, c-format
msgid "%s. Heads that say it: %.*s; or say which it is: --map COLUMN=%s"
msgstr "%s. Heads that say it: %.*s; or say which it is: --map COLUMN=%s"

#: src/cmd/import_columns.c
#, c-format
msgid "Columns that are left out: %.*s"
msgstr "Columns that are left out: %.*s"

#: src/cmd/import_columns.c
msgid "tabs"
msgstr "tabs"

#: src/cmd/import_columns.c
msgid "commas"
msgstr "commas"

#: src/cmd/import_columns.c
msgid "semicolons"
msgstr "semicolons"

#: src/cmd/import_columns.c
#, c-format
msgid "Read as %s, parted by %.*s: %.*s"
msgstr "Read as %s, parted by %.*s: %.*s"

#: src/cmd/import_columns.c
msgid "The file begins with no line of heads"
msgstr "The file begins with no line of heads"

#: src/cmd/import_remarks.c
#, c-format
msgid "Only the first %d remarks are shown, of %zu"
msgstr "Only the first %d remarks are shown, of %zu"

#: src/cmd/import_run.c
#, c-format
msgid "Line %zu: %s"
msgstr "Line %zu: %s"

#: src/cmd/import_run.c
#, c-format
msgid "%.*s: %d%% read"
msgstr "%.*s: %d%% read"

#: src/cmd/import_run.c
msgid "Cancelled; nothing was kept"
msgstr "Cancelled; nothing was kept"

#: src/cmd/import_run.c
#, c-format
msgid "Rows: %lld; to be added: %lld; on file already: %lld; not valid: %lld"
msgstr "Rows: %lld; to be added: %lld; on file already: %lld; not valid: %lld"

#: src/cmd/import_run.c
#, c-format
msgid "Rows that are not valid: %lld; nothing was kept (--skip-bad leaves them out)"
msgstr "Rows that are not valid: %lld; nothing was kept (--skip-bad leaves them out)"

#: src/cmd/import_undo.c
#, c-format
msgid "People with whom somebody has worked since, who stay: %lld"
msgstr "People with whom somebody has worked since, who stay: %lld"

#: src/cmd/import_undo.c
#, c-format
msgid "People who were taken back: %lld"
msgstr "People who were taken back: %lld"

#: src/cmd/import_undo.c
msgid "Say which import: person import undo 3"
msgstr "Say which import: person import undo 3"

#: src/cmd/import_undo.c
msgid "An import is taken back or not; there is no trial"
msgstr "An import is taken back or not; there is no trial"

#: src/cmd/inquiry.c
msgid "Give --ticket or --person, not both"
msgstr "Give --ticket or --person, not both"

#: src/cmd/inquiry.c
#, c-format
msgid "\"%.*s\" is no id of a question"
msgstr "\"%.*s\" is no id of a question"

#: src/cmd/inquiry.c
#, c-format
msgid "There is no question \"%.*s\""
msgstr "There is no question \"%.*s\""

#: src/cmd/inquiry.c
msgid "state"
msgstr "state"

#: src/cmd/inquiry.c src/cmd/queue.c
#, c-format
msgid "There are more: --after %lld"
msgstr "There are more: --after %lld"

#: src/cmd/inquiry_table.c
msgid "The visit in which it is asked"
msgstr "The visit in which it is asked"

#: src/cmd/inquiry_table.c
msgid "Who asks, where he did not come himself"
msgstr "Who asks, where he did not come himself"

#: src/cmd/inquiry_table.c
msgid "How it came: a channel of the policy (the visit's)"
msgstr "How it came: a channel of the policy (the visit's)"

#: src/cmd/inquiry_table.c
msgid "Why it is not answered"
msgstr "Why it is not answered"

#: src/cmd/inquiry_table.c
msgid "open, answered, not_answered or referred (open)"
msgstr "open, answered, not_answered or referred (open)"

#: src/cmd/inquiry_table.c src/cmd/queue_table.c
msgid "Begin behind the row with this id"
msgstr "Begin behind the row with this id"

#: src/cmd/inquiry_table.c
msgid "Write a question down; its visit cannot end while it is open"
msgstr "Write a question down; its visit cannot end while it is open"

#: src/cmd/inquiry_table.c
msgid "Keep the answer that was given"
msgstr "Keep the answer that was given"

#: src/cmd/inquiry_table.c
msgid "End a question without an answer, with the reason"
msgstr "End a question without an answer, with the reason"

#: src/cmd/inquiry_table.c
msgid "The questions that are still open, or the log of those in a state"
msgstr "The questions that are still open, or the log of those in a state"

#: src/cmd/knownanswer.c
#, c-format
msgid "Nobody here has the login \"%.*s\""
msgstr "Nobody here has the login \"%.*s\""

#: src/cmd/knownanswer.c
#, c-format
msgid "The bank has no answer \"%.*s\""
msgstr "The bank has no answer \"%.*s\""

#: src/cmd/knownanswer.c
#, c-format
msgid "There is no phrase \"%.*s\""
msgstr "There is no phrase \"%.*s\""

#: src/cmd/knownanswer_table.c
msgid "The question holds what people wrongly believe"
msgstr "The question holds what people wrongly believe"

#: src/cmd/knownanswer_table.c
msgid "Who keeps it right (who writes it)"
msgstr "Who keeps it right (who writes it)"

#: src/cmd/knownanswer_table.c
msgid "The clause of the policy that it rests on"
msgstr "The clause of the policy that it rests on"

#: src/cmd/knownanswer_table.c
msgid "Until when it is to be looked at again"
msgstr "Until when it is to be looked at again"

#: src/cmd/knownanswer_table.c
msgid "Only those that should have been reviewed by now"
msgstr "Only those that should have been reviewed by now"

#: src/cmd/knownanswer_table.c
msgid "Write an answer for the bank; it awaits the manager's approval"
msgstr "Write an answer for the bank; it awaits the manager's approval"

#: src/cmd/knownanswer_table.c src/view/action_table.h
msgid "Write it anew; it awaits approval again"
msgstr "Write it anew; it awaits approval again"

#: src/cmd/knownanswer_table.c src/view/action_table.h
msgid "From now on it is offered at the counter"
msgstr "From now on it is offered at the counter"

#: src/cmd/knownanswer_table.c src/view/action_table.h
msgid "It is not given any more"
msgstr "It is not given any more"

#: src/cmd/knownanswer_table.c
msgid "The bank, or what in it has these words"
msgstr "The bank, or what in it has these words"

#: src/cmd/knownanswer_table.c
msgid "Keep a phrase under a short code; F4 in a text puts it there"
msgstr "Keep a phrase under a short code; F4 in a text puts it there"

#: src/cmd/knownanswer_table.c
msgid "Take a phrase away"
msgstr "Take a phrase away"

#: src/cmd/knownanswer_table.c
msgid "The phrases and their codes"
msgstr "The phrases and their codes"

#: src/cmd/library.c
msgid "Give --edition, --place or both"
msgstr "Give --edition, --place or both"

#: src/cmd/library_table.c
msgid "The edition that the office uses"
msgstr "The edition that the office uses"

#: src/cmd/library_table.c
msgid "Where it lies: a shelf, a folder or an address"
msgstr "Where it lies: a shelf, a folder or an address"

#: src/cmd/library_table.c
msgid "The documents and forms that the policy names, with edition and place"
msgstr "The documents and forms that the policy names, with edition and place"

#: src/cmd/library_table.c
msgid "Write down which edition of a document is used and where it lies"
msgstr "Write down which edition of a document is used and where it lies"

#: src/cmd/lookup.c src/cmd/person.c
#, c-format
msgid "Looking for: %.*s"
msgstr "Looking for: %.*s"

#: src/cmd/lookup.c
msgid "It may be more than one thing; look which is meant"
msgstr "It may be more than one thing; look which is meant"

#: src/cmd/lookup.c
msgid "Nothing was found"
msgstr "Nothing was found"

#: src/cmd/lookup_table.c
msgid "Find whatever it is: ticket, case number, identity, mobile, name"
msgstr "Find whatever it is: ticket, case number, identity, mobile, name"

#: src/cmd/new_office.c
msgid "The administrator needs a login"
msgstr "The administrator needs a login"

#: src/cmd/office.c
msgid "--now is for made-up offices only"
msgstr "--now is for made-up offices only"

#: src/cmd/office.c
#, c-format
msgid "Nobody called \"%.*s\" works in this office"
msgstr "Nobody called \"%.*s\" works in this office"

#: src/cmd/office.c
msgid "No account of this office is tied to yours; say who acts with --as LOGIN"
msgstr "No account of this office is tied to yours; say who acts with --as LOGIN"

#: src/cmd/office.c
msgid "This account is disabled"
msgstr "This account is disabled"

#: src/cmd/office.c
#, c-format
msgid "There is no office %.*s; muamala init makes one, muamala demo a made-up one"
msgstr "There is no office %.*s; muamala init makes one, muamala demo a made-up one"

#: src/cmd/office.c
msgid "A trial by --dry-run: nothing is changed"
msgstr "A trial by --dry-run: nothing is changed"

#: src/cmd/office_table.c src/cmd/policy_table.c src/cmd/try_table.c
msgid "The policy profile: its name or its file (union)"
msgstr "The policy profile: its name or its file (union)"

#: src/cmd/office_table.c
msgid "The first administrator; without a password he is your account"
msgstr "The first administrator; without a password he is your account"

#: src/cmd/office_table.c
msgid "How many cases (200)"
msgstr "How many cases (200)"

#: src/cmd/office_table.c
msgid "How many people more, without a case (0)"
msgstr "How many people more, without a case (0)"

#: src/cmd/office_table.c
msgid "The same seed makes the same office (1448)"
msgstr "The same seed makes the same office (1448)"

#: src/cmd/office_table.c
msgid "Make a new office; an existing file is never touched"
msgstr "Make a new office; an existing file is never touched"

#: src/cmd/office_table.c
msgid "Make a made-up office; its logins need no password"
msgstr "Make a made-up office; its logins need no password"

#: src/cmd/output.c
msgid "it belongs to an office and is not written over"
msgstr "it belongs to an office and is not written over"

#: src/cmd/paper_table.c
msgid "Keep where the scan of a paper lies, and what its bytes are"
msgstr "Keep where the scan of a paper lies, and what its bytes are"

#: src/cmd/paper_table.c
msgid "Whether every scan is there and as it was kept; 65 where one is not"
msgstr "Whether every scan is there and as it was kept; 65 where one is not"

#: src/cmd/password.c
#, c-format
msgid "\"%.*s\" is no open file descriptor"
msgstr "\"%.*s\" is no open file descriptor"

#: src/cmd/password.c
msgid "There is no terminal to ask for the password"
msgstr "There is no terminal to ask for the password"

#: src/cmd/password.c
msgid "A password is needed and --no-input forbids asking"
msgstr "A password is needed and --no-input forbids asking"

#: src/cmd/password.c
msgid "Password:"
msgstr "Password:"

#: src/cmd/password.c
msgid "New password:"
msgstr "New password:"

#: src/cmd/password.c
msgid "Once more:"
msgstr "Once more:"

#: src/cmd/password.c ui/newpassword.c
msgid "The two passwords differ"
msgstr "The two passwords differ"

#: src/cmd/person.c
#, c-format
msgid "Only the first %zu are shown; type more"
msgstr "Only the first %zu are shown; type more"

#: src/cmd/person.c
msgid "Nobody was found"
msgstr "Nobody was found"

#: src/cmd/person.c
#, c-format
msgid "%lld was merged into %lld"
msgstr "%lld was merged into %lld"

#: src/cmd/person.c
#, c-format
msgid "The file with number %.*s was merged into %lld"
msgstr "The file with number %.*s was merged into %lld"

#: src/cmd/person.c
#, c-format
msgid "There is no person \"%.*s\""
msgstr "There is no person \"%.*s\""

#: src/cmd/person.c
msgid "A ruling is written --duplicate new:REASON, or later"
msgstr "A ruling is written --duplicate new:REASON, or later"

#: src/cmd/person.c
msgid "Give --id or --no-id, not both"
msgstr "Give --id or --no-id, not both"

#: src/cmd/person.c
#, c-format
msgid "A person has no field \"%.*s\"; did you mean \"%s\"?"
msgstr "A person has no field \"%.*s\"; did you mean \"%s\"?"

#: src/cmd/person.c src/cmd/person_merge.c
#, c-format
msgid "A person has no field \"%.*s\""
msgstr "A person has no field \"%.*s\""

#: src/cmd/person_circumstance.c
msgid "A death needs --source CODE: how it is known"
msgstr "A death needs --source CODE: how it is known"

#: src/cmd/person_circumstance.c
#, c-format
msgid "There is no circumstance \"%.*s\""
msgstr "There is no circumstance \"%.*s\""

#: src/cmd/person_export.c
msgid "An import is named by its number"
msgstr "An import is named by its number"

#: src/cmd/person_import.c
msgid "A delimiter is one of: auto , ; tab"
msgstr "A delimiter is one of: auto , ; tab"

#: src/cmd/person_import.c
msgid "encoding"
msgstr "encoding"

#: src/cmd/person_import.c
msgid "An import is of one file"
msgstr "An import is of one file"

#: src/cmd/person_merge.c
msgid "There is no merge to be undone"
msgstr "There is no merge to be undone"

#: src/cmd/person_table.c
msgid "The full name"
msgstr "The full name"

#: src/cmd/person_table.c src/office/person.h src/view/person_rows.c
msgid "Why there is no identity paper"
msgstr "Why there is no identity paper"

#: src/cmd/person_table.c
msgid "Male or female"
msgstr "Male or female"

#: src/cmd/person_table.c src/office/person.h src/office/person_query.h
#: src/office/phone.h src/view/person_rows.c ui/screens/people.c
msgid "Mobile"
msgstr "Mobile"

#: src/cmd/person_table.c
msgid "Account number"
msgstr "Account number"

#: src/cmd/person_table.c src/office/datafield.h src/office/person.h
#: src/view/person_rows.c ui/screens/people.c
msgid "City"
msgstr "City"

#: src/cmd/person_table.c src/office/datafield.h src/office/person.h
#: src/view/person_rows.c
msgid "District"
msgstr "District"

#: src/cmd/person_table.c
msgid "Short national address: RNBB2312"
msgstr "Short national address: RNBB2312"

#: src/cmd/person_table.c
msgid "citizen or resident"
msgstr "citizen or resident"

#: src/cmd/person_table.c
msgid "single, married, divorced or widowed"
msgstr "single, married, divorced or widowed"

#: src/cmd/person_table.c
msgid "new:REASON (nobody of those who are alike) or later (to be asked)"
msgstr "new:REASON (nobody of those who are alike) or later (to be asked)"

#: src/cmd/person_table.c
msgid "Fields whose value is taken from the second file: phone,city"
msgstr "Fields whose value is taken from the second file: phone,city"

#: src/cmd/person_table.c
msgid "Fields whose value stays that of the first file"
msgstr "Fields whose value stays that of the first file"

#: src/cmd/person_table.c
msgid "Why they are one person; needed where both have a national ID"
msgstr "Why they are one person; needed where both have a national ID"

#: src/cmd/person_table.c
msgid "Why; two people need it"
msgstr "Why; two people need it"

#: src/cmd/person_table.c
msgid "The first day, in either calendar"
msgstr "The first day, in either calendar"

#: src/cmd/person_table.c
msgid "The last day, in either calendar; without it, it holds"
msgstr "The last day, in either calendar; without it, it holds"

#: src/cmd/person_table.c
msgid "Whatever else is to be known of it"
msgstr "Whatever else is to be known of it"

#: src/cmd/person_table.c
msgid "own, spouse, child, parent, sibling, relative, neighbour or work"
msgstr "own, spouse, child, parent, sibling, relative, neighbour or work"

#: src/cmd/person_table.c
msgid "former, second, family, work or letters"
msgstr "former, second, family, work or letters"

#: src/cmd/person_table.c
msgid "paper: as on the identity paper; told: as he says it"
msgstr "paper: as on the identity paper; told: as he says it"

#: src/cmd/person_table.c
msgid "The first day, in either calendar; without it, today"
msgstr "The first day, in either calendar; without it, today"

#: src/cmd/person_table.c
msgid "How it is known: certificate, register or told"
msgstr "How it is known: certificate, register or told"

#: src/cmd/person_table.c
msgid "The last day on which it held; without it, today"
msgstr "The last day on which it held; without it, today"

#: src/cmd/person_table.c
msgid "Why it was never so"
msgstr "Why it was never so"

#: src/cmd/person_table.c
msgid "utf-8, windows-1256 or auto"
msgstr "utf-8, windows-1256 or auto"

#: src/cmd/person_table.c
msgid "What parts the cells: auto , ; tab"
msgstr "What parts the cells: auto , ; tab"

#: src/cmd/person_table.c
msgid "What a column holds, by head or number; again for each"
msgstr "What a column holds, by head or number; again for each"

#: src/cmd/person_table.c
msgid "Rows whose number is on file: skip, fill up or add"
msgstr "Rows whose number is on file: skip, fill up or add"

#: src/cmd/person_table.c
msgid "Also say who may be on file by name, birth and phone"
msgstr "Also say who may be on file by name, birth and phone"

#: src/cmd/person_table.c
msgid "Leave out rows that are not valid"
msgstr "Leave out rows that are not valid"

#: src/cmd/person_table.c
msgid "Tell programs, line by line, how far it has come"
msgstr "Tell programs, line by line, how far it has come"

#: src/cmd/person_table.c
msgid "The people of this import, in the form of its file"
msgstr "The people of this import, in the form of its file"

#: src/cmd/person_table.c
msgid "People by name, or by the start of any of their numbers"
msgstr "People by name, or by the start of any of their numbers"

#: src/cmd/person_table.c
msgid "Keep a new person, after looking for him"
msgstr "Keep a new person, after looking for him"

#: src/cmd/person_table.c
msgid "One person: by the id of the record or an identity number"
msgstr "One person: by the id of the record or an identity number"

#: src/cmd/person_table.c
msgid "Change one field (name, id, born, phone, city ...)"
msgstr "Change one field (name, id, born, phone, city ...)"

#: src/cmd/person_table.c
msgid "Make two files of one person one; --dry-run shows both side by side"
msgstr "Make two files of one person one; --dry-run shows both side by side"

#: src/cmd/person_table.c
msgid "Undo a merge: both files and all that was moved are as they were"
msgstr "Undo a merge: both files and all that was moved are as they were"

#: src/cmd/person_table.c
msgid "Files that look like one person's: of one person, or all that wait for a ruling"
msgstr "Files that look like one person's: of one person, or all that wait for a ruling"

#: src/cmd/person_table.c
msgid "Say whether two files are one person's, or that it is to be asked later"
msgstr "Say whether two files are one person's, or that it is to be asked later"

#: src/cmd/person_table.c
msgid "The names and numbers that a person had before; they still find him"
msgstr "The names and numbers that a person had before; they still find him"

#: src/cmd/person_table.c
msgid "Write down that he belongs to a category, from a day and until a day"
msgstr "Write down that he belongs to a category, from a day and until a day"

#: src/cmd/person_table.c
msgid "Write down the means of contact agreed with him; the one before ends"
msgstr "Write down the means of contact agreed with him; the one before ends"

#: src/cmd/person_table.c
msgid "Write down a further phone and whose it is"
msgstr "Write down a further phone and whose it is"

#: src/cmd/person_table.c
msgid "Write down a further address: street, landmark or a link to the map"
msgstr "Write down a further address: street, landmark or a link to the map"

#: src/cmd/person_table.c
msgid "Correct which part of his name is which; - for one that is not told"
msgstr "Correct which part of his name is which; - for one that is not told"

#: src/cmd/person_table.c
msgid "His categories, means of contact, further phones and addresses, then and now"
msgstr "His categories, means of contact, further phones and addresses, then and now"

#: src/cmd/person_table.c
msgid "Write down a death; nothing new is opened, signed or planned for him then"
msgstr "Write down a death; nothing new is opened, signed or planned for him then"

#: src/cmd/person_table.c
msgid "What his death leaves to be done: cases, appointments, his family"
msgstr "What his death leaves to be done: cases, appointments, his family"

#: src/cmd/person_table.c
msgid "Say that a circumstance holds no longer"
msgstr "Say that a circumstance holds no longer"

#: src/cmd/person_table.c
msgid "Say that a circumstance never held; it stays to be seen, with the reason"
msgstr "Say that a circumstance never held; it stays to be seen, with the reason"

#: src/cmd/person_table.c
msgid "Take people in from a CSV file, or take an import back"
msgstr "Take people in from a CSV file, or take an import back"

#: src/cmd/person_table.c
msgid "The imports so far, the newest first"
msgstr "The imports so far, the newest first"

#: src/cmd/person_table.c
msgid "Everybody on file, or the people of one import, as CSV"
msgstr "Everybody on file, or the people of one import, as CSV"

#: src/cmd/policy.c
#, c-format
msgid "Under the policy %.*s no request of this kind is taken"
msgstr "Under the policy %.*s no request of this kind is taken"

#: src/cmd/policy_table.c
msgid "The policies that the program carries"
msgstr "The policies that the program carries"

#: src/cmd/policy_table.c
msgid "Every key of a policy with its clause"
msgstr "Every key of a policy with its clause"

#: src/cmd/policy_table.c
msgid "What a key holds, and the clause that it comes from"
msgstr "What a key holds, and the clause that it comes from"

#: src/cmd/policy_table.c
msgid "What a kind of case asks for under a policy, to be handed out"
msgstr "What a kind of case asks for under a policy, to be handed out"

#: src/cmd/policy_table.c
msgid "Where two policies differ"
msgstr "Where two policies differ"

#: src/cmd/policy_table.c
msgid "Put a policy in force; open cases keep theirs"
msgstr "Put a policy in force; open cases keep theirs"

#: src/cmd/policy_table.c
msgid "The policies that the office has adopted"
msgstr "The policies that the office has adopted"

#: src/cmd/print.c src/view/intake_rows.c src/view/merge_rows.c
#: src/view/person_rows.c ui/screens/person_former.c ui/screens/person_merge.c
#: ui/screens/threeway.c
msgid "Field"
msgstr "Field"

#: src/cmd/print.c src/view/config_rows.c src/view/import_rows.c
#: src/view/intake_rows.c src/view/person_rows.c src/view/policy_rows.c
#: src/view/setting_rows.c ui/screens/case.c ui/screens/import_remarks.c
#: ui/screens/person_former.c
msgid "Value"
msgstr "Value"

#: src/cmd/print.c src/view/aftermath_rows.c src/view/appointment_rows.c
#: src/view/case_rows.c src/view/circumstance_rows.c src/view/decision_rows.c
#: src/view/event_rows.c src/view/family_rows.c src/view/finding_rows.c
#: src/view/inquiry_rows.c src/view/knownanswer_rows.c src/view/lookup_rows.c
#: src/view/person_rows.c src/view/queue_cases.c src/view/queue_referrals.c
#: src/view/session_rows.c src/view/setting_rows.c src/view/visit_rows.c
msgid "Id"
msgstr "Id"

#: src/cmd/profile.c
#, c-format
msgid "There is no policy \"%.*s\"; there are: %.*s, or a profile's file"
msgstr "There is no policy \"%.*s\"; there are: %.*s, or a profile's file"

#: src/cmd/queue.c
#, c-format
msgid "There is no queue \"%.*s\"; did you mean \"%s\"?"
msgstr "There is no queue \"%.*s\"; did you mean \"%s\"?"

#: src/cmd/queue.c
#, c-format
msgid "There is no queue \"%.*s\"; there are: %.*s"
msgstr "There is no queue \"%.*s\"; there are: %.*s"

#: src/cmd/queue.c
msgid "order"
msgstr "order"

#: src/cmd/queue.c
#, c-format
msgid "The queue \"%s\" has one order only"
msgstr "The queue \"%s\" has one order only"

#: src/cmd/queue.c
msgid "That row stands in this queue no longer"
msgstr "That row stands in this queue no longer"

#: src/cmd/queue_table.c
msgid "The day from which deadlines are looked at (today)"
msgstr "The day from which deadlines are looked at (today)"

#: src/cmd/queue_table.c
msgid "At most so many rows (1000)"
msgstr "At most so many rows (1000)"

#: src/cmd/queue_table.c
msgid "deadline, number, name or age (deadline)"
msgstr "deadline, number, name or age (deadline)"

#: src/cmd/queue_table.c
msgid "The first day (a month before the last)"
msgstr "The first day (a month before the last)"

#: src/cmd/queue_table.c
msgid "The last day (today)"
msgstr "The last day (today)"

#: src/cmd/queue_table.c
msgid "Who waits: reception, verification, referral, study, committee, reply, service, overdue"
msgstr "Who waits: reception, verification, referral, study, committee, reply, service, overdue"

#: src/cmd/queue_table.c
msgid "The sheet of the day: every queue with what is late, and the head of the log"
msgstr "The sheet of the day: every queue with what is late, and the head of the log"

#: src/cmd/queue_table.c
msgid "How visitors are received: the courtesy list over some days, of nobody alone"
msgstr "How visitors are received: the courtesy list over some days, of nobody alone"

#: src/cmd/referral_table.c
msgid "Only what this role was asked"
msgstr "Only what this role was asked"

#: src/cmd/referral_table.c
msgid "All of one case, answered ones too"
msgstr "All of one case, answered ones too"

#: src/cmd/referral_table.c
msgid "Open referrals: new and untouched first, then the oldest"
msgstr "Open referrals: new and untouched first, then the oldest"

#: src/cmd/referral_table.c
msgid "Take a question back that nobody has answered"
msgstr "Take a question back that nobody has answered"

#: src/cmd/session.c
#, c-format
msgid "There is no session \"%.*s\""
msgstr "There is no session \"%.*s\""

#: src/cmd/session.c
#, c-format
msgid "\"%.*s\" are no members; give their places in the list: 1,3,4"
msgstr "\"%.*s\" are no members; give their places in the list: 1,3,4"

#: src/cmd/session.c
msgid "The minutes of this session are still open"
msgstr "The minutes of this session are still open"

#: src/cmd/session_table.c
msgid "The day on which it is held (today)"
msgstr "The day on which it is held (today)"

#: src/cmd/session_table.c
msgid "A member, in the order of the signature table; once for each"
msgstr "A member, in the order of the signature table; once for each"

#: src/cmd/session_table.c
msgid "Where it is held"
msgstr "Where it is held"

#: src/cmd/session_table.c
msgid "Which panel sits (1); an appeal goes to another"
msgstr "Which panel sits (1); an appeal goes to another"

#: src/cmd/session_table.c
msgid "Go on behind this session"
msgstr "Go on behind this session"

#: src/cmd/session_table.c
msgid "Somebody present who is not on the list yet"
msgstr "Somebody present who is not on the list yet"

#: src/cmd/session_table.c
msgid "The copy for this member: nothing of the cases he is recused from"
msgstr "The copy for this member: nothing of the cases he is recused from"

#: src/cmd/session_table.c
msgid "Open a session of the committee under the next number"
msgstr "Open a session of the committee under the next number"

#: src/cmd/session_table.c
msgid "Sessions, the newest first"
msgstr "Sessions, the newest first"

#: src/cmd/session_table.c
msgid "One session; a closed one is checked against its checksum"
msgstr "One session; a closed one is checked against its checksum"

#: src/cmd/session_table.c
msgid "Its members in the order of the signature table"
msgstr "Its members in the order of the signature table"

#: src/cmd/session_table.c
msgid "Say who is present: these and nobody else"
msgstr "Say who is present: these and nobody else"

#: src/cmd/session_table.c
msgid "Keep a member from voting on a case and from seeing its file"
msgstr "Keep a member from voting on a case and from seeing its file"

#: src/cmd/session_table.c
msgid "The cases in the order of the docket, each with its reason"
msgstr "The cases in the order of the docket, each with its reason"

#: src/cmd/session_table.c
msgid "Close the minutes: the decisions take force and nothing changes any more"
msgstr "Close the minutes: the decisions take force and nothing changes any more"

#: src/cmd/session_table.c
msgid "The text of closed minutes, byte for byte as its checksum has it"
msgstr "The text of closed minutes, byte for byte as its checksum has it"

#: src/cmd/setting.c
#, c-format
msgid "There is no setting \"%.*s\"; did you mean \"%s\"?"
msgstr "There is no setting \"%.*s\"; did you mean \"%s\"?"

#: src/cmd/setting.c
#, c-format
msgid "There is no setting \"%.*s\"; see muamala setting list"
msgstr "There is no setting \"%.*s\"; see muamala setting list"

#: src/cmd/setting.c
msgid "Open cases keep the version they were opened under; for new ones this changes:"
msgstr "Open cases keep the version they were opened under; for new ones this changes:"

#: src/cmd/setting_table.c
msgid "Also days that make up for Eid days on a weekend"
msgstr "Also days that make up for Eid days on a weekend"

#: src/cmd/setting_table.c
msgid "What the office has chosen, with default and what is allowed"
msgstr "What the office has chosen, with default and what is allowed"

#: src/cmd/setting_table.c
msgid "One setting"
msgstr "One setting"

#: src/cmd/setting_table.c
msgid "Change a setting"
msgstr "Change a setting"

#: src/cmd/setting_table.c
msgid "The days on which the office is closed"
msgstr "The days on which the office is closed"

#: src/cmd/setting_table.c
msgid "Add what the rules propose for a Gregorian year"
msgstr "Add what the rules propose for a Gregorian year"

#: src/cmd/setting_table.c
msgid "Add a holiday, in either calendar"
msgstr "Add a holiday, in either calendar"

#: src/cmd/setting_table.c
msgid "Confirm what was proposed for a day"
msgstr "Confirm what was proposed for a day"

#: src/cmd/setting_table.c
msgid "Take a holiday away"
msgstr "Take a holiday away"

#: src/cmd/sheet.c
msgid "order of lines"
msgstr "order of lines"

#: src/cmd/staff_table.c
msgid "The person's name"
msgstr "The person's name"

#: src/cmd/staff_table.c
msgid "clerk, verifier, researcher, secretary, service, relations, manager or admin"
msgstr "clerk, verifier, researcher, secretary, service, relations, manager or admin"

#: src/cmd/staff_table.c
msgid "The system account that is this person's"
msgstr "The system account that is this person's"

#: src/cmd/staff_table.c
msgid "Read the person's password from this file descriptor"
msgstr "Read the person's password from this file descriptor"

#: src/cmd/staff_table.c
msgid "Add a person to the staff"
msgstr "Add a person to the staff"

#: src/cmd/staff_table.c
msgid "The staff of the office"
msgstr "The staff of the office"

#: src/cmd/staff_table.c
msgid "Give a person another role"
msgstr "Give a person another role"

#: src/cmd/staff_table.c
msgid "Close a person's account; nobody is ever deleted"
msgstr "Close a person's account; nobody is ever deleted"

#: src/cmd/staff_table.c
msgid "Open a closed account again"
msgstr "Open a closed account again"

#: src/cmd/staff_table.c
msgid "Set a password; everybody may set his own"
msgstr "Set a password; everybody may set his own"

#: src/cmd/try_line.c
#, c-format
msgid "The direction \"%.*s\" is not known; allowed: %s"
msgstr "The direction \"%.*s\" is not known; allowed: %s"

#: src/cmd/try_line.c
#, c-format
msgid "\"%.*s\" says nothing about marks; allowed: %s"
msgstr "\"%.*s\" says nothing about marks; allowed: %s"

#: src/cmd/try_name.c
#, c-format
msgid "The level \"%.*s\" is not known; allowed: %s"
msgstr "The level \"%.*s\" is not known; allowed: %s"

#: src/cmd/try_table.c
msgid "The direction of the line (auto)"
msgstr "The direction of the line (auto)"

#: src/cmd/try_table.c
msgid "Whether tashkeel is shown (on)"
msgstr "Whether tashkeel is shown (on)"

#: src/cmd/try_table.c
msgid "Leave letters as they are stored"
msgstr "Leave letters as they are stored"

#: src/cmd/try_table.c
msgid "What an identity number is"
msgstr "What an identity number is"

#: src/cmd/try_table.c
msgid "What an account number is"
msgstr "What an account number is"

#: src/cmd/try_table.c
msgid "What a phone number is"
msgstr "What a phone number is"

#: src/cmd/try_table.c
msgid "A date in both calendars"
msgstr "A date in both calendars"

#: src/cmd/try_table.c
msgid "The reply window of a file that is complete on this day"
msgstr "The reply window of a file that is complete on this day"

#: src/cmd/try_table.c
msgid "The search form of a text"
msgstr "The search form of a text"

#: src/cmd/try_table.c
msgid "Whether two names are the same"
msgstr "Whether two names are the same"

#: src/cmd/try_table.c
msgid "Whether two people are the same; a person is name=..;id=..;dob=..;tel=..;iban=..;sex=.."
msgstr "Whether two people are the same; a person is name=..;id=..;dob=..;tel=..;iban=..;sex=.."

#: src/cmd/try_table.c
msgid "An amount in Arabic words"
msgstr "An amount in Arabic words"

#: src/cmd/try_table.c
msgid "The cells of a text from the terminal's left, as they are sent"
msgstr "The cells of a text from the terminal's left, as they are sent"

#: src/cmd/undo.c src/view/action.c ui/undo.c
msgid "There is nothing to take back"
msgstr "There is nothing to take back"

#: src/cmd/undo_table.c
msgid "Take back your own last act of today; again, the one before it"
msgstr "Take back your own last act of today; again, the one before it"

#: src/cmd/visit.c
#, c-format
msgid "\"%.*s\" is no ticket; give 7, or 2026-11-20/7 of another day"
msgstr "\"%.*s\" is no ticket; give 7, or 2026-11-20/7 of another day"

#: src/cmd/visit.c
#, c-format
msgid "There is no ticket \"%.*s\""
msgstr "There is no ticket \"%.*s\""

#: src/cmd/visit.c ui/screens/visit_act.c
msgid "Nobody is waiting"
msgstr "Nobody is waiting"

#: src/cmd/visit.c
#, c-format
msgid "--kept takes none, or some of: %.*s"
msgstr "--kept takes none, or some of: %.*s"

#: src/cmd/visit_table.c
msgid "How he comes: a channel of the policy (its first)"
msgstr "How he comes: a channel of the policy (its first)"

#: src/cmd/visit_table.c
msgid "He is served before the others"
msgstr "He is served before the others"

#: src/cmd/visit_table.c
msgid "He asks to talk in private; lists hide his name"
msgstr "He asks to talk in private; lists hide his name"

#: src/cmd/visit_table.c
msgid "What was kept: greeting,time,hospitality,help or none (all)"
msgstr "What was kept: greeting,time,hospitality,help or none (all)"

#: src/cmd/visit_table.c
msgid "The day on which he is asked to come back"
msgstr "The day on which he is asked to come back"

#: src/cmd/visit_table.c
msgid "Give the next ticket of today; no personal data are needed"
msgstr "Give the next ticket of today; no personal data are needed"

#: src/cmd/visit_table.c
msgid "Say who the visitor is: the person's id or identity number"
msgstr "Say who the visitor is: the person's id or identity number"

#: src/cmd/visit_table.c
msgid "Call who is next, or one ticket"
msgstr "Call who is next, or one ticket"

#: src/cmd/visit_table.c
msgid "Call a number again that has not come"
msgstr "Call a number again that has not come"

#: src/cmd/visit_table.c
msgid "Take a call back; the visitor keeps his place"
msgstr "Take a call back; the visitor keeps his place"

#: src/cmd/visit_table.c
msgid "The visitor who was called has come"
msgstr "The visitor who was called has come"

#: src/cmd/visit_table.c
msgid "Let him wait aside, for a paper or a colleague"
msgstr "Let him wait aside, for a paper or a colleague"

#: src/cmd/visit_table.c
msgid "Serve him again after a hold"
msgstr "Serve him again after a hold"

#: src/cmd/visit_table.c
msgid "End the visit; a reason also ends its open questions"
msgstr "End the visit; a reason also ends its open questions"

#: src/cmd/visit_table.c
msgid "He did not come: to the end of the line once, then the ticket ends"
msgstr "He did not come: to the end of the line once, then the ticket ends"

#: src/cmd/visit_table.c
msgid "End a ticket that still waits, with a reason"
msgstr "End a ticket that still waits, with a reason"

#: src/cmd/visit_table.c
msgid "Refer the visitor with his question to the role that the policy names"
msgstr "Refer the visitor with his question to the role that the policy names"

#: src/cmd/visit_table.c
msgid "End the visit with the list of missing papers and a day to come back"
msgstr "End the visit with the list of missing papers and a day to come back"

#: src/cmd/visit_table.c
msgid "Note the courtesy list; it is optional and ranks nobody"
msgstr "Note the courtesy list; it is optional and ranks nobody"

#: src/cmd/visit_table.c
msgid "All who are in the house, in the order of the line"
msgstr "All who are in the house, in the order of the line"

#: src/main.c
msgid "The screens need a terminal; muamala --help lists the commands"
msgstr "The screens need a terminal; muamala --help lists the commands"

#: src/office/address.h
msgid "Building number"
msgstr "Building number"

#: src/office/address.h
msgid "A building number has 4 digits"
msgstr "A building number has 4 digits"

#: src/office/address.h
msgid "Postal code"
msgstr "Postal code"

#: src/office/address.h
msgid "A postal code has 5 digits"
msgstr "A postal code has 5 digits"

#: src/office/address.h
msgid "Additional number"
msgstr "Additional number"

#: src/office/address.h
msgid "An additional number has 4 digits"
msgstr "An additional number has 4 digits"

#: src/office/address.h src/office/datafield.h
msgid "Short address"
msgstr "Short address"

#: src/office/address.h
msgid "A short address is 4 letters A to Z and 4 digits"
msgstr "A short address is 4 letters A to Z and 4 digits"

#: src/office/address.h
msgid "The form is kept"
msgstr "The form is kept"

#: src/office/address.h
msgid "Nothing was typed"
msgstr "Nothing was typed"

#: src/office/address.h
msgid "The form is not kept"
msgstr "The form is not kept"

#: src/office/address.h
msgid "The short address ends with another building number; compare both"
msgstr "The short address ends with another building number; compare both"

#: src/office/aftermath.h
msgid "Close it; who takes over applies anew"
msgstr "Close it; who takes over applies anew"

#: src/office/aftermath.h
msgid "Open case"
msgstr "Open case"

#: src/office/aftermath.h src/view/event_codes.c
msgid "Appointment"
msgstr "Appointment"

#: src/office/aftermath.h
msgid "Cancel it"
msgstr "Cancel it"

#: src/office/aftermath.h
msgid "Member of the family"
msgstr "Member of the family"

#: src/office/aftermath.h
msgid "Write down the category"
msgstr "Write down the category"

#: src/office/aftermath.h
msgid "Put on file for the category"
msgstr "Put on file for the category"

#: src/office/appointment.h
msgid "Expected"
msgstr "Expected"

#: src/office/appointment.h src/view/action_table.h
msgid "Has come"
msgstr "Has come"

#: src/office/beneficiary.h
msgid "No class"
msgstr "No class"

#: src/office/beneficiary.h
msgid "Orphans"
msgstr "Orphans"

#: src/office/beneficiary.h
msgid "Widow"
msgstr "Widow"

#: src/office/beneficiary.h src/office/fact.h
msgid "Divorced"
msgstr "Divorced"

#: src/office/beneficiary.h
msgid "Chronically ill"
msgstr "Chronically ill"

#: src/office/beneficiary.h
msgid "With a disability"
msgstr "With a disability"

#: src/office/beneficiary.h
msgid "Prisoner's family"
msgstr "Prisoner's family"

#: src/office/beneficiary.h
msgid "Elderly"
msgstr "Elderly"

#: src/office/beneficiary.h src/office/fact.h
msgid "Without work"
msgstr "Without work"

#: src/office/beneficiary.h
msgid "Low income"
msgstr "Low income"

#: src/office/beneficiary.h
msgid "Member of the association"
msgstr "Member of the association"

#: src/office/casefile.h
msgid "Came to the office"
msgstr "Came to the office"

#: src/office/casefile.h
msgid "Called by telephone"
msgstr "Called by telephone"

#: src/office/casefile.h
msgid "Wrote"
msgstr "Wrote"

#: src/office/casefile.h
msgid "Website or social media"
msgstr "Website or social media"

#: src/office/casefile.h
msgid "Through a branch delegate"
msgstr "Through a branch delegate"

#: src/office/casefile.h
msgid "Sent by another body"
msgstr "Sent by another body"

#: src/office/casefile.h
msgid "Reported by somebody else"
msgstr "Reported by somebody else"

#: src/office/casefile.h
msgid "Found by staff"
msgstr "Found by staff"

#: src/office/casefile.h
msgid "Not searched yet"
msgstr "Not searched yet"

#: src/office/casefile.h
msgid "Nobody alike on file"
msgstr "Nobody alike on file"

#: src/office/casefile.h ui/signin.c
msgid "Somebody else"
msgstr "Somebody else"

#: src/office/casefile.h src/office/duplicate.h
msgid "The same person"
msgstr "The same person"

#: src/office/casefile.h
msgid "Of the same family"
msgstr "Of the same family"

#: src/office/casefile.h src/office/policy_choice.h src/office/session.h
#: src/view/case_words.c src/view/queue_read.c
msgid "The applicant"
msgstr "The applicant"

#: src/office/casefile.h
msgid "The guardian"
msgstr "The guardian"

#: src/office/casefile.h
msgid "The agent"
msgstr "The agent"

#: src/office/casefile.h
msgid "None yet"
msgstr "None yet"

#: src/office/casefile.h
msgid "Accept"
msgstr "Accept"

#: src/office/casefile.h
msgid "Reject"
msgstr "Reject"

#: src/office/casefile.h src/office/casestate.h
msgid "Defer"
msgstr "Defer"

#: src/office/casefile.h src/view/case_rows.c src/view/decision_rows.c
#: src/view/event_codes.c src/view/event_detail.c src/view/queue_cases.c
#: ui/screens/caselines.c ui/screens/docket.c
msgid "Reply window"
msgstr "Reply window"

#: src/office/casefile.h
msgid "Answer to an appeal"
msgstr "Answer to an appeal"

#: src/office/casefile.h
msgid "Not started"
msgstr "Not started"

#: src/office/casefile.h
msgid "Running"
msgstr "Running"

#: src/office/casefile.h src/view/case_rows.c
msgid "Paused"
msgstr "Paused"

#: src/office/casefile.h src/office/circumstance.h
msgid "Ended"
msgstr "Ended"

#: src/office/casekind.h src/office/policy_choice.h
msgid "New file"
msgstr "New file"

#: src/office/casekind.h
msgid "Financial aid"
msgstr "Financial aid"

#: src/office/casekind.h
msgid "Rent"
msgstr "Rent"

#: src/office/casekind.h
msgid "Electricity and water bills"
msgstr "Electricity and water bills"

#: src/office/casekind.h
msgid "Food basket"
msgstr "Food basket"

#: src/office/casekind.h
msgid "Clothing"
msgstr "Clothing"

#: src/office/casekind.h
msgid "Appliances and furniture"
msgstr "Appliances and furniture"

#: src/office/casekind.h
msgid "Home repair"
msgstr "Home repair"

#: src/office/casekind.h
msgid "Medical aid"
msgstr "Medical aid"

#: src/office/casekind.h
msgid "Education"
msgstr "Education"

#: src/office/casekind.h
msgid "Marriage aid"
msgstr "Marriage aid"

#: src/office/casekind.h
msgid "Training"
msgstr "Training"

#: src/office/casekind.h
msgid "Letter of recommendation"
msgstr "Letter of recommendation"

#: src/office/casekind.h
msgid "Counselling"
msgstr "Counselling"

#: src/office/casekind.h
msgid "Another service"
msgstr "Another service"

#: src/office/caseorder.h ui/screens/cases.c ui/screens/queue.c
#: ui/screens/referral.c
msgid "Deadline"
msgstr "Deadline"

#: src/office/caseorder.h src/office/circumstance.c src/office/person_query.h
#: src/view/board_rows.c src/view/case_rows.c src/view/circumstance_rows.c
#: src/view/event_detail.c src/view/inquiry_rows.c src/view/lookup_rows.c
#: src/view/person_words.c src/view/queue_cases.c src/view/queue_referrals.c
#: src/view/session_rows.c src/view/setting_rows.c src/view/visit_rows.c
#: ui/screens/cases.c ui/screens/lookup.c ui/screens/people.c
#: ui/screens/queue.c ui/screens/queue_row.c
msgid "Number"
msgstr "Number"

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
msgstr "Name"

#: src/office/caseorder.h ui/screens/cases.c ui/screens/queue.c
msgid "Longest there"
msgstr "Longest there"

#: src/office/casestate.h
msgid "Not opened yet"
msgstr "Not opened yet"

#: src/office/casestate.h src/office/policyversion.h src/view/case_rows.c
#: src/view/event_detail.c
msgid "Draft"
msgstr "Draft"

#: src/office/casestate.h
msgid "Incomplete"
msgstr "Incomplete"

#: src/office/casestate.h
msgid "Being matched"
msgstr "Being matched"

#: src/office/casestate.h
msgid "Declared"
msgstr "Declared"

#: src/office/casestate.h
msgid "Complete"
msgstr "Complete"

#: src/office/casestate.h
msgid "Under study"
msgstr "Under study"

#: src/office/casestate.h
msgid "Ready for the committee"
msgstr "Ready for the committee"

#: src/office/casestate.h
msgid "On the docket"
msgstr "On the docket"

#: src/office/casestate.h src/office/session.h
msgid "Deferred"
msgstr "Deferred"

#: src/office/casestate.h
msgid "Decided"
msgstr "Decided"

#: src/office/casestate.h
msgid "Replied"
msgstr "Replied"

#: src/office/casestate.h
msgid "Registered"
msgstr "Registered"

#: src/office/casestate.h
msgid "In service"
msgstr "In service"

#: src/office/casestate.h
msgid "Suspended"
msgstr "Suspended"

#: src/office/casestate.h src/view/receipt_row.c
msgid "Appeal"
msgstr "Appeal"

#: src/office/casestate.h src/view/case_rows.c
msgid "Closed"
msgstr "Closed"

#: src/office/casestate.h
msgid "Open a case"
msgstr "Open a case"

#: src/office/casestate.h
msgid "Record a paper"
msgstr "Record a paper"

#: src/office/casestate.h
msgid "Change the data"
msgstr "Change the data"

#: src/office/casestate.h
msgid "Refer a question"
msgstr "Refer a question"

#: src/office/casestate.h
msgid "Answer a referral"
msgstr "Answer a referral"

#: src/office/casestate.h
msgid "Let the file wait for its missing papers"
msgstr "Let the file wait for its missing papers"

#: src/office/casestate.h ui/screens/caseway.c ui/screens/matching.c
msgid "Match the data"
msgstr "Match the data"

#: src/office/casestate.h ui/screens/caseway.c
msgid "Take the declaration"
msgstr "Take the declaration"

#: src/office/casestate.h
msgid "Complete the file"
msgstr "Complete the file"

#: src/office/casestate.h
msgid "Assign to a researcher"
msgstr "Assign to a researcher"

#: src/office/casestate.h
msgid "Write the study"
msgstr "Write the study"

#: src/office/casestate.h
msgid "A paper is lost or expired"
msgstr "A paper is lost or expired"

#: src/office/casestate.h src/view/action_table.h ui/screens/docket_act.c
msgid "Put on the docket"
msgstr "Put on the docket"

#: src/office/casestate.h src/view/action_table.h
msgid "Take off the docket"
msgstr "Take off the docket"

#: src/office/casestate.h
msgid "Take up the study again"
msgstr "Take up the study again"

#: src/office/casestate.h
msgid "Decide"
msgstr "Decide"

#: src/office/casestate.h src/view/event_codes.c
msgid "Reply"
msgstr "Reply"

#: src/office/casestate.h
msgid "Register"
msgstr "Register"

#: src/office/casestate.h
msgid "Make a support plan"
msgstr "Make a support plan"

#: src/office/casestate.h src/office/plan.h
msgid "Authorise the plan"
msgstr "Authorise the plan"

#: src/office/casestate.h
msgid "Deliver"
msgstr "Deliver"

#: src/office/casestate.h
msgid "Review the study"
msgstr "Review the study"

#: src/office/casestate.h
msgid "Suspend"
msgstr "Suspend"

#: src/office/casestate.h
msgid "Reactivate"
msgstr "Reactivate"

#: src/office/casestate.h
msgid "Receive an appeal"
msgstr "Receive an appeal"

#: src/office/casestate.h
msgid "Close: completed"
msgstr "Close: completed"

#: src/office/casestate.h
msgid "Close: rejected"
msgstr "Close: rejected"

#: src/office/casestate.h
msgid "Close: withdrawn by the applicant"
msgstr "Close: withdrawn by the applicant"

#: src/office/casestate.h
msgid "Close: abandoned after the reminders"
msgstr "Close: abandoned after the reminders"

#: src/office/casestate.h
msgid "Close: duplicate"
msgstr "Close: duplicate"

#: src/office/casestate.h
msgid "Close: outside the scope"
msgstr "Close: outside the scope"

#: src/office/casestate.h
msgid "Close: moved away"
msgstr "Close: moved away"

#: src/office/casestate.h
msgid "Close: died"
msgstr "Close: died"

#: src/office/casestate.h
msgid "Reopen as a new, linked case"
msgstr "Reopen as a new, linked case"

#: src/office/casestate.h
msgid "Not closed"
msgstr "Not closed"

#: src/office/casestate.h
msgid "Completed"
msgstr "Completed"

#: src/office/casestate.h src/office/session.h
msgid "Rejected"
msgstr "Rejected"

#: src/office/casestate.h src/office/referral.h
msgid "Withdrawn"
msgstr "Withdrawn"

#: src/office/casestate.h
msgid "Abandoned"
msgstr "Abandoned"

#: src/office/casestate.h
msgid "Duplicate"
msgstr "Duplicate"

#: src/office/casestate.h
msgid "Outside the scope"
msgstr "Outside the scope"

#: src/office/casestate.h
msgid "Moved away"
msgstr "Moved away"

#: src/office/casestate.h src/office/member.h
msgid "Died"
msgstr "Died"

#: src/office/circumstance.c src/office/circumstance.h
#: src/view/aftermath_rows.c
msgid "Category"
msgstr "Category"

#: src/office/circumstance.c
msgid "Means"
msgstr "Means"

#: src/office/circumstance.c src/view/event_detail.c
msgid "Known by"
msgstr "Known by"

#: src/office/circumstance.c
msgid "Its four parts"
msgstr "Its four parts"

#: src/office/circumstance.c src/view/event_detail.c
msgid "Whose it is"
msgstr "Whose it is"

#: src/office/circumstance.c src/view/event_detail.c
msgid "What it is to him"
msgstr "What it is to him"

#: src/office/circumstance.c src/office/person.h src/view/person_rows.c
msgid "Short national address"
msgstr "Short national address"

#: src/office/circumstance.c
msgid "Street, landmark or link"
msgstr "Street, landmark or link"

#: src/office/circumstance.c src/office/member.h src/view/circumstance_rows.c
#: src/view/event_detail.c src/view/family_rows.c src/view/field_words.c
#: src/view/intake_rows.c src/view/paper_words.c src/view/refusal_words.c
#: ui/screens/circumstances.c
msgid "Note"
msgstr "Note"

#: src/office/circumstance.h
msgid "Means of contact"
msgstr "Means of contact"

#: src/office/circumstance.h
msgid "Name in four parts"
msgstr "Name in four parts"

#: src/office/circumstance.h
msgid "Further phone"
msgstr "Further phone"

#: src/office/circumstance.h
msgid "Further address"
msgstr "Further address"

#: src/office/circumstance.h
msgid "Death"
msgstr "Death"

#: src/office/circumstance.h
msgid "Holds"
msgstr "Holds"

#: src/office/circumstance.h
msgid "Struck out"
msgstr "Struck out"

#: src/office/circumstance.h
msgid "He lived there"
msgstr "He lived there"

#: src/office/circumstance.h
msgid "Second home"
msgstr "Second home"

#: src/office/circumstance.h
msgid "His family lives there"
msgstr "His family lives there"

#: src/office/circumstance.h
msgid "At work"
msgstr "At work"

#: src/office/circumstance.h
msgid "For letters"
msgstr "For letters"

#: src/office/circumstance.h
msgid "As on the identity paper"
msgstr "As on the identity paper"

#: src/office/circumstance.h
msgid "As he says it"
msgstr "As he says it"

#: src/office/circumstance.h src/office/paperkind.h
msgid "Death certificate"
msgstr "Death certificate"

#: src/office/circumstance.h src/office/paperkind.h src/view/intake_rows.c
msgid "Family register"
msgstr "Family register"

#: src/office/circumstance.h
msgid "Told by the family"
msgstr "Told by the family"

#: src/office/circumstance.h
msgid "His own"
msgstr "His own"

#: src/office/circumstance.h
msgid "Of the spouse"
msgstr "Of the spouse"

#: src/office/circumstance.h
msgid "Of a son or daughter"
msgstr "Of a son or daughter"

#: src/office/circumstance.h
msgid "Of a parent"
msgstr "Of a parent"

#: src/office/circumstance.h
msgid "Of a brother or sister"
msgstr "Of a brother or sister"

#: src/office/circumstance.h
msgid "Of a relative"
msgstr "Of a relative"

#: src/office/circumstance.h
msgid "Of a neighbour"
msgstr "Of a neighbour"

#: src/office/clock.h
msgid "No limit"
msgstr "No limit"

#: src/office/clock.h
msgid "Calendar days"
msgstr "Calendar days"

#: src/office/clock.h
msgid "Working days"
msgstr "Working days"

#: src/office/clock.h
msgid "The applicant owes something"
msgstr "The applicant owes something"

#: src/office/clock.h
msgid "Too early"
msgstr "Too early"

#: src/office/clock.h src/view/case_words.c
msgid "In the window"
msgstr "In the window"

#: src/office/clock.h src/view/day_rows.c ui/screens/today.c
msgid "Late"
msgstr "Late"

#: src/office/config.h
msgid "Colours, calm"
msgstr "Colours, calm"

#: src/office/config.h
msgid "Few colours, far apart"
msgstr "Few colours, far apart"

#: src/office/config.h
msgid "Bold, underline and reverse alone"
msgstr "Bold, underline and reverse alone"

#: src/office/config.h
msgid "Unless NO_COLOR is set"
msgstr "Unless NO_COLOR is set"

#: src/office/config.h src/office/setting.h
msgid "Always"
msgstr "Always"

#: src/office/config.h src/office/setting.h
msgid "Never"
msgstr "Never"

#: src/office/config.h src/office/setting.h
msgid "As the terminal needs it"
msgstr "As the terminal needs it"

#: src/office/config.h src/office/setting.h
msgid "As it is seen, from the left"
msgstr "As it is seen, from the left"

#: src/office/config.h src/office/setting.h
msgid "For terminals that reorder"
msgstr "For terminals that reorder"

#: src/office/config.h src/office/setting.h
msgid "For terminals that turn each word"
msgstr "For terminals that turn each word"

#: src/office/config.h
msgid "As it is seen, tmux handing the switch through"
msgstr "As it is seen, tmux handing the switch through"

#: src/office/config.h src/office/setting.h
msgid "Where the terminal places them"
msgstr "Where the terminal places them"

#: src/office/config.h
msgid "The program's default"
msgstr "The program's default"

#: src/office/config.h
msgid "The machine's file"
msgstr "The machine's file"

#: src/office/config.h
msgid "The user's file"
msgstr "The user's file"

#: src/office/config.h
msgid "The environment"
msgstr "The environment"

#: src/office/config.h
msgid "The command line"
msgstr "The command line"

#: src/office/config_table.c
msgid "The colours of the screens"
msgstr "The colours of the screens"

#: src/office/config_table.c
msgid "Whether the screens use colours at all"
msgstr "Whether the screens use colours at all"

#: src/office/config_table.c
msgid "Whether clicks and the wheel go to the program"
msgstr "Whether clicks and the wheel go to the program"

#: src/office/config_table.c
msgid "Whether the terminal's title names the office and the screen"
msgstr "Whether the terminal's title names the office and the screen"

#: src/office/config_table.c
msgid "Whether a refusal is heard, not only seen"
msgstr "Whether a refusal is heard, not only seen"

#: src/office/config_table.c src/office/setting_table.c
msgid "Whether marks are shown on their letters"
msgstr "Whether marks are shown on their letters"

#: src/office/config_table.c
msgid "What the other desks call this one; auto: by its terminal"
msgstr "What the other desks call this one; auto: by its terminal"

#: src/office/config_table.c
msgid "Whether an act chosen from a list says its key and what that saves"
msgstr "Whether an act chosen from a list says its key and what that saves"

#: src/office/courtesy.h
msgid "Greeted with tact"
msgstr "Greeted with tact"

#: src/office/courtesy.h
msgid "Given time enough"
msgstr "Given time enough"

#: src/office/courtesy.h
msgid "Offered hospitality"
msgstr "Offered hospitality"

#: src/office/courtesy.h
msgid "Helped, if old or disabled"
msgstr "Helped, if old or disabled"

#: src/office/datafield.h src/office/member.h src/office/person.h
#: src/office/person_query.h src/view/family_rows.c src/view/person_rows.c
#: ui/screens/people.c
msgid "Identity number"
msgstr "Identity number"

#: src/office/datafield.h
msgid "Birth date"
msgstr "Birth date"

#: src/office/datafield.h src/office/fact.h src/office/person.h
#: src/view/family_rows.c src/view/person_rows.c
msgid "Sex"
msgstr "Sex"

#: src/office/datafield.h src/office/fact.h src/office/person.h
#: src/view/person_rows.c
msgid "Nationality"
msgstr "Nationality"

#: src/office/datafield.h src/office/fact.h src/office/person.h
#: src/view/person_rows.c
msgid "Marital status"
msgstr "Marital status"

#: src/office/datafield.h src/office/fact.h
msgid "Who applies"
msgstr "Who applies"

#: src/office/datafield.h
msgid "Phone"
msgstr "Phone"

#: src/office/datafield.h src/office/person.h src/office/person_query.h
#: src/view/person_rows.c ui/screens/people.c
msgid "IBAN"
msgstr "IBAN"

#: src/office/datafield.h src/office/fact.h
msgid "Supports others"
msgstr "Supports others"

#: src/office/datafield.h
msgid "Family members"
msgstr "Family members"

#: src/office/datafield.h src/office/fact.h
msgid "Housing"
msgstr "Housing"

#: src/office/datafield.h
msgid "Rent a year"
msgstr "Rent a year"

#: src/office/datafield.h src/office/fact.h ui/screens/login.c
#: ui/screens/today.c
msgid "Work"
msgstr "Work"

#: src/office/datafield.h
msgid "Salary a month"
msgstr "Salary a month"

#: src/office/datafield.h
msgid "Pension a month"
msgstr "Pension a month"

#: src/office/datafield.h src/office/fact.h
msgid "Receives social security"
msgstr "Receives social security"

#: src/office/datafield.h
msgid "Social security a month"
msgstr "Social security a month"

#: src/office/datafield.h src/office/fact.h
msgid "Receives the Citizen Account"
msgstr "Receives the Citizen Account"

#: src/office/datafield.h
msgid "Citizen Account a month"
msgstr "Citizen Account a month"

#: src/office/decision.h
msgid "No reason given"
msgstr "No reason given"

#: src/office/decision.h
msgid "The need is proven"
msgstr "The need is proven"

#: src/office/decision.h
msgid "The need is not proven"
msgstr "The need is not proven"

#: src/office/decision.h
msgid "The income is above the limit"
msgstr "The income is above the limit"

#: src/office/decision.h
msgid "The conditions are not met"
msgstr "The conditions are not met"

#: src/office/decision.h
msgid "Outside the area that is served"
msgstr "Outside the area that is served"

#: src/office/decision.h
msgid "Outside what the office does"
msgstr "Outside what the office does"

#: src/office/decision.h
msgid "Aided by another body"
msgstr "Aided by another body"

#: src/office/decision.h
msgid "Aided already for the same need"
msgstr "Aided already for the same need"

#: src/office/decision.h
msgid "What was declared is not true"
msgstr "What was declared is not true"

#: src/office/decision.h
msgid "The fund is spent"
msgstr "The fund is spent"

#: src/office/decision.h
msgid "Papers are owed"
msgstr "Papers are owed"

#: src/office/decision.h
msgid "A visit at home is owed"
msgstr "A visit at home is owed"

#: src/office/decision.h
msgid "The study must go further"
msgstr "The study must go further"

#: src/office/decision.h
msgid "The answer of another body is awaited"
msgstr "The answer of another body is awaited"

#: src/office/decision.h
msgid "The session ended before it"
msgstr "The session ended before it"

#: src/office/decision.h src/office/replyrecord.h ui/screens/arrival_cases.c
msgid "None"
msgstr "None"

#: src/office/decision.h
msgid "Entered, minutes open"
msgstr "Entered, minutes open"

#: src/office/decision.h src/view/setting_rows.c
msgid "In force"
msgstr "In force"

#: src/office/decision.h src/office/policyversion.h
msgid "Superseded"
msgstr "Superseded"

#: src/office/docket.h src/view/case_rows.c src/view/session_rows.c
msgid "Priority class"
msgstr "Priority class"

#: src/office/docket.h
msgid "Days left in the reply window"
msgstr "Days left in the reply window"

#: src/office/docket.h
msgid "Age of the complete file"
msgstr "Age of the complete file"

#: src/office/docket.h
msgid "Equal otherwise: case number"
msgstr "Equal otherwise: case number"

#: src/office/duplicate.h ui/screens/person_alike.c
msgid "Another person"
msgstr "Another person"

#: src/office/duplicate.h
msgid "Possibly the same person"
msgstr "Possibly the same person"

#: src/office/duplicate.h
msgid "Probably the same person"
msgstr "Probably the same person"

#: src/office/duplicate.h
msgid "Same identity number"
msgstr "Same identity number"

#: src/office/duplicate.h
msgid "Same name"
msgstr "Same name"

#: src/office/duplicate.h
msgid "Similar name"
msgstr "Similar name"

#: src/office/duplicate.h
msgid "Same birth date"
msgstr "Same birth date"

#: src/office/duplicate.h
msgid "Birth dates two days apart or less"
msgstr "Birth dates two days apart or less"

#: src/office/duplicate.h src/office/household.h
msgid "Same mobile"
msgstr "Same mobile"

#: src/office/duplicate.h src/office/household.h
msgid "Same IBAN"
msgstr "Same IBAN"

#: src/office/duplicate.h
msgid "Identity numbers differ by one slip"
msgstr "Identity numbers differ by one slip"

#: src/office/duplicate.h
msgid "Different identity numbers"
msgstr "Different identity numbers"

#: src/office/duplicate.h
msgid "Different birth dates"
msgstr "Different birth dates"

#: src/office/duplicate.h
msgid "Different sex"
msgstr "Different sex"

#: src/office/entitlement.h
msgid "Not planned"
msgstr "Not planned"

#: src/office/entitlement.h
msgid "Awaits delivery"
msgstr "Awaits delivery"

#: src/office/entitlement.h src/office/plan.h src/office/replyrecord.h
msgid "Delivered"
msgstr "Delivered"

#: src/office/entitlement.h
msgid "Set a due day"
msgstr "Set a due day"

#: src/office/entitlement.h
msgid "Hand over"
msgstr "Hand over"

#: src/office/entitlement.h src/view/action_table.h ui/bulk.c ui/calendar.c
#: ui/dialog.c ui/newpassword.c
msgid "Cancel"
msgstr "Cancel"

#: src/office/fact.h
msgid "Not known"
msgstr "Not known"

#: src/office/fact.h
msgid "Citizen"
msgstr "Citizen"

#: src/office/fact.h
msgid "Resident"
msgstr "Resident"

#: src/office/fact.h
msgid "Male"
msgstr "Male"

#: src/office/fact.h
msgid "Female"
msgstr "Female"

#: src/office/fact.h
msgid "Single"
msgstr "Single"

#: src/office/fact.h
msgid "Married"
msgstr "Married"

#: src/office/fact.h
msgid "Widowed"
msgstr "Widowed"

#: src/office/fact.h
msgid "Rented"
msgstr "Rented"

#: src/office/fact.h
msgid "Owned"
msgstr "Owned"

#: src/office/fact.h
msgid "Mortgaged"
msgstr "Mortgaged"

#: src/office/fact.h
msgid "Inherited"
msgstr "Inherited"

#: src/office/fact.h src/office/planrecord.h
msgid "Endowment"
msgstr "Endowment"

#: src/office/fact.h
msgid "Lent by a charity"
msgstr "Lent by a charity"

#: src/office/fact.h
msgid "Otherwise proven"
msgstr "Otherwise proven"

#: src/office/fact.h
msgid "Employed"
msgstr "Employed"

#: src/office/fact.h
msgid "Self-employed"
msgstr "Self-employed"

#: src/office/fact.h
msgid "Retired"
msgstr "Retired"

#: src/office/fact.h
msgid "For himself"
msgstr "For himself"

#: src/office/fact.h
msgid "Guardian"
msgstr "Guardian"

#: src/office/fact.h
msgid "Agent"
msgstr "Agent"

#: src/office/fact.h src/view/event_codes.c src/view/table.c
#: ui/screens/arrival.c ui/screens/knownanswer_form.c
msgid "No"
msgstr "No"

#: src/office/fact.h src/view/event_codes.c src/view/table.c
#: ui/screens/arrival.c ui/screens/knownanswer_form.c
msgid "Yes"
msgstr "Yes"

#: src/office/holiday.h
msgid "Eid al-Fitr"
msgstr "Eid al-Fitr"

#: src/office/holiday.h
msgid "Eid al-Adha"
msgstr "Eid al-Adha"

#: src/office/holiday.h
msgid "National Day"
msgstr "National Day"

#: src/office/holiday.h
msgid "Founding Day"
msgstr "Founding Day"

#: src/office/holiday.h
msgid "Another occasion"
msgstr "Another occasion"

#: src/office/holiday.h src/view/event_codes.c
msgid "Holiday"
msgstr "Holiday"

#: src/office/holiday.h
msgid "Compensation for a holiday on a weekend"
msgstr "Compensation for a holiday on a weekend"

#: src/office/holiday.h
msgid "Weekend inside a holiday"
msgstr "Weekend inside a holiday"

#: src/office/holiday.h
msgid "Proposed"
msgstr "Proposed"

#: src/office/holiday.h
msgid "Confirmed"
msgstr "Confirmed"

#: src/office/household.h
msgid "A member with the same number is in both families"
msgstr "A member with the same number is in both families"

#: src/office/household.h
msgid "He is a member of that family"
msgstr "He is a member of that family"

#: src/office/household.h
msgid "A member has a case or a family of his own"
msgstr "A member has a case or a family of his own"

#: src/office/household.h
msgid "A member with a like name and birth is in both"
msgstr "A member with a like name and birth is in both"

#: src/office/household.h
msgid "Same national address"
msgstr "Same national address"

#: src/office/household.h src/office/person_ruling.h
msgid "Not ruled yet"
msgstr "Not ruled yet"

#: src/office/household.h src/view/action_table.h
msgid "One household"
msgstr "One household"

#: src/office/household.h src/view/action_table.h ui/screens/household.c
msgid "Two households"
msgstr "Two households"

#: src/office/household.h src/office/person_ruling.h
msgid "To be asked later"
msgstr "To be asked later"

#: src/office/iban.h
msgid "The check digits match"
msgstr "The check digits match"

#: src/office/iban.h
msgid "SA was missing in front and was added"
msgstr "SA was missing in front and was added"

#: src/office/iban.h
msgid "Letters in the account are allowed but rare; compare with the paper"
msgstr "Letters in the account are allowed but rare; compare with the paper"

#: src/office/iban.h
msgid "No bank with this code is known; compare with the paper"
msgstr "No bank with this code is known; compare with the paper"

#: src/office/iban.h
msgid "Not a Saudi IBAN; its check digits were not looked at"
msgstr "Not a Saudi IBAN; its check digits were not looked at"

#: src/office/iban.h
msgid "The check digits do not match; compare every character"
msgstr "The check digits do not match; compare every character"

#: src/office/iban.h
msgid "A Saudi IBAN is SA and 22 characters more"
msgstr "A Saudi IBAN is SA and 22 characters more"

#: src/office/iban.h
msgid "An IBAN is two letters, four digits, then letters A to Z or digits"
msgstr "An IBAN is two letters, four digits, then letters A to Z or digits"

#: src/office/iban.h
msgid "No IBAN was typed"
msgstr "No IBAN was typed"

#: src/office/identity.c
msgid "The digits repeat or count up or down; compare with the paper"
msgstr "The digits repeat or count up or down; compare with the paper"

#: src/office/identity.h
msgid "Unknown kind of number"
msgstr "Unknown kind of number"

#: src/office/identity.h src/office/paperkind.h
msgid "National ID"
msgstr "National ID"

#: src/office/identity.h src/office/paperkind.h
msgid "Iqama"
msgstr "Iqama"

#: src/office/identity.h
msgid "Unified number of an establishment"
msgstr "Unified number of an establishment"

#: src/office/identity.h
msgid "Border number"
msgstr "Border number"

#: src/office/identity.h
msgid "Border or visa number"
msgstr "Border or visa number"

#: src/office/identity.h
msgid "Identity number of the Emirates"
msgstr "Identity number of the Emirates"

#: src/office/identity.h
msgid "Civil number of Kuwait"
msgstr "Civil number of Kuwait"

#: src/office/identity.h
msgid "Personal number of Qatar"
msgstr "Personal number of Qatar"

#: src/office/identity.h
msgid "Personal number of Bahrain"
msgstr "Personal number of Bahrain"

#: src/office/identity.h
msgid "Civil number of Oman"
msgstr "Civil number of Oman"

#: src/office/identity.h
msgid "Passport"
msgstr "Passport"

#: src/office/identity.h
msgid "Another number"
msgstr "Another number"

#: src/office/identity.h
msgid "The check digit matches"
msgstr "The check digit matches"

#: src/office/identity.h
msgid "Only the form was looked at; no check digit is known"
msgstr "Only the form was looked at; no check digit is known"

#: src/office/identity.h
msgid "Not the number of a citizen or a resident; compare it with the paper"
msgstr "Not the number of a citizen or a resident; compare it with the paper"

#: src/office/identity.h
msgid "The check digit does not match; compare every digit"
msgstr "The check digit does not match; compare every digit"

#: src/office/identity.h
msgid "No identity number begins with 0"
msgstr "No identity number begins with 0"

#: src/office/identity.h
msgid "No identity number has this many characters"
msgstr "No identity number has this many characters"

#: src/office/identity.h
msgid "A character stands here that no identity number has"
msgstr "A character stands here that no identity number has"

#: src/office/identity.h src/office/phone.h
msgid "No number was typed"
msgstr "No number was typed"

#: src/office/inquiry.h src/office/referral.h
msgid "Not asked"
msgstr "Not asked"

#: src/office/inquiry.h
msgid "Awaits an answer"
msgstr "Awaits an answer"

#: src/office/inquiry.h src/office/referral.h
msgid "Answered"
msgstr "Answered"

#: src/office/inquiry.h
msgid "Not answered"
msgstr "Not answered"

#: src/office/inquiry.h src/office/visit.h src/view/visit_rows.c
msgid "Referred"
msgstr "Referred"

#: src/office/inquiry.h
msgid "Write a question down"
msgstr "Write a question down"

#: src/office/inquiry.h src/office/referral.h src/view/action_table.h
#: src/view/event_detail.c src/view/inquiry_rows.c src/view/knownanswer_rows.c
#: src/view/referral_rows.c src/view/refusal_words.c ui/plain_ask.c
#: ui/screens/inquiry_form.c ui/screens/knownanswer_form.c
#: ui/screens/referral.c ui/screens/referral_answer.c
#: ui/screens/referral_pane.c
msgid "Answer"
msgstr "Answer"

#: src/office/inquiry.h src/office/referral.h src/office/visit.h
#: src/view/action_table.h ui/screens/case.c ui/screens/visit_act.c
msgid "Refer"
msgstr "Refer"

#: src/office/inquiry.h
msgid "End without an answer"
msgstr "End without an answer"

#: src/office/knownanswer.h
msgid "Awaits approval"
msgstr "Awaits approval"

#: src/office/knownanswer.h src/office/policyversion.h
msgid "Approved"
msgstr "Approved"

#: src/office/knownanswer.h
msgid "Not given any more"
msgstr "Not given any more"

#: src/office/machine.c
msgid "a reason"
msgstr "a reason"

#: src/office/machine_guards.h
msgid "This step does not exist from here"
msgstr "This step does not exist from here"

#: src/office/machine_guards.h
msgid "This step belongs to another role"
msgstr "This step belongs to another role"

#: src/office/machine_guards.h
msgid "A reason must be given"
msgstr "A reason must be given"

#: src/office/machine_guards.h
msgid "Somebody has called this number already"
msgstr "Somebody has called this number already"

#: src/office/machine_guards.h
msgid "A slot must be free on a working day that is to come"
msgstr "A slot must be free on a working day that is to come"

#: src/office/machine_guards.h
msgid "This visit has ended"
msgstr "This visit has ended"

#: src/office/machine_guards.h
msgid "The visitor has not been served yet"
msgstr "The visitor has not been served yet"

#: src/office/machine_guards.h
msgid "The visitor must be called again before the ticket is given up"
msgstr "The visitor must be called again before the ticket is given up"

#: src/office/machine_guards.h
msgid "Every question of this visit must be answered, referred, or ended with a reason"
msgstr "Every question of this visit must be answered, referred, or ended with a reason"

#: src/office/machine_guards.h
msgid "This policy takes in whole files only: the visit can end only with the missing list"
msgstr "This policy takes in whole files only: the visit can end only with the missing list"

#: src/office/machine_guards.h
msgid "No file of this visit lacks a paper"
msgstr "No file of this visit lacks a paper"

#: src/office/machine_guards.h
msgid "The day to come back must be given"
msgstr "The day to come back must be given"

#: src/office/machine_guards.h
msgid "The question must be written down"
msgstr "The question must be written down"

#: src/office/machine_guards.h
msgid "The answer must be written down"
msgstr "The answer must be written down"

#: src/office/machine_guards.h
msgid "A referral with the visitor's question must be made"
msgstr "A referral with the visitor's question must be made"

#: src/office/machine_guards.h
msgid "The person has died; who takes over applies under a file of his own"
msgstr "The person has died; who takes over applies under a file of his own"

#: src/office/machine_guards.h
msgid "Search for the person first and record the ruling on duplicates"
msgstr "Search for the person first and record the ruling on duplicates"

#: src/office/machine_guards.h
msgid "A researcher opens only the cases that staff went out to find"
msgstr "A researcher opens only the cases that staff went out to find"

#: src/office/machine_guards.h
msgid "This policy takes in whole files only: the draft waits until it is complete"
msgstr "This policy takes in whole files only: the draft waits until it is complete"

#: src/office/machine_guards.h
msgid "No required paper is missing"
msgstr "No required paper is missing"

#: src/office/machine_guards.h
msgid "The list of missing papers must be given to the applicant"
msgstr "The list of missing papers must be given to the applicant"

#: src/office/machine_guards.h
msgid "Every required paper must have a state"
msgstr "Every required paper must have a state"

#: src/office/machine_guards.h
msgid "Every mandatory paper must be there and valid"
msgstr "Every mandatory paper must be there and valid"

#: src/office/machine_guards.h
msgid "Every field must be matched with its paper"
msgstr "Every field must be matched with its paper"

#: src/office/machine_guards.h
msgid "Each paper must be judged valid or not on the day of submission"
msgstr "Each paper must be judged valid or not on the day of submission"

#: src/office/machine_guards.h
msgid "The applicant must sign the printed data"
msgstr "The applicant must sign the printed data"

#: src/office/machine_guards.h
msgid "The data have changed since they were signed"
msgstr "The data have changed since they were signed"

#: src/office/machine_guards.h
msgid "The applicant's consent must be recorded"
msgstr "The applicant's consent must be recorded"

#: src/office/machine_guards.h
msgid "The receipt with committee, period and rights must be given"
msgstr "The receipt with committee, period and rights must be given"

#: src/office/machine_guards.h
msgid "The means of the reply must be agreed"
msgstr "The means of the reply must be agreed"

#: src/office/machine_guards.h
msgid "A mandatory referral must be answered first"
msgstr "A mandatory referral must be answered first"

#: src/office/machine_guards.h
msgid "No paper of this file is lost or expired"
msgstr "No paper of this file is lost or expired"

#: src/office/machine_guards.h
msgid "A mandatory paper cannot be left out"
msgstr "A mandatory paper cannot be left out"

#: src/office/machine_guards.h
msgid "Say how the paper was seen: original, copy or told"
msgstr "Say how the paper was seen: original, copy or told"

#: src/office/machine_guards.h
msgid "The paper had expired on the day it is judged for"
msgstr "The paper had expired on the day it is judged for"

#: src/office/machine_guards.h
msgid "The paper was valid on the day it is judged for"
msgstr "The paper was valid on the day it is judged for"

#: src/office/machine_guards.h
msgid "A referral belongs to the time before the file is complete; later it is a question"
msgstr "A referral belongs to the time before the file is complete; later it is a question"

#: src/office/machine_guards.h
msgid "A researcher must be named"
msgstr "A researcher must be named"

#: src/office/machine_guards.h
msgid "The researcher has a conflict of interest in this case"
msgstr "The researcher has a conflict of interest in this case"

#: src/office/machine_guards.h
msgid "Every required step of the study must be done"
msgstr "Every required step of the study must be done"

#: src/office/machine_guards.h
msgid "The researcher's opinion must be written"
msgstr "The researcher's opinion must be written"

#: src/office/machine_guards.h
msgid "The researcher's recommendation must be given"
msgstr "The researcher's recommendation must be given"

#: src/office/machine_guards.h
msgid "A paper has expired since it was judged"
msgstr "A paper has expired since it was judged"

#: src/office/machine_guards.h
msgid "Each possible duplicate needs a ruling"
msgstr "Each possible duplicate needs a ruling"

#: src/office/machine_guards.h
msgid "An open session must be named"
msgstr "An open session must be named"

#: src/office/machine_guards.h
msgid "Other cases stand before this one on the docket"
msgstr "Other cases stand before this one on the docket"

#: src/office/machine_guards.h
msgid "What the deferral asked for is still owed"
msgstr "What the deferral asked for is still owed"

#: src/office/machine_guards.h
msgid "An appeal goes to another panel"
msgstr "An appeal goes to another panel"

#: src/office/machine_guards.h
msgid "Only a member who is present can do this"
msgstr "Only a member who is present can do this"

#: src/office/machine_guards.h
msgid "A recused member may not vote on this case"
msgstr "A recused member may not vote on this case"

#: src/office/machine_guards.h
msgid "Too few members are left after recusal to decide this case"
msgstr "Too few members are left after recusal to decide this case"

#: src/office/machine_guards.h
msgid "The votes do not carry this decision"
msgstr "The votes do not carry this decision"

#: src/office/machine_guards.h
msgid "The committee must accept or reject"
msgstr "The committee must accept or reject"

#: src/office/machine_guards.h
msgid "The committee must defer or ask for papers"
msgstr "The committee must defer or ask for papers"

#: src/office/machine_guards.h
msgid "The decision needs a reason from the list"
msgstr "The decision needs a reason from the list"

#: src/office/machine_guards.h
msgid "A rejection needs its reason in plain words for the applicant"
msgstr "A rejection needs its reason in plain words for the applicant"

#: src/office/machine_guards.h
msgid "A deferral must say what is owed, by whom and by when"
msgstr "A deferral must say what is owed, by whom and by when"

#: src/office/machine_guards.h
msgid "The minutes of the session must be closed"
msgstr "The minutes of the session must be closed"

#: src/office/machine_guards.h
msgid "Every item of the agenda needs a decision"
msgstr "Every item of the agenda needs a decision"

#: src/office/machine_guards.h
msgid "The reply is before the earliest day"
msgstr "The reply is before the earliest day"

#: src/office/machine_guards.h
msgid "The reply is after the last day"
msgstr "The reply is after the last day"

#: src/office/machine_guards.h
msgid "The reply must go by the agreed means"
msgstr "The reply must go by the agreed means"

#: src/office/machine_guards.h
msgid "The reply needs proof, or as many attempts as the office asks for"
msgstr "The reply needs proof, or as many attempts as the office asks for"

#: src/office/machine_guards.h
msgid "The request was not accepted"
msgstr "The request was not accepted"

#: src/office/machine_guards.h
msgid "The request was not rejected"
msgstr "The request was not rejected"

#: src/office/machine_guards.h
msgid "The time for an appeal is over"
msgstr "The time for an appeal is over"

#: src/office/machine_guards.h
msgid "No further appeal is possible"
msgstr "No further appeal is possible"

#: src/office/machine_guards.h
msgid "This policy has no step of registration"
msgstr "This policy has no step of registration"

#: src/office/machine_guards.h
msgid "The person must be registered first"
msgstr "The person must be registered first"

#: src/office/machine_guards.h
msgid "Every requirement of the registration must be met"
msgstr "Every requirement of the registration must be met"

#: src/office/machine_guards.h
msgid "A permanent number must be given"
msgstr "A permanent number must be given"

#: src/office/machine_guards.h
msgid "The beneficiary's class must be given"
msgstr "The beneficiary's class must be given"

#: src/office/machine_guards.h
msgid "A liaison officer must be named"
msgstr "A liaison officer must be named"

#: src/office/machine_guards.h
msgid "The plan must say kind, amount, fund and due days"
msgstr "The plan must say kind, amount, fund and due days"

#: src/office/machine_guards.h
msgid "A plan must be made first"
msgstr "A plan must be made first"

#: src/office/machine_guards.h
msgid "Who made the plan may not authorise it"
msgstr "Who made the plan may not authorise it"

#: src/office/machine_guards.h
msgid "Somebody else in the office can authorise this plan"
msgstr "Somebody else in the office can authorise this plan"

#: src/office/machine_guards.h
msgid "The fund does not cover this plan"
msgstr "The fund does not cover this plan"

#: src/office/machine_guards.h
msgid "The plan is above the ceiling"
msgstr "The plan is above the ceiling"

#: src/office/machine_guards.h
msgid "The family had the same aid already"
msgstr "The family had the same aid already"

#: src/office/machine_guards.h
msgid "The plan must be authorised first"
msgstr "The plan must be authorised first"

#: src/office/machine_guards.h
msgid "The receiver and the receipt must be recorded"
msgstr "The receiver and the receipt must be recorded"

#: src/office/machine_guards.h
msgid "This is handed over before it is due"
msgstr "This is handed over before it is due"

#: src/office/machine_guards.h
msgid "Something of this plan is still due"
msgstr "Something of this plan is still due"

#: src/office/machine_guards.h
msgid "The person must be told"
msgstr "The person must be told"

#: src/office/machine_guards.h
msgid "A referral of this case is still open"
msgstr "A referral of this case is still open"

#: src/office/machine_guards.h
msgid "Something that the person is entitled to is still owed"
msgstr "Something that the person is entitled to is still owed"

#: src/office/machine_guards.h
msgid "The time for an appeal still runs"
msgstr "The time for an appeal still runs"

#: src/office/machine_guards.h
msgid "The applicant's word that he withdraws must be recorded"
msgstr "The applicant's word that he withdraws must be recorded"

#: src/office/machine_guards.h
msgid "The file that stays must be named"
msgstr "The file that stays must be named"

#: src/office/machine_guards.h
msgid "Say why the request lies outside the scope"
msgstr "Say why the request lies outside the scope"

#: src/office/machine_guards.h
msgid "Say how it is known that the person has moved"
msgstr "Say how it is known that the person has moved"

#: src/office/machine_guards.h
msgid "Say how the death is known"
msgstr "Say how the death is known"

#: src/office/machine_guards.h
msgid "The reminders must be sent first"
msgstr "The reminders must be sent first"

#: src/office/machine_guards.h
msgid "The approval must be recorded: body, session and date"
msgstr "The approval must be recorded: body, session and date"

#: src/office/machine_guards.h
msgid "What would change must be shown first"
msgstr "What would change must be shown first"

#: src/office/machine_guards.h
msgid "The version that takes its place must be published"
msgstr "The version that takes its place must be published"

#: src/office/member.h
msgid "Not told"
msgstr "Not told"

#: src/office/member.h
msgid "Wife"
msgstr "Wife"

#: src/office/member.h
msgid "Husband"
msgstr "Husband"

#: src/office/member.h
msgid "Son"
msgstr "Son"

#: src/office/member.h
msgid "Daughter"
msgstr "Daughter"

#: src/office/member.h src/office/name_four.h
msgid "Father"
msgstr "Father"

#: src/office/member.h
msgid "Mother"
msgstr "Mother"

#: src/office/member.h
msgid "Brother"
msgstr "Brother"

#: src/office/member.h
msgid "Sister"
msgstr "Sister"

#: src/office/member.h
msgid "Grandson"
msgstr "Grandson"

#: src/office/member.h
msgid "Granddaughter"
msgstr "Granddaughter"

#: src/office/member.h src/office/name_four.h
msgid "Grandfather"
msgstr "Grandfather"

#: src/office/member.h
msgid "Grandmother"
msgstr "Grandmother"

#: src/office/member.h
msgid "Stepson"
msgstr "Stepson"

#: src/office/member.h
msgid "Stepdaughter"
msgstr "Stepdaughter"

#: src/office/member.h
msgid "Male relative"
msgstr "Male relative"

#: src/office/member.h
msgid "Female relative"
msgstr "Female relative"

#: src/office/member.h
msgid "In the home"
msgstr "In the home"

#: src/office/member.h src/view/family_rows.c
msgid "Outside the home"
msgstr "Outside the home"

#: src/office/member.h
msgid "Healthy"
msgstr "Healthy"

#: src/office/member.h
msgid "Chronic illness"
msgstr "Chronic illness"

#: src/office/member.h src/view/family_rows.c
msgid "Special needs"
msgstr "Special needs"

#: src/office/member.h
msgid "Under school age"
msgstr "Under school age"

#: src/office/member.h
msgid "Does not read or write"
msgstr "Does not read or write"

#: src/office/member.h
msgid "Reads and writes"
msgstr "Reads and writes"

#: src/office/member.h
msgid "Primary school"
msgstr "Primary school"

#: src/office/member.h
msgid "Intermediate school"
msgstr "Intermediate school"

#: src/office/member.h
msgid "Secondary school"
msgstr "Secondary school"

#: src/office/member.h
msgid "Diploma"
msgstr "Diploma"

#: src/office/member.h
msgid "University"
msgstr "University"

#: src/office/member.h src/view/event_codes.c
msgid "In the family"
msgstr "In the family"

#: src/office/member.h
msgid "Married out"
msgstr "Married out"

#: src/office/member.h
msgid "Parted by divorce"
msgstr "Parted by divorce"

#: src/office/member.h src/view/event_codes.c
msgid "Left the family"
msgstr "Left the family"

#: src/office/member.h src/view/event_detail.c src/view/family_rows.c
#: ui/screens/family_draw.c
msgid "Kinship"
msgstr "Kinship"

#: src/office/member.h src/office/person.h src/view/family_rows.c
#: src/view/person_rows.c
msgid "Date of birth"
msgstr "Date of birth"

#: src/office/member.h src/view/event_detail.c src/view/family_rows.c
#: ui/screens/family_draw.c
msgid "Lives"
msgstr "Lives"

#: src/office/member.h src/view/event_detail.c src/view/family_rows.c
#: ui/screens/family_draw.c
msgid "Health"
msgstr "Health"

#: src/office/member.h src/view/event_detail.c src/view/family_rows.c
#: ui/screens/family_draw.c
msgid "Schooling"
msgstr "Schooling"

#: src/office/member.h src/view/family_rows.c src/view/library_rows.c
#: ui/screens/library.c
msgid "Document"
msgstr "Document"

#: src/office/member.h src/view/event_detail.c src/view/family_rows.c
msgid "In the family since"
msgstr "In the family since"

#: src/office/member.h src/view/circumstance_rows.c src/view/decision_rows.c
#: src/view/event_detail.c src/view/family_rows.c src/view/person_rows.c
#: ui/screens/circumstance_form.c ui/screens/circumstances.c
#: ui/screens/person_former.c
msgid "Until"
msgstr "Until"

#: src/office/member.h src/view/event_detail.c src/view/family_rows.c
msgid "Why no more"
msgstr "Why no more"

#: src/office/name_four.h
msgid "Given name"
msgstr "Given name"

#: src/office/name_four.h
msgid "Family name"
msgstr "Family name"

#: src/office/paper.h
msgid "Not asked for"
msgstr "Not asked for"

#: src/office/paper.h src/office/requirement.h
msgid "Required"
msgstr "Required"

#: src/office/paper.h src/view/action_table.h
msgid "Received"
msgstr "Received"

#: src/office/paper.h src/view/intake_rows.c
msgid "Matched"
msgstr "Matched"

#: src/office/paper.h src/view/action_table.h
msgid "Expired"
msgstr "Expired"

#: src/office/paper.h src/view/action_table.h
msgid "Not available"
msgstr "Not available"

#: src/office/paper.h src/view/action_table.h
msgid "Does not apply"
msgstr "Does not apply"

#: src/office/paper.h
msgid "Require"
msgstr "Require"

#: src/office/paper.h
msgid "Receive"
msgstr "Receive"

#: src/office/paper.h
msgid "Match"
msgstr "Match"

#: src/office/paper.h
msgid "Take the match back"
msgstr "Take the match back"

#: src/office/paper.h
msgid "Judge as expired"
msgstr "Judge as expired"

#: src/office/paper.h
msgid "Lost"
msgstr "Lost"

#: src/office/paper.h
msgid "Not matched"
msgstr "Not matched"

#: src/office/paper.h src/view/action_table.h
msgid "Original seen"
msgstr "Original seen"

#: src/office/paper.h
msgid "Copy"
msgstr "Copy"

#: src/office/paper.h src/view/event_detail.c src/view/refusal_words.c
msgid "Told"
msgstr "Told"

#: src/office/paperkind.h
msgid "Guardianship or power of attorney"
msgstr "Guardianship or power of attorney"

#: src/office/paperkind.h
msgid "Birth certificates"
msgstr "Birth certificates"

#: src/office/paperkind.h
msgid "Marriage contract"
msgstr "Marriage contract"

#: src/office/paperkind.h
msgid "Divorce deed"
msgstr "Divorce deed"

#: src/office/paperkind.h
msgid "Share of the inheritance"
msgstr "Share of the inheritance"

#: src/office/paperkind.h
msgid "Dependency deed"
msgstr "Dependency deed"

#: src/office/paperkind.h
msgid "Custody deed"
msgstr "Custody deed"

#: src/office/paperkind.h
msgid "National address"
msgstr "National address"

#: src/office/paperkind.h
msgid "Rental contract"
msgstr "Rental contract"

#: src/office/paperkind.h
msgid "Title deed"
msgstr "Title deed"

#: src/office/paperkind.h
msgid "Mortgage deed"
msgstr "Mortgage deed"

#: src/office/paperkind.h
msgid "Inheritance deed of the house"
msgstr "Inheritance deed of the house"

#: src/office/paperkind.h
msgid "Endowment deed"
msgstr "Endowment deed"

#: src/office/paperkind.h
msgid "Contract of charitable use"
msgstr "Contract of charitable use"

#: src/office/paperkind.h
msgid "Other official proof of housing"
msgstr "Other official proof of housing"

#: src/office/paperkind.h
msgid "Electricity or water bill"
msgstr "Electricity or water bill"

#: src/office/paperkind.h
msgid "Salary statement"
msgstr "Salary statement"

#: src/office/paperkind.h
msgid "Pension statement"
msgstr "Pension statement"

#: src/office/paperkind.h
msgid "Social-security statement"
msgstr "Social-security statement"

#: src/office/paperkind.h
msgid "Citizen Account print"
msgstr "Citizen Account print"

#: src/office/paperkind.h
msgid "Credit report (SIMAH)"
msgstr "Credit report (SIMAH)"

#: src/office/paperkind.h
msgid "Bank letter with the IBAN"
msgstr "Bank letter with the IBAN"

#: src/office/paperkind.h
msgid "Medical report"
msgstr "Medical report"

#: src/office/paperkind.h
msgid "School certificate"
msgstr "School certificate"

#: src/office/paperverdict.h
msgid "At submission"
msgstr "At submission"

#: src/office/paperverdict.h
msgid "After completeness"
msgstr "After completeness"

#: src/office/paperverdict.h
msgid "Put before the committee"
msgstr "Put before the committee"

#: src/office/paperverdict.h
msgid "At the committee"
msgstr "At the committee"

#: src/office/paperverdict.h
msgid "At payment"
msgstr "At payment"

#: src/office/paperverdict.h
msgid "Not judged"
msgstr "Not judged"

#: src/office/paperverdict.h
msgid "Valid"
msgstr "Valid"

#: src/office/paperverdict.h
msgid "Out of date"
msgstr "Out of date"

#: src/office/paperverdict.h
msgid "Its date is not written down"
msgstr "Its date is not written down"

#: src/office/paperverdict.h
msgid "Not in hand"
msgstr "Not in hand"

#: src/office/person.c
msgid "The calendar has no such day in this month; it is kept as written"
msgstr "The calendar has no such day in this month; it is kept as written"

#: src/office/person.h ui/screens/queue_row.c
msgid "Visitor"
msgstr "Visitor"

#: src/office/person.h
msgid "Applicant"
msgstr "Applicant"

#: src/office/person.h
msgid "Registered beneficiary"
msgstr "Registered beneficiary"

#: src/office/person_merge.h
msgid "The same in both"
msgstr "The same in both"

#: src/office/person_merge.h
msgid "Known in one file only"
msgstr "Known in one file only"

#: src/office/person_merge.h
msgid "Matched with its paper"
msgstr "Matched with its paper"

#: src/office/person_merge.h
msgid "The newer file"
msgstr "The newer file"

#: src/office/person_merge.h
msgid "Chosen by hand"
msgstr "Chosen by hand"

#: src/office/person_query.h ui/screens/family_draw.c ui/screens/people.c
#: ui/screens/person_twins.c
msgid "Identity"
msgstr "Identity"

#: src/office/person_query.h src/view/person_rows.c src/view/plan_rows.c
msgid "Beneficiary number"
msgstr "Beneficiary number"

#: src/office/person_query.h
msgid "Name part"
msgstr "Name part"

#: src/office/person_query.h
msgid "Part of the name"
msgstr "Part of the name"

#: src/office/person_query.h
msgid "A file merged into his"
msgstr "A file merged into his"

#: src/office/person_query.h src/view/merge_rows.c ui/screens/person_merge.c
msgid "Merged file"
msgstr "Merged file"

#: src/office/person_query.h
msgid "A number that he had before"
msgstr "A number that he had before"

#: src/office/person_query.h
msgid "Old number"
msgstr "Old number"

#: src/office/person_query.h
msgid "A name that he had before"
msgstr "A name that he had before"

#: src/office/person_query.h
msgid "Old name"
msgstr "Old name"

#: src/office/person_ruling.h
msgid "One person"
msgstr "One person"

#: src/office/person_ruling.h src/view/action_table.h ui/screens/person_twins.c
msgid "Two people"
msgstr "Two people"

#: src/office/phone.h
msgid "No number"
msgstr "No number"

#: src/office/phone.h
msgid "No mobile numbers begin with 052 so far; ask again"
msgstr "No mobile numbers begin with 052 so far; ask again"

#: src/office/phone.h
msgid "A mobile number has 10 digits with its 0 in front; count them"
msgstr "A mobile number has 10 digits with its 0 in front; count them"

#: src/office/phone.h
msgid "Landline"
msgstr "Landline"

#: src/office/phone.h
msgid "No region has this area code so far; ask again"
msgstr "No region has this area code so far; ask again"

#: src/office/phone.h
msgid "Toll-free number"
msgstr "Toll-free number"

#: src/office/phone.h
msgid "Unified number"
msgstr "Unified number"

#: src/office/phone.h
msgid "Universal access number"
msgstr "Universal access number"

#: src/office/phone.h
msgid "Short number"
msgstr "Short number"

#: src/office/phone.h
msgid "Foreign number"
msgstr "Foreign number"

#: src/office/phone.h
msgid "Two numbers"
msgstr "Two numbers"

#: src/office/phone.h
msgid "Two numbers stand in one field; give each its own"
msgstr "Two numbers stand in one field; give each its own"

#: src/office/phone.h
msgid "Not a number"
msgstr "Not a number"

#: src/office/phone.h
msgid "A character stands here that no phone number has"
msgstr "A character stands here that no phone number has"

#: src/office/phone.h
msgid "Not a number in use"
msgstr "Not a number in use"

#: src/office/phone.h
msgid "These digits fit no phone number"
msgstr "These digits fit no phone number"

#: src/office/plan.h
msgid "No plan yet"
msgstr "No plan yet"

#: src/office/plan.h
msgid "Made"
msgstr "Made"

#: src/office/plan.h
msgid "Released, second signature owed"
msgstr "Released, second signature owed"

#: src/office/plan.h
msgid "Authorised"
msgstr "Authorised"

#: src/office/plan.h
msgid "Make a plan"
msgstr "Make a plan"

#: src/office/plan.h
msgid "Release the plan before its second signature"
msgstr "Release the plan before its second signature"

#: src/office/plan.h
msgid "All is delivered"
msgstr "All is delivered"

#: src/office/plan.h
msgid "Cancel the plan"
msgstr "Cancel the plan"

#: src/office/planrecord.h
msgid "General"
msgstr "General"

#: src/office/planrecord.h
msgid "Zakat"
msgstr "Zakat"

#: src/office/planrecord.h
msgid "Sadaqa"
msgstr "Sadaqa"

#: src/office/planrecord.h
msgid "Restricted by the giver"
msgstr "Restricted by the giver"

#: src/office/policy_choice.h
msgid "Interview"
msgstr "Interview"

#: src/office/policy_choice.h
msgid "Telephone"
msgstr "Telephone"

#: src/office/policy_choice.h
msgid "Social media"
msgstr "Social media"

#: src/office/policy_choice.h
msgid "Letters"
msgstr "Letters"

#: src/office/policy_choice.h
msgid "Help-request service"
msgstr "Help-request service"

#: src/office/policy_choice.h
msgid "Volunteering service"
msgstr "Volunteering service"

#: src/office/policy_choice.h
msgid "Website"
msgstr "Website"

#: src/office/policy_choice.h
msgid "E-mail"
msgstr "E-mail"

#: src/office/policy_choice.h
msgid "Branch-office delegates"
msgstr "Branch-office delegates"

#: src/office/policy_choice.h
msgid "Fax"
msgstr "Fax"

#: src/office/policy_choice.h
msgid "Complaint link"
msgstr "Complaint link"

#: src/office/policy_choice.h
msgid "Basic statute"
msgstr "Basic statute"

#: src/office/policy_choice.h
msgid "Guide to social research"
msgstr "Guide to social research"

#: src/office/policy_choice.h
msgid "Guide to the support policy"
msgstr "Guide to the support policy"

#: src/office/policy_choice.h
msgid "Support request (form)"
msgstr "Support request (form)"

#: src/office/policy_choice.h
msgid "New-beneficiary request (form)"
msgstr "New-beneficiary request (form)"

#: src/office/policy_choice.h
msgid "Policy on partners"
msgstr "Policy on partners"

#: src/office/policy_choice.h
msgid "Policy on volunteering"
msgstr "Policy on volunteering"

#: src/office/policy_choice.h
msgid "Policy on paying out aid"
msgstr "Policy on paying out aid"

#: src/office/policy_choice.h
msgid "Service request (form)"
msgstr "Service request (form)"

#: src/office/policy_choice.h
msgid "Support"
msgstr "Support"

#: src/office/policy_choice.h src/view/queue.c
msgid "Service"
msgstr "Service"

#: src/office/policy_choice.h
msgid "Questionnaire"
msgstr "Questionnaire"

#: src/office/policy_choice.h
msgid "Field survey"
msgstr "Field survey"

#: src/office/policy_choice.h
msgid "Supervisory visits to offices"
msgstr "Supervisory visits to offices"

#: src/office/policy_choice.h
msgid "Interviews"
msgstr "Interviews"

#: src/office/policy_choice.h
msgid "Management's watch on the complaint link"
msgstr "Management's watch on the complaint link"

#: src/office/policy_choice.h
msgid "Management's watch on the liaison officer"
msgstr "Management's watch on the liaison officer"

#: src/office/policy_choice.h
msgid "No period"
msgstr "No period"

#: src/office/policy_choice.h
msgid "Periodic, the office sets the period"
msgstr "Periodic, the office sets the period"

#: src/office/policy_choice.h
msgid "Every month"
msgstr "Every month"

#: src/office/policy_choice.h
msgid "Every three months"
msgstr "Every three months"

#: src/office/policy_choice.h
msgid "Every six months"
msgstr "Every six months"

#: src/office/policy_choice.h
msgid "Every year"
msgstr "Every year"

#: src/office/policy_choice.h
msgid "When the request is complete"
msgstr "When the request is complete"

#: src/office/policy_choice.h
msgid "Allow an early reply"
msgstr "Allow an early reply"

#: src/office/policy_choice.h
msgid "Warn, and ask for a reason"
msgstr "Warn, and ask for a reason"

#: src/office/policy_choice.h
msgid "Refuse an early reply"
msgstr "Refuse an early reply"

#: src/office/policy_choice.h
msgid "The agreed means"
msgstr "The agreed means"

#: src/office/policy_choice.h
msgid "Any means"
msgstr "Any means"

#: src/office/policy_choice.h
msgid "The file waits for the missing papers"
msgstr "The file waits for the missing papers"

#: src/office/policy_choice.h
msgid "Not received; the missing list is given"
msgstr "Not received; the missing list is given"

#: src/office/policy_choice.h
msgid "A referral is required"
msgstr "A referral is required"

#: src/office/policy_choice.h
msgid "A referral is possible"
msgstr "A referral is possible"

#: src/office/policy_choice.h src/office/role.h
msgid "Social researcher"
msgstr "Social researcher"

#: src/office/policy_choice.h src/view/event_detail.c src/view/plan_rows.c
#: src/view/refusal_words.c
msgid "Liaison officer"
msgstr "Liaison officer"

#: src/office/policy_choice.h
msgid "The officer as witness"
msgstr "The officer as witness"

#: src/office/policy_choice.h
msgid "Any one ground"
msgstr "Any one ground"

#: src/office/policy_choice.h
msgid "All grounds together"
msgstr "All grounds together"

#: src/office/policy_choice.h
msgid "Fault with minutes, or a ruling; then negotiation"
msgstr "Fault with minutes, or a ruling; then negotiation"

#: src/office/policy_choice.h
msgid "Nothing"
msgstr "Nothing"

#: src/office/policy_choice.h
msgid "All former policies on this subject"
msgstr "All former policies on this subject"

#: src/office/policy_choice.h
msgid "Complaints"
msgstr "Complaints"

#: src/office/policy_choice.h
msgid "Compensation"
msgstr "Compensation"

#: src/office/policy_choice.h
msgid "Privacy"
msgstr "Privacy"

#: src/office/policy_choice.h
msgid "Liaison"
msgstr "Liaison"

#: src/office/policy_choice.h
msgid "Satisfaction"
msgstr "Satisfaction"

#: src/office/policy_choice.h
msgid "Signing of the policy by staff"
msgstr "Signing of the policy by staff"

#: src/office/policyversion.h
msgid "Not written"
msgstr "Not written"

#: src/office/policyversion.h src/view/setting_rows.c
msgid "Published"
msgstr "Published"

#: src/office/policyversion.h
msgid "Write"
msgstr "Write"

#: src/office/policyversion.h
msgid "Record the approval"
msgstr "Record the approval"

#: src/office/policyversion.h
msgid "Publish"
msgstr "Publish"

#: src/office/policyversion.h
msgid "Supersede"
msgstr "Supersede"

#: src/office/referral.h
msgid "Asked"
msgstr "Asked"

#: src/office/referral.h
msgid "Answered, colleague told"
msgstr "Answered, colleague told"

#: src/office/referral.h
msgid "Answered, visitor told"
msgstr "Answered, visitor told"

#: src/office/referral.h
msgid "Acknowledged"
msgstr "Acknowledged"

#: src/office/referral.h src/view/action_table.h
msgid "Colleague told"
msgstr "Colleague told"

#: src/office/referral.h src/view/action_table.h
msgid "Visitor told"
msgstr "Visitor told"

#: src/office/referral.h src/view/action_table.h ui/screens/referral.c
msgid "Withdraw"
msgstr "Withdraw"

#: src/office/refusal.h
msgid "Nothing stands against it"
msgstr "Nothing stands against it"

#: src/office/refusal.h
msgid "It lies before the last event"
msgstr "It lies before the last event"

#: src/office/refusal.h
msgid "This act is final"
msgstr "This act is final"

#: src/office/refusal.h
msgid "Something that was done later hangs on it"
msgstr "Something that was done later hangs on it"

#: src/office/refusal.h
msgid "What stood there before was not kept"
msgstr "What stood there before was not kept"

#: src/office/refusal.h
msgid "The login or the password is wrong"
msgstr "The login or the password is wrong"

#: src/office/refusal.h
msgid "Too many wrong passwords; the account is locked"
msgstr "Too many wrong passwords; the account is locked"

#: src/office/refusal.h
msgid "The office needs an administrator who can sign in"
msgstr "The office needs an administrator who can sign in"

#: src/office/refusal.h
msgid "This key is not known"
msgstr "This key is not known"

#: src/office/refusal.h
msgid "A key is missing"
msgstr "A key is missing"

#: src/office/refusal.h
msgid "This value is not allowed"
msgstr "This value is not allowed"

#: src/office/refusal.h
msgid "A week needs at least one working day"
msgstr "A week needs at least one working day"

#: src/office/refusal.h
msgid "An amount is written like 1,234.50; at most 12 digits of riyals, two of halalas"
msgstr "An amount is written like 1,234.50; at most 12 digits of riyals, two of halalas"

#: src/office/refusal.h
msgid "The import is not in the state for this"
msgstr "The import is not in the state for this"

#: src/office/refusal.h
msgid "A quote has no end"
msgstr "A quote has no end"

#: src/office/refusal.h
msgid "The row has more cells than there are heads"
msgstr "The row has more cells than there are heads"

#: src/office/refusal.h
msgid "The row is longer than 65,536 bytes"
msgstr "The row is longer than 65,536 bytes"

#: src/office/refusal.h
msgid "The row is longer than 65,536 bytes; perhaps a quote has no end"
msgstr "The row is longer than 65,536 bytes; perhaps a quote has no end"

#: src/office/refusal.h
msgid "This line is not a key and its value"
msgstr "This line is not a key and its value"

#: src/office/refusal.h
msgid "This line is not valid text, or holds marks that cannot be seen"
msgstr "This line is not valid text, or holds marks that cannot be seen"

#: src/office/refusal.h
msgid "This key stands twice"
msgstr "This key stands twice"

#: src/office/refusal.h
msgid "The clause that this comes from is not named"
msgstr "The clause that this comes from is not named"

#: src/office/refusal.h
msgid "This is a setting of the office; no clause of the policy gives it"
msgstr "This is a setting of the office; no clause of the policy gives it"

#: src/office/refusal.h
msgid "This stands twice in the list"
msgstr "This stands twice in the list"

#: src/office/refusal.h
msgid "The numbers of this list must rise"
msgstr "The numbers of this list must rise"

#: src/office/refusal.h
msgid "This does not agree with another key"
msgstr "This does not agree with another key"

#: src/office/refusal.h
msgid "This is not a date"
msgstr "This is not a date"

#: src/office/refusal.h
msgid "Day, month and year are all needed"
msgstr "Day, month and year are all needed"

#: src/office/refusal.h
msgid "No calendar has this year"
msgstr "No calendar has this year"

#: src/office/refusal.h
msgid "The year belongs to the other calendar"
msgstr "The year belongs to the other calendar"

#: src/office/refusal.h
msgid "There is no such month"
msgstr "There is no such month"

#: src/office/refusal.h
msgid "This month has no such day"
msgstr "This month has no such day"

#: src/office/refusal.h
msgid "The calendars are known only between these days"
msgstr "The calendars are known only between these days"

#: src/office/refusal.h
msgid "Nobody is born after today"
msgstr "Nobody is born after today"

#: src/office/refusal.h
msgid "It begins after today; write it down once it has"
msgstr "It begins after today; write it down once it has"

#: src/office/refusal.h
msgid "The last day lies before the first"
msgstr "The last day lies before the first"

#: src/office/refusal.h
msgid "The same holds on some of these days already"
msgstr "The same holds on some of these days already"

#: src/office/refusal.h
msgid "These are not the parts of his name: given / father / grandfather / family"
msgstr "These are not the parts of his name: given / father / grandfather / family"

#: src/office/refusal.h
msgid "It has ended, or was struck out, already"
msgstr "It has ended, or was struck out, already"

#: src/office/refusal.h
msgid "There is no name in this"
msgstr "There is no name in this"

#: src/office/refusal.h
msgid "This person is on file already"
msgstr "This person is on file already"

#: src/office/refusal.h
msgid "This number comes in with an import that is under way; try again when it has ended"
msgstr "This number comes in with an import that is under way; try again when it has ended"

#: src/office/refusal.h
msgid "This is probably a person who is on file already; open that file, or say why not"
msgstr "This is probably a person who is on file already; open that file, or say why not"

#: src/office/refusal.h
msgid "Several people have this number; name one by id"
msgstr "Several people have this number; name one by id"

#: src/office/refusal.h
msgid "This file was merged into another; go on in that one"
msgstr "This file was merged into another; go on in that one"

#: src/office/refusal.h
msgid "Both numbers name the same file"
msgstr "Both numbers name the same file"

#: src/office/refusal.h
msgid "A later merge must be undone first"
msgstr "A later merge must be undone first"

#: src/office/refusal.h
msgid "The person was registered since the merge; it cannot be undone any more"
msgstr "The person was registered since the merge; it cannot be undone any more"

#: src/office/refusal.h
msgid "The two files have two different identity numbers; say why they are one person"
msgstr "The two files have two different identity numbers; say why they are one person"

#: src/office/refusal.h
msgid "This day lies after today"
msgstr "This day lies after today"

#: src/office/refusal.h
msgid "Nobody leaves a family before he was in it"
msgstr "Nobody leaves a family before he was in it"

#: src/office/refusal.h
msgid "Another member of this family has this number"
msgstr "Another member of this family has this number"

#: src/office/refusal.h
msgid "This is the number of the head of the family"
msgstr "This is the number of the head of the family"

#: src/office/replyrecord.h
msgid "Not reached"
msgstr "Not reached"

#: src/office/requirement.h
msgid "Required, unless there is none"
msgstr "Required, unless there is none"

#: src/office/requirement.h
msgid "Taken when offered"
msgstr "Taken when offered"

#: src/office/requirement_table.c
msgid "A citizen shows his national ID"
msgstr "A citizen shows his national ID"

#: src/office/requirement_table.c
msgid "A resident shows his iqama"
msgstr "A resident shows his iqama"

#: src/office/requirement_table.c
msgid "Who applies for another shows that he may"
msgstr "Who applies for another shows that he may"

#: src/office/requirement_table.c
msgid "The register shows the members of a citizen's family"
msgstr "The register shows the members of a citizen's family"

#: src/office/requirement_table.c
msgid "A resident's family is shown by the marriage contract"
msgstr "A resident's family is shown by the marriage contract"

#: src/office/requirement_table.c
msgid "The aid is given for a contracted marriage"
msgstr "The aid is given for a contracted marriage"

#: src/office/requirement_table.c
msgid "The certificates show the ages of those he supports"
msgstr "The certificates show the ages of those he supports"

#: src/office/requirement_table.c
msgid "The deed shows the divorce"
msgstr "The deed shows the divorce"

#: src/office/requirement_table.c
msgid "The certificate shows the death of the husband or wife"
msgstr "The certificate shows the death of the husband or wife"

#: src/office/requirement_table.c
msgid "The deed names the heirs and their shares"
msgstr "The deed names the heirs and their shares"

#: src/office/requirement_table.c
msgid "The deed shows that she supports the children alone"
msgstr "The deed shows that she supports the children alone"

#: src/office/requirement_table.c
msgid "The deed shows with whom the children live"
msgstr "The deed shows with whom the children live"

#: src/office/requirement_table.c
msgid "The address shows that he lives in the area served"
msgstr "The address shows that he lives in the area served"

#: src/office/requirement_table.c
msgid "The contract shows the rented house and its rent"
msgstr "The contract shows the rented house and its rent"

#: src/office/requirement_table.c
msgid "The deed shows the owned house"
msgstr "The deed shows the owned house"

#: src/office/requirement_table.c
msgid "The deed shows the mortgaged house"
msgstr "The deed shows the mortgaged house"

#: src/office/requirement_table.c
msgid "The deed shows the inherited house"
msgstr "The deed shows the inherited house"

#: src/office/requirement_table.c
msgid "The deed shows the house of the endowment"
msgstr "The deed shows the house of the endowment"

#: src/office/requirement_table.c
msgid "The contract shows the house lent by a charity"
msgstr "The contract shows the house lent by a charity"

#: src/office/requirement_table.c
msgid "An official paper shows where the family lives"
msgstr "An official paper shows where the family lives"

#: src/office/requirement_table.c
msgid "The aid pays this bill"
msgstr "The aid pays this bill"

#: src/office/requirement_table.c
msgid "The bill shows what the house costs"
msgstr "The bill shows what the house costs"

#: src/office/requirement_table.c
msgid "The statement shows the salary"
msgstr "The statement shows the salary"

#: src/office/requirement_table.c
msgid "The statement shows the pension"
msgstr "The statement shows the pension"

#: src/office/requirement_table.c
msgid "The statement names all dependents and the amount"
msgstr "The statement names all dependents and the amount"

#: src/office/requirement_table.c
msgid "The print shows what is paid each month"
msgstr "The print shows what is paid each month"

#: src/office/requirement_table.c
msgid "The report shows loans and arrears"
msgstr "The report shows loans and arrears"

#: src/office/requirement_table.c
msgid "The aid is paid to this account"
msgstr "The aid is paid to this account"

#: src/office/requirement_table.c
msgid "The report shows the illness and what is needed"
msgstr "The report shows the illness and what is needed"

#: src/office/requirement_table.c
msgid "The certificate shows school and year"
msgstr "The certificate shows school and year"

#: src/office/requirement_table.c
msgid "The certificate shows what he has learnt"
msgstr "The certificate shows what he has learnt"

#: src/office/reverse_table.c
msgid "The minutes are closed and signed; another decision needs another session"
msgstr "The minutes are closed and signed; another decision needs another session"

#: src/office/reverse_table.c
msgid "The applicant has it already; write what was wrong into a further attempt"
msgstr "The applicant has it already; write what was wrong into a further attempt"

#: src/office/reverse_table.c
msgid "The applicant has signed it; correct the field and let him sign the new declaration"
msgstr "The applicant has signed it; correct the field and let him sign the new declaration"

#: src/office/reverse_table.c
msgid "A closed case is not opened again; reopen it as a new, linked case"
msgstr "A closed case is not opened again; reopen it as a new, linked case"

#: src/office/reverse_table.c
msgid "What was handed over is in his hands; close or cancel what is still due"
msgstr "What was handed over is in his hands; close or cancel what is still due"

#: src/office/reverse_table.c
msgid "Files that were merged are parted again by unmerging, in the person's file"
msgstr "Files that were merged are parted again by unmerging, in the person's file"

#: src/office/reverse_table.c
msgid "An import is taken back as a whole, by its number, or read in again"
msgstr "An import is taken back as a whole, by its number, or read in again"

#: src/office/reverse_table.c
msgid "Personal data that were destroyed are kept nowhere any more"
msgstr "Personal data that were destroyed are kept nowhere any more"

#: src/office/reverse_table.c
msgid "An account is changed back in the list of the staff, by an administrator"
msgstr "An account is changed back in the list of the staff, by an administrator"

#: src/office/reverse_table.c
msgid "The reminder has gone out to the applicant and stays on file"
msgstr "The reminder has gone out to the applicant and stays on file"

#: src/office/reverse_table.c
msgid "A conflict of interest stays on file; a manager assigns the case to somebody else"
msgstr "A conflict of interest stays on file; a manager assigns the case to somebody else"

#: src/office/reverse_table.c
msgid "The permanent number was given; suspend or close the case instead"
msgstr "The permanent number was given; suspend or close the case instead"

#: src/office/reverse_table.c
msgid "The session has its number, and numbers are never given twice; hold it or close it"
msgstr "The session has its number, and numbers are never given twice; hold it or close it"

#: src/office/reverse_table.c
msgid "Cases may stand under it already; put the former policy in force again"
msgstr "Cases may stand under it already; put the former policy in force again"

#: src/office/reverse_table.c
msgid "The former password is kept nowhere; set a new one"
msgstr "The former password is kept nowhere; set a new one"

#: src/office/role.h src/office/session.h
msgid "Nobody"
msgstr "Nobody"

#: src/office/role.h
msgid "Reception clerk"
msgstr "Reception clerk"

#: src/office/role.h
msgid "Verifier"
msgstr "Verifier"

#: src/office/role.h
msgid "Committee secretary"
msgstr "Committee secretary"

#: src/office/role.h
msgid "Service officer and registrar"
msgstr "Service officer and registrar"

#: src/office/role.h
msgid "Relations officer"
msgstr "Relations officer"

#: src/office/role.h
msgid "Manager"
msgstr "Manager"

#: src/office/role.h ui/screens/first_office.c
msgid "Administrator"
msgstr "Administrator"

#: src/office/role.h
msgid "The system"
msgstr "The system"

#: src/office/session.c
msgid "what is owed"
msgstr "what is owed"

#: src/office/session.c
msgid "who owes it"
msgstr "who owes it"

#: src/office/session.c
msgid "until when"
msgstr "until when"

#: src/office/session.h
msgid "Not called yet"
msgstr "Not called yet"

#: src/office/session.h
msgid "Minutes open"
msgstr "Minutes open"

#: src/office/session.h src/view/event_words.c
msgid "Minutes closed"
msgstr "Minutes closed"

#: src/office/session.h src/view/action_table.h
msgid "Open a session"
msgstr "Open a session"

#: src/office/session.h
msgid "Mark a member present"
msgstr "Mark a member present"

#: src/office/session.h
msgid "Record a recusal"
msgstr "Record a recusal"

#: src/office/session.h
msgid "Record a vote"
msgstr "Record a vote"

#: src/office/session.h
msgid "Enter a decision"
msgstr "Enter a decision"

#: src/office/session.h
msgid "Take a decision back"
msgstr "Take a decision back"

#: src/office/session.h
msgid "Close the minutes"
msgstr "Close the minutes"

#: src/office/session.h
msgid "Not decided"
msgstr "Not decided"

#: src/office/session.h
msgid "Accepted"
msgstr "Accepted"

#: src/office/session.h
msgid "Papers to be completed"
msgstr "Papers to be completed"

#: src/office/session.h
msgid "No vote"
msgstr "No vote"

#: src/office/session.h src/view/decision_rows.c
msgid "For"
msgstr "For"

#: src/office/session.h src/view/decision_rows.c
msgid "Against"
msgstr "Against"

#: src/office/session.h src/view/decision_rows.c
msgid "Abstained"
msgstr "Abstained"

#: src/office/session.h src/view/decision_rows.c src/view/minutes.c
#: src/view/session_rows.c
msgid "Recused"
msgstr "Recused"

#: src/office/session.h
msgid "The office"
msgstr "The office"

#: src/office/setting.h
msgid "Sunday"
msgstr "Sunday"

#: src/office/setting.h
msgid "Monday"
msgstr "Monday"

#: src/office/setting.h
msgid "Tuesday"
msgstr "Tuesday"

#: src/office/setting.h
msgid "Wednesday"
msgstr "Wednesday"

#: src/office/setting.h
msgid "Thursday"
msgstr "Thursday"

#: src/office/setting.h
msgid "Friday"
msgstr "Friday"

#: src/office/setting.h
msgid "Saturday"
msgstr "Saturday"

#: src/office/setting.h
msgid "Arabic"
msgstr "Arabic"

#: src/office/setting.h
msgid "English"
msgstr "English"

#: src/office/setting.h
msgid "0123456789"
msgstr "0123456789"

#: src/office/setting.h
msgid "Arabic-Indic digits"
msgstr "Arabic-Indic digits"

#: src/office/setting.h
msgid "Back to the end of the line"
msgstr "Back to the end of the line"

#: src/office/setting.h
msgid "The ticket ends as a no-show"
msgstr "The ticket ends as a no-show"

#: src/office/setting_table.c
msgid "The office's name, as printed; without one the policy's association is named"
msgstr "The office's name, as printed; without one the policy's association is named"

#: src/office/setting_table.c
msgid "The language of the screens where a person has chosen none"
msgstr "The language of the screens where a person has chosen none"

#: src/office/setting_table.c
msgid "The digits shown in dates and amounts; numbers, phones and IBAN stay ASCII"
msgstr "The digits shown in dates and amounts; numbers, phones and IBAN stay ASCII"

#: src/office/setting_table.c
msgid "The order in which this office's terminals are sent Arabic"
msgstr "The order in which this office's terminals are sent Arabic"

#: src/office/setting_table.c
msgid "The days of the week that count as working days"
msgstr "The days of the week that count as working days"

#: src/office/setting_table.c
msgid "Whether Eid days that fall on a weekend are made up for after the Eid"
msgstr "Whether Eid days that fall on a weekend are made up for after the Eid"

#: src/office/setting_table.c
msgid "Minutes without a key after which the screen locks; nothing typed is lost"
msgstr "Minutes without a key after which the screen locks; nothing typed is lost"

#: src/office/setting_table.c
msgid "Wrong passwords in a row after which an account is locked out"
msgstr "Wrong passwords in a row after which an account is locked out"

#: src/office/setting_table.c
msgid "The most minutes that an account stays locked out"
msgstr "The most minutes that an account stays locked out"

#: src/office/setting_table.c
msgid "Minutes that a visitor should wait at most"
msgstr "Minutes that a visitor should wait at most"

#: src/office/setting_table.c
msgid "How often a number is called again before it counts as absent"
msgstr "How often a number is called again before it counts as absent"

#: src/office/setting_table.c
msgid "What happens to a visitor who did not answer the last call"
msgstr "What happens to a visitor who did not answer the last call"

#: src/office/setting_table.c
msgid "Whether waiting tickets are kept for the next day"
msgstr "Whether waiting tickets are kept for the next day"

#: src/office/setting_table.c
msgid "How many numbers the lobby's board names as nearly next"
msgstr "How many numbers the lobby's board names as nearly next"

#: src/office/setting_table.c
msgid "The hour at which the first slot for appointments begins"
msgstr "The hour at which the first slot for appointments begins"

#: src/office/setting_table.c
msgid "The hour at which the last slot for appointments ends"
msgstr "The hour at which the last slot for appointments ends"

#: src/office/setting_table.c
msgid "Minutes that a slot for appointments takes"
msgstr "Minutes that a slot for appointments takes"

#: src/office/setting_table.c
msgid "How many visitors one slot takes"
msgstr "How many visitors one slot takes"

#: src/office/setting_table.c
msgid "Days after which a draft is shown as old"
msgstr "Days after which a draft is shown as old"

#: src/office/setting_table.c
msgid "Days after which an applicant is reminded of his missing papers"
msgstr "Days after which an applicant is reminded of his missing papers"

#: src/office/setting_table.c
msgid "Days after which closing an incomplete file is proposed; never done by itself"
msgstr "Days after which closing an incomplete file is proposed; never done by itself"

#: src/office/setting_table.c
msgid "Working days after which an applicant is asked to come back with his papers"
msgstr "Working days after which an applicant is asked to come back with his papers"

#: src/office/setting_table.c
msgid "Working days in which a referral is answered"
msgstr "Working days in which a referral is answered"

#: src/office/setting_table.c
msgid "Working days in which a file is matched with its papers"
msgstr "Working days in which a file is matched with its papers"

#: src/office/setting_table.c
msgid "Working days in which a study is finished"
msgstr "Working days in which a study is finished"

#: src/office/setting_table.c
msgid "Days from one session of the committee to the next"
msgstr "Days from one session of the committee to the next"

#: src/office/setting_table.c
msgid "Cases that one session of the committee can hear"
msgstr "Cases that one session of the committee can hear"

#: src/office/setting_table.c
msgid "The share of a session kept for priority classes; the rest goes by date"
msgstr "The share of a session kept for priority classes; the rest goes by date"

#: src/office/setting_table.c
msgid "Members who must be present, those recused not counted"
msgstr "Members who must be present, those recused not counted"

#: src/office/setting_table.c
msgid "Parts of the reply window after which a warning is given"
msgstr "Parts of the reply window after which a warning is given"

#: src/office/setting_table.c
msgid "Attempts after which an applicant counts as not reached"
msgstr "Attempts after which an applicant counts as not reached"

#: src/office/setting_table.c
msgid "Working days from the decision to the reply"
msgstr "Working days from the decision to the reply"

#: src/office/setting_table.c
msgid "Days in which a rejected applicant may appeal"
msgstr "Days in which a rejected applicant may appeal"

#: src/office/setting_table.c
msgid "How often one decision may be appealed"
msgstr "How often one decision may be appealed"

#: src/office/setting_table.c
msgid "Working days in which an appeal is answered"
msgstr "Working days in which an appeal is answered"

#: src/office/setting_table.c
msgid "Working days from an accepting reply to registration"
msgstr "Working days from an accepting reply to registration"

#: src/office/setting_table.c
msgid "Working days from registration to the first service"
msgstr "Working days from registration to the first service"

#: src/office/setting_table.c
msgid "Days in which the same kind of aid to the same person counts as given twice"
msgstr "Days in which the same kind of aid to the same person counts as given twice"

#: src/office/setting_table.c
msgid "Days before a paper expires from which a warning is given"
msgstr "Days before a paper expires from which a warning is given"

#: src/office/setting_table.c
msgid "Days after its issue in which a statement without an expiry date is accepted"
msgstr "Days after its issue in which a statement without an expiry date is accepted"

#: src/office/setting_table.c
msgid "Months after which a beneficiary's circumstances are studied again"
msgstr "Months after which a beneficiary's circumstances are studied again"

#: src/office/setting_table.c
msgid "Days after which a suspension is looked at again"
msgstr "Days after which a suspension is looked at again"

#: src/office/setting_table.c
msgid "Working days in which a complaint is acknowledged"
msgstr "Working days in which a complaint is acknowledged"

#: src/office/setting_table.c
msgid "Working days in which a complaint is settled"
msgstr "Working days in which a complaint is settled"

#: src/office/setting_table.c
msgid "Days from closing a case to asking how satisfied the person is"
msgstr "Days from closing a case to asking how satisfied the person is"

#: src/office/setting_table.c
msgid "Months between two surveys where the policy only says periodic"
msgstr "Months between two surveys where the policy only says periodic"

#: src/office/setting_table.c
msgid "Counts below this are joined with their neighbours in statistics"
msgstr "Counts below this are joined with their neighbours in statistics"

#: src/office/setting_table.c
msgid "Days in which staff sign a new policy before they are blocked"
msgstr "Days in which staff sign a new policy before they are blocked"

#: src/office/setting_table.c
msgid "Hours in which a breach of personal data is reported"
msgstr "Hours in which a breach of personal data is reported"

#: src/office/setting_table.c
msgid "Days in which a person's request about his own data is answered"
msgstr "Days in which a person's request about his own data is answered"

#: src/office/setting_table.c
msgid "Years that a closed file is kept before destroying it is proposed"
msgstr "Years that a closed file is kept before destroying it is proposed"

#: src/office/visit.h
msgid "Not arrived"
msgstr "Not arrived"

#: src/office/visit.h src/view/day_rows.c src/view/visit_rows.c
#: ui/screens/reception.c ui/screens/today.c
msgid "Waiting"
msgstr "Waiting"

#: src/office/visit.h src/view/board_rows.c src/view/visit_rows.c
#: ui/screens/reception.c
msgid "Called"
msgstr "Called"

#: src/office/visit.h src/view/visit_rows.c ui/screens/reception.c
msgid "Being served"
msgstr "Being served"

#: src/office/visit.h src/view/visit_rows.c
msgid "On hold"
msgstr "On hold"

#: src/office/visit.h src/view/aftermath_rows.c src/view/visit_rows.c
#: ui/screens/aftermath.c ui/screens/family.c
msgid "Done"
msgstr "Done"

#: src/office/visit.h src/view/action_table.h src/view/visit_rows.c
msgid "Did not come"
msgstr "Did not come"

#: src/office/visit.h src/view/visit_rows.c
msgid "Sent for missing papers"
msgstr "Sent for missing papers"

#: src/office/visit.h
msgid "Arrive"
msgstr "Arrive"

#: src/office/visit.h
msgid "Call"
msgstr "Call"

#: src/office/visit.h src/view/action_table.h
msgid "Call again"
msgstr "Call again"

#: src/office/visit.h src/view/action_table.h
msgid "Put back in the line"
msgstr "Put back in the line"

#: src/office/visit.h
msgid "Send to the end of the line"
msgstr "Send to the end of the line"

#: src/office/visit.h
msgid "Begin to serve"
msgstr "Begin to serve"

#: src/office/visit.h src/view/action_table.h
msgid "Put on hold"
msgstr "Put on hold"

#: src/office/visit.h
msgid "Take from hold"
msgstr "Take from hold"

#: src/office/visit.h ui/screens/visit_act.c
msgid "End the visit"
msgstr "End the visit"

#: src/office/visit.h
msgid "End with the list of missing papers"
msgstr "End with the list of missing papers"

#: src/office/visit.h
msgid "Clear from yesterday's line"
msgstr "Clear from yesterday's line"

#: src/office/visitpurpose.h
msgid "New request"
msgstr "New request"

#: src/office/visitpurpose.h src/view/event_detail.c src/view/inquiry_rows.c
#: src/view/knownanswer_rows.c src/view/queue_referrals.c
#: src/view/referral_rows.c src/view/refusal_words.c ui/screens/inquiry.c
#: ui/screens/inquiry_form.c ui/screens/knownanswer_form.c
#: ui/screens/knownanswers.c ui/screens/queue_row.c ui/screens/referral.c
#: ui/screens/referral_pane.c
msgid "Question"
msgstr "Question"

#: src/office/visitpurpose.h
msgid "Bringing papers"
msgstr "Bringing papers"

#: src/office/visitpurpose.h
msgid "Asking about a case"
msgstr "Asking about a case"

#: src/office/visitpurpose.h
msgid "Complaint"
msgstr "Complaint"

#: src/office/visitpurpose.h
msgid "Registration"
msgstr "Registration"

#: src/office/visitpurpose.h
msgid "Something else"
msgstr "Something else"

#: src/office/wait.h
msgid "In time"
msgstr "In time"

#: src/office/wait.h
msgid "Nearly too long"
msgstr "Nearly too long"

#: src/office/wait.h
msgid "Too long"
msgstr "Too long"

#: src/view/action.c ui/ui_mark.c
msgid "No row is selected"
msgstr "No row is selected"

#: src/view/action.c
msgid "Nothing has been changed"
msgstr "Nothing has been changed"

#: src/view/action.c
msgid "This field has no list to choose from"
msgstr "This field has no list to choose from"

#: src/view/action.c
msgid "There is nothing to search on this screen"
msgstr "There is nothing to search on this screen"

#: src/view/action.c
msgid "Something was typed that is not saved yet"
msgstr "Something was typed that is not saved yet"

#: src/view/action.c
msgid "The visitor is not waiting"
msgstr "The visitor is not waiting"

#: src/view/action.c
msgid "The visitor is not called"
msgstr "The visitor is not called"

#: src/view/action.c
msgid "The visitor is not served"
msgstr "The visitor is not served"

#: src/view/action.c ui/screens/visit_bulk.c
msgid "The visitor is here"
msgstr "The visitor is here"

#: src/view/action.c
msgid "There is nothing here to be ended"
msgstr "There is nothing here to be ended"

#: src/view/action.c
msgid "This field is chosen from its list"
msgstr "This field is chosen from its list"

#: src/view/action.c
msgid "This list stands in one order only"
msgstr "This list stands in one order only"

#: src/view/action.c
msgid "He is not expected any more"
msgstr "He is not expected any more"

#: src/view/action.c
msgid "This question waits for no answer"
msgstr "This question waits for no answer"

#: src/view/action.c
msgid "On this screen"
msgstr "On this screen"

#: src/view/action.c
msgid "Moving and typing"
msgstr "Moving and typing"

#: src/view/action.c
msgid "About the selected row"
msgstr "About the selected row"

#: src/view/action.c
msgid "Go to"
msgstr "Go to"

#: src/view/action.c
msgid "The program"
msgstr "The program"

#: src/view/action_table.h
msgid "Help"
msgstr "Help"

#: src/view/action_table.h
msgid "What can be done here; type to search in it"
msgstr "What can be done here; type to search in it"

#: src/view/action_table.h
msgid "Save"
msgstr "Save"

#: src/view/action_table.h
msgid "Keep what was typed"
msgstr "Keep what was typed"

#: src/view/action_table.h
msgid "Back"
msgstr "Back"

#: src/view/action_table.h
msgid "Return to the screen before this one"
msgstr "Return to the screen before this one"

#: src/view/action_table.h src/view/event_codes.c
msgid "List"
msgstr "List"

#: src/view/action_table.h
msgid "Show what may stand in this field"
msgstr "Show what may stand in this field"

#: src/view/action_table.h
msgid "Refresh"
msgstr "Refresh"

#: src/view/action_table.h
msgid "Read everything on this screen again"
msgstr "Read everything on this screen again"

#: src/view/action_table.h
msgid "Begin a new record"
msgstr "Begin a new record"

#: src/view/action_table.h src/view/queue_referrals.c src/view/referral_rows.c
#: ui/screens/queue_row.c
msgid "New"
msgstr "New"

#: src/view/action_table.h
msgid "Search"
msgstr "Search"

#: src/view/action_table.h
msgid "Type what to look for; the list follows"
msgstr "Type what to look for; the list follows"

#: src/view/action_table.h
msgid "Menu"
msgstr "Menu"

#: src/view/action_table.h
msgid "The other screens and the program, by letter"
msgstr "The other screens and the program, by letter"

#: src/view/action_table.h
msgid "Find an action"
msgstr "Find an action"

#: src/view/action_table.h
msgid "By its name, on whatever screen it stands"
msgstr "By its name, on whatever screen it stands"

#: src/view/action_table.h
msgid "Actions"
msgstr "Actions"

#: src/view/action_table.h
msgid "All actions of this screen in one list"
msgstr "All actions of this screen in one list"

#: src/view/action_table.h src/view/refusal_words.c ui/signin.c
msgid "Language"
msgstr "Language"

#: src/view/action_table.h
msgid "Arabic or English"
msgstr "Arabic or English"

#: src/view/action_table.h
msgid "Open"
msgstr "Open"

#: src/view/action_table.h
msgid "Show the selected row whole"
msgstr "Show the selected row whole"

#: src/view/action_table.h
msgid "Next row"
msgstr "Next row"

#: src/view/action_table.h
msgid "One row down"
msgstr "One row down"

#: src/view/action_table.h
msgid "Previous row"
msgstr "Previous row"

#: src/view/action_table.h
msgid "One row up"
msgstr "One row up"

#: src/view/action_table.h
msgid "Next page"
msgstr "Next page"

#: src/view/action_table.h
msgid "As many rows down as the screen shows"
msgstr "As many rows down as the screen shows"

#: src/view/action_table.h
msgid "As many rows up as the screen shows"
msgstr "As many rows up as the screen shows"

#: src/view/action_table.h
msgid "Previous page"
msgstr "Previous page"

#: src/view/action_table.h
msgid "First row"
msgstr "First row"

#: src/view/action_table.h
msgid "To the beginning of the list"
msgstr "To the beginning of the list"

#: src/view/action_table.h
msgid "Last row"
msgstr "Last row"

#: src/view/action_table.h
msgid "To the end of the list"
msgstr "To the end of the list"

#: src/view/action_table.h
msgid "Mark"
msgstr "Mark"

#: src/view/action_table.h
msgid "Mark this row, to act on all marked together"
msgstr "Mark this row, to act on all marked together"

#: src/view/action_table.h
msgid "Mark downwards"
msgstr "Mark downwards"

#: src/view/action_table.h
msgid "Mark this row and the one below"
msgstr "Mark this row and the one below"

#: src/view/action_table.h
msgid "Mark this row and the one above"
msgstr "Mark this row and the one above"

#: src/view/action_table.h
msgid "Mark upwards"
msgstr "Mark upwards"

#: src/view/action_table.h
msgid "From the row marked last to this one"
msgstr "From the row marked last to this one"

#: src/view/action_table.h
msgid "Mark up to here"
msgstr "Mark up to here"

#: src/view/action_table.h
msgid "Mark all"
msgstr "Mark all"

#: src/view/action_table.h
msgid "All rows of the filter; Esc takes marks away"
msgstr "All rows of the filter; Esc takes marks away"

#: src/view/action_table.h ui/screens/docket.c
msgid "Order"
msgstr "Order"

#: src/view/action_table.h
msgid "In which order the list stands"
msgstr "In which order the list stands"

#: src/view/action_table.h
msgid "Leave this; asks before typing is lost"
msgstr "Leave this; asks before typing is lost"

#: src/view/action_table.h
msgid "Next field"
msgstr "Next field"

#: src/view/action_table.h
msgid "To the next field, or from search to the list"
msgstr "To the next field, or from search to the list"

#: src/view/action_table.h
msgid "Back to the field before"
msgstr "Back to the field before"

#: src/view/action_table.h
msgid "Previous field"
msgstr "Previous field"

#: src/view/action_table.h
msgid "To the shell"
msgstr "To the shell"

#: src/view/action_table.h
msgid "Back to the shell for a while; fg returns"
msgstr "Back to the shell for a while; fg returns"

#: src/view/action_table.h ui/frame.c ui/signin.c
msgid "Quit"
msgstr "Quit"

#: src/view/action_table.h
msgid "Close the office and leave the program"
msgstr "Close the office and leave the program"

#: src/view/action_table.h ui/screens/login.c ui/signin.c
msgid "Sign in"
msgstr "Sign in"

#: src/view/action_table.h
msgid "Begin to work as this person"
msgstr "Begin to work as this person"

#: src/view/action_table.h
msgid "Sign out"
msgstr "Sign out"

#: src/view/action_table.h
msgid "Let somebody else sign in here"
msgstr "Let somebody else sign in here"

#: src/view/action_table.h
msgid "Lock"
msgstr "Lock"

#: src/view/action_table.h
msgid "Hide the screen; what was typed stays"
msgstr "Hide the screen; what was typed stays"

#: src/view/action_table.h ui/screens/appointments.c ui/screens/today.c
msgid "Today"
msgstr "Today"

#: src/view/action_table.h
msgid "What waits today; each number opens its list"
msgstr "What waits today; each number opens its list"

#: src/view/action_table.h src/view/import_rows.c ui/screens/people.c
msgid "People"
msgstr "People"

#: src/view/action_table.h
msgid "Find people, open their files, add new ones"
msgstr "Find people, open their files, add new ones"

#: src/view/action_table.h
msgid "New person"
msgstr "New person"

#: src/view/action_table.h
msgid "Put somebody on file who was not found"
msgstr "Put somebody on file who was not found"

#: src/view/action_table.h
msgid "Correct or complete what is known"
msgstr "Correct or complete what is known"

#: src/view/action_table.h
msgid "Edit"
msgstr "Edit"

#: src/view/action_table.h ui/screens/intake.c
msgid "New case"
msgstr "New case"

#: src/view/action_table.h
msgid "Open a case for this person"
msgstr "Open a case for this person"

#: src/view/action_table.h ui/screens/family.c
msgid "Family"
msgstr "Family"

#: src/view/action_table.h
msgid "The members of the family; writes more of them"
msgstr "The members of the family; writes more of them"

#: src/view/action_table.h
msgid "Files that share a member, account or address"
msgstr "Files that share a member, account or address"

#: src/view/action_table.h ui/screens/household.c
msgid "One household?"
msgstr "One household?"

#: src/view/action_table.h
msgid "Both files are of the same household"
msgstr "Both files are of the same household"

#: src/view/action_table.h
msgid "They have nothing to do with it; asks why"
msgstr "They have nothing to do with it; asks why"

#: src/view/action_table.h
msgid "Next cell"
msgstr "Next cell"

#: src/view/action_table.h
msgid "Behind the number the row is kept; empty: back"
msgstr "Behind the number the row is kept; empty: back"

#: src/view/action_table.h
msgid "Keep the row"
msgstr "Keep the row"

#: src/view/action_table.h
msgid "What was typed in it; with nothing typed: back"
msgstr "What was typed in it; with nothing typed: back"

#: src/view/action_table.h
msgid "New member"
msgstr "New member"

#: src/view/action_table.h
msgid "To the empty row at the end"
msgstr "To the empty row at the end"

#: src/view/action_table.h
msgid "Delete the row"
msgstr "Delete the row"

#: src/view/action_table.h
msgid "It never was right; Ctrl-Z brings it back"
msgstr "It never was right; Ctrl-Z brings it back"

#: src/view/action_table.h
msgid "Same person?"
msgstr "Same person?"

#: src/view/action_table.h
msgid "Files that look like his: rule on them, or merge"
msgstr "Files that look like his: rule on them, or merge"

#: src/view/action_table.h
msgid "Files alike"
msgstr "Files alike"

#: src/view/action_table.h
msgid "Pairs of files that wait for a ruling"
msgstr "Pairs of files that wait for a ruling"

#: src/view/action_table.h
msgid "Both files are again as they were before"
msgstr "Both files are again as they were before"

#: src/view/action_table.h ui/screens/person_file.c
msgid "Undo the merge"
msgstr "Undo the merge"

#: src/view/action_table.h
msgid "Also further phones: now and before"
msgstr "Also further phones: now and before"

#: src/view/action_table.h ui/screens/circumstances.c
msgid "Categories and contact"
msgstr "Categories and contact"

#: src/view/action_table.h
msgid "What follows his death"
msgstr "What follows his death"

#: src/view/action_table.h
msgid "Cases, appointments and family to look after"
msgstr "Cases, appointments and family to look after"

#: src/view/action_table.h ui/screens/person_former.c
msgid "What stood before"
msgstr "What stood before"

#: src/view/action_table.h
msgid "Former names, numbers and homes, with their days"
msgstr "Former names, numbers and homes, with their days"

#: src/view/action_table.h
msgid "Do it"
msgstr "Do it"

#: src/view/action_table.h
msgid "Opens the case, or does what stands there"
msgstr "Opens the case, or does what stands there"

#: src/view/action_table.h
msgid "A category, the means of contact, a phone"
msgstr "A category, the means of contact, a phone"

#: src/view/action_table.h
msgid "Write down"
msgstr "Write down"

#: src/view/action_table.h
msgid "Asks for the last day on which it held"
msgstr "Asks for the last day on which it held"

#: src/view/action_table.h
msgid "Holds no longer"
msgstr "Holds no longer"

#: src/view/action_table.h
msgid "It was never so; asks why, and stays seen"
msgstr "It was never so; asks why, and stays seen"

#: src/view/action_table.h ui/screens/circumstances.c
msgid "Strike out"
msgstr "Strike out"

#: src/view/action_table.h
msgid "Both files, field by field, before merging"
msgstr "Both files, field by field, before merging"

#: src/view/action_table.h
msgid "Side by side"
msgstr "Side by side"

#: src/view/action_table.h
msgid "They are not the same; asks why"
msgstr "They are not the same; asks why"

#: src/view/action_table.h
msgid "Ask later"
msgstr "Ask later"

#: src/view/action_table.h
msgid "The pair waits until somebody knows"
msgstr "The pair waits until somebody knows"

#: src/view/action_table.h ui/screens/person_twins.c
msgid "Merge with"
msgstr "Merge with"

#: src/view/action_table.h
msgid "With a file that is named by its number"
msgstr "With a file that is named by its number"

#: src/view/action_table.h
msgid "Make one file of the two"
msgstr "Make one file of the two"

#: src/view/action_table.h ui/screens/person_merge.c
msgid "Merge"
msgstr "Merge"

#: src/view/action_table.h
msgid "Other value"
msgstr "Other value"

#: src/view/action_table.h
msgid "The other one of both values is kept"
msgstr "The other one of both values is kept"

#: src/view/action_table.h
msgid "Questions to your role, and answers to be told"
msgstr "Questions to your role, and answers to be told"

#: src/view/action_table.h
msgid "Answer; then tell who asked, then the visitor"
msgstr "Answer; then tell who asked, then the visitor"

#: src/view/action_table.h
msgid "Next step"
msgstr "Next step"

#: src/view/action_table.h
msgid "Give the answer to who asked"
msgstr "Give the answer to who asked"

#: src/view/action_table.h
msgid "The answer has reached who asked"
msgstr "The answer has reached who asked"

#: src/view/action_table.h
msgid "The answer has reached the visitor"
msgstr "The answer has reached the visitor"

#: src/view/action_table.h
msgid "Take the question back; asks why"
msgstr "Take the question back; asks why"

#: src/view/action_table.h ui/screens/docket.c
msgid "Committee docket"
msgstr "Committee docket"

#: src/view/action_table.h
msgid "Which cases are heard, and in what order"
msgstr "Which cases are heard, and in what order"

#: src/view/action_table.h
msgid "Onto the agenda of the open session"
msgstr "Onto the agenda of the open session"

#: src/view/action_table.h
msgid "Off the agenda, back to its study"
msgstr "Off the agenda, back to its study"

#: src/view/action_table.h
msgid "With its day, its panel and its members"
msgstr "With its day, its panel and its members"

#: src/view/action_table.h
msgid "Open the session"
msgstr "Open the session"

#: src/view/action_table.h
msgid "Under the next number of its year"
msgstr "Under the next number of its year"

#: src/view/action_table.h
msgid "Files not complete yet, and what each lacks"
msgstr "Files not complete yet, and what each lacks"

#: src/view/action_table.h
msgid "Do what usually comes next for this case"
msgstr "Do what usually comes next for this case"

#: src/view/action_table.h
msgid "Ask a colleague about this case"
msgstr "Ask a colleague about this case"

#: src/view/action_table.h
msgid "Assign"
msgstr "Assign"

#: src/view/action_table.h
msgid "To a researcher; the fewest cases first"
msgstr "To a researcher; the fewest cases first"

#: src/view/action_table.h
msgid "The marked cases, or this one, to a researcher"
msgstr "The marked cases, or this one, to a researcher"

#: src/view/action_table.h
msgid "Give it out with the day to come back"
msgstr "Give it out with the day to come back"

#: src/view/action_table.h ui/screens/case_missing.c ui/screens/caseway.c
msgid "Missing list"
msgstr "Missing list"

#: src/view/action_table.h
msgid "Hand out"
msgstr "Hand out"

#: src/view/action_table.h
msgid "What is missing and what the kind asks for"
msgstr "What is missing and what the kind asks for"

#: src/view/action_table.h
msgid "It was compared with the original"
msgstr "It was compared with the original"

#: src/view/action_table.h
msgid "It came; the original is still to be compared"
msgstr "It came; the original is still to be compared"

#: src/view/action_table.h
msgid "The applicant cannot get it; asks why"
msgstr "The applicant cannot get it; asks why"

#: src/view/action_table.h
msgid "It is not asked of this applicant; asks why"
msgstr "It is not asked of this applicant; asks why"

#: src/view/action_table.h
msgid "It was not valid when it was handed in"
msgstr "It was not valid when it was handed in"

#: src/view/action_table.h
msgid "It is not in hand any more; asks why"
msgstr "It is not in hand any more; asks why"

#: src/view/action_table.h
msgid "Required again"
msgstr "Required again"

#: src/view/action_table.h
msgid "The date that tells how long it is valid"
msgstr "The date that tells how long it is valid"

#: src/view/action_table.h
msgid "Write its date"
msgstr "Write its date"

#: src/view/action_table.h
msgid "Copy or told"
msgstr "Copy or told"

#: src/view/action_table.h
msgid "Matched, but not against the original"
msgstr "Matched, but not against the original"

#: src/view/action_table.h
msgid "Came earlier"
msgstr "Came earlier"

#: src/view/action_table.h
msgid "The day it came, where it is entered later"
msgstr "The day it came, where it is entered later"

#: src/view/action_table.h src/view/event_detail.c src/view/intake_rows.c
#: src/view/paper_rows.c src/view/paper_words.c src/view/refusal_words.c
msgid "Scan"
msgstr "Scan"

#: src/view/action_table.h
msgid "Where its scan lies, and what its bytes are"
msgstr "Where its scan lies, and what its bytes are"

#: src/view/action_table.h
msgid "Dates, who saw it, its scan, every verdict"
msgstr "Dates, who saw it, its scan, every verdict"

#: src/view/action_table.h
msgid "The paper whole"
msgstr "The paper whole"

#: src/view/action_table.h
msgid "It matches"
msgstr "It matches"

#: src/view/action_table.h
msgid "The field is as the paper says; to the next one"
msgstr "The field is as the paper says; to the next one"

#: src/view/action_table.h
msgid "Sign"
msgstr "Sign"

#: src/view/action_table.h
msgid "Keep what was signed, with its checksum"
msgstr "Keep what was signed, with its checksum"

#: src/view/action_table.h
msgid "Undo"
msgstr "Undo"

#: src/view/action_table.h
msgid "Take back what you did last today"
msgstr "Take back what you did last today"

#: src/view/action_table.h
msgid "Do again"
msgstr "Do again"

#: src/view/action_table.h
msgid "What was taken back in this field"
msgstr "What was taken back in this field"

#: src/view/action_table.h
msgid "Select all"
msgstr "Select all"

#: src/view/action_table.h
msgid "The whole field; Shift and arrows: a part"
msgstr "The whole field; Shift and arrows: a part"

#: src/view/action_table.h
msgid "Copy text"
msgstr "Copy text"

#: src/view/action_table.h
msgid "What is selected, for another field"
msgstr "What is selected, for another field"

#: src/view/action_table.h
msgid "Cut"
msgstr "Cut"

#: src/view/action_table.h
msgid "Copy what is selected and take it away"
msgstr "Copy what is selected and take it away"

#: src/view/action_table.h
msgid "Paste"
msgstr "Paste"

#: src/view/action_table.h
msgid "Put what was copied into this field"
msgstr "Put what was copied into this field"

#: src/view/action_table.h src/view/queue.c ui/screens/reception.c
msgid "Reception"
msgstr "Reception"

#: src/view/action_table.h
msgid "Who waits, who is served, who comes next"
msgstr "Who waits, who is served, who comes next"

#: src/view/action_table.h ui/screens/lookup.c
msgid "Where is it?"
msgstr "Where is it?"

#: src/view/action_table.h
msgid "Any number or name: ticket, case, person"
msgstr "Any number or name: ticket, case, person"

#: src/view/action_table.h
msgid "Lobby board"
msgstr "Lobby board"

#: src/view/action_table.h
msgid "Numbers only, for a terminal that visitors see"
msgstr "Numbers only, for a terminal that visitors see"

#: src/view/action_table.h src/view/event_codes.c ui/screens/library.c
msgid "Library"
msgstr "Library"

#: src/view/action_table.h
msgid "The policy's documents and where each lies"
msgstr "The policy's documents and where each lies"

#: src/view/action_table.h
msgid "Call next"
msgstr "Call next"

#: src/view/action_table.h
msgid "Call; then serve; then end the visit"
msgstr "Call; then serve; then end the visit"

#: src/view/action_table.h ui/screens/arrival.c
msgid "Arrival"
msgstr "Arrival"

#: src/view/action_table.h
msgid "Give a ticket to somebody who has come"
msgstr "Give a ticket to somebody who has come"

#: src/view/action_table.h ui/screens/appointments.c
msgid "Appointments"
msgstr "Appointments"

#: src/view/action_table.h
msgid "Who is expected, today and later"
msgstr "Who is expected, today and later"

#: src/view/action_table.h ui/screens/appointment_form.c
msgid "New appointment"
msgstr "New appointment"

#: src/view/action_table.h
msgid "In a free slot of a working day"
msgstr "In a free slot of a working day"

#: src/view/action_table.h
msgid "He gets the next ticket of today"
msgstr "He gets the next ticket of today"

#: src/view/action_table.h
msgid "Call this number"
msgstr "Call this number"

#: src/view/action_table.h
msgid "Out of turn: the visitor who is selected"
msgstr "Out of turn: the visitor who is selected"

#: src/view/action_table.h
msgid "The number once more; it is counted"
msgstr "The number once more; it is counted"

#: src/view/action_table.h
msgid "He waits again and keeps his place"
msgstr "He waits again and keeps his place"

#: src/view/action_table.h src/view/event_detail.c src/view/visit_rows.c
#: ui/screens/visit_courtesy.c
msgid "Courtesy"
msgstr "Courtesy"

#: src/view/action_table.h
msgid "Greeted, given time; again: what was left out"
msgstr "Greeted, given time; again: what was left out"

#: src/view/action_table.h
msgid "He fetches something; F2 goes on with him"
msgstr "He fetches something; F2 goes on with him"

#: src/view/action_table.h
msgid "He did not answer the calls, or has left"
msgstr "He did not answer the calls, or has left"

#: src/view/action_table.h
msgid "End the visit with a question to a colleague"
msgstr "End the visit with a question to a colleague"

#: src/view/action_table.h
msgid "End with the list of papers and a day to return"
msgstr "End with the list of papers and a day to return"

#: src/view/action_table.h
msgid "Give the missing list"
msgstr "Give the missing list"

#: src/view/action_table.h
msgid "End with a reason"
msgstr "End with a reason"

#: src/view/action_table.h
msgid "What was asked then counts as not answered"
msgstr "What was asked then counts as not answered"

#: src/view/action_table.h ui/screens/inquiry.c ui/screens/visit_detail.c
msgid "Questions"
msgstr "Questions"

#: src/view/action_table.h
msgid "What the visitor asks, and the answers"
msgstr "What the visitor asks, and the answers"

#: src/view/action_table.h
msgid "The person's file"
msgstr "The person's file"

#: src/view/action_table.h
msgid "Whom or what it is about; search if unknown"
msgstr "Whom or what it is about; search if unknown"

#: src/view/action_table.h
msgid "His name comes onto the ticket"
msgstr "His name comes onto the ticket"

#: src/view/action_table.h
msgid "This is the visitor"
msgstr "This is the visitor"

#: src/view/action_table.h
msgid "Hide names"
msgstr "Hide names"

#: src/view/action_table.h
msgid "Numbers only, while others can see the screen"
msgstr "Numbers only, while others can see the screen"

#: src/view/action_table.h
msgid "Give the ticket"
msgstr "Give the ticket"

#: src/view/action_table.h
msgid "The next number of today"
msgstr "The next number of today"

#: src/view/action_table.h ui/dialog.c ui/draft.c ui/newpassword.c ui/signin.c
msgid "Go on"
msgstr "Go on"

#: src/view/action_table.h
msgid "To the purpose; behind it the ticket is given"
msgstr "To the purpose; behind it the ticket is given"

#: src/view/action_table.h
msgid "New question"
msgstr "New question"

#: src/view/action_table.h
msgid "Write a question down, and its answer"
msgstr "Write a question down, and its answer"

#: src/view/action_table.h ui/screens/knownanswers.c
msgid "Answer bank"
msgstr "Answer bank"

#: src/view/action_table.h
msgid "What is often asked, and what is said then"
msgstr "What is often asked, and what is said then"

#: src/view/action_table.h
msgid "New answer"
msgstr "New answer"

#: src/view/action_table.h
msgid "Write one for the bank; it awaits approval"
msgstr "Write one for the bank; it awaits approval"

#: src/view/action_table.h
msgid "Change"
msgstr "Change"

#: src/view/action_table.h
msgid "Approve"
msgstr "Approve"

#: src/view/action_table.h
msgid "Retire"
msgstr "Retire"

#: src/view/action_table.h ui/dialog.c ui/phrases.c ui/screens/bank_choice.c
#: ui/screens/phrases.c
msgid "Phrases"
msgstr "Phrases"

#: src/view/action_table.h
msgid "What F4 puts into a text, under short codes"
msgstr "What F4 puts into a text, under short codes"

#: src/view/action_table.h
msgid "New phrase"
msgstr "New phrase"

#: src/view/action_table.h
msgid "Under a short code; everybody can use it"
msgstr "Under a short code; everybody can use it"

#: src/view/action_table.h
msgid "Write it anew; texts that have it stay"
msgstr "Write it anew; texts that have it stay"

#: src/view/action_table.h
msgid "It is not offered any more"
msgstr "It is not offered any more"

#: src/view/action_table.h
msgid "Take away"
msgstr "Take away"

#: src/view/action_table.h
msgid "Write down what was answered"
msgstr "Write down what was answered"

#: src/view/action_table.h ui/screens/library_form.c
msgid "Edition and place"
msgstr "Edition and place"

#: src/view/action_table.h
msgid "Write down which one, and where it lies"
msgstr "Write down which one, and where it lies"

#: src/view/action_table.h src/view/event_codes.c src/view/import_rows.c
msgid "Import"
msgstr "Import"

#: src/view/action_table.h
msgid "Take people in from a CSV file, looked at first"
msgstr "Take people in from a CSV file, looked at first"

#: src/view/action_table.h
msgid "Look at the file; then take its people in"
msgstr "Look at the file; then take its people in"

#: src/view/action_table.h ui/screens/import.c
msgid "Look through"
msgstr "Look through"

#: src/view/action_table.h
msgid "Another file"
msgstr "Another file"

#: src/view/action_table.h
msgid "From a list of the folder, or typed"
msgstr "From a list of the folder, or typed"

#: src/view/action_table.h
msgid "Its people go again"
msgstr "Its people go again"

#: src/view/action_table.h
msgid "Take the import back"
msgstr "Take the import back"

#: src/view/aftermath_rows.c src/view/case_changes.c src/view/case_rows.c
#: src/view/circumstance_rows.c src/view/event_detail.c src/view/field_words.c
#: src/view/plan_rows.c src/view/refusal_words.c src/view/session_rows.c
#: src/view/setting_rows.c ui/screens/aftermath.c ui/screens/cases.c
#: ui/screens/circumstances.c ui/screens/intake.c ui/screens/library.c
#: ui/screens/person_file.c
msgid "Kind"
msgstr "Kind"

#: src/view/aftermath_rows.c src/view/circumstance_rows.c
#: ui/screens/aftermath.c ui/screens/circumstances.c
msgid "Which"
msgstr "Which"

#: src/view/aftermath_rows.c src/view/case_rows.c src/view/event_codes.c
#: src/view/event_detail.c src/view/refusal_words.c ui/screens/docket.c
#: ui/screens/person_fields.c ui/screens/person_form.c ui/screens/referral.c
msgid "Person"
msgstr "Person"

#: src/view/aftermath_rows.c ui/screens/aftermath.c
msgid "What to do"
msgstr "What to do"

#: src/view/applicant_words.c
msgid "Your request is being taken down and is not complete yet"
msgstr "Your request is being taken down and is not complete yet"

#: src/view/applicant_words.c
msgid "Your request waits for papers that you still bring"
msgstr "Your request waits for papers that you still bring"

#: src/view/applicant_words.c
msgid "Your papers are being compared with their originals"
msgstr "Your papers are being compared with their originals"

#: src/view/applicant_words.c
msgid "Your declaration was taken; your request is being completed"
msgstr "Your declaration was taken; your request is being completed"

#: src/view/applicant_words.c
msgid "Your request is complete and will be studied"
msgstr "Your request is complete and will be studied"

#: src/view/applicant_words.c
msgid "Your request is being studied"
msgstr "Your request is being studied"

#: src/view/applicant_words.c
msgid "Your request was studied and goes to the committee"
msgstr "Your request was studied and goes to the committee"

#: src/view/applicant_words.c
msgid "Your request is on the committee's agenda"
msgstr "Your request is on the committee's agenda"

#: src/view/applicant_words.c
msgid "The committee will look at your request again"
msgstr "The committee will look at your request again"

#: src/view/applicant_words.c
msgid "Your answer is being prepared and comes by the agreed means"
msgstr "Your answer is being prepared and comes by the agreed means"

#: src/view/applicant_words.c
msgid "Your request was answered"
msgstr "Your request was answered"

#: src/view/applicant_words.c
msgid "You are registered and your support is being prepared"
msgstr "You are registered and your support is being prepared"

#: src/view/applicant_words.c
msgid "Your support is under way"
msgstr "Your support is under way"

#: src/view/applicant_words.c
msgid "Your support is paused; the association will tell you more"
msgstr "Your support is paused; the association will tell you more"

#: src/view/applicant_words.c
msgid "Your appeal is being looked at by another panel"
msgstr "Your appeal is being looked at by another panel"

#: src/view/applicant_words.c
msgid "Your request is closed"
msgstr "Your request is closed"

#: src/view/appointment_rows.c src/view/day_rows.c src/view/event_detail.c
#: src/view/field_words.c src/view/refusal_words.c src/view/setting_rows.c
#: ui/screens/appointment_form.c ui/screens/appointments.c
msgid "Day"
msgstr "Day"

#: src/view/appointment_rows.c src/view/event_detail.c
#: ui/screens/appointment_form.c ui/screens/appointments.c
msgid "Time"
msgstr "Time"

#: src/view/appointment_rows.c src/view/visit_rows.c
#: ui/screens/appointment_form.c ui/screens/appointments.c ui/screens/arrival.c
#: ui/screens/queue_row.c ui/screens/visit_line.c
msgid "Purpose"
msgstr "Purpose"

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
msgstr "State"

#: src/view/appointment_rows.c
msgid "Missed"
msgstr "Missed"

#: src/view/appointment_rows.c src/view/lookup_rows.c ui/screens/inquiry.c
#: ui/screens/queue_row.c ui/screens/visit.c ui/screens/visit_detail.c
#: ui/screens/visit_line.c
msgid "Ticket"
msgstr "Ticket"

#: src/view/appointment_rows.c
msgid "Has not come"
msgstr "Has not come"

#: src/view/board_rows.c
msgid "Nearly next"
msgstr "Nearly next"

#: src/view/case_changes.c
#, c-format
msgid "%.*s · now: %.*s"
msgstr "%.*s · now: %.*s"

#: src/view/case_changes.c src/view/case_rows.c src/view/event_detail.c
#: src/view/refusal_words.c ui/screens/intake.c ui/screens/matching_form.c
msgid "Request"
msgstr "Request"

#: src/view/case_changes.c src/view/case_rows.c src/view/event_detail.c
#: src/view/field_words.c ui/screens/declaration.c
msgid "Means of reply"
msgstr "Means of reply"

#: src/view/case_changes.c src/view/case_rows.c src/view/event_detail.c
#: src/view/field_words.c src/view/intake_rows.c src/view/visit_rows.c
msgid "Comes back"
msgstr "Comes back"

#: src/view/case_rows.c
msgid "Opened on"
msgstr "Opened on"

#: src/view/case_rows.c src/view/queue_cases.c src/view/session_rows.c
msgid "Complete on"
msgstr "Complete on"

#: src/view/case_rows.c src/view/event_detail.c src/view/queue_cases.c
#: src/view/setting_rows.c ui/screens/caselines.c
msgid "Not before"
msgstr "Not before"

#: src/view/case_rows.c src/view/receipt_row.c ui/screens/caselines.c
#: ui/screens/declaration.c ui/screens/visit_detail.c
msgid "Reply by"
msgstr "Reply by"

#: src/view/case_rows.c src/view/event_detail.c src/view/queue_cases.c
#: ui/screens/queue_row.c
msgid "Researcher"
msgstr "Researcher"

#: src/view/case_rows.c src/view/queue_cases.c src/view/queue_referrals.c
#: ui/screens/cases.c ui/screens/inquiry.c
msgid "Since"
msgstr "Since"

#: src/view/case_rows.c src/view/day_rows.c src/view/event_codes.c
#: src/view/policy_rows.c src/view/refusal_words.c src/view/setting_rows.c
#: ui/screens/first_office.c
msgid "Policy"
msgstr "Policy"

#: src/view/case_rows.c src/view/event_detail.c
msgid "Came by"
msgstr "Came by"

#: src/view/case_rows.c src/view/decision_rows.c src/view/event_detail.c
#: src/view/inquiry_rows.c src/view/refusal_words.c src/view/visit_rows.c
#: ui/screens/arrival.c ui/screens/intake.c ui/screens/visit_line.c
msgid "Channel"
msgstr "Channel"

#: src/view/case_rows.c src/view/event_detail.c
msgid "Ruling on duplicates"
msgstr "Ruling on duplicates"

#: src/view/case_rows.c src/view/receipt_row.c
msgid "Signed on"
msgstr "Signed on"

#: src/view/case_rows.c src/view/event_detail.c src/view/receipt_row.c
#: ui/screens/declaration.c
msgid "Signed by"
msgstr "Signed by"

#: src/view/case_rows.c
msgid "Signed checksum"
msgstr "Signed checksum"

#: src/view/case_rows.c src/view/receipt_row.c
msgid "Data as signed"
msgstr "Data as signed"

#: src/view/case_rows.c src/view/queue_cases.c src/view/queue_referrals.c
msgid "Days left"
msgstr "Days left"

#: src/view/case_rows.c
msgid "Open referrals"
msgstr "Open referrals"

#: src/view/case_rows.c src/view/event_detail.c src/view/refusal_words.c
#: ui/screens/docket.c
msgid "Opinion"
msgstr "Opinion"

#: src/view/case_rows.c src/view/event_detail.c src/view/session_rows.c
msgid "Recommendation"
msgstr "Recommendation"

#: src/view/case_rows.c src/view/decision_rows.c src/view/event_codes.c
#: src/view/event_detail.c
msgid "Session"
msgstr "Session"

#: src/view/case_rows.c src/view/decision_rows.c src/view/event_codes.c
#: src/view/event_detail.c src/view/minutes.c src/view/session_rows.c
msgid "Decision"
msgstr "Decision"

#: src/view/case_rows.c
msgid "Follows the closed case"
msgstr "Follows the closed case"

#: src/view/case_rows.c src/view/family_rows.c src/view/person_rows.c
#: src/view/session_rows.c
msgid "Version"
msgstr "Version"

#: src/view/case_rows.c src/view/event_detail.c src/view/setting_rows.c
msgid "Clock"
msgstr "Clock"

#: src/view/case_rows.c src/view/event_detail.c
msgid "Started on"
msgstr "Started on"

#: src/view/case_rows.c src/view/event_detail.c src/view/plan_rows.c
#: src/view/queue_cases.c src/view/queue_referrals.c src/view/session_rows.c
#: src/view/setting_rows.c ui/screens/person_file.c ui/screens/queue_row.c
#: ui/screens/referral.c
msgid "Due"
msgstr "Due"

#: src/view/case_rows.c src/view/event_detail.c
msgid "Ended on"
msgstr "Ended on"

#: src/view/case_rows.c
msgid "Ended by"
msgstr "Ended by"

#: src/view/case_words.c
#, c-format
msgid "%d working day"
msgid_plural "%d working days"
msgstr[0] "%d working day"
msgstr[1] "%d working days"

#: src/view/case_words.c
#, c-format
msgid "%d day"
msgid_plural "%d days"
msgstr[0] "%d day"
msgstr[1] "%d days"

#: src/view/case_words.c
msgid "Late: the last day is over"
msgstr "Late: the last day is over"

#: src/view/case_words.c
#, c-format
msgid "Late by %.*s"
msgstr "Late by %.*s"

#: src/view/case_words.c
#, c-format
msgid "Too early, from %.*s"
msgstr "Too early, from %.*s"

#: src/view/case_words.c
#, c-format
msgid "In the window, %.*s left"
msgstr "In the window, %.*s left"

#: src/view/case_words.c src/view/queue_words.c
#, c-format
msgid "%s %lu day late"
msgid_plural "%s %lu days late"
msgstr[0] "%s %lu day late"
msgstr[1] "%s %lu days late"

#: src/view/case_words.c src/view/queue_words.c
#, c-format
msgid "%s %lu day left"
msgid_plural "%s %lu days left"
msgstr[0] "%s %lu day left"
msgstr[1] "%s %lu days left"

#: src/view/case_words.c
#, c-format
msgid "from %.*s"
msgstr "from %.*s"

#: src/view/case_words.c
msgid "late since today"
msgstr "late since today"

#: src/view/case_words.c
msgid "The policy sets no day for the reply"
msgstr "The policy sets no day for the reply"

#: src/view/case_words.c
#, c-format
msgid "Reply by %.*s"
msgstr "Reply by %.*s"

#: src/view/case_words.c
#, c-format
msgid "Reply from %.*s on"
msgstr "Reply from %.*s on"

#: src/view/case_words.c
#, c-format
msgid "Reply from %.*s to %.*s"
msgstr "Reply from %.*s to %.*s"

#: src/view/case_words.c
#, c-format
msgid "issued %.*s"
msgstr "issued %.*s"

#: src/view/case_words.c
#, c-format
msgid "until %.*s"
msgstr "until %.*s"

#: src/view/circumstance_rows.c src/view/event_detail.c src/view/event_rows.c
#: ui/screens/circumstance_form.c ui/screens/circumstances.c
msgid "From"
msgstr "From"

#: src/view/circumstance_rows.c src/view/event_detail.c
msgid "Why struck out"
msgstr "Why struck out"

#: src/view/config_rows.c src/view/policy_rows.c src/view/setting_rows.c
msgid "Key"
msgstr "Key"

#: src/view/config_rows.c
msgid "Comes from"
msgstr "Comes from"

#: src/view/config_rows.c src/view/import_rows.c src/view/policy_rows.c
#: src/view/setting_rows.c ui/screens/import_remarks.c
msgid "Allowed"
msgstr "Allowed"

#: src/view/config_rows.c
msgid "Environment"
msgstr "Environment"

#: src/view/config_rows.c
msgid "Option"
msgstr "Option"

#: src/view/config_rows.c src/view/policy_rows.c src/view/setting_rows.c
msgid "Gist"
msgstr "Gist"

#: src/view/day_rows.c src/view/handout.c src/view/refusal_words.c
#: ui/plain_ask.c
msgid "Date"
msgstr "Date"

#: src/view/day_rows.c src/view/event_codes.c ui/screens/first_office.c
msgid "Office"
msgstr "Office"

#: src/view/day_rows.c
msgid "Events"
msgstr "Events"

#: src/view/day_rows.c
msgid "Head of the log"
msgstr "Head of the log"

#: src/view/day_rows.c
msgid "Known answers to review"
msgstr "Known answers to review"

#: src/view/day_rows.c ui/screens/queue.c
msgid "Queue"
msgstr "Queue"

#: src/view/day_rows.c ui/screens/today.c
msgid "Nearly late"
msgstr "Nearly late"

#: src/view/day_rows.c ui/screens/today.c
msgid "Longest wait"
msgstr "Longest wait"

#: src/view/decision_rows.c src/view/event_detail.c src/view/event_rows.c
#: src/view/field_words.c src/view/minutes.c src/view/refusal_words.c
#: src/view/session_rows.c ui/screens/appointments.c ui/screens/inquiry.c
#: ui/screens/intake.c ui/screens/visit_act.c
msgid "Reason"
msgstr "Reason"

#: src/view/decision_rows.c src/view/minutes.c
msgid "In plain words"
msgstr "In plain words"

#: src/view/decision_rows.c src/view/minutes.c
msgid "Granted"
msgstr "Granted"

#: src/view/decision_rows.c src/view/event_detail.c src/view/plan_rows.c
#: src/view/refusal_words.c src/view/session_rows.c
msgid "Amount"
msgstr "Amount"

#: src/view/decision_rows.c src/view/refusal_words.c
msgid "Months"
msgstr "Months"

#: src/view/decision_rows.c src/view/minutes.c
msgid "Owed"
msgstr "Owed"

#: src/view/decision_rows.c
msgid "Owed by"
msgstr "Owed by"

#: src/view/decision_rows.c
msgid "Settled at"
msgstr "Settled at"

#: src/view/decision_rows.c
msgid "Decided at"
msgstr "Decided at"

#: src/view/decision_rows.c
msgid "At"
msgstr "At"

#: src/view/decision_rows.c src/view/event_detail.c src/view/merge_rows.c
msgid "Result"
msgstr "Result"

#: src/view/decision_rows.c src/view/event_detail.c src/view/refusal_words.c
msgid "Proof"
msgstr "Proof"

#: src/view/decision_rows.c
msgid "Why early"
msgstr "Why early"

#: src/view/event_codes.c src/view/event_detail.c src/view/intake_rows.c
#: src/view/paper_rows.c src/view/receipt_row.c src/view/referral_rows.c
#: src/view/session_rows.c src/view/visit_rows.c ui/screens/arrival.c
#: ui/screens/case.c ui/screens/cases.c ui/screens/docket.c
#: ui/screens/person_file.c ui/screens/referral.c ui/screens/visit_detail.c
msgid "Case"
msgstr "Case"

#: src/view/event_codes.c src/view/event_detail.c src/view/event_words.c
#: src/view/intake_rows.c src/view/paper_rows.c ui/screens/papers.c
msgid "Paper"
msgstr "Paper"

#: src/view/event_codes.c
msgid "Validity of a paper"
msgstr "Validity of a paper"

#: src/view/event_codes.c src/view/referral_rows.c ui/screens/referral_answer.c
msgid "Referral"
msgstr "Referral"

#: src/view/event_codes.c src/view/event_detail.c src/view/refusal_words.c
msgid "Support plan"
msgstr "Support plan"

#: src/view/event_codes.c src/view/plan_rows.c src/view/refusal_words.c
msgid "Delivery"
msgstr "Delivery"

#: src/view/event_codes.c
msgid "Visit"
msgstr "Visit"

#: src/view/event_codes.c
msgid "Inquiry"
msgstr "Inquiry"

#: src/view/event_codes.c
msgid "Staff account"
msgstr "Staff account"

#: src/view/event_codes.c ui/signin.c
msgid "Password"
msgstr "Password"

#: src/view/event_codes.c
msgid "Setting"
msgstr "Setting"

#: src/view/event_codes.c ui/screens/knownanswer_form.c
msgid "Known answer"
msgstr "Known answer"

#: src/view/event_codes.c ui/screens/phrase_form.c ui/screens/phrases.c
msgid "Phrase"
msgstr "Phrase"

#: src/view/event_codes.c
msgid "Entry of the audit log"
msgstr "Entry of the audit log"

#: src/view/event_codes.c
msgid "Ruling on two files"
msgstr "Ruling on two files"

#: src/view/event_codes.c src/view/event_detail.c
#: ui/screens/circumstance_form.c
msgid "Circumstance"
msgstr "Circumstance"

#: src/view/event_codes.c
msgid "Member of a family"
msgstr "Member of a family"

#: src/view/event_codes.c
msgid "Ruling on a household"
msgstr "Ruling on a household"

#: src/view/event_codes.c
msgid "Ended: the file was complete no more"
msgstr "Ended: the file was complete no more"

#: src/view/event_codes.c
msgid "Ended by the reply"
msgstr "Ended by the reply"

#: src/view/event_codes.c
msgid "Ended when the case was closed"
msgstr "Ended when the case was closed"

#: src/view/event_codes.c
msgid "In use"
msgstr "In use"

#: src/view/event_codes.c
msgid "Taken away"
msgstr "Taken away"

#: src/view/event_codes.c
msgid "Demonstration"
msgstr "Demonstration"

#: src/view/event_codes.c
msgid "Merged into another file"
msgstr "Merged into another file"

#: src/view/event_detail.c src/view/paper_rows.c src/view/setting_rows.c
msgid "Occasion"
msgstr "Occasion"

#: src/view/event_detail.c
msgid "Handed in on"
msgstr "Handed in on"

#: src/view/event_detail.c
msgid "Only the day is known"
msgstr "Only the day is known"

#: src/view/event_detail.c
msgid "Digest of the scan"
msgstr "Digest of the scan"

#: src/view/event_detail.c src/view/paper_rows.c
msgid "Judged for"
msgstr "Judged for"

#: src/view/event_detail.c src/view/field_words.c src/view/intake_rows.c
#: src/view/paper_rows.c src/view/paper_words.c
msgid "Valid until"
msgstr "Valid until"

#: src/view/event_detail.c
msgid "How it ended"
msgstr "How it ended"

#: src/view/event_detail.c
msgid "Head of the family"
msgstr "Head of the family"

#: src/view/event_detail.c src/view/intake_rows.c
msgid "Missing"
msgstr "Missing"

#: src/view/event_detail.c
msgid "How it was matched"
msgstr "How it was matched"

#: src/view/event_detail.c src/view/field_words.c src/view/paper_words.c
msgid "Issued on"
msgstr "Issued on"

#: src/view/event_detail.c src/view/intake_rows.c
msgid "Expires"
msgstr "Expires"

#: src/view/event_detail.c src/view/intake_rows.c src/view/paper_words.c
#: src/view/refusal_words.c
msgid "Received on"
msgstr "Received on"

#: src/view/event_detail.c src/view/import_rows.c ui/screens/import.c
msgid "File"
msgstr "File"

#: src/view/event_detail.c src/view/queue.c ui/screens/session_form.c
msgid "Committee"
msgstr "Committee"

#: src/view/event_detail.c
msgid "Told on"
msgstr "Told on"

#: src/view/event_detail.c src/view/receipt_row.c ui/screens/declaration.c
msgid "Complaints go to"
msgstr "Complaints go to"

#: src/view/event_detail.c src/view/receipt_row.c
msgid "Days to appeal"
msgstr "Days to appeal"

#: src/view/event_detail.c
msgid "Appeals allowed"
msgstr "Appeals allowed"

#: src/view/event_detail.c
msgid "Consent to the use of the data"
msgstr "Consent to the use of the data"

#: src/view/event_detail.c src/view/session_rows.c
msgid "Checksum"
msgstr "Checksum"

#: src/view/event_detail.c
msgid "No conflict of interest"
msgstr "No conflict of interest"

#: src/view/event_detail.c src/view/refusal_words.c
msgid "What was settled"
msgstr "What was settled"

#: src/view/event_detail.c src/view/refusal_words.c
msgid "Member"
msgstr "Member"

#: src/view/event_detail.c src/view/plan_rows.c
msgid "Class"
msgstr "Class"

#: src/view/event_detail.c src/view/plan_rows.c
msgid "Fund"
msgstr "Fund"

#: src/view/event_detail.c src/view/plan_rows.c
msgid "Made by"
msgstr "Made by"

#: src/view/event_detail.c src/view/plan_rows.c
msgid "Authorised by"
msgstr "Authorised by"

#: src/view/event_detail.c
msgid "Delivered by"
msgstr "Delivered by"

#: src/view/event_detail.c src/view/plan_rows.c src/view/refusal_words.c
msgid "Receiver"
msgstr "Receiver"

#: src/view/event_detail.c src/view/plan_rows.c src/view/refusal_words.c
#: ui/screens/declaration.c
msgid "Receipt"
msgstr "Receipt"

#: src/view/event_detail.c
msgid "Done in spite of"
msgstr "Done in spite of"

#: src/view/event_detail.c src/view/knownanswer_rows.c
#: ui/screens/knownanswer_form.c
msgid "Misconception"
msgstr "Misconception"

#: src/view/event_detail.c src/view/knownanswer_rows.c
#: ui/screens/knownanswers.c
msgid "Kept right by"
msgstr "Kept right by"

#: src/view/event_detail.c src/view/event_rows.c src/view/knownanswer_rows.c
#: src/view/library_rows.c src/view/policy_rows.c ui/screens/knownanswer_form.c
#: ui/screens/knownanswers.c ui/screens/library.c
msgid "Clause"
msgstr "Clause"

#: src/view/event_detail.c src/view/knownanswer_rows.c
#: ui/screens/knownanswer_form.c
msgid "To be reviewed by"
msgstr "To be reviewed by"

#: src/view/event_detail.c src/view/intake_rows.c src/view/knownanswer_rows.c
#: src/view/library_rows.c ui/screens/phrase_form.c ui/screens/phrases.c
msgid "Code"
msgstr "Code"

#: src/view/event_detail.c src/view/knownanswer_rows.c
msgid "Text"
msgstr "Text"

#: src/view/event_rows.c
msgid "Moment"
msgstr "Moment"

#: src/view/event_rows.c
msgid "Staff"
msgstr "Staff"

#: src/view/event_rows.c src/view/refusal_words.c src/view/staff_rows.c
#: ui/screens/login.c
msgid "Role"
msgstr "Role"

#: src/view/event_rows.c src/view/referral_rows.c
msgid "To"
msgstr "To"

#: src/view/event_rows.c
msgid "Act"
msgstr "Act"

#: src/view/event_rows.c src/view/finding_rows.c src/view/queue_cases.c
msgid "Record"
msgstr "Record"

#: src/view/event_rows.c
msgid "Record id"
msgstr "Record id"

#: src/view/event_rows.c src/view/finding_rows.c
msgid "Detail"
msgstr "Detail"

#: src/view/event_words.c
msgid "Missing list given"
msgstr "Missing list given"

#: src/view/event_words.c
msgid "Reminded of what is missing"
msgstr "Reminded of what is missing"

#: src/view/event_words.c
msgid "Conflict of interest declared"
msgstr "Conflict of interest declared"

#: src/view/event_words.c
msgid "Attempt to reply"
msgstr "Attempt to reply"

#: src/view/event_words.c
msgid "Decision entered"
msgstr "Decision entered"

#: src/view/event_words.c
msgid "Decision taken back"
msgstr "Decision taken back"

#: src/view/event_words.c
msgid "Opened for reading"
msgstr "Opened for reading"

#: src/view/event_words.c
msgid "Personal data destroyed"
msgstr "Personal data destroyed"

#: src/view/event_words.c
msgid "Window opened"
msgstr "Window opened"

#: src/view/event_words.c
msgid "Window paused"
msgstr "Window paused"

#: src/view/event_words.c
msgid "Window runs again"
msgstr "Window runs again"

#: src/view/event_words.c
msgid "Window ended"
msgstr "Window ended"

#: src/view/event_words.c
msgid "Question referred"
msgstr "Question referred"

#: src/view/event_words.c
msgid "Referral read"
msgstr "Referral read"

#: src/view/event_words.c
msgid "Referral answered"
msgstr "Referral answered"

#: src/view/event_words.c
msgid "Colleague told the answer"
msgstr "Colleague told the answer"

#: src/view/event_words.c
msgid "Visitor told the answer"
msgstr "Visitor told the answer"

#: src/view/event_words.c
msgid "Referral withdrawn"
msgstr "Referral withdrawn"

#: src/view/event_words.c
msgid "Support plan made"
msgstr "Support plan made"

#: src/view/event_words.c
msgid "Support plan authorised"
msgstr "Support plan authorised"

#: src/view/event_words.c
msgid "Plan released before a second signature"
msgstr "Plan released before a second signature"

#: src/view/event_words.c
msgid "All of the plan delivered"
msgstr "All of the plan delivered"

#: src/view/event_words.c
msgid "Support plan cancelled"
msgstr "Support plan cancelled"

#: src/view/event_words.c
msgid "Due day set"
msgstr "Due day set"

#: src/view/event_words.c
msgid "Handed over"
msgstr "Handed over"

#: src/view/event_words.c
msgid "Delivery cancelled"
msgstr "Delivery cancelled"

#: src/view/event_words.c
msgid "Recusal of a member recorded"
msgstr "Recusal of a member recorded"

#: src/view/event_words.c
msgid "Decision put in force"
msgstr "Decision put in force"

#: src/view/event_words.c
msgid "Decision superseded"
msgstr "Decision superseded"

#: src/view/event_words.c
msgid "Session opened"
msgstr "Session opened"

#: src/view/event_words.c
msgid "Member marked present"
msgstr "Member marked present"

#: src/view/event_words.c
msgid "Vote recorded"
msgstr "Vote recorded"

#: src/view/event_words.c
msgid "Ticket given"
msgstr "Ticket given"

#: src/view/event_words.c
msgid "Visitor called"
msgstr "Visitor called"

#: src/view/event_words.c
msgid "Visitor called again"
msgstr "Visitor called again"

#: src/view/event_words.c
msgid "Visitor put back in the line"
msgstr "Visitor put back in the line"

#: src/view/event_words.c
msgid "Visitor sent to the end of the line"
msgstr "Visitor sent to the end of the line"

#: src/view/event_words.c
msgid "Service begun"
msgstr "Service begun"

#: src/view/event_words.c
msgid "Visit put on hold"
msgstr "Visit put on hold"

#: src/view/event_words.c
msgid "Visit taken from hold"
msgstr "Visit taken from hold"

#: src/view/event_words.c
msgid "Visit ended"
msgstr "Visit ended"

#: src/view/event_words.c
msgid "Visitor did not come"
msgstr "Visitor did not come"

#: src/view/event_words.c
msgid "Visitor referred"
msgstr "Visitor referred"

#: src/view/event_words.c
msgid "Visitor sent for missing papers"
msgstr "Visitor sent for missing papers"

#: src/view/event_words.c
msgid "Cleared from yesterday's line"
msgstr "Cleared from yesterday's line"

#: src/view/event_words.c
msgid "Visitor tied to a file"
msgstr "Visitor tied to a file"

#: src/view/event_words.c
msgid "Visit tied to a case"
msgstr "Visit tied to a case"

#: src/view/event_words.c
msgid "Inquiry written down"
msgstr "Inquiry written down"

#: src/view/event_words.c
msgid "Inquiry answered"
msgstr "Inquiry answered"

#: src/view/event_words.c
msgid "Inquiry referred"
msgstr "Inquiry referred"

#: src/view/event_words.c
msgid "Inquiry ended without an answer"
msgstr "Inquiry ended without an answer"

#: src/view/event_words.c
msgid "Person put on file"
msgstr "Person put on file"

#: src/view/event_words.c
msgid "Data of a person changed"
msgstr "Data of a person changed"

#: src/view/event_words.c
msgid "Stage of a person raised"
msgstr "Stage of a person raised"

#: src/view/event_words.c
msgid "Another file merged into this one"
msgstr "Another file merged into this one"

#: src/view/event_words.c
msgid "File merged into another"
msgstr "File merged into another"

#: src/view/event_words.c
msgid "Merge undone"
msgstr "Merge undone"

#: src/view/event_words.c
msgid "File taken out of another again"
msgstr "File taken out of another again"

#: src/view/event_words.c
msgid "Moved with its person's file"
msgstr "Moved with its person's file"

#: src/view/event_words.c
msgid "Moved back with its person's file"
msgstr "Moved back with its person's file"

#: src/view/event_words.c
msgid "Staff account added"
msgstr "Staff account added"

#: src/view/event_words.c
msgid "Role changed"
msgstr "Role changed"

#: src/view/event_words.c
msgid "Name changed"
msgstr "Name changed"

#: src/view/event_words.c
msgid "System account changed"
msgstr "System account changed"

#: src/view/event_words.c
msgid "Language changed"
msgstr "Language changed"

#: src/view/event_words.c
msgid "Account disabled"
msgstr "Account disabled"

#: src/view/event_words.c
msgid "Account enabled"
msgstr "Account enabled"

#: src/view/event_words.c
msgid "Signed in"
msgstr "Signed in"

#: src/view/event_words.c
msgid "Sign-in failed"
msgstr "Sign-in failed"

#: src/view/event_words.c
msgid "Password set"
msgstr "Password set"

#: src/view/event_words.c
msgid "Setting changed"
msgstr "Setting changed"

#: src/view/event_words.c
msgid "Item of the library set"
msgstr "Item of the library set"

#: src/view/event_words.c
msgid "Holiday added"
msgstr "Holiday added"

#: src/view/event_words.c
msgid "Holiday confirmed"
msgstr "Holiday confirmed"

#: src/view/event_words.c
msgid "Holiday taken away"
msgstr "Holiday taken away"

#: src/view/event_words.c
msgid "Policy put in force"
msgstr "Policy put in force"

#: src/view/event_words.c
msgid "Policy superseded"
msgstr "Policy superseded"

#: src/view/event_words.c
msgid "Office made"
msgstr "Office made"

#: src/view/event_words.c
msgid "List read"
msgstr "List read"

#: src/view/event_words.c
msgid "Answer written for the bank"
msgstr "Answer written for the bank"

#: src/view/event_words.c
msgid "Answer of the bank changed"
msgstr "Answer of the bank changed"

#: src/view/event_words.c
msgid "Answer of the bank approved"
msgstr "Answer of the bank approved"

#: src/view/event_words.c
msgid "Answer of the bank retired"
msgstr "Answer of the bank retired"

#: src/view/event_words.c
msgid "Phrase kept"
msgstr "Phrase kept"

#: src/view/event_words.c
msgid "Phrase taken away"
msgstr "Phrase taken away"

#: src/view/event_words.c
msgid "Ruled whether two files are one person's"
msgstr "Ruled whether two files are one person's"

#: src/view/event_words.c
msgid "Courtesy list noted"
msgstr "Courtesy list noted"

#: src/view/event_words.c
msgid "Circumstance written down"
msgstr "Circumstance written down"

#: src/view/event_words.c
msgid "Circumstance ended"
msgstr "Circumstance ended"

#: src/view/event_words.c
msgid "Circumstance struck out"
msgstr "Circumstance struck out"

#: src/view/event_words.c
msgid "Appointment booked"
msgstr "Appointment booked"

#: src/view/event_words.c
msgid "Came to the appointment"
msgstr "Came to the appointment"

#: src/view/event_words.c
msgid "Appointment cancelled"
msgstr "Appointment cancelled"

#: src/view/event_words.c
msgid "Ruled whether two are one household"
msgstr "Ruled whether two are one household"

#: src/view/event_words.c
msgid "Member of the family written down"
msgstr "Member of the family written down"

#: src/view/event_words.c
msgid "Data of a family member changed"
msgstr "Data of a family member changed"

#: src/view/event_words.c
msgid "Member taken out of the register"
msgstr "Member taken out of the register"

#: src/view/event_words.c
msgid "Person taken back with an import"
msgstr "Person taken back with an import"

#: src/view/event_words.c
msgid "Import of people begun"
msgstr "Import of people begun"

#: src/view/event_words.c
msgid "People read in by an import"
msgstr "People read in by an import"

#: src/view/event_words.c
msgid "People of an import taken away again"
msgstr "People of an import taken away again"

#: src/view/event_words.c
msgid "Import of people taken in"
msgstr "Import of people taken in"

#: src/view/event_words.c
msgid "Import of people taken back"
msgstr "Import of people taken back"

#: src/view/event_words.c
msgid "Import of people broken off"
msgstr "Import of people broken off"

#: src/view/event_words.c
msgid "Corrected"
msgstr "Corrected"

#: src/view/event_words.c ui/screens/paper_page.c
msgid "Scan kept"
msgstr "Scan kept"

#: src/view/event_words.c
msgid "Validity judged"
msgstr "Validity judged"

#: src/view/event_words.c ui/undo.c
#, c-format
msgid "Taken back: %.*s"
msgstr "Taken back: %.*s"

#: src/view/event_words.c
msgid "Another change"
msgstr "Another change"

#: src/view/family_rows.c ui/screens/family_draw.c
msgid "Years"
msgstr "Years"

#: src/view/family_rows.c
msgid "Age in Hijri years"
msgstr "Age in Hijri years"

#: src/view/family_rows.c
msgid "His own file"
msgstr "His own file"

#: src/view/family_rows.c ui/screens/household.c
msgid "Persons"
msgstr "Persons"

#: src/view/family_rows.c
msgid "Wives"
msgstr "Wives"

#: src/view/family_rows.c
msgid "Sons"
msgstr "Sons"

#: src/view/family_rows.c
msgid "Daughters"
msgstr "Daughters"

#: src/view/family_rows.c
msgid "Under 15"
msgstr "Under 15"

#: src/view/family_rows.c
msgid "Over 64"
msgstr "Over 64"

#: src/view/family_rows.c
msgid "Other id"
msgstr "Other id"

#: src/view/family_rows.c
msgid "Other name"
msgstr "Other name"

#: src/view/family_rows.c src/view/person_rows.c ui/screens/household.c
#: ui/screens/person_alike.c ui/screens/person_twins.c
msgid "Reasons"
msgstr "Reasons"

#: src/view/family_rows.c src/view/person_rows.c ui/screens/household.c
#: ui/screens/intake.c ui/screens/person_twins.c
msgid "Ruling"
msgstr "Ruling"

#: src/view/family_rows.c src/view/person_rows.c
msgid "Ruled by"
msgstr "Ruled by"

#: src/view/family_rows.c src/view/person_rows.c
msgid "Ruled on"
msgstr "Ruled on"

#: src/view/field_words.c src/view/minutes.c src/view/refusal_words.c
#: src/view/session_rows.c
msgid "Panel"
msgstr "Panel"

#: src/view/finding_rows.c
msgid "Finding"
msgstr "Finding"

#: src/view/finding_rows.c src/view/policy_rows.c
msgid "Meaning"
msgstr "Meaning"

#: src/view/handout.c
#, c-format
msgid "Case %.*s: %s"
msgstr "Case %.*s: %s"

#: src/view/handout.c ui/screens/visit_missing.c
msgid "Missing papers"
msgstr "Missing papers"

#: src/view/handout.c
msgid "Nothing is missing."
msgstr "Nothing is missing."

#: src/view/handout.c
msgid "Please bring or tell us:"
msgstr "Please bring or tell us:"

#: src/view/handout.c
msgid "Please come back on"
msgstr "Please come back on"

#: src/view/handout.c
msgid "When:"
msgstr "When:"

#: src/view/handout.c
msgid "What this request needs"
msgstr "What this request needs"

#: src/view/handout.c
msgid "Only whole files are taken in: please bring everything together."
msgstr "Only whole files are taken in: please bring everything together."

#: src/view/handout.c
msgid "What is missing may be brought later; the time for the reply begins once the file is complete."
msgstr "What is missing may be brought later; the time for the reply begins once the file is complete."

#: src/view/import_rows.c
msgid "Not valid"
msgstr "Not valid"

#: src/view/import_rows.c
msgid "On file already"
msgstr "On file already"

#: src/view/import_rows.c
msgid "May be on file already"
msgstr "May be on file already"

#: src/view/import_rows.c
msgid "Cleaned"
msgstr "Cleaned"

#: src/view/import_rows.c ui/screens/import_remarks.c
msgid "Line"
msgstr "Line"

#: src/view/import_rows.c
msgid "Remark"
msgstr "Remark"

#: src/view/import_rows.c ui/screens/import_remarks.c
msgid "Column"
msgstr "Column"

#: src/view/import_rows.c ui/screens/case.c ui/screens/import_remarks.c
msgid "What"
msgstr "What"

#: src/view/import_rows.c
msgid "An earlier row of the file has the same number"
msgstr "An earlier row of the file has the same number"

#: src/view/import_rows.c
msgid "Marks that cannot be seen are left out"
msgstr "Marks that cannot be seen are left out"

#: src/view/import_rows.c
msgid "Rows read"
msgstr "Rows read"

#: src/view/import_rows.c
msgid "People added"
msgstr "People added"

#: src/view/import_rows.c
msgid "Files filled up"
msgstr "Files filled up"

#: src/view/import_rows.c
msgid "Rows that are not valid"
msgstr "Rows that are not valid"

#: src/view/import_rows.c
msgid "Begun"
msgstr "Begun"

#: src/view/inquiry_rows.c src/view/queue_cases.c src/view/queue_referrals.c
#: src/view/referral_rows.c src/view/visit_rows.c
msgid "Minutes waited"
msgstr "Minutes waited"

#: src/view/inquiry_rows.c
msgid "Asked at"
msgstr "Asked at"

#: src/view/inquiry_rows.c
msgid "Answered at"
msgstr "Answered at"

#: src/view/intake_rows.c ui/screens/papers.c
msgid "Need"
msgstr "Need"

#: src/view/intake_rows.c
msgid "Issued"
msgstr "Issued"

#: src/view/intake_rows.c
msgid "Seen"
msgstr "Seen"

#: src/view/intake_rows.c src/view/paper_words.c
msgid "Entered on"
msgstr "Entered on"

#: src/view/intake_rows.c
msgid "Exact"
msgstr "Exact"

#: src/view/intake_rows.c src/view/paper_rows.c src/view/paper_words.c
msgid "Digest"
msgstr "Digest"

#: src/view/intake_rows.c
msgid "Asked for"
msgstr "Asked for"

#: src/view/intake_rows.c
msgid "Matched against"
msgstr "Matched against"

#: src/view/intake_rows.c
msgid "The family register says"
msgstr "The family register says"

#: src/view/intake_rows.c
msgid "Kind of item"
msgstr "Kind of item"

#: src/view/intake_rows.c
msgid "Which papers are asked for depends on it"
msgstr "Which papers are asked for depends on it"

#: src/view/intake_rows.c
msgid "Conditions"
msgstr "Conditions"

#: src/view/intake_rows.c
msgid "When"
msgstr "When"

#: src/view/knownanswer_rows.c
msgid "To be reviewed"
msgstr "To be reviewed"

#: src/view/library_rows.c ui/screens/library.c ui/screens/library_form.c
msgid "Edition"
msgstr "Edition"

#: src/view/library_rows.c src/view/minutes.c src/view/refusal_words.c
#: src/view/session_rows.c ui/screens/library.c ui/screens/library_form.c
#: ui/screens/session_form.c
msgid "Place"
msgstr "Place"

#: src/view/library_rows.c ui/screens/library.c
msgid "Form"
msgstr "Form"

#: src/view/lookup_rows.c ui/screens/lookup.c
msgid "Taken for"
msgstr "Taken for"

#: src/view/lookup_rows.c ui/screens/lookup.c
msgid "Found"
msgstr "Found"

#: src/view/lookup_rows.c
msgid "Case number"
msgstr "Case number"

#: src/view/lookup_rows.c
msgid "his case"
msgstr "his case"

#: src/view/merge_rows.c ui/screens/person_merge.c
msgid "Kept file"
msgstr "Kept file"

#: src/view/merge_rows.c ui/screens/person_merge.c
msgid "Because"
msgstr "Because"

#. TRANSLATORS: it parts the things that are told one after the other, with its blank.
#: src/view/minutes.c src/view/policy_words.c ui/plain_tell.c ui/speech.c
msgid ", "
msgstr ", "

#: src/view/minutes.c
msgid "Minutes"
msgstr "Minutes"

#: src/view/minutes.c src/view/session_rows.c
msgid "Quorum"
msgstr "Quorum"

#: src/view/minutes.c src/view/session_rows.c
msgid "Present"
msgstr "Present"

#: src/view/minutes.c
msgid "months"
msgstr "months"

#: src/view/minutes.c
msgid "Votes"
msgstr "Votes"

#: src/view/minutes.c src/view/session_rows.c
msgid "not present"
msgstr "not present"

#: src/view/minutes.c
msgid "recused from"
msgstr "recused from"

#: src/view/minutes.c src/view/session_rows.c
msgid "Capacity"
msgstr "Capacity"

#: src/view/minutes.c src/view/session_rows.c ui/screens/docket.c
msgid "No."
msgstr "No."

#: src/view/minutes.c
msgid "Signature"
msgstr "Signature"

#: src/view/paper_rows.c src/view/person_rows.c ui/screens/person_alike.c
#: ui/screens/person_twins.c
msgid "Verdict"
msgstr "Verdict"

#: src/view/paper_rows.c
msgid "Judged at"
msgstr "Judged at"

#: src/view/paper_rows.c src/view/receipt_row.c
msgid "By"
msgstr "By"

#: src/view/paper_rows.h
msgid "As it was kept"
msgstr "As it was kept"

#: src/view/paper_rows.h
msgid "The file was changed"
msgstr "The file was changed"

#: src/view/paper_words.c
msgid "time not exact"
msgstr "time not exact"

#: src/view/paper_words.c
msgid "Verdicts on its validity"
msgstr "Verdicts on its validity"

#: src/view/paper_words.c
msgid "Judged by"
msgstr "Judged by"

#: src/view/person_rows.c ui/screens/people.c
msgid "Stage"
msgstr "Stage"

#: src/view/person_rows.c ui/screens/people.c
msgid "Found by"
msgstr "Found by"

#: src/view/person_rows.c
msgid "Stage code"
msgstr "Stage code"

#: src/view/person_rows.c
msgid "Code of the kind of number"
msgstr "Code of the kind of number"

#: src/view/person_rows.c
msgid "Kind of number"
msgstr "Kind of number"

#: src/view/person_rows.c
msgid "Date of birth as written"
msgstr "Date of birth as written"

#: src/view/person_rows.c
msgid "Code of the sex"
msgstr "Code of the sex"

#: src/view/person_rows.c
msgid "Code of the nationality"
msgstr "Code of the nationality"

#: src/view/person_rows.c
msgid "Code of the marital status"
msgstr "Code of the marital status"

#: src/view/person_rows.c ui/screens/circumstance_form.c
msgid "Died on"
msgstr "Died on"

#: src/view/person_rows.c
msgid "Points"
msgstr "Points"

#: src/view/person_rows.c
msgid "Band"
msgstr "Band"

#: src/view/person_rows.c ui/screens/person_former.c
msgid "Changed by"
msgstr "Changed by"

#: src/view/person_rows.c
msgid "Other"
msgstr "Other"

#: src/view/person_words.c
#, c-format
msgid "%d year old"
msgid_plural "%d years old"
msgstr[0] "%d year old"
msgstr[1] "%d years old"

#: src/view/person_words.c
#, c-format
msgid "Died on %.*s"
msgstr "Died on %.*s"

#: src/view/person_words.c
msgid "◆ Has died"
msgstr "◆ Has died"

#: src/view/plan_rows.c
msgid "Registered on"
msgstr "Registered on"

#: src/view/plan_rows.c
msgid "Plan"
msgstr "Plan"

#: src/view/plan_rows.c
msgid "Made at"
msgstr "Made at"

#: src/view/plan_rows.c
msgid "Authorised at"
msgstr "Authorised at"

#: src/view/plan_rows.c
msgid "Delivered at"
msgstr "Delivered at"

#: src/view/policy_rows.c ui/screens/library.c
msgid "Title"
msgstr "Title"

#: src/view/policy_rows.c
msgid "In the first"
msgstr "In the first"

#: src/view/policy_rows.c
msgid "In the second"
msgstr "In the second"

#: src/view/policy_rows.c
msgid "Clause of the first"
msgstr "Clause of the first"

#: src/view/policy_rows.c
msgid "Clause of the second"
msgstr "Clause of the second"

#: src/view/policy_rows.c
msgid "a setting of the office"
msgstr "a setting of the office"

#: src/view/policy_words.c
msgid "The cover: the association, its licence and the title"
msgstr "The cover: the association, its licence and the title"

#: src/view/policy_words.c
msgid "The title, which adds the giving of services"
msgstr "The title, which adds the giving of services"

#: src/view/policy_words.c
msgid "The title and the association it is made for"
msgstr "The title and the association it is made for"

#: src/view/policy_words.c
msgid "The association orders its dealings with beneficiaries, donors, volunteers and others"
msgstr "The association orders its dealings with beneficiaries, donors, volunteers and others"

#: src/view/policy_words.c
msgid "Satisfaction is measured, to better the service and the work of those who give it"
msgstr "Satisfaction is measured, to better the service and the work of those who give it"

#: src/view/policy_words.c
msgid "Eight channels of contact"
msgstr "Eight channels of contact"

#: src/view/policy_words.c
msgid "Seven channels of contact"
msgstr "Seven channels of contact"

#: src/view/policy_words.c
msgid "First channel: the interview"
msgstr "First channel: the interview"

#: src/view/policy_words.c
msgid "Second channel: the telephone"
msgstr "Second channel: the telephone"

#: src/view/policy_words.c
msgid "Third channel: social media"
msgstr "Third channel: social media"

#: src/view/policy_words.c
msgid "Fourth channel: letters"
msgstr "Fourth channel: letters"

#: src/view/policy_words.c
msgid "Fifth channel: the help-request service"
msgstr "Fifth channel: the help-request service"

#: src/view/policy_words.c
msgid "Sixth channel: the volunteering service"
msgstr "Sixth channel: the volunteering service"

#: src/view/policy_words.c
msgid "Seventh channel: the website"
msgstr "Seventh channel: the website"

#: src/view/policy_words.c
msgid "Eighth channel: delegates of the branch offices"
msgstr "Eighth channel: delegates of the branch offices"

#: src/view/policy_words.c
msgid "Four documents and forms for the relations officer"
msgstr "Four documents and forms for the relations officer"

#: src/view/policy_words.c
msgid "First tool: the basic statute"
msgstr "First tool: the basic statute"

#: src/view/policy_words.c
msgid "Second tool: the guide to social research"
msgstr "Second tool: the guide to social research"

#: src/view/policy_words.c
msgid "Third tool: the guide to the support policy"
msgstr "Third tool: the guide to the support policy"

#: src/view/policy_words.c
msgid "Fourth tool: the form on which support is requested"
msgstr "Fourth tool: the form on which support is requested"

#: src/view/policy_words.c
msgid "Fourth tool: the form on which a new beneficiary applies"
msgstr "Fourth tool: the form on which a new beneficiary applies"

#: src/view/policy_words.c
msgid "Receive with respect, answer every inquiry, give the visitor time enough"
msgstr "Receive with respect, answer every inquiry, give the visitor time enough"

#: src/view/policy_words.c
msgid "See that all information is given; match it and judge its validity at submission"
msgstr "See that all information is given; match it and judge its validity at submission"

#: src/view/policy_words.c
msgid "Where procedures are unclear, refer the person to the social-research officer"
msgstr "Where procedures are unclear, refer the person to the social-research officer"

#: src/view/policy_words.c
msgid "The applicant signs that the data are correct and answers for them himself"
msgstr "The applicant signs that the data are correct and answers for them himself"

#: src/view/policy_words.c
msgid "Tell the applicant that the research committee decides and the reply takes at least two weeks"
msgstr "Tell the applicant that the research committee decides and the reply takes at least two weeks"

#: src/view/policy_words.c
msgid "Registration is finished as the requirements become complete"
msgstr "Registration is finished as the requirements become complete"

#: src/view/policy_words.c
msgid "Give the service that is needed"
msgstr "Give the service that is needed"

#: src/view/policy_words.c
msgid "The board approved it in its second session, on 9 March 2023, and has it published"
msgstr "The board approved it in its second session, on 9 March 2023, and has it published"

#: src/view/policy_words.c
msgid "The head of the policy: issue 100, 2019, approved by decision 4 of the board"
msgstr "The head of the policy: issue 100, 2019, approved by decision 4 of the board"

#: src/view/policy_words.c
msgid "The board approved it on 6/1/2022, in place of all former policies on the subject"
msgstr "The board approved it on 6/1/2022, in place of all former policies on the subject"

#: src/view/policy_words.c
msgid "The board approved it in its second session, dated in both calendars"
msgstr "The board approved it in its second session, dated in both calendars"

#: src/view/policy_words.c
msgid "The cover: the co-operative, its licence and the Hijri year of it"
msgstr "The cover: the co-operative, its licence and the Hijri year of it"

#: src/view/policy_words.c
msgid "The title speaks of members of the general assembly, the text of beneficiaries"
msgstr "The title speaks of members of the general assembly, the text of beneficiaries"

#: src/view/policy_words.c
msgid "Six channels of contact"
msgstr "Six channels of contact"

#: src/view/policy_words.c
msgid "Second channel: correspondence"
msgstr "Second channel: correspondence"

#: src/view/policy_words.c
msgid "Third channel: the telephone"
msgstr "Third channel: the telephone"

#: src/view/policy_words.c
msgid "Fourth channel: fax"
msgstr "Fourth channel: fax"

#: src/view/policy_words.c
msgid "Fifth channel: website and e-mail"
msgstr "Fifth channel: website and e-mail"

#: src/view/policy_words.c
msgid "Five documents and forms for contact"
msgstr "Five documents and forms for contact"

#: src/view/policy_words.c
msgid "Second tool: the policy on partners"
msgstr "Second tool: the policy on partners"

#: src/view/policy_words.c
msgid "Third tool: the policy on volunteering"
msgstr "Third tool: the policy on volunteering"

#: src/view/policy_words.c
msgid "Fourth tool: the policy on paying out aid"
msgstr "Fourth tool: the policy on paying out aid"

#: src/view/policy_words.c
msgid "Fifth tool: the form on which a service is requested"
msgstr "Fifth tool: the form on which a service is requested"

#: src/view/policy_words.c
msgid "A good reception, hospitality as one is able, exact and correct answers"
msgstr "A good reception, hospitality as one is able, exact and correct answers"

#: src/view/policy_words.c
msgid "All data must be complete before the beneficiary leaves"
msgstr "All data must be complete before the beneficiary leaves"

#: src/view/policy_words.c
msgid "The beneficiary signs that the data are correct and answers for them himself"
msgstr "The beneficiary signs that the data are correct and answers for them himself"

#: src/view/policy_words.c
msgid "Tell him that the competent committee studies the request; news comes by the agreed means"
msgstr "Tell him that the competent committee studies the request; news comes by the agreed means"

#: src/view/policy_words.c
msgid "The reply takes at most 15 working days from the day the request is complete"
msgstr "The reply takes at most 15 working days from the day the request is complete"

#: src/view/policy_words.c
msgid "Compensation: proven fault, approved minutes, a ruling, negotiation"
msgstr "Compensation: proven fault, approved minutes, a ruling, negotiation"

#: src/view/policy_words.c
msgid "The investigation committee's dated and approved minutes state the harm, its size and causes"
msgstr "The investigation committee's dated and approved minutes state the harm, its size and causes"

#: src/view/policy_words.c
msgid "Complaints come in by link and fax, are handled quickly, and end amicably where possible"
msgstr "Complaints come in by link and fax, are handled quickly, and end amicably where possible"

#: src/view/policy_words.c
msgid "Complaints come in by link and fax; the follow-up committee handles them quickly"
msgstr "Complaints come in by link and fax; the follow-up committee handles them quickly"

#: src/view/policy_words.c
msgid "The privacy of beneficiaries and the secrecy of their data and papers are kept"
msgstr "The privacy of beneficiaries and the secrecy of their data and papers are kept"

#: src/view/policy_words.c
msgid "What is due to beneficiaries is given when it is due"
msgstr "What is due to beneficiaries is given when it is due"

#: src/view/policy_words.c
msgid "A liaison officer for each class of beneficiaries and each field answers inquiries"
msgstr "A liaison officer for each class of beneficiaries and each field answers inquiries"

#: src/view/policy_words.c
msgid "Six ways of measuring satisfaction"
msgstr "Six ways of measuring satisfaction"

#: src/view/policy_words.c
msgid "A questionnaire on satisfaction is sent out periodically"
msgstr "A questionnaire on satisfaction is sent out periodically"

#: src/view/policy_words.c
msgid "All staff read the policy, know it and sign it"
msgstr "All staff read the policy, know it and sign it"

#: src/view/policy_words.c src/view/refusal_words.c
msgid "not in the policy's text"
msgstr "not in the policy's text"

#: src/view/policy_words.c
msgid "none"
msgstr "none"

#: src/view/policy_words.c
msgid "off"
msgstr "off"

#: src/view/policy_words.c
msgid "on"
msgstr "on"

#: src/view/queue.c
msgid "Verification"
msgstr "Verification"

#: src/view/queue.c
msgid "Study"
msgstr "Study"

#: src/view/queue.c
msgid "Replies"
msgstr "Replies"

#: src/view/queue.c
msgid "Overdue"
msgstr "Overdue"

#: src/view/queue_cases.c ui/screens/queue_row.c
msgid "Next"
msgstr "Next"

#: src/view/queue_cases.c
msgid "Before that"
msgstr "Before that"

#: src/view/queue_cases.c
msgid "Awaited of"
msgstr "Awaited of"

#: src/view/queue_referrals.c src/view/referral_rows.c
msgid "Mandatory"
msgstr "Mandatory"

#: src/view/queue_referrals.c
msgid "Asked of"
msgstr "Asked of"

#: src/view/queue_referrals.c ui/list_tell.c
msgid "new"
msgstr "new"

#: src/view/queue_words.c
#, c-format
msgid "%d day%s"
msgid_plural "%d days%s"
msgstr[0] "%d day%s"
msgstr[1] "%d days%s"

#: src/view/queue_words.c
#, c-format
msgid "%d h%s"
msgstr "%d h%s"

#: src/view/queue_words.c
#, c-format
msgid "%d min%s"
msgstr "%d min%s"

#: src/view/queue_words.c
msgid "last day today"
msgstr "last day today"

#: src/view/receipt_row.c ui/screens/declaration.c
msgid "Checksum of the data"
msgstr "Checksum of the data"

#: src/view/receipt_row.c ui/screens/declaration.c
msgid "Consent to inquiries"
msgstr "Consent to inquiries"

#: src/view/receipt_row.c
msgid "It goes to"
msgstr "It goes to"

#: src/view/receipt_row.c ui/screens/declaration.c ui/screens/visit_detail.c
msgid "Reply not before"
msgstr "Reply not before"

#: src/view/receipt_row.c
msgid "You may rate"
msgstr "You may rate"

#: src/view/receipt_row.c
msgid "How to ask"
msgstr "How to ask"

#: src/view/receipt_row.c ui/screens/caselines.c ui/screens/declaration.c
msgid "The policy sets no first day"
msgstr "The policy sets no first day"

#: src/view/receipt_row.c ui/screens/caselines.c ui/screens/declaration.c
msgid "The policy sets no last day"
msgstr "The policy sets no last day"

#: src/view/receipt_row.c
msgid "The service, at any time; it is your right"
msgstr "The service, at any time; it is your right"

#: src/view/receipt_row.c
#, c-format
msgid "Against a rejection, within %.*s days of the reply"
msgstr "Against a rejection, within %.*s days of the reply"

#: src/view/receipt_row.c
#, c-format
msgid "Name the case number %.*s by any channel"
msgstr "Name the case number %.*s by any channel"

#: src/view/referral_rows.c
msgid "Asked on"
msgstr "Asked on"

#: src/view/referral_rows.c
msgid "Answer by"
msgstr "Answer by"

#: src/view/refusal_words.c src/view/staff_rows.c ui/screens/first_office.c
#: ui/screens/login.c ui/signin.c
msgid "Login"
msgstr "Login"

#: src/view/refusal_words.c
msgid "Still owed:"
msgstr "Still owed:"

#: src/view/refusal_words.c
msgid "An administrator adds the staff that does this work:"
msgstr "An administrator adds the staff that does this work:"

#: src/view/refusal_words.c
msgid "This one was given to somebody else"
msgstr "This one was given to somebody else"

#: src/view/refusal_words.c ui/ui.c
msgid "Who may:"
msgstr "Who may:"

#: src/view/refusal_words.c
msgid "Your role:"
msgstr "Your role:"

#: src/view/refusal_words.c
msgid "State:"
msgstr "State:"

#: src/view/refusal_words.c
msgid "Found:"
msgstr "Found:"

#: src/view/refusal_words.c
msgid "Allowed:"
msgstr "Allowed:"

#: src/view/refusal_words.c
msgid "Possible now:"
msgstr "Possible now:"

#: src/view/refusal_words.c
msgid "Guard:"
msgstr "Guard:"

#: src/view/refusal_words.c
msgid "Clause:"
msgstr "Clause:"

#: src/view/session_rows.c ui/screens/session_form.c
msgid "Held on"
msgstr "Held on"

#: src/view/session_rows.c ui/screens/session_form.c
msgid "Members"
msgstr "Members"

#: src/view/session_rows.c
msgid "Closed at"
msgstr "Closed at"

#: src/view/session_rows.c
msgid "present"
msgstr "present"

#: src/view/session_rows.c
msgid "Its place by"
msgstr "Its place by"

#: src/view/session_rows.c
msgid "Rejected by"
msgstr "Rejected by"

#: src/view/session_rows.c
msgid "Priority seat"
msgstr "Priority seat"

#: src/view/setting_rows.c
msgid "Default"
msgstr "Default"

#: src/view/setting_rows.c
msgid "Not before was"
msgstr "Not before was"

#: src/view/setting_rows.c
msgid "Due was"
msgstr "Due was"

#: src/view/staff_rows.c
msgid "Role code"
msgstr "Role code"

#: src/view/staff_rows.c
msgid "System account"
msgstr "System account"

#: src/view/staff_rows.c
msgid "Disabled"
msgstr "Disabled"

#: src/view/staff_rows.c
msgid "Locked until"
msgstr "Locked until"

#: src/view/undo_words.c
#, c-format
msgid "%.*s, by %.*s"
msgstr "%.*s, by %.*s"

#: src/view/visit_rows.c ui/screens/queue_row.c ui/screens/visit_line.c
msgid "Wait"
msgstr "Wait"

#: src/view/visit_rows.c ui/screens/arrival.c
msgid "Priority"
msgstr "Priority"

#: src/view/visit_rows.c ui/screens/arrival.c
msgid "Private talk"
msgstr "Private talk"

#: src/view/visit_rows.c
msgid "Recalls"
msgstr "Recalls"

#: src/view/visit_rows.c
msgid "With"
msgstr "With"

#: src/view/visit_rows.c
msgid "Arrived"
msgstr "Arrived"

#: src/view/visit_rows.c
msgid "priority"
msgstr "priority"

#: src/view/visit_rows.c ui/screens/visit_detail.c
msgid "private talk"
msgstr "private talk"

#: src/view/visit_rows.c
msgid "Questions answered"
msgstr "Questions answered"

#: src/view/visit_rows.c
msgid "Waited too long"
msgstr "Waited too long"

#: src/view/visit_rows.c
msgid "Minutes waited, median"
msgstr "Minutes waited, median"

#: src/view/visit_rows.c
msgid "Minutes waited, nine of ten"
msgstr "Minutes waited, nine of ten"

#: src/view/visit_rows.c
msgid "Minutes at the desk, median"
msgstr "Minutes at the desk, median"

#: src/view/visit_rows.c
msgid "Minutes at the desk, nine of ten"
msgstr "Minutes at the desk, nine of ten"

#: src/view/visit_rows.c
msgid "Kept"
msgstr "Kept"

#: src/view/visit_rows.c
msgid "Noted"
msgstr "Noted"

#: src/view/visit_rows.c
msgid "Served"
msgstr "Served"

#: src/view/visit_rows.c
msgid "Percent of noted"
msgstr "Percent of noted"

#: ui/bulk.c
msgid "Stop"
msgstr "Stop"

#: ui/bulk.c ui/dialog.c
msgid "Close"
msgstr "Close"

#: ui/bulk.c ui/calendar.c ui/dialog.c ui/newpassword.c ui/picker.c
msgid "Esc closes the box"
msgstr "Esc closes the box"

#: ui/bulk_words.c
#, c-format
msgid "Counting: %zu"
msgstr "Counting: %zu"

#: ui/bulk_words.c
#, c-format
msgid "%zu of %zu"
msgstr "%zu of %zu"

#: ui/bulk_words.c
#, c-format
msgid "▲ %zu of them will be refused:"
msgid_plural "▲ %zu of them will be refused:"
msgstr[0] "▲ %zu of them will be refused:"
msgstr[1] "▲ %zu of them will be refused:"

#: ui/bulk_words.c
#, c-format
msgid "These are more than %d rows; search for fewer, or mark them in parts"
msgstr "These are more than %d rows; search for fewer, or mark them in parts"

#: ui/bulk_words.c
#, c-format
msgid "%zu row:"
msgid_plural "%zu rows:"
msgstr[0] "%zu row:"
msgstr[1] "%zu rows:"

#: ui/bulk_words.c
#, c-format
msgid "and %zu more"
msgid_plural "and %zu more"
msgstr[0] "and %zu more"
msgstr[1] "and %zu more"

#: ui/bulk_words.c
#, c-format
msgid "✓ %zu done"
msgid_plural "✓ %zu done"
msgstr[0] "✓ %zu done"
msgstr[1] "✓ %zu done"

#: ui/bulk_words.c
#, c-format
msgid "%zu not begun"
msgid_plural "%zu not begun"
msgstr[0] "%zu not begun"
msgstr[1] "%zu not begun"

#: ui/bulk_words.c
#, c-format
msgid "✗ %zu refused:"
msgid_plural "✗ %zu refused:"
msgstr[0] "✗ %zu refused:"
msgstr[1] "✗ %zu refused:"

#: ui/calendar.c
msgid "No working day of the week"
msgstr "No working day of the week"

#: ui/calendar.c
msgid "Choose"
msgstr "Choose"

#: ui/calendar.c
msgid "Other calendar"
msgstr "Other calendar"

#: ui/deskmates.c
#, c-format
msgid "open at desk %.*s: %.*s"
msgstr "open at desk %.*s: %.*s"

#: ui/deskmates.c
#, c-format
msgid "being edited at desk %.*s: %.*s, until %.*s"
msgstr "being edited at desk %.*s: %.*s, until %.*s"

#: ui/dialog.c
msgid "29/10/1445, 8/5/2024, or +3 for three days on"
msgstr "29/10/1445, 8/5/2024, or +3 for three days on"

#: ui/draft.c
#, c-format
msgid "Something was typed here at %.*s and not saved. Go on with it?"
msgstr "Something was typed here at %.*s and not saved. Go on with it?"

#: ui/form_tell.c ui/list_tell.c
msgid "nothing"
msgstr "nothing"

#: ui/frame.c
msgid "Demo office"
msgstr "Demo office"

#: ui/frame.c
msgid "● All marked"
msgstr "● All marked"

#: ui/frame.c
#, c-format
msgid "● All but %zu marked"
msgid_plural "● All but %zu marked"
msgstr[0] "● All but %zu marked"
msgstr[1] "● All but %zu marked"

#: ui/frame.c
#, c-format
msgid "● %zu marked"
msgid_plural "● %zu marked"
msgstr[0] "● %zu marked"
msgstr[1] "● %zu marked"

#: ui/frame.c
#, c-format
msgid "+ %zu new"
msgid_plural "+ %zu new"
msgstr[0] "+ %zu new"
msgstr[1] "+ %zu new"

#: ui/frame.c
msgid "Order:"
msgstr "Order:"

#: ui/frame.c
msgid "The window is too small:"
msgstr "The window is too small:"

#: ui/frame.c
msgid "needed:"
msgstr "needed:"

#: ui/frame.c ui/signin.c
msgid "What was typed is still there."
msgstr "What was typed is still there."

#: ui/list_draw.c ui/picker.c ui/plain_ask.c
msgid "Search:"
msgstr "Search:"

#: ui/list_tell.c
msgid "marked"
msgstr "marked"

#: ui/list_tell.c
msgid "There are more: + goes on, - goes back"
msgstr "There are more: + goes on, - goes back"

#: ui/list_tell.c
msgid "There are more: + goes on"
msgstr "There are more: + goes on"

#: ui/list_tell.c
msgid "There are more before: - goes back"
msgstr "There are more before: - goes back"

#: ui/newpassword.c
msgid "New password"
msgstr "New password"

#: ui/newpassword.c
msgid "Once more"
msgstr "Once more"

#: ui/palette.c
msgid "On the screen:"
msgstr "On the screen:"

#: ui/phrases.c
msgid "There are no phrases yet; the menu leads to their list"
msgstr "There are no phrases yet; the menu leads to their list"

#: ui/picker.c ui/plain_ask.c ui/plain_field.c ui/plain_tell.c
msgid "Nothing is called that"
msgstr "Nothing is called that"

#: ui/picker.c
msgid "Type what is to be done"
msgstr "Type what is to be done"

#: ui/plain_ask.c
msgid "Nothing here has this name or number"
msgstr "Nothing here has this name or number"

#: ui/plain_ask.c
msgid "Number, or 0 to leave:"
msgstr "Number, or 0 to leave:"

#: ui/plain_ask.c
msgid "Number:"
msgstr "Number:"

#: ui/plain_ask.c
msgid "On a screen: a number does what was told under it, a letter too, 0 tells all acts."
msgstr "On a screen: a number does what was told under it, a letter too, 0 tells all acts."

#: ui/plain_ask.c
msgid "5 tells the screen again, 3 leads back, + and - turn the pages of a list."
msgstr "5 tells the screen again, 3 leads back, + and - turn the pages of a list."

#: ui/plain_ask.c
msgid "A word looks for an act, a number or a name for a ticket, a case or a person."
msgstr "A word looks for an act, a number or a name for a ticket, a case or a person."

#: ui/plain_ask.c
msgid "In a form: an empty line keeps what stands in brackets, = empties it."
msgstr "In a form: an empty line keeps what stands in brackets, = empties it."

#: ui/plain_ask.c
msgid "+ goes to the next field, - back to the one before."
msgstr "+ goes to the next field, - back to the one before."

#: ui/plain_ask.c
msgid "A dot or Ctrl-C leaves a question: of a form its menu comes, with saving."
msgstr "A dot or Ctrl-C leaves a question: of a form its menu comes, with saving."

#: ui/plain_ask.c
msgid "Ctrl-D leaves the program; what was typed waits as a draft."
msgstr "Ctrl-D leaves the program; what was typed waits as a draft."

#: ui/plain_field.c
#, c-format
msgid "%zu choice: type a part of its name"
msgid_plural "%zu choices: type a part of a name"
msgstr[0] "%zu choice: type a part of its name"
msgstr[1] "%zu choices: type a part of a name"

#: ui/plain_tell.c
#, c-format
msgid "%.*s: selected"
msgstr "%.*s: selected"

#: ui/plain_tell.c
msgid "Not done:"
msgstr "Not done:"

#: ui/screens.c
msgid "Each answer ends with Enter; ? tells how to answer"
msgstr "Each answer ends with Enter; ? tells how to answer"

#: ui/screens.c
msgid "Muamala, line by line"
msgstr "Muamala, line by line"

#: ui/screens.c
msgid "This terminal shows no screens: Muamala goes on line by line"
msgstr "This terminal shows no screens: Muamala goes on line by line"

#: ui/screens/aftermath.c
msgid "Nothing is left to be done: no open case, no appointment, no family to look after"
msgstr "Nothing is left to be done: no open case, no appointment, no family to look after"

#: ui/screens/aftermath.c
msgid "The category was written down"
msgstr "The category was written down"

#: ui/screens/aftermath.c
msgid "The person has died"
msgstr "The person has died"

#: ui/screens/aftermath.c ui/screens/appointments.c
msgid "The appointment is cancelled"
msgstr "The appointment is cancelled"

#: ui/screens/aftermath.c
msgid "What follows a death"
msgstr "What follows a death"

#: ui/screens/appointment_form.c
msgid "Nobody on file has this number alone; give a name"
msgstr "Nobody on file has this number alone; give a name"

#: ui/screens/appointment_form.c
msgid "The appointment is booked"
msgstr "The appointment is booked"

#: ui/screens/appointment_form.c
msgid "Booked under the name alone, without a file"
msgstr "Booked under the name alone, without a file"

#: ui/screens/appointments.c ui/screens/visit_line.c
msgid "— gave no name"
msgstr "— gave no name"

#: ui/screens/appointments.c
msgid "Nobody is expected. F6 books an appointment."
msgstr "Nobody is expected. F6 books an appointment."

#: ui/screens/appointments.c
msgid "Nobody who is expected is called that"
msgstr "Nobody who is expected is called that"

#: ui/screens/appointments.c
msgid "name"
msgstr "name"

#: ui/screens/appointments.c ui/screens/visit_act.c
#, c-format
msgid "Ticket %.*s was given"
msgstr "Ticket %.*s was given"

#: ui/screens/appointments.c
msgid "Why is the appointment cancelled?"
msgstr "Why is the appointment cancelled?"

#: ui/screens/appointments.c
msgid "Cancel the appointment"
msgstr "Cancel the appointment"

#: ui/screens/arrival.c
msgid "Where it is needed"
msgstr "Where it is needed"

#: ui/screens/arrival.c ui/screens/person_alike.c
msgid "On file"
msgstr "On file"

#: ui/screens/arrival.c
msgid "On file, the first of many"
msgstr "On file, the first of many"

#: ui/screens/arrival.c
msgid "None of these: type on"
msgstr "None of these: type on"

#: ui/screens/arrival.c
msgid "None of these: the name alone"
msgstr "None of these: the name alone"

#: ui/screens/arrival.c
msgid "Nobody on file has this number; a name, or nothing"
msgstr "Nobody on file has this number; a name, or nothing"

#: ui/screens/arrival.c
msgid "Not on file: the ticket has the name alone"
msgstr "Not on file: the ticket has the name alone"

#: ui/screens/arrival.c
msgid "A name, identity number, mobile or case number; or nothing."
msgstr "A name, identity number, mobile or case number; or nothing."

#: ui/screens/arrival.c
msgid "Enter twice gives the ticket; Tab goes through the other fields."
msgstr "Enter twice gives the ticket; Tab goes through the other fields."

#: ui/screens/arrival_person.c
#, c-format
msgid "He is here already, with ticket %.*s"
msgstr "He is here already, with ticket %.*s"

#: ui/screens/arrival_person.c
#, c-format
msgid "He has an appointment today at %.*s: it is checked in on its screen"
msgstr "He has an appointment today at %.*s: it is checked in on its screen"

#: ui/screens/assigning.c
#, c-format
msgid "%lld case in hand"
msgid_plural "%lld cases in hand"
msgstr[0] "%lld case in hand"
msgstr[1] "%lld cases in hand"

#: ui/screens/assigning.c
#, c-format
msgid "%.*s · proposed: the fewest"
msgstr "%.*s · proposed: the fewest"

#: ui/screens/assigning.c
msgid "Shared out evenly"
msgstr "Shared out evenly"

#: ui/screens/assigning.c
msgid "each to whoever has the fewest then"
msgstr "each to whoever has the fewest then"

#: ui/screens/assigning.c
msgid "To which researcher?"
msgstr "To which researcher?"

#: ui/screens/assigning.c
msgid "There is no other researcher to give it to"
msgstr "There is no other researcher to give it to"

#: ui/screens/assigning.c
msgid "To all researchers, evenly"
msgstr "To all researchers, evenly"

#: ui/screens/assigning.c
#, c-format
msgid "To: %.*s · %.*s"
msgstr "To: %.*s · %.*s"

#: ui/screens/assigning.c
msgid "It is with this researcher already"
msgstr "It is with this researcher already"

#: ui/screens/assigning.c
msgid "Whoever has it has no more than the others"
msgstr "Whoever has it has no more than the others"

#: ui/screens/bank_choice.c
msgid "Known answers"
msgstr "Known answers"

#: ui/screens/bank_choice.c
msgid "There are no known answers and no phrases yet"
msgstr "There are no known answers and no phrases yet"

#: ui/screens/board.c
msgid "Nearly next:"
msgstr "Nearly next:"

#: ui/screens/board.c
msgid "Nobody is called now"
msgstr "Nobody is called now"

#: ui/screens/board.c
msgid "Please come to the desk"
msgstr "Please come to the desk"

#: ui/screens/case.c
msgid "State or staff"
msgstr "State or staff"

#: ui/screens/case.c
msgid "Nothing is known of this case"
msgstr "Nothing is known of this case"

#: ui/screens/case.c ui/screens/caselines.c
msgid "What was done"
msgstr "What was done"

#: ui/screens/case.c ui/screens/visit_act.c
#, c-format
msgid "What is asked? It goes to: %.*s"
msgstr "What is asked? It goes to: %.*s"

#: ui/screens/case.c ui/screens/queue.c
msgid "Only a whole file is given to a researcher"
msgstr "Only a whole file is given to a researcher"

#: ui/screens/case.c ui/screens/queue.c
msgid "What must the next researcher know of this case?"
msgstr "What must the next researcher know of this case?"

#: ui/screens/case.c
msgid "Nothing is awaited for this case"
msgstr "Nothing is awaited for this case"

#: ui/screens/case.c
msgid "This step is taken on the screen of that stage"
msgstr "This step is taken on the screen of that stage"

#: ui/screens/case.c
msgid "The question was referred"
msgstr "The question was referred"

#: ui/screens/case.c ui/screens/queue.c
msgid "The case was given to the researcher"
msgstr "The case was given to the researcher"

#: ui/screens/case_missing.c
msgid "On which day does the applicant come back?"
msgstr "On which day does the applicant come back?"

#: ui/screens/case_missing.c
msgid "This policy takes in whole files only, and the visitor is here:"
msgstr "This policy takes in whole files only, and the visitor is here:"

#: ui/screens/case_missing.c
msgid "Give him the missing list with the day to come back (L)."
msgstr "Give him the missing list with the day to come back (L)."

#: ui/screens/casecard.c
msgid "The reply window opens when the file is complete"
msgstr "The reply window opens when the file is complete"

#: ui/screens/casecard.c
msgid "The reply window is over"
msgstr "The reply window is over"

#: ui/screens/casecard.c
#, c-format
msgid "Next: %s · %.*s"
msgstr "Next: %s · %.*s"

#: ui/screens/casechange.c
msgid "Nothing that you see here is another one now"
msgstr "Nothing that you see here is another one now"

#: ui/screens/casechange.c
msgid "Somebody else changed this case meanwhile"
msgstr "Somebody else changed this case meanwhile"

#: ui/screens/caselines.c
#, c-format
msgid "%zu is missing"
msgid_plural "%zu are missing"
msgstr[0] "%zu is missing"
msgstr[1] "%zu are missing"

#: ui/screens/caselines.c
msgid "none is missing"
msgstr "none is missing"

#: ui/screens/caselines.c
msgid "Data"
msgstr "Data"

#: ui/screens/caselines.c ui/screens/matching.c
#, c-format
msgid "%zu still to be matched"
msgid_plural "%zu still to be matched"
msgstr[0] "%zu still to be matched"
msgstr[1] "%zu still to be matched"

#: ui/screens/caselines.c ui/screens/matching.c
msgid "all matched"
msgstr "all matched"

#: ui/screens/caselines.c
#, c-format
msgid "Began on %.*s"
msgstr "Began on %.*s"

#: ui/screens/caselines.c
msgid "About the case"
msgstr "About the case"

#: ui/screens/cases.c
msgid "Stage, then deadline"
msgstr "Stage, then deadline"

#: ui/screens/cases.c
#, c-format
msgid "%zu paper"
msgid_plural "%zu papers"
msgstr[0] "%zu paper"
msgstr[1] "%zu papers"

#: ui/screens/cases.c
#, c-format
msgid "%zu field"
msgid_plural "%zu fields"
msgstr[0] "%zu field"
msgstr[1] "%zu fields"

#: ui/screens/cases.c
msgid "✓ nothing"
msgstr "✓ nothing"

#: ui/screens/cases.c
msgid "Lacks"
msgstr "Lacks"

#: ui/screens/cases.c
msgid "Every file is complete"
msgstr "Every file is complete"

#: ui/screens/cases.c
msgid "No case is like that"
msgstr "No case is like that"

#: ui/screens/cases.c
msgid "case number · name · identity · mobile"
msgstr "case number · name · identity · mobile"

#: ui/screens/caseway.c ui/screens/referral.c ui/screens/visit.c
msgid "The case"
msgstr "The case"

#: ui/screens/caseway.c
msgid "Something on this screen is still to be done"
msgstr "Something on this screen is still to be done"

#: ui/screens/circumstance_form.c
msgid "Agreed on"
msgstr "Agreed on"

#: ui/screens/circumstance_form.c
msgid "It was written down"
msgstr "It was written down"

#: ui/screens/circumstances.c
msgid "Nothing is written down yet; F6 writes down a category, the means of contact or a phone"
msgstr "Nothing is written down yet; F6 writes down a category, the means of contact or a phone"

#: ui/screens/circumstances.c
msgid "What is to be written down?"
msgstr "What is to be written down?"

#: ui/screens/circumstances.c
msgid "It holds no longer"
msgstr "It holds no longer"

#: ui/screens/circumstances.c
msgid "The last day on which it held:"
msgstr "The last day on which it held:"

#: ui/screens/circumstances.c
msgid "Why was it never so?"
msgstr "Why was it never so?"

#: ui/screens/circumstances.c
msgid "It was struck out"
msgstr "It was struck out"

#: ui/screens/declaration.c
msgid "Given"
msgstr "Given"

#: ui/screens/declaration.c
msgid "Refused"
msgstr "Refused"

#: ui/screens/declaration.c
msgid "The request goes to"
msgstr "The request goes to"

#: ui/screens/declaration.c
msgid "Against a rejection"
msgstr "Against a rejection"

#: ui/screens/declaration.c
#, c-format
msgid "Appeal within %d day"
msgid_plural "Appeal within %d days"
msgstr[0] "Appeal within %d day"
msgstr[1] "Appeal within %d days"

#: ui/screens/declaration.c
msgid "Explain to him"
msgstr "Explain to him"

#: ui/screens/declaration.c
msgid "Signed"
msgstr "Signed"

#: ui/screens/declaration.c
msgid "Declaration"
msgstr "Declaration"

#: ui/screens/docket.c
msgid "No case is studied or waits for the committee"
msgstr "No case is studied or waits for the committee"

#: ui/screens/docket.c
msgid "▲ No session is open; F6 opens one"
msgstr "▲ No session is open; F6 opens one"

#: ui/screens/docket.c
#, c-format
msgid "Open session:"
msgid_plural "%zu open sessions, the first:"
msgstr[0] "Open session:"
msgstr[1] "%zu open sessions, the first:"

#: ui/screens/docket_act.c
msgid "On which session?"
msgstr "On which session?"

#: ui/screens/docket_act.c
msgid "Its study is not before the committee yet"
msgstr "Its study is not before the committee yet"

#: ui/screens/docket_act.c
msgid "This file is not ready for the committee"
msgstr "This file is not ready for the committee"

#: ui/screens/docket_act.c
msgid "Not ready"
msgstr "Not ready"

#: ui/screens/docket_act.c
msgid "Next:"
msgstr "Next:"

#: ui/screens/docket_act.c
msgid "Other cases stand before this one; why is it heard now?"
msgstr "Other cases stand before this one; why is it heard now?"

#: ui/screens/docket_act.c
msgid "The case is on the session's agenda"
msgstr "The case is on the session's agenda"

#: ui/screens/docket_act.c
msgid "How has come what the case was deferred for?"
msgstr "How has come what the case was deferred for?"

#: ui/screens/docket_act.c
msgid "The case is on an agenda already; F10 takes it off"
msgstr "The case is on an agenda already; F10 takes it off"

#: ui/screens/docket_act.c
msgid "The case is on no agenda"
msgstr "The case is on no agenda"

#: ui/screens/docket_act.c
msgid "The case is off the agenda, back in its study"
msgstr "The case is off the agenda, back in its study"

#: ui/screens/docket_act.c
msgid "The case is on an agenda already"
msgstr "The case is on an agenda already"

#: ui/screens/docket_act.c
msgid "It was deferred; how what was owed has come is told of it alone"
msgstr "It was deferred; how what was owed has come is told of it alone"

#: ui/screens/docket_pane.c
#, c-format
msgid "%s: %.*s"
msgstr "%s: %.*s"

#: ui/screens/docket_pane.c ui/screens/session_form.c
#, c-format
msgid "panel %d"
msgstr "panel %d"

#: ui/screens/docket_pane.c
#, c-format
msgid "%zu case"
msgid_plural "%zu cases"
msgstr[0] "%zu case"
msgstr[1] "%zu cases"

#: ui/screens/docket_pane.c
#, c-format
msgid "Priority class %d"
msgstr "Priority class %d"

#: ui/screens/docket_pane.c
msgid "Of no priority class"
msgstr "Of no priority class"

#: ui/screens/docket_pane.c
#, c-format
msgid "complete since %.*s"
msgstr "complete since %.*s"

#: ui/screens/docket_pane.c
msgid "From the share of the priority classes"
msgstr "From the share of the priority classes"

#: ui/screens/docket_pane.c
msgid "Why this order"
msgstr "Why this order"

#: ui/screens/docket_pane.c
msgid "First the share of the priority classes; then who has the fewest days left; then the oldest file"
msgstr "First the share of the priority classes; then who has the fewest days left; then the oldest file"

#: ui/screens/docket_pane.c
#, c-format
msgid "Told from its neighbours by: %.*s · session %d from now"
msgstr "Told from its neighbours by: %.*s · session %d from now"

#: ui/screens/docket_pane.c
msgid "Why not yet"
msgstr "Why not yet"

#: ui/screens/docket_pane.c
#, c-format
msgid "▲ Appeal against session %.*s; another panel hears it"
msgstr "▲ Appeal against session %.*s; another panel hears it"

#: ui/screens/docket_pane.c
#, c-format
msgid "On the agenda of session %.*s"
msgstr "On the agenda of session %.*s"

#: ui/screens/docket_pane.c
msgid "Researcher's opinion"
msgstr "Researcher's opinion"

#: ui/screens/docket_pane.c
msgid "Earlier cases"
msgstr "Earlier cases"

#: ui/screens/docket_pane.c
msgid "None before this"
msgstr "None before this"

#: ui/screens/draft_about.c
#, c-format
msgid "Ticket %.*s"
msgstr "Ticket %.*s"

#: ui/screens/family.c
#, c-format
msgid "%.*s stands in the register"
msgstr "%.*s stands in the register"

#: ui/screens/family.c
msgid "The row is deleted"
msgstr "The row is deleted"

#: ui/screens/family_draw.c
msgid "Born"
msgstr "Born"

#: ui/screens/family_draw.c
msgid "◆ Has a file of his own"
msgstr "◆ Has a file of his own"

#: ui/screens/family_draw.c
#, c-format
msgid "▲ %zu file may be of the same household · Ctrl-W"
msgid_plural "▲ %zu files may be of the same household · Ctrl-W"
msgstr[0] "▲ %zu file may be of the same household · Ctrl-W"
msgstr[1] "▲ %zu files may be of the same household · Ctrl-W"

#: ui/screens/first.c
msgid "An office for our association"
msgstr "An office for our association"

#: ui/screens/first.c
msgid "Choose the policy, name the administrator"
msgstr "Choose the policy, name the administrator"

#: ui/screens/first.c
msgid "A made-up office to try"
msgstr "A made-up office to try"

#: ui/screens/first.c
msgid "Made-up people and cases in every state; no password"
msgstr "Made-up people and cases in every state; no password"

#: ui/screens/first.c
msgid "Make"
msgstr "Make"

#: ui/screens/first.c
msgid "The made-up office is being filled …"
msgstr "The made-up office is being filled …"

#: ui/screens/first.c
msgid "There is no office here yet"
msgstr "There is no office here yet"

#: ui/screens/first.c ui/screens/login.c
msgid "Muamala"
msgstr "Muamala"

#: ui/screens/first_office.c
msgid "Name of the office"
msgstr "Name of the office"

#: ui/screens/first_office.c
msgid "Password of the administrator"
msgstr "Password of the administrator"

#: ui/screens/first_office.c
#, c-format
msgid "Leave both empty to sign in without one, from the system account %.*s alone."
msgstr "Leave both empty to sign in without one, from the system account %.*s alone."

#: ui/screens/first_office.c
msgid "Make it"
msgstr "Make it"

#: ui/screens/first_office.c
msgid "New office"
msgstr "New office"

#: ui/screens/handout.c
msgid "To be handed out"
msgstr "To be handed out"

#: ui/screens/handout.c
msgid "There is nothing to hand out"
msgstr "There is nothing to hand out"

#: ui/screens/handout.c
msgid "On paper:"
msgstr "On paper:"

#: ui/screens/handout.c
msgid "Handed out"
msgstr "Handed out"

#: ui/screens/household.c
msgid "No other file shares a member, an account, an address or a mobile"
msgstr "No other file shares a member, an account, an address or a mobile"

#: ui/screens/household.c
msgid "Files that may be of this household: is it one household, or are they two?"
msgstr "Files that may be of this household: is it one household, or are they two?"

#: ui/screens/household.c
msgid "Say in a few words why they are two. It is kept with both files."
msgstr "Say in a few words why they are two. It is kept with both files."

#: ui/screens/import.c
msgid "leave them out"
msgstr "leave them out"

#: ui/screens/import.c
msgid "fill up what is empty in their files"
msgstr "fill up what is empty in their files"

#: ui/screens/import.c
msgid "add them where the number allows it"
msgstr "add them where the number allows it"

#: ui/screens/import.c
msgid "They are in; F10 takes the import back"
msgstr "They are in; F10 takes the import back"

#: ui/screens/import.c
msgid "Type a path …"
msgstr "Type a path …"

#: ui/screens/import.c
msgid "Folder"
msgstr "Folder"

#: ui/screens/import.c
msgid "A CSV file, or a folder to look into"
msgstr "A CSV file, or a folder to look into"

#: ui/screens/import.c
#, c-format
msgid "Looking through the file: %d%%"
msgstr "Looking through the file: %d%%"

#: ui/screens/import.c
#, c-format
msgid "Taking people in, nobody sees them yet: %d%%"
msgstr "Taking people in, nobody sees them yet: %d%%"

#: ui/screens/import.c
msgid "Taking the import back …"
msgstr "Taking the import back …"

#: ui/screens/import.c
#, c-format
msgid "Import %lld · people added: %lld · on file already: %lld · filled up: %lld · not valid: %lld"
msgstr "Import %lld · people added: %lld · on file already: %lld · filled up: %lld · not valid: %lld"

#: ui/screens/import.c
msgid "F2 takes them in, without the rows that are not valid"
msgstr "F2 takes them in, without the rows that are not valid"

#: ui/screens/import.c
msgid "F2 takes them in"
msgstr "F2 takes them in"

#: ui/screens/import.c
msgid "F6 names a CSV file: its first line says what each column holds."
msgstr "F6 names a CSV file: its first line says what each column holds."

#: ui/screens/import.c
msgid "It is looked through first; nothing is kept by that."
msgstr "It is looked through first; nothing is kept by that."

#: ui/screens/import.c
msgid "Then its people come in, all at once or none; they can be taken back."
msgstr "Then its people come in, all at once or none; they can be taken back."

#: ui/screens/import.c
msgid "Those on file already"
msgstr "Those on file already"

#: ui/screens/import.c
msgid "No import was taken in here"
msgstr "No import was taken in here"

#: ui/screens/import.c
msgid "Everybody who came with this import goes again, but those with whom somebody has worked since. It cannot be undone."
msgstr "Everybody who came with this import goes again, but those with whom somebody has worked since. It cannot be undone."

#: ui/screens/import.c
msgid "Take it back"
msgstr "Take it back"

#: ui/screens/import.c
msgid "It is under way; Esc ends it and nothing is kept"
msgstr "It is under way; Esc ends it and nothing is kept"

#: ui/screens/import.c
msgid "Choose a file"
msgstr "Choose a file"

#: ui/screens/import.c
msgid "Take in"
msgstr "Take in"

#: ui/screens/import.c
msgid "It is under way. Leaving ends it: what came in so far goes, nothing is kept."
msgstr "It is under way. Leaving ends it: what came in so far goes, nothing is kept."

#: ui/screens/import.c
msgid "Import of people"
msgstr "Import of people"

#: ui/screens/import_remarks.c
msgid "Nothing to remark"
msgstr "Nothing to remark"

#: ui/screens/import_remarks.c
msgid "line · column · value · remark"
msgstr "line · column · value · remark"

#: ui/screens/inquiry.c
msgid "No question awaits an answer. F6 writes one down."
msgstr "No question awaits an answer. F6 writes one down."

#: ui/screens/inquiry.c
msgid "No question yet. F6 writes one down."
msgstr "No question yet. F6 writes one down."

#: ui/screens/inquiry.c
msgid "All questions that await an answer"
msgstr "All questions that await an answer"

#: ui/screens/inquiry.c
msgid "Why is the question not answered?"
msgstr "Why is the question not answered?"

#: ui/screens/inquiry.c
msgid "The question is not open any more"
msgstr "The question is not open any more"

#: ui/screens/inquiry.c
msgid "Why are the questions not answered?"
msgstr "Why are the questions not answered?"

#: ui/screens/inquiry.c
msgid "The question has ended without an answer"
msgstr "The question has ended without an answer"

#: ui/screens/inquiry_form.c
msgid "The answer was written down"
msgstr "The answer was written down"

#: ui/screens/inquiry_form.c
msgid "The question was written down and awaits an answer"
msgstr "The question was written down and awaits an answer"

#: ui/screens/inquiry_form.c
msgid "F4 lists known answers and phrases"
msgstr "F4 lists known answers and phrases"

#: ui/screens/intake.c
msgid "He is somebody else"
msgstr "He is somebody else"

#: ui/screens/intake.c
msgid "He belongs to their family"
msgstr "He belongs to their family"

#: ui/screens/intake.c
msgid "He is the same; files to be one"
msgstr "He is the same; files to be one"

#: ui/screens/intake.c
msgid "Origin"
msgstr "Origin"

#: ui/screens/intake.c
msgid "Somebody alike is on file"
msgstr "Somebody alike is on file"

#: ui/screens/intake.c ui/screens/person_form.c
msgid "▲ On file already?"
msgstr "▲ On file already?"

#: ui/screens/intake.c
msgid "Choose the kind of case first"
msgstr "Choose the kind of case first"

#: ui/screens/knownanswer_form.c
msgid "The answer was kept and awaits approval"
msgstr "The answer was kept and awaits approval"

#: ui/screens/knownanswers.c
msgid "The bank holds no answer yet."
msgstr "The bank holds no answer yet."

#: ui/screens/knownanswers.c
msgid "No known answer has these words"
msgstr "No known answer has these words"

#: ui/screens/knownanswers.c
msgid "words of the question or the answer"
msgstr "words of the question or the answer"

#: ui/screens/knownanswers.c
msgid "✗ Misconception; what is right:"
msgstr "✗ Misconception; what is right:"

#: ui/screens/knownanswers.c
msgid "The answer is approved"
msgstr "The answer is approved"

#: ui/screens/knownanswers.c
msgid "The answer is not given any more"
msgstr "The answer is not given any more"

#: ui/screens/library.c
msgid "— not written down"
msgstr "— not written down"

#: ui/screens/library.c
msgid "The policy in force names no documents"
msgstr "The policy in force names no documents"

#: ui/screens/library.c
msgid "title · place"
msgstr "title · place"

#: ui/screens/library_form.c
msgid "Edition and place were written down"
msgstr "Edition and place were written down"

#: ui/screens/login.c
msgid "Receives visitors, opens cases"
msgstr "Receives visitors, opens cases"

#: ui/screens/login.c
msgid "Matches papers, takes declarations"
msgstr "Matches papers, takes declarations"

#: ui/screens/login.c
msgid "Answers referrals, studies files"
msgstr "Answers referrals, studies files"

#: ui/screens/login.c
msgid "Keeps sessions, votes and minutes"
msgstr "Keeps sessions, votes and minutes"

#: ui/screens/login.c
msgid "Registers, plans and delivers"
msgstr "Registers, plans and delivers"

#: ui/screens/login.c
msgid "Replies, complaints, satisfaction"
msgstr "Replies, complaints, satisfaction"

#: ui/screens/login.c
msgid "Watches queues and deadlines"
msgstr "Watches queues and deadlines"

#: ui/screens/login.c
msgid "Policy, staff and backups"
msgstr "Policy, staff and backups"

#: ui/screens/login.c
msgid "Nobody works in this office yet"
msgstr "Nobody works in this office yet"

#: ui/screens/login.c
msgid "A made-up office to try the program; nobody needs a password"
msgstr "A made-up office to try the program; nobody needs a password"

#: ui/screens/lookup.c
msgid "Type a ticket, a case number, an identity number, a mobile or a name."
msgstr "Type a ticket, a case number, an identity number, a mobile or a name."

#: ui/screens/lookup.c
msgid "Nothing here is like that. F6 gives a ticket all the same."
msgstr "Nothing here is like that. F6 gives a ticket all the same."

#: ui/screens/lookup.c
msgid "ticket · case · identity · mobile · name"
msgstr "ticket · case · identity · mobile · name"

#: ui/screens/lookup.c
msgid "Taken for:"
msgstr "Taken for:"

#: ui/screens/lookup.c
msgid "Which is meant?"
msgstr "Which is meant?"

#: ui/screens/matching.c
msgid "No paper shows it: ask the applicant again"
msgstr "No paper shows it: ask the applicant again"

#: ui/screens/matching.c
msgid "Enter: it matches · typing corrects · F4 list"
msgstr "Enter: it matches · typing corrects · F4 list"

#: ui/screens/matching.c
msgid "Typing corrects · F4 list · another desk matches"
msgstr "Typing corrects · F4 list · another desk matches"

#: ui/screens/matching.c
#, c-format
msgid "These data were signed on %.*s. Once corrected the file goes back to be matched, and it must be signed again."
msgstr "These data were signed on %.*s. Once corrected the file goes back to be matched, and it must be signed again."

#: ui/screens/matching.c
msgid "Correct"
msgstr "Correct"

#: ui/screens/matching.c
msgid "The corrections are kept"
msgstr "The corrections are kept"

#: ui/screens/matching_form.c
msgid "Corrected, not saved"
msgstr "Corrected, not saved"

#: ui/screens/matching_form.c
msgid "○ Not matched"
msgstr "○ Not matched"

#: ui/screens/paper_page.c
msgid "In which file is its scan? It is kept with what its bytes are."
msgstr "In which file is its scan? It is kept with what its bytes are."

#: ui/screens/paper_page.c
msgid "It was never issued to him"
msgstr "It was never issued to him"

#: ui/screens/paper_page.c
msgid "It is lost, and a new one is applied for"
msgstr "It is lost, and a new one is applied for"

#: ui/screens/paper_page.c
msgid "The body that issues it refuses it"
msgstr "The body that issues it refuses it"

#: ui/screens/paper_page.c
msgid "Another body holds the original"
msgstr "Another body holds the original"

#: ui/screens/paper_page.c
msgid "He has no such income"
msgstr "He has no such income"

#: ui/screens/paper_page.c
msgid "He has nobody to support"
msgstr "He has nobody to support"

#: ui/screens/paper_page.c
msgid "He lives with his family"
msgstr "He lives with his family"

#: ui/screens/paper_page.c
msgid "Another paper shows the same"
msgstr "Another paper shows the same"

#: ui/screens/paper_page.c
msgid "It was entered by mistake"
msgstr "It was entered by mistake"

#: ui/screens/paper_page.c
msgid "It belongs to somebody else"
msgstr "It belongs to somebody else"

#: ui/screens/paper_page.c
msgid "It cannot be read"
msgstr "It cannot be read"

#: ui/screens/paper_page.c
msgid "It was lost in the office"
msgstr "It was lost in the office"

#: ui/screens/paper_page.c
msgid "Another reason, to be typed"
msgstr "Another reason, to be typed"

#: ui/screens/paper_page.c ui/screens/papers.c
msgid "Why?"
msgstr "Why?"

#: ui/screens/papers.c
msgid "No longer asked for"
msgstr "No longer asked for"

#: ui/screens/papers.c
msgid "Date and note"
msgstr "Date and note"

#: ui/screens/papers.c
msgid "This case asks for no paper"
msgstr "This case asks for no paper"

#: ui/screens/papers.c
msgid "O original · S received · G expired · D not available · I does not apply"
msgstr "O original · S received · G expired · D not available · I does not apply"

#: ui/screens/papers.c
msgid "Ctrl-S copy or told · Ctrl-U the paper whole"
msgstr "Ctrl-S copy or told · Ctrl-U the paper whole"

#: ui/screens/papers.c
msgid "Issued on, as written on it"
msgstr "Issued on, as written on it"

#: ui/screens/papers.c
msgid "Valid until, as written on it"
msgstr "Valid until, as written on it"

#: ui/screens/papers.c
msgid "Against what was it matched?"
msgstr "Against what was it matched?"

#: ui/screens/papers.c
msgid "When did it come?"
msgstr "When did it come?"

#: ui/screens/papers.c
msgid "A day, in either calendar, or 2026-11-21T10:30; of a day alone the time is not exact"
msgstr "A day, in either calendar, or 2026-11-21T10:30; of a day alone the time is not exact"

#: ui/screens/papers.c
msgid "This paper does not expire"
msgstr "This paper does not expire"

#: ui/screens/people.c
msgid "As searched"
msgstr "As searched"

#: ui/screens/people.c
msgid "Newest first"
msgstr "Newest first"

#: ui/screens/people.c
msgid "Nobody on file is like that. F6 puts a new person on file."
msgstr "Nobody on file is like that. F6 puts a new person on file."

#: ui/screens/people.c
msgid "name · identity · mobile · IBAN"
msgstr "name · identity · mobile · IBAN"

#: ui/screens/people.c
msgid "any of its parts, in any order; the spelling may differ"
msgstr "any of its parts, in any order; the spelling may differ"

#: ui/screens/people.c
msgid "from its fourth digit on; passports too"
msgstr "from its fourth digit on; passports too"

#: ui/screens/people.c
msgid "05… or +966…, from the fourth digit on"
msgstr "05… or +966…, from the fourth digit on"

#: ui/screens/people.c
msgid "SA…"
msgstr "SA…"

#: ui/screens/people.c
msgid "the permanent number of a beneficiary"
msgstr "the permanent number of a beneficiary"

#: ui/screens/people.c
msgid "Everybody"
msgstr "Everybody"

#: ui/screens/people.c
msgid "Tab, then =: by name, or the newest first"
msgstr "Tab, then =: by name, or the newest first"

#: ui/screens/people.c
msgid "Type what you know of the person"
msgstr "Type what you know of the person"

#: ui/screens/people.c
#, c-format
msgid "the first %zu; type more to find fewer"
msgstr "the first %zu; type more to find fewer"

#: ui/screens/people.c
#, c-format
msgid "%zu person found"
msgid_plural "%zu people found"
msgstr[0] "%zu person found"
msgstr[1] "%zu people found"

#: ui/screens/person_alike.c
msgid "Nobody on file is alike any more; F2 saves"
msgstr "Nobody on file is alike any more; F2 saves"

#: ui/screens/person_alike.c
msgid "About to be saved"
msgstr "About to be saved"

#: ui/screens/person_alike.c
msgid "▲ Before saving: is it one of these, who are on file already?"
msgstr "▲ Before saving: is it one of these, who are on file already?"

#: ui/screens/person_alike.c
msgid "This identity number is on file; Enter opens that file"
msgstr "This identity number is on file; Enter opens that file"

#: ui/screens/person_alike.c
msgid "Say in a few words why this is another person. It is kept with the record."
msgstr "Say in a few words why this is another person. It is kept with the record."

#: ui/screens/person_alike.c
msgid "Save as another"
msgstr "Save as another"

#: ui/screens/person_alike.c
msgid "On file already?"
msgstr "On file already?"

#: ui/screens/person_fields.c
msgid "Contact"
msgstr "Contact"

#: ui/screens/person_fields.c
msgid "Account"
msgstr "Account"

#: ui/screens/person_file.c
msgid "No case yet; F6 opens one"
msgstr "No case yet; F6 opens one"

#: ui/screens/person_file.c
msgid "The file was merged; this is the one that is kept"
msgstr "The file was merged; this is the one that is kept"

#: ui/screens/person_file.c
msgid "Before:"
msgstr "Before:"

#: ui/screens/person_file.c
msgid "Both files and all that was moved are as they were before his last merge; what was done since stays here."
msgstr "Both files and all that was moved are as they were before his last merge; what was done since stays here."

#: ui/screens/person_file.c
msgid "Person's file"
msgstr "Person's file"

#: ui/screens/person_form.c
#, c-format
msgid "%.*s is on file"
msgstr "%.*s is on file"

#: ui/screens/person_form.c
msgid "The changes are saved"
msgstr "The changes are saved"

#: ui/screens/person_former.c
msgid "Nothing of it was ever changed"
msgstr "Nothing of it was ever changed"

#: ui/screens/person_merge.c
msgid "Nothing is known in either file"
msgstr "Nothing is known in either file"

#: ui/screens/person_merge.c
msgid "What moves:"
msgstr "What moves:"

#: ui/screens/person_merge.c
msgid "nothing hangs on the merged file"
msgstr "nothing hangs on the merged file"

#: ui/screens/person_merge.c
msgid "▲ Two different identity numbers: F2 asks why they are one person"
msgstr "▲ Two different identity numbers: F2 asks why they are one person"

#: ui/screens/person_merge.c
msgid "Enter takes the value of the other file; a merge can be undone"
msgstr "Enter takes the value of the other file; a merge can be undone"

#: ui/screens/person_merge.c
msgid "Both files are one now; the merge can be undone"
msgstr "Both files are one now; the merge can be undone"

#: ui/screens/person_merge.c
msgid "Why are they one person, with two identity numbers?"
msgstr "Why are they one person, with two identity numbers?"

#: ui/screens/person_merge.c
msgid "The second file is merged into the first, with all that hangs on it."
msgstr "The second file is merged into the first, with all that hangs on it."

#: ui/screens/person_merge.c
msgid "Two files side by side"
msgstr "Two files side by side"

#: ui/screens/person_merge.c
msgid "Both files are as they were before the merge"
msgstr "Both files are as they were before the merge"

#: ui/screens/person_pane.c
msgid "Not known yet"
msgstr "Not known yet"

#: ui/screens/person_twins.c
msgid "Looks like"
msgstr "Looks like"

#: ui/screens/person_twins.c
msgid "No two files wait for a ruling"
msgstr "No two files wait for a ruling"

#: ui/screens/person_twins.c
msgid "No other file looks like this person's; F10 merges with one by its number"
msgstr "No other file looks like this person's; F10 merges with one by its number"

#: ui/screens/person_twins.c
msgid "Files that look like this person's: is it one person, or are they two?"
msgstr "Files that look like this person's: is it one person, or are they two?"

#: ui/screens/person_twins.c
msgid "Files that wait for a ruling: is it one person, or are they two?"
msgstr "Files that wait for a ruling: is it one person, or are they two?"

#: ui/screens/person_twins.c
msgid "Say in a few words why they are two people. It is kept with the pair."
msgstr "Say in a few words why they are two people. It is kept with the pair."

#: ui/screens/person_twins.c
msgid "The identity number of the other file, or its id"
msgstr "The identity number of the other file, or its id"

#: ui/screens/person_twins.c
msgid "The same person?"
msgstr "The same person?"

#: ui/screens/person_twins.c
msgid "Files that look alike"
msgstr "Files that look alike"

#: ui/screens/phrase_form.c
msgid "The phrase was kept"
msgstr "The phrase was kept"

#: ui/screens/phrases.c
msgid "There are no phrases yet; F6 writes one"
msgstr "There are no phrases yet; F6 writes one"

#: ui/screens/phrases.c
msgid "No phrase has these words"
msgstr "No phrase has these words"

#: ui/screens/phrases.c
msgid "code · words of the phrase"
msgstr "code · words of the phrase"

#: ui/screens/phrases.c
msgid "The phrase was taken away"
msgstr "The phrase was taken away"

#: ui/screens/queue.c
msgid "Nobody is named in this row"
msgstr "Nobody is named in this row"

#: ui/screens/queue.c
msgid "Nobody waits"
msgstr "Nobody waits"

#: ui/screens/queue.c
msgid "No question is open"
msgstr "No question is open"

#: ui/screens/queue.c
msgid "Nothing waits here"
msgstr "Nothing waits here"

#: ui/screens/queue.c
#, c-format
msgid "■ %lld late"
msgstr "■ %lld late"

#: ui/screens/queue.c
msgid "What must the researchers know of these cases?"
msgstr "What must the researchers know of these cases?"

#: ui/screens/queue.c
msgid "So that all have about as many cases"
msgstr "So that all have about as many cases"

#: ui/screens/reception.c ui/screens/visit_detail.c
msgid "★ priority"
msgstr "★ priority"

#: ui/screens/reception.c
msgid "Today: arrived"
msgstr "Today: arrived"

#: ui/screens/reception.c
msgid "answered"
msgstr "answered"

#: ui/screens/reception.c
msgid "ended"
msgstr "ended"

#: ui/screens/reception.c
msgid "referred"
msgstr "referred"

#: ui/screens/reception.c
msgid "did not come"
msgstr "did not come"

#: ui/screens/reception.c
msgid "Median wait"
msgstr "Median wait"

#: ui/screens/reception.c
msgid "nine of ten"
msgstr "nine of ten"

#: ui/screens/reception.c
msgid "target"
msgstr "target"

#: ui/screens/reception.c
msgid "Nobody here is like that"
msgstr "Nobody here is like that"

#: ui/screens/reception.c
msgid "Show names"
msgstr "Show names"

#: ui/screens/referral.c
msgid "Age"
msgstr "Age"

#: ui/screens/referral.c
msgid "New first"
msgstr "New first"

#: ui/screens/referral.c
msgid "Oldest first"
msgstr "Oldest first"

#: ui/screens/referral.c
msgid "No question waits for your role, and no answer is to be told"
msgstr "No question waits for your role, and no answer is to be told"

#: ui/screens/referral.c
msgid "Kept: the visitor has been told the answer"
msgstr "Kept: the visitor has been told the answer"

#: ui/screens/referral.c
msgid "Kept: the colleague has been told the answer"
msgstr "Kept: the colleague has been told the answer"

#: ui/screens/referral.c
msgid "Why is the question taken back?"
msgstr "Why is the question taken back?"

#: ui/screens/referral.c
msgid "There is no answer yet"
msgstr "There is no answer yet"

#: ui/screens/referral.c
msgid "The colleague has been told already"
msgstr "The colleague has been told already"

#: ui/screens/referral.c
msgid "The visitor has been told already"
msgstr "The visitor has been told already"

#: ui/screens/referral.c
msgid "It is answered; only an open question can be taken back"
msgstr "It is answered; only an open question can be taken back"

#: ui/screens/referral.c
msgid "Why are the questions taken back?"
msgstr "Why are the questions taken back?"

#: ui/screens/referral.c
msgid "The question is about no case"
msgstr "The question is about no case"

#: ui/screens/referral.c
msgid "The question was taken back"
msgstr "The question was taken back"

#: ui/screens/referral.c
msgid "Read the answer"
msgstr "Read the answer"

#: ui/screens/referral_answer.c
msgid "The answer has reached you: kept"
msgstr "The answer has reached you: kept"

#: ui/screens/referral_answer.c
msgid "What you typed is not sent yet"
msgstr "What you typed is not sent yet"

#: ui/screens/referral_answer.c
msgid "Answered; now the colleague and the visitor are to be told"
msgstr "Answered; now the colleague and the visitor are to be told"

#: ui/screens/referral_pane.c
#, c-format
msgid "■ late, %.*s"
msgstr "■ late, %.*s"

#: ui/screens/referral_pane.c
msgid "▲ due today"
msgstr "▲ due today"

#: ui/screens/referral_pane.c
#, c-format
msgid "● until %.*s"
msgstr "● until %.*s"

#: ui/screens/referral_pane.c
#, c-format
msgid "Asked by %.*s, %.*s ago, of: %s"
msgstr "Asked by %.*s, %.*s ago, of: %s"

#: ui/screens/referral_pane.c
msgid "▲ The file waits for the answer"
msgstr "▲ The file waits for the answer"

#: ui/screens/referral_pane.c
msgid "The file goes on without the answer"
msgstr "The file goes on without the answer"

#: ui/screens/session_form.c
#, c-format
msgid "%zu member"
msgid_plural "%zu members"
msgstr[0] "%zu member"
msgstr[1] "%zu members"

#: ui/screens/session_form.c
#, c-format
msgid "At most %d members, one after another"
msgstr "At most %d members, one after another"

#: ui/screens/session_form.c
msgid "; "
msgstr "; "

#: ui/screens/session_form.c
msgid "This session is not opened yet"
msgstr "This session is not opened yet"

#: ui/screens/session_form.c
#, c-format
msgid "Session %.*s is open; cases can be put on it"
msgstr "Session %.*s is open; cases can be put on it"

#: ui/screens/session_form.c
msgid "Members stand in the order of the signatures, parted by a semicolon; a colon leads to the capacity"
msgstr "Members stand in the order of the signatures, parted by a semicolon; a colon leads to the capacity"

#: ui/screens/session_form.c
msgid "New session"
msgstr "New session"

#: ui/screens/threeway.c
msgid "Before"
msgstr "Before"

#: ui/screens/threeway.c
msgid "Theirs"
msgstr "Theirs"

#: ui/screens/threeway.c
msgid "Mine"
msgstr "Mine"

#: ui/screens/threeway.c
msgid "▲ Somebody else saved this record while you typed"
msgstr "▲ Somebody else saved this record while you typed"

#: ui/screens/threeway.c
#, c-format
msgid "%zu field was changed by both: Enter chooses which value stands"
msgid_plural "%zu fields were changed by both: Enter chooses which value stands"
msgstr[0] "%zu field was changed by both: Enter chooses which value stands"
msgstr[1] "%zu fields were changed by both: Enter chooses which value stands"

#: ui/screens/threeway.c
msgid "✓ F2 saves what is marked ● · Enter takes the other · Esc loses nothing"
msgstr "✓ F2 saves what is marked ● · Enter takes the other · Esc loses nothing"

#: ui/screens/threeway.c
#, c-format
msgid "%s: both changed it; Enter chooses which value stands"
msgstr "%s: both changed it; Enter chooses which value stands"

#: ui/screens/threeway.c
msgid "Two changes"
msgstr "Two changes"

#: ui/screens/threeway.c
msgid "What they saved stands; yours was given up"
msgstr "What they saved stands; yours was given up"

#: ui/screens/today.c
msgid "Changes to a person, not saved"
msgstr "Changes to a person, not saved"

#: ui/screens/today.c
msgid "New person, not saved"
msgstr "New person, not saved"

#: ui/screens/today.c
msgid "Ticket, not given"
msgstr "Ticket, not given"

#: ui/screens/today.c
msgid "Appointment, not booked"
msgstr "Appointment, not booked"

#: ui/screens/today.c
msgid "Question, not saved"
msgstr "Question, not saved"

#: ui/screens/today.c
msgid "Session, not opened"
msgstr "Session, not opened"

#: ui/screens/today.c
msgid "Referral answer, not sent"
msgstr "Referral answer, not sent"

#: ui/screens/today.c
msgid "New case, not opened"
msgstr "New case, not opened"

#: ui/screens/today.c
msgid "Corrections, not saved"
msgstr "Corrections, not saved"

#: ui/screens/today.c
msgid "Declaration, not signed"
msgstr "Declaration, not signed"

#: ui/screens/today.c
msgid "Family member, not kept"
msgstr "Family member, not kept"

#: ui/screens/today.c
msgid "Changes to a family, not kept"
msgstr "Changes to a family, not kept"

#: ui/screens/today.c
msgid "Answer for the bank, not saved"
msgstr "Answer for the bank, not saved"

#: ui/screens/today.c
msgid "Answer of the bank, not saved"
msgstr "Answer of the bank, not saved"

#: ui/screens/today.c
msgid "Category, not saved"
msgstr "Category, not saved"

#: ui/screens/today.c
msgid "Means of contact, not saved"
msgstr "Means of contact, not saved"

#: ui/screens/today.c
msgid "Death, not saved"
msgstr "Death, not saved"

#: ui/screens/today.c
msgid "Further address, not saved"
msgstr "Further address, not saved"

#: ui/screens/today.c
msgid "Parts of a name, not saved"
msgstr "Parts of a name, not saved"

#: ui/screens/today.c
msgid "Further phone, not saved"
msgstr "Further phone, not saved"

#: ui/screens/today.c
msgid "Phrase, not saved"
msgstr "Phrase, not saved"

#: ui/screens/today.c
msgid "Edition and place, not saved"
msgstr "Edition and place, not saved"

#: ui/screens/today.c
msgid "Nothing waits"
msgstr "Nothing waits"

#: ui/screens/today.c
msgid "This version of the program has no such form"
msgstr "This version of the program has no such form"

#: ui/screens/visit_act.c
#, c-format
msgid "Call number %.*s"
msgstr "Call number %.*s"

#: ui/screens/visit_act.c
#, c-format
msgid "Call number %.*s once more"
msgstr "Call number %.*s once more"

#: ui/screens/visit_act.c
#, c-format
msgid "Number %.*s waits again"
msgstr "Number %.*s waits again"

#: ui/screens/visit_act.c
#, c-format
msgid "Number %.*s waits again, as the last"
msgstr "Number %.*s waits again, as the last"

#: ui/screens/visit_act.c
#, c-format
msgid "Number %.*s is with you"
msgstr "Number %.*s is with you"

#: ui/screens/visit_act.c
#, c-format
msgid "Number %.*s is on hold"
msgstr "Number %.*s is on hold"

#: ui/screens/visit_act.c
#, c-format
msgid "Number %.*s is with you again"
msgstr "Number %.*s is with you again"

#: ui/screens/visit_act.c
#, c-format
msgid "The visit of number %.*s has ended"
msgstr "The visit of number %.*s has ended"

#: ui/screens/visit_act.c
#, c-format
msgid "Number %.*s did not come; the ticket has ended"
msgstr "Number %.*s did not come; the ticket has ended"

#: ui/screens/visit_act.c
#, c-format
msgid "Number %.*s was referred to a colleague"
msgstr "Number %.*s was referred to a colleague"

#: ui/screens/visit_act.c
#, c-format
msgid "Number %.*s has the list of missing papers"
msgstr "Number %.*s has the list of missing papers"

#: ui/screens/visit_act.c
#, c-format
msgid "The ticket %.*s has ended uncalled"
msgstr "The ticket %.*s has ended uncalled"

#: ui/screens/visit_act.c
#, c-format
msgid "%.*s was faster with number %.*s: %s"
msgstr "%.*s was faster with number %.*s: %s"

#: ui/screens/visit_act.c
#, c-format
msgid "Number %.*s has changed meanwhile: %s"
msgstr "Number %.*s has changed meanwhile: %s"

#: ui/screens/visit_act.c
msgid "Why does the visit end?"
msgstr "Why does the visit end?"

#: ui/screens/visit_act.c
#, c-format
msgid "Call number %.*s again first: called %u of %d times so far"
msgstr "Call number %.*s again first: called %u of %d times so far"

#: ui/screens/visit_act.c
msgid "Left before his turn"
msgstr "Left before his turn"

#: ui/screens/visit_act.c
msgid "Did not come back"
msgstr "Did not come back"

#: ui/screens/visit_act.c
msgid "When does he come back?"
msgstr "When does he come back?"

#: ui/screens/visit_act.c
msgid "Find the visitor"
msgstr "Find the visitor"

#: ui/screens/visit_act.c
msgid "Has left"
msgstr "Has left"

#: ui/screens/visit_act.c
msgid "Serve"
msgstr "Serve"

#: ui/screens/visit_act.c
msgid "Go on with him"
msgstr "Go on with him"

#: ui/screens/visit_bulk.c
msgid "Why do these visits end?"
msgstr "Why do these visits end?"

#: ui/screens/visit_courtesy.c
#, c-format
msgid "Courtesy noted: %d of %d"
msgstr "Courtesy noted: %d of %d"

#: ui/screens/visit_detail.c
msgid "The visitor's name is hidden"
msgstr "The visitor's name is hidden"

#: ui/screens/visit_detail.c
msgid "The visitor gave no name"
msgstr "The visitor gave no name"

#: ui/screens/visit_detail.c
msgid "No file is named"
msgstr "No file is named"

#: ui/screens/visit_detail.c
msgid "not told yet"
msgstr "not told yet"

#: ui/screens/visit_detail.c
msgid "Earlier visits"
msgstr "Earlier visits"

#: ui/screens/visit_line.c
msgid "— private talk"
msgstr "— private talk"

#: ui/screens/visit_line.c
msgid "— hidden"
msgstr "— hidden"

#: ui/screens/visit_line.c
msgid "Nobody is here. F6 gives a ticket to whoever comes."
msgstr "Nobody is here. F6 gives a ticket to whoever comes."

#: ui/screens/visit_line.c
msgid "name · ticket · case number"
msgstr "name · ticket · case number"

#: ui/screens/visit_missing.c
msgid "Comes back:"
msgstr "Comes back:"

#: ui/screens/visit_words.c
msgid "▲ nearly"
msgstr "▲ nearly"

#: ui/screens/visit_words.c
msgid "▲ late"
msgstr "▲ late"

#: ui/screens/visit_words.c
msgid "◆ called"
msgstr "◆ called"

#: ui/screens/visit_words.c
#, c-format
msgid "● yours %.*s"
msgstr "● yours %.*s"

#: ui/screens/visit_words.c
#, c-format
msgid "● with %.*s"
msgstr "● with %.*s"

#: ui/screens/visit_words.c
#, c-format
msgid "○ on hold %.*s"
msgstr "○ on hold %.*s"

#: ui/screens/visitor.c
#, c-format
msgid "Ticket %.*s is for %.*s"
msgstr "Ticket %.*s is for %.*s"

#: ui/signin.c
msgid "▲ There are Arabic letters in the password"
msgstr "▲ There are Arabic letters in the password"

#: ui/signin.c
msgid "Locked"
msgstr "Locked"

#: ui/signin.c
#, c-format
msgid "Too many wrong passwords; the account is locked until %02d:%02d"
msgstr "Too many wrong passwords; the account is locked until %02d:%02d"

#: ui/signin.c ui/ui_act.c
msgid "Leave the program?"
msgstr "Leave the program?"

#: ui/signin.c ui/ui_act.c ui/ui_stack.c
msgid "Leave"
msgstr "Leave"

#: ui/signin.c
msgid "Type your login and your password. Who has forgotten his password is given a new one by the administrator, which ends a lock as well."
msgstr "Type your login and your password. Who has forgotten his password is given a new one by the administrator, which ends a lock as well."

#: ui/signin.c ui/ui.c
msgid "This key does nothing here"
msgstr "This key does nothing here"

#: ui/terminal_test.c
msgid "In which box is Arabic read rightly, within its frame?"
msgstr "In which box is Arabic read rightly, within its frame?"

#: ui/terminal_test.c
msgid "1, 2 or 3; Esc leaves everything as it is"
msgstr "1, 2 or 3; Esc leaves everything as it is"

#: ui/terminal_test.c
msgid "Do the marks stand on their letters, and nothing is missing?"
msgstr "Do the marks stand on their letters, and nothing is missing?"

#: ui/terminal_test.c
msgid "y yes, n no"
msgstr "y yes, n no"

#: ui/ui.c
msgid "Calendar"
msgstr "Calendar"

#: ui/ui.c
msgid "Copy rows"
msgstr "Copy rows"

#: ui/ui.c
msgid "A text can be pasted into a field only"
msgstr "A text can be pasted into a field only"

#: ui/ui.c
msgid "What was taken back is done again by doing it anew"
msgstr "What was taken back is done again by doing it anew"

#: ui/ui_act.c
msgid "What was typed is not saved; it waits here as a draft. Leave?"
msgstr "What was typed is not saved; it waits here as a draft. Leave?"

#: ui/ui_act.c ui/ui_stack.c
msgid "What was typed is not saved. Leave all the same?"
msgstr "What was typed is not saved. Leave all the same?"

#: ui/ui_act.c
msgid "There is nothing to do again"
msgstr "There is nothing to do again"

#: ui/ui_act.c
#, c-format
msgid "%.*s does it: %d key fewer"
msgid_plural "%.*s does it: %d keys fewer"
msgstr[0] "%.*s does it: %d key fewer"
msgstr[1] "%.*s does it: %d keys fewer"

#: ui/ui_clip.c
msgid "Nothing is selected: Shift and the arrows, or Ctrl-A"
msgstr "Nothing is selected: Shift and the arrows, or Ctrl-A"

#: ui/ui_clip.c
msgid "A password is not copied"
msgstr "A password is not copied"

#: ui/ui_clip.c
msgid "Nothing was copied yet"
msgstr "Nothing was copied yet"

#: ui/ui_clip.c
msgid "Ctrl-V puts it into a field; it was sent to the terminal too"
msgstr "Ctrl-V puts it into a field; it was sent to the terminal too"

#: ui/ui_clip.c
msgid "Ctrl-V puts it into a field"
msgstr "Ctrl-V puts it into a field"

#: ui/ui_mark.c
msgid "Mark the other end first; Space marks, and it must be near"
msgstr "Mark the other end first; Space marks, and it must be near"

#: ui/ui_mark.c
msgid "No more rows can be marked one by one; * marks all"
msgstr "No more rows can be marked one by one; * marks all"

#: ui/ui_mark.c
msgid "These are too many for a clipboard; mark fewer"
msgstr "These are too many for a clipboard; mark fewer"

#: ui/ui_order.c
msgid "In which order?"
msgstr "In which order?"

#: ui/ui_stack.c
msgid "Too many screens are open; F3 leads back from this one"
msgstr "Too many screens are open; F3 leads back from this one"

#: ui/ui_stack.c
#, c-format
msgid "%.*s · Ctrl-Z takes it back"
msgstr "%.*s · Ctrl-Z takes it back"

#: ui/undo.c
#, c-format
msgid "Your last act: %.*s, at %.*s. Take it back?"
msgstr "Your last act: %.*s, at %.*s. Take it back?"

#: ui/undo.c
msgid "Take back"
msgstr "Take back"

#: src/cmd/line_text.c
#, c-format
msgid "%.*s: The name of a file may not be empty"
msgstr "%.*s: The name of a file may not be empty"

#: src/cmd/line_text.c
#, c-format
msgid "%.*s: Byte %zu of \"%.*s\" is not UTF-8 text"
msgstr "%.*s: Byte %zu of \"%.*s\" is not UTF-8 text"

#: src/office/circumstance.c
msgid "It held until that day"
msgstr "It held until that day"

#: src/office/circumstance.c
msgid "It is written down without days: it holds always"
msgstr "It is written down without days: it holds always"

#: src/office/circumstance.c
msgid "It holds since that day"
msgstr "It holds since that day"

#: src/office/refusal.h
msgid "The file's name holds marks that cannot be seen; rename it, and name it anew"
msgstr "The file's name holds marks that cannot be seen; rename it, and name it anew"

#: src/office/refusal.h
msgid "The file is larger than a scan of this office may be (paper.scan_megabytes)"
msgstr "The file is larger than a scan of this office may be (paper.scan_megabytes)"

#: src/office/setting_table.c
msgid "The most million bytes that the scan of a paper may have"
msgstr "The most million bytes that the scan of a paper may have"

#: src/view/paper_rows.h
msgid "Larger than a scan may be, and not read"
msgstr "Larger than a scan may be, and not read"
