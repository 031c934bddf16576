//! Regions: texts that are a region and nothing else, and texts of one region in another case or with a shorter word.

use crate::address::parts;
use crate::words::{Pattern, pattern};

/// The name of a republic.
const NAME: &str = r"\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:(?: [–—-] |-)\p{Lu}\p{Ll}+)?(?: \(\p{Lu}\p{Ll}+\))?";

/// Whether a text is a region as a table names it, "Примерская область", and nothing else.
pub(crate) fn is_region(text: &str) -> bool {
    static REGION: Pattern = pattern!(&format!(
        r"^(?:(?:\p{{Lu}}[\p{{L}}-]+(?:ая|ий|ый) )?\p{{L}}[\p{{L}}-]*(?:ая|ий|ый|ой) (?:автономн(?:ая|ый) )?(?:[Оо]бласть|[Оо]бл\.?|[Кк]рай|[Оо]круг|АО|[Рр]еспублика)(?: [–—-] \p{{Lu}}\p{{Ll}}+)?|[Рр]еспублика {NAME}|(?:г\. ?|город )?(?:Москва|Санкт-Петербург|Севастополь)|\p{{Lu}}[\p{{Ll}}’'-]+(?: \p{{Lu}}[\p{{Ll}}’'-]+)? (?:[Oo]blast|[Rr]egion|[Kk]rai|[Rr]epublic|[Tt]erritory)|Republic of \p{{Lu}}\p{{Ll}}+(?: \p{{Lu}}\p{{Ll}}+)?)$"
    ));
    REGION.is_match(text) && !has_participle(text)
}

/// Whether a text is a region as it stands after "УФСИН России по".
pub(crate) fn is_region_in_dative(text: &str) -> bool {
    static REGION: Pattern = pattern!(&format!(
        r"^(?:(?:\p{{Lu}}[\p{{L}}-]+(?:ой|ому) )?\p{{Lu}}[\p{{L}}-]+(?:ой|ому) (?:автономно(?:й|му) )?(?:[Оо]бласти|[Оо]бл\.|[Кк]раю|[Оо]кругу|АО|[Рр]еспублике)(?: [–—-] \p{{Lu}}\p{{Ll}}+)?|[Рр]еспублике {NAME}|(?:г\. ?|гор\. ?|городу )?(?:Москве|Севастополю|Санкт-Петербургу(?: и Ленинградской области)?))$"
    ));
    REGION.is_match(text) && !has_participle(text)
}

/// Whether a column of regions may have this text: a region, or at least a few words that say nothing else.
pub(crate) fn may_be_region(text: &str) -> bool {
    static WORDS: Pattern = pattern!(r"^[\p{L}\p{M}’'.-]+(?: [\p{L}\p{M}’'.–—-]+){0,4}$");
    is_region(text)
        || WORDS.is_match(text)
            && !has_participle(text)
            && !text
                .split(' ')
                .any(|word| ["в", "во", "из", "to", "from"].contains(&word))
}

/// Whether a word tells an event of somebody's life: "Республика Коми, освобождена".
pub(crate) fn has_participle(text: &str) -> bool {
    static PARTICIPLE: Pattern = pattern!(
        r"(?i)^(?:\p{L}*(?:ирован|ожд[её]н|вез[её]н|пущен|мещ[её]н|кращ[её]н|держан|высл?ан|[вт]ед[её]н|бран|менян|милован|крыт|убит|забит)[аоы]?|умер(?:ла|ли)?|погиб(?:ла|ли)?|скончал\p{L}+|освободил\p{L}*|вы(?:шел|шла|ехал|ехала)|(?:у|пере|с)ехал[аи]?|с?бежал[аи]?|увезли|вывезли|перевели|отпустили|(?:release|transferr|move|deport|exchange|free)d|died|dead|escaped)$"
    );
    text.split(|character: char| !character.is_alphabetic())
        .any(|word| PARTICIPLE.is_match(word))
}

/// The regions that a text names between commas and semicolons.
pub(crate) fn regions(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split([',', ';', '\n']).map(str::trim);
    // Words may stand before it: "до мая Примерская область".
    parts.filter_map(|part| {
        let starts = part.match_indices(' ').map(|(at, _)| at + 1);
        let mut ends = std::iter::once(0).chain(starts).filter_map(|at| part.get(at..));
        ends.find(|end| is_region(end))
    })
}

/// The regions that an address names, in a part of its own or as that of the prison service. A prison of a region may lie
/// in a city that is a region itself.
pub(crate) fn regions_of(address: &str) -> impl Iterator<Item = &str> {
    static CITY: Pattern = pattern!(r"^(?:г\. ?|город )?(?:Москва|Санкт-Петербург|Севастополь)$");
    static SERVICE: Pattern = pattern!(r"(?i:УФСИН)(?: (?i:России))? (?i:по) (?P<region>[^,\n]+)");
    let own = parts(address).filter(|part| is_region(part) && !CITY.is_match(part));
    let of_service = SERVICE
        .captures_iter(address)
        .filter_map(|found| Some(found.name("region")?.as_str().trim()));
    own.chain(of_service.filter(|region| is_region_in_dative(region)))
}

/// Whether the region in an address is another than that of the prison service in it.
pub(crate) fn is_of_two_regions(address: &str) -> bool {
    let regions: Vec<&str> = regions_of(address).collect();
    regions.windows(2).any(|two| !is_same_region(two[0], two[1]))
}

/// Whether two texts name one region, in any case, and with "обл." for "область".
pub(crate) fn is_same_region(one: &str, other: &str) -> bool {
    // One prison service is that of two regions.
    let each = |text: &str| -> Vec<String> { text.split(" и ").map(region_key).collect() };
    let (one, other) = (each(one), each(other));
    one.iter().any(|one| other.contains(one))
}

/// A region as it is compared: its words without their endings.
pub(crate) fn region_key(text: &str) -> String {
    static ENDING: Pattern = pattern!(r"(?:ому|ему|ого|его|ой|ей|ая|яя|ий|ый|[аяеуюьи])$");
    let text = text.to_lowercase().replace('ё', "е");
    let ends = [" – ", " — ", " - ", "("];
    let named = ends
        .iter()
        .fold(text.as_str(), |text, end| text.split(end).next().unwrap_or_default());
    let words = named.split(|character: char| !(character.is_alphanumeric() || character == '-'));
    let mut words: Vec<String> = words
        .filter(|word| {
            !word.is_empty() && !word.starts_with("автономн") && !["г", "гор", "город", "городу"].contains(word)
        })
        .map(|word| match word {
            "область" | "области" | "обл" => "обл".to_owned(),
            "край" | "краю" => "край".to_owned(),
            "республика" | "республике" => "респ".to_owned(),
            "округ" | "округу" | "ао" => "округ".to_owned(),
            _ if word.is_ascii() => word.to_owned(),
            _ => ENDING.replace(word, "").into_owned(),
        })
        .collect();
    words.sort();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::{is_region, is_region_in_dative, is_same_region, may_be_region, regions};

    #[test]
    fn a_region_has_nothing_besides() {
        for text in [
            "Примерская область",
            "примерская область",
            "Примерская обл.",
            "Пермский край",
            "Республика Коми",
            "Республика Марий Эл",
            "Республика Саха (Якутия)",
            "Республика Северная Осетия — Алания",
            "Чувашская Республика – Чувашия",
            "Ямало-Ненецкий автономный округ",
            "Еврейская автономная область",
            "Москва",
            "Primersk Oblast",
            "Nizhny Novgorod region",
            "Republic of Karelia",
        ] {
            assert!(is_region(text), "{text}");
            assert!(may_be_region(text), "{text}");
        }
        for text in [
            "этапирована в Пермский край",
            "вывезена в Донецкую область",
            "transferred to Perm krai",
            "Transferred To Perm Krai",
            "Республика до 2025",
            "Республика Коми Освобождена",
            "Примерская область освобождена",
            "Донецкую область",
            "освобождена",
        ] {
            assert!(!is_region(text), "{text}");
        }
        for text in ["Примерск", "Минск", "新疆", "Нижний Примерск"] {
            assert!(may_be_region(text), "{text}");
        }
        for text in [
            "освобождена",
            "увезли в Примерск",
            "Примерская область, освобождена",
            "Примерская область до 2025",
        ] {
            assert!(!may_be_region(text), "{text}");
        }
    }

    #[test]
    fn a_prison_service_is_that_of_a_region() {
        for text in [
            "Примерской области",
            "Пермскому краю",
            "Республике Коми",
            "Чеченской Республике",
            "Ханты-Мансийскому автономному округу – Югре",
            "г. Москве",
            "г. Санкт-Петербургу и Ленинградской области",
        ] {
            assert!(is_region_in_dative(text), "{text}");
        }
        for text in [
            "Примерской области освобождена",
            "Примерской области ОСВОБОЖДЕНА",
            "Республике Коми этапирована",
            "Примерску",
        ] {
            assert!(!is_region_in_dative(text), "{text}");
        }
    }

    #[test]
    fn a_region_is_the_same_in_another_case_and_shortened() {
        for (one, other) in [
            ("Примерской области", "Примерская область"),
            ("примерская  обл.", "Примерская область"),
            ("Пермскому краю", "Пермский край"),
            ("Республике Карелия", "Республика Карелия"),
            ("Чеченской Республике", "Чеченская Республика"),
            ("г. Москве", "Москва"),
            ("г. Санкт-Петербургу и Ленинградской области", "Ленинградская область"),
            ("Ханты-Мансийскому автономному округу – Югре", "Ханты-Мансийский АО"),
        ] {
            assert!(is_same_region(one, other), "{one} {other}");
        }
        for (one, other) in [
            ("Примерской области", "Образцовская область"),
            ("Республика Алтай", "Алтайский край"),
            ("Московская область", "Москва"),
            ("Новгородская область", "Нижегородская область"),
        ] {
            assert!(!is_same_region(one, other), "{one} {other}");
        }
    }

    #[test]
    fn the_regions_of_a_text_are_found() {
        let text = ", г. Примерск, Примерская область; до того ИК-7, Образцовская область";
        assert_eq!(
            regions(text).collect::<Vec<_>>(),
            ["Примерская область", "Образцовская область"]
        );
        assert_eq!(
            regions("до мая Образцовская область").collect::<Vec<_>>(),
            ["Образцовская область"]
        );
    }
}
