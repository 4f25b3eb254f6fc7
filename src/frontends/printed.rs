//! Templates: an address that is printed piece by piece (`<a href="https://…?id=<?= $id ?>&state=<?= $state ?>">`) is one text.

use super::base::{echoed, expr, perform, unknown};
use super::sums;
use crate::model::code::{Block, Callee, Expr, ExprKind, Step, StepKind};
use crate::model::source::Span;

/// An address has no more parts.
const MOST: usize = 200;

/// How a language prints.
pub(super) struct Printer<'p> {
    /// What a step prints, when it does nothing else.
    pub(super) parts: &'p dyn Fn(&Step) -> Option<Vec<Expr>>,
    /// Whether a text stands in the template itself: what the code behind it prints may belong to it.
    pub(super) is_template: &'p dyn Fn(Span) -> bool,
    /// Steps that print do not say so by themselves.
    pub(super) wraps: bool,
}

impl Printer<'_> {
    /// Joins what a body prints, where the text up to there ends in an address.
    pub(super) fn join(&self, body: &mut Block) {
        let mut joined = Block::with_capacity(body.len());
        let mut run: Vec<Step> = Vec::new();
        let mut printed: Vec<Expr> = Vec::new();
        for mut step in body.drain(..) {
            self.inside(&mut step);
            let Some(mut parts) = (self.parts)(&step) else {
                self.end(&mut run, &mut printed, &mut joined);
                joined.push(step);
                continue;
            };
            // What stands before the address is printed for itself.
            if let (true, [only]) = (run.is_empty(), &mut parts[..])
                && let Some(before) = before_address(only).filter(|before| (self.is_template)(before.span))
            {
                joined.push(perform(echoed(before)));
                step = perform(echoed(only.clone()));
            }
            printed.extend(parts);
            run.push(step);
            if run.len() >= MOST || !ends_in_address(&printed) {
                self.end(&mut run, &mut printed, &mut joined);
            }
        }
        self.end(&mut run, &mut printed, &mut joined);
        *body = joined;
    }

    fn inside(&self, step: &mut Step) {
        match &mut step.kind {
            StepKind::Branch { then, other, .. } => {
                self.join(then);
                self.join(other);
            }
            StepKind::Block { body, .. } | StepKind::Loop { body, .. } => self.join(body),
            StepKind::Try { body, handlers, finally } => {
                self.join(body);
                handlers.iter_mut().for_each(|handler| self.join(handler));
                self.join(finally);
            }
            StepKind::Do(_) | StepKind::Break(_) | StepKind::Return(_) => {}
        }
    }

    /// Ends a run of steps that print: one step that prints all of it.
    fn end(&self, run: &mut Vec<Step>, printed: &mut Vec<Expr>, joined: &mut Block) {
        let mut parts = std::mem::take(printed);
        let steps = std::mem::take(run);
        let is_cut = ends_in_address(&parts) && parts.last().is_some_and(|last| is_text(last) && (self.is_template)(last.span));
        if let (true, Some(last)) = (is_cut, parts.last()) {
            let end = last.span.slice(last.span.len(), last.span.len());
            parts.push(unknown(end));
        }
        let all = parts.first().zip(parts.last()).map(|(first, last)| first.span.to(last.span));
        match all.filter(|_| steps.len() > 1 || is_cut || self.wraps) {
            Some(span) => joined.push(perform(echoed(sums::filled(parts, span, span)))),
            None => joined.extend(steps),
        }
    }
}

/// What a call of one of these functions is given.
pub(super) fn given(step: &Step, names: &[&str]) -> Option<Vec<Expr>> {
    let StepKind::Do(Expr { kind: ExprKind::Call { callee: Callee::Function { name, .. }, args, .. }, .. }) = &step.kind else {
        return None;
    };
    let is_plain = args.iter().all(|arg| arg.name.is_none() && !arg.spread);
    (is_plain && names.contains(&&**name)).then(|| args.iter().map(|arg| arg.value.clone()).collect())
}

/// Takes what stands before the address that a text ends in.
fn before_address(text: &mut Expr) -> Option<Expr> {
    let ExprKind::Text(value, span) = &mut text.kind else { return None };
    let at = value.rfind(is_end).map(|at| at + value.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8))?;
    let tail = value.get(at..).filter(|tail| tail.contains("://") && value.len() == span.len())?;
    let (head, tail) = (value.get(..at)?.into(), tail.into());
    let before = span.slice(0, at);
    (*value, *span) = (tail, span.slice(at, span.len()));
    text.span = *span;
    Some(expr(ExprKind::Text(head, before), before))
}

/// Whether a sign ends an address.
fn is_end(c: char) -> bool {
    c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>' | '`')
}

fn is_text(expr: &Expr) -> bool {
    matches!(expr.kind, ExprKind::Text(..))
}

/// Whether a text ends in an address that may go on.
fn ends_in_address(parts: &[Expr]) -> bool {
    let mut open = false;
    for part in parts {
        match &part.kind {
            ExprKind::Text(text, _) => {
                let end = text.rfind(is_end);
                open = end.is_none() && open || text.get(end.unwrap_or(0)..).is_some_and(|tail| tail.contains("://"));
            }
            ExprKind::Join(inner) => open = ends_in_address(inner) || open && !inner.iter().any(is_text),
            _ => {}
        }
    }
    open
}
