//! Rules about how resource calls send the token: header texts and query parameters of the old generation.
//!
//! The same header text is written for other providers, so each needs evidence: a request that carries it to the provider, a host of
//! the provider in the same file, or, less surely, in a file that names one of this file's types or the file itself.

use super::address::{Flat, Host, address};
use super::draft::{Draft, when};
use super::endpoints::part;
use super::near;
use super::scope::Scope;
use crate::model::code::{File, Literal};
use crate::model::finding::Confidence;
use crate::model::http::{Param, Part, Text};
use crate::model::rule::{Circumstance, Rule};
use crate::model::source::{FileRole, Source, Span};
use std::collections::BTreeMap;
use std::ops::Range;

/// Words of signed requests, which look alike; they quote their values, too.
const SIGNED: &[&str] = &["oauth_signature", "oauth_consumer_key", "oauth_nonce"];

/// Drafts of one rule about header texts.
pub fn check<'a>(scope: &Scope<'a>, rule: &'a Rule, drafts: &mut Vec<Draft<'a>>) {
    let carried = carried(scope);
    for (file, role, source, facts) in scope.files() {
        if !matches!(role, FileRole::Code | FileRole::Configuration) || facts.recorded || facts.history {
            continue;
        }
        for text in &file.texts {
            let Some((range, shown, in_url)) = find(rule, &text.value) else { continue };
            let evidence = match carried.get(&text.span) {
                Some(None) => None,
                Some(Some(confidence)) => Some(*confidence),
                None => around(scope, file, source, text),
            };
            if let Some(confidence) = evidence {
                let confidence = if facts.test { Confidence::Low } else { confidence };
                let draft = Draft::new(rule, part(source, text, range), confidence).word("header", shown);
                drafts.push(draft.when(Circumstance::ResourceUrl, in_url));
            }
        }
    }
    parameters(scope, rule, drafts);
}

/// Query parameters of requests to the provider that are composed from maps.
fn parameters<'a>(scope: &Scope<'a>, rule: &'a Rule, drafts: &mut Vec<Draft<'a>>) {
    for request in &scope.unit.understood.requests {
        let Some(Some(confidence)) = goes_to(scope, &request.url) else { continue };
        let confidence = if request.uncertain { confidence.min(Confidence::Medium) } else { confidence };
        for param in request.query.entries.iter().filter(|p| rule.when.query.iter().flatten().any(|n| **n == *p.name)) {
            let draft =
                when(param.there, confidence).map(|c| Draft::new(rule, param.name_span, c).word("header", format!("{}=", param.name)));
            drafts.extend(draft.map(|d| d.when(Circumstance::ResourceUrl, true).near([(request.composer, "sent here".to_owned())])));
        }
    }
}

/// The text of an old header or query parameter in a literal: where, what to show, and whether it is in a URL.
pub fn find(rule: &Rule, text: &str) -> Option<(Range<usize>, String, bool)> {
    if SIGNED.iter().any(|s| text.contains(s)) {
        return None;
    }
    for header in rule.when.headers.iter().flatten() {
        // A header's text may begin a literal, or follow its name in a list of lines or on a command line.
        let starts =
            text.char_indices().map(|(at, _)| at).filter(|at| !text.get(..*at).is_some_and(|b| b.ends_with(|c: char| c.is_alphanumeric())));
        for at in starts {
            let rest = text.get(at..).unwrap_or_default();
            if let Some(length) = begins(rest, header).filter(|n| !rest.get(*n..).is_some_and(|after| after.starts_with('"'))) {
                return Some((at..at + length, header.clone(), false));
            }
        }
    }
    for name in rule.when.query.iter().flatten() {
        let needle = format!("{name}=");
        let at = text.match_indices(&needle).map(|(at, _)| at).find(|at| text.get(..*at).is_some_and(|b| b.ends_with(['?', '&'])));
        if let Some(at) = at {
            return Some((at..at + needle.len(), needle, true));
        }
    }
    None
}

/// The length of what a text begins with, blanks and case aside.
fn begins(text: &str, wanted: &str) -> Option<usize> {
    let mut at = 0;
    for c in wanted.chars() {
        let rest = text.get(at..)?;
        if c == ' ' {
            let blanks = rest.len() - rest.trim_start().len();
            if blanks == 0 {
                return None;
            }
            at += blanks;
        } else if rest.chars().next()?.eq_ignore_ascii_case(&c) {
            at += c.len_utf8();
        } else {
            return None;
        }
    }
    Some(at)
}

/// The literals that requests and libraries carry in headers and URLs, and how sure it is that they go to the provider; none when they
/// go to somebody else.
fn carried(scope: &Scope<'_>) -> BTreeMap<Span, Option<Confidence>> {
    let mut carried: BTreeMap<Span, Option<Confidence>> = BTreeMap::new();
    let mut add = |span: Span, evidence: Option<Confidence>| {
        let old = carried.entry(span).or_insert(evidence);
        *old = (*old).max(evidence);
    };
    for request in &scope.unit.understood.requests {
        let Some(evidence) = goes_to(scope, &request.url) else { continue };
        let evidence = evidence.map(|c| if request.uncertain { c.min(Confidence::Medium) } else { c });
        let values = request.headers.entries.iter().chain(&request.query.entries).flat_map(|p: &Param| &p.value.alternatives);
        for piece in values.chain(&request.url.alternatives).flat_map(|t| &t.pieces) {
            add(piece.span, evidence);
        }
        for param in &request.query.entries {
            add(param.name_span, evidence);
        }
    }
    for library in &scope.unit.understood.libraries {
        let ours = [&library.authorize, &library.token].into_iter().filter_map(|url| goes_to(scope, url)).max();
        for piece in library.resource_headers.iter().flat_map(|t| &t.pieces) {
            add(piece.span, ours.flatten());
        }
    }
    carried
}

/// How sure it is that a URL is the provider's; nothing when it can't be known.
fn goes_to(scope: &Scope<'_>, url: &Part<Text>) -> Option<Option<Confidence>> {
    let hosts: Vec<Host> = url.alternatives.iter().map(|t| Flat::new(t).address().host).collect();
    let ours = hosts.iter().filter(|h| matches!(h, Host::Known(h) if scope.endpoints.is_ours(h))).count();
    let known = hosts.iter().filter(|h| matches!(h, Host::Known(_))).count();
    match (ours, known) {
        (0, 0) => None,
        (0, _) => Some(None),
        (a, b) if a == b && b == hosts.len() && !url.unknown => Some(Some(Confidence::High)),
        (a, b) => Some(Some(if a == b { Confidence::Medium } else { Confidence::Low })),
    }
}

/// Evidence around a literal that no understood request carries.
fn around(scope: &Scope<'_>, file: &File, source: &Source, text: &Literal) -> Option<Confidence> {
    let facts = scope.evidence.of(file.id);
    if let Host::Known(host) = address(&text.value).host {
        return scope.endpoints.is_ours(&host).then_some(Confidence::High);
    }
    if facts.ours {
        return Some(if facts.foreign { Confidence::Medium } else { Confidence::High });
    }
    if facts.foreign {
        return None;
    }
    near::is_near(scope, file, source).then_some(Confidence::Medium)
}
