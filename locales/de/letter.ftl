## The greeting

greeting = Guten Tag!
greeting-name = Guten Tag, { $given }!

## Who I am

who-name = Ich heiße { $name }.
who-stranger = Wir kennen uns nicht.
who-year = Ich bin { $year } geboren.
who-school = Ich gehe noch zur Schule.
who-student = Ich studiere an einer Universität.
who-retired = Ich bin in Rente und habe jetzt mehr Zeit.
who-children = Ich habe Kinder.
who-grandchildren = Ich habe Enkelkinder.
who-translated = Ich spreche Ihre Sprache nicht, deshalb schreibe ich mit Hilfe übersetzter Sätze.

## Why I write

why-learned = Ich habe vor Kurzem Ihren Namen erfahren und wollte Ihnen schreiben.
why-first = Das ist mein erster Brief an Sie.
why-again = Ich schreibe Ihnen wieder.
why-warmth = Ich hoffe, dass dieser Brief ein wenig Wärme in Ihren Tag bringt.
why-life = Ich möchte Ihnen ein wenig von meinem Leben erzählen.
why-like = Ich schreibe gern Briefe.
why-far = Ein gutes Wort kommt auch von weit her an.

## Where I live

place-town = Der Ort, in dem ich lebe, heißt { $town }.
place-country = Mein Land ist { $country }.
place-city = Ich lebe in einer großen Stadt.
place-small = Ich lebe in einer kleinen Stadt.
place-village = Ich lebe in einem Dorf.
place-river = Nah an meinem Haus fließt ein Fluss.
place-sea = Ich lebe am Meer.
place-mountains = Von hier aus sieht man die Berge.
place-forest = Nicht weit von meinem Haus beginnt der Wald.
place-park = In der Nähe ist ein Park, in dem ich gern spazieren gehe.

## Weather and season

weather-spring = Bei uns ist jetzt Frühling.
weather-summer = Bei uns ist jetzt Sommer.
weather-autumn = Bei uns ist jetzt Herbst.
weather-winter = Bei uns ist jetzt Winter.
weather-sun = Heute scheint die Sonne.
weather-rain = Heute regnet es.
weather-snow = Es hat geschneit, und alles ist weiß.
weather-wind = Heute weht ein starker Wind.
weather-hot = In diesen Tagen ist es sehr heiß.
weather-cold = In diesen Tagen ist es sehr kalt.
weather-longer = Die Tage werden länger.
weather-shorter = Die Tage werden kürzer.
weather-leaves = Die Blätter werden gelb.

## Everyday

everyday-morning = Mein Morgen beginnt mit einer Tasse Kaffee.
everyday-window = Ich sitze am Fenster und schreibe diesen Brief.
everyday-evening = Abends sitze ich gern bei einer Tasse Tee.
everyday-walk = Ich gehe fast jeden Tag spazieren.
everyday-bicycle = Ich fahre oft Fahrrad.
everyday-garden = Ich habe einen kleinen Garten.
everyday-balcony = Auf meinem Balkon wachsen Blumen.
everyday-friends = Am Wochenende treffe ich mich oft mit Freunden.
everyday-quiet = Heute ist ein ruhiger Tag.

## Work

work-office = Ich arbeite in einem Büro.
work-hands = Ich arbeite mit den Händen.
work-children = Ich arbeite mit Kindern.
work-people = Bei der Arbeit begegne ich vielen Menschen.
work-home = Ich arbeite von zu Hause aus.
work-like = Ich mag meine Arbeit.
work-learn = Ich lerne gerade etwas Neues.

## Food

food-cook = Ich koche gern.
food-bake = Ich backe gern Kuchen.
food-dish = Ein Gericht, das man bei uns mag, heißt { $dish }.
food-bread = Ich mag den Duft von frischem Brot.
food-apples = In diesem Jahr gab es viele Äpfel.
food-honey = Am liebsten trinke ich Tee mit Honig.
food-soup = An kalten Tagen koche ich eine heiße Suppe.

## Animals

animals-cat = Ich habe eine Katze.
animals-dog = Ich habe einen Hund.
animals-name = Mein Haustier heißt { $pet }.
animals-feed = An mein Fenster kommen Vögel, und ich füttere sie.
animals-sing = Morgens höre ich die Vögel singen.
animals-hedgehog = In unserem Garten lebt ein Igel.
animals-squirrel = Gestern habe ich im Park ein Eichhörnchen gesehen.

## Nature

nature-forest = Ich gehe gern im Wald spazieren.
nature-flowers = Die ersten Blumen kommen heraus.
nature-stars = In klaren Nächten sieht man bei uns viele Sterne.
nature-moon = Gestern war der Mond groß und hell.
nature-sea = Ich kann stundenlang dem Meer zuhören.
nature-mushrooms = Im Herbst sammeln wir Pilze.
nature-sunset = Gestern war der Sonnenuntergang sehr schön.
nature-tree = Vor meinem Haus steht ein großer alter Baum.

## Books

books-read = Ich lese gern.
books-title = Im Moment lese ich das Buch „{ $book }“.
books-author = Am liebsten lese ich Bücher von { $author }.
books-childhood = Es gibt Bücher, die ich seit meiner Kindheit liebe.
books-poems = Ich mag Gedichte.
books-library = Ich gehe oft in die Bibliothek.

## Music

music-listen = Ich höre oft Musik.
music-musician = Die Musik von { $musician } gefällt mir sehr.
music-play = Ich lerne ein Instrument.
music-sing = Ich singe in einem Chor.
music-songs = Ich mag alte Lieder.
music-dance = Ich tanze gern.

## Sport

sport-football = Ich sehe gern Fußball.
sport-team = Meine Lieblingsmannschaft ist { $team }.
sport-run = Ich laufe gern am Morgen.
sport-swim = Ich schwimme gern.
sport-chess = Ich spiele gern Schach.
sport-hike = Ich wandere gern in den Bergen.

## Memories

memories-summer = Ich denke gern an die Sommer meiner Kindheit zurück.
memories-grandmother = Ich denke oft an die Küche meiner Großmutter.
memories-sea = Ich erinnere mich an den Tag, an dem ich zum ersten Mal das Meer sah.
memories-teacher = Ich erinnere mich dankbar an meine erste Lehrerin.
memories-snow = Als Kind habe ich auf den ersten Schnee gewartet.
memories-tree = Als Kind bin ich gern auf Bäume geklettert.

## Questions

questions-read = Was lesen Sie gern?
questions-music = Welche Musik mögen Sie?
questions-season = Welche Jahreszeit mögen Sie am liebsten?
questions-animals = Mögen Sie Tiere?
questions-food = Was haben Sie als Kind gern gegessen?
questions-interests = Wofür interessieren Sie sich?
questions-topics = Worüber würden Sie in einem Brief gern lesen?
questions-draw = Zeichnen Sie gern?
questions-chess = Spielen Sie Schach?
questions-answer = Wenn Sie mögen, freue ich mich über ein paar Zeilen von Ihnen.

## Encouragement

courage-think = Ich denke an Sie.
courage-alone = Sie sind nicht allein.
courage-remember = Sie sind nicht vergessen.
courage-strength = Ich wünsche Ihnen Kraft und Geduld.
courage-joy = Ich wünsche Ihnen jeden Tag eine kleine Freude.
courage-calm = Ich wünsche Ihnen Ruhe und inneren Frieden.
courage-warmth = Ich schicke Ihnen viel Wärme.

## Holidays

holidays-new-year = Ein frohes neues Jahr!
holidays-year = Möge das neue Jahr Ihnen viel Gutes bringen.
holidays-christmas = Frohe Weihnachten!
holidays-easter = Frohe Ostern!
holidays-nowruz = Ein frohes Nouruz-Fest!
holidays-eid = Ein gesegnetes Fest, Eid mubarak!
holidays-spring-festival = Ein frohes chinesisches Neujahrsfest!
holidays-any = Ich wünsche Ihnen ein schönes Fest.
holidays-lights = Unsere Straßen sind mit Lichtern geschmückt.

## Birthday

birthday-happy = Herzlichen Glückwunsch zum Geburtstag!
birthday-best = Ich wünsche Ihnen zum Geburtstag alles Gute.
birthday-today = Heute, an Ihrem Geburtstag, denke ich an Sie.
birthday-cake = Heute esse ich Ihnen zu Ehren ein Stück Torte.
birthday-year = Möge Ihnen das neue Lebensjahr Freude bringen.

## The end

closing-today = Das ist für heute alles.
closing-page = Meine Seite geht zu Ende.
closing-thanks = Danke, dass Sie meinen Brief gelesen haben.
closing-best = Alles Gute für Sie!
closing-hand = Ich drücke Ihnen fest die Hand.
closing-regards = Mit herzlichen Grüßen
closing-name = { $name }
