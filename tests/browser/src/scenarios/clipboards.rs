//! Pages that have changed the clipboard or moved the card: "Copied." is shown only if the address itself was copied.

use crate::prelude::*;

scenarios![
    fault_63_page_with_a_clipboard_of_its_own_does_not_alter_an_address,
    fault_63_clipboard_that_never_answers_is_not_waited_for by Code,
    fault_63_clipboard_that_answers_late_is_waited_for_where_the_command_fails by Code,
    fault_63_listeners_that_are_asked_first_hear_of_no_address,
    fault_67_image_called_as_the_copy_command_does_not_matter,
    fault_71_card_in_another_document_copies,
];

const ENVELOPE: &str = "[part~=copy-button][data-kind=envelope]";
const STATUS: &str = ".envelope + .copy [part~=copy-button] + .copy-status";
const NO_CLIPBOARD_API: &str = "Object.defineProperty(navigator, 'clipboard', { value: undefined });";

/// Opens a page that runs this script before the card's, and has this HTML before the card.
async fn ready_on<'a>(page: &'a Page, script: &str, html: &str) -> Card<'a> {
    page.host.serve(
        "/before.js",
        Answer::bytes("text/javascript", script.as_bytes().to_vec()),
    );
    let document = Document::html(format!("{html}{}", Embed::new().html()));
    page.open_ready(document.head("<script src=\"/before.js\"></script>"))
        .await
}

async fn assert_copies(page: &Page, card: Card<'_>, what: &str) {
    card.click(ENVELOPE).await;
    card.wait_text(STATUS, "Copied.").await;
    assert_eq!(page.clipboard().await, fixtures::envelope(), "{what}");
}

async fn fault_63_page_with_a_clipboard_of_its_own_does_not_alter_an_address(page: Page) {
    let appending = "const { writeText } = Clipboard.prototype,
        append = (text) => writeText.call(navigator.clipboard, `${text} Read more`);";
    for (script, after) in [
        (
            "",
            "Clipboard.prototype.writeText = navigator.clipboard.writeText = () => Promise.resolve()",
        ),
        ("Clipboard.prototype.writeText = append;", ""),
        // These two pretend to be native.
        ("Clipboard.prototype.writeText = append.bind(null);", ""),
        (
            "Clipboard.prototype.writeText = new Proxy(writeText, { apply: (_, self, [text]) => append(text) });",
            "",
        ),
    ] {
        let card = ready_on(&page, &format!("{{{appending}{script}}}"), "").await;
        card.run(after).await;
        assert_copies(&page, card, script).await;
    }
}

async fn fault_63_clipboard_that_never_answers_is_not_waited_for(page: Page) {
    // The card takes the function for the browser's by its name, which no page gives to its own function by chance.
    let script = "Function.prototype.toString = () => 'function writeText() { [native code] }';
        Clipboard.prototype.writeText = () => new Promise(() => {});";
    let card = ready_on(&page, script, "").await;
    assert_copies(&page, card, "it hangs").await;
}

async fn fault_63_clipboard_that_answers_late_is_waited_for_where_the_command_fails(page: Page) {
    let script = "Function.prototype.toString = () => 'function writeText() { [native code] }';
        const failed = new Promise((resolve) => {
            Document.prototype.execCommand = () => {
                resolve();
                return false;
            };
        });
        Clipboard.prototype.writeText = (text) => failed.then(() => {
            window.written = text;
        });";
    let card = ready_on(&page, script, "").await;
    card.click(ENVELOPE).await;
    card.wait_text(STATUS, "Copied.").await;
    assert_eq!(page.run("return window.written").await, fixtures::envelope());
}

/// A listener of a newspaper's page, registered before all others.
const FIRST: &str = "document.addEventListener('copy', (event) => {
    event.clipboardData.setData('text/plain', `${getSelection()} Read more`);
    event.preventDefault();
    event.stopImmediatePropagation();
}, true);";

async fn fault_63_listeners_that_are_asked_first_hear_of_no_address(page: Page) {
    let card = ready_on(&page, &format!("{NO_CLIPBOARD_API}{FIRST}"), "").await;
    assert_copies(&page, card, "by the button").await;
    let card = ready_on(&page, FIRST, "").await;
    page.copy_heading().await;
    card.run("getSelection().selectAllChildren(one('[data-copy=envelope]'))")
        .await;
    page.press_with_control('c').await;
    assert_eq!(page.clipboard().await, fixtures::envelope());
}

async fn fault_67_image_called_as_the_copy_command_does_not_matter(page: Page) {
    let card = ready_on(&page, NO_CLIPBOARD_API, "<img name=\"execCommand\" alt=\"\">").await;
    assert_copies(&page, card, "an image").await;
}

async fn fault_71_card_in_another_document_copies(page: Page) {
    let moved = "document.querySelector('iframe').contentDocument.body.append(document.querySelector('prisoner-card'))";
    for script in ["", NO_CLIPBOARD_API] {
        let frame = "<iframe title=\"A preview\" width=\"800\" height=\"600\"></iframe>";
        let card = ready_on(&page, script, frame).await;
        card.run(moved).await;
        page.enter_frame(0).await;
        // A driver cannot find an element that has come from another document.
        page.card()
            .run_with("one(arguments[0]).focus()", [json!(ENVELOPE)])
            .await;
        page.press(thirtyfour::Key::Enter + "").await;
        page.card().wait_text(STATUS, "Copied.").await;
        page.leave_frames().await;
        assert_eq!(page.clipboard().await, fixtures::envelope(), "{script}");
    }
}
