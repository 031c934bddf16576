//! Names of offences. Words in brackets beside an article may also say whose charge it is, or that it no longer stands, in
//! ways that no list can hold. So they are a label only where all of them are words that names of offences are made of.

use crate::words::{Pattern, pattern};

/// Whether a text has the words of an offence's name, and no other.
pub(super) fn is_offence(text: &str) -> bool {
    static SMALL: Pattern =
        pattern!(r"^(?:и|й|і|в|во|о|об|к|на|с|со|за|по|против|для|при|a|an|the|of|in|on|to|and|for|with|against)$");
    let text = text.to_lowercase();
    let mut words = text.split(|character: char| !character.is_alphabetic());
    WORDS.is_match(&text) && words.any(|word| !word.is_empty() && !SMALL.is_match(word))
}

/// "Оправдание" alone is an acquittal, and "реабилитация" the end of a case.
static WORDS: Pattern = pattern!(
    r"(?x)^[«\x22]?(?:(?:
    # Phrases
    (?:публичн[а-яёії]+\x20)?оправдани[а-яёії]+\x20(?:террор|экстремизм|диверси|нацизм)[а-яёії]* | реабилитаци[а-яёії]+\x20нацизм[а-яёії]* |
    rehabilitati(?:on|ng)(?:\x20of)?\x20nazism |
    # Russian
    и|в|во|о|об|к|на|с|со|за|по|против|для|при|
    госизмен[а-яёії]* | государственн[а-яёії]+ | измен[аеуы] | шпионаж[а-яёії]* | диверси[а-яёії]+ | саботаж[а-яёії]* | терроризм[а-яёії]* |
    террористическ[а-яёії]+ | теракт[а-яёії]* | экстремизм[а-яёії]* | экстремистск[а-яёії]+ | дискредитаци[а-яёії]+ | фейк[а-яёії]* |
    ложн[а-яёії]+ | недостоверн[а-яёії]+ | информаци[а-яёії]+ | сведени[а-яёії]+ | распространени[а-яёії]+ | публичн[а-яёії]+ | призыв[а-яёії]* |
    пропаганд[а-яёії]+ | финансировани[а-яёії]+ | организаци[а-яёії]+ | сообществ[а-яёії]+ | участи[а-яёії]+ | деятельност[а-яёії]+ |
    нежелательн[а-яёії]+ | иностранн[а-яёії]+ | агент[а-яёії]* | сотрудничеств[а-яёії]+ | конфиденциальн[а-яёії]+ | государств[а-яёії]+ |
    военн[а-яёії]+ | арми[а-яёії]+ | вооруж[её]нн[а-яёії]+ | сил[а-яёії]* | войн[а-яёії]* | оружи[а-яёії]+ | взрывчат[а-яёії]+ | взрывн[а-яёії]+ |
    устройств[а-яёії]* | незаконн[а-яёії]+ | оборот[а-яёії]* | хранени[а-яёії]+ | изготовлени[а-яёії]+ | приобретени[а-яёії]+ |
    ношени[а-яёії]+ | сбыт[а-яёії]* | наркотик[а-яёії]* | наркотическ[а-яёії]+ | средств[а-яёії]* | веществ[а-яёії]* | хулиганств[а-яёії]+ |
    вандализм[а-яёії]* | массов[а-яёії]+ | беспорядк[а-яёії]+ | мятеж[а-яёії]* | захват[а-яёії]* | власт[а-яёії]+ | насильственн[а-яёії]+ |
    насили[а-яёії]+ | применени[а-яёії]+ | угроз[а-яёії]* | оскорблени[а-яёії]+ | клевет[а-яёії]+ | нацистск[а-яёії]+ | символик[а-яёії]+ |
    демонстрировани[а-яёії]+ | демонстраци[а-яёії]+ | поджог[а-яёії]* | повреждени[а-яёії]+ | уничтожени[а-яёії]+ | имуществ[а-яёії]+ |
    разжигани[а-яёії]+ | возбуждени[а-яёії]+ | ненавист[а-яёії]+ | вражд[а-яёії]+ | розн[а-яёії]+ | чувств[а-яёії]* | верующ[а-яёії]+ |
    мошенничеств[а-яёії]+ | растрат[а-яёії]+ | вымогательств[а-яёії]+ | убийств[а-яёії]+ | разглашени[а-яёії]+ | тайн[а-яёії]+ |
    дезертирств[а-яёії]+ | неповиновени[а-яёії]+ | сопротивлени[а-яёії]+ | содействи[а-яёії]+ | склонени[а-яёії]+ | вовлечени[а-яёії]+ |
    создани[а-яёії]+ | преступн[а-яёії]+ | формировани[а-яёії]+ | сепаратизм[а-яёії]* | нарушени[а-яёії]+ | порядк[а-яёії]+ |
    митинг[а-яёії]* | помощ[а-яёії]+ | противник[а-яёії]* | рф | россии | российск[а-яёії]+ | повторн[а-яёії]+ | неоднократн[а-яёії]+ |
    # Ukrainian and Belarusian
    і|й|держзрад[а-яёії]+ | державн[а-яёії]+ | зрад[а-яёії]+ | тероризм[а-яёії]* | диверсі[а-яёії]+ | шпигунств[а-яёії]+ | здрад[а-яёії]+ |
    дзяржав[а-яёії]+ | дзяржаўн[а-яёії]+ | тэрарызм[а-яёії]* | экстрэмізм[а-яёії]* | экстрэмісцк[а-яёії]+ |
    # English
    a|an|the|of|in|on|to|and|for|with|against|
    treason | high | state | espionage | spying | sabotage | terroris[mt] | extremis[mt] | justif(?:ying|ication) |
    glorif(?:ying|ication) | promot(?:ing|ion) | propaganda | discredit(?:ing|ation)? | false | fakes? | news |
    information | spread(?:ing)? | disseminat(?:ing|ion) | incit(?:ing|ement) | public | calls? | financing | funding |
    organi[sz](?:ing|ations?) | participat(?:ing|ion) | activit(?:y|ies) | undesirable | foreign | cooperation |
    collaboration | army | military | armed | forces | war | weapons? | explosives? | illegal | unlawful | possession |
    storage | manufactur(?:e|ing) | trafficking | drugs? | hooliganism | vandalism | mass | unrest | riots? | mutiny |
    sedition | subversion | insurrection | seizure | power | violence | threats? | insult(?:ing)? | defamation | slander |
    libel | hatred | enmity | nazi | symbols? | display(?:ing)? | arson | damage | destruction | property | fraud |
    embezzlement | extortion | murder | desertion | secrets? | disclos(?:ure|ing) | repeated
    )(?:[\x20,\-–«»\x22’]+|$))+$"
);

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
