//! Operations that are methods of maps and lists, or make new ones of old ones.

use super::arguments::Args;
use super::containers::text_span;
use super::exec::Evaluator;
use super::expr::falls_back;
use super::guarded::note;
use super::state::{Object, State};
use super::value::{Is, Key, MapValue, Slot, Value, join};
use crate::model::http::Tri;
use crate::model::source::Span;

impl<'a> Evaluator<'a> {
    /// An operation that is a method of a map or list; none when it is not one.
    pub fn map_method(
        &mut self,
        operation: &str,
        receiver: Option<Value>,
        args: &Args<'a>,
        span: Span,
        state: &mut State,
    ) -> Option<Value> {
        Some(match operation {
            "dict-new" => self.new_map(args, span, state),
            "dict-get" => self.map_get(&receiver?, args, span, state),
            "map-default" => {
                let receiver = receiver?;
                let value = self.map_get(&receiver, args, span, state);
                self.put_if_absent(&receiver, args, state);
                value
            }
            "map-take" => {
                let receiver = receiver?;
                let value = self.map_get(&receiver, args, span, state);
                if let (Is::Object(id), Some(key)) = (&receiver.is, args.value(0).and_then(|k| self.key_of(k, state))) {
                    state.change(*id, |o| {
                        if let Some(map) = &mut o.map {
                            map.remove(&key);
                        }
                    });
                }
                value
            }
            "map-update" => {
                self.map_update(&receiver?, args, state);
                Value::null(span)
            }
            "map-copy" | "iterated" => {
                let value = receiver.or_else(|| args.value(0).cloned())?;
                match self.map_of(&value, state) {
                    Some(map) if operation == "iterated" && !map.is_list() => self.listed("keys", &map, span, state),
                    Some(map) => self.boxed(map, span, state),
                    None => value,
                }
            }
            "map-copy-deep" => {
                let value = args.value(0).cloned()?;
                let copied = self.deep(&value, state, 0);
                match copied.is {
                    Is::Map(map) => self.boxed((*map).clone(), span, state),
                    _ => value,
                }
            }
            // A map with methods, which all who have it share, also where plain maps are copied.
            "collection" => {
                let map = match args.value(0) {
                    Some(value) => match self.map_of(value, state) {
                        Some(map) => map,
                        None => return Some(value.clone()),
                    },
                    None => MapValue { span: Some(span), ..MapValue::default() },
                };
                Value::new(Is::Object(self.allocate(state, Object { map: Some(map), span, ..Object::default() })), span)
            }
            // Of what is not known, the entries that are asked for.
            "keys-in" if args.value(0).is_some_and(|v| matches!(v.is, Is::Unknown(_))) => {
                let mut asked = self.map_of(args.value(1)?, state)?;
                for (_, slot) in &mut asked.entries {
                    slot.value = Value::unknown(slot.key);
                }
                self.boxed(asked, span, state)
            }
            "keys-in" | "keys-not-in" => {
                let (map, other) = (self.map_of(args.value(0)?, state)?, self.map_of(args.value(1)?, state)?);
                let wanted = operation == "keys-in";
                let kept = map.entries.iter().filter_map(|(key, slot)| {
                    let there = match other.get(key).map(|s| s.there) {
                        Some(Tri::Yes) => wanted,
                        None if !other.open => !wanted,
                        _ => return Some((key.clone(), Slot { there: Tri::Maybe, ..slot.clone() })),
                    };
                    there.then(|| (key.clone(), slot.clone()))
                });
                let kept = MapValue { entries: kept.collect(), ..map.clone() };
                self.boxed(kept, span, state)
            }
            "flip" => {
                let map = self.map_of(args.value(0)?, state)?;
                let mut turned = MapValue { open: map.open, span: Some(span), ..MapValue::default() };
                for (key, slot) in &map.entries {
                    match self.key_of(&slot.value, state) {
                        Some(name) => {
                            let value = Value::text(&key.text(), slot.key);
                            turned.set(name, Slot { value, key: slot.at, ..slot.clone() });
                        }
                        None => turned.open = true,
                    }
                }
                self.boxed(turned, span, state)
            }
            "method-keys" | "method-values" | "method-entries" => {
                let receiver = receiver?;
                match self.map_of(&receiver, state) {
                    Some(map) => self.listed(operation.trim_start_matches("method-"), &map, span, state),
                    None => Value { is: receiver.is, span },
                }
            }
            // Maps laid over each other make a new one; of anything else nothing is known.
            "map-merged" => {
                let (left, right) = (receiver?, args.value(0).cloned()?);
                match (self.map_of(&left, state), self.map_of(&right, state)) {
                    (None, None) => Value::unknown(span),
                    (left, right) => {
                        let open = || MapValue { open: true, ..MapValue::default() };
                        let (mut all, more) = (left.unwrap_or_else(open), right.unwrap_or_else(open));
                        self.note_overridden(&all, &more);
                        lay_over(&mut all, &more);
                        let value = self.boxed(all, span, state);
                        self.note_grant(&value, state);
                        value
                    }
                }
            }
            "method-extend" => {
                let (receiver, more) = (receiver?, args.value(0).cloned()?);
                let more = self.map_of(&more, state);
                if let Is::Object(id) = receiver.is {
                    state.change(id, |o| match (&mut o.map, more) {
                        (Some(map), Some(more)) => map.extend(&more),
                        (Some(map), None) => map.open = true,
                        _ => {}
                    });
                }
                Value::null(span)
            }
            "zip" => {
                let lists = receiver.iter().chain(args.list.iter().map(|a| &a.value));
                let lists: Vec<MapValue> = lists.filter_map(|v| self.map_of(v, state)).collect();
                let maker = args.list.last().and_then(|arg| arg.value.as_function()).cloned();
                let [first, second] = &lists[..] else { return Some(Value::unknown(span)) };
                let mut all = MapValue { open: first.open || second.open, span: Some(span), ..MapValue::default() };
                for ((_, a), (_, b)) in first.entries.iter().zip(&second.entries) {
                    // `a.Zip(b, (x, y) => …)`
                    if let Some(f) = &maker {
                        let made = self.call_function(f, None, Args::of(vec![a.value.clone(), b.value.clone()]), span, state);
                        all.push(Slot::new(made, a.key, a.at));
                        continue;
                    }
                    let mut pair = MapValue { span: Some(a.at), ..MapValue::default() };
                    pair.push(a.clone());
                    pair.push(b.clone());
                    let pair = self.boxed(pair, a.at, state);
                    all.push(Slot::new(pair, a.key, a.at));
                }
                self.boxed(all, span, state)
            }
            // `make_headers(basic_auth=pair, user_agent=text)`
            "headers-made" => {
                let mut map = MapValue { open: args.open, span: Some(span), ..MapValue::default() };
                for arg in &args.list {
                    let (name, value) = match arg.name.as_deref() {
                        Some("basic_auth") => {
                            let pair = Args::of(vec![arg.value.clone()]);
                            let encoded = self.intrinsic("base64", None, pair, span, span, state);
                            (
                                super::answers::AUTHORIZATION,
                                super::text::concat(&[(Value::text("Basic ", span), span), (encoded, span)], span),
                            )
                        }
                        Some("user_agent") => ("User-Agent", arg.value.clone()),
                        _ => continue,
                    };
                    map.set(Key::Name(name.into()), Slot::new(value, arg.key, arg.at));
                }
                self.boxed(map, span, state)
            }
            "record" => {
                let object = receiver.or_else(|| args.value(0).cloned())?;
                match self.fields_of(&object, state) {
                    Some(map) => self.boxed(map, span, state),
                    None => self.answer_or_unknown(args, span),
                }
            }
            // `replace(call, path="/token")`: a copy of an object with some fields of its own.
            "record-with" => {
                let copy = self.cloned(args.value(0)?, state);
                if let Is::Object(id) = copy.is {
                    for arg in &args.list {
                        if let Some(name) = &arg.name {
                            self.set_field(id, name, Slot::new(arg.value.clone(), arg.key, arg.at), state);
                        }
                    }
                }
                copy
            }
            "separator-join" => {
                let (separator, list) = (receiver?, args.value(0).cloned()?);
                match self.map_of(&list, state) {
                    Some(list) => self.join_list(&separator, &list, span, state),
                    None => self.answer_or_unknown(args, span),
                }
            }
            _ => return None,
        })
    }

    /// A new map of another one (or of pairs), and of what is passed by name.
    fn new_map(&mut self, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let first = args.value(0).cloned();
        let named = args.list.iter().any(|a| a.name.is_some());
        let mut all = match first.as_ref().map(|v| self.map_of(v, state)) {
            Some(Some(map)) if map.is_list() && !map.entries.is_empty() => self.pairs(&map, state),
            Some(Some(map)) => map,
            Some(None) => match first {
                // What an answer holds stays an answer.
                Some(value) if !named && matches!(value.is, Is::Answer(_)) => return value,
                _ => MapValue { open: true, ..MapValue::default() },
            },
            None => MapValue::default(),
        };
        all.span = all.span.or(Some(span));
        let named = named_entries(args);
        self.note_overridden(&all, &named);
        lay_over(&mut all, &named);
        let value = self.boxed(all, span, state);
        self.note_grant(&value, state);
        value
    }

    /// `map.get(key, default)`.
    fn map_get(&mut self, receiver: &Value, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let Some(key) = args.value(0).cloned() else { return Value::unknown(span) };
        let default = args.list.get(1).map(|a| a.value.clone());
        let otherwise = default.clone().unwrap_or_else(|| Value::null(span));
        if let Is::Answer(answer) = &receiver.is {
            let Some(name) = key.as_literal() else { return Value { is: receiver.is.clone(), span } };
            let value = self.read_answer(&answer.clone(), &name, false, span);
            return match default.filter(|d| !matches!(d.is, Is::Null)) {
                Some(default) => Value { is: join(&falls_back(&value), &default).is, span },
                None => value,
            };
        }
        let entry = self.map_of(receiver, state).zip(self.key_of(&key, state)).map(|(map, key)| (map.get(&key).cloned(), map.open));
        match entry {
            Some((Some(slot), _)) if slot.there == Tri::Yes => super::places::through(&slot.value, span),
            Some((Some(slot), _)) => Value { is: join(&super::places::through(&slot.value, span), &otherwise).is, span },
            Some((None, false)) => otherwise,
            _ => {
                let read = self.read_index(receiver, &key, span, state);
                match (&read.is, default) {
                    (Is::Null, Some(default)) => default,
                    (_, Some(default)) if !matches!(default.is, Is::Null) => Value { is: join(&default, &read).is, span },
                    _ => read,
                }
            }
        }
    }

    fn put_if_absent(&mut self, receiver: &Value, args: &Args<'a>, state: &mut State) {
        if let (Is::Answer(answer), Some(name)) = (&receiver.is, args.value(0).and_then(Value::as_literal))
            && answer.path.is_empty()
        {
            note(&name, true, state);
        }
        let (Some(name), Is::Object(id)) = (args.list.first(), &receiver.is) else { return };
        let key = self.key_of(&name.value, state);
        let value = args.list.get(1).map_or_else(|| (Value::null(name.at), name.at), |a| (a.value.clone(), a.at));
        let key_span = text_span(&name.value, name.at);
        state.change(*id, |o| {
            let Some(map) = &mut o.map else { return };
            match key {
                Some(key) => match map.get(&key).cloned() {
                    Some(old) if old.there == Tri::Yes => {}
                    Some(old) => map.set(key, Slot { value: join(&old.value, &value.0), there: Tri::Yes, ..old }),
                    None => map.set(key, Slot::new(value.0, key_span, value.1)),
                },
                None => map.open = true,
            }
        });
        self.note_grant(receiver, state);
    }

    /// `map.update(other, name=value)`.
    fn map_update(&mut self, receiver: &Value, args: &Args<'a>, state: &mut State) {
        let mut more = match args.value(0) {
            Some(other) => match self.map_of(other, state) {
                Some(map) if map.is_list() && !map.entries.is_empty() => self.pairs(&map, state),
                Some(map) => map,
                None => MapValue { open: true, ..MapValue::default() },
            },
            None => MapValue::default(),
        };
        lay_over(&mut more, &named_entries(args));
        more.open |= args.open;
        let targets = receiver.alternatives().to_vec();
        let weak = targets.len() > 1;
        for target in targets {
            let Is::Object(id) = target.is else { continue };
            let before = weak.then(|| state.clone());
            if let Some(old) = state.object(id).and_then(|o| o.map.clone()) {
                self.note_overridden(&old, &more);
            }
            state.change(id, |o| match &mut o.map {
                Some(map) => lay_over(map, &more),
                None => o.open |= more.open,
            });
            self.note_grant(&Value::new(Is::Object(id), target.span), state);
            if let Some(before) = before {
                state.join(before);
            }
        }
    }
}

/// The arguments that are passed by name, as a map.
fn named_entries(args: &Args<'_>) -> MapValue {
    let mut map = MapValue { open: args.open, ..MapValue::default() };
    for arg in &args.list {
        if let Some(name) = &arg.name {
            map.set(Key::Name(name.clone()), Slot { there: arg.there, ..Slot::new(arg.value.clone(), arg.key, arg.at) });
        }
    }
    map
}

/// Lays a map over another one: its entries win.
fn lay_over(all: &mut MapValue, more: &MapValue) {
    for (key, slot) in &more.entries {
        let slot = match (slot.there, all.get(key)) {
            (Tri::Yes, _) | (_, None) => slot.clone(),
            (_, Some(old)) => Slot { value: join(&old.value, &slot.value), ..old.clone() },
        };
        all.set(key.clone(), slot);
    }
    all.open |= more.open;
}
