//! Workflow commands of GitHub Actions: annotations on the changed lines of a pull request, the worst and surest first.
//!
//! A step may annotate so often per level and no more; what exceeds that is counted in a last notice.

use super::spots::Spots;
use super::text::{count, cut, harmless, one_line};
use super::{order, summary};
use crate::cli::COMMAND;
use crate::model::finding::{Finding, Severity};
use crate::model::outcome::Outcome;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

/// So many annotations of a level are taken from one step.
const MOST: usize = 10;

/// So many characters of a message are written.
const LONGEST: usize = 4000;

/// Writes the report.
pub(super) fn write(outcome: &Outcome, out: &mut dyn Write) -> io::Result<()> {
    let mut room = Room::new(outcome);
    for trouble in &outcome.troubles {
        if room.take(Severity::Error) {
            writeln!(out, "::error title={COMMAND}::{}", data(trouble))?;
        }
    }
    let mut spots = Spots::new(outcome);
    let mut told: BTreeSet<&str> = BTreeSet::new();
    for found in order(outcome) {
        let finding = &found.finding;
        if !room.take(finding.severity) {
            continue;
        }
        let (start, end) = spots.shown(finding.at);
        let (level, file) = (level(finding.severity), property(spots.path(finding.at.file)));
        // Findings of one request share its rewrite, and stand side by side.
        let rewrite = finding.rewrite.as_deref().filter(|rewrite| told.insert(rewrite));
        writeln!(
            out,
            "::{level} file={file},line={},endLine={},col={},endColumn={},title={}::{}",
            start.line,
            end.line,
            start.wide,
            end.wide,
            property(&finding.rule),
            data(&words(finding, rewrite)),
        )?;
    }
    match room.left() {
        None => Ok(()),
        Some(left) => writeln!(
            out,
            "::notice title={COMMAND}::{left} are not shown here: GitHub takes {MOST} annotations of a level from one step. Write all of them to the \
             step summary with --report markdown=$GITHUB_STEP_SUMMARY"
        ),
    }
}

/// How many annotations of each level are still taken.
struct Room {
    free: BTreeMap<Severity, usize>,
    refused: BTreeMap<Severity, usize>,
}

impl Room {
    /// The last notice needs a place of its own when anything exceeds its level.
    fn new(outcome: &Outcome) -> Self {
        let mut wanted = outcome.by_severity();
        *wanted.entry(Severity::Error).or_default() += outcome.troubles.len();
        let notices = if wanted.values().any(|number| *number > MOST) { MOST - 1 } else { MOST };
        let free = wanted.into_keys().map(|severity| (severity, if severity == Severity::Info { notices } else { MOST })).collect();
        Self { free, refused: BTreeMap::new() }
    }

    fn take(&mut self, severity: Severity) -> bool {
        match self.free.get_mut(&severity).filter(|free| **free > 0) {
            Some(free) => *free -= 1,
            None => *self.refused.entry(severity).or_default() += 1,
        }
        !self.refused.contains_key(&severity)
    }

    /// What was refused, in words.
    fn left(&self) -> Option<String> {
        let parts: Vec<String> =
            self.refused.iter().rev().map(|(severity, number)| count(*number, &format!("more {}", summary::noun(*severity)))).collect();
        summary::list(&parts)
    }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    }
}

/// What is wrong, what to do and what to write instead.
fn words(finding: &Finding, rewrite: Option<&str>) -> String {
    let mut words = one_line(&finding.message);
    if !finding.help.is_empty() {
        words += &format!("\n{}", one_line(&finding.help));
    }
    if let Some(rewrite) = rewrite {
        words += &format!("\n\n{rewrite}");
    }
    cut(&words, LONGEST)
}

/// A text as the message of a command. No other control character is left that would have to be escaped.
fn data(text: &str) -> String {
    harmless(text).replace('%', "%25").replace('\n', "%0A")
}

/// A text as the value of a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::super::tests::{found, outcome, text_of};
    use super::*;
    use crate::cli::Format;
    use crate::model::source::{FileId, Span};

    #[test]
    fn commands_hold_what_they_are_given() {
        assert_eq!(data("100%\r\n::error::x"), "100%25\\r%0A::error::x");
        assert_eq!(property("a,b:c%\n.php"), "a%2Cb%3Ac%25%0A.php");
        assert_eq!(property("a\u{1b}[2J"), "a\\u{1b}[2J");
    }

    #[test]
    fn levels_have_room_for_ten_and_the_rest_is_counted() {
        let mut outcome = outcome("ab", &[]);
        let mut add = |severity, number| {
            outcome.findings.extend((0..number).map(|_| found("a-rule", severity, Span::new(FileId(0), 0, 1))));
        };
        add(Severity::Info, 11);
        add(Severity::Error, 12);
        add(Severity::Warning, 10);
        let text = text_of(Format::Github, &outcome);
        let lines = |start: &str| text.lines().filter(|line| line.starts_with(start)).count();
        assert_eq!((lines("::error "), lines("::warning "), lines("::notice ")), (10, 10, 10));
        assert!(text.starts_with("::error file=a b.php,line=1,endLine=1,col=1,endColumn=2,title=a-rule::It is old.\n"), "{text}");
        let last = text.lines().last().unwrap_or_default();
        assert!(last.starts_with("::notice title=oauth-migrate-lint::2 more errors and 2 more notes are not shown here: "), "{last}");
    }

    #[test]
    fn ten_notices_need_no_last_one() {
        let outcome = outcome("ab", &[]);
        let findings = (0..10).map(|_| found("a-rule", Severity::Info, Span::new(FileId(0), 0, 1))).collect();
        let text = text_of(Format::Github, &Outcome { findings, ..outcome });
        assert_eq!((text.lines().count(), text.contains("more")), (10, false), "{text}");
    }

    #[test]
    fn a_rewrite_that_findings_share_is_told_once() {
        let mut outcome = outcome("ab", &[(0, 1), (1, 2)]);
        outcome.findings.iter_mut().for_each(|found| found.finding.rewrite = Some("a();\nb();".to_owned()));
        assert_eq!(text_of(Format::Github, &outcome).matches("%0A%0Aa();%0Ab();\n").count(), 1);
    }
}
