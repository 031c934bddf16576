//! The list's root: the search, the people found, and the card that is open.

use std::rc::Rc;

use prisoner_card_format::{Date, LanguageTag, Preferred};
use prisoner_card_people::{Choices, Filter, Order, arrange};
use yew::prelude::*;

use crate::grid::Grid;
use crate::host::Host;
use crate::opened::Opened;
use crate::people::Everybody;
use crate::settings::Settings;
use crate::tools::Tools;
use crate::words::Words;

/// The card that is open.
#[derive(Clone, PartialEq)]
pub(crate) struct Open {
    /// The person's place in the feed.
    pub(crate) place: usize,
    /// The feed in which the card finds them.
    pub(crate) feed: String,
    /// The lowest sequence of it that the card may show: the list's.
    pub(crate) since: Option<String>,
}

/// The data of the screen; a new one for each drawing that the script asks for.
#[derive(Clone)]
pub(crate) struct Screen {
    pub(crate) everybody: Rc<Everybody>,
    pub(crate) settings: Rc<Settings>,
    pub(crate) words: Words,
    /// The languages in which a visitor reads texts of the feed.
    pub(crate) preferred: Preferred,
    pub(crate) order: Order,
    /// The places of those in the list, in its order.
    pub(crate) arranged: Rc<Vec<usize>>,
    pub(crate) choices: Rc<Choices>,
}

impl PartialEq for Screen {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.settings, &other.settings)
    }
}

impl Screen {
    pub(crate) fn new(everybody: Rc<Everybody>, settings: Settings, words: Words, host: &Host) -> Self {
        let asked = LanguageTag::parse(&settings.language);
        let language = asked.unwrap_or_else(|| everybody.publication.language.clone());
        let today = Date::from_days_since_epoch(settings.today).unwrap_or(everybody.publication.day_of_issue);
        let order = Order::from_word(&settings.order).unwrap_or_default();
        let preferred = everybody.publication.preferred(&language);
        let sort_names = |keys: &[String]| host.sort_names(keys, &settings.language);
        let entries = &everybody.entries;
        let arranged = arrange(entries, order, &preferred, today, settings.seed, &sort_names);
        let choices = Choices::of(arranged.iter().map(|&place| &entries[place]));
        Self {
            everybody,
            settings: Rc::new(settings),
            words,
            preferred,
            order,
            arranged: Rc::new(arranged),
            choices: Rc::new(choices),
        }
    }

    /// The id of the person at a place of the feed.
    fn id_of(&self, place: usize) -> String {
        let entry = self.everybody.entries.get(place);
        entry.map(|entry| entry.id.clone()).unwrap_or_default()
    }

    /// The people whom a search and filters find.
    fn found(&self, typed: &str, filter: &Filter) -> Vec<usize> {
        let everybody = &self.everybody;
        let query = everybody.query(typed);
        let places = self.arranged.iter().copied();
        if query.is_empty() && filter.is_empty() {
            return places.take(self.settings.count.unwrap_or(usize::MAX)).collect();
        }
        let names = everybody.names();
        places
            .filter(|&place| filter.accepts(&everybody.entries[place]) && query.finds(&names[place]))
            .collect()
    }
}

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct AppProps {
    pub(crate) screen: Option<Screen>,
    pub(crate) opened: Option<Open>,
    pub(crate) filter: Filter,
    pub(crate) host: Host,
}

#[component]
pub(crate) fn App(props: &AppProps) -> Html {
    let Some(screen) = &props.screen else {
        return Html::default();
    };
    html! {
        <Searched screen={screen.clone()} opened={props.opened.clone()} filter={props.filter.clone()} host={props.host.clone()} />
    }
}

#[derive(Clone, PartialEq, Properties)]
struct SearchedProps {
    screen: Screen,
    opened: Option<Open>,
    filter: Filter,
    host: Host,
}

#[component]
fn Searched(props: &SearchedProps) -> Html {
    let SearchedProps {
        screen,
        opened,
        filter,
        host,
    } = props;
    let typed = use_state(String::new);
    let found = use_memo(
        (screen.clone(), typed.clone(), filter.clone()),
        |(screen, typed, filter)| screen.found(typed, filter),
    );
    let on_type = {
        let typed = typed.clone();
        Callback::from(move |text| typed.set(text))
    };
    let words = &screen.words;
    let count = u32::try_from(found.len()).unwrap_or(u32::MAX);
    let status = match count {
        0 if screen.arranged.is_empty() => words.nobody().to_owned(),
        0 => words.nobody_found().to_owned(),
        _ => words.people(count),
    };
    html! {
        <section class="list" part="list" lang={words.tag().to_owned()} dir={words.direction().to_owned()}>
            <div hidden={opened.is_some()}>
                if screen.settings.search {
                    <Tools screen={screen.clone()} typed={(*typed).clone()} filter={filter.clone()} {on_type} host={host.clone()} />
                }
                <p class="status" role="status">{ status }</p>
                <Grid screen={screen.clone()} {found} hidden={opened.is_some()} opened={opened.as_ref().map(|open| open.place)} host={host.clone()} />
            </div>
            if let Some(open) = opened {
                <Opened key={screen.id_of(open.place)} screen={screen.clone()} open={open.clone()} host={host.clone()} />
            }
        </section>
    }
}
