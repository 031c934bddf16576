## The first screen

title = წერილის დაწერა
intro = აირჩიეთ წინადადებები თქვენს ენაზე. წერილში იგივე წინადადებები იქნება იმ ენაზე, რომელსაც წერილისთვის აირჩევთ.
read-by-others = სანამ წერილი მივა, მას სხვები წაიკითხავენ.
leave-out = არაფერი დაწეროთ სისხლის სამართლის საქმეზე, პოლიტიკაზე, ომზე, ხელისუფლების წარმომადგენლებზე, სხვა პატიმრებსა თუ ჯანმრთელობაზე.
risk = სამართლებრივი რისკი: { $places }. იქ გამომცემელი ან ის, ვისზეც იგი მიუთითებს, აკრძალულია, ან პატიმრის დახმარებაა სარისკო. იქიდან წერა თქვენთვის სახიფათო შეიძლება იყოს.
nothing-stored = არაფერი იგზავნება და არაფერი ინახება. როცა ამ გვერდს დატოვებთ, ტექსტი გაქრება.
start = დაწყება
close = დახურვა

## About the writer

letter-language = წერილის ენა
writer = ვინ წერს
writer-male = კაცი
writer-female = ქალი
writer-other = არ მინდა მითითება

## Putting the letter together

heading-letter = წერილის ადრესატი:
sentences = წინადადებები
about = თემა
letter = თქვენი წერილი
letter-empty = თქვენი წერილი ჯერ ცარიელია. აირჩიეთ პირველი წინადადება.
add = დამატება
remove = ამოღება
up = ზემოთ
down = ქვემოთ
undo = გაუქმება
redo = აღდგენა
moved = ადგილი { $place } / { $number }
added = დაემატა წერილს.
removed = ამოღებულია წერილიდან.
own-words = თქვენი სიტყვები
own-words-hint = ეს სიტყვები არ ითარგმნება. დაწერეთ ისინი წერილის ენაზე: { $language }.
not-translated = თარგმანის გარეშე
rules = წერილების წესები
interests = რაზე შეიძლება წერა

## Filling in a gap

gap-name = ჩემი სახელი
gap-year = ჩემი დაბადების წელი
gap-town = ჩემი ქალაქი ან სოფელი
gap-country = ჩემი ქვეყანა
gap-dish = კერძის სახელი
gap-pet = ჩემი ცხოველის სახელი
gap-book = წიგნის სათაური
gap-author = მწერლის სახელი
gap-musician = მუსიკოსის სახელი
gap-team = გუნდის სახელი
in-latin = წერილში ეს ლათინური ასოებით დაწერეთ.
in-cyrillic = წერილში ეს კირილიცით დაწერეთ.
in-arabic = წერილში ეს არაბული დამწერლობით დაწერეთ.
in-chinese = წერილში ეს ჩინური იეროგლიფებით დაწერეთ.
other-script = სახელი შეიძლება ამ ენის ენციკლოპედიაში იპოვოთ. ან ამოიღეთ წინადადება: წერილი მის გარეშეც სრულია.
fill-in = შეავსეთ გამოტოვებული.

## Subjects of sentences

topic-greeting = მისალმება
topic-who = ვინ ვარ მე
topic-why = რატომ ვწერ
topic-place = სად ვცხოვრობ
topic-weather = ამინდი და წელიწადის დრო
topic-everyday = ყოველდღიურობა
topic-work = სამუშაო
topic-food = საჭმელი
topic-animals = ცხოველები
topic-nature = ბუნება
topic-books = წიგნები
topic-music = მუსიკა
topic-sport = სპორტი
topic-memories = მოგონებები
topic-questions = კითხვები
topic-courage = გამხნევება
topic-holidays = დღესასწაულები
topic-birthday = დაბადების დღე
topic-closing = დასასრული

## Length

characters = სიმბოლოები: { $number }
pages = გვერდები: { $number }
limit = { $service }: არაუმეტეს { $limit } სიმბოლო
too-long = ძალიან გრძელია ({ $service }), ზედმეტი სიმბოლოები: { $number }

## Taking the letter away

send = ბეჭდვა ან გაგზავნა
back = წერილთან დაბრუნება
copy = წერილის კოპირება
copied = წერილი დაკოპირდა.
copy-failed = აქ კოპირება ვერ მოხერხდა. ტექსტი მონიშნულია: დააჭირეთ Ctrl+C-ს (Mac-ზე ⌘C-ს) ან მენიუში აირჩიეთ „კოპირება“.
copy-address = მისამართის კოპირება
address-copied = მისამართი დაკოპირდა.
print = წერილის დაბეჭდვა
save = შენახვა ტექსტურ ფაილად
cannot-print = აქ ბეჭდვა შეუძლებელია. დააკოპირეთ წერილი ან შეინახეთ ტექსტურ ფაილად.
ways = როგორ გაგზავნით?
services = გაგზავნა წერილების სერვისით
service-open = გახსენით სერვისის გვერდი:
service-address = დააკოპირეთ მისამართი და ჩასვით იქ.
service-letter = დაბრუნდით აქ, დააკოპირეთ წერილი და ჩასვით იქ.
by-post = გაგზავნა ფოსტით
paper = ქაღალდი
date = წერილის თარიღი
page-number = გვერდი { $page } / { $pages }

## The envelope

envelope = კონვერტი
envelope-size = კონვერტის ზომა
envelope-label = ამოსაჭრელი და მისაწებებელი იარლიყი (A4)
envelope-sheet = დასაკეცი ფურცელი (A4)
sender = გამომგზავნი
sender-forgotten = გამომგზავნის მისამართი მხოლოდ იბეჭდება. ის არ ინახება.
sender-name = სახელი და გვარი
sender-street = ქუჩა და ნომერი
sender-town = საფოსტო ინდექსი და ქალაქი
sender-country = ქვეყანა
sender-birth = დაბადების წელი
sender-birth-hint = მხოლოდ მაშინ, თუ წერილების სერვისი ან ციხე ითხოვს.
prisoner-number = პატიმრის ნომერი
number-hint = მხოლოდ მაშინ, თუ მას გამომცემელი ან წერილების სერვისი უთითებს.
print-envelope = კონვერტის დაბეჭდვა
print-hint = დაბეჭდეთ 100 % ზომით, „გვერდზე მორგების“ გარეშე.
post-it = ჩადეთ წერილი კონვერტში, დააწებეთ საკმარისი მარკები და გაგზავნეთ ფოსტით.
cut-here = აქ გაჭერით
fold-here = აქ გადაკეცეთ
stamp = მარკა

## Where it does not work

language-failed = ამ ენის ჩატვირთვა ვერ მოხერხდა. სცადეთ ხელახლა.
