//! Names of modules and namespaces.

use super::Scopes;
use crate::frontends::{Input, tree};
use crate::model::source::Name;
use tree_sitter::Node;

impl Scopes {
    /// A namespace is a variable; one that adds to a class, a function or a namespace of its name changes nothing of them.
    /// The blocks of one namespace see each other's names.
    pub(super) fn namespace(&mut self, input: Input<'_>, node: Node<'_>, scope: usize, function: usize) {
        let mut name = tree::field(node, "name");
        let whole = name.map_or("", |name| tree::text(input, name));
        if let Some(body) = tree::field(node, "body") {
            let key = (scope, Name::from(whole));
            let inner = match self.namespaces.get(&key) {
                Some(inner) => *inner,
                None => self.open(body, scope, self.is_shared(function)),
            };
            self.opened.insert(body.id(), inner);
            self.namespaces.insert(key, inner);
        }
        while let Some(nested) = name.filter(|name| matches!(name.kind(), "nested_identifier" | "member_expression")) {
            name = tree::field(nested, "object");
        }
        let Some(name) = name.filter(|name| name.kind() == "identifier") else { return };
        let text = tree::text(input, name);
        let merges = self.scopes.get(scope).and_then(|here| here.names.get(text)).is_some_and(|known| known.value.is_some());
        if !merges {
            self.declare(input, name, scope, None, None);
        }
    }

    /// What the names that a statement imports stand for.
    pub(super) fn note_imports(&mut self, input: Input<'_>, node: Node<'_>) {
        let clause = tree::children(node).into_iter().find(|child| matches!(child.kind(), "import_clause" | "import_require_clause"));
        let Some(clause) = clause else { return };
        let Some(source) = tree::field(node, "source").or_else(|| tree::field(clause, "source")) else { return };
        let module = tree::text(input, source).trim_matches(['\'', '"']);
        let module = module.strip_prefix("node:").unwrap_or(module);
        let mut note = |name: Node<'_>, stands_for: String| {
            self.imports.insert(Name::from(tree::text(input, name)), Name::from(stands_for));
        };
        for part in tree::children(clause) {
            match part.kind() {
                "identifier" => note(part, module.to_owned()),
                "namespace_import" => {
                    if let Some(name) = tree::children(part).first() {
                        note(*name, module.to_owned());
                    }
                }
                "named_imports" => {
                    for specifier in tree::children(part) {
                        let Some(name) = tree::field(specifier, "name") else { continue };
                        let wanted = tree::text(input, name).trim_matches(['\'', '"']);
                        let stands_for = if wanted == "default" { module.to_owned() } else { format!("{module}.{wanted}") };
                        note(tree::field(specifier, "alias").unwrap_or(name), stands_for);
                    }
                }
                _ => {}
            }
        }
    }
}
