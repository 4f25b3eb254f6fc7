//! Places: reading and writing variables, fields, elements, statics, modules and globals.

use super::exec::{Evaluator, SummaryKey};
use super::state::{Object, Owner, State};
use super::value::{AnswerValue, FunctionId, FunctionValue, Is, Key, MapValue, ObjectId, Slot, TypeId, Value, any_of, join};
use crate::model::code::{Expr, ExprKind, Member, Place, TypeRef};
use crate::model::http::{SinkKind, Tri, Wanted, WantedKind};
use crate::model::source::{Name, Span};
use std::rc::Rc;

/// Reads `object[key]` where a class says how.
const ELEMENT_GET: &str = "offsetGet";
/// Writes `object[key]` where a class says how.
const ELEMENT_SET: &str = "offsetSet";

impl<'a> Evaluator<'a> {
    /// The value of a place.
    pub fn read(&mut self, place: &'a Place, span: Span, state: &mut State) -> Value {
        match place {
            Place::Local(name) => self.read_local(name, span, state),
            Place::Module(name) => {
                let file = self.file();
                self.read_shared(Owner::Module(file), name, span, state)
            }
            Place::Global(name) => self.read_shared(Owner::Global, name, span, state),
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

    fn read_local(&mut self, name: &Name, span: Span, state: &State) -> Value {
        let Some(frame) = self.frames.last() else { return Value::unknown(span) };
        let mut env = Some(frame.env);
        let mut open = false;
        while let Some(id) = env {
            let Some(object) = state.object(id) else { break };
            if let Some(slot) = object.fields.get(name) {
                let value = slot.value.clone();
                return if slot.there == Tri::Maybe && self.semantics(self.file()).unset_is_null && !name.starts_with('%') {
                    any_of(vec![value, Value::null(span)], span)
                } else {
                    value
                };
            }
            open |= object.open;
            env = object.outer;
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

    fn read_static(&mut self, class: &'a TypeRef, name: &Name, span: Span, state: &mut State) -> Value {
        if let TypeRef::Value(e) = class {
            let value = self.eval(e, state);
            return self.read_field(&value, name, span, state);
        }
        match self.resolve(class, state) {
            Some(id) => self.static_field(id, name, span, state),
            None => match class {
                TypeRef::Named(class) => {
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
        match self.declaring(id, name, true) {
            Some(owner) => self.read_shared(Owner::Type(owner), name, span, state),
            None => match self.unit.find_method(id, name) {
                Some((function, _)) => {
                    let this = Some(Box::new(Value::new(Is::Class(id), span)));
                    Value::new(Is::Function(Rc::new(FunctionValue { function, env: None, this, bound: Vec::new() })), span)
                }
                None if state.shared.contains_key(&(Owner::Type(id), name.clone())) => self.read_shared(Owner::Type(id), name, span, state),
                None => match self.unit.foreign_parents(id).first() {
                    Some(parent) => Value::new(Is::Symbol(format!("{parent}::{name}").into()), span),
                    None if self.unit.static_writers.contains_key(name) => self.read_shared(Owner::Type(id), name, span, state),
                    None => Value::unknown(span),
                },
            },
        }
    }

    /// The type along the lineage that declares a field.
    pub fn declaring(&self, id: TypeId, name: &str, is_static: bool) -> Option<TypeId> {
        self.unit
            .lineage(id)
            .into_iter()
            .find(|t| self.unit.class(*t).is_some_and(|c| c.fields.iter().any(|f| &*f.name == name && f.is_static == is_static)))
    }

    /// The type a reference names in the running code.
    pub fn resolve(&mut self, class: &'a TypeRef, state: &mut State) -> Option<TypeId> {
        match class {
            TypeRef::Named(name) => self.unit.find_type(self.file(), name),
            TypeRef::Own => {
                let frame = self.frames.last()?;
                let own = self.unit.function(frame.function)?.owner.map(|t| (frame.function.0, t as u32));
                let own = own.or_else(|| self.lexical_class());
                // In a trait `self` is the class that uses it.
                match (own, frame.class) {
                    (Some(o), Some(runtime)) if self.unit.class(o).is_some_and(|c| c.is_abstract) && self.is_mixin(runtime, o) => {
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
        self.frames.iter().rev().find_map(|f| self.unit.function(f.function)?.owner.map(|t| (f.function.0, t as u32)))
    }

    fn is_mixin(&self, class: TypeId, other: TypeId) -> bool {
        self.unit.lineage(class).iter().any(|t| {
            self.unit
                .class(*t)
                .is_some_and(|c| c.mixins.iter().any(|m| matches!(m, TypeRef::Named(n) if self.unit.find_type(t.0, n) == Some(other))))
        })
    }

    /// Remembers a name that the parsed files do not define.
    pub fn want(&mut self, name: &str, kind: WantedKind) {
        if self.records.wanted.len() < 2_000 {
            let from = self.unit.id(self.file());
            self.records.wanted.insert(Wanted { name: name.into(), kind, from });
        }
    }

    /// A field of a value.
    pub fn read_field(&mut self, value: &Value, name: &Name, span: Span, state: &mut State) -> Value {
        match &value.is {
            Is::AnyOf(all) => {
                let all: Vec<Value> = all.iter().map(|v| self.read_field(v, name, span, state)).collect();
                let first = all.first().cloned().unwrap_or_else(|| Value::unknown(span));
                all.iter().skip(1).fold(first, |a, b| join(&a, b))
            }
            Is::Object(id) => self.read_object(*id, value, name, span, state),
            Is::Map(map) => slot_value(map, &Key::Name(name.clone()), span, value),
            Is::Answer(answer) => self.read_answer(answer, name, span, state),
            Is::Symbol(symbol) => self.read_symbol(symbol, name, span, state),
            Is::Class(class) => self.static_field(*class, name, span, state),
            Is::Unknown(Some(base)) if base.len() < 100 => Value::named(format!("{base}.{name}").into(), span),
            Is::Function(f) => {
                match self.unit.function(f.function).and_then(|function| self.unit.find_type(f.function.0, &function.name)) {
                    Some(class) => self.static_field(class, name, span, state),
                    None => Value::unknown(span),
                }
            }
            Is::Null => Value::null(span),
            _ => Value::unknown(span),
        }
    }

    fn read_symbol(&mut self, symbol: &Name, name: &Name, span: Span, state: &mut State) -> Value {
        match &**symbol {
            "window" | "global" | "globalThis" | "self" if self.unit.global_writers.contains_key(name) => {
                self.read_shared(Owner::Global, name, span, state)
            }
            "window" | "global" | "globalThis" | "self" => Value::new(Is::Symbol(name.clone()), span),
            _ => Value::new(Is::Symbol(format!("{symbol}.{name}").into()), span),
        }
    }

    /// A field of something in the heap.
    fn read_object(&mut self, id: ObjectId, value: &Value, name: &Name, span: Span, state: &mut State) -> Value {
        let Some(object) = state.object(id) else { return Value::unknown(span) };
        if let Some(map) = &object.map {
            let key = Key::Name(name.clone());
            if map.get(&key).is_some() || object.fields.is_empty() {
                let open = object.open;
                let mut found = slot_value(map, &key, span, value);
                if open && matches!(found.is, Is::Null) {
                    found = Value::unknown(span);
                }
                return found;
            }
        }
        let (class, client, closed) = (object.class, object.client, object.closed_world);
        let exposed = client.and_then(|c| self.unit.models.clients.get(c)).is_some_and(|m| m.exposes.contains_key(&**name));
        if let (true, Some(client)) = (exposed, client) {
            return self.client_field(client, id, name, span, state);
        }
        // What a class computes when a field is read, nothing else writes; a method that nothing writes over is itself.
        if let Some(class) = class
            && !object.fields.contains_key(name)
        {
            if let Some(found) = self.getter(class, value, name, span, state) {
                return found;
            }
            if !self.unit.field_writers.contains_key(name)
                && self.declaring(class, name, true).is_none()
                && let Some((function, _)) = self.unit.find_method(class, name)
            {
                let this = Some(Box::new(value.clone()));
                return Value::new(Is::Function(Rc::new(FunctionValue { function, env: None, this, bound: Vec::new() })), span);
            }
        }
        // A property that the class above brings, and of which its model speaks.
        if let (Some(class), Some(client)) = (class, client)
            && self.unit.models.speaks_of(client, name)
            && !state.object(id).is_some_and(|o| o.fields.contains_key(name))
            && !self.unit.field_writers.contains_key(name)
            && self.declaring(class, name, false).is_none()
        {
            return self.client_field(client, id, name, span, state);
        }
        if closed && !state.object(id).is_some_and(|o| o.settled.contains(name)) {
            self.settle(id, name, span, state);
        }
        let Some(object) = state.object(id) else { return Value::unknown(span) };
        if let Some(slot) = object.fields.get(name) {
            let there = slot.there;
            let found = through(&slot.value, span);
            return if there == Tri::Maybe { any_of(vec![found, Value::null(span)], span) } else { found };
        }
        let open = object.open;
        if let Some(class) = class {
            if self.declaring(class, name, true).is_some() {
                return self.static_field(class, name, span, state);
            }
            if let Some((function, _)) = self.unit.find_method(class, name) {
                let this = Some(Box::new(value.clone()));
                return Value::new(Is::Function(Rc::new(FunctionValue { function, env: None, this, bound: Vec::new() })), span);
            }
            if let Some((function, _)) = self.unit.find_method(class, "__get") {
                let args = super::exec::Args::of(vec![Value::text(name, span)]);
                return self.inline(function, Some(value.clone()), Some(class), args, None, span, state);
            }
            if let Some(client) = client {
                return self.client_field(client, id, name, span, state);
            }
            if open || closed || !self.unit.foreign_parents(class).is_empty() {
                return Value::unknown(span);
            }
            return Value::null(span);
        }
        if let Some(client) = client {
            return self.client_field(client, id, name, span, state);
        }
        if open { Value::unknown(span) } else { Value::null(span) }
    }

    fn getter(&mut self, class: TypeId, this: &Value, name: &Name, span: Span, state: &mut State) -> Option<Value> {
        let function = self.unit.accessor(class, name, false)?;
        Some(self.inline(function, Some(this.clone()), Some(class), super::exec::Args::default(), None, span, state))
    }

    /// The method of an object that stands for access to its elements.
    fn element_method(&self, value: &Value, name: &str, state: &State) -> Option<(FunctionId, TypeId)> {
        let Is::Object(id) = value.is else { return None };
        let class = state.object(id).filter(|o| o.map.is_none())?.class?;
        self.unit.find_method(class, name).map(|(function, _)| (function, class))
    }

    /// An element of a value.
    pub fn read_index(&mut self, value: &Value, key: &Value, span: Span, state: &mut State) -> Value {
        if let Is::AnyOf(all) = &value.is {
            let all: Vec<Value> = all.iter().map(|v| self.read_index(v, key, span, state)).collect();
            let first = all.first().cloned().unwrap_or_else(|| Value::unknown(span));
            return all.iter().skip(1).fold(first, |a, b| join(&a, b));
        }
        if let Some((function, class)) = self.element_method(value, ELEMENT_GET, state) {
            let args = super::exec::Args::of(vec![key.clone()]);
            return self.inline(function, Some(value.clone()), Some(class), args, None, span, state);
        }
        let keys: Vec<Option<Key>> = key.alternatives().iter().map(|k| self.key_of(k)).collect();
        let is_record = matches!(&value.is, Is::Object(_));
        let map = if is_record || matches!(value.is, Is::Map(_)) { self.map_of(value, state) } else { None };
        match (&value.is, map) {
            (_, Some(map)) => {
                let mut found: Option<Value> = None;
                for key in &keys {
                    let one = match key {
                        Some(key) => slot_value(&map, key, span, value),
                        // Any entry may be meant.
                        None if !map.entries.is_empty() && map.entries.len() <= 16 => {
                            let all: Vec<Value> = map.entries.iter().map(|(_, s)| s.value.clone()).collect();
                            let first = all.first().cloned().unwrap_or_else(|| Value::unknown(span));
                            let joined = all.iter().skip(1).fold(first, |a, b| join(&a, b));
                            if map.open { join(&joined, &Value::unknown(span)) } else { joined }
                        }
                        None => Value::unknown(span),
                    };
                    found = Some(match found {
                        Some(f) => join(&f, &one),
                        None => one,
                    });
                }
                found.unwrap_or_else(|| Value::unknown(span))
            }
            (Is::Answer(answer), _) => match keys.first().cloned().flatten() {
                Some(key) => self.read_answer(&answer.clone(), &key.text(), span, state),
                None => Value { is: value.is.clone(), span },
            },
            _ => match keys.first().cloned().flatten() {
                Some(Key::Name(name)) => self.read_field(value, &name, span, state),
                _ => Value::unknown(span),
            },
        }
    }

    fn read_answer(&mut self, answer: &AnswerValue, name: &Name, span: Span, state: &mut State) -> Value {
        let unwraps = answer.path.is_empty() && self.unit.models.unwraps.contains(&**name);
        let mut next = answer.clone();
        next.falls_back = false;
        if !unwraps && name.parse::<i64>().is_err() && next.path.len() < 4 {
            next.path.push(name.clone());
            self.answer_read(&next, span, state);
        }
        Value { is: Is::Answer(Rc::new(next)), span }
    }

    /// Writes a place.
    pub fn write(&mut self, place: &'a Place, slot: Slot, state: &mut State) {
        match place {
            Place::Local(name) => self.write_local(name, slot, state),
            Place::Module(name) => {
                let owner = Owner::Module(self.file());
                self.keeps(&slot.value, SinkKind::Field, Some(name.clone()), slot.key, None, state);
                state.shared.insert((owner, name.clone()), slot);
            }
            Place::Global(name) => {
                match self.unit.models.sink_place(name) {
                    Some(sink) => self.keeps(&slot.value, super::answers::sink_kind(&sink.kind), None, slot.key, None, state),
                    None if self.frames.len() > 1 || self.running_function() => {
                        self.keeps(&slot.value, SinkKind::Field, Some(name.clone()), slot.key, None, state)
                    }
                    None => {}
                }
                state.shared.insert((Owner::Global, name.clone()), slot);
            }
            Place::Static(class, name) => {
                let id = self.resolve(class, state);
                self.keeps(&slot.value, SinkKind::Field, Some(name.clone()), slot.key, None, state);
                if let Some(id) = id {
                    let owner = self.declaring(id, name, true).unwrap_or(id);
                    state.shared.insert((Owner::Type(owner), name.clone()), slot);
                }
            }
            Place::Field(object, member) => self.write_field(object, member, slot, state),
            Place::Index(object, key) => {
                let key_value = match key {
                    Some(key) => Some(self.eval(key, state)),
                    None => None,
                };
                let key_span = key.as_ref().map(|k| if let ExprKind::Text(_, content) = &k.kind { *content } else { k.span });
                let slot = Slot { key: key_span.unwrap_or(slot.at), ..slot };
                self.write_index(object, key_value, slot, state);
            }
        }
    }

    fn running_function(&self) -> bool {
        self.frames
            .last()
            .and_then(|f| self.unit.function(f.function))
            .is_some_and(|f| f.kind != crate::model::code::FunctionKind::TopLevel)
    }

    fn write_local(&mut self, name: &Name, slot: Slot, state: &mut State) {
        let Some(frame) = self.frames.last() else { return };
        // A closure writes the variable it captured.
        let mut env = frame.env;
        let mut next = Some(env);
        while let Some(id) = next {
            let Some(object) = state.object(id) else { break };
            if object.fields.contains_key(name) {
                env = id;
                break;
            }
            next = object.outer;
        }
        state.change(env, |o| {
            o.fields.insert(name.clone(), slot);
        });
    }

    fn write_field(&mut self, object: &'a Expr, member: &'a Member, slot: Slot, state: &mut State) {
        let value = self.eval(object, state);
        let name = match member {
            Member::Named(name) => Some(name.clone()),
            Member::Computed(e) => self.eval(e, state).as_literal(),
        };
        let Some(name) = name else {
            self.leak(&value, state);
            return;
        };
        let targets: Vec<Value> = value.alternatives().to_vec();
        let weak = targets.len() > 1;
        for target in targets {
            let before = weak.then(|| state.clone());
            match &target.is {
                Is::Object(id) => self.set_field(*id, &name, slot.clone(), state),
                Is::Class(class) => {
                    let owner = self.declaring(*class, &name, true).unwrap_or(*class);
                    self.keeps(&slot.value, SinkKind::Field, Some(name.clone()), slot.key, None, state);
                    state.shared.insert((Owner::Type(owner), name.clone()), slot.clone());
                }
                Is::Symbol(s) => {
                    if let Some(sink) = self.unit.models.sink_place(s) {
                        self.keeps(&slot.value, super::answers::sink_kind(&sink.kind), Some(name.clone()), slot.key, None, state);
                    }
                    if matches!(&**s, "window" | "global" | "globalThis" | "self") {
                        state.shared.insert((Owner::Global, name.clone()), slot.clone());
                    }
                    self.facade_field(s, &name, &slot, state);
                }
                Is::Null | Is::Map(_) => {
                    // A variable becomes a record by its first field.
                    if let ExprKind::Read(place) = &object.kind {
                        let mut record = Object { span: object.span, ..Object::default() };
                        if let Is::Map(map) = &target.is {
                            record.open = map.open;
                            record.fields = map.entries.iter().map(|(k, s)| (k.text(), s.clone())).collect();
                        }
                        record.fields.insert(name.clone(), slot.clone());
                        let id = self.allocate(state, record);
                        self.write(place, Slot::new(Value::new(Is::Object(id), object.span), object.span, object.span), state);
                    }
                }
                _ if matches!(slot.value.is, Is::Function(_)) => self.run_as_handler(&slot.value, &target, slot.at, state),
                Is::Unknown(Some(base)) if self.sink_of(base).is_some() => {
                    let sink = self.sink_of(base).unwrap_or(SinkKind::Session);
                    self.keeps(&slot.value, sink, Some(name.clone()), slot.key, None, state);
                }
                _ => {
                    self.keeps_elsewhere(object, &slot.value, &name, slot.key, state);
                }
            }
            if let Some(before) = before {
                state.join(before);
            }
        }
    }

    /// A function that is put into something not known is run once, as what it was given to will call it.
    fn run_as_handler(&mut self, value: &Value, holder: &Value, at: Span, state: &mut State) {
        let Some(function) = value.as_function().cloned() else { return };
        let params = self.unit.function(function.function).map(|f| &f.params[..]).unwrap_or_default();
        let args = params.iter().map(|p| Value::named(p.name.clone(), p.span)).collect();
        let mut copy = state.clone();
        self.call_function(&function, Some(holder.clone()), super::exec::Args::of(args), at, &mut copy);
        state.join(copy);
    }

    /// A write to a field of something that is not known, such as `$session->token`.
    fn keeps_elsewhere(&mut self, object: &Expr, value: &Value, name: &Name, at: Span, state: &State) {
        let is_local = matches!(&object.kind, ExprKind::Read(Place::Local(_)));
        if !is_local {
            self.keeps(value, SinkKind::Field, Some(name.clone()), at, None, state);
        }
    }

    /// Writes a field of an object.
    pub fn set_field(&mut self, id: ObjectId, name: &Name, slot: Slot, state: &mut State) {
        let Some(object) = state.object(id) else { return };
        let (client, class, long_lived) = (object.client, object.class, object.closed_world);
        let is_map = object.map.is_some();
        if let Some(class) = class
            && let Some(setter) = self.unit.accessor(class, name, true)
        {
            let args = super::exec::Args::of(vec![slot.value.clone()]);
            let this = Value::new(Is::Object(id), slot.at);
            self.inline(setter, Some(this), Some(class), args, None, slot.at, state);
            return;
        }
        if long_lived {
            self.keeps(&slot.value, SinkKind::Field, Some(name.clone()), slot.key, None, state);
        }
        if let Some(client) = client
            && self.write_client_field(client, id, name, &slot, state)
        {
            return;
        }
        state.change(id, |o| {
            if is_map {
                if let Some(map) = &mut o.map {
                    map.set(Key::Name(name.clone()), slot);
                }
            } else {
                o.settled.insert(name.clone());
                o.fields.insert(name.clone(), slot);
            }
        });
        if is_map {
            let value = Value::new(Is::Object(id), Span::default());
            self.note_grant(&value, state);
        }
    }

    /// A variable that is a known map or something not known: once it is written to, a map of which more entries may be there.
    fn absorbed(&mut self, object: &'a Expr, container: Value, state: &mut State) -> Value {
        let Is::AnyOf(all) = &container.is else { return container };
        let is_map = |v: &&Value| matches!(v.is, Is::Object(id) if state.object(id).is_some_and(|o| o.map.is_some()));
        let maps: Vec<&Value> = all.iter().filter(is_map).collect();
        let (ExprKind::Read(place), [one]) = (&object.kind, &maps[..]) else { return container };
        if all.iter().any(|v| !v.is_unknown() && v != *one) {
            return container;
        }
        let one = (*one).clone();
        if let Is::Object(id) = one.is {
            state.change(id, |o| {
                if let Some(map) = &mut o.map {
                    map.open = true;
                }
            });
        }
        self.write(place, Slot::new(one.clone(), object.span, object.span), state);
        one
    }

    fn write_index(&mut self, object: &'a Expr, key: Option<Value>, slot: Slot, state: &mut State) {
        let container = self.eval(object, state);
        if let (Some((function, class)), Some(key)) = (self.element_method(&container, ELEMENT_SET, state), &key) {
            let args = super::exec::Args::of(vec![key.clone(), slot.value]);
            self.inline(function, Some(container), Some(class), args, None, slot.at, state);
            return;
        }
        let key = match &key {
            Some(value) => match self.key_of(value) {
                Some(key) => Some(Some(key)),
                None => Some(None),
            },
            None => None,
        };
        // `$_SESSION['x'] = …`, `localStorage['x'] = …`, `self::$tokens['x'] = …`
        if let Some(sink) = self.outlives(object, &container, state) {
            let name = key.as_ref().and_then(|k| k.as_ref()).map(Key::text);
            self.keeps(&slot.value, sink, name, slot.key, None, state);
        }
        let container = self.absorbed(object, container, state);
        let targets: Vec<Value> = container.alternatives().to_vec();
        let mut objects = targets.iter().filter_map(|t| if let Is::Object(id) = t.is { Some(id) } else { None }).peekable();
        if objects.peek().is_some() {
            let weak = targets.len() > 1;
            for id in objects.collect::<Vec<_>>() {
                let before = weak.then(|| state.clone());
                if state.object(id).is_some_and(|o| o.map.is_some()) {
                    state.change(id, |o| {
                        if let Some(map) = &mut o.map {
                            put(map, key.clone(), slot.clone());
                        }
                    });
                    let value = Value::new(Is::Object(id), Span::default());
                    self.note_grant(&value, state);
                } else if let Some(Some(key)) = &key {
                    self.set_field(id, &key.text(), slot.clone(), state);
                }
                if let Some(before) = before {
                    state.join(before);
                }
            }
            return;
        }
        let ExprKind::Read(place) = &object.kind else { return };
        let mut map = match self.map_of(&container, state) {
            Some(map) => map,
            None => {
                let fresh = container.alternatives().iter().all(|v| matches!(v.is, Is::Null | Is::Bool(false)));
                MapValue { open: !fresh, span: Some(object.span), ..MapValue::default() }
            }
        };
        put(&mut map, key, slot);
        let value = Value::map(map, container.span);
        self.note_grant(&value, state);
        self.quiet += 1;
        self.write(place, Slot::new(value, object.span, object.span), state);
        self.quiet -= 1;
    }

    /// The sink that a dotted name stands for (`req.session`).
    fn sink_of(&self, base: &str) -> Option<SinkKind> {
        self.unit.models.sink_place(base).map(|s| super::answers::sink_kind(&s.kind))
    }

    /// Whether what is put into an element of this outlives the call, and where that is.
    fn outlives(&self, object: &Expr, container: &Value, state: &State) -> Option<SinkKind> {
        if let Is::Unknown(Some(base)) | Is::Symbol(base) = &container.is
            && let Some(sink) = self.sink_of(base)
        {
            return Some(sink);
        }
        let mut inner = object;
        loop {
            match &inner.kind {
                ExprKind::Symbol(name) => return self.sink_of(name),
                ExprKind::Read(Place::Index(next, _)) => inner = next,
                ExprKind::Read(Place::Global(name)) => {
                    return match self.sink_of(name) {
                        Some(sink) => Some(sink),
                        None => self.running_function().then_some(SinkKind::Field),
                    };
                }
                ExprKind::Read(Place::Static(..) | Place::Module(_)) => return Some(SinkKind::Field),
                ExprKind::Read(Place::Field(holder, _)) if matches!(holder.kind, ExprKind::This) => {
                    let this = self.frames.last().and_then(|f| f.this.as_ref());
                    let closed = matches!(this.map(|t| &t.is), Some(Is::Object(id)) if state.object(*id).is_some_and(|o| o.closed_world));
                    return closed.then_some(SinkKind::Field);
                }
                _ => return None,
            }
        }
    }

    /// Removes a place.
    pub fn remove(&mut self, place: &'a Place, state: &mut State) {
        match place {
            Place::Index(object, Some(key)) => {
                let key_value = self.eval(key, state);
                let Some(key) = self.key_of(&key_value) else { return };
                let container = self.eval(object, state);
                match &container.is {
                    Is::Object(id) => state.change(*id, |o| {
                        if let Some(map) = &mut o.map {
                            gone(map, &key);
                        }
                        o.fields.remove(&key.text());
                    }),
                    _ => {
                        if let (Some(mut map), ExprKind::Read(place)) = (self.map_of(&container, state), &object.kind) {
                            gone(&mut map, &key);
                            self.write(place, Slot::new(Value::map(map, container.span), object.span, object.span), state);
                        }
                    }
                }
            }
            Place::Field(object, member) => {
                let container = self.eval(object, state);
                if let (Is::Object(id), Member::Named(name)) = (&container.is, &**member) {
                    state.change(*id, |o| {
                        if let Some(map) = &mut o.map {
                            gone(map, &Key::Name(name.clone()));
                        }
                        if !o.closed_world {
                            o.fields.remove(name);
                        }
                    });
                }
            }
            Place::Local(_) | Place::Module(_) | Place::Global(_) => {
                self.write(place, Slot::new(Value::null(Span::default()), Span::default(), Span::default()), state);
            }
            _ => {}
        }
    }

    /// Everything a value that code not known has seen may have changed.
    pub fn leak(&mut self, value: &Value, state: &mut State) {
        for one in value.alternatives() {
            if let Is::Object(id) = one.is
                && state.object(id).is_some_and(|o| !o.open && !o.closed_world)
            {
                state.change(id, |o| {
                    o.open = true;
                    if let Some(map) = &mut o.map {
                        map.open = true;
                    }
                });
            }
        }
    }

    /// All arguments of a call that is not run.
    pub fn leak_args(&mut self, args: &super::exec::Args<'a>, state: &mut State) {
        for arg in &args.list {
            self.leak(&arg.value, state);
        }
    }

    /// Reads the closed world's value of a field into an object.
    fn settle(&mut self, id: ObjectId, name: &Name, span: Span, state: &mut State) {
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

fn put(map: &mut MapValue, key: Option<Option<Key>>, slot: Slot) {
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
fn gone(map: &mut MapValue, key: &Key) {
    map.remove(key);
}

/// Whether a field's first value only stands for one that is still to come.
pub fn is_unset(value: &Value) -> bool {
    matches!(value.is, Is::Null) || matches!(&value.is, Is::Text(t) if t.as_literal().is_some_and(|t| t.is_empty()))
}

fn slot_value(map: &MapValue, key: &Key, span: Span, container: &Value) -> Value {
    match map.get(key) {
        Some(slot) if slot.there == Tri::Yes => through(&slot.value, span),
        Some(slot) => any_of(vec![through(&slot.value, span), if map.open { Value::unknown(span) } else { Value::null(span) }], span),
        None if map.open => match &container.is {
            Is::Unknown(Some(base)) => Value::named(format!("{base}.{}", key.text()).into(), span),
            _ => Value::named(key.text(), span),
        },
        None => Value::null(span),
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
