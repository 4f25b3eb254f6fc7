//! Near: which files with weak needles are worth parsing beside the ones with strong needles.
//!
//! In a unit of ordinary size, all of them. In a large one, those that are linked to a strong file (one names the other) or
//! stand in the same folder, or at most two steps from it.

use crate::model::source::folder;
use crate::model::words::{hash, words};
use std::collections::{HashMap, HashSet};

/// So many files with weak needles are taken as they are.
const FEW: usize = 500;
/// Folders more steps away than this are far.
const STEPS: u8 = 2;
/// A file name that more files of a unit have than this identifies none of them.
const SHARED: usize = 3;

/// The names that link files to the strong files of a unit.
#[derive(Debug, Default)]
pub(super) struct Links {
    /// The words of the strong files.
    words: HashSet<u64>,
    /// The stems of the strong files' names, as far as they identify them.
    stems: HashSet<u64>,
    /// The stems that identify no file.
    common: HashSet<u64>,
}

impl Links {
    /// The links of a unit with these files, whose strong files have these paths and texts.
    pub(super) fn new<'a>(files: impl Iterator<Item = &'a str>, strong: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let mut counts: HashMap<u64, usize> = HashMap::new();
        files.for_each(|path| *counts.entry(stem(path)).or_default() += 1);
        let common = counts.into_iter().filter(|(_, n)| *n > SHARED).map(|(stem, _)| stem).collect();
        let mut links = Self { common, ..Self::default() };
        for (path, text) in strong {
            links.words.extend(words(text.as_bytes()));
            let stem = stem(path);
            if !links.common.contains(&stem) {
                links.stems.insert(stem);
            }
        }
        links
    }

    /// Whether a file names a strong one, or is named by one.
    pub(super) fn links(&self, path: &str, bytes: &[u8]) -> bool {
        let stem = stem(path);
        let named = self.words.contains(&stem) && !self.common.contains(&stem);
        named || words(bytes).any(|w| self.stems.contains(&w))
    }
}

/// The hash of a file name up to its first dot.
pub(super) fn stem(path: &str) -> u64 {
    let name = path.rsplit('/').next().unwrap_or(path);
    hash(name.split('.').next().unwrap_or(name).as_bytes())
}

/// A file with a weak needle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Weak {
    /// Its place in the listing.
    pub(super) index: usize,
    /// Its size.
    pub(super) size: u64,
    /// Linked to a strong file.
    pub(super) linked: bool,
}

/// The weak files worth parsing, nearest first.
pub(super) fn near<'a>(weak: Vec<Weak>, path: impl Fn(usize) -> &'a str, strong: impl Iterator<Item = &'a str>) -> Vec<Weak> {
    let few = weak.len() <= FEW;
    let mut above: HashMap<&str, u8> = HashMap::new();
    for file in strong {
        for (at, steps) in up(folder(file)) {
            let known = above.entry(at).or_insert(steps);
            *known = steps.min(*known);
        }
    }
    let steps = |file: usize| {
        let ways = up(folder(path(file))).filter_map(|(at, steps)| above.get(at).map(|more| steps + more));
        ways.min().unwrap_or(STEPS + 1)
    };
    let mut ranked: Vec<(u8, Weak)> = weak.into_iter().map(|w| (if w.linked { 0 } else { steps(w.index) }, w)).collect();
    ranked.retain(|(rank, _)| few || *rank <= STEPS);
    ranked.sort_by_key(|(rank, w)| (*rank, w.index));
    ranked.into_iter().map(|(_, w)| w).collect()
}

/// A folder and those right above it, with the steps to them.
fn up(folder: &str) -> impl Iterator<Item = (&str, u8)> {
    let mut at = Some(folder);
    (0..=STEPS).map_while(move |steps| {
        let here = at?;
        at = (!here.is_empty()).then(|| self::folder(here));
        Some((here, steps))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(files: &[&str], strong: &[&str], filler: usize) -> Vec<String> {
        let paths: Vec<String> =
            files.iter().map(|f| (*f).to_owned()).chain((0..filler).map(|i| format!("far/away/from/it/{i}.php"))).collect();
        let weak = (0..paths.len()).map(|index| Weak { index, size: 1, linked: false }).collect();
        near(weak, |i| &paths[i], strong.iter().copied()).into_iter().map(|w| paths[w.index].clone()).collect()
    }

    #[test]
    fn a_small_unit_is_taken_whole_and_nearest_first() {
        let files = ["x/y/z/far.php", "a/b/same.php", "a/parent.php"];
        assert_eq!(chosen(&files, &["a/b/strong.php"], 0), ["a/b/same.php", "a/parent.php", "x/y/z/far.php"]);
    }

    #[test]
    fn of_a_large_unit_the_near_folders_are_taken() {
        let files = ["a/b/same.php", "a/parent.php", "root.php", "a/b/c/child.php", "a/sibling/x.php", "a/sibling/deep/x.php", "b/x.php"];
        let expected = ["a/b/same.php", "a/parent.php", "a/b/c/child.php", "root.php", "a/sibling/x.php"];
        assert_eq!(chosen(&files, &["a/b/strong.php"], FEW), expected);
    }

    #[test]
    fn files_are_linked_by_name_in_either_direction() {
        let files = ["lib/ShopClient.php", "lib/Token.php", "a/config.php", "b/config.php", "c/config.php", "d/config.php"];
        let strong = [("lib/ShopClient.php", "<?php use App\\Token; return config('x');")];
        let links = Links::new(files.into_iter(), strong.into_iter());
        assert!(links.links("lib/Token.php", b""), "named by a strong file");
        assert!(links.links("any/where.php", b"new shopclient()"), "names a strong file");
        assert!(!links.links("a/config.php", b""), "a name that many files have links none");
        assert!(!links.links("any/where.php", b"new Shop"));
    }
}
