//! Fingerprints: what identifies a finding across commits.
//!
//! The rule, the path and the code around the place; no line number, no blanks, no credential. Equal ones of a file are told apart
//! by their order. Of what is said once for a unit the place is only the first of many: its code does not count.

use super::suppress::without;
use crate::model::finding::Finding;
use crate::model::outcome::Quoted;
use crate::model::source::{FileId, Name, Span};
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

/// So many characters before a place belong to it. They are counted after formatting was taken away, so that the same code written
/// over more lines is the same.
const BEFORE: usize = 24;

/// So many characters after it.
const AFTER: usize = 48;

/// So many bytes on either side are looked through for them.
const NEAR: usize = 4096;

/// What ends a statement, or begins one. A line does neither when the end of it, or the beginning of the next, says that it goes on.
const BOUNDARIES: &[char] = &[';', '{', '}', '\n'];

/// The ends of lines that go on.
const GOES_ON: &[&str] = &["(", "[", ",", "=", "=>", "->", "+", "-", ".", "&", "|", "?", "\\"];

/// The beginnings of lines that belong to the one before.
const GONE_ON: &[&str] = &[")", "]", ",", "=", "->", "+", ".", "&", "|", "?", ":"];

/// What is left of a finding when lines, blanks and credentials don't count.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Print {
    /// The file.
    pub path: Name,
    /// The rule.
    pub rule: Name,
    /// The hash of the rule and of the code around the place: it survives moving and reformatting. 16 hexadecimal digits.
    pub code: String,
}

/// One print for each finding. `path` names the file of a finding.
pub fn prints(findings: &[Finding], quoted: &BTreeMap<FileId, Quoted>, path: impl Fn(FileId) -> Name + Sync) -> Vec<Print> {
    let print = |finding: &Finding| {
        let quoted = quoted.get(&finding.at.file).filter(|_| !finding.of_unit);
        let code = quoted.map(|quoted| around(quoted, finding.at)).unwrap_or_default();
        let code = hex(hash(&[&finding.rule, &code]).get(..8).unwrap_or_default());
        Print { path: path(finding.at.file), rule: finding.rule.clone(), code }
    };
    findings.par_iter().map(print).collect()
}

/// One fingerprint for each print; they must be in order of path and place. 32 hexadecimal digits.
pub fn fingerprints(prints: &[Print]) -> Vec<String> {
    let mut seen: BTreeMap<&Print, usize> = BTreeMap::new();
    let mut fingerprints = Vec::new();
    for print in prints {
        let ordinal = seen.entry(print).or_default();
        *ordinal += 1;
        let hash = hash(&[&print.rule, &print.path, &print.code, &ordinal.to_string()]);
        fingerprints.push(hex(hash.get(..16).unwrap_or_default()));
    }
    fingerprints
}

/// The statement around a span, without what formatters add or take away: a change of what stands beside it changes nothing here.
fn around(quoted: &Quoted, span: Span) -> String {
    let range = quoted.range(span);
    // What is farther away is not looked at: blanks alone rarely fill so much.
    let from = (range.start.saturating_sub(NEAR)..range.start).find(|at| quoted.text.is_char_boundary(*at)).unwrap_or(range.start);
    let to = (range.end..=quoted.text.len().min(range.end + NEAR)).rev().find(|at| quoted.text.is_char_boundary(*at)).unwrap_or(range.end);
    let part = |range: Range<usize>| without(quoted.text.get(range).unwrap_or(""));
    let (before, at, after) = (part(from..range.start), part(range.clone()), part(range.end..to));
    let begin = before.rmatch_indices(BOUNDARIES).map(|(at, _)| at).find(|at| is_boundary(&before, *at)).map_or(0, |at| at + 1);
    let end = after.match_indices(BOUNDARIES).map(|(at, _)| at).find(|at| is_boundary(&after, *at)).unwrap_or(after.len());
    let mut lead: Vec<char> = code(before.get(begin..).unwrap_or("")).rev().take(BEFORE).collect();
    lead.reverse();
    lead.into_iter().chain(code(&at)).chain(code(after.get(..end).unwrap_or("")).take(AFTER)).collect()
}

/// Whether a statement ends, or begins, at the boundary sign at that place of a text.
fn is_boundary(text: &str, at: usize) -> bool {
    let (before, rest) = text.split_at_checked(at).unwrap_or_default();
    let Some(next) = rest.strip_prefix('\n') else { return true };
    let (before, next) = (before.trim_end(), next.trim_start());
    !GOES_ON.iter().any(|end| before.ends_with(end)) && !GONE_ON.iter().any(|begin| next.starts_with(begin))
}

fn code(text: &str) -> impl DoubleEndedIterator<Item = char> + '_ {
    text.chars().filter(|c| !is_formatting(*c))
}

/// Blanks, quotes and separators: formatters change them without changing the code.
fn is_formatting(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\'' | '"' | ',' | ';')
}

/// The hash of several texts; where one ends and the next begins counts.
fn hash(parts: &[&str]) -> [u8; 32] {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    hasher.finalize().into()
}

/// Bytes as hexadecimal digits.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::triage::redact::{Known, Redactor};

    fn fingerprints_of(path: &str, text: &str, needle: &str) -> Vec<String> {
        let at = |(start, found): (usize, &str)| crate::triage::finding("r", Span::new(FileId(0), start, start + found.len()));
        let findings: Vec<Finding> = text.match_indices(needle).map(at).collect();
        let quoted = BTreeMap::from([(FileId(0), Redactor::default().quoted(text, &Known::default()))]);
        fingerprints(&prints(&findings, &quoted, |_| path.into()))
    }

    fn of(text: &str) -> Vec<String> {
        fingerprints_of("a.php", text, "get")
    }

    #[test]
    fn lines_formatting_and_credentials_do_not_count() {
        let one = of("f(); get('x?password=hunter2', 1);");
        assert_eq!(one, of("f();\n\n  get(\n    \"x?password=s3cret9\",\n    1,\n  );"));
        assert_ne!(one, of("f(); get('y?password=hunter2', 1);"));
        assert_ne!(one, fingerprints_of("b.php", "f(); get('x?password=hunter2', 1);", "get"));
        assert_eq!(one[0].len(), 32);
    }

    #[test]
    fn other_statements_do_not_count() {
        let one = of("get('x', 1);");
        for same in ["before(); get('x', 1); after();", "before()\nget('x', 1)\nafter()", "if a {\n  get(\n 'x',\n 1)\n}\n"] {
            assert_eq!(one, of(same), "{same}");
        }
        let one = of("a = f.to('b').get('x').now()");
        assert_eq!(one, of("c()\na =\n  f\n  .to('b')\n  .get('x')\n  .now()\nd()"));
        for other in ["b = f.to('b').get('x').now()", "a = f.to('b').get('x').then()", "a = f.to('b')\n.get('x', 1).now()"] {
            assert_ne!(one, of(other), "{other}");
        }
    }

    #[test]
    fn equal_code_is_told_apart_by_order() {
        let block = format!("{}get('x'){}", "a();".repeat(9), "b();".repeat(15));
        let two = of(&block.repeat(2));
        assert_ne!(two[0], two[1]);
        assert_eq!(of(&block)[0], two[0]);
    }
}
