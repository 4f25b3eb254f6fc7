//! Rules about how resource calls send the token: header texts and query parameters of the old generation.
//!
//! The same header text is written for other providers, so each needs evidence: a request that carries it to the provider, a host of
//! the provider in the same file, or, less surely, in a file that names one of this file's types or the file itself.

use super::address::{Flat, Host, address};
use super::draft::Draft;
use super::endpoints::part;
use super::scope::Scope;
use crate::model::code::{File, Literal, TypeRef};
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
    is_near(scope, file, source).then_some(Confidence::Medium)
}

/// Whether a file without any host is a parent, a subclass, a caller or a part of code with the provider's host: a file that has it
/// names one of this file's types, or the file itself.
pub fn is_near(scope: &Scope<'_>, file: &File, source: &Source) -> bool {
    let facts = scope.evidence.of(file.id);
    if facts.ours || facts.foreign {
        return false;
    }
    let last = |name: &str| name.rsplit(['\\', '.', ':', '/']).next().filter(|n| n.len() > 3).map(str::to_owned);
    let mut names: Vec<String> = file.types.iter().filter_map(|t| last(&t.name)).collect();
    names.extend(file.types.iter().flat_map(|t| &t.parents).filter_map(|p| match p {
        TypeRef::Named(name) => last(name),
        _ => None,
    }));
    let stem = |source: &Source| {
        source.path.rsplit('/').next().and_then(|n| n.split('.').next()).filter(|s| s.len() > 2 && *s != "index").map(str::to_owned)
    };
    let own = stem(source);
    // Without a frontend a file's name is all there is: classes are mostly called like their files.
    let unread = scope.is_unread(file.id);
    scope.files().filter(|(f, role, _, facts)| f.id != file.id && facts.ours && matches!(role, FileRole::Code | FileRole::Text)).any(
        |(other, role, theirs, _)| {
            let defines = other.types.iter().filter_map(|t| last(&t.name)).any(|n| names.contains(&n));
            let class = |s: &String| s.len() > 3 && s.starts_with(char::is_uppercase);
            let called = unread
                && role == FileRole::Text
                && (own.as_ref().is_some_and(|s| class(s) && mentions(&theirs.text, s))
                    || stem(theirs).is_some_and(|s| class(&s) && mentions(&source.text, &s)));
            defines || called || names.iter().any(|n| mentions(&theirs.text, n)) || own.as_ref().is_some_and(|s| imports(&theirs.text, s))
        },
    )
}

/// Whether a text has a name as a whole word.
fn mentions(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        !word(text.get(..at).and_then(|b| b.chars().next_back())) && !word(text.get(at + name.len()..).and_then(|a| a.chars().next()))
    })
}

/// Whether a text has a path that ends with this file name, with or without its extension.
fn imports(text: &str, stem: &str) -> bool {
    text.match_indices(stem).any(|(at, _)| {
        let before = text.get(..at).and_then(|b| b.chars().next_back());
        let after = text.get(at + stem.len()..).and_then(|a| a.chars().next());
        before == Some('/') && matches!(after, Some('\'' | '"' | '`' | '.'))
    })
}
