//! The plugin for the site's owner: activated, set up, deleted.

use super::{
    super::signatures::{public, signing_key},
    in_wordpress,
};
use crate::prelude::*;
use crate::wordpress::{Site, Theme, User, Version};

in_wordpress![
    owner_activates_it_and_deletes_it_and_nothing_is_left,
    nothing_is_left_on_any_site_of_a_network,
    owner_sets_the_feed_and_nobody_else_does,
    only_authors_may_have_the_server_ask_a_feed,
    server_follows_a_feed_no_further_than_a_card,
    wrong_clock_does_not_keep_the_people_old,
    people_that_cannot_be_stored_are_asked_for_once_an_hour,
    every_word_is_in_russian_where_the_site_is,
    every_php_file_can_be_read,
];

/// All data of the plugin in the database: table, and value or name.
const TRACES: &str = "
    global $wpdb;
    $traces = [];
    foreach ( $wpdb->get_col( 'SHOW TABLES' ) as $table ) {
        foreach ( $wpdb->get_results( \"SELECT * FROM $table\", ARRAY_A ) as $row ) {
            // WordPress itself stores for a while which plugins were active, and which user was logged in.
            if ( preg_match( '/prisoner.?card/i', implode( ' ', $row ) )
                && ! in_array( $row['option_name'] ?? '', [ 'recently_activated', '_site_transient_update_plugins' ], true ) ) {
                $traces[] = $row['option_name'] ?? $row['meta_key'] ?? $table;
            }
        }
    }
    sort( $traces );
    return $traces;";

async fn owner_activates_it_and_deletes_it_and_nothing_is_left(page: Page, version: Version) {
    let site = Site::start(version, Theme::Block).await;
    assert_eq!(site.php(TRACES, &json!(null)), json!([]));
    site.log_in(&page, User::Admin).await;
    page.visit_at(&site.url("/wp-admin/plugins.php")).await;
    follow(&page, "#activate-prisoner-card").await;
    page.wait_until(
        "it is active",
        "return document.querySelector('#deactivate-prisoner-card')",
    )
    .await;

    use_everything(&site, &page);
    let traces = site.php(TRACES, &json!(null));
    for wanted in ["active_plugins", "prisoner_card", "cron"] {
        assert!(
            traces.as_array().expect("a list").contains(&json!(wanted)),
            "{wanted}: {traces}"
        );
    }
    assert!(
        traces.to_string().contains("_transient_prisoner_card_people_"),
        "{traces}"
    );

    page.visit_at(&site.url("/wp-admin/plugins.php")).await;
    follow(&page, "#deactivate-prisoner-card").await;
    page.wait_until(
        "it is not active",
        "return document.querySelector('#delete-prisoner-card')",
    )
    .await;
    page.run("window.confirm = () => true; document.querySelector('#delete-prisoner-card').click()")
        .await;
    let gone = "return !document.querySelector('#delete-prisoner-card') || document.querySelector('.plugin-deleted-tr, tr.deleted')";
    page.wait_until("it is deleted", gone).await;
    assert!(!site.has_plugin());
    assert_eq!(site.php(TRACES, &json!(null)), json!([]));
    assert_eq!(site.notices(), "");
}

/// Settings, stored people, and a scheduled load.
fn use_everything(site: &Site, page: &Page) {
    site.php(
        "update_option( 'prisoner_card', [ 'feed' => $input, 'keys' => '' ] );
        Prisoner_Card\\refresh_people( $input, '' );
        return do_shortcode( '[prisoner_card person=iris feed=https://other.example/]' );",
        &json!(page.feed_url()),
    );
}

async fn nothing_is_left_on_any_site_of_a_network(page: Page, version: Version) {
    let site = Site::with_plugin(version, Theme::Block).await;
    site.make_network();
    let second = site.php(
        "return wp_insert_site( [ 'domain' => '127.0.0.1', 'path' => '/second/', 'user_id' => 1 ] );",
        &json!(null),
    );
    for blog in [json!(1), second] {
        let prepare = "switch_to_blog( $input[0] );
            update_option( 'prisoner_card', [ 'feed' => $input[1], 'keys' => '' ] );
            Prisoner_Card\\refresh_people( $input[1], '' );
            Prisoner_Card\\known_people( 'https://other.example/', '' );";
        site.php(prepare, &json!([blog, page.feed_url()]));
    }
    let before = site.php(TRACES, &json!(null));
    let of_sites = |traces: &Value| traces.to_string().matches("\"prisoner_card\"").count();
    assert_eq!(of_sites(&before), 2, "{before}");
    site.php(
        "require_once ABSPATH . 'wp-admin/includes/admin.php';
        wp_set_current_user( 1 );
        deactivate_plugins( 'prisoner-card/prisoner-card.php' );
        return delete_plugins( [ 'prisoner-card/prisoner-card.php' ] );",
        &json!(null),
    );
    assert!(!site.has_plugin());
    assert_eq!(site.php(TRACES, &json!(null)), json!([]));
    // WordPress's own code for networks has notices, too.
    assert!(!site.notices().contains("plugins/prisoner-card"), "{}", site.notices());
}

async fn follow(page: &Page, link: &str) {
    page.run_with(
        "location.href = document.querySelector(arguments[0]).href",
        [json!(link)],
    )
    .await;
}

const SETTINGS: &str = "/wp-admin/options-general.php?page=prisoner-card";

async fn owner_sets_the_feed_and_nobody_else_does(page: Page, version: Version) {
    let site = Site::with_plugin(version, Theme::Block).await;
    let key = public(&signing_key(1));
    site.log_in(&page, User::Admin).await;
    let stored = || site.php("return get_option( 'prisoner_card' );", &json!(null));
    for (feed, keys, message, expected) in [
        (
            page.feed_url(),
            key.clone(),
            "",
            json!({ "feed": page.feed_url(), "keys": key }),
        ),
        (
            "javascript:alert(1)".to_owned(),
            key.clone(),
            "javascript:alert(1) is not an http(s) address. The feed was not changed.",
            json!({ "feed": page.feed_url(), "keys": key }),
        ),
        (
            "/feed.json\nhttps://mirror.example/<b>".to_owned(),
            "ed25519:short".to_owned(),
            "ed25519:short is not a public key (ed25519:…). The keys were not changed.",
            json!({ "feed": "/feed.json https://mirror.example/", "keys": key }),
        ),
        (String::new(), String::new(), "", json!({ "feed": "", "keys": "" })),
    ] {
        page.visit_at(&site.url(SETTINGS)).await;
        let fill = "document.querySelector('#prisoner-card-feed').value = arguments[0];
            document.querySelector('#prisoner-card-keys').value = arguments[1];
            document.querySelector('#submit').click()";
        page.run_with(fill, [json!(feed), json!(keys)]).await;
        let body = "return document.querySelector('.settings-error') && { messages: [...document.querySelectorAll('.settings-error.notice-error')].map((notice) => notice.querySelector('p').textContent) }";
        let found = page.wait_until("the settings are saved", body).await;
        let messages = if message.is_empty() {
            json!([])
        } else {
            json!([message])
        };
        assert_eq!(found["messages"], messages, "{feed}");
        assert_eq!(stored(), expected);
    }
    // A request without the form's token changes nothing, nor does one of an author.
    let post = "const done = arguments[arguments.length - 1];
        const body = new URLSearchParams({ option_page: 'prisoner-card', action: 'update', 'prisoner_card[feed]': 'https://evil.example/', ...arguments[0] });
        fetch('/wp-admin/options.php', { method: 'POST', body }).then((response) => done(response.status))";
    assert_eq!(page.run_async(post, [json!({})]).await, json!(403));
    site.log_in(&page, User::Author).await;
    assert_eq!(page.run_async(post, [json!({ "_wpnonce": "0" })]).await, json!(403));
    page.visit_at(&site.url(SETTINGS)).await;
    assert_eq!(
        page.run("return !!document.querySelector('#prisoner-card-feed')").await,
        json!(false)
    );
    assert_eq!(stored(), json!({ "feed": "", "keys": "" }));
    assert_eq!(site.notices(), "");
}

/// Requests the people of a feed like the editor, with the token of the page. Returns the status and the answer.
async fn ask_for_people(page: &Page, feed: &str) -> (Value, Value) {
    let body = "const done = arguments[arguments.length - 1];
        const query = new URLSearchParams({ rest_route: '/prisoner-card/v1/people', feed: arguments[0] });
        const token = (url) => fetch(url).then((response) => response.text());
        token('/wp-admin/admin-ajax.php?action=rest-nonce')
            .then((nonce) => fetch(`/?${query}`, { headers: nonce.length > 1 ? { 'X-WP-Nonce': nonce } : {} }))
            .then(async (response) => done([response.status, await response.json()]))";
    let found = page.run_async(body, [json!(feed)]).await;
    (found[0].clone(), found[1].clone())
}

async fn only_authors_may_have_the_server_ask_a_feed(page: Page, version: Version) {
    let site = Site::with_plugin(version, Theme::Block).await;
    let feed = page.feed_url();
    page.forget_cookies().await;
    page.visit_at(&site.url("/wp-login.php")).await;
    assert_eq!(ask_for_people(&page, &feed).await.0, json!(401));
    site.log_in(&page, User::Subscriber).await;
    assert_eq!(ask_for_people(&page, &feed).await.0, json!(403));
    assert_eq!(page.feed_requests(), 0);
    site.log_in(&page, User::Author).await;
    let (status, answer) = ask_for_people(&page, &feed).await;
    let person = json!({ "id": "https://example.org/people/iris", "name": "Iris Testovna Sample", "url": "https://example.org/people/iris" });
    assert_eq!(
        (status, answer),
        (json!(200), json!({ "feed": feed, "keys": "", "people": [person] }))
    );
    // Stored for the next request.
    ask_for_people(&page, &feed).await;
    assert_eq!(page.feed_requests(), 1);
    assert_eq!(site.notices(), "");
}

async fn server_follows_a_feed_no_further_than_a_card(page: Page, version: Version) {
    use crate::origins::{Answer, Origin};
    let site = Site::with_plugin(version, Theme::Block).await;
    let elsewhere = Origin::start().await;
    elsewhere.serve("/feed.json", Answer::json(&fixtures::feed()));
    let with_next = |next: &str| {
        let mut feed = fixtures::feed();
        feed["next_url"] = json!(next);
        Answer::json(&feed)
    };
    page.feed.serve("/redirect.json", Answer::redirect(&page.feed_url()));
    page.feed
        .serve("/large.json", Answer::bytes("application/json", vec![b' '; 3 << 20]));
    page.feed
        .serve("/text.json", Answer::bytes("application/json", "<p>Hello"));
    page.feed.serve("/away.json", with_next(&elsewhere.url("/feed.json")));
    page.feed.serve("/again.json", with_next("/again.json"));
    page.feed.serve("/first.json", with_next("second.json"));
    let mut second = fixtures::people();
    for member in ["id", "sequence"] {
        second["_prisoner_card"][member] = fixtures::feed()["_prisoner_card"][member].clone();
    }
    page.feed.serve("/second.json", Answer::json(&second));
    page.feed.serve("/mixed.json", with_next("other.json"));
    page.feed.serve("/other.json", Answer::json(&fixtures::people()));
    for number in 0..30 {
        page.feed
            .serve(&format!("/{number}.json"), with_next(&format!("/{}.json", number + 1)));
    }
    let people = fixtures::people()["items"].as_array().expect("items").len();
    let is_withdrawn = |item: &&Value| item["_prisoner_card"]["withdrawn"] == json!(true);
    let withdrawn = fixtures::people()["items"]
        .as_array()
        .expect("items")
        .iter()
        .filter(is_withdrawn)
        .count();
    for (path, expected) in [
        ("/redirect.json", Err("{url} answers with status 302.")),
        ("/missing.json", Err("{url} answers with status 404.")),
        ("/large.json", Err("{url} is larger than 2 MB.")),
        ("/text.json", Err("{url} is not a feed in JSON.")),
        ("/away.json", Ok(1)),
        ("/again.json", Ok(1)),
        ("/first.json", Ok(1 + people - withdrawn)),
        ("/0.json", Ok(20)),
        (
            "/mixed.json",
            Err("{other} is of another issue than the first page of the feed."),
        ),
    ] {
        let url = page.feed.url(path);
        let found = site.php(
            "$issue = Prisoner_Card\\load_issue( $input, '' );
            return is_wp_error( $issue ) ? $issue->get_error_message()
                : count( array_filter( $issue['people'], fn( $person ) => ! $person['withdrawn'] ) );",
            &json!(url),
        );
        let expected = match expected {
            Ok(count) => json!(count),
            Err(message) => json!(
                message
                    .replace("{url}", &url)
                    .replace("{other}", &page.feed.url("/other.json"))
            ),
        };
        assert_eq!(found, expected, "{path}");
    }
    // A mirror that fails is skipped, and so is an invalid address.
    let mirrors = format!(
        "ftp://x.example/ {} {} {}",
        page.feed.url("/missing.json"),
        page.feed.url("/mixed.json"),
        page.feed_url()
    );
    let found = site.php(
        "return count( Prisoner_Card\\load_issue( $input, '' )['people'] );",
        &json!(mirrors),
    );
    assert_eq!(found, json!(1));
    assert_eq!(elsewhere.requests().len(), 0);
    assert_eq!(site.notices(), "");
}

/// How many loads are scheduled after the people were asked for.
const SCHEDULED: &str = "Prisoner_Card\\known_people( $input, '' );
    return count( array_filter( array_column( _get_cron_array(), Prisoner_Card\\REFRESH_HOOK ) ) );";

async fn wrong_clock_does_not_keep_the_people_old(page: Page, version: Version) {
    let site = Site::with_plugin(version, Theme::Block).await;
    let feed = json!(page.feed_url());
    let move_clock = "$name = Prisoner_Card\\transient_of( $input[0], '' );
        set_transient( $name, array_merge( get_transient( $name ), [ 'loaded' => time() + $input[1] ] ), DAY_IN_SECONDS );";
    site.php("Prisoner_Card\\refresh_people( $input, '' );", &feed);
    for (seconds, expected) in [(0, 0), (600, 0), (86_400, 1)] {
        site.php(move_clock, &json!([feed, seconds]));
        assert_eq!(site.php(SCHEDULED, &feed), json!(expected), "{seconds}");
    }
    let before = page.feed_requests();
    site.php("Prisoner_Card\\current_people( $input, '' );", &feed);
    assert_eq!(page.feed_requests(), before + 1);
    assert_eq!(site.notices(), "");
}

/// As for a cache in memory, which refuses what is too large for it: the small value that a load was tried is stored.
async fn people_that_cannot_be_stored_are_asked_for_once_an_hour(page: Page, version: Version) {
    let site = Site::with_plugin(version, Theme::Block).await;
    let feed = json!(page.feed_url());
    let forget = "delete_transient( Prisoner_Card\\transient_of( $input, '' ) );";
    assert_eq!(site.php(SCHEDULED, &feed), json!(1));
    for _ in 0..2 {
        site.run_scheduled();
        site.php(forget, &feed);
        assert_eq!(site.php(SCHEDULED, &feed), json!(0));
    }
    assert_eq!(page.feed_requests(), 1);
    let pass_an_hour =
        "set_transient( Prisoner_Card\\transient_of( $input, '' ) . Prisoner_Card\\TRIED, time() - 3700, 60 );";
    site.php(pass_an_hour, &feed);
    assert_eq!(site.php(SCHEDULED, &feed), json!(1));
    assert_eq!(site.notices(), "");
}

async fn every_word_is_in_russian_where_the_site_is(page: Page, version: Version) {
    let site = Site::with_plugin(version, Theme::Classic).await;
    site.php("update_option( 'WPLANG', 'ru_RU' );", &json!(null));
    let found = site.php(
        "wp_set_current_user( 1 );
        Prisoner_Card\\refresh_people( $input, '' );
        $block = WP_Block_Type_Registry::get_instance()->get_registered( 'prisoner-card/card' );
        return [ $block->title, $block->description, $block->keywords, do_shortcode( \"[prisoner_card feed=$input person=iris]\" ) ];",
        &json!(page.feed_url()),
    );
    assert_eq!(found[0], "Карточка заключённого");
    assert_eq!(found[1], "Карточка политзаключённого: кто это и как написать письмо.");
    assert_eq!(found[2], json!(["заключённый", "письмо", "адрес"]));
    let card = found[3].as_str().expect("HTML");
    assert!(
        card.contains(">Ирис Тестовна Примерная: как написать письмо</a>"),
        "{card}"
    );
    site.log_in(&page, User::Admin).await;
    page.visit_at(&site.url(SETTINGS)).await;
    let labels = "return [...document.querySelectorAll('.form-table label')].map((label) => label.textContent)";
    assert_eq!(page.run(labels).await, json!(["Лента", "Ключи"]));
    page.visit_at(&site.url("/wp-admin/post-new.php")).await;
    let script = "return window.wp?.i18n?.__('Ways to help', 'prisoner-card')";
    let translated = page.wait_until("the editor is there", script).await;
    assert_eq!(translated, "Способы помочь");
    assert_eq!(site.notices(), "");
}

async fn every_php_file_can_be_read(_: Page, version: Version) {
    let site = Site::start(version, Theme::Block).await;
    let found = site.php(
        "$found = [];
        $files = new RecursiveIteratorIterator( new RecursiveDirectoryIterator( WP_PLUGIN_DIR . '/prisoner-card' ) );
        foreach ( $files as $file ) {
            if ( 'php' === $file->getExtension() ) {
                exec( escapeshellarg( PHP_BINARY ) . ' -l ' . escapeshellarg( $file ) . ' 2>&1', $lines, $status );
                $found[] = $status;
            }
        }
        return $found;",
        &json!(null),
    );
    let statuses = found.as_array().expect("a list");
    assert!(
        statuses.len() > 10 && statuses.iter().all(|status| status == 0),
        "{found}"
    );
}
