//! Packages: modules that are named by their path with dots for slashes, and names that one module takes over from another.

use super::exec::Evaluator;
use super::state::State;
use super::unit::Unit;
use super::value::{Is, TypeId, Value};
use crate::model::code::{Expr, ExprKind};
use crate::model::http::WantedKind;
use crate::model::source::{self, Name, Span};

/// Folders beside a package's root that hold its code.
const SOURCE_FOLDERS: [&str; 4] = ["", "src", "lib", "app"];
/// A name is followed through so many modules that only hand it on.
const MAX_HANDS: usize = 5;

impl<'a> Unit<'a> {
    /// Whether modules are named by their paths in the language of a file.
    pub fn packages(&self, file: u32) -> bool {
        self.file(file).is_some_and(|f| f.semantics.packages)
    }

    /// The file of a module, seen from a file: relative to it, else below the nearest folder that has it. Modules that the client models
    /// speak of are libraries, whatever the unit has under that name.
    pub fn find_package_module(&self, from: u32, module: &str) -> Option<u32> {
        let folder = source::folder(self.path(from));
        let dotted = module.trim_start_matches('.');
        let tail = dotted.replace('.', "/");
        let up = module.len() - dotted.len();
        if up > 0 {
            let mut at = folder;
            for _ in 1..up {
                at = source::folder(at);
            }
            return self.module_at(&joined(at, &tail));
        }
        if tail.is_empty() || self.models.speaks_of_module(module) {
            return None;
        }
        let mut at = Some(folder);
        while let Some(here) = at {
            let below = SOURCE_FOLDERS.iter().map(|source| joined(&joined(here, source), &tail));
            let found = below.into_iter().find_map(|path| self.module_at(&path).filter(|file| *file != from));
            if found.is_some() {
                return found;
            }
            at = (!here.is_empty()).then(|| source::folder(here));
        }
        None
    }

    /// The file of a module, as the language of the asking file names it.
    pub fn module_of(&self, from: u32, module: &str) -> Option<u32> {
        if self.packages(from) { self.find_package_module(from, module) } else { self.find_module(from, module) }
    }

    /// The file of a module by its whole path.
    fn module_at(&self, path: &str) -> Option<u32> {
        let inside = || self.modules.get(&*joined(path, "__init__"));
        self.modules.get(path).or_else(inside).copied()
    }

    /// The type that a name of a module means.
    pub fn imported_type(&self, from: u32, module: &str, name: &str) -> Option<TypeId> {
        self.handed_type(from, module, name, 0)
    }

    fn handed_type(&self, from: u32, module: &str, name: &str, hands: usize) -> Option<TypeId> {
        let file = self.find_package_module(from, module)?;
        let code = self.file(file).filter(|_| hands < MAX_HANDS)?;
        if let Some(ix) = code.types.iter().position(|t| *t.name == *name) {
            return Some((file, ix as u32));
        }
        let handed = code.exports.iter().filter_map(|(export, value)| match &value.kind {
            ExprKind::Import(module, Some(inner)) if **export == *name => Some((module, &**inner)),
            ExprKind::Import(module, None) if &**export == "*" => Some((module, name)),
            _ => None,
        });
        handed.into_iter().find_map(|(module, inner)| self.handed_type(file, module, inner, hands + 1))
    }

    /// The type that an imported name stands for where a class is expected.
    pub fn type_of_import(&self, from: u32, e: &Expr) -> Option<TypeId> {
        match &e.kind {
            ExprKind::Import(module, Some(name)) if self.packages(from) => self.imported_type(from, module, name),
            _ => None,
        }
    }

    /// The file of a project's module that a library's object stands for (Django's `settings`), and that exports a name.
    pub fn standing_for(&self, symbol: &str, name: &str) -> Option<u32> {
        let modules = self.models.project_modules(symbol)?;
        let stems = modules.iter().flat_map(|module| {
            self.modules.iter().filter(move |(path, _)| {
                let path = path.strip_suffix("/__init__").unwrap_or(path);
                path == &**module || path.ends_with(&format!("/{module}")) || path.contains(&format!("{module}/"))
            })
        });
        stems.map(|(_, file)| *file).find(|file| self.exports_name(*file, name) || self.setting_class(*file, name).is_some())
    }

    /// The class of a settings module that has a setting.
    pub fn setting_class(&self, file: u32, name: &str) -> Option<TypeId> {
        let types = &self.file(file)?.types;
        let with = |class: &crate::model::code::Type| class.fields.iter().any(|f| f.is_static && *f.name == *name);
        types.iter().position(with).map(|ix| (file, ix as u32))
    }

    /// Whether a module itself binds a name.
    pub fn exports_name(&self, file: u32, name: &str) -> bool {
        self.file(file).is_some_and(|f| f.exports.iter().any(|(export, _)| **export == *name))
    }
}

impl<'a> Evaluator<'a> {
    /// A module named by its path, or a name of one: what it binds, else the module inside it of that name, else a library's.
    pub fn import_from_package(&mut self, module: &Name, name: Option<&Name>, span: Span, state: &mut State) -> Value {
        let from = self.file();
        let file = self.unit.find_package_module(from, module);
        let plain = module.trim_start_matches('.');
        let Some(name) = name else {
            return match file {
                Some(file) => self.exported(file, None, span, state, 0),
                None => Value::new(Is::Symbol(plain.into()), span),
            };
        };
        if let Some(file) = file.filter(|file| self.unit.exports_name(*file, name)) {
            return self.exported(file, Some(name), span, state, 0);
        }
        let inner = if module.ends_with('.') { format!("{module}{name}") } else { format!("{module}.{name}") };
        if let Some(inner) = self.unit.find_package_module(from, &inner) {
            return self.exported(inner, None, span, state, 0);
        }
        match file {
            Some(file) => self.exported(file, Some(name), span, state, 0),
            None => {
                if module.starts_with('.') {
                    self.want(module, WantedKind::Module);
                }
                let dot = if plain.is_empty() { "" } else { "." };
                Value::new(Is::Symbol(format!("{plain}{dot}{name}").into()), span)
            }
        }
    }

    /// A free name that one of the modules gives whose names the file takes over.
    pub fn taken_over(&mut self, name: &Name, span: Span, state: &mut State) -> Option<Value> {
        let file = self.file();
        if !self.unit.packages(file) {
            return None;
        }
        let code = self.unit.file(file)?;
        let stars = code.exports.iter().filter(|(export, _)| &**export == "*").filter_map(|(_, value)| match &value.kind {
            ExprKind::Import(module, None) => Some(module),
            _ => None,
        });
        for module in stars {
            match self.unit.find_package_module(file, module) {
                Some(other) => {
                    let value = self.exported(other, Some(name), span, state, 0);
                    if !value.is_unknown() {
                        return Some(value);
                    }
                }
                None => {
                    let qualified: Name = format!("{module}.{name}").into();
                    if self.unit.models.speaks_of_module(&qualified) {
                        return Some(Value::new(Is::Symbol(qualified), span));
                    }
                }
            }
        }
        None
    }

    /// A field of a library's object that stands for a module of the project.
    pub fn project_setting(&mut self, symbol: &str, name: &Name, span: Span, state: &mut State) -> Option<Value> {
        let file = self.unit.standing_for(symbol, name)?;
        if self.unit.exports_name(file, name) {
            return Some(self.exported(file, Some(name), span, state, 0));
        }
        let class = self.unit.setting_class(file, name)?;
        Some(self.static_field(class, name, span, state))
    }

    /// The method that comes after the class the code stands in, when its own parent has none: parents side by side follow each other.
    pub fn method_further_on(&self, own: TypeId, runtime: Option<TypeId>, name: &str) -> Option<TypeId> {
        let after = |all: Vec<TypeId>| {
            let at = all.iter().position(|t| *t == own)?;
            all.into_iter().skip(at + 1).find(|t| self.unit.find_method(*t, name).is_some_and(|(_, owner)| owner == *t))
        };
        after(self.unit.lineage(own)).or_else(|| after(self.unit.lineage(runtime?)))
    }
}

/// A path below a folder.
fn joined(folder: &str, path: &str) -> String {
    match (folder.is_empty(), path.is_empty()) {
        (true, _) => path.to_owned(),
        (_, true) => folder.to_owned(),
        _ => format!("{folder}/{path}"),
    }
}
