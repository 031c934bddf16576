### Belarusian. The purpose of each message, and its greatest length, are in locales/en/card.ftl.

## Numbers and time

years = { $count ->
    [one] { $count } год
    [few] { $count } гады
    [many] { $count } гадоў
   *[other] { $count } года
}
months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяцы
    [many] { $count } месяцаў
   *[other] { $count } месяца
}
days = { $count ->
    [one] { $count } дзень
    [few] { $count } дні
    [many] { $count } дзён
   *[other] { $count } дня
}

## Brackets

remark = { $text } ({ $remark })
presumed-place = меркавана

## The head of the card

born = { $gender ->
    [male] Нарадзіўся ў{ "\u00A0" }{ $year }{ "\u00A0" }годзе
    [female] Нарадзілася ў{ "\u00A0" }{ $year }{ "\u00A0" }годзе
   *[other] Год нараджэння:{ "\u00A0" }{ $year }
}
photo-credit = Фота: { $credit }

## The finding

recognised = { $gender ->
    [male] Палітвязень
    [female] Палітзняволеная
   *[other] Палітычнае зняволенне
}
recognised-by = Так лічыць { $name }
under-review = На разглядзе
under-review-by = Справу вывучае { $name }
not-recognised = { $gender ->
    [male] Не прызнаны
    [female] Не прызнаная
   *[other] Няма прызнання
}
not-recognised-by = { $gender ->
    [male] Не лічыць палітвязнем: { $name }
    [female] Не лічыць палітзняволенай: { $name }
   *[other] Не лічыць палітычным зняволеннем: { $name }
}
assessed-by = Ацэнка: { $name }
demand = Патрабаванне
recognition-link = Рашэнне цалкам

## The stage of the case

stage-investigation = Ідзе следства
stage-trial = Ідзе суд
stage-sentenced = Прысуд вынесены
stage-appeal = Прысуд абскарджваюць
stage-in-force = Прысуд уступіў у сілу
stage-serving = Адбывае пакаранне
stage-served = Пакаранне адбыта
stage-dropped = Справа спынена
stage-without-charge = Утрымліваюць без абвінавачвання
stage-unknown = { "" }

## Where the person is

custody-detained = { $gender ->
    [male] Затрыманы
    [female] Затрыманая
   *[other] Затрыманне
}
custody-remand = У СІЗА
custody-house-arrest = Пад хатнім арыштам
custody-conduct-ban = Пад забаронай пэўных дзеянняў
custody-travel-bond = Пад падпіскай аб нявыездзе
custody-in-transfer = На этапе
custody-colony = У папраўчай калоніі
custody-settlement = У калоніі-пасяленні
custody-prison = У турме
custody-correctional-centre = У папраўчым цэнтры
custody-psychiatric = На прымусовым псіхіятрычным лячэнні
custody-wanted = У вышуку
custody-at-liberty = На волі
custody-released = { $gender ->
    [male] Вызвалены
    [female] Вызваленая
   *[other] На волі пасля зняволення
}
custody-exchanged = { $gender ->
    [male] Вызвалены падчас абмену
    [female] Вызваленая падчас абмену
   *[other] На волі пасля абмену
}
custody-died = { $gender ->
    [male] Памёр
    [female] Памерла
   *[other] Няма сярод жывых
}
custody-administrative-detention = Пад арыштам без крымінальнага абвінавачвання
custody-military-captivity = У палоне
custody-conditional-release = { $gender ->
    [male] Вызвалены ўмоўна
    [female] Вызваленая ўмоўна
   *[other] Умоўнае вызваленне
}
custody-abroad = За мяжой
custody-deported = { $gender ->
    [male] Дэпартаваны
    [female] Дэпартаваная
   *[other] Дэпартацыя
}
custody-disappeared = Гвалтоўнае знікненне
custody-unknown = Месцазнаходжанне невядомае

## Charges

criminal-charges = Крымінальны пераслед
administrative-charges = Адміністрацыйны пераслед

## The outcome of a charge

outcome-charged = абвінавачванне прад’яўлена
outcome-convicted = { $gender ->
    [male] асуджаны
    [female] асуджаная
   *[other] вынесены абвінаваўчы прысуд
}
outcome-acquitted = { $gender ->
    [male] апраўданы
    [female] апраўданая
   *[other] вынесены апраўдальны прысуд
}
outcome-dropped = пераслед спынены

## Punishments without a length

punishment-imprisonment = Пазбаўленне волі
punishment-life = Пажыццёвае зняволенне
punishment-suspended = Умоўны тэрмін
punishment-compulsory-labour = Прымусовыя работы
punishment-restriction-of-freedom = Абмежаванне волі
punishment-fine = Штраф
punishment-compulsory-medical = Прымусовыя меры медыцынскага характару
punishment-post-release-supervision = Нагляд
punishment-death = Смяротнае пакаранне
punishment-life-without-parole = Пажыццёвае зняволенне без права на датэрміновае вызваленне
punishment-indeterminate = Пазбаўленне волі без вызначанага тэрміну
punishment-forced-labour = Прымусовая праца
punishment-deprivation-of-rights = Пазбаўленне пэўных правоў

## Punishments with their length

punishment-term-imprisonment = { $term } пазбаўлення волі
punishment-term-life = Пажыццёвае зняволенне ({ $term })
punishment-term-suspended = { $term } умоўна
punishment-term-compulsory-labour = { $term } прымусовых работ
punishment-term-restriction-of-freedom = { $term } абмежавання волі
punishment-term-fine = Штраф ({ $term })
punishment-term-compulsory-medical = { $term } прымусовых мер медыцынскага характару
punishment-term-post-release-supervision = { $term } нагляду
punishment-term-death = Смяротнае пакаранне ({ $term })
punishment-term-life-without-parole = Пажыццёвае зняволенне без права на датэрміновае вызваленне ({ $term })
punishment-term-indeterminate = Пазбаўленне волі без вызначанага тэрміну ({ $term })
punishment-term-forced-labour = { $term } прымусовай працы
punishment-term-deprivation-of-rights = { $term } пазбаўлення пэўных правоў

## Imprisonment by its regime, without a length

regime-general = Калонія агульнага рэжыму
regime-enhanced = Калонія ўзмоцненага рэжыму
regime-strict = Калонія строгага рэжыму
regime-special = Калонія асаблівага рэжыму
regime-settlement = Калонія-пасяленне
regime-prison = Турма

## Imprisonment by its regime, with its length

regime-term-general = { $term } калоніі агульнага рэжыму
regime-term-enhanced = { $term } калоніі ўзмоцненага рэжыму
regime-term-strict = { $term } калоніі строгага рэжыму
regime-term-special = { $term } калоніі асаблівага рэжыму
regime-term-settlement = { $term } калоніі-пасялення
regime-term-prison = { $term } турмы

## The regime alone

regime-elsewhere-general = агульны рэжым
regime-elsewhere-enhanced = узмоцнены рэжым
regime-elsewhere-strict = строгі рэжым
regime-elsewhere-special = асаблівы рэжым
regime-elsewhere-settlement = калонія-пасяленне
regime-elsewhere-prison = турма

## Life imprisonment by its regime

life-regime-general = Пажыццёвае зняволенне ў калоніі агульнага рэжыму
life-regime-enhanced = Пажыццёвае зняволенне ў калоніі ўзмоцненага рэжыму
life-regime-strict = Пажыццёвае зняволенне ў калоніі строгага рэжыму
life-regime-special = Пажыццёвае зняволенне ў калоніі асаблівага рэжыму
life-regime-settlement = Пажыццёвае зняволенне ў калоніі-пасяленні
life-regime-prison = Пажыццёвае зняволенне ў турме

## The sentence

sentence-heading = Прысуд
passed-by-on = Суд: { $court }. Прысуд вынесены { $date }
passed-by = Прысуд вынес { $court }
passed-on = Прысуд вынесены { $date }
closed-hearing = пасяджэнне было закрытым
in-absentia = завочна
closed-hearing-alone = Прысуд вынесены ў закрытым пасяджэнні
in-absentia-alone = Прысуд вынесены завочна
after-release = Пасля вызвалення
in-addition = Дадаткова
release-heading = Вызваленне
release-expected = Чаканае вызваленне: { $date }
release-actual = { $gender ->
    [male] Вызвалены { $date }
    [female] Вызваленая { $date }
   *[other] Вызваленне адбылося { $date }
}

## The timeline

timeline = Хроніка
in-custody = Час у няволі: { $time }
in-custody-at-least = Час у няволі: не менш як { $time }

## An event on a day

event-detained = Затрыманне
event-charged = Прад’яўлена абвінавачванне
event-remanded = Узяцце пад варту
event-trial-opened = Пачаўся суд
event-sentenced = Вынесены прысуд
event-appeal = Разгледжана скарга
event-transferred = Перавод
event-recognised = { $gender ->
    [male] Прызнаны палітвязнем
    [female] Прызнаная палітзняволенай
   *[other] Зняволенне прызнанае палітычным
}
event-released = Вызваленне
event-exchanged = Вызваленне падчас абмену
event-died = { $gender ->
    [male] Памёр
    [female] Памерла
   *[other] Смерць
}
event-other = { "" }

## The long texts

account = Што адбылося
reasons = { $gender ->
    [male] Чаму яго лічаць палітвязнем
    [female] Чаму яе лічаць палітзняволенай
   *[other] Чаму зняволенне лічаць палітычным
}

## Ways to write

write = { $gender ->
    [male] Напісаць яму
    [female] Напісаць ёй
   *[other] Напісаць ліст
}
letters = Лісты
envelope = Для канверта
reading = Той самы адрас для чытання
copy-envelope = Скапіяваць адрас
copy-reading = Скапіяваць гэты варыянт
copied = Скапіявана.
copy-failed = Скапіяваць не ўдалося. Адрас вылучаны: націсніце Ctrl+C (на Mac — ⌘C) або выберыце «Капіяваць» у меню.
write-letter = Напісаць ліст
letter-failed = Не ўдалося загрузіць падказкі для ліста. Адрас усё роўна можна скапіяваць.
certainty-confirmed = Адрас пацверджаны.
certainty-presumed = Адрас меркаваны: ён не пацверджаны.
certainty-unknown = Невядома, ці правільны гэты адрас.
verified = Апошні раз правераны { $date }.
review-passed = Тэрмін новай праверкі гэтага адраса мінуў: { $date }
review-unreadable = Невядома, калі гэты адрас трэба праверыць зноў.
feed-expired = Гэтыя звесткі маглі састарэць: яны былі сапраўдныя да { $date }
see-case-page = Перш чым пісаць, паглядзіце старонку справы
ask-publisher = Перш чым пісаць, спытайце ў выдаўца.
good-until = Пасля { $date } гэты адрас можа быць няправільным.
prisoner-number = { $gender ->
    [male] Нумар зняволенага
    [female] Нумар зняволенай
   *[other] Нумар зняволенай асобы
}
purpose-books = Для кніг
purpose-parcels = Для пасылак
purpose-money = Для грошай
purpose-legal = Для адвакатаў і судоў
interests = Пра што можна напісаць
letter-languages = Лісты даходзяць на такіх мовах
reads = На якіх мовах чытае
birthday = Дзень нараджэння
rules = Правілы для лістоў
channels = Напісаць анлайн
free = бясплатна
paid = платна

## Why no address is shown

withheld-no-address = Адраса для лістоў цяпер няма.
withheld-custody-unclear = Няясна, ці можна дасылаць лісты, таму адрас не паказаны.
withheld-at-home = { $gender ->
    [male] Ён дома пад абмежаваннямі, таму адрас не паказаны.
    [female] Яна дома пад абмежаваннямі, таму адрас не паказаны.
   *[other] Чалавек дома пад абмежаваннямі, таму адрас не паказаны.
}
withheld-moved = { $gender ->
    [male] Яго перавялі, а адрас з таго часу не правяралі, таму адрас не паказаны.
    [female] Яе перавялі, а адрас з таго часу не правяралі, таму адрас не паказаны.
   *[other] Чалавека перавялі, а адрас з таго часу не правяралі, таму адрас не паказаны.
}
withheld-conditional-release = { $gender ->
    [male] Яго вызвалілі ўмоўна, таму адрас не паказаны.
    [female] Яе вызвалілі ўмоўна, таму адрас не паказаны.
   *[other] Чалавека вызвалілі ўмоўна, таму адрас не паказаны.
}
withheld-abroad = { $gender ->
    [male] Ён у іншай краіне, таму адрас не паказаны.
    [female] Яна ў іншай краіне, таму адрас не паказаны.
   *[other] Чалавек у іншай краіне, таму адрас не паказаны.
}
withheld-deported = { $gender ->
    [male] Яго дэпартавалі, таму адрас не паказаны.
    [female] Яе дэпартавалі, таму адрас не паказаны.
   *[other] Чалавека дэпартавалі, таму адрас не паказаны.
}
withheld-disappeared = { $gender ->
    [male] Невядома, дзе ён, таму адрас не паказаны.
    [female] Невядома, дзе яна, таму адрас не паказаны.
   *[other] Невядома, дзе гэты чалавек, таму адрас не паказаны.
}
withheld-paused = Пісаць пакуль немагчыма, таму адрас не паказаны.
withheld-closed = Пісаць немагчыма, таму адрас не паказаны.
withheld-unknown = Невядома, ці даходзяць лісты, таму адрас не паказаны.
withheld-in-transfer = { $gender ->
    [male] Яго этапуюць з адной установы ў іншую. Ліст цяпер яго не знойдзе, таму адрас не паказаны.
    [female] Яе этапуюць з адной установы ў іншую. Ліст цяпер яе не знойдзе, таму адрас не паказаны.
   *[other] Чалавека этапуюць з адной установы ў іншую. Ліст цяпер не дойдзе, таму адрас не паказаны.
}
withheld-wanted = { $gender ->
    [male] Ён у вышуку, таму адрас не паказаны.
    [female] Яна ў вышуку, таму адрас не паказаны.
   *[other] Чалавек у вышуку, таму адрас не паказаны.
}
withheld-at-liberty = { $gender ->
    [male] Ён на волі, таму адрас не паказаны.
    [female] Яна на волі, таму адрас не паказаны.
   *[other] Чалавек на волі, таму адрас не паказаны.
}
withheld-released = { $gender ->
    [male] Яго вызвалілі, таму адрас не паказаны.
    [female] Яе вызвалілі, таму адрас не паказаны.
   *[other] Чалавек выйшаў на волю, таму адрас не паказаны.
}
withheld-exchanged = { $gender ->
    [male] Яго вызвалілі падчас абмену, таму адрас не паказаны.
    [female] Яе вызвалілі падчас абмену, таму адрас не паказаны.
   *[other] Чалавек на волі пасля абмену, таму адрас не паказаны.
}
withheld-died = { $gender ->
    [male] Ён памёр. Адрас не паказаны.
    [female] Яна памерла. Адрас не паказаны.
   *[other] Чалавека няма сярод жывых. Адрас не паказаны.
}

## Other ways to help

help = Як дапамагчы
scope-this-person = { $gender ->
    [male] для яго
    [female] для яе
   *[other] для гэтага чалавека
}
scope-all-prisoners = для ўсіх палітвязняў
risk = Прававая рызыка ({ $country })
as-of = на { $date }

## The foot of the card

case-page = Поўная старонка справы
sources = Крыніцы
designated = Выдавец унесены ў спіс: { $kind } ({ $country }). Пераход там па яго спасылках або іх распаўсюджванне могуць быць звязаныя з прававой рызыкай.
designation-undesirable = непажаданыя арганізацыі
designation-extremist = экстрэмісцкія арганізацыі
designation-terrorist = тэрарыстычныя арганізацыі
designation-foreign-agent = замежныя агенты
designated-otherwise = забароненыя арганізацыі
published-by = Публікуе { $name }
information-of = Звесткі на { $date }

## Where there is no card

failure-unavailable = Картку не ўдалося загрузіць.
failure-not-found = Звестак пра гэтага чалавека цяпер няма.
failure-withdrawn = Выдавец адклікаў звесткі пра гэтага чалавека.
failure-unverified = Картка не паказана, бо яе звесткі не ўдалося праверыць.
failure-stale = Найноўшую версію загрузіць не ўдалося. Гэтая апублікаваная { $date }.
retry = Паспрабаваць яшчэ раз
