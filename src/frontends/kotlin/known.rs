//! Methods that every value has: scope functions, with a lambda or another function, copies of records, and equality.

use super::calls::on;
use super::{Lowering, arg, child, children, expr, read, set};
use crate::frontends::base::{called, field_of, method_call, operation};
use crate::model::code::{Arg, Expr, ExprKind, Place, Test};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

impl Lowering<'_> {
    /// A scope function of a value, with a lambda.
    pub(super) fn scoped(&mut self, name: &str, lambda: Node<'_>, value: Expr, span: Span) -> Expr {
        match name {
            "also" => self.kept(value, span, |me, kept| me.handed(lambda, kept, span)),
            "apply" => self.kept(value, span, |me, kept| me.called_on(lambda, kept, span)),
            "run" => self.called_on(lambda, value, span),
            "takeIf" | "takeUnless" => {
                let place = Place::Local(self.fresh("taken"));
                let first = set(place.clone(), value, span);
                let guard = self.handed(lambda, read(place.clone(), span), span);
                let guard = if name == "takeIf" { guard } else { expr(ExprKind::Not(Box::new(guard)), span) };
                let (taken, none) = (read(place, span), expr(ExprKind::Null, span));
                let chosen = expr(ExprKind::Choose(Box::new(guard), Box::new(taken), Box::new(none)), span);
                expr(ExprKind::Sequence(vec![first, chosen]), span)
            }
            _ => self.handed(lambda, value, span),
        }
    }

    /// Whether a member is asked for with `?.`.
    pub(super) fn is_safe(&self, navigation: Node<'_>) -> bool {
        let parts = children(navigation);
        let [object, member] = parts[..] else { return false };
        self.between(object, member).contains('?')
    }

    /// `value?.let { … }`: what is null has nothing done to it.
    pub(super) fn unless_null(&mut self, object: Node<'_>, span: Span, act: impl FnOnce(&mut Self, Expr) -> Expr) -> Expr {
        let place = Place::Local(self.fresh("asked"));
        let first = set(place.clone(), self.expr(object), span);
        let null = expr(ExprKind::Null, span);
        let guard = expr(ExprKind::Test(Test::NotEqual, Box::new(read(place.clone(), span)), Box::new(null.clone())), span);
        let done = act(self, read(place, span));
        let chosen = expr(ExprKind::Choose(Box::new(guard), Box::new(done), Box::new(null)), span);
        expr(ExprKind::Sequence(vec![first, chosen]), span)
    }

    /// The receiver that calls without one have.
    pub(super) fn this(&self, span: Span) -> Expr {
        let in_lambda = self.scopes.last().is_some_and(|s| s.is_lambda);
        if in_lambda { expr(ExprKind::This, span) } else { self.receiver(span) }
    }

    /// A method that every value has, or every record; none when it is another.
    pub(super) fn known_method(&mut self, name: &str, object: &Expr, args: &mut Vec<Arg>, at: Span, span: Span) -> Option<Expr> {
        let is_function = |value: &Expr| matches!(value.kind, ExprKind::Closure(_) | ExprKind::Read(Place::Local(_)));
        match (name, &args[..]) {
            ("let" | "also", [only]) if only.name.is_none() && is_function(&only.value) => {
                let function = only.value.clone();
                if name == "let" {
                    return Some(called(function, vec![arg(object.clone())], at, span));
                }
                Some(self.kept(object.clone(), span, |_, kept| called(function, vec![arg(kept)], at, span)))
            }
            ("apply" | "run", [only]) if self.is_function_variable(&only.value) => {
                let function = only.value.clone();
                if name == "run" {
                    return Some(on(function, object.clone(), at, span));
                }
                Some(self.kept(object.clone(), span, |_, kept| on(function, kept, at, span)))
            }
            // `record.copy(path = "/token")`
            ("copy", [_, ..]) if args.iter().all(|a| a.name.is_some()) => {
                let place = Place::Local(self.fresh("copy"));
                let mut steps = vec![set(place.clone(), operation("%copied", vec![object.clone()], at, span), span)];
                for change in std::mem::take(args) {
                    let Some(field) = change.name else { continue };
                    let field = field_of(read(place.clone(), at), field);
                    let written = change.value.span;
                    steps.push(set(field, change.value, written));
                }
                steps.push(read(place, span));
                Some(expr(ExprKind::Sequence(steps), span))
            }
            ("equals", [only]) => {
                let (left, right) = (Box::new(object.clone()), Box::new(only.value.clone()));
                Some(expr(ExprKind::Test(Test::Equal, left, right), span))
            }
            ("equals", [other, fold]) if matches!(fold.value.kind, ExprKind::Bool(true)) => {
                Some(method_call(object.clone(), "equalsIgnoreCase", vec![arg(other.value.clone())], at, span))
            }
            _ => None,
        }
    }

    /// Notes a parameter that is declared to be a function.
    pub(super) fn note_function(&mut self, parameter: Node<'_>, name: Node<'_>) {
        let name = Name::from(self.word(name));
        if let Some(scope) = self.scopes.last_mut().filter(|_| child(parameter, "function_type").is_some()) {
            scope.functions.insert(name);
        }
    }

    /// Whether a value is a parameter that is declared to be a function, or a function itself.
    fn is_function_variable(&self, value: &Expr) -> bool {
        match &value.kind {
            ExprKind::Closure(_) => true,
            ExprKind::Read(Place::Local(name)) => self.scopes.iter().any(|s| s.functions.contains(name)),
            _ => false,
        }
    }
}
