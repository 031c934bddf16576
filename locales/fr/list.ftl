### French. The purpose of each message is in locales/en/list.ftl.

people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
label = Personnes
nobody = Il n’y a personne dans cette liste pour le moment.

## Search and filters

search = Trouver une personne
nobody-found = Personne n’a été trouvé. Essayez une partie du nom, ou le nom dans un autre alphabet.
filters = Filtres
clear = Effacer les filtres
country = Pays
since = En détention depuis
recognition = Reconnaissance
letters-in = Langue des lettres
any = Tous
recognised = Détention politique
under-review = En cours d’examen
not-recognised = Pas de reconnaissance

## A person

held-since = En détention depuis{ "\u00A0" }: { $date }
birthday = Anniversaire{ "\u00A0" }: { $date }
back = Retour à la liste
