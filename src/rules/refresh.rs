//! Refreshing: tokens that are kept and never refreshed, and refreshes that lose the refresh token.

use super::dependency::calls;
use super::draft::{Draft, when};
use super::scope::Scope;
use crate::model::finding::Confidence;
use crate::model::http::{Kept, Origin, SinkKind, Tri};
use crate::model::rule::{Circumstance, Rule};
use crate::model::source::{FileRole, Span};
use regex::Regex;

/// Tokens are kept and nothing in the unit refreshes them: each request that obtains one.
pub fn never<'a>(scope: &Scope<'a>, rule: &'a Rule, drafts: &mut Vec<Draft<'a>>) {
    if scope.tokens.is_empty() || refreshes(scope) {
        return;
    }
    for token in &scope.tokens {
        let request = token.request;
        let runs_alone = scope.library(request).is_some_and(|c| c.does.iter().any(|d| d == "login" || d == "refresh"));
        let kept: Vec<&Kept> = request.kept.iter().filter(|k| holds_token(scope, k)).collect();
        if runs_alone || kept.is_empty() {
            continue;
        }
        let places = kept.iter().map(|k| (k.at, "kept here".to_owned()));
        drafts.push(Draft::new(rule, request.composer, token.confidence).of(request.id).near(places));
    }
}

/// Whether what is kept is the access token or holds it.
fn holds_token(scope: &Scope<'_>, kept: &Kept) -> bool {
    match &kept.path[..] {
        [] => true,
        [name] => **name == *scope.pack.answer.access_token,
        _ => false,
    }
}

/// Whether anything in the unit refreshes: a request, a library, a login of the pack, or code that only names the grant.
fn refreshes(scope: &Scope<'_>) -> bool {
    let u = scope.unit.understood;
    u.requests.iter().any(|r| scope.grants(r, "refresh") != Tri::No)
        || u.libraries.iter().any(|l| l.does.iter().any(|d| &**d == "refresh"))
        || u.foreign
            .iter()
            .any(|c| scope.pack.logins.iter().any(|l| l.grant.as_deref() == Some("refresh") && calls(l, &c.name, c.arguments)))
        || names_grant(scope)
}

/// Whether code gives the grant parameter the value that refreshes, in whichever spelling: as a pair, an assignment, two arguments, or
/// query text.
fn names_grant(scope: &Scope<'_>) -> bool {
    let (name, value) = (regex::escape(&scope.pack.parameters.grant), regex::escape(&scope.pack.parameters.grants.refresh));
    let Ok(pattern) = Regex::new(&format!(r#"(?i)\b{name}["'`]?\s*\]?\)?\s*(?:=>|=|:|,)\s*:?["'`]?{value}\b"#)) else { return false };
    scope.files().any(|(file, role, source, facts)| {
        let code = matches!(role, FileRole::Code | FileRole::Text) && !facts.recorded;
        code && pattern.find_iter(&source.text).any(|m| {
            let at = Span::new(file.id, m.start(), m.end());
            !file.comments.iter().any(|c| c.contains(&at))
        })
    })
}

/// A refresh overwrites the stored refresh token with one that may be absent, or keeps only the access token.
pub fn dropped<'a>(scope: &Scope<'a>, rule: &'a Rule, drafts: &mut Vec<Draft<'a>>) {
    let answer = &scope.pack.answer;
    for token in &scope.tokens {
        let request = token.request;
        if request.origin == Origin::Inferred && request.kept.is_empty() || scope.library(request).is_some() {
            continue;
        }
        let Some(confidence) = when(scope.grants(request, "refresh"), token.confidence) else { continue };
        let kept: Vec<&Kept> = request.kept.iter().filter(|k| !is_variable(scope, k)).collect();
        let of = |name: &String| kept.iter().copied().filter(|k| matches!(&k.path[..], [n] if **n == **name)).collect::<Vec<_>>();
        let (access, refresh) = (of(&answer.access_token), of(&answer.refresh_token));
        let whole = kept.iter().copied().find(|k| k.path.is_empty());
        let draft = |kept: &Kept, confidence: Confidence| {
            let from = (request.composer, "the refresh".to_owned());
            Draft::new(rule, kept.at, confidence).of(request.id).near([from])
        };
        if let Some(kept) = refresh.iter().find(|k| !k.falls_back && !k.guarded.iter().any(|g| **g == *answer.refresh_token)) {
            drafts.push(draft(kept, confidence));
        } else if let (Some(kept), true, None) = (access.first(), refresh.is_empty(), whole) {
            drafts.push(draft(kept, confidence).when(Circumstance::Other, true));
        } else if let (Some(kept), true, true) = (whole, refresh.is_empty(), access.is_empty()) {
            // The whole answer replaces what was stored: what reads it may still look for the old one elsewhere.
            if !kept.falls_back && !kept.guarded.iter().any(|g| **g == *answer.refresh_token) {
                drafts.push(draft(kept, Confidence::Low));
            }
        }
    }
}

/// Whether a value is kept only in a variable of a script's top level: that lasts as long as the script runs and overwrites nothing.
fn is_variable(scope: &Scope<'_>, kept: &Kept) -> bool {
    let whole =
        scope.sources.get(kept.function.file).is_some_and(|s| kept.function.start == 0 && kept.function.end as usize >= s.text.len());
    kept.sink == SinkKind::Field && whole
}
