//! Paths: names that lead through modules, and types whose methods stand in several files.

use super::unit::{Site, Unit, last};
use super::value::{FunctionId, TypeId};
use crate::model::code::{Type, TypeRef};
use crate::model::source::Name;

impl<'a> Unit<'a> {
    pub(super) fn name_type(&mut self, id: TypeId, class: &Type) {
        let key = self.key(id.0, &class.name);
        self.types_by_last.entry(last(&key).into()).or_default().push(id);
        self.types.entry(key).or_default().push(id);
        self.mentions(&class.marks);
        self.name_methods(id, id);
    }

    /// Enters the methods of a type as those of another.
    fn name_methods(&mut self, from: TypeId, to: TypeId) {
        let names: Vec<Name> = match (self.file(from.0), self.class(from)) {
            (Some(file), Some(class)) => {
                let written = class.methods.iter().filter_map(|m| file.functions.get(*m)).filter(|function| !function.is_abstract);
                written.map(|function| self.key(from.0, &function.name)).collect()
            }
            _ => Vec::new(),
        };
        for name in names {
            self.methods.entry(name).or_default().push(to);
        }
    }

    /// Puts methods that a file adds to a type of another one where they belong.
    pub(super) fn extend(&mut self) {
        let files = self.files;
        for (index, file) in files.iter().enumerate() {
            for (ix, class) in file.types.iter().enumerate().filter(|(_, class)| class.is_extension) {
                let id = (index as u32, ix as u32);
                match self.find_type(id.0, &class.name) {
                    Some(whole) => {
                        self.extensions.entry(whole).or_default().push(id);
                        self.extended.insert(id, whole);
                        self.name_methods(id, whole);
                    }
                    None => self.name_type(id, class),
                }
            }
        }
    }

    /// The type that a function belongs to.
    pub fn owner(&self, function: FunctionId) -> Option<TypeId> {
        let id = (function.0, self.function(function)?.owner? as u32);
        Some(self.extended.get(&id).copied().unwrap_or(id))
    }

    /// Whether a static call is one of a class, or of one below it.
    pub(super) fn names_class(&self, site: &Site<'_>, class: TypeId) -> bool {
        let named = match site.class {
            Some(TypeRef::Named(name)) => self.find_type(site.function.0, name),
            Some(TypeRef::Own | TypeRef::Late) => self.owner(site.function),
            _ => None,
        };
        named.is_some_and(|named| self.lineage(named).contains(&class))
    }

    /// Whether a path may lead to the project's own code: within a crate, or from a program, test or example to the library beside it.
    pub(super) fn may_be_own(&self, file: u32, path: &str) -> bool {
        let head = path.split("::").next().unwrap_or("");
        let beside = ["bin/", "tests/", "examples/", "benches/"].iter().any(|folder| self.path(file).contains(folder));
        let is_program = beside || self.path(file).ends_with("main.rs");
        let is_known =
            !self.models.function(path).is_empty() || self.models.intrinsic(path).is_some() || self.models.constant(path).is_some();
        head == "crate" || (is_program && !is_known && !matches!(head, "std" | "core" | "alloc"))
    }
}

/// Whether a name is a path of modules.
pub(super) fn is_path(name: &str) -> bool {
    name.contains("::")
}

/// The only one of several names with the same last word that a path can mean when it is not the name itself (it was exported again
/// elsewhere): the one with the same word before it, or, within a crate, the only one there is.
pub(super) fn one_ending_like<T: Copy>(path: &str, all: &[(&str, T)], is_own: bool) -> Option<T> {
    let tail = |path: &str| {
        let mut words = path.rsplit("::");
        let last = words.next().unwrap_or("").to_owned();
        (words.next().unwrap_or("").to_owned(), last)
    };
    let wanted = tail(path);
    let mut fitting = all.iter().filter(|(name, _)| tail(name) == wanted);
    match (fitting.next(), fitting.next(), all) {
        (Some((_, one)), None, _) => Some(*one),
        (None, None, [(_, one)]) if is_own => Some(*one),
        _ => None,
    }
}
