//! What the largest feeds cost: the sound ones that publishers make, and the hostile ones that fit into 2 MB.

use serde_json::{Value, json};

use crate::{
    fixtures,
    origins::Answer,
    page::{Document, Embed, Page},
    scenario::scenarios,
};

// Only Chromium tells how long tasks take, and the JavaScript build is measured against other aims.
scenarios![
    fault_19_feed_of_1000_people_and_2_megabytes_takes_no_long_task in Chromium for Wasm as Measurement,
    fault_54_person_of_immoderate_size_takes_no_long_task in Chromium for Wasm as Measurement,
    fault_55_feed_of_tiny_items_takes_no_long_task in Chromium for Wasm as Measurement,
    fault_62_feed_of_many_names_takes_no_long_task in Chromium for Wasm as Measurement,
];

const LIMIT: usize = 2 * 1024 * 1024;
/// How many commas, colons and opening brackets are read of a feed.
const MARK_LIMIT: usize = 200_000;
/// What a visitor does not notice, in milliseconds (W3C, Long Tasks API).
const LONG_TASK: f64 = 50.0;
/// How often a page is opened at most, until no task was long: what else the machine does makes one longer, never
/// shorter.
const ATTEMPTS: usize = 12;

const WATCH: &str = "<script>
    window.tasks = [];
    const watch = (list) => window.tasks.push(...list.getEntries().map(({ startTime, duration }) => [Math.round(startTime), duration]));
    window.taskObserver = new PerformanceObserver(watch);
    window.taskObserver.observe({ type: 'longtask', buffered: true });
</script>";

/// Opens the feed up to so many times; of each time, the longest task; the shortest of those, 0 where none was long.
async fn longest_task(page: &Page, what: &str, feed: Vec<u8>) -> f64 {
    assert!(feed.len() <= LIMIT, "{what} has {} bytes", feed.len());
    let size = feed.len();
    page.answer_feed(Answer::bytes("application/json", feed));
    let mut longest = Vec::new();
    let mut state = String::new();
    for _ in 0..ATTEMPTS {
        let card = page.open(Document::from(Embed::new().eager()).head(WATCH)).await;
        state = card.wait_settled().await;
        page.wait_two_frames().await;
        page.wait_two_frames().await;
        let tasks = page
            .run("return window.tasks.map(([, duration]) => duration)", [])
            .await;
        let tasks = tasks.as_array().expect("a list").iter();
        longest.push(tasks.filter_map(Value::as_f64).fold(0.0, f64::max));
        if longest.last().is_some_and(|longest| *longest <= LONG_TASK) {
            break;
        }
    }
    println!("{what}: {size} bytes, {state}, longest tasks {longest:?} ms");
    longest.into_iter().fold(f64::INFINITY, f64::min)
}

async fn assert_no_long_task(page: &Page, what: &str, feed: Vec<u8>) {
    let longest = longest_task(page, what, feed).await;
    assert!(longest <= LONG_TASK, "{what}: a task of {longest} ms");
}

async fn fault_19_feed_of_1000_people_and_2_megabytes_takes_no_long_task(page: Page) {
    let mut feed = fixtures::feed();
    let wanted = feed["items"][0].clone();
    let mut other = wanted.clone();
    for member in [
        "account", "mail", "help", "sources", "events", "sentence", "charges", "summary",
    ] {
        other["_prisoner_card"][member] = Value::Null;
    }
    // As much text for each as fills the page.
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
    assert_no_long_task(&page, "1,000 people", text.into_bytes()).await;
}

/// Gives a person so much of something.
type Enlarge = fn(&mut Value, usize);

/// A feed whose one person has a member as large as a feed can be, or that many times.
fn immoderate(change: Enlarge) -> Vec<u8> {
    let with = |amount: usize| fixtures::feed_where(|person| change(person, amount)).to_string();
    let each = (with(1_001).len() - with(1).len()) / 1_000;
    with((LIMIT - 16 * 1024) / each).into_bytes()
}

async fn fault_54_person_of_immoderate_size_takes_no_long_task(page: Page) {
    let cases: [(&str, Enlarge); 8] = [
        ("a headline without spaces", |person, amount| {
            person["headline"] = json!("x".repeat(amount));
        }),
        ("a summary of words", |person, amount| {
            person["summary"] = json!("word ".repeat(amount));
        }),
        ("a name", |person, amount| person["name"] = json!("x".repeat(amount))),
        ("a text just within bounds", |person, amount| {
            person["summary"] = json!("word ".repeat(amount.min(90_000)));
        }),
        ("as many charges as are within bounds", |person, amount| {
            let charge = json!({ "law": "RU-UK", "article": "1", "label": "x" });
            person["charges"] = json!(vec![charge; amount.min(1_150)]);
        }),
        ("an address", |person, amount| {
            person["mail"]["address"]["envelope"] = json!({ "ru": "x, ".repeat(amount) });
        }),
        ("charges", |person, amount| {
            let charge = person["charges"][0].clone();
            person["charges"] = json!(vec![charge; amount]);
        }),
        ("empty texts", |person, amount| {
            person["account"] = json!(vec![""; amount]);
        }),
    ];
    for (what, change) in cases {
        assert_no_long_task(&page, what, immoderate(change)).await;
    }
}

async fn fault_55_feed_of_tiny_items_takes_no_long_task(page: Page) {
    let feed = fixtures::feed().to_string();
    let full_of = |item: &str| {
        let count = (LIMIT - feed.len()) / (item.len() + 1);
        let items = format!("\"items\":[{}", format!("{item},").repeat(count));
        feed.replacen("\"items\":[", &items, 1).into_bytes()
    };
    for item in ["{\"id\":\"a\"}", "{\"id\":[]}", "{}", "0"] {
        assert_no_long_task(&page, item, full_of(item)).await;
    }
}

/// A piece of JSON, by its number.
type Piece = fn(usize) -> String;

/// A feed with about as many values and names as are read, and one with too many.
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

async fn fault_62_feed_of_many_names_takes_no_long_task(page: Page) {
    let cases: [(&str, Piece); 4] = [
        ("names, each another", |index| format!("\"{index:x}n\":0,")),
        ("objects, each of another shape", |index| {
            format!("\"a\":{{\"{index:x}n\":0}},")
        }),
        ("lists in lists", |index| format!("\"{index:x}\":[[[[[[[[]]]]]]]],")),
        ("texts", |index| format!("\"{index:x}\":\"{index:x}\",")),
    ];
    for (what, piece) in cases {
        for feed in with_marks(piece) {
            assert_no_long_task(&page, what, feed).await;
        }
    }
}
