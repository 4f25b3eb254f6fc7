//! Items: modules, functions, structs, traits, implementations, constants.

use super::marks::derives;
use super::names::{Module, is_constant, word, words};
use super::types::is_class;
use super::{Lowering, make};
use crate::model::code::{
    Arg, Block, CONSTRUCTOR, Callee, Expr, ExprKind, Field, Function, FunctionIx, FunctionKind, Member, Param, Step, StepKind, Type,
    TypeIx, TypeRef,
};
use crate::model::source::{Name, Span};
use std::collections::BTreeMap;

/// So many values of a constant are told apart by how the program is built.
const MAX_BUILDS: usize = 8;

impl Lowering<'_> {
    /// The items of a module: what it defines and imports first, then its types, then what its functions do.
    pub(super) fn module_items(&mut self, items: &[syn::Item]) {
        self.define(items);
        items.iter().for_each(|item| self.declare_type(item));
        items.iter().for_each(|item| self.declare_static(item));
        items.iter().for_each(|item| self.item(item));
    }

    fn define(&mut self, items: &[syn::Item]) {
        let Some(module) = self.modules.last_mut() else { return };
        for item in items {
            let name = match item {
                syn::Item::Const(x) => &x.ident,
                syn::Item::Enum(x) => &x.ident,
                syn::Item::Fn(x) => &x.sig.ident,
                syn::Item::Mod(x) => &x.ident,
                syn::Item::Static(x) => &x.ident,
                syn::Item::Struct(x) => &x.ident,
                syn::Item::Trait(x) => &x.ident,
                syn::Item::Type(x) => &x.ident,
                syn::Item::Union(x) => &x.ident,
                _ => continue,
            };
            module.defines.insert(word(name));
        }
        import_all(module, items);
        for item in items {
            if let syn::Item::Type(alias) = item
                && let syn::Type::Path(path) = &*alias.ty
                && let Some(module) = self.modules.last()
            {
                let (own, meant) = (module.own(&word(&alias.ident)), module.resolve(words(&path.path)));
                if own != meant {
                    self.aliases.insert(own.join("::"), meant);
                }
            }
        }
    }

    /// The qualified name of something the current module defines.
    pub(super) fn own_name(&self, ident: &syn::Ident) -> Name {
        Name::from(self.module().own(&word(ident)).join("::"))
    }

    fn declare_type(&mut self, item: &syn::Item) {
        match item {
            syn::Item::Struct(x) => self.structure(x),
            syn::Item::Enum(x) => self.enumeration(x),
            syn::Item::Trait(x) => {
                let generics = self.enter_generics(&x.generics);
                let parents = x.supertraits.iter().filter_map(|bound| match bound {
                    syn::TypeParamBound::Trait(bound) => Some(self.module().resolve(words(&bound.path)).join("::")),
                    _ => None,
                });
                let parents = parents.filter(|p| p.starts_with("crate::")).map(|p| TypeRef::Named(p.into())).collect();
                let (name, span) = (self.own_name(&x.ident), self.span(x));
                self.add_type(Type { name, parents, is_abstract: true, marks: self.marks(&x.attrs), span, ..Type::default() });
                self.generics.truncate(generics);
            }
            _ => {}
        }
    }

    /// Adds a type under its name.
    pub(super) fn add_type(&mut self, declared: Type) -> TypeIx {
        let ix = self.file.types.len();
        self.types.insert(declared.name.clone(), ix);
        self.file.types.push(declared);
        ix
    }

    fn structure(&mut self, x: &syn::ItemStruct) {
        let generics = self.enter_generics(&x.generics);
        // Attributes and visibility are no part of what is pointed at.
        let (start, end) = (self.token(x.struct_token.span).start, self.span(x).end);
        let (name, span) = (self.own_name(&x.ident), Span::new(self.input.id, start as usize, end as usize));
        let ix = self.add_type(Type { name: name.clone(), marks: self.marks(&x.attrs), span, ..Type::default() });
        let fields = self.fields(&x.fields);
        self.structs.insert(name, fields.iter().map(|f| f.name.clone()).collect());
        let constructor = self.constructor(ix, &fields, span);
        if let Some(declared) = self.file.types.get_mut(ix) {
            declared.fields = fields;
            declared.methods.push(constructor);
        }
        let default = derives(&x.attrs, "Default").then(|| self.derived_default(ix, span));
        if let Some(declared) = self.file.types.get_mut(ix) {
            declared.methods.extend(default);
        }
        self.derived_builder(x, ix, span);
        self.generics.truncate(generics);
    }

    /// The fields of a struct or variant; those of tuples are called by their number.
    pub(super) fn fields(&mut self, fields: &syn::Fields) -> Vec<Field> {
        let named = fields.iter().enumerate();
        named
            .map(|(index, field)| {
                let name = field.ident.as_ref().map_or_else(|| index.to_string(), word);
                let declared = self.declared(&field.ty);
                let name_span = field.ident.as_ref().map(|ident| self.token(ident.span()));
                let ty = self.span(&field.ty);
                Field {
                    name: name.into(),
                    declared: declared.name,
                    is_optional: declared.is_optional,
                    marks: self.marks(&field.attrs),
                    span: name_span.map_or(ty, |name| name.to(ty)),
                    ..Field::default()
                }
            })
            .collect()
    }

    /// What a literal of a struct calls: it takes each field by name, and what a type holds by default for those that are left out.
    pub(super) fn constructor(&mut self, owner: TypeIx, fields: &[Field], span: Span) -> FunctionIx {
        let params = fields.iter().map(|field| Param {
            name: field.name.clone(),
            default: default_of(field).map(|kind| make(kind, field.span.slice(0, 0))),
            declared: field.declared.clone().filter(|name| is_class(name)),
            span: field.span,
            promoted: true,
            ..Param::default()
        });
        let params = params.collect();
        self.synthetic(owner, CONSTRUCTOR, false, params, Block::new(), span)
    }

    fn derived_default(&mut self, owner: TypeIx, span: Span) -> FunctionIx {
        let at = span.slice(0, 0);
        let fields = self.file.types.get(owner).map(|declared| declared.fields.clone()).unwrap_or_default();
        let given = fields.into_iter().filter_map(|field| Some((own_default(&field, at)?, field.name)));
        let args = given.map(|(value, name)| Arg { value, name: Some(name), spread: false }).collect();
        let value = make(ExprKind::New { class: TypeRef::Own, args }, at);
        let body = vec![Step { kind: StepKind::Return(Some(value)), span: at }];
        self.synthetic(owner, "default", true, Vec::new(), body, span)
    }

    /// A method that nobody wrote.
    pub(super) fn synthetic(
        &mut self,
        owner: TypeIx,
        name: &str,
        is_static: bool,
        params: Vec<Param>,
        body: Block,
        span: Span,
    ) -> FunctionIx {
        let (name, name_span) = (Name::from(name), span.slice(0, 0));
        let kind = FunctionKind::Method;
        self.add_function(Function { name, owner: Some(owner), kind, is_static, params, body, span, name_span, ..Function::default() })
    }

    fn item(&mut self, item: &syn::Item) {
        match item {
            syn::Item::Mod(x) => {
                let Some((_, items)) = &x.content else { return };
                let mut path = self.module().path.clone();
                path.push(word(&x.ident));
                self.modules.push(Module { path, ..Module::default() });
                self.module_items(items);
                self.modules.pop();
            }
            syn::Item::Fn(x) => _ = self.function(&x.sig, &x.attrs, Some(&x.block), self.span(x), None),
            syn::Item::Impl(x) => self.implementation(x),
            syn::Item::Trait(x) => self.trait_members(x),
            syn::Item::Const(x) => {
                self.constant(&x.ident, &x.ty, &x.expr);
                self.one_of_constants(&x.attrs);
            }
            syn::Item::Static(x) => {
                self.static_item(x);
                self.one_of_constants(&x.attrs);
            }
            syn::Item::Macro(x) => self.item_macro(&x.mac),
            syn::Item::Use(x) if !matches!(x.vis, syn::Visibility::Inherited) => self.renamed_constants(&x.tree),
            _ => {}
        }
    }

    /// `pub use a::B as C`: a constant of another module by a name of this one.
    fn renamed_constants(&mut self, tree: &syn::UseTree) {
        let mut waiting = vec![tree];
        while let Some(tree) = waiting.pop() {
            match tree {
                syn::UseTree::Path(step) => waiting.push(&step.tree),
                syn::UseTree::Group(group) => waiting.extend(&group.items),
                syn::UseTree::Rename(name) if is_constant(&word(&name.rename)) => {
                    let own = self.own_name(&name.rename);
                    let Some(meant) = self.module().uses.get(&word(&name.rename)) else { continue };
                    let value = make(ExprKind::Symbol(meant.join("::").into()), self.token(name.ident.span()));
                    self.file.constants.push((own, value));
                }
                _ => {}
            }
        }
    }

    /// A constant that the whole unit sees.
    pub(super) fn constant(&mut self, name: &syn::Ident, ty: &syn::Type, value: &syn::Expr) {
        let name = self.own_name(name);
        let value = self.outside(value);
        let value = self.typed(self.class_of(ty), value);
        self.file.constants.push((name, value));
    }

    /// A constant that is another where the program is built differently: one of those of that name.
    fn one_of_constants(&mut self, attrs: &[syn::Attribute]) {
        if !attrs.iter().any(|attr| attr.path().is_ident("cfg")) {
            return;
        }
        let Some((name, value)) = self.file.constants.pop() else { return };
        let place = self.file.constants.len();
        let (first, count) = self.built_apart.entry(name.clone()).or_insert((place, 0));
        *count += 1;
        let (first, count) = (*first, *count);
        match self.file.constants.get_mut(first) {
            Some((_, other)) if count <= MAX_BUILDS => {
                let at = other.span;
                let before = std::mem::replace(other, make(ExprKind::Null, at));
                let guard = super::unknown(at);
                *other = make(ExprKind::Choose(Box::new(guard), Box::new(before), Box::new(value)), at);
            }
            Some(_) => {}
            None => self.file.constants.push((name, value)),
        }
    }

    /// An expression that stands outside of functions; one that takes steps is a function that is called.
    pub(super) fn outside(&mut self, value: &syn::Expr) -> Expr {
        let scopes = std::mem::take(&mut self.scopes);
        let counts = std::mem::take(&mut self.counts);
        self.scopes.push(BTreeMap::new());
        let mut steps = Block::new();
        let mut lowered = self.expr(value, &mut steps);
        if !steps.is_empty() {
            let span = lowered.span;
            steps.push(Step { span, kind: StepKind::Return(Some(lowered)) });
            lowered = self.called_block(steps, Vec::new(), span);
        }
        (self.scopes, self.counts) = (scopes, counts);
        lowered
    }

    fn implementation(&mut self, x: &syn::ItemImpl) {
        let generics = self.enter_generics(&x.generics);
        let target = self.declared(&x.self_ty).name;
        let parent = x.trait_.as_ref().map(|(_, path, _)| self.module().resolve(words(path)).join("::"));
        if let Some(name) = target {
            let span = self.span(x);
            let ix = match self.types.get(&name) {
                Some(ix) => *ix,
                None => self.extension(name.clone(), span),
            };
            if let (Some(parent), Some(declared)) = (parent.as_ref().filter(|p| p.starts_with("crate::")), self.file.types.get_mut(ix)) {
                declared.parents.push(TypeRef::Named(parent.as_str().into()));
            }
            if let Some((_, path, _)) = &x.trait_ {
                self.conversion(path, ix, span);
            }
            let own = self.own.replace(ix);
            let adds_to_plain = std::mem::replace(&mut self.adds_to_plain, !is_class(&name));
            let shows = parent.as_deref().is_some_and(|p| p.rsplit("::").next() == Some("Display"));
            x.items.iter().for_each(|item| self.member(item, ix, shows));
            (self.own, self.adds_to_plain) = (own, adds_to_plain);
        }
        self.generics.truncate(generics);
    }

    /// A type that stands for the methods that this file adds to one that it does not define.
    pub(super) fn extension(&mut self, name: Name, span: Span) -> TypeIx {
        let is_own = name.starts_with("crate::");
        let parents = if is_own { Vec::new() } else { vec![TypeRef::Named(name.clone())] };
        let ix = self.file.types.len();
        self.types.insert(name.clone(), ix);
        // What is added to a library's type is a class of its own, below that type.
        let name = if is_own { name } else { Name::from(format!("crate::%{}", name.replace("::", "-"))) };
        self.file.types.push(Type { name, parents, is_extension: true, span, ..Type::default() });
        ix
    }

    fn member(&mut self, item: &syn::ImplItem, owner: TypeIx, shows: bool) {
        match item {
            syn::ImplItem::Fn(x) => {
                let ix = self.function(&x.sig, &x.attrs, Some(&x.block), self.span(x), Some(owner));
                if shows && x.sig.ident == "fmt" {
                    self.as_text(ix);
                }
            }
            syn::ImplItem::Const(x) => self.associated(owner, &x.ident, Some(&x.expr), self.span(x)),
            _ => {}
        }
    }

    fn trait_members(&mut self, x: &syn::ItemTrait) {
        let Some(ix) = self.types.get(&self.own_name(&x.ident)).copied() else { return };
        let generics = self.enter_generics(&x.generics);
        let own = self.own.replace(ix);
        for item in &x.items {
            match item {
                syn::TraitItem::Fn(x) => _ = self.function(&x.sig, &x.attrs, x.default.as_ref(), self.span(x), Some(ix)),
                syn::TraitItem::Const(x) => {
                    if let Some((_, value)) = &x.default {
                        self.associated(ix, &x.ident, Some(value), self.span(x));
                    }
                }
                _ => {}
            }
        }
        self.own = own;
        self.generics.truncate(generics);
    }

    fn associated(&mut self, owner: TypeIx, name: &syn::Ident, value: Option<&syn::Expr>, span: Span) {
        let init = value.map(|value| self.outside(value));
        let field = Field { name: word(name).into(), init, is_static: true, is_constant: true, span, ..Field::default() };
        if let Some(declared) = self.file.types.get_mut(owner) {
            declared.fields.push(field);
        }
    }

    /// `fmt` of `Display` gives the text of an object.
    fn as_text(&mut self, ix: FunctionIx) {
        if let Some(function) = self.file.functions.get_mut(ix) {
            function.name = "toString".into();
            function.params.clear();
        }
    }
}

/// Imports in two rounds: a path may begin with a name that another line imports.
pub(super) fn import_all(module: &mut Module, items: &[syn::Item]) {
    for _ in 0..2 {
        module.globs.clear();
        for item in items {
            match item {
                syn::Item::Use(x) => module.import(&x.tree),
                syn::Item::ExternCrate(x) => {
                    if let Some((_, alias)) = &x.rename {
                        module.uses.insert(word(alias), vec![word(&x.ident)]);
                    }
                }
                _ => {}
            }
        }
    }
}

/// What a field of a type that says itself what it holds by default gets from that.
fn own_default(field: &Field, at: Span) -> Option<Expr> {
    let name = field.declared.clone().filter(|name| name.contains("::") && default_of(field).is_none())?;
    let callee = Callee::Static(TypeRef::Named(name), Box::new(Member::Named("default".into())));
    Some(make(ExprKind::Call { callee, args: Vec::new(), name: at }, at))
}

/// What a field holds when nothing is said about it.
fn default_of(field: &Field) -> Option<ExprKind> {
    let name = field.declared.as_deref().unwrap_or("");
    Some(match name.rsplit("::").next().unwrap_or(name) {
        _ if field.is_optional => ExprKind::Null,
        "String" | "str" => ExprKind::Text("".into(), field.span.slice(0, 0)),
        "bool" => ExprKind::Bool(false),
        "u8" | "u16" | "u32" | "u64" | "usize" | "i8" | "i16" | "i32" | "i64" | "isize" => ExprKind::Number("0".into()),
        "Vec" | "HashMap" | "BTreeMap" | "HashSet" => ExprKind::List(Vec::new()),
        _ => return None,
    })
}
