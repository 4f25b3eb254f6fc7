//! `if`, `unless` and `case … when`.

use super::statements::Target;
use super::{Lowering, expr, perform, set, step};
use crate::frontends::tree;
use crate::model::code::{Block, Expr, ExprKind, Place, StepKind, Test, TypeRef};
use crate::model::source::Span;
use tree_sitter::Node;

/// A chain of more alternatives is cut: what is beyond runs as the last one's alternative would.
const MAX_ALTERNATIVES: usize = 200;

impl<'t> Lowering<'t> {
    pub(super) fn branch(&mut self, node: Node<'t>, target: &Target, out: &mut Block) {
        let span = self.span(node);
        let Some(condition) = tree::field(node, "condition") else { return };
        let guard = self.expr(condition);
        let is_modifier = node.kind().ends_with("_modifier");
        let body = tree::field(node, if is_modifier { "body" } else { "consequence" });
        let then = self.block(body, target, span);
        let other = self.block(tree::field(node, "alternative"), target, span);
        let (then, other) = if node.kind().starts_with("unless") { (other, then) } else { (then, other) };
        out.push(step(StepKind::Branch { guard, then, other }, span));
    }

    /// `case x when a, b then … else … end`.
    pub(super) fn case(&mut self, node: Node<'t>, target: &Target, out: &mut Block) {
        let span = self.span(node);
        let subject = tree::field(node, "value").map(|value| self.kept(value, out));
        let mut arms = Vec::new();
        let mut other = None;
        for clause in tree::children(node).into_iter().take(MAX_ALTERNATIVES) {
            match clause.kind() {
                "when" => {
                    let guard = self.when(clause, subject.as_ref());
                    let at = self.span(clause);
                    arms.push((guard, self.block(tree::field(clause, "body"), target, at)));
                }
                "else" => other = Some(self.block(Some(clause), target, span)),
                _ => {}
            }
        }
        let mut rest = other.unwrap_or_else(|| self.block(None, target, span));
        for (guard, then) in arms.into_iter().rev() {
            rest = vec![step(StepKind::Branch { guard, then, other: rest }, span)];
        }
        out.append(&mut rest);
    }

    /// The value of a node, put aside unless it can be read again.
    pub(super) fn kept(&mut self, node: Node<'t>, out: &mut Block) -> Expr {
        let value = self.expr(node);
        if matches!(&value.kind, ExprKind::Read(Place::Local(_))) {
            return value;
        }
        let span = value.span;
        let place = Place::Local(self.fresh(""));
        out.push(perform(set(place.clone(), value, span)));
        self.read_back(&place, span)
    }

    /// The condition of a `when`: any of its patterns fits.
    fn when(&mut self, clause: Node<'t>, subject: Option<&Expr>) -> Expr {
        let span = self.span(clause);
        let patterns = tree::children(clause).into_iter().filter(|n| n.kind() == "pattern").collect::<Vec<_>>();
        let mut guard: Option<Expr> = None;
        for pattern in patterns {
            let Some(inner) = tree::children(pattern).first().copied() else { continue };
            let one = self.fits(inner, subject, span);
            guard = Some(match guard {
                Some(before) => expr(ExprKind::Or(Box::new(before), Box::new(one)), span),
                None => one,
            });
        }
        guard.unwrap_or_else(|| super::unknown(span))
    }

    /// `pattern === subject`.
    pub(super) fn fits(&mut self, pattern: Node<'t>, subject: Option<&Expr>, span: Span) -> Expr {
        let Some(subject) = subject else { return self.expr(pattern) };
        let subject = Box::new(subject.clone());
        let value = self.expr(pattern);
        let kind = match value.kind {
            ExprKind::Class(TypeRef::Named(name)) => ExprKind::IsA(subject, TypeRef::Named(name)),
            ExprKind::Text(..) | ExprKind::Number(_) | ExprKind::Bool(_) | ExprKind::Null | ExprKind::Symbol(_) | ExprKind::Read(_) => {
                ExprKind::Test(Test::Identical, subject, Box::new(value))
            }
            _ => ExprKind::Opaque(vec![*subject, value]),
        };
        expr(kind, span)
    }
}
