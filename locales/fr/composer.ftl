## The first screen

title = Écrire une lettre
intro = Choisissez des phrases dans votre langue. La lettre contient les mêmes phrases dans la langue que vous choisissez pour elle.
read-by-others = Votre lettre est lue par d’autres avant d’arriver.
leave-out = N’écrivez rien sur l’affaire, la politique, la guerre, les agents de l’État, d’autres détenus ou la santé.
risk = Risque juridique{ "\u00A0" }: { $places }. Là-bas, l’éditeur ou quelqu’un vers qui il renvoie est interdit, ou il est risqué d’aider la personne détenue. Écrire de là-bas peut être un risque pour vous.
nothing-stored = Rien n’est envoyé et rien n’est enregistré. Quand vous quittez cette page, le texte disparaît.
start = Commencer
close = Fermer

## About the writer

letter-language = Langue de la lettre
writer = Je suis
writer-male = un homme
writer-female = une femme
writer-other = je préfère ne pas le dire

## Putting the letter together

heading-letter = Lettre à
sentences = Phrases
about = Sujet
letter = Votre lettre
letter-empty = Votre lettre est encore vide. Choisissez une première phrase.
add = Ajouter
remove = Retirer
up = Monter
down = Descendre
undo = Annuler
redo = Rétablir
moved = Position { $place } sur { $number }
added = Ajouté à la lettre.
removed = Retiré de la lettre.
own-words = Vos propres mots
own-words-hint = Ces mots ne sont pas traduits. Écrivez-les dans la langue de la lettre{ "\u00A0" }: { $language }.
not-translated = Non traduit
rules = Règles pour les lettres
interests = Sujets possibles pour une lettre

## Filling in a gap

gap-name = Mon prénom
gap-year = Mon année de naissance
gap-town = Ma ville ou mon village
gap-country = Mon pays
gap-dish = Nom d’un plat
gap-pet = Nom de mon animal
gap-book = Titre d’un livre
gap-author = Nom d’un auteur
gap-musician = Nom d’un musicien
gap-team = Nom d’une équipe
in-latin = Pour la lettre, écrivez-le en caractères latins.
in-cyrillic = Pour la lettre, écrivez-le en caractères cyrilliques.
in-arabic = Pour la lettre, écrivez-le en caractères arabes.
in-chinese = Pour la lettre, écrivez-le en caractères chinois.
other-script = Vous trouverez peut-être le nom dans une encyclopédie dans cette langue. Ou retirez la phrase{ "\u00A0" }: la lettre est complète sans elle.
fill-in = Complétez ce qui manque.

## Subjects of sentences

topic-greeting = Salutation
topic-who = Qui je suis
topic-why = Pourquoi j’écris
topic-place = Où j’habite
topic-weather = Temps et saison
topic-everyday = Vie quotidienne
topic-work = Travail
topic-food = Cuisine
topic-animals = Animaux
topic-nature = Nature
topic-books = Livres
topic-music = Musique
topic-sport = Sport
topic-memories = Souvenirs
topic-questions = Questions
topic-courage = Encouragement
topic-holidays = Fêtes
topic-birthday = Anniversaire
topic-closing = Pour finir

## Length

characters = Caractères{ "\u00A0" }: { $number }
pages = Pages{ "\u00A0" }: { $number }
limit = { $service }{ "\u00A0" }: { $limit } caractères au plus
too-long = Trop longue pour { $service }, caractères en trop{ "\u00A0" }: { $number }

## Taking the letter away

send = Imprimer ou envoyer
back = Retour à la lettre
copy = Copier la lettre
copied = La lettre est copiée.
copy-failed = La copie n’a pas fonctionné ici. Le texte est sélectionné{ "\u00A0" }: appuyez sur Ctrl+C (sur Mac, ⌘C) ou choisissez «{ "\u00A0" }Copier{ "\u00A0" }» dans le menu.
copy-address = Copier l’adresse
address-copied = L’adresse est copiée.
print = Imprimer la lettre
save = Enregistrer en fichier texte
cannot-print = Impossible d’imprimer ici. Copiez la lettre ou enregistrez-la en fichier texte.
ways = Comment allez-vous l’envoyer{ "\u00A0" }?
services = L’envoyer par un service de lettres
service-open = Ouvrez la page du service{ "\u00A0" }:
service-address = Copiez l’adresse et collez-la sur la page du service.
service-letter = Revenez ici, copiez la lettre et collez-la sur la page du service.
by-post = L’envoyer par la poste
paper = Papier
date = Date de la lettre
page-number = Page { $page } sur { $pages }

## The envelope

envelope = L’enveloppe
envelope-size = Format de l’enveloppe
envelope-label = Étiquette à découper et à coller (A4)
envelope-sheet = Feuille à plier (A4)
sender = Expéditeur
sender-forgotten = L’adresse de l’expéditeur est seulement imprimée. Elle n’est pas enregistrée.
sender-name = Prénom et nom
sender-street = Rue et numéro
sender-town = Code postal et ville
sender-country = Pays
sender-birth = Année de naissance
sender-birth-hint = Seulement si le service de lettres ou la prison la demande.
prisoner-number = Numéro d’écrou
number-hint = Seulement si l’éditeur ou le service de lettres en donne un.
print-envelope = Imprimer l’enveloppe
print-hint = Imprimez à 100{ "\u00A0" }%, sans «{ "\u00A0" }ajuster à la page{ "\u00A0" }».
post-it = Mettez la lettre dans l’enveloppe, collez assez de timbres et postez-la.
cut-here = Couper ici
fold-here = Plier ici
stamp = Timbre

## Where it does not work

language-failed = Cette langue n’a pas pu être chargée. Réessayez.
