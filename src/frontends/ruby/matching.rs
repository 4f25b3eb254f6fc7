//! `case … in`: patterns that test a value and name its parts.

use super::statements::Target;
use super::{Lowering, expr, perform, read, set, step};
use crate::frontends::base::{Deeper, unknown};
use crate::frontends::tree;
use crate::model::code::{Block, Expr, ExprKind, Place, StepKind};
use crate::model::source::Span;
use tree_sitter::Node;

impl<'t> Lowering<'t> {
    pub(super) fn case_match(&mut self, node: Node<'t>, target: &Target, out: &mut Block) {
        let span = self.span(node);
        let Some(value) = tree::field(node, "value") else { return };
        let subject = self.kept(value, out);
        let mut arms = Vec::new();
        for clause in tree::fields(node, "clauses") {
            let mut bound = Block::new();
            let at = self.span(clause);
            let test = match tree::field(clause, "pattern") {
                Some(pattern) => self.pattern(pattern, subject.clone(), &mut bound),
                None => None,
            };
            let guard = tree::field(clause, "guard").and_then(|g| tree::field(g, "condition")).map(|c| self.expr(c));
            let then = self.block(tree::field(clause, "body"), target, at);
            arms.push((test, bound, guard, then, at));
        }
        let mut rest = self.block(tree::field(node, "else"), target, span);
        for (test, mut bound, guard, then, at) in arms.into_iter().rev() {
            let guard = match (test, guard) {
                (Some(test), Some(_)) => expr(ExprKind::Opaque(vec![test]), at),
                (Some(test), None) => test,
                (None, Some(guard)) => guard,
                (None, None) => expr(ExprKind::Bool(true), at),
            };
            bound.extend(then);
            rest = vec![step(StepKind::Branch { guard, then: bound, other: rest }, at)];
        }
        out.append(&mut rest);
    }

    /// Binds the names of a pattern; the test that decides whether it fits, none when it always does.
    fn pattern(&mut self, node: Node<'t>, subject: Expr, out: &mut Block) -> Option<Expr> {
        let span = self.span(node);
        self.deeper(node, |this| this.pattern_here(node, subject, out)).unwrap_or_else(|| Some(unknown(span)))
    }

    fn pattern_here(&mut self, node: Node<'t>, subject: Expr, out: &mut Block) -> Option<Expr> {
        let span = self.span(node);
        match node.kind() {
            "identifier" => {
                let name = self.name(node);
                self.declare(&name);
                out.push(perform(set(Place::Local(name), subject, span)));
                None
            }
            "as_pattern" => {
                let test = tree::field(node, "value").and_then(|value| self.pattern(value, subject.clone(), out));
                if let Some(name) = tree::field(node, "name") {
                    self.pattern(name, subject, out);
                }
                test
            }
            "hash_pattern" => {
                for pair in tree::children(node).into_iter().filter(|n| n.kind() == "keyword_pattern") {
                    self.keyword_pattern(pair, &subject, out);
                }
                Some(unknown(span))
            }
            "array_pattern" | "find_pattern" => {
                for (index, inner) in tree::children(node).into_iter().enumerate() {
                    let key = expr(ExprKind::Number(index.to_string().into()), span);
                    let element = read(Place::Index(Box::new(subject.clone()), Some(Box::new(key))), self.span(inner));
                    self.pattern(inner, element, out);
                }
                Some(unknown(span))
            }
            "splat_parameter" | "hash_splat_parameter" => {
                if let Some(name) = tree::field(node, "name") {
                    let name = self.name(name);
                    self.declare(&name);
                    out.push(perform(set(Place::Local(name), unknown(span), span)));
                }
                None
            }
            "alternative_pattern" | "range" | "parenthesized_pattern" => Some(unknown(span)),
            _ => Some(self.fits(node, Some(&subject), span)),
        }
    }

    fn keyword_pattern(&mut self, node: Node<'t>, subject: &Expr, out: &mut Block) {
        let Some(key) = tree::field(node, "key") else { return };
        let at = self.span(key);
        let name = self.symbol(key);
        let element = read(Place::Index(Box::new(subject.clone()), Some(Box::new(name))), at);
        match tree::field(node, "value") {
            Some(value) => _ = self.pattern(value, element, out),
            None => {
                let name = self.name(key);
                self.declare(&name);
                out.push(perform(set(Place::Local(name), element, at)));
            }
        }
    }

    /// The span of a node's first byte: where something invented is said to stand.
    pub(super) fn start(&self, node: Node<'_>) -> Span {
        self.span(node).slice(0, 0)
    }
}
