## The first screen

title = كتابة رسالة
intro = يمكنك اختيار جمل بلغتك. تحتوي الرسالة على الجمل نفسها باللغة المختارة لها.
read-by-others = يقرأ آخرون رسالتك قبل أن تصل.
leave-out = يجب ألا تتضمن الرسالة أي شيء عن القضية الجنائية أو السياسة أو الحرب أو موظفي الدولة أو السجناء الآخرين أو الصحة.
risk = مخاطر قانونية: { $places }. الجهة الناشرة، أو جهة تشير إليها روابطها، محظورة هناك، أو تنطوي مساعدة السجين على خطر. قد تكون الكتابة من هناك خطرًا عليك.
nothing-stored = لا يُرسل شيء ولا يُحفظ شيء. عند مغادرة هذه الصفحة يختفي النص.
start = بدء
close = إغلاق

## About the writer

letter-language = لغة الرسالة
writer = من يكتب
writer-male = رجل
writer-female = امرأة
writer-other = أفضّل عدم الإفصاح

## Putting the letter together

heading-letter = رسالة إلى
sentences = الجمل
about = الموضوع
letter = رسالتك
letter-empty = رسالتك ما زالت فارغة. يرجى اختيار جملة أولى.
add = إضافة
remove = إزالة
up = إلى أعلى
down = إلى أسفل
undo = تراجع
redo = إعادة
moved = الموضع { $place } من { $number }
added = أُضيفت إلى الرسالة.
removed = أُزيلت من الرسالة.
own-words = كلماتك الخاصة
own-words-hint = هذه الكلمات لا تُترجم. يرجى كتابتها بلغة الرسالة: { $language }.
not-translated = غير مترجم
rules = قواعد الرسائل
interests = مواضيع يمكن الكتابة عنها

## Filling in a gap

gap-name = اسمي الأول
gap-year = سنة ميلادي
gap-town = مدينتي أو قريتي
gap-country = بلدي
gap-dish = اسم طبق
gap-pet = اسم حيواني الأليف
gap-book = عنوان كتاب
gap-author = اسم كاتب
gap-musician = اسم موسيقي
gap-team = اسم فريق
in-latin = للرسالة، يرجى كتابته بحروف لاتينية.
in-cyrillic = للرسالة، يرجى كتابته بحروف سيريلية.
in-arabic = للرسالة، يرجى كتابته بالخط العربي.
in-chinese = للرسالة، يرجى كتابته بالحروف الصينية.
other-script = قد يوجد الاسم في موسوعة بتلك اللغة. أو يمكن إزالة الجملة: فالرسالة مكتملة من دونها.
fill-in = يرجى ملء الفراغ.

## Subjects of sentences

topic-greeting = التحية
topic-who = من أنا
topic-why = لماذا أكتب
topic-place = أين أعيش
topic-weather = الطقس والفصل
topic-everyday = الحياة اليومية
topic-work = العمل
topic-food = الطعام
topic-animals = الحيوانات
topic-nature = الطبيعة
topic-books = الكتب
topic-music = الموسيقى
topic-sport = الرياضة
topic-memories = الذكريات
topic-questions = أسئلة
topic-courage = التشجيع
topic-holidays = الأعياد
topic-birthday = يوم الميلاد
topic-closing = الخاتمة

## Length

characters = عدد الأحرف: { $number }
pages = عدد الصفحات: { $number }
limit = { "\u2068" }{ $service }{ "\u2069" }: الحد الأقصى للأحرف { $limit }
too-long = أطول مما تقبله { "\u2068" }{ $service }{ "\u2069" }، الأحرف الزائدة: { $number }

## Taking the letter away

send = الطباعة أو الإرسال
back = العودة إلى الرسالة
copy = نسخ الرسالة
copied = نُسخت الرسالة.
copy-failed = تعذّر النسخ هنا. النص محدَّد: يرجى الضغط على Ctrl+C (وعلى أجهزة ماك { "\u2066" }⌘C{ "\u2069" }) أو اختيار «نسخ» من القائمة.
copy-address = نسخ العنوان
address-copied = نُسخ العنوان.
print = طباعة الرسالة
save = حفظ كملف نصي
cannot-print = لا يمكن الطباعة هنا. يمكن نسخ الرسالة أو حفظها كملف نصي.
ways = طريقة الإرسال
services = إرسالها عبر خدمة رسائل
service-open = فتح صفحة الخدمة:
service-address = نسخ العنوان ولصقه هناك.
service-letter = العودة إلى هنا ونسخ الرسالة ولصقها هناك.
by-post = إرسالها بالبريد
paper = الورق
date = تاريخ الرسالة
page-number = صفحة { $page } من { $pages }

## The envelope

envelope = الظرف
envelope-size = قياس الظرف
envelope-label = ملصق يُقص ويُلصق (A4)
envelope-sheet = ورقة تُطوى (A4)
sender = المرسِل
sender-forgotten = عنوان المرسِل يُطبع فقط ولا يُحفظ.
sender-name = الاسم واسم العائلة
sender-street = الشارع ورقم البيت
sender-town = الرمز البريدي والمدينة
sender-country = البلد
sender-birth = سنة الميلاد
sender-birth-hint = فقط إذا طلبتها خدمة الرسائل أو السجن.
prisoner-number = رقم السجين
number-hint = فقط إذا ذكرت الجهة الناشرة أو خدمة الرسائل رقمًا.
print-envelope = طباعة الظرف
print-hint = يُطبع بحجم { "\u2066" }100%{ "\u2069" }، من دون «ملاءمة الصفحة».
post-it = توضع الرسالة في الظرف، وتُلصق عليه طوابع كافية، ويُرسل بالبريد.
cut-here = خط القص
fold-here = خط الطي
stamp = طابع

## Where it does not work

language-failed = تعذّر تحميل هذه اللغة. يرجى إعادة المحاولة.
