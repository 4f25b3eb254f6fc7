//! Rules about prose: addresses that people read, in comments, documents and recordings.

use super::draft::Draft;
use super::endpoints::{is_for_people, part, words};
use super::scope::Scope;
use crate::model::finding::Confidence;
use crate::model::pack::Role;
use crate::model::rule::Rule;
use crate::model::source::{FileRole, Span};
use std::collections::BTreeSet;

/// Drafts of one rule about prose.
pub fn check<'a>(scope: &Scope<'a>, rule: &'a Rule, drafts: &mut Vec<Draft<'a>>) {
    // What a recording sends is reported as the request that it is.
    let sent: BTreeSet<Span> =
        scope.tokens.iter().flat_map(|token| &token.request.url.alternatives).flat_map(|t| &t.pieces).map(|p| p.span).collect();
    for (file, role, source, facts) in scope.files() {
        if facts.history || role == FileRole::Text {
            continue;
        }
        let mut add = |text: &str, place: &dyn Fn(std::ops::Range<usize>) -> Span| {
            let fits = |role: Role, standing| {
                rule.when.role.is_none_or(|r| r == role) && rule.when.standing.as_ref().is_none_or(|s| s.contains(&standing))
            };
            for hit in scope.endpoints.hits(text).into_iter().filter(|h| h.id.role != Role::Base && fits(h.id.role, h.id.standing)) {
                drafts.push(words(scope, Draft::new(rule, place(hit.range), Confidence::High), hit.id));
            }
        };
        let whole = [Span::new(file.id, 0, source.text.len())];
        let comments = if role == FileRole::Prose && file.comments.is_empty() { &whole[..] } else { &file.comments[..] };
        for comment in comments {
            add(source.slice(*comment), &|range| comment.slice(range.start, range.end));
        }
        for text in file.texts.iter().filter(|t| role != FileRole::Prose && (facts.recorded || is_for_people(scope, &file.settings, t))) {
            if !sent.iter().any(|span| text.span.contains(span)) {
                add(&text.value, &|range| part(source, text, range));
            }
        }
    }
}
