//! Constants: classes, modules, and values with a capital letter.

use super::{Lowering, expr, read};
use crate::frontends::tree;
use crate::model::code::{Expr, ExprKind, Place, TypeRef};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

impl<'t> Lowering<'t> {
    /// `A`, `A::B`, `self.class::A`.
    pub(super) fn constant(&mut self, node: Node<'t>) -> Expr {
        let span = self.span(node);
        if let Some(path) = self.path(node) {
            return self.constant_named(&path, span);
        }
        let (Some(scope), Some(name)) = (tree::field(node, "scope"), tree::field(node, "name")) else { return self.opaque(node) };
        let class = self.type_ref(scope);
        read(Place::Static(class, self.name(name)), span)
    }

    /// A constant by its path: a value of a class when it is written like one.
    pub(super) fn constant_named(&mut self, path: &Name, span: Span) -> Expr {
        let qualified = self.qualified(path);
        if self.declared.contains(&qualified) {
            return expr(ExprKind::Class(TypeRef::Named(qualified)), span);
        }
        match path.rsplit_once("::") {
            Some((scope, name)) if is_value(name) => {
                let class = TypeRef::Named(self.qualified(&scope.into()));
                read(Place::Static(class, name.into()), span)
            }
            None if is_value(path) => expr(ExprKind::Symbol(path.clone()), span),
            _ => expr(ExprKind::Class(TypeRef::Named(path.clone())), span),
        }
    }

    /// The path of a constant, without a leading `::`; none when its scope is an expression.
    pub(super) fn path(&self, node: Node<'_>) -> Option<Name> {
        let text = self.text(node);
        let plain = text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b':' || b >= 0x80);
        let plain = plain && matches!(node.kind(), "constant" | "scope_resolution");
        let path = text.strip_prefix("::").unwrap_or(text);
        (plain && path.starts_with(char::is_uppercase)).then(|| path.into())
    }

    /// The full name of a class that the file declares, seen from here; else the name as written.
    pub(super) fn qualified(&self, path: &Name) -> Name {
        let mut around: &str = self.classes.last().map_or("", |class| &class.name);
        loop {
            let name: Name = if around.is_empty() { path.clone() } else { format!("{around}::{path}").into() };
            if let Some(named) = self.by_alias(around, path) {
                return named;
            }
            if around.is_empty() || self.declared.contains(&name) {
                return name;
            }
            around = around.rsplit_once("::").map_or("", |(outer, _)| outer);
        }
    }
}

impl Lowering<'_> {
    /// A path whose first part is another name for a class, with that class's own name.
    fn by_alias(&self, around: &str, path: &str) -> Option<Name> {
        let (first, rest) = path.split_once("::").map_or((path, None), |(first, rest)| (first, Some(rest)));
        let key = if around.is_empty() { first.to_owned() } else { format!("{around}::{first}") };
        let class = self.aliases.get(&*key).filter(|class| !class.starts_with(first))?;
        Some(rest.map_or_else(|| class.clone(), |rest| format!("{class}::{rest}").into()))
    }
}

/// Whether a constant's name is written as that of a value (`TOKEN_URL`), not of a class (`TokenUrl`).
pub(super) fn is_value(name: &str) -> bool {
    name.len() > 1 && !name.bytes().any(|b| b.is_ascii_lowercase())
}
