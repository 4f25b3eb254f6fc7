//! What decodes documents, and whether it was told to reject fields that a type doesn't know.

use super::arguments::Args;
use super::exec::Evaluator;
use super::shapes::is_one_of;
use super::state::{Object, State};
use super::value::{AnswerValue, Is, ObjectId, Slot, Value};
use crate::model::source::Span;
use std::rc::Rc;

/// The field of an object that says whether it rejects.
const REJECTS: &str = "#rejects";

impl<'a> Evaluator<'a> {
    /// A call that only tells what it is called on to reject unknown fields, or not to: that, so that calls can be chained.
    pub fn told_to_reject(&mut self, receiver: &Value, name: &str, args: &Args<'a>, span: Span, state: &mut State) -> Option<Value> {
        let Is::Object(id) = receiver.is else { return None };
        let is_known = state.object(id).is_some_and(|o| o.fields.contains_key("#foreign") || o.fields.contains_key(REJECTS));
        if !is_known || !args.list.iter().any(|a| self.is_rejecting(&a.value)) {
            return None;
        }
        let lower = name.to_lowercase();
        let off = args.list.iter().any(|a| matches!(a.value.is, Is::Bool(false))) || lower.contains("disable") || lower.contains("without");
        let on = Value::new(Is::Bool(!off), span);
        state.change(id, |o| {
            o.fields.insert(REJECTS.into(), Slot::new(on, span, span));
        });
        Some(Value { is: receiver.is.clone(), span })
    }

    /// A mapper that a function makes, set up as the class does it by itself.
    pub fn new_mapper(&mut self, span: Span, state: &mut State) -> Value {
        let class = self.unit.models.decoders.iter().find_map(|d| d.mappers.first());
        let made = class.map(|class| ("#foreign".into(), Slot::new(Value::text(class, span), span, span)));
        let id = self.allocate(state, Object { fields: made.into_iter().collect(), span, open: true, ..Object::default() });
        Value::new(Is::Object(id), span)
    }

    /// An answer that a call gives, when what decodes it rejects unknown fields.
    pub fn decoded_strictly(&self, value: Value, receiver: Option<&Value>, args: &Args<'a>, state: &State) -> Value {
        let is_answer = |v: &Value| matches!(v.is, Is::Answer(_));
        let objects = receiver.into_iter().chain(args.list.iter().map(|a| &a.value));
        if !value.alternatives().iter().any(is_answer) || !objects.filter_map(object).any(|id| self.rejects(id, state)) {
            return value;
        }
        let strict = |one: &Value| match &one.is {
            Is::Answer(answer) => Value { is: Is::Answer(Rc::new(AnswerValue { strict: true, ..(**answer).clone() })), span: one.span },
            _ => one.clone(),
        };
        super::value::any_of(value.alternatives().iter().map(strict).collect(), value.span)
    }

    /// Whether an object rejects unknown fields: it was told to, has a setting that says so, or is of a class that does by itself.
    fn rejects(&self, id: ObjectId, state: &State) -> bool {
        let Some(object) = state.object(id) else { return false };
        if let Some(told) = object.fields.get(REJECTS) {
            return matches!(told.value.is, Is::Bool(true));
        }
        let class = object.fields.get("#foreign").and_then(|s| s.value.as_literal());
        let by_itself = class.is_some_and(|c| self.unit.models.decoders.iter().any(|d| is_one_of(&c, &d.mappers)));
        let entries = object.map.iter().flat_map(|m| m.entries.iter().map(|(_, s)| s));
        by_itself || object.fields.values().chain(entries).any(|s| self.is_rejecting(&s.value))
    }

    fn is_rejecting(&self, value: &Value) -> bool {
        let Is::Symbol(symbol) = &value.is else { return false };
        self.unit.models.decoders.iter().any(|d| is_one_of(symbol, &d.rejecting))
    }
}

fn object(value: &Value) -> Option<ObjectId> {
    if let Is::Object(id) = value.is { Some(id) } else { None }
}
