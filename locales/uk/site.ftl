### Ukrainian. The purpose of each message is in locales/en/site.ftl.

person-title = { $name }: справа і як написати
person-title-without-letters = { $name }: справа
listed-name = { $family } { $others }
all-people = Увесь список
languages = Мови
find = Знайти людину
shown = Показано: { $shown } з { $all }
nobody-found = Нікого не знайдено. Спробуйте частину імені або імʼя в іншій абетці.
nobody = Зараз у цій стрічці нікого немає.
withdrawn-title = Сторінку відкликано
embed = Поставити цю картку на свій сайт
embed-how = Вставте цей код туди, де має бути картка. Вона оновлюється сама.
embed-frame = Де скрипти заборонено, вставте цю рамку. Без останнього рядка вона теж працює, але її висота не змінюється.
embed-more = Інші розміри, редактори та мови
whole-page = Відкрити сторінку повністю
link-shut = Звідси це посилання відкрити не можна. Його адреса:
made-from = Сторінку створено за стрічкою від { $date }
feed = Стрічка для програм
no-trace = Ці сторінки не ставлять файлів cookie і не рахують відвідувачів.
not-found = Тут немає сторінки
