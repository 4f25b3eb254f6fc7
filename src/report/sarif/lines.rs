//! The line hashes by which code scanning knows a finding again: a rolling hash over the hundred characters that follow a line's
//! beginning, blanks left out, with a number that tells equal ones of a file apart.
//!
//! It must give what GitHub's own action gives, bit for bit, or every finding would be closed and opened anew.

use std::collections::HashMap;

/// So many characters count.
const WINDOW: usize = 100;
const FACTOR: u64 = 37;
/// Stands after the last character.
const END: u16 = 65535;

/// The hashes of a file, by line.
#[derive(Debug, Default)]
pub struct LineHashes {
    /// The hash of each line, and how many equal ones there are up to it.
    lines: Vec<(u64, u32)>,
}

impl LineHashes {
    /// Of a text; `mark` when a byte order mark precedes it.
    pub fn new(text: &str, mark: bool) -> Self {
        let mut roller = Roller::default();
        let units = mark.then_some('\u{feff}').into_iter().chain(text.chars());
        let mut buffer = [0; 2];
        for c in units {
            c.encode_utf16(&mut buffer).iter().for_each(|unit| roller.take(*unit));
        }
        roller.finish()
    }

    /// The hash of a line, counted from 1.
    pub fn of(&self, line: u32) -> Option<String> {
        let (hash, ordinal) = self.lines.get(line.checked_sub(1)? as usize)?;
        Some(format!("{hash:x}:{ordinal}"))
    }
}

/// The hash of the last hundred characters, and which lines begin at them.
struct Roller {
    window: [u16; WINDOW],
    /// For each place of the window the line that begins there, from 1; 0 for none.
    begins: [u32; WINDOW],
    at: usize,
    hash: u64,
    /// What the oldest character of the window weighs.
    weight: u64,
    line: u32,
    fresh: bool,
    after_return: bool,
    done: Vec<(u64, u32)>,
    counts: HashMap<u64, u32>,
}

impl Default for Roller {
    fn default() -> Self {
        let weight = (0..WINDOW).fold(1u64, |weight, _| weight.wrapping_mul(FACTOR));
        Self {
            window: [0; WINDOW],
            begins: [0; WINDOW],
            at: 0,
            hash: 0,
            weight,
            line: 0,
            fresh: true,
            after_return: false,
            done: Vec::new(),
            counts: HashMap::new(),
        }
    }
}

impl Roller {
    /// The next character: blanks don't count, and all line ends are alike.
    fn take(&mut self, unit: u16) {
        let follows_return = std::mem::take(&mut self.after_return);
        let unit = match unit {
            0x20 | 0x09 => return,
            0x0a if follows_return => return,
            0x0d => {
                self.after_return = true;
                0x0a
            }
            other => other,
        };
        self.leave();
        if std::mem::take(&mut self.fresh) {
            self.line += 1;
            if let Some(begins) = self.begins.get_mut(self.at) {
                *begins = self.line;
            }
        }
        self.fresh = unit == 0x0a;
        self.roll(unit);
    }

    /// What begins at the oldest character of the window has its hash now.
    fn leave(&mut self) {
        let Some(begins) = self.begins.get_mut(self.at) else { return };
        if std::mem::take(begins) > 0 {
            let count = self.counts.entry(self.hash).or_default();
            *count += 1;
            self.done.push((self.hash, *count));
        }
    }

    fn roll(&mut self, unit: u16) {
        let Some(oldest) = self.window.get_mut(self.at) else { return };
        let gone = u64::from(std::mem::replace(oldest, unit)).wrapping_mul(self.weight);
        self.hash = self.hash.wrapping_mul(FACTOR).wrapping_add(u64::from(unit)).wrapping_sub(gone);
        self.at = (self.at + 1) % WINDOW;
    }

    /// Lines leave in the order in which they came.
    fn finish(mut self) -> LineHashes {
        self.take(END);
        for _ in 0..WINDOW {
            self.leave();
            self.roll(0);
        }
        LineHashes { lines: self.done }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hashes(text: &str, mark: bool) -> Vec<String> {
        let hashes = LineHashes::new(text, mark);
        (1..).map_while(|line| hashes.of(line)).collect()
    }

    /// The vectors of the tests of GitHub's action.
    #[test]
    fn hashes_are_those_of_the_action() {
        assert_eq!(hashes("", false), ["c129715d7a2bc9a3:1"]);
        let four = ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"];
        assert_eq!(hashes(" a\nb\n  \t\tc\n d", false), four);
        let ten = hashes(&"Lorem ipsum dolor sit amet.\n".repeat(10), false);
        let last = ["a7f2ff1481e87703:1", "a9cf91f7bbf1862b:1", "55ec222b86bcae53:1", "cc97dc7b1d7d8f7b:1", "c129715d7a2bc9a3:1"];
        assert_eq!(ten[6..], last);
        let same: Vec<String> = (1..=6).map(|n| format!("a7f2ff13bc495cf2:{n}")).collect();
        assert_eq!(ten[..6], same);
    }

    /// Computed by a port of the action's code that shares nothing with this one.
    #[test]
    fn marks_line_ends_and_wide_characters_count_as_in_the_action() {
        let marked = ["2cc55b3a571d5aff:1", "8eb09301afc7ebaf:1", "828973aa50c68d6d:1", "c129715d7a2bc9a3:1"];
        assert_eq!(hashes("<?php\r\n$\u{e9} = '\u{1f600}';\r\n\t\tx\r\n", true), marked);
        let plain = ["2a59671f0bc5734c:1", "8eb09301afc7ebaf:1", "828973aa50c68d6d:1", "c129715d7a2bc9a3:1"];
        assert_eq!(hashes("<?php\n$\u{e9} = '\u{1f600}';\nx\n", false), plain);
        let ends = ["da815e20fd1432a5:1", "7637b694ce51cabe:1", "f8ac93a55d88711a:1", "6bf49ae9d59c5bc1:1", "a23a3dc5e078b07b:1"];
        assert_eq!(hashes("a\rb\r\nc\n\rd", false), ends);
        let long = ["d8474640fce81c30:1", "faf548708fc90c0:1", "f77f8e4b34580110:1", "52b56201ffb58620:1", "ed3261245082261c:1"];
        assert_eq!(hashes(&format!("{}{}\ny", "\u{e9}\u{e9}\n".repeat(3), "x".repeat(250)), false), long);
    }
}
