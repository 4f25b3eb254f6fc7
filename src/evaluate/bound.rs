//! Functions that are given some arguments before they are called, and methods that a list of object and name says.

use super::arguments::{ArgValue, Args};
use super::exec::Evaluator;
use super::state::{Object, State};
use super::value::{Is, Value};
use crate::model::source::{Name, Span};

/// Where an object that stands for a function with bound arguments has them.
const BOUND_FUNCTION: &str = "#function";
const BOUND_ARGUMENTS: &str = "#arguments";

impl<'a> Evaluator<'a> {
    /// A function with arguments bound by position or name, whatever it is.
    pub fn bound(&mut self, function: Value, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let mut given = super::value::MapValue { open: args.open, span: Some(span), ..Default::default() };
        for arg in args.list.iter().skip(1) {
            let slot = super::value::Slot { there: arg.there, ..super::value::Slot::new(arg.value.clone(), arg.key, arg.at) };
            match &arg.name {
                Some(name) => given.set(super::value::Key::Name(name.clone()), slot),
                None => given.push(slot),
            }
        }
        let slot = |value: Value| super::value::Slot::new(value, span, span);
        let fields = [(BOUND_FUNCTION, function), (BOUND_ARGUMENTS, Value::map(given, span))];
        let fields = fields.into_iter().map(|(name, value)| (Name::from(name), slot(value))).collect();
        let id = self.allocate(state, Object { fields, span, ..Object::default() });
        Value::new(Is::Object(id), span)
    }

    pub(super) fn call_bound(
        &mut self,
        id: super::value::ObjectId,
        args: &Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Option<Value> {
        let object = state.object(id)?;
        let function = object.fields.get(BOUND_FUNCTION)?.value.clone();
        let Is::Map(given) = object.fields.get(BOUND_ARGUMENTS)?.value.is.clone() else { return None };
        let (mut first, mut named) = (Vec::new(), Vec::new());
        for (key, slot) in &given.entries {
            let arg = ArgValue { key: slot.key, there: slot.there, ..ArgValue::plain(slot.value.clone(), slot.at) };
            match key {
                super::value::Key::Name(name) if !args.list.iter().any(|a| a.name.as_ref() == Some(name)) => {
                    named.push(ArgValue { name: Some(name.clone()), ..arg });
                }
                super::value::Key::Index(_) => first.push(arg),
                _ => {}
            }
        }
        let list = first.into_iter().chain(args.list.iter().cloned()).chain(named).collect();
        let all = Args { list, open: args.open || given.open, answer: args.answer.clone() };
        Some(self.call_value(&function, all, name_span, span, state))
    }

    pub fn call_pair(&mut self, map: &super::value::MapValue, args: Args<'a>, name_span: Span, span: Span, state: &mut State) -> Value {
        let pair = (map.get(&super::value::Key::Index(0)), map.get(&super::value::Key::Index(1)));
        if let (Some(object), Some(method)) = pair
            && let Some(name) = method.value.as_literal()
        {
            let receiver = match object.value.as_literal().and_then(|n| self.unit.find_type(self.file(), &n)) {
                Some(class) => Value::new(Is::Class(class), span),
                None => object.value.clone(),
            };
            return self.method(&receiver, &name, args, name_span, span, state);
        }
        self.foreign_call(&Name::from("%dynamic"), None, args, name_span, span, state)
    }
}
