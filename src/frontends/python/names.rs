//! Small questions about names and nodes that both passes ask.

use crate::frontends::tree;
use crate::model::source::Name;
use tree_sitter::Node;

/// The names that a target binds, without those in attributes and subscripts.
pub(super) fn bound_names(pattern: Node<'_>) -> Vec<Node<'_>> {
    let mut names = Vec::new();
    let mut stack = vec![pattern];
    while let Some(node) = stack.pop() {
        match node.kind() {
            "identifier" => names.push(node),
            "attribute" | "subscript" | "call" | "type" => {}
            _ => stack.extend(tree::children(node).into_iter().rev()),
        }
    }
    names
}

/// A dotted path as written, without spaces.
pub(super) fn dotted(text: &str) -> Name {
    if text.contains(char::is_whitespace) { text.split_whitespace().collect::<String>().into() } else { text.into() }
}

/// The last part of the path that a call or name begins with (`a.b.c(d)` → `c`).
pub(super) fn last_segment(text: &str) -> &str {
    let path = text.split(['(', '[']).next().unwrap_or(text).trim();
    path.rsplit('.').next().unwrap_or(path).trim()
}

/// The expression inside parentheses and `await`.
pub(super) fn unwrapped(mut node: Node<'_>) -> Node<'_> {
    while matches!(node.kind(), "parenthesized_expression" | "await") {
        match tree::children(node).first() {
            Some(inner) => node = *inner,
            None => break,
        }
    }
    node
}

/// Whether a node is a function of its own, so that its `yield` and `return` are not those of the function around.
pub(super) fn is_function(kind: &str) -> bool {
    matches!(kind, "function_definition" | "lambda" | "class_definition")
}
