//! Maps laid over each other: which entry counts where both have one.

use super::arguments::Args;
use super::exec::Evaluator;
use super::state::State;
use super::value::{Is, Key, MapValue, Slot, Value, join};
use crate::model::http::Tri;
use crate::model::source::Span;

impl<'a> Evaluator<'a> {
    /// Two values of one key in a deep merge.
    pub fn merge_entry(&mut self, old: &Slot, new: &Slot, depth: usize, state: &mut State) -> Slot {
        match (self.map_of(&old.value, state), self.map_of(&new.value, state)) {
            (Some(mut all), Some(more)) if depth < 4 => {
                for (key, slot) in &more.entries {
                    let slot = match all.get(key).cloned() {
                        Some(inner) => self.merge_entry(&inner, slot, depth + 1, state),
                        None => slot.clone(),
                    };
                    all.set(key.clone(), slot);
                }
                all.open |= more.open;
                let at = new.value.span;
                let value = self.boxed(all, at, state);
                Slot { value, ..new.clone() }
            }
            _ => new.clone(),
        }
    }

    pub fn merge(&mut self, operation: &str, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let defaults = operation == "merge-defaults";
        let mut deep = operation == "merge-deep";
        let by_value = self.semantics(self.file()).maps_by_value;
        let mut all = MapValue { span: Some(span), open: args.open, ..MapValue::default() };
        let mut list: Vec<Value> = args.list.iter().map(|a| a.value.clone()).collect();
        // `$.extend(true, …)`
        if let Some(Is::Bool(is_deep)) = list.first().map(|v| &v.is) {
            deep |= is_deep;
            list.remove(0);
        }
        let target = list.first().cloned();
        if defaults {
            list.reverse();
        }
        for value in &list {
            match self.map_of(value, state) {
                Some(map) => {
                    self.note_overridden(&all, &map);
                    if map.open && map.rest.is_none() {
                        may_be_filled(&mut all);
                    }
                    for (key, slot) in &map.entries {
                        match (key, slot.there) {
                            (Key::Index(_), _) if by_value => all.push(slot.clone()),
                            (_, Tri::Yes) if deep && let Some(old) = all.get(key).cloned() => {
                                let merged = self.merge_entry(&old, slot, 0, state);
                                all.set(key.clone(), merged);
                            }
                            (_, Tri::Yes) => all.set(key.clone(), slot.clone()),
                            _ => {
                                let joined = match all.get(key) {
                                    Some(old) => Slot { value: join(&old.value, &slot.value), ..old.clone() },
                                    None => slot.clone(),
                                };
                                all.set(key.clone(), joined);
                            }
                        }
                    }
                    all.open |= map.open;
                    if let Some(rest) = &map.rest {
                        all.spread(rest);
                    }
                    all.span = map.span.filter(|_| !map.entries.is_empty()).or(all.span);
                }
                None if self.is_null(value) == Tri::Yes => {}
                None => match super::reads::answer_of(value) {
                    Some(answer) => all.spread(&answer),
                    None => {
                        may_be_filled(&mut all);
                        all.open = true;
                    }
                },
            }
        }
        // In languages that share maps the first one is changed and returned.
        if !by_value
            && let Some(Value { is: Is::Object(id), .. }) = &target
            && state.object(*id).is_some_and(|o| o.map.is_some())
        {
            let id = *id;
            state.change(id, |o| o.map = Some(all));
            let value = Value::new(Is::Object(id), span);
            self.note_grant(&value, state);
            return value;
        }
        if !by_value
            && let Some(Value { is: Is::Object(id), .. }) = target
            && state.object(id).is_some_and(|o| o.class.is_some())
        {
            for (key, slot) in all.entries {
                self.set_field(id, &key.text(), slot, state);
            }
            return Value::new(Is::Object(id), span);
        }
        let value = self.boxed(all, span, state);
        self.note_grant(&value, state);
        value
    }
}

/// An empty default that others may fill says nothing.
fn may_be_filled(map: &mut MapValue) {
    for (_, slot) in &mut map.entries {
        if slot.value.as_literal().is_some_and(|text| text.is_empty()) {
            slot.value = Value::unknown(slot.value.span);
        }
    }
}
