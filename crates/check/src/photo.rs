//! The metadata of a photo besides the picture.

use std::io::Cursor;

use exif::{Reader, Tag};

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
