//! Literals of text and numbers.

use super::{Lowering, unknown};
use crate::frontends::{Input, scalars, tree};
use crate::model::code::{Expr, ExprKind};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

/// What a literal says, and the span of its content.
pub(super) fn text(input: Input<'_>, node: Node<'_>) -> (Name, Span) {
    let raw = node.kind() == "raw_string_literal";
    let span = tree::unquoted(input, node, if raw { &['`'] } else { &['"'] });
    let content = tree::slice(input, span);
    let value = if raw { content.replace('\r', "").into() } else { scalars::unescape(content) };
    (value, span)
}

impl Lowering<'_> {
    pub(super) fn string(&self, node: Node<'_>) -> Expr {
        let (value, span) = text(self.input, node);
        self.make(node, ExprKind::Text(value, span))
    }

    /// `'a'`: the character as text.
    pub(super) fn character(&self, node: Node<'_>) -> Expr {
        let span = tree::unquoted(self.input, node, &['\'']);
        let content = tree::slice(self.input, span);
        self.make(node, ExprKind::Text(scalars::unescape(content), span))
    }

    pub(super) fn numeral(&self, node: Node<'_>) -> Expr {
        let written = self.text(node).replace('_', "");
        if written.ends_with('i') {
            return unknown(self.span(node));
        }
        self.make(node, ExprKind::Number(written.into()))
    }
}
