//! `Struct.new(:a, :b)` and `Data.define(:a)`: classes made of their fields' names.

use super::functions::Named;
use super::{Class, Lowering, perform, read, set, step};
use crate::frontends::base::own_field;
use crate::frontends::tree;
use crate::model::code::{Block, CONSTRUCTOR, Expr, ExprKind, Param, ParamKind, Place, StepKind};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

/// The fields of such a class: they may be given by position or by name.
pub(super) struct Fields {
    names: Vec<(String, Span)>,
}

impl<'t> Lowering<'t> {
    /// The fields that `Struct.new(…)` names.
    pub(super) fn struct_fields(&self, node: Node<'t>) -> Option<Fields> {
        if node.kind() != "call" {
            return None;
        }
        let receiver = tree::field(node, "receiver").map(|r| self.text(r).trim_start_matches("::"))?;
        let method = tree::field(node, "method").map(|m| self.text(m))?;
        if !matches!((receiver, method), ("Struct", "new") | ("Data", "define")) {
            return None;
        }
        let list = tree::field(node, "arguments").map(tree::children).unwrap_or_default();
        let names = list.iter().filter_map(|n| Some((self.said(*n).filter(|_| n.kind() == "simple_symbol")?, self.span(*n)))).collect();
        Some(Fields { names })
    }

    /// `A = Struct.new(…) do … end`, `A = Class.new(B) do … end`.
    pub(super) fn struct_class(&mut self, left: Node<'t>, right: Node<'t>) -> bool {
        let fields = self.struct_fields(right);
        let made = right.kind() == "call"
            && tree::field(right, "receiver").is_some_and(|r| matches!(self.text(r), "Class" | "Module"))
            && tree::field(right, "method").is_some_and(|m| self.text(m) == "new");
        if fields.is_none() && !made {
            return false;
        }
        let around = self.classes.last().map_or("", |class| &class.name);
        let name: Name = if around.is_empty() { self.name(left) } else { format!("{around}::{}", self.text(left)).into() };
        self.declared.insert(name.clone());
        let parent = tree::field(right, "arguments").and_then(|list| tree::children(list).first().copied()).filter(|_| made);
        let parent = parent.map(|parent| self.class_named(parent));
        let span = self.span(right);
        self.classes.push(Class { name, ix: None, is_static: false, is_module: false, span });
        let ix = self.type_ix();
        if let (Some(parent), Some(class)) = (parent, ix.and_then(|ix| self.file.types.get_mut(ix))) {
            class.parents.push(parent);
        }
        if let Some(fields) = fields {
            self.struct_members(&fields, right);
        }
        let body = tree::field(right, "block").and_then(|b| tree::field(b, "body")).map(tree::children).unwrap_or_default();
        self.class_body(&body, false);
        self.classes.pop();
        true
    }

    /// The constructor and the accessors.
    pub(super) fn struct_members(&mut self, fields: &Fields, node: Node<'t>) {
        let span = self.span(node);
        let mut params = Vec::new();
        let mut body = Block::new();
        for (name, at) in &fields.names {
            let default = Some(Expr { kind: ExprKind::Null, span: *at });
            params.push(Param { name: name.as_str().into(), default, kind: ParamKind::Named, span: *at, ..Param::default() });
            let value = read(Place::Local(name.as_str().into()), *at);
            body.push(perform(set(field(name, *at), value, *at)));
            let get = vec![step(StepKind::Return(Some(read(field(name, *at), *at))), *at)];
            self.accessor(Named { name: name.as_str().into(), is_setter: false }, Vec::new(), get, false, *at);
            let param = Param { name: "value".into(), span: *at, ..Param::default() };
            let put = vec![perform(set(field(name, *at), read(Place::Local("value".into()), *at), *at))];
            self.accessor(Named { name: name.as_str().into(), is_setter: true }, vec![param], put, false, *at);
        }
        self.accessor(Named { name: CONSTRUCTOR.into(), is_setter: false }, params, body, false, span);
    }
}

fn field(name: &str, span: Span) -> Place {
    own_field(format!("@{name}"), span)
}
