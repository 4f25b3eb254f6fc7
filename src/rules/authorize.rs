//! Rules about authorize URLs: built by the code, requested by it, or composed by a library.

use super::draft::{Draft, when};
use super::scope::{Scope, Thing, literal};
use super::sight::Sight;
use crate::model::finding::Confidence;
use crate::model::http::{Library, Param, Params, Text, Tri};
use crate::model::marks;
use crate::model::pack::Role;
use crate::model::rule::{Circumstance, Rule, Wrong};
use crate::model::source::Span;

/// Drafts of one rule about authorize URLs.
pub fn check<'a>(scope: &Scope<'a>, rule: &'a Rule, drafts: &mut Vec<Draft<'a>>) {
    let Some(wrong) = &rule.when.wrong else { return };
    let standing = |sight: &Sight| rule.when.standing.as_ref().map_or(Tri::Yes, |s| sight.all(|m| s.contains(&m.id.standing)));
    let does =
        |client: &str| wrong.library.as_ref().is_some_and(|l| scope.clients.get(client).is_some_and(|c| c.does.iter().any(|d| d == l)));
    for (seen, sight) in scope.of_role(Role::Authorize) {
        let Some(confidence) = when(standing(&sight), sight.confidence) else { continue };
        let draft = match seen.thing {
            Thing::Built(built) if built.has_query && !does(&built.client) => {
                judge(rule, wrong, &built.query, confidence, place(&built.query, built.composer, built.at), &sight)
            }
            Thing::Request(request) if !request.query.entries.is_empty() && !does(&request.client) => {
                judge(rule, wrong, &request.query, confidence, place(&request.query, request.composer, request.call), &sight)
            }
            Thing::Library(library) => configured(rule, wrong, library, confidence, &sight),
            _ => None,
        };
        drafts.extend(draft.map(|d| d.of(seen.id)));
    }
}

/// What is wrong with a library's configuration.
fn configured<'a>(rule: &'a Rule, wrong: &Wrong, library: &Library, confidence: Confidence, sight: &Sight) -> Option<Draft<'a>> {
    let switch = library.switches.iter().find(|(name, ..)| wrong.switch.as_ref().is_some_and(|s| **s == **name));
    match switch {
        Some((_, Tri::Yes, _)) => None,
        Some((_, off, span)) => {
            let fact = if *off == Tri::No { Tri::Yes } else { Tri::Maybe };
            let draft = Draft::new(rule, *span, when(fact, confidence)?);
            Some(draft.when(Circumstance::Switch, true).word("parameter", &wrong.parameter))
        }
        // A library adds what is missing by itself, or the call that composes the URL does: only what the configuration says is judged.
        None if library.authorize_params.entries.iter().any(|p| *p.name == *wrong.parameter) => {
            judge(rule, wrong, &library.authorize_params, confidence, library.at, sight)
        }
        None => None,
    }
}

/// Where a query is written, as far as that is in the composing file: as a whole, else its first entry, else what composes it.
fn place(query: &Params, composer: Span, escapes: Span) -> Span {
    let here = |span: &Span| !span.is_empty() && span.file == composer.file;
    let entry = query.entries.iter().map(|p| p.name_span).find(here);
    // A helper's own encoder call is not where the query is written.
    let whole =
        query.span.filter(|span| here(span) && entry.is_none_or(|e| span.contains(&e)) && (entry.is_some() || span.contains(&composer)));
    whole.or(entry).into_iter().chain([composer, escapes]).find(|s| !s.is_empty()).unwrap_or(composer)
}

/// What is wrong with the parameter in a query.
fn judge<'a>(rule: &'a Rule, wrong: &Wrong, query: &Params, confidence: Confidence, place: Span, sight: &Sight) -> Option<Draft<'a>> {
    let named: Vec<&Param> = query.entries.iter().filter(|p| *p.name == *wrong.parameter).collect();
    let url = sight.matches.first().map(|m| (m.at, "the URL".to_owned()));
    let draft = |at: Span, fact: Tri| {
        let words = Draft::new(rule, at, when(fact, confidence)?).word("parameter", &wrong.parameter);
        Some(words.word("expected", wrong.expected.clone().unwrap_or_default()).near(url.clone()))
    };
    let Some(there) = named.iter().map(|p| p.there).max() else {
        return draft(place, if query.open { Tri::Maybe } else { Tri::Yes });
    };
    for param in &named {
        let values: Vec<Option<String>> = param.value.alternatives.iter().map(constant).collect();
        let bad: Vec<&String> = values.iter().flatten().filter(|v| is_wrong(wrong, v)).collect();
        if let Some(first) = bad.first() {
            let all = bad.len() == values.len() && !param.value.unknown && param.there == Tri::Yes && named.len() == 1;
            let circumstance = if first.trim().is_empty() { Circumstance::Empty } else { Circumstance::Constant };
            let draft = draft(param.name_span, if all { Tri::Yes } else { Tri::Maybe })?;
            return Some(draft.word("value", (*first).clone()).when(circumstance, true));
        }
    }
    // There on some paths only.
    if there == Tri::Maybe { draft(place, Tri::Maybe) } else { None }
}

fn is_wrong(wrong: &Wrong, value: &str) -> bool {
    value.trim().is_empty() || wrong.constant || wrong.expected.as_ref().is_some_and(|e| e != value)
}

/// The text, when all of it is known: nothing is filled in by a template.
fn constant(text: &Text) -> Option<String> {
    literal(text).filter(|text| marks::all(text).is_empty())
}
