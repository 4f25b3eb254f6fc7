//! Tasks: objects of the project's classes that a library runs.

use super::arguments::Args;
use super::exec::Evaluator;
use super::state::State;
use super::value::{Is, TypeId, Value};
use crate::model::client::Task;
use crate::model::source::Span;

impl<'a> Evaluator<'a> {
    /// The row for the objects of a class.
    fn task(&self, class: TypeId) -> Option<&'a Task> {
        self.unit.models.tasks.iter().copied().find(|task| self.unit.is_below(class, &task.types))
    }

    /// An inherited method that runs the object: what that gives.
    pub fn run_task(
        &mut self,
        receiver: &Value,
        class: TypeId,
        name: &str,
        args: &Args<'a>,
        name_span: Span,
        state: &mut State,
    ) -> Option<Value> {
        let task = self.task(class)?;
        let others = *task.by.get(name)?;
        let (function, _) = self.unit.find_method(class, &task.runs)?;
        let given = Args { list: args.list.iter().skip(others).cloned().collect(), ..args.clone() };
        let value = self.inline(function, Some(receiver.clone()), Some(class), given, None, name_span, state);
        if let Some((then, _)) = task.then.as_deref().and_then(|then| self.unit.find_method(class, then)) {
            self.inline(then, Some(receiver.clone()), Some(class), Args::of(vec![value.clone()]), None, name_span, state);
        }
        Some(value)
    }

    /// An object that is run by whatever it is handed to: what that gives.
    pub fn run_handed_task(&mut self, value: &Value, at: Span, state: &mut State) -> Option<Value> {
        let Is::Object(id) = value.is else { return None };
        let class = state.object(id).and_then(|o| o.class)?;
        let task = self.task(class).filter(|task| task.by.is_empty())?;
        let (function, _) = self.unit.find_method(class, &task.runs)?;
        let mut copy = state.clone();
        let given = self.inline(function, Some(value.clone()), Some(class), Args::default(), None, at, &mut copy);
        state.join(copy);
        Some(given)
    }
}
