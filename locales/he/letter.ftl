## The greeting

greeting = שלום!
greeting-name = שלום, { $given }!

## Who I am

who-name = שמי { $name }.
who-stranger = אין בינינו היכרות.
who-year = שנת הלידה שלי היא { $year }.
who-school = אני עדיין בבית הספר.
who-student = { $writer ->
    [male] אני לומד באוניברסיטה
    [female] אני לומדת באוניברסיטה
   *[other] הלימודים שלי הם באוניברסיטה
}.
who-retired = אני כבר בפנסיה ויש לי יותר זמן.
who-children = יש לי ילדים.
who-grandchildren = יש לי נכדים.
who-translated = אין לי ידיעה בשפה שלך, ולכן המכתב נכתב בעזרת משפטים מתורגמים.

## Why I write

why-learned = שמעתי על שמך לא מזמן ורציתי לכתוב אליך.
why-first = זה המכתב הראשון שלי אליך.
why-again = שוב מכתב ממני אליך.
why-warmth = בתקווה שהמכתב הזה יביא מעט חום אל היום שלך.
why-life = רציתי לספר לך קצת על החיים שלי.
why-like = { $writer ->
    [male] אני אוהב לכתוב מכתבים
    [female] אני אוהבת לכתוב מכתבים
   *[other] כתיבת מכתבים אהובה עליי
}.
why-far = מילה טובה מגיעה גם מרחוק.

## Where I live

place-town = שם המקום שבו ביתי: { $town }.
place-country = הארץ שלי היא { $country }.
place-city = הבית שלי בעיר גדולה.
place-small = הבית שלי בעיר קטנה.
place-village = הבית שלי בכפר.
place-river = קרוב לביתי זורם נהר.
place-sea = הבית שלי ליד הים.
place-mountains = מכאן רואים את ההרים.
place-forest = היער מתחיל לא רחוק מביתי.
place-park = בסביבה יש פארק, ונעים לי ללכת בו.

## Weather and season

weather-spring = אצלנו עכשיו אביב.
weather-summer = אצלנו עכשיו קיץ.
weather-autumn = אצלנו עכשיו סתיו.
weather-winter = אצלנו עכשיו חורף.
weather-sun = היום השמש זורחת.
weather-rain = היום יורד גשם.
weather-snow = ירד שלג, והכול לבן.
weather-wind = היום נושבת רוח חזקה.
weather-hot = בימים אלה חם מאוד.
weather-cold = בימים אלה קר מאוד.
weather-longer = הימים מתארכים.
weather-shorter = הימים מתקצרים.
weather-leaves = העלים מצהיבים.

## Everyday

everyday-morning = הבוקר שלי מתחיל בכוס קפה.
everyday-window = המכתב הזה נכתב ליד החלון.
everyday-evening = בערב נעים לי לשבת עם כוס תה.
everyday-walk = כמעט בכל יום יש לי טיול קצר ברגל.
everyday-bicycle = לעתים קרובות { $writer ->
    [male] אני רוכב על אופניים
    [female] אני רוכבת על אופניים
   *[other] יש לי נסיעה באופניים
}.
everyday-garden = יש לי גינה קטנה.
everyday-balcony = במרפסת שלי גדלים פרחים.
everyday-friends = בסופי שבוע יש לי פגישות עם חברים.
everyday-quiet = היום יום שקט.

## Work

work-office = העבודה שלי היא במשרד.
work-hands = העבודה שלי היא עבודת כפיים.
work-children = העבודה שלי היא עם ילדים.
work-people = בעבודה יש לי מפגשים עם אנשים רבים.
work-home = העבודה שלי היא מהבית.
work-like = העבודה שלי אהובה עליי.
work-learn = בימים אלה { $writer ->
    [male] אני לומד משהו חדש
    [female] אני לומדת משהו חדש
   *[other] יש לי לימוד של משהו חדש
}.

## Food

food-cook = { $writer ->
    [male] אני אוהב לבשל
    [female] אני אוהבת לבשל
   *[other] הבישול אהוב עליי
}.
food-bake = { $writer ->
    [male] אני אוהב לאפות עוגות
    [female] אני אוהבת לאפות עוגות
   *[other] אפיית עוגות אהובה עליי
}.
food-dish = מאכל שאוהבים אצלנו נקרא { $dish }.
food-bread = ריח של לחם טרי אהוב עליי.
food-apples = השנה היו הרבה תפוחים.
food-honey = המשקה האהוב עליי הוא תה עם דבש.
food-soup = בימים קרים מתבשל אצלי מרק חם.

## Animals

animals-cat = יש לי חתול.
animals-dog = יש לי כלב.
animals-name = לחיית המחמד שלי קוראים { $pet }.
animals-feed = לחלון שלי באות ציפורים, ויש להן אצלי אוכל.
animals-sing = בבוקר נשמעת אצלי שירת הציפורים.
animals-hedgehog = בגינה שלנו חי קיפוד.
animals-squirrel = אתמול ראיתי סנאי בפארק.

## Nature

nature-forest = { $writer ->
    [male] אני אוהב ללכת ביער
    [female] אני אוהבת ללכת ביער
   *[other] הליכה ביער אהובה עליי
}.
nature-flowers = הפרחים הראשונים פורחים.
nature-stars = בלילות בהירים רואים אצלנו הרבה כוכבים.
nature-moon = אתמול היה הירח גדול ובהיר.
nature-sea = נעים לי להקשיב לים במשך שעות.
nature-mushrooms = בסתיו אנחנו אוספים פטריות.
nature-sunset = אתמול הייתה שקיעה יפה מאוד.
nature-tree = לפני ביתי עומד עץ גדול ועתיק.

## Books

books-read = { $writer ->
    [male] אני אוהב לקרוא
    [female] אני אוהבת לקרוא
   *[other] הקריאה אהובה עליי
}.
books-title = הספר שבקריאה אצלי עכשיו: ”{ $book }”.
books-author = הספרים האהובים עליי הם של { $author }.
books-childhood = יש ספרים שאהובים עליי מילדותי.
books-poems = שירים אהובים עליי.
books-library = לעתים קרובות יש לי ביקור בספרייה.

## Music

music-listen = לעתים קרובות מתנגנת אצלי מוזיקה.
music-musician = אהובה עליי מאוד המוזיקה של { $musician }.
music-play = { $writer ->
    [male] אני לומד לנגן
    [female] אני לומדת לנגן
   *[other] יש לי שיעורי נגינה
}.
music-sing = { $writer ->
    [male] אני שר במקהלה
    [female] אני שרה במקהלה
   *[other] יש לי מקום במקהלה
}.
music-songs = שירים ישנים אהובים עליי.
music-dance = { $writer ->
    [male] אני אוהב לרקוד
    [female] אני אוהבת לרקוד
   *[other] הריקוד אהוב עליי
}.

## Sport

sport-football = { $writer ->
    [male] אני אוהב לצפות בכדורגל
    [female] אני אוהבת לצפות בכדורגל
   *[other] צפייה בכדורגל אהובה עליי
}.
sport-team = הקבוצה האהובה עליי היא { $team }.
sport-run = { $writer ->
    [male] אני אוהב לרוץ בבוקר
    [female] אני אוהבת לרוץ בבוקר
   *[other] ריצת בוקר אהובה עליי
}.
sport-swim = { $writer ->
    [male] אני אוהב לשחות
    [female] אני אוהבת לשחות
   *[other] השחייה אהובה עליי
}.
sport-chess = { $writer ->
    [male] אני אוהב לשחק שחמט
    [female] אני אוהבת לשחק שחמט
   *[other] משחק השחמט אהוב עליי
}.
sport-hike = { $writer ->
    [male] אני אוהב לטייל בהרים
    [female] אני אוהבת לטייל בהרים
   *[other] טיולים בהרים אהובים עליי
}.

## Memories

memories-summer = נעים לי לזכור את הקיצים של ילדותי.
memories-grandmother = לעתים קרובות עולה בזיכרוני המטבח של סבתא.
memories-sea = זכור לי היום שבו ראיתי את הים לראשונה.
memories-teacher = המורה הראשונה שלי זכורה לי בהכרת תודה.
memories-snow = בילדותי חיכיתי לשלג הראשון.
memories-tree = בילדותי אהבתי לטפס על עצים.

## Questions

questions-read = מה אהוב עליך לקרוא?
questions-music = איזו מוזיקה אהובה עליך?
questions-season = איזו עונה אהובה עליך ביותר?
questions-animals = האם בעלי חיים אהובים עליך?
questions-food = מה היה אהוב עליך לאכול בילדותך?
questions-interests = מה מעניין אותך?
questions-topics = על מה מעניין אותך לקרוא במכתב?
questions-draw = האם ציור אהוב עליך?
questions-chess = האם יוצא לך לשחק שחמט?
questions-answer = אם יתחשק לך, כמה שורות ממך ישמחו אותי.

## Encouragement

courage-think = המחשבות שלי איתך.
courage-alone = אינך לבד.
courage-remember = זוכרים אותך.
courage-strength = שיהיו לך כוח וסבלנות.
courage-joy = שתהיה לך שמחה קטנה בכל יום.
courage-calm = שיהיו לך רוגע ושלווה.
courage-warmth = הרבה חום נשלח אליך ממני.

## Holidays

holidays-new-year = שנה אזרחית טובה!
holidays-year = שהשנה החדשה תביא לך הרבה טוב.
holidays-christmas = חג מולד שמח!
holidays-easter = חג פסחא שמח!
holidays-nowruz = נורוז שמח!
holidays-eid = עיד מובארכ!
holidays-spring-festival = שנה סינית טובה!
holidays-any = שיהיה לך חג שמח.
holidays-lights = הרחובות שלנו מקושטים באורות.

## Birthday

birthday-happy = יום הולדת שמח!
birthday-best = כל טוב לך ליום ההולדת.
birthday-today = היום, ביום הולדתך, המחשבות שלי איתך.
birthday-cake = היום אוכלים אצלי פרוסת עוגה לכבודך.
birthday-year = שהשנה החדשה בחייך תביא לך שמחה.

## The end

closing-today = זה הכול להיום.
closing-page = הדף שלי מתקרב לסופו.
closing-thanks = תודה על קריאת המכתב שלי.
closing-best = כל טוב לך!
closing-hand = לחיצת יד חמה ממני.
closing-regards = בברכה חמה,
closing-name = { $name }
