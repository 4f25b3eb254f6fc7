//! Packages that are folders: what the names of one file mean in another, and which classes have which interfaces.

use super::unit::Unit;
use super::value::TypeId;
use crate::model::source::{Name, folder};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

impl<'a> Unit<'a> {
    /// Whether the packages of a file's language are folders.
    pub fn folders(&self, file: u32) -> bool {
        self.file(file).is_some_and(|f| f.semantics.folders)
    }

    /// The folders that hold packages, by their last names.
    pub(super) fn package_folders(&self) -> BTreeMap<Name, BTreeSet<Name>> {
        let mut folders: BTreeMap<Name, BTreeSet<Name>> = BTreeMap::new();
        for (index, _) in (0u32..).zip(self.files).filter(|(_, f)| f.semantics.folders) {
            let folder = folder(self.path(index));
            folders.entry(last_part(folder).into()).or_default().insert(folder.into());
        }
        folders
    }

    /// A name as the package has it that defines it: what is qualified by an import path is called by the folder that the path leads to.
    pub fn as_defined<'n>(&self, file: u32, name: &'n str) -> Cow<'n, str> {
        if name.starts_with('/') || !self.folders(file) {
            return Cow::Borrowed(name);
        }
        let Some((path, member)) = name.rsplit_once('.').filter(|(path, _)| !path.contains("::")) else { return Cow::Borrowed(name) };
        match self.folder_of(path) {
            Some(folder) => Cow::Owned(format!("/{folder}.{member}")),
            None => Cow::Borrowed(name),
        }
    }

    /// The folder of the package with an import path: as the module says, or, when no module says anything, the only one that the path ends
    /// with.
    fn folder_of(&self, path: &str) -> Option<Name> {
        if self.package_folders.is_empty() || self.models.speaks_of_module(path) {
            return None;
        }
        if self.paths.has_aliases() {
            let known = |folder: &Name| self.package_folders.get(last_part(folder)).is_some_and(|all| all.contains(folder));
            return self.paths.alias(path).map(|folder| Name::from(folder.trim_end_matches('/'))).find(known);
        }
        let alike = self.package_folders.get(last_part(path))?;
        let mut rest = path;
        while let Some((_, inner)) = rest.split_once('/') {
            rest = inner;
            let ends = |folder: &&Name| folder.strip_suffix(rest).is_some_and(|before| before.is_empty() || before.ends_with('/'));
            let mut found = alike.iter().filter(ends);
            if let Some(folder) = found.next() {
                return found.next().is_none().then(|| folder.clone());
            }
        }
        None
    }

    /// The classes that have all methods of an interface, where that is all it takes.
    pub(super) fn implementing(&self, interface: TypeId) -> Vec<TypeId> {
        let Some(declared) = self.class(interface).filter(|c| c.is_abstract && self.folders(interface.0)) else { return Vec::new() };
        let methods = |t: TypeId| {
            let class = self.class(t);
            let names = class.into_iter().flat_map(|c| &c.methods).filter_map(move |m| self.function((t.0, *m as u32)));
            names.map(|function| function.name.clone()).collect::<Vec<_>>()
        };
        let wanted: BTreeSet<Name> = self.lineage(interface).into_iter().flat_map(methods).collect();
        let Some(first) = wanted.iter().next().filter(|_| !declared.methods.is_empty() || !declared.parents.is_empty()) else {
            return Vec::new();
        };
        let defining = self.types_with_method(interface.0, first);
        let mut candidates: BTreeSet<TypeId> = defining.iter().copied().collect();
        candidates.extend(defining.iter().flat_map(|t| self.descendants(*t)));
        let concrete = candidates.into_iter().filter(|t| self.folders(t.0) && self.class(*t).is_some_and(|c| !c.is_abstract));
        concrete.filter(|t| wanted.iter().all(|name| self.find_method(*t, name).is_some())).collect()
    }
}

/// The last name of a path.
fn last_part(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
