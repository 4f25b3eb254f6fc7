//! Tests of a value's type, and of what is in a map or list.

use super::arguments::Args;
use super::exec::Evaluator;
use super::intrinsics::text_test;
use super::state::State;
use super::value::{Is, Value};
use crate::model::http::Tri;
use crate::model::source::Span;

impl<'a> Evaluator<'a> {
    pub fn is_test(&self, operation: &str) -> bool {
        operation.starts_with("is-")
            || matches!(
                operation,
                "starts-with"
                    | "ends-with"
                    | "contains"
                    | "in-list"
                    | "method-includes"
                    | "has-key"
                    | "method-has-key"
                    | "truthy"
                    | "is-blank"
                    | "is-present"
                    | "is-empty"
                    | "typeof"
                    | "function-exists"
                    | "class-exists"
                    | "equals"
                    | "equals-fold"
            )
    }

    pub fn type_test(&mut self, operation: &str, receiver: Option<Value>, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let value = receiver.or_else(|| args.value(0).cloned()).unwrap_or_else(|| Value::unknown(span));
        let second = if args.list.len() > 1 { args.value(1) } else { args.value(0) };
        let mut all: Option<Tri> = None;
        if operation == "typeof" {
            return match self.type_name(&value, state) {
                Some(name) => Value::text(name, span),
                None => Value::unknown(span),
            };
        }
        for one in value.alternatives() {
            let textual = self.textual(one, state);
            let literal = textual.as_literal();
            let known = !matches!(one.is, Is::Unknown(_) | Is::Symbol(_) | Is::Answer(_))
                && !matches!(&one.is, Is::Text(t) if !t.has_literal() && t.as_literal().is_none());
            let kind = |holds: bool| if known { super::expr::tri(holds) } else { Tri::Maybe };
            let is_map = self.map_of(one, state).is_some();
            let t = match operation {
                "is-null" => self.is_null(one),
                "is-text" => kind(matches!(one.is, Is::Text(_))),
                "is-map" => kind(is_map),
                "is-list" => match self.map_of(one, state) {
                    Some(map) => kind(map.is_list()),
                    None => kind(false),
                },
                // Of what a map holds its first entry tells.
                "is-map-of-values" | "is-map-of-lists" => match self.map_of(one, state) {
                    Some(map) => match map.entries.first() {
                        Some((_, slot)) => {
                            let holds_list = self.map_of(&slot.value, state).is_some_and(|inner| inner.is_list());
                            kind(!map.is_list() && holds_list == (operation == "is-map-of-lists"))
                        }
                        None => Tri::Maybe,
                    },
                    None => kind(false),
                },
                "is-object" => kind(matches!(one.is, Is::Object(_))),
                "is-number" => match &literal {
                    Some(text) => super::expr::tri(super::expr::number(text).is_some()),
                    None => kind(matches!(one.is, Is::Number(_))),
                },
                "is-function" => kind(matches!(one.is, Is::Function(_))),
                "is-bool" => kind(matches!(one.is, Is::Bool(_))),
                "truthy" => self.truth(one, state),
                "is-blank" => self.is_blank(one, &literal, state),
                "is-present" => super::expr::not(self.is_blank(one, &literal, state)),
                "starts-with" | "ends-with" | "contains" => match second.and_then(Value::as_literal) {
                    Some(part) => text_test(operation, &textual, &part),
                    None => Tri::Maybe,
                },
                "is-empty" => match &textual.is {
                    Is::Text(t) => match t.as_literal() {
                        Some(text) => super::expr::tri(text.is_empty()),
                        None if t.has_literal() => Tri::No,
                        None => Tri::Maybe,
                    },
                    Is::Null => Tri::Yes,
                    _ => match self.map_of(one, state) {
                        Some(map) if map.entries.iter().any(|(_, s)| s.there == Tri::Yes) => Tri::No,
                        Some(map) if map.entries.is_empty() && !map.open => Tri::Yes,
                        _ => Tri::Maybe,
                    },
                },
                "equals-fold" => match (literal, second.and_then(Value::as_literal)) {
                    (Some(a), Some(b)) => super::expr::tri(a.eq_ignore_ascii_case(&b)),
                    _ => Tri::Maybe,
                },
                "equals" => match second {
                    Some(other) => self.test(crate::model::code::Test::Equal, one, other, state),
                    None => Tri::Maybe,
                },
                "in-list" => self.in_list(args.value(0), args.value(1), state),
                "method-includes" => match &one.is {
                    Is::Text(_) => match second.and_then(Value::as_literal) {
                        Some(part) => text_test("contains", &textual, &part),
                        None => Tri::Maybe,
                    },
                    _ => self.in_list(args.value(0), Some(one), state),
                },
                "has-key" => self.has_key(args.value(0), args.value(1), state),
                "method-has-key" => self.has_key(args.value(0), Some(one), state),
                "function-exists" => match literal {
                    Some(name) if self.unit.find_function(self.file(), &name).is_some() => Tri::Yes,
                    _ => Tri::Maybe,
                },
                "class-exists" => match literal {
                    Some(name) if self.unit.find_type(self.file(), &name).is_some() => Tri::Yes,
                    _ => Tri::Maybe,
                },
                _ => Tri::Maybe,
            };
            all = Some(match all {
                None => t,
                Some(a) if a == t => t,
                Some(_) => Tri::Maybe,
            });
        }
        super::expr::tri_value(all.unwrap_or(Tri::Maybe), span)
    }

    /// Whether a value is null, false or empty.
    fn is_blank(&self, value: &Value, literal: &Option<crate::model::source::Name>, state: &State) -> Tri {
        match (&value.is, literal, self.map_of(value, state)) {
            (Is::Null, ..) => Tri::Yes,
            (Is::Bool(on), ..) => super::expr::tri(!on),
            (Is::Text(_), Some(text), _) => super::expr::tri(text.trim().is_empty()),
            (Is::Text(t), None, _) if t.has_literal() => Tri::No,
            (_, _, Some(map)) => super::expr::not(self.map_truth(&map, true)),
            (Is::Number(_) | Is::Function(_) | Is::Class(_), ..) => Tri::No,
            _ => Tri::Maybe,
        }
    }

    pub fn type_name(&self, value: &Value, state: &State) -> Option<&'static str> {
        Some(match &value.is {
            Is::Null => "undefined",
            Is::Bool(_) => "boolean",
            Is::Number(_) => "number",
            Is::Text(t) if t.has_literal() || t.as_literal().is_some() => "string",
            Is::Function(_) | Is::Class(_) => "function",
            Is::Object(id) if state.object(*id).is_some_and(|o| o.map.is_some() || o.class.is_some()) => "object",
            Is::Map(_) => "object",
            _ => return None,
        })
    }

    pub fn in_list(&self, needle: Option<&Value>, list: Option<&Value>, state: &State) -> Tri {
        let (Some(needle), Some(map)) = (needle, list.and_then(|l| self.map_of(l, state))) else { return Tri::Maybe };
        let mut all_known = !map.open;
        for (_, slot) in &map.entries {
            match self.test(crate::model::code::Test::Equal, needle, &slot.value, state) {
                Tri::Yes if slot.there == Tri::Yes => return Tri::Yes,
                Tri::No => {}
                _ => all_known = false,
            }
        }
        if all_known { Tri::No } else { Tri::Maybe }
    }

    pub fn has_key(&self, key: Option<&Value>, map: Option<&Value>, state: &State) -> Tri {
        let (Some(key), Some(map)) = (key.and_then(|k| self.key_of(k, state)), map.and_then(|m| self.map_of(m, state))) else {
            return Tri::Maybe;
        };
        match map.get(&key) {
            Some(slot) => slot.there,
            None if map.open => Tri::Maybe,
            None => Tri::No,
        }
    }
}
