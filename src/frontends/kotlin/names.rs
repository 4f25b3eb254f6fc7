//! Names of classes: the package, the imports, and what a written name stands for.

use super::{Input, Lowering, child, children, tree, word};
use crate::frontends::jvm;
use crate::model::source::Name;
use std::collections::BTreeMap;
use tree_sitter::Node;

/// Classes that need no import, as far as code names them.
const LANGUAGE: &[&str] = &[
    "Any",
    "Array",
    "Boolean",
    "Byte",
    "ByteArray",
    "Char",
    "CharSequence",
    "Double",
    "Exception",
    "Float",
    "Int",
    "Integer",
    "List",
    "Long",
    "Map",
    "MutableList",
    "MutableMap",
    "MutableSet",
    "Number",
    "Pair",
    "Result",
    "Set",
    "Short",
    "String",
    "StringBuilder",
    "System",
    "Throwable",
    "Triple",
    "Unit",
];

/// Classes of `java.util` that need no import.
const COLLECTIONS: &[&str] = &["ArrayList", "HashMap", "HashSet", "LinkedHashMap", "LinkedHashSet"];

/// What the head of a file says of names.
#[derive(Debug, Default)]
pub(super) struct Names {
    package: String,
    /// Imported names by the one that code uses.
    imported: BTreeMap<String, String>,
    /// Packages all of whose names are imported.
    opened: Vec<String>,
}

impl Names {
    pub(super) fn of(input: Input<'_>, root: Node<'_>) -> Self {
        let mut names = Self::default();
        for node in children(root) {
            let path = child(node, "qualified_identifier").map(|n| jvm::squeezed(tree::text(input, n)));
            match (node.kind(), path) {
                ("package_header", Some(path)) => names.package = path,
                ("import", Some(path)) => {
                    let alias = child(node, "identifier").map(|n| word(input, n).to_owned());
                    if tree::text(input, node).trim_end().ends_with('*') {
                        names.opened.push(path);
                    } else {
                        let last = path.rsplit('.').next().unwrap_or(&path).to_owned();
                        names.imported.insert(alias.unwrap_or(last), path);
                    }
                }
                _ => {}
            }
        }
        names
    }

    pub(super) fn package(&self) -> &str {
        &self.package
    }

    /// What an imported name stands for.
    pub(super) fn import(&self, name: &str) -> Option<&str> {
        self.imported.get(name).map(String::as_str)
    }

    /// A name of this package.
    pub(super) fn declared(&self, name: &str) -> String {
        jvm::in_package(&self.package, name)
    }
}

/// Whether a name is written like a class.
pub(super) fn is_class_like(name: &str) -> bool {
    name.starts_with(char::is_uppercase) && (name.chars().any(char::is_lowercase) || name.len() == 1)
}

impl Lowering<'_> {
    /// The qualified name of a class that is written with this simple name, here.
    pub(super) fn class_named(&self, simple: &str) -> Name {
        for class in self.classes.iter().rev() {
            for around in jvm::outer_names(class) {
                let inner = format!("{around}.{simple}");
                if self.outline.class(&inner).is_some() {
                    return inner.into();
                }
            }
        }
        let own = self.names.declared(simple);
        if self.outline.class(&own).is_some() {
            return own.into();
        }
        if let Some(imported) = self.names.import(simple) {
            return imported.into();
        }
        if LANGUAGE.contains(&simple) {
            return simple.into();
        }
        // What the language calls Java's collections by.
        if COLLECTIONS.contains(&simple) {
            return format!("java.util.{simple}").into();
        }
        jvm::alternatives(self.names.package(), &self.names.opened, simple).into()
    }

    /// A class as it is written: simple, with its outer classes, or with its package.
    pub(super) fn class_path(&self, path: &str) -> Name {
        let parts: Vec<&str> = path.split('.').collect();
        match parts.iter().position(|p| p.starts_with(char::is_uppercase)) {
            Some(0) | None => {
                let head = self.class_named(parts.first().copied().unwrap_or(path));
                match path.split_once('.') {
                    Some((_, rest)) => jvm::inside(&head, rest),
                    None => head,
                }
            }
            Some(_) => path.into(),
        }
    }

    /// The class that a type names, and whether it may be null.
    pub(super) fn type_name(&self, node: Node<'_>) -> (Option<Name>, bool) {
        match node.kind() {
            "nullable_type" | "parenthesized_type" | "non_nullable_type" => {
                let inner = children(node).into_iter().find(|n| n.kind().ends_with("_type")).map(|n| self.type_name(n));
                (inner.and_then(|(name, _)| name), node.kind() == "nullable_type")
            }
            "user_type" => {
                let path: Vec<&str> = children(node).into_iter().filter(|n| n.kind() == "identifier").map(|n| self.word(n)).collect();
                let name = path.join(".");
                let is_variable = name.len() == 1 && self.outline.class(&self.names.declared(&name)).is_none();
                ((!name.is_empty() && !is_variable).then(|| self.class_path(&name)), false)
            }
            _ => (None, false),
        }
    }

    /// The type among the children of a declaration.
    pub(super) fn declared_type(&self, node: Node<'_>) -> (Option<Name>, bool) {
        let found =
            children(node).into_iter().find(|n| matches!(n.kind(), "user_type" | "nullable_type" | "parenthesized_type" | "function_type"));
        found.map_or((None, false), |n| self.type_name(n))
    }
}
