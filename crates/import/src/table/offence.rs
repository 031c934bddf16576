//! Names of offences. Words in brackets beside an article may also say whose charge it is, or that it no longer stands, in
//! ways that no list can hold. So they are a label only where all of them are words that names of offences are made of.

use crate::words::{Pattern, one, pattern};

/// Whether a text has the words of an offence's name, and no other.
pub(super) fn is_offence(text: &str) -> bool {
    static SMALL: Pattern =
        pattern!(r"^(?:и|й|і|в|во|о|об|к|на|с|со|за|по|против|для|при|a|an|the|of|in|on|to|and|for|with|against)$");
    let text = text.to_lowercase();
    let mut words = text.split(|character: char| !character.is_alphabetic());
    WORDS.is_match(&text) && words.any(|word| !word.is_empty() && !SMALL.is_match(word))
}

/// "Оправдание" alone is an acquittal, and "реабилитация" the end of a case.
static WORDS: Pattern = Pattern::new(|| one("offences", "words"));

#[cfg(test)]
mod tests {
    use super::is_offence;

    #[test]
    fn an_offence_has_no_words_besides_its_name() {
        for text in [
            "госизмена",
            "Оправдание терроризма",
            "публичное оправдание терроризма",
            "реабилитация нацизма",
            "дискредитация, повторно",
            "военные фейки",
            "участие в экстремистском сообществе",
            "незаконный оборот оружия",
            "«фейки» об армии",
            "державна зрада",
            "treason",
            "Justifying terrorism",
            "spreading false information",
        ] {
            assert!(is_offence(text), "{text}");
        }
        for text in [
            "муж",
            "его жена",
            "госизмена, муж",
            "по делу Вымысла",
            "Вымысел Иван",
            "оправдание",
            "оправдан",
            "реабилитация",
            "апраўданы",
            "виправданий",
            "уже нет",
            "не терроризм",
            "госизмена снята",
            "судимость",
            "погашено",
            "грозит",
            "в розыске",
            "второе дело",
            "покушение",
            "not guilty",
            "vacated",
            "his wife",
            "co-defendant",
            "no longer",
            "treason, dropped",
            "in",
            "в",
            "",
        ] {
            assert!(!is_offence(text), "{text}");
        }
    }
}
