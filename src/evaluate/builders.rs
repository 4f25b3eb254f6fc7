//! Builders: text and URLs that are put together step by step, entries that are added to collections, points in time.

use super::arguments::Args;
use super::exec::Evaluator;
use super::expr::lifetime;
use super::state::{KIND, Object, State};
use super::text;
use super::value::{Is, Key, MapValue, Slot, Value, join, join_into};
use crate::model::http::Tri;
use crate::model::source::{Name, Span};
use std::rc::Rc;

/// The field of a text under construction that holds it so far.
const TEXT: &str = "#text";

impl<'a> Evaluator<'a> {
    /// An operation of a builder; none when it is not one.
    pub fn builder_operation(
        &mut self,
        operation: &str,
        receiver: Option<Value>,
        args: &Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Option<Value> {
        let unknown = || Value::unknown(span);
        let first = args.value(0).cloned();
        Some(match operation {
            "receiver" => receiver.or(first).unwrap_or_else(unknown),
            "list" => self.packed(args, span, state),
            "pair" => match (args.at(0), args.at(1)) {
                (Some(key), Some(value)) => {
                    let at = written_at(&key.value, key.at);
                    let key = Slot::new(key.value.clone(), at, at);
                    let value = Slot::new(value.value.clone(), value.at, value.at);
                    self.pair(key, value, Some(span), span, state)
                }
                _ => unknown(),
            },
            "add-entry" => return self.add_entry(receiver?, args, name_span, span, state),
            "add-entries" => self.add_entries(receiver?, args, span, state),
            "grow" => return self.grown(args, span, state),
            "try-get" => self.try_get(receiver?, args, span, state),
            // A setting, where settings are asked.
            "entry" if matches!(&receiver, Some(Value { is: Is::Symbol(place), .. }) if place.starts_with(super::settings::PLACE)) => {
                self.setting(receiver.as_ref(), args, span, state)
            }
            "entry" => match (receiver, first) {
                (Some(receiver), Some(key)) => self.read_index(&receiver, &key, span, state),
                (Some(receiver), None) => receiver,
                _ => unknown(),
            },
            "aggregate" => {
                let (initial, function) = match args.list.len() {
                    0 | 1 => (None, first),
                    _ => (first, args.value(1).cloned()),
                };
                self.over("method-reduce", receiver?, function, initial, name_span, span, state)
            }
            "length" => match receiver.map(|r| (self.map_of(&r, state), self.textual(&r, state).as_literal())) {
                Some((Some(map), _)) if !map.open => Value::new(Is::Number(map.entries.len() as f64), span),
                Some((None, Some(text))) => Value::new(Is::Number(text.chars().count() as f64), span),
                _ => unknown(),
            },
            "text" => match receiver.map(|r| (self.textual(&r, state), r)) {
                Some((text, receiver)) => match text.is {
                    Is::Text(_) if matches!(receiver.is, Is::Object(_)) => Value { span, ..text },
                    _ => receiver,
                },
                None => unknown(),
            },
            "first" => match receiver {
                Some(receiver) => self.first_of(receiver, args, name_span, span, state),
                None => self.first_of(first?, &Args::default(), name_span, span, state),
            },
            // `places.firstWhere('name', 'token')`: the first that has this entry.
            "first-where" => self.first_with(receiver?, args, span, state)?,
            // The first that a function holds for; what else is called so is somebody else's.
            "find" => {
                let receiver = receiver?;
                let tests = args.value(0).is_some_and(|f| f.as_function().is_some());
                match (&receiver.is, tests) {
                    (Is::Text(_), _) => return None,
                    (_, true) => self.first_of(receiver, args, name_span, span, state),
                    (_, false) => {
                        let name = self.unit.text_at(name_span).unwrap_or("find");
                        self.foreign_call(&Name::from(name), Some(&receiver), args.clone(), name_span, span, state)
                    }
                }
            }
            // `next(iterator, default)`
            "next" => {
                let first = self.first_of(args.value(0).cloned()?, &Args::default(), name_span, span, state);
                match args.value(1) {
                    Some(default) if self.is_null(&first) != Tri::No => join(&super::expr::without_null(&first), default),
                    _ => first,
                }
            }
            "to-map" => self.mapped_to(receiver?, args, name_span, span, state),
            "text-builder" => {
                let initial = first.map(|v| self.textual(&v, state)).filter(|v| !matches!(v.is, Is::Number(_)));
                let initial = initial.unwrap_or_else(|| Value::text("", span));
                let mut object = Object { span, ..Object::default() };
                object.fields.insert(KIND.into(), Slot::new(Value::text("text", span), span, span));
                object.fields.insert(TEXT.into(), Slot::new(initial, span, span));
                Value::new(Is::Object(self.allocate(state, object)), span)
            }
            "text-append" | "text-append-line" | "text-append-format" | "text-insert" => {
                self.append(operation, receiver?, args, name_span, span, state)
            }
            "format-braces" => self.formatted(args, span, state),
            "join-words" => {
                let mut parts: Vec<(Value, Span)> = Vec::new();
                for arg in &args.list {
                    if !parts.is_empty() {
                        parts.push((Value::text(" ", span), span));
                    }
                    parts.push((self.textual(&arg.value, state), arg.at));
                }
                text::concat(&parts, span)
            }
            "url-builder" => self.url_builder(args, span, state),
            "url-query" => receiver.map(|r| self.query_of(&r, state, span)).unwrap_or_else(unknown),
            "query-set" => self.query_set(args, span, state),
            "seconds" => seconds(first, 1.0, span),
            "minutes" => seconds(first, 60.0, span),
            "hours" => seconds(first, 3_600.0, span),
            "days" => seconds(first, 86_400.0, span),
            "seconds-later" => later(receiver, first, 1.0, span),
            "minutes-later" => later(receiver, first, 60.0, span),
            "hours-later" => later(receiver, first, 3_600.0, span),
            "days-later" => later(receiver, first, 86_400.0, span),
            "months-later" => later(receiver, first, 2_592_000.0, span),
            "years-later" => later(receiver, first, 31_536_000.0, span),
            _ => return None,
        })
    }

    /// An entry of a map: a pair that also knows its parts as `Key` and `Value`.
    pub fn pair(&mut self, key: Slot, value: Slot, whole: Option<Span>, span: Span, state: &mut State) -> Value {
        let mut entry = MapValue { span: whole, ..MapValue::default() };
        entry.push(key.clone());
        entry.push(value.clone());
        entry.set(Key::Name("Key".into()), key);
        entry.set(Key::Name("Value".into()), value);
        self.boxed(entry, span, state)
    }

    /// A list of pairs as the map it stands for.
    pub fn paired(&self, value: &Value, state: &State) -> Option<MapValue> {
        if self.semantics(self.file()).maps_by_value {
            return None;
        }
        let list = self.map_of(value, state).filter(|m| m.is_list() && !m.entries.is_empty())?;
        let are_pairs = list.entries.iter().all(|(_, slot)| self.map_of(&slot.value, state).is_some_and(|map| is_pair(&map)));
        are_pairs.then(|| self.pairs(&list, state))
    }

    /// `.Add(key, value)`, `.Add(element)`
    fn add_entry(&mut self, receiver: Value, args: &Args<'a>, name_span: Span, span: Span, state: &mut State) -> Option<Value> {
        let is_collection = receiver.alternatives().iter().any(|v| match &v.is {
            Is::Object(id) => state.object(*id).is_some_and(|o| o.map.is_some()),
            _ => false,
        });
        if !is_collection {
            let name = self.unit.text_at(name_span).unwrap_or("add");
            return Some(self.foreign_call(&Name::from(name), Some(&receiver), args.clone(), name_span, span, state));
        }
        match args.list.len() {
            2 => self.set_entry(receiver.clone(), args, state),
            _ => self.push(&receiver, None, args, 0, span, state),
        }
        Some(receiver)
    }

    /// `.AddRange(list)`, `.Add(collection)`
    fn add_entries(&mut self, receiver: Value, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let more = args.value(0).and_then(|v| self.map_of(v, state));
        for one in receiver.alternatives() {
            if let Is::Object(id) = one.is {
                state.change(id, |o| {
                    if let Some(map) = &mut o.map {
                        match &more {
                            Some(more) if more.is_list() => more.entries.iter().for_each(|(_, s)| map.push(s.clone())),
                            Some(more) => map.extend(more),
                            None => map.open = true,
                        }
                        map.open |= more.as_ref().is_some_and(|m| m.open);
                    }
                });
            }
        }
        self.note_grant(&receiver, state);
        Value { span, ..receiver }
    }

    /// `.TryGetValue(key, out value)`
    fn try_get(&mut self, receiver: Value, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let Some(key) = args.value(0).cloned() else { return Value::unknown(span) };
        let found = self.read_index(&receiver, &key, span, state);
        let there = match self.is_null(&found) {
            Tri::Yes => Tri::No,
            Tri::No if self.map_of(&receiver, state).is_some() => Tri::Yes,
            _ => Tri::Maybe,
        };
        if let Some(place) = args.at(1).and_then(|a| a.place) {
            self.write(place, Slot::new(found, span, span), state);
        }
        super::expr::tri_value(there, span)
    }

    /// The first element of a list whose entry of a name is a text; none when several may be it.
    fn first_with(&mut self, receiver: Value, args: &Args<'a>, span: Span, state: &State) -> Option<Value> {
        let (name, wanted) = (self.key_of(args.value(0)?, state)?, args.value(1)?.as_literal()?);
        let list = self.map_of(&receiver, state).filter(|list| !list.open)?;
        for (_, slot) in &list.entries {
            let entry = self.map_of(&slot.value, state)?.get(&name).map(|s| s.value.clone())?;
            if self.textual(&entry, state).as_literal()? == wanted {
                return Some(slot.value.clone());
            }
        }
        Some(Value::null(span))
    }

    /// The first element (that a function accepts) of a list.
    pub fn first_of(&mut self, receiver: Value, args: &Args<'a>, name_span: Span, span: Span, state: &mut State) -> Value {
        let function = args.value(0).filter(|v| v.as_function().is_some()).cloned();
        let list = match function {
            Some(function) => self.over("method-filter", receiver.clone(), Some(function), None, name_span, span, state),
            None => receiver.clone(),
        };
        match self.map_of(&list, state) {
            Some(map) => {
                let sure = map.entries.iter().position(|(_, slot)| slot.there == Tri::Yes);
                let is_list = self.map_of(&receiver, state).is_some_and(|m| m.is_list());
                let mut first: Option<Value> = None;
                for (key, slot) in map.entries.iter().take(sure.map_or(usize::MAX, |at| at + 1)) {
                    let one = if is_list { slot.value.clone() } else { self.entry_of(key, slot, state).value };
                    join_into(&mut first, one);
                }
                let none = if map.open { Value::unknown(span) } else { Value::null(span) };
                match first {
                    Some(first) if sure.is_some() => first,
                    Some(first) => join(&first, &none),
                    None => none,
                }
            }
            None if matches!(receiver.is, Is::Answer(_)) => Value { span, ..receiver },
            None => Value::unknown(span),
        }
    }

    /// `.ToDictionary(key, value)` of a list.
    fn mapped_to(&mut self, receiver: Value, args: &Args<'a>, name_span: Span, span: Span, state: &mut State) -> Value {
        let list = self.map_of(&receiver, state).filter(|m| m.entries.len() <= super::maps::MAX_ROUNDS);
        let Some(list) = list else { return Value::unknown(span) };
        let (key, value) = (args.value(0).cloned(), args.value(1).cloned());
        let Some(key) = key else { return Value { span, ..receiver } };
        let mut map = MapValue { open: list.open, span: Some(span), ..MapValue::default() };
        for (name, slot) in &list.entries {
            let given = if list.is_list() { slot.clone() } else { self.entry_of(name, slot, state) };
            let element = Value { span: slot.at, ..given.value };
            let named = self.call_value(&key, Args::of(vec![element.clone()]), name_span, span, state);
            let held = match &value {
                Some(value) => self.call_value(value, Args::of(vec![element]), name_span, span, state),
                None => element,
            };
            let at = if let Is::Text(t) = &named.is { t.span().unwrap_or(slot.key) } else { slot.key };
            match self.key_of(&named, state) {
                Some(key) => map.set(key, Slot { value: held, key: at, ..slot.clone() }),
                None => map.open = true,
            }
        }
        let value = self.boxed(map, span, state);
        self.note_grant(&value, state);
        value
    }

    fn append(&mut self, operation: &str, receiver: Value, args: &Args<'a>, name_span: Span, span: Span, state: &mut State) -> Value {
        let mut added = match operation {
            "text-append-format" => self.formatted(args, span, state),
            "text-insert" => args.value(1).map_or_else(|| Value::unknown(span), |v| self.textual(v, state)),
            _ => match args.value(0).cloned() {
                Some(value) => {
                    self.used_as_text(&value, span);
                    self.as_text(&value, span, state)
                }
                None => Value::text("", span),
            },
        };
        if operation == "text-append-line" {
            added = text::concat(&[(added, span), (Value::text("\n", span), span)], span);
        }
        let at = args.list.last().map_or(span, |a| a.at);
        let is_builder = |id: &super::value::ObjectId, state: &State| state.object(*id).is_some_and(|o| o.fields.contains_key(TEXT));
        let mut builders = receiver.alternatives().iter().filter_map(|v| if let Is::Object(id) = v.is { Some(id) } else { None });
        if !builders.any(|id| is_builder(&id, state)) {
            if let Some(mut list) = self.map_of(&receiver, state)
                && let [arg] = &args.list[..]
                && operation == "text-append"
            {
                let slot = Slot::new(arg.value.clone(), arg.at, arg.at);
                let one = MapValue { entries: vec![(Key::Index(0), slot.clone())], ..MapValue::default() };
                match list.is_list() {
                    true => list.push(slot),
                    false => list.extend(&self.pairs(&one, state)),
                }
                return self.boxed(list, span, state);
            }
            let name = Name::from("Append");
            return self.foreign_call(&name, Some(&receiver), args.clone(), name_span, span, state);
        }
        for one in receiver.alternatives() {
            let Is::Object(id) = one.is else { continue };
            let Some(old) = state.object(id).and_then(|o| o.fields.get(TEXT)).map(|s| s.value.clone()) else { continue };
            let old_at = old.span;
            let parts = match operation {
                "text-insert" => [(added.clone(), at), (old, old_at)],
                _ => [(old, old_at), (added.clone(), at)],
            };
            let whole = text::concat(&parts, span);
            state.change(id, |o| {
                o.fields.insert(TEXT.into(), Slot::new(whole, span, span));
            });
        }
        receiver
    }

    /// `Format("{0}/{1}", a, b)`; how a culture writes matters to nobody here.
    fn formatted(&mut self, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let is_text = |v: &Value| matches!(v.is, Is::Text(_) | Is::AnyOf(_));
        let values: Vec<(Value, Span)> = args.list.iter().map(|a| (self.textual(&a.value, state), a.at)).collect();
        let Some(at) = values.iter().position(|(v, _)| is_text(v)).filter(|at| *at < 2) else { return Value::unknown(span) };
        let Some((format, _)) = values.get(at).cloned() else { return Value::unknown(span) };
        let mut rest: Vec<Value> = values.iter().skip(at + 1).map(|(v, s)| Value { span: *s, ..v.clone() }).collect();
        // One array stands for all of them.
        if let ([one], Some(list)) = (&rest[..], rest.first().and_then(|v| self.map_of(v, state)))
            && list.is_list()
            && matches!(one.is, Is::Object(_))
        {
            rest = list.entries.iter().map(|(_, s)| Value { span: s.at, ..self.textual(&s.value, state) }).collect();
        }
        for value in &rest {
            self.used_as_text(value, span);
        }
        self.over_texts(&format, span, |t| super::formats::braces(t, &rest, span))
    }
}

/// A length of time in seconds.
fn seconds(amount: Option<Value>, unit: f64, span: Span) -> Value {
    match amount {
        Some(Value { is: Is::Number(n), .. }) => Value::new(Is::Number(n * unit), span),
        Some(value) if matches!(value.is, Is::Answer(_)) => Value { span, ..value },
        _ => Value::unknown(span),
    }
}

/// A point in time so much later than another: from now on it is a lifetime.
fn later(time: Option<Value>, amount: Option<Value>, unit: f64, span: Span) -> Value {
    let is_now = matches!(time.as_ref().map(|t| &t.is), Some(Is::Unknown(Some(clock))) if &**clock == "%time");
    match amount {
        Some(Value { is: Is::Number(n), span: at }) if is_now => {
            let length = Value::new(Is::Number(n * unit), at);
            Value { is: Is::Symbol(lifetime(&length)), span: at }
        }
        Some(Value { is: Is::Answer(answer), .. }) => {
            let mut answer = (*answer).clone();
            answer.cooked = true;
            if !answer.path.is_empty() && answer.path.last().is_none_or(|n| &**n != super::literals::SUM) {
                answer.path.push(super::literals::SUM.into());
            }
            Value { is: Is::Answer(Rc::new(answer)), span }
        }
        _ => match time {
            Some(Value { is: Is::Answer(answer), .. }) => Value { is: Is::Answer(answer), span },
            _ => Value::unknown(span),
        },
    }
}

/// Where a value's text is written, when it comes from elsewhere.
pub fn written_at(value: &Value, at: Span) -> Span {
    match &value.is {
        Is::Text(text) => text.span().filter(|span| !at.contains(span)).unwrap_or(at),
        _ => at,
    }
}

/// Whether a map is a pair of key and value, or an entry as `pair` makes one.
pub fn is_pair(map: &MapValue) -> bool {
    map.get(&Key::Index(0)).is_some() && map.get(&Key::Index(1)).is_some() && (map.entries.len() == 2 || map.named("Key").is_some())
}
