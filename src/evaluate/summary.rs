//! Summaries: what a field, static field, module or global holds, as the closed world of the unit says.
//!
//! A field is the join of its initialiser, of what the constructor leaves in it, and of what methods write that the unit calls. A
//! field that would be only null is not known: then the writers nobody calls are run with unknown arguments. Each summary has its own
//! fuel and its own heap, so that neither depends on which root asked first; one computed while a cycle was open is not remembered.

use super::exec::{Args, Evaluator, SUMMARY_FUEL, Summary, SummaryKey};
use super::places::is_unset;
use super::state::{Object, Owner, State};
use super::unit::Site;
use super::value::{FunctionId, FunctionValue, Is, MapValue, ObjectId, Slot, TypeId, Value, join};
use crate::model::code::ExprKind;
use crate::model::http::{Tri, WantedKind};
use crate::model::source::{Name, Span};
use std::collections::BTreeMap;
use std::rc::Rc;

/// At most so many call sites of one writer are looked at.
const MAX_SITES: usize = 6;
/// At most so many writers of one field.
const MAX_WRITERS: usize = 8;

impl<'a> Evaluator<'a> {
    /// An object of a class as any code may hold it: its fields are those of the closed world.
    pub fn closed_instance(&mut self, class: TypeId, state: &mut State, span: Span) -> Value {
        if let Some(summary) = self.summary(&SummaryKey::Instance(class), span) {
            let value = self.adopt(&summary, state);
            if let Is::Object(id) = value.is {
                state.change(id, |o| {
                    o.closed_world = true;
                    o.settled.clear();
                });
                return value;
            }
        }
        let object = Object { class: Some(class), closed_world: true, span, client: self.library_of(class), ..Object::default() };
        let id = self.allocate(state, object);
        Value::new(Is::Object(id), span)
    }

    /// An object of a declared type: of a class of the unit (of its only subclass when abstract) or of a client.
    pub fn typed_object(&mut self, declared: &Name, state: &mut State, span: Span) -> Option<Value> {
        if let Some(class) = self.unit.find_type(self.frames.last().map_or(0, |f| f.function.0), declared) {
            let mut class = class;
            if self.unit.class(class).is_some_and(|c| c.is_abstract) {
                let concrete: Vec<TypeId> =
                    self.unit.descendants(class).into_iter().filter(|t| self.unit.class(*t).is_some_and(|c| !c.is_abstract)).collect();
                if let [one] = concrete[..] {
                    class = one;
                }
            }
            if self.pending.contains(&SummaryKey::Instance(class)) {
                return None;
            }
            return Some(self.closed_instance(class, state, span));
        }
        let Some(client) = self.unit.models.type_client(declared) else {
            self.want(declared, WantedKind::Type);
            return None;
        };
        let object = Object { client: Some(client), open: true, uncertain: true, span, ..Object::default() };
        let id = self.allocate(state, object);
        Some(Value::new(Is::Object(id), span))
    }

    /// The summary, computed apart from the running root.
    pub fn summary(&mut self, key: &SummaryKey, span: Span) -> Option<Rc<Summary>> {
        let outermost = self.pending.is_empty();
        let done = self.memo.get(key).or_else(|| self.passing.get(key)).or_else(|| if outermost { self.outer.get(key) } else { None });
        if let Some(done) = done {
            return Some(done.clone());
        }
        if let Some(position) = self.pending.iter().position(|k| k == key) {
            // Everything computed since then saw an unfinished value.
            let open: Vec<SummaryKey> = self.pending[position..].to_vec();
            self.tainted.extend(open);
            return None;
        }
        if self.pending.len() > 12 || self.fuel == 0 {
            self.tainted.extend(self.pending.clone());
            return None;
        }
        self.pending.push(key.clone());
        self.quiet += 1;
        let frames = std::mem::take(&mut self.frames);
        let (fuel, cut) = (self.fuel, self.cut);
        self.fuel = SUMMARY_FUEL;
        self.cut = false;
        let mut state = State::default();
        let value = match key {
            SummaryKey::Instance(class) => self.instance(*class, span, &mut state),
            SummaryKey::Field(class, name) => self.field(*class, name, span, &mut state),
            SummaryKey::Static(class, name) => self.static_value(*class, name, span, &mut state),
            SummaryKey::Module(file) => self.module(*file, span, &mut state),
            SummaryKey::Variable(file, name) => self.variable(*file, name, span, &mut state),
            SummaryKey::Global(name) => self.global(name, span, &mut state),
        };
        let was_cut = self.cut;
        self.fuel = fuel;
        self.cut = cut;
        self.frames = frames;
        self.quiet -= 1;
        self.pending.pop();
        let summary = Rc::new(Summary { value, state });
        // What saw no unfinished value is the same whoever asks. The rest holds only for the summary that was asked for first, during
        // whose computation it may be used again: that makes the work finite and the result independent of the order of roots.
        let tainted = self.tainted.remove(key) || was_cut;
        if tainted && !outermost {
            self.tainted.extend(self.pending.clone());
        }
        match (tainted, outermost) {
            (false, _) if self.ask.memo => {
                self.memo.insert(key.clone(), summary.clone());
            }
            (true, true) if self.ask.memo => {
                self.outer.insert(key.clone(), summary.clone());
            }
            _ => {
                self.passing.insert(key.clone(), summary.clone());
            }
        }
        if outermost {
            self.passing.clear();
        }
        Some(summary)
    }

    /// Copies a summary's value, and all it refers to, into a state.
    pub fn adopt(&mut self, summary: &Summary, state: &mut State) -> Value {
        let mut ids = BTreeMap::new();
        self.copy(&summary.value, &summary.state, state, &mut ids)
    }

    fn copy(&mut self, value: &Value, from: &State, to: &mut State, ids: &mut BTreeMap<ObjectId, ObjectId>) -> Value {
        let is = match &value.is {
            Is::Object(id) => match self.copy_object(*id, from, to, ids) {
                Some(id) => Is::Object(id),
                None => Is::Unknown(None),
            },
            Is::Map(map) => {
                let mut map = (**map).clone();
                self.copy_map(&mut map, from, to, ids);
                Is::Map(Rc::new(map))
            }
            Is::Function(f) => {
                let env = f.env.and_then(|env| self.copy_object(env, from, to, ids));
                let this = f.this.as_ref().map(|t| Box::new(self.copy(t, from, to, ids)));
                let bound = f.bound.iter().map(|b| self.copy(b, from, to, ids)).collect();
                Is::Function(Rc::new(FunctionValue { function: f.function, env, this, bound }))
            }
            Is::AnyOf(all) => Is::AnyOf(Rc::new(all.iter().map(|v| self.copy(v, from, to, ids)).collect())),
            other => other.clone(),
        };
        Value { is, span: value.span }
    }

    fn copy_map(&mut self, map: &mut MapValue, from: &State, to: &mut State, ids: &mut BTreeMap<ObjectId, ObjectId>) {
        for (_, slot) in &mut map.entries {
            slot.value = self.copy(&slot.value, from, to, ids);
        }
    }

    fn copy_object(&mut self, id: ObjectId, from: &State, to: &mut State, ids: &mut BTreeMap<ObjectId, ObjectId>) -> Option<ObjectId> {
        if let Some(done) = ids.get(&id) {
            return Some(*done);
        }
        let object = from.object(id)?.clone();
        if ids.len() > 300 {
            return None;
        }
        let new = self.allocate(to, Object { fields: BTreeMap::new(), map: None, outer: None, ..object.clone() });
        ids.insert(id, new);
        let fields = object.fields.into_iter().map(|(k, s)| (k, Slot { value: self.copy(&s.value, from, to, ids), ..s })).collect();
        let map = object.map.map(|mut m| {
            self.copy_map(&mut m, from, to, ids);
            m
        });
        let outer = object.outer.and_then(|o| self.copy_object(o, from, to, ids));
        to.change(new, |o| {
            o.fields = fields;
            o.map = map;
            o.outer = outer;
        });
        Some(new)
    }

    /// A fresh object with its initialisers, after its constructor: once for each `new` of the unit, with those arguments.
    fn instance(&mut self, class: TypeId, span: Span, state: &mut State) -> Value {
        let (this, id) = self.bare(class, span, state);
        let Some((constructor, _)) = self.unit.constructor(class) else { return this };
        let sites = self.own_sites(class, constructor);
        let mut joined: Option<State> = None;
        for site in sites.iter().take(MAX_SITES) {
            let mut copy = state.clone();
            let args = self.site_args(site, &mut copy);
            self.run(constructor, Some(this.clone()), Some(class), args, None, span, &mut copy);
            if copy.dead {
                continue;
            }
            match &mut joined {
                Some(all) => all.join(copy),
                None => joined = Some(copy),
            }
        }
        if sites.is_empty() {
            let mut copy = state.clone();
            if let Some(function) = self.unit.function(constructor) {
                self.enter(constructor, &this, class, &mut copy);
                let args = self.unknown_args(function, false, &mut copy);
                self.frames.pop();
                self.run(constructor, Some(this.clone()), Some(class), args, None, span, &mut copy);
            }
            if !copy.dead {
                joined = Some(copy);
            }
        }
        if let Some(end) = joined {
            *state = end;
        }
        let _ = id;
        this
    }

    /// The `new` sites that make exactly this class.
    fn own_sites(&self, class: TypeId, constructor: FunctionId) -> Vec<Site<'a>> {
        let own: Vec<Site<'a>> = match self.unit.class(class) {
            Some(c) => {
                let key = self.unit.key(class.0, super::unit::last(&c.name));
                self.unit.news.get(&key).cloned().unwrap_or_default()
            }
            None => Vec::new(),
        };
        if own.is_empty() && self.unit.descendants(class).is_empty() {
            return self.unit.sites(constructor);
        }
        own
    }

    /// An object with only its initialisers.
    pub fn bare(&mut self, class: TypeId, span: Span, state: &mut State) -> (Value, ObjectId) {
        let client = self.library_of(class);
        let id = self.allocate(state, Object { class: Some(class), span, client, ..Object::default() });
        let this = Value::new(Is::Object(id), span);
        let mut lineage = self.unit.lineage(class);
        lineage.reverse();
        for t in lineage {
            let Some(declared) = self.unit.class(t) else { continue };
            for field in declared.fields.iter().filter(|f| !f.is_static) {
                let value = match &field.init {
                    Some(init) => self.outside(t, &this, init, state),
                    None => Value::null(field.span),
                };
                let at = value.span;
                let slot = Slot::new(value, field.span, at);
                if client.is_some_and(|c| self.write_client_field(c, id, &field.name, &slot, state)) {
                    continue;
                }
                state.change(id, |o| {
                    o.fields.insert(field.name.clone(), slot);
                });
            }
        }
        (this, id)
    }

    /// Evaluates an initialiser: in the class's file, without variables.
    fn outside(&mut self, class: TypeId, this: &Value, init: &'a crate::model::code::Expr, state: &mut State) -> Value {
        let top: FunctionId = (class.0, 0);
        self.enter(top, this, class, state);
        let value = self.eval(init, state);
        self.frames.pop();
        value
    }

    /// Pushes a frame to evaluate something in a function's surroundings.
    fn enter(&mut self, function: FunctionId, this: &Value, class: TypeId, state: &mut State) {
        let env = self.allocate(state, Object { open: true, ..Object::default() });
        let this = matches!(this.is, Is::Object(_) | Is::Class(_)).then(|| this.clone());
        self.frames.push(super::exec::Frame {
            function,
            env,
            this,
            class: Some(class),
            called_at: Span::default(),
            returns: Vec::new(),
            breaks: Vec::new(),
        });
    }

    /// The arguments of a call site: what they are without knowing the caller's variables.
    fn site_args(&mut self, site: &Site<'a>, state: &mut State) -> Args<'a> {
        let Some(function) = self.unit.function(site.function) else { return Args::default() };
        let class = function.owner.map(|t| (site.function.0, t as u32));
        let depends = site.args.iter().any(|a| mentions_this(&a.value));
        let this = match class {
            Some(c) if depends && !function.is_static => self.closed_instance(c, state, function.span),
            _ => Value::null(function.span),
        };
        let env = self.allocate(state, Object { open: true, ..Object::default() });
        self.frames.push(super::exec::Frame {
            function: site.function,
            env,
            this: matches!(this.is, Is::Object(_)).then_some(this),
            class,
            called_at: Span::default(),
            returns: Vec::new(),
            breaks: Vec::new(),
        });
        for param in &function.params {
            let typed = param.declared.as_ref().and_then(|d| self.typed_object(d, state, param.span));
            let value = typed.unwrap_or_else(|| Value::named(param.name.clone(), param.span));
            state.change(env, |o| {
                o.fields.insert(param.name.clone(), Slot::new(value, param.span, param.span));
            });
        }
        let args = self.args(site.args, state);
        self.frames.pop();
        args
    }

    /// What the methods of the unit write into a field, `%nothing` when none does.
    fn field(&mut self, class: TypeId, name: &Name, span: Span, state: &mut State) -> Value {
        let instance = self.summary(&SummaryKey::Instance(class), span);
        let initial = instance.as_ref().and_then(|s| match &s.value.is {
            Is::Object(id) => s.state.object(*id)?.fields.get(name).cloned(),
            _ => None,
        });
        let lineage = self.unit.lineage(class);
        let writers: Vec<FunctionId> = self
            .unit
            .field_writers
            .get(name)
            .into_iter()
            .flatten()
            .copied()
            .filter(|f| self.belongs(*f, &lineage) && self.unit.function(*f).is_some_and(|f| &*f.name != crate::model::code::CONSTRUCTOR))
            .take(MAX_WRITERS)
            .collect();
        let mut result: Option<Value> = None;
        for called in [true, false] {
            for writer in &writers {
                if self.unit.is_called(*writer) != called {
                    continue;
                }
                if let Some(value) = self.written_by(*writer, class, name, called, span, state) {
                    result = Some(match result {
                        Some(r) => join(&r, &value),
                        None => value,
                    });
                }
            }
            let initial_known = initial.as_ref().is_some_and(|s| !is_unset(&s.value));
            if initial_known || result.as_ref().is_some_and(|r| !is_unset(r)) {
                break;
            }
        }
        let elements = self.element_keys(name, &lineage);
        let value = match (result, &initial) {
            (Some(value), _) => value,
            (None, Some(slot)) if !matches!(slot.value.is, Is::Null) => {
                if elements.is_empty() {
                    return Value::new(Is::Symbol("%nothing".into()), span);
                }
                let Some(instance) = instance else { return Value::unknown(span) };
                let mut ids = BTreeMap::new();
                self.copy(&slot.value, &instance.state, state, &mut ids)
            }
            _ => {
                let declared = lineage.iter().find_map(|t| self.unit.class(*t)?.fields.iter().find(|f| f.name == *name)?.declared.clone());
                match declared.and_then(|d| self.typed_in(class, &d, state, span)) {
                    Some(typed) => typed,
                    None => Value::named(name.clone(), span),
                }
            }
        };
        self.with_elements(value, &elements, state)
    }

    fn typed_in(&mut self, class: TypeId, declared: &Name, state: &mut State, span: Span) -> Option<Value> {
        self.enter((class.0, 0), &Value::null(span), class, state);
        let value = self.typed_object(declared, state, span);
        self.frames.pop();
        value
    }

    fn belongs(&self, function: FunctionId, lineage: &[TypeId]) -> bool {
        match self.unit.function(function).and_then(|f| f.owner) {
            Some(owner) => lineage.contains(&(function.0, owner as u32)),
            // A closure inside a method writes the method's object.
            None => lineage.iter().any(|t| {
                t.0 == function.0 && self.unit.class(*t).zip(self.unit.function(function)).is_some_and(|(c, f)| c.span.contains(&f.span))
            }),
        }
    }

    /// Keys that other methods set in a map field: they may be there.
    fn element_keys(&self, name: &Name, lineage: &[TypeId]) -> Vec<Option<(Name, Span)>> {
        let writers = self.unit.element_writers.get(name).into_iter().flatten();
        writers.filter(|(f, _)| self.belongs(*f, lineage)).map(|(_, key)| key.clone()).collect()
    }

    fn with_elements(&mut self, value: Value, keys: &[Option<(Name, Span)>], state: &mut State) -> Value {
        if keys.is_empty() {
            return value;
        }
        match &value.is {
            Is::Map(map) => {
                let mut map = (**map).clone();
                add_elements(&mut map, keys);
                Value::map(map, value.span)
            }
            Is::Object(id) => {
                state.change(*id, |o| {
                    if let Some(map) = &mut o.map {
                        add_elements(map, keys);
                    }
                });
                value
            }
            _ => value,
        }
    }

    /// What one method leaves in a field.
    fn written_by(&mut self, writer: FunctionId, class: TypeId, name: &Name, called: bool, span: Span, state: &mut State) -> Option<Value> {
        let function = self.unit.function(writer)?;
        if function.kind == crate::model::code::FunctionKind::Closure {
            return Some(Value::named(name.clone(), span));
        }
        let sites = if called { self.unit.sites(writer) } else { Vec::new() };
        let mut result: Option<Value> = None;
        let mut take = |value: Value| {
            result = Some(match result.take() {
                Some(r) => join(&r, &value),
                None => value,
            });
        };
        let rounds = sites.len().clamp(1, MAX_SITES);
        for round in 0..rounds {
            let mut copy = state.clone();
            let (this, id) = self.bare(class, span, &mut copy);
            copy.change(id, |o| o.closed_world = true);
            let args = match sites.get(round) {
                Some(site) => self.site_args(site, &mut copy),
                None => {
                    self.enter(writer, &this, class, &mut copy);
                    let args = self.unknown_args(function, false, &mut copy);
                    self.frames.pop();
                    args
                }
            };
            self.run(writer, Some(this), Some(class), args, None, span, &mut copy);
            if copy.dead {
                continue;
            }
            let Some(object) = copy.object(id) else { continue };
            if !object.settled.contains(name) {
                continue;
            }
            let Some(slot) = object.fields.get(name).cloned() else { continue };
            let mut ids = BTreeMap::new();
            let value = self.copy(&slot.value, &copy, state, &mut ids);
            take(value);
        }
        result
    }

    /// A static field: its initialiser and what the unit writes.
    pub fn static_summary(&mut self, class: TypeId, name: &Name, span: Span, state: &mut State) -> Value {
        match self.summary(&SummaryKey::Static(class, name.clone()), span) {
            Some(summary) => self.adopt(&summary, state),
            None => Value::named(name.clone(), span),
        }
    }

    fn static_value(&mut self, class: TypeId, name: &Name, span: Span, state: &mut State) -> Value {
        let field = self.unit.class(class).and_then(|c| c.fields.iter().find(|f| f.name == *name && f.is_static));
        let init = field.and_then(|f| f.init.as_ref());
        let this = Value::new(Is::Class(class), span);
        let mut initial = match init {
            Some(init) => self.outside(class, &this, init, state),
            None => Value::null(span),
        };
        if field.is_some_and(|f| f.is_constant) {
            return initial;
        }
        let owner = Owner::Type(class);
        let mut family = self.unit.descendants(class);
        family.push(class);
        let writers: Vec<FunctionId> = self.unit.static_writers.get(name).into_iter().flatten().copied().take(MAX_WRITERS).collect();
        let mut result: Option<Value> = None;
        for called in [true, false] {
            for writer in &writers {
                if self.unit.is_called(*writer) != called {
                    continue;
                }
                if let Some(value) = self.shared_by(*writer, owner, name, called, span, state) {
                    result = Some(match result {
                        Some(r) => join(&r, &value),
                        None => value,
                    });
                }
            }
            if !is_unset(&initial) || result.as_ref().is_some_and(|r| !is_unset(r)) {
                break;
            }
        }
        let elements = self.unit.static_element_writers.get(name).into_iter().flatten();
        let in_family = |f: FunctionId| self.unit.function(f).and_then(|x| x.owner).is_none_or(|o| family.contains(&(f.0, o as u32)));
        let elements: Vec<Option<(Name, Span)>> = elements.filter(|(f, _)| in_family(*f)).map(|(_, k)| k.clone()).collect();
        initial = match (result, &initial.is) {
            (Some(value), _) if is_unset(&initial) => value,
            (Some(value), _) => join(&initial, &value),
            (None, Is::Null) if writers.is_empty() && elements.is_empty() && field.is_some() => Value::named(name.clone(), span),
            (None, Is::Null) if elements.is_empty() => Value::named(name.clone(), span),
            (None, Is::Null) => Value::map(MapValue { open: true, ..MapValue::default() }, span),
            (None, _) => initial,
        };
        self.with_elements(initial, &elements, state)
    }

    /// What one function leaves in a shared variable.
    fn shared_by(&mut self, writer: FunctionId, owner: Owner, name: &Name, called: bool, span: Span, state: &mut State) -> Option<Value> {
        let function = self.unit.function(writer)?;
        if function.kind == crate::model::code::FunctionKind::Closure {
            return Some(Value::named(name.clone(), span));
        }
        let class = function.owner.map(|t| (writer.0, t as u32));
        let sites = if called { self.unit.sites(writer) } else { Vec::new() };
        let mut result: Option<Value> = None;
        for round in 0..sites.len().clamp(1, MAX_SITES) {
            let mut copy = state.clone();
            let this = match class {
                Some(c) if !function.is_static => self.closed_instance(c, &mut copy, span),
                _ => Value::null(span),
            };
            let args = match sites.get(round) {
                Some(site) => self.site_args(site, &mut copy),
                None => {
                    self.enter(writer, &this, class.unwrap_or((writer.0, 0)), &mut copy);
                    let args = self.unknown_args(function, false, &mut copy);
                    self.frames.pop();
                    args
                }
            };
            let receiver = matches!(this.is, Is::Object(_)).then_some(this);
            self.run(writer, receiver, class, args, None, span, &mut copy);
            if copy.dead {
                continue;
            }
            let Some(slot) = copy.shared.get(&(owner, name.clone())).cloned() else { continue };
            let mut ids = BTreeMap::new();
            let value = self.copy(&slot.value, &copy, state, &mut ids);
            result = Some(match result {
                Some(r) => join(&r, &value),
                None => value,
            });
        }
        result
    }

    /// Runs a module's top level: its variables are in the state.
    fn module(&mut self, file: u32, span: Span, state: &mut State) -> Value {
        self.run((file, 0), None, None, Args::default(), None, span, state);
        state.dead = false;
        Value::null(span)
    }

    /// Takes a module's variables, as its top level leaves them, into a state.
    pub fn import_module_state(&mut self, file: u32, state: &mut State) {
        let marker = (Owner::Module(file), Name::from("%loaded"));
        if state.shared.contains_key(&marker) {
            return;
        }
        state.shared.insert(marker, Slot::new(Value::null(Span::default()), Span::default(), Span::default()));
        let Some(summary) = self.summary(&SummaryKey::Module(file), Span::default()) else { return };
        let mut ids = BTreeMap::new();
        let all: Vec<((Owner, Name), Slot)> = summary.state.shared.iter().map(|(k, s)| (k.clone(), s.clone())).collect();
        for (key, slot) in all {
            if state.shared.contains_key(&key) {
                continue;
            }
            // What functions write as well is looked up when it is read.
            if key.0 == Owner::Module(file) && self.unit.module_writers.contains_key(&(file, key.1.clone())) {
                continue;
            }
            let value = self.copy(&slot.value, &summary.state, state, &mut ids);
            state.shared.insert(key, Slot { value, ..slot });
        }
    }

    /// A module variable that functions write as well: as the top level leaves it, and as they do.
    pub fn variable_summary(&mut self, file: u32, name: &Name, span: Span, state: &mut State) -> Value {
        match self.summary(&SummaryKey::Variable(file, name.clone()), span) {
            Some(summary) => self.adopt(&summary, state),
            None => Value::named(name.clone(), span),
        }
    }

    fn variable(&mut self, file: u32, name: &Name, span: Span, state: &mut State) -> Value {
        let owner = Owner::Module(file);
        let module = self.summary(&SummaryKey::Module(file), span);
        self.import_module_state(file, state);
        let slot = module.as_ref().and_then(|m| m.state.shared.get(&(owner, name.clone())));
        let initial = match (slot, &module) {
            (Some(slot), Some(module)) => self.copy(&slot.value, &module.state, state, &mut BTreeMap::new()),
            _ => Value::null(span),
        };
        state.shared.insert((owner, name.clone()), Slot::new(initial.clone(), span, span));
        let writers: Vec<FunctionId> =
            self.unit.module_writers.get(&(file, name.clone())).into_iter().flatten().copied().take(MAX_WRITERS).collect();
        let mut result: Option<Value> = None;
        for called in [true, false] {
            for writer in writers.iter().filter(|w| self.unit.is_called(**w) == called) {
                if let Some(value) = self.shared_by(*writer, owner, name, called, span, state) {
                    result = Some(match result {
                        Some(r) => join(&r, &value),
                        None => value,
                    });
                }
            }
            if !matches!(initial.is, Is::Null) || result.as_ref().is_some_and(|r| !matches!(r.is, Is::Null)) {
                break;
            }
        }
        match (result, &initial.is) {
            (Some(value), Is::Null) if !matches!(value.is, Is::Null) => value,
            (_, Is::Null) => Value::named(name.clone(), span),
            (Some(value), _) => join(&initial, &value),
            (None, _) => initial,
        }
    }

    /// A global as the top levels and functions of the unit leave it.
    pub fn global_summary(&mut self, name: &Name, span: Span, state: &mut State) -> Value {
        if !self.unit.global_writers.contains_key(name) {
            return match self.semantics(self.file()).names_ignore_case || name.starts_with('_') {
                true => Value::named(name.clone(), span),
                false => Value::new(Is::Symbol(name.clone()), span),
            };
        }
        match self.summary(&SummaryKey::Global(name.clone()), span) {
            Some(summary) => self.adopt(&summary, state),
            // Its first writer finds nothing (`window.x = window.x || {}`).
            None if self.pending.last() == Some(&SummaryKey::Global(name.clone())) => Value::null(span),
            None => Value::named(name.clone(), span),
        }
    }

    fn global(&mut self, name: &Name, span: Span, state: &mut State) -> Value {
        let writers: Vec<FunctionId> = self.unit.global_writers.get(name).into_iter().flatten().copied().take(MAX_WRITERS).collect();
        let mut result: Option<Value> = None;
        for writer in writers {
            if let Some(value) = self.shared_by(writer, Owner::Global, name, false, span, state) {
                result = Some(match result {
                    Some(r) => join(&r, &value),
                    None => value,
                });
            }
        }
        match result {
            Some(value) if !matches!(value.is, Is::Null) => value,
            _ => Value::named(name.clone(), span),
        }
    }

    /// Runs what an OAuth library calls on a subclass, and records what it is told.
    pub fn library_root(&mut self, class: TypeId, client: usize, model: &'a crate::model::client::Client) {
        self.fuel = super::exec::FUEL;
        self.frames.clear();
        let Some(span) = self.unit.class(class).map(|c| c.span) else { return };
        let mut state = State::default();
        let this = self.closed_instance(class, &mut state, span);
        let Is::Object(id) = this.is else { return };
        self.run_overrides(class, model, id, &mut state);
        for field in model.fields.keys() {
            let name: Name = field.as_str().into();
            if self.unit.field_writers.contains_key(&name) || self.declaring(class, &name, false).is_some() {
                let value = self.read_field(&this, &name, span, &mut state);
                let at = value.span;
                self.write_client_field(client, id, &name, &Slot::new(value, at, at), &mut state);
            }
        }
        // The constructor's call of the library says where it is configured.
        let told = self
            .records
            .libraries
            .range(Span { end: 0, ..span }..)
            .find(|(at, l)| span.contains(at) && *l.client == *model.id)
            .map(|(at, _)| *at);
        let at = told.unwrap_or_else(|| Span::new(span.file, span.start as usize, span.start as usize));
        let before = told.and_then(|at| self.records.libraries.remove(&at));
        self.record_library(client, id, at, &state);
        // What only the code that ran before knows stays.
        if let Some(before) = before {
            let library = self.records.libraries.entry(at).or_insert_with(|| before.clone());
            if library.authorize.alternatives.is_empty() {
                library.authorize = before.authorize;
                library.authorize_params = before.authorize_params;
            }
            if library.token.alternatives.is_empty() {
                library.token = before.token;
                library.token_params = before.token_params;
            }
            library.client_id = library.client_id.take().or(before.client_id);
            library.client_secret = library.client_secret.take().or(before.client_secret);
            library.redirect_uri = library.redirect_uri.take().or(before.redirect_uri);
        }
    }

    /// Tells an object of a project's class, before it is used, what its library learns by calling that class's methods.
    pub fn ask_overrides(&mut self, model: &'a crate::model::client::Client, id: ObjectId, state: &mut State) {
        if model.overrides.is_empty() {
            return;
        }
        let Some(class) = state.object(id).and_then(|o| o.class) else { return };
        // What these methods do besides is recorded where they are run for their own sake.
        self.quiet += 1;
        self.run_overrides(class, model, id, state);
        self.quiet -= 1;
    }

    fn run_overrides(&mut self, class: TypeId, model: &'a crate::model::client::Client, id: ObjectId, state: &mut State) {
        let span = self.unit.class(class).map(|c| c.span).unwrap_or_default();
        let this = Value::new(Is::Object(id), span);
        for (method, effect) in &model.overrides {
            let Some((function, _)) = self.unit.find_method(class, method) else { continue };
            let Some(code) = self.unit.function(function) else { continue };
            let at = code.name_span;
            let mut copy = state.clone();
            self.enter(function, &this, class, &mut copy);
            let args = self.unknown_args(code, false, &mut copy);
            self.frames.pop();
            let value = self.inline(function, Some(this.clone()), Some(class), args, None, at, &mut copy);
            if copy.dead {
                continue;
            }
            *state = copy;
            let written = super::clients::Written { value: &value, key: at, at, name: None, there: Tri::Yes, entry: None };
            self.effect(model, id, effect, &written, state);
        }
    }

    /// The OAuth library or client whose class a type of the unit extends.
    pub fn library_of(&self, class: TypeId) -> Option<usize> {
        self.unit.foreign_parents(class).iter().find_map(|p| self.unit.models.type_client(p))
    }
}

/// Keys that other code sets may be there.
fn add_elements(map: &mut MapValue, keys: &[Option<(Name, Span)>]) {
    for key in keys {
        match key {
            Some((key, at)) if map.named(key).is_none() => {
                map.set(super::value::Key::Name(key.clone()), Slot { there: Tri::Maybe, ..Slot::new(Value::unknown(*at), *at, *at) });
            }
            Some(_) => {}
            None => map.open = true,
        }
    }
}

fn mentions_this(e: &crate::model::code::Expr) -> bool {
    let mut found = false;
    super::walk::expr(e, &mut |m| {
        if let super::walk::Met::Expr(x) = m {
            found |= matches!(x.kind, ExprKind::This);
        }
    });
    found
}
