//! What a run came to: the findings that are left after triage, what was skipped, and what to quote.
//!
//! Reports are pure functions of this. Credentials are already masked in everything here that is shown.

use super::finding::{Finding, Fix, Severity};
use super::pack::Task;
use super::rule::Subject;
use super::source::{FileId, Name, Sources, Span};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Everything that reports need.
#[derive(Debug, Clone, Default)]
pub struct Outcome {
    /// The files that spans point into.
    pub sources: Sources,
    /// Every rule, also those that found nothing.
    pub rules: Vec<About>,
    /// Sorted by path, place and rule.
    pub findings: Vec<Reported>,
    /// The text of each file that a finding points into, as it may be quoted.
    pub quoted: BTreeMap<FileId, Quoted>,
    /// What was not looked at, or not as a whole; sorted by path and reason.
    pub skips: Vec<Skip>,
    /// Numbers and notes.
    pub summary: Summary,
    /// What kept the run from being complete, one line each.
    pub troubles: Vec<String>,
    /// The migrations that the rules are for.
    pub migrations: Vec<Migration>,
    /// The folders of the units, by [`UnitId`](super::source::UnitId); `.` for the scanned root.
    pub units: Vec<String>,
    /// Who owns the files that findings point into; nothing where nobody says who owns what.
    pub owners: Option<Owned>,
}

/// Owners by file; a file without any belongs to nobody.
pub type Owned = BTreeMap<FileId, Vec<Name>>;

/// A migration in words.
#[derive(Debug, Clone)]
pub struct Migration {
    /// What it is called.
    pub title: String,
    /// The guide to it.
    pub guide: Reference,
    /// What there is to do besides changing code, in order.
    pub checklist: Vec<Task>,
}

/// A rule in words, for reports that carry them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// Its id.
    pub id: String,
    /// What is wrong, in a few words.
    pub title: String,
    /// How bad.
    pub severity: Severity,
    /// What it looks at.
    pub subject: Subject,
    /// Why it matters, one paragraph.
    pub why: String,
    /// What else there is to know, as plain text.
    pub help: String,
    /// All there is to know, as Markdown.
    pub markdown: String,
    /// The page to read.
    pub link: String,
    /// What kind of rule it is, in words that tools know.
    pub tags: Vec<String>,
    /// The run was asked for it: that it found nothing means something.
    pub is_asked: bool,
}

/// A finding that is reported.
#[derive(Debug, Clone, PartialEq)]
pub struct Reported {
    /// The finding; its texts are masked.
    pub finding: Finding,
    /// Identifies it across commits: no line numbers in it.
    pub fingerprint: String,
    /// Edits that mend it, when they are known.
    pub fix: Option<Fix>,
    /// What to read about it: titles and links.
    pub references: Vec<Reference>,
}

/// Something to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// What it is, such as `RFC 6749 section 3.2`.
    pub title: String,
    /// Where it is.
    pub link: String,
}

/// A file that was not looked at, or not as a whole.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Skip {
    /// Its path, as in [`Sources`].
    pub path: Name,
    /// Why, in a few fixed words that a summary can count by (`too large`, `binary`, `unreadable`).
    pub reason: &'static str,
    /// What else is known, such as the error of the operating system.
    pub detail: String,
}

/// Reasons that are meant: what they leave out is not code that anybody wants to hear about.
const MEANT: &[&str] = &["binary", "vendored", "generated", "not a regular file"];

impl Skip {
    /// Whether a complete run would have looked at it.
    pub fn is_missed(&self) -> bool {
        !MEANT.contains(&self.reason)
    }
}

/// Numbers and notes of a run; no times, so that equal runs give equal reports.
#[derive(Debug, Clone, Default)]
pub struct Summary {
    /// Files that were looked at or skipped.
    pub files_seen: usize,
    /// Files that were parsed.
    pub files_parsed: usize,
    /// Skipped files by reason.
    pub skipped: BTreeMap<&'static str, usize>,
    /// Requests that were understood.
    pub requests: usize,
    /// Sends whose URL is not known.
    pub unresolved: usize,
    /// Findings that comments silence.
    pub suppressed: usize,
    /// Comments that silence nothing.
    pub unused_suppressions: Vec<UnusedSuppression>,
    /// Units that are left alone, and why.
    pub exempt: Vec<Exempt>,
    /// What was left out as known before; nothing when nobody asked for that.
    pub known: Option<Known>,
}

/// What is known before a run, and left out of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    /// Findings that would be reported otherwise.
    pub findings: usize,
    /// The baseline, as it was named.
    pub baseline: Option<String>,
    /// The commit that the change began from, as it was named.
    pub change: Option<String>,
    /// What the baseline holds and the tree does not.
    pub stale: Vec<Stale>,
}

/// An entry of a baseline that nothing in the tree fits any more.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stale {
    /// The file, relative to the baseline's folder.
    pub path: Name,
    /// The rule.
    pub rule: Name,
}

/// A suppression, or one of its rules, that silenced nothing or gives no reason.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct UnusedSuppression {
    /// Where it stands.
    pub at: Span,
    /// The rule it names; empty when it names none.
    pub rule: String,
    /// What is wrong with it, as a sentence.
    pub why: String,
}

/// A unit that is left alone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Exempt {
    /// Its folder relative to the scanned root; `.` for the root.
    pub unit: String,
    /// Why.
    pub why: String,
}

impl Outcome {
    /// The page that says what the rules are for.
    pub fn guide(&self) -> Option<&str> {
        self.migrations.first().map(|migration| migration.guide.link.as_str())
    }

    /// Findings by severity, each severity present.
    pub fn by_severity(&self) -> BTreeMap<Severity, usize> {
        let mut counts: BTreeMap<_, _> = [Severity::Info, Severity::Warning, Severity::Error].into_iter().map(|s| (s, 0)).collect();
        for found in &self.findings {
            *counts.entry(found.finding.severity).or_default() += 1;
        }
        counts
    }

    /// Findings by rule.
    pub fn by_rule(&self) -> BTreeMap<Name, usize> {
        let mut counts = BTreeMap::new();
        for found in &self.findings {
            *counts.entry(found.finding.rule.clone()).or_default() += 1;
        }
        counts
    }
}

/// A text as it may be quoted: credentials masked, control characters visible; lines are the lines of the original.
#[derive(Debug, Clone, Default)]
pub struct Quoted {
    /// The text.
    pub text: Arc<str>,
    /// Where the two texts run apart, in order: bytes of the original that were replaced, and by how many.
    pub edits: Vec<Replaced>,
}

/// Bytes of an original text that were replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Replaced {
    /// First byte in the original.
    pub start: u32,
    /// One past the last byte in the original.
    pub end: u32,
    /// Bytes that stand there instead.
    pub len: u32,
}

impl Quoted {
    /// Where an offset of the original stands in the quoted text; one inside a replaced part stands at its beginning.
    pub fn offset(&self, original: u32) -> u32 {
        let mut shift = 0i64;
        for edit in &self.edits {
            if edit.start >= original {
                break;
            }
            if original < edit.end {
                return u32::try_from(i64::from(edit.start) + shift).unwrap_or(0);
            }
            shift += i64::from(edit.len) - i64::from(edit.end - edit.start);
        }
        u32::try_from(i64::from(original) + shift).unwrap_or(0)
    }

    /// The bytes that show a span of the original: a part that begins or ends inside something replaced covers all of it.
    pub fn range(&self, span: Span) -> std::ops::Range<usize> {
        let start = self.offset(span.start);
        let inside = self.edits.iter().find(|e| e.start < span.end && span.end < e.end);
        let end = inside.map_or_else(|| self.offset(span.end), |e| self.offset(e.end));
        start as usize..end.max(start) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_follow_replacements() {
        // "ab[cdef]gh[i]j" with cdef -> *** and i -> \u{1b} made visible (3 bytes)
        let quoted = Quoted {
            text: "ab***gh␛j".into(),
            edits: vec![Replaced { start: 2, end: 6, len: 3 }, Replaced { start: 8, end: 9, len: 3 }],
        };
        let at = |o| quoted.offset(o);
        assert_eq!([at(0), at(2), at(4), at(6), at(7), at(8), at(9), at(10)], [0, 2, 2, 5, 6, 7, 10, 11]);
        let show = |start, end| quoted.text.get(quoted.range(Span { file: FileId(0), start, end })).unwrap_or("?");
        assert_eq!(show(0, 2), "ab");
        assert_eq!(show(2, 6), "***");
        assert_eq!(show(3, 5), "***");
        assert_eq!(show(5, 8), "***gh");
        assert_eq!(show(8, 10), "␛j");
        assert_eq!(show(4, 4), "***");
    }
}
