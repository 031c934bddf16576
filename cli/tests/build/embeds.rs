//! The embeds for partners: the snippets, the page for frames, the oEmbed document.

use std::fs;

use serde_json::Value;

use crate::common::ended;
use crate::headers;
use crate::site::{Workshop, feed, files, person, withdraw};

#[test]
fn oembed_documents_bring_what_wordpress_leaves_of_them() {
    let workshop = Workshop::new();
    workshop.build();
    let document: Value = serde_json::from_str(&workshop.read("p/iris/ru/oembed.json")).unwrap();
    assert_eq!(document["type"], "rich");
    assert_eq!(document["title"], "Ирис: дело и как написать");
    assert_eq!(document["width"], 600);
    let height = document["height"].as_u64().unwrap();
    assert!((500..1500).contains(&height), "{height}");
    // A quote with a link, then a frame, and nothing else.
    assert_eq!(
        document["html"],
        format!(
            "<blockquote><a href=\"https://feed.example/cards/p/iris/ru/\">Ирис: дело и как написать</a></blockquote>\
             <iframe class=\"prisoner-card-frame\" src=\"https://feed.example/cards/p/iris/ru/embed.html\" \
             title=\"Ирис: дело и как написать\" width=\"600\" height=\"{height}\" frameborder=\"0\" loading=\"lazy\" \
             allow=\"clipboard-write\" referrerpolicy=\"no-referrer\" \
             sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\"></iframe>"
        )
    );
}

#[test]
fn a_page_offers_partners_a_card_with_a_script_and_a_card_in_a_frame() {
    let workshop = Workshop::new();
    workshop.build();
    let page = workshop
        .read("p/iris/index.html")
        .replace("&lt;", "<")
        .replace("&gt;", ">");
    for part in [
        "<code><link rel=\"preload\" as=\"fetch\" crossorigin=\"anonymous\" referrerpolicy=\"no-referrer\" \
         href=\"https://feed.example/cards/prisoner-card-1.wasm\" />\n\
         <link rel=\"preload\" as=\"fetch\" crossorigin=\"anonymous\" referrerpolicy=\"no-referrer\" \
         href=\"https://feed.example/cards/p/iris/feed.json\" />\n\
         <script async=\"\" src=\"https://feed.example/cards/prisoner-card-9f1fdb76a696edc4.js\" \
         integrity=\"sha384-fKPc/QmeoE0VnHY73ZMCWH11/8cujUNIsEoDaZjkpEBHBU0ZiZ96CwX3FuwbuZhZ\" \
         crossorigin=\"anonymous\" referrerpolicy=\"no-referrer\"></script>\n\
         <prisoner-card feed=\"https://feed.example/cards/p/iris/feed.json\" person=\"iris\" lang=\"en\" since=\"7\">\n  \
         <a href=\"https://feed.example/cards/p/iris/\">Iris: the case, and how to write</a>\n</prisoner-card></code>",
        "<code><iframe class=\"prisoner-card-frame\" src=\"https://feed.example/cards/p/iris/embed.html\" \
         title=\"Iris: the case, and how to write\" width=\"100%\" ",
        "</iframe>\n<p><a href=\"https://feed.example/cards/p/iris/\">Iris: the case, and how to write</a></p>\n\
         <script async=\"\" src=\"https://feed.example/cards/prisoner-card-frame-81ad826e5a1f918b.js\" \
         integrity=\"sha384-kwhTdtrGVy7xg5x0PCM3rllG5hVe2Jim2zbuZxD2+lIPJYKsiMbple4kCigjTCfc\" \
         crossorigin=\"anonymous\" referrerpolicy=\"no-referrer\"></script></code>",
    ] {
        assert!(page.contains(part), "{part} in {page}");
    }
}

#[test]
fn a_page_for_frames_is_whole_and_its_scripts_run_without_an_origin() {
    let workshop = Workshop::new();
    workshop.build();
    for (name, address, root) in [
        ("p/iris/embed.html", "https://feed.example/cards/p/iris/", "../../"),
        (
            "p/iris/ru/embed.html",
            "https://feed.example/cards/p/iris/ru/",
            "../../../",
        ),
    ] {
        let page = workshop.read(name);
        let scripts: Vec<&str> = page
            .split("<script ")
            .skip(1)
            .map(|tag| tag.split('>').next().unwrap())
            .collect();
        assert_eq!(scripts.len(), 2, "{scripts:?}");
        for script in scripts {
            // In a sandbox a script with an integrity needs CORS.
            assert!(script.starts_with(&format!("src=\"{root}")), "{script}");
            assert!(
                script.contains("integrity=\"sha384-") && script.contains("crossorigin=\"anonymous\""),
                "{script}"
            );
        }
        for part in [
            "<meta name=\"robots\" content=\"noindex\">",
            "г. Примерск,</span>",
            "<template shadowrootmode=\"open\">",
            &format!("<a href=\"{address}\" target=\"_blank\" rel=\"noopener noreferrer\">"),
        ] {
            assert!(page.contains(part), "{part} in {page}");
        }
        assert!(!page.contains("rel=\"canonical\"") && !page.contains("og:"), "{page}");
    }
    // Pages that pin scripts find them under these names for ever; the other files may change within the hour.
    let sent = workshop.read("_headers");
    for (name, age) in [
        ("prisoner-card.js", "3600"),
        ("prisoner-card-frame.js", "3600"),
        ("prisoner-card-9f1fdb76a696edc4.js", "31536000, immutable"),
        ("prisoner-card-frame-81ad826e5a1f918b.js", "31536000, immutable"),
        ("p/iris/ru/embed.html", "60, stale-if-error=86400"),
    ] {
        assert_eq!(
            headers::cache_control(&sent, name),
            [format!("public, max-age={age}")],
            "{name}"
        );
    }
    assert!(!sent.contains("frame-ancestors"), "{sent}");
}

/// The picture that a page names for messengers, by its name in the site.
fn picture(workshop: &Workshop, page: &str) -> String {
    let page = workshop.read(page);
    let (_, rest) = page
        .split_once("<meta property=\"og:image\" content=\"https://feed.example/cards/")
        .unwrap();
    rest.split('"').next().unwrap().to_owned()
}

#[test]
fn each_page_has_a_picture_of_its_own_for_messengers() {
    let workshop = Workshop::new();
    assert!(!workshop.build().contains("pictures"));
    let names = ["p/iris/", "p/iris/ru/", "p/oleg/", "p/oleg/ru/"].map(|folder| {
        let name = picture(&workshop, &format!("{folder}index.html"));
        assert!(name.starts_with(&format!("{folder}share-")), "{name}");
        let png = fs::read(workshop.path("site").join(&name)).unwrap();
        // The header of a PNG has width and height (its specification, section 11.2.2).
        assert!(png.starts_with(b"\x89PNG\r\n\x1a\n"));
        assert_eq!(png[16..24], [0, 0, 4, 176, 0, 0, 2, 118]);
        name
    });
    let page = workshop.read("p/iris/ru/index.html");
    for part in [
        "<meta property=\"og:image:width\" content=\"1200\">",
        "<meta property=\"og:image:height\" content=\"630\">",
        "<meta property=\"og:image:alt\" content=\"Ирис: дело и как написать\">",
        "<meta name=\"twitter:card\" content=\"summary_large_image\">",
    ] {
        assert!(page.contains(part), "{part} in {page}");
    }
    // A changed picture has another name, an unchanged one is taken over.
    let before: Vec<_> = names.iter().map(|name| modified(&workshop, name)).collect();
    let mut iris = person("iris", "Iris", "Ирис");
    iris["_prisoner_card"]["headline"]["ru"] = "Ирис и проза".into();
    workshop.write_feed(&feed([iris, person("oleg", "Oleg", "Олег")]));
    workshop.build();
    let renamed = picture(&workshop, "p/iris/ru/index.html");
    assert_ne!(renamed, names[1]);
    assert!(!workshop.path("site").join(&names[1]).exists());
    for index in [0, 2, 3] {
        assert_eq!(modified(&workshop, &names[index]), before[index], "{}", names[index]);
    }
}

fn modified(workshop: &Workshop, name: &str) -> std::time::SystemTime {
    fs::metadata(workshop.path("site").join(name))
        .unwrap()
        .modified()
        .unwrap()
}

#[test]
fn a_name_that_no_font_has_is_left_out_of_the_picture_and_build_says_so() {
    let workshop = Workshop::new();
    let mut person = person("iris", "例子", "Ирис");
    workshop.write_feed(&feed([person.clone()]));
    let said = workshop.build();
    assert!(
        said.contains(
            "note: the picture of p/iris/ for messengers lacks a text, such as the name: no font has all of its letters. This \
             tool has Latin, Cyrillic, Greek, Arabic, Armenian, Georgian and Hebrew ones; --fonts DIR adds others\n"
        ),
        "{said}"
    );
    let nameless = picture(&workshop, "p/iris/index.html");
    assert!(nameless.starts_with("p/iris/share-"), "{nameless}");
    assert!(picture(&workshop, "p/iris/ru/index.html").starts_with("p/iris/ru/share-"));
    // A photo is better, if there is one.
    person["_prisoner_card"]["photo"] = serde_json::json!({ "url": "https://feed.example/cards/iris.webp", "credit": "Nobody", "alt": { "en": "A face", "ru": "Лицо" } });
    workshop.write_feed(&feed([person]));
    workshop.build();
    assert_eq!(picture(&workshop, "p/iris/index.html"), "iris.webp");
    assert!(
        workshop
            .read("p/iris/index.html")
            .contains("<meta name=\"twitter:card\" content=\"summary\">")
    );
}

#[test]
fn no_page_for_frames_outlives_its_person() {
    let workshop = Workshop::new();
    workshop.build();
    let mut withdrawn = person("iris", "Iris", "Ирис");
    withdraw(&mut withdrawn);
    let anna = person("anna", "Anna", "Анна");
    workshop.write_feed(&feed([withdrawn, anna]));
    workshop.build();
    for name in ["p/iris/embed.html", "p/iris/ru/embed.html"] {
        let page = workshop.read(name);
        assert!(!page.contains("Примерск") && !page.contains("<prisoner-card"), "{page}");
        assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"), "{page}");
    }
    assert!(
        workshop
            .read("p/iris/ru/embed.html")
            .contains("Издатель отозвал эти сведения.")
    );
    let pictures = files(&workshop.path("site"));
    assert!(
        !pictures
            .keys()
            .any(|name| name.starts_with("p/iris/") && name.contains("share"))
    );
    // No file or text about Oleg, who is no longer in the feed, is left.
    assert!(!workshop.path("site/p/oleg").exists());
    for (name, bytes) in files(&workshop.path("site")) {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("Примерск, Ирис") && !text.contains("Олег"), "{name}");
    }
}

#[test]
fn a_person_is_filled_in_on_the_page_that_makes_snippets() {
    let workshop = Workshop::new();
    workshop.build();
    assert!(
        !workshop.read("p/iris/index.html").contains("builder.html"),
        "without that page"
    );
    fs::write(workshop.path("widget/builder.html"), "the builder").unwrap();
    workshop.build();
    let page = workshop.read("p/iris/ru/index.html");
    let link = "<a href=\"../../../builder.html#feed=https%3A%2F%2Ffeed.example%2Fcards%2Fp%2Firis%2Ffeed.json&amp;person=iris&amp;lang=ru\
                &amp;page=https%3A%2F%2Ffeed.example%2Fcards%2Fp%2Firis%2Fru%2F\
                &amp;frame=https%3A%2F%2Ffeed.example%2Fcards%2Fp%2Firis%2Fru%2Fembed.html&amp;title=";
    assert!(page.contains(link), "{link} in {page}");
    assert!(page.contains(">Другие размеры, редакторы и языки</a>"), "{page}");
    // It prints the file names that never change.
    let hashes: Value = serde_json::from_str(&workshop.read("integrity.json")).unwrap();
    assert_eq!(hashes["prisoner-card-9f1fdb76a696edc4.js"], hashes["prisoner-card.js"]);
    assert_eq!(workshop.read("builder.html"), "the builder");
}

#[test]
fn fonts_of_a_folder_draw_what_the_tool_has_no_letters_for() {
    let workshop = Workshop::new();
    workshop.write_feed(&feed([person("iris", "例直", "Ирис")]));
    workshop.build();
    let nameless = picture(&workshop, "p/iris/index.html");
    let fonts = concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/picture/tests/fonts");
    let build_with = |fonts: &str| {
        let mut command = workshop.command("feed.json", "site");
        ended(command.args(["--fonts", fonts]), 0).1
    };
    let said = build_with(fonts);
    assert!(!said.contains("note: the picture"), "{said}");
    assert_ne!(picture(&workshop, "p/iris/index.html"), nameless);
    // Fonts in the folders of a folder are found, too.
    let above = concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/picture/tests");
    let said = build_with(above);
    assert!(said.contains(" 0 files written, "), "{said}");
}

#[test]
fn a_folder_without_fonts_and_a_file_that_is_none_are_refused() {
    let workshop = Workshop::new();
    let folder = workshop.path("fonts");
    fs::create_dir(&folder).unwrap();
    let refused = |expected: &str| {
        let mut command = workshop.command("feed.json", "site");
        let (_, said) = ended(command.arg("--fonts").arg(&folder), 2);
        assert!(said.contains(expected), "{said}");
        assert!(!workshop.path("site").exists());
    };
    refused("fonts: .otf, .ttf, .otc and .ttc are read");
    fs::write(folder.join("broken.TTF"), "no font").unwrap();
    refused("broken.TTF: not a font in OpenType or TrueType");
}
