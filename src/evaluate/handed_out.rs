//! What is handed out: functions that others call later, with arguments that nobody knows.

use super::arguments::Args;
use super::calls::MAX_LISTED;
use super::exec::Evaluator;
use super::state::{Object, State};
use super::value::{FunctionId, FunctionValue, Is, Value};
use crate::model::code::Param;
use crate::model::source::{Name, Span};
use std::rc::Rc;

/// What is handed out is called no deeper than this.
pub const MAX_HANDED_OUT: usize = 4;

/// What is handed out by what was handed out, and so on.
const MAX_HANDED_ON: usize = 2;

impl<'a> Evaluator<'a> {
    /// Calls a function that code not known was given, and what it hands out: on a copy, because nobody knows when and whether.
    pub fn call_later(
        &mut self,
        function: &FunctionValue,
        names: &[Option<Name>],
        answer: Option<&Value>,
        at: Span,
        state: &mut State,
    ) -> Value {
        let mut copy = state.clone();
        let params = self.unit.function(function.function).map(|f| &f.params[..]).unwrap_or_default();
        let values = params.iter().enumerate().map(|(i, p)| match (answer, names.get(i).cloned().flatten()) {
            (Some(answer), _) => answer.clone(),
            (None, Some(name)) => Value::named(name, p.span),
            (None, None) => self.strange(p, function.function, &mut copy),
        });
        let values = values.collect();
        let receiver = self.allocate(&mut copy, Object { open: true, span: at, ..Object::default() });
        let this = Value::new(Is::Object(receiver), at);
        let given = self.call_function(function, Some(this.clone()), Args::of(values), at, &mut copy);
        if !copy.dead && self.frames.len() < MAX_HANDED_OUT {
            self.call_handed_out(&given, at, &mut copy);
            self.call_handed_out(&this, at, &mut copy);
        }
        let given = self.textual(&given, &copy);
        state.join(copy);
        given
    }

    /// What somebody who is not known hands to a parameter.
    fn strange(&mut self, param: &Param, function: FunctionId, state: &mut State) -> Value {
        let typed = param.declared.as_ref().filter(|_| param.default.is_none());
        let typed = typed.and_then(|declared| self.typed_in((function.0, 0), declared, state, param.span));
        typed.unwrap_or_else(|| Value::named(param.name.clone(), param.span))
    }

    /// Functions that a callback returned or put on its receiver are called by whoever called it.
    pub fn call_handed_out(&mut self, value: &Value, at: Span, state: &mut State) {
        self.handed_out(value, at, state, MAX_HANDED_ON);
    }

    fn handed_out(&mut self, value: &Value, at: Span, state: &mut State, deeper: usize) {
        let mut functions: Vec<Rc<FunctionValue>> = value.as_function().cloned().into_iter().collect();
        if let Is::Object(id) = value.is
            && let Some(object) = state.object(id)
        {
            functions.extend(object.fields.values().filter_map(|s| s.value.as_function().cloned()));
        }
        if let Some(map) = self.map_of(value, state) {
            functions.extend(map.entries.iter().filter_map(|(_, s)| s.value.as_function().cloned()));
        }
        for function in functions.iter().take(MAX_LISTED) {
            let mut copy = state.clone();
            let params = self.unit.function(function.function).map(|f| &f.params[..]).unwrap_or_default();
            let values = params.iter().map(|p| self.strange(p, function.function, &mut copy)).collect();
            let given = self.call_function(function, Some(value.clone()), Args::of(values), at, &mut copy);
            if deeper > 0 && !copy.dead && given.is != value.is {
                self.handed_out(&given, at, &mut copy, deeper - 1);
            }
            state.join(copy);
        }
    }
}
