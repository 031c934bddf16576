## The first screen

title = Хат жазу
intro = Өз тіліңізде сөйлемдер таңдаңыз. Хатта дәл сол сөйлемдер хат үшін таңдаған тіліңізде болады.
read-by-others = Хатыңыз жеткенше, оны басқалар оқиды.
leave-out = Қылмыстық іс, саясат, соғыс, билік өкілдері, басқа тұтқындар немесе денсаулық туралы ештеңе жазбаңыз.
risk = Құқықтық тәуекел: { $places }. Ол жақта жариялаушыға немесе ол сілтеме жасаған біреуге тыйым салынған, не болмаса тұтқынға көмектесу қауіпті. Ол жақтан жазу сізге қауіпті болуы мүмкін.
nothing-stored = Ештеңе жіберілмейді және сақталмайды. Бұл беттен шыққанда мәтін жоғалады.
start = Бастау
close = Жабу

## About the writer

letter-language = Хаттың тілі
writer = Хат жазушы
writer-male = ер адам
writer-female = әйел адам
writer-other = айтқым келмейді

## Putting the letter together

heading-letter = Хатты алушы:
sentences = Сөйлемдер
about = Тақырып
letter = Сіздің хатыңыз
letter-empty = Хатыңыз әзірге бос. Бірінші сөйлемді таңдаңыз.
add = Қосу
remove = Алып тастау
up = Жоғары
down = Төмен
undo = Болдырмау
redo = Қайталау
moved = Орны: { $place } / { $number }
added = Хатқа қосылды.
removed = Хаттан алынды.
own-words = Өз сөздеріңіз
own-words-hint = Бұл сөздер аударылмайды. Оларды хаттың тілінде жазыңыз: { $language }.
not-translated = Аударылмаған
rules = Хат жазу ережелері
interests = Не туралы жазуға болады

## Filling in a gap

gap-name = Менің атым
gap-year = Туған жылым
gap-town = Менің қалам немесе ауылым
gap-country = Менің елім
gap-dish = Тағамның аты
gap-pet = Үй жануарымның аты
gap-book = Кітаптың аты
gap-author = Жазушының аты
gap-musician = Музыканттың аты
gap-team = Команданың аты
in-latin = Хатта оны латын әріптерімен жазыңыз.
in-cyrillic = Хатта оны кирилл әріптерімен жазыңыз.
in-arabic = Хатта оны араб жазуымен жазыңыз.
in-chinese = Хатта оны қытай иероглифтерімен жазыңыз.
other-script = Атауды сол тілдегі энциклопедиядан табуға болады. Немесе сөйлемді алып тастаңыз: хат онсыз да толық.
fill-in = Бос орынды толтырыңыз.

## Subjects of sentences

topic-greeting = Сәлемдесу
topic-who = Мен кіммін
topic-why = Неге жазамын
topic-place = Мен тұратын жер
topic-weather = Ауа райы және мезгіл
topic-everyday = Күнделікті өмір
topic-work = Жұмыс
topic-food = Тамақ
topic-animals = Жануарлар
topic-nature = Табиғат
topic-books = Кітаптар
topic-music = Музыка
topic-sport = Спорт
topic-memories = Естеліктер
topic-questions = Сұрақтар
topic-courage = Қолдау
topic-holidays = Мерекелер
topic-birthday = Туған күн
topic-closing = Хаттың соңы

## Length

characters = Таңбалар: { $number }
pages = Беттер: { $number }
limit = { $service }: ең көбі { $limit } таңба
too-long = { $service } үшін тым ұзын, артық таңбалар: { $number }

## Taking the letter away

send = Басып шығару, жіберу
back = Хатқа оралу
copy = Хатты көшіру
copied = Хат көшірілді.
copy-failed = Мұнда көшіру мүмкін болмады. Мәтін белгіленді: Ctrl+C пернелерін басыңыз (Mac-та ⌘C) немесе мәзірден «Көшіру» тармағын таңдаңыз.
copy-address = Мекенжайды көшіру
address-copied = Мекенжай көшірілді.
print = Хатты басып шығару
save = Мәтіндік файл ретінде сақтау
cannot-print = Мұнда басып шығару мүмкін емес. Хатты көшіріңіз немесе мәтіндік файл ретінде сақтаңыз.
ways = Оны қалай жібересіз?
services = Хат қызметі арқылы жіберу
service-open = Қызметтің бетін ашыңыз:
service-address = Мекенжайды көшіріп, сонда қойыңыз.
service-letter = Осында қайта келіп, хатты көшіріп, сонда қойыңыз.
by-post = Поштамен жіберу
paper = Қағаз
date = Хаттың күні
page-number = Бет { $page } / { $pages }

## The envelope

envelope = Конверт
envelope-size = Конверттің өлшемі
envelope-label = Қиып алып жапсыратын жапсырма (A4)
envelope-sheet = Бүктелетін парақ (A4)
sender = Жіберуші
sender-forgotten = Жіберушінің мекенжайы тек басып шығарылады. Ол сақталмайды.
sender-name = Аты-жөні
sender-street = Көше және үй
sender-town = Индекс және қала
sender-country = Ел
sender-birth = Туған жылы
sender-birth-hint = Тек хат қызметі немесе түрме сұраса.
prisoner-number = Тұтқынның нөмірі
number-hint = Тек жариялаушы немесе хат қызметі нөмір берсе.
print-envelope = Конвертті басып шығару
print-hint = 100 % өлшемде басып шығарыңыз, «бетке сыйғызу» болмасын.
post-it = Хатты конвертке салып, жеткілікті марка жапсырып, поштамен жіберіңіз.
cut-here = Осы жерден қию
fold-here = Осы жерден бүктеу
stamp = Марка

## Where it does not work

language-failed = Бұл тілді жүктеу мүмкін болмады. Қайта көріңіз.
