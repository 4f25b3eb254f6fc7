//! Reports: one file or folder per format. Each is a pure function of the outcome; none knows a rule or a language.

mod checkstyle;
mod concise;
mod excerpt;
mod github;
mod gitlab;
mod html;
mod json;
mod jsonl;
mod junit;
mod markdown;
mod rdjson;
mod sarif;
mod spots;
mod statistics;
mod story;
mod summary;
mod terminal;
mod text;
mod uri;
mod xml;

#[cfg(test)]
mod tests;

pub use text::{count, path};

use crate::cli::{Format, Level};
use crate::exit::Exit;
use crate::model::finding::Severity;
use crate::model::outcome::{Outcome, Reported};
use std::cmp::Reverse;
use std::io::{self, Write};

/// How text for people looks.
#[derive(Debug, Clone, Copy)]
pub struct Style {
    /// With colours.
    pub color: bool,
    /// Lines and marks beyond ASCII.
    pub unicode: bool,
    /// Columns.
    pub width: usize,
    /// Columns that quoted source may have.
    pub line: usize,
    /// Nothing but findings.
    pub quiet: bool,
}

impl Style {
    /// Text of so many columns without colours, in ASCII.
    pub fn plain(width: usize) -> Self {
        Self { color: false, unicode: false, width, line: width, quiet: false }
    }
}

/// What SARIF says besides the outcome.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sarif<'a> {
    /// What the analysis is called.
    pub category: Option<&'a str>,
    /// The worst level that is said.
    pub max_level: Level,
    /// How the run ends, as far as it is known before the reports are written.
    pub exit: Exit,
}

/// How reports are written.
#[derive(Debug, Clone, Copy)]
pub struct Manner<'a> {
    /// How text for people looks.
    pub style: Style,
    /// What SARIF says besides.
    pub sarif: Sarif<'a>,
    /// Where the files can be read: an address without a slash at its end, to which a path is added.
    pub links: Option<&'a str>,
    /// For people: numbers instead of findings.
    pub statistics: bool,
    /// Name skipped files where the format has room for them.
    pub skips: bool,
}

impl Manner<'_> {
    /// Text as this style has it, and nothing besides the outcome.
    pub fn of(style: Style) -> Self {
        Self { style, sarif: Sarif::default(), links: None, statistics: false, skips: false }
    }
}

/// Writes one report.
///
/// # Errors
/// What the writer says.
pub fn write(format: Format, outcome: &Outcome, manner: &Manner<'_>, out: &mut dyn Write) -> io::Result<()> {
    match format {
        Format::Terminal => terminal::write(outcome, manner.style, manner.statistics, out),
        Format::Concise => concise::write(outcome, manner.style, manner.statistics, out),
        Format::Json => json::write(outcome, manner.skips, out),
        Format::Jsonl => jsonl::write(outcome, manner.skips, out),
        Format::Sarif => sarif::write(outcome, manner.sarif, out),
        Format::Github => github::write(outcome, out),
        Format::Gitlab => gitlab::write(outcome, out),
        Format::Junit => junit::write(outcome, out),
        Format::Checkstyle => checkstyle::write(outcome, out),
        Format::Rdjson => rdjson::write(outcome, out),
        Format::Markdown => markdown::write(outcome, manner.links, out),
        Format::Html => html::write(outcome, manner.links, out),
    }
}

/// The findings, the worst and surest first: readers that take only the first ones take those.
fn order(outcome: &Outcome) -> Vec<&Reported> {
    let mut findings: Vec<&Reported> = outcome.findings.iter().collect();
    findings.sort_by_key(|found| Reverse((found.finding.severity, found.finding.confidence)));
    findings
}

/// A text in the colour of a severity.
fn paint(color: bool, severity: Severity, text: &str) -> String {
    let code = match severity {
        Severity::Error => "31",
        Severity::Warning => "33",
        Severity::Info => "34",
    };
    if color { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
}
