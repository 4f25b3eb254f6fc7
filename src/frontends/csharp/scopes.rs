//! Scopes: the variables in sight.

use super::Lowering;
use crate::model::source::Name;
use std::collections::BTreeSet;

/// The function the code stands in.
#[derive(Default)]
pub(super) struct Scope {
    /// Its variables, with those of the functions around it.
    locals: BTreeSet<Name>,
    /// Those that hold a task nobody has waited for.
    pub(super) tasks: BTreeSet<Name>,
    /// There is no receiver.
    pub(super) is_static: bool,
    /// What `break` and `continue` leave, innermost last.
    pub(super) targets: Vec<Target>,
    /// The names of the parts of the tuple that it returns.
    pub(super) parts: Vec<Name>,
    /// The class that it returns, for `return new(…)`.
    pub(super) returns: Option<Name>,
    /// What its only type parameter is called.
    pub(super) type_parameter: Option<Name>,
}

/// A loop or switch that is being lowered.
pub(super) struct Target {
    pub(super) leave: Name,
    /// `None` for a switch: `continue` means the loop around it.
    pub(super) next: Option<Name>,
    pub(super) left: bool,
    pub(super) continued: bool,
}

impl Lowering<'_> {
    pub(super) fn declare(&mut self, name: &Name) {
        self.scope.locals.insert(name.clone());
    }

    pub(super) fn is_local(&self, name: &str) -> bool {
        self.scope.locals.contains(name)
    }

    /// Lowers something in a new function; one that `captures` sees the variables around it.
    pub(super) fn in_function<T>(&mut self, is_static: bool, captures: bool, lower: impl FnOnce(&mut Self) -> T) -> T {
        let locals = if captures { self.scope.locals.clone() } else { BTreeSet::new() };
        let type_parameter = self.scope.type_parameter.clone().filter(|_| captures);
        let scope = Scope { locals, is_static, type_parameter, ..Scope::default() };
        let outer = std::mem::replace(&mut self.scope, scope);
        let lowered = lower(self);
        self.scope = outer;
        lowered
    }
}
