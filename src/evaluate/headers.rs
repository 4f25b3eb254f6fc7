//! Headers: from maps, lists of lines and texts of lines.

use super::exec::Evaluator;
use super::state::State;
use super::text::{self};
use super::value::{Is, Key, MapValue, ObjectId, Slot as Entry, Value};
use super::written::slot_name;
use crate::model::client::Slot;
use crate::model::http::Tri;
use std::rc::Rc;

impl<'a> Evaluator<'a> {
    /// A body whose kind this call names replaces the Content-Type that the client had before the call.
    pub fn body_type_wins(&mut self, target: ObjectId, before: Option<&Value>, state: &mut State) {
        let Some(Value { is: Is::Map(before), .. }) = before else { return };
        let is_type = |k: &Key| k.text().eq_ignore_ascii_case("content-type");
        let Some((_, old)) = before.entries.iter().find(|(k, _)| is_type(k)) else { return };
        state.change(target, |o| {
            if !o.fields.contains_key("#bodykind") {
                return;
            }
            if let Some(slot) = o.fields.get_mut("#Headers")
                && let Is::Map(map) = &slot.value.is
            {
                let mut map = (**map).clone();
                map.entries.retain(|(k, s)| !(is_type(k) && s.at == old.at));
                slot.value = Value::map(map, slot.value.span);
            }
        });
    }

    pub fn merge_headers(&mut self, target: ObjectId, entry: &Entry, replaces: bool, state: &mut State) {
        let field = slot_name(Slot::Headers);
        let new = self.headers_of(&entry.value, state);
        let there = entry.there;
        state.change(target, |o| {
            let old = o.fields.get(&field).and_then(|s| if let Is::Map(m) = &s.value.is { Some((**m).clone()) } else { None });
            let mut all = match old {
                Some(old) if !replaces => old,
                Some(old) if there == Tri::Maybe => old,
                _ => MapValue { span: Some(entry.at), ..MapValue::default() },
            };
            for (key, slot) in &new.entries {
                let slot = if there == Tri::Maybe { Entry { there: Tri::Maybe, ..slot.clone() } } else { slot.clone() };
                all.entries.retain(|(k, _)| !k.text().eq_ignore_ascii_case(&key.text()));
                all.set(Key::Name(key.text()), slot);
            }
            all.open |= new.open;
            o.fields.insert(field, Entry { value: Value::map(all, entry.at), ..entry.clone() });
        });
    }

    /// Headers from a map of names, a list of lines, or a text of lines.
    pub fn headers_of(&self, value: &Value, state: &State) -> MapValue {
        let mut headers = MapValue { span: Some(value.span), ..MapValue::default() };
        match self.map_of(value, state).map(|map| self.pairs_as_map(map, state)) {
            Some(map) => {
                headers.open = map.open;
                // A single pair of a name and a value.
                if let [(Key::Index(0), name), (Key::Index(1), value)] = map.entries.as_slice()
                    && let Some(key) = self.textual(&name.value, state).as_literal().filter(|name| !name.contains(':'))
                {
                    headers.set(Key::Name(key), Entry { key: name.at, ..value.clone() });
                    return headers;
                }
                for (key, slot) in &map.entries {
                    match key {
                        Key::Index(_) => self.header_line(&mut headers, &slot.value, slot, state),
                        Key::Name(_) | Key::Symbol(_) => {
                            let value = self.first_of_list(&slot.value, state);
                            headers.set(Key::Name(key.text()), Entry { value, ..slot.clone() });
                        }
                    }
                }
            }
            None => match &value.is {
                Is::Null | Is::Bool(false) => {}
                Is::Text(t) => {
                    for line in t.split_all(&['\n', '\r']) {
                        let at = line.span().unwrap_or(value.span);
                        let line = Value { is: Is::Text(Rc::new(line)), span: at };
                        self.header_line(&mut headers, &line, &Entry::new(line.clone(), at, at), state);
                    }
                }
                Is::AnyOf(all) => {
                    let mut joined: Option<MapValue> = None;
                    for one in all.iter() {
                        let map = self.headers_of(one, state);
                        joined = Some(match joined {
                            Some(j) => super::value::join_maps(&j, &map),
                            None => map,
                        });
                    }
                    headers = joined.unwrap_or_default();
                }
                _ => headers.open = true,
            },
        }
        headers
    }

    pub fn first_of_list(&self, value: &Value, state: &State) -> Value {
        match self.map_of(value, state) {
            Some(map) if map.is_list() => map.entries.first().map_or_else(|| value.clone(), |(_, s)| s.value.clone()),
            _ => self.textual(value, state),
        }
    }

    pub fn header_line(&self, headers: &mut MapValue, line: &Value, slot: &Entry, state: &State) {
        let line = self.textual(line, state);
        let several = line.alternatives().len() > 1;
        for one in line.alternatives() {
            let Is::Text(t) = &one.is else {
                if !matches!(one.is, Is::Null) {
                    headers.open = true;
                }
                continue;
            };
            let Some((name, value)) = t.split_at(&[':']) else {
                if t.as_literal().is_none() {
                    headers.open = true;
                }
                continue;
            };
            let Some(name_text) = name.as_literal().filter(|n| !n.trim().is_empty()) else {
                headers.open = true;
                continue;
            };
            let value = value.trim("");
            let at = value.span().unwrap_or(slot.at);
            let there = if several { Tri::Maybe } else { slot.there };
            let entry =
                Entry { value: text::simplify(value, at), there, key: name.span().unwrap_or(slot.key), at: slot.at, entry: slot.entry };
            let key = Key::Name(name_text.trim().into());
            headers.entries.retain(|(k, _)| !k.text().eq_ignore_ascii_case(&key.text()));
            headers.set(key, entry);
        }
    }
}
