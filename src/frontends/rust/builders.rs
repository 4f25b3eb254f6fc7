//! Builders that a derive writes: a class with a method for each field, and one that makes the object.

use super::marks::derives;
use super::names::word;
use super::{Lowering, make, perform, read, set};
use crate::frontends::base::own_field;
use crate::model::code::{Arg, Block, Expr, ExprKind, Field, Param, Place, Step, StepKind, Type, TypeIx, TypeRef};
use crate::model::source::{Name, Span};

impl Lowering<'_> {
    /// `#[derive(Builder)]`, `#[derive(TypedBuilder)]`: `T::builder()` or `TBuilder::default()`, setters called as the fields are, `build()`.
    pub(super) fn derived_builder(&mut self, x: &syn::ItemStruct, owner: TypeIx, span: Span) {
        if !(derives(&x.attrs, "Builder") || derives(&x.attrs, "TypedBuilder")) {
            return;
        }
        let Some(fields) = self.file.types.get(owner).map(|declared| declared.fields.clone()) else { return };
        let (built, at) = (self.own_name(&x.ident), span.slice(0, 0));
        let name = Name::from(format!("{built}Builder"));
        let defaults: Vec<Option<Expr>> = x.fields.iter().map(|field| self.builder_default(field)).collect();
        let ix = self.add_type(Type { name: name.clone(), span: at, ..Type::default() });
        let with_defaults = fields.iter().zip(defaults).map(|(field, init)| Field { init, marks: Vec::new(), ..field.clone() });
        let with_defaults: Vec<Field> = with_defaults.collect();
        self.structs.insert(name.clone(), fields.iter().map(|field| field.name.clone()).collect());
        let mut methods: Vec<_> = fields.iter().map(|field| self.builder_setter(ix, field, at)).collect();
        let given = fields.iter().map(|field| Arg {
            value: read(own_field(field.name.clone(), at), at),
            name: Some(field.name.clone()),
            spread: false,
        });
        let made = make(ExprKind::New { class: TypeRef::Named(built), args: given.collect() }, at);
        methods.push(self.synthetic(ix, "build", false, Vec::new(), returned(made), at));
        let begun = |class: Name| returned(make(ExprKind::New { class: TypeRef::Named(class), args: Vec::new() }, at));
        methods.push(self.synthetic(ix, "default", true, Vec::new(), begun(name.clone()), at));
        if let Some(builder) = self.file.types.get_mut(ix) {
            (builder.fields, builder.methods) = (with_defaults, methods);
        }
        let start = self.synthetic(owner, "builder", true, Vec::new(), begun(name), at);
        if let Some(declared) = self.file.types.get_mut(owner) {
            declared.methods.push(start);
        }
    }

    fn builder_setter(&mut self, builder: TypeIx, field: &Field, at: Span) -> usize {
        let param = Param { name: field.name.clone(), span: field.span, ..Param::default() };
        let value = read(Place::Local(field.name.clone()), field.span);
        let mut body = vec![perform(set(own_field(field.name.clone(), field.span), value, field.span))];
        body.extend(returned(make(ExprKind::This, at)));
        self.synthetic(builder, &field.name, false, vec![param], body, at)
    }

    /// `#[builder(default = value)]`.
    fn builder_default(&mut self, field: &syn::Field) -> Option<Expr> {
        let attributes = field.attrs.iter().filter(|attr| attr.path().is_ident("builder"));
        let mut found = None;
        for attribute in attributes {
            let parse = syn::punctuated::Punctuated::<Piece, syn::Token![,]>::parse_terminated;
            let Ok(pieces) = attribute.parse_args_with(parse) else { continue };
            found = pieces.into_iter().find(|piece| piece.name == "default").and_then(|piece| piece.value).or(found);
        }
        // What is written inside a text is code (`default = "60"` of some derives), and is not read.
        found.map(|value| self.outside(&value))
    }
}

fn returned(value: Expr) -> Block {
    let span = value.span;
    vec![Step { kind: StepKind::Return(Some(value)), span }]
}

/// One thing in the brackets of the attribute.
struct Piece {
    name: String,
    value: Option<syn::Expr>,
}

impl syn::parse::Parse for Piece {
    fn parse(input: syn::parse::ParseStream<'_>) -> syn::Result<Self> {
        let name = word(&input.call(<syn::Ident as syn::ext::IdentExt>::parse_any)?);
        if input.peek(syn::Token![=]) {
            input.parse::<syn::Token![=]>()?;
            return Ok(Self { name, value: Some(input.parse()?) });
        }
        // `setter(into, strip_option)`
        if input.peek(syn::token::Paren) {
            input.parse::<proc_macro2::Group>()?;
        }
        Ok(Self { name, value: None })
    }
}
