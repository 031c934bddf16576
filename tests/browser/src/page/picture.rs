//! Pictures for people to look at, in `target/screenshots/ENGINE/`.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::json;
use thirtyfour::common::print::PrintParameters;

use super::{Card, Page};
use crate::engines::WINDOW;

impl Page {
    /// Writes a picture of the window.
    pub(crate) async fn picture(&self, name: &str) -> PathBuf {
        let bytes = self.browser.screenshot_as_png().await.expect("a picture of the window");
        self.write_picture(name, &bytes)
    }

    /// Writes a picture of a card.
    pub(crate) async fn picture_of(&self, card: Card<'_>, name: &str) -> PathBuf {
        self.write_picture(name, &card.picture().await)
    }

    /// Writes the page in its printed form.
    pub(crate) async fn print(&self, name: &str) -> PathBuf {
        let bytes = self.print_with(PrintParameters::default()).await;
        self.write_picture(name, &bytes)
    }

    /// The page as a PDF.
    pub(crate) async fn print_with(&self, parameters: PrintParameters) -> Vec<u8> {
        self.try_print(parameters).await.expect("the page is printed")
    }

    /// The page as a PDF.
    ///
    /// # Errors
    ///
    /// The driver's answer, if it does not print.
    pub(crate) async fn try_print(&self, parameters: PrintParameters) -> Result<Vec<u8>, String> {
        let printed = self.browser.print_page(parameters).await;
        printed.map_err(|error| format!("{error:?}"))
    }

    /// The number of pixels of two pictures whose difference might be visible. The browser reads the pictures itself.
    pub(crate) async fn count_differing_pixels(&self, one: &[u8], other: &[u8]) -> u64 {
        let body = "
            const VISIBLE = 8, done = arguments[2];
            const read = async (bytes) => {
                const picture = await createImageBitmap(new Blob([Uint8Array.from(bytes)], { type: 'image/png' }));
                const { width, height } = picture;
                const canvas = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
                canvas.drawImage(picture, 0, 0);
                return { width, height, levels: canvas.getImageData(0, 0, width, height).data };
            };
            Promise.all([read(arguments[0]), read(arguments[1])]).then(([one, other]) => {
                if (one.width !== other.width || one.height !== other.height) throw 'their sizes differ';
                const differ = (index) => Math.abs(one.levels[index] - other.levels[index]) > VISIBLE;
                let count = 0;
                for (let pixel = 0; pixel < one.levels.length; pixel += 4) {
                    if (differ(pixel) || differ(pixel + 1) || differ(pixel + 2)) count++;
                }
                done(count);
            }).catch((error) => done(String(error)))";
        let count = self.run_async(body, [json!(one), json!(other)]).await;
        count
            .as_u64()
            .unwrap_or_else(|| panic!("the pictures cannot be compared: {count}"))
    }

    /// Makes the window just high enough for this much of the page (in a higher one, `WebKit` leaves a black bar).
    /// The next test gets a window of the usual size.
    async fn grow_window(&self, content: u64) {
        let inner_height = self.run("return innerHeight").await.as_u64().unwrap_or_default();
        if inner_height >= content {
            return;
        }
        let window = self.browser.get_window_rect().await.expect("the window's size");
        let bars = u64::try_from(window.height)
            .unwrap_or_default()
            .saturating_sub(inner_height);
        let height = u32::try_from(content + bars).expect("a card of a sensible height");
        self.browser
            .set_window_rect(0, 0, WINDOW.0, height)
            .await
            .expect("the window changes its size");
        // Drivers answer before the page has its new layout.
        let grown = "return innerHeight >= arguments[0] && { scrolled: scrollTo(0, 0) }";
        self.wait_until_with("the window is as high as the card", grown, [json!(content)])
            .await;
        self.wait_two_frames().await;
    }

    pub(crate) fn write_picture(&self, name: &str, bytes: &[u8]) -> PathBuf {
        // Cargo's scratch folder is in the target folder.
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

impl Card<'_> {
    /// A picture of the whole card: drivers cut off the part outside the window.
    pub(crate) async fn picture(&self) -> Vec<u8> {
        let bottom = self
            .run("return Math.ceil(card.getBoundingClientRect().bottom + scrollY)")
            .await;
        self.page().grow_window(bottom.as_u64().unwrap_or_default()).await;
        // WebKit's driver takes the frame that is on the screen, and a change comes with the next one.
        self.page().wait_two_frames().await;
        let host = self.host().await;
        host.screenshot_as_png().await.expect("a picture of the card")
    }
}
