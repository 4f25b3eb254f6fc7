//! What can be known of a file before it is lowered: the parameters of its functions.

use super::{folded, literals::type_name};
use crate::frontends::{Input, tree};
use crate::model::source::Name;
use std::collections::{BTreeMap, BTreeSet};
use tree_sitter::Node;

/// A parameter of a function of the file.
#[derive(Debug, Clone)]
pub(super) struct Declared {
    /// In lower case.
    pub(super) name: Name,
    /// Takes no value.
    pub(super) is_switch: bool,
}

/// The functions of a file by name in lower case.
#[derive(Debug, Default)]
pub(super) struct Outline {
    functions: BTreeMap<Name, Vec<Declared>>,
    /// Enumerations too; in lower case.
    classes: BTreeSet<Name>,
    /// In lower case.
    enums: BTreeSet<Name>,
    /// The variables that the script itself binds, outside of its functions and script blocks.
    script: BTreeSet<Name>,
}

impl Outline {
    pub(super) fn of(input: Input<'_>, root: Node<'_>) -> Self {
        let mut outline = Self { script: bound_where(input, root, |kind| kind != "script_block_expression"), ..Self::default() };
        for node in tree::walk(root) {
            if matches!(node.kind(), "class_statement" | "enum_statement") {
                let name = tree::children(node).into_iter().find(|n| n.kind() == "simple_name").map(|n| folded(tree::text(input, n)));
                outline.enums.extend(name.clone().filter(|_| node.kind() == "enum_statement"));
                outline.classes.extend(name);
            }
            if node.kind() != "function_statement" {
                continue;
            }
            let Some(name) = tree::children(node).into_iter().find(|n| n.kind() == "function_name") else { continue };
            let declared = parameters(node).into_iter().filter_map(|p| {
                let variable = variable_of(p)?;
                let is_switch = attributes(p).any(|a| type_name(input, a).is_some_and(|t| t.eq_ignore_ascii_case("switch")));
                Some(Declared { name: folded(tree::text(input, variable).trim_start_matches('$')), is_switch })
            });
            outline.functions.insert(plain(tree::text(input, name)), declared.collect());
        }
        outline
    }

    /// Whether the file defines a class.
    pub(super) fn defines(&self, class: &str) -> bool {
        self.classes.contains(&folded(class))
    }

    /// Whether the script itself binds a variable.
    pub(super) fn is_of_script(&self, variable: &str) -> bool {
        self.script.contains(variable)
    }

    /// Whether the file defines an enumeration.
    pub(super) fn is_enum(&self, class: &str) -> bool {
        self.enums.contains(&folded(class))
    }

    /// The parameters of a function of the file.
    pub(super) fn parameters(&self, function: &str) -> Option<&[Declared]> {
        self.functions.get(function).map(|p| &p[..])
    }
}

/// A function's name without its scope (`global:Get-X`).
pub(super) fn plain(name: &str) -> Name {
    folded(name.rsplit(':').next().unwrap_or(name))
}

/// The parameters that a function declares, in brackets behind its name or in a `param` block.
pub(super) fn parameters(function: Node<'_>) -> Vec<Node<'_>> {
    let mut found = Vec::new();
    let mut open = vec![function];
    while let Some(node) = open.pop() {
        for child in tree::children(node) {
            match child.kind() {
                "script_parameter" | "class_method_parameter" => found.push(child),
                "function_parameter_declaration" | "parameter_list" | "param_block" | "script_block" | "class_method_parameter_list" => {
                    open.push(child);
                }
                _ => {}
            }
        }
    }
    found.sort_by_key(Node::start_byte);
    found
}

/// The variable of a parameter.
pub(super) fn variable_of(parameter: Node<'_>) -> Option<Node<'_>> {
    tree::children(parameter).into_iter().find(|n| n.kind() == "variable")
}

/// The types in brackets before a parameter.
pub(super) fn attributes(parameter: Node<'_>) -> impl Iterator<Item = Node<'_>> {
    let end = variable_of(parameter).map_or(usize::MAX, |v| v.start_byte());
    tree::walk(parameter).filter(move |n| n.kind() == "type_literal" && n.start_byte() < end)
}

/// The variables that a function binds: its parameters, what it assigns, and what its loops run over.
pub(super) fn bound(input: Input<'_>, function: Node<'_>) -> BTreeSet<Name> {
    bound_where(input, function, |_| true)
}

/// The variables bound in a part of the tree and in what is inside of it, where that counts.
fn bound_where(input: Input<'_>, function: Node<'_>, counts: impl Fn(&str) -> bool) -> BTreeSet<Name> {
    let mut names: BTreeSet<Name> =
        parameters(function).into_iter().filter_map(variable_of).map(|v| folded(tree::text(input, v).trim_start_matches('$'))).collect();
    let mut open = vec![function];
    while let Some(node) = open.pop() {
        let target = match node.kind() {
            "left_assignment_expression" => Some(super::peeled(node)),
            "foreach_statement" => variable_of(node),
            _ => None,
        };
        // `$a, $b = …`
        let several = target.filter(|t| t.kind().starts_with("array_literal")).map(tree::children).unwrap_or_default();
        names.extend(several.iter().filter(|n| n.kind() == "variable" || super::peeled(**n).kind() == "variable").filter_map(|n| {
            let name = tree::text(input, *n);
            (!name.contains(':')).then(|| super::places::variable_name(name))
        }));
        if let Some(variable) = target.map(|t| if t.kind() == "cast_expression" { super::places::cast_operand(t) } else { t })
            && variable.kind() == "variable"
            && !tree::text(input, variable).contains(':')
        {
            names.insert(folded(tree::text(input, variable).trim_start_matches(['$', '{']).trim_end_matches('}')));
        }
        // A function inside has variables of its own.
        let is_inside = |n: &Node<'_>| !matches!(n.kind(), "function_statement" | "class_statement") && counts(n.kind());
        open.extend(tree::children(node).into_iter().filter(is_inside));
    }
    names
}
