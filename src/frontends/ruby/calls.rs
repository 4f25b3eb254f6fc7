//! Calls: with and without a receiver, `new`, `yield` and `super`, and what they are given.

use super::functions::BLOCK;
use super::{Lowering, arg, read, set, step};
use crate::frontends::base::{called, method_call};
use crate::frontends::tree;
use crate::model::code::{Arg, CONSTRUCTOR, Callee, Captures, Expr, ExprKind, Member, Param, Place, StepKind, TypeRef};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

impl<'t> Lowering<'t> {
    pub(super) fn call(&mut self, node: Node<'t>) -> Expr {
        if let Some(special) = self.special_call(node) {
            return special;
        }
        let method = tree::field(node, "method");
        let receiver = tree::field(node, "receiver");
        let name: Name = method.map_or_else(|| "call".into(), |method| self.name(method));
        let at = method.map_or_else(|| self.span(node).slice(0, 0), |method| self.span(method));
        if method.is_some_and(|m| m.kind() == "super") {
            let args = self.arguments(node);
            return self.parent_call(node, args, at);
        }
        let Some(receiver) = receiver else {
            let args = self.arguments(node);
            if self.is_local(&name) && args.is_empty() && method.is_some_and(|m| m.kind() == "identifier") {
                return read(Place::Local(name), at);
            }
            // What every object has, without saying whose.
            if matches!(&*name, "tap" | "then" | "yield_self" | "instance_eval" | "instance_exec") && !self.classes.is_empty() {
                let this = self.make(node, ExprKind::This);
                return self.method_call(this, name, args, at, self.span(node));
            }
            // `new` in a method of a class makes an object of the class it is called on.
            if &*name == "new"
                && let Some(class) = self.own_class()
            {
                return self.make(node, ExprKind::New { class, args });
            }
            return self.make(node, ExprKind::Call { callee: Callee::Function { name, fallback: None }, args, name: at });
        };
        if &*name == "new" {
            let class = self.class_of(receiver);
            let args = self.arguments(node);
            return self.make(node, ExprKind::New { class, args });
        }
        // `text.concat(a, b)` changes what the variable holds.
        let grown = if &*name == "concat" { self.grown_place(receiver) } else { None };
        let receiver = self.expr(receiver);
        let args = self.arguments(node);
        let span = self.span(node);
        let value = self.method_call(receiver, name, args, at, span);
        match grown {
            Some(place) => set(place, value, span),
            None => value,
        }
    }

    /// The class of which `new` makes an object where nothing says whose it is: in what belongs to a class itself.
    pub(super) fn own_class(&self) -> Option<TypeRef> {
        let is_own = self.scope.is_static && !self.classes.is_empty();
        is_own.then_some(if self.scope.method.is_some() { TypeRef::Late } else { TypeRef::Own })
    }

    /// A call of a method on a value.
    pub(super) fn method_call(&mut self, receiver: Expr, name: Name, args: Vec<Arg>, at: Span, span: Span) -> Expr {
        method_call(receiver, name, args, at, span)
    }

    /// The class that `new` is called on.
    fn class_of(&mut self, node: Node<'t>) -> TypeRef {
        match self.type_ref(node) {
            TypeRef::Named(path) => TypeRef::Named(self.qualified(&path)),
            TypeRef::Value(value) => match value.kind {
                ExprKind::Class(class) => class,
                _ => TypeRef::Value(value),
            },
            class => class,
        }
    }

    /// What a call is given: positional arguments, pairs as one map behind them, and the block.
    pub(super) fn arguments(&mut self, node: Node<'t>) -> Vec<Arg> {
        let mut args = Vec::new();
        let mut block = None;
        let list = match tree::field(node, "arguments") {
            Some(list) => Some(list),
            None => tree::children(node).into_iter().find(|n| n.kind() == "argument_list"),
        };
        if let Some(list) = list {
            let (entries, map) = self.entries(list);
            args.extend(entries.into_iter().map(|e| Arg { value: e.value, name: None, spread: e.spread }));
            args.extend(map.map(arg));
            for child in tree::children(list) {
                match child.kind() {
                    "block_argument" => block = self.block_argument(child),
                    "forward_argument" => args.extend(self.scope.forwarded.iter().cloned()),
                    _ => {}
                }
            }
        }
        if let Some(node) = tree::field(node, "block") {
            block = Some(self.closure(node, tree::field(node, "parameters")));
        }
        if block.is_none()
            && let Some(folded) = self.folded_by_name(node, &mut args)
        {
            block = Some(folded);
        }
        args.extend(block.map(|value| Arg { value, name: Some(BLOCK.into()), spread: false }));
        args
    }

    /// `&block`, `&:name`, `&` alone.
    fn block_argument(&mut self, node: Node<'t>) -> Option<Expr> {
        let Some(inner) = tree::children(node).first().copied() else {
            return Some(read(Place::Local(BLOCK.into()), self.span(node)));
        };
        if inner.kind() == "simple_symbol" {
            let text = self.text(inner);
            let name = text.strip_prefix(':').unwrap_or(text).into();
            return Some(self.method_of_argument(name, self.span(inner)));
        }
        Some(self.expr(inner))
    }

    /// `reduce({}, :merge)`: the block that the name at the end stands for.
    fn folded_by_name(&mut self, node: Node<'t>, args: &mut Vec<Arg>) -> Option<Expr> {
        tree::field(node, "method").filter(|m| matches!(self.text(*m), "reduce" | "inject"))?;
        let last = tree::field(node, "arguments").and_then(|list| tree::children(list).last().copied())?;
        let name = (last.kind() == "simple_symbol").then(|| self.said(last)).flatten()?;
        args.pop();
        let span = self.span(last);
        let (left, right) = (read(Place::Local("%left".into()), span), read(Place::Local("%right".into()), span));
        let value = match name.starts_with(char::is_alphabetic) {
            true => method_call(left, name, vec![arg(right)], span, span),
            false => self.combined(&name, left, right, span, span),
        };
        let param = |name: &str| Param { name: name.into(), span, ..Param::default() };
        let body = vec![step(StepKind::Return(Some(value)), span)];
        Some(self.add_closure(vec![param("%left"), param("%right")], Captures::Nothing, body, span))
    }

    /// `yield a, b`.
    pub(super) fn yielded(&mut self, node: Node<'t>) -> Expr {
        let args = self.arguments(node);
        let span = self.span(node);
        let block = read(Place::Local(BLOCK.into()), span);
        called(block, args, span.slice(0, 5.min(span.len())), span)
    }

    /// `super` without brackets hands all parameters on.
    pub(super) fn bare_super(&mut self, node: Node<'t>) -> Expr {
        let args = self.scope.forwarded.clone();
        self.parent_call(node, args, self.span(node))
    }

    fn parent_call(&mut self, node: Node<'t>, args: Vec<Arg>, at: Span) -> Expr {
        let method = self.scope.method.clone().unwrap_or_else(|| CONSTRUCTOR.into());
        let callee = Callee::Static(TypeRef::Parent, Box::new(Member::Named(method)));
        self.make(node, ExprKind::Call { callee, args, name: at })
    }
}
