### Czech. The purpose of each message is in locales/en/builder.ftl.

title = Karta na vaší stránce

lead = Vyberte osobu, prohlédněte si kartu, zkopírujte kód. Vaše volby zůstávají v adrese této stránky. Nic se neukládá ani neodesílá.

source = Kanál

feed = Adresa kanálu

feed-hint = Zeptejte se na ni vydavatele. Začíná https:// a obvykle končí feed.json. Více adres oddělených mezerami jsou zrcadla.

keys = Veřejný klíč vydavatele

keys-hint = Začíná ed25519:. S ním karta ukazuje jen to, co je tímto klíčem podepsáno. Vyžádejte si ho od vydavatele jinou cestou než ze serveru kanálu.

loading = Kanál se načítá…

loaded = { $count ->
    [one] V kanálu je { $count } člověk.
    [few] V kanálu jsou { $count } lidé.
   *[other] V kanálu je { $count } lidí.
}

trouble-address = Toto není adresa. Zkopírujte ji z adresního řádku prohlížeče, od https://.

trouble-mixed = Tato adresa začíná http://, a takovou stránky na https načíst nesmějí. Zkuste https://, nebo se zeptejte vydavatele.

trouble-closed = Server tento soubor má, ale nedovoluje jiným webům ho číst. Pošlete správcům serveru tuto zprávu: odpověď musí obsahovat hlavičku Access-Control-Allow-Origin: *

trouble-redirect = Tato adresa přesměrovává na jinou a karty ji nenásledují. Otevřete ji na nové kartě prohlížeče a zkopírujte adresu, která se tam objeví.

trouble-unreachable = Z této adresy nepřichází odpověď. Otevřete ji na nové kartě prohlížeče: pokud se ani tam nic neobjeví, je chybná nebo její server nefunguje. Pokud se tam otevře, zakazuje ji zásada této stránky.

trouble-late = Server odpovídal déle než 10 sekund. Zkuste to později, nebo požádejte vydavatele o zrcadlo.

trouble-refused = Server odpovídá chybou { $status }. Zkontrolujte adresu písmeno po písmenu; pokud je správná, dejte vědět vydavateli.

trouble-too-large = Tento kanál je větší než 2 MB, které karta načítá. Požádejte vydavatele o vlastní kanál dané osoby.

trouble-not-json = Toto není kanál, možná je to adresa stránky. Požádejte vydavatele o adresu samotného kanálu.

trouble-not-a-feed = Je to soubor s daty, ale ne kanál pro karty. Pro vydavatele: { $why }

trouble-signature = Tento kanál není tímto klíčem podepsán, takže by jeho karty nic neukázaly. Porovnejte klíč s klíčem vydavatele. Pro vydavatele: { $why }

trouble-other = Tento kanál nelze použít: { $why }

concern-expired = Tento kanál platil do { $date } a jeho karty to říkají každému čtenáři. Požádejte vydavatele o novější.

concern-old = { $count ->
    [one] Tento kanál byl vydán před { $count } dnem. Zeptejte se vydavatele, zda o něj stále pečuje.
    [few] Tento kanál byl vydán před { $count } dny. Zeptejte se vydavatele, zda o něj stále pečuje.
   *[other] Tento kanál byl vydán před { $count } dny. Zeptejte se vydavatele, zda o něj stále pečuje.
}

concern-no-sequence = Vydání tohoto kanálu nejsou číslována, takže nikdo nepozná, když se místo nového ukáže staré.

concern-no-id = Tento kanál nemá id, takže klíč k němu by platil pro každý kanál téhož vydavatele.

concern-nobody = V tomto kanálu nikdo není.

concern-no-key = Bez klíče může ten, kdo ovládne server kanálu, změnit adresy na vaší stránce.

choices = Karta

person = Osoba

nobody-found = Nikdo nebyl nalezen. Zkuste část jména nebo jméno v jiném písmu.

withdrawn = { $person } (staženo vydavatelem)

language = Jazyk karty

language-of-page = podle vaší stránky

layout = Vzhled

layout-full = celá karta

layout-compact = stručná

theme = Barvy

theme-auto = podle nastavení čtenáře

theme-light = světlé

theme-dark = tmavé

help = Jak pomoci

help-all = všechny způsoby

help-letters = jen dopisy

help-none = jen adresa

links = Odkazy na jiné weby

links-all = jako odkazy

links-none = jako prostý text

photo = Fotografie

photo-feed = odkud uvádí kanál

photo-own = jen ze serverů, na které se karta obrací i tak

photo-none = žádná

refuse-older = Odmítat vydání kanálu starší než dnešní

preview = Náhled

width = Šířka

pixels = { $pixels } px

ground = Barvy stránky

nothing-yet = Nejdříve vložte adresu kanálu a karta se objeví zde.

snippet = Kód ke vložení

kind-tag = HTML

kind-script = Jen skript

kind-static = Statická karta

kind-frame = Rámec

about-tag = Karta se stane součástí vaší stránky. První řádky včas sdělí prohlížeči, co karta načte, takže se objeví dříve.

about-script = Pro editory, které skripty ponechávají a neznámé značky odstraňují. Karta se objeví na místě skriptu.

about-static = Karta je přímo v HTML vaší stránky a lze ji číst i bez skriptů. Zůstane taková, jaká byla v den vložení. Používejte ji tam, kde se stránky s každým vydáním kanálu vytvářejí znovu.

about-frame = Pro stránky, kde cizí skripty nejsou žádoucí: karta je v rámci z webu vydavatele.

about-wordpress = Pro weby s pluginem Prisoner Card. Mohou ho používat i autoři, kteří nemají povoleno HTML.

about-generator = Pro stránky psané v Markdownu. Před kódem a za ním nechte prázdný řádek, uvnitř žádný.

about-hugo = Hugo z Markdownu HTML odstraňuje. Vlastní shortcode ho zachová.

about-app = Pro aplikace sestavované z balíčků npm. Soubory karty se stanou součástí vaší aplikace.

about-editor = Vložte ho do bloku editoru pro kód HTML. Pak si prohlédněte zveřejněnou stránku: teprve tam je vidět, co editor odstranil.

about-drupal = Zvolte formát textu Full HTML a vložte jej do zdrojového kódu textu. Ostatní formáty kartu odstraní.

about-wix = Wix zobrazí adresu, kterou mu zadáte, v rámci.

place-page = Vložte toto tam, kde má karta být:

place-post = Vložte toto do textu na samostatný řádek:

place-terminal = Spusťte toto v terminálu:

place-file = Vložte toto do souboru { $file }:

place-address = Zadejte editoru tuto adresu:

copy = Kopírovat

copied = Zkopírováno.

not-copied = Kopírování se zde nezdařilo. Text je označen: stiskněte Ctrl+C (na Macu ⌘C).

frame = Adresa stránky pro rámce

frame-hint = Na webu vytvořeném příkazem prisoner-card build je to stránka osoby s embed.html na konci.

impossible-frame = Z tohoto kanálu nelze poznat, kde má vydavatel stránku pro rámce. Pokud existuje, zadejte níže její adresu.

impossible-shortcode = Shortcode WordPressu nemůže obsahovat hodnotu { $name }. Použijte místo něj blok pluginu.

policy = Zásady zabezpečení obsahu (CSP)

policy-hint = Jen pro stránky, které takové zásady mají: doplňte do nich toto. Vaše volby potřebují právě toto.

trust = Komu vaše stránka důvěřuje

trust-pinned = Skript je určen svým otiskem: prohlížeče vašich čtenářů žádný jiný nespustí.

trust-host = U celé stránky: { $host }, jehož skript není určen otiskem.

trust-own = U stránky: nikomu kromě vás, protože soubory pocházejí z vašeho vlastního webu.

trust-framed = Rámec nemůže zasáhnout do vaší stránky. Sděluje svou výšku, a když čtenář otevře odkaz na vlastní web rámce, také tento odkaz.

trust-key = U adres: každému, kdo má tajný klíč vydavatele. Servery mohou kanál zadržet, ne změnit.

trust-hosts = Provozovatelé { $hosts } mohou změnit adresy na vaší stránce.

check = Zkontrolovat moji stránku

check-hint = Prohlížeč nesmí číst jiné weby, takže se tato stránka na vaši podívat nemůže. Umí to program vydavatele: vypíše karty na stránce, zastaralé karty, chybějící klíče, chybné atributy a zásady, které kartě brání.

check-address = Adresa vaší stránky

check-command = Spusťte toto na počítači, který má příkaz prisoner-card:

check-debug = Nebo přidejte ke značce debug (<prisoner-card debug …>) a otevřete svou stránku: pod kartou bude uvedeno, co je špatně.
