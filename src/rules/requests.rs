//! Rules about one token request: its verb, its content type, its client authentication.
//!
//! A request that is known only by its parameters has no verb and no headers to judge.

use super::address::{Flat, HOLE};
use super::draft::{Draft, when};
use super::scope::{Scope, Token, header, literal};
use crate::model::finding::Confidence;
use crate::model::http::{BodyKind, Origin, Param, Part, PieceKind, Text, Tri};
use crate::model::rule::{At, Authentication, Circumstance, Rule};
use crate::model::source::Span;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};

/// Drafts of one rule about token requests.
pub fn check<'a>(scope: &Scope<'a>, rule: &'a Rule, drafts: &mut Vec<Draft<'a>>) {
    for (token, confidence) in scope.tokens_of(rule.when.standing.as_deref()) {
        if token.request.origin == Origin::Inferred {
            continue;
        }
        let grant = rule.when.grant.as_deref().map_or(Tri::Yes, |g| scope.grants(token.request, g));
        let Some(confidence) = when(grant, confidence) else { continue };
        if let Some(verbs) = &rule.when.verb {
            drafts.extend(verb(rule, token, verbs, confidence));
        }
        if let Some(expected) = &rule.when.content_type {
            drafts.extend(content(rule, token, expected, confidence));
        }
        match rule.when.authentication {
            Some(Authentication::Missing) => drafts.extend(missing(scope, rule, token, confidence)),
            Some(Authentication::Malformed) => drafts.extend(malformed(rule, token, confidence)),
            None => {}
        }
    }
}

/// A draft about a request, at a part of it when that stands in the composing function, else at the composer.
pub fn draft<'a>(rule: &'a Rule, token: &Token<'_>, part: Option<Span>, confidence: Confidence) -> Draft<'a> {
    let request = token.request;
    let inside = part.filter(|p| rule.at != At::Composer && request.function.contains(p));
    let elsewhere = part.filter(|p| inside.is_none() && *p != request.call).map(|p| (p, "decided here".to_owned()));
    let url = token.sight.matches.first().map(|m| (m.at, "the request's URL".to_owned()));
    let sent = (request.call != request.composer).then(|| (request.call, "sent here".to_owned()));
    let at = inside.unwrap_or(request.composer);
    Draft::new(rule, at, confidence).of(request.id).near(elsewhere.into_iter().chain(url).chain(sent))
}

/// The verb is one of these.
fn verb<'a>(rule: &'a Rule, token: &Token<'_>, verbs: &[String], confidence: Confidence) -> Option<Draft<'a>> {
    let verb = &token.request.verb;
    let hit = verb.alternatives.iter().find(|v| verbs.iter().any(|w| w.eq_ignore_ascii_case(&v.name)))?;
    let all = verb.alternatives.iter().all(|v| v.name == hit.name) && !verb.unknown && verb.absent == Tri::No;
    let confidence = when(if all { Tri::Yes } else { Tri::Maybe }, confidence)?;
    Some(draft(rule, token, Some(hit.span), confidence).word("verb", &*hit.name))
}

/// The content type is another one: by a header, else by the body.
fn content<'a>(rule: &'a Rule, token: &Token<'_>, expected: &str, confidence: Confidence) -> Option<Draft<'a>> {
    let request = token.request;
    let mut worst: Option<(Tri, String, Span)> = None;
    let mut note = |fact: Tri, what: String, at: Span| {
        if fact != Tri::No && worst.as_ref().is_none_or(|w| w.0 < fact) {
            worst = Some((fact, what, at));
        }
    };
    let mut declared = Tri::No;
    for param in header(&request.headers, "content-type") {
        declared = declared.max(param.there);
        let values: Vec<Option<String>> = param.value.alternatives.iter().map(|t| literal(t).or_else(|| start_of(t))).collect();
        let wrong = |v: &String| !v.trim().is_empty() && !v.trim().to_ascii_lowercase().starts_with(expected);
        let bad: Vec<&String> = values.iter().flatten().filter(|v| wrong(v)).collect();
        if let Some(first) = bad.first() {
            let all = bad.len() == values.len() && !param.value.unknown && param.there == Tri::Yes;
            let shown = first.split(';').next().unwrap_or_default().trim().to_owned();
            note(if all { Tri::Yes } else { Tri::Maybe }, shown, param.value_span);
        }
    }
    let body = &request.body;
    for alternative in &body.alternatives {
        let (what, certain) = match (content_type(alternative.kind), alternative.typed_by_client) {
            (Some(own), _) if own == expected && (alternative.typed_by_client || declared == Tri::Yes) => continue,
            (Some(own), _) if own != expected && (alternative.kind != BodyKind::Form || alternative.typed_by_client) => (own, Tri::Yes),
            (None, true) => continue,
            (Some(_) | None, _) if declared == Tri::Yes => continue,
            _ => ("a body without a content type", if request.headers.open || declared == Tri::Maybe { Tri::Maybe } else { Tri::Yes }),
        };
        let all = body.alternatives.iter().all(|b| b.kind == alternative.kind) && !body.unknown && body.absent == Tri::No;
        note(if all { certain } else { Tri::Maybe }, what.to_owned(), alternative.span);
    }
    let (fact, what, at) = worst?;
    let confidence = when(fact, confidence)?;
    let draft = draft(rule, token, Some(at), confidence).word("value", what).word("expected", expected);
    Some(draft.when(Circumstance::NoBody, body.alternatives.is_empty() && body.absent == Tri::Yes))
}

/// The content type that a body of this kind has; flat text may be anything.
fn content_type(kind: BodyKind) -> Option<&'static str> {
    match kind {
        BodyKind::Form => Some("application/x-www-form-urlencoded"),
        BodyKind::Json => Some("application/json"),
        BodyKind::Multipart => Some("multipart/form-data"),
        BodyKind::Text => None,
    }
}

/// What a text begins with, when that is known.
fn start_of(text: &Text) -> Option<String> {
    match text.pieces.first().map(|p| &p.kind) {
        Some(PieceKind::Literal(l)) if l.contains('/') => Some(l.to_string()),
        _ => None,
    }
}

/// Whether the request authenticates its client.
pub fn authenticated(scope: &Scope<'_>, token: &Token<'_>) -> Tri {
    let request = token.request;
    let named = header(&request.headers, "authorization").map(|p| p.there).max().unwrap_or(Tri::No);
    let given = match (&request.credentials.alternatives[..], request.credentials.absent) {
        ([_, ..], Tri::No) => Tri::Yes,
        ([], Tri::Yes) if !request.credentials.unknown => Tri::No,
        _ => Tri::Maybe,
    };
    // A library that can do both says of each request which it does.
    let does = |c: &crate::model::client::Client, what: &str| c.does.iter().any(|d| d == what);
    let library = scope.library(request).is_some_and(|c| does(c, "basic") && !does(c, "body-credentials"));
    let sure = named.max(given).max(if token.sight.user || library { Tri::Yes } else { Tri::No });
    if sure == Tri::No && request.headers.open { Tri::Maybe } else { sure }
}

/// No authentication at all.
fn missing<'a>(scope: &Scope<'_>, rule: &'a Rule, token: &Token<'_>, confidence: Confidence) -> Option<Draft<'a>> {
    let fact = match authenticated(scope, token) {
        Tri::No => Tri::Yes,
        Tri::Maybe => Tri::Maybe,
        Tri::Yes => Tri::No,
    };
    Some(draft(rule, token, None, when(fact, confidence)?))
}

/// Authentication that cannot be right.
fn malformed<'a>(rule: &'a Rule, token: &Token<'_>, confidence: Confidence) -> Option<Draft<'a>> {
    let request = token.request;
    for param in header(&request.headers, "authorization") {
        if let Some((fact, why)) = worst(&param.value) {
            let fact = fact.min(param.there);
            return Some(draft(rule, token, Some(written(param)), when(fact, confidence)?).word("value", why));
        }
    }
    let given = &request.credentials;
    let other = given.alternatives.iter().find(|c| !c.scheme.eq_ignore_ascii_case("basic"))?;
    let all = given.alternatives.len() == 1 && given.absent == Tri::No && !given.unknown;
    let confidence = when(if all { Tri::Yes } else { Tri::Maybe }, confidence)?;
    Some(draft(rule, token, Some(other.span), confidence).word("value", format!("{}, not Basic", other.scheme)))
}

/// Whether a way to authenticate is certainly not the right one.
pub fn is_malformed(token: &Token<'_>) -> bool {
    let request = token.request;
    let is_other = request.credentials.alternatives.iter().any(|given| !given.scheme.eq_ignore_ascii_case("basic"));
    is_other || header(&request.headers, "authorization").any(|param| worst(&param.value).is_some())
}

/// Where a header's value is written; its name when the value is nowhere.
fn written(param: &Param) -> Span {
    if param.value_span == Span::default() { param.name_span } else { param.value_span }
}

/// Whether a text ends with a line end, as what `echo` prints does.
fn ends_line(text: &Text) -> bool {
    matches!(text.pieces.last().map(|p| &p.kind), Some(PieceKind::Literal(last)) if last.ends_with('\n'))
}

/// What is wrong with the alternatives of a value: with all or with some.
fn worst(value: &Part<Text>) -> Option<(Tri, String)> {
    let wrong: Vec<String> = value.alternatives.iter().filter_map(wrong).collect();
    let all = wrong.len() == value.alternatives.len() && !value.unknown;
    wrong.into_iter().next().map(|why| (if all { Tri::Yes } else { Tri::Maybe }, why))
}

/// What is wrong with the value of an Authorization header that should be Basic.
fn wrong(text: &Text) -> Option<String> {
    if text.pieces.first().is_some_and(|p| matches!(p.kind, PieceKind::Base64 { .. })) {
        return Some("base64 without the word Basic before it".to_owned());
    }
    let flat = Flat::new(text);
    let value = flat.text.trim();
    if value.is_empty() || value.starts_with(HOLE) {
        return None;
    }
    let Some(rest) = value.get(..5).filter(|s| s.eq_ignore_ascii_case("basic")).and_then(|_| value.get(5..)) else {
        let scheme = value.split([' ', HOLE]).next().unwrap_or_default();
        // A scheme is short and has letters only; anything else may be a token, which is nobody's business.
        let is_word = !scheme.is_empty() && scheme.len() <= 12 && scheme.chars().all(|c| c.is_ascii_alphabetic());
        return Some(if is_word { format!("`{scheme}`, not Basic") } else { "a value without the word Basic".to_owned() });
    };
    if !rest.starts_with([' ', '\t']) {
        return Some("without a blank after Basic".to_owned());
    }
    let rest = rest.trim();
    let encoded = text.pieces.iter().find_map(|p| match &p.kind {
        PieceKind::Base64 { inner, wraps } => Some((inner, *wraps)),
        _ => None,
    });
    if let Some((inner, wraps)) = encoded {
        let known = literal(inner);
        return match known {
            _ if wraps => Some("base64 with line breaks".to_owned()),
            _ if ends_line(inner) => Some("base64 of a secret with a line end behind it".to_owned()),
            Some(known) if !known.contains(':') => Some("base64 of a text without a colon".to_owned()),
            _ => None,
        };
    }
    if rest.is_empty() {
        return Some("Basic without credentials".to_owned());
    }
    if (rest.starts_with('{') && rest.ends_with('}')) || (rest.starts_with('<') && rest.ends_with('>')) {
        return Some("a placeholder in braces".to_owned());
    }
    if rest.contains(':') {
        return Some("not encoded as base64".to_owned());
    }
    if rest.contains(HOLE) {
        return None;
    }
    let decoded = STANDARD.decode(rest).or_else(|_| STANDARD_NO_PAD.decode(rest));
    match decoded {
        Ok(bytes) if bytes.contains(&b':') => None,
        Ok(_) => Some("base64 of a text without a colon".to_owned()),
        Err(_) => Some("not encoded as base64".to_owned()),
    }
}
