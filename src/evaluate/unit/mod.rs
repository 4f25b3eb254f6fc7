//! The unit's index: which functions, types and constants there are, who calls what, and who writes which field.

mod callables;
mod chains;
mod collect;
mod types;

pub use chains::Chain;

use super::models::Models;
use super::module_paths::Paths;
use super::settings::Settings;
use super::value::{FunctionId, TypeId};
use crate::model::code::{Arg, Expr, File, Function, Type, TypeRef};
use crate::model::source::{FileId, Name, Sources, Span};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A function that writes an element of a map, and the element's key with its place when it is known.
pub type ElementWriter = (FunctionId, Option<(Name, Span)>);

/// Where something is called.
#[derive(Debug, Clone, Copy)]
pub struct Site<'a> {
    /// The calling function.
    pub function: FunctionId,
    /// The type whose field it initialises, when it stands in no function.
    pub within: Option<TypeId>,
    /// The class that a static call names.
    pub class: Option<&'a TypeRef>,
    /// The arguments.
    pub args: &'a [Arg],
    /// What is assigned, where the call is an assignment through a setter.
    pub assigned: Option<&'a Expr>,
}

impl<'a> Site<'a> {
    /// What is given there.
    pub fn given(&self) -> impl Iterator<Item = &'a Expr> {
        self.args.iter().map(|arg| &arg.value).chain(self.assigned)
    }
}

/// The parsed files of one unit in one family of languages, indexed.
pub struct Unit<'a> {
    /// The files.
    pub files: &'a [Arc<File>],
    /// Paths and texts.
    pub sources: &'a Sources,
    /// The client models of the language.
    pub models: Models<'a>,
    /// What configuration files say.
    pub settings: Settings<'a>,
    functions: BTreeMap<Name, Vec<FunctionId>>,
    functions_by_last: BTreeMap<Name, Vec<FunctionId>>,
    pub(super) types: BTreeMap<Name, Vec<TypeId>>,
    pub(super) types_by_last: BTreeMap<Name, Vec<TypeId>>,
    /// Types → the types that add methods to them, and the other way round.
    pub(super) extensions: BTreeMap<TypeId, Vec<TypeId>>,
    pub(super) extended: BTreeMap<TypeId, TypeId>,
    constants_by_last: BTreeMap<Name, Vec<Name>>,
    constants: BTreeMap<Name, Vec<(u32, &'a Expr)>>,
    /// Types whose parents are what a function makes of a class, or what it is given → these parents.
    mixed: BTreeMap<TypeId, Vec<TypeId>>,
    /// Types → the order in which their methods are looked up, once all types are known.
    lineages: BTreeMap<TypeId, Vec<TypeId>>,
    children: BTreeMap<TypeId, Vec<TypeId>>,
    pub(super) paths: Paths,
    /// The folders that hold packages by their last names, where packages are folders.
    pub(super) package_folders: BTreeMap<Name, BTreeSet<Name>>,
    /// Imported names, and what decorators call, as `module.name` and `Name.method`.
    pub(super) mentioned: BTreeSet<Name>,
    /// Extension name → functions that may be called as a method of their first parameter.
    added_methods: BTreeMap<Name, Vec<FunctionId>>,
    /// Method name → types that define it.
    pub(super) methods: BTreeMap<Name, Vec<TypeId>>,
    /// Method name → its calls, by any receiver.
    pub method_calls: BTreeMap<Name, Vec<Site<'a>>>,
    /// Method name → its calls on what other calls give, of the names that models speak of as chained.
    pub chains: BTreeMap<Name, Vec<Chain<'a>>>,
    /// Last segments of a class's name and of a field of it → where it is assigned, in languages where that is a call.
    assignments: BTreeMap<(Name, Name), Vec<Site<'a>>>,
    /// Function name → its calls.
    pub function_calls: BTreeMap<Name, Vec<Site<'a>>>,
    /// Last segment of a class name → its `new` sites.
    pub news: BTreeMap<Name, Vec<Site<'a>>>,
    /// Field name → functions that write it on `this`.
    pub field_writers: BTreeMap<Name, BTreeSet<FunctionId>>,
    /// Field name → functions that write only an element of it on `this`, and which.
    pub element_writers: BTreeMap<Name, Vec<ElementWriter>>,
    /// Static field name → functions that write it or an element of it.
    pub static_writers: BTreeMap<Name, BTreeSet<FunctionId>>,
    /// Static field name → functions that write only an element.
    pub static_element_writers: BTreeMap<Name, Vec<ElementWriter>>,
    /// Module variable → functions other than the top level that write it.
    pub module_writers: BTreeMap<(u32, Name), BTreeSet<FunctionId>>,
    /// Global variable → functions that write it.
    pub global_writers: BTreeMap<Name, BTreeSet<FunctionId>>,
    /// Global variable → files whose top level calls a function of theirs that uses it.
    pub global_starts: BTreeMap<Name, BTreeSet<u32>>,
    /// Path without extension → file, where modules are named by their paths.
    pub modules: BTreeMap<Name, u32>,
    /// Names of fields that are written on something else than variables of the receiver.
    pub fields_set: BTreeSet<Name>,
}

impl<'a> Unit<'a> {
    /// Indexes the files.
    pub fn new(files: &'a [Arc<File>], sources: &'a Sources, models: Models<'a>) -> Self {
        let mut unit = Unit {
            files,
            sources,
            models,
            settings: Settings::default(),
            functions: BTreeMap::new(),
            functions_by_last: BTreeMap::new(),
            types: BTreeMap::new(),
            types_by_last: BTreeMap::new(),
            extensions: BTreeMap::new(),
            extended: BTreeMap::new(),
            constants_by_last: BTreeMap::new(),
            constants: BTreeMap::new(),
            mixed: BTreeMap::new(),
            lineages: BTreeMap::new(),
            children: BTreeMap::new(),
            paths: Paths::new(files, sources),
            package_folders: BTreeMap::new(),
            mentioned: BTreeSet::new(),
            added_methods: BTreeMap::new(),
            methods: BTreeMap::new(),
            method_calls: BTreeMap::new(),
            chains: BTreeMap::new(),
            assignments: BTreeMap::new(),
            function_calls: BTreeMap::new(),
            news: BTreeMap::new(),
            field_writers: BTreeMap::new(),
            element_writers: BTreeMap::new(),
            static_writers: BTreeMap::new(),
            static_element_writers: BTreeMap::new(),
            module_writers: BTreeMap::new(),
            global_writers: BTreeMap::new(),
            global_starts: BTreeMap::new(),
            modules: BTreeMap::new(),
            fields_set: BTreeSet::new(),
        };
        unit.package_folders = unit.package_folders();
        for (index, file) in files.iter().enumerate() {
            unit.names(index as u32, file);
        }
        unit.extend();
        for (index, file) in files.iter().enumerate() {
            for (ix, function) in file.functions.iter().enumerate() {
                unit.uses((index as u32, ix as u32), function);
            }
            unit.starts(index as u32, file);
            for (ix, class) in file.types.iter().enumerate() {
                unit.initialises((index as u32, ix as u32), class);
            }
        }
        let all: Vec<TypeId> = unit.types.values().flatten().copied().collect();
        unit.mixed = all.iter().filter_map(|id| Some((*id, unit.parents_by_value(*id)?))).collect();
        for id in all {
            for parent in unit.parents(id) {
                for part in unit.parts(parent) {
                    unit.children.entry(part).or_default().push(id);
                }
            }
        }
        unit.lineages = unit.all_types().into_iter().map(|id| (id, unit.linear(id))).collect();
        for interface in unit.all_types() {
            let classes = unit.implementing(interface);
            unit.children.entry(interface).or_default().extend(classes);
        }
        unit
    }

    /// A name as the index keeps it: in lower case where the language compares without case.
    pub fn key(&self, file: u32, name: &str) -> Name {
        let name = name.trim_start_matches('\\');
        if self.files.get(file as usize).is_some_and(|f| f.semantics.names_ignore_case) {
            name.to_ascii_lowercase().into()
        } else {
            name.into()
        }
    }

    /// The file.
    pub fn file(&self, index: u32) -> Option<&'a File> {
        self.files.get(index as usize).map(|f| &**f)
    }

    /// The function.
    pub fn function(&self, id: FunctionId) -> Option<&'a Function> {
        self.file(id.0)?.functions.get(id.1 as usize)
    }

    /// The type.
    pub fn class(&self, id: TypeId) -> Option<&'a Type> {
        self.file(id.0)?.types.get(id.1 as usize)
    }

    /// The only file whose path ends like that, at a `/`.
    pub fn find_by_suffix(&self, suffix: &str) -> Option<u32> {
        let suffix = suffix.trim_start_matches(['.', '/']);
        if suffix.is_empty() {
            return None;
        }
        let mut found = self.files.iter().enumerate().filter(|(_, f)| {
            let path = self.sources.get(f.id).map_or("", |s| &*s.path);
            path.strip_suffix(suffix).is_some_and(|head| head.is_empty() || head.ends_with('/'))
        });
        let first = found.next()?;
        if found.next().is_some() { None } else { Some(first.0 as u32) }
    }

    /// The only file of that name, without its extension, in a folder of configuration.
    pub fn find_configuration(&self, name: &str) -> Option<u32> {
        let mut found = self.files.iter().enumerate().filter(|(_, f)| {
            let path = self.sources.get(f.id).map_or("", |s| &*s.path);
            let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
            let stem = file.split('.').next().unwrap_or(file);
            folder.rsplit('/').next() == Some("config") && stem == name && f.settings.is_empty()
        });
        let first = found.next()?;
        if found.next().is_some() { None } else { Some(first.0 as u32) }
    }

    /// A file's path.
    pub fn path(&self, file: u32) -> &str {
        self.files.get(file as usize).and_then(|f| self.sources.get(f.id)).map_or("", |s| &*s.path)
    }

    /// Where the name of an argument is written that is passed by name: before its value.
    pub fn name_before(&self, value: Span, name: &str) -> Option<Span> {
        let text = self.sources.get(value.file)?.text.get(..value.start as usize)?;
        let before = text.trim_end().strip_suffix(['=', ':'])?.trim_end();
        before.ends_with(name).then(|| Span::new(value.file, before.len() - name.len(), before.len()))
    }

    /// What is written there.
    pub fn text_at(&self, at: Span) -> Option<&'a str> {
        self.sources.get(at.file)?.text.get(at.start as usize..at.end as usize)
    }

    /// A file's number among the sources.
    pub fn id(&self, file: u32) -> FileId {
        self.files.get(file as usize).map_or(FileId(0), |f| f.id)
    }
}

/// The last segment of a qualified name.
pub fn last(name: &str) -> &str {
    name.rsplit(['\\', '.', '/', ':']).next().unwrap_or(name)
}

/// Of several of one name, the one in the asking file, else the first.
fn nearest<T: Copy>(found: &[(u32, T)], file: u32) -> Option<(u32, T)> {
    found.iter().find(|(f, _)| *f == file).or(found.first()).copied()
}
