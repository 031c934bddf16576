### German. The purpose of each message is in locales/en/site.ftl.

person-title = { $name }: der Fall, und wie man schreibt
person-title-without-letters = { $name }: der Fall
listed-name = { $family }, { $others }
all-people = Alle Personen
languages = Sprachen
find = Person suchen
shown = Angezeigt: { $shown } von { $all }
nobody-found = Niemand gefunden. Versuchen Sie es mit einem Teil des Namens oder mit dem Namen in einer anderen Schrift.
nobody = In diesem Feed ist zurzeit niemand.
withdrawn-title = Profil zurückgezogen
embed = Diese Karte auf Ihrer Seite zeigen
embed-how = Fügen Sie dies dort ein, wo die Karte stehen soll. Sie hält sich selbst aktuell.
embed-frame = Wo keine Skripte erlaubt sind, fügen Sie diesen Rahmen ein. Er funktioniert auch ohne die letzte Zeile, dann mit fester Höhe.
embed-more = Andere Größen, Editoren und Sprachen
whole-page = Ganze Seite öffnen
link-shut = Dieser Link lässt sich von hier aus nicht öffnen. Seine Adresse:
made-from = Diese Seite wurde aus dem Feed vom { $date } erstellt
feed = Feed für Programme
no-trace = Diese Seiten setzen keine Cookies und zählen keine Besucher.
not-found = Hier gibt es keine Seite
