//! Summaries: what a field, static field, module or global holds, as the closed world of the unit says.
//!
//! A field is the join of its initialiser, of what the constructor leaves in it, and of what methods write that the unit calls. A
//! field that would be only null is not known: then the writers nobody calls are run with unknown arguments. Each summary has its own
//! fuel and its own heap, so that neither depends on which root asked first.

use super::exec::{Evaluator, SUMMARY_FUEL, Summary, SummaryKey};
use super::models::Models;
use super::remembered::CLEAN;
use super::state::{Object, Owner, State};
use super::unit::Site;
use super::value::{FunctionId, FunctionValue, Is, MapValue, ObjectId, Slot, TypeId, Value, join, join_into};
use super::written::Written;
use crate::model::code::{Callee, Expr, ExprKind, Place};
use crate::model::http::Tri;
use crate::model::source::{Name, Span};
use crate::model::walk::{self, Met};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// At most so many call sites of one writer are looked at.
pub const MAX_SITES: usize = 6;
/// At most so many writers of one field.
pub const MAX_WRITERS: usize = 8;
/// At most so many summaries are computed inside of each other.
pub const MAX_PENDING: usize = 12;

impl<'a> Evaluator<'a> {
    /// The summary, computed apart from the running root.
    pub fn summary(&mut self, key: &SummaryKey, span: Span) -> Option<Rc<Summary>> {
        // Without fuel the asker goes no further, whatever is known.
        if self.fuel == 0 {
            return None;
        }
        if let Some(done) = self.known_summary(key) {
            return Some(done);
        }
        let position = self.pending.len();
        if let Some(unfinished) = self.pending.iter().position(|k| k == key) {
            self.low = self.low.min(unfinished);
            return None;
        }
        if position > MAX_PENDING {
            self.low = 0;
            return None;
        }
        self.pending.push(key.clone());
        self.quiet += 1;
        let frames = std::mem::take(&mut self.frames);
        let (fuel, cut, before, spent) = (self.fuel, self.cut, self.low, self.spent);
        (self.fuel, self.cut, self.low) = (SUMMARY_FUEL, false, CLEAN);
        let mut state = State::default();
        let value = match key {
            SummaryKey::Instance(class) => self.instance(*class, span, &mut state),
            SummaryKey::Field(class, name) => self.field(*class, name, span, &mut state),
            SummaryKey::Static(class, name) => self.static_value(*class, name, span, &mut state),
            SummaryKey::Module(file) => self.module(*file, span, &mut state),
            SummaryKey::Variable(file, name) => self.variable(*file, name, span, &mut state),
            SummaryKey::Global(name) => self.global(name, span, &mut state),
        };
        let low = std::mem::replace(&mut self.low, before);
        (self.fuel, self.cut) = (fuel, cut);
        self.frames = frames;
        self.quiet -= 1;
        self.pending.pop();
        let summary = Rc::new(Summary { value, state });
        self.remember(key, &summary, low, self.spent - spent, span);
        Some(summary)
    }

    /// Copies a summary's value, and all it refers to, into a state.
    pub fn adopt(&mut self, summary: &Summary, state: &mut State) -> Value {
        let mut ids = BTreeMap::new();
        self.copy(&summary.value, &summary.state, state, &mut ids)
    }

    pub fn copy(&mut self, value: &Value, from: &State, to: &mut State, ids: &mut BTreeMap<ObjectId, ObjectId>) -> Value {
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

    pub fn copy_map(&mut self, map: &mut MapValue, from: &State, to: &mut State, ids: &mut BTreeMap<ObjectId, ObjectId>) {
        for (_, slot) in &mut map.entries {
            slot.value = self.copy(&slot.value, from, to, ids);
        }
    }

    pub fn copy_object(&mut self, id: ObjectId, from: &State, to: &mut State, ids: &mut BTreeMap<ObjectId, ObjectId>) -> Option<ObjectId> {
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

    /// A module variable that functions write as well: as the top level leaves it, and as they do.
    pub fn variable_summary(&mut self, file: u32, name: &Name, span: Span, state: &mut State) -> Value {
        match self.summary(&SummaryKey::Variable(file, name.clone()), span) {
            Some(summary) => self.adopt(&summary, state),
            None => Value::named(name.clone(), span),
        }
    }

    pub fn variable(&mut self, file: u32, name: &Name, span: Span, state: &mut State) -> Value {
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
                    join_into(&mut result, value);
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

    pub fn run_overrides(&mut self, class: TypeId, model: &'a crate::model::client::Client, id: ObjectId, state: &mut State) {
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
            let written = Written::plain(&value, at);
            self.effect(model, id, effect, &written, state);
        }
    }
}

/// Keys that other code sets may be there.
pub fn add_elements(map: &mut MapValue, keys: &[Option<(Name, Span)>]) {
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

/// The local variables that what a site is given names; none where it may read any (closures, reading variables by their names).
pub fn locals_read<'a>(site: &Site<'a>, models: &Models) -> Option<BTreeSet<&'a str>> {
    let mut names = BTreeSet::new();
    let mut may_be_any = false;
    for given in site.given() {
        walk::expr(given, &mut |met| match met {
            Met::Expr(Expr { kind: ExprKind::Read(Place::Local(name)), .. }) | Met::Write(Place::Local(name), _) => {
                names.insert(&**name);
            }
            Met::Expr(Expr { kind: ExprKind::Closure(_), .. }) => may_be_any = true,
            Met::Expr(Expr { kind: ExprKind::Call { callee: Callee::Function { name, fallback }, .. }, .. }) => {
                let called = std::iter::once(name).chain(fallback);
                may_be_any |= called.into_iter().any(|name| models.intrinsic(name) == Some("compact"));
            }
            Met::Expr(_) | Met::Write(..) => {}
        });
    }
    (!may_be_any).then_some(names)
}

/// Whether code speaks of its receiver.
pub fn mentions_this(e: &Expr) -> bool {
    let mut found = false;
    walk::expr(e, &mut |met| found |= matches!(met, Met::Expr(Expr { kind: ExprKind::This, .. })));
    found
}
