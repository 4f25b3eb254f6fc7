//! JSON by lines: the findings of [`json`](super::json), one on a line, and a last line that sums up. A type stands first on each.

use super::json::{Item, Places, Totals};
use crate::model::outcome::Outcome;
use serde::Serialize;
use std::io::{self, Write};

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
enum Line<'a> {
    Finding(Item<'a>),
    Summary(Last<'a>),
}

#[derive(Serialize)]
struct Last<'a> {
    version: u32,
    #[serde(flatten)]
    totals: Totals<'a>,
}

/// Writes the report.
pub(super) fn write(outcome: &Outcome, skips: bool, out: &mut dyn Write) -> io::Result<()> {
    let mut places = Places::new(outcome, skips);
    for found in &outcome.findings {
        line(&Line::Finding(places.item(found)), out)?;
    }
    line(&Line::Summary(Last { version: super::json::VERSION, totals: places.totals() }), out)
}

fn line(line: &Line<'_>, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer(&mut *out, line)?;
    writeln!(out)
}
