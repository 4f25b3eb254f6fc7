//! Operations on maps and lists: merging, mapping, joining, building queries.

use super::arguments::{ArgValue, Args};
use super::containers::text_span;
use super::exec::Evaluator;
use super::state::{KIND, State};
use super::text::{self, PieceIs, TextValue};
use super::value::{Is, Key, MapValue, Slot, Value};
use crate::model::http::Tri;
use crate::model::source::Span;
use std::rc::Rc;

/// Functions are called on at most so many elements.
pub const MAX_ROUNDS: usize = 32;

impl<'a> Evaluator<'a> {
    /// An operation on maps; none when it is not one.
    #[allow(clippy::too_many_arguments)]
    pub fn map_operation(
        &mut self,
        operation: &str,
        receiver: Option<Value>,
        args: &Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Option<Value> {
        let unknown = Value::unknown(span);
        let first = args.value(0).cloned();
        Some(match operation {
            "merge" | "merge-defaults" | "merge-deep" => self.merge(operation, args, span, state),
            "query" => {
                let query = self.query(args, span, state);
                self.textual(&query, state)
            }
            // A map with methods (`new Map([[k, v], …])`).
            "map-object" => {
                let map = first.as_ref().and_then(|v| self.map_of(v, state)).unwrap_or_default();
                let map = if map.entries.is_empty() { map } else { self.pairs(&map, state) };
                let mut object = super::state::Object { map: Some(map), span, ..Default::default() };
                object.fields.insert(KIND.into(), Slot::new(Value::text("map", span), span, span));
                Value::new(Is::Object(self.allocate(state, object)), span)
            }
            "query-object" => self.query(args, span, state),
            "query-constant" => self.constant_query(args, span, state),
            "query-add" => self.query_add(args, span, state),
            // The URL comes first.
            "query-onto" => {
                let turned = Args { list: args.list.iter().rev().cloned().collect(), ..args.clone() };
                self.query_add(&turned, span, state)
            }
            // `url('https://…', array('query' => array(…)))`: what is no whole address is one of the site.
            "url-with-options" => {
                let path = self.textual(args.value(0)?, state);
                let is_whole = matches!(&path.is, Is::Text(t) if text::is_absolute(t) == Tri::Yes);
                let query = args.value(1).and_then(|options| self.map_of(options, state)?.named("query").map(|slot| slot.value.clone()));
                match (is_whole, query) {
                    (true, Some(query)) => self.query_add(&Args::of(vec![query, path]), span, state),
                    (true, None) => path,
                    (false, _) => unknown,
                }
            }
            // `l($words, 'https://…', array('query' => array(…)))`: a link that somebody follows.
            "link-with-options" => {
                let rest = Args { list: args.list.iter().skip(1).cloned().collect(), ..args.clone() };
                let url = self.map_operation("url-with-options", None, &rest, name_span, span, state)?;
                self.escapes(&url, state, span);
                url
            }
            // `parse_str($text, $fields)`
            "query-parse-into" => {
                let map = match first.map(|v| self.textual(&v, state)).map(|v| v.is) {
                    Some(Is::Text(t)) => text::parse_query(&t),
                    _ => MapValue { open: true, ..MapValue::default() },
                };
                let map = self.boxed(MapValue { span: Some(span), ..map }, span, state);
                self.write_back(args.at(1).and_then(|a| a.place), map, state);
                unknown
            }
            "query-parse" => match first.map(|v| self.textual(&v, state)) {
                Some(Value { is: Is::Text(t), .. }) => {
                    let map = text::parse_query(&t);
                    self.boxed(map, span, state)
                }
                Some(v) if matches!(v.is, Is::Answer(_)) => v,
                _ => unknown,
            },
            "join-with" if args.list.len() > 2 => {
                let mut list = MapValue { open: args.open, span: Some(span), ..MapValue::default() };
                args.list.iter().skip(1).for_each(|a| list.push(Slot::new(a.value.clone(), a.at, a.at)));
                self.join_list(&first.unwrap_or(unknown), &list, span, state)
            }
            "join-with" => {
                let (a, b) = (args.value(0).cloned(), args.value(1).cloned());
                match (a, b) {
                    (Some(a), Some(b)) => match (self.map_of(&a, state), self.map_of(&b, state)) {
                        (_, Some(list)) => self.join_list(&a, &list, span, state),
                        (Some(list), None) => self.join_list(&b, &list, span, state),
                        _ => self.answer_or_unknown(args, span),
                    },
                    (Some(a), None) => match self.map_of(&a, state) {
                        Some(list) => self.join_list(&Value::text("", span), &list, span, state),
                        None => unknown,
                    },
                    _ => unknown,
                }
            }
            "method-join" => match receiver.and_then(|r| self.map_of(&r, state)) {
                Some(list) => {
                    let separator = first.unwrap_or_else(|| Value::text(",", span));
                    self.join_list(&separator, &list, span, state)
                }
                None => unknown,
            },
            "concat" | "list-concat" => {
                let receiver = receiver?;
                let mut list = self.map_of(&receiver, state)?;
                for arg in &args.list {
                    match self.map_of(&arg.value, state) {
                        Some(more) => list.extend(&more),
                        None => list.push(Slot::new(arg.value.clone(), arg.at, arg.at)),
                    }
                }
                self.boxed(list, span, state)
            }
            "keys" | "values" | "entries" => match first.and_then(|v| self.map_of(&v, state)) {
                Some(map) => self.listed(operation, &map, span, state),
                None => unknown,
            },
            "from-entries" => match first.and_then(|v| self.map_of(&v, state)) {
                Some(list) => {
                    let mut map = MapValue { open: list.open, span: Some(span), ..MapValue::default() };
                    for (_, slot) in &list.entries {
                        let pair = self.map_of(&slot.value, state);
                        let name = pair.as_ref().and_then(|p| p.get(&Key::Index(0)));
                        let key = name.and_then(|s| self.key_of(&s.value, state));
                        let written = name.map(|s| text_span(&s.value, s.at));
                        match (key, pair.as_ref().and_then(|p| p.get(&Key::Index(1)))) {
                            (Some(key), Some(value)) => map.set(key, Slot { key: written.unwrap_or(value.key), ..value.clone() }),
                            _ => map.open = true,
                        }
                    }
                    self.boxed(map, span, state)
                }
                None => unknown,
            },
            // A pipe: each element of a list, or the only value.
            "each-or-one" => match (args.value(0).cloned(), args.value(1).cloned()) {
                (Some(value), Some(function))
                    if self.map_of(&value, state).is_none_or(|map| map.entries.iter().any(|(k, _)| !matches!(k, Key::Index(_)))) =>
                {
                    let one = Args { list: vec![ArgValue::plain(value, span)], ..Args::default() };
                    self.call_value(&function, one, name_span, span, state)
                }
                _ => return self.map_operation("map-each", receiver, args, name_span, span, state),
            },
            // What a pipe gives that one value came through is that value, and nothing when none did.
            "filter-or-one" => {
                let list = self.map_operation("filter", receiver, args, name_span, span, state)?;
                match self.map_of(&list, state).filter(|m| m.is_list() && !m.open) {
                    Some(map) => match &map.entries[..] {
                        [] => Value::null(span),
                        [(_, one)] if one.there == Tri::Yes => one.value.clone(),
                        all if all.iter().all(|(_, slot)| slot.there != Tri::Yes) => {
                            super::value::any_of(vec![list, Value::null(span)], span)
                        }
                        _ => list,
                    },
                    None => list,
                }
            }
            "first-or-one" => {
                let value = args.value(0)?.clone();
                match self.map_of(&value, state).filter(MapValue::is_list) {
                    Some(_) => self.first_of(value, &Args::default(), name_span, span, state),
                    None => value,
                }
            }
            "map-each" | "each" | "each-by-key" | "filter" => {
                // `array_map('trim', $list)`: a function may be named.
                let is_map = |at: usize| args.value(at).and_then(|v| self.map_of(v, state)).is_some();
                let is_first = args.value(0).and_then(Value::as_function).is_some() || !is_map(0) && is_map(1);
                let (function, list) = match (is_first, operation) {
                    (true, "map-each" | "filter") => (args.value(0).cloned(), args.value(1).cloned()),
                    _ => (args.value(1).cloned(), args.value(0).cloned()),
                };
                let operation = match operation {
                    "map-each" => "map-elements",
                    "each" => "method-each",
                    "each-by-key" => "method-each-by-key",
                    // What the function is given may be said.
                    _ => match args.value(2).map(Value::as_literal) {
                        None => "filter-elements",
                        Some(Some(given)) if &*given == "key" => "filter-keys",
                        Some(_) => "method-filter",
                    },
                };
                let more = args.value(2).and_then(|v| self.map_of(v, state));
                if let (Some(more), Some(first), Some(function), "map-elements") =
                    (more, list.as_ref().and_then(|l| self.map_of(l, state)), function.clone(), operation)
                {
                    return Some(self.zipped(&function, &first, &more, name_span, span, state));
                }
                self.over(operation, list.clone().unwrap_or(unknown), function, None, name_span, span, state)
            }
            "reduce" => {
                let initial = args.value(2).cloned().unwrap_or_else(|| Value::null(span));
                self.over("method-reduce", first?, args.value(1).cloned(), Some(initial), name_span, span, state)
            }
            "method-map" | "method-each" | "method-filter" | "method-reduce" => {
                self.over(operation, receiver.unwrap_or(unknown), first, args.value(1).cloned(), name_span, span, state)
            }
            "push" | "method-push" => {
                let (target, place, rest) = match receiver {
                    Some(r) => (r, None, 0),
                    None => (first.unwrap_or(unknown.clone()), args.at(0).and_then(|a| a.place), 1),
                };
                if self.push_segment(&target, args, rest, span, state) {
                    return Some(target);
                }
                self.push(&target, place, args, rest, span, state);
                unknown
            }
            "array-combine" => {
                let (keys, values) = (first.and_then(|v| self.map_of(&v, state))?, args.value(1).and_then(|v| self.map_of(v, state))?);
                let mut map = MapValue { open: keys.open || values.open, span: Some(span), ..MapValue::default() };
                for ((_, k), (_, v)) in keys.entries.iter().zip(&values.entries) {
                    match self.key_of(&k.value, state) {
                        Some(key) => map.set(key, Slot { key: k.at, ..v.clone() }),
                        None => map.open = true,
                    }
                }
                self.boxed(map, span, state)
            }
            "split" => {
                let (separator, subject) = match &receiver {
                    Some(r) => (first, Some(r.clone())),
                    None => (first, args.value(1).cloned()),
                };
                match (separator.and_then(|s| s.as_literal()), subject.map(|s| self.textual(&s, state))) {
                    (Some(separator), Some(Value { is: Is::Text(t), .. })) if separator.chars().count() == 1 => {
                        let c = separator.chars().next().unwrap_or(' ');
                        let mut list = MapValue { span: Some(span), ..MapValue::default() };
                        for part in t.split_all(&[c]) {
                            let at = part.span().unwrap_or(span);
                            list.push(Slot::new(text::simplify(part, at), at, at));
                        }
                        self.boxed(list, span, state)
                    }
                    // An answer with its headers: either part of it is the answer.
                    (Some(separator), Some(v))
                        if separator.chars().all(|c| matches!(c, '\r' | '\n')) && super::reads::collected(&v).is_some() =>
                    {
                        let mut list = MapValue { span: Some(span), open: true, ..MapValue::default() };
                        let part = super::reads::collected(&v).unwrap_or(unknown);
                        (0..2).for_each(|_| list.push(Slot::new(part.clone(), span, span)));
                        self.boxed(list, span, state)
                    }
                    (_, Some(v)) if matches!(v.is, Is::Answer(_)) => v,
                    _ => unknown,
                }
            }
            "slice" | "reverse" | "substring" => {
                let value = receiver.or(first)?;
                match self.map_of(&value, state) {
                    Some(mut list) if operation != "substring" => {
                        if operation == "reverse" {
                            list.entries.reverse();
                        } else {
                            list.open = true;
                        }
                        self.boxed(list, span, state)
                    }
                    _ => return None,
                }
            }
            _ => return None,
        })
    }

    pub fn answer_or_unknown(&self, args: &Args<'a>, span: Span) -> Value {
        for arg in &args.list {
            if matches!(arg.value.is, Is::Answer(_)) {
                return Value { is: arg.value.is.clone(), span };
            }
        }
        Value::unknown(span)
    }

    /// `add_query_arg(map, url)`, `add_query_arg(name, value, url)`: a URL with more parameters.
    pub fn query_add(&mut self, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let Some(first) = args.at(0) else { return Value::unknown(span) };
        let (map, url) = match self.map_of(&first.value, state) {
            Some(map) => (map, args.at(1)),
            None => {
                let mut map = MapValue { span: Some(span), ..MapValue::default() };
                match (self.key_of(&first.value, state), args.at(1)) {
                    (Some(key), Some(value)) => map.set(key, Slot::new(value.value.clone(), first.at, value.at)),
                    _ => map.open = true,
                }
                (map, args.at(2))
            }
        };
        let Some(url) = url else { return Value::unknown(span) };
        let whole = self.textual(&url.value, state);
        let has_query = matches!(&whole.is, Is::Text(t) if t.known().contains('?'));
        let deep = self.deep(&Value::map(map, span), state, 0);
        let Is::Map(map) = deep.is else { return Value::unknown(span) };
        let query = Value { is: Is::Text(Rc::new(TextValue::piece(PieceIs::Query(map), span))), span };
        text::concat(&[(whole, url.at), (Value::text(if has_query { "&" } else { "?" }, span), span), (query, span)], span)
    }

    pub fn listed(&mut self, operation: &str, map: &MapValue, span: Span, state: &mut State) -> Value {
        let mut list = MapValue { open: map.open, span: Some(span), ..MapValue::default() };
        for (key, slot) in &map.entries {
            let name = Value::text(&key.text(), slot.key);
            let value = match operation {
                "keys" => name,
                "values" => slot.value.clone(),
                _ => {
                    let mut pair = MapValue { span: slot.entry, ..MapValue::default() };
                    pair.push(Slot::new(name, slot.key, slot.key));
                    pair.push(slot.clone());
                    self.boxed(pair, slot.at, state)
                }
            };
            let at = if operation == "keys" { slot.key } else { slot.at };
            list.push(Slot { value, there: slot.there, key: slot.key, at, entry: slot.entry });
        }
        self.boxed(list, span, state)
    }
}
