### German. The purpose of each message is in locales/en/list.ftl.

people = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
label = Menschen
nobody = In dieser Liste ist derzeit niemand.

## Search and filters

search = Person suchen
nobody-found = Niemand gefunden. Versuchen Sie es mit einem Teil des Namens oder mit dem Namen in einer anderen Schrift.
filters = Filter
clear = Filter aufheben
country = Land
since = In Haft seit
recognition = Anerkennung
letters-in = Sprache der Briefe
any = Alle
recognised = Politische Haft
under-review = Wird geprüft
not-recognised = Nicht anerkannt

## A person

held-since = In Haft seit { $date }
birthday = Geburtstag: { $date }
back = Zurück zur Liste
