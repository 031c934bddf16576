## The greeting

greeting = سلام!
greeting-name = سلام { $given }!

## Who I am

who-name = نام من { $name } است.
who-stranger = ما یکدیگر را نمی‌شناسیم.
who-year = سال تولد من { $year } است.
who-school = هنوز به مدرسه می‌روم.
who-student = در دانشگاه درس می‌خوانم.
who-retired = بازنشسته‌ام و وقت بیشتری دارم.
who-children = من فرزند دارم.
who-grandchildren = من نوه دارم.
who-translated = زبان شما را نمی‌دانم، برای همین با کمک جمله‌های ترجمه‌شده می‌نویسم.

## Why I write

why-learned = به‌تازگی با نام شما آشنا شدم و دلم خواست برایتان بنویسم.
why-first = این اولین نامهٔ من به شماست.
why-again = دوباره برایتان می‌نویسم.
why-warmth = امیدوارم این نامه کمی گرما به روز شما بیاورد.
why-life = دوست دارم کمی از زندگی خودم برایتان بگویم.
why-like = نامه نوشتن را دوست دارم.
why-far = حرف مهربانانه از راه دور هم می‌رسد.

## Where I live

place-town = نام جایی که در آن زندگی می‌کنم { $town } است.
place-country = نام کشور من { $country } است.
place-city = در شهری بزرگ زندگی می‌کنم.
place-small = در شهری کوچک زندگی می‌کنم.
place-village = در یک روستا زندگی می‌کنم.
place-river = رودخانه‌ای از نزدیکی خانه‌ام می‌گذرد.
place-sea = کنار دریا زندگی می‌کنم.
place-mountains = از اینجا کوه‌ها دیده می‌شوند.
place-forest = کمی دورتر از خانه‌ام جنگل شروع می‌شود.
place-park = در این نزدیکی پارکی هست که دوست دارم در آن قدم بزنم.

## Weather and season

weather-spring = اینجا حالا بهار است.
weather-summer = اینجا حالا تابستان است.
weather-autumn = اینجا حالا پاییز است.
weather-winter = اینجا حالا زمستان است.
weather-sun = امروز آفتاب می‌تابد.
weather-rain = امروز باران می‌بارد.
weather-snow = برف باریده و همه‌جا سفید است.
weather-wind = امروز باد تندی می‌وزد.
weather-hot = این روزها هوا خیلی گرم است.
weather-cold = این روزها هوا خیلی سرد است.
weather-longer = روزها بلندتر می‌شوند.
weather-shorter = روزها کوتاه‌تر می‌شوند.
weather-leaves = برگ‌ها زرد می‌شوند.

## Everyday

everyday-morning = صبح من با یک فنجان قهوه شروع می‌شود.
everyday-window = کنار پنجره نشسته‌ام و این نامه را می‌نویسم.
everyday-evening = عصرها دوست دارم با یک فنجان چای بنشینم.
everyday-walk = تقریباً هر روز به پیاده‌روی می‌روم.
everyday-bicycle = زیاد دوچرخه‌سواری می‌کنم.
everyday-garden = باغچهٔ کوچکی دارم.
everyday-balcony = در بالکن من گل‌ها رشد می‌کنند.
everyday-friends = آخر هفته‌ها اغلب دوستانم را می‌بینم.
everyday-quiet = امروز روز آرامی است.

## Work

work-office = در یک دفتر کار می‌کنم.
work-hands = با دست‌هایم کار می‌کنم.
work-children = با کودکان کار می‌کنم.
work-people = در کارم با آدم‌های زیادی روبه‌رو می‌شوم.
work-home = از خانه کار می‌کنم.
work-like = کارم را دوست دارم.
work-learn = این روزها چیز تازه‌ای یاد می‌گیرم.

## Food

food-cook = آشپزی را دوست دارم.
food-bake = کیک پختن را دوست دارم.
food-dish = نام غذایی که اینجا دوست دارند { $dish } است.
food-bread = بوی نان تازه را دوست دارم.
food-apples = امسال سیب فراوان بود.
food-honey = نوشیدنی محبوب من چای با عسل است.
food-soup = در روزهای سرد سوپ داغ درست می‌کنم.

## Animals

animals-cat = یک گربه دارم.
animals-dog = یک سگ دارم.
animals-name = نام حیوان خانگی من { $pet } است.
animals-feed = پرنده‌ها به کنار پنجره‌ام می‌آیند و من به آن‌ها دانه می‌دهم.
animals-sing = صبح‌ها آواز پرنده‌ها را می‌شنوم.
animals-hedgehog = در باغچهٔ ما یک جوجه‌تیغی زندگی می‌کند.
animals-squirrel = دیروز در پارک یک سنجاب دیدم.

## Nature

nature-forest = قدم زدن در جنگل را دوست دارم.
nature-flowers = اولین گل‌ها باز می‌شوند.
nature-stars = در شب‌های صاف، اینجا ستاره‌های زیادی دیده می‌شود.
nature-moon = دیشب ماه بزرگ و روشن بود.
nature-sea = می‌توانم ساعت‌ها به صدای دریا گوش بدهم.
nature-mushrooms = پاییز قارچ جمع می‌کنیم.
nature-sunset = دیروز غروب آفتاب خیلی زیبا بود.
nature-tree = جلوی خانه‌ام درختی بزرگ و کهن هست.

## Books

books-read = کتاب خواندن را دوست دارم.
books-title = این روزها کتاب «{ $book }» را می‌خوانم.
books-author = نویسندهٔ محبوب من { $author } است.
books-childhood = کتاب‌هایی هست که از کودکی دوستشان دارم.
books-poems = شعر را دوست دارم.
books-library = زیاد به کتابخانه می‌روم.

## Music

music-listen = زیاد موسیقی گوش می‌دهم.
music-musician = موسیقی { $musician } را خیلی دوست دارم.
music-play = نواختن یک ساز را یاد می‌گیرم.
music-sing = در یک گروه کر آواز می‌خوانم.
music-songs = ترانه‌های قدیمی را دوست دارم.
music-dance = رقصیدن را دوست دارم.

## Sport

sport-football = تماشای فوتبال را دوست دارم.
sport-team = تیم محبوب من { $team } است.
sport-run = دویدن در صبح را دوست دارم.
sport-swim = شنا را دوست دارم.
sport-chess = شطرنج بازی کردن را دوست دارم.
sport-hike = کوه‌پیمایی را دوست دارم.

## Memories

memories-summer = یاد تابستان‌های کودکی برایم شیرین است.
memories-grandmother = خیلی وقت‌ها به یاد آشپزخانهٔ مادربزرگم می‌افتم.
memories-sea = روزی را که اولین بار دریا را دیدم به یاد دارم.
memories-teacher = با قدردانی به یاد اولین معلمم هستم.
memories-snow = در کودکی منتظر اولین برف بودم.
memories-tree = در کودکی بالا رفتن از درخت را دوست داشتم.

## Questions

questions-read = چه چیزهایی دوست دارید بخوانید؟
questions-music = چه موسیقی‌ای دوست دارید؟
questions-season = کدام فصل را بیشتر از همه دوست دارید؟
questions-animals = حیوانات را دوست دارید؟
questions-food = در کودکی چه غذایی دوست داشتید؟
questions-interests = به چه چیزهایی علاقه دارید؟
questions-topics = دوست دارید در نامه دربارهٔ چه بخوانید؟
questions-draw = نقاشی کردن را دوست دارید؟
questions-chess = شطرنج بازی می‌کنید؟
questions-answer = اگر دلتان خواست، از چند خط نوشتهٔ شما خوشحال می‌شوم.

## Encouragement

courage-think = به یاد شما هستم.
courage-alone = شما تنها نیستید.
courage-remember = شما فراموش نشده‌اید.
courage-strength = برای شما نیرو و شکیبایی آرزو می‌کنم.
courage-joy = برای شما هر روز یک شادی کوچک آرزو می‌کنم.
courage-calm = برای شما آرامش و آسودگی دل آرزو می‌کنم.
courage-warmth = یک دنیا مهربانی برایتان می‌فرستم.

## Holidays

holidays-new-year = سال نو مبارک!
holidays-year = امیدوارم سال نو خوبی‌های بسیار برایتان بیاورد.
holidays-christmas = کریسمس مبارک!
holidays-easter = عید پاک مبارک!
holidays-nowruz = نوروزتان مبارک!
holidays-eid = عیدتان مبارک!
holidays-spring-festival = سال نو چینی مبارک!
holidays-any = جشن خوبی برایتان آرزو می‌کنم.
holidays-lights = خیابان‌های ما چراغانی شده‌اند.

## Birthday

birthday-happy = تولدتان مبارک!
birthday-best = برای تولدتان بهترین‌ها را آرزو می‌کنم.
birthday-today = امروز، در روز تولدتان، به یاد شما هستم.
birthday-cake = امروز به افتخار شما یک تکه کیک می‌خورم.
birthday-year = امیدوارم سال تازهٔ زندگی‌تان برایتان شادی بیاورد.

## The end

closing-today = برای امروز همین بود.
closing-page = صفحهٔ من رو به پایان است.
closing-thanks = سپاسگزارم که نامه‌ام را خواندید.
closing-best = بهترین‌ها را برایتان آرزو می‌کنم!
closing-hand = دستتان را به گرمی می‌فشارم.
closing-regards = با گرم‌ترین درودها،
closing-name = { $name }
