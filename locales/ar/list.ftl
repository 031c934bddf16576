### Arabic. The purpose of each message is in locales/en/list.ftl.

people = { $count ->
    [zero] { $count } شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
label = الأشخاص
nobody = لا أحد في هذه القائمة حاليًا.

## Search and filters

search = البحث عن شخص
nobody-found = لم يُعثر على أحد. يمكن تجربة جزء من الاسم أو الاسم بأبجدية أخرى.
filters = عوامل التصفية
clear = مسح عوامل التصفية
country = البلد
since = قيد الاحتجاز منذ
recognition = الاعتراف
letters-in = لغة الرسائل
any = الكل
recognised = سجن سياسي
under-review = قيد المراجعة
not-recognised = لا اعتراف

## A person

held-since = قيد الاحتجاز منذ: { $date }
birthday = يوم الميلاد: { $date }
back = العودة إلى القائمة
