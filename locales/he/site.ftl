### Hebrew. The purpose of each message is in locales/en/site.ftl.

person-title = { $name }: התיק ואיך לכתוב
person-title-without-letters = { $name }: התיק
listed-name = { $family }, { $others }
all-people = כל האנשים
languages = שפות
find = חיפוש אדם
shown = מוצגים: { $shown } מתוך { $all }
nobody-found = לא נמצא איש. אפשר לנסות חלק מהשם, או את השם באלפבית אחר.
nobody = אין כרגע איש בהזנה הזאת.
withdrawn-title = הפרטים נמשכו
embed = שילוב הכרטיס הזה בדף שלך
embed-how = יש להדביק את הקוד הזה במקום שבו הכרטיס צריך להופיע. הכרטיס מתעדכן מעצמו.
embed-frame = במקום שאין בו היתר לסקריפטים, יש להדביק את המסגרת הזאת. היא פועלת גם בלי השורה האחרונה, בגובה קבוע.
embed-more = גדלים, עורכים ושפות אחרים
whole-page = פתיחת הדף המלא
link-shut = אי אפשר לפתוח את הקישור הזה מכאן. הכתובת שלו:
made-from = הדף הזה נוצר מההזנה של { $date }
feed = הזנה לתוכנות
no-trace = הדפים האלה אינם שומרים עוגיות ואינם סופרים מבקרים.
not-found = אין כאן דף כזה
