//! Lifetimes: code that ties the access token to a long life that only the old generation had.

use super::draft::Draft;
use super::scope::{Scope, life};
use crate::model::finding::Confidence;
use crate::model::http::{Kept, SinkKind};
use crate::model::rule::{Circumstance, Rule};
use crate::model::source::{FileRole, Span};

/// A life of this many seconds is never the target's, wherever it is kept.
const LONG: i64 = 86_400;

/// The words in which a name says that it holds a point in time.
const DATES: &[&str] = &["_at", "At", "_on", "date", "Date", "until", "Until"];

/// A fixed long life is assumed for the access token.
pub fn assumed<'a>(scope: &Scope<'a>, rule: &'a Rule, drafts: &mut Vec<Draft<'a>>) {
    let answer = &scope.pack.answer;
    for token in &scope.tokens {
        let request = token.request;
        for kept in &request.kept {
            let from = (request.composer, "the token request".to_owned());
            let draft = |at: Span| Draft::new(rule, at, token.confidence).of(request.id).near([from.clone()]);
            let is = |name: &String| matches!(&kept.path[..], [n] if **n == **name);
            if kept.path.is_empty() || is(&answer.access_token) {
                if let Some((seconds, span)) = too_long(kept, answer.lifetime_seconds) {
                    let at = if kept.function.contains(&span) { span } else { kept.at };
                    drafts.push(draft(at).word("life", life(seconds)).near([(kept.at, "kept here".to_owned())]));
                }
            } else if is(&answer.lifetime) && kept.name.as_deref().is_some_and(is_date) {
                drafts.push(draft(kept.at).word("life", "a duration").when(Circumstance::Other, true));
            }
        }
    }
    if !scope.tokens.is_empty() {
        numbers(scope, rule, drafts);
    }
}

/// A constant life that is longer than the target's: in a container that drops it then, or of a day and more anywhere.
fn too_long(kept: &Kept, target: i64) -> Option<(i64, Span)> {
    let life = kept.lifetime.as_ref()?;
    let seconds = life.seconds.filter(|_| life.from.is_none())?;
    let limit = if matches!(kept.sink, SinkKind::Cache | SinkKind::Cookie) { target } else { LONG - 1 };
    (seconds > limit).then_some((seconds, life.span))
}

/// Whether a name says that it holds a point in time.
fn is_date(name: &str) -> bool {
    DATES.iter().any(|word| name.ends_with(word))
}

/// The old generation's own lifetimes, written as numbers in code.
fn numbers<'a>(scope: &Scope<'a>, rule: &'a Rule, drafts: &mut Vec<Draft<'a>>) {
    // A round number of days is anybody's; the odd ones are the provider's alone.
    let own: Vec<i64> = scope.pack.answer.old_lifetimes.iter().copied().filter(|n| n % LONG != 0).collect();
    for (file, role, source, facts) in scope.files() {
        if role != FileRole::Code || facts.test || facts.recorded {
            continue;
        }
        for (number, seconds) in own.iter().flat_map(|n| [(n.to_string(), *n), (n.saturating_mul(1000).to_string(), *n)]) {
            for (at, _) in source.text.match_indices(&number) {
                let span = Span::new(file.id, at, at + number.len());
                let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_');
                let part = digit(source.text.get(..at).and_then(|b| b.chars().next_back()))
                    || digit(source.text.get(at + number.len()..).and_then(|a| a.chars().next()));
                let quoted = file.texts.iter().any(|t| t.span.contains(&span)) || file.comments.iter().any(|c| c.contains(&span));
                if !part && !quoted {
                    drafts.push(Draft::new(rule, span, Confidence::Medium).word("life", life(seconds)));
                }
            }
        }
    }
}
