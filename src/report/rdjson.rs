//! Reviewdog's diagnostic format: columns are bytes of UTF-8, ends are exclusive, and fixes are suggested changes.

use super::spots::Spots;
use super::text::one_line;
use crate::cli::COMMAND;
use crate::model::finding::{Applicability, Fix, Severity};
use crate::model::outcome::{About, Outcome, Reported};
use crate::model::position::Position;
use crate::model::source::{FileId, Span};
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::{self, Write};

#[derive(Serialize)]
struct Report<'a> {
    source: Source<'a>,
    diagnostics: Vec<Diagnostic<'a>>,
}

#[derive(Serialize)]
struct Source<'a> {
    name: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
}

#[derive(Serialize)]
struct Diagnostic<'a> {
    message: String,
    location: Location<'a>,
    severity: &'static str,
    code: Code<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suggestions: Vec<Suggestion>,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    range: Range,
}

#[derive(Serialize)]
struct Range {
    start: Place,
    end: Place,
}

#[derive(Serialize)]
struct Place {
    line: u32,
    column: u32,
}

#[derive(Serialize)]
struct Code<'a> {
    value: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
}

#[derive(Serialize)]
struct Suggestion {
    range: Range,
    text: String,
}

/// Writes the report.
pub(super) fn write(outcome: &Outcome, out: &mut dyn Write) -> io::Result<()> {
    let rules = outcome.rules.iter().map(|rule| (rule.id.as_str(), rule)).collect();
    let mut maker = Maker { outcome, rules, spots: Spots::new(outcome) };
    let source = Source { name: COMMAND, url: outcome.guide() };
    let report = Report { source, diagnostics: outcome.findings.iter().map(|found| maker.diagnostic(found)).collect() };
    serde_json::to_writer_pretty(&mut *out, &report)?;
    writeln!(out)
}

struct Maker<'a> {
    outcome: &'a Outcome,
    rules: BTreeMap<&'a str, &'a About>,
    spots: Spots<'a>,
}

impl<'a> Maker<'a> {
    fn diagnostic(&mut self, found: &'a Reported) -> Diagnostic<'a> {
        let finding = &found.finding;
        Diagnostic {
            message: one_line(&format!("{} {}", finding.message, finding.help)),
            location: Location { path: self.spots.path(finding.at.file), range: range(self.spots.shown(finding.at)) },
            severity: match finding.severity {
                Severity::Error => "ERROR",
                Severity::Warning => "WARNING",
                Severity::Info => "INFO",
            },
            code: Code { value: &finding.rule, url: self.rules.get(&*finding.rule).map(|rule| rule.link.as_str()) },
            suggestions: found.fix.iter().filter_map(|fix| self.suggestion(fix, finding.at.file)).collect(),
        }
    }

    /// A fix as one change, because readers offer each suggestion by itself. There is none when edits lie elsewhere too, or when what
    /// stands between them may not be quoted.
    fn suggestion(&mut self, fix: &Fix, file: FileId) -> Option<Suggestion> {
        let here = fix.edits.iter().all(|edit| edit.at.file == file);
        let (first, last) = (fix.edits.first()?, fix.edits.last()?);
        if fix.applicability == Applicability::None || !here {
            return None;
        }
        let mut text = String::new();
        let mut end = first.at.start;
        for edit in &fix.edits {
            let between = Span { file, start: end, end: edit.at.start };
            text.push_str(self.as_written(between)?);
            text.push_str(&edit.text);
            end = edit.at.end;
        }
        let whole = Span { file, start: first.at.start, end: last.at.end };
        Some(Suggestion { range: range(self.spots.whole(whole)), text })
    }

    /// What stands at a span, if a report may show it as it is.
    fn as_written(&self, span: Span) -> Option<&'a str> {
        let original = self.outcome.sources.slice(span);
        let quoted = self.outcome.quoted.get(&span.file)?;
        let touched = quoted.edits.iter().any(|edit| edit.start < span.end && span.start < edit.end);
        // Line ends are quoted as they are shown, which is no reason to hide anything.
        let hidden = touched && quoted.text.get(quoted.range(span)) != Some(original.replace("\r\n", "\n").as_str());
        (!hidden).then_some(original)
    }
}

fn range((start, end): (Position, Position)) -> Range {
    Range { start: Place { line: start.line, column: start.byte }, end: Place { line: end.line, column: end.byte } }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::super::tests::{outcome, text_of};
    use super::*;
    use crate::cli::Format;
    use crate::model::finding::Edit;
    use crate::model::outcome::{Quoted, Replaced};
    use serde_json::{Value, json};

    fn suggestions(outcome: &Outcome) -> Value {
        let report: Value = serde_json::from_str(&text_of(Format::Rdjson, outcome)).unwrap_or_default();
        report["diagnostics"][0]["suggestions"].clone()
    }

    fn mended(text: &str, edits: &[(usize, usize, &str)]) -> Outcome {
        let mut outcome = outcome(text, &[(0, 1)]);
        let edits = edits.iter().map(|(start, end, text)| Edit { at: Span::new(FileId(0), *start, *end), text: (*text).to_owned() });
        outcome.findings[0].fix = Some(Fix { applicability: Applicability::Safe, title: "Mend".to_owned(), edits: edits.collect() });
        outcome.quoted.insert(FileId(0), Quoted { text: text.into(), edits: Vec::new() });
        outcome
    }

    #[test]
    fn a_fix_is_one_change_in_bytes() {
        let outcome = mended("é get(\r\n 'x')", &[(3, 6, "post"), (10, 13, "'y'")]);
        let range = json!({ "start": { "line": 1, "column": 4 }, "end": { "line": 2, "column": 5 } });
        assert_eq!(suggestions(&outcome), json!([{ "range": range, "text": "post(\r\n 'y'" }]));
    }

    #[test]
    fn nothing_hidden_is_suggested() {
        let mut outcome = mended("get('secret', x)", &[(0, 3, "post"), (14, 15, "y")]);
        assert_eq!(suggestions(&outcome)[0]["text"], "post('secret', y");
        let hidden = Quoted { text: "get('***', x)".into(), edits: vec![Replaced { start: 5, end: 11, len: 3 }] };
        outcome.quoted.insert(FileId(0), hidden);
        assert_eq!(suggestions(&outcome), Value::Null);
    }

    #[test]
    fn a_fix_of_several_files_is_no_suggestion() {
        let mut outcome = mended("abc", &[(0, 1, "x")]);
        let other = Edit { at: Span::new(FileId(1), 0, 1), text: String::new() };
        outcome.findings[0].fix.iter_mut().for_each(|fix| fix.edits.push(other.clone()));
        assert_eq!(suggestions(&outcome), Value::Null);
    }
}
