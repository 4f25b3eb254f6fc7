//! Names: namespaces, imports, and the types a name in code stands for.

use super::{Input, Lowering, tree};
use crate::model::code::TypeRef;
use crate::model::source::Name;
use std::collections::{BTreeMap, BTreeSet};
use tree_sitter::Node;

/// What a file imports and declares.
#[derive(Default)]
pub(super) struct Names {
    /// `using A = B.C;`
    aliases: BTreeMap<String, String>,
    /// `using N;` and the namespaces the file declares.
    opens: BTreeSet<Name>,
    /// `using static N.C;`
    pub(super) statics: Vec<Name>,
    /// The qualified names of the file's own types, by their plain ones.
    own: BTreeMap<String, Vec<Name>>,
    /// The namespace in force.
    namespace: String,
}

impl Names {
    /// Reads the imports and declarations of a whole file.
    pub(super) fn of(input: Input<'_>, root: Node<'_>) -> Self {
        let mut names = Self::default();
        for node in tree::walk(root) {
            match node.kind() {
                "using_directive" => names.using(input, node),
                "namespace_declaration" | "file_scoped_namespace_declaration" => names.open(&namespace_of(input, node)),
                kind if is_type_declaration(kind) => {
                    if let Some(name) = tree::field(node, "name") {
                        let plain = tree::text(input, name).to_owned();
                        let qualified = qualified_name(input, node);
                        names.own.entry(plain).or_default().push(qualified);
                    }
                }
                _ => {}
            }
        }
        names
    }

    fn using(&mut self, input: Input<'_>, node: Node<'_>) {
        let alias = tree::field(node, "name");
        let Some(target) = super::children(node).into_iter().rfind(|n| Some(*n) != alias) else { return };
        let target = plain_path(input, target);
        let is_static = node.children(&mut node.walk()).any(|n| n.kind() == "static");
        match alias {
            Some(alias) => drop(self.aliases.insert(tree::text(input, alias).to_owned(), target)),
            None if is_static => self.statics.push(target.into()),
            None => drop(self.opens.insert(target.into())),
        }
    }

    /// A namespace and those around it.
    fn open(&mut self, namespace: &str) {
        let mut name = namespace;
        while !name.is_empty() {
            self.opens.insert(name.into());
            name = name.rsplit_once('.').map_or("", |(outer, _)| outer);
        }
    }

    /// The namespaces whose types the file names without them.
    pub(super) fn opens(&self) -> Vec<Name> {
        // The innermost first: the longest names.
        let mut all: Vec<Name> = self.opens.iter().cloned().collect();
        all.sort_by_key(|n| std::cmp::Reverse(n.len()));
        all
    }

    /// Enters a namespace; what comes back is for [`Names::leave`].
    pub(super) fn enter(&mut self, namespace: String) -> String {
        std::mem::replace(&mut self.namespace, namespace)
    }

    pub(super) fn leave(&mut self, before: String) {
        self.namespace = before;
    }

    /// The full name of a type as code names it. What the file does not declare stays as it is written.
    pub(super) fn resolve(&self, written: &str) -> Name {
        let (head, rest) = written.split_once('.').unwrap_or((written, ""));
        if let Some(target) = self.aliases.get(head) {
            return if rest.is_empty() { target.as_str().into() } else { format!("{target}.{rest}").into() };
        }
        if !rest.is_empty() {
            return written.into();
        }
        let Some(own) = self.own.get(head) else { return written.into() };
        let near = own.iter().find(|n| self.is_near(n, head));
        near.or(own.first()).cloned().unwrap_or_else(|| written.into())
    }

    /// Whether a type stands in the namespace in force.
    fn is_near(&self, qualified: &str, plain: &str) -> bool {
        qualified.strip_suffix(plain).is_some_and(|n| n.trim_end_matches('.') == self.namespace)
    }

    /// Whether the file declares or names a type like that.
    pub(super) fn knows(&self, plain: &str) -> bool {
        self.own.contains_key(plain) || self.aliases.contains_key(plain)
    }
}

/// Whether a node declares a type.
pub(super) fn is_type_declaration(kind: &str) -> bool {
    matches!(kind, "class_declaration" | "struct_declaration" | "record_declaration" | "interface_declaration" | "enum_declaration")
}

/// The name of a namespace declaration, with those around it.
pub(super) fn namespace_of(input: Input<'_>, node: Node<'_>) -> String {
    let own = tree::field(node, "name").map_or(String::new(), |n| plain_path(input, n));
    let outer = if node.kind() == "file_scoped_namespace_declaration" { String::new() } else { around(input, node) };
    if outer.is_empty() { own } else { format!("{outer}.{own}") }
}

/// The full name of a type declaration.
pub(super) fn qualified_name(input: Input<'_>, node: Node<'_>) -> Name {
    let own = tree::field(node, "name").map_or("", |n| tree::text(input, n));
    let outer = around(input, node);
    if outer.is_empty() { own.into() } else { format!("{outer}.{own}").into() }
}

/// The types and namespaces around a node.
fn around(input: Input<'_>, node: Node<'_>) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut at = node.parent();
    let mut steps = 0;
    while let Some(node) = at {
        steps += 1;
        if steps > tree::MAX_DEPTH {
            break;
        }
        if is_type_declaration(node.kind()) || node.kind() == "namespace_declaration" {
            parts.extend(tree::field(node, "name").map(|n| plain_path(input, n)));
        }
        if node.kind() == "compilation_unit" {
            let scoped = super::children(node).into_iter().find(|n| n.kind() == "file_scoped_namespace_declaration");
            parts.extend(scoped.and_then(|n| tree::field(n, "name")).map(|n| plain_path(input, n)));
        }
        at = node.parent();
    }
    parts.reverse();
    parts.join(".")
}

/// A dotted name without type arguments, white space and `global::`.
pub(super) fn plain_path(input: Input<'_>, node: Node<'_>) -> String {
    let mut depth = 0usize;
    let mut path = String::new();
    for c in tree::text(input, node).chars() {
        match c {
            '<' => depth += 1,
            '>' => depth = depth.saturating_sub(1),
            _ if depth > 0 || c.is_whitespace() => {}
            _ => path.push(c),
        }
    }
    let path = path.strip_prefix("global::").unwrap_or(&path).replace("::", ".");
    path.trim_start_matches('@').trim_end_matches('?').to_owned()
}

/// The plain name of an identifier, which may be escaped as `@class`.
pub(super) fn plain(written: &str) -> &str {
    written.trim_start_matches('@')
}

impl Lowering<'_> {
    /// The class a type in code names, if it names one: of an optional one the type inside, of a task and of options what they give.
    pub(super) fn class_name(&self, node: Node<'_>) -> Option<Name> {
        match node.kind() {
            "identifier" | "qualified_name" | "alias_qualified_name" => {
                let written = plain_path(self.input, node);
                let general = matches!(written.as_str(), "dynamic" | "var" | "Object" | "String" | "Task" | "Type");
                (!general).then(|| self.names.resolve(&written))
            }
            "generic_name" => {
                let written = plain_path(self.input, node);
                match written.as_str() {
                    "Task" | "ValueTask" | "Lazy" | "Nullable" | "ActionResult" | "IOptions" | "IOptionsMonitor" | "IOptionsSnapshot" => {
                        self.class_name(self.type_arguments(node).first().copied()?)
                    }
                    _ => Some(self.names.resolve(&written)),
                }
            }
            "nullable_type" | "ref_type" | "scoped_type" => self.class_name(tree::field(node, "type")?),
            _ => None,
        }
    }

    /// The type of a field as it is declared: also one that is no class (`string`, `int`).
    pub(super) fn declared_name(&self, node: Node<'_>) -> Option<Name> {
        match node.kind() {
            "predefined_type" => Some(self.text(node).into()),
            "nullable_type" => self.declared_name(tree::field(node, "type")?),
            "identifier" if matches!(self.text(node), "String" | "Int32" | "Int64" | "Boolean" | "Double") => {
                let written = self.text(node);
                let keyword = match written {
                    "String" => "string",
                    "Int32" => "int",
                    "Int64" => "long",
                    "Boolean" => "bool",
                    _ => "double",
                };
                Some(keyword.into())
            }
            "identifier" if matches!(self.text(node), "dynamic") => Some("dynamic".into()),
            _ => self.class_name(node),
        }
    }

    /// The types a generic name is given.
    pub(super) fn type_arguments<'t>(&self, node: Node<'t>) -> Vec<Node<'t>> {
        let list = super::children(node).into_iter().find(|n| n.kind() == "type_argument_list");
        list.map(super::children).unwrap_or_default()
    }

    /// A type that code makes or asks for.
    pub(super) fn type_ref(&self, node: Node<'_>) -> TypeRef {
        let parameter = self.class_of_parameter(node);
        parameter.unwrap_or_else(|| TypeRef::Named(self.names.resolve(&plain_path(self.input, node))))
    }
}
