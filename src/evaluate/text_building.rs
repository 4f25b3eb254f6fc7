//! Text that is put together piece by piece, encoded by objects, or taken from several arguments.

use super::arguments::Args;
use super::exec::Evaluator;
use super::state::{KIND, Object, State};
use super::text::{self, PieceIs, TextValue};
use super::value::{Is, Slot, Value};
use crate::model::client::BaseJoin;
use crate::model::http::Tri;
use crate::model::source::Span;
use std::rc::Rc;

/// The field of a text under construction that holds it so far.
const TEXT: &str = "#text";
/// What stands between, before and after the pieces of a text that is joined.
pub const BETWEEN: [&str; 3] = ["#between", "#before", "#after"];

impl<'a> Evaluator<'a> {
    /// An operation that builds text; none when it is not one.
    pub fn text_building(
        &mut self,
        operation: &str,
        receiver: Option<&Value>,
        args: &Args<'a>,
        span: Span,
        state: &mut State,
    ) -> Option<Value> {
        let unknown = || Value::unknown(span);
        let first = args.value(0);
        Some(match operation {
            "string-builder" => self.text_builder(first, [None, None, None], span, state),
            "text-joiner" => {
                let part = |i: usize| args.value(i).cloned();
                self.text_builder(None, [part(0).or_else(|| Some(Value::text("", span))), part(1), part(2)], span, state)
            }
            "string-append" => self.text_append(receiver?, args, span, state),
            "text-shorten" => self.text_shorten(receiver?, span, state),
            "text-length" => self.length(receiver?, span, state),
            // A scheme, a host, perhaps a port, and a path; a base and what is relative to it; or a whole URL.
            "url-from" => {
                let values: Vec<(Value, Span)> = args.list.iter().map(|a| (self.textual(&a.value, state), a.at)).collect();
                match &values[..] {
                    [] => unknown(),
                    [(whole, _)] => whole.clone(),
                    [(base, _), (path, _)] => {
                        let absolute = matches!(&path.is, Is::Text(t) if text::is_absolute(t) == Tri::Yes);
                        let how = BaseJoin::Rfc3986;
                        if absolute { path.clone() } else { super::urls::join_base(base, path, how, span) }
                    }
                    [scheme, host, .., path] => {
                        let between = (Value::text("://", span), span);
                        text::concat(&[scheme.clone(), between, host.clone(), path.clone()], span)
                    }
                }
            }
            // `join(separator, list)`, `join(separator, a, b)`.
            "join-list" => match (args.list.len(), args.value(1).and_then(|v| self.map_of(v, state))) {
                (2, Some(list)) => self.join_list(first?, &list, span, state),
                _ => {
                    let mut list = super::value::MapValue { open: args.open, ..Default::default() };
                    args.list.iter().skip(1).for_each(|a| list.push(Slot::new(a.value.clone(), a.at, a.at)));
                    self.join_list(first?, &list, span, state)
                }
            },
            // An object decodes what its method is given.
            "json-decode-of" => {
                let only = Args { list: args.list.iter().take(1).cloned().collect(), ..Args::default() };
                self.intrinsic("json-decode", None, only, span, span, state)
            }
            "base64-encoder" | "base64-wrapping-encoder" => {
                let mut object = Object { span, ..Object::default() };
                object.fields.insert(KIND.into(), Slot::new(Value::text(operation, span), span, span));
                Value::new(Is::Object(self.allocate(state, object)), span)
            }
            "base64-with" => {
                let kind = receiver.and_then(|r| if let Is::Object(id) = r.is { state.object(id) } else { None });
                let kind = kind.and_then(Object::kind);
                match kind.as_deref() {
                    Some(kind) if kind.starts_with("base64-") => {
                        let wraps = kind == "base64-wrapping-encoder";
                        self.base64(args, wraps, span, state)
                    }
                    _ => unknown(),
                }
            }
            // The credentials of a user and a password, with or without the scheme before them.
            "basic-of" | "colon-base64" => {
                let parts = [args.at(0)?, args.at(1)?].map(|a| (self.textual(&a.value, state), a.at));
                let [user, password] = parts;
                let both = text::concat(&[user, (Value::text(":", span), span), password], span);
                let encoded = self.base64(&Args::of(vec![both]), false, span, state);
                match operation {
                    "basic-of" => text::concat(&[(Value::text("Basic ", span), span), (encoded, span)], span),
                    _ => encoded,
                }
            }
            "base64-of" => self.base64(args, false, span, state),
            "base64-wrapped" => self.base64(args, true, span, state),
            // The second bit of the flags asks for one line.
            "base64-flags" => {
                let wraps = match args.value(1).map(|v| &v.is) {
                    Some(Is::Number(n)) => (*n as i64) & 2 == 0,
                    Some(Is::Symbol(s)) => s.ends_with("DEFAULT") || s.ends_with("CRLF"),
                    _ => false,
                };
                self.base64(args, wraps, span, state)
            }
            _ => return None,
        })
    }

    fn base64(&mut self, args: &Args<'a>, wraps: bool, span: Span, state: &State) -> Value {
        let Some(value) = args.value(0).map(|v| self.textual(v, state)) else { return Value::unknown(span) };
        self.over_any(&value, span, |t| Value {
            is: Is::Text(Rc::new(TextValue::piece(PieceIs::Base64(Rc::new(t.clone()), wraps), span))),
            span,
        })
    }

    fn text_builder(&mut self, initial: Option<&Value>, between: [Option<Value>; 3], span: Span, state: &mut State) -> Value {
        let initial = initial.map(|v| self.as_text(v, span, state)).filter(|v| !matches!(v.is, Is::Number(_)));
        let mut object = Object { span, ..Object::default() };
        let slot = |value: Value| Slot::new(value, span, span);
        object.fields.insert(KIND.into(), slot(Value::text("text", span)));
        object.fields.insert(TEXT.into(), slot(initial.unwrap_or_else(|| Value::text("", span))));
        for (name, value) in BETWEEN.iter().zip(between) {
            object.fields.extend(value.map(|value| ((*name).into(), slot(value))));
        }
        Value::new(Is::Object(self.allocate(state, object)), span)
    }

    pub fn text_append(&mut self, receiver: &Value, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let Some(arg) = args.list.last() else { return receiver.clone() };
        self.used_as_text(&arg.value, arg.at);
        let added = self.as_text(&arg.value, arg.at, state);
        let in_front = args.list.len() == 2 && matches!(args.value(0).map(|v| &v.is), Some(Is::Number(n)) if *n == 0.0);
        for one in receiver.alternatives() {
            let Is::Object(id) = one.is else { continue };
            let fields = state.object(id).map(|o| o.fields.clone()).unwrap_or_default();
            let Some(old) = fields.get(TEXT).map(|s| s.value.clone()) else { continue };
            let is_first = matches!(&old.is, Is::Text(t) if t.as_literal().is_some_and(|t| t.is_empty()));
            let between = fields.get(BETWEEN[0]).filter(|_| !is_first).map(|s| (s.value.clone(), span));
            let old = (old.clone(), old.span);
            let parts: Vec<(Value, Span)> = match in_front {
                true => vec![(added.clone(), arg.at), old],
                false => std::iter::once(old).chain(between).chain([(added.clone(), arg.at)]).collect(),
            };
            let whole = text::concat(&parts, span);
            state.change(id, |o| {
                o.fields.insert(TEXT.into(), Slot::new(whole, span, span));
            });
        }
        receiver.clone()
    }

    /// The last character of a text under construction goes: a separator too many.
    fn text_shorten(&mut self, receiver: &Value, span: Span, state: &mut State) -> Value {
        for one in receiver.alternatives() {
            let Is::Object(id) = one.is else { continue };
            let Some(old) = state.object(id).and_then(|o| o.fields.get(TEXT)).map(|s| s.value.clone()) else { continue };
            let number = |n: f64| Value::new(Is::Number(n), span);
            let shorter = match &old.is {
                Is::Text(_) => self.substring(&[old, number(0.0), number(-1.0)], span),
                _ => old,
            };
            state.change(id, |o| {
                o.fields.insert(TEXT.into(), Slot::new(shorter, span, span));
            });
        }
        receiver.clone()
    }

    /// How long a text is. One under construction counts as long as what is known of it: code asks whether it is empty.
    fn length(&mut self, receiver: &Value, span: Span, state: &State) -> Value {
        let under_construction = matches!(&receiver.is, Is::Object(id) if state.object(*id).is_some_and(|o| o.fields.contains_key(TEXT)));
        match &self.textual(receiver, state).is {
            Is::Text(t) => match t.as_literal() {
                Some(text) => Value::new(Is::Number(text.chars().count() as f64), span),
                None if under_construction && t.has_literal() => Value::new(Is::Number(t.known().chars().count() as f64), span),
                None => Value::unknown(span),
            },
            _ => Value::unknown(span),
        }
    }

    /// The text of a text under construction.
    pub fn text_so_far(&self, object: &Object, span: Span) -> Option<Value> {
        let text = object.fields.get(TEXT)?.value.clone();
        let part = |name: &str| object.fields.get(name).map(|s| (s.value.clone(), span));
        match (part(BETWEEN[1]), part(BETWEEN[2])) {
            (None, None) => Some(text),
            (before, after) => {
                let at = text.span;
                let parts: Vec<(Value, Span)> = before.into_iter().chain([(text, at)]).chain(after).collect();
                Some(text::concat(&parts, span))
            }
        }
    }
}
