//! The collection of every text and comment of a file.

use super::words::{Quoting, is_filled_in, unquoted};
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
                file.texts.push(Literal { value: tree::slice(input, span).into(), span });
            }
            "ansi_c_string" => {
                let whole = tree::span(input, node);
                let span = tree::inner(input, whole, 2, 1);
                file.texts.push(Literal { value: unescape(tree::slice(input, span)), span });
            }
            "string" => literals(input, node, tree::unquoted(input, node, &['"']), Quoting::Double, file),
            "heredoc_body" => literals(input, node, tree::span(input, node), Quoting::Document, file),
            _ => {}
        }
    }
}

/// The literal parts of a text.
fn literals(input: Input<'_>, node: Node<'_>, content: Span, quoting: Quoting, file: &mut File) {
    let mut from = content.start as usize;
    let mut add = |from: usize, to: usize| {
        let span = Span::new(input.id, from, to.max(from));
        let written = tree::slice(input, span);
        if !written.is_empty() {
            file.texts.push(Literal { value: unquoted(written, quoting), span });
        }
    };
    let mut cursor = node.walk();
    for child in node.named_children(&mut cursor).filter(|n| is_filled_in(n.kind())) {
        if child.start_byte() >= from {
            add(from, child.start_byte());
            from = child.end_byte();
        }
    }
    add(from, content.end as usize);
}
