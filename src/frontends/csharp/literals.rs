//! Strings, and the collection of every text and comment of a file.

use super::{Input, Lowering, expr, tree};
use crate::model::code::{Expr, ExprKind, File, Literal};
use crate::model::source::Span;
use tree_sitter::Node;

/// Collects every string literal and comment.
pub(super) fn collect(input: Input<'_>, root: Node<'_>, file: &mut File) {
    for node in tree::walk(root) {
        match node.kind() {
            "comment" => file.comments.push(tree::span(input, node)),
            "string_literal" | "verbatim_string_literal" | "raw_string_literal" | "interpolated_string_expression" => {
                for part in parts(input, node) {
                    if let Part::Text { value, from, to } = part {
                        file.texts.push(Literal { value: value.into(), span: Span::new(input.id, from, to) });
                    }
                }
            }
            _ => {}
        }
    }
}

/// A part of a string.
enum Part<'t> {
    Text { value: String, from: usize, to: usize },
    Value(Node<'t>),
}

/// How the text of a string is to be read.
#[derive(Clone, Copy, PartialEq)]
enum Quote {
    Regular,
    Verbatim,
    Raw,
}

/// The parts of a string literal.
fn parts<'t>(input: Input<'_>, node: Node<'t>) -> Vec<Part<'t>> {
    let text = tree::text(input, node);
    let start = node.start_byte();
    if node.kind() == "interpolated_string_expression" {
        return interpolated(input, node);
    }
    let prefix = text.find('"').unwrap_or(0);
    let quotes = text.get(prefix..).unwrap_or("").bytes().take_while(|b| *b == b'"').count();
    let quote = match node.kind() {
        "verbatim_string_literal" => Quote::Verbatim,
        "raw_string_literal" => Quote::Raw,
        _ => Quote::Regular,
    };
    let width = if quote == Quote::Raw { quotes } else { 1 };
    let from = start + prefix + width;
    let end = text.rfind('"').map_or(node.end_byte(), |at| start + at + 1);
    let to = end.saturating_sub(width).max(from);
    let (from, to, indentation) = if quote == Quote::Raw { raw_bounds(input.text, from, to) } else { (from, to, 0) };
    let raw = input.text.get(from..to).unwrap_or("");
    vec![Part::Text { value: decode(raw, quote, false, indentation), from, to }]
}

/// The text of a raw string without its first and last line breaks, and how far its lines are indented.
fn raw_bounds(text: &str, from: usize, to: usize) -> (usize, usize, usize) {
    let inner = text.get(from..to).unwrap_or("");
    let (Some(first), Some(last)) = (inner.find('\n'), inner.rfind('\n')) else { return (from, to, 0) };
    if !inner.get(..first).is_some_and(|l| l.trim().is_empty()) || !inner.get(last..).is_some_and(|l| l.trim().is_empty()) {
        return (from, to, 0);
    }
    let indentation = inner.len() - last - 1;
    let end = if first == last { from + first + 1 } else { from + inner.get(..last).map_or(last, |l| l.trim_end_matches('\r').len()) };
    (from + first + 1, end.max(from + first + 1), indentation)
}

fn interpolated<'t>(input: Input<'_>, node: Node<'t>) -> Vec<Part<'t>> {
    let mut found = Vec::new();
    let mut run: Option<(usize, usize)> = None;
    let head = tree::text(input, node);
    let head = head.get(..head.find('"').unwrap_or(0)).unwrap_or("");
    let dollars = head.bytes().filter(|b| *b == b'$').count();
    let is_raw = tree::text(input, node).get(head.len()..).is_some_and(|rest| rest.starts_with("\"\"\""));
    let quote = match (is_raw, head.contains('@')) {
        (true, _) => Quote::Raw,
        (_, true) => Quote::Verbatim,
        _ => Quote::Regular,
    };
    let indentation = if is_raw { closing_indentation(tree::text(input, node)) } else { 0 };
    let finish = |run: &mut Option<(usize, usize)>, found: &mut Vec<Part<'t>>| {
        if let Some((from, to)) = run.take() {
            let raw = input.text.get(from..to).unwrap_or("");
            let value = decode(raw, quote, dollars < 2, indentation);
            found.push(Part::Text { value, from, to });
        }
    };
    for child in super::children(node) {
        match child.kind() {
            "interpolation" => {
                finish(&mut run, &mut found);
                let value = super::children(child).into_iter().find(|n| {
                    !matches!(n.kind(), "interpolation_brace" | "interpolation_alignment_clause" | "interpolation_format_clause")
                });
                found.extend(value.map(Part::Value));
            }
            "string_content" | "escape_sequence" => {
                let from = run.map_or(child.start_byte(), |(from, _)| from);
                run = Some((from, child.end_byte()));
            }
            _ => {}
        }
    }
    finish(&mut run, &mut found);
    if is_raw {
        trim_raw(&mut found);
    }
    found
}

/// How far the closing quotes of a raw string are indented.
fn closing_indentation(text: &str) -> usize {
    let body = text.trim_end_matches('"');
    let line = body.rsplit('\n').next().unwrap_or("");
    if body.contains('\n') && line.trim().is_empty() { line.len() } else { 0 }
}

/// The first and last line breaks of a raw string are not part of it.
fn trim_raw(parts: &mut [Part<'_>]) {
    if let Some(Part::Text { value, from, to }) = parts.first_mut() {
        let break_at = value.find('\n').filter(|at| value.get(..*at).is_some_and(|l| l.trim().is_empty()));
        if let Some(at) = break_at {
            let kept = value.split_off(at + 1);
            *from = (*from + at + 1).min(*to);
            *value = kept;
        }
    }
    if let Some(Part::Text { value, .. }) = parts.last_mut()
        && let Some(at) = value.rfind('\n')
        && value.get(at..).is_some_and(|l| l.trim().is_empty())
    {
        value.truncate(at);
    }
}

/// Undoes escapes and indentation.
fn decode(raw: &str, quote: Quote, braces: bool, indentation: usize) -> String {
    let mut text = match quote {
        Quote::Regular => unescaped(raw),
        Quote::Verbatim => raw.replace("\"\"", "\""),
        Quote::Raw if indentation > 0 => {
            let mut lines = raw.split_inclusive('\n');
            let mut out: String = lines.next().map(|l| strip(l, indentation)).unwrap_or_default();
            out.extend(lines.map(|l| strip(l, indentation)));
            out
        }
        Quote::Raw => raw.to_owned(),
    };
    if braces && quote != Quote::Raw && (text.contains("{{") || text.contains("}}")) {
        text = text.replace("{{", "{").replace("}}", "}");
    }
    text
}

fn strip(line: &str, indentation: usize) -> String {
    let blank = line.len() - line.trim_start_matches([' ', '\t']).len();
    line.get(blank.min(indentation)..).unwrap_or(line).to_owned()
}

/// Backslash escapes undone.
fn unescaped(raw: &str) -> String {
    if !raw.contains('\\') {
        return raw.to_owned();
    }
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((before, after)) = rest.split_once('\\') {
        out.push_str(before);
        let Some(letter) = after.chars().next() else { break };
        rest = after.get(letter.len_utf8()..).unwrap_or("");
        let plain = match letter {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            '0' => '\0',
            'a' => '\u{7}',
            'b' => '\u{8}',
            'f' => '\u{c}',
            'v' => '\u{b}',
            'e' => '\u{1b}',
            'u' | 'U' | 'x' => {
                let most = if letter == 'U' { 8 } else { 4 };
                let digits = rest.bytes().take(most).take_while(u8::is_ascii_hexdigit).count();
                let point = u32::from_str_radix(rest.get(..digits).unwrap_or(""), 16).ok().and_then(char::from_u32);
                rest = rest.get(digits..).unwrap_or("");
                out.extend(point);
                continue;
            }
            other => other,
        };
        out.push(plain);
    }
    out.push_str(rest);
    out
}

impl Lowering<'_> {
    /// A string literal: a text, or a join of its parts.
    pub(super) fn string(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        if node.kind() == "character_literal" {
            let raw = self.text(node).trim_matches('\'');
            let content = tree::unquoted(self.input, node, &['\'']);
            return expr(ExprKind::Text(unescaped(raw).into(), content), span);
        }
        let mut lowered = Vec::new();
        for part in parts(self.input, node) {
            lowered.push(match part {
                Part::Text { value, from, to } => {
                    let content = Span::new(self.input.id, from, to);
                    expr(ExprKind::Text(value.into(), content), content)
                }
                Part::Value(value) => self.expr(value),
            });
        }
        match lowered.pop() {
            None => {
                let end = span.len() - usize::from(self.text(node).ends_with('"'));
                expr(ExprKind::Text("".into(), span.slice(end, end)), span)
            }
            Some(Expr { kind: ExprKind::Text(value, content), .. }) if lowered.is_empty() => expr(ExprKind::Text(value, content), span),
            last => {
                lowered.extend(last);
                expr(ExprKind::Join(lowered), span)
            }
        }
    }
}
