//! Texts with what is filled into them, numbers, and the collection of every text and comment.

use super::{Lowering, children, expr, read};
use crate::frontends::base::{field_of, unknown};
use crate::frontends::scalars::unescape;
use crate::frontends::{Input, sums, tree};
use crate::model::code::{Expr, ExprKind, File, Literal, Place, TypeRef};
use crate::model::source::Span;
use tree_sitter::Node;

/// A part of a text.
enum Piece<'t> {
    /// Literal text.
    Literal(Span),
    /// A name behind a dollar sign.
    Name(Span),
    /// `${…}`.
    Value(Node<'t>),
}

/// Where the content of a text stands.
fn content(input: Input<'_>, node: Node<'_>) -> Span {
    let whole = tree::span(input, node);
    let quotes = if node.kind().starts_with("multiline") { 3 } else { 1 };
    tree::inner(input, whole, quotes, quotes)
}

/// The parts of a text in order. The grammar leaves `$name` for us to find.
fn pieces<'t>(input: Input<'_>, node: Node<'t>) -> Vec<Piece<'t>> {
    let content = content(input, node);
    let mut found = Vec::new();
    let mut from = content.start as usize;
    for part in children(node).into_iter().filter(|n| n.kind() == "interpolation") {
        if part.start_byte() < from {
            continue;
        }
        plain(input, from, part.start_byte(), &mut found);
        found.push(Piece::Value(part));
        from = part.end_byte();
    }
    plain(input, from, content.end as usize, &mut found);
    found
}

fn plain<'t>(input: Input<'_>, from: usize, to: usize, found: &mut Vec<Piece<'t>>) {
    let text = input.text.get(from..to.max(from)).unwrap_or("");
    let mut start = 0;
    let mut at = 0;
    let mut escaped = false;
    let literal = |a: usize, b: usize, found: &mut Vec<Piece<'t>>| {
        if a < b {
            found.push(Piece::Literal(Span::new(input.id, from + a, from + b)));
        }
    };
    while let Some(c) = text.get(at..).and_then(|t| t.chars().next()) {
        let rest = text.get(at + 1..).unwrap_or("");
        let length = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        if c == '$' && !escaped && length > 0 && !rest.starts_with(|c: char| c.is_ascii_digit()) {
            literal(start, at, found);
            found.push(Piece::Name(Span::new(input.id, from + at + 1, from + at + 1 + length)));
            at += 1 + length;
            start = at;
            continue;
        }
        escaped = c == '\\' && !escaped;
        at += c.len_utf8();
    }
    literal(start, text.len(), found);
}

impl Lowering<'_> {
    pub(super) fn text_of(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let is_raw = node.kind().starts_with("multiline");
        let mut parts = Vec::new();
        for piece in pieces(self.input, node) {
            parts.push(match piece {
                Piece::Literal(at) => {
                    let written = self.slice(at);
                    let value = if is_raw { written.into() } else { unescape(written) };
                    expr(ExprKind::Text(value, at), at)
                }
                Piece::Name(at) => self.named(self.slice(at), at),
                Piece::Value(part) => match children(part).first() {
                    Some(inner) => self.expr(*inner),
                    None => self.unknown(part),
                },
            });
        }
        sums::filled(parts, content(self.input, node), span)
    }

    /// A simple name as a value.
    pub(super) fn named(&mut self, name: &str, span: Span) -> Expr {
        match name {
            "null" => return expr(ExprKind::Null, span),
            "true" | "false" => return expr(ExprKind::Bool(name == "true"), span),
            "this" => return self.this(span),
            "field" if self.variable(name, span).is_none() => return unknown(span),
            _ => {}
        }
        if let Some(place) = self.variable(name, span) {
            return read(place, span);
        }
        if self.outline.variables.contains(name) {
            return read(Place::Module(name.into()), span);
        }
        if self.outline.properties.contains(name) {
            return expr(ExprKind::Symbol(name.into()), span);
        }
        if super::names::is_class_like(name) {
            let class = TypeRef::Named(self.class_named(name));
            return expr(ExprKind::Class(class), span);
        }
        match self.names.import(name) {
            // A constant of another package, or of an object in it.
            Some(path) => match path.rsplit_once('.') {
                Some((owner, _)) if owner.rsplit('.').next().is_some_and(super::names::is_class_like) => {
                    read(Place::Static(TypeRef::Named(owner.into()), name.into()), span)
                }
                _ => expr(ExprKind::Symbol(name.into()), span),
            },
            // A member of what is extended.
            None if let Some(extended) = self.function().and_then(|f| f.receiver.clone()) => {
                read(field_of(read(Place::Local(extended), span), name), span)
            }
            None => expr(ExprKind::Name(name.into()), span),
        }
    }

    pub(super) fn numeral(&self, node: Node<'_>) -> Expr {
        let written: String = self.text(node).chars().filter(|c| *c != '_').collect();
        let is_hex = written.starts_with("0x") || written.starts_with("0X");
        let digits = written.trim_end_matches(['L', 'l', 'u', 'U']);
        let digits = if is_hex { digits } else { digits.trim_end_matches(['f', 'F']) };
        self.make(node, ExprKind::Number(digits.into()))
    }
}

/// Collects every text and comment.
pub(super) fn collect(input: Input<'_>, root: Node<'_>, file: &mut File) {
    for node in tree::walk(root) {
        match node.kind() {
            "line_comment" | "block_comment" => file.comments.push(tree::span(input, node)),
            "string_literal" | "multiline_string_literal" => {
                let is_raw = node.kind().starts_with("multiline");
                for piece in pieces(input, node) {
                    if let Piece::Literal(span) = piece {
                        let written = tree::slice(input, span);
                        file.texts.push(Literal { value: if is_raw { written.into() } else { unescape(written) }, span });
                    }
                }
            }
            _ => {}
        }
    }
}
