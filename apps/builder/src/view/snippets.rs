//! The snippet in each of its forms, with the policy that it needs and the hosts that it trusts.

use std::rc::Rc;

use prisoner_card_builder_state::{Action, State, style_hash};
use prisoner_card_snippet::{
    Choices, FeedTrust, Frame, Kind, NotPossible, Piece, Place, Release, ScriptTrust, policy, snippet, trust,
};
use yew::prelude::*;

use super::code::Code;
use super::fields::TextField;
use super::tabs::Tabs;
use super::use_words;
use crate::hooks::use_static_card;
use crate::shell::SharedShell;
use crate::words::Words;

/// The state, and the callback for actions.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct SnippetsProps {
    pub(crate) state: Rc<State>,
    /// None before it is known.
    pub(crate) release: Option<Rc<Release>>,
    pub(crate) shell: SharedShell,
    pub(crate) on_action: Callback<Action>,
}

/// The tabs. Nothing before there is a person and the release is known.
#[component]
pub(crate) fn Snippets(props: &SnippetsProps) -> Html {
    let words = use_words();
    let card = use_static_card(&props.state);
    let (Some(choices), Some(release)) = (props.state.choices(), props.release.clone()) else {
        return Html::default();
    };
    let kind = props.state.saved.kind;
    let named = |kind: &Kind| (kind.as_str(), AttrValue::from(name(&words, *kind).to_owned()));
    let tabs: Vec<(&'static str, AttrValue)> = Kind::ALL.iter().map(named).collect();
    let chosen = Kind::ALL.iter().position(|known| *known == kind).unwrap_or_default();
    let of_place = |place: usize| Action::KindChosen(Kind::ALL.get(place).copied().unwrap_or_default());
    let on_choose = props.on_action.reform(of_place);
    let frame = props.state.frame();
    let parts = Parts {
        words: &words,
        kind,
        choices: &choices,
        release: &release,
        frame: frame.as_ref(),
        props,
    };
    let pieces = snippet(kind, &choices, &release, card.as_deref(), frame.as_ref());
    html! {
        <section class="snippets" aria-labelledby="snippet-title">
            <h2 id="snippet-title">{ words.snippet().to_owned() }</h2>
            <Tabs labelled_by="snippet-title" {tabs} {chosen} {on_choose}>
                <p class="about">{ about(&words, kind, frame.is_some()).to_owned() }</p>
                { parts.pieces(pieces.as_deref()) }
                { parts.frame_field() }
                if pieces.is_ok() {
                    { parts.policy() }
                    { parts.trust() }
                }
            </Tabs>
        </section>
    }
}

/// Names of products are the same in every language.
fn name(words: &Words, kind: Kind) -> &str {
    match kind {
        Kind::Tag => words.kind_tag(),
        Kind::Script => words.kind_script(),
        Kind::Static => words.kind_static(),
        Kind::Frame => words.kind_frame(),
        Kind::WordPress => "WordPress",
        Kind::Hugo => "Hugo",
        Kind::Jekyll => "Jekyll",
        Kind::Eleventy => "Eleventy",
        Kind::React => "React",
        Kind::Vue => "Vue",
        Kind::Svelte => "Svelte",
        Kind::Tilda => "Tilda",
        Kind::Wix => "Wix",
        Kind::Squarespace => "Squarespace",
        Kind::Ghost => "Ghost",
        Kind::Drupal => "Drupal",
    }
}

fn about(words: &Words, kind: Kind, has_frame: bool) -> &str {
    match kind {
        Kind::Tag => words.about_tag(),
        Kind::Script => words.about_script(),
        Kind::Static => words.about_static(),
        Kind::Frame => words.about_frame(),
        Kind::WordPress => words.about_wordpress(),
        Kind::Hugo => words.about_hugo(),
        Kind::Jekyll | Kind::Eleventy => words.about_generator(),
        Kind::React | Kind::Vue | Kind::Svelte => words.about_app(),
        Kind::Wix if has_frame => words.about_wix(),
        Kind::Wix | Kind::Tilda | Kind::Squarespace | Kind::Ghost => words.about_editor(),
        Kind::Drupal => words.about_drupal(),
    }
}

struct Parts<'a> {
    words: &'a Words,
    kind: Kind,
    choices: &'a Choices,
    release: &'a Release,
    frame: Option<&'a Frame>,
    props: &'a SnippetsProps,
}

impl Parts<'_> {
    /// The texts to be copied, or why there are none.
    fn pieces(&self, pieces: Result<&[Piece], &NotPossible>) -> Html {
        let words = self.words;
        let problem = match pieces {
            Ok(pieces) => {
                let pieces = pieces.iter().enumerate();
                return pieces.map(|(index, piece)| self.piece(index, piece)).collect();
            }
            Err(NotPossible::NotInShortcode(name)) => words.impossible_shortcode(name),
            Err(NotPossible::NoFrame) => words.impossible_frame().to_owned(),
            // It is there in a moment.
            Err(NotPossible::NoCard) => return Html::default(),
            Err(NotPossible::NoFeed | NotPossible::NoPerson) => words.nothing_yet().to_owned(),
        };
        html! { <p class="problem">{ problem }</p> }
    }

    fn piece(&self, index: usize, Piece { place, code }: &Piece) -> Html {
        let words = self.words;
        let place = match place {
            Place::Page => words.place_page().to_owned(),
            Place::Post => words.place_post().to_owned(),
            Place::Terminal => words.place_terminal().to_owned(),
            Place::File(file) => words.place_file(file),
            Place::Address => words.place_address().to_owned(),
        };
        let id = AttrValue::from(format!("piece-{index}"));
        html! { <Code key={id.to_string()} id={id.clone()} {place} code={code.trim_end().to_owned()} shell={self.props.shell.clone()} /> }
    }

    fn frame_field(&self) -> Html {
        if !matches!(self.kind, Kind::Frame | Kind::Wix) {
            return Html::default();
        }
        html! {
            <TextField id="frame" label={self.words.frame().to_owned()} hint={self.words.frame_hint().to_owned()} keyboard="url"
                value={self.props.state.saved.frame.clone()} on_type={self.props.on_action.reform(Action::FrameTyped)} />
        }
    }

    fn policy(&self) -> Html {
        let person = self.props.state.person().and_then(|person| person.profile.as_ref());
        let photo = person
            .and_then(|profile| profile.photo.as_ref())
            .map(|photo| photo.url.as_str());
        let photos: Vec<&str> = photo.into_iter().collect();
        let style = style_hash();
        let policy = policy(self.kind, self.choices, self.release, self.frame, &photos, Some(&style));
        html! {
            <section class="policy">
                <h3>{ self.words.policy().to_owned() }</h3>
                <Code id="policy" place={self.words.policy_hint().to_owned()} code={policy} shell={self.props.shell.clone()} />
            </section>
        }
    }

    fn trust(&self) -> Html {
        let words = self.words;
        let trust = trust(self.kind, self.choices, self.release, self.frame);
        let script = match trust.script {
            ScriptTrust::Pinned => words.trust_pinned().to_owned(),
            ScriptTrust::Host(host) => words.trust_host(&host),
            ScriptTrust::Own => words.trust_own().to_owned(),
            ScriptTrust::Framed => words.trust_framed().to_owned(),
        };
        let feed = match trust.feed {
            FeedTrust::Key => words.trust_key().to_owned(),
            FeedTrust::Hosts(hosts) => words.trust_hosts(&hosts.join(words.comma())),
        };
        html! {
            <section class="trust">
                <h3>{ words.trust().to_owned() }</h3>
                <p>{ script }<br />{ feed }</p>
            </section>
        }
    }
}
