## The first screen

title = Написати листа
intro = Виберіть фрази своєю мовою. У листі будуть ті самі фрази мовою, яку ви для нього виберете.
read-by-others = Перш ніж лист дійде, його прочитають інші люди.
leave-out = Не пишіть про кримінальну справу, політику, війну, представників влади, інших увʼязнених і здоровʼя.
risk = Правовий ризик: { $places }. Там видавець або той, на кого він посилається, поза законом, або ризикує той, хто допомагає увʼязненій людині. Писати звідти може бути для вас небезпечно.
nothing-stored = Нічого не надсилається й не зберігається. Коли ви покинете сторінку, текст зникне.
start = Почати
close = Закрити

## About the writer

letter-language = Мова листа
writer = Хто пише
writer-male = чоловік
writer-female = жінка
writer-other = не хочу вказувати

## Putting the letter together

heading-letter = Кому:
sentences = Фрази
about = Тема
letter = Ваш лист
letter-empty = У листі ще нічого немає. Виберіть першу фразу.
add = Додати
remove = Прибрати
up = Вище
down = Нижче
undo = Скасувати
redo = Повернути
moved = Місце { $place } з { $number }
added = Додано до листа.
removed = Прибрано з листа.
own-words = Ваші власні слова
own-words-hint = Ці слова не перекладаються. Пишіть їх мовою листа: { $language }.
not-translated = Без перекладу
rules = Правила для листів
interests = Про що можна написати

## Filling in a gap

gap-name = Моє імʼя
gap-year = Рік мого народження
gap-town = Моє місто чи село
gap-country = Моя країна
gap-dish = Назва страви
gap-pet = Імʼя улюбленця
gap-book = Назва книжки
gap-author = Імʼя письменника
gap-musician = Імʼя музиканта
gap-team = Назва команди
in-latin = У листі напишіть це латинськими літерами.
in-cyrillic = У листі напишіть це кирилицею.
in-arabic = У листі напишіть це арабським письмом.
in-chinese = У листі напишіть це китайськими ієрогліфами.
other-script = Можливо, імʼя чи назва є в енциклопедії тією мовою. Або приберіть фразу: лист буде завершеним і без неї.
fill-in = Заповніть пропуск.

## Subjects of sentences

topic-greeting = Вітання
topic-who = Хто я
topic-why = Чому я пишу
topic-place = Де я живу
topic-weather = Погода й пора року
topic-everyday = Повсякденне життя
topic-work = Робота
topic-food = Їжа
topic-animals = Тварини
topic-nature = Природа
topic-books = Книжки
topic-music = Музика
topic-sport = Спорт
topic-memories = Спогади
topic-questions = Запитання
topic-courage = Підтримка
topic-holidays = Свята
topic-birthday = День народження
topic-closing = Наприкінці листа

## Length

characters = Знаків: { $number }
pages = Сторінок: { $number }
limit = { $service }: не більше ніж { $limit } знаків
too-long = Задовго для { $service }, зайвих знаків: { $number }

## Taking the letter away

send = Друк і надсилання
back = Назад до листа
copy = Скопіювати лист
copied = Лист скопійовано.
copy-failed = Скопіювати не вдалося. Текст виділено: натисніть Ctrl+C (на Mac — ⌘C) або виберіть «Копіювати» в меню.
copy-address = Скопіювати адресу
address-copied = Адресу скопійовано.
print = Надрукувати лист
save = Зберегти як текстовий файл
cannot-print = Тут друкувати не можна. Скопіюйте лист або збережіть його як текстовий файл.
ways = Як ви його надішлете?
services = Надіслати через службу листів
service-open = Відкрийте сторінку служби:
service-address = Скопіюйте адресу та вставте її там.
service-letter = Поверніться сюди, скопіюйте лист і вставте його там.
by-post = Надіслати поштою
paper = Папір
date = Дата листа
page-number = Сторінка { $page } з { $pages }

## The envelope

envelope = Конверт
envelope-size = Розмір конверта
envelope-label = Наліпка: вирізати й наклеїти (A4)
envelope-sheet = Аркуш, що складається (A4)
sender = Відправник
sender-forgotten = Адреса відправника лише друкується. Вона не зберігається.
sender-name = Імʼя та прізвище
sender-street = Вулиця й будинок
sender-town = Індекс і місто
sender-country = Країна
sender-birth = Рік народження
sender-birth-hint = Лише якщо цього вимагає служба листів або вʼязниця.
prisoner-number = Номер увʼязненої особи
number-hint = Лише якщо номер дає видавець або служба листів.
print-envelope = Надрукувати конверт
print-hint = Друкуйте в масштабі 100 %, без «припасувати до сторінки».
post-it = Покладіть лист у конверт, наклейте достатньо марок і надішліть поштою.
cut-here = Лінія відрізу
fold-here = Лінія згину
stamp = Марка

## Where it does not work

language-failed = Не вдалося завантажити цю мову. Спробуйте ще раз.
