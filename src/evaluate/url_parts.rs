//! The parts of a URL object: what its fields give, and what writing them does.

use super::arguments::Args;
use super::exec::Evaluator;
use super::state::{KIND, Object, State};
use super::text::{self, Position, TextValue};
use super::value::{Is, MapValue, ObjectId, Slot, Value};
use crate::model::client::BaseJoin;
use crate::model::http::Tri;
use crate::model::source::{Name, Span};
use std::rc::Rc;

impl<'a> Evaluator<'a> {
    /// A URL: of a path, and perhaps of what it is relative to.
    pub fn new_url(&mut self, values: &[Value], span: Span, state: &mut State) -> Value {
        let Some(path) = values.first() else { return Value::unknown(span) };
        let whole = match values.get(1) {
            Some(base) => {
                let absolute = matches!(&path.is, Is::Text(t) if text::is_absolute(t) == Tri::Yes);
                if absolute { path.clone() } else { super::urls::join_base(base, path, BaseJoin::Rfc3986, span) }
            }
            None => path.clone(),
        };
        let (href, query) = match &whole.is {
            Is::Text(t) => {
                let (head, query) = super::urls::split_query(t);
                (Value { is: Is::Text(Rc::new(head)), span: whole.span }, query.unwrap_or_default())
            }
            _ => (whole, MapValue::default()),
        };
        let params = self.query_object(query, span, state);
        let mut object = Object { span, ..Object::default() };
        object.fields.insert(KIND.into(), Slot::new(Value::text("url", span), span, span));
        object.fields.insert("#href".into(), Slot::new(href, span, span));
        object.fields.insert("searchParams".into(), Slot::new(params, span, span));
        let id = self.allocate(state, object);
        Value::new(Is::Object(id), span)
    }

    /// A query under construction (`URLSearchParams`): a map in the heap that stands for its text.
    pub fn query_object(&mut self, map: MapValue, span: Span, state: &mut State) -> Value {
        let mut object = Object { map: Some(map), span, ..Object::default() };
        object.fields.insert(KIND.into(), Slot::new(Value::text("query", span), span, span));
        let id = self.allocate(state, object);
        Value::new(Is::Object(id), span)
    }

    /// Whether an object is a URL.
    pub fn is_url(&self, id: ObjectId, state: &State) -> bool {
        state.object(id).and_then(Object::kind).as_deref() == Some("url")
    }

    /// One more segment of a URL's path; false when the value is no URL.
    pub fn push_segment(&mut self, url: &Value, args: &Args<'_>, at: usize, span: Span, state: &mut State) -> bool {
        let (Is::Object(id), Some(segment)) = (&url.is, args.value(at)) else { return false };
        if !self.is_url(*id, state) {
            return false;
        }
        let segment = self.textual(segment, state);
        if let Some(href) = state.object(*id).and_then(|o| o.fields.get("#href")).cloned() {
            let joined = super::urls::join_base(&href.value, &segment, BaseJoin::Slash, span);
            state.change(*id, |o| _ = o.fields.insert("#href".into(), Slot::new(joined, span, span)));
        }
        true
    }

    /// A part of a URL by the name that languages give it.
    pub fn url_field(&self, id: ObjectId, name: &str, span: Span, state: &State) -> Option<Value> {
        let object = state.object(id)?;
        let text = |t: TextValue| Value { is: Is::Text(Rc::new(t)), span };
        match name {
            "to_s" | "to_str" | "normalize" | "href" | "geturl" => return Some(self.url_text(object, state, span)),
            "port" | "fragment" | "hash" | "user" | "password" => return Some(Value::unknown(span)),
            _ => {}
        }
        let Is::Text(href) = &object.fields.get("#href")?.value.is else {
            return (!object.fields.contains_key(name)).then(|| Value::unknown(span));
        };
        if matches!(name, "path" | "pathname" | "Path") && text::is_absolute(href) == Tri::No {
            return Some(text((**href).clone()));
        }
        let (host, path) = parts(href)?;
        let scheme = if href.known().starts_with("http:") { "http" } else { "https" };
        Some(match name {
            "host" | "hostname" | "netloc" | "Host" => text(host),
            "path" | "pathname" | "Path" => text(path),
            "scheme" => Value::text(scheme, span),
            "protocol" => Value::text(&format!("{scheme}:"), span),
            "origin" => text::concat(&[(Value::text(&format!("{scheme}://"), span), span), (text(host), span)], span),
            "search" => match self.url_field(id, "query", span, state)? {
                Value { is: Is::Null, .. } => Value::text("", span),
                query => text::concat(&[(Value::text("?", span), span), (query, span)], span),
            },
            "request_uri" => {
                let whole = self.url_text(object, state, span);
                let Is::Text(whole) = &whole.is else { return Some(whole) };
                text(parts(whole)?.1)
            }
            "query" | "RawQuery" => {
                let Some(Slot { value: Value { is: Is::Object(query), .. }, .. }) = object.fields.get("searchParams") else { return None };
                match state.object(*query).and_then(|o| o.map.as_ref()) {
                    Some(map) if !map.entries.is_empty() || map.open => self.textual(&Value::new(Is::Object(*query), span), state),
                    _ => Value::null(span),
                }
            }
            _ => return None,
        })
    }

    /// The part of a URL's text by a name behind which a language's constant for it ends (`PHP_URL_QUERY`); without a name, all as a map.
    pub fn part_of_url(&mut self, url: &Value, part: Option<&Value>, span: Span, state: &mut State) -> Value {
        let Value { is: Is::Object(id), .. } = self.new_url(&[self.textual(url, state)], span, state) else { return Value::unknown(span) };
        let read = |name: &str| self.url_field(id, name, span, state).unwrap_or_else(|| Value::unknown(span));
        match part.map(|p| &p.is) {
            None => {
                let mut all = MapValue { span: Some(span), ..MapValue::default() };
                for name in ["scheme", "host", "path", "query"] {
                    let value = read(name);
                    if !matches!(value.is, Is::Null) {
                        all.set(super::value::Key::Name(name.into()), Slot::new(value, span, span));
                    }
                }
                self.boxed(all, span, state)
            }
            Some(Is::Symbol(symbol)) => read(&symbol.rsplit('_').next().unwrap_or(symbol).to_ascii_lowercase()),
            Some(_) => Value::unknown(span),
        }
    }

    /// Writes a part of a URL; whether it is one that is understood.
    pub fn write_url_field(&mut self, id: ObjectId, name: &Name, slot: &Slot, state: &mut State) -> bool {
        if !self.is_url(id, state) {
            return false;
        }
        match &**name {
            "query" | "search" | "RawQuery" | "query_values" => {
                let value = self.textual(&slot.value, state);
                let map = match &value.is {
                    Is::Null => MapValue::default(),
                    _ => self.params_of(&value, state),
                };
                let query = self.query_object(map, slot.at, state);
                state.change(id, |o| {
                    o.fields.insert("searchParams".into(), Slot::new(query, slot.key, slot.at));
                });
                true
            }
            "host" | "Host" => {
                let Some(href) = state.object(id).and_then(|o| o.fields.get("#href")).map(|s| s.value.clone()) else { return true };
                let rest = match &href.is {
                    Is::Text(t) => parts(t).map_or_else(|| t.as_ref().clone(), |(_, path)| path),
                    _ => TextValue { pieces: Vec::new() },
                };
                let scheme = (Value::text("https://", slot.at), slot.at);
                let rest = (Value { is: Is::Text(Rc::new(rest)), span: slot.at }, slot.at);
                let whole = text::concat(&[scheme, (self.textual(&slot.value, state), slot.at), rest], slot.at);
                state.change(id, |o| {
                    o.fields.insert("#href".into(), Slot::new(whole, slot.key, slot.at));
                });
                true
            }
            "path" | "pathname" | "Path" => {
                let Some(href) = state.object(id).and_then(|o| o.fields.get("#href")).map(|s| s.value.clone()) else { return true };
                let path = self.textual(&slot.value, state);
                let joined = super::urls::join_base(&href, &path, BaseJoin::Rfc3986, slot.at);
                state.change(id, |o| {
                    o.fields.insert("#href".into(), Slot::new(joined, slot.key, slot.at));
                });
                true
            }
            "scheme" | "Scheme" | "port" | "fragment" | "Fragment" | "hash" | "User" => true,
            _ => false,
        }
    }
}

/// The host of an absolute URL, and what stands behind it.
fn parts(href: &TextValue) -> Option<(TextValue, TextValue)> {
    let mut slashes = 0;
    let mut from = Position::default();
    let mut host = Position::default();
    if text::is_absolute(href) != Tri::Yes {
        return None;
    }
    while let Some((at, _)) = href.find(&['/', '?'], from) {
        slashes += 1;
        let next = Position { piece: at.piece, byte: at.byte + 1 };
        if slashes == 2 {
            host = next;
        }
        if slashes == 3 {
            return Some((href.slice(host, at), href.slice(at, href.end())));
        }
        from = next;
    }
    Some((href.slice(host, href.end()), TextValue { pieces: Vec::new() }))
}
