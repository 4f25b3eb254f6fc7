//! Blocks that are run for numbers: `1.upto(9)`, `0.step(9, 2)`, `(0...9).step(2)`, `(1..9).each`.

use super::loops::Rounds;
use super::statements::Target;
use super::{Lowering, expr, perform, read, set, step};
use crate::frontends::tree;
use crate::model::code::{Arithmetic, Block, Expr, ExprKind, Place, StepKind, Test};
use tree_sitter::Node;

/// What a block counts through.
struct Counted {
    first: Expr,
    last: Expr,
    test: Test,
    by: Option<Expr>,
}

impl<'t> Lowering<'t> {
    /// Lowers a call as a loop that counts when it is one.
    pub(super) fn counted(&mut self, node: Node<'t>, out: &mut Block) -> bool {
        let (Some(method), Some(block), Some(receiver)) =
            (tree::field(node, "method"), tree::field(node, "block"), tree::field(node, "receiver"))
        else {
            return false;
        };
        let args = tree::field(node, "arguments").map(tree::children).unwrap_or_default();
        let params = tree::field(block, "parameters").map(tree::children).unwrap_or_default();
        let [param] = params[..] else { return false };
        let Some(counted) = self.counts(self.text(method), receiver, &args).filter(|_| param.kind() == "identifier") else { return false };
        let span = self.span(node);
        let counter = Place::Local(self.fresh(""));
        out.push(perform(set(counter.clone(), counted.first, span)));
        self.scope.layers.push(Default::default());
        let name = self.name(param);
        self.declare(&name);
        let by = counted.by.unwrap_or_else(|| expr(ExprKind::Number("1".into()), span));
        let count = || read(counter.clone(), span);
        let next = expr(ExprKind::Arithmetic(Arithmetic::Add, Box::new(count()), Box::new(by)), span);
        let rounds = Rounds { update: Some(perform(set(counter.clone(), next, span))), ..Rounds::default() };
        let guard = expr(ExprKind::Test(counted.test, Box::new(count()), Box::new(counted.last)), span);
        let body = tree::field(block, "body");
        self.looped(rounds, span, out, |this, leave, steps| {
            let other = vec![step(StepKind::Break(leave.clone()), span)];
            steps.push(step(StepKind::Branch { guard, then: Block::new(), other }, span));
            steps.push(perform(set(Place::Local(name), count(), span)));
            steps.extend(this.block(body, &Target::Discard, span));
        });
        self.scope.layers.pop();
        true
    }

    fn counts(&mut self, method: &str, receiver: Node<'t>, args: &[Node<'t>]) -> Option<Counted> {
        let range = match (receiver.kind(), &tree::children(receiver)[..]) {
            ("parenthesized_statements", [only]) if only.kind() == "range" => Some(*only),
            _ => None,
        };
        match (method, range, args) {
            ("upto", None, [last]) => {
                Some(Counted { first: self.expr(receiver), last: self.expr(*last), test: Test::LessOrEqual, by: None })
            }
            ("step", None, [last, by]) => {
                Some(Counted { first: self.expr(receiver), last: self.expr(*last), test: Test::LessOrEqual, by: Some(self.expr(*by)) })
            }
            ("each", Some(range), []) => self.counted_range(range, None),
            ("step" | "%", Some(range), [by]) => self.counted_range(range, Some(*by)),
            _ => None,
        }
    }

    fn counted_range(&mut self, range: Node<'t>, by: Option<Node<'t>>) -> Option<Counted> {
        let (begin, end) = (tree::field(range, "begin")?, tree::field(range, "end")?);
        let exclusive = tree::field(range, "operator").is_some_and(|o| o.kind() == "...");
        let test = if exclusive { Test::Less } else { Test::LessOrEqual };
        Some(Counted { first: self.expr(begin), last: self.expr(end), test, by: by.map(|by| self.expr(by)) })
    }
}
