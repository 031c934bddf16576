### Belarusian. The purpose of each message is in locales/en/site.ftl.

person-title = { $name }: справа і як напісаць
person-title-without-letters = { $name }: справа
listed-name = { $family } { $others }
all-people = Увесь спіс
languages = Мовы
find = Знайсці чалавека
shown = Паказана: { $shown } з { $all }
nobody-found = Нікога не знойдзена. Паспрабуйце частку імя або імя ў іншым алфавіце.
nobody = Цяпер у гэтай стужцы нікога няма.
withdrawn-title = Старонка адклікана
embed = Паставіць гэтую картку на свой сайт
embed-how = Устаўце гэты код туды, дзе мае стаяць картка. Яна абнаўляецца сама.
embed-frame = Дзе скрыпты забароненыя, устаўце гэтую рамку. Без апошняга радка яна таксама працуе, але яе вышыня не мяняецца.
embed-more = Іншыя памеры, рэдактары і мовы
whole-page = Адкрыць старонку цалкам
link-shut = Адсюль гэтую спасылку адкрыць нельга. Яе адрас:
made-from = Старонка складзена па стужцы ад { $date }
feed = Стужка для праграм
no-trace = Гэтыя старонкі не захоўваюць файлаў cookie і не лічаць наведвальнікаў.
not-found = Тут няма старонкі
