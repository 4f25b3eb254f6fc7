//! Words: literals, quotes, and what is filled into them.

use super::{Lowering, expr, operation};
use crate::frontends::scalars::unescape;
use crate::frontends::{sums, tree};
use crate::model::code::{Arg, Expr, ExprKind};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

/// How literal text is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Quoting {
    /// Without quotes: a backslash goes before anything.
    None,
    /// Between double quotes.
    Double,
    /// In a document that follows.
    Document,
    /// The same, without the tabs that its lines begin with.
    Indented,
    /// As it is.
    Raw,
}

impl Lowering<'_> {
    /// A word as one value.
    pub(super) fn word(&mut self, node: Node<'_>) -> Expr {
        let lowered = super::Deeper::deeper(self, node, |me| me.word_here(node));
        lowered.unwrap_or_else(|| self.unknown(node))
    }

    fn word_here(&mut self, node: Node<'_>) -> Expr {
        match node.kind() {
            "string" => {
                let content = tree::unquoted(self.input, node, &['"']);
                self.filled(node, content, Quoting::Double)
            }
            "translated_string" => match node.named_child(0) {
                Some(inner) => self.word(inner),
                None => self.make(node, ExprKind::Text("".into(), self.span(node).slice(0, 0))),
            },
            "raw_string" => {
                let content = tree::unquoted(self.input, node, &['\'']);
                self.make(node, ExprKind::Text(self.slice(content).into(), content))
            }
            "ansi_c_string" => {
                let whole = self.span(node);
                let content = tree::inner(self.input, whole, 2, 1);
                self.make(node, ExprKind::Text(unescape(self.slice(content)), content))
            }
            "simple_expansion" => self.simple(node),
            "expansion" => self.expansion(node),
            "command_substitution" => self.substitution(node),
            "process_substitution" => self.process(node),
            "arithmetic_expansion" => self.arithmetic_of(node),
            "command_name" => match node.named_child(0) {
                Some(inner) => self.word(inner),
                None => self.filled(node, self.span(node), Quoting::None),
            },
            "array" => self.array(node),
            "brace_expression" => self.unknown(node),
            _ => self.filled(node, self.span(node), Quoting::None),
        }
    }

    /// The text of a node between two places, with what is filled in.
    pub(super) fn filled(&mut self, node: Node<'_>, content: Span, quoting: Quoting) -> Expr {
        let mut parts = Vec::new();
        self.parts(node, content, quoting, &mut parts);
        let whole = self.span(node);
        // A value alone is quoted without its quotes.
        match &parts[..] {
            [one] if !matches!(one.kind, ExprKind::Text(..)) => parts.remove(0),
            _ => sums::filled(parts, content, whole),
        }
    }

    /// The parts of a text.
    pub(super) fn parts(&mut self, node: Node<'_>, content: Span, quoting: Quoting, parts: &mut Vec<Expr>) {
        let (mut from, to) = (content.start as usize, content.end as usize);
        let mut cursor = node.walk();
        let children: Vec<Node<'_>> = node.named_children(&mut cursor).collect();
        for child in children {
            let is_quoted = matches!(child.kind(), "string" | "raw_string" | "ansi_c_string" | "translated_string" | "concatenation");
            if child.start_byte() < from || child.end_byte() > to || !(is_filled_in(child.kind()) || is_quoted && quoting == Quoting::None)
            {
                continue;
            }
            self.literals(from, child.start_byte(), quoting, parts);
            match self.word(child) {
                Expr { kind: ExprKind::Join(inner), .. } if is_quoted => parts.extend(inner),
                Expr { kind: ExprKind::Text(text, at), .. } if is_quoted => {
                    if !text.is_empty() {
                        parts.push(expr(ExprKind::Text(text, at), at));
                    }
                }
                value => parts.push(value),
            }
            from = child.end_byte();
        }
        self.literals(from, to, quoting, parts);
    }

    /// Literal text; the grammar leaves what a script is given (`$1`) in documents for us to find.
    fn literals(&mut self, from: usize, to: usize, quoting: Quoting, parts: &mut Vec<Expr>) {
        if !matches!(quoting, Quoting::Document | Quoting::Indented) {
            return self.literal(from, to, quoting, parts);
        }
        let written = self.input.text.get(from..to.max(from)).unwrap_or("");
        let mut start = from;
        let mut begins_line = from == 0 || self.input.text.get(..from).is_some_and(|before| before.ends_with('\n'));
        let mut escaped = false;
        for (at, c) in written.char_indices().map(|(at, c)| (from + at, c)) {
            let position = self.input.text.get(at + 1..at + 2).filter(|next| c == '$' && !escaped && "123456789@*".contains(*next));
            if at < start {
                continue;
            }
            if let Some(position) = position {
                self.literal(start, at, quoting, parts);
                let span = Span::new(self.input.id, at, at + 2);
                let value = self.named(position, span);
                parts.push(value);
                start = at + 2;
            } else if begins_line && c == '\t' && quoting == Quoting::Indented {
                self.literal(start, at, quoting, parts);
                start = at + 1;
                continue;
            }
            begins_line = c == '\n';
            escaped = c == '\\' && !escaped;
        }
        self.literal(start, to, quoting, parts);
    }

    fn literal(&self, from: usize, to: usize, quoting: Quoting, parts: &mut Vec<Expr>) {
        let span = Span::new(self.input.id, from, to.max(from));
        let written = self.slice(span);
        if !written.is_empty() {
            parts.push(expr(ExprKind::Text(unquoted(written, quoting), span), span));
        }
    }

    /// A word among others: what is not quoted may be several, or none.
    pub(super) fn arguments(&mut self, node: Node<'_>) -> Arg {
        let inner = if node.kind() == "string" && node.named_child_count() == 1 { node.named_child(0).unwrap_or(node) } else { node };
        let fills = inner.start_byte() <= node.start_byte() + 1 && inner.end_byte() + 1 >= node.end_byte();
        // `"$*"` is one word.
        let is_one = node.kind() == "string" && self.text(inner).ends_with(['*', ']', '}']) && self.text(inner).contains('*');
        if let Some(list) = self.whole_list(inner).filter(|_| fills && !is_one) {
            return Arg { value: list, name: None, spread: true };
        }
        let value = self.word(node);
        let splits = matches!(node.kind(), "simple_expansion" | "expansion" | "command_substitution");
        if !splits {
            return Arg { value, name: None, spread: false };
        }
        let span = self.span(node);
        Arg { value: operation("%words", vec![value], span, span), name: None, spread: true }
    }
}

/// Whether a kind of node stands in a text for a value.
pub(super) fn is_filled_in(kind: &str) -> bool {
    matches!(kind, "simple_expansion" | "expansion" | "command_substitution" | "arithmetic_expansion" | "process_substitution")
}

/// The word of an expression that is known.
pub(super) fn word(value: &Expr) -> Option<Name> {
    match &value.kind {
        ExprKind::Text(text, _) => Some(text.clone()),
        _ => None,
    }
}

/// Whether a word has signs that stand for other characters.
pub(super) fn is_glob(word: &str) -> bool {
    word.contains(['*', '?', '['])
}

/// Whether a text is a variable's name.
pub(super) fn is_name(text: &str) -> bool {
    !text.is_empty() && !text.starts_with(|c: char| c.is_ascii_digit()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

/// Literal text without its quoting.
pub(super) fn unquoted(written: &str, quoting: Quoting) -> Name {
    if quoting == Quoting::Raw || !written.contains('\\') {
        return written.into();
    }
    let mut text = String::with_capacity(written.len());
    let mut rest = written.chars();
    while let Some(c) = rest.next() {
        if c != '\\' {
            text.push(c);
            continue;
        }
        match (rest.next(), quoting) {
            (Some('\n'), _) => {}
            (Some(c @ ('$' | '`' | '\\')), _) | (Some(c @ '"'), Quoting::Double | Quoting::None) | (Some(c), Quoting::None) => text.push(c),
            (Some(c), _) => {
                text.push('\\');
                text.push(c);
            }
            (None, _) => text.push('\\'),
        }
    }
    text.into()
}
