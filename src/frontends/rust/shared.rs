//! Statics that the program writes: what stands in a lock or is set once. Each is a static field of a type that its module has for them.

use super::{Lowering, read};
use crate::frontends::base::{assign, called};
use crate::model::code::{AssignWhen, Block, Expr, Field, Place, Type, TypeRef};
use crate::model::source::{Name, Span};

/// Types whose value changes though they are static.
const CHANGING: &[&str] = &["OnceLock", "OnceCell", "Mutex", "RwLock", "ArcSwap", "ArcSwapOption"];

/// Types that hold entries by key.
const MAPS: &[&str] = &["HashMap", "BTreeMap", "IndexMap", "HeaderMap", "Map", "FxHashMap", "AHashMap"];

impl Lowering<'_> {
    /// Gives a static that changes its field; its value comes later.
    pub(super) fn declare_static(&mut self, item: &syn::Item) {
        let syn::Item::Static(x) = item else { return };
        let syn::Type::Path(path) = &*x.ty else { return };
        if !path.path.segments.last().is_some_and(|last| CHANGING.iter().any(|name| last.ident == name)) {
            return;
        }
        let full = self.own_name(&x.ident);
        let module = full.rsplit_once("::").map_or("crate", |(module, _)| module);
        let holder = Name::from(format!("{module}::%statics"));
        if !self.types.contains_key(&holder) {
            self.add_type(Type { name: holder.clone(), span: self.span(&x.ident), ..Type::default() });
        }
        self.statics.insert(full, TypeRef::Named(holder));
    }

    pub(super) fn static_item(&mut self, x: &syn::ItemStatic) {
        let full = self.own_name(&x.ident);
        let Some(holder) = self.statics.get(&full).cloned() else { return self.constant(&x.ident, &x.ty, &x.expr) };
        let init = Some(self.outside(&x.expr));
        let declared = self.declared(&x.ty);
        let (name, span) = (Name::from(super::names::word(&x.ident)), self.span(&x.ident));
        let field = Field { name: name.clone(), declared: declared.name, init, is_static: true, span, ..Field::default() };
        if let TypeRef::Named(of) = &holder
            && let Some(ix) = self.types.get(of).copied()
            && let Some(declared) = self.file.types.get_mut(ix)
        {
            declared.fields.push(field);
        }
        // Other files name it as they do constants.
        self.file.constants.push((full, read(Place::Static(holder, name), span)));
    }

    /// The field of a static that changes.
    pub(super) fn static_of(&self, full: &str) -> Option<Place> {
        let name = full.rsplit("::").next().unwrap_or(full);
        self.statics.get(full).map(|holder| Place::Static(holder.clone(), name.into()))
    }

    /// The field of a static that an expression names.
    pub(super) fn static_place(&self, target: &syn::Expr) -> Option<Place> {
        let syn::Expr::Path(path) = super::places::visible(target) else { return None };
        let words = super::names::words(&path.path);
        match words.as_slice() {
            [only] if self.variable(only).is_some() => None,
            _ => self.static_of(&self.resolve(words).join("::")),
        }
    }

    /// A field of the receiver that holds a map.
    pub(super) fn map_place(&mut self, target: &syn::Expr, out: &mut Block) -> Option<Expr> {
        let target = super::places::visible(target);
        let syn::Expr::Field(x) = target else { return None };
        let (syn::Expr::Path(base), syn::Member::Named(ident)) = (super::places::visible(&x.base), &x.member) else { return None };
        let own = self.own.filter(|_| base.path.is_ident("self"))?;
        let name = super::names::word(ident);
        let field = self.file.types.get(own)?.fields.iter().find(|field| *field.name == *name)?;
        let declared = field.declared.as_deref()?;
        if !MAPS.contains(&declared.rsplit("::").next().unwrap_or(declared)) {
            return None;
        }
        Some(self.expr(target, out))
    }

    /// `option.get_or_insert_with(f)`, `map.entry(key).or_insert(value)`: a value for a place that has none.
    pub(super) fn filled_in(
        &mut self,
        x: &syn::ExprMethodCall,
        method: &str,
        value: &syn::Expr,
        span: Span,
        out: &mut Block,
    ) -> Option<Expr> {
        let place = match (method.starts_with("or_"), &*x.receiver) {
            (true, syn::Expr::MethodCall(entry)) if entry.method == "entry" && entry.args.len() == 1 => {
                let map = self.expr(super::places::visible(&entry.receiver), out);
                let key = self.expr(entry.args.first()?, out);
                Place::Index(Box::new(map), Some(Box::new(key)))
            }
            (true, _) => return None,
            (false, receiver) => self.place(receiver, out)?,
        };
        let value = self.expr(value, out);
        let at = value.span;
        let value = if method.ends_with("_with") { called(value, Vec::new(), at, at) } else { value };
        Some(assign(place, value, AssignWhen::Unset, span))
    }
}
