### German. The purpose of each message is in locales/en/builder.ftl.

title = Eine Karte auf Ihrer Seite

lead = Wählen Sie eine Person, sehen Sie sich die Karte an, kopieren Sie den Code. Ihre Auswahl steht in der Adresse dieser Seite. Nichts wird gespeichert oder gesendet.

source = Der Feed

feed = Adresse des Feeds

feed-hint = Erfragen Sie sie beim Herausgeber. Sie beginnt mit https:// und endet meist auf feed.json. Mehrere Adressen mit Leerzeichen dazwischen sind Spiegelserver.

keys = Öffentlicher Schlüssel des Herausgebers

keys-hint = Er beginnt mit ed25519:. Mit ihm zeigt die Karte nur, was mit diesem Schlüssel signiert ist. Erfragen Sie ihn beim Herausgeber auf einem anderen Weg als über den Server des Feeds.

loading = Der Feed wird geladen …

loaded = { $count ->
    [one] Im Feed ist { $count } Person.
   *[other] Im Feed sind { $count } Personen.
}

trouble-address = Das ist keine Adresse. Kopieren Sie sie aus der Adresszeile Ihres Browsers, ab https://.

trouble-mixed = Diese Adresse beginnt mit http://; Seiten mit https dürfen sie nicht laden. Versuchen Sie es mit https://, oder fragen Sie beim Herausgeber nach.

trouble-closed = Der Server hat diese Datei, lässt sie aber von anderen Websites nicht lesen. Schicken Sie diesen Satz an die Betreiber des Servers: Die Antwort muss den Header enthalten: Access-Control-Allow-Origin: *

trouble-redirect = Diese Adresse leitet auf eine andere weiter; Karten folgen ihr nicht. Öffnen Sie sie in einem neuen Tab, und kopieren Sie die Adresse, die dann dort steht.

trouble-unreachable = Von dieser Adresse kommt keine Antwort. Öffnen Sie sie in einem neuen Tab: Kommt auch dort nichts, ist sie falsch, oder der Server ist nicht erreichbar. Öffnet sie sich dort, verbietet sie eine Richtlinie dieser Seite.

trouble-late = Der Server hat länger als 10 Sekunden gebraucht. Versuchen Sie es später noch einmal, oder bitten Sie den Herausgeber um einen Spiegelserver.

trouble-refused = Der Server antwortet mit dem Fehler { $status }. Prüfen Sie die Adresse Zeichen für Zeichen; wenn sie stimmt, sagen Sie dem Herausgeber Bescheid.

trouble-too-large = Dieser Feed ist größer als die 2 MB, die eine Karte lädt. Bitten Sie den Herausgeber um den eigenen Feed der Person.

trouble-not-json = Das ist kein Feed, vielleicht ist es die Adresse einer Webseite. Fragen Sie beim Herausgeber nach der Adresse des Feeds selbst.

trouble-not-a-feed = Diese Datei enthält Daten, ist aber kein Feed für Karten. Für den Herausgeber: { $why }

trouble-signature = Dieser Feed ist nicht mit diesem Schlüssel signiert, die Karte würde also nichts zeigen. Vergleichen Sie den Schlüssel mit dem des Herausgebers. Für den Herausgeber: { $why }

trouble-other = Dieser Feed lässt sich nicht verwenden: { $why }

concern-expired = Dieser Feed war bis { $date } gültig, und seine Karten sagen das allen, die sie lesen. Bitten Sie den Herausgeber um einen neueren.

concern-old = { $count ->
    [one] Dieser Feed wurde vor { $count } Tag herausgegeben. Fragen Sie beim Herausgeber nach, ob er noch gepflegt wird.
   *[other] Dieser Feed wurde vor { $count } Tagen herausgegeben. Fragen Sie beim Herausgeber nach, ob er noch gepflegt wird.
}

concern-no-sequence = Die Ausgaben dieses Feeds sind nicht nummeriert. Es fällt also niemandem auf, wenn anstelle einer neuen eine alte gezeigt wird.

concern-no-id = Dieser Feed hat keine id. Ein Schlüssel dafür würde also für jeden Feed desselben Herausgebers gelten.

concern-nobody = In diesem Feed ist niemand.

concern-no-key = Ohne Schlüssel kann jeder, der den Server des Feeds übernimmt, die Adressen auf Ihrer Seite ändern.

choices = Die Karte

person = Person

nobody-found = Niemand gefunden. Versuchen Sie es mit einem Teil des Namens oder mit dem Namen in einer anderen Schrift.

withdrawn = { $person } (zurückgezogen)

language = Sprache der Karte

language-of-page = wie Ihre Seite

layout = Darstellung

layout-full = ganze Karte

layout-compact = kompakt

theme = Farben

theme-auto = nach Einstellung des Geräts

theme-light = hell

theme-dark = dunkel

help = Möglichkeiten zu helfen

help-all = alle

help-letters = nur Briefe

help-none = nur die Adresse

links = Links zu anderen Websites

links-all = als Links

links-none = als einfacher Text

photo = Foto

photo-feed = von dort, wo der Feed es angibt

photo-own = nur von Servern, die die Karte ohnehin abfragt

photo-none = kein Foto

refuse-older = Ausgaben des Feeds ablehnen, die älter sind als die heutige

preview = Vorschau

width = Breite

pixels = { $pixels } px

ground = Seite

nothing-yet = Fügen Sie zuerst die Adresse eines Feeds ein, dann steht hier die Karte.

snippet = Code zum Einfügen

kind-tag = HTML

kind-script = Nur Skript

kind-static = Statische Karte

kind-frame = Rahmen

about-tag = Die Karte wird ein Teil Ihrer Seite. Die ersten Zeilen sagen dem Browser früh, was die Karte laden wird, damit sie schneller da ist.

about-script = Für Editoren, die Skripte behalten und unbekannte Tags entfernen. Die Karte erscheint dort, wo das Skript steht.

about-static = Die Karte steht im HTML Ihrer Seite und ist ohne Skripte lesbar. Sie bleibt auf dem Stand des Tages, an dem Sie sie eingefügt haben. Verwenden Sie sie dort, wo Ihre Seiten mit jeder Ausgabe des Feeds neu erzeugt werden.

about-frame = Für Seiten, auf denen fremde Skripte nicht erwünscht sind: Die Karte steht in einem Rahmen von der Website des Herausgebers.

about-wordpress = Für Websites mit dem Plugin Prisoner Card. Auch Autoren, die kein HTML verwenden dürfen, können es nutzen.

about-generator = Für Seiten, die in Markdown geschrieben sind. Lassen Sie davor und danach eine Zeile leer, und darin keine.

about-hugo = Hugo entfernt HTML aus Markdown. Ein eigener Shortcode erhält es.

about-app = Für Apps, die aus npm-Paketen gebaut werden. Die Dateien der Karte werden ein Teil Ihrer App.

about-editor = Fügen Sie es in den Block des Editors für HTML-Code ein. Was der Editor daraus entfernt, sehen Sie erst auf der veröffentlichten Seite.

about-drupal = Wählen Sie das Textformat Full HTML und fügen Sie es in den Quelltext ein. Die anderen Formate entfernen die Karte.

about-wix = Wix zeigt die Adresse, die Sie ihm geben, in einem Rahmen.

place-page = Fügen Sie dies dort ein, wo die Karte stehen soll:

place-post = Fügen Sie dies in den Text ein, in einer eigenen Zeile:

place-terminal = Führen Sie dies in einem Terminal aus:

place-file = Schreiben Sie dies in die Datei { $file }:

place-address = Geben Sie dem Editor diese Adresse:

copy = Kopieren

copied = Kopiert.

not-copied = Das Kopieren hat hier nicht funktioniert. Der Text ist markiert: Drücken Sie Strg+C (auf einem Mac ⌘C).

frame = Adresse der Seite für Rahmen

frame-hint = Auf einer Website, die mit prisoner-card build erstellt ist, ist es die Seite der Person mit embed.html am Ende.

impossible-frame = Aus diesem Feed geht nicht hervor, wo der Herausgeber eine Seite für Rahmen hat. Wenn es eine gibt, tragen Sie unten ihre Adresse ein.

impossible-shortcode = Ein Shortcode von WordPress kann den Wert von { $name } nicht enthalten. Verwenden Sie stattdessen den Block des Plugins.

policy = Content Security Policy (CSP)

policy-hint = Nur für Seiten, die eine solche Richtlinie haben: Fügen Sie ihr dies hinzu. Ihre Auswahl braucht genau das.

trust = Wem Ihre Seite vertraut

trust-pinned = Das Skript ist durch seinen Hash festgelegt: Die Browser der Leser führen kein anderes aus.

trust-host = Bei der ganzen Seite: { $host }, dessen Skript nicht festgelegt ist.

trust-own = Bei der Seite: niemandem außer Ihnen selbst, denn die Dateien kommen von Ihrer eigenen Website.

trust-framed = Der Rahmen hat keinen Zugriff auf Ihre Seite. Er übermittelt seine Höhe und, wenn jemand darauf klickt, einen Link zu seiner eigenen Website.

trust-key = Bei den Adressen: allen, die den geheimen Schlüssel des Herausgebers haben. Server können den Feed zurückhalten, aber nicht verändern.

trust-hosts = Die Betreiber von { $hosts } können die Adressen auf Ihrer Seite ändern.

check = Meine Seite prüfen

check-hint = Ein Browser darf andere Websites nicht lesen, daher kann diese Seite Ihre nicht ansehen. Das Kommandozeilenprogramm des Herausgebers kann es: Es nennt die Karten auf der Seite, veraltete Karten, fehlende Schlüssel, falsche Attribute und Richtlinien, die eine Karte verhindern.

check-address = Adresse Ihrer Seite

check-command = Führen Sie dies auf einem Rechner aus, auf dem der Befehl prisoner-card installiert ist:

check-debug = Oder ergänzen Sie das Tag um debug (<prisoner-card debug …>) und öffnen Sie Ihre Seite: Unter der Karte steht dann, was nicht stimmt.
