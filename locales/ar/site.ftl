### Arabic. The purpose of each message is in locales/en/site.ftl.

person-title = { $name }: القضية وكيفية المراسلة
person-title-without-letters = { $name }: القضية
listed-name = { $family }، { $others }
all-people = جميع الأشخاص
languages = اللغات
find = البحث عن شخص
shown = المعروض: { $shown } من { $all }
nobody-found = لم يُعثر على أحد. يمكن تجربة جزء من الاسم أو الاسم بأبجدية أخرى.
nobody = لا يوجد أحد في هذه الخلاصة حاليًا.
withdrawn-title = سُحبت البيانات
embed = وضع هذه البطاقة في صفحتك
embed-how = يُلصق هذا الرمز في المكان المخصص للبطاقة. وتُحدَّث البطاقة تلقائيًا.
embed-frame = حيث لا يُسمح بالبرامج النصية، يُلصق هذا الإطار. وهو يعمل من دون سطره الأخير أيضًا، بارتفاع ثابت.
embed-more = أحجام ومحررات ولغات أخرى
whole-page = فتح الصفحة كاملة
link-shut = لا يمكن فتح هذا الرابط من هنا. عنوانه:
made-from = أُعدت هذه الصفحة من الخلاصة المؤرخة { $date }
feed = خلاصة للبرامج
no-trace = لا تضع هذه الصفحات ملفات تعريف ارتباط ولا تحصي زوارها.
not-found = لا توجد صفحة هنا
