//! `for`.

use super::declarations::listed;
use super::{Jump, Lowering, step};
use crate::frontends::tree;
use crate::model::code::{Block, Expr, Place, StepKind};
use tree_sitter::Node;

/// What a loop goes over, and what each round sets.
#[derive(Default)]
struct Rounds {
    key: Option<Place>,
    value: Option<Place>,
    over: Option<Expr>,
}

impl<'t> Lowering<'t> {
    pub(super) fn for_loop(&mut self, node: Node<'t>, out: &mut Block) {
        let label = self.scope.label.take();
        let Some(body) = tree::field(node, "body") else { return };
        let head = tree::children(node).into_iter().find(|n| n.id() != body.id());
        self.scoped(|this| match head.map(|head| (head, head.kind())) {
            Some((head, "range_clause")) => {
                let rounds = this.ranged(head);
                this.looped(label, rounds, (None, body, None), node, out);
            }
            Some((head, "for_clause")) => {
                if let Some(first) = tree::field(head, "initializer") {
                    this.statement(first, out);
                }
                let (condition, update) = (tree::field(head, "condition"), tree::field(head, "update"));
                this.looped(label, Rounds::default(), (condition, body, update), node, out);
            }
            Some((condition, _)) => this.looped(label, Rounds::default(), (Some(condition), body, None), node, out),
            None => this.looped(label, Rounds::default(), (None, body, None), node, out),
        });
    }

    fn ranged(&mut self, head: Node<'t>) -> Rounds {
        let over = tree::field(head, "right").map(|over| self.expr(over));
        let declares = self.text(head).contains(":=");
        let mut places = listed(head, "left").into_iter().map(|name| match declares {
            _ if self.text(name) == "_" => None,
            true => Some(Place::Local(self.declare(self.text(name)))),
            false => self.place(name),
        });
        let key = places.next();
        let value = places.next();
        drop(places);
        // A loop that sets nothing still goes over what it is given.
        let key = key.flatten().unwrap_or_else(|| Place::Local(self.fresh("k")));
        Rounds { key: Some(key), value: value.flatten(), over }
    }

    /// A loop in a block that `break` leaves, its body in one that `continue` leaves.
    fn looped(
        &mut self,
        label: Option<String>,
        rounds: Rounds,
        (condition, body, update): (Option<Node<'t>>, Node<'t>, Option<Node<'t>>),
        node: Node<'t>,
        out: &mut Block,
    ) {
        let span = self.span(node);
        let (leave, next) = (self.fresh("break"), self.fresh("next"));
        let mut inner = Block::new();
        if let Some(condition) = condition {
            let guard = self.expr(condition);
            let other = vec![step(StepKind::Break(leave.clone()), span)];
            inner.push(step(StepKind::Branch { guard, then: Block::new(), other }, span));
        }
        self.scope.jumps.push(Jump { label, leave: leave.clone(), next: Some(next.clone()) });
        let steps = self.block(body);
        self.scope.jumps.pop();
        inner.push(step(StepKind::Block { label: next, body: steps }, span));
        if let Some(update) = update {
            self.statement(update, &mut inner);
        }
        let repeats = StepKind::Loop { key: rounds.key, value: rounds.value, over: rounds.over, body: inner };
        out.push(step(StepKind::Block { label: leave, body: vec![step(repeats, span)] }, span));
    }
}
