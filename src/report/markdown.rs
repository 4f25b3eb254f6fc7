//! Markdown for a pull-request comment or a step summary: rules in a table, then the findings of each file.
//!
//! GitHub refuses a step summary that is too large, so what does not fit is left out and counted.

use super::spots::Spots;
use super::story::{Story, stories, unsure};
use super::summary;
use super::text::{code_span, count, fenced, harmless, markdown, one_line};
use super::uri::below;
use crate::model::finding::Finding;
use crate::model::outcome::{About, Outcome};
use std::collections::BTreeSet;
use std::io::{self, Write};

/// So many bytes may all have, and so many are kept for what is said about the rest.
const MOST: usize = 1 << 20;
const REST: usize = 1 << 10;

/// Writes the report.
pub(super) fn write(outcome: &Outcome, links: Option<&str>, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(page(outcome, links, MOST).as_bytes())
}

/// The report in at most so many bytes.
fn page(outcome: &Outcome, links: Option<&str>, most: usize) -> String {
    let mut maker = Maker { outcome, spots: Spots::new(outcome), links };
    let mut page = format!("## {}\n\n", title(outcome));
    for trouble in &outcome.troubles {
        page += &format!("> **The run could not finish:** {}\n\n", markdown(&one_line(trouble)));
    }
    page += &rules(outcome);
    let mut stories = stories(outcome);
    stories.sort_by_cached_key(|story| maker.spots.path(story.file()));
    let mut told = 0;
    let mut heading = String::new();
    for story in &stories {
        let file = maker.spots.path(story.file());
        let own = format!("### {}\n\n", maker.link(&code_span(file), file, None));
        let mut block = if heading == own { String::new() } else { own.clone() };
        heading = own;
        block += &maker.story(story, file);
        if page.len() + block.len() + REST > most {
            break;
        }
        page += &block;
        told += story.found.len();
    }
    let left = outcome.findings.len() - told;
    if left > 0 {
        page += &format!("**{} left out:** GitHub takes at most 1 MiB.\n\n", are(left));
    }
    page + &summary::looked(outcome) + "\n"
}

/// `1 more finding is`, `2 more findings are`.
fn are(number: usize) -> String {
    format!("{} {}", count(number, "more finding"), if number == 1 { "is" } else { "are" })
}

fn title(outcome: &Outcome) -> String {
    summary::found(outcome, false).trim_end_matches('.').to_owned()
}

/// How often each rule found something.
fn rules(outcome: &Outcome) -> String {
    let counts = outcome.by_rule();
    let mut rows: Vec<(&About, usize)> = outcome.rules.iter().filter_map(|rule| Some((rule, *counts.get(&*rule.id)?))).collect();
    rows.sort_by(|a, b| b.0.severity.cmp(&a.0.severity).then(b.1.cmp(&a.1)).then(a.0.id.cmp(&b.0.id)));
    if rows.is_empty() {
        return String::new();
    }
    let mut table = "| rule | severity | findings | what is wrong |\n|---|---|---:|---|\n".to_owned();
    for (rule, number) in rows {
        table += &format!(
            "| [{}]({}) | {} | {number} | {} |\n",
            code_span(&rule.id),
            target(&rule.link),
            rule.severity.word(),
            markdown(&rule.title)
        );
    }
    table + "\n"
}

struct Maker<'a, 'l> {
    outcome: &'a Outcome,
    spots: Spots<'a>,
    links: Option<&'l str>,
}

impl Maker<'_, '_> {
    /// What one request, or several like places, have wrong.
    fn story(&mut self, story: &Story<'_>, file: &str) -> String {
        let mut block = String::new();
        let mut told = BTreeSet::new();
        for finding in story.findings() {
            block += &self.finding(finding, file, told.insert((&finding.rule, &finding.message)));
        }
        if let Some(rewrite) = story.rewrite() {
            let language = self.outcome.sources.get(story.file()).map_or("", |source| source.language);
            block += &format!(
                "\n<details><summary>Write instead</summary>\n\n{}\n\n</details>\n",
                fenced(language, harmless(rewrite).trim_end())
            );
        }
        block + "\n"
    }

    /// A finding; what to do is said the first time.
    fn finding(&mut self, finding: &Finding, file: &str, first: bool) -> String {
        let (start, _) = self.spots.shown(finding.at);
        let path = self.spots.path(finding.at.file);
        let place = if path == file { format!("Line {}", start.line) } else { format!("{}, line {}", code_span(path), start.line) };
        let help = if first { format!(" {}", markdown(&one_line(&finding.help))) } else { String::new() };
        format!(
            "- {}: {} {}: {}{}{}\n",
            self.link(&place, path, Some(start.line)),
            finding.severity.word(),
            code_span(&finding.rule),
            markdown(&one_line(&finding.message)),
            unsure(finding),
            help.trim_end(),
        )
    }

    /// Words that link to a file, when it is known where files can be read.
    fn link(&self, words: &str, path: &str, line: Option<u32>) -> String {
        below(self.links, path, line).map_or_else(|| words.to_owned(), |address| format!("[{words}]({})", target(&address)))
    }
}

/// An address in the parentheses of a link.
fn target(address: &str) -> String {
    address.replace('(', "%28").replace(')', "%29")
}

#[cfg(test)]
mod tests {
    use super::super::tests::{found, outcome};
    use super::*;
    use crate::model::finding::Severity;
    use crate::model::source::{FileId, Span};

    #[test]
    fn nothing_found_is_said() {
        assert_eq!(page(&outcome("", &[]), None, MOST), "## No findings\n\nLooked at 0 files, parsed 0.\n");
    }

    #[test]
    fn what_does_not_fit_is_counted() {
        let mut outcome = outcome("ab\n", &[]);
        outcome.findings = (0..9000).map(|_| found("a-rule", Severity::Error, Span::new(FileId(0), 0, 1))).collect();
        for (number, found) in outcome.findings.iter_mut().enumerate() {
            found.finding.message = format!("It is old, number {number}: {}", "x".repeat(200));
        }
        let page = page(&outcome, None, MOST);
        assert!(page.len() <= MOST && page.len() > MOST - 2 * REST, "{}", page.len());
        let told = page.matches("- Line 1: error `a-rule`").count();
        assert!(page.contains(&format!("**{} more findings are left out:** GitHub takes at most 1 MiB.", 9000 - told)), "{told}");
        assert!(page.contains("| [`a-rule`](https://guide.example/) | error | 9000 | It is old |"));
    }

    #[test]
    fn files_are_linked_when_it_is_known_where() {
        let mut outcome = outcome("x\nab\n", &[(2, 3)]);
        outcome.sources.files.iter_mut().for_each(|source| source.path = "a (b)/`c|d.php".into());
        let page = page(&outcome, Some("https://git.example/o/r/blob/main"), MOST);
        let file = "https://git.example/o/r/blob/main/a%20%28b%29/%60c%7Cd.php";
        assert!(page.contains(&format!("### [``a (b)/`c|d.php``]({file})\n")), "{page}");
        assert!(page.contains(&format!("- [Line 2]({file}#L2): error `b-rule`: It is old.\n")), "{page}");
    }
}
