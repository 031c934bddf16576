### Kazakh. The purpose of each message, and its greatest length, are in locales/en/card.ftl.

## Numbers and time

years = { $count } жыл
months = { $count } ай
days = { $count } күн

## Brackets

remark = { $text } ({ $remark })
presumed-place = болжамды

## The head of the card

born = Туған жылы: { $year }
photo-credit = Фото: { $credit }

## The finding

recognised = Саяси тұтқын
recognised-by = Саяси тұтқын деп таныған: { $name }
under-review = Қаралып жатыр
under-review-by = Істі қарап жатқан: { $name }
not-recognised = Танылмаған
not-recognised-by = Саяси тұтқын деп танымаған: { $name }
assessed-by = Бағалаған: { $name }
demand = Талап
recognition-link = Қорытындының толық мәтіні

## The stage of the case

stage-investigation = Тергеу жүріп жатыр
stage-trial = Сот жүріп жатыр
stage-sentenced = Үкім шығарылды
stage-appeal = Үкімге шағым берілді
stage-in-force = Үкім күшіне енді
stage-serving = Жазасын өтеп жатыр
stage-served = Жазасын өтеп болды
stage-dropped = Іс тоқтатылды
stage-without-charge = Айып тағылмай ұсталуда
stage-unknown = { "" }

## Where the person is

custody-detained = Ұсталды
custody-remand = Тергеу изоляторында
custody-house-arrest = Үйқамақта
custody-conduct-ban = Белгілі бір әрекеттерге тыйым салынған
custody-travel-bond = Ешқайда кетпеу туралы қолхат берген
custody-in-transfer = Бір түрмеден екіншісіне апарылып жатыр
custody-colony = Түзеу колониясында
custody-settlement = Қоныс-колонияда
custody-prison = Түрмеде
custody-correctional-centre = Түзеу орталығында
custody-psychiatric = Мәжбүрлі психиатриялық емде
custody-wanted = Билік іздеу жариялаған
custody-at-liberty = Бостандықта
custody-released = Босатылды
custody-exchanged = Тұтқындар алмасу кезінде босатылды
custody-died = Қайтыс болды
custody-administrative-detention = Әкімшілік шешіммен ұсталуда
custody-military-captivity = Әскери тұтқында
custody-conditional-release = Шартпен босатылды
custody-abroad = Шетелде
custody-deported = Елден шығарылды
custody-disappeared = Күштеп жоғалтылған
custody-unknown = Қайда екені белгісіз

## Charges

criminal-charges = Қылмыстық айыптаулар
administrative-charges = Әкімшілік айыптаулар

## The outcome of a charge

outcome-charged = айып тағылды
outcome-convicted = сотталды
outcome-acquitted = ақталды
outcome-dropped = қудалау тоқтатылды

## Punishments without a length

punishment-imprisonment = Бас бостандығынан айыру
punishment-life = Өмір бойына бас бостандығынан айыру
punishment-suspended = Шартты түрде соттау
punishment-compulsory-labour = Мәжбүрлі жұмыстар
punishment-restriction-of-freedom = Бас бостандығын шектеу
punishment-fine = Айыппұл
punishment-compulsory-medical = Медициналық сипаттағы мәжбүрлеу шаралары
punishment-post-release-supervision = Қадағалау
punishment-death = Өлім жазасы
punishment-life-without-parole = Мерзімінен бұрын босатылу құқығынсыз өмір бойына бас бостандығынан айыру
punishment-indeterminate = Белгісіз мерзімге бас бостандығынан айыру
punishment-forced-labour = Мәжбүрлі еңбек
punishment-deprivation-of-rights = Құқықтардан айыру

## Punishments with their length

punishment-term-imprisonment = { $term } мерзімге бас бостандығынан айыру
punishment-term-life = Өмір бойына бас бостандығынан айыру ({ $term })
punishment-term-suspended = { $term } мерзімге шартты түрде соттау
punishment-term-compulsory-labour = { $term } мерзімге мәжбүрлі жұмыстар
punishment-term-restriction-of-freedom = { $term } мерзімге бас бостандығын шектеу
punishment-term-fine = Айыппұл ({ $term })
punishment-term-compulsory-medical = { $term } мерзімге медициналық сипаттағы мәжбүрлеу шаралары
punishment-term-post-release-supervision = { $term } мерзімге қадағалау
punishment-term-death = Өлім жазасы ({ $term })
punishment-term-life-without-parole = Мерзімінен бұрын босатылу құқығынсыз өмір бойына бас бостандығынан айыру ({ $term })
punishment-term-indeterminate = Белгісіз мерзімге бас бостандығынан айыру ({ $term })
punishment-term-forced-labour = { $term } мерзімге мәжбүрлі еңбек
punishment-term-deprivation-of-rights = { $term } мерзімге белгілі бір құқықтардан айыру

## Imprisonment by its regime, without a length

regime-general = Жалпы режимдегі түзеу колониясы
regime-enhanced = Күшейтілген режимдегі түзеу колониясы
regime-strict = Қатаң режимдегі түзеу колониясы
regime-special = Ерекше режимдегі түзеу колониясы
regime-settlement = Қоныс-колония
regime-prison = Түрме

## Imprisonment by its regime, with its length

regime-term-general = Жалпы режимдегі түзеу колониясында { $term }
regime-term-enhanced = Күшейтілген режимдегі түзеу колониясында { $term }
regime-term-strict = Қатаң режимдегі түзеу колониясында { $term }
regime-term-special = Ерекше режимдегі түзеу колониясында { $term }
regime-term-settlement = Қоныс-колонияда { $term }
regime-term-prison = Түрмеде { $term }

## The regime alone

regime-elsewhere-general = жалпы режим
regime-elsewhere-enhanced = күшейтілген режим
regime-elsewhere-strict = қатаң режим
regime-elsewhere-special = ерекше режим
regime-elsewhere-settlement = қоныс-колония
regime-elsewhere-prison = түрме

## Life imprisonment by its regime

life-regime-general = Жалпы режимдегі түзеу колониясында өмір бойына бас бостандығынан айыру
life-regime-enhanced = Күшейтілген режимдегі түзеу колониясында өмір бойына бас бостандығынан айыру
life-regime-strict = Қатаң режимдегі түзеу колониясында өмір бойына бас бостандығынан айыру
life-regime-special = Ерекше режимдегі түзеу колониясында өмір бойына бас бостандығынан айыру
life-regime-settlement = Қоныс-колонияда өмір бойына бас бостандығынан айыру
life-regime-prison = Түрмеде өмір бойына бас бостандығынан айыру

## The sentence

sentence-heading = Үкім
passed-by-on = Үкім { $date } шығарылды, сот: { $court }
passed-by = Үкімді шығарған сот: { $court }
passed-on = Үкім { $date } шығарылды
closed-hearing = жабық отырыста
in-absentia = сырттай
closed-hearing-alone = Үкім жабық отырыста шығарылды
in-absentia-alone = Үкім сырттай шығарылды
after-release = Босатылғаннан кейін
in-addition = Қосымша
release-heading = Босатылу
release-expected = Күтілетін босатылу күні: { $date }
release-actual = { $date } босатылды

## The timeline

timeline = Оқиғалар барысы
in-custody = Қамауда: { $time }
in-custody-at-least = Қамауда: кемінде { $time }

## An event on a day

event-detained = Ұсталды
event-charged = Айып тағылды
event-remanded = Қамауға алынды
event-trial-opened = Сот басталды
event-sentenced = Үкім шығарылды
event-appeal = Апелляция қаралды
event-transferred = Ауыстырылды
event-recognised = Саяси тұтқын деп танылды
event-released = Босатылды
event-exchanged = Тұтқындар алмасу кезінде босатылды
event-died = Қайтыс болды
event-other = { "" }

## The long texts

account = Не болды
reasons = { $gender ->
    [male] Неге саяси тұтқын деп саналады
    [female] Неге саяси тұтқын деп саналады
   *[other] Бұл қамау неге саяси деп саналады
}

## Ways to write

write = { $gender ->
    [male] Оған хат жазыңыз
    [female] Оған хат жазыңыз
   *[other] Хат жазыңыз
}
letters = Хаттар
envelope = Конвертке арналған
reading = Сол мекенжай, оқуға арналған
copy-envelope = Мекенжайды көшіру
copy-reading = Осы нұсқаны көшіру
copied = Көшірілді.
copy-failed = Мұнда көшіру мүмкін болмады. Мекенжай белгіленді: Ctrl+C пернелерін басыңыз (Mac-та ⌘C) немесе мәзірден «Көшіру» тармағын таңдаңыз.
write-letter = Хат жазу
letter-failed = Хат жазу көмегі жүктелмеді. Мекенжайды бәрібір көшіруге болады.
certainty-confirmed = Мекенжай расталған.
certainty-presumed = Болжамды мекенжай: ол расталмаған.
certainty-unknown = Бұл мекенжайдың дұрыс-бұрыстығы белгісіз.
verified = Соңғы рет { $date } тексерілген.
review-passed = Бұл мекенжайды қайта тексеру мерзімі өтті: { $date }
review-unreadable = Бұл мекенжайды қашан қайта тексеру керектігі белгісіз.
feed-expired = Бұл мәлімет ескірген болуы мүмкін, оның жарамдылық мерзімі аяқталған күн: { $date }
see-case-page = Жазбас бұрын іс бетін қараңыз
ask-publisher = Жазбас бұрын жариялаушыдан сұраңыз.
good-until = Мына күннен кейін бұл мекенжай қате болуы мүмкін: { $date }.
prisoner-number = Тұтқынның нөмірі
purpose-books = Кітаптар үшін
purpose-parcels = Сәлемдемелер үшін
purpose-money = Ақша үшін
purpose-legal = Адвокаттар мен соттар үшін
interests = Не туралы жазуға болады
letter-languages = Хаттар жететін тілдер
reads = Оқитын тілдері
birthday = Туған күні
rules = Хат жазу ережелері
channels = Интернет арқылы жазыңыз
free = тегін
paid = ақылы

## Why no address is shown

withheld-no-address = Қазір хат жазатын мекенжай жоқ.
withheld-custody-unclear = Хат жіберуге болатыны-болмайтыны анық емес, сондықтан мекенжай көрсетілмейді.
withheld-at-home = Ол үйінде шектеулермен отыр, сондықтан мекенжай көрсетілмейді.
withheld-moved = Ол басқа жерге ауыстырылған, ал мекенжай содан бері тексерілмеген, сондықтан мекенжай көрсетілмейді.
withheld-conditional-release = Ол шартпен босатылған, сондықтан мекенжай көрсетілмейді.
withheld-abroad = Ол басқа елде, сондықтан мекенжай көрсетілмейді.
withheld-deported = Ол елден шығарылған, сондықтан мекенжай көрсетілмейді.
withheld-disappeared = Оның қайда екені белгісіз, сондықтан мекенжай көрсетілмейді.
withheld-paused = Әзірге хат жіберу мүмкін емес, сондықтан мекенжай көрсетілмейді.
withheld-closed = Хат жіберу мүмкін емес, сондықтан мекенжай көрсетілмейді.
withheld-unknown = Хаттардың жететіні-жетпейтіні белгісіз, сондықтан мекенжай көрсетілмейді.
withheld-in-transfer = Оны бір түрмеден екіншісіне апара жатыр. Хат қазір оған жетпейді, сондықтан мекенжай көрсетілмейді.
withheld-wanted = Билік оған іздеу жариялаған, сондықтан мекенжай көрсетілмейді.
withheld-at-liberty = Ол бостандықта, сондықтан мекенжай көрсетілмейді.
withheld-released = Ол босатылған, сондықтан мекенжай көрсетілмейді.
withheld-exchanged = Ол тұтқындар алмасу кезінде босатылған, сондықтан мекенжай көрсетілмейді.
withheld-died = Ол қайтыс болды. Мекенжай көрсетілмейді.

## Other ways to help

help = Қалай көмектесуге болады
scope-this-person = { $gender ->
    [male] ол үшін
    [female] ол үшін
   *[other] осы адам үшін
}
scope-all-prisoners = барлық саяси тұтқындар үшін
risk = { $country } құқықтық тәуекел
as-of = мәлімет күні: { $date }

## The foot of the card

case-page = Істің толық мәтіні
sources = Дереккөздер
designated = Жариялаушы { $country } { $kind } деп жарияланған. Ол елде оның сілтемелерін ашу немесе тарату құқықтық тұрғыдан қауіпті болуы мүмкін.
designation-undesirable = қалаусыз ұйым
designation-extremist = экстремистік ұйым
designation-terrorist = террористік ұйым
designation-foreign-agent = шетел агенті
designated-otherwise = тыйым салынған ұйым
published-by = Жариялаушы: { $name }
information-of = Мәлімет күні: { $date }

## Where there is no card

failure-unavailable = Бұл картаны жүктеу мүмкін болмады.
failure-not-found = Бұл адам туралы мәлімет қазір қолжетімсіз.
failure-withdrawn = Бұл мәліметті жариялаушы кері қайтарып алды.
failure-unverified = Бұл карта көрсетілмейді, өйткені оның мәліметін тексеру мүмкін болмады.
failure-stale = Ең жаңа нұсқаны жүктеу мүмкін болмады. Бұл нұсқа { $date } жарияланған.
retry = Қайталап көру
