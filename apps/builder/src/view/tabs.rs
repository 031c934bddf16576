//! Tabs, by the pattern of the ARIA practices (<https://www.w3.org/WAI/ARIA/apg/patterns/tabs/>): one of them is in the
//! order of the Tab key, arrows go to the others and choose them.

use web_sys::HtmlElement;
use yew::prelude::*;

/// The tabs and the panel of the chosen one.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct TabsProps {
    /// The id of the heading that names them.
    pub(crate) labelled_by: &'static str,
    /// Id and name of each.
    pub(crate) tabs: Vec<(&'static str, AttrValue)>,
    /// The chosen one.
    pub(crate) chosen: usize,
    /// Takes the place of the chosen one.
    pub(crate) on_choose: Callback<usize>,
    /// The panel of the chosen one.
    pub(crate) children: Html,
}

/// A row of tabs, and one panel below.
#[component]
pub(crate) fn Tabs(props: &TabsProps) -> Html {
    let (count, chosen) = (props.tabs.len(), props.chosen);
    let nodes = use_memo(count, |count| {
        (0..*count).map(|_| NodeRef::default()).collect::<Vec<_>>()
    });
    let onkeydown = {
        let (nodes, on_choose) = (nodes.clone(), props.on_choose.clone());
        Callback::from(move |event: KeyboardEvent| {
            // In languages that are written from right to left, the next tab is on the left.
            let target = event.target_dyn_into::<HtmlElement>();
            let is_rtl = target.is_some_and(|target| target.closest("[dir=rtl]").is_ok_and(|found| found.is_some()));
            let Some(place) = next(&event.key(), chosen, count, is_rtl) else {
                return;
            };
            event.prevent_default();
            on_choose.emit(place);
            if let Some(tab) = nodes.get(place).and_then(NodeRef::cast::<HtmlElement>) {
                let _ = tab.focus();
            }
        })
    };
    let tabs = props.tabs.iter().enumerate().map(|(place, (id, name))| {
        let is_chosen = place == chosen;
        let onclick = props.on_choose.reform(move |_: MouseEvent| place);
        html! {
            <button key={*id} ref={nodes.get(place).cloned().unwrap_or_default()} type="button" role="tab" id={format!("tab-{id}")}
                aria-selected={if is_chosen { "true" } else { "false" }} aria-controls="panel"
                tabindex={if is_chosen { "0" } else { "-1" }} {onclick}>{ name.clone() }</button>
        }
    });
    let labelled_by = props.tabs.get(chosen).map(|(id, _)| format!("tab-{id}"));
    html! {
        <>
            <div class="tabs" role="tablist" aria-labelledby={props.labelled_by} {onkeydown}>{ for tabs }</div>
            <div id="panel" class="panel" role="tabpanel" tabindex="0" aria-labelledby={labelled_by}>{ props.children.clone() }</div>
        </>
    }
}

/// The tab that a key leads to.
fn next(key: &str, chosen: usize, count: usize, is_rtl: bool) -> Option<usize> {
    let last = count.checked_sub(1)?;
    let forwards = if chosen == last { 0 } else { chosen + 1 };
    let backwards = chosen.checked_sub(1).unwrap_or(last);
    match (key, is_rtl) {
        ("ArrowRight", false) | ("ArrowLeft", true) => Some(forwards),
        ("ArrowLeft", false) | ("ArrowRight", true) => Some(backwards),
        ("Home", _) => Some(0),
        ("End", _) => Some(last),
        _ => None,
    }
}
