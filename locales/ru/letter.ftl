## The greeting

greeting = Здравствуйте!
greeting-name = Здравствуйте, { $given }!

## Who I am

who-name = Меня зовут { $name }.
who-stranger = Мы с вами незнакомы.
who-year = Год моего рождения — { $year }.
who-school = Я ещё учусь в школе.
who-student = Я учусь в университете.
who-retired = Я уже на пенсии, и времени у меня теперь больше.
who-children = У меня есть дети.
who-grandchildren = У меня есть внуки.
who-translated = Я не говорю на вашем языке, поэтому пишу с помощью переведённых фраз.

## Why I write

why-learned = { $writer ->
    [male] Недавно я узнал ваше имя и решил
    [female] Недавно я узнала ваше имя и решила
   *[other] Недавно мне стало известно ваше имя, и мне захотелось
} вам написать.
why-first = Это моё первое письмо вам.
why-again = Пишу вам снова.
why-warmth = Надеюсь, это письмо принесёт немного тепла в ваш день.
why-life = Мне хочется немного рассказать вам о своей жизни.
why-like = Я люблю писать письма.
why-far = Доброе слово доходит и издалека.

## Where I live

place-town = Место, где я живу, называется { $town }.
place-country = Моя страна — { $country }.
place-city = Я живу в большом городе.
place-small = Я живу в маленьком городе.
place-village = Я живу в деревне.
place-river = Рядом с моим домом течёт река.
place-sea = Я живу у моря.
place-mountains = Отсюда видны горы.
place-forest = Недалеко от моего дома начинается лес.
place-park = Рядом есть парк, и я люблю там гулять.

## Weather and season

weather-spring = У нас сейчас весна.
weather-summer = У нас сейчас лето.
weather-autumn = У нас сейчас осень.
weather-winter = У нас сейчас зима.
weather-sun = Сегодня светит солнце.
weather-rain = Сегодня идёт дождь.
weather-snow = Выпал снег, и всё вокруг белое.
weather-wind = Сегодня дует сильный ветер.
weather-hot = В эти дни стоит жара.
weather-cold = В эти дни очень холодно.
weather-longer = Дни становятся длиннее.
weather-shorter = Дни становятся короче.
weather-leaves = Листья желтеют.

## Everyday

everyday-morning = Моё утро начинается с чашки кофе.
everyday-window = Я сижу у окна и пишу это письмо.
everyday-evening = По вечерам я люблю посидеть за чашкой чая.
everyday-walk = Я гуляю почти каждый день.
everyday-bicycle = Я часто езжу на велосипеде.
everyday-garden = У меня есть небольшой сад.
everyday-balcony = У меня на балконе растут цветы.
everyday-friends = В выходные я часто встречаюсь с друзьями.
everyday-quiet = Сегодня спокойный день.

## Work

work-office = Я работаю в офисе.
work-hands = Я работаю руками.
work-children = Я работаю с детьми.
work-people = На работе я вижу много разных людей.
work-home = Я работаю из дома.
work-like = Я люблю свою работу.
work-learn = Сейчас я учусь чему-то новому.

## Food

food-cook = Я люблю готовить.
food-bake = Я люблю печь пироги.
food-dish = Блюдо, которое у нас любят, называется { $dish }.
food-bread = Я люблю запах свежего хлеба.
food-apples = В этом году было много яблок.
food-honey = Больше всего я люблю чай с мёдом.
food-soup = В холодные дни я варю горячий суп.

## Animals

animals-cat = У меня есть кошка.
animals-dog = У меня есть собака.
animals-name = Моего питомца зовут { $pet }.
animals-feed = К моему окну прилетают птицы, и я их кормлю.
animals-sing = По утрам я слышу, как поют птицы.
animals-hedgehog = У нас в саду живёт ёжик.
animals-squirrel = Вчера { $writer ->
    [male] я видел в парке белку
    [female] я видела в парке белку
   *[other] мне встретилась в парке белка
}.

## Nature

nature-forest = Я люблю гулять по лесу.
nature-flowers = Появляются первые цветы.
nature-stars = В ясные ночи у нас видно много звёзд.
nature-moon = Вчера луна была большая и яркая.
nature-sea = Я могу часами слушать море.
nature-mushrooms = Осенью мы собираем грибы.
nature-sunset = Вчера был очень красивый закат.
nature-tree = Перед моим домом стоит большое старое дерево.

## Books

books-read = Я люблю читать.
books-title = Сейчас я читаю книгу «{ $book }».
books-author = Мой любимый писатель — { $author }.
books-childhood = Есть книги, которые я люблю с детства.
books-poems = Я люблю стихи.
books-library = Я часто хожу в библиотеку.

## Music

music-listen = Я часто слушаю музыку.
music-musician = Моя любимая музыка — { $musician }.
music-play = Я учусь играть на музыкальном инструменте.
music-sing = Я пою в хоре.
music-songs = Я люблю старые песни.
music-dance = Я люблю танцевать.

## Sport

sport-football = Я люблю смотреть футбол.
sport-team = Моя любимая команда — { $team }.
sport-run = Я люблю бегать по утрам.
sport-swim = Я люблю плавать.
sport-chess = Я люблю играть в шахматы.
sport-hike = Я люблю ходить в горы.

## Memories

memories-summer = Я люблю вспоминать летние дни своего детства.
memories-grandmother = Я часто вспоминаю бабушкину кухню.
memories-sea = Я помню день, когда { $writer ->
    [male] впервые увидел
    [female] впервые увидела
   *[other] передо мной впервые открылось
} море.
memories-teacher = Я с благодарностью вспоминаю своего первого учителя.
memories-snow = В детстве { $writer ->
    [male] я ждал
    [female] я ждала
   *[other] мне нравилось ждать
} первого снега.
memories-tree = В детстве { $writer ->
    [male] я любил
    [female] я любила
   *[other] мне нравилось
} лазить по деревьям.

## Questions

questions-read = Что вы любите читать?
questions-music = Какую музыку вы любите?
questions-season = Какое время года вы любите больше всего?
questions-animals = Вы любите животных?
questions-food = Что вы любили есть в детстве?
questions-interests = Чем вы интересуетесь?
questions-topics = О чём вам было бы интересно прочитать в письме?
questions-draw = Вы любите рисовать?
questions-chess = Вы играете в шахматы?
questions-answer = Если захотите, напишите мне несколько строк — { $writer ->
    [male] я буду рад
    [female] я буду рада
   *[other] мне будет приятно
}.

## Encouragement

courage-think = Я думаю о вас.
courage-alone = { $reader ->
    [male] Вы не один
    [female] Вы не одна
   *[other] Вы не одиноки
}.
courage-remember = О вас помнят.
courage-strength = Желаю вам сил и терпения.
courage-joy = Желаю вам маленькой радости каждый день.
courage-calm = Желаю вам спокойствия и душевного равновесия.
courage-warmth = Шлю вам много тепла.

## Holidays

holidays-new-year = С Новым годом!
holidays-year = Пусть новый год принесёт вам много хорошего.
holidays-christmas = С Рождеством!
holidays-easter = Поздравляю вас с Пасхой!
holidays-nowruz = Поздравляю вас с Наврузом!
holidays-eid = Поздравляю вас с праздником! Ид мубарак!
holidays-spring-festival = Поздравляю вас с Праздником весны!
holidays-any = Желаю вам хорошего праздника.
holidays-lights = Наши улицы украшены огнями.

## Birthday

birthday-happy = С днём рождения!
birthday-best = Желаю вам в день рождения всего самого доброго.
birthday-today = Сегодня, в ваш день рождения, я думаю о вас.
birthday-cake = Сегодня я ем кусочек торта в вашу честь.
birthday-year = Пусть новый год вашей жизни принесёт вам радость.

## The end

closing-today = На сегодня это всё.
closing-page = Моя страница подходит к концу.
closing-thanks = Спасибо, что прочитали моё письмо.
closing-best = Всего вам доброго!
closing-hand = Крепко жму вашу руку.
closing-regards = С тёплым приветом,
closing-name = { $name }
