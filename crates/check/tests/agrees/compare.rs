//! A feed's JSON against the format's reading of it.

use prisoner_card_format::correspondence::{Address, CopyText, Mail, Withheld, may_write};
use prisoner_card_format::{LanguageTag, Localized, PersonName, Profile, Publication, WebUrl, clean};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

type Outcome = Result<(), TestCaseError>;

/// The feed's own members.
pub(crate) fn head(feed: &Value, publication: &Publication) -> Outcome {
    let card = &feed["_prisoner_card"];
    let language = &publication.language;
    plain("title", &feed["title"], Some(&publication.title))?;
    if !feed["language"].is_null() {
        same(
            "language",
            &json!(feed["language"].as_str().map(usual)),
            Some(&json!(language.as_str())),
        )?;
    }
    same(
        "home_page_url",
        &feed["home_page_url"],
        url(publication.home_page.as_ref()).as_ref(),
    )?;
    texts(
        "publisher.name",
        &card["publisher"]["name"],
        Some(&publication.publisher.name),
        language,
    )?;
    same(
        "publisher.url",
        &card["publisher"]["url"],
        url(publication.publisher.url.as_ref()).as_ref(),
    )?;
    prop_assert!(card["issued"].is_string());
    prop_assert_eq!(card["valid_until"].is_string(), publication.valid_until.is_some());
    prop_assert_eq!(
        card["sequence"].as_f64(),
        publication
            .sequence
            .map(|number| f64::from(u32::try_from(number).unwrap_or(0)))
    );
    Ok(())
}

/// A person's members.
pub(crate) fn person(item: &Value, profile: &Profile, publication: &Publication) -> Outcome {
    let language = &publication.language;
    let card = &item["_prisoner_card"];
    same("id", &item["id"], Some(&json!(profile.id)))?;
    same("url", &item["url"], url(profile.page.as_ref()).as_ref())?;
    let is_dated = item["date_modified"].is_string() || item["date_published"].is_string();
    prop_assert_eq!(is_dated, profile.updated.is_some());
    names(&card["name"], &profile.name, language)?;
    same("birth", &card["birth"], shown(profile.birth).as_ref())?;
    if !card["gender"].is_null() {
        same("gender", &card["gender"], Some(&json!(profile.gender.code())))?;
    }
    texts("headline", &card["headline"], profile.headline.as_ref(), language)?;
    texts("summary", &card["summary"], profile.summary.as_ref(), language)?;
    let photo = profile.photo.as_ref();
    same(
        "photo.url",
        &card["photo"]["url"],
        url(photo.map(|photo| &photo.url)).as_ref(),
    )?;
    texts(
        "photo.alt",
        &card["photo"]["alt"],
        photo.and_then(|photo| photo.alt.as_ref()),
        language,
    )?;
    plain(
        "photo.credit",
        &card["photo"]["credit"],
        photo.and_then(|photo| photo.credit.as_ref()),
    )?;
    plain(
        "photo.licence",
        &card["photo"]["licence"],
        photo.and_then(|photo| photo.licence.as_ref()),
    )?;
    recognition(&card["recognition"], profile, language)?;
    same(
        "stage",
        &card["stage"],
        profile.stage.map(|stage| json!(stage.code())).as_ref(),
    )?;
    custody(&card["custody"], profile, language)?;
    charges(&card["charges"], profile, language)?;
    list("account", &card["account"], &profile.account, |json, text| {
        texts("account", json, Some(text), language)
    })?;
    sentence(&card["sentence"], profile, language)?;
    events(&card["events"], profile, language)?;
    same(
        "release.expected",
        &card["release"]["expected"],
        shown(profile.release.expected).as_ref(),
    )?;
    same(
        "release.actual",
        &card["release"]["actual"],
        shown(profile.release.actual).as_ref(),
    )?;
    mail(&card["mail"], profile, publication, language)?;
    help(&card["help"], profile, language)?;
    list("sources", &card["sources"], &profile.sources, |json, source| {
        texts("sources.label", &json["label"], Some(&source.label), language)?;
        same("sources.url", &json["url"], url(source.url.as_ref()).as_ref())
    })
}

fn recognition(json: &Value, profile: &Profile, language: &LanguageTag) -> Outcome {
    let recognition = &profile.recognition;
    texts("recognition.by", &json["by"], Some(&recognition.by), language)?;
    same(
        "recognition.status",
        &json["status"],
        recognition.status.map(|status| json!(status.code())).as_ref(),
    )?;
    same("recognition.date", &json["date"], shown(recognition.date).as_ref())?;
    texts(
        "recognition.statement",
        &json["statement"],
        recognition.statement.as_ref(),
        language,
    )?;
    texts(
        "recognition.demand",
        &json["demand"],
        recognition.demand.as_ref(),
        language,
    )?;
    list(
        "recognition.reasons",
        &json["reasons"],
        &recognition.reasons,
        |json, text| texts("recognition.reasons", json, Some(text), language),
    )?;
    texts(
        "recognition.disclaimer",
        &json["disclaimer"],
        recognition.disclaimer.as_ref(),
        language,
    )?;
    same("recognition.url", &json["url"], url(recognition.url.as_ref()).as_ref())
}

fn custody(json: &Value, profile: &Profile, language: &LanguageTag) -> Outcome {
    let custody = profile.custody.as_ref();
    let code = custody.and_then(|custody| custody.code).map(|code| json!(code.code()));
    let certainty = custody
        .and_then(|custody| custody.certainty)
        .map(|certainty| json!(certainty.code()));
    same("custody.code", &json["code"], code.as_ref())?;
    same("custody.certainty", &json["certainty"], certainty.as_ref())?;
    texts(
        "custody.place",
        &json["place"],
        custody.and_then(|custody| custody.place.as_ref()),
        language,
    )?;
    same(
        "custody.since",
        &json["since"],
        shown(custody.and_then(|custody| custody.since)).as_ref(),
    )
}

fn charges(json: &Value, profile: &Profile, language: &LanguageTag) -> Outcome {
    list("charges", json, &profile.charges, |json, charge| {
        plain("law", &json["law"], Some(&charge.law))?;
        plain("article", &json["article"], charge.article.as_ref())?;
        plain("part", &json["part"], charge.part.as_ref())?;
        plain("point", &json["point"], charge.point.as_ref())?;
        list("via", &json["via"], &charge.via, |json, via| {
            plain("via.article", &json["article"], Some(&via.article))?;
            plain("via.part", &json["part"], via.part.as_ref())
        })?;
        texts("charges.label", &json["label"], Some(&charge.label), language)?;
        if !json["kind"].is_null() {
            same("charges.kind", &json["kind"], Some(&json!(charge.kind.code())))?;
        }
        same(
            "charges.outcome",
            &json["outcome"],
            charge.outcome.map(|outcome| json!(outcome.code())).as_ref(),
        )
    })
}

fn sentence(json: &Value, profile: &Profile, language: &LanguageTag) -> Outcome {
    let sentence = profile.sentence.as_ref();
    let kind = sentence
        .and_then(|sentence| sentence.kind)
        .map(|kind| json!(kind.code()));
    let regime = sentence
        .and_then(|sentence| sentence.regime)
        .map(|regime| json!(regime.code()));
    same("sentence.kind", &json["kind"], kind.as_ref())?;
    prop_assert_eq!(
        json["term"].is_string(),
        sentence.is_some_and(|sentence| sentence.term.is_some()),
        "sentence.term"
    );
    same("sentence.regime", &json["regime"], regime.as_ref())?;
    same(
        "sentence.date",
        &json["date"],
        shown(sentence.and_then(|sentence| sentence.date)).as_ref(),
    )?;
    texts(
        "sentence.court",
        &json["court"],
        sentence.and_then(|sentence| sentence.court.as_ref()),
        language,
    )?;
    for (name, read) in [
        ("in_absentia", sentence.is_some_and(|sentence| sentence.in_absentia)),
        (
            "closed_hearing",
            sentence.is_some_and(|sentence| sentence.closed_hearing),
        ),
    ] {
        prop_assert_eq!(json[name] == true, read, "{}", name);
    }
    let additional = sentence.map(|sentence| sentence.additional.clone()).unwrap_or_default();
    list(
        "sentence.additional",
        &json["additional"],
        &additional,
        |json, additional| {
            same(
                "additional.kind",
                &json["kind"],
                additional.kind.map(|kind| json!(kind.code())).as_ref(),
            )?;
            prop_assert_eq!(json["term"].is_string(), additional.term.is_some(), "additional.term");
            texts("additional.label", &json["label"], additional.label.as_ref(), language)
        },
    )
}

/// The profile has them in the order of their dates.
fn events(json: &Value, profile: &Profile, language: &LanguageTag) -> Outcome {
    let stated = json.as_array().cloned().unwrap_or_default();
    prop_assert_eq!(stated.len(), profile.events.len(), "events");
    for json in &stated {
        let is_there = profile.events.iter().any(|event| {
            same("date", &json["date"], Some(&json!(event.date.to_string()))).is_ok()
                && same("code", &json["code"], Some(&json!(event.code.code()))).is_ok()
                && texts("label", &json["label"], event.label.as_ref(), language).is_ok()
        });
        prop_assert!(is_there, "the event {json} is lost");
    }
    Ok(())
}

fn mail(json: &Value, profile: &Profile, publication: &Publication, language: &LanguageTag) -> Outcome {
    let Some(read) = &profile.mail else {
        prop_assert!(json.is_null(), "mail");
        return Ok(());
    };
    match may_write(profile, publication) {
        Ok(address) => letters(json, read, Some(address), language),
        Err(Withheld::NoAddress) => letters(json, read, None, language),
        Err(_) => {
            texts("mail.note", &json["note"], read.note.as_ref(), language)?;
            prop_assert!(
                json["address"].is_null() && json["channels"].is_null(),
                "an address is not shown"
            );
            Ok(())
        }
    }
}

fn letters(json: &Value, read: &Mail, address: Option<&Address>, language: &LanguageTag) -> Outcome {
    same("mail.state", &json["state"], Some(&json!("open")))?;
    list("mail.languages", &json["languages"], &read.languages, |json, tag| {
        same(
            "mail.languages",
            &json!(json.as_str().map(usual)),
            Some(&json!(tag.as_str())),
        )
    })?;
    texts("mail.note", &json["note"], read.note.as_ref(), language)?;
    list("mail.rules", &json["rules"], &read.rules, |json, text| {
        texts("mail.rules", json, Some(text), language)
    })?;
    let stated = &json["address"];
    addresses(
        "mail.address.envelope",
        &stated["envelope"],
        address.map(|address| &address.envelope),
    )?;
    addresses(
        "mail.address.reading",
        &stated["reading"],
        address.and_then(|address| address.reading.as_ref()),
    )?;
    if !stated["certainty"].is_null() {
        let certainty = address.map(|address| json!(address.certainty.code()));
        same("mail.address.certainty", &stated["certainty"], certainty.as_ref())?;
    }
    let verified_on = shown(address.and_then(|address| address.verified_on));
    let review_by = shown(address.and_then(|address| address.review_by));
    same("mail.address.verified_on", &stated["verified_on"], verified_on.as_ref())?;
    same("mail.address.review_by", &stated["review_by"], review_by.as_ref())?;
    list("mail.channels", &json["channels"], &read.channels, |json, channel| {
        texts("channels.name", &json["name"], Some(&channel.name), language)?;
        same("channels.url", &json["url"], url(channel.url.as_ref()).as_ref())?;
        same(
            "channels.cost",
            &json["cost"],
            channel.cost.map(|cost| json!(cost.code())).as_ref(),
        )?;
        texts("channels.payment", &json["payment"], channel.payment.as_ref(), language)?;
        texts("channels.note", &json["note"], channel.note.as_ref(), language)
    })
}

fn help(json: &Value, profile: &Profile, language: &LanguageTag) -> Outcome {
    list("help", json, &profile.help, |json, help| {
        if !json["kind"].is_null() {
            same("help.kind", &json["kind"], Some(&json!(help.kind.code())))?;
        }
        texts("help.label", &json["label"], Some(&help.label), language)?;
        same("help.url", &json["url"], url(help.url.as_ref()).as_ref())?;
        same(
            "help.scope",
            &json["scope"],
            help.scope.map(|scope| json!(scope.code())).as_ref(),
        )?;
        list("help.risk", &json["risk"], &help.risk, |json, risk| {
            plain("risk.jurisdiction", &json["jurisdiction"], Some(&risk.jurisdiction))?;
            texts("risk.note", &json["note"], Some(&risk.note), language)?;
            same("risk.as_of", &json["as_of"], shown(risk.as_of).as_ref())
        })
    })
}

fn names(json: &Value, names: &Localized<PersonName>, language: &LanguageTag) -> Outcome {
    let read = names.iter().map(|(tag, name)| {
        let name = match name {
            PersonName::Whole(name) => json!(name),
            PersonName::Parts {
                given,
                patronymic,
                family,
            } => {
                let parts = [
                    ("given", Some(given)),
                    ("patronymic", patronymic.as_ref()),
                    ("family", Some(family)),
                ];
                let stated = parts
                    .into_iter()
                    .filter_map(|(part, name)| Some((part.to_owned(), json!(name?))));
                Value::Object(stated.filter(|(_, name)| name != "").collect())
            }
        };
        (tag.as_str().to_owned(), name)
    });
    let read: Map<String, Value> = read.collect();
    let stated = match json {
        Value::String(name) => Map::from_iter([(language.as_str().to_owned(), json!(name))]),
        Value::Object(names) => names
            .clone()
            .into_iter()
            .map(|(tag, name)| (usual(&tag), without_own(name)))
            .collect(),
        _ => Map::new(),
    };
    prop_assert_eq!(stated, read, "name");
    Ok(())
}

/// A name's parts, without members that are none, and without those that somebody with one name leaves empty.
fn without_own(name: Value) -> Value {
    match name {
        Value::Object(mut parts) => {
            parts.retain(|part, name| ["given", "patronymic", "family"].contains(&part.as_str()) && name != "");
            Value::Object(parts)
        }
        whole => whole,
    }
}

/// Text in the feed's language or by language. A card has line feeds alone for line breaks.
fn texts(name: &str, json: &Value, read: Option<&Localized<String>>, language: &LanguageTag) -> Outcome {
    let read: Map<String, Value> = read
        .into_iter()
        .flat_map(Localized::iter)
        .map(|(tag, text)| (tag.as_str().to_owned(), json!(text)))
        .collect();
    compare(name, json, read, Some(language))
}

/// Addresses by language, which stand as they are.
fn addresses(name: &str, json: &Value, read: Option<&Localized<CopyText>>) -> Outcome {
    let read: Map<String, Value> = read
        .into_iter()
        .flat_map(Localized::iter)
        .map(|(tag, text)| (tag.as_str().to_owned(), json!(text.as_str())))
        .collect();
    compare(name, json, read, None)
}

fn compare(name: &str, json: &Value, read: Map<String, Value>, language: Option<&LanguageTag>) -> Outcome {
    let stated = match (json, language) {
        (Value::String(text), Some(language)) => Map::from_iter([(language.as_str().to_owned(), json!(text))]),
        (Value::Object(texts), _) => texts.clone(),
        (Value::Null, _) => Map::new(),
        (other, _) => Map::from_iter([("kind".to_owned(), other.clone())]),
    };
    let stated: Map<String, Value> = stated
        .into_iter()
        .map(|(tag, text)| (usual(&tag), json!(text.as_str().map(|text| text.replace("\r\n", "\n")))))
        .collect();
    prop_assert_eq!(stated, read, "{}", name);
    Ok(())
}

/// A string without a language. One in which nothing can be seen may be left out.
fn plain(name: &str, json: &Value, read: Option<&String>) -> Outcome {
    if read.is_none() && json.as_str().is_some_and(|text| clean(text).is_empty()) {
        return Ok(());
    }
    let stated = json.as_str().map(|text| json!(text.replace("\r\n", "\n")));
    same(
        name,
        &stated.unwrap_or(json.clone()),
        read.map(|read| json!(read)).as_ref(),
    )
}

fn list<T>(name: &str, json: &Value, read: &[T], each: impl Fn(&Value, &T) -> Outcome) -> Outcome {
    let stated = json.as_array().cloned().unwrap_or_default();
    prop_assert_eq!(stated.len(), read.len(), "{} {}", name, json);
    stated.iter().zip(read).try_for_each(|(json, read)| each(json, read))
}

fn same(name: &str, json: &Value, read: Option<&Value>) -> Outcome {
    prop_assert_eq!(json, read.unwrap_or(&Value::Null), "{}", name);
    Ok(())
}

fn url(url: Option<&WebUrl>) -> Option<Value> {
    url.map(|url| json!(url.as_str()))
}

fn shown(value: Option<impl std::fmt::Display>) -> Option<Value> {
    value.map(|value| json!(value.to_string()))
}

/// A language tag in its usual case; the others mean the same.
fn usual(tag: &str) -> String {
    LanguageTag::parse(tag).map_or_else(|| tag.to_owned(), |tag| tag.as_str().to_owned())
}
