//! What the largest feeds cost.

use serde_json::{Value, json};

use crate::{
    fixtures,
    origins::Answer,
    page::{Document, Embed, Page},
    scenario::scenarios,
};

// Only Chromium tells how long tasks take, and the twin is measured against other aims.
scenarios![
    fault_19_feed_of_1000_people_and_2_megabytes_takes_no_long_task in Chromium for Wasm,
];

const LIMIT: usize = 2 * 1024 * 1024;
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
