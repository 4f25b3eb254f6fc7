//! Calls in class bodies that define something: accessors, mixins, aliases, delegates, methods made from names.

use super::classes::is_visibility;
use super::functions::{BLOCK, Named};
use super::{Lowering, expr, perform, read, set, step};
use crate::frontends::base::method_of;
use crate::frontends::tree;
use crate::model::code::{Arg, Block, Callee, Expr, ExprKind, Function, FunctionKind, Param, ParamKind, Place, StepKind, TypeRef};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

impl<'t> Lowering<'t> {
    /// Whether a call in a class body is understood as a definition.
    pub(super) fn class_call(&mut self, node: Node<'t>, of_singleton: bool) -> bool {
        if tree::field(node, "receiver").is_some() {
            return self.defines_methods(node);
        }
        let Some(method) = tree::field(node, "method") else { return false };
        let list = tree::field(node, "arguments").map(tree::children).unwrap_or_default();
        let block = tree::field(node, "block");
        match self.text(method) {
            "attr_accessor" | "attr_reader" | "attr_writer" | "attr" => self.accessors(self.text(method), &list, of_singleton),
            "cattr_accessor" | "mattr_accessor" | "class_attribute" | "cattr_reader" | "mattr_reader" | "cattr_writer" | "mattr_writer" => {
                self.accessors("attr_accessor", &list, true);
                self.default_of(&list);
            }
            "include" | "prepend" | "extend" => self.mixins(&list),
            word if is_visibility(word) => {
                for inner in list {
                    match inner.kind() {
                        "method" | "singleton_method" => self.definition(inner),
                        "call" => _ = self.class_call(inner, of_singleton),
                        _ => {}
                    }
                }
            }
            "alias_method" => {
                if let [new, old] = list[..]
                    && let (Some(new), Some(old)) = (self.said(new), self.said(old))
                {
                    self.alias(&new, &old, node);
                }
            }
            "delegate" => self.delegate(&list),
            "def_delegators" | "def_delegator" | "def_instance_delegators" => self.forwardable(self.text(method), &list),
            "define_method" | "define_singleton_method" => return self.defines_methods(node),
            "included" | "extended" | "prepended" | "class_methods" if block.is_some() => {
                let body = block.and_then(|b| tree::field(b, "body")).map(tree::children).unwrap_or_default();
                let on_class = self.text(method) == "class_methods";
                let before = self.classes.last().is_some_and(|class| class.is_static);
                if let Some(class) = self.classes.last_mut() {
                    class.is_static |= on_class;
                }
                self.class_body(&body, on_class);
                if let Some(class) = self.classes.last_mut() {
                    class.is_static = before;
                }
            }
            "private_constant" | "autoload" => {}
            _ => return false,
        }
        true
    }

    /// `attr_accessor :a, :b` and the methods it defines.
    fn accessors(&mut self, word: &str, list: &[Node<'t>], on_class: bool) {
        for node in list {
            let Some(name) = self.said(*node) else { continue };
            let span = self.span(*node);
            let on_class = on_class || self.classes.last().is_some_and(|class| class.is_static);
            let around = std::mem::replace(&mut self.scope.is_static, on_class);
            let variable: Name = format!("@{name}").into();
            let place = self.instance_variable(variable.clone());
            if on_class {
                self.static_field(variable, *node);
            }
            self.scope.is_static = around;
            if word != "attr_writer" {
                let value = read(this_at(place.clone(), span), span);
                let body = vec![step(StepKind::Return(Some(value)), span)];
                self.accessor(Named { name: name.as_str().into(), is_setter: false }, Vec::new(), body, on_class, span);
            }
            if matches!(word, "attr_accessor" | "attr_writer") {
                let param = Param { name: "value".into(), span, ..Param::default() };
                let body = vec![perform(set(this_at(place, span), read(Place::Local("value".into()), span), span))];
                self.accessor(Named { name: name.as_str().into(), is_setter: true }, vec![param], body, on_class, span);
            }
        }
    }

    /// `class_attribute :a, default: 1`: what the accessors read at first.
    fn default_of(&mut self, list: &[Node<'t>]) {
        let is_default = |n: &&Node<'t>| n.kind() == "pair" && tree::field(**n, "key").is_some_and(|k| self.text(k) == "default");
        let Some(value) = list.iter().find(is_default).and_then(|pair| tree::field(*pair, "value")) else { return };
        for node in list {
            if let Some(name) = self.said(*node) {
                let init = self.expr(value);
                self.add_field(format!("@{name}").into(), Some(init), false, self.span(*node));
            }
        }
    }

    /// A method of which the program has only the name.
    pub(super) fn accessor(&mut self, named: Named, params: Vec<Param>, body: Block, on_class: bool, span: Span) {
        let owner = self.type_ix();
        self.add(Function {
            name: named.name,
            owner,
            kind: if owner.is_some() { FunctionKind::Method } else { FunctionKind::Function },
            is_static: on_class && owner.is_some(),
            is_setter: named.is_setter,
            params,
            body,
            span,
            name_span: span,
            ..Function::default()
        });
    }

    /// `include A, B`: with the class methods that such a module has by convention.
    fn mixins(&mut self, list: &[Node<'t>]) {
        for node in list.iter().filter(|n| matches!(n.kind(), "constant" | "scope_resolution")) {
            let TypeRef::Named(name) = self.class_named(*node) else { continue };
            let methods = TypeRef::Named(format!("{name}::ClassMethods").into());
            if let Some(class) = self.type_ix().and_then(|ix| self.file.types.get_mut(ix)) {
                class.mixins.push(TypeRef::Named(name));
                class.mixins.push(methods);
            }
        }
    }

    /// `alias new old`: a method that calls the other.
    pub(super) fn alias(&mut self, new: &str, old: &str, node: Node<'_>) {
        let span = self.span(node);
        let (new, old) = (new.trim_end_matches('='), old);
        if new == old {
            return;
        }
        let callee = Callee::Function { name: old.into(), fallback: None };
        self.forwarding(new, callee, span);
    }

    /// A method that hands everything it is given to another one.
    fn forwarding(&mut self, name: &str, callee: Callee, span: Span) {
        let rest = Param { name: "%rest".into(), kind: ParamKind::Rest, span, ..Param::default() };
        let default = Some(expr(ExprKind::Null, span));
        let block = Param { name: BLOCK.into(), default, kind: ParamKind::Named, span, ..Param::default() };
        let args = vec![
            Arg { value: read(Place::Local("%rest".into()), span), name: None, spread: true },
            Arg { value: read(Place::Local(BLOCK.into()), span), name: Some(BLOCK.into()), spread: false },
        ];
        let called = expr(ExprKind::Call { callee, args, name: span }, span);
        let body = vec![step(StepKind::Return(Some(called)), span)];
        let on_class = self.classes.last().is_some_and(|class| class.is_static);
        self.accessor(Named { name: name.into(), is_setter: false }, vec![rest, block], body, on_class, span);
    }

    /// `delegate :a, :b, to: :c`.
    fn delegate(&mut self, list: &[Node<'t>]) {
        let to = list.iter().filter(|n| n.kind() == "pair").find(|n| tree::field(**n, "key").is_some_and(|k| self.text(k) == "to"));
        let Some(to) = to.and_then(|pair| tree::field(*pair, "value")).and_then(|value| self.said(value)) else { return };
        for node in list {
            if let Some(name) = self.said(*node) {
                let span = self.span(*node);
                let callee = method_of(self.by_word(&to, span), name.as_str());
                self.forwarding(&name, callee, span);
            }
        }
    }

    /// `def_delegators :@c, :a, :b` and `def_delegator :@c, :a, :renamed`.
    fn forwardable(&mut self, word: &str, list: &[Node<'t>]) {
        let Some((to, names)) = list.split_first() else { return };
        let Some(to) = self.said(*to) else { return };
        let said: Vec<(String, Span)> = names.iter().filter_map(|n| Some((self.said(*n)?, self.span(*n)))).collect();
        let pairs: Vec<(String, String, Span)> = match (word, &said[..]) {
            ("def_delegator", [(old, _), (new, span)]) => vec![(old.clone(), new.clone(), *span)],
            _ => said.into_iter().map(|(name, span)| (name.clone(), name, span)).collect(),
        };
        for (old, new, span) in pairs {
            let callee = method_of(self.by_word(&to, span), old.as_str());
            self.forwarding(&new, callee, span);
        }
    }

    /// What a delegate's word stands for: a variable, a constant, or a method.
    fn by_word(&mut self, word: &str, span: Span) -> Expr {
        if word == "class" {
            let this = expr(ExprKind::This, span);
            return self.method_call(this, "class".into(), Vec::new(), span, span);
        }
        if word.starts_with('@') {
            // It is read by the method that forwards, not by the class body.
            let on_class = self.classes.last().is_some_and(|class| class.is_static);
            let around = std::mem::replace(&mut self.scope.is_static, on_class);
            let place = this_at(self.instance_variable(word.into()), span);
            self.scope.is_static = around;
            return read(place, span);
        }
        if word.starts_with(char::is_uppercase) {
            return self.constant_named(&word.into(), span);
        }
        let callee = Callee::Function { name: word.into(), fallback: None };
        expr(ExprKind::Call { callee, args: Vec::new(), name: span }, span)
    }

    /// `define_method(:a) { … }`, also once for each name of a literal list. Whether the call was one.
    pub(super) fn defines_methods(&mut self, node: Node<'t>) -> bool {
        let Some(method) = tree::field(node, "method") else { return false };
        let list = tree::field(node, "arguments").map(tree::children).unwrap_or_default();
        let block = tree::field(node, "block");
        match (self.text(method), block) {
            ("define_method" | "define_singleton_method", Some(block)) => {
                let Some(name) = list.first().and_then(|n| self.said(*n)) else { return false };
                let own = self.text(method) == "define_singleton_method" || self.classes.last().is_some_and(|class| class.is_static);
                let at = list.first().map_or_else(|| self.span(node), |n| self.span(*n));
                self.function(block, Named::of(&name, own), own, at, Block::new());
                true
            }
            ("each", Some(block)) => {
                let names = tree::field(node, "receiver").and_then(|receiver| self.said_list(receiver));
                let Some(names) = names.filter(|names| !names.is_empty() && names.len() <= 16) else { return false };
                let param = tree::field(block, "parameters").map(tree::children).unwrap_or_default();
                let body = tree::field(block, "body").map(tree::children).unwrap_or_default();
                let ([param], [only]) = (&param[..], &body[..]) else { return false };
                self.defines_each(*only, *param, &names)
            }
            _ => false,
        }
    }

    fn defines_each(&mut self, call: Node<'t>, param: Node<'t>, names: &[(String, Span)]) -> bool {
        let defines = tree::field(call, "method").is_some_and(|m| self.text(m) == "define_method");
        let (Some(block), Some(list)) = (tree::field(call, "block"), tree::field(call, "arguments").map(tree::children)) else {
            return false;
        };
        let Some(said) = list.first().filter(|_| defines) else { return false };
        let variable = self.text(param);
        let pattern = self.text(*said);
        for (name, at) in names {
            let written = match pattern {
                _ if pattern == variable => name.clone(),
                _ => pattern.trim_start_matches(':').trim_matches('"').replace(&format!("#{{{variable}}}"), name),
            };
            if written.contains("#{") {
                return false;
            }
            let value = expr(ExprKind::Text(name.as_str().into(), *at), *at);
            let first = vec![perform(set(Place::Local(variable.into()), value, *at))];
            let own = self.classes.last().is_some_and(|class| class.is_static);
            self.function(block, Named::of(&written, own), own, *at, first);
        }
        true
    }
}

/// A field of the receiver as it stands in invented code.
fn this_at(place: Place, span: Span) -> Place {
    match place {
        Place::Field(_, member) => Place::Field(Box::new(expr(ExprKind::This, span)), member),
        other => other,
    }
}
