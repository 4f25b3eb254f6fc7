//! `Struct.new(:a, :b)` and `Data.define(:a)`: classes made of their fields' names.

use super::functions::Named;
use super::{Class, Lowering, perform, read, set, step};
use crate::frontends::base::own_field;
use crate::frontends::tree;
use crate::model::code::{
    Block, CONSTRUCTOR, ELEMENT_GET, ELEMENT_SET, Entry, Expr, ExprKind, Member, Param, ParamKind, Place, StepKind, TypeRef,
};
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
        let parent = match &fields {
            Some(fields) => Some(self.struct_parent(&name, fields, right)),
            None => self.parent_given(right),
        };
        self.class_with(name, parent, right);
        true
    }

    /// The class that `Class.new(Parent)` extends.
    fn parent_given(&mut self, call: Node<'t>) -> Option<TypeRef> {
        let given = tree::field(call, "arguments").and_then(|list| tree::children(list).first().copied());
        given.map(|parent| match parent.kind() {
            "constant" | "scope_resolution" => self.class_named(parent),
            _ => TypeRef::Value(Box::new(self.expr(parent))),
        })
    }

    /// `Class.new(Parent) do … end` as a value.
    pub(super) fn unnamed_class(&mut self, call: Node<'t>) -> Expr {
        let name: Name = format!("%class{}", self.start(call).start).into();
        let parent = self.parent_given(call);
        self.class_with(name.clone(), parent, call);
        self.make(call, ExprKind::Class(TypeRef::Named(name)))
    }

    /// A class whose body is a block.
    fn class_with(&mut self, name: Name, parent: Option<TypeRef>, call: Node<'t>) {
        let span = self.span(call);
        self.classes.push(Class { name, ix: None, is_static: false, is_module: false, span });
        let ix = self.type_ix();
        if let (Some(parent), Some(class)) = (parent, ix.and_then(|ix| self.file.types.get_mut(ix))) {
            class.parents.push(parent);
        }
        let body = tree::field(call, "block").and_then(|b| tree::field(b, "body")).map(tree::children).unwrap_or_default();
        self.class_body(&body, false);
        self.classes.pop();
    }

    /// The class that `Struct.new(…)` makes, by a name of its own: what is defined beside it may call it with `super`.
    pub(super) fn struct_parent(&mut self, name: &Name, fields: &Fields, node: Node<'t>) -> TypeRef {
        let made: Name = format!("{name}::%members").into();
        let span = self.span(node);
        self.classes.push(Class { name: made.clone(), ix: None, is_static: false, is_module: false, span });
        self.struct_members(fields, node);
        self.classes.pop();
        TypeRef::Named(made)
    }

    /// The constructor and the accessors.
    fn struct_members(&mut self, fields: &Fields, node: Node<'t>) {
        let span = self.span(node);
        self.struct_as_map(fields, span);
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

impl<'t> Lowering<'t> {
    /// `to_h`, and the elements by name.
    fn struct_as_map(&mut self, fields: &Fields, span: Span) {
        let entry = |(name, at): &(String, Span)| {
            let key = Expr { kind: ExprKind::Text(name.as_str().into(), *at), span: *at };
            Entry { key: Some(key), value: read(field(name, *at), *at), spread: false, span: *at }
        };
        let map = Expr { kind: ExprKind::Map(fields.names.iter().map(entry).collect()), span };
        let all = vec![step(StepKind::Return(Some(map)), span)];
        self.accessor(Named { name: "to_h".into(), is_setter: false }, Vec::new(), all, false, span);
        let key = Param { name: "key".into(), span, ..Param::default() };
        let parts = vec![Expr { kind: ExprKind::Text("@".into(), span.slice(0, 0)), span }, read(Place::Local("key".into()), span)];
        let member = Member::Computed(Expr { kind: ExprKind::Join(parts), span });
        let place = Place::Field(Box::new(Expr { kind: ExprKind::This, span }), Box::new(member));
        let one = vec![step(StepKind::Return(Some(read(place.clone(), span))), span)];
        self.accessor(Named { name: ELEMENT_GET.into(), is_setter: false }, vec![key.clone()], one, false, span);
        let value = Param { name: "value".into(), span, ..Param::default() };
        let put = vec![perform(set(place, read(Place::Local("value".into()), span), span))];
        self.accessor(Named { name: ELEMENT_SET.into(), is_setter: false }, vec![key, value], put, false, span);
    }
}

fn field(name: &str, span: Span) -> Place {
    own_field(format!("@{name}"), span)
}
