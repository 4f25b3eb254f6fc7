//! Steps: blocks, branches and loops.

use super::exec::{Evaluator, MAX_UNROLLED};
use super::state::State;
use super::value::{Is, Key, Slot, Value};
use crate::model::code::{Block, Expr, ExprKind, Place, Step, StepKind, Test};
use crate::model::http::Tri;

impl<'a> Evaluator<'a> {
    /// Runs steps until the path ends.
    pub fn block(&mut self, steps: &'a Block, state: &mut State) {
        for step in steps {
            if state.dead || !self.step() {
                return;
            }
            self.one(step, state);
        }
    }

    pub fn one(&mut self, step: &'a Step, state: &mut State) {
        match &step.kind {
            StepKind::Do(e) => {
                self.eval(e, state);
            }
            StepKind::Branch { guard, then, other } => self.branch(guard, then, other, state),
            StepKind::Block { label, body } => {
                self.block(body, state);
                let Some(frame) = self.frames.last_mut() else { return };
                let (mine, rest): (Vec<_>, Vec<_>) = std::mem::take(&mut frame.breaks).into_iter().partition(|(l, _)| l == label);
                frame.breaks = rest;
                for (_, end) in mine {
                    state.join(end);
                }
            }
            StepKind::Break(label) => {
                if let Some(frame) = self.frames.last_mut() {
                    frame.breaks.push((label.clone(), state.clone()));
                }
                state.dead = true;
            }
            StepKind::Loop { key, value, over, body } => self.looped(key.as_ref(), value.as_ref(), over.as_ref(), body, state),
            StepKind::Try { body, handlers, finally } => {
                let before = state.clone();
                self.block(body, state);
                let mut after = state.clone();
                for handler in handlers {
                    let mut caught = before.clone();
                    caught.join(state.clone());
                    self.block(handler, &mut caught);
                    after.join(caught);
                }
                *state = after;
                if !state.dead {
                    self.block(finally, state);
                }
            }
            StepKind::Return(e) => {
                let value = match e {
                    Some(e) => self.eval(e, state),
                    None => Value::null(step.span),
                };
                if !state.dead {
                    let end = state.clone();
                    if let Some(frame) = self.frames.last_mut() {
                        frame.returns.push((value, end));
                    }
                }
                state.dead = true;
            }
        }
    }

    pub fn branch(&mut self, guard: &'a Expr, then: &'a Block, other: &'a Block, state: &mut State) {
        let value = self.eval(guard, state);
        if state.dead {
            return;
        }
        let holds = self.truth(&value, state);
        match self.way_of(guard.span, holds) {
            Tri::Yes => {
                self.narrow(guard, true, state);
                self.block(then, state);
            }
            Tri::No => {
                self.narrow(guard, false, state);
                self.block(other, state);
            }
            Tri::Maybe => {
                let mut not = state.clone();
                self.narrow(guard, true, state);
                self.narrow(guard, false, &mut not);
                self.block(then, state);
                self.block(other, &mut not);
                state.join(not);
            }
        }
    }

    /// Whether a loop that counts is known to go on: the condition that its body begins with compares known numbers, or asks an iterator.
    fn counts_on(&mut self, body: &'a Block, state: &State) -> bool {
        let Some(Step { kind: StepKind::Branch { guard, then, .. }, .. }) = body.first() else { return false };
        if then.is_empty() && !state.dead && self.asks_iterator(guard) && self.step() {
            let mut copy = state.clone();
            let holds = self.eval(guard, &mut copy);
            return self.truth(&holds, &copy) == Tri::Yes;
        }
        let ExprKind::Test(Test::Less | Test::LessOrEqual | Test::Greater | Test::GreaterOrEqual | Test::NotEqual, a, b) = &guard.kind
        else {
            return false;
        };
        if state.dead || !then.is_empty() || !self.step() {
            return false;
        }
        let mut copy = state.clone();
        let (a, b) = (self.eval(a, &mut copy), self.eval(b, &mut copy));
        let are_numbers = matches!((&a.is, &b.is), (Is::Number(_), Is::Number(_)));
        let holds = self.eval(guard, &mut copy);
        are_numbers && self.truth(&holds, &copy) == Tri::Yes
    }

    pub fn looped(&mut self, key: Option<&'a Place>, value: Option<&'a Place>, over: Option<&'a Expr>, body: &'a Block, state: &mut State) {
        let Some(over) = over else {
            for _ in 0..MAX_UNROLLED {
                self.block(body, state);
                if !self.counts_on(body, state) {
                    return;
                }
            }
            return;
        };
        let collection = self.eval(over, state);
        // Nothing is gone through by no round.
        if state.dead || matches!(collection.is, Is::Null) {
            return;
        }
        let (key, value) = if value.is_none() && self.is_channel(&collection, state) { (None, key) } else { (key, value) };
        let map = self.map_of(&collection, state);
        if let Some(map) = &map
            && map.entries.len() <= MAX_UNROLLED
        {
            for (k, slot) in &map.entries {
                if state.dead {
                    return;
                }
                let whole = key.is_none() && !map.is_list();
                self.for_element(slot, state, |me, state| me.round_with((key, value), (k, slot, whole), body, state));
            }
            if !map.open {
                return;
            }
        }
        let element = match &collection.is {
            Is::Answer(_) => Value { is: collection.is.clone(), span: over.span },
            _ => Value::unknown(over.span),
        };
        let slot = Slot::new(element, over.span, over.span);
        self.for_others(state, |me, state| me.round(key, value, (Value::unknown(over.span), slot), body, state));
    }

    /// What a walk through a map is given: where the language says so the whole entry, else its value.
    pub fn entry_of(&mut self, key: &Key, slot: &Slot, state: &mut State) -> Slot {
        if !self.semantics(self.file()).maps_of_entries {
            return slot.clone();
        }
        let named = Slot::new(self.key_value(key, slot), slot.key, slot.key);
        let value = self.pair(named, slot.clone(), slot.entry, slot.at, state);
        Slot { value, ..slot.clone() }
    }

    pub fn key_value(&self, key: &Key, slot: &Slot) -> Value {
        match key {
            Key::Index(i) => Value::new(Is::Number(*i as f64), slot.key),
            Key::Name(n) => Value::text(n, slot.key),
            Key::Symbol(n) => Value::new(Is::Symbol(n.clone()), slot.key),
        }
    }

    pub fn round(&mut self, key: Option<&'a Place>, value: Option<&'a Place>, element: (Value, Slot), body: &'a Block, state: &mut State) {
        if let Some(place) = key {
            let span = element.0.span;
            self.write(place, Slot::new(element.0, span, span), state);
        }
        if let Some(place) = value {
            self.write(place, Slot { there: Tri::Yes, ..element.1 }, state);
        }
        self.block(body, state);
    }
}
