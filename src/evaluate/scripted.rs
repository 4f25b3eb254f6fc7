//! Operations of languages in which nearly everything is a method: of texts, numbers, classes, and of whatever has entries.

use super::arguments::Args;
use super::exec::Evaluator;
use super::state::State;
use super::text::{self, PieceIs};
use super::value::{Is, Key, Slot, Value};
use crate::model::source::Span;
use std::rc::Rc;

/// The operator that adds to what is on its left, where that is a method.
const APPEND: &str = "<<";

impl<'a> Evaluator<'a> {
    /// Carries out an operation; none when it is not one.
    pub fn scripted(
        &mut self,
        operation: &str,
        receiver: Option<&Value>,
        args: &Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Option<Value> {
        let unknown = || Value::unknown(span);
        let first = args.value(0).cloned();
        Some(match operation {
            _ if operation.starts_with("block-") => {
                let (value, rest) = receiver_and_rest(receiver, args, span);
                self.block_operation(operation, value, &rest, name_span, span, state)
            }
            "env-fetch" => self.environment_or_block(args, name_span, span, state),
            "from-now" => in_future(receiver?, span),
            _ if let Some(unit) = operation.strip_prefix("span-") => in_seconds(receiver?, unit, span),
            "append" => self.appended(args, name_span, span, state),
            "pack" => self.packed_text(receiver?, args, span, state),
            "class-of" => match receiver.map(|v| &v.is) {
                Some(Is::Object(id)) => match state.object(*id).and_then(|o| o.class) {
                    Some(class) => Value::new(Is::Class(class), span),
                    None => unknown(),
                },
                Some(Is::Class(class)) => Value::new(Is::Class(*class), span),
                _ => unknown(),
            },
            // The one object of a class.
            "instance-of" => match receiver.map(|v| &v.is) {
                Some(Is::Class(class)) => self.closed_instance(*class, state, span),
                _ => unknown(),
            },
            "pairs" | "entry-pairs" => match first.as_ref().and_then(|v| self.map_of(v, state)) {
                Some(map) if operation == "pairs" && map.is_list() && !map.entries.is_empty() => {
                    let map = self.pairs(&map, state);
                    self.boxed(map, span, state)
                }
                Some(map) if operation == "entry-pairs" && !map.is_list() => self.listed("entries", &map, span, state),
                _ => first.unwrap_or_else(unknown),
            },
            // `fwrite($connection, $text)` is a method of a library's object, and otherwise what it is called.
            "own-method" => {
                let name = self.unit.text_at(name_span).unwrap_or("call").into();
                match first.filter(|on| matches!(on.is, Is::Object(id) if state.object(id).is_some_and(|o| o.client.is_some()))) {
                    Some(on) => {
                        let rest = Args { list: args.list.iter().skip(1).cloned().collect(), ..args.clone() };
                        self.method(&on, &name, rest, name_span, span, state)
                    }
                    None => self.foreign_call(&name, None, args.clone(), name_span, span, state),
                }
            }
            // `_.pick(map, names)`
            "only-keys" | "without-keys" if receiver.is_none() => {
                let (value, rest) = receiver_and_rest(None, args, span);
                return self.entry_operation(operation, &value, &rest, name_span, span, state);
            }
            _ => return self.entry_operation(operation, &receiver?.clone(), args, name_span, span, state),
        })
    }

    /// A setting of the environment, or what stands in when it is not set: a value, or what a block gives.
    fn environment_or_block(&mut self, args: &Args<'a>, name_span: Span, span: Span, state: &mut State) -> Value {
        let block = args.list.iter().find(|a| a.name.as_deref() == Some("&")).map(|a| a.value.clone());
        let mut all = Args { list: args.list.iter().filter(|a| a.name.is_none()).cloned().collect(), ..args.clone() };
        if let Some(block) = block {
            let mut copy = state.clone();
            let value = self.call_value(&block, Args::default(), name_span, span, &mut copy);
            if !copy.dead {
                all.list.extend(Args::of(vec![value]).list);
            }
        }
        self.environment(&all, span)
    }

    /// `a << b`: text that grows, or a list that gets one more.
    fn appended(&mut self, args: &Args<'a>, name_span: Span, span: Span, state: &mut State) -> Value {
        let (Some(old), Some(new)) = (args.at(0).cloned(), args.at(1).cloned()) else { return Value::unknown(span) };
        // A library's object to which is written so.
        let client = if let Is::Object(id) = old.value.is { state.object(id).and_then(|o| o.client) } else { None };
        if client.is_some_and(|client| !self.unit.models.method(client, APPEND).is_empty()) {
            return self.method(&old.value, &APPEND.into(), Args { list: vec![new], ..Args::default() }, name_span, span, state);
        }
        if let Is::Object(id) = old.value.is
            && state.object(id).is_some_and(|o| o.map.is_some())
        {
            state.change(id, |o| {
                if let Some(map) = &mut o.map {
                    map.push(Slot::new(new.value.clone(), new.at, new.at));
                }
            });
            return old.value;
        }
        let is_text = |v: &Value| v.alternatives().iter().any(|x| matches!(x.is, Is::Text(_)));
        let (left, right) = (self.textual(&old.value, state), self.textual(&new.value, state));
        if is_text(&left) {
            return text::concat(&[(left, old.at), (right, new.at)], span);
        }
        self.leak(&old.value, state);
        old.value
    }

    /// `['a:b'].pack('m')` is base64, with line ends unless it says `m0`.
    fn packed_text(&mut self, receiver: &Value, args: &Args<'a>, span: Span, state: &State) -> Value {
        let directive = args.value(0).and_then(Value::as_literal).unwrap_or_default();
        let element = self.map_of(receiver, state).and_then(|list| list.get(&Key::Index(0)).cloned());
        match (element, directive.strip_prefix('m')) {
            (Some(slot), Some(rest)) => {
                let value = Value { span: slot.at, ..self.textual(&slot.value, state) };
                let wraps = rest != "0";
                self.over_any(&value, span, |t| super::intrinsics::encoded(PieceIs::Base64(Rc::new(t.clone()), wraps), span))
            }
            _ => Value::unknown(span),
        }
    }

    /// Text without the line ends that an encoder puts into it.
    pub fn without_line_ends(&self, value: &Value, span: Span) -> Value {
        self.over_texts(value, span, |t| {
            let mut t = t.clone();
            for piece in &mut t.pieces {
                if let PieceIs::Base64(_, wraps) = &mut piece.kind {
                    *wraps = false;
                }
            }
            Value { is: Is::Text(Rc::new(t)), span }
        })
    }
}

/// So many seconds, minutes, hours: in seconds.
fn in_seconds(value: &Value, unit: &str, span: Span) -> Value {
    match (&value.is, unit.parse::<f64>()) {
        (Is::Number(n), Ok(unit)) => Value::new(Is::Number(n * unit), value.span),
        (Is::Answer(_), _) => Value { is: value.is.clone(), span },
        _ => Value::unknown(span),
    }
}

/// A point in time so many seconds from now.
fn in_future(value: &Value, span: Span) -> Value {
    match &value.is {
        Is::Number(_) => Value { is: Is::Symbol(super::expr::lifetime(value)), span: value.span },
        Is::Answer(answer) if !answer.path.is_empty() => {
            let mut answer = (**answer).clone();
            answer.cooked = true;
            answer.path.push(super::literals::SUM.into());
            Value { is: Is::Answer(Rc::new(answer)), span }
        }
        _ => Value::named("%time".into(), span),
    }
}

/// The receiver of a method, or the first argument of a function and the others.
fn receiver_and_rest<'a>(receiver: Option<&Value>, args: &Args<'a>, span: Span) -> (Value, Args<'a>) {
    match receiver {
        Some(receiver) => (receiver.clone(), args.clone()),
        None => {
            let value = args.value(0).cloned().unwrap_or_else(|| Value::unknown(span));
            (value, Args { list: args.list.iter().skip(1).cloned().collect(), ..args.clone() })
        }
    }
}

/// The seconds of a duration as ISO 8601 writes it (`P1Y`, `PT8H`).
pub fn duration(text: &str) -> Option<f64> {
    let (days, times) = text.strip_prefix('P').map(|rest| rest.split_once('T').unwrap_or((rest, "")))?;
    let mut total = 0.0;
    for (part, units) in [
        (days, &[('Y', 31_536_000.0), ('M', 2_592_000.0), ('W', 604_800.0), ('D', 86_400.0)][..]),
        (times, &[('H', 3_600.0), ('M', 60.0), ('S', 1.0)][..]),
    ] {
        let mut rest = part;
        while let Some(at) = rest.find(|c: char| c.is_ascii_alphabetic()) {
            let count = rest.get(..at)?.parse::<f64>().ok()?;
            let unit = rest.get(at..)?.chars().next()?;
            total += count * units.iter().find(|(name, _)| *name == unit)?.1;
            rest = rest.get(at + 1..)?;
        }
        if !rest.is_empty() {
            return None;
        }
    }
    (text.len() > 2).then_some(total)
}
