//! Calls: methods of objects, of classes, and by a simple name.

use super::expressions::plain;
use super::places::Path;
use super::{Lowering, children, expr, tree};
use crate::frontends::base::unknown;
use crate::model::code::{Arg, CONSTRUCTOR, Callee, Expr, ExprKind, Member, Test, TypeRef};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

impl Lowering<'_> {
    pub(super) fn invocation(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let Some(name) = tree::field(node, "name") else { return self.opaque(node) };
        let (written, name_span) = (self.text(name), self.span(name));
        let member = Box::new(Member::Named(written.into()));
        let callee = match tree::field(node, "object") {
            None => self.simple_callee(written, member, name_span),
            Some(object) if has_super(node) => match (object.kind(), self.type_name(object)) {
                ("super", _) | (_, None) => Callee::Static(TypeRef::Parent, member),
                (_, Some(interface)) => Callee::Static(TypeRef::Named(interface), member),
            },
            Some(object) => self.callee_of(object, member),
        };
        let args = self.arguments(tree::field(node, "arguments"));
        // The tests and the ends of the language.
        match (&callee, written, &args[..]) {
            (Callee::Method(object, _), "equals" | "contentEquals", [other]) => {
                let (object, other) = (object.clone(), Box::new(other.value.clone()));
                return expr(ExprKind::Test(Test::Identical, object, other), span);
            }
            (Callee::Static(TypeRef::Named(class), _), "exit", _) if &**class == "System" => {
                return expr(ExprKind::Stop(args.into_iter().next().map(|a| Box::new(a.value))), span);
            }
            _ => {}
        }
        expr(ExprKind::Call { callee, args, name: name_span }, span)
    }

    fn callee_of(&mut self, object: Node<'_>, member: Box<Member>) -> Callee {
        if matches!(object.kind(), "identifier" | "field_access") {
            return match self.path(object) {
                Path::Class(class) => Callee::Static(TypeRef::Named(class), member),
                Path::Value(value) => Callee::Method(Box::new(value), member),
                Path::Neither => Callee::Method(Box::new(unknown(self.span(object))), member),
            };
        }
        Callee::Method(Box::new(self.expr(object)), member)
    }

    /// A method that is called without saying whose: of a class around the code, or imported.
    fn simple_callee(&mut self, name: &str, member: Box<Member>, span: Span) -> Callee {
        for at in (0..self.contexts.len()).rev() {
            let Some(class) = &self.contexts[at].class else { continue };
            match self.has_method(class, name) {
                Some(true) => return Callee::Static(self.class_ref(at), member),
                Some(false) if self.is_static() && self.innermost() == Some(at) => return Callee::Static(TypeRef::Own, member),
                Some(false) => return Callee::Method(Box::new(self.receiver(at, span)), member),
                None => {}
            }
        }
        let filled = self.contexts.iter().rposition(|c| c.class.is_some());
        if let Some(at) = filled
            && let Some(local) = self.contexts[at].class.as_ref().and_then(|c| c.fills.clone())
        {
            return Callee::Method(Box::new(super::expressions::local(&local, span)), member);
        }
        if let Some(class) = self.names.member(name) {
            return Callee::Static(TypeRef::Named(class), member);
        }
        let heir = (0..self.contexts.len()).rev().find(|at| self.contexts[*at].class.as_ref().is_some_and(|c| self.has_unknown_parent(c)));
        match (heir.or(self.innermost()), self.names.opened()) {
            (_, Some(opened)) if heir.is_none() => Callee::Static(TypeRef::Named(opened), member),
            (Some(at), _) if self.is_static() => Callee::Static(self.class_ref(at), member),
            (Some(at), _) => Callee::Method(Box::new(self.receiver(at, span)), member),
            (None, _) => Callee::Function { name: name.into(), fallback: None },
        }
    }

    fn innermost(&self) -> Option<usize> {
        self.contexts.iter().rposition(|c| c.class.is_some())
    }

    pub(super) fn arguments(&mut self, node: Option<Node<'_>>) -> Vec<Arg> {
        node.map(children).unwrap_or_default().into_iter().map(|n| plain(self.expr(n))).collect()
    }

    /// `this(…)`, `super(…)` at the start of a constructor.
    pub(super) fn constructor_call(&mut self, node: Node<'_>) -> Expr {
        let Some(which) = tree::field(node, "constructor") else { return self.opaque(node) };
        let class = if which.kind() == "this" { TypeRef::Own } else { TypeRef::Parent };
        let args = self.arguments(tree::field(node, "arguments"));
        constructing(class, args, self.span(which), self.span(node))
    }
}

/// A call of a constructor on the object that is being made.
pub(super) fn constructing(class: TypeRef, args: Vec<Arg>, name: Span, span: Span) -> Expr {
    let callee = Callee::Static(class, Box::new(Member::Named(CONSTRUCTOR.into())));
    expr(ExprKind::Call { callee, args, name }, span)
}

/// A call of a function by name.
pub(super) fn function(name: &Name, args: Vec<Arg>, at: Span, span: Span) -> Expr {
    expr(ExprKind::Call { callee: Callee::Function { name: name.clone(), fallback: None }, args, name: at }, span)
}

fn has_super(node: Node<'_>) -> bool {
    node.children(&mut node.walk()).any(|n| n.kind() == "super")
}
