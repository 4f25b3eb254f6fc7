//! What is collected of a file before it is lowered: texts and comments.

use super::literals;
use crate::frontends::{Input, tree};
use crate::model::code::{File, Literal};
use tree_sitter::Node;

/// Every literal text and every comment.
pub(super) fn literals_and_comments(input: Input<'_>, root: Node<'_>, file: &mut File) {
    for node in tree::walk(root) {
        match node.kind() {
            "interpreted_string_literal" | "raw_string_literal" => {
                let (value, span) = literals::text(input, node);
                file.texts.push(Literal { value, span });
            }
            "comment" => file.comments.push(tree::span(input, node)),
            _ => {}
        }
    }
}
