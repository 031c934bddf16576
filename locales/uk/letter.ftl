## The greeting

greeting = Добрий день!
greeting-name = Добрий день!

## Who I am

who-name = Мене звати { $name }.
who-stranger = Ми з вами не знайомі.
who-year = Рік мого народження — { $year }.
who-school = Я ще навчаюся в школі.
who-student = Я навчаюся в університеті.
who-retired = Я вже на пенсії й маю тепер більше часу.
who-children = У мене є діти.
who-grandchildren = У мене є онуки.
who-translated = Я не розмовляю вашою мовою, тому пишу за допомогою перекладених фраз.

## Why I write

why-learned = { $writer ->
    [male] Нещодавно я дізнався ваше ім’я й вирішив
    [female] Нещодавно я дізналася ваше ім’я й вирішила
   *[other] Нещодавно мені стало відоме ваше ім’я, і захотілося
} вам написати.
why-first = Це мій перший лист до вас.
why-again = Пишу вам знову.
why-warmth = Сподіваюся, цей лист принесе трохи тепла у ваш день.
why-life = Мені хочеться трохи розповісти вам про своє життя.
why-like = Я люблю писати листи.
why-far = Добре слово доходить і здалеку.

## Where I live

place-town = Місце, де я живу, називається { $town }.
place-country = Моя країна — { $country }.
place-city = Я живу у великому місті.
place-small = Я живу в маленькому місті.
place-village = Я живу в селі.
place-river = Поруч із моїм домом тече річка.
place-sea = Я живу біля моря.
place-mountains = Звідси видно гори.
place-forest = Неподалік від мого дому починається ліс.
place-park = Поруч є парк, і я люблю там гуляти.

## Weather and season

weather-spring = У нас зараз весна.
weather-summer = У нас зараз літо.
weather-autumn = У нас зараз осінь.
weather-winter = У нас зараз зима.
weather-sun = Сьогодні світить сонце.
weather-rain = Сьогодні йде дощ.
weather-snow = Випав сніг, і все навколо біле.
weather-wind = Сьогодні дме сильний вітер.
weather-hot = Цими днями стоїть спека.
weather-cold = Цими днями дуже холодно.
weather-longer = Дні стають довшими.
weather-shorter = Дні стають коротшими.
weather-leaves = Листя жовтіє.

## Everyday

everyday-morning = Мій ранок починається з чашки кави.
everyday-window = Я сиджу біля вікна й пишу цей лист.
everyday-evening = Вечорами я люблю посидіти за чашкою чаю.
everyday-walk = Я гуляю майже щодня.
everyday-bicycle = Я часто їжджу на велосипеді.
everyday-garden = У мене є невеликий сад.
everyday-balcony = У мене на балконі ростуть квіти.
everyday-friends = У вихідні я часто зустрічаюся з друзями.
everyday-quiet = Сьогодні спокійний день.

## Work

work-office = Я працюю в офісі.
work-hands = Я працюю руками.
work-children = Я працюю з дітьми.
work-people = На роботі я бачу багато різних людей.
work-home = Я працюю вдома.
work-like = Я люблю свою роботу.
work-learn = Зараз я вчуся чогось нового.

## Food

food-cook = Я люблю готувати.
food-bake = Я люблю пекти пироги.
food-dish = Страва, яку в нас люблять, називається { $dish }.
food-bread = Я люблю запах свіжого хліба.
food-apples = Цього року було багато яблук.
food-honey = Найбільше я люблю чай із медом.
food-soup = У холодні дні я варю гарячий суп.

## Animals

animals-cat = У мене є кішка.
animals-dog = У мене є собака.
animals-name = Мого улюбленця звати { $pet }.
animals-feed = До мого вікна прилітають птахи, і я їх годую.
animals-sing = Уранці я чую, як співають птахи.
animals-hedgehog = У нашому саду живе їжачок.
animals-squirrel = Учора { $writer ->
    [male] я бачив у парку білку
    [female] я бачила в парку білку
   *[other] мені трапилася в парку білка
}.

## Nature

nature-forest = Я люблю гуляти лісом.
nature-flowers = З’являються перші квіти.
nature-stars = Ясними ночами в нас видно багато зірок.
nature-moon = Учора місяць був великий і яскравий.
nature-sea = Я можу годинами слухати море.
nature-mushrooms = Восени ми збираємо гриби.
nature-sunset = Учора був дуже гарний захід сонця.
nature-tree = Перед моїм домом росте велике старе дерево.

## Books

books-read = Я люблю читати.
books-title = Зараз я читаю книжку «{ $book }».
books-author = Мій улюблений письменник — { $author }.
books-childhood = Є книжки, які я люблю з дитинства.
books-poems = Я люблю вірші.
books-library = Я часто ходжу до бібліотеки.

## Music

music-listen = Я часто слухаю музику.
music-musician = Моя улюблена музика — { $musician }.
music-play = Я вчуся грати на музичному інструменті.
music-sing = Я співаю в хорі.
music-songs = Я люблю старі пісні.
music-dance = Я люблю танцювати.

## Sport

sport-football = Я люблю дивитися футбол.
sport-team = Моя улюблена команда — { $team }.
sport-run = Я люблю бігати вранці.
sport-swim = Я люблю плавати.
sport-chess = Я люблю грати в шахи.
sport-hike = Я люблю ходити в гори.

## Memories

memories-summer = Я люблю згадувати літні дні свого дитинства.
memories-grandmother = Я часто згадую бабусину кухню.
memories-sea = Я пам’ятаю день, коли { $writer ->
    [male] вперше побачив
    [female] вперше побачила
   *[other] переді мною вперше відкрилося
} море.
memories-teacher = Я з вдячністю згадую свого першого вчителя.
memories-snow = У дитинстві { $writer ->
    [male] я чекав
    [female] я чекала
   *[other] мені подобалося чекати
} першого снігу.
memories-tree = У дитинстві { $writer ->
    [male] я любив
    [female] я любила
   *[other] мені подобалося
} лазити по деревах.

## Questions

questions-read = Що ви любите читати?
questions-music = Яку музику ви любите?
questions-season = Яку пору року ви любите найбільше?
questions-animals = Ви любите тварин?
questions-food = Що ви любили їсти в дитинстві?
questions-interests = Чим ви цікавитеся?
questions-topics = Про що вам було б цікаво прочитати в листі?
questions-draw = Ви любите малювати?
questions-chess = Ви граєте в шахи?
questions-answer = Якщо захочете, напишіть мені кілька рядків — { $writer ->
    [male] я буду радий
    [female] я буду рада
   *[other] мені буде приємно
}.

## Encouragement

courage-think = Я думаю про вас.
courage-alone = { $reader ->
    [male] Ви не один
    [female] Ви не одна
   *[other] Ви не самотні
}.
courage-remember = Про вас пам’ятають.
courage-strength = Бажаю вам сил і терпіння.
courage-joy = Бажаю вам маленької радості щодня.
courage-calm = Бажаю вам спокою та душевної рівноваги.
courage-warmth = Надсилаю вам багато тепла.

## Holidays

holidays-new-year = З Новим роком!
holidays-year = Нехай новий рік принесе вам багато доброго.
holidays-christmas = З Різдвом!
holidays-easter = Вітаю вас із Великоднем!
holidays-nowruz = Вітаю вас із Наврузом!
holidays-eid = Вітаю вас зі святом! Ід мубарак!
holidays-spring-festival = Вітаю вас зі Святом весни!
holidays-any = Бажаю вам гарного свята.
holidays-lights = Наші вулиці прикрашені вогнями.

## Birthday

birthday-happy = З днем народження!
birthday-best = Бажаю вам у день народження всього найкращого.
birthday-today = Сьогодні, у ваш день народження, я думаю про вас.
birthday-cake = Сьогодні я їм шматочок торта на вашу честь.
birthday-year = Нехай новий рік вашого життя принесе вам радість.

## The end

closing-today = На сьогодні це все.
closing-page = Моя сторінка добігає кінця.
closing-thanks = Дякую, що прочитали мого листа.
closing-best = Усього вам найкращого!
closing-hand = Міцно тисну вашу руку.
closing-regards = З теплим вітанням,
closing-name = { $name }
