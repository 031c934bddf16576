## The first screen

title = כתיבת מכתב
intro = אפשר לבחור משפטים בשפה שלך. המכתב כולל את אותם המשפטים בשפה שבוחרים עבורו.
read-by-others = אחרים קוראים את המכתב לפני שהוא מגיע.
leave-out = אין לכתוב דבר על התיק הפלילי, פוליטיקה, מלחמה, נציגי הרשויות, אסירים אחרים או בריאות.
risk = סיכון משפטי: { $places }. המפרסם, או מי שהוא מפנה אליו, הוצא שם מחוץ לחוק, או שעזרה לאסיר כרוכה שם בסיכון. כתיבה משם עלולה לסכן אותך.
nothing-stored = דבר אינו נשלח ודבר אינו נשמר. ביציאה מהדף הזה הטקסט נעלם.
start = להתחיל
close = סגירה

## About the writer

letter-language = שפת המכתב
writer = מי כותב
writer-male = גבר
writer-female = אישה
writer-other = לא לציין

## Putting the letter together

heading-letter = מכתב אל
sentences = משפטים
about = נושא
letter = המכתב שלך
letter-empty = המכתב שלך עדיין ריק. יש לבחור משפט ראשון.
add = הוספה
remove = הסרה
up = למעלה
down = למטה
undo = ביטול
redo = ביצוע מחדש
moved = מקום { $place } מתוך { $number }
added = נוסף למכתב.
removed = הוסר מהמכתב.
own-words = מילים משלך
own-words-hint = המילים האלה אינן מתורגמות. יש לכתוב אותן בשפת המכתב: { $language }.
not-translated = לא תורגם
rules = כללים למכתבים
interests = על מה אפשר לכתוב

## Filling in a gap

gap-name = שמי הפרטי
gap-year = שנת הלידה שלי
gap-town = העיר או הכפר שלי
gap-country = הארץ שלי
gap-dish = שם של מאכל
gap-pet = השם של חיית המחמד שלי
gap-book = שם של ספר
gap-author = שם של סופר
gap-musician = שם של מוזיקאי
gap-team = שם של קבוצה
in-latin = במכתב יש לכתוב זאת באותיות לטיניות.
in-cyrillic = במכתב יש לכתוב זאת באותיות קיריליות.
in-arabic = במכתב יש לכתוב זאת בכתב ערבי.
in-chinese = במכתב יש לכתוב זאת בסימניות סיניות.
other-script = אולי השם נמצא באנציקלופדיה באותה שפה. אפשר גם להסיר את המשפט: המכתב שלם גם בלעדיו.
fill-in = יש להשלים את החסר.

## Subjects of sentences

topic-greeting = ברכת שלום
topic-who = מי אני
topic-why = סיבת המכתב
topic-place = המקום שלי
topic-weather = מזג האוויר והעונה
topic-everyday = יום־יום
topic-work = עבודה
topic-food = אוכל
topic-animals = בעלי חיים
topic-nature = טבע
topic-books = ספרים
topic-music = מוזיקה
topic-sport = ספורט
topic-memories = זיכרונות
topic-questions = שאלות
topic-courage = עידוד
topic-holidays = חגים
topic-birthday = יום הולדת
topic-closing = סיום

## Length

characters = תווים: { $number }
pages = עמודים: { $number }
limit = { "\u2068" }{ $service }{ "\u2069" }: לכל היותר { $limit } תווים
too-long = ארוך מדי עבור { "\u2068" }{ $service }{ "\u2069" }, תווים עודפים: { $number }

## Taking the letter away

send = הדפסה או שליחה
back = חזרה למכתב
copy = העתקת המכתב
copied = המכתב הועתק.
copy-failed = ההעתקה כאן לא הצליחה. הטקסט מסומן: יש ללחוץ על Ctrl+C (במק { "\u2066" }⌘C{ "\u2069" }) או לבחור ”העתקה” בתפריט.
copy-address = העתקת הכתובת
address-copied = הכתובת הועתקה.
print = הדפסת המכתב
save = שמירה כקובץ טקסט
cannot-print = אי אפשר להדפיס כאן. אפשר להעתיק את המכתב או לשמור אותו כקובץ טקסט.
ways = איך לשלוח אותו?
services = שליחה דרך שירות מכתבים
service-open = יש לפתוח את דף השירות:
service-address = יש להעתיק את הכתובת ולהדביק אותה שם.
service-letter = יש לחזור לכאן, להעתיק את המכתב ולהדביק אותו שם.
by-post = שליחה בדואר
paper = נייר
date = תאריך המכתב
page-number = עמוד { $page } מתוך { $pages }

## The envelope

envelope = המעטפה
envelope-size = גודל המעטפה
envelope-label = תווית לגזירה ולהדבקה (A4)
envelope-sheet = דף לקיפול (A4)
sender = השולח
sender-forgotten = כתובת השולח רק מודפסת. היא אינה נשמרת.
sender-name = שם פרטי ושם משפחה
sender-street = רחוב ומספר
sender-town = מיקוד ועיר
sender-country = ארץ
sender-birth = שנת לידה
sender-birth-hint = רק אם שירות המכתבים או בית הסוהר מבקש זאת.
prisoner-number = מספר האסיר
number-hint = רק אם המפרסם או שירות המכתבים מציין אותו.
print-envelope = הדפסת המעטפה
print-hint = יש להדפיס בגודל 100%, בלי ”התאמה לעמוד”.
post-it = יש לשים את המכתב במעטפה, להדביק די בולים ולשלוח בדואר.
cut-here = לגזור כאן
fold-here = לקפל כאן
stamp = בול

## Where it does not work

language-failed = לא היה אפשר לטעון את השפה הזאת. אפשר לנסות שוב.
