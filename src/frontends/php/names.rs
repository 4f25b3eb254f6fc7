//! Names: namespaces, imports, and what a name in code stands for.

use super::{Class, Lowering, tree};
use crate::model::code::TypeRef;
use crate::model::source::Name;
use std::collections::BTreeMap;
use tree_sitter::Node;

/// The namespace and imports in force.
#[derive(Default, Clone)]
pub(super) struct Names {
    namespace: String,
    /// Lower-case alias to full name: classes and namespaces, functions.
    classes: BTreeMap<String, String>,
    functions: BTreeMap<String, String>,
    /// Alias (constants have case) to plain name.
    constants: BTreeMap<String, String>,
}

/// Which of PHP's three kinds of names.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Class,
    Function,
    Constant,
}

impl Names {
    /// Enters a namespace; imports end with the one before.
    pub(super) fn enter(&mut self, namespace: &str) {
        *self = Self { namespace: squeeze(namespace).trim_matches('\\').to_owned(), ..Self::default() };
    }

    /// A name that is declared here.
    pub(super) fn declared(&self, name: &str) -> Name {
        self.qualify(name).into()
    }

    pub(super) fn namespace(&self) -> &str {
        &self.namespace
    }

    fn qualify(&self, name: &str) -> String {
        if self.namespace.is_empty() { name.to_owned() } else { format!("{}\\{name}", self.namespace) }
    }

    fn import(&mut self, kind: Kind, full: &str, alias: Option<&str>) {
        let full = full.trim_start_matches('\\').to_owned();
        let last = plain(&full).to_owned();
        let alias = alias.map_or_else(|| last.clone(), str::to_owned);
        match kind {
            Kind::Class => self.classes.insert(alias.to_lowercase(), full),
            Kind::Function => self.functions.insert(alias.to_lowercase(), full),
            Kind::Constant => self.constants.insert(alias, last),
        };
    }

    /// A name with a backslash, or relative to the namespace.
    fn qualified(&self, name: &str) -> String {
        if let Some(absolute) = name.strip_prefix('\\') {
            return absolute.to_owned();
        }
        let (first, rest) = name.split_once('\\').unwrap_or((name, ""));
        if first.eq_ignore_ascii_case("namespace") {
            return self.qualify(rest);
        }
        match self.classes.get(&first.to_lowercase()) {
            Some(full) => format!("{full}\\{rest}"),
            None => self.qualify(name),
        }
    }

    /// A class.
    pub(super) fn class(&self, written: &str) -> Name {
        let name = squeeze(written);
        if name.contains('\\') {
            return self.qualified(&name).into();
        }
        self.classes.get(&name.to_lowercase()).map_or_else(|| self.declared(&name), |full| full.as_str().into())
    }

    /// A function: its qualified name, and the global one it may be instead.
    pub(super) fn function(&self, written: &str) -> (Name, Option<Name>) {
        let name = squeeze(written);
        if name.contains('\\') {
            return (self.qualified(&name).into(), None);
        }
        if let Some(full) = self.functions.get(&name.to_lowercase()) {
            return (full.as_str().into(), None);
        }
        let fallback = (!self.namespace.is_empty()).then(|| Name::from(name.as_str()));
        (self.declared(&name), fallback)
    }

    /// A constant: its plain name.
    pub(super) fn constant(&self, written: &str) -> Name {
        let name = squeeze(written);
        match self.constants.get(&name) {
            Some(full) => full.as_str().into(),
            None => plain(&name).into(),
        }
    }
}

/// Without the white space that older PHP allows around backslashes.
fn squeeze(name: &str) -> String {
    name.chars().filter(|c| !c.is_whitespace()).collect()
}

/// The last part of a name.
pub(super) fn plain(name: &str) -> &str {
    name.rsplit('\\').next().unwrap_or(name)
}

impl Lowering<'_> {
    /// `use A\B as C;`, `use function …`, `use A\{B, function c};`
    pub(super) fn imports(&mut self, node: Node<'_>) {
        let mut prefix = String::new();
        let kind = |word: Option<&str>, or: Kind| match word.map(str::to_ascii_lowercase).as_deref() {
            Some("function") => Kind::Function,
            Some("const") => Kind::Constant,
            _ => or,
        };
        let whole = kind(tree::field(node, "type").map(|n| self.text(n)), Kind::Class);
        let mut clauses = Vec::new();
        for child in tree::children(node) {
            match child.kind() {
                "namespace_name" => prefix = format!("{}\\", self.text(child)),
                "namespace_use_group" => clauses.extend(tree::children(child)),
                "namespace_use_clause" => clauses.push(child),
                _ => {}
            }
        }
        for clause in clauses {
            let Some(name) = tree::children(clause).into_iter().find(|n| matches!(n.kind(), "name" | "qualified_name" | "namespace_name"))
            else {
                continue;
            };
            let full = squeeze(&format!("{prefix}{}", self.text(name)));
            let alias = tree::field(clause, "alias").map(|n| self.text(n));
            let kind = kind(tree::field(clause, "type").map(|n| self.text(n)), whole);
            self.names.import(kind, &full, alias);
        }
    }

    /// A class in code: a name, `self`, `static`, `parent`, or an expression.
    pub(super) fn type_ref(&mut self, node: Node<'_>) -> TypeRef {
        match node.kind() {
            "name" | "qualified_name" | "relative_name" | "relative_scope" | "named_type" => self.named_type(self.text(node)),
            _ => TypeRef::Value(Box::new(self.expr(node))),
        }
    }

    pub(super) fn named_type(&self, written: &str) -> TypeRef {
        let class = self.class.as_ref().filter(|_| self.outside);
        match (written.to_ascii_lowercase().as_str(), class) {
            ("self", Some(class)) => TypeRef::Named(class.name.clone()),
            ("parent", Some(Class { parent: Some(parent), .. })) => TypeRef::Named(parent.clone()),
            ("self", None) => TypeRef::Own,
            ("static", _) => TypeRef::Late,
            ("parent", _) => TypeRef::Parent,
            _ => TypeRef::Named(self.names.class(written)),
        }
    }

    /// The class that a declared type names: of several, the first.
    pub(super) fn declared_type(&self, node: Option<Node<'_>>) -> Option<Name> {
        let named = tree::walk(node?).find(|n| n.kind() == "named_type")?;
        let class = self.class.as_ref();
        match self.named_type(self.text(named)) {
            TypeRef::Named(name) => Some(name),
            TypeRef::Own | TypeRef::Late => class.map(|c| c.name.clone()),
            TypeRef::Parent => class.and_then(|c| c.parent.clone()),
            TypeRef::Value(_) => None,
        }
    }
}
