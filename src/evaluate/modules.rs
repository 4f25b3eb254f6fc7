//! Modules: free names, imports, exports and included files.

use super::arguments::Args;
use super::exec::Evaluator;
use super::state::{Object, State};
use super::value::{FunctionValue, Is, Value};
use crate::model::code::{Expr, ExprKind, TypeRef};
use crate::model::http::WantedKind;
use crate::model::source::{Name, Span};
use std::rc::Rc;

impl<'a> Evaluator<'a> {
    /// An included file is run here; its value is what it returns.
    pub fn include(&mut self, args: &Args<'a>, name_span: Span, span: Span, state: &mut State) -> Value {
        let Some(path) = args.value(0) else { return Value::unknown(span) };
        let tail = match &path.is {
            Is::Text(t) => match t.pieces.last().map(|p| &p.kind) {
                Some(super::text::PieceIs::Literal(l)) => l.clone(),
                _ => return Value::unknown(span),
            },
            _ => return Value::unknown(span),
        };
        match self.unit.find_by_suffix(&tail) {
            Some(file) => self.inline((file, 0), None, None, Args::default(), None, name_span, state),
            None => {
                self.want(&tail, WantedKind::Module);
                Value::unknown(span)
            }
        }
    }

    /// A class as a value.
    pub fn class_value(&mut self, class: &'a TypeRef, span: Span, state: &mut State) -> Value {
        if let Some(id) = self.resolve(class, state) {
            return Value::new(Is::Class(id), span);
        }
        if let TypeRef::Named(name) = class
            && self.unit.nests(self.file())
            && let Some(value) = self.nested_constant(name, span, state)
        {
            return value;
        }
        match class {
            TypeRef::Named(name) => {
                if let Some(text) = self.unit.models.constant(name) {
                    return Value::text(text, span);
                }
                self.want(name, WantedKind::Type);
                Value::new(Is::Symbol(name.trim_start_matches('\\').into()), span)
            }
            TypeRef::Value(e) => self.eval(e, state),
            _ => Value::unknown(span),
        }
    }

    /// A name that is a member of the receiver or of the class the code stands in, or else free.
    pub fn own_or_free(&mut self, name: &Name, span: Span, state: &mut State) -> Value {
        let this = self.frames.last().and_then(|f| f.this.clone());
        if let Some(this @ Value { is: Is::Object(id), .. }) = &this
            && self.semantics(self.file()).implicit_receiver
        {
            if self.has_library_property(*id, name, state) {
                return self.read_field(this, name, span, state);
            }
            if let Some(inner) = self.embedded_with(*id, name, span, state) {
                return self.read_field(&inner, name, span, state);
            }
        }
        let class =
            self.class_of(this.as_ref(), state).or_else(|| self.frames.last().and_then(|f| f.class)).or_else(|| self.lexical_class());
        if let Some(class) = class {
            let is_member = self.declaring(class, name, false).is_some()
                || self.unit.find_method(class, name).is_some()
                || self.library_of(class).is_some_and(|c| self.unit.models.has_property(c, name));
            if is_member && let Some(this) = this {
                return self.read_field(&this, name, span, state);
            }
            if self.declaring(class, name, true).is_some() || self.unit.accessor(class, name, false).is_some() {
                return self.static_field(class, name, span, state);
            }
        }
        self.symbol(name, span, state)
    }

    /// A constant as seen from the running code: of the types around, then of their ancestors, then of the program.
    fn nested_constant(&mut self, path: &Name, span: Span, state: &mut State) -> Option<Value> {
        let file = self.file();
        let lexical = self.class_around();
        let (scope, name) = path.rsplit_once("::").unwrap_or(("", path));
        let name: Name = name.into();
        if !scope.is_empty() {
            let around = lexical.and_then(|c| self.unit.class(c)).map_or("", |c| &c.name);
            let owner = self.unit.find_nested(file, around, scope)?;
            self.declaring(owner, &name, true)?;
            return Some(self.static_field(owner, &name, span, state));
        }
        let mut around = lexical;
        while let Some(class) = around {
            if self.declaring(class, &name, true).is_some() {
                return Some(self.static_field(class, &name, span, state));
            }
            around = self.around(class);
        }
        // A block that is run for another object, and code of a class body, see the receiver's constants.
        let runtime = self.frames.last()?.class?;
        self.declaring(runtime, &name, true)?;
        Some(self.static_field(runtime, &name, span, state))
    }

    /// The class that the code stands in; an initialiser stands in the class that it is of.
    pub fn class_around(&self) -> Option<super::value::TypeId> {
        self.lexical_class().or_else(|| self.frames.last()?.class)
    }

    /// The type around a type, as its name says.
    fn around(&self, class: super::value::TypeId) -> Option<super::value::TypeId> {
        let mut name: &str = &self.unit.class(class)?.name;
        while let Some((outer, _)) = name.rsplit_once("::") {
            if let Some(found) = self.unit.exact_type(class.0, outer) {
                return Some(found);
            }
            name = outer;
        }
        None
    }

    /// A free name.
    pub fn symbol(&mut self, name: &Name, span: Span, state: &mut State) -> Value {
        let file = self.file();
        if let Some(value) = self.taken_over(name, span, state) {
            return value;
        }
        if self.unit.nests(file) {
            if let Some(value) = self.nested_constant(name, span, state) {
                return value;
            }
            if self.unit.find_constant(file, name).is_none() {
                self.want(name, WantedKind::Constant);
            }
        }
        if let Some((at, value)) = self.unit.find_constant(file, name) {
            if self.pending.len() < super::summary::MAX_PENDING && self.frames.len() < 40 {
                let env = self.allocate(state, Object { open: true, ..Object::default() });
                self.frames.push(super::exec::Frame {
                    function: (at, 0),
                    env,
                    this: None,
                    class: None,
                    called_at: span,
                    returns: Vec::new(),
                    breaks: Vec::new(),
                });
                let value = self.eval(value, state);
                self.frames.pop();
                return super::places::through(&value, span);
            }
            self.low = 0;
            return Value::unknown(span);
        }
        let defined: Name = self.unit.as_defined(file, name).into();
        if self.unit.global_writers.contains_key(&defined) && !self.semantics(file).names_ignore_case {
            return self.read_shared(super::state::Owner::Global, &defined, span, state);
        }
        if let Some(id) = self.unit.find_type(file, name) {
            return Value::new(Is::Class(id), span);
        }
        if let Some(id) = self.unit.find_function(file, name).filter(|f| f.0 == file || self.unit.folders(file)) {
            return Value::new(Is::Function(Rc::new(FunctionValue { function: id, env: None, this: None, bound: Vec::new() })), span);
        }
        if let Some(text) = self.unit.models.constant(name) {
            return Value::text(text, span);
        }
        // A path into the project's own modules.
        if name.starts_with("crate::") || self.unit.folders(file) {
            self.want(name, WantedKind::Constant);
        }
        Value::new(Is::Symbol(name.clone()), span)
    }

    /// A module, or a name it exports.
    pub fn import(&mut self, module: &Name, name: Option<&Name>, span: Span, state: &mut State) -> Value {
        if self.unit.packages(self.file()) {
            return self.import_from_package(module, name, span, state);
        }
        let Some(file) = self.unit.find_module(self.file(), module) else {
            if module.starts_with('.') {
                self.want(module, WantedKind::Module);
            } else if let Some(path) = self.unit.module_alias(module) {
                self.want(&path, WantedKind::Module);
            }
            let plain = module.strip_prefix("node:").unwrap_or(module);
            return match name {
                Some(name) if &**name != "default" => Value::new(Is::Symbol(format!("{plain}.{name}").into()), span),
                _ => Value::new(Is::Symbol(plain.into()), span),
            };
        };
        self.exported(file, name, span, state, 0)
    }

    pub fn exported(&mut self, file: u32, name: Option<&Name>, span: Span, state: &mut State, depth: usize) -> Value {
        let Some(code) = self.unit.file(file) else { return Value::unknown(span) };
        if depth > 4 || self.frames.len() > 40 {
            return Value::unknown(span);
        }
        let whole = code.exports.iter().rev().find(|(n, _)| &**n == "=");
        let env = self.allocate(state, Object { open: true, ..Object::default() });
        self.frames.push(super::exec::Frame {
            function: (file, 0),
            env,
            this: None,
            class: None,
            called_at: span,
            returns: Vec::new(),
            breaks: Vec::new(),
        });
        // While its own top level is pending (a cycle of imports) nothing is known.
        self.import_module_state(file, state);
        let value = match name {
            None => match whole {
                Some((_, value)) => self.eval(value, state),
                None => {
                    let mut map = super::value::MapValue { span: Some(span), ..Default::default() };
                    // A module that a module imports is no value of its own.
                    let own = |value: &Expr| !code.semantics.packages || !matches!(value.kind, ExprKind::Import(_, None));
                    for (export, value) in code.exports.iter().filter(|(n, value)| &**n != "*" && own(value)) {
                        let value = self.eval(value, state);
                        let at = value.span;
                        map.set(super::value::Key::Name(export.clone()), super::value::Slot::new(value, at, at));
                    }
                    // `export * from 'm'`: what the module does not export itself.
                    for (_, value) in code.exports.iter().filter(|(n, _)| &**n == "*") {
                        let value = self.eval(value, state);
                        match self.map_of(&value, state) {
                            Some(more) => {
                                map.open |= more.open;
                                for (key, slot) in more.entries {
                                    if map.get(&key).is_none() {
                                        map.set(key, slot);
                                    }
                                }
                            }
                            None => map.open = true,
                        }
                    }
                    self.boxed(map, span, state)
                }
            },
            Some(name) => match code.exports.iter().rev().find(|(n, _)| n == name) {
                Some((_, value)) => self.eval(value, state),
                None => match (whole, &**name) {
                    (Some((_, value)), "default") => self.eval(value, state),
                    (Some((_, value)), _) => {
                        let object = self.eval(value, state);
                        self.read_field(&object, name, span, state)
                    }
                    (None, _) => {
                        let again: Vec<u32> = code
                            .exports
                            .iter()
                            .filter(|(n, _)| &**n == "*")
                            .filter_map(|(_, e)| if let ExprKind::Import(m, _) = &e.kind { self.unit.module_of(file, m) } else { None })
                            .collect();
                        let mut found = Value::unknown(span);
                        for other in again {
                            let value = self.exported(other, Some(name), span, state, depth + 1);
                            if !value.is_unknown() {
                                found = value;
                                break;
                            }
                        }
                        // A default import of a CommonJS module without a whole export is the map of its exports.
                        if found.is_unknown() && &**name == "default" && !code.exports.is_empty() {
                            found = self.exported(file, None, span, state, depth + 1);
                        }
                        found
                    }
                },
            },
        };
        self.frames.pop();
        super::places::through(&value, span)
    }
}
