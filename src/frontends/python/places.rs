//! Targets: where a value can be put, and assignments to them.

use super::annotations::is_builtin;
use super::names::unwrapped;
use super::scopes::{Bound, Receiver};
use super::{Lowering, read, set};
use crate::frontends::base::{field_of, is_simple_place, typed};
use crate::frontends::tree;
use crate::model::code::{Expr, ExprKind, Place, TypeRef};
use crate::model::source::Name;
use tree_sitter::Node;

impl Lowering<'_> {
    /// Where an assignment to a node goes; `None` when nothing can be assigned to it.
    pub(super) fn place(&mut self, node: Node<'_>) -> Option<Place> {
        let node = unwrapped(node);
        match node.kind() {
            "identifier" => match self.scopes.resolve(self.scope, self.text(node)).map(|b| &b.bound) {
                Some(Bound::Module(name)) => Some(Place::Module(name.clone())),
                Some(Bound::Local(name)) => Some(Place::Local(name.clone())),
                Some(Bound::Class(name)) => Some(Place::Static(TypeRef::Own, name.clone())),
                None => None,
            },
            "attribute" => {
                let (object, attribute) = (unwrapped(tree::field(node, "object")?), tree::field(node, "attribute")?);
                let name = self.name(attribute);
                if let Some(class) = self.class_named(object) {
                    return Some(Place::Static(class, name));
                }
                let object = if self.is_super(object) { self.make(object, ExprKind::This) } else { self.expr(object) };
                Some(field_of(object, name))
            }
            "subscript" => {
                let value = self.expr(tree::field(node, "value")?);
                let keys = tree::fields(node, "subscript");
                let key = match keys[..] {
                    [key] => self.expr(key),
                    _ => {
                        let parts = keys.iter().map(|key| self.expr(*key)).collect();
                        self.make(node, ExprKind::Opaque(parts))
                    }
                };
                Some(Place::Index(Box::new(value), Some(Box::new(key))))
            }
            _ => None,
        }
    }

    /// Whether a node is the name or class that the receiver goes by.
    pub(super) fn is_receiver(&self, node: Node<'_>) -> bool {
        self.receiver(node) == Some(Receiver::Object)
    }

    /// `a = b`, `a: T = b`, `a = b = c`, `a, b = c`.
    pub(super) fn assignment(&mut self, node: Node<'_>) -> Expr {
        let left = tree::field(node, "left");
        let Some(right) = tree::field(node, "right") else { return self.unknown(node) };
        let value = self.expr(right);
        let class = tree::field(node, "type").and_then(|t| self.declared(t).class).filter(|class| !is_builtin(class));
        let span = value.span;
        let value = typed(class, value, span);
        match left {
            Some(left) => self.assigned(left, value, node),
            None => value,
        }
    }

    /// The assignment of a value to a target, as an expression.
    fn assigned(&mut self, target: Node<'_>, value: Expr, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let mut parts = Vec::new();
        self.assign(target, value, &mut parts);
        match (parts.len(), parts.pop()) {
            (1, Some(one)) => Expr { span, ..one },
            (_, last) => {
                parts.extend(last);
                Expr { kind: ExprKind::Sequence(parts), span }
            }
        }
    }

    /// Assigns a value to a target, as expressions in order.
    pub(super) fn assign(&mut self, target: Node<'_>, value: Expr, out: &mut Vec<Expr>) {
        let target = unwrapped(target);
        if !self.descend(target) {
            out.push(value);
            return;
        }
        match target.kind() {
            "pattern_list" | "tuple_pattern" | "list_pattern" | "tuple" | "list" | "expression_list" => {
                let whole = self.held(target, value, out);
                for (index, part) in tree::children(target).into_iter().enumerate() {
                    let span = self.span(part);
                    let at = Expr { kind: ExprKind::Number(Name::from(index.to_string())), span: span.slice(0, 0) };
                    let element = match part.kind() {
                        "list_splat_pattern" | "list_splat" => self.operation(part, "%slice", vec![whole.clone(), at]),
                        _ => read(Place::Index(Box::new(whole.clone()), Some(Box::new(at))), span),
                    };
                    self.assign(part, element, out);
                }
            }
            "list_splat_pattern" | "list_splat" | "as_pattern_target" => match tree::children(target).first() {
                Some(inner) => self.assign(*inner, value, out),
                None => out.push(value),
            },
            _ => {
                let span = self.span(target);
                match self.place(target) {
                    Some(place) => out.push(set(place, value, span)),
                    None => out.push(value),
                }
            }
        }
        self.depth -= 1;
    }

    /// The value that is taken apart: a variable stays, anything else is kept in a temporary one.
    fn held(&mut self, target: Node<'_>, value: Expr, out: &mut Vec<Expr>) -> Expr {
        if matches!(&value.kind, ExprKind::Read(Place::Local(_) | Place::Module(_)) | ExprKind::This) {
            return value;
        }
        let place = Place::Local(self.fresh("d"));
        let (span, from) = (self.span(target), value.span);
        out.push(set(place.clone(), value, span));
        read(place, from)
    }

    pub(super) fn named_expression(&mut self, node: Node<'_>) -> Expr {
        match (tree::field(node, "name"), tree::field(node, "value")) {
            (Some(name), Some(value)) => {
                let value = self.expr(value);
                self.assigned(name, value, node)
            }
            _ => self.opaque(node),
        }
    }

    /// `a += b` and the like.
    pub(super) fn augmented(&mut self, node: Node<'_>) -> Expr {
        let fields = (tree::field(node, "left"), tree::field(node, "operator"), tree::field(node, "right"));
        let (Some(left), Some(operator), Some(right)) = fields else { return self.opaque(node) };
        let span = self.span(node);
        let place = self.place(left);
        let value = self.expr(right);
        let Some(place) = place else { return self.make(node, ExprKind::Opaque(vec![value])) };
        let old = match is_simple_place(&place) {
            true => read(place.clone(), self.span(left)),
            false => self.unknown(left),
        };
        match operator.kind().trim_end_matches('=') {
            // Maps take the other's entries in; numbers stay what they are, which nothing asks for.
            "|" => self.method_call(node, old, "__ior__", vec![value], self.span(operator)),
            operation => {
                let sum = self.combined(operation, old, value, node, operator);
                set(place, sum, span)
            }
        }
    }
}
