//! What import statements bind.

use super::super::names::dotted;
use super::{Binding, Imported, Scopes};
use crate::frontends::{Input, tree};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

impl Scopes {
    pub(super) fn imports(&mut self, input: Input<'_>, node: Node<'_>, scope: usize) {
        for part in tree::children(node) {
            match part.kind() {
                "dotted_name" => {
                    let path = dotted(tree::text(input, part));
                    let first = Name::from(path.split('.').next().unwrap_or_default());
                    if path.contains('.') {
                        self.paths.insert(path);
                    }
                    self.import(first.clone(), tree::span(input, part), scope, Imported { module: first, name: None });
                }
                "aliased_import" => {
                    let (Some(path), Some(alias)) = (tree::field(part, "name"), tree::field(part, "alias")) else { continue };
                    let module = dotted(tree::text(input, path));
                    self.import(tree::text(input, alias).into(), tree::span(input, alias), scope, Imported { module, name: None });
                }
                _ => {}
            }
        }
    }

    pub(super) fn imports_from(&mut self, input: Input<'_>, node: Node<'_>, scope: usize) {
        let Some(source) = tree::field(node, "module_name") else { return };
        let module = dotted(tree::text(input, source));
        for part in tree::children(node).into_iter().filter(|part| part.id() != source.id()) {
            match part.kind() {
                "wildcard_import" => self.stars.push((module.clone(), tree::span(input, node))),
                "dotted_name" => {
                    let name = Name::from(tree::text(input, part));
                    self.import(name.clone(), tree::span(input, part), scope, Imported { module: module.clone(), name: Some(name) });
                }
                "aliased_import" => {
                    let (Some(name), Some(alias)) = (tree::field(part, "name"), tree::field(part, "alias")) else { continue };
                    let name = Some(Name::from(tree::text(input, name)));
                    self.import(
                        tree::text(input, alias).into(),
                        tree::span(input, alias),
                        scope,
                        Imported { module: module.clone(), name },
                    );
                }
                _ => {}
            }
        }
    }

    fn import(&mut self, name: Name, at: Span, scope: usize, imported: Imported) {
        let scope = if self.scopes.get(scope).is_some_and(|s| s.globals.contains(&name)) { 0 } else { scope };
        let Some(here) = self.scopes.get_mut(scope) else { return };
        let binding = here.names.entry(name.clone()).or_insert_with(|| Binding::new(name, at));
        binding.import.get_or_insert(imported);
    }
}
