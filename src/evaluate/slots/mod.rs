//! Slots: what rows, options and fields write into a client object.

mod maps;
mod options;
mod whole;
mod wire;

use super::exec::Evaluator;
use super::maps::MAX_ROUNDS;
use super::state::State;
use super::text;
use super::value::{Is, MapValue, ObjectId, Slot as Entry, Value};
use super::written::{Written, slot_name};
use crate::model::client::{Client, Slot};
use crate::model::handling::Handling;
use crate::model::http::Tri;

impl<'a> Evaluator<'a> {
    /// Writes a slot.
    pub fn write_slot(&mut self, model: &'a Client, target: ObjectId, slot: Slot, written: &Written<'_>, state: &mut State) {
        let either = self.either_object(written.value, state);
        let written = &Written { value: either.as_ref().unwrap_or(written.value), name: written.name.clone(), ..*written };
        let part = self.part_of(written.value, slot, target, state);
        let is_part = part.is_some();
        let value = part.unwrap_or_else(|| self.textual(written.value, state));
        let value = match slot {
            Slot::Url | Slot::Path | Slot::Segment | Slot::Base | Slot::QueryParam if model.templates => {
                self.with_places(&value, written.at)
            }
            _ => value,
        };
        let entry = Entry { value: value.clone(), there: written.there, key: written.key, at: written.at, entry: written.entry };
        match slot {
            Slot::Scheme => {}
            Slot::Setup => self.set_up(target, &value, written.at, state),
            Slot::Handler => self.pass_through(model, target, written.value, written.at, state),
            // A function that makes a URL is called for what it does.
            Slot::Url if matches!(written.value.is, Is::Function(_)) => {}
            Slot::Open => {
                if self.is_null(&value) != Tri::Yes {
                    state.change(target, |o| o.open = true);
                }
            }
            // Options of a client that stand where its base may.
            Slot::Base if matches!(&written.value.is, Is::Object(id) if state.object(*id).is_some_and(|o| o.client.is_some())) => {
                self.take_over(target, written.value, state)
            }
            // Several, as a list.
            Slot::Segment if let Some(list) = self.map_of(written.value, state).filter(MapValue::is_list) => {
                for (_, one) in list.entries.iter().take(MAX_ROUNDS) {
                    self.write_slot(model, target, slot, &Written { value: &one.value, name: None, ..*written }, state);
                }
            }
            Slot::Segment => {
                let url = state.object(target).and_then(|o| o.fields.get(&slot_name(Slot::Url))).cloned();
                let whole = match &url {
                    Some(url) => super::urls::join_base(&url.value, &value, crate::model::client::BaseJoin::Slash, entry.at),
                    None => value.clone(),
                };
                state.change(target, |o| {
                    o.fields.insert(slot_name(Slot::Url), Entry { value: whole, ..entry });
                });
            }
            Slot::QueryParam => {
                let Some(name) = &written.name else { return };
                self.set_in(target, &slot_name(Slot::Query), name, entry, false, state);
            }
            Slot::Target => match &written.value.is {
                Is::Object(id) if state.object(*id).is_some_and(|o| o.client.is_some()) => {
                    self.write_slot(model, target, Slot::Object, written, state)
                }
                Is::Object(_) | Is::Map(_) if !matches!(value.is, Is::Text(_)) => self.options(model, target, written, state),
                _ => self.write_slot(model, target, Slot::Url, written, state),
            },
            // Options that are an object of their own class.
            Slot::Options if matches!(written.value.is, Is::Object(id) if state.object(id).is_some_and(|o| o.client.is_some())) => {
                self.take_over(target, written.value, state);
            }
            Slot::Options => self.options(model, target, written, state),
            // `new(url: '…')` beside `new('…')`.
            Slot::Base if !matches!(value.is, Is::Text(_)) && self.map_of(written.value, state).is_some() => {
                self.options(model, target, written, state);
            }
            Slot::OptionName => {}
            Slot::Object => {
                let by_itself = |handling: &&'a Handling| handling.types.is_empty();
                if let (Some(f), Some(handling)) = (written.value.as_function().cloned(), model.handled.as_ref().filter(by_itself)) {
                    return self.handle_with(handling, &f, target, written.at, state);
                }
                // A class of handlers, of which the library makes the object.
                if let Is::Class(class) = written.value.is
                    && self.library_of(class).and_then(|c| self.unit.models.clients.get(c)?.handled.as_ref()).is_some()
                {
                    let made = self.closed_instance(class, state, written.at);
                    return self.write_slot(model, target, slot, &Written { value: &made, name: written.name.clone(), ..*written }, state);
                }
                // A handler that somebody gives the project may add anything.
                if let Is::Object(id) = written.value.is
                    && let Some(given) = state.object(id).filter(|o| o.class.is_none()).and_then(|o| o.client)
                    && self.unit.models.clients.get(given).is_some_and(|m| m.handled.is_some() && m.call.is_empty())
                {
                    return state.change(target, |o| o.open = true);
                }
                // An object of the project's own class says what it is by its methods.
                if let Is::Object(id) = written.value.is
                    && let Some(own) = state.object(id).filter(|o| o.class.is_some()).and_then(|o| o.client)
                    && let Some(own) = self.unit.models.clients.get(own).copied()
                {
                    self.ask_overrides(own, id, state);
                    if let Some(handling) = own.handled.as_ref().filter(|h| h.types.is_empty()) {
                        self.handle_by(handling, id, id, state);
                    }
                }
                self.take_over(target, written.value, state);
            }
            Slot::RequestLine => {
                let Is::Text(whole) = &value.is else { return };
                let Some((verb, url)) = whole.split_at(&[' ']) else { return };
                for (slot, part) in [(Slot::Verb, verb), (Slot::Url, url.trim(""))] {
                    let part = text::simplify(part, written.at);
                    self.write_slot(model, target, slot, &Written { value: &part, name: None, ..*written }, state);
                }
            }
            Slot::Entity => match &written.value.is {
                Is::Object(id) if state.object(*id).is_some_and(|o| o.client.is_some()) => {
                    self.take_entity(target, *id, state);
                }
                _ => self.write_slot(model, target, Slot::Body, written, state),
            },
            Slot::Pairs => {
                let text = |value: &Value| matches!(value.is, Is::Text(_));
                let old = state.object(target).and_then(|o| o.fields.get(&slot_name(Slot::Body))).cloned();
                match old.filter(|old| text(&old.value) && text(&value)) {
                    Some(old) => {
                        let parts = [(old.value, old.at), (Value::text("&", written.at), written.at), (value, written.at)];
                        let whole = text::concat(&parts, old.at);
                        self.write_slot(model, target, Slot::Body, &Written { value: &whole, name: None, ..*written }, state);
                    }
                    None => self.write_slot(model, target, Slot::Body, written, state),
                }
            }
            Slot::Address => self.connect(model, target, written, state),
            Slot::Wire | Slot::WireLine => self.write_wire(model, target, written, slot == Slot::WireLine, state),
            Slot::Written => {
                let name = slot_name(Slot::Body);
                let old = state.object(target).and_then(|o| o.fields.get(&name)).cloned();
                let entry = match old {
                    Some(old) => {
                        let parts = [(self.textual(&old.value, state), old.at), (value, written.at)];
                        Entry { value: text::concat(&parts, old.at), ..old }
                    }
                    None => entry,
                };
                state.change(target, |o| {
                    o.fields.insert(name, entry);
                });
            }
            Slot::Credentials if self.adds_by_itself(written.value, state) => {
                self.pass_through(model, target, written.value, written.at, state)
            }
            Slot::Callback => {
                if let Is::Function(_) = value.is {
                    state.change(target, |o| {
                        o.fields.insert("#callback".into(), entry);
                    });
                }
            }
            // One parameter by its name.
            Slot::AuthorizeParams | Slot::TokenParams
                if matches!(value.is, Is::Text(_)) && written.name.as_ref().is_some_and(|name| name.as_literal().is_some()) =>
            {
                if let Some(name) = &written.name {
                    self.set_in(target, &slot_name(slot), name, entry, false, state);
                }
            }
            Slot::Query | Slot::AuthorizeParams | Slot::TokenParams => self.merge_params(target, slot, &entry, state),
            Slot::Param => {
                let Some(name) = &written.name else { return };
                self.set_in(target, &slot_name(Slot::Param), name, entry, false, state);
            }
            Slot::Headers => {
                // A list of pairs.
                let list = self.map_of(&entry.value, state).filter(|m| m.is_list() && !m.entries.is_empty());
                let pairs = list.map(|list| self.pairs(&list, state)).filter(|pairs| !pairs.entries.is_empty());
                let entry = match pairs {
                    Some(pairs) => Entry { value: Value::map(pairs, entry.at), ..entry },
                    None => entry,
                };
                self.merge_headers(target, &entry, false, state);
            }
            Slot::HeaderLines => self.merge_headers(target, &entry, true, state),
            Slot::Header => match &written.name {
                Some(name) if !matches!(name.is, Is::Null) => {
                    self.set_in(target, &slot_name(Slot::Headers), name, entry, true, state);
                }
                _ => self.merge_headers(target, &entry, false, state),
            },
            Slot::WithoutHeader => {
                let Some(name) = value.as_literal() else { return };
                state.change(target, |o| {
                    if let Some(slot) = o.fields.get_mut(&slot_name(Slot::Headers))
                        && let Is::Map(map) = &slot.value.is
                    {
                        let mut map = (**map).clone();
                        map.entries.retain(|(k, _)| !k.text().eq_ignore_ascii_case(&name));
                        slot.value = Value::map(map, slot.value.span);
                    }
                });
            }
            Slot::ContentType => {
                let media = match value.as_literal().as_deref() {
                    Some("form" | "urlencoded") => Value::text("application/x-www-form-urlencoded", written.at),
                    Some("json") => Value::text("application/json", written.at),
                    Some("multipart") => Value::text("multipart/form-data", written.at),
                    _ => value.clone(),
                };
                if matches!(media.is, Is::Bool(false) | Is::Null) {
                    return;
                }
                let name = Value::text("Content-Type", written.key);
                self.set_in(target, &slot_name(Slot::Headers), &name, Entry { value: media, ..entry }, true, state);
            }
            Slot::Bearer => {
                let text = text::concat(&[(Value::text("Bearer ", written.at), written.at), (value, written.at)], written.at);
                let name = Value::text(super::answers::AUTHORIZATION, written.key);
                self.set_in(target, &slot_name(Slot::Headers), &name, Entry { value: text, ..entry }, true, state);
            }
            Slot::Form | Slot::Json | Slot::Multipart | Slot::Body | Slot::Data => {
                // A query under construction stays an object: some clients type it, though not its text.
                let value = if matches!(entry.value.is, Is::Text(_)) && !is_part { written.value.clone() } else { entry.value.clone() };
                self.write_body(target, slot, Entry { value, ..entry }, state);
            }
            _ => {
                let name = slot_name(slot);
                if self.is_null(&entry.value) == Tri::Yes {
                    state.change(target, |o| {
                        o.fields.remove(&name);
                    });
                    return;
                }
                state.change(target, |o| {
                    let entry = match (entry.there, o.fields.get(&name)) {
                        (Tri::Maybe, Some(old)) => super::value::join_slots(old, &entry),
                        _ => entry,
                    };
                    o.fields.insert(name, entry);
                });
            }
        }
        if model.dashes && matches!(slot, Slot::Header | Slot::Headers | Slot::Options | Slot::Target) {
            self.dash_headers(target, state);
        }
    }

    pub fn write_body(&mut self, target: ObjectId, slot: Slot, entry: Entry, state: &mut State) {
        let kind = match slot {
            Slot::Form => Some("form"),
            Slot::Json => Some("json"),
            Slot::Multipart => Some("multipart"),
            Slot::Data => Some("data"),
            _ => None,
        };
        // `json: true`, `form: true` say what the body is.
        if let (Some(kind), Is::Bool(on)) = (kind, &entry.value.is) {
            if *on {
                state.change(target, |o| {
                    o.fields.insert("#bodyhint".into(), Entry::new(Value::text(kind, entry.at), entry.key, entry.at));
                });
            }
            return;
        }
        let name = slot_name(Slot::Body);
        if self.is_null(&entry.value) == Tri::Yes {
            state.change(target, |o| {
                o.fields.remove(&name);
                o.fields.remove("#bodykind");
            });
            return;
        }
        let entry = match self.paired(&entry.value, state) {
            Some(map) => Entry { value: Value::map(map, entry.value.span), ..entry },
            None => entry,
        };
        let before = state.object(target).and_then(|o| o.fields.get("#bodykind")).and_then(|kind| kind.value.as_literal());
        let adds = slot == Slot::Body || slot == Slot::Form && before.as_deref() == Some("form");
        let merged = match state.object(target).and_then(|o| o.fields.get(&name)) {
            // A second map adds to the first (superagent's `send`, Httpful's), also a form's to another.
            Some(old) if adds => match (self.map_of(&old.value, state), self.map_of(&entry.value, state)) {
                (Some(mut all), Some(more)) if !all.is_list() && !more.is_list() => {
                    all.extend(&more);
                    Entry { value: Value::map(all, entry.value.span), ..entry.clone() }
                }
                _ => entry.clone(),
            },
            _ => entry.clone(),
        };
        state.change(target, |o| {
            if let Some(kind) = kind {
                o.fields.insert("#bodykind".into(), Entry::new(Value::text(kind, entry.at), entry.key, entry.at));
            }
            o.fields.insert(name, merged);
        });
    }
}
