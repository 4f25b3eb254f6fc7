//! URLs that libraries compose from parts.

use super::exec::Evaluator;
use super::state::State;
use super::text::{self, PieceIs, TextValue};
use super::value::{Is, ObjectId, Value};
use super::written::slot_name;
use crate::model::client::{BaseJoin, ClientKind, Slot};
use crate::model::source::Span;
use std::rc::Rc;

/// A URL has at most so many places for values.
const MAX_PLACES: usize = 32;

impl Evaluator<'_> {
    /// The URL that an object of a library for URLs stands for, with its query.
    pub fn composed_url(&self, id: ObjectId, span: Span, state: &State) -> Option<Value> {
        let object = state.object(id)?;
        let model = self.unit.models.clients.get(object.client?).copied()?;
        if model.kind != ClientKind::Url || object.class.is_some() {
            return None;
        }
        let url = self.whole_url(model, id, span, state).unwrap_or_else(|| Value::unknown(span));
        // A path that is set takes the place of the one that the URL began with.
        let url = match object.fields.get(&slot_name(Slot::Path)) {
            Some(path) if object.fields.contains_key(&slot_name(Slot::Url)) => {
                super::urls::join_base(&url, &path.value, BaseJoin::Rfc3986, span)
            }
            _ => url,
        };
        let query = object.fields.get(&slot_name(Slot::Query)).and_then(|s| match &s.value.is {
            Is::Map(map) if !map.entries.is_empty() || map.open => Some(map.clone()),
            _ => None,
        });
        let Some(query) = query else { return Some(url) };
        let asked = url.alternatives().iter().any(|one| matches!(&one.is, Is::Text(t) if t.known().contains('?')));
        let between = Value::text(if asked { "&" } else { "?" }, span);
        let query = Value { is: Is::Text(Rc::new(TextValue::piece(PieceIs::Query(query), span))), span };
        Some(text::concat(&[(url, span), (between, span), (query, span)], span))
    }

    /// A URL whose places for values (`{name}`) are filled, with what nobody knows.
    pub fn with_places(&self, url: &Value, span: Span) -> Value {
        self.over_texts(url, span, |whole| {
            let mut parts = Vec::new();
            let mut rest = whole.clone();
            while parts.len() < 2 * MAX_PLACES
                && let Some((before, after)) = rest.split_at(&['{'])
                && let Some((_, after)) = after.split_at(&['}'])
            {
                parts.push((Value { is: Is::Text(Rc::new(before)), span }, span));
                parts.push((Value::unknown(span), span));
                rest = after;
            }
            parts.push((Value { is: Is::Text(Rc::new(rest)), span }, span));
            text::concat(&parts, span)
        })
    }
}
