## The greeting

greeting = God dag!
greeting-name = God dag { $given }!

## Who I am

who-name = Jag heter { $name }.
who-stranger = Vi känner inte varandra.
who-year = Jag är född { $year }.
who-school = Jag går fortfarande i skolan.
who-student = Jag studerar vid ett universitet.
who-retired = Jag är pensionär och har mer tid nu.
who-children = Jag har barn.
who-grandchildren = Jag har barnbarn.
who-translated = Jag talar inte ert språk, så jag skriver med hjälp av översatta meningar.

## Why I write

why-learned = Jag fick nyligen veta ert namn och ville skriva till er.
why-first = Det här är mitt första brev till er.
why-again = Jag skriver till er igen.
why-warmth = Jag hoppas att det här brevet ger lite värme åt er dag.
why-life = Jag skulle vilja berätta lite om mitt liv.
why-like = Jag tycker om att skriva brev.
why-far = Ett vänligt ord når fram på långt håll.

## Where I live

place-town = Platsen där jag bor heter { $town }.
place-country = Mitt land är { $country }.
place-city = Jag bor i en stor stad.
place-small = Jag bor i en liten stad.
place-village = Jag bor i en by.
place-river = Nära mitt hem rinner en flod.
place-sea = Jag bor vid havet.
place-mountains = Härifrån ser man bergen.
place-forest = Inte långt från mitt hus börjar skogen.
place-park = I närheten finns en park där jag gärna promenerar.

## Weather and season

weather-spring = Det är vår här nu.
weather-summer = Det är sommar här nu.
weather-autumn = Det är höst här nu.
weather-winter = Det är vinter här nu.
weather-sun = I dag skiner solen.
weather-rain = I dag regnar det.
weather-snow = Det har snöat, och allt är vitt.
weather-wind = I dag blåser det hårt.
weather-hot = De här dagarna är det mycket varmt.
weather-cold = De här dagarna är det mycket kallt.
weather-longer = Dagarna blir längre.
weather-shorter = Dagarna blir kortare.
weather-leaves = Löven gulnar.

## Everyday

everyday-morning = Min morgon börjar med en kopp kaffe.
everyday-window = Jag sitter vid fönstret och skriver det här brevet.
everyday-evening = På kvällen sitter jag gärna med en kopp te.
everyday-walk = Jag tar en promenad nästan varje dag.
everyday-bicycle = Jag cyklar ofta.
everyday-garden = Jag har en liten trädgård.
everyday-balcony = På min balkong växer det blommor.
everyday-friends = På helgerna träffar jag ofta vänner.
everyday-quiet = I dag är det en lugn dag.

## Work

work-office = Jag arbetar på ett kontor.
work-hands = Jag arbetar med händerna.
work-children = Jag arbetar med barn.
work-people = På jobbet möter jag många människor.
work-home = Jag arbetar hemifrån.
work-like = Jag tycker om mitt arbete.
work-learn = Just nu lär jag mig något nytt.

## Food

food-cook = Jag tycker om att laga mat.
food-bake = Jag tycker om att baka kakor.
food-dish = En maträtt som man tycker om här heter { $dish }.
food-bread = Jag tycker om doften av färskt bröd.
food-apples = Det blev många äpplen i år.
food-honey = Helst dricker jag te med honung.
food-soup = Kalla dagar kokar jag en varm soppa.

## Animals

animals-cat = Jag har en katt.
animals-dog = Jag har en hund.
animals-name = Mitt husdjur heter { $pet }.
animals-feed = Det kommer fåglar till mitt fönster, och jag matar dem.
animals-sing = På morgonen hör jag fåglarna sjunga.
animals-hedgehog = I vår trädgård bor en igelkott.
animals-squirrel = I går såg jag en ekorre i parken.

## Nature

nature-forest = Jag tycker om att gå i skogen.
nature-flowers = De första blommorna kommer upp.
nature-stars = Klara nätter ser man många stjärnor här.
nature-moon = I går var månen stor och klar.
nature-sea = Jag kan lyssna på havet i timmar.
nature-mushrooms = På hösten plockar vi svamp.
nature-sunset = Solnedgången var mycket vacker i går.
nature-tree = Framför mitt hus står ett stort gammalt träd.

## Books

books-read = Jag tycker om att läsa.
books-title = Just nu läser jag boken ”{ $book }”.
books-author = Jag tycker om att läsa böcker av { $author }.
books-childhood = Det finns böcker som jag har älskat sedan jag var barn.
books-poems = Jag tycker om dikter.
books-library = Jag går ofta till biblioteket.

## Music

music-listen = Jag lyssnar ofta på musik.
music-musician = Jag tycker mycket om musiken av { $musician }.
music-play = Jag lär mig spela ett instrument.
music-sing = Jag sjunger i kör.
music-songs = Jag tycker om gamla sånger.
music-dance = Jag tycker om att dansa.

## Sport

sport-football = Jag tycker om att titta på fotboll.
sport-team = Mitt favoritlag är { $team }.
sport-run = Jag tycker om att springa på morgonen.
sport-swim = Jag tycker om att simma.
sport-chess = Jag tycker om att spela schack.
sport-hike = Jag tycker om att vandra i bergen.

## Memories

memories-summer = Jag minns gärna min barndoms somrar.
memories-grandmother = Jag tänker ofta på min mormors kök.
memories-sea = Jag minns dagen när jag såg havet för första gången.
memories-teacher = Jag minns min första lärare med tacksamhet.
memories-snow = Som barn väntade jag på den första snön.
memories-tree = Som barn tyckte jag om att klättra i träd.

## Questions

questions-read = Vad tycker ni om att läsa?
questions-music = Vilken musik tycker ni om?
questions-season = Vilken årstid tycker ni bäst om?
questions-animals = Tycker ni om djur?
questions-food = Vad tyckte ni om att äta som barn?
questions-interests = Vad är ni intresserad av?
questions-topics = Vad skulle ni vilja läsa om i ett brev?
questions-draw = Tycker ni om att rita?
questions-chess = Spelar ni schack?
questions-answer = Om ni har lust skulle några rader från er göra mig glad.

## Encouragement

courage-think = Jag tänker på er.
courage-alone = Ni är inte ensam.
courage-remember = Ni är inte bortglömd.
courage-strength = Jag önskar er styrka och tålamod.
courage-joy = Jag önskar er en liten glädje varje dag.
courage-calm = Jag önskar er lugn och sinnesro.
courage-warmth = Jag skickar er mycket värme.

## Holidays

holidays-new-year = Gott nytt år!
holidays-year = Må det nya året ge er mycket gott.
holidays-christmas = God jul!
holidays-easter = Glad påsk!
holidays-nowruz = Glad nouruz!
holidays-eid = Glad eid!
holidays-spring-festival = Gott kinesiskt nyår!
holidays-any = Jag önskar er en fin högtid.
holidays-lights = Våra gator är smyckade med ljus.

## Birthday

birthday-happy = Grattis på födelsedagen!
birthday-best = Jag önskar er allt gott på födelsedagen.
birthday-today = I dag, på er födelsedag, tänker jag på er.
birthday-cake = I dag äter jag en bit tårta till er ära.
birthday-year = Må ert nya levnadsår ge er glädje.

## The end

closing-today = Det var allt för i dag.
closing-page = Min sida börjar ta slut.
closing-thanks = Tack för att ni läste mitt brev.
closing-best = Allt gott till er!
closing-hand = Jag trycker varmt er hand.
closing-regards = Med varma hälsningar
closing-name = { $name }
