//! Places: reading and writing variables, fields, elements, statics, modules and globals.

use super::arguments::Args;
use super::exec::{Evaluator, SummaryKey};
use super::state::{Owner, State};
use super::value::{FunctionId, FunctionValue, Is, Key, MapValue, ObjectId, Slot, TypeId, Value, any_of, join};
use crate::model::code::{Member, Place, TYPE_GIVEN, TypeRef};
use crate::model::http::{Tri, Wanted, WantedKind};
use crate::model::source::{Name, Span};
use std::rc::Rc;

impl<'a> Evaluator<'a> {
    /// The value of a place.
    pub fn read(&mut self, place: &'a Place, span: Span, state: &mut State) -> Value {
        match place {
            Place::Local(name) => self.read_local(name, span, state),
            Place::Module(name) => {
                let file = self.file();
                self.read_shared(Owner::Module(file), name, span, state)
            }
            Place::Global(name) => self.read_global(name, span, state),
            Place::Variable(name) => {
                let name = self.eval(name, state);
                self.variable_named(&name, span, state)
            }
            Place::Static(class, name) => self.read_static(class, name, span, state),
            Place::Field(object, member) => {
                let value = self.eval(object, state);
                match self.member(member, state) {
                    Some(name) => self.read_field(&value, &name, span, state),
                    None => Value::unknown(span),
                }
            }
            Place::Index(object, key) => {
                let value = self.eval(object, state);
                let Some(key) = key else { return Value::unknown(span) };
                let key_value = self.eval(key, state);
                self.read_index(&value, &key_value, span, state)
            }
        }
    }

    /// A member's name, when it folds to one.
    pub fn member(&mut self, member: &'a Member, state: &mut State) -> Option<Name> {
        match member {
            Member::Named(name) => Some(name.clone()),
            Member::Computed(e) => {
                let value = self.eval(e, state);
                value.as_literal()
            }
        }
    }

    pub fn read_local(&mut self, name: &Name, span: Span, state: &mut State) -> Value {
        let Some(frame) = self.frames.last() else { return Value::unknown(span) };
        let mut env = Some(frame.env);
        let mut open = false;
        while let Some(id) = env {
            let Some(object) = state.object(id) else { break };
            if let Some(slot) = object.fields.get(name) {
                // The number of an argument says less than the variable that it is put into.
                let value = if self.sees_callers(name) { through(&slot.value, span) } else { slot.value.clone() };
                return if slot.there == Tri::Maybe && self.semantics(self.file()).unset_is_null && !name.starts_with('%') {
                    any_of(vec![value, Value::null(span)], span)
                } else {
                    value
                };
            }
            open |= object.open;
            env = object.outer;
        }
        if self.sees_callers(name) {
            return self.read_global(name, span, state);
        }
        if open || !self.semantics(self.file()).unset_is_null { Value::unknown(span) } else { Value::null(span) }
    }

    /// A static field, module variable or global: as this path knows it, else as the closed world does.
    pub fn read_shared(&mut self, owner: Owner, name: &Name, span: Span, state: &mut State) -> Value {
        if let Some(slot) = state.shared.get(&(owner, name.clone())) {
            return through(&slot.value, span);
        }
        match owner {
            Owner::Module(file) => {
                // While the module's own top level runs, what it has not written is not there yet.
                let is_running = match self.pending.last() {
                    Some(summary) => *summary == SummaryKey::Module(file),
                    None => true,
                };
                if is_running && self.frames.first().is_some_and(|f| f.function == (file, 0)) {
                    return Value::null(span);
                }
                self.import_module_state(file, state);
                match state.shared.get(&(owner, name.clone())) {
                    Some(slot) => through(&slot.value, span),
                    None if self.unit.module_writers.contains_key(&(file, name.clone())) => {
                        let value = self.variable_summary(file, name, span, state);
                        state.shared.insert((owner, name.clone()), Slot::new(value.clone(), span, span));
                        through(&value, span)
                    }
                    None => Value::unknown(span),
                }
            }
            Owner::Global if let Some(value) = self.unset_variable(name, span) => {
                state.shared.insert((owner, name.clone()), Slot::new(value.clone(), span, span));
                through(&value, span)
            }
            Owner::Global => {
                let value = self.global_summary(name, span, state);
                state.shared.insert((owner, name.clone()), Slot::new(value.clone(), span, span));
                through(&value, span)
            }
            Owner::Type(class) => {
                let value = self.static_summary(class, name, span, state);
                state.shared.insert((owner, name.clone()), Slot::new(value.clone(), span, span));
                through(&value, span)
            }
        }
    }

    pub fn read_static(&mut self, class: &'a TypeRef, name: &Name, span: Span, state: &mut State) -> Value {
        if let TypeRef::Value(e) = class {
            let value = self.eval(e, state);
            return self.read_field(&value, name, span, state);
        }
        match self.resolve(class, state) {
            Some(id) => self.static_field(id, name, span, state),
            None => match class {
                TypeRef::Named(class) => {
                    if let Some(value) = self.built_constant(class, name, span, state) {
                        return value;
                    }
                    let qualified: Name = format!("{}::{name}", class.trim_start_matches('\\')).into();
                    match self.unit.models.constant(&qualified) {
                        Some(text) => Value::text(text, span),
                        None => {
                            self.want(class, WantedKind::Type);
                            Value::new(Is::Symbol(qualified), span)
                        }
                    }
                }
                _ => Value::unknown(span),
            },
        }
    }

    /// A static field or constant of a class or its ancestors.
    pub fn static_field(&mut self, id: TypeId, name: &Name, span: Span, state: &mut State) -> Value {
        if let Some(getter) = self.unit.accessor(id, name, false).filter(|f| self.unit.function(*f).is_some_and(|f| f.is_static)) {
            let this = Some(Value::new(Is::Class(id), span));
            return self.inline(getter, this, Some(id), Args::default(), None, span, state);
        }
        match self.declaring(id, name, true) {
            Some(owner) => self.read_shared(Owner::Type(owner), name, span, state),
            None => match self.unit.find_method(id, name) {
                Some((function, _)) if self.unit.function(function).is_some_and(|f| f.is_getter) => {
                    let this = Value::new(Is::Class(id), span);
                    self.inline(function, Some(this), Some(id), Args::default(), None, span, state)
                }
                Some((function, _)) => {
                    let this = Some(Box::new(Value::new(Is::Class(id), span)));
                    Value::new(Is::Function(Rc::new(FunctionValue { function, env: None, this, bound: Vec::new() })), span)
                }
                None if state.shared.contains_key(&(Owner::Type(id), name.clone())) => self.read_shared(Owner::Type(id), name, span, state),
                None => match self.unit.foreign_parents(id).first() {
                    Some(parent) => Value::new(Is::Symbol(format!("{parent}::{name}").into()), span),
                    None if self.unit.static_writers.contains_key(name) => self.read_shared(Owner::Type(id), name, span, state),
                    None => self.inner_type(id, name).map_or_else(|| Value::unknown(span), |inner| Value::new(Is::Class(inner), span)),
                },
            },
        }
    }

    /// A type that a type's body declares (`Paths.Tokens`).
    fn inner_type(&self, id: TypeId, name: &str) -> Option<TypeId> {
        let around = &self.unit.class(id)?.name;
        self.unit.find_type(self.file(), &format!("{around}.{name}"))
    }

    /// The type along the lineage that declares a field.
    pub fn declaring(&self, id: TypeId, name: &str, is_static: bool) -> Option<TypeId> {
        self.unit
            .lineage(id)
            .into_iter()
            .find(|t| self.unit.class(*t).is_some_and(|c| c.fields.iter().any(|f| &*f.name == name && f.is_static == is_static)))
    }

    /// The class that a call gives for a type parameter: one of the unit, or what the running function was given itself.
    pub fn type_meant(&self, class: &Name, state: &State) -> Option<TypeId> {
        let found = self.unit.find_type(self.file(), class);
        found.or_else(|| {
            let given = state.object(self.frames.last()?.env)?.fields.get(TYPE_GIVEN)?;
            if let Is::Class(class) = given.value.is { Some(class) } else { None }
        })
    }

    /// The type a reference names in the running code.
    pub fn resolve(&mut self, class: &'a TypeRef, state: &mut State) -> Option<TypeId> {
        match class {
            TypeRef::Named(name) if self.unit.nests(self.file()) => {
                let around = self.class_around().and_then(|c| self.unit.class(c)).map_or("", |c| &c.name);
                self.unit.find_nested(self.file(), around, name)
            }
            TypeRef::Named(name) => self.unit.find_type(self.file(), name),
            TypeRef::Own => {
                let frame = self.frames.last()?;
                let own = self.unit.owner(frame.function);
                let own = own.or_else(|| self.lexical_class());
                // In a trait `self` is the class that uses it.
                match (own, frame.class) {
                    (Some(o), Some(runtime)) if self.unit.class(o).is_some_and(|c| c.is_abstract) && self.is_mixin(runtime, o) => {
                        Some(runtime)
                    }
                    (Some(o), Some(runtime))
                        if self.semantics(o.0).factories
                            && self.unit.class(o).is_some_and(|c| c.is_abstract)
                            && self.unit.lineage(runtime).contains(&o) =>
                    {
                        Some(runtime)
                    }
                    (None, runtime) => runtime,
                    (o, _) => o,
                }
            }
            TypeRef::Late => self.frames.last()?.class.or_else(|| self.lexical_class()),
            TypeRef::Parent => {
                let own = self.lexical_class().or(self.frames.last()?.class)?;
                self.unit.parents(own).into_iter().find(|p| !self.is_mixin(own, *p))
            }
            TypeRef::Value(e) => {
                let value = self.eval(e, state);
                value.alternatives().iter().find_map(|v| match &v.is {
                    Is::Class(t) => Some(*t),
                    Is::Object(id) => state.object(*id).and_then(|o| o.class),
                    Is::Text(t) => t.as_literal().and_then(|n| self.unit.find_type(self.file(), &n)),
                    Is::Function(f) => {
                        let function = self.unit.function(f.function)?;
                        self.unit.find_type(f.function.0, &function.name)
                    }
                    _ => None,
                })
            }
        }
    }

    /// The class the running function stands in, through closures.
    pub fn lexical_class(&self) -> Option<TypeId> {
        self.frames.iter().rev().find_map(|f| self.unit.owner(f.function))
    }

    pub fn is_mixin(&self, class: TypeId, other: TypeId) -> bool {
        self.unit.lineage(class).iter().any(|t| {
            self.unit
                .class(*t)
                .is_some_and(|c| c.mixins.iter().any(|m| matches!(m, TypeRef::Named(n) if self.unit.find_type(t.0, n) == Some(other))))
        })
    }

    /// Remembers a name that the parsed files do not define.
    pub fn want(&mut self, name: &str, kind: WantedKind) {
        if self.is_concerned && self.records.wanted.len() < 2_000 {
            let from = self.unit.id(self.file());
            self.records.wanted.insert(Wanted { name: name.into(), kind, from });
        }
    }

    /// The method of an object that stands for access to its elements.
    pub fn element_method(&self, value: &Value, name: &str, state: &State) -> Option<(FunctionId, TypeId)> {
        let class = match value.is {
            Is::Object(id) => state.object(id).filter(|o| o.map.is_none())?.class?,
            Is::Class(class) => class,
            _ => return None,
        };
        self.unit.find_method(class, name).map(|(function, _)| (function, class))
    }

    /// A function that is put into something not known is run once, as what it was given to will call it.
    pub fn run_as_handler(&mut self, value: &Value, holder: &Value, at: Span, state: &mut State) {
        let Some(function) = value.as_function().cloned() else { return };
        let params = self.unit.function(function.function).map(|f| &f.params[..]).unwrap_or_default();
        let args = params.iter().map(|p| Value::named(p.name.clone(), p.span)).collect();
        let mut copy = state.clone();
        self.call_function(&function, Some(holder.clone()), Args::of(args), at, &mut copy);
        state.join(copy);
    }

    /// Reads the closed world's value of a field into an object.
    pub fn settle(&mut self, id: ObjectId, name: &Name, span: Span, state: &mut State) {
        let Some(class) = state.object(id).and_then(|o| o.class) else { return };
        let own = state.object(id).and_then(|o| o.fields.get(name)).cloned();
        let summary = self.summary(&SummaryKey::Field(class, name.clone()), span);
        let Some(summary) = summary else {
            state.change(id, |o| {
                o.settled.insert(name.clone());
            });
            return;
        };
        let value = self.adopt(&summary, state);
        let written = !matches!(&value.is, Is::Symbol(s) if &**s == "%nothing");
        let joined = match (own, written) {
            (Some(slot), true) if !is_unset(&slot.value) => Slot { value: join(&slot.value, &value), ..slot },
            (_, true) => Slot::new(value, span, span),
            (Some(slot), false) => slot,
            (None, false) => {
                state.change(id, |o| {
                    o.settled.insert(name.clone());
                });
                return;
            }
        };
        state.change(id, |o| {
            o.settled.insert(name.clone());
            o.fields.insert(name.clone(), joined);
        });
    }
}

impl Evaluator<'_> {
    /// A key as a map has it, where case does not count.
    pub fn spelled(&self, map: &MapValue, key: Key) -> Key {
        let Key::Name(name) = &key else { return key };
        if !self.semantics(self.file()).texts_ignore_case || map.get(&key).is_some() {
            return key;
        }
        let same = |(own, _): &&(Key, Slot)| matches!(own, Key::Name(own) if own.eq_ignore_ascii_case(name));
        map.entries.iter().find(same).map_or(key, |(own, _)| own.clone())
    }
}

pub fn put(map: &mut MapValue, key: Option<Option<Key>>, slot: Slot) {
    match key {
        Some(Some(key)) => map.set(key, slot),
        Some(None) => {
            map.open = true;
            // An object under a key that is not known can still be found again.
            if matches!(slot.value.is, Is::Object(_)) {
                map.set(Key::any(), Slot { there: Tri::Maybe, ..slot });
            }
        }
        None => map.push(slot),
    }
}

/// Removes a key: if it was only perhaps there it is now certainly not.
pub fn gone(map: &mut MapValue, key: &Key) {
    map.remove(key);
}

/// Whether a field's first value only stands for one that is still to come.
pub fn is_unset(value: &Value) -> bool {
    matches!(value.is, Is::Null) || matches!(&value.is, Is::Text(t) if t.as_literal().is_some_and(|t| t.is_empty()))
}

pub fn slot_value(map: &MapValue, key: &Key, span: Span, container: &Value) -> Value {
    match map.get(key) {
        Some(slot) if slot.there == Tri::Yes => through(&slot.value, span),
        Some(slot) => any_of(vec![through(&slot.value, span), if map.open { Value::unknown(span) } else { Value::null(span) }], span),
        None if map.open => match &container.is {
            Is::Unknown(Some(base)) => Value::named(format!("{base}.{}", key.text()).into(), span),
            _ => Value::named(key.text(), span),
        },
        None => match (map.is_list(), key) {
            // Counted from the end.
            (true, Key::Index(n)) if *n < 0 => {
                let at = map.entries.len().checked_sub(n.unsigned_abs() as usize);
                at.and_then(|at| map.entries.get(at)).map_or_else(|| Value::null(span), |(_, slot)| through(&slot.value, span))
            }
            _ => Value::null(span),
        },
    }
}

/// A value as read at `span`: texts remember the read.
pub fn through(value: &Value, span: Span) -> Value {
    match &value.is {
        Is::Text(t) => Value { is: Is::Text(Rc::new(t.through(span))), span: value.span },
        Is::AnyOf(all) => Value { is: Is::AnyOf(Rc::new(all.iter().map(|v| through(v, span)).collect())), span: value.span },
        _ => value.clone(),
    }
}
