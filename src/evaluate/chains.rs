//! Chains: operations of languages that compute by calling methods on values, optional ones, maps, iterators, URLs under construction.

use super::arguments::{ArgValue, Args};
use super::exec::Evaluator;
use super::state::State;
use super::value::{Is, Key, MapValue, ObjectId, Slot, Value, join};
use crate::model::source::Span;

impl<'a> Evaluator<'a> {
    /// Whether an operation is one of these.
    pub fn is_chained(&self, operation: &str) -> bool {
        matches!(
            operation,
            "clone"
                | "as-text"
                | "iterate"
                | "clone-with-maps"
                | "apply"
                | "apply-or"
                | "map-insert"
                | "map-get"
                | "map-remove"
                | "extend"
                | "extend-list"
                | "collect-map"
                | "join-or-resolve"
                | "list-text"
                | "query-new"
                | "query-append"
                | "url-pairs"
                | "url-with-params"
                | "url-set-query"
                | "url-set-path"
                | "second"
                | "base64-by"
                | "null"
                | "empty-text"
                | "pairs-map"
                | "keys-of"
                | "values-of"
                | "text-of"
        )
    }

    /// Carries one out.
    pub fn chained(
        &mut self,
        operation: &str,
        receiver: Option<Value>,
        args: &Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Value {
        let first = args.value(0).cloned();
        let unknown = Value::unknown(span);
        match (operation, receiver, first) {
            ("clone-with-maps", Some(value), _) => match self.map_of(&value, state).filter(|_| matches!(value.is, Is::AnyOf(_))) {
                Some(map) => self.boxed(map, span, state),
                None => self.cloned_with_maps(&value, state),
            },
            ("clone", Some(value), _) | ("clone", None, Some(value)) => self.cloned(&value, state),
            ("as-text", Some(value), _) | ("as-text", None, Some(value)) => match value.is {
                Is::Object(_) => Value { span, ..self.as_text(&value, span, state) },
                _ => value,
            },
            ("iterate", Some(value), _) => match self.map_of(&value, state) {
                Some(map) if !map.is_list() => self.listed("entries", &map, span, state),
                _ => value,
            },
            ("apply", Some(value), Some(function)) => self.applied(value, function, name_span, span, state),
            ("apply-or", Some(value), Some(default)) => match args.value(1).cloned() {
                Some(function) => {
                    let default = if default.as_function().is_some() {
                        self.call_value(&default, Args::default(), name_span, span, state)
                    } else {
                        default
                    };
                    let applied = self.applied(value, function, name_span, span, state);
                    join(&applied, &default)
                }
                None => unknown,
            },
            ("map-insert", Some(map), Some(_)) => {
                if self.map_of(&map, state).is_none() {
                    let name = self.unit.text_at(name_span).unwrap_or("insert");
                    self.sink_call(name, name, args, Some(&map), name_span, state);
                }
                match args.at(1) {
                    // A line more (`list.append("Name: value")`).
                    None => self.push(&map, None, args, 0, span, state),
                    Some(_) => self.set_entry(map, args, state),
                }
                unknown
            }
            // What holds one value gives it without a key.
            ("map-get", Some(holder), None) => holder,
            ("map-get", Some(map), Some(key)) => self.read_index(&map, &key, span, state),
            ("map-remove", Some(map), Some(key)) => {
                let gone = self.read_index(&map, &key, span, state);
                self.remove_entry(&map, &key, state);
                gone
            }
            ("extend", Some(map), Some(more)) => {
                self.extended(&map, &more, state);
                map
            }
            // A list grows by the elements of another.
            ("extend-list", Some(list), Some(more)) => {
                match self.map_of(&more, state) {
                    Some(more) if more.is_list() && !more.open => {
                        let elements = more.entries.iter().map(|(_, slot)| ArgValue::plain(slot.value.clone(), slot.at));
                        let elements = Args { list: elements.collect(), ..Args::default() };
                        self.push(&list, None, &elements, 0, span, state);
                    }
                    _ => self.extended(&list, &more, state),
                }
                list
            }
            // An engine is told what to encode.
            ("base64-by", ..) => match args.at(1).cloned() {
                Some(arg) => self.text_operation("base64", None, &Args { list: vec![arg], ..Args::default() }, span, state),
                None => unknown,
            },
            ("null", ..) => Value::null(span),
            ("second", ..) => args.value(1).cloned().unwrap_or(unknown),
            ("empty-text", ..) => Value::text("", span),
            ("keys-of" | "values-of", Some(value), _) => match self.map_of(&value, state) {
                Some(map) => self.listed(if operation == "keys-of" { "keys" } else { "values" }, &map, span, state),
                None => unknown,
            },
            ("text-of", Some(value), _) => self.textual(&value, state),
            ("collect-map", Some(list), _) | ("pairs-map", _, Some(list)) => match self.map_of(&list, state) {
                Some(map) => {
                    let map = self.pairs_as_map(map, state);
                    let value = self.boxed(map, span, state);
                    self.note_grant(&value, state);
                    value
                }
                None => list,
            },
            ("join-or-resolve", Some(value), Some(other)) => match self.map_of(&value, state) {
                Some(list) => self.join_list(&other, &list, span, state),
                None => {
                    let is_url = self.url_object(&value, state).is_some();
                    let joined = self.text_operation("url-join", Some(value), args, span, state);
                    if is_url { self.new_url(&[joined], span, state) } else { joined }
                }
            },
            ("list-text", Some(value), _) => match self.map_of(&value, state) {
                Some(list) => self.join_list(&Value::text("", span), &list, span, state),
                None => unknown,
            },
            ("query-new", _, start) => {
                let map = match start.map(|s| self.textual(&s, state)) {
                    Some(Value { is: Is::Text(t), .. }) => super::text::parse_query(&t),
                    _ => MapValue { span: Some(span), ..MapValue::default() },
                };
                self.query_object(map, span, state)
            }
            ("query-append", Some(query), Some(_)) => {
                self.set_entry(query.clone(), args, state);
                query
            }
            ("url-pairs", Some(url), _) => {
                match self.url_object(&url, state).and_then(|id| state.object(id)?.fields.get("searchParams").cloned()) {
                    Some(slot) => slot.value,
                    None => unknown,
                }
            }
            ("url-with-params", None, Some(base)) => {
                let url = self.new_url(&[base], span, state);
                let query = self.url_object(&url, state).and_then(|id| state.object(id)?.fields.get("searchParams").cloned());
                if let (Some(query), Some(pairs)) = (query, args.value(1)) {
                    self.extended(&query.value, pairs, state);
                }
                url
            }
            ("url-set-query", Some(url), Some(query)) => {
                let map = self.params_of(&self.textual(&query, state), state);
                let params = self.query_object(map, span, state);
                if let Some(id) = self.url_object(&url, state) {
                    state.change(id, |o| _ = o.fields.insert("searchParams".into(), Slot::new(params, span, span)));
                }
                unknown
            }
            ("url-set-path", Some(url), Some(path)) => {
                if let Some(id) = self.url_object(&url, state)
                    && let Some(href) = state.object(id).and_then(|o| o.fields.get("#href")).cloned()
                {
                    let rooted = self.rooted(&path, span, state);
                    let joined = super::urls::join_base(&href.value, &rooted, crate::model::client::BaseJoin::Rfc3986, span);
                    state.change(id, |o| _ = o.fields.insert("#href".into(), Slot::new(joined, span, span)));
                }
                unknown
            }
            (_, receiver, _) => receiver.unwrap_or(unknown),
        }
    }

    /// A path that begins with a slash.
    fn rooted(&self, path: &Value, span: Span, state: &State) -> Value {
        let path = self.textual(path, state);
        match &path.is {
            Is::Text(t) if !t.known().starts_with('/') => {
                super::text::concat(&[(Value::text("/", span), span), (path.clone(), path.span)], span)
            }
            _ => path,
        }
    }

    /// A function applied to each element of a list, or to a value that may be absent.
    fn applied(&mut self, value: Value, function: Value, name_span: Span, span: Span, state: &mut State) -> Value {
        if matches!(value.is, Is::Null) {
            return value;
        }
        if self.map_of(&value, state).is_some_and(|map| map.is_list()) {
            return self.over("method-map", value, Some(function), None, name_span, span, state);
        }
        self.call_value(&function, Args::of(vec![value]), name_span, span, state)
    }

    /// The object of a URL under construction.
    fn url_object(&self, url: &Value, state: &State) -> Option<ObjectId> {
        let Is::Object(id) = url.is else { return None };
        state.object(id)?.fields.contains_key("#href").then_some(id)
    }

    /// More entries for a map, more elements for a list.
    fn extended(&mut self, target: &Value, more: &Value, state: &mut State) {
        let is_list = self.map_of(target, state).is_some_and(|m| m.is_list() && !m.entries.is_empty());
        let more = match self.map_of(more, state) {
            Some(more) if is_list && more.is_list() => more,
            Some(more) => self.pairs_as_map(more, state),
            None => MapValue { open: true, ..MapValue::default() },
        };
        let Is::Object(id) = target.is else { return };
        if let Some(old) = state.object(id).and_then(|o| o.map.as_ref()) {
            self.note_overridden(old, &more);
        }
        let entries: Vec<(Key, Slot)> =
            more.entries.iter().map(|(k, s)| (k.clone(), Slot { value: self.deep(&s.value, state, 1), ..s.clone() })).collect();
        state.change(id, |o| {
            if let Some(map) = &mut o.map {
                for (key, slot) in entries {
                    match key {
                        Key::Index(_) => map.push(slot),
                        key => map.set(key, slot),
                    }
                }
                map.open |= more.open;
            }
        });
        self.note_grant(target, state);
    }

    fn remove_entry(&mut self, map: &Value, key: &Value, state: &mut State) {
        if let (Is::Object(id), Some(key)) = (&map.is, self.key_of(key, state)) {
            state.change(*id, |o| {
                if let Some(map) = &mut o.map {
                    map.remove(&key);
                }
            });
        }
    }

    /// An object of a class of the unit as a map of its fields, by their names in documents.
    pub fn record_of(&self, value: &Value, state: &State) -> Option<MapValue> {
        let Is::Object(id) = value.is else { return None };
        let object = state.object(id)?;
        let class = self.unit.class(object.class?)?;
        if object.client.is_some() || class.is_enum || !self.unit.file(object.class?.0)?.semantics.encodes_fields {
            return None;
        }
        let mut map = MapValue { open: object.open || object.closed_world, span: Some(object.span), ..MapValue::default() };
        for field in self.unit.shape(object.class?)?.fields {
            let Some(slot) = object.fields.get(&field.code).filter(|s| !matches!(s.value.is, Is::Null)) else { continue };
            if field.omitted && is_empty(&slot.value) {
                continue;
            }
            let key = self.written_name(&field.code, slot.at).unwrap_or(field.at);
            map.set(Key::Name(field.wire), Slot { key, ..slot.clone() });
        }
        Some(map)
    }

    /// An object of a class of the unit as a map of its fields, by their names in code.
    pub fn fields_of(&self, value: &Value, state: &State) -> Option<MapValue> {
        let Is::Object(id) = value.is else { return None };
        let object = state.object(id)?;
        let class = object.class?;
        let declared = |name: &str| {
            let classes = self.unit.lineage(class).into_iter().filter_map(|t| self.unit.class(t));
            classes.flat_map(|c| &c.fields).find(|f| *f.name == *name).map(|f| f.span)
        };
        let mut map = MapValue { open: object.open, span: Some(object.span), ..MapValue::default() };
        for (name, slot) in object.fields.iter().filter(|(name, _)| !name.starts_with(['#', '_'])) {
            map.set(Key::Name(name.clone()), Slot { key: declared(name).unwrap_or(slot.key), ..slot.clone() });
        }
        Some(map)
    }

    /// Where a literal names the field that a value is for: right before the value, or the value itself.
    fn written_name(&self, name: &str, value: Span) -> Option<Span> {
        let source = self.unit.sources.get(value.file)?;
        if source.slice(value) == name {
            return Some(value);
        }
        let before = source.text.get(..value.start as usize)?.trim_end().strip_suffix([':', '='])?.trim_end();
        let start = before.strip_suffix(name)?.len();
        Some(Span::new(value.file, start, before.len()))
    }
}

/// Whether a value is what a field holds that nobody writes.
fn is_empty(value: &Value) -> bool {
    match &value.is {
        Is::Number(n) => *n == 0.0,
        Is::Bool(is) => !is,
        _ => super::places::is_unset(value),
    }
}
