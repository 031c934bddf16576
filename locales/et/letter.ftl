## The greeting

greeting = Tere päevast!
greeting-name = Tere päevast, { $given }!

## Who I am

who-name = Minu nimi on { $name }.
who-stranger = Me ei tunne teineteist.
who-year = Minu sünniaasta on { $year }.
who-school = Käin veel koolis.
who-student = Õpin ülikoolis.
who-retired = Olen pensionil ja mul on nüüd rohkem aega.
who-children = Mul on lapsed.
who-grandchildren = Mul on lapselapsed.
who-translated = Ma ei räägi teie keelt, seepärast kirjutan tõlgitud lausete abil.

## Why I write

why-learned = Sain hiljuti teada teie nime ja tahtsin teile kirjutada.
why-first = See on minu esimene kiri teile.
why-again = Kirjutan teile jälle.
why-warmth = Loodan, et see kiri toob teie päeva veidi soojust.
why-life = Tahaksin teile veidi oma elust rääkida.
why-like = Mulle meeldib kirju kirjutada.
why-far = Hea sõna jõuab ka kaugelt kohale.

## Where I live

place-town = Koht, kus ma elan, on { $town }.
place-country = Minu maa on { $country }.
place-city = Elan suures linnas.
place-small = Elan väikeses linnas.
place-village = Elan külas.
place-river = Minu kodu lähedal voolab jõgi.
place-sea = Elan mere ääres.
place-mountains = Siit on näha mäed.
place-forest = Mets algab minu kodu lähedalt.
place-park = Lähedal on park, kus mulle meeldib jalutada.

## Weather and season

weather-spring = Meil on praegu kevad.
weather-summer = Meil on praegu suvi.
weather-autumn = Meil on praegu sügis.
weather-winter = Meil on praegu talv.
weather-sun = Täna paistab päike.
weather-rain = Täna sajab vihma.
weather-snow = Lumi on maas ja kõik on valge.
weather-wind = Täna puhub tugev tuul.
weather-hot = Neil päevil on väga palav.
weather-cold = Neil päevil on väga külm.
weather-longer = Päevad lähevad pikemaks.
weather-shorter = Päevad jäävad lühemaks.
weather-leaves = Lehed lähevad kollaseks.

## Everyday

everyday-morning = Minu hommik algab tassi kohviga.
everyday-window = Istun akna all ja kirjutan seda kirja.
everyday-evening = Õhtuti meeldib mulle tassi tee juures istuda.
everyday-walk = Käin peaaegu iga päev jalutamas.
everyday-bicycle = Sõidan tihti jalgrattaga.
everyday-garden = Mul on väike aed.
everyday-balcony = Minu rõdul kasvavad lilled.
everyday-friends = Nädalavahetusel kohtun tihti sõpradega.
everyday-quiet = Täna on vaikne päev.

## Work

work-office = Töötan kontoris.
work-hands = Teen tööd oma kätega.
work-children = Töötan lastega.
work-people = Kohtun tööl paljude inimestega.
work-home = Töötan kodus.
work-like = Mulle meeldib minu töö.
work-learn = Õpin praegu midagi uut.

## Food

food-cook = Mulle meeldib süüa teha.
food-bake = Mulle meeldib kooke küpsetada.
food-dish = Roog, mis meil inimestele meeldib, on { $dish }.
food-bread = Mulle meeldib värske leiva lõhn.
food-apples = Tänavu oli palju õunu.
food-honey = Minu lemmikjook on meega tee.
food-soup = Külmadel päevadel keedan kuuma suppi.

## Animals

animals-cat = Mul on kass.
animals-dog = Mul on koer.
animals-name = Minu lemmiklooma nimi on { $pet }.
animals-feed = Minu akna juurde tulevad linnud ja ma toidan neid.
animals-sing = Hommikuti kuulen lindude laulu.
animals-hedgehog = Meie aias elab siil.
animals-squirrel = Eile nägin pargis oravat.

## Nature

nature-forest = Mulle meeldib metsas jalutada.
nature-flowers = Esimesed lilled tärkavad.
nature-stars = Selgetel öödel on meil näha palju tähti.
nature-moon = Eile oli kuu suur ja hele.
nature-sea = Võin merd tundide kaupa kuulata.
nature-mushrooms = Sügisel korjame seeni.
nature-sunset = Eile oli väga ilus päikeseloojang.
nature-tree = Minu maja ees kasvab suur vana puu.

## Books

books-read = Mulle meeldib lugeda.
books-title = Loen praegu raamatut „{ $book }“.
books-author = Minu lemmikkirjanik on { $author }.
books-childhood = On raamatuid, mis mulle lapsest saati meeldivad.
books-poems = Mulle meeldivad luuletused.
books-library = Käin tihti raamatukogus.

## Music

music-listen = Kuulan tihti muusikat.
music-musician = Mulle väga meeldib see muusika: { $musician }.
music-play = Õpin pilli mängima.
music-sing = Laulan kooris.
music-songs = Mulle meeldivad vanad laulud.
music-dance = Mulle meeldib tantsida.

## Sport

sport-football = Mulle meeldib jalgpalli vaadata.
sport-team = Minu lemmikmeeskond on { $team }.
sport-run = Mulle meeldib hommikuti joosta.
sport-swim = Mulle meeldib ujuda.
sport-chess = Mulle meeldib malet mängida.
sport-hike = Mulle meeldib mägedes matkata.

## Memories

memories-summer = Mulle meeldib meenutada oma lapsepõlve suvesid.
memories-grandmother = Mõtlen tihti oma vanaema köögile.
memories-sea = Mäletan päeva, mil nägin esimest korda merd.
memories-teacher = Meenutan tänuga oma esimest õpetajat.
memories-snow = Lapsena ootasin esimest lund.
memories-tree = Lapsena meeldis mulle puude otsas ronida.

## Questions

questions-read = Mida teile meeldib lugeda?
questions-music = Milline muusika teile meeldib?
questions-season = Milline aastaaeg teile kõige rohkem meeldib?
questions-animals = Kas teile meeldivad loomad?
questions-food = Mida teile lapsena süüa meeldis?
questions-interests = Mis teid huvitab?
questions-topics = Millest tahaksite kirjas lugeda?
questions-draw = Kas teile meeldib joonistada?
questions-chess = Kas te mängite malet?
questions-answer = Kui teil tuleb tahtmine, rõõmustaksid mind mõned read teilt.

## Encouragement

courage-think = Mõtlen teile.
courage-alone = Te ei ole üksi.
courage-remember = Teid ei ole unustatud.
courage-strength = Soovin teile jõudu ja kannatlikkust.
courage-joy = Soovin teile igasse päeva väikest rõõmu.
courage-calm = Soovin teile meelerahu.
courage-warmth = Saadan teile palju soojust.

## Holidays

holidays-new-year = Head uut aastat!
holidays-year = Toogu uus aasta teile palju head.
holidays-christmas = Häid jõule!
holidays-easter = Häid lihavõttepühi!
holidays-nowruz = Head Nowruzi!
holidays-eid = Head Eidi püha!
holidays-spring-festival = Head Hiina uut aastat!
holidays-any = Soovin teile häid pühi.
holidays-lights = Meie tänavad on ehitud tuledega.

## Birthday

birthday-happy = Palju õnne sünnipäevaks!
birthday-best = Soovin teile sünnipäevaks kõike head.
birthday-today = Täna, teie sünnipäeval, mõtlen teile.
birthday-cake = Täna söön teie auks tüki torti.
birthday-year = Toogu uus eluaasta teile rõõmu.

## The end

closing-today = Tänaseks on see kõik.
closing-page = Minu lehekülg saab täis.
closing-thanks = Aitäh, et mu kirja lugesite.
closing-best = Kõike head teile!
closing-hand = Surun kõvasti teie kätt.
closing-regards = Soojade tervitustega
closing-name = { $name }
