//! JUnit's XML, as strict readers take it: each finding is a test that fails, what is only worth knowing is one that was skipped.
//!
//! Test names hold no line numbers, which would make every edit above a finding a new failure. A clean run is one test that passes:
//! readers take a report without tests for a broken one.

use super::spots::Spots;
use super::text::one_line;
use super::xml;
use crate::cli::COMMAND;
use crate::model::finding::Severity;
use crate::model::outcome::{Outcome, Reported};
use std::collections::BTreeMap;
use std::io::{self, Write};

/// Writes the report.
pub(super) fn write(outcome: &Outcome, out: &mut dyn Write) -> io::Result<()> {
    let mut spots = Spots::new(outcome);
    let files: Vec<&[Reported]> = outcome.findings.chunk_by(|a, b| a.finding.at.file == b.finding.at.file).collect();
    let clean = usize::from(files.is_empty() && outcome.troubles.is_empty());
    let tests = outcome.findings.len() + outcome.troubles.len() + clean;
    let totals = [tests, failures(&outcome.findings), outcome.troubles.len()].map(|number| number.to_string());
    let [tests, failures, errors] = totals.each_ref().map(String::as_str);
    xml::document(out, |xml| {
        xml::element(xml, "testsuites", &[("name", COMMAND), ("tests", tests), ("failures", failures), ("errors", errors)], |xml| {
            if clean + outcome.troubles.len() > 0 {
                run(xml, outcome)?;
            }
            files.iter().try_for_each(|found| file(xml, &mut spots, found))
        })
    })
}

/// How many of the findings are failures.
fn failures(found: &[Reported]) -> usize {
    found.iter().filter(|found| found.finding.severity > Severity::Info).count()
}

/// The run itself: one test that passes, or an error for each thing that kept it from being complete.
fn run(xml: &mut xml::Xml<'_>, outcome: &Outcome) -> io::Result<()> {
    let errors = outcome.troubles.len().to_string();
    let tests = outcome.troubles.len().max(1).to_string();
    let attributes = [("name", COMMAND), ("tests", &*tests), ("failures", "0"), ("errors", &*errors), ("skipped", "0")];
    xml::element(xml, "testsuite", &attributes, |xml| {
        if outcome.troubles.is_empty() {
            return xml::empty(xml, "testcase", &[("name", "no findings"), ("classname", COMMAND)]);
        }
        for (trouble, number) in outcome.troubles.iter().zip(1..) {
            let name = numbered("the run could not finish", number);
            xml::element(xml, "testcase", &[("name", &name), ("classname", COMMAND)], |xml| {
                xml::empty(xml, "error", &[("message", &one_line(trouble))])
            })?;
        }
        Ok(())
    })
}

/// The tests of one file.
fn file(xml: &mut xml::Xml<'_>, spots: &mut Spots<'_>, found: &[Reported]) -> io::Result<()> {
    let path = found.first().map_or("", |first| spots.path(first.finding.at.file));
    let failed = failures(found);
    let numbers = [found.len(), failed, found.len() - failed].map(|number| number.to_string());
    let [tests, failures, skipped] = numbers.each_ref().map(String::as_str);
    let attributes = [("name", path), ("tests", tests), ("failures", failures), ("errors", "0"), ("skipped", skipped)];
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    xml::element(xml, "testsuite", &attributes, |xml| {
        for found in found {
            let number = seen.entry(&found.finding.rule).or_default();
            *number += 1;
            let name = numbered(&found.finding.rule, *number);
            xml::element(xml, "testcase", &[("name", &name), ("classname", path)], |xml| verdict(xml, spots, found))?;
        }
        Ok(())
    })
}

/// `rule`, `rule (2)`.
fn numbered(name: &str, number: usize) -> String {
    if number == 1 { name.to_owned() } else { format!("{name} ({number})") }
}

/// What a test says.
fn verdict(xml: &mut xml::Xml<'_>, spots: &mut Spots<'_>, found: &Reported) -> io::Result<()> {
    let finding = &found.finding;
    let (start, _) = spots.shown(finding.at);
    let place = format!("{}:{}:{}", one_line(spots.path(finding.at.file)), start.line, start.column);
    let message = format!("{place}: {}", one_line(&finding.message));
    if finding.severity == Severity::Info {
        return xml::text(xml, "skipped", &[("message", &message)], finding.help.trim());
    }
    let rewrite = finding.rewrite.as_ref().map(|rewrite| format!("\n\n{rewrite}")).unwrap_or_default();
    let text = format!("{message}\n\n{}{rewrite}\n", finding.help.trim());
    xml::text(xml, "failure", &[("type", finding.severity.word()), ("message", &message)], &text)
}
