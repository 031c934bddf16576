### French. The purpose of each message is in locales/en/builder.ftl.

title = Une fiche sur votre page

lead = Choisissez une personne, regardez la fiche, copiez le code. Vos choix restent dans l’adresse de cette page. Rien n’est enregistré ni envoyé.

source = Le flux

feed = Adresse du flux

feed-hint = Demandez-la à l’éditeur. Elle commence par https:// et finit en général par feed.json. Plusieurs adresses séparées par des espaces sont des miroirs.

keys = Clé publique de l’éditeur

keys-hint = Elle commence par ed25519:. Avec elle, la fiche ne montre que ce qui est signé avec cette clé. Demandez-la à l’éditeur par une autre voie que le serveur du flux.

loading = Chargement du flux…

loaded = { $count ->
    [one] Le flux contient { $count } personne.
   *[other] Le flux contient { $count } personnes.
}

trouble-address = Ce n’est pas une adresse. Copiez-la depuis la barre d’adresse de votre navigateur, à partir de https://.

trouble-mixed = Cette adresse commence par http://, que les pages en https ne peuvent pas charger. Essayez avec https://, ou demandez à l’éditeur.

trouble-closed = Le serveur a ce fichier, mais ne laisse pas les autres sites le lire. Envoyez ce qui suit aux personnes qui gèrent le serveur{ "\u00A0" }: la réponse doit porter l’en-tête Access-Control-Allow-Origin: *

trouble-redirect = Cette adresse renvoie à une autre, et les fiches ne la suivent pas. Ouvrez-la dans un nouvel onglet et copiez l’adresse qui s’y trouve alors.

trouble-unreachable = Cette adresse ne répond pas. Ouvrez-la dans un nouvel onglet{ "\u00A0" }: si rien ne s’y affiche non plus, elle est fausse ou son serveur est en panne. Si elle s’y ouvre, une politique de cette page l’interdit.

trouble-late = Le serveur a mis plus de 10 secondes. Réessayez plus tard, ou demandez un miroir à l’éditeur.

trouble-refused = Le serveur répond par l’erreur { $status }. Vérifiez l’adresse lettre par lettre{ "\u00A0" }; si elle est exacte, prévenez l’éditeur.

trouble-too-large = Ce flux dépasse les 2{ "\u00A0" }Mo qu’une fiche charge. Demandez à l’éditeur le flux propre à la personne.

trouble-not-json = Ce n’est pas un flux, mais peut-être l’adresse d’une page. Demandez à l’éditeur l’adresse du flux lui-même.

trouble-not-a-feed = C’est un fichier de données, mais pas un flux pour des fiches. Pour l’éditeur{ "\u00A0" }: { $why }

trouble-signature = Ce flux n’est pas signé avec cette clé, et ses fiches ne montreraient rien. Comparez la clé avec celle de l’éditeur. Pour l’éditeur{ "\u00A0" }: { $why }

trouble-other = Ce flux n’est pas utilisable{ "\u00A0" }: { $why }

concern-expired = Ce flux était valable jusqu’au { $date }, et ses fiches le disent à chaque lecteur. Demandez à l’éditeur un flux plus récent.

concern-old = { $count ->
    [one] Ce flux a été publié il y a { $count } jour. Demandez à l’éditeur s’il est toujours tenu à jour.
   *[other] Ce flux a été publié il y a { $count } jours. Demandez à l’éditeur s’il est toujours tenu à jour.
}

concern-no-sequence = Les éditions de ce flux ne sont pas numérotées{ "\u00A0" }: si une ancienne est montrée à la place d’une nouvelle, personne ne le remarque.

concern-no-id = Ce flux n’a pas d’id{ "\u00A0" }: une clé prévue pour lui vaudrait pour tous les flux du même éditeur.

concern-nobody = Il n’y a personne dans ce flux.

concern-no-key = Sans clé, quiconque prend le contrôle du serveur du flux peut changer les adresses sur votre page.

choices = La fiche

person = Personne

nobody-found = Personne n’a été trouvé. Essayez une partie du nom, ou le nom dans un autre alphabet.

withdrawn = { $person } (retiré)

language = Langue de la fiche

language-of-page = celle de votre page

layout = Présentation

layout-full = fiche entière

layout-compact = compacte

theme = Couleurs

theme-auto = selon l’appareil du lecteur

theme-light = claires

theme-dark = sombres

help = Moyens d’aider

help-all = tous

help-letters = lettres seulement

help-none = adresse seulement

links = Liens vers d’autres sites

links-all = en liens

links-none = en texte simple

photo = Photographie

photo-feed = depuis le serveur indiqué par le flux

photo-own = seulement depuis les serveurs que la fiche contacte déjà

photo-none = aucune

refuse-older = Refuser les éditions du flux plus anciennes que celle d’aujourd’hui

preview = Aperçu

width = Largeur

pixels = { $pixels } px

ground = Couleurs de la page

nothing-yet = Collez d’abord l’adresse d’un flux, et la fiche apparaîtra ici.

snippet = Code à coller

kind-tag = HTML

kind-script = Script seul

kind-static = Fiche statique

kind-frame = Cadre

about-tag = La fiche devient une partie de votre page. Les premières lignes annoncent tôt au navigateur ce que la fiche va charger, pour qu’elle apparaisse plus vite.

about-script = Pour les éditeurs de pages qui gardent les scripts et retirent les balises inconnues. La fiche apparaît à l’endroit du script.

about-static = La fiche est dans le HTML même de votre page et se lit sans scripts. Elle reste telle qu’elle était le jour où vous l’avez collée. Utilisez-la là où vos pages sont régénérées à chaque édition du flux.

about-frame = Pour les pages qui ne veulent pas de scripts extérieurs{ "\u00A0" }: la fiche est dans un cadre qui vient du site de l’éditeur.

about-wordpress = Pour les sites qui ont l’extension Prisoner Card. Les auteurs qui n’ont pas le droit d’utiliser du HTML peuvent s’en servir aussi.

about-generator = Pour les pages écrites en Markdown. Laissez une ligne vide avant et une après, et aucune à l’intérieur.

about-hugo = Hugo retire le HTML de Markdown. Un shortcode à vous le conserve.

about-app = Pour les applications construites à partir de paquets npm. Les fichiers de la fiche deviennent une partie de votre application.

about-editor = Collez-le dans le bloc de code HTML de l’éditeur de pages. Regardez ensuite la page publiée{ "\u00A0" }: c’est là seulement que l’on voit ce que l’éditeur de pages a retiré.

about-drupal = Choisissez le format de texte Full HTML et collez-le dans le code source du texte. Les autres formats retirent la fiche.

about-wix = Wix affiche dans un cadre l’adresse que vous lui donnez.

place-page = Collez ceci à l’endroit où la fiche doit apparaître{ "\u00A0" }:

place-post = Collez ceci dans le texte, sur une ligne à part{ "\u00A0" }:

place-terminal = Exécutez ceci dans un terminal{ "\u00A0" }:

place-file = Mettez ceci dans le fichier { $file }{ "\u00A0" }:

place-address = Donnez cette adresse à l’éditeur de pages{ "\u00A0" }:

copy = Copier

copied = Copié.

not-copied = La copie n’a pas fonctionné ici. Le texte est sélectionné{ "\u00A0" }: appuyez sur Ctrl+C (sur Mac, ⌘C).

frame = Adresse de la page pour les cadres

frame-hint = Sur un site créé par prisoner-card build, c’est la page de la personne avec embed.html à la fin.

impossible-frame = Ce flux ne dit pas où se trouve la page de l’éditeur pour les cadres. S’il y en a une, saisissez son adresse ci-dessous.

impossible-shortcode = Un shortcode de WordPress ne peut pas contenir la valeur de { $name }. Utilisez à la place le bloc de l’extension.

policy = Politique de sécurité du contenu (CSP)

policy-hint = Seulement pour les pages qui ont une telle politique{ "\u00A0" }: ajoutez-y ceci. C’est exactement ce dont vos choix ont besoin.

trust = À qui votre page fait confiance

trust-pinned = Le script est fixé par son empreinte{ "\u00A0" }: les navigateurs de vos lecteurs n’en exécutent aucun autre.

trust-host = Pour toute la page{ "\u00A0" }: à { $host }, dont le script n’est pas fixé.

trust-own = Pour la page{ "\u00A0" }: à personne d’autre que vous, car les fichiers viennent de votre propre site.

trust-framed = Le cadre ne peut pas toucher à votre page. Il transmet sa hauteur et, quand un lecteur suit un lien du site du cadre, ce lien.

trust-key = Pour les adresses{ "\u00A0" }: à qui détient la clé secrète de l’éditeur. Les serveurs peuvent retenir le flux, pas le modifier.

trust-hosts = Les responsables de { $hosts } peuvent changer les adresses sur votre page.

check = Vérifier ma page

check-hint = Un navigateur n’a pas le droit de lire d’autres sites, cette page ne peut donc pas regarder la vôtre. Le programme en ligne de commande de l’éditeur le peut{ "\u00A0" }: il indique les fiches de la page, celles qui sont périmées, les clés manquantes, les attributs faux et les politiques qui bloquent une fiche.

check-address = Adresse de votre page

check-command = Exécutez ceci sur un ordinateur où la commande prisoner-card est installée{ "\u00A0" }:

check-debug = Ou ajoutez debug (<prisoner-card debug …>) à la balise et ouvrez votre page{ "\u00A0" }: ce qui ne va pas est écrit sous la fiche.
