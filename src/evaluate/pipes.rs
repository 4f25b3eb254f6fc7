//! Pipes: operators on an answer that is still to come (`answer.pipe(map(f), tap(g))`). An operator that changes the answer is its function
//! itself.

use super::arguments::Args;
use super::exec::Evaluator;
use super::state::State;
use super::value::{Is, Key, MapValue, Slot, Value};
use crate::model::source::{Name, Span};

/// The key of an operator whose function is called, and whose result nobody looks at.
pub const KEEPS: &str = "%keeps";
/// The key of an operator whose function is called when there is no answer.
pub const FAILS: &str = "%fails";

/// An operator with that function.
pub fn operator(key: &str, function: Option<Value>, span: Span) -> Value {
    let Some(function) = function.filter(|f| f.as_function().is_some()) else { return Value::unknown(span) };
    let mut map = MapValue { span: Some(span), ..MapValue::default() };
    map.set(Key::Name(key.into()), Slot::new(function, span, span));
    Value::map(map, span)
}

impl<'a> Evaluator<'a> {
    /// `answer.pipe(…)`: what comes out of the last operator. Pipes of anything else are calls that are not known.
    pub fn pipe(&mut self, receiver: Option<Value>, args: Args<'a>, name_span: Span, span: Span, state: &mut State) -> Value {
        let is_answer = |v: &Value| v.alternatives().iter().any(|one| matches!(one.is, Is::Answer(_)));
        let Some(mut value) = receiver.clone().filter(is_answer) else {
            return self.foreign_call(&Name::from("pipe"), receiver.as_ref(), args, name_span, span, state);
        };
        for arg in &args.list {
            let one = |f: &Value| Args::of(vec![f.clone()]);
            match &arg.value.is {
                Is::Function(_) => value = self.then(value, &one(&arg.value), name_span, span, state),
                Is::Map(map) => {
                    if let Some(slot) = map.named(KEEPS) {
                        self.then(value.clone(), &one(&slot.value), name_span, span, state);
                    } else if let Some(slot) = map.named(FAILS) {
                        let failed = Value::unknown(span);
                        self.then(failed, &one(&slot.value), name_span, span, state);
                    }
                }
                _ => {}
            }
        }
        Value { is: value.is, span }
    }
}
