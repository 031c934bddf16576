## The first screen

title = Написать письмо
intro = Выберите фразы на своём языке. В письме будут те же фразы на языке, который вы для него выберете.
read-by-others = Прежде чем письмо дойдёт, его прочитают другие люди.
leave-out = Не пишите об уголовном деле, политике, войне, представителях власти, других заключённых и здоровье.
risk = Правовые риски: { $places }. Там издатель или тот, на кого он ссылается, вне закона, либо рискует тот, кто помогает заключённому. Писать оттуда может быть для вас опасно.
nothing-stored = Ничего не отправляется и не сохраняется. Когда вы покинете страницу, текст исчезнет.
start = Начать
close = Закрыть

## About the writer

letter-language = Язык письма
writer = Кто пишет
writer-male = мужчина
writer-female = женщина
writer-other = не хочу указывать

## Putting the letter together

heading-letter = Кому:
sentences = Фразы
about = Тема
letter = Ваше письмо
letter-empty = В письме пока ничего нет. Выберите первую фразу.
add = Добавить
remove = Убрать
up = Выше
down = Ниже
undo = Отменить
redo = Вернуть
moved = Место { $place } из { $number }
added = Добавлено в письмо.
removed = Убрано из письма.
own-words = Ваши собственные слова
own-words-hint = Эти слова не переводятся. Пишите их на языке письма: { $language }.
not-translated = Без перевода
rules = Правила для писем
interests = О чём можно написать

## Filling in a gap

gap-name = Моё имя
gap-year = Год моего рождения
gap-town = Мой город или село
gap-country = Моя страна
gap-dish = Название блюда
gap-pet = Имя питомца
gap-book = Название книги
gap-author = Имя писателя
gap-musician = Имя музыканта
gap-team = Название команды
in-latin = В письме напишите это латинскими буквами.
in-cyrillic = В письме напишите это кириллицей.
in-arabic = В письме напишите это арабскими буквами.
in-chinese = В письме напишите это китайскими иероглифами.
other-script = Возможно, имя или название есть в энциклопедии на том языке. Или уберите фразу: письмо останется цельным и без неё.
fill-in = Заполните пропуск.

## Subjects of sentences

topic-greeting = Приветствие
topic-who = Кто я
topic-why = Почему я пишу
topic-place = Где я живу
topic-weather = Погода и время года
topic-everyday = Повседневная жизнь
topic-work = Работа
topic-food = Еда
topic-animals = Животные
topic-nature = Природа
topic-books = Книги
topic-music = Музыка
topic-sport = Спорт
topic-memories = Воспоминания
topic-questions = Вопросы
topic-courage = Поддержка
topic-holidays = Праздники
topic-birthday = День рождения
topic-closing = В конце письма

## Length

characters = Знаков: { $number }
pages = Страниц: { $number }
limit = { $service }: не более { $limit } знаков
too-long = Слишком длинно для { $service }, лишних знаков: { $number }

## Taking the letter away

send = Печать и отправка
back = Назад к письму
copy = Скопировать письмо
copied = Письмо скопировано.
copy-failed = Скопировать не получилось. Текст выделен: нажмите Ctrl+C (на Mac — ⌘C) или выберите «Копировать» в меню.
copy-address = Скопировать адрес
address-copied = Адрес скопирован.
print = Напечатать письмо
save = Сохранить как текстовый файл
cannot-print = Здесь печатать нельзя. Скопируйте письмо или сохраните его как текстовый файл.
ways = Как вы его отправите?
services = Отправить через службу писем
service-open = Откройте страницу службы:
service-address = Скопируйте адрес и вставьте его там.
service-letter = Вернитесь сюда, скопируйте письмо и вставьте его там.
by-post = Отправить почтой
paper = Бумага
date = Дата письма
page-number = Страница { $page } из { $pages }

## The envelope

envelope = Конверт
envelope-size = Размер конверта
envelope-label = Наклейка: вырезать и наклеить (A4)
envelope-sheet = Лист, который складывается (A4)
sender = Отправитель
sender-forgotten = Адрес отправителя только печатается. Он не сохраняется.
sender-name = Имя и фамилия
sender-street = Улица и дом
sender-town = Индекс и город
sender-country = Страна
sender-birth = Год рождения
sender-birth-hint = Только если этого требует служба писем или тюрьма.
prisoner-number = Номер заключённого
number-hint = Только если номер даёт издатель или служба писем.
print-envelope = Напечатать конверт
print-hint = Печатайте в масштабе 100 %, без «подогнать под страницу».
post-it = Положите письмо в конверт, наклейте достаточно марок и отправьте почтой.
cut-here = Линия отреза
fold-here = Линия сгиба
stamp = Марка

## Where it does not work

language-failed = Этот язык не удалось загрузить. Попробуйте ещё раз.
