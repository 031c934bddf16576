//! A look into a wasm file: its sections, and whether it is the plain kind that also turns into JavaScript.

use std::ops::Range;

use crate::failure::{Failure, Outcome};

/// What every wasm file begins with: the magic number and the version.
pub(crate) const HEADER: &[u8] = b"\0asm\x01\0\0\0";

pub(crate) const CUSTOM_SECTION: u8 = 0;
const TYPE_SECTION: u8 = 1;
pub(crate) const IMPORT_SECTION: u8 = 2;
const TABLE_SECTION: u8 = 4;
pub(crate) const CODE_SECTION: u8 = 10;
const DATA_SECTION: u8 = 11;

const FUNCTION_TYPE: u8 = 0x60;
const EXTERNAL_REFERENCE: u8 = 0x6f;
const I32_CONST: u8 = 0x41;
const END: u8 = 0x0b;

/// Fails where the file has a second table or passes external references: binaryen's `wasm2js` refuses the one and
/// cannot express the other.
pub(crate) fn check_is_plain(bytes: &[u8]) -> Outcome {
    let facts = Facts::read(bytes).ok_or_else(|| Failure::new("the wasm file is damaged: run `cargo clean`"))?;
    let problem = if facts.tables > 1 {
        format!("has {} tables", facts.tables)
    } else if facts.has_external_references {
        "passes external references".to_owned()
    } else {
        return Ok(());
    };
    Err(Failure::new(format!(
        "the wasm {problem}: keep `-reference-types` in the rustflags of .cargo/config.toml"
    )))
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Facts {
    tables: u32,
    has_external_references: bool,
}

impl Facts {
    /// Reads the sections that can tell.
    fn read(bytes: &[u8]) -> Option<Self> {
        let mut facts = Self::default();
        for Section { id, mut content } in sections(bytes)? {
            match id {
                TYPE_SECTION => facts.has_external_references = has_external_references(&mut content)?,
                TABLE_SECTION => facts.tables = unsigned(&mut content)?,
                _ => {}
            }
        }
        Some(facts)
    }
}

/// A part of a wasm file. [WebAssembly core specification, section 5.5]
///
/// [WebAssembly core specification, section 5.5]: https://www.w3.org/TR/wasm-core-2/#modules%E2%91%A0
pub(crate) struct Section<'a> {
    pub(crate) id: u8,
    pub(crate) content: &'a [u8],
}

/// The file's sections, in their order.
pub(crate) fn sections(bytes: &[u8]) -> Option<Vec<Section<'_>>> {
    let mut rest = bytes.strip_prefix(HEADER)?;
    let mut sections = Vec::new();
    while !rest.is_empty() {
        let id = byte(&mut rest)?;
        let content = sized(&mut rest)?;
        sections.push(Section { id, content });
    }
    Some(sections)
}

/// Where in the memory the data lie that the file brings: from the first byte to behind the last one. What the program has
/// on its stack lies before them, and what it asks for behind.
pub(crate) fn data(bytes: &[u8]) -> Option<Range<u32>> {
    let (mut first, mut end) = (u32::MAX, 0);
    for Section { id, mut content } in sections(bytes)? {
        if id != DATA_SECTION {
            continue;
        }
        for _ in 0..unsigned(&mut content)? {
            // Placed at a constant in the one memory; the only kind that Rust's data are.
            if (unsigned(&mut content)?, byte(&mut content)?) != (0, I32_CONST) {
                return None;
            }
            // Signed; what is below two gigabytes reads alike.
            let start = unsigned(&mut content)?;
            if byte(&mut content)? != END {
                return None;
            }
            let size = u32::try_from(sized(&mut content)?.len()).ok()?;
            first = first.min(start);
            end = end.max(start.checked_add(size)?);
        }
    }
    (first < end).then_some(first..end)
}

pub(crate) fn write_section(file: &mut Vec<u8>, id: u8, content: &[u8]) {
    file.push(id);
    write_sized(file, content);
}

/// Reads a type section that holds plain function types only.
fn has_external_references(section: &mut &[u8]) -> Option<bool> {
    let mut found = false;
    for _ in 0..unsigned(section)? {
        if byte(section)? != FUNCTION_TYPE {
            return None;
        }
        // Parameters, then results.
        for _ in 0..2 {
            for _ in 0..unsigned(section)? {
                found |= byte(section)? == EXTERNAL_REFERENCE;
            }
        }
    }
    Some(found)
}

pub(crate) fn byte(bytes: &mut &[u8]) -> Option<u8> {
    let (&first, rest) = bytes.split_first()?;
    *bytes = rest;
    Some(first)
}

/// Bytes, after their number.
pub(crate) fn sized<'a>(bytes: &mut &'a [u8]) -> Option<&'a [u8]> {
    let size = usize::try_from(unsigned(bytes)?).ok()?;
    let (sized, rest) = bytes.split_at_checked(size)?;
    *bytes = rest;
    Some(sized)
}

pub(crate) fn name<'a>(bytes: &mut &'a [u8]) -> Option<&'a str> {
    std::str::from_utf8(sized(bytes)?).ok()
}

/// No wasm file comes near four gigabytes.
pub(crate) fn write_sized(file: &mut Vec<u8>, content: &[u8]) {
    write_unsigned(file, u32::try_from(content.len()).unwrap_or(u32::MAX));
    file.extend(content);
}

/// LEB128, of 32 bits.
pub(crate) fn unsigned(bytes: &mut &[u8]) -> Option<u32> {
    let mut value = 0;
    for shift in (0..32).step_by(7) {
        let byte = byte(bytes)?;
        value |= u32::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(value);
        }
    }
    None
}

pub(crate) fn write_unsigned(file: &mut Vec<u8>, mut value: u32) {
    while value >= 0x80 {
        file.push(value.to_le_bytes()[0] | 0x80);
        value >>= 7;
    }
    file.push(value.to_le_bytes()[0]);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn module(sections: &[&[u8]]) -> Vec<u8> {
        [b"\0asm\x01\0\0\0".as_slice(), &sections.concat()].concat()
    }

    #[test]
    fn data_reach_from_the_first_to_the_last() {
        // `(data (i32.const 4096) "abc")`, `(data (i32.const 64) "a")`
        let two = module(&[&[
            11, 15, 2, 0, 0x41, 0x80, 0x20, 0x0b, 3, 97, 98, 99, 0, 0x41, 0xc0, 0, 0x0b,
        ]]);
        assert_eq!(data(&two), None, "cut short");
        let two = module(&[&[
            11, 17, 2, 0, 0x41, 0x80, 0x20, 0x0b, 3, 97, 98, 99, 0, 0x41, 0xc0, 0, 0x0b, 1, 97,
        ]]);
        assert_eq!(data(&two), Some(64..4099));
        // `(data "a")`, which the program itself places.
        assert_eq!(data(&module(&[&[11, 4, 1, 1, 1, 97]])), None);
        assert_eq!(data(&module(&[])), None);
    }

    /// `(type (func (param i32) (result i32)))`
    const PLAIN_TYPE: &[u8] = &[1, 6, 1, 0x60, 1, 0x7f, 1, 0x7f];
    /// `(type (func (param externref)))`
    const REFERENCE_TYPE: &[u8] = &[1, 5, 1, 0x60, 1, 0x6f, 0];
    /// `(table 1 funcref)`, once and twice
    const ONE_TABLE: &[u8] = &[4, 4, 1, 0x70, 0, 1];
    const TWO_TABLES: &[u8] = &[4, 7, 2, 0x70, 0, 1, 0x6f, 0, 1];

    #[test]
    fn a_module_with_one_table_and_numbers_is_plain() {
        assert_eq!(check_is_plain(&module(&[PLAIN_TYPE, ONE_TABLE])), Ok(()));
    }

    #[test]
    fn a_second_table_is_found() {
        assert_eq!(
            check_is_plain(&module(&[PLAIN_TYPE, TWO_TABLES])),
            Err(Failure::new(
                "the wasm has 2 tables: keep `-reference-types` in the rustflags of .cargo/config.toml"
            ))
        );
    }

    #[test]
    fn an_external_reference_is_found() {
        assert_eq!(
            check_is_plain(&module(&[REFERENCE_TYPE, ONE_TABLE])),
            Err(Failure::new(
                "the wasm passes external references: keep `-reference-types` in the rustflags of .cargo/config.toml"
            ))
        );
    }

    #[test]
    fn what_is_no_wasm_or_cut_short_is_damaged() {
        let damaged = Err(Failure::new("the wasm file is damaged: run `cargo clean`"));
        assert_eq!(check_is_plain(b"<!doctype html>"), damaged);
        assert_eq!(check_is_plain(&module(&[&PLAIN_TYPE[..5]])), damaged);
    }

    #[test]
    fn long_numbers_are_read_and_written() {
        for value in [0, 1, 0x7f, 0x80, 624_485, u32::MAX] {
            let mut written = Vec::new();
            write_unsigned(&mut written, value);
            assert_eq!(unsigned(&mut &*written), Some(value));
        }
        assert_eq!(unsigned(&mut [0xe5, 0x8e, 0x26].as_slice()), Some(624_485));
        assert_eq!(unsigned(&mut [0x80; 6].as_slice()), None);
    }
}
