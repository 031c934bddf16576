//! The words of a card for charges and sentences, and those that it lacks.

use super::{assert_reported, assert_sound};

#[test]
fn laws_and_punishments_without_words_are_reported() {
    assert_reported(&[
        (
            r#""law": "RU-UK""#,
            r#""law": "CU-CP""#,
            &[
                r#"advice unnamed-law at /items/0/_prisoner_card/charges/0/law ["CU-CP"]: cards have no name for "CU-CP", and show the code as it is: write the law's name in words: "law_label": { "en": … }"#,
            ],
        ),
        (
            r#""law": "RU-UK""#,
            r#""law_label": "United States Code", "law": "US-18USC""#,
            &[
                r#"advice article-of-sections at /items/0/_prisoner_card/charges/0/article ["207.3"]: statutes of US have sections, and a card would call this an article: write it as `section`"#,
            ],
        ),
        (
            r#""kind": "imprisonment""#,
            r#""kind": "life_plus_ninety""#,
            &[
                r#"warning unknown-code at /items/0/_prisoner_card/sentence/kind ["life_plus_ninety"]: "life_plus_ninety" is a code that this version of the format does not know (punishment): write one of imprisonment, life, suspended, compulsory_labour, restriction_of_freedom, fine, compulsory_medical, post_release_supervision, death, life_without_parole, indeterminate, forced_labour, deprivation_of_rights; cards show another's label, or leave it out"#,
                r#"warning sentence-not-shown at /items/0/_prisoner_card/sentence/kind ["life_plus_ninety"]: no card knows "life_plus_ninety", and there is no label: it cannot say what the punishment is: say it in words: "label": { "en": … }"#,
            ],
        ),
    ]);
    assert_sound(&[(r#""law": "RU-UK""#, r#""law": "BY-UK""#)]);
}
