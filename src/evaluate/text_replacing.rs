//! Text in which parts are replaced, and parts of text.

use super::exec::Evaluator;
use super::state::State;
use super::text::{self, PieceIs, TextValue};
use super::value::{Is, Value};
use crate::model::source::Span;
use std::rc::Rc;

impl<'a> Evaluator<'a> {
    pub fn replaced(&mut self, search: &Value, by: &Value, subject: Value, span: Span, state: &State) -> Value {
        let searches = self.map_of(search, state);
        let replacements = self.map_of(by, state);
        match searches {
            Some(list) => {
                let mut value = subject;
                for (index, (_, slot)) in list.entries.iter().enumerate() {
                    let by = match &replacements {
                        Some(map) => {
                            map.entries.get(index).map_or_else(|| Value::text("", span), |(_, s)| Value { span: s.at, ..s.value.clone() })
                        }
                        None => by.clone(),
                    };
                    value = self.replace_one(&slot.value, &by, value, span);
                }
                value
            }
            None => self.replace_one(search, by, subject, span),
        }
    }

    pub fn replace_one(&self, search: &Value, by: &Value, subject: Value, span: Span) -> Value {
        match search.as_literal() {
            Some(search) if matches!(&*search, "\n" | "\r\n" | "\\n") && by.as_literal().is_some_and(|b| b.is_empty()) => {
                let without = self.over_texts(&subject, span, |t| text::replace(t, &search, by, span));
                self.without_line_ends(&without, span)
            }
            Some(search) => self.over_texts(&subject, span, |t| text::replace(t, &search, by, span)),
            // A pattern that is not known leaves most of a text as it is.
            None => subject,
        }
    }

    pub fn substring(&self, values: &[Value], span: Span) -> Value {
        let Some(value) = values.first() else { return Value::unknown(span) };
        let number = |i: usize| values.get(i).and_then(|v| if let Is::Number(n) = v.is { Some(n as i64) } else { None });
        match (&value.is, number(1), number(2)) {
            (Is::Text(t), Some(from), to) => match t.as_literal() {
                Some(text) => {
                    let length = text.len() as i64;
                    let start = if from < 0 { (length + from).max(0) } else { from.min(length) };
                    let end = match to {
                        None => length,
                        Some(n) if n < 0 => (length + n).max(start),
                        Some(n) => (start + n).min(length),
                    };
                    match text.get(start as usize..end.max(start) as usize) {
                        Some(part) => {
                            let at = t.span().filter(|s| s.len() == text.len()).map_or(span, |s| s.slice(start as usize, end as usize));
                            Value { is: Is::Text(Rc::new(TextValue::literal(part.into(), at))), span }
                        }
                        None => Value::unknown(span),
                    }
                }
                // Cutting the last characters off a text with holes (a trailing separator) keeps the rest.
                None if from == 0 => {
                    let cut = to.filter(|n| *n < 0).map_or(0, |n| n.unsigned_abs() as usize);
                    let mut t = (**t).clone();
                    if let Some(last) = t.pieces.last_mut()
                        && let PieceIs::Literal(l) = &last.kind
                        && l.len() >= cut
                        && let Some(kept) = l.get(..l.len() - cut)
                    {
                        let kept: crate::model::source::Name = kept.into();
                        if last.exact {
                            last.span = last.span.slice(0, kept.len());
                        }
                        last.kind = PieceIs::Literal(kept);
                    }
                    Value { is: Is::Text(Rc::new(t)), span }
                }
                None => super::reads::collected(value).unwrap_or_else(|| Value::unknown(span)),
            },
            // What is behind the headers of an answer that was collected piece by piece.
            (Is::Text(_) | Is::AnyOf(_), ..) if let Some(answer) = super::reads::collected(value) => answer,
            (Is::Answer(_), ..) => Value { is: value.is.clone(), span },
            _ => Value::unknown(span),
        }
    }
}
