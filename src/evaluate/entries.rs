//! Operations that give some of a map's entries, or the entries of several maps, and what is read with a default.

use super::arguments::{ArgValue, Args};
use super::exec::Evaluator;
use super::state::State;
use super::text::PieceIs;
use super::value::{Is, Key, MapValue, Value, join};
use crate::model::http::Tri;
use crate::model::source::Span;

impl<'a> Evaluator<'a> {
    /// Operations that the receiver's entries decide; none when it is not one.
    pub fn entry_operation(
        &mut self,
        operation: &str,
        receiver: &Value,
        args: &Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Option<Value> {
        Some(match operation {
            "fetch" => self.fetched(receiver, args, name_span, span, state),
            "dig" => {
                let keys: Vec<Value> = args.list.iter().map(|a| a.value.clone()).collect();
                keys.iter().fold(receiver.clone(), |value, key| self.read_index(&value, key, span, state))
            }
            "at" => match args.value(0).cloned() {
                Some(key) => self.read_index(receiver, &key, span, state),
                None => Value::unknown(span),
            },
            "last" => match self.map_of(receiver, state) {
                Some(list) if list.is_list() && !list.open => {
                    list.entries.last().map_or_else(|| Value::null(span), |(_, s)| s.value.clone())
                }
                None if matches!(receiver.is, Is::Answer(_)) => receiver.clone(),
                _ => Value::unknown(span),
            },
            "slice-or-keys" if self.map_of(receiver, state).is_none_or(|m| m.is_list() && !m.entries.is_empty()) => {
                let operation = if self.map_of(receiver, state).is_some() { "slice" } else { "substring" };
                return Some(self.cut(operation, receiver, args, name_span, span, state));
            }
            "slice-or-keys" => return self.entry_operation("only-keys", receiver, args, name_span, span, state),
            "copy-or-self" => match self.map_of(receiver, state) {
                Some(map) => self.boxed(map, span, state),
                None => self.cloned(receiver, state),
            },
            "to-list" => match self.map_of(receiver, state) {
                Some(map) if !map.is_list() => self.listed("entries", &map, span, state),
                _ => receiver.clone(),
            },
            "delete-characters" | "delete-keys"
                if operation == "delete-characters"
                    || matches!(receiver.is, Is::Text(_) | Is::AnyOf(_)) && self.map_of(receiver, state).is_none() =>
            {
                let ends = args.value(0).and_then(Value::as_literal).is_some_and(|t| t.contains(['\n', '\r']));
                if ends { self.without_line_ends(receiver, span) } else { receiver.clone() }
            }
            "only-keys" | "without-keys" | "delete-keys" | "without-null" => {
                let Some(map) = self.map_of(receiver, state) else {
                    return Some(if matches!(receiver.is, Is::Answer(_)) { receiver.clone() } else { Value::unknown(span) });
                };
                let kept = self.some_entries(operation, map, args, state);
                if operation == "delete-keys"
                    && let Is::Object(id) = &receiver.is
                {
                    state.change(*id, |o| o.map = Some(kept));
                    return Some(Value::unknown(span));
                }
                self.boxed(kept, span, state)
            }
            "merge-copy" if matches!(receiver.is, Is::Object(id) if self.is_url(id, state)) => {
                return self.entry_operation("join-text", receiver, args, name_span, span, state);
            }
            "merge-copy" => {
                let map = self.map_of(receiver, state);
                let copy = match map {
                    Some(map) => self.boxed(map, span, state),
                    None => receiver.clone(),
                };
                let mut all = Args::of(vec![copy]);
                all.list.extend(args.list.iter().filter(|a| a.name.is_none()).cloned());
                self.merge("merge", &all, span, state)
            }
            "merge-into" => {
                let mut all = Args::of(vec![receiver.clone()]);
                all.list.extend(args.list.iter().filter(|a| a.name.is_none()).cloned());
                self.merge("merge", &all, span, state)
            }
            "merge-under" => {
                let copy = self.boxed(MapValue::default(), span, state);
                let mut all = Args { list: vec![ArgValue::plain(copy, span)], ..Args::default() };
                all.list.extend(args.list.iter().filter(|a| a.name.is_none()).cloned());
                all.list.extend(Args::of(vec![receiver.clone()]).list);
                self.merge("merge", &all, span, state)
            }
            "method-query" => {
                let query = self.query(&Args::of(vec![receiver.clone()]), span, state);
                self.textual(&query, state)
            }
            "method-json" => {
                let plain = self.deep(receiver, state, 0);
                if matches!(plain.is, Is::Answer(_)) { plain } else { super::intrinsics::encoded(PieceIs::Json(plain), span) }
            }
            // `list.joinToString("&") { it.name }`
            "join-mapped" => {
                let each = args.list.iter().map(|a| &a.value).find(|v| v.as_function().is_some()).cloned();
                let list = match each {
                    Some(f) => self.intrinsic("method-map", Some(receiver.clone()), Args::of(vec![f]), name_span, span, state),
                    None => receiver.clone(),
                };
                let said =
                    |at: usize, name: &str| args.value(at).filter(|v| v.as_function().is_none()).or_else(|| args.named(&[name])).cloned();
                let (before, behind) = (said(1, "prefix"), said(2, "postfix"));
                let separator = said(0, "separator").unwrap_or_else(|| Value::text(", ", span));
                let Some(list) = self.map_of(&list, state) else { return Some(Value::unknown(span)) };
                let joined = self.join_list(&separator, &list, span, state);
                if before.is_none() && behind.is_none() {
                    return Some(joined);
                }
                let parts: Vec<(Value, Span)> = before.into_iter().chain([joined]).chain(behind).map(|v| (v, span)).collect();
                super::text::concat(&parts, span)
            }
            "join-text" if matches!(receiver.is, Is::Object(id) if self.is_url(id, state)) => {
                let mut all = Args::of(vec![receiver.clone()]);
                all.list.extend(args.list.iter().cloned());
                self.intrinsic("url-join-object", None, all, name_span, span, state)
            }
            "join-text" => {
                let list = self.map_of(receiver, state)?;
                let separator = args.value(0).cloned().unwrap_or_else(|| Value::text("", span));
                self.join_list(&separator, &list, span, state)
            }
            _ => return None,
        })
    }

    fn cut(&mut self, operation: &str, receiver: &Value, args: &Args<'a>, name_span: Span, span: Span, state: &mut State) -> Value {
        self.intrinsic(operation, Some(receiver.clone()), args.clone(), name_span, span, state)
    }

    /// `h.fetch('k')` fails without the key; `h.fetch('k', d)` and `h.fetch('k') { d }` give something else.
    fn fetched(&mut self, receiver: &Value, args: &Args<'a>, name_span: Span, span: Span, state: &mut State) -> Value {
        let Some(key) = args.value(0).cloned() else { return Value::unknown(span) };
        let block = args.list.iter().find(|a| a.name.as_deref() == Some("&")).map(|a| a.value.clone());
        let default = match (args.value(1), block) {
            (Some(default), _) => Some(default.clone()),
            (None, Some(block)) => {
                let mut copy = state.clone();
                let value = self.call_value(&block, Args::of(vec![key.clone()]), name_span, span, &mut copy);
                let ends = copy.dead;
                if !ends {
                    state.join(copy);
                }
                (!ends).then_some(value)
            }
            (None, None) => None,
        };
        let found = match (&receiver.is, &default, self.key_of(&key, state)) {
            (Is::Answer(answer), None, Some(key)) => self.read_answer(&answer.clone(), &key.text(), true, span),
            _ => self.read_index(receiver, &key, span, state),
        };
        match (default, self.is_null(&found)) {
            (Some(default), Tri::Yes) => default,
            (Some(default), Tri::Maybe) => join(&super::expr::falls_back(&super::expr::without_null(&found)), &default),
            _ => found,
        }
    }

    fn some_entries(&self, operation: &str, mut map: MapValue, args: &Args<'a>, state: &State) -> MapValue {
        let mut keys: Vec<Option<Key>> = Vec::new();
        for arg in args.list.iter().filter(|a| a.name.is_none()) {
            match self.map_of(&arg.value, state) {
                Some(list) => keys.extend(list.entries.iter().map(|(_, s)| self.key_of(&s.value, state))),
                None => keys.push(self.key_of(&arg.value, state)),
            }
        }
        let named = |key: &Key| keys.iter().any(|k| k.as_ref() == Some(key));
        let unsure = keys.iter().any(Option::is_none);
        match operation {
            "only-keys" => {
                map.entries.retain(|(key, _)| named(key) || unsure);
                map.open &= keys.iter().flatten().any(|key| map.get(key).is_none()) || unsure;
            }
            "without-keys" | "delete-keys" => map.entries.retain(|(key, _)| !named(key)),
            "without-null" => {
                map.entries.retain(|(_, s)| self.is_null(&s.value) != Tri::Yes);
                for (_, slot) in &mut map.entries {
                    if slot.value.alternatives().iter().any(|v| matches!(v.is, Is::Null)) {
                        slot.there = Tri::Maybe;
                    }
                }
            }
            _ => {}
        }
        map
    }
}
