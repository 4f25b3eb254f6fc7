//! Variables by their names: those that become a map, those that a map becomes, and those that a call writes.

use super::arguments::Args;
use super::containers::text_span;
use super::exec::Evaluator;
use super::state::{Owner, State};
use super::value::{Is, Key, MapValue, Slot, Value};
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

    /// The variable whose name is a value.
    pub fn read_variable(&mut self, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let Some(name) = args.value(0).and_then(Value::as_literal) else { return Value::unknown(span) };
        let local = self.frames.last().and_then(|f| state.object(f.env)?.fields.get(&name)).map(|slot| slot.value.clone());
        local.unwrap_or_else(|| self.read_shared(Owner::Global, &name, span, state))
    }

    /// Puts the second argument into the variable whose name is the first; whether it is a global one the third says.
    pub fn set_variable(&mut self, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let (Some(name), Some(given)) = (args.value(0), args.at(1)) else { return Value::unknown(span) };
        let env = self.frames.last().map(|f| f.env);
        let slot = Slot::new(given.value.clone(), name.span, given.at);
        let is_global = args.value(2).is_some_and(|v| matches!(v.is, Is::Bool(true)));
        match (name.as_literal(), env) {
            (Some(name), _) if is_global => _ = state.shared.insert((Owner::Global, name), slot),
            (Some(name), Some(env)) => state.change(env, |o| _ = o.fields.insert(name, slot)),
            (None, Some(env)) => state.change(env, |o| o.open = true),
            (_, None) => {}
        }
        given.value.clone()
    }

    /// Writes the result of an operation that changes its argument or receiver in place.
    pub fn write_back(&mut self, place: Option<&'a Place>, value: Value, state: &mut State) {
        if let Some(place) = place {
            let at = value.span;
            self.write(place, Slot::new(value, at, at), state);
        }
    }
}
