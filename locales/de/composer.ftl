## The first screen

title = Einen Brief schreiben
intro = Wählen Sie Sätze in Ihrer Sprache. Der Brief enthält dieselben Sätze in der Sprache, die Sie für ihn wählen.
read-by-others = Ihr Brief wird von anderen gelesen, bevor er ankommt.
leave-out = Schreiben Sie nichts über das Strafverfahren, Politik, Krieg, Amtspersonen, andere Gefangene oder Gesundheit.
risk = Rechtliches Risiko: { $places }. Dort ist der Herausgeber oder jemand, auf den er verweist, verboten, oder es ist ein Risiko, der gefangenen Person zu helfen. Von dort zu schreiben, kann für Sie ein Risiko sein.
nothing-stored = Nichts wird gesendet und nichts gespeichert. Wenn Sie diese Seite verlassen, ist der Text weg.
start = Anfangen
close = Schließen

## About the writer

letter-language = Sprache des Briefs
writer = Ich bin
writer-male = ein Mann
writer-female = eine Frau
writer-other = möchte ich nicht sagen

## Putting the letter together

heading-letter = Brief an
sentences = Sätze
about = Thema
letter = Ihr Brief
letter-empty = Ihr Brief ist noch leer. Wählen Sie einen ersten Satz.
add = Hinzufügen
remove = Entfernen
up = Nach oben
down = Nach unten
undo = Rückgängig
redo = Wiederholen
moved = Platz { $place } von { $number }
added = Zum Brief hinzugefügt.
removed = Aus dem Brief entfernt.
own-words = Eigene Worte
own-words-hint = Diese Worte werden nicht übersetzt. Schreiben Sie sie in der Sprache des Briefs: { $language }.
not-translated = Nicht übersetzt
rules = Regeln für Briefe
interests = Worüber man schreiben kann

## Filling in a gap

gap-name = Mein Vorname
gap-year = Mein Geburtsjahr
gap-town = Meine Stadt oder mein Dorf
gap-country = Mein Land
gap-dish = Name eines Gerichts
gap-pet = Name meines Haustiers
gap-book = Titel eines Buchs
gap-author = Wessen Bücher ich mag (Name)
gap-musician = Wessen Musik ich mag (Name)
gap-team = Name einer Mannschaft
in-latin = Schreiben Sie es für den Brief in lateinischen Buchstaben.
in-cyrillic = Schreiben Sie es für den Brief in kyrillischen Buchstaben.
in-arabic = Schreiben Sie es für den Brief in arabischer Schrift.
in-chinese = Schreiben Sie es für den Brief in chinesischen Zeichen.
other-script = Vielleicht finden Sie den Namen in einem Lexikon in jener Sprache. Oder entfernen Sie den Satz: Der Brief ist auch ohne ihn vollständig.
fill-in = Ergänzen Sie, was fehlt.

## Subjects of sentences

topic-greeting = Begrüßung
topic-who = Wer ich bin
topic-why = Warum ich schreibe
topic-place = Wo ich lebe
topic-weather = Wetter und Jahreszeit
topic-everyday = Alltag
topic-work = Arbeit
topic-food = Essen
topic-animals = Tiere
topic-nature = Natur
topic-books = Bücher
topic-music = Musik
topic-sport = Sport
topic-memories = Erinnerungen
topic-questions = Fragen
topic-courage = Ermutigung
topic-holidays = Feste
topic-birthday = Geburtstag
topic-closing = Schluss

## Length

characters = Zeichen: { $number }
pages = Seiten: { $number }
limit = { $service }: höchstens { $limit } Zeichen
too-long = Zu lang für { $service }, um so viele Zeichen: { $number }

## Taking the letter away

send = Drucken oder senden
back = Zurück zum Brief
copy = Brief kopieren
copied = Der Brief ist kopiert.
copy-failed = Das Kopieren hat hier nicht funktioniert. Der Text ist markiert: Drücken Sie Strg+C (auf einem Mac ⌘C) oder wählen Sie im Menü „Kopieren“.
copy-address = Adresse kopieren
address-copied = Die Adresse ist kopiert.
print = Brief drucken
save = Als Textdatei speichern
cannot-print = Hier kann nicht gedruckt werden. Kopieren Sie den Brief, oder speichern Sie ihn als Textdatei.
ways = Wie senden Sie ihn?
services = Über einen Briefdienst senden
service-open = Öffnen Sie die Seite des Dienstes:
service-address = Kopieren Sie die Adresse, und fügen Sie sie dort ein.
service-letter = Kommen Sie hierher zurück, kopieren Sie den Brief, und fügen Sie ihn dort ein.
by-post = Mit der Post senden
paper = Papier
date = Datum des Briefs
page-number = Seite { $page } von { $pages }

## The envelope

envelope = Der Umschlag
envelope-size = Größe des Umschlags
envelope-label = Etikett zum Ausschneiden und Aufkleben (A4)
envelope-sheet = Blatt zum Falten (A4)
sender = Absender
sender-forgotten = Die Adresse des Absenders wird nur gedruckt. Sie wird nicht gespeichert.
sender-name = Vor- und Nachname
sender-street = Straße und Hausnummer
sender-town = Postleitzahl und Ort
sender-country = Land
sender-birth = Geburtsjahr
sender-birth-hint = Nur, wenn der Briefdienst oder das Gefängnis danach fragt.
prisoner-number = Gefangenennummer
number-hint = Nur, wenn der Herausgeber oder der Briefdienst eine nennt.
print-envelope = Umschlag drucken
print-hint = Drucken Sie in Originalgröße (100 %), ohne „An Seite anpassen“.
post-it = Legen Sie den Brief in den Umschlag, kleben Sie genug Briefmarken darauf, und geben Sie ihn zur Post.
cut-here = Hier schneiden
fold-here = Hier falten
stamp = Briefmarke

## Where it does not work

language-failed = Diese Sprache konnte nicht geladen werden. Versuchen Sie es noch einmal.
