//! A word in Latin letters, as it sounds: the common form of the ways to write a name in Latin letters.

/// The word, which has neither case nor accents, in Latin letters; empty where its script is none of these. `language`
/// is the primary tag of the word's language, where it is known.
pub(super) fn letters(word: &str, language: &str) -> String {
    let mut latin = String::with_capacity(word.len());
    for letter in word.chars() {
        match of_letter(letter, language) {
            Some(letters) => latin.push_str(letters),
            None if letter.is_ascii_alphanumeric() => latin.push(letter),
            None => return String::new(),
        }
    }
    sound(&latin)
}

/// Letters of other scripts and those Latin ones that are no letter with an accent. Armenian and Georgian as in their
/// passports; a tie between two usual ways is decided by [`sound`].
fn of_letter(letter: char, language: &str) -> Option<&'static str> {
    // Ukrainian and Belarusian have another `г`, and Ukrainian another `и`.
    if letter == 'г' && matches!(language, "uk" | "be") {
        return Some("h");
    }
    Some(match letter {
        'а' | 'ա' | 'ა' | 'α' | 'ə' => "a",
        'б' | 'բ' | 'ბ' | 'ɓ' => "b",
        'в' | 'վ' | 'ვ' | 'β' | 'ў' => "v",
        'г' | 'ґ' | 'գ' | 'გ' | 'γ' | 'ғ' | 'ɣ' => "g",
        'д' | 'դ' | 'დ' | 'δ' | 'đ' | 'ð' | 'ɗ' => "d",
        'е' | 'э' | 'є' | 'ե' | 'է' | 'ը' | 'ე' | 'ε' | 'æ' | 'œ' | 'ɛ' => "e",
        'ж' | 'ժ' | 'ჟ' => "zh",
        'з' | 'զ' | 'ზ' | 'ζ' => "z",
        'и' | 'й' | 'і' | 'ї' | 'ы' | 'ј' | 'ի' | 'յ' | 'ი' | 'η' | 'ι' | 'ı' | 'ƴ' => "i",
        'к' | 'ք' | 'կ' | 'კ' | 'ქ' | 'κ' | 'қ' | 'ყ' | 'ĸ' | 'ƙ' => "k",
        'л' | 'լ' | 'ლ' | 'λ' | 'ł' => "l",
        'м' | 'մ' | 'მ' | 'μ' => "m",
        'н' | 'ն' | 'ნ' | 'ν' | 'ң' | 'ŋ' => "n",
        'о' | 'օ' | 'ո' | 'ო' | 'ο' | 'ω' | 'ө' | 'ø' | 'ɔ' => "o",
        'п' | 'փ' | 'պ' | 'პ' | 'ფ' | 'π' => "p",
        'р' | 'ր' | 'ռ' | 'რ' | 'ρ' => "r",
        'с' | 'ս' | 'ს' | 'σ' | 'ς' => "s",
        'т' | 'տ' | 'թ' | 'თ' | 'ტ' | 'τ' | 'þ' | 'ŧ' => "t",
        'у' | 'ұ' | 'ү' | 'უ' | 'υ' => "u",
        'ф' | 'ֆ' | 'φ' => "f",
        'х' | 'խ' | 'հ' | 'ხ' | 'ჰ' | 'χ' | 'һ' | 'ħ' => "h",
        'ц' | 'ց' | 'ծ' | 'ც' | 'წ' => "ts",
        'ч' | 'չ' | 'ճ' | 'ჩ' | 'ჭ' => "ch",
        'ш' | 'щ' | 'շ' | 'შ' => "sh",
        'ю' => "iu",
        'я' => "ia",
        'ձ' | 'ძ' => "dz",
        'ջ' | 'ჯ' => "dj",
        'ღ' | 'ղ' => "gh",
        'ξ' => "ks",
        'ψ' => "ps",
        'θ' => "th",
        'ъ' | 'ь' => "",
        'և' => "ev",
        _ => return None,
    })
}

/// Sounds that are written in several ways, in one; the longest come first.
const SOUNDS: [(&str, &str); 24] = [
    ("shch", "s"),
    ("sch", "s"),
    ("sh", "s"),
    ("tch", "c"),
    ("dzh", "j"),
    ("ch", "c"),
    ("zh", "z"),
    ("kh", "h"),
    ("gh", "g"),
    ("ph", "f"),
    ("th", "t"),
    ("ts", "c"),
    ("tz", "c"),
    ("dz", "z"),
    ("dj", "j"),
    ("ck", "k"),
    ("qu", "kv"),
    ("ce", "ce"),
    ("ci", "ci"),
    ("cy", "ci"),
    ("c", "k"),
    ("x", "ks"),
    ("q", "k"),
    ("w", "v"),
];

fn sound(latin: &str) -> String {
    let mut sound = String::with_capacity(latin.len());
    let mut rest = latin;
    while let Some(letter) = rest.chars().next() {
        let written = SOUNDS.iter().find(|(written, _)| rest.starts_with(written));
        let (length, letters) = match written {
            Some((written, letters)) => (written.len(), *letters),
            None => (letter.len_utf8(), &rest[..letter.len_utf8()]),
        };
        for letter in letters.chars() {
            // `y` and `j` are the half of a vowel.
            let letter = if matches!(letter, 'y' | 'j') { 'i' } else { letter };
            // A doubled letter is one; `ye` and `ie` are `e`.
            if letter == 'e' && sound.ends_with('i') {
                sound.pop();
            }
            if !sound.ends_with(letter) {
                sound.push(letter);
            }
        }
        rest = &rest[length..];
    }
    sound
}
