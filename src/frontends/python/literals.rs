//! Numbers and strings, and the collection of every text and comment of a file.

use super::Lowering;
use super::names::is_function;
use crate::frontends::{Input, sums, tree};
use crate::model::code::{Expr, ExprKind, File, Literal};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

impl Lowering<'_> {
    pub(super) fn number(&self, node: Node<'_>) -> Expr {
        let written = self.text(node).replace('_', "");
        self.make(node, ExprKind::Number(Name::from(written.trim_end_matches(['l', 'L', 'j', 'J']))))
    }

    /// A string literal with its prefix, or an f-string.
    pub(super) fn string(&mut self, node: Node<'_>) -> Expr {
        let mut parts = Vec::new();
        for piece in pieces(self.input, node) {
            match piece {
                Piece::Literal(value, span) => parts.push(Expr { kind: ExprKind::Text(value, span), span }),
                Piece::Value(part) => match tree::field(part, "expression") {
                    Some(value) => {
                        let mut value = self.expr(value);
                        value.span = self.span(part);
                        parts.push(value);
                    }
                    None => parts.push(self.opaque(part)),
                },
            }
        }
        sums::filled(parts, content_span(self.input, node), self.span(node))
    }

    /// Literals that stand side by side.
    pub(super) fn concatenated(&mut self, node: Node<'_>) -> Expr {
        let mut parts = Vec::new();
        for child in tree::children(node) {
            let part = self.expr(child);
            match part.kind {
                ExprKind::Join(inner) => parts.extend(inner),
                _ => parts.push(part),
            }
        }
        self.make(node, ExprKind::Join(parts))
    }

    /// The value of a plain string literal.
    pub(super) fn literal(&self, node: Node<'_>) -> Option<Name> {
        if node.kind() != "string" {
            return None;
        }
        match &pieces(self.input, node)[..] {
            [] => Some(Name::from("")),
            [Piece::Literal(value, _)] => Some(value.clone()),
            _ => None,
        }
    }
}

/// A part of a string.
enum Piece<'t> {
    /// Literal text and where it stands.
    Literal(Name, Span),
    /// An interpolation.
    Value(Node<'t>),
}

/// The content of a string, without prefix and quotes.
fn content_span(input: Input<'_>, node: Node<'_>) -> Span {
    let (mut from, mut to) = (node.start_byte(), node.end_byte());
    let mut cursor = node.walk();
    for child in node.children(&mut cursor) {
        match child.kind() {
            "string_start" => from = child.end_byte(),
            "string_end" => to = child.start_byte(),
            _ => {}
        }
    }
    Span::new(input.id, from.min(to), to)
}

/// The parts of a string in order; empty literals left out.
fn pieces<'t>(input: Input<'_>, node: Node<'t>) -> Vec<Piece<'t>> {
    let whole = content_span(input, node);
    let start = tree::children(node).first().filter(|n| n.kind() == "string_start").map_or("", |n| tree::text(input, *n));
    let prefix = start.trim_end_matches(['"', '\'']).to_ascii_lowercase();
    let (raw, format) = (prefix.contains('r'), prefix.contains('f') || prefix.contains('t'));
    let mut from = whole.start as usize;
    let mut pieces = Vec::new();
    let literal = |from: usize, to: usize, pieces: &mut Vec<Piece<'t>>| {
        if from < to {
            let written = input.text.get(from..to).unwrap_or("");
            let value = decoded(written, raw, format);
            pieces.push(Piece::Literal(value, Span::new(input.id, from, to)));
        }
    };
    let mut cursor = node.walk();
    for child in node.children(&mut cursor).filter(|child| child.kind() == "interpolation") {
        literal(from, child.start_byte(), &mut pieces);
        pieces.push(Piece::Value(child));
        from = child.end_byte();
    }
    literal(from, whole.end as usize, &mut pieces);
    pieces
}

/// The text that literal source stands for.
fn decoded(written: &str, raw: bool, format: bool) -> Name {
    let value = if raw || !written.contains('\\') { written.to_owned() } else { unescaped(written) };
    match format && (value.contains("{{") || value.contains("}}")) {
        true => value.replace("{{", "{").replace("}}", "}").into(),
        false => value.into(),
    }
}

/// Decodes escape sequences; what is none stays with its backslash.
fn unescaped(written: &str) -> String {
    let mut value = String::with_capacity(written.len());
    let mut rest = written.chars();
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
            Some('a') => value.push('\u{7}'),
            Some('0') => value.push('\0'),
            Some('\r') => {
                let mut ahead = rest.clone();
                if ahead.next() == Some('\n') {
                    rest = ahead;
                }
            }
            Some('\n') => {}
            Some(c @ ('\\' | '\'' | '"')) => value.push(c),
            Some(letter @ ('x' | 'u' | 'U')) => {
                let digits = match letter {
                    'x' => 2,
                    'u' => 4,
                    _ => 8,
                };
                let code = rest.as_str().get(..digits).filter(|t| t.bytes().all(|b| b.is_ascii_hexdigit()));
                match code.and_then(|t| u32::from_str_radix(t, 16).ok()).and_then(char::from_u32) {
                    Some(c) => {
                        value.push(c);
                        rest = rest.as_str().get(digits..).unwrap_or("").chars();
                    }
                    None => value.extend(['\\', letter]),
                }
            }
            Some(other) => value.extend(['\\', other]),
            None => value.push('\\'),
        }
    }
    value
}

/// Whether a statement is only a string: documentation.
pub(super) fn docstring(statement: Node<'_>) -> Option<Node<'_>> {
    if statement.kind() != "expression_statement" {
        return None;
    }
    match tree::children(statement)[..] {
        [only] if matches!(only.kind(), "string" | "concatenated_string") => Some(only),
        _ => None,
    }
}

/// Whether `yield` stands in a function, and not in one inside it.
pub(super) fn has_yield(body: Node<'_>) -> bool {
    tree::has_own(body, "yield", is_function)
}

/// Collects every text and comment below a node; documentation is no text.
pub(super) fn collect(input: Input<'_>, root: Node<'_>, docstrings: &std::collections::HashSet<usize>, file: &mut File) {
    let mut stack = vec![root];
    while let Some(node) = stack.pop() {
        match node.kind() {
            "comment" => file.comments.push(tree::span(input, node)),
            _ if docstrings.contains(&node.id()) => {
                file.comments.push(tree::span(input, node));
                continue;
            }
            "string" => {
                for piece in pieces(input, node) {
                    if let Piece::Literal(value, span) = piece {
                        file.texts.push(Literal { value, span });
                    }
                }
            }
            _ => {}
        }
        let mut cursor = node.walk();
        let first = stack.len();
        stack.extend(node.children(&mut cursor));
        stack[first..].reverse();
    }
    file.comments.sort();
}
