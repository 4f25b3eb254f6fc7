//! Reports: one file per format. Each is a pure function of the outcome; none knows a rule or a language.

mod concise;
mod json;
mod sarif;
mod terminal;

use crate::cli::{Format, Level};
use crate::exit::Exit;
use crate::model::finding::Severity;
use crate::model::outcome::Outcome;
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

/// Writes one report.
///
/// # Errors
/// What the writer says.
pub fn write(format: Format, outcome: &Outcome, style: Style, sarif: Sarif<'_>, out: &mut dyn Write) -> io::Result<()> {
    match format {
        Format::Terminal => terminal::write(outcome, style, out),
        Format::Concise => concise::write(outcome, style, out),
        Format::Json => json::write(outcome, out),
        Format::Sarif => sarif::write(outcome, sarif, out),
    }
}

/// A path for people and for line-based formats: nothing in it can end the line or steer a terminal.
pub fn path(path: &str) -> String {
    path.chars().flat_map(|c| if steers(c) { c.escape_default().collect::<Vec<_>>() } else { vec![c] }).collect()
}

/// Control characters and those that reorder text.
fn steers(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// A text in the colour of a severity.
fn paint(style: Style, severity: Severity, text: &str) -> String {
    let code = match severity {
        Severity::Error => "31",
        Severity::Warning => "33",
        Severity::Info => "34",
    };
    if style.color { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
}

/// Several lines as one.
pub(crate) fn one_line(text: &str) -> String {
    path(text.split_whitespace().collect::<Vec<_>>().join(" ").as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_cannot_break_lines_or_steer_terminals() {
        assert_eq!(path("a/ü b.php"), "a/ü b.php");
        assert_eq!(path("a\nb\u{1b}[31m.js"), "a\\nb\\u{1b}[31m.js");
        assert_eq!(path("a\u{202e}sj.b"), "a\\u{202e}sj.b");
        assert_eq!(one_line("a\n  b\tc\u{7}"), "a b c\\u{7}");
    }
}
