//! Fingerprints: what identifies a finding across commits.
//!
//! The rule, the path and the code around the place; no line number, no blanks, no credential. Equal ones of a file are told apart
//! by their order.

use crate::model::finding::Finding;
use crate::model::outcome::Quoted;
use crate::model::source::{FileId, Name, Span};
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;

/// So many characters before a place belong to it. They are counted after formatting was taken away, so that the same code written
/// over more lines is the same.
const BEFORE: usize = 24;

/// So many characters after it.
const AFTER: usize = 48;

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
        let code = quoted.get(&finding.at.file).map(|quoted| around(quoted, finding.at)).unwrap_or_default();
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

/// The code around a span, without what formatters add or take away.
fn around(quoted: &Quoted, span: Span) -> String {
    let range = quoted.range(span);
    let part = |range: std::ops::Range<usize>| quoted.text.get(range).unwrap_or("").chars().filter(|c| !is_formatting(*c));
    let mut before: Vec<char> = part(0..range.start).rev().take(BEFORE).collect();
    before.reverse();
    let after = part(range.end..quoted.text.len()).take(AFTER);
    before.into_iter().chain(part(range)).chain(after).collect()
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
    fn what_stands_far_away_does_not_count() {
        let code = format!("{}get('x'){}", "before();".repeat(9), "after();".repeat(9));
        assert_eq!(of(&code), of(&format!("new(); {code} more();")));
        assert_ne!(of(&code), of(&code.replacen("before();get", "other();get", 1)));
    }

    #[test]
    fn equal_code_is_told_apart_by_order() {
        let block = format!("{}get('x'){}", "a();".repeat(9), "b();".repeat(15));
        let two = of(&block.repeat(2));
        assert_ne!(two[0], two[1]);
        assert_eq!(of(&block)[0], two[0]);
    }
}
