//! The page that the cards stand on: an article such as a partner publishes.

use crate::{peer::Embedding, server::Server};

/// What a case wants on the page.
pub(crate) struct Content<'a> {
    /// The feed's file name.
    pub(crate) feed: &'a str,
    pub(crate) people: &'a [String],
}

const STYLE: &str = "body { max-width: 40rem; margin: 0 auto; padding: 1rem; font: 18px/1.5 Georgia, serif }";

const PARAGRAPH: &str = "Whoever is held for what they think is meant to be forgotten first of all. A letter says that \
                         they are not: to them, and to those who hold them. It need not be long, and it need not be \
                         clever; what the weather is like, what one has read, that somebody has thought of them.";

/// The article with the cards after its first paragraphs. Text follows them, so that what moves is seen to move.
pub(crate) fn article(head: &str, cards: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>Write a letter</title>\n\
         <link rel=\"icon\" href=\"data:,\">\n{head}\
         <style>{STYLE}</style>\n</head>\n<body>\n<h1>Write a letter</h1>\n<p>{PARAGRAPH}</p>\n{cards}\
         <p>{PARAGRAPH}</p>\n<p>{PARAGRAPH}</p>\n<p>{PARAGRAPH}</p>\n</body>\n</html>\n"
    )
}

/// The address of a peer's page, which is put on the server unless it is a page already.
pub(crate) fn publish(server: &Server, path: &str, embedding: &Embedding, content: &Content<'_>) -> String {
    let head = match embedding {
        Embedding::Markup { head, .. } => head,
        Embedding::Page(url) => return url.clone(),
    };
    let first = content.people.first().map_or("", String::as_str);
    let head = fill(server, embedding, head, content, first);
    let cards: String = content
        .people
        .iter()
        .map(|person| card(server, embedding, content, person))
        .collect();
    server.set_page(path, &article(&head, &cards))
}

/// The markup of one card.
pub(crate) fn card(server: &Server, embedding: &Embedding, content: &Content<'_>, person: &str) -> String {
    match embedding {
        Embedding::Markup { card, .. } => fill(server, embedding, card, content, person),
        Embedding::Page(_) => String::new(),
    }
}

fn fill(server: &Server, embedding: &Embedding, markup: &str, content: &Content<'_>, person: &str) -> String {
    let Embedding::Markup { files, .. } = embedding else {
        return String::new();
    };
    // One card stands where it is seen. Of many, all are to start, which only ours would put off.
    let loading = if content.people.len() == 1 { "lazy" } else { "eager" };
    markup
        .replace("{files}", &format!("{}/{files}", server.files()))
        .replace("{feed}", &format!("{}/{}", server.feeds(), content.feed))
        .replace("{loading}", loading)
        .replace("{person}", person)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stands_before_and_after_the_cards() {
        let page = article("<link>", "<card>");
        let parts: Vec<_> = page.split("<card>").collect();
        assert_eq!(parts.len(), 2);
        assert!(parts.iter().all(|part| part.contains(PARAGRAPH)));
        assert!(parts[0].contains("<link>"));
    }
}
