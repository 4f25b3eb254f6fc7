//! Expressions: what they evaluate to, and whether a guard holds.

use super::exec::Evaluator;
use super::state::{Object, State};
use super::text::{self, PieceIs, TextValue};
use super::value::{FunctionValue, Is, Key, MapValue, ObjectId, Slot, Value, any_of, join};
use crate::model::code::{Arithmetic, AssignWhen, Captures, Entry, Expr, ExprKind, Place, Test, TypeRef};
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
                        self.either(&left, right, e.span, state)
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
                        self.either(&left, right, e.span, state)
                    }
                }
            }
            ExprKind::Test(op, a, b) => {
                let left = self.eval(a, state);
                let right = self.eval(b, state);
                self.compared(*op, &left, &right, e.span, state);
                tri_value(self.test(*op, &left, &right, state), e.span)
            }
            ExprKind::IsA(a, class) => {
                let value = self.eval(a, state);
                tri_value(self.is_a(&value, class, state), e.span)
            }
            ExprKind::IsSet(inner) => {
                let value = self.eval(inner, state);
                let known = match self.is_null(&value) {
                    Tri::Yes => Tri::No,
                    Tri::No => Tri::Yes,
                    Tri::Maybe => Tri::Maybe,
                };
                tri_value(known, e.span)
            }
            ExprKind::Not(inner) => {
                let value = self.eval(inner, state);
                let known = match self.truth(&value, state) {
                    Tri::Yes => Tri::No,
                    Tri::No => Tri::Yes,
                    Tri::Maybe => Tri::Maybe,
                };
                tri_value(known, e.span)
            }
            ExprKind::Cast(to, inner) => {
                let value = self.eval(inner, state);
                self.cast(to, value, e.span, state)
            }
            ExprKind::Throw(inner) | ExprKind::Stop(inner) => {
                if let Some(inner) = inner {
                    let value = self.eval(inner, state);
                    self.escapes(&value, state, e.span, false);
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
                    self.escapes(&value, state, one.span, false);
                }
                Value::unknown(e.span)
            }
        }
    }

    /// Evaluates on a copy that is joined back: what may or may not run. None when it ends the path.
    fn aside(&mut self, e: &'a Expr, narrow: Option<(&'a Expr, bool)>, state: &mut State) -> Option<Value> {
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
    fn either(&mut self, left: &Value, right: Option<Value>, span: Span, _state: &State) -> Value {
        let Some(right) = right else { return without_null(left) };
        let left = falls_back(&without_null(left));
        Value { is: join(&left, &right).is, span }
    }

    fn arms(
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

    fn joined(&mut self, parts: &'a [Expr], span: Span, state: &mut State) -> Value {
        let mut values = Vec::with_capacity(parts.len());
        for part in parts {
            let value = self.eval(part, state);
            self.used_as_text(&value, part.span);
            values.push((self.textual(&value, state), part.span));
        }
        text::concat(&values, span)
    }

    /// Objects that stand for text (query builders, URLs) as their text; everything else as it is.
    pub fn textual(&self, value: &Value, state: &State) -> Value {
        match &value.is {
            Is::Object(id) => match state.object(*id) {
                // A request that sends itself stands for its answer.
                Some(Object { fields, .. }) if fields.contains_key(super::clients::PENDING) => {
                    let answer = fields.get(super::clients::PENDING).map(|s| s.value.is.clone());
                    Value { is: answer.unwrap_or(Is::Unknown(None)), span: value.span }
                }
                Some(object) => match object.fields.get("#kind").and_then(|s| s.value.as_literal()).as_deref() {
                    Some("query") => {
                        let map = object.map.clone().unwrap_or_default();
                        Value { is: Is::Text(Rc::new(TextValue::piece(PieceIs::Query(Rc::new(map)), object.span))), span: value.span }
                    }
                    Some("url") => self.url_text(object, state, value.span),
                    _ => value.clone(),
                },
                None => value.clone(),
            },
            Is::AnyOf(all) => {
                let all = all.iter().map(|v| self.textual(v, state)).collect();
                text::dedup(all, value.span)
            }
            _ => value.clone(),
        }
    }

    fn url_text(&self, object: &Object, state: &State, span: Span) -> Value {
        let Some(href) = object.fields.get("#href") else { return Value::unknown(span) };
        let mut parts = vec![(href.value.clone(), span)];
        if let Some(Slot { value: Value { is: Is::Object(query), .. }, .. }) = object.fields.get("searchParams")
            && let Some(map) = state.object(*query).and_then(|o| o.map.clone())
            && !map.entries.is_empty()
        {
            parts.push((Value::text("?", span), span));
            let text = TextValue::piece(PieceIs::Query(Rc::new(map)), span);
            parts.push((Value { is: Is::Text(Rc::new(text)), span }, span));
        }
        text::concat(&parts, span)
    }

    fn arithmetic(&mut self, op: Arithmetic, a: &'a Expr, b: &'a Expr, span: Span, state: &mut State) -> Value {
        let left = self.eval(a, state);
        let right = self.eval(b, state);
        if op == Arithmetic::Add {
            if let (Some(x), Some(y)) = (self.map_of(&left, state), self.map_of(&right, state))
                && self.semantics(self.file()).maps_by_value
            {
                let mut map = y;
                let mut all = x;
                map.entries.retain(|(k, _)| all.get(k).is_none());
                for (k, s) in map.entries {
                    all.set(k, s);
                }
                all.open |= map.open;
                return Value::map(all, span);
            }
            let is_text = |v: &Value| v.alternatives().iter().any(|x| matches!(&x.is, Is::Text(_)));
            let (left_text, right_text) = (self.textual(&left, state), self.textual(&right, state));
            if is_text(&left_text) || is_text(&right_text) {
                self.used_as_text(&left, a.span);
                self.used_as_text(&right, b.span);
                return text::concat(&[(left_text, a.span), (right_text, b.span)], span);
            }
        }
        // Text that is a number (a constant of a library, a setting) counts as one.
        let counted = |v: Value| match &v.is {
            Is::Text(t) => match t.as_literal().and_then(|t| number(&t)) {
                Some(n) => Value { is: Is::Number(n), span: v.span },
                None => v,
            },
            _ => v,
        };
        let (left, right) = (counted(left), counted(right));
        match (&left.is, &right.is) {
            (Is::Number(x), Is::Number(y)) => {
                let n = match op {
                    Arithmetic::Add => x + y,
                    Arithmetic::Subtract => x - y,
                    Arithmetic::Multiply => x * y,
                    Arithmetic::Divide => x / y,
                    Arithmetic::Remainder => x % y,
                    Arithmetic::Other => return Value::unknown(span),
                };
                if n.is_finite() { Value::new(Is::Number(n), span) } else { Value::unknown(span) }
            }
            // A time plus a constant keeps the constant: it is a lifetime.
            (Is::Unknown(Some(clock)), Is::Number(_)) if &**clock == "%time" => {
                Value { is: Is::Symbol(lifetime(&right)), span: right.span }
            }
            (Is::Number(_), Is::Unknown(Some(clock))) if &**clock == "%time" => Value { is: Is::Symbol(lifetime(&left)), span: left.span },
            (Is::Answer(answer), _) | (_, Is::Answer(answer)) => {
                let mut answer = (**answer).clone();
                answer.cooked = true;
                Value { is: Is::Answer(Rc::new(answer)), span }
            }
            _ => Value::unknown(span),
        }
    }

    fn literal(&mut self, entries: &'a [Entry], span: Span, state: &mut State) -> Value {
        let mut map = MapValue { span: Some(span), ..MapValue::default() };
        for entry in entries {
            let value = self.eval(&entry.value, state);
            if entry.spread {
                match self.map_of(&value, state) {
                    Some(inner) => map.extend(&inner),
                    None if self.is_null(&value) == Tri::Yes => {}
                    None => map.open = true,
                }
                continue;
            }
            let slot = |key: Span| Slot { value: value.clone(), there: Tri::Yes, key, at: entry.value.span, entry: Some(entry.span) };
            match &entry.key {
                None => map.push(slot(entry.value.span)),
                Some(k) => {
                    let key_value = self.eval(k, state);
                    let at = if let ExprKind::Text(_, content) = &k.kind { *content } else { k.span };
                    match self.key_of(&key_value) {
                        Some(key) => map.set(key, slot(at)),
                        None => map.open = true,
                    }
                }
            }
        }
        let value = self.boxed(map, span, state);
        self.note_grant(&value, state);
        value
    }

    /// A map as the language has it: a value, or an object in the heap.
    pub fn boxed(&mut self, map: MapValue, span: Span, state: &mut State) -> Value {
        if self.semantics(self.file()).maps_by_value {
            return Value::map(map, span);
        }
        let id = self.allocate(state, Object { map: Some(map), span, ..Object::default() });
        Value::new(Is::Object(id), span)
    }

    /// The key a value names, when it is one.
    pub fn key_of(&self, value: &Value) -> Option<Key> {
        match &value.is {
            Is::Text(t) => {
                let text = t.as_literal()?;
                match text.parse::<i64>() {
                    Ok(n) if n.to_string() == *text => Some(Key::Index(n)),
                    _ => Some(Key::Name(text)),
                }
            }
            Is::Number(n) if n.fract() == 0.0 && n.abs() < 1e15 => Some(Key::Index(*n as i64)),
            Is::Bool(b) => Some(Key::Index(i64::from(*b))),
            Is::Symbol(s) => Some(Key::Symbol(s.clone())),
            _ => None,
        }
    }

    /// The value as a map, when it is one (of several maps: their join).
    pub fn map_of(&self, value: &Value, state: &State) -> Option<MapValue> {
        match &value.is {
            Is::Map(m) => Some((**m).clone()),
            Is::Object(id) => {
                let object = state.object(*id)?;
                if let Some(map) = &object.map {
                    let mut map = map.clone();
                    map.open |= object.open;
                    return Some(map);
                }
                // An object without class or client is a record: its fields are the map.
                if object.class.is_none() && object.client.is_none() && object.outer.is_none() && !object.fields.contains_key("#kind") {
                    let entries = object.fields.iter().map(|(k, s)| (Key::Name(k.clone()), s.clone())).collect();
                    return Some(MapValue { entries, open: object.open, span: Some(object.span) });
                }
                None
            }
            Is::AnyOf(all) => {
                let mut joined: Option<MapValue> = None;
                for one in all.iter() {
                    if matches!(one.is, Is::Null | Is::Bool(false)) {
                        continue;
                    }
                    let map = match self.map_of(one, state) {
                        Some(map) => map,
                        None => MapValue { open: true, ..MapValue::default() },
                    };
                    joined = Some(match joined {
                        Some(all) => super::value::join_maps(&all, &map),
                        None => map,
                    });
                }
                joined.filter(|m| !m.entries.is_empty())
            }
            _ => None,
        }
    }

    fn closure(&mut self, ix: usize, span: Span) -> Value {
        let file = self.file();
        let Some(function) = self.unit.function((file, ix as u32)) else { return Value::unknown(span) };
        let frame = self.frames.last();
        let env = frame.map(|f| f.env);
        let this = frame.and_then(|f| f.this.clone());
        let this = match &function.captures {
            // A closure that names what it captures has its receiver anyway, unless it is static.
            Captures::Nothing | Captures::Some(_) if function.is_static => None,
            Captures::All { this: true } | Captures::Nothing | Captures::Some(_) => this.map(Box::new),
            Captures::All { this: false } => None,
        };
        Value::new(Is::Function(Rc::new(FunctionValue { function: (file, ix as u32), env, this, bound: Vec::new() })), span)
    }

    fn assign(&mut self, place: &'a Place, value: &'a Expr, when: AssignWhen, span: Span, state: &mut State) -> Value {
        let value = match when {
            AssignWhen::Always => self.eval(value, state),
            AssignWhen::Unset | AssignWhen::False => {
                let old = self.read(place, span, state);
                let keep = if when == AssignWhen::Unset {
                    match self.is_null(&old) {
                        Tri::Yes => Tri::No,
                        Tri::No => Tri::Yes,
                        Tri::Maybe => Tri::Maybe,
                    }
                } else {
                    self.truth(&old, state)
                };
                match keep {
                    Tri::Yes => return old,
                    Tri::No => self.eval(value, state),
                    Tri::Maybe => {
                        let new = self.aside(value, None, state);
                        self.either(&old, new, span, state)
                    }
                }
            }
        };
        if state.dead {
            return value;
        }
        let slot = Slot {
            value: value.clone(),
            there: Tri::Yes,
            key: place_key_span(place).unwrap_or(span),
            at: value_span(&value, span),
            entry: None,
        };
        let slot = match &place {
            Place::Index(..) | Place::Field(..) => slot,
            _ => Slot { at: value.span, ..slot },
        };
        self.write(place, slot, state);
        value
    }

    /// Converts.
    pub fn cast(&mut self, to: &str, value: Value, span: Span, state: &mut State) -> Value {
        match to {
            "array" => match self.map_of(&value, state) {
                Some(map) => Value::map(map, span),
                None => match &value.is {
                    Is::Null => Value::map(MapValue { span: Some(span), ..MapValue::default() }, span),
                    Is::Object(id) => {
                        let fields = state.object(*id).map(|o| o.fields.clone()).unwrap_or_default();
                        let entries = fields.into_iter().filter(|(k, _)| !k.starts_with('#')).map(|(k, s)| (Key::Name(k), s)).collect();
                        Value::map(MapValue { entries, open: true, span: Some(span) }, span)
                    }
                    Is::Text(_) | Is::Number(_) => {
                        let mut map = MapValue { span: Some(span), ..MapValue::default() };
                        map.push(Slot::new(value.clone(), span, span));
                        Value::map(map, span)
                    }
                    _ => value,
                },
            },
            "object" => match &value.is {
                Is::Map(map) => {
                    let mut object = Object { span, open: map.open, ..Object::default() };
                    for (key, slot) in &map.entries {
                        object.fields.insert(key.text(), slot.clone());
                    }
                    let id = self.allocate(state, object);
                    Value::new(Is::Object(id), span)
                }
                _ => value,
            },
            "string" => {
                let text = self.textual(&value, state);
                match &text.is {
                    Is::Text(_) | Is::Unknown(_) | Is::Answer(_) | Is::AnyOf(_) => text,
                    Is::Number(_) | Is::Bool(_) | Is::Null => text::concat(&[(text, span)], span),
                    _ => text,
                }
            }
            "bool" => tri_value(self.truth(&value, state), span),
            "int" | "float" => match value.as_literal().and_then(|t| number(&t)) {
                Some(n) => Value::new(Is::Number(n), span),
                None => value,
            },
            _ => value,
        }
    }

    /// Whether a value is true.
    pub fn truth(&self, value: &Value, state: &State) -> Tri {
        let semantics = self.semantics(self.file());
        match &value.is {
            Is::Unknown(_) | Is::Symbol(_) | Is::Answer(_) => Tri::Maybe,
            Is::Null => Tri::No,
            Is::Bool(b) => tri(*b),
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

    fn map_truth(&self, map: &MapValue, empty_is_false: bool) -> Tri {
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
            Is::AnyOf(all) => {
                let mut all = all.iter().map(|v| self.is_null(v));
                let first = all.next().unwrap_or(Tri::Maybe);
                if all.all(|t| t == first) { first } else { Tri::Maybe }
            }
            _ => Tri::No,
        }
    }

    fn is_a(&mut self, value: &Value, class: &'a TypeRef, state: &mut State) -> Tri {
        match &value.is {
            Is::Unknown(_) | Is::Symbol(_) | Is::Answer(_) | Is::AnyOf(_) => Tri::Maybe,
            _ if let TypeRef::Named(name) = class
                && let Some(operation) = self.unit.models.intrinsic(&format!("instanceof {name}")) =>
            {
                let args = super::exec::Args::of(vec![value.clone()]);
                let folded = self.intrinsic(operation, None, args, value.span, value.span, state);
                self.truth(&folded, state)
            }
            Is::Object(id) => {
                let Some(object) = state.object(*id) else { return Tri::Maybe };
                let Some(own) = object.class else { return if object.map.is_some() { Tri::No } else { Tri::Maybe } };
                match self.resolve(class, state) {
                    Some(wanted) => tri(self.unit.lineage(own).contains(&wanted)),
                    None => Tri::Maybe,
                }
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
            Test::In => match (self.key_of(a), self.map_of(b, state)) {
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

    /// Whether two objects are the same case of an enumeration.
    fn same_case(&self, a: ObjectId, b: ObjectId, state: &State) -> Option<bool> {
        let (a, b) = (state.object(a)?, state.object(b)?);
        let class = self.unit.class(a.class.filter(|c| Some(*c) == b.class)?)?;
        let name = |o: &Object| o.fields.get("name").and_then(|s| s.value.as_literal());
        class.marks.iter().any(|m| &**m == "enum").then_some(name(a)? == name(b)?)
    }

    fn strictly(&self, a: &Value, b: &Value) -> Tri {
        match (&a.is, &b.is) {
            (Is::Unknown(_) | Is::Answer(_), _) | (_, Is::Unknown(_) | Is::Answer(_)) => Tri::Maybe,
            (Is::Null, Is::Null) => Tri::Yes,
            (Is::Bool(x), Is::Bool(y)) => tri(x == y),
            (Is::Number(x), Is::Number(y)) => tri(x == y),
            (Is::Symbol(x), Is::Symbol(y)) => {
                if x == y {
                    Tri::Yes
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
            (Is::Text(t), other) | (other, Is::Text(t)) if t.as_literal().is_none() && !t.has_literal() => {
                let _ = other;
                Tri::Maybe
            }
            (Is::Map(_), Is::Map(_)) | (Is::Function(_), Is::Function(_)) => Tri::Maybe,
            _ => Tri::No,
        }
    }

    fn loosely(&self, a: &Value, b: &Value, state: &State) -> Tri {
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
            (Some(x), Some(y)) => tri(x == y || matches!((number(&x), number(&y)), (Some(m), Some(n)) if m == n)),
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
            ExprKind::IsSet(inner) => self.narrow_place(inner, holds, state),
            ExprKind::Read(_) => self.narrow_place(guard, holds, state),
            ExprKind::Assign { place, .. } => self.narrow_read(place, holds, state),
            ExprKind::Test(op, a, b) => {
                let equal = match op {
                    Test::Equal | Test::Identical => holds,
                    Test::NotEqual | Test::NotIdentical => !holds,
                    _ => return,
                };
                let (place, constant) = match (&a.kind, &b.kind) {
                    (ExprKind::Read(p), _) => (p, b),
                    (_, ExprKind::Read(p)) => (p, a),
                    _ => return,
                };
                if matches!(constant.kind, ExprKind::Null) {
                    self.narrow_read(place, !equal, state);
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
            ExprKind::Call { args, .. } if args.len() == 1 => {
                // `is_array($x)`, `strlen($x)`: when the test holds of a field of an answer, the field is there.
                if holds && let ExprKind::Read(place) = &args[0].value.kind {
                    self.guard_answer(place, args[0].value.span, state);
                }
            }
            _ => {}
        }
    }

    fn narrow_place(&mut self, e: &'a Expr, holds: bool, state: &mut State) {
        if let ExprKind::Read(place) = &e.kind {
            self.narrow_read(place, holds, state);
        }
    }

    fn narrow_read(&mut self, place: &'a Place, holds: bool, state: &mut State) {
        if holds {
            self.guard_answer(place, Span::default(), state);
        }
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

    fn guard_answer(&mut self, place: &'a Place, span: Span, state: &mut State) {
        self.quiet += 1;
        let value = self.read(place, span, state);
        self.quiet -= 1;
        for one in value.alternatives() {
            if let Is::Answer(answer) = &one.is
                && let Some(field) = answer.path.last()
                && !state.guarded.contains(field)
            {
                state.guarded.push(field.clone());
            }
        }
    }
}

/// Marks answers among the alternatives: another value stands in when they are absent.
fn falls_back(value: &Value) -> Value {
    match &value.is {
        Is::Answer(answer) if !answer.path.is_empty() => {
            let mut answer = (**answer).clone();
            answer.falls_back = true;
            Value { is: Is::Answer(Rc::new(answer)), span: value.span }
        }
        _ => value.clone(),
    }
}

/// Without null and false among the alternatives.
fn without_null(value: &Value) -> Value {
    match &value.is {
        Is::AnyOf(all) => {
            let kept: Vec<Value> = all.iter().filter(|v| !matches!(v.is, Is::Null | Is::Bool(false))).cloned().collect();
            any_of(kept, value.span)
        }
        _ => value.clone(),
    }
}

fn place_key_span(place: &Place) -> Option<Span> {
    match place {
        Place::Index(_, Some(key)) => Some(if let ExprKind::Text(_, content) = &key.kind { *content } else { key.span }),
        _ => None,
    }
}

fn value_span(value: &Value, _assignment: Span) -> Span {
    value.span
}

/// The name of the symbol that stands for a point in time so many seconds from now.
fn lifetime(value: &Value) -> Name {
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

fn texts_equal(a: &TextValue, b: &TextValue) -> Tri {
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

fn prefix_only(text: &TextValue, whole: &str) -> Tri {
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
