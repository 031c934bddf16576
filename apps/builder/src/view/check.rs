//! The ways to check a partner's own page. A browser may not read it.

use yew::prelude::*;

use super::code::Code;
use super::fields::TextField;
use super::use_words;
use crate::shell::SharedShell;

/// The functions that copy the command.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct CheckProps {
    pub(crate) shell: SharedShell,
}

/// The command for an address. The address that is typed here stays here.
#[component]
pub(crate) fn Check(props: &CheckProps) -> Html {
    let words = use_words();
    let address = use_state(String::new);
    let on_type = {
        let address = address.setter();
        Callback::from(move |typed: String| address.set(typed))
    };
    let typed = address.trim();
    html! {
        <section class="check" aria-labelledby="check-title">
            <h2 id="check-title">{ words.check().to_owned() }</h2>
            <p>{ words.check_hint().to_owned() }</p>
            <TextField id="page" label={words.check_address().to_owned()} hint={words.check_debug().to_owned()} keyboard="url"
                value={(*address).clone()} {on_type} />
            if !typed.is_empty() {
                <Code id="doctor" place={words.check_command().to_owned()} code={command(typed)} shell={props.shell.clone()} />
            }
        </section>
    }
}

/// The address in single quotes, which shells leave as it is.
fn command(address: &str) -> String {
    format!("prisoner-card doctor '{}'", address.replace('\'', "%27"))
}
