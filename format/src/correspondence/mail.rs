//! From the feed's members about mail to checked values.

use super::{Address, Channel, CopyText, Mail, Need, OtherAddress};
use crate::codes::{AddressPurpose, Certainty, Cost, MailNeed, MailState};
use crate::text::{plain, text, texts};
use crate::{FormatError, LanguageTag, Localized, PartialDate, WebUrl, wire};

/// The JSON Pointer of the address in an item.
const ADDRESS: &str = "/_prisoner_card/mail/address";

impl Mail {
    /// Reads the feed's members about mail. Incomplete addresses are left out.
    pub(crate) fn from_wire(wire: wire::Mail, language: &LanguageTag) -> Result<Self, FormatError> {
        let languages = languages(wire.languages);
        let address = match wire.address {
            Some(address) => Address::from_wire(address, ADDRESS, &languages, language)?,
            None => None,
        };
        let mut other_addresses = Vec::new();
        for (index, other) in wire.other_addresses.unwrap_or_default().into_iter().enumerate() {
            other_addresses.extend(OtherAddress::from_wire(other, index, &languages, language)?);
        }
        Ok(Self {
            state: wire
                .state
                .as_deref()
                .and_then(MailState::from_code)
                .unwrap_or(MailState::Unknown),
            note: text(wire.note, language),
            rules: texts(wire.rules, language),
            address,
            other_addresses,
            channels: wire
                .channels
                .unwrap_or_default()
                .into_iter()
                .filter_map(|channel| Channel::from_wire(channel, language))
                .collect(),
            need: wire.need.and_then(Need::from_wire),
            languages,
        })
    }
}

impl Address {
    /// `None` where there is nothing to write on an envelope.
    #[inline(never)]
    fn from_wire(
        wire: wire::Address,
        pointer: &str,
        languages: &[LanguageTag],
        language: &LanguageTag,
    ) -> Result<Option<Self>, FormatError> {
        let envelope = copy_texts(wire.envelope, pointer, "/envelope")?;
        let reading = copy_texts(wire.reading, pointer, "/reading")?;
        let Some(mut envelope) = envelope else {
            return Ok(None);
        };
        envelope.prefer(|tag| languages.iter().any(|language| language.primary() == tag.primary()));
        let review_by = wire.review_by.as_deref().and_then(PartialDate::parse);
        Ok(Some(Self {
            envelope,
            reading,
            certainty: wire
                .certainty
                .as_deref()
                .and_then(Certainty::from_code)
                .unwrap_or(Certainty::Unknown),
            number: plain(wire.number),
            recipient: text(wire.recipient, language),
            verified_on: wire.verified_on.as_deref().and_then(PartialDate::parse),
            review_by,
            review_by_unreadable: wire.review_by.is_some() && review_by.is_none(),
        }))
    }
}

impl OtherAddress {
    /// `None` for an incomplete address, and for one whose purpose nobody can tell.
    fn from_wire(
        wire: wire::OtherAddress,
        index: usize,
        languages: &[LanguageTag],
        language: &LanguageTag,
    ) -> Result<Option<Self>, FormatError> {
        let purpose = wire.purpose.as_deref().and_then(AddressPurpose::from_code);
        let label = text(wire.label, language);
        let address = wire::Address {
            envelope: wire.envelope,
            reading: wire.reading,
            certainty: wire.certainty,
            verified_on: wire.verified_on,
            review_by: wire.review_by,
            ..wire::Address::default()
        };
        let pointer = format!("/_prisoner_card/mail/other_addresses/{index}");
        let address = Address::from_wire(address, &pointer, languages, language)?;
        Ok(address
            .filter(|_| purpose.is_some() || label.is_some())
            .map(|address| Self {
                index,
                purpose,
                label,
                address,
            }))
    }
}

impl Need {
    fn from_wire(wire: wire::Need) -> Option<Self> {
        Some(Self {
            level: MailNeed::from_code(&wire.level?)?,
            as_of: wire.as_of.as_deref().and_then(PartialDate::parse),
        })
    }
}

impl Channel {
    /// `None` for a service without a name.
    fn from_wire(wire: wire::Channel, language: &LanguageTag) -> Option<Self> {
        let limit = wire.limit.and_then(wire::whole_number);
        Some(Self {
            name: text(wire.name, language)?,
            url: wire.url.as_deref().and_then(WebUrl::parse_contact),
            cost: wire.cost.as_deref().and_then(Cost::from_code),
            payment: text(wire.payment, language),
            note: text(wire.note, language),
            limit: limit
                .and_then(|limit| u32::try_from(limit).ok())
                .filter(|limit| *limit > 0),
        })
    }
}

/// The texts to copy, in the publisher's order, without those that are incomplete.
fn copy_texts(
    wire: Option<wire::Text>,
    pointer: &str,
    member: &str,
) -> Result<Option<Localized<CopyText>>, FormatError> {
    match wire {
        None => Ok(None),
        Some(wire::Text::Plain(_)) => Err(FormatError::without_language(
            &[pointer, member].concat(),
            "write an object from language to address, like { \"ru\": \"…\" }",
        )),
        Some(wire::Text::ByLanguage(values)) => {
            Ok(Localized::new(values.into_iter().filter_map(|(tag, address)| {
                Some((LanguageTag::parse(&tag)?, CopyText::from_wire(&address)?))
            })))
        }
    }
}

/// The languages of letters, without those that are no language tag.
pub(crate) fn languages(wire: Option<Vec<String>>) -> Vec<LanguageTag> {
    wire.unwrap_or_default()
        .iter()
        .filter_map(|tag| LanguageTag::parse(tag))
        .collect()
}
