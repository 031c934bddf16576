## The greeting

greeting = Bonjour{ "\u00A0" }!
greeting-name = Bonjour { $given }{ "\u00A0" }!

## Who I am

who-name = Je m’appelle { $name }.
who-stranger = Nous ne nous connaissons pas.
who-year = Mon année de naissance est { $year }.
who-school = Je vais encore à l’école.
who-student = Je fais des études à l’université.
who-retired = Je suis à la retraite et j’ai plus de temps.
who-children = J’ai des enfants.
who-grandchildren = J’ai des petits-enfants.
who-translated = Je ne parle pas votre langue, alors j’écris à l’aide de phrases traduites.

## Why I write

why-learned = J’ai appris votre nom il y a peu et j’ai eu envie de vous écrire.
why-first = C’est la première lettre que je vous écris.
why-again = Je vous écris à nouveau.
why-warmth = J’espère que cette lettre apportera un peu de chaleur à votre journée.
why-life = J’aimerais vous raconter un peu ma vie.
why-like = J’aime écrire des lettres.
why-far = Une parole gentille arrive même de loin.

## Where I live

place-town = L’endroit où j’habite s’appelle { $town }.
place-country = Mon pays{ "\u00A0" }: { $country }.
place-city = J’habite dans une grande ville.
place-small = J’habite dans une petite ville.
place-village = J’habite dans un village.
place-river = Une rivière coule près de chez moi.
place-sea = J’habite au bord de la mer.
place-mountains = D’ici, on voit les montagnes.
place-forest = La forêt commence non loin de ma maison.
place-park = Il y a un parc tout près, et j’aime m’y promener.

## Weather and season

weather-spring = Chez nous, c’est le printemps.
weather-summer = Chez nous, c’est l’été.
weather-autumn = Chez nous, c’est l’automne.
weather-winter = Chez nous, c’est l’hiver.
weather-sun = Aujourd’hui, le soleil brille.
weather-rain = Aujourd’hui, il pleut.
weather-snow = Il a neigé, et tout est blanc.
weather-wind = Aujourd’hui, le vent souffle fort.
weather-hot = Ces jours-ci, il fait très chaud.
weather-cold = Ces jours-ci, il fait très froid.
weather-longer = Les jours rallongent.
weather-shorter = Les jours raccourcissent.
weather-leaves = Les feuilles jaunissent.

## Everyday

everyday-morning = Ma matinée commence par une tasse de café.
everyday-window = J’écris cette lettre près de la fenêtre.
everyday-evening = Le soir, j’aime prendre une tasse de thé.
everyday-walk = Je me promène presque tous les jours.
everyday-bicycle = Je fais souvent du vélo.
everyday-garden = J’ai un petit jardin.
everyday-balcony = Des fleurs poussent sur mon balcon.
everyday-friends = Le week-end, je vois souvent des amis.
everyday-quiet = Aujourd’hui est une journée tranquille.

## Work

work-office = Je travaille dans un bureau.
work-hands = Je travaille de mes mains.
work-children = Je travaille avec des enfants.
work-people = Au travail, je rencontre beaucoup de gens.
work-home = Je travaille à la maison.
work-like = J’aime mon travail.
work-learn = En ce moment, j’apprends quelque chose de nouveau.

## Food

food-cook = J’aime cuisiner.
food-bake = J’aime faire des gâteaux.
food-dish = Un plat que l’on aime chez nous s’appelle { $dish }.
food-bread = J’aime l’odeur du pain frais.
food-apples = Cette année, il y a eu beaucoup de pommes.
food-honey = Ma boisson préférée est le thé au miel.
food-soup = Les jours froids, je prépare une soupe bien chaude.

## Animals

animals-cat = J’ai un chat.
animals-dog = J’ai un chien.
animals-name = Mon animal s’appelle { $pet }.
animals-feed = Des oiseaux viennent à ma fenêtre, et je les nourris.
animals-sing = Le matin, j’entends chanter les oiseaux.
animals-hedgehog = Un hérisson vit dans notre jardin.
animals-squirrel = Hier, j’ai vu un écureuil dans le parc.

## Nature

nature-forest = J’aime me promener en forêt.
nature-flowers = Les premières fleurs apparaissent.
nature-stars = Les nuits claires, on voit beaucoup d’étoiles chez nous.
nature-moon = Hier, la lune était grande et brillante.
nature-sea = Je peux écouter la mer pendant des heures.
nature-mushrooms = En automne, nous ramassons des champignons.
nature-sunset = Hier, le coucher de soleil était magnifique.
nature-tree = Un grand et vieil arbre se dresse devant ma maison.

## Books

books-read = J’aime lire.
books-title = En ce moment, je lis le livre «{ "\u00A0" }{ $book }{ "\u00A0" }».
books-author = J’aime lire cet auteur{ "\u00A0" }: { $author }.
books-childhood = Il y a des livres que j’aime depuis l’enfance.
books-poems = J’aime la poésie.
books-library = Je vais souvent à la bibliothèque.

## Music

music-listen = J’écoute souvent de la musique.
music-musician = J’aime beaucoup cette musique{ "\u00A0" }: { $musician }.
music-play = J’apprends à jouer d’un instrument.
music-sing = Je chante dans une chorale.
music-songs = J’aime les vieilles chansons.
music-dance = J’aime danser.

## Sport

sport-football = J’aime regarder le football.
sport-team = Mon équipe préférée{ "\u00A0" }: { $team }.
sport-run = J’aime courir le matin.
sport-swim = J’aime nager.
sport-chess = J’aime jouer aux échecs.
sport-hike = J’aime marcher en montagne.

## Memories

memories-summer = J’aime me souvenir des étés de mon enfance.
memories-grandmother = Je pense souvent à la cuisine de ma grand-mère.
memories-sea = Je me souviens du jour où j’ai vu la mer pour la première fois.
memories-teacher = Je me souviens avec gratitude de ma première maîtresse d’école.
memories-snow = Enfant, j’attendais la première neige.
memories-tree = Enfant, j’aimais grimper aux arbres.

## Questions

questions-read = Qu’aimez-vous lire{ "\u00A0" }?
questions-music = Quelle musique aimez-vous{ "\u00A0" }?
questions-season = Quelle saison préférez-vous{ "\u00A0" }?
questions-animals = Aimez-vous les animaux{ "\u00A0" }?
questions-food = Qu’aimiez-vous manger dans votre enfance{ "\u00A0" }?
questions-interests = À quoi vous intéressez-vous{ "\u00A0" }?
questions-topics = Qu’aimeriez-vous lire dans une lettre{ "\u00A0" }?
questions-draw = Aimez-vous dessiner{ "\u00A0" }?
questions-chess = Jouez-vous aux échecs{ "\u00A0" }?
questions-answer = Si vous en avez envie, quelques lignes de vous me feraient plaisir.

## Encouragement

courage-think = Je pense à vous.
courage-alone = { $reader ->
    [male] Vous n’êtes pas seul
    [female] Vous n’êtes pas seule
   *[other] Quelqu’un pense à vous
}.
courage-remember = On ne vous oublie pas.
courage-strength = Je vous souhaite de la force et de la patience.
courage-joy = Je vous souhaite une petite joie chaque jour.
courage-calm = Je vous souhaite du calme et la paix du cœur.
courage-warmth = Je vous envoie des pensées chaleureuses.

## Holidays

holidays-new-year = Bonne année{ "\u00A0" }!
holidays-year = Que la nouvelle année vous apporte beaucoup de bonnes choses.
holidays-christmas = Joyeux Noël{ "\u00A0" }!
holidays-easter = Joyeuses Pâques{ "\u00A0" }!
holidays-nowruz = Joyeux Norouz{ "\u00A0" }!
holidays-eid = Bonne fête de l’Aïd{ "\u00A0" }!
holidays-spring-festival = Bon Nouvel An chinois{ "\u00A0" }!
holidays-any = Je vous souhaite une belle fête.
holidays-lights = Nos rues sont décorées de lumières.

## Birthday

birthday-happy = Joyeux anniversaire{ "\u00A0" }!
birthday-best = Je vous souhaite le meilleur pour votre anniversaire.
birthday-today = Aujourd’hui, jour de votre anniversaire, je pense à vous.
birthday-cake = Aujourd’hui, je mange une part de gâteau en votre honneur.
birthday-year = Que cette nouvelle année de votre vie vous apporte de la joie.

## The end

closing-today = C’est tout pour aujourd’hui.
closing-page = Ma page touche à sa fin.
closing-thanks = Merci d’avoir lu ma lettre.
closing-best = Je vous souhaite tout le meilleur{ "\u00A0" }!
closing-hand = Je vous serre fort la main.
closing-regards = Bien chaleureusement,
closing-name = { $name }
