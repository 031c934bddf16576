### French. The purpose of each message, and its greatest length, are in locales/en/card.ftl.

## Numbers and time

years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}
months = { $count } mois
days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}

## Brackets

remark = { $text } ({ $remark })
presumed-place = lieu présumé

## The head of the card

born = { $gender ->
    [male] Né en{ "\u00A0" }{ $year }
    [female] Née en{ "\u00A0" }{ $year }
   *[other] Année de naissance{ "\u00A0" }: { $year }
}
photo-credit = Photo{ "\u00A0" }: { $credit }

## The finding

recognised = { $gender ->
    [male] Prisonnier politique
    [female] Prisonnière politique
   *[other] Détention politique
}
recognised-by = { $gender ->
    [male] Reconnu par { $name }
    [female] Reconnue par { $name }
   *[other] Reconnaissance par { $name }
}
under-review = En cours d’examen
under-review-by = En cours d’examen par { $name }
not-recognised = { $gender ->
    [male] Non reconnu
    [female] Non reconnue
   *[other] Pas de reconnaissance
}
not-recognised-by = { $gender ->
    [male] Non reconnu comme prisonnier politique par { $name }
    [female] Non reconnue comme prisonnière politique par { $name }
   *[other] Détention non reconnue comme politique par { $name }
}
assessed-by = Évaluation par { $name }
demand = Demande
recognition-link = La décision complète

## The stage of the case

stage-investigation = Enquête en cours
stage-trial = Procès en cours
stage-sentenced = Peine prononcée
stage-appeal = Appel en cours
stage-in-force = Condamnation définitive
stage-serving = Purge sa peine
stage-served = Peine purgée
stage-dropped = Affaire classée
stage-without-charge = En détention sans inculpation
stage-unknown = { "" }

## Where the person is

custody-detained = { $gender ->
    [male] Arrêté
    [female] Arrêtée
   *[other] En état d’arrestation
}
custody-remand = En maison d’arrêt
custody-house-arrest = { $gender ->
    [male] Assigné à résidence
    [female] Assignée à résidence
   *[other] En assignation à résidence
}
custody-conduct-ban = Sous interdiction de certaines activités
custody-travel-bond = Sous interdiction de quitter sa localité
custody-in-transfer = En cours de transfert entre prisons
custody-colony = En colonie pénitentiaire
custody-settlement = En colonie pénitentiaire ouverte
custody-prison = En prison
custody-correctional-centre = En centre correctionnel
custody-psychiatric = En traitement psychiatrique forcé
custody-wanted = { $gender ->
    [male] Recherché par les autorités
    [female] Recherchée par les autorités
   *[other] Sous avis de recherche des autorités
}
custody-at-liberty = En liberté
custody-released = { $gender ->
    [male] Libéré
    [female] Libérée
   *[other] En liberté après détention
}
custody-exchanged = { $gender ->
    [male] Libéré dans un échange de prisonniers
    [female] Libérée dans un échange de prisonniers
   *[other] En liberté après un échange de prisonniers
}
custody-died = { $gender ->
    [male] Décédé
    [female] Décédée
   *[other] Décès
}
custody-administrative-detention = En détention administrative
custody-military-captivity = En captivité militaire
custody-conditional-release = { $gender ->
    [male] Libéré sous conditions
    [female] Libérée sous conditions
   *[other] En liberté sous conditions
}
custody-abroad = À l’étranger
custody-deported = { $gender ->
    [male] Expulsé
    [female] Expulsée
   *[other] Expulsion
}
custody-disappeared = Disparition forcée
custody-unknown = On ignore où se trouve la personne

## Charges

criminal-charges = Accusations pénales
administrative-charges = Accusations administratives

## The outcome of a charge

outcome-charged = { $gender ->
    [male] inculpé
    [female] inculpée
   *[other] inculpation
}
outcome-convicted = { $gender ->
    [male] condamné
    [female] condamnée
   *[other] condamnation
}
outcome-acquitted = { $gender ->
    [male] acquitté
    [female] acquittée
   *[other] acquittement
}
outcome-dropped = accusation abandonnée

## Punishments without a length

punishment-imprisonment = Emprisonnement
punishment-life = Emprisonnement à perpétuité
punishment-suspended = Peine avec sursis
punishment-compulsory-labour = Travail obligatoire
punishment-restriction-of-freedom = Restriction de liberté
punishment-fine = Amende
punishment-compulsory-medical = Traitement médical forcé
punishment-post-release-supervision = Surveillance
punishment-death = Peine de mort
punishment-life-without-parole = Emprisonnement à perpétuité sans possibilité de libération conditionnelle
punishment-indeterminate = Emprisonnement sans durée déterminée
punishment-forced-labour = Travaux forcés
punishment-deprivation-of-rights = Privation de droits

## Punishments with their length

punishment-term-imprisonment = { $term } d’emprisonnement
punishment-term-life = Emprisonnement à perpétuité ({ $term })
punishment-term-suspended = { $term } avec sursis
punishment-term-compulsory-labour = { $term } de travail obligatoire
punishment-term-restriction-of-freedom = { $term } de restriction de liberté
punishment-term-fine = Amende ({ $term })
punishment-term-compulsory-medical = { $term } de traitement médical forcé
punishment-term-post-release-supervision = { $term } de surveillance
punishment-term-death = Peine de mort ({ $term })
punishment-term-life-without-parole = Emprisonnement à perpétuité sans possibilité de libération conditionnelle ({ $term })
punishment-term-indeterminate = Emprisonnement sans durée déterminée ({ $term })
punishment-term-forced-labour = { $term } de travaux forcés
punishment-term-deprivation-of-rights = { $term } de privation de certains droits

## Imprisonment by its regime, without a length

regime-general = Colonie pénitentiaire à régime général
regime-enhanced = Colonie pénitentiaire à régime renforcé
regime-strict = Colonie pénitentiaire à régime sévère
regime-special = Colonie pénitentiaire à régime spécial
regime-settlement = Colonie pénitentiaire ouverte
regime-prison = Prison

## Imprisonment by its regime, with its length

regime-term-general = { $term } de colonie pénitentiaire à régime général
regime-term-enhanced = { $term } de colonie pénitentiaire à régime renforcé
regime-term-strict = { $term } de colonie pénitentiaire à régime sévère
regime-term-special = { $term } de colonie pénitentiaire à régime spécial
regime-term-settlement = { $term } de colonie pénitentiaire ouverte
regime-term-prison = { $term } de prison

## The regime alone

regime-elsewhere-general = régime général
regime-elsewhere-enhanced = régime renforcé
regime-elsewhere-strict = régime sévère
regime-elsewhere-special = régime spécial
regime-elsewhere-settlement = colonie pénitentiaire ouverte
regime-elsewhere-prison = prison

## Life imprisonment by its regime

life-regime-general = Emprisonnement à perpétuité en colonie pénitentiaire à régime général
life-regime-enhanced = Emprisonnement à perpétuité en colonie pénitentiaire à régime renforcé
life-regime-strict = Emprisonnement à perpétuité en colonie pénitentiaire à régime sévère
life-regime-special = Emprisonnement à perpétuité en colonie pénitentiaire à régime spécial
life-regime-settlement = Emprisonnement à perpétuité en colonie pénitentiaire ouverte
life-regime-prison = Emprisonnement à perpétuité en prison

## The sentence

sentence-heading = Peine
passed-by-on = Prononcée par { $court } { $date }
passed-by = Prononcée par { $court }
passed-on = Prononcée { $date }
closed-hearing = à huis clos
in-absentia = par contumace
closed-hearing-alone = Prononcée à huis clos
in-absentia-alone = Prononcée par contumace
after-release = Après la libération
in-addition = En plus
release-heading = Libération
release-expected = Libération prévue{ "\u00A0" }: { $date }
release-actual = { $gender ->
    [male] Libéré { $date }
    [female] Libérée { $date }
   *[other] Libération { $date }
}

## The timeline

timeline = Chronologie
in-custody = { $time } en détention
in-custody-at-least = Au moins { $time } en détention

## An event on a day

event-detained = Arrestation
event-charged = Inculpation
event-remanded = Placement en détention provisoire
event-trial-opened = Ouverture du procès
event-sentenced = Condamnation
event-appeal = Audience d’appel
event-transferred = Transfert
event-recognised = { $gender ->
    [male] Reconnu comme prisonnier politique
    [female] Reconnue comme prisonnière politique
   *[other] Détention reconnue comme politique
}
event-released = Libération
event-exchanged = Libération dans un échange de prisonniers
event-died = Décès
event-other = { "" }

## The long texts

account = Ce qui s’est passé
reasons = { $gender ->
    [male] Pourquoi il est considéré comme prisonnier politique
    [female] Pourquoi elle est considérée comme prisonnière politique
   *[other] Pourquoi cette détention est considérée comme politique
}

## Ways to write

write = { $gender ->
    [male] Lui écrire
    [female] Lui écrire
   *[other] Écrire une lettre
}
letters = Lettres
envelope = Pour l’enveloppe
reading = La même adresse, pour la lecture
copy-envelope = Copier l’adresse
copy-reading = Copier cette version
copied = Copié.
copy-failed = La copie n’a pas fonctionné ici. L’adresse est sélectionnée{ "\u00A0" }: appuyez sur Ctrl+C (sur Mac, ⌘C) ou choisissez «{ "\u00A0" }Copier{ "\u00A0" }» dans le menu.
write-letter = Écrire une lettre
letter-failed = L’aide à la rédaction n’a pas pu être chargée. Vous pouvez toujours copier l’adresse.
certainty-confirmed = Adresse confirmée.
certainty-presumed = Adresse présumée{ "\u00A0" }: elle n’a pas été confirmée.
certainty-unknown = On ne sait pas si cette adresse est exacte.
verified = Dernière vérification { $date }.
review-passed = Date limite de la nouvelle vérification de cette adresse, dépassée{ "\u00A0" }: { $date }
review-unreadable = On ne sait pas quand cette adresse doit être vérifiée à nouveau.
feed-expired = Ces informations sont peut-être périmées{ "\u00A0" }: elles étaient valables jusqu’au { $date }
see-case-page = Consultez la page de l’affaire avant d’écrire
ask-publisher = Renseignez-vous auprès de l’éditeur avant d’écrire.
good-until = Après le { $date }, cette adresse peut être fausse.
prisoner-number = Numéro d’écrou
purpose-books = Pour les livres
purpose-parcels = Pour les colis
purpose-money = Pour l’argent
purpose-legal = Pour les avocats et les tribunaux
interests = Sujets possibles pour une lettre
letter-languages = Langues des lettres qui arrivent
reads = Langues de lecture
birthday = Anniversaire
rules = Règles pour les lettres
channels = Écrire en ligne
free = gratuit
paid = payant

## Why no address is shown

withheld-no-address = Il n’y a pas d’adresse pour les lettres actuellement.
withheld-custody-unclear = On ne sait pas clairement si des lettres peuvent être envoyées{ "\u00A0" }; aucune adresse n’est donc affichée.
withheld-at-home = { $gender ->
    [male] Il est à son domicile, soumis à des restrictions{ "\u00A0" }; aucune adresse n’est donc affichée.
    [female] Elle est à son domicile, soumise à des restrictions{ "\u00A0" }; aucune adresse n’est donc affichée.
   *[other] Cette personne est à son domicile, soumise à des restrictions{ "\u00A0" }; aucune adresse n’est donc affichée.
}
withheld-moved = { $gender ->
    [male] Il a été transféré et l’adresse n’a pas été vérifiée depuis{ "\u00A0" }; aucune adresse n’est donc affichée.
    [female] Elle a été transférée et l’adresse n’a pas été vérifiée depuis{ "\u00A0" }; aucune adresse n’est donc affichée.
   *[other] Cette personne a été transférée et l’adresse n’a pas été vérifiée depuis{ "\u00A0" }; aucune adresse n’est donc affichée.
}
withheld-conditional-release = { $gender ->
    [male] Il a été libéré sous conditions{ "\u00A0" }; aucune adresse n’est donc affichée.
    [female] Elle a été libérée sous conditions{ "\u00A0" }; aucune adresse n’est donc affichée.
   *[other] Cette personne a été libérée sous conditions{ "\u00A0" }; aucune adresse n’est donc affichée.
}
withheld-abroad = { $gender ->
    [male] Il est dans un autre pays{ "\u00A0" }; aucune adresse n’est donc affichée.
    [female] Elle est dans un autre pays{ "\u00A0" }; aucune adresse n’est donc affichée.
   *[other] Cette personne est dans un autre pays{ "\u00A0" }; aucune adresse n’est donc affichée.
}
withheld-deported = { $gender ->
    [male] Il a été expulsé du pays{ "\u00A0" }; aucune adresse n’est donc affichée.
    [female] Elle a été expulsée du pays{ "\u00A0" }; aucune adresse n’est donc affichée.
   *[other] Cette personne a été expulsée du pays{ "\u00A0" }; aucune adresse n’est donc affichée.
}
withheld-disappeared = { $gender ->
    [male] On ne sait pas où il se trouve{ "\u00A0" }; aucune adresse n’est donc affichée.
    [female] On ne sait pas où elle se trouve{ "\u00A0" }; aucune adresse n’est donc affichée.
   *[other] On ne sait pas où se trouve cette personne{ "\u00A0" }; aucune adresse n’est donc affichée.
}
withheld-paused = Il est impossible d’envoyer des lettres pour le moment{ "\u00A0" }; aucune adresse n’est donc affichée.
withheld-closed = Il est impossible d’envoyer des lettres{ "\u00A0" }; aucune adresse n’est donc affichée.
withheld-unknown = On ne sait pas si les lettres arrivent{ "\u00A0" }; aucune adresse n’est donc affichée.
withheld-in-transfer = { $gender ->
    [male] Il est en cours de transfert d’une prison à une autre. Une lettre ne lui parviendrait pas maintenant{ "\u00A0" }; aucune adresse n’est donc affichée.
    [female] Elle est en cours de transfert d’une prison à une autre. Une lettre ne lui parviendrait pas maintenant{ "\u00A0" }; aucune adresse n’est donc affichée.
   *[other] Cette personne est en cours de transfert d’une prison à une autre. Une lettre n’arriverait pas maintenant{ "\u00A0" }; aucune adresse n’est donc affichée.
}
withheld-wanted = { $gender ->
    [male] Il est recherché par les autorités{ "\u00A0" }; aucune adresse n’est donc affichée.
    [female] Elle est recherchée par les autorités{ "\u00A0" }; aucune adresse n’est donc affichée.
   *[other] Cette personne est recherchée par les autorités{ "\u00A0" }; aucune adresse n’est donc affichée.
}
withheld-at-liberty = { $gender ->
    [male] Il est en liberté{ "\u00A0" }; aucune adresse n’est donc affichée.
    [female] Elle est en liberté{ "\u00A0" }; aucune adresse n’est donc affichée.
   *[other] Cette personne est en liberté{ "\u00A0" }; aucune adresse n’est donc affichée.
}
withheld-released = { $gender ->
    [male] Il a été libéré{ "\u00A0" }; aucune adresse n’est donc affichée.
    [female] Elle a été libérée{ "\u00A0" }; aucune adresse n’est donc affichée.
   *[other] Cette personne a été libérée{ "\u00A0" }; aucune adresse n’est donc affichée.
}
withheld-exchanged = { $gender ->
    [male] Il a été libéré dans un échange de prisonniers{ "\u00A0" }; aucune adresse n’est donc affichée.
    [female] Elle a été libérée dans un échange de prisonniers{ "\u00A0" }; aucune adresse n’est donc affichée.
   *[other] Cette personne a été libérée dans un échange de prisonniers{ "\u00A0" }; aucune adresse n’est donc affichée.
}
withheld-died = { $gender ->
    [male] Il est décédé. Aucune adresse n’est affichée.
    [female] Elle est décédée. Aucune adresse n’est affichée.
   *[other] Cette personne est décédée. Aucune adresse n’est affichée.
}

## Other ways to help

help = Comment aider
scope-this-person = { $gender ->
    [male] pour lui
    [female] pour elle
   *[other] pour cette personne
}
scope-all-prisoners = pour tous les prisonniers politiques
risk = Risque juridique ({ $country })
as-of = date de l’information{ "\u00A0" }: { $date }

## The foot of the card

case-page = L’affaire complète
sources = Sources
designated = L’éditeur est désigné comme { $kind } ({ $country }). Suivre ou partager ses liens dans ce pays peut comporter un risque juridique.
designation-undesirable = organisation indésirable
designation-extremist = organisation extrémiste
designation-terrorist = organisation terroriste
designation-foreign-agent = agent de l’étranger
designated-otherwise = organisation interdite
published-by = Publié par { $name }
information-of = Informations au { $date }

## Where there is no card

failure-unavailable = Cette fiche n’a pas pu être chargée.
failure-not-found = Le profil de cette personne n’est pas disponible actuellement.
failure-withdrawn = Ce profil a été retiré par son éditeur.
failure-unverified = Cette fiche n’est pas affichée, car ses informations n’ont pas pu être vérifiées.
failure-stale = La version la plus récente n’a pas pu être chargée. Celle-ci a été publiée { $date }.
retry = Réessayer
