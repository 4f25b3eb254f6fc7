//! Joins: one value for what two ways through the code leave.

use super::value::{AnswerValue, Is, MAX_ALTERNATIVES, MapValue, RequestKey, Slot, Value};
use super::word_lists::join_words;
use crate::model::http::Tri;
use crate::model::source::Span;
use std::rc::Rc;

/// Joins a value to those there were before.
pub fn join_into(all: &mut Option<Value>, value: Value) {
    *all = Some(match all.take() {
        Some(before) => join(&before, &value),
        None => value,
    });
}

/// The join of two values: what is the same stays, maps are joined slot by slot, the rest becomes alternatives.
pub fn join(a: &Value, b: &Value) -> Value {
    if a == b || same(&a.is, &b.is) {
        return a.clone();
    }
    if let (Is::Map(x), Is::Map(y)) = (&a.is, &b.is) {
        return Value { is: Is::Map(Rc::new(join_maps(x, y))), span: a.span };
    }
    let mut all: Vec<Value> = Vec::new();
    for value in a.alternatives().iter().chain(b.alternatives()) {
        if let Is::Map(new) = &value.is
            && let Some(old) = all.iter_mut().find(|v| matches!(v.is, Is::Map(_)))
        {
            if let Is::Map(known) = &old.is {
                old.is = Is::Map(Rc::new(join_maps(known, new)));
            }
            continue;
        }
        if let Is::Answer(new) = &value.is
            && let Some(old) = all.iter_mut().find(|v| matches!(&v.is, Is::Answer(x) if x.path == new.path))
        {
            if let Is::Answer(known) = &old.is {
                old.is = Is::Answer(Rc::new(join_answers(known, new)));
            }
            continue;
        }
        if !all.iter().any(|v| same(&v.is, &value.is)) {
            all.push(value.clone());
        }
    }
    any_of(all, a.span)
}

fn join_answers(a: &AnswerValue, b: &AnswerValue) -> AnswerValue {
    let mut requests: Vec<RequestKey> = a.requests.iter().chain(&b.requests).copied().collect();
    requests.sort_unstable();
    requests.dedup();
    AnswerValue {
        requests,
        path: a.path.clone(),
        cooked: a.cooked || b.cooked,
        falls_back: a.falls_back || b.falls_back,
        shape: a.shape.or(b.shape),
        strict: a.strict || b.strict,
    }
}

/// One of these values; too many become one unknown beside the first ones.
pub fn any_of(mut all: Vec<Value>, span: Span) -> Value {
    if all.len() > 1 {
        let unknowns = all.iter().filter(|v| v.is_unknown()).count();
        if unknowns > 1 {
            let mut seen = false;
            all.retain(|v| !v.is_unknown() || !std::mem::replace(&mut seen, true));
        }
    }
    if all.len() > MAX_ALTERNATIVES {
        all.sort_by_key(|v| match &v.is {
            Is::Text(_) | Is::Map(_) | Is::Object(_) | Is::Function(_) | Is::Answer(_) => 0,
            Is::Unknown(_) => 2,
            _ => 1,
        });
        all.truncate(MAX_ALTERNATIVES - 1);
        if !all.iter().any(Value::is_unknown) {
            all.push(Value::unknown(span));
        }
    }
    match all.len() {
        0 => Value::unknown(span),
        1 => all.remove(0),
        _ => Value { is: Is::AnyOf(Rc::new(all)), span },
    }
}

/// Whether two values are the same for every purpose but the place they come from.
pub fn same(a: &Is, b: &Is) -> bool {
    match (a, b) {
        (Is::Text(x), Is::Text(y)) => x == y || (x.as_literal().is_some() && x.as_literal() == y.as_literal()),
        (Is::Unknown(x), Is::Unknown(y)) => x == y,
        _ => a == b,
    }
}

/// The join of two maps: an entry of one only may be missing.
pub fn join_maps(a: &MapValue, b: &MapValue) -> MapValue {
    if let Some(words) = join_words(a, b) {
        return words;
    }
    let rest = match (&a.rest, &b.rest) {
        (Some(x), Some(y)) => Some(Rc::new(join_answers(x, y))),
        (x, y) => x.clone().or_else(|| y.clone()),
    };
    let mut joined = MapValue { entries: Vec::with_capacity(a.entries.len()), open: a.open || b.open, span: a.span.or(b.span), rest };
    for (key, left) in &a.entries {
        let slot = match b.get(key) {
            Some(right) => join_slots(left, right),
            None => Slot { there: maybe(left.there), ..left.clone() },
        };
        joined.entries.push((key.clone(), slot));
    }
    for (key, right) in &b.entries {
        if a.get(key).is_none() {
            joined.entries.push((key.clone(), Slot { there: maybe(right.there), ..right.clone() }));
        }
    }
    joined
}

/// The join of two slots.
pub fn join_slots(a: &Slot, b: &Slot) -> Slot {
    let there = if a.there == b.there { a.there } else { Tri::Maybe };
    Slot { value: join(&a.value, &b.value), there, ..a.clone() }
}

/// Of two paths on one only.
pub fn maybe(there: Tri) -> Tri {
    if there == Tri::No { Tri::No } else { Tri::Maybe }
}
