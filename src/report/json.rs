//! JSON, version 1: stable names, stable order, everything a program needs. Fields may be added, never changed or removed.

use super::statistics::Statistics;
use crate::model::finding::{Applicability, Confidence, Fix, Severity};
use crate::model::outcome::{Outcome, Reported, Skip};
use crate::model::position::{Position, Positions};
use crate::model::source::Span;
use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, Write};

/// The version of the shape.
pub(super) const VERSION: u32 = 1;

#[derive(Serialize)]
struct Report<'a> {
    version: u32,
    findings: Vec<Item<'a>>,
    summary: Totals<'a>,
}

/// A finding.
#[derive(Serialize)]
pub(super) struct Item<'a> {
    rule: &'a str,
    severity: Severity,
    confidence: Confidence,
    path: &'a str,
    start: Place,
    end: Place,
    message: &'a str,
    help: Cow<'a, str>,
    request: Option<u32>,
    related: Vec<Related<'a>>,
    fix: Option<Mend<'a>>,
    fingerprint: &'a str,
    references: Vec<Link<'a>>,
}

#[derive(Serialize)]
struct Place {
    line: u32,
    column: u32,
    offset: u32,
}

#[derive(Serialize)]
struct Related<'a> {
    path: &'a str,
    start: Place,
    end: Place,
    message: &'a str,
}

#[derive(Serialize)]
struct Mend<'a> {
    applicability: Applicability,
    title: &'a str,
    edits: Vec<Change<'a>>,
}

#[derive(Serialize)]
struct Change<'a> {
    path: &'a str,
    start: Place,
    end: Place,
    text: &'a str,
}

#[derive(Serialize)]
struct Link<'a> {
    title: &'a str,
    link: &'a str,
}

/// What sums up.
#[derive(Serialize)]
pub(super) struct Totals<'a> {
    files: Files<'a>,
    requests: Requests,
    findings: Findings,
    suppressed: usize,
    unused_suppressions: Vec<Unused<'a>>,
    exempt: Vec<Exempt<'a>>,
    troubles: &'a [String],
    statistics: Statistics<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    skips: Option<Vec<Skipped<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    known: Option<Before<'a>>,
}

#[derive(Serialize)]
struct Files<'a> {
    seen: usize,
    parsed: usize,
    skipped: &'a BTreeMap<&'static str, usize>,
}

#[derive(Serialize)]
struct Requests {
    understood: usize,
    unresolved: usize,
}

#[derive(Serialize)]
struct Findings {
    by_severity: BTreeMap<&'static str, usize>,
    by_rule: BTreeMap<String, usize>,
}

#[derive(Serialize)]
struct Unused<'a> {
    path: &'a str,
    start: Place,
    rule: &'a str,
    message: &'a str,
}

#[derive(Serialize)]
struct Exempt<'a> {
    unit: &'a str,
    why: &'a str,
}

#[derive(Serialize)]
struct Skipped<'a> {
    path: &'a str,
    reason: &'a str,
    detail: &'a str,
}

#[derive(Serialize)]
struct Before<'a> {
    findings: usize,
    baseline: Option<&'a str>,
    diff_base: Option<&'a str>,
    stale: Vec<Stale<'a>>,
}

#[derive(Serialize)]
struct Stale<'a> {
    path: &'a str,
    rule: &'a str,
}

/// Writes the report.
pub(super) fn write(outcome: &Outcome, skips: bool, out: &mut dyn Write) -> io::Result<()> {
    let mut places = Places::new(outcome, skips);
    let findings = outcome.findings.iter().map(|found| places.item(found)).collect();
    let report = Report { version: VERSION, findings, summary: places.totals() };
    serde_json::to_writer_pretty(&mut *out, &report)?;
    writeln!(out)
}

/// Makes objects of an outcome.
pub(super) struct Places<'a> {
    outcome: &'a Outcome,
    positions: Positions<'a>,
    /// Skipped files are named.
    skips: bool,
}

impl<'a> Places<'a> {
    /// Of this outcome; with `skips`, skipped files are named.
    pub(super) fn new(outcome: &'a Outcome, skips: bool) -> Self {
        Self { outcome, positions: Positions::new(&outcome.sources), skips }
    }

    /// A finding.
    pub(super) fn item(&mut self, found: &'a Reported) -> Item<'a> {
        let finding = &found.finding;
        let (path, start, end) = self.of(finding.at);
        Item {
            rule: &finding.rule,
            severity: finding.severity,
            confidence: finding.confidence,
            path,
            start,
            end,
            message: &finding.message,
            help: match &finding.rewrite {
                Some(rewrite) => Cow::Owned(format!("{}\n\n{rewrite}", finding.help)),
                None => Cow::Borrowed(&finding.help),
            },
            request: finding.request,
            related: finding.related.iter().map(|(span, message)| self.related(*span, message)).collect(),
            fix: found.fix.as_ref().map(|fix| self.fix(fix)),
            fingerprint: &found.fingerprint,
            references: found.references.iter().map(|r| Link { title: &r.title, link: &r.link }).collect(),
        }
    }

    fn related(&mut self, span: Span, message: &'a str) -> Related<'a> {
        let (path, start, end) = self.of(span);
        Related { path, start, end, message }
    }

    fn fix(&mut self, fix: &'a Fix) -> Mend<'a> {
        let edits = fix.edits.iter().map(|edit| {
            let (path, start, end) = self.of(edit.at);
            Change { path, start, end, text: &edit.text }
        });
        Mend { applicability: fix.applicability, title: &fix.title, edits: edits.collect() }
    }

    fn of(&mut self, span: Span) -> (&'a str, Place, Place) {
        let path = self.outcome.sources.get(span.file).map_or("", |s| &*s.path);
        let (start, end) = self.positions.of(span);
        (path, place(start), place(end))
    }

    /// What sums up.
    pub(super) fn totals(&mut self) -> Totals<'a> {
        let (outcome, summary) = (self.outcome, &self.outcome.summary);
        let unused = summary.unused_suppressions.iter().map(|unused| {
            let (path, start, _) = self.of(unused.at);
            Unused { path, start, rule: &unused.rule, message: &unused.why }
        });
        Totals {
            files: Files { seen: summary.files_seen, parsed: summary.files_parsed, skipped: &summary.skipped },
            requests: Requests { understood: summary.requests, unresolved: summary.unresolved },
            findings: Findings {
                by_severity: outcome.by_severity().into_iter().map(|(severity, n)| (severity.word(), n)).collect(),
                by_rule: outcome.by_rule().into_iter().map(|(rule, n)| (rule.to_string(), n)).collect(),
            },
            suppressed: summary.suppressed,
            unused_suppressions: unused.collect(),
            exempt: summary.exempt.iter().map(|e| Exempt { unit: &e.unit, why: &e.why }).collect(),
            troubles: &outcome.troubles,
            statistics: Statistics::new(outcome),
            skips: self.skips.then(|| outcome.skips.iter().map(skipped).collect()),
            known: summary.known.as_ref().map(|known| Before {
                findings: known.findings,
                baseline: known.baseline.as_deref(),
                diff_base: known.change.as_deref(),
                stale: known.stale.iter().map(|entry| Stale { path: &entry.path, rule: &entry.rule }).collect(),
            }),
        }
    }
}

fn place(at: Position) -> Place {
    Place { line: at.line, column: at.column, offset: at.offset }
}

fn skipped(skip: &Skip) -> Skipped<'_> {
    Skipped { path: &skip.path, reason: skip.reason, detail: &skip.detail }
}
