#include "office/sample_table.h"

const char *const sample_office = "جمعية النموذج الخيرية";

static const char *const men[] = {
    "محمد",      "عبدالله",   "أحمد", "خالد",    "عبدالرحمن", "فهد",   "سعد",  "علي",
    "عبدالعزيز", "سلطان",     "ناصر", "إبراهيم", "فيصل",      "تركي",  "صالح", "بندر",
    "يوسف",      "عمر",       "سعود", "ماجد",    "حسن",       "سلمان", "مشعل", "نايف",
    "عبدالإله",  "حمد",       "طلال", "منصور",   "راشد",      "حسين",  "زياد", "وليد",
    "بدر",       "عادل",      "هاني", "مازن",    "ياسر",      "رائد",  "سامي", "أنس",
    "مؤمن",      "مصطفى",     "يحيى", "موسى",    "عيسى",      "إدريس", "جابر", "ثامر",
    "نواف",      "عبدالمجيد", "رضا",  "هيثم",    "غازي",      "فارس",  "شاكر", "ظافر",
    "ضاري",      "قاسم",      "كريم", "لؤي",
};

static const char *const women[] = {
    "نورة",   "فاطمة", "سارة",  "مريم",  "هند",   "عائشة", "منيرة",  "هيا",  "ريم",   "أمل",
    "لطيفة",  "حصة",   "موضي",  "هدى",   "منى",   "مها",   "العنود", "شيخة", "خلود",  "دانة",
    "جواهر",  "زهراء", "أسماء", "آمنة",  "خديجة", "سمية",  "وفاء",   "عبير", "غادة",  "نجلاء",
    "ابتسام", "إيمان", "بدرية", "تغريد", "ثناء",  "رقية",  "زينب",   "سعاد", "شريفة", "صفية",
    "ضحى",    "طرفة",  "ظبية",  "فائزة", "قماشة", "كوثر",  "لبنى",   "ملاك", "وضحى",  "يسرى",
};

static const char *const families[] = {
    "التجريبي",  "الوهمي",  "النموذج",  "المثال",   "القحطاني", "الشهري",   "الغامدي",
    "العتيبي",   "الدوسري", "الحربي",   "الزهراني", "المطيري",  "الشمري",   "العنزي",
    "السبيعي",   "المالكي", "البقمي",   "الرشيدي",  "الجهني",   "العمري",   "الأحمدي",
    "السهلي",    "الخالدي", "التميمي",  "العسيري",  "اليامي",   "الجزائري", "الفيفي",
    "المهنا",    "الراجح",  "الصالح",   "السالم",   "الناصر",   "العلي",    "الحسن",
    "العبدالله", "آل سعيد", "آل مبارك", "أبو بكر",  "باوزير",
};

static const char *const cities[] = {
    "الرياض", "المدينة المنورة", "جازان", "المجمعة", "الدمام", "جدة",
    "أبها",   "بريدة",           "حائل",  "الطائف",
};

static const char *const districts[] = {
    "النزهة", "الروضة",   "السلام", "الربوة", "النسيم", "العزيزية", "الشفا", "الخالدية",
    "الورود", "الفيصلية", "المروج", "الريان", "الصفا",  "المنار",   "البلد", "الحمراء",
};

static const char *const requests[] = {
    "المساعدة في إيجار السكن",
    "سلة غذائية شهرية",
    "سداد فاتورة الكهرباء",
    "ثلاجة وغسالة",
    "رسوم دراسية للأبناء",
    "أجهزة طبية للوالدة",
    "ترميم دورة المياه وسقف المطبخ",
    "كسوة الشتاء",
    "حقيبة مدرسية",
    "فتح ملف جديد للأسرة",
    "كرسي متحرك",
    "مكيف لغرفة الأطفال",
};

static const char *const staff[] = {
    "سارة التجريبي", "ماجد الوهمي", "هند النموذج", "منى المثال",
    "خالد التجريبي", "ريم الوهمي",  "ناصر المثال", "فيصل النموذج",
};

static const char *const questions[] = {
    "ما الأوراق المطلوبة لطلب المساعدة؟", "متى يصل الرد على الطلب؟",
    "هل تشمل الخدمة غير السعوديين؟",      "كيف أحدث رقم الجوال؟",
    "هل يمكن أن ينوب عني أخي؟",           "ما شروط المساعدة في الإيجار؟",
};

static const char *const answers[] = {
    "سلمت قائمة الأوراق وشرحت بنودها",       "شرحت مدة الرد ووسيلته",
    "أوضحت الشروط وأعطي نسخة منها",          "حدث الرقم في الملف بعد التحقق",
    "يلزم أن يحضر الوكيل وكالة شرعية سارية",
};

static const char *const opinions[] = {
    "الأسرة محتاجة والدخل لا يكفي الضروريات", "السكن مستأجر والإيجار متأخر شهرين",
    "المعيل عاجز عن العمل وفق التقرير الطبي", "الدخل يكفي وحاجتهم مؤقتة",
    "الأبناء في مراحل دراسية مختلفة",
};

static const char *const reasons[] = {
    "بعد مراجعة الملف",
    "بطلب من صاحب المعاملة",
    "وفق ما تقرر في الاجتماع",
    "لا يشبهه أحد في الملفات",
};

static const char *const acceptances[] = {
    "الأوراق والدراسة تثبت الحاجة إلى الدعم",
    "الأسرة من الفئات التي تخدمها الجمعية ودخلها لا يكفي",
};

static const char *const rejections[] = {
    "دخل الأسرة أعلى من الحد المعتمد",
    "دخل الفرد في الأسرة يزيد على ما تنص عليه الشروط",
};

static const char *const debts[] = {
    "زيارة المنزل لمعاينة الحاجة",
    "تقرير طبي حديث",
};

const SampleWords sample_men = {men, sizeof men / sizeof men[0]};
const SampleWords sample_women = {women, sizeof women / sizeof women[0]};
const SampleWords sample_families = {families, sizeof families / sizeof families[0]};
const SampleWords sample_cities = {cities, sizeof cities / sizeof cities[0]};
const SampleWords sample_districts = {districts, sizeof districts / sizeof districts[0]};
const SampleWords sample_requests = {requests, sizeof requests / sizeof requests[0]};
const SampleWords sample_staff = {staff, sizeof staff / sizeof staff[0]};
const SampleWords sample_questions = {questions, sizeof questions / sizeof questions[0]};
const SampleWords sample_answers = {answers, sizeof answers / sizeof answers[0]};
const SampleWords sample_opinions = {opinions, sizeof opinions / sizeof opinions[0]};
const SampleWords sample_reasons = {reasons, sizeof reasons / sizeof reasons[0]};
const SampleWords sample_acceptances = {
    acceptances, sizeof acceptances / sizeof acceptances[0]};
const SampleWords sample_rejections = {rejections, sizeof rejections / sizeof rejections[0]};
const SampleWords sample_debts = {debts, sizeof debts / sizeof debts[0]};
