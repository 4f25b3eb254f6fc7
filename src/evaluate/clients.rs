//! Clients: the rows of the client models, interpreted. Calls write the slots of a client object; a send reads them.

use super::exec::{Args, Evaluator};
use super::models::Row;
use super::state::{Object, State};
use super::text::{self, TextValue};
use super::value::{AnswerValue, Is, Key, MapValue, ObjectId, Slot as Entry, Value, join};
use crate::model::client::{Action, Call, Client, ClientKind, Effect, Returns, Slot};
use crate::model::http::Tri;
use crate::model::source::{Name, Span};
use std::rc::Rc;

/// The field of a request that sends itself which holds its answer as long as nothing else sends it.
pub const PENDING: &str = "#pending";

/// The field that says that a library's object was told where it was configured.
pub const CONFIGURED: &str = "#configured";

/// The name of the field that holds a slot.
pub fn slot_name(slot: Slot) -> Name {
    format!("#{slot:?}").into()
}

/// A value on its way into a slot, with where it is written.
pub struct Written<'v> {
    /// The value.
    pub value: &'v Value,
    /// Its key or name.
    pub key: Span,
    /// Where the value is written.
    pub at: Span,
    /// The name that goes with it (a header's, a parameter's).
    pub name: Option<Value>,
    /// Whether it is certainly written.
    pub there: Tri,
    /// The whole entry.
    pub entry: Option<Span>,
}

impl<'a> Evaluator<'a> {
    /// Calls a method of a client object, or of a fresh default client; none when the model has no such row.
    #[allow(clippy::too_many_arguments)]
    pub fn client_call(
        &mut self,
        client: usize,
        object: Option<ObjectId>,
        method: &str,
        args: &Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Option<Value> {
        // A method of a property acts on the object that has the property.
        let rows = self.dotted_rows(client, object, method, state);
        if !rows.is_empty() {
            let whole = object.map(|id| self.whole_object(id, state));
            return self.rows(&rows, whole, method, args, name_span, span, state);
        }
        let rows = self.unit.models.method(client, method).to_vec();
        if rows.is_empty() {
            let id = object.filter(|_| args.list.is_empty())?;
            return self.property(client, id, method, span, state);
        }
        self.rows(&rows, object, method, args, name_span, span, state)
    }

    /// What a property, or a method without arguments, gives when the model speaks of its members: the object itself, by that name.
    fn property(&mut self, client: usize, id: ObjectId, name: &str, span: Span, state: &mut State) -> Option<Value> {
        let path = state.object(id).and_then(|o| o.fields.get("#path")).and_then(|s| s.value.as_literal());
        let dotted = match path {
            Some(path) => format!("{path}.{name}"),
            None => name.to_owned(),
        };
        let is_field = self.unit.models.clients.get(client).is_some_and(|m| m.fields.contains_key(&dotted));
        if !is_field && !self.unit.models.speaks_of(client, &dotted) {
            return None;
        }
        let mut object = state.object(id).cloned()?;
        object.class = None;
        object.closed_world = false;
        object.client = Some(client);
        object.fields.insert("#path".into(), Entry::new(Value::text(&dotted, span), span, span));
        let whole = Value::new(Is::Object(self.whole_object(id, state)), span);
        object.fields.insert("#self".into(), Entry::new(whole, span, span));
        let id = self.allocate(state, object);
        Some(Value::new(Is::Object(id), span))
    }

    /// The object a property stands for, or the object itself.
    fn whole_object(&self, id: ObjectId, state: &State) -> ObjectId {
        match state.object(id).and_then(|o| o.fields.get("#self")).map(|s| &s.value.is) {
            Some(Is::Object(whole)) => *whole,
            _ => id,
        }
    }

    /// A row for a method of a property (`.a.m`), when the object is that property's.
    fn dotted_rows(&self, client: usize, object: Option<ObjectId>, method: &str, state: &State) -> Vec<Row> {
        let path = object.and_then(|o| state.object(o)).and_then(|o| o.fields.get("#path")).and_then(|s| s.value.as_literal());
        match path {
            Some(path) => self.unit.models.method(client, &format!("{path}.{method}")).to_vec(),
            None => Vec::new(),
        }
    }

    /// Carries out a row.
    #[allow(clippy::too_many_arguments)]
    pub fn apply(
        &mut self,
        row: Row,
        call: &'a Call,
        object: Option<ObjectId>,
        name: &str,
        args: &Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Value {
        let Some(model) = self.unit.models.clients.get(row.0).copied() else { return Value::unknown(span) };
        let used = format!("{} {}", model.id, call.names.first().map_or(name, String::as_str));
        self.records.rows_used.insert(used);
        // The handle may be one of several: each is written weakly.
        if let (None, Some(index)) = (object, call.object) {
            let handles = self.handles(row.0, args, index, span, state);
            return match handles[..] {
                [one] => self.apply_to(row.0, model, call, Some(one), args, name_span, span, state),
                [] => self.apply_to(row.0, model, call, None, args, name_span, span, state),
                _ => self.apply_any(row.0, model, call, &handles, args, name_span, span, state),
            };
        }
        self.apply_to(row.0, model, call, object, args, name_span, span, state)
    }

    /// Calls a method of one of several client objects.
    #[allow(clippy::too_many_arguments)]
    pub fn client_call_any(
        &mut self,
        client: usize,
        objects: &[ObjectId],
        method: &str,
        args: &Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Option<Value> {
        let model = self.unit.models.clients.get(client).copied()?;
        let rows = self.unit.models.method(client, method).to_vec();
        let fits = |call: &&'a Call| (args.list.len() >= call.min_args || args.open) && call.when.is_none();
        let call = rows.iter().find_map(|row| self.unit.models.call(*row).filter(fits))?;
        let used = format!("{} {}", model.id, call.names.first().map_or(method, String::as_str));
        self.records.rows_used.insert(used);
        Some(self.apply_any(client, model, call, objects, args, name_span, span, state))
    }

    /// Carries out a row on one of several objects: whichever it is, what is set is set on it; what is sent is their join.
    #[allow(clippy::too_many_arguments)]
    fn apply_any(
        &mut self,
        client: usize,
        model: &'a Client,
        call: &'a Call,
        objects: &[ObjectId],
        args: &Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Value {
        if call.does == Action::Set {
            let mut value: Option<Value> = None;
            for object in objects {
                let one = self.apply_to(client, model, call, Some(*object), args, name_span, span, state);
                self.supersede(*object, state);
                value = Some(match value {
                    Some(v) => join(&v, &one),
                    None => one,
                });
            }
            if !model.sends_itself {
                return value.unwrap_or_else(|| Value::unknown(span));
            }
        }
        let Some(joined) = state.joined(objects) else { return Value::unknown(span) };
        let joined = self.allocate(state, joined);
        if call.does == Action::Set {
            self.send_later(client, joined, name_span, span, state);
            return Value::new(Is::Object(joined), span);
        }
        let value = self.apply_to(client, model, call, Some(joined), args, name_span, span, state);
        let answer = state.object(joined).and_then(|o| o.fields.get("#answer")).cloned();
        for object in objects {
            state.change(*object, |o| o.fields.extend(answer.clone().map(|a| ("#answer".into(), a))));
        }
        value
    }

    /// The objects an argument may be; one that is not known becomes an open one, so that what is written is not lost.
    fn handles(&mut self, client: usize, args: &Args<'a>, index: usize, span: Span, state: &mut State) -> Vec<ObjectId> {
        let Some(arg) = args.at(index) else { return Vec::new() };
        let found: Vec<ObjectId> =
            arg.value.alternatives().iter().filter_map(|v| if let Is::Object(id) = v.is { Some(id) } else { None }).collect();
        if !found.is_empty() || !arg.value.alternatives().iter().any(Value::is_unknown) {
            return found;
        }
        let id = self.allocate(state, Object { client: Some(client), open: true, uncertain: true, span, ..Object::default() });
        if let Some(place) = arg.place {
            self.write(place, Entry::new(Value::new(Is::Object(id), span), arg.at, arg.at), state);
        }
        vec![id]
    }

    #[allow(clippy::too_many_arguments)]
    fn apply_to(
        &mut self,
        client: usize,
        model: &'a Client,
        call: &'a Call,
        object: Option<ObjectId>,
        args: &Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Value {
        let acts_on_copy = matches!(call.does, Action::Make | Action::Send | Action::Authorize | Action::Exchange | Action::Refresh);
        let is_constructor = call.names.iter().any(|n| n == "new") && object.is_some();
        let target = match object {
            Some(id) if acts_on_copy && !is_constructor => {
                let copy = state.object(id).cloned().unwrap_or_default();
                self.allocate(state, Object { client: copy.client.or(Some(client)), ..copy })
            }
            Some(id) => id,
            None => self.fresh_client(client, model, span, state),
        };
        if let Some(slot) = call.yields {
            let whole = match slot {
                Slot::Token => self.endpoint_value(target, true, span, state),
                Slot::Authorize => self.endpoint_value(target, false, span, state),
                _ => None,
            };
            let value = whole.or_else(|| state.object(target).and_then(|o| o.fields.get(&slot_name(slot))).map(|s| s.value.clone()));
            return value.map_or_else(|| Value::unknown(span), |v| super::places::through(&v, span));
        }
        if call.does == Action::Ignore && call.returns != Returns::Answer {
            if let Some(object) = object {
                let answer = self.last_answer(object, span, state);
                self.call_back(call, args, target, &answer, name_span, state);
            }
            return match (call.returns, object) {
                (Returns::Object, Some(id)) => Value::new(Is::Object(id), span),
                _ => Value::unknown(span),
            };
        }
        if call.does == Action::Reset {
            state.change(target, |o| o.fields.retain(|k, _| !k.starts_with('#')));
            return Value::unknown(span);
        }
        state.change(target, |o| {
            for slot in &call.clears {
                o.fields.remove(&slot_name(*slot));
            }
        });
        if matches!(call.does, Action::Authorize | Action::Exchange | Action::Refresh) {
            self.ask_overrides(model, target, state);
        }
        let before = state.object(target).and_then(|o| o.fields.get("#Headers")).map(|s| s.value.clone());
        self.place_args(model, call, target, args, state);
        if model.body.over_default_type && object.is_some() {
            self.body_type_wins(target, before.as_ref(), state);
        }
        if let Some(verb) = &call.verb {
            let value = Value::text(verb, name_span);
            self.write_slot(
                model,
                target,
                Slot::Verb,
                &Written { value: &value, key: name_span, at: name_span, name: None, there: Tri::Yes, entry: None },
                state,
            );
        }
        for (slot, constant) in &call.sets {
            self.constant_slot(model, target, slot, constant, name_span, state);
        }
        if args.open && !call.args.is_empty() {
            state.change(target, |o| o.open = true);
        }
        self.supersede(target, state);
        let result = match call.does {
            Action::Make | Action::Set | Action::Reset | Action::Ignore => {
                if model.sends_itself && call.returns == Returns::Object {
                    self.send_later(client, target, name_span, span, state);
                }
                if call.callback.is_some() && call.does == Action::Make {
                    self.remember_callback(call, args, target, state);
                }
                match call.returns {
                    Returns::Answer => self.last_answer(object.unwrap_or(target), span, state),
                    Returns::Object => Value::new(Is::Object(target), span),
                    Returns::Unknown => Value::unknown(span),
                    Returns::True => Value::new(Is::Bool(true), span),
                }
            }
            Action::Configure => {
                self.record_library(client, target, name_span, state);
                let was_told = self.endpoint_value(target, true, span, state).or_else(|| self.endpoint_value(target, false, span, state));
                if was_told.is_some() {
                    state.change(target, |o| {
                        o.fields.insert(CONFIGURED.into(), Entry::new(Value::null(span), name_span, span));
                    });
                }
                Value::new(Is::Object(target), span)
            }
            Action::Authorize => {
                self.record_authorize(client, target, name_span, span, state);
                Value::named(Name::from("%authorize"), span)
            }
            Action::Send | Action::Exchange | Action::Refresh => {
                let answer = match call.does {
                    Action::Send => self.send(client, target, name_span, span, state),
                    _ => self.exchange(client, call, target, name_span, span, state),
                };
                if let (Some(original), Is::Answer(_)) = (object, &answer.is) {
                    state.change(original, |o| {
                        o.fields.insert("#answer".into(), Entry::new(answer.clone(), name_span, span));
                    });
                }
                self.call_back(call, args, target, &answer, name_span, state);
                match call.returns {
                    Returns::Answer => answer,
                    Returns::Object => Value::new(Is::Object(target), span),
                    Returns::Unknown => Value::unknown(span),
                    Returns::True => Value::new(Is::Bool(true), span),
                }
            }
        };
        if model.kind == ClientKind::Oauth && is_constructor {
            self.record_library(client, target, name_span, state);
        }
        result
    }

    /// A request that sends itself is sent by the last row called on it: recorded now, and superseded by the next row.
    fn send_later(&mut self, client: usize, target: ObjectId, name_span: Span, span: Span, state: &mut State) {
        let goes_somewhere = state.object(target).is_some_and(|o| o.fields.contains_key(&slot_name(Slot::Url)));
        if goes_somewhere {
            let answer = self.send(client, target, name_span, span, state);
            state.change(target, |o| {
                o.fields.insert(PENDING.into(), Entry::new(answer, name_span, span));
            });
        }
    }

    /// Takes back what was recorded for a request that is still being written.
    fn supersede(&mut self, target: ObjectId, state: &mut State) {
        let pending = state.object(target).and_then(|o| o.fields.get(PENDING)).map(|s| s.value.clone());
        let Some(Value { is: Is::Answer(answer), .. }) = pending else { return };
        if self.quiet == 0 {
            self.records.superseded.extend(answer.requests.iter().copied());
        }
        state.change(target, |o| {
            o.fields.remove(PENDING);
        });
    }

    /// A client object with the model's defaults.
    pub fn fresh_client(&mut self, client: usize, model: &'a Client, span: Span, state: &mut State) -> ObjectId {
        let id = self.allocate(state, Object { client: Some(client), span, ..Object::default() });
        for (slot, text) in &model.defaults {
            let value = Value::text(text, span);
            self.write_slot(
                model,
                id,
                *slot,
                &Written { value: &value, key: span, at: span, name: None, there: Tri::Yes, entry: None },
                state,
            );
        }
        // What the project configured on the library itself (`axios.defaults.baseURL = …`).
        let shared = (super::state::Owner::Global, Name::from(format!("%facade:{}", model.id)));
        if let Some(Entry { value: Value { is: Is::Object(configured), .. }, .. }) = state.shared.get(&shared).cloned()
            && let Some(object) = state.object(configured).cloned()
        {
            state.change(id, |o| {
                o.open |= object.open;
                o.fields.extend(object.fields);
            });
        }
        id
    }

    /// A body whose kind this call names replaces the Content-Type that the client had before the call.
    fn body_type_wins(&mut self, target: ObjectId, before: Option<&Value>, state: &mut State) {
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

    fn place_args(&mut self, model: &'a Client, call: &'a Call, target: ObjectId, args: &Args<'a>, state: &mut State) {
        let mut index = 0;
        let positional: Vec<_> = args.list.iter().filter(|a| a.name.is_none()).collect();
        let callback = call.callback.and_then(|(at, _)| callback_position(at, positional.len()));
        while index < call.args.len().min(positional.len()) {
            let (effect, arg) = (&call.args[index], positional[index]);
            // What stands where the callback belongs and may be a function is one, not options.
            if callback == Some(index) && index > 0 && may_be_function(&arg.value) {
                break;
            }
            if effect.slot == Some(Slot::OptionName) {
                if let Some(value) = positional.get(index + 1) {
                    self.option(
                        model,
                        target,
                        &arg.value,
                        &Written { value: &value.value, key: arg.at, at: value.at, name: None, there: Tri::Yes, entry: None },
                        state,
                    );
                }
                index += 2;
                continue;
            }
            let name = index.checked_sub(1).and_then(|i| positional.get(i)).map(|a| a.value.clone());
            let key = index.checked_sub(1).and_then(|i| positional.get(i)).map_or(arg.at, |a| a.at);
            let key = if effect.slot.is_some_and(|s| matches!(s, Slot::Header | Slot::Param)) { key } else { arg.at };
            self.effect(model, target, effect, &Written { value: &arg.value, key, at: arg.at, name, there: Tri::Yes, entry: None }, state);
            index += 1;
        }
        for arg in args.list.iter() {
            if let Some(name) = &arg.name
                && let Some(effect) = call.named.get(&**name)
            {
                self.effect(
                    model,
                    target,
                    effect,
                    &Written { value: &arg.value, key: arg.at, at: arg.at, name: None, there: Tri::Yes, entry: None },
                    state,
                );
            }
        }
    }

    /// One option by its key.
    fn option(&mut self, model: &'a Client, target: ObjectId, key: &Value, written: &Written<'_>, state: &mut State) {
        let name = match &key.is {
            Is::Symbol(s) => s.clone(),
            _ => match key.as_literal() {
                Some(text) => text,
                None => {
                    state.change(target, |o| o.open = true);
                    return;
                }
            },
        };
        self.named_option(model, target, &name, written, state);
    }

    fn named_option(&mut self, model: &'a Client, target: ObjectId, name: &str, written: &Written<'_>, state: &mut State) {
        let map = self.map_of(written.value, state);
        let nested = map.is_some() && model.options.keys().any(|k| is_within(k, name));
        let effect = model.options.get(name).or_else(|| model.options.iter().find(|(k, _)| is_option(k, name)).map(|(_, e)| e));
        // Where one text may stand instead of a map of options (`authorization: 'https://…'`), a map is no value of the whole.
        let is_part = |e: &Effect| nested && matches!(e.slot, Some(Slot::Authorize | Slot::Token | Slot::Url | Slot::Verb));
        if let Some(effect) = effect.filter(|e| !is_part(e)) {
            self.effect(model, target, effect, written, state);
            return;
        }
        // A nested map of options (`http => [method => …]`).
        if let Some(map) = map.filter(|_| nested) {
            let prefix = format!("{name}.");
            for (key, slot) in &map.entries {
                let nested = format!("{prefix}{}", key.text());
                let inner = Written { value: &slot.value, key: slot.key, at: slot.at, name: None, there: slot.there, entry: slot.entry };
                self.named_option(model, target, &nested, &inner, state);
            }
            if map.open {
                state.change(target, |o| o.open = true);
            }
        }
    }

    /// What a value written to an argument, option or field does.
    pub fn effect(&mut self, model: &'a Client, target: ObjectId, effect: &'a Effect, written: &Written<'_>, state: &mut State) {
        let truth = self.truth(written.value, state);
        let null = self.is_null(written.value);
        if let Some(verb) = &effect.verb {
            match truth {
                Tri::Yes => self.imply(target, verb, written, state),
                Tri::No if verb == "POST" => self.imply(target, "GET", written, state),
                Tri::No => {}
                Tri::Maybe => state.change(target, |o| {
                    o.fields.insert("#implied".into(), Entry::new(Value::unknown(written.at), written.key, written.at));
                }),
            }
        }
        if truth != Tri::No {
            for slot in &effect.clears {
                let name = slot_name(*slot);
                state.change(target, |o| {
                    o.fields.remove(&name);
                });
            }
        }
        if let Some(verb) = &effect.implies
            && null != Tri::Yes
        {
            self.imply(target, verb, written, state);
        }
        if let Some(switch) = &effect.switch {
            let on = if effect.off { super::expr::not(truth) } else { truth };
            let value = super::expr::tri_value(on, written.at);
            state.change(target, |o| {
                o.fields.insert(format!("#switch:{switch}").into(), Entry::new(value, written.key, written.at));
            });
        }
        if let Some(slot) = effect.slot {
            let fixed = effect.name.as_ref().map(|n| Value::text(n, written.key));
            let written = Written {
                name: fixed.or_else(|| written.name.clone()),
                ..Written { value: written.value, key: written.key, at: written.at, name: None, there: written.there, entry: written.entry }
            };
            self.write_slot(model, target, slot, &written, state);
        }
    }

    fn imply(&mut self, target: ObjectId, verb: &str, written: &Written<'_>, state: &mut State) {
        let value = Value::text(verb, written.key);
        let (key, at) = (written.key, written.at);
        state.change(target, |o| {
            o.fields.insert("#implied".into(), Entry::new(value, key, at));
        });
    }

    fn constant_slot(&mut self, model: &'a Client, target: ObjectId, slot: &str, constant: &str, at: Span, state: &mut State) {
        let value = Value::text(constant, at);
        let written = Written { value: &value, key: at, at, name: None, there: Tri::Yes, entry: None };
        match slot {
            "open" => state.change(target, |o| o.open = true),
            "verb" => self.write_slot(model, target, Slot::Verb, &written, state),
            "content-type" => self.write_slot(model, target, Slot::ContentType, &written, state),
            "auth-scheme" => self.write_slot(model, target, Slot::AuthScheme, &written, state),
            "body-kind" => state.change(target, |o| {
                o.fields.insert("#bodykind".into(), Entry::new(value.clone(), at, at));
            }),
            _ => {}
        }
    }

    /// Writes a slot.
    pub fn write_slot(&mut self, model: &'a Client, target: ObjectId, slot: Slot, written: &Written<'_>, state: &mut State) {
        let part = self.part_of(written.value, slot, target, state);
        let is_part = part.is_some();
        let value = part.unwrap_or_else(|| self.textual(written.value, state));
        let entry = Entry { value: value.clone(), there: written.there, key: written.key, at: written.at, entry: written.entry };
        match slot {
            Slot::Scheme => {}
            Slot::Open => {
                if self.is_null(&value) != Tri::Yes {
                    state.change(target, |o| o.open = true);
                }
            }
            Slot::Target => match &written.value.is {
                Is::Object(id) if state.object(*id).is_some_and(|o| o.client.is_some()) => {
                    self.write_slot(model, target, Slot::Object, written, state)
                }
                Is::Object(_) | Is::Map(_) if !matches!(value.is, Is::Text(_)) => self.options(model, target, written, state),
                _ => self.write_slot(model, target, Slot::Url, written, state),
            },
            Slot::Options => self.options(model, target, written, state),
            Slot::OptionName => {}
            Slot::Object => self.take_over(target, written.value, state),
            Slot::Callback => {
                if let Is::Function(_) = value.is {
                    state.change(target, |o| {
                        o.fields.insert("#callback".into(), entry);
                    });
                }
            }
            Slot::Query | Slot::AuthorizeParams | Slot::TokenParams => self.merge_params(target, slot, &entry, state),
            Slot::Param => {
                let Some(name) = &written.name else { return };
                self.set_in(target, &slot_name(Slot::Param), name, entry, false, state);
            }
            Slot::Headers => self.merge_headers(target, &entry, false, state),
            Slot::HeaderLines => self.merge_headers(target, &entry, true, state),
            Slot::Header => match &written.name {
                Some(name) if !matches!(name.is, Is::Null) => {
                    if let Some(literal) = name.as_literal() {
                        let _ = literal;
                    }
                    self.set_in(target, &slot_name(Slot::Headers), name, entry, true, state);
                }
                _ => self.merge_headers(target, &entry, false, state),
            },
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
                let name = Value::text("Authorization", written.key);
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
    }

    /// A request object that stands where one part of a request is wanted gives that part (`Headers`, `FormData`).
    fn part_of(&mut self, value: &Value, slot: Slot, target: ObjectId, state: &mut State) -> Option<Value> {
        let Is::Object(id) = value.is else { return None };
        let object = state.object(id).filter(|o| o.client.is_some() && id != target)?.clone();
        let named = |slot: Slot| object.fields.get(&slot_name(slot)).map(|s| s.value.clone());
        let nothing = || Value::map(MapValue { open: object.open, ..MapValue::default() }, value.span);
        match slot {
            Slot::Headers | Slot::HeaderLines => Some(named(Slot::Headers).unwrap_or_else(nothing)),
            Slot::Body | Slot::Data | Slot::Form | Slot::Multipart => {
                if let Some(kind) = object.fields.get("#bodykind").cloned() {
                    state.change(target, |o| {
                        o.fields.insert("#bodykind".into(), kind);
                    });
                }
                Some(named(Slot::Body).or_else(|| named(Slot::Param)).unwrap_or_else(nothing))
            }
            _ => None,
        }
    }

    fn write_body(&mut self, target: ObjectId, slot: Slot, entry: Entry, state: &mut State) {
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
        let merged = match state.object(target).and_then(|o| o.fields.get(&name)) {
            // A second map adds to the first (superagent's `send`, Httpful's).
            Some(old) if slot == Slot::Body => match (self.map_of(&old.value, state), self.map_of(&entry.value, state)) {
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

    fn options(&mut self, model: &'a Client, target: ObjectId, written: &Written<'_>, state: &mut State) {
        let Some(map) = self.map_of(written.value, state) else {
            if self.is_null(written.value) != Tri::Yes && !matches!(written.value.is, Is::Function(_)) {
                state.change(target, |o| o.open = true);
            }
            return;
        };
        for (key, slot) in &map.entries {
            let inner = Written { value: &slot.value, key: slot.key, at: slot.at, name: None, there: slot.there, entry: slot.entry };
            self.named_option(model, target, &key.text(), &inner, state);
        }
        if map.open {
            state.change(target, |o| o.open = true);
        }
    }

    /// Takes over the slots of another client or request object.
    fn take_over(&mut self, target: ObjectId, value: &Value, state: &mut State) {
        match &value.is {
            Is::Object(id) => {
                let Some(other) = state.object(*id).cloned() else { return };
                state.change(target, |o| {
                    o.open |= other.open;
                    o.uncertain |= other.uncertain;
                    for (name, slot) in other.fields.into_iter().filter(|(n, _)| n.starts_with('#')) {
                        match (&*name, o.fields.get_mut(&name)) {
                            ("#Headers", Some(mine)) => {
                                if let (Is::Map(ours), Is::Map(theirs)) = (&mine.value.is, &slot.value.is) {
                                    let mut all = (**ours).clone();
                                    all.extend(theirs);
                                    mine.value = Value::map(all, mine.value.span);
                                }
                            }
                            _ => {
                                o.fields.insert(name, slot);
                            }
                        }
                    }
                });
            }
            Is::Null => {}
            _ => state.change(target, |o| o.open = true),
        }
    }

    /// Sets one named entry of a map slot; header names are compared without case.
    fn set_in(&mut self, target: ObjectId, field: &Name, name: &Value, entry: Entry, fold: bool, state: &mut State) {
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

    fn open_map(&mut self, target: ObjectId, field: &Name, at: Span, state: &mut State) {
        state.change(target, |o| {
            let slot = o.fields.entry(field.clone()).or_insert_with(|| Entry::new(Value::map(MapValue::default(), at), at, at));
            if let Is::Map(map) = &slot.value.is {
                let mut map = (**map).clone();
                map.open = true;
                slot.value = Value::map(map, slot.value.span);
            }
        });
    }

    fn merge_params(&mut self, target: ObjectId, slot: Slot, entry: &Entry, state: &mut State) {
        let field = slot_name(slot);
        if self.is_null(&entry.value) == Tri::Yes {
            return;
        }
        let map = self.params_of(&entry.value, state);
        state.change(target, |o| {
            let old = o.fields.get(&field).and_then(|s| if let Is::Map(m) = &s.value.is { Some((**m).clone()) } else { None });
            let mut all = old.unwrap_or_else(|| MapValue { span: Some(entry.at), ..MapValue::default() });
            all.extend(&map);
            o.fields.insert(field, Entry { value: Value::map(all, entry.at), ..entry.clone() });
        });
    }

    /// A value as parameters: a map, or flat text; open when it is neither.
    pub fn params_of(&self, value: &Value, state: &State) -> MapValue {
        if let Some(map) = self.map_of(value, state) {
            return map;
        }
        match &value.is {
            Is::Text(t) => text::parse_query(&strip_question_mark(t)),
            Is::AnyOf(all) => {
                let mut joined: Option<MapValue> = None;
                for one in all.iter().filter(|v| !matches!(v.is, Is::Null)) {
                    let map = self.params_of(one, state);
                    joined = Some(match joined {
                        Some(j) => super::value::join_maps(&j, &map),
                        None => map,
                    });
                }
                joined.unwrap_or_default()
            }
            Is::Null => MapValue::default(),
            _ => MapValue { open: true, ..MapValue::default() },
        }
    }

    fn merge_headers(&mut self, target: ObjectId, entry: &Entry, replaces: bool, state: &mut State) {
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
        match self.map_of(value, state) {
            Some(map) => {
                headers.open = map.open;
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

    fn first_of_list(&self, value: &Value, state: &State) -> Value {
        match self.map_of(value, state) {
            Some(map) if map.is_list() => map.entries.first().map_or_else(|| value.clone(), |(_, s)| s.value.clone()),
            _ => self.textual(value, state),
        }
    }

    fn header_line(&self, headers: &mut MapValue, line: &Value, slot: &Entry, state: &State) {
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

    /// Reads a property of a client object.
    pub fn client_field(&mut self, client: usize, id: ObjectId, name: &Name, span: Span, state: &mut State) -> Value {
        let Some(model) = self.unit.models.clients.get(client).copied() else { return Value::unknown(span) };
        if model.answers.iter().any(|a| **a == **name) {
            return self.last_answer(id, span, state);
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
        if let Some(slot) = model.fields.get(&dotted).and_then(|e| e.slot)
            && let Some(entry) = state.object(id).and_then(|o| o.fields.get(&slot_name(slot)))
        {
            return entry.value.clone();
        }
        // A property of which rows or fields speak stands for the object itself.
        self.property(client, id, name, span, state).unwrap_or_else(|| Value::unknown(span))
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
        let written = Written { value: &slot.value, key: slot.key, at: slot.at, name: None, there: slot.there, entry: slot.entry };
        // One header or parameter of a property that holds them all.
        let all = path.as_deref().and_then(|p| model.fields.get(p)).and_then(|e| e.slot);
        if let Some(all) = all.filter(|s| matches!(s, Slot::Headers | Slot::Query)) {
            let entry = Entry { value: self.textual(&slot.value, state), ..slot.clone() };
            self.set_in(target, &slot_name(all), &Value::text(name, slot.key), entry, all == Slot::Headers, state);
            return true;
        }
        if let Some(effect) = model.fields.get(&dotted) {
            if self.is_null(&slot.value) != Tri::Yes {
                self.effect(model, target, effect, &written, state);
                if model.kind == ClientKind::Oauth {
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
        let written = Written { value: &slot.value, key: slot.key, at: slot.at, name: None, there: slot.there, entry: slot.entry };
        self.effect(model, configured, effect, &written, state);
    }

    /// The answer to the object's last request.
    fn last_answer(&mut self, id: ObjectId, span: Span, state: &State) -> Value {
        let answer = state.object(id).and_then(|o| o.fields.get("#answer")).map(|s| s.value.clone());
        match answer {
            Some(value) => Value { is: value.is, span },
            None => Value {
                is: Is::Answer(Rc::new(AnswerValue { requests: Vec::new(), path: Vec::new(), cooked: false, falls_back: false })),
                span,
            },
        }
    }

    /// A method of an answer: one that only unwraps, a modelled one, or one that registers what is called with it.
    pub fn answer_method(
        &mut self,
        answer: &Rc<AnswerValue>,
        name: &Name,
        args: &Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Option<Value> {
        if self.unit.models.unwraps.contains(&**name) && args.list.iter().all(|a| a.value.as_function().is_none()) {
            // `getHeader('x')` is no unwrap; `json('access_token')` reads a field.
            if answer.path.is_empty()
                && let Some(field) = args.value(0).and_then(Value::as_literal)
                && !field.is_empty()
                && field.parse::<f64>().is_err()
            {
                return Some(self.read_field(&Value { is: Is::Answer(answer.clone()), span }, &field, span, state));
            }
            return Some(Value { is: Is::Answer(answer.clone()), span });
        }
        let clients: Vec<usize> = answer
            .requests
            .iter()
            .filter_map(|key| self.records.requests.get(key))
            .filter_map(|r| self.unit.models.clients.iter().position(|c| *c.id == *r.client))
            .collect();
        for client in clients {
            let rows: Vec<Row> = self.unit.models.method(client, name).to_vec();
            for row in rows {
                let Some(call) = self.unit.models.call(row) else { continue };
                if call.returns == Returns::Answer && call.does == Action::Set {
                    if let Some((at, position)) = call.callback {
                        let value = Value { is: Is::Answer(answer.clone()), span };
                        self.call_with_answer(args, at, position, &call.gives, &value, name_span, state);
                    }
                    return Some(Value { is: Is::Answer(answer.clone()), span });
                }
            }
        }
        None
    }

    fn remember_callback(&mut self, call: &Call, args: &Args<'a>, target: ObjectId, state: &mut State) {
        let Some((at, _)) = call.callback else { return };
        if let Some(function) = callback_argument(args, at) {
            let at = function.span;
            state.change(target, |o| {
                o.fields.insert("#callback".into(), Entry::new(function, at, at));
            });
        }
    }

    /// Calls the functions that wait for an answer.
    fn call_back(&mut self, call: &Call, args: &Args<'a>, target: ObjectId, answer: &Value, at: Span, state: &mut State) {
        if let Some((index, position)) = call.callback {
            self.call_with_answer(args, index, position, &call.gives, answer, at, state);
        }
        let remembered = state.object(target).and_then(|o| o.fields.get("#callback")).map(|s| s.value.clone());
        if let Some(function) = remembered.and_then(|v| v.as_function().cloned()) {
            let mut copy = state.clone();
            self.call_function(&function, None, Args::of(vec![answer.clone()]), at, &mut copy);
            state.join(copy);
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn call_with_answer(
        &mut self,
        args: &Args<'a>,
        index: i32,
        position: usize,
        gives: &[String],
        answer: &Value,
        at: Span,
        state: &mut State,
    ) {
        let Some(function) = callback_argument(args, index).and_then(|v| v.as_function().cloned()) else { return };
        let count = gives.len().max(position + 1);
        let mut values = Vec::with_capacity(count);
        for i in 0..count {
            let value = match gives.get(i).map(String::as_str) {
                Some(".") => answer.clone(),
                Some("") => Value::unknown(at),
                Some(field) => self.read_field(answer, &field.into(), at, state),
                None if i == position => answer.clone(),
                None => Value::unknown(at),
            };
            values.push(value);
        }
        let mut copy = state.clone();
        self.call_function(&function, None, Args::of(values), at, &mut copy);
        state.join(copy);
    }

    /// Joins a base and a path by a client's rule; an absolute path wins over any base.
    pub fn base_join(&self, base: Option<&Value>, path: &Value, model: &Client, span: Span) -> Value {
        let Some(base) = base else { return path.clone() };
        let mut all: Option<Value> = None;
        for one in path.alternatives() {
            let joined = match &one.is {
                Is::Text(t) if text::is_absolute(t) == Tri::Yes => one.clone(),
                Is::Text(_) | Is::Unknown(_) | Is::Null | Is::Number(_) => super::urls::join_base(base, one, model.base_join, span),
                _ => one.clone(),
            };
            all = Some(match all {
                Some(a) => join(&a, &joined),
                None => joined,
            });
        }
        all.unwrap_or_else(|| path.clone())
    }
}

/// The position of a callback among so many arguments; negative ones count from the end.
fn callback_position(index: i32, count: usize) -> Option<usize> {
    let at = if index < 0 { i64::try_from(count).ok()? + i64::from(index) } else { i64::from(index) };
    usize::try_from(at).ok()
}

/// Whether an option's dotted key, in which `*` stands for any one part, is that name.
fn is_option(key: &str, name: &str) -> bool {
    key.contains('*') && key.split('.').count() == name.split('.').count() && fits(key, name)
}

/// Whether an option's key goes on below that name.
fn is_within(key: &str, name: &str) -> bool {
    key.split('.').count() > name.split('.').count() && fits(key, name)
}

/// Whether the parts of a name are those an option's key begins with.
fn fits(key: &str, name: &str) -> bool {
    key.split('.').zip(name.split('.')).all(|(wanted, part)| wanted == "*" || wanted == part)
}

fn may_be_function(value: &Value) -> bool {
    value.alternatives().iter().all(|v| matches!(v.is, Is::Unknown(_) | Is::Function(_) | Is::Null))
}

/// The function among the arguments that is called back.
fn callback_argument(args: &Args<'_>, index: i32) -> Option<Value> {
    let at = callback_position(index, args.list.len());
    let wanted = at.and_then(|i| args.value(i)).filter(|v| v.as_function().is_some());
    wanted.or_else(|| args.list.iter().rev().map(|a| &a.value).find(|v| v.as_function().is_some())).cloned()
}

fn strip_question_mark(t: &TextValue) -> TextValue {
    match t.pieces.first().map(|p| &p.kind) {
        Some(text::PieceIs::Literal(l)) if l.starts_with('?') => match t.split_at(&['?']) {
            Some((_, rest)) => rest,
            None => t.clone(),
        },
        _ => t.clone(),
    }
}
