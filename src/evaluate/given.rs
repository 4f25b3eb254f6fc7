//! Loops that go on only with what somebody gave: where a test of an element that is not known may or may not hold, a text in its place decides.

use super::exec::Evaluator;
use super::removals::some_text;
use super::state::State;
use super::value::{Is, Key, Slot, Value};
use crate::model::code::{Block, Place, Step, StepKind};
use crate::model::http::Tri;
use crate::model::source::{Name, Span};
use std::collections::BTreeMap;

/// A text is tried for so many steps, which count for nothing else.
const TRIED: u32 = 1_000;

/// Which way tests go in a round for a text; none for those that go either way.
#[derive(Debug, Default)]
pub struct Given {
    /// How many functions are around the loop.
    depth: usize,
    /// The text is tried.
    trying: bool,
    ways: BTreeMap<Span, Option<bool>>,
}

impl<'a> Evaluator<'a> {
    /// A round of a loop with an entry of a map.
    pub fn round_with(
        &mut self,
        places: (Option<&'a Place>, Option<&'a Place>),
        entry: (&Key, &Slot, bool),
        body: &'a Block,
        state: &mut State,
    ) {
        let (key, slot, whole) = entry;
        let before = std::mem::take(&mut self.given);
        let is_tried = before.as_ref().is_some_and(|given| given.trying);
        if !is_tried && tests(body) {
            self.given = self.tried(places, entry, body, state);
        } else {
            self.given = before.as_ref().filter(|_| is_tried).map(|_| Given { depth: usize::MAX, ..Given::default() });
        }
        let element = if whole { self.entry_of(key, slot, state) } else { slot.clone() };
        self.round(places.0, places.1, (self.key_value(key, slot), element), body, state);
        self.given = before;
    }

    /// The ways that tests go with a text in the place of what is not known; nothing that is done with it counts.
    fn tried(
        &mut self,
        places: (Option<&'a Place>, Option<&'a Place>),
        (key, slot, whole): (&Key, &Slot, bool),
        body: &'a Block,
        state: &State,
    ) -> Option<Given> {
        let mut copy = state.clone();
        let value = match slot.value.as_literal() {
            Some(name) if self.entries_filled(&name, &mut copy) => slot.value.clone(),
            _ => self.text_instead(&slot.value, &mut copy)?,
        };
        let slot = Slot { value, ..slot.clone() };
        let element = if whole { self.entry_of(key, &slot, &mut copy) } else { slot.clone() };
        let ends = self.frames.last().map(|frame| (frame.returns.len(), frame.breaks.len()));
        self.given = Some(Given { depth: self.frames.len(), trying: true, ..Given::default() });
        let (fuel, cut) = (self.fuel, self.cut);
        (self.fuel, self.cut) = (fuel.min(TRIED), false);
        self.quiet += 1;
        self.round(places.0, places.1, (self.key_value(key, &slot), element), body, &mut copy);
        self.quiet -= 1;
        let ran_out = self.cut;
        (self.fuel, self.cut) = (fuel, cut);
        if let (Some(frame), Some((returns, breaks))) = (self.frames.last_mut(), ends) {
            frame.returns.truncate(returns);
            frame.breaks.truncate(breaks);
        }
        self.given.take().filter(|_| !ran_out).map(|given| Given { trying: false, ..given })
    }

    /// Puts a text in the place of the unknown entries of that name of all maps that variables hold. Whether there are any.
    fn entries_filled(&self, name: &str, state: &mut State) -> bool {
        let Some(env) = self.frames.last().map(|frame| frame.env) else { return false };
        let variables: Vec<(Name, Value)> =
            state.object(env).map(|o| o.fields.iter().map(|(n, s)| (n.clone(), s.value.clone())).collect()).unwrap_or_default();
        let mut found = false;
        for (variable, value) in variables {
            let Some(mut map) = self.map_of(&value, state) else { continue };
            let entry = map.entries.iter_mut().find(|(key, _)| matches!(key, Key::Name(n) if **n == *name));
            let Some((slot, text)) = entry.and_then(|(_, slot)| some_text(&slot.value).map(|text| (slot, text))) else { continue };
            slot.value = text;
            found = true;
            match value.is {
                Is::Object(id) => state.change(id, |o| o.map = Some(map)),
                _ => state.change(env, |o| {
                    if let Some(slot) = o.fields.get_mut(&variable) {
                        slot.value = Value::map(map, slot.value.span);
                    }
                }),
            }
        }
        found
    }

    /// Which way a test goes.
    pub fn way_of(&mut self, test: Span, holds: Tri) -> Tri {
        let depth = self.frames.len();
        let Some(given) = self.given.as_mut().filter(|given| given.depth == depth) else { return holds };
        if given.trying {
            let way = match holds {
                Tri::Yes => Some(true),
                Tri::No => Some(false),
                Tri::Maybe => None,
            };
            given.ways.entry(test).and_modify(|old| *old = old.filter(|old| Some(*old) == way)).or_insert(way);
            return holds;
        }
        match (holds, given.ways.get(&test)) {
            (Tri::Maybe, Some(Some(true))) => Tri::Yes,
            (Tri::Maybe, Some(Some(false))) => Tri::No,
            _ => holds,
        }
    }
}

/// Whether a body tests something.
fn tests(body: &Block) -> bool {
    body.iter().any(|Step { kind, .. }| match kind {
        StepKind::Branch { .. } => true,
        StepKind::Block { body, .. } | StepKind::Try { body, .. } => tests(body),
        _ => false,
    })
}
