//! What several commands print one after the other.

use crate::evaluate::text;
use crate::evaluate::value::{Is, Value};
use crate::model::source::Span;

/// What was printed, and what is printed after it. Of a command of which nothing is known nobody knows whether it prints.
pub fn also(before: Option<&Value>, after: Option<&Value>, span: Span) -> Value {
    let nothing = |v: &Value| matches!(v.is, Is::Null) || v.as_literal().is_some_and(|text| text.is_empty());
    let before = before.filter(|v| !nothing(v));
    let after = after.filter(|v| !nothing(v));
    match (before, after) {
        (None, None) => Value::null(span),
        (Some(one), None) | (None, Some(one)) => one.clone(),
        (Some(before), Some(after)) if after.is_unknown() => before.clone(),
        (Some(before), Some(after)) if before.is_unknown() => after.clone(),
        // Lines beside a document are messages.
        (Some(before), Some(_)) if matches!(before.is, Is::Answer(_) | Is::Map(_)) => before.clone(),
        (Some(_), Some(after)) if matches!(after.is, Is::Answer(_) | Is::Map(_)) => after.clone(),
        (Some(before), Some(after)) => text::concat(&[(before.clone(), before.span), (after.clone(), after.span)], span),
    }
}
