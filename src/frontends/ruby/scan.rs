//! What is collected of a file before it is lowered: texts, comments, here-documents, and the names of its classes.

use super::literals::{Piece, pieces};
use crate::frontends::{Input, tree};
use crate::model::code::{File, Literal};
use crate::model::source::{Name, Span};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use tree_sitter::Node;

/// Names of nested classes are not made longer than this.
const MAX_NAME: usize = 300;

/// Every literal text and every comment.
pub(super) fn literals_and_comments(input: Input<'_>, root: Node<'_>, file: &mut File) {
    for node in tree::walk(root) {
        match node.kind() {
            "string" | "bare_string" | "bare_symbol" | "delimited_symbol" | "heredoc_body" | "subshell" => {
                for piece in pieces(input, node) {
                    if let Piece::Literal(value, from, to) = piece {
                        file.texts.push(Literal { value: value.into(), span: Span::new(input.id, from, to) });
                    }
                }
            }
            "comment" => file.comments.push(tree::span(input, node)),
            _ => {}
        }
    }
}

/// The body of each here-document by the node that begins it: both come in the same order.
pub(super) fn heredocs(root: Node<'_>) -> HashMap<usize, Node<'_>> {
    let (mut begun, mut bodies) = (Vec::new(), Vec::new());
    for node in tree::walk(root) {
        match node.kind() {
            "heredoc_beginning" => begun.push(node),
            "heredoc_body" => bodies.push(node),
            _ => {}
        }
    }
    begun.sort_by_key(Node::start_byte);
    bodies.sort_by_key(Node::start_byte);
    begun.into_iter().map(|n| n.id()).zip(bodies).collect()
}

/// Constants that only name a class (`Paths = Config::Paths`), by their full names: the path written there.
pub(super) fn aliases(input: Input<'_>, root: Node<'_>) -> BTreeMap<Name, Name> {
    let mut found = BTreeMap::new();
    for node in tree::walk(root).filter(|n| n.kind() == "assignment") {
        let (Some(left), Some(right)) = (tree::field(node, "left"), tree::field(node, "right")) else { continue };
        if left.kind() != "constant" || !matches!(right.kind(), "constant" | "scope_resolution") {
            continue;
        }
        let path = tree::text(input, right);
        if super::constants::is_value(path.rsplit("::").next().unwrap_or(path)) {
            continue;
        }
        let around = enclosing(input, node);
        let name = tree::text(input, left);
        let whole = if around.is_empty() { name.to_owned() } else { format!("{around}::{name}") };
        if whole.len() <= MAX_NAME {
            found.insert(whole.into(), path.into());
        }
    }
    found
}

/// The full name of the class or module around a node.
fn enclosing(input: Input<'_>, node: Node<'_>) -> String {
    let mut names: Vec<&str> = Vec::new();
    let mut around = node.parent();
    while let Some(parent) = around.filter(|_| names.len() < tree::MAX_DEPTH) {
        if matches!(parent.kind(), "class" | "module")
            && let Some(name) = tree::field(parent, "name")
        {
            names.push(tree::text(input, name));
        }
        around = parent.parent();
    }
    names.reverse();
    names.join("::")
}

/// The full names of the classes and modules that a file opens.
pub(super) fn declared_types(input: Input<'_>, root: Node<'_>) -> BTreeSet<Name> {
    let mut found = BTreeSet::new();
    let mut stack: Vec<(Node<'_>, String)> = vec![(root, String::new())];
    while let Some((node, around)) = stack.pop() {
        let mut inside = around;
        if matches!(node.kind(), "class" | "module")
            && let Some(name) = tree::field(node, "name")
        {
            let name = tree::text(input, name);
            inside = match name.strip_prefix("::") {
                Some(top) => top.to_owned(),
                None if inside.is_empty() => name.to_owned(),
                None if inside.len() + name.len() > MAX_NAME => inside,
                None => format!("{inside}::{name}"),
            };
            found.insert(Name::from(inside.as_str()));
        }
        let mut cursor = node.walk();
        stack.extend(node.named_children(&mut cursor).map(|child| (child, inside.clone())));
    }
    found
}
