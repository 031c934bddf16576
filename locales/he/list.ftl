### Hebrew. The purpose of each message is in locales/en/list.ftl.

people = { $count ->
    [one] אדם אחד
    [two] שני אנשים
   *[other] { $count } אנשים
}
label = אנשים
nobody = אין כרגע אף אחד ברשימה הזאת.

## Search and filters

search = חיפוש אדם
nobody-found = לא נמצא איש. אפשר לנסות חלק מהשם, או את השם באלפבית אחר.
filters = סינון
clear = ניקוי הסינון
country = מדינה
since = במשמורת מאז
recognition = הכרה
letters-in = שפת המכתבים
any = הכול
recognised = מאסר פוליטי
under-review = בבדיקה
not-recognised = אין הכרה

## A person

held-since = במשמורת מאז: { $date }
birthday = יום הולדת: { $date }
back = חזרה לרשימה
