//! What the index is made from: the names that files define, and what their code calls and writes.

use super::{Site, Unit, last};
use crate::evaluate::paths::is_path;
use crate::evaluate::value::{FunctionId, TypeId};
use crate::model::code::{Arg, Callee, Expr, ExprKind, File, Function, FunctionKind, Member, Place, StepKind, Type, TypeRef};
use crate::model::source::{Name, Span};
use crate::model::walk::{self, Met};

impl<'a> Unit<'a> {
    pub(super) fn names(&mut self, index: u32, file: &'a File) {
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

    pub(super) fn uses(&mut self, id: FunctionId, function: &'a Function) {
        let mut met: Vec<Met<'a>> = Vec::new();
        walk::block(&function.body, &mut |m| met.push(m));
        self.mentions(&function.marks);
        for one in met {
            match one {
                Met::Expr(e) => self.used(id, None, e),
                Met::Write(place, value) => {
                    self.assigned(id, place, value);
                    self.written(id, function, place);
                }
            }
        }
    }

    /// The global variables that functions use which the top level of a file calls. Where files are parts of a package, these run before
    /// any other code does.
    pub(super) fn starts(&mut self, index: u32, file: &'a File) {
        let Some(top) = file.functions.first().filter(|_| file.semantics.folders) else { return };
        let called = top.body.iter().filter_map(|step| match &step.kind {
            StepKind::Do(Expr { kind: ExprKind::Call { callee: Callee::Function { name, .. }, .. }, .. }) => Some(name),
            _ => None,
        });
        for name in called {
            for function in file.functions.iter().filter(|f| f.name == *name) {
                walk::block(&function.body, &mut |met| {
                    if let Met::Expr(Expr { kind: ExprKind::Read(Place::Global(used)) | ExprKind::Symbol(used), .. }) = met {
                        self.global_starts.entry(used.clone()).or_default().insert(index);
                    }
                });
            }
        }
    }

    /// What the initialisers of a type's fields use.
    pub(super) fn initialises(&mut self, id: TypeId, class: &'a Type) {
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

    pub(super) fn used(&mut self, id: FunctionId, within: Option<TypeId>, e: &'a Expr) {
        self.chained(id, within, e);
        match &e.kind {
            ExprKind::Import(module, Some(name)) => _ = self.mentioned.insert(format!("{module}.{name}").into()),
            ExprKind::Call { callee, args, .. } => {
                let class = if let Callee::Static(class, _) = callee { Some(class) } else { None };
                let site = Site { function: id, within, class, args, assigned: None };
                match callee {
                    Callee::Function { name, fallback } => {
                        let key = self.key(id.0, &self.as_defined(id.0, fallback.as_ref().unwrap_or(name)));
                        if self.file(id.0).is_some_and(|f| f.semantics.implicit_receiver) {
                            self.method_calls.entry(key.clone()).or_default().push(site);
                        }
                        self.function_calls.entry(key).or_default().push(site);
                    }
                    Callee::Method(_, member) | Callee::Static(_, member) => {
                        if let Member::Named(name) = &**member {
                            self.put_by_call(id, callee, name, args);
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
                    self.news.entry(key).or_default().push(Site { function: id, within, class: Some(class), args, assigned: None });
                }
            }
            _ => {}
        }
    }

    /// A method that puts an entry into a map (`this.headers.Set(name, value)`) writes an element of the field.
    fn put_by_call(&mut self, id: FunctionId, callee: &Callee, method: &str, args: &[Arg]) {
        let Callee::Method(of, _) = callee else { return };
        let ExprKind::Read(Place::Field(object, member)) = &of.kind else { return };
        let (ExprKind::This, Member::Named(field), [key, _]) = (&object.kind, &**member, args) else { return };
        if self.models.puts_entry(method) {
            let key = self.key_text(&key.value);
            self.element_writers.entry(field.clone()).or_default().push((id, key));
        }
    }

    /// What a key is: a text, or a library's constant that stands for one.
    fn key_text(&self, key: &Expr) -> Option<(Name, Span)> {
        match &key.kind {
            ExprKind::Text(text, at) => Some((text.clone(), *at)),
            ExprKind::Symbol(name) => self.models.constant(name).map(|text| (text.into(), key.span)),
            _ => None,
        }
    }

    /// An assignment to what a class has is a call of its setter (`Settings.host = …`), where reading it is a call.
    fn assigned(&mut self, id: FunctionId, place: &'a Place, value: Option<&'a Expr>) {
        let (Place::Field(object, member), Some(value)) = (place, value) else { return };
        let Member::Named(name) = &**member else { return };
        if !self.reads_by_calls(id.0) {
            return;
        }
        let class: Name = match &object.kind {
            ExprKind::Class(TypeRef::Named(class)) | ExprKind::Name(class) | ExprKind::Symbol(class) => last(class).into(),
            ExprKind::This if self.function(id).is_some_and(|f| f.is_static) => match self.owner(id).and_then(|owner| self.class(owner)) {
                Some(class) => last(&class.name).into(),
                None => return,
            },
            // Of an object whose class only its fields tell.
            _ => "".into(),
        };
        let site = Site { function: id, within: None, class: None, args: &[], assigned: Some(value) };
        self.assignments.entry((class, name.clone())).or_default().push(site);
    }

    pub(super) fn written(&mut self, id: FunctionId, function: &Function, place: &'a Place) {
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
                Place::Index(inner, key) => (inner, key.as_ref().and_then(|key| self.key_text(key))),
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
