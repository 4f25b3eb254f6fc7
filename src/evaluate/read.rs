//! Reading fields and elements of values.

use super::arguments::Args;
use super::exec::Evaluator;
use super::places::{slot_value, through};
use super::state::{KIND, Object, Owner, State};
use super::value::{AnswerValue, FunctionValue, Is, Key, MapValue, ObjectId, TypeId, Value, any_of, join};
use crate::model::code::{ANY_FIELD, CONSTRUCTOR, ELEMENT_GET};
use crate::model::http::Tri;
use crate::model::source::{Name, Span};
use std::rc::Rc;

impl<'a> Evaluator<'a> {
    /// A field of a value.
    pub fn read_field(&mut self, value: &Value, name: &Name, span: Span, state: &mut State) -> Value {
        if let Some(part) = self.part_of_pair(value, name, span, state) {
            return part;
        }
        match &value.is {
            Is::AnyOf(all) => {
                let all: Vec<Value> = all.iter().map(|v| self.read_field(v, name, span, state)).collect();
                let first = all.first().cloned().unwrap_or_else(|| Value::unknown(span));
                all.iter().skip(1).fold(first, |a, b| join(&a, b))
            }
            // `url.pathname`
            Is::Object(id)
                if self.is_url(*id, state)
                    && let Some(part) = self.url_field(*id, name, span, state) =>
            {
                through(&part, span)
            }
            Is::Object(_) if self.gives_keeper(value, name, state) => value.clone(),
            Is::Object(id) => self.read_object(*id, value, name, span, state),
            Is::Map(map) => match rest_of(map, name) {
                Some(rest) => self.read_answer(&rest, name, false, span),
                None if map.named(name).is_none()
                    && let Some(computed) = self.computed_property(value, name, span, state) =>
                {
                    computed
                }
                None => slot_value(map, &Key::Name(name.clone()), span, value),
            },
            Is::Answer(answer) => self.read_answer(answer, name, false, span),
            Is::Symbol(symbol) => self.read_symbol(symbol, name, span, state),
            Is::Class(class) => self.static_field(*class, name, span, state),
            Is::Unknown(Some(base)) if let Some(found) = self.member_setting(base, name, span) => found,
            // What is called as a library that has no functions of its own (`$this->CI->curl`).
            Is::Unknown(_) if self.unit.models.is_facade_of_methods(name) => Value::named(name.clone(), span),
            Is::Unknown(Some(base)) if base.len() < 100 => Value::named(format!("{base}.{name}").into(), span),
            Is::Function(f) => {
                match self.unit.function(f.function).and_then(|function| self.unit.find_type(f.function.0, &function.name)) {
                    Some(class) => self.static_field(class, name, span, state),
                    None => Value::unknown(span),
                }
            }
            Is::Null => Value::null(span),
            _ => self.computed_property(value, name, span, state).unwrap_or_else(|| Value::unknown(span)),
        }
    }

    /// A property of one of the language's own values that an operation computes (`get AbsoluteUri`).
    fn computed_property(&mut self, value: &Value, name: &Name, span: Span, state: &mut State) -> Option<Value> {
        let operation = self.unit.models.intrinsic(&format!("get {name}"))?;
        Some(self.intrinsic(operation, Some(value.clone()), Args::default(), span, span, state))
    }

    pub fn read_symbol(&mut self, symbol: &Name, name: &Name, span: Span, state: &mut State) -> Value {
        if let Some(found) = self.member_setting(symbol, name, span) {
            return found;
        }
        match &**symbol {
            all if self.unit.models.globals.contains(all) && self.unit.global_writers.contains_key(name) => {
                self.read_shared(Owner::Global, name, span, state)
            }
            all if self.unit.models.globals.contains(all) => Value::new(Is::Symbol(name.clone()), span),
            _ => {
                if let Some(value) = self.project_setting(symbol, name, span, state) {
                    return value;
                }
                if let Some(value) = self.built_constant(symbol, name, span, state) {
                    return value;
                }
                let dotted: Name = format!("{symbol}.{name}").into();
                if let Some(class) = self.unit.find_whole_type(self.file(), &dotted) {
                    return Value::new(Is::Class(class), span);
                }
                if let Some(operation) = self.unit.models.intrinsic(&format!("get {dotted}")) {
                    return self.intrinsic(operation, None, Args::default(), span, span, state);
                }
                match self.unit.models.constant(&dotted) {
                    Some(text) => Value::text(text, span),
                    None => Value::new(Is::Symbol(dotted), span),
                }
            }
        }
    }

    /// A field of something in the heap.
    pub fn read_object(&mut self, id: ObjectId, value: &Value, name: &Name, span: Span, state: &mut State) -> Value {
        let lacks = |o: &Object| o.fields.is_empty() && o.map.as_ref().is_some_and(|m| m.rest.is_none() && m.named(name).is_none());
        if state.object(id).is_some_and(lacks)
            && let Some(computed) = self.computed_property(value, name, span, state)
        {
            return computed;
        }
        if let Some(inner) = self.embedded_with(id, name, span, state) {
            return self.read_field(&inner, name, span, state);
        }
        let Some(object) = state.object(id) else { return Value::unknown(span) };
        if let Some(map) = &object.map {
            let key = self.spelled(map, Key::Name(name.clone()));
            if let Some(rest) = rest_of(map, name) {
                return self.read_answer(&rest, name, false, span);
            }
            if map.get(&key).is_some() || object.fields.is_empty() {
                let open = object.open;
                let mut found = slot_value(map, &key, span, value);
                if open && matches!(found.is, Is::Null) {
                    found = Value::unknown(span);
                }
                return found;
            }
        }
        let (class, client, closed) = (object.class, object.client, object.closed_world);
        let exposed = client.and_then(|c| self.unit.models.clients.get(c)).is_some_and(|m| m.exposes.contains_key(&**name));
        if let (true, Some(client)) = (exposed, client) {
            return self.client_field(client, id, name, span, state);
        }
        // What a class computes when a field is read, nothing else writes; a method that nothing writes over is itself.
        if let Some(class) = class
            && !object.fields.contains_key(name)
        {
            if let Some(found) = self.getter(class, value, name, span, state) {
                return found;
            }
            if !self.unit.field_writers.contains_key(name)
                && self.declaring(class, name, true).is_none()
                && let Some((function, _)) = self.unit.find_method(class, name)
            {
                let this = Some(Box::new(value.clone()));
                return Value::new(Is::Function(Rc::new(FunctionValue { function, env: None, this, bound: Vec::new() })), span);
            }
        }
        // A property that the class above brings, and of which its model speaks.
        if let (Some(class), Some(client)) = (class, client)
            && self.unit.models.speaks_of(client, name)
            && !state.object(id).is_some_and(|o| o.fields.contains_key(name))
            && !self.unit.field_writers.contains_key(name)
            && self.declaring(class, name, false).is_none()
        {
            return self.client_field(client, id, name, span, state);
        }
        // An attribute of the class, as long as no object gets one of its own.
        if let Some(class) = class
            && !state.object(id).is_some_and(|o| o.fields.contains_key(name))
            && !self.unit.field_writers.contains_key(name)
            && self.unit.packages(class.0)
            && self.declaring(class, name, true).is_some()
        {
            return self.static_field(class, name, span, state);
        }
        // What wraps an object of the class gives it (`options.Value`).
        if let Some(class) = class
            && client.is_none()
            && [false, true].iter().all(|is_static| self.declaring(class, name, *is_static).is_none())
            && !self.unit.field_writers.contains_key(name)
            && let Some(computed) = self.computed_property(value, name, span, state)
        {
            return computed;
        }
        if closed && !state.object(id).is_some_and(|o| o.settled.contains(name)) {
            self.settle(id, name, span, state);
        }
        let Some(object) = state.object(id) else { return Value::unknown(span) };
        if let Some(slot) = object.fields.get(name) {
            let there = slot.there;
            let found = through(&slot.value, span);
            return if there == Tri::Maybe { any_of(vec![found, Value::null(span)], span) } else { found };
        }
        let open = object.open;
        if let Some(class) = class {
            if self.declaring(class, name, true).is_some() {
                return self.static_field(class, name, span, state);
            }
            if let Some((function, _)) = self.unit.find_method(class, name) {
                let this = Some(Box::new(value.clone()));
                return Value::new(Is::Function(Rc::new(FunctionValue { function, env: None, this, bound: Vec::new() })), span);
            }
            if let Some((function, _)) = self.unit.find_method(class, ANY_FIELD) {
                let args = Args::of(vec![Value::text(name, span)]);
                return self.inline(function, Some(value.clone()), Some(class), args, None, span, state);
            }
            if let Some(client) = client {
                return self.client_field(client, id, name, span, state);
            }
            if let Some(found) = self.field_of_filled(id, name, span, state) {
                return found;
            }
            if open || closed || !self.unit.foreign_parents(class).is_empty() {
                return Value::unknown(span);
            }
            return Value::null(span);
        }
        if let Some(client) = client {
            return self.client_field(client, id, name, span, state);
        }
        if state.object(id).is_some_and(|o| o.fields.contains_key(KIND) || o.map.is_some())
            && let Some(found) = self.computed_property(value, name, span, state)
        {
            return found;
        }
        if open { Value::unknown(span) } else { Value::null(span) }
    }

    pub fn getter(&mut self, class: TypeId, this: &Value, name: &Name, span: Span, state: &mut State) -> Option<Value> {
        let function = self.unit.accessor(class, name, false)?;
        Some(self.inline(function, Some(this.clone()), Some(class), Args::default(), None, span, state))
    }

    /// The field that a record declares at a position.
    fn part_of_record(&self, value: &Value, position: i64, state: &State) -> Option<Name> {
        let Is::Object(id) = value.is else { return None };
        self.component(state.object(id)?.class?, position)
    }

    /// The field that a class declares at a position of its constructor.
    fn component(&self, class: TypeId, position: i64) -> Option<Name> {
        let (function, _) = self.unit.find_method(class, CONSTRUCTOR)?;
        let position = usize::try_from(position).ok()?;
        self.unit.function(function)?.params.get(position).filter(|p| p.promoted).map(|p| p.name.clone())
    }

    /// An element of a value.
    pub fn read_index(&mut self, value: &Value, key: &Value, span: Span, state: &mut State) -> Value {
        if let Is::AnyOf(all) = &value.is {
            let all: Vec<Value> = all.iter().map(|v| self.read_index(v, key, span, state)).collect();
            let first = all.first().cloned().unwrap_or_else(|| Value::unknown(span));
            return all.iter().skip(1).fold(first, |a, b| join(&a, b));
        }
        if let Is::Object(id) = value.is
            && let Some(client) = state.object(id).and_then(|o| o.client)
            && !self.unit.models.method(client, "[]").is_empty()
        {
            let args = Args::of(vec![key.clone()]);
            if let Some(found) = self.client_call(client, Some(id), "[]", &args, key.span, span, state) {
                return found;
            }
        }
        // `lambda[argument]` calls it.
        if let Is::Function(f) = &value.is
            && self.semantics(self.file()).calls_read_fields
        {
            return self.call_function(&f.clone(), None, Args::of(vec![key.clone()]), key.span, state);
        }
        if let Some((function, class)) = self.element_method(value, ELEMENT_GET, state) {
            let args = Args::of(vec![key.clone()]);
            return self.inline(function, Some(value.clone()), Some(class), args, None, span, state);
        }
        let keys: Vec<Option<Key>> = key.alternatives().iter().map(|k| self.key_of(k, state)).collect();
        let is_record = matches!(&value.is, Is::Object(_));
        let map = if is_record || matches!(value.is, Is::Map(_)) { self.map_of(value, state) } else { None };
        match (&value.is, map) {
            (_, Some(map)) => {
                let mut found: Option<Value> = None;
                for key in &keys {
                    let one = match key {
                        Some(Key::Name(name)) if let Some(rest) = rest_of(&map, name) => {
                            let required = self.semantics(self.file()).missing_key_fails;
                            self.read_answer(&rest, name, required, span)
                        }
                        Some(key) => slot_value(&map, &self.spelled(&map, key.clone()), span, value),
                        // Any entry may be meant.
                        None if !map.entries.is_empty() && map.entries.len() <= 16 => {
                            let all: Vec<Value> = map.entries.iter().map(|(_, s)| s.value.clone()).collect();
                            let first = all.first().cloned().unwrap_or_else(|| Value::unknown(span));
                            let joined = all.iter().skip(1).fold(first, |a, b| join(&a, b));
                            if map.open { join(&joined, &Value::unknown(span)) } else { joined }
                        }
                        None => Value::unknown(span),
                    };
                    found = Some(match found {
                        Some(f) => join(&f, &one),
                        None => one,
                    });
                }
                found.unwrap_or_else(|| Value::unknown(span))
            }
            (Is::Answer(answer), _) => match keys.first().cloned().flatten() {
                Some(Key::Index(position)) if let Some(name) = answer.shape.and_then(|shape| self.component(shape, position)) => {
                    self.read_field(value, &name, span, state)
                }
                Some(key) => {
                    let required = self.semantics(self.file()).missing_key_fails && !state.guarded.contains(&key.text());
                    self.read_answer(&answer.clone(), &key.text(), required, span)
                }
                None => Value { is: value.is.clone(), span },
            },
            // An environment that nothing says picks among settings: their names go on without it.
            (Is::Symbol(place), _) if place.starts_with(super::settings::PLACE) && keys.first().is_some_and(Option::is_none) => {
                Value { is: value.is.clone(), span }
            }
            _ => match keys.first().cloned().flatten() {
                Some(Key::Name(name)) => self.read_field(value, &name, span, state),
                // The fields of a tuple of a class are called by their number.
                Some(key @ Key::Index(position)) if is_record => {
                    let name = self.part_of_record(value, position, state).unwrap_or_else(|| key.text());
                    self.read_field(value, &name, span, state)
                }
                _ => Value::unknown(span),
            },
        }
    }

    /// The key or the value of an entry, where these are properties; and what a method `getX` of a library's object gives.
    fn part_of_pair(&mut self, value: &Value, name: &Name, span: Span, state: &mut State) -> Option<Value> {
        if !self.semantics(self.file()).properties_by_methods {
            return None;
        }
        // What only has another type in the library that decodes it.
        if matches!(value.is, Is::Answer(_)) && self.unit.models.intrinsic(&format!("get {name}")) == Some("identity") {
            return Some(value.clone());
        }
        let index = match &**name {
            "key" | "first" => 0,
            "value" | "second" => 1,
            "entries" | "keys" | "values"
                if let Some(map) = self.map_of(value, state).filter(|m| !m.is_list() && m.named(name).is_none()) =>
            {
                return Some(self.listed(name, &map, span, state));
            }
            _ => {
                let Is::Object(id) = value.is else { return None };
                let client = state.object(id).filter(|o| o.class.is_none() && !o.fields.contains_key(name))?.client?;
                let getter = accessor("get", name);
                let has = !self.unit.models.method(client, &getter).is_empty();
                let args = Args::default();
                return if has { self.client_call(client, Some(id), &getter, &args, span, span, state) } else { None };
            }
        };
        let pair = self.map_of(value, state).filter(|m| m.is_list() && m.entries.len() == 2)?;
        Some(slot_value(&pair, &Key::Index(index), span, value))
    }

    /// A field of an answer; `required` when the read fails without it.
    pub fn read_answer(&mut self, answer: &AnswerValue, name: &Name, required: bool, span: Span) -> Value {
        let wire = self.wire_name(answer, name);
        let unwraps = answer.path.is_empty() && wire.is_none() && self.unit.models.unwraps.contains(&**name);
        let mut next = answer.clone();
        next.falls_back = false;
        if !unwraps && name.parse::<i64>().is_err() && next.path.len() < 4 {
            next.path.push(wire.unwrap_or_else(|| name.clone()));
            next.shape = None;
            next.cooked = false;
            self.answer_read(&next, required, span);
        }
        Value { is: Is::Answer(Rc::new(next)), span }
    }
}

/// The answer in which an entry of a map must be looked for.
fn rest_of(map: &MapValue, name: &Name) -> Option<Rc<AnswerValue>> {
    map.rest.clone().filter(|_| map.named(name).is_none())
}

/// The method by which Java's classes read or write a property.
pub fn accessor(verb: &str, name: &str) -> String {
    let mut letters = name.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    format!("{verb}{first}{}", letters.as_str())
}
