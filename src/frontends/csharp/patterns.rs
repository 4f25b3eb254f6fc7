//! Patterns: whether a value matches, and the variables that it then gives.

use super::branches::{balanced, bound};
use super::{Lowering, expr, tree};
use crate::frontends::base::{self, Deeper, unknown};
use crate::model::code::{Expr, ExprKind, Member, Place, Test, TypeRef};
use crate::model::source::Span;
use tree_sitter::Node;

impl Lowering<'_> {
    /// Whether a value matches a pattern.
    pub(super) fn matches(&mut self, subject: &Expr, pattern: Node<'_>) -> Expr {
        let span = self.span(pattern);
        let lowered = self.deeper(pattern, |l| l.matches_kind(subject, pattern, span));
        lowered.unwrap_or_else(|| unknown(span))
    }

    fn matches_kind(&mut self, subject: &Expr, pattern: Node<'_>, span: Span) -> Expr {
        let test = |test: Test, value: Expr| expr(ExprKind::Test(test, Box::new(subject.clone()), Box::new(value)), span);
        match pattern.kind() {
            "constant_pattern" => match super::children(pattern).into_iter().next() {
                // A name alone may be a constant or a type.
                Some(inner) if self.is_type_pattern(inner) => self.is_a(subject, inner, span),
                Some(inner) => {
                    let value = self.expr(inner);
                    test(Test::Equal, value)
                }
                None => self.opaque(pattern),
            },
            "discard" => expr(ExprKind::Bool(true), span),
            "parenthesized_pattern" => match super::children(pattern).into_iter().next() {
                Some(inner) => self.matches(subject, inner),
                None => self.opaque(pattern),
            },
            "negated_pattern" => match super::children(pattern).into_iter().next() {
                Some(inner) => {
                    let inner = self.matches(subject, inner);
                    expr(ExprKind::Not(Box::new(inner)), span)
                }
                None => self.opaque(pattern),
            },
            "or_pattern" => {
                let sides = self.sides(subject, pattern);
                balanced(sides).unwrap_or_else(|| self.opaque(pattern))
            }
            "and_pattern" => {
                let mut sides = self.sides(subject, pattern).into_iter();
                match (sides.next(), sides.next()) {
                    (Some(left), Some(right)) => expr(ExprKind::And(Box::new(left), Box::new(right)), span),
                    _ => self.opaque(pattern),
                }
            }
            "relational_pattern" => {
                let operator = pattern.child(0).map_or("", |n| n.kind());
                let kind = match operator {
                    "<" => Test::Less,
                    "<=" => Test::LessOrEqual,
                    ">" => Test::Greater,
                    _ => Test::GreaterOrEqual,
                };
                match super::children(pattern).into_iter().next() {
                    Some(inner) => {
                        let value = self.expr(inner);
                        test(kind, value)
                    }
                    None => self.opaque(pattern),
                }
            }
            "type_pattern" => match tree::field(pattern, "type") {
                Some(of_type) => self.is_a(subject, of_type, span),
                None => self.opaque(pattern),
            },
            "declaration_pattern" => {
                let of_type = tree::field(pattern, "type").filter(|n| self.text(*n) != "var");
                let holds = match of_type {
                    Some(of_type) => self.is_a(subject, of_type, span),
                    None => expr(ExprKind::Bool(true), span),
                };
                let class = of_type.and_then(|n| self.class_name(n));
                let given = base::typed(class, subject.clone(), span);
                self.binding(holds, given, tree::field(pattern, "name"), span)
            }
            "var_pattern" => {
                let holds = expr(ExprKind::Bool(true), span);
                self.binding(holds, subject.clone(), tree::field(pattern, "name"), span)
            }
            "recursive_pattern" => self.recursive(subject, pattern, span),
            _ => self.opaque(pattern),
        }
    }

    fn sides(&mut self, subject: &Expr, pattern: Node<'_>) -> Vec<Expr> {
        super::children(pattern).into_iter().filter(|n| n.kind() != "comment").map(|n| self.matches(subject, n)).collect()
    }

    fn is_type_pattern(&self, node: Node<'_>) -> bool {
        node.kind() == "identifier" && !self.is_local(self.text(node)) && self.names.knows(self.text(node))
    }

    /// Whether a value is of a type; of one of the language's own types nobody knows.
    pub(super) fn is_a(&mut self, subject: &Expr, of_type: Node<'_>, span: Span) -> Expr {
        let class = match of_type.kind() {
            "predefined_type" => TypeRef::Named(self.text(of_type).into()),
            _ => self.type_ref(of_type),
        };
        expr(ExprKind::IsA(Box::new(subject.clone()), class), span)
    }

    /// A test that, when it holds, names what was tested.
    fn binding(&mut self, holds: Expr, given: Expr, name: Option<Node<'_>>, span: Span) -> Expr {
        let Some(name) = name else { return holds };
        let name = bound(self.text(name));
        self.declare(&name);
        let set = super::set(Place::Local(name), given, span);
        let then = expr(ExprKind::Sequence(vec![set, expr(ExprKind::Bool(true), span)]), span);
        expr(ExprKind::And(Box::new(holds), Box::new(then)), span)
    }

    /// `T(p, q) { A: p, B: q } name`
    fn recursive(&mut self, subject: &Expr, pattern: Node<'_>, span: Span) -> Expr {
        let mut holds = match tree::field(pattern, "type") {
            Some(of_type) => self.is_a(subject, of_type, span),
            None => {
                let null = expr(ExprKind::Null, span.slice(0, 0));
                expr(ExprKind::Test(Test::NotEqual, Box::new(subject.clone()), Box::new(null)), span)
            }
        };
        let clauses = super::children(pattern).into_iter().filter(|n| n.kind() == "property_pattern_clause");
        let parts: Vec<Node<'_>> = clauses.flat_map(super::children).filter(|n| n.kind() == "subpattern").collect();
        for part in parts {
            let inside = super::children(part);
            let [name, inner] = inside[..] else { continue };
            let mut at = subject.clone();
            for member in self.text(name).split('.') {
                let member = Box::new(Member::Named(super::names::plain(member.trim()).into()));
                at = expr(ExprKind::Read(Place::Field(Box::new(at), member)), self.span(name));
            }
            let inner = self.matches(&at, inner);
            holds = expr(ExprKind::And(Box::new(holds), Box::new(inner)), span);
        }
        for (position, part) in self.positions(pattern).into_iter().enumerate() {
            let Some(inner) = super::children(part).into_iter().last() else { continue };
            let at = self.span(part);
            let index = Box::new(expr(ExprKind::Number(position.to_string().into()), at));
            let element = expr(ExprKind::Read(Place::Index(Box::new(subject.clone()), Some(index))), at);
            let inner = self.matches(&element, inner);
            holds = expr(ExprKind::And(Box::new(holds), Box::new(inner)), span);
        }
        self.binding(holds, subject.clone(), tree::field(pattern, "name"), span)
    }

    /// The parts of a pattern that are told by their position: `T(p, q)`.
    fn positions<'t>(&self, pattern: Node<'t>) -> Vec<Node<'t>> {
        let clauses = super::children(pattern).into_iter().filter(|n| n.kind() == "positional_pattern_clause");
        clauses.flat_map(super::children).filter(|n| n.kind() == "subpattern").collect()
    }
}
