### Ukrainian. The purpose of each message is in locales/en/list.ftl.

people = { $count ->
    [one] { $count } людина
    [few] { $count } людини
    [many] { $count } людей
   *[other] { $count } людини
}
label = Люди
nobody = Зараз у цьому списку нікого немає.

## Search and filters

search = Знайти людину
nobody-found = Нікого не знайдено. Спробуйте частину імені або імʼя в іншій абетці.
filters = Фільтри
clear = Скинути фільтри
country = Країна
since = Рік затримання
recognition = Визнання
letters-in = Мова листів
any = Усі
recognised = Політичне увʼязнення
under-review = На розгляді
not-recognised = Немає визнання

## A person

held-since = Затримання: { $date }
birthday = День народження: { $date }
back = Назад до списку
