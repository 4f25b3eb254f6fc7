//! Loops that count: `for (i in 0 until n step 2)`, `for (i in list.indices)`.

use super::{Lowering, child, children, expr, perform, read, set, step};
use crate::model::code::{Arithmetic, Block, Expr, ExprKind, Member, Place, Step, StepKind, Test};
use tree_sitter::Node;

/// What a loop counts through.
struct Range {
    first: Expr,
    last: Expr,
    test: Test,
    by: Expr,
}

impl Lowering<'_> {
    /// A loop over numbers, as one that counts; false when it is another.
    pub(super) fn counted(&mut self, node: Node<'_>, out: &mut Block) -> bool {
        let parts = children(node);
        let Some(at) = parts.iter().position(|n| n.kind() == "variable_declaration") else { return false };
        let (Some(name), Some(over)) = (child(parts[at], "identifier"), parts.get(at + 1).copied()) else { return false };
        let Some(range) = self.range(over) else { return false };
        let span = self.span(node);
        let (outer, inner) = (self.fresh("loop"), self.fresh("round"));
        let counter = self.declare(self.word(name));
        out.push(perform(set(counter.clone(), range.first, span)));
        if let Some(scope) = self.scopes.last_mut() {
            scope.jumps.push((outer.clone(), inner.clone()));
        }
        let mut round = Block::new();
        if let Some(body) = parts.get(at + 2) {
            self.statement(*body, &mut round);
        }
        if let Some(scope) = self.scopes.last_mut() {
            scope.jumps.pop();
        }
        let count = || read(counter.clone(), span);
        let guard = expr(ExprKind::Test(range.test, Box::new(count()), Box::new(range.last)), span);
        let leave = vec![step(StepKind::Break(outer.clone()), span)];
        let next = expr(ExprKind::Arithmetic(Arithmetic::Add, Box::new(count()), Box::new(range.by)), span);
        let body = vec![
            Step { kind: StepKind::Branch { guard, then: Block::new(), other: leave }, span },
            Step { kind: StepKind::Block { label: inner, body: round }, span },
            perform(set(counter, next, span)),
        ];
        let counting = Step { kind: StepKind::Loop { key: None, value: None, over: None, body }, span };
        out.push(Step { kind: StepKind::Block { label: outer, body: vec![counting] }, span });
        true
    }

    fn range(&mut self, node: Node<'_>) -> Option<Range> {
        let span = self.span(node);
        let number = |n: &str| expr(ExprKind::Number(n.into()), span);
        let parts = children(node);
        match (node.kind(), &parts[..]) {
            ("parenthesized_expression", [inner]) => self.range(*inner),
            ("infix_expression", [of, word, by]) if self.text(*word) == "step" => {
                let range = self.range(*of)?;
                Some(Range { by: self.expr(*by), ..range })
            }
            ("infix_expression", [first, word, last]) if self.text(*word) == "until" => {
                Some(Range { first: self.expr(*first), last: self.expr(*last), test: Test::Less, by: number("1") })
            }
            ("range_expression", [first, last]) => {
                let sign = self.input.text.get(first.end_byte()..last.start_byte()).unwrap_or("");
                let test = if sign.contains('<') { Test::Less } else { Test::LessOrEqual };
                Some(Range { first: self.expr(*first), last: self.expr(*last), test, by: number("1") })
            }
            ("navigation_expression", [list, word]) if self.text(*word) == "indices" => {
                let list = self.expr(*list);
                let last = read(Place::Field(Box::new(list), Box::new(Member::Named("size".into()))), span);
                Some(Range { first: number("0"), last, test: Test::Less, by: number("1") })
            }
            _ => None,
        }
    }
}
