//! Numbers, strings and templates, and the collection of every text and comment of a file.

use super::Lowering;
use crate::frontends::{Input, tree};
use crate::model::code::{Arg, Expr, ExprKind, File, Literal, TypeRef};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

impl Lowering<'_> {
    /// `/a+/g`: what `new RegExp` makes of its two texts.
    pub(super) fn pattern(&mut self, node: Node<'_>) -> Expr {
        let text = |part: Option<Node<'_>>| {
            let span = part.map_or(self.span(node).slice(0, 0), |n| self.span(n));
            let text = Name::from(part.map_or("", |n| self.text(n)));
            Arg { value: Expr { kind: ExprKind::Text(text, span), span }, name: None, spread: false }
        };
        let args = vec![text(tree::field(node, "pattern")), text(tree::field(node, "flags"))];
        self.make(node, ExprKind::New { class: TypeRef::Named(Name::from("RegExp")), args })
    }

    pub(super) fn number(&self, node: Node<'_>) -> Expr {
        let written = self.text(node).replace('_', "");
        self.make(node, ExprKind::Number(Name::from(written.trim_end_matches('n'))))
    }

    pub(super) fn string(&self, node: Node<'_>) -> Expr {
        let (value, span) = content(self.input, node);
        self.make(node, ExprKind::Text(value, span))
    }

    /// A template: the literal parts and the values between them.
    pub(super) fn template(&mut self, node: Node<'_>) -> Expr {
        let mut parts = Vec::new();
        for part in pieces(node) {
            match part {
                Piece::Value(substitution) => {
                    let mut values = self.all(substitution);
                    parts.extend(values.pop());
                }
                Piece::Literal(from, to) => {
                    let span = Span::new(self.input.id, from, to);
                    let value = Name::from(unescaped(self.input.text.get(from..to).unwrap_or("")));
                    parts.push(Expr { kind: ExprKind::Text(value, span), span });
                }
            }
        }
        match parts.len() {
            0 => {
                let span = self.span(node).slice(1, 1);
                self.make(node, ExprKind::Text(Name::from(""), span))
            }
            1 if matches!(parts.first().map(|part| &part.kind), Some(ExprKind::Text(..))) => {
                parts.pop().map(|part| self.make(node, part.kind)).unwrap_or_else(|| self.unknown(node))
            }
            _ => self.make(node, ExprKind::Join(parts)),
        }
    }
}

/// A part of a template.
enum Piece<'t> {
    /// Literal text, escapes included, from and to these bytes.
    Literal(usize, usize),
    /// A substitution.
    Value(Node<'t>),
}

/// The parts of a template in order; empty literals left out.
fn pieces(node: Node<'_>) -> Vec<Piece<'_>> {
    let mut cursor = node.walk();
    let mut from = node.start_byte() + 1;
    let mut end = node.end_byte();
    let mut pieces = Vec::new();
    for child in node.children(&mut cursor) {
        match child.kind() {
            "template_substitution" => {
                if from < child.start_byte() {
                    pieces.push(Piece::Literal(from, child.start_byte()));
                }
                pieces.push(Piece::Value(child));
                from = child.end_byte();
            }
            "`" => end = child.start_byte(),
            _ => {}
        }
    }
    if from < end {
        pieces.push(Piece::Literal(from, end));
    }
    pieces
}

/// The value and the content span of a string literal.
pub(super) fn content(input: Input<'_>, node: Node<'_>) -> (Name, Span) {
    let whole = tree::span(input, node);
    let text = tree::text(input, node);
    let opened = text.starts_with(['"', '\'']);
    let closed = opened && text.len() > 1 && text.ends_with(['"', '\'']);
    let span = whole.slice(usize::from(opened), text.len() - usize::from(closed));
    let raw = tree::slice(input, span);
    // Strings in JSX attributes have character references instead of escapes.
    let mut cursor = node.walk();
    let in_attribute = || node.parent().is_some_and(|above| above.kind() == "jsx_attribute");
    let is_reference = |child: Node<'_>| child.kind() == "html_character_reference";
    let markup = raw.contains('&') && (node.children(&mut cursor).any(is_reference) || in_attribute());
    (Name::from(if markup { without_entities(raw) } else { unescaped(raw) }), span)
}

/// Decodes the character references that addresses contain; others stay as they are.
pub(crate) fn without_entities(raw: &str) -> String {
    let mut value = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find('&') {
        value.push_str(rest.get(..at).unwrap_or(""));
        rest = rest.get(at..).unwrap_or("");
        let end = rest.bytes().take(12).position(|b| b == b';');
        let decoded = end.and_then(|end| reference(rest.get(1..end).unwrap_or("")));
        match (decoded, end) {
            (Some(c), Some(end)) => {
                value.push(c);
                rest = rest.get(end + 1..).unwrap_or("");
            }
            _ => {
                value.push('&');
                rest = rest.get(1..).unwrap_or("");
            }
        }
    }
    value.push_str(rest);
    value
}

fn reference(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "nbsp" => Some('\u{a0}'),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => number.parse(),
            };
            code.ok().and_then(char::from_u32)
        }
    }
}

/// Decodes escape sequences.
pub(super) fn unescaped(raw: &str) -> String {
    if !raw.contains('\\') {
        return raw.to_owned();
    }
    let mut value = String::with_capacity(raw.len());
    let mut rest = raw.chars();
    while let Some(c) = rest.next() {
        if c != '\\' {
            value.push(c);
            continue;
        }
        match rest.next() {
            Some('n') => value.push('\n'),
            Some('r') => value.push('\r'),
            Some('t') => value.push('\t'),
            Some('b') => value.push('\u{8}'),
            Some('f') => value.push('\u{c}'),
            Some('v') => value.push('\u{b}'),
            Some('0') => value.push('\0'),
            Some('\r') => {
                let mut ahead = rest.clone();
                if ahead.next() == Some('\n') {
                    rest = ahead;
                }
            }
            Some('\n' | '\u{2028}' | '\u{2029}') => {}
            Some(letter @ ('x' | 'u')) => match code_point(letter, rest.as_str()) {
                Some((c, length)) => {
                    value.push(c);
                    rest = rest.as_str().get(length..).unwrap_or("").chars();
                }
                None => value.push(letter),
            },
            Some(other) => value.push(other),
            None => {}
        }
    }
    value
}

/// The character of `\x41`, `\u0041` or `\u{41}`, and how many bytes after the letter it takes.
fn code_point(letter: char, rest: &str) -> Option<(char, usize)> {
    let (digits, length) = match rest.strip_prefix('{') {
        Some(inner) if letter == 'u' => {
            let end = inner.find('}')?;
            (inner.get(..end)?, end + 2)
        }
        _ => {
            let length = if letter == 'x' { 2 } else { 4 };
            (rest.get(..length)?, length)
        }
    };
    let value = u32::from_str_radix(digits, 16).ok()?;
    Some((char::from_u32(value).unwrap_or(char::REPLACEMENT_CHARACTER), length))
}

/// Puts every string literal and every comment below `root` into the file.
pub(super) fn collect(input: Input<'_>, root: Node<'_>, file: &mut File) {
    for node in tree::walk(root) {
        match node.kind() {
            "string" => {
                let (value, span) = content(input, node);
                file.texts.push(Literal { value, span });
            }
            "template_string" => {
                for piece in pieces(node) {
                    if let Piece::Literal(from, to) = piece {
                        let value = Name::from(unescaped(input.text.get(from..to).unwrap_or("")));
                        file.texts.push(Literal { value, span: Span::new(input.id, from, to) });
                    }
                }
            }
            "comment" | "html_comment" => file.comments.push(tree::span(input, node)),
            _ => {}
        }
    }
}
