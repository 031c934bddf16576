//! Findings about a page, and their remedies.

use serde::Serialize;
use thiserror::Error;

/// The severity of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// The card works, and could be safer or quicker.
    Warning,
    /// Readers see no card, or a wrong one.
    Error,
}

/// A problem at a line of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The line in the page's HTML; 0 where it has none.
    pub line: u64,
    /// The problem.
    pub problem: Problem,
}

impl Finding {
    pub(crate) fn new(line: u64, problem: Problem) -> Self {
        Self { line, problem }
    }
}

macro_rules! problems {
    ($($(#[$about:meta])* $level:ident $code:literal $variant:ident $({ $($field:ident),* })? = $message:literal;)+) => {
        /// A problem, with the remedy.
        #[derive(Clone, Debug, PartialEq, Eq, Error)]
        #[allow(missing_docs, reason = "the message says what it is")]
        pub enum Problem {
            $($(#[$about])* #[error($message)] $variant $({ $($field: String),* })?),+
        }

        impl Problem {
            /// Its name, for programs.
            pub const fn code(&self) -> &'static str {
                match self { $(Self::$variant $({ $($field: _),* })? => $code),+ }
            }

            /// Its severity.
            pub const fn level(&self) -> Level {
                match self { $(Self::$variant $({ $($field: _),* })? => Level::$level),+ }
            }
        }
    };
}

problems! {
    Error "no-snippet" NoSnippet = "the page's HTML has no card, list or frame: look whether the editor has removed it (what scripts add later is not seen from here; add debug to the tag and open the page)";
    Error "no-script" NoScript { file } = "no script on this page loads {file}: add its tag (a page that takes it from an npm package needs none)";
    Warning "no-script-for-static" NoScriptForStatic = "no script brings this static card up to date: its copy buttons do not work, and nothing recalls it";
    Error "script-twice" ScriptTwice { first, other } = "the page has the script twice, {first} and {other}: remove one of them";
    Error "script-type" ScriptType { kind } = "the script's tag has type=\"{kind}\", so browsers do not run it (a consent manager may have set it): remove type";
    Error "script-delayed" ScriptDelayed { by, file } = "{by} keeps the script back until the reader does something: exclude {file} from it";
    Warning "rocket-loader" RocketLoader = "Cloudflare's Rocket Loader rewrites the scripts of this page: add data-cfasync=\"false\" to the script's tag, before src";
    Error "script-nomodule" ScriptNoModule = "the script's tag has nomodule, so no browser of today runs it: remove nomodule";
    Error "integrity-without-crossorigin" IntegrityWithoutCrossorigin = "the script's tag has integrity and no crossorigin, so browsers refuse the script: add crossorigin=\"anonymous\"";
    Error "integrity-mismatch" IntegrityMismatch { url } = "{url} is not the file that the tag's integrity names, so browsers refuse it: copy the snippet anew, or load the script from an address whose content never changes";
    Warning "not-pinned" NotPinned { host } = "the script has no integrity: {host} can run whatever it likes on this page";
    Warning "older-release" OlderRelease { url, found, version } = "{url} is release {found}, and {version} is out: copy the snippet anew";
    Warning "newer-release" NewerRelease { url, found, version } = "{url} is release {found}, and this tool is of {version}: take a newer tool, which knows what is new";
    Warning "other-release" OtherRelease { url, version } = "{url} is not the script of release {version}, which this tool knows: look whether there is a newer snippet";
    Error "script-missing" ScriptMissing { url, why } = "the script {url} cannot be loaded: {why}";
    Error "mixed-content" MixedContent { url } = "{url} is mixed content: a page on https loads only https, so write https:// here";
    Error "script-in-head" ScriptInHead = "a script with data-person stands in the head, where a card has no place: move it to where the card should be";
    Error "unknown-attribute" UnknownAttribute { name, remedy } = "there is no attribute {name}: {remedy}";
    Warning "data-attribute" DataAttribute { name, setting } = "{name} is for a script's tag and counts for nothing here: on an element write {setting}";
    Error "unknown-value" UnknownValue { name, value, used, remedy } = "{name}=\"{value}\" is not known, so {used} is used: {remedy}";
    Error "curly-quotes" CurlyQuotes { name, value } = "{name}={value} has curly quotes, which HTML takes for a part of the value: write straight ones";
    Error "not-a-language" NotALanguage { value } = "lang=\"{value}\" is not a language tag: write one such as en or ru";
    Error "no-person" NoPerson = "person is missing: add person=\"…\", an item's id in the feed or the last part of it";
    Error "no-feed" NoFeed = "feed is missing: add feed=\"https://…\", the address of the publisher's feed";
    Error "feed-address" FeedAddress { value } = "feed=\"{value}\" is not an http(s) address and is ignored: write it out, from https:// on";
    Warning "no-keys" NoKeys = "no key is named, so an attacker who takes over the feed's host can change its addresses: ask the publisher for a snippet with keys";
    Error "bad-key" BadKey { value, why } = "keys=\"{value}\" {why}: copy the whole key from the publisher, ed25519: and all";
    Error "empty-keys" EmptyKeys = "keys is there and empty, so nothing can be verified and nothing is shown: add the publisher's key, or take keys off";
    Warning "key-lost-in-frameworks" KeyAttribute = "React, Vue and Preact never set key: write keys";
    Error "bad-since" BadSince { value } = "since=\"{value}\" is not a whole number, so no issue of the feed is shown";
    Error "bad-count" BadCount { value } = "count=\"{value}\" is not a whole number above 0, so everybody is listed";
    Warning "debug" Debug = "debug shows the doctor to everybody who opens the page: take it off when you are done";
    Error "self-closing" SelfClosing { name } = "HTML knows no <{name} />: what follows is taken for the card's content; write </{name}>";
    Error "no-end" NoEnd { name } = "the tag has no end: write </{name}>";
    Warning "no-fallback" NoFallback = "the element is empty: readers without scripts see nothing; put a link to the person's page into it";
    Error "stale-static-card" StaleStaticCard { until } = "the address on this static card held until {until}: render it anew, or take it off";
    Warning "undated-static-card" UndatedStaticCard = "this static card does not say until when its address holds: render it anew after each issue of the feed";
    Error "closed-shadow" ClosedShadow { mode } = "the static card has shadowrootmode=\"{mode}\": write open, or no script can bring it up to date";
    Warning "obfuscated-mail" ObfuscatedMail = "Cloudflare's e-mail protection has taken addresses out of this static card: switch it off for this page";
    Error "frame-scripts" FrameScripts = "the frame's sandbox has no allow-scripts, so it shows a still card: add allow-scripts";
    Warning "frame-clipboard" FrameClipboard = "the frame has no allow=\"clipboard-write\": the card copies in an older way, which fails in some browsers";
    Warning "frame-height" FrameHeight = "no script gives the frame its card's height, so it scrolls: add prisoner-card-frame.js, as the snippet has it";
    Error "policy-script" PolicyScript { origin, directive } = "the page's policy forbids the script: add {origin} to {directive}";
    Warning "policy-wasm" PolicyWasm { directive } = "the page's policy forbids WebAssembly, so the card is a larger download: add 'wasm-unsafe-eval' to {directive}";
    Error "policy-connect" PolicyConnect { origin, directive } = "the page's policy forbids what the card asks of {origin}: add it to {directive}";
    Error "policy-frame" PolicyFrame { origin, directive } = "the page's policy forbids the frame: add {origin} to {directive}";
    Error "policy-sandbox" PolicySandbox = "the page's policy has sandbox without allow-scripts, so no script runs on it: add allow-scripts";
    Warning "recorder" Recorder { name } = "{name} may record what readers do on this page: it sees that they came to the card, so keep it off pages with a card";
    Warning "speculation-rules" SpeculationRules = "speculation rules of this page may have browsers visit links before a reader chooses them: leave out those of cards, with {{\"not\": {{\"selector_matches\": \".no-prefetch\"}}}}";
}
