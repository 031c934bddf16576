### Ukrainian. The purpose of each message, and its greatest length, are in locales/en/card.ftl.

## Numbers and time

years = { $count ->
    [one] { $count } рік
    [few] { $count } роки
    [many] { $count } років
   *[other] { $count } року
}
months = { $count ->
    [one] { $count } місяць
    [few] { $count } місяці
    [many] { $count } місяців
   *[other] { $count } місяця
}
days = { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
}

## Brackets

remark = { $text } ({ $remark })
presumed-place = імовірно

## The head of the card

born = { $gender ->
    [male] Народився{ "\u00A0" }{ $year }{ "\u00A0" }року
    [female] Народилася{ "\u00A0" }{ $year }{ "\u00A0" }року
   *[other] Рік народження:{ "\u00A0" }{ $year }
}
photo-credit = Фото: { $credit }

## The finding

recognised = { $gender ->
    [male] Політвʼязень
    [female] Політвʼязенка
   *[other] Політичне увʼязнення
}
recognised-by = Так вважає { $name }
under-review = На розгляді
under-review-by = Справу вивчає { $name }
not-recognised = { $gender ->
    [male] Не визнаний
    [female] Не визнана
   *[other] Немає визнання
}
not-recognised-by = { $gender ->
    [male] Не вважає політвʼязнем: { $name }
    [female] Не вважає політвʼязенкою: { $name }
   *[other] Не вважає політичним увʼязненням: { $name }
}
assessed-by = Оцінка: { $name }
demand = Вимога
recognition-link = Повний текст рішення

## The stage of the case

stage-investigation = Триває слідство
stage-trial = Триває суд
stage-sentenced = Вирок винесено
stage-appeal = Вирок оскаржують
stage-in-force = Вирок набрав чинності
stage-serving = Відбуває покарання
stage-served = Покарання відбуто
stage-dropped = Справу закрито
stage-without-charge = Утримують без обвинувачення
stage-unknown = { "" }

## Where the person is

custody-detained = { $gender ->
    [male] Затриманий
    [female] Затримана
   *[other] Затримання
}
custody-remand = У слідчому ізоляторі
custody-house-arrest = Під домашнім арештом
custody-conduct-ban = Під забороною певних дій
custody-travel-bond = Під підпискою про невиїзд
custody-in-transfer = Етапування
custody-colony = У виправній колонії
custody-settlement = У колонії-поселенні
custody-prison = У вʼязниці
custody-correctional-centre = У виправному центрі
custody-psychiatric = На примусовому психіатричному лікуванні
custody-wanted = У розшуку
custody-at-liberty = На волі
custody-released = { $gender ->
    [male] Звільнений
    [female] Звільнена
   *[other] На волі після увʼязнення
}
custody-exchanged = { $gender ->
    [male] Звільнений під час обміну
    [female] Звільнена під час обміну
   *[other] На волі після обміну
}
custody-died = { $gender ->
    [male] Помер
    [female] Померла
   *[other] Немає серед живих
}
custody-administrative-detention = Під арештом без кримінального обвинувачення
custody-military-captivity = У полоні
custody-conditional-release = { $gender ->
    [male] Звільнений умовно
    [female] Звільнена умовно
   *[other] Умовне звільнення
}
custody-abroad = За кордоном
custody-deported = { $gender ->
    [male] Депортований
    [female] Депортована
   *[other] Депортація
}
custody-disappeared = Насильницьке зникнення
custody-unknown = Місце перебування невідоме

## Charges

criminal-charges = Кримінальне переслідування
administrative-charges = Адміністративне переслідування

## The outcome of a charge

outcome-charged = обвинувачення предʼявлено
outcome-convicted = { $gender ->
    [male] засуджений
    [female] засуджена
   *[other] ухвалено обвинувальний вирок
}
outcome-acquitted = { $gender ->
    [male] виправданий
    [female] виправдана
   *[other] ухвалено виправдувальний вирок
}
outcome-dropped = переслідування припинено

## Punishments without a length

punishment-imprisonment = Позбавлення волі
punishment-life = Довічне позбавлення волі
punishment-suspended = Умовний строк
punishment-compulsory-labour = Примусові роботи
punishment-restriction-of-freedom = Обмеження волі
punishment-fine = Штраф
punishment-compulsory-medical = Примусові заходи медичного характеру
punishment-post-release-supervision = Нагляд
punishment-death = Смертна кара
punishment-life-without-parole = Довічне позбавлення волі без права на дострокове звільнення
punishment-indeterminate = Позбавлення волі без визначеного строку
punishment-forced-labour = Примусова праця
punishment-deprivation-of-rights = Позбавлення певних прав

## Punishments with their length

punishment-term-imprisonment = { $term } позбавлення волі
punishment-term-life = Довічне позбавлення волі ({ $term })
punishment-term-suspended = { $term } умовно
punishment-term-compulsory-labour = { $term } примусових робіт
punishment-term-restriction-of-freedom = { $term } обмеження волі
punishment-term-fine = Штраф ({ $term })
punishment-term-compulsory-medical = { $term } примусових заходів медичного характеру
punishment-term-post-release-supervision = { $term } нагляду
punishment-term-death = Смертна кара ({ $term })
punishment-term-life-without-parole = Довічне позбавлення волі без права на дострокове звільнення ({ $term })
punishment-term-indeterminate = Позбавлення волі без визначеного строку ({ $term })
punishment-term-forced-labour = { $term } примусової праці
punishment-term-deprivation-of-rights = { $term } позбавлення певних прав

## Imprisonment by its regime, without a length

regime-general = Колонія загального режиму
regime-enhanced = Колонія посиленого режиму
regime-strict = Колонія суворого режиму
regime-special = Колонія особливого режиму
regime-settlement = Колонія-поселення
regime-prison = Вʼязниця

## Imprisonment by its regime, with its length

regime-term-general = { $term } колонії загального режиму
regime-term-enhanced = { $term } колонії посиленого режиму
regime-term-strict = { $term } колонії суворого режиму
regime-term-special = { $term } колонії особливого режиму
regime-term-settlement = { $term } колонії-поселення
regime-term-prison = { $term } вʼязниці

## The regime alone

regime-elsewhere-general = загальний режим
regime-elsewhere-enhanced = посилений режим
regime-elsewhere-strict = суворий режим
regime-elsewhere-special = особливий режим
regime-elsewhere-settlement = колонія-поселення
regime-elsewhere-prison = вʼязниця

## Life imprisonment by its regime

life-regime-general = Довічне позбавлення волі в колонії загального режиму
life-regime-enhanced = Довічне позбавлення волі в колонії посиленого режиму
life-regime-strict = Довічне позбавлення волі в колонії суворого режиму
life-regime-special = Довічне позбавлення волі в колонії особливого режиму
life-regime-settlement = Довічне позбавлення волі в колонії-поселенні
life-regime-prison = Довічне позбавлення волі у вʼязниці

## The sentence

sentence-heading = Вирок
passed-by-on = Вирок виніс { $court } { $date }
passed-by = Вирок виніс { $court }
passed-on = Вирок винесено { $date }
closed-hearing = засідання було закритим
in-absentia = заочно
closed-hearing-alone = Вирок винесено в закритому засіданні
in-absentia-alone = Вирок винесено заочно
after-release = Після звільнення
in-addition = Додатково
release-heading = Звільнення
release-expected = Очікуване звільнення: { $date }
release-actual = { $gender ->
    [male] Звільнений { $date }
    [female] Звільнена { $date }
   *[other] Звільнення: { $date }
}

## The timeline

timeline = Хроніка
in-custody = { $time } у неволі
in-custody-at-least = Щонайменше { $time } у неволі

## An event on a day

event-detained = Затримання
event-charged = Предʼявлено обвинувачення
event-remanded = Взяття під варту
event-trial-opened = Почався суд
event-sentenced = Винесено вирок
event-appeal = Розглянуто скаргу
event-transferred = Переведення
event-recognised = { $gender ->
    [male] Визнаний політвʼязнем
    [female] Визнана політвʼязенкою
   *[other] Увʼязнення визнано політичним
}
event-released = Звільнення
event-exchanged = Звільнення під час обміну
event-died = { $gender ->
    [male] Помер
    [female] Померла
   *[other] Смерть
}
event-other = { "" }

## The long texts

account = Що сталося
reasons = { $gender ->
    [male] Чому його вважають політвʼязнем
    [female] Чому її вважають політвʼязенкою
   *[other] Чому увʼязнення вважають політичним
}

## Ways to write

write = { $gender ->
    [male] Написати йому
    [female] Написати їй
   *[other] Написати листа
}
letters = Листи
envelope = Для конверта
reading = Та сама адреса для читання
copy-envelope = Скопіювати адресу
copy-reading = Скопіювати цей варіант
copied = Скопійовано.
copy-failed = Скопіювати не вдалося. Адресу виділено: натисніть Ctrl+C (на Mac — ⌘C) або виберіть «Копіювати» в меню.
write-letter = Написати листа
letter-failed = Не вдалося завантажити підказки для листа. Адресу все одно можна скопіювати.
certainty-confirmed = Адресу підтверджено.
certainty-presumed = Адреса ймовірна: її не підтверджено.
certainty-unknown = Невідомо, чи ця адреса правильна.
verified = Востаннє перевірено { $date }.
review-passed = Термін нової перевірки цієї адреси минув: { $date }
review-unreadable = Невідомо, коли цю адресу треба перевірити знову.
feed-expired = Ці відомості могли застаріти: вони були дійсні до { $date }
see-case-page = Перш ніж писати, перегляньте сторінку справи
ask-publisher = Перш ніж писати, запитайте у видавця.
good-until = Після { $date } ця адреса може бути неправильною.
prisoner-number = { $gender ->
    [male] Номер увʼязненого
    [female] Номер увʼязненої
   *[other] Номер увʼязненої особи
}
purpose-books = Для книжок
purpose-parcels = Для посилок
purpose-money = Для грошей
purpose-legal = Для адвокатів і судів
interests = Про що можна написати
letter-languages = Листи доходять такими мовами
reads = Якими мовами читає
birthday = День народження
rules = Правила для листів
channels = Написати онлайн
free = безкоштовно
paid = платно

## Why no address is shown

withheld-no-address = Адреси для листів зараз немає.
withheld-custody-unclear = Неясно, чи можна надсилати листи, тому адресу не показано.
withheld-at-home = { $gender ->
    [male] Він удома під обмеженнями, тому адресу не показано.
    [female] Вона вдома під обмеженнями, тому адресу не показано.
   *[other] Людина вдома під обмеженнями, тому адресу не показано.
}
withheld-moved = { $gender ->
    [male] Його перевели, а адресу відтоді не перевіряли, тому адресу не показано.
    [female] Її перевели, а адресу відтоді не перевіряли, тому адресу не показано.
   *[other] Людину перевели, а адресу відтоді не перевіряли, тому адресу не показано.
}
withheld-conditional-release = { $gender ->
    [male] Його звільнено умовно, тому адресу не показано.
    [female] Її звільнено умовно, тому адресу не показано.
   *[other] Людину звільнено умовно, тому адресу не показано.
}
withheld-abroad = { $gender ->
    [male] Він в іншій країні, тому адресу не показано.
    [female] Вона в іншій країні, тому адресу не показано.
   *[other] Людина в іншій країні, тому адресу не показано.
}
withheld-deported = { $gender ->
    [male] Його депортовано, тому адресу не показано.
    [female] Її депортовано, тому адресу не показано.
   *[other] Людину депортовано, тому адресу не показано.
}
withheld-disappeared = { $gender ->
    [male] Невідомо, де він, тому адресу не показано.
    [female] Невідомо, де вона, тому адресу не показано.
   *[other] Невідомо, де ця людина, тому адресу не показано.
}
withheld-paused = Листи поки що неможливі, тому адресу не показано.
withheld-closed = Листи неможливі, тому адресу не показано.
withheld-unknown = Невідомо, чи доходять листи, тому адресу не показано.
withheld-in-transfer = { $gender ->
    [male] Його етапують з однієї установи до іншої. Лист зараз його не знайде, тому адресу не показано.
    [female] Її етапують з однієї установи до іншої. Лист зараз її не знайде, тому адресу не показано.
   *[other] Людину етапують з однієї установи до іншої. Лист зараз не дійде, тому адресу не показано.
}
withheld-wanted = { $gender ->
    [male] Він у розшуку, тому адресу не показано.
    [female] Вона в розшуку, тому адресу не показано.
   *[other] Людина в розшуку, тому адресу не показано.
}
withheld-at-liberty = { $gender ->
    [male] Він на волі, тому адресу не показано.
    [female] Вона на волі, тому адресу не показано.
   *[other] Людина на волі, тому адресу не показано.
}
withheld-released = { $gender ->
    [male] Його звільнено, тому адресу не показано.
    [female] Її звільнено, тому адресу не показано.
   *[other] Людину звільнено, тому адресу не показано.
}
withheld-exchanged = { $gender ->
    [male] Його звільнено під час обміну, тому адресу не показано.
    [female] Її звільнено під час обміну, тому адресу не показано.
   *[other] Людину звільнено під час обміну, тому адресу не показано.
}
withheld-died = { $gender ->
    [male] Він помер. Адресу не показано.
    [female] Вона померла. Адресу не показано.
   *[other] Людини немає серед живих. Адресу не показано.
}

## Other ways to help

help = Як допомогти
scope-this-person = { $gender ->
    [male] для нього
    [female] для неї
   *[other] для цієї людини
}
scope-all-prisoners = для всіх політвʼязнів
risk = Правовий ризик ({ $country })
as-of = станом на { $date }

## The foot of the card

case-page = Повна сторінка справи
sources = Джерела
designated = Видавця внесено до списку: { $kind } ({ $country }). Перехід за його посиланнями там або їх поширення може становити правовий ризик.
designation-undesirable = небажані організації
designation-extremist = екстремістські організації
designation-terrorist = терористичні організації
designation-foreign-agent = іноземні агенти
designated-otherwise = заборонені організації
published-by = Публікує { $name }
information-of = Відомості станом на { $date }

## Where there is no card

failure-unavailable = Картку не вдалося завантажити.
failure-not-found = Відомостей про цю людину зараз немає.
failure-withdrawn = Видавець відкликав відомості про цю людину.
failure-unverified = Картку не показано, бо її відомості не вдалося перевірити.
failure-stale = Найновішу версію завантажити не вдалося. Цю опубліковано { $date }.
retry = Спробувати ще раз
