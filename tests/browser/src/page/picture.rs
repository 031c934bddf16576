//! Pictures for people to look at, in `target/screenshots/ENGINE/`.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{Card, Page};

impl Page {
    /// Writes a picture of the window.
    pub(crate) async fn picture(&self, name: &str) -> PathBuf {
        let bytes = self.browser.screenshot_as_png().await.expect("a picture of the window");
        self.write_picture(name, &bytes)
    }

    /// Writes a picture of a card, all of it.
    pub(crate) async fn picture_of(&self, card: Card<'_>, name: &str) -> PathBuf {
        let bytes = card
            .host()
            .await
            .screenshot_as_png()
            .await
            .expect("a picture of the card");
        self.write_picture(name, &bytes)
    }

    pub(crate) fn write_picture(&self, name: &str, bytes: &[u8]) -> PathBuf {
        // Cargo's scratch folder stands in the target folder.
        let target = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .parent()
            .expect("the target folder");
        let folder = target.join("screenshots").join(self.engine.word());
        fs::create_dir_all(&folder).expect("the folder of the pictures");
        let path = folder.join(name);
        fs::write(&path, bytes).expect("the picture is written");
        path
    }
}
