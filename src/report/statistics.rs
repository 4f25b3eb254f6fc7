//! Numbers: what there is of findings by rule, severity, language, unit and owner.

use super::text::path;
use crate::model::finding::Severity;
use crate::model::outcome::{Outcome, Reported};
use crate::model::source::{FileId, Name};
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

/// Whom files belong to that no line of the owners' file fits.
const UNOWNED: &str = "unowned";

/// So many rows of a table are printed; the rest is counted.
const ROWS: usize = 40;

/// What there is of something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize)]
pub struct Tally {
    /// Findings.
    pub findings: usize,
    /// Files that they point into.
    pub files: usize,
    /// Requests that they are about.
    pub requests: usize,
}

/// Counts by several keys. All rules and severities are there, also with zero; of the others those with findings.
#[derive(Debug, Serialize)]
pub struct Statistics<'a> {
    pub by_rule: BTreeMap<&'a str, Tally>,
    pub by_severity: BTreeMap<&'a str, Tally>,
    pub by_language: BTreeMap<&'a str, Tally>,
    pub by_unit: BTreeMap<&'a str, Tally>,
    pub by_owner: BTreeMap<&'a str, Tally>,
}

/// What was counted so far.
#[derive(Default)]
struct Count {
    findings: usize,
    files: BTreeSet<FileId>,
    requests: BTreeSet<u32>,
}

impl<'a> Statistics<'a> {
    /// Of an outcome.
    pub fn new(outcome: &'a Outcome) -> Self {
        let source = |found: &Reported| outcome.sources.get(found.finding.at.file);
        Self {
            by_rule: tally(outcome, outcome.rules.iter().map(|rule| rule.id.as_str()), |found| vec![&*found.finding.rule]),
            by_severity: tally(outcome, [Severity::Info, Severity::Warning, Severity::Error].map(Severity::word), |found| {
                vec![found.finding.severity.word()]
            }),
            by_language: tally(outcome, [], |found| source(found).map(|source| source.language).into_iter().collect()),
            by_unit: tally(outcome, [], |found| {
                source(found).and_then(|source| outcome.units.get(source.unit.0 as usize)).map(String::as_str).into_iter().collect()
            }),
            by_owner: tally(outcome, [], |found| owners(outcome, found.finding.at.file)),
        }
    }
}

/// The owners of a file; nobody is nobody only where others own something.
pub fn owners(outcome: &Outcome, file: FileId) -> Vec<&str> {
    let Some(owned) = &outcome.owners else { return Vec::new() };
    let owners: Vec<&str> = owned.get(&file).into_iter().flatten().map(|name: &Name| &**name).collect();
    if owners.is_empty() { vec![UNOWNED] } else { owners }
}

/// Counts findings by keys, of which some are there in any case.
pub fn tally<'a>(
    outcome: &'a Outcome,
    known: impl IntoIterator<Item = &'a str>,
    keys: impl Fn(&'a Reported) -> Vec<&'a str>,
) -> BTreeMap<&'a str, Tally> {
    let mut counts: BTreeMap<&str, Count> = known.into_iter().map(|key| (key, Count::default())).collect();
    for found in &outcome.findings {
        for key in keys(found) {
            let count = counts.entry(key).or_default();
            count.findings += 1;
            count.files.insert(found.finding.at.file);
            count.requests.extend(found.finding.request);
        }
    }
    let sum = |count: &Count| Tally { findings: count.findings, files: count.files.len(), requests: count.requests.len() };
    counts.iter().map(|(key, count)| (*key, sum(count))).collect()
}

/// The keys with findings, those with the most first.
pub fn ranked<'a>(tallies: &BTreeMap<&'a str, Tally>) -> Vec<(&'a str, Tally)> {
    let mut rows: Vec<(&str, Tally)> = tallies.iter().filter(|(_, tally)| tally.findings > 0).map(|(key, tally)| (*key, *tally)).collect();
    rows.sort_by_key(|(key, tally)| (Reverse(tally.findings), *key));
    rows
}

/// Writes tables of so many columns.
pub fn write(outcome: &Outcome, width: usize, out: &mut dyn Write) -> io::Result<()> {
    let statistics = Statistics::new(outcome);
    let tables = [
        ("rule", &statistics.by_rule),
        ("severity", &statistics.by_severity),
        ("language", &statistics.by_language),
        ("unit", &statistics.by_unit),
        ("owner", &statistics.by_owner),
    ];
    let room = width.saturating_sub(NUMBERS).max(20);
    let names = tables.iter().flat_map(|(_, tallies)| ranked(tallies)).map(|(key, _)| path(key).chars().count());
    let column = names.max().unwrap_or(0).clamp(20, room);
    for (title, tallies) in tables {
        let rows = ranked(tallies);
        if rows.is_empty() {
            continue;
        }
        writeln!(out, "{:<column$}  findings  files  requests", format!("by {title}"))?;
        for (key, tally) in rows.iter().take(ROWS) {
            writeln!(out, "{:<column$}  {:>8}  {:>5}  {:>8}", fit(&path(key), column), tally.findings, tally.files, tally.requests)?;
        }
        if rows.len() > ROWS {
            writeln!(out, "and {} more", rows.len() - ROWS)?;
        }
        writeln!(out)?;
    }
    Ok(())
}

/// The columns that numbers and the space before them take.
const NUMBERS: usize = "  findings  files  requests".len();

/// A name in so many columns; of a long one the end is kept, where paths differ.
fn fit(name: &str, column: usize) -> String {
    let count = name.chars().count();
    if count <= column { name.to_owned() } else { format!("...{}", name.chars().skip(count - column + 3).collect::<String>()) }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::super::tests::{outcome, source};
    use super::*;
    use crate::model::source::{Span, UnitId};

    fn counted() -> Outcome {
        let mut outcome = outcome("abcd", &[(0, 1), (1, 2), (2, 3)]);
        outcome.sources.files.push(source(&format!("{}/end.php", "deep/".repeat(30)), "x", 0));
        outcome.sources.files[1].unit = UnitId(1);
        outcome.units = vec![".".to_owned(), "deep/".repeat(30)];
        outcome.findings[0].finding.request = Some(1);
        outcome.findings[1].finding.request = Some(1);
        outcome.findings[2].finding.at = Span::new(FileId(1), 0, 1);
        outcome.owners = Some([(FileId(0), vec!["@a".into(), "@b".into()]), (FileId(1), Vec::new())].into());
        outcome
    }

    #[test]
    fn rules_and_severities_are_there_with_zero_and_owners_share() {
        let outcome = counted();
        let statistics = Statistics::new(&outcome);
        let tally = |findings, files, requests| Tally { findings, files, requests };
        assert_eq!(statistics.by_rule, [("a-rule", Tally::default()), ("b-rule", tally(3, 2, 1))].into());
        assert_eq!(statistics.by_severity, [("error", tally(3, 2, 1)), ("info", Tally::default()), ("warning", Tally::default())].into());
        assert_eq!(statistics.by_language, [("text", tally(3, 2, 1))].into());
        assert_eq!(statistics.by_unit[outcome.units[1].as_str()], tally(1, 1, 0));
        assert_eq!(statistics.by_owner, [("@a", tally(2, 1, 1)), ("@b", tally(2, 1, 1)), ("unowned", tally(1, 1, 0))].into());
    }

    #[test]
    fn tables_fit_the_terminal() {
        let outcome = counted();
        let mut out = Vec::new();
        assert!(write(&outcome, 80, &mut out).is_ok());
        let text = String::from_utf8(out).unwrap_or_default();
        assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
        assert!(text.contains("...deep/deep/") && text.contains("by owner"), "{text}");
        assert!(!text.contains("a-rule"), "what found nothing needs no row");
    }
}
