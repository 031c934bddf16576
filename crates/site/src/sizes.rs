//! The few sizes that feeds of one person have, so that their length does not reveal the person.

/// The smallest, in bytes. Each further one is twice as large.
const SMALLEST: usize = 4_096;

/// The size that this number of bytes is padded to.
pub fn padded_size(length: usize) -> usize {
    SMALLEST * length.div_ceil(SMALLEST).next_power_of_two()
}

/// Pads JSON with white space at its end, which every reader ignores; up to `limit`.
pub(crate) fn pad(json: &mut Vec<u8>, limit: usize) {
    let size = padded_size(json.len()).min(limit);
    if size > json.len() {
        json.resize(size - 1, b' ');
        json.push(b'\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_double() {
        for (length, size) in [
            (0, 4_096),
            (4_096, 4_096),
            (4_097, 8_192),
            (9_000, 16_384),
            (16_385, 32_768),
        ] {
            assert_eq!(padded_size(length), size, "{length}");
        }
    }

    #[test]
    fn json_is_padded_behind_its_end_and_never_past_the_limit() {
        let padded = |length: usize, limit: usize| {
            let mut json = vec![b'x'; length];
            pad(&mut json, limit);
            json
        };
        let json = padded(5_000, 1_000_000);
        assert_eq!((json.len(), json.last()), (8_192, Some(&b'\n')));
        assert!(json[5_000..8_191].iter().all(|&byte| byte == b' '));
        assert_eq!(padded(8_192, 1_000_000), vec![b'x'; 8_192]);
        assert_eq!(padded(9_000, 10_000).len(), 10_000);
        assert_eq!(padded(9_000, 9_000).len(), 9_000);
    }
}
