//! Builders of URLs, and of queries that are put together step by step or from their parts.

use super::arguments::Args;
use super::exec::Evaluator;
use super::state::{Object, State};
use super::text::{self, PieceIs, TextValue};
use super::value::{Is, Value};
use crate::model::client::BaseJoin;
use crate::model::source::Span;
use std::rc::Rc;

impl<'a> Evaluator<'a> {
    /// A URL whose parts are written one by one.
    pub fn url_builder(&mut self, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let mut values: Vec<Value> = args.list.iter().map(|a| self.textual(&a.value, state)).collect();
        if values.len() > 1 {
            let scheme = values.first().and_then(Value::as_literal).unwrap_or_else(|| "https".into());
            let mut parts = vec![(Value::text(&format!("{}://", scheme.trim_end_matches([':', '/'])), span), span)];
            parts.extend(values.get(1).map(|host| (host.clone(), host.span)));
            if let Some(path) = values.get(3) {
                let rooted = matches!(&path.is, Is::Text(t) if t.known().starts_with('/'));
                parts.extend((!rooted).then(|| (Value::text("/", span), span)));
                parts.push((path.clone(), path.span));
            }
            values = vec![text::concat(&parts, span)];
        }
        if values.is_empty() {
            values.push(Value::text("", span));
        }
        self.new_url(&values, span, state)
    }

    /// The query of a URL, as text.
    pub fn query_of(&mut self, url: &Value, state: &mut State, span: Span) -> Value {
        match &url.is {
            Is::Object(id) => {
                let fields = state.object(*id).map(|o| o.fields.clone()).unwrap_or_default();
                match fields.get("Query").or(fields.get("searchParams")) {
                    Some(slot) => self.textual(&slot.value.clone(), state),
                    None => Value::text("", span),
                }
            }
            Is::Text(t) => match super::urls::split_query(t).1 {
                Some(map) => Value { is: Is::Text(Rc::new(TextValue::piece(PieceIs::Query(Rc::new(map)), span))), span },
                None => Value::text("", span),
            },
            _ => Value::unknown(span),
        }
    }

    /// `AddQueryString(url, map)`, `AddQueryString(url, name, value)`
    pub fn query_set(&mut self, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let mut turned = args.clone();
        if turned.list.len() > 1 {
            turned.list.rotate_left(1);
        }
        self.query_add(&turned, span, state)
    }

    /// A URL under construction as its text: its parts, where they were written, take the place of those it began with.
    pub fn built_url(&self, object: &Object, state: &State, span: Span) -> Option<Value> {
        let part = |name: &str| object.fields.get(name).map(|s| (self.textual(&s.value, state), s.at));
        let (query, path, host) = (part("Query"), part("Path"), part("Host"));
        let href = object.fields.get("#href")?.value.clone();
        if query.is_none() && path.is_none() && host.is_none() {
            return None;
        }
        let mut whole = href;
        if let Some((host, at)) = host {
            let scheme = part("Scheme").and_then(|(s, _)| s.as_literal()).unwrap_or_else(|| "https".into());
            let known = matches!(&whole.is, Is::Text(t) if t.has_literal());
            let tail = if known { super::urls::path_of(&whole, span) } else { Value::text("", span) };
            whole = text::concat(&[(Value::text(&format!("{scheme}://"), span), span), (host, at), (tail, span)], span);
        }
        if let Some((path, _)) = path {
            let rooted = match &path.is {
                Is::Text(t) if !t.known().starts_with('/') => {
                    text::concat(&[(Value::text("/", span), span), (path.clone(), path.span)], span)
                }
                _ => path,
            };
            whole = super::urls::join_base(&whole, &rooted, BaseJoin::Rfc3986, span);
        }
        let query = match query {
            Some((query, at)) => Some((without_question_mark(query), at)),
            None => object.fields.get("searchParams").map(|s| (self.textual(&s.value, state), span)),
        };
        if let Some((query, at)) =
            query.filter(|(q, _)| !matches!(&q.is, Is::Text(t) if t.pieces.is_empty() || t.as_literal().is_some_and(|t| t.is_empty())))
        {
            whole = text::concat(&[(whole, span), (Value::text("?", span), span), (query, at)], span);
        }
        Some(whole)
    }

    /// `url.format({protocol, host, pathname, query})`.
    pub fn format_url(&mut self, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let Some(first) = args.value(0).cloned() else { return Value::unknown(span) };
        let Some(map) = self.map_of(&first, state) else { return self.textual(&first, state) };
        let part = |name: &str| map.named(name).map(|s| (s.value.clone(), s.at));
        let literal = |text: &str| (Value::text(text, span), span);
        let mut parts = Vec::new();
        if let Some((host, at)) = part("host").or_else(|| part("hostname")) {
            let scheme = part("protocol").or_else(|| part("scheme")).and_then(|(p, _)| p.as_literal()).unwrap_or_else(|| "https".into());
            parts.push(literal(&format!("{}://", scheme.trim_end_matches(['/', ':']))));
            parts.push((self.textual(&host, state), at));
        }
        if let Some((path, at)) = part("pathname").or_else(|| part("path")) {
            let path = self.textual(&path, state);
            let rooted = matches!(&path.is, Is::Text(t) if t.known().starts_with('/'));
            parts.extend((!rooted && !parts.is_empty()).then(|| literal("/")));
            parts.push((path, at));
        }
        if let Some((search, at)) = part("search") {
            parts.push((self.textual(&search, state), at));
        } else if let Some((query, at)) = part("query") {
            let query = self.deep(&query, state, 0);
            let query = match query.is {
                Is::Map(map) => Value { is: Is::Text(Rc::new(TextValue::piece(PieceIs::Query(map), at))), span: at },
                _ => query,
            };
            parts.push(literal("?"));
            parts.push((query, at));
        }
        text::concat(&parts, span)
    }
}

fn without_question_mark(query: Value) -> Value {
    match &query.is {
        Is::Text(t) => Value { is: Is::Text(Rc::new(text::stripped(t, "?", true))), span: query.span },
        _ => query,
    }
}
