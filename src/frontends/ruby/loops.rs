//! `while`, `until` and `for`.

use super::statements::Target;
use super::{Jump, Lowering, perform, read, set, step};
use crate::frontends::tree;
use crate::model::code::{Block, Expr, ExprKind, Place, Step, StepKind};
use crate::model::source::Span;
use tree_sitter::Node;

/// What a loop goes over and what each round sets.
#[derive(Default)]
pub(super) struct Rounds {
    pub(super) key: Option<Place>,
    pub(super) value: Option<Place>,
    pub(super) over: Option<Expr>,
    /// What is done after each round.
    pub(super) update: Option<Step>,
}

impl<'t> Lowering<'t> {
    pub(super) fn any_loop(&mut self, node: Node<'t>, out: &mut Block) {
        let span = self.span(node);
        if node.kind() == "for" {
            return self.for_loop(node, out);
        }
        let condition = tree::field(node, "condition");
        let body = tree::field(node, "body");
        let (until, first) = (node.kind().starts_with("until"), node.kind().ends_with("_modifier"));
        self.looped(Rounds::default(), span, out, |this, leave, steps| {
            let test = |this: &mut Self, steps: &mut Block| {
                let Some(condition) = condition else { return };
                let guard = this.expr(condition);
                let ends = vec![step(StepKind::Break(leave.clone()), span)];
                let (then, other) = if until { (ends, Block::new()) } else { (Block::new(), ends) };
                steps.push(step(StepKind::Branch { guard, then, other }, span));
            };
            // A `begin … end while x` runs once before it asks; so does everything as far as values go.
            let asks_last = first && body.is_some_and(|b| b.kind() == "begin");
            if !asks_last {
                test(this, steps);
            }
            steps.extend(this.block(body, &Target::Discard, span));
            if asks_last {
                test(this, steps);
            }
        });
    }

    fn for_loop(&mut self, node: Node<'t>, out: &mut Block) {
        let span = self.span(node);
        let (Some(pattern), Some(value)) = (tree::field(node, "pattern"), tree::field(node, "value")) else { return };
        let over = self.only(value);
        let names = tree::children(pattern);
        let body = tree::field(node, "body");
        let mut rounds = Rounds { over: Some(over), ..Rounds::default() };
        match (pattern.kind(), &names[..]) {
            ("left_assignment_list", [key, value]) => {
                rounds.over = rounds.over.map(|over| super::operation("%pairs", vec![over], span, span));
                rounds.key = self.plain_target(*key);
                rounds.value = self.plain_target(*value);
            }
            ("left_assignment_list", _) => {}
            _ => rounds.value = self.plain_target(pattern),
        }
        self.looped(rounds, span, out, |this, _, steps| steps.extend(this.block(body, &Target::Discard, span)));
    }

    /// The place of a variable that a loop sets.
    fn plain_target(&mut self, node: Node<'t>) -> Option<Place> {
        if node.kind() == "identifier" {
            self.declare(&self.name(node));
        }
        self.place(node)
    }

    /// A loop with its labels.
    pub(super) fn looped(
        &mut self,
        rounds: Rounds,
        span: Span,
        out: &mut Block,
        lower: impl FnOnce(&mut Self, &crate::model::source::Name, &mut Block),
    ) {
        let (leave, next) = (self.fresh(""), self.fresh(""));
        self.scope.jumps.push(Jump::Loop { leave: leave.clone(), next: next.clone() });
        let mut inner = Block::new();
        lower(self, &leave, &mut inner);
        self.scope.jumps.pop();
        // The condition of a loop that may count stands before each round.
        let asks = |s: &Step| match &s.kind {
            StepKind::Branch { then, other, .. } => {
                then.is_empty() && matches!(&other[..], [Step { kind: StepKind::Break(to), .. }] if *to == leave)
            }
            _ => false,
        };
        let first = if rounds.over.is_none() && inner.first().is_some_and(asks) { Some(inner.remove(0)) } else { None };
        let round = step(StepKind::Block { label: next, body: inner }, span);
        let body = first.into_iter().chain([round]).chain(rounds.update).collect();
        let repeats = StepKind::Loop { key: rounds.key, value: rounds.value, over: rounds.over, body };
        out.push(step(StepKind::Block { label: leave, body: vec![step(repeats, span)] }, span));
    }

    /// Sets a variable to the element at a position of another.
    pub(super) fn element(&mut self, of: &Place, index: usize, span: Span) -> Expr {
        let key = super::expr(ExprKind::Number(index.to_string().into()), span);
        read(Place::Index(Box::new(read(of.clone(), span)), Some(Box::new(key))), span)
    }

    /// Puts a value aside.
    pub(super) fn put_aside(&mut self, value: Expr, out: &mut Block) -> Place {
        let place = Place::Local(self.fresh(""));
        let span = value.span;
        out.push(perform(set(place.clone(), value, span)));
        place
    }
}
