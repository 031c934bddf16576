## The greeting

greeting = تحية طيبة!
greeting-name = تحية طيبة، { $given }!

## Who I am

who-name = اسمي { $name }.
who-stranger = نحن لا نعرف بعضنا بعضًا.
who-year = سنة ميلادي { $year }.
who-school = ما زلت في المدرسة.
who-student = أدرس في الجامعة.
who-retired = وصلت إلى سن التقاعد، وصار لديّ وقت أكثر.
who-children = لديّ أولاد.
who-grandchildren = لديّ أحفاد.
who-translated = لا أتكلم لغتك، لذلك أكتب بمساعدة جمل مترجمة.

## Why I write

why-learned = عرفت اسمك قبل وقت قصير، ورغبت في الكتابة إليك.
why-first = هذه أول رسالة مني إليك.
why-again = أكتب إليك مرة أخرى.
why-warmth = آمل أن تحمل هذه الرسالة قليلًا من الدفء إلى يومك.
why-life = أودّ أن أحكي لك قليلًا عن حياتي.
why-like = أحب كتابة الرسائل.
why-far = الكلمة الطيبة تصل من بعيد.

## Where I live

place-town = اسم المكان الذي أعيش فيه { $town }.
place-country = اسم بلدي { $country }.
place-city = أعيش في مدينة كبيرة.
place-small = أعيش في مدينة صغيرة.
place-village = أعيش في قرية.
place-river = يجري نهر قرب بيتي.
place-sea = أعيش بجانب البحر.
place-mountains = من هنا تُرى الجبال.
place-forest = تبدأ الغابة غير بعيد عن بيتي.
place-park = بالقرب مني حديقة أحب المشي فيها.

## Weather and season

weather-spring = عندنا الآن فصل الربيع.
weather-summer = عندنا الآن فصل الصيف.
weather-autumn = عندنا الآن فصل الخريف.
weather-winter = عندنا الآن فصل الشتاء.
weather-sun = الشمس مشرقة اليوم.
weather-rain = المطر يهطل اليوم.
weather-snow = تساقط الثلج، وكل شيء أبيض.
weather-wind = تهبّ اليوم ريح قوية.
weather-hot = الطقس حار جدًا هذه الأيام.
weather-cold = الطقس بارد جدًا هذه الأيام.
weather-longer = النهار يصير أطول.
weather-shorter = النهار يصير أقصر.
weather-leaves = أوراق الشجر تصفرّ.

## Everyday

everyday-morning = يبدأ صباحي بفنجان قهوة.
everyday-window = أجلس عند النافذة وأكتب هذه الرسالة.
everyday-evening = في المساء أحب الجلوس مع كوب من الشاي.
everyday-walk = أتمشى كل يوم تقريبًا.
everyday-bicycle = كثيرًا ما أركب الدراجة.
everyday-garden = لديّ حديقة صغيرة.
everyday-balcony = تنمو الأزهار على شرفتي.
everyday-friends = في عطلة نهاية الأسبوع كثيرًا ما ألتقي بأصدقائي.
everyday-quiet = اليوم يوم هادئ.

## Work

work-office = أعمل في مكتب.
work-hands = أعمل بيديّ.
work-children = أعمل مع الأطفال.
work-people = ألتقي في عملي بأناس كثيرين.
work-home = أعمل من البيت.
work-like = أحب عملي.
work-learn = أتعلم حاليًا شيئًا جديدًا.

## Food

food-cook = أحب الطبخ.
food-bake = أحب خبز الكعك.
food-dish = عندنا طبق محبوب اسمه { $dish }.
food-bread = أحب رائحة الخبز الطازج.
food-apples = كان التفاح كثيرًا هذا العام.
food-honey = مشروبي المفضل هو الشاي بالعسل.
food-soup = في الأيام الباردة أحضّر حساءً ساخنًا.

## Animals

animals-cat = عندي قطة.
animals-dog = عندي كلب.
animals-name = اسم حيواني الأليف { $pet }.
animals-feed = تأتي الطيور إلى نافذتي فأطعمها.
animals-sing = في الصباح أسمع تغريد الطيور.
animals-hedgehog = يعيش قنفذ في حديقتنا.
animals-squirrel = رأيت أمس سنجابًا في الحديقة العامة.

## Nature

nature-forest = أحب المشي في الغابة.
nature-flowers = بدأت أولى الأزهار تتفتح.
nature-stars = في الليالي الصافية تظهر عندنا نجوم كثيرة.
nature-moon = كان القمر أمس كبيرًا ومنيرًا.
nature-sea = يمكنني أن أصغي إلى البحر ساعات طويلة.
nature-mushrooms = في الخريف نجمع الفطر.
nature-sunset = كان غروب الشمس أمس جميلًا جدًا.
nature-tree = أمام بيتي شجرة كبيرة قديمة.

## Books

books-read = أحب القراءة.
books-title = أقرأ حاليًا كتاب «{ $book }».
books-author = أحب كتب { $author }.
books-childhood = هناك كتب أحبها منذ طفولتي.
books-poems = أحب الشعر.
books-library = كثيرًا ما أذهب إلى المكتبة.

## Music

music-listen = كثيرًا ما أستمع إلى الموسيقى.
music-musician = أحب كثيرًا موسيقى { $musician }.
music-play = أتعلم العزف على آلة موسيقية.
music-sing = أغني في جوقة.
music-songs = أحب الأغاني القديمة.
music-dance = أحب الرقص.

## Sport

sport-football = أحب مشاهدة كرة القدم.
sport-team = فريقي المفضل هو { $team }.
sport-run = أحب الجري في الصباح.
sport-swim = أحب السباحة.
sport-chess = أحب لعب الشطرنج.
sport-hike = أحب المشي في الجبال.

## Memories

memories-summer = أحب أن أتذكر أيام الصيف في طفولتي.
memories-grandmother = كثيرًا ما أتذكر مطبخ جدتي.
memories-sea = أتذكر اليوم الذي رأيت فيه البحر لأول مرة.
memories-teacher = أتذكر بامتنان معلمي الأول.
memories-snow = في طفولتي كنت أنتظر أول ثلج.
memories-tree = في طفولتي كنت أحب تسلق الأشجار.

## Questions

questions-read = ما نوع القراءة المفضل لديك؟
questions-music = ما الموسيقى المفضلة لديك؟
questions-season = أي فصل من السنة هو الأحب إليك؟
questions-animals = هل لديك محبة للحيوانات؟
questions-food = ما كان طعامك المفضل في طفولتك؟
questions-interests = ما الأمور التي تثير اهتمامك؟
questions-topics = أي موضوع في الرسائل يثير اهتمامك؟
questions-draw = هل الرسم من هواياتك؟
questions-chess = هل الشطرنج من هواياتك؟
questions-answer = إن كانت لديك رغبة، فستسعدني بضعة أسطر منك.

## Encouragement

courage-think = أفكر فيك.
courage-alone = { $reader ->
    [male] لستَ وحدك
    [female] لستِ وحدك
   *[other] هناك من يفكر فيك
}.
courage-remember = هناك من يتذكرك.
courage-strength = أتمنى لك القوة والصبر.
courage-joy = أتمنى لك فرحة صغيرة كل يوم.
courage-calm = أتمنى لك الهدوء وراحة البال.
courage-warmth = أبعث إليك الكثير من الدفء.

## Holidays

holidays-new-year = سنة جديدة سعيدة!
holidays-year = عسى أن تحمل إليك السنة الجديدة خيرًا كثيرًا.
holidays-christmas = عيد ميلاد مجيد!
holidays-easter = عيد فصح سعيد!
holidays-nowruz = نوروز سعيد!
holidays-eid = عيد مبارك!
holidays-spring-festival = سنة صينية جديدة سعيدة!
holidays-any = أتمنى لك عيدًا سعيدًا.
holidays-lights = شوارعنا مزينة بالأضواء.

## Birthday

birthday-happy = عيد ميلاد سعيد!
birthday-best = أتمنى لك كل الخير في عيد ميلادك.
birthday-today = أفكر فيك اليوم، في عيد ميلادك.
birthday-cake = آكل اليوم قطعة كعك على شرفك.
birthday-year = عسى أن تحمل إليك سنتك الجديدة الفرح.

## The end

closing-today = هذا كل شيء لليوم.
closing-page = صفحتي توشك على النهاية.
closing-thanks = شكرًا على قراءة رسالتي.
closing-best = أتمنى لك كل الخير!
closing-hand = أصافحك بحرارة.
closing-regards = مع أطيب التحيات،
closing-name = { $name }
