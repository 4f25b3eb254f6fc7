//! The outline of a file: which types it declares, and which members they have. Names in bodies are looked up here.

use super::{Input, children, tree};
use crate::model::source::Name;
use std::collections::BTreeMap;
use tree_sitter::Node;

/// What a file declares.
#[derive(Debug, Default)]
pub(super) struct Outline {
    types: BTreeMap<Name, Members>,
}

/// The members of a type, as far as names in code can mean them.
#[derive(Debug, Default, Clone)]
pub(super) struct Members {
    /// Fields, and whether they are static.
    pub(super) fields: BTreeMap<String, bool>,
    /// Methods, and whether they are static.
    pub(super) methods: BTreeMap<String, bool>,
    /// Parents as written, without type arguments.
    pub(super) parents: Vec<String>,
    /// An enumeration.
    pub(super) is_enum: bool,
}

impl Outline {
    pub(super) fn of(input: Input<'_>, root: Node<'_>, package: &str) -> Self {
        let mut outline = Self::default();
        let mut todo: Vec<(Node<'_>, String)> = vec![(root, package.to_owned())];
        while let Some((node, around)) = todo.pop() {
            for child in children(node) {
                match tree::field(child, "name") {
                    Some(name) if is_type(child) => {
                        let name = tree::text(input, name);
                        let name = if around.is_empty() { name.to_owned() } else { format!("{around}.{name}") };
                        outline.types.insert(name.as_str().into(), members(input, child));
                        todo.push((child, name));
                    }
                    // Local classes too: they are known by their simple name.
                    _ => todo.push((child, around.clone())),
                }
            }
        }
        outline
    }

    /// The type with that simple name right inside a type or package.
    pub(super) fn nested(&self, around: &str, simple: &str) -> Option<Name> {
        let name = if around.is_empty() { simple.to_owned() } else { format!("{around}.{simple}") };
        self.types.get_key_value(name.as_str()).map(|(name, _)| name.clone())
    }

    /// The members of a type of the file.
    pub(super) fn members(&self, name: &str) -> Option<&Members> {
        self.types.get(name)
    }
}

/// Whether a node declares a type.
pub(super) fn is_type(node: Node<'_>) -> bool {
    matches!(
        node.kind(),
        "class_declaration" | "interface_declaration" | "enum_declaration" | "record_declaration" | "annotation_type_declaration"
    )
}

/// The members of a type declaration, or of the body of an anonymous class.
pub(super) fn members(input: Input<'_>, node: Node<'_>) -> Members {
    let mut found = Members::default();
    for child in children(node) {
        match child.kind() {
            "superclass" | "super_interfaces" | "extends_interfaces" => {
                found.parents.extend(type_names(child).into_iter().map(|n| tree::text(input, n).to_owned()));
            }
            "formal_parameters" if node.kind() == "record_declaration" => {
                for name in children(child).into_iter().filter_map(|p| tree::field(p, "name")) {
                    let name = tree::text(input, name).to_owned();
                    found.methods.insert(name.clone(), false);
                    found.fields.insert(name, false);
                }
            }
            _ => {}
        }
    }
    let body = if node.kind() == "class_body" { Some(node) } else { tree::field(node, "body") };
    let always_static = node.kind() == "interface_declaration" || node.kind() == "annotation_type_declaration";
    let mut todo: Vec<Node<'_>> = body.map(children).unwrap_or_default();
    while let Some(member) = todo.pop() {
        let is_static = has_modifier(member, "static");
        match member.kind() {
            "field_declaration" | "constant_declaration" => {
                for name in children(member).into_iter().filter_map(|d| tree::field(d, "name")) {
                    found.fields.insert(tree::text(input, name).to_owned(), is_static || always_static);
                }
            }
            "enum_constant" => {
                if let Some(name) = tree::field(member, "name") {
                    found.fields.insert(tree::text(input, name).to_owned(), true);
                }
            }
            "method_declaration" => {
                if let Some(name) = tree::field(member, "name") {
                    found.methods.insert(tree::text(input, name).to_owned(), is_static);
                }
            }
            "enum_body_declarations" | "ERROR" => todo.extend(children(member)),
            _ => {}
        }
    }
    if node.kind() == "enum_declaration" {
        found.is_enum = true;
        found.methods.insert("values".to_owned(), true);
        found.methods.entry("name".to_owned()).or_insert(false);
    }
    found
}

/// The first type names below a node that lists types.
pub(super) fn type_names(list: Node<'_>) -> Vec<Node<'_>> {
    let mut found = Vec::new();
    for child in children(list) {
        match child.kind() {
            "type_list" => found.extend(children(child)),
            _ => found.push(child),
        }
    }
    found
}

/// Whether a declaration has a modifier.
pub(super) fn has_modifier(node: Node<'_>, word: &str) -> bool {
    let mut cursor = node.walk();
    let modifiers = node.children(&mut cursor).find(|n| n.kind() == "modifiers");
    modifiers.is_some_and(|m| m.children(&mut m.walk()).any(|n| n.kind() == word))
}

/// The simple names of the annotations of a declaration.
pub(super) fn annotations<'t>(node: Node<'t>) -> Vec<Node<'t>> {
    let modifiers = children(node).into_iter().find(|n| n.kind() == "modifiers");
    let inside = modifiers.map(children).unwrap_or_default();
    inside.into_iter().filter(|n| matches!(n.kind(), "annotation" | "marker_annotation")).collect()
}
