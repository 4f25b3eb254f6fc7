//! Fields: what the methods of the unit write into them.

use super::exec::{Evaluator, SummaryKey};
use super::places::is_unset;
use super::state::State;
use super::summary::{MAX_SITES, MAX_WRITERS, add_elements};
use super::value::{FunctionId, Is, TypeId, Value, join_into};
use crate::model::source::{Name, Span};
use std::collections::BTreeMap;

impl<'a> Evaluator<'a> {
    /// What the methods of the unit write into a field, `%nothing` when none does.
    pub fn field(&mut self, class: TypeId, name: &Name, span: Span, state: &mut State) -> Value {
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
                    join_into(&mut result, value);
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
            (None, Some(slot)) if !matches!(slot.value.is, Is::Null) && !self.is_for_others(class, name, &slot.value) => {
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

    /// Whether a field that no method writes is for those who use the objects: other functions of the package, or other packages.
    pub fn is_for_others(&self, class: TypeId, name: &str, value: &Value) -> bool {
        let says_nothing = is_unset(value) || matches!(value.is, Is::Bool(false));
        let is_open = || name.starts_with(char::is_uppercase) || self.unit.fields_set.contains(name);
        says_nothing && self.semantics(class.0).zero_fields && is_open()
    }

    pub fn typed_in(&mut self, class: TypeId, declared: &Name, state: &mut State, span: Span) -> Option<Value> {
        self.enter((class.0, 0), &Value::null(span), class, state);
        let value = self.typed_object(declared, state, span);
        self.frames.pop();
        value
    }

    pub fn belongs(&self, function: FunctionId, lineage: &[TypeId]) -> bool {
        match self.unit.function(function).and_then(|f| f.owner) {
            Some(owner) => lineage.contains(&(function.0, owner as u32)),
            // A closure inside a method writes the method's object.
            None => lineage.iter().any(|t| {
                t.0 == function.0 && self.unit.class(*t).zip(self.unit.function(function)).is_some_and(|(c, f)| c.span.contains(&f.span))
            }),
        }
    }

    /// Keys that other methods set in a map field: they may be there.
    pub fn element_keys(&self, name: &Name, lineage: &[TypeId]) -> Vec<Option<(Name, Span)>> {
        let writers = self.unit.element_writers.get(name).into_iter().flatten();
        writers.filter(|(f, _)| self.belongs(*f, lineage)).map(|(_, key)| key.clone()).collect()
    }

    pub fn with_elements(&mut self, value: Value, keys: &[Option<(Name, Span)>], state: &mut State) -> Value {
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
    pub fn written_by(
        &mut self,
        writer: FunctionId,
        class: TypeId,
        name: &Name,
        called: bool,
        span: Span,
        state: &mut State,
    ) -> Option<Value> {
        let function = self.unit.function(writer)?;
        if function.kind == crate::model::code::FunctionKind::Closure {
            return Some(Value::named(name.clone(), span));
        }
        let sites = if called { self.unit.sites(writer) } else { Vec::new() };
        let mut result: Option<Value> = None;
        let mut take = |value: Value| {
            join_into(&mut result, value);
        };
        let mut before = state.clone();
        let (this, id) = self.bare(class, span, &mut before);
        before.change(id, |o| o.closed_world = true);
        for round in 0..sites.len().clamp(1, MAX_SITES) {
            let mut copy = before.clone();
            let args = match sites.get(round) {
                Some(site) => self.site_args(site, &mut copy),
                None => {
                    self.enter(writer, &this, class, &mut copy);
                    let args = self.unknown_args(function, false, &mut copy);
                    self.frames.pop();
                    args
                }
            };
            self.run(writer, Some(this.clone()), Some(class), args, None, span, &mut copy);
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
}
