## The first screen

title = كتابة رسالة
intro = اختر جملًا بلغتك. تُكتب الرسالة بلغة يقرؤها السجين.
read-by-others = يقرأ آخرون رسالتك قبل أن تصل.
leave-out = لا تكتب شيئًا عن القضية أو السياسة أو الحرب أو المسؤولين أو السجناء الآخرين أو الصحة.
risk = الناشر، أو من يحيل إليه، محظور هنا: { $places }. قد تكون الكتابة من هناك خطرًا عليك.
nothing-stored = لا يُرسل شيء ولا يُحفظ شيء. عندما تغادر هذه الصفحة يختفي النص.
start = ابدأ
close = إغلاق

## About the writer

letter-language = لغة الرسالة
writer = من يكتب
writer-male = رجل
writer-female = امرأة
writer-other = أفضل عدم الإفصاح

## Putting the letter together

heading-letter = رسالة إلى
sentences = الجمل
about = الموضوع
letter = رسالتك
letter-empty = رسالتك ما زالت فارغة. اختر جملة أولى.
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
own-words-hint = هذه الكلمات لا تُترجم. اكتبها بلغة الرسالة: { $language }.
not-translated = غير مترجم
rules = قواعد الرسائل
interests = مواضيع مناسبة للرسالة

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
in-latin = للرسالة، اكتبه بحروف لاتينية.
in-cyrillic = للرسالة، اكتبه بحروف سيريلية.
in-arabic = للرسالة، اكتبه بالخط العربي.
in-chinese = للرسالة، اكتبه بالحروف الصينية.
other-script = قد تجد الاسم في موسوعة بتلك اللغة. أو أزل الجملة: فالرسالة مكتملة من دونها.
fill-in = املأ الفراغ.

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
topic-birthday = عيد الميلاد
topic-closing = الخاتمة

## Length

characters = عدد الأحرف: { $number }
pages = عدد الصفحات: { $number }
limit = { $service }: الحد الأقصى للأحرف { $limit }
too-long = أطول مما تقبله { $service }، الأحرف الزائدة: { $number }

## Taking the letter away

send = الطباعة أو الإرسال
back = العودة إلى الرسالة
copy = نسخ الرسالة
copied = نُسخت الرسالة.
copy-failed = تعذّر نسخ الرسالة. النص محدد: اضغط مفتاحي النسخ.
copy-address = نسخ العنوان
address-copied = نُسخ العنوان.
print = طباعة الرسالة
save = حفظ كملف نصي
cannot-print = لا يمكن الطباعة هنا. انسخ الرسالة أو احفظها كملف نصي.
ways = كيف سترسلها؟
services = إرسالها عبر خدمة رسائل
service-open = افتح صفحة الخدمة:
service-address = انسخ العنوان وألصقه هناك.
service-letter = عد إلى هنا وانسخ الرسالة وألصقها هناك.
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
number-hint = فقط إذا ذكر الناشر أو خدمة الرسائل رقمًا.
print-envelope = طباعة الظرف
print-hint = اطبع بحجم 100 %، من دون «ملاءمة الصفحة».
post-it = ضع الرسالة في الظرف وألصق عليه طوابع كافية وأرسله بالبريد.
cut-here = اقطع هنا
fold-here = اطوِ هنا
stamp = طابع

## Where it does not work

language-failed = تعذّر تحميل هذه اللغة. حاول مرة أخرى.
