//! Calls that mean something to the language: `require`, `raise`, `lambda`, `send`, type tests, and what reads or writes by name.

use super::{Lowering, expr, read};
use crate::frontends::tree;
use crate::model::code::{Callee, Expr, ExprKind, Member, Place};
use tree_sitter::Node;

impl<'t> Lowering<'t> {
    pub(super) fn special_call(&mut self, node: Node<'t>) -> Option<Expr> {
        let method = tree::field(node, "method")?;
        let list = tree::field(node, "arguments").map(tree::children).unwrap_or_default();
        match tree::field(node, "receiver") {
            None => self.special_function(node, method, &list),
            Some(receiver) => self.special_method(node, receiver, method, &list),
        }
    }

    fn special_function(&mut self, node: Node<'t>, method: Node<'t>, list: &[Node<'t>]) -> Option<Expr> {
        let span = self.span(node);
        match (self.text(method), list) {
            ("require_relative", [path]) if path.kind() == "string" => {
                let ExprKind::Text(path, _) = self.expr(*path).kind else { return None };
                let path = if path.starts_with('.') { path } else { format!("./{path}").into() };
                Some(self.make(node, ExprKind::Import(path, None)))
            }
            ("require" | "load" | "autoload", [.., path]) if path.kind() == "string" => {
                let ExprKind::Text(path, _) = self.expr(*path).kind else { return None };
                Some(self.make(node, ExprKind::Import(path, None)))
            }
            ("raise" | "fail" | "throw", _) => {
                let parts = self.arguments(node).into_iter().map(|a| a.value).collect();
                let value = expr(ExprKind::Opaque(parts), span);
                Some(self.make(node, ExprKind::Throw(Some(Box::new(value)))))
            }
            ("exit" | "abort" | "exit!", _) => Some(self.make(node, ExprKind::Stop(None))),
            ("lambda" | "proc", []) => {
                let block = tree::field(node, "block")?;
                Some(self.closure(block, tree::field(block, "parameters")))
            }
            ("send" | "public_send" | "__send__", [name, ..]) => {
                let this = self.make(node, ExprKind::This);
                Some(self.sent(node, this, *name))
            }
            ("method", [name]) if name.kind() == "simple_symbol" => {
                let text = self.text(*name);
                Some(self.method_of_receiver(text.strip_prefix(':').unwrap_or(text).into(), span))
            }
            ("method", [name]) => {
                let name = self.expr(*name);
                Some(self.method_by_value(name, span))
            }
            ("instance_variable_set" | "instance_variable_get", [name, ..]) => {
                let this = self.make(node, ExprKind::This);
                Some(self.variable_by_name(node, this, *name, list.get(1).copied()))
            }
            ("block_given?", []) => Some(self.named(method, "block_given?".into())),
            ("defined?", [value]) => {
                let value = self.expr(*value);
                Some(self.make(node, ExprKind::IsSet(Box::new(value))))
            }
            _ => None,
        }
    }

    fn special_method(&mut self, node: Node<'t>, receiver: Node<'t>, method: Node<'t>, list: &[Node<'t>]) -> Option<Expr> {
        let name = self.text(method);
        match (name, list) {
            ("send" | "public_send" | "__send__" | "try" | "try!", [name, ..])
                if !matches!(name.kind(), "pair" | "splat_argument" | "block_argument") =>
            {
                // The methods of that name of sockets and mailers are given no name of a method.
                let dynamic = !matches!(name.kind(), "integer" | "hash" | "array");
                let receiver = self.expr(receiver);
                dynamic.then(|| self.sent(node, receiver, *name))
            }
            ("is_a?" | "kind_of?" | "instance_of?", [class]) => {
                let value = Box::new(self.expr(receiver));
                let class = self.type_ref(*class);
                Some(self.make(node, ExprKind::IsA(value, class)))
            }
            ("nil?", []) => {
                let value = self.expr(receiver);
                let set = self.make(node, ExprKind::IsSet(Box::new(value)));
                Some(self.make(node, ExprKind::Not(Box::new(set))))
            }
            ("instance_variable_set" | "instance_variable_get", [name, ..]) => {
                let receiver = self.expr(receiver);
                Some(self.variable_by_name(node, receiver, *name, list.get(1).copied()))
            }
            ("new", []) if self.text(receiver) == "Proc" => {
                let block = tree::field(node, "block")?;
                Some(self.closure(block, tree::field(block, "parameters")))
            }
            // `Class.new(Parent) { … }` where no constant takes it.
            ("new", _) if self.text(receiver) == "Class" => Some(self.unnamed_class(node)),
            ("raise" | "abort" | "exit", _) if self.text(receiver) == "Kernel" => Some(self.make(node, ExprKind::Throw(None))),
            _ => None,
        }
    }

    /// `x.send(name, …)`.
    fn sent(&mut self, node: Node<'t>, receiver: Expr, name: Node<'t>) -> Expr {
        let at = self.span(name);
        let mut args = self.arguments(node);
        if args.is_empty() {
            return self.opaque(node);
        }
        let member = match args.remove(0).value {
            Expr { kind: ExprKind::Text(name, _), .. } => Member::Named(name),
            value => Member::Computed(value),
        };
        let callee = Callee::Method(Box::new(receiver), Box::new(member));
        self.make(node, ExprKind::Call { callee, args, name: at })
    }

    fn variable_by_name(&mut self, node: Node<'t>, receiver: Expr, name: Node<'t>, value: Option<Node<'t>>) -> Expr {
        let span = self.span(node);
        let member = match self.expr(name) {
            Expr { kind: ExprKind::Text(name, _), .. } => Member::Named(name),
            value => Member::Computed(value),
        };
        let place = Place::Field(Box::new(receiver), Box::new(member));
        match value {
            Some(value) => {
                let value = self.expr(value);
                super::set(place, value, span)
            }
            None => read(place, span),
        }
    }

    /// A method's name that a symbol or text says.
    pub(super) fn said(&self, node: Node<'_>) -> Option<String> {
        let text = self.text(node);
        match node.kind() {
            "simple_symbol" => text.strip_prefix(':').map(str::to_owned),
            "string" | "delimited_symbol" | "bare_symbol" | "bare_string" => {
                let plain = text.trim_start_matches(':').trim_matches(['"', '\'']);
                (!plain.contains("#{")).then(|| plain.to_owned())
            }
            _ => None,
        }
    }

    /// A literal list of names: `[:get, :post]`, `%i[get post]`.
    pub(super) fn said_list(&self, node: Node<'_>) -> Option<Vec<(String, crate::model::source::Span)>> {
        if !matches!(node.kind(), "array" | "symbol_array" | "string_array") {
            return None;
        }
        tree::children(node).into_iter().map(|n| Some((self.said(n)?, self.span(n)))).collect()
    }
}
