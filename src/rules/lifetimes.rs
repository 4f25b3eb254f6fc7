//! Lifetimes: code that ties the access token to a long life that only the old generation had.

use super::draft::Draft;
use super::scope::{Scope, life};
use crate::model::finding::Confidence;
use crate::model::http::{Kept, SinkKind, Usage};
use crate::model::rule::{Circumstance, Rule};
use crate::model::source::{FileRole, Span};

/// A life of this many seconds is never the target's, wherever it is kept.
const LONG: i64 = 86_400;

/// Words in the name of what says when a token ends.
const EXPIRY: &[&str] = &["expir", "valid", "until", "ends"];

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
                let end = |other: &&Kept| other.at == kept.at && other.path.first().is_some_and(|name| **name == *answer.lifetime);
                let knows_end = !kept.path.is_empty() && request.kept.iter().any(|other| end(&other));
                if let Some((seconds, span)) = too_long(kept, answer.lifetime_seconds).filter(|_| !knows_end) {
                    let at = if kept.function.contains(&span) { span } else { kept.at };
                    drafts.push(draft(at).word("life", life(seconds)).near([(kept.at, "kept here".to_owned())]));
                }
            } else if is_duration(kept, &answer.lifetime) && kept.name.as_deref().is_some_and(is_date) {
                drafts.push(draft(kept.at).word("life", "a duration").when(Circumstance::Other, true));
            }
        }
    }
    shortened(scope, rule, drafts);
    dated(scope, rule, drafts);
    if !scope.tokens.is_empty() {
        numbers(scope, rule, drafts);
    }
}

/// The answer's lifetime itself, perhaps in another unit: nothing that is counted from now.
fn is_duration(kept: &Kept, lifetime: &str) -> bool {
    kept.path.first().is_some_and(|name| **name == *lifetime) && kept.path.iter().skip(1).all(|name| &**name == "*")
}

/// A margin is taken from the lifetime that is as long as the target's whole life.
fn shortened<'a>(scope: &Scope<'a>, rule: &'a Rule, drafts: &mut Vec<Draft<'a>>) {
    let answer = &scope.pack.answer;
    for token in &scope.tokens {
        for read in token.request.reads.iter().filter(|r| matches!(&r.path[..], [n] if **n == *answer.lifetime)) {
            if let Usage::Shortened(seconds) = read.usage
                && seconds >= answer.lifetime_seconds
            {
                let from = (token.request.composer, "the token request".to_owned());
                let draft = Draft::new(rule, read.at, token.confidence).of(token.request.id).near([from]);
                drafts.push(draft.word("life", life(seconds)).when(Circumstance::Margin, true));
            }
        }
    }
}

/// A fixed time of expiry, a day or more from now, is kept beside the token by the function that keeps it.
fn dated<'a>(scope: &Scope<'a>, rule: &'a Rule, drafts: &mut Vec<Draft<'a>>) {
    let answer = &scope.pack.answer;
    for expiry in &scope.unit.understood.expiries {
        let name = expiry.name.to_lowercase();
        let Some(seconds) = long_life(expiry.from_now).filter(|_| EXPIRY.iter().any(|w| name.contains(w)) && !name.contains("refresh"))
        else {
            continue;
        };
        let keeps =
            |k: &&Kept| k.function == expiry.function && (k.path.is_empty() || matches!(&k.path[..], [n] if **n == *answer.access_token));
        for token in &scope.tokens {
            if let Some(kept) = token.request.kept.iter().find(keeps) {
                let at = if kept.function.contains(&expiry.at) { expiry.at } else { kept.at };
                let near = [(kept.at, "kept here".to_owned())];
                drafts.push(Draft::new(rule, at, token.confidence).of(token.request.id).word("life", life(seconds)).near(near));
            }
        }
    }
}

/// A span of a day or more that is given in seconds or in thousandths: in seconds.
fn long_life(number: i64) -> Option<i64> {
    let near_a_year = (340 * LONG..=370 * LONG).contains(&number);
    match number {
        n if n >= 1000 * LONG => Some(n / 1000),
        n if n >= LONG && (n % LONG == 0 || near_a_year) => Some(n),
        _ => None,
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
