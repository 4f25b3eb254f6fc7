//! Queries under construction, and lists joined to text.

use super::arguments::Args;
use super::exec::Evaluator;
use super::state::State;
use super::text::{self, PieceIs, TextValue};
use super::value::{Is, Key, MapValue, Slot, Value};
use crate::model::http::Tri;
use crate::model::source::Span;
use std::rc::Rc;

/// The field of a query that never changes.
const CONSTANT: &str = "#constant";

impl<'a> Evaluator<'a> {
    /// `http_build_query(map)` is text; `new URLSearchParams(init)` is an object that stands for one.
    pub fn query(&mut self, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let by_value = self.semantics(self.file()).maps_by_value;
        let Some(value) = args.value(0).cloned() else {
            return self.query_object(MapValue { span: Some(span), ..MapValue::default() }, span, state);
        };
        let mut all = Vec::new();
        for one in value.alternatives() {
            if matches!(one.is, Is::Null) && value.alternatives().len() > 1 {
                continue;
            }
            let map = self.params_of(one, state);
            let mut map = map;
            for (_, slot) in &mut map.entries {
                slot.value = self.deep(&slot.value, state, 1);
            }
            if by_value {
                all.push(Value { is: Is::Text(Rc::new(TextValue::piece(PieceIs::Query(Rc::new(map)), span))), span });
            } else {
                let pairs = map.is_list() && !map.entries.is_empty();
                let map = if pairs { self.pairs(&map, state) } else { map };
                all.push(self.query_object(map, span, state));
            }
        }
        text::dedup(all, span)
    }

    /// A query that never changes: its methods give changed copies. Made of options that hold its parameters.
    pub fn constant_query(&mut self, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let options = args.value(0).and_then(|value| self.map_of(value, state));
        let given = options.as_ref().and_then(|map| map.named("fromObject").or_else(|| map.named("fromString")));
        let given = Args::of(given.map(|slot| slot.value.clone()).into_iter().collect());
        let query = self.query(&given, span, state);
        for one in query.alternatives() {
            if let Is::Object(id) = one.is {
                state.change(id, |o| {
                    o.fields.insert(CONSTANT.into(), Slot::new(Value::null(span), span, span));
                });
            }
        }
        query
    }

    /// The query that a method changes: itself, or a copy of one that never changes.
    fn writable(&mut self, receiver: &Value, state: &mut State) -> Value {
        let is_constant = matches!(receiver.is, Is::Object(id) if state.object(id).is_some_and(|o| o.fields.contains_key(CONSTANT)));
        if is_constant { self.cloned(receiver, state) } else { receiver.clone() }
    }

    /// A list of `[key, value]` pairs as a map.
    pub fn pairs(&self, list: &MapValue, state: &State) -> MapValue {
        let mut map = MapValue { open: list.open, span: list.span, ..MapValue::default() };
        for (_, slot) in &list.entries {
            let pair = self.map_of(&slot.value, state);
            let key = pair.as_ref().and_then(|p| p.get(&Key::Index(0)));
            match (
                key.and_then(|k| Some((self.key_of(&k.value, state)?, super::builders::written_at(&k.value, k.at)))),
                pair.as_ref().and_then(|p| p.get(&Key::Index(1))),
            ) {
                (Some((key, at)), Some(value)) => {
                    let there = if slot.there == Tri::Yes { value.there } else { slot.there };
                    map.set(key, Slot { key: at, entry: slot.entry, there, ..value.clone() });
                }
                _ => map.open = true,
            }
        }
        map
    }

    /// A list of nothing but pairs stands for a map where one is wanted.
    pub fn pairs_as_map(&self, map: MapValue, state: &State) -> MapValue {
        let is_pair = |slot: &Slot| self.map_of(&slot.value, state).is_some_and(|pair| pair.is_list() && pair.entries.len() == 2);
        if map.is_list() && !map.entries.is_empty() && map.entries.iter().all(|(_, slot)| is_pair(slot)) {
            self.pairs(&map, state)
        } else {
            map
        }
    }

    pub fn join_list(&mut self, separator: &Value, list: &MapValue, span: Span, state: &State) -> Value {
        let mut parts: Vec<(Value, Span)> = Vec::new();
        for (index, (_, slot)) in list.entries.iter().enumerate() {
            if index > 0 {
                parts.push((separator.clone(), span));
            }
            parts.push((self.textual(&slot.value, state), slot.at));
        }
        if list.open {
            parts.push((separator.clone(), span));
            parts.push((Value::unknown(span), span));
        }
        text::concat(&parts, span)
    }

    /// A method of a query under construction.
    pub fn query_method(&mut self, receiver: &Value, name: &str, args: &Args<'a>, span: Span, state: &mut State) -> Option<Value> {
        match self.unit.models.query_method(name)? {
            "append" if args.list.len() == 2 => {
                let target = self.writable(receiver, state);
                self.set_entry(target.clone(), args, state);
                Some(target)
            }
            "append-all" => {
                let target = self.writable(receiver, state);
                let more = args.value(0).map(|value| self.params_of(value, state)).unwrap_or_default();
                if let Is::Object(id) = target.is {
                    state.change(id, |o| {
                        if let Some(map) = &mut o.map {
                            map.extend(&more);
                        }
                    });
                }
                Some(target)
            }
            "get" => args.value(0).cloned().map(|key| self.read_index(receiver, &key, span, state)),
            "has" => {
                let key = args.value(0).and_then(|k| self.key_of(k, state))?;
                let map = self.map_of(receiver, state)?;
                let there = map.get(&key).map_or(if map.open { Tri::Maybe } else { Tri::No }, |s| s.there);
                Some(super::expr::tri_value(there, span))
            }
            "delete" => {
                let key = args.value(0).and_then(|k| self.key_of(k, state));
                let target = self.writable(receiver, state);
                if let (Is::Object(id), Some(key)) = (&target.is, key) {
                    state.change(*id, |o| {
                        if let Some(map) = &mut o.map {
                            map.remove(&key);
                        }
                    });
                }
                Some(if target == *receiver { Value::null(span) } else { target })
            }
            "text" => Some(self.textual(receiver, state)),
            _ => None,
        }
    }

    /// `params.append(name, value)`, `params.set(name, value)` of a query under construction.
    pub fn set_entry(&mut self, receiver: Value, args: &Args<'a>, state: &mut State) {
        let (Some(name), Some(value)) = (args.at(0), args.at(1)) else { return };
        let key_span = match &name.value.is {
            Is::Text(t) => t.span().unwrap_or(name.at),
            _ => name.at,
        };
        let key = self.key_of(&name.value, state);
        let slot = Slot::new(self.deep(&value.value, state, 1), key_span, value.at);
        let is_certain = receiver.alternatives().len() == 1;
        for one in receiver.alternatives() {
            if let Is::Object(id) = one.is {
                if is_certain && let (Some(old), Some(key)) = (state.object(id).and_then(|o| o.map.as_ref()), &key) {
                    self.note_replaced(old, key);
                }
                state.change(id, |o| {
                    if let Some(map) = &mut o.map {
                        match &key {
                            Some(key) => map.set(key.clone(), slot.clone()),
                            None => map.open = true,
                        }
                    }
                });
                let object = Value::new(Is::Object(id), key_span);
                self.note_grant(&object, state);
            }
        }
    }
}
