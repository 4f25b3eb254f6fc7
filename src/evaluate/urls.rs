//! URLs: joining bases and paths, splitting off queries, and the classes that hold them.

use super::text::{self, Position, TextValue};
use super::value::{Is, MapValue, Value};
use crate::model::client::BaseJoin;
use crate::model::http::Tri;
use crate::model::source::Span;
use std::rc::Rc;

/// Joins a base and a relative path.
pub fn join_base(base: &Value, path: &Value, how: BaseJoin, span: Span) -> Value {
    if matches!(path.is, Is::Null) {
        return base.clone();
    }
    let mut all = Vec::new();
    for one in base.alternatives() {
        let joined = match (&one.is, how) {
            (Is::Null, _) => path.clone(),
            (Is::Text(b), BaseJoin::Rfc3986) => rfc3986(b, path, span),
            (Is::Text(b), BaseJoin::Folder) => {
                let slash = (Value::text("/", span), span);
                let head = Value { is: Is::Text(Rc::new(trim_slash_end(b))), span: one.span };
                match text::concat(&[(head, one.span), slash], span).is {
                    Is::Text(folder) => rfc3986(&folder, path, span),
                    _ => Value::unknown(span),
                }
            }
            (Is::Text(b), BaseJoin::Slash) => {
                let head = trim_slash_end(b);
                let tail = match &path.is {
                    Is::Text(p) => Value { is: Is::Text(Rc::new(trim_slash_start(p))), span: path.span },
                    _ => path.clone(),
                };
                let empty = matches!(&tail.is, Is::Text(t) if t.as_literal().is_some_and(|t| t.is_empty()));
                if empty {
                    one.clone()
                } else {
                    text::concat(
                        &[
                            (Value { is: Is::Text(Rc::new(head)), span: one.span }, one.span),
                            (Value::text("/", span), span),
                            (tail, path.span),
                        ],
                        span,
                    )
                }
            }
            _ => text::concat(&[(one.clone(), one.span), (path.clone(), path.span)], span),
        };
        all.push(joined);
    }
    let flat: Vec<Value> = all.iter().flat_map(|v| v.alternatives().to_vec()).collect();
    text::dedup(flat, span)
}

/// RFC 3986 section 5: `/x` replaces the base's path, `x` its last segment, `?q` its query.
fn rfc3986(base: &TextValue, path: &Value, span: Span) -> Value {
    if base.as_literal().is_some_and(|base| base.is_empty()) {
        return path.clone();
    }
    let (Is::Text(p), true) = (&path.is, text::is_absolute(base) != Tri::Maybe) else {
        return text::concat(&[(Value { is: Is::Text(Rc::new(base.clone())), span }, span), (path.clone(), path.span)], span);
    };
    // `../x` goes up, `./x` stays.
    if let Some(text::PieceIs::Literal(l)) = p.pieces.first().map(|x| &x.kind)
        && let Some((dots, goes_up)) = [("../", true), ("./", false)].into_iter().find(|(dots, _)| l.starts_with(dots))
    {
        let folder = up_to_last_slash(base);
        let head = if goes_up { up_to_last_slash(&trim_slash_end(&folder)) } else { folder };
        let rest = p.slice(Position { piece: 0, byte: dots.len() }, p.end());
        return rfc3986(&head, &Value { is: Is::Text(Rc::new(rest)), span: path.span }, span);
    }
    let first = p.pieces.first().map(|x| &x.kind);
    let starts = |c: char| matches!(first, Some(text::PieceIs::Literal(l)) if l.starts_with(c));
    let head = if starts('/') {
        origin(base)
    } else if starts('?') {
        base.split_at(&['?']).map_or_else(|| base.clone(), |(h, _)| h)
    } else {
        up_to_last_slash(base)
    };
    text::concat(&[(Value { is: Is::Text(Rc::new(head)), span }, span), (path.clone(), path.span)], span)
}

/// What follows the host of a URL.
pub fn path_of(url: &Value, span: Span) -> Value {
    let Is::Text(text) = &url.is else { return Value::unknown(span) };
    let mut slashes = 0;
    let mut from = Position::default();
    while let Some((at, _)) = text.find(&['/'], from) {
        slashes += 1;
        if slashes == 3 {
            return Value { is: Is::Text(Rc::new(text.slice(at, text.end()))), span: url.span };
        }
        from = Position { piece: at.piece, byte: at.byte + 1 };
    }
    Value::text("", span)
}

impl super::exec::Evaluator<'_> {
    /// `(scheme, host, path, parameters, query, fragment)`, with or without the parameters.
    pub fn unsplit(&self, parts: &MapValue, span: Span, state: &super::state::State) -> Value {
        let all: Vec<(Value, Span)> = parts.entries.iter().map(|(_, s)| (self.textual(&s.value, state), s.at)).collect();
        let [scheme, host, path, rest @ ..] = &all[..] else { return Value::unknown(span) };
        let mark = |text: &str| (Value::text(text, span), span);
        let mut whole = vec![scheme.clone(), mark("://"), host.clone(), path.clone()];
        let given = |v: &(Value, Span)| !matches!(&v.0.is, Is::Null) && v.0.as_literal().is_none_or(|t| !t.is_empty());
        if let Some(query) = rest.iter().rev().nth(1).filter(|q| given(q)) {
            whole.extend([mark("?"), query.clone()]);
        }
        text::concat(&whole, span)
    }
}

/// Scheme and host of a text.
fn origin(base: &TextValue) -> TextValue {
    let mut slashes = 0;
    let mut from = Position::default();
    while let Some((at, _)) = base.find(&['/'], from) {
        slashes += 1;
        if slashes == 3 {
            return base.slice(Position::default(), at);
        }
        from = Position { piece: at.piece, byte: at.byte + 1 };
    }
    base.clone()
}

fn up_to_last_slash(base: &TextValue) -> TextValue {
    let mut last = None;
    let mut slashes = 0;
    let mut from = Position::default();
    while let Some((at, _)) = base.find(&['/'], from) {
        slashes += 1;
        last = Some(at);
        from = Position { piece: at.piece, byte: at.byte + 1 };
    }
    match last {
        Some(at) if slashes > 2 => base.slice(Position::default(), Position { piece: at.piece, byte: at.byte + 1 }),
        _ => {
            let mut whole = base.clone();
            if slashes == 2 {
                whole.append(&TextValue::literal("/".into(), base.span().unwrap_or_default().slice(0, 0)));
            }
            whole
        }
    }
}

fn trim_slash_end(text: &TextValue) -> TextValue {
    let mut text = text.clone();
    if let Some(last) = text.pieces.last_mut()
        && let text::PieceIs::Literal(l) = &last.kind
    {
        let kept = l.trim_end_matches('/');
        if last.exact {
            last.span = last.span.slice(0, kept.len());
        }
        last.kind = text::PieceIs::Literal(kept.into());
    }
    text
}

fn trim_slash_start(text: &TextValue) -> TextValue {
    let mut text = text.clone();
    if let Some(first) = text.pieces.first_mut()
        && let text::PieceIs::Literal(l) = &first.kind
    {
        let kept = l.trim_start_matches('/');
        if first.exact {
            first.span = first.span.slice(l.len() - kept.len(), first.span.len());
        }
        first.kind = text::PieceIs::Literal(kept.into());
    }
    text
}

/// Splits a URL text into the URL without query and fragment, and its query if it has a `?`.
pub fn split_query(url: &TextValue) -> (TextValue, Option<MapValue>) {
    let url = text::with_marks_open(url);
    let without_fragment = match url.split_at(&['#']) {
        Some((head, _)) if head.has_literal() => head,
        _ => url,
    };
    if let Some((head, query)) = without_fragment.split_at(&['?']) {
        return (head, Some(text::parse_query(&query)));
    }
    // A query appended without `?` (the helper's caller writes it into the base), or an `&` right after the path.
    if let Some(position) = without_fragment.pieces.iter().position(|p| matches!(p.kind, text::PieceIs::Query(_))) {
        let at = Position { piece: position, byte: 0 };
        let query = without_fragment.slice(at, without_fragment.end());
        let mut head = without_fragment.clone();
        head.pieces.truncate(position);
        if let Some(last) = head.pieces.last_mut()
            && let text::PieceIs::Literal(l) = &last.kind
            && l.ends_with('&')
        {
            last.kind = text::PieceIs::Literal(l.trim_end_matches('&').into());
            last.exact = false;
        }
        return (head, Some(text::parse_query(&query)));
    }
    (without_fragment, None)
}
