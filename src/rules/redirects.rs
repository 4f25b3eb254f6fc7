//! Redirect addresses: the authorize request and the code exchange must name the same one.

use super::address::{Flat, HOLE};
use super::draft::Draft;
use super::scope::{Scope, Thing, Token, literal};
use crate::model::finding::Confidence;
use crate::model::http::{Built, Param, Part, Text, Tri};
use crate::model::pack::{Role, Standing};
use crate::model::rule::{Circumstance, Rule};
use std::collections::BTreeSet;

/// The authorize request has a redirect address that its code exchange lacks, or another one.
pub fn differs<'a>(scope: &Scope<'a>, rule: &'a Rule, drafts: &mut Vec<Draft<'a>>) {
    let name = &scope.pack.parameters.redirect_uri;
    let exchanges: Vec<&Token<'_>> = scope.tokens.iter().filter(|t| scope.grants(t.request, "code") == Tri::Yes).collect();
    let logins: Vec<(&Built, Confidence)> = scope
        .of_role(Role::Authorize)
        .filter_map(|(seen, sight)| match seen.thing {
            Thing::Built(built) => Some((built, sight)),
            _ => None,
        })
        .filter(|(b, sight)| b.has_query && sight.matches.iter().all(|m| m.id.standing != Standing::Newer))
        .map(|(b, sight)| (b, sight.confidence))
        .collect();
    let files: BTreeSet<_> = exchanges.iter().map(|t| t.request.composer.file).collect();
    for token in &exchanges {
        let request = token.request;
        if scope.library(request).is_some_and(|c| c.does.iter().any(|d| d == "redirect_uri")) {
            continue;
        }
        let near: Vec<_> = logins.iter().filter(|(b, _)| b.composer.file == request.composer.file).collect();
        // Without a login in its own file, an exchange is paired with one elsewhere only when it is the unit's only flow.
        let pairs = match near.is_empty() {
            false => near,
            true if files.len() == 1 => logins.iter().collect(),
            true => continue,
        };
        let entries: Vec<&Param> = scope.entries(request).map(|(p, _)| p).filter(|p| *p.name == **name).collect();
        let given: Vec<Option<&Param>> = pairs.iter().map(|(b, _)| b.query.entries.iter().find(|p| *p.name == **name)).collect();
        let sent: Vec<&Param> = given.iter().flatten().copied().filter(|p| p.there == Tri::Yes).collect();
        if sent.is_empty() || sent.len() < given.len() {
            continue;
        }
        let confidence = pairs.iter().map(|(_, c)| *c).fold(token.confidence, Confidence::min);
        let login = pairs.first().map(|(b, _)| (b.composer, "the authorize request".to_owned()));
        let draft = |confidence: Confidence| {
            let words = Draft::new(rule, request.composer, confidence).of(request.id).word("parameter", name);
            words.near(login.clone())
        };
        match entries.as_slice() {
            [] if request.query.open || request.form.open => drafts.push(draft(Confidence::Low)),
            [] => drafts.push(draft(confidence)),
            entries => {
                let verdicts: Vec<Option<Confidence>> =
                    entries.iter().flat_map(|e| sent.iter().map(|s| different(&e.value, &s.value))).collect();
                // Equal to any of them, or not known to differ from one: silent.
                if let Some(worst) = verdicts.iter().copied().collect::<Option<Vec<_>>>().and_then(|all| all.into_iter().min()) {
                    let at = entries
                        .first()
                        .map_or(request.composer, |e| if request.function.contains(&e.name_span) { e.name_span } else { request.composer });
                    let mut draft = draft(confidence.min(worst)).when(Circumstance::Other, true);
                    draft.at = at;
                    drafts.push(draft);
                }
            }
        }
    }
}

/// How sure it is that two values differ; none when they may be equal.
fn different(a: &Part<Text>, b: &Part<Text>) -> Option<Confidence> {
    let (a, b) = (a.only()?, b.only()?);
    if let (Some(a), Some(b)) = (literal(a), literal(b)) {
        return (decoded(&a) != decoded(&b)).then_some(Confidence::High);
    }
    // The same start that is known only at run time, and different fixed rests.
    let (a, b) = (Flat::new(a), Flat::new(b));
    let rest =
        |flat: &Flat<'_>| flat.text.rsplit_once(HOLE).map(|(before, rest)| (before.matches(HOLE).count(), before.len(), rest.to_owned()));
    let (x, y) = (rest(&a)?, rest(&b)?);
    let prefixed = x.0 == 0 && y.0 == 0 && x.1 == 0 && y.1 == 0;
    (prefixed && !x.2.is_empty() && !y.2.is_empty() && decoded(&x.2) != decoded(&y.2)).then_some(Confidence::Medium)
}

/// A value without percent-encoding, for comparison.
fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let hex = text.get(at + 1..at + 3).and_then(|h| u8::from_str_radix(h, 16).ok()).filter(|_| *byte == b'%');
        out.push(hex.unwrap_or(*byte));
        at += if hex.is_some() { 3 } else { 1 };
    }
    String::from_utf8_lossy(&out).into_owned()
}
