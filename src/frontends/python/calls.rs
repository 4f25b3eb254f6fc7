//! Calls.

use super::Lowering;
use super::names::{last_segment, unwrapped};
use crate::frontends::base::method_of;
use crate::frontends::tree;
use crate::model::code::{ANY_FIELD, Arg, CALLED, CONSTRUCTOR, Callee, ELEMENT_GET, ELEMENT_SET, Expr, ExprKind, Member, TypeRef};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

impl Lowering<'_> {
    pub(super) fn call(&mut self, node: Node<'_>) -> Expr {
        let Some(function) = tree::field(node, "function").map(unwrapped) else { return self.opaque(node) };
        let arguments = tree::field(node, "arguments");
        if let Some(done) = self.builtin(node, function, arguments) {
            return done;
        }
        if let Some(class) = self.class_named(function) {
            let args = self.arguments(arguments);
            return self.make(node, ExprKind::New { class, args });
        }
        let (callee, name, skipped) = match function.kind() {
            "attribute" => self.method(function, arguments),
            _ => (Callee::Value(Box::new(self.expr(function))), self.span(function), 0),
        };
        let mut args = self.arguments(arguments);
        args.drain(..skipped.min(args.len()));
        self.make(node, ExprKind::Call { callee, args, name })
    }

    /// A call of an attribute: the callee, the span of its name, and how many arguments are receivers.
    fn method(&mut self, node: Node<'_>, arguments: Option<Node<'_>>) -> (Callee, Span, usize) {
        let (Some(object), Some(attribute)) = (tree::field(node, "object").map(unwrapped), tree::field(node, "attribute")) else {
            return (Callee::Value(Box::new(self.opaque(node))), self.span(node), 0);
        };
        let span = self.span(attribute);
        let plain = self.text(attribute);
        let member = Box::new(Member::Named(method_name(plain)));
        if self.is_super(object) {
            return (Callee::Static(TypeRef::Parent, member), span, 0);
        }
        let handed = arguments.and_then(|list| list.named_child(0)).is_some_and(|first| self.is_receiver(first));
        if let Some(class) = self.class_named(object) {
            return (Callee::Static(class, member), span, usize::from(handed));
        }
        // `Base.__init__(self, …)`: a parent's method with the receiver handed over.
        if handed && (plain == "__init__" || self.is_parent(self.text(object))) {
            return (Callee::Static(self.type_ref(object), member), span, 1);
        }
        if let Some(kind) = self.imported_attribute(node) {
            return (Callee::Value(Box::new(self.make(node, kind))), span, 0);
        }
        (method_of(self.expr(object), plain), span, 0)
    }

    /// `super()`, `super(Class, self)`.
    pub(super) fn is_super(&self, node: Node<'_>) -> bool {
        node.kind() == "call" && tree::field(node, "function").is_some_and(|f| f.kind() == "identifier" && self.text(f) == "super")
    }

    /// Whether a class around names that among its parents.
    fn is_parent(&self, written: &str) -> bool {
        let Some(class) = self.classes.last() else { return false };
        let Some(class) = self.file.types.iter().rev().find(|t| t.name == *class) else { return false };
        class.parents.iter().any(|parent| match parent {
            TypeRef::Named(name) => **name == *written,
            TypeRef::Value(value) => self.base.slice(value.span) == written,
            _ => false,
        })
    }

    pub(super) fn arguments(&mut self, list: Option<Node<'_>>) -> Vec<Arg> {
        let Some(list) = list else { return Vec::new() };
        if list.kind() == "generator_expression" {
            return vec![Arg { value: self.expr(list), name: None, spread: false }];
        }
        tree::children(list).into_iter().map(|argument| self.argument(argument)).collect()
    }

    pub(super) fn argument(&mut self, node: Node<'_>) -> Arg {
        match (node.kind(), tree::field(node, "name"), tree::field(node, "value")) {
            ("keyword_argument", Some(name), Some(value)) => Arg { value: self.expr(value), name: Some(self.name(name)), spread: false },
            ("list_splat" | "dictionary_splat", ..) => Arg { value: self.expr(node), name: None, spread: true },
            _ => Arg { value: self.expr(node), name: None, spread: false },
        }
    }

    /// `raise gen.Return(value)` and `returnValue(value)`: the value that a coroutine returns.
    pub(super) fn returned_value<'t>(&self, node: Node<'t>) -> Option<Option<Node<'t>>> {
        if node.kind() != "call" {
            return None;
        }
        let name = last_segment(self.text(tree::field(node, "function")?));
        if !matches!(name, "Return" | "returnValue") {
            return None;
        }
        Some(tree::field(node, "arguments").and_then(|list| tree::children(list).first().copied()))
    }
}

/// The name that a method has in code, whatever Python calls it.
pub(super) fn method_name(name: &str) -> Name {
    Name::from(match name {
        "__init__" => CONSTRUCTOR,
        "__getitem__" => ELEMENT_GET,
        "__setitem__" => ELEMENT_SET,
        "__call__" => CALLED,
        "__str__" => "__toString",
        "__getattr__" => ANY_FIELD,
        other => other,
    })
}

/// A call of a function by its bare name.
pub(super) fn function_call(name: &str, args: Vec<Arg>, at: Span, span: Span) -> Expr {
    let callee = Callee::Function { name: Name::from(name), fallback: None };
    Expr { kind: ExprKind::Call { callee, args, name: at }, span }
}
