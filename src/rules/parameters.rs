//! Rules about the parameters of token requests, in the URL or in the body, and of what is added to a library's.

use super::draft::{Draft, both, when};
use super::requests::{authenticated, is_malformed};
use super::scope::{Scope, Thing, Token, is_one_of, literal};
use crate::model::finding::Confidence;
use crate::model::http::{Param, Tri};
use crate::model::pack::Role;
use crate::model::rule::{Circumstance, Rule, Within};
use crate::model::source::Span;

/// Drafts of one rule about parameters.
pub fn check<'a>(scope: &Scope<'a>, rule: &'a Rule, drafts: &mut Vec<Draft<'a>>) {
    if let Some(grant) = &rule.when.login {
        super::dependency::logins(scope, rule, drafts, |login| login.grant.as_ref() == Some(grant));
    }
    for (token, confidence) in scope.tokens_of(rule.when.standing.as_deref()) {
        let grant = rule.when.grant.as_deref().map_or(Tri::Yes, |g| scope.grants(token.request, g));
        let hits: Vec<(&Param, bool, Confidence)> = scope
            .entries(token.request)
            .filter_map(|(p, query)| Some((p, query, when(both(grant, fits(rule, p, query)), confidence)?)))
            .collect();
        if rule.when.together == Some(true) {
            drafts.extend(together(scope, rule, token, &hits));
        } else {
            drafts.extend(hits.iter().map(|(param, query, confidence)| one(scope, rule, token, param, *query, *confidence)));
        }
    }
    for (seen, sight) in scope.of_role(Role::Token) {
        let Thing::Library(library) = seen.thing else { continue };
        // What the library itself adds is its own business; what the code adds is a parameter of the request.
        let standing = rule.when.standing.as_ref().map_or(Tri::Yes, |s| sight.all(|m| s.contains(&m.id.standing)));
        if rule.when.grant.is_some() || rule.when.together == Some(true) {
            continue;
        }
        for param in &library.token_params.entries {
            if let Some(confidence) = when(both(standing, fits(rule, param, false)), sight.confidence) {
                let draft = Draft::new(rule, param.name_span, confidence).of(library.id).word("parameter", &*param.name);
                let basic = library.does.iter().any(|d| &**d == "basic");
                drafts.push(draft.word("renamed", renamed(scope, param)).when(Circumstance::Authenticated, basic));
            }
        }
    }
}

/// Whether a parameter is what the rule is about.
fn fits(rule: &Rule, param: &Param, query: bool) -> Tri {
    let named = rule.when.parameters.as_ref().is_none_or(|names| names.iter().any(|n| **n == *param.name));
    let place = if query { Within::Query } else { Within::Body };
    let within = rule.when.within.as_ref().is_none_or(|w| w.contains(&place));
    if !named || !within {
        return Tri::No;
    }
    rule.when.values.as_ref().map_or(param.there, |values| both(param.there, is_one_of(&param.value, values)))
}

/// One finding for one parameter.
fn one<'a>(scope: &Scope<'_>, rule: &'a Rule, token: &Token<'_>, param: &Param, query: bool, confidence: Confidence) -> Draft<'a> {
    let request = token.request;
    let elsewhere = !request.function.contains(&param.name_span);
    let related = elsewhere.then(|| (request.composer, "sent here".to_owned()));
    let url = token.sight.matches.first().map(|m| (m.at, "the request's URL".to_owned()));
    Draft::new(rule, param.name_span, confidence)
        .of(request.id)
        .word("parameter", &*param.name)
        .word("renamed", renamed(scope, param))
        .word("value", param.value.alternatives.first().and_then(literal).unwrap_or_default())
        .when(Circumstance::InQuery, query)
        .when(Circumstance::Authenticated, authenticated(scope, token) == Tri::Yes && !is_malformed(token))
        .near(related.into_iter().chain(url))
}

/// One finding for all of them: at the URL's literal when they are written there, else where the request is composed.
fn together<'a>(scope: &Scope<'_>, rule: &'a Rule, token: &Token<'_>, hits: &[(&Param, bool, Confidence)]) -> Option<Draft<'a>> {
    let request = token.request;
    let confidence = hits.iter().map(|h| h.2).max()?;
    let sure: Vec<&Param> = hits.iter().filter(|h| h.2 == confidence).map(|h| h.0).collect();
    let first = sure.first()?;
    let at =
        if is_flat(scope, first.name_span) && first.name_span.file == request.composer.file { first.name_span } else { request.composer };
    let names: Vec<String> = sure.iter().map(|p| format!("`{}`", p.name)).collect();
    let secret = sure.iter().any(|p| scope.pack.parameters.secret.iter().any(|s| **s == *p.name));
    let related = sure.iter().map(|p| (p.name_span, format!("`{}`", p.name))).filter(|(span, _)| *span != at);
    let draft = Draft::new(rule, at, confidence).of(request.id).word("parameters", list(&names));
    Some(draft.when(Circumstance::Secret, secret).when(Circumstance::InQuery, true).near(related))
}

/// Whether a parameter's name is written in flat query text.
fn is_flat(scope: &Scope<'_>, name: Span) -> bool {
    scope.sources.get(name.file).and_then(|s| s.text.get(name.end as usize..)).is_some_and(|rest| rest.starts_with('='))
}

/// `a, b and c`.
pub fn list(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

fn renamed(scope: &Scope<'_>, param: &Param) -> String {
    scope.pack.parameters.renamed.get(&*param.name).cloned().unwrap_or_default()
}
