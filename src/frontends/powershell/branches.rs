//! Branches, loops, and what is protected.

use super::{Lowering, peeled, perform};
use crate::frontends::base::{is_simple, read};
use crate::frontends::cases::{Arm, alternatives, ends};
use crate::frontends::tree;
use crate::model::code::{Block, Expr, ExprKind, Place, Step, StepKind, Test};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

/// Whether code speaks of what a pipe or a `switch` hands it.
fn is_about_piped(code: &str) -> bool {
    code.contains("$_") || code.to_ascii_lowercase().contains("$psitem")
}

fn blocks(node: Node<'_>) -> Option<Node<'_>> {
    tree::children(node).into_iter().find(|n| n.kind() == "statement_block")
}

impl Lowering<'_> {
    pub(super) fn branches(&mut self, node: Node<'_>, out: &mut Block) {
        let clauses = tree::children(node).into_iter().filter(|n| n.kind() == "elseif_clauses").flat_map(tree::children);
        let arms: Vec<Node<'_>> = std::iter::once(node).chain(clauses.filter(|n| n.kind() == "elseif_clause")).collect();
        let otherwise = tree::children(node).into_iter().find(|n| n.kind() == "else_clause").and_then(blocks);
        let mut lowered = Vec::new();
        for arm in arms {
            let guard = match tree::field(arm, "condition").or_else(|| tree::children(arm).first().copied()) {
                Some(condition) => self.expr(condition),
                None => self.unknown(arm),
            };
            lowered.push((guard, self.nested(blocks(arm)), self.span(arm)));
        }
        let mut other = self.nested(otherwise);
        for (guard, then, span) in lowered.into_iter().rev() {
            other = vec![Step { kind: StepKind::Branch { guard, then, other }, span }];
        }
        out.extend(other);
    }

    /// Each case is a comparison with the value. Every case that holds runs, unless one before it leaves; where at most one can hold, or only
    /// one is wanted as a value, the first ends the chain.
    pub(super) fn switched(&mut self, node: Node<'_>, only_one: bool, out: &mut Block) {
        let parts = tree::children(node);
        let span = self.span(node);
        let condition = parts.iter().find(|n| n.kind() == "switch_condition").and_then(|n| tree::children(*n).first().copied());
        let flags = parts.iter().find(|n| n.kind() == "switch_parameters").map(|n| self.text(*n).to_ascii_lowercase()).unwrap_or_default();
        let value = match condition.map(|c| self.expr(c)) {
            Some(value) if is_simple(&value) => value,
            Some(value) => {
                let (place, at) = (Place::Local(self.fresh("value")), value.span);
                out.push(perform(super::set(place.clone(), value, at)));
                read(place, at)
            }
            None => self.unknown(node),
        };
        let bodies = parts.iter().filter(|n| n.kind() == "switch_body").flat_map(|n| tree::children(*n));
        let clauses: Vec<Node<'_>> = bodies.flat_map(tree::children).filter(|n| n.kind() == "switch_clause").collect();
        if clauses.iter().any(|c| is_about_piped(self.text(*c))) {
            out.push(perform(super::set(Place::Local("_".into()), value.clone(), value.span)));
        }
        let label = self.fresh("switch");
        self.jumps.push((label.clone(), label.clone()));
        let mut is_exclusive = true;
        let mut default = Block::new();
        let mut lowered = Vec::new();
        for clause in clauses {
            let case = tree::children(clause).into_iter().find(|n| n.kind() == "switch_clause_condition");
            let guard = case.filter(|c| !self.text(*c).trim().eq_ignore_ascii_case("default")).map(|c| {
                let (guard, excludes) = self.case_guard(c, &value, &flags);
                is_exclusive &= excludes;
                guard
            });
            let body = self.nested(blocks(clause));
            match guard {
                Some(guard) => lowered.push((guard, body, self.span(clause))),
                None => default = body,
            }
        }
        self.jumps.pop();
        let leaves = lowered.iter().rev().skip(1).all(|(_, body, _)| ends(body));
        let body = if only_one || is_exclusive || leaves {
            let arms = lowered.into_iter().map(|(guard, body, _)| Arm { guard: Some(guard), body });
            let inner = self.fresh("cases");
            alternatives(arms.chain([Arm { guard: None, body: default }]).collect(), || inner, span)
        } else {
            self.all_that_hold(lowered, default, span)
        };
        out.push(Step { kind: StepKind::Block { label, body }, span });
    }

    /// The condition of a case, and whether no other case of its kind can hold when it does.
    fn case_guard(&mut self, case: Node<'_>, value: &Expr, flags: &str) -> (Expr, bool) {
        let span = self.span(case);
        let inner = peeled(case);
        if inner.kind() == "script_block_expression" {
            let statements = tree::walk(inner).find(|n| n.kind() == "statement_list");
            let guard = match statements {
                Some(statements) => self.expr(statements),
                None => self.unknown(case),
            };
            return (guard, false);
        }
        let wanted = match inner.kind() {
            "switch_clause_condition" if tree::children(inner).is_empty() => {
                self.make(inner, ExprKind::Text(self.text(inner).into(), span))
            }
            _ => self.expr(inner),
        };
        if flags.contains("-r") || flags.contains("-w") {
            return (super::operators::fits(value.clone(), wanted, flags.contains("-w"), span), false);
        }
        (Expr { kind: ExprKind::Test(Test::Equal, Box::new(value.clone()), Box::new(wanted)), span }, true)
    }

    /// Runs every case that holds, and the default when none did.
    fn all_that_hold(&mut self, cases: Vec<(Expr, Block, Span)>, default: Block, span: Span) -> Block {
        let found = Place::Local(self.fresh("found"));
        let found_is = |is: bool| perform(super::set(found.clone(), Expr { kind: ExprKind::Bool(is), span }, span));
        let mut body = vec![found_is(false)];
        for (guard, mut then, span) in cases {
            then.insert(0, found_is(true));
            body.push(Step { kind: StepKind::Branch { guard, then, other: Block::new() }, span });
        }
        if !default.is_empty() {
            let none = Expr { kind: ExprKind::Not(Box::new(read(found.clone(), span))), span };
            body.push(Step { kind: StepKind::Branch { guard: none, then: default, other: Block::new() }, span });
        }
        body
    }

    pub(super) fn foreach(&mut self, node: Node<'_>, out: &mut Block) {
        let variable = super::outline::variable_of(node);
        let over = tree::children(node).into_iter().find(|n| n.kind() == "pipeline").map(|n| self.expr(n));
        let value: Option<Place> = variable.and_then(|v| self.place(v));
        let label = self.fresh("loop");
        self.looped(node, label, (value, over), (Block::new(), Block::new()), out);
    }

    /// `for`, `while`, `do … while`, `do … until`.
    pub(super) fn any_loop(&mut self, node: Node<'_>, out: &mut Block) {
        let parts = tree::children(node);
        let part = |kind: &str| parts.iter().find(|n| n.kind() == kind).copied();
        if let Some(first) = part("for_initializer") {
            self.statement(first, out);
        }
        let label = self.fresh("loop");
        let is_until = node.kind() == "do_statement" && parts.last().is_some_and(|last| self.between_block(node, *last).contains("until"));
        let test = part("for_condition").or_else(|| part("while_condition")).map(|condition| {
            let inner = tree::children(condition).first().copied().unwrap_or(condition);
            let guard = self.expr(inner);
            let at = guard.span;
            let leave = vec![Step { kind: StepKind::Break(label.clone()), span: at }];
            let (then, other) = if is_until { (leave, Block::new()) } else { (Block::new(), leave) };
            Step { kind: StepKind::Branch { guard, then, other }, span: at }
        });
        let (before, mut after) = if node.kind() == "do_statement" { (None, test.into_iter().collect()) } else { (test, Block::new()) };
        if let Some(update) = part("for_iterator") {
            self.statement(update, &mut after);
        }
        self.looped(node, label, (None, None), (before.into_iter().collect(), after), out);
    }

    /// What stands between the body of a `do` and its condition.
    fn between_block(&self, node: Node<'_>, last: Node<'_>) -> String {
        blocks(node).map(|block| self.between(block, last).to_ascii_lowercase()).unwrap_or_default()
    }

    /// A loop; `around` is evaluated in each round before its body and behind it.
    fn looped(&mut self, node: Node<'_>, left: Name, over: (Option<Place>, Option<Expr>), around: (Block, Block), out: &mut Block) {
        let next = self.fresh("round");
        self.jumps.push((left.clone(), next.clone()));
        let body = self.nested(blocks(node));
        self.jumps.pop();
        let span = self.span(node);
        let (mut round, after) = around;
        round.push(Step { kind: StepKind::Block { label: next, body }, span });
        round.extend(after);
        let (value, over) = over;
        let all = Step { kind: StepKind::Loop { key: None, value, over, body: round }, span };
        out.push(Step { kind: StepKind::Block { label: left, body: vec![all] }, span });
    }

    pub(super) fn protected(&mut self, node: Node<'_>, out: &mut Block) {
        let body = self.nested(blocks(node));
        let clauses = tree::children(node).into_iter().filter(|n| n.kind() == "catch_clauses").flat_map(tree::children);
        let clauses: Vec<Node<'_>> = clauses.filter(|n| n.kind() == "catch_clause").collect();
        let handlers = clauses.into_iter().map(|clause| self.nested(blocks(clause))).collect();
        let last = tree::children(node).into_iter().find(|n| n.kind() == "finally_clause").and_then(blocks);
        let finally = self.nested(last);
        out.push(Step { kind: StepKind::Try { body, handlers, finally }, span: self.span(node) });
    }
}
