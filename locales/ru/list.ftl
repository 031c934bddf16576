### Russian. The purpose of each message is in locales/en/list.ftl.

people = { $count ->
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
}
label = Люди
nobody = Сейчас в этом списке никого нет.

## Search and filters

search = Найти человека
nobody-found = Никого не нашлось. Попробуйте часть имени или имя в другом алфавите.
filters = Фильтры
clear = Сбросить фильтры
country = Страна
since = Год задержания
recognition = Признание
letters-in = Язык писем
any = Все
recognised = Политзаключение
under-review = На рассмотрении
not-recognised = Нет признания

## A person

held-since = Задержание: { $date }
birthday = День рождения: { $date }
back = Назад к списку
