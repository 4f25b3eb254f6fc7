//! String literals: quotes, escapes, heredocs and what is interpolated in them.

use super::{Lowering, expr, tree};
use crate::model::code::{Expr, ExprKind, Place};
use crate::model::source::Span;
use tree_sitter::Node;

/// A part of a string literal.
pub(super) enum Part<'t> {
    /// Literal text: its decoded value and the bytes it is written in.
    Text {
        /// Decoded.
        value: String,
        /// First byte.
        from: usize,
        /// One past the last byte.
        to: usize,
    },
    /// `$a`, `$a[b]`, `$a->b`, `${a}`: a bare word in brackets is text.
    Simple(Node<'t>),
    /// `{$expression}`.
    Complex(Node<'t>),
}

/// How backslashes are read.
#[derive(Clone, Copy, PartialEq)]
enum Quote {
    Single,
    Double,
    Backtick,
    Heredoc,
    Nowdoc,
}

/// The parts of a string node, in order; an empty literal has one empty part.
pub(super) fn parts<'t>(text: &str, node: Node<'t>) -> Vec<Part<'t>> {
    let mut cutter = Cutter { text, quote: Quote::Double, indentation: 0, parts: Vec::new() };
    let (mut from, mut to) = (node.start_byte(), node.end_byte());
    let mut body = Some(node);
    match node.kind() {
        kind @ ("heredoc" | "nowdoc") => {
            cutter.quote = if kind == "heredoc" { Quote::Heredoc } else { Quote::Nowdoc };
            body = tree::field(node, "value").filter(|_| kind == "heredoc");
            (from, to) = heredoc_range(text, node, &mut cutter.indentation);
        }
        kind => {
            let (quote, mark) = match kind {
                "string" => (Quote::Single, '\''),
                "shell_command_expression" => (Quote::Backtick, '`'),
                _ => (Quote::Double, '"'),
            };
            cutter.quote = quote;
            let whole = text.get(from..to).unwrap_or("");
            let opening = whole.find(mark).map_or(0, |at| at + 1);
            let closed = node.child(node.child_count().saturating_sub(1)).is_some_and(|last| last.kind().starts_with(mark));
            to -= usize::from(closed && whole.len() > opening && whole.ends_with(mark));
            from += opening;
            body = body.filter(|_| quote != Quote::Single);
        }
    }
    let mut braces = false;
    let mut at = from;
    let children = body.map(|b| b.children(&mut b.walk()).collect::<Vec<_>>()).unwrap_or_default();
    for child in children {
        if child.start_byte() < at || child.end_byte() > to {
            continue;
        }
        match child.kind() {
            "string_content" | "escape_sequence" => {}
            "{" => {
                cutter.literal(at, child.start_byte());
                braces = true;
                at = child.end_byte();
            }
            "}" => {
                braces = false;
                at = child.end_byte();
            }
            _ if child.is_named() && child.kind() != "comment" => {
                if !braces {
                    cutter.literal(at, child.start_byte());
                }
                cutter.parts.push(if braces { Part::Complex(child) } else { Part::Simple(child) });
                at = child.end_byte();
            }
            _ => {}
        }
    }
    cutter.literal(at, to);
    if cutter.parts.is_empty() {
        cutter.parts.push(Part::Text { value: String::new(), from, to: from });
    }
    cutter.parts
}

/// The lines between the opening and the closing marker, without the last line break. The closing marker's indentation does not
/// belong to the text.
fn heredoc_range(text: &str, node: Node<'_>, indentation: &mut usize) -> (usize, usize) {
    let identifier = tree::field(node, "identifier").map_or(node.start_byte(), |n| n.end_byte());
    let end_tag = tree::field(node, "end_tag").map_or(node.end_byte(), |n| n.start_byte());
    let inner = text.get(identifier..end_tag).unwrap_or("");
    let from = identifier + inner.find('\n').map_or(inner.len(), |at| at + 1);
    let Some(last) = inner.rfind('\n') else { return (from, from) };
    *indentation = inner.len() - last - 1;
    let to = identifier + last - usize::from(inner[..last].ends_with('\r'));
    (from, to.max(from))
}

/// Cuts the literal text of one string into parts.
struct Cutter<'s, 't> {
    text: &'s str,
    quote: Quote,
    indentation: usize,
    parts: Vec<Part<'t>>,
}

impl Cutter<'_, '_> {
    /// Literal text; with an indentation one part per line, so that each is exactly the bytes of its span.
    fn literal(&mut self, from: usize, to: usize) {
        let Some(raw) = self.text.get(from..to).filter(|raw| !raw.is_empty()) else { return };
        if self.indentation == 0 {
            return self.push(raw, from);
        }
        let mut at = from;
        for line in raw.split_inclusive('\n') {
            let begins = self.text[..at].ends_with('\n');
            let blank = line.len() - line.trim_start_matches([' ', '\t']).len();
            let skip = if begins { blank.min(self.indentation) } else { 0 };
            if line.len() > skip {
                self.push(&line[skip..], at + skip);
            }
            at += line.len();
        }
    }

    fn push(&mut self, raw: &str, from: usize) {
        let value = match self.quote {
            Quote::Nowdoc => raw.to_owned(),
            quote => decode(raw, quote),
        };
        self.parts.push(Part::Text { value, from, to: from + raw.len() });
    }
}

/// Decodes escapes.
fn decode(raw: &str, quote: Quote) -> String {
    let mut bytes = Vec::with_capacity(raw.len());
    let mut rest = raw.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let (decoded, used) = if first == b'\\' { escape(after, quote) } else { (Decoded::Byte(first), 0) };
        match decoded {
            Decoded::Byte(byte) => bytes.push(byte),
            Decoded::Char(c) => bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        }
        rest = &after[used..];
    }
    String::from_utf8(bytes).unwrap_or_else(|e| String::from_utf8_lossy(e.as_bytes()).into_owned())
}

enum Decoded {
    Byte(u8),
    Char(char),
}

/// What a backslash followed by `after` means, and how many bytes of `after` belong to it.
fn escape(after: &[u8], quote: Quote) -> (Decoded, usize) {
    let byte = |b: u8| (Decoded::Byte(b), 1);
    let digits = |from: usize, most: usize, radix: u32| {
        let found = after.iter().skip(from).take(most).take_while(|b| char::from(**b).is_digit(radix)).count();
        let value = after[from.min(after.len())..].iter().take(found);
        (value.fold(0u32, |n, b| n.saturating_mul(radix) + char::from(*b).to_digit(radix).unwrap_or(0)), found)
    };
    match after.first() {
        Some(&b @ (b'\\' | b'\'')) if quote == Quote::Single => byte(b),
        _ if quote == Quote::Single => (Decoded::Byte(b'\\'), 0),
        Some(b'n') => byte(b'\n'),
        Some(b'r') => byte(b'\r'),
        Some(b't') => byte(b'\t'),
        Some(b'v') => byte(0x0b),
        Some(b'e') => byte(0x1b),
        Some(b'f') => byte(0x0c),
        Some(b'\\') => byte(b'\\'),
        Some(b'$') => byte(b'$'),
        Some(b'"') if quote == Quote::Double => byte(b'"'),
        Some(b'`') if quote == Quote::Backtick => byte(b'`'),
        Some(b'0'..=b'7') => {
            let (value, used) = digits(0, 3, 8);
            (Decoded::Byte((value & 0xff) as u8), used)
        }
        Some(b'x') => match digits(1, 2, 16) {
            (_, 0) => (Decoded::Byte(b'\\'), 0),
            (value, used) => (Decoded::Byte((value & 0xff) as u8), used + 1),
        },
        Some(b'u') if after.get(1) == Some(&b'{') => {
            let (value, used) = digits(2, 8, 16);
            match char::from_u32(value) {
                Some(c) if used > 0 && after.get(used + 2) == Some(&b'}') => (Decoded::Char(c), used + 3),
                _ => (Decoded::Byte(b'\\'), 0),
            }
        }
        _ => (Decoded::Byte(b'\\'), 0),
    }
}

impl Lowering<'_> {
    /// A string literal: a text, or a join of its parts.
    pub(super) fn string(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let mut lowered = Vec::new();
        for part in parts(self.input.text, node) {
            lowered.push(match part {
                Part::Text { value, from, to } => {
                    let content = Span::new(self.input.id, from, to);
                    expr(ExprKind::Text(value.into(), content), content)
                }
                Part::Simple(node) => self.interpolated(node),
                Part::Complex(node) => self.expr(node),
            });
        }
        match lowered.pop() {
            Some(Expr { kind: ExprKind::Text(value, content), .. }) if lowered.is_empty() => expr(ExprKind::Text(value, content), span),
            last => {
                lowered.extend(last);
                expr(ExprKind::Join(lowered), span)
            }
        }
    }

    /// A variable in a string without braces.
    fn interpolated(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let inner = tree::children(node);
        match (node.kind(), &inner[..]) {
            ("subscript_expression", [object, index]) if index.kind() == "name" => {
                let object = self.expr(*object);
                let key = self.span(*index);
                let key = expr(ExprKind::Text(self.text(*index).into(), key), key);
                expr(ExprKind::Read(Place::Index(Box::new(object), Some(Box::new(key)))), span)
            }
            ("subscript_expression", [object, index]) if index.kind() == "unary_op_expression" => {
                let object = self.expr(*object);
                let key = self.span(*index);
                let key = expr(ExprKind::Number(self.text(*index).into()), key);
                expr(ExprKind::Read(Place::Index(Box::new(object), Some(Box::new(key)))), span)
            }
            ("dynamic_variable_name", [name]) if name.kind() == "name" => self.variable(self.text(*name), span),
            ("dynamic_variable_name", [element]) if element.kind() == "subscript_expression" => match &tree::children(*element)[..] {
                [object, index] if object.kind() == "name" => {
                    let object = self.variable(self.text(*object), self.span(*object));
                    let key = self.expr(*index);
                    expr(ExprKind::Read(Place::Index(Box::new(object), Some(Box::new(key)))), span)
                }
                _ => self.expr(node),
            },
            _ => self.expr(node),
        }
    }
}
