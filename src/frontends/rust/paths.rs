//! Paths as values: variables, constants, variants, types.

use super::names::{is_camel, is_type_like, words};
use super::{Lowering, make, read};
use crate::model::code::{Arg, Callee, Captures, Expr, ExprKind, Member, Param, ParamKind, Place, Step, StepKind, TypeRef};
use crate::model::source::{Name, Span};

/// Types and traits whose functions are methods of many values.
const OF_ANY: &[&str] =
    &["Option", "Result", "ToString", "ToOwned", "AsRef", "AsMut", "Into", "Clone", "Iterator", "IntoIterator", "TryInto"];

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
        if let Some(local) = self.variable(name) {
            return read(Place::Local(local), span);
        }
        if name == "self" {
            return make(ExprKind::This, span);
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
    pub(super) fn path_value(&mut self, owner: Option<Name>, full: Name, span: Span) -> Option<Expr> {
        let last: Name = full.rsplit("::").next().unwrap_or(&full).into();
        if let Some(variant) = self.variants.get(&full) {
            if variant.unit {
                return Some(read(Place::Static(TypeRef::Named(variant.parent.clone()), last), span));
            }
            return Some(make(ExprKind::Class(TypeRef::Named(full)), span));
        }
        if let Some(name) = full.strip_prefix("str::") {
            return Some(self.function_reference("str".into(), name.into(), span));
        }
        if let Some(place) = self.static_of(&full) {
            return Some(read(place, span));
        }
        if let Some(owner) = owner {
            if !is_type_like(&last) && !owner.starts_with("crate::") {
                return Some(self.function_reference(owner, last, span));
            }
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

    /// A function of a library's type as a value: what calls it. Of text, lists and the traits of the prelude it is a method mostly.
    fn function_reference(&mut self, owner: Name, name: Name, span: Span) -> Expr {
        let of_any = !super::types::is_class(&owner) || OF_ANY.contains(&&*owner);
        let given = self.fresh("p");
        let value = read(Place::Local(given.clone()), span);
        let makes = matches!(&*name, "new" | "default" | "with_capacity") || name.starts_with("from");
        let (kind, body) = match of_any && !makes {
            true => (ParamKind::One, super::method(value, &name, Vec::new(), span, span)),
            false => {
                let callee = Callee::Static(TypeRef::Named(owner), Box::new(Member::Named(name)));
                let args = vec![Arg { value, name: None, spread: true }];
                (ParamKind::Rest, make(ExprKind::Call { callee, args, name: span }, span))
            }
        };
        let params = vec![Param { name: given, kind, span, ..Param::default() }];
        let body = vec![Step { span, kind: StepKind::Return(Some(body)) }];
        self.add_closure(params, Captures::Nothing, body, span)
    }
}
