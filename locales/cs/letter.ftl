## The greeting

greeting = Dobrý den!
greeting-name = Dobrý den!

## Who I am

who-name = Jmenuji se { $name }.
who-stranger = Neznáme se.
who-year = Můj rok narození je { $year }.
who-school = Ještě chodím do školy.
who-student = Studuji na univerzitě.
who-retired = Jsem v důchodu a mám víc času.
who-children = Mám děti.
who-grandchildren = Mám vnoučata.
who-translated = Nemluvím vaším jazykem, proto píšu s pomocí přeložených vět.

## Why I write

why-learned = { $writer ->
    [male] Nedávno jsem se dozvěděl vaše jméno a chci
    [female] Nedávno jsem se dozvěděla vaše jméno a chci
   *[other] Vaše jméno znám teprve krátce a chci
} vám napsat.
why-first = Toto je můj první dopis pro vás.
why-again = Píšu vám znovu.
why-warmth = Doufám, že tento dopis přinese do vašeho dne trochu tepla.
why-life = Chci vám trochu vyprávět o svém životě.
why-like = Píšu dopisy s radostí.
why-far = Dobré slovo dojde i zdaleka.

## Where I live

place-town = Místo, kde žiji, se jmenuje { $town }.
place-country = Moje země: { $country }.
place-city = Žiji ve velkém městě.
place-small = Žiji v malém městě.
place-village = Žiji na vesnici.
place-river = Blízko mého domu teče řeka.
place-sea = Žiji u moře.
place-mountains = Odtud je vidět hory.
place-forest = Nedaleko mého domu začíná les.
place-park = Poblíž je park, kam chodím na procházky.

## Weather and season

weather-spring = U nás je teď jaro.
weather-summer = U nás je teď léto.
weather-autumn = U nás je teď podzim.
weather-winter = U nás je teď zima.
weather-sun = Dnes svítí slunce.
weather-rain = Dnes prší.
weather-snow = Napadl sníh a všechno je bílé.
weather-wind = Dnes fouká silný vítr.
weather-hot = Tyto dny je velké horko.
weather-cold = Tyto dny je velká zima.
weather-longer = Dny se prodlužují.
weather-shorter = Dny se zkracují.
weather-leaves = Listí žloutne.

## Everyday

everyday-morning = Moje ráno začíná šálkem kávy.
everyday-window = Sedím u okna a píšu tento dopis.
everyday-evening = Večer si sedám k šálku čaje.
everyday-walk = Skoro každý den chodím na procházku.
everyday-bicycle = Často jezdím na kole.
everyday-garden = Mám malou zahradu.
everyday-balcony = Na mém balkoně rostou květiny.
everyday-friends = O víkendu se často scházím s přáteli.
everyday-quiet = Dnes je klidný den.

## Work

work-office = Pracuji v kanceláři.
work-hands = Pracuji rukama.
work-children = Pracuji s dětmi.
work-people = V práci potkávám mnoho lidí.
work-home = Pracuji z domova.
work-like = Moje práce mě baví.
work-learn = Právě se učím něco nového.

## Food

food-cook = Baví mě vařit.
food-bake = Baví mě péct koláče.
food-dish = Jídlo, které je u nás oblíbené, se jmenuje { $dish }.
food-bread = Mám v oblibě vůni čerstvého chleba.
food-apples = Letos bylo hodně jablek.
food-honey = Nejvíc mi chutná čaj s medem.
food-soup = V chladných dnech vařím horkou polévku.

## Animals

animals-cat = Mám kočku.
animals-dog = Mám psa.
animals-name = Moje zvíře se jmenuje { $pet }.
animals-feed = K mému oknu přilétají ptáci a já je krmím.
animals-sing = Ráno slyším zpívat ptáky.
animals-hedgehog = V naší zahradě žije ježek.
animals-squirrel = Včera { $writer ->
    [male] jsem viděl v parku veverku
    [female] jsem viděla v parku veverku
   *[other] se mi v parku ukázala veverka
}.

## Nature

nature-forest = Chodím na procházky do lesa.
nature-flowers = Rozkvétají první květiny.
nature-stars = Za jasných nocí je u nás vidět mnoho hvězd.
nature-moon = Včera byl měsíc velký a jasný.
nature-sea = Dokážu celé hodiny poslouchat moře.
nature-mushrooms = Na podzim sbíráme houby.
nature-sunset = Včera byl moc krásný západ slunce.
nature-tree = Před mým domem stojí velký starý strom.

## Books

books-read = Baví mě číst.
books-title = Právě čtu knihu „{ $book }“.
books-author = Můj oblíbený autor: { $author }.
books-childhood = Jsou knihy, které mám v oblibě od dětství.
books-poems = Líbí se mi básně.
books-library = Často chodím do knihovny.

## Music

music-listen = Často poslouchám hudbu.
music-musician = Moc se mi líbí tato hudba: { $musician }.
music-play = Učím se hrát na hudební nástroj.
music-sing = Zpívám ve sboru.
music-songs = Líbí se mi staré písně.
music-dance = Baví mě tančit.

## Sport

sport-football = Dívám se s oblibou na fotbal.
sport-team = Můj oblíbený tým je { $team }.
sport-run = Baví mě ráno běhat.
sport-swim = Baví mě plavat.
sport-chess = Baví mě hrát šachy.
sport-hike = Baví mě chodit po horách.

## Memories

memories-summer = S radostí vzpomínám na letní dny svého dětství.
memories-grandmother = Často vzpomínám na kuchyni své babičky.
memories-sea = Pamatuji si den, kdy { $writer ->
    [male] jsem poprvé uviděl
    [female] jsem poprvé uviděla
   *[other] se mi poprvé ukázalo
} moře.
memories-teacher = S vděčností vzpomínám na svou první učitelku.
memories-snow = V dětství { $writer ->
    [male] jsem čekal
    [female] jsem čekala
   *[other] mě bavilo čekat
} na první sníh.
memories-tree = V dětství mě bavilo lézt po stromech.

## Questions

questions-read = Co čtete s oblibou?
questions-music = Jaká hudba se vám líbí?
questions-season = Které roční období se vám líbí nejvíc?
questions-animals = Líbí se vám zvířata?
questions-food = Co vám chutnalo v dětství?
questions-interests = Co vás zajímá?
questions-topics = O čem by vás v dopise potěšilo číst?
questions-draw = Baví vás kreslit?
questions-chess = Hrajete šachy?
questions-answer = Pokud budete mít chuť, pár řádků od vás mi udělá radost.

## Encouragement

courage-think = Myslím na vás.
courage-alone = { $reader ->
    [male] Nejste sám
    [female] Nejste sama
   *[other] Nejste o samotě
}.
courage-remember = Lidé na vás nezapomněli.
courage-strength = Přeji vám sílu a trpělivost.
courage-joy = Přeji vám každý den malou radost.
courage-calm = Přeji vám klid a duševní pohodu.
courage-warmth = Posílám vám hodně tepla.

## Holidays

holidays-new-year = Šťastný nový rok!
holidays-year = Ať vám nový rok přinese hodně dobrého.
holidays-christmas = Veselé Vánoce!
holidays-easter = Veselé Velikonoce!
holidays-nowruz = Šťastný Nourúz!
holidays-eid = Šťastný svátek íd!
holidays-spring-festival = Šťastný čínský nový rok!
holidays-any = Přeji vám hezké svátky.
holidays-lights = Naše ulice jsou ozdobené světly.

## Birthday

birthday-happy = Všechno nejlepší k narozeninám!
birthday-best = Přeji vám k narozeninám všechno nejlepší.
birthday-today = Dnes, v den vašich narozenin, na vás myslím.
birthday-cake = Dnes jím na vaši počest kousek dortu.
birthday-year = Ať vám nový rok života přinese radost.

## The end

closing-today = To je pro dnešek všechno.
closing-page = Moje stránka se chýlí ke konci.
closing-thanks = Děkuji za přečtení mého dopisu.
closing-best = Všechno dobré!
closing-hand = Pevně vám tisknu ruku.
closing-regards = Se srdečným pozdravem
closing-name = { $name }
