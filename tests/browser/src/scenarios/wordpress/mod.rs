//! Real WordPress: the plugin and pasted links, for authors and for a site's owner.

pub(crate) mod administration;
pub(crate) mod editor;
pub(crate) mod links;
pub(crate) mod posts;

/// Makes scenarios of functions that take a page and a version of WordPress: one in each version, in Chromium. They
/// test WordPress and the plugin; the card's engines are tested elsewhere.
macro_rules! in_wordpress {
    ($($name:ident),+ $(,)?) => {
        in_wordpress!(@version oldest Oldest $($name)+);
        in_wordpress!(@version newest Newest $($name)+);
    };
    (@version $module:ident $version:ident $($name:ident)+) => {
        pub(crate) mod $module {
            $(async fn $name(page: crate::page::Page) {
                super::$name(page, crate::wordpress::Version::$version).await;
            })+
            use crate::scenario::scenarios;
            scenarios![$($name in Chromium by Code),+];
        }
    };
}

use in_wordpress;
