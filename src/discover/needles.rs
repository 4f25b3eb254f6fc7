//! Needles: the words that make a file worth parsing, looked for without parsing it.
//!
//! Each kind is one case-insensitive alternation over the raw bytes. The strong ones are looked for in every file of the tree, so
//! there should be few: with five of them the regex engine has a vector prefilter, with fifty it has not. The weak ones are
//! looked for only in units that hold a strong one.

use regex::bytes::{Regex, RegexBuilder};

/// The words to look for, plain text, compared without (ASCII) case.
#[derive(Debug, Clone, Default)]
pub struct Needles {
    /// One of these is reason enough to parse a file.
    pub strong: Vec<String>,
    /// These are a reason near a file that has a strong one.
    pub weak: Vec<String>,
}

/// A compiled alternation; without words it matches nothing.
#[derive(Debug, Clone, Default)]
pub(super) struct Matcher(Option<Regex>);

impl Matcher {
    pub(super) fn new(words: &[String]) -> Result<Self, String> {
        let mut words: Vec<String> = words.iter().filter(|w| !w.is_empty()).map(|w| regex::escape(&w.to_ascii_lowercase())).collect();
        words.sort();
        words.dedup();
        if words.is_empty() {
            return Ok(Self(None));
        }
        let built = RegexBuilder::new(&words.join("|")).case_insensitive(true).unicode(false).build();
        built.map(|r| Self(Some(r))).map_err(|e| format!("the words to look for are too many or too long: {e}"))
    }

    pub(super) fn is_match(&self, bytes: &[u8]) -> bool {
        self.0.as_ref().is_some_and(|r| r.is_match(bytes))
    }
}

/// The lower-case hashes of the words (runs of letters, digits and `_`, at least three long) of a text.
pub(super) fn words(bytes: &[u8]) -> impl Iterator<Item = u64> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < bytes.len() {
            let start = at;
            while at < bytes.len() && is_word(bytes[at]) {
                at += 1;
            }
            if at - start >= 3 {
                return Some(hash(&bytes[start..at]));
            }
            at += usize::from(at == start);
        }
        None
    })
}

/// The hash of a word without case (FNV-1a: the words are short, and it must be the same on every run).
pub(super) fn hash(word: &[u8]) -> u64 {
    word.iter().fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b.to_ascii_lowercase())).wrapping_mul(0x0100_0000_01b3))
}

pub(super) fn is_word(byte: u8) -> bool {
    WORD[usize::from(byte)]
}

/// [`is_word`] of every byte: whole trees are read with it, byte by byte.
const WORD: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        let b = byte as u8;
        table[byte] = b.is_ascii_alphanumeric() || b == b'_' || b >= 0x80;
        byte += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn needles_match_without_case_and_literally() {
        let matcher = Matcher::new(&["api.shop.example".into(), "/oauth/x".into()]).unwrap_or_default();
        assert!(matcher.is_match(b"url = HTTPS://API.Shop.Example/"));
        assert!(!matcher.is_match(b"apiXshop.example"));
        assert!(!Matcher::new(&[String::new()]).unwrap_or_default().is_match(b"anything"), "no word matches nothing");
    }

    #[test]
    fn words_are_compared_without_case_and_short_ones_are_left_out() {
        let found: Vec<u64> = words(b"use Acme\\Http\\ShopClient as S; x1 ab _id").collect();
        let expected: Vec<u64> = [&b"use"[..], b"acme", b"HTTP", b"shopclient", b"_id"].iter().map(|w| hash(w)).collect();
        assert_eq!(found, expected);
    }
}
