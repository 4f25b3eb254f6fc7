//! Rules about the answers to token requests: fields that are read, and types that decode them.

use super::draft::Draft;
use super::scope::{Scope, Token};
use crate::model::finding::Confidence;
use crate::model::http::{AnswerRead, Usage};
use crate::model::rule::{Circumstance, Rule, UsageKind};
use crate::model::shape::{Shape, ShapeField};
use crate::model::source::{Sources, Span};

/// Drafts of one rule about answers.
pub fn check<'a>(scope: &Scope<'a>, rule: &'a Rule, drafts: &mut Vec<Draft<'a>>) {
    if let Some(field) = &rule.when.field {
        for token in &scope.tokens {
            let reads = token.request.reads.iter().filter(|r| matches!(&r.path[..], [name] if **name == **field));
            drafts.extend(reads.filter_map(|read| of_read(scope, rule, token, field, read)));
        }
    }
    if scope.tokens.is_empty() {
        return;
    }
    for shape in &scope.unit.understood.shapes {
        let Some(confidence) = decodes(scope, shape) else { continue };
        let found = rule.when.field.as_ref().and_then(|name| Some((name, shape.field(name)?)));
        if let Some((name, field)) = found.filter(|(_, field)| declares(rule, field)) {
            drafts.push(of_field(scope, rule, shape, name, field, confidence));
        }
        if let (Some(true), Some(lacks)) = (rule.when.model_strict, &rule.when.model_lacks)
            && let Some(strict) = shape.strict.filter(|_| shape.field(lacks).is_none())
        {
            let confidence = if shape.open { Confidence::Low } else { confidence };
            drafts.push(Draft::new(rule, strict, confidence).word("field", lacks));
        }
    }
}

/// A read that the rule is about.
fn of_read<'a>(scope: &Scope<'a>, rule: &'a Rule, token: &Token<'a>, field: &str, read: &AnswerRead) -> Option<Draft<'a>> {
    if !fits(rule, read) || (rule.when.usage == Some(UsageKind::Text) && is_dated(scope.sources, read)) {
        return None;
    }
    let value = match &read.usage {
        Usage::Compared(value, true) => format!("\"{value}\""),
        Usage::Compared(value, false) | Usage::Below(value, _) => value.to_string(),
        _ => String::new(),
    };
    // A number becomes part of a text as well.
    let harmless = rule.when.usage == Some(UsageKind::Text) && read.usage == Usage::Joined;
    let confidence = if harmless { Confidence::Low } else { token.confidence };
    let draft = Draft::new(rule, read.at, confidence).of(token.request.id).word("field", field).word("value", value);
    let asked = (token.request.composer, "the token request".to_owned());
    Some(draft.when(Circumstance::Required, read.required).near([asked]))
}

/// A field of a type that the rule is about.
fn of_field<'a>(scope: &Scope<'a>, rule: &'a Rule, shape: &Shape, name: &str, field: &ShapeField, confidence: Confidence) -> Draft<'a> {
    let by_text = rule.when.usage == Some(UsageKind::Text);
    let fails = if by_text { field.exact } else { field.required };
    let draft = Draft::new(rule, field.at, confidence).word("field", name);
    let draft = draft.when(Circumstance::Declared, true).when(Circumstance::Required, fails);
    match scope.tokens.iter().find(|t| is_decoded(shape, t)) {
        Some(token) => draft.of(token.request.id).near([(token.request.composer, "the token request".to_owned())]),
        None => draft,
    }
}

/// Whether a read is what the rule is about.
fn fits(rule: &Rule, read: &AnswerRead) -> bool {
    if let Some(compared) = &rule.when.compared {
        return match &read.usage {
            Usage::Compared(value, _) => compared.iter().any(|c| **c == **value),
            // A test that holds for the old value and no longer for the next one.
            Usage::Below(limit, or_equal) => {
                let holds = |x: i64, limit: i64| x < limit || (*or_equal && x == limit);
                let number = |text: &str| text.trim().parse::<i64>().ok();
                let limit = number(limit);
                compared.iter().filter_map(|c| number(c)).any(|c| limit.is_some_and(|l| holds(c, l) && !holds(c.saturating_add(1), l)))
            }
            _ => false,
        };
    }
    match rule.when.usage {
        Some(UsageKind::Text) => matches!(read.usage, Usage::AsText | Usage::Joined | Usage::Compared(_, true)),
        _ => true,
    }
}

/// Whether the declaration of a field is what the rule is about.
fn declares(rule: &Rule, field: &ShapeField) -> bool {
    match rule.when.usage {
        Some(UsageKind::Any) => true,
        Some(UsageKind::Text) => field.is_text,
        None => false,
    }
}

/// Whether a value is joined with a unit of time, as dates in words are: that works with numbers.
fn is_dated(sources: &Sources, read: &AnswerRead) -> bool {
    let after = sources.get(read.at.file).and_then(|s| s.text.get(read.at.end as usize..)).unwrap_or_default();
    let word = after.trim_start_matches(|c: char| !c.is_alphabetic() && c != ';' && c != '\n');
    let is_text = matches!(read.usage, Usage::AsText | Usage::Joined);
    is_text && ["sec", "S'", "S\""].iter().any(|unit| word.starts_with(unit))
}

/// How sure it is that a type decodes the provider's token answer: because an answer flows into it, or because it has the access token
/// and one of the answer's marks and nothing else is decoded into it.
fn decodes(scope: &Scope<'_>, shape: &Shape) -> Option<Confidence> {
    let test = scope.is_test(shape.at.file);
    let cap = |confidence: Confidence| if test { Confidence::Low } else { confidence };
    let flows = scope.tokens.iter().filter(|t| is_decoded(shape, t)).map(|t| t.confidence).max();
    if flows.is_some() || !shape.decodes.is_empty() {
        return flows.map(cap);
    }
    let has = |name: &String| shape.field(name).is_some();
    let sends = |t: &Token<'_>| shape.span.contains(&t.request.composer);
    let alike = has(&scope.pack.answer.access_token) && scope.pack.answer.marks.iter().any(has);
    if !alike || scope.tokens.iter().any(sends) {
        return None;
    }
    let places: Vec<Span> = vec![shape.at];
    scope.evidence.provider(&places).map(|c| cap(c.min(Confidence::Medium)))
}

/// Whether the answer to a token request is decoded into a type.
fn is_decoded(shape: &Shape, token: &Token<'_>) -> bool {
    shape.decodes.contains(&(token.request.composer, token.request.call))
}
