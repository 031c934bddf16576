//! The hosts and keys that a page with a snippet trusts (docs/trust.md, "What each snippet trusts").

use url::Url;

use crate::choices::Choices;
use crate::frame::Frame;
use crate::kind::Kind;
use crate::release::Release;

/// The hosts and keys that a snippet trusts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trust {
    /// With the page.
    pub script: ScriptTrust,
    /// With the addresses.
    pub feed: FeedTrust,
}

/// The host that a snippet trusts with the page that it stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScriptTrust {
    /// Nobody: another script than this one is refused by its hash.
    Pinned,
    /// That host: its script can do everything on the page that the page's own can.
    Host(String),
    /// The page's own host, which has the files.
    Own,
    /// No host, but for the height of a frame.
    Framed,
}

/// The key or the hosts that a snippet trusts with the addresses on the card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FeedTrust {
    /// The owner of the publisher's secret key. The hosts can withhold the feed and not change it.
    Key,
    /// These hosts.
    Hosts(Vec<String>),
}

/// The hosts and keys that the snippet trusts.
pub fn trust(kind: Kind, choices: &Choices, release: &Release, frame: Option<&Frame>) -> Trust {
    if let (Kind::Frame | Kind::Wix, Some(frame)) = (kind, frame) {
        return Trust {
            script: ScriptTrust::Framed,
            feed: FeedTrust::Hosts(host(&frame.framed).into_iter().collect()),
        };
    }
    let script = match kind {
        Kind::React | Kind::Vue | Kind::Svelte | Kind::WordPress => ScriptTrust::Own,
        _ if release.script.integrity.is_some() => ScriptTrust::Pinned,
        _ => ScriptTrust::Host(host(&release.script.url).unwrap_or_default()),
    };
    let feed = if choices.keys.is_empty() {
        let mut hosts: Vec<String> = choices.feeds.iter().filter_map(|feed| host(feed)).collect();
        hosts.dedup();
        FeedTrust::Hosts(hosts)
    } else {
        FeedTrust::Key
    };
    Trust { script, feed }
}

fn host(url: &str) -> Option<String> {
    Some(Url::parse(url).ok()?.host_str()?.to_owned())
}
