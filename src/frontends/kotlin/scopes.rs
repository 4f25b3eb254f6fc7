//! Scopes: what a simple name stands for.

use super::{Lowering, expr, read};
use crate::model::code::{Expr, ExprKind, Member, Place, TypeRef};
use crate::model::source::{Name, Span};
use std::collections::BTreeSet;

/// The local by which lambdas know the receiver of the function around them.
pub(super) const AROUND: &str = "%this";

/// A function or lambda around the code.
#[derive(Debug, Default)]
pub(super) struct Scope {
    /// Its variables.
    pub(super) locals: BTreeSet<Name>,
    /// There is no receiver.
    pub(super) is_static: bool,
    /// It is a lambda: its receiver is another.
    pub(super) is_lambda: bool,
    /// The parameter that stands for the receiver of an extension.
    pub(super) receiver: Option<Name>,
    /// The labels that `break` and `continue` leave, innermost last.
    pub(super) jumps: Vec<(Name, Name)>,
}

impl Lowering<'_> {
    pub(super) fn declare(&mut self, name: &str) -> Place {
        let name = Name::from(name);
        if let Some(scope) = self.scopes.last_mut() {
            scope.locals.insert(name.clone());
        }
        Place::Local(name)
    }

    /// Whether a name is a variable of a function around the code.
    pub(super) fn is_local(&self, name: &str) -> bool {
        // A function of a class does not see the variables of what is around the class; lambdas see all.
        for scope in self.scopes.iter().rev() {
            if scope.locals.contains(name) {
                return true;
            }
            if !scope.is_lambda {
                return false;
            }
        }
        false
    }

    /// The function around the code, through lambdas.
    pub(super) fn function(&self) -> Option<&Scope> {
        self.scopes.iter().rev().find(|s| !s.is_lambda)
    }

    /// The receiver of the function around the code.
    pub(super) fn receiver(&self, span: Span) -> Expr {
        let function = self.function();
        if let Some(name) = function.and_then(|f| f.receiver.clone()) {
            return read(Place::Local(name), span);
        }
        let in_lambda = self.scopes.last().is_some_and(|s| s.is_lambda);
        if in_lambda { read(Place::Local(AROUND.into()), span) } else { expr(ExprKind::This, span) }
    }

    /// The class around the code that has a member, and whether that belongs to the class itself.
    fn member_of(&self, name: &str, is_function: bool) -> Option<(bool, Name, bool)> {
        for (depth, class) in self.classes.iter().rev().enumerate() {
            let members = self.outline.class(class)?;
            let found = if is_function { members.functions.get(name) } else { members.properties.get(name) };
            if let Some(is_static) = found {
                return Some((depth == 0, class.clone(), *is_static || members.is_object));
            }
        }
        None
    }

    /// The place of a property of a class around the code.
    pub(super) fn property(&self, name: &str, span: Span) -> Option<Place> {
        let (is_own, class, is_static) = self.member_of(name, false)?;
        Some(match (is_static, is_own) {
            (true, true) => Place::Static(TypeRef::Own, name.into()),
            (true, false) => Place::Static(TypeRef::Named(class), name.into()),
            (false, _) => Place::Field(Box::new(self.receiver(span)), Box::new(Member::Named(name.into()))),
        })
    }

    /// Whether a function of a class around the code has that name, and belongs to the class itself.
    pub(super) fn own_function(&self, name: &str) -> Option<TypeRef> {
        let (is_own, class, is_static) = self.member_of(name, true)?;
        is_static.then_some(if is_own { TypeRef::Own } else { TypeRef::Named(class) })
    }

    pub(super) fn has_function(&self, name: &str) -> bool {
        self.member_of(name, true).is_some()
    }

    /// The place that a simple name stands for; none when the file does not say.
    pub(super) fn variable(&self, name: &str, span: Span) -> Option<Place> {
        if self.is_local(name) {
            return Some(Place::Local(name.into()));
        }
        self.property(name, span)
    }
}
