//! The files of photos: the metadata besides the picture, and whether it is the picture that the feed states.

use std::io::Cursor;

use exif::{Reader, Tag};
use prisoner_card_document::diagnostic::Diagnostic;

use crate::examine::Photo;

/// The file of a photo.
#[derive(Clone, Debug)]
pub struct PhotoFile {
    /// Its SHA-256, in hexadecimal and small letters.
    pub sha256: String,
    /// Whether it says where it was taken: see [`has_position`].
    pub has_position: bool,
    /// Whether it lies where the URL says, and not somewhere else under the same name.
    pub is_at_its_place: bool,
}

pub(crate) fn with_position(photo: &Photo) -> Diagnostic {
    Diagnostic::error(
        "photo-position",
        photo.url_span.clone(),
        "the photo's file says where it was taken, to the metre",
        "remove its metadata, such as with exiftool -all= or by saving a screenshot of it, and state its new sha256",
    )
    .at(format_args!("/items/{}/_prisoner_card/photo/url", photo.item))
}

/// The file of a photo that is not the one that the feed states. A file that has only the photo's name may be another
/// one: it is doubtful, and no mistake at all where it is the photo of somebody else in the feed.
pub(crate) fn another_photo(photo: &Photo, file: &PhotoFile, photos: &[Photo]) -> Option<Diagnostic> {
    let (stated, span) = (photo.sha256.as_ref()?, photo.sha256_span.clone()?);
    let is_of = |photo: &Photo| photo.sha256.as_ref() == Some(&file.sha256);
    if *stated == file.sha256 || !file.is_at_its_place && photos.iter().any(is_of) {
        return None;
    }
    let problem = if file.is_at_its_place {
        Diagnostic::error(
            "another-photo",
            span,
            "the photo's file has another sha256: with `keys`, no card shows this photo",
            format!("write \"{}\", or put the right file there", file.sha256),
        )
    } else {
        Diagnostic::warning(
            "another-photo",
            span,
            "a file of the photo's name has another sha256; if it is the photo, no card with `keys` shows it",
            format!("if it is, write \"{}\"; else give the file another name", file.sha256),
        )
    };
    Some(problem.at(format_args!("/items/{}/_prisoner_card/photo/sha256", photo.item)))
}

/// The fields of EXIF for the place where a photo was taken, or for the place in the picture.
const PLACES: &[Tag] = &[
    Tag::GPSLatitude,
    Tag::GPSLongitude,
    Tag::GPSDestLatitude,
    Tag::GPSDestLongitude,
    Tag::GPSAreaInformation,
];

/// The same in XMP, which is text in the file.
const PLACES_IN_TEXT: &[&[u8]] = &[b"exif:GPSLatitude", b"exif:GPSLongitude"];

/// Whether a photo (JPEG, PNG, WebP, HEIF, AVIF, TIFF) says where it was taken.
pub fn has_position(photo: &[u8]) -> bool {
    let reader = &mut Cursor::new(photo);
    let exif = Reader::new()
        .continue_on_error(true)
        .read_from_container(reader)
        .or_else(|error| error.distill_partial_result(drop));
    let is_place = |exif: exif::Exif| exif.fields().any(|field| PLACES.contains(&field.tag));
    exif.is_ok_and(is_place)
        || PLACES_IN_TEXT
            .iter()
            .any(|name| photo.windows(name.len()).any(|window| window == *name))
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use exif::experimental::Writer;
    use exif::{Field, In, Rational, Tag, Value};

    use super::has_position;

    /// A JPEG of no picture with one field of EXIF.
    fn jpeg(tag: Tag, value: Value) -> Vec<u8> {
        let field = Field {
            tag,
            ifd_num: In::PRIMARY,
            value,
        };
        let (mut writer, mut tiff) = (Writer::new(), Cursor::new(Vec::new()));
        writer.push_field(&field);
        writer.write(&mut tiff, false).expect("EXIF");
        let exif = [b"Exif\0\0".to_vec(), tiff.into_inner()].concat();
        let length = u16::try_from(exif.len() + 2).expect("short").to_be_bytes();
        [&[0xff, 0xd8, 0xff, 0xe1][..], &length, &exif, &[0xff, 0xd9]].concat()
    }

    #[test]
    fn a_position_is_found_in_exif_and_in_xmp_and_nowhere_else() {
        let degrees = || {
            Value::Rational(
                [(55, 1), (45, 1), (21, 1)]
                    .map(|(num, denom)| Rational { num, denom })
                    .to_vec(),
            )
        };
        assert!(has_position(&jpeg(Tag::GPSLatitude, degrees())));
        assert!(has_position(&jpeg(Tag::GPSDestLongitude, degrees())));
        assert!(has_position(
            b"\x89PNG\r\n\x1a\n<rdf:Description exif:GPSLatitude=\"55,45.35N\"/>"
        ));
        assert!(!has_position(&jpeg(Tag::Model, Value::Ascii(vec![b"Camera".to_vec()]))));
        assert!(!has_position(&jpeg(
            Tag::GPSDateStamp,
            Value::Ascii(vec![b"2024:01:01".to_vec()])
        )));
        assert!(!has_position(b"no picture at all"));
        assert!(!has_position(&[]));
    }
}
