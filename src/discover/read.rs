//! Reading: one file's bytes under a size limit, and its text.
//!
//! The byte order mark decides first; without one, text is UTF-8, and what is not valid UTF-8 is read as windows-1252, as which
//! old code was written. All spans are bytes of the decoded text.

use super::overlay::{Overlay, State};
use super::skip::SkipReason;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// The first read; most source files need no second one.
const FIRST_READ: usize = 64 * 1024;
/// A NUL in this many first bytes makes a file binary.
const SNIFF: usize = 8 * 1024;
/// Lines longer than this are not written by people.
const LONG_LINE: usize = 2_000;

/// A read buffer that a thread uses again for each file.
#[derive(Debug)]
pub(super) struct Reader {
    bytes: Vec<u8>,
    limit: usize,
    overlay: Overlay,
}

impl Reader {
    /// A reader of files of at most `limit` bytes, as the `overlay` has them or else the disk.
    pub(super) fn new(limit: u64, overlay: &Overlay) -> Self {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX - 1).min(usize::MAX - 1);
        Self { bytes: vec![0; FIRST_READ.min(limit + 1)], limit, overlay: overlay.clone() }
    }

    /// The bytes of a file that may be text.
    pub(super) fn read(&mut self, path: &Path) -> Result<&[u8], SkipReason> {
        if matches!(self.overlay.state(path), State::Unchanged) {
            return self.read_disk(path);
        }
        match self.overlay.state(path) {
            State::Unchanged | State::Absent => Err(SkipReason::Vanished),
            State::Holds(bytes) if is_binary(bytes) => Err(SkipReason::Binary),
            State::Holds(bytes) if bytes.len() > self.limit => Err(SkipReason::TooLarge),
            State::Holds(bytes) => Ok(bytes),
        }
    }

    fn read_disk(&mut self, path: &Path) -> Result<&[u8], SkipReason> {
        let mut file = File::open(path).map_err(|e| SkipReason::of(&e))?;
        let mut len = 0;
        loop {
            if len == self.bytes.len() {
                if file.metadata().is_ok_and(|m| m.len() > self.limit as u64) {
                    return Err(SkipReason::TooLarge);
                }
                self.bytes.resize((len * 2).min(self.limit + 1), 0);
            }
            match file.read(&mut self.bytes[len..]) {
                Ok(0) => break,
                Ok(n) => {
                    if len < SNIFF && is_binary(&self.bytes[..len + n]) {
                        return Err(SkipReason::Binary);
                    }
                    len += n;
                }
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Err(e) => return Err(SkipReason::of(&e)),
            }
            if len > self.limit {
                return Err(SkipReason::TooLarge);
            }
        }
        Ok(&self.bytes[..len])
    }
}

/// Whether these first bytes of a file are no text: a NUL near its beginning, unless a byte order mark explains it.
fn is_binary(bytes: &[u8]) -> bool {
    memchr::memchr(0, &bytes[..bytes.len().min(SNIFF)]).is_some() && wide(bytes).is_none()
}

/// The encoding that a UTF-16 byte order mark names.
fn wide(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    match bytes {
        [0xFF, 0xFE, ..] => Some(encoding_rs::UTF_16LE),
        [0xFE, 0xFF, ..] => Some(encoding_rs::UTF_16BE),
        _ => None,
    }
}

/// Whether bytes must be decoded before plain words can be found in them.
pub(super) fn is_wide(bytes: &[u8]) -> bool {
    wide(bytes).is_some()
}

/// The text of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The text without a byte order mark.
    pub text: String,
    /// Bytes of the UTF-8 byte order mark that preceded it (0 or 3).
    pub bom: u32,
    /// The encoding's name: `UTF-8`, `UTF-16LE`, `UTF-16BE` or `windows-1252`.
    pub encoding: &'static str,
}

/// Decodes the bytes of a file; never fails.
pub fn decode(bytes: &[u8]) -> Decoded {
    if let Some(encoding) = wide(bytes) {
        let (text, _) = encoding.decode_without_bom_handling(bytes.get(2..).unwrap_or_default());
        return Decoded { text: text.into_owned(), bom: 0, encoding: encoding.name() };
    }
    let (bytes, bom) = match bytes.strip_prefix(b"\xEF\xBB\xBF") {
        Some(rest) => (rest, 3),
        None => (bytes, 0),
    };
    match std::str::from_utf8(bytes) {
        Ok(text) => Decoded { text: text.to_owned(), bom, encoding: "UTF-8" },
        Err(_) => {
            let (text, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes);
            Decoded { text: text.into_owned(), bom, encoding: "windows-1252" }
        }
    }
}

/// Whether most of a text stands in lines that no person writes.
pub(super) fn is_minified(text: &str) -> bool {
    let long: usize = text.lines().map(str::len).filter(|l| *l > LONG_LINE).sum();
    long > text.len() / 2
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn byte_order_marks_decide_first() {
        let wide = |text: &str, little: bool| -> Vec<u8> {
            let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
            units.flat_map(|u| if little { u.to_le_bytes() } else { u.to_be_bytes() }).collect()
        };
        for (little, name) in [(true, "UTF-16LE"), (false, "UTF-16BE")] {
            let decoded = decode(&wide("grüß € 𝄞", little));
            assert_eq!((decoded.text.as_str(), decoded.bom, decoded.encoding), ("grüß € 𝄞", 0, name));
        }
        let decoded = decode(b"\xEF\xBB\xBFhi");
        assert_eq!((decoded.text.as_str(), decoded.bom), ("hi", 3));
    }

    #[test]
    fn what_is_no_utf_8_is_windows_1252() {
        let decoded = decode(b"// gr\xFC\xDF \x80");
        assert_eq!((decoded.text.as_str(), decoded.encoding), ("// grüß €", "windows-1252"));
    }

    #[test]
    fn one_long_line_among_many_is_not_minified() {
        let long = "x".repeat(5_000);
        assert!(is_minified(&format!("/* licence */\n{long}\n")));
        assert!(!is_minified(&format!("{long}\n{}", "short line\n".repeat(1_000))));
        assert!(!is_minified(""));
    }

    proptest! {
        #[test]
        fn any_bytes_decode(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let decoded = decode(&bytes);
            prop_assert!(decoded.bom == 0 || decoded.bom == 3);
        }
    }
}
