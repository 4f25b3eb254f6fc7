//! What is written into slots: a value with where it is written, and the names by which options are compared.

use super::value::{Slot as Entry, Value};
use crate::model::client::Slot;
use crate::model::http::Tri;
use crate::model::source::{Name, Span};

/// The name of the field that holds a slot.
pub fn slot_name(slot: Slot) -> Name {
    format!("#{slot:?}").into()
}

/// A value on its way into a slot, with where it is written.
pub struct Written<'v> {
    /// The value.
    pub value: &'v Value,
    /// Its key or name.
    pub key: Span,
    /// Where the value is written.
    pub at: Span,
    /// The name that goes with it (a header's, a parameter's).
    pub name: Option<Value>,
    /// Whether it is certainly written.
    pub there: Tri,
    /// The whole entry.
    pub entry: Option<Span>,
}

impl<'v> Written<'v> {
    /// A value without a name or key of its own, certainly written there.
    pub fn plain(value: &'v Value, at: Span) -> Self {
        Written { value, key: at, at, name: None, there: Tri::Yes, entry: None }
    }

    /// What a slot holds.
    pub fn of(slot: &'v Entry) -> Self {
        Written { value: &slot.value, key: slot.key, at: slot.at, name: None, there: slot.there, entry: slot.entry }
    }
}

/// Whether an option's dotted key, in which `*` stands for any one part, is that name.
pub fn is_option(key: &str, name: &str) -> bool {
    key.contains('*') && key.split('.').count() == name.split('.').count() && fits(key, name)
}

/// Whether an option's key goes on below that name.
pub fn is_within(key: &str, name: &str) -> bool {
    key.split('.').count() > name.split('.').count() && fits(key, name)
}

/// Whether the parts of a name are those an option's key begins with.
pub fn fits(key: &str, name: &str) -> bool {
    key.split('.').zip(name.split('.')).all(|(wanted, part)| wanted == "*" || wanted == part)
}
