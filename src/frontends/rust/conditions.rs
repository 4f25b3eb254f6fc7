//! `if`, `if let` and `match`.

use super::{Dest, Lowering, branch, make, perform, read, set};
use crate::model::code::{Block, Expr, ExprKind, Place, Step, StepKind};

/// A condition, and what holding it binds.
pub(super) type Condition = (Expr, Block);

impl Lowering<'_> {
    /// The conditions of a chain (`a && let Some(x) = b`), in order. What is before the first `let` is one of them.
    pub(super) fn conditions(&mut self, condition: &syn::Expr, out: &mut Block) -> Vec<Condition> {
        let mut links = Vec::new();
        let mut next = Some(condition);
        // A chain leans to the left.
        while let Some(link) = next.take() {
            match link {
                syn::Expr::Binary(x) if matches!(x.op, syn::BinOp::And(_)) && has_let(condition) => {
                    links.push(&*x.right);
                    next = Some(&x.left);
                }
                link => links.push(link),
            }
        }
        let mut all: Vec<Condition> = Vec::new();
        for link in links.into_iter().rev() {
            // What a later link takes to evaluate belongs behind the earlier ones.
            let mut steps = Block::new();
            let found = match link {
                syn::Expr::Let(x) => {
                    let value = self.expr(&x.expr, &mut steps);
                    let value = self.held(value, &mut steps);
                    let matched = self.pattern(&x.pat, &value);
                    let span = self.span(&*x.pat);
                    let binds =
                        matched.binds.iter().map(|(place, value, span)| perform(set(place.clone(), value.clone(), *span))).collect();
                    (matched.guard(span), binds)
                }
                link => (self.expr(link, &mut steps), Block::new()),
            };
            match all.last_mut() {
                Some((_, behind)) => behind.extend(steps),
                None => out.extend(steps),
            }
            all.push(found);
        }
        all
    }

    pub(super) fn conditional(&mut self, x: &syn::ExprIf, dest: &Dest, out: &mut Block) {
        let span = self.token(x.if_token.span);
        let (conditions, then) = self.scoped(|this| {
            let conditions = this.conditions(&x.cond, out);
            let mut then = Block::new();
            this.block(&x.then_branch, dest, &mut then);
            (conditions, then)
        });
        let mut other = Block::new();
        if let Some((_, otherwise)) = &x.else_branch {
            self.into(otherwise, dest, &mut other);
        }
        match conditions.as_slice() {
            [(guard, binds)] => {
                let then = binds.iter().cloned().chain(then).collect();
                out.push(branch(guard.clone(), then, other, span));
            }
            _ => {
                // The `else` follows when any link of the chain fails.
                let label = self.fresh("if");
                let mut inner = then;
                inner.push(Step { kind: StepKind::Break(label.clone()), span });
                for (guard, binds) in conditions.into_iter().rev() {
                    let then = binds.into_iter().chain(inner).collect();
                    inner = vec![branch(guard, then, Block::new(), span)];
                }
                inner.extend(other);
                out.push(Step { kind: StepKind::Block { label, body: inner }, span });
            }
        }
    }

    /// `if a { b } else { c }` in the middle of an expression, when both arms are mere values.
    pub(super) fn choice(&mut self, x: &syn::ExprIf, out: &mut Block) -> Option<Expr> {
        let (_, otherwise) = x.else_branch.as_ref()?;
        if has_let(&x.cond) {
            return None;
        }
        let other = match &**otherwise {
            syn::Expr::Block(block) => only_value(&block.block)?,
            _ => return None,
        };
        let then = only_value(&x.then_branch)?;
        if !is_plain(then) || !is_plain(other) {
            return None;
        }
        let guard = self.expr(&x.cond, out);
        let (mut steps, mut more) = (Block::new(), Block::new());
        let then = self.expr(then, &mut steps);
        let other = self.expr(other, &mut more);
        let span = self.token(x.if_token.span).to(other.span);
        if !steps.is_empty() || !more.is_empty() {
            let place = Place::Local(self.fresh("v"));
            let at = span;
            steps.push(perform(set(place.clone(), then, at)));
            more.push(perform(set(place.clone(), other, at)));
            out.push(branch(guard, steps, more, span));
            return Some(read(place, span));
        }
        Some(make(ExprKind::Choose(Box::new(guard), Box::new(then), Box::new(other)), span))
    }

    pub(super) fn matched(&mut self, x: &syn::ExprMatch, dest: &Dest, out: &mut Block) {
        let span = self.token(x.match_token.span);
        let subject = self.expr(&x.expr, out);
        let subject = self.held(subject, out);
        let label = self.fresh("match");
        let mut body = Block::new();
        let last = x.arms.len().saturating_sub(1);
        for (index, arm) in x.arms.iter().enumerate() {
            let done = self.scoped(|this| this.arm(arm, &subject, (index == last, dest), (&label, span), &mut body));
            if done {
                break;
            }
        }
        out.push(Step { kind: StepKind::Block { label, body }, span });
    }

    /// One arm; true when nothing is left for those after it.
    fn arm(
        &mut self,
        arm: &syn::Arm,
        subject: &Expr,
        (is_last, dest): (bool, &Dest),
        (label, span): (&crate::model::source::Name, crate::model::source::Span),
        out: &mut Block,
    ) -> bool {
        let matched = self.pattern(&arm.pat, subject);
        let at = self.span(&arm.pat);
        let mut steps: Block = matched.binds.iter().map(|(place, value, span)| perform(set(place.clone(), value.clone(), *span))).collect();
        // A match is exhaustive: what reaches the last arm fits it.
        let certain = matched.tests.is_empty() || (is_last && arm.guard.is_none());
        let mut inner = Block::new();
        let conditions = match &arm.guard {
            Some((_, guard)) => self.conditions(guard, &mut steps),
            None => Vec::new(),
        };
        self.into(&arm.body, dest, &mut inner);
        if certain && conditions.is_empty() {
            out.extend(steps);
            out.extend(inner);
            return true;
        }
        inner.push(Step { kind: StepKind::Break(label.clone()), span });
        for (guard, binds) in conditions.into_iter().rev() {
            let then = binds.into_iter().chain(inner).collect();
            inner = vec![branch(guard, then, Block::new(), at)];
        }
        steps.extend(inner);
        match certain {
            true => out.extend(steps),
            false => out.push(branch(matched.guard(at), steps, Block::new(), at)),
        }
        false
    }
}

/// Whether a condition binds something.
pub(super) fn has_let(condition: &syn::Expr) -> bool {
    let mut next = condition;
    loop {
        match next {
            syn::Expr::Let(_) => return true,
            syn::Expr::Binary(x) if matches!(x.op, syn::BinOp::And(_)) => {
                if matches!(&*x.right, syn::Expr::Let(_)) {
                    return true;
                }
                next = &x.left;
            }
            _ => return false,
        }
    }
}

/// The value of a block that holds nothing else.
fn only_value(block: &syn::Block) -> Option<&syn::Expr> {
    match block.stmts.as_slice() {
        [syn::Stmt::Expr(value, None)] => Some(value),
        _ => None,
    }
}

/// Whether an expression is not made of steps.
fn is_plain(value: &syn::Expr) -> bool {
    !matches!(
        value,
        syn::Expr::If(_)
            | syn::Expr::Match(_)
            | syn::Expr::Block(_)
            | syn::Expr::Unsafe(_)
            | syn::Expr::Loop(_)
            | syn::Expr::While(_)
            | syn::Expr::ForLoop(_)
            | syn::Expr::Return(_)
            | syn::Expr::Break(_)
            | syn::Expr::Continue(_)
    )
}
