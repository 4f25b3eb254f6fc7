//! Promises: what is done with what an operation gives later.

use super::arguments::Args;
use super::exec::Evaluator;
use super::state::{Object, State};
use super::value::{Is, Slot, Value};
use crate::model::source::Span;

impl<'a> Evaluator<'a> {
    /// `.then(f)`: the function is called with what was promised; its result is the next promise.
    pub fn then(&mut self, receiver: Value, args: &Args<'a>, name_span: Span, span: Span, state: &mut State) -> Value {
        // `subscribe({ next: f })`
        let observer = args.value(0).and_then(|value| self.map_of(value, state)).and_then(|map| map.named("next").map(|s| s.value.clone()));
        let Some(f) = observer.as_ref().or(args.value(0)).and_then(Value::as_function).cloned() else {
            self.leak_args(args, state);
            return receiver;
        };
        let mut copy = state.clone();
        let value = self.call_function(&f, None, Args::of(vec![receiver.clone()]), name_span, &mut copy);
        let ended = copy.dead;
        state.join(copy);
        if let Some(failed) = args.value(1).and_then(Value::as_function).cloned() {
            let mut copy = state.clone();
            self.call_function(&failed, None, Args::of(vec![Value::unknown(span)]), name_span, &mut copy);
            state.join(copy);
        }
        // Angular's and jQuery's callbacks return nothing: the answer goes on.
        if ended || matches!(value.is, Is::Null) { receiver } else { Value { is: value.is, span } }
    }

    /// `new Promise(executor)`: what the executor resolves with.
    pub fn promise(&mut self, args: &Args<'a>, name_span: Span, span: Span, state: &mut State) -> Value {
        let Some(f) = args.value(0).and_then(Value::as_function).cloned() else { return Value::unknown(span) };
        let holder = self.allocate(state, Object { span, ..Object::default() });
        let mut copy = state.clone();
        let resolver = self.allocate(&mut copy, Object { span, client: None, ..Object::default() });
        copy.change(resolver, |o| {
            o.fields.insert("#resolver".into(), Slot::new(Value::new(Is::Object(holder), span), span, span));
        });
        let value = Value::new(Is::Object(resolver), span);
        self.call_function(&f, None, Args::of(vec![value, Value::unknown(span)]), name_span, &mut copy);
        copy.dead = false;
        state.join(copy);
        match state.object(holder).and_then(|o| o.fields.get("value")) {
            Some(slot) => slot.value.clone(),
            None => Value::unknown(span),
        }
    }
}
