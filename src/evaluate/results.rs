//! Calls with several results.

use super::arguments::Args;
use super::exec::Evaluator;
use super::state::State;
use super::value::{Is, Value, join};
use crate::model::source::Span;

impl<'a> Evaluator<'a> {
    /// One of several results of a call, by its number: a function of the project gives a map of them, anything else only the first.
    pub fn one_result(&mut self, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let (Some(all), Some(Is::Number(index))) = (args.value(0).cloned(), args.value(1).map(|v| &v.is)) else {
            return Value::unknown(span);
        };
        let name = format!("%{index}");
        let pick = |me: &mut Self, one: &Value, state: &State| match me.map_of(one, state).filter(|map| map.named("%0").is_some()) {
            Some(map) => map.named(&name).map_or_else(|| Value::unknown(span), |slot| slot.value.clone()),
            None if *index == 0.0 => one.clone(),
            None => Value::unknown(span),
        };
        let picked: Vec<Value> = all.alternatives().iter().map(|one| pick(self, one, state)).collect();
        picked.into_iter().reduce(|a, b| join(&a, &b)).unwrap_or_else(|| Value::unknown(span))
    }
}
