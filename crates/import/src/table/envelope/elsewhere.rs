//! Words of notes and of people in addresses of any country, by the lists of `notes.toml`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use prisoner_card_check::signs::Signs;

use super::divided;
use crate::words::{Pattern, Script, compile, one, pattern};

/// The lists, each by language.
static LISTS: LazyLock<BTreeMap<String, BTreeMap<String, String>>> =
    LazyLock::new(|| toml::from_str(include_str!("notes.toml")).unwrap_or_default());

/// The words of a list in every language.
fn words(list: &str) -> String {
    let languages = LISTS.get(list).into_iter().flat_map(BTreeMap::values);
    languages.map(String::as_str).collect::<Vec<_>>().join("|")
}

/// A pattern of whole words, and of those in languages without spaces. Marks belong to words of India.
fn anywhere(whole: &str, within: &str) -> [regex::Regex; 2] {
    let whole = format!(
        r"(?i)(?:^|[^\p{{L}}\p{{M}}\p{{N}}])(?:{})(?:$|[^\p{{L}}\p{{M}}\p{{N}}])",
        words(whole)
    );
    [compile(&whole), compile(&words(within))]
}

/// A text without the kinds of prisons and the streets whose names have a word of a note in them.
fn without_kinds(text: &str) -> String {
    static KINDS: [Pattern; 2] = [
        Pattern::new(|| one("envelopes", "prison")),
        Pattern::new(|| one("envelopes", "street")),
    ];
    let replaced = |text: String, kind: &Pattern| kind.replace_all(&text, " ").into_owned();
    KINDS.iter().fold(text.to_owned(), replaced)
}

/// The first word of a text that says something of an address, or of a letter, and is no part of one.
pub(super) fn note(text: &str) -> Option<String> {
    static NOTES: LazyLock<[regex::Regex; 2]> = LazyLock::new(|| anywhere("notes", "notes_within"));
    let text = without_kinds(text);
    let found = NOTES.iter().find_map(|notes| notes.find(&text))?;
    let is_around = |character: char| !character.is_alphanumeric();
    Some(found.as_str().trim_matches(is_around).to_owned())
}

/// The first part of an address in Latin letters that has small letters alone, where others have capitals, and no number
/// and no word of addresses: "ancienne adresse", "sevk edildi". It is a note, in whatever language.
pub(super) fn small_part(text: &str) -> Option<&str> {
    // Of Cuba and Spain: without a number, above, below.
    const OF_ADDRESSES: [&str; 6] = ["s/n", "bis", "altos", "bajos", "interior", "sin número"];
    let has_capital = |text: &str| text.chars().any(char::is_uppercase);
    let is_small = |part: &&str| {
        !has_capital(part)
            && !part.chars().any(char::is_numeric)
            && Script::of(part) == Some(Script::Latin)
            && !OF_ADDRESSES.contains(part)
            && !Signs::of(part).has_word_of_address()
    };
    divided(text).find(|part| has_capital(text) && is_small(part))
}

/// The first part of an address that is somebody, or names somebody: a lawyer, an official with a name, a title.
pub(super) fn somebody(text: &str) -> Option<&str> {
    static PEOPLE: LazyLock<[regex::Regex; 2]> = LazyLock::new(|| anywhere("people", "people_within"));
    divided(text).find(|part| {
        let plain = without_kinds(part);
        is_titled(part) || PEOPLE.iter().any(|people| people.is_match(&plain))
    })
}

/// Whether a part of an address is somebody: after a title, or an official with a name.
fn is_titled(part: &str) -> bool {
    static TITLED: LazyLock<regex::Regex> = LazyLock::new(|| {
        compile(&format!(
            r"^(?:{}) \p{{Lu}}\p{{L}}+(?: \p{{Lu}}[\p{{L}}.]*)*$",
            words("titles")
        ))
    });
    static ADDRESSED: LazyLock<regex::Regex> =
        LazyLock::new(|| compile(&format!(r"(?i)^(?:{})(?:$|[^\p{{L}}\p{{M}}])", words("addressed"))));
    static PLACE: Pattern = pattern!(
        r"(?i)(?:^|\s)(?:general|unit|facility|complex|cent(?:er|re)|institution|camp|way|circle|road|rd\.?|street|st\.?|avenue|ave\.?|lane|drive|jail|prison|prisons|office|colony|town|nagar|caddesi|sokak|cezaevi)$|general of"
    );
    // Roads that are named after somebody.
    static NAMED_AFTER: Pattern = pattern!(r"^(?:(?:Capt|Lt|Sgt)\.?|Governor) .*\b(?:Marg|Chowk)$");
    // Behind the title, with the prison and without a comma.
    static OF_PRISON: Pattern = pattern!(
        r"(?:Superintendent|Warden|Governor|Director|Commandant|Commander|Jailer|Jailor|Directora|Alcaide) (?:.* )?(?i:jail|prison|HMP|penal|centro|reformatory)(?: |$)"
    );
    // Before a name or the end, and not in the names of towns, as in "看守所长沙市".
    static OFFICIAL_HAN: Pattern = pattern!(
        r"(?:监狱长|監獄長|所长|所長)(?:$|[^\p{Han}]|\p{Han}{1,2}[\p{Han}&&[^市县縣区區镇鎮路省乡鄉村街号號]](?:$|[^\p{Han}]))"
    );
    let is_place = [&PLACE, &NAMED_AFTER, &OF_PRISON]
        .iter()
        .any(|place| place.is_match(part));
    TITLED.is_match(part) && !is_place || ADDRESSED.is_match(part) || OFFICIAL_HAN.is_match(part)
}

#[cfg(test)]
mod tests {
    use super::super::address_doubt;

    #[test]
    fn a_part_in_small_letters_is_a_note_in_any_language() {
        for note in [
            "previous address",
            "no parcels",
            "use blue ink",
            "outdated",
            "ancienne adresse",
            "pas de colis",
            "à vérifier",
            "ya no está aquí",
            "sevk edildi",
            "koli kabul edilmiyor",
            "stará adresa",
            "en travaux",
            "väliaikainen osoite",
        ] {
            let address = format!("Example Prison, 7 Example Street, 00000 Exampleton, {note}");
            assert!(address_doubt(&address).is_some(), "{address}");
        }
        for address in [
            "Centro penitenciario Ejemplo, Carretera Ejemplo, s/n, 28000 Ejemplo",
            "maison d’arrêt, 7 rue de l’Exemple, 75000 Exemple",
            "zakład karny, ul. Wymyślna 7, 00-000 Przykład",
            "centro penitenciario, calle mayor, 28000 Ejemplo",
            "example prison, example road, exampleton",
        ] {
            assert_eq!(address_doubt(address), None, "{address}");
        }
    }

    #[test]
    fn usual_notes_stay_off_envelopes_in_any_language() {
        for text in [
            "HMP Exampleton, Example Road, ZZ1 1ZZ, Old Address",
            "HMP Exampleton, Example Road, ZZ1 1ZZ, New address pending",
            "HMP Exampleton, Example Road, ZZ1 1ZZ, Parcels",
            "HMP Exampleton, Example Road, ZZ1 1ZZ, Not in use",
            "HMP Exampleton, Example Road, ZZ1 1ZZ, Wrong postcode",
            "HMP Exampleton, Example Road, ZZ1 1ZZ, previously HMP Other",
            "HMP Exampleton, Example Road, ZZ1 1ZZ, from 1 May",
            "HMP Exampleton, Example Road, ZZ1 1ZZ, as of May 2025",
            "HMP Exampleton, Example Road, ZZ1 1ZZ, see row 12",
            "HMP Exampleton, Mail suspended, ZZ1 1ZZ",
            "JVA Beispiel, Musterweg 7, 10000 Beispiel, alte Adresse",
            "JVA Beispiel, Musterweg 7, 10000 Beispiel, ab Mai 2026",
            "JVA Beispiel, Musterweg 7, 10000 Beispiel, nur Briefe",
            "JVA Beispiel, Musterweg 7, 10000 Beispiel, keine Pakete",
            "JVA Beispiel, Musterweg 7, 10000 Beispiel, früher JVA Muster",
            "Maison d’arrêt Exemple, 75000 Exemple, depuis mai 2025",
            "Centro Ejemplo, Calle 7, 28000 Ejemplo, Dirección antigua",
            "Centro Ejemplo, Calle 7, 28000 Ejemplo, desde mayo de 2025",
            "Centro Ejemplo, Calle 7, 28000 Ejemplo, antes Centro Muestra",
            "Örnek Kapalı Cezaevi, 06000 Ankara, Eski adres",
            "Zakład Karny, ul. Wymyślna 7, 00-000 Przykład, od maja 2026",
            "تهران، زندان نمونه، آدرس قدیمی",
            "تهران، زندان نمونه، تایید نشده",
            "تهران، زندان نمونه، تبعید شده",
            "سجن المثال، القاهرة، عنوان قديم",
            "例市例区例路7号例监狱，旧地址",
            "例市例区例路7号例监狱，已转监",
            "例市例区例路7号例监狱，不收包裹",
            "उदाहरण जेल, उदाहरण नगर ११०००१, पुराना पता",
        ] {
            assert!(address_doubt(text).is_some(), "{text}");
        }
    }

    #[test]
    fn lawyers_and_officials_stay_off_envelopes_in_any_language() {
        for text in [
            "Attorney Jane Example, 7 Example Street, Exampleton 00000",
            "Jane Example Esq., 7 Example Street, Exampleton 00000",
            "Law Offices of Jane Example, 7 Example Street, Exampleton 00000",
            "Smith & Co Solicitors, 7 Example Street, ZZ1 1ZZ",
            "Head of Prison John Smith, HMP Exampleton, ZZ1 1ZZ",
            "Shri Ravi Udaharan, Central Jail, Exampleton 110001",
            "Rechtsanwältin Erika Muster, Musterweg 7, 10000 Beispiel",
            "JVA Beispiel, z. Hd. Anstaltsleitung, Musterweg 7, 10000 Beispiel",
            "Anstaltsleiter Max Muster, JVA Beispiel, 10000 Beispiel",
            "Herrn Max Muster, JVA Beispiel, 10000 Beispiel",
            "Maître Jean Exemple, 7 rue Exemple, 75000 Exemple",
            "Me Jean Exemple, 7 rue Exemple, 75000 Exemple",
            "Madame la Directrice Jeanne Exemple, Maison d’arrêt, 75000 Exemple",
            "À l’attention de Jeanne Exemple, Maison d’arrêt, 75000 Exemple",
            "Abogado Juan Ejemplo, Calle Ejemplo 7, 28000 Ejemplo",
            "Lic. Juan Ejemplo, Calle Ejemplo 7, 28000 Ejemplo",
            "A la atención de la Directora, Centro Ejemplo, 28000 Ejemplo",
            "Advogado João Exemplo, Rua Exemplo 7, São Paulo",
            "Avukat Ali Örnek, Örnek Cad. No: 7, 06000 Ankara",
            "Cezaevi Müdürü Ali Örnek, Örnek Kapalı Cezaevi, 06000 Ankara",
            "Vəkil Əli Nümunə, Nümunə küç. 7, AZ1000 Bakı",
            "وکیل علی نمونه، تهران، خیابان نمونه ۷",
            "آقای علی نمونه، زندان نمونه، تهران",
            "مدير سجن المثال، القاهرة",
            "المحامي علي المثال، القاهرة",
            "例市例区例路7号 张例律师收 100000",
            "Kancelaria Adwokacka Jan Przykład, ul. Wymyślna 7, 00-000 Przykład",
            "Dyrektor Zakładu Karnego Jan Przykład, ul. Wymyślna 7, 00-000 Przykład",
            "Luật sư Nguyễn Ví Dụ, 7 đường Ví Dụ, Hà Nội 100000",
        ] {
            assert!(address_doubt(text).is_some(), "{text}");
        }
    }

    #[test]
    fn streets_and_prisons_with_such_words_are_taken() {
        for text in [
            "HMP Example, Old Elvet, Exampleton, ZZ1 1ZZ",
            "Example Jail, 7 Lawyers Road, Exampleton, VA 00000",
            "Example Jail, May Street, Exampleton 00000",
            "ایران، مشهد، زندان وکیل‌آباد، بند ۸",
            "ایران، شیراز، بلوار وکیل، زندان نمونه",
            "Areszt Śledczy, ul. Adwokacka 7, 00-000 Przykład",
            "Dirección General de Centros Penales, Calle Ejemplo 7, Ejemplo",
            "Penal Ejemplo, Av. Libertador, Ejemplo 1010",
            "Complejo Ejemplo, Av. 25 de Mayo 7, 1000 Ejemplo",
            "Örnek Kapalı Cezaevi Müdürlüğü, Eski Örnek Yolu Cad. No: 7, 06000 Örnek/ANKARA",
            "Le Directeur, Maison d’arrêt Exemple, 7 rue Exemple, 75000 Exemple",
            "Justizvollzugsanstalt Beispiel, Alte Straße 5 bis 7, 10000 Beispiel",
            "سجن المثال، شارع السيد، القاهرة",
        ] {
            assert_eq!(address_doubt(text), None, "{text}");
        }
    }
}
