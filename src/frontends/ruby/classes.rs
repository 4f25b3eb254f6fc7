//! Classes and modules: what their bodies define, and what they do besides.

use super::statements::Target;
use super::{Class, Lowering, Scope};
use crate::frontends::base::Deeper;
use crate::frontends::tree;
use crate::model::code::{Block, Expr, ExprKind, Field, Place, Type, TypeIx, TypeRef};
use crate::model::source::Name;
use std::collections::BTreeSet;
use tree_sitter::Node;

impl<'t> Lowering<'t> {
    /// A definition, wherever it stands.
    pub(super) fn definition(&mut self, node: Node<'t>) {
        match node.kind() {
            "method" | "singleton_method" => _ = self.method(node),
            "class" | "module" => self.class(node),
            "singleton_class" => self.singleton_class(node),
            "alias" => {
                if let (Some(new), Some(old)) = (tree::field(node, "name"), tree::field(node, "alias")) {
                    let (new, old) = (self.text(new), self.text(old));
                    let plain = |name: &str| name.trim_start_matches(':').to_owned();
                    self.alias(&plain(new), &plain(old), node);
                }
            }
            _ => {}
        }
    }

    fn class(&mut self, node: Node<'t>) {
        let Some(path) = tree::field(node, "name") else { return };
        let around = self.classes.last().map_or("", |class| &class.name);
        let name: Name = match (self.text(path).strip_prefix("::"), around) {
            (Some(top), _) => top.into(),
            (None, "") => self.name(path),
            (None, around) if around.len() > 300 => around.into(),
            (None, around) => format!("{around}::{}", self.text(path)).into(),
        };
        let is_module = node.kind() == "module";
        let body = tree::field(node, "body").map(tree::children).unwrap_or_default();
        let is_static = is_module && body.iter().any(|n| self.makes_static(*n));
        let span = self.span(node);
        let parent = tree::field(node, "superclass").and_then(|s| tree::children(s).first().copied());
        let parent = parent.map(|parent| (parent, self.struct_fields(parent)));
        let parent_ref = match &parent {
            Some((node, Some(fields))) => Some(self.struct_parent(&name, fields, *node)),
            Some((node, None)) => Some(self.class_named(*node)),
            None => None,
        };
        self.classes.push(Class { name, ix: None, is_static, is_module, span });
        // A module that only holds others is a name and no type.
        let holds = |n: &Node<'_>| matches!(n.kind(), "class" | "module" | "comment");
        if !is_module || !body.iter().all(holds) || body.is_empty() {
            let ix = self.type_ix();
            if let (Some(parent), Some(class)) = (parent_ref, ix.and_then(|ix| self.file.types.get_mut(ix))) {
                class.parents.push(parent);
            }
        }
        self.class_body(&body, false);
        self.classes.pop();
    }

    /// A class by its name as written, or by the full one when the file has it.
    pub(super) fn class_named(&mut self, node: Node<'t>) -> TypeRef {
        match self.type_ref(node) {
            TypeRef::Named(path) => TypeRef::Named(self.qualified(&path)),
            other => other,
        }
    }

    /// `class << self`.
    fn singleton_class(&mut self, node: Node<'t>) {
        let body = tree::field(node, "body").map(tree::children).unwrap_or_default();
        match self.classes.last_mut() {
            Some(class) => {
                let before = std::mem::replace(&mut class.is_static, true);
                self.class_body(&body, true);
                if let Some(class) = self.classes.last_mut() {
                    class.is_static = before;
                }
            }
            None => self.class_body(&body, true),
        }
    }

    /// What stands in the body of a class, in order.
    pub(super) fn class_body(&mut self, nodes: &[Node<'t>], of_singleton: bool) {
        let scope = Scope { layers: vec![BTreeSet::new()], is_static: true, ..Scope::default() };
        let around = std::mem::replace(&mut self.scope, scope);
        let mut steps = Block::new();
        for node in nodes {
            self.deeper(*node, |this| this.class_statement(*node, of_singleton, &mut steps));
        }
        self.scope = around;
        if !steps.is_empty()
            && let Some(ix) = self.type_ix()
        {
            self.bodies.entry(ix).or_default().append(&mut steps);
        }
    }

    fn class_statement(&mut self, node: Node<'t>, of_singleton: bool, steps: &mut Block) {
        match node.kind() {
            "method" | "singleton_method" | "class" | "module" | "singleton_class" | "alias" => self.definition(node),
            "identifier" | "comment" | "heredoc_body" | "empty_statement" => {
                if node.kind() == "identifier" && !is_visibility(self.text(node)) {
                    self.statement(node, &Target::Discard, steps);
                }
            }
            "assignment" if self.class_variable(node) => {}
            "assignment" => {
                self.own_setting(node);
                self.statement(node, &Target::Discard, steps);
            }
            "call" if self.class_call(node, of_singleton) => {}
            _ => self.statement(node, &Target::Discard, steps),
        }
    }

    /// `A = 1`, `@a = 1` and `@@a = 1` in a class body: its constants and static fields.
    fn class_variable(&mut self, node: Node<'t>) -> bool {
        let (Some(left), Some(right)) = (tree::field(node, "left"), tree::field(node, "right")) else { return false };
        let is_constant = left.kind() == "constant";
        if left.kind() == "left_assignment_list" {
            return self.constants_apart(left, right);
        }
        if !is_constant && !matches!(left.kind(), "instance_variable" | "class_variable") {
            return false;
        }
        if is_constant && self.struct_class(left, right) {
            return true;
        }
        let init = self.expr(right);
        let name = self.name(left);
        let span = self.span(node);
        self.add_field(name, Some(init), is_constant, span);
        true
    }

    /// `A, B = list`: constants that are elements of a list.
    fn constants_apart(&mut self, left: Node<'t>, right: Node<'t>) -> bool {
        let names = tree::children(left);
        if !names.iter().all(|name| name.kind() == "constant") {
            return false;
        }
        let list = self.expr(right);
        for (index, name) in names.iter().enumerate() {
            let span = self.span(*name);
            let key = super::expr(ExprKind::Number(index.to_string().into()), span);
            let element = super::read(Place::Index(Box::new(list.clone()), Some(Box::new(key))), span);
            self.add_field(self.name(*name), Some(element), true, span);
        }
        true
    }

    /// `self.x = 1` in a class body: what the accessor `x` of the class reads, if it has one.
    fn own_setting(&mut self, node: Node<'t>) {
        let (Some(left), Some(right)) = (tree::field(node, "left"), tree::field(node, "right")) else { return };
        let of_class = left.kind() == "call" && tree::field(left, "receiver").is_some_and(|r| r.kind() == "self");
        let Some(method) = tree::field(left, "method").filter(|_| of_class) else { return };
        let name = format!("@{}", self.text(method)).into();
        let (value, span) = (self.expr(right), self.span(node));
        self.set_field(name, value, span);
    }

    /// Gives a static field its value: the last one counts.
    fn set_field(&mut self, name: Name, value: Expr, span: crate::model::source::Span) {
        let Some(class) = self.type_ix().and_then(|ix| self.file.types.get_mut(ix)) else { return };
        class.fields.retain(|field| !field.is_static || field.name != name);
        self.add_field(name, Some(value), false, span);
    }

    /// A static field of the class around; the first initialiser counts.
    pub(super) fn add_field(&mut self, name: Name, init: Option<Expr>, is_constant: bool, span: crate::model::source::Span) {
        let Some(class) = self.type_ix().and_then(|ix| self.file.types.get_mut(ix)) else { return };
        match class.fields.iter_mut().find(|f| f.name == name && f.is_static) {
            Some(field) => field.init = field.init.take().or(init),
            None => class.fields.push(Field { name, init, is_static: true, is_constant, span, ..Field::default() }),
        }
    }

    /// Declares a static field without a value of its own.
    pub(super) fn static_field(&mut self, name: Name, node: Node<'_>) {
        let span = self.span(node);
        self.add_field(name, None, false, span);
    }

    /// The type of the class around, made when it is first needed; all its openings in the file are one.
    pub(super) fn type_ix(&mut self) -> Option<TypeIx> {
        let class = self.classes.last()?.clone();
        if class.ix.is_some() {
            return class.ix;
        }
        let known = self.file.types.iter().position(|t| t.name == class.name);
        let ix = known.unwrap_or(self.file.types.len());
        if known.is_none() {
            self.file.types.push(Type { name: class.name, is_abstract: class.is_module, span: class.span, ..Type::default() });
        }
        if let Some(class) = self.classes.last_mut() {
            class.ix = Some(ix);
        }
        Some(ix)
    }

    /// Whether a statement of a module makes its methods callable on the module itself.
    fn makes_static(&self, node: Node<'_>) -> bool {
        match node.kind() {
            "identifier" => self.text(node) == "module_function",
            "call" => {
                let method = tree::field(node, "method").map_or("", |m| self.text(m));
                let list = tree::field(node, "arguments").map(tree::children).unwrap_or_default();
                match (method, &list[..]) {
                    ("extend", [only]) => only.kind() == "self",
                    ("module_function", _) => true,
                    _ => false,
                }
            }
            _ => false,
        }
    }
}

/// Words that say who may call the methods behind them.
pub(super) fn is_visibility(word: &str) -> bool {
    matches!(word, "private" | "public" | "protected" | "module_function" | "private_class_method" | "public_class_method")
}
