## The first screen

title = نوشتن نامه
intro = جمله‌ها را به زبان خودتان انتخاب کنید. نامه شامل همان جمله‌هاست، به زبانی که برای آن انتخاب می‌کنید.
read-by-others = پیش از آنکه نامهٔ شما برسد، دیگران آن را می‌خوانند.
leave-out = دربارهٔ پروندهٔ قضایی، سیاست، جنگ، مقام‌ها و مأموران دولت، زندانیان دیگر یا سلامتی چیزی ننویسید.
risk = خطر حقوقی: { $places }. در آنجا ناشر، یا کسی که ناشر به او پیوند داده است، غیرقانونی اعلام شده است، یا کمک به زندانی خطر دارد. نوشتن از آنجا می‌تواند برای شما خطر داشته باشد.
nothing-stored = هیچ‌چیز فرستاده یا ذخیره نمی‌شود. وقتی این صفحه را ترک کنید، متن از بین می‌رود.
start = شروع
close = بستن

## About the writer

letter-language = زبان نامه
writer = نویسنده
writer-male = مرد
writer-female = زن
writer-other = نمی‌خواهم بگویم

## Putting the letter together

heading-letter = نامه به
sentences = جمله‌ها
about = موضوع
letter = نامهٔ شما
letter-empty = نامهٔ شما هنوز خالی است. اولین جمله را انتخاب کنید.
add = افزودن
remove = برداشتن
up = بالاتر
down = پایین‌تر
undo = واگرد
redo = انجام دوباره
moved = جای { $place } از { $number }
added = به نامه افزوده شد.
removed = از نامه برداشته شد.
own-words = کلمات خودتان
own-words-hint = این کلمات ترجمه نمی‌شوند. آن‌ها را به زبان نامه بنویسید: { $language }.
not-translated = ترجمه‌نشده
rules = مقررات نامه‌نگاری
interests = موضوع‌هایی که می‌توان دربارهٔ آن‌ها نوشت

## Filling in a gap

gap-name = نام کوچک من
gap-year = سال تولد من
gap-town = شهر یا روستای من
gap-country = کشور من
gap-dish = نام یک غذا
gap-pet = نام حیوان خانگی من
gap-book = نام یک کتاب
gap-author = نام یک نویسنده
gap-musician = نام یک موسیقی‌دان
gap-team = نام یک تیم
in-latin = برای نامه آن را با حروف لاتین بنویسید.
in-cyrillic = برای نامه آن را با حروف سیریلیک بنویسید.
in-arabic = برای نامه آن را با خط عربی بنویسید.
in-chinese = برای نامه آن را با نویسه‌های چینی بنویسید.
other-script = شاید نام را در دانشنامه‌ای به آن زبان بیابید. یا جمله را بردارید: نامه بدون آن هم کامل است.
fill-in = جای خالی را پر کنید.

## Subjects of sentences

topic-greeting = سلام
topic-who = من کیستم
topic-why = چرا می‌نویسم
topic-place = جایی که زندگی می‌کنم
topic-weather = هوا و فصل
topic-everyday = زندگی روزمره
topic-work = کار
topic-food = غذا
topic-animals = حیوانات
topic-nature = طبیعت
topic-books = کتاب
topic-music = موسیقی
topic-sport = ورزش
topic-memories = خاطره‌ها
topic-questions = پرسش‌ها
topic-courage = دلگرمی
topic-holidays = جشن‌ها
topic-birthday = تولد
topic-closing = پایان نامه

## Length

characters = نویسه‌ها: { $number }
pages = صفحه‌ها: { $number }
limit = { "\u2068" }{ $service }{ "\u2069" }: حداکثر { $limit } نویسه
too-long = برای { "\u2068" }{ $service }{ "\u2069" } بیش از حد بلند است؛ نویسه‌های اضافی: { $number }

## Taking the letter away

send = چاپ یا ارسال
back = بازگشت به نامه
copy = کپی کردن نامه
copied = نامه کپی شد.
copy-failed = کپی کردن در اینجا انجام نشد. متن انتخاب شده است: Ctrl+C را بزنید (در مک { "\u2066" }⌘C{ "\u2069" }) یا از منو «کپی» را انتخاب کنید.
copy-address = کپی کردن نشانی
address-copied = نشانی کپی شد.
print = چاپ نامه
save = ذخیره به شکل فایل متنی
cannot-print = اینجا نمی‌توان چاپ کرد. نامه را کپی کنید یا به شکل فایل متنی ذخیره کنید.
ways = چگونه می‌فرستید؟
services = فرستادن با یک سرویس نامه
service-open = صفحهٔ سرویس را باز کنید:
service-address = نشانی را کپی کنید و آنجا بچسبانید.
service-letter = به اینجا برگردید، نامه را کپی کنید و آنجا بچسبانید.
by-post = فرستادن با پست
paper = کاغذ
date = تاریخ نامه
page-number = صفحهٔ { $page } از { $pages }

## The envelope

envelope = پاکت
envelope-size = اندازهٔ پاکت
envelope-label = برچسب برای بریدن و چسباندن (A4)
envelope-sheet = برگه برای تا زدن (A4)
sender = فرستنده
sender-forgotten = نشانی فرستنده فقط چاپ می‌شود و ذخیره نمی‌شود.
sender-name = نام و نام خانوادگی
sender-street = خیابان و پلاک
sender-town = کد پستی و شهر
sender-country = کشور
sender-birth = سال تولد
sender-birth-hint = فقط اگر سرویس نامه یا زندان آن را بخواهد.
prisoner-number = شمارهٔ زندانی
number-hint = فقط اگر ناشر یا سرویس نامه آن را داده باشد.
print-envelope = چاپ پاکت
print-hint = با اندازهٔ ۱۰۰٪ چاپ کنید، بدون «متناسب با صفحه».
post-it = نامه را در پاکت بگذارید، تمبر کافی بچسبانید و پست کنید.
cut-here = خط برش
fold-here = خط تا
stamp = تمبر

## Where it does not work

language-failed = این زبان بارگیری نشد. دوباره امتحان کنید.
