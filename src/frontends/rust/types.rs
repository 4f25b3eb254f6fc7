//! Types: the class that a declared type names.

use super::Lowering;
use super::names::{word, words};
use crate::model::source::Name;

/// Types around another one that change nothing about what it is.
const WRAPPERS: &[&str] = &[
    "Box",
    "Arc",
    "Rc",
    "Mutex",
    "RwLock",
    "RefCell",
    "Cell",
    "Cow",
    "Pin",
    "Data",
    "State",
    "Extension",
    "OnceCell",
    "OnceLock",
    "Lazy",
    "LazyLock",
    "LazyCell",
    "Result",
    "Json",
    "Form",
    "Query",
    "MutexGuard",
    "RwLockReadGuard",
    "RwLockWriteGuard",
    "Weak",
    "ArcSwap",
    "Ref",
    "RefMut",
    "Secret",
    "Once",
];

/// Types that are no classes: a value of one is known by what it is.
const PLAIN: &[&str] = &[
    "String",
    "str",
    "bool",
    "char",
    "u8",
    "u16",
    "u32",
    "u64",
    "u128",
    "usize",
    "i8",
    "i16",
    "i32",
    "i64",
    "i128",
    "isize",
    "f32",
    "f64",
    "Vec",
    "HashMap",
    "BTreeMap",
    "IndexMap",
    "HashSet",
    "BTreeSet",
    "VecDeque",
    "Self",
    "Value",
    "Bytes",
    "Duration",
    "Instant",
    "SystemTime",
    "PathBuf",
    "Path",
    "OsString",
];

/// A declared type.
#[derive(Debug, Clone, Default)]
pub(super) struct Declared {
    /// Its qualified name, of an optional one that of the type inside.
    pub(super) name: Option<Name>,
    /// It may be absent.
    pub(super) is_optional: bool,
}

impl Lowering<'_> {
    /// What a type is declared as: without references, and the type inside a wrapper or an `Option`.
    pub(super) fn declared(&self, ty: &syn::Type) -> Declared {
        let mut is_optional = false;
        let mut ty = ty;
        // Each round goes one level down.
        loop {
            ty = match ty {
                syn::Type::Reference(inner) => &inner.elem,
                syn::Type::Paren(inner) => &inner.elem,
                syn::Type::Group(inner) => &inner.elem,
                syn::Type::Path(path) if path.qself.is_none() => {
                    let Some(last) = path.path.segments.last() else { return Declared::default() };
                    let name = word(&last.ident);
                    let inner = first_argument(&last.arguments);
                    match inner {
                        Some(inner) if name == "Option" => {
                            is_optional = true;
                            inner
                        }
                        Some(inner) if WRAPPERS.contains(&name.as_str()) => inner,
                        _ => return Declared { name: self.class_name(&path.path), is_optional },
                    }
                }
                syn::Type::ImplTrait(bounds) => return Declared { name: self.bound(&bounds.bounds), is_optional },
                syn::Type::TraitObject(bounds) => return Declared { name: self.bound(&bounds.bounds), is_optional },
                _ => return Declared { name: None, is_optional },
            };
        }
    }

    /// The class that a type names, when it names one.
    pub(super) fn class_of(&self, ty: &syn::Type) -> Option<Name> {
        self.declared(ty).name.filter(|name| is_class(name))
    }

    /// A type's name; a type parameter is what bounds it, `Self` the type around.
    fn class_name(&self, path: &syn::Path) -> Option<Name> {
        let words = words(path);
        if let [only] = words.as_slice() {
            if only == "Self" {
                return self.own.and_then(|own| self.file.types.get(own)).map(|own| own.name.clone());
            }
            if let Some((_, bound)) = self.generics.iter().rev().find(|(name, _)| name == only) {
                return bound.clone();
            }
        }
        let name = self.module().resolve(words);
        Some(Name::from(self.aliased(name).join("::")))
    }

    /// The first trait of several bounds, markers left out.
    pub(super) fn bound<P>(&self, bounds: &syn::punctuated::Punctuated<syn::TypeParamBound, P>) -> Option<Name> {
        bounds.iter().find_map(|bound| {
            let syn::TypeParamBound::Trait(bound) = bound else { return None };
            let last = bound.path.segments.last()?;
            match word(&last.ident).as_str() {
                "Send" | "Sync" | "Sized" | "Clone" | "Copy" | "Unpin" => None,
                // `impl Future<Output = T>` is awaited, `Into<String>` is text.
                "Future" | "Into" | "AsRef" | "Fn" | "FnMut" | "FnOnce" | "ToString" | "Display" | "Iterator" | "IntoIterator" => None,
                _ => Some(Name::from(self.module().resolve(words(&bound.path)).join("::"))),
            }
        })
    }

    /// Remembers type parameters and their bounds; what comes back is for truncating.
    pub(super) fn enter_generics(&mut self, generics: &syn::Generics) -> usize {
        let before = self.generics.len();
        for param in generics.type_params() {
            let mut bound = self.bound(&param.bounds);
            for predicate in generics.where_clause.iter().flat_map(|w| &w.predicates) {
                if let syn::WherePredicate::Type(of) = predicate
                    && matches!(&of.bounded_ty, syn::Type::Path(p) if p.path.is_ident(&param.ident))
                {
                    bound = bound.or_else(|| self.bound(&of.bounds));
                }
            }
            self.generics.push((word(&param.ident), bound));
        }
        before
    }
}

/// Whether a type's name is that of a class.
pub(super) fn is_class(name: &str) -> bool {
    let last = name.rsplit("::").next().unwrap_or(name);
    !PLAIN.contains(&last) || (name.starts_with("crate::") && !matches!(last, "String" | "str"))
}

/// The first type among type arguments.
pub(super) fn first_argument(arguments: &syn::PathArguments) -> Option<&syn::Type> {
    let syn::PathArguments::AngleBracketed(list) = arguments else { return None };
    only_types(list).next()
}

/// The types among type arguments.
pub(super) fn only_types(list: &syn::AngleBracketedGenericArguments) -> impl Iterator<Item = &syn::Type> {
    list.args.iter().filter_map(|argument| if let syn::GenericArgument::Type(ty) = argument { Some(ty) } else { None })
}
