//! SARIF 2.1.0 for code scanning: one run that holds every rule and the findings, within the limits that GitHub sets.
//!
//! No times and no absolute paths: the log is a function of the tree and the settings. What the readers of such logs trip over is
//! written the way all of them take it: relative URIs, regions of one line, columns in UTF-16 code units, one run however many packs.

mod lines;
mod log;
mod notes;
mod places;
mod results;
mod rules;
mod uri;

#[cfg(test)]
mod tests;

use super::{Sarif, order};
use crate::cli::{COMMAND, Level};
use crate::exit::Exit;
use crate::model::finding::Severity;
use crate::model::outcome::Outcome;
use log::{Base, Bases, Details, Driver, Found, Invocation, Log, Run, Tool, Words};
use places::Places;
use std::io::{self, Write};

/// So many characters of a message or a description are kept.
const MAX: usize = 1024;

/// So many results are taken, and so many places of one.
const MAX_RESULTS: usize = 25_000;
const MAX_RELATED: usize = 1_000;

/// Writes the report.
pub(super) fn write(outcome: &Outcome, sarif: Sarif<'_>, out: &mut dyn Write) -> io::Result<()> {
    let log = Log { schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run(outcome, sarif)] };
    serde_json::to_writer(&mut *out, &log)?;
    writeln!(out)
}

fn run<'a>(outcome: &'a Outcome, sarif: Sarif<'_>) -> Run<'a> {
    let mut maker = results::Maker {
        outcome,
        places: Places::new(outcome),
        rules: outcome.rules.iter().enumerate().map(|(index, rule)| (rule.id.as_str(), index)).collect(),
        most: sarif.max_level,
    };
    let results: Vec<Found<'a>> = order(outcome).into_iter().take(MAX_RESULTS).map(|found| maker.result(found)).collect();
    let failed = sarif.exit > Exit::Findings;
    Run {
        tool: Tool { driver: driver(outcome, sarif.max_level) },
        // What stands behind the last slash would be the name of this one run.
        automation_details: sarif.category.map(|category| Details { id: format!("{category}/") }),
        invocations: [Invocation {
            execution_successful: !failed,
            exit_code: sarif.exit as u8,
            tool_execution_notifications: notes::execution(outcome),
            tool_configuration_notifications: notes::configuration(outcome, &mut maker.places),
        }],
        original_uri_base_ids: Bases { root: Base { description: Words::plain("The folder that the command was run in.") } },
        column_kind: "utf16CodeUnits",
        results: (!failed || !results.is_empty()).then_some(results),
    }
}

fn driver(outcome: &Outcome, most: Level) -> Driver<'_> {
    Driver {
        name: COMMAND,
        full_name: concat!("oauth-migrate-lint ", env!("CARGO_PKG_VERSION")),
        version: env!("CARGO_PKG_VERSION"),
        semantic_version: env!("CARGO_PKG_VERSION"),
        information_uri: outcome.guide(),
        rules: outcome.rules.iter().map(|rule| rules::descriptor(rule, most)).collect(),
    }
}

/// The level of a severity, never worse than the most that is wanted.
fn capped(severity: Severity, most: Level) -> &'static str {
    let level = match severity {
        Severity::Error => Level::Error,
        Severity::Warning => Level::Warning,
        Severity::Info => Level::Note,
    };
    match level.min(most) {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "note",
    }
}
