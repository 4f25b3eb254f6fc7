//! Enums: a list of constants when no variant holds data, else a class above one class for each variant.

use super::names::word;
use super::{Lowering, Variant, make, positional};
use crate::model::code::{ExprKind, Field, Param, Type, TypeRef};
use crate::model::source::Name;

impl Lowering<'_> {
    pub(super) fn enumeration(&mut self, x: &syn::ItemEnum) {
        let generics = self.enter_generics(&x.generics);
        let (name, span) = (self.own_name(&x.ident), self.span(x));
        let plain = x.variants.iter().all(|v| matches!(v.fields, syn::Fields::Unit));
        let marks = self.marks(&x.attrs);
        let ix = self.add_type(Type { name: name.clone(), is_enum: plain, is_abstract: !plain, marks, span, ..Type::default() });
        if plain {
            let param = |name: &str| Param { name: name.into(), span, promoted: true, ..Param::default() };
            let params = vec![param("value"), param("name")];
            let constructor = self.synthetic(ix, crate::model::code::CONSTRUCTOR, false, params, Vec::new(), span);
            if let Some(declared) = self.file.types.get_mut(ix) {
                declared.methods.push(constructor);
            }
        }
        for variant in &x.variants {
            let full = Name::from(format!("{name}::{}", word(&variant.ident)));
            let unit = matches!(variant.fields, syn::Fields::Unit);
            self.variants.insert(full.clone(), Variant { parent: name.clone(), plain, unit });
            if !plain {
                self.variant_class(variant, full.clone(), &name);
            }
            if unit {
                let init = self.case(variant, plain, full);
                let span = self.span(variant);
                let text = word(&variant.ident).into();
                let marks = self.marks(&variant.attrs);
                let field = Field { name: text, init: Some(init), is_static: true, is_constant: true, marks, span, ..Field::default() };
                if let Some(declared) = self.file.types.get_mut(ix) {
                    declared.fields.push(field);
                }
            }
        }
        self.generics.truncate(generics);
    }

    fn variant_class(&mut self, variant: &syn::Variant, full: Name, parent: &Name) {
        let span = self.span(variant);
        let parents = vec![TypeRef::Named(parent.clone())];
        let fields = self.fields(&variant.fields);
        self.structs.insert(full.clone(), fields.iter().map(|f| f.name.clone()).collect());
        let ix = self.add_type(Type { name: full, parents, marks: self.marks(&variant.attrs), span, ..Type::default() });
        let constructor = self.constructor(ix, &fields, span);
        if let Some(declared) = self.file.types.get_mut(ix) {
            declared.fields = fields;
            declared.methods.push(constructor);
        }
    }

    /// What a variant without data is.
    fn case(&mut self, variant: &syn::Variant, plain: bool, full: Name) -> crate::model::code::Expr {
        let span = self.token(variant.ident.span());
        if !plain {
            return make(ExprKind::New { class: TypeRef::Named(full), args: Vec::new() }, span);
        }
        let text: Name = word(&variant.ident).into();
        let named = make(ExprKind::Text(text, span), span);
        let value = match &variant.discriminant {
            Some((_, value)) => self.outside(value),
            None => named.clone(),
        };
        make(ExprKind::New { class: TypeRef::Own, args: vec![positional(value), positional(named)] }, span)
    }
}
