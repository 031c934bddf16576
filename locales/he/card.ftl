### Hebrew. The purpose of each message, and its greatest length, are in locales/en/card.ftl.

## Numbers and time

years = { $count ->
    [one] שנה אחת
    [two] שנתיים
   *[other] { $count } שנים
}
months = { $count ->
    [one] חודש אחד
    [two] חודשיים
   *[other] { $count } חודשים
}
days = { $count ->
    [one] יום אחד
    [two] יומיים
   *[other] { $count } ימים
}

## Brackets

remark = { $text } ({ $remark })
presumed-place = משוער

## The head of the card

born = { $gender ->
    [male] יליד { $year }
    [female] ילידת { $year }
   *[other] שנת לידה: { $year }
}
photo-credit = צילום: { "\u2068" }{ $credit }{ "\u2069" }

## The finding

recognised = { $gender ->
    [male] אסיר פוליטי
    [female] אסירה פוליטית
   *[other] מאסר פוליטי
}
recognised-by = ההכרה מטעם { $name }
under-review = בבדיקה
under-review-by = הבדיקה מטעם { $name }
not-recognised = { $gender ->
    [male] לא הוכר
    [female] לא הוכרה
   *[other] אין הכרה
}
not-recognised-by = { $gender ->
    [male] לא הוכר כאסיר פוליטי על ידי { $name }
    [female] לא הוכרה כאסירה פוליטית על ידי { $name }
   *[other] לא הוכר כמאסר פוליטי על ידי { $name }
}
assessed-by = ההערכה מטעם { $name }
demand = הדרישה
recognition-link = ההערכה המלאה

## The stage of the case

stage-investigation = בחקירה
stage-trial = במשפט
stage-sentenced = ניתן גזר דין
stage-appeal = בערעור
stage-in-force = גזר הדין חלוט
stage-serving = { $gender ->
    [male] מרצה את העונש
    [female] מרצה את העונש
   *[other] העונש בריצוי
}
stage-served = { $gender ->
    [male] סיים לרצות את העונש
    [female] סיימה לרצות את העונש
   *[other] ריצוי העונש הסתיים
}
stage-dropped = התיק נסגר
stage-without-charge = { $gender ->
    [male] מוחזק ללא אישום
    [female] מוחזקת ללא אישום
   *[other] החזקה ללא אישום
}
stage-unknown = { "" }

## Where the person is

custody-detained = { $gender ->
    [male] עצור
    [female] עצורה
   *[other] במעצר
}
custody-remand = בבית מעצר
custody-house-arrest = במעצר בית
custody-conduct-ban = תחת איסור על פעולות מסוימות
custody-travel-bond = תחת התחייבות שלא לעזוב את העיר
custody-in-transfer = בהעברה בין בתי סוהר
custody-colony = במושבת עונשין
custody-settlement = במושבת עונשין פתוחה
custody-prison = בבית סוהר
custody-correctional-centre = במרכז תיקון
custody-psychiatric = בטיפול פסיכיאטרי כפוי
custody-wanted = { $gender ->
    [male] מבוקש על ידי הרשויות
    [female] מבוקשת על ידי הרשויות
   *[other] ברשימת המבוקשים של הרשויות
}
custody-at-liberty = { $gender ->
    [male] חופשי
    [female] חופשייה
   *[other] מחוץ לבית הסוהר
}
custody-released = { $gender ->
    [male] שוחרר
    [female] שוחררה
   *[other] שחרור
}
custody-exchanged = { $gender ->
    [male] שוחרר בחילופי אסירים
    [female] שוחררה בחילופי אסירים
   *[other] שחרור בחילופי אסירים
}
custody-died = { $gender ->
    [male] נפטר
    [female] נפטרה
   *[other] פטירה
}
custody-administrative-detention = במעצר מינהלי
custody-military-captivity = בשבי
custody-conditional-release = { $gender ->
    [male] שוחרר בתנאים
    [female] שוחררה בתנאים
   *[other] שחרור בתנאים
}
custody-abroad = בארץ אחרת
custody-deported = { $gender ->
    [male] גורש
    [female] גורשה
   *[other] גירוש
}
custody-disappeared = היעלמות כפויה
custody-unknown = מקום ההחזקה אינו ידוע

## Charges

criminal-charges = אישומים פליליים
administrative-charges = אישומים מינהליים

## The outcome of a charge

outcome-charged = { $gender ->
    [male] הואשם
    [female] הואשמה
   *[other] האשמה רשמית
}
outcome-convicted = { $gender ->
    [male] הורשע
    [female] הורשעה
   *[other] הרשעה
}
outcome-acquitted = { $gender ->
    [male] זוכה
    [female] זוכתה
   *[other] זיכוי
}
outcome-dropped = האישום בוטל

## Punishments without a length

punishment-imprisonment = מאסר
punishment-life = מאסר עולם
punishment-suspended = מאסר על תנאי
punishment-compulsory-labour = עבודות חובה
punishment-restriction-of-freedom = הגבלת חירות
punishment-fine = קנס
punishment-compulsory-medical = טיפול רפואי כפוי
punishment-post-release-supervision = פיקוח
punishment-death = עונש מוות
punishment-life-without-parole = מאסר עולם ללא אפשרות שחרור מוקדם
punishment-indeterminate = מאסר ללא תקופה קצובה
punishment-forced-labour = עבודת כפייה
punishment-deprivation-of-rights = שלילת זכויות

## Punishments with their length

punishment-term-imprisonment = מאסר לתקופה של { $term }
punishment-term-life = מאסר עולם ({ $term })
punishment-term-suspended = מאסר על תנאי לתקופה של { $term }
punishment-term-compulsory-labour = עבודות חובה לתקופה של { $term }
punishment-term-restriction-of-freedom = הגבלת חירות לתקופה של { $term }
punishment-term-fine = קנס ({ $term })
punishment-term-compulsory-medical = טיפול רפואי כפוי לתקופה של { $term }
punishment-term-post-release-supervision = פיקוח לתקופה של { $term }
punishment-term-death = עונש מוות ({ $term })
punishment-term-life-without-parole = מאסר עולם ללא אפשרות שחרור מוקדם ({ $term })
punishment-term-indeterminate = מאסר ללא תקופה קצובה ({ $term })
punishment-term-forced-labour = עבודת כפייה לתקופה של { $term }
punishment-term-deprivation-of-rights = שלילת זכויות מסוימות לתקופה של { $term }

## Imprisonment by its regime, without a length

regime-general = מושבת עונשין במשטר רגיל
regime-enhanced = מושבת עונשין במשטר מוגבר
regime-strict = מושבת עונשין במשטר מחמיר
regime-special = מושבת עונשין במשטר מיוחד
regime-settlement = מושבת עונשין פתוחה
regime-prison = בית סוהר

## Imprisonment by its regime, with its length

regime-term-general = { $term } במושבת עונשין במשטר רגיל
regime-term-enhanced = { $term } במושבת עונשין במשטר מוגבר
regime-term-strict = { $term } במושבת עונשין במשטר מחמיר
regime-term-special = { $term } במושבת עונשין במשטר מיוחד
regime-term-settlement = { $term } במושבת עונשין פתוחה
regime-term-prison = { $term } בבית סוהר

## The regime alone

regime-elsewhere-general = משטר רגיל
regime-elsewhere-enhanced = משטר מוגבר
regime-elsewhere-strict = משטר מחמיר
regime-elsewhere-special = משטר מיוחד
regime-elsewhere-settlement = מושבה פתוחה
regime-elsewhere-prison = בית סוהר

## Life imprisonment by its regime

life-regime-general = מאסר עולם במושבת עונשין במשטר רגיל
life-regime-enhanced = מאסר עולם במושבת עונשין במשטר מוגבר
life-regime-strict = מאסר עולם במושבת עונשין במשטר מחמיר
life-regime-special = מאסר עולם במושבת עונשין במשטר מיוחד
life-regime-settlement = מאסר עולם במושבת עונשין פתוחה
life-regime-prison = מאסר עולם בבית סוהר

## The sentence

sentence-heading = גזר הדין
passed-by-on = גזר הדין ניתן { $date } בידי { $court }
passed-by = גזר הדין ניתן בידי { $court }
passed-on = גזר הדין ניתן { $date }
closed-hearing = בדיון סגור
in-absentia = בהיעדר הצד הנאשם
closed-hearing-alone = גזר הדין ניתן בדיון סגור
in-absentia-alone = גזר הדין ניתן בהיעדר הצד הנאשם
after-release = אחרי השחרור
in-addition = בנוסף
release-heading = שחרור
release-expected = שחרור צפוי: { $date }
release-actual = { $gender ->
    [male] שוחרר { $date }
    [female] שוחררה { $date }
   *[other] השחרור: { $date }
}

## The timeline

timeline = ציר הזמן
in-custody = { $time } במשמורת
in-custody-at-least = לפחות { $time } במשמורת

## An event on a day

event-detained = { $gender ->
    [male] נעצר
    [female] נעצרה
   *[other] מעצר
}
event-charged = { $gender ->
    [male] הואשם
    [female] הואשמה
   *[other] האשמה רשמית
}
event-remanded = הוחלט על מעצר
event-trial-opened = נפתח המשפט
event-sentenced = ניתן גזר דין
event-appeal = ערעור
event-transferred = { $gender ->
    [male] הועבר
    [female] הועברה
   *[other] העברה
}
event-recognised = { $gender ->
    [male] הוכר כאסיר פוליטי
    [female] הוכרה כאסירה פוליטית
   *[other] הכרה במאסר הפוליטי
}
event-released = { $gender ->
    [male] שוחרר
    [female] שוחררה
   *[other] שחרור
}
event-exchanged = { $gender ->
    [male] שוחרר בחילופי אסירים
    [female] שוחררה בחילופי אסירים
   *[other] שחרור בחילופי אסירים
}
event-died = { $gender ->
    [male] נפטר
    [female] נפטרה
   *[other] פטירה
}
event-other = { "" }

## The long texts

account = מה קרה
reasons = { $gender ->
    [male] מדוע הוא נחשב אסיר פוליטי
    [female] מדוע היא נחשבת אסירה פוליטית
   *[other] מדוע זה נחשב מאסר פוליטי
}

## Ways to write

write = { $gender ->
    [male] לכתוב אליו
    [female] לכתוב אליה
   *[other] לכתוב מכתב
}
letters = מכתבים
envelope = על המעטפה
reading = אותה כתובת, לקריאה
copy-envelope = העתקת הכתובת
copy-reading = העתקת הנוסח הזה
copied = הועתק.
copy-failed = ההעתקה כאן לא הצליחה. הכתובת מסומנת: יש ללחוץ על Ctrl+C (במק { "\u2066" }⌘C{ "\u2069" }) או לבחור ”העתקה” בתפריט.
write-letter = כתיבת מכתב
letter-failed = לא ניתן היה לטעון את העזרה לכתיבת המכתב. עדיין אפשר להעתיק את הכתובת.
certainty-confirmed = הכתובת מאושרת.
certainty-presumed = כתובת משוערת: היא לא אושרה.
certainty-unknown = לא ידוע אם הכתובת הזאת נכונה.
verified = נבדקה לאחרונה { $date }.
review-passed = את הכתובת הזאת היה צריך לבדוק שוב עד { $date }
review-unreadable = לא ידוע מתי יש לבדוק שוב את הכתובת הזאת.
feed-expired = ייתכן שהמידע הזה אינו עדכני: הוא היה בתוקף עד { $date }
see-case-page = יש לעיין בדף התיק לפני הכתיבה
ask-publisher = יש לשאול את המפרסם לפני הכתיבה.
good-until = אחרי { $date } ייתכן שהכתובת הזאת שגויה.
prisoner-number = { $gender ->
    [male] מספר האסיר
    [female] מספר האסירה
   *[other] מספר בבית הסוהר
}
purpose-books = לספרים
purpose-parcels = לחבילות
purpose-money = לכסף
purpose-legal = לעורכי דין ולבתי משפט
interests = על מה אפשר לכתוב
letter-languages = מכתבים מגיעים בשפות האלה
reads = שפות קריאה
birthday = יום הולדת
rules = כללים למכתבים
channels = כתיבה באינטרנט
free = חינם
paid = בתשלום

## Why no address is shown

withheld-no-address = אין כרגע כתובת למכתבים.
withheld-custody-unclear = לא ברור אם אפשר לשלוח מכתבים, ולכן הכתובת אינה מוצגת.
withheld-at-home = { $gender ->
    [male] הוא בביתו תחת הגבלות, ולכן הכתובת אינה מוצגת.
    [female] היא בביתה תחת הגבלות, ולכן הכתובת אינה מוצגת.
   *[other] האדם בביתו תחת הגבלות, ולכן הכתובת אינה מוצגת.
}
withheld-moved = { $gender ->
    [male] הוא הועבר, והכתובת לא נבדקה מאז, ולכן היא אינה מוצגת.
    [female] היא הועברה, והכתובת לא נבדקה מאז, ולכן הכתובת אינה מוצגת.
   *[other] האדם הועבר, והכתובת לא נבדקה מאז, ולכן היא אינה מוצגת.
}
withheld-conditional-release = { $gender ->
    [male] הוא שוחרר בתנאים, ולכן הכתובת אינה מוצגת.
    [female] היא שוחררה בתנאים, ולכן הכתובת אינה מוצגת.
   *[other] האדם שוחרר בתנאים, ולכן הכתובת אינה מוצגת.
}
withheld-abroad = { $gender ->
    [male] הוא בארץ אחרת, ולכן הכתובת אינה מוצגת.
    [female] היא בארץ אחרת, ולכן הכתובת אינה מוצגת.
   *[other] האדם בארץ אחרת, ולכן הכתובת אינה מוצגת.
}
withheld-deported = { $gender ->
    [male] הוא גורש, ולכן הכתובת אינה מוצגת.
    [female] היא גורשה, ולכן הכתובת אינה מוצגת.
   *[other] האדם גורש, ולכן הכתובת אינה מוצגת.
}
withheld-disappeared = { $gender ->
    [male] לא ידוע היכן הוא, ולכן הכתובת אינה מוצגת.
    [female] לא ידוע היכן היא, ולכן הכתובת אינה מוצגת.
   *[other] לא ידוע היכן האדם, ולכן הכתובת אינה מוצגת.
}
withheld-paused = בינתיים אי אפשר לשלוח מכתבים, ולכן הכתובת אינה מוצגת.
withheld-closed = אי אפשר לשלוח מכתבים, ולכן הכתובת אינה מוצגת.
withheld-unknown = לא ידוע אם מכתבים מגיעים, ולכן הכתובת אינה מוצגת.
withheld-in-transfer = { $gender ->
    [male] הוא מועבר מבית סוהר אחד לאחר. מכתב לא ימצא אותו עכשיו, ולכן הכתובת אינה מוצגת.
    [female] היא מועברת מבית סוהר אחד לאחר. מכתב לא ימצא אותה עכשיו, ולכן הכתובת אינה מוצגת.
   *[other] האדם מועבר מבית סוהר אחד לאחר. מכתב לא יגיע עכשיו, ולכן הכתובת אינה מוצגת.
}
withheld-wanted = { $gender ->
    [male] הוא מבוקש על ידי הרשויות, ולכן הכתובת אינה מוצגת.
    [female] היא מבוקשת על ידי הרשויות, ולכן הכתובת אינה מוצגת.
   *[other] האדם מבוקש על ידי הרשויות, ולכן הכתובת אינה מוצגת.
}
withheld-at-liberty = { $gender ->
    [male] הוא חופשי, ולכן הכתובת אינה מוצגת.
    [female] היא חופשייה, ולכן הכתובת אינה מוצגת.
   *[other] האדם חופשי, ולכן הכתובת אינה מוצגת.
}
withheld-released = { $gender ->
    [male] הוא שוחרר, ולכן הכתובת אינה מוצגת.
    [female] היא שוחררה, ולכן הכתובת אינה מוצגת.
   *[other] האדם שוחרר, ולכן הכתובת אינה מוצגת.
}
withheld-exchanged = { $gender ->
    [male] הוא שוחרר בחילופי אסירים, ולכן הכתובת אינה מוצגת.
    [female] היא שוחררה בחילופי אסירים, ולכן הכתובת אינה מוצגת.
   *[other] האדם שוחרר בחילופי אסירים, ולכן הכתובת אינה מוצגת.
}
withheld-died = { $gender ->
    [male] הוא נפטר. הכתובת אינה מוצגת.
    [female] היא נפטרה. הכתובת אינה מוצגת.
   *[other] האדם נפטר. הכתובת אינה מוצגת.
}

## Other ways to help

help = איך לעזור
scope-this-person = { $gender ->
    [male] בשבילו
    [female] בשבילה
   *[other] בשביל האדם הזה
}
scope-all-prisoners = בשביל כל האסירים הפוליטיים
risk = סיכון משפטי { $country }
as-of = תאריך המידע: { $date }

## The foot of the card

case-page = התיק המלא
sources = מקורות
designated = { $country } המפרסם הוגדר { $kind }. פתיחת הקישורים שלו או שיתופם שם עלולים להיות כרוכים בסיכון משפטי.
designation-undesirable = ארגון בלתי רצוי
designation-extremist = ארגון קיצוני
designation-terrorist = ארגון טרור
designation-foreign-agent = סוכן זר
designated-otherwise = ארגון אסור
published-by = המפרסם: { $name }
information-of = המידע נכון ל־{ $date }

## Where there is no card

failure-unavailable = לא היה אפשר לטעון את הכרטיס הזה.
failure-not-found = הפרטים של האדם הזה אינם זמינים כרגע.
failure-withdrawn = המפרסם משך את הפרטים האלה.
failure-unverified = הכרטיס הזה אינו מוצג, כי לא היה אפשר לאמת את המידע שבו.
failure-stale = לא היה אפשר לטעון את הגרסה החדשה ביותר. הגרסה הזאת פורסמה { $date }.
retry = ניסיון נוסף
