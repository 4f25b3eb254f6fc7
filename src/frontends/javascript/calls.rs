//! Calls and `new`, and the calls that mean something to the language: `super`, `require`, `bind`, `call` on a parent.

use super::expressions::Position;
use super::functions::As;
use super::names::is_function_value;
use super::shapes::GLOBAL_OBJECTS;
use super::types::typed;
use super::{Lowering, literals};
use crate::frontends::tree;
use crate::model::code::{Arg, CONSTRUCTOR, Callee, Captures, Expr, ExprKind, Member, TypeRef};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

impl Lowering<'_> {
    /// A call. `await f<T>(x)` and `await (x).f()` parse as if the call came after `await`, which it does not.
    pub(super) fn call(&mut self, node: Node<'_>) -> Expr {
        let mut called = self.call_here(node);
        if self.text(node).starts_with("await")
            && let Some(start) = self.after_await(node)
        {
            called.span = called.span.slice(start - node.start_byte(), called.span.len());
        }
        let arguments = tree::field(node, "type_arguments").map(tree::children).unwrap_or_default();
        match arguments.as_slice() {
            [one] => typed(called, self.declared_class(Some(*one))),
            _ => called,
        }
    }

    /// Where the expression that is awaited begins.
    fn after_await(&self, node: Node<'_>) -> Option<usize> {
        let mut node = node;
        loop {
            let inner = match node.kind() {
                "call_expression" => tree::field(node, "function")?,
                "member_expression" | "subscript_expression" => tree::field(node, "object")?,
                "non_null_expression" => tree::children(node).first().copied()?,
                "await_expression" => return tree::children(node).first().map(|inner| inner.start_byte()),
                _ => return None,
            };
            if inner.kind() == "identifier" && self.text(inner) == "await" {
                return tree::field(node, "arguments").map(|arguments| arguments.start_byte());
            }
            node = inner;
        }
    }

    fn call_here(&mut self, node: Node<'_>) -> Expr {
        let (Some(callee), Some(arguments)) = (tree::field(node, "function").map(|n| self.unwrapped(n)), tree::field(node, "arguments"))
        else {
            return self.opaque(node);
        };
        let special = self.module_call(node, callee, arguments);
        let special = special.or_else(|| self.prototype_call(node, callee, arguments));
        let special = special.or_else(|| self.helper_call(node, callee, arguments));
        if let Some(special) = special.or_else(|| self.bound_function(callee, arguments)) {
            return special;
        }
        let (callee, name, skipped) = self.callee(callee, arguments);
        let mut args = self.arguments(arguments);
        args.drain(..skipped.min(args.len()));
        if skipped > 0 && self.text(node).contains(".apply") {
            args.iter_mut().for_each(|arg| arg.spread = true);
        }
        match callee {
            Called::Function(callee) => self.make(node, ExprKind::Call { callee, args, name }),
            Called::Class(class) => self.make(node, ExprKind::New { class, args }),
            Called::Stop => {
                let value = args.into_iter().next().map(|arg| Box::new(arg.value));
                self.make(node, ExprKind::Stop(value))
            }
        }
    }

    /// What is called, the span of its name, and how many arguments belong to the way of calling (`this` of `call`).
    fn callee(&mut self, node: Node<'_>, arguments: Node<'_>) -> (Called, Span, usize) {
        let span = self.span(node);
        match node.kind() {
            "super" => {
                let constructor = Member::Named(Name::from(CONSTRUCTOR));
                (Called::Function(Callee::Static(TypeRef::Parent, Box::new(constructor))), span, 0)
            }
            "identifier" => {
                if let Some(class) = self.type_named(node) {
                    return (Called::Class(TypeRef::Named(class)), span, 0);
                }
                let callee = match self.read_name(node) {
                    Expr { kind: ExprKind::Symbol(name), .. } => Callee::Function { name, fallback: None },
                    value => Callee::Value(Box::new(value)),
                };
                (Called::Function(callee), span, 0)
            }
            "member_expression" => self.method(node, arguments),
            "subscript_expression" => match (tree::field(node, "object"), tree::field(node, "index")) {
                (Some(object), Some(index)) => {
                    let name = self.span(index);
                    let (object, index) = (self.expr(object), self.expr(index));
                    (Called::Function(Callee::Method(Box::new(object), Box::new(Member::Computed(index)))), name, 0)
                }
                _ => (Called::Function(Callee::Value(Box::new(self.opaque(node)))), span, 0),
            },
            _ => (Called::Function(Callee::Value(Box::new(self.expr(node)))), span, 0),
        }
    }

    fn method(&mut self, node: Node<'_>, arguments: Node<'_>) -> (Called, Span, usize) {
        let (Some(object), Some(property)) = (tree::field(node, "object").map(|n| self.unwrapped(n)), tree::field(node, "property")) else {
            return (Called::Function(Callee::Value(Box::new(self.opaque(node)))), self.span(node), 0);
        };
        let (name, span) = (self.name(property), self.span(property));
        if self.is_free(object, &["process"]) && &*name == "exit" {
            return (Called::Stop, span, 0);
        }
        if self.is_free(object, GLOBAL_OBJECTS) && !self.shapes.writes_global(&name) {
            return (Called::Function(Callee::Function { name, fallback: None }), span, 0);
        }
        if matches!(&*name, "call" | "apply")
            && let Some((class, member)) = self.inherited(object, arguments)
        {
            return (Called::Function(Callee::Static(class, Box::new(Member::Named(member)))), span, 1);
        }
        let member = Box::new(Member::Named(name));
        let callee = if object.kind() == "super" {
            Callee::Static(TypeRef::Parent, member)
        } else if let Some(class) = self.class_of(object) {
            Callee::Static(class, member)
        } else {
            Callee::Method(Box::new(self.expr(object)), member)
        };
        (Called::Function(callee), span, 0)
    }

    /// `Base.call(this, …)` in a constructor and `Base.prototype.method.call(this, …)`: the class and the method.
    fn inherited(&mut self, called: Node<'_>, arguments: Node<'_>) -> Option<(TypeRef, Name)> {
        let this = tree::children(arguments).first().copied()?;
        if this.kind() != "this" {
            return None;
        }
        if called.kind() == "member_expression" {
            let (object, property) = (self.unwrapped(tree::field(called, "object")?), tree::field(called, "property")?);
            if self.text(property) == "super_" {
                return Some((TypeRef::Parent, Name::from(CONSTRUCTOR)));
            }
            if object.kind() == "member_expression" && self.text(tree::field(object, "property")?) == "prototype" {
                let class = self.unwrapped(tree::field(object, "object")?);
                return Some((self.type_ref(class), self.name(property)));
            }
        }
        let text = self.text(called);
        let parent = text == "_super" || (text.len() < 200 && (text.contains("__proto__") || text.contains("etPrototypeOf(")));
        if self.in_constructor && parent {
            return Some((TypeRef::Parent, Name::from(CONSTRUCTOR)));
        }
        let last = if called.kind() == "member_expression" { tree::field(called, "property")? } else { called };
        let class_like =
            matches!(last.kind(), "identifier" | "property_identifier") && self.text(last).starts_with(|c: char| c.is_uppercase());
        (self.in_constructor && class_like).then(|| (self.type_ref(called), Name::from(CONSTRUCTOR)))
    }

    /// `function () { … }.bind(this)`: a function that sees the receiver around it.
    fn bound_function(&mut self, callee: Node<'_>, arguments: Node<'_>) -> Option<Expr> {
        let (object, property) = (tree::field(callee, "object").map(|n| self.unwrapped(n))?, tree::field(callee, "property")?);
        let arguments = tree::children(arguments);
        let this = arguments.len() == 1 && arguments.first().is_some_and(|argument| argument.kind() == "this");
        if !this || self.text(property) != "bind" || !is_function_value(object.kind()) {
            return None;
        }
        let ix = self.function(object, As::Closure);
        if let Some(function) = self.file.functions.get_mut(ix) {
            function.captures = Captures::All { this: true };
        }
        Some(self.make(object, ExprKind::Closure(ix)))
    }

    pub(super) fn arguments(&mut self, node: Node<'_>) -> Vec<Arg> {
        if node.kind() == "template_string" {
            return vec![Arg { value: self.template(node), name: None, spread: false }];
        }
        let listed =
            tree::children(node).first().copied().filter(|first| node.kind() != "arguments" && first.kind() == "sequence_expression");
        tree::children(listed.unwrap_or(node)).into_iter().map(|argument| self.argument(argument)).collect()
    }

    pub(super) fn argument(&mut self, node: Node<'_>) -> Arg {
        let spread = node.kind() == "spread_element";
        let inner = if spread { tree::children(node).first().copied().unwrap_or(node) } else { node };
        Arg { value: self.value(inner, Position::Argument), name: None, spread }
    }

    pub(super) fn construct(&mut self, node: Node<'_>) -> Expr {
        let Some(constructor) = tree::field(node, "constructor").map(|n| self.unwrapped(n)) else { return self.opaque(node) };
        let class = self.type_ref(constructor);
        let args = tree::field(node, "arguments").map(|arguments| self.arguments(arguments)).unwrap_or_default();
        self.make(node, ExprKind::New { class, args })
    }

    /// The class an expression means.
    pub(super) fn type_ref(&mut self, node: Node<'_>) -> TypeRef {
        let node = self.unwrapped(node);
        if node.kind() == "identifier" {
            match self.read_name(node).kind {
                ExprKind::Class(class) => return class,
                ExprKind::Symbol(name) => return TypeRef::Named(name),
                _ => {}
            }
        }
        match self.expr(node) {
            Expr { kind: ExprKind::Class(class), .. } => class,
            value => TypeRef::Value(Box::new(value)),
        }
    }

    /// The value of a string literal.
    pub(super) fn literal(&self, node: Node<'_>) -> Option<Name> {
        (node.kind() == "string").then(|| literals::content(self.input, node).0)
    }
}

/// What a call turns out to be.
enum Called {
    Function(Callee),
    Class(TypeRef),
    Stop,
}
