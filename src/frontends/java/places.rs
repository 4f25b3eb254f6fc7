//! Places: variables, fields, elements, and what is assigned to them.

use super::scopes::{Class, field};
use super::{Lowering, children, expr, names, set, tree};
use crate::frontends::base::unknown;
use crate::frontends::{operators, sums};
use crate::model::code::{Arithmetic, Expr, ExprKind, Place, TypeRef};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

/// A path of more names is read name by name.
const MOST_PARTS: usize = 40;

/// What a dotted path of names stands for.
pub(super) enum Path {
    Value(Expr),
    Class(Name),
    Neither,
}

impl Lowering<'_> {
    /// A simple name.
    pub(super) fn identifier(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let name = self.text(node);
        match self.variable(name, span) {
            Some(place) => expr(ExprKind::Read(place), span),
            None if names::is_class_like(name) => expr(ExprKind::Class(TypeRef::Named(self.class_named(name))), span),
            None => unknown(span),
        }
    }

    /// Where a value can be put.
    pub(super) fn place(&mut self, node: Node<'_>) -> Option<Place> {
        let span = self.span(node);
        match node.kind() {
            "identifier" => self.variable(self.text(node), span),
            "parenthesized_expression" => self.place(children(node).into_iter().next()?),
            "array_access" => {
                let array = tree::field(node, "array").map(|n| self.expr(n))?;
                let index = tree::field(node, "index").map(|n| self.expr(n))?;
                Some(Place::Index(Box::new(array), Some(Box::new(index))))
            }
            "field_access" => match self.field_access(node).kind {
                ExprKind::Read(place) => Some(place),
                _ => None,
            },
            _ => None,
        }
    }

    /// `a.b`: a field, a constant of a class, or a class with its package.
    pub(super) fn field_access(&mut self, node: Node<'_>) -> Expr {
        match self.path(node) {
            Path::Value(value) => value,
            Path::Class(name) => expr(ExprKind::Class(TypeRef::Named(name)), self.span(node)),
            Path::Neither => unknown(self.span(node)),
        }
    }

    /// What a name or a dotted path of names stands for.
    pub(super) fn path(&mut self, node: Node<'_>) -> Path {
        let span = self.span(node);
        let Some(parts) = dotted(node) else {
            return match (node.kind(), tree::field(node, "object"), tree::field(node, "field")) {
                ("field_access", Some(object), Some(member)) => {
                    let object = self.expr(object);
                    Path::Value(field(object, self.text(member), span))
                }
                _ => Path::Neither,
            };
        };
        let words: Vec<&str> = parts.iter().map(|n| self.text(*n)).collect();
        let to = |n: usize| Span::new(self.input.id, node.start_byte(), parts[n].end_byte());
        let ends: Vec<Span> = (0..parts.len()).map(to).collect();
        let first = words[0];
        if parts[0].kind() == "this" {
            let this = expr(ExprKind::This, ends[0]);
            let at = self.contexts.iter().rposition(|c| c.class.as_ref().is_some_and(|c| c.fills.is_none()));
            let this = at.map_or(this, |at| self.receiver(at, ends[0]));
            return Path::Value(self.fields(this, &words[1..], &ends[1..]));
        }
        let named_after = words[1..].iter().any(|w| names::is_class_like(w));
        let place = match self.known_variable(first, ends[0]) {
            None if !named_after => self.variable(first, ends[0]),
            known => known,
        };
        if let Some(place) = place {
            return Path::Value(self.fields(expr(ExprKind::Read(place), ends[0]), &words[1..], &ends[1..]));
        }
        let Some(from) = words.iter().position(|w| names::is_class_like(w)) else { return Path::Neither };
        // As many parts as are written like classes belong to the class, but for a constant at the end.
        let mut until = from + 1;
        while let Some(word) = words.get(until) {
            let nested = self.class_path(&words[..until]).is_some_and(|around| self.outline.nested(&around, word).is_some());
            if nested || names::is_class_like(word) && word.chars().any(char::is_lowercase) {
                until += 1;
            } else {
                break;
            }
        }
        let Some(class) = self.class_path(&words[..until]) else { return Path::Neither };
        match words.get(until) {
            None => Path::Class(class),
            Some(&"this") => {
                let at = self.contexts.iter().rposition(|c| c.class.as_ref().is_some_and(|c: &Class| c.name == class));
                let this = at.map_or(expr(ExprKind::This, ends[until]), |at| self.receiver(at, ends[until]));
                Path::Value(self.fields(this, &words[until + 1..], &ends[until + 1..]))
            }
            Some(member) => {
                let constant = expr(ExprKind::Read(Place::Static(TypeRef::Named(class), (*member).into())), ends[until]);
                Path::Value(self.fields(constant, &words[until + 1..], &ends[until + 1..]))
            }
        }
    }

    fn fields(&self, object: Expr, names: &[&str], ends: &[Span]) -> Expr {
        names.iter().zip(ends).fold(object, |object, (name, span)| field(object, name, *span))
    }

    /// `a = b`, `a += b`.
    pub(super) fn assignment(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let (Some(left), Some(right)) = (tree::field(node, "left"), tree::field(node, "right")) else { return self.opaque(node) };
        let operator = tree::field(node, "operator").map_or("=", |n| n.kind());
        let Some(place) = self.place(left) else { return self.opaque(node) };
        let new = self.expr(right);
        if operator == "=" {
            return set(place, new, span);
        }
        let old = expr(ExprKind::Read(place.clone()), self.span(left));
        let both = old.span.to(new.span);
        let value = match operator {
            "+=" => sums::joined(vec![old, new], both),
            other => expr(ExprKind::Arithmetic(operators::arithmetic(other.trim_end_matches('=')), Box::new(old), Box::new(new)), both),
        };
        set(place, value, span)
    }

    /// `i++`, `--i`.
    pub(super) fn update(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let Some(operand) = children(node).into_iter().next() else { return self.opaque(node) };
        let Some(place) = self.place(operand) else { return self.opaque(node) };
        let down = node.children(&mut node.walk()).any(|n| n.kind() == "--");
        let prefix = node.child(0).is_some_and(|n| !n.is_named());
        let (there, back) = match down {
            true => (Arithmetic::Subtract, Arithmetic::Add),
            false => (Arithmetic::Add, Arithmetic::Subtract),
        };
        let one = || Box::new(expr(ExprKind::Number("1".into()), span));
        let old = expr(ExprKind::Read(place.clone()), self.span(operand));
        let updated = set(place, expr(ExprKind::Arithmetic(there, Box::new(old), one()), span), span);
        if prefix { updated } else { expr(ExprKind::Arithmetic(back, Box::new(updated), one()), span) }
    }
}

/// The names of a dotted path, when there is nothing else in it.
fn dotted(node: Node<'_>) -> Option<Vec<Node<'_>>> {
    let mut parts = Vec::new();
    let mut at = node;
    loop {
        if parts.len() > MOST_PARTS {
            return None;
        }
        match at.kind() {
            "identifier" | "this" => {
                parts.push(at);
                break;
            }
            "field_access" => {
                parts.push(tree::field(at, "field")?);
                at = tree::field(at, "object")?;
            }
            "scoped_identifier" => {
                parts.push(tree::field(at, "name")?);
                at = tree::field(at, "scope")?;
            }
            _ => return None,
        }
    }
    parts.reverse();
    Some(parts)
}
