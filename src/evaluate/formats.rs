//! Formats: format strings and replaced parts of texts.

use super::arguments::Args;
use super::text::{PieceIs, TextPiece, TextValue, concat};
use super::value::{Is, Value};
use crate::model::source::Span;
use std::rc::Rc;

/// Formats by printf conventions: `%s`, `%d`, `%1$s`, `%%`; also `%@`, `%j`, `%o`.
pub fn printf(format: &TextValue, args: &[Value], span: Span) -> Value {
    let mut parts: Vec<(Value, Span)> = Vec::new();
    let mut next = 0;
    for piece in &format.pieces {
        let PieceIs::Literal(text) = &piece.kind else {
            parts.push((Value { is: Is::Text(Rc::new(TextValue { pieces: vec![piece.clone()] })), span: piece.span }, piece.span));
            continue;
        };
        let mut start = 0;
        for (at, length, which) in conversions(text) {
            push_literal(&mut parts, piece, text, start, at);
            match which {
                Conversion::Percent => push_literal(&mut parts, piece, text, at, at + 1),
                Conversion::Argument(explicit, quoted) => {
                    let index = explicit.unwrap_or_else(|| {
                        next += 1;
                        next - 1
                    });
                    let value = args.get(index).cloned().unwrap_or_else(|| Value::unknown(span));
                    let at = value.span;
                    let quote = (Value::text("\"", at), at);
                    parts.extend(quoted.then(|| quote.clone()));
                    parts.push((value, at));
                    parts.extend(quoted.then_some(quote));
                }
            }
            start = at + length;
        }
        push_literal(&mut parts, piece, text, start, text.len());
    }
    concat(&parts, span)
}

/// How many arguments a format takes one after the other.
pub fn arguments_taken(format: &TextValue) -> usize {
    let literals = format.pieces.iter().filter_map(|p| if let PieceIs::Literal(text) = &p.kind { Some(text) } else { None });
    let next = |which: &Conversion| matches!(which, Conversion::Argument(None, _));
    literals.map(|text| conversions(text).iter().filter(|(_, _, which)| next(which)).count()).sum()
}

/// Formats by positions in braces: `{0}`, `{1:N2}`, `{2,5}`, `{{`.
pub fn braces(format: &TextValue, args: &[Value], span: Span) -> Value {
    let mut parts: Vec<(Value, Span)> = Vec::new();
    for piece in &format.pieces {
        let PieceIs::Literal(text) = &piece.kind else {
            parts.push((Value { is: Is::Text(Rc::new(TextValue { pieces: vec![piece.clone()] })), span: piece.span }, piece.span));
            continue;
        };
        let mut start = 0;
        let mut at = 0;
        while let Some(found) = text.get(at..).and_then(|t| t.find(['{', '}'])).map(|f| at + f) {
            let rest = text.get(found..).unwrap_or("");
            if rest.starts_with("{{") || rest.starts_with("}}") {
                push_literal(&mut parts, piece, text, start, found + 1);
                (start, at) = (found + 2, found + 2);
                continue;
            }
            let inside = rest.strip_prefix('{').and_then(|r| r.split_once('}')).map(|(inside, _)| inside);
            let digits = |inside: &str| inside.chars().take_while(char::is_ascii_digit).collect::<String>();
            let index = inside.and_then(|inside| digits(inside.trim_start()).parse::<usize>().ok());
            let (Some(inside), Some(index)) = (inside, index) else {
                at = found + 1;
                continue;
            };
            push_literal(&mut parts, piece, text, start, found);
            let value = args.get(index).cloned().unwrap_or_else(|| Value::unknown(span));
            let place = value.span;
            parts.push((value, place));
            at = found + inside.len() + 2;
            start = at;
        }
        push_literal(&mut parts, piece, text, start, text.len());
    }
    concat(&parts, span)
}

/// Pushes a part of a literal piece, with the part of its span.
pub fn push_literal(parts: &mut Vec<(Value, Span)>, piece: &TextPiece, text: &str, from: usize, to: usize) {
    if let Some(part) = text.get(from..to)
        && !part.is_empty()
    {
        let span = if piece.exact { piece.span.slice(from, to) } else { piece.span };
        let new = TextPiece { kind: PieceIs::Literal(part.into()), span, exact: piece.exact, via: piece.via.clone() };
        parts.push((Value { is: Is::Text(Rc::new(TextValue { pieces: vec![new] })), span }, span));
    }
}

enum Conversion {
    Percent,
    /// The number of an argument that is said, and whether it stands in quotes (`%q`).
    Argument(Option<usize>, bool),
}

/// The printf conversions of a text: where they stand, how long they are, what they stand for.
fn conversions(text: &str) -> Vec<(usize, usize, Conversion)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(sign) = text.get(at..).and_then(|rest| rest.find('%')).map(|sign| at + sign) {
        let Some((length, which)) = conversion(&text[sign..]) else {
            at = sign + 1;
            continue;
        };
        found.push((sign, length, which));
        at = sign + length;
    }
    found
}

/// The printf conversion at the start of `text`: its length and what it stands for.
fn conversion(text: &str) -> Option<(usize, Conversion)> {
    let bytes = text.as_bytes();
    if bytes.get(1) == Some(&b'%') {
        return Some((2, Conversion::Percent));
    }
    let mut i = 1;
    let mut digits = String::new();
    while bytes.get(i).is_some_and(u8::is_ascii_digit) {
        digits.push(bytes[i] as char);
        i += 1;
    }
    let mut explicit = None;
    if bytes.get(i) == Some(&b'$') {
        explicit = digits.parse::<usize>().ok().and_then(|n| n.checked_sub(1));
        i += 1;
    }
    // `%[2]s`
    if let Some((number, _)) = text.get(i..).and_then(|rest| rest.strip_prefix('[')).and_then(|rest| rest.split_once(']')) {
        explicit = number.parse::<usize>().ok().and_then(|n| n.checked_sub(1));
        i += number.len() + 2;
    }
    while bytes.get(i).is_some_and(|b| b"-+ 0.#'".contains(b) || b.is_ascii_digit()) {
        i += 1;
    }
    let kind = *bytes.get(i)?;
    let known = kind == b'@' || b"sdiufFeEgGxXobcjOvq".contains(&kind);
    known.then_some((i + 1, Conversion::Argument(explicit, kind == b'q')))
}

/// Replaces every occurrence of a literal within literal pieces by a value.
pub fn replace(subject: &TextValue, search: &str, by: &Value, span: Span) -> Value {
    if search.is_empty() {
        return Value { is: Is::Text(Rc::new(subject.clone())), span };
    }
    let mut parts = Vec::new();
    for piece in &subject.pieces {
        match &piece.kind {
            PieceIs::Literal(text) if text.contains(search) => {
                let mut start = 0;
                for (at, found) in text.match_indices(search) {
                    push_literal(&mut parts, piece, text, start, at);
                    parts.push((by.clone(), by.span));
                    start = at + found.len();
                }
                push_literal(&mut parts, piece, text, start, text.len());
            }
            _ => parts.push((Value { is: Is::Text(Rc::new(TextValue { pieces: vec![piece.clone()] })), span: piece.span }, piece.span)),
        }
    }
    concat(&parts, span)
}

/// A conversion of a format with named values: what stands before it, its name, and where it ends.
struct Placeholder<'t> {
    from: usize,
    to: usize,
    name: &'t str,
}

/// The next `{name}` (or `{}`, `{0:spec}`) of a text from a position; doubled braces are none.
fn named_braces(text: &str, mut at: usize) -> Option<Placeholder<'_>> {
    loop {
        let from = at + text.get(at..)?.find('{')?;
        if text.get(from + 1..)?.starts_with('{') {
            at = from + 2;
            continue;
        }
        let to = from + text.get(from..)?.find('}')? + 1;
        let inside = text.get(from + 1..to - 1)?;
        return Some(Placeholder { from, to, name: inside.split([':', '!']).next().unwrap_or_default() });
    }
}

/// The next `$name` or `${name}` of a text from a position.
fn named_dollars(text: &str, mut at: usize) -> Option<Placeholder<'_>> {
    loop {
        let from = at + text.get(at..)?.find('$')?;
        let rest = text.get(from + 1..)?;
        let inside = rest.strip_prefix('{').unwrap_or(rest);
        let len = inside.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(inside.len());
        let name = inside.get(..len)?;
        let braces = rest.len() - inside.len();
        if name.is_empty() || braces > 0 && !inside.get(len..)?.starts_with('}') {
            at = from + 1 + usize::from(rest.starts_with('$'));
            continue;
        }
        return Some(Placeholder { from, to: from + 1 + len + 2 * braces, name });
    }
}

/// What encloses the names of values in formats.
const NAME_MARKS: [(char, char); 3] = [('(', ')'), ('<', '>'), ('{', '}')];

/// Whether a format names its values; only the values of a map stand for `%<name>s` and `%{name}`.
fn has_names(format: &str, has_map: bool) -> bool {
    format.contains("%(") || has_map && (format.contains("%<") || format.contains("%{"))
}

/// The next `%(name)s`, `%<name>s` or `%{name}` of a text from a position.
fn named_conversion(text: &str, mut at: usize) -> Option<Placeholder<'_>> {
    loop {
        let from = at + text.get(at..)?.find('%')?;
        let rest = text.get(from + 1..)?;
        let Some((open, end)) = NAME_MARKS.into_iter().find(|(open, _)| rest.starts_with(*open)) else {
            at = from + if rest.starts_with('%') { 2 } else { 1 };
            continue;
        };
        let close = from + text.get(from..)?.find(end)?;
        // What follows says how the value is written, save after braces.
        let kind = if open == '{' { 0 } else { text.get(close + 1..)?.find(|c: char| c.is_ascii_alphabetic())? + 1 };
        return Some(Placeholder { from, to: close + 1 + kind, name: text.get(from + 2..close)? });
    }
}

/// Puts values into a format, each where its placeholder stands; `doubled` is what stands for the mark itself.
fn fill(
    format: &TextValue,
    next: fn(&str, usize) -> Option<Placeholder<'_>>,
    doubled: &[(&str, &str)],
    value: &mut dyn FnMut(&str) -> Value,
    span: Span,
) -> Value {
    let mut parts = Vec::new();
    for piece in &format.pieces {
        let PieceIs::Literal(text) = &piece.kind else {
            parts.push((Value { is: Is::Text(Rc::new(TextValue { pieces: vec![piece.clone()] })), span: piece.span }, piece.span));
            continue;
        };
        let mut start = 0;
        while let Some(found) = next(text, start) {
            push_undoubled(&mut parts, piece, text, (start, found.from), doubled);
            let value = value(found.name);
            let at = value.span;
            parts.push((value, at));
            start = found.to;
        }
        push_undoubled(&mut parts, piece, text, (start, text.len()), doubled);
    }
    concat(&parts, span)
}

/// Pushes a part of a literal piece, its doubled marks undone.
fn push_undoubled(parts: &mut Vec<(Value, Span)>, piece: &TextPiece, text: &str, part: (usize, usize), doubled: &[(&str, &str)]) {
    let Some(written) = text.get(part.0..part.1) else { return };
    if !doubled.iter().any(|(two, _)| written.contains(two)) {
        push_literal(parts, piece, text, part.0, part.1);
        return;
    }
    let plain = doubled.iter().fold(written.to_owned(), |text, (two, one)| text.replace(two, one));
    let new = TextPiece { kind: PieceIs::Literal(plain.into()), span: piece.span, exact: false, via: piece.via.clone() };
    parts.push((Value { is: Is::Text(Rc::new(TextValue { pieces: vec![new] })), span: piece.span }, piece.span));
}

impl<'a> super::exec::Evaluator<'a> {
    /// `format % values`: one value, the values of a list, or a map that the format names entries of.
    pub fn format_values(&mut self, values: &[Value], args: &Args<'a>, span: Span, state: &super::state::State) -> Value {
        let Some(format) = values.first() else { return Value::unknown(span) };
        // The format is the receiver, or an argument itself.
        let rest = args.list.iter().skip(usize::from(values.len() == args.list.len()));
        let mut given: Vec<Value> = values.iter().skip(1).zip(rest).map(|(v, a)| Value { span: a.at, ..v.clone() }).collect();
        let map = match &given[..] {
            [one] => self.map_of(one, state),
            _ => None,
        };
        if let Some(map) = &map
            && map.is_list()
        {
            given = map.entries.iter().map(|(_, s)| Value { span: s.at, ..self.textual(&s.value, state) }).collect();
        }
        let mut named = |name: &str| match map.as_ref().and_then(|m| m.named(name)) {
            Some(slot) => Value { span: slot.at, ..self.textual(&slot.value, state) },
            None => Value::named(name.into(), span),
        };
        let all: Vec<Value> = format
            .alternatives()
            .iter()
            .map(|one| match &one.is {
                Is::Text(t) if has_names(&t.known(), map.is_some()) => fill(t, named_conversion, &[("%%", "%")], &mut named, span),
                Is::Text(t) => printf(t, &given, span),
                _ => Value::unknown(span),
            })
            .collect();
        super::text::dedup(all, span)
    }

    /// `template.substitute(map, name=value)`: `$name`, `${name}`.
    pub fn template_filled(&mut self, template: &Value, args: &Args<'a>, span: Span, state: &super::state::State) -> Value {
        let map = args.value(0).and_then(|v| self.map_of(v, state));
        let mut value = |name: &str| {
            let named = args.list.iter().find(|a| a.name.as_deref() == Some(name)).map(|a| (a.value.clone(), a.at));
            let found = named.or_else(|| map.as_ref().and_then(|m| m.named(name)).map(|s| (s.value.clone(), s.at)));
            found.map_or_else(|| Value::named(name.into(), span), |(v, at)| Value { span: at, ..self.textual(&v, state) })
        };
        let fill_in = |one: &Value| match &one.is {
            Is::Text(t) => fill(t, named_dollars, &[("$$", "$")], &mut value, span),
            _ => Value::unknown(span),
        };
        super::text::dedup(template.alternatives().iter().map(fill_in).collect(), span)
    }

    /// `format.format(values, name=value)`: `{}`, `{0}`, `{name}`.
    pub fn format_named(&mut self, values: &[Value], args: &Args<'a>, span: Span, state: &super::state::State) -> Value {
        let Some(format) = values.first() else { return Value::unknown(span) };
        let value = |name: &str, counted: &mut usize| {
            let plain = name.split(['.', '[']).next().unwrap_or_default();
            let found = match plain.parse::<usize>() {
                Ok(index) => args.at(index),
                Err(_) if plain.is_empty() => {
                    *counted += 1;
                    args.at(*counted - 1)
                }
                Err(_) => args.list.iter().find(|a| a.name.as_deref() == Some(plain)),
            };
            match found {
                Some(arg) if plain.len() == name.len() => Value { span: arg.at, ..self.textual(&arg.value, state) },
                Some(arg) => Value::named(name.into(), arg.at),
                None => Value::named(name.into(), span),
            }
        };
        let all: Vec<Value> = format
            .alternatives()
            .iter()
            .map(|one| match &one.is {
                Is::Text(t) => {
                    let mut counted = 0;
                    fill(t, named_braces, &[("{{", "{"), ("}}", "}")], &mut |name| value(name, &mut counted), span)
                }
                Is::Answer(_) => one.clone(),
                _ => Value::unknown(span),
            })
            .collect();
        super::text::dedup(all, span)
    }
}
