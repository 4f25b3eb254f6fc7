//! The unit's index: which functions, types and constants there are, who calls what, and who writes which field.

use super::models::Models;
use super::module_paths::Paths;
use super::paths::{is_path, one_ending_like};
use super::settings::Settings;
use super::value::{FunctionId, TypeId};
use crate::model::code::{
    Arg, CONSTRUCTOR, Callee, Expr, ExprKind, File, Function, FunctionKind, Member, Param, ParamKind, Place, Type, TypeRef,
};
use crate::model::source::{FileId, Name, Sources, Span};
use crate::model::walk::{self, Met};
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
    children: BTreeMap<TypeId, Vec<TypeId>>,
    pub(super) paths: Paths,
    /// Imported names, and what decorators call, as `module.name` and `Name.method`.
    pub(super) mentioned: BTreeSet<Name>,
    /// Extension name → functions that may be called as a method of their first parameter.
    added_methods: BTreeMap<Name, Vec<FunctionId>>,
    /// Method name → types that define it.
    pub(super) methods: BTreeMap<Name, Vec<TypeId>>,
    /// Method name → its calls, by any receiver.
    pub method_calls: BTreeMap<Name, Vec<Site<'a>>>,
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
    /// Path without extension → file, where modules are named by their paths.
    pub modules: BTreeMap<Name, u32>,
    /// Names of fields that are written on something else than variables of the receiver.
    fields_set: BTreeSet<Name>,
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
            children: BTreeMap::new(),
            paths: Paths::new(files, sources),
            mentioned: BTreeSet::new(),
            added_methods: BTreeMap::new(),
            methods: BTreeMap::new(),
            method_calls: BTreeMap::new(),
            function_calls: BTreeMap::new(),
            news: BTreeMap::new(),
            field_writers: BTreeMap::new(),
            element_writers: BTreeMap::new(),
            static_writers: BTreeMap::new(),
            static_element_writers: BTreeMap::new(),
            module_writers: BTreeMap::new(),
            global_writers: BTreeMap::new(),
            modules: BTreeMap::new(),
            fields_set: BTreeSet::new(),
        };
        for (index, file) in files.iter().enumerate() {
            unit.names(index as u32, file);
        }
        unit.extend();
        for (index, file) in files.iter().enumerate() {
            for (ix, function) in file.functions.iter().enumerate() {
                unit.uses((index as u32, ix as u32), function);
            }
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
        unit
    }

    fn names(&mut self, index: u32, file: &'a File) {
        if file.semantics.packages {
            let path = self.path(index);
            let stem: Name = path.rsplit_once('.').map_or(path, |(stem, _)| stem).into();
            self.modules.entry(stem).or_insert(index);
        }
        for (ix, function) in file.functions.iter().enumerate() {
            if function.kind == FunctionKind::Function && !function.name.is_empty() {
                let id = (index, ix as u32);
                let key = self.key(index, &function.name);
                if is_path(&key) {
                    self.functions_by_last.entry(last(&key).into()).or_default().push(id);
                }
                self.functions.entry(key).or_default().push(id);
            }
            if function.is_extension {
                self.added_methods.entry(self.key(index, &function.name)).or_default().push((index, ix as u32));
            }
        }
        for (ix, class) in file.types.iter().enumerate().filter(|(_, class)| !class.is_extension) {
            self.name_type((index, ix as u32), class);
        }
        for (name, value) in &file.constants {
            if is_path(name) {
                self.constants_by_last.entry(last(name).into()).or_default().push(name.clone());
            }
            self.constants.entry(name.clone()).or_default().push((index, value));
        }
    }

    fn uses(&mut self, id: FunctionId, function: &'a Function) {
        let mut met: Vec<Met<'a>> = Vec::new();
        walk::block(&function.body, &mut |m| met.push(m));
        self.mentions(&function.marks);
        for one in met {
            match one {
                Met::Expr(e) => self.used(id, None, e),
                Met::Write(place, _) => self.written(id, function, place),
            }
        }
    }

    /// What the initialisers of a type's fields use.
    fn initialises(&mut self, id: TypeId, class: &'a Type) {
        // Whichever case of an enumeration it is, its fields belong together.
        for init in class.fields.iter().filter(|_| !class.is_enum).filter_map(|f| f.init.as_ref()) {
            let mut met: Vec<&'a Expr> = Vec::new();
            walk::expr(init, &mut |m| {
                if let Met::Expr(e) = m {
                    met.push(e);
                }
            });
            met.into_iter().for_each(|e| self.used((id.0, 0), Some(id), e));
        }
    }

    fn used(&mut self, id: FunctionId, within: Option<TypeId>, e: &'a Expr) {
        match &e.kind {
            ExprKind::Import(module, Some(name)) => _ = self.mentioned.insert(format!("{module}.{name}").into()),
            ExprKind::Call { callee, args, .. } => {
                let class = if let Callee::Static(class, _) = callee { Some(class) } else { None };
                let site = Site { function: id, within, class, args };
                match callee {
                    Callee::Function { name, fallback } => {
                        let key = self.key(id.0, fallback.as_ref().unwrap_or(name));
                        if self.file(id.0).is_some_and(|f| f.semantics.implicit_receiver) {
                            self.method_calls.entry(key.clone()).or_default().push(site);
                        }
                        self.function_calls.entry(key).or_default().push(site);
                    }
                    Callee::Method(_, member) | Callee::Static(_, member) => {
                        if let Member::Named(name) = &**member {
                            let key = self.key(id.0, name);
                            self.method_calls.entry(key).or_default().push(site);
                        }
                    }
                    Callee::Value(value) => {
                        if let Some(name) = called_name(value) {
                            // Where classes are called, this may be one.
                            if self.packages(id.0) {
                                self.news.entry(last(name).into()).or_default().push(site);
                            }
                            self.function_calls.entry(name.clone()).or_default().push(site);
                            self.method_calls.entry(name.clone()).or_default().push(site);
                        }
                    }
                }
            }
            ExprKind::New { class, args } => {
                let name = match class {
                    TypeRef::Named(name) => Some(name.clone()),
                    TypeRef::Value(v) => match &v.kind {
                        ExprKind::Read(Place::Module(n) | Place::Local(n)) | ExprKind::Import(_, Some(n)) => Some(n.clone()),
                        _ => None,
                    },
                    TypeRef::Own | TypeRef::Late => self.owner(id).or(within).and_then(|t| Some(self.class(t)?.name.clone())),
                    TypeRef::Parent => None,
                };
                if let Some(name) = name {
                    let key = self.key(id.0, last(&name));
                    self.news.entry(key).or_default().push(Site { function: id, within, class: Some(class), args });
                }
            }
            _ => {}
        }
    }

    fn written(&mut self, id: FunctionId, function: &Function, place: &'a Place) {
        if let Place::Field(_, member) = place
            && let Member::Named(name) = &**member
        {
            self.fields_set.insert(name.clone());
        }
        let mut element = None;
        let mut is_element = false;
        let mut place = place;
        loop {
            let (inner, key) = match place {
                Place::Index(inner, key) => {
                    let text = |k: &Expr| if let ExprKind::Text(t, at) = &k.kind { Some((t.clone(), *at)) } else { None };
                    (inner, key.as_ref().and_then(|k| text(k)))
                }
                Place::Field(inner, member) if matches!(inner.kind, ExprKind::Read(_)) => match &**member {
                    Member::Named(name) => (inner, Some((name.clone(), inner.span))),
                    Member::Computed(_) => (inner, None),
                },
                _ => break,
            };
            let ExprKind::Read(outer) = &inner.kind else { return };
            (is_element, element, place) = (true, key, outer);
        }
        match place {
            Place::Field(object, member) if matches!(object.kind, ExprKind::This) => {
                if let Member::Named(name) = &**member {
                    if is_element {
                        self.element_writers.entry(name.clone()).or_default().push((id, element));
                    } else {
                        self.field_writers.entry(name.clone()).or_default().insert(id);
                    }
                }
            }
            Place::Static(_, name) if is_element => {
                self.static_element_writers.entry(name.clone()).or_default().push((id, element));
            }
            Place::Static(_, name) => {
                self.static_writers.entry(name.clone()).or_default().insert(id);
            }
            Place::Module(name) if function.kind != FunctionKind::TopLevel => {
                self.module_writers.entry((id.0, name.clone())).or_default().insert(id);
            }
            Place::Global(name) => {
                self.global_writers.entry(name.clone()).or_default().insert(id);
            }
            _ => {}
        }
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

    /// The types of all files.
    pub fn all_types(&self) -> Vec<TypeId> {
        let files = self.files.iter().enumerate();
        files.flat_map(|(index, file)| (0..file.types.len()).map(move |ix| (index as u32, ix as u32))).collect()
    }

    /// The type.
    pub fn class(&self, id: TypeId) -> Option<&'a Type> {
        self.file(id.0)?.types.get(id.1 as usize)
    }

    /// A function by qualified or plain name, in the asking file first.
    pub fn find_function(&self, file: u32, name: &str) -> Option<FunctionId> {
        let key = self.key(file, name);
        if let Some(found) = self.functions.get(&key) {
            return nearest(found, file);
        }
        let ends_alike = self.functions_by_last.get(last(&key)).filter(|_| is_path(&key))?;
        let named: Vec<(&str, FunctionId)> = ends_alike.iter().filter_map(|id| Some((&*self.function(*id)?.name, *id))).collect();
        one_ending_like(&key, &named, self.may_be_own(file, &key))
    }

    /// A type by qualified name; by its last segment when only one type of the unit has it.
    pub fn find_type(&self, file: u32, name: &str) -> Option<TypeId> {
        if name.contains('|') {
            let meanings = super::models::meanings(name);
            let whole = meanings.iter().find_map(|n| nearest(self.types.get(&self.key(file, n))?, file));
            let library = || meanings.iter().any(|n| self.models.type_client(n).is_some());
            return whole.or_else(|| if library() { None } else { self.find_type(file, meanings.first()?) });
        }
        let key = self.key(file, name);
        if let Some(found) = self.find_whole_type(file, &key) {
            return Some(found);
        }
        if let Some(found) = self.type_of_module(file, &key) {
            return Some(found);
        }
        let found = self.types_by_last.get(last(&key))?;
        // `Form.Builder` is not every builder.
        let whole = self.files.get(file as usize).is_some_and(|f| f.semantics.functions_have_methods);
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
        let key = self.key(file, name);
        let opened = || {
            let opens = self.files.get(file as usize).map(|f| &f.opens[..]).unwrap_or_default();
            opens.iter().find_map(|namespace| self.types.get(&self.key(file, &format!("{namespace}.{key}"))))
        };
        let found = self.types.get(&key).or_else(opened)?;
        nearest(found, file)
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

    /// The functions of that name that take so many arguments and may be called as a method of the first.
    pub fn find_extension(&self, file: u32, name: &str, arguments: usize) -> Option<FunctionId> {
        let found = self.added_methods.get(&self.key(file, name))?;
        found.iter().copied().find(|f| self.function(*f).is_some_and(|f| takes(f, arguments)))
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

    /// A constant by name.
    pub fn find_constant(&self, file: u32, name: &str) -> Option<(u32, &'a Expr)> {
        let name = match self.constants.contains_key(name) {
            true => name,
            false => {
                let ends_alike = self.constants_by_last.get(last(name)).filter(|_| is_path(name))?;
                let named: Vec<(&str, &str)> = ends_alike.iter().map(|n| (&**n, &**n)).collect();
                one_ending_like(name, &named, self.may_be_own(file, name))?
            }
        };
        let found = self.constants.get(name)?;
        found.iter().find(|(f, _)| *f == file).or(found.first()).copied()
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
    pub(super) fn named_type(&self, at: TypeId, reference: &TypeRef) -> Option<TypeId> {
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

    /// A method by name along the lineage of a type: the function and the type that defines it.
    pub fn find_method(&self, id: TypeId, name: &str) -> Option<(FunctionId, TypeId)> {
        let key = self.key(id.0, name);
        for t in self.lineage(id) {
            let Some(class) = self.class(t) else { continue };
            for method in &class.methods {
                let Some(function) = self.function((t.0, *method as u32)) else { continue };
                let is_other = function.is_abstract || function.is_setter && self.reads_by_calls(t.0);
                if !is_other && self.key(t.0, &function.name) == key {
                    return Some(((t.0, *method as u32), t));
                }
            }
        }
        None
    }

    /// Whether `x.y` is a call in a file.
    pub fn reads_by_calls(&self, file: u32) -> bool {
        self.file(file).is_some_and(|f| f.semantics.calls_read_fields)
    }

    /// The method that a call with so many arguments means: where the language overloads methods, the first one that takes as many.
    pub fn find_call(&self, id: TypeId, name: &str, arguments: usize) -> Option<(FunctionId, TypeId)> {
        if !self.file(id.0)?.semantics.overloads {
            return self.find_method(id, name);
        }
        let key = self.key(id.0, name);
        let methods = self.lineage(id).into_iter().filter_map(|t| Some((t, self.class(t)?)));
        let all = methods.flat_map(|(t, class)| class.methods.iter().map(move |m| ((t.0, *m as u32), t)));
        let named = |f: FunctionId| self.function(f).filter(|x| !x.is_abstract && self.key(f.0, &x.name) == key);
        all.into_iter().find(|(f, _)| named(*f).is_some_and(|f| takes(f, arguments))).or_else(|| self.find_method(id, name))
    }

    /// The abstract method that a call with so many arguments means.
    pub fn find_declared(&self, id: TypeId, name: &str, arguments: usize) -> Option<(FunctionId, TypeId)> {
        let key = self.key(id.0, name);
        let methods = self.lineage(id).into_iter().filter_map(|t| Some((t, self.class(t)?)));
        let mut all = methods.flat_map(|(t, class)| class.methods.iter().map(move |m| ((t.0, *m as u32), t)));
        all.find(|(f, _)| self.function(*f).is_some_and(|x| x.is_abstract && self.key(f.0, &x.name) == key && takes(x, arguments)))
    }

    /// The function that runs when a field is read (or, for a setter, written).
    pub fn accessor(&self, id: TypeId, name: &str, setter: bool) -> Option<FunctionId> {
        let key = self.key(id.0, name);
        let fits = |f: FunctionId| {
            self.function(f).is_some_and(|x| (if setter { x.is_setter } else { x.is_getter }) && self.key(f.0, &x.name) == key)
        };
        for (t, class) in self.lineage(id).into_iter().filter_map(|t| Some((t, self.class(t)?))) {
            if let Some(found) = class.methods.iter().map(|m| (t.0, *m as u32)).find(|f| fits(*f)) {
                return Some(found);
            }
            // An attribute of the class hides what computes it further up.
            if self.packages(t.0) && class.fields.iter().any(|f| f.is_static && self.key(t.0, &f.name) == key) {
                return None;
            }
        }
        None
    }

    /// The constructor of a type: of several the one that takes the most.
    pub fn constructor(&self, id: TypeId) -> Option<(FunctionId, TypeId)> {
        let first = self.find_method(id, CONSTRUCTOR)?;
        if !self.file(id.0)?.semantics.overloads {
            return Some(first);
        }
        let length = |m: &usize| self.function((first.1.0, *m as u32)).filter(|f| &*f.name == CONSTRUCTOR).map(|f| f.params.len());
        let longest = self.class(first.1)?.methods.iter().filter_map(|m| Some((length(m)?, std::cmp::Reverse(*m)))).max()?;
        Some(((first.1.0, longest.1.0 as u32), first.1))
    }

    /// Whether some code of the unit calls the function.
    pub fn is_called(&self, id: FunctionId) -> bool {
        let setter = self.function(id).filter(|f| f.is_setter && self.reads_by_calls(id.0));
        match setter {
            Some(setter) => self.fields_set.contains(&setter.name),
            None => !self.sites(id).is_empty(),
        }
    }

    /// The calls of a function, as far as its name tells.
    pub fn sites(&self, id: FunctionId) -> Vec<Site<'a>> {
        let Some(function) = self.function(id) else { return Vec::new() };
        if &*function.name == CONSTRUCTOR {
            let mut sites = Vec::new();
            if let Some(own) = self.owner(id) {
                for t in std::iter::once(own).chain(self.descendants(own)) {
                    // A descendant with a constructor of its own decides what this one gets.
                    if t != own && self.constructor(t).is_some_and(|(f, _)| f != id) {
                        continue;
                    }
                    if let Some(class) = self.class(t) {
                        let key = self.key(t.0, last(&class.name));
                        sites.extend(self.news.get(&key).into_iter().flatten().copied());
                    }
                }
            }
            return sites;
        }
        if function.is_setter && self.reads_by_calls(id.0) {
            return Vec::new();
        }
        let key = self.key(id.0, &function.name);
        let plain: Name = last(&key).into();
        let table = if function.owner.is_some() { &self.method_calls } else { &self.function_calls };
        let mut sites = table.get(&plain).or_else(|| table.get(&key)).cloned().unwrap_or_default();
        if self.file(id.0).is_some_and(|f| f.semantics.overloads) {
            sites.retain(|site| takes(function, site.args.len() + usize::from(function.is_extension)) || takes(function, site.args.len()));
        }
        // Where every class has a `new`, the name alone says nothing.
        if function.is_static && self.file(id.0).is_some_and(|f| f.semantics.factories) {
            sites.retain(|site| self.owner(id).is_some_and(|owner| self.names_class(site, owner)));
        }
        sites
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

    /// A file's number among the sources.
    pub fn id(&self, file: u32) -> FileId {
        self.files.get(file as usize).map_or(FileId(0), |f| f.id)
    }
}

/// The name that a called value goes by.
fn called_name(value: &Expr) -> Option<&Name> {
    match &value.kind {
        ExprKind::Read(Place::Local(n) | Place::Module(n)) | ExprKind::Import(_, Some(n)) | ExprKind::Symbol(n) => Some(n),
        ExprKind::Read(Place::Field(_, member)) => match &**member {
            Member::Named(n) => Some(n),
            Member::Computed(_) => None,
        },
        _ => None,
    }
}

/// The last segment of a qualified name.
pub fn last(name: &str) -> &str {
    name.rsplit(['\\', '.', '/', ':']).next().unwrap_or(name)
}

/// Whether a function can be called with so many arguments.
fn takes(function: &Function, arguments: usize) -> bool {
    let rest = |p: &Param| matches!(p.kind, ParamKind::Rest | ParamKind::NamedRest);
    let least = function.params.iter().filter(|p| p.default.is_none() && !rest(p)).count();
    least <= arguments && (arguments <= function.params.len() || function.params.iter().any(rest))
}

fn nearest<T: Copy>(found: &[(u32, T)], file: u32) -> Option<(u32, T)> {
    found.iter().find(|(f, _)| *f == file).or(found.first()).copied()
}
