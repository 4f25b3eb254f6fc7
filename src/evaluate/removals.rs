//! What takes away from a collection all for which a function holds, or for which it does not: from a list, a map, or a map through the list of
//! its keys, values or entries. Before that, what a function would say of a text in the place of what is not known.

use super::arguments::Args;
use super::builders::is_pair;
use super::exec::Evaluator;
use super::maps::MAX_ROUNDS;
use super::state::State;
use super::value::{Is, Key, MapValue, Slot, Value};
use crate::model::http::Tri;
use crate::model::source::{Name, Span};

/// The field of a list that holds the map whose keys, values or entries it shows.
const SHOWN: &str = "#shown";

impl<'a> Evaluator<'a> {
    /// A list that shows a part of a map: what is taken from the one is taken from the other.
    pub fn showing(&self, list: Value, of: &Value, part: &str, state: &mut State) -> Value {
        if let (Is::Object(id), Is::Object(_)) = (&list.is, &of.is) {
            let shown = Slot::new(Value::new(of.is.clone(), of.span), list.span, list.span);
            let part = Slot::new(Value::text(part, list.span), list.span, list.span);
            state.change(*id, |o| o.fields.extend([(Name::from(SHOWN), shown), (Name::from("#part"), part)]));
        }
        list
    }

    /// `map.values().removeIf(holds)`, `DeleteFunc(map, holds)`, `list.retain(holds)`; what is left. None when that is not known.
    pub fn taken_away(
        &mut self,
        operation: &str,
        receiver: Option<&Value>,
        args: &Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Option<Value> {
        let function = args.list.iter().map(|a| &a.value).find(|v| v.as_function().is_some()).cloned()?;
        let given = receiver.or(args.value(0))?.clone();
        let place = if receiver.is_none() { args.at(0).and_then(|a| a.place) } else { None };
        let field = |name: &str| match given.is {
            Is::Object(id) => state.object(id).and_then(|o| o.fields.get(name)).map(|s| s.value.clone()),
            _ => None,
        };
        let part = field("#part").and_then(|part| part.as_literal()).unwrap_or_else(|| "".into());
        let whole = field(SHOWN).unwrap_or_else(|| given.clone());
        let map = self.map_of(&whole, state).filter(|m| m.entries.len() <= MAX_ROUNDS)?;
        let dropped = if operation == "keep-where" { Tri::No } else { Tri::Yes };
        let mut left = MapValue { entries: Vec::new(), ..map.clone() };
        for (key, slot) in &map.entries {
            let args = self.told_of(&part, &map, key, slot, state);
            let said = self.for_element(slot, state, |me, state| me.call_value(&function, args, name_span, span, state));
            let there = match self.truth(&said, state) {
                said if said == dropped => continue,
                Tri::Maybe => {
                    let text = self.text_instead(&slot.value, state);
                    let stays = text.map(|value| {
                        let mut copy = state.clone();
                        let args = self.told_of(&part, &map, key, &Slot { value, ..slot.clone() }, &mut copy);
                        self.would_say(&function, args, name_span, copy)
                    });
                    if stays.is_some_and(|said| said != Tri::Maybe && said != dropped) { slot.there } else { Tri::Maybe }
                }
                _ => slot.there,
            };
            match key {
                Key::Index(_) => left.push(Slot { there, ..slot.clone() }),
                _ => left.set(key.clone(), Slot { there, ..slot.clone() }),
            }
        }
        if map.open {
            let others = if map.is_list() || !part.is_empty() { 1 } else { 2 };
            let args = Args::of(vec![Value::unknown(span); others]);
            self.for_others(state, |me, state| me.call_value(&function, args, name_span, span, state));
        }
        match whole.is {
            Is::Object(id) => {
                state.change(id, |o| o.map = Some(left));
                Some(whole)
            }
            _ => {
                let value = Value::map(left, span);
                self.write_back(place, value.clone(), state);
                Some(value)
            }
        }
    }

    /// What the function is told of an entry.
    fn told_of(&mut self, part: &str, map: &MapValue, key: &Key, slot: &Slot, state: &mut State) -> Args<'a> {
        let value = Value { span: slot.at, ..slot.value.clone() };
        let name = self.key_value(key, slot);
        Args::of(match part {
            "keys" => vec![name],
            "values" => vec![value],
            "entries" => {
                let mut pair = MapValue { span: slot.entry, ..MapValue::default() };
                pair.push(Slot::new(name, slot.key, slot.key));
                pair.push(slot.clone());
                vec![self.boxed(pair, slot.at, state)]
            }
            _ if map.is_list() => vec![value],
            _ => vec![name, value],
        })
    }

    /// A value with a text in the place of what is not known: itself, the value of a pair or an entry, the other one of a record of two of which
    /// one is a known text, the only element of a list.
    pub fn text_instead(&mut self, value: &Value, state: &mut State) -> Option<Value> {
        let Some(map) = self.map_of(value, state) else {
            return self.other_of_two(value, state).or_else(|| some_text(value));
        };
        let is_value = |map: &MapValue, key: &Key| match is_pair(map) {
            true => matches!(&*key.text(), "1" | "Value"),
            false => map.is_list() && map.entries.len() == 1,
        };
        let mut filled = map.clone();
        for (key, slot) in &mut filled.entries {
            if is_value(&map, key) {
                slot.value = some_text(&slot.value)?;
            }
        }
        map.entries.iter().any(|(key, _)| is_value(&map, key)).then(|| self.boxed(filled, value.span, state))
    }

    fn other_of_two(&mut self, value: &Value, state: &mut State) -> Option<Value> {
        let Is::Object(id) = value.is else { return None };
        let mut object = state.object(id).filter(|o| o.client.is_none()).cloned()?;
        let mut own = object.fields.iter().filter(|(name, _)| !name.starts_with('#'));
        let (one, other, None) = (own.next()?, own.next()?, own.next()) else { return None };
        let (name, text) = match (one.1.value.as_literal(), other.1.value.as_literal()) {
            (Some(_), None) => (other.0.clone(), some_text(&other.1.value)?),
            (None, Some(_)) => (one.0.clone(), some_text(&one.1.value)?),
            _ => return None,
        };
        object.fields.get_mut(&name)?.value = text;
        let copy = self.allocate(state, object);
        Some(Value::new(Is::Object(copy), value.span))
    }

    /// What a function would say; nothing that it does counts.
    pub fn would_say(&mut self, function: &Value, args: Args<'a>, name_span: Span, mut copy: State) -> Tri {
        self.quiet += 1;
        let said = self.call_value(function, args, name_span, name_span, &mut copy);
        self.quiet -= 1;
        if copy.dead { Tri::Maybe } else { self.truth(&said, &copy) }
    }
}

/// A text in the place of what is not known.
pub fn some_text(value: &Value) -> Option<Value> {
    value.alternatives().iter().any(Value::is_unknown).then(|| Value::text("some", value.span))
}
