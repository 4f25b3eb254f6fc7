//! Checkstyle's XML, as its many readers take it.

use super::spots::Spots;
use super::text::one_line;
use super::xml;
use crate::cli::COMMAND;
use crate::model::outcome::{Outcome, Reported};
use std::io::{self, Write};

/// Writes the report.
pub(super) fn write(outcome: &Outcome, out: &mut dyn Write) -> io::Result<()> {
    let mut spots = Spots::new(outcome);
    xml::document(out, |xml| {
        xml::element(xml, "checkstyle", &[("version", "4.3")], |xml| {
            for found in outcome.findings.chunk_by(|a, b| a.finding.at.file == b.finding.at.file) {
                let path = found.first().map_or("", |first| spots.path(first.finding.at.file));
                xml::element(xml, "file", &[("name", path)], |xml| found.iter().try_for_each(|found| error(xml, &mut spots, found)))?;
            }
            Ok(())
        })
    })
}

fn error(xml: &mut xml::Xml<'_>, spots: &mut Spots<'_>, found: &Reported) -> io::Result<()> {
    let finding = &found.finding;
    let (start, _) = spots.shown(finding.at);
    let (line, column) = (start.line.to_string(), start.column.to_string());
    let message = one_line(&format!("{} {}", finding.message, finding.help));
    let source = format!("{COMMAND}.{}", finding.rule);
    let attributes =
        [("line", &*line), ("column", &*column), ("severity", finding.severity.word()), ("message", &*message), ("source", &*source)];
    xml::empty(xml, "error", &attributes)
}
