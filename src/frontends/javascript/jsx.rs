//! JSX: elements are opaque, with every expression inside; addresses a browser follows are text that leaves the program.

use super::Lowering;
use crate::frontends::base::echoed;
use crate::frontends::tree;
use crate::model::code::{Expr, ExprKind};
use tree_sitter::Node;

/// Attributes whose value a browser follows.
pub(crate) const ADDRESSES: &[&str] = &["href", "action", "src", "formaction"];

impl Lowering<'_> {
    pub(super) fn jsx(&mut self, node: Node<'_>) -> Expr {
        let mut parts = Vec::new();
        for child in tree::children(node) {
            match child.kind() {
                "jsx_attribute" => parts.extend(self.attribute(child)),
                "jsx_expression" => parts.extend(self.all(child)),
                "spread_element" => parts.extend(self.all(child)),
                kind if kind.starts_with("jsx_") && kind.ends_with("element") => parts.push(self.expr(child)),
                _ => {}
            }
        }
        self.make(node, ExprKind::Opaque(parts))
    }

    fn attribute(&mut self, node: Node<'_>) -> Option<Expr> {
        let children = tree::children(node);
        let (name, value) = (children.first()?, children.get(1)?);
        let value = match value.kind() {
            "jsx_expression" => self.all(*value).pop()?,
            _ => self.expr(*value),
        };
        Some(if ADDRESSES.contains(&self.text(*name)) { echoed(value) } else { value })
    }
}
