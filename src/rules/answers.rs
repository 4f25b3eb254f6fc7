//! Rules about the answers to token requests: fields that are read, and types that decode them.

use super::draft::Draft;
use super::scope::Scope;
use crate::model::code::Type;
use crate::model::finding::Confidence;
use crate::model::http::{AnswerRead, Usage};
use crate::model::rule::{Circumstance, Rule, UsageKind};
use crate::model::source::{FileRole, Sources};

/// Drafts of one rule about answers.
pub fn check<'a>(scope: &Scope<'a>, rule: &'a Rule, drafts: &mut Vec<Draft<'a>>) {
    if let Some(field) = &rule.when.field {
        for token in &scope.tokens {
            for read in token.request.reads.iter().filter(|r| matches!(&r.path[..], [name] if **name == **field) && fits(rule, r)) {
                let value = match &read.usage {
                    Usage::Compared(value, true) => format!("\"{value}\""),
                    Usage::Compared(value, false) => value.to_string(),
                    _ => String::new(),
                };
                if rule.when.usage == Some(UsageKind::Text) && is_dated(scope.sources, read) {
                    continue;
                }
                let draft = Draft::new(rule, read.at, token.confidence).of(token.request.id).word("field", field).word("value", value);
                let asked = (token.request.composer, "the token request".to_owned());
                drafts.push(draft.when(Circumstance::Required, read.required).near([asked]));
            }
        }
    }
    let any_way = rule.when.usage == Some(UsageKind::Any);
    if scope.tokens.is_empty() || (!any_way && rule.when.model_marks.is_none()) {
        return;
    }
    for (ty, test) in scope
        .files()
        .filter(|(_, role, ..)| *role == FileRole::Code)
        .flat_map(|(f, _, _, facts)| f.types.iter().map(move |t| (t, facts.test)))
    {
        if !decodes(scope, ty) {
            continue;
        }
        let confidence = if test { Confidence::Low } else { Confidence::Medium };
        let field = |name: &String| ty.fields.iter().find(|f| *f.name == **name);
        if let Some(found) = rule.when.field.as_ref().and_then(field).filter(|_| any_way) {
            let draft = Draft::new(rule, found.span, confidence).word("field", &*found.name);
            drafts.push(draft.when(Circumstance::Declared, true));
        }
        if let (Some(marks), Some(lacks)) = (&rule.when.model_marks, &rule.when.model_lacks) {
            let strict = ty.marks.iter().any(|m| marks.iter().any(|w| **w == *m.name));
            if strict && field(lacks).is_none() {
                drafts.push(Draft::new(rule, ty.span, confidence).word("field", lacks));
            }
        }
    }
}

/// Whether a read is what the rule is about.
fn fits(rule: &Rule, read: &AnswerRead) -> bool {
    if let Some(compared) = &rule.when.compared {
        return matches!(&read.usage, Usage::Compared(value, _) if compared.iter().any(|c| **c == **value));
    }
    match rule.when.usage {
        Some(UsageKind::Text) => matches!(read.usage, Usage::AsText | Usage::Compared(_, true)),
        _ => true,
    }
}

/// Whether a value is joined with a unit of time, as dates in words are: that works with numbers.
fn is_dated(sources: &Sources, read: &AnswerRead) -> bool {
    let after = sources.get(read.at.file).and_then(|s| s.text.get(read.at.end as usize..)).unwrap_or_default();
    let word = after.trim_start_matches(|c: char| !c.is_alphabetic() && c != ';' && c != '\n');
    read.usage == Usage::AsText && ["sec", "S'", "S\""].iter().any(|unit| word.starts_with(unit))
}

/// Whether a type decodes a token answer: it has the access token and one of the answer's marks.
fn decodes(scope: &Scope<'_>, ty: &Type) -> bool {
    let has = |name: &String| ty.fields.iter().any(|f| *f.name == **name && !f.is_static);
    has(&scope.pack.answer.access_token) && scope.pack.answer.marks.iter().any(has)
}
