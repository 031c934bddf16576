### Lithuanian. The purpose of each message is in locales/en/site.ftl.

person-title = { $name }: byla ir kaip parašyti
person-title-without-letters = { $name }: byla
listed-name = { $family }, { $others }
all-people = Visi žmonės
languages = Kalbos
find = Rasti žmogų
shown = Rodoma: { $shown } iš { $all }
nobody-found = Nieko nerasta. Pabandykite dalį vardo arba vardą kita abėcėle.
nobody = Šiuo metu šiame sraute nieko nėra.
withdrawn-title = Aprašas atsiimtas
embed = Įdėti šią kortelę į savo puslapį
embed-how = Įklijuokite šį kodą ten, kur turi būti kortelė. Ji atsinaujina pati.
embed-frame = Kur scenarijai neleidžiami, įklijuokite šį rėmelį. Jis veikia ir be paskutinės eilutės, tik pastovaus aukščio.
embed-more = Kiti dydžiai, redaktoriai ir kalbos
whole-page = Atverti visą puslapį
link-shut = Šios nuorodos iš čia atverti negalima. Jos adresas:
made-from = Šis puslapis sudarytas iš srauto, kurio data: { $date }
feed = Srautas programoms
no-trace = Šie puslapiai nenaudoja slapukų ir neskaičiuoja lankytojų.
not-found = Tokio puslapio čia nėra
