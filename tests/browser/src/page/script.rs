//! Scripts that wrap other scripts.

/// The longest time for a page; the card's own deadline is 10 s a mirror.
pub(super) const PATIENCE_MILLISECONDS: u64 = 20_000;

/// Waits until the page has been drawn, and its observers have run.
pub(super) const TWO_FRAMES: &str =
    "const done = arguments[arguments.length - 1]; requestAnimationFrame(() => requestAnimationFrame(() => done()))";

/// Repeats a function's body until it returns something truthy. It polls within the page, so that a change is seen
/// within milliseconds and without a command each time.
pub(super) fn repeated(body: &str) -> String {
    format!(
        "const given = [...arguments], done = given.pop(), deadline = performance.now() + {PATIENCE_MILLISECONDS};
        const body = function () {{ {body} }};
        (function look() {{
            let value;
            try {{ value = body.apply(null, given); }} catch {{ /* not there yet */ }}
            if (value) done({{ value }});
            else if (performance.now() > deadline) done({{}});
            else setTimeout(look, 15);
        }})();"
    )
}

/// Waits until a function's body returns an element that stands still for two frames and that a pointer hits at its
/// place, and returns the element. It scrolls by itself, since `WebKit`'s driver does not scroll in a dialog.
pub(super) fn steady(body: &str) -> String {
    format!(
        "const given = [...arguments], done = given.pop(), deadline = performance.now() + {PATIENCE_MILLISECONDS};
        const body = function () {{ {body} }};
        const placeOf = (element) => {{
            const [box] = element?.getClientRects() ?? [];
            if (!box?.width || !box.height) return '';
            const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
            const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
            if (element.contains(element.getRootNode().elementFromPoint((left + right) / 2, (top + bottom) / 2))) {{
                return [box.left, box.top, box.width, box.height].join();
            }}
            element.scrollIntoView({{ block: 'center', behavior: 'instant' }});
            return '';
        }};
        let before = '';
        (function look() {{
            let element, place = '';
            try {{
                element = body.apply(null, given);
                place = placeOf(element);
            }} catch {{ /* not there yet */ }}
            if (place && place === before) done(element);
            else if (performance.now() > deadline) done(null);
            else {{
                before = place;
                requestAnimationFrame(() => requestAnimationFrame(look));
            }}
        }})();"
    )
}

/// Runs a function's body with `card`, the element at the place given as first argument, its shadow `root`, and
/// `one`, which finds exactly one element in it.
pub(super) fn in_card(body: &str) -> String {
    format!(
        "const [index, ...given] = arguments;
        const card = document.querySelectorAll('prisoner-card')[index], root = card?.shadowRoot;
        const one = (selector) => {{
            const found = root.querySelectorAll(selector);
            if (found.length !== 1) throw new Error(`${{selector}} matches ${{found.length}} elements, not one`);
            return found[0];
        }};
        return (function () {{ {body} }}).apply(null, given);"
    )
}
