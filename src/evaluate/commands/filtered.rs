//! Filters of JSON documents: what they give.

use super::extracts::whole_answer;
use super::files::file_content;
use super::filters::{Filter, parse};
use super::{has, positional};
use crate::evaluate::arguments::Args;
use crate::evaluate::exec::Evaluator;
use crate::evaluate::intrinsics::encoded;
use crate::evaluate::state::State;
use crate::evaluate::text::{self, PieceIs};
use crate::evaluate::value::{AnswerValue, Is, Key, MapValue, Slot, Value};
use crate::model::code::Test;
use crate::model::source::{Name, Span};
use regex::Regex;
use std::rc::Rc;
use std::sync::LazyLock;

/// A filter that is being run.
struct Run<'r, 'a> {
    args: &'r Args<'a>,
    /// Where the filter is written, when its bytes are those of the source.
    at: Option<Span>,
    span: Span,
}

impl Run<'_, '_> {
    fn place(&self, (from, to): (usize, usize)) -> Span {
        self.at.map_or(self.span, |at| at.slice(from, to))
    }
}

impl<'a> Evaluator<'a> {
    /// A filter on what comes through the pipe, or on a file.
    pub fn json_filter(&mut self, args: &Args<'a>, _: Span, span: Span, state: &mut State) -> Value {
        let words = positional(args);
        let input = match (has(args, "null-input"), words.get(1)) {
            (true, _) => Value::null(span),
            (false, Some(path)) => {
                let settings = self.read_file(&Args::of(vec![path.clone()]), span, state);
                settings.unwrap_or_else(|| file_content(path, span, state))
            }
            (false, None) => args.input(span),
        };
        let input = document(&super::streams::captured(&input, span), has(args, "raw-input"));
        let Some(filter) = words.first() else { return input };
        let Is::Text(text) = &filter.is else { return Value::unknown(span) };
        let at = match &text.pieces[..] {
            [piece] if piece.exact => Some(piece.span),
            _ => None,
        };
        let run = Run { args, at, span };
        let Some(parsed) = text.as_literal().and_then(|t| parse(&t)) else { return self.fields_in(&text.known(), &input, &run) };
        let mut outputs = Vec::new();
        self.filtered(&parsed, &input, &run, &mut outputs, state);
        let printed: Vec<Value> = outputs.into_iter().map(|v| as_printed(v, span)).collect();
        match printed.len() {
            0 => Value::null(span),
            1 => printed.into_iter().next().unwrap_or_else(|| Value::null(span)),
            _ => {
                let mut list = MapValue { span: Some(span), ..MapValue::default() };
                printed.into_iter().for_each(|value| list.push(Slot::new(value, span, span)));
                Value::map(list, span)
            }
        }
    }

    /// A filter that is not understood reads at least the fields that it names.
    fn fields_in(&mut self, filter: &str, input: &Value, run: &Run<'_, '_>) -> Value {
        let Some(answer) = whole_answer(input) else { return Value::unknown(run.span) };
        for found in PATHS.captures_iter(filter) {
            if let Some(name) = found.get(1) {
                self.read_answer(&answer, &Name::from(name.as_str()), false, run.place((name.start(), name.end())));
            }
        }
        Value { is: Is::Answer(Rc::new(AnswerValue { cooked: true, ..answer })), span: run.span }
    }

    fn sole(&mut self, filter: &Filter, input: &Value, run: &Run<'_, 'a>, state: &mut State) -> Value {
        let mut all = Vec::new();
        self.filtered(filter, input, run, &mut all, state);
        all.into_iter().next().unwrap_or_else(|| Value::null(run.span))
    }

    fn filtered(&mut self, filter: &Filter, input: &Value, run: &Run<'_, 'a>, out: &mut Vec<Value>, state: &mut State) {
        let span = run.span;
        match filter {
            Filter::Whole => out.push(input.clone()),
            Filter::Field(of, name, at) => {
                let object = self.sole(of, input, run, state);
                let at = run.place(*at);
                let value = self.read_index(&object, &Value::text(name, at), at, state);
                out.push(Value { span, ..value });
            }
            Filter::Element(of) => {
                let list = self.sole(of, input, run, state);
                match self.map_of(&list, state) {
                    Some(map) if map.is_list() => out.extend(map.entries.iter().map(|(_, s)| s.value.clone())),
                    _ => out.push(list),
                }
            }
            Filter::Literal(text) => out.push(Value::text(text, span)),
            Filter::Number(text) => out.push(text.parse().map_or_else(|_| Value::unknown(span), |n| Value::new(Is::Number(n), span))),
            Filter::Variable(name) => {
                let bound = run.args.named(&[&format!("${name}")]).cloned();
                out.push(bound.unwrap_or_else(|| Value::unknown(span)));
            }
            Filter::Text(parts) => {
                let mut all = Vec::new();
                for part in parts {
                    let value = self.sole(part, input, run, state);
                    self.joined_to_text(&value, span);
                    all.push((value, span));
                }
                out.push(text::concat(&all, span));
            }
            Filter::Object(entries) => {
                let mut map = MapValue { span: Some(span), ..MapValue::default() };
                for (key, value) in entries {
                    let key = self.sole(key, input, run, state);
                    let value = self.sole(value, input, run, state);
                    let at = value.span;
                    match key.as_literal() {
                        Some(name) => map.set(Key::Name(name), Slot::new(value, key.span, at)),
                        None => map.open = true,
                    }
                }
                out.push(Value::map(map, span));
            }
            Filter::List(parts) => {
                let mut list = MapValue { span: Some(span), ..MapValue::default() };
                let mut all = Vec::new();
                parts.iter().for_each(|part| self.filtered(part, input, run, &mut all, state));
                all.into_iter().for_each(|value| list.push(Slot::new(value, span, span)));
                out.push(Value::map(list, span));
            }
            Filter::Pipe(first, then) => {
                let mut all = Vec::new();
                self.filtered(first, input, run, &mut all, state);
                for value in all {
                    self.filtered(then, &value, run, out, state);
                }
            }
            Filter::Both(first, second) => {
                self.filtered(first, input, run, out, state);
                self.filtered(second, input, run, out, state);
            }
            Filter::Or(first, second) => {
                let left = self.sole(first, input, run, state);
                let right = self.sole(second, input, run, state);
                out.push(match (&left.is, &right.is) {
                    (_, Is::Null) => left,
                    (Is::Null, _) => right,
                    _ => self.either(&left, Some(right), span),
                });
            }
            Filter::Operator(sign, left, right) => {
                let (left, right) = (self.sole(left, input, run, state), self.sole(right, input, run, state));
                out.push(self.operated(sign, &left, &right, span, state));
            }
            Filter::Call(name, args) => self.filter_call(name, args, input, run, out, state),
        }
    }

    fn operated(&mut self, sign: &str, left: &Value, right: &Value, span: Span, state: &mut State) -> Value {
        let test = match sign {
            "==" => Some(Test::Equal),
            "!=" => Some(Test::NotEqual),
            "<" => Some(Test::Less),
            "<=" => Some(Test::LessOrEqual),
            ">" => Some(Test::Greater),
            ">=" => Some(Test::GreaterOrEqual),
            _ => None,
        };
        if let Some(test) = test {
            self.compared(test, left, right, span, state);
            return Value::unknown(span);
        }
        match (&left.is, &right.is) {
            // Fields that are added to an answer.
            (Is::Answer(answer), Is::Map(more)) | (Is::Map(more), Is::Answer(answer)) if sign == "+" => {
                let mut map = (**more).clone();
                map.spread(answer);
                Value::map(map, span)
            }
            (Is::Answer(_), Is::Text(_)) | (Is::Text(_), Is::Answer(_)) if sign == "+" => {
                // Here a number cannot be added to a text.
                self.used_as_text(left, span);
                self.used_as_text(right, span);
                text::concat(&[(left.clone(), span), (right.clone(), span)], span)
            }
            (Is::Map(a), Is::Map(b)) if sign == "+" => {
                let mut map = (**a).clone();
                map.extend(b);
                Value::map(map, span)
            }
            (Is::Text(_), Is::Text(_)) if sign == "+" => text::concat(&[(left.clone(), span), (right.clone(), span)], span),
            (Is::Answer(_), Is::Number(n)) if sign == "-" => {
                self.shortened(left, *n, span);
                super::streams::cooked(left.clone())
            }
            (Is::Answer(answer), _) | (_, Is::Answer(answer)) => {
                let mut answer = (**answer).clone();
                answer.cooked = true;
                if !matches!((&left.is, &right.is), (Is::Number(_), _) | (_, Is::Number(_))) {
                    answer.path.push(crate::evaluate::literals::SUM.into());
                }
                Value { is: Is::Answer(Rc::new(answer)), span }
            }
            (Is::Unknown(Some(clock)), Is::Number(_)) if &**clock == "%time" && sign == "+" => {
                Value { is: Is::Symbol(crate::evaluate::expr::lifetime(right)), span: right.span }
            }
            _ => Value::unknown(span),
        }
    }

    fn filter_call(&mut self, name: &str, args: &[Filter], input: &Value, run: &Run<'_, 'a>, out: &mut Vec<Value>, state: &mut State) {
        let span = run.span;
        let value = match name {
            "empty" | "null" | "halt_error" => return out.push(Value::null(span)),
            "now" => Value::named("%time".into(), span),
            "true" | "false" => Value::new(Is::Bool(name == "true"), span),
            "tostring" | "fromjson" | "tojson" | "floor" | "round" | "values" | "first" | "last" | "flatten" | "@text" | "@json"
            | "@sh" | "strings" | "numbers" | "error"
                if args.is_empty() =>
            {
                input.clone()
            }
            // Takes numbers as well.
            "tonumber" => super::streams::cooked(input.clone()),
            "@uri" if args.is_empty() => self.encode(input, input.span, span),
            "@base64" if args.is_empty() => self.over_any(input, span, |t| encoded(PieceIs::Base64(Rc::new(t.clone()), false), span)),
            "@uri" | "@text" | "@sh" | "@base64" => {
                if let Some(text) = args.first() {
                    return self.filtered(text, input, run, out, state);
                }
                input.clone()
            }
            "@tsv" | "@csv" => {
                match self.map_of(input, state) {
                    Some(list) => out.extend(list.entries.iter().map(|(_, s)| s.value.clone())),
                    None => out.push(input.clone()),
                }
                return;
            }
            "join" => match self.map_of(input, state) {
                Some(list) => {
                    let separator = args.first().map(|a| self.sole(a, input, run, state)).unwrap_or_else(|| Value::text("", span));
                    self.join_list(&separator, &list, span, state)
                }
                None => input.clone(),
            },
            "select" | "map" | "with_entries" | "del" | "if" => {
                for arg in args {
                    self.sole(arg, input, run, state);
                }
                input.clone()
            }
            "test" | "match" | "split" | "startswith" | "endswith" | "ltrimstr" | "rtrimstr" | "sub" | "gsub" | "ascii_downcase"
            | "ascii_upcase" | "length" => {
                // The others leave what is no text as it is, or count it.
                if !matches!(name, "length" | "ltrimstr" | "rtrimstr") {
                    self.used_as_text(input, span);
                }
                super::streams::cooked(input.clone())
            }
            _ => {
                for arg in args {
                    self.sole(arg, input, run, state);
                }
                Value::unknown(span)
            }
        };
        out.push(value);
    }
}

/// A document that a text holds; text that is read as text stays text.
fn document(value: &Value, is_raw: bool) -> Value {
    let Is::Text(t) = &value.is else { return value.clone() };
    if is_raw {
        return value.clone();
    }
    for piece in &t.pieces {
        match &piece.kind {
            PieceIs::Json(inner) => return inner.clone(),
            PieceIs::Hole(inner) if matches!(inner.is, Is::Answer(_)) => return inner.clone(),
            _ => {}
        }
    }
    value.clone()
}

/// A value as it is printed: an object as its JSON.
fn as_printed(value: Value, span: Span) -> Value {
    match &value.is {
        Is::Map(map) if !map.is_list() || map.rest.is_some() => encoded(PieceIs::Json(value), span),
        Is::Bool(_) => Value::unknown(span),
        _ => value,
    }
}

/// A field by its name.
static PATHS: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#"\.\[?"?([A-Za-z_]\w*)"#).unwrap_or_else(|_| Regex::new("$^").unwrap_or_else(|_| unreachable!())));
