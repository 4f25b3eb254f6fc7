//! Paths as values: variables, constants, variants, types.

use super::names::{is_camel, words};
use super::{Lowering, make, read};
use crate::model::code::{Expr, ExprKind, Place, TypeRef};
use crate::model::source::{Name, Span};

impl Lowering<'_> {
    pub(super) fn path(&mut self, x: &syn::ExprPath) -> Expr {
        let span = self.span(x);
        if let Some(owner) = &x.qself {
            // `<T as Trait>::NAME`
            let name = x.path.segments.last().map(|s| super::names::word(&s.ident)).unwrap_or_default();
            return match self.class_of(&owner.ty) {
                Some(class) => read(Place::Static(TypeRef::Named(class), name.into()), span),
                None => super::unknown(span),
            };
        }
        let words = words(&x.path);
        match words.as_slice() {
            [only] => self.name(only, span),
            _ => self.qualified(words, span),
        }
    }

    /// The value of a plain name.
    pub(super) fn name(&mut self, name: &str, span: Span) -> Expr {
        if name == "self" {
            return make(ExprKind::This, span);
        }
        if let Some(local) = self.variable(name) {
            return read(Place::Local(local), span);
        }
        match name {
            "None" => make(ExprKind::Null, span),
            "Self" => make(ExprKind::Class(TypeRef::Own), span),
            _ => self.qualified(vec![name.to_owned()], span),
        }
    }

    fn qualified(&mut self, path: Vec<String>, span: Span) -> Expr {
        if let [first, name] = path.as_slice()
            && first == "Self"
        {
            return self.own_member(name, span);
        }
        let (owner, full) = self.variant_path(path);
        self.path_value(owner, full, span).unwrap_or_else(|| super::unknown(span))
    }

    /// `Self::NAME`.
    fn own_member(&mut self, name: &str, span: Span) -> Expr {
        let own = self.own.and_then(|own| self.file.types.get(own)).map(|own| own.name.clone());
        match own {
            // A variant's methods stand in its enum.
            Some(own) if self.variants.contains_key(&Name::from(format!("{own}::{name}"))) => {
                read(Place::Static(TypeRef::Named(own), name.into()), span)
            }
            _ => read(Place::Static(TypeRef::Own, name.into()), span),
        }
    }

    /// What a resolved path stands for: a constant or variant of a type, a type, or a constant or function of a module.
    pub(super) fn path_value(&self, owner: Option<Name>, full: Name, span: Span) -> Option<Expr> {
        let last: Name = full.rsplit("::").next().unwrap_or(&full).into();
        if let Some(variant) = self.variants.get(&full) {
            if variant.unit {
                return Some(read(Place::Static(TypeRef::Named(variant.parent.clone()), last), span));
            }
            return Some(make(ExprKind::Class(TypeRef::Named(full)), span));
        }
        if let Some(owner) = owner {
            return Some(read(Place::Static(TypeRef::Named(owner), last), span));
        }
        if is_camel(&last) || self.types.contains_key(&full) {
            // A struct without fields is its only value.
            let is_value = full.starts_with("crate::") && self.structs.get(&full).is_none_or(Vec::is_empty);
            let class = TypeRef::Named(full);
            return Some(make(if is_value { ExprKind::New { class, args: Vec::new() } } else { ExprKind::Class(class) }, span));
        }
        Some(make(ExprKind::Symbol(full), span))
    }
}
