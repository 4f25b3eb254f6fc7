//! `case … in`: patterns that test a value and name its parts.

use super::statements::Target;
use super::{Lowering, arg, expr, perform, read, set, step};
use crate::frontends::base::{Deeper, method_call, unknown};
use crate::frontends::tree;
use crate::model::code::{Block, Expr, ExprKind, Place, StepKind, Test};
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
        // What fits no pattern ends the path.
        let mut rest = match tree::field(node, "else") {
            Some(otherwise) => self.block(Some(otherwise), target, span),
            None => vec![perform(expr(ExprKind::Throw(None), span))],
        };
        for (test, mut bound, guard, mut then, at) in arms.into_iter().rev() {
            let test = test.unwrap_or_else(|| expr(ExprKind::Bool(true), at));
            rest = match guard {
                // The guard sees what the pattern bound; when it does not hold, the other arms are tried.
                Some(guard) => {
                    let done = self.fresh("");
                    then.push(step(StepKind::Break(done.clone()), at));
                    bound.push(step(StepKind::Branch { guard, then, other: Block::new() }, at));
                    let mut body = vec![step(StepKind::Branch { guard: test, then: bound, other: Block::new() }, at)];
                    body.append(&mut rest);
                    vec![step(StepKind::Block { label: done, body }, at)]
                }
                None => {
                    bound.append(&mut then);
                    vec![step(StepKind::Branch { guard: test, then: bound, other: rest }, at)]
                }
            };
        }
        out.append(&mut rest);
    }

    /// `value => pattern`, and `value in pattern`, whose value is whether it fits.
    pub(super) fn matched(&mut self, node: Node<'t>) -> Expr {
        let (Some(value), Some(pattern)) = (tree::field(node, "value"), tree::field(node, "pattern")) else { return self.opaque(node) };
        let mut steps = Block::new();
        let subject = self.kept(value, &mut steps);
        let test = self.pattern(pattern, subject, &mut steps);
        let mut parts: Vec<Expr> =
            steps.into_iter().filter_map(|s| if let StepKind::Do(value) = s.kind { Some(value) } else { None }).collect();
        let span = self.span(node);
        parts.push(match node.kind() {
            "test_pattern" => test.unwrap_or_else(|| expr(ExprKind::Bool(true), span)),
            _ => expr(ExprKind::Null, span),
        });
        expr(ExprKind::Sequence(parts), span)
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
                let mut test = self.of_class(node, &subject);
                for pair in tree::children(node).into_iter().filter(|n| n.kind() == "keyword_pattern") {
                    let one = self.keyword_pattern(pair, &subject, out);
                    test = both(test, one, span);
                }
                test.or_else(|| Some(unknown(span)))
            }
            "array_pattern" => {
                let mut test = self.of_class(node, &subject);
                let elements = tree::children(node).into_iter().filter(|n| tree::field(node, "class").is_none_or(|c| c.id() != n.id()));
                for (index, inner) in elements.enumerate() {
                    let key = expr(ExprKind::Number(index.to_string().into()), span);
                    let element = read(Place::Index(Box::new(subject.clone()), Some(Box::new(key))), self.span(inner));
                    let one = self.pattern(inner, element, out);
                    test = both(test, one, span);
                }
                test.or_else(|| Some(unknown(span)))
            }
            "find_pattern" => {
                for inner in tree::children(node) {
                    self.pattern(inner, unknown(span), out);
                }
                Some(unknown(span))
            }
            "alternative_pattern" => {
                let mut all: Option<Expr> = None;
                for one in tree::children(node) {
                    let test = self.pattern(one, subject.clone(), out)?;
                    all = Some(match all {
                        Some(before) => expr(ExprKind::Or(Box::new(before), Box::new(test)), span),
                        None => test,
                    });
                }
                all
            }
            "parenthesized_pattern" => {
                let inner = tree::children(node).first().copied()?;
                self.pattern(inner, subject, out)
            }
            "variable_reference_pattern" | "expression_reference_pattern" => {
                let value = tree::field(node, "name").or_else(|| tree::field(node, "value"))?;
                let value = Box::new(self.expr(value));
                Some(expr(ExprKind::Test(Test::Identical, Box::new(subject), value), span))
            }
            "splat_parameter" | "hash_splat_parameter" => {
                if let Some(name) = tree::field(node, "name") {
                    let name = self.name(name);
                    self.declare(&name);
                    out.push(perform(set(Place::Local(name), unknown(span), span)));
                }
                None
            }
            "range" => Some(unknown(span)),
            _ => Some(self.fits(node, Some(&subject), span)),
        }
    }

    /// The class that a pattern names before its brackets.
    fn of_class(&mut self, node: Node<'t>, subject: &Expr) -> Option<Expr> {
        let class = tree::field(node, "class")?;
        Some(self.fits(class, Some(subject), self.span(class)))
    }

    fn keyword_pattern(&mut self, node: Node<'t>, subject: &Expr, out: &mut Block) -> Option<Expr> {
        let key = tree::field(node, "key")?;
        let at = self.span(key);
        let name = self.symbol(key);
        let has = method_call(subject.clone(), "key?", vec![arg(name.clone())], at, at);
        let element = read(Place::Index(Box::new(subject.clone()), Some(Box::new(name))), at);
        let Some(value) = tree::field(node, "value") else {
            let name = self.name(key);
            self.declare(&name);
            out.push(perform(set(Place::Local(name), element, at)));
            return Some(has);
        };
        let test = self.pattern(value, element, out);
        both(Some(has), test, at)
    }

    /// The span of a node's first byte: where something invented is said to stand.
    pub(super) fn start(&self, node: Node<'_>) -> Span {
        self.span(node).slice(0, 0)
    }
}

/// Both of two tests, as far as there are any.
fn both(first: Option<Expr>, second: Option<Expr>, span: Span) -> Option<Expr> {
    match (first, second) {
        (Some(first), Some(second)) => Some(expr(ExprKind::And(Box::new(first), Box::new(second)), span)),
        (one, other) => one.or(other),
    }
}
