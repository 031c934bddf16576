//! The block in the editor, for an author.

use super::super::signatures::{public, signing_key};
use super::in_wordpress;
use crate::prelude::*;
use crate::wordpress::{Site, Theme, User, Version};

in_wordpress![
    author_chooses_a_person_by_name_and_visitors_see_the_card,
    preview_has_the_keys_of_the_site,
    editor_offers_nobody_of_an_issue_that_the_card_refuses,
];

async fn author_chooses_a_person_by_name_and_visitors_see_the_card(page: Page, version: Version) {
    let site = Site::with_plugin(version, Theme::Block).await;
    page.serve_feed(&fixtures::people());
    site.log_in(&page, User::Author).await;
    page.visit_at(&site.url("/wp-admin/post-new.php")).await;
    insert_block(&page).await;
    type_into(&page, "Feed", &page.feed_url()).await;
    choose(&page, "Person", "Primerova").await;
    wait_for_preview(&page).await;
    let post = publish(&page).await;
    assert_eq!(site.notices(), "");

    page.forget_cookies().await;
    let card = page.visit_at(&post).await;
    card.wait_ready().await;
    let person = page
        .run("return document.querySelector('prisoner-card').getAttribute('person')")
        .await;
    assert!(
        person
            .as_str()
            .is_some_and(|person| person.starts_with("https://example.org/people/")),
        "{person}"
    );
    assert_eq!(site.notices(), "");
}

/// The feed has no signature, so nothing is shown of it, in the editor either.
async fn preview_has_the_keys_of_the_site(page: Page, version: Version) {
    let site = Site::with_plugin(version, Theme::Block).await;
    let keys = public(&signing_key(1));
    site.php(
        "update_option( 'prisoner_card', $input );",
        &json!({ "feed": page.feed_url(), "keys": keys }),
    );
    site.log_in(&page, User::Author).await;
    open_with_block(&page, &site, &json!({ "feed": page.feed_url(), "person": "iris" })).await;
    let keys_of_preview = "const { contentDocument } = document.querySelector('iframe[name=editor-canvas]');
        const card = contentDocument.querySelector('prisoner-card');
        return card.dataset.state === 'failed' && card.getAttribute('keys')";
    let found = page.wait_until("the editor shows no card", keys_of_preview).await;
    assert_eq!(found, json!(keys));
    assert_eq!(site.notices(), "");
}

/// The card accepts no issue below `since`, and none at all where `since` cannot be read.
async fn editor_offers_nobody_of_an_issue_that_the_card_refuses(page: Page, version: Version) {
    let site = Site::with_plugin(version, Theme::Block).await;
    let mut feed = fixtures::feed();
    feed["_prisoner_card"]["sequence"] = json!(7);
    page.serve_feed(&feed);
    site.log_in(&page, User::Author).await;
    let older = format!("{} has an older issue of the feed than is accepted.", page.feed_url());
    for (since, expected) in [
        (json!(null), "a list of names"),
        (json!("7"), "a list of names"),
        (json!("8"), older.as_str()),
        (
            json!("seven"),
            "The lowest issue is not a whole number, so no issue of the feed is accepted.",
        ),
    ] {
        let attributes = json!({ "feed": page.feed_url(), "since": since });
        open_with_block(&page, &site, &attributes).await;
        let offered = "const { contentDocument } = document.querySelector('iframe[name=editor-canvas]');
            if (contentDocument.querySelector('[role=combobox]')) return 'a list of names';
            return contentDocument.querySelector('.components-notice__content')?.textContent.trim()";
        let found = page.wait_until("the editor has a list or says why not", offered).await;
        assert_eq!(found, json!(expected), "{since}");
    }
    assert_eq!(site.notices(), "");
}

/// Opens a new post with the block in it.
async fn open_with_block(page: &Page, site: &Site, attributes: &Value) {
    page.visit_at(&site.url("/wp-admin/post-new.php")).await;
    let is_there =
        "return window.wp?.data && document.querySelector('.editor-document-tools__inserter-toggle') && true";
    page.wait_until("the editor is there", is_there).await;
    let insert = "const { createBlock } = wp.blocks, { insertBlock } = wp.data.dispatch('core/block-editor');
        insertBlock(createBlock('prisoner-card/card', arguments[0]))";
    page.run_with(insert, [attributes.clone()]).await;
}

/// Inserts the block with the inserter, like a person.
async fn insert_block(page: &Page) {
    let toggle = "document.querySelector('.editor-document-tools__inserter-toggle')";
    let search = "document.querySelector('.block-editor-inserter__search input')";
    page.wait_until(
        "the editor is there",
        &format!("return window.wp?.data && {toggle} && true"),
    )
    .await;
    // It shows a greeting to new users.
    let greeting = "wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false)";
    page.run(greeting).await;
    click(page, toggle).await;
    click(page, search).await;
    let field = page.element(&format!("return {search}"), []).await;
    field.send_keys("prisoner").await.expect("the search takes words");
    click(
        page,
        "document.querySelector('.editor-block-list-item-prisoner-card-card')",
    )
    .await;
    click(page, toggle).await;
}

/// Clicks the element of an expression.
async fn click(page: &Page, expression: &str) {
    page.click(&format!("return {expression}"), []).await;
}

/// The field with a label, among the block's settings.
fn field(label: &str) -> String {
    format!(
        "document.getElementById([...document.querySelectorAll('.block-editor-block-inspector label')]
            .find((label) => label.textContent.trim() === '{label}')?.htmlFor)"
    )
}

async fn type_into(page: &Page, label: &str, text: &str) {
    click(page, &field(label)).await;
    let element = page.element(&format!("return {}", field(label)), []).await;
    element.send_keys(text).await.expect("the field takes words");
}

/// Types a part of a name and chooses the one person in the list.
async fn choose(page: &Page, label: &str, part: &str) {
    type_into(page, label, part).await;
    let options = "[...document.querySelectorAll('.block-editor-block-inspector [role=option]')]";
    let offered = format!("return {options}.length === 1 && {options}[0].textContent.includes('{part}')");
    page.wait_until("one person is offered", &offered).await;
    click(page, &format!("{options}[0]")).await;
}

/// Waits for the card in the editor's frame. (Posts are edited in a frame if all blocks allow it; since 7.1 always.)
async fn wait_for_preview(page: &Page) {
    let body = "const { contentDocument } = document.querySelector('iframe[name=editor-canvas]');
        return contentDocument.querySelector('prisoner-card').dataset.state === 'ready'";
    page.wait_until("the editor shows the card", body).await;
}

/// Publishes the post and returns its URL.
async fn publish(page: &Page) -> String {
    let save = "const { editPost, savePost } = wp.data.dispatch('core/editor');
        editPost({ title: 'A card', status: 'publish' });
        savePost()";
    page.run(save).await;
    let is_saved = "const editor = wp.data.select('core/editor'), post = editor.getCurrentPost();
        return !editor.isSavingPost() && post.status === 'publish' && post.link";
    let link = page.wait_until("the post is published", is_saved).await;
    link.as_str().expect("a URL").to_owned()
}
