### Latvian. The purpose of each message is in locales/en/site.ftl.

person-title = { $name }: lieta un kā rakstīt
person-title-without-letters = { $name }: lieta
listed-name = { $family }, { $others }
all-people = Visi cilvēki
languages = Valodas
find = Atrast cilvēku
shown = Parādīti: { $shown } no { $all }
nobody-found = Neviens nav atrasts. Izmēģiniet vārda daļu vai vārdu citā alfabētā.
nobody = Šajā plūsmā pašlaik neviena nav.
withdrawn-title = Apraksts atsaukts
embed = Ievietot šo kartīti savā lapā
embed-how = Ielīmējiet šo kodu tur, kur jābūt kartītei. Tā atjauninās pati.
embed-frame = Ja skripti nav atļauti, ielīmējiet šo ietvaru. Bez pēdējās rindas tas arī darbojas, tikai ar nemainīgu augstumu.
embed-more = Citi izmēri, redaktori un valodas
whole-page = Atvērt visu lapu
link-shut = Šo saiti no šejienes nevar atvērt. Tās adrese:
made-from = Šī lapa veidota no plūsmas, kuras datums: { $date }
feed = Plūsma programmām
no-trace = Šīs lapas neizmanto sīkdatnes un neuzskaita apmeklētājus.
not-found = Šādas lapas šeit nav
