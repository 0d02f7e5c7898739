# Arabic, as an association's office writes it; the terms are one list for screens, papers and commands.
msgid ""
msgstr ""
"Project-Id-Version: muamala\n"
"Report-Msgid-Bugs-To: \n"
"Language: ar\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5;\n"

#: db/check.h
msgid "The structure of the file is damaged"
msgstr "بنية الملف متضررة"

#: db/check.h
msgid "A row names another one that is not there"
msgstr "سطر يشير إلى سطر غير موجود"

#: db/check.h
msgid "The record of where the chain ends was changed"
msgstr "تغير ما سُجل عن نهاية السلسلة"

#: db/check.h
msgid "The chain does not end where it should"
msgstr "لا تنتهي السلسلة عند موضعها الصحيح"

#: db/check.h
msgid "The event cannot be read"
msgstr "تتعذر قراءة الحدث"

#: db/check.h
msgid "The event was changed, or one before it removed"
msgstr "تغير الحدث أو أزيل حدث قبله"

#: db/check.h
msgid "The data of the event were changed"
msgstr "تغيرت بيانات الحدث"

#: db/check.h
msgid "The data of the event are gone and none says why"
msgstr "بيانات الحدث مفقودة ولا حدث يبين السبب"

#: db/check.h
msgid "The event never had data, but has some now"
msgstr "لم تكن للحدث بيانات وله الآن بيانات"

#: db/check.h
msgid "The record is not where its events left it"
msgstr "حالة السجل تخالف أحداثه"

#: db/check.h
msgid "The record is gone and no event says why"
msgstr "السجل مفقود ولا حدث يبين السبب"

#: db/check.h
msgid "There are more records than events speak of"
msgstr "السجلات أكثر مما تذكره الأحداث"

#: db/check.h
msgid "A value is not the one that its events left"
msgstr "قيمة تخالف ما انتهت إليه أحداثها"

#: db/check.h
msgid "A counter does not agree with its records"
msgstr "عداد لا يوافق سجلاته"

#: db/check.h
msgid "The index of names is not that of the people"
msgstr "فهرس الأسماء لا يوافق سجلات الأشخاص"

#: db/import_store.h
msgid "Under way"
msgstr "قيد التنفيذ"

#: db/import_store.h
msgid "Taken in"
msgstr "مدخل"

#: db/import_store.h src/office/decision.h src/view/event_codes.c
#: src/view/event_words.c
msgid "Taken back"
msgstr "ملغى"

#: db/import_store.h
msgid "Broken off; nothing was kept"
msgstr "انقطع، ولم يحفظ شيء"

#: db/person_merge_store.h src/view/action_table.h ui/screens/cases.c
msgid "Cases"
msgstr "المعاملات"

#: db/person_merge_store.h
msgid "Open cases"
msgstr "المعاملات المفتوحة"

#: db/person_merge_store.h ui/screens/caselines.c ui/screens/caseway.c
#: ui/screens/matching.c ui/screens/papers.c
msgid "Papers"
msgstr "الأوراق"

#: db/person_merge_store.h
msgid "Declarations"
msgstr "الإقرارات"

#: db/person_merge_store.h src/view/action_table.h src/view/queue.c
#: ui/screens/caselines.c ui/screens/referral.c
msgid "Referrals"
msgstr "الإحالات"

#: db/person_merge_store.h
msgid "Support plans"
msgstr "خطط الدعم"

#: db/person_merge_store.h
msgid "Registrations"
msgstr "التسجيلات"

#: db/person_merge_store.h
msgid "Visits"
msgstr "الزيارات"

#: db/person_merge_store.h
msgid "Inquiries"
msgstr "الاستفسارات"

#: db/undo_store.c
msgid "It is not known how this is taken back"
msgstr "لا يُعرف كيف يُتراجع عن هذا"

#: src/base/day.h
msgid "Gregorian"
msgstr "الميلادي"

#: src/base/day.h src/view/day_rows.c src/view/setting_rows.c
#: ui/screens/person_former.c
msgid "Hijri"
msgstr "الهجري"

#: src/base/err.h
msgid "No error"
msgstr "لا خطأ"

#: src/base/err.h
msgid "There is no such record"
msgstr "لا يوجد سجل بهذا الرقم"

#: src/base/err.h
msgid "This exists already"
msgstr "موجود من قبل"

#: src/base/err.h
msgid "The policy does not allow this step now"
msgstr "لا تسمح السياسة بهذه الخطوة الآن"

#: src/base/err.h
msgid "Your role does not allow this"
msgstr "هذا الإجراء خارج الصلاحيات"

#: src/base/err.h
msgid "The value is not valid"
msgstr "القيمة غير صحيحة"

#: src/base/err.h
msgid "This field may not be empty"
msgstr "لا يصح ترك هذا الحقل فارغا"

#: src/base/err.h src/office/refusal.h
msgid "The text is too long"
msgstr "النص أطول من المسموح"

#: src/base/err.h
msgid "Somebody else changed this record meanwhile"
msgstr "جرى تغيير هذا السجل من موظف آخر في هذه الأثناء"

#: src/base/err.h
msgid "A setting or a policy profile is not valid"
msgstr "أحد الإعدادات أو ملف السياسة غير صحيح"

#: src/base/err.h src/cmd/config.c src/cmd/paper.c src/cmd/profile.c
#: src/view/paper_rows.h
msgid "The file cannot be read"
msgstr "تتعذر قراءة الملف"

#: src/base/err.h
msgid "The file cannot be written"
msgstr "تتعذر كتابة الملف"

#: src/base/err.h
msgid "This file is not an office of Muamala"
msgstr "هذا الملف ليس ملف مكتب لبرنامج معاملة"

#: src/base/err.h
msgid "This office was made by a newer version of the program"
msgstr "أنشئ هذا المكتب بإصدار أحدث من البرنامج"

#: src/base/err.h
msgid "An office may not lie on a network file system"
msgstr "لا يصح حفظ ملف المكتب على قرص شبكي"

#: src/base/err.h
msgid "The key that belongs to this office is missing"
msgstr "مفتاح هذا المكتب مفقود"

#: src/base/err.h
msgid "Another window is saving; try again"
msgstr "الحفظ جار من نافذة أخرى؛ تلزم إعادة المحاولة"

#: src/base/err.h
msgid "The disk is full; nothing was changed"
msgstr "القرص ممتلئ؛ لم يتغير شيء"

#: src/base/err.h
msgid "The database reported an error; nothing was changed"
msgstr "حدث خطأ في قاعدة البيانات؛ لم يتغير شيء"

#: src/base/err.h
msgid "The disk did not confirm it; look whether it was kept"
msgstr "لم يؤكد القرص الحفظ؛ تحققوا هل حفظ أم لا"

#: src/base/err.h
msgid "The office file is damaged"
msgstr "ملف المكتب متضرر"

#: src/base/err.h src/office/appointment.h src/office/entitlement.h
#: src/office/plan.h
msgid "Cancelled"
msgstr "ملغى"

#: src/cmd/appointment.c
#, c-format
msgid "\"%.*s\" is no time; give 10:30"
msgstr "ليس \"%.*s\" وقتا؛ مثال: 10:30"

#: src/cmd/appointment.c src/cmd/visit.c
msgid "purpose"
msgstr "غرضا"

#: src/cmd/appointment.c
#, c-format
msgid "There is no appointment \"%.*s\""
msgstr "لا موعد برقم \"%.*s\""

#: src/cmd/appointment_table.c src/cmd/visit_table.c
msgid "Who he is, where he has a file"
msgstr "معرف الشخص إن كان له ملف"

#: src/cmd/appointment_table.c src/cmd/visit_table.c
msgid "What he is called, where he has none"
msgstr "اسم المراجع إن لم يكن له ملف"

#: src/cmd/appointment_table.c src/cmd/visit_table.c
msgid "The case that he comes about"
msgstr "المعاملة التي يراجع بشأنها"

#: src/cmd/appointment_table.c src/cmd/visit_table.c
msgid "What he comes for: new_request, inquiry, papers, follow_up ..."
msgstr "الغرض من الحضور: new_request, inquiry, papers, follow_up ..."

#: src/cmd/appointment_table.c src/cmd/case_committee_table.c
#: src/cmd/case_service_table.c src/cmd/case_table.c src/cmd/referral_table.c
#: src/cmd/session_table.c src/cmd/visit_table.c src/view/family_rows.c
#: src/view/intake_rows.c src/view/paper_words.c src/view/person_rows.c
msgid "Why"
msgstr "السبب"

#: src/cmd/appointment_table.c
msgid "The day (today)"
msgstr "اليوم (هذا اليوم)"

#: src/cmd/appointment_table.c
msgid "Expect somebody in a free slot of a working day"
msgstr "حجز موعد في فترة متاحة من يوم عمل"

#: src/cmd/appointment_table.c
msgid "He has come: the next ticket of today"
msgstr "حضر: تذكرة اليوم التالية"

#: src/cmd/appointment_table.c
msgid "Cancel it, with a reason"
msgstr "إلغاؤه بسبب"

#: src/cmd/appointment_table.c
msgid "Who is expected on a day, and who has come"
msgstr "من ينتظر في يوم ومن حضر"

#: src/cmd/appointment_table.c
msgid "The slots of a day that are free"
msgstr "الفترات المتاحة في يوم"

#: src/cmd/audit.c
#, c-format
msgid "Found: %zu"
msgstr "عدد ما وُجد: %zu"

#: src/cmd/audit.c src/cmd/case_service.c
#, c-format
msgid "\"%.*s\" is no id"
msgstr "«⁨%.*s⁩» ليس معرفا"

#: src/cmd/audit_table.c
msgid "Of one record: its kind; the id is the argument"
msgstr "لسجل واحد: نوعه هنا، ومعرفه في الأمر"

#: src/cmd/audit_table.c
msgid "The page after this event"
msgstr "الصفحة التي تلي هذا الحدث"

#: src/cmd/audit_table.c
msgid "Events on the page (50)"
msgstr "عدد الأحداث في الصفحة (50)"

#: src/cmd/audit_table.c
msgid "What was done, by whom, to which record"
msgstr "عرض ما جرى، ومن أجراه، وعلى أي سجل"

#: src/cmd/audit_table.c
msgid "Walk the chain of events and find what was changed"
msgstr "تتبع سلسلة الأحداث وكشف ما تغير فيها"

#: src/cmd/audit_table.c
msgid "Check file, references, chain, and every record against its events"
msgstr "فحص الملف والروابط والسلسلة، وكل سجل مع أحداثه"

#: src/cmd/board_table.c
msgid "The numbers that are called and those nearly next, without any name"
msgstr "الأرقام المناداة وما قرب دوره منها، بلا أي اسم"

#: src/cmd/case.c
#, c-format
msgid "There is no case \"%.*s\""
msgstr "لا توجد معاملة بالرقم «⁨%.*s⁩»"

#: src/cmd/case.c
msgid "state of a case"
msgstr "حالة معاملة"

#: src/cmd/case_closing.c
msgid "reason to close"
msgstr "سبب إغلاق"

#: src/cmd/case_committee.c
msgid "decision of a committee"
msgstr "قرار لجنة"

#: src/cmd/case_committee.c
msgid "reason"
msgstr "سببا"

#: src/cmd/case_committee.c
msgid "debtor"
msgstr "جهة مطلوبا منها"

#: src/cmd/case_committee.c src/cmd/case_service.c
msgid "kind of support"
msgstr "نوع دعم"

#: src/cmd/case_committee_table.c
msgid "The researcher's opinion"
msgstr "رأي الباحث"

#: src/cmd/case_committee_table.c
msgid "accept, reject or defer"
msgstr "accept (قبول) أو reject (رفض) أو defer (تأجيل)"

#: src/cmd/case_committee_table.c
msgid "He declares that he has no interest of his own"
msgstr "يقر بعدم تعارض المصالح"

#: src/cmd/case_committee_table.c
msgid "He has one: the study goes to somebody else"
msgstr "له مصلحة: تسند الدراسة إلى غيره"

#: src/cmd/case_committee_table.c
msgid "Which interest"
msgstr "بيان المصلحة"

#: src/cmd/case_committee_table.c
msgid "On which session (the open one that is held first)"
msgstr "الجلسة (أقرب جلسة مفتوحة)"

#: src/cmd/case_committee_table.c
msgid "How what a deferral asked for has come"
msgstr "كيف استكمل ما طلب عند التأجيل"

#: src/cmd/case_committee_table.c
msgid "Why before others that stand before it"
msgstr "سبب تقديمها على ما قبلها"

#: src/cmd/case_committee_table.c
msgid "A reason of the list that fits the decision"
msgstr "سبب من القائمة يوافق القرار"

#: src/cmd/case_committee_table.c
msgid "The reason in plain words for the applicant"
msgstr "السبب لطالب الدعم بعبارة واضحة"

#: src/cmd/case_committee_table.c
msgid "Who voted for it: 1,2,4"
msgstr "الموافقون: 1,2,4"

#: src/cmd/case_committee_table.c
msgid "Who voted against it"
msgstr "المعارضون"

#: src/cmd/case_committee_table.c
msgid "Who abstained"
msgstr "الممتنعون"

#: src/cmd/case_committee_table.c
msgid "What is granted each time"
msgstr "الممنوح كل مرة"

#: src/cmd/case_committee_table.c
msgid "What kind of support (the case's)"
msgstr "نوع الدعم (نوع المعاملة)"

#: src/cmd/case_committee_table.c
msgid "For how many months; 0 is once"
msgstr "عدد الأشهر؛ و0 مرة واحدة"

#: src/cmd/case_committee_table.c
msgid "Of a deferral: what is owed"
msgstr "عند التأجيل: المطلوب استكماله"

#: src/cmd/case_committee_table.c
msgid "applicant or office"
msgstr "applicant أو office"

#: src/cmd/case_committee_table.c
msgid "By when"
msgstr "آخر موعد"

#: src/cmd/case_committee_table.c ui/screens/declaration.c
msgid "What the applicant says"
msgstr "ما يقوله طالب الدعم"

#: src/cmd/case_committee_table.c
msgid "By which means"
msgstr "وسيلة الإبلاغ"

#: src/cmd/case_committee_table.c
msgid "How it is known that he has it"
msgstr "ما يثبت وصوله إليه"

#: src/cmd/case_committee_table.c
msgid "He was not reached"
msgstr "تعذر الوصول إليه"

#: src/cmd/case_committee_table.c
msgid "Why before the earliest day"
msgstr "سبب الرد قبل أول يوم مسموح"

#: src/cmd/case_committee_table.c
msgid "Give a complete file to a researcher"
msgstr "إسناد طلب مكتمل إلى باحث"

#: src/cmd/case_committee_table.c
msgid "Write the study: opinion, recommendation, conflict of interest"
msgstr "كتابة الدراسة: الرأي والتوصية وتعارض المصالح"

#: src/cmd/case_committee_table.c
msgid "Bring the study before the committee"
msgstr "رفع الدراسة إلى اللجنة"

#: src/cmd/case_committee_table.c
msgid "Put a ready case on the agenda of a session"
msgstr "إدراج معاملة جاهزة في جدول جلسة"

#: src/cmd/case_committee_table.c
msgid "Take it off the agenda, back to its study"
msgstr "رفعها من الجدول وإعادتها إلى الدراسة"

#: src/cmd/case_committee_table.c
msgid "Enter what the committee has decided; it takes force when the minutes close"
msgstr "إدخال قرار اللجنة؛ وينفذ بإقفال المحضر"

#: src/cmd/case_committee_table.c
msgid "Take back what was entered, while the minutes are open"
msgstr "إلغاء ما أدخل ما دام المحضر مفتوحا"

#: src/cmd/case_committee_table.c
msgid "All decisions on a case, with votes and reasons"
msgstr "كل قرارات المعاملة بأصواتها وأسبابها"

#: src/cmd/case_committee_table.c
msgid "Take up the study of a deferred case again"
msgstr "استئناف دراسة معاملة مؤجلة"

#: src/cmd/case_committee_table.c
msgid "Keep an attempt to tell the applicant"
msgstr "تسجيل محاولة إبلاغ طالب الدعم"

#: src/cmd/case_committee_table.c
msgid "All attempts to tell the applicant"
msgstr "كل محاولات إبلاغ طالب الدعم"

#: src/cmd/case_committee_table.c
msgid "Receive an appeal against a rejection"
msgstr "استلام تظلم من رفض"

#: src/cmd/case_declare.c
msgid "field of a case"
msgstr "حقل معاملة"

#: src/cmd/case_declare.c
msgid "Name the fields that match, or give --all"
msgstr "تذكر الحقول المطابقة، أو يكتب ⁨--all⁩"

#: src/cmd/case_declare.c
msgid "way to match"
msgstr "طريقة مطابقة"

#: src/cmd/case_declare.c ui/screens/matching.c
#, c-format
msgid "Still to be matched: %.*s"
msgstr "تنتظر المطابقة: ⁨%.*s⁩"

#: src/cmd/case_declare.c src/cmd/case_reply.c
msgid "channel"
msgstr "قناة"

#: src/cmd/case_declare.c
msgid "signer"
msgstr "صفة موقع"

#: src/cmd/case_declare.c
msgid "Say by which means the reply is to come: --means CHANNEL"
msgstr "يلزم بيان وسيلة الرد: ⁨--means CHANNEL⁩"

#: src/cmd/case_declare.c
msgid "Nothing has been signed yet"
msgstr "لم يوقع شيء بعد"

#: src/cmd/case_open.c src/cmd/person_import.c
msgid "ruling on duplicates"
msgstr "نتيجة فحص تكرار"

#: src/cmd/case_open.c
msgid "A case needs --person ID and --kind KIND"
msgstr "يلزم للمعاملة ⁨--person ID⁩ و⁨--kind KIND⁩"

#: src/cmd/case_open.c src/cmd/case_papers.c src/cmd/policy.c
msgid "kind of case"
msgstr "نوع معاملة"

#: src/cmd/case_open.c
msgid "way for a case to come"
msgstr "طريقة ورود معاملة"

#: src/cmd/case_open.c src/cmd/family.c
msgid "Each field needs its value"
msgstr "يلزم لكل حقل قيمته"

#: src/cmd/case_open.c
#, c-format
msgid "Checksum of the data: %.*s"
msgstr "رمز تحقق البيانات: ⁨%.*s⁩"

#: src/cmd/case_papers.c
msgid "way to see a paper"
msgstr "طريقة اطلاع على ورقة"

#: src/cmd/case_papers.c src/cmd/demo.c src/cmd/office.c
#, c-format
msgid "\"%.*s\" is no moment; give it as 2026-11-21 or 2026-11-21T10:30"
msgstr "«⁨%.*s⁩» ليس وقتا؛ يكتب هكذا: ⁨2026-11-21⁩ أو ⁨2026-11-21T10:30⁩"

#: src/cmd/case_papers.c src/cmd/paper.c
msgid "kind of paper"
msgstr "نوع ورقة"

#: src/cmd/case_papers.c
msgid "state of a paper"
msgstr "حالة ورقة"

#: src/cmd/case_papers.c ui/screens/case_missing.c
msgid "The office does not work on the day to come back"
msgstr "يوم العودة ليس يوم عمل في الجمعية"

#: src/cmd/case_referral.c
#, c-format
msgid "There is no referral \"%.*s\""
msgstr "لا توجد إحالة بالمعرف «⁨%.*s⁩»"

#: src/cmd/case_referral.c
#, c-format
msgid "Case \"%.*s\" has several referrals; name one by its id"
msgstr "للمعاملة «⁨%.*s⁩» عدة إحالات؛ يلزم تحديد إحداها بمعرفها"

#: src/cmd/case_referral.c
msgid "The colleague who asked"
msgstr "الموظف صاحب الإحالة"

#: src/cmd/case_referral.c ui/screens/appointment_form.c
#: ui/screens/appointments.c ui/screens/arrival.c ui/screens/visit_line.c
msgid "The visitor"
msgstr "المراجع"

#: src/cmd/case_referral.c
msgid "person to tell"
msgstr "صفة من يبلغ"

#: src/cmd/case_referral.c src/cmd/staff.c
#, c-format
msgid "The role \"%.*s\" is not known; allowed: %s"
msgstr "الصلاحية «⁨%.*s⁩» غير معروفة؛ المسموح: ⁨%s⁩"

#: src/cmd/case_reply.c
msgid "Say by which means he was told: --channel CODE"
msgstr "يلزم بيان وسيلة الإبلاغ: ⁨--channel CODE⁩"

#: src/cmd/case_service.c
msgid "class"
msgstr "فئة"

#: src/cmd/case_service.c
msgid "Nobody was registered in this case"
msgstr "لم يسجل أحد في هذه المعاملة"

#: src/cmd/case_service.c
msgid "fund"
msgstr "صندوقا"

#: src/cmd/case_service.c
msgid "Nothing of this case is due"
msgstr "لا مستحقات في هذه المعاملة"

#: src/cmd/case_service.c
msgid "This case has no plan to cancel"
msgstr "لا خطة في هذه المعاملة لإلغائها"

#: src/cmd/case_service_table.c
msgid "orphans, widow, divorced, ill ... (as he was registered last)"
msgstr "orphans, widow, divorced, ill ... (كما سجل آخر مرة)"

#: src/cmd/case_service_table.c
msgid "Who keeps in touch with him (who brought the reply)"
msgstr "من يتولى التواصل معه (من أبلغ الرد)"

#: src/cmd/case_service_table.c
msgid "What kind of support (as granted)"
msgstr "نوع الدعم (كما في القرار)"

#: src/cmd/case_service_table.c
msgid "Of one delivery (as granted)"
msgstr "مبلغ التسليم الواحد (كما في القرار)"

#: src/cmd/case_service_table.c
msgid "general, zakat, sadaqa, waqf or restricted"
msgstr "general (عام) أو zakat (زكاة) أو sadaqa (صدقة) أو waqf (وقف) أو restricted (مقيد)"

#: src/cmd/case_service_table.c
msgid "When the first delivery is due"
msgstr "موعد أول تسليم"

#: src/cmd/case_service_table.c
msgid "How many deliveries, a month apart (as granted)"
msgstr "عدد مرات التسليم، مرة كل شهر (كما في القرار)"

#: src/cmd/case_service_table.c
msgid "Why above the grant, or the same aid again"
msgstr "سبب تجاوز الممنوح أو تكرار المساعدة"

#: src/cmd/case_service_table.c
msgid "Where the policy has no step of registration: his class"
msgstr "حيث لا خطوة تسجيل في السياسة: فئة المستفيد"

#: src/cmd/case_service_table.c
msgid "The same: who keeps in touch with him"
msgstr "كذلك: من يتولى التواصل معه"

#: src/cmd/case_service_table.c
msgid "Who took it"
msgstr "المستلم"

#: src/cmd/case_service_table.c
msgid "Receipt, or reference of the transfer"
msgstr "إشعار الاستلام أو مرجع التحويل"

#: src/cmd/case_service_table.c
msgid "Which one (the first that is due)"
msgstr "تحديده (أول مستحق)"

#: src/cmd/case_service_table.c
msgid "Why the same aid again"
msgstr "سبب تكرار المساعدة"

#: src/cmd/case_service_table.c
msgid "How the person was told"
msgstr "وسيلة إشعار المستفيد"

#: src/cmd/case_service_table.c
msgid "His word, the file that stays, how it is known"
msgstr "إفادته، أو الملف الباقي، أو ما يثبت ذلك"

#: src/cmd/case_service_table.c
msgid "Register an accepted applicant: permanent number, class, liaison officer"
msgstr "تسجيل طالب الدعم المقبول: رقم دائم وفئة وضابط اتصال"

#: src/cmd/case_service_table.c
msgid "The card of the beneficiary that the case has registered"
msgstr "بطاقة المستفيد المسجل بهذه المعاملة"

#: src/cmd/case_service_table.c
msgid "Make a support plan with its deliveries"
msgstr "إعداد خطة دعم ومواعيد تسليمها"

#: src/cmd/case_service_table.c
msgid "The support plans of a case"
msgstr "خطط الدعم في معاملة"

#: src/cmd/case_service_table.c
msgid "Authorise a plan that somebody else has made"
msgstr "تعميد خطة أعدها موظف آخر"

#: src/cmd/case_service_table.c
msgid "Release a plan early where nobody else could authorise it"
msgstr "صرف خطة مبكرا حيث لا يوجد من يعمدها غير معدها"

#: src/cmd/case_service_table.c
msgid "Hand over what is due, against a receipt"
msgstr "تسليم المستحق مقابل إشعار استلام"

#: src/cmd/case_service_table.c
msgid "What is due and what was handed over"
msgstr "المستحق وما تم تسليمه"

#: src/cmd/case_service_table.c
msgid "Cancel a plan with what of it is still due"
msgstr "إلغاء خطة وما بقي من مستحقاتها"

#: src/cmd/case_service_table.c
msgid "Suspend a service; the person is told"
msgstr "إيقاف خدمة مع إشعار المستفيد"

#: src/cmd/case_service_table.c
msgid "Take a suspended service up again"
msgstr "استئناف خدمة موقوفة"

#: src/cmd/case_service_table.c
msgid "Study a case in service anew"
msgstr "إعادة دراسة معاملة قيد الخدمة"

#: src/cmd/case_service_table.c
msgid "Close a case: completed, rejected, abandoned, duplicate, outside_scope, moved, died"
msgstr "إغلاق معاملة: completed, rejected, abandoned, duplicate, outside_scope, moved, died"

#: src/cmd/case_service_table.c
msgid "Close a case that the applicant withdraws"
msgstr "إغلاق معاملة انسحب صاحبها"

#: src/cmd/case_study.c
msgid "recommendation"
msgstr "توصية"

#: src/cmd/case_table.c
msgid "Whose case it is: the id of the record or an identity number"
msgstr "صاحب المعاملة: معرف سجله أو رقم هويته"

#: src/cmd/case_table.c
msgid "What he asks for: financial, rent, bills, food_basket ..."
msgstr "المطلوب: financial, rent, bills, food_basket ..."

#: src/cmd/case_table.c
msgid "His request in his own words"
msgstr "الطلب بعبارة صاحبه"

#: src/cmd/case_table.c
msgid "How the office came to know of it (walk_in)"
msgstr "طريقة ورود المعاملة (walk_in)"

#: src/cmd/case_table.c
msgid "A channel of the policy (its first)"
msgstr "من قنوات السياسة (أولها)"

#: src/cmd/case_table.c
msgid "Priority class, 1 the first; 0 is none"
msgstr "فئة الأولوية، 1 أعلاها؛ و0 بلا فئة"

#: src/cmd/case_table.c
msgid "new, same_person or related: about the people who are alike"
msgstr "new أو same_person أو related: بشأن الأشخاص المتشابهين"

#: src/cmd/case_table.c
msgid "Why it was ruled so"
msgstr "سبب النتيجة"

#: src/cmd/case_table.c
msgid "The day he handed it in, where that was worked on paper"
msgstr "يوم تقديمه إن كان العمل فيه على الورق"

#: src/cmd/case_table.c
msgid "The visit in which it is opened"
msgstr "الزيارة التي تفتح فيها"

#: src/cmd/case_table.c
msgid "Only cases in this state, by their due day"
msgstr "معاملات هذه الحالة فقط، بموعد ردها"

#: src/cmd/case_table.c
msgid "Only this person's cases"
msgstr "معاملات هذا الشخص فقط"

#: src/cmd/case_table.c
msgid "Go on behind this case"
msgstr "المتابعة بعد هذه المعاملة"

#: src/cmd/case_table.c src/cmd/session_table.c
msgid "At most so many (50)"
msgstr "أقصى عدد (50)"

#: src/cmd/case_table.c
msgid "How it was seen: original, copy or told (original)"
msgstr "طريقة الاطلاع: original أو copy أو told (original)"

#: src/cmd/case_table.c
msgid "Its date of issue, as written on it"
msgstr "تاريخ إصدارها كما كتب عليها"

#: src/cmd/case_table.c
msgid "Its date of expiry, as written on it"
msgstr "تاريخ انتهائها كما كتب عليها"

#: src/cmd/case_table.c
msgid "When it came, where that was earlier; the day alone is not exact"
msgstr "متى ورد إن كان ذلك قبل الآن؛ واليوم وحده وقت غير دقيق"

#: src/cmd/case_table.c
msgid "A note on it"
msgstr "ملاحظة عليها"

#: src/cmd/case_table.c
msgid "Why it is done without, or how it was lost"
msgstr "سبب الاستغناء عنها، أو كيف فقدت"

#: src/cmd/case_table.c
msgid "The day on which he is asked to come back: gives the list out"
msgstr "يوم العودة المطلوب: وبه تسلم القائمة"

#: src/cmd/case_table.c
msgid "Gives the list out for the day that the office proposes"
msgstr "تسليم القائمة ليوم العودة الذي تقترحه الجمعية"

#: src/cmd/case_table.c src/cmd/policy_table.c
msgid "As a page of 80 columns to be handed out: lines logical or visual"
msgstr "في صفحة من 80 عمودا لتسليمها: الأسطر بترتيبها المنطقي logical أو كما ترى visual"

#: src/cmd/case_table.c
msgid "Every field that is told"
msgstr "كل الحقول المدخلة"

#: src/cmd/case_table.c
msgid "original, copy, told, or none to take the match back"
msgstr "original (أصل) أو copy (صورة) أو told (إفادة)، أو none لإلغاء المطابقة"

#: src/cmd/case_table.c
msgid "By which the reply is to come; else as agreed with him"
msgstr "وسيلة الرد؛ وبدونها المتفق عليها معه"

#: src/cmd/case_table.c
msgid "applicant, guardian or agent (applicant)"
msgstr "applicant (طالب الدعم) أو guardian (ولي) أو agent (وكيل)"

#: src/cmd/case_table.c
msgid "Whether he consents to inquiries elsewhere"
msgstr "الموافقة على الاستعلام لدى جهات أخرى"

#: src/cmd/case_table.c
msgid "The file may be complete before it is answered"
msgstr "يصح اكتمال الطلب قبل الإجابة عنها"

#: src/cmd/case_table.c
msgid "Open a case of a person as a draft"
msgstr "فتح معاملة لشخص، وتكون مسودة"

#: src/cmd/case_table.c
msgid "All that is known of a case"
msgstr "كل ما هو معروف عن معاملة"

#: src/cmd/case_table.c
msgid "Cases in the order of their opening, or of one state by their due day"
msgstr "المعاملات بترتيب فتحها، أو معاملات حالة واحدة بموعد ردها"

#: src/cmd/case_table.c
msgid "What was done with a case, its papers, referrals and clocks"
msgstr "ما جرى في المعاملة وأوراقها وإحالاتها ومددها"

#: src/cmd/case_table.c
msgid "Every reply window that a case had, lost ones too"
msgstr "كل مدد الرد التي كانت للمعاملة، وما سقط منها أيضا"

#: src/cmd/case_table.c
msgid "The declared data, and the paper that each is matched with"
msgstr "البيانات المقر بها والورقة التي تطابق معها"

#: src/cmd/case_table.c
msgid "Change declared data; what was signed goes back to be verified"
msgstr "تعديل البيانات المقر بها؛ وما سبق توقيعه يعود إلى المطابقة"

#: src/cmd/case_table.c
msgid "The papers that a case asks for, and what became of each"
msgstr "أوراق المعاملة وحال كل منها"

#: src/cmd/case_table.c
msgid "Each verdict on a paper's validity: at submission, committee and payment"
msgstr "كل حكم على صلاحية مستند: عند التقديم واللجنة والصرف"

#: src/cmd/case_table.c
msgid "Record a paper: received, matched, expired, not_available, required ..."
msgstr "تسجيل ورقة: received, matched, expired, not_available, required ..."

#: src/cmd/case_table.c
msgid "The papers that a kind of case may ask for, to be handed out"
msgstr "الأوراق المطلوبة لنوع من المعاملات، لتسليمها للمراجع"

#: src/cmd/case_table.c
msgid "What is missing; with --give the list is given out and the file waits"
msgstr "النواقص؛ مع ⁨--give⁩ تسلم القائمة ويبقى الملف في الانتظار"

#: src/cmd/case_table.c
msgid "Remind the applicant of what is missing; before its day it does not count"
msgstr "تذكير طالب الدعم بالنواقص؛ وما سبق موعده لا يحتسب"

#: src/cmd/case_table.c
msgid "Bring a file with all its papers to be verified"
msgstr "رفع الطلب المستوفي أوراقه إلى المطابقة"

#: src/cmd/case_table.c
msgid "Match declared data with the papers"
msgstr "مطابقة البيانات المقر بها مع الأوراق"

#: src/cmd/case_table.c
msgid "Take the applicant's declaration and print his receipt"
msgstr "أخذ إقرار طالب الدعم وطباعة إشعار الاستلام"

#: src/cmd/case_table.c
msgid "Ask whether a declared file is complete; the office completes it by itself"
msgstr "التحقق من اكتمال ملف مُقَر به؛ ويكتمل تلقائيا متى استوفى"

#: src/cmd/case_table.c
msgid "The receipt of the last declaration again"
msgstr "إشعار الاستلام لآخر إقرار مرة أخرى"

#: src/cmd/case_table.c
msgid "Refer a question to the role that the policy names"
msgstr "إحالة استفسار إلى من تحدده السياسة"

#: src/cmd/case_table.c
msgid "Answer a referral, by its id or its case's number"
msgstr "الإجابة عن إحالة، بمعرفها أو برقم معاملتها"

#: src/cmd/case_table.c
msgid "Keep that the answer reached the colleague or the visitor"
msgstr "تسجيل وصول الإجابة إلى الموظف أو المراجع"

#: src/cmd/case_table.c
msgid "Open a new case that follows a closed one"
msgstr "فتح معاملة جديدة تابعة لمعاملة مغلقة"

#: src/cmd/choice.c
#, c-format
msgid "\"%.*s\" is no %s; did you mean \"%s\"?"
msgstr "القيمة «⁨%.*s⁩» ليست %s؛ لعل المقصود «⁨%s⁩»"

#: src/cmd/choice.c
#, c-format
msgid "\"%.*s\" is no %s; allowed: %.*s"
msgstr "القيمة «⁨%.*s⁩» ليست %s؛ المسموح: ⁨%.*s⁩"

#: src/cmd/choice.c
#, c-format
msgid "%s takes a whole number from %lld to %lld"
msgstr "يأخذ ⁨%s⁩ عددا صحيحا من %lld إلى %lld"

#: src/cmd/command.c
msgid "The answer could not be written whole"
msgstr "تعذرت كتابة الناتج كاملا"

#: src/cmd/command_line.c
msgid "The office file (else $MUAMALA_FILE, else your own office)"
msgstr "ملف المكتب (وإلا MUAMALA_FILE، وإلا المكتب الشخصي)"

#: src/cmd/command_line.c
msgid "The staff member who acts"
msgstr "الموظف القائم بالإجراء"

#: src/cmd/command_line.c
msgid "Read the password from this file descriptor"
msgstr "قراءة كلمة المرور من واصف الملف هذا"

#: src/cmd/command_line.c
msgid "How the answer is written (text)"
msgstr "صيغة الناتج (text)"

#: src/cmd/command_line.c
msgid "Write the answer to a file"
msgstr "كتابة الناتج في ملف"

#: src/cmd/command_line.c
msgid "The language of the answer"
msgstr "لغة الناتج"

#: src/cmd/command_line.c
msgid "The moment of the act; in a demo office only"
msgstr "وقت الإجراء؛ في المكتب التجريبي فقط"

#: src/cmd/command_line.c
msgid "The same request twice is carried out once"
msgstr "الطلب المكرر بالمعرف نفسه ينفذ مرة واحدة"

#: src/cmd/command_line.c
msgid "A trial: answer as if it were done, and change nothing"
msgstr "تجربة: الجواب كما لو نفذ الأمر، من غير تغيير شيء"

#: src/cmd/command_line.c
msgid "Never ask; fail instead"
msgstr "التوقف عند الحاجة إلى سؤال، دون طرحه"

#: src/cmd/command_line.c
msgid "Show help"
msgstr "عرض المساعدة"

#: src/cmd/command_line.c
msgid "Show the version"
msgstr "عرض الإصدار"

#: src/cmd/command_line.c src/office/config_table.c
msgid "The order in which the terminal is sent Arabic"
msgstr "ترتيب إرسال العربية إلى الطرفية"

#: src/cmd/command_line.c
msgid "Whether the screens use colours"
msgstr "استعمال الألوان في الشاشات"

#: src/cmd/command_line.c src/office/config_table.c
msgid "Line by line without full screen, as screen readers need it"
msgstr "سطرا سطرا من غير ملء الشاشة، كما تحتاج قارئات الشاشة"

#: src/cmd/command_line.c
msgid "Ask the eye in which order this terminal shows it rightly"
msgstr "الاحتكام إلى العين: بأي ترتيب تعرضها هذه الطرفية صحيحة"

#: src/cmd/command_line.c
#, c-format
msgid "%s \"%.*s\" is not known; did you mean \"%s\"?"
msgstr "%s «⁨%.*s⁩» غير معروف؛ لعل المقصود «⁨%s⁩»"

#: src/cmd/command_line.c
#, c-format
msgid "%s \"%.*s\" is not known; see muamala --help"
msgstr "%s «⁨%.*s⁩» غير معروف؛ للمساعدة: ⁨muamala --help⁩"

#: src/cmd/command_line.c
msgid "The command"
msgstr "الأمر"

#: src/cmd/command_line.c
msgid "The verb"
msgstr "الفعل"

#: src/cmd/command_line.c
msgid "The option"
msgstr "الخيار"

#: src/cmd/command_line.c
#, c-format
msgid "The option \"%s\" takes no value"
msgstr "الخيار «⁨%s⁩» بلا قيمة"

#: src/cmd/command_line.c
#, c-format
msgid "The option \"%s\" needs a value: %s"
msgstr "تلزم قيمة للخيار «⁨%s⁩»: ⁨%s⁩"

#: src/cmd/command_line.c
msgid "Too many options"
msgstr "عدد الخيارات أكثر من المسموح"

#: src/cmd/command_line.c
msgid "Too many arguments"
msgstr "عدد القيم أكثر من المسموح"

#: src/cmd/command_line.c
#, c-format
msgid "\"%.*s\" needs a verb: %.*s"
msgstr "يلزم فعل بعد «⁨%.*s⁩»: ⁨%.*s⁩"

#: src/cmd/command_line.c
msgid "An argument is missing"
msgstr "في الأمر قيمة ناقصة"

#: src/cmd/command_line.c
msgid "There are too many arguments"
msgstr "في الأمر قيم زائدة"

#: src/cmd/command_line.c
#, c-format
msgid "The option \"%s\" is for the screens, not for a command"
msgstr "الخيار \"%s\" للشاشات لا للأوامر"

#: src/cmd/command_line.c
#, c-format
msgid "The format \"%.*s\" is not known; allowed: %s"
msgstr "الصيغة «⁨%.*s⁩» غير معروفة؛ المسموح: ⁨%s⁩"

#: src/cmd/command_line.c
#, c-format
msgid "The language \"%.*s\" is not known; allowed: %s"
msgstr "اللغة «⁨%.*s⁩» غير معروفة؛ المسموح: ⁨%s⁩"

#: src/cmd/command_table.c
msgid "One search for everything: ticket, case, person"
msgstr "بحث واحد عن كل شيء: تذكرة ومعاملة وشخص"

#: src/cmd/command_table.c
msgid "The counter: tickets, calls, and how a visit ends"
msgstr "الاستقبال: التذاكر والنداء وإنهاء الزيارات"

#: src/cmd/command_table.c
msgid "Slots, who is expected in them, who has come"
msgstr "الفترات ومن ينتظر فيها ومن حضر"

#: src/cmd/command_table.c
msgid "The lobby's board: numbers, and nobody's name"
msgstr "لوحة الردهة: أرقام بلا أسماء"

#: src/cmd/command_table.c
msgid "Questions that are asked, and their answers"
msgstr "استفسارات المراجعين والرد عليها"

#: src/cmd/command_table.c
msgid "The answer bank: what is asked again and again"
msgstr "بنك الإجابات: ما يتكرر السؤال عنه"

#: src/cmd/command_table.c
msgid "Phrases that are typed by a short code"
msgstr "عبارات جاهزة برموز قصيرة"

#: src/cmd/command_table.c
msgid "The policy's documents, and where each lies"
msgstr "وثائق السياسة ومكان كل منها"

#: src/cmd/command_table.c
msgid "Who waits, in the order of the work"
msgstr "قوائم الانتظار بترتيب العمل"

#: src/cmd/command_table.c
msgid "Standing reports"
msgstr "التقارير الثابتة"

#: src/cmd/command_table.c
msgid "People: found first, then put on file"
msgstr "الأشخاص: البحث أولا ثم التسجيل"

#: src/cmd/command_table.c
msgid "Who belongs to the family of a person"
msgstr "أفراد أسرة الشخص"

#: src/cmd/command_table.c
msgid "A case on its way, from the draft to its closing"
msgstr "المعاملة في مسارها، من المسودة إلى الإغلاق"

#: src/cmd/command_table.c
msgid "The scans of papers, and whether they are still the same"
msgstr "الصور الضوئية للمستندات، وهل بقيت كما هي"

#: src/cmd/command_table.c
msgid "Questions to a colleague about a visitor or a case"
msgstr "إحالة الاستفسارات إلى الموظف المختص"

#: src/cmd/command_table.c
msgid "The committee: members, agenda, minutes"
msgstr "جلسات اللجنة: الأعضاء وجدول الأعمال والمحضر"

#: src/cmd/command_table.c
msgid "Who works here, in which role"
msgstr "موظفو المكتب وصلاحياتهم"

#: src/cmd/command_table.c
msgid "Policy profiles: every key with its clause"
msgstr "السياسات: كل مفتاح مع بنده"

#: src/cmd/command_table.c
msgid "What no clause gives and the office decides"
msgstr "إعدادات المكتب، فيما لم يحدده بند"

#: src/cmd/command_table.c
msgid "Days that are no working days"
msgstr "أيام الإجازات"

#: src/cmd/command_table.c
msgid "What you prefer of the screens; opens no office"
msgstr "تفضيلات الشاشات، دون فتح مكتب"

#: src/cmd/command_table.c
msgid "The log of events, and the proof that it is whole"
msgstr "سجل الأحداث والتحقق من سلامته"

#: src/cmd/command_table.c
msgid "What the program makes of a value; opens no office"
msgstr "نتيجة فحص البرنامج لقيمة، دون فتح مكتب"

#: src/cmd/config.c
msgid "Nothing is wrong with it"
msgstr "لا خطأ فيه"

#: src/cmd/config_table.c
msgid "Every preference of the screens, and where it comes from"
msgstr "تفضيلات الشاشات كلها ومصدر كل منها"

#: src/cmd/config_table.c
msgid "Name what is wrong in the files of preferences, or in FILE"
msgstr "بيان الأخطاء في ملفات التفضيلات أو في FILE"

#: src/cmd/demo.c
#, c-format
msgid "%s takes a whole number from 0 to %lld"
msgstr "يأخذ ⁨%s⁩ عددا صحيحا من 0 إلى %lld"

#: src/cmd/demo.c src/cmd/new_office.c
msgid "A file is made or not; --dry-run is for an office"
msgstr "الملف ينشأ أو لا ينشأ؛ والخيار ⁨--dry-run⁩ لمكتب قائم"

#: src/cmd/demo_progress.c
#, c-format
msgid "%.*s: %d%% made"
msgstr "⁨%.*s⁩: أُنجز %d%%"

#: src/cmd/demo_progress.c
#, c-format
msgid "%.*s: index %d of %d, %d s"
msgstr "⁨%.*s⁩: إعداد الفهرس %d من %d، %d ث"

#: src/cmd/family.c
#, c-format
msgid "No family has a member \"%.*s\""
msgstr "لا فرد في أي أسرة بهذا المعرف «%.*s»"

#: src/cmd/family.c
#, c-format
msgid "A member has no field \"%.*s\"; did you mean \"%s\"?"
msgstr "لا حقل لفرد الأسرة باسم «%.*s»؛ أتقصد «%s»؟"

#: src/cmd/family.c
#, c-format
msgid "A member has no field \"%.*s\""
msgstr "لا حقل لفرد الأسرة باسم «%.*s»"

#: src/cmd/family_household.c src/cmd/person_twins.c
msgid "ruling"
msgstr "البت"

#: src/cmd/family_table.c src/cmd/person_table.c
msgid "Date of birth in either calendar, or the year"
msgstr "تاريخ الميلاد بأي من التقويمين، أو سنته"

#: src/cmd/family_table.c src/cmd/person_table.c
msgid "National ID, iqama or another number"
msgstr "رقم الهوية الوطنية أو الإقامة أو رقم آخر"

#: src/cmd/family_table.c
msgid "home or away"
msgstr "home داخل المنزل أو away خارجه"

#: src/cmd/family_table.c
msgid "well, chronic or special_needs"
msgstr "well سليم أو chronic مرض مزمن أو special_needs احتياجات خاصة"

#: src/cmd/family_table.c
msgid "not_yet, none, reads, primary, intermediate, secondary, diploma, university"
msgstr "not_yet أو none أو reads أو primary أو intermediate أو secondary أو diploma أو university"

#: src/cmd/family_table.c
msgid "What proves it: the number of a birth certificate"
msgstr "ما يثبته: رقم شهادة الميلاد"

#: src/cmd/family_table.c
msgid "What else is to be known"
msgstr "ما ينبغي معرفته غير ذلك"

#: src/cmd/family_table.c
msgid "When he came into the family"
msgstr "تاريخ انضمامه إلى الأسرة"

#: src/cmd/family_table.c
msgid "Why; two households need it"
msgstr "السبب؛ وهو لازم إذا كانتا أسرتين"

#: src/cmd/family_table.c
msgid "The members of a family, those who left it last"
msgstr "أفراد الأسرة، ومن خرج منها في آخرها"

#: src/cmd/family_table.c
msgid "How many members, wives, sons, daughters, children, old people"
msgstr "عدد الأفراد والزوجات والأبناء والبنات والصغار وكبار السن"

#: src/cmd/family_table.c
msgid "Write down a member: wife, son, daughter, father, mother ..."
msgstr "إضافة فرد إلى الأسرة: wife أو son أو daughter أو father أو mother ..."

#: src/cmd/family_table.c
msgid "Change fields of a member; whoever leaves: ended died until 1447/1/1"
msgstr "تعديل حقول فرد الأسرة؛ ولمن خرج منها: ended died until 1447/1/1"

#: src/cmd/family_table.c
msgid "Take away a row that never was right"
msgstr "حذف صف لم يكن صحيحا من الأصل"

#: src/cmd/family_table.c
msgid "Files that may be one household, and why: of one head, or all that wait"
msgstr "الملفات التي قد تكون أسرة واحدة وأسباب ذلك: لعائل واحد، أو كل ما ينتظر البت"

#: src/cmd/family_table.c
msgid "Say whether two files are one household, or that it is to be asked later"
msgstr "البت في كون الملفين أسرة واحدة، أو تأجيل السؤال"

#: src/cmd/help.c
msgid "Commands:"
msgstr "الأوامر:"

#: src/cmd/help.c
msgid "Examples:"
msgstr "أمثلة:"

#: src/cmd/help.c
msgid "Without a command the screens open:"
msgstr "دون أمر تفتح الشاشات:"

#: src/cmd/help.c
msgid "Options of every command:"
msgstr "خيارات عامة لكل الأوامر:"

#: src/cmd/help.c
msgid "Options of the screens:"
msgstr "خيارات الشاشات:"

#: src/cmd/help.c
msgid "More is said by NOUN --help, NOUN VERB --help and man muamala"
msgstr "للمزيد: ⁨NOUN --help⁩ أو ⁨NOUN VERB --help⁩ أو ⁨man muamala⁩"

#: src/cmd/help.c
msgid "Options:"
msgstr "الخيارات:"

#: src/cmd/help.c
msgid "The options of every command stand in muamala --help"
msgstr "الخيارات العامة في ⁨muamala --help⁩"

#: src/cmd/help.c
msgid "The options of a command stand in NOUN VERB --help"
msgstr "خيارات كل أمر في ⁨NOUN VERB --help⁩"

#: src/cmd/holiday.c
msgid "No open case's days have moved"
msgstr "لم تتغير مواعيد أي معاملة مفتوحة"

#: src/cmd/holiday.c
#, c-format
msgid "The days of %zu open case have moved:"
msgid_plural "The days of %zu open cases have moved:"
msgstr[0] "لم تتغير مواعيد أي معاملة (%zu)"
msgstr[1] "تغيرت مواعيد معاملة مفتوحة واحدة (%zu):"
msgstr[2] "تغيرت مواعيد معاملتين مفتوحتين (%zu):"
msgstr[3] "تغيرت مواعيد %zu معاملات مفتوحة:"
msgstr[4] "تغيرت مواعيد %zu معاملة مفتوحة:"
msgstr[5] "تغيرت مواعيد %zu معاملة مفتوحة:"

#: src/cmd/holiday.c
#, c-format
msgid "\"%.*s\" is no Gregorian year"
msgstr "«⁨%.*s⁩» ليست سنة ميلادية"

#: src/cmd/holiday.c
#, c-format
msgid "%lld holiday was proposed"
msgid_plural "%lld holidays were proposed"
msgstr[0] "لم تُقترح أي إجازة (%lld)"
msgstr[1] "اقتُرح يوم إجازة واحد (%lld)"
msgstr[2] "اقتُرح يوما إجازة (%lld)"
msgstr[3] "اقتُرحت %lld أيام إجازة"
msgstr[4] "اقتُرح %lld يوم إجازة"
msgstr[5] "اقتُرح %lld يوم إجازة"

#: src/cmd/import_columns.c
#, c-format
msgid "\"%.*s\" names no column of the file and a field"
msgstr "«%.*s» لا يسمي عمودا في الملف وحقلا"

#: src/cmd/import_columns.c
msgid "No column holds the name"
msgstr "لا يوجد عمود للاسم"

#: src/cmd/import_columns.c
msgid "No column holds the identity number, or why there is none"
msgstr "لا يوجد عمود لرقم الهوية ولا لسبب عدم وجودها"

#: src/cmd/import_columns.c
#, c-format
msgid "Heads of the file: %.*s"
msgstr "عناوين أعمدة الملف: %.*s"

#: src/cmd/import_columns.c
#, c-format
msgid "%s. Heads that say it: %.*s; or say which it is: --map COLUMN=%s"
msgstr "%s. العناوين التي تدل عليه: %.*s؛ أو يعين بالخيار: --map COLUMN=%s"

#: src/cmd/import_columns.c
#, c-format
msgid "Columns that are left out: %.*s"
msgstr "أعمدة مستبعدة: %.*s"

#: src/cmd/import_columns.c
msgid "tabs"
msgstr "علامات جدولة"

#: src/cmd/import_columns.c
msgid "commas"
msgstr "فواصل"

#: src/cmd/import_columns.c
msgid "semicolons"
msgstr "فواصل منقوطة"

#: src/cmd/import_columns.c
#, c-format
msgid "Read as %s, parted by %.*s: %.*s"
msgstr "قرئ بترميز %s، والفاصل %.*s: %.*s"

#: src/cmd/import_columns.c
msgid "The file begins with no line of heads"
msgstr "لا يبدأ الملف بسطر للعناوين"

#: src/cmd/import_remarks.c
#, c-format
msgid "Only the first %d remarks are shown, of %zu"
msgstr "لا تظهر إلا أول %d ملاحظة من أصل %zu"

#: src/cmd/import_run.c
#, c-format
msgid "Line %zu: %s"
msgstr "السطر %zu: %s"

#: src/cmd/import_run.c
#, c-format
msgid "%.*s: %d%% read"
msgstr "%.*s: قرئ %d%%"

#: src/cmd/import_run.c
msgid "Cancelled; nothing was kept"
msgstr "ألغي الأمر ولم يحفظ شيء"

#: src/cmd/import_run.c
#, c-format
msgid "Rows: %lld; to be added: %lld; on file already: %lld; not valid: %lld"
msgstr "الصفوف: %lld، للإضافة: %lld، مسجل من قبل: %lld، غير صحيح: %lld"

#: src/cmd/import_run.c
#, c-format
msgid "Rows that are not valid: %lld; nothing was kept (--skip-bad leaves them out)"
msgstr "صفوف غير صحيحة: %lld؛ لم يحفظ شيء (--skip-bad لاستبعادها)"

#: src/cmd/import_undo.c
#, c-format
msgid "People with whom somebody has worked since, who stay: %lld"
msgstr "أشخاص جرى العمل على ملفاتهم بعد ذلك فبقوا: %lld"

#: src/cmd/import_undo.c
#, c-format
msgid "People who were taken back: %lld"
msgstr "أشخاص سحب تسجيلهم: %lld"

#: src/cmd/import_undo.c
msgid "Say which import: person import undo 3"
msgstr "اذكر رقم الاستيراد: person import undo 3"

#: src/cmd/import_undo.c
msgid "An import is taken back or not; there is no trial"
msgstr "لا تجربة لسحب الاستيراد: إما أن يسحب أو لا"

#: src/cmd/inquiry.c
msgid "Give --ticket or --person, not both"
msgstr "يكتب أحد الخيارين ⁨--ticket⁩ أو ⁨--person⁩ لا كلاهما"

#: src/cmd/inquiry.c
#, c-format
msgid "\"%.*s\" is no id of a question"
msgstr "«⁨%.*s⁩» ليس معرف استفسار"

#: src/cmd/inquiry.c
#, c-format
msgid "There is no question \"%.*s\""
msgstr "لا يوجد استفسار بهذا المعرف «⁨%.*s⁩»"

#: src/cmd/inquiry.c
msgid "state"
msgstr "الحالة"

#: src/cmd/inquiry.c src/cmd/queue.c
#, c-format
msgid "There are more: --after %lld"
msgstr "للمزيد: ⁨--after %lld⁩"

#: src/cmd/inquiry_table.c
msgid "The visit in which it is asked"
msgstr "الزيارة التي ورد فيها الاستفسار"

#: src/cmd/inquiry_table.c
msgid "Who asks, where he did not come himself"
msgstr "صاحب الاستفسار إن لم يحضر بنفسه"

#: src/cmd/inquiry_table.c
msgid "How it came: a channel of the policy (the visit's)"
msgstr "قناة الورود: من قنوات السياسة (قناة الزيارة)"

#: src/cmd/inquiry_table.c
msgid "Why it is not answered"
msgstr "سبب عدم الإجابة"

#: src/cmd/inquiry_table.c
msgid "open, answered, not_answered or referred (open)"
msgstr "open أو answered أو not_answered أو referred ‏(open)"

#: src/cmd/inquiry_table.c src/cmd/queue_table.c
msgid "Begin behind the row with this id"
msgstr "البدء بعد السطر ذي المعرف"

#: src/cmd/inquiry_table.c
msgid "Write a question down; its visit cannot end while it is open"
msgstr "تدوين استفسار؛ ولا تنتهي زيارته قبل البت فيه"

#: src/cmd/inquiry_table.c
msgid "Keep the answer that was given"
msgstr "حفظ الإجابة المعطاة"

#: src/cmd/inquiry_table.c
msgid "End a question without an answer, with the reason"
msgstr "إنهاء استفسار بلا إجابة مع ذكر السبب"

#: src/cmd/inquiry_table.c
msgid "The questions that are still open, or the log of those in a state"
msgstr "الاستفسارات المفتوحة، أو سجل ما هو في حالة منها"

#: src/cmd/knownanswer.c
#, c-format
msgid "Nobody here has the login \"%.*s\""
msgstr "لا حساب هنا باسم الدخول \"%.*s\""

#: src/cmd/knownanswer.c
#, c-format
msgid "The bank has no answer \"%.*s\""
msgstr "لا إجابة في البنك برقم \"%.*s\""

#: src/cmd/knownanswer.c
#, c-format
msgid "There is no phrase \"%.*s\""
msgstr "لا عبارة برمز \"%.*s\""

#: src/cmd/knownanswer_table.c
msgid "The question holds what people wrongly believe"
msgstr "في السؤال مفهوم خاطئ شائع"

#: src/cmd/knownanswer_table.c
msgid "Who keeps it right (who writes it)"
msgstr "المسؤول عن صحتها (كاتبها)"

#: src/cmd/knownanswer_table.c
msgid "The clause of the policy that it rests on"
msgstr "بند السياسة الذي تستند إليه"

#: src/cmd/knownanswer_table.c
msgid "Until when it is to be looked at again"
msgstr "آخر يوم لمراجعتها"

#: src/cmd/knownanswer_table.c
msgid "Only those that should have been reviewed by now"
msgstr "ما تأخرت مراجعته فقط"

#: src/cmd/knownanswer_table.c
msgid "Write an answer for the bank; it awaits the manager's approval"
msgstr "كتابة إجابة للبنك؛ وتنتظر اعتماد المدير"

#: src/cmd/knownanswer_table.c src/view/action_table.h
msgid "Write it anew; it awaits approval again"
msgstr "إعادة كتابتها؛ وتنتظر الاعتماد من جديد"

#: src/cmd/knownanswer_table.c src/view/action_table.h
msgid "From now on it is offered at the counter"
msgstr "تعرض في الاستقبال من الآن"

#: src/cmd/knownanswer_table.c src/view/action_table.h
msgid "It is not given any more"
msgstr "لا تعطى بعد الآن"

#: src/cmd/knownanswer_table.c
msgid "The bank, or what in it has these words"
msgstr "محتوى البنك، أو ما فيه هذه الكلمات"

#: src/cmd/knownanswer_table.c
msgid "Keep a phrase under a short code; F4 in a text puts it there"
msgstr "حفظ عبارة برمز قصير؛ ويدرجها F4 في النص"

#: src/cmd/knownanswer_table.c
msgid "Take a phrase away"
msgstr "حذف عبارة"

#: src/cmd/knownanswer_table.c
msgid "The phrases and their codes"
msgstr "العبارات ورموزها"

#: src/cmd/library.c
msgid "Give --edition, --place or both"
msgstr "يكتب الخيار ⁨--edition⁩ أو ⁨--place⁩ أو كلاهما"

#: src/cmd/library_table.c
msgid "The edition that the office uses"
msgstr "الطبعة المعتمدة في المكتب"

#: src/cmd/library_table.c
msgid "Where it lies: a shelf, a folder or an address"
msgstr "مكان حفظها: رف أو مجلد أو رابط"

#: src/cmd/library_table.c
msgid "The documents and forms that the policy names, with edition and place"
msgstr "الوثائق والنماذج المذكورة في السياسة مع الطبعة والمكان"

#: src/cmd/library_table.c
msgid "Write down which edition of a document is used and where it lies"
msgstr "تسجيل الطبعة المعتمدة من الوثيقة ومكان حفظها"

#: src/cmd/lookup.c src/cmd/person.c
#, c-format
msgid "Looking for: %.*s"
msgstr "البحث عن: ⁨%.*s⁩"

#: src/cmd/lookup.c
msgid "It may be more than one thing; look which is meant"
msgstr "يحتمل أكثر من أمر؛ يراجع المقصود"

#: src/cmd/lookup.c
msgid "Nothing was found"
msgstr "لا نتيجة"

#: src/cmd/lookup_table.c
msgid "Find whatever it is: ticket, case number, identity, mobile, name"
msgstr "البحث عن أي شيء: تذكرة أو رقم معاملة أو هوية أو جوال أو اسم"

#: src/cmd/new_office.c
msgid "The administrator needs a login"
msgstr "يلزم اسم دخول لمدير النظام"

#: src/cmd/office.c
msgid "--now is for made-up offices only"
msgstr "الخيار ⁨--now⁩ للمكتب التجريبي فقط"

#: src/cmd/office.c
#, c-format
msgid "Nobody called \"%.*s\" works in this office"
msgstr "لا يوجد في هذا المكتب موظف باسم «⁨%.*s⁩»"

#: src/cmd/office.c
msgid "No account of this office is tied to yours; say who acts with --as LOGIN"
msgstr "لا حساب في هذا المكتب مرتبط بحساب النظام؛ يحدد الموظف بالخيار ⁨--as LOGIN⁩"

#: src/cmd/office.c
msgid "This account is disabled"
msgstr "هذا الحساب معطل"

#: src/cmd/office.c
#, c-format
msgid "There is no office %.*s; muamala init makes one, muamala demo a made-up one"
msgstr "لا يوجد مكتب في ⁨%.*s⁩؛ إنشاؤه بالأمر ⁨muamala init⁩، وإنشاء مكتب تجريبي بالأمر ⁨muamala demo⁩"

#: src/cmd/office.c
msgid "A trial by --dry-run: nothing is changed"
msgstr "تجربة بالخيار ⁨--dry-run⁩: لا يتغير شيء"

#: src/cmd/office_table.c src/cmd/policy_table.c src/cmd/try_table.c
msgid "The policy profile: its name or its file (union)"
msgstr "السياسة: اسمها أو ملفها (union)"

#: src/cmd/office_table.c
msgid "The first administrator; without a password he is your account"
msgstr "مدير النظام الأول؛ وبلا كلمة مرور يرتبط بحساب نظام التشغيل"

#: src/cmd/office_table.c
msgid "How many cases (200)"
msgstr "عدد المعاملات (200)"

#: src/cmd/office_table.c
msgid "How many people more, without a case (0)"
msgstr "أشخاص إضافيون بلا معاملات (0)"

#: src/cmd/office_table.c
msgid "The same seed makes the same office (1448)"
msgstr "البذرة نفسها تنشئ المكتب نفسه (1448)"

#: src/cmd/office_table.c
msgid "Make a new office; an existing file is never touched"
msgstr "إنشاء مكتب جديد؛ ولا يمس ملف موجود"

#: src/cmd/office_table.c
msgid "Make a made-up office; its logins need no password"
msgstr "إنشاء مكتب تجريبي؛ والدخول فيه بلا كلمة مرور"

#: src/cmd/output.c
msgid "it belongs to an office and is not written over"
msgstr "هذا من ملفات أحد المكاتب ولا يكتب فوقه"

#: src/cmd/paper_table.c
msgid "Keep where the scan of a paper lies, and what its bytes are"
msgstr "حفظ مكان الصورة الضوئية لمستند وبصمة محتواها"

#: src/cmd/paper_table.c
msgid "Whether every scan is there and as it was kept; 65 where one is not"
msgstr "هل كل صورة ضوئية موجودة كما حفظت؛ والرمز 65 إن لم تكن كذلك"

#: src/cmd/password.c
#, c-format
msgid "\"%.*s\" is no open file descriptor"
msgstr "«⁨%.*s⁩» ليس واصف ملف مفتوح"

#: src/cmd/password.c
msgid "There is no terminal to ask for the password"
msgstr "لا توجد طرفية لطلب كلمة المرور"

#: src/cmd/password.c
msgid "A password is needed and --no-input forbids asking"
msgstr "تلزم كلمة المرور، والخيار ⁨--no-input⁩ يمنع طلبها"

#: src/cmd/password.c
msgid "Password:"
msgstr "كلمة المرور:"

#: src/cmd/password.c
msgid "New password:"
msgstr "كلمة المرور الجديدة:"

#: src/cmd/password.c
msgid "Once more:"
msgstr "مرة أخرى:"

#: src/cmd/password.c ui/newpassword.c
msgid "The two passwords differ"
msgstr "كلمتا المرور مختلفتان"

#: src/cmd/person.c
#, c-format
msgid "Only the first %zu are shown; type more"
msgstr "المعروض أول %zu فقط؛ تلزم زيادة نص البحث"

#: src/cmd/person.c
msgid "Nobody was found"
msgstr "لم يوجد أحد"

#: src/cmd/person.c
#, c-format
msgid "%lld was merged into %lld"
msgstr "دمج %lld في %lld"

#: src/cmd/person.c
#, c-format
msgid "The file with number %.*s was merged into %lld"
msgstr "الملف ذو الرقم %.*s دمج في %lld"

#: src/cmd/person.c
#, c-format
msgid "There is no person \"%.*s\""
msgstr "لا يوجد شخص بهذا الرقم «⁨%.*s⁩»"

#: src/cmd/person.c
msgid "A ruling is written --duplicate new:REASON, or later"
msgstr "يكتب البت هكذا: ⁨--duplicate new:REASON⁩ أو ⁨later⁩"

#: src/cmd/person.c
msgid "Give --id or --no-id, not both"
msgstr "يكتب أحد الخيارين ⁨--id⁩ أو ⁨--no-id⁩ لا كلاهما"

#: src/cmd/person.c
#, c-format
msgid "A person has no field \"%.*s\"; did you mean \"%s\"?"
msgstr "لا يوجد في سجل الشخص حقل باسم «⁨%.*s⁩»؛ لعل المقصود «⁨%s⁩»"

#: src/cmd/person.c src/cmd/person_merge.c
#, c-format
msgid "A person has no field \"%.*s\""
msgstr "لا يوجد في سجل الشخص حقل باسم «⁨%.*s⁩»"

#: src/cmd/person_circumstance.c
msgid "A death needs --source CODE: how it is known"
msgstr "يلزم للوفاة ⁨--source CODE⁩: كيف عرفت"

#: src/cmd/person_circumstance.c
#, c-format
msgid "There is no circumstance \"%.*s\""
msgstr "لا يوجد بيان مؤرخ «%.*s»"

#: src/cmd/person_export.c
msgid "An import is named by its number"
msgstr "يذكر الاستيراد برقمه"

#: src/cmd/person_import.c
msgid "A delimiter is one of: auto , ; tab"
msgstr "الفاصل أحد هذه: auto , ; tab"

#: src/cmd/person_import.c
msgid "encoding"
msgstr "الترميز"

#: src/cmd/person_import.c
msgid "An import is of one file"
msgstr "الاستيراد من ملف واحد"

#: src/cmd/person_merge.c
msgid "There is no merge to be undone"
msgstr "لا يوجد دمج يتراجع عنه"

#: src/cmd/person_table.c
msgid "The full name"
msgstr "الاسم الكامل"

#: src/cmd/person_table.c src/office/person.h src/view/person_rows.c
msgid "Why there is no identity paper"
msgstr "سبب عدم وجود الهوية"

#: src/cmd/person_table.c
msgid "Male or female"
msgstr "ذكر أو أنثى"

#: src/cmd/person_table.c src/office/person.h src/office/person_query.h
#: src/office/phone.h src/view/person_rows.c ui/screens/people.c
msgid "Mobile"
msgstr "رقم الجوال"

#: src/cmd/person_table.c
msgid "Account number"
msgstr "رقم الحساب (آيبان)"

#: src/cmd/person_table.c src/office/datafield.h src/office/person.h
#: src/view/person_rows.c ui/screens/people.c
msgid "City"
msgstr "المدينة"

#: src/cmd/person_table.c src/office/datafield.h src/office/person.h
#: src/view/person_rows.c
msgid "District"
msgstr "الحي"

#: src/cmd/person_table.c
msgid "Short national address: RNBB2312"
msgstr "العنوان الوطني المختصر: RNBB2312"

#: src/cmd/person_table.c
msgid "citizen or resident"
msgstr "citizen (مواطن) أو resident (مقيم)"

#: src/cmd/person_table.c
msgid "single, married, divorced or widowed"
msgstr "single (أعزب) أو married (متزوج) أو divorced (مطلق) أو widowed (أرمل)"

#: src/cmd/person_table.c
msgid "new:REASON (nobody of those who are alike) or later (to be asked)"
msgstr "⁨new:REASON⁩ (ليس أحد المتشابهين) أو ⁨later⁩ (يسأل لاحقا)"

#: src/cmd/person_table.c
msgid "Fields whose value is taken from the second file: phone,city"
msgstr "الحقول التي تؤخذ قيمتها من الملف الثاني: phone,city"

#: src/cmd/person_table.c
msgid "Fields whose value stays that of the first file"
msgstr "الحقول التي تبقى قيمتها من الملف الأول"

#: src/cmd/person_table.c
msgid "Why they are one person; needed where both have a national ID"
msgstr "لماذا هما شخص واحد؛ يلزم إذا كان لكليهما هوية وطنية"

#: src/cmd/person_table.c
msgid "Why; two people need it"
msgstr "السبب؛ يلزم إذا كانا شخصين"

#: src/cmd/person_table.c
msgid "The first day, in either calendar"
msgstr "أول يوم، بأي من التقويمين"

#: src/cmd/person_table.c
msgid "The last day, in either calendar; without it, it holds"
msgstr "آخر يوم، بأي من التقويمين؛ وبدونه فهو سار"

#: src/cmd/person_table.c
msgid "Whatever else is to be known of it"
msgstr "ما يلزم معرفته عنه غير ذلك"

#: src/cmd/person_table.c
msgid "own, spouse, child, parent, sibling, relative, neighbour or work"
msgstr "own أو spouse أو child أو parent أو sibling أو relative أو neighbour أو work"

#: src/cmd/person_table.c
msgid "former, second, family, work or letters"
msgstr "former أو second أو family أو work أو letters"

#: src/cmd/person_table.c
msgid "paper: as on the identity paper; told: as he says it"
msgstr "paper: كما في وثيقة الهوية؛ told: كما يقول"

#: src/cmd/person_table.c
msgid "The first day, in either calendar; without it, today"
msgstr "أول يوم، بأي من التقويمين؛ وبدونه فهو اليوم"

#: src/cmd/person_table.c
msgid "How it is known: certificate, register or told"
msgstr "كيف عرفت: certificate أو register أو told"

#: src/cmd/person_table.c
msgid "The last day on which it held; without it, today"
msgstr "آخر يوم سرى فيه؛ وبدونه فهو اليوم"

#: src/cmd/person_table.c
msgid "Why it was never so"
msgstr "سبب عدم صحته من الأصل"

#: src/cmd/person_table.c
msgid "utf-8, windows-1256 or auto"
msgstr "utf-8 أو windows-1256 أو auto"

#: src/cmd/person_table.c
msgid "What parts the cells: auto , ; tab"
msgstr "الفاصل بين الخلايا: auto , ; tab"

#: src/cmd/person_table.c
msgid "What a column holds, by head or number; again for each"
msgstr "ما في العمود، بعنوانه أو رقمه؛ ويكرر لكل عمود"

#: src/cmd/person_table.c
msgid "Rows whose number is on file: skip, fill up or add"
msgstr "الصفوف المسجل رقمها: تجاوز أو استكمال أو إضافة"

#: src/cmd/person_table.c
msgid "Also say who may be on file by name, birth and phone"
msgstr "اذكر أيضا من يحتمل تسجيله بالاسم والميلاد والجوال"

#: src/cmd/person_table.c
msgid "Leave out rows that are not valid"
msgstr "استبعاد الصفوف غير الصحيحة"

#: src/cmd/person_table.c
msgid "Tell programs, line by line, how far it has come"
msgstr "إبلاغ البرامج سطرا سطرا بمدى التقدم"

#: src/cmd/person_table.c
msgid "The people of this import, in the form of its file"
msgstr "أشخاص هذا الاستيراد بصيغة ملفه"

#: src/cmd/person_table.c
msgid "People by name, or by the start of any of their numbers"
msgstr "البحث عن شخص باسمه أو بأول أي رقم من أرقامه"

#: src/cmd/person_table.c
msgid "Keep a new person, after looking for him"
msgstr "تسجيل شخص جديد بعد البحث عنه"

#: src/cmd/person_table.c
msgid "One person: by the id of the record or an identity number"
msgstr "شخص واحد: بمعرف سجله أو رقم هويته"

#: src/cmd/person_table.c
msgid "Change one field (name, id, born, phone, city ...)"
msgstr "تعديل حقل واحد (name, id, born, phone, city ...)"

#: src/cmd/person_table.c
msgid "Make two files of one person one; --dry-run shows both side by side"
msgstr "دمج ملفين لشخص واحد؛ ومع ⁨--dry-run⁩ يعرضان جنبا إلى جنب"

#: src/cmd/person_table.c
msgid "Undo a merge: both files and all that was moved are as they were"
msgstr "التراجع عن دمج: يعود الملفان وكل ما نقل كما كان"

#: src/cmd/person_table.c
msgid "Files that look like one person's: of one person, or all that wait for a ruling"
msgstr "ملفات متشابهة: ملفات شخص بعينه، أو كل ما ينتظر البت"

#: src/cmd/person_table.c
msgid "Say whether two files are one person's, or that it is to be asked later"
msgstr "البت في كون ملفين لشخص واحد، أو تأجيل السؤال"

#: src/cmd/person_table.c
msgid "The names and numbers that a person had before; they still find him"
msgstr "الأسماء والأرقام السابقة للشخص؛ وما زالت تدل عليه"

#: src/cmd/person_table.c
msgid "Write down that he belongs to a category, from a day and until a day"
msgstr "إثبات انتمائه إلى فئة، من يوم وإلى يوم"

#: src/cmd/person_table.c
msgid "Write down the means of contact agreed with him; the one before ends"
msgstr "إثبات وسيلة التواصل المتفق عليها معه؛ وتنتهي التي قبلها"

#: src/cmd/person_table.c
msgid "Write down a further phone and whose it is"
msgstr "إثبات هاتف آخر وصاحبه"

#: src/cmd/person_table.c
msgid "Write down a further address: street, landmark or a link to the map"
msgstr "إثبات عنوان آخر: شارع أو معلم أو رابط خريطة"

#: src/cmd/person_table.c
msgid "Correct which part of his name is which; - for one that is not told"
msgstr "تصحيح أجزاء اسمه؛ و- لما لم يذكر"

#: src/cmd/person_table.c
msgid "His categories, means of contact, further phones and addresses, then and now"
msgstr "فئاته ووسيلة التواصل وهواتفه وعناوينه الأخرى، سابقا والآن"

#: src/cmd/person_table.c
msgid "Write down a death; nothing new is opened, signed or planned for him then"
msgstr "إثبات وفاة؛ ولا يفتح له بعدها شيء ولا يوقع ولا يخطط"

#: src/cmd/person_table.c
msgid "What his death leaves to be done: cases, appointments, his family"
msgstr "ما يلزم عمله بعد وفاته: معاملاته ومواعيده وأسرته"

#: src/cmd/person_table.c
msgid "Say that a circumstance holds no longer"
msgstr "إثبات انتهاء بيان مؤرخ"

#: src/cmd/person_table.c
msgid "Say that a circumstance never held; it stays to be seen, with the reason"
msgstr "شطب بيان مؤرخ لم يكن صحيحا؛ ويبقى ظاهرا مع السبب"

#: src/cmd/person_table.c
msgid "Take people in from a CSV file, or take an import back"
msgstr "استيراد أشخاص من ملف CSV أو سحب استيراد"

#: src/cmd/person_table.c
msgid "The imports so far, the newest first"
msgstr "عمليات الاستيراد، الأحدث أولا"

#: src/cmd/person_table.c
msgid "Everybody on file, or the people of one import, as CSV"
msgstr "كل المسجلين أو أشخاص استيراد واحد بصيغة CSV"

#: src/cmd/policy.c
#, c-format
msgid "Under the policy %.*s no request of this kind is taken"
msgstr "لا تستقبل طلبات من هذا النوع في سياسة %.*s"

#: src/cmd/policy_table.c
msgid "The policies that the program carries"
msgstr "السياسات المرفقة مع البرنامج"

#: src/cmd/policy_table.c
msgid "Every key of a policy with its clause"
msgstr "كل مفاتيح السياسة مع بنودها"

#: src/cmd/policy_table.c
msgid "What a key holds, and the clause that it comes from"
msgstr "قيمة المفتاح والبند الذي أخذت منه"

#: src/cmd/policy_table.c
msgid "What a kind of case asks for under a policy, to be handed out"
msgstr "متطلبات نوع من المعاملات في سياسة، لتسليمها للمراجع"

#: src/cmd/policy_table.c
msgid "Where two policies differ"
msgstr "الفروق بين سياستين"

#: src/cmd/policy_table.c
msgid "Put a policy in force; open cases keep theirs"
msgstr "العمل بسياسة؛ والمعاملات المفتوحة تبقى على سياستها"

#: src/cmd/policy_table.c
msgid "The policies that the office has adopted"
msgstr "السياسات التي عمل بها المكتب"

#: src/cmd/print.c src/view/intake_rows.c src/view/merge_rows.c
#: src/view/person_rows.c ui/screens/person_former.c ui/screens/person_merge.c
#: ui/screens/threeway.c
msgid "Field"
msgstr "الحقل"

#: src/cmd/print.c src/view/config_rows.c src/view/import_rows.c
#: src/view/intake_rows.c src/view/person_rows.c src/view/policy_rows.c
#: src/view/setting_rows.c ui/screens/case.c ui/screens/import_remarks.c
#: ui/screens/person_former.c
msgid "Value"
msgstr "القيمة"

#: src/cmd/print.c src/view/aftermath_rows.c src/view/appointment_rows.c
#: src/view/case_rows.c src/view/circumstance_rows.c src/view/decision_rows.c
#: src/view/event_rows.c src/view/family_rows.c src/view/finding_rows.c
#: src/view/inquiry_rows.c src/view/knownanswer_rows.c src/view/lookup_rows.c
#: src/view/person_rows.c src/view/queue_cases.c src/view/queue_referrals.c
#: src/view/session_rows.c src/view/setting_rows.c src/view/visit_rows.c
msgid "Id"
msgstr "المعرف"

#: src/cmd/profile.c
#, c-format
msgid "There is no policy \"%.*s\"; there are: %.*s, or a profile's file"
msgstr "لا توجد سياسة باسم «⁨%.*s⁩»؛ الموجود: ⁨%.*s⁩، أو ملف سياسة"

#: src/cmd/queue.c
#, c-format
msgid "There is no queue \"%.*s\"; did you mean \"%s\"?"
msgstr "لا توجد قائمة باسم «⁨%.*s⁩»؛ لعل المقصود «⁨%s⁩»"

#: src/cmd/queue.c
#, c-format
msgid "There is no queue \"%.*s\"; there are: %.*s"
msgstr "لا توجد قائمة باسم «⁨%.*s⁩»؛ الموجود: ⁨%.*s⁩"

#: src/cmd/queue.c
msgid "order"
msgstr "ترتيب"

#: src/cmd/queue.c
#, c-format
msgid "The queue \"%s\" has one order only"
msgstr "لقائمة «⁨%s⁩» ترتيب واحد فقط"

#: src/cmd/queue.c
msgid "That row stands in this queue no longer"
msgstr "لم يعد ذلك السطر في هذه القائمة"

#: src/cmd/queue_table.c
msgid "The day from which deadlines are looked at (today)"
msgstr "اليوم الذي تحسب منه المواعيد (اليوم)"

#: src/cmd/queue_table.c
msgid "At most so many rows (1000)"
msgstr "أقصى عدد من السطور (1000)"

#: src/cmd/queue_table.c
msgid "deadline, number, name or age (deadline)"
msgstr "deadline, number, name, age (deadline)"

#: src/cmd/queue_table.c
msgid "The first day (a month before the last)"
msgstr "أول يوم (قبل الأخير بشهر)"

#: src/cmd/queue_table.c
msgid "The last day (today)"
msgstr "آخر يوم (اليوم)"

#: src/cmd/queue_table.c
msgid "Who waits: reception, verification, referral, study, committee, reply, service, overdue"
msgstr "من ينتظر: reception, verification, referral, study, committee, reply, service, overdue"

#: src/cmd/queue_table.c
msgid "The sheet of the day: every queue with what is late, and the head of the log"
msgstr "كشف اليوم: كل قائمة ومتأخرها، ورمز تحقق السجل"

#: src/cmd/queue_table.c
msgid "How visitors are received: the courtesy list over some days, of nobody alone"
msgstr "حسن استقبال المراجعين في أيام، دون تخصيص أحد"

#: src/cmd/referral_table.c
msgid "Only what this role was asked"
msgstr "ما أحيل إلى هذه الصلاحية فقط"

#: src/cmd/referral_table.c
msgid "All of one case, answered ones too"
msgstr "كل إحالات معاملة واحدة، والمجابة أيضا"

#: src/cmd/referral_table.c
msgid "Open referrals: new and untouched first, then the oldest"
msgstr "الإحالات المفتوحة: الجديدة أولا، ثم الأقدم"

#: src/cmd/referral_table.c
msgid "Take a question back that nobody has answered"
msgstr "سحب إحالة لم يجب عنها"

#: src/cmd/session.c
#, c-format
msgid "There is no session \"%.*s\""
msgstr "لا توجد جلسة بالرقم «⁨%.*s⁩»"

#: src/cmd/session.c
#, c-format
msgid "\"%.*s\" are no members; give their places in the list: 1,3,4"
msgstr "«⁨%.*s⁩» ليسوا أعضاء؛ تكتب أرقامهم في القائمة: ⁨1,3,4⁩"

#: src/cmd/session.c
msgid "The minutes of this session are still open"
msgstr "محضر هذه الجلسة مفتوح بعد"

#: src/cmd/session_table.c
msgid "The day on which it is held (today)"
msgstr "يوم انعقادها (اليوم)"

#: src/cmd/session_table.c
msgid "A member, in the order of the signature table; once for each"
msgstr "عضو، بترتيب جدول التوقيع؛ ويكرر الخيار لكل عضو"

#: src/cmd/session_table.c
msgid "Where it is held"
msgstr "مكان انعقادها"

#: src/cmd/session_table.c
msgid "Which panel sits (1); an appeal goes to another"
msgstr "رقم الهيئة (1)؛ والتظلم تنظره هيئة أخرى"

#: src/cmd/session_table.c
msgid "Go on behind this session"
msgstr "المتابعة بعد هذه الجلسة"

#: src/cmd/session_table.c
msgid "Somebody present who is not on the list yet"
msgstr "حاضر ليس في القائمة بعد"

#: src/cmd/session_table.c
msgid "The copy for this member: nothing of the cases he is recused from"
msgstr "نسخة هذا العضو: بلا المعاملات التي تنحى عنها"

#: src/cmd/session_table.c
msgid "Open a session of the committee under the next number"
msgstr "فتح جلسة للجنة بالرقم التالي"

#: src/cmd/session_table.c
msgid "Sessions, the newest first"
msgstr "الجلسات، الأحدث أولا"

#: src/cmd/session_table.c
msgid "One session; a closed one is checked against its checksum"
msgstr "جلسة واحدة؛ والمقفلة تفحص برمز تحققها"

#: src/cmd/session_table.c
msgid "Its members in the order of the signature table"
msgstr "أعضاؤها بترتيب جدول التوقيع"

#: src/cmd/session_table.c
msgid "Say who is present: these and nobody else"
msgstr "تحديد الحضور، ويعد من سواهم غائبا"

#: src/cmd/session_table.c
msgid "Keep a member from voting on a case and from seeing its file"
msgstr "منع عضو من التصويت في معاملة ومن الاطلاع على ملفها"

#: src/cmd/session_table.c
msgid "The cases in the order of the docket, each with its reason"
msgstr "المعاملات بترتيب جدول اللجنة، مع سبب الترتيب"

#: src/cmd/session_table.c
msgid "Close the minutes: the decisions take force and nothing changes any more"
msgstr "إقفال المحضر: تنفذ القرارات ولا يتغير شيء بعده"

#: src/cmd/session_table.c
msgid "The text of closed minutes, byte for byte as its checksum has it"
msgstr "نص المحضر المقفل كما هو في رمز تحققه"

#: src/cmd/setting.c
#, c-format
msgid "There is no setting \"%.*s\"; did you mean \"%s\"?"
msgstr "لا يوجد إعداد باسم «⁨%.*s⁩»؛ لعل المقصود «⁨%s⁩»"

#: src/cmd/setting.c
#, c-format
msgid "There is no setting \"%.*s\"; see muamala setting list"
msgstr "لا يوجد إعداد باسم «⁨%.*s⁩»؛ القائمة: ⁨muamala setting list⁩"

#: src/cmd/setting.c
msgid "Open cases keep the version they were opened under; for new ones this changes:"
msgstr "تبقى المعاملات المفتوحة على الإصدار الذي فُتحت به، ويتغير للجديدة ما يلي:"

#: src/cmd/setting_table.c
msgid "Also days that make up for Eid days on a weekend"
msgstr "مع أيام التعويض عما وافق من العيد راحة أسبوعية"

#: src/cmd/setting_table.c
msgid "What the office has chosen, with default and what is allowed"
msgstr "اختيارات المكتب مع الافتراضي والمسموح"

#: src/cmd/setting_table.c
msgid "One setting"
msgstr "إعداد واحد"

#: src/cmd/setting_table.c
msgid "Change a setting"
msgstr "تغيير إعداد"

#: src/cmd/setting_table.c
msgid "The days on which the office is closed"
msgstr "الأيام التي يغلق فيها المكتب"

#: src/cmd/setting_table.c
msgid "Add what the rules propose for a Gregorian year"
msgstr "إضافة ما تقترحه القواعد لسنة ميلادية"

#: src/cmd/setting_table.c
msgid "Add a holiday, in either calendar"
msgstr "إضافة إجازة بأي من التقويمين"

#: src/cmd/setting_table.c
msgid "Confirm what was proposed for a day"
msgstr "تأكيد ما اقترح ليوم"

#: src/cmd/setting_table.c
msgid "Take a holiday away"
msgstr "حذف إجازة"

#: src/cmd/sheet.c
msgid "order of lines"
msgstr "ترتيب الأسطر"

#: src/cmd/staff_table.c
msgid "The person's name"
msgstr "اسم الموظف"

#: src/cmd/staff_table.c
msgid "clerk, verifier, researcher, secretary, service, relations, manager or admin"
msgstr "clerk, verifier, researcher, secretary, service, relations, manager, admin"

#: src/cmd/staff_table.c
msgid "The system account that is this person's"
msgstr "حساب نظام التشغيل الخاص بالموظف"

#: src/cmd/staff_table.c
msgid "Read the person's password from this file descriptor"
msgstr "قراءة كلمة مرور الموظف من واصف الملف هذا"

#: src/cmd/staff_table.c
msgid "Add a person to the staff"
msgstr "إضافة موظف"

#: src/cmd/staff_table.c
msgid "The staff of the office"
msgstr "موظفو المكتب"

#: src/cmd/staff_table.c
msgid "Give a person another role"
msgstr "تغيير صلاحيات موظف"

#: src/cmd/staff_table.c
msgid "Close a person's account; nobody is ever deleted"
msgstr "تعطيل حساب موظف؛ ولا يحذف أحد أبدا"

#: src/cmd/staff_table.c
msgid "Open a closed account again"
msgstr "إعادة تفعيل حساب معطل"

#: src/cmd/staff_table.c
msgid "Set a password; everybody may set his own"
msgstr "تعيين كلمة مرور؛ ولكل موظف تغيير كلمة مروره"

#: src/cmd/try_line.c
#, c-format
msgid "The direction \"%.*s\" is not known; allowed: %s"
msgstr "الاتجاه «⁨%.*s⁩» غير معروف؛ المسموح: ⁨%s⁩"

#: src/cmd/try_line.c
#, c-format
msgid "\"%.*s\" says nothing about marks; allowed: %s"
msgstr "«⁨%.*s⁩» لا يصلح للتشكيل؛ المسموح: ⁨%s⁩"

#: src/cmd/try_name.c
#, c-format
msgid "The level \"%.*s\" is not known; allowed: %s"
msgstr "المستوى «⁨%.*s⁩» غير معروف؛ المسموح: ⁨%s⁩"

#: src/cmd/try_table.c
msgid "The direction of the line (auto)"
msgstr "اتجاه السطر (auto)"

#: src/cmd/try_table.c
msgid "Whether tashkeel is shown (on)"
msgstr "إظهار التشكيل (on)"

#: src/cmd/try_table.c
msgid "Leave letters as they are stored"
msgstr "ترك الحروف كما حفظت دون وصل"

#: src/cmd/try_table.c
msgid "What an identity number is"
msgstr "بيان رقم هوية"

#: src/cmd/try_table.c
msgid "What an account number is"
msgstr "بيان رقم آيبان"

#: src/cmd/try_table.c
msgid "What a phone number is"
msgstr "بيان رقم هاتف"

#: src/cmd/try_table.c
msgid "A date in both calendars"
msgstr "تاريخ بالتقويمين"

#: src/cmd/try_table.c
msgid "The reply window of a file that is complete on this day"
msgstr "مدة الرد على طلب اكتمل في هذا اليوم"

#: src/cmd/try_table.c
msgid "The search form of a text"
msgstr "صورة النص عند البحث"

#: src/cmd/try_table.c
msgid "Whether two names are the same"
msgstr "مقارنة اسمين: هل هما لشخص واحد"

#: src/cmd/try_table.c
msgid "Whether two people are the same; a person is name=..;id=..;dob=..;tel=..;iban=..;sex=.."
msgstr "هل السجلان لشخص واحد؛ ويكتب الشخص هكذا: name=..;id=..;dob=..;tel=..;iban=..;sex=.."

#: src/cmd/try_table.c
msgid "An amount in Arabic words"
msgstr "كتابة المبلغ بالحروف"

#: src/cmd/try_table.c
msgid "The cells of a text from the terminal's left, as they are sent"
msgstr "خانات النص من يسار الطرفية كما ترسل إليها"

#: src/cmd/undo.c src/view/action.c ui/undo.c
msgid "There is nothing to take back"
msgstr "لا شيء للتراجع عنه"

#: src/cmd/undo_table.c
msgid "Take back your own last act of today; again, the one before it"
msgstr "التراجع عن آخر إجراء لك اليوم، ثم عن الذي قبله"

#: src/cmd/visit.c
#, c-format
msgid "\"%.*s\" is no ticket; give 7, or 2026-11-20/7 of another day"
msgstr "«⁨%.*s⁩» ليس رقم انتظار؛ يكتب هكذا: 7، ولتذكرة يوم آخر: ⁨2026-11-20/7⁩"

#: src/cmd/visit.c
#, c-format
msgid "There is no ticket \"%.*s\""
msgstr "لا توجد تذكرة بالرقم «⁨%.*s⁩»"

#: src/cmd/visit.c ui/screens/visit_act.c
msgid "Nobody is waiting"
msgstr "لا أحد في الانتظار"

#: src/cmd/visit.c
#, c-format
msgid "--kept takes none, or some of: %.*s"
msgstr "يقبل ‎--kept‎ none أو بعضا من: %.*s"

#: src/cmd/visit_table.c
msgid "How he comes: a channel of the policy (its first)"
msgstr "قناة الحضور: من قنوات السياسة (أولها)"

#: src/cmd/visit_table.c
msgid "He is served before the others"
msgstr "له أولوية الخدمة"

#: src/cmd/visit_table.c
msgid "He asks to talk in private; lists hide his name"
msgstr "يطلب مقابلة خاصة؛ ويخفى اسمه في القوائم"

#: src/cmd/visit_table.c
msgid "What was kept: greeting,time,hospitality,help or none (all)"
msgstr "ما تحقق: greeting,time,hospitality,help أو none (الكل)"

#: src/cmd/visit_table.c
msgid "The day on which he is asked to come back"
msgstr "اليوم المطلوب عودته فيه"

#: src/cmd/visit_table.c
msgid "Give the next ticket of today; no personal data are needed"
msgstr "إصدار التذكرة التالية لليوم؛ ولا تلزم بيانات شخصية"

#: src/cmd/visit_table.c
msgid "Say who the visitor is: the person's id or identity number"
msgstr "تسمية المراجع: بمعرّف الشخص أو رقم هويته"

#: src/cmd/visit_table.c
msgid "Call who is next, or one ticket"
msgstr "نداء التالي، أو تذكرة بعينها"

#: src/cmd/visit_table.c
msgid "Call a number again that has not come"
msgstr "تكرار نداء رقم لم يحضر"

#: src/cmd/visit_table.c
msgid "Take a call back; the visitor keeps his place"
msgstr "التراجع عن النداء؛ ويبقى للمراجع دوره"

#: src/cmd/visit_table.c
msgid "The visitor who was called has come"
msgstr "حضور المراجع بعد ندائه"

#: src/cmd/visit_table.c
msgid "Let him wait aside, for a paper or a colleague"
msgstr "تعليق الزيارة لورقة أو لموظف آخر"

#: src/cmd/visit_table.c
msgid "Serve him again after a hold"
msgstr "استئناف الخدمة بعد التعليق"

#: src/cmd/visit_table.c
msgid "End the visit; a reason also ends its open questions"
msgstr "إنهاء الزيارة؛ وذكر السبب ينهي استفساراتها المفتوحة"

#: src/cmd/visit_table.c
msgid "He did not come: to the end of the line once, then the ticket ends"
msgstr "عدم الحضور: إلى آخر القائمة مرة، ثم تنتهي التذكرة"

#: src/cmd/visit_table.c
msgid "End a ticket that still waits, with a reason"
msgstr "إنهاء تذكرة منتظرة مع ذكر السبب"

#: src/cmd/visit_table.c
msgid "Refer the visitor with his question to the role that the policy names"
msgstr "إحالة المراجع واستفساره إلى من تحدده السياسة"

#: src/cmd/visit_table.c
msgid "End the visit with the list of missing papers and a day to come back"
msgstr "إنهاء الزيارة بقائمة النواقص ويوم العودة"

#: src/cmd/visit_table.c
msgid "Note the courtesy list; it is optional and ranks nobody"
msgstr "تسجيل قائمة حسن الاستقبال؛ اختيارية ولا ترتب أحدا"

#: src/cmd/visit_table.c
msgid "All who are in the house, in the order of the line"
msgstr "كل الموجودين في المكتب بترتيب الدور"

#: src/main.c
msgid "The screens need a terminal; muamala --help lists the commands"
msgstr "تحتاج الشاشات إلى طرفية؛ والأوامر معروضة في ⁨muamala --help⁩"

#: src/office/address.h
msgid "Building number"
msgstr "رقم المبنى"

#: src/office/address.h
msgid "A building number has 4 digits"
msgstr "رقم المبنى 4 أرقام"

#: src/office/address.h
msgid "Postal code"
msgstr "الرمز البريدي"

#: src/office/address.h
msgid "A postal code has 5 digits"
msgstr "الرمز البريدي 5 أرقام"

#: src/office/address.h
msgid "Additional number"
msgstr "الرقم الإضافي"

#: src/office/address.h
msgid "An additional number has 4 digits"
msgstr "الرقم الإضافي 4 أرقام"

#: src/office/address.h src/office/datafield.h
msgid "Short address"
msgstr "العنوان المختصر"

#: src/office/address.h
msgid "A short address is 4 letters A to Z and 4 digits"
msgstr "العنوان المختصر 4 أحرف لاتينية ثم 4 أرقام"

#: src/office/address.h
msgid "The form is kept"
msgstr "الصيغة صحيحة"

#: src/office/address.h
msgid "Nothing was typed"
msgstr "لم يكتب شيء"

#: src/office/address.h
msgid "The form is not kept"
msgstr "الصيغة غير صحيحة"

#: src/office/address.h
msgid "The short address ends with another building number; compare both"
msgstr "ينتهي العنوان المختصر برقم مبنى آخر؛ تلزم مقارنة الرقمين"

#: src/office/aftermath.h
msgid "Close it; who takes over applies anew"
msgstr "إغلاقها؛ ومن يخلفه يتقدم من جديد"

#: src/office/aftermath.h
msgid "Open case"
msgstr "معاملة مفتوحة"

#: src/office/aftermath.h src/view/event_codes.c
msgid "Appointment"
msgstr "موعد"

#: src/office/aftermath.h
msgid "Cancel it"
msgstr "إلغاؤه"

#: src/office/aftermath.h
msgid "Member of the family"
msgstr "فرد من الأسرة"

#: src/office/aftermath.h
msgid "Write down the category"
msgstr "إثبات الفئة"

#: src/office/aftermath.h
msgid "Put on file for the category"
msgstr "فتح ملف له لإثبات الفئة"

#: src/office/appointment.h
msgid "Expected"
msgstr "ينتظر حضوره"

#: src/office/appointment.h src/view/action_table.h
msgid "Has come"
msgstr "حضر"

#: src/office/beneficiary.h
msgid "No class"
msgstr "بلا فئة"

#: src/office/beneficiary.h
msgid "Orphans"
msgstr "أيتام"

#: src/office/beneficiary.h
msgid "Widow"
msgstr "أرملة"

#: src/office/beneficiary.h src/office/fact.h
msgid "Divorced"
msgstr "مطلق"

#: src/office/beneficiary.h
msgid "Chronically ill"
msgstr "مريض مزمن"

#: src/office/beneficiary.h
msgid "With a disability"
msgstr "ذو إعاقة"

#: src/office/beneficiary.h
msgid "Prisoner's family"
msgstr "أسرة سجين"

#: src/office/beneficiary.h
msgid "Elderly"
msgstr "كبير سن"

#: src/office/beneficiary.h src/office/fact.h
msgid "Without work"
msgstr "بلا عمل"

#: src/office/beneficiary.h
msgid "Low income"
msgstr "محدود الدخل"

#: src/office/beneficiary.h
msgid "Member of the association"
msgstr "عضو الجمعية"

#: src/office/casefile.h
msgid "Came to the office"
msgstr "حضور إلى المكتب"

#: src/office/casefile.h
msgid "Called by telephone"
msgstr "اتصال هاتفي"

#: src/office/casefile.h
msgid "Wrote"
msgstr "خطاب"

#: src/office/casefile.h
msgid "Website or social media"
msgstr "الموقع أو وسائل التواصل الاجتماعي"

#: src/office/casefile.h
msgid "Through a branch delegate"
msgstr "عن طريق مندوب فرع"

#: src/office/casefile.h
msgid "Sent by another body"
msgstr "إحالة من جهة أخرى"

#: src/office/casefile.h
msgid "Reported by somebody else"
msgstr "بلاغ من شخص آخر"

#: src/office/casefile.h
msgid "Found by staff"
msgstr "مبادرة من الموظفين"

#: src/office/casefile.h
msgid "Not searched yet"
msgstr "لم يبحث عنه بعد"

#: src/office/casefile.h
msgid "Nobody alike on file"
msgstr "لا مشابه له في السجلات"

#: src/office/casefile.h ui/signin.c
msgid "Somebody else"
msgstr "شخص آخر"

#: src/office/casefile.h src/office/duplicate.h
msgid "The same person"
msgstr "الشخص نفسه"

#: src/office/casefile.h
msgid "Of the same family"
msgstr "من الأسرة نفسها"

#: src/office/casefile.h src/office/policy_choice.h src/office/session.h
#: src/view/case_words.c src/view/queue_read.c
msgid "The applicant"
msgstr "طالب الدعم"

#: src/office/casefile.h
msgid "The guardian"
msgstr "الولي"

#: src/office/casefile.h
msgid "The agent"
msgstr "الوكيل"

#: src/office/casefile.h
msgid "None yet"
msgstr "لا يوجد بعد"

#: src/office/casefile.h
msgid "Accept"
msgstr "قبول"

#: src/office/casefile.h
msgid "Reject"
msgstr "رفض"

#: src/office/casefile.h src/office/casestate.h
msgid "Defer"
msgstr "تأجيل"

#: src/office/casefile.h src/view/case_rows.c src/view/decision_rows.c
#: src/view/event_codes.c src/view/event_detail.c src/view/queue_cases.c
#: ui/screens/caselines.c ui/screens/docket.c
msgid "Reply window"
msgstr "مدة الرد"

#: src/office/casefile.h
msgid "Answer to an appeal"
msgstr "الرد على تظلم"

#: src/office/casefile.h
msgid "Not started"
msgstr "لم تبدأ"

#: src/office/casefile.h
msgid "Running"
msgstr "جارية"

#: src/office/casefile.h src/view/case_rows.c
msgid "Paused"
msgstr "موقوفة مؤقتا"

#: src/office/casefile.h src/office/circumstance.h
msgid "Ended"
msgstr "منتهية"

#: src/office/casekind.h src/office/policy_choice.h
msgid "New file"
msgstr "ملف جديد"

#: src/office/casekind.h
msgid "Financial aid"
msgstr "مساعدة مالية"

#: src/office/casekind.h
msgid "Rent"
msgstr "إيجار"

#: src/office/casekind.h
msgid "Electricity and water bills"
msgstr "فواتير الكهرباء والمياه"

#: src/office/casekind.h
msgid "Food basket"
msgstr "سلة غذائية"

#: src/office/casekind.h
msgid "Clothing"
msgstr "كسوة"

#: src/office/casekind.h
msgid "Appliances and furniture"
msgstr "أجهزة وأثاث"

#: src/office/casekind.h
msgid "Home repair"
msgstr "ترميم السكن"

#: src/office/casekind.h
msgid "Medical aid"
msgstr "مساعدة علاجية"

#: src/office/casekind.h
msgid "Education"
msgstr "تعليم"

#: src/office/casekind.h
msgid "Marriage aid"
msgstr "مساعدة زواج"

#: src/office/casekind.h
msgid "Training"
msgstr "تدريب"

#: src/office/casekind.h
msgid "Letter of recommendation"
msgstr "خطاب توصية"

#: src/office/casekind.h
msgid "Counselling"
msgstr "استشارة وإرشاد"

#: src/office/casekind.h
msgid "Another service"
msgstr "خدمة أخرى"

#: src/office/caseorder.h ui/screens/cases.c ui/screens/queue.c
#: ui/screens/referral.c
msgid "Deadline"
msgstr "الموعد"

#: src/office/caseorder.h src/office/circumstance.c src/office/person_query.h
#: src/view/board_rows.c src/view/case_rows.c src/view/circumstance_rows.c
#: src/view/event_detail.c src/view/inquiry_rows.c src/view/lookup_rows.c
#: src/view/person_words.c src/view/queue_cases.c src/view/queue_referrals.c
#: src/view/session_rows.c src/view/setting_rows.c src/view/visit_rows.c
#: ui/screens/cases.c ui/screens/lookup.c ui/screens/people.c
#: ui/screens/queue.c ui/screens/queue_row.c
msgid "Number"
msgstr "الرقم"

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
msgstr "الاسم"

#: src/office/caseorder.h ui/screens/cases.c ui/screens/queue.c
msgid "Longest there"
msgstr "الأقدم في حالته"

#: src/office/casestate.h
msgid "Not opened yet"
msgstr "لم تفتح بعد"

#: src/office/casestate.h src/office/policyversion.h src/view/case_rows.c
#: src/view/event_detail.c
msgid "Draft"
msgstr "مسودة"

#: src/office/casestate.h
msgid "Incomplete"
msgstr "ناقص"

#: src/office/casestate.h
msgid "Being matched"
msgstr "قيد المطابقة"

#: src/office/casestate.h
msgid "Declared"
msgstr "مُقَر به"

#: src/office/casestate.h
msgid "Complete"
msgstr "مكتمل"

#: src/office/casestate.h
msgid "Under study"
msgstr "قيد الدراسة"

#: src/office/casestate.h
msgid "Ready for the committee"
msgstr "جاهز للعرض"

#: src/office/casestate.h
msgid "On the docket"
msgstr "مدرج في جدول اللجنة"

#: src/office/casestate.h src/office/session.h
msgid "Deferred"
msgstr "مؤجل"

#: src/office/casestate.h
msgid "Decided"
msgstr "صدر القرار"

#: src/office/casestate.h
msgid "Replied"
msgstr "تم الإبلاغ"

#: src/office/casestate.h
msgid "Registered"
msgstr "مسجل"

#: src/office/casestate.h
msgid "In service"
msgstr "قيد الخدمة"

#: src/office/casestate.h
msgid "Suspended"
msgstr "موقوف"

#: src/office/casestate.h src/view/receipt_row.c
msgid "Appeal"
msgstr "تظلم"

#: src/office/casestate.h src/view/case_rows.c
msgid "Closed"
msgstr "مغلق"

#: src/office/casestate.h
msgid "Open a case"
msgstr "فتح معاملة"

#: src/office/casestate.h
msgid "Record a paper"
msgstr "تسجيل ورقة"

#: src/office/casestate.h
msgid "Change the data"
msgstr "تعديل البيانات"

#: src/office/casestate.h
msgid "Refer a question"
msgstr "إحالة استفسار"

#: src/office/casestate.h
msgid "Answer a referral"
msgstr "الإجابة عن إحالة"

#: src/office/casestate.h
msgid "Let the file wait for its missing papers"
msgstr "انتظار استكمال النواقص"

#: src/office/casestate.h ui/screens/caseway.c ui/screens/matching.c
msgid "Match the data"
msgstr "مطابقة البيانات"

#: src/office/casestate.h ui/screens/caseway.c
msgid "Take the declaration"
msgstr "أخذ الإقرار"

#: src/office/casestate.h
msgid "Complete the file"
msgstr "اكتمال الطلب"

#: src/office/casestate.h
msgid "Assign to a researcher"
msgstr "إسناد إلى باحث"

#: src/office/casestate.h
msgid "Write the study"
msgstr "كتابة الدراسة"

#: src/office/casestate.h
msgid "A paper is lost or expired"
msgstr "فقد ورقة أو انتهاؤها"

#: src/office/casestate.h src/view/action_table.h ui/screens/docket_act.c
msgid "Put on the docket"
msgstr "إدراج في جدول اللجنة"

#: src/office/casestate.h src/view/action_table.h
msgid "Take off the docket"
msgstr "رفع من جدول اللجنة"

#: src/office/casestate.h
msgid "Take up the study again"
msgstr "استئناف الدراسة"

#: src/office/casestate.h
msgid "Decide"
msgstr "إصدار القرار"

#: src/office/casestate.h src/view/event_codes.c
msgid "Reply"
msgstr "الرد"

#: src/office/casestate.h
msgid "Register"
msgstr "تسجيل"

#: src/office/casestate.h
msgid "Make a support plan"
msgstr "إعداد خطة الدعم"

#: src/office/casestate.h src/office/plan.h
msgid "Authorise the plan"
msgstr "تعميد الخطة"

#: src/office/casestate.h
msgid "Deliver"
msgstr "تسليم"

#: src/office/casestate.h
msgid "Review the study"
msgstr "مراجعة الدراسة"

#: src/office/casestate.h
msgid "Suspend"
msgstr "إيقاف"

#: src/office/casestate.h
msgid "Reactivate"
msgstr "إعادة تفعيل"

#: src/office/casestate.h
msgid "Receive an appeal"
msgstr "استلام تظلم"

#: src/office/casestate.h
msgid "Close: completed"
msgstr "إغلاق: اكتملت الخدمة"

#: src/office/casestate.h
msgid "Close: rejected"
msgstr "إغلاق: رفض الطلب"

#: src/office/casestate.h
msgid "Close: withdrawn by the applicant"
msgstr "إغلاق: انسحاب طالب الدعم"

#: src/office/casestate.h
msgid "Close: abandoned after the reminders"
msgstr "إغلاق: عدم المراجعة بعد التذكير"

#: src/office/casestate.h
msgid "Close: duplicate"
msgstr "إغلاق: معاملة مكررة"

#: src/office/casestate.h
msgid "Close: outside the scope"
msgstr "إغلاق: خارج النطاق"

#: src/office/casestate.h
msgid "Close: moved away"
msgstr "إغلاق: انتقال خارج المنطقة"

#: src/office/casestate.h
msgid "Close: died"
msgstr "إغلاق: وفاة"

#: src/office/casestate.h
msgid "Reopen as a new, linked case"
msgstr "إعادة فتح بمعاملة جديدة مرتبطة"

#: src/office/casestate.h
msgid "Not closed"
msgstr "غير مغلق"

#: src/office/casestate.h
msgid "Completed"
msgstr "اكتملت الخدمة"

#: src/office/casestate.h src/office/session.h
msgid "Rejected"
msgstr "مرفوض"

#: src/office/casestate.h src/office/referral.h
msgid "Withdrawn"
msgstr "تم السحب"

#: src/office/casestate.h
msgid "Abandoned"
msgstr "عدم المراجعة"

#: src/office/casestate.h
msgid "Duplicate"
msgstr "مكرر"

#: src/office/casestate.h
msgid "Outside the scope"
msgstr "خارج النطاق"

#: src/office/casestate.h
msgid "Moved away"
msgstr "انتقال خارج المنطقة"

#: src/office/casestate.h src/office/member.h
msgid "Died"
msgstr "وفاة"

#: src/office/circumstance.c src/office/circumstance.h
#: src/view/aftermath_rows.c
msgid "Category"
msgstr "الفئة"

#: src/office/circumstance.c
msgid "Means"
msgstr "الوسيلة"

#: src/office/circumstance.c src/view/event_detail.c
msgid "Known by"
msgstr "عرفت من"

#: src/office/circumstance.c
msgid "Its four parts"
msgstr "أجزاؤه الأربعة"

#: src/office/circumstance.c src/view/event_detail.c
msgid "Whose it is"
msgstr "صاحبه"

#: src/office/circumstance.c src/view/event_detail.c
msgid "What it is to him"
msgstr "صلته به"

#: src/office/circumstance.c src/office/person.h src/view/person_rows.c
msgid "Short national address"
msgstr "العنوان الوطني المختصر"

#: src/office/circumstance.c
msgid "Street, landmark or link"
msgstr "الشارع أو المعلم أو الرابط"

#: src/office/circumstance.c src/office/member.h src/view/circumstance_rows.c
#: src/view/event_detail.c src/view/family_rows.c src/view/field_words.c
#: src/view/intake_rows.c src/view/paper_words.c src/view/refusal_words.c
#: ui/screens/circumstances.c
msgid "Note"
msgstr "ملاحظة"

#: src/office/circumstance.h
msgid "Means of contact"
msgstr "وسيلة التواصل"

#: src/office/circumstance.h
msgid "Name in four parts"
msgstr "الاسم الرباعي"

#: src/office/circumstance.h
msgid "Further phone"
msgstr "هاتف آخر"

#: src/office/circumstance.h
msgid "Further address"
msgstr "عنوان آخر"

#: src/office/circumstance.h
msgid "Death"
msgstr "الوفاة"

#: src/office/circumstance.h
msgid "Holds"
msgstr "سار"

#: src/office/circumstance.h
msgid "Struck out"
msgstr "مشطوب"

#: src/office/circumstance.h
msgid "He lived there"
msgstr "كان يسكنه"

#: src/office/circumstance.h
msgid "Second home"
msgstr "مسكن ثان"

#: src/office/circumstance.h
msgid "His family lives there"
msgstr "تسكنه أسرته"

#: src/office/circumstance.h
msgid "At work"
msgstr "في العمل"

#: src/office/circumstance.h
msgid "For letters"
msgstr "للمراسلات"

#: src/office/circumstance.h
msgid "As on the identity paper"
msgstr "كما في وثيقة الهوية"

#: src/office/circumstance.h
msgid "As he says it"
msgstr "كما يقول"

#: src/office/circumstance.h src/office/paperkind.h
msgid "Death certificate"
msgstr "شهادة الوفاة"

#: src/office/circumstance.h src/office/paperkind.h src/view/intake_rows.c
msgid "Family register"
msgstr "سجل الأسرة"

#: src/office/circumstance.h
msgid "Told by the family"
msgstr "إخبار الأسرة"

#: src/office/circumstance.h
msgid "His own"
msgstr "له"

#: src/office/circumstance.h
msgid "Of the spouse"
msgstr "للزوج أو الزوجة"

#: src/office/circumstance.h
msgid "Of a son or daughter"
msgstr "لابن أو ابنة"

#: src/office/circumstance.h
msgid "Of a parent"
msgstr "لأحد الوالدين"

#: src/office/circumstance.h
msgid "Of a brother or sister"
msgstr "لأخ أو أخت"

#: src/office/circumstance.h
msgid "Of a relative"
msgstr "لقريب"

#: src/office/circumstance.h
msgid "Of a neighbour"
msgstr "لجار"

#: src/office/clock.h
msgid "No limit"
msgstr "بلا حد"

#: src/office/clock.h
msgid "Calendar days"
msgstr "أيام تقويمية"

#: src/office/clock.h
msgid "Working days"
msgstr "أيام عمل"

#: src/office/clock.h
msgid "The applicant owes something"
msgstr "مطلوب من طالب الدعم استكمال"

#: src/office/clock.h
msgid "Too early"
msgstr "قبل الحد"

#: src/office/clock.h src/view/case_words.c
msgid "In the window"
msgstr "داخل المدة"

#: src/office/clock.h src/view/day_rows.c ui/screens/today.c
msgid "Late"
msgstr "متأخر"

#: src/office/config.h
msgid "Colours, calm"
msgstr "ألوان هادئة"

#: src/office/config.h
msgid "Few colours, far apart"
msgstr "ألوان قليلة شديدة التباين"

#: src/office/config.h
msgid "Bold, underline and reverse alone"
msgstr "العريض والتسطير والعكس فقط"

#: src/office/config.h
msgid "Unless NO_COLOR is set"
msgstr "ما لم يضبط NO_COLOR"

#: src/office/config.h src/office/setting.h
msgid "Always"
msgstr "دائما"

#: src/office/config.h src/office/setting.h
msgid "Never"
msgstr "أبدا"

#: src/office/config.h src/office/setting.h
msgid "As the terminal needs it"
msgstr "بحسب حاجة الطرفية"

#: src/office/config.h src/office/setting.h
msgid "As it is seen, from the left"
msgstr "كما يرى، من اليسار"

#: src/office/config.h src/office/setting.h
msgid "For terminals that reorder"
msgstr "للطرفيات التي تعيد الترتيب"

#: src/office/config.h src/office/setting.h
msgid "For terminals that turn each word"
msgstr "للطرفيات التي تعكس كل كلمة"

#: src/office/config.h
msgid "As it is seen, tmux handing the switch through"
msgstr "كما يرى، مع تمرير tmux للأمر"

#: src/office/config.h src/office/setting.h
msgid "Where the terminal places them"
msgstr "حيث تضعها الطرفية في موضعها"

#: src/office/config.h
msgid "The program's default"
msgstr "أصل البرنامج"

#: src/office/config.h
msgid "The machine's file"
msgstr "ملف الجهاز"

#: src/office/config.h
msgid "The user's file"
msgstr "ملف المستخدم"

#: src/office/config.h
msgid "The environment"
msgstr "متغيرات البيئة"

#: src/office/config.h
msgid "The command line"
msgstr "سطر الأوامر"

#: src/office/config_table.c
msgid "The colours of the screens"
msgstr "ألوان الشاشات"

#: src/office/config_table.c
msgid "Whether the screens use colours at all"
msgstr "استعمال الألوان في الشاشات أو تركها"

#: src/office/config_table.c
msgid "Whether clicks and the wheel go to the program"
msgstr "تسليم نقرات الفأرة وعجلتها إلى البرنامج"

#: src/office/config_table.c
msgid "Whether the terminal's title names the office and the screen"
msgstr "كتابة اسم المكتب والشاشة في عنوان نافذة الطرفية"

#: src/office/config_table.c
msgid "Whether a refusal is heard, not only seen"
msgstr "سماع صوت عند الرفض مع رؤيته"

#: src/office/config_table.c src/office/setting_table.c
msgid "Whether marks are shown on their letters"
msgstr "عرض التشكيل على حروفه"

#: src/office/config_table.c
msgid "What the other desks call this one; auto: by its terminal"
msgstr "اسم هذا المكتب عند المكاتب الأخرى؛ auto: اسم طرفيته"

#: src/office/config_table.c
msgid "Whether an act chosen from a list says its key and what that saves"
msgstr "هل يذكر الإجراء المختار من قائمة مفتاحه وما يوفره"

#: src/office/courtesy.h
msgid "Greeted with tact"
msgstr "استقبل بلباقة"

#: src/office/courtesy.h
msgid "Given time enough"
msgstr "أعطي الوقت الكافي"

#: src/office/courtesy.h
msgid "Offered hospitality"
msgstr "قدمت له الضيافة"

#: src/office/courtesy.h
msgid "Helped, if old or disabled"
msgstr "أعين إن كان مسنا أو ذا إعاقة"

#: src/office/datafield.h src/office/member.h src/office/person.h
#: src/office/person_query.h src/view/family_rows.c src/view/person_rows.c
#: ui/screens/people.c
msgid "Identity number"
msgstr "رقم الهوية"

#: src/office/datafield.h
msgid "Birth date"
msgstr "تاريخ الميلاد"

#: src/office/datafield.h src/office/fact.h src/office/person.h
#: src/view/family_rows.c src/view/person_rows.c
msgid "Sex"
msgstr "الجنس"

#: src/office/datafield.h src/office/fact.h src/office/person.h
#: src/view/person_rows.c
msgid "Nationality"
msgstr "الجنسية"

#: src/office/datafield.h src/office/fact.h src/office/person.h
#: src/view/person_rows.c
msgid "Marital status"
msgstr "الحالة الاجتماعية"

#: src/office/datafield.h src/office/fact.h
msgid "Who applies"
msgstr "مقدم الطلب"

#: src/office/datafield.h
msgid "Phone"
msgstr "الهاتف"

#: src/office/datafield.h src/office/person.h src/office/person_query.h
#: src/view/person_rows.c ui/screens/people.c
msgid "IBAN"
msgstr "رقم الآيبان"

#: src/office/datafield.h src/office/fact.h
msgid "Supports others"
msgstr "يعول غيره"

#: src/office/datafield.h
msgid "Family members"
msgstr "عدد أفراد الأسرة"

#: src/office/datafield.h src/office/fact.h
msgid "Housing"
msgstr "السكن"

#: src/office/datafield.h
msgid "Rent a year"
msgstr "الإيجار السنوي"

#: src/office/datafield.h src/office/fact.h ui/screens/login.c
#: ui/screens/today.c
msgid "Work"
msgstr "العمل"

#: src/office/datafield.h
msgid "Salary a month"
msgstr "الراتب الشهري"

#: src/office/datafield.h
msgid "Pension a month"
msgstr "معاش التقاعد الشهري"

#: src/office/datafield.h src/office/fact.h
msgid "Receives social security"
msgstr "مستفيد من الضمان الاجتماعي"

#: src/office/datafield.h
msgid "Social security a month"
msgstr "الضمان الاجتماعي الشهري"

#: src/office/datafield.h src/office/fact.h
msgid "Receives the Citizen Account"
msgstr "مستفيد من حساب المواطن"

#: src/office/datafield.h
msgid "Citizen Account a month"
msgstr "حساب المواطن الشهري"

#: src/office/decision.h
msgid "No reason given"
msgstr "بلا سبب"

#: src/office/decision.h
msgid "The need is proven"
msgstr "ثبوت الحاجة"

#: src/office/decision.h
msgid "The need is not proven"
msgstr "عدم ثبوت الحاجة"

#: src/office/decision.h
msgid "The income is above the limit"
msgstr "الدخل أعلى من الحد"

#: src/office/decision.h
msgid "The conditions are not met"
msgstr "عدم استيفاء الشروط"

#: src/office/decision.h
msgid "Outside the area that is served"
msgstr "خارج نطاق الخدمة المكاني"

#: src/office/decision.h
msgid "Outside what the office does"
msgstr "خارج اختصاص المكتب"

#: src/office/decision.h
msgid "Aided by another body"
msgstr "الاستفادة من جهة أخرى"

#: src/office/decision.h
msgid "Aided already for the same need"
msgstr "سبق الدعم للحاجة نفسها"

#: src/office/decision.h
msgid "What was declared is not true"
msgstr "عدم صحة البيانات المقر بها"

#: src/office/decision.h
msgid "The fund is spent"
msgstr "نفاد رصيد الصندوق"

#: src/office/decision.h
msgid "Papers are owed"
msgstr "أوراق مطلوبة"

#: src/office/decision.h
msgid "A visit at home is owed"
msgstr "زيارة منزلية مطلوبة"

#: src/office/decision.h
msgid "The study must go further"
msgstr "استكمال الدراسة"

#: src/office/decision.h
msgid "The answer of another body is awaited"
msgstr "انتظار إفادة جهة أخرى"

#: src/office/decision.h
msgid "The session ended before it"
msgstr "انتهاء وقت الجلسة"

#: src/office/decision.h src/office/replyrecord.h ui/screens/arrival_cases.c
msgid "None"
msgstr "لا يوجد"

#: src/office/decision.h
msgid "Entered, minutes open"
msgstr "مدخل والمحضر مفتوح"

#: src/office/decision.h src/view/setting_rows.c
msgid "In force"
msgstr "نافذ"

#: src/office/decision.h src/office/policyversion.h
msgid "Superseded"
msgstr "حل محله غيره"

#: src/office/docket.h src/view/case_rows.c src/view/session_rows.c
msgid "Priority class"
msgstr "فئة الأولوية"

#: src/office/docket.h
msgid "Days left in the reply window"
msgstr "الأيام الباقية من مدة الرد"

#: src/office/docket.h
msgid "Age of the complete file"
msgstr "الأقدم اكتمالا"

#: src/office/docket.h
msgid "Equal otherwise: case number"
msgstr "عند التساوي: رقم المعاملة"

#: src/office/duplicate.h ui/screens/person_alike.c
msgid "Another person"
msgstr "شخص آخر"

#: src/office/duplicate.h
msgid "Possibly the same person"
msgstr "ربما الشخص نفسه"

#: src/office/duplicate.h
msgid "Probably the same person"
msgstr "الأرجح أنه الشخص نفسه"

#: src/office/duplicate.h
msgid "Same identity number"
msgstr "رقم الهوية نفسه"

#: src/office/duplicate.h
msgid "Same name"
msgstr "الاسم نفسه"

#: src/office/duplicate.h
msgid "Similar name"
msgstr "اسم مشابه"

#: src/office/duplicate.h
msgid "Same birth date"
msgstr "تاريخ الميلاد نفسه"

#: src/office/duplicate.h
msgid "Birth dates two days apart or less"
msgstr "تاريخا الميلاد بينهما يومان أو أقل"

#: src/office/duplicate.h src/office/household.h
msgid "Same mobile"
msgstr "رقم الجوال نفسه"

#: src/office/duplicate.h src/office/household.h
msgid "Same IBAN"
msgstr "رقم الآيبان نفسه"

#: src/office/duplicate.h
msgid "Identity numbers differ by one slip"
msgstr "رقما الهوية بينهما فرق خطأ كتابي واحد"

#: src/office/duplicate.h
msgid "Different identity numbers"
msgstr "رقما الهوية مختلفان"

#: src/office/duplicate.h
msgid "Different birth dates"
msgstr "تاريخا الميلاد مختلفان"

#: src/office/duplicate.h
msgid "Different sex"
msgstr "الجنس مختلف"

#: src/office/entitlement.h
msgid "Not planned"
msgstr "غير مخطط"

#: src/office/entitlement.h
msgid "Awaits delivery"
msgstr "بانتظار التسليم"

#: src/office/entitlement.h src/office/plan.h src/office/replyrecord.h
msgid "Delivered"
msgstr "تم التسليم"

#: src/office/entitlement.h
msgid "Set a due day"
msgstr "تحديد يوم الاستحقاق"

#: src/office/entitlement.h
msgid "Hand over"
msgstr "تسليم"

#: src/office/entitlement.h src/view/action_table.h ui/bulk.c ui/calendar.c
#: ui/dialog.c ui/newpassword.c
msgid "Cancel"
msgstr "إلغاء"

#: src/office/fact.h
msgid "Not known"
msgstr "غير معروف"

#: src/office/fact.h
msgid "Citizen"
msgstr "مواطن"

#: src/office/fact.h
msgid "Resident"
msgstr "مقيم"

#: src/office/fact.h
msgid "Male"
msgstr "ذكر"

#: src/office/fact.h
msgid "Female"
msgstr "أنثى"

#: src/office/fact.h
msgid "Single"
msgstr "أعزب"

#: src/office/fact.h
msgid "Married"
msgstr "متزوج"

#: src/office/fact.h
msgid "Widowed"
msgstr "أرمل"

#: src/office/fact.h
msgid "Rented"
msgstr "إيجار"

#: src/office/fact.h
msgid "Owned"
msgstr "ملك"

#: src/office/fact.h
msgid "Mortgaged"
msgstr "مرهون"

#: src/office/fact.h
msgid "Inherited"
msgstr "موروث"

#: src/office/fact.h src/office/planrecord.h
msgid "Endowment"
msgstr "وقف"

#: src/office/fact.h
msgid "Lent by a charity"
msgstr "انتفاع خيري"

#: src/office/fact.h
msgid "Otherwise proven"
msgstr "بإثبات آخر"

#: src/office/fact.h
msgid "Employed"
msgstr "موظف"

#: src/office/fact.h
msgid "Self-employed"
msgstr "عمل حر"

#: src/office/fact.h
msgid "Retired"
msgstr "متقاعد"

#: src/office/fact.h
msgid "For himself"
msgstr "عن نفسه"

#: src/office/fact.h
msgid "Guardian"
msgstr "ولي"

#: src/office/fact.h
msgid "Agent"
msgstr "وكيل"

#: src/office/fact.h src/view/event_codes.c src/view/table.c
#: ui/screens/arrival.c ui/screens/knownanswer_form.c
msgid "No"
msgstr "لا"

#: src/office/fact.h src/view/event_codes.c src/view/table.c
#: ui/screens/arrival.c ui/screens/knownanswer_form.c
msgid "Yes"
msgstr "نعم"

#: src/office/holiday.h
msgid "Eid al-Fitr"
msgstr "عيد الفطر"

#: src/office/holiday.h
msgid "Eid al-Adha"
msgstr "عيد الأضحى"

#: src/office/holiday.h
msgid "National Day"
msgstr "اليوم الوطني"

#: src/office/holiday.h
msgid "Founding Day"
msgstr "يوم التأسيس"

#: src/office/holiday.h
msgid "Another occasion"
msgstr "مناسبة أخرى"

#: src/office/holiday.h src/view/event_codes.c
msgid "Holiday"
msgstr "إجازة"

#: src/office/holiday.h
msgid "Compensation for a holiday on a weekend"
msgstr "تعويض عن إجازة وافقت راحة أسبوعية"

#: src/office/holiday.h
msgid "Weekend inside a holiday"
msgstr "راحة أسبوعية ضمن إجازة"

#: src/office/holiday.h
msgid "Proposed"
msgstr "مقترح"

#: src/office/holiday.h
msgid "Confirmed"
msgstr "مؤكد"

#: src/office/household.h
msgid "A member with the same number is in both families"
msgstr "فرد برقم هوية واحد في الأسرتين"

#: src/office/household.h
msgid "He is a member of that family"
msgstr "هو فرد في تلك الأسرة"

#: src/office/household.h
msgid "A member has a case or a family of his own"
msgstr "لأحد الأفراد معاملة أو أسرة مسجلة باسمه"

#: src/office/household.h
msgid "A member with a like name and birth is in both"
msgstr "فرد متقارب الاسم والميلاد في الأسرتين"

#: src/office/household.h
msgid "Same national address"
msgstr "العنوان الوطني نفسه"

#: src/office/household.h src/office/person_ruling.h
msgid "Not ruled yet"
msgstr "لم يبت فيه بعد"

#: src/office/household.h src/view/action_table.h
msgid "One household"
msgstr "أسرة واحدة"

#: src/office/household.h src/view/action_table.h ui/screens/household.c
msgid "Two households"
msgstr "أسرتان"

#: src/office/household.h src/office/person_ruling.h
msgid "To be asked later"
msgstr "يسأل عنه لاحقا"

#: src/office/iban.h
msgid "The check digits match"
msgstr "خانتا التحقق مطابقتان"

#: src/office/iban.h
msgid "SA was missing in front and was added"
msgstr "تمت إضافة الرمز SA الناقص في أول الرقم"

#: src/office/iban.h
msgid "Letters in the account are allowed but rare; compare with the paper"
msgstr "الحروف في رقم الحساب جائزة ونادرة؛ تلزم مقارنته بالورقة"

#: src/office/iban.h
msgid "No bank with this code is known; compare with the paper"
msgstr "لا يعرف مصرف بهذا الرمز؛ تلزم مقارنته بالورقة"

#: src/office/iban.h
msgid "Not a Saudi IBAN; its check digits were not looked at"
msgstr "آيبان غير سعودي؛ لم يتم فحص خانتي التحقق"

#: src/office/iban.h
msgid "The check digits do not match; compare every character"
msgstr "رقم غير مطابق لخانتي التحقق؛ تلزم مقارنة كل خانة"

#: src/office/iban.h
msgid "A Saudi IBAN is SA and 22 characters more"
msgstr "الآيبان السعودي يبدأ بالرمز SA ثم 22 خانة"

#: src/office/iban.h
msgid "An IBAN is two letters, four digits, then letters A to Z or digits"
msgstr "الآيبان حرفان ثم 4 أرقام ثم حروف لاتينية أو أرقام"

#: src/office/iban.h
msgid "No IBAN was typed"
msgstr "لم يكتب رقم الآيبان"

#: src/office/identity.c
msgid "The digits repeat or count up or down; compare with the paper"
msgstr "الأرقام مكررة أو متسلسلة؛ تلزم مقارنتها بالورقة"

#: src/office/identity.h
msgid "Unknown kind of number"
msgstr "رقم غير معروف النوع"

#: src/office/identity.h src/office/paperkind.h
msgid "National ID"
msgstr "الهوية الوطنية"

#: src/office/identity.h src/office/paperkind.h
msgid "Iqama"
msgstr "الإقامة"

#: src/office/identity.h
msgid "Unified number of an establishment"
msgstr "الرقم الموحد لمنشأة"

#: src/office/identity.h
msgid "Border number"
msgstr "رقم الحدود"

#: src/office/identity.h
msgid "Border or visa number"
msgstr "رقم الحدود أو التأشيرة"

#: src/office/identity.h
msgid "Identity number of the Emirates"
msgstr "رقم الهوية الإماراتية"

#: src/office/identity.h
msgid "Civil number of Kuwait"
msgstr "الرقم المدني الكويتي"

#: src/office/identity.h
msgid "Personal number of Qatar"
msgstr "الرقم الشخصي القطري"

#: src/office/identity.h
msgid "Personal number of Bahrain"
msgstr "الرقم الشخصي البحريني"

#: src/office/identity.h
msgid "Civil number of Oman"
msgstr "الرقم المدني العماني"

#: src/office/identity.h
msgid "Passport"
msgstr "جواز السفر"

#: src/office/identity.h
msgid "Another number"
msgstr "رقم آخر"

#: src/office/identity.h
msgid "The check digit matches"
msgstr "خانة التحقق مطابقة"

#: src/office/identity.h
msgid "Only the form was looked at; no check digit is known"
msgstr "تم فحص الصيغة فقط؛ لا خانة تحقق معروفة لهذا الرقم"

#: src/office/identity.h
msgid "Not the number of a citizen or a resident; compare it with the paper"
msgstr "ليس رقم مواطن ولا مقيم؛ تلزم مقارنته بالورقة"

#: src/office/identity.h
msgid "The check digit does not match; compare every digit"
msgstr "رقم غير مطابق لخانة التحقق؛ تلزم مقارنة كل رقم"

#: src/office/identity.h
msgid "No identity number begins with 0"
msgstr "لا يبدأ رقم هوية بالصفر"

#: src/office/identity.h
msgid "No identity number has this many characters"
msgstr "عدد خانات الرقم لا يوافق أي رقم هوية"

#: src/office/identity.h
msgid "A character stands here that no identity number has"
msgstr "فيه حرف لا يرد في أرقام الهوية"

#: src/office/identity.h src/office/phone.h
msgid "No number was typed"
msgstr "لم يكتب رقم"

#: src/office/inquiry.h src/office/referral.h
msgid "Not asked"
msgstr "لم يطرح"

#: src/office/inquiry.h
msgid "Awaits an answer"
msgstr "بانتظار الإجابة"

#: src/office/inquiry.h src/office/referral.h
msgid "Answered"
msgstr "تمت الإجابة"

#: src/office/inquiry.h
msgid "Not answered"
msgstr "بلا إجابة"

#: src/office/inquiry.h src/office/visit.h src/view/visit_rows.c
msgid "Referred"
msgstr "تمت الإحالة"

#: src/office/inquiry.h
msgid "Write a question down"
msgstr "تدوين استفسار"

#: src/office/inquiry.h src/office/referral.h src/view/action_table.h
#: src/view/event_detail.c src/view/inquiry_rows.c src/view/knownanswer_rows.c
#: src/view/referral_rows.c src/view/refusal_words.c ui/plain_ask.c
#: ui/screens/inquiry_form.c ui/screens/knownanswer_form.c
#: ui/screens/referral.c ui/screens/referral_answer.c
#: ui/screens/referral_pane.c
msgid "Answer"
msgstr "إجابة"

#: src/office/inquiry.h src/office/referral.h src/office/visit.h
#: src/view/action_table.h ui/screens/case.c ui/screens/visit_act.c
msgid "Refer"
msgstr "إحالة"

#: src/office/inquiry.h
msgid "End without an answer"
msgstr "إنهاء بلا إجابة"

#: src/office/knownanswer.h
msgid "Awaits approval"
msgstr "بانتظار الاعتماد"

#: src/office/knownanswer.h src/office/policyversion.h
msgid "Approved"
msgstr "معتمد"

#: src/office/knownanswer.h
msgid "Not given any more"
msgstr "لم تعد مستعملة"

#: src/office/machine.c
msgid "a reason"
msgstr "السبب"

#: src/office/machine_guards.h
msgid "This step does not exist from here"
msgstr "لا تتاح هذه الخطوة من الحالة الراهنة"

#: src/office/machine_guards.h
msgid "This step belongs to another role"
msgstr "هذه الخطوة من صلاحيات موظف آخر"

#: src/office/machine_guards.h
msgid "A reason must be given"
msgstr "يلزم ذكر السبب"

#: src/office/machine_guards.h
msgid "Somebody has called this number already"
msgstr "سبق نداء هذا الرقم من موظف آخر"

#: src/office/machine_guards.h
msgid "A slot must be free on a working day that is to come"
msgstr "يلزم أن تكون الفترة متاحة في يوم عمل قادم"

#: src/office/machine_guards.h
msgid "This visit has ended"
msgstr "انتهت هذه الزيارة"

#: src/office/machine_guards.h
msgid "The visitor has not been served yet"
msgstr "لم يخدم المراجع بعد"

#: src/office/machine_guards.h
msgid "The visitor must be called again before the ticket is given up"
msgstr "يلزم تكرار نداء المراجع قبل إنهاء التذكرة"

#: src/office/machine_guards.h
msgid "Every question of this visit must be answered, referred, or ended with a reason"
msgstr "يلزم لكل استفسار في هذه الزيارة إجابة أو إحالة أو إنهاء بسبب"

#: src/office/machine_guards.h
msgid "This policy takes in whole files only: the visit can end only with the missing list"
msgstr "لا تقبل هذه السياسة إلا طلبا كاملا: لا تنتهي الزيارة إلا بتسليم قائمة النواقص"

#: src/office/machine_guards.h
msgid "No file of this visit lacks a paper"
msgstr "لا نواقص في طلبات هذه الزيارة"

#: src/office/machine_guards.h
msgid "The day to come back must be given"
msgstr "يلزم تحديد يوم العودة"

#: src/office/machine_guards.h
msgid "The question must be written down"
msgstr "يلزم تدوين الاستفسار"

#: src/office/machine_guards.h
msgid "The answer must be written down"
msgstr "يلزم تدوين الإجابة"

#: src/office/machine_guards.h
msgid "A referral with the visitor's question must be made"
msgstr "يلزم تسجيل إحالة باستفسار المراجع"

#: src/office/machine_guards.h
msgid "The person has died; who takes over applies under a file of his own"
msgstr "توفي صاحب الملف؛ ومن يخلفه يتقدم بملف له"

#: src/office/machine_guards.h
msgid "Search for the person first and record the ruling on duplicates"
msgstr "يلزم البحث عن الشخص أولا وتسجيل نتيجة فحص التكرار"

#: src/office/machine_guards.h
msgid "A researcher opens only the cases that staff went out to find"
msgstr "لا يفتح الباحث إلا معاملات المبادرة بالوصول إلى المستفيد"

#: src/office/machine_guards.h
msgid "This policy takes in whole files only: the draft waits until it is complete"
msgstr "لا تقبل هذه السياسة إلا طلبا كاملا: تبقى المسودة حتى تستكمل البيانات والأوراق"

#: src/office/machine_guards.h
msgid "No required paper is missing"
msgstr "لا ورقة مطلوبة ناقصة"

#: src/office/machine_guards.h
msgid "The list of missing papers must be given to the applicant"
msgstr "يلزم تسليم طالب الدعم قائمة النواقص"

#: src/office/machine_guards.h
msgid "Every required paper must have a state"
msgstr "يلزم تحديد حالة كل ورقة مطلوبة"

#: src/office/machine_guards.h
msgid "Every mandatory paper must be there and valid"
msgstr "يلزم وجود كل ورقة إلزامية وسريانها"

#: src/office/machine_guards.h
msgid "Every field must be matched with its paper"
msgstr "يلزم مطابقة كل حقل مع ورقته"

#: src/office/machine_guards.h
msgid "Each paper must be judged valid or not on the day of submission"
msgstr "يلزم الحكم على صلاحية كل ورقة وقت التقديم"

#: src/office/machine_guards.h
msgid "The applicant must sign the printed data"
msgstr "يلزم توقيع طالب الدعم على البيانات المطبوعة"

#: src/office/machine_guards.h
msgid "The data have changed since they were signed"
msgstr "تغيرت البيانات بعد التوقيع عليها"

#: src/office/machine_guards.h
msgid "The applicant's consent must be recorded"
msgstr "يلزم تسجيل موافقة طالب الدعم"

#: src/office/machine_guards.h
msgid "The receipt with committee, period and rights must be given"
msgstr "يلزم تسليم إشعار الاستلام وفيه اللجنة والمدة والحقوق"

#: src/office/machine_guards.h
msgid "The means of the reply must be agreed"
msgstr "يلزم تحديد وسيلة التواصل المتفق عليها للرد"

#: src/office/machine_guards.h
msgid "A mandatory referral must be answered first"
msgstr "تلزم الإجابة عن الإحالة الإلزامية أولا"

#: src/office/machine_guards.h
msgid "No paper of this file is lost or expired"
msgstr "لا ورقة مفقودة أو منتهية في هذا الطلب"

#: src/office/machine_guards.h
msgid "A mandatory paper cannot be left out"
msgstr "لا يصح الاستغناء عن ورقة إلزامية"

#: src/office/machine_guards.h
msgid "Say how the paper was seen: original, copy or told"
msgstr "يلزم بيان طريقة المطابقة: الأصل أو صورة أو إفادة شفهية"

#: src/office/machine_guards.h
msgid "The paper had expired on the day it is judged for"
msgstr "كانت الورقة منتهية في اليوم المعتبر"

#: src/office/machine_guards.h
msgid "The paper was valid on the day it is judged for"
msgstr "كانت الورقة سارية في اليوم المعتبر"

#: src/office/machine_guards.h
msgid "A referral belongs to the time before the file is complete; later it is a question"
msgstr "تكون الإحالة قبل اكتمال الطلب؛ وبعده تسجل استفسارا"

#: src/office/machine_guards.h
msgid "A researcher must be named"
msgstr "يلزم تحديد الباحث الاجتماعي"

#: src/office/machine_guards.h
msgid "The researcher has a conflict of interest in this case"
msgstr "للباحث تعارض مصالح في هذه المعاملة"

#: src/office/machine_guards.h
msgid "Every required step of the study must be done"
msgstr "يلزم إتمام كل خطوات الدراسة المطلوبة"

#: src/office/machine_guards.h
msgid "The researcher's opinion must be written"
msgstr "يلزم تدوين رأي الباحث"

#: src/office/machine_guards.h
msgid "The researcher's recommendation must be given"
msgstr "تلزم توصية الباحث"

#: src/office/machine_guards.h
msgid "A paper has expired since it was judged"
msgstr "انتهت صلاحية ورقة بعد الحكم عليها"

#: src/office/machine_guards.h
msgid "Each possible duplicate needs a ruling"
msgstr "يلزم البت في كل تكرار محتمل"

#: src/office/machine_guards.h
msgid "An open session must be named"
msgstr "يلزم تحديد جلسة مفتوحة"

#: src/office/machine_guards.h
msgid "Other cases stand before this one on the docket"
msgstr "تسبق هذه المعاملة معاملات أخرى في جدول اللجنة"

#: src/office/machine_guards.h
msgid "What the deferral asked for is still owed"
msgstr "لم يستكمل بعد ما طلب عند التأجيل"

#: src/office/machine_guards.h
msgid "An appeal goes to another panel"
msgstr "ينظر في التظلم أعضاء آخرون"

#: src/office/machine_guards.h
msgid "Only a member who is present can do this"
msgstr "هذا الإجراء للعضو الحاضر فقط"

#: src/office/machine_guards.h
msgid "A recused member may not vote on this case"
msgstr "لا يصوت العضو المتنحي في هذه المعاملة"

#: src/office/machine_guards.h
msgid "Too few members are left after recusal to decide this case"
msgstr "لا يكتمل النصاب بعد التنحي للبت في هذه المعاملة"

#: src/office/machine_guards.h
msgid "The votes do not carry this decision"
msgstr "الأصوات لا تكفي لهذا القرار"

#: src/office/machine_guards.h
msgid "The committee must accept or reject"
msgstr "يلزم أن يكون القرار قبولا أو رفضا"

#: src/office/machine_guards.h
msgid "The committee must defer or ask for papers"
msgstr "يلزم أن يكون القرار تأجيلا أو طلب استيفاء"

#: src/office/machine_guards.h
msgid "The decision needs a reason from the list"
msgstr "يلزم للقرار سبب من القائمة"

#: src/office/machine_guards.h
msgid "A rejection needs its reason in plain words for the applicant"
msgstr "يلزم ذكر سبب الرفض لطالب الدعم بعبارة واضحة"

#: src/office/machine_guards.h
msgid "A deferral must say what is owed, by whom and by when"
msgstr "يلزم أن يبين التأجيل المطلوب وممن ومتى"

#: src/office/machine_guards.h
msgid "The minutes of the session must be closed"
msgstr "يلزم إقفال محضر الجلسة"

#: src/office/machine_guards.h
msgid "Every item of the agenda needs a decision"
msgstr "يلزم قرار لكل معاملة في جدول الجلسة"

#: src/office/machine_guards.h
msgid "The reply is before the earliest day"
msgstr "موعد الرد قبل أول يوم مسموح"

#: src/office/machine_guards.h
msgid "The reply is after the last day"
msgstr "موعد الرد بعد آخر يوم مسموح"

#: src/office/machine_guards.h
msgid "The reply must go by the agreed means"
msgstr "يلزم أن يكون الرد بوسيلة التواصل المتفق عليها"

#: src/office/machine_guards.h
msgid "The reply needs proof, or as many attempts as the office asks for"
msgstr "يلزم للرد إثبات، أو عدد المحاولات المعتمد في المكتب"

#: src/office/machine_guards.h
msgid "The request was not accepted"
msgstr "لم يصدر قرار بقبول الطلب"

#: src/office/machine_guards.h
msgid "The request was not rejected"
msgstr "لم يصدر قرار برفض الطلب"

#: src/office/machine_guards.h
msgid "The time for an appeal is over"
msgstr "انتهت مدة التظلم"

#: src/office/machine_guards.h
msgid "No further appeal is possible"
msgstr "لا تظلم بعد هذا"

#: src/office/machine_guards.h
msgid "This policy has no step of registration"
msgstr "لا خطوة تسجيل في هذه السياسة"

#: src/office/machine_guards.h
msgid "The person must be registered first"
msgstr "يلزم تسجيل المستفيد أولا"

#: src/office/machine_guards.h
msgid "Every requirement of the registration must be met"
msgstr "يلزم استيفاء متطلبات التسجيل"

#: src/office/machine_guards.h
msgid "A permanent number must be given"
msgstr "يلزم إعطاء رقم دائم"

#: src/office/machine_guards.h
msgid "The beneficiary's class must be given"
msgstr "يلزم تحديد فئة المستفيد"

#: src/office/machine_guards.h
msgid "A liaison officer must be named"
msgstr "يلزم تحديد ضابط اتصال"

#: src/office/machine_guards.h
msgid "The plan must say kind, amount, fund and due days"
msgstr "يلزم أن تبين الخطة النوع والمبلغ والصندوق ومواعيد الاستحقاق"

#: src/office/machine_guards.h
msgid "A plan must be made first"
msgstr "يلزم إعداد خطة أولا"

#: src/office/machine_guards.h
msgid "Who made the plan may not authorise it"
msgstr "لا يصح تعميد الخطة ممن أعدها"

#: src/office/machine_guards.h
msgid "Somebody else in the office can authorise this plan"
msgstr "في المكتب موظف آخر يمكنه تعميد هذه الخطة"

#: src/office/machine_guards.h
msgid "The fund does not cover this plan"
msgstr "رصيد الصندوق لا يكفي هذه الخطة"

#: src/office/machine_guards.h
msgid "The plan is above the ceiling"
msgstr "الخطة تتجاوز السقف المحدد"

#: src/office/machine_guards.h
msgid "The family had the same aid already"
msgstr "سبق صرف المساعدة نفسها للأسرة"

#: src/office/machine_guards.h
msgid "The plan must be authorised first"
msgstr "يلزم تعميد الخطة أولا"

#: src/office/machine_guards.h
msgid "The receiver and the receipt must be recorded"
msgstr "يلزم تسجيل المستلم وإشعار الاستلام"

#: src/office/machine_guards.h
msgid "This is handed over before it is due"
msgstr "هذا تسليم قبل موعد الاستحقاق"

#: src/office/machine_guards.h
msgid "Something of this plan is still due"
msgstr "في هذه الخطة مستحق لم يسلم"

#: src/office/machine_guards.h
msgid "The person must be told"
msgstr "يلزم إشعار المستفيد"

#: src/office/machine_guards.h
msgid "A referral of this case is still open"
msgstr "في هذه المعاملة إحالة مفتوحة"

#: src/office/machine_guards.h
msgid "Something that the person is entitled to is still owed"
msgstr "للمستفيد استحقاق لم يصرف بعد"

#: src/office/machine_guards.h
msgid "The time for an appeal still runs"
msgstr "مدة التظلم لم تنته بعد"

#: src/office/machine_guards.h
msgid "The applicant's word that he withdraws must be recorded"
msgstr "يلزم تسجيل إفادة طالب الدعم بانسحابه"

#: src/office/machine_guards.h
msgid "The file that stays must be named"
msgstr "يلزم تحديد الملف الباقي"

#: src/office/machine_guards.h
msgid "Say why the request lies outside the scope"
msgstr "يلزم بيان سبب خروج الطلب عن النطاق"

#: src/office/machine_guards.h
msgid "Say how it is known that the person has moved"
msgstr "يلزم بيان ما يثبت انتقال المستفيد"

#: src/office/machine_guards.h
msgid "Say how the death is known"
msgstr "يلزم بيان ما يثبت الوفاة"

#: src/office/machine_guards.h
msgid "The reminders must be sent first"
msgstr "يلزم إرسال التذكيرات أولا"

#: src/office/machine_guards.h
msgid "The approval must be recorded: body, session and date"
msgstr "يلزم تسجيل الاعتماد: الجهة والجلسة والتاريخ"

#: src/office/machine_guards.h
msgid "What would change must be shown first"
msgstr "يلزم عرض ما سيتغير أولا"

#: src/office/machine_guards.h
msgid "The version that takes its place must be published"
msgstr "يلزم نشر الإصدار الذي يحل محله"

#: src/office/member.h
msgid "Not told"
msgstr "غير محدد"

#: src/office/member.h
msgid "Wife"
msgstr "زوجة"

#: src/office/member.h
msgid "Husband"
msgstr "زوج"

#: src/office/member.h
msgid "Son"
msgstr "ابن"

#: src/office/member.h
msgid "Daughter"
msgstr "بنت"

#: src/office/member.h src/office/name_four.h
msgid "Father"
msgstr "أب"

#: src/office/member.h
msgid "Mother"
msgstr "أم"

#: src/office/member.h
msgid "Brother"
msgstr "أخ"

#: src/office/member.h
msgid "Sister"
msgstr "أخت"

#: src/office/member.h
msgid "Grandson"
msgstr "حفيد"

#: src/office/member.h
msgid "Granddaughter"
msgstr "حفيدة"

#: src/office/member.h src/office/name_four.h
msgid "Grandfather"
msgstr "جد"

#: src/office/member.h
msgid "Grandmother"
msgstr "جدة"

#: src/office/member.h
msgid "Stepson"
msgstr "ربيب"

#: src/office/member.h
msgid "Stepdaughter"
msgstr "ربيبة"

#: src/office/member.h
msgid "Male relative"
msgstr "قريب"

#: src/office/member.h
msgid "Female relative"
msgstr "قريبة"

#: src/office/member.h
msgid "In the home"
msgstr "داخل المنزل"

#: src/office/member.h src/view/family_rows.c
msgid "Outside the home"
msgstr "خارج المنزل"

#: src/office/member.h
msgid "Healthy"
msgstr "سليم"

#: src/office/member.h
msgid "Chronic illness"
msgstr "مرض مزمن"

#: src/office/member.h src/view/family_rows.c
msgid "Special needs"
msgstr "احتياجات خاصة"

#: src/office/member.h
msgid "Under school age"
msgstr "دون سن الدراسة"

#: src/office/member.h
msgid "Does not read or write"
msgstr "لا يقرأ ولا يكتب"

#: src/office/member.h
msgid "Reads and writes"
msgstr "يقرأ ويكتب"

#: src/office/member.h
msgid "Primary school"
msgstr "ابتدائي"

#: src/office/member.h
msgid "Intermediate school"
msgstr "متوسط"

#: src/office/member.h
msgid "Secondary school"
msgstr "ثانوي"

#: src/office/member.h
msgid "Diploma"
msgstr "دبلوم"

#: src/office/member.h
msgid "University"
msgstr "جامعي"

#: src/office/member.h src/view/event_codes.c
msgid "In the family"
msgstr "في الأسرة"

#: src/office/member.h
msgid "Married out"
msgstr "تزوج وخرج"

#: src/office/member.h
msgid "Parted by divorce"
msgstr "طلاق"

#: src/office/member.h src/view/event_codes.c
msgid "Left the family"
msgstr "خرج من الأسرة"

#: src/office/member.h src/view/event_detail.c src/view/family_rows.c
#: ui/screens/family_draw.c
msgid "Kinship"
msgstr "صلة القرابة"

#: src/office/member.h src/office/person.h src/view/family_rows.c
#: src/view/person_rows.c
msgid "Date of birth"
msgstr "تاريخ الميلاد"

#: src/office/member.h src/view/event_detail.c src/view/family_rows.c
#: ui/screens/family_draw.c
msgid "Lives"
msgstr "السكن"

#: src/office/member.h src/view/event_detail.c src/view/family_rows.c
#: ui/screens/family_draw.c
msgid "Health"
msgstr "الحالة الصحية"

#: src/office/member.h src/view/event_detail.c src/view/family_rows.c
#: ui/screens/family_draw.c
msgid "Schooling"
msgstr "المستوى التعليمي"

#: src/office/member.h src/view/family_rows.c src/view/library_rows.c
#: ui/screens/library.c
msgid "Document"
msgstr "الوثيقة"

#: src/office/member.h src/view/event_detail.c src/view/family_rows.c
msgid "In the family since"
msgstr "في الأسرة منذ"

#: src/office/member.h src/view/circumstance_rows.c src/view/decision_rows.c
#: src/view/event_detail.c src/view/family_rows.c src/view/person_rows.c
#: ui/screens/circumstance_form.c ui/screens/circumstances.c
#: ui/screens/person_former.c
msgid "Until"
msgstr "حتى"

#: src/office/member.h src/view/event_detail.c src/view/family_rows.c
msgid "Why no more"
msgstr "سبب الخروج"

#: src/office/name_four.h
msgid "Given name"
msgstr "الاسم الأول"

#: src/office/name_four.h
msgid "Family name"
msgstr "العائلة"

#: src/office/paper.h
msgid "Not asked for"
msgstr "غير مطلوب"

#: src/office/paper.h src/office/requirement.h
msgid "Required"
msgstr "مطلوب"

#: src/office/paper.h src/view/action_table.h
msgid "Received"
msgstr "مستلم"

#: src/office/paper.h src/view/intake_rows.c
msgid "Matched"
msgstr "مطابق"

#: src/office/paper.h src/view/action_table.h
msgid "Expired"
msgstr "منتهي"

#: src/office/paper.h src/view/action_table.h
msgid "Not available"
msgstr "غير متوفر"

#: src/office/paper.h src/view/action_table.h
msgid "Does not apply"
msgstr "لا ينطبق"

#: src/office/paper.h
msgid "Require"
msgstr "طلب"

#: src/office/paper.h
msgid "Receive"
msgstr "استلام"

#: src/office/paper.h
msgid "Match"
msgstr "مطابقة"

#: src/office/paper.h
msgid "Take the match back"
msgstr "إلغاء المطابقة"

#: src/office/paper.h
msgid "Judge as expired"
msgstr "إثبات انتهاء الصلاحية"

#: src/office/paper.h
msgid "Lost"
msgstr "مفقود"

#: src/office/paper.h
msgid "Not matched"
msgstr "لم يطابق بعد"

#: src/office/paper.h src/view/action_table.h
msgid "Original seen"
msgstr "الأصل"

#: src/office/paper.h
msgid "Copy"
msgstr "صورة"

#: src/office/paper.h src/view/event_detail.c src/view/refusal_words.c
msgid "Told"
msgstr "إفادة شفهية"

#: src/office/paperkind.h
msgid "Guardianship or power of attorney"
msgstr "صك ولاية أو وكالة"

#: src/office/paperkind.h
msgid "Birth certificates"
msgstr "شهادات الميلاد"

#: src/office/paperkind.h
msgid "Marriage contract"
msgstr "عقد النكاح"

#: src/office/paperkind.h
msgid "Divorce deed"
msgstr "صك الطلاق"

#: src/office/paperkind.h
msgid "Share of the inheritance"
msgstr "صك حصر الورثة"

#: src/office/paperkind.h
msgid "Dependency deed"
msgstr "صك الإعالة"

#: src/office/paperkind.h
msgid "Custody deed"
msgstr "صك الحضانة"

#: src/office/paperkind.h
msgid "National address"
msgstr "العنوان الوطني"

#: src/office/paperkind.h
msgid "Rental contract"
msgstr "عقد الإيجار"

#: src/office/paperkind.h
msgid "Title deed"
msgstr "صك الملكية"

#: src/office/paperkind.h
msgid "Mortgage deed"
msgstr "صك الرهن"

#: src/office/paperkind.h
msgid "Inheritance deed of the house"
msgstr "صك حصر ورثة مالك السكن"

#: src/office/paperkind.h
msgid "Endowment deed"
msgstr "صك الوقف"

#: src/office/paperkind.h
msgid "Contract of charitable use"
msgstr "عقد الانتفاع الخيري"

#: src/office/paperkind.h
msgid "Other official proof of housing"
msgstr "إثبات رسمي آخر للسكن"

#: src/office/paperkind.h
msgid "Electricity or water bill"
msgstr "فاتورة كهرباء أو مياه"

#: src/office/paperkind.h
msgid "Salary statement"
msgstr "تعريف بالراتب"

#: src/office/paperkind.h
msgid "Pension statement"
msgstr "مشهد التقاعد"

#: src/office/paperkind.h
msgid "Social-security statement"
msgstr "مشهد الضمان الاجتماعي"

#: src/office/paperkind.h
msgid "Citizen Account print"
msgstr "كشف حساب المواطن"

#: src/office/paperkind.h
msgid "Credit report (SIMAH)"
msgstr "تقرير ائتماني (سمة)"

#: src/office/paperkind.h
msgid "Bank letter with the IBAN"
msgstr "شهادة الآيبان من المصرف"

#: src/office/paperkind.h
msgid "Medical report"
msgstr "تقرير طبي"

#: src/office/paperkind.h
msgid "School certificate"
msgstr "شهادة دراسية"

#: src/office/paperverdict.h
msgid "At submission"
msgstr "عند التقديم"

#: src/office/paperverdict.h
msgid "After completeness"
msgstr "بعد الاكتمال"

#: src/office/paperverdict.h
msgid "Put before the committee"
msgstr "عند العرض على اللجنة"

#: src/office/paperverdict.h
msgid "At the committee"
msgstr "في اللجنة"

#: src/office/paperverdict.h
msgid "At payment"
msgstr "عند الصرف"

#: src/office/paperverdict.h
msgid "Not judged"
msgstr "لم يحكم عليه"

#: src/office/paperverdict.h
msgid "Valid"
msgstr "ساري الصلاحية"

#: src/office/paperverdict.h
msgid "Out of date"
msgstr "منتهي الصلاحية"

#: src/office/paperverdict.h
msgid "Its date is not written down"
msgstr "تاريخه غير مدون"

#: src/office/paperverdict.h
msgid "Not in hand"
msgstr "غير موجود في الملف"

#: src/office/person.c
msgid "The calendar has no such day in this month; it is kept as written"
msgstr "لا يوجد هذا اليوم في هذا الشهر؛ يحفظ التاريخ كما كتب"

#: src/office/person.h ui/screens/queue_row.c
msgid "Visitor"
msgstr "مراجع"

#: src/office/person.h
msgid "Applicant"
msgstr "طالب الدعم"

#: src/office/person.h
msgid "Registered beneficiary"
msgstr "مستفيد مسجل"

#: src/office/person_merge.h
msgid "The same in both"
msgstr "متطابق في الملفين"

#: src/office/person_merge.h
msgid "Known in one file only"
msgstr "معروف في ملف واحد"

#: src/office/person_merge.h
msgid "Matched with its paper"
msgstr "مطابق مع مستنده"

#: src/office/person_merge.h
msgid "The newer file"
msgstr "الملف الأحدث"

#: src/office/person_merge.h
msgid "Chosen by hand"
msgstr "اختيار الموظف"

#: src/office/person_query.h ui/screens/family_draw.c ui/screens/people.c
#: ui/screens/person_twins.c
msgid "Identity"
msgstr "الهوية"

#: src/office/person_query.h src/view/person_rows.c src/view/plan_rows.c
msgid "Beneficiary number"
msgstr "رقم المستفيد"

#: src/office/person_query.h
msgid "Name part"
msgstr "جزء من اسمه"

#: src/office/person_query.h
msgid "Part of the name"
msgstr "جزء من الاسم"

#: src/office/person_query.h
msgid "A file merged into his"
msgstr "ملف دمج في ملفه"

#: src/office/person_query.h src/view/merge_rows.c ui/screens/person_merge.c
msgid "Merged file"
msgstr "ملف مدمج"

#: src/office/person_query.h
msgid "A number that he had before"
msgstr "رقم سابق له"

#: src/office/person_query.h
msgid "Old number"
msgstr "رقم سابق"

#: src/office/person_query.h
msgid "A name that he had before"
msgstr "اسم سابق له"

#: src/office/person_query.h
msgid "Old name"
msgstr "اسم سابق"

#: src/office/person_ruling.h
msgid "One person"
msgstr "شخص واحد"

#: src/office/person_ruling.h src/view/action_table.h ui/screens/person_twins.c
msgid "Two people"
msgstr "شخصان"

#: src/office/phone.h
msgid "No number"
msgstr "لا رقم"

#: src/office/phone.h
msgid "No mobile numbers begin with 052 so far; ask again"
msgstr "لا أرقام جوال تبدأ بالرقم 052 حتى الآن؛ تلزم إعادة السؤال"

#: src/office/phone.h
msgid "A mobile number has 10 digits with its 0 in front; count them"
msgstr "رقم الجوال 10 أرقام مع الصفر في أوله؛ يلزم عدها"

#: src/office/phone.h
msgid "Landline"
msgstr "هاتف ثابت"

#: src/office/phone.h
msgid "No region has this area code so far; ask again"
msgstr "لا منطقة بهذا المفتاح حتى الآن؛ تلزم إعادة السؤال"

#: src/office/phone.h
msgid "Toll-free number"
msgstr "رقم مجاني"

#: src/office/phone.h
msgid "Unified number"
msgstr "رقم موحد"

#: src/office/phone.h
msgid "Universal access number"
msgstr "رقم وصول شامل"

#: src/office/phone.h
msgid "Short number"
msgstr "رقم مختصر"

#: src/office/phone.h
msgid "Foreign number"
msgstr "رقم خارجي"

#: src/office/phone.h
msgid "Two numbers"
msgstr "رقمان"

#: src/office/phone.h
msgid "Two numbers stand in one field; give each its own"
msgstr "في الحقل رقمان؛ يلزم حقل لكل رقم"

#: src/office/phone.h
msgid "Not a number"
msgstr "ليس رقما"

#: src/office/phone.h
msgid "A character stands here that no phone number has"
msgstr "فيه حرف لا يرد في أرقام الهاتف"

#: src/office/phone.h
msgid "Not a number in use"
msgstr "رقم غير مستعمل"

#: src/office/phone.h
msgid "These digits fit no phone number"
msgstr "هذه الأرقام لا توافق أي رقم هاتف"

#: src/office/plan.h
msgid "No plan yet"
msgstr "لا خطة بعد"

#: src/office/plan.h
msgid "Made"
msgstr "معدة"

#: src/office/plan.h
msgid "Released, second signature owed"
msgstr "مصروفة قبل التوقيع الثاني"

#: src/office/plan.h
msgid "Authorised"
msgstr "تم التعميد"

#: src/office/plan.h
msgid "Make a plan"
msgstr "إعداد خطة"

#: src/office/plan.h
msgid "Release the plan before its second signature"
msgstr "صرف الخطة قبل التوقيع الثاني"

#: src/office/plan.h
msgid "All is delivered"
msgstr "تم تسليم الكل"

#: src/office/plan.h
msgid "Cancel the plan"
msgstr "إلغاء الخطة"

#: src/office/planrecord.h
msgid "General"
msgstr "عام"

#: src/office/planrecord.h
msgid "Zakat"
msgstr "الزكاة"

#: src/office/planrecord.h
msgid "Sadaqa"
msgstr "الصدقات"

#: src/office/planrecord.h
msgid "Restricted by the giver"
msgstr "مقيد بشرط الداعم"

#: src/office/policy_choice.h
msgid "Interview"
msgstr "المقابلة"

#: src/office/policy_choice.h
msgid "Telephone"
msgstr "الاتصال الهاتفي"

#: src/office/policy_choice.h
msgid "Social media"
msgstr "وسائل التواصل الاجتماعي"

#: src/office/policy_choice.h
msgid "Letters"
msgstr "الخطابات"

#: src/office/policy_choice.h
msgid "Help-request service"
msgstr "خدمة طلب المساعدة"

#: src/office/policy_choice.h
msgid "Volunteering service"
msgstr "خدمة التطوع"

#: src/office/policy_choice.h
msgid "Website"
msgstr "الموقع الإلكتروني"

#: src/office/policy_choice.h
msgid "E-mail"
msgstr "البريد الإلكتروني"

#: src/office/policy_choice.h
msgid "Branch-office delegates"
msgstr "مندوبو المكاتب الفرعية"

#: src/office/policy_choice.h
msgid "Fax"
msgstr "الفاكس"

#: src/office/policy_choice.h
msgid "Complaint link"
msgstr "رابط الشكاوى"

#: src/office/policy_choice.h
msgid "Basic statute"
msgstr "اللائحة الأساسية"

#: src/office/policy_choice.h
msgid "Guide to social research"
msgstr "دليل خدمات البحث الاجتماعي"

#: src/office/policy_choice.h
msgid "Guide to the support policy"
msgstr "دليل سياسة الدعم"

#: src/office/policy_choice.h
msgid "Support request (form)"
msgstr "طلب دعم مستفيد"

#: src/office/policy_choice.h
msgid "New-beneficiary request (form)"
msgstr "طلب مستفيد جديد"

#: src/office/policy_choice.h
msgid "Policy on partners"
msgstr "سياسة الشركاء المنفذين"

#: src/office/policy_choice.h
msgid "Policy on volunteering"
msgstr "سياسة إدارة التطوع"

#: src/office/policy_choice.h
msgid "Policy on paying out aid"
msgstr "سياسة صرف المساعدات"

#: src/office/policy_choice.h
msgid "Service request (form)"
msgstr "نموذج طلب خدمة"

#: src/office/policy_choice.h
msgid "Support"
msgstr "دعم"

#: src/office/policy_choice.h src/view/queue.c
msgid "Service"
msgstr "خدمة"

#: src/office/policy_choice.h
msgid "Questionnaire"
msgstr "استبانة"

#: src/office/policy_choice.h
msgid "Field survey"
msgstr "المسح الميداني"

#: src/office/policy_choice.h
msgid "Supervisory visits to offices"
msgstr "الزيارات الإشرافية على المكاتب"

#: src/office/policy_choice.h
msgid "Interviews"
msgstr "المقابلات"

#: src/office/policy_choice.h
msgid "Management's watch on the complaint link"
msgstr "متابعة الإدارة العليا لرابط الشكاوى"

#: src/office/policy_choice.h
msgid "Management's watch on the liaison officer"
msgstr "إشراف الإدارة العليا على ضابط الاتصال"

#: src/office/policy_choice.h
msgid "No period"
msgstr "بلا مدة"

#: src/office/policy_choice.h
msgid "Periodic, the office sets the period"
msgstr "دوري، ويحدد المكتب مدته"

#: src/office/policy_choice.h
msgid "Every month"
msgstr "كل شهر"

#: src/office/policy_choice.h
msgid "Every three months"
msgstr "كل ثلاثة أشهر"

#: src/office/policy_choice.h
msgid "Every six months"
msgstr "كل ستة أشهر"

#: src/office/policy_choice.h
msgid "Every year"
msgstr "كل سنة"

#: src/office/policy_choice.h
msgid "When the request is complete"
msgstr "عند اكتمال الطلب"

#: src/office/policy_choice.h
msgid "Allow an early reply"
msgstr "السماح بالرد قبل الحد"

#: src/office/policy_choice.h
msgid "Warn, and ask for a reason"
msgstr "التنبيه وطلب السبب"

#: src/office/policy_choice.h
msgid "Refuse an early reply"
msgstr "منع الرد قبل الحد"

#: src/office/policy_choice.h
msgid "The agreed means"
msgstr "الوسيلة المتفق عليها"

#: src/office/policy_choice.h
msgid "Any means"
msgstr "أي وسيلة"

#: src/office/policy_choice.h
msgid "The file waits for the missing papers"
msgstr "ينتظر الطلب استكمال النواقص"

#: src/office/policy_choice.h
msgid "Not received; the missing list is given"
msgstr "لا يستلم الطلب، وتسلم قائمة النواقص"

#: src/office/policy_choice.h
msgid "A referral is required"
msgstr "الإحالة واجبة"

#: src/office/policy_choice.h
msgid "A referral is possible"
msgstr "الإحالة جائزة"

#: src/office/policy_choice.h src/office/role.h
msgid "Social researcher"
msgstr "الباحث الاجتماعي"

#: src/office/policy_choice.h src/view/event_detail.c src/view/plan_rows.c
#: src/view/refusal_words.c
msgid "Liaison officer"
msgstr "ضابط اتصال"

#: src/office/policy_choice.h
msgid "The officer as witness"
msgstr "الموظف شاهدا"

#: src/office/policy_choice.h
msgid "Any one ground"
msgstr "أي سبب من الأسباب"

#: src/office/policy_choice.h
msgid "All grounds together"
msgstr "كل الأسباب مجتمعة"

#: src/office/policy_choice.h
msgid "Fault with minutes, or a ruling; then negotiation"
msgstr "خطأ ثابت بمحضر، أو حكم قضائي؛ ثم التفاوض"

#: src/office/policy_choice.h
msgid "Nothing"
msgstr "لا شيء"

#: src/office/policy_choice.h
msgid "All former policies on this subject"
msgstr "كل السياسات السابقة في هذا الشأن"

#: src/office/policy_choice.h
msgid "Complaints"
msgstr "الشكاوى"

#: src/office/policy_choice.h
msgid "Compensation"
msgstr "التعويض"

#: src/office/policy_choice.h
msgid "Privacy"
msgstr "الخصوصية"

#: src/office/policy_choice.h
msgid "Liaison"
msgstr "ضباط الاتصال"

#: src/office/policy_choice.h
msgid "Satisfaction"
msgstr "قياس رضا المستفيد"

#: src/office/policy_choice.h
msgid "Signing of the policy by staff"
msgstr "اطلاع الموظفين على السياسة وتوقيعها"

#: src/office/policyversion.h
msgid "Not written"
msgstr "لم تكتب"

#: src/office/policyversion.h src/view/setting_rows.c
msgid "Published"
msgstr "منشور"

#: src/office/policyversion.h
msgid "Write"
msgstr "كتابة"

#: src/office/policyversion.h
msgid "Record the approval"
msgstr "تسجيل الاعتماد"

#: src/office/policyversion.h
msgid "Publish"
msgstr "نشر"

#: src/office/policyversion.h
msgid "Supersede"
msgstr "إحلال إصدار لاحق"

#: src/office/referral.h
msgid "Asked"
msgstr "بانتظار الإجابة"

#: src/office/referral.h
msgid "Answered, colleague told"
msgstr "تمت الإجابة وأبلغ الموظف"

#: src/office/referral.h
msgid "Answered, visitor told"
msgstr "تمت الإجابة وأبلغ المراجع"

#: src/office/referral.h
msgid "Acknowledged"
msgstr "تم الاطلاع"

#: src/office/referral.h src/view/action_table.h
msgid "Colleague told"
msgstr "إبلاغ الموظف"

#: src/office/referral.h src/view/action_table.h
msgid "Visitor told"
msgstr "إبلاغ المراجع"

#: src/office/referral.h src/view/action_table.h ui/screens/referral.c
msgid "Withdraw"
msgstr "سحب"

#: src/office/refusal.h
msgid "Nothing stands against it"
msgstr "لا مانع"

#: src/office/refusal.h
msgid "It lies before the last event"
msgstr "الوقت سابق لآخر حدث"

#: src/office/refusal.h
msgid "This act is final"
msgstr "هذا الإجراء نهائي"

#: src/office/refusal.h
msgid "Something that was done later hangs on it"
msgstr "ترتب عليه إجراء لاحق"

#: src/office/refusal.h
msgid "What stood there before was not kept"
msgstr "لم يُحفظ ما كان قبله"

#: src/office/refusal.h
msgid "The login or the password is wrong"
msgstr "اسم الدخول أو كلمة المرور غير صحيحة"

#: src/office/refusal.h
msgid "Too many wrong passwords; the account is locked"
msgstr "تكررت كلمات المرور الخاطئة؛ الحساب مقفل"

#: src/office/refusal.h
msgid "The office needs an administrator who can sign in"
msgstr "يلزم للمكتب مدير نظام يمكنه تسجيل الدخول"

#: src/office/refusal.h
msgid "This key is not known"
msgstr "هذا المفتاح غير معروف"

#: src/office/refusal.h
msgid "A key is missing"
msgstr "مفتاح ناقص"

#: src/office/refusal.h
msgid "This value is not allowed"
msgstr "هذه القيمة غير مسموحة"

#: src/office/refusal.h
msgid "A week needs at least one working day"
msgstr "يلزم يوم عمل واحد في الأسبوع على الأقل"

#: src/office/refusal.h
msgid "An amount is written like 1,234.50; at most 12 digits of riyals, two of halalas"
msgstr "يكتب المبلغ هكذا: 1,234.50؛ بحد أقصى 12 رقما للريالات ورقمين للهللات"

#: src/office/refusal.h
msgid "The import is not in the state for this"
msgstr "حالة الاستيراد لا تسمح بهذا"

#: src/office/refusal.h
msgid "A quote has no end"
msgstr "علامة تنصيص بلا نهاية"

#: src/office/refusal.h
msgid "The row has more cells than there are heads"
msgstr "في الصف خلايا أكثر من عناوين الأعمدة"

#: src/office/refusal.h
msgid "The row is longer than 65,536 bytes"
msgstr "الصف أطول من 65,536 بايت"

#: src/office/refusal.h
msgid "The row is longer than 65,536 bytes; perhaps a quote has no end"
msgstr "الصف أطول من 65,536 بايت، وربما كانت علامة تنصيص بلا نهاية"

#: src/office/refusal.h
msgid "This line is not a key and its value"
msgstr "هذا السطر ليس مفتاحا وقيمته"

#: src/office/refusal.h
msgid "This line is not valid text, or holds marks that cannot be seen"
msgstr "في هذا السطر نص غير صحيح أو علامات لا ترى"

#: src/office/refusal.h
msgid "This key stands twice"
msgstr "هذا المفتاح مكرر"

#: src/office/refusal.h
msgid "The clause that this comes from is not named"
msgstr "لم يذكر البند الذي أخذ منه"

#: src/office/refusal.h
msgid "This is a setting of the office; no clause of the policy gives it"
msgstr "هذا من إعدادات المكتب؛ ولا بند له في السياسة"

#: src/office/refusal.h
msgid "This stands twice in the list"
msgstr "هذا مكرر في القائمة"

#: src/office/refusal.h
msgid "The numbers of this list must rise"
msgstr "يلزم أن تكون أرقام هذه القائمة تصاعدية"

#: src/office/refusal.h
msgid "This does not agree with another key"
msgstr "هذا لا يتفق مع مفتاح آخر"

#: src/office/refusal.h
msgid "This is not a date"
msgstr "هذا ليس تاريخا"

#: src/office/refusal.h
msgid "Day, month and year are all needed"
msgstr "يلزم اليوم والشهر والسنة معا"

#: src/office/refusal.h
msgid "No calendar has this year"
msgstr "لا توجد هذه السنة في أي من التقويمين"

#: src/office/refusal.h
msgid "The year belongs to the other calendar"
msgstr "هذه السنة من التقويم الآخر"

#: src/office/refusal.h
msgid "There is no such month"
msgstr "لا يوجد شهر بهذا الرقم"

#: src/office/refusal.h
msgid "This month has no such day"
msgstr "لا يوجد هذا اليوم في هذا الشهر"

#: src/office/refusal.h
msgid "The calendars are known only between these days"
msgstr "التقويمان معروفان بين هذين اليومين فقط"

#: src/office/refusal.h
msgid "Nobody is born after today"
msgstr "لا يصح أن يكون تاريخ الميلاد بعد اليوم"

#: src/office/refusal.h
msgid "It begins after today; write it down once it has"
msgstr "يبدأ بعد اليوم؛ ويثبت حين يبدأ"

#: src/office/refusal.h
msgid "The last day lies before the first"
msgstr "آخر يوم قبل أول يوم"

#: src/office/refusal.h
msgid "The same holds on some of these days already"
msgstr "هذا مثبت من قبل في بعض هذه الأيام"

#: src/office/refusal.h
msgid "These are not the parts of his name: given / father / grandfather / family"
msgstr "ليست هذه أجزاء اسمه: الأول / الأب / الجد / العائلة"

#: src/office/refusal.h
msgid "It has ended, or was struck out, already"
msgstr "انتهى أو شطب من قبل"

#: src/office/refusal.h
msgid "There is no name in this"
msgstr "لا يوجد اسم في النص"

#: src/office/refusal.h
msgid "This person is on file already"
msgstr "هذا الشخص مسجل من قبل"

#: src/office/refusal.h
msgid "This number comes in with an import that is under way; try again when it has ended"
msgstr "هذا الرقم وارد في استيراد لم ينته بعد؛ يعاد الإدخال بعد انتهائه"

#: src/office/refusal.h
msgid "This is probably a person who is on file already; open that file, or say why not"
msgstr "الأرجح أن هذا الشخص مسجل من قبل؛ يلزم فتح ملفه أو بيان أنه غيره"

#: src/office/refusal.h
msgid "Several people have this number; name one by id"
msgstr "لهذا الرقم عدة أشخاص؛ يلزم تحديد أحدهم بمعرفه"

#: src/office/refusal.h
msgid "This file was merged into another; go on in that one"
msgstr "دمج هذا الملف في ملف آخر؛ أكمل في ذلك الملف"

#: src/office/refusal.h
msgid "Both numbers name the same file"
msgstr "الرقمان لملف واحد"

#: src/office/refusal.h
msgid "A later merge must be undone first"
msgstr "يجب التراجع أولا عن دمج لاحق"

#: src/office/refusal.h
msgid "The person was registered since the merge; it cannot be undone any more"
msgstr "سجل الشخص مستفيدا بعد الدمج؛ لا يمكن التراجع عنه"

#: src/office/refusal.h
msgid "The two files have two different identity numbers; say why they are one person"
msgstr "للملفين رقما هوية مختلفان؛ اذكر لماذا هما شخص واحد"

#: src/office/refusal.h
msgid "This day lies after today"
msgstr "هذا التاريخ بعد اليوم"

#: src/office/refusal.h
msgid "Nobody leaves a family before he was in it"
msgstr "لا يكون الخروج من الأسرة قبل الدخول فيها"

#: src/office/refusal.h
msgid "Another member of this family has this number"
msgstr "هذا الرقم لفرد آخر في هذه الأسرة"

#: src/office/refusal.h
msgid "This is the number of the head of the family"
msgstr "هذا رقم عائل الأسرة"

#: src/office/replyrecord.h
msgid "Not reached"
msgstr "تعذر الوصول"

#: src/office/requirement.h
msgid "Required, unless there is none"
msgstr "مطلوب إن وجد"

#: src/office/requirement.h
msgid "Taken when offered"
msgstr "يؤخذ إن قدم"

#: src/office/requirement_table.c
msgid "A citizen shows his national ID"
msgstr "يثبت المواطن هويته بالهوية الوطنية"

#: src/office/requirement_table.c
msgid "A resident shows his iqama"
msgstr "يثبت المقيم هويته بالإقامة"

#: src/office/requirement_table.c
msgid "Who applies for another shows that he may"
msgstr "يثبت من يتقدم عن غيره صفته"

#: src/office/requirement_table.c
msgid "The register shows the members of a citizen's family"
msgstr "يبين السجل أفراد أسرة المواطن"

#: src/office/requirement_table.c
msgid "A resident's family is shown by the marriage contract"
msgstr "يثبت عقد النكاح أسرة المقيم"

#: src/office/requirement_table.c
msgid "The aid is given for a contracted marriage"
msgstr "المساعدة لزواج معقود"

#: src/office/requirement_table.c
msgid "The certificates show the ages of those he supports"
msgstr "تبين الشهادات أعمار من يعولهم"

#: src/office/requirement_table.c
msgid "The deed shows the divorce"
msgstr "يثبت الصك الطلاق"

#: src/office/requirement_table.c
msgid "The certificate shows the death of the husband or wife"
msgstr "تثبت الشهادة وفاة الزوج أو الزوجة"

#: src/office/requirement_table.c
msgid "The deed names the heirs and their shares"
msgstr "يبين الصك الورثة وأنصبتهم"

#: src/office/requirement_table.c
msgid "The deed shows that she supports the children alone"
msgstr "يثبت الصك أنها تعول الأبناء وحدها"

#: src/office/requirement_table.c
msgid "The deed shows with whom the children live"
msgstr "يبين الصك مع من يقيم الأبناء"

#: src/office/requirement_table.c
msgid "The address shows that he lives in the area served"
msgstr "يثبت العنوان السكن في نطاق الخدمة"

#: src/office/requirement_table.c
msgid "The contract shows the rented house and its rent"
msgstr "يبين العقد السكن المستأجر وأجرته"

#: src/office/requirement_table.c
msgid "The deed shows the owned house"
msgstr "يثبت الصك ملكية السكن"

#: src/office/requirement_table.c
msgid "The deed shows the mortgaged house"
msgstr "يثبت الصك رهن السكن"

#: src/office/requirement_table.c
msgid "The deed shows the inherited house"
msgstr "يثبت الصك إرث السكن"

#: src/office/requirement_table.c
msgid "The deed shows the house of the endowment"
msgstr "يثبت الصك وقف السكن"

#: src/office/requirement_table.c
msgid "The contract shows the house lent by a charity"
msgstr "يثبت العقد الانتفاع بسكن خيري"

#: src/office/requirement_table.c
msgid "An official paper shows where the family lives"
msgstr "تثبت ورقة رسمية مكان سكن الأسرة"

#: src/office/requirement_table.c
msgid "The aid pays this bill"
msgstr "المساعدة لسداد هذه الفاتورة"

#: src/office/requirement_table.c
msgid "The bill shows what the house costs"
msgstr "تبين الفاتورة مصاريف السكن"

#: src/office/requirement_table.c
msgid "The statement shows the salary"
msgstr "يبين التعريف الراتب"

#: src/office/requirement_table.c
msgid "The statement shows the pension"
msgstr "يبين المشهد معاش التقاعد"

#: src/office/requirement_table.c
msgid "The statement names all dependents and the amount"
msgstr "يبين المشهد جميع التابعين والمبلغ"

#: src/office/requirement_table.c
msgid "The print shows what is paid each month"
msgstr "يبين الكشف ما يودع كل شهر"

#: src/office/requirement_table.c
msgid "The report shows loans and arrears"
msgstr "يبين التقرير القروض والمتأخرات"

#: src/office/requirement_table.c
msgid "The aid is paid to this account"
msgstr "تودع المساعدة في هذا الحساب"

#: src/office/requirement_table.c
msgid "The report shows the illness and what is needed"
msgstr "يبين التقرير المرض والاحتياج"

#: src/office/requirement_table.c
msgid "The certificate shows school and year"
msgstr "تبين الشهادة المدرسة والسنة الدراسية"

#: src/office/requirement_table.c
msgid "The certificate shows what he has learnt"
msgstr "تبين الشهادة المؤهل"

#: src/office/reverse_table.c
msgid "The minutes are closed and signed; another decision needs another session"
msgstr "أُقفل المحضر ووُقع، والقرار الآخر يحتاج جلسة أخرى"

#: src/office/reverse_table.c
msgid "The applicant has it already; write what was wrong into a further attempt"
msgstr "وصل إلى طالب الدعم، فيُكتب ما كان خطأ في محاولة تالية"

#: src/office/reverse_table.c
msgid "The applicant has signed it; correct the field and let him sign the new declaration"
msgstr "وقعه طالب الدعم، فيُصحح الحقل ويوقع الإقرار الجديد"

#: src/office/reverse_table.c
msgid "A closed case is not opened again; reopen it as a new, linked case"
msgstr "لا تُفتح المعاملة المغلقة، وتُفتح بدلها معاملة جديدة مرتبطة بها"

#: src/office/reverse_table.c
msgid "What was handed over is in his hands; close or cancel what is still due"
msgstr "ما سُلم صار في يده، ويُغلق أو يُلغى ما لم يُسلم بعد"

#: src/office/reverse_table.c
msgid "Files that were merged are parted again by unmerging, in the person's file"
msgstr "يُفصل الملفان المدموجان بإلغاء الدمج من ملف الشخص"

#: src/office/reverse_table.c
msgid "An import is taken back as a whole, by its number, or read in again"
msgstr "يُلغى الاستيراد كله برقمه، أو يُستورد من جديد"

#: src/office/reverse_table.c
msgid "Personal data that were destroyed are kept nowhere any more"
msgstr "البيانات الشخصية التي أُتلفت لم تعد محفوظة في أي مكان"

#: src/office/reverse_table.c
msgid "An account is changed back in the list of the staff, by an administrator"
msgstr "يعيد مدير النظام الحساب كما كان من قائمة الموظفين"

#: src/office/reverse_table.c
msgid "The reminder has gone out to the applicant and stays on file"
msgstr "أُرسل التذكير إلى طالب الدعم ويبقى في الملف"

#: src/office/reverse_table.c
msgid "A conflict of interest stays on file; a manager assigns the case to somebody else"
msgstr "يبقى تعارض المصالح في الملف، ويسند المدير المعاملة إلى غيره"

#: src/office/reverse_table.c
msgid "The permanent number was given; suspend or close the case instead"
msgstr "أُعطي الرقم الدائم، فتوقف المعاملة أو تُغلق بدل ذلك"

#: src/office/reverse_table.c
msgid "The session has its number, and numbers are never given twice; hold it or close it"
msgstr "للجلسة رقمها ولا يُعطى الرقم مرتين، فتُعقد أو تُقفل"

#: src/office/reverse_table.c
msgid "Cases may stand under it already; put the former policy in force again"
msgstr "قد تكون معاملات فُتحت بها، فتُعتمد السياسة السابقة من جديد"

#: src/office/reverse_table.c
msgid "The former password is kept nowhere; set a new one"
msgstr "كلمة المرور السابقة غير محفوظة، فتُعين كلمة جديدة"

#: src/office/role.h src/office/session.h
msgid "Nobody"
msgstr "لا أحد"

#: src/office/role.h
msgid "Reception clerk"
msgstr "موظف الاستقبال"

#: src/office/role.h
msgid "Verifier"
msgstr "موظف المطابقة"

#: src/office/role.h
msgid "Committee secretary"
msgstr "أمين اللجنة"

#: src/office/role.h
msgid "Service officer and registrar"
msgstr "موظف الخدمة والتسجيل"

#: src/office/role.h
msgid "Relations officer"
msgstr "موظف علاقات المستفيدين"

#: src/office/role.h
msgid "Manager"
msgstr "المدير"

#: src/office/role.h ui/screens/first_office.c
msgid "Administrator"
msgstr "مدير النظام"

#: src/office/role.h
msgid "The system"
msgstr "النظام"

#: src/office/session.c
msgid "what is owed"
msgstr "المطلوب استكماله"

#: src/office/session.c
msgid "who owes it"
msgstr "من يلزمه الاستكمال"

#: src/office/session.c
msgid "until when"
msgstr "آخر موعد"

#: src/office/session.h
msgid "Not called yet"
msgstr "لم تنعقد"

#: src/office/session.h
msgid "Minutes open"
msgstr "المحضر مفتوح"

#: src/office/session.h src/view/event_words.c
msgid "Minutes closed"
msgstr "المحضر مقفل"

#: src/office/session.h src/view/action_table.h
msgid "Open a session"
msgstr "فتح جلسة"

#: src/office/session.h
msgid "Mark a member present"
msgstr "إثبات حضور عضو"

#: src/office/session.h
msgid "Record a recusal"
msgstr "تسجيل تنح"

#: src/office/session.h
msgid "Record a vote"
msgstr "تسجيل صوت"

#: src/office/session.h
msgid "Enter a decision"
msgstr "إدخال قرار"

#: src/office/session.h
msgid "Take a decision back"
msgstr "إلغاء قرار"

#: src/office/session.h
msgid "Close the minutes"
msgstr "إقفال المحضر"

#: src/office/session.h
msgid "Not decided"
msgstr "لم يصدر قرار"

#: src/office/session.h
msgid "Accepted"
msgstr "مقبول"

#: src/office/session.h
msgid "Papers to be completed"
msgstr "طلب استيفاء"

#: src/office/session.h
msgid "No vote"
msgstr "لم يصوت"

#: src/office/session.h src/view/decision_rows.c
msgid "For"
msgstr "موافق"

#: src/office/session.h src/view/decision_rows.c
msgid "Against"
msgstr "معارض"

#: src/office/session.h src/view/decision_rows.c
msgid "Abstained"
msgstr "ممتنع"

#: src/office/session.h src/view/decision_rows.c src/view/minutes.c
#: src/view/session_rows.c
msgid "Recused"
msgstr "متنح"

#: src/office/session.h
msgid "The office"
msgstr "المكتب"

#: src/office/setting.h
msgid "Sunday"
msgstr "الأحد"

#: src/office/setting.h
msgid "Monday"
msgstr "الاثنين"

#: src/office/setting.h
msgid "Tuesday"
msgstr "الثلاثاء"

#: src/office/setting.h
msgid "Wednesday"
msgstr "الأربعاء"

#: src/office/setting.h
msgid "Thursday"
msgstr "الخميس"

#: src/office/setting.h
msgid "Friday"
msgstr "الجمعة"

#: src/office/setting.h
msgid "Saturday"
msgstr "السبت"

#: src/office/setting.h
msgid "Arabic"
msgstr "العربية"

#: src/office/setting.h
msgid "English"
msgstr "الإنجليزية"

#: src/office/setting.h
msgid "0123456789"
msgstr "0123456789"

#: src/office/setting.h
msgid "Arabic-Indic digits"
msgstr "٠١٢٣٤٥٦٧٨٩"

#: src/office/setting.h
msgid "Back to the end of the line"
msgstr "الإعادة إلى آخر قائمة الانتظار"

#: src/office/setting.h
msgid "The ticket ends as a no-show"
msgstr "إنهاء التذكرة بعدم الحضور"

#: src/office/setting_table.c
msgid "The office's name, as printed; without one the policy's association is named"
msgstr "اسم المكتب كما يطبع؛ وإن لم يحدد يذكر اسم جمعية السياسة"

#: src/office/setting_table.c
msgid "The language of the screens where a person has chosen none"
msgstr "لغة الشاشات إن لم يختر الموظف لغة"

#: src/office/setting_table.c
msgid "The digits shown in dates and amounts; numbers, phones and IBAN stay ASCII"
msgstr "الأرقام في التواريخ والمبالغ؛ وتبقى أرقام الهويات والهواتف والآيبان هكذا: 0123456789"

#: src/office/setting_table.c
msgid "The order in which this office's terminals are sent Arabic"
msgstr "ترتيب إرسال العربية إلى طرفيات هذا المكتب"

#: src/office/setting_table.c
msgid "The days of the week that count as working days"
msgstr "أيام الأسبوع المحسوبة أيام عمل"

#: src/office/setting_table.c
msgid "Whether Eid days that fall on a weekend are made up for after the Eid"
msgstr "تعويض ما وافق الراحة الأسبوعية من أيام العيد بعده"

#: src/office/setting_table.c
msgid "Minutes without a key after which the screen locks; nothing typed is lost"
msgstr "الدقائق بلا ضغط مفتاح قبل قفل الشاشة؛ ولا يفقد ما كتب"

#: src/office/setting_table.c
msgid "Wrong passwords in a row after which an account is locked out"
msgstr "عدد كلمات المرور الخاطئة المتتالية قبل قفل الحساب"

#: src/office/setting_table.c
msgid "The most minutes that an account stays locked out"
msgstr "أقصى مدة لقفل الحساب بالدقائق"

#: src/office/setting_table.c
msgid "Minutes that a visitor should wait at most"
msgstr "أقصى انتظار للمراجع بالدقائق"

#: src/office/setting_table.c
msgid "How often a number is called again before it counts as absent"
msgstr "عدد مرات إعادة النداء قبل اعتبار صاحب الرقم غائبا"

#: src/office/setting_table.c
msgid "What happens to a visitor who did not answer the last call"
msgstr "ما يجري مع المراجع إن لم يحضر عند آخر نداء"

#: src/office/setting_table.c
msgid "Whether waiting tickets are kept for the next day"
msgstr "إبقاء التذاكر المنتظرة إلى اليوم التالي"

#: src/office/setting_table.c
msgid "How many numbers the lobby's board names as nearly next"
msgstr "عدد الأرقام التي تظهر في لوحة الردهة بوصفها قريبة الدور"

#: src/office/setting_table.c
msgid "The hour at which the first slot for appointments begins"
msgstr "ساعة بدء أول فترة للمواعيد"

#: src/office/setting_table.c
msgid "The hour at which the last slot for appointments ends"
msgstr "ساعة انتهاء آخر فترة للمواعيد"

#: src/office/setting_table.c
msgid "Minutes that a slot for appointments takes"
msgstr "مدة فترة الموعد بالدقائق"

#: src/office/setting_table.c
msgid "How many visitors one slot takes"
msgstr "عدد من تسعهم الفترة الواحدة"

#: src/office/setting_table.c
msgid "Days after which a draft is shown as old"
msgstr "الأيام التي تعد بعدها المسودة قديمة"

#: src/office/setting_table.c
msgid "Days after which an applicant is reminded of his missing papers"
msgstr "الأيام التي يذكر بعدها طالب الدعم بالنواقص"

#: src/office/setting_table.c
msgid "Days after which closing an incomplete file is proposed; never done by itself"
msgstr "الأيام التي يقترح بعدها إغلاق الطلب الناقص؛ ولا يغلق تلقائيا"

#: src/office/setting_table.c
msgid "Working days after which an applicant is asked to come back with his papers"
msgstr "أيام العمل التي يطلب من مقدم الطلب أن يعود بعدها بمستنداته"

#: src/office/setting_table.c
msgid "Working days in which a referral is answered"
msgstr "أيام العمل للإجابة عن الإحالة"

#: src/office/setting_table.c
msgid "Working days in which a file is matched with its papers"
msgstr "أيام العمل لمطابقة البيانات مع الأوراق"

#: src/office/setting_table.c
msgid "Working days in which a study is finished"
msgstr "أيام العمل لإنجاز الدراسة"

#: src/office/setting_table.c
msgid "Days from one session of the committee to the next"
msgstr "الأيام بين جلسة اللجنة والتي تليها"

#: src/office/setting_table.c
msgid "Cases that one session of the committee can hear"
msgstr "عدد المعاملات التي تتسع لها الجلسة الواحدة"

#: src/office/setting_table.c
msgid "The share of a session kept for priority classes; the rest goes by date"
msgstr "حصة فئات الأولوية من الجلسة؛ والباقي بحسب التاريخ"

#: src/office/setting_table.c
msgid "Members who must be present, those recused not counted"
msgstr "عدد الأعضاء اللازم حضورهم، دون المتنحين"

#: src/office/setting_table.c
msgid "Parts of the reply window after which a warning is given"
msgstr "نسب مدة الرد التي ينبه عند بلوغها"

#: src/office/setting_table.c
msgid "Attempts after which an applicant counts as not reached"
msgstr "عدد المحاولات التي يعد بعدها طالب الدعم متعذر الإبلاغ"

#: src/office/setting_table.c
msgid "Working days from the decision to the reply"
msgstr "أيام العمل من القرار إلى الرد"

#: src/office/setting_table.c
msgid "Days in which a rejected applicant may appeal"
msgstr "الأيام المتاحة للتظلم بعد الرفض"

#: src/office/setting_table.c
msgid "How often one decision may be appealed"
msgstr "عدد مرات التظلم من القرار الواحد"

#: src/office/setting_table.c
msgid "Working days in which an appeal is answered"
msgstr "أيام العمل للرد على التظلم"

#: src/office/setting_table.c
msgid "Working days from an accepting reply to registration"
msgstr "أيام العمل من الرد بالقبول إلى التسجيل"

#: src/office/setting_table.c
msgid "Working days from registration to the first service"
msgstr "أيام العمل من التسجيل إلى أول خدمة"

#: src/office/setting_table.c
msgid "Days in which the same kind of aid to the same person counts as given twice"
msgstr "الأيام التي يعد فيها صرف النوع نفسه للمستفيد نفسه ازدواجا"

#: src/office/setting_table.c
msgid "Days before a paper expires from which a warning is given"
msgstr "الأيام التي ينبه فيها قبل انتهاء صلاحية الورقة"

#: src/office/setting_table.c
msgid "Days after its issue in which a statement without an expiry date is accepted"
msgstr "الأيام التي يقبل فيها المشهد بلا تاريخ انتهاء بعد صدوره"

#: src/office/setting_table.c
msgid "Months after which a beneficiary's circumstances are studied again"
msgstr "الأشهر التي تعاد بعدها دراسة حال المستفيد"

#: src/office/setting_table.c
msgid "Days after which a suspension is looked at again"
msgstr "الأيام التي يراجع بعدها الإيقاف"

#: src/office/setting_table.c
msgid "Working days in which a complaint is acknowledged"
msgstr "أيام العمل لإشعار استلام الشكوى"

#: src/office/setting_table.c
msgid "Working days in which a complaint is settled"
msgstr "أيام العمل لمعالجة الشكوى"

#: src/office/setting_table.c
msgid "Days from closing a case to asking how satisfied the person is"
msgstr "الأيام من إغلاق المعاملة إلى قياس رضا المستفيد"

#: src/office/setting_table.c
msgid "Months between two surveys where the policy only says periodic"
msgstr "الأشهر بين قياسين إن نصت السياسة على الدورية فقط"

#: src/office/setting_table.c
msgid "Counts below this are joined with their neighbours in statistics"
msgstr "الأعداد الأقل من هذا تدمج مع ما يجاورها في الإحصاءات"

#: src/office/setting_table.c
msgid "Days in which staff sign a new policy before they are blocked"
msgstr "الأيام المتاحة لتوقيع الموظفين على السياسة الجديدة قبل إيقاف الدخول"

#: src/office/setting_table.c
msgid "Hours in which a breach of personal data is reported"
msgstr "الساعات المتاحة للإبلاغ عن تسرب بيانات شخصية"

#: src/office/setting_table.c
msgid "Days in which a person's request about his own data is answered"
msgstr "الأيام المتاحة للرد على طلب الشخص بشأن بياناته"

#: src/office/setting_table.c
msgid "Years that a closed file is kept before destroying it is proposed"
msgstr "السنوات التي يحفظ فيها الملف المغلق قبل اقتراح إتلافه"

#: src/office/visit.h
msgid "Not arrived"
msgstr "لم يصل"

#: src/office/visit.h src/view/day_rows.c src/view/visit_rows.c
#: ui/screens/reception.c ui/screens/today.c
msgid "Waiting"
msgstr "في الانتظار"

#: src/office/visit.h src/view/board_rows.c src/view/visit_rows.c
#: ui/screens/reception.c
msgid "Called"
msgstr "تم النداء"

#: src/office/visit.h src/view/visit_rows.c ui/screens/reception.c
msgid "Being served"
msgstr "لدى الموظف"

#: src/office/visit.h src/view/visit_rows.c
msgid "On hold"
msgstr "معلقة"

#: src/office/visit.h src/view/aftermath_rows.c src/view/visit_rows.c
#: ui/screens/aftermath.c ui/screens/family.c
msgid "Done"
msgstr "انتهت"

#: src/office/visit.h src/view/action_table.h src/view/visit_rows.c
msgid "Did not come"
msgstr "لم يحضر"

#: src/office/visit.h src/view/visit_rows.c
msgid "Sent for missing papers"
msgstr "لاستكمال النواقص"

#: src/office/visit.h
msgid "Arrive"
msgstr "وصول"

#: src/office/visit.h
msgid "Call"
msgstr "نداء"

#: src/office/visit.h src/view/action_table.h
msgid "Call again"
msgstr "إعادة النداء"

#: src/office/visit.h src/view/action_table.h
msgid "Put back in the line"
msgstr "إعادة إلى قائمة الانتظار"

#: src/office/visit.h
msgid "Send to the end of the line"
msgstr "إعادة إلى آخر القائمة"

#: src/office/visit.h
msgid "Begin to serve"
msgstr "بدء الخدمة"

#: src/office/visit.h src/view/action_table.h
msgid "Put on hold"
msgstr "تعليق"

#: src/office/visit.h
msgid "Take from hold"
msgstr "إنهاء التعليق"

#: src/office/visit.h ui/screens/visit_act.c
msgid "End the visit"
msgstr "إنهاء الزيارة"

#: src/office/visit.h
msgid "End with the list of missing papers"
msgstr "إنهاء مع قائمة النواقص"

#: src/office/visit.h
msgid "Clear from yesterday's line"
msgstr "إخراج من قائمة الأمس"

#: src/office/visitpurpose.h
msgid "New request"
msgstr "طلب جديد"

#: src/office/visitpurpose.h src/view/event_detail.c src/view/inquiry_rows.c
#: src/view/knownanswer_rows.c src/view/queue_referrals.c
#: src/view/referral_rows.c src/view/refusal_words.c ui/screens/inquiry.c
#: ui/screens/inquiry_form.c ui/screens/knownanswer_form.c
#: ui/screens/knownanswers.c ui/screens/queue_row.c ui/screens/referral.c
#: ui/screens/referral_pane.c
msgid "Question"
msgstr "استفسار"

#: src/office/visitpurpose.h
msgid "Bringing papers"
msgstr "استكمال أوراق"

#: src/office/visitpurpose.h
msgid "Asking about a case"
msgstr "متابعة معاملة"

#: src/office/visitpurpose.h
msgid "Complaint"
msgstr "شكوى"

#: src/office/visitpurpose.h
msgid "Registration"
msgstr "تسجيل"

#: src/office/visitpurpose.h
msgid "Something else"
msgstr "غرض آخر"

#: src/office/wait.h
msgid "In time"
msgstr "في الوقت"

#: src/office/wait.h
msgid "Nearly too long"
msgstr "قارب الحد"

#: src/office/wait.h
msgid "Too long"
msgstr "تجاوز الحد"

#: src/view/action.c ui/ui_mark.c
msgid "No row is selected"
msgstr "لم يحدد سطر"

#: src/view/action.c
msgid "Nothing has been changed"
msgstr "لم يتغير شيء"

#: src/view/action.c
msgid "This field has no list to choose from"
msgstr "لا قائمة لهذا الحقل"

#: src/view/action.c
msgid "There is nothing to search on this screen"
msgstr "لا بحث في هذه الشاشة"

#: src/view/action.c
msgid "Something was typed that is not saved yet"
msgstr "كتب ما لم يحفظ بعد"

#: src/view/action.c
msgid "The visitor is not waiting"
msgstr "المراجع ليس في الانتظار"

#: src/view/action.c
msgid "The visitor is not called"
msgstr "لم ينادَ المراجع"

#: src/view/action.c
msgid "The visitor is not served"
msgstr "المراجع ليس لدى موظف"

#: src/view/action.c ui/screens/visit_bulk.c
msgid "The visitor is here"
msgstr "المراجع حاضر"

#: src/view/action.c
msgid "There is nothing here to be ended"
msgstr "لا شيء هنا لإنهائه"

#: src/view/action.c
msgid "This field is chosen from its list"
msgstr "يُختار هذا الحقل من قائمته"

#: src/view/action.c
msgid "This list stands in one order only"
msgstr "لهذه القائمة ترتيب واحد فقط"

#: src/view/action.c
msgid "He is not expected any more"
msgstr "لم يعد حضوره منتظرا"

#: src/view/action.c
msgid "This question waits for no answer"
msgstr "هذا السؤال لا ينتظر إجابة"

#: src/view/action.c
msgid "On this screen"
msgstr "في هذه الشاشة"

#: src/view/action.c
msgid "Moving and typing"
msgstr "التنقل والكتابة"

#: src/view/action.c
msgid "About the selected row"
msgstr "عن السطر المحدد"

#: src/view/action.c
msgid "Go to"
msgstr "انتقال"

#: src/view/action.c
msgid "The program"
msgstr "البرنامج"

#: src/view/action_table.h
msgid "Help"
msgstr "مساعدة"

#: src/view/action_table.h
msgid "What can be done here; type to search in it"
msgstr "ما يتاح هنا؛ والكتابة تبحث فيه"

#: src/view/action_table.h
msgid "Save"
msgstr "حفظ"

#: src/view/action_table.h
msgid "Keep what was typed"
msgstr "حفظ ما كتب"

#: src/view/action_table.h
msgid "Back"
msgstr "رجوع"

#: src/view/action_table.h
msgid "Return to the screen before this one"
msgstr "الرجوع إلى الشاشة السابقة"

#: src/view/action_table.h src/view/event_codes.c
msgid "List"
msgstr "اختيار"

#: src/view/action_table.h
msgid "Show what may stand in this field"
msgstr "عرض القيم المتاحة لهذا الحقل"

#: src/view/action_table.h
msgid "Refresh"
msgstr "تحديث"

#: src/view/action_table.h
msgid "Read everything on this screen again"
msgstr "إعادة قراءة كل ما في الشاشة"

#: src/view/action_table.h
msgid "Begin a new record"
msgstr "بدء سجل جديد"

#: src/view/action_table.h src/view/queue_referrals.c src/view/referral_rows.c
#: ui/screens/queue_row.c
msgid "New"
msgstr "جديد"

#: src/view/action_table.h
msgid "Search"
msgstr "بحث"

#: src/view/action_table.h
msgid "Type what to look for; the list follows"
msgstr "كتابة المطلوب، والقائمة تتبعه"

#: src/view/action_table.h
msgid "Menu"
msgstr "القائمة"

#: src/view/action_table.h
msgid "The other screens and the program, by letter"
msgstr "الشاشات الأخرى والبرنامج، بالحروف"

#: src/view/action_table.h
msgid "Find an action"
msgstr "البحث عن إجراء"

#: src/view/action_table.h
msgid "By its name, on whatever screen it stands"
msgstr "باسمه، في أي شاشة كان"

#: src/view/action_table.h
msgid "Actions"
msgstr "الأوامر"

#: src/view/action_table.h
msgid "All actions of this screen in one list"
msgstr "كل أوامر هذه الشاشة في قائمة واحدة"

#: src/view/action_table.h src/view/refusal_words.c ui/signin.c
msgid "Language"
msgstr "اللغة"

#: src/view/action_table.h
msgid "Arabic or English"
msgstr "العربية أو الإنجليزية"

#: src/view/action_table.h
msgid "Open"
msgstr "فتح"

#: src/view/action_table.h
msgid "Show the selected row whole"
msgstr "عرض السطر المحدد كاملا"

#: src/view/action_table.h
msgid "Next row"
msgstr "السطر التالي"

#: src/view/action_table.h
msgid "One row down"
msgstr "سطر إلى الأسفل"

#: src/view/action_table.h
msgid "Previous row"
msgstr "السطر السابق"

#: src/view/action_table.h
msgid "One row up"
msgstr "سطر إلى الأعلى"

#: src/view/action_table.h
msgid "Next page"
msgstr "الصفحة التالية"

#: src/view/action_table.h
msgid "As many rows down as the screen shows"
msgstr "صفحة كاملة إلى الأسفل"

#: src/view/action_table.h
msgid "As many rows up as the screen shows"
msgstr "صفحة كاملة إلى الأعلى"

#: src/view/action_table.h
msgid "Previous page"
msgstr "الصفحة السابقة"

#: src/view/action_table.h
msgid "First row"
msgstr "أول سطر"

#: src/view/action_table.h
msgid "To the beginning of the list"
msgstr "إلى أول القائمة"

#: src/view/action_table.h
msgid "Last row"
msgstr "آخر سطر"

#: src/view/action_table.h
msgid "To the end of the list"
msgstr "إلى آخر القائمة"

#: src/view/action_table.h
msgid "Mark"
msgstr "تعليم"

#: src/view/action_table.h
msgid "Mark this row, to act on all marked together"
msgstr "تعليم الصف للعمل على المعلم كله معا"

#: src/view/action_table.h
msgid "Mark downwards"
msgstr "تعليم إلى أسفل"

#: src/view/action_table.h
msgid "Mark this row and the one below"
msgstr "تعليم هذا الصف والذي تحته"

#: src/view/action_table.h
msgid "Mark this row and the one above"
msgstr "تعليم هذا الصف والذي فوقه"

#: src/view/action_table.h
msgid "Mark upwards"
msgstr "تعليم إلى أعلى"

#: src/view/action_table.h
msgid "From the row marked last to this one"
msgstr "من آخر صف معلم إلى هذا الصف"

#: src/view/action_table.h
msgid "Mark up to here"
msgstr "تعليم إلى هنا"

#: src/view/action_table.h
msgid "Mark all"
msgstr "تعليم الكل"

#: src/view/action_table.h
msgid "All rows of the filter; Esc takes marks away"
msgstr "كل صفوف البحث، وEsc يزيل العلامات"

#: src/view/action_table.h ui/screens/docket.c
msgid "Order"
msgstr "الترتيب"

#: src/view/action_table.h
msgid "In which order the list stands"
msgstr "بأي ترتيب تعرض القائمة"

#: src/view/action_table.h
msgid "Leave this; asks before typing is lost"
msgstr "الخروج، مع السؤال قبل فقد ما كتب"

#: src/view/action_table.h
msgid "Next field"
msgstr "الحقل التالي"

#: src/view/action_table.h
msgid "To the next field, or from search to the list"
msgstr "إلى الحقل التالي، أو من البحث إلى القائمة"

#: src/view/action_table.h
msgid "Back to the field before"
msgstr "الرجوع إلى الحقل السابق"

#: src/view/action_table.h
msgid "Previous field"
msgstr "الحقل السابق"

#: src/view/action_table.h
msgid "To the shell"
msgstr "إلى سطر الأوامر"

#: src/view/action_table.h
msgid "Back to the shell for a while; fg returns"
msgstr "الرجوع إلى سطر الأوامر مؤقتا؛ والعودة بالأمر fg"

#: src/view/action_table.h ui/frame.c ui/signin.c
msgid "Quit"
msgstr "خروج"

#: src/view/action_table.h
msgid "Close the office and leave the program"
msgstr "إغلاق المكتب والخروج من البرنامج"

#: src/view/action_table.h ui/screens/login.c ui/signin.c
msgid "Sign in"
msgstr "تسجيل الدخول"

#: src/view/action_table.h
msgid "Begin to work as this person"
msgstr "بدء العمل بحساب هذا الموظف"

#: src/view/action_table.h
msgid "Sign out"
msgstr "تسجيل الخروج"

#: src/view/action_table.h
msgid "Let somebody else sign in here"
msgstr "إتاحة الدخول هنا لموظف آخر"

#: src/view/action_table.h
msgid "Lock"
msgstr "قفل"

#: src/view/action_table.h
msgid "Hide the screen; what was typed stays"
msgstr "إخفاء الشاشة؛ ويبقى ما كتب"

#: src/view/action_table.h ui/screens/appointments.c ui/screens/today.c
msgid "Today"
msgstr "اليوم"

#: src/view/action_table.h
msgid "What waits today; each number opens its list"
msgstr "ما ينتظر اليوم؛ وكل رقم يفتح قائمته"

#: src/view/action_table.h src/view/import_rows.c ui/screens/people.c
msgid "People"
msgstr "الأشخاص"

#: src/view/action_table.h
msgid "Find people, open their files, add new ones"
msgstr "البحث عن الأشخاص وفتح ملفاتهم وإضافة جديد"

#: src/view/action_table.h
msgid "New person"
msgstr "شخص جديد"

#: src/view/action_table.h
msgid "Put somebody on file who was not found"
msgstr "تسجيل من لم يوجد في السجلات"

#: src/view/action_table.h
msgid "Correct or complete what is known"
msgstr "تصحيح البيانات أو استكمالها"

#: src/view/action_table.h
msgid "Edit"
msgstr "تعديل"

#: src/view/action_table.h ui/screens/intake.c
msgid "New case"
msgstr "معاملة جديدة"

#: src/view/action_table.h
msgid "Open a case for this person"
msgstr "فتح معاملة لهذا الشخص"

#: src/view/action_table.h ui/screens/family.c
msgid "Family"
msgstr "الأسرة"

#: src/view/action_table.h
msgid "The members of the family; writes more of them"
msgstr "أفراد الأسرة وتسجيل غيرهم"

#: src/view/action_table.h
msgid "Files that share a member, account or address"
msgstr "ملفات تشترك في فرد أو حساب أو عنوان"

#: src/view/action_table.h ui/screens/household.c
msgid "One household?"
msgstr "أسرة واحدة؟"

#: src/view/action_table.h
msgid "Both files are of the same household"
msgstr "الملفان من أسرة واحدة"

#: src/view/action_table.h
msgid "They have nothing to do with it; asks why"
msgstr "لا صلة بينهما؛ مع سؤال عن السبب"

#: src/view/action_table.h
msgid "Next cell"
msgstr "الخانة التالية"

#: src/view/action_table.h
msgid "Behind the number the row is kept; empty: back"
msgstr "يحفظ الصف بعد رقم الهوية، والصف الفارغ رجوع"

#: src/view/action_table.h
msgid "Keep the row"
msgstr "حفظ الصف"

#: src/view/action_table.h
msgid "What was typed in it; with nothing typed: back"
msgstr "حفظ ما كتب فيه، وإن لم يكتب شيء فرجوع"

#: src/view/action_table.h
msgid "New member"
msgstr "فرد جديد"

#: src/view/action_table.h
msgid "To the empty row at the end"
msgstr "إلى الصف الفارغ في الآخر"

#: src/view/action_table.h
msgid "Delete the row"
msgstr "حذف الصف"

#: src/view/action_table.h
msgid "It never was right; Ctrl-Z brings it back"
msgstr "لم يكن صحيحا من الأصل، ويعيده Ctrl-Z"

#: src/view/action_table.h
msgid "Same person?"
msgstr "الشخص نفسه؟"

#: src/view/action_table.h
msgid "Files that look like his: rule on them, or merge"
msgstr "ملفات تشبه ملفه: للبت أو الدمج"

#: src/view/action_table.h
msgid "Files alike"
msgstr "ملفات متشابهة"

#: src/view/action_table.h
msgid "Pairs of files that wait for a ruling"
msgstr "الملفات المتشابهة التي تنتظر البت"

#: src/view/action_table.h
msgid "Both files are again as they were before"
msgstr "يعود الملفان كما كانا"

#: src/view/action_table.h ui/screens/person_file.c
msgid "Undo the merge"
msgstr "التراجع عن الدمج"

#: src/view/action_table.h
msgid "Also further phones: now and before"
msgstr "والهواتف الأخرى: الآن وسابقا"

#: src/view/action_table.h ui/screens/circumstances.c
msgid "Categories and contact"
msgstr "الفئات والتواصل"

#: src/view/action_table.h
msgid "What follows his death"
msgstr "ما يلي وفاته"

#: src/view/action_table.h
msgid "Cases, appointments and family to look after"
msgstr "معاملات ومواعيد وأسرة ترعى"

#: src/view/action_table.h ui/screens/person_former.c
msgid "What stood before"
msgstr "ما كان من قبل"

#: src/view/action_table.h
msgid "Former names, numbers and homes, with their days"
msgstr "الأسماء والأرقام والمساكن السابقة بأيامها"

#: src/view/action_table.h
msgid "Do it"
msgstr "تنفيذ"

#: src/view/action_table.h
msgid "Opens the case, or does what stands there"
msgstr "فتح المعاملة أو تنفيذ المكتوب"

#: src/view/action_table.h
msgid "A category, the means of contact, a phone"
msgstr "فئة أو وسيلة تواصل أو هاتف"

#: src/view/action_table.h
msgid "Write down"
msgstr "إثبات"

#: src/view/action_table.h
msgid "Asks for the last day on which it held"
msgstr "يسأل عن آخر يوم سرى فيه"

#: src/view/action_table.h
msgid "Holds no longer"
msgstr "انتهاء"

#: src/view/action_table.h
msgid "It was never so; asks why, and stays seen"
msgstr "لم يكن صحيحا؛ يسأل عن السبب ويبقى ظاهرا"

#: src/view/action_table.h ui/screens/circumstances.c
msgid "Strike out"
msgstr "شطب"

#: src/view/action_table.h
msgid "Both files, field by field, before merging"
msgstr "الملفان حقلا حقلا قبل الدمج"

#: src/view/action_table.h
msgid "Side by side"
msgstr "جنبا إلى جنب"

#: src/view/action_table.h
msgid "They are not the same; asks why"
msgstr "ليسا شخصا واحدا؛ يسأل عن السبب"

#: src/view/action_table.h
msgid "Ask later"
msgstr "السؤال لاحقا"

#: src/view/action_table.h
msgid "The pair waits until somebody knows"
msgstr "ينتظر الملفان حتى يعرف الأمر"

#: src/view/action_table.h ui/screens/person_twins.c
msgid "Merge with"
msgstr "الدمج مع ملف"

#: src/view/action_table.h
msgid "With a file that is named by its number"
msgstr "مع ملف يحدد برقمه"

#: src/view/action_table.h
msgid "Make one file of the two"
msgstr "جعل الملفين ملفا واحدا"

#: src/view/action_table.h ui/screens/person_merge.c
msgid "Merge"
msgstr "دمج"

#: src/view/action_table.h
msgid "Other value"
msgstr "القيمة الأخرى"

#: src/view/action_table.h
msgid "The other one of both values is kept"
msgstr "اعتماد القيمة الأخرى من القيمتين"

#: src/view/action_table.h
msgid "Questions to your role, and answers to be told"
msgstr "ما أحيل إليك، وإجابات لم تبلغ بعد"

#: src/view/action_table.h
msgid "Answer; then tell who asked, then the visitor"
msgstr "إجابة، ثم إبلاغ الموظف، ثم المراجع"

#: src/view/action_table.h
msgid "Next step"
msgstr "الخطوة التالية"

#: src/view/action_table.h
msgid "Give the answer to who asked"
msgstr "إرسال الإجابة إلى صاحب الإحالة"

#: src/view/action_table.h
msgid "The answer has reached who asked"
msgstr "وصلت الإجابة إلى صاحب الإحالة"

#: src/view/action_table.h
msgid "The answer has reached the visitor"
msgstr "وصلت الإجابة إلى المراجع"

#: src/view/action_table.h
msgid "Take the question back; asks why"
msgstr "سحب الإحالة، مع ذكر السبب"

#: src/view/action_table.h ui/screens/docket.c
msgid "Committee docket"
msgstr "جدول اللجنة"

#: src/view/action_table.h
msgid "Which cases are heard, and in what order"
msgstr "المعاملات المعروضة على اللجنة وترتيبها"

#: src/view/action_table.h
msgid "Onto the agenda of the open session"
msgstr "إدراجها في جدول الجلسة المفتوحة"

#: src/view/action_table.h
msgid "Off the agenda, back to its study"
msgstr "رفعها من الجدول وإعادتها إلى الدراسة"

#: src/view/action_table.h
msgid "With its day, its panel and its members"
msgstr "بيومها وهيئتها وأعضائها"

#: src/view/action_table.h
msgid "Open the session"
msgstr "فتح الجلسة"

#: src/view/action_table.h
msgid "Under the next number of its year"
msgstr "بالرقم التالي من سنتها"

#: src/view/action_table.h
msgid "Files not complete yet, and what each lacks"
msgstr "ملفات لم تكتمل بعد، وما ينقص كلا منها"

#: src/view/action_table.h
msgid "Do what usually comes next for this case"
msgstr "الخطوة التي تلي عادة في هذه المعاملة"

#: src/view/action_table.h
msgid "Ask a colleague about this case"
msgstr "إحالة استفسار عن هذه المعاملة إلى موظف آخر"

#: src/view/action_table.h
msgid "Assign"
msgstr "إسناد"

#: src/view/action_table.h
msgid "To a researcher; the fewest cases first"
msgstr "إلى باحث، والأقل معاملات أولا"

#: src/view/action_table.h
msgid "The marked cases, or this one, to a researcher"
msgstr "المعاملات المعلمة أو هذه، إلى باحث"

#: src/view/action_table.h
msgid "Give it out with the day to come back"
msgstr "تسليمها لطالب الدعم مع يوم العودة"

#: src/view/action_table.h ui/screens/case_missing.c ui/screens/caseway.c
msgid "Missing list"
msgstr "قائمة النواقص"

#: src/view/action_table.h
msgid "Hand out"
msgstr "ما يسلم للمراجع"

#: src/view/action_table.h
msgid "What is missing and what the kind asks for"
msgstr "النواقص ومتطلبات نوع المعاملة"

#: src/view/action_table.h
msgid "It was compared with the original"
msgstr "قورنت بالأصل"

#: src/view/action_table.h
msgid "It came; the original is still to be compared"
msgstr "وصلت، ولم تقارن بالأصل بعد"

#: src/view/action_table.h
msgid "The applicant cannot get it; asks why"
msgstr "لا يستطيع طالب الدعم إحضارها؛ يسأل عن السبب"

#: src/view/action_table.h
msgid "It is not asked of this applicant; asks why"
msgstr "لا تطلب في هذه الحالة؛ يسأل عن السبب"

#: src/view/action_table.h
msgid "It was not valid when it was handed in"
msgstr "لم تكن سارية يوم تسليمها"

#: src/view/action_table.h
msgid "It is not in hand any more; asks why"
msgstr "لم تعد في اليد؛ يسأل عن السبب"

#: src/view/action_table.h
msgid "Required again"
msgstr "مطلوبة من جديد"

#: src/view/action_table.h
msgid "The date that tells how long it is valid"
msgstr "التاريخ الذي تعرف به مدة صلاحيتها"

#: src/view/action_table.h
msgid "Write its date"
msgstr "كتابة تاريخها"

#: src/view/action_table.h
msgid "Copy or told"
msgstr "صورة أو إفادة"

#: src/view/action_table.h
msgid "Matched, but not against the original"
msgstr "مطابق بغير الأصل"

#: src/view/action_table.h
msgid "Came earlier"
msgstr "ورد قبل الإدخال"

#: src/view/action_table.h
msgid "The day it came, where it is entered later"
msgstr "يوم وروده إن كان إدخاله لاحقا"

#: src/view/action_table.h src/view/event_detail.c src/view/intake_rows.c
#: src/view/paper_rows.c src/view/paper_words.c src/view/refusal_words.c
msgid "Scan"
msgstr "الصورة الضوئية"

#: src/view/action_table.h
msgid "Where its scan lies, and what its bytes are"
msgstr "مكان صورته الضوئية وبصمة محتواها"

#: src/view/action_table.h
msgid "Dates, who saw it, its scan, every verdict"
msgstr "التواريخ ومن طابقه وصورته وكل حكم عليه"

#: src/view/action_table.h
msgid "The paper whole"
msgstr "بطاقة المستند"

#: src/view/action_table.h
msgid "It matches"
msgstr "مطابق"

#: src/view/action_table.h
msgid "The field is as the paper says; to the next one"
msgstr "الحقل كما في الورقة؛ إلى الحقل التالي"

#: src/view/action_table.h
msgid "Sign"
msgstr "التوقيع"

#: src/view/action_table.h
msgid "Keep what was signed, with its checksum"
msgstr "حفظ ما وقع عليه مع رمز التحقق"

#: src/view/action_table.h
msgid "Undo"
msgstr "تراجع"

#: src/view/action_table.h
msgid "Take back what you did last today"
msgstr "التراجع عن آخر إجراء لك اليوم"

#: src/view/action_table.h
msgid "Do again"
msgstr "إعادة"

#: src/view/action_table.h
msgid "What was taken back in this field"
msgstr "إعادة ما أُلغي في هذا الحقل"

#: src/view/action_table.h
msgid "Select all"
msgstr "تحديد الكل"

#: src/view/action_table.h
msgid "The whole field; Shift and arrows: a part"
msgstr "الحقل كله؛ ولجزء منه: ⁦Shift⁩ مع الأسهم"

#: src/view/action_table.h
msgid "Copy text"
msgstr "نسخ النص"

#: src/view/action_table.h
msgid "What is selected, for another field"
msgstr "نسخ المحدد إلى حقل آخر"

#: src/view/action_table.h
msgid "Cut"
msgstr "قص"

#: src/view/action_table.h
msgid "Copy what is selected and take it away"
msgstr "نسخ المحدد وإزالته من مكانه"

#: src/view/action_table.h
msgid "Paste"
msgstr "لصق"

#: src/view/action_table.h
msgid "Put what was copied into this field"
msgstr "إدراج المنسوخ في هذا الحقل"

#: src/view/action_table.h src/view/queue.c ui/screens/reception.c
msgid "Reception"
msgstr "الاستقبال"

#: src/view/action_table.h
msgid "Who waits, who is served, who comes next"
msgstr "المنتظرون ومن لدى الموظفين ومن يليهم"

#: src/view/action_table.h ui/screens/lookup.c
msgid "Where is it?"
msgstr "أين المعاملة؟"

#: src/view/action_table.h
msgid "Any number or name: ticket, case, person"
msgstr "أي رقم أو اسم: تذكرة أو معاملة أو شخص"

#: src/view/action_table.h
msgid "Lobby board"
msgstr "لوحة الردهة"

#: src/view/action_table.h
msgid "Numbers only, for a terminal that visitors see"
msgstr "أرقام فقط، لشاشة يراها المراجعون"

#: src/view/action_table.h src/view/event_codes.c ui/screens/library.c
msgid "Library"
msgstr "المكتبة"

#: src/view/action_table.h
msgid "The policy's documents and where each lies"
msgstr "وثائق السياسة ومكان كل منها"

#: src/view/action_table.h
msgid "Call next"
msgstr "نداء التالي"

#: src/view/action_table.h
msgid "Call; then serve; then end the visit"
msgstr "النداء، ثم الخدمة، ثم إنهاء الزيارة"

#: src/view/action_table.h ui/screens/arrival.c
msgid "Arrival"
msgstr "وصول"

#: src/view/action_table.h
msgid "Give a ticket to somebody who has come"
msgstr "إصدار تذكرة لمن حضر"

#: src/view/action_table.h ui/screens/appointments.c
msgid "Appointments"
msgstr "المواعيد"

#: src/view/action_table.h
msgid "Who is expected, today and later"
msgstr "من ينتظر حضوره اليوم وبعده"

#: src/view/action_table.h ui/screens/appointment_form.c
msgid "New appointment"
msgstr "موعد جديد"

#: src/view/action_table.h
msgid "In a free slot of a working day"
msgstr "في فترة متاحة من يوم عمل"

#: src/view/action_table.h
msgid "He gets the next ticket of today"
msgstr "يأخذ تذكرة اليوم التالية"

#: src/view/action_table.h
msgid "Call this number"
msgstr "نداء هذا الرقم"

#: src/view/action_table.h
msgid "Out of turn: the visitor who is selected"
msgstr "في غير دوره: المراجع المحدد"

#: src/view/action_table.h
msgid "The number once more; it is counted"
msgstr "الرقم مرة أخرى؛ ويحسب تكرارا"

#: src/view/action_table.h
msgid "He waits again and keeps his place"
msgstr "يعود إلى الانتظار ويبقى له دوره"

#: src/view/action_table.h src/view/event_detail.c src/view/visit_rows.c
#: ui/screens/visit_courtesy.c
msgid "Courtesy"
msgstr "حسن الاستقبال"

#: src/view/action_table.h
msgid "Greeted, given time; again: what was left out"
msgstr "لباقة ووقت وضيافة؛ وتكراره لما ترك منها"

#: src/view/action_table.h
msgid "He fetches something; F2 goes on with him"
msgstr "ذهب لإحضار شيء؛ ومتابعته بالمفتاح F2"

#: src/view/action_table.h
msgid "He did not answer the calls, or has left"
msgstr "لم يجب النداء أو انصرف"

#: src/view/action_table.h
msgid "End the visit with a question to a colleague"
msgstr "إنهاء الزيارة باستفسار يحال إلى موظف آخر"

#: src/view/action_table.h
msgid "End with the list of papers and a day to return"
msgstr "إنهاء بقائمة الأوراق ويوم العودة"

#: src/view/action_table.h
msgid "Give the missing list"
msgstr "تسليم قائمة النواقص"

#: src/view/action_table.h
msgid "End with a reason"
msgstr "إنهاء مع ذكر السبب"

#: src/view/action_table.h
msgid "What was asked then counts as not answered"
msgstr "وما سئل عنه يعد بلا إجابة"

#: src/view/action_table.h ui/screens/inquiry.c ui/screens/visit_detail.c
msgid "Questions"
msgstr "الاستفسارات"

#: src/view/action_table.h
msgid "What the visitor asks, and the answers"
msgstr "ما يسأل عنه المراجع وما أجيب به"

#: src/view/action_table.h
msgid "The person's file"
msgstr "ملف الشخص"

#: src/view/action_table.h
msgid "Whom or what it is about; search if unknown"
msgstr "من يخصه السطر أو ما يخصه؛ بحث إن لم يعرف"

#: src/view/action_table.h
msgid "His name comes onto the ticket"
msgstr "وضع اسمه على التذكرة"

#: src/view/action_table.h
msgid "This is the visitor"
msgstr "هذا هو المراجع"

#: src/view/action_table.h
msgid "Hide names"
msgstr "إخفاء الأسماء"

#: src/view/action_table.h
msgid "Numbers only, while others can see the screen"
msgstr "الأرقام وحدها متى كانت الشاشة مرئية لغير الموظف"

#: src/view/action_table.h
msgid "Give the ticket"
msgstr "إصدار التذكرة"

#: src/view/action_table.h
msgid "The next number of today"
msgstr "الرقم التالي لهذا اليوم"

#: src/view/action_table.h ui/dialog.c ui/draft.c ui/newpassword.c ui/signin.c
msgid "Go on"
msgstr "متابعة"

#: src/view/action_table.h
msgid "To the purpose; behind it the ticket is given"
msgstr "إلى الغرض؛ وبعده تصدر التذكرة"

#: src/view/action_table.h
msgid "New question"
msgstr "استفسار جديد"

#: src/view/action_table.h
msgid "Write a question down, and its answer"
msgstr "تسجيل استفسار مع إجابته"

#: src/view/action_table.h ui/screens/knownanswers.c
msgid "Answer bank"
msgstr "بنك الإجابات"

#: src/view/action_table.h
msgid "What is often asked, and what is said then"
msgstr "ما يتكرر السؤال عنه وما يقال في جوابه"

#: src/view/action_table.h
msgid "New answer"
msgstr "إجابة جديدة"

#: src/view/action_table.h
msgid "Write one for the bank; it awaits approval"
msgstr "كتابة إجابة للبنك؛ وتنتظر الاعتماد"

#: src/view/action_table.h
msgid "Change"
msgstr "تعديل"

#: src/view/action_table.h
msgid "Approve"
msgstr "اعتماد"

#: src/view/action_table.h
msgid "Retire"
msgstr "إيقاف"

#: src/view/action_table.h ui/dialog.c ui/phrases.c ui/screens/bank_choice.c
#: ui/screens/phrases.c
msgid "Phrases"
msgstr "العبارات الجاهزة"

#: src/view/action_table.h
msgid "What F4 puts into a text, under short codes"
msgstr "ما يدرجه F4 في النصوص برموز قصيرة"

#: src/view/action_table.h
msgid "New phrase"
msgstr "عبارة جديدة"

#: src/view/action_table.h
msgid "Under a short code; everybody can use it"
msgstr "برمز قصير، ويستعملها الجميع"

#: src/view/action_table.h
msgid "Write it anew; texts that have it stay"
msgstr "كتابتها من جديد، وتبقى النصوص السابقة"

#: src/view/action_table.h
msgid "It is not offered any more"
msgstr "لا تعرض بعد ذلك"

#: src/view/action_table.h
msgid "Take away"
msgstr "حذف"

#: src/view/action_table.h
msgid "Write down what was answered"
msgstr "تسجيل الإجابة"

#: src/view/action_table.h ui/screens/library_form.c
msgid "Edition and place"
msgstr "الطبعة والمكان"

#: src/view/action_table.h
msgid "Write down which one, and where it lies"
msgstr "تسجيل الطبعة ومكان وجودها"

#: src/view/action_table.h src/view/event_codes.c src/view/import_rows.c
msgid "Import"
msgstr "استيراد"

#: src/view/action_table.h
msgid "Take people in from a CSV file, looked at first"
msgstr "إدخال أشخاص من ملف CSV بعد فحصه"

#: src/view/action_table.h
msgid "Look at the file; then take its people in"
msgstr "فحص الملف ثم إدخال أشخاصه"

#: src/view/action_table.h ui/screens/import.c
msgid "Look through"
msgstr "فحص"

#: src/view/action_table.h
msgid "Another file"
msgstr "ملف آخر"

#: src/view/action_table.h
msgid "From a list of the folder, or typed"
msgstr "من قائمة المجلد أو بكتابة المسار"

#: src/view/action_table.h
msgid "Its people go again"
msgstr "إزالة من أدخلوا به"

#: src/view/action_table.h
msgid "Take the import back"
msgstr "سحب الاستيراد"

#: src/view/aftermath_rows.c src/view/case_changes.c src/view/case_rows.c
#: src/view/circumstance_rows.c src/view/event_detail.c src/view/field_words.c
#: src/view/plan_rows.c src/view/refusal_words.c src/view/session_rows.c
#: src/view/setting_rows.c ui/screens/aftermath.c ui/screens/cases.c
#: ui/screens/circumstances.c ui/screens/intake.c ui/screens/library.c
#: ui/screens/person_file.c
msgid "Kind"
msgstr "النوع"

#: src/view/aftermath_rows.c src/view/circumstance_rows.c
#: ui/screens/aftermath.c ui/screens/circumstances.c
msgid "Which"
msgstr "البيان"

#: src/view/aftermath_rows.c src/view/case_rows.c src/view/event_codes.c
#: src/view/event_detail.c src/view/refusal_words.c ui/screens/docket.c
#: ui/screens/person_fields.c ui/screens/person_form.c ui/screens/referral.c
msgid "Person"
msgstr "الشخص"

#: src/view/aftermath_rows.c ui/screens/aftermath.c
msgid "What to do"
msgstr "المطلوب"

#: src/view/applicant_words.c
msgid "Your request is being taken down and is not complete yet"
msgstr "طلبكم قيد التسجيل ولم يكتمل بعد"

#: src/view/applicant_words.c
msgid "Your request waits for papers that you still bring"
msgstr "طلبكم ينتظر أوراقا لم تحضروها بعد"

#: src/view/applicant_words.c
msgid "Your papers are being compared with their originals"
msgstr "أوراقكم قيد المطابقة مع أصولها"

#: src/view/applicant_words.c
msgid "Your declaration was taken; your request is being completed"
msgstr "سجل إقراركم، وطلبكم قيد الاستكمال"

#: src/view/applicant_words.c
msgid "Your request is complete and will be studied"
msgstr "طلبكم مكتمل وستبدأ دراسته"

#: src/view/applicant_words.c
msgid "Your request is being studied"
msgstr "طلبكم قيد الدراسة"

#: src/view/applicant_words.c
msgid "Your request was studied and goes to the committee"
msgstr "تمت دراسة طلبكم وسيعرض على اللجنة"

#: src/view/applicant_words.c
msgid "Your request is on the committee's agenda"
msgstr "طلبكم على جدول أعمال اللجنة"

#: src/view/applicant_words.c
msgid "The committee will look at your request again"
msgstr "ستنظر اللجنة في طلبكم مرة أخرى"

#: src/view/applicant_words.c
msgid "Your answer is being prepared and comes by the agreed means"
msgstr "الرد على طلبكم قيد الإعداد ويصلكم بالوسيلة المتفق عليها"

#: src/view/applicant_words.c
msgid "Your request was answered"
msgstr "تم الرد على طلبكم"

#: src/view/applicant_words.c
msgid "You are registered and your support is being prepared"
msgstr "أنتم مسجلون ودعمكم قيد الإعداد"

#: src/view/applicant_words.c
msgid "Your support is under way"
msgstr "دعمكم قيد التنفيذ"

#: src/view/applicant_words.c
msgid "Your support is paused; the association will tell you more"
msgstr "دعمكم موقوف مؤقتا؛ وستوضح لكم الجمعية ذلك"

#: src/view/applicant_words.c
msgid "Your appeal is being looked at by another panel"
msgstr "تظلمكم قيد النظر لدى لجنة أخرى"

#: src/view/applicant_words.c
msgid "Your request is closed"
msgstr "طلبكم مغلق"

#: src/view/appointment_rows.c src/view/day_rows.c src/view/event_detail.c
#: src/view/field_words.c src/view/refusal_words.c src/view/setting_rows.c
#: ui/screens/appointment_form.c ui/screens/appointments.c
msgid "Day"
msgstr "اليوم"

#: src/view/appointment_rows.c src/view/event_detail.c
#: ui/screens/appointment_form.c ui/screens/appointments.c
msgid "Time"
msgstr "الوقت"

#: src/view/appointment_rows.c src/view/visit_rows.c
#: ui/screens/appointment_form.c ui/screens/appointments.c ui/screens/arrival.c
#: ui/screens/queue_row.c ui/screens/visit_line.c
msgid "Purpose"
msgstr "الغرض"

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
msgstr "الحالة"

#: src/view/appointment_rows.c
msgid "Missed"
msgstr "فات"

#: src/view/appointment_rows.c src/view/lookup_rows.c ui/screens/inquiry.c
#: ui/screens/queue_row.c ui/screens/visit.c ui/screens/visit_detail.c
#: ui/screens/visit_line.c
msgid "Ticket"
msgstr "التذكرة"

#: src/view/appointment_rows.c
msgid "Has not come"
msgstr "لم يحضر"

#: src/view/board_rows.c
msgid "Nearly next"
msgstr "قريب الدور"

#: src/view/case_changes.c
#, c-format
msgid "%.*s · now: %.*s"
msgstr "%.*s · والآن: %.*s"

#: src/view/case_changes.c src/view/case_rows.c src/view/event_detail.c
#: src/view/refusal_words.c ui/screens/intake.c ui/screens/matching_form.c
msgid "Request"
msgstr "الطلب"

#: src/view/case_changes.c src/view/case_rows.c src/view/event_detail.c
#: src/view/field_words.c ui/screens/declaration.c
msgid "Means of reply"
msgstr "وسيلة الرد"

#: src/view/case_changes.c src/view/case_rows.c src/view/event_detail.c
#: src/view/field_words.c src/view/intake_rows.c src/view/visit_rows.c
msgid "Comes back"
msgstr "العودة"

#: src/view/case_rows.c
msgid "Opened on"
msgstr "الفتح"

#: src/view/case_rows.c src/view/queue_cases.c src/view/session_rows.c
msgid "Complete on"
msgstr "الاكتمال"

#: src/view/case_rows.c src/view/event_detail.c src/view/queue_cases.c
#: src/view/setting_rows.c ui/screens/caselines.c
msgid "Not before"
msgstr "لا رد قبل"

#: src/view/case_rows.c src/view/receipt_row.c ui/screens/caselines.c
#: ui/screens/declaration.c ui/screens/visit_detail.c
msgid "Reply by"
msgstr "موعد الرد"

#: src/view/case_rows.c src/view/event_detail.c src/view/queue_cases.c
#: ui/screens/queue_row.c
msgid "Researcher"
msgstr "الباحث"

#: src/view/case_rows.c src/view/queue_cases.c src/view/queue_referrals.c
#: ui/screens/cases.c ui/screens/inquiry.c
msgid "Since"
msgstr "منذ"

#: src/view/case_rows.c src/view/day_rows.c src/view/event_codes.c
#: src/view/policy_rows.c src/view/refusal_words.c src/view/setting_rows.c
#: ui/screens/first_office.c
msgid "Policy"
msgstr "السياسة"

#: src/view/case_rows.c src/view/event_detail.c
msgid "Came by"
msgstr "طريقة الورود"

#: src/view/case_rows.c src/view/decision_rows.c src/view/event_detail.c
#: src/view/inquiry_rows.c src/view/refusal_words.c src/view/visit_rows.c
#: ui/screens/arrival.c ui/screens/intake.c ui/screens/visit_line.c
msgid "Channel"
msgstr "القناة"

#: src/view/case_rows.c src/view/event_detail.c
msgid "Ruling on duplicates"
msgstr "نتيجة فحص التكرار"

#: src/view/case_rows.c src/view/receipt_row.c
msgid "Signed on"
msgstr "تاريخ التوقيع"

#: src/view/case_rows.c src/view/event_detail.c src/view/receipt_row.c
#: ui/screens/declaration.c
msgid "Signed by"
msgstr "صاحب التوقيع"

#: src/view/case_rows.c
msgid "Signed checksum"
msgstr "رمز تحقق ما وُقع"

#: src/view/case_rows.c src/view/receipt_row.c
msgid "Data as signed"
msgstr "البيانات كما وقعت"

#: src/view/case_rows.c src/view/queue_cases.c src/view/queue_referrals.c
msgid "Days left"
msgstr "الأيام الباقية"

#: src/view/case_rows.c
msgid "Open referrals"
msgstr "الإحالات المفتوحة"

#: src/view/case_rows.c src/view/event_detail.c src/view/refusal_words.c
#: ui/screens/docket.c
msgid "Opinion"
msgstr "الرأي"

#: src/view/case_rows.c src/view/event_detail.c src/view/session_rows.c
msgid "Recommendation"
msgstr "التوصية"

#: src/view/case_rows.c src/view/decision_rows.c src/view/event_codes.c
#: src/view/event_detail.c
msgid "Session"
msgstr "الجلسة"

#: src/view/case_rows.c src/view/decision_rows.c src/view/event_codes.c
#: src/view/event_detail.c src/view/minutes.c src/view/session_rows.c
msgid "Decision"
msgstr "القرار"

#: src/view/case_rows.c
msgid "Follows the closed case"
msgstr "تابعة للمعاملة المغلقة"

#: src/view/case_rows.c src/view/family_rows.c src/view/person_rows.c
#: src/view/session_rows.c
msgid "Version"
msgstr "الإصدار"

#: src/view/case_rows.c src/view/event_detail.c src/view/setting_rows.c
msgid "Clock"
msgstr "المهلة"

#: src/view/case_rows.c src/view/event_detail.c
msgid "Started on"
msgstr "بدأت في"

#: src/view/case_rows.c src/view/event_detail.c src/view/plan_rows.c
#: src/view/queue_cases.c src/view/queue_referrals.c src/view/session_rows.c
#: src/view/setting_rows.c ui/screens/person_file.c ui/screens/queue_row.c
#: ui/screens/referral.c
msgid "Due"
msgstr "الاستحقاق"

#: src/view/case_rows.c src/view/event_detail.c
msgid "Ended on"
msgstr "انتهت في"

#: src/view/case_rows.c
msgid "Ended by"
msgstr "انتهت بسبب"

#: src/view/case_words.c
#, c-format
msgid "%d working day"
msgid_plural "%d working days"
msgstr[0] "أقل من يوم عمل"
msgstr[1] "يوم عمل واحد"
msgstr[2] "يوما عمل"
msgstr[3] "%d أيام عمل"
msgstr[4] "%d يوم عمل"
msgstr[5] "%d يوم عمل"

#: src/view/case_words.c
#, c-format
msgid "%d day"
msgid_plural "%d days"
msgstr[0] "أقل من يوم"
msgstr[1] "يوم واحد"
msgstr[2] "يومان"
msgstr[3] "%d أيام"
msgstr[4] "%d يوما"
msgstr[5] "%d يوم"

#: src/view/case_words.c
msgid "Late: the last day is over"
msgstr "متأخرة: انتهى آخر يوم"

#: src/view/case_words.c
#, c-format
msgid "Late by %.*s"
msgstr "متأخر: %.*s"

#: src/view/case_words.c
#, c-format
msgid "Too early, from %.*s"
msgstr "الرد من %.*s"

#: src/view/case_words.c
#, c-format
msgid "In the window, %.*s left"
msgstr "داخل المدة، باق %.*s"

#: src/view/case_words.c src/view/queue_words.c
#, c-format
msgid "%s %lu day late"
msgid_plural "%s %lu days late"
msgstr[0] "%s دون تأخر (%lu)"
msgstr[1] "%s متأخر يوما واحدا"
msgstr[2] "%s متأخر يومين"
msgstr[3] "%s متأخر %lu أيام"
msgstr[4] "%s متأخر %lu يوما"
msgstr[5] "%s متأخر %lu يوم"

#: src/view/case_words.c src/view/queue_words.c
#, c-format
msgid "%s %lu day left"
msgid_plural "%s %lu days left"
msgstr[0] "%s لم يبق شيء (%lu)"
msgstr[1] "%s باق يوم واحد"
msgstr[2] "%s باق يومان"
msgstr[3] "%s باق %lu أيام"
msgstr[4] "%s باق %lu يوما"
msgstr[5] "%s باق %lu يوم"

#: src/view/case_words.c
#, c-format
msgid "from %.*s"
msgstr "من %.*s"

#: src/view/case_words.c
msgid "late since today"
msgstr "متأخر منذ اليوم"

#: src/view/case_words.c
msgid "The policy sets no day for the reply"
msgstr "لا تحدد السياسة موعدا للرد"

#: src/view/case_words.c
#, c-format
msgid "Reply by %.*s"
msgstr "الرد حتى %.*s"

#: src/view/case_words.c
#, c-format
msgid "Reply from %.*s on"
msgstr "الرد ابتداء من %.*s"

#: src/view/case_words.c
#, c-format
msgid "Reply from %.*s to %.*s"
msgstr "الرد من %.*s إلى %.*s"

#: src/view/case_words.c
#, c-format
msgid "issued %.*s"
msgstr "صدرت %.*s"

#: src/view/case_words.c
#, c-format
msgid "until %.*s"
msgstr "حتى %.*s"

#: src/view/circumstance_rows.c src/view/event_detail.c src/view/event_rows.c
#: ui/screens/circumstance_form.c ui/screens/circumstances.c
msgid "From"
msgstr "من"

#: src/view/circumstance_rows.c src/view/event_detail.c
msgid "Why struck out"
msgstr "سبب الشطب"

#: src/view/config_rows.c src/view/policy_rows.c src/view/setting_rows.c
msgid "Key"
msgstr "المفتاح"

#: src/view/config_rows.c
msgid "Comes from"
msgstr "المصدر"

#: src/view/config_rows.c src/view/import_rows.c src/view/policy_rows.c
#: src/view/setting_rows.c ui/screens/import_remarks.c
msgid "Allowed"
msgstr "المسموح"

#: src/view/config_rows.c
msgid "Environment"
msgstr "متغير البيئة"

#: src/view/config_rows.c
msgid "Option"
msgstr "الخيار"

#: src/view/config_rows.c src/view/policy_rows.c src/view/setting_rows.c
msgid "Gist"
msgstr "الخلاصة"

#: src/view/day_rows.c src/view/handout.c src/view/refusal_words.c
#: ui/plain_ask.c
msgid "Date"
msgstr "التاريخ"

#: src/view/day_rows.c src/view/event_codes.c ui/screens/first_office.c
msgid "Office"
msgstr "المكتب"

#: src/view/day_rows.c
msgid "Events"
msgstr "الأحداث"

#: src/view/day_rows.c
msgid "Head of the log"
msgstr "رمز تحقق السجل"

#: src/view/day_rows.c
msgid "Known answers to review"
msgstr "إجابات تلزم مراجعتها"

#: src/view/day_rows.c ui/screens/queue.c
msgid "Queue"
msgstr "قائمة الانتظار"

#: src/view/day_rows.c ui/screens/today.c
msgid "Nearly late"
msgstr "قارب التأخر"

#: src/view/day_rows.c ui/screens/today.c
msgid "Longest wait"
msgstr "أطول انتظار"

#: src/view/decision_rows.c src/view/event_detail.c src/view/event_rows.c
#: src/view/field_words.c src/view/minutes.c src/view/refusal_words.c
#: src/view/session_rows.c ui/screens/appointments.c ui/screens/inquiry.c
#: ui/screens/intake.c ui/screens/visit_act.c
msgid "Reason"
msgstr "السبب"

#: src/view/decision_rows.c src/view/minutes.c
msgid "In plain words"
msgstr "بعبارة واضحة"

#: src/view/decision_rows.c src/view/minutes.c
msgid "Granted"
msgstr "الممنوح"

#: src/view/decision_rows.c src/view/event_detail.c src/view/plan_rows.c
#: src/view/refusal_words.c src/view/session_rows.c
msgid "Amount"
msgstr "المبلغ"

#: src/view/decision_rows.c src/view/refusal_words.c
msgid "Months"
msgstr "الأشهر"

#: src/view/decision_rows.c src/view/minutes.c
msgid "Owed"
msgstr "المطلوب استكماله"

#: src/view/decision_rows.c
msgid "Owed by"
msgstr "المطلوب منه"

#: src/view/decision_rows.c
msgid "Settled at"
msgstr "وقت الاستكمال"

#: src/view/decision_rows.c
msgid "Decided at"
msgstr "وقت القرار"

#: src/view/decision_rows.c
msgid "At"
msgstr "الوقت"

#: src/view/decision_rows.c src/view/event_detail.c src/view/merge_rows.c
msgid "Result"
msgstr "النتيجة"

#: src/view/decision_rows.c src/view/event_detail.c src/view/refusal_words.c
msgid "Proof"
msgstr "الإثبات"

#: src/view/decision_rows.c
msgid "Why early"
msgstr "سبب الرد قبل الحد"

#: src/view/event_codes.c src/view/event_detail.c src/view/intake_rows.c
#: src/view/paper_rows.c src/view/receipt_row.c src/view/referral_rows.c
#: src/view/session_rows.c src/view/visit_rows.c ui/screens/arrival.c
#: ui/screens/case.c ui/screens/cases.c ui/screens/docket.c
#: ui/screens/person_file.c ui/screens/referral.c ui/screens/visit_detail.c
msgid "Case"
msgstr "المعاملة"

#: src/view/event_codes.c src/view/event_detail.c src/view/event_words.c
#: src/view/intake_rows.c src/view/paper_rows.c ui/screens/papers.c
msgid "Paper"
msgstr "الورقة"

#: src/view/event_codes.c
msgid "Validity of a paper"
msgstr "صلاحية مستند"

#: src/view/event_codes.c src/view/referral_rows.c ui/screens/referral_answer.c
msgid "Referral"
msgstr "الإحالة"

#: src/view/event_codes.c src/view/event_detail.c src/view/refusal_words.c
msgid "Support plan"
msgstr "خطة الدعم"

#: src/view/event_codes.c src/view/plan_rows.c src/view/refusal_words.c
msgid "Delivery"
msgstr "التسليم"

#: src/view/event_codes.c
msgid "Visit"
msgstr "الزيارة"

#: src/view/event_codes.c
msgid "Inquiry"
msgstr "الاستفسار"

#: src/view/event_codes.c
msgid "Staff account"
msgstr "حساب الموظف"

#: src/view/event_codes.c ui/signin.c
msgid "Password"
msgstr "كلمة المرور"

#: src/view/event_codes.c
msgid "Setting"
msgstr "الإعداد"

#: src/view/event_codes.c ui/screens/knownanswer_form.c
msgid "Known answer"
msgstr "إجابة معروفة"

#: src/view/event_codes.c ui/screens/phrase_form.c ui/screens/phrases.c
msgid "Phrase"
msgstr "عبارة"

#: src/view/event_codes.c
msgid "Entry of the audit log"
msgstr "قيد في سجل التدقيق"

#: src/view/event_codes.c
msgid "Ruling on two files"
msgstr "البت في ملفين"

#: src/view/event_codes.c src/view/event_detail.c
#: ui/screens/circumstance_form.c
msgid "Circumstance"
msgstr "بيان مؤرخ"

#: src/view/event_codes.c
msgid "Member of a family"
msgstr "فرد في أسرة"

#: src/view/event_codes.c
msgid "Ruling on a household"
msgstr "بت في أسرة"

#: src/view/event_codes.c
msgid "Ended: the file was complete no more"
msgstr "انتهت: لم يعد الملف مكتملا"

#: src/view/event_codes.c
msgid "Ended by the reply"
msgstr "انتهت بالإبلاغ"

#: src/view/event_codes.c
msgid "Ended when the case was closed"
msgstr "انتهت بإغلاق المعاملة"

#: src/view/event_codes.c
msgid "In use"
msgstr "قيد العمل"

#: src/view/event_codes.c
msgid "Taken away"
msgstr "محذوف"

#: src/view/event_codes.c
msgid "Demonstration"
msgstr "تجريبي"

#: src/view/event_codes.c
msgid "Merged into another file"
msgstr "مدمج في ملف آخر"

#: src/view/event_detail.c src/view/paper_rows.c src/view/setting_rows.c
msgid "Occasion"
msgstr "المناسبة"

#: src/view/event_detail.c
msgid "Handed in on"
msgstr "تاريخ التقديم"

#: src/view/event_detail.c
msgid "Only the day is known"
msgstr "لا يعرف إلا اليوم"

#: src/view/event_detail.c
msgid "Digest of the scan"
msgstr "بصمة الصورة الضوئية"

#: src/view/event_detail.c src/view/paper_rows.c
msgid "Judged for"
msgstr "تاريخ الحكم على الصلاحية"

#: src/view/event_detail.c src/view/field_words.c src/view/intake_rows.c
#: src/view/paper_rows.c src/view/paper_words.c
msgid "Valid until"
msgstr "سارية حتى"

#: src/view/event_detail.c
msgid "How it ended"
msgstr "كيفية الانتهاء"

#: src/view/event_detail.c
msgid "Head of the family"
msgstr "عائل الأسرة"

#: src/view/event_detail.c src/view/intake_rows.c
msgid "Missing"
msgstr "النواقص"

#: src/view/event_detail.c
msgid "How it was matched"
msgstr "طريقة المطابقة"

#: src/view/event_detail.c src/view/field_words.c src/view/paper_words.c
msgid "Issued on"
msgstr "تاريخ الإصدار"

#: src/view/event_detail.c src/view/intake_rows.c
msgid "Expires"
msgstr "الانتهاء"

#: src/view/event_detail.c src/view/intake_rows.c src/view/paper_words.c
#: src/view/refusal_words.c
msgid "Received on"
msgstr "الاستلام"

#: src/view/event_detail.c src/view/import_rows.c ui/screens/import.c
msgid "File"
msgstr "الملف"

#: src/view/event_detail.c src/view/queue.c ui/screens/session_form.c
msgid "Committee"
msgstr "اللجنة"

#: src/view/event_detail.c
msgid "Told on"
msgstr "تاريخ الإبلاغ"

#: src/view/event_detail.c src/view/receipt_row.c ui/screens/declaration.c
msgid "Complaints go to"
msgstr "جهة الشكاوى"

#: src/view/event_detail.c src/view/receipt_row.c
msgid "Days to appeal"
msgstr "أيام التظلم"

#: src/view/event_detail.c
msgid "Appeals allowed"
msgstr "عدد مرات التظلم"

#: src/view/event_detail.c
msgid "Consent to the use of the data"
msgstr "الموافقة على استعمال البيانات"

#: src/view/event_detail.c src/view/session_rows.c
msgid "Checksum"
msgstr "رمز التحقق"

#: src/view/event_detail.c
msgid "No conflict of interest"
msgstr "عدم تعارض المصالح"

#: src/view/event_detail.c src/view/refusal_words.c
msgid "What was settled"
msgstr "ما تم استكماله"

#: src/view/event_detail.c src/view/refusal_words.c
msgid "Member"
msgstr "العضو"

#: src/view/event_detail.c src/view/plan_rows.c
msgid "Class"
msgstr "الفئة"

#: src/view/event_detail.c src/view/plan_rows.c
msgid "Fund"
msgstr "الصندوق"

#: src/view/event_detail.c src/view/plan_rows.c
msgid "Made by"
msgstr "أعدها"

#: src/view/event_detail.c src/view/plan_rows.c
msgid "Authorised by"
msgstr "عمدها"

#: src/view/event_detail.c
msgid "Delivered by"
msgstr "القائم بالتسليم"

#: src/view/event_detail.c src/view/plan_rows.c src/view/refusal_words.c
msgid "Receiver"
msgstr "المستلم"

#: src/view/event_detail.c src/view/plan_rows.c src/view/refusal_words.c
#: ui/screens/declaration.c
msgid "Receipt"
msgstr "إشعار استلام"

#: src/view/event_detail.c
msgid "Done in spite of"
msgstr "تم رغم التنبيه"

#: src/view/event_detail.c src/view/knownanswer_rows.c
#: ui/screens/knownanswer_form.c
msgid "Misconception"
msgstr "مفهوم خاطئ"

#: src/view/event_detail.c src/view/knownanswer_rows.c
#: ui/screens/knownanswers.c
msgid "Kept right by"
msgstr "المسؤول عنها"

#: src/view/event_detail.c src/view/event_rows.c src/view/knownanswer_rows.c
#: src/view/library_rows.c src/view/policy_rows.c ui/screens/knownanswer_form.c
#: ui/screens/knownanswers.c ui/screens/library.c
msgid "Clause"
msgstr "البند"

#: src/view/event_detail.c src/view/knownanswer_rows.c
#: ui/screens/knownanswer_form.c
msgid "To be reviewed by"
msgstr "تراجع قبل"

#: src/view/event_detail.c src/view/intake_rows.c src/view/knownanswer_rows.c
#: src/view/library_rows.c ui/screens/phrase_form.c ui/screens/phrases.c
msgid "Code"
msgstr "الرمز"

#: src/view/event_detail.c src/view/knownanswer_rows.c
msgid "Text"
msgstr "النص"

#: src/view/event_rows.c
msgid "Moment"
msgstr "الوقت"

#: src/view/event_rows.c
msgid "Staff"
msgstr "الموظف"

#: src/view/event_rows.c src/view/refusal_words.c src/view/staff_rows.c
#: ui/screens/login.c
msgid "Role"
msgstr "الصلاحية"

#: src/view/event_rows.c src/view/referral_rows.c
msgid "To"
msgstr "إلى"

#: src/view/event_rows.c
msgid "Act"
msgstr "الإجراء"

#: src/view/event_rows.c src/view/finding_rows.c src/view/queue_cases.c
msgid "Record"
msgstr "السجل"

#: src/view/event_rows.c
msgid "Record id"
msgstr "معرف السجل"

#: src/view/event_rows.c src/view/finding_rows.c
msgid "Detail"
msgstr "التفاصيل"

#: src/view/event_words.c
msgid "Missing list given"
msgstr "تسليم قائمة النواقص"

#: src/view/event_words.c
msgid "Reminded of what is missing"
msgstr "تذكير بالنواقص"

#: src/view/event_words.c
msgid "Conflict of interest declared"
msgstr "الإفصاح عن تعارض مصالح"

#: src/view/event_words.c
msgid "Attempt to reply"
msgstr "محاولة إبلاغ"

#: src/view/event_words.c
msgid "Decision entered"
msgstr "إدخال القرار"

#: src/view/event_words.c
msgid "Decision taken back"
msgstr "إلغاء القرار المدخل"

#: src/view/event_words.c
msgid "Opened for reading"
msgstr "اطلاع"

#: src/view/event_words.c
msgid "Personal data destroyed"
msgstr "إتلاف البيانات الشخصية"

#: src/view/event_words.c
msgid "Window opened"
msgstr "بدء مدة الرد"

#: src/view/event_words.c
msgid "Window paused"
msgstr "توقف مدة الرد"

#: src/view/event_words.c
msgid "Window runs again"
msgstr "استئناف مدة الرد"

#: src/view/event_words.c
msgid "Window ended"
msgstr "انتهاء مدة الرد"

#: src/view/event_words.c
msgid "Question referred"
msgstr "إحالة استفسار"

#: src/view/event_words.c
msgid "Referral read"
msgstr "اطلاع على الإحالة"

#: src/view/event_words.c
msgid "Referral answered"
msgstr "الإجابة عن الإحالة"

#: src/view/event_words.c
msgid "Colleague told the answer"
msgstr "إبلاغ الموظف بالإجابة"

#: src/view/event_words.c
msgid "Visitor told the answer"
msgstr "إبلاغ المراجع بالإجابة"

#: src/view/event_words.c
msgid "Referral withdrawn"
msgstr "سحب الإحالة"

#: src/view/event_words.c
msgid "Support plan made"
msgstr "إعداد خطة الدعم"

#: src/view/event_words.c
msgid "Support plan authorised"
msgstr "تعميد خطة الدعم"

#: src/view/event_words.c
msgid "Plan released before a second signature"
msgstr "صرف الخطة قبل التعميد الثاني"

#: src/view/event_words.c
msgid "All of the plan delivered"
msgstr "اكتمال تسليم الخطة"

#: src/view/event_words.c
msgid "Support plan cancelled"
msgstr "إلغاء خطة الدعم"

#: src/view/event_words.c
msgid "Due day set"
msgstr "تحديد موعد استحقاق"

#: src/view/event_words.c
msgid "Handed over"
msgstr "تسليم المستحق"

#: src/view/event_words.c
msgid "Delivery cancelled"
msgstr "إلغاء التسليم"

#: src/view/event_words.c
msgid "Recusal of a member recorded"
msgstr "تسجيل تنحي عضو"

#: src/view/event_words.c
msgid "Decision put in force"
msgstr "نفاذ القرار"

#: src/view/event_words.c
msgid "Decision superseded"
msgstr "إحلال قرار لاحق"

#: src/view/event_words.c
msgid "Session opened"
msgstr "فتح الجلسة"

#: src/view/event_words.c
msgid "Member marked present"
msgstr "إثبات حضور عضو"

#: src/view/event_words.c
msgid "Vote recorded"
msgstr "تسجيل صوت"

#: src/view/event_words.c
msgid "Ticket given"
msgstr "إصدار تذكرة"

#: src/view/event_words.c
msgid "Visitor called"
msgstr "نداء المراجع"

#: src/view/event_words.c
msgid "Visitor called again"
msgstr "إعادة نداء المراجع"

#: src/view/event_words.c
msgid "Visitor put back in the line"
msgstr "إعادة المراجع إلى قائمة الانتظار"

#: src/view/event_words.c
msgid "Visitor sent to the end of the line"
msgstr "إعادة المراجع إلى آخر القائمة"

#: src/view/event_words.c
msgid "Service begun"
msgstr "بدء الخدمة"

#: src/view/event_words.c
msgid "Visit put on hold"
msgstr "تعليق الزيارة"

#: src/view/event_words.c
msgid "Visit taken from hold"
msgstr "إنهاء تعليق الزيارة"

#: src/view/event_words.c
msgid "Visit ended"
msgstr "إنهاء الزيارة"

#: src/view/event_words.c
msgid "Visitor did not come"
msgstr "عدم حضور المراجع"

#: src/view/event_words.c
msgid "Visitor referred"
msgstr "إحالة المراجع"

#: src/view/event_words.c
msgid "Visitor sent for missing papers"
msgstr "إنهاء الزيارة لاستكمال النواقص"

#: src/view/event_words.c
msgid "Cleared from yesterday's line"
msgstr "إخراج من قائمة الأمس"

#: src/view/event_words.c
msgid "Visitor tied to a file"
msgstr "ربط المراجع بسجله"

#: src/view/event_words.c
msgid "Visit tied to a case"
msgstr "ربط الزيارة بمعاملة"

#: src/view/event_words.c
msgid "Inquiry written down"
msgstr "تدوين استفسار"

#: src/view/event_words.c
msgid "Inquiry answered"
msgstr "الإجابة عن الاستفسار"

#: src/view/event_words.c
msgid "Inquiry referred"
msgstr "إحالة الاستفسار"

#: src/view/event_words.c
msgid "Inquiry ended without an answer"
msgstr "إنهاء الاستفسار بلا إجابة"

#: src/view/event_words.c
msgid "Person put on file"
msgstr "تسجيل شخص"

#: src/view/event_words.c
msgid "Data of a person changed"
msgstr "تعديل بيانات شخص"

#: src/view/event_words.c
msgid "Stage of a person raised"
msgstr "تغيير مرحلة شخص"

#: src/view/event_words.c
msgid "Another file merged into this one"
msgstr "دمج ملف آخر في هذا الملف"

#: src/view/event_words.c
msgid "File merged into another"
msgstr "دمج الملف في ملف آخر"

#: src/view/event_words.c
msgid "Merge undone"
msgstr "التراجع عن الدمج"

#: src/view/event_words.c
msgid "File taken out of another again"
msgstr "فصل الملف بعد دمجه"

#: src/view/event_words.c
msgid "Moved with its person's file"
msgstr "نقل مع ملف صاحبه"

#: src/view/event_words.c
msgid "Moved back with its person's file"
msgstr "إعادة مع ملف صاحبه"

#: src/view/event_words.c
msgid "Staff account added"
msgstr "إضافة حساب موظف"

#: src/view/event_words.c
msgid "Role changed"
msgstr "تغيير الصلاحية"

#: src/view/event_words.c
msgid "Name changed"
msgstr "تغيير الاسم"

#: src/view/event_words.c
msgid "System account changed"
msgstr "تغيير حساب النظام"

#: src/view/event_words.c
msgid "Language changed"
msgstr "تغيير اللغة"

#: src/view/event_words.c
msgid "Account disabled"
msgstr "تعطيل الحساب"

#: src/view/event_words.c
msgid "Account enabled"
msgstr "تفعيل الحساب"

#: src/view/event_words.c
msgid "Signed in"
msgstr "تسجيل الدخول"

#: src/view/event_words.c
msgid "Sign-in failed"
msgstr "تعذر تسجيل الدخول"

#: src/view/event_words.c
msgid "Password set"
msgstr "تعيين كلمة المرور"

#: src/view/event_words.c
msgid "Setting changed"
msgstr "تغيير إعداد"

#: src/view/event_words.c
msgid "Item of the library set"
msgstr "تعديل وثيقة في المكتبة"

#: src/view/event_words.c
msgid "Holiday added"
msgstr "إضافة إجازة"

#: src/view/event_words.c
msgid "Holiday confirmed"
msgstr "تأكيد إجازة"

#: src/view/event_words.c
msgid "Holiday taken away"
msgstr "حذف إجازة"

#: src/view/event_words.c
msgid "Policy put in force"
msgstr "العمل بالسياسة"

#: src/view/event_words.c
msgid "Policy superseded"
msgstr "انتهاء العمل بالسياسة"

#: src/view/event_words.c
msgid "Office made"
msgstr "إنشاء المكتب"

#: src/view/event_words.c
msgid "List read"
msgstr "اطلاع على قائمة"

#: src/view/event_words.c
msgid "Answer written for the bank"
msgstr "كتابة إجابة للبنك"

#: src/view/event_words.c
msgid "Answer of the bank changed"
msgstr "تعديل إجابة في البنك"

#: src/view/event_words.c
msgid "Answer of the bank approved"
msgstr "اعتماد إجابة في البنك"

#: src/view/event_words.c
msgid "Answer of the bank retired"
msgstr "إيقاف إجابة في البنك"

#: src/view/event_words.c
msgid "Phrase kept"
msgstr "حفظ عبارة"

#: src/view/event_words.c
msgid "Phrase taken away"
msgstr "حذف عبارة"

#: src/view/event_words.c
msgid "Ruled whether two files are one person's"
msgstr "البت في كون الملفين لشخص واحد"

#: src/view/event_words.c
msgid "Courtesy list noted"
msgstr "تسجيل قائمة حسن الاستقبال"

#: src/view/event_words.c
msgid "Circumstance written down"
msgstr "أثبت بيان مؤرخ"

#: src/view/event_words.c
msgid "Circumstance ended"
msgstr "انتهى بيان مؤرخ"

#: src/view/event_words.c
msgid "Circumstance struck out"
msgstr "شطب بيان مؤرخ"

#: src/view/event_words.c
msgid "Appointment booked"
msgstr "حجز موعد"

#: src/view/event_words.c
msgid "Came to the appointment"
msgstr "حضور إلى الموعد"

#: src/view/event_words.c
msgid "Appointment cancelled"
msgstr "إلغاء موعد"

#: src/view/event_words.c
msgid "Ruled whether two are one household"
msgstr "بت في كونهما أسرة واحدة"

#: src/view/event_words.c
msgid "Member of the family written down"
msgstr "إضافة فرد إلى الأسرة"

#: src/view/event_words.c
msgid "Data of a family member changed"
msgstr "تعديل بيانات فرد في الأسرة"

#: src/view/event_words.c
msgid "Member taken out of the register"
msgstr "حذف فرد من سجل الأسرة"

#: src/view/event_words.c
msgid "Person taken back with an import"
msgstr "سحب تسجيل شخص مع الاستيراد"

#: src/view/event_words.c
msgid "Import of people begun"
msgstr "بدء استيراد أشخاص"

#: src/view/event_words.c
msgid "People read in by an import"
msgstr "قراءة أشخاص من ملف استيراد"

#: src/view/event_words.c
msgid "People of an import taken away again"
msgstr "إزالة أشخاص استيراد"

#: src/view/event_words.c
msgid "Import of people taken in"
msgstr "إتمام استيراد أشخاص"

#: src/view/event_words.c
msgid "Import of people taken back"
msgstr "سحب استيراد أشخاص"

#: src/view/event_words.c
msgid "Import of people broken off"
msgstr "انقطاع استيراد أشخاص"

#: src/view/event_words.c
msgid "Corrected"
msgstr "تصحيح"

#: src/view/event_words.c ui/screens/paper_page.c
msgid "Scan kept"
msgstr "حفظ الصورة الضوئية"

#: src/view/event_words.c
msgid "Validity judged"
msgstr "الحكم على الصلاحية"

#: src/view/event_words.c ui/undo.c
#, c-format
msgid "Taken back: %.*s"
msgstr "تراجع عن: %.*s"

#: src/view/event_words.c
msgid "Another change"
msgstr "تعديل آخر"

#: src/view/family_rows.c ui/screens/family_draw.c
msgid "Years"
msgstr "العمر"

#: src/view/family_rows.c
msgid "Age in Hijri years"
msgstr "العمر بالسنوات الهجرية"

#: src/view/family_rows.c
msgid "His own file"
msgstr "ملفه الخاص"

#: src/view/family_rows.c ui/screens/household.c
msgid "Persons"
msgstr "الأفراد"

#: src/view/family_rows.c
msgid "Wives"
msgstr "الزوجات"

#: src/view/family_rows.c
msgid "Sons"
msgstr "الأبناء"

#: src/view/family_rows.c
msgid "Daughters"
msgstr "البنات"

#: src/view/family_rows.c
msgid "Under 15"
msgstr "دون 15"

#: src/view/family_rows.c
msgid "Over 64"
msgstr "فوق 64"

#: src/view/family_rows.c
msgid "Other id"
msgstr "معرف الملف الآخر"

#: src/view/family_rows.c
msgid "Other name"
msgstr "اسم صاحب الملف الآخر"

#: src/view/family_rows.c src/view/person_rows.c ui/screens/household.c
#: ui/screens/person_alike.c ui/screens/person_twins.c
msgid "Reasons"
msgstr "الأسباب"

#: src/view/family_rows.c src/view/person_rows.c ui/screens/household.c
#: ui/screens/intake.c ui/screens/person_twins.c
msgid "Ruling"
msgstr "نتيجة الفحص"

#: src/view/family_rows.c src/view/person_rows.c
msgid "Ruled by"
msgstr "بت فيه"

#: src/view/family_rows.c src/view/person_rows.c
msgid "Ruled on"
msgstr "تاريخ البت"

#: src/view/field_words.c src/view/minutes.c src/view/refusal_words.c
#: src/view/session_rows.c
msgid "Panel"
msgstr "الهيئة"

#: src/view/finding_rows.c
msgid "Finding"
msgstr "الملاحظة"

#: src/view/finding_rows.c src/view/policy_rows.c
msgid "Meaning"
msgstr "المعنى"

#: src/view/handout.c
#, c-format
msgid "Case %.*s: %s"
msgstr "المعاملة %.*s: %s"

#: src/view/handout.c ui/screens/visit_missing.c
msgid "Missing papers"
msgstr "الأوراق الناقصة"

#: src/view/handout.c
msgid "Nothing is missing."
msgstr "لا نواقص."

#: src/view/handout.c
msgid "Please bring or tell us:"
msgstr "نرجو إحضار ما يلي أو إفادتنا به:"

#: src/view/handout.c
msgid "Please come back on"
msgstr "نرجو العودة يوم"

#: src/view/handout.c
msgid "When:"
msgstr "متى يطلب:"

#: src/view/handout.c
msgid "What this request needs"
msgstr "متطلبات هذا الطلب"

#: src/view/handout.c
msgid "Only whole files are taken in: please bring everything together."
msgstr "لا يستقبل إلا الملف المكتمل: نرجو إحضار المستندات كلها معا."

#: src/view/handout.c
msgid "What is missing may be brought later; the time for the reply begins once the file is complete."
msgstr "يمكن إحضار النواقص لاحقا؛ وتبدأ مدة الرد من اكتمال الملف."

#: src/view/import_rows.c
msgid "Not valid"
msgstr "غير صحيح"

#: src/view/import_rows.c
msgid "On file already"
msgstr "مسجل من قبل"

#: src/view/import_rows.c
msgid "May be on file already"
msgstr "يحتمل أنه مسجل"

#: src/view/import_rows.c
msgid "Cleaned"
msgstr "منظف"

#: src/view/import_rows.c ui/screens/import_remarks.c
msgid "Line"
msgstr "السطر"

#: src/view/import_rows.c
msgid "Remark"
msgstr "الملاحظة"

#: src/view/import_rows.c ui/screens/import_remarks.c
msgid "Column"
msgstr "العمود"

#: src/view/import_rows.c ui/screens/case.c ui/screens/import_remarks.c
msgid "What"
msgstr "البيان"

#: src/view/import_rows.c
msgid "An earlier row of the file has the same number"
msgstr "الرقم نفسه في صف سابق من الملف"

#: src/view/import_rows.c
msgid "Marks that cannot be seen are left out"
msgstr "تترك الرموز التي لا ترى"

#: src/view/import_rows.c
msgid "Rows read"
msgstr "الصفوف المقروءة"

#: src/view/import_rows.c
msgid "People added"
msgstr "الأشخاص المضافون"

#: src/view/import_rows.c
msgid "Files filled up"
msgstr "ملفات استكملت"

#: src/view/import_rows.c
msgid "Rows that are not valid"
msgstr "الصفوف غير الصحيحة"

#: src/view/import_rows.c
msgid "Begun"
msgstr "البدء"

#: src/view/inquiry_rows.c src/view/queue_cases.c src/view/queue_referrals.c
#: src/view/referral_rows.c src/view/visit_rows.c
msgid "Minutes waited"
msgstr "دقائق الانتظار"

#: src/view/inquiry_rows.c
msgid "Asked at"
msgstr "وقت الاستفسار"

#: src/view/inquiry_rows.c
msgid "Answered at"
msgstr "وقت الإجابة"

#: src/view/intake_rows.c ui/screens/papers.c
msgid "Need"
msgstr "الإلزام"

#: src/view/intake_rows.c
msgid "Issued"
msgstr "الإصدار"

#: src/view/intake_rows.c
msgid "Seen"
msgstr "الاطلاع"

#: src/view/intake_rows.c src/view/paper_words.c
msgid "Entered on"
msgstr "تاريخ الإدخال"

#: src/view/intake_rows.c
msgid "Exact"
msgstr "وقت دقيق"

#: src/view/intake_rows.c src/view/paper_rows.c src/view/paper_words.c
msgid "Digest"
msgstr "البصمة"

#: src/view/intake_rows.c
msgid "Asked for"
msgstr "مطلوب"

#: src/view/intake_rows.c
msgid "Matched against"
msgstr "المطابقة مع"

#: src/view/intake_rows.c
msgid "The family register says"
msgstr "في سجل الأسرة"

#: src/view/intake_rows.c
msgid "Kind of item"
msgstr "نوع النقص"

#: src/view/intake_rows.c
msgid "Which papers are asked for depends on it"
msgstr "تتحدد به الأوراق المطلوبة"

#: src/view/intake_rows.c
msgid "Conditions"
msgstr "الشروط"

#: src/view/intake_rows.c
msgid "When"
msgstr "متى تطلب"

#: src/view/knownanswer_rows.c
msgid "To be reviewed"
msgstr "تلزم مراجعتها"

#: src/view/library_rows.c ui/screens/library.c ui/screens/library_form.c
msgid "Edition"
msgstr "الطبعة"

#: src/view/library_rows.c src/view/minutes.c src/view/refusal_words.c
#: src/view/session_rows.c ui/screens/library.c ui/screens/library_form.c
#: ui/screens/session_form.c
msgid "Place"
msgstr "المكان"

#: src/view/library_rows.c ui/screens/library.c
msgid "Form"
msgstr "النموذج"

#: src/view/lookup_rows.c ui/screens/lookup.c
msgid "Taken for"
msgstr "عومل على أنه"

#: src/view/lookup_rows.c ui/screens/lookup.c
msgid "Found"
msgstr "النتيجة"

#: src/view/lookup_rows.c
msgid "Case number"
msgstr "رقم المعاملة"

#: src/view/lookup_rows.c
msgid "his case"
msgstr "معاملته"

#: src/view/merge_rows.c ui/screens/person_merge.c
msgid "Kept file"
msgstr "الملف الباقي"

#: src/view/merge_rows.c ui/screens/person_merge.c
msgid "Because"
msgstr "السبب"

#. TRANSLATORS: it parts the things that are told one after the other, with its blank.
#: src/view/minutes.c src/view/policy_words.c ui/plain_tell.c ui/speech.c
msgid ", "
msgstr "، "

#: src/view/minutes.c
msgid "Minutes"
msgstr "المحضر"

#: src/view/minutes.c src/view/session_rows.c
msgid "Quorum"
msgstr "النصاب"

#: src/view/minutes.c src/view/session_rows.c
msgid "Present"
msgstr "الحضور"

#: src/view/minutes.c
msgid "months"
msgstr "الأشهر"

#: src/view/minutes.c
msgid "Votes"
msgstr "الأصوات"

#: src/view/minutes.c src/view/session_rows.c
msgid "not present"
msgstr "غائب"

#: src/view/minutes.c
msgid "recused from"
msgstr "متنح عن"

#: src/view/minutes.c src/view/session_rows.c
msgid "Capacity"
msgstr "الصفة"

#: src/view/minutes.c src/view/session_rows.c ui/screens/docket.c
msgid "No."
msgstr "م"

#: src/view/minutes.c
msgid "Signature"
msgstr "التوقيع"

#: src/view/paper_rows.c src/view/person_rows.c ui/screens/person_alike.c
#: ui/screens/person_twins.c
msgid "Verdict"
msgstr "النتيجة"

#: src/view/paper_rows.c
msgid "Judged at"
msgstr "وقت الحكم"

#: src/view/paper_rows.c src/view/receipt_row.c
msgid "By"
msgstr "وسيلة الرد"

#: src/view/paper_rows.h
msgid "As it was kept"
msgstr "كما حفظت"

#: src/view/paper_rows.h
msgid "The file was changed"
msgstr "تغير الملف"

#: src/view/paper_words.c
msgid "time not exact"
msgstr "الوقت غير دقيق"

#: src/view/paper_words.c
msgid "Verdicts on its validity"
msgstr "الأحكام على صلاحيته"

#: src/view/paper_words.c
msgid "Judged by"
msgstr "حكم عليه"

#: src/view/person_rows.c ui/screens/people.c
msgid "Stage"
msgstr "المرحلة"

#: src/view/person_rows.c ui/screens/people.c
msgid "Found by"
msgstr "وجد بحسب"

#: src/view/person_rows.c
msgid "Stage code"
msgstr "رمز المرحلة"

#: src/view/person_rows.c
msgid "Code of the kind of number"
msgstr "رمز نوع الرقم"

#: src/view/person_rows.c
msgid "Kind of number"
msgstr "نوع الرقم"

#: src/view/person_rows.c
msgid "Date of birth as written"
msgstr "تاريخ الميلاد كما كتب"

#: src/view/person_rows.c
msgid "Code of the sex"
msgstr "رمز الجنس"

#: src/view/person_rows.c
msgid "Code of the nationality"
msgstr "رمز الجنسية"

#: src/view/person_rows.c
msgid "Code of the marital status"
msgstr "رمز الحالة الاجتماعية"

#: src/view/person_rows.c ui/screens/circumstance_form.c
msgid "Died on"
msgstr "تاريخ الوفاة"

#: src/view/person_rows.c
msgid "Points"
msgstr "النقاط"

#: src/view/person_rows.c
msgid "Band"
msgstr "درجة التشابه"

#: src/view/person_rows.c ui/screens/person_former.c
msgid "Changed by"
msgstr "غيره"

#: src/view/person_rows.c
msgid "Other"
msgstr "الآخر"

#: src/view/person_words.c
#, c-format
msgid "%d year old"
msgid_plural "%d years old"
msgstr[0] "أقل من سنة"
msgstr[1] "سنة واحدة"
msgstr[2] "سنتان"
msgstr[3] "%d سنوات"
msgstr[4] "%d سنة"
msgstr[5] "%d سنة"

#: src/view/person_words.c
#, c-format
msgid "Died on %.*s"
msgstr "توفي في %.*s"

#: src/view/person_words.c
msgid "◆ Has died"
msgstr "◆ متوفى"

#: src/view/plan_rows.c
msgid "Registered on"
msgstr "تاريخ التسجيل"

#: src/view/plan_rows.c
msgid "Plan"
msgstr "الخطة"

#: src/view/plan_rows.c
msgid "Made at"
msgstr "وقت الإعداد"

#: src/view/plan_rows.c
msgid "Authorised at"
msgstr "وقت التعميد"

#: src/view/plan_rows.c
msgid "Delivered at"
msgstr "وقت التسليم"

#: src/view/policy_rows.c ui/screens/library.c
msgid "Title"
msgstr "العنوان"

#: src/view/policy_rows.c
msgid "In the first"
msgstr "في الأولى"

#: src/view/policy_rows.c
msgid "In the second"
msgstr "في الثانية"

#: src/view/policy_rows.c
msgid "Clause of the first"
msgstr "بند الأولى"

#: src/view/policy_rows.c
msgid "Clause of the second"
msgstr "بند الثانية"

#: src/view/policy_rows.c
msgid "a setting of the office"
msgstr "من إعدادات المكتب"

#: src/view/policy_words.c
msgid "The cover: the association, its licence and the title"
msgstr "الغلاف: الجمعية وترخيصها والعنوان"

#: src/view/policy_words.c
msgid "The title, which adds the giving of services"
msgstr "العنوان، وفيه إضافة تقديم الخدمات"

#: src/view/policy_words.c
msgid "The title and the association it is made for"
msgstr "العنوان والجمعية المعنية به"

#: src/view/policy_words.c
msgid "The association orders its dealings with beneficiaries, donors, volunteers and others"
msgstr "تنظم الجمعية علاقتها بالمستفيدين والداعمين والمتطوعين وغيرهم"

#: src/view/policy_words.c
msgid "Satisfaction is measured, to better the service and the work of those who give it"
msgstr "يقاس رضا المستفيد لتحسين الخدمة وأداء مقدمها"

#: src/view/policy_words.c
msgid "Eight channels of contact"
msgstr "ثماني قنوات للتواصل"

#: src/view/policy_words.c
msgid "Seven channels of contact"
msgstr "سبع قنوات للتواصل"

#: src/view/policy_words.c
msgid "First channel: the interview"
msgstr "القناة الأولى: المقابلة"

#: src/view/policy_words.c
msgid "Second channel: the telephone"
msgstr "القناة الثانية: الاتصال الهاتفي"

#: src/view/policy_words.c
msgid "Third channel: social media"
msgstr "القناة الثالثة: وسائل التواصل الاجتماعي"

#: src/view/policy_words.c
msgid "Fourth channel: letters"
msgstr "القناة الرابعة: الخطابات"

#: src/view/policy_words.c
msgid "Fifth channel: the help-request service"
msgstr "القناة الخامسة: خدمة طلب المساعدة"

#: src/view/policy_words.c
msgid "Sixth channel: the volunteering service"
msgstr "القناة السادسة: خدمة التطوع"

#: src/view/policy_words.c
msgid "Seventh channel: the website"
msgstr "القناة السابعة: الموقع الإلكتروني"

#: src/view/policy_words.c
msgid "Eighth channel: delegates of the branch offices"
msgstr "القناة الثامنة: مندوبو المكاتب الفرعية"

#: src/view/policy_words.c
msgid "Four documents and forms for the relations officer"
msgstr "أربع وثائق ونماذج لموظف علاقات المستفيدين"

#: src/view/policy_words.c
msgid "First tool: the basic statute"
msgstr "الأداة الأولى: اللائحة الأساسية"

#: src/view/policy_words.c
msgid "Second tool: the guide to social research"
msgstr "الأداة الثانية: دليل خدمات البحث الاجتماعي"

#: src/view/policy_words.c
msgid "Third tool: the guide to the support policy"
msgstr "الأداة الثالثة: دليل سياسة الدعم"

#: src/view/policy_words.c
msgid "Fourth tool: the form on which support is requested"
msgstr "الأداة الرابعة: نموذج طلب الدعم"

#: src/view/policy_words.c
msgid "Fourth tool: the form on which a new beneficiary applies"
msgstr "الأداة الرابعة: نموذج طلب المستفيد الجديد"

#: src/view/policy_words.c
msgid "Receive with respect, answer every inquiry, give the visitor time enough"
msgstr "استقبال باحترام، وإجابة كل استفسار، ووقت كاف للمراجع"

#: src/view/policy_words.c
msgid "See that all information is given; match it and judge its validity at submission"
msgstr "استيفاء المعلومات ومطابقتها والحكم على صلاحيتها وقت التقديم"

#: src/view/policy_words.c
msgid "Where procedures are unclear, refer the person to the social-research officer"
msgstr "عند عدم وضوح الإجراءات تكون الإحالة إلى مسؤول البحث الاجتماعي"

#: src/view/policy_words.c
msgid "The applicant signs that the data are correct and answers for them himself"
msgstr "يوقع طالب الدعم على صحة البيانات ويتحمل مسؤوليتها المباشرة"

#: src/view/policy_words.c
msgid "Tell the applicant that the research committee decides and the reply takes at least two weeks"
msgstr "يوضح لطالب الدعم أن لجنة البحث تقرر، وأن الرد بعد أسبوعين على الأقل"

#: src/view/policy_words.c
msgid "Registration is finished as the requirements become complete"
msgstr "تستكمل إجراءات التسجيل باكتمال المتطلبات"

#: src/view/policy_words.c
msgid "Give the service that is needed"
msgstr "تقديم الخدمة المطلوبة"

#: src/view/policy_words.c
msgid "The board approved it in its second session, on 9 March 2023, and has it published"
msgstr "اعتمدها مجلس الإدارة في جلسته الثانية بتاريخ 9 مارس 2023 م وقرر نشرها"

#: src/view/policy_words.c
msgid "The head of the policy: issue 100, 2019, approved by decision 4 of the board"
msgstr "رأس السياسة: الإصدار 100 لسنة 2019 م، والاعتماد بقرار المجلس رقم 4"

#: src/view/policy_words.c
msgid "The board approved it on 6/1/2022, in place of all former policies on the subject"
msgstr "اعتمدها مجلس الإدارة بتاريخ 6/1/2022 م بدلا من كل السياسات السابقة في شأنها"

#: src/view/policy_words.c
msgid "The board approved it in its second session, dated in both calendars"
msgstr "اعتمدها مجلس الإدارة في جلسته الثانية، والتاريخ بالتقويمين"

#: src/view/policy_words.c
msgid "The cover: the co-operative, its licence and the Hijri year of it"
msgstr "الغلاف: الجمعية التعاونية وترخيصها وسنته الهجرية"

#: src/view/policy_words.c
msgid "The title speaks of members of the general assembly, the text of beneficiaries"
msgstr "العنوان لأعضاء الجمعية العمومية والنص للمستفيدين"

#: src/view/policy_words.c
msgid "Six channels of contact"
msgstr "ست قنوات للتواصل"

#: src/view/policy_words.c
msgid "Second channel: correspondence"
msgstr "القناة الثانية: المراسلات"

#: src/view/policy_words.c
msgid "Third channel: the telephone"
msgstr "القناة الثالثة: الاتصال الهاتفي"

#: src/view/policy_words.c
msgid "Fourth channel: fax"
msgstr "القناة الرابعة: الفاكس"

#: src/view/policy_words.c
msgid "Fifth channel: website and e-mail"
msgstr "القناة الخامسة: الموقع والبريد الإلكتروني"

#: src/view/policy_words.c
msgid "Five documents and forms for contact"
msgstr "خمس وثائق ونماذج للتواصل"

#: src/view/policy_words.c
msgid "Second tool: the policy on partners"
msgstr "الأداة الثانية: سياسة الشركاء المنفذين"

#: src/view/policy_words.c
msgid "Third tool: the policy on volunteering"
msgstr "الأداة الثالثة: سياسة إدارة التطوع"

#: src/view/policy_words.c
msgid "Fourth tool: the policy on paying out aid"
msgstr "الأداة الرابعة: سياسة صرف المساعدات"

#: src/view/policy_words.c
msgid "Fifth tool: the form on which a service is requested"
msgstr "الأداة الخامسة: نموذج طلب الخدمة"

#: src/view/policy_words.c
msgid "A good reception, hospitality as one is able, exact and correct answers"
msgstr "حسن استقبال، وضيافة بالمستطاع، وإجابات دقيقة صحيحة"

#: src/view/policy_words.c
msgid "All data must be complete before the beneficiary leaves"
msgstr "تكتمل كل البيانات قبل مغادرة المستفيد"

#: src/view/policy_words.c
msgid "The beneficiary signs that the data are correct and answers for them himself"
msgstr "يوقع المستفيد على صحة البيانات ويتحمل مسؤوليتها المباشرة"

#: src/view/policy_words.c
msgid "Tell him that the competent committee studies the request; news comes by the agreed means"
msgstr "يوضح له أن اللجنة المختصة تدرس الطلب، والجديد يصله بالوسيلة المتفق عليها"

#: src/view/policy_words.c
msgid "The reply takes at most 15 working days from the day the request is complete"
msgstr "الرد خلال 15 يوم عمل على الأكثر من تاريخ اكتمال الطلب"

#: src/view/policy_words.c
msgid "Compensation: proven fault, approved minutes, a ruling, negotiation"
msgstr "التعويض: خطأ ثابت، ومحضر معتمد، وحكم قضائي، وتفاوض"

#: src/view/policy_words.c
msgid "The investigation committee's dated and approved minutes state the harm, its size and causes"
msgstr "محضر لجنة التحقيق والمتابعة مؤرخ معتمد ويبين الضرر وحجمه وأسبابه"

#: src/view/policy_words.c
msgid "Complaints come in by link and fax, are handled quickly, and end amicably where possible"
msgstr "ترد الشكاوى بالرابط والفاكس، وتعالج سريعا، وتنتهي وديا ما أمكن"

#: src/view/policy_words.c
msgid "Complaints come in by link and fax; the follow-up committee handles them quickly"
msgstr "ترد الشكاوى بالرابط والفاكس، وتعالجها لجنة المتابعة سريعا"

#: src/view/policy_words.c
msgid "The privacy of beneficiaries and the secrecy of their data and papers are kept"
msgstr "تصان خصوصية المستفيدين وسرية بياناتهم ومستنداتهم"

#: src/view/policy_words.c
msgid "What is due to beneficiaries is given when it is due"
msgstr "تؤدى حقوق المستفيدين عند استحقاقها"

#: src/view/policy_words.c
msgid "A liaison officer for each class of beneficiaries and each field answers inquiries"
msgstr "ضابط اتصال لكل فئة من المستفيدين ولكل مجال يجيب عن الاستفسارات"

#: src/view/policy_words.c
msgid "Six ways of measuring satisfaction"
msgstr "ست طرق لقياس رضا المستفيد"

#: src/view/policy_words.c
msgid "A questionnaire on satisfaction is sent out periodically"
msgstr "استبانة دورية لقياس رضا المستفيد"

#: src/view/policy_words.c
msgid "All staff read the policy, know it and sign it"
msgstr "يطلع جميع العاملين على السياسة ويلمون بها ويوقعون عليها"

#: src/view/policy_words.c src/view/refusal_words.c
msgid "not in the policy's text"
msgstr "ليس في نص السياسة"

#: src/view/policy_words.c
msgid "none"
msgstr "لا يوجد"

#: src/view/policy_words.c
msgid "off"
msgstr "لا"

#: src/view/policy_words.c
msgid "on"
msgstr "نعم"

#: src/view/queue.c
msgid "Verification"
msgstr "التحقق من البيانات"

#: src/view/queue.c
msgid "Study"
msgstr "الدراسة"

#: src/view/queue.c
msgid "Replies"
msgstr "الردود"

#: src/view/queue.c
msgid "Overdue"
msgstr "المتأخرة"

#: src/view/queue_cases.c ui/screens/queue_row.c
msgid "Next"
msgstr "التالي"

#: src/view/queue_cases.c
msgid "Before that"
msgstr "قبل ذلك"

#: src/view/queue_cases.c
msgid "Awaited of"
msgstr "المنتظر منه"

#: src/view/queue_referrals.c src/view/referral_rows.c
msgid "Mandatory"
msgstr "إلزامية"

#: src/view/queue_referrals.c
msgid "Asked of"
msgstr "أحيل إلى"

#: src/view/queue_referrals.c ui/list_tell.c
msgid "new"
msgstr "جديدة"

#: src/view/queue_words.c
#, c-format
msgid "%d day%s"
msgid_plural "%d days%s"
msgstr[0] "%d يوم%s"
msgstr[1] "%d يوم%s"
msgstr[2] "%d يوم%s"
msgstr[3] "%d أيام%s"
msgstr[4] "%d يوما%s"
msgstr[5] "%d يوم%s"

#: src/view/queue_words.c
#, c-format
msgid "%d h%s"
msgstr "%d س%s"

#: src/view/queue_words.c
#, c-format
msgid "%d min%s"
msgstr "%d د%s"

#: src/view/queue_words.c
msgid "last day today"
msgstr "اليوم آخر يوم"

#: src/view/receipt_row.c ui/screens/declaration.c
msgid "Checksum of the data"
msgstr "رمز تحقق البيانات"

#: src/view/receipt_row.c ui/screens/declaration.c
msgid "Consent to inquiries"
msgstr "الموافقة على الاستعلام"

#: src/view/receipt_row.c
msgid "It goes to"
msgstr "يعرض على"

#: src/view/receipt_row.c ui/screens/declaration.c ui/screens/visit_detail.c
msgid "Reply not before"
msgstr "لا رد قبل"

#: src/view/receipt_row.c
msgid "You may rate"
msgstr "التقييم"

#: src/view/receipt_row.c
msgid "How to ask"
msgstr "طريقة الاستعلام"

#: src/view/receipt_row.c ui/screens/caselines.c ui/screens/declaration.c
msgid "The policy sets no first day"
msgstr "لا حد أدنى في السياسة"

#: src/view/receipt_row.c ui/screens/caselines.c ui/screens/declaration.c
msgid "The policy sets no last day"
msgstr "لا حد أقصى في السياسة"

#: src/view/receipt_row.c
msgid "The service, at any time; it is your right"
msgstr "تقييم الخدمة في أي وقت حق للمستفيد"

#: src/view/receipt_row.c
#, c-format
msgid "Against a rejection, within %.*s days of the reply"
msgstr "عند الرفض؛ ومدته بالأيام من تاريخ الرد: ⁨%.*s⁩"

#: src/view/receipt_row.c
#, c-format
msgid "Name the case number %.*s by any channel"
msgstr "بذكر رقم المعاملة ⁨%.*s⁩ عبر أي قناة"

#: src/view/referral_rows.c
msgid "Asked on"
msgstr "تاريخ الإحالة"

#: src/view/referral_rows.c
msgid "Answer by"
msgstr "موعد الإجابة"

#: src/view/refusal_words.c src/view/staff_rows.c ui/screens/first_office.c
#: ui/screens/login.c ui/signin.c
msgid "Login"
msgstr "اسم الدخول"

#: src/view/refusal_words.c
msgid "Still owed:"
msgstr "المتبقي:"

#: src/view/refusal_words.c
msgid "An administrator adds the staff that does this work:"
msgstr "لإضافة موظف لهذا العمل:"

#: src/view/refusal_words.c
msgid "This one was given to somebody else"
msgstr "مسندة إلى موظف آخر"

#: src/view/refusal_words.c ui/ui.c
msgid "Who may:"
msgstr "أصحاب الصلاحية:"

#: src/view/refusal_words.c
msgid "Your role:"
msgstr "الصلاحية الحالية:"

#: src/view/refusal_words.c
msgid "State:"
msgstr "الحالة:"

#: src/view/refusal_words.c
msgid "Found:"
msgstr "الموجود:"

#: src/view/refusal_words.c
msgid "Allowed:"
msgstr "المسموح:"

#: src/view/refusal_words.c
msgid "Possible now:"
msgstr "المتاح الآن:"

#: src/view/refusal_words.c
msgid "Guard:"
msgstr "الشرط:"

#: src/view/refusal_words.c
msgid "Clause:"
msgstr "البند:"

#: src/view/session_rows.c ui/screens/session_form.c
msgid "Held on"
msgstr "تاريخ الانعقاد"

#: src/view/session_rows.c ui/screens/session_form.c
msgid "Members"
msgstr "الأعضاء"

#: src/view/session_rows.c
msgid "Closed at"
msgstr "وقت الإقفال"

#: src/view/session_rows.c
msgid "present"
msgstr "حاضر"

#: src/view/session_rows.c
msgid "Its place by"
msgstr "ترتيبها بحسب"

#: src/view/session_rows.c
msgid "Rejected by"
msgstr "من رفضها سابقا"

#: src/view/session_rows.c
msgid "Priority seat"
msgstr "حصة الأولوية"

#: src/view/setting_rows.c
msgid "Default"
msgstr "الافتراضي"

#: src/view/setting_rows.c
msgid "Not before was"
msgstr "لا رد قبل (سابقا)"

#: src/view/setting_rows.c
msgid "Due was"
msgstr "الاستحقاق (سابقا)"

#: src/view/staff_rows.c
msgid "Role code"
msgstr "رمز الصلاحية"

#: src/view/staff_rows.c
msgid "System account"
msgstr "حساب النظام"

#: src/view/staff_rows.c
msgid "Disabled"
msgstr "معطل"

#: src/view/staff_rows.c
msgid "Locked until"
msgstr "مقفل حتى"

#: src/view/undo_words.c
#, c-format
msgid "%.*s, by %.*s"
msgstr "%.*s، من %.*s"

#: src/view/visit_rows.c ui/screens/queue_row.c ui/screens/visit_line.c
msgid "Wait"
msgstr "الانتظار"

#: src/view/visit_rows.c ui/screens/arrival.c
msgid "Priority"
msgstr "الأولوية"

#: src/view/visit_rows.c ui/screens/arrival.c
msgid "Private talk"
msgstr "مقابلة خاصة"

#: src/view/visit_rows.c
msgid "Recalls"
msgstr "تكرار النداء"

#: src/view/visit_rows.c
msgid "With"
msgstr "لدى"

#: src/view/visit_rows.c
msgid "Arrived"
msgstr "الوصول"

#: src/view/visit_rows.c
msgid "priority"
msgstr "أولوية"

#: src/view/visit_rows.c ui/screens/visit_detail.c
msgid "private talk"
msgstr "مقابلة خاصة"

#: src/view/visit_rows.c
msgid "Questions answered"
msgstr "استفسارات أجيبت"

#: src/view/visit_rows.c
msgid "Waited too long"
msgstr "تجاوز حد الانتظار"

#: src/view/visit_rows.c
msgid "Minutes waited, median"
msgstr "دقائق الانتظار، الوسيط"

#: src/view/visit_rows.c
msgid "Minutes waited, nine of ten"
msgstr "دقائق الانتظار، تسعة من عشرة"

#: src/view/visit_rows.c
msgid "Minutes at the desk, median"
msgstr "دقائق الخدمة، الوسيط"

#: src/view/visit_rows.c
msgid "Minutes at the desk, nine of ten"
msgstr "دقائق الخدمة، تسعة من عشرة"

#: src/view/visit_rows.c
msgid "Kept"
msgstr "المتحقق"

#: src/view/visit_rows.c
msgid "Noted"
msgstr "المسجل"

#: src/view/visit_rows.c
msgid "Served"
msgstr "من خدموا"

#: src/view/visit_rows.c
msgid "Percent of noted"
msgstr "النسبة من المسجل"

#: ui/bulk.c
msgid "Stop"
msgstr "إيقاف"

#: ui/bulk.c ui/dialog.c
msgid "Close"
msgstr "إغلاق"

#: ui/bulk.c ui/calendar.c ui/dialog.c ui/newpassword.c ui/picker.c
msgid "Esc closes the box"
msgstr "الإغلاق بالمفتاح Esc"

#: ui/bulk_words.c
#, c-format
msgid "Counting: %zu"
msgstr "جار العد: %zu"

#: ui/bulk_words.c
#, c-format
msgid "%zu of %zu"
msgstr "%zu من %zu"

#: ui/bulk_words.c
#, c-format
msgid "▲ %zu of them will be refused:"
msgid_plural "▲ %zu of them will be refused:"
msgstr[0] "لن يرفض منها شيء:"
msgstr[1] "▲ سيرفض منها صف واحد:"
msgstr[2] "▲ سيرفض منها صفان:"
msgstr[3] "▲ سيرفض منها %zu صفوف:"
msgstr[4] "▲ سيرفض منها %zu صفا:"
msgstr[5] "▲ سيرفض منها %zu صف:"

#: ui/bulk_words.c
#, c-format
msgid "These are more than %d rows; search for fewer, or mark them in parts"
msgstr "عددها أكثر من %d صف؛ يضيق البحث أو تعلم على دفعات"

#: ui/bulk_words.c
#, c-format
msgid "%zu row:"
msgid_plural "%zu rows:"
msgstr[0] "لا صفوف:"
msgstr[1] "صف واحد:"
msgstr[2] "صفان:"
msgstr[3] "%zu صفوف:"
msgstr[4] "%zu صفا:"
msgstr[5] "%zu صف:"

#: ui/bulk_words.c
#, c-format
msgid "and %zu more"
msgid_plural "and %zu more"
msgstr[0] "ولا غيرها"
msgstr[1] "وصف آخر"
msgstr[2] "وصفان آخران"
msgstr[3] "و%zu صفوف أخرى"
msgstr[4] "و%zu صفا آخر"
msgstr[5] "و%zu صف آخر"

#: ui/bulk_words.c
#, c-format
msgid "✓ %zu done"
msgid_plural "✓ %zu done"
msgstr[0] "لم ينجز شيء"
msgstr[1] "✓ أنجز صف واحد"
msgstr[2] "✓ أنجز صفان"
msgstr[3] "✓ أنجزت %zu صفوف"
msgstr[4] "✓ أنجز %zu صفا"
msgstr[5] "✓ أنجز %zu صف"

#: ui/bulk_words.c
#, c-format
msgid "%zu not begun"
msgid_plural "%zu not begun"
msgstr[0] "لم يبق شيء"
msgstr[1] "لم يبدأ صف واحد"
msgstr[2] "لم يبدأ صفان"
msgstr[3] "لم تبدأ %zu صفوف"
msgstr[4] "لم يبدأ %zu صفا"
msgstr[5] "لم يبدأ %zu صف"

#: ui/bulk_words.c
#, c-format
msgid "✗ %zu refused:"
msgid_plural "✗ %zu refused:"
msgstr[0] "لم يرفض شيء:"
msgstr[1] "✗ رفض صف واحد:"
msgstr[2] "✗ رفض صفان:"
msgstr[3] "✗ رفضت %zu صفوف:"
msgstr[4] "✗ رفض %zu صفا:"
msgstr[5] "✗ رفض %zu صف:"

#: ui/calendar.c
msgid "No working day of the week"
msgstr "ليس من أيام العمل في الأسبوع"

#: ui/calendar.c
msgid "Choose"
msgstr "اختيار"

#: ui/calendar.c
msgid "Other calendar"
msgstr "التقويم الآخر"

#: ui/deskmates.c
#, c-format
msgid "open at desk %.*s: %.*s"
msgstr "مفتوح على المكتب %.*s: %.*s"

#: ui/deskmates.c
#, c-format
msgid "being edited at desk %.*s: %.*s, until %.*s"
msgstr "قيد التعديل على المكتب %.*s: %.*s، حتى %.*s"

#: ui/dialog.c
msgid "29/10/1445, 8/5/2024, or +3 for three days on"
msgstr "29/10/1445 أو 8/5/2024، أو ⁦+3⁩ لما بعد ثلاثة أيام"

#: ui/draft.c
#, c-format
msgid "Something was typed here at %.*s and not saved. Go on with it?"
msgstr "كُتب هنا شيء الساعة %.*s ولم يُحفظ. هل تلزم متابعته؟"

#: ui/form_tell.c ui/list_tell.c
msgid "nothing"
msgstr "لا شيء"

#: ui/frame.c
msgid "Demo office"
msgstr "مكتب تجريبي"

#: ui/frame.c
msgid "● All marked"
msgstr "● الكل معلم"

#: ui/frame.c
#, c-format
msgid "● All but %zu marked"
msgid_plural "● All but %zu marked"
msgstr[0] "● الكل معلم"
msgstr[1] "● الكل معلم إلا صفا واحدا"
msgstr[2] "● الكل معلم إلا صفين"
msgstr[3] "● الكل معلم إلا %zu صفوف"
msgstr[4] "● الكل معلم إلا %zu صفا"
msgstr[5] "● الكل معلم إلا %zu صف"

#: ui/frame.c
#, c-format
msgid "● %zu marked"
msgid_plural "● %zu marked"
msgstr[0] "لا علامات"
msgstr[1] "● صف معلم"
msgstr[2] "● صفان معلمان"
msgstr[3] "● %zu صفوف معلمة"
msgstr[4] "● %zu صفا معلما"
msgstr[5] "● %zu صف معلم"

#: ui/frame.c
#, c-format
msgid "+ %zu new"
msgid_plural "+ %zu new"
msgstr[0] "لا جديد"
msgstr[1] "+ جديد واحد"
msgstr[2] "+ جديدان"
msgstr[3] "+ %zu جديدة"
msgstr[4] "+ %zu جديدا"
msgstr[5] "+ %zu جديد"

#: ui/frame.c
msgid "Order:"
msgstr "الترتيب:"

#: ui/frame.c
msgid "The window is too small:"
msgstr "النافذة أصغر من اللازم:"

#: ui/frame.c
msgid "needed:"
msgstr "اللازم:"

#: ui/frame.c ui/signin.c
msgid "What was typed is still there."
msgstr "ما كُتب باق كما هو."

#: ui/list_draw.c ui/picker.c ui/plain_ask.c
msgid "Search:"
msgstr "بحث:"

#: ui/list_tell.c
msgid "marked"
msgstr "معلم"

#: ui/list_tell.c
msgid "There are more: + goes on, - goes back"
msgstr "هناك المزيد: + للتالي، و- للسابق"

#: ui/list_tell.c
msgid "There are more: + goes on"
msgstr "هناك المزيد: + للتالي"

#: ui/list_tell.c
msgid "There are more before: - goes back"
msgstr "هناك ما قبله: - للسابق"

#: ui/newpassword.c
msgid "New password"
msgstr "كلمة المرور الجديدة"

#: ui/newpassword.c
msgid "Once more"
msgstr "مرة أخرى"

#: ui/palette.c
msgid "On the screen:"
msgstr "في شاشة:"

#: ui/phrases.c
msgid "There are no phrases yet; the menu leads to their list"
msgstr "لا عبارات بعد، والقائمة توصل إليها"

#: ui/picker.c ui/plain_ask.c ui/plain_field.c ui/plain_tell.c
msgid "Nothing is called that"
msgstr "لا شيء بهذا الاسم"

#: ui/picker.c
msgid "Type what is to be done"
msgstr "اكتب ما تريد عمله"

#: ui/plain_ask.c
msgid "Nothing here has this name or number"
msgstr "لا شيء هنا بهذا الاسم أو الرقم"

#: ui/plain_ask.c
msgid "Number, or 0 to leave:"
msgstr "الرقم، أو 0 للخروج:"

#: ui/plain_ask.c
msgid "Number:"
msgstr "الرقم:"

#: ui/plain_ask.c
msgid "On a screen: a number does what was told under it, a letter too, 0 tells all acts."
msgstr "في الشاشة: الرقم أو الحرف ينفذ ما ذكر معه، و0 لكل الإجراءات."

#: ui/plain_ask.c
msgid "5 tells the screen again, 3 leads back, + and - turn the pages of a list."
msgstr "5 لقراءة الشاشة من جديد، و3 للرجوع، و+ و- لصفحات القائمة."

#: ui/plain_ask.c
msgid "A word looks for an act, a number or a name for a ticket, a case or a person."
msgstr "الكلمة تبحث عن إجراء، والرقم أو الاسم عن تذكرة أو معاملة أو شخص."

#: ui/plain_ask.c
msgid "In a form: an empty line keeps what stands in brackets, = empties it."
msgstr "في النموذج: السطر الفارغ يبقي ما بين المعقوفين، و= يفرغه."

#: ui/plain_ask.c
msgid "+ goes to the next field, - back to the one before."
msgstr "+ للحقل التالي، و- للحقل السابق."

#: ui/plain_ask.c
msgid "A dot or Ctrl-C leaves a question: of a form its menu comes, with saving."
msgstr "النقطة أو Ctrl-C لترك السؤال: وفي النموذج تأتي قائمته وفيها الحفظ."

#: ui/plain_ask.c
msgid "Ctrl-D leaves the program; what was typed waits as a draft."
msgstr "Ctrl-D للخروج من البرنامج، ويبقى ما كتب مسودة."

#: ui/plain_field.c
#, c-format
msgid "%zu choice: type a part of its name"
msgid_plural "%zu choices: type a part of a name"
msgstr[0] "لا خيارات"
msgstr[1] "خيار واحد: اكتب جزءا من اسمه"
msgstr[2] "خياران: اكتب جزءا من الاسم"
msgstr[3] "%zu خيارات: اكتب جزءا من الاسم"
msgstr[4] "%zu خيارا: اكتب جزءا من الاسم"
msgstr[5] "%zu خيار: اكتب جزءا من الاسم"

#: ui/plain_tell.c
#, c-format
msgid "%.*s: selected"
msgstr "%.*s: محدد"

#: ui/plain_tell.c
msgid "Not done:"
msgstr "لم يتم:"

#: ui/screens.c
msgid "Each answer ends with Enter; ? tells how to answer"
msgstr "كل جواب ينتهي بمفتاح Enter، و؟ تبين كيف يجاب"

#: ui/screens.c
msgid "Muamala, line by line"
msgstr "معاملة، سطرا سطرا"

#: ui/screens.c
msgid "This terminal shows no screens: Muamala goes on line by line"
msgstr "هذه الطرفية لا تعرض الشاشات، فتعمل معاملة سطرا سطرا"

#: ui/screens/aftermath.c
msgid "Nothing is left to be done: no open case, no appointment, no family to look after"
msgstr "لم يبق شيء: لا معاملة مفتوحة ولا موعد ولا أسرة ترعى"

#: ui/screens/aftermath.c
msgid "The category was written down"
msgstr "تم إثبات الفئة"

#: ui/screens/aftermath.c
msgid "The person has died"
msgstr "توفي صاحب الموعد"

#: ui/screens/aftermath.c ui/screens/appointments.c
msgid "The appointment is cancelled"
msgstr "ألغي الموعد"

#: ui/screens/aftermath.c
msgid "What follows a death"
msgstr "ما يلي الوفاة"

#: ui/screens/appointment_form.c
msgid "Nobody on file has this number alone; give a name"
msgstr "لا ملف لهذا الرقم وحده؛ يكتب اسم"

#: ui/screens/appointment_form.c
msgid "The appointment is booked"
msgstr "حجز الموعد"

#: ui/screens/appointment_form.c
msgid "Booked under the name alone, without a file"
msgstr "حجز بالاسم وحده، بلا ملف"

#: ui/screens/appointments.c ui/screens/visit_line.c
msgid "— gave no name"
msgstr "— لم يذكر اسمه"

#: ui/screens/appointments.c
msgid "Nobody is expected. F6 books an appointment."
msgstr "لا أحد ينتظر حضوره. F6 لحجز موعد."

#: ui/screens/appointments.c
msgid "Nobody who is expected is called that"
msgstr "لا أحد بهذا الاسم ينتظر حضوره"

#: ui/screens/appointments.c
msgid "name"
msgstr "الاسم"

#: ui/screens/appointments.c ui/screens/visit_act.c
#, c-format
msgid "Ticket %.*s was given"
msgstr "صدرت التذكرة %.*s"

#: ui/screens/appointments.c
msgid "Why is the appointment cancelled?"
msgstr "ما سبب إلغاء الموعد؟"

#: ui/screens/appointments.c
msgid "Cancel the appointment"
msgstr "إلغاء الموعد"

#: ui/screens/arrival.c
msgid "Where it is needed"
msgstr "عند الحاجة"

#: ui/screens/arrival.c ui/screens/person_alike.c
msgid "On file"
msgstr "المسجل"

#: ui/screens/arrival.c
msgid "On file, the first of many"
msgstr "في الملفات (أول القائمة)"

#: ui/screens/arrival.c
msgid "None of these: type on"
msgstr "ليس منهم: متابعة الكتابة"

#: ui/screens/arrival.c
msgid "None of these: the name alone"
msgstr "ليس منهم: الاسم وحده"

#: ui/screens/arrival.c
msgid "Nobody on file has this number; a name, or nothing"
msgstr "لا أحد في الملفات بهذا الرقم؛ يكتب اسم أو يترك فارغا"

#: ui/screens/arrival.c
msgid "Not on file: the ticket has the name alone"
msgstr "ليس في الملفات: على التذكرة الاسم وحده"

#: ui/screens/arrival.c
msgid "A name, identity number, mobile or case number; or nothing."
msgstr "اسم أو رقم هوية أو جوال أو رقم معاملة، أو لا شيء."

#: ui/screens/arrival.c
msgid "Enter twice gives the ticket; Tab goes through the other fields."
msgstr "مفتاح Enter مرتين يصدر التذكرة؛ وTab لباقي الحقول."

#: ui/screens/arrival_person.c
#, c-format
msgid "He is here already, with ticket %.*s"
msgstr "حاضر الآن بالتذكرة %.*s"

#: ui/screens/arrival_person.c
#, c-format
msgid "He has an appointment today at %.*s: it is checked in on its screen"
msgstr "له موعد اليوم %.*s، ويسجل حضوره في شاشة المواعيد"

#: ui/screens/assigning.c
#, c-format
msgid "%lld case in hand"
msgid_plural "%lld cases in hand"
msgstr[0] "لا معاملات لديه (%lld)"
msgstr[1] "لديه معاملة واحدة (%lld)"
msgstr[2] "لديه معاملتان (%lld)"
msgstr[3] "لديه %lld معاملات"
msgstr[4] "لديه %lld معاملة"
msgstr[5] "لديه %lld معاملة"

#: ui/screens/assigning.c
#, c-format
msgid "%.*s · proposed: the fewest"
msgstr "%.*s · مقترح: الأقل عددا"

#: ui/screens/assigning.c
msgid "Shared out evenly"
msgstr "توزيع بالتساوي"

#: ui/screens/assigning.c
msgid "each to whoever has the fewest then"
msgstr "كل معاملة إلى من لديه الأقل حينها"

#: ui/screens/assigning.c
msgid "To which researcher?"
msgstr "إلى أي باحث؟"

#: ui/screens/assigning.c
msgid "There is no other researcher to give it to"
msgstr "لا يوجد باحث آخر لإسنادها إليه"

#: ui/screens/assigning.c
msgid "To all researchers, evenly"
msgstr "إلى جميع الباحثين بالتساوي"

#: ui/screens/assigning.c
#, c-format
msgid "To: %.*s · %.*s"
msgstr "إلى: %.*s · %.*s"

#: ui/screens/assigning.c
msgid "It is with this researcher already"
msgstr "هي لدى هذا الباحث أصلا"

#: ui/screens/assigning.c
msgid "Whoever has it has no more than the others"
msgstr "ليس لدى باحثها أكثر مما لدى غيره"

#: ui/screens/bank_choice.c
msgid "Known answers"
msgstr "الإجابات المعروفة"

#: ui/screens/bank_choice.c
msgid "There are no known answers and no phrases yet"
msgstr "لا إجابات معروفة ولا عبارات جاهزة بعد"

#: ui/screens/board.c
msgid "Nearly next:"
msgstr "يقترب دور:"

#: ui/screens/board.c
msgid "Nobody is called now"
msgstr "لا نداء الآن"

#: ui/screens/board.c
msgid "Please come to the desk"
msgstr "يرجى التوجه إلى المكتب"

#: ui/screens/case.c
msgid "State or staff"
msgstr "الحالة والموظف"

#: ui/screens/case.c
msgid "Nothing is known of this case"
msgstr "لا شيء معروف عن هذه المعاملة"

#: ui/screens/case.c ui/screens/caselines.c
msgid "What was done"
msgstr "ما جرى"

#: ui/screens/case.c ui/screens/visit_act.c
#, c-format
msgid "What is asked? It goes to: %.*s"
msgstr "ما الاستفسار؟ يحال إلى: %.*s"

#: ui/screens/case.c ui/screens/queue.c
msgid "Only a whole file is given to a researcher"
msgstr "لا يُسند إلى باحث إلا طلب مكتمل"

#: ui/screens/case.c ui/screens/queue.c
msgid "What must the next researcher know of this case?"
msgstr "ما الذي يلزم الباحث التالي معرفته عن هذه المعاملة؟"

#: ui/screens/case.c
msgid "Nothing is awaited for this case"
msgstr "لا ينتظر شيء في هذه المعاملة"

#: ui/screens/case.c
msgid "This step is taken on the screen of that stage"
msgstr "تتخذ هذه الخطوة في شاشة مرحلتها"

#: ui/screens/case.c
msgid "The question was referred"
msgstr "أحيل الاستفسار"

#: ui/screens/case.c ui/screens/queue.c
msgid "The case was given to the researcher"
msgstr "أُسندت المعاملة إلى الباحث"

#: ui/screens/case_missing.c
msgid "On which day does the applicant come back?"
msgstr "في أي يوم يعود طالب الدعم؟"

#: ui/screens/case_missing.c
msgid "This policy takes in whole files only, and the visitor is here:"
msgstr "لا تقبل هذه السياسة إلا ملفا كاملا، والمراجع حاضر، وينقصه:"

#: ui/screens/case_missing.c
msgid "Give him the missing list with the day to come back (L)."
msgstr "تسليمه قائمة النواقص مع يوم العودة (L)."

#: ui/screens/casecard.c
msgid "The reply window opens when the file is complete"
msgstr "تبدأ مدة الرد عند اكتمال الملف"

#: ui/screens/casecard.c
msgid "The reply window is over"
msgstr "انتهت مدة الرد"

#: ui/screens/casecard.c
#, c-format
msgid "Next: %s · %.*s"
msgstr "التالي: %s · %.*s"

#: ui/screens/casechange.c
msgid "Nothing that you see here is another one now"
msgstr "لم يتغير شيء من المعروض هنا"

#: ui/screens/casechange.c
msgid "Somebody else changed this case meanwhile"
msgstr "غيّر موظف آخر هذه المعاملة في هذه الأثناء"

#: ui/screens/caselines.c
#, c-format
msgid "%zu is missing"
msgid_plural "%zu are missing"
msgstr[0] "لا ينقص شيء"
msgstr[1] "ناقص واحد"
msgstr[2] "ناقصان"
msgstr[3] "%zu نواقص"
msgstr[4] "%zu ناقصا"
msgstr[5] "%zu ناقص"

#: ui/screens/caselines.c
msgid "none is missing"
msgstr "لا ينقص شيء"

#: ui/screens/caselines.c
msgid "Data"
msgstr "البيانات"

#: ui/screens/caselines.c ui/screens/matching.c
#, c-format
msgid "%zu still to be matched"
msgid_plural "%zu still to be matched"
msgstr[0] "طوبقت كلها"
msgstr[1] "بقي حقل واحد للمطابقة"
msgstr[2] "بقي حقلان للمطابقة"
msgstr[3] "بقيت %zu حقول للمطابقة"
msgstr[4] "بقي %zu حقلا للمطابقة"
msgstr[5] "بقي %zu حقل للمطابقة"

#: ui/screens/caselines.c ui/screens/matching.c
msgid "all matched"
msgstr "طوبقت كلها"

#: ui/screens/caselines.c
#, c-format
msgid "Began on %.*s"
msgstr "بدأت في %.*s"

#: ui/screens/caselines.c
msgid "About the case"
msgstr "عن المعاملة"

#: ui/screens/cases.c
msgid "Stage, then deadline"
msgstr "المرحلة ثم الموعد"

#: ui/screens/cases.c
#, c-format
msgid "%zu paper"
msgid_plural "%zu papers"
msgstr[0] "لا ورقة"
msgstr[1] "ورقة واحدة"
msgstr[2] "ورقتان"
msgstr[3] "%zu أوراق"
msgstr[4] "%zu ورقة"
msgstr[5] "%zu ورقة"

#: ui/screens/cases.c
#, c-format
msgid "%zu field"
msgid_plural "%zu fields"
msgstr[0] "لا حقل"
msgstr[1] "حقل واحد"
msgstr[2] "حقلان"
msgstr[3] "%zu حقول"
msgstr[4] "%zu حقلا"
msgstr[5] "%zu حقل"

#: ui/screens/cases.c
msgid "✓ nothing"
msgstr "✓ لا شيء"

#: ui/screens/cases.c
msgid "Lacks"
msgstr "ينقصها"

#: ui/screens/cases.c
msgid "Every file is complete"
msgstr "كل الملفات مكتملة"

#: ui/screens/cases.c
msgid "No case is like that"
msgstr "لا توجد معاملة بهذا"

#: ui/screens/cases.c
msgid "case number · name · identity · mobile"
msgstr "رقم المعاملة · الاسم · الهوية · الجوال"

#: ui/screens/caseway.c ui/screens/referral.c ui/screens/visit.c
msgid "The case"
msgstr "المعاملة"

#: ui/screens/caseway.c
msgid "Something on this screen is still to be done"
msgstr "بقي في هذه الشاشة ما لم يكتمل"

#: ui/screens/circumstance_form.c
msgid "Agreed on"
msgstr "تاريخ الاتفاق"

#: ui/screens/circumstance_form.c
msgid "It was written down"
msgstr "تم الإثبات"

#: ui/screens/circumstances.c
msgid "Nothing is written down yet; F6 writes down a category, the means of contact or a phone"
msgstr "لم يثبت شيء بعد؛ F6 لإثبات فئة أو وسيلة تواصل أو هاتف"

#: ui/screens/circumstances.c
msgid "What is to be written down?"
msgstr "ما الذي يراد إثباته؟"

#: ui/screens/circumstances.c
msgid "It holds no longer"
msgstr "انتهى"

#: ui/screens/circumstances.c
msgid "The last day on which it held:"
msgstr "آخر يوم سرى فيه:"

#: ui/screens/circumstances.c
msgid "Why was it never so?"
msgstr "ما سبب عدم صحته من الأصل؟"

#: ui/screens/circumstances.c
msgid "It was struck out"
msgstr "تم الشطب"

#: ui/screens/declaration.c
msgid "Given"
msgstr "موافق"

#: ui/screens/declaration.c
msgid "Refused"
msgstr "لم يوافق"

#: ui/screens/declaration.c
msgid "The request goes to"
msgstr "يحال الطلب إلى"

#: ui/screens/declaration.c
msgid "Against a rejection"
msgstr "عند الرفض"

#: ui/screens/declaration.c
#, c-format
msgid "Appeal within %d day"
msgid_plural "Appeal within %d days"
msgstr[0] "لا مهلة للتظلم"
msgstr[1] "التظلم خلال يوم واحد"
msgstr[2] "التظلم خلال يومين"
msgstr[3] "التظلم خلال %d أيام"
msgstr[4] "التظلم خلال %d يوما"
msgstr[5] "التظلم خلال %d يوم"

#: ui/screens/declaration.c
msgid "Explain to him"
msgstr "الشرح لطالب الدعم"

#: ui/screens/declaration.c
msgid "Signed"
msgstr "تم التوقيع"

#: ui/screens/declaration.c
msgid "Declaration"
msgstr "الإقرار"

#: ui/screens/docket.c
msgid "No case is studied or waits for the committee"
msgstr "لا معاملة في الدراسة أو في انتظار اللجنة"

#: ui/screens/docket.c
msgid "▲ No session is open; F6 opens one"
msgstr "▲ لا جلسة مفتوحة؛ F6 لفتح جلسة"

#: ui/screens/docket.c
#, c-format
msgid "Open session:"
msgid_plural "%zu open sessions, the first:"
msgstr[0] "لا جلسات مفتوحة"
msgstr[1] "الجلسة المفتوحة:"
msgstr[2] "جلستان مفتوحتان، أولاهما:"
msgstr[3] "%zu جلسات مفتوحة، أولاها:"
msgstr[4] "%zu جلسة مفتوحة، أولاها:"
msgstr[5] "%zu جلسة مفتوحة، أولاها:"

#: ui/screens/docket_act.c
msgid "On which session?"
msgstr "في أي جلسة؟"

#: ui/screens/docket_act.c
msgid "Its study is not before the committee yet"
msgstr "لم تُرفع دراستها إلى اللجنة بعد"

#: ui/screens/docket_act.c
msgid "This file is not ready for the committee"
msgstr "الملف غير جاهز للعرض على اللجنة"

#: ui/screens/docket_act.c
msgid "Not ready"
msgstr "غير جاهز"

#: ui/screens/docket_act.c
msgid "Next:"
msgstr "الخطوة التالية:"

#: ui/screens/docket_act.c
msgid "Other cases stand before this one; why is it heard now?"
msgstr "تسبقها معاملات أخرى؛ ما سبب تقديمها؟"

#: ui/screens/docket_act.c
msgid "The case is on the session's agenda"
msgstr "أدرجت المعاملة في جدول الجلسة"

#: ui/screens/docket_act.c
msgid "How has come what the case was deferred for?"
msgstr "كيف استوفي ما أجلت المعاملة من أجله؟"

#: ui/screens/docket_act.c
msgid "The case is on an agenda already; F10 takes it off"
msgstr "المعاملة مدرجة في جدول جلسة؛ رفعها من F10"

#: ui/screens/docket_act.c
msgid "The case is on no agenda"
msgstr "المعاملة ليست في جدول جلسة"

#: ui/screens/docket_act.c
msgid "The case is off the agenda, back in its study"
msgstr "رفعت المعاملة من الجدول وعادت إلى الدراسة"

#: ui/screens/docket_act.c
msgid "The case is on an agenda already"
msgstr "المعاملة مدرجة من قبل"

#: ui/screens/docket_act.c
msgid "It was deferred; how what was owed has come is told of it alone"
msgstr "أجل النظر فيها؛ وكيف استكمل الناقص يذكر لكل معاملة وحدها"

#: ui/screens/docket_pane.c
#, c-format
msgid "%s: %.*s"
msgstr "%s: %.*s"

#: ui/screens/docket_pane.c ui/screens/session_form.c
#, c-format
msgid "panel %d"
msgstr "الهيئة %d"

#: ui/screens/docket_pane.c
#, c-format
msgid "%zu case"
msgid_plural "%zu cases"
msgstr[0] "بلا معاملات"
msgstr[1] "معاملة واحدة"
msgstr[2] "معاملتان"
msgstr[3] "%zu معاملات"
msgstr[4] "%zu معاملة"
msgstr[5] "%zu معاملة"

#: ui/screens/docket_pane.c
#, c-format
msgid "Priority class %d"
msgstr "فئة الأولوية %d"

#: ui/screens/docket_pane.c
msgid "Of no priority class"
msgstr "بلا فئة أولوية"

#: ui/screens/docket_pane.c
#, c-format
msgid "complete since %.*s"
msgstr "اكتملت %.*s"

#: ui/screens/docket_pane.c
msgid "From the share of the priority classes"
msgstr "من حصة فئات الأولوية"

#: ui/screens/docket_pane.c
msgid "Why this order"
msgstr "سبب الترتيب"

#: ui/screens/docket_pane.c
msgid "First the share of the priority classes; then who has the fewest days left; then the oldest file"
msgstr "حصة فئات الأولوية أولا، ثم الأقل أياما باقية، ثم الأقدم اكتمالا"

#: ui/screens/docket_pane.c
#, c-format
msgid "Told from its neighbours by: %.*s · session %d from now"
msgstr "ميّزها عن جاراتها: %.*s · الجلسة رقم %d من الآن"

#: ui/screens/docket_pane.c
msgid "Why not yet"
msgstr "المانع من العرض"

#: ui/screens/docket_pane.c
#, c-format
msgid "▲ Appeal against session %.*s; another panel hears it"
msgstr "▲ تظلم من قرار الجلسة %.*s؛ تنظره هيئة أخرى"

#: ui/screens/docket_pane.c
#, c-format
msgid "On the agenda of session %.*s"
msgstr "مدرجة في جدول الجلسة %.*s"

#: ui/screens/docket_pane.c
msgid "Researcher's opinion"
msgstr "رأي الباحث"

#: ui/screens/docket_pane.c
msgid "Earlier cases"
msgstr "معاملات سابقة"

#: ui/screens/docket_pane.c
msgid "None before this"
msgstr "لا معاملة قبل هذه"

#: ui/screens/draft_about.c
#, c-format
msgid "Ticket %.*s"
msgstr "التذكرة %.*s"

#: ui/screens/family.c
#, c-format
msgid "%.*s stands in the register"
msgstr "حفظ %.*s في السجل"

#: ui/screens/family.c
msgid "The row is deleted"
msgstr "حذف الصف"

#: ui/screens/family_draw.c
msgid "Born"
msgstr "الميلاد"

#: ui/screens/family_draw.c
msgid "◆ Has a file of his own"
msgstr "◆ له ملف خاص"

#: ui/screens/family_draw.c
#, c-format
msgid "▲ %zu file may be of the same household · Ctrl-W"
msgid_plural "▲ %zu files may be of the same household · Ctrl-W"
msgstr[0] "▲ لا ملف قد يكون من الأسرة نفسها · Ctrl-W"
msgstr[1] "▲ ملف واحد قد يكون من الأسرة نفسها · Ctrl-W"
msgstr[2] "▲ ملفان قد يكونان من الأسرة نفسها · Ctrl-W"
msgstr[3] "▲ %zu ملفات قد تكون من الأسرة نفسها · Ctrl-W"
msgstr[4] "▲ %zu ملفا قد تكون من الأسرة نفسها · Ctrl-W"
msgstr[5] "▲ %zu ملف قد تكون من الأسرة نفسها · Ctrl-W"

#: ui/screens/first.c
msgid "An office for our association"
msgstr "مكتب لجمعيتنا"

#: ui/screens/first.c
msgid "Choose the policy, name the administrator"
msgstr "اختيار السياسة وتسمية مدير النظام"

#: ui/screens/first.c
msgid "A made-up office to try"
msgstr "مكتب تجريبي"

#: ui/screens/first.c
msgid "Made-up people and cases in every state; no password"
msgstr "أشخاص ومعاملات تجريبية في كل الحالات، بلا كلمة مرور"

#: ui/screens/first.c
msgid "Make"
msgstr "إنشاء"

#: ui/screens/first.c
msgid "The made-up office is being filled …"
msgstr "جار ملء المكتب التجريبي …"

#: ui/screens/first.c
msgid "There is no office here yet"
msgstr "لا يوجد مكتب هنا بعد"

#: ui/screens/first.c ui/screens/login.c
msgid "Muamala"
msgstr "معاملة"

#: ui/screens/first_office.c
msgid "Name of the office"
msgstr "اسم المكتب"

#: ui/screens/first_office.c
msgid "Password of the administrator"
msgstr "كلمة مرور مدير النظام"

#: ui/screens/first_office.c
#, c-format
msgid "Leave both empty to sign in without one, from the system account %.*s alone."
msgstr "عند ترك الخانتين فارغتين يكون الدخول بلا كلمة مرور، من حساب النظام %.*s وحده."

#: ui/screens/first_office.c
msgid "Make it"
msgstr "إنشاء"

#: ui/screens/first_office.c
msgid "New office"
msgstr "مكتب جديد"

#: ui/screens/handout.c
msgid "To be handed out"
msgstr "ورقة تسلم للمراجع"

#: ui/screens/handout.c
msgid "There is nothing to hand out"
msgstr "لا شيء لتسليمه"

#: ui/screens/handout.c
msgid "On paper:"
msgstr "على الورق:"

#: ui/screens/handout.c
msgid "Handed out"
msgstr "ما يسلم للمراجع"

#: ui/screens/household.c
msgid "No other file shares a member, an account, an address or a mobile"
msgstr "لا ملف آخر يشترك في فرد أو حساب أو عنوان أو جوال"

#: ui/screens/household.c
msgid "Files that may be of this household: is it one household, or are they two?"
msgstr "ملفات قد تكون من هذه الأسرة: أهي أسرة واحدة أم أسرتان؟"

#: ui/screens/household.c
msgid "Say in a few words why they are two. It is kept with both files."
msgstr "اذكر بإيجاز سبب كونهما أسرتين. يحفظ ذلك مع الملفين."

#: ui/screens/import.c
msgid "leave them out"
msgstr "تركهم"

#: ui/screens/import.c
msgid "fill up what is empty in their files"
msgstr "إكمال الفارغ في ملفاتهم"

#: ui/screens/import.c
msgid "add them where the number allows it"
msgstr "إضافتهم حيث يسمح الرقم"

#: ui/screens/import.c
msgid "They are in; F10 takes the import back"
msgstr "تم الإدخال؛ ويسحب الاستيراد من F10"

#: ui/screens/import.c
msgid "Type a path …"
msgstr "كتابة مسار …"

#: ui/screens/import.c
msgid "Folder"
msgstr "مجلد"

#: ui/screens/import.c
msgid "A CSV file, or a folder to look into"
msgstr "ملف CSV أو مجلد للبحث فيه"

#: ui/screens/import.c
#, c-format
msgid "Looking through the file: %d%%"
msgstr "فحص الملف: %d%%"

#: ui/screens/import.c
#, c-format
msgid "Taking people in, nobody sees them yet: %d%%"
msgstr "إدخال الأشخاص، ولا يراهم أحد بعد: %d%%"

#: ui/screens/import.c
msgid "Taking the import back …"
msgstr "سحب الاستيراد جار …"

#: ui/screens/import.c
#, c-format
msgid "Import %lld · people added: %lld · on file already: %lld · filled up: %lld · not valid: %lld"
msgstr "الاستيراد %lld · أضيف: %lld · مسجل من قبل: %lld · أكملت بياناته: %lld · غير صحيح: %lld"

#: ui/screens/import.c
msgid "F2 takes them in, without the rows that are not valid"
msgstr "إدخالهم بـ F2 عدا السطور غير الصحيحة"

#: ui/screens/import.c
msgid "F2 takes them in"
msgstr "إدخالهم بـ F2"

#: ui/screens/import.c
msgid "F6 names a CSV file: its first line says what each column holds."
msgstr "F6 لاختيار ملف CSV يذكر سطره الأول ما في كل عمود."

#: ui/screens/import.c
msgid "It is looked through first; nothing is kept by that."
msgstr "يفحص الملف أولا، ولا يحفظ بالفحص شيء."

#: ui/screens/import.c
msgid "Then its people come in, all at once or none; they can be taken back."
msgstr "ثم يدخل أشخاصه كلهم أو لا أحد، ويمكن سحبهم."

#: ui/screens/import.c
msgid "Those on file already"
msgstr "المسجلون من قبل"

#: ui/screens/import.c
msgid "No import was taken in here"
msgstr "لم يدخل هنا استيراد"

#: ui/screens/import.c
msgid "Everybody who came with this import goes again, but those with whom somebody has worked since. It cannot be undone."
msgstr "يزال كل من دخل بهذا الاستيراد إلا من عمل أحد على ملفه بعده. لا يمكن التراجع عن ذلك."

#: ui/screens/import.c
msgid "Take it back"
msgstr "سحب"

#: ui/screens/import.c
msgid "It is under way; Esc ends it and nothing is kept"
msgstr "العمل جار؛ Esc ينهيه ولا يحفظ شيء"

#: ui/screens/import.c
msgid "Choose a file"
msgstr "اختيار ملف"

#: ui/screens/import.c
msgid "Take in"
msgstr "إدخال"

#: ui/screens/import.c
msgid "It is under way. Leaving ends it: what came in so far goes, nothing is kept."
msgstr "العمل جار. الخروج ينهيه: يزال ما دخل حتى الآن ولا يحفظ شيء."

#: ui/screens/import.c
msgid "Import of people"
msgstr "استيراد أشخاص"

#: ui/screens/import_remarks.c
msgid "Nothing to remark"
msgstr "لا ملاحظات"

#: ui/screens/import_remarks.c
msgid "line · column · value · remark"
msgstr "سطر · عمود · قيمة · ملاحظة"

#: ui/screens/inquiry.c
msgid "No question awaits an answer. F6 writes one down."
msgstr "لا استفسار بلا إجابة. F6 لتسجيل استفسار."

#: ui/screens/inquiry.c
msgid "No question yet. F6 writes one down."
msgstr "لا استفسارات بعد. F6 لتسجيل استفسار."

#: ui/screens/inquiry.c
msgid "All questions that await an answer"
msgstr "كل الاستفسارات التي لم يجب عنها"

#: ui/screens/inquiry.c
msgid "Why is the question not answered?"
msgstr "ما سبب عدم الإجابة عن الاستفسار؟"

#: ui/screens/inquiry.c
msgid "The question is not open any more"
msgstr "لم يعد الاستفسار مفتوحا"

#: ui/screens/inquiry.c
msgid "Why are the questions not answered?"
msgstr "لماذا لم يجب عن هذه الاستفسارات؟"

#: ui/screens/inquiry.c
msgid "The question has ended without an answer"
msgstr "انتهى الاستفسار بلا إجابة"

#: ui/screens/inquiry_form.c
msgid "The answer was written down"
msgstr "سجلت الإجابة"

#: ui/screens/inquiry_form.c
msgid "The question was written down and awaits an answer"
msgstr "سجل الاستفسار وينتظر الإجابة"

#: ui/screens/inquiry_form.c
msgid "F4 lists known answers and phrases"
msgstr "F4 للإجابات المعروفة والعبارات الجاهزة"

#: ui/screens/intake.c
msgid "He is somebody else"
msgstr "شخص آخر غيرهم"

#: ui/screens/intake.c
msgid "He belongs to their family"
msgstr "من أسرتهم"

#: ui/screens/intake.c
msgid "He is the same; files to be one"
msgstr "هو نفسه، والملفات تدمج"

#: ui/screens/intake.c
msgid "Origin"
msgstr "المصدر"

#: ui/screens/intake.c
msgid "Somebody alike is on file"
msgstr "في الملفات من يشبهه"

#: ui/screens/intake.c ui/screens/person_form.c
msgid "▲ On file already?"
msgstr "▲ أهو مسجل؟"

#: ui/screens/intake.c
msgid "Choose the kind of case first"
msgstr "ينبغي اختيار نوع المعاملة أولا"

#: ui/screens/knownanswer_form.c
msgid "The answer was kept and awaits approval"
msgstr "حفظت الإجابة وهي بانتظار الاعتماد"

#: ui/screens/knownanswers.c
msgid "The bank holds no answer yet."
msgstr "لا إجابات في البنك بعد."

#: ui/screens/knownanswers.c
msgid "No known answer has these words"
msgstr "لا إجابة فيها هذه الكلمات"

#: ui/screens/knownanswers.c
msgid "words of the question or the answer"
msgstr "كلمات من السؤال أو الجواب"

#: ui/screens/knownanswers.c
msgid "✗ Misconception; what is right:"
msgstr "✗ مفهوم خاطئ؛ والصحيح:"

#: ui/screens/knownanswers.c
msgid "The answer is approved"
msgstr "اعتمدت الإجابة"

#: ui/screens/knownanswers.c
msgid "The answer is not given any more"
msgstr "أوقفت الإجابة"

#: ui/screens/library.c
msgid "— not written down"
msgstr "— لم يسجل"

#: ui/screens/library.c
msgid "The policy in force names no documents"
msgstr "لا تذكر السياسة المعمول بها وثائق"

#: ui/screens/library.c
msgid "title · place"
msgstr "العنوان · المكان"

#: ui/screens/library_form.c
msgid "Edition and place were written down"
msgstr "سجلت الطبعة والمكان"

#: ui/screens/login.c
msgid "Receives visitors, opens cases"
msgstr "استقبال المراجعين وفتح المعاملات"

#: ui/screens/login.c
msgid "Matches papers, takes declarations"
msgstr "مطابقة الأوراق وأخذ الإقرار"

#: ui/screens/login.c
msgid "Answers referrals, studies files"
msgstr "الرد على الإحالات والدراسة"

#: ui/screens/login.c
msgid "Keeps sessions, votes and minutes"
msgstr "الجلسات والأصوات والمحاضر"

#: ui/screens/login.c
msgid "Registers, plans and delivers"
msgstr "التسجيل والتخطيط والتسليم"

#: ui/screens/login.c
msgid "Replies, complaints, satisfaction"
msgstr "الردود والشكاوى والرضا"

#: ui/screens/login.c
msgid "Watches queues and deadlines"
msgstr "متابعة القوائم والمواعيد"

#: ui/screens/login.c
msgid "Policy, staff and backups"
msgstr "السياسة والموظفون والنسخ الاحتياطية"

#: ui/screens/login.c
msgid "Nobody works in this office yet"
msgstr "لا موظف في هذا المكتب بعد"

#: ui/screens/login.c
msgid "A made-up office to try the program; nobody needs a password"
msgstr "مكتب تجريبي لتجربة البرنامج، ولا حاجة إلى كلمة مرور"

#: ui/screens/lookup.c
msgid "Type a ticket, a case number, an identity number, a mobile or a name."
msgstr "يكتب رقم تذكرة أو معاملة أو هوية أو جوال أو اسم."

#: ui/screens/lookup.c
msgid "Nothing here is like that. F6 gives a ticket all the same."
msgstr "لا شيء يطابق ذلك. F6 لإصدار تذكرة مع ذلك."

#: ui/screens/lookup.c
msgid "ticket · case · identity · mobile · name"
msgstr "تذكرة · معاملة · هوية · جوال · اسم"

#: ui/screens/lookup.c
msgid "Taken for:"
msgstr "عومل على أنه:"

#: ui/screens/lookup.c
msgid "Which is meant?"
msgstr "أيها المقصود؟"

#: ui/screens/matching.c
msgid "No paper shows it: ask the applicant again"
msgstr "لا ورقة تثبته: يسأل عنه طالب الدعم مرة أخرى"

#: ui/screens/matching.c
msgid "Enter: it matches · typing corrects · F4 list"
msgstr "Enter مطابق · الكتابة تصحح · F4 القائمة"

#: ui/screens/matching.c
msgid "Typing corrects · F4 list · another desk matches"
msgstr "الكتابة تصحح · F4 القائمة · المطابقة لموظف آخر"

#: ui/screens/matching.c
#, c-format
msgid "These data were signed on %.*s. Once corrected the file goes back to be matched, and it must be signed again."
msgstr "وُقعت هذه البيانات يوم %.*s. وبعد التصحيح يعود الملف إلى المطابقة، ويلزم توقيعه من جديد."

#: ui/screens/matching.c
msgid "Correct"
msgstr "تصحيح"

#: ui/screens/matching.c
msgid "The corrections are kept"
msgstr "حُفظت التصحيحات"

#: ui/screens/matching_form.c
msgid "Corrected, not saved"
msgstr "صحح ولم يحفظ"

#: ui/screens/matching_form.c
msgid "○ Not matched"
msgstr "○ لم يطابق بعد"

#: ui/screens/paper_page.c
msgid "In which file is its scan? It is kept with what its bytes are."
msgstr "في أي ملف صورته الضوئية؟ يحفظ المكان مع بصمة المحتوى."

#: ui/screens/paper_page.c
msgid "It was never issued to him"
msgstr "لم تصدر له قط"

#: ui/screens/paper_page.c
msgid "It is lost, and a new one is applied for"
msgstr "مفقودة، وطلب بدلا عنها"

#: ui/screens/paper_page.c
msgid "The body that issues it refuses it"
msgstr "رفضت الجهة إصدارها"

#: ui/screens/paper_page.c
msgid "Another body holds the original"
msgstr "أصلها لدى جهة أخرى"

#: ui/screens/paper_page.c
msgid "He has no such income"
msgstr "ليس له هذا الدخل"

#: ui/screens/paper_page.c
msgid "He has nobody to support"
msgstr "لا يعول أحدا"

#: ui/screens/paper_page.c
msgid "He lives with his family"
msgstr "يسكن مع أسرته"

#: ui/screens/paper_page.c
msgid "Another paper shows the same"
msgstr "تغني عنها ورقة أخرى"

#: ui/screens/paper_page.c
msgid "It was entered by mistake"
msgstr "أدخلت خطأ"

#: ui/screens/paper_page.c
msgid "It belongs to somebody else"
msgstr "تخص شخصا آخر"

#: ui/screens/paper_page.c
msgid "It cannot be read"
msgstr "غير مقروءة"

#: ui/screens/paper_page.c
msgid "It was lost in the office"
msgstr "فقدت في المكتب"

#: ui/screens/paper_page.c
msgid "Another reason, to be typed"
msgstr "سبب آخر يكتب"

#: ui/screens/paper_page.c ui/screens/papers.c
msgid "Why?"
msgstr "لماذا؟"

#: ui/screens/papers.c
msgid "No longer asked for"
msgstr "لم تعد مطلوبة"

#: ui/screens/papers.c
msgid "Date and note"
msgstr "التاريخ والملاحظة"

#: ui/screens/papers.c
msgid "This case asks for no paper"
msgstr "لا تطلب هذه المعاملة أي ورقة"

#: ui/screens/papers.c
msgid "O original · S received · G expired · D not available · I does not apply"
msgstr "O الأصل · S مستلم · G منتهي · D غير متوفر · I لا ينطبق"

#: ui/screens/papers.c
msgid "Ctrl-S copy or told · Ctrl-U the paper whole"
msgstr "Ctrl-S صورة أو إفادة · Ctrl-U بطاقة المستند"

#: ui/screens/papers.c
msgid "Issued on, as written on it"
msgstr "تاريخ إصدارها كما هو مكتوب عليها"

#: ui/screens/papers.c
msgid "Valid until, as written on it"
msgstr "سارية حتى، كما هو مكتوب عليها"

#: ui/screens/papers.c
msgid "Against what was it matched?"
msgstr "بم طوبق المستند؟"

#: ui/screens/papers.c
msgid "When did it come?"
msgstr "متى ورد المستند؟"

#: ui/screens/papers.c
msgid "A day, in either calendar, or 2026-11-21T10:30; of a day alone the time is not exact"
msgstr "يوم بأي من التقويمين، أو 2026-11-21T10:30؛ واليوم وحده وقت غير دقيق"

#: ui/screens/papers.c
msgid "This paper does not expire"
msgstr "هذه الورقة لا تنتهي صلاحيتها"

#: ui/screens/people.c
msgid "As searched"
msgstr "ترتيب البحث"

#: ui/screens/people.c
msgid "Newest first"
msgstr "الأحدث أولا"

#: ui/screens/people.c
msgid "Nobody on file is like that. F6 puts a new person on file."
msgstr "لا يوجد في السجلات من يطابق البحث. لتسجيل شخص جديد: F6"

#: ui/screens/people.c
msgid "name · identity · mobile · IBAN"
msgstr "اسم · هوية · جوال · آيبان"

#: ui/screens/people.c
msgid "any of its parts, in any order; the spelling may differ"
msgstr "أي جزء منه وبأي ترتيب، وإن اختلف الإملاء"

#: ui/screens/people.c
msgid "from its fourth digit on; passports too"
msgstr "من الخانة الرابعة، والجواز كذلك"

#: ui/screens/people.c
msgid "05… or +966…, from the fourth digit on"
msgstr "05… أو ‎+966…، من الخانة الرابعة"

#: ui/screens/people.c
msgid "SA…"
msgstr "SA…"

#: ui/screens/people.c
msgid "the permanent number of a beneficiary"
msgstr "الرقم الدائم للمستفيد"

#: ui/screens/people.c
msgid "Everybody"
msgstr "الجميع"

#: ui/screens/people.c
msgid "Tab, then =: by name, or the newest first"
msgstr "Tab ثم =: بالاسم أو الأحدث أولا"

#: ui/screens/people.c
msgid "Type what you know of the person"
msgstr "ما المعروف عن الشخص؟"

#: ui/screens/people.c
#, c-format
msgid "the first %zu; type more to find fewer"
msgstr "أول %zu، وبزيادة الكتابة يقل العدد"

#: ui/screens/people.c
#, c-format
msgid "%zu person found"
msgid_plural "%zu people found"
msgstr[0] "لا نتائج (%zu)"
msgstr[1] "نتيجة واحدة"
msgstr[2] "نتيجتان"
msgstr[3] "%zu نتائج"
msgstr[4] "%zu نتيجة"
msgstr[5] "%zu نتيجة"

#: ui/screens/person_alike.c
msgid "Nobody on file is alike any more; F2 saves"
msgstr "لا شبيه بين المسجلين الآن. للحفظ: F2"

#: ui/screens/person_alike.c
msgid "About to be saved"
msgstr "المراد حفظه"

#: ui/screens/person_alike.c
msgid "▲ Before saving: is it one of these, who are on file already?"
msgstr "▲ قبل الحفظ: هل هو أحد هؤلاء المسجلين؟"

#: ui/screens/person_alike.c
msgid "This identity number is on file; Enter opens that file"
msgstr "رقم الهوية هذا مسجل، ومفتاح Enter يفتح ملف صاحبه"

#: ui/screens/person_alike.c
msgid "Say in a few words why this is another person. It is kept with the record."
msgstr "ما الذي يدل على أنه شخص آخر؟ يُحفظ الجواب مع السجل."

#: ui/screens/person_alike.c
msgid "Save as another"
msgstr "حفظ شخص آخر"

#: ui/screens/person_alike.c
msgid "On file already?"
msgstr "أهو مسجل؟"

#: ui/screens/person_fields.c
msgid "Contact"
msgstr "التواصل"

#: ui/screens/person_fields.c
msgid "Account"
msgstr "الحساب"

#: ui/screens/person_file.c
msgid "No case yet; F6 opens one"
msgstr "لا معاملة بعد، ولفتح معاملة: F6"

#: ui/screens/person_file.c
msgid "The file was merged; this is the one that is kept"
msgstr "دمج الملف؛ وهذا هو الملف الباقي"

#: ui/screens/person_file.c
msgid "Before:"
msgstr "سابقا:"

#: ui/screens/person_file.c
msgid "Both files and all that was moved are as they were before his last merge; what was done since stays here."
msgstr "يعود الملفان وكل ما نقل كما كان قبل آخر دمج؛ وما عمل بعده يبقى هنا."

#: ui/screens/person_file.c
msgid "Person's file"
msgstr "ملف الشخص"

#: ui/screens/person_form.c
#, c-format
msgid "%.*s is on file"
msgstr "سُجل: %.*s"

#: ui/screens/person_form.c
msgid "The changes are saved"
msgstr "حُفظت التعديلات"

#: ui/screens/person_former.c
msgid "Nothing of it was ever changed"
msgstr "لم يتغير منه شيء"

#: ui/screens/person_merge.c
msgid "Nothing is known in either file"
msgstr "لا شيء معروف في الملفين"

#: ui/screens/person_merge.c
msgid "What moves:"
msgstr "ما ينقل:"

#: ui/screens/person_merge.c
msgid "nothing hangs on the merged file"
msgstr "لا شيء يتبع الملف المدمج"

#: ui/screens/person_merge.c
msgid "▲ Two different identity numbers: F2 asks why they are one person"
msgstr "▲ رقما هوية مختلفان: يسأل ⁨F2⁩ لماذا هما شخص واحد"

#: ui/screens/person_merge.c
msgid "Enter takes the value of the other file; a merge can be undone"
msgstr "يأخذ ⁨Enter⁩ قيمة الملف الآخر؛ ويمكن التراجع عن الدمج"

#: ui/screens/person_merge.c
msgid "Both files are one now; the merge can be undone"
msgstr "صار الملفان ملفا واحدا؛ ويمكن التراجع عن الدمج"

#: ui/screens/person_merge.c
msgid "Why are they one person, with two identity numbers?"
msgstr "لماذا هما شخص واحد وله رقما هوية؟"

#: ui/screens/person_merge.c
msgid "The second file is merged into the first, with all that hangs on it."
msgstr "يدمج الملف الثاني في الأول مع كل ما يتبعه."

#: ui/screens/person_merge.c
msgid "Two files side by side"
msgstr "ملفان جنبا إلى جنب"

#: ui/screens/person_merge.c
msgid "Both files are as they were before the merge"
msgstr "عاد الملفان كما كانا قبل الدمج"

#: ui/screens/person_pane.c
msgid "Not known yet"
msgstr "لم يُعرف بعد"

#: ui/screens/person_twins.c
msgid "Looks like"
msgstr "يشبه"

#: ui/screens/person_twins.c
msgid "No two files wait for a ruling"
msgstr "لا ملفين ينتظران البت"

#: ui/screens/person_twins.c
msgid "No other file looks like this person's; F10 merges with one by its number"
msgstr "لا ملف آخر يشبه ملفه؛ ومن ⁨F10⁩ يدمج مع ملف برقمه"

#: ui/screens/person_twins.c
msgid "Files that look like this person's: is it one person, or are they two?"
msgstr "ملفات تشبه ملف هذا الشخص: أشخص واحد أم شخصان؟"

#: ui/screens/person_twins.c
msgid "Files that wait for a ruling: is it one person, or are they two?"
msgstr "ملفات تنتظر البت: أشخص واحد أم شخصان؟"

#: ui/screens/person_twins.c
msgid "Say in a few words why they are two people. It is kept with the pair."
msgstr "اذكر باختصار لماذا هما شخصان. يحفظ ذلك مع الملفين."

#: ui/screens/person_twins.c
msgid "The identity number of the other file, or its id"
msgstr "رقم هوية الملف الآخر أو معرفه"

#: ui/screens/person_twins.c
msgid "The same person?"
msgstr "الشخص نفسه؟"

#: ui/screens/person_twins.c
msgid "Files that look alike"
msgstr "الملفات المتشابهة"

#: ui/screens/phrase_form.c
msgid "The phrase was kept"
msgstr "حُفظت العبارة"

#: ui/screens/phrases.c
msgid "There are no phrases yet; F6 writes one"
msgstr "لا عبارات بعد، وF6 لكتابة عبارة"

#: ui/screens/phrases.c
msgid "No phrase has these words"
msgstr "لا عبارة بهذه الكلمات"

#: ui/screens/phrases.c
msgid "code · words of the phrase"
msgstr "الرمز · كلمات العبارة"

#: ui/screens/phrases.c
msgid "The phrase was taken away"
msgstr "حُذفت العبارة"

#: ui/screens/queue.c
msgid "Nobody is named in this row"
msgstr "لا شخص في هذا السطر"

#: ui/screens/queue.c
msgid "Nobody waits"
msgstr "لا أحد في الانتظار"

#: ui/screens/queue.c
msgid "No question is open"
msgstr "لا إحالة مفتوحة"

#: ui/screens/queue.c
msgid "Nothing waits here"
msgstr "لا شيء في الانتظار"

#: ui/screens/queue.c
#, c-format
msgid "■ %lld late"
msgstr "■ المتأخر %lld"

#: ui/screens/queue.c
msgid "What must the researchers know of these cases?"
msgstr "ما الذي يلزم الباحثين معرفته عن هذه المعاملات؟"

#: ui/screens/queue.c
msgid "So that all have about as many cases"
msgstr "لتتقارب أعداد المعاملات بين الباحثين"

#: ui/screens/reception.c ui/screens/visit_detail.c
msgid "★ priority"
msgstr "★ أولوية"

#: ui/screens/reception.c
msgid "Today: arrived"
msgstr "اليوم: وصل"

#: ui/screens/reception.c
msgid "answered"
msgstr "أجيب"

#: ui/screens/reception.c
msgid "ended"
msgstr "انتهى"

#: ui/screens/reception.c
msgid "referred"
msgstr "أحيل"

#: ui/screens/reception.c
msgid "did not come"
msgstr "لم يحضر"

#: ui/screens/reception.c
msgid "Median wait"
msgstr "وسيط الانتظار"

#: ui/screens/reception.c
msgid "nine of ten"
msgstr "تسعة من عشرة"

#: ui/screens/reception.c
msgid "target"
msgstr "المستهدف"

#: ui/screens/reception.c
msgid "Nobody here is like that"
msgstr "لا أحد هنا يطابق البحث"

#: ui/screens/reception.c
msgid "Show names"
msgstr "إظهار الأسماء"

#: ui/screens/referral.c
msgid "Age"
msgstr "منذ"

#: ui/screens/referral.c
msgid "New first"
msgstr "الجديد أولا"

#: ui/screens/referral.c
msgid "Oldest first"
msgstr "الأقدم أولا"

#: ui/screens/referral.c
msgid "No question waits for your role, and no answer is to be told"
msgstr "لا إحالة تنتظرك، ولا إجابة تنتظر الإبلاغ"

#: ui/screens/referral.c
msgid "Kept: the visitor has been told the answer"
msgstr "حُفظ: أُبلغ المراجع بالإجابة"

#: ui/screens/referral.c
msgid "Kept: the colleague has been told the answer"
msgstr "حُفظ: أُبلغ الموظف بالإجابة"

#: ui/screens/referral.c
msgid "Why is the question taken back?"
msgstr "ما سبب سحب الإحالة؟"

#: ui/screens/referral.c
msgid "There is no answer yet"
msgstr "لا إجابة بعد"

#: ui/screens/referral.c
msgid "The colleague has been told already"
msgstr "سبق إبلاغ الموظف"

#: ui/screens/referral.c
msgid "The visitor has been told already"
msgstr "سبق إبلاغ المراجع"

#: ui/screens/referral.c
msgid "It is answered; only an open question can be taken back"
msgstr "أجيب عنها، ولا يُسحب إلا ما لم يُجب عنه"

#: ui/screens/referral.c
msgid "Why are the questions taken back?"
msgstr "ما سبب سحب هذه الأسئلة؟"

#: ui/screens/referral.c
msgid "The question is about no case"
msgstr "الاستفسار لا يخص معاملة"

#: ui/screens/referral.c
msgid "The question was taken back"
msgstr "سُحبت الإحالة"

#: ui/screens/referral.c
msgid "Read the answer"
msgstr "قراءة الإجابة"

#: ui/screens/referral_answer.c
msgid "The answer has reached you: kept"
msgstr "بلغتك الإجابة، وحُفظ ذلك"

#: ui/screens/referral_answer.c
msgid "What you typed is not sent yet"
msgstr "ما كتبته لم يُرسل بعد"

#: ui/screens/referral_answer.c
msgid "Answered; now the colleague and the visitor are to be told"
msgstr "حُفظت الإجابة؛ بقي إبلاغ الموظف والمراجع"

#: ui/screens/referral_pane.c
#, c-format
msgid "■ late, %.*s"
msgstr "■ متأخرة: %.*s"

#: ui/screens/referral_pane.c
msgid "▲ due today"
msgstr "▲ تستحق اليوم"

#: ui/screens/referral_pane.c
#, c-format
msgid "● until %.*s"
msgstr "● حتى %.*s"

#: ui/screens/referral_pane.c
#, c-format
msgid "Asked by %.*s, %.*s ago, of: %s"
msgstr "سأل %.*s، والمدة: %.*s، والمحال إليه: %s"

#: ui/screens/referral_pane.c
msgid "▲ The file waits for the answer"
msgstr "▲ الملف موقوف حتى تصل الإجابة"

#: ui/screens/referral_pane.c
msgid "The file goes on without the answer"
msgstr "الملف يمضي دون انتظار الإجابة"

#: ui/screens/session_form.c
#, c-format
msgid "%zu member"
msgid_plural "%zu members"
msgstr[0] "بلا أعضاء"
msgstr[1] "عضو واحد"
msgstr[2] "عضوان"
msgstr[3] "%zu أعضاء"
msgstr[4] "%zu عضوا"
msgstr[5] "%zu عضو"

#: ui/screens/session_form.c
#, c-format
msgid "At most %d members, one after another"
msgstr "الأعضاء %d على الأكثر، واحدا بعد واحد"

#: ui/screens/session_form.c
msgid "; "
msgstr "؛ "

#: ui/screens/session_form.c
msgid "This session is not opened yet"
msgstr "هذه الجلسة لم تُفتح بعد"

#: ui/screens/session_form.c
#, c-format
msgid "Session %.*s is open; cases can be put on it"
msgstr "افتتحت الجلسة %.*s؛ يمكن إدراج المعاملات"

#: ui/screens/session_form.c
msgid "Members stand in the order of the signatures, parted by a semicolon; a colon leads to the capacity"
msgstr "الأعضاء بترتيب التواقيع، بينهم فاصلة منقوطة، والصفة بعد نقطتين"

#: ui/screens/session_form.c
msgid "New session"
msgstr "جلسة جديدة"

#: ui/screens/threeway.c
msgid "Before"
msgstr "قبل التعديل"

#: ui/screens/threeway.c
msgid "Theirs"
msgstr "المحفوظ"

#: ui/screens/threeway.c
msgid "Mine"
msgstr "المكتوب هنا"

#: ui/screens/threeway.c
msgid "▲ Somebody else saved this record while you typed"
msgstr "▲ حفظ غيرك هذا السجل وأنت تكتب"

#: ui/screens/threeway.c
#, c-format
msgid "%zu field was changed by both: Enter chooses which value stands"
msgid_plural "%zu fields were changed by both: Enter chooses which value stands"
msgstr[0] "لا حقل عدله الطرفان"
msgstr[1] "حقل واحد عدله الطرفان: Enter يختار القيمة المعتمدة"
msgstr[2] "حقلان عدلهما الطرفان: Enter يختار القيمة المعتمدة"
msgstr[3] "%zu حقول عدلها الطرفان: Enter يختار القيمة المعتمدة"
msgstr[4] "%zu حقلا عدله الطرفان: Enter يختار القيمة المعتمدة"
msgstr[5] "%zu حقل عدله الطرفان: Enter يختار القيمة المعتمدة"

#: ui/screens/threeway.c
msgid "✓ F2 saves what is marked ● · Enter takes the other · Esc loses nothing"
msgstr "✓ F2 يحفظ المعلم بـ ● · Enter القيمة الأخرى · Esc رجوع دون فقد شيء"

#: ui/screens/threeway.c
#, c-format
msgid "%s: both changed it; Enter chooses which value stands"
msgstr "%s: عدله الطرفان؛ Enter يختار القيمة المعتمدة"

#: ui/screens/threeway.c
msgid "Two changes"
msgstr "تعديلان متعارضان"

#: ui/screens/threeway.c
msgid "What they saved stands; yours was given up"
msgstr "بقي ما حفظه الآخرون وترك تعديلك"

#: ui/screens/today.c
msgid "Changes to a person, not saved"
msgstr "تعديلات شخص لم تُحفظ"

#: ui/screens/today.c
msgid "New person, not saved"
msgstr "شخص جديد لم يُحفظ"

#: ui/screens/today.c
msgid "Ticket, not given"
msgstr "تذكرة لم تُصدر"

#: ui/screens/today.c
msgid "Appointment, not booked"
msgstr "موعد لم يحجز"

#: ui/screens/today.c
msgid "Question, not saved"
msgstr "استفسار لم يُحفظ"

#: ui/screens/today.c
msgid "Session, not opened"
msgstr "جلسة لم تُفتح"

#: ui/screens/today.c
msgid "Referral answer, not sent"
msgstr "إجابة إحالة لم تُرسل"

#: ui/screens/today.c
msgid "New case, not opened"
msgstr "معاملة جديدة لم تُفتح"

#: ui/screens/today.c
msgid "Corrections, not saved"
msgstr "تصحيحات لم تُحفظ"

#: ui/screens/today.c
msgid "Declaration, not signed"
msgstr "إقرار لم يُوقع"

#: ui/screens/today.c
msgid "Family member, not kept"
msgstr "فرد في الأسرة، لم يحفظ"

#: ui/screens/today.c
msgid "Changes to a family, not kept"
msgstr "تعديل في أسرة، لم يحفظ"

#: ui/screens/today.c
msgid "Answer for the bank, not saved"
msgstr "إجابة للبنك لم تحفظ"

#: ui/screens/today.c
msgid "Answer of the bank, not saved"
msgstr "تعديل إجابة في البنك لم يحفظ"

#: ui/screens/today.c
msgid "Category, not saved"
msgstr "فئة لم تحفظ"

#: ui/screens/today.c
msgid "Means of contact, not saved"
msgstr "وسيلة تواصل لم تحفظ"

#: ui/screens/today.c
msgid "Death, not saved"
msgstr "وفاة لم تحفظ"

#: ui/screens/today.c
msgid "Further address, not saved"
msgstr "عنوان آخر لم يحفظ"

#: ui/screens/today.c
msgid "Parts of a name, not saved"
msgstr "أجزاء اسم لم تحفظ"

#: ui/screens/today.c
msgid "Further phone, not saved"
msgstr "هاتف آخر لم يحفظ"

#: ui/screens/today.c
msgid "Phrase, not saved"
msgstr "عبارة لم تُحفظ"

#: ui/screens/today.c
msgid "Edition and place, not saved"
msgstr "الطبعة والمكان، لم يُحفظا"

#: ui/screens/today.c
msgid "Nothing waits"
msgstr "لا شيء في الانتظار"

#: ui/screens/today.c
msgid "This version of the program has no such form"
msgstr "لا يوجد هذا النموذج في هذه النسخة من البرنامج"

#: ui/screens/visit_act.c
#, c-format
msgid "Call number %.*s"
msgstr "نداء الرقم %.*s"

#: ui/screens/visit_act.c
#, c-format
msgid "Call number %.*s once more"
msgstr "نداء الرقم %.*s مرة أخرى"

#: ui/screens/visit_act.c
#, c-format
msgid "Number %.*s waits again"
msgstr "عاد الرقم %.*s إلى الانتظار"

#: ui/screens/visit_act.c
#, c-format
msgid "Number %.*s waits again, as the last"
msgstr "عاد الرقم %.*s إلى آخر القائمة"

#: ui/screens/visit_act.c
#, c-format
msgid "Number %.*s is with you"
msgstr "الرقم %.*s لديك"

#: ui/screens/visit_act.c
#, c-format
msgid "Number %.*s is on hold"
msgstr "علق الرقم %.*s"

#: ui/screens/visit_act.c
#, c-format
msgid "Number %.*s is with you again"
msgstr "عاد الرقم %.*s إليك"

#: ui/screens/visit_act.c
#, c-format
msgid "The visit of number %.*s has ended"
msgstr "انتهت زيارة الرقم %.*s"

#: ui/screens/visit_act.c
#, c-format
msgid "Number %.*s did not come; the ticket has ended"
msgstr "لم يحضر الرقم %.*s؛ انتهت تذكرته"

#: ui/screens/visit_act.c
#, c-format
msgid "Number %.*s was referred to a colleague"
msgstr "أحيل الرقم %.*s إلى موظف آخر"

#: ui/screens/visit_act.c
#, c-format
msgid "Number %.*s has the list of missing papers"
msgstr "سلمت قائمة النواقص للرقم %.*s"

#: ui/screens/visit_act.c
#, c-format
msgid "The ticket %.*s has ended uncalled"
msgstr "انتهت التذكرة %.*s دون نداء"

#: ui/screens/visit_act.c
#, c-format
msgid "%.*s was faster with number %.*s: %s"
msgstr "سبقك %.*s إلى الرقم %.*s: %s"

#: ui/screens/visit_act.c
#, c-format
msgid "Number %.*s has changed meanwhile: %s"
msgstr "تغير الرقم %.*s في هذه الأثناء: %s"

#: ui/screens/visit_act.c
msgid "Why does the visit end?"
msgstr "ما سبب إنهاء الزيارة؟"

#: ui/screens/visit_act.c
#, c-format
msgid "Call number %.*s again first: called %u of %d times so far"
msgstr "يعاد نداء الرقم %.*s أولا: نودي %u من %d"

#: ui/screens/visit_act.c
msgid "Left before his turn"
msgstr "انصرف قبل دوره"

#: ui/screens/visit_act.c
msgid "Did not come back"
msgstr "لم يرجع"

#: ui/screens/visit_act.c
msgid "When does he come back?"
msgstr "متى يعود؟"

#: ui/screens/visit_act.c
msgid "Find the visitor"
msgstr "البحث عن المراجع"

#: ui/screens/visit_act.c
msgid "Has left"
msgstr "انصرف"

#: ui/screens/visit_act.c
msgid "Serve"
msgstr "بدء الخدمة"

#: ui/screens/visit_act.c
msgid "Go on with him"
msgstr "متابعة معه"

#: ui/screens/visit_bulk.c
msgid "Why do these visits end?"
msgstr "ما سبب إنهاء هذه الزيارات؟"

#: ui/screens/visit_courtesy.c
#, c-format
msgid "Courtesy noted: %d of %d"
msgstr "سجل حسن الاستقبال: %d من %d"

#: ui/screens/visit_detail.c
msgid "The visitor's name is hidden"
msgstr "اسم المراجع مخفي"

#: ui/screens/visit_detail.c
msgid "The visitor gave no name"
msgstr "لم يذكر المراجع اسمه"

#: ui/screens/visit_detail.c
msgid "No file is named"
msgstr "بلا ملف"

#: ui/screens/visit_detail.c
msgid "not told yet"
msgstr "لم يذكر بعد"

#: ui/screens/visit_detail.c
msgid "Earlier visits"
msgstr "زيارات سابقة"

#: ui/screens/visit_line.c
msgid "— private talk"
msgstr "— مقابلة خاصة"

#: ui/screens/visit_line.c
msgid "— hidden"
msgstr "— مخفي"

#: ui/screens/visit_line.c
msgid "Nobody is here. F6 gives a ticket to whoever comes."
msgstr "لا أحد هنا. F6 لإصدار تذكرة لمن يصل."

#: ui/screens/visit_line.c
msgid "name · ticket · case number"
msgstr "اسم · تذكرة · رقم معاملة"

#: ui/screens/visit_missing.c
msgid "Comes back:"
msgstr "يعود:"

#: ui/screens/visit_words.c
msgid "▲ nearly"
msgstr "▲ قارب الحد"

#: ui/screens/visit_words.c
msgid "▲ late"
msgstr "▲ تأخر"

#: ui/screens/visit_words.c
msgid "◆ called"
msgstr "◆ نودي"

#: ui/screens/visit_words.c
#, c-format
msgid "● yours %.*s"
msgstr "● لديك %.*s"

#: ui/screens/visit_words.c
#, c-format
msgid "● with %.*s"
msgstr "● لدى %.*s"

#: ui/screens/visit_words.c
#, c-format
msgid "○ on hold %.*s"
msgstr "○ معلق %.*s"

#: ui/screens/visitor.c
#, c-format
msgid "Ticket %.*s is for %.*s"
msgstr "التذكرة %.*s باسم %.*s"

#: ui/signin.c
msgid "▲ There are Arabic letters in the password"
msgstr "▲ في كلمة المرور حروف عربية"

#: ui/signin.c
msgid "Locked"
msgstr "الشاشة مقفلة"

#: ui/signin.c
#, c-format
msgid "Too many wrong passwords; the account is locked until %02d:%02d"
msgstr "تكرر الخطأ في كلمة المرور، والحساب مقفل حتى %02d:%02d"

#: ui/signin.c ui/ui_act.c
msgid "Leave the program?"
msgstr "الخروج من البرنامج؟"

#: ui/signin.c ui/ui_act.c ui/ui_stack.c
msgid "Leave"
msgstr "خروج"

#: ui/signin.c
msgid "Type your login and your password. Who has forgotten his password is given a new one by the administrator, which ends a lock as well."
msgstr "يُكتب اسم الدخول ثم كلمة المرور. ومن نسي كلمة المرور أعطاه مدير النظام كلمة جديدة، وبها يزول قفل الحساب أيضا."

#: ui/signin.c ui/ui.c
msgid "This key does nothing here"
msgstr "لا عمل لهذا المفتاح هنا"

#: ui/terminal_test.c
msgid "In which box is Arabic read rightly, within its frame?"
msgstr "في أي إطار تقرأ العربية صحيحة داخل حدوده؟"

#: ui/terminal_test.c
msgid "1, 2 or 3; Esc leaves everything as it is"
msgstr "1 أو 2 أو 3؛ وEsc يبقي كل شيء كما هو"

#: ui/terminal_test.c
msgid "Do the marks stand on their letters, and nothing is missing?"
msgstr "هل الحركات على حروفها ولا ينقص شيء؟"

#: ui/terminal_test.c
msgid "y yes, n no"
msgstr "y نعم، n لا"

#: ui/ui.c
msgid "Calendar"
msgstr "التقويم"

#: ui/ui.c
msgid "Copy rows"
msgstr "نسخ الصفوف"

#: ui/ui.c
msgid "A text can be pasted into a field only"
msgstr "لصق النص في الحقول فقط"

#: ui/ui.c
msgid "What was taken back is done again by doing it anew"
msgstr "يُعاد ما تراجعت عنه بالقيام به من جديد"

#: ui/ui_act.c
msgid "What was typed is not saved; it waits here as a draft. Leave?"
msgstr "لم يحفظ ما كتب، ويبقى هنا مسودة. الخروج؟"

#: ui/ui_act.c ui/ui_stack.c
msgid "What was typed is not saved. Leave all the same?"
msgstr "لم يحفظ ما كتب. الخروج مع ذلك؟"

#: ui/ui_act.c
msgid "There is nothing to do again"
msgstr "لا شيء يعاد"

#: ui/ui_act.c
#, c-format
msgid "%.*s does it: %d key fewer"
msgid_plural "%.*s does it: %d keys fewer"
msgstr[0] "%.*s ينفذه: بلا توفير مفاتيح (%d)"
msgstr[1] "%.*s ينفذه: أقل بمفتاح (%d)"
msgstr[2] "%.*s ينفذه: أقل بمفتاحين (%d)"
msgstr[3] "%.*s ينفذه: أقل بعدد %d مفاتيح"
msgstr[4] "%.*s ينفذه: أقل بعدد %d مفتاحا"
msgstr[5] "%.*s ينفذه: أقل بعدد %d مفتاح"

#: ui/ui_clip.c
msgid "Nothing is selected: Shift and the arrows, or Ctrl-A"
msgstr "لا شيء محدد: يحدَّد بـ ⁦Shift⁩ مع الأسهم أو بـ ⁦Ctrl-A⁩"

#: ui/ui_clip.c
msgid "A password is not copied"
msgstr "لا تُنسخ كلمات المرور"

#: ui/ui_clip.c
msgid "Nothing was copied yet"
msgstr "لم يُنسخ شيء بعد"

#: ui/ui_clip.c
msgid "Ctrl-V puts it into a field; it was sent to the terminal too"
msgstr "يُلصق في الحقول بـ ⁦Ctrl-V⁩، وأُرسل إلى الطرفية أيضًا"

#: ui/ui_clip.c
msgid "Ctrl-V puts it into a field"
msgstr "يُلصق في الحقول بـ ⁦Ctrl-V⁩"

#: ui/ui_mark.c
msgid "Mark the other end first; Space marks, and it must be near"
msgstr "يعلم الطرف الآخر أولا بالمسافة، على أن يكون قريبا"

#: ui/ui_mark.c
msgid "No more rows can be marked one by one; * marks all"
msgstr "لا تعلم صفوف أكثر واحدا واحدا؛ * لتعليم الكل"

#: ui/ui_mark.c
msgid "These are too many for a clipboard; mark fewer"
msgstr "هذه أكثر مما تسعه الحافظة؛ يعلم أقل منها"

#: ui/ui_order.c
msgid "In which order?"
msgstr "بأي ترتيب؟"

#: ui/ui_stack.c
msgid "Too many screens are open; F3 leads back from this one"
msgstr "الشاشات المفتوحة كثيرة؛ F3 للرجوع من هذه"

#: ui/ui_stack.c
#, c-format
msgid "%.*s · Ctrl-Z takes it back"
msgstr "%.*s · للتراجع ⁦Ctrl-Z⁩"

#: ui/undo.c
#, c-format
msgid "Your last act: %.*s, at %.*s. Take it back?"
msgstr "آخر إجراء لك: %.*s، الساعة %.*s. هل تتراجع عنه؟"

#: ui/undo.c
msgid "Take back"
msgstr "تراجع"

#: src/cmd/line_text.c
#, c-format
msgid "%.*s: The name of a file may not be empty"
msgstr "%.*s: لا يجوز أن يكون اسم الملف خاليا"

#: src/cmd/line_text.c
#, c-format
msgid "%.*s: Byte %zu of \"%.*s\" is not UTF-8 text"
msgstr "%.*s: البايت %zu من «%.*s» ليس نصا بترميز UTF-8"

#: src/office/circumstance.c
msgid "It held until that day"
msgstr "كان قائما حتى ذلك اليوم"

#: src/office/circumstance.c
msgid "It is written down without days: it holds always"
msgstr "مدون بلا تاريخ، فهو قائم دائما"

#: src/office/circumstance.c
msgid "It holds since that day"
msgstr "قائم منذ ذلك اليوم"

#: src/office/refusal.h
msgid "The file's name holds marks that cannot be seen; rename it, and name it anew"
msgstr "في اسم الملف علامات لا ترى؛ يلزم تغيير اسمه ثم تحديده من جديد"

#: src/office/refusal.h
msgid "The file is larger than a scan of this office may be (paper.scan_megabytes)"
msgstr "الملف أكبر من الحد الذي يسمح به المكتب للصورة الضوئية (paper.scan_megabytes)"

#: src/office/setting_table.c
msgid "The most million bytes that the scan of a paper may have"
msgstr "أكبر حجم للصورة الضوئية للمستند بملايين البايتات"

#: src/view/paper_rows.h
msgid "Larger than a scan may be, and not read"
msgstr "أكبر من الحد المسموح به للصورة، ولم تقرأ"
