//! Places: variables, members, elements, and what is assigned to them.

use super::names::plain;
use super::{Lowering, assign, expr, set, tree};
use crate::frontends::base::{Deeper, field_of, own_field};
use crate::frontends::operators;
use crate::model::code::{Arithmetic, AssignWhen, Expr, ExprKind, Place, TypeRef};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

impl Lowering<'_> {
    /// What a plain name stands for.
    pub(super) fn name(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let name = plain(self.text(node));
        if let Some(class) = self.class_of_parameter(node).filter(|_| !self.is_local(name)) {
            return match class {
                TypeRef::Value(given) => *given,
                class => expr(ExprKind::Class(class), span),
            };
        }
        match self.place_of_name(name, span) {
            Some(place) => expr(ExprKind::Read(place), span),
            None if self.names.knows(name) => expr(ExprKind::Class(TypeRef::Named(self.names.resolve(name))), span),
            None => {
                let imported = match &self.names.statics[..] {
                    [one] if !self.classes.last().is_some_and(|c| c.inherits) && is_member_name(node) => Some(one.clone()),
                    _ => None,
                };
                match imported {
                    Some(class) => {
                        let class = expr(ExprKind::Name(class), span);
                        expr(ExprKind::Read(field_of(class, name)), span)
                    }
                    None => expr(ExprKind::Name(name.into()), span),
                }
            }
        }
    }

    /// A variable, or a member that this file declares.
    fn place_of_name(&self, name: &str, span: Span) -> Option<Place> {
        if self.is_local(name) {
            return Some(Place::Local(name.into()));
        }
        for (depth, class) in self.classes.iter().rev().enumerate() {
            match self.members.find(&class.name, name) {
                Some(false) if depth == 0 => return Some(own_field(name, span.slice(0, 0))),
                Some(_) if depth == 0 => return Some(Place::Static(TypeRef::Own, name.into())),
                Some(true) => return Some(Place::Static(TypeRef::Named(class.name.clone()), name.into())),
                _ => {}
            }
        }
        None
    }

    /// Where a value can be put.
    pub(super) fn place(&mut self, node: Node<'_>) -> Option<Place> {
        let span = self.span(node);
        match node.kind() {
            "identifier" => {
                let name = plain(self.text(node));
                if name == "_" && !self.is_local(name) {
                    return Some(Place::Local(self.temporary()));
                }
                let known = self.place_of_name(name, span);
                Some(known.unwrap_or_else(|| match self.scope.is_static {
                    true => Place::Static(TypeRef::Own, name.into()),
                    false => own_field(name, span.slice(0, 0)),
                }))
            }
            "declaration_expression" => {
                let name: Name = plain(self.field_text(node, "name")).into();
                self.declare(&name);
                Some(Place::Local(name))
            }
            "parenthesized_expression" | "ref_expression" | "checked_expression" => self.place(*super::children(node).first()?),
            "member_access_expression" => {
                let object = self.object(tree::field(node, "expression")?);
                let member = self.member(tree::field(node, "name")?);
                Some(item(object, member, span))
            }
            "conditional_access_expression" => {
                let object = self.field_expr(node, "condition");
                let binding = super::children(node).into_iter().last()?;
                self.bound_place(object, binding)
            }
            "element_access_expression" => {
                let object = self.object(tree::field(node, "expression")?);
                let index = self.index(tree::field(node, "subscript"));
                Some(Place::Index(Box::new(object), index.map(Box::new)))
            }
            _ => None,
        }
    }

    /// `?.name`, `?[key]`
    pub(super) fn bound_place(&mut self, object: Expr, binding: Node<'_>) -> Option<Place> {
        match binding.kind() {
            "member_binding_expression" => {
                let member = self.member(tree::field(binding, "name")?);
                Some(item(object, member, self.span(binding)))
            }
            "element_binding_expression" => {
                let index = self.index(Some(binding));
                Some(Place::Index(Box::new(object), index.map(Box::new)))
            }
            _ => None,
        }
    }

    /// What stands before a dot or bracket: a type of the language's own is a class.
    pub(super) fn object(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        match node.kind() {
            "predefined_type" => expr(ExprKind::Name(self.text(node).into()), span),
            "generic_name" => {
                let written = super::names::plain_path(self.input, node);
                if self.names.knows(&written) {
                    expr(ExprKind::Class(TypeRef::Named(self.names.resolve(&written))), span)
                } else {
                    expr(ExprKind::Name(written.into()), span)
                }
            }
            "base" => expr(ExprKind::This, span),
            _ => self.expr(node),
        }
    }

    /// The name of a field or method, without type arguments.
    pub(super) fn member(&self, node: Node<'_>) -> Name {
        match node.kind() {
            "generic_name" => super::names::plain_path(self.input, node).into(),
            _ => plain(self.text(node)).into(),
        }
    }

    /// The key between brackets; of several the first.
    fn index(&mut self, list: Option<Node<'_>>) -> Option<Expr> {
        let argument = super::children(list?).into_iter().find(|n| n.kind() == "argument")?;
        let inner = super::children(argument).into_iter().last()?;
        Some(self.expr(inner))
    }

    /// An assignment.
    pub(super) fn assignment(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let (Some(left), Some(right)) = (tree::field(node, "left"), tree::field(node, "right")) else { return self.opaque(node) };
        let operator = tree::field(node, "operator").map_or("=", |n| n.kind());
        if matches!(left.kind(), "tuple_expression") && operator == "=" {
            let value = self.expr(right);
            let steps = self.destructure(left, value);
            return expr(ExprKind::Sequence(steps), span);
        }
        let Some(place) = self.place(left) else {
            let (left, right) = (self.opaque(left), self.expr(right));
            return expr(ExprKind::Opaque(vec![left, right]), span);
        };
        let value = self.expr(right);
        let value = match operator {
            "=" => value,
            "??=" => return assign(place, value, AssignWhen::Unset, span),
            // A handler is added to an event.
            "+=" if matches!(value.kind, ExprKind::Closure(_)) => value,
            operator => {
                let old = expr(ExprKind::Read(place.clone()), self.span(left));
                let both = old.span.to(value.span);
                if operator == "+=" && is_text(&value) {
                    let mut parts = vec![old];
                    match value {
                        Expr { kind: ExprKind::Join(more), .. } => parts.extend(more),
                        value => parts.push(value),
                    }
                    expr(ExprKind::Join(parts), both)
                } else {
                    let operator = operators::arithmetic(operator.trim_end_matches('='));
                    expr(ExprKind::Arithmetic(operator, Box::new(old), Box::new(value)), both)
                }
            }
        };
        set(place, value, span)
    }

    /// `i++`, `--i`; what they give hardly matters.
    pub(super) fn update(&mut self, node: Node<'_>, operator: &str) -> Expr {
        let span = self.span(node);
        let place = super::children(node).into_iter().next().and_then(|n| self.place(n));
        let Some(place) = place else { return self.opaque(node) };
        let by = if operator == "++" { Arithmetic::Add } else { Arithmetic::Subtract };
        let old = Box::new(expr(ExprKind::Read(place.clone()), span));
        let one = Box::new(expr(ExprKind::Number("1".into()), span));
        set(place, expr(ExprKind::Arithmetic(by, old, one), span), span)
    }

    /// Takes a value apart into the places of a tuple.
    pub(super) fn destructure(&mut self, pattern: Node<'_>, value: Expr) -> Vec<Expr> {
        let (before, whole) = self.held(value);
        let mut steps: Vec<Expr> = before.into_iter().collect();
        for (position, part) in super::children(pattern).into_iter().enumerate() {
            let at = self.span(part);
            let target = if part.kind() == "argument" { super::children(part).into_iter().last().unwrap_or(part) } else { part };
            if target.kind() == "discard" || self.text(target) == "_" {
                continue;
            }
            let index = expr(ExprKind::Number(position.to_string().into()), at);
            let element = expr(ExprKind::Read(Place::Index(Box::new(whole.clone()), Some(Box::new(index)))), at);
            if matches!(target.kind(), "tuple_pattern" | "tuple_expression") {
                let inner = self.deeper(target, |l| l.destructure(target, element));
                steps.extend(inner.unwrap_or_default());
                continue;
            }
            // In `var (a, b)` the names are new.
            if pattern.kind() == "tuple_pattern" && target.kind() == "identifier" {
                let name: Name = plain(self.text(target)).into();
                self.declare(&name);
            }
            if let Some(place) = self.place(target) {
                steps.push(set(place, element, at));
            }
        }
        steps
    }
}

/// Whether a name without a class before it may be a member: it is called, or begins like one.
fn is_member_name(node: Node<'_>) -> bool {
    let parent = node.parent();
    !parent.is_some_and(|p| p.kind() == "member_access_expression" && tree::field(p, "expression") == Some(node))
}

/// Whether an expression is text, as it stands.
pub(super) fn is_text(value: &Expr) -> bool {
    matches!(value.kind, ExprKind::Text(..) | ExprKind::Join(_))
}

/// A member of a value: the part of a tuple by its position.
pub(super) fn item(object: Expr, member: Name, span: Span) -> Place {
    match member.strip_prefix("Item").and_then(|n| n.parse::<usize>().ok()).filter(|n| (1..8).contains(n)) {
        Some(position) => {
            let index = expr(ExprKind::Number((position - 1).to_string().into()), span);
            Place::Index(Box::new(object), Some(Box::new(index)))
        }
        None => field_of(object, member),
    }
}
