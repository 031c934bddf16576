use super::{HEIGHT, Picture, WIDTH, Words};

fn words(name: &str) -> Words {
    Words {
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
        let picture = Picture::new(words(name)).unwrap_or_else(|| panic!("{name} is not drawn"));
        let drawn = pixels(&picture);
        assert!(!seen.contains(&drawn), "{name} looks like another name");
        seen.push(drawn);
    }
}

#[test]
fn no_picture_has_a_box_in_the_place_of_a_letter() {
    for text in ["例子", "예시", "उदाहरण", "ตัวอย่าง", "A 🕊"] {
        assert_eq!(Picture::new(words(text)), None, "{text}");
        for change in [
            (|words: &mut Words, text: String| words.badge = Some(text)) as fn(&mut Words, String),
            |words, text| words.line = Some(text),
            |words, text| words.site = text,
        ] {
            let mut words = words("Anna");
            change(&mut words, text.to_owned());
            assert_eq!(Picture::new(words), None, "{text}");
        }
    }
}

#[test]
fn the_same_words_make_the_same_picture_and_others_another_name() {
    let one = Picture::new(words("Anna")).expect("a picture");
    assert_eq!(one.png().expect("a picture"), one.clone().png().expect("a picture"));
    assert_eq!(one.hash().len(), 12);
    let other = Picture::new(Words {
        line: None,
        ..words("Anna")
    });
    assert_ne!(other.expect("a picture").hash(), one.hash());
    // What ends one text does not begin the next one.
    let moved = Words {
        name: "AnnaPolitical".to_owned(),
        badge: Some(" prisoner".to_owned()),
        ..words("Anna")
    };
    assert_ne!(Picture::new(moved).expect("a picture").hash(), one.hash());
}

#[test]
fn the_longest_words_stay_within_the_picture() {
    let long = "Very long words ".repeat(400);
    let unbroken = "x".repeat(4_000);
    for text in [long, unbroken] {
        let picture = Picture::new(Words {
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
