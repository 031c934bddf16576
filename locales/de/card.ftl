### German. The purpose of each message, and its greatest length, are in locales/en/card.ftl.

## Numbers and time

years = { $count ->
    [one] { $count } Jahr
   *[other] { $count } Jahre
}
months = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
}
days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}

## Brackets

remark = { $text } ({ $remark })
presumed-place = vermutlich

## The head of the card

born = Geboren { $year }
photo-credit = Foto: { $credit }

## The finding

recognised = { $gender ->
    [male] Politischer Gefangener
    [female] Politische Gefangene
   *[other] Politische Haft
}
recognised-by = Anerkannt von { $name }
under-review = Wird geprüft
under-review-by = Wird geprüft von { $name }
not-recognised = Nicht anerkannt
not-recognised-by = { $gender ->
    [male] Nicht als politischer Gefangener anerkannt von { $name }
    [female] Nicht als politische Gefangene anerkannt von { $name }
   *[other] Nicht als politische Haft anerkannt von { $name }
}
assessed-by = Beurteilt von { $name }
demand = Forderung
recognition-link = Vollständige Beurteilung

## The stage of the case

stage-investigation = Ermittlungen laufen
stage-trial = Vor Gericht
stage-sentenced = Urteil gefällt
stage-appeal = Berufung läuft
stage-in-force = Urteil rechtskräftig
stage-serving = Verbüßt die Strafe
stage-served = Strafe verbüßt
stage-dropped = Verfahren eingestellt
stage-without-charge = Ohne Anklage in Haft
stage-unknown = { "" }

## Where the person is

custody-detained = Festgenommen
custody-remand = Im Untersuchungs{ "\u00AD" }gefängnis
custody-house-arrest = Unter Hausarrest
custody-conduct-ban = Unter dem Verbot bestimmter Handlungen
custody-travel-bond = Darf den Wohnort nicht verlassen
custody-in-transfer = Wird in ein anderes Gefängnis verlegt
custody-colony = In einer Strafkolonie
custody-settlement = In einer Ansiedlungs{ "\u00AD" }kolonie
custody-prison = Im Gefängnis
custody-correctional-centre = In einem Besserungs{ "\u00AD" }zentrum
custody-psychiatric = In psychiatrischer Zwangs{ "\u00AD" }behandlung
custody-wanted = Von den Behörden gesucht
custody-at-liberty = In Freiheit
custody-released = Freigelassen
custody-exchanged = Durch einen Gefangenen{ "\u00AD" }austausch freigekommen
custody-died = Verstorben
custody-administrative-detention = In Verwaltungs{ "\u00AD" }haft
custody-military-captivity = In Kriegs{ "\u00AD" }gefangenschaft
custody-conditional-release = Unter Auflagen freigelassen
custody-abroad = Im Ausland
custody-deported = Abgeschoben
custody-disappeared = Opfer von Verschwinden{ "\u00AD" }lassen
custody-unknown = Aufenthaltsort unbekannt

## Charges

criminal-charges = Strafrechtliche Vorwürfe
administrative-charges = Vorgeworfene Ordnungs{ "\u00AD" }widrigkeiten

## The outcome of a charge

outcome-charged = Vorwurf erhoben
outcome-convicted = verurteilt
outcome-acquitted = freigesprochen
outcome-dropped = Vorwurf fallen gelassen

## Punishments without a length

punishment-imprisonment = Freiheitsstrafe
punishment-life = Lebenslange Freiheitsstrafe
punishment-suspended = Freiheitsstrafe auf Bewährung
punishment-compulsory-labour = Pflichtarbeit
punishment-restriction-of-freedom = Freiheits{ "\u00AD" }beschränkung
punishment-fine = Geldstrafe
punishment-compulsory-medical = Medizinische Zwangs{ "\u00AD" }behandlung
punishment-post-release-supervision = Aufsicht
punishment-death = Todesstrafe
punishment-life-without-parole = Lebenslange Freiheitsstrafe ohne Aussicht auf vorzeitige Entlassung
punishment-indeterminate = Freiheitsstrafe von unbestimmter Dauer
punishment-forced-labour = Zwangsarbeit
punishment-deprivation-of-rights = Entzug von Rechten

## Punishments with their length

punishment-term-imprisonment = { $term } Freiheitsstrafe
punishment-term-life = Lebenslange Freiheitsstrafe ({ $term })
punishment-term-suspended = { $term } auf Bewährung
punishment-term-compulsory-labour = { $term } Pflichtarbeit
punishment-term-restriction-of-freedom = { $term } Freiheits{ "\u00AD" }beschränkung
punishment-term-fine = Geldstrafe ({ $term })
punishment-term-compulsory-medical = { $term } medizinische Zwangs{ "\u00AD" }behandlung
punishment-term-post-release-supervision = { $term } Aufsicht
punishment-term-death = Todesstrafe ({ $term })
punishment-term-life-without-parole = Lebenslange Freiheitsstrafe ohne Aussicht auf vorzeitige Entlassung ({ $term })
punishment-term-indeterminate = Freiheitsstrafe von unbestimmter Dauer ({ $term })
punishment-term-forced-labour = { $term } Zwangsarbeit
punishment-term-deprivation-of-rights = { $term } Entzug bestimmter Rechte

## Imprisonment by its regime, without a length

regime-general = Strafkolonie mit allgemeinem Regime
regime-enhanced = Strafkolonie mit verschärftem Regime
regime-strict = Strafkolonie mit strengem Regime
regime-special = Strafkolonie mit besonderem Regime
regime-settlement = Ansiedlungs{ "\u00AD" }kolonie
regime-prison = Gefängnis

## Imprisonment by its regime, with its length

regime-term-general = { $term } Strafkolonie mit allgemeinem Regime
regime-term-enhanced = { $term } Strafkolonie mit verschärftem Regime
regime-term-strict = { $term } Strafkolonie mit strengem Regime
regime-term-special = { $term } Strafkolonie mit besonderem Regime
regime-term-settlement = { $term } Ansiedlungs{ "\u00AD" }kolonie
regime-term-prison = { $term } Gefängnis

## The regime alone

regime-elsewhere-general = allgemeines Regime
regime-elsewhere-enhanced = verschärftes Regime
regime-elsewhere-strict = strenges Regime
regime-elsewhere-special = besonderes Regime
regime-elsewhere-settlement = Ansiedlungs{ "\u00AD" }kolonie
regime-elsewhere-prison = Gefängnis

## Life imprisonment by its regime

life-regime-general = Lebenslange Freiheitsstrafe in einer Strafkolonie mit allgemeinem Regime
life-regime-enhanced = Lebenslange Freiheitsstrafe in einer Strafkolonie mit verschärftem Regime
life-regime-strict = Lebenslange Freiheitsstrafe in einer Strafkolonie mit strengem Regime
life-regime-special = Lebenslange Freiheitsstrafe in einer Strafkolonie mit besonderem Regime
life-regime-settlement = Lebenslange Freiheitsstrafe in einer Ansiedlungs{ "\u00AD" }kolonie
life-regime-prison = Lebenslange Freiheitsstrafe im Gefängnis

## The sentence

sentence-heading = Urteil
passed-by-on = Das Urteil fällte { $court } { $date }
passed-by = Das Urteil fällte { $court }
passed-on = Das Urteil fiel { $date }
closed-hearing = unter Ausschluss der Öffentlichkeit
in-absentia = in Abwesenheit
closed-hearing-alone = Das Urteil fiel unter Ausschluss der Öffentlichkeit
in-absentia-alone = Das Urteil fiel in Abwesenheit
after-release = Nach der Entlassung
in-addition = Außerdem
release-heading = Entlassung
release-expected = Voraussichtliche Entlassung: { $date }
release-actual = Freigelassen { $date }

## The timeline

timeline = Verlauf
in-custody = { $time } in Haft
in-custody-at-least = Mindestens { $time } in Haft

## An event on a day

event-detained = Festnahme
event-charged = Vorwurf erhoben
event-remanded = Untersuchungshaft angeordnet
event-trial-opened = Beginn des Prozesses
event-sentenced = Urteil
event-appeal = Berufungs{ "\u00AD" }verhandlung
event-transferred = Verlegung
event-recognised = { $gender ->
    [male] Als politischer Gefangener anerkannt
    [female] Als politische Gefangene anerkannt
   *[other] Als politische Haft anerkannt
}
event-released = Freilassung
event-exchanged = Durch einen Gefangenen{ "\u00AD" }austausch freigekommen
event-died = Tod
event-other = { "" }

## The long texts

account = Was geschehen ist
reasons = { $gender ->
    [male] Warum er als politischer Gefangener gilt
    [female] Warum sie als politische Gefangene gilt
   *[other] Warum dies als politische Haft gilt
}

## Ways to write

write = { $gender ->
    [male] Schreiben Sie ihm
    [female] Schreiben Sie ihr
   *[other] Schreiben Sie einen Brief
}
letters = Briefe
envelope = Für den Umschlag
reading = Dieselbe Adresse zum Lesen
copy-envelope = Adresse kopieren
copy-reading = Diese Fassung kopieren
copied = Kopiert.
copy-failed = Das Kopieren hat hier nicht funktioniert. Die Adresse ist markiert: Drücken Sie Strg+C (auf einem Mac ⌘C) oder wählen Sie im Menü „Kopieren“.
write-letter = Brief schreiben
letter-failed = Die Hilfe zum Brief konnte nicht geladen werden. Die Adresse können Sie trotzdem kopieren.
certainty-confirmed = Bestätigte Adresse.
certainty-presumed = Vermutete Adresse: Sie ist nicht bestätigt.
certainty-unknown = Es ist nicht bekannt, ob diese Adresse stimmt.
verified = Zuletzt geprüft { $date }.
review-passed = Diese Adresse hätte bis { $date } erneut geprüft werden sollen
review-unreadable = Es ist nicht bekannt, wann diese Adresse erneut geprüft werden soll.
feed-expired = Diese Angaben sind möglicherweise veraltet: Sie waren bis zum { $date } gültig
see-case-page = Sehen Sie auf der Seite des Falls nach, bevor Sie schreiben
ask-publisher = Fragen Sie beim Herausgeber nach, bevor Sie schreiben.
good-until = Nach dem { $date } kann diese Adresse falsch sein.
prisoner-number = Gefangenennummer
purpose-books = Für Bücher
purpose-parcels = Für Pakete
purpose-money = Für Geld
purpose-legal = Für Anwälte und Gerichte
interests = Worüber man schreiben kann
letter-languages = Briefe kommen an auf
reads = Liest auf
birthday = Geburtstag
rules = Regeln für Briefe
channels = Online schreiben
free = kostenlos
paid = kostenpflichtig

## Why no address is shown

withheld-no-address = Zurzeit gibt es keine Adresse für Briefe.
withheld-custody-unclear = Es ist nicht klar, ob Briefe geschickt werden können; deshalb wird keine Adresse angezeigt.
withheld-at-home = { $gender ->
    [male] Er ist unter Auflagen zu Hause; deshalb wird keine Adresse angezeigt.
    [female] Sie ist unter Auflagen zu Hause; deshalb wird keine Adresse angezeigt.
   *[other] Die Person ist unter Auflagen zu Hause; deshalb wird keine Adresse angezeigt.
}
withheld-moved = { $gender ->
    [male] Er wurde verlegt, und die Adresse wurde seitdem nicht geprüft; deshalb wird keine Adresse angezeigt.
    [female] Sie wurde verlegt, und die Adresse wurde seitdem nicht geprüft; deshalb wird keine Adresse angezeigt.
   *[other] Die Person wurde verlegt, und die Adresse wurde seitdem nicht geprüft; deshalb wird keine Adresse angezeigt.
}
withheld-conditional-release = { $gender ->
    [male] Er wurde unter Auflagen freigelassen; deshalb wird keine Adresse angezeigt.
    [female] Sie wurde unter Auflagen freigelassen; deshalb wird keine Adresse angezeigt.
   *[other] Die Person wurde unter Auflagen freigelassen; deshalb wird keine Adresse angezeigt.
}
withheld-abroad = { $gender ->
    [male] Er ist in einem anderen Land; deshalb wird keine Adresse angezeigt.
    [female] Sie ist in einem anderen Land; deshalb wird keine Adresse angezeigt.
   *[other] Die Person ist in einem anderen Land; deshalb wird keine Adresse angezeigt.
}
withheld-deported = { $gender ->
    [male] Er wurde abgeschoben; deshalb wird keine Adresse angezeigt.
    [female] Sie wurde abgeschoben; deshalb wird keine Adresse angezeigt.
   *[other] Die Person wurde abgeschoben; deshalb wird keine Adresse angezeigt.
}
withheld-disappeared = { $gender ->
    [male] Es ist nicht bekannt, wo er ist; deshalb wird keine Adresse angezeigt.
    [female] Es ist nicht bekannt, wo sie ist; deshalb wird keine Adresse angezeigt.
   *[other] Es ist nicht bekannt, wo die Person ist; deshalb wird keine Adresse angezeigt.
}
withheld-paused = Briefe sind vorläufig nicht möglich; deshalb wird keine Adresse angezeigt.
withheld-closed = Briefe sind nicht möglich; deshalb wird keine Adresse angezeigt.
withheld-unknown = Es ist nicht bekannt, ob Briefe ankommen; deshalb wird keine Adresse angezeigt.
withheld-in-transfer = { $gender ->
    [male] Er wird gerade von einem Gefängnis in ein anderes gebracht. Ein Brief würde ihn jetzt nicht erreichen; deshalb wird keine Adresse angezeigt.
    [female] Sie wird gerade von einem Gefängnis in ein anderes gebracht. Ein Brief würde sie jetzt nicht erreichen; deshalb wird keine Adresse angezeigt.
   *[other] Die Person wird gerade von einem Gefängnis in ein anderes gebracht. Ein Brief würde jetzt nicht ankommen; deshalb wird keine Adresse angezeigt.
}
withheld-wanted = { $gender ->
    [male] Er wird von den Behörden gesucht; deshalb wird keine Adresse angezeigt.
    [female] Sie wird von den Behörden gesucht; deshalb wird keine Adresse angezeigt.
   *[other] Die Person wird von den Behörden gesucht; deshalb wird keine Adresse angezeigt.
}
withheld-at-liberty = { $gender ->
    [male] Er ist in Freiheit; deshalb wird keine Adresse angezeigt.
    [female] Sie ist in Freiheit; deshalb wird keine Adresse angezeigt.
   *[other] Die Person ist in Freiheit; deshalb wird keine Adresse angezeigt.
}
withheld-released = { $gender ->
    [male] Er wurde freigelassen; deshalb wird keine Adresse angezeigt.
    [female] Sie wurde freigelassen; deshalb wird keine Adresse angezeigt.
   *[other] Die Person wurde freigelassen; deshalb wird keine Adresse angezeigt.
}
withheld-exchanged = { $gender ->
    [male] Er ist durch einen Gefangenen{ "\u00AD" }austausch freigekommen; deshalb wird keine Adresse angezeigt.
    [female] Sie ist durch einen Gefangenen{ "\u00AD" }austausch freigekommen; deshalb wird keine Adresse angezeigt.
   *[other] Die Person ist durch einen Gefangenen{ "\u00AD" }austausch freigekommen; deshalb wird keine Adresse angezeigt.
}
withheld-died = { $gender ->
    [male] Er ist verstorben. Es wird keine Adresse angezeigt.
    [female] Sie ist verstorben. Es wird keine Adresse angezeigt.
   *[other] Die Person ist verstorben. Es wird keine Adresse angezeigt.
}

## Other ways to help

help = Wie Sie helfen können
scope-this-person = { $gender ->
    [male] für ihn
    [female] für sie
   *[other] für diese Person
}
scope-all-prisoners = für alle politischen Gefangenen
risk = Rechtliches Risiko ({ $country })
as-of = Stand: { $date }

## The foot of the card

case-page = Der vollständige Fall
sources = Quellen
designated = Der Herausgeber ist als { $kind } eingestuft ({ $country }). Wer dort seinen Links folgt oder sie weitergibt, kann ein rechtliches Risiko eingehen.
designation-undesirable = unerwünschte Organisation
designation-extremist = extremistische Organisation
designation-terrorist = terroristische Organisation
designation-foreign-agent = ausländischer Agent
designated-otherwise = verbotene Organisation
published-by = Herausgegeben von { $name }
information-of = Stand der Angaben: { $date }

## Where there is no card

failure-unavailable = Diese Karte konnte nicht geladen werden.
failure-not-found = Die Angaben zu dieser Person sind zurzeit nicht verfügbar.
failure-withdrawn = Der Herausgeber hat die Angaben zu dieser Person zurückgezogen.
failure-unverified = Diese Karte wird nicht angezeigt, weil ihre Angaben nicht verifiziert werden konnten.
failure-stale = Die neueste Fassung konnte nicht geladen werden. Diese wurde { $date } veröffentlicht.
retry = Erneut versuchen
