//! Fingerprints: what identifies a finding across commits.
//!
//! The rule, the path and the line's words; no line number, no blanks, no credential. Equal ones of a file are told apart by their order.

use super::redact::Redactor;
use crate::model::finding::Finding;
use crate::model::source::{Sources, Span};
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Lines longer than this are not lines that people edit: the span alone counts.
const LONG: usize = 400;

/// One fingerprint for each finding; they must be in order of path and place.
pub fn fingerprints<'f>(findings: impl IntoIterator<Item = &'f Finding>, sources: &Sources) -> Vec<String> {
    let findings: Vec<&Finding> = findings.into_iter().collect();
    let key = |finding: &&Finding| {
        let path = sources.get(finding.at.file).map_or("", |source| &source.path);
        let snippet: String = Redactor::default().text(line(sources, finding.at)).split_whitespace().collect();
        hash(&[&finding.rule, path, &snippet])
    };
    let keys: Vec<[u8; 32]> = findings.par_iter().map(key).collect();
    let mut seen: BTreeMap<[u8; 32], usize> = BTreeMap::new();
    let mut prints = Vec::new();
    for key in keys {
        let ordinal = seen.entry(key).or_default();
        *ordinal += 1;
        let print = hash(&[&hex(&key), &ordinal.to_string()]);
        prints.push(hex(print.get(..16).unwrap_or(&print)));
    }
    prints
}

/// The line a span begins on.
fn line(sources: &Sources, span: Span) -> &str {
    let Some(source) = sources.get(span.file) else { return "" };
    let before = source.text.get(..span.start as usize).unwrap_or("");
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let line = source.text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or("");
    if line.len() > LONG { source.slice(span) } else { line }
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

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::model::source::{FileId, Source, UnitId};

    fn prints(text: &str, needle: &str) -> Vec<String> {
        let source = Source { path: "a.php".into(), text: text.into(), bom: 0, unit: UnitId(0), language: "text" };
        let sources = Sources { files: vec![source] };
        let at = |(start, found): (usize, &str)| crate::triage::finding("r", Span::new(FileId(0), start, start + found.len()));
        fingerprints(&text.match_indices(needle).map(at).collect::<Vec<_>>(), &sources)
    }

    #[test]
    fn lines_blanks_and_credentials_do_not_count() {
        let one = prints("get('x?password=hunter2');", "get");
        assert_eq!(one, prints("\n\n  get( 'x?password=s3cret9' );", "get"));
        assert_ne!(one, prints("get('y?password=hunter2');", "get"));
        assert_eq!(one[0].len(), 32);
    }

    #[test]
    fn equal_lines_are_told_apart_by_order() {
        let two = prints("get('x')\nget('x')\n", "get");
        assert_ne!(two[0], two[1]);
        assert_eq!(prints("get('x')\n", "get")[0], two[0]);
    }
}
