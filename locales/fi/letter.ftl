## The greeting

greeting = Hyvää päivää!
greeting-name = Hyvää päivää, { $given }!

## Who I am

who-name = Nimeni on { $name }.
who-stranger = Emme tunne toisiamme.
who-year = Syntymävuoteni on { $year }.
who-school = Käyn vielä koulua.
who-student = Opiskelen yliopistossa.
who-retired = Olen eläkkeellä, ja minulla on nyt enemmän aikaa.
who-children = Minulla on lapsia.
who-grandchildren = Minulla on lapsenlapsia.
who-translated = En puhu teidän kieltänne, joten kirjoitan käännettyjen lauseiden avulla.

## Why I write

why-learned = Sain äskettäin tietää nimenne ja halusin kirjoittaa teille.
why-first = Tämä on ensimmäinen kirjeeni teille.
why-again = Kirjoitan teille taas.
why-warmth = Toivon, että tämä kirje tuo hieman lämpöä päiväänne.
why-life = Haluaisin kertoa teille vähän elämästäni.
why-like = Kirjoitan mielelläni kirjeitä.
why-far = Hyvä sana kantaa kauas.

## Where I live

place-town = Paikka, jossa asun, on nimeltään { $town }.
place-country = Kotimaani on { $country }.
place-city = Asun suuressa kaupungissa.
place-small = Asun pienessä kaupungissa.
place-village = Asun kylässä.
place-river = Kotini lähellä virtaa joki.
place-sea = Asun meren rannalla.
place-mountains = Täältä näkyvät vuoret.
place-forest = Metsä alkaa kotini läheltä.
place-park = Lähellä on puisto, jossa kävelen mielelläni.

## Weather and season

weather-spring = Täällä on nyt kevät.
weather-summer = Täällä on nyt kesä.
weather-autumn = Täällä on nyt syksy.
weather-winter = Täällä on nyt talvi.
weather-sun = Tänään paistaa aurinko.
weather-rain = Tänään sataa.
weather-snow = On satanut lunta, ja kaikki on valkoista.
weather-wind = Tänään tuulee kovasti.
weather-hot = Näinä päivinä on hyvin kuuma.
weather-cold = Näinä päivinä on hyvin kylmä.
weather-longer = Päivät pitenevät.
weather-shorter = Päivät lyhenevät.
weather-leaves = Lehdet kellastuvat.

## Everyday

everyday-morning = Aamuni alkaa kupillisella kahvia.
everyday-window = Istun ikkunan ääressä ja kirjoitan tätä kirjettä.
everyday-evening = Illalla istun mielelläni teekupin ääressä.
everyday-walk = Käyn kävelyllä melkein joka päivä.
everyday-bicycle = Ajan usein polkupyörällä.
everyday-garden = Minulla on pieni puutarha.
everyday-balcony = Parvekkeellani kasvaa kukkia.
everyday-friends = Viikonloppuisin tapaan usein ystäviä.
everyday-quiet = Tänään on rauhallinen päivä.

## Work

work-office = Työskentelen toimistossa.
work-hands = Teen työtä käsilläni.
work-children = Työskentelen lasten kanssa.
work-people = Tapaan työssäni paljon ihmisiä.
work-home = Teen töitä kotona.
work-like = Pidän työstäni.
work-learn = Opettelen juuri jotain uutta.

## Food

food-cook = Laitan mielelläni ruokaa.
food-bake = Leivon mielelläni kakkuja.
food-dish = Ruoka, josta täällä pidetään, on nimeltään { $dish }.
food-bread = Pidän tuoreen leivän tuoksusta.
food-apples = Tänä vuonna tuli paljon omenoita.
food-honey = Mieluiten juon teetä hunajan kanssa.
food-soup = Kylminä päivinä keitän kuumaa keittoa.

## Animals

animals-cat = Minulla on kissa.
animals-dog = Minulla on koira.
animals-name = Lemmikkini nimi on { $pet }.
animals-feed = Ikkunalleni tulee lintuja, ja minä ruokin niitä.
animals-sing = Aamulla kuulen lintujen laulavan.
animals-hedgehog = Puutarhassamme asuu siili.
animals-squirrel = Eilen näin puistossa oravan.

## Nature

nature-forest = Kävelen mielelläni metsässä.
nature-flowers = Ensimmäiset kukat nousevat maasta.
nature-stars = Kirkkaina öinä täällä näkyy paljon tähtiä.
nature-moon = Eilen kuu oli suuri ja kirkas.
nature-sea = Voin kuunnella merta tuntikausia.
nature-mushrooms = Syksyllä keräämme sieniä.
nature-sunset = Eilen oli hyvin kaunis auringonlasku.
nature-tree = Taloni edessä kasvaa suuri vanha puu.

## Books

books-read = Luen mielelläni.
books-title = Luen juuri kirjaa ”{ $book }”.
books-author = Lempikirjailijani on { $author }.
books-childhood = On kirjoja, joista olen pitänyt lapsesta asti.
books-poems = Pidän runoista.
books-library = Käyn usein kirjastossa.

## Music

music-listen = Kuuntelen usein musiikkia.
music-musician = Pidän kovasti tästä musiikista: { $musician }.
music-play = Opettelen soittamaan.
music-sing = Laulan kuorossa.
music-songs = Pidän vanhoista lauluista.
music-dance = Tanssin mielelläni.

## Sport

sport-football = Katson mielelläni jalkapalloa.
sport-team = Lempijoukkueeni on { $team }.
sport-run = Juoksen mielelläni aamulla.
sport-swim = Uin mielelläni.
sport-chess = Pelaan mielelläni shakkia.
sport-hike = Vaellan mielelläni vuorilla.

## Memories

memories-summer = Muistelen mielelläni lapsuuteni kesiä.
memories-grandmother = Ajattelen usein isoäitini keittiötä.
memories-sea = Muistan päivän, jolloin näin meren ensimmäisen kerran.
memories-teacher = Muistan kiitollisuudella ensimmäistä opettajaani.
memories-snow = Lapsena odotin ensilunta.
memories-tree = Lapsena kiipeilin mielelläni puissa.

## Questions

questions-read = Mitä luette mielellänne?
questions-music = Millaisesta musiikista pidätte?
questions-season = Mistä vuodenajasta pidätte eniten?
questions-animals = Pidättekö eläimistä?
questions-food = Mitä söitte mielellänne lapsena?
questions-interests = Mistä olette kiinnostunut?
questions-topics = Mistä haluaisitte lukea kirjeessä?
questions-draw = Piirrättekö mielellänne?
questions-chess = Pelaattekö shakkia?
questions-answer = Jos teistä tuntuu siltä, ilahtuisin muutamasta rivistä teiltä.

## Encouragement

courage-think = Ajattelen teitä.
courage-alone = Ette ole yksin.
courage-remember = Teitä ei ole unohdettu.
courage-strength = Toivotan teille voimia ja kärsivällisyyttä.
courage-joy = Toivotan teille pientä iloa joka päivään.
courage-calm = Toivotan teille rauhaa ja tyyntä mieltä.
courage-warmth = Lähetän teille paljon lämpöä.

## Holidays

holidays-new-year = Hyvää uutta vuotta!
holidays-year = Tuokoon uusi vuosi teille paljon hyvää.
holidays-christmas = Hyvää joulua!
holidays-easter = Hyvää pääsiäistä!
holidays-nowruz = Hyvää nouruzia!
holidays-eid = Hyvää eidiä!
holidays-spring-festival = Hyvää kiinalaista uutta vuotta!
holidays-any = Toivotan teille hyvää juhlaa.
holidays-lights = Katumme on koristeltu valoilla.

## Birthday

birthday-happy = Hyvää syntymäpäivää!
birthday-best = Toivotan teille kaikkea hyvää syntymäpäivänänne.
birthday-today = Tänään, syntymäpäivänänne, ajattelen teitä.
birthday-cake = Syön tänään palan kakkua teidän kunniaksenne.
birthday-year = Tuokoon uusi elinvuosi teille iloa.

## The end

closing-today = Siinä kaikki tältä päivältä.
closing-page = Sivuni alkaa täyttyä.
closing-thanks = Kiitos, että luitte kirjeeni.
closing-best = Kaikkea hyvää teille!
closing-hand = Puristan lujasti kättänne.
closing-regards = Lämpimin terveisin
closing-name = { $name }
