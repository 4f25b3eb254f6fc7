//! Destructuring: one assignment per name.

use super::{Lowering, perform, read, set};
use crate::frontends::base::{arg, field_of, method_call};
use crate::frontends::tree;
use crate::model::code::{Block, Entry, Expr, ExprKind, Place};
use crate::model::source::Name;
use tree_sitter::Node;

impl Lowering<'_> {
    /// Assigns a value to a pattern, as steps.
    pub(super) fn bind(&mut self, pattern: Node<'_>, value: Expr, out: &mut Block) {
        let mut assignments = Vec::new();
        self.assign(pattern, value, &mut assignments);
        out.extend(assignments.into_iter().map(perform));
    }

    /// Assigns a value to a pattern, as expressions in order.
    pub(super) fn assign(&mut self, pattern: Node<'_>, value: Expr, out: &mut Vec<Expr>) {
        if !self.descend(pattern) {
            out.push(value);
            return;
        }
        match pattern.kind() {
            "object_pattern" => {
                let whole = self.held(pattern, value, out);
                self.assign_members(pattern, &whole, out);
            }
            "array_pattern" => {
                let whole = self.held(pattern, value, out);
                self.assign_elements(pattern, &whole, out);
            }
            "assignment_pattern" | "object_assignment_pattern" => {
                let default = tree::field(pattern, "right").map(|right| self.assigned(right));
                let value = match default {
                    Some(default) => Expr { span: value.span, kind: ExprKind::Coalesce(Box::new(value), Box::new(default)) },
                    None => value,
                };
                if let Some(left) = tree::field(pattern, "left") {
                    self.assign(left, value, out);
                }
            }
            "parenthesized_expression" | "rest_pattern" => match tree::children(pattern).first() {
                Some(inner) => self.assign(*inner, value, out),
                None => out.push(value),
            },
            _ => {
                let span = self.span(pattern);
                match self.place(pattern) {
                    Some(place) => out.push(set(place, value, span)),
                    None => out.push(value),
                }
            }
        }
        self.depth -= 1;
    }

    /// The value that is taken apart: a variable stays, anything else is kept in a temporary one.
    fn held(&mut self, pattern: Node<'_>, value: Expr, out: &mut Vec<Expr>) -> Expr {
        if matches!(&value.kind, ExprKind::Read(Place::Local(_) | Place::Module(_)) | ExprKind::Symbol(_) | ExprKind::This) {
            return value;
        }
        let place = Place::Local(self.fresh("d"));
        let span = self.span(pattern);
        let from = value.span;
        out.push(set(place.clone(), value, span));
        read(place, from)
    }

    fn assign_members(&mut self, pattern: Node<'_>, whole: &Expr, out: &mut Vec<Expr>) {
        let mut taken = Vec::new();
        for part in tree::children(pattern) {
            match part.kind() {
                "rest_pattern" => {
                    let Some(target) = tree::children(part).first().copied() else { continue };
                    let span = self.span(part);
                    let copy = Entry { key: None, value: whole.clone(), spread: true, span };
                    self.assign(target, Expr { kind: ExprKind::Map(vec![copy]), span }, out);
                    if let Some(rest) = self.place(target) {
                        let removed = taken.drain(..).map(|member| {
                            let place = field_of(read(rest.clone(), span), member);
                            Expr { kind: ExprKind::Remove(Box::new(place)), span }
                        });
                        out.extend(removed);
                    }
                }
                "pair_pattern" => {
                    let (Some(key), Some(value)) = (tree::field(part, "key"), tree::field(part, "value")) else { continue };
                    let place = match key.kind() {
                        "property_identifier" | "private_property_identifier" => {
                            taken.push(self.name(key));
                            field_of(whole.clone(), self.name(key))
                        }
                        _ => Place::Index(Box::new(whole.clone()), Some(Box::new(self.key(key)))),
                    };
                    let element = read(place, self.span(key));
                    self.assign(value, element, out);
                }
                "shorthand_property_identifier_pattern" | "object_assignment_pattern" => {
                    let name = if part.kind() == "object_assignment_pattern" { tree::field(part, "left") } else { Some(part) };
                    let Some(name) = name else { continue };
                    taken.push(self.name(name));
                    let place = field_of(whole.clone(), self.name(name));
                    let element = read(place, self.span(name));
                    self.assign(part, element, out);
                }
                _ => {}
            }
        }
    }

    fn assign_elements(&mut self, pattern: Node<'_>, whole: &Expr, out: &mut Vec<Expr>) {
        let mut position = 0usize;
        let mut cursor = pattern.walk();
        let parts: Vec<_> = pattern.children(&mut cursor).collect();
        for part in parts {
            if part.kind() == "," {
                position += 1;
                continue;
            }
            if !part.is_named() || part.is_extra() {
                continue;
            }
            let span = self.span(part);
            let index = Expr { kind: ExprKind::Number(Name::from(position.to_string())), span: span.slice(0, 0) };
            let value = if part.kind() == "rest_pattern" {
                method_call(whole.clone(), "slice", vec![arg(index)], span, span)
            } else {
                read(Place::Index(Box::new(whole.clone()), Some(Box::new(index))), span)
            };
            self.assign(part, value, out);
        }
    }
}
