//! Loops, and what leaves them.

use super::{Dest, Jump, Lowering, branch, method, perform, read, set};
use crate::frontends::base::unknown;
use crate::model::code::{Block, ExprKind, Place, Step, StepKind};
use crate::model::source::{Name, Span};

impl Lowering<'_> {
    pub(super) fn endless(&mut self, x: &syn::ExprLoop, dest: &Dest, out: &mut Block) {
        let span = self.span(x);
        self.looped(x.label.as_ref(), dest, span, out, |this, body| {
            this.block(&x.body, &Dest::Discard, body);
            (None, None)
        });
    }

    pub(super) fn while_loop(&mut self, x: &syn::ExprWhile, out: &mut Block) {
        let span = self.span(x);
        self.looped(x.label.as_ref(), &Dest::Discard, span, out, |this, body| {
            this.scoped(|this| {
                let conditions = this.conditions(&x.cond, body);
                let leave = this.jumps.last().map(|jump| jump.out.clone());
                let span = this.start_of(&x.cond);
                for (guard, binds) in conditions {
                    let other = leave.iter().map(|label| Step { kind: StepKind::Break(label.clone()), span }).collect();
                    body.push(branch(guard, Block::new(), other, span));
                    body.extend(binds);
                }
                this.block(&x.body, &Dest::Discard, body);
            });
            (None, None)
        });
    }

    pub(super) fn for_loop(&mut self, x: &syn::ExprForLoop, out: &mut Block) {
        let span = self.span(x);
        let over = self.expr(&x.expr, out);
        // A map gives pairs when it is gone through, a list its elements.
        let at = over.span;
        let over = match &over.kind {
            ExprKind::List(_) => over,
            _ => method(over, "iter", Vec::new(), at.slice(0, 0), at),
        };
        self.looped(x.label.as_ref(), &Dest::Discard, span, out, |this, body| {
            let place = this.scoped(|this| {
                let place = match &*x.pat {
                    syn::Pat::Ident(ident) if ident.subpat.is_none() => Place::Local(this.declare(&super::names::word(&ident.ident))),
                    pattern => {
                        let place = Place::Local(this.fresh("d"));
                        let value = read(place.clone(), this.span(pattern));
                        let binds = this.pattern(pattern, &value).binds;
                        body.extend(binds.into_iter().map(|(place, value, span)| perform(set(place, value, span))));
                        place
                    }
                };
                this.block(&x.body, &Dest::Discard, body);
                place
            });
            (Some(place), Some(over))
        });
    }

    /// A loop in a block that `break` leaves, its body in one that `continue` leaves.
    fn looped(
        &mut self,
        label: Option<&syn::Label>,
        dest: &Dest,
        span: Span,
        out: &mut Block,
        act: impl FnOnce(&mut Self, &mut Block) -> (Option<Place>, Option<crate::model::code::Expr>),
    ) {
        let (leave, next) = (self.fresh("break"), self.fresh("continue"));
        let label = label.map(|label| label.name.ident.to_string());
        self.jumps.push(Jump { label, out: leave.clone(), next: Some(next.clone()), dest: dest.clone() });
        let mut body = Block::new();
        let (value, over) = act(self, &mut body);
        self.jumps.pop();
        if leaves(&body, &next) {
            body = vec![Step { kind: StepKind::Block { label: next, body }, span }];
        }
        let steps = vec![Step { kind: StepKind::Loop { key: None, value, over, body }, span }];
        out.push(Step { kind: StepKind::Block { label: leave, body: steps }, span });
    }

    fn jump(&self, label: Option<&syn::Lifetime>, continues: bool) -> Option<Jump> {
        let label = label.map(|label| label.ident.to_string());
        let fits = |jump: &&Jump| match &label {
            Some(label) => jump.label.as_ref() == Some(label),
            None => jump.next.is_some(),
        };
        self.jumps.iter().rev().filter(|jump| !continues || jump.next.is_some()).find(fits).cloned()
    }

    pub(super) fn leave(&mut self, x: &syn::ExprBreak, span: Span, out: &mut Block) {
        let jump = self.jump(x.label.as_ref(), false);
        if let Some(value) = &x.expr {
            let dest = jump.as_ref().map_or(Dest::Discard, |jump| jump.dest.clone());
            self.into(value, &dest, out);
        }
        match jump {
            Some(jump) => out.push(Step { kind: StepKind::Break(jump.out), span }),
            None => out.push(perform(unknown(span))),
        }
    }

    pub(super) fn go_on(&mut self, x: &syn::ExprContinue, span: Span, out: &mut Block) {
        if let Some(next) = self.jump(x.label.as_ref(), true).and_then(|jump| jump.next) {
            out.push(Step { kind: StepKind::Break(next), span });
        }
    }
}

/// Whether some step leaves the block of that label.
fn leaves(steps: &Block, label: &Name) -> bool {
    let mut waiting: Vec<&Step> = steps.iter().collect();
    while let Some(step) = waiting.pop() {
        match &step.kind {
            StepKind::Break(to) if to == label => return true,
            StepKind::Branch { then, other, .. } => waiting.extend(then.iter().chain(other)),
            StepKind::Block { body, .. } | StepKind::Loop { body, .. } => waiting.extend(body),
            StepKind::Try { body, handlers, finally } => waiting.extend(body.iter().chain(handlers.iter().flatten()).chain(finally)),
            _ => {}
        }
    }
    false
}
