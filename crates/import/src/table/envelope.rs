//! The texts that may stand on an envelope as an address. A note in one would be copied onto letters.

mod cyrillic;
mod elsewhere;

pub(super) use cyrillic::{prisons, unknown_part};

use std::collections::BTreeSet;

use prisoner_card_document::letters::with_ascii_digits;

use crate::address::{Kind, custody, kind, parts};
use crate::words::{Pattern, Script, pattern, word_of_two_scripts};
use elsewhere::{note, small_part, somebody};

/// Whether nothing in a text speaks against putting it on an envelope.
pub(super) fn is_fit(text: &str) -> bool {
    !text.contains([
        '?', '(', ')', '[', ']', '{', '}', '|', '<', '>', '*', '!', '？', '（', '）', '【', '】', '！', '؟',
    ])
}

/// Digits as telephone numbers have them, once postal codes of several groups are taken out: after a plus, in three groups
/// or more, after a zero, or more on end than a code has.
fn has_phone(text: &str) -> bool {
    // Of the United States and Iran, Brazil, Portugal, Poland before the town. In India a house or a plot may have such a
    // number, in Kenya a box.
    static GROUPED_CODE: Pattern = pattern!(
        r"(?:^|[^\d-])(?:\d{5}-\d{4,5}|\d{2}\.?\d{3}-\d{3}|\d{4}-\d{3}|\d{2}-\d{3} \p{Lu})(?:$|[^\d-])|\b(?:D|H|Door|House)\.? ?No\.? ?\d{1,3}(?:-\d{1,4}){1,3}\b|\b(?:Survey|Sy|Plot)\.? ?No\.? ?[1-9]\d{0,2}(?:-\d{1,3}){1,2}(?:$|[^\d-])|\bCEP:? ?\d{8}(?:$|[^\d-])|\b[Bb][Oo][Xx] [1-9]\d{0,5}-\d{5}(?:$|[^\d-])"
    );
    // A house, a street and a code may stand side by side, so groups of a number on a street are no telephone's.
    static PHONE: Pattern = pattern!(
        r"\+ ?\d[\d .–-]{5,}|(?:^|[^\d\p{L}])(?:\d{1,4}[ .–-]\d{2,4}(?:[.–-]\d{2,4})+|\d{1,4}(?:[ .–-]\d{2,4}){3,}|0\d{0,3}[ .–-]\d{3,4}[ .–-]\d{3,4}|0\d{1,4}[ .–-]\d{5,8}|[1-9]\d{2}[–-]\d{7,8})(?:$|[^\d\p{L}])"
    );
    // Codes of Israel and Chile have seven digits, those of Iran ten.
    static LONG: Pattern = pattern!(r"(?:^|[^\d\p{L}])(\d{8,})(?:$|[^\d\p{L}])");
    let text = GROUPED_CODE.replace_all(text, " ");
    let is_long = |digits: &str| digits.len() != 10 || digits.starts_with('0') && digits.contains(|digit| digit != '0');
    PHONE
        .find_iter(&text)
        .any(|found| found.as_str().chars().filter(char::is_ascii_digit).count() > 6)
        || LONG.captures_iter(&text).any(|found| is_long(&found[1]))
}

/// Whether a text has something with a colon that labels what follows, such as "Eski: Örnek Cezaevi". A house, a floor or a
/// code may have one: "No: 7".
fn has_label(text: &str) -> bool {
    static SHORT: Pattern = pattern!(r"^\s*(?:\p{L}{0,2}[-/ ]?\d{1,6}(?:$|\D)|\d{10}(?:$|\D)|\p{L}(?:$|[^\p{L}]))");
    static LONGER: Pattern = pattern!(r"^\s*\d{7,8}(?:$|\D)");
    static OF_CODE: Pattern = pattern!(r"(?i)(?:^|[^\p{L}])(?:code|cep|zip|postcode|postal|البريدي|מיקוד)\s*$");
    // Of India and Pakistan: a subdistrict, a district, a post office, a police station.
    static OF_DISTRICT: Pattern =
        pattern!(r"(?i)(?:^|[^\p{L}])(?:tal|taluka|tq|teh|tehsil|dist|distt|district|p\. ?o|po|p\. ?s|ps)\.?\s*$");
    text.match_indices([':', '：']).any(|(index, colon)| {
        let (before, after) = (&text[..index], &text[index + colon.len()..]);
        let is_time = before.ends_with(|letter: char| letter.is_ascii_digit());
        let is_short = SHORT.is_match(after) || LONGER.is_match(after) && OF_CODE.is_match(before);
        is_time || !is_short && !OF_DISTRICT.is_match(before)
    })
}

/// Whether a text has two postal codes in one place of its lines or parts, or two boxes: a number before a street may be a
/// house's, one after a box is the box's, and one of a building stands before the code.
fn has_two_codes(text: &str) -> bool {
    static AT_START: Pattern = pattern!(r"^(?:[A-Z]{2}-?)?(\d{5}) \p{L}");
    static AT_END: Pattern = pattern!(r"(?:^|[^\d\p{L}])(\d{5})(?:-\d{4})?\.?$");
    static OF_BRAZIL: Pattern = pattern!(r"(?:^|CEP:? ?)(\d{5}-?\d{3})(?:$|[^\d-])");
    static BOX: Pattern = pattern!(
        r"(?i)(?:box|drawer|\b(?:cs|tsa)|b\.? ?p\.?|(?:apdo\.?|apartado|casilla)(?: postal)?|bo[iî]te postale|p\.? ?k\.?|route|rt\.?|rd\.?|road|hwy|highway|ص\.? ?ب\.?|صندوق|信箱|no\.?|number|№|#) ?:? ?\d{5}\.?$"
    );
    static BUILDING: Pattern = pattern!(r"(?i)^(?:unit|building|bldg\.?|suite|ste\.?) ?\d{5}$");
    static NUMBER_OF_BOX: Pattern = pattern!(
        r"(?i)(?:\bbox|\bdrawer|\b(?:apdo\.?|apartado|casilla)(?: postal)?|\bbo[iî]te postale|\bb\. ?p\.|\bp\. ?k\.|ص\.? ?ب\.?|صندوق(?: بريد)?) ?:? ?(\d{1,6})(?:$|\D)"
    );
    let is_several = |codes: &mut dyn Iterator<Item = &str>| codes.collect::<BTreeSet<_>>().len() > 1;
    let has_several = |pattern: &'static Pattern| {
        let parts = divided(text).filter(|part| !BOX.is_match(part));
        let codes = parts.filter_map(|part| Some((part, pattern.captures(part)?.get(1)?.as_str())));
        let mut codes = codes
            .skip_while(|(part, _)| BUILDING.is_match(part))
            .map(|(_, code)| code);
        is_several(&mut codes)
    };
    let mut boxes = NUMBER_OF_BOX
        .captures_iter(text)
        .filter_map(|found| Some(found.get(1)?.as_str()));
    has_several(&AT_START) || has_several(&AT_END) || has_several(&OF_BRAZIL) || is_several(&mut boxes)
}

/// The parts of an address in any script.
fn divided(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split([',', '،', '，', '、', '\n']);
    parts.map(str::trim).filter(|part| !part.is_empty())
}

/// The reason why a text is no address that may go onto an envelope.
pub(super) fn address_doubt(text: &str) -> Option<String> {
    static POSTCODE: Pattern = pattern!(r"(?:^|[^\p{L}\d-]|[\p{L}\p{M}]-)(\d{6})(?:$|\D)");
    static HAS_POSTCODE: Pattern = pattern!(r"(?:^|[^\p{L}\d-])(?:\d{5,6}|\d{3} \d{3})(?:$|\D)");
    static OFFICE: Pattern = pattern!(r"^Г?УФСИН(?: |$)|^ФСИН(?: |$)|^УДИН(?: |$)");
    if let Some(word) = word_of_two_scripts(text) {
        return Some(format!("{word:?} has letters of two scripts in it"));
    }
    let text = with_ascii_digits(text);
    let text = text.as_str();
    let mut codes: Vec<_> = POSTCODE.captures_iter(text).map(|found| found[1].to_owned()).collect();
    codes.dedup();
    if codes.len() > 1 || text.contains([';', '；', '؛']) || has_two_codes(text) {
        return Some("it is more than one address".to_owned());
    }
    if let Some(note) = note(text) {
        return Some(format!("{note:?} does not belong on an envelope"));
    }
    if text.contains('@') || text.contains("://") {
        return Some("it has a link or an e-mail address in it".to_owned());
    }
    if has_phone(text) {
        return Some("it has a telephone number in it".to_owned());
    }
    let is_cyrillic = Script::of(text) == Some(Script::Cyrillic);
    if !is_cyrillic && has_label(text) {
        return Some("what stands before a colon in it does not belong on an envelope".to_owned());
    }
    let elsewhere = Some(text).filter(|_| !is_cyrillic);
    if let Some(part) = elsewhere.and_then(somebody) {
        return Some(format!("{part:?} is somebody, and would stand on everybody's letters"));
    }
    if let Some(part) = elsewhere.and_then(small_part) {
        return Some(format!("{part:?} is not understood as part of an address"));
    }
    if let Some(part) = Some(text).filter(|_| is_cyrillic).and_then(unknown_part) {
        return Some(format!("{part:?} is not understood as part of an address"));
    }
    // Elsewhere an address may be a prison and a town; Chinese and Japanese have no commas.
    let looks_like_one = match Script::of(text) {
        Some(Script::Cyrillic) => text.chars().any(char::is_numeric) && parts(text).count() > 1,
        Some(Script::Latin) => parts(text).count() > 1,
        None => true,
    };
    if !looks_like_one {
        return Some("it does not look like an address".to_owned());
    }
    if is_cyrillic && !HAS_POSTCODE.is_match(text) {
        return Some("it has no postcode".to_owned());
    }
    let is_prison = |part: &str| kind(part) == Kind::Prison || prisons(part).next().is_some();
    let is_office = is_cyrillic && parts(text).any(|part| OFFICE.is_match(part)) && !parts(text).any(is_prison);
    is_office.then(|| "it names the prison service, and no prison".to_owned())
}

/// Whether an address names a prison by another number.
pub(super) fn is_of_other_number(address: &str, number: &str) -> bool {
    static NUMBERED: Pattern = pattern!(
        r"(?i)(?:^|[^\p{L}])(?:СИЗО|ИК|КП|ЛИУ|ЛПУ|Т|ИЦ|ВК|тюрьма|колония|изолятор|SIZO|IK|colony|prison)[ –-]*(?:№|No\.?)?[ –-]*(\d{1,3})(?:$|[^\d])"
    );
    let is_other = |found: &str| found.trim_start_matches('0') != number.trim_start_matches('0');
    let mut named = prisons(address).filter_map(|(_, number)| number);
    NUMBERED.captures_iter(address).any(|found| is_other(&found[1])) || named.any(|found| is_other(&found))
}

/// The kind of prison that an address names, as a code of custody; `None` where it names two.
pub(super) fn kind_of_prison(address: &str) -> Option<&'static str> {
    let mut codes = prisons(address).map(|(code, _)| code);
    custody(address).or_else(|| {
        codes
            .next()
            .filter(|code| !code.is_empty() && codes.all(|other| other == *code))
    })
}

#[cfg(test)]
mod tests {
    use super::address_doubt;

    #[test]
    fn an_address_looks_like_one() {
        for text in [
            "000000, г. Примерск, ул. Вымышленная, д. 7, ФКУ ИК-7",
            "000000, Примерская область, г.Примерск, ул.Вымышленная, 7, ФКУ ИК-7 УФСИН России по Примерской области",
            "000000, Россия, Примерская обл., г. Нижний Примерск, ул. Ивана Вымысла 7/1, ФКУ СИЗО-1.",
            "000000\nг. Примерск\nФКУ «ИК № 7»",
            "211440, г. Новополоцк, ул. Вымышленная, 8, ИК № 1",
            "00000, м. Приклад, вул. Вигадана, буд. 7",
            "000000, г. Примерск, а/я 7",
            "000000, Свердловская область, Новая Ляля, ул. Вымышленная, 7, ФКУ ИК-54 ГУФСИН России по Свердловской области",
            "000000, Великий Новгород, ул. Вымышленная, 7, ФКУ СИЗО-1 УФСИН России по Новгородской области",
            "000000, г. Ростов-на-Дону, ул. Вымышленная, 7, ФКУ СИЗО-1 ГУФСИН России по Ростовской области",
            "000000, г. Симферополь, б-р Вымышленный, 4, ФКУ СИЗО-1 УФСИН России по Республике Крым и г. Севастополю",
            "000000, г. Владикавказ, ФКУ СИЗО-1 УФСИН России по Республике Северная Осетия",
            "000000, г. Старый Примерск, ул. Старая Вымышленная, д 1234, ФКУ ИК-7",
            "Penal Colony No. 7, 7 Vymyshlennaya St., Primersk, 000000, Russia",
            "P.O. Box 33028, St. Petersburg, FL 33733",
            "北京市例文路7号",
            "زندان نمونه، شهر نمونه",
        ] {
            assert_eq!(address_doubt(text), None, "{text}");
        }
        for (text, why) in [
            ("уточняется", "\"уточняется\" does not belong on an envelope"),
            ("Будет позже", "\"Будет позже\" is not understood as part of an address"),
            ("Примерск", "it does not look like an address"),
            (
                "000000, г. Примерск, ФКУ ИК-7, не писать",
                "\"не\" does not belong on an envelope",
            ),
            (
                "000000, г. Примерск, ФКУ ИК-7, НЕ ПИСАТЬ",
                "\"НЕ\" does not belong on an envelope",
            ),
            (
                "000000, г. Примерск, ФКУ ИК-7 ЗАКРЫТА",
                "\"ЗАКРЫТА\" does not belong on an envelope",
            ),
            (
                "000000, г. Примерск, ФКУ ИК-7, у вокзала",
                "\"у вокзала\" is not understood as part of an address",
            ),
            (
                "000000, г. Примерск, ФКУ ИК-7 ПОДЪЕЗД",
                "\"ФКУ ИК-7 ПОДЪЕЗД\" is not understood as part of an address",
            ),
            (
                "000000, г. Примерск, Вымыслу Ивану",
                "\"Вымыслу Ивану\" is not understood as part of an address",
            ),
            (
                "000000, г. Примерск или 000001, г. Образцовск",
                "it is more than one address",
            ),
            (
                "г. Примерск, ул. Вымышленная, 7 или 9",
                "\"или\" does not belong on an envelope",
            ),
            (
                "000000, г. Примерск; с 2025: 000001, г. Образцовск",
                "it is more than one address",
            ),
            (
                "000000, г. Примерск, с 2025 г. Образцовск",
                "\"с 2025\" does not belong on an envelope",
            ),
            (
                "000000, г. Примерск\nтел. 8-800-000-00-00",
                "\"тел\" does not belong on an envelope",
            ),
            (
                "000000, г. Примерск, ул. Вымышленная, ФКУ CИЗО-1",
                "\"CИЗО\" has letters of two scripts in it",
            ),
            (
                "Prison, 1 Example Street, do not write",
                "\"do not\" does not belong on an envelope",
            ),
            (
                "Prison, 1 Example Street or 2 Example Road",
                "\"or\" does not belong on an envelope",
            ),
            (
                "000000, г. Примерск, ФКУ ИК-7, Устарел",
                "\"Устарел\" does not belong on an envelope",
            ),
            (
                "000000, г. Примерск, ФКУ ИК-7, mail@example.org",
                "it has a link or an e-mail address in it",
            ),
            ("Prison", "it does not look like an address"),
        ] {
            assert_eq!(address_doubt(text).as_deref(), Some(why), "{text}");
        }
    }

    #[test]
    fn an_address_has_a_postcode_and_is_that_of_a_prison() {
        for (text, why) in [
            ("г. Примерск, ул. Вымышленная, д. 7, ФКУ ИК-7", "it has no postcode"),
            ("0, г. Примерск, ФКУ ИК-7", "it has no postcode"),
            (
                "000000, г. Примерск, УФСИН России по Примерской области",
                "it names the prison service, and no prison",
            ),
            (
                "000000, г. Примерск, ФКУ ИК-7, ФИО",
                "\"ФИО\" does not belong on an envelope",
            ),
        ] {
            assert_eq!(address_doubt(text).as_deref(), Some(why), "{text}");
        }
    }

    #[test]
    fn sound_addresses_of_every_country_are_taken() {
        for text in [
            "Örnek 2 No'lu Kapalı Cezaevi, Örnek Mah. Örnek Cad. No: 7, Kat: 2, 06000 Örnek/ANKARA",
            "Örnek Kapalı Cezaevi, C-5 Koğuşu\n06000 ÖRNEK / ANKARA\nTÜRKİYE",
            "Example State Prison, 10745 Example Route 18, Exampleton, PA 16475-0001",
            "Example Prison, PO Box 1234-00100, Exampleton",
            "Example Central Jail No. 8, Street 12 44000 Exampleton, Pakistan",
            "The Superintendent, Central Jail No. 1, Exampleton-110064, India",
            "Director General of Prisons, Exampleton, 7 Governor Example Road",
            "例市第0号信箱12分箱 邮编：100000",
            "100000 例省例市例路7号例市第一监狱",
            "ایران، شهر نمونه، زندان نمونه، بند صفر، کد پستی ۱۲۳۴۵۶۷۸۹۰",
            "ایران، شهر نمونه، زندان نمونه، کد پستی ۱۲۳۴۵-۶۷۸۹۰",
            "سجن المثال، ص.ب: 12345، الرياض ١١٥٦٤",
            "Prisión Ejemplo, Calle 12 No. 34-56, Ejemplo 10400",
            "AZ1000 Bakı, Nümunə küç. 7, 17 saylı Cəzaçəkmə Müəssisəsi",
            "Trại giam số 5, đường ĐT 743, tỉnh Ví Dụ, 40000",
            "उदाहरण केंद्रीय कारागार, उदाहरण नगर - ११०००१, भारत",
            "เรือนจำตัวอย่าง 1 ถนนตัวอย่าง กรุงเทพมหานคร ๑๐๙๐๐",
            "Maison d’arrêt Exemple, 7 rue de la Ferme, 00000 Exemple",
            "Prisión Ejemplo, Calle Visitación, Ejemplo 10400",
            "Governor Ann Example Correctional Facility\n10745 Example Route\nExampleton, NY 00000",
            "Example Prison, 1-2-3 Example, Exampleton 100-0001, Japan",
            "Presídio Exemplo, Rodovia Exemplo km 12, 01000-000 Exemplo",
            "HMP Example\nExample Road\nExampleton\nZZ0 0ZZ",
            "Superintendent Central Jail Exampleton, Jail Road, Exampleton 00000, Pakistan",
            "The Superintendent District Jail Exampleton, Exampleton 00000, Pakistan",
            "Governor HMP Example, Example Road, Exampleton ZZ0 0ZZ",
            "Director Penal Ejemplo, Ejemplo 00000, Cuba",
            "Director Example Reformatory, Exampleton 00000",
            "Presídio Exemplo, Exemplo, CEP 12.345-678",
            "Presídio Exemplo, Exemplo, CEP: 12.345-670",
            "Areszt Śledczy, ul. Wymyślna 37 00-000 Przykład, Polska",
            "Example Central Jail, D.No. 16-11-477, Exampleton 000000",
            "Example Prison, Example Street 7, Zip Code: 9090700",
            "Penal Ejemplo, Calle Ejemplo 7, Código Postal: 8320000",
            "سجن المثال، القاهرة، الرمز البريدي: 6231010",
            "Maison d’arrêt Exemple, CS 12345, Paris 75014",
            "Example Prison, P.O. Drawer 16001, St. Petersburg, FL 33733",
            "Example Central Jail, Tal: Panvel, Dist: Raigad, 000000",
            "410000 例省女子监狱长春市例路7号",
            "例市第一看守所长沙市例路7号",
            "Penitenciária Estadual de Regime Fechado da Exemplo, Rua Exemplo 7, Exemplo",
            "Zakład Karny typu zamkniętego, ul. Wymyślna 7, Przykład",
            "Temporary Detention Facility, 7 Example Street, Exampleton",
            "Example Closed Prison, 7 Example Street, Exampleton",
            "IK-5, ul. Telefonnaya, 7, Primersk, 000000, Russia",
            "IK-6, 7 Telefonnaya ul., Primersk 000000",
            "Areszt Śledczy, ul. Telefoniczna 7, 92-016 Przykład",
            "Örnek Kapalı CİK, Örnek Mahallesi, Telefon Santrali Cad. No: 4, 34000 Örnek/İSTANBUL",
            "Maison d’arrêt Exemple, Rue du Soldat Inconnu 7, 16000 Exemple",
            "Penal Ejemplo, Jr. Soldado Desconocido 120, Ejemplo",
            "Centro Ejemplo, Avenida Carta Magna 7, Ejemplo 1010",
            "ایران، کرج، بلوار حمل و نقل، زندان نمونه، کد پستی ۳۱۳۸۷۶۱۸۱۱",
            "سجن المثال، شارع نقل البضائع، دمشق",
            "အကျဉ်းဦးစီးဌာန၊ သာယာဝတီထောင်၊ ဖုန်းကြီးလမ်း",
            "Prison civile, Boîte postale 12345, Rabat 10000",
            "Penal Ejemplo, Ruta 12 km 10, Casilla 12345, Ejemplo 10400",
            "Example Prison, Unit 29500, Exampleton, MS 38738",
            "Example Prison, Building 12345, Exampleton, PA 16475",
            "FCI Example, 20 Example Street, Suite 10000, Exampleton, PA 17201",
            "Presídio Exemplo, Estrada Exemplo, 1500, CEP 08421200, São Paulo",
            "Presídio Exemplo, Estrada Exemplo, 1500, CEP: 08421-200, São Paulo",
            "Example Prison, P. O. Box 12345 - 00100, Nairobi",
            "Central Prison, Survey No. 12-34-567, Exampleton-500003",
            "Central Prison, Sy. No. 12-34-567, Plot No. 12-345-678, Exampleton-500003",
            "Example Jail, Capt. Example Marg, Exampleton-110065",
            "Example Jail, Lt. Example Chowk, Exampleton 000000",
        ] {
            assert_eq!(address_doubt(text), None, "{text}");
        }
    }

    #[test]
    fn notes_of_every_country_stay_off_envelopes() {
        for text in [
            "Örnek Kapalı Cezaevi, 06000 Örnek/ANKARA, Telefon: 0312 000 00 00",
            "Örnek Kapalı Cezaevi, 06000 Örnek/ANKARA, 0312 000 00 00",
            "Örnek Kapalı Cezaevi, 06000 Örnek/ANKARA, kapatıldı",
            "ÖRNEK KAPALI CEZAEVİ, 06000 ÖRNEK/ANKARA, KAPATILDI",
            "Eski: Örnek Kapalı Cezaevi, 06000 Örnek/ANKARA\nYeni: İkinci Kapalı Cezaevi, 06111 Örnek/İZMİR",
            "Örnek Kapalı Cezaevi, 06000 Örnek/ANKARA\nİkinci Kapalı Cezaevi, 06111 Örnek/İZMİR",
            "Müdür Ahmet Örnekoğlu, Örnek Kapalı Cezaevi, 06000 Örnek/ANKARA",
            "Prisión Ejemplo, Calle 1 No. 7, Ejemplo, Teléfono 7 000-0000",
            "Cárcel Ejemplo, Calle 1, Ejemplo, cerrada desde 2023",
            "Prisión Ejemplo, km 0, Ejemplo, no enviar cartas",
            "Prisión Ejemplo, Calle 1, Ejemplo, trasladado",
            "100000 例市例路7号例市监狱 电话：010-0000000",
            "100000 例市例路7号例市监狱 010-0000000",
            "例市例路7号例市监狱，已搬迁",
            "زندان نمونه، شهر نمونه، تلفن ۰۲۱۰۰۰۰۰۰۰۰",
            "زندان نمونه، شهر نمونه، ۰۲۱۰۰۰۰۰۰۰۰",
            "زندان نمونه، شهر نمونه، بسته شده",
            "سجن المثال، مدينة المثال، هاتف ٠٢٠٠٠٠٠٠",
            "سجن المثال، مدينة المثال، مغلق",
            "Nümunə Cəzaçəkmə Müəssisəsi, AZ1000 Bakı, 012 000 00 00",
            "Trại giam Ví Dụ, xã Ví Dụ, tỉnh Ví Dụ, ĐT 0000 000 000",
            "ဥပမာ ထောင်၊ ဖုန်း ၀၁ ၀၀၀၀၀၀",
            "เรือนจำตัวอย่าง 1 ถนนตัวอย่าง 10000 โทร 0 2000 0000",
            "Example State Prison, 1 Example Rd, Exampleton, PA 00000, 717-000-0000",
            "Example Central Jail, Exampleton 110001, Ph. 011-00000000",
            "Example Central Jail, Exampleton-110001, Second Jail, Exampleton-110064",
            "Example Central Jail, Exampleton 110001, Superintendent Ravi Udaharan",
            "Example Central Jail, Exampleton 110001, Jail Superintendent Ravi Udaharan",
            "例市第一看守所，所长李例文",
            "例市监狱长李例",
            "Example Prison, P.O. Box 00, Addis Example, +251 00 000 0000",
            "Example State Prison, 1 Example Rd, Exampleton, PA 19000\nOther Prison, 2 Example Rd, Exampleton, FL 33733",
            "Example City Jail, Example City, 1000, visiting days only Tue-Thu",
            "0100 თბილისი, ნიმუშის ქ. 7, ტელ. 032 000 00 00",
            "उदाहरण जेल, उदाहरण नगर ११०००१, फोन ०११००००",
            "ምሳሌ ማረሚያ ቤት፣ አዲስ አበባ፣ ስልክ 0110000000",
        ] {
            assert!(address_doubt(text).is_some(), "{text}");
        }
    }

    #[test]
    fn notes_in_words_that_are_parts_of_addresses_stay_off_envelopes() {
        for text in [
            "Prisión Ejemplo, Calle 1, Ejemplo 10400, prisión cerrada",
            "Prisión Ejemplo, Calle 1, Ejemplo 10400, Prisión Cerrada",
            "Cárcel Ejemplo, Calle 1, Ejemplo, cerrada de momento",
            "Cárcel Ejemplo, Calle 1, Ejemplo, Cerrada en Enero",
            "Cárcel Ejemplo, Calle 1, Ejemplo, Cerrada de Enero 2023",
            "Cárcel Ejemplo, Calle 1, Ejemplo, Cerrada de Enero 23",
            "Prisión Cerrada Trasladada, Calle 1, Ejemplo 28000",
            "Prisión Cerrada Hasta Nuevo Aviso, Calle 1, Ejemplo 28000",
            "Prisión Cerrada Temporalmente, Calle 1, Ejemplo 28000",
            "Centre fermé Transféré, Rue Exemple 7, 4041 Exemple",
            "Centre fermé 31/12/2023, Rue Exemple 7, 4041 Exemple",
            "Zakład Karny Zamknięty Przeniesiony, ul. Wymyślna 7, 00-000 Przykład",
            "Zakład Karny Zamknięty w Marcu 2024, ul. Wymyślna 7, 00-000 Przykład",
            "Centro Ejemplo, Calle 1, 28000 Ejemplo, el preso pasó a régimen cerrado en otra prisión",
            "Centro Ejemplo, Calle 1, 28000 Ejemplo, interno en régimen cerrado",
            "Centro Ejemplo, 28000 Ejemplo, ahora Establecimiento de Régimen Cerrado de Otro",
            "Temporary Holding Facility, inmates sent on to Other Prison, Exampleton 00000",
            "Areszt Śledczy, informacja telefoniczna ul. Wymyślna 7, 92-016 Przykład",
            "HMP Exampleton, enter by Visitors Lane, Exampleton ZZ1 1ZZ",
            "例省例市例路7号例省监狱，新址街7号",
            "Example Prison, P.O. Box 020-12345, Nairobi",
            "Presídio Exemplo, Rua Exemplo 7, 01198765 Recepção",
            "Example Prison, Capt. Ann Place, Exampleton 00000",
            "Example Prison, Director John Smith Detention, Exampleton 00000",
            "Example Prison, 7 Example Street, Exampleton 00000, sent to temporary holding facility",
            "HMP Exampleton, Example Lane, Visitors Street entrance, Exampleton ZZ1 1ZZ",
            "Centro Ejemplo, Régimen: Cerrado, Ejemplo",
            "Prison Exemple, Rue Exemple 7, 4041 Exemple, centre fermé depuis 2023",
            "Prison Exemple, Rue Exemple 7, 4041 Exemple, Centre fermé",
            "Zakład Karny, ul. Wymyślna 7, 00-000 Przykład, zakład karny zamknięty",
            "Example Prison, 7 Example Street, Exampleton 00000, temporary address",
            "Areszt Śledczy, ul. Wymyślna 7, 92-016 Przykład, informacja telefoniczna",
            "Areszt Śledczy, ul. Telefoniczna 7, 92-016 Przykład, Telefon 42 000 00",
            "Örnek Kapalı CİK, 34000 Örnek/İSTANBUL, Telefon Santrali 0212",
            "Prison Exemple, Rue Exemple 7, Exemple 4041, prisonnier inconnu",
            "Penal Ejemplo, Calle 1, Ejemplo, paradero desconocido",
            "Penal Ejemplo, Calle 1, Ejemplo, cartas los lunes",
            "زندان نمونه، خیابان نمونه، نقل به تهران",
            "سجن المثال، شارع المثال، نقل السجين",
            "例省例市例路7号例省监狱 已关闭",
            "例省例市例路7号例省监狱（旧址）",
            "例省例市例路7号例省监狱，旧址例路8号",
            "HMP Exampleton, Example Lane, Exampleton ZZ1 1ZZ, visitors by the lane",
            "केंद्रीय कारागार, उदाहरण नगर - ११०००१, बंद",
            "Example Unit, Exampleton, TX 77351\nOther Unit 77343",
            "Example Prison, Exampleton, Casilla 12345, Ejemplo 10400\nOther Prison, Ejemplo 10500",
            "Penal Ejemplo, Casilla 12345, Ejemplo\nPenal Muestra, Casilla 54321, Muestra",
            "Prison Exemple, Boîte postale 12345, Exemple, ancienne adresse Boîte postale 54321, Exemple",
            "Carcere Esempio, codice postale 20100, Esempio, codice postale 00100",
            "Exampleton, IL 62701, New Prison, Unit 77343",
            "Example Prison, P.O. Box 12, Exampleton 00000, P.O. Box 34",
            "Presídio Exemplo, Rua Exemplo 7, CEP 08421200, São Paulo, antigo endereço Rua Outra 8, CEP 01234567",
            "Presídio Exemplo, Rua Exemplo 7, CEP 08421-200, São Paulo, Rua Outra 8, CEP 01234-567",
            "Presídio Exemplo, Rua Exemplo 7, 08421200 São Paulo, Rua Outra 8, 01234567 São Paulo",
            "Presídio Exemplo, Rua Exemplo 7, CEP 08421200, 31234567",
            "Presídio Exemplo, Rua Exemplo 7, 08421200 São Paulo, 31234567 Exemplo",
            "Presídio Exemplo, Rua Exemplo 7, São Paulo 08421200",
            "Presídio Exemplo, Rua Exemplo 7, São Paulo, 08001234 Ouvidoria",
            "Example Prison, Beirut, 01234567 Warden",
            "Example Prison, P.O. Box 12, 0612-00100, Nairobi",
            "Central Prison, Survey No. 12-34-567-8901-23, Exampleton-500003",
            "Central Prison, Ph. No. 12-34-567, Exampleton-500003",
            "Central Prison, Sy No 080-2235-4567, Exampleton-500003",
            "Central Prison, Plot No. 987-654-3210, Exampleton-500003",
            "Example Prison, Mr. Robert Place, Exampleton 00000",
            "Example Prison, Warden Tom Place, Exampleton 00000",
            "Example Prison, Deputy Warden Ann Detention, Exampleton 00000",
            "Example Prison, Mrs Marg, Exampleton 00000",
            "Example Jail, Capt. Gaur Example, Exampleton-110065",
            "Example Jail, Superintendent Ali Sarani, Exampleton-110065",
            "Example Prison, Governor Ann Example, Exampleton 00000",
            // A prison without a word for one cannot be told from a name.
            "The Superintendent Example, Exampleton 110064",
        ] {
            assert!(address_doubt(text).is_some(), "{text}");
        }
    }
}
