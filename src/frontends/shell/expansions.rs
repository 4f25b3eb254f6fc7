//! What variables are, and what is made of them: `$name`, `${name…}`, `name[index]`.

use super::words::{Quoting, is_name};
use super::{GIVEN, Lowering, SEPARATORS, expr, operation, read};
use crate::frontends::base::{assign, unknown};
use crate::frontends::{sums, tree};
use crate::model::code::{AssignWhen, Expr, ExprKind, Place};
use crate::model::source::Span;
use tree_sitter::Node;

/// Operators behind a variable's name, the longer ones first.
const SIGNS: &[&str] =
    &[":-", ":=", ":+", ":?", "##", "%%", "//", "/#", "/%", ",,", "^^", "-", "=", "+", "?", "#", "%", "/", ",", "^", ":", "@"];

impl Lowering<'_> {
    /// `$name`, `$1`, `$@`.
    pub(super) fn simple(&mut self, node: Node<'_>) -> Expr {
        self.named(self.text(node).trim_start_matches('$'), self.span(node))
    }

    /// The value of a variable by its name.
    pub(super) fn named(&mut self, name: &str, span: Span) -> Expr {
        match name {
            "@" | "*" => {
                let list = read(self.variable(GIVEN), span);
                operation("%join", vec![self.separator(name, span), list], span, span)
            }
            "#" => operation("%count", vec![read(self.variable(GIVEN), span)], span, span),
            "?" | "$" | "!" | "-" | "_" | "0" | "RANDOM" | "LINENO" | "PWD" | "HOME" | "BASH_SOURCE" => unknown(span),
            "SECONDS" | "EPOCHSECONDS" => operation("%now", Vec::new(), span, span),
            _ => match name.parse::<usize>() {
                Ok(position) => {
                    let list = read(self.variable(GIVEN), span);
                    let index = expr(ExprKind::Number((position.saturating_sub(1)).to_string().into()), span);
                    read(Place::Index(Box::new(list), Some(Box::new(index))), span)
                }
                Err(_) => read(self.variable(name), span),
            },
        }
    }

    /// `${…}`.
    pub(super) fn expansion(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let is_name = |n: &Node<'_>| matches!(n.kind(), "variable_name" | "special_variable_name" | "subscript");
        let Some(named) = tree::children(node).into_iter().find(is_name) else {
            return self.filled(node, span, Quoting::None);
        };
        let before = self.slice(Span::new(self.input.id, node.start_byte(), named.start_byte()));
        let value = match named.kind() {
            "subscript" => self.element(named),
            _ => self.named(self.text(named), span),
        };
        if before.ends_with('#') {
            return unknown(span);
        }
        if before.ends_with('!') {
            return operation("%variable", vec![value], span, span);
        }
        let (start, end) = (named.end_byte(), node.end_byte().saturating_sub(1).max(named.end_byte()));
        let rest = self.slice(Span::new(self.input.id, start, end));
        let Some(sign) = SIGNS.iter().find(|sign| rest.starts_with(**sign)) else { return Expr { span, ..value } };
        let content = Span::new(self.input.id, start + sign.len(), end);
        self.operated(node, self.text(named), value, sign, content, span)
    }

    /// What an operator behind a variable's name makes of its value.
    fn operated(&mut self, node: Node<'_>, name: &str, value: Expr, sign: &str, content: Span, span: Span) -> Expr {
        let place = self.variable(name);
        let is_variable = is_name(name);
        match sign {
            ":-" | "-" | ":=" | "=" => {
                let other = self.content(node, content);
                let kind = match sign {
                    ":=" | "=" if is_variable => return assign(place, other, AssignWhen::False, span),
                    "-" => ExprKind::Coalesce(Box::new(value), Box::new(other)),
                    _ => ExprKind::Or(Box::new(value), Box::new(other)),
                };
                expr(kind, span)
            }
            ":+" | "+" => {
                let other = self.content(node, content);
                let nothing = expr(ExprKind::Text("".into(), span.slice(0, 0)), span);
                expr(ExprKind::Choose(Box::new(value), Box::new(other), Box::new(nothing)), span)
            }
            ":?" | "?" => {
                let stop = expr(ExprKind::Stop(None), content);
                expr(ExprKind::Or(Box::new(value), Box::new(stop)), span)
            }
            "#" | "##" | "%" | "%%" => {
                // A pattern keeps the signs that say which of its signs are plain.
                let is_escaped = self.slice(content).contains('\\');
                let pattern = match is_escaped {
                    true => expr(ExprKind::Text(self.slice(content).into(), content), content),
                    false => self.content(node, content),
                };
                let longest = expr(ExprKind::Bool(sign.len() == 2), span);
                let name = if sign.starts_with('#') { "%without-start" } else { "%without-end" };
                operation(name, vec![value, pattern, longest], span, span)
            }
            "/" | "//" | "/#" | "/%" => {
                let written = self.slice(content);
                let middle = separator(written).unwrap_or(written.len());
                let at = content.start as usize;
                let search = self.content(node, Span::new(self.input.id, at, at + middle));
                let by = Span::new(self.input.id, (at + middle + 1).min(content.end as usize), content.end as usize);
                let by = self.content(node, by);
                operation("%replace", vec![search, by, value], span, span)
            }
            "," | ",," => operation("%lower", vec![value], span, span),
            "^" | "^^" => operation("%upper", vec![value], span, span),
            ":" => {
                let mut args = vec![value];
                for part in self.slice(content).split(':') {
                    let number = part.trim();
                    let is_number = number.trim_start_matches('-').bytes().all(|b| b.is_ascii_digit()) && !number.is_empty();
                    args.push(expr(if is_number { ExprKind::Number(number.into()) } else { ExprKind::Opaque(Vec::new()) }, span));
                }
                operation("%substring", args, span, span)
            }
            _ => Expr { span, ..value },
        }
    }

    /// The word behind an operator.
    pub(super) fn content(&mut self, node: Node<'_>, content: Span) -> Expr {
        let mut parts = Vec::new();
        self.parts(node, content, Quoting::None, &mut parts);
        match parts.len() {
            1 => parts.remove(0),
            _ => sums::filled(parts, content, content),
        }
    }

    /// What stands between the words of a list that is one text: a blank, or the first of the characters that the script sets for that.
    fn separator(&self, sign: &str, span: Span) -> Expr {
        if !self.separates || sign != "*" {
            return expr(ExprKind::Text(" ".into(), span.slice(0, 0)), span);
        }
        let number = |n: &str| expr(ExprKind::Number(n.into()), span);
        operation("%substring", vec![read(self.variable(SEPARATORS), span), number("0"), number("1")], span, span)
    }

    /// `list[index]`.
    pub(super) fn element(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let all = tree::field(node, "index").map(|index| self.text(index)).filter(|index| matches!(*index, "@" | "*"));
        if let (Some(sign), Some(name)) = (all, tree::field(node, "name")) {
            let list = read(self.variable(self.text(name)), span);
            return operation("%join", vec![self.separator(sign, span), list], span, span);
        }
        match self.element_place(node) {
            Some(place) => read(place, span),
            None => unknown(span),
        }
    }

    /// The place of `list[index]`.
    pub(super) fn element_place(&mut self, node: Node<'_>) -> Option<Place> {
        let name = tree::field(node, "name")?;
        let index = tree::field(node, "index")?;
        let list = read(self.variable(self.text(name)), self.span(name));
        let written = self.text(index);
        let key = match written.parse::<i64>() {
            Ok(_) => self.make(index, ExprKind::Number(written.into())),
            Err(_) => self.word(index),
        };
        Some(Place::Index(Box::new(list), Some(Box::new(key))))
    }

    /// `$@`, `${list[@]}`: all of a list.
    pub(super) fn whole_list(&mut self, node: Node<'_>) -> Option<Expr> {
        let span = self.span(node);
        let written = self.text(node);
        match node.kind() {
            "simple_expansion" if matches!(written, "$@" | "$*") => Some(read(self.variable(GIVEN), span)),
            "expansion" => {
                let inner = written.strip_prefix("${")?.strip_suffix('}')?;
                if matches!(inner, "@" | "*") {
                    return Some(read(self.variable(GIVEN), span));
                }
                // `${@:2}`
                if let Some(from) = inner.strip_prefix("@:") {
                    let skipped = from.split(':').next()?.trim().parse::<usize>().ok()?.saturating_sub(1);
                    let list = read(self.variable(GIVEN), span);
                    return Some(operation("%tail", vec![list, expr(ExprKind::Text(skipped.to_string().into(), span), span)], span, span));
                }
                let (keys, inner) = match inner.strip_prefix('!') {
                    Some(inner) => (true, inner),
                    None => (false, inner),
                };
                // `${list[@]+"${list[@]}"}`: nothing when it is not set.
                let inner = inner.split_once(['+', '-']).filter(|(list, _)| list.ends_with("[@]")).map_or(inner, |(list, _)| list);
                let name = inner.strip_suffix("[@]").or_else(|| inner.strip_suffix("[*]"))?;
                is_name(name).then_some(())?;
                let list = read(self.variable(name), span);
                Some(if keys { operation("%keys", vec![list], span, span) } else { list })
            }
            _ => None,
        }
    }
}

/// Where the slash stands between what is searched and what replaces it.
fn separator(written: &str) -> Option<usize> {
    let mut escaped = false;
    written.char_indices().find_map(|(at, c)| {
        let found = (c == '/' && !escaped).then_some(at);
        escaped = c == '\\' && !escaped;
        found
    })
}
