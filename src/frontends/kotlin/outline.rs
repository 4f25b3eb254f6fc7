//! What can be known of a file before it is lowered: its classes and their members, its functions and properties.

use super::{child, children, word};
use crate::frontends::{Input, tree};
use std::collections::{BTreeMap, BTreeSet};
use tree_sitter::Node;

/// What a class declares.
#[derive(Debug, Default)]
pub(super) struct Members {
    /// Properties: whether they belong to the class.
    pub(super) properties: BTreeMap<String, bool>,
    /// Functions: whether they belong to the class.
    pub(super) functions: BTreeMap<String, bool>,
    /// It has one object.
    pub(super) is_object: bool,
}

/// The classes of a file by their qualified names, and what stands outside of them.
#[derive(Debug, Default)]
pub(super) struct Outline {
    classes: BTreeMap<String, Members>,
    pub(super) functions: BTreeSet<String>,
    pub(super) properties: BTreeSet<String>,
    /// Properties that may be written.
    pub(super) variables: BTreeSet<String>,
}

impl Outline {
    pub(super) fn of(input: Input<'_>, root: Node<'_>, package: &str) -> Self {
        let mut outline = Self::default();
        let mut open = vec![(root, package.to_owned(), false)];
        while let Some((node, prefix, is_static)) = open.pop() {
            let owner = (node.kind() != "source_file").then(|| prefix.clone());
            for item in children(node) {
                let name = name_of(input, item);
                match (item.kind(), name) {
                    ("class_declaration" | "object_declaration", Some(name)) => {
                        let path = if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") };
                        let is_object = item.kind() == "object_declaration";
                        let members = outline.classes.entry(path.clone()).or_default();
                        members.is_object = is_object;
                        for parameter in
                            child(item, "primary_constructor").and_then(|n| child(n, "class_parameters")).into_iter().flat_map(children)
                        {
                            if let Some(name) = child(parameter, "identifier").filter(|_| is_property(parameter)) {
                                members.properties.insert(word(input, name).to_owned(), false);
                            }
                        }
                        for body in children(item).into_iter().filter(|n| n.kind().ends_with("class_body")) {
                            open.push((body, path.clone(), is_object));
                        }
                    }
                    ("companion_object", _) => {
                        for body in children(item).into_iter().filter(|n| n.kind() == "class_body") {
                            open.push((body, prefix.clone(), true));
                        }
                    }
                    ("enum_entry", _) => {
                        if let (Some(owner), Some(name)) = (&owner, child(item, "identifier")) {
                            let members = outline.classes.entry(owner.clone()).or_default();
                            members.properties.insert(word(input, name).to_owned(), true);
                        }
                    }
                    ("property_declaration", _) => {
                        for name in property_names(input, item) {
                            match &owner {
                                Some(owner) => _ = outline.classes.entry(owner.clone()).or_default().properties.insert(name, is_static),
                                None if is_variable(input, item) => _ = outline.variables.insert(name),
                                None => _ = outline.properties.insert(name),
                            }
                        }
                    }
                    ("function_declaration", Some(name)) => match &owner {
                        Some(owner) => _ = outline.classes.entry(owner.clone()).or_default().functions.insert(name.to_owned(), is_static),
                        None => _ = outline.functions.insert(name.to_owned()),
                    },
                    // What an error was recovered from.
                    ("ERROR", _) => open.push((item, prefix.clone(), is_static)),
                    _ => {}
                }
            }
        }
        outline
    }

    /// Adds the classes of another part of the file.
    pub(super) fn add(&mut self, other: Self) {
        self.classes.extend(other.classes);
    }

    pub(super) fn class(&self, name: &str) -> Option<&Members> {
        self.classes.get(name)
    }
}

/// Whether a property may be written.
pub(super) fn is_variable(input: Input<'_>, node: Node<'_>) -> bool {
    let mut cursor = node.walk();
    node.children(&mut cursor).any(|n| tree::text(input, n) == "var")
}

/// Whether a declaration is that of an interface.
pub(super) fn is_interface(class: Node<'_>) -> bool {
    let mut cursor = class.walk();
    class.children(&mut cursor).any(|n| n.kind() == "interface")
}

/// Whether a parameter of a class is a property of it as well.
pub(super) fn is_property(parameter: Node<'_>) -> bool {
    let mut cursor = parameter.walk();
    parameter.children(&mut cursor).any(|n| matches!(n.kind(), "val" | "var"))
}

/// The name of a declaration.
pub(super) fn name_of<'a>(input: Input<'a>, node: Node<'_>) -> Option<&'a str> {
    tree::field(node, "name").map(|n| word(input, n))
}

/// The names that a property declares.
pub(super) fn property_names(input: Input<'_>, node: Node<'_>) -> Vec<String> {
    let declared = |n: Node<'_>| child(n, "identifier").map(|n| word(input, n).to_owned());
    match (child(node, "variable_declaration"), child(node, "multi_variable_declaration")) {
        (Some(one), _) => declared(one).into_iter().collect(),
        (None, Some(many)) => children(many).into_iter().filter_map(declared).collect(),
        _ => Vec::new(),
    }
}

/// Whether a declaration has that modifier.
pub(super) fn has_modifier(input: Input<'_>, node: Node<'_>, word: &str) -> bool {
    child(node, "modifiers").is_some_and(|m| children(m).iter().any(|n| tree::text(input, *n) == word))
}
