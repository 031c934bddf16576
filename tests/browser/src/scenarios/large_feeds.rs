//! The largest feeds: the sound ones that publishers make, and the hostile ones that fit into 2 MB. Counts limit how
//! much of them is read: bytes, values, items, and the parts that a card can show. (The bench measures the time.)

use crate::prelude::*;

scenarios![
    fault_19_feed_of_1000_people_and_2_megabytes_is_shown,
    fault_54_person_of_immoderate_size_is_refused by Code,
    fault_55_feed_of_tiny_items_is_refused by Code,
    fault_62_no_more_values_are_read_than_the_limit by Code,
];

const LIMIT: usize = 2 * 1024 * 1024;
/// The number of commas, colons and opening brackets that are read of a feed.
const MARK_LIMIT: usize = 200_000;

/// Opens the feed and compares the result: `ready`, or the code of the failure.
async fn assert_ends(page: &Page, what: &str, feed: Vec<u8>, expected: &str) {
    assert!(feed.len() <= LIMIT, "{what} has {} bytes", feed.len());
    page.answer_feed(Answer::bytes("application/json", feed));
    let before = page.feed_requests();
    let card = page.open(Embed::new().eager()).await;
    let mut end = card.wait_settled().await;
    if end == "failed" {
        end = card.wait_failed().await.code;
        assert!(card.shows_fallback().await, "{what}");
    }
    assert_eq!(end, expected, "{what}");
    // A feed that is too large is not requested again.
    assert_eq!(page.feed_requests(), before + 1, "{what}");
}

async fn fault_19_feed_of_1000_people_and_2_megabytes_is_shown(page: Page) {
    let mut feed = fixtures::feed();
    let wanted = feed["items"][0].clone();
    let mut other = wanted.clone();
    for member in [
        "account", "mail", "help", "sources", "events", "sentence", "charges", "summary",
    ] {
        other["_prisoner_card"][member] = Value::Null;
    }
    // As much text for each person as fills the page.
    let room = (LIMIT - 16 * 1024) / 1_000 - other.to_string().len() - 50;
    other["_prisoner_card"]["account"] = json!(["word ".repeat(room / 5)]);
    let mut items: Vec<Value> = (1..1_000)
        .map(|index| {
            other["id"] = json!(format!("https://example.org/people/{index}"));
            other.clone()
        })
        .collect();
    items.push(wanted);
    feed["items"] = json!(items);
    let text = feed.to_string();
    assert!(text.len() > 1_900_000, "{}", text.len());
    assert_ends(&page, "1,000 people", text.into_bytes(), "ready").await;
    assert_eq!(page.card().text("[part~=name]").await, "Iris Testovna Sample");
}

/// Gives a person this number of something.
type Enlarge = fn(&mut Value, usize);

/// A feed whose one person has a member as large as a feed can be, or that number of times.
fn immoderate(change: Enlarge) -> Vec<u8> {
    let with = |amount: usize| fixtures::feed_where(|person| change(person, amount)).to_string();
    let each = (with(1_001).len() - with(1).len()) / 1_000;
    with((LIMIT - 16 * 1024) / each).into_bytes()
}

async fn fault_54_person_of_immoderate_size_is_refused(page: Page) {
    let cases: [(&str, &str, Enlarge); 8] = [
        ("a headline without spaces", "bad-feed", |person, amount| {
            person["headline"] = json!("x".repeat(amount));
        }),
        ("a summary of words", "bad-feed", |person, amount| {
            person["summary"] = json!("word ".repeat(amount));
        }),
        ("a name", "bad-feed", |person, amount| {
            person["name"] = json!("x".repeat(amount));
        }),
        ("a text just within bounds", "ready", |person, amount| {
            person["summary"] = json!("word ".repeat(amount.min(90_000)));
        }),
        ("as many charges as are within bounds", "ready", |person, amount| {
            let charge = json!({ "law": "RU-UK", "article": "1", "label": "x" });
            person["charges"] = json!(vec![charge; amount.min(1_150)]);
        }),
        ("an address", "not-json", |person, amount| {
            person["mail"]["address"]["envelope"] = json!({ "ru": "x, ".repeat(amount) });
        }),
        ("charges", "bad-feed", |person, amount| {
            let charge = person["charges"][0].clone();
            person["charges"] = json!(vec![charge; amount]);
        }),
        ("empty texts", "not-json", |person, amount| {
            person["account"] = json!(vec![""; amount]);
        }),
    ];
    for (what, end, change) in cases {
        assert_ends(&page, what, immoderate(change), end).await;
    }
}

async fn fault_55_feed_of_tiny_items_is_refused(page: Page) {
    let feed = fixtures::feed().to_string();
    let full_of = |item: &str| {
        let count = (LIMIT - feed.len()) / (item.len() + 1);
        let items = format!("\"items\":[{}", format!("{item},").repeat(count));
        feed.replacen("\"items\":[", &items, 1).into_bytes()
    };
    for item in ["{\"id\":\"a\"}", "{\"id\":[]}", "{}", "0"] {
        assert_ends(&page, item, full_of(item), "not-json").await;
    }
}

/// A piece of JSON, by its number.
type Piece = fn(usize) -> String;

/// A feed with about as many values and names as the limit, and one with too many.
fn with_marks(piece: Piece) -> [Vec<u8>; 2] {
    let feed = fixtures::feed().to_string();
    let marks = |text: &str| text.bytes().filter(|byte| b",:[{".contains(byte)).count();
    let count = (MARK_LIMIT - marks(&feed)) / marks(&piece(0));
    let with = |count: usize| {
        let pieces: String = (0..count).map(piece).collect();
        let more = format!("{{{pieces}");
        feed.replacen('{', &more, 1).into_bytes()
    };
    [with(count - 1), with(count + 1)]
}

async fn fault_62_no_more_values_are_read_than_the_limit(page: Page) {
    let cases: [(&str, Piece); 4] = [
        ("names, each another", |index| format!("\"{index:x}n\":0,")),
        ("objects, each of another shape", |index| {
            format!("\"a\":{{\"{index:x}n\":0}},")
        }),
        ("lists in lists", |index| format!("\"{index:x}\":[[[[[[[[]]]]]]]],")),
        ("texts", |index| format!("\"{index:x}\":\"{index:x}\",")),
    ];
    for (what, piece) in cases {
        for (feed, end) in with_marks(piece).into_iter().zip(["ready", "not-json"]) {
            assert_ends(&page, what, feed, end).await;
        }
    }
}
