//! Triage: what is left of the findings, and in which words: suppressions, baseline, filters, fingerprints, redaction.

pub mod baseline;
pub mod filter;
pub mod fingerprint;
pub mod owners;
pub mod redact;
pub mod suppress;

/// A finding for tests.
#[cfg(test)]
pub(crate) fn finding(rule: &str, at: crate::model::source::Span) -> crate::model::finding::Finding {
    use crate::model::finding::{Confidence, Finding, Severity};
    let (severity, confidence) = (Severity::Warning, Confidence::Medium);
    let (message, help, label) = ("It is wrong.".to_owned(), "Change it.".to_owned(), "here".to_owned());
    Finding {
        rule: rule.into(),
        severity,
        confidence,
        at,
        message,
        help,
        rewrite: None,
        request: None,
        related: Vec::new(),
        label,
        of_unit: false,
    }
}
