### Belarusian. The purpose of each message is in locales/en/list.ftl.

people = { $count ->
    [one] { $count } чалавек
    [few] { $count } чалавекі
    [many] { $count } чалавек
   *[other] { $count } чалавека
}
label = Людзі
nobody = У гэтым спісе цяпер нікога няма.

## Search and filters

search = Знайсці чалавека
nobody-found = Нікога не знойдзена. Паспрабуйце частку імя або імя ў іншым алфавіце.
filters = Фільтры
clear = Скінуць фільтры
country = Краіна
since = Год затрымання
recognition = Прызнанне
letters-in = Мова лістоў
any = Усе
recognised = Палітычнае зняволенне
under-review = На разглядзе
not-recognised = Няма прызнання

## A person

held-since = Затрыманне: { $date }
birthday = Дзень нараджэння: { $date }
back = Назад да спіса
