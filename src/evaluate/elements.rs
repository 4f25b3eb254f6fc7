//! Functions called on each element of a list or map.

use super::arguments::Args;
use super::exec::Evaluator;
use super::maps::MAX_ROUNDS;
use super::state::State;
use super::value::{Is, Key, MapValue, Slot, Value, join};
use crate::model::http::Tri;
use crate::model::source::Span;

impl<'a> Evaluator<'a> {
    /// Calls a function for each element.
    #[allow(clippy::too_many_arguments)]
    pub fn over(
        &mut self,
        operation: &str,
        list: Value,
        function: Option<Value>,
        initial: Option<Value>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Value {
        let Some(function) = function else {
            // `array_filter($map)` drops what is empty: every entry may be missing.
            return match self.map_of(&list, state) {
                Some(mut map) => {
                    for (_, slot) in &mut map.entries {
                        if self.truth(&slot.value, state) == Tri::No {
                            slot.there = Tri::No;
                        }
                    }
                    map.entries.retain(|(_, s)| s.there != Tri::No);
                    self.boxed(map, span, state)
                }
                None => list,
            };
        };
        // One text that may be there.
        if operation == "method-filter" && matches!(list.is, Is::Text(_)) {
            return list;
        }
        let map = self.map_of(&list, state).filter(|m| m.entries.len() <= MAX_ROUNDS);
        let Some(map) = map else {
            // Not known: once, with elements that are not known (of an answer: its elements).
            let element = match &list.is {
                Is::Answer(_) => list.clone(),
                _ => Value::unknown(span),
            };
            let mut copy = state.clone();
            let mut values = match operation {
                "map-elements" | "filter-elements" | "filter-keys" => vec![element],
                _ => vec![element, Value::unknown(span)],
            };
            if operation == "method-reduce" {
                values.insert(0, initial.clone().unwrap_or_else(|| Value::unknown(span)));
            }
            let value = self.call_value(&function, Args::of(values), name_span, span, &mut copy);
            state.join_as(copy, true);
            return match operation {
                "method-reduce" => join(&value, &Value::unknown(span)),
                _ if matches!(list.is, Is::Answer(_)) => list,
                _ => Value::unknown(span),
            };
        };
        let mut result = MapValue { open: map.open, span: Some(span), ..MapValue::default() };
        let mut carried = initial;
        for (key, slot) in &map.entries {
            if state.dead {
                break;
            }
            let name = match key {
                Key::Index(i) => Value::new(Is::Number(*i as f64), slot.key),
                _ => Value::text(&key.text(), slot.key),
            };
            let given = if map.is_list() { slot.clone() } else { self.entry_of(key, slot, state) };
            let element = Value { span: slot.at, ..given.value };
            let values = match (operation, &carried) {
                ("method-reduce", Some(c)) => vec![c.clone(), element, name],
                ("method-reduce", None) => {
                    carried = Some(element);
                    continue;
                }
                ("method-each-by-key", _) => vec![name, element],
                ("map-elements" | "filter-elements", _) => vec![element],
                ("filter-keys", _) => vec![name],
                // Where functions are objects of declared interfaces, they take what those say: the element.
                _ if self.semantics(self.file()).functions_have_methods => vec![element],
                _ => vec![element, name],
            };
            let value = self.for_element(slot, state, |me, state| me.call_value(&function, Args::of(values), name_span, span, state));
            match operation {
                "method-reduce" => carried = Some(value),
                "method-filter" | "filter-elements" | "filter-keys" => {
                    let there = match self.truth(&value, state) {
                        Tri::Yes => slot.there,
                        Tri::No => Tri::No,
                        Tri::Maybe if self.keeps_text(&function, operation, (key, slot), &map, name_span, state) => slot.there,
                        Tri::Maybe => Tri::Maybe,
                    };
                    if there != Tri::No {
                        result.set(key.clone(), Slot { there, ..slot.clone() });
                    }
                }
                // What a function gives nothing for is left out.
                "map-some" if matches!(value.is, Is::Null) => {}
                "map-some" if map.is_list() => result.push(Slot { value, ..slot.clone() }),
                _ => result.set(key.clone(), Slot { value, ..slot.clone() }),
            }
        }
        if map.open {
            let other = || Value::unknown(span);
            let values = match (operation, &carried) {
                ("method-reduce", Some(carried)) => vec![carried.clone(), other(), other()],
                ("map-elements" | "filter-elements" | "filter-keys", _) => vec![other()],
                _ => vec![other(), other()],
            };
            let value = self.for_others(state, |me, state| me.call_value(&function, Args::of(values), name_span, span, state));
            carried = match (carried, value) {
                (Some(carried), Some(value)) => Some(join(&carried, &value)),
                (carried, _) => carried,
            };
        }
        match operation {
            "method-reduce" => carried.unwrap_or_else(|| Value::unknown(span)),
            "method-each" | "method-each-by-key" => Value::null(span),
            _ => self.boxed(result, span, state),
        }
    }

    /// Runs what is run for an element: what it changes may not happen where the element may be missing.
    pub fn for_element<T>(&mut self, slot: &Slot, state: &mut State, run: impl FnOnce(&mut Self, &mut State) -> T) -> T {
        let before = (slot.there != Tri::Yes).then(|| state.clone());
        let value = run(self, state);
        if let Some(before) = before {
            state.join(before);
        }
        value
    }

    /// Runs what is run for each element once more, for elements that are not known and may not be there.
    pub fn for_others<T>(&mut self, state: &mut State, run: impl FnOnce(&mut Self, &mut State) -> T) -> Option<T> {
        if state.dead {
            return None;
        }
        let before = state.clone();
        let value = run(self, state);
        state.join_as(before, true);
        Some(value)
    }

    /// Whether a filter that may or may not keep what is not known would keep a text in its place: it drops only what is missing.
    fn keeps_text(
        &mut self,
        function: &Value,
        operation: &str,
        (key, slot): (&Key, &Slot),
        map: &MapValue,
        name_span: Span,
        state: &State,
    ) -> bool {
        if operation == "filter-keys" {
            return false;
        }
        let mut copy = state.clone();
        let Some(element) = self.text_instead(&slot.value, &mut copy) else { return false };
        let given = if map.is_list() { element } else { self.entry_of(key, &Slot { value: element, ..slot.clone() }, &mut copy).value };
        self.would_say(function, Args::of(vec![given]), name_span, copy) == Tri::Yes
    }

    /// Calls a function with the elements of two lists side by side.
    pub fn zipped(
        &mut self,
        function: &Value,
        first: &MapValue,
        second: &MapValue,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Value {
        let mut result = MapValue { open: first.open || second.open, span: Some(span), ..MapValue::default() };
        for ((_, a), (_, b)) in first.entries.iter().zip(&second.entries).take(MAX_ROUNDS) {
            let values = vec![Value { span: a.at, ..a.value.clone() }, Value { span: b.at, ..b.value.clone() }];
            let value = self.call_value(function, Args::of(values), name_span, span, state);
            result.push(Slot { value, ..b.clone() });
        }
        self.boxed(result, span, state)
    }

    pub fn push(
        &mut self,
        target: &Value,
        place: Option<&'a crate::model::code::Place>,
        args: &Args<'a>,
        from: usize,
        span: Span,
        state: &mut State,
    ) {
        let new: Vec<Slot> = args.list.iter().skip(from).map(|a| Slot::new(a.value.clone(), a.at, a.at)).collect();
        match &target.is {
            Is::Object(id) => state.change(*id, |o| {
                if let Some(map) = &mut o.map {
                    for slot in new {
                        map.push(slot);
                    }
                }
            }),
            _ => {
                if let Some(mut map) = self.map_of(target, state) {
                    for slot in new {
                        map.push(slot);
                    }
                    self.write_back(place, Value::map(map, span), state);
                }
            }
        }
    }
}
