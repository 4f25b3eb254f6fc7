//! Objects that decode from a stream or encode to one, and functions that put what they decode into what they are given.

use super::arguments::{ArgValue, Args};
use super::exec::Evaluator;
use super::settings::PLACE;
use super::state::{KIND, Object, State};
use super::value::{AnswerValue, Is, MapValue, Slot, Value};
use crate::model::http::Tri;
use crate::model::source::Span;
use std::rc::Rc;

/// The field of a decoder or encoder that holds the stream.
const STREAM: &str = "#stream";
/// The field of a decoder that says that it rejects fields which a type does not know.
const REJECTS: &str = "#rejects";
/// Ranges with fewer numbers are known.
const MAX_COUNTED: i64 = 8;

impl<'a> Evaluator<'a> {
    /// An operation of a decoder or encoder; none when it is not one.
    pub fn stream_operation(
        &mut self,
        operation: &str,
        receiver: Option<&Value>,
        args: &Args<'a>,
        span: Span,
        state: &mut State,
    ) -> Option<Value> {
        Some(match operation {
            "stream-decoder" | "stream-encoder" => {
                let mut object = Object { span, ..Object::default() };
                let stream = args.value(0).cloned().unwrap_or_else(|| Value::unknown(span));
                object.fields.insert(KIND.into(), Slot::new(Value::text(operation, span), span, span));
                object.fields.insert(STREAM.into(), Slot::new(stream, span, span));
                Value::new(Is::Object(self.allocate(state, object)), span)
            }
            "decode-strictly" => {
                if let Some(Value { is: Is::Object(id), .. }) = receiver {
                    state.change(*id, |o| {
                        o.fields.insert(REJECTS.into(), Slot::new(Value::new(Is::Bool(true), span), span, span));
                    });
                }
                Value::unknown(span)
            }
            "decode-into" => match receiver {
                Some(receiver) => self.decode_into(receiver, args.at(0)?, span, state),
                None => self.decode_into(args.value(0)?, args.at(1)?, span, state),
            },
            "encode-to" => self.encode_to(receiver?, args, span, state),
            "write-to" | "write-text" => match receiver? {
                stream if is_text(stream, state) => return self.text_building("string-append", receiver, args, span, state),
                stream => {
                    let name = if operation == "write-to" { "Write" } else { "write" };
                    self.foreign_call(&name.into(), Some(stream), args.clone(), span, span, state)
                }
            },
            // So few numbers that a loop over them is no retry that takes long to follow.
            "range" => {
                let number = |v: &Value| if let Is::Number(n) = v.is { Some(n as i64) } else { None };
                let numbers: Option<Vec<i64>> = args.list.iter().map(|a| number(&a.value)).collect();
                let (from, to, by) = match numbers?[..] {
                    [to] => (0, to, 1),
                    [from, to] => (from, to, 1),
                    [from, to, by] if by > 0 => (from, to, by),
                    _ => return Some(Value::unknown(span)),
                };
                if to.saturating_sub(from) / by >= MAX_COUNTED {
                    return Some(Value::unknown(span));
                }
                let mut list = MapValue { span: Some(span), ..MapValue::default() };
                let mut next = from;
                while next < to {
                    list.push(Slot::new(Value::new(Is::Number(next as f64), span), span, span));
                    next = next.saturating_add(by);
                }
                self.boxed(list, span, state)
            }
            "print-to" | "print-plain-to" => {
                let rest = Args { list: args.list.iter().skip(1).cloned().collect(), ..args.clone() };
                let how = if operation == "print-to" { "format-printf" } else { "concat" };
                let text = self.text_operation(how, None, &rest, span, state);
                let written = Args::of(vec![text]);
                match args.value(0)? {
                    stream if is_text(stream, state) => {
                        _ = self.text_building("string-append", Some(&stream.clone()), &written, span, state)
                    }
                    stream => {
                        let stream = stream.clone();
                        self.foreign_call(&"Write".into(), Some(&stream), written, span, span, state);
                    }
                }
                Value::unknown(span)
            }
            "size" => match args.value(0).map(|v| (self.map_of(v, state), self.textual(v, state))) {
                Some((Some(map), _)) if !map.open && map.entries.iter().all(|(_, slot)| slot.there == Tri::Yes) => {
                    Value::new(Is::Number(map.entries.len() as f64), span)
                }
                Some((None, Value { is: Is::Null, .. })) => Value::new(Is::Number(0.0), span),
                Some((None, text)) => match text.as_literal() {
                    Some(text) => Value::new(Is::Number(text.len() as f64), span),
                    None => Value::unknown(span),
                },
                _ => Value::unknown(span),
            },
            // `form.Add(name, value)`, `time.Add(span)`
            "put-or-later" => match &args.list[..] {
                [_, _] => return self.container_operation("map-put", receiver, args, span, span, state),
                _ => return self.builder_operation("seconds-later", receiver.cloned(), args, span, span, state),
            },
            "values-get" => {
                let found = self.read_index(receiver?, args.value(0)?, span, state);
                self.first_of_list(&found, state)
            }
            _ => return None,
        })
    }

    /// The target becomes what is decoded, as its class has it. Whether that fails is not known.
    pub fn decode_into(&mut self, source: &Value, target: &ArgValue<'a>, span: Span, state: &mut State) -> Value {
        let decoder = if let Is::Object(id) = source.is { state.object(id).filter(|o| o.fields.contains_key(STREAM)) } else { None };
        let strict = decoder.is_some_and(|o| o.fields.contains_key(REJECTS));
        let stream = decoder.and_then(|o| o.fields.get(STREAM)).map_or_else(|| source.clone(), |slot| slot.value.clone());
        if matches!(&stream.is, Is::Symbol(place) if place.starts_with(PLACE)) {
            let filled = self.bind_section(Some(&stream), &Args::of(vec![target.value.clone()]), span, state);
            if !filled {
                self.write_back(target.place, stream, state);
            }
            return Value::unknown(span);
        }
        let decoded = self.text_operation("json-decode", None, &Args::of(vec![stream]), span, state);
        let class = match target.value.is {
            Is::Object(id) => state.object(id).and_then(|o| o.class),
            _ => None,
        };
        let decoded = match decoded.is {
            Is::Answer(answer) if strict => Value { is: Is::Answer(Rc::new(AnswerValue { strict, ..(*answer).clone() })), ..decoded },
            _ => decoded,
        };
        let value = match class {
            Some(class) => self.decoded(decoded, class),
            None => decoded,
        };
        if !value.is_unknown() {
            self.write_back(target.place, value, state);
        }
        Value::unknown(span)
    }

    /// `encoder.Encode(value)` writes to its stream; `values.Encode()` is a query.
    fn encode_to(&mut self, receiver: &Value, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        if args.list.is_empty() {
            let query = self.query(&Args::of(vec![receiver.clone()]), span, state);
            return self.textual(&query, state);
        }
        let object = if let Is::Object(id) = receiver.is { state.object(id) } else { None };
        let stream = object.and_then(|o| o.fields.get(STREAM)).map_or_else(|| receiver.clone(), |slot| slot.value.clone());
        if is_text(&stream, state) {
            let json = self.text_operation("json-encode", None, args, span, state);
            self.text_building("string-append", Some(&stream), &Args::of(vec![json]), span, state);
        } else {
            self.foreign_call(&"Encode".into(), Some(&stream), args.clone(), span, span, state);
        }
        Value::unknown(span)
    }

    /// A value of a query, form or header: where these are lists, a list stands for its first element.
    pub fn single_value(&self, slot: &Slot, state: &State) -> Slot {
        let lists = self.semantics(self.file()).lists_of_values;
        let list = if lists { self.map_of(&slot.value, state).filter(|map| map.is_list()) } else { None };
        match list.as_ref().and_then(|list| list.entries.first()) {
            Some((_, only)) => Slot { value: only.value.clone(), at: only.at, ..slot.clone() },
            None => slot.clone(),
        }
    }
}

/// Whether a value is a text that grows.
fn is_text(value: &Value, state: &State) -> bool {
    let Is::Object(id) = value.is else { return false };
    state.object(id).and_then(Object::kind).as_deref() == Some("text")
}
