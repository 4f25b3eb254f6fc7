//! Callbacks: functions that wait for an answer, and methods of answers.

use super::arguments::Args;
use super::clients::callback_argument;
use super::exec::Evaluator;
use super::models::Row;
use super::state::State;
use super::value::{AnswerValue, Is, ObjectId, Slot as Entry, Value};
use crate::model::client::{Action, Call, Returns};
use crate::model::source::{Name, Span};
use std::rc::Rc;

impl<'a> Evaluator<'a> {
    /// The answer to the object's last request.
    pub fn last_answer(&mut self, id: ObjectId, span: Span, state: &State) -> Value {
        let answer = state.object(id).and_then(|o| o.fields.get("#answer")).map(|s| s.value.clone());
        match answer {
            Some(value) => Value { is: value.is, span },
            None => Value { is: Is::Answer(Rc::new(AnswerValue::to(Vec::new()))), span },
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
                // A token object that refreshes itself.
                if call.does == Action::Refresh && answer.path.is_empty() {
                    return self.refreshed(answer, client, &call.adds, name_span, span);
                }
                if call.returns == Returns::Answer && call.does == Action::Set {
                    let id = self.unit.models.clients.get(client).map_or("", |c| c.id.as_str());
                    self.records.rows_used.insert(format!("{id} {}", call.names.first().map_or(&**name, String::as_str)));
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

    /// A block that a library's method is given runs once, with the object, before it sends. What it gives.
    pub fn run_block(&mut self, args: &Args<'a>, target: ObjectId, at: Span, state: &mut State) -> Option<Value> {
        let named = args.list.iter().find(|a| a.name.as_deref() == Some("&"));
        // Where a function is called on what it sets up, it is the last argument.
        let last = args.list.last().filter(|_| self.semantics(self.file()).blocks_have_receivers);
        let block = named.or(last)?;
        let function = block.value.as_function().cloned()?;
        let object = Value::new(Is::Object(target), at);
        // A function that has no receiver of its own is given the object as that as well.
        let given = self.call_function(&function, Some(object.clone()), Args::of(vec![object]), at, state);
        let ended = std::mem::take(&mut state.dead);
        (!ended).then_some(given)
    }

    pub fn remember_callback(&mut self, call: &Call, args: &Args<'a>, target: ObjectId, state: &mut State) {
        let Some((at, _)) = call.callback else { return };
        if let Some(function) = callback_argument(args, at) {
            let at = function.span;
            state.change(target, |o| {
                o.fields.insert("#callback".into(), Entry::new(function, at, at));
            });
        }
    }

    /// Calls the functions that wait for an answer.
    pub fn call_back(&mut self, call: &Call, args: &Args<'a>, target: ObjectId, answer: &Value, at: Span, state: &mut State) {
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
    pub fn call_with_answer(
        &mut self,
        args: &Args<'a>,
        index: i32,
        position: usize,
        gives: &[String],
        answer: &Value,
        at: Span,
        state: &mut State,
    ) {
        let object = super::clients::callback_position(index, args.list.len()).and_then(|at| args.value(at));
        if let Some(Value { is: Is::Object(id), .. }) = object.cloned() {
            return self.object_called_back(id, position, answer, at, state);
        }
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

    /// An object that waits for an answer: its methods that take so much are called with it, but for those that speak of failure.
    fn object_called_back(&mut self, id: ObjectId, position: usize, answer: &Value, at: Span, state: &mut State) {
        let Some(class) = state.object(id).and_then(|o| o.class) else { return };
        let methods = self.unit.class(class).map(|c| c.methods.clone()).unwrap_or_default();
        for ix in methods {
            let id_of = (class.0, ix as u32);
            let Some(method) = self.unit.function(id_of) else { continue };
            let name = method.name.to_ascii_lowercase();
            let fails = self.unit.models.failures.iter().any(|part| name.contains(part));
            let waits = !fails && &*method.name != crate::model::code::CONSTRUCTOR;
            if !waits || method.params.len() <= position {
                continue;
            }
            let values = (0..method.params.len()).map(|i| if i == position { answer.clone() } else { Value::unknown(at) }).collect();
            let mut copy = state.clone();
            self.inline(id_of, Some(Value::new(Is::Object(id), at)), Some(class), Args::of(values), None, at, &mut copy);
            state.join(copy);
        }
    }

    /// An object of a class without a name is handed to code that is not known, which calls its methods: each is run once.
    pub fn run_handed_object(&mut self, value: &Value, at: Span, state: &mut State) {
        let Is::Object(id) = value.is else { return };
        let Some(class) = state.object(id).and_then(|o| o.class) else { return };
        let Some(declared) = self.unit.class(class).filter(|c| c.is_anonymous) else { return };
        for ix in &declared.methods {
            let function = (class.0, *ix as u32);
            let Some(method) = self.unit.function(function).filter(|f| &*f.name != crate::model::code::CONSTRUCTOR) else { continue };
            let values = method.params.iter().map(|p| Value::named(p.name.clone(), p.span)).collect();
            let mut copy = state.clone();
            self.inline(function, Some(value.clone()), Some(class), Args::of(values), None, at, &mut copy);
            state.join(copy);
        }
    }
}
