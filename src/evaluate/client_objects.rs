//! Objects of clients: fresh ones, those that stand behind others, and those that send what was written into them later.

use super::arguments::Args;
use super::clients::PENDING;
use super::exec::Evaluator;
use super::state::{Object, State};
use super::value::{Is, MapValue, ObjectId, Slot as Entry, Value};
use super::written::{Written, slot_name};
use crate::model::client::{Client, Slot};
use crate::model::source::{Name, Span};

impl<'a> Evaluator<'a> {
    /// The object a property stands for, or the object itself.
    pub fn whole_object(&self, id: ObjectId, state: &State) -> ObjectId {
        match state.object(id).and_then(|o| o.fields.get("#self")).map(|s| &s.value.is) {
            Some(Is::Object(whole)) => *whole,
            _ => id,
        }
    }

    /// The objects an argument may be; one that is not known becomes an open one, so that what is written is not lost.
    pub fn handles(&mut self, client: usize, args: &Args<'a>, index: usize, span: Span, state: &mut State) -> Vec<ObjectId> {
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

    /// A request that sends itself is sent by the last row called on it: recorded now, and superseded by the next row.
    pub fn send_later(&mut self, client: usize, target: ObjectId, name_span: Span, span: Span, state: &mut State) {
        let goes_somewhere = state.object(target).is_some_and(|o| o.fields.contains_key(&slot_name(Slot::Url)));
        if goes_somewhere {
            let answer = self.send(client, target, name_span, span, state);
            state.change(target, |o| {
                o.fields.insert(PENDING.into(), Entry::new(answer, name_span, span));
            });
        }
    }

    /// Takes back what was recorded for a request that is still being written.
    pub fn supersede(&mut self, target: ObjectId, state: &mut State) {
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
            self.write_slot(model, id, *slot, &Written::plain(&value, span), state);
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

    /// A request object that stands where one part of a request is wanted gives that part (`Headers`, `FormData`).
    pub fn part_of(&mut self, value: &Value, slot: Slot, target: ObjectId, state: &mut State) -> Option<Value> {
        let Is::Object(id) = value.is else { return None };
        let object = state.object(id).filter(|o| o.client.is_some() && id != target)?.clone();
        let named = |slot: Slot| object.fields.get(&slot_name(slot)).map(|s| s.value.clone());
        let nothing = || Value::map(MapValue { open: object.open, ..MapValue::default() }, value.span);
        match slot {
            Slot::Headers | Slot::HeaderLines => Some(named(Slot::Headers).unwrap_or_else(nothing)),
            Slot::Body | Slot::Data | Slot::Form | Slot::Multipart | Slot::Entity => {
                // A body that has headers of its own brings them.
                if let Some(headers) = object.fields.get("#Headers").cloned() {
                    self.merge_headers(target, &headers, false, state);
                }
                if let Some(kind) = object.fields.get("#bodykind").cloned() {
                    state.change(target, |o| {
                        o.fields.insert("#bodykind".into(), kind);
                    });
                }
                Some(named(Slot::Body).or_else(|| named(Slot::Param)).unwrap_or_else(nothing))
            }
            // A part of a multipart body.
            Slot::Param => named(Slot::Body),
            _ => None,
        }
    }

    /// One object that stands for several client or request objects, whichever of them a value is.
    pub fn either_object(&mut self, value: &Value, state: &mut State) -> Option<Value> {
        let Is::AnyOf(all) = &value.is else { return None };
        let objects: Option<Vec<ObjectId>> = all.iter().map(|v| if let Is::Object(id) = v.is { Some(id) } else { None }).collect();
        let objects = objects.filter(|all| all.iter().all(|id| state.object(*id).is_some_and(|o| o.client.is_some())))?;
        let joined = state.joined(&objects)?;
        Some(Value::new(Is::Object(self.allocate(state, joined)), value.span))
    }
}
