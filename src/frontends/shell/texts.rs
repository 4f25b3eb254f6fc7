//! The collection of every text and comment of a file.

use super::words::{Quoting, unquoted};
use crate::frontends::scalars::unescape;
use crate::frontends::{Input, tree};
use crate::model::code::{File, Literal};
use crate::model::source::Span;
use tree_sitter::Node;

/// Collects every text and comment.
pub(super) fn collect(input: Input<'_>, root: Node<'_>, file: &mut File) {
    for node in tree::walk(root) {
        match node.kind() {
            "comment" => file.comments.push(tree::span(input, node)),
            "word" | "number" if node.named_child_count() == 0 => {
                let value = unquoted(tree::text(input, node), Quoting::None);
                file.texts.push(Literal { value, span: tree::span(input, node) });
            }
            "raw_string" => {
                let span = tree::unquoted(input, node, &['\'']);
                file.texts.push(Literal { value: between(input, span).into(), span });
            }
            "ansi_c_string" => {
                let whole = tree::span(input, node);
                let span = whole.slice(2.min(whole.len()), whole.len().saturating_sub(1).max(2));
                file.texts.push(Literal { value: unescape(between(input, span)), span });
            }
            "string" => literals(input, node, tree::unquoted(input, node, &['"']), Quoting::Double, file),
            "heredoc_body" => literals(input, node, tree::span(input, node), Quoting::Document, file),
            _ => {}
        }
    }
}

fn between(input: Input<'_>, span: Span) -> &str {
    input.text.get(span.start as usize..span.end as usize).unwrap_or("")
}

/// The literal parts of a text.
fn literals(input: Input<'_>, node: Node<'_>, content: Span, quoting: Quoting, file: &mut File) {
    let mut from = content.start as usize;
    let mut add = |from: usize, to: usize| {
        let span = Span::new(input.id, from, to.max(from));
        let written = between(input, span);
        if !written.is_empty() {
            file.texts.push(Literal { value: unquoted(written, quoting), span });
        }
    };
    let mut cursor = node.walk();
    let filled = |n: &Node<'_>| matches!(n.kind(), "simple_expansion" | "expansion" | "command_substitution" | "arithmetic_expansion");
    for child in node.named_children(&mut cursor).filter(filled) {
        if child.start_byte() >= from {
            add(from, child.start_byte());
            from = child.end_byte();
        }
    }
    add(from, content.end as usize);
}
