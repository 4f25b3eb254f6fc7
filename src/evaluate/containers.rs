//! Containers with methods: maps, lists, entries, and streams over them.

use super::answers::names_of_method;
use super::arguments::Args;
use super::exec::Evaluator;
use super::state::State;
use super::text;
use super::text_building::BETWEEN;
use super::value::{Is, Key, MapValue, ObjectId, Slot, Value};
use crate::model::http::{SinkKind, Tri};
use crate::model::source::Span;

/// The field that says that a map is an object of JSON.
const JSON: &str = "#json";
/// The field that says that a list is what a parameter collected.
const REST: &str = "#rest";

impl<'a> Evaluator<'a> {
    /// An operation on a container; none when it is not one.
    pub fn container_operation(
        &mut self,
        operation: &str,
        receiver: Option<&Value>,
        args: &Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Option<Value> {
        let unknown = || Value::unknown(span);
        let first = args.value(0);
        Some(match operation {
            "map-put" => {
                let receiver = receiver?.clone();
                // What has only a name may as well be what keeps a value by that name.
                if let Is::Symbol(of) | Is::Unknown(Some(of)) = &receiver.is {
                    let name = self.unit.text_at(name_span).unwrap_or_default();
                    if of.starts_with(super::settings::PLACE) {
                        if let (Some(key), Some(value)) = (args.at(0), args.value(1)) {
                            self.keeps(value, SinkKind::Store, key.value.as_literal(), key.at, None, state);
                        }
                    } else if names_of_method(of, name).iter().any(|name| self.unit.models.sink(name).is_some()) {
                        self.sink_call(name, name, args, Some(&receiver), name_span, state);
                    }
                }
                self.set_entry(receiver.clone(), args, state);
                // What is put into a JSON object gives that again.
                if is_json(&receiver, state) { receiver } else { unknown() }
            }
            "map-put-absent" => {
                let old = self.read_index(receiver?, first?, span, state);
                if self.is_null(&old) == Tri::No {
                    return Some(old);
                }
                self.set_entry(receiver?.clone(), args, state);
                unknown()
            }
            "map-put-made" => {
                let (receiver, key) = (receiver?, first?);
                let old = self.read_index(receiver, key, span, state);
                if self.is_null(&old) == Tri::No {
                    return Some(old);
                }
                let made = self.call_value(args.value(1)?, Args::of(vec![key.clone()]), name_span, span, state);
                let (name, at) = (self.key_of(key, state), args.at(0)?.at);
                self.change_maps(receiver, state, |map| match &name {
                    Some(name) => map.set(name.clone(), Slot::new(made.clone(), at, span)),
                    None => map.open = true,
                });
                made
            }
            "map-merge-entry" => {
                let receiver = receiver?;
                let [key, value, by] = &args.list[..] else {
                    return Some(self.foreign_call(&"merge".into(), Some(receiver), args.clone(), name_span, span, state));
                };
                let old = self.read_index(receiver, &key.value, span, state);
                let new = match self.is_null(&old) {
                    Tri::Yes => value.value.clone(),
                    _ => self.call_value(&by.value, Args::of(vec![old, value.value.clone()]), name_span, span, state),
                };
                let list = vec![key.clone(), super::arguments::ArgValue { value: new.clone(), ..value.clone() }];
                self.set_entry(receiver.clone(), &Args { list, ..Args::default() }, state);
                new
            }
            "map-put-all" => {
                let more = first.and_then(|v| self.map_of(v, state));
                self.change_maps(receiver?, state, |map| match &more {
                    Some(more) if more.is_list() => more.entries.iter().for_each(|(_, s)| map.push(s.clone())),
                    Some(more) => map.extend(more),
                    None => map.open = true,
                });
                self.note_grant(receiver?, state);
                unknown()
            }
            "entry-get" => self.get_entry(receiver?, args, span, state),
            // A key that is missing is an error.
            "map-need" => {
                let receiver = receiver?;
                match (&receiver.is, first.and_then(Value::as_literal)) {
                    (Is::Answer(answer), Some(name)) => self.read_answer(&answer.clone(), &name, true, span),
                    _ => self.get_entry(receiver, args, span, state),
                }
            }
            "json-object" => match first.map(|v| self.textual(v, state)) {
                None => {
                    let made = self.boxed(MapValue { span: Some(span), ..MapValue::default() }, span, state);
                    if let Is::Object(id) = made.is {
                        state.change(id, |o| {
                            o.fields.insert(JSON.into(), Slot::new(Value::null(span), span, span));
                        });
                    }
                    made
                }
                Some(Value { is: Is::Text(_), .. }) => {
                    return Some(self.intrinsic("json-decode", None, args.clone(), name_span, span, state));
                }
                Some(value) => value,
            },
            // A map or a list, with what another one holds; a number says only how much room it has.
            "map-new" => {
                if let Some(answer) = first.filter(|v| matches!(v.is, Is::Answer(_))) {
                    return Some(answer.clone());
                }
                let open = first.is_some_and(|v| v.alternatives().iter().any(|one| matches!(one.is, Is::Unknown(_))));
                let map = first.and_then(|v| self.map_of(v, state));
                self.boxed(map.unwrap_or(MapValue { span: Some(span), open, ..MapValue::default() }), span, state)
            }
            "entry-remove" => {
                let key = first.and_then(|k| self.key_of(k, state));
                self.change_maps(receiver?, state, |map| match &key {
                    Some(key) => map.remove(key),
                    None => map.open = true,
                });
                unknown()
            }
            "map-of" => self.alternating(args, span, state),
            // A name and its value, or pairs of names and lists of values.
            "query-of-entries" if first.is_some_and(|one| matches!(one.is, Is::Text(_))) => self.alternating(args, span, state),
            "query-of-entries" => {
                let map = self.container_operation("map-of-entries", None, args, name_span, span, state)?;
                let mut query = self.map_of(&map, state)?;
                for (_, slot) in &mut query.entries {
                    if let Some(list) =
                        self.map_of(&slot.value, state).filter(|list| list.is_list() && list.entries.len() == 1 && !list.open)
                    {
                        slot.value = self.first_of_list(&Value::map(list, slot.at), state);
                    }
                }
                self.noted(query, span, state)
            }
            "map-of-entries" => {
                let list = args.list.iter().map(|a| (Key::Index(0), Slot::new(a.value.clone(), a.at, a.at))).collect();
                let map = self.pairs(&MapValue { entries: list, open: args.open, span: Some(span), ..MapValue::default() }, state);
                self.noted(map, span, state)
            }
            "entry-of" => {
                let mut pair = MapValue { span: Some(span), ..MapValue::default() };
                args.list.iter().take(2).for_each(|a| pair.push(Slot::new(a.value.clone(), text_span(&a.value, a.at), a.at)));
                self.boxed(pair, span, state)
            }
            // `getValue` of a map is given the key.
            "entry-value" if first.is_some() => self.get_entry(receiver?, args, span, state),
            "entry-key" | "entry-value" => {
                let index = Key::Index(i64::from(operation == "entry-value"));
                let pair = self.map_of(receiver?, state).filter(|m| m.is_list());
                match pair.as_ref().and_then(|m| m.get(&index)) {
                    Some(slot) => Value { span: slot.at, ..slot.value.clone() },
                    None => return self.text_or_answer(receiver?, span),
                }
            }
            "list-made-of" => match (args.list.len(), first.and_then(|v| self.map_of(v, state))) {
                // An array stands for its elements.
                (1, Some(list)) if list.is_list() && !self.is_entry(first, state) => self.boxed(list, span, state),
                _ => {
                    let mut list = MapValue { open: args.open, span: Some(span), ..MapValue::default() };
                    args.list.iter().for_each(|a| list.push(Slot::new(a.value.clone(), a.at, a.at)));
                    self.boxed(list, span, state)
                }
            },
            "list-add" => self.list_add(receiver?, args, span, state),
            "its-keys" | "its-values" | "its-entries" => match self.map_of(receiver?, state) {
                Some(map) => {
                    let part = operation.trim_start_matches("its-");
                    let list = self.listed(part, &map, span, state);
                    self.showing(list, receiver?, part, state)
                }
                None => return self.text_or_answer(receiver?, span),
            },
            "its-records" => match self.map_of(receiver.or(first)?, state) {
                Some(map) if !map.is_list() => {
                    let mut records = MapValue { open: map.open, span: map.span, ..MapValue::default() };
                    for (key, slot) in &map.entries {
                        let named = Slot::new(self.key_value(key, slot), slot.key, slot.key);
                        let value = self.pair(named.clone(), slot.clone(), slot.entry, span, state);
                        self.change_maps(&value, state, |entry| entry.set(Key::Name("Name".into()), named.clone()));
                        records.push(Slot { value, ..slot.clone() });
                    }
                    self.boxed(records, span, state)
                }
                _ => receiver.or(first)?.clone(),
            },
            "remove-where" | "keep-where" => match self.taken_away(operation, receiver, args, name_span, span, state) {
                Some(left) => left,
                None => self.foreign_call(&self.unit.text_at(name_span)?.into(), receiver, args.clone(), name_span, span, state),
            },
            "each-entry" => self.each_entry(receiver?, args, name_span, span, state),
            "or-else" => {
                let other = match first {
                    Some(f) if f.as_function().is_some() => self.call_value(&f.clone(), Args::default(), name_span, span, state),
                    Some(other) => other.clone(),
                    None => return Some(receiver?.clone()),
                };
                let receiver = receiver?;
                match self.is_null(receiver) {
                    Tri::No => receiver.clone(),
                    Tri::Yes => other,
                    Tri::Maybe => self.either(receiver, Some(other), span),
                }
            }
            "collect" => self.collect(receiver?, args, span, state),
            _ => return None,
        })
    }

    /// What stays itself whatever is asked of it.
    fn text_or_answer(&self, value: &Value, span: Span) -> Option<Value> {
        matches!(value.is, Is::Answer(_)).then(|| Value { is: value.is.clone(), span })
    }

    pub fn change_maps(&self, value: &Value, state: &mut State, change: impl Fn(&mut MapValue)) {
        for one in value.alternatives() {
            if let Is::Object(id) = one.is {
                state.change(id, |o| {
                    if let Some(map) = &mut o.map {
                        change(map);
                    }
                });
            }
        }
    }

    fn noted(&mut self, map: MapValue, span: Span, state: &mut State) -> Value {
        let value = self.boxed(map, span, state);
        self.note_grant(&value, state);
        value
    }

    /// `get(key)`, `getOrDefault(key, other)`.
    fn get_entry(&mut self, receiver: &Value, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let Some(key) = args.value(0) else { return Value { span, ..receiver.clone() } };
        let found = self.read_index(receiver, key, span, state);
        match (args.value(1), self.is_null(&found)) {
            (Some(other), Tri::Yes) => other.clone(),
            (Some(other), Tri::Maybe) => self.either(&found, Some(other.clone()), span),
            _ => found,
        }
    }

    /// Keys and values by turns.
    fn alternating(&mut self, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let mut map = MapValue { open: args.open, span: Some(span), ..MapValue::default() };
        for pair in args.list.chunks(2) {
            match pair {
                [key, value] => match self.key_of(&key.value, state) {
                    Some(name) => {
                        let at = text_span(&key.value, key.at);
                        let entry = Some(key.at.to(value.at));
                        map.set(name, Slot { value: value.value.clone(), there: Tri::Yes, key: at, at: value.at, entry });
                    }
                    None => map.open = true,
                },
                _ => map.open = true,
            }
        }
        self.noted(map, span, state)
    }

    /// What a parameter collects is no entry, also when it is two texts.
    pub fn mark_rest(&self, list: &Value, at: Span, state: &mut State) {
        if let Is::Object(id) = list.is
            && self.semantics(self.file()).array_is_rest
        {
            state.change(id, |o| _ = o.fields.insert(REST.into(), Slot::new(Value::null(at), at, at)));
        }
    }

    fn is_entry(&self, value: Option<&Value>, state: &State) -> bool {
        if matches!(value, Some(Value { is: Is::Object(id), .. }) if state.object(*id).is_some_and(|o| o.fields.contains_key(REST))) {
            return false;
        }
        let Some(map) = value.and_then(|v| self.map_of(v, state)) else { return false };
        let key = map.get(&Key::Index(0)).and_then(|s| s.value.as_literal());
        map.is_list() && map.entries.len() == 2 && map.span.is_some() && key.is_some() && map.entries.iter().all(|(_, s)| s.entry.is_none())
    }

    /// `list.add(element)`, `map.add(name, value)`, `joiner.add(text)`.
    fn list_add(&mut self, receiver: &Value, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let is_joiner = |id: &ObjectId| state.object(*id).is_some_and(|o| o.fields.contains_key(BETWEEN[0]));
        if let Is::Object(id) = &receiver.is
            && is_joiner(id)
        {
            return self.text_append(receiver, args, span, state);
        }
        match args.list.len() {
            2 if args.value(0).is_some_and(|v| !matches!(v.is, Is::Number(_))) => self.set_entry(receiver.clone(), args, state),
            count => self.push(receiver, None, args, count.saturating_sub(1), span, state),
        }
        receiver.clone()
    }

    /// Calls a function with the key and the value of each entry, or with each element.
    fn each_entry(&mut self, receiver: &Value, args: &Args<'a>, name_span: Span, span: Span, state: &mut State) -> Value {
        let Some(function) = args.value(0).cloned() else { return Value::unknown(span) };
        let takes = function.as_function().and_then(|f| self.unit.function(f.function)).map_or(1, |f| {
            let rest = f.params.iter().any(|p| p.kind == crate::model::code::ParamKind::Rest);
            f.params.len() + usize::from(rest)
        });
        let map = self.map_of(receiver, state).filter(|m| m.entries.len() <= super::maps::MAX_ROUNDS && !m.is_list());
        let Some(map) = map.filter(|_| takes > 1) else {
            return self.over("method-each", receiver.clone(), Some(function), None, name_span, span, state);
        };
        for (key, slot) in &map.entries {
            let name = Value::text(&key.text(), slot.key);
            let value = Value { span: slot.at, ..slot.value.clone() };
            let args = Args::of(vec![name, value]);
            self.for_element(slot, state, |me, state| me.call_value(&function, args, name_span, span, state));
        }
        if map.open {
            let args = Args::of(vec![Value::unknown(span), Value::unknown(span)]);
            self.for_others(state, |me, state| me.call_value(&function, args, name_span, span, state));
        }
        Value::null(span)
    }

    /// What a stream gives: its elements joined by a joiner, or as they are.
    fn collect(&mut self, receiver: &Value, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let joiner = args.value(0).and_then(|v| if let Is::Object(id) = v.is { state.object(id).cloned() } else { None });
        let joiner = joiner.filter(|o| o.fields.contains_key(BETWEEN[0]));
        match (joiner, self.map_of(receiver, state)) {
            (Some(joiner), Some(list)) => {
                let part = |name: &str| joiner.fields.get(name).map_or_else(|| Value::text("", span), |s| s.value.clone());
                let joined = self.join_list(&part(BETWEEN[0]), &list, span, state);
                text::concat(&[(part(BETWEEN[1]), span), (joined, span), (part(BETWEEN[2]), span)], span)
            }
            (Some(_), None) if !matches!(receiver.is, Is::Answer(_)) => Value::unknown(span),
            _ => Value { span, ..receiver.clone() },
        }
    }
}

/// Whether a value is an object of JSON that code makes.
pub fn is_json(value: &Value, state: &State) -> bool {
    matches!(value.is, Is::Object(id) if state.object(id).is_some_and(|o| o.fields.contains_key(JSON)))
}

/// Where a key's text stands.
pub fn text_span(key: &Value, at: Span) -> Span {
    match &key.is {
        Is::Text(t) => t.span().unwrap_or(at),
        _ => at,
    }
}
