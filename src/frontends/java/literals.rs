//! Text: strings, text blocks, characters; and what is read off the whole tree, literals and comments.

use super::{Input, Lowering, expr, tree};
use crate::model::code::{Expr, ExprKind, File, Literal};
use crate::model::source::Span;
use tree_sitter::Node;

/// A part of a string: decoded, and where it stands.
struct Part {
    value: String,
    from: usize,
    to: usize,
}

/// Collects every string literal and comment.
pub(super) fn literals_and_comments(input: Input<'_>, root: Node<'_>, file: &mut File) {
    for node in tree::walk(root) {
        match node.kind() {
            "line_comment" | "block_comment" => file.comments.push(tree::span(input, node)),
            "string_literal" => {
                for part in parts(input.text, node) {
                    file.texts.push(Literal { value: part.value.into(), span: Span::new(input.id, part.from, part.to) });
                }
            }
            _ => {}
        }
    }
    file.texts.sort_by_key(|t| (t.span.start, t.span.end));
    file.comments.sort();
}

impl Lowering<'_> {
    /// A string: one text, or one for each line of a block.
    pub(super) fn string(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let mut all: Vec<Expr> = parts(self.input.text, node)
            .into_iter()
            .map(|part| {
                let content = Span::new(self.input.id, part.from, part.to);
                expr(ExprKind::Text(part.value.into(), content), content)
            })
            .collect();
        match (all.len(), all.pop()) {
            (1, Some(Expr { kind, .. })) => expr(kind, span),
            (_, last) => {
                all.extend(last);
                expr(ExprKind::Join(all), span)
            }
        }
    }

    pub(super) fn character(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let raw = self.text(node).trim_matches('\'');
        let content = tree::unquoted(self.input, node, &['\'']);
        let raw = if self.text(node).starts_with("'''") || self.text(node) == "'\\''" { "'" } else { raw };
        expr(ExprKind::Text(decode(raw).into(), content), span)
    }
}

/// The parts of a string literal.
fn parts(text: &str, node: Node<'_>) -> Vec<Part> {
    let (start, end) = (node.start_byte(), node.end_byte());
    let raw = text.get(start..end).unwrap_or("");
    if let Some(block) = raw.strip_prefix("\"\"\"") {
        return lines(text, start + 3, block);
    }
    let from = start + usize::from(raw.starts_with('"'));
    let to = (end - usize::from(raw.len() > 1 && raw.ends_with('"'))).max(from);
    vec![Part { value: decode(text.get(from..to).unwrap_or("")), from, to }]
}

/// The lines of a text block, without the white space that all of them begin with.
fn lines(text: &str, start: usize, block: &str) -> Vec<Part> {
    let inner = block.strip_suffix("\"\"\"").unwrap_or(block);
    let first = start + inner.find('\n').map_or(inner.len(), |at| at + 1);
    let to = start + inner.len();
    let content = text.get(first..to).unwrap_or("");
    let closing_alone = content.rsplit('\n').next().is_some_and(|last| last.trim().is_empty());
    let counted = content.split('\n').enumerate();
    let last = content.split('\n').count().saturating_sub(1);
    let indents = counted.filter(|(i, l)| !l.trim().is_empty() || *i == last && closing_alone);
    let indent = indents.map(|(_, l)| l.len() - l.trim_start_matches([' ', '\t']).len()).min().unwrap_or(0);
    let mut found = Vec::new();
    let mut at = first;
    for line in content.split_inclusive('\n') {
        let blank = line.len() - line.trim_start_matches([' ', '\t']).len();
        let from = at + blank.min(indent);
        let end = at + line.len();
        at = end;
        let kept = text.get(from..end).unwrap_or("");
        let body = kept.trim_end_matches(['\r', '\n']);
        let ends_line = body.len() < kept.len();
        // A backslash at the end joins the next line; white space before the end goes.
        let joined = ends_line && body.ends_with('\\');
        let shown = if joined { &body[..body.len() - 1] } else { body.trim_end_matches([' ', '\t']) };
        if ends_line && !joined {
            let value = format!("{}\n", decode(shown));
            found.push(Part { value, from, to: from + kept.len() });
        } else if !shown.is_empty() {
            found.push(Part { value: decode(shown), from, to: from + shown.len() });
        }
    }
    if found.is_empty() {
        found.push(Part { value: String::new(), from: first.min(to), to: first.min(to) });
    }
    found
}

/// Undoes escapes.
fn decode(raw: &str) -> String {
    if !raw.contains('\\') {
        return raw.to_owned();
    }
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((before, after)) = rest.split_once('\\') {
        out.push_str(before);
        let Some(letter) = after.chars().next() else {
            out.push('\\');
            return out;
        };
        let mut used = letter.len_utf8();
        match letter {
            'n' => out.push('\n'),
            't' => out.push('\t'),
            'r' => out.push('\r'),
            'b' => out.push('\u{8}'),
            'f' => out.push('\u{c}'),
            's' => out.push(' '),
            '0'..='7' => {
                let most = if letter < '4' { 3 } else { 2 };
                used = after.bytes().take(most).take_while(|b| (b'0'..=b'7').contains(b)).count();
                let point = u32::from_str_radix(&after[..used], 8).ok();
                out.extend(point.and_then(char::from_u32));
            }
            'u' => {
                let digits = after.trim_start_matches('u');
                let skipped = after.len() - digits.len();
                match digits.get(..4).and_then(|hex| u32::from_str_radix(hex, 16).ok()) {
                    Some(point) => {
                        out.push(char::from_u32(point).unwrap_or('\u{fffd}'));
                        used = skipped + 4;
                    }
                    None => out.push_str("\\u"),
                }
            }
            other => out.push(other),
        }
        rest = &after[used..];
    }
    out.push_str(rest);
    out
}
