### Russian. The purpose of each message, and its greatest length, are in locales/en/card.ftl.

## Numbers and time

years = { $count ->
    [one] { $count } год
    [few] { $count } года
    [many] { $count } лет
   *[other] { $count } года
}
months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
}
days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}

## Brackets

remark = { $text } ({ $remark })
presumed-place = предположительно

## The head of the card

born = { $gender ->
    [male] Родился в{ "\u00A0" }{ $year }{ "\u00A0" }году
    [female] Родилась в{ "\u00A0" }{ $year }{ "\u00A0" }году
   *[other] Год рождения:{ "\u00A0" }{ $year }
}
photo-credit = Фото: { $credit }

## The finding

recognised = { $gender ->
    [male] Политзаключённый
    [female] Политзаключённая
   *[other] Политзаключение
}
recognised-by = Так считает { $name }
under-review = На рассмотрении
under-review-by = Дело изучает { $name }
not-recognised = { $gender ->
    [male] Не признан
    [female] Не признана
   *[other] Нет признания
}
not-recognised-by = { $gender ->
    [male] Не считает политзаключённым: { $name }
    [female] Не считает политзаключённой: { $name }
   *[other] Не считает политическим заключением: { $name }
}
assessed-by = Оценка: { $name }
demand = Требование
recognition-link = Решение полностью

## The stage of the case

stage-investigation = Идёт следствие
stage-trial = Идёт суд
stage-sentenced = Приговор вынесен
stage-appeal = Идёт обжалование
stage-in-force = Приговор вступил в силу
stage-serving = Отбывает наказание
stage-served = Наказание отбыто
stage-dropped = Дело прекращено
stage-without-charge = Под стражей без обвинения
stage-unknown = { "" }

## Where the person is

custody-detained = { $gender ->
    [male] Задержан
    [female] Задержана
   *[other] Задержание
}
custody-remand = В СИЗО
custody-house-arrest = Под домашним арестом
custody-conduct-ban = Под запретом определённых действий
custody-travel-bond = Под подпиской о невыезде
custody-in-transfer = На этапе
custody-colony = В исправительной колонии
custody-settlement = В колонии-поселении
custody-prison = В тюрьме
custody-correctional-centre = В исправительном центре
custody-psychiatric = На принудительном психиатрическом лечении
custody-wanted = В розыске
custody-at-liberty = На свободе
custody-released = { $gender ->
    [male] Освобождён
    [female] Освобождена
   *[other] На свободе после заключения
}
custody-exchanged = { $gender ->
    [male] Освобождён в ходе обмена
    [female] Освобождена в ходе обмена
   *[other] На свободе после обмена
}
custody-died = { $gender ->
    [male] Умер
    [female] Умерла
   *[other] Нет в живых
}
custody-administrative-detention = Под арестом без уголовного обвинения
custody-military-captivity = В плену
custody-conditional-release = { $gender ->
    [male] Освобождён условно
    [female] Освобождена условно
   *[other] Условное освобождение
}
custody-abroad = За границей
custody-deported = { $gender ->
    [male] Депортирован
    [female] Депортирована
   *[other] Депортация
}
custody-disappeared = Насильственное исчезновение
custody-unknown = Местонахождение неизвестно

## Charges

criminal-charges = Уголовное преследование
administrative-charges = Административное преследование

## The outcome of a charge

outcome-charged = обвинение предъявлено
outcome-convicted = { $gender ->
    [male] осуждён
    [female] осуждена
   *[other] вынесен обвинительный приговор
}
outcome-acquitted = { $gender ->
    [male] оправдан
    [female] оправдана
   *[other] вынесен оправдательный приговор
}
outcome-dropped = преследование прекращено

## Punishments without a length

punishment-imprisonment = Лишение свободы
punishment-life = Пожизненное лишение свободы
punishment-suspended = Условный срок
punishment-compulsory-labour = Принудительные работы
punishment-restriction-of-freedom = Ограничение свободы
punishment-fine = Штраф
punishment-compulsory-medical = Принудительные меры медицинского характера
punishment-post-release-supervision = Надзор
punishment-death = Смертная казнь
punishment-life-without-parole = Пожизненное лишение свободы без права на досрочное освобождение
punishment-indeterminate = Лишение свободы без определённого срока
punishment-forced-labour = Принудительный труд
punishment-deprivation-of-rights = Лишение определённых прав

## Punishments with their length

punishment-term-imprisonment = { $term } лишения свободы
punishment-term-life = Пожизненное лишение свободы ({ $term })
punishment-term-suspended = { $term } условно
punishment-term-compulsory-labour = { $term } принудительных работ
punishment-term-restriction-of-freedom = { $term } ограничения свободы
punishment-term-fine = Штраф ({ $term })
punishment-term-compulsory-medical = { $term } принудительных мер медицинского характера
punishment-term-post-release-supervision = { $term } надзора
punishment-term-death = Смертная казнь ({ $term })
punishment-term-life-without-parole = Пожизненное лишение свободы без права на досрочное освобождение ({ $term })
punishment-term-indeterminate = Лишение свободы без определённого срока ({ $term })
punishment-term-forced-labour = { $term } принудительного труда
punishment-term-deprivation-of-rights = { $term } лишения определённых прав

## Imprisonment by its regime, without a length

regime-general = Колония общего режима
regime-enhanced = Колония усиленного режима
regime-strict = Колония строгого режима
regime-special = Колония особого режима
regime-settlement = Колония-поселение
regime-prison = Тюрьма

## Imprisonment by its regime, with its length

regime-term-general = { $term } колонии общего режима
regime-term-enhanced = { $term } колонии усиленного режима
regime-term-strict = { $term } колонии строгого режима
regime-term-special = { $term } колонии особого режима
regime-term-settlement = { $term } колонии-поселения
regime-term-prison = { $term } тюрьмы

## The regime alone

regime-elsewhere-general = общий режим
regime-elsewhere-enhanced = усиленный режим
regime-elsewhere-strict = строгий режим
regime-elsewhere-special = особый режим
regime-elsewhere-settlement = колония-поселение
regime-elsewhere-prison = тюрьма

## Life imprisonment by its regime

life-regime-general = Пожизненное лишение свободы в колонии общего режима
life-regime-enhanced = Пожизненное лишение свободы в колонии усиленного режима
life-regime-strict = Пожизненное лишение свободы в колонии строгого режима
life-regime-special = Пожизненное лишение свободы в колонии особого режима
life-regime-settlement = Пожизненное лишение свободы в колонии-поселении
life-regime-prison = Пожизненное лишение свободы в тюрьме

## The sentence

sentence-heading = Приговор
passed-by-on = Приговор вынес { $court } { $date }
passed-by = Приговор вынес { $court }
passed-on = Приговор вынесен { $date }
closed-hearing = заседание было закрытым
in-absentia = заочно
closed-hearing-alone = Приговор вынесен в закрытом заседании
in-absentia-alone = Приговор вынесен заочно
after-release = После освобождения
in-addition = Дополнительно
release-heading = Освобождение
release-expected = Ожидаемое освобождение: { $date }
release-actual = { $gender ->
    [male] Освобождён { $date }
    [female] Освобождена { $date }
   *[other] Освобождение: { $date }
}

## The timeline

timeline = Хроника
in-custody = { $time } в неволе
in-custody-at-least = Не меньше чем { $time } в неволе

## An event on a day

event-detained = { $gender ->
    [male] Задержан
    [female] Задержана
   *[other] Задержание
}
event-charged = Предъявлено обвинение
event-remanded = { $gender ->
    [male] Заключён под стражу
    [female] Заключена под стражу
   *[other] Заключение под стражу
}
event-trial-opened = Начался суд
event-sentenced = Вынесен приговор
event-appeal = Рассмотрена жалоба
event-transferred = { $gender ->
    [male] Переведён
    [female] Переведена
   *[other] Перевод
}
event-recognised = { $gender ->
    [male] Признан политзаключённым
    [female] Признана политзаключённой
   *[other] Заключение признано политическим
}
event-released = { $gender ->
    [male] Освобождён
    [female] Освобождена
   *[other] Освобождение
}
event-exchanged = { $gender ->
    [male] Освобождён в ходе обмена
    [female] Освобождена в ходе обмена
   *[other] Освобождение в ходе обмена
}
event-died = { $gender ->
    [male] Умер
    [female] Умерла
   *[other] Смерть
}
event-other = { "" }

## The long texts

account = Что произошло
reasons = { $gender ->
    [male] Почему его считают политзаключённым
    [female] Почему её считают политзаключённой
   *[other] Почему заключение считают политическим
}

## Ways to write

write = { $gender ->
    [male] Написать ему
    [female] Написать ей
   *[other] Написать письмо
}
letters = Письма
envelope = Для конверта
reading = Тот же адрес для чтения
copy-envelope = Скопировать адрес
copy-reading = Скопировать этот вариант
copied = Скопировано.
copy-failed = Скопировать не получилось. Адрес выделен: нажмите Ctrl+C (на Mac — ⌘C) или выберите «Копировать» в меню.
write-letter = Написать письмо
letter-failed = Не удалось загрузить подсказки для письма. Адрес всё равно можно скопировать.
certainty-confirmed = Адрес подтверждён.
certainty-presumed = Адрес предположительный: он не подтверждён.
certainty-unknown = Неизвестно, верен ли этот адрес.
verified = Проверен { $date }.
review-passed = Срок новой проверки этого адреса прошёл: { $date }
review-unreadable = Неизвестно, когда этот адрес нужно проверить снова.
feed-expired = Эти сведения могли устареть: они были действительны до { $date }
see-case-page = Прежде чем писать, посмотрите страницу дела
ask-publisher = Прежде чем писать, спросите у издателя.
good-until = После { $date } этот адрес может оказаться неверным.
prisoner-number = Номер заключённого
purpose-books = Для книг
purpose-parcels = Для посылок
purpose-money = Для денег
purpose-legal = Для адвокатов и судов
interests = О чём можно написать
letter-languages = Язык писем
reads = На каких языках читает
birthday = День рождения
rules = Правила для писем
channels = Написать онлайн
free = бесплатно
paid = платно

## Why no address is shown

withheld-no-address = Адреса для писем сейчас нет.
withheld-custody-unclear = Неясно, можно ли писать, поэтому адрес не показан.
withheld-at-home = { $gender ->
    [male] Он находится дома под ограничениями, поэтому адрес не показан.
    [female] Она находится дома под ограничениями, поэтому адрес не показан.
   *[other] Человек находится дома под ограничениями, поэтому адрес не показан.
}
withheld-moved = { $gender ->
    [male] Его перевели, а адрес с тех пор не проверяли, поэтому адрес не показан.
    [female] Её перевели, а адрес с тех пор не проверяли, поэтому адрес не показан.
   *[other] Человека перевели, а адрес с тех пор не проверяли, поэтому адрес не показан.
}
withheld-conditional-release = { $gender ->
    [male] Он освобождён условно, поэтому адрес не показан.
    [female] Она освобождена условно, поэтому адрес не показан.
   *[other] Человек освобождён условно, поэтому адрес не показан.
}
withheld-abroad = { $gender ->
    [male] Он за границей, поэтому адрес не показан.
    [female] Она за границей, поэтому адрес не показан.
   *[other] Человек за границей, поэтому адрес не показан.
}
withheld-deported = { $gender ->
    [male] Он депортирован, поэтому адрес не показан.
    [female] Она депортирована, поэтому адрес не показан.
   *[other] Человек депортирован, поэтому адрес не показан.
}
withheld-disappeared = { $gender ->
    [male] Неизвестно, где он, поэтому адрес не показан.
    [female] Неизвестно, где она, поэтому адрес не показан.
   *[other] Неизвестно, где этот человек, поэтому адрес не показан.
}
withheld-paused = Писать пока нельзя, поэтому адрес не показан.
withheld-closed = Писать нельзя, поэтому адрес не показан.
withheld-unknown = Неизвестно, доходят ли письма, поэтому адрес не показан.
withheld-in-transfer = { $gender ->
    [male] Его этапируют. Письмо сейчас его не найдёт, поэтому адрес не показан.
    [female] Её этапируют. Письмо сейчас её не найдёт, поэтому адрес не показан.
   *[other] Человека этапируют. Письмо сейчас не дойдёт, поэтому адрес не показан.
}
withheld-wanted = { $gender ->
    [male] Он в розыске, поэтому адрес не показан.
    [female] Она в розыске, поэтому адрес не показан.
   *[other] Объявлен розыск, поэтому адрес не показан.
}
withheld-at-liberty = { $gender ->
    [male] Он на свободе, поэтому адрес не показан.
    [female] Она на свободе, поэтому адрес не показан.
   *[other] Человек на свободе, поэтому адрес не показан.
}
withheld-released = { $gender ->
    [male] Он освобождён, поэтому адрес не показан.
    [female] Она освобождена, поэтому адрес не показан.
   *[other] Человек вышел на свободу, поэтому адрес не показан.
}
withheld-exchanged = { $gender ->
    [male] Он освобождён в ходе обмена, поэтому адрес не показан.
    [female] Она освобождена в ходе обмена, поэтому адрес не показан.
   *[other] Человек на свободе после обмена, поэтому адрес не показан.
}
withheld-died = { $gender ->
    [male] Он умер. Адрес не показан.
    [female] Она умерла. Адрес не показан.
   *[other] Человека нет в живых. Адрес не показан.
}

## Other ways to help

help = Как помочь
scope-this-person = { $gender ->
    [male] для него
    [female] для неё
   *[other] для этого человека
}
scope-all-prisoners = для всех политзаключённых
risk = Правовые риски ({ $country })
as-of = на { $date }

## The foot of the card

case-page = Страница дела
sources = Источники
designated = Издатель внесён в список: { $kind } ({ $country }). Переходить там по его ссылкам или делиться ими может быть рискованно с точки зрения закона.
designation-undesirable = нежелательные организации
designation-extremist = экстремистские организации
designation-terrorist = террористические организации
designation-foreign-agent = иностранные агенты
designated-otherwise = запрещённые организации
published-by = Публикует { $name }
information-of = Сведения на { $date }

## Where there is no card

failure-unavailable = Карточку не удалось загрузить.
failure-not-found = Сведений об этом человеке сейчас нет.
failure-withdrawn = Издатель отозвал эти сведения.
failure-unverified = Карточка не показана: её сведения не удалось проверить.
failure-stale = Новую версию загрузить не удалось. Эта опубликована { $date }.
retry = Попробовать ещё раз
