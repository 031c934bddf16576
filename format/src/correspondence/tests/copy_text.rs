//! Rule 1: what is copied is exactly the string.

use proptest::prelude::*;

use super::{ENVELOPE, address, by_language, envelope, letters, mail, open, read};
use crate::codes::CustodyCode;
use crate::{Correspondence, Localized};

#[test]
fn what_is_copied_is_the_string_to_the_letter() {
    for verbatim in [
        ENVELOPE,
        "  leading,  double  and trailing  ",
        "\nline feeds\n\nanywhere\n",
        "ЗАГЛАВНЫЕ строчные; «кавычки» — „und“ ‘so’ #/\\<>&\"'",
        "<b>markup</b> {{ template }} ${expression} %0a \\n",
        "می\u{200c}خواهم 👩\u{200d}🚀 \u{200e}LRM\u{200f}RLM\u{61c}",
        "e\u{301} é ﬁ ﾊﾝｶｸ １２ №",
        "non\u{a0}breaking\u{202f}spaces\u{2028}and separators\u{2029}",
    ] {
        assert_eq!(
            address(envelope(&[("ru", verbatim)])).envelope.first().1.as_str(),
            verbatim
        );
    }
}

#[test]
fn control_characters_and_overrides_are_never_copied() {
    for (stated, copied) in [
        ("a\0b\u{1}c\u{1f}d\u{7f}e\u{80}f\u{9f}g", "abcdefg"),
        ("a\u{202a}b\u{202b}c\u{202c}d\u{202d}e\u{202e}f", "abcdef"),
        ("a\u{2066}b\u{2067}c\u{2068}d\u{2069}e", "abcde"),
        ("one\r\ntwo\rthree\nfour\r\r\nfive", "one\ntwo\nthree\nfour\n\nfive"),
        ("one\ttwo\t\tthree", "one two  three"),
        ("\u{1b}[31mred\u{1b}[0m", "[31mred[0m"),
    ] {
        assert_eq!(
            address(envelope(&[("ru", stated)])).envelope.first().1.as_str(),
            copied,
            "{stated:?}"
        );
    }
}

/// The rule of what is copied, written a second time and in another way: the two documented substitutions, then each
/// character by itself.
fn expected_copy(stated: &str) -> String {
    let refused = |character: &char| {
        let code = u32::from(*character);
        (code < 0x20 && code != 0x0a)
            || (0x7f..0xa0).contains(&code)
            || (0x202a..=0x202e).contains(&code)
            || (0x2066..=0x2069).contains(&code)
    };
    let substituted = stated.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ");
    substituted.chars().filter(|character| !refused(character)).collect()
}

fn addresses() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "\\PC{0,60}",
        "[ -~\\t\\r\\n]{0,60}",
        "[А-Яа-я0-9 ,.\\r\\n\\t\\x00-\\x1f\\x7f-\\x9f\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2069}]{0,60}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2048))]

    #[test]
    fn what_is_copied_is_the_string_without_what_is_refused(stated in addresses()) {
        let letters = letters(open(envelope(&[("ru", &stated)])));
        match letters.address {
            Some(address) => {
                let copied = address.envelope.first().1.as_str();
                prop_assert_eq!(copied, expected_copy(&stated));
                prop_assert!(!copied.trim().is_empty());
            }
            None => prop_assert!(
                stated.contains('\u{fffd}') || !stated.chars().any(char::is_alphanumeric),
                "an address was lost"
            ),
        }
    }

    #[test]
    fn neither_note_nor_certainty_nor_label_is_ever_copied(
        stated in addresses(), reading in addresses(), certainty in "(confirmed|presumed|unknown|\\PC{0,9})",
    ) {
        prop_assume!(!stated.contains("THE") && !reading.contains("THE"));
        let mut wire = mail(Some("open"), Some(&certainty));
        let address = wire.address.get_or_insert_default();
        address.envelope = Some(by_language(&[("ru", &stated)]));
        address.reading = Some(by_language(&[("en", &reading)]));
        if let Some(address) = letters(wire).address {
            for (_, copied) in address.envelope.iter().chain(address.reading.iter().flat_map(Localized::iter)) {
                prop_assert!(!copied.as_str().contains("THE"));
                prop_assert!(copied.as_str() == expected_copy(&stated) || copied.as_str() == expected_copy(&reading));
            }
        }
    }

    #[test]
    fn no_other_code_ever_opens_mail(state in "[a-zA-Z_ \\t\u{200b}]{0,12}", custody in prop::option::of("[a-z_]{0,12}")) {
        prop_assume!(state != "open");
        let read = read(mail(Some(&state), None), custody.as_deref().and_then(CustodyCode::from_code));
        let is_withheld = matches!(read, Correspondence::Withheld { .. });
        prop_assert!(is_withheld);
    }
}
