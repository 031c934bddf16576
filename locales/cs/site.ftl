### Czech. The purpose of each message is in locales/en/site.ftl.

person-title = { $name }: případ a jak napsat
person-title-without-letters = { $name }: případ
listed-name = { $family }, { $others }
all-people = Všechny osoby
languages = Jazyky
find = Najít osobu
shown = Zobrazeno: { $shown } z { $all }
nobody-found = Nikdo nebyl nalezen. Zkuste část jména nebo jméno v jiném písmu.
nobody = V tomto kanálu teď nikdo není.
withdrawn-title = Profil stažen vydavatelem
embed = Umístěte tuto kartu na svou stránku
embed-how = Vložte toto tam, kde má karta být. Aktualizuje se sama.
embed-frame = Kde skripty nejsou povoleny, vložte tento rámec. Bez posledního řádku funguje také, má ale pevnou výšku.
embed-more = Jiné velikosti, editory a jazyky
whole-page = Otevřít celou stránku
link-shut = Tento odkaz odsud nelze otevřít. Jeho adresa:
made-from = Tato stránka byla vytvořena z kanálu ze dne { $date }
feed = Kanál pro programy
no-trace = Tyto stránky neukládají cookies a nepočítají návštěvníky.
not-found = Zde žádná stránka není
