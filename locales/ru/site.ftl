### Russian. The purpose of each message is in locales/en/site.ftl.

person-title = { $name }: дело и как написать
person-title-without-letters = { $name }: дело
listed-name = { $family } { $others }
all-people = Весь список
languages = Языки
find = Найти человека
shown = Показано: { $shown } из { $all }
nobody-found = Никого не нашлось. Попробуйте часть имени или имя в другом алфавите.
nobody = Сейчас в этой ленте никого нет.
withdrawn-title = Страница отозвана
embed = Поставить эту карточку на свой сайт
embed-how = Вставьте этот код туда, где должна стоять карточка. Она обновляется сама.
embed-frame = Где скрипты запрещены, вставьте эту рамку. Без последней строки она тоже работает, но её высота не меняется.
embed-more = Другие размеры, редакторы и языки
whole-page = Открыть страницу целиком
link-shut = Отсюда эту ссылку открыть нельзя. Её адрес:
made-from = Страница составлена по ленте от { $date }
feed = Лента для программ
no-trace = Эти страницы не ставят куки и не считают посетителей.
not-found = Здесь нет страницы
