//! Calls.

use super::names::plain;
use super::{Lowering, expr, tree};
use crate::frontends::base::{self, method_of, unknown};
use crate::model::code::{Arg, Callee, Expr, ExprKind, Member, Place, TypeRef};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

/// Methods of a task that give what it gives.
const WAITING: [&str; 3] = ["ConfigureAwait", "GetAwaiter", "AsTask"];

impl Lowering<'_> {
    pub(super) fn invocation(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let Some(function) = tree::field(node, "function") else { return self.opaque(node) };
        let arguments = tree::field(node, "arguments");
        let (callee, name, typed) = match function.kind() {
            "identifier" | "generic_name" => {
                let written = self.member(function);
                if &*written == "nameof" && !self.is_local("nameof") {
                    return self.name_of(node, arguments);
                }
                let name = if function.kind() == "generic_name" { function.named_child(0).unwrap_or(function) } else { function };
                (self.own_call(written, self.span(function)), self.span(name), self.given_type(function))
            }
            "member_access_expression" => {
                let (Some(object), Some(name)) = (tree::field(function, "expression"), tree::field(function, "name")) else {
                    return self.opaque(node);
                };
                let member = self.member(name);
                if WAITING.contains(&&*member) || (&*member == "GetResult" && self.is_awaiter(object)) {
                    return self.expr(object);
                }
                let at = if name.kind() == "generic_name" { name.named_child(0).unwrap_or(name) } else { name };
                let is_text = matches!(self.text(object), "string" | "String");
                if is_text && matches!(&*member, "IsNullOrEmpty" | "IsNullOrWhiteSpace") {
                    let tested = arguments.map(|n| self.arguments(n)).unwrap_or_default().into_iter().next();
                    return match tested {
                        Some(tested) => expr(ExprKind::Not(Box::new(tested.value)), span),
                        None => self.opaque(node),
                    };
                }
                let callee = if object.kind() == "base" {
                    Callee::Static(TypeRef::Parent, Box::new(Member::Named(member)))
                } else {
                    method_of(self.object(object), member)
                };
                (callee, self.span(at), self.given_type(name))
            }
            "conditional_access_expression" => {
                let object = self.field_expr(function, "condition");
                let binding = super::children(function).into_iter().last();
                match binding.and_then(|b| tree::field(b, "name")) {
                    Some(name) => {
                        let member = self.member(name);
                        let at = if name.kind() == "generic_name" { name.named_child(0).unwrap_or(name) } else { name };
                        (method_of(object, member), self.span(at), self.given_type(name))
                    }
                    None => (Callee::Value(Box::new(object)), self.span(function), None),
                }
            }
            _ => (Callee::Value(Box::new(self.expr(function))), self.span(function), None),
        };
        let args = arguments.map(|n| self.arguments(n)).unwrap_or_default();
        let call = expr(ExprKind::Call { callee, args, name }, span);
        base::typed(typed, call, span)
    }

    /// The class that a call's only type argument names.
    fn given_type(&self, name: Node<'_>) -> Option<Name> {
        match self.type_arguments(name)[..] {
            [one] => self.class_name(one),
            _ => None,
        }
    }

    fn is_awaiter(&self, node: Node<'_>) -> bool {
        let function = tree::field(node, "function");
        function.and_then(|f| tree::field(f, "name")).is_some_and(|n| self.text(n) == "GetAwaiter")
    }

    /// A call of a name alone: a variable, a method of this class or of one around it, an imported one.
    fn own_call(&mut self, name: Name, span: Span) -> Callee {
        let member = Box::new(Member::Named(name.clone()));
        if self.is_local(&name) {
            return Callee::Value(Box::new(expr(ExprKind::Read(Place::Local(name)), span)));
        }
        let Some(own) = self.classes.last() else { return Callee::Function { name, fallback: None } };
        let this = || Box::new(expr(ExprKind::This, span.slice(0, 0)));
        match self.members.find(&own.name, &name) {
            Some(true) => return Callee::Static(TypeRef::Own, member),
            Some(false) => return Callee::Method(this(), member),
            None => {}
        }
        let around = self.classes.iter().rev().skip(1).find(|c| self.members.find(&c.name, &name).is_some());
        if let Some(around) = around {
            return Callee::Static(TypeRef::Named(around.name.clone()), member);
        }
        if let ([imported], false) = (&self.names.statics[..], own.inherits) {
            return Callee::Method(Box::new(expr(ExprKind::Name(imported.clone()), span)), member);
        }
        if self.scope.is_static { Callee::Static(TypeRef::Own, member) } else { Callee::Method(this(), member) }
    }

    /// `nameof(a.B)` is the text `B`.
    fn name_of(&mut self, node: Node<'_>, arguments: Option<Node<'_>>) -> Expr {
        let argument = arguments.and_then(|n| super::children(n).into_iter().next());
        let written = argument.map_or("", |n| self.text(n));
        let last = written.rsplit('.').next().unwrap_or(written).trim();
        let start = argument.map_or(node.start_byte(), |n| n.end_byte().saturating_sub(last.len()));
        let span = Span::new(self.input.id, start, start + last.len());
        expr(ExprKind::Text(plain(last).into(), span), self.span(node))
    }

    pub(super) fn arguments(&mut self, node: Node<'_>) -> Vec<Arg> {
        let mut args = Vec::new();
        for argument in super::children(node) {
            if argument.kind() != "argument" {
                if super::expressions::is_expression(argument) || argument.is_error() {
                    args.push(plain_arg(self.expr(argument)));
                }
                continue;
            }
            let name = tree::field(argument, "name");
            let value = super::children(argument).into_iter().rfind(|n| Some(*n) != name);
            let value = match value {
                // `out _`
                Some(value) if value.kind() == "discard" || (self.text(value) == "_" && !self.is_local("_")) => unknown(self.span(value)),
                Some(value) => self.expr(value),
                None => self.opaque(argument),
            };
            args.push(Arg { value, name: name.map(|n| plain(self.text(n)).into()), spread: false });
        }
        args
    }
}

/// A positional argument.
pub(super) fn plain_arg(value: Expr) -> Arg {
    Arg { value, name: None, spread: false }
}
