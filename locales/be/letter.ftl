## The greeting

greeting = Добры дзень!
greeting-name = Добры дзень, { $given }!

## Who I am

who-name = Мяне завуць { $name }.
who-stranger = Мы з вамі незнаёмыя.
who-year = Год майго нараджэння — { $year }.
who-school = Я яшчэ вучуся ў школе.
who-student = Я вучуся ва ўніверсітэце.
who-retired = Я ўжо на пенсіі, і часу ў мяне цяпер больш.
who-children = У мяне ёсць дзеці.
who-grandchildren = У мяне ёсць унукі.
who-translated = Я не размаўляю на вашай мове, таму пішу з дапамогай перакладзеных фраз.

## Why I write

why-learned = { $writer ->
    [male] Нядаўна я даведаўся пра вас і вырашыў
    [female] Нядаўна я даведалася пра вас і вырашыла
   *[other] Нядаўна мне стала вядома ваша імя, і захацелася
} вам напісаць.
why-first = Гэта мой першы ліст да вас.
why-again = Пішу вам зноў.
why-warmth = Спадзяюся, гэты ліст прынясе крыху цяпла ў ваш дзень.
why-life = Мне хочацца крыху расказаць вам пра сваё жыццё.
why-like = Я люблю пісаць лісты.
why-far = Добрае слова даходзіць і здалёк.

## Where I live

place-town = Месца, дзе я жыву, называецца { $town }.
place-country = Мая краіна — { $country }.
place-city = Я жыву ў вялікім горадзе.
place-small = Я жыву ў маленькім горадзе.
place-village = Я жыву ў вёсцы.
place-river = Побач з маім домам цячэ рака.
place-sea = Я жыву каля мора.
place-mountains = Адсюль відаць горы.
place-forest = Недалёка ад майго дома пачынаецца лес.
place-park = Побач ёсць парк, і я люблю там гуляць.

## Weather and season

weather-spring = У нас цяпер вясна.
weather-summer = У нас цяпер лета.
weather-autumn = У нас цяпер восень.
weather-winter = У нас цяпер зіма.
weather-sun = Сёння свеціць сонца.
weather-rain = Сёння ідзе дождж.
weather-snow = Выпаў снег, і ўсё навокал белае.
weather-wind = Сёння дзьме моцны вецер.
weather-hot = Гэтымі днямі стаіць спёка.
weather-cold = Гэтымі днямі вельмі холадна.
weather-longer = Дні робяцца даўжэйшымі.
weather-shorter = Дні робяцца карацейшымі.
weather-leaves = Лісце жаўцее.

## Everyday

everyday-morning = Мая раніца пачынаецца з кубка кавы.
everyday-window = Я сяджу каля акна і пішу гэты ліст.
everyday-evening = Вечарамі я люблю пасядзець за кубкам гарбаты.
everyday-walk = Я гуляю амаль кожны дзень.
everyday-bicycle = Я часта езджу на ровары.
everyday-garden = У мяне ёсць невялікі сад.
everyday-balcony = У мяне на балконе растуць кветкі.
everyday-friends = На выхадных я часта сустракаюся з сябрамі.
everyday-quiet = Сёння спакойны дзень.

## Work

work-office = Я працую ў офісе.
work-hands = Я працую рукамі.
work-children = Я працую з дзецьмі.
work-people = На працы я бачу шмат розных людзей.
work-home = Я працую дома.
work-like = Я люблю сваю працу.
work-learn = Цяпер я вучуся чамусьці новаму.

## Food

food-cook = Я люблю гатаваць.
food-bake = Я люблю пячы пірагі.
food-dish = Страва, якую ў нас любяць, называецца { $dish }.
food-bread = Я люблю пах свежага хлеба.
food-apples = Сёлета было шмат яблыкаў.
food-honey = Больш за ўсё я люблю гарбату з мёдам.
food-soup = У халодныя дні я вару гарачы суп.

## Animals

animals-cat = У мяне ёсць котка.
animals-dog = У мяне ёсць сабака.
animals-name = Майго гадаванца завуць { $pet }.
animals-feed = Да майго акна прылятаюць птушкі, і я іх кармлю.
animals-sing = Раніцай я чую, як спяваюць птушкі.
animals-hedgehog = У нашым садзе жыве вожык.
animals-squirrel = Учора { $writer ->
    [male] я бачыў у парку вавёрку
    [female] я бачыла ў парку вавёрку
   *[other] мне сустрэлася ў парку вавёрка
}.

## Nature

nature-forest = Я люблю гуляць па лесе.
nature-flowers = З’яўляюцца першыя кветкі.
nature-stars = Яснымі начамі ў нас відаць шмат зорак.
nature-moon = Учора месяц быў вялікі і яркі.
nature-sea = Я магу гадзінамі слухаць мора.
nature-mushrooms = Увосень мы збіраем грыбы.
nature-sunset = Учора быў вельмі прыгожы захад сонца.
nature-tree = Перад маім домам расце вялікае старое дрэва.

## Books

books-read = Я люблю чытаць.
books-title = Цяпер я чытаю кнігу «{ $book }».
books-author = Мой любімы пісьменнік — { $author }.
books-childhood = Ёсць кнігі, якія я люблю з дзяцінства.
books-poems = Я люблю вершы.
books-library = Я часта хаджу ў бібліятэку.

## Music

music-listen = Я часта слухаю музыку.
music-musician = Мая любімая музыка — { $musician }.
music-play = Я вучуся іграць на музычным інструменце.
music-sing = Я спяваю ў хоры.
music-songs = Я люблю старыя песні.
music-dance = Я люблю танцаваць.

## Sport

sport-football = Я люблю глядзець футбол.
sport-team = Мая любімая каманда — { $team }.
sport-run = Я люблю бегаць раніцай.
sport-swim = Я люблю плаваць.
sport-chess = Я люблю гуляць у шахматы.
sport-hike = Я люблю хадзіць у горы.

## Memories

memories-summer = Я люблю ўспамінаць летнія дні свайго дзяцінства.
memories-grandmother = Я часта ўспамінаю бабуліну кухню.
memories-sea = Я памятаю дзень, калі { $writer ->
    [male] ўпершыню ўбачыў
    [female] ўпершыню ўбачыла
   *[other] перада мной упершыню адкрылася
} мора.
memories-teacher = Я з удзячнасцю ўспамінаю свайго першага настаўніка.
memories-snow = У дзяцінстве { $writer ->
    [male] я чакаў
    [female] я чакала
   *[other] мне падабалася чакаць
} першага снегу.
memories-tree = У дзяцінстве { $writer ->
    [male] я любіў
    [female] я любіла
   *[other] мне падабалася
} лазіць па дрэвах.

## Questions

questions-read = Што вы любіце чытаць?
questions-music = Якую музыку вы любіце?
questions-season = Якую пару года вы любіце больш за ўсё?
questions-animals = Вы любіце жывёл?
questions-food = Што вы любілі есці ў дзяцінстве?
questions-interests = Чым вы цікавіцеся?
questions-topics = Пра што вам было б цікава прачытаць у лісце?
questions-draw = Вы любіце маляваць?
questions-chess = Вы гуляеце ў шахматы?
questions-answer = Калі захочаце, напішыце мне некалькі радкоў — { $writer ->
    [male] я буду рады
    [female] я буду рада
   *[other] мне будзе прыемна
}.

## Encouragement

courage-think = Я думаю пра вас.
courage-alone = { $reader ->
    [male] Вы не адзін
    [female] Вы не адна
   *[other] Вы не самотныя
}.
courage-remember = Пра вас памятаюць.
courage-strength = Жадаю вам сіл і цярпення.
courage-joy = Жадаю вам маленькай радасці кожны дзень.
courage-calm = Жадаю вам спакою і душэўнай раўнавагі.
courage-warmth = Дасылаю вам шмат цяпла.

## Holidays

holidays-new-year = З Новым годам!
holidays-year = Няхай новы год прынясе вам шмат добрага.
holidays-christmas = З Калядамі!
holidays-easter = Віншую вас з Вялікаднем!
holidays-nowruz = Віншую вас з Наўрузам!
holidays-eid = Віншую вас са святам! Ід мубарак!
holidays-spring-festival = Віншую вас са Святам вясны!
holidays-any = Жадаю вам добрага свята.
holidays-lights = Нашы вуліцы ўпрыгожаны агнямі.

## Birthday

birthday-happy = З днём нараджэння!
birthday-best = Жадаю вам у дзень нараджэння ўсяго найлепшага.
birthday-today = Сёння, у ваш дзень нараджэння, я думаю пра вас.
birthday-cake = Сёння я ем кавалачак торта ў ваш гонар.
birthday-year = Няхай новы год вашага жыцця прынясе вам радасць.

## The end

closing-today = На сёння гэта ўсё.
closing-page = Мая старонка падыходзіць да канца.
closing-thanks = Дзякуй, што прачыталі мой ліст.
closing-best = Усяго вам найлепшага!
closing-hand = Моцна цісну вашу руку.
closing-regards = З цёплым прывітаннем,
closing-name = { $name }
