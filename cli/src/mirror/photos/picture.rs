//! Recognises pictures by their first bytes: a media type or a name is not enough to put a file into a web root.

/// The value of `Accept` for a photo.
pub(super) const ACCEPT: &str = "image/avif, image/webp, image/jpeg, image/png, image/gif";

/// The reason why another file is refused. That includes SVG, which can hold scripts.
pub(super) const NONE: &str = "it is no picture of the kinds JPEG, PNG, WebP, AVIF or GIF";

/// Whether the bytes begin like a picture of these kinds.
pub(super) fn is_picture(bytes: &[u8]) -> bool {
    matches!(
        bytes,
        [0xff, 0xd8, 0xff, ..]
            | [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..]
            | [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..]
            | [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..]
            | [_, _, _, _, b'f', b't', b'y', b'p', b'a', b'v', b'i', b'f' | b's', ..]
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_known_by_their_first_bytes() {
        for bytes in [
            &b"\xff\xd8\xff\xe0\0\x10JFIF"[..],
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
            b"GIF89a",
            b"RIFF\x10\0\0\0WEBPVP8 ",
            b"\0\0\0\x1cftypavif\0\0\0\0",
        ] {
            assert!(is_picture(bytes), "{bytes:?}");
        }
        for bytes in [
            &b""[..],
            b"<svg xmlns='http://www.w3.org/2000/svg'/>",
            b"<?php",
            b"<html>",
            b"RIFF\x10\0\0\0WAVE",
        ] {
            assert!(!is_picture(bytes), "{bytes:?}");
        }
    }
}
