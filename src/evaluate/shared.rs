//! Shared variables: statics, module variables and globals as the closed world leaves them.

use super::arguments::Args;
use super::exec::{Evaluator, SummaryKey};
use super::places::is_unset;
use super::state::{Owner, State};
use super::summary::{MAX_SITES, MAX_WRITERS};
use super::value::{FunctionId, Is, MapValue, Slot, TypeId, Value, join, join_into};
use crate::model::source::{Name, Span};
use std::collections::BTreeMap;

impl<'a> Evaluator<'a> {
    /// A static field: its initialiser and what the unit writes.
    pub fn static_summary(&mut self, class: TypeId, name: &Name, span: Span, state: &mut State) -> Value {
        match self.summary(&SummaryKey::Static(class, name.clone()), span) {
            Some(summary) => {
                let value = self.adopt(&summary, state);
                let is_constant = self.unit.class(class).is_some_and(|c| c.fields.iter().any(|f| f.name == *name && f.is_constant));
                if !is_constant || self.unit.reads_by_calls(class.0) {
                    self.lives_on(&value, state);
                }
                value
            }
            None => Value::named(name.clone(), span),
        }
    }

    /// What a class holds, others fill as well: a field that it does not have yet is what the unit writes to it, and what it has may be
    /// another where something assigns it.
    fn lives_on(&mut self, value: &Value, state: &mut State) {
        for one in value.alternatives() {
            let Is::Object(id) = one.is else { continue };
            let Some(object) = state.object(id).filter(|o| !o.closed_world && o.client.is_none()) else { continue };
            if !object.class.is_some_and(|class| self.unit.reads_by_calls(class.0) || self.semantics(class.0).factories) {
                continue;
            }
            let fixed: Vec<Name> = object.fields.keys().filter(|name| !self.unit.is_assigned(name)).cloned().collect();
            state.change(id, |o| {
                o.closed_world = true;
                o.settled.extend(fixed);
            });
        }
    }

    pub fn static_value(&mut self, class: TypeId, name: &Name, span: Span, state: &mut State) -> Value {
        let field = self.unit.class(class).and_then(|c| c.fields.iter().find(|f| f.name == *name && f.is_static));
        let init = field.and_then(|f| f.init.as_ref());
        let this = Value::new(Is::Class(class), span);
        let mut initial = match init {
            Some(init) => self.outside(class, &this, init, state),
            None => Value::null(span),
        };
        if field.is_some_and(|f| f.is_constant) {
            // Constants of a class that are objects of it are its cases: two of them are two (`LIVE = new(:live)`).
            if let Is::Object(id) = initial.is
                && state.object(id).is_some_and(|o| o.class == Some(class))
                && let Some(declared) = self.unit.class(class)
            {
                let case = Value::text(&format!("{}.{name}", declared.name), span);
                state.change(id, |o| {
                    o.fields.entry("#case".into()).or_insert_with(|| Slot::new(case, span, span));
                });
            }
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
                    join_into(&mut result, value);
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
    pub fn shared_by(
        &mut self,
        writer: FunctionId,
        owner: Owner,
        name: &Name,
        called: bool,
        span: Span,
        state: &mut State,
    ) -> Option<Value> {
        let function = self.unit.function(writer)?;
        if function.kind == crate::model::code::FunctionKind::Closure {
            return Some(Value::named(name.clone(), span));
        }
        let class = self.unit.owner(writer);
        let sites = if called { self.unit.sites(writer) } else { Vec::new() };
        // Fields of that name are assigned, but none of this class.
        if called && sites.is_empty() && function.is_setter && function.is_static {
            return None;
        }
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
            join_into(&mut result, value);
        }
        result
    }

    /// Runs a module's top level: its variables are in the state.
    pub fn module(&mut self, file: u32, span: Span, state: &mut State) -> Value {
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

    /// A global as the top levels and functions of the unit leave it.
    pub fn global_summary(&mut self, name: &Name, span: Span, state: &mut State) -> Value {
        if !self.unit.global_writers.contains_key(name) {
            // What a frontend calls so is no name of the language.
            return match self.semantics(self.file()).names_ignore_case || name.starts_with(['_', '%']) {
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

    pub fn global(&mut self, name: &Name, span: Span, state: &mut State) -> Value {
        let writers: Vec<FunctionId> = self.unit.global_writers.get(name).into_iter().flatten().copied().take(MAX_WRITERS).collect();
        let mut result: Option<Value> = None;
        for writer in &writers {
            if let Some(value) = self.shared_by(*writer, Owner::Global, name, false, span, state) {
                join_into(&mut result, value);
            }
        }
        let started = self.unit.global_starts.get(name).into_iter().flatten().filter(|file| !writers.contains(&(**file, 0)));
        for file in started.take(MAX_WRITERS).copied().collect::<Vec<_>>() {
            result = result.map(|value| self.started(file, name, value, span, state));
        }
        match result {
            Some(value) if !matches!(value.is, Is::Null) => value,
            _ => Value::named(name.clone(), span),
        }
    }

    /// What the top level of another file makes of a global variable.
    fn started(&mut self, file: u32, name: &Name, value: Value, span: Span, state: &mut State) -> Value {
        let mut copy = state.clone();
        copy.shared.insert((Owner::Global, name.clone()), Slot::new(value.clone(), span, span));
        self.run((file, 0), None, None, Args::default(), None, span, &mut copy);
        if copy.dead {
            return value;
        }
        *state = copy;
        state.shared.remove(&(Owner::Global, name.clone())).map_or(value, |slot| slot.value)
    }
}
