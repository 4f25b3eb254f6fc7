//! Methods that run a block for each element of a list or map. A block that takes several values is given the parts of an element;
//! an entry of a map has two, its key and its value.

use super::arguments::Args;
use super::exec::Evaluator;
use super::maps::MAX_ROUNDS;
use super::state::State;
use super::value::{FunctionValue, Is, Key, MapValue, Slot, Value, join};
use crate::model::code::ParamKind;
use crate::model::http::Tri;
use crate::model::source::Span;
use std::rc::Rc;

impl<'a> Evaluator<'a> {
    /// Carries out an operation whose name begins with `block-`.
    pub fn block_operation(
        &mut self,
        operation: &str,
        receiver: Value,
        args: &Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Value {
        let block = args.list.iter().find(|a| a.name.as_deref() == Some("&")).and_then(|a| a.value.as_function().cloned());
        match (operation, &block) {
            ("block-tap", Some(block)) => {
                self.run_given(block, vec![receiver.clone()], name_span, state);
                return receiver;
            }
            ("block-then", Some(block)) => return self.run_given(block, vec![receiver], name_span, state),
            ("block-call", _) => return self.call_value(&receiver, args.clone(), name_span, span, state),
            _ => {}
        }
        let Some(block) = block else { return self.without_block(operation, receiver, span, state) };
        let map = self.map_of(&receiver, state).filter(|m| m.entries.len() <= MAX_ROUNDS);
        let memo = args.value(0).cloned();
        match map {
            Some(map) => self.each_given(operation, &map, &receiver, &block, memo, name_span, span, state),
            None => self.once(operation, receiver, &block, memo, name_span, span, state),
        }
    }

    fn without_block(&mut self, operation: &str, receiver: Value, span: Span, state: &mut State) -> Value {
        match (operation, self.map_of(&receiver, state)) {
            ("block-to-map", Some(map)) if map.is_list() && !map.entries.is_empty() => {
                let map = self.pairs(&map, state);
                self.boxed(map, span, state)
            }
            ("block-to-map" | "block-each" | "block-select", _) => receiver,
            (_, None) if matches!(receiver.is, Is::Answer(_)) => receiver,
            _ => Value::unknown(span),
        }
    }

    /// What is not known: the block runs once, with an element that is not known (of an answer: its elements).
    #[allow(clippy::too_many_arguments)]
    fn once(
        &mut self,
        operation: &str,
        receiver: Value,
        block: &Rc<FunctionValue>,
        memo: Option<Value>,
        at: Span,
        span: Span,
        state: &mut State,
    ) -> Value {
        let element = if matches!(receiver.is, Is::Answer(_)) { receiver.clone() } else { Value::unknown(span) };
        let values = match (operation, &memo) {
            ("block-reduce", Some(memo)) => vec![memo.clone(), element],
            ("block-with", Some(memo)) => vec![element, memo.clone()],
            _ => vec![element],
        };
        let mut copy = state.clone();
        let value = self.run_given(block, values, at, &mut copy);
        state.join_as(copy, true);
        match operation {
            "block-reduce" => join(&value, &Value::unknown(span)),
            "block-with" => memo.unwrap_or_else(|| Value::unknown(span)),
            "block-each" => receiver,
            _ if matches!(receiver.is, Is::Answer(_)) => receiver,
            _ => Value::unknown(span),
        }
    }

    /// Whether a block that may or may not keep what is not known would keep a text in its place: it drops only what is missing.
    fn block_keeps_text(
        &mut self,
        operation: &str,
        block: &Rc<FunctionValue>,
        (name, slot): (&Value, &Slot),
        is_list: bool,
        at: Span,
        state: &State,
    ) -> bool {
        let Some(text) = super::removals::some_text(&slot.value) else { return false };
        let mut copy = state.clone();
        let values = if is_list { vec![text] } else { vec![name.clone(), text] };
        self.quiet += 1;
        let value = self.run_given(block, values, at, &mut copy);
        self.quiet -= 1;
        let kept = if operation == "block-reject" { Tri::No } else { Tri::Yes };
        !copy.dead && operation != "block-find" && self.truth(&value, &copy) == kept
    }

    #[allow(clippy::too_many_arguments)]
    fn each_given(
        &mut self,
        operation: &str,
        map: &MapValue,
        receiver: &Value,
        block: &Rc<FunctionValue>,
        memo: Option<Value>,
        at: Span,
        span: Span,
        state: &mut State,
    ) -> Value {
        let is_list = map.is_list();
        let mut result = MapValue { open: map.open, span: Some(span), ..MapValue::default() };
        let mut carried = memo;
        for (key, slot) in &map.entries {
            if state.dead {
                break;
            }
            let name = match key {
                Key::Index(i) => Value::new(Is::Number(*i as f64), slot.key),
                _ => Value::text(&key.text(), slot.key),
            };
            let element = Value { span: slot.at, ..slot.value.clone() };
            let entry = if is_list { vec![element.clone()] } else { vec![name.clone(), element.clone()] };
            let values = match (operation, &carried) {
                ("block-reduce", Some(carried)) => vec![carried.clone(), self.as_one(&entry, slot, state)],
                ("block-reduce", None) => {
                    carried = Some(element);
                    continue;
                }
                ("block-with", Some(carried)) => vec![self.as_one(&entry, slot, state), carried.clone()],
                ("block-values" | "block-sum", _) => vec![element.clone()],
                ("block-keys", _) => vec![name.clone()],
                _ => entry,
            };
            let value = self.for_element(slot, state, |me, state| me.run_given(block, values, at, state));
            match operation {
                "block-reduce" => carried = Some(value),
                "block-select" | "block-find" | "block-reject" => {
                    let holds = match (self.truth(&value, state), operation) {
                        (Tri::Yes, "block-select" | "block-find") | (Tri::No, "block-reject") => slot.there,
                        (Tri::Maybe, _) if self.block_keeps_text(operation, block, (&name, slot), is_list, at, state) => slot.there,
                        (Tri::Maybe, _) => Tri::Maybe,
                        _ => Tri::No,
                    };
                    if holds != Tri::No {
                        result.set(key.clone(), Slot { there: holds, ..slot.clone() });
                    }
                }
                "block-values" => result.set(key.clone(), Slot { value, ..slot.clone() }),
                "block-keys" => match self.key_of(&value, state) {
                    Some(new) => result.set(new, slot.clone()),
                    None => result.open = true,
                },
                "block-to-map" => self.take_pair(&value, slot, &mut result, state),
                "block-flat-map" => match self.map_of(&value, state) {
                    Some(list) => list.entries.into_iter().for_each(|(_, s)| result.push(s)),
                    None => result.push(Slot { value, ..slot.clone() }),
                },
                "block-map" => result.push(Slot { value, ..slot.clone() }),
                _ => {}
            }
        }
        if map.open {
            let other = || Value::unknown(span);
            let values = match (operation, &carried) {
                ("block-reduce", Some(carried)) => vec![carried.clone(), other()],
                ("block-with", Some(carried)) => vec![other(), carried.clone()],
                _ => vec![other()],
            };
            let value = self.for_others(state, |me, state| me.run_given(block, values, at, state));
            if let ("block-reduce", Some(value)) = (operation, value) {
                carried = Some(carried.map_or_else(other, |carried| join(&carried, &value)));
            }
        }
        match operation {
            "block-reduce" | "block-with" => carried.unwrap_or_else(|| Value::unknown(span)),
            "block-each" => receiver.clone(),
            "block-any" | "block-sum" => Value::unknown(span),
            "block-find" => {
                let found = self.boxed(result, span, state);
                self.first_of(found, &Args::default(), at, span, state)
            }
            _ => self.boxed(result, span, state),
        }
    }

    /// A pair that a block gives becomes an entry.
    fn take_pair(&mut self, value: &Value, slot: &Slot, result: &mut MapValue, state: &State) {
        let pair = self.map_of(value, state);
        let part = |i: i64| pair.as_ref().and_then(|p| p.get(&Key::Index(i)));
        let written = |s: &Slot| if let Is::Text(t) = &s.value.is { t.span() } else { None };
        let at = part(0).and_then(written).unwrap_or(slot.key);
        match (part(0).and_then(|s| self.key_of(&s.value, state)), part(1)) {
            (Some(key), Some(value)) => result.set(key, Slot { key: at, there: slot.there, ..value.clone() }),
            _ => result.open = true,
        }
    }

    /// An entry as one value: a list of its key and its value.
    fn as_one(&mut self, entry: &[Value], slot: &Slot, state: &mut State) -> Value {
        match entry {
            [one] => one.clone(),
            _ => {
                let mut pair = MapValue { span: slot.entry, ..MapValue::default() };
                entry.iter().for_each(|value| pair.push(Slot { value: value.clone(), ..Slot::new(value.clone(), slot.key, slot.at) }));
                self.boxed(pair, slot.at, state)
            }
        }
    }

    /// Runs a block with values: several where it takes one are a list, one list where it takes several is taken apart.
    pub fn run_given(&mut self, block: &Rc<FunctionValue>, values: Vec<Value>, at: Span, state: &mut State) -> Value {
        let params = self.unit.function(block.function).map(|f| &f.params[..]).unwrap_or_default();
        let wanted = params.iter().filter(|p| p.kind == ParamKind::One).count();
        let given = match (&values[..], wanted) {
            ([key, value], 1) if !params.iter().any(|p| p.kind == ParamKind::Rest) => {
                let mut pair = MapValue { span: Some(at), ..MapValue::default() };
                pair.push(Slot::new(key.clone(), key.span, key.span));
                pair.push(Slot::new(value.clone(), value.span, value.span));
                vec![self.boxed(pair, at, state)]
            }
            ([one], n) if n > 1 => match self.map_of(one, state).filter(MapValue::is_list) {
                Some(list) => list.entries.into_iter().map(|(_, s)| s.value).collect(),
                None => values,
            },
            _ => values,
        };
        self.call_function(block, None, Args::of(given), at, state)
    }
}
