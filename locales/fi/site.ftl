### Finnish. The purpose of each message is in locales/en/site.ftl.

person-title = { $name }: tapaus ja miten kirjoittaa
person-title-without-letters = { $name }: tapaus
listed-name = { $family }, { $others }
all-people = Kaikki henkilöt
languages = Kielet
find = Etsi henkilö
shown = Näytetään: { $shown } / { $all }
nobody-found = Ketään ei löytynyt. Kokeile nimen osaa tai nimeä toisella kirjaimistolla.
nobody = Tässä syötteessä ei ole tällä hetkellä ketään.
withdrawn-title = Profiili poistettu
embed = Lisää tämä kortti sivullesi
embed-how = Liitä tämä kohtaan, johon kortti tulee. Se pysyy itse ajan tasalla.
embed-frame = Jos skriptejä ei sallita, liitä tämä kehys. Se toimii myös ilman viimeistä riviä, mutta sen korkeus on kiinteä.
embed-more = Muut koot, muokkaimet ja kielet
whole-page = Avaa koko sivu
link-shut = Tätä linkkiä ei voi avata täältä. Sen osoite:
made-from = Tämän sivun lähteenä oleva syöte on päivätty { $date }
feed = Syöte ohjelmille
no-trace = Nämä sivut eivät käytä evästeitä eivätkä laske kävijöitä.
not-found = Tässä ei ole sivua
