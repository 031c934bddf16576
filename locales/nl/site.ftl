### Dutch. The purpose of each message is in locales/en/site.ftl.

person-title = { $name }: de zaak, en hoe u kunt schrijven
person-title-without-letters = { $name }: de zaak
listed-name = { $family }, { $others }
all-people = Alle personen
languages = Talen
find = Zoek een persoon
shown = Getoond: { $shown } van { $all }
nobody-found = Niemand gevonden. Probeer een deel van de naam, of de naam in een ander alfabet.
nobody = Er staat op dit moment niemand in deze feed.
withdrawn-title = Profiel ingetrokken
embed = Plaats deze kaart op uw pagina
embed-how = Plak dit op de plek waar de kaart moet staan. De kaart houdt zichzelf actueel.
embed-frame = Waar scripts niet zijn toegestaan, plakt u dit frame. Zonder de laatste regel werkt het ook, met een vaste hoogte.
embed-more = Andere formaten, editors en talen
whole-page = De hele pagina openen
link-shut = Deze link kan van hieruit niet worden geopend. Het adres ervan:
made-from = Deze pagina is gemaakt uit de feed van { $date }
feed = Feed voor programma’s
no-trace = Deze pagina’s plaatsen geen cookies en tellen geen bezoekers.
not-found = Hier is geen pagina
