//! What a partner types, and what comes of it.

use crate::{
    page::{Embed, Page},
    scenario::scenarios,
};

scenarios![element_shows_the_person_of_its_feed];

async fn element_shows_the_person_of_its_feed(page: Page) {
    let card = page.open(Embed::new()).await;
    card.wait_ready().await;
    assert_eq!(card.text("[part~=name]").await, "Iris Testovna Sample");
    assert!(!card.shows_fallback().await);
    card.click("[part~=copy-button][data-kind=envelope]").await;
    assert_eq!(page.clipboard().await, card.text("[data-copy=envelope]").await);
    page.picture_of(card, "iris.png").await;
}
