//! The name of a photo, and the address of a copy of it.

/// The extensions of pictures that a mirror keeps.
const EXTENSIONS: &[&str] = &["jpg", "jpeg", "png", "webp", "avif", "gif"];

/// The name of a photo's copy, from the folder of a mirror's feed. It is made of the address and the digest alone, so that a
/// card, which has not seen the picture, finds it.
///
/// `url` is the photo's address in the feed, `sha256` the digest of its bytes in hexadecimal digits.
pub fn copy_name(url: &str, sha256: &str) -> String {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let stated = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    let known = EXTENSIONS.iter().find(|known| stated.eq_ignore_ascii_case(known));
    format!("photos/{sha256}.{}", known.unwrap_or(&EXTENSIONS[0]))
}

/// The bytes of a SHA-256 digest.
const DIGEST: usize = 32;

/// A SHA-256 digest in lower-case hexadecimal digits. Feeds state it so, or in base64: of either alphabet, with or without
/// padding, or as in an `integrity` attribute.
pub fn sha256_digits(stated: &str) -> Option<String> {
    if stated.len() == 2 * DIGEST && stated.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Some(stated.to_ascii_lowercase());
    }
    let base64 = stated.strip_prefix("sha256-").unwrap_or(stated);
    let base64 = base64.strip_suffix('=').unwrap_or(base64);
    let mut digits = String::new();
    let (mut bits, mut count) = (0_u32, 0_u32);
    for letter in base64.bytes() {
        bits = bits << 6 | u32::from(value_in_base64(letter)?);
        count += 6;
        while count >= 4 && digits.len() < 2 * DIGEST {
            count -= 4;
            digits.push(char::from_digit(bits >> count & 0xf, 16)?);
        }
    }
    // 43 letters are 256 bits, and two that say nothing.
    (base64.len() == 43 && bits.trailing_zeros() >= 2).then_some(digits)
}

fn value_in_base64(letter: u8) -> Option<u8> {
    match letter {
        b'A'..=b'Z' => Some(letter - b'A'),
        b'a'..=b'z' => Some(letter - b'a' + 26),
        b'0'..=b'9' => Some(letter - b'0' + 52),
        b'+' | b'-' => Some(62),
        b'/' | b'_' => Some(63),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DIGITS: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    #[test]
    fn digest_is_read_in_either_spelling() {
        for stated in [
            DIGITS,
            &DIGITS.to_uppercase(),
            "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
            "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU",
            "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU",
            "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
        ] {
            assert_eq!(sha256_digits(stated).as_deref(), Some(DIGITS), "{stated}");
        }
        for none in [
            "",
            "?",
            "e3b0",
            &DIGITS[1..],
            &DIGITS.replace('e', "g"),
            "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuF",
            "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV",
            "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFUA",
            "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU==",
            "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSu U=",
        ] {
            assert_eq!(sha256_digits(none), None, "{none}");
        }
    }

    #[test]
    fn copy_has_the_digest_for_its_name_and_the_extension_of_the_address() {
        for (url, expected) in [
            ("https://p.example/a/iris.jpg", "photos/00ff.jpg"),
            ("https://p.example/a/iris.JPEG?w=120#face", "photos/00ff.jpeg"),
            ("https://p.example/iris.webp", "photos/00ff.webp"),
            ("https://p.example/iris.png?name=x.php", "photos/00ff.png"),
            // Nothing that a server might run.
            ("https://p.example/iris.php", "photos/00ff.jpg"),
            ("https://p.example/iris.svg", "photos/00ff.jpg"),
            ("https://p.example/iris", "photos/00ff.jpg"),
            ("https://p.example/iris.jpg/..", "photos/00ff.jpg"),
            ("", "photos/00ff.jpg"),
        ] {
            assert_eq!(copy_name(url, "00ff"), expected, "{url}");
        }
    }
}
