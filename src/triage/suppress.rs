//! Suppress: comments that silence a rule in one place.
//!
//! `oauth-migrate-lint: ignore[rule-id, rule-id] reason` holds for its own line and, when nothing else stands on that line, for the next
//! line of code. `ignore-file[rule-id] reason` near the beginning of a file holds for all of it. Rules must be named. Text that only
//! speaks of the marker silences nothing: it must be the first thing in a comment, or on a line of one.

use crate::model::finding::Finding;
use crate::model::outcome::UnusedSuppression;
use crate::model::source::{FileId, Name, Span};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// What a suppression begins with.
const MARKER: &str = "oauth-migrate-lint:";
/// `ignore-file` must begin within so many lines.
const FIRST_LINES: usize = 20;
/// What may stand between a line's beginning and the marker inside a comment.
const DECORATION: &[char] = &[' ', '\t', '/', '*', '#', '-', '<', '!', ';', '%', '\'', '"', '{', '@'];

/// What begins a comment right before the marker.
const OPENERS: &[&str] = &["<!--", "{#", "//", "/*", "--", "#", ";", "%", "*"];

/// The comments of a file.
#[derive(Debug, Clone, Copy)]
pub struct Comments<'a> {
    /// The file.
    pub file: FileId,
    /// Its text.
    pub text: &'a str,
    /// Its comments; or one span over the whole text, when only its author knows what is a comment.
    pub spans: &'a [Span],
    /// It is prose: only `<!--` begins a comment.
    pub prose: bool,
}

/// The words of a comment that silences rules, on a line or in a whole file.
pub fn words(rules: &BTreeSet<Name>, whole_file: bool, reason: &str) -> String {
    let rules: Vec<&str> = rules.iter().map(|rule| &**rule).collect();
    let command = if whole_file { "ignore-file" } else { "ignore" };
    format!("{MARKER} {command}[{}] {reason}", rules.join(", "))
}

/// A text without the comments that silence rules. What stands before one on its line stays.
pub fn without(text: &str) -> Cow<'_, str> {
    if !text.contains(MARKER) {
        return Cow::Borrowed(text);
    }
    let code = |line: &str| -> String {
        let Some(at) = line.find(MARKER) else { return line.to_owned() };
        let before = line.get(..at).unwrap_or("").trim_end();
        OPENERS.iter().find_map(|open| before.strip_suffix(open)).map_or_else(|| line.to_owned(), |code| format!("{code}\n"))
    };
    Cow::Owned(text.split_inclusive('\n').map(code).collect())
}

/// The line of an offset, from 0.
pub fn line_of(text: &str, offset: usize) -> usize {
    memchr::memchr_iter(b'\n', text.as_bytes().get(..offset).unwrap_or_default()).count()
}

/// One comment that silences rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suppression {
    at: Span,
    rules: Vec<String>,
    /// The lines it holds for, from 0; none for the whole file.
    lines: Option<Vec<usize>>,
    /// What is wrong with it, so that it silences nothing.
    wrong: Option<&'static str>,
    /// It does not say why it is there.
    unreasoned: bool,
}

/// The suppressions of one file.
pub fn suppressions(comments: &Comments<'_>) -> Vec<Suppression> {
    let mut found = Vec::new();
    let text = comments.text;
    for (start, _) in text.match_indices(MARKER) {
        let at = Span::new(comments.file, start, start + MARKER.len());
        let Some(comment) = comments.spans.iter().find(|span| span.contains(&at)) else { continue };
        let line_start = text.get(..start).and_then(|before| before.rfind('\n')).map_or(0, |n| n + 1);
        let whole = comment.len() >= text.trim_end().len();
        let inside = text.get(line_start.max(comment.start as usize)..start).unwrap_or("");
        let begins = if comments.prose || text.get(..start).is_some_and(|before| before.trim_end().ends_with("<!--")) {
            inside.trim_end().ends_with("<!--")
        } else if whole {
            ["#", "//", "/*", "--", ";", "*"].iter().any(|open| inside.trim_end().ends_with(open))
        } else {
            inside.trim_matches(DECORATION).is_empty()
        };
        if begins {
            found.extend(parse(comments, at, line_start));
        }
    }
    found
}

/// Reads what follows the marker.
fn parse(comments: &Comments<'_>, at: Span, line_start: usize) -> Option<Suppression> {
    let text = comments.text;
    let rest = text.get(at.end as usize..)?.lines().next()?;
    let command = rest.trim_start();
    let (whole_file, list) = match command.strip_prefix("ignore-file") {
        Some(list) => (true, list),
        None => (false, command.strip_prefix("ignore")?),
    };
    let (named, reason) = list.trim_start().strip_prefix('[').and_then(|list| list.split_once(']')).unzip();
    let unreasoned = !reason.unwrap_or("").contains(char::is_alphanumeric);
    let rules: Vec<String> = named.unwrap_or("").split(',').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect();
    let line = line_of(text, line_start);
    let wrong = match (rules.is_empty(), whole_file && line >= FIRST_LINES) {
        (true, _) => Some("it must name rules: ignore[rule-id]"),
        (_, true) => Some("ignore-file must stand within the first 20 lines"),
        _ => None,
    };
    let mut lines = vec![line];
    lines.extend(next_line(comments, at, line_start));
    Some(Suppression { at, rules, lines: (!whole_file).then_some(lines), wrong, unreasoned })
}

/// The next line that holds more than comments, when the suppression's own line holds nothing else.
fn next_line(comments: &Comments<'_>, at: Span, line_start: usize) -> Option<usize> {
    let text = comments.text;
    let before = text.get(line_start..at.start as usize)?;
    if !before.trim_matches(DECORATION).is_empty() {
        return None;
    }
    let whole = |span: &Span| span.len() >= text.trim_end().len();
    let mut offset = line_start;
    for (index, line) in text.get(line_start..)?.split_inclusive('\n').enumerate() {
        let first = offset + line.len() - line.trim_start().len();
        let last = offset + line.trim_end().len();
        let content = Span::new(at.file, first, last);
        let is_comment = comments.spans.iter().any(|span| !whole(span) && span.contains(&content));
        if index > 0 && first < last && !is_comment {
            return Some(line_of(text, offset));
        }
        offset += line.len();
    }
    None
}

/// What suppressions leave of findings.
#[derive(Debug, Default)]
pub struct Left {
    /// The findings that are not silenced.
    pub findings: Vec<Finding>,
    /// Those that are.
    pub silenced: Vec<Finding>,
    /// Suppressions that silence nothing.
    pub unused: Vec<UnusedSuppression>,
}

/// Applies suppressions. `text` gives a file's text, and `knows` says whether a rule exists.
pub fn apply<'t>(
    findings: Vec<Finding>,
    suppressions: &[Suppression],
    text: impl Fn(FileId) -> &'t str,
    knows: impl Fn(&str) -> bool,
) -> Left {
    let mut used: BTreeSet<(usize, usize)> = BTreeSet::new();
    let mut left = Left::default();
    for finding in findings {
        let mut silenced = false;
        let mut line = None;
        for (number, suppression) in suppressions.iter().enumerate().filter(|(_, s)| s.at.file == finding.at.file && s.wrong.is_none()) {
            let line = *line.get_or_insert_with(|| line_of(text(finding.at.file), finding.at.start as usize));
            let holds = suppression.lines.as_ref().is_none_or(|lines| lines.contains(&line));
            let named = suppression.rules.iter().enumerate().filter(|(_, rule)| holds && **rule == *finding.rule);
            for (rule, _) in named {
                used.insert((number, rule));
                silenced = true;
            }
        }
        if silenced {
            left.silenced.push(finding);
        } else {
            left.findings.push(finding);
        }
    }
    for (number, suppression) in suppressions.iter().enumerate() {
        if let Some(wrong) = suppression.wrong {
            left.unused.push(UnusedSuppression { at: suppression.at, rule: String::new(), why: wrong.to_owned() });
            continue;
        }
        for (_, rule) in suppression.rules.iter().enumerate().filter(|(index, _)| !used.contains(&(number, *index))) {
            let why = if knows(rule) { "it silences nothing: remove it" } else { "there is no such rule: --list-rules names them all" };
            left.unused.push(UnusedSuppression { at: suppression.at, rule: rule.clone(), why: why.to_owned() });
        }
        if suppression.unreasoned && used.range((number, 0)..(number + 1, 0)).next().is_some() {
            let why = "it gives no reason: write one behind the brackets".to_owned();
            left.unused.push(UnusedSuppression { at: suppression.at, rule: String::new(), why });
        }
    }
    left.unused.sort();
    left
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// Comments begin with `//` in these texts.
    fn spans(text: &str) -> Vec<Span> {
        text.match_indices("//").map(|(at, _)| Span::new(FileId(0), at, at + text[at..].find('\n').unwrap_or(text.len() - at))).collect()
    }

    fn left(text: &str, prose: bool) -> (Vec<usize>, Vec<String>) {
        let spans = if prose { vec![Span::new(FileId(0), 0, text.len())] } else { spans(text) };
        let found = suppressions(&Comments { file: FileId(0), text, spans: &spans, prose });
        let at = |(start, _)| crate::triage::finding("a-rule", Span::new(FileId(0), start, start + 4));
        let findings = text.match_indices("HERE").map(at).collect();
        let left = apply(findings, &found, |_| text, |rule| rule == "a-rule");
        (
            left.findings.iter().map(|f| line_of(text, f.at.start as usize)).collect(),
            left.unused.into_iter().map(|u| format!("{}: {}", u.rule, u.why)).collect(),
        )
    }

    #[test]
    fn a_comment_silences_its_line_or_the_next() {
        assert_eq!(left("HERE // oauth-migrate-lint: ignore[a-rule] why\nHERE\n", false), (vec![1], vec![]));
        assert_eq!(left("// oauth-migrate-lint: ignore[a-rule] why\nHERE\nHERE", false), (vec![2], vec![]));
        assert_eq!(left("  // oauth-migrate-lint: ignore[ x , a-rule ]\n\n  // more\n  HERE\nHERE", false).0, [4]);
        assert_eq!(left("// oauth-migrate-lint: ignore-file[a-rule] old\nHERE\n\nHERE", false), (vec![], vec![]));
    }

    #[test]
    fn what_silences_nothing_is_said() {
        let unused = |text: &str| left(text, false).1;
        assert_eq!(unused("// oauth-migrate-lint: ignore[a-rule]\nx"), ["a-rule: it silences nothing: remove it"]);
        assert!(unused("HERE // oauth-migrate-lint: ignore[b-rule]")[0].contains("no such rule"));
        for wrong in ["ignore", "ignore[]", "ignore a-rule", "ignore[a-rule"] {
            let (lines, unused) = left(&format!("HERE // oauth-migrate-lint: {wrong}"), false);
            assert_eq!(lines, [0], "{wrong}");
            assert!(unused[0].contains("must name rules"), "{wrong}: {unused:?}");
        }
        let late = format!("{}// oauth-migrate-lint: ignore-file[a-rule]\nHERE", "x\n".repeat(30));
        assert_eq!(left(&late, false).0, [31]);
        assert!(unused(&late)[0].contains("first 20 lines"));
    }

    #[test]
    fn suppressions_are_no_code() {
        assert_eq!(without("a\n  // oauth-migrate-lint: ignore[x] y\nb # oauth-migrate-lint: ignore[x]\n"), "a\n  \nb \n");
        for kept in ["a // b\n", "x = 'oauth-migrate-lint: ignore[x]'\n"] {
            assert_eq!(without(kept), kept);
        }
    }

    #[test]
    fn a_reason_is_missed() {
        let said = |text: &str| left(text, false);
        for bare in ["HERE // oauth-migrate-lint: ignore[a-rule]", "HERE // oauth-migrate-lint: ignore[a-rule] */ -->"] {
            assert_eq!(said(bare), (vec![], vec![": it gives no reason: write one behind the brackets".to_owned()]), "{bare}");
        }
        assert_eq!(said("HERE // oauth-migrate-lint: ignore[a-rule] moves in May"), (vec![], vec![]));
    }

    #[test]
    fn speaking_of_the_marker_silences_nothing() {
        for text in [
            "HERE // write oauth-migrate-lint: ignore[a-rule]",
            "x = 'oauth-migrate-lint: ignore[a-rule] HERE'",
            "HERE // oauth-migrate-lint: explain[a-rule]",
        ] {
            assert_eq!(left(text, false), (vec![0], vec![]), "{text}");
        }
        assert_eq!(left("    # oauth-migrate-lint: ignore[a-rule]\nHERE", true), (vec![1], vec![]));
        assert_eq!(left("HERE <!-- oauth-migrate-lint: ignore[a-rule] old -->\n", true), (vec![], vec![]));
        assert_eq!(left("<!-- oauth-migrate-lint: ignore[a-rule] old -->\nHERE\nHERE", true), (vec![2], vec![]));
    }

    #[test]
    fn a_file_whose_comments_are_not_known_has_them_where_an_opener_stands() {
        let text = "HERE  # oauth-migrate-lint: ignore[a-rule]\nHERE";
        let found = suppressions(&Comments { file: FileId(0), text, spans: &[Span::new(FileId(0), 0, text.len())], prose: false });
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].lines, Some(vec![0]));
    }
}
