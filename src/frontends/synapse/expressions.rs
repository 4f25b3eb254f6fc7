//! What attributes say: texts with `{names}` in them, and the XPath that mediators compute values with.

use super::super::base::{expr, operation, read, unknown};
use super::super::placeholders;
use super::super::sums;
use super::super::tree;
use crate::model::code::{Callee, Expr, ExprKind, Place};
use crate::model::source::Span;

/// Calls inside each other more than this are not looked into.
const MAX_DEPTH: usize = 32;

/// Scopes in which properties of the message are.
const OF_MESSAGE: &[&str] = &["default", "operation", "synapse", "ctx"];

/// A property of the message: all code that handles it sees it.
pub(super) fn property(name: &str) -> Place {
    Place::Global(format!("%{name}").into())
}

/// A text in which references to characters stand for them, and `{name}` for a property (`{+name}` too, which is not encoded), as far as
/// `is_template`.
pub(super) fn text(raw: &str, span: Span, is_template: bool) -> Expr {
    let mut parts = Vec::new();
    let mut from = 0;
    while let Some(open) = raw.get(from..).and_then(|rest| rest.find('&')).map(|at| from + at) {
        let Some(close) = raw.get(open..).and_then(|rest| rest.find(';')).map(|at| open + at + 1) else { break };
        let Ok(sign) = quick_xml::escape::unescape(raw.get(open..close).unwrap_or("")) else { break };
        chunk(raw, from, open, span, is_template, &mut parts);
        let at = span.slice(open, close);
        parts.push(expr(ExprKind::Text(sign.into(), at), at));
        from = close;
    }
    chunk(raw, from, raw.len(), span, is_template, &mut parts);
    match parts.len() {
        1 => parts.remove(0),
        _ => sums::filled(parts, span, span),
    }
}

/// The part of a raw text from one place to another, in which no character is written as a reference.
fn chunk(raw: &str, from: usize, to: usize, span: Span, is_template: bool, parts: &mut Vec<Expr>) {
    let part = raw.get(from..to).unwrap_or("");
    let at = |start: usize, end: usize| span.slice(from + start, from + end);
    if is_template {
        let value = |name: &str, at: Span| read(property(name.trim_start_matches('+')), at);
        parts.extend(placeholders::marked(part, ["{", "}"], value, at));
    } else if !part.is_empty() {
        let at = at(0, part.len());
        parts.push(expr(ExprKind::Text(part.into(), at), at));
    }
}

/// What an XPath expression computes, as far as it is a text, a property, a parameter or a call of these.
pub(super) fn xpath(raw: &str, span: Span) -> Expr {
    let mut reader = Reader { raw, span, at: 0 };
    let value = reader.value(0);
    reader.space();
    match value {
        Some(value) if reader.at == raw.len() => value,
        _ => unknown(span),
    }
}

struct Reader<'a> {
    raw: &'a str,
    span: Span,
    at: usize,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        self.raw.get(self.at..).unwrap_or("")
    }

    fn space(&mut self) {
        self.at += self.rest().len() - self.rest().trim_start().len();
    }

    fn eats(&mut self, sign: char) -> bool {
        self.space();
        let found = self.rest().starts_with(sign);
        self.at += if found { sign.len_utf8() } else { 0 };
        found
    }

    /// The letters of a name, with what may stand between them.
    fn name(&mut self) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':'))).unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).unwrap_or("")
    }

    fn value(&mut self, depth: usize) -> Option<Expr> {
        self.space();
        let start = self.at;
        match self.rest().chars().next()? {
            quote @ ('\'' | '"') => {
                let end = self.rest().get(1..)?.find(quote)? + 1;
                let content = self.span.slice(start + 1, start + end);
                let value = self.rest().get(1..end)?;
                self.at = start + end + 1;
                // References to characters would shift what stands behind them.
                (!value.contains('&')).then(|| expr(ExprKind::Text(value.into(), content), self.span.slice(start, start + end + 1)))
            }
            '$' => {
                self.at += 1;
                let name = self.name();
                // `$.a` is a path in an answer.
                name.chars().next().filter(|first| first.is_alphabetic() || *first == '_')?;
                let span = self.span.slice(start, self.at);
                Some(match name.split_once(':') {
                    None | Some(("ctx", _)) => read(property(name.strip_prefix("ctx:").unwrap_or(name)), span),
                    Some(("func", name)) => read(Place::Local(name.into()), span),
                    Some(_) => unknown(span),
                })
            }
            c if c.is_alphabetic() && depth < MAX_DEPTH => self.call(depth),
            _ => None,
        }
    }

    fn call(&mut self, depth: usize) -> Option<Expr> {
        let start = self.at;
        let name = self.name();
        let at = self.span.slice(start, self.at);
        if !self.eats('(') {
            return None;
        }
        let mut args = Vec::new();
        while !self.eats(')') {
            args.push(self.value(depth + 1)?);
            if !self.eats(',') && !self.rest().starts_with(')') {
                return None;
            }
        }
        let span = self.span.slice(start, self.at);
        Some(match name.rsplit(':').next().unwrap_or(name) {
            "concat" if args.len() <= tree::MAX_DEPTH => expr(ExprKind::Join(args), span),
            "boolean" | "string" if args.len() == 1 => args.remove(0),
            "get-property" => got(&args, at, span),
            name => expr(
                ExprKind::Call { callee: function(name), args: args.into_iter().map(super::super::base::arg).collect(), name: at },
                span,
            ),
        })
    }
}

/// A function of that name.
pub(super) fn function(name: &str) -> Callee {
    Callee::Function { name: name.into(), fallback: None }
}

/// `get-property(scope?, name)`.
fn got(args: &[Expr], at: Span, span: Span) -> Expr {
    let texts: Vec<&str> =
        args.iter().map_while(|arg| if let ExprKind::Text(text, _) = &arg.kind { Some(&**text) } else { None }).collect();
    match (texts.as_slice(), args) {
        ([name], [_]) => read(property(name), span),
        ([scope, name], [_, _]) if OF_MESSAGE.contains(scope) => read(property(name), span),
        (["env", _], [_, name]) => operation("%env", vec![name.clone()], at, span),
        _ => unknown(span),
    }
}
