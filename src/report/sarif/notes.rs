//! What a run did not look at, and what else went wrong: notifications.

use super::log::{Location, Notification, Physical, Words};
use super::places::Places;
use super::uri::artifact;
use super::{MAX, MAX_RELATED, MAX_RESULTS};
use crate::model::outcome::{Outcome, Skip};
use crate::report::text::{cut, one_line};
use std::collections::BTreeMap;

/// So many files are named one by one.
const MAX_NAMED: usize = 1000;

/// About the run itself.
pub fn execution(outcome: &Outcome) -> Vec<Notification> {
    let mut notes: Vec<Notification> = outcome.troubles.iter().map(|line| note("error", line, None)).collect();
    notes.extend(limits(outcome));
    let (missed, meant): (Vec<&Skip>, Vec<&Skip>) = outcome.skips.iter().partition(|skip| skip.is_missed());
    for skip in missed.iter().take(MAX_NAMED) {
        let detail = if skip.detail.is_empty() { String::new() } else { format!(" ({})", skip.detail) };
        notes.push(note("warning", &format!("skipped: {}{detail}", skip.reason), Some(&skip.path)));
    }
    if missed.len() > MAX_NAMED {
        notes.push(note("warning", &format!("and {} more files were skipped", missed.len() - MAX_NAMED), None));
    }
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    meant.iter().for_each(|skip| *counts.entry(skip.reason).or_default() += 1);
    notes.extend(counts.iter().map(|(reason, count)| note("note", &format!("skipped as {reason}: {count}"), None)));
    notes.extend(outcome.summary.exempt.iter().map(|exempt| note("note", &format!("{} is exempt: {}", exempt.unit, exempt.why), None)));
    notes
}

/// What was left out because code scanning takes no more.
fn limits(outcome: &Outcome) -> Vec<Notification> {
    let mut notes = Vec::new();
    let left = outcome.findings.len().saturating_sub(MAX_RESULTS);
    if left > 0 {
        let line = format!("{left} findings are left out: code scanning takes at most {MAX_RESULTS}; the worst and surest are kept");
        notes.push(note("warning", &line, None));
    }
    let long = outcome.findings.iter().filter(|found| found.finding.related.len() > MAX_RELATED).count();
    if long > 0 {
        let line = format!("{long} findings name only {MAX_RELATED} related places: code scanning takes no more");
        notes.push(note("warning", &line, None));
    }
    notes
}

/// About the comments that silence findings.
pub fn configuration<'a>(outcome: &'a Outcome, places: &mut Places<'a>) -> Vec<Notification> {
    let unused = outcome.summary.unused_suppressions.iter().map(|unused| {
        let rule = if unused.rule.is_empty() { String::new() } else { format!(" of `{}`", unused.rule) };
        let mut note = note("note", &format!("suppression{rule}: {}", unused.why), Some(places.path(unused.at.file)));
        let region = places.region(unused.at);
        note.locations.iter_mut().for_each(|location| location.physical_location.region = Some(owned(&region)));
        note
    });
    unused.collect()
}

fn owned(region: &super::log::Region<'_>) -> super::log::Region<'static> {
    super::log::Region { snippet: None, ..*region }
}

fn note(level: &'static str, line: &str, path: Option<&str>) -> Notification {
    let place =
        |path| Location { id: None, physical_location: Physical { artifact_location: artifact(path), region: None }, message: None };
    Notification { level, message: Words::plain(cut(&one_line(line), MAX)), locations: path.map(place).into_iter().collect() }
}
