### Persian. The purpose of each message is in locales/en/site.ftl.

person-title = { $name }: پرونده و روش نامه نوشتن
person-title-without-letters = { $name }: پرونده
listed-name = { $family }، { $others }
all-people = همهٔ افراد
languages = زبان‌ها
find = یافتن یک شخص
shown = نمایش: { $shown } از { $all }
nobody-found = کسی پیدا نشد. بخشی از نام یا نام را با الفبای دیگر امتحان کنید.
nobody = در حال حاضر کسی در این فید نیست.
withdrawn-title = مشخصات پس گرفته شده
embed = این کارت را در صفحهٔ خود بگذارید
embed-how = این کد را در جایی که کارت باید باشد قرار دهید. کارت خودش به‌روز می‌شود.
embed-frame = در جایی که اسکریپت مجاز نیست، این قاب را قرار دهید. بدون خط آخر هم کار می‌کند، ولی با ارتفاع ثابت.
embed-more = اندازه‌ها، ویرایشگرها و زبان‌های دیگر
whole-page = باز کردن صفحهٔ کامل
link-shut = این پیوند از اینجا باز نمی‌شود. نشانی آن:
made-from = این صفحه از فید این تاریخ ساخته شده است: { $date }
feed = فید برای برنامه‌ها
no-trace = این صفحه‌ها کوکی نمی‌گذارند و بازدیدکنندگان را نمی‌شمارند.
not-found = چنین صفحه‌ای در اینجا نیست
