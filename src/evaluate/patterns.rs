//! Regular expressions of the scanned code: what replacing by one leaves of a text.

use super::arguments::Args;
use super::exec::Evaluator;
use super::formats::push_literal;
use super::state::{Object, State};
use super::text::{PieceIs, TextValue, concat};
use super::value::{Is, Slot, Value};
use crate::model::source::Span;
use regex::{Regex, RegexBuilder};
use std::rc::Rc;

/// A compiled pattern may grow to so many bytes.
const MAX_SIZE: usize = 100_000;

impl<'a> Evaluator<'a> {
    /// A pattern as a value, from its text and its flags.
    pub fn new_pattern(&mut self, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let text = |i: usize| args.value(i).and_then(Value::as_literal).unwrap_or_else(|| "".into());
        let mut object = Object { span, ..Object::default() };
        object.fields.insert("#pattern".into(), Slot::new(Value::text(&text(0), span), span, span));
        object.fields.insert("#flags".into(), Slot::new(Value::text(&text(1), span), span, span));
        Value::new(Is::Object(self.allocate(state, object)), span)
    }

    /// Whether a regular expression finds something in a text, whatever its case: both must be known.
    pub fn fits(&mut self, args: &Args<'a>, span: Span) -> Value {
        for arg in &args.list {
            self.used_as_text(&arg.value, span);
        }
        let known = |i: usize| args.value(i).and_then(Value::as_literal);
        let pattern = known(1).and_then(|p| RegexBuilder::new(&p).case_insensitive(true).size_limit(MAX_SIZE).build().ok());
        match (known(0), pattern) {
            (Some(text), Some(pattern)) => Value::new(Is::Bool(pattern.is_match(&text)), span),
            _ => Value::unknown(span),
        }
    }

    /// Replaces by a pattern; none when the searched value is none.
    pub fn replaced_by_pattern(&self, search: &Value, by: &Value, subject: &Value, span: Span, state: &State) -> Option<Value> {
        let Is::Object(id) = search.is else { return None };
        let object = state.object(id)?;
        let text = |field: &str| object.fields.get(field).and_then(|s| s.value.as_literal());
        let (pattern, flags) = (text("#pattern")?, text("#flags").unwrap_or_else(|| "".into()));
        Some(self.replaced_pattern(&pattern, &flags, flags.contains('g'), by, subject, span))
    }

    /// Replaces everything a pattern with delimiters (`#^/+#i`) finds.
    pub fn replaced_delimited(&self, pattern: &str, by: &Value, subject: &Value, span: Span) -> Value {
        match delimited(pattern) {
            Some((pattern, flags)) => self.replaced_pattern(pattern, flags, true, by, subject, span),
            None => subject.clone(),
        }
    }

    /// A pattern that can't be read leaves the text as it is.
    pub fn replaced_pattern(&self, pattern: &str, flags: &str, all: bool, by: &Value, subject: &Value, span: Span) -> Value {
        match RegexBuilder::new(pattern).case_insensitive(flags.contains('i')).size_limit(MAX_SIZE).build() {
            Ok(pattern) => self.over_texts(subject, span, |t| replace(t, &pattern, all, by, span)),
            Err(_) => subject.clone(),
        }
    }
}

/// Replaces what a pattern finds in the known parts of a text: all of it, or the first.
fn replace(subject: &TextValue, pattern: &Regex, all: bool, by: &Value, span: Span) -> Value {
    let (from_start, to_end) = (pattern.as_str().contains('^'), pattern.as_str().contains('$'));
    // What takes over parts of what was found is not known.
    let by = match by.as_literal() {
        Some(text) if !text.contains(['$', '\\']) => by.clone(),
        _ => Value::unknown(by.span),
    };
    let last = subject.pieces.len().saturating_sub(1);
    let mut parts = Vec::new();
    let mut done = false;
    for (index, piece) in subject.pieces.iter().enumerate() {
        let PieceIs::Literal(text) = &piece.kind else {
            parts.push((Value { is: Is::Text(Rc::new(TextValue { pieces: vec![piece.clone()] })), span: piece.span }, piece.span));
            continue;
        };
        let mut start = 0;
        for found in pattern.find_iter(text) {
            // An anchor holds at the ends of the text, not at those of a piece.
            let at_hole = from_start && found.start() == 0 && index > 0 || to_end && found.end() == text.len() && index < last;
            if at_hole || done {
                continue;
            }
            push_literal(&mut parts, piece, text, start, found.start());
            parts.push((by.clone(), by.span));
            start = found.end();
            done = !all;
        }
        push_literal(&mut parts, piece, text, start, text.len());
    }
    concat(&parts, span)
}

/// The parts of a pattern with delimiters.
fn delimited(pattern: &str) -> Option<(&str, &str)> {
    let first = pattern.chars().next().filter(char::is_ascii_punctuation)?;
    let last = match first {
        '(' => ')',
        '[' => ']',
        '{' => '}',
        '<' => '>',
        same => same,
    };
    let end = pattern.rfind(last).filter(|at| *at > 0)?;
    Some((pattern.get(1..end)?, pattern.get(end + 1..)?))
}
