//! Object and array literals. A literal that holds functions and lives as long as the module, or whose functions use `this`, is also
//! a type with an invented name: its functions are methods, so that they can be understood without a call.

use super::expressions::Position;
use super::functions::{As, has_token};
use super::names::is_function_value;
use super::{Lowering, read, set};
use crate::frontends::base::{arg, field_of, method_call};
use crate::frontends::tree;
use crate::model::code::{Entry, Expr, ExprKind, Field, Place, Type, TypeIx};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

impl Lowering<'_> {
    pub(super) fn array(&mut self, node: Node<'_>) -> Expr {
        let mut entries = Vec::new();
        for (child, span) in tree::entries(self.input, node) {
            let arg = self.argument(child);
            entries.push(Entry { key: None, value: arg.value, spread: arg.spread, span });
        }
        self.make(node, ExprKind::List(entries))
    }

    pub(super) fn object(&mut self, node: Node<'_>, position: Position) -> Expr {
        let owner = self.acts_as_type(node, position).then(|| self.object_type(node));
        let (mut entries, mut getters) = (Vec::new(), Vec::new());
        for (child, span) in tree::entries(self.input, node) {
            let (key, value) = match child.kind() {
                "pair" => {
                    let (Some(key), Some(value)) = (tree::field(child, "key"), tree::field(child, "value")) else { continue };
                    let key = self.key(key);
                    let value = self.entry_value(value, &key, owner, position);
                    (Some(key), value)
                }
                "method_definition" => {
                    let Some(key) = tree::field(child, "name") else { continue };
                    let key = self.key(key);
                    let role = self.role_in(owner, &key);
                    let value = self.function_value(child, role);
                    if has_token(child, "get") {
                        getters.push((key, value));
                    } else if !has_token(child, "set") {
                        entries.push(Entry { key: Some(key), value, spread: false, span });
                    }
                    continue;
                }
                "shorthand_property_identifier" => {
                    let span = self.span(child);
                    let key = Expr { kind: ExprKind::Text(self.name(child), span), span };
                    (Some(key), self.expr(child))
                }
                "spread_element" => {
                    let value = tree::children(child).first().map(|inner| self.expr(*inner));
                    let Some(value) = value else { continue };
                    entries.push(Entry { key: None, value, spread: true, span });
                    continue;
                }
                _ => (None, self.expr(child)),
            };
            if let (Some(owner), Some(Expr { kind: ExprKind::Text(name, _), .. })) = (owner, &key) {
                self.object_field(owner, name.clone(), &value, span);
            }
            entries.push(Entry { key, value, spread: false, span });
        }
        let map = self.make(node, ExprKind::Map(entries));
        if getters.is_empty() { map } else { self.with_getters(map, getters) }
    }

    /// A literal with getters: what they give is set when the rest is there, because they read it from their receiver.
    fn with_getters(&mut self, map: Expr, getters: Vec<(Expr, Expr)>) -> Expr {
        let place = Place::Local(self.fresh("o"));
        let whole = map.span;
        let mut parts = vec![set(place.clone(), map, whole)];
        for (key, getter) in getters {
            let (span, this) = (getter.span, read(place.clone(), whole));
            let target = match &key.kind {
                ExprKind::Text(name, _) => field_of(this.clone(), name.clone()),
                _ => Place::Index(Box::new(this.clone()), Some(Box::new(key.clone()))),
            };
            parts.push(set(target, method_call(getter, "call", vec![arg(this)], key.span, span), span));
        }
        parts.push(read(place, whole));
        Expr { kind: ExprKind::Sequence(parts), span: whole }
    }

    fn entry_value(&mut self, value: Node<'_>, key: &Expr, owner: Option<TypeIx>, position: Position) -> Expr {
        let function = self.unwrapped(value);
        if is_function_value(function.kind()) && self.descend(function) {
            let role = self.role_in(owner, key);
            let value = self.function_value(function, role);
            self.depth -= 1;
            return value;
        }
        self.value(value, position)
    }

    fn role_in(&self, owner: Option<TypeIx>, key: &Expr) -> As {
        match (owner, &key.kind) {
            (Some(owner), ExprKind::Text(name, _)) => As::Method { owner, name: name.clone(), is_static: false },
            (Some(owner), _) => As::Method { owner, name: Name::from("%computed"), is_static: false },
            (None, _) => As::Closure,
        }
    }

    /// A property name as an expression.
    pub(super) fn key(&mut self, node: Node<'_>) -> Expr {
        match node.kind() {
            "property_identifier" | "private_property_identifier" | "identifier" => {
                let span = self.span(node);
                Expr { kind: ExprKind::Text(self.name(node), span), span }
            }
            "computed_property_name" => match tree::children(node).first() {
                Some(inner) => self.expr(*inner),
                None => self.opaque(node),
            },
            _ => self.expr(node),
        }
    }

    fn acts_as_type(&self, node: Node<'_>, position: Position) -> bool {
        if self.shapes.is_extended(node) {
            return true;
        }
        let mut holds = false;
        let mut uses_this = false;
        for child in tree::children(node) {
            let function = match child.kind() {
                "method_definition" => Some(child),
                "pair" => tree::field(child, "value").map(|n| self.unwrapped(n)).filter(|value| is_function_value(value.kind())),
                _ => None,
            };
            holds |= function.is_some();
            uses_this |= function.is_some_and(|function| self.shapes.uses_this(function));
        }
        holds
            && match position {
                Position::Returned => true,
                Position::Assigned | Position::Argument => uses_this || self.scopes.is_shared(self.scope),
                Position::Other => false,
            }
    }

    fn object_type(&mut self, node: Node<'_>) -> TypeIx {
        let ix = self.file.types.len();
        let name = self.fresh("object");
        let span = self.span(node);
        self.file.types.push(Type { name, span, ..Type::default() });
        self.shapes.note_type(node, ix);
        ix
    }

    /// An entry of a literal that acts as a type is also a field; copies are limited in proportion to the file.
    fn object_field(&mut self, owner: TypeIx, name: Name, value: &Expr, span: Span) {
        if matches!(value.kind, ExprKind::Closure(_)) {
            return;
        }
        let init = self.may_copy(span.len()).then(|| value.clone());
        if let Some(owner) = self.file.types.get_mut(owner) {
            owner.fields.push(Field { name, init, is_static: false, span, ..Field::default() });
        }
    }

    /// The type and the member name of `object.member`, when the object began as a literal that acts as a type.
    pub(super) fn owner_of(&self, target: Node<'_>) -> Option<(TypeIx, Name)> {
        let (object, property) = (tree::field(target, "object").map(|n| self.unwrapped(n))?, tree::field(target, "property")?);
        if object.kind() != "identifier" {
            return None;
        }
        let binding = self.scopes.resolve(self.scope, self.text(object))?;
        let owner = self.shapes.type_of_id(binding.object.filter(|_| binding.writes == 1)?)?;
        Some((owner, self.name(property)))
    }
}
