### French. The purpose of each message is in locales/en/site.ftl.

person-title = { $name }{ "\u00A0" }: l’affaire, et comment écrire
person-title-without-letters = { $name }{ "\u00A0" }: l’affaire
listed-name = { $family }, { $others }
all-people = Toutes les personnes
languages = Langues
find = Trouver une personne
shown = Affichées{ "\u00A0" }: { $shown } sur { $all }
nobody-found = Personne n’a été trouvé. Essayez une partie du nom, ou le nom dans un autre alphabet.
nobody = Il n’y a personne dans ce flux actuellement.
withdrawn-title = Profil retiré
embed = Placer cette fiche sur votre page
embed-how = Collez ceci à l’endroit où la fiche doit apparaître. Elle se met à jour d’elle-même.
embed-frame = Là où les scripts ne sont pas autorisés, collez ce cadre. Il fonctionne aussi sans sa dernière ligne, avec une hauteur fixe.
embed-more = Autres tailles, éditeurs de pages et langues
whole-page = Ouvrir la page entière
link-shut = Ce lien ne peut pas être ouvert d’ici. Son adresse{ "\u00A0" }:
made-from = Cette page a été créée à partir du flux du { $date }
feed = Flux pour les programmes
no-trace = Ces pages ne déposent aucun cookie et ne comptent pas les visiteurs.
not-found = Il n’y a pas de page ici
