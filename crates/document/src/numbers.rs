//! The number of a prison, in any language: it is compared where the words beside it are the same.

use crate::letters::{digit, fold};

/// The number in a prison's name and another one that a text has between the same words: "1 No'lu Kapalı Cezaevi" and "2
/// No'lu Kapalı Cezaevi". Numbers have at most three digits. A text that also has the name's own number there is of that
/// prison.
#[must_use]
pub fn other_number(name: &str, text: &str) -> Option<(u16, u16)> {
    let (name, text) = (tokens(name), tokens(text));
    let numbers = name.iter().enumerate().filter_map(|(index, token)| match token {
        Token::Number(number) => Some((index, *number)),
        _ => None,
    });
    for (index, number) in numbers {
        let Some(beside) = Beside::of(&name, index) else {
            continue;
        };
        let there = beside.numbers(&text);
        if there.contains(&number) {
            continue;
        }
        let own = beside.numbers(&name);
        if let Some(other) = there.into_iter().find(|other| !own.contains(other)) {
            return Some((number, other));
        }
    }
    None
}

#[derive(Debug, PartialEq, Eq)]
enum Token {
    /// In small letters; a character of Chinese by itself; a number of more digits.
    Word(String),
    Number(u16),
    /// A comma, a bracket or the end of a line.
    Edge,
}

impl Token {
    fn is_chinese(&self) -> bool {
        matches!(self, Self::Word(word) if word.chars().all(is_chinese))
    }
}

/// The words right before and after a number.
struct Beside<'a> {
    before: &'a [Token],
    after: &'a [Token],
}

impl<'a> Beside<'a> {
    /// One word on each side, or two where there is one side alone; of Chinese twice as many characters. `None` where
    /// these would say nothing.
    fn of(tokens: &'a [Token], index: usize) -> Option<Self> {
        let (before, after) = (tokens.get(..index)?, tokens.get(index + 1..)?);
        let is_edge = |token: &Token| *token == Token::Edge;
        let before = before.rsplit(is_edge).next()?;
        let after = after.split(is_edge).next()?;
        let beside = before.last().or(after.first())?;
        let count = if beside.is_chinese() { 2 } else { 1 };
        let sides = if before.is_empty() || after.is_empty() { 2 } else { 1 };
        let count = count * sides;
        let before = before.get(before.len().saturating_sub(count)..)?;
        let after = after.get(..count.min(after.len()))?;
        let says = |token: &Token| {
            token.is_chinese()
                || matches!(token, Token::Word(word) if word.chars().filter(|letter| letter.is_alphabetic()).count() > 1)
        };
        before.iter().chain(after).any(says).then_some(Self { before, after })
    }

    /// The numbers that stand between the same words.
    fn numbers(&self, tokens: &[Token]) -> Vec<u16> {
        let numbers = tokens.iter().enumerate().filter_map(|(index, token)| match token {
            Token::Number(number) => Some((index, *number)),
            _ => None,
        });
        let is_beside = |index: usize| {
            tokens.get(..index).is_some_and(|before| before.ends_with(self.before))
                && tokens
                    .get(index + 1..)
                    .is_some_and(|after| after.starts_with(self.after))
        };
        numbers
            .filter(|(index, _)| is_beside(*index))
            .map(|(_, number)| number)
            .collect()
    }
}

fn is_chinese(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{9fff}')
}

/// The words and numbers of a text, without the words and signs that say that a number follows.
fn tokens(text: &str) -> Vec<Token> {
    const EDGES: &str = ",;:()[]\n،؛，；：、（）「」。।፣፤።၊။";
    const MARKS: [&str; 8] = ["no", "n", "nr", "nº", "nos", "num", "number", "номер"];
    let (mut tokens, mut word, mut number) = (Vec::new(), String::new(), String::new());
    for character in text.chars().chain([' ']) {
        let digit = digit(character).or_else(|| "〇一二三四五六七八九十".contains(character).then_some(character));
        let letter = fold(character);
        let is_of_word = digit.is_none() && (letter.is_alphabetic() || is_mark(letter)) && !is_chinese(letter);
        // An apostrophe stands within a word, or it is left out.
        if letter == '\'' {
            continue;
        }
        if digit.is_none() && !number.is_empty() {
            let number = std::mem::take(&mut number);
            tokens.push(value(&number).map_or(Token::Word(number), Token::Number));
        }
        if !is_of_word && !word.is_empty() {
            let word = std::mem::take(&mut word);
            if !MARKS.contains(&word.as_str()) {
                tokens.push(Token::Word(word));
            }
        }
        match digit {
            Some(digit) => number.push(digit),
            None if is_of_word => word.push(letter),
            None if is_chinese(letter) => tokens.push(Token::Word(letter.to_string())),
            None if EDGES.contains(letter) => tokens.push(Token::Edge),
            None => {}
        }
    }
    tokens
}

/// Marks on letters, which are no letters themselves, as in Hindi and Burmese.
fn is_mark(letter: char) -> bool {
    letter > '\u{2ff}'
        && !letter.is_alphanumeric()
        && !letter.is_whitespace()
        && matches!(letter, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{64b}'..='\u{65f}' | '\u{900}'..='\u{963}' | '\u{981}'..='\u{dff}' | '\u{e31}'..='\u{e4e}' | '\u{102b}'..='\u{103e}' | '\u{17b4}'..='\u{17d3}')
}

/// The value of a number of at most three digits, or of Chinese numerals below a hundred.
fn value(number: &str) -> Option<u16> {
    if number.chars().all(|digit| digit.is_ascii_digit()) {
        return (number.len() < 4).then(|| number.parse().ok()).flatten();
    }
    let one = |text: &str| {
        "〇一二三四五六七八九"
            .chars()
            .position(|digit| text.chars().eq([digit]))
    };
    let value = match number.split_once('十') {
        Some((tens, ones)) => {
            let tens = if tens.is_empty() { 1 } else { one(tens)? };
            let ones = if ones.is_empty() { 0 } else { one(ones)? };
            tens * 10 + ones
        }
        None => one(number)?,
    };
    u16::try_from(value).ok()
}

#[cfg(test)]
mod tests {
    use super::other_number;

    #[test]
    fn the_number_of_a_prison_is_compared_in_every_language() {
        for (name, text, other) in [
            (
                "Örnek 1 No'lu Kapalı Cezaevi",
                "Örnek 2 No'lu Kapalı Cezaevi, 06000 Örnek/ANKARA",
                Some((1, 2)),
            ),
            ("ÖRNEK 1 NOLU KAPALI CEZAEVİ", "Örnek 1 No’lu Kapalı Cezaevi", None),
            (
                "1 Nolu T Tipi Kapalı Cezaevi",
                "ÖRNEK 2 NOLU T TİPİ KAPALI CEZAEVİ",
                Some((1, 2)),
            ),
            (
                "Örnek 5 No'lu L Tipi Cezaevi",
                "Örnek 7 Nolu Kapalı Cezaevi, 34000",
                Some((5, 7)),
            ),
            (
                "17 saylı Cəzaçəkmə Müəssisəsi",
                "AZ1000 Bakı, 2 saylı Cəzaçəkmə Müəssisəsi",
                Some((17, 2)),
            ),
            (
                "Central Jail No. 1",
                "Ajay Udaharan, Central Jail No. 8, Exampleton 110001",
                Some((1, 8)),
            ),
            ("Central Jail 1", "Central Jail No. 01, 8 Example Road", None),
            (
                "State Prison No. 1",
                "State Prison No. 8, Exampleton, PA 00000",
                Some((1, 8)),
            ),
            (
                "N9 პენიტენციური დაწესებულება",
                "N8 პენიტენციური დაწესებულება, 0100 თბილისი",
                Some((9, 8)),
            ),
            ("例市第一监狱", "100000 例市第二监狱 李例子收", Some((1, 2))),
            ("例市第一监狱", "100000 例市第1监狱第二监区 李例子收", None),
            ("例市第十二监狱", "例市第十二监狱，例路7号", None),
            (
                "учреждение ЛА-155/14",
                "010000, г. Примерск, учреждение ЛА-155/8",
                Some((14, 8)),
            ),
            ("ЛА-155/14", "010000, г. Примерск, учреждение ЛА-155/14", None),
            ("ЛА-155/14", "010000, ЛА 155/14, Примерову Али", None),
            ("Trại giam số 6", "Đặng Ví Dụ, Trại giam số 5, tỉnh Ví Dụ", Some((6, 5))),
            ("سجن بدر ١", "علي المثال، سجن بدر ٣، القاهرة", Some((1, 3))),
            ("سجن بدر 3", "علي المثال، سجن بدر ٣، القاهرة", None),
            ("Badr 3", "Badr 3 Prison, Badr 1 Road, Cairo", None),
            ("Badr 3", "Badr Prison, 1 Example Road, Badr 11829", None),
            // The name says no number, or none that may be compared.
            ("Example Prison", "Example Prison, 7 Example Road", None),
            ("Example Prison 3", "Example Prison, 7 Example Road", None),
            (
                "Örnek 1 No'lu Cezaevi; önce Örnek 2 No'lu Cezaevi",
                "Örnek 2 No'lu Cezaevi",
                None,
            ),
            ("C-5", "C-7, 06000 Örnek", None),
            (
                "Prison, 12/2 Example Street",
                "Prison, 12/2 Example Street, PO Box 5",
                None,
            ),
        ] {
            assert_eq!(other_number(name, text), other, "{name} | {text}");
        }
    }
}
