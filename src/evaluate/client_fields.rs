//! Properties of client objects and of libraries themselves, read and written.

use super::arguments::Args;
use super::clients::PENDING;
use super::exec::Evaluator;
use super::state::{Object, State};
use super::value::{Is, ObjectId, Slot as Entry, Value};
use super::written::{Written, slot_name};
use crate::model::client::{Client, ClientKind, Slot};
use crate::model::http::Tri;
use crate::model::source::{Name, Span};

impl<'a> Evaluator<'a> {
    /// Reads a property of a client object.
    pub fn client_field(&mut self, client: usize, id: ObjectId, name: &Name, span: Span, state: &mut State) -> Value {
        let Some(model) = self.unit.models.clients.get(client).copied() else { return Value::unknown(span) };
        if model.answers.iter().any(|a| **a == **name) {
            return match &model.obtains {
                Some(method) if !state.object(id).is_some_and(|o| o.fields.contains_key("#answer")) => {
                    self.obtained(client, id, method, span, state)
                }
                _ => self.last_answer(id, span, state),
            };
        }
        if let Some(answer) = state.object(id).and_then(|o| o.fields.get(PENDING)).map(|s| s.value.clone()) {
            return self.read_field(&answer, name, span, state);
        }
        let path = state.object(id).and_then(|o| o.fields.get("#path")).and_then(|s| s.value.as_literal());
        let dotted = match path {
            Some(path) => format!("{path}.{name}"),
            None => name.to_string(),
        };
        if let Some(other) = model.exposes.get(&*dotted)
            && let Some(index) = self.unit.models.clients.iter().position(|c| c.id == *other)
            && let Some(object) = state.object(id).cloned()
        {
            let id = self.allocate(state, Object { client: Some(index), class: None, closed_world: false, ..object });
            return Value::new(Is::Object(id), span);
        }
        // Where rows speak of its methods, a property stands for the object itself.
        if self.unit.models.has_methods_below(client, &dotted)
            && let Some(value) = self.property(client, id, name, span, state)
        {
            return value;
        }
        let is_held =
            |slot: &Slot| !matches!(slot, Slot::Headers | Slot::Query | Slot::Body) || !self.unit.models.speaks_of(client, &dotted);
        let own_map = self.holds_own_map(model, id, &dotted, state);
        if let Some(slot) = model.fields.get(&dotted).and_then(|e| e.slot).filter(|slot| is_held(slot) || own_map)
            && let Some(entry) = state.object(id).and_then(|o| o.fields.get(&slot_name(held_as(slot))))
        {
            return entry.value.clone();
        }
        // A header by itself.
        if let Some(effect) = model.fields.get(&dotted).filter(|e| e.slot == Some(Slot::Header))
            && let Some(name) = &effect.name
            && let Some(object) = state.object(id)
            && let Some(Is::Map(headers)) = object.fields.get(&slot_name(Slot::Headers)).map(|s| &s.value.is)
        {
            match headers.entries.iter().find(|(key, _)| key.text().eq_ignore_ascii_case(name)) {
                Some((_, entry)) => return super::places::through(&entry.value, span),
                None if !headers.open && !object.open => return Value::null(span),
                None => {}
            }
        }
        // A property of which rows or fields speak stands for the object itself.
        if let Some(value) = self.property(client, id, name, span, state) {
            return value;
        }
        // The names of a library's options may be read off its objects (`curl.URL` for `pycurl.URL`).
        let is_name = name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_');
        let option = model.options.keys().find(|k| is_name && k.rsplit_once('.').is_some_and(|(_, last)| *last == **name));
        match option {
            Some(option) => Value::new(Is::Symbol(option.as_str().into()), span),
            None => Value::unknown(span),
        }
    }

    /// Whether a property is the body, and the code put a map of its own there: that is what it reads again.
    pub fn holds_own_map(&self, model: &Client, id: ObjectId, name: &str, state: &State) -> bool {
        let is_body = model.fields.get(name).is_some_and(|effect| effect.slot == Some(Slot::Body));
        let held = state.object(id).and_then(|o| o.fields.get(&slot_name(Slot::Body))).map(|slot| &slot.value.is);
        is_body && matches!(held, Some(Is::Object(map)) if state.object(*map).is_some_and(|o| o.map.is_some()))
    }

    /// Writes a property of a client object; whether the model speaks of it.
    pub fn write_client_field(&mut self, client: usize, id: ObjectId, name: &Name, slot: &Entry, state: &mut State) -> bool {
        let Some(model) = self.unit.models.clients.get(client).copied() else { return false };
        let object = state.object(id);
        let path = object.and_then(|o| o.fields.get("#path")).and_then(|s| s.value.as_literal());
        let target = self.whole_object(id, state);
        let dotted = match &path {
            Some(path) => format!("{path}.{name}"),
            None => name.to_string(),
        };
        let written = Written::of(slot);
        // One header or parameter of a property that holds them all.
        let all = path.as_deref().and_then(|p| model.fields.get(p)).and_then(|e| e.slot);
        let is_one = !model.fields.contains_key(&dotted);
        if let Some(all) =
            all.filter(|_| is_one).filter(|s| matches!(s, Slot::Headers | Slot::Query | Slot::AuthorizeParams | Slot::TokenParams))
        {
            let entry = Entry { value: self.textual(&slot.value, state), ..slot.clone() };
            self.set_in(target, &slot_name(all), &Value::text(name, slot.key), entry, all == Slot::Headers, state);
            return true;
        }
        if let Some(effect) = model.fields.get(&dotted) {
            if self.is_null(&slot.value) != Tri::Yes {
                self.effect(model, target, effect, &written, state);
                if model.kind == ClientKind::Oauth && state.object(id).is_some_and(|o| o.class.is_none()) {
                    self.record_library(client, target, slot.key, state);
                }
            }
            // A declared property stays readable as such.
            return state.object(id).is_some_and(|o| o.class.is_none());
        }
        // The library calls back what is put over its methods (`oauth._request = function …`).
        if let Is::Function(function) = &slot.value.is
            && state.object(id).is_some_and(|o| o.class.is_none())
        {
            let function = function.clone();
            let this = Value::new(Is::Object(id), slot.at);
            let values: Vec<Value> = match self.unit.function(function.function) {
                Some(f) => f.params.iter().map(|p| Value::named(p.name.clone(), p.span)).collect(),
                None => Vec::new(),
            };
            let mut copy = state.clone();
            self.call_function(&function, Some(this), Args::of(values), slot.at, &mut copy);
            state.join(copy);
        }
        false
    }

    /// A property of a library itself (`axios.defaults.baseURL = …`).
    pub fn facade_field(&mut self, symbol: &str, name: &Name, slot: &Entry, state: &mut State) {
        let (head, path) = match symbol.split_once('.') {
            Some((head, path)) => (head, format!("{path}.{name}")),
            None => (symbol, name.to_string()),
        };
        let Some(client) = self.unit.models.facade(head) else { return };
        let Some(model) = self.unit.models.clients.get(client).copied() else { return };
        let Some(effect) = model.fields.get(&path) else { return };
        let key = (super::state::Owner::Global, Name::from(format!("%facade:{}", model.id)));
        let configured = match state.shared.get(&key) {
            Some(Entry { value: Value { is: Is::Object(id), .. }, .. }) => *id,
            _ => {
                let id = self.allocate(state, Object { client: Some(client), span: slot.at, ..Object::default() });
                state.shared.insert(key, Entry::new(Value::new(Is::Object(id), slot.at), slot.at, slot.at));
                id
            }
        };
        let written = Written::of(slot);
        self.effect(model, configured, effect, &written, state);
    }
}

/// The slot that holds what is written to a slot: bodies of all kinds are in one.
fn held_as(slot: Slot) -> Slot {
    if matches!(slot, Slot::Form | Slot::Json | Slot::Multipart | Slot::Data) { Slot::Body } else { slot }
}
