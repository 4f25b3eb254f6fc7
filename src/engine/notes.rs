//! What people should know besides the findings.

use super::{Engine, Scanned};
use crate::model::outcome::{Known, Skip};
use crate::model::position::Positions;

/// So many stale entries are named.
const STALE: usize = 10;

impl Engine {
    /// Notes, one line each.
    pub fn notes(&self, scanned: &Scanned) -> Vec<String> {
        let mut lines = Vec::new();
        let outcome = &scanned.outcome;
        let mut positions = Positions::new(&outcome.sources);
        for unused in &outcome.summary.unused_suppressions {
            let (start, _) = positions.of(unused.at);
            let path = outcome.sources.get(unused.at.file).map_or("", |source| &*source.path);
            let rule = if unused.rule.is_empty() { String::new() } else { format!(" of `{}`", unused.rule) };
            lines.push(format!("note: {path}:{}:{}: suppression{rule}: {}", start.line, start.column, unused.why));
        }
        for exempt in &outcome.summary.exempt {
            lines.push(format!("note: {} is exempt: {}", exempt.unit, exempt.why));
        }
        lines.extend(outcome.summary.known.iter().flat_map(|known| stale(known, scanned.baseline.is_some())));
        lines
    }

    /// The skipped files, one line each.
    pub fn skipped(&self, scanned: &Scanned) -> Vec<String> {
        scanned.outcome.skips.iter().map(line).collect()
    }

    /// Files that the system did not let us read, one line each.
    pub fn unreadable(&self, scanned: &Scanned) -> Vec<String> {
        let unreadable = scanned.outcome.skips.iter().filter(|skip| skip.reason == "unreadable");
        unreadable
            .map(|skip| format!("cannot read {}{}: check its permissions; everything else was scanned", skip.path, detail(skip)))
            .collect()
    }

    /// How many files were skipped that a complete run would have looked at.
    pub fn missed(&self, scanned: &Scanned) -> usize {
        scanned.outcome.skips.iter().filter(|skip| skip.is_missed()).count()
    }
}

/// What a baseline holds and the tree does not.
fn stale(known: &Known, written: bool) -> Vec<String> {
    let Some(baseline) = known.baseline.as_ref().filter(|_| !known.stale.is_empty()) else { return Vec::new() };
    let what = if written { "taken out" } else { "stale" };
    let mut lines: Vec<String> = Vec::new();
    for entry in known.stale.iter().take(STALE) {
        lines.push(format!("note: {baseline}: {what}: {} in {}", entry.rule, entry.path));
    }
    if let Some(more @ 1..) = known.stale.len().checked_sub(STALE) {
        lines.push(format!("note: {baseline}: and {more} more"));
    }
    if !written {
        lines.push(format!("note: stale entries are mended or gone: --write-baseline {baseline} takes them out"));
    }
    lines
}

fn line(skip: &Skip) -> String {
    format!("skipped {}: {}{}", skip.path, skip.reason, detail(skip))
}

fn detail(skip: &Skip) -> String {
    if skip.detail.is_empty() { String::new() } else { format!(" ({})", skip.detail) }
}
