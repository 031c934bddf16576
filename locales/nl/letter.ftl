## The greeting

greeting = Goedendag!
greeting-name = Goedendag { $given }!

## Who I am

who-name = Ik heet { $name }.
who-stranger = Wij kennen elkaar niet.
who-year = Ik ben geboren in { $year }.
who-school = Ik ga nog naar school.
who-student = Ik studeer aan een universiteit.
who-retired = Ik ben met pensioen en heb nu meer tijd.
who-children = Ik heb kinderen.
who-grandchildren = Ik heb kleinkinderen.
who-translated = Ik spreek uw taal niet, daarom schrijf ik met behulp van vertaalde zinnen.

## Why I write

why-learned = Ik heb onlangs uw naam gehoord en wilde u schrijven.
why-first = Dit is mijn eerste brief aan u.
why-again = Ik schrijf u opnieuw.
why-warmth = Ik hoop dat deze brief een beetje warmte in uw dag brengt.
why-life = Ik wil u graag iets over mijn leven vertellen.
why-like = Ik schrijf graag brieven.
why-far = Een goed woord komt ook van ver aan.

## Where I live

place-town = De plaats waar ik woon heet { $town }.
place-country = Mijn land is { $country }.
place-city = Ik woon in een grote stad.
place-small = Ik woon in een kleine stad.
place-village = Ik woon in een dorp.
place-river = Dicht bij mijn huis stroomt een rivier.
place-sea = Ik woon aan zee.
place-mountains = Vanaf hier zie je de bergen.
place-forest = Niet ver van mijn huis begint het bos.
place-park = In de buurt is een park waar ik graag wandel.

## Weather and season

weather-spring = Het is hier nu lente.
weather-summer = Het is hier nu zomer.
weather-autumn = Het is hier nu herfst.
weather-winter = Het is hier nu winter.
weather-sun = Vandaag schijnt de zon.
weather-rain = Vandaag regent het.
weather-snow = Het heeft gesneeuwd, en alles is wit.
weather-wind = Vandaag waait er een harde wind.
weather-hot = Het is deze dagen erg warm.
weather-cold = Het is deze dagen erg koud.
weather-longer = De dagen worden langer.
weather-shorter = De dagen worden korter.
weather-leaves = De bladeren worden geel.

## Everyday

everyday-morning = Mijn ochtend begint met een kop koffie.
everyday-window = Ik zit bij het raam en schrijf deze brief.
everyday-evening = ’s Avonds zit ik graag met een kop thee.
everyday-walk = Ik ga bijna elke dag wandelen.
everyday-bicycle = Ik fiets vaak.
everyday-garden = Ik heb een kleine tuin.
everyday-balcony = Op mijn balkon groeien bloemen.
everyday-friends = In het weekend zie ik vaak vrienden.
everyday-quiet = Vandaag is een rustige dag.

## Work

work-office = Ik werk op een kantoor.
work-hands = Ik werk met mijn handen.
work-children = Ik werk met kinderen.
work-people = Op mijn werk ontmoet ik veel mensen.
work-home = Ik werk thuis.
work-like = Ik houd van mijn werk.
work-learn = Ik leer op dit moment iets nieuws.

## Food

food-cook = Ik kook graag.
food-bake = Ik bak graag taart.
food-dish = Een gerecht waar men hier van houdt heet { $dish }.
food-bread = Ik houd van de geur van vers brood.
food-apples = Er waren dit jaar veel appels.
food-honey = Het liefst drink ik thee met honing.
food-soup = Op koude dagen maak ik warme soep.

## Animals

animals-cat = Ik heb een kat.
animals-dog = Ik heb een hond.
animals-name = Mijn huisdier heet { $pet }.
animals-feed = Er komen vogels aan mijn raam, en ik voer ze.
animals-sing = ’s Ochtends hoor ik de vogels zingen.
animals-hedgehog = In onze tuin woont een egel.
animals-squirrel = Gisteren zag ik een eekhoorn in het park.

## Nature

nature-forest = Ik wandel graag in het bos.
nature-flowers = De eerste bloemen komen op.
nature-stars = In heldere nachten zie je hier veel sterren.
nature-moon = Gisteren was de maan groot en helder.
nature-sea = Ik kan urenlang naar de zee luisteren.
nature-mushrooms = In de herfst zoeken we paddenstoelen.
nature-sunset = De zonsondergang was gisteren heel mooi.
nature-tree = Voor mijn huis staat een grote oude boom.

## Books

books-read = Ik lees graag.
books-title = Ik lees nu het boek ‘{ $book }’.
books-author = Ik lees graag boeken van { $author }.
books-childhood = Er zijn boeken waar ik al sinds mijn kindertijd van houd.
books-poems = Ik houd van gedichten.
books-library = Ik ga vaak naar de bibliotheek.

## Music

music-listen = Ik luister vaak naar muziek.
music-musician = Ik houd erg van de muziek van { $musician }.
music-play = Ik leer een instrument bespelen.
music-sing = Ik zing in een koor.
music-songs = Ik houd van oude liedjes.
music-dance = Ik dans graag.

## Sport

sport-football = Ik kijk graag naar voetbal.
sport-team = Mijn favoriete ploeg is { $team }.
sport-run = Ik loop graag hard in de ochtend.
sport-swim = Ik zwem graag.
sport-chess = Ik schaak graag.
sport-hike = Ik wandel graag in de bergen.

## Memories

memories-summer = Ik denk graag terug aan de zomers van mijn kindertijd.
memories-grandmother = Ik denk vaak aan de keuken van mijn grootmoeder.
memories-sea = Ik herinner me de dag waarop ik voor het eerst de zee zag.
memories-teacher = Ik denk dankbaar terug aan mijn eerste juf.
memories-snow = Als kind wachtte ik op de eerste sneeuw.
memories-tree = Als kind klom ik graag in bomen.

## Questions

questions-read = Wat leest u graag?
questions-music = Van welke muziek houdt u?
questions-season = Van welk jaargetijde houdt u het meest?
questions-animals = Houdt u van dieren?
questions-food = Wat at u graag als kind?
questions-interests = Waar bent u in geïnteresseerd?
questions-topics = Waarover zou u graag lezen in een brief?
questions-draw = Tekent u graag?
questions-chess = Schaakt u?
questions-answer = Als u er zin in hebt, zou ik blij zijn met een paar regels van u.

## Encouragement

courage-think = Ik denk aan u.
courage-alone = U bent niet alleen.
courage-remember = U bent niet vergeten.
courage-strength = Ik wens u kracht en geduld.
courage-joy = Ik wens u elke dag een kleine vreugde.
courage-calm = Ik wens u rust en innerlijke vrede.
courage-warmth = Ik stuur u veel warmte.

## Holidays

holidays-new-year = Gelukkig nieuwjaar!
holidays-year = Moge het nieuwe jaar u veel goeds brengen.
holidays-christmas = Vrolijk kerstfeest!
holidays-easter = Vrolijk Pasen!
holidays-nowruz = Een gelukkig Nowruz!
holidays-eid = Eid moebarak!
holidays-spring-festival = Gelukkig Chinees Nieuwjaar!
holidays-any = Ik wens u een fijne feestdag.
holidays-lights = Onze straten zijn versierd met lichtjes.

## Birthday

birthday-happy = Van harte gefeliciteerd met uw verjaardag!
birthday-best = Ik wens u het allerbeste voor uw verjaardag.
birthday-today = Vandaag, op uw verjaardag, denk ik aan u.
birthday-cake = Vandaag eet ik ter ere van u een stuk taart.
birthday-year = Moge uw nieuwe levensjaar u vreugde brengen.

## The end

closing-today = Dat is alles voor vandaag.
closing-page = Mijn bladzijde is bijna vol.
closing-thanks = Dank u wel voor het lezen van mijn brief.
closing-best = Het allerbeste!
closing-hand = Ik druk u stevig de hand.
closing-regards = Met hartelijke groeten,
closing-name = { $name }
