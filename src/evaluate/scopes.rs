//! Variables that a function sees of those that call it: a shell looks a name up in the functions that are running, the last one first.

use super::exec::Evaluator;
use super::places::through;
use super::state::{Owner, State};
use super::value::{ObjectId, Value, any_of};
use crate::model::http::Tri;
use crate::model::source::{Name, Span};

impl Evaluator<'_> {
    /// Whether a variable may be that of a caller. Names that the frontend makes up are not.
    pub fn sees_callers(&self, name: &str) -> bool {
        self.semantics(self.file()).commands && !name.starts_with(['%', '&', '@'])
    }

    /// The variables of the innermost running function that has one of this name.
    pub fn env_with(&self, name: &str, state: &State) -> Option<ObjectId> {
        if !self.sees_callers(name) {
            return None;
        }
        self.frames.iter().rev().find_map(|frame| captured(frame.env, name, state))
    }

    /// A variable of the whole program, unless a running function has one of its name.
    pub fn read_global(&mut self, name: &Name, span: Span, state: &mut State) -> Value {
        let own = self.env_with(name, state).and_then(|env| state.object(env)?.fields.get(name));
        match own {
            Some(slot) if slot.there == Tri::Yes => through(&slot.value, span),
            Some(slot) => any_of(vec![through(&slot.value, span), Value::unknown(span)], span),
            None => self.read_shared(Owner::Global, name, span, state),
        }
    }
}

/// Of a function's variables and those that it captured, the innermost that have one of this name.
pub fn captured(env: ObjectId, name: &str, state: &State) -> Option<ObjectId> {
    let mut next = Some(env);
    while let Some(id) = next {
        let object = state.object(id)?;
        if object.fields.contains_key(name) {
            return Some(id);
        }
        next = object.outer;
    }
    None
}
