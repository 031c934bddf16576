## The greeting

greeting = Buongiorno!
greeting-name = Buongiorno { $given }!

## Who I am

who-name = Mi chiamo { $name }.
who-stranger = Non ci conosciamo.
who-year = Il mio anno di nascita è il { $year }.
who-school = Vado ancora a scuola.
who-student = Studio all’università.
who-retired = Sono in pensione e ho più tempo.
who-children = Ho dei figli.
who-grandchildren = Ho dei nipoti.
who-translated = Non parlo la Sua lingua, perciò scrivo con l’aiuto di frasi tradotte.

## Why I write

why-learned = Ho saputo da poco il Suo nome e ho voluto scriverLe.
why-first = Questa è la prima lettera che Le scrivo.
why-again = Le scrivo di nuovo.
why-warmth = Spero che questa lettera porti un po’ di calore nella Sua giornata.
why-life = Vorrei raccontarLe un po’ della mia vita.
why-like = Mi piace scrivere lettere.
why-far = Una parola gentile arriva anche da lontano.

## Where I live

place-town = Il posto in cui vivo si chiama { $town }.
place-country = Il mio Paese: { $country }.
place-city = Vivo in una grande città.
place-small = Vivo in una piccola città.
place-village = Vivo in un paese di campagna.
place-river = Vicino a casa mia scorre un fiume.
place-sea = Vivo in riva al mare.
place-mountains = Da qui si vedono le montagne.
place-forest = Il bosco comincia non lontano da casa mia.
place-park = Qui vicino c’è un parco dove mi piace passeggiare.

## Weather and season

weather-spring = Qui ora è primavera.
weather-summer = Qui ora è estate.
weather-autumn = Qui ora è autunno.
weather-winter = Qui ora è inverno.
weather-sun = Oggi splende il sole.
weather-rain = Oggi piove.
weather-snow = È nevicato, ed è tutto bianco.
weather-wind = Oggi soffia un vento forte.
weather-hot = In questi giorni fa molto caldo.
weather-cold = In questi giorni fa molto freddo.
weather-longer = Le giornate si allungano.
weather-shorter = Le giornate si accorciano.
weather-leaves = Le foglie diventano gialle.

## Everyday

everyday-morning = La mia mattina comincia con una tazza di caffè.
everyday-window = Scrivo questa lettera vicino alla finestra.
everyday-evening = La sera mi piace bere una tazza di tè.
everyday-walk = Faccio una passeggiata quasi ogni giorno.
everyday-bicycle = Vado spesso in bicicletta.
everyday-garden = Ho un piccolo giardino.
everyday-balcony = Sul mio balcone crescono dei fiori.
everyday-friends = Nel fine settimana incontro spesso gli amici.
everyday-quiet = Oggi è una giornata tranquilla.

## Work

work-office = Lavoro in un ufficio.
work-hands = Lavoro con le mani.
work-children = Lavoro con i bambini.
work-people = Al lavoro incontro molte persone.
work-home = Lavoro da casa.
work-like = Il mio lavoro mi piace.
work-learn = In questo periodo sto imparando qualcosa di nuovo.

## Food

food-cook = Mi piace cucinare.
food-bake = Mi piace fare le torte.
food-dish = Un piatto che da noi piace si chiama { $dish }.
food-bread = Mi piace il profumo del pane fresco.
food-apples = Quest’anno ci sono state molte mele.
food-honey = La mia bevanda preferita è il tè con il miele.
food-soup = Nei giorni freddi preparo una zuppa calda.

## Animals

animals-cat = Ho un gatto.
animals-dog = Ho un cane.
animals-name = Il mio animale si chiama { $pet }.
animals-feed = Alla mia finestra vengono gli uccelli, e io do loro da mangiare.
animals-sing = La mattina sento cantare gli uccelli.
animals-hedgehog = Nel nostro giardino vive un riccio.
animals-squirrel = Ieri ho visto uno scoiattolo nel parco.

## Nature

nature-forest = Mi piace camminare nel bosco.
nature-flowers = Spuntano i primi fiori.
nature-stars = Nelle notti serene qui si vedono molte stelle.
nature-moon = Ieri la luna era grande e luminosa.
nature-sea = Posso ascoltare il mare per ore.
nature-mushrooms = In autunno raccogliamo i funghi.
nature-sunset = Ieri il tramonto era bellissimo.
nature-tree = Davanti a casa mia c’è un grande vecchio albero.

## Books

books-read = Mi piace leggere.
books-title = Ora sto leggendo il libro «{ $book }».
books-author = Mi piace leggere i libri di { $author }.
books-childhood = Ci sono libri che amo fin dall’infanzia.
books-poems = Mi piacciono le poesie.
books-library = Vado spesso in biblioteca.

## Music

music-listen = Ascolto spesso musica.
music-musician = Mi piace molto la musica di { $musician }.
music-play = Sto imparando a suonare uno strumento.
music-sing = Canto in un coro.
music-songs = Mi piacciono le vecchie canzoni.
music-dance = Mi piace ballare.

## Sport

sport-football = Mi piace guardare il calcio.
sport-team = La mia squadra preferita è { $team }.
sport-run = Mi piace correre la mattina.
sport-swim = Mi piace nuotare.
sport-chess = Mi piace giocare a scacchi.
sport-hike = Mi piace camminare in montagna.

## Memories

memories-summer = Mi piace ricordare le estati della mia infanzia.
memories-grandmother = Penso spesso alla cucina di mia nonna.
memories-sea = Ricordo il giorno in cui ho visto il mare per la prima volta.
memories-teacher = Ricordo con gratitudine la mia prima maestra.
memories-snow = Nell’infanzia aspettavo la prima neve.
memories-tree = Nell’infanzia mi piaceva arrampicarmi sugli alberi.

## Questions

questions-read = Che cosa Le piace leggere?
questions-music = Quale musica Le piace?
questions-season = Quale stagione preferisce?
questions-animals = Le piacciono gli animali?
questions-food = Che cosa Le piaceva mangiare nell’infanzia?
questions-interests = Che cosa La interessa?
questions-topics = Di che cosa Le piacerebbe leggere in una lettera?
questions-draw = Le piace disegnare?
questions-chess = Gioca a scacchi?
questions-answer = Se ne ha voglia, qualche riga Sua mi farebbe piacere.

## Encouragement

courage-think = Penso a Lei.
courage-alone = { $reader ->
    [male] Lei non è solo
    [female] Lei non è sola
   *[other] C’è chi pensa a Lei
}.
courage-remember = C’è chi si ricorda di Lei.
courage-strength = Le auguro forza e pazienza.
courage-joy = Le auguro una piccola gioia ogni giorno.
courage-calm = Le auguro calma e serenità.
courage-warmth = Le mando tanto calore.

## Holidays

holidays-new-year = Buon anno!
holidays-year = Che il nuovo anno Le porti tante cose belle.
holidays-christmas = Buon Natale!
holidays-easter = Buona Pasqua!
holidays-nowruz = Buon Nowruz!
holidays-eid = Buona festa dell’Eid!
holidays-spring-festival = Buon Capodanno cinese!
holidays-any = Le auguro una buona festa.
holidays-lights = Le nostre strade sono addobbate di luci.

## Birthday

birthday-happy = Buon compleanno!
birthday-best = Le auguro ogni bene per il Suo compleanno.
birthday-today = Oggi, nel giorno del Suo compleanno, penso a Lei.
birthday-cake = Oggi mangio una fetta di torta in Suo onore.
birthday-year = Che questo nuovo anno della Sua vita Le porti gioia.

## The end

closing-today = Per oggi è tutto.
closing-page = La mia pagina sta per finire.
closing-thanks = Grazie di aver letto la mia lettera.
closing-best = Le auguro ogni bene!
closing-hand = Le stringo forte la mano.
closing-regards = Con un caro saluto,
closing-name = { $name }
