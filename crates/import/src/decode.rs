//! From a file's bytes to text. An encoding is never guessed: it is UTF-8, said by a byte-order mark, declared by the
//! HTML itself, or named in the command.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::ImportError;

/// More bytes than any press release has.
const LIMIT: usize = 1024 * 1024;

/// The first bytes of a page, in which the HTML standard looks for the encoding.
const DECLARATION: usize = 1024;

/// Formats that are not text, by their first bytes, each with the advice for it.
const OTHER_FORMATS: [(&[u8], &str); 5] = [
    (b"%PDF", "it is a PDF; copy its text into a text file"),
    (
        b"PK\x03\x04",
        "it is a DOCX, ODT or other archive; save it as text or HTML",
    ),
    (b"\xd0\xcf\x11\xe0", "it is a DOC; save it as text or HTML"),
    (b"{\\rtf", "it is RTF; save it as text or HTML"),
    (b"\x1f\x8b", "it is compressed; unpack it first"),
];

/// A file's text, and a remark on how it was read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Decoded {
    pub(super) text: String,
    pub(super) is_html: bool,
    pub(super) remark: Option<String>,
}

/// Reads the bytes of the file of that name, in the encoding named, if one is.
pub(super) fn decode(name: &str, bytes: &[u8], encoding: Option<&str>) -> Result<Decoded, ImportError> {
    let refuse = |why: String| Err(ImportError::refused(name, why));
    if bytes.len() > LIMIT {
        return refuse("it is larger than 1 MiB, which no press release is".to_owned());
    }
    if let Some((_, what)) = OTHER_FORMATS.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return refuse((*what).to_owned());
    }
    let (text, remark) = match text(bytes, encoding) {
        Ok(decoded) => decoded,
        Err(why) => return refuse(why),
    };
    if text.contains('\0') {
        return refuse("it is no text: it has NUL characters in it".to_owned());
    }
    if !text.chars().any(char::is_alphabetic) {
        return refuse("there is no text in it".to_owned());
    }
    let is_html = is_html(name, &text);
    Ok(Decoded { text, is_html, remark })
}

pub(crate) fn text(bytes: &[u8], named: Option<&str>) -> Result<(String, Option<String>), String> {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        let remark = (encoding != UTF_8).then(|| format!("read as {}, as its byte-order mark says", encoding.name()));
        return strict(encoding, bytes.get(length..).unwrap_or_default()).map(|text| (text, remark));
    }
    let named = named
        .map(|label| {
            let encoding = Encoding::for_label(label.as_bytes());
            encoding.ok_or_else(|| format!("there is no encoding {label:?}; write one such as windows-1251"))
        })
        .transpose()?;
    let declared = declared(bytes);
    let read_as = |encoding: &'static Encoding, why| {
        strict(encoding, bytes).map(|text| (text, Some(format!("read as {}, as {why}", encoding.name()))))
    };
    match (std::str::from_utf8(bytes), declared, named) {
        // Bytes in such an encoding may be valid UTF-8 by accident.
        (Ok(_), _, Some(named)) if !named.is_ascii_compatible() => read_as(named, "you asked"),
        (Ok(text), ..) => {
            let others = [(declared, "it declares"), (named, "you named")];
            let other = others.into_iter().find_map(|(encoding, who)| Some((encoding?, who)));
            let remark = other
                .filter(|(encoding, _)| *encoding != UTF_8 && !bytes.is_ascii())
                .map(|(encoding, who)| format!("read as UTF-8, which it is, although {who} {}", encoding.name()));
            Ok((text.to_owned(), remark))
        }
        (Err(_), Some(declared), _) if ![UTF_8, UTF_16LE, UTF_16BE].contains(&declared) => {
            read_as(declared, "it declares")
        }
        (Err(_), _, Some(named)) => read_as(named, "you asked"),
        (Err(_), _, None) => Err(
            "it is not UTF-8; save it as UTF-8, or name its encoding, such as --encoding windows-1251 for old \
             Russian files"
                .to_owned(),
        ),
    }
}

/// The text, or the message that the encoding is another.
fn strict(encoding: &'static Encoding, bytes: &[u8]) -> Result<String, String> {
    encoding
        .decode_without_bom_handling_and_without_replacement(bytes)
        .map(std::borrow::Cow::into_owned)
        .ok_or_else(|| format!("it is not {}: some of its bytes mean nothing there", encoding.name()))
}

/// The encoding in a page's `<meta charset>` or `<meta http-equiv>`.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(bytes.get(..DECLARATION).unwrap_or(bytes)).to_ascii_lowercase();
    let meta = &head[head.find("<meta")?..];
    let after = meta.split_once("charset=")?.1.trim_start_matches(['"', '\'', ' ']);
    let label = after.split(['"', '\'', ' ', ';', '>', '/']).next()?;
    Encoding::for_label(label.as_bytes())
}

/// Whether a file is HTML, by its name or by the beginning of its text.
fn is_html(name: &str, text: &str) -> bool {
    let extension = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    let head: String = text
        .trim_start()
        .chars()
        .take(15)
        .collect::<String>()
        .to_ascii_lowercase();
    let mut starts = "<!doctype html|<html|<head|<body|<h1|<p>|<div|<article|<meta|<!--".split('|');
    matches!(extension.as_str(), "html" | "htm" | "xhtml") || starts.any(|start| head.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::{Decoded, decode};

    const WORD: &str = "Миронов";

    fn utf16(byte_order: fn(u16) -> [u8; 2]) -> Vec<u8> {
        std::iter::once(0xfeff)
            .chain(WORD.encode_utf16())
            .flat_map(byte_order)
            .collect()
    }

    #[test]
    fn files_that_declare_their_encoding_are_read() {
        let cyrillic = b"\xcc\xe8\xf0\xee\xed\xee\xe2";
        let page = [b"<meta charset=\"windows-1251\"><p>", cyrillic.as_slice()].concat();
        for (bytes, encoding, text, remark) in [
            (WORD.as_bytes().to_vec(), None, WORD, None),
            (format!("\u{feff}{WORD}").into_bytes(), None, WORD, None),
            (
                utf16(u16::to_le_bytes),
                None,
                WORD,
                Some("read as UTF-16LE, as its byte-order mark says"),
            ),
            (
                utf16(u16::to_be_bytes),
                None,
                WORD,
                Some("read as UTF-16BE, as its byte-order mark says"),
            ),
            (
                cyrillic.to_vec(),
                Some("cp1251"),
                WORD,
                Some("read as windows-1251, as you asked"),
            ),
            // Several files are read with one option, and some of them need none.
            (
                WORD.as_bytes().to_vec(),
                Some("windows-1251"),
                WORD,
                Some("read as UTF-8, which it is, although you named windows-1251"),
            ),
            (b"Mironov".to_vec(), Some("windows-1251"), "Mironov", None),
            (
                page.clone(),
                Some("koi8-r"),
                "<meta charset=\"windows-1251\"><p>Миронов",
                Some("read as windows-1251, as it declares"),
            ),
            (
                [b"<meta charset=utf-8>", cyrillic.as_slice()].concat(),
                Some("windows-1251"),
                "<meta charset=utf-8>Миронов",
                Some("read as windows-1251, as you asked"),
            ),
            // ASCII letters with a zero beside each are UTF-8, too.
            (
                b"M\0i\0r\0".to_vec(),
                Some("utf-16le"),
                "Mir",
                Some("read as UTF-16LE, as you asked"),
            ),
            (
                page,
                None,
                "<meta charset=\"windows-1251\"><p>Миронов",
                Some("read as windows-1251, as it declares"),
            ),
            (
                format!("<meta charset=windows-1251>{WORD}").into_bytes(),
                None,
                "<meta charset=windows-1251>Миронов",
                Some("read as UTF-8, which it is, although it declares windows-1251"),
            ),
        ] {
            let expected = Decoded {
                text: text.to_owned(),
                is_html: text.starts_with('<'),
                remark: remark.map(str::to_owned),
            };
            assert_eq!(decode("release", &bytes, encoding), Ok(expected));
        }
    }

    #[test]
    fn binary_files_are_refused_with_advice() {
        for (bytes, encoding, message) in [
            (&b""[..], None, "there is no text in it"),
            (b" \r\n ", None, "there is no text in it"),
            (b"a\0b", None, "it is no text: it has NUL characters in it"),
            (b"%PDF-1.7", None, "it is a PDF; copy its text into a text file"),
            (
                b"PK\x03\x04",
                None,
                "it is a DOCX, ODT or other archive; save it as text or HTML",
            ),
            (
                b"\xcc\xe8\xf0",
                None,
                "it is not UTF-8; save it as UTF-8, or name its encoding, such as --encoding windows-1251 for old \
                 Russian files",
            ),
            (
                b"\xff\xfe\x00\xd8",
                None,
                "it is not UTF-16LE: some of its bytes mean nothing there",
            ),
            (
                b"text",
                Some("klingon"),
                "there is no encoding \"klingon\"; write one such as windows-1251",
            ),
            (
                &vec![b'a'; 1024 * 1024 + 1],
                None,
                "it is larger than 1 MiB, which no press release is",
            ),
        ] {
            let failure = decode("a.txt", bytes, encoding).map_err(|failure| failure.to_string());
            assert_eq!(failure, Err(format!("cannot import a.txt: {message}")));
        }
    }
}
