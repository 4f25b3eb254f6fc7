//! The text lane: files of languages that nobody parses, and what configuration says in the text of a URL.
//!
//! Line by line, in files that name a host of the provider: endpoint addresses (whole ones, and paths whose host stands elsewhere in
//! the file) with any placeholder spelling, the parameters that stand in the same text, and header texts. Verbs, headers and bodies
//! are not looked for: without a parser they would be guesses. Nothing here is surer than medium.

use super::address::EndpointId;
use super::draft::Draft;
use super::endpoints::words;
use super::scope::Scope;
use super::{near, schemes};
use crate::model::finding::Confidence;
use crate::model::pack::{Role, Standing};
use crate::model::rule::{Circumstance, Rule, Subject, TextPlace, Within};
use crate::model::source::{FileId, FileRole, Source, Span};
use regex::Regex;
use std::ops::Range;

/// What lines of comment begin with, in whichever language.
const COMMENTS: &[&str] = &["//", "#", "*", "/*", "--", ";", "<!--", "'''", "\"\"\"", "=begin", "%"];

/// A text of an endpoint on a line.
struct Place {
    id: EndpointId,
    /// In bytes of the file.
    range: Range<usize>,
    /// The host is part of it.
    hosted: bool,
}

/// Drafts of all rules that the text lane knows.
pub fn check<'a>(scope: &Scope<'a>, drafts: &mut Vec<Draft<'a>>) {
    let paths = old_paths(scope);
    let built = super::endpoints::built_from(scope);
    for (file, role, source, facts) in scope.files() {
        let parsed = role == FileRole::Configuration;
        if !(role == FileRole::Text || parsed)
            || facts.recorded
            || facts.history
            || !(facts.ours || !parsed && near::is_near(scope, file, source))
        {
            continue;
        }
        let confidence = if facts.test { Confidence::Low } else { Confidence::Medium };
        // The addresses of configuration are found among its values; their parameters are looked for here.
        let spoken = |place: &Place| file.comments.iter().any(|c| (c.start as usize..c.end as usize).contains(&place.range.start));
        let wanted = |place: &Place| !parsed || (place.hosted && !spoken(place));
        // What commands in the file make of a base is reported as that.
        let is_built = |place: &Place| {
            place.id.role == Role::Base
                && built.iter().any(|span| span.file == file.id && (span.start as usize..=span.end as usize).contains(&place.range.start))
        };
        for place in places(scope, source, &paths).into_iter().filter(|place| facts.ours && wanted(place) && !is_built(place)) {
            let line = line(&source.text, place.range.start);
            let comment = is_comment(source.text.get(line.clone()).unwrap_or_default());
            for rule in &scope.pack.rules {
                let fits = rule.when.role.is_none_or(|r| r == place.id.role)
                    && rule.when.standing.as_ref().is_some_and(|s| s.contains(&place.id.standing));
                match (rule.subject, rule.when.place) {
                    (Subject::Text, Some(spot))
                        if !parsed && fits && (spot == TextPlace::Prose) == comment && (place.hosted || !comment) =>
                    {
                        let at = Span::new(file.id, place.range.start, place.range.end);
                        drafts.push(words(scope, Draft::new(rule, at, confidence), place.id));
                    }
                    (Subject::Parameter, _) if fits && !comment && place.id.role == Role::Token => {
                        let rest = source.text.get(place.range.end..line.end).unwrap_or_default();
                        parameters(scope, rule, file.id, &place, rest, confidence, drafts);
                    }
                    _ => {}
                }
            }
        }
        for rule in scope.pack.rules.iter().filter(|r| !parsed && r.when.headers.is_some()) {
            headers(rule, file.id, &source.text, confidence, drafts);
        }
    }
}

/// A pattern for every path that is only old.
fn old_paths(scope: &Scope<'_>) -> Option<Regex> {
    let old = scope.pack.generations.iter().filter(|g| matches!(g.standing, Standing::Older | Standing::Half)).flat_map(|g| &g.endpoints);
    let paths = old.filter(|e| e.role != Role::Base).flat_map(|e| &e.paths);
    let mut patterns: Vec<String> = paths.map(|p| p.split('/').skip(1).map(regex::escape).collect::<Vec<_>>().join(r"(?:\\?/)+")).collect();
    patterns.sort_by_key(|p| (std::cmp::Reverse(p.len()), p.clone()));
    patterns.dedup();
    Regex::new(&format!(r"(?i)(?:\\?/)*(?:{})", patterns.join("|"))).ok().filter(|_| !patterns.is_empty())
}

/// Every endpoint in a file, in order.
fn places(scope: &Scope<'_>, source: &Source, paths: &Option<Regex>) -> Vec<Place> {
    let text = &*source.text;
    let hits = scope.endpoints.hits(text);
    let mut places: Vec<Place> = hits.iter().map(|h| Place { id: h.id, range: h.range.clone(), hosted: true }).collect();
    for found in paths.iter().flat_map(|p| p.find_iter(text)) {
        if places.iter().any(|p| p.range.start <= found.start() && found.end() <= p.range.end) || has_other_host(text, found.start()) {
            continue;
        }
        let Some((id, end, newer)) = scope.endpoints.at_any_host(text, found.start()) else { continue };
        // A path that a newer generation shares says nothing by itself when that generation is in use, or when it was never whole.
        let old =
            matches!(id.standing, Standing::Older | Standing::Half) && !(newer && (scope.evidence.newer || id.standing == Standing::Half));
        if old {
            places.push(Place { id, range: found.start()..end, hosted: false });
        }
    }
    places.sort_by_key(|p| p.range.start);
    places
}

/// Whether what stands right before a path is a host (not the provider's, or the path had been found with it) or the rest of another path.
fn has_other_host(text: &str, path: usize) -> bool {
    let before = text.get(..path).unwrap_or_default();
    let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ':');
    let word = before.len() - before.trim_end_matches(is_word).len();
    let (before, word) = before.split_at(before.len() - word);
    if word.is_empty() {
        return false;
    }
    let rooted = text.get(path..).is_some_and(|rest| rest.starts_with(['/', '\\']));
    before.ends_with("//")
        || before.ends_with("\\/")
        || before.ends_with('@')
        || (before.ends_with('/') && !before.ends_with("}/"))
        || !rooted
}

/// The line around a byte, without its end.
fn line(text: &str, at: usize) -> Range<usize> {
    let start = text.get(..at).and_then(|b| b.rfind('\n')).map_or(0, |n| n + 1);
    let end = text.get(at..).and_then(|b| b.find('\n')).map_or(text.len(), |n| at + n);
    start..end
}

fn is_comment(line: &str) -> bool {
    let line = line.trim_start();
    COMMENTS.iter().any(|mark| line.starts_with(mark)) && !line.starts_with("#{") && !line.starts_with("%w")
}

/// Parameters that stand in the text after an address, on the same line.
fn parameters<'a>(
    scope: &Scope<'_>,
    rule: &'a Rule,
    file: FileId,
    place: &Place,
    rest: &str,
    confidence: Confidence,
    drafts: &mut Vec<Draft<'a>>,
) {
    let in_url = rule.when.within.as_ref().is_none_or(|w| w.contains(&Within::Query));
    if !in_url || !rest.trim_start_matches(['/', '"', '\'', '`', ' ', '+', '.', ')']).starts_with('?') {
        return;
    }
    let grants = &scope.pack.parameters.grants;
    let wanted = rule.when.grant.as_deref().map(|g| match g {
        "code" => &grants.code,
        "refresh" => &grants.refresh,
        _ => &grants.password,
    });
    if wanted.is_some_and(|grant| value(rest, &scope.pack.parameters.grant).is_none_or(|(_, found)| found != grant)) {
        return;
    }
    let mut hits: Vec<(Range<usize>, &str)> = Vec::new();
    for name in rule.when.parameters.iter().flatten() {
        if let Some((at, found)) = value(rest, name)
            && rule.when.values.as_ref().is_none_or(|values| values.iter().any(|v| v == found))
        {
            hits.push((at, name));
        }
    }
    hits.sort_by_key(|h| h.0.start);
    let Some((first, name)) = hits.first() else { return };
    let together = rule.when.together == Some(true);
    let at = if together { place.range.clone() } else { place.range.end + first.start..place.range.end + first.end };
    let names: Vec<String> = hits.iter().map(|(_, n)| format!("`{n}`")).collect();
    let secret = hits.iter().any(|(_, n)| scope.pack.parameters.secret.iter().any(|s| s == n));
    let draft = Draft::new(rule, Span::new(file, at.start, at.end), confidence)
        .word("parameter", *name)
        .word("parameters", super::parameters::list(&names))
        .word("renamed", scope.pack.parameters.renamed.get(*name).cloned().unwrap_or_default());
    drafts.push(draft.when(Circumstance::InQuery, true).when(Circumstance::Secret, together && secret));
}

/// Where a parameter of query text is named, and its value.
fn value<'t>(text: &'t str, name: &str) -> Option<(Range<usize>, &'t str)> {
    let at = text.match_indices(name).map(|(at, _)| at).find(|at| {
        let before = text.get(..*at).and_then(|b| b.chars().next_back());
        matches!(before, Some('?' | '&' | '"' | '\'' | '`' | ';')) && text.get(at + name.len()..).is_some_and(|rest| rest.starts_with('='))
    })?;
    let rest = text.get(at + name.len() + 1..).unwrap_or_default();
    let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))).unwrap_or(rest.len());
    Some((at..at + name.len(), rest.get(..end).unwrap_or_default()))
}

/// Header texts and query parameters of the old generation.
fn headers<'a>(rule: &'a Rule, file: FileId, text: &str, confidence: Confidence, drafts: &mut Vec<Draft<'a>>) {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let begin = start;
        start += line.len();
        if is_comment(line) {
            continue;
        }
        if let Some((range, shown, in_url)) = schemes::find(rule, line.trim_end()) {
            let at = Span::new(file, begin + range.start, begin + range.end);
            drafts.push(Draft::new(rule, at, confidence).word("header", shown).when(Circumstance::ResourceUrl, in_url));
        }
    }
}
