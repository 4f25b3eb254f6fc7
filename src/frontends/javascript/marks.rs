//! Decorators.

use super::Lowering;
use crate::frontends::tree;
use crate::model::code::Mark;
use crate::model::source::Name;
use tree_sitter::Node;

impl Lowering<'_> {
    /// The decorators directly below a node; those of an exported class stand before `export`.
    pub(super) fn marks(&mut self, node: Node<'_>) -> Vec<Mark> {
        let above = node.parent().filter(|above| above.kind() == "export_statement").map(tree::children).unwrap_or_default();
        let all = above.into_iter().chain(tree::children(node)).filter(|child| child.kind() == "decorator");
        let all: Vec<_> = all.collect();
        all.into_iter().filter_map(|decorator| self.mark(decorator)).collect()
    }

    /// One decorator, under the name it was imported as.
    pub(super) fn mark(&mut self, decorator: Node<'_>) -> Option<Mark> {
        let inner = self.unwrapped(tree::children(decorator).first().copied()?);
        let named = tree::field(inner, "function").unwrap_or(inner);
        let args = match tree::field(inner, "arguments") {
            Some(arguments) if self.descend(inner) => {
                let args = self.arguments(arguments);
                self.depth -= 1;
                args
            }
            _ => Vec::new(),
        };
        let written = self.text(named);
        let (first, rest) = written.split_once('.').map_or((written, None), |(first, rest)| (first, Some(rest)));
        let first = self.scopes.imported(first).map_or(first, |name| name);
        let name = rest.map_or_else(|| Name::from(first), |rest| Name::from(format!("{first}.{rest}")));
        Some(Mark { name, args, span: self.span(inner) })
    }
}
