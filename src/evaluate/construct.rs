//! Construction: `new`, and classes of the unit.

use super::arguments::Args;
use super::exec::Evaluator;
use super::state::{Object, State};
use super::value::{AnswerValue, FunctionValue, Is, ObjectId, Slot, TypeId, Value};
use crate::model::code::{CONSTRUCTOR, ExprKind, Member, Place, TypeRef};
use crate::model::http::WantedKind;
use crate::model::source::{Name, Span};
use std::rc::Rc;

impl<'a> Evaluator<'a> {
    pub fn cloned(&mut self, value: &Value, state: &mut State) -> Value {
        match value.is {
            Is::Object(id) => match state.object(id).cloned() {
                Some(object) => {
                    let id = self.allocate(state, object);
                    Value::new(Is::Object(id), value.span)
                }
                None => value.clone(),
            },
            _ => value.clone(),
        }
    }

    /// A copy of a value whose maps and lists are copies as well.
    pub fn cloned_with_maps(&mut self, value: &Value, state: &mut State) -> Value {
        let copy = self.cloned(value, state);
        let Is::Object(id) = copy.is else { return copy };
        let fields = state.object(id).map(|object| object.fields.clone()).unwrap_or_default();
        for (name, slot) in fields {
            let is_map = |id: &ObjectId| state.object(*id).is_some_and(|o| o.map.is_some() && o.class.is_none() && o.client.is_none());
            if matches!(&slot.value.is, Is::Object(inner) if is_map(inner)) {
                let value = self.cloned(&slot.value, state);
                state.change(id, |object| _ = object.fields.insert(name, Slot { value, ..slot }));
            }
        }
        copy
    }

    /// `new`.
    pub fn construct(&mut self, class: &'a TypeRef, args: Args<'a>, span: Span, state: &mut State) -> Value {
        if state.dead {
            return Value::unknown(span);
        }
        if let Some(id) = self.resolve(class, state) {
            return self.construct_class(id, args, span, state);
        }
        // `new issuer.Client(…)`: a class that a client object holds.
        if let TypeRef::Value(value) = class
            && let ExprKind::Read(Place::Field(object, member)) = &value.kind
            && let Member::Named(member) = &**member
            && let Value { is: Is::Object(holder), .. } = self.eval(object, state)
            && let Some(client) = state.object(holder).and_then(|o| o.client)
            && !self.unit.models.method(client, member).is_empty()
            && let Some(value) = self.client_call(client, Some(holder), member, &args, span, span, state)
        {
            return value;
        }
        let name: Name = match class {
            TypeRef::Named(n) => n.trim_start_matches('\\').into(),
            TypeRef::Value(e) => match self.eval(e, state).is {
                Is::Symbol(s) => s,
                Is::Text(t) => t.as_literal().unwrap_or_else(|| "%dynamic".into()),
                Is::Function(f) => {
                    // A function used as a constructor: its object is the receiver.
                    let id = self.allocate(state, Object { span, ..Object::default() });
                    let this = Value::new(Is::Object(id), span);
                    let value =
                        self.call_function(&FunctionValue { this: Some(Box::new(this.clone())), ..(*f).clone() }, None, args, span, state);
                    return if matches!(value.is, Is::Object(_) | Is::Map(_)) { value } else { this };
                }
                _ => "%dynamic".into(),
            },
            _ => "%dynamic".into(),
        };
        if &*name == "stdClass" || &*name == "Object" {
            let id = self.allocate(state, Object { span, ..Object::default() });
            return Value::new(Is::Object(id), span);
        }
        let made: Name = format!("new {name}").into();
        let rows = self.unit.models.function(&made).to_vec();
        if !rows.is_empty()
            && let Some(value) = self.rows(&rows, None, &made, &args, span, span, state)
        {
            return value;
        }
        if let Some(client) = self.unit.models.type_client(&name) {
            return self.construct_client(client, &args, span, state);
        }
        if let Some(operation) = self.unit.models.intrinsic(&format!("new {name}")) {
            return self.intrinsic(operation, None, args, span, span, state);
        }
        if &*name != "%dynamic" {
            self.want(&name, WantedKind::Type);
        }
        self.foreign_call(&format!("new {name}").into(), None, args, span, span, state)
    }

    /// A new object of a library's class.
    pub fn construct_client(&mut self, client: usize, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        if let Some(value) = self.client_call(client, None, "new", args, span, span, state) {
            return value;
        }
        let id = self.allocate(state, Object { client: Some(client), span, ..Object::default() });
        Value::new(Is::Object(id), span)
    }

    pub fn construct_class(&mut self, class: TypeId, args: Args<'a>, span: Span, state: &mut State) -> Value {
        // `Token(**answer)`: what is made is the answer, as the class has it.
        if let Some(Value { is: Is::Answer(answer), .. }) = args.answer.clone().filter(|_| args.list.is_empty()) {
            let strict = answer.strict || self.unit.rejects_arguments(class);
            let answer = AnswerValue { strict, ..(*answer).clone() };
            return self.decoded(Value { is: Is::Answer(Rc::new(answer)), span }, class);
        }
        let (this, id) = self.bare(class, span, state);
        // What settings fill needs no arguments.
        if args.list.is_empty() && !args.open && self.is_filled_by_settings(class) {
            return this;
        }
        match self.unit.find_call(class, CONSTRUCTOR, args.list.len()) {
            Some((constructor, _)) => {
                let value = self.inline(constructor, Some(this.clone()), Some(class), args, None, span, state);
                if matches!(value.is, Is::Unknown(_)) {
                    state.change(id, |o| o.open = true);
                }
                this
            }
            None => {
                let client = state.object(id).and_then(|o| o.client);
                if let Some(client) = client {
                    self.client_call(client, Some(id), "new", &args, span, span, state);
                } else if !args.list.is_empty() && !self.unit.foreign_parents(class).is_empty() {
                    self.fill(id, class, "new", &args, span, state);
                    state.change(id, |o| o.open = true);
                }
                this
            }
        }
    }
}
