## The greeting

greeting = Labdien!
greeting-name = Labdien!

## Who I am

who-name = Mans vārds ir { $name }.
who-stranger = Mēs neesam pazīstami.
who-year = Mans dzimšanas gads ir { $year }.
who-school = Es vēl mācos skolā.
who-student = Es studēju universitātē.
who-retired = Es jau esmu pensijā, un man ir vairāk laika.
who-children = Man ir bērni.
who-grandchildren = Man ir mazbērni.
who-translated = Es nerunāju jūsu valodā, tāpēc rakstu ar tulkotu teikumu palīdzību.

## Why I write

why-learned = Nesen es uzzināju jūsu vārdu un gribēju jums uzrakstīt.
why-first = Šī ir mana pirmā vēstule jums.
why-again = Es jums atkal rakstu.
why-warmth = Ceru, ka šī vēstule ienesīs jūsu dienā mazliet siltuma.
why-life = Es gribētu jums mazliet pastāstīt par savu dzīvi.
why-like = Man patīk rakstīt vēstules.
why-far = Labs vārds nonāk galā arī no tālienes.

## Where I live

place-town = Vietu, kur es dzīvoju, sauc { $town }.
place-country = Mana zeme ir { $country }.
place-city = Es dzīvoju lielā pilsētā.
place-small = Es dzīvoju mazā pilsētā.
place-village = Es dzīvoju ciemā.
place-river = Netālu no manas mājas tek upe.
place-sea = Es dzīvoju pie jūras.
place-mountains = No šejienes var redzēt kalnus.
place-forest = Netālu no manas mājas sākas mežs.
place-park = Tuvumā ir parks, kur man patīk pastaigāties.

## Weather and season

weather-spring = Pie mums tagad ir pavasaris.
weather-summer = Pie mums tagad ir vasara.
weather-autumn = Pie mums tagad ir rudens.
weather-winter = Pie mums tagad ir ziema.
weather-sun = Šodien spīd saule.
weather-rain = Šodien līst.
weather-snow = Ir uzsnidzis, un viss ir balts.
weather-wind = Šodien pūš stiprs vējš.
weather-hot = Šajās dienās ir ļoti karsts.
weather-cold = Šajās dienās ir ļoti auksts.
weather-longer = Dienas kļūst garākas.
weather-shorter = Dienas kļūst īsākas.
weather-leaves = Lapas kļūst dzeltenas.

## Everyday

everyday-morning = Mans rīts sākas ar kafijas tasi.
everyday-window = Es sēžu pie loga un rakstu šo vēstuli.
everyday-evening = Vakaros man patīk pasēdēt pie tējas tases.
everyday-walk = Es gandrīz katru dienu eju pastaigāties.
everyday-bicycle = Es bieži braucu ar velosipēdu.
everyday-garden = Man ir neliels dārzs.
everyday-balcony = Uz mana balkona aug puķes.
everyday-friends = Nedēļas nogalēs es bieži satieku draugus.
everyday-quiet = Šodien ir mierīga diena.

## Work

work-office = Es strādāju birojā.
work-hands = Es strādāju ar rokām.
work-children = Es strādāju ar bērniem.
work-people = Darbā es satieku daudz cilvēku.
work-home = Es strādāju no mājām.
work-like = Man patīk mans darbs.
work-learn = Pašlaik es mācos kaut ko jaunu.

## Food

food-cook = Man patīk gatavot ēst.
food-bake = Man patīk cept kūkas.
food-dish = Ēdienu, ko pie mums iecienījuši, sauc { $dish }.
food-bread = Man patīk svaigas maizes smarža.
food-apples = Šogad bija daudz ābolu.
food-honey = Vislabāk man garšo tēja ar medu.
food-soup = Aukstās dienās es vāru karstu zupu.

## Animals

animals-cat = Man ir kaķis.
animals-dog = Man ir suns.
animals-name = Manu mājdzīvnieku sauc { $pet }.
animals-feed = Pie mana loga atlido putni, un es tos baroju.
animals-sing = No rītiem es dzirdu, kā dzied putni.
animals-hedgehog = Mūsu dārzā dzīvo ezis.
animals-squirrel = Vakar es parkā redzēju vāveri.

## Nature

nature-forest = Man patīk pastaigāties pa mežu.
nature-flowers = Parādās pirmie ziedi.
nature-stars = Skaidrās naktīs pie mums var redzēt daudz zvaigžņu.
nature-moon = Vakar mēness bija liels un spožs.
nature-sea = Es varu stundām klausīties jūrā.
nature-mushrooms = Rudenī mēs lasām sēnes.
nature-sunset = Vakar bija ļoti skaists saulriets.
nature-tree = Manas mājas priekšā aug liels, vecs koks.

## Books

books-read = Man patīk lasīt.
books-title = Pašlaik es lasu grāmatu „{ $book }”.
books-author = Mans mīļākais rakstnieks ir { $author }.
books-childhood = Ir grāmatas, kas man patīk kopš bērnības.
books-poems = Man patīk dzejoļi.
books-library = Es bieži eju uz bibliotēku.

## Music

music-listen = Es bieži klausos mūziku.
music-musician = Man ļoti patīk šī mūzika: { $musician }.
music-play = Es mācos spēlēt kādu instrumentu.
music-sing = Es dziedu korī.
music-songs = Man patīk vecas dziesmas.
music-dance = Man patīk dejot.

## Sport

sport-football = Man patīk skatīties futbolu.
sport-team = Mana mīļākā komanda ir { $team }.
sport-run = Man patīk skriet no rīta.
sport-swim = Man patīk peldēt.
sport-chess = Man patīk spēlēt šahu.
sport-hike = Man patīk staigāt pa kalniem.

## Memories

memories-summer = Man patīk atcerēties savas bērnības vasaras.
memories-grandmother = Es bieži domāju par vecmāmiņas virtuvi.
memories-sea = Es atceros dienu, kad pirmoreiz ieraudzīju jūru.
memories-teacher = Es ar pateicību atceros savu pirmo skolotāju.
memories-snow = Bērnībā es gaidīju pirmo sniegu.
memories-tree = Bērnībā man patika kāpt kokos.

## Questions

questions-read = Ko jums patīk lasīt?
questions-music = Kāda mūzika jums patīk?
questions-season = Kurš gadalaiks jums patīk vislabāk?
questions-animals = Vai jums patīk dzīvnieki?
questions-food = Kas jums bērnībā garšoja?
questions-interests = Kas jūs interesē?
questions-topics = Par ko jūs gribētu lasīt vēstulē?
questions-draw = Vai jums patīk zīmēt?
questions-chess = Vai jūs spēlējat šahu?
questions-answer = Ja jums būs vēlēšanās, mani iepriecinātu dažas jūsu rindiņas.

## Encouragement

courage-think = Es domāju par jums.
courage-alone = Jūs neesat { $reader ->
    [male] viens
    [female] viena
   *[other] vientulībā
}.
courage-remember = Jūs atceras.
courage-strength = Novēlu jums spēku un pacietību.
courage-joy = Novēlu jums katru dienu mazu prieku.
courage-calm = Novēlu jums mieru.
courage-warmth = Sūtu jums daudz siltuma.

## Holidays

holidays-new-year = Laimīgu Jauno gadu!
holidays-year = Lai jaunais gads jums atnes daudz laba.
holidays-christmas = Priecīgus Ziemassvētkus!
holidays-easter = Priecīgas Lieldienas!
holidays-nowruz = Priecīgu Navruzu!
holidays-eid = Priecīgus Eida svētkus!
holidays-spring-festival = Laimīgu ķīniešu Jauno gadu!
holidays-any = Novēlu jums jaukus svētkus.
holidays-lights = Mūsu ielas ir izrotātas ar gaismām.

## Birthday

birthday-happy = Daudz laimes dzimšanas dienā!
birthday-best = Novēlu jums dzimšanas dienā visu to labāko.
birthday-today = Šodien, jūsu dzimšanas dienā, es domāju par jums.
birthday-cake = Šodien es ēdu gabaliņu tortes jums par godu.
birthday-year = Lai jaunais dzīves gads jums nes prieku.

## The end

closing-today = Šodienai tas ir viss.
closing-page = Mana lapa tuvojas beigām.
closing-thanks = Paldies, ka izlasījāt manu vēstuli.
closing-best = Visu to labāko jums!
closing-hand = Cieši spiežu jums roku.
closing-regards = Ar siltiem sveicieniem
closing-name = { $name }
