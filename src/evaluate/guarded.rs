//! Fields of answers that a guard says are there, or not.

use super::exec::Evaluator;
use super::state::State;
use super::value::{Is, Value};
use crate::model::code::{Callee, Expr, ExprKind, Member, Place, TypeRef};
use crate::model::source::{Name, Span};

impl<'a> Evaluator<'a> {
    /// Whether what a test calls holds of what is empty or not there (`string.IsNullOrEmpty`, `.isEmpty`).
    pub(super) fn is_absence(&self, callee: &'a Callee) -> bool {
        let named = |member: &'a Member| if let Member::Named(name) = member { Some(name) } else { None };
        let operation = |name: &str| self.unit.models.intrinsic(name);
        let found = match callee {
            Callee::Function { name, .. } => operation(name),
            Callee::Static(TypeRef::Named(class), member) => named(member).and_then(|name| operation(&format!("{class}::{name}"))),
            Callee::Method(object, member) => named(member).and_then(|name| match &object.kind {
                ExprKind::Symbol(of) | ExprKind::Name(of) => operation(&format!("{of}.{name}")),
                _ => operation(&format!(".{name}")),
            }),
            _ => None,
        };
        matches!(found, Some("is-empty" | "is-blank" | "is-null"))
    }

    /// A field of what may be an answer is known to be there, or not to be.
    pub(super) fn guard_named(&mut self, object: &'a Expr, name: &Name, there: bool, state: &mut State) {
        let ExprKind::Read(place) = &object.kind else { return };
        self.quiet += 1;
        let value = self.read(place, object.span, state);
        self.quiet -= 1;
        if super::reads::answer_of(&value).is_some() {
            note(name, there, state);
        }
    }

    /// What is tested is there, or is not: a field of an answer, read by its name or by a getter.
    pub(super) fn guard_tested(&mut self, tested: &'a Expr, there: bool, state: &mut State) {
        match &tested.kind {
            ExprKind::Read(place) => self.guard_answer(place, there, tested.span, state),
            ExprKind::Call { callee: Callee::Method(object, _), args, .. } if args.is_empty() => {
                let ExprKind::Read(place) = &object.kind else { return };
                let mut aside = state.clone();
                self.quiet += 1;
                let of_answer = super::reads::answer_of(&self.read(place, object.span, &mut aside)).is_some();
                let value = of_answer.then(|| self.eval(tested, &mut aside));
                self.quiet -= 1;
                value.into_iter().for_each(|value| note_all(&value, there, state));
            }
            _ => {}
        }
    }

    pub fn guard_answer(&mut self, place: &'a Place, there: bool, span: Span, state: &mut State) {
        self.quiet += 1;
        let value = self.read(place, span, state);
        self.quiet -= 1;
        note_all(&value, there, state);
    }
}

/// Takes in whether the fields of answers that a value is are there.
pub(super) fn note_all(value: &Value, there: bool, state: &mut State) {
    for one in value.alternatives() {
        if let Is::Answer(answer) = &one.is
            && let Some(field) = answer.path.last()
        {
            note(field, there, state);
        }
    }
}

/// Takes in whether a field of an answer is there.
pub fn note(field: &Name, there: bool, state: &mut State) {
    let known = if there { &mut state.guarded } else { &mut state.absent };
    if !known.contains(field) {
        known.push(field.clone());
    }
}
