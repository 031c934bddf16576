//! The proxy that the environment names. Without it a request would go straight to the server, and show it an address
//! that its user may have to hide.

use std::env;

use ureq::Proxy;
use ureq::http::Uri;
use url::Url;

use super::error::Why;

/// In the order in which [`Proxy::try_from_env`] reads them. It ignores those that it cannot use.
const VARIABLES: [&str; 6] = [
    "ALL_PROXY",
    "all_proxy",
    "HTTPS_PROXY",
    "https_proxy",
    "HTTP_PROXY",
    "http_proxy",
];

/// The variable that names the proxy of an address, if there is one.
///
/// # Errors
///
/// Where a variable is set, and names no proxy that can be used.
pub(super) fn variable_for(url: &Url) -> Result<Option<&'static str>, Why> {
    for name in VARIABLES {
        let Some(value) = env::var_os(name).filter(|value| !value.is_empty()) else {
            continue;
        };
        return match value.to_str().map(Proxy::new) {
            Some(Ok(_)) => Ok((!is_excepted(url)).then_some(name)),
            _ => Err(Why::NoProxy(name)),
        };
    }
    Ok(None)
}

/// Whether `NO_PROXY` names the host.
fn is_excepted(url: &Url) -> bool {
    let uri = url.as_str().parse::<Uri>();
    Proxy::try_from_env().is_some_and(|proxy| uri.is_ok_and(|uri| proxy.is_no_proxy(&uri)))
}
