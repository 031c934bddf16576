### Arabic. The purpose of each message, and its greatest length, are in locales/en/card.ftl.

## Numbers and time

years = { $count ->
    [zero] { $count } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
months = { $count ->
    [zero] { $count } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
days = { $count ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}

## Brackets

remark = { $text } ({ $remark })
presumed-place = مرجَّح

## The head of the card

born = مواليد { $year }
photo-credit = الصورة: { "\u2068" }{ $credit }{ "\u2069" }

## The finding

recognised = { $gender ->
    [male] سجين سياسي
    [female] سجينة سياسية
   *[other] سجن سياسي
}
recognised-by = جهة الاعتراف: { $name }
under-review = قيد المراجعة
under-review-by = جهة المراجعة: { $name }
not-recognised = { $gender ->
    [male] غير معترف به
    [female] غير معترف بها
   *[other] لا اعتراف
}
not-recognised-by = { $gender ->
    [male] جهة لا تعترف به سجينًا سياسيًا: { $name }
    [female] جهة لا تعترف بها سجينة سياسية: { $name }
   *[other] جهة لا تعده سجنًا سياسيًا: { $name }
}
assessed-by = جهة التقييم: { $name }
demand = المطلب
recognition-link = النص الكامل للتقييم

## The stage of the case

stage-investigation = قيد التحقيق
stage-trial = قيد المحاكمة
stage-sentenced = صدر الحكم
stage-appeal = قيد الاستئناف
stage-in-force = الحكم نافذ
stage-serving = { $gender ->
    [male] يقضي العقوبة
    [female] تقضي العقوبة
   *[other] العقوبة قيد التنفيذ
}
stage-served = { $gender ->
    [male] أتم العقوبة
    [female] أتمت العقوبة
   *[other] انقضت العقوبة
}
stage-dropped = أُسقطت القضية
stage-without-charge = { $gender ->
    [male] محتجز بلا تهمة
    [female] محتجزة بلا تهمة
   *[other] احتجاز بلا تهمة
}
stage-unknown = { "" }

## Where the person is

custody-detained = { $gender ->
    [male] محتجز
    [female] محتجزة
   *[other] قيد الاحتجاز
}
custody-remand = في سجن للحبس الاحتياطي
custody-house-arrest = قيد الإقامة الجبرية
custody-conduct-ban = { $gender ->
    [male] ممنوع من أنشطة معينة
    [female] ممنوعة من أنشطة معينة
   *[other] منع من أنشطة معينة
}
custody-travel-bond = { $gender ->
    [male] متعهد بعدم مغادرة المدينة
    [female] متعهدة بعدم مغادرة المدينة
   *[other] تعهد بعدم مغادرة المدينة
}
custody-in-transfer = قيد النقل بين السجون
custody-colony = في مستعمرة عقابية
custody-settlement = في مستعمرة عقابية مفتوحة
custody-prison = في السجن
custody-correctional-centre = في مركز إصلاحي
custody-psychiatric = قيد العلاج النفسي الإجباري
custody-wanted = { $gender ->
    [male] مطلوب للسلطات
    [female] مطلوبة للسلطات
   *[other] قيد الملاحقة من السلطات
}
custody-at-liberty = { $gender ->
    [male] طليق
    [female] طليقة
   *[other] خارج السجن
}
custody-released = { $gender ->
    [male] أُفرج عنه
    [female] أُفرج عنها
   *[other] إفراج
}
custody-exchanged = { $gender ->
    [male] أُفرج عنه في تبادل للسجناء
    [female] أُفرج عنها في تبادل للسجناء
   *[other] إفراج في تبادل للسجناء
}
custody-died = { $gender ->
    [male] متوفى
    [female] متوفاة
   *[other] وفاة
}
custody-administrative-detention = في الاحتجاز الإداري
custody-military-captivity = في الأسر العسكري
custody-conditional-release = { $gender ->
    [male] أُفرج عنه بشروط
    [female] أُفرج عنها بشروط
   *[other] إفراج بشروط
}
custody-abroad = خارج البلاد
custody-deported = { $gender ->
    [male] مُرحَّل
    [female] مُرحَّلة
   *[other] ترحيل
}
custody-disappeared = { $gender ->
    [male] مختفٍ قسرًا
    [female] مختفية قسرًا
   *[other] اختفاء قسري
}
custody-unknown = المكان غير معروف

## Charges

criminal-charges = التهم الجنائية
administrative-charges = تهم بمخالفات إدارية

## The outcome of a charge

outcome-charged = وُجهت التهمة
outcome-convicted = { $gender ->
    [male] أُدين
    [female] أُدينت
   *[other] صدر حكم بالإدانة
}
outcome-acquitted = { $gender ->
    [male] بُرِّئ
    [female] بُرِّئت
   *[other] صدر حكم بالبراءة
}
outcome-dropped = أُسقطت التهمة

## Punishments without a length

punishment-imprisonment = السجن
punishment-life = السجن المؤبد
punishment-suspended = السجن مع وقف التنفيذ
punishment-compulsory-labour = العمل الإلزامي
punishment-restriction-of-freedom = تقييد الحرية
punishment-fine = غرامة
punishment-compulsory-medical = العلاج الإجباري
punishment-post-release-supervision = المراقبة
punishment-death = عقوبة الإعدام
punishment-life-without-parole = السجن المؤبد دون إمكانية الإفراج المشروط
punishment-indeterminate = السجن لمدة غير محددة
punishment-forced-labour = العمل القسري
punishment-deprivation-of-rights = الحرمان من الحقوق

## Punishments with their length

punishment-term-imprisonment = السجن لمدة { $term }
punishment-term-life = السجن المؤبد ({ $term })
punishment-term-suspended = السجن لمدة { $term } مع وقف التنفيذ
punishment-term-compulsory-labour = العمل الإلزامي لمدة { $term }
punishment-term-restriction-of-freedom = تقييد الحرية لمدة { $term }
punishment-term-fine = غرامة ({ $term })
punishment-term-compulsory-medical = العلاج الإجباري لمدة { $term }
punishment-term-post-release-supervision = المراقبة لمدة { $term }
punishment-term-death = عقوبة الإعدام ({ $term })
punishment-term-life-without-parole = السجن المؤبد دون إمكانية الإفراج المشروط ({ $term })
punishment-term-indeterminate = السجن لمدة غير محددة ({ $term })
punishment-term-forced-labour = العمل القسري لمدة { $term }
punishment-term-deprivation-of-rights = الحرمان من حقوق معينة لمدة { $term }

## Imprisonment by its regime, without a length

regime-general = مستعمرة عقابية ذات نظام عام
regime-enhanced = مستعمرة عقابية ذات نظام معزز
regime-strict = مستعمرة عقابية ذات نظام مشدد
regime-special = مستعمرة عقابية ذات نظام خاص
regime-settlement = مستعمرة عقابية مفتوحة
regime-prison = السجن

## Imprisonment by its regime, with its length

regime-term-general = السجن لمدة { $term } في مستعمرة عقابية ذات نظام عام
regime-term-enhanced = السجن لمدة { $term } في مستعمرة عقابية ذات نظام معزز
regime-term-strict = السجن لمدة { $term } في مستعمرة عقابية ذات نظام مشدد
regime-term-special = السجن لمدة { $term } في مستعمرة عقابية ذات نظام خاص
regime-term-settlement = السجن لمدة { $term } في مستعمرة عقابية مفتوحة
regime-term-prison = السجن لمدة { $term }

## The regime alone

regime-elsewhere-general = نظام عام
regime-elsewhere-enhanced = نظام معزز
regime-elsewhere-strict = نظام مشدد
regime-elsewhere-special = نظام خاص
regime-elsewhere-settlement = مستعمرة مفتوحة
regime-elsewhere-prison = سجن

## Life imprisonment by its regime

life-regime-general = السجن المؤبد في مستعمرة عقابية ذات نظام عام
life-regime-enhanced = السجن المؤبد في مستعمرة عقابية ذات نظام معزز
life-regime-strict = السجن المؤبد في مستعمرة عقابية ذات نظام مشدد
life-regime-special = السجن المؤبد في مستعمرة عقابية ذات نظام خاص
life-regime-settlement = السجن المؤبد في مستعمرة عقابية مفتوحة
life-regime-prison = السجن المؤبد في سجن

## The sentence

sentence-heading = الحكم
passed-by-on = صدر الحكم { $date } عن { $court }
passed-by = صدر الحكم عن { $court }
passed-on = صدر الحكم { $date }
closed-hearing = في جلسة مغلقة
in-absentia = غيابيًا
closed-hearing-alone = صدر الحكم في جلسة مغلقة
in-absentia-alone = صدر الحكم غيابيًا
after-release = بعد الإفراج
in-addition = إضافة إلى ذلك
release-heading = الإفراج
release-expected = الموعد المتوقع للإفراج: { $date }
release-actual = { $gender ->
    [male] أُفرج عنه { $date }
    [female] أُفرج عنها { $date }
   *[other] الإفراج: { $date }
}

## The timeline

timeline = التسلسل الزمني
in-custody = { $gender ->
    [male] محتجز منذ { $time }
    [female] محتجزة منذ { $time }
   *[other] قيد الاحتجاز منذ { $time }
}
in-custody-at-least = { $gender ->
    [male] محتجز منذ { $time } على الأقل
    [female] محتجزة منذ { $time } على الأقل
   *[other] قيد الاحتجاز منذ { $time } على الأقل
}

## An event on a day

event-detained = الاحتجاز
event-charged = توجيه التهمة
event-remanded = الحبس الاحتياطي
event-trial-opened = بدء المحاكمة
event-sentenced = صدور الحكم
event-appeal = الاستئناف
event-transferred = النقل
event-recognised = { $gender ->
    [male] الاعتراف به سجينًا سياسيًا
    [female] الاعتراف بها سجينة سياسية
   *[other] الاعتراف بالسجن السياسي
}
event-released = الإفراج
event-exchanged = الإفراج في تبادل للسجناء
event-died = الوفاة
event-other = { "" }

## The long texts

account = ما حدث
reasons = { $gender ->
    [male] لماذا يُعد سجينًا سياسيًا
    [female] لماذا تُعد سجينة سياسية
   *[other] لماذا يُعد هذا سجنًا سياسيًا
}

## Ways to write

write = { $gender ->
    [male] مراسلته
    [female] مراسلتها
   *[other] كتابة رسالة
}
letters = الرسائل
envelope = للكتابة على الظرف
reading = العنوان نفسه للقراءة
copy-envelope = نسخ العنوان
copy-reading = نسخ هذه الصيغة
copied = تم النسخ.
copy-failed = تعذّر النسخ هنا. العنوان محدَّد: يرجى الضغط على Ctrl+C (وعلى أجهزة ماك { "\u2066" }⌘C{ "\u2069" }) أو اختيار «نسخ» من القائمة.
write-letter = كتابة رسالة
letter-failed = تعذّر تحميل المساعدة في كتابة الرسالة. لا يزال بالإمكان نسخ العنوان.
certainty-confirmed = عنوان مؤكد.
certainty-presumed = عنوان مرجَّح: لم يتم تأكيده.
certainty-unknown = ليس معروفًا ما إذا كان هذا العنوان صحيحًا.
verified = آخر تحقق { $date }.
review-passed = كان يجب التحقق من هذا العنوان مجددًا قبل هذا التاريخ: { $date }
review-unreadable = ليس معروفًا متى يجب التحقق من هذا العنوان مجددًا.
feed-expired = قد تكون هذه المعلومات قديمة: كانت صالحة حتى { $date }
see-case-page = يرجى الاطلاع على صفحة القضية قبل الكتابة
ask-publisher = يرجى سؤال الجهة الناشرة قبل الكتابة.
good-until = بعد { $date }، قد يكون هذا العنوان خاطئًا.
prisoner-number = { $gender ->
    [male] رقم السجين
    [female] رقم السجينة
   *[other] الرقم في السجن
}
purpose-books = للكتب
purpose-parcels = للطرود
purpose-money = للأموال
purpose-legal = للمحامين والمحاكم
interests = مواضيع يمكن الكتابة عنها
letter-languages = تصل الرسائل المكتوبة باللغات التالية
reads = لغات القراءة
birthday = يوم الميلاد
rules = قواعد الرسائل
channels = الكتابة عبر الإنترنت
free = مجانًا
paid = برسوم

## Why no address is shown

withheld-no-address = لا يوجد حاليًا عنوان للرسائل.
withheld-custody-unclear = ليس واضحًا ما إذا كان يمكن إرسال الرسائل، لذلك لا يُعرض العنوان.
withheld-at-home = { $gender ->
    [male] هو في منزله تحت قيود، لذلك لا يُعرض العنوان.
    [female] هي في منزلها تحت قيود، لذلك لا يُعرض العنوان.
   *[other] هذا الشخص في منزله تحت قيود، لذلك لا يُعرض العنوان.
}
withheld-moved = { $gender ->
    [male] نُقل ولم يتم التحقق من العنوان منذ ذلك الحين، لذلك لا يُعرض العنوان.
    [female] نُقلت ولم يتم التحقق من العنوان منذ ذلك الحين، لذلك لا يُعرض العنوان.
   *[other] نُقل هذا الشخص ولم يتم التحقق من العنوان منذ ذلك الحين، لذلك لا يُعرض العنوان.
}
withheld-conditional-release = { $gender ->
    [male] أُفرج عنه بشروط، لذلك لا يُعرض العنوان.
    [female] أُفرج عنها بشروط، لذلك لا يُعرض العنوان.
   *[other] أُفرج عن هذا الشخص بشروط، لذلك لا يُعرض العنوان.
}
withheld-abroad = { $gender ->
    [male] هو في بلد آخر، لذلك لا يُعرض العنوان.
    [female] هي في بلد آخر، لذلك لا يُعرض العنوان.
   *[other] هذا الشخص في بلد آخر، لذلك لا يُعرض العنوان.
}
withheld-deported = { $gender ->
    [male] رُحِّل، لذلك لا يُعرض العنوان.
    [female] رُحِّلت، لذلك لا يُعرض العنوان.
   *[other] رُحِّل هذا الشخص، لذلك لا يُعرض العنوان.
}
withheld-disappeared = { $gender ->
    [male] مكانه غير معروف، لذلك لا يُعرض العنوان.
    [female] مكانها غير معروف، لذلك لا يُعرض العنوان.
   *[other] مكان هذا الشخص غير معروف، لذلك لا يُعرض العنوان.
}
withheld-paused = الرسائل غير ممكنة في الوقت الحالي، لذلك لا يُعرض العنوان.
withheld-closed = الرسائل غير ممكنة، لذلك لا يُعرض العنوان.
withheld-unknown = ليس معروفًا ما إذا كانت الرسائل تصل، لذلك لا يُعرض العنوان.
withheld-in-transfer = { $gender ->
    [male] يجري نقله من سجن إلى آخر. لن تصل إليه رسالة الآن، لذلك لا يُعرض العنوان.
    [female] يجري نقلها من سجن إلى آخر. لن تصل إليها رسالة الآن، لذلك لا يُعرض العنوان.
   *[other] يجري نقل هذا الشخص من سجن إلى آخر. لن تصل رسالة الآن، لذلك لا يُعرض العنوان.
}
withheld-wanted = { $gender ->
    [male] هو مطلوب للسلطات، لذلك لا يُعرض العنوان.
    [female] هي مطلوبة للسلطات، لذلك لا يُعرض العنوان.
   *[other] هذا الشخص مطلوب للسلطات، لذلك لا يُعرض العنوان.
}
withheld-at-liberty = { $gender ->
    [male] هو طليق، لذلك لا يُعرض العنوان.
    [female] هي طليقة، لذلك لا يُعرض العنوان.
   *[other] هذا الشخص طليق، لذلك لا يُعرض العنوان.
}
withheld-released = { $gender ->
    [male] أُفرج عنه، لذلك لا يُعرض العنوان.
    [female] أُفرج عنها، لذلك لا يُعرض العنوان.
   *[other] أُفرج عن هذا الشخص، لذلك لا يُعرض العنوان.
}
withheld-exchanged = { $gender ->
    [male] أُفرج عنه في تبادل للسجناء، لذلك لا يُعرض العنوان.
    [female] أُفرج عنها في تبادل للسجناء، لذلك لا يُعرض العنوان.
   *[other] أُفرج عن هذا الشخص في تبادل للسجناء، لذلك لا يُعرض العنوان.
}
withheld-died = { $gender ->
    [male] توفي. لا يُعرض العنوان.
    [female] توفيت. لا يُعرض العنوان.
   *[other] توفي هذا الشخص. لا يُعرض العنوان.
}

## Other ways to help

help = طرق المساعدة
scope-this-person = { $gender ->
    [male] من أجله
    [female] من أجلها
   *[other] من أجل هذا الشخص
}
scope-all-prisoners = من أجل جميع السجناء السياسيين
risk = المخاطر القانونية في { $country }
as-of = بتاريخ { $date }

## The foot of the card

case-page = القضية كاملة
sources = المصادر
designated = في { $country }، الجهة الناشرة مصنفة { $kind }. قد يكون فتح روابطها أو مشاركتها هناك خطرًا قانونيًا.
designation-undesirable = منظمة غير مرغوب فيها
designation-extremist = منظمة متطرفة
designation-terrorist = منظمة إرهابية
designation-foreign-agent = عميلًا أجنبيًا
designated-otherwise = منظمة محظورة
published-by = الجهة الناشرة: { $name }
information-of = تاريخ المعلومات: { $date }

## Where there is no card

failure-unavailable = تعذّر تحميل هذه البطاقة.
failure-not-found = بيانات هذا الشخص غير متاحة حاليًا.
failure-withdrawn = سحبت الجهة الناشرة هذه البيانات.
failure-unverified = لا تُعرض هذه البطاقة لأنه تعذّر التحقق من معلوماتها.
failure-stale = تعذّر تحميل أحدث نسخة. نُشرت هذه النسخة { $date }.
retry = إعادة المحاولة
