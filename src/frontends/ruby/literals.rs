//! Literals: texts with what stands between their parts, here-documents, symbols, lists and maps.

use super::{Lowering, expr, operation, unknown};
use crate::frontends::{Input, scalars, tree};
use crate::model::code::{Entry, Expr, ExprKind};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

/// A part of a text.
pub(super) enum Piece<'t> {
    /// Literal text, escapes undone, and the bytes it stands at.
    Literal(String, usize, usize),
    /// What stands between `#{` and `}`.
    Value(Node<'t>),
}

/// The parts of a text in order; empty literals are left out.
pub(super) fn pieces<'t>(input: Input<'_>, node: Node<'t>) -> Vec<Piece<'t>> {
    let mut cursor = node.walk();
    let mut pieces: Vec<Piece<'t>> = Vec::new();
    for child in node.named_children(&mut cursor) {
        let text = tree::text(input, child);
        let value = match child.kind() {
            "interpolation" => {
                pieces.push(Piece::Value(child));
                continue;
            }
            "string_content" | "heredoc_content" => text.into(),
            "escape_sequence" => scalars::unescape(text),
            _ => continue,
        };
        match pieces.last_mut() {
            Some(Piece::Literal(before, _, end)) if *end == child.start_byte() => {
                before.push_str(&value);
                *end = child.end_byte();
            }
            _ => pieces.push(Piece::Literal(value.to_string(), child.start_byte(), child.end_byte())),
        }
    }
    pieces
}

/// Takes the white space off that all lines of a here-document begin with, and the line end after its opening line.
fn dedent(pieces: &mut [Piece<'_>], squiggly: bool) {
    if let Some(Piece::Literal(text, from, _)) = pieces.first_mut() {
        let cut = if text.starts_with("\r\n") { 2 } else { usize::from(text.starts_with('\n')) };
        text.drain(..cut);
        *from += cut;
    }
    if !squiggly {
        return;
    }
    let blank = |c: &char| matches!(c, ' ' | '\t');
    let (mut least, mut at_start) = (usize::MAX, true);
    for (index, piece) in pieces.iter().enumerate() {
        let Piece::Literal(text, ..) = piece else {
            least = if at_start { 0 } else { least };
            at_start = false;
            continue;
        };
        let more = index + 1 < pieces.len();
        let lines: Vec<&str> = text.split('\n').collect();
        for (number, line) in lines.iter().enumerate() {
            let is_last = number + 1 == lines.len();
            let indent = line.chars().take_while(blank).count();
            let has_text = indent < line.chars().count() || (is_last && more);
            if (number > 0 || at_start) && has_text {
                least = least.min(indent);
            }
        }
        at_start = text.ends_with('\n');
    }
    if least == 0 || least == usize::MAX {
        return;
    }
    let mut at_start = true;
    for piece in pieces {
        let Piece::Literal(text, ..) = piece else {
            at_start = false;
            continue;
        };
        let lines = text.split('\n').enumerate().map(|(number, line)| match number > 0 || at_start {
            true => line.chars().skip(line.chars().take_while(blank).count().min(least)).collect(),
            false => line.to_owned(),
        });
        let cut = lines.collect::<Vec<String>>().join("\n");
        at_start = text.ends_with('\n');
        *text = cut;
    }
}

impl<'t> Lowering<'t> {
    pub(super) fn string(&mut self, node: Node<'t>) -> Expr {
        let parts = pieces(self.input, node);
        self.joined(node, parts)
    }

    pub(super) fn heredoc(&mut self, node: Node<'t>) -> Expr {
        let Some(body) = self.heredocs.get(&node.id()).copied() else { return self.unknown(node) };
        let mut parts = pieces(self.input, body);
        dedent(&mut parts, self.text(node).starts_with("<<~"));
        self.joined(node, parts)
    }

    /// A text, or the text that several parts make.
    fn joined(&mut self, node: Node<'t>, parts: Vec<Piece<'t>>) -> Expr {
        let mut all: Vec<Expr> = parts.into_iter().filter_map(|part| self.piece(part)).collect();
        match (all.len(), all.pop()) {
            (1, Some(Expr { kind: ExprKind::Text(text, span), .. })) => self.make(node, ExprKind::Text(text, span)),
            (_, Some(last)) => {
                all.push(last);
                self.make(node, ExprKind::Join(all))
            }
            (_, None) => {
                let whole = self.span(node);
                self.make(node, ExprKind::Text(Name::from(""), whole.slice(1.min(whole.len()), 1.min(whole.len()))))
            }
        }
    }

    fn piece(&mut self, piece: Piece<'t>) -> Option<Expr> {
        match piece {
            Piece::Literal(text, from, to) => {
                let span = Span::new(self.input.id, from, to);
                Some(expr(ExprKind::Text(text.into(), span), span))
            }
            Piece::Value(node) => {
                let mut values = self.all(node);
                let last = values.pop()?;
                Some(match values.is_empty() {
                    true => last,
                    false => {
                        values.push(last);
                        self.make(node, ExprKind::Sequence(values))
                    }
                })
            }
        }
    }

    /// `"a" "b"`.
    pub(super) fn chained(&mut self, node: Node<'t>) -> Expr {
        let parts = self.all(node);
        self.make(node, ExprKind::Join(parts))
    }

    /// `:name`, and `name:` as a key.
    pub(super) fn symbol(&mut self, node: Node<'t>) -> Expr {
        let text = self.text(node);
        let name = text.strip_prefix(':').unwrap_or(text);
        let span = self.span(node).slice(text.len() - name.len(), text.len());
        self.make(node, ExprKind::Text(name.into(), span))
    }

    /// `?a`.
    pub(super) fn character(&mut self, node: Node<'t>) -> Expr {
        let text = self.text(node);
        let span = self.span(node).slice(1.min(text.len()), text.len());
        self.make(node, ExprKind::Text(scalars::unescape(text.strip_prefix('?').unwrap_or(text)), span))
    }

    /// `/…/`: its text, for what compares with it.
    pub(super) fn regex(&mut self, node: Node<'t>) -> Expr {
        let pattern = self.string(node);
        operation("%pattern", vec![pattern], self.span(node), self.span(node))
    }

    pub(super) fn number(&mut self, node: Node<'t>) -> Expr {
        let written = self.text(node).replace('_', "");
        self.make(node, ExprKind::Number(written.trim_end_matches(['r', 'i']).into()))
    }

    /// `[a, *b]`, `%w[a b]`, `%i[a b]`.
    pub(super) fn array(&mut self, node: Node<'t>) -> Expr {
        let (entries, map) = self.entries(node);
        let mut list = entries;
        if let Some(map) = map {
            let span = map.span;
            list.push(Entry { key: None, value: map, spread: false, span });
        }
        self.make(node, ExprKind::List(list))
    }

    /// `{ a => b, c: d, **e }`.
    pub(super) fn hash(&mut self, node: Node<'t>) -> Expr {
        let entries = tree::entries(self.input, node).into_iter().filter_map(|(child, span)| self.pair(child, span)).collect();
        self.make(node, ExprKind::Map(entries))
    }

    /// The elements of a list or of arguments, and the pairs among them as one map.
    pub(super) fn entries(&mut self, node: Node<'t>) -> (Vec<Entry>, Option<Expr>) {
        let (mut list, mut pairs) = (Vec::new(), Vec::new());
        for (child, span) in tree::entries(self.input, node) {
            match child.kind() {
                "pair" | "hash_splat_argument" => pairs.extend(self.pair(child, span)),
                "splat_argument" => {
                    let value = self.only(child);
                    list.push(Entry { key: None, value, spread: true, span });
                }
                "block_argument" | "comment" | "forward_argument" => {}
                "bare_string" | "bare_symbol" => {
                    let value = self.string(child);
                    list.push(Entry { key: None, value, spread: false, span });
                }
                _ => {
                    let value = self.expr(child);
                    list.push(Entry { key: None, value, spread: false, span });
                }
            }
        }
        let map = match (pairs.first(), pairs.last()) {
            (Some(first), Some(last)) => {
                let span = first.span.to(last.span);
                Some(expr(ExprKind::Map(pairs), span))
            }
            _ => None,
        };
        (list, map)
    }

    fn pair(&mut self, node: Node<'t>, span: Span) -> Option<Entry> {
        if node.kind() == "hash_splat_argument" {
            return Some(Entry { key: None, value: self.only(node), spread: true, span });
        }
        let key = tree::field(node, "key")?;
        let value = match tree::field(node, "value") {
            Some(value) => self.expr(value),
            // `{ code: }` takes the variable or method of that name.
            None => self.named(key, self.name(key)),
        };
        let key = match key.kind() {
            "hash_key_symbol" => self.symbol(key),
            _ => self.expr(key),
        };
        Some(Entry { key: Some(key), value, spread: false, span })
    }

    /// The only child, lowered.
    pub(super) fn only(&mut self, node: Node<'t>) -> Expr {
        match tree::children(node).first() {
            Some(child) => self.expr(*child),
            None => unknown(self.span(node)),
        }
    }
}
