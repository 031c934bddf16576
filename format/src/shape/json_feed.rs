//! The members of JSON Feed 1.1 and of this format's extensions to it, of a feed and of an item.

use super::{Object, members};

/// A feed.
pub const FEED: &Object = &Object {
    name: "Feed",
    title: "Feed of prisoner cards, version 1",
    members: members! {
        /// The version of JSON Feed.
        version: Exactly("https://jsonfeed.org/version/1.1"), required;
        /// The feed's name.
        title: Words, required;
        /// The language of plain strings. English if it is missing.
        language: Language;
        /// Your site.
        home_page_url: Url;
        /// Where the feed itself is.
        feed_url: Url;
        /// The feed's next page. A card goes on to it until it has found its person, over 20 pages at most.
        next_url: Url;
        /// Who publishes the feed, and when.
        _prisoner_card: Object(FeedExtension), required;
    },
    further: members! {
        /// The people.
        items: List(Shape(ITEM)), required;
        /// What the feed is about, for feed readers.
        description: String;
        /// A note for people who look at the raw feed.
        user_comment: String;
        /// A large square picture for feed readers.
        icon: AnyUrl;
        /// A small square picture for feed readers.
        favicon: AnyUrl;
        /// Who writes the feed.
        authors: List(Shape(AUTHOR));
        /// Who writes the feed, as JSON Feed 1.0 had it; write `authors`.
        author: Shape(AUTHOR), deprecated;
        /// `true` says to feed readers that the feed will never change again.
        expired: Flag;
        /// Where feed readers can subscribe.
        hubs: List(Shape(HUB));
    },
};

/// An item: a person.
pub const ITEM: &Object = &Object {
    name: "Item",
    title: "A person",
    members: members! {
        /// The person's identity. Stays the same for ever: sites name the person by it, or by the last part of its
        /// path.
        id: Identity, required, ["primerova", "https://example.org/people/primerova"];
        /// The page with the whole case.
        url: Url;
        /// The item's language, where it is not the feed's.
        language: Language;
        /// When the item was first published.
        date_published: Instant;
        /// When the item was last changed. The card shows the day.
        date_modified: Instant;
        /// What a card shows of the person.
        _prisoner_card: Object(ItemExtension), unless_withdrawn;
    },
    further: members! {
        /// The summary for feed readers, in plain text.
        content_text: String, unless_withdrawn;
        /// The summary for feed readers, in HTML. A card never reads it.
        content_html: String;
        /// The title for feed readers.
        title: String;
        /// A line for lists in feed readers. What the card shows stands in `_prisoner_card`.
        summary: String;
        /// A page elsewhere that the item is about.
        external_url: AnyUrl;
        /// A picture for feed readers. What the card shows is the photo of `_prisoner_card`.
        image: AnyUrl;
        /// A wide picture for feed readers.
        banner_image: AnyUrl;
        /// Who wrote the item.
        authors: List(Shape(AUTHOR));
        /// Who wrote the item, as JSON Feed 1.0 had it; write `authors`.
        author: Shape(AUTHOR), deprecated;
        /// Keywords for feed readers.
        tags: List(String);
        /// Files for feed readers.
        attachments: List(Shape(ATTACHMENT));
    },
};

const AUTHOR: &Object = &Object {
    name: "Author",
    title: "Author",
    members: &[],
    further: members! {
        /// The author's name.
        name: String;
        /// The author's page; a `mailto:` address is possible.
        url: AnyUrl;
        /// A square picture of the author.
        avatar: AnyUrl;
    },
};

const ATTACHMENT: &Object = &Object {
    name: "Attachment",
    title: "Attachment",
    members: &[],
    further: members! {
        /// Where the file is.
        url: AnyUrl, required;
        /// The file's type.
        mime_type: String, required, ["audio/mpeg", "application/pdf"];
        /// A name; attachments of one name are versions of one thing.
        title: String;
        /// How large the file is, in bytes.
        size_in_bytes: Count;
        /// How long it takes to listen to or watch.
        duration_in_seconds: Amount;
    },
};

const HUB: &Object = &Object {
    name: "Hub",
    title: "Hub",
    members: &[],
    further: members! {
        /// The protocol, such as WebSub.
        type: String, required;
        /// Where to subscribe.
        url: AnyUrl, required;
    },
};
