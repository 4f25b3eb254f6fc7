//! Objects that a library fills with the fields of documents (active records): what is written into them comes back out.

use super::arguments::Args;
use super::exec::Evaluator;
use super::state::{Object, State};
use super::unit::Unit;
use super::value::{Is, ObjectId, Slot, TypeId, Value};
use crate::model::decoder::Decoder;
use crate::model::http::SinkKind;
use crate::model::source::{Name, Span};

/// The document that an object was filled with.
const FILLED: &str = "#filled";

impl Object {
    /// Whether it was filled with a document.
    pub fn is_filled(&self) -> bool {
        self.fields.contains_key(FILLED)
    }
}

impl<'a> Unit<'a> {
    /// The library that fills objects of a class.
    fn filler(&self, class: TypeId) -> Option<&'a Decoder> {
        if self.foreign_parents(class).is_empty() {
            return None;
        }
        self.decoder(&self.lineage(class)).filter(|d| !d.fills.is_empty())
    }
}

impl<'a> Evaluator<'a> {
    /// A method that fills an object, called on one of a class.
    pub fn fill(&mut self, object: ObjectId, class: TypeId, name: &str, args: &Args<'a>, at: Span, state: &mut State) -> bool {
        let fills = self.unit.filler(class).is_some_and(|filler| filler.fills.iter().any(|method| method == name));
        if fills {
            self.fill_with(object, class, args, at, state);
        }
        fills
    }

    /// A method of a class that makes an object and fills it.
    pub fn made_filled(&mut self, class: TypeId, name: &str, args: &Args<'a>, at: Span, span: Span, state: &mut State) -> Option<Value> {
        self.unit.filler(class).filter(|filler| filler.makes.iter().any(|method| method == name))?;
        let (made, object) = self.bare(class, span, state);
        state.change(object, |o| o.open = true);
        self.fill_with(object, class, args, at, state);
        Some(made)
    }

    fn fill_with(&mut self, object: ObjectId, class: TypeId, args: &Args<'a>, at: Span, state: &mut State) {
        for arg in &args.list {
            let value = &arg.value;
            if value.alternatives().iter().any(|one| matches!(one.is, Is::Answer(_))) {
                let decoded = self.decoded(value.clone(), class);
                self.keeps(&decoded, SinkKind::Store, None, at, None, state);
                state.change(object, |o| {
                    o.fields.insert(FILLED.into(), Slot::new(decoded, arg.at, arg.at));
                });
            } else if let Some(map) = self.map_of(value, state) {
                for (key, slot) in map.entries {
                    let name = key.text();
                    self.keeps(&slot.value, SinkKind::Store, Some(name.clone()), at, None, state);
                    state.change(object, |o| {
                        o.fields.insert(name, slot);
                    });
                }
            }
        }
    }

    /// A field of an object that was filled with a document. What is no plain name is none (`save!`).
    pub fn field_of_filled(&mut self, object: ObjectId, name: &Name, span: Span, state: &mut State) -> Option<Value> {
        if !name.chars().all(|c| c.is_alphanumeric() || c == '_') {
            return None;
        }
        let document = state.object(object)?.fields.get(FILLED)?.value.clone();
        Some(self.read_field(&document, name, span, state))
    }
}
