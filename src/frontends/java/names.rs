//! Names of classes: the package, the imports, and what a written name stands for.

use super::{Input, Lowering, children, tree};
use crate::frontends::jvm;
use crate::model::code::TypeRef;
use crate::model::source::Name;
use std::collections::{BTreeMap, BTreeSet};
use tree_sitter::Node;

/// Classes that need no import, as far as code names them.
const LANGUAGE: &[&str] = &[
    "Appendable",
    "AutoCloseable",
    "Boolean",
    "Byte",
    "CharSequence",
    "Character",
    "Class",
    "ClassLoader",
    "Cloneable",
    "Comparable",
    "Deprecated",
    "Double",
    "Enum",
    "Error",
    "Exception",
    "Float",
    "FunctionalInterface",
    "IllegalArgumentException",
    "IllegalStateException",
    "Integer",
    "InterruptedException",
    "Iterable",
    "Long",
    "Math",
    "NullPointerException",
    "Number",
    "NumberFormatException",
    "Object",
    "Override",
    "Process",
    "ProcessBuilder",
    "Record",
    "Runnable",
    "Runtime",
    "RuntimeException",
    "SafeVarargs",
    "Short",
    "String",
    "StringBuffer",
    "StringBuilder",
    "SuppressWarnings",
    "System",
    "Thread",
    "ThreadLocal",
    "Throwable",
    "UnsupportedOperationException",
    "Void",
];

/// Classes that are written like constants, and that an import of their whole package may bring.
const CAPITALS: &[&str] = &["URI", "URL", "UUID"];

/// The package and the imports of a file.
#[derive(Default)]
pub(super) struct Names {
    package: String,
    /// Simple name to qualified name.
    classes: BTreeMap<String, String>,
    /// Packages (and classes, for their nested ones) that are imported whole.
    packages: Vec<String>,
    /// Member to the class it is imported from.
    members: BTreeMap<String, String>,
    /// Classes all of whose static members are imported.
    opened: Vec<String>,
}

impl Names {
    /// Reads the head of a file.
    pub(super) fn of(input: Input<'_>, root: Node<'_>) -> Self {
        let mut names = Self::default();
        for node in children(root) {
            match node.kind() {
                "package_declaration" => {
                    let name = children(node).into_iter().find(|n| matches!(n.kind(), "identifier" | "scoped_identifier"));
                    names.package = name.map(|n| jvm::squeezed(tree::text(input, n))).unwrap_or_default();
                }
                "import_declaration" => names.import(input, node),
                _ => {}
            }
        }
        names
    }

    fn import(&mut self, input: Input<'_>, node: Node<'_>) {
        let mut cursor = node.walk();
        let parts: Vec<Node<'_>> = node.children(&mut cursor).collect();
        let has = |kind| parts.iter().any(|n| n.kind() == kind);
        let Some(name) = parts.iter().find(|n| matches!(n.kind(), "identifier" | "scoped_identifier")) else { return };
        let name = jvm::squeezed(tree::text(input, *name));
        match (has("static"), has("asterisk"), name.rsplit_once('.')) {
            (true, true, _) => self.opened.push(name),
            (false, true, _) => self.packages.push(name),
            (true, false, Some((class, member))) => {
                self.members.insert(member.to_owned(), class.to_owned());
            }
            (false, false, Some((_, last))) => {
                self.classes.insert(last.to_owned(), name.clone());
            }
            (_, false, None) => {}
        }
    }

    pub(super) fn package(&self) -> &str {
        &self.package
    }

    /// A name of this package.
    pub(super) fn declared(&self, name: &str) -> String {
        jvm::in_package(&self.package, name)
    }

    /// The class a static member is imported from.
    pub(super) fn member(&self, name: &str) -> Option<Name> {
        self.members.get(name).map(|class| class.as_str().into())
    }

    /// The classes all of whose static members are imported, as one name.
    pub(super) fn opened(&self) -> Option<Name> {
        (!self.opened.is_empty()).then(|| self.opened.join("|").into())
    }

    /// The simple name of a class that the file does not declare.
    fn foreign(&self, simple: &str) -> String {
        if let Some(imported) = self.classes.get(simple) {
            return imported.clone();
        }
        if LANGUAGE.contains(&simple) {
            return simple.to_owned();
        }
        jvm::alternatives(&self.package, &self.packages, simple)
    }
}

/// Whether a name is written like a class: a capital first, and not all of it.
pub(super) fn is_class_like(name: &str) -> bool {
    name.starts_with(char::is_uppercase)
}

impl Lowering<'_> {
    /// The qualified name of a class that is written with this simple name, here.
    pub(super) fn class_named(&self, simple: &str) -> Name {
        let enclosing = self.contexts.iter().rev().filter_map(|c| c.class.as_ref());
        for class in enclosing {
            for around in jvm::outer_names(&class.name) {
                if let Some(found) = self.outline.nested(around, simple) {
                    return found;
                }
            }
        }
        if let Some(found) = self.outline.nested(self.names.package(), simple) {
            return found;
        }
        self.names.foreign(simple).into()
    }

    /// Whether a simple name is known to be a class.
    pub(super) fn is_class(&self, simple: &str) -> bool {
        CAPITALS.contains(&simple) || self.names.classes.contains_key(simple) || self.outline.nested(self.names.package(), simple).is_some()
    }

    /// A class as it is written: simple, with its outer classes, or with its package.
    pub(super) fn class_path(&self, path: &[&str]) -> Option<Name> {
        let first = *path.first()?;
        let at = path.iter().position(|p| is_class_like(p));
        match at {
            Some(0) | None => {
                let head = self.class_named(first);
                if path.len() == 1 {
                    return Some(head);
                }
                Some(jvm::inside(&head, &path.get(1..).unwrap_or_default().join(".")))
            }
            Some(_) => Some(path.join(".").into()),
        }
    }

    /// The class that a type names: none for primitive types, arrays, type variables and `var`.
    pub(super) fn type_name(&self, node: Node<'_>) -> Option<Name> {
        let mut path = Vec::new();
        self.type_path(node, &mut path, 0)?;
        match path[..] {
            ["var"] => None,
            [single] if self.is_type_variable(single) => None,
            _ => self.class_path(&path),
        }
    }

    fn type_path<'t>(&'t self, node: Node<'_>, path: &mut Vec<&'t str>, depth: usize) -> Option<()> {
        if depth > tree::MAX_DEPTH {
            return None;
        }
        match node.kind() {
            "type_identifier" | "identifier" => path.push(self.text(node)),
            "scoped_type_identifier" => {
                for child in children(node).into_iter().filter(|n| !n.kind().ends_with("annotation")) {
                    self.type_path(child, path, depth + 1)?;
                }
            }
            "scoped_identifier" => {
                for child in children(node) {
                    self.type_path(child, path, depth + 1)?;
                }
            }
            "generic_type" => self.type_path(children(node).into_iter().next()?, path, depth + 1)?,
            "annotated_type" => self.type_path(children(node).into_iter().next_back()?, path, depth + 1)?,
            _ => return None,
        }
        Some(())
    }

    /// A type as parent or in `new`, `instanceof`, `.class`.
    pub(super) fn type_ref(&self, node: Node<'_>) -> Option<TypeRef> {
        self.type_name(node).map(TypeRef::Named)
    }

    /// The class inside an optional, and whether there is one around it.
    pub(super) fn field_type(&self, node: Node<'_>) -> (Option<Name>, bool) {
        if node.kind() == "generic_type" {
            let parts = children(node);
            let is_optional = parts.first().is_some_and(|n| self.text(*n).rsplit('.').next() == Some("Optional"));
            let inner = parts.iter().find(|n| n.kind() == "type_arguments").and_then(|n| children(*n).into_iter().next());
            if let (true, Some(inner)) = (is_optional, inner) {
                return (self.type_name(inner), true);
            }
        }
        let primitive = match node.kind() {
            "integral_type" | "floating_point_type" | "boolean_type" => Some(Name::from(self.text(node))),
            _ => None,
        };
        (primitive.or_else(|| self.type_name(node)), false)
    }

    fn is_type_variable(&self, name: &str) -> bool {
        self.contexts.iter().any(|c| c.variables.contains(name))
    }

    /// The names that `<T, U>` declares.
    pub(super) fn type_variables(&self, node: Node<'_>) -> BTreeSet<String> {
        let list = children(node).into_iter().find(|n| n.kind() == "type_parameters");
        let names = list.map(children).unwrap_or_default().into_iter().filter_map(|p| {
            let name = children(p).into_iter().find(|n| matches!(n.kind(), "type_identifier" | "identifier"))?;
            Some(self.text(name).to_owned())
        });
        names.collect()
    }
}
