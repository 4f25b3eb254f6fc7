//! Literals, maps and conversions.

use super::arguments::Args;
use super::exec::Evaluator;
use super::expr::{lifetime, number, tri_value};
use super::state::{KIND, Object, State};
use super::text::{self, PieceIs, TextValue};
use super::value::{FunctionValue, Is, Key, MapValue, Slot, Value};
use crate::model::code::{Arithmetic, Captures, Entry, Expr, ExprKind};
use crate::model::http::Tri;
use crate::model::source::Span;
use std::rc::Rc;

/// Methods that give an object's text.
const TO_TEXT: [&str; 4] = ["__toString", "toString", "ToString", "to_s"];

/// The last name in the path of what is counted from a field of an answer.
pub const SUM: &str = "+";

/// The last name in the path of a field of an answer in another unit.
pub const PRODUCT: &str = "*";

/// Whether a map has names only: a list is none.
fn is_named(map: &MapValue) -> bool {
    !map.entries.is_empty() && map.entries.iter().all(|(key, _)| matches!(key, Key::Name(_)))
}

impl<'a> Evaluator<'a> {
    pub fn joined(&mut self, parts: &'a [Expr], span: Span, state: &mut State) -> Value {
        let mut values = Vec::with_capacity(parts.len());
        for part in parts {
            let value = self.eval(part, state);
            if !self.semantics(self.file()).typed_text {
                self.joined_to_text(&value, part.span);
            }
            values.push((self.as_text(&value, part.span, state), part.span));
        }
        text::concat(&values, span)
    }

    /// A value where text is wanted: objects whose class says what their text is are asked.
    pub fn as_text(&mut self, value: &Value, span: Span, state: &mut State) -> Value {
        let Is::Object(id) = value.is else { return self.textual(value, state) };
        let Some(class) = state.object(id).and_then(|o| o.class) else { return self.textual(value, state) };
        match TO_TEXT.iter().find_map(|name| self.unit.find_method(class, name)) {
            Some((function, _)) => {
                let text = self.inline(function, Some(value.clone()), Some(class), Args::default(), None, span, state);
                self.textual(&text, state)
            }
            None => self.textual(value, state),
        }
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
                Some(object) => match object.kind().as_deref() {
                    Some("query") => {
                        let map = object.map.clone().unwrap_or_default();
                        Value { is: Is::Text(Rc::new(TextValue::piece(PieceIs::Query(Rc::new(map)), object.span))), span: value.span }
                    }
                    Some("url") => self.url_text(object, state, value.span),
                    Some("text") => self.text_so_far(object, value.span).unwrap_or_else(|| value.clone()),
                    _ => self.composed_url(*id, value.span, state).unwrap_or_else(|| value.clone()),
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

    pub fn url_text(&self, object: &Object, state: &State, span: Span) -> Value {
        let Some(href) = object.fields.get("#href") else { return Value::unknown(span) };
        if let Some(whole) = self.built_url(object, state, span) {
            return whole;
        }
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

    pub fn arithmetic(&mut self, op: Arithmetic, a: &'a Expr, b: &'a Expr, span: Span, state: &mut State) -> Value {
        let left = (self.eval(a, state), a.span);
        let right = (self.eval(b, state), b.span);
        self.arithmetic_of(op, left, right, span, state)
    }

    /// Arithmetic with values, each with where it stands.
    pub fn arithmetic_of(&mut self, op: Arithmetic, a: (Value, Span), b: (Value, Span), span: Span, state: &mut State) -> Value {
        if let Some(done) = self.by_operator(op, &a, &b, span, state) {
            return done;
        }
        let ((left, a), (right, b)) = (a, b);
        if op == Arithmetic::Add {
            if let (Some(x), Some(y)) = (self.map_of(&left, state), self.map_of(&right, state))
                && (self.semantics(self.file()).maps_by_value || is_named(&x) && is_named(&y))
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
            // Where text only adds to text, lists add to lists.
            if self.semantics(self.file()).text_adds_text_only
                && let (Some(mut list), Some(more)) = (self.map_of(&left, state), self.map_of(&right, state))
                && list.is_list()
                && more.is_list()
            {
                more.entries.iter().for_each(|(_, slot)| list.push(slot.clone()));
                list.open |= more.open;
                return self.boxed(list, span, state);
            }
            // What an answer lacks is taken from what was there (`$answer + $stored`).
            if let Is::Answer(answer) = &left.is
                && answer.path.is_empty()
                && self.semantics(self.file()).maps_by_value
            {
                let mut all = MapValue { open: true, ..MapValue::default() };
                all.spread(answer);
                return Value::map(all, span);
            }
            let is_text = |v: &Value| v.alternatives().iter().any(|x| matches!(&x.is, Is::Text(_)));
            let (left_text, right_text) = (self.as_text(&left, a, state), self.as_text(&right, b, state));
            if is_text(&left_text) || is_text(&right_text) {
                // Where that fails for numbers, only text is meant.
                let fails = self.semantics(self.file()).text_adds_text_only;
                for (value, at) in [(&left, a), (&right, b)] {
                    if fails {
                        self.used_as_text(value, at);
                    } else {
                        self.joined_to_text(value, at);
                    }
                }
                return text::concat(&[(left_text, a), (right_text, b)], span);
            }
        }
        // A path over a path (`base / 'token'`).
        if op == Arithmetic::Divide && self.unit.packages(self.file()) {
            let (head, tail) = (self.textual(&left, state), self.textual(&right, state));
            if matches!((&head.is, &tail.is), (Is::Text(_), Is::Text(_))) {
                return super::urls::join_base(&head, &tail, crate::model::client::BaseJoin::Slash, span);
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
        if let (Arithmetic::Subtract, Is::Number(n)) = (op, &right.is) {
            self.shortened(&left, *n, span);
        }
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
            // So many times one.
            (Is::Number(one), _) if op == Arithmetic::Multiply && *one == 1.0 => Value { span, ..right },
            (_, Is::Number(one)) if op == Arithmetic::Multiply && *one == 1.0 => Value { span, ..left },
            // A time plus a constant keeps the constant: it is a lifetime.
            (Is::Unknown(Some(clock)), Is::Number(_)) if &**clock == "%time" => {
                Value { is: Is::Symbol(lifetime(&right)), span: right.span }
            }
            (Is::Number(_), Is::Unknown(Some(clock))) if &**clock == "%time" => Value { is: Is::Symbol(lifetime(&left)), span: left.span },
            (Is::Answer(answer), other) | (other, Is::Answer(answer)) => {
                let mut answer = (**answer).clone();
                answer.cooked = true;
                // Counted from something that is no number, such as a clock, it is no longer the field itself.
                let counts_from = matches!(op, Arithmetic::Add | Arithmetic::Subtract) && !matches!(other, Is::Number(_));
                let mark = match op {
                    _ if counts_from => Some(SUM),
                    Arithmetic::Multiply | Arithmetic::Divide => Some(PRODUCT),
                    _ => None,
                };
                if let Some(mark) = mark.filter(|m| !answer.path.is_empty() && answer.path.iter().all(|n| &**n != *m)) {
                    answer.path.push(mark.into());
                }
                Value { is: Is::Answer(Rc::new(answer)), span }
            }
            _ => Value::unknown(span),
        }
    }

    pub fn literal(&mut self, entries: &'a [Entry], span: Span, state: &mut State) -> Value {
        let mut map = MapValue { span: Some(span), ..MapValue::default() };
        for entry in entries {
            let value = self.eval(&entry.value, state);
            if entry.spread {
                match self.map_of(&value, state) {
                    Some(inner) => {
                        self.note_overridden(&map, &inner);
                        map.extend(&inner);
                    }
                    None if self.is_null(&value) == Tri::Yes => {}
                    None if let Some(answer) = super::reads::answer_of(&value) => map.spread(&answer),
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
                    match self.key_of(&key_value, state) {
                        Some(key) => {
                            let mut one = MapValue::default();
                            one.set(key, slot(at));
                            self.note_overridden(&map, &one);
                            map.extend(&one);
                        }
                        None => map.open = true,
                    }
                }
            }
        }
        self.schema_literal(&map, span, state);
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
    pub fn key_of(&self, value: &Value, state: &State) -> Option<Key> {
        match &value.is {
            // A case of an enumeration.
            Is::Object(id) => {
                let class = self.unit.class(state.object(*id)?.class?).filter(|c| c.is_enum)?;
                Some(Key::Symbol(format!("{}.{}", class.name, self.case_name(*id, state)?).into()))
            }
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
                if object.class.is_none() && object.client.is_none() && object.outer.is_none() && !object.fields.contains_key(KIND) {
                    // What says where the object comes from is none of its fields.
                    let fields = object.fields.iter().filter(|(k, _)| &***k != "#foreign");
                    let entries = fields.map(|(k, s)| (Key::Name(k.clone()), s.clone())).collect();
                    return Some(MapValue { entries, open: object.open, span: Some(object.span), rest: None });
                }
                None
            }
            Is::Symbol(place) => self.section_map(place, value.span),
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

    pub fn closure(&mut self, ix: usize, span: Span) -> Value {
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
                        Value::map(MapValue { entries, open: true, span: Some(span), rest: None }, span)
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
                let text = self.as_text(&value, span, state);
                match &text.is {
                    Is::Text(_) | Is::Unknown(_) | Is::Answer(_) | Is::AnyOf(_) => super::reads::cooked(text),
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
}
