### Persian. The purpose of each message is in locales/en/list.ftl.

people = { $count ->
    [one] { $count } نفر
   *[other] { $count } نفر
}
label = افراد
nobody = در حال حاضر کسی در این فهرست نیست.

## Search and filters

search = یافتن یک شخص
nobody-found = کسی پیدا نشد. بخشی از نام یا نام را با الفبای دیگر امتحان کنید.
filters = فیلترها
clear = پاک کردن فیلترها
country = کشور
since = بازداشت از
recognition = به رسمیت شناختن
letters-in = زبان نامه‌ها
any = همه
recognised = زندانی سیاسی
under-review = در دست بررسی
not-recognised = به رسمیت شناخته نشده

## A person

held-since = در بازداشت از: { $date }
birthday = روز تولد: { $date }
back = بازگشت به فهرست
