use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use unicode_script::{Script, UnicodeScript};

use super::{Fonts, HEIGHT, NotAFont, Picture, WIDTH, Words};

const HEBREW: &[u8] = include_bytes!("fonts/NotoSansHebrew-Regular.ttf");

fn picture(words: Words) -> Option<Picture> {
    Picture::new(words, &Fonts::default())
}

fn words(name: &str) -> Words {
    Words {
        language: "en".to_owned(),
        name: name.to_owned(),
        badge: Some("Political prisoner".to_owned()),
        line: Some("Five years for a poem".to_owned()),
        site: "Fictional people".to_owned(),
    }
}

/// The picture's colours, each as an index into its palette.
fn pixels(picture: &Picture) -> Vec<u8> {
    let png = picture.png().expect("a picture");
    let mut reader = png::Decoder::new(std::io::Cursor::new(png)).read_info().expect("a PNG");
    assert_eq!((reader.info().width, reader.info().height), (WIDTH, HEIGHT));
    let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
    reader.next_frame(&mut pixels).expect("its pixels");
    pixels
}

#[test]
fn names_in_the_scripts_of_the_fonts_are_drawn() {
    let mut seen = Vec::new();
    for name in [
        "Anna Primerova",
        "Zoë Łukasiewicz-Nguyễn Thị Đặng",
        "Анна Примерова",
        "Ганна Їжакевіч",
        "Айгүл Қазақбаева",
        "ნინო მაგალითაძე",
        "Անի Օրինակյան",
        "آنا نمونه‌پور",
        "أنا مثال",
        "אנה דוגמה",
        "Ο Παράδειγμα",
    ] {
        let picture = picture(words(name)).filter(Picture::is_whole);
        let picture = picture.unwrap_or_else(|| panic!("{name} is not drawn"));
        let drawn = pixels(&picture);
        assert!(!seen.contains(&drawn), "{name} looks like another name");
        seen.push(drawn);
    }
}

/// The letters of a language's words.
fn letters_of(language: &Path) -> BTreeSet<char> {
    let files = fs::read_dir(language)
        .expect("a language")
        .map(|entry| entry.expect("a file").path());
    let text: String = files.map(|file| fs::read_to_string(file).expect("its words")).collect();
    text.chars().filter(|letter| letter.is_alphabetic()).collect()
}

/// The letters that no font has in both weights.
fn letters_without_a_glyph(letters: impl Iterator<Item = char>) -> Vec<char> {
    let is_drawn = |letter: &char| {
        let texts = Words {
            badge: None,
            line: Some(letter.to_string()),
            ..words(&letter.to_string())
        };
        picture(texts).is_some_and(|picture| picture.is_whole())
    };
    letters.filter(|letter| !is_drawn(letter)).collect()
}

#[test]
fn every_letter_of_every_language_is_in_a_font() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let mut languages = 0;
    let mut letters = BTreeSet::new();
    for language in fs::read_dir(locales).expect("the languages") {
        let language = language.expect("a language").path();
        languages += 1;
        // Chinese takes fonts that are too large to ship.
        if !language
            .file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with("zh"))
        {
            letters.extend(letters_of(&language));
        }
    }
    assert!(
        languages > 20 && letters.len() > 300,
        "{languages} languages, {} letters",
        letters.len()
    );
    // English names two documents of China as they are called there.
    letters.retain(|letter| letter.script() != Script::Han);
    // Those of names: Latin with diacritics, the letters of Azerbaijani and of Africa's languages, Cyrillic.
    for range in ['\u{c0}'..='\u{2af}', '\u{1e00}'..='\u{1eff}', '\u{400}'..='\u{52f}'] {
        letters.extend(range.filter(|letter| letter.is_alphabetic()));
    }
    assert_eq!(letters_without_a_glyph(letters.into_iter()), []);
}

/// The picture with other words is the same, to the pixel.
#[track_caller]
fn assert_same(one: &Picture, other: Words) {
    assert!(!one.is_whole());
    let other = picture(other).expect("a picture");
    assert_eq!(pixels(one), pixels(&other));
    assert_eq!(one.hash(), other.hash());
}

#[test]
fn a_text_with_a_letter_that_no_font_has_is_left_out() {
    for text in ["例子", "예시", "उदाहरण", "ตัวอย่าง", "A 🕊"] {
        for (change, leave_out) in [
            (
                (|words, text| words.badge = Some(text)) as fn(&mut Words, String),
                (|words| words.badge = None) as fn(&mut Words),
            ),
            (|words, text| words.line = Some(text), |words| words.line = None),
            (|words, text| words.site = text, |words| words.site = String::new()),
            // A picture of somebody without a name would say nothing.
            (
                |words, text| words.name = text,
                |words| (words.name, words.line) = (String::new(), None),
            ),
        ] {
            let (mut unknown, mut without) = (words("Anna"), words("Anna"));
            change(&mut unknown, text.to_owned());
            leave_out(&mut without);
            assert_same(&picture(unknown).expect("a picture"), without);
        }
        let nothing = Words {
            language: "en".to_owned(),
            name: text.to_owned(),
            badge: None,
            line: None,
            site: text.to_owned(),
        };
        assert!(picture(nothing).is_none(), "{text}");
    }
}

#[test]
fn fonts_that_are_added_draw_what_the_others_lack_and_nothing_else() {
    let latin: &[&[u8]] = &[
        include_bytes!("fonts/NotoSans-Regular.ttf"),
        include_bytes!("fonts/NotoSans-Bold.ttf"),
    ];
    let few = Fonts::of(latin);
    let more = few.clone().and(HEBREW.to_vec()).expect("a font");
    let draw = |name, fonts| Picture::new(words(name), fonts).expect("a picture");
    assert!(!draw("אנה דוגמה", &few).has_name());
    let drawn = draw("אנה דוגמה", &more);
    assert!(drawn.has_name() && drawn.is_whole());
    // It is set without bold letters, since this font has none.
    assert_ne!(pixels(&drawn), pixels(&picture(words("אנה דוגמה")).expect("a picture")));
    // The name of the picture says which font it is from.
    assert_ne!(drawn.hash(), picture(words("אנה דוגמה")).expect("a picture").hash());
    assert_eq!(draw("Anna", &few).hash(), draw("Anna", &more).hash());
    assert_eq!(pixels(&draw("Anna", &few)), pixels(&draw("Anna", &more)));
}

#[test]
fn files_without_a_font_are_refused() {
    for bytes in [Vec::new(), b"no font".to_vec(), HEBREW[..100].to_vec()] {
        assert_eq!(Fonts::default().and(bytes).err(), Some(NotAFont));
    }
}

#[test]
fn the_same_words_make_the_same_picture_and_others_another_name() {
    let one = picture(words("Anna")).expect("a picture");
    assert_eq!(one.png().expect("a picture"), one.clone().png().expect("a picture"));
    assert_eq!(one.hash().len(), 12);
    let other = picture(Words {
        line: None,
        ..words("Anna")
    });
    assert_ne!(other.expect("a picture").hash(), one.hash());
    // The end of one text is not the beginning of the next one.
    let moved = Words {
        name: "AnnaPolitical".to_owned(),
        badge: Some(" prisoner".to_owned()),
        ..words("Anna")
    };
    assert_ne!(picture(moved).expect("a picture").hash(), one.hash());
}

#[test]
fn the_longest_words_stay_within_the_picture() {
    let long = "Very long words ".repeat(400);
    let unbroken = "x".repeat(4_000);
    for text in [long, unbroken] {
        let picture = picture(Words {
            language: "en".to_owned(),
            name: text.clone(),
            badge: Some(text.clone()),
            line: Some(text.clone()),
            site: text,
        });
        let drawn = pixels(&picture.expect("a picture"));
        let is_ground = |x: u32, y: u32| drawn[(y * WIDTH + x) as usize] == 0;
        for y in 0..HEIGHT {
            assert!((0..60).chain(WIDTH - 60..WIDTH).all(|x| is_ground(x, y)), "row {y}");
        }
        for x in 0..WIDTH {
            assert!(
                (0..60).chain(HEIGHT - 60..HEIGHT).all(|y| is_ground(x, y)),
                "column {x}"
            );
        }
    }
}

#[test]
fn han_characters_have_the_form_of_the_pages_language() {
    const JAPANESE: &[u8] = include_bytes!("../tests/fonts/NotoSansCJKjp-subset.otf");
    const SIMPLIFIED: &[u8] = include_bytes!("../tests/fonts/NotoSansCJKsc-subset.otf");
    let with = |files: &[&[u8]]| {
        let add = |fonts: Fonts, file: &&[u8]| fonts.and(file.to_vec()).expect("a font");
        files.iter().fold(Fonts::default(), add)
    };
    let draw = |language: &str, fonts: &Fonts| {
        let words = Words {
            language: language.to_owned(),
            ..words("例直")
        };
        let picture = Picture::new(words, fonts).filter(Picture::is_whole).expect("a picture");
        (pixels(&picture), picture.hash().to_owned())
    };
    let both = with(&[JAPANESE, SIMPLIFIED]);
    let japanese = draw("ja", &both);
    let chinese = draw("zh-Hans", &both);
    assert_eq!(japanese, draw("ja", &with(&[JAPANESE])));
    assert_eq!(chinese, draw("zh", &with(&[SIMPLIFIED])));
    assert_ne!(japanese, chinese);
    // Where one form is missing, the other is still the person's name.
    assert_eq!(japanese, draw("zh-Hans", &with(&[JAPANESE])));
}
