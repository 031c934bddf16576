## The greeting

greeting = Dzień dobry!
greeting-name = Dzień dobry!

## Who I am

who-name = Mam na imię { $name }.
who-stranger = Nie znamy się.
who-year = Mój rok urodzenia to { $year }.
who-school = Chodzę jeszcze do szkoły.
who-student = Studiuję na uniwersytecie.
who-retired = Jestem na emeryturze i mam więcej czasu.
who-children = Mam dzieci.
who-grandchildren = Mam wnuki.
who-translated = Nie znam języka tego listu, więc piszę z pomocą przetłumaczonych zdań.

## Why I write

why-learned = Od niedawna znam { $reader ->
    [male] Pana
    [female] Pani
   *[other] Pana/Pani
} imię i chcę napisać ten list.
why-first = To mój pierwszy list do { $reader ->
    [male] Pana
    [female] Pani
   *[other] Pana/Pani
}.
why-again = Piszę do { $reader ->
    [male] Pana
    [female] Pani
   *[other] Pana/Pani
} znowu.
why-warmth = Mam nadzieję, że ten list przyniesie trochę ciepła.
why-life = Chcę opowiedzieć { $reader ->
    [male] Panu
    [female] Pani
   *[other] Panu/Pani
} trochę o swoim życiu.
why-like = Lubię pisać listy.
why-far = Dobre słowo dociera nawet z daleka.

## Where I live

place-town = Miejsce, w którym mieszkam, nazywa się { $town }.
place-country = Mój kraj to { $country }.
place-city = Mieszkam w dużym mieście.
place-small = Mieszkam w małym mieście.
place-village = Mieszkam na wsi.
place-river = Blisko mojego domu płynie rzeka.
place-sea = Mieszkam nad morzem.
place-mountains = Stąd widać góry.
place-forest = Niedaleko mojego domu zaczyna się las.
place-park = W pobliżu jest park, w którym lubię spacerować.

## Weather and season

weather-spring = U nas jest teraz wiosna.
weather-summer = U nas jest teraz lato.
weather-autumn = U nas jest teraz jesień.
weather-winter = U nas jest teraz zima.
weather-sun = Dziś świeci słońce.
weather-rain = Dziś pada deszcz.
weather-snow = Spadł śnieg i wszystko jest białe.
weather-wind = Dziś wieje silny wiatr.
weather-hot = W tych dniach jest bardzo gorąco.
weather-cold = W tych dniach jest bardzo zimno.
weather-longer = Dni stają się dłuższe.
weather-shorter = Dni stają się krótsze.
weather-leaves = Liście żółkną.

## Everyday

everyday-morning = Mój poranek zaczyna się od filiżanki kawy.
everyday-window = Siedzę przy oknie i piszę ten list.
everyday-evening = Wieczorem lubię posiedzieć przy filiżance herbaty.
everyday-walk = Prawie codziennie chodzę na spacer.
everyday-bicycle = Często jeżdżę na rowerze.
everyday-garden = Mam mały ogród.
everyday-balcony = Na moim balkonie rosną kwiaty.
everyday-friends = W weekendy często spotykam się z przyjaciółmi.
everyday-quiet = Dziś jest spokojny dzień.

## Work

work-office = Pracuję w biurze.
work-hands = Pracuję rękami.
work-children = Pracuję z dziećmi.
work-people = W pracy spotykam wielu ludzi.
work-home = Pracuję w domu.
work-like = Lubię swoją pracę.
work-learn = Uczę się teraz czegoś nowego.

## Food

food-cook = Lubię gotować.
food-bake = Lubię piec ciasta.
food-dish = Potrawa, którą się u nas lubi, nazywa się { $dish }.
food-bread = Lubię zapach świeżego chleba.
food-apples = W tym roku było dużo jabłek.
food-honey = Najbardziej lubię herbatę z miodem.
food-soup = W zimne dni gotuję gorącą zupę.

## Animals

animals-cat = Mam kota.
animals-dog = Mam psa.
animals-name = Moje zwierzę ma na imię { $pet }.
animals-feed = Do mojego okna przylatują ptaki, a ja je karmię.
animals-sing = Rano słyszę śpiew ptaków.
animals-hedgehog = W naszym ogrodzie mieszka jeż.
animals-squirrel = Wczoraj { $writer ->
    [male] widziałem w parku wiewiórkę
    [female] widziałam w parku wiewiórkę
   *[other] pokazała mi się w parku wiewiórka
}.

## Nature

nature-forest = Lubię spacerować po lesie.
nature-flowers = Pojawiają się pierwsze kwiaty.
nature-stars = W pogodne noce widać u nas wiele gwiazd.
nature-moon = Wczoraj księżyc był duży i jasny.
nature-sea = Mogę godzinami słuchać morza.
nature-mushrooms = Jesienią zbieramy grzyby.
nature-sunset = Wczoraj był bardzo piękny zachód słońca.
nature-tree = Przed moim domem stoi wielkie stare drzewo.

## Books

books-read = Lubię czytać.
books-title = Czytam teraz książkę „{ $book }”.
books-author = Pisarz, którego lubię najbardziej, to { $author }.
books-childhood = Są książki, które lubię od dzieciństwa.
books-poems = Lubię wiersze.
books-library = Często chodzę do biblioteki.

## Music

music-listen = Często słucham muzyki.
music-musician = Bardzo lubię tę muzykę: { $musician }.
music-play = Uczę się grać na instrumencie.
music-sing = Śpiewam w chórze.
music-songs = Lubię stare piosenki.
music-dance = Lubię tańczyć.

## Sport

sport-football = Lubię oglądać piłkę nożną.
sport-team = Moja ulubiona drużyna to { $team }.
sport-run = Lubię biegać rano.
sport-swim = Lubię pływać.
sport-chess = Lubię grać w szachy.
sport-hike = Lubię wędrować po górach.

## Memories

memories-summer = Lubię wspominać letnie dni dzieciństwa.
memories-grandmother = Często wspominam kuchnię mojej babci.
memories-sea = Pamiętam dzień, w którym { $writer ->
    [male] pierwszy raz zobaczyłem
    [female] pierwszy raz zobaczyłam
   *[other] ukazało mi się pierwszy raz
} morze.
memories-teacher = Z wdzięcznością wspominam swoją pierwszą nauczycielkę.
memories-snow = W dzieciństwie { $writer ->
    [male] czekałem na
    [female] czekałam na
   *[other] cieszył mnie
} pierwszy śnieg.
memories-tree = W dzieciństwie { $writer ->
    [male] lubiłem wchodzić
    [female] lubiłam wchodzić
   *[other] radość dawało mi wchodzenie
} na drzewa.

## Questions

questions-read = Co lubi { $reader ->
    [male] Pan
    [female] Pani
   *[other] Pan/Pani
} czytać?
questions-music = Jaką muzykę lubi { $reader ->
    [male] Pan
    [female] Pani
   *[other] Pan/Pani
}?
questions-season = Którą porę roku lubi { $reader ->
    [male] Pan
    [female] Pani
   *[other] Pan/Pani
} najbardziej?
questions-animals = Czy lubi { $reader ->
    [male] Pan
    [female] Pani
   *[other] Pan/Pani
} zwierzęta?
questions-food = Co { $reader ->
    [male] lubił Pan
    [female] lubiła Pani
   *[other] lubił(a) Pan/Pani
} jeść w dzieciństwie?
questions-interests = Czym się { $reader ->
    [male] Pan
    [female] Pani
   *[other] Pan/Pani
} interesuje?
questions-topics = O czym chce { $reader ->
    [male] Pan
    [female] Pani
   *[other] Pan/Pani
} przeczytać w liście?
questions-draw = Czy lubi { $reader ->
    [male] Pan
    [female] Pani
   *[other] Pan/Pani
} rysować?
questions-chess = Czy gra { $reader ->
    [male] Pan
    [female] Pani
   *[other] Pan/Pani
} w szachy?
questions-answer = Jeśli ma { $reader ->
    [male] Pan
    [female] Pani
   *[other] Pan/Pani
} ochotę, ucieszy mnie kilka słów odpowiedzi.

## Encouragement

courage-think = Myślę o { $reader ->
    [male] Panu
    [female] Pani
   *[other] Panu/Pani
}.
courage-alone = Nie jest { $reader ->
    [male] Pan sam
    [female] Pani sama
   *[other] Pan/Pani w samotności
}.
courage-remember = Pamięta się o { $reader ->
    [male] Panu
    [female] Pani
   *[other] Panu/Pani
}.
courage-strength = Życzę { $reader ->
    [male] Panu
    [female] Pani
   *[other] Panu/Pani
} siły i cierpliwości.
courage-joy = Życzę { $reader ->
    [male] Panu
    [female] Pani
   *[other] Panu/Pani
} małej radości każdego dnia.
courage-calm = Życzę { $reader ->
    [male] Panu
    [female] Pani
   *[other] Panu/Pani
} spokoju i pogody ducha.
courage-warmth = Przesyłam { $reader ->
    [male] Panu
    [female] Pani
   *[other] Panu/Pani
} dużo ciepła.

## Holidays

holidays-new-year = Szczęśliwego Nowego Roku!
holidays-year = Niech nowy rok przyniesie { $reader ->
    [male] Panu
    [female] Pani
   *[other] Panu/Pani
} wiele dobrego.
holidays-christmas = Wesołych Świąt Bożego Narodzenia!
holidays-easter = Wesołych Świąt Wielkanocnych!
holidays-nowruz = Szczęśliwego Nouruzu!
holidays-eid = Szczęśliwego święta Id!
holidays-spring-festival = Szczęśliwego chińskiego Nowego Roku!
holidays-any = Życzę { $reader ->
    [male] Panu
    [female] Pani
   *[other] Panu/Pani
} dobrego święta.
holidays-lights = Nasze ulice są ozdobione światłami.

## Birthday

birthday-happy = Wszystkiego najlepszego z okazji urodzin!
birthday-best = W dniu urodzin życzę { $reader ->
    [male] Panu
    [female] Pani
   *[other] Panu/Pani
} wszystkiego, co najlepsze.
birthday-today = Dziś, w dniu urodzin, myślę o { $reader ->
    [male] Panu
    [female] Pani
   *[other] Panu/Pani
}.
birthday-cake = Dziś jem kawałek tortu na { $reader ->
    [male] Pana
    [female] Pani
   *[other] Pana/Pani
} cześć.
birthday-year = Niech nowy rok życia przyniesie { $reader ->
    [male] Panu
    [female] Pani
   *[other] Panu/Pani
} radość.

## The end

closing-today = To wszystko na dziś.
closing-page = Moja kartka się kończy.
closing-thanks = Dziękuję za przeczytanie mojego listu.
closing-best = Wszystkiego dobrego!
closing-hand = Mocno ściskam { $reader ->
    [male] Panu
    [female] Pani
   *[other] Panu/Pani
} dłoń.
closing-regards = Z serdecznymi pozdrowieniami
closing-name = { $name }
