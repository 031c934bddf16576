## The greeting

greeting = Laba diena!
greeting-name = Laba diena!

## Who I am

who-name = Mano vardas { $name }.
who-stranger = Mes nesame pažįstami.
who-year = Mano gimimo metai: { $year }.
who-school = Dar einu į mokyklą.
who-student = Studijuoju universitete.
who-retired = Jau esu pensijoje ir turiu daugiau laiko.
who-children = Turiu vaikų.
who-grandchildren = Turiu anūkų.
who-translated = Nekalbu jūsų kalba, todėl rašau padedant išverstiems sakiniams.

## Why I write

why-learned = Neseniai sužinojau jūsų vardą ir norėjau jums parašyti.
why-first = Tai mano pirmas laiškas jums.
why-again = Rašau jums vėl.
why-warmth = Tikiuosi, kad šis laiškas atneš į jūsų dieną šiek tiek šilumos.
why-life = Norėčiau jums šiek tiek papasakoti apie savo gyvenimą.
why-like = Mėgstu rašyti laiškus.
why-far = Geras žodis ateina ir iš toli.

## Where I live

place-town = Vieta, kurioje gyvenu, vadinasi { $town }.
place-country = Mano šalis: { $country }.
place-city = Gyvenu dideliame mieste.
place-small = Gyvenu mažame mieste.
place-village = Gyvenu kaime.
place-river = Netoli mano namų teka upė.
place-sea = Gyvenu prie jūros.
place-mountains = Iš čia matyti kalnai.
place-forest = Netoli mano namų prasideda miškas.
place-park = Netoliese yra parkas, kuriame mėgstu vaikščioti.

## Weather and season

weather-spring = Pas mus dabar pavasaris.
weather-summer = Pas mus dabar vasara.
weather-autumn = Pas mus dabar ruduo.
weather-winter = Pas mus dabar žiema.
weather-sun = Šiandien šviečia saulė.
weather-rain = Šiandien lyja.
weather-snow = Iškrito sniegas, ir viskas balta.
weather-wind = Šiandien pučia stiprus vėjas.
weather-hot = Šiomis dienomis labai karšta.
weather-cold = Šiomis dienomis labai šalta.
weather-longer = Dienos ilgėja.
weather-shorter = Dienos trumpėja.
weather-leaves = Lapai gelsta.

## Everyday

everyday-morning = Mano rytas prasideda kavos puodeliu.
everyday-window = Sėdžiu prie lango ir rašau šį laišką.
everyday-evening = Vakarais mėgstu pasėdėti prie arbatos puodelio.
everyday-walk = Beveik kasdien einu pasivaikščioti.
everyday-bicycle = Dažnai važinėju dviračiu.
everyday-garden = Turiu mažą sodą.
everyday-balcony = Mano balkone auga gėlės.
everyday-friends = Savaitgaliais dažnai susitinku su draugais.
everyday-quiet = Šiandien rami diena.

## Work

work-office = Dirbu biure.
work-hands = Dirbu rankomis.
work-children = Dirbu su vaikais.
work-people = Darbe sutinku daug žmonių.
work-home = Dirbu iš namų.
work-like = Mėgstu savo darbą.
work-learn = Šiuo metu mokausi kažko naujo.

## Food

food-cook = Mėgstu gaminti maistą.
food-bake = Mėgstu kepti pyragus.
food-dish = Patiekalas, kurį pas mus mėgsta, vadinasi { $dish }.
food-bread = Man patinka šviežios duonos kvapas.
food-apples = Šiemet buvo daug obuolių.
food-honey = Labiausiai mėgstu arbatą su medumi.
food-soup = Šaltomis dienomis verdu karštą sriubą.

## Animals

animals-cat = Turiu katę.
animals-dog = Turiu šunį.
animals-name = Mano augintinio vardas { $pet }.
animals-feed = Prie mano lango atskrenda paukščiai, ir aš juos lesinu.
animals-sing = Rytais girdžiu, kaip čiulba paukščiai.
animals-hedgehog = Mūsų sode gyvena ežys.
animals-squirrel = Vakar parke mačiau voverę.

## Nature

nature-forest = Mėgstu vaikščioti po mišką.
nature-flowers = Pasirodo pirmosios gėlės.
nature-stars = Giedromis naktimis pas mus matyti daug žvaigždžių.
nature-moon = Vakar mėnulis buvo didelis ir šviesus.
nature-sea = Galiu valandų valandas klausytis jūros.
nature-mushrooms = Rudenį renkame grybus.
nature-sunset = Vakar buvo labai gražus saulėlydis.
nature-tree = Prieš mano namus stovi didelis senas medis.

## Books

books-read = Mėgstu skaityti.
books-title = Dabar skaitau knygą „{ $book }“.
books-author = Mano mėgstamas autorius: { $author }.
books-childhood = Yra knygų, kurias mėgstu nuo vaikystės.
books-poems = Mėgstu eilėraščius.
books-library = Dažnai einu į biblioteką.

## Music

music-listen = Dažnai klausausi muzikos.
music-musician = Man labai patinka ši muzika: { $musician }.
music-play = Mokausi groti.
music-sing = Dainuoju chore.
music-songs = Mėgstu senas dainas.
music-dance = Mėgstu šokti.

## Sport

sport-football = Mėgstu žiūrėti futbolą.
sport-team = Mano mėgstama komanda: { $team }.
sport-run = Mėgstu bėgioti rytais.
sport-swim = Mėgstu plaukioti.
sport-chess = Mėgstu žaisti šachmatais.
sport-hike = Mėgstu vaikščioti po kalnus.

## Memories

memories-summer = Mėgstu prisiminti savo vaikystės vasaras.
memories-grandmother = Dažnai prisimenu močiutės virtuvę.
memories-sea = Prisimenu dieną, kai pirmą kartą pamačiau jūrą.
memories-teacher = Su dėkingumu prisimenu savo pirmąją mokytoją.
memories-snow = Vaikystėje laukdavau pirmojo sniego.
memories-tree = Vaikystėje mėgau karstytis po medžius.

## Questions

questions-read = Ką mėgstate skaityti?
questions-music = Kokia muzika jums patinka?
questions-season = Kuris metų laikas jums labiausiai patinka?
questions-animals = Ar mėgstate gyvūnus?
questions-food = Ką mėgote valgyti vaikystėje?
questions-interests = Kuo domitės?
questions-topics = Apie ką norėtumėte paskaityti laiške?
questions-draw = Ar mėgstate piešti?
questions-chess = Ar žaidžiate šachmatais?
questions-answer = Jei norėsite, kelios jūsų eilutės mane pradžiugintų.

## Encouragement

courage-think = Galvoju apie jus.
courage-alone = Jūs { $reader ->
    [male] ne vienas
    [female] ne viena
   *[other] ne vienumoje
}.
courage-remember = Jus prisimena.
courage-strength = Linkiu jums jėgų ir kantrybės.
courage-joy = Linkiu jums kasdien mažo džiaugsmo.
courage-calm = Linkiu jums ramybės.
courage-warmth = Siunčiu jums daug šilumos.

## Holidays

holidays-new-year = Laimingų Naujųjų metų!
holidays-year = Tegul naujieji metai jums atneša daug gero.
holidays-christmas = Linksmų Kalėdų!
holidays-easter = Linksmų Velykų!
holidays-nowruz = Gražaus Novruzo!
holidays-eid = Gražios Eido šventės!
holidays-spring-festival = Laimingų kinų Naujųjų metų!
holidays-any = Linkiu jums gražios šventės.
holidays-lights = Mūsų gatvės papuoštos šviesomis.

## Birthday

birthday-happy = Su gimtadieniu!
birthday-best = Gimtadienio proga linkiu jums viso ko geriausio.
birthday-today = Šiandien, per jūsų gimtadienį, galvoju apie jus.
birthday-cake = Šiandien jūsų garbei valgau gabalėlį torto.
birthday-year = Tegul nauji gyvenimo metai jums atneša džiaugsmo.

## The end

closing-today = Šiandien tai viskas.
closing-page = Mano puslapis baigiasi.
closing-thanks = Ačiū, kad perskaitėte mano laišką.
closing-best = Viso ko geriausio jums!
closing-hand = Tvirtai spaudžiu jums ranką.
closing-regards = Su šiltais linkėjimais
closing-name = { $name }
