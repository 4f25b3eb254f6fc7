//! Operations on text.

use super::arguments::Args;
use super::exec::Evaluator;
use super::intrinsics::encoded;
use super::state::State;
use super::text::{self, PieceIs, TextValue};
use super::value::{Is, Value};
use crate::model::http::Tri;
use crate::model::source::Span;
use std::rc::Rc;

impl<'a> Evaluator<'a> {
    pub fn text_operation(&mut self, operation: &str, receiver: Option<Value>, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let unknown = Value::unknown(span);
        let mut values: Vec<Value> = receiver.iter().cloned().collect();
        values.extend(args.list.iter().map(|a| a.value.clone()));
        let values: Vec<Value> = values.iter().map(|v| self.textual(v, state)).collect();
        let at = |i: usize| values.get(i).cloned();
        let spanned = |i: usize| {
            let from_args = i.checked_sub(usize::from(receiver.is_some()));
            from_args.and_then(|j| args.list.get(j)).map_or(span, |a| a.at)
        };
        match operation {
            "format-printf" | "format-printf-list" => {
                // What says how numbers are written may stand before the format, or before its values.
                let holes = |v: &Value| v.as_literal().map(|t| t.matches('%').count().saturating_sub(2 * t.matches("%%").count()));
                let is_said = |v: &Value| matches!(v.is, Is::Symbol(_) | Is::Unknown(_));
                let other: Option<usize> = match values.as_slice() {
                    [locale, format, ..] if operation == "format-printf" && is_said(locale) && holes(format).is_some_and(|n| n > 0) => {
                        Some(0)
                    }
                    [format, locale, rest @ ..] if operation == "format-printf" && is_said(locale) && holes(format) == Some(rest.len()) => {
                        Some(1)
                    }
                    _ => None,
                };
                if let Some(other) = other {
                    let mut rest = args.clone();
                    let others = if receiver.is_some() { other.checked_sub(1) } else { Some(other) };
                    if let Some(index) = others.filter(|index| *index < rest.list.len()) {
                        rest.list.remove(index);
                        return self.text_operation(operation, receiver, &rest, span, state);
                    }
                }
                let Some(format) = at(0) else { return unknown };
                let list: Vec<Value> = if operation == "format-printf" {
                    (1..values.len()).map(|i| Value { span: spanned(i), ..values[i].clone() }).collect()
                } else {
                    match at(1).and_then(|v| self.map_of(&v, state)) {
                        Some(map) => map.entries.into_iter().map(|(_, s)| Value { span: s.at, ..s.value }).collect(),
                        None => Vec::new(),
                    }
                };
                for value in &list {
                    self.used_as_text(value, span);
                }
                // An object of the project says by a method what text it is.
                let list: Vec<Value> =
                    list.into_iter().map(|value| Value { span: value.span, ..self.as_text(&value, span, state) }).collect();
                self.over_texts(&format, span, |t| text::printf(t, &list, span))
            }
            "trim" | "to-string" => {
                let Some(value) = at(0) else { return unknown };
                if operation == "to-string" && at(1).and_then(|v| v.as_literal()).as_deref() == Some("base64") {
                    return self.over_texts(&value, span, |t| encoded(PieceIs::Base64(Rc::new(t.clone()), false), span));
                }
                let also = if operation == "trim" { at(1).and_then(|v| v.as_literal()).unwrap_or_else(|| "".into()) } else { "".into() };
                match &value.is {
                    Is::Text(_) | Is::AnyOf(_) => self.over_texts(&value, span, |t| {
                        let t = if operation == "trim" { t.trim(&also) } else { t.clone() };
                        Value { is: Is::Text(Rc::new(t)), span }
                    }),
                    Is::Number(_) | Is::Bool(_) | Is::Null => text::concat(&[(value.clone(), span)], span),
                    _ => Value { span: value.span, ..value },
                }
            }
            "strip-prefix" | "strip-suffix" => match (at(0), at(1).and_then(|v| v.as_literal())) {
                (Some(value), Some(part)) => self.over_texts(&value, span, |t| {
                    let t = text::stripped(t, &part, operation == "strip-prefix");
                    Value { is: Is::Text(Rc::new(t)), span }
                }),
                (Some(value), None) => value,
                _ => unknown,
            },
            "trim-start" | "trim-end" => match at(0) {
                Some(value) => {
                    let characters = at(1).and_then(|v| v.as_literal());
                    self.over_texts(&value, span, |t| {
                        let t = t.trim_side(operation == "trim-start", characters.as_deref());
                        Value { is: Is::Text(Rc::new(t)), span }
                    })
                }
                None => unknown,
            },
            "format-values" => self.format_values(&values, args, span, state),
            "format-named" => self.format_named(&values, args, span, state),
            "method-encode" => match (at(0), at(1).and_then(|v| v.as_literal())) {
                (Some(value), Some(codec)) if matches!(&*codec, "base64" | "base64_codec") => {
                    self.over_any(&value, span, |t| encoded(PieceIs::Base64(Rc::new(t.clone()), true), span))
                }
                (Some(value), _) => Value { span: value.span, ..value },
                _ => unknown,
            },
            "upper" | "lower" | "capitalize" => match at(0) {
                Some(value) => self.over_texts(&value, span, |t| {
                    let change = |s: &str| match operation {
                        "upper" => s.to_uppercase(),
                        "lower" => s.to_lowercase(),
                        _ => capitalized(s),
                    };
                    Value { is: Is::Text(Rc::new(t.map_literals(change))), span }
                }),
                None => unknown,
            },
            "replace" => {
                let (Some(search), Some(by), Some(subject)) = (at(0), at(1), at(2)) else { return unknown };
                self.replaced(&search, &by, subject, span, state)
            }
            "replace-pattern" => {
                let (Some(pattern), Some(by), Some(subject)) = (at(0), at(1), at(2)) else { return unknown };
                match pattern.as_literal() {
                    Some(pattern) => self.replaced_delimited(&pattern, &by, &subject, span),
                    None => subject,
                }
            }
            // Every match of a pattern.
            "method-replace-pattern" => {
                let (Some(subject), Some(pattern), Some(by)) = (at(0), at(1), at(2)) else { return unknown };
                match pattern.as_literal() {
                    Some(pattern) => self.replaced_pattern(&pattern, "", true, &by, &subject, span),
                    None => subject,
                }
            }
            // `strtr($text, array(':id' => $id))`
            "replace-pairs" => {
                let (Some(subject), Some(pairs)) = (at(0), at(1)) else { return unknown };
                match self.map_of(&pairs, state) {
                    Some(map) => map.entries.iter().fold(subject, |text, (key, slot)| {
                        let by = Value { span: slot.at, ..slot.value.clone() };
                        self.replace_one(&Value::text(&key.text(), slot.key), &by, text, span)
                    }),
                    None => subject,
                }
            }
            "method-replace" => {
                let (Some(subject), Some(search), Some(by)) = (at(0), at(1), at(2)) else { return unknown };
                if let Some(replaced) = self.replaced_by_pattern(&search, &by, &subject, span, state) {
                    return replaced;
                }
                self.replaced(&search, &by, subject, span, state)
            }
            "concat" => {
                let parts: Vec<(Value, Span)> = values.iter().enumerate().map(|(i, v)| (v.clone(), spanned(i))).collect();
                text::concat(&parts, span)
            }
            "substring" | "slice" => self.substring(&values, span),
            "position" => self.position(at(0), at(1), span),
            "encode" => match at(0) {
                Some(value) => self.encode(&value, spanned(0), span),
                None => unknown,
            },
            "decode" => at(0).unwrap_or(unknown),
            "base64" => match at(0) {
                Some(value) => {
                    let wraps = receiver.is_none() && at(1).and_then(|v| v.as_literal()).as_deref() == Some("wrap");
                    self.over_any(&value, span, |t| encoded(PieceIs::Base64(Rc::new(t.clone()), wraps), span))
                }
                None => unknown,
            },
            "chunk-wrap" => match at(0) {
                Some(value) => self.over_any(&value, span, |t| {
                    let mut t = t.clone();
                    for piece in &mut t.pieces {
                        if let PieceIs::Base64(_, wraps) = &mut piece.kind {
                            *wraps = true;
                        }
                    }
                    Value { is: Is::Text(Rc::new(t)), span }
                }),
                None => unknown,
            },
            "json-encode" => match args.value(0) {
                Some(value) => {
                    let plain = self.deep(value, state, 0);
                    encoded(PieceIs::Json(plain), span)
                }
                None => unknown,
            },
            "json-decode" => match at(0) {
                Some(Value { is: Is::Text(t), .. }) => match t.pieces.first().map(|p| &p.kind) {
                    Some(PieceIs::Json(value)) => value.clone(),
                    // An answer that was collected piece by piece.
                    _ => super::reads::collected(&Value { is: Is::Text(t.clone()), span }).unwrap_or(unknown),
                },
                // A file that was read as what it holds.
                Some(value) if matches!(value.is, Is::Map(_)) || self.map_of(&value, state).is_some() => value,
                Some(value) if matches!(value.is, Is::Answer(_) | Is::AnyOf(_)) => value,
                _ => unknown,
            },
            "url-format" => self.format_url(args, span, state),
            "url-new" => self.new_url(&values, span, state),
            "path-join" if values.len() > 2 => {
                let how = crate::model::client::BaseJoin::Slash;
                let joined = values.iter().cloned().reduce(|head, part| super::urls::join_base(&head, &part, how, span));
                joined.unwrap_or(unknown)
            }
            "url-unsplit" => match args.value(0).and_then(|parts| self.map_of(parts, state)) {
                Some(parts) => self.unsplit(&parts, span, state),
                None => match args.value(0).map(|v| &v.is) {
                    Some(Is::Object(id)) if self.is_url(*id, state) => self.url_field(*id, "href", span, state).unwrap_or(unknown),
                    _ => unknown,
                },
            },
            "url-part" => match args.value(0).cloned() {
                Some(url) => self.part_of_url(&url, args.value(1), span, state),
                None => unknown,
            },
            "url-join" | "path-join" => match (at(0), at(1)) {
                // `new Uri(text, UriKind.Absolute)`
                (Some(base), Some(Value { is: Is::Symbol(_), .. })) => base,
                (Some(base), Some(path)) => {
                    let how = if operation == "url-join" {
                        crate::model::client::BaseJoin::Rfc3986
                    } else {
                        crate::model::client::BaseJoin::Slash
                    };
                    let absolute = matches!(&path.is, Is::Text(t) if text::is_absolute(t) == Tri::Yes);
                    if absolute { path } else { super::urls::join_base(&base, &path, how, span) }
                }
                (Some(one), None) => one,
                _ => unknown,
            },
            // `File.join(base, a, b)`.
            "segments-join" => {
                let Some(first) = at(0) else { return unknown };
                let how = crate::model::client::BaseJoin::Slash;
                values.iter().skip(1).fold(first, |base, path| super::urls::join_base(&base, path, how, span))
            }
            "url-join-object" => {
                let Some(first) = at(0) else { return unknown };
                let how = crate::model::client::BaseJoin::Rfc3986;
                let is_absolute = |path: &Value| matches!(&path.is, Is::Text(t) if text::is_absolute(t) == Tri::Yes);
                let joined = values.iter().skip(1).fold(first, |base, path| {
                    if is_absolute(path) { path.clone() } else { super::urls::join_base(&base, path, how, span) }
                });
                self.new_url(&[joined], span, state)
            }
            _ => {
                // `position`, `min`, `max`, `count` and what else gives nothing that requests are made of.
                for arg in &args.list {
                    if let Is::Answer(_) = arg.value.is {
                        return Value { is: arg.value.is.clone(), span };
                    }
                }
                unknown
            }
        }
    }

    /// An operation on each alternative that is text; others stay.
    pub fn over_texts(&self, value: &Value, span: Span, each: impl Fn(&TextValue) -> Value) -> Value {
        let all: Vec<Value> = value
            .alternatives()
            .iter()
            .flat_map(|one| match &one.is {
                Is::Text(t) => each(t).alternatives().to_vec(),
                _ => vec![one.clone()],
            })
            .collect();
        text::dedup(all, span)
    }

    /// As [`Evaluator::over_texts`]; what is not text is a hole in one.
    pub fn over_any(&self, value: &Value, span: Span, each: impl Fn(&TextValue) -> Value) -> Value {
        let all: Vec<Value> = text::texts_of(value, value.span).iter().map(each).collect();
        text::dedup(all, span)
    }

    /// Where a text is found in another: a number, false (or -1), or not known.
    pub fn position(&self, subject: Option<Value>, part: Option<Value>, span: Span) -> Value {
        let (Some(subject), Some(part)) = (subject, part.and_then(|p| p.as_literal())) else { return Value::unknown(span) };
        let missing = if self.semantics(self.file()).maps_by_value { Is::Bool(false) } else { Is::Number(-1.0) };
        let one = |t: &TextValue| match t.as_literal() {
            Some(text) => match text.find(&*part) {
                Some(at) => Value::new(Is::Number(at as f64), span),
                None => Value::new(missing.clone(), span),
            },
            None if t.known().contains(&*part) => Value::new(Is::Number(t.known().find(&*part).unwrap_or(1) as f64), span),
            // What holds only encoded text adds no separator.
            None => Value::unknown(span),
        };
        match &subject.is {
            Is::Text(_) | Is::AnyOf(_) => self.over_texts(&subject, span, one),
            Is::Answer(_) => Value { is: subject.is.clone(), span },
            _ => Value::unknown(span),
        }
    }

    pub fn encode(&self, value: &Value, at: Span, span: Span) -> Value {
        let all: Vec<Value> = value
            .alternatives()
            .iter()
            .map(|one| match &one.is {
                Is::Text(t) if t.as_literal().is_some_and(|l| l.chars().all(|c| c.is_ascii_alphanumeric() || "-._~".contains(c))) => {
                    one.clone()
                }
                Is::Text(t) if t.has_literal() => encoded(PieceIs::Encoded(t.clone()), at),
                Is::Text(t) => Value { is: Is::Text(t.clone()), span },
                Is::Null => one.clone(),
                // The expression with its encoding is what the code sends.
                _ => Value { is: one.is.clone(), span },
            })
            .collect();
        text::dedup(all, span)
    }

    /// A value whose heap objects are copied into it, so that it can live in a text.
    pub fn deep(&self, value: &Value, state: &State, depth: usize) -> Value {
        if depth > 4 {
            return Value::unknown(value.span);
        }
        let value = self.textual(value, state);
        match &value.is {
            Is::Object(_) | Is::Map(_) => match self.map_of(&value, state).or_else(|| self.record_of(&value, state)) {
                Some(mut map) => {
                    for (_, slot) in &mut map.entries {
                        slot.value = self.deep(&slot.value, state, depth + 1);
                    }
                    Value::map(map, value.span)
                }
                None => Value::unknown(value.span),
            },
            _ => value,
        }
    }
}

/// A word with a capital letter first and small ones behind it.
fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    first + &letters.as_str().to_lowercase()
}
