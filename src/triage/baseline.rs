//! Baseline: the findings that a team knows and lives with for now.
//!
//! A text file with a finding on each line, sorted, so that people can read what changes in it and two branches can be merged. It holds
//! no line numbers, so that it stays right when code moves, and no code, so that it holds no secret.

use super::fingerprint::Print;
use crate::model::source::Name;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// The first line, with the version of what follows.
const HEADER: &str = "# oauth-migrate-lint baseline, version ";

/// The version that is read and written.
const VERSION: u32 = 1;

/// The lines after the first.
const ABOUT: &str = "\
# Findings that are known: the hash of the code, the rule, the file. --write-baseline FILE writes it and takes out what was mended.
";

/// Reads a baseline: its entries, sorted.
///
/// # Errors
/// The first line that is no entry, and what to do.
pub fn parse(text: &str) -> Result<Vec<Print>, String> {
    let mut lines = text.trim_start_matches('\u{feff}').lines().enumerate();
    let version = lines.next().and_then(|(_, line)| line.trim_end().strip_prefix(HEADER));
    match version.map(str::parse::<u32>) {
        Some(Ok(VERSION)) => {}
        Some(Ok(newer)) => return Err(format!("it has version {newer}, and only {VERSION} is known: update the command")),
        _ => return Err("it does not begin as a baseline does: write it anew with --write-baseline".to_owned()),
    }
    let mut entries = Vec::new();
    for (index, line) in lines.filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#')) {
        entries.push(entry(line).ok_or_else(|| wrong(index + 1, line))?);
    }
    entries.sort_unstable();
    Ok(entries)
}

/// Why a line is no entry.
fn wrong(number: usize, line: &str) -> String {
    let conflict = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|mark| line.starts_with(mark));
    let what = if conflict { "a merge conflict: keep the lines that both sides have" } else { "no entry (hash, rule, file): remove it" };
    format!("line {number} is {what}, or write the file anew with --write-baseline")
}

fn entry(line: &str) -> Option<Print> {
    let (code, rest) = line.split_once(' ')?;
    let (rule, path) = rest.split_once(' ')?;
    let is_hash = code.len() == 16 && code.bytes().all(|b| b.is_ascii_hexdigit());
    (is_hash && !rule.is_empty()).then(|| Print { path: unescaped(path).into(), rule: rule.into(), code: code.to_owned() })
}

/// Writes a baseline.
pub fn render(entries: impl IntoIterator<Item = Print>) -> String {
    let mut entries: Vec<Print> = entries.into_iter().collect();
    entries.sort_unstable();
    let mut out = format!("{HEADER}{VERSION}\n{ABOUT}");
    for Print { path, rule, code } in entries {
        let _ = writeln!(out, "{code} {rule} {}", escaped(&path));
    }
    out
}

/// A path on one line: control characters and `%` as `%` and their number.
fn escaped(path: &str) -> String {
    let mut out = String::new();
    for c in path.chars() {
        match c {
            '%' | '\0'..='\u{1f}' | '\u{7f}' => _ = write!(out, "%{:02X}", u32::from(c)),
            _ => out.push(c),
        }
    }
    out
}

fn unescaped(path: &str) -> String {
    let mut out = String::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('%') {
        out.push_str(before);
        let number = after.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        out.push(number.map_or('%', char::from));
        rest = if number.is_some() { after.get(2..).unwrap_or("") } else { after };
    }
    out + rest
}

/// Findings beside known ones.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Compared {
    /// Whether each finding is known.
    pub known: Vec<bool>,
    /// Entries that no finding fits any more, sorted.
    pub stale: Vec<Print>,
}

/// Compares findings with known ones. An entry stands for one finding. What is the same in the same file is matched first; what is
/// left may have moved to another file.
pub fn compare(found: &[Print], known: &[Print]) -> Compared {
    let mut compared = Compared { known: vec![false; found.len()], stale: Vec::new() };
    let mut left: BTreeSet<usize> = (0..known.len()).collect();
    match_by(found, known, &mut compared.known, &mut left, |print| (Some(print.path.clone()), print.rule.clone(), print.code.clone()));
    match_by(found, known, &mut compared.known, &mut left, |print| (None, print.rule.clone(), print.code.clone()));
    compared.stale = left.into_iter().filter_map(|index| known.get(index).cloned()).collect();
    compared.stale.sort_unstable();
    compared
}

/// Matches what is unmatched on both sides and has the same key.
fn match_by(
    found: &[Print],
    known: &[Print],
    matched: &mut [bool],
    left: &mut BTreeSet<usize>,
    key: impl Fn(&Print) -> (Option<Name>, Name, String),
) {
    let mut waiting: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for index in left.iter().rev() {
        if let Some(print) = known.get(*index) {
            waiting.entry(key(print)).or_default().push(*index);
        }
    }
    for (print, matched) in found.iter().zip(matched).filter(|(_, matched)| !**matched) {
        if let Some(index) = waiting.get_mut(&key(print)).and_then(Vec::pop) {
            left.remove(&index);
            *matched = true;
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn print(path: &str, rule: &str, code: u64) -> Print {
        Print { path: path.into(), rule: rule.into(), code: format!("{code:016x}") }
    }

    #[test]
    fn what_is_written_is_read() {
        let entries = vec![print("b c.php", "r", 1), print("a%\n\u{1b}é.php", "q", 2), print("a%\n\u{1b}é.php", "q", 2)];
        let text = render(entries.clone());
        assert_eq!(text.lines().count(), 2 + entries.len(), "{text}");
        let mut sorted = entries;
        sorted.sort();
        assert_eq!(parse(&text).unwrap(), sorted);
        assert_eq!(parse(&text.replace('\n', "\r\n")).unwrap(), sorted);
        assert_eq!(render(parse(&text).unwrap()), text);
    }

    #[test]
    fn what_is_no_baseline_is_refused() {
        let text = render([print("a", "r", 1)]);
        assert!(parse("").unwrap_err().contains("--write-baseline"));
        assert!(parse(&text.replace("version 1", "version 2")).unwrap_err().contains("update"));
        assert!(parse(&format!("{text}<<<<<<< HEAD\n")).unwrap_err().contains("line 4 is a merge conflict"));
        for wrong in ["zz", "0000000000000001", "0000000000000001 r", "000000000000000g r a", "0000000000000001  a"] {
            assert!(parse(&format!("{text}{wrong}\n")).unwrap_err().starts_with("line 4 is no entry"), "{wrong}");
        }
    }

    #[test]
    fn an_entry_stands_for_one_finding() {
        let known = [print("a", "r", 1), print("a", "r", 1), print("a", "r", 2)];
        let found = [print("a", "r", 1), print("a", "r", 1), print("a", "r", 1), print("a", "q", 2)];
        let compared = compare(&found, &known);
        assert_eq!(compared.known, [true, true, false, false]);
        assert_eq!(compared.stale, [print("a", "r", 2)]);
    }

    #[test]
    fn code_that_moved_to_another_file_is_known_and_a_copy_is_not() {
        assert_eq!(compare(&[print("b", "r", 1)], &[print("a", "r", 1)]).known, [true]);
        let copied = compare(&[print("a", "r", 1), print("b", "r", 1)], &[print("a", "r", 1)]);
        assert_eq!((copied.known, copied.stale), (vec![true, false], vec![]));
    }
}
