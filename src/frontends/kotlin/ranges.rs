//! Loops that count: `for (i in 0 until n step 2)`, `for (i in list.indices)`.

use super::{Lowering, child, children, expr, perform, read, set, step};
use crate::frontends::base::field_of;
use crate::model::code::{Arithmetic, Block, Expr, ExprKind, Step, StepKind, Test};
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
        let Some(name) = parts.get(at).and_then(|n| child(*n, "identifier")) else { return false };
        let Some(range) = parts.get(at + 1).and_then(|n| self.range(*n)) else { return false };
        let span = self.span(node);
        let (outer, inner) = (self.fresh("loop"), self.fresh("round"));
        let counter = self.declare(self.word(name));
        out.push(perform(set(counter.clone(), range.first, span)));
        let mut round = Block::new();
        self.round(&outer, &inner, parts.get(at + 2).copied(), &mut round);
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
                let test = if self.between(*first, *last).contains('<') { Test::Less } else { Test::LessOrEqual };
                Some(Range { first: self.expr(*first), last: self.expr(*last), test, by: number("1") })
            }
            ("navigation_expression", [list, word]) if self.text(*word) == "indices" => {
                let list = self.expr(*list);
                let last = read(field_of(list, "size"), span);
                Some(Range { first: number("0"), last, test: Test::Less, by: number("1") })
            }
            _ => None,
        }
    }
}
