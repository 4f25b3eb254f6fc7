//! Scopes: what a simple name stands for.

use super::{Lowering, expr, read};
use crate::frontends::base::{field_of, method_of};
use crate::model::code::{Callee, Expr, ExprKind, Member, Place, TypeRef};
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
    /// A lambda that has the receiver around it.
    pub(super) shares_receiver: bool,
    /// Its parameters that are functions.
    pub(super) functions: BTreeSet<Name>,
    /// It is an accessor: the field behind its property.
    pub(super) behind: Option<Name>,
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

    /// What is extended by the function around the code, where calls without a receiver are calls of its methods.
    pub(super) fn extended(&self) -> Option<Name> {
        let scope = self.scopes.iter().rev().find(|s| !(s.is_lambda && s.shares_receiver))?;
        scope.receiver.clone().filter(|_| !scope.is_lambda)
    }

    /// The receiver of the function around the code.
    pub(super) fn receiver(&self, span: Span) -> Expr {
        let function = self.function();
        if let Some(name) = function.and_then(|f| f.receiver.clone()) {
            return read(Place::Local(name), span);
        }
        self.own_object(span)
    }

    /// The object of the class around the code, of which an extension that it declares has one besides what is extended.
    pub(super) fn own_object(&self, span: Span) -> Expr {
        let in_lambda = self.scopes.last().is_some_and(|s| s.is_lambda);
        if in_lambda { read(Place::Local(AROUND.into()), span) } else { expr(ExprKind::This, span) }
    }

    /// The class around the code that has a member, how many classes outwards it stands, and whether the member belongs to the class itself.
    fn member_of(&self, name: &str, is_function: bool) -> Option<(usize, Name, bool)> {
        for (depth, class) in self.classes.iter().rev().enumerate() {
            let Some(members) = self.outline.class(class) else { continue };
            let found = if is_function { members.functions.get(name) } else { members.properties.get(name) };
            if let Some(is_static) = found {
                return Some((depth, class.clone(), *is_static || members.is_object));
            }
        }
        None
    }

    /// The place of a property of a class around the code.
    pub(super) fn property(&self, name: &str, span: Span) -> Option<Place> {
        let (classes, class, is_static) = self.member_of(name, false)?;
        Some(match (is_static, classes) {
            (true, 0) => Place::Static(TypeRef::Own, name.into()),
            (true, _) => Place::Static(TypeRef::Named(class), name.into()),
            (false, _) => field_of(self.object_around(classes, span), name),
        })
    }

    /// What a call of a function of a class around the code calls.
    pub(super) fn function_around(&self, name: &Name, span: Span) -> Option<Callee> {
        let (classes, class, is_static) = self.member_of(name, true)?;
        let member = |class| Callee::Static(class, Box::new(Member::Named(name.clone())));
        Some(match (is_static, classes) {
            (true, 0) => member(TypeRef::Own),
            (true, _) => member(TypeRef::Named(class)),
            (false, _) => method_of(self.object_around(classes, span), name.clone()),
        })
    }

    /// What a call of a function that the file does not have calls. A function of a package goes by its own name; libraries' are known by
    /// their packages.
    pub(super) fn function_elsewhere(&self, name: Name) -> Callee {
        match self.names.import(&name).map(Name::from) {
            Some(path) => Callee::Function { name: path, fallback: Some(name) },
            None => Callee::Function { name, fallback: None },
        }
    }

    /// The place that a simple name stands for; none when the file does not say.
    pub(super) fn variable(&self, name: &str, span: Span) -> Option<Place> {
        if self.is_local(name) {
            return Some(Place::Local(name.into()));
        }
        self.field_behind(name, span).or_else(|| self.captured_variable(name, span)).or_else(|| self.property(name, span))
    }
}
