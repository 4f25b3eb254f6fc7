//! Objects that keep what they are made of (a cookie): their members set the value and its lifetime later, in any order.

use super::answers::sink_kind;
use super::arguments::Args;
use super::exec::Evaluator;
use super::state::{Object, State};
use super::value::{Is, ObjectId, Slot, Value};
use crate::model::client::Sink;
use crate::model::source::Span;

/// The field that holds what is kept under, and where that was said.
const KEPT: &str = "#kept";
/// The field that holds the lifetime, once something has set it.
const LIFETIME: &str = "#lifetime";

impl<'a> Evaluator<'a> {
    /// The row of a class whose objects keep something, and say of it later what is left out.
    fn keeper(&self, class: &str) -> Option<&'a Sink> {
        let sink = self.unit.models.sink(&format!("new {class}"))?;
        (!sink.lifetime_by.is_empty() || !sink.value_by.is_empty()).then_some(sink)
    }

    /// An object of such a class is made.
    pub fn made_keeper(&mut self, made: &str, args: &Args<'a>, at: Span, span: Span, state: &mut State) -> Option<Value> {
        let class = made.strip_prefix("new ")?;
        let sink = self.keeper(class)?;
        let name = sink.key.and_then(|key| args.value(key)).cloned().unwrap_or_else(|| Value::null(at));
        let fields = [("#foreign".into(), Slot::new(Value::text(class, span), span, span)), (KEPT.into(), Slot::new(name, at, at))];
        let id = self.allocate(state, Object { fields: fields.into(), open: true, span, ..Object::default() });
        Some(Value::new(Is::Object(id), span))
    }

    /// Whether a value is such an object: what it keeps is known already.
    pub fn is_keeper(&self, value: &Value, state: &State) -> bool {
        matches!(value.is, Is::Object(id) if state.object(id).is_some_and(|o| o.fields.contains_key(KEPT)))
    }

    /// A member of such an object is set, or called with one argument.
    pub fn keeper_told(&mut self, id: ObjectId, member: &str, value: &Value, at: Span, state: &mut State) {
        let Some(object) = state.object(id) else { return };
        let Some(made) = object.fields.get(KEPT) else { return };
        let (name, made) = (made.value.as_literal(), made.at);
        let class = object.fields.get("#foreign").and_then(|class| class.value.as_literal());
        let Some(sink) = class.and_then(|class| self.keeper(&class)) else { return };
        let is = |members: &[String]| members.iter().any(|m| m == member);
        let unit = sink.unit.unwrap_or(1.0);
        if is(&sink.lifetime_by) {
            let lifetime = self.lasting(value, unit, at, state);
            state.change(id, |o| {
                o.fields.insert(LIFETIME.into(), Slot::new(value.clone(), at, at));
            });
            if self.quiet == 0 {
                let all = self.records.kept.values_mut().flat_map(|kept| kept.iter_mut());
                all.filter(|((place, _), _)| *place == made).for_each(|(_, kept)| kept.lifetime = Some(lifetime.clone()));
            }
        } else if is(&sink.value_by) {
            let life = state.object(id).and_then(|o| o.fields.get(LIFETIME)).cloned();
            let lifetime = life.map(|life| self.lasting(&life.value, unit, life.at, state));
            self.keeps(value, sink_kind(&sink.kind), name, made, lifetime, state);
        }
    }
}
