## The greeting

greeting = Сәлеметсіз бе!
greeting-name = Сәлеметсіз бе, { $given }!

## Who I am

who-name = Менің атым { $name }.
who-stranger = Біз бір-бірімізді танымаймыз.
who-year = Туған жылым — { $year }.
who-school = Мен әлі мектепте оқимын.
who-student = Мен университетте оқимын.
who-retired = Мен зейнеттемін, енді уақытым көбірек.
who-children = Менің балаларым бар.
who-grandchildren = Менің немерелерім бар.
who-translated = Мен сіздің тіліңізде сөйлемеймін, сондықтан аударылған сөйлемдердің көмегімен жазып отырмын.

## Why I write

why-learned = Жақында сіздің есіміңізді біліп, сізге хат жазғым келді.
why-first = Бұл — сізге жазған бірінші хатым.
why-again = Сізге тағы жазып отырмын.
why-warmth = Бұл хат күніңізге аздап жылу әкеледі деп үміттенемін.
why-life = Сізге өз өмірім туралы аздап айтып бергім келеді.
why-like = Мен хат жазғанды жақсы көремін.
why-far = Жылы сөз алыстан да жетеді.

## Where I live

place-town = Мен тұратын жердің аты — { $town }.
place-country = Менің елім — { $country }.
place-city = Мен үлкен қалада тұрамын.
place-small = Мен шағын қалада тұрамын.
place-village = Мен ауылда тұрамын.
place-river = Үйімнің жанынан өзен ағады.
place-sea = Мен теңіз жағасында тұрамын.
place-mountains = Осы жерден таулар көрінеді.
place-forest = Үйімнен алыс емес жерде орман басталады.
place-park = Жақын жерде саябақ бар, сонда серуендегенді жақсы көремін.

## Weather and season

weather-spring = Бізде қазір көктем.
weather-summer = Бізде қазір жаз.
weather-autumn = Бізде қазір күз.
weather-winter = Бізде қазір қыс.
weather-sun = Бүгін күн жарқырап тұр.
weather-rain = Бүгін жаңбыр жауып тұр.
weather-snow = Қар жауып, айнала аппақ болды.
weather-wind = Бүгін қатты жел соғып тұр.
weather-hot = Бұл күндері өте ыстық.
weather-cold = Бұл күндері өте суық.
weather-longer = Күндер ұзарып келеді.
weather-shorter = Күндер қысқарып келеді.
weather-leaves = Жапырақтар сарғайып жатыр.

## Everyday

everyday-morning = Таңым бір шыны кофеден басталады.
everyday-window = Терезе жанында отырып, осы хатты жазып отырмын.
everyday-evening = Кешке шай ішіп отырғанды жақсы көремін.
everyday-walk = Күн сайын дерлік серуенге шығамын.
everyday-bicycle = Велосипедті жиі тебемін.
everyday-garden = Менің шағын бағым бар.
everyday-balcony = Балконымда гүлдер өседі.
everyday-friends = Демалыс күндері достарыммен жиі кездесемін.
everyday-quiet = Бүгін тыныш күн.

## Work

work-office = Мен кеңседе жұмыс істеймін.
work-hands = Мен қолыммен жұмыс істеймін.
work-children = Мен балалармен жұмыс істеймін.
work-people = Жұмыста көп адаммен кездесемін.
work-home = Мен үйден жұмыс істеймін.
work-like = Мен жұмысымды жақсы көремін.
work-learn = Қазір жаңа нәрсе үйреніп жүрмін.

## Food

food-cook = Мен тамақ пісіргенді жақсы көремін.
food-bake = Мен бәліш пісіргенді жақсы көремін.
food-dish = Бізде сүйіп жейтін бір тағамның аты — { $dish }.
food-bread = Жаңа піскен нанның иісін жақсы көремін.
food-apples = Биыл алма көп болды.
food-honey = Бәрінен де балмен ішкен шайды жақсы көремін.
food-soup = Суық күндері ыстық сорпа пісіремін.

## Animals

animals-cat = Менің мысығым бар.
animals-dog = Менің итім бар.
animals-name = Үй жануарымның аты — { $pet }.
animals-feed = Тереземе құстар ұшып келеді, мен оларға жем беремін.
animals-sing = Таңертең құстардың сайрағанын естимін.
animals-hedgehog = Біздің бақта кірпі тұрады.
animals-squirrel = Кеше саябақта тиін көрдім.

## Nature

nature-forest = Мен орманда серуендегенді жақсы көремін.
nature-flowers = Алғашқы гүлдер көктеп келеді.
nature-stars = Ашық түндерде бізде көп жұлдыз көрінеді.
nature-moon = Кеше ай үлкен әрі жарық болды.
nature-sea = Мен теңіз үнін сағаттап тыңдай аламын.
nature-mushrooms = Күзде саңырауқұлақ тереміз.
nature-sunset = Кеше күннің батуы өте әдемі болды.
nature-tree = Үйімнің алдында үлкен кәрі ағаш тұр.

## Books

books-read = Мен кітап оқығанды жақсы көремін.
books-title = Қазір «{ $book }» кітабын оқып жүрмін.
books-author = Сүйікті жазушым — { $author }.
books-childhood = Бала кезімнен жақсы көретін кітаптарым бар.
books-poems = Мен өлеңдерді жақсы көремін.
books-library = Кітапханаға жиі барамын.

## Music

music-listen = Мен музыканы жиі тыңдаймын.
music-musician = Маған мына музыка қатты ұнайды: { $musician }.
music-play = Музыкалық аспапта ойнауды үйреніп жүрмін.
music-sing = Мен хорда ән айтамын.
music-songs = Мен ескі әндерді жақсы көремін.
music-dance = Мен билегенді жақсы көремін.

## Sport

sport-football = Мен футбол көргенді жақсы көремін.
sport-team = Сүйікті командам — { $team }.
sport-run = Таңертең жүгіргенді жақсы көремін.
sport-swim = Мен жүзгенді жақсы көремін.
sport-chess = Мен шахмат ойнағанды жақсы көремін.
sport-hike = Мен тауда жүргенді жақсы көремін.

## Memories

memories-summer = Балалық шағымның жаз күндерін еске алғанды жақсы көремін.
memories-grandmother = Әжемнің асханасын жиі еске аламын.
memories-sea = Теңізді алғаш көрген күнімді есімде сақтап жүрмін.
memories-teacher = Алғашқы ұстазымды ризашылықпен еске аламын.
memories-snow = Бала кезімде алғашқы қарды күтетінмін.
memories-tree = Бала кезімде ағашқа өрмелегенді жақсы көретінмін.

## Questions

questions-read = Сіз нені оқығанды жақсы көресіз?
questions-music = Сіз қандай музыканы жақсы көресіз?
questions-season = Сіз қай мезгілді бәрінен жақсы көресіз?
questions-animals = Сіз жануарларды жақсы көресіз бе?
questions-food = Бала кезіңізде не жегенді жақсы көретін едіңіз?
questions-interests = Сізді не қызықтырады?
questions-topics = Хатта не туралы оқығыңыз келеді?
questions-draw = Сіз сурет салғанды жақсы көресіз бе?
questions-chess = Сіз шахмат ойнайсыз ба?
questions-answer = Қаласаңыз, сізден бірнеше жол алсам, қуанар едім.

## Encouragement

courage-think = Мен сіз туралы ойлап жүрмін.
courage-alone = Сіз жалғыз емессіз.
courage-remember = Сіз ұмытылған жоқсыз.
courage-strength = Сізге күш пен шыдам тілеймін.
courage-joy = Сізге күн сайын кішкентай қуаныш тілеймін.
courage-calm = Сізге тыныштық тілеймін.
courage-warmth = Сізге көп жылу жолдаймын.

## Holidays

holidays-new-year = Жаңа жылыңыз құтты болсын!
holidays-year = Жаңа жыл сізге көп жақсылық әкелсін.
holidays-christmas = Рождество құтты болсын!
holidays-easter = Пасха мерекеңіз құтты болсын!
holidays-nowruz = Наурыз мейрамы құтты болсын!
holidays-eid = Айт қабыл болсын!
holidays-spring-festival = Қытай Жаңа жылы құтты болсын!
holidays-any = Сізге жақсы мереке тілеймін.
holidays-lights = Көшелеріміз шамдармен безендірілген.

## Birthday

birthday-happy = Туған күніңізбен!
birthday-best = Туған күніңізде сізге барлық жақсылықты тілеймін.
birthday-today = Бүгін, туған күніңізде, сіз туралы ойлап отырмын.
birthday-cake = Бүгін сіздің құрметіңізге бір тілім торт жеп отырмын.
birthday-year = Жаңа жасыңыз сізге қуаныш әкелсін.

## The end

closing-today = Бүгінге осымен болды.
closing-page = Парағым таусылып барады.
closing-thanks = Хатымды оқығаныңызға рақмет.
closing-best = Сізге барлық жақсылықты тілеймін!
closing-hand = Қолыңызды мықтап қысамын.
closing-regards = Жылы сәлеммен,
closing-name = { $name }
