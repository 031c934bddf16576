## The first screen

title = Напісаць ліст
intro = Выберыце фразы на сваёй мове. У лісце будуць тыя ж фразы на мове, якую вы для яго выбераце.
read-by-others = Перш чым ліст дойдзе, яго прачытаюць іншыя людзі.
leave-out = Не пішыце пра крымінальную справу, палітыку, вайну, прадстаўнікоў улады, іншых зняволеных і здароўе.
risk = Прававая рызыка: { $places }. Там выдавец або той, на каго ён спасылаецца, па-за законам, або рызыкуе той, хто дапамагае зняволенаму чалавеку. Пісаць адтуль можа быць для вас небяспечна.
nothing-stored = Нічога не адпраўляецца і не захоўваецца. Калі вы пакінеце старонку, тэкст знікне.
start = Пачаць
close = Закрыць

## About the writer

letter-language = Мова ліста
writer = Хто піша
writer-male = мужчына
writer-female = жанчына
writer-other = не хачу пазначаць

## Putting the letter together

heading-letter = Каму:
sentences = Фразы
about = Тэма
letter = Ваш ліст
letter-empty = У лісце пакуль нічога няма. Выберыце першую фразу.
add = Дадаць
remove = Прыбраць
up = Вышэй
down = Ніжэй
undo = Скасаваць
redo = Вярнуць
moved = Месца { $place } з { $number }
added = Дададзена ў ліст.
removed = Прыбрана з ліста.
own-words = Вашы ўласныя словы
own-words-hint = Гэтыя словы не перакладаюцца. Пішыце іх на мове ліста: { $language }.
not-translated = Без перакладу
rules = Правілы для лістоў
interests = Пра што можна напісаць

## Filling in a gap

gap-name = Маё імя
gap-year = Год майго нараджэння
gap-town = Мой горад ці вёска
gap-country = Мая краіна
gap-dish = Назва стравы
gap-pet = Імя гадаванца
gap-book = Назва кнігі
gap-author = Імя пісьменніка
gap-musician = Імя музыканта
gap-team = Назва каманды
in-latin = У лісце напішыце гэта лацінскімі літарамі.
in-cyrillic = У лісце напішыце гэта кірыліцай.
in-arabic = У лісце напішыце гэта арабскім пісьмом.
in-chinese = У лісце напішыце гэта кітайскімі іерогліфамі.
other-script = Магчыма, імя ці назва ёсць у энцыклапедыі на той мове. Або прыбярыце фразу: ліст будзе завершаны і без яе.
fill-in = Запоўніце пропуск.

## Subjects of sentences

topic-greeting = Прывітанне
topic-who = Хто я
topic-why = Чаму я пішу
topic-place = Дзе я жыву
topic-weather = Надвор’е і пара года
topic-everyday = Штодзённае жыццё
topic-work = Праца
topic-food = Ежа
topic-animals = Жывёлы
topic-nature = Прырода
topic-books = Кнігі
topic-music = Музыка
topic-sport = Спорт
topic-memories = Успаміны
topic-questions = Пытанні
topic-courage = Падтрымка
topic-holidays = Святы
topic-birthday = Дзень нараджэння
topic-closing = У канцы ліста

## Length

characters = Знакаў: { $number }
pages = Старонак: { $number }
limit = { $service }: не больш за { $limit } знакаў
too-long = Занадта доўга для { $service }, лішніх знакаў: { $number }

## Taking the letter away

send = Друк і адпраўка
back = Назад да ліста
copy = Скапіяваць ліст
copied = Ліст скапіяваны.
copy-failed = Скапіяваць не ўдалося. Тэкст вылучаны: націсніце Ctrl+C (на Mac — ⌘C) або выберыце «Капіяваць» у меню.
copy-address = Скапіяваць адрас
address-copied = Адрас скапіяваны.
print = Надрукаваць ліст
save = Захаваць як тэкставы файл
cannot-print = Тут друкаваць нельга. Скапіюйце ліст або захавайце яго як тэкставы файл.
ways = Як вы яго адправіце?
services = Адправіць праз службу лістоў
service-open = Адкрыйце старонку службы:
service-address = Скапіюйце адрас і ўстаўце яго там.
service-letter = Вярніцеся сюды, скапіюйце ліст і ўстаўце яго там.
by-post = Адправіць поштай
paper = Папера
date = Дата ліста
page-number = Старонка { $page } з { $pages }

## The envelope

envelope = Канверт
envelope-size = Памер канверта
envelope-label = Налепка: выразаць і наклеіць (A4)
envelope-sheet = Аркуш, які складваецца (A4)
sender = Адпраўнік
sender-forgotten = Адрас адпраўніка толькі друкуецца. Ён не захоўваецца.
sender-name = Імя і прозвішча
sender-street = Вуліца і дом
sender-town = Індэкс і горад
sender-country = Краіна
sender-birth = Год нараджэння
sender-birth-hint = Толькі калі гэтага патрабуе служба лістоў або турма.
prisoner-number = Нумар зняволенай асобы
number-hint = Толькі калі нумар дае выдавец або служба лістоў.
print-envelope = Надрукаваць канверт
print-hint = Друкуйце ў маштабе 100 %, без «падагнаць да старонкі».
post-it = Пакладзіце ліст у канверт, наклейце дастаткова марак і адпраўце поштай.
cut-here = Лінія адрэзу
fold-here = Лінія згіну
stamp = Марка

## Where it does not work

language-failed = Гэтую мову не ўдалося загрузіць. Паспрабуйце яшчэ раз.
