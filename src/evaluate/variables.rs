//! Variables by their names: those that become a map, those that a map becomes, and those that a call writes.

use super::arguments::Args;
use super::containers::text_span;
use super::exec::Evaluator;
use super::state::{Owner, State};
use super::value::{Key, MapValue, Slot, Value};
use crate::model::code::Place;
use crate::model::source::Span;

impl<'a> Evaluator<'a> {
    /// A map of the variables that have these names.
    pub fn compact(&mut self, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let mut map = MapValue { span: Some(span), ..MapValue::default() };
        let mut names: Vec<Value> = Vec::new();
        for arg in &args.list {
            match self.map_of(&arg.value, state) {
                Some(list) => names.extend(list.entries.iter().map(|(_, s)| s.value.clone())),
                None => names.push(arg.value.clone()),
            }
        }
        for name in names {
            let Some(text) = name.as_literal() else {
                map.open = true;
                continue;
            };
            let at = text_span(&name, name.span);
            let local = self.frames.last().and_then(|f| state.object(f.env)?.fields.get(&text));
            let slot = local.or_else(|| state.shared.get(&(Owner::Global, text.clone()))).cloned();
            if let Some(slot) = slot {
                map.set(Key::Name(text), Slot { key: at, at, entry: None, ..slot });
            }
        }
        Value::map(map, span)
    }

    /// Variables for the entries of a map, each by its name.
    pub fn extract(&mut self, value: Option<Value>, state: &mut State) {
        let Some(env) = self.frames.last().map(|f| f.env) else { return };
        match value.and_then(|v| self.map_of(&v, state)) {
            Some(map) => state.change(env, |o| {
                for (key, slot) in map.entries {
                    o.fields.insert(key.text(), slot);
                }
                o.open |= map.open;
            }),
            None => state.change(env, |o| o.open = true),
        }
    }

    /// Writes the result of an operation that changes its argument or receiver in place.
    pub fn write_back(&mut self, place: Option<&'a Place>, value: Value, state: &mut State) {
        if let Some(place) = place {
            let at = value.span;
            self.write(place, Slot::new(value, at, at), state);
        }
    }
}
