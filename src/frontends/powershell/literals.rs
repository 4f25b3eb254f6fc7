//! Numbers, strings, types, and the collection of every text and comment of a file.

use super::Lowering;
use crate::frontends::{Input, sums, tree};
use crate::model::code::{Expr, ExprKind, File, Literal};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

/// What a string may stand between: word processors' quotes are quotes too.
const QUOTES: &[char] = &['"', '\'', '“', '”', '„', '‘', '’', '‚', '‛'];

/// A part of a string.
enum Piece<'t> {
    /// Literal text and where it stands.
    Literal(Name, Span),
    /// A variable or `$(…)`.
    Value(Node<'t>),
}

/// Names of types that are no classes a receiver could be of.
const PLAIN_TYPES: &[&str] = &[
    "string",
    "char",
    "byte",
    "int",
    "int32",
    "int64",
    "uint",
    "uint32",
    "uint64",
    "long",
    "short",
    "double",
    "float",
    "single",
    "decimal",
    "bool",
    "boolean",
    "switch",
    "switchparameter",
    "object",
    "ref",
    "array",
    "hashtable",
    "ordered",
    "psobject",
    "pscustomobject",
    "void",
    "xml",
    "uri",
    "regex",
    "datetime",
    "datetimeoffset",
    "timespan",
    "guid",
    "version",
    "scriptblock",
    "securestring",
    "pscredential",
    "credential",
    "nullable",
    "type",
    "idictionary",
    "dictionary",
    "list",
    "arraylist",
    "ordereddictionary",
    "func",
    "action",
];

impl Lowering<'_> {
    /// Whether what is declared to be of a type is an object of a class.
    pub(super) fn is_class(&self, name: &str) -> bool {
        let last = name.rsplit('.').next().unwrap_or(name).to_ascii_lowercase();
        !PLAIN_TYPES.contains(&&*last) && !self.outline.is_enum(name)
    }

    pub(super) fn number(&self, node: Node<'_>) -> Expr {
        let written = self.text(node).to_ascii_lowercase();
        let digits = written.trim_end_matches(['l', 'd']);
        let (digits, unit) = match digits.char_indices().rev().nth(1).map(|(at, _)| digits.split_at(at)) {
            Some((digits, "kb")) => (digits, 1_024.0),
            Some((digits, "mb")) => (digits, 1_048_576.0),
            _ => (digits, 1.0),
        };
        let number = match digits.parse::<f64>() {
            Ok(n) if unit > 1.0 => Name::from((n * unit).to_string()),
            _ => Name::from(digits),
        };
        self.make(node, ExprKind::Number(number))
    }

    /// A string in single or double quotes, or one of several lines.
    pub(super) fn string(&mut self, node: Node<'_>) -> Expr {
        let mut parts = Vec::new();
        let (found, content) = pieces(self.input, node);
        for piece in found {
            match piece {
                Piece::Literal(value, span) => parts.push(Expr { kind: ExprKind::Text(value, span), span }),
                Piece::Value(part) => {
                    let value = self.expr(part);
                    parts.push(Expr { span: self.span(part), ..value });
                }
            }
        }
        sums::filled(parts, content, self.span(node))
    }
}

/// The parts of a string in order, empty literals left out, and where its content stands.
fn pieces<'t>(input: Input<'_>, node: Node<'t>) -> (Vec<Piece<'t>>, Span) {
    let inner = node.named_child(0).unwrap_or(node);
    let written = tree::text(input, node);
    let is_block = inner.kind().contains("here_string");
    let is_verbatim = inner.kind().starts_with("verbatim");
    let start = node.start_byte();
    let content = match is_block {
        // `@"` and the line end belong to the quotes, and so do the line end and `"@`.
        true => {
            let opened = written.find('\n').map_or(written.len(), |at| at + 1);
            let closed = written.rfind('\n').map_or(written.len(), |at| if written[..at].ends_with('\r') { at - 1 } else { at });
            Span::new(input.id, start + opened.min(closed), start + closed)
        }
        false => tree::unquoted(input, node, QUOTES),
    };
    let mut found = Vec::new();
    let literal = |from: usize, to: usize, found: &mut Vec<Piece<'t>>| {
        let Some(written) = input.text.get(from..to).filter(|t| !t.is_empty()) else { return };
        let value = match (is_block, is_verbatim) {
            (true, true) => written.to_owned(),
            (_, true) => written.replace("''", "'"),
            _ => unescaped(written, !is_block),
        };
        found.push(Piece::Literal(value.into(), Span::new(input.id, from, to)));
    };
    let mut from = content.start as usize;
    if !is_verbatim {
        let mut cursor = inner.walk();
        for child in inner.named_children(&mut cursor).filter(|n| matches!(n.kind(), "variable" | "sub_expression")) {
            if child.start_byte() >= from {
                literal(from, child.start_byte(), &mut found);
                found.push(Piece::Value(child));
                from = child.end_byte();
            }
        }
    }
    literal(from, content.end as usize, &mut found);
    (found, content)
}

/// Undoes backticks, and doubled quotes where they end the string.
fn unescaped(written: &str, quoted: bool) -> String {
    let mut value = String::with_capacity(written.len());
    let mut rest = written.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '`' => match rest.next() {
                Some('n') => value.push('\n'),
                Some('r') => value.push('\r'),
                Some('t') => value.push('\t'),
                Some('0') => value.push('\0'),
                Some(other) => value.push(other),
                None => {}
            },
            '"' if quoted && rest.peek() == Some(&'"') => {
                rest.next();
                value.push('"');
            }
            c => value.push(c),
        }
    }
    value
}

/// The name of a type in brackets, without what is given to it.
pub(super) fn type_name(input: Input<'_>, node: Node<'_>) -> Option<Name> {
    let written = tree::text(input, node).trim();
    let inside = written.strip_prefix('[').unwrap_or(written).trim_end_matches(']');
    let name = inside.split(['[', '(']).next()?.trim();
    (!name.is_empty()).then(|| Name::from(name))
}

/// Collects every text and comment.
pub(super) fn collect(input: Input<'_>, root: Node<'_>, file: &mut File) {
    for node in tree::walk(root) {
        match node.kind() {
            "comment" => file.comments.push(tree::span(input, node)),
            "string_literal" => {
                for piece in pieces(input, node).0 {
                    if let Piece::Literal(value, span) = piece {
                        file.texts.push(Literal { value, span });
                    }
                }
            }
            // Words of commands need no quotes.
            "generic_token" => file.texts.push(Literal { value: tree::text(input, node).into(), span: tree::span(input, node) }),
            _ => {}
        }
    }
}
