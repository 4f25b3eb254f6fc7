//! Outcomes that are made by hand, for the tests of formats.

use super::{Manner, Style};
use crate::cli::Format;
use crate::model::finding::{Confidence, Finding, Severity};
use crate::model::outcome::{About, Outcome, Reported};
use crate::model::rule::Subject;
use crate::model::source::{FileId, Source, Span, UnitId};

fn rule(id: &str, severity: Severity) -> About {
    About {
        id: id.to_owned(),
        title: "It is old".to_owned(),
        severity,
        subject: Subject::Request,
        why: "Old things break.".to_owned(),
        help: "Change it.".to_owned(),
        markdown: "Change **it**.".to_owned(),
        link: "https://guide.example/".to_owned(),
        tags: vec!["migration".to_owned()],
        is_asked: true,
    }
}

pub fn source(path: &str, text: &str, bom: u32) -> Source {
    Source { path: path.into(), text: text.into(), bom, unit: UnitId(0), language: "text" }
}

pub fn found(rule: &str, severity: Severity, at: Span) -> Reported {
    let finding = Finding {
        rule: rule.into(),
        severity,
        confidence: Confidence::High,
        at,
        message: "It is old.".to_owned(),
        help: String::new(),
        rewrite: None,
        request: None,
        related: Vec::new(),
        label: "old".to_owned(),
        of_unit: false,
    };
    Reported { finding, fingerprint: "f00".to_owned(), fix: None, references: Vec::new() }
}

/// An outcome with one file and one finding at each of some bytes of it.
pub fn outcome(text: &str, spans: &[(usize, usize)]) -> Outcome {
    let mut outcome = Outcome { rules: vec![rule("a-rule", Severity::Error), rule("b-rule", Severity::Info)], ..Outcome::default() };
    outcome.sources.files.push(source("a b.php", text, 0));
    outcome.findings = spans.iter().map(|(start, end)| found("b-rule", Severity::Error, Span::new(FileId(0), *start, *end))).collect();
    outcome
}

/// A report as text.
pub fn text_of(format: Format, outcome: &Outcome) -> String {
    let mut out = Vec::new();
    assert!(super::write(format, outcome, &Manner::of(Style::plain(100)), &mut out).is_ok());
    String::from_utf8(out).unwrap_or_default()
}
