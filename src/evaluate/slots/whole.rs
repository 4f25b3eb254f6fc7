//! Whole objects: what a request takes over from options, entities and functions that set it up.

use super::super::arguments::Args;
use super::super::exec::Evaluator;
use super::super::state::State;
use super::super::value::{Is, ObjectId, Slot as Entry, Value};
use super::super::written::slot_name;
use crate::model::client::Slot;
use crate::model::http::Tri;
use crate::model::source::Span;

impl<'a> Evaluator<'a> {
    /// A function is called with a client object, to set it up.
    pub fn set_up(&mut self, target: ObjectId, function: &Value, at: Span, state: &mut State) {
        match function.as_function().cloned() {
            Some(function) => {
                let object = Value::new(Is::Object(target), at);
                self.call_function(&function, None, Args::of(vec![object]), at, state);
            }
            None if self.is_null(function) == Tri::Yes => {}
            None => state.change(target, |o| o.open = true),
        }
    }

    /// Takes over an entity: its body, and the headers that the request has not.
    pub(super) fn take_entity(&mut self, target: ObjectId, entity: ObjectId, state: &mut State) {
        let headers = slot_name(Slot::Headers);
        let own = state.object(target).and_then(|o| o.fields.get(&headers)).cloned();
        self.take_over(target, &Value::new(Is::Object(entity), Span::default()), state);
        if let Some(own) = own
            && let Is::Map(map) = &own.value.is
        {
            for (name, entry) in &map.entries {
                let name = Value::text(&name.text(), entry.key);
                self.set_in(target, &headers, &name, entry.clone(), true, state);
            }
        }
    }

    /// Takes over the slots of another client or request object.
    pub fn take_over(&mut self, target: ObjectId, value: &Value, state: &mut State) {
        match &value.is {
            Is::Object(id) => {
                let Some(other) = state.object(*id).cloned() else { return };
                // What is no library's object may do anything to a request.
                let foreign = other.client.is_none() && other.map.is_none();
                // A request that is known whole has its own verb, whatever the client is told that sends it.
                let is_whole = !other.uncertain && other.fields.contains_key("#Url") && !other.fields.contains_key("#implied");
                let verb = other.client.filter(|_| is_whole).and_then(|c| self.unit.models.clients.get(c)?.default_verb.clone());
                if let Some(verb) = verb.filter(|_| !other.fields.contains_key("#Verb")) {
                    let verb = Entry::new(Value::text(&verb, other.span), other.span, other.span);
                    state.change(target, |o| {
                        o.fields.entry("#implied".into()).or_insert(verb);
                    });
                }
                state.change(target, |o| {
                    o.open |= other.open || foreign;
                    o.uncertain |= other.uncertain;
                    for (name, slot) in other.fields.into_iter().filter(|(n, _)| n.starts_with('#')) {
                        match (&*name, o.fields.get_mut(&name)) {
                            ("#Headers" | "#Param" | "#Query", Some(mine)) => {
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
}
