//! Needles: the words that make a file worth parsing, looked for without parsing it.
//!
//! They are compared without case, over raw bytes. Vector search needs few short texts, and a word of ten letters is written in a
//! thousand cases. So a short window of each word is looked for in all of its cases, taken where the word has fewest letters
//! (`p.e` of `shop.example`), and the word is compared where one was seen. The strong ones are looked for in every file of the tree, the
//! weak ones only in units that hold a strong one.

use aho_corasick::{AhoCorasick, Input, MatchKind};
use std::collections::BTreeMap;

/// The words to look for, plain text, compared without (ASCII) case.
#[derive(Debug, Clone, Default)]
pub struct Needles {
    /// One of these is reason enough to parse a file.
    pub strong: Vec<String>,
    /// These are a reason near a file that has a strong one.
    pub weak: Vec<String>,
}

/// So many texts can be looked for with vectors.
const VECTORS: usize = 64;
/// The lengths of windows in bytes, the best first: long ones are seen less often in vain, short ones have fewer cases.
const WINDOWS: [usize; 3] = [4, 3, 2];

/// Looks for words; without words it finds nothing.
#[derive(Debug, Clone, Default)]
pub(super) struct Matcher {
    search: Option<AhoCorasick>,
    /// What each text of the search is a window of: words in lower case, and the offsets of the window in them.
    windows: Vec<Vec<(Vec<u8>, usize)>>,
}

impl Matcher {
    pub(super) fn new(words: &[String]) -> Result<Self, String> {
        let mut words: Vec<Vec<u8>> = words.iter().filter(|w| !w.is_empty()).map(|w| w.to_ascii_lowercase().into_bytes()).collect();
        words.sort();
        words.dedup();
        if words.is_empty() {
            return Ok(Self::default());
        }
        let of_length = |len: usize| {
            let mut found: BTreeMap<Vec<u8>, Vec<(Vec<u8>, usize)>> = BTreeMap::new();
            for word in &words {
                let at = window(word, len);
                for case in cases(&word[at..word.len().min(at + len)]) {
                    found.entry(case).or_default().push((word.clone(), at));
                }
            }
            found
        };
        let mut lengths = WINDOWS.map(of_length).into_iter();
        let fitting = lengths.find(|found| found.len() <= VECTORS).unwrap_or_else(|| of_length(1));
        let (texts, windows): (Vec<Vec<u8>>, _) = fitting.into_iter().unzip();
        let built = AhoCorasick::builder().match_kind(MatchKind::LeftmostFirst).build(texts);
        let search = built.map_err(|e| format!("the words to look for are too many or too long: {e}"))?;
        Ok(Self { search: Some(search), windows })
    }

    pub(super) fn is_match(&self, bytes: &[u8]) -> bool {
        let Some(search) = &self.search else { return false };
        let mut from = 0;
        while let Some(seen) = search.find(Input::new(bytes).range(from..)) {
            let is_word = |(word, offset): &(Vec<u8>, usize)| {
                let start = seen.start().checked_sub(*offset);
                start.and_then(|start| bytes.get(start..start + word.len())).is_some_and(|there| there.eq_ignore_ascii_case(word))
            };
            if self.windows[seen.pattern().as_usize()].iter().any(is_word) {
                return true;
            }
            from = seen.start() + 1;
        }
        false
    }
}

/// Where in a word the window with the fewest cases begins, and of those the one with the rarest letters.
fn window(word: &[u8], len: usize) -> usize {
    // The letters of English text, the most frequent last; what is no letter is written one way only.
    let frequency = |b: &u8| b"zqjxkvbpygfwmucldrhsnioate".iter().position(|letter| letter == b).map_or(0, |at| at + 1);
    let letters = |part: &[u8]| part.iter().filter(|b| b.is_ascii_alphabetic()).count();
    let parts = word.windows(len.min(word.len())).enumerate();
    let best = parts.min_by_key(|(_, part)| (letters(part), part.iter().map(frequency).sum::<usize>()));
    best.map_or(0, |(at, _)| at)
}

/// A text in all its cases.
fn cases(text: &[u8]) -> Vec<Vec<u8>> {
    let mut all = vec![Vec::new()];
    for byte in text {
        let upper = byte.to_ascii_uppercase();
        let others: Vec<Vec<u8>> = all.iter().filter(|_| upper != *byte).map(|case| [case.as_slice(), &[upper]].concat()).collect();
        all.iter_mut().for_each(|case| case.push(*byte));
        all.extend(others);
    }
    all
}

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

    proptest::proptest! {
        #[test]
        fn words_are_found_where_they_stand(words in proptest::collection::vec("[ab./_ü]{1,6}", 1..20), text in "[abAB./_ü]{0,60}") {
            let matcher = Matcher::new(&words).unwrap_or_default();
            let there = words.iter().any(|word| text.to_ascii_lowercase().contains(word.as_str()));
            proptest::prop_assert_eq!(matcher.is_match(text.as_bytes()), there);
        }
    }
}
