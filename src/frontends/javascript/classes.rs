//! Classes.

use super::functions::{As, has_token};
use super::names::is_function_value;
use super::types::is_optional;
use super::{Lowering, perform, set};
use crate::frontends::tree;
use crate::model::code::{Block, Expr, ExprKind, Field, TypeIx, TypeRef};
use crate::model::source::Name;
use tree_sitter::Node;

impl Lowering<'_> {
    pub(super) fn class_declaration(&mut self, node: Node<'_>, out: &mut Block) {
        let value = self.class_expression(node);
        let span = self.span(node);
        if let Some(place) = tree::field(node, "name").and_then(|name| self.declared(name)) {
            out.push(perform(set(place, value, span)));
        }
    }

    pub(super) fn class_expression(&mut self, node: Node<'_>) -> Expr {
        let Some(ix) = self.shapes.type_of(node) else { return self.opaque(node) };
        self.within(node, |this| this.class(node, ix));
        self.class_value(node, ix)
    }

    /// A class or constructor function as a value.
    pub(super) fn class_value(&self, node: Node<'_>, ix: TypeIx) -> Expr {
        match self.file.types.get(ix) {
            Some(class) => self.make(node, ExprKind::Class(TypeRef::Named(class.name.clone()))),
            None => self.unknown(node),
        }
    }

    fn class(&mut self, node: Node<'_>, ix: TypeIx) {
        let heritage = tree::children(node).into_iter().find(|child| child.kind() == "class_heritage");
        let mut parents: Vec<TypeRef> =
            heritage.map(parent_nodes).unwrap_or_default().into_iter().map(|parent| self.type_ref(parent)).collect();
        let (own, implements) = heritage.map(|heritage| self.implemented(heritage)).unwrap_or_default();
        parents.extend(own);
        let marks = self.marks(node);
        if let Some(class) = self.file.types.get_mut(ix) {
            class.parents.extend(parents);
            class.implements = implements;
            class.marks = marks;
            class.is_abstract = node.kind().starts_with("abstract");
        }
        let members = tree::field(node, "body").map(tree::children).unwrap_or_default();
        let mut decorators = Vec::new();
        for member in members {
            match member.kind() {
                "decorator" => {
                    decorators.extend(self.mark(member));
                    continue;
                }
                "method_definition" | "abstract_method_signature" | "class_static_block" => {
                    let name = tree::field(member, "name").map_or(Name::from("%static"), |name| self.member_name(name));
                    let is_static = member.kind() == "class_static_block" || has_token(member, "static");
                    let method = self.function(member, As::Method { owner: ix, name, is_static });
                    if let Some(method) = self.file.functions.get_mut(method) {
                        method.marks.append(&mut decorators);
                    }
                }
                "field_definition" | "public_field_definition" => self.class_field(member, ix),
                _ => {}
            }
            decorators.clear();
        }
    }

    fn class_field(&mut self, member: Node<'_>, owner: TypeIx) {
        let Some(name) = tree::field(member, "property").or_else(|| tree::field(member, "name")) else { return };
        let name = self.member_name(name);
        let is_static = has_token(member, "static");
        let value = tree::field(member, "value").map(|n| self.unwrapped(n));
        if let Some(function) = value.filter(|value| is_function_value(value.kind())) {
            self.function(function, As::Method { owner, name, is_static });
            return;
        }
        let init = tree::field(member, "value").map(|value| self.assigned(value));
        let init = init.map(|init| self.declared_value(member, init));
        let declared = tree::field(member, "type").map(|of| self.declared_type(of)).unwrap_or_default();
        let field = Field {
            name,
            declared: declared.name,
            is_optional: declared.is_optional || is_optional(member),
            marks: self.marks(member),
            is_static,
            is_constant: is_static && init.is_some() && has_token(member, "readonly"),
            is_embedded: false,
            init,
            span: self.span(member),
        };
        if let Some(class) = self.file.types.get_mut(owner) {
            class.fields.push(field);
        }
    }

    /// The name of a class member; computed ones have none that code could ask for.
    pub(super) fn member_name(&self, node: Node<'_>) -> Name {
        match node.kind() {
            "computed_property_name" => Name::from("%computed"),
            _ => self.literal(node).unwrap_or_else(|| self.name(node)),
        }
    }
}

/// The expressions after `extends`; interfaces come after them.
fn parent_nodes(heritage: Node<'_>) -> Vec<Node<'_>> {
    let mut parents = Vec::new();
    for child in tree::children(heritage) {
        match child.kind() {
            "extends_clause" => parents.extend(tree::field(child, "value")),
            "implements_clause" => {}
            _ => parents.push(child),
        }
    }
    parents
}
