//! Guards: whether a value is true, null or equal to another, and what a guard says of the places it tests.

use super::arguments::Args;
use super::exec::Evaluator;
use super::expr::{not, number, texts_equal, tri};
use super::state::State;
use super::value::{Is, MapValue, Slot, Value, any_of};
use crate::model::code::{Arg, Callee, Expr, ExprKind, Place, Test, TypeRef};
use crate::model::http::Tri;
use crate::model::source::{Name, Span};

impl<'a> Evaluator<'a> {
    /// Whether a value is true.
    pub fn truth(&self, value: &Value, state: &State) -> Tri {
        let semantics = self.semantics(self.file());
        match &value.is {
            Is::Unknown(_) | Is::Symbol(_) | Is::Answer(_) => Tri::Maybe,
            Is::Null => Tri::No,
            Is::Bool(b) => tri(*b),
            Is::Number(_) | Is::Map(_) if semantics.only_null_is_false => Tri::Yes,
            Is::Text(t) if semantics.only_null_is_false && (t.has_literal() || t.as_literal().is_some()) => Tri::Yes,
            Is::Number(n) => tri(*n != 0.0),
            Is::Text(t) => match t.as_literal() {
                Some(text) => tri(!(text.is_empty() || semantics.zero_text_is_false && &*text == "0")),
                None if t.has_literal() => Tri::Yes,
                None => Tri::Maybe,
            },
            Is::Map(map) => self.map_truth(map, semantics.empty_map_is_false),
            Is::Object(id) => match state.object(*id).and_then(|o| o.map.as_ref()) {
                Some(map) => self.map_truth(map, semantics.empty_map_is_false),
                None => Tri::Yes,
            },
            Is::Function(_) | Is::Class(_) => Tri::Yes,
            Is::AnyOf(all) => {
                let mut all = all.iter().map(|v| self.truth(v, state));
                let first = all.next().unwrap_or(Tri::Maybe);
                if all.all(|t| t == first) { first } else { Tri::Maybe }
            }
        }
    }

    pub fn map_truth(&self, map: &MapValue, empty_is_false: bool) -> Tri {
        if !empty_is_false || map.entries.iter().any(|(_, s)| s.there == Tri::Yes) {
            Tri::Yes
        } else if map.entries.is_empty() && !map.open {
            Tri::No
        } else {
            Tri::Maybe
        }
    }

    /// Whether a value is null.
    pub fn is_null(&self, value: &Value) -> Tri {
        match &value.is {
            Is::Null => Tri::Yes,
            Is::Unknown(_) | Is::Answer(_) => Tri::Maybe,
            Is::Text(t) if !t.has_literal() && t.as_literal().is_none() => Tri::Maybe,
            Is::Symbol(name) if self.is_setting(name) => Tri::Maybe,
            Is::AnyOf(all) => {
                let mut all = all.iter().map(|v| self.is_null(v));
                let first = all.next().unwrap_or(Tri::Maybe);
                if all.all(|t| t == first) { first } else { Tri::Maybe }
            }
            _ => Tri::No,
        }
    }

    pub fn is_a(&mut self, value: &Value, class: &'a TypeRef, state: &mut State) -> Tri {
        match &value.is {
            Is::Unknown(_) | Is::Symbol(_) | Is::Answer(_) | Is::AnyOf(_) => Tri::Maybe,
            _ if let TypeRef::Named(name) = class
                && let Some(operation) = self.unit.models.intrinsic(&format!("instanceof {name}")) =>
            {
                let args = Args::of(vec![value.clone()]);
                let folded = self.intrinsic(operation, None, args, value.span, value.span, state);
                self.truth(&folded, state)
            }
            Is::Object(id) => {
                let Some(object) = state.object(*id) else { return Tri::Maybe };
                let closed_world = object.closed_world;
                let Some(own) = object.class else { return if object.map.is_some() { Tri::No } else { Tri::Maybe } };
                match self.resolve(class, state) {
                    Some(wanted) if self.unit.lineage(own).contains(&wanted) => Tri::Yes,
                    // What is only declared to be of a class may be of one below it.
                    Some(wanted) if closed_world && self.unit.descendants(own).contains(&wanted) => Tri::Maybe,
                    Some(_) => Tri::No,
                    None => Tri::Maybe,
                }
            }
            // What the class is of is not known, or it is an interface that a type without fields may have.
            _ if self.unit.folders(self.file())
                && let TypeRef::Named(_) = class
                && self.resolve(class, state).and_then(|id| self.unit.class(id)).is_none_or(|c| c.is_abstract) =>
            {
                Tri::Maybe
            }
            _ => Tri::No,
        }
    }

    /// Folds a comparison.
    pub fn test(&self, op: Test, a: &Value, b: &Value, state: &State) -> Tri {
        if let (Is::AnyOf(_), _) | (_, Is::AnyOf(_)) = (&a.is, &b.is) {
            let mut result = None;
            for x in a.alternatives() {
                for y in b.alternatives() {
                    let one = self.test(op, x, y, state);
                    match result {
                        None => result = Some(one),
                        Some(r) if r == one => {}
                        _ => return Tri::Maybe,
                    }
                }
            }
            return result.unwrap_or(Tri::Maybe);
        }
        if let (Is::Object(x), Is::Object(y)) = (&a.is, &b.is)
            && matches!(op, Test::Equal | Test::NotEqual | Test::Identical | Test::NotIdentical)
            && let Some(same) = self.same_case(*x, *y, state)
        {
            return tri(same == matches!(op, Test::Equal | Test::Identical));
        }
        match op {
            Test::Equal => self.loosely(a, b, state),
            Test::NotEqual => not(self.loosely(a, b, state)),
            Test::Identical => self.strictly(a, b),
            Test::NotIdentical => not(self.strictly(a, b)),
            Test::In if matches!(b.is, Is::Text(_)) => match a.as_literal() {
                Some(part) => super::intrinsics::text_test("contains", b, &part),
                None => Tri::Maybe,
            },
            // A list has values, a map has keys.
            Test::In if self.map_of(b, state).is_some_and(|m| m.is_list() && !m.entries.is_empty()) => {
                self.in_list(Some(a), Some(b), state)
            }
            Test::In => match (self.key_of(a, state), self.map_of(b, state)) {
                (Some(key), Some(map)) => match map.get(&key) {
                    Some(slot) => slot.there,
                    None if map.open => Tri::Maybe,
                    None => Tri::No,
                },
                _ => Tri::Maybe,
            },
            Test::Less | Test::LessOrEqual | Test::Greater | Test::GreaterOrEqual => match (&a.is, &b.is) {
                (Is::Number(x), Is::Number(y)) => tri(match op {
                    Test::Less => x < y,
                    Test::LessOrEqual => x <= y,
                    Test::Greater => x > y,
                    _ => x >= y,
                }),
                _ => Tri::Maybe,
            },
        }
    }

    /// Whether a name is that of a class which a library brings: two of them are two classes.
    fn is_library_class(&self, name: &str) -> bool {
        self.unit.models.type_client(name).is_some() || !self.unit.models.function(&format!("new {name}")).is_empty()
    }

    pub fn strictly(&self, a: &Value, b: &Value) -> Tri {
        match (&a.is, &b.is) {
            (Is::Unknown(_) | Is::Answer(_), _) | (_, Is::Unknown(_) | Is::Answer(_)) => Tri::Maybe,
            (Is::Null, Is::Null) => Tri::Yes,
            (Is::Bool(x), Is::Bool(y)) => tri(x == y),
            (Is::Number(x), Is::Number(y)) => tri(x == y),
            (Is::Symbol(x), Is::Symbol(y)) => {
                if x == y {
                    Tri::Yes
                } else if self.is_library_class(x) && self.is_library_class(y) {
                    Tri::No
                } else {
                    Tri::Maybe
                }
            }
            (Is::Symbol(_), _) | (_, Is::Symbol(_)) => Tri::Maybe,
            (Is::Object(x), Is::Object(y)) => {
                if x == y {
                    Tri::Yes
                } else {
                    Tri::Maybe
                }
            }
            (Is::Class(x), Is::Class(y)) => tri(x == y),
            (Is::Text(x), Is::Text(y)) => texts_equal(x, y),
            (Is::Text(t), _) | (_, Is::Text(t)) if t.as_literal().is_none() && !t.has_literal() => Tri::Maybe,
            (Is::Map(_), Is::Map(_)) | (Is::Function(_), Is::Function(_)) => Tri::Maybe,
            _ => Tri::No,
        }
    }

    pub fn loosely(&self, a: &Value, b: &Value, state: &State) -> Tri {
        let empty = |v: &Value| matches!(v.is, Is::Null | Is::Bool(_));
        if empty(a) || empty(b) {
            if self.strictly(a, b) == Tri::Yes {
                return Tri::Yes;
            }
            // null == x and bool == x compare truth, except that an object or a filled map is never null.
            let (x, y) = (self.truth(a, state), self.truth(b, state));
            if let (Is::Null, other) | (other, Is::Null) = (&a.is, &b.is)
                && matches!(other, Is::Answer(_) | Is::Unknown(_))
            {
                return Tri::Maybe;
            }
            return if x == Tri::Maybe || y == Tri::Maybe { Tri::Maybe } else { tri(x == y) };
        }
        match (a.as_literal(), b.as_literal()) {
            (Some(x), Some(y)) if x.eq_ignore_ascii_case(&y) => tri(x == y || self.semantics(self.file()).texts_ignore_case),
            (Some(x), Some(y)) => tri(matches!((number(&x), number(&y)), (Some(m), Some(n)) if m == n)),
            _ => match (&a.is, &b.is) {
                (Is::Text(x), Is::Text(y)) => texts_equal(x, y),
                _ => self.strictly(a, b),
            },
        }
    }

    /// Takes in what a guard's outcome says of the places it tests.
    pub fn narrow(&mut self, guard: &'a Expr, holds: bool, state: &mut State) {
        match &guard.kind {
            ExprKind::Not(inner) => self.narrow(inner, !holds, state),
            ExprKind::And(a, b) if holds => {
                self.narrow(a, true, state);
                self.narrow(b, true, state);
            }
            ExprKind::Or(a, b) if !holds => {
                self.narrow(a, false, state);
                self.narrow(b, false, state);
            }
            // Either of both may be why: what each of them says holds.
            ExprKind::And(a, b) | ExprKind::Or(a, b) => {
                let (mut left, mut right) = (state.clone(), state.clone());
                self.narrow(a, holds, &mut left);
                self.narrow(b, holds, &mut right);
                left.guarded.retain(|field| right.guarded.contains(field));
                left.absent.retain(|field| right.absent.contains(field));
                (state.guarded, state.absent) = (left.guarded, left.absent);
            }
            ExprKind::IsSet(inner) => self.narrow_place(inner, holds, state),
            ExprKind::Read(_) => self.narrow_place(guard, holds, state),
            ExprKind::Assign { place, .. } => self.narrow_read(place, holds, state),
            ExprKind::Test(Test::In, key, object) => {
                if let ExprKind::Text(name, _) = &key.kind {
                    self.guard_named(object, name, holds, state);
                }
            }
            ExprKind::Test(op, a, b) => {
                let equal = match op {
                    Test::Equal | Test::Identical => holds,
                    Test::NotEqual | Test::NotIdentical => !holds,
                    _ => return,
                };
                let is_nothing = |e: &Expr| match &e.kind {
                    ExprKind::Null => true,
                    ExprKind::Text(text, _) => text.is_empty(),
                    _ => false,
                };
                let (place, constant) = match (&a.kind, &b.kind) {
                    (ExprKind::Read(p), _) => (p, b),
                    (_, ExprKind::Read(p)) => (p, a),
                    _ if is_nothing(b) => return self.guard_tested(a, !equal, state),
                    _ if is_nothing(a) => return self.guard_tested(b, !equal, state),
                    _ => return,
                };
                if matches!(constant.kind, ExprKind::Null) {
                    self.narrow_read(place, !equal, state);
                } else if is_nothing(constant) {
                    if equal {
                        self.guard_answer(place, false, constant.span, state);
                    } else {
                        self.narrow_read(place, true, state);
                    }
                } else if equal
                    && matches!(constant.kind, ExprKind::Text(..) | ExprKind::Symbol(_) | ExprKind::Read(Place::Static(..)))
                    && matches!(place, Place::Local(_))
                {
                    let value = self.eval(constant, state);
                    let old = self.read(place, constant.span, state);
                    if value.as_literal().is_some() && !matches!(old.is, Is::Text(_) | Is::Answer(_)) {
                        self.write(place, Slot::new(value, constant.span, constant.span), state);
                    }
                }
            }
            ExprKind::Call { callee, args, .. } => {
                let there = holds != self.is_absence(callee);
                let receiver = if let Callee::Method(object, _) = callee { Some(&**object) } else { None };
                // `is_array($x)`, `strlen($x)`, `x.isEmpty()`: the test says whether a field of an answer is there.
                let tested = match &args[..] {
                    [] => receiver,
                    [Arg { value, .. }] => Some(value),
                    _ => None,
                };
                if let Some(tested) = tested {
                    self.guard_tested(tested, there, state);
                }
                // `array_key_exists('x', $answer)`, `answer.has('x')`: the field of that name is there.
                let names: Vec<Name> =
                    args.iter().filter_map(|a| if let ExprKind::Text(t, _) = &a.value.kind { Some(t.clone()) } else { None }).collect();
                if let [name] = &names[..] {
                    for object in args.iter().map(|a| &a.value).chain(receiver) {
                        self.guard_named(object, name, there, state);
                    }
                }
            }
            _ => {}
        }
    }

    pub fn narrow_place(&mut self, e: &'a Expr, holds: bool, state: &mut State) {
        if let ExprKind::Read(place) = &e.kind {
            self.narrow_read(place, holds, state);
        }
    }

    pub fn narrow_read(&mut self, place: &'a Place, holds: bool, state: &mut State) {
        self.guard_answer(place, holds, Span::default(), state);
        if !matches!(place, Place::Local(_) | Place::Global(_) | Place::Module(_)) {
            return;
        }
        self.quiet += 1;
        let old = self.read(place, Span::default(), state);
        self.quiet -= 1;
        if let Is::AnyOf(all) = &old.is {
            let kept: Vec<Value> = all
                .iter()
                .filter(|v| {
                    let t = self.truth(v, state);
                    if holds { t != Tri::No } else { t != Tri::Yes }
                })
                .cloned()
                .collect();
            if !kept.is_empty() && kept.len() < all.len() {
                let new = any_of(kept, old.span);
                let at = new.span;
                self.quiet += 1;
                self.write(place, Slot::new(new, at, at), state);
                self.quiet -= 1;
            }
        }
    }
}
