use std::collections::BTreeMap;
use std::rc::Rc;

use prisoner_card_snippet::{Release, Script};
use wasm_bindgen_futures::spawn_local;
use web_sys::window;
use yew::prelude::*;

use crate::shell::SharedShell;

/// The files of the widget beside this page, with their hashes; none before they are known. Where the hashes do not come,
/// snippets pin nothing, and say so.
#[hook]
pub(crate) fn use_release(shell: &SharedShell) -> Option<Rc<Release>> {
    let release = use_state(|| None);
    let setter = release.setter();
    use_effect_with(shell.clone(), move |shell| {
        let shell = shell.clone();
        spawn_local(async move {
            setter.set(Some(Rc::new(release_from(&shell.load_hashes().await))));
        });
    });
    (*release).clone()
}

fn release_from(hashes: &BTreeMap<String, String>) -> Release {
    let script = |stem: &str| {
        let name = pinned(hashes, stem).unwrap_or_else(|| format!("{stem}.js"));
        Script {
            url: beside(&name),
            integrity: hashes.get(&name).cloned(),
        }
    };
    let release = Release {
        script: script("prisoner-card"),
        frame_script: script("prisoner-card-frame"),
        ..Release::default()
    };
    release.with_names(hashes.keys().map(String::as_str))
}

/// The name under which a site of `build` has the script for ever: `prisoner-card-HASH.js`.
fn pinned(hashes: &BTreeMap<String, String>, stem: &str) -> Option<String> {
    let is_pinned = |name: &&String| {
        let rest = name
            .strip_prefix(stem)
            .and_then(|rest| rest.strip_prefix('-')?.strip_suffix(".js"));
        rest.is_some_and(|hash| hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
    };
    hashes.keys().find(is_pinned).cloned()
}

/// The URL of a file in the folder of this page.
fn beside(name: &str) -> String {
    let location = window()
        .and_then(|window| window.location().href().ok())
        .unwrap_or_default();
    let page = location.split(['?', '#']).next().unwrap_or_default();
    let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
    format!("{folder}/{name}")
}
