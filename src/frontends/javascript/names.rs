//! Small questions about nodes that both passes ask.

use crate::frontends::{Input, tree};
use tree_sitter::Node;

/// Whether a node of that kind is a function with parameters and a body.
pub(super) fn is_function(kind: &str) -> bool {
    matches!(
        kind,
        "function_declaration"
            | "generator_function_declaration"
            | "function_expression"
            | "generator_function"
            | "arrow_function"
            | "method_definition"
    )
}

/// Whether a node of that kind is an expression whose value is a function.
pub(super) fn is_function_value(kind: &str) -> bool {
    matches!(kind, "function_expression" | "generator_function" | "arrow_function")
}

/// Whether an operand alone makes the value of a node of that kind.
pub(super) fn is_transparent(kind: &str) -> bool {
    matches!(
        kind,
        "parenthesized_expression"
            | "await_expression"
            | "as_expression"
            | "satisfies_expression"
            | "non_null_expression"
            | "instantiation_expression"
    )
}

/// The expression inside parentheses, `await` and type casts. `await (f)()` parses as a call of something named `await`.
pub(super) fn unwrapped<'t>(input: Input<'_>, mut node: Node<'t>) -> Node<'t> {
    loop {
        let inner = match node.kind() {
            kind if is_transparent(kind) => tree::children(node).first().copied(),
            "type_assertion" => tree::children(node).get(1).copied(),
            "call_expression" if tree::field(node, "function").is_some_and(|callee| is_await(input, callee)) => {
                tree::field(node, "arguments").map(tree::children).filter(|all| all.len() == 1).and_then(|all| all.first().copied())
            }
            // Compilers write `(0, module.f)()`.
            "sequence_expression" => {
                let parts = tree::children(node);
                parts.split_last().filter(|(_, before)| before.iter().all(|part| part.kind() == "number")).map(|(last, _)| *last)
            }
            _ => None,
        };
        match inner.filter(|inner| inner.kind() != "spread_element") {
            Some(inner) => node = inner,
            None => return node,
        }
    }
}

fn is_await(input: Input<'_>, callee: Node<'_>) -> bool {
    callee.kind() == "identifier" && tree::text(input, callee) == "await"
}

/// The names that a pattern (or a list of parameters) binds, without those in its keys and defaults.
pub(super) fn bound_names(pattern: Node<'_>) -> Vec<Node<'_>> {
    let mut names = Vec::new();
    let mut stack = vec![pattern];
    while let Some(node) = stack.pop() {
        match node.kind() {
            "identifier" | "shorthand_property_identifier_pattern" => names.push(node),
            "assignment_pattern" | "object_assignment_pattern" => stack.extend(tree::field(node, "left")),
            "pair_pattern" => stack.extend(tree::field(node, "value")),
            "required_parameter" | "optional_parameter" => stack.extend(tree::field(node, "pattern")),
            "member_expression" | "subscript_expression" => {}
            _ => stack.extend(tree::children(node).into_iter().rev()),
        }
    }
    names
}
