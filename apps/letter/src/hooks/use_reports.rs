//! The way from the script back to the state.

use yew::prelude::*;

use crate::browser::Shell;
use crate::state::Action;

/// Turns each report of the script into an action.
#[hook]
pub(crate) fn use_reports(shell: &Shell, dispatch: &Callback<Action>) {
    use_effect_with((shell.clone(), dispatch.clone()), |(shell, dispatch)| {
        shell.connect(dispatch.clone());
    });
}
