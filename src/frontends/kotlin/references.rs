//! References to functions: `::send`, `this::send`, `sender::send`, `::Grant`.

use super::{Lowering, children, expr, read, step};
use crate::frontends::base::{field_of, method_call, method_of};
use crate::model::code::{Arg, Callee, Captures, Expr, ExprKind, Member, Param, ParamKind, Place, StepKind, TypeRef};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

/// What a reference is called with.
const GIVEN: &str = "%given";

impl Lowering<'_> {
    /// A reference is a function that passes on what it is called with.
    pub(super) fn reference(&mut self, node: Node<'_>) -> Expr {
        let written = self.text(node).to_owned();
        let span = self.span(node);
        let Some((of, name)) = written.rsplit_once("::") else { return self.opaque(node) };
        let name = Name::from(name.trim().trim_matches('`'));
        let object = children(node).into_iter().next().filter(|_| !of.trim().is_empty());
        let Some(object) = object else { return self.reference_here(name, span) };
        let is_type = object.kind().ends_with("_type");
        let of = of.trim();
        let object = match is_type {
            // What the grammar takes for a type may be a variable.
            true if of.starts_with(char::is_lowercase) && !of.contains('.') => self.named(of, self.span(object)),
            true => match self.type_name(object).0 {
                Some(class) => return self.member_of_class(class, name, span),
                None => return self.opaque(node),
            },
            false => match self.class_of(object) {
                Some(class) => return self.member_of_class(class, name, span),
                None => self.expr(object),
            },
        };
        self.passes_on(method_of(object, name), span)
    }

    /// `::send`: a class, or what a call of that name would call.
    fn reference_here(&mut self, name: Name, span: Span) -> Expr {
        if name.starts_with(char::is_uppercase) {
            return expr(ExprKind::Class(TypeRef::Named(self.class_named(&name))), span);
        }
        if let Some(place) = self.variable(&name, span) {
            return read(place, span);
        }
        let callee = self.function_around(&name, span).unwrap_or_else(|| self.function_elsewhere(name));
        self.passes_on(callee, span)
    }

    /// `Grant::type`, `String::trim`: what it is called with is the object. Members of objects belong to the class.
    fn member_of_class(&mut self, class: Name, name: Name, span: Span) -> Expr {
        let members = self.outline.class(&class);
        if members.is_some_and(|m| m.is_object || m.functions.get(&*name) == Some(&true)) {
            return self.passes_on(Callee::Static(TypeRef::Named(class), Box::new(Member::Named(name))), span);
        }
        let is_property = members.is_some_and(|m| m.properties.contains_key(&*name));
        let object = read(Place::Local(GIVEN.into()), span);
        let value = if is_property { read(field_of(object, name), span) } else { method_call(object, name, Vec::new(), span, span) };
        self.function_of(value, ParamKind::One, span)
    }

    fn passes_on(&mut self, callee: Callee, span: Span) -> Expr {
        self.function_of(call_with_given(callee, span), ParamKind::Rest, span)
    }

    fn function_of(&mut self, value: Expr, kind: ParamKind, span: Span) -> Expr {
        let body = vec![step(StepKind::Return(Some(value)), span)];
        self.add_closure(vec![given(kind, span)], Captures::All { this: true }, body, span)
    }
}

/// The parameter that is what a function of ours is called with.
pub(super) fn given(kind: ParamKind, span: Span) -> Param {
    Param { name: GIVEN.into(), kind, span, ..Param::default() }
}

/// A call with all that a function of ours is called with.
pub(super) fn call_with_given(callee: Callee, span: Span) -> Expr {
    let given = Arg { value: read(Place::Local(GIVEN.into()), span), name: None, spread: true };
    expr(ExprKind::Call { callee, args: vec![given], name: span }, span)
}
