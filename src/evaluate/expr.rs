//! Expressions: what they evaluate to, and whether a guard holds.

use super::arguments::Args;
use super::exec::{Evaluator, SummaryKey};
use super::state::{Object, State};
use super::text::{PieceIs, TextValue};
use super::value::{Is, ObjectId, Slot, Value, any_of, join};
use crate::model::code::{AssignWhen, Expr, ExprKind, Member, Place};
use crate::model::http::Tri;
use crate::model::source::{Name, Span};
use std::rc::Rc;

impl<'a> Evaluator<'a> {
    /// Evaluates an expression; its effects are in the state.
    pub fn eval(&mut self, e: &'a Expr, state: &mut State) -> Value {
        if state.dead || !self.step() {
            return Value::unknown(e.span);
        }
        match &e.kind {
            ExprKind::Text(t, content) => Value { is: Is::Text(Rc::new(TextValue::literal(t.clone(), *content))), span: e.span },
            ExprKind::Number(n) => match number(n) {
                Some(n) => Value::new(Is::Number(n), e.span),
                None => Value::unknown(e.span),
            },
            ExprKind::Bool(b) => Value::new(Is::Bool(*b), e.span),
            ExprKind::Null => Value::null(e.span),
            ExprKind::Join(parts) => self.joined(parts, e.span, state),
            ExprKind::Arithmetic(op, a, b) => self.arithmetic(*op, a, b, e.span, state),
            ExprKind::Map(entries) | ExprKind::List(entries) => self.literal(entries, e.span, state),
            ExprKind::Read(place) => self.read(place, e.span, state),
            ExprKind::This => self.frames.last().and_then(|f| f.this.clone()).unwrap_or_else(|| Value::unknown(e.span)),
            ExprKind::Symbol(name) => self.symbol(name, e.span, state),
            ExprKind::Name(name) => self.own_or_free(name, e.span, state),
            ExprKind::Class(class) => self.class_value(class, e.span, state),
            ExprKind::Import(module, name) => self.import(module, name.as_ref(), e.span, state),
            ExprKind::Call { callee, args, name } => self.call(callee, args, *name, e.span, state),
            ExprKind::New { class, args } => {
                let args = self.args(args, state);
                self.construct(class, args, e.span, state)
            }
            ExprKind::Closure(ix) => self.closure(*ix, e.span),
            ExprKind::Assign { place, value, when } => self.assign(place, value, *when, e.span, state),
            ExprKind::Remove(place) => {
                self.remove(place, state);
                Value::null(e.span)
            }
            ExprKind::Choose(guard, then, other) => {
                let value = self.eval(guard, state);
                self.arms(&value, guard, Some(then), Some(other), state, e.span)
            }
            ExprKind::Or(a, b) => {
                let left = self.eval(a, state);
                match self.truth(&left, state) {
                    Tri::Yes => left,
                    Tri::No => self.eval(b, state),
                    Tri::Maybe => {
                        let right = self.aside(b, Some((a, false)), state);
                        self.either(&left, right, e.span)
                    }
                }
            }
            ExprKind::And(a, b) => {
                let left = self.eval(a, state);
                match self.truth(&left, state) {
                    Tri::Yes => self.eval(b, state),
                    Tri::No => left,
                    Tri::Maybe => match self.aside(b, Some((a, true)), state) {
                        Some(right) if self.truth(&right, state) == Tri::No => right,
                        Some(right) => Value { is: any_of(vec![Value::new(Is::Bool(false), e.span), right], e.span).is, span: e.span },
                        None => Value::new(Is::Bool(false), e.span),
                    },
                }
            }
            ExprKind::Coalesce(a, b) => {
                let left = self.eval(a, state);
                match self.is_null(&left) {
                    Tri::No => left,
                    Tri::Yes => self.eval(b, state),
                    Tri::Maybe => {
                        let right = self.aside(b, None, state);
                        self.either(&left, right, e.span)
                    }
                }
            }
            ExprKind::Test(op, a, b) => {
                let left = self.eval(a, state);
                let right = self.eval(b, state);
                self.compared(*op, &left, &right, e.span, state);
                for (operand, value, other) in [(a, &left, &right), (b, &right, &left)] {
                    if matches!(operand.kind, ExprKind::Cast(..)) {
                        self.compared_converted(*op, value, other, e.span);
                    }
                }
                tri_value(self.test(*op, &left, &right, state), e.span)
            }
            ExprKind::IsA(a, class) => {
                let value = self.eval(a, state);
                tri_value(self.is_a(&value, class, state), e.span)
            }
            ExprKind::IsSet(inner) => {
                let value = self.eval(inner, state);
                tri_value(not(self.is_null(&value)), e.span)
            }
            ExprKind::Not(inner) => {
                let value = self.eval(inner, state);
                tri_value(not(self.truth(&value, state)), e.span)
            }
            ExprKind::Cast(to, inner) => {
                let value = self.eval(inner, state);
                self.cast(to, value, e.span, state)
            }
            ExprKind::Typed(class, inner) => {
                if matches!(inner.kind, ExprKind::Call { .. }) {
                    self.type_given = self.type_meant(class, state);
                }
                let value = self.eval(inner, state);
                match value.is {
                    Is::Unknown(_) => self.typed_object(class, state, e.span).unwrap_or(value),
                    Is::Symbol(ref place) if place.starts_with(super::settings::PLACE) => {
                        let place = place.clone();
                        self.bound_object(class, &place, e.span, state).unwrap_or(value)
                    }
                    // A struct of another file, that nothing is written to.
                    Is::Null if self.semantics(self.file()).zero_fields => match self.unit.find_type(self.file(), class) {
                        Some(class) if self.unit.class(class).is_some_and(|c| !c.is_abstract) => {
                            self.construct_class(class, Args::default(), e.span, state)
                        }
                        _ => value,
                    },
                    Is::Object(id) if self.implements_declared(id, class, state) => value,
                    _ => self.as_declared(value, Some(class), self.file()),
                }
            }
            ExprKind::Throw(inner) | ExprKind::Stop(inner) => {
                if let Some(inner) = inner {
                    let value = self.eval(inner, state);
                    self.escapes(&value, state, e.span);
                }
                state.dead = true;
                Value::unknown(e.span)
            }
            ExprKind::Sequence(all) => {
                let mut last = Value::null(e.span);
                for one in all {
                    last = self.eval(one, state);
                }
                last
            }
            ExprKind::Opaque(all) => {
                for one in all {
                    let value = self.eval(one, state);
                    self.escapes(&value, state, one.span);
                }
                Value::unknown(e.span)
            }
        }
    }

    /// Evaluates on a copy that is joined back: what may or may not run. None when it ends the path.
    pub fn aside(&mut self, e: &'a Expr, narrow: Option<(&'a Expr, bool)>, state: &mut State) -> Option<Value> {
        let mut copy = state.clone();
        if let Some((guard, holds)) = narrow {
            self.narrow(guard, holds, &mut copy);
        }
        let value = self.eval(e, &mut copy);
        let ended = copy.dead;
        if ended {
            if let Some((guard, holds)) = narrow {
                self.narrow(guard, !holds, state);
            }
            return None;
        }
        state.join(copy);
        Some(value)
    }

    /// `left` or, when it does not hold, `right`.
    pub fn either(&mut self, left: &Value, right: Option<Value>, span: Span) -> Value {
        let Some(right) = right else { return without_null(left) };
        let left = falls_back(&without_null(left));
        Value { is: join(&left, &right).is, span }
    }

    pub fn arms(
        &mut self,
        value: &Value,
        guard: &'a Expr,
        then: Option<&'a Expr>,
        other: Option<&'a Expr>,
        state: &mut State,
        span: Span,
    ) -> Value {
        let (Some(then), Some(other)) = (then, other) else { return Value::unknown(span) };
        match self.truth(value, state) {
            Tri::Yes => self.eval(then, state),
            Tri::No => self.eval(other, state),
            Tri::Maybe => {
                let mut not = state.clone();
                self.narrow(guard, true, state);
                self.narrow(guard, false, &mut not);
                let a = self.eval(then, state);
                let b = self.eval(other, &mut not);
                let (a_dead, b_dead) = (state.dead, not.dead);
                state.join(not);
                match (a_dead, b_dead) {
                    (false, true) => a,
                    (true, false) => b,
                    _ => {
                        let (a, b) = (falls_back(&a), falls_back(&b));
                        Value { is: join(&a, &b).is, span }
                    }
                }
            }
        }
    }

    /// Whether an assignment to what is not set yet (`@client ||= …`) is asked what is in its place: the first time there is nothing.
    fn writes_first(&self, place: &Place) -> bool {
        match (place, self.pending.last()) {
            (Place::Field(object, member), Some(SummaryKey::Field(_, name))) => {
                matches!(object.kind, ExprKind::This) && matches!(&**member, Member::Named(field) if field == name)
            }
            (Place::Static(_, field), Some(SummaryKey::Static(_, name))) => field == name,
            _ => false,
        }
    }

    pub fn assign(&mut self, place: &'a Place, value: &'a Expr, when: AssignWhen, span: Span, state: &mut State) -> Value {
        let value = match when {
            AssignWhen::Always => self.eval(value, state),
            AssignWhen::Unset | AssignWhen::False => {
                let old = self.read(place, span, state);
                let keep = if when == AssignWhen::Unset { not(self.is_null(&old)) } else { self.truth(&old, state) };
                let keep = if old.is_unknown() && self.writes_first(place) { Tri::No } else { keep };
                match keep {
                    Tri::Yes => return old,
                    Tri::No => self.eval(value, state),
                    Tri::Maybe => {
                        let new = self.aside(value, None, state);
                        self.either(&old, new, span)
                    }
                }
            }
        };
        if state.dead {
            return value;
        }
        let slot = Slot { value: value.clone(), there: Tri::Yes, key: place_key_span(place).unwrap_or(span), at: value.span, entry: None };
        let slot = match &place {
            Place::Index(..) | Place::Field(..) => slot,
            _ => Slot { at: value.span, ..slot },
        };
        self.write(place, slot, state);
        value
    }

    /// A client object whose library implements interfaces is of the interface that it is typed to be.
    fn implements_declared(&mut self, id: ObjectId, class: &Name, state: &mut State) -> bool {
        let client = state.object(id).filter(|o| o.class.is_none()).and_then(|o| o.client);
        let speaks = client.and_then(|c| self.unit.models.clients.get(c)).is_some_and(|m| !m.marks.is_empty());
        let Some(found) = self.unit.find_type(self.file(), class).filter(|_| speaks) else { return false };
        state.change(id, |o| o.class = Some(found));
        true
    }

    /// What the case of an enumeration that an object is, is called.
    pub fn case_name(&self, id: ObjectId, state: &State) -> Option<Name> {
        let fields = &state.object(id)?.fields;
        fields.get("#case").or_else(|| fields.get("name"))?.value.as_literal()
    }

    /// Whether two objects are the same case of an enumeration.
    pub fn same_case(&self, a: ObjectId, b: ObjectId, state: &State) -> Option<bool> {
        let (a, b) = (state.object(a)?, state.object(b)?);
        // A case with a body is an object of a class of its own.
        let called = |o: &Object| o.fields.get("#case").and_then(|s| s.value.as_literal());
        if let (Some(x), Some(y)) = (called(a), called(b)) {
            return Some(x == y);
        }
        let class = self.unit.class(a.class.filter(|c| Some(*c) == b.class)?)?;
        let name = |o: &Object| o.fields.get("name").and_then(|s| s.value.as_literal());
        class.is_enum.then_some(name(a)? == name(b)?)
    }
}

/// Marks answers among the alternatives: another value stands in when they are absent.
pub fn falls_back(value: &Value) -> Value {
    match &value.is {
        Is::Answer(answer) if !answer.path.is_empty() => {
            let mut answer = (**answer).clone();
            answer.falls_back = true;
            Value { is: Is::Answer(Rc::new(answer)), span: value.span }
        }
        _ => value.clone(),
    }
}

/// The seconds of a unit of time by its name, in the singular or plural.
pub fn unit_seconds(name: &str) -> Option<f64> {
    Some(match name.trim_end_matches('s') {
        "millisecond" | "milli" => 0.001,
        "second" | "sec" => 1.0,
        "minute" | "min" => 60.0,
        "hour" => 3_600.0,
        "day" => 86_400.0,
        "week" => 604_800.0,
        "month" => 2_592_000.0,
        "year" => 31_536_000.0,
        _ => return None,
    })
}

/// Without null and false among the alternatives.
pub fn without_null(value: &Value) -> Value {
    match &value.is {
        Is::AnyOf(all) => {
            let kept: Vec<Value> = all.iter().filter(|v| !matches!(v.is, Is::Null | Is::Bool(false))).cloned().collect();
            any_of(kept, value.span)
        }
        _ => value.clone(),
    }
}

pub fn place_key_span(place: &Place) -> Option<Span> {
    match place {
        Place::Index(_, Some(key)) => Some(if let ExprKind::Text(_, content) = &key.kind { *content } else { key.span }),
        _ => None,
    }
}

/// The name of the symbol that stands for a point in time so many seconds from now.
pub fn lifetime(value: &Value) -> Name {
    format!("%lifetime:{}", value.as_literal().unwrap_or_default()).into()
}

/// A number as code writes it.
pub fn number(text: &str) -> Option<f64> {
    let t = text.trim().replace('_', "");
    if let Some(hex) = t.strip_prefix("0x").or_else(|| t.strip_prefix("0X")) {
        return i64::from_str_radix(hex, 16).ok().map(|n| n as f64);
    }
    t.parse::<f64>().ok().filter(|n| n.is_finite())
}

pub fn texts_equal(a: &TextValue, b: &TextValue) -> Tri {
    match (a.as_literal(), b.as_literal()) {
        (Some(x), Some(y)) => tri(x == y),
        // A literal that lacks the other's known text can't be equal to it.
        (Some(whole), None) => {
            if whole.contains(&*b.known()) || b.known().is_empty() {
                Tri::Maybe
            } else {
                prefix_only(b, &whole)
            }
        }
        (None, Some(whole)) => {
            if whole.contains(&*a.known()) || a.known().is_empty() {
                Tri::Maybe
            } else {
                prefix_only(a, &whole)
            }
        }
        _ => Tri::Maybe,
    }
}

pub fn prefix_only(text: &TextValue, whole: &str) -> Tri {
    match text.pieces.first().map(|p| &p.kind) {
        Some(PieceIs::Literal(first)) if !whole.starts_with(&**first) => Tri::No,
        _ => Tri::Maybe,
    }
}

/// Yes or no.
pub fn tri(known: bool) -> Tri {
    if known { Tri::Yes } else { Tri::No }
}

/// The opposite.
pub fn not(t: Tri) -> Tri {
    match t {
        Tri::Yes => Tri::No,
        Tri::No => Tri::Yes,
        Tri::Maybe => Tri::Maybe,
    }
}

/// A truth value as a value.
pub fn tri_value(t: Tri, span: Span) -> Value {
    match t {
        Tri::Yes => Value::new(Is::Bool(true), span),
        Tri::No => Value::new(Is::Bool(false), span),
        Tri::Maybe => Value::unknown(span),
    }
}
