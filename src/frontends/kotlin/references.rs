//! References to functions: `::send`, `this::send`, `sender::send`, `::Grant`.

use super::{Lowering, children, expr, read, step};
use crate::model::code::{
    Arg, Callee, Captures, Expr, ExprKind, Function, FunctionKind, Member, Param, ParamKind, Place, StepKind, TypeRef,
};
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
        let given = Arg { value: read(Place::Local(GIVEN.into()), span), name: None, spread: true };
        let object = children(node).into_iter().next().filter(|_| !of.trim().is_empty());
        let Some(object) = object else { return self.reference_here(name, given, span) };
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
        let call = method(object, name, given, span);
        self.passes_on(call, span)
    }

    /// `::send`: a class, or what a call of that name would call.
    fn reference_here(&mut self, name: Name, given: Arg, span: Span) -> Expr {
        if name.starts_with(char::is_uppercase) {
            return expr(ExprKind::Class(TypeRef::Named(self.class_named(&name))), span);
        }
        if let Some(place) = self.variable(&name, span) {
            return read(place, span);
        }
        let call = match self.own_function(&name) {
            Some(class) => call_of(Callee::Static(class, Box::new(Member::Named(name))), given, span),
            None => {
                if let Some(object) = self.object_with_function(&name, span) {
                    let call = method(object, name, given, span);
                    return self.passes_on(call, span);
                }
                let path = self.names.import(&name).map(Name::from);
                let fallback = path.as_ref().map(|_| name.clone());
                call_of(Callee::Function { name: path.unwrap_or(name), fallback }, given, span)
            }
        };
        self.passes_on(call, span)
    }

    /// `Grant::type`, `String::trim`: what it is called with is the object. Members of objects belong to the class.
    fn member_of_class(&mut self, class: Name, name: Name, span: Span) -> Expr {
        let members = self.outline.class(&class);
        if members.is_some_and(|m| m.is_object || m.functions.get(&*name) == Some(&true)) {
            let given = Arg { value: read(Place::Local(GIVEN.into()), span), name: None, spread: true };
            let call = call_of(Callee::Static(TypeRef::Named(class), Box::new(Member::Named(name))), given, span);
            return self.passes_on(call, span);
        }
        let is_property = members.is_some_and(|m| m.properties.contains_key(&*name));
        let object = read(Place::Local(GIVEN.into()), span);
        let value = if is_property {
            read(Place::Field(Box::new(object), Box::new(Member::Named(name))), span)
        } else {
            let callee = Callee::Method(Box::new(object), Box::new(Member::Named(name)));
            expr(ExprKind::Call { callee, args: Vec::new(), name: span }, span)
        };
        self.function_of(value, ParamKind::One, span)
    }

    fn passes_on(&mut self, call: Expr, span: Span) -> Expr {
        self.function_of(call, ParamKind::Rest, span)
    }

    fn function_of(&mut self, value: Expr, kind: ParamKind, span: Span) -> Expr {
        let ix = self.reserve();
        self.fill(
            ix,
            Function {
                kind: FunctionKind::Closure,
                params: vec![Param { name: GIVEN.into(), kind, span, ..Param::default() }],
                captures: Captures::All { this: true },
                body: vec![step(StepKind::Return(Some(value)), span)],
                span,
                name_span: span.slice(0, 0),
                ..Function::default()
            },
        );
        expr(ExprKind::Closure(ix), span)
    }
}

fn call_of(callee: Callee, given: Arg, span: Span) -> Expr {
    expr(ExprKind::Call { callee, args: vec![given], name: span }, span)
}

fn method(object: Expr, name: Name, given: Arg, span: Span) -> Expr {
    call_of(Callee::Method(Box::new(object), Box::new(Member::Named(name))), given, span)
}
