//! Functions, methods, constructors and constants by name, and where they are called.

use super::{Site, Unit, last, nearest};
use crate::evaluate::paths::{is_path, one_ending_like};
use crate::evaluate::value::{FunctionId, TypeId};
use crate::model::code::{
    Arg, CONSTRUCTOR, Callee, Expr, ExprKind, Function, FunctionKind, Member, Param, ParamKind, Place, TYPE_GIVEN, TypeRef,
};
use crate::model::source::Name;
use crate::model::walk::{self, Met};

/// So many constructors of one class are looked at.
const MAX_CONSTRUCTORS: usize = 8;

impl<'a> Unit<'a> {
    /// A function by qualified or plain name, in the asking file first.
    pub fn find_function(&self, file: u32, name: &str) -> Option<FunctionId> {
        let key = self.key(file, &self.as_defined(file, name));
        if let Some(found) = self.functions.get(&key) {
            return nearest(found, file);
        }
        let ends_alike = self.functions_by_last.get(last(&key)).filter(|_| is_path(&key))?;
        let named: Vec<(&str, FunctionId)> = ends_alike.iter().filter_map(|id| Some((&*self.function(*id)?.name, *id))).collect();
        one_ending_like(&key, &named, self.may_be_own(file, &key))
    }

    /// Whether a function has exactly that name.
    pub fn is_named(&self, id: FunctionId, name: &str) -> bool {
        self.function(id).is_some_and(|function| *function.name == *name) || !is_path(name)
    }

    /// The functions of that name that take so many arguments and may be called as a method of the first.
    pub fn find_extension(&self, file: u32, name: &str, arguments: usize) -> Option<FunctionId> {
        let found = self.added_methods.get(&self.key(file, name))?;
        found.iter().copied().find(|f| self.function(*f).is_some_and(|f| takes(f, arguments)))
    }

    /// The function of that name that may be called as a method of what is of a type, when it says that its first parameter is.
    pub fn find_extension_of(&self, file: u32, class: &str, name: &str) -> Option<FunctionId> {
        let found = self.added_methods.get(&self.key(file, name))?;
        let takes_it = |f: &Function| f.params.first().and_then(|p| p.declared.as_deref()).is_some_and(|declared| declared == class);
        found.iter().copied().find(|f| self.function(*f).is_some_and(takes_it))
    }

    /// A constant by name.
    pub fn find_constant(&self, file: u32, name: &str) -> Option<(u32, &'a Expr)> {
        let name = &*self.as_defined(file, name);
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
        let named = |f: &FunctionId| self.function(*f).is_some_and(|x| !x.is_abstract && self.key(f.0, &x.name) == key);
        let all: Vec<(FunctionId, TypeId)> = all.filter(|(f, _)| named(f)).collect();
        let takes_them = |f: FunctionId| self.function(f).filter(|f| takes(f, arguments));
        let Some(meant) = all.iter().find_map(|(f, _)| takes_them(*f)) else { return self.find_method(id, name) };
        // What overrides it has its defaults, and says none itself.
        all.into_iter().find(|(f, _)| self.function(*f).is_some_and(|f| f.params.len() == meant.params.len()))
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

    /// The constructors that others may call, when nothing of the unit does: of several the one that takes the most, and where that is
    /// called by others of its class or is given a library's object, all that no other one calls.
    pub fn entry_constructors(&self, longest: FunctionId) -> Vec<FunctionId> {
        let class = self.owner(longest).filter(|class| self.file(class.0).is_some_and(|f| f.semantics.overloads));
        let Some(class) = class.and_then(|id| self.class(id)) else { return vec![longest] };
        let all = class.methods.iter().filter_map(|m| Some((longest.0, *m as u32)).zip(self.function((longest.0, *m as u32))));
        let all: Vec<(FunctionId, &Function)> = all.filter(|(_, f)| &*f.name == CONSTRUCTOR).take(MAX_CONSTRUCTORS).collect();
        let mut passed_on = Vec::new();
        for (_, function) in &all {
            walk::block(&function.body, &mut |met| {
                if let Met::Expr(Expr { kind: ExprKind::Call { callee: Callee::Static(TypeRef::Own, member), args, .. }, .. }) = met
                    && matches!(&**member, Member::Named(name) if &**name == CONSTRUCTOR)
                {
                    passed_on.extend(all.iter().filter(|(_, f)| takes(f, args.len())).map(|(id, _)| *id).next());
                }
            });
        }
        let is_given = |p: &Param| p.declared.as_ref().is_some_and(|d| self.models.type_client(d).is_some());
        let is_told = passed_on.contains(&longest) || self.function(longest).is_some_and(|f| f.params.iter().any(is_given));
        let entries: Vec<FunctionId> = all.iter().map(|(id, _)| *id).filter(|id| !passed_on.contains(id)).collect();
        if is_told && !entries.is_empty() { entries } else { vec![longest] }
    }

    /// Whether some code of the unit calls the function.
    pub fn is_called(&self, id: FunctionId) -> bool {
        let setter = self.function(id).filter(|f| f.is_setter && self.reads_by_calls(id.0));
        match setter {
            Some(setter) => self.fields_set.contains(&setter.name),
            None => !self.sites(id).is_empty(),
        }
    }

    /// Whether something assigns the field of that name, written with a sign or without, of an object.
    pub fn is_assigned(&self, field: &str) -> bool {
        self.fields_set.contains(field.strip_prefix('@').unwrap_or(field))
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
                        sites.extend(self.made_at(&key));
                    }
                }
            }
            return sites;
        }
        if function.is_setter && self.reads_by_calls(id.0) {
            let class = match function.is_static {
                true => self.owner(id).and_then(|c| self.class(c)).map(|c| Name::from(last(&c.name))),
                // Whose field is assigned is known when only one class has a setter of that name.
                false => {
                    let own = self.owner(id);
                    self.types_with_method(id.0, &function.name).iter().all(|t| Some(*t) == own).then(|| Name::from(""))
                }
            };
            let assigned = class.and_then(|class| self.assignments.get(&(class, function.name.clone())));
            return assigned.cloned().unwrap_or_default();
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
}

impl<'a> Unit<'a> {
    /// Whether a method calls one that its class does not have, but each class below it, where that needs no declaration: the class itself
    /// has no objects of its own.
    pub fn needs_classes_below(&self, class: TypeId, method: &str) -> bool {
        let below = self.descendants(class);
        let implicit = self.file(class.0).is_some_and(|f| f.semantics.implicit_receiver);
        let Some(function) = self.find_method(class, method).filter(|_| implicit && !below.is_empty()).and_then(|(f, _)| self.function(f))
        else {
            return false;
        };
        let mut needs = false;
        walk::block(&function.body, &mut |met| {
            if let Met::Expr(Expr { kind: ExprKind::Call { callee: Callee::Function { name, .. }, .. }, .. }) = met {
                needs |= self.find_method(class, name).is_none() && below.iter().all(|t| self.find_method(*t, name).is_some());
            }
        });
        needs
    }

    /// Where objects of a class of that name are made: who calls what only hands on what it is given, makes one.
    pub fn made_at(&self, class: &str) -> Vec<Site<'a>> {
        let news = self.news.get(class).into_iter().flatten();
        news.flat_map(|site| if self.hands_on(site) { self.sites(site.function) } else { vec![*site] }).collect()
    }

    /// Whether a call hands on all that its function is given, and nothing else (`def self.call(...) = new(...).call`): those who call that
    /// function say what it is.
    fn hands_on(&self, site: &Site<'a>) -> bool {
        let Some(function) = self.function(site.function).filter(|f| f.kind == FunctionKind::Method && &*f.name != CONSTRUCTOR) else {
            return false;
        };
        let takes_all =
            |name: &Name| function.params.iter().any(|p| p.name == *name && matches!(p.kind, ParamKind::Rest | ParamKind::NamedRest));
        let handed = |arg: &Arg| match &arg.value.kind {
            ExprKind::Read(Place::Local(name)) => arg.spread && takes_all(name) || arg.name.as_ref() == Some(name),
            _ => false,
        };
        site.args.iter().any(|arg| arg.spread) && site.args.iter().all(handed)
    }
}

/// Whether a function can be called with so many arguments.
fn takes(function: &Function, arguments: usize) -> bool {
    let rest = |p: &Param| matches!(p.kind, ParamKind::Rest | ParamKind::NamedRest);
    let least = function.params.iter().filter(|p| p.default.is_none() && !rest(p)).count();
    let most = function.params.iter().filter(|p| &*p.name != TYPE_GIVEN).count();
    least <= arguments && (arguments <= most || function.params.iter().any(rest))
}
