//! Numbers in the digits of a language.

/// A whole number in the digits of a language, by its zero; in European ones where it names none.
pub fn number(zero: &str, number: u32) -> String {
    let zero = first_digit(zero);
    let digits = number.to_string();
    digits
        .chars()
        .filter_map(|digit| char::from_u32(zero + digit.to_digit(10)?))
        .collect()
}

/// The code of a language's zero; the codes of the other digits follow it.
pub fn first_digit(zero: &str) -> u32 {
    zero.chars().next().map_or(u32::from('0'), u32::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn number_is_written_in_the_digits_of_the_language() {
        for (zero, expected) in [("0", "1209"), ("۰", "۱۲۰۹"), ("٠", "١٢٠٩"), ("", "1209")] {
            assert_eq!(number(zero, 1209), expected, "{zero:?}");
        }
    }
}
