//! What is made of a whole collection by a function for each element or entry, and parts of a text up to a sign.

use super::arguments::Args;
use super::containers::is_json;
use super::exec::Evaluator;
use super::removals::some_text;
use super::state::State;
use super::value::{Is, MapValue, Slot, Value};
use crate::model::http::Tri;
use crate::model::source::Span;

impl<'a> Evaluator<'a> {
    /// Operations on a collection, or a text, as a whole; none when it is not one.
    pub fn collected_operation(
        &mut self,
        operation: &str,
        receiver: Option<&Value>,
        args: &Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Option<Value> {
        let receiver = receiver?;
        let function = || args.list.iter().map(|a| &a.value).find(|v| v.as_function().is_some()).cloned();
        Some(match operation {
            // `names.associate { it to value(it) }`: a map of the pairs.
            "associate" => {
                let list = self.over("method-map", receiver.clone(), Some(function()?), None, name_span, span, state);
                match self.map_of(&list, state) {
                    Some(list) => {
                        let map = self.pairs(&list, state);
                        self.boxed(map, span, state)
                    }
                    None => list,
                }
            }
            // `names.associateWith { value(it) }`: the elements are the keys.
            "associate-with" => {
                let keys = self.map_of(receiver, state)?;
                let values = self.over("method-map", receiver.clone(), Some(function()?), None, name_span, span, state);
                let values = self.map_of(&values, state)?;
                let mut map = MapValue { open: keys.open, span: Some(span), ..MapValue::default() };
                for ((_, key), (_, value)) in keys.entries.iter().zip(&values.entries) {
                    match self.key_of(&key.value, state) {
                        Some(name) => map.set(name, Slot { key: key.at, ..value.clone() }),
                        None => map.open = true,
                    }
                }
                self.boxed(map, span, state)
            }
            "filter-values" => {
                let function = function()?;
                let map = self.map_of(receiver, state)?;
                let mut kept = MapValue { open: map.open, span: Some(span), ..MapValue::default() };
                for (key, slot) in &map.entries {
                    let given = Value { span: slot.at, ..slot.value.clone() };
                    let holds = self.call_value(&function, Args::of(vec![given]), name_span, span, state);
                    let there = match self.truth(&holds, state) {
                        Tri::Yes => slot.there,
                        Tri::No => continue,
                        Tri::Maybe => match some_text(&slot.value).map(|text| Args::of(vec![text])) {
                            Some(text) if self.would_say(&function, text.clone(), name_span, state.clone()) == Tri::Yes => slot.there,
                            _ => Tri::Maybe,
                        },
                    };
                    kept.set(key.clone(), Slot { there, ..slot.clone() });
                }
                self.boxed(kept, span, state)
            }
            // `list.getOrElse(2) { none }`, `map.getOrDefault(key, none)`, and what there is instead of a failure.
            "get-or-other" => match args.value(0) {
                Some(first) if first.as_function().is_none() => {
                    self.intrinsic("entry-get", Some(receiver.clone()), args.clone(), name_span, span, state)
                }
                _ => self.intrinsic("catch", Some(receiver.clone()), args.clone(), name_span, span, state),
            },
            // A JSON object is written as one.
            "to-string" if is_json(receiver, state) => {
                self.intrinsic("json-encode", None, Args::of(vec![receiver.clone()]), name_span, span, state)
            }
            "map-some" => self.over(operation, receiver.clone(), Some(function()?), None, name_span, span, state),
            // The first element for which a function gives something, as it gives it.
            "find-mapped" => {
                let given = self.over("method-map", receiver.clone(), Some(function()?), None, name_span, span, state);
                let all = self.map_of(&given, state).filter(|all| !all.open)?;
                let first = all.entries.iter().find(|(_, slot)| !matches!(slot.value.is, Is::Null));
                first.map_or_else(|| Value::null(span), |(_, slot)| slot.value.clone())
            }
            // What is before a sign and what is behind it; nothing without the sign.
            "split-once" => {
                let whole = self.textual(receiver, state).as_literal()?;
                if !whole.contains(&*args.value(0)?.as_literal()?) {
                    return Some(Value::null(span));
                }
                let mut both = MapValue { span: Some(span), ..MapValue::default() };
                for half in ["substring-before", "substring-after"] {
                    let part = self.collected_operation(half, Some(receiver), args, name_span, span, state)?;
                    both.push(Slot::new(part, span, span));
                }
                self.boxed(both, span, state)
            }
            "substring-after" | "substring-before" => {
                let text = self.textual(receiver, state).as_literal()?;
                let sign = args.value(0)?.as_literal()?;
                let Some(at) = text.find(&*sign) else { return Some(receiver.clone()) };
                let before = text.get(..at)?.chars().count();
                let number = |n: usize| Value::new(Is::Number(n as f64), span);
                let range = match operation {
                    "substring-before" => vec![number(0), number(before)],
                    _ => vec![number(before + sign.chars().count())],
                };
                self.intrinsic("substring", Some(receiver.clone()), Args::of(range), name_span, span, state)
            }
            _ => return None,
        })
    }
}
