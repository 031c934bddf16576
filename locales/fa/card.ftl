### Persian. The purpose of each message, and its greatest length, are in locales/en/card.ftl.

## Numbers and time

years = { $count } سال
months = { $count } ماه
days = { $count } روز

## Brackets

remark = { $text } ({ $remark })
presumed-place = احتمالاً

## The head of the card

born = متولد { $year }
photo-credit = عکس: { "\u2068" }{ $credit }{ "\u2069" }

## The finding

recognised = زندانی سیاسی
recognised-by = به رسمیت شناخته شده از سوی { $name }
under-review = در دست بررسی
under-review-by = در دست بررسی از سوی { $name }
not-recognised = به رسمیت شناخته نشده
not-recognised-by = به‌عنوان زندانی سیاسی به رسمیت شناخته نشده از سوی { $name }
assessed-by = ارزیابی از سوی { $name }
demand = خواسته
recognition-link = متن کامل ارزیابی

## The stage of the case

stage-investigation = در مرحلهٔ تحقیقات
stage-trial = در حال محاکمه
stage-sentenced = حکم صادر شده
stage-appeal = در مرحلهٔ تجدیدنظر
stage-in-force = حکم قطعی شده
stage-serving = در حال گذراندن محکومیت
stage-served = محکومیت به پایان رسیده
stage-dropped = پرونده مختومه شده
stage-without-charge = در بازداشت بدون تفهیم اتهام
stage-unknown = { "" }

## Where the person is

custody-detained = بازداشت شده
custody-remand = در بازداشتگاه موقت
custody-house-arrest = در بازداشت خانگی
custody-conduct-ban = ممنوع از برخی فعالیت‌ها
custody-travel-bond = متعهد به ترک نکردن شهر
custody-in-transfer = در حال انتقال بین زندان‌ها
custody-colony = در کلنی کیفری
custody-settlement = در کلنی کیفری باز
custody-prison = در زندان
custody-correctional-centre = در مرکز اصلاحی
custody-psychiatric = در درمان اجباری روان‌پزشکی
custody-wanted = تحت تعقیب حکومت
custody-at-liberty = آزاد
custody-released = آزاد شده
custody-exchanged = آزاد شده در تبادل زندانیان
custody-died = درگذشته
custody-administrative-detention = در بازداشت اداری
custody-military-captivity = در اسارت نظامی
custody-conditional-release = آزاد شده با شروطی
custody-abroad = خارج از کشور
custody-deported = اخراج شده از کشور
custody-disappeared = ناپدیدشدهٔ قهری
custody-unknown = محل نگهداری نامعلوم

## Charges

criminal-charges = اتهام‌های کیفری
administrative-charges = اتهام‌های اداری

## The outcome of a charge

outcome-charged = اتهام تفهیم شده
outcome-convicted = محکوم شده
outcome-acquitted = تبرئه شده
outcome-dropped = اتهام کنار گذاشته شده

## Punishments without a length

punishment-imprisonment = حبس
punishment-life = حبس ابد
punishment-suspended = حبس تعلیقی
punishment-compulsory-labour = کار الزامی
punishment-restriction-of-freedom = محدودیت آزادی
punishment-fine = جزای نقدی
punishment-compulsory-medical = درمان اجباری
punishment-post-release-supervision = نظارت
punishment-death = مجازات اعدام
punishment-life-without-parole = حبس ابد بدون امکان آزادی مشروط
punishment-indeterminate = حبس بدون مدت معین
punishment-forced-labour = کار اجباری
punishment-deprivation-of-rights = محرومیت از حقوق

## Punishments with their length

punishment-term-imprisonment = { $term } حبس
punishment-term-life = حبس ابد ({ $term })
punishment-term-suspended = { $term } حبس تعلیقی
punishment-term-compulsory-labour = { $term } کار الزامی
punishment-term-restriction-of-freedom = { $term } محدودیت آزادی
punishment-term-fine = جزای نقدی ({ $term })
punishment-term-compulsory-medical = { $term } درمان اجباری
punishment-term-post-release-supervision = { $term } نظارت
punishment-term-death = مجازات اعدام ({ $term })
punishment-term-life-without-parole = حبس ابد بدون امکان آزادی مشروط ({ $term })
punishment-term-indeterminate = حبس بدون مدت معین ({ $term })
punishment-term-forced-labour = { $term } کار اجباری
punishment-term-deprivation-of-rights = { $term } محرومیت از برخی حقوق

## Imprisonment by its regime, without a length

regime-general = کلنی کیفری با رژیم عمومی
regime-enhanced = کلنی کیفری با رژیم تشدیدشده
regime-strict = کلنی کیفری با رژیم سخت‌گیرانه
regime-special = کلنی کیفری با رژیم ویژه
regime-settlement = کلنی کیفری باز
regime-prison = زندان

## Imprisonment by its regime, with its length

regime-term-general = { $term } در کلنی کیفری با رژیم عمومی
regime-term-enhanced = { $term } در کلنی کیفری با رژیم تشدیدشده
regime-term-strict = { $term } در کلنی کیفری با رژیم سخت‌گیرانه
regime-term-special = { $term } در کلنی کیفری با رژیم ویژه
regime-term-settlement = { $term } در کلنی کیفری باز
regime-term-prison = { $term } در زندان

## The regime alone

regime-elsewhere-general = رژیم عمومی
regime-elsewhere-enhanced = رژیم تشدیدشده
regime-elsewhere-strict = رژیم سخت‌گیرانه
regime-elsewhere-special = رژیم ویژه
regime-elsewhere-settlement = کلنی باز
regime-elsewhere-prison = زندان

## Life imprisonment by its regime

life-regime-general = حبس ابد در کلنی کیفری با رژیم عمومی
life-regime-enhanced = حبس ابد در کلنی کیفری با رژیم تشدیدشده
life-regime-strict = حبس ابد در کلنی کیفری با رژیم سخت‌گیرانه
life-regime-special = حبس ابد در کلنی کیفری با رژیم ویژه
life-regime-settlement = حبس ابد در کلنی کیفری باز
life-regime-prison = حبس ابد در زندان

## The sentence

sentence-heading = حکم
passed-by-on = صادرشده { $date } از سوی { $court }
passed-by = صادرشده از سوی { $court }
passed-on = صادرشده { $date }
closed-hearing = در جلسهٔ غیرعلنی
in-absentia = به‌صورت غیابی
closed-hearing-alone = صادرشده در جلسهٔ غیرعلنی
in-absentia-alone = صادرشده به‌صورت غیابی
after-release = پس از آزادی
in-addition = افزون بر آن
release-heading = آزادی
release-expected = تاریخ پیش‌بینی‌شدهٔ آزادی: { $date }
release-actual = آزاد شده { $date }

## The timeline

timeline = گاه‌شمار
in-custody = { $time } در بازداشت
in-custody-at-least = دست‌کم { $time } در بازداشت

## An event on a day

event-detained = بازداشت
event-charged = تفهیم اتهام
event-remanded = صدور قرار بازداشت
event-trial-opened = آغاز محاکمه
event-sentenced = صدور حکم
event-appeal = تجدیدنظر
event-transferred = انتقال
event-recognised = به رسمیت شناخته شدن به‌عنوان زندانی سیاسی
event-released = آزادی
event-exchanged = آزادی در تبادل زندانیان
event-died = درگذشت
event-other = { "" }

## The long texts

account = شرح ماجرا
reasons = { $gender ->
    [male] چرا زندانی سیاسی به شمار می‌آید
    [female] چرا زندانی سیاسی به شمار می‌آید
   *[other] چرا این حبس سیاسی به شمار می‌آید
}

## Ways to write

write = { $gender ->
    [male] برای او بنویسید
    [female] برای او بنویسید
   *[other] نامه بنویسید
}
letters = نامه‌ها
envelope = برای روی پاکت
reading = همان نشانی برای خواندن
copy-envelope = کپی نشانی
copy-reading = کپی این نسخه
copied = کپی شد.
copy-failed = کپی کردن در اینجا انجام نشد. نشانی انتخاب شده است: Ctrl+C را بزنید (در مک { "\u2066" }⌘C{ "\u2069" }) یا از منو «کپی» را انتخاب کنید.
write-letter = نوشتن نامه
letter-failed = کمک برای نوشتن نامه بارگیری نشد. نشانی را همچنان می‌توان کپی کرد.
certainty-confirmed = نشانی تأییدشده.
certainty-presumed = نشانی احتمالی: تأیید نشده است.
certainty-unknown = معلوم نیست این نشانی درست است یا نه.
verified = آخرین بررسی { $date }.
review-passed = این نشانی باید تا این تاریخ دوباره بررسی می‌شد: { $date }
review-unreadable = معلوم نیست که این نشانی چه زمانی باید دوباره بررسی شود.
feed-expired = این اطلاعات ممکن است قدیمی باشد؛ اعتبار آن تا این تاریخ بود: { $date }
see-case-page = پیش از نوشتن، صفحهٔ پرونده را ببینید
ask-publisher = پیش از نوشتن، از ناشر بپرسید.
good-until = پس از { $date } ممکن است این نشانی نادرست باشد.
prisoner-number = شمارهٔ زندانی
purpose-books = برای کتاب
purpose-parcels = برای بسته
purpose-money = برای پول
purpose-legal = برای وکیلان و دادگاه‌ها
interests = موضوع‌هایی که می‌توان دربارهٔ آن‌ها نوشت
letter-languages = نامه به این زبان‌ها می‌رسد
reads = زبان‌هایی که می‌خواند
birthday = روز تولد
rules = مقررات نامه‌نگاری
channels = نوشتن از راه اینترنت
free = رایگان
paid = پولی

## Why no address is shown

withheld-no-address = در حال حاضر نشانی‌ای برای نامه وجود ندارد.
withheld-custody-unclear = روشن نیست می‌توان نامه فرستاد یا نه، بنابراین نشانی نشان داده نمی‌شود.
withheld-at-home = او با محدودیت در خانه است، بنابراین نشانی نشان داده نمی‌شود.
withheld-moved = او منتقل شده و نشانی از آن زمان بررسی نشده است، بنابراین نشانی نشان داده نمی‌شود.
withheld-conditional-release = او با شروطی آزاد شده است، بنابراین نشانی نشان داده نمی‌شود.
withheld-abroad = او در کشور دیگری است، بنابراین نشانی نشان داده نمی‌شود.
withheld-deported = او از کشور اخراج شده است، بنابراین نشانی نشان داده نمی‌شود.
withheld-disappeared = معلوم نیست او کجاست، بنابراین نشانی نشان داده نمی‌شود.
withheld-paused = فعلاً نمی‌توان نامه فرستاد، بنابراین نشانی نشان داده نمی‌شود.
withheld-closed = نمی‌توان نامه فرستاد، بنابراین نشانی نشان داده نمی‌شود.
withheld-unknown = معلوم نیست نامه‌ها می‌رسند یا نه، بنابراین نشانی نشان داده نمی‌شود.
withheld-in-transfer = او در حال انتقال از زندانی به زندان دیگر است. نامه اکنون به او نمی‌رسد، بنابراین نشانی نشان داده نمی‌شود.
withheld-wanted = او تحت تعقیب حکومت است، بنابراین نشانی نشان داده نمی‌شود.
withheld-at-liberty = او آزاد است، بنابراین نشانی نشان داده نمی‌شود.
withheld-released = او آزاد شده است، بنابراین نشانی نشان داده نمی‌شود.
withheld-exchanged = او در تبادل زندانیان آزاد شده است، بنابراین نشانی نشان داده نمی‌شود.
withheld-died = او درگذشته است. نشانی نشان داده نمی‌شود.

## Other ways to help

help = راه‌های کمک
scope-this-person = { $gender ->
    [male] برای او
    [female] برای او
   *[other] برای این شخص
}
scope-all-prisoners = برای همهٔ زندانیان سیاسی
risk = خطر حقوقی در { $country }
as-of = در تاریخ { $date }

## The foot of the card

case-page = پروندهٔ کامل
sources = منابع
designated = در { $country }، ناشر به‌عنوان { $kind } اعلام شده است. دنبال کردن یا هم‌رسانی پیوندهای آن در آنجا ممکن است خطر حقوقی داشته باشد.
designation-undesirable = سازمان نامطلوب
designation-extremist = سازمان افراطی
designation-terrorist = سازمان تروریستی
designation-foreign-agent = عامل خارجی
designated-otherwise = سازمان غیرقانونی
published-by = ناشر: { $name }
information-of = تاریخ اطلاعات: { $date }

## Where there is no card

failure-unavailable = این کارت بارگیری نشد.
failure-not-found = مشخصات این شخص در حال حاضر در دسترس نیست.
failure-withdrawn = ناشر این مشخصات را پس گرفته است.
failure-unverified = این کارت نشان داده نمی‌شود، زیرا اطلاعات آن تأیید نشد.
failure-stale = تازه‌ترین نسخه بارگیری نشد. این نسخه { $date } منتشر شده است.
retry = دوباره امتحان کنید
