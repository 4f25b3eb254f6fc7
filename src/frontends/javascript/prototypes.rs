//! Classes written as functions: members put on a prototype, inheritance by helper calls.

use super::Lowering;
use super::functions::{As, has_token};
use super::names::is_function_value;
use crate::frontends::tree;
use crate::model::code::{Expr, ExprKind, Field, TypeIx};
use crate::model::source::Name;
use tree_sitter::Node;

impl Lowering<'_> {
    /// The type whose prototype a node is (`Foo.prototype`, or a variable that is declared as it).
    fn prototype_of(&self, node: Node<'_>) -> Option<TypeIx> {
        if node.kind() == "identifier" {
            let alias = self.scopes.resolve(self.scope, self.text(node)).filter(|binding| binding.writes == 1)?;
            let owner = self.scopes.resolve(self.scope, alias.prototype_of.as_ref()?)?;
            return owner.value.filter(|_| owner.writes == 1).and_then(|id| self.shapes.type_of_id(id));
        }
        let (object, property) = (tree::field(node, "object").map(|n| self.unwrapped(n))?, tree::field(node, "property")?);
        (self.text(property) == "prototype").then(|| self.type_ix_named(object)).flatten()
    }

    /// `Foo.prototype.name = value`, `Foo.prototype = {…}`, `Foo.name = function …`: members of a type.
    pub(super) fn prototype_assignment(&mut self, node: Node<'_>, left: Node<'_>, right: Node<'_>) -> Option<Expr> {
        if let Some(owner) = self.prototype_of(left).filter(|_| left.kind() != "identifier") {
            return Some(self.prototype_value(node, owner, right));
        }
        let object = tree::field(left, "object").map(|n| self.unwrapped(n))?;
        let name = match tree::field(left, "property") {
            Some(property) => self.name(property),
            None => self.literal(tree::field(left, "index")?)?,
        };
        if let Some(owner) = self.prototype_of(object) {
            return Some(match &*name {
                "constructor" => self.expr(right),
                "__proto__" => self.inherit(node, owner, right),
                _ => self.add_member(owner, name, right, false),
            });
        }
        let owner = self.type_ix_named(object)?;
        let value = self.unwrapped(right);
        is_function_value(value.kind()).then(|| self.add_member(owner, name, right, true))
    }

    /// A whole prototype: a literal with the members, or an object made from the parent's.
    fn prototype_value(&mut self, node: Node<'_>, owner: TypeIx, right: Node<'_>) -> Expr {
        let value = self.unwrapped(right);
        match value.kind() {
            "object" => self.add_members(owner, value),
            "assignment_expression" => self.expr(value),
            _ => self.inherit(node, owner, value),
        }
    }

    /// Makes a type inherit from `Base.prototype`, `Object.create(Base.prototype)`, `new Base()` or `Base`.
    fn inherit(&mut self, node: Node<'_>, owner: TypeIx, from: Node<'_>) -> Expr {
        let mut base = self.unwrapped(from);
        if base.kind() == "call_expression" {
            let first = tree::field(base, "arguments").and_then(|arguments| tree::children(arguments).first().copied());
            base = first.map(|n| self.unwrapped(n)).unwrap_or(base);
        }
        if base.kind() == "new_expression" {
            base = tree::field(base, "constructor").map(|n| self.unwrapped(n)).unwrap_or(base);
        }
        if base.kind() == "member_expression" && tree::field(base, "property").is_some_and(|p| self.text(p) == "prototype") {
            base = tree::field(base, "object").map(|n| self.unwrapped(n)).unwrap_or(base);
        }
        let parent = self.type_ref(base);
        if let Some(class) = self.file.types.get_mut(owner)
            && !class.parents.contains(&parent)
        {
            class.parents.push(parent);
        }
        self.unknown(node)
    }

    fn add_members(&mut self, owner: TypeIx, object: Node<'_>) -> Expr {
        let mut parts = Vec::new();
        for child in tree::children(object) {
            match child.kind() {
                "pair" => {
                    let (Some(key), Some(value)) = (tree::field(child, "key"), tree::field(child, "value")) else { continue };
                    let name = self.literal(key).unwrap_or_else(|| self.name(key));
                    parts.push(match &*name {
                        "constructor" => self.expr(value),
                        _ => self.add_member(owner, name, value, false),
                    });
                }
                "method_definition" => {
                    let Some(key) = tree::field(child, "name") else { continue };
                    let name = self.literal(key).unwrap_or_else(|| self.name(key));
                    let is_static = has_token(child, "static");
                    self.function(child, As::Method { owner, name, is_static });
                }
                _ => parts.push(self.expr(child)),
            }
        }
        self.make(object, ExprKind::Opaque(parts))
    }

    /// One member: a function is a method, anything else a field with that initialiser.
    fn add_member(&mut self, owner: TypeIx, name: Name, value: Node<'_>, is_static: bool) -> Expr {
        let function = self.unwrapped(value);
        if is_function_value(function.kind()) && self.descend(function) {
            let value = self.function_value(function, As::Method { owner, name, is_static });
            self.depth -= 1;
            return value;
        }
        let span = self.span(value);
        let value = self.assigned(value);
        let init = self.may_copy(span.len()).then(|| value.clone());
        let field = Field { name, init, is_static, span, ..Field::default() };
        if let Some(class) = self.file.types.get_mut(owner) {
            class.fields.push(field);
        }
        value
    }

    /// `inherits(Foo, Base)`, `Object.setPrototypeOf(Foo.prototype, Base.prototype)`, `Object.assign(Foo.prototype, {…})`.
    pub(super) fn prototype_call(&mut self, node: Node<'_>, callee: Node<'_>, arguments: Node<'_>) -> Option<Expr> {
        let name = match callee.kind() {
            "member_expression" => self.text(tree::field(callee, "property")?),
            "identifier" => self.text(callee),
            _ => return None,
        };
        let name = match name.trim_start_matches('_') {
            "extends" | "inheritsLoose" | "inherits" => "inherits",
            name => name,
        };
        if !matches!(name, "inherits" | "setPrototypeOf" | "assign" | "extend" | "mixin" | "defaults") {
            return None;
        }
        let arguments: Vec<_> = tree::children(arguments).into_iter().map(|n| self.unwrapped(n)).collect();
        let (first, rest) = arguments.split_first()?;
        if name == "inherits" {
            let owner = self.type_ix_named(*first)?;
            return rest.first().map(|base| self.inherit(node, owner, *base));
        }
        let owner = self.prototype_of(*first)?;
        if name == "setPrototypeOf" {
            return rest.first().map(|base| self.inherit(node, owner, *base));
        }
        let mut parts = Vec::new();
        for source in rest {
            if source.kind() == "object" {
                parts.push(self.add_members(owner, *source));
                continue;
            }
            let base = match source.kind() == "member_expression"
                && tree::field(*source, "property").is_some_and(|p| self.text(p) == "prototype")
            {
                true => tree::field(*source, "object").unwrap_or(*source),
                false => *source,
            };
            let mixin = self.type_ref(base);
            if let Some(class) = self.file.types.get_mut(owner) {
                class.mixins.push(mixin);
            }
        }
        Some(self.make(node, ExprKind::Opaque(parts)))
    }
}
