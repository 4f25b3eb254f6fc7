//! Types: by name, their parts, their parents and what is below them.

use super::{Unit, last, nearest};
use crate::evaluate::value::TypeId;
use crate::model::code::{Expr, ExprKind, Member, Place, TypeRef};
use crate::model::source::Name;
use crate::model::walk::{self, Met};
use std::collections::BTreeSet;

impl<'a> Unit<'a> {
    /// The types of all files.
    pub fn all_types(&self) -> Vec<TypeId> {
        let files = self.files.iter().enumerate();
        files.flat_map(|(index, file)| (0..file.types.len()).map(move |ix| (index as u32, ix as u32))).collect()
    }

    /// A type by qualified name; by its last segment when only one type of the unit has it.
    pub fn find_type(&self, file: u32, name: &str) -> Option<TypeId> {
        if name.contains('|') {
            let meanings = crate::evaluate::models::meanings(name);
            let whole = meanings.iter().find_map(|n| nearest(self.types.get(&self.key(file, n))?, file));
            let library = || meanings.iter().any(|n| self.models.type_client(n).is_some());
            return whole.or_else(|| if library() { None } else { self.find_type(file, meanings.first()?) });
        }
        let name = &*self.as_defined(file, name);
        let key = self.key(file, name);
        if let Some(found) = self.whole_type(file, &key) {
            return Some(found);
        }
        // Where names are whole, what is not found by its own is another's.
        if self.folders(file) && name.contains('.') {
            return None;
        }
        if let Some(found) = self.type_of_module(file, &key) {
            return Some(found);
        }
        let found = self.types_by_last.get(last(&key))?;
        // `Form.Builder` is not every builder.
        let whole = self.files.get(file as usize).is_some_and(|f| f.semantics.inner_types);
        let outer = |name: &str| name.rsplit('.').nth(1).filter(|o| o.starts_with(char::is_uppercase)).map(str::to_owned);
        if let (true, Some(wanted)) = (whole, outer(&key)) {
            let fits = |t: &&TypeId| self.class(**t).is_some_and(|c| outer(&c.name).as_ref() == Some(&wanted));
            return found.iter().find(fits).copied();
        }
        // A qualified name that the unit does not define is a library's, unless the unit keeps a copy under another namespace.
        if self.models.type_client(&key).is_some() {
            return None;
        }
        match found[..] {
            [one] => Some(one),
            _ => nearest(found, file).filter(|t| t.0 == file),
        }
    }

    /// A type by its qualified name, or by what is left of it in the namespaces that the file opens.
    pub fn find_whole_type(&self, file: u32, name: &str) -> Option<TypeId> {
        self.whole_type(file, &self.key(file, &self.as_defined(file, name)))
    }

    fn whole_type(&self, file: u32, key: &Name) -> Option<TypeId> {
        let opened = || {
            let opens = self.files.get(file as usize).map(|f| &f.opens[..]).unwrap_or_default();
            opens.iter().find_map(|namespace| self.types.get(&self.key(file, &format!("{namespace}.{key}"))))
        };
        nearest(self.types.get(key).or_else(opened)?, file)
    }

    /// The parts of a type: itself, and those of the same name where the language lets a type stand in several places.
    pub fn parts(&self, id: TypeId) -> Vec<TypeId> {
        let in_parts = self.file(id.0).is_some_and(|f| f.semantics.types_in_parts);
        let found = self.class(id).filter(|_| in_parts).and_then(|c| self.types.get(&self.key(id.0, &c.name)));
        match found {
            Some(all) if all.len() > 1 => std::iter::once(id).chain(all.iter().copied().filter(|t| *t != id)).collect(),
            _ => vec![id],
        }
    }

    /// The type of exactly that name.
    pub fn exact_type(&self, file: u32, name: &str) -> Option<TypeId> {
        nearest(self.types.get(name)?, file)
    }

    /// A type by a name as it stands inside of another type: looked up in the types around.
    pub fn find_nested(&self, file: u32, around: &str, name: &str) -> Option<TypeId> {
        let mut scope = around;
        loop {
            let full = if scope.is_empty() { name.to_owned() } else { format!("{scope}::{name}") };
            if let Some(found) = self.types.get(full.as_str()) {
                return nearest(found, file);
            }
            if scope.is_empty() {
                break;
            }
            scope = scope.rsplit_once("::").map_or("", |(outer, _)| outer);
        }
        if self.models.type_client(name).is_some() || self.models.facade(name).is_some() {
            return None;
        }
        // Seen from elsewhere, when only one type ends like that.
        let found = self.types_by_last.get(last(name))?;
        let fits = |t: &TypeId| self.class(*t).is_some_and(|c| !name.contains("::") || c.name.ends_with(&format!("::{name}")));
        let fitting: Vec<TypeId> = found.iter().copied().filter(fits).collect();
        let first = *fitting.first()?;
        let same = |t: &TypeId| self.class(*t).map(|c| &c.name) == self.class(first).map(|c| &c.name);
        if fitting.iter().all(same) { nearest(&fitting, file) } else { nearest(&fitting, file).filter(|t| t.0 == file) }
    }

    /// Whether names in a file are looked up in the types around.
    pub fn nests(&self, file: u32) -> bool {
        self.file(file).is_some_and(|f| f.semantics.nested_names)
    }

    /// The types that define a method of that name.
    pub fn types_with_method(&self, file: u32, name: &str) -> &[TypeId] {
        self.methods.get(&self.key(file, name)).map_or(&[], |v| &v[..])
    }

    /// The direct parents (mixins first) that the unit defines.
    pub fn parents(&self, id: TypeId) -> Vec<TypeId> {
        let Some(class) = self.class(id) else { return Vec::new() };
        let own: Vec<TypeId> =
            class.mixins.iter().chain(&class.parents).filter_map(|p| self.named_type(id, p)).filter(|p| *p != id).collect();
        let mut parents = own;
        parents.extend(self.mixed.get(&id).into_iter().flatten());
        for part in self.parts(id).into_iter().skip(1) {
            let more = self.class(part).map(|c| &c.parents[..]).unwrap_or_default();
            parents.extend(more.iter().filter_map(|p| self.named_type(part, p)).filter(|p| *p != id));
        }
        parents
    }

    /// The type a reference inside a type declaration names.
    pub(in crate::evaluate) fn named_type(&self, at: TypeId, reference: &TypeRef) -> Option<TypeId> {
        match reference {
            TypeRef::Named(name) if self.nests(at.0) => self.find_nested(at.0, self.class(at).map_or("", |c| &c.name), name),
            TypeRef::Named(name) => self.find_type(at.0, name),
            TypeRef::Value(e) if self.type_of_import(at.0, e).is_some() => self.type_of_import(at.0, e),
            TypeRef::Value(e) => match &e.kind {
                ExprKind::Read(Place::Module(n) | Place::Local(n)) | ExprKind::Symbol(n) => self.find_type(at.0, n),
                ExprKind::Class(inner) => self.named_type(at, inner),
                _ => None,
            },
            _ => None,
        }
    }

    /// The method resolution order: the type, then its mixins and parents, each once.
    pub fn lineage(&self, id: TypeId) -> Vec<TypeId> {
        self.lineages.get(&id).cloned().unwrap_or_else(|| self.linear(id))
    }

    pub(super) fn linear(&self, id: TypeId) -> Vec<TypeId> {
        let mut order = Vec::new();
        let mut queue = vec![id];
        while let Some(next) = queue.pop() {
            if order.contains(&next) || order.len() > 40 {
                continue;
            }
            let parts = self.parts(next);
            order.extend(parts.into_iter().filter(|p| !order.contains(p)).collect::<Vec<_>>());
            let mut parents = self.parents(next);
            parents.reverse();
            queue.extend(parents);
            queue.extend(self.extensions.get(&next).into_iter().flatten());
        }
        order
    }

    /// The names of parents that the unit does not define, of the type and its ancestors.
    pub fn foreign_parents(&self, id: TypeId) -> Vec<Name> {
        let mut names = Vec::new();
        for t in self.lineage(id) {
            let Some(class) = self.class(t) else { continue };
            for parent in class.parents.iter().chain(&class.mixins) {
                if self.named_type(t, parent).is_none() {
                    match parent {
                        TypeRef::Named(n) => {
                            names.push(n.clone());
                            // Where names nest, the ones that it may stand for.
                            let mut around = if self.nests(t.0) { &*class.name } else { "" };
                            while let Some((outer, _)) = around.rsplit_once("::") {
                                names.push(format!("{outer}::{n}").into());
                                around = outer;
                            }
                        }
                        TypeRef::Value(e) => names.extend(self.imported_name(t.0, e)),
                        _ => {}
                    }
                }
            }
        }
        names
    }

    /// The dotted module name an expression stands for, when it reads an import of its file.
    fn imported_name(&self, file: u32, e: &Expr) -> Option<Name> {
        match &e.kind {
            ExprKind::Symbol(n) => Some(n.clone()),
            ExprKind::Import(module, None) => Some(module.clone()),
            ExprKind::Import(module, Some(name)) if &**name == "default" => Some(module.clone()),
            ExprKind::Import(module, Some(name)) => Some(format!("{module}.{name}").into()),
            ExprKind::Read(Place::Field(object, member)) => {
                let Member::Named(name) = &**member else { return None };
                Some(format!("{}.{name}", self.imported_name(file, object)?).into())
            }
            ExprKind::Read(Place::Module(variable)) => {
                let top = self.function((file, 0))?;
                let mut found = None;
                walk::block(&top.body, &mut |m| {
                    if let Met::Write(Place::Module(n), Some(value)) = m
                        && n == variable
                        && found.is_none()
                        && !matches!(value.kind, ExprKind::Read(Place::Module(_)))
                    {
                        found = Some(value);
                    }
                });
                self.imported_name(file, found?)
            }
            _ => None,
        }
    }

    /// The types below a type, itself left out, sorted.
    pub fn descendants(&self, id: TypeId) -> Vec<TypeId> {
        let mut all = BTreeSet::new();
        let mut queue = vec![id];
        while let Some(next) = queue.pop() {
            for child in self.children.get(&next).into_iter().flatten() {
                if all.insert(*child) {
                    queue.push(*child);
                }
            }
        }
        all.remove(&id);
        all.into_iter().collect()
    }
}
