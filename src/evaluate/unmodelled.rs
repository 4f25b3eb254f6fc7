//! Methods of modelled clients for which there is no row, and those that a library calls of a class.

use super::arguments::{ArgValue, Args};
use super::exec::Evaluator;
use super::state::State;
use super::value::{FunctionId, TypeId, Value};
use crate::model::source::{Name, Span};

impl<'a> Evaluator<'a> {
    /// A method of a client object that its model has no row for (`->timeout(10)`): fluent, and without effect on what rules look at unless its
    /// name speaks of headers, authentication or what may add them.
    pub fn unmodelled(
        &mut self,
        id: super::value::ObjectId,
        receiver: &Value,
        name: &str,
        args: &Args<'a>,
        name_span: Span,
        state: &mut State,
    ) -> Value {
        const MAY_ADD: [&str; 13] =
            ["auth", "header", "token", "option", "with", "middleware", "intercept", "handler", "sign", "cred", "plugin", "use", "config"];
        if let Some(value) = self.method_of_any(receiver, name, args, name_span, receiver.span, state) {
            return value;
        }
        for arg in &args.list {
            self.escapes(&arg.value, state, arg.at);
        }
        self.run_callbacks(args, None, name_span, state);
        self.leak_args(args, state);
        let lower = name.to_ascii_lowercase();
        if MAY_ADD.iter().any(|word| lower.contains(word)) {
            state.change(id, |o| o.open = true);
        }
        receiver.clone()
    }

    /// The method of the project's class that the library's own method calls, with what it is given.
    pub(super) fn called_by_library(
        &self,
        client: usize,
        class: TypeId,
        name: &str,
        args: &Args<'a>,
        name_span: Span,
    ) -> Option<(FunctionId, Args<'a>)> {
        let model = self.unit.models.clients.get(client)?;
        let rows = self.unit.models.method(client, name);
        let row = rows.iter().filter_map(|row| self.unit.models.call(*row)).find(|row| row.calls.is_some())?;
        let (function, _) = self.unit.find_method(class, row.calls.as_deref()?)?;
        if self.frames.iter().any(|f| f.function == function) {
            return None;
        }
        // What is passed by its position goes on by its name, behind the address.
        let option = |index: usize| {
            let slot = row.args.get(index)?.slot?;
            model.options.iter().find(|(_, effect)| effect.slot == Some(slot)).map(|(name, _)| Name::from(name.as_str()))
        };
        let verb = ArgValue::plain(Value::text(row.verb.as_deref()?, name_span), name_span);
        let passed = args.list.iter().enumerate().map(|(index, arg)| match (&arg.name, index) {
            (None, 1..) => ArgValue { name: option(index), ..arg.clone() },
            _ => arg.clone(),
        });
        let list = std::iter::once(verb).chain(passed).collect();
        Some((function, Args { list, open: args.open, answer: None }))
    }
}
