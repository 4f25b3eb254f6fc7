//! Slots that hold maps: parameters and headers, one by one or many at once.

use super::super::exec::Evaluator;
use super::super::state::State;
use super::super::text;
use super::super::value::{Is, Key, MapValue, ObjectId, Slot as Entry, Value};
use super::super::written::slot_name;
use crate::model::client::Slot;
use crate::model::http::Tri;
use crate::model::source::{Name, Span};

impl<'a> Evaluator<'a> {
    /// Header names as they are sent.
    pub(super) fn dash_headers(&self, target: ObjectId, state: &mut State) {
        state.change(target, |o| {
            if let Some(slot) = o.fields.get_mut("#Headers")
                && let Is::Map(map) = &slot.value.is
                && map.entries.iter().any(|(k, _)| k.text().contains('_'))
            {
                let mut map = (**map).clone();
                for (key, _) in &mut map.entries {
                    *key = Key::Name(key.text().replace('_', "-").into());
                }
                slot.value = Value::map(map, slot.value.span);
            }
        });
    }

    /// Sets one named entry of a map slot; header names are compared without case.
    pub fn set_in(&mut self, target: ObjectId, field: &Name, name: &Value, entry: Entry, fold: bool, state: &mut State) {
        let Some(name) = name.as_literal() else {
            self.open_map(target, field, entry.at, state);
            return;
        };
        state.change(target, |o| {
            let slot =
                o.fields.entry(field.clone()).or_insert_with(|| Entry::new(Value::map(MapValue::default(), entry.at), entry.at, entry.at));
            if let Is::Map(map) = &slot.value.is {
                let mut map = (**map).clone();
                if fold {
                    map.entries.retain(|(k, _)| !k.text().eq_ignore_ascii_case(&name) || *k.text() == *name);
                }
                map.set(Key::Name(name), entry);
                slot.value = Value::map(map, slot.value.span);
            }
        });
    }

    pub fn open_map(&mut self, target: ObjectId, field: &Name, at: Span, state: &mut State) {
        state.change(target, |o| {
            let slot = o.fields.entry(field.clone()).or_insert_with(|| Entry::new(Value::map(MapValue::default(), at), at, at));
            if let Is::Map(map) = &slot.value.is {
                let mut map = (**map).clone();
                map.open = true;
                slot.value = Value::map(map, slot.value.span);
            }
        });
    }

    pub fn merge_params(&mut self, target: ObjectId, slot: Slot, entry: &Entry, state: &mut State) {
        let field = slot_name(slot);
        if self.is_null(&entry.value) == Tri::Yes {
            return;
        }
        let mut map = self.params_of(&entry.value, state);
        for (_, slot) in map.entries.iter_mut().filter(|(_, s)| s.there == Tri::Yes) {
            slot.there = entry.there;
        }
        state.change(target, |o| {
            let old = o.fields.get(&field).and_then(|s| if let Is::Map(m) = &s.value.is { Some((**m).clone()) } else { None });
            let mut all = old.unwrap_or_else(|| MapValue { span: Some(entry.at), ..MapValue::default() });
            all.extend(&map);
            o.fields.insert(field, Entry { value: Value::map(all, entry.at), ..entry.clone() });
        });
    }

    /// A value as parameters: a map, or flat text; open when it is neither.
    pub fn params_of(&self, value: &Value, state: &State) -> MapValue {
        if let Some(map) = self.paired(value, state) {
            return map;
        }
        if let Some(map) = self.map_of(value, state) {
            return self.pairs_as_map(map, state);
        }
        match &value.is {
            Is::Object(_) => self.record_of(value, state).unwrap_or(MapValue { open: true, ..MapValue::default() }),
            Is::Text(t) => text::parse_query(&text::stripped(t, "?", true)),
            Is::AnyOf(all) => {
                let mut joined: Option<MapValue> = None;
                for one in all.iter().filter(|v| !matches!(v.is, Is::Null)) {
                    let map = self.params_of(one, state);
                    joined = Some(match joined {
                        Some(j) => super::super::value::join_maps(&j, &map),
                        None => map,
                    });
                }
                joined.unwrap_or_default()
            }
            Is::Null => MapValue::default(),
            _ => MapValue { open: true, ..MapValue::default() },
        }
    }
}
