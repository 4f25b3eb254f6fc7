//! Values: what an expression may be, as far as it is known.
//!
//! Values are immutable and cheap to clone; what is shared and written in place (objects, handles, environments, the maps
//! of languages that share them) lives in the heap of a [`State`](super::state::State) and is referred to by [`ObjectId`].

pub use super::joins::{any_of, join, join_into, join_maps, join_slots};
use super::text::TextValue;
use crate::model::http::Tri;
use crate::model::source::{Name, Span};
use std::rc::Rc;

/// At most so many alternatives are kept apart.
pub const MAX_ALTERNATIVES: usize = 4;

/// A reference into the heap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectId(pub u32);

/// A type of the unit: file index and type index.
pub type TypeId = (u32, u32);
/// A function of the unit: file index and function index.
pub type FunctionId = (u32, u32);

/// A request, by the place that sends it and the place that composes it: the same whichever root reached it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestKey {
    /// The sending call.
    pub call: Span,
    /// The composing call.
    pub composer: Span,
    /// What makes it this one: the place of its grant's key, else of its path.
    pub what: Span,
}

/// A value with the expression that gave it.
#[derive(Debug, Clone, PartialEq)]
pub struct Value {
    /// What it is.
    pub is: Is,
    /// The expression or literal it comes from.
    pub span: Span,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq)]
pub enum Is {
    /// Not known; named when it is a parameter, an environment variable or a setting.
    Unknown(Option<Name>),
    /// Null, undefined, not set.
    Null,
    /// True or false.
    Bool(bool),
    /// A number.
    Number(f64),
    /// Text.
    Text(Rc<TextValue>),
    /// A map or list that is copied on assignment, or any map before it is boxed.
    Map(Rc<MapValue>),
    /// Something in the heap.
    Object(ObjectId),
    /// A function.
    Function(Rc<FunctionValue>),
    /// A name that the unit does not define: a constant, a module, a namespace, dotted for members.
    Symbol(Name),
    /// A class of the unit.
    Class(TypeId),
    /// The answer to a request, or a part of it.
    Answer(Rc<AnswerValue>),
    /// One of several, at least two, none of them `AnyOf`.
    AnyOf(Rc<Vec<Value>>),
}

/// A function with what it sees of its surroundings.
#[derive(Debug, Clone, PartialEq)]
pub struct FunctionValue {
    /// Which.
    pub function: FunctionId,
    /// The environment it captured.
    pub env: Option<ObjectId>,
    /// Its receiver: captured, or bound.
    pub this: Option<Box<Value>>,
    /// Arguments bound before the others.
    pub bound: Vec<Value>,
}

/// Part of the answer to a request.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct AnswerValue {
    /// The requests, sorted.
    pub requests: Vec<RequestKey>,
    /// The path from the answer's root.
    pub path: Vec<Name>,
    /// Part of a text made of it, or passed through calls that are not known.
    pub cooked: bool,
    /// Another value stands in when the field is absent.
    pub falls_back: bool,
    /// The type it was decoded into.
    pub shape: Option<TypeId>,
    /// What decodes it was told to reject fields that a type doesn't know.
    pub strict: bool,
}

impl AnswerValue {
    /// The whole answer to these requests.
    pub fn to(requests: Vec<RequestKey>) -> Self {
        AnswerValue { requests, path: Vec::new(), cooked: false, falls_back: false, shape: None, strict: false }
    }
}

/// A key of a map.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// A list position.
    Index(i64),
    /// A name.
    Name(Name),
    /// A constant that the unit does not define.
    Symbol(Name),
}

impl Key {
    /// The key of an entry whose key is not known.
    pub fn any() -> Self {
        Key::Symbol("%any".into())
    }

    /// The key as text.
    pub fn text(&self) -> Name {
        match self {
            Key::Index(i) => i.to_string().into(),
            Key::Name(n) | Key::Symbol(n) => n.clone(),
        }
    }
}

/// An immutable map or list, in order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MapValue {
    /// The entries in order.
    pub entries: Vec<(Key, Slot)>,
    /// Other entries may be there.
    pub open: bool,
    /// Where it was written.
    pub span: Option<Span>,
    /// The answer whose fields are its other entries, because it was spread into it or written to.
    pub rest: Option<Rc<AnswerValue>>,
}

/// An entry of a map or a field of an object.
#[derive(Debug, Clone, PartialEq)]
pub struct Slot {
    /// The value.
    pub value: Value,
    /// Whether it is there.
    pub there: Tri,
    /// Where its key is written.
    pub key: Span,
    /// Where its value is written.
    pub at: Span,
    /// The whole entry with separator.
    pub entry: Option<Span>,
}

impl Slot {
    /// A slot that is certainly there.
    pub fn new(value: Value, key: Span, at: Span) -> Self {
        Slot { value, there: Tri::Yes, key, at, entry: None }
    }
}

impl MapValue {
    /// The slot of a key.
    pub fn get(&self, key: &Key) -> Option<&Slot> {
        self.entries.iter().find(|(k, _)| k == key).map(|(_, s)| s)
    }

    /// The slot of a name.
    pub fn named(&self, name: &str) -> Option<&Slot> {
        self.entries.iter().find(|(k, _)| matches!(k, Key::Name(n) if &**n == name)).map(|(_, s)| s)
    }

    /// Writes a key, in its old position if it had one.
    pub fn set(&mut self, key: Key, slot: Slot) {
        match self.entries.iter_mut().find(|(k, _)| *k == key) {
            Some((_, old)) => *old = slot,
            None => self.entries.push((key, slot)),
        }
    }

    /// Removes a key.
    pub fn remove(&mut self, key: &Key) {
        self.entries.retain(|(k, _)| k != key);
    }

    /// Appends to the list.
    pub fn push(&mut self, slot: Slot) {
        let next = self.entries.iter().filter_map(|(k, _)| if let Key::Index(i) = k { Some(i + 1) } else { None }).max().unwrap_or(0);
        self.entries.push((Key::Index(next), slot));
    }

    /// Whether every key is a position.
    pub fn is_list(&self) -> bool {
        self.entries.iter().all(|(k, _)| matches!(k, Key::Index(_)))
    }

    /// Adds all entries of `other`, numbering its list elements anew.
    pub fn extend(&mut self, other: &MapValue) {
        for (key, slot) in &other.entries {
            match key {
                Key::Index(_) => self.push(slot.clone()),
                _ => self.set(key.clone(), slot.clone()),
            }
        }
        self.open |= other.open;
        if let Some(rest) = &other.rest {
            self.spread(rest);
        }
    }

    /// Takes the fields of an answer as further entries; what was there before stands in for those that it lacks.
    pub fn spread(&mut self, answer: &AnswerValue) {
        let falls_back = answer.falls_back || self.open || !self.entries.is_empty();
        self.rest = Some(Rc::new(AnswerValue { falls_back, ..answer.clone() }));
        self.open = true;
    }
}

impl Value {
    /// A value from an expression.
    pub fn new(is: Is, span: Span) -> Self {
        Value { is, span }
    }

    /// Nothing known.
    pub fn unknown(span: Span) -> Self {
        Value { is: Is::Unknown(None), span }
    }

    /// A named unknown: a parameter or a setting.
    pub fn named(name: Name, span: Span) -> Self {
        Value { is: Is::Unknown(Some(name)), span }
    }

    /// Null.
    pub fn null(span: Span) -> Self {
        Value { is: Is::Null, span }
    }

    /// A literal text.
    pub fn text(text: &str, span: Span) -> Self {
        Value { is: Is::Text(Rc::new(TextValue::literal(text.into(), span))), span }
    }

    /// A map.
    pub fn map(map: MapValue, span: Span) -> Self {
        Value { is: Is::Map(Rc::new(map)), span }
    }

    /// The alternatives: itself, unless it is several.
    pub fn alternatives(&self) -> &[Value] {
        match &self.is {
            Is::AnyOf(all) => all,
            _ => std::slice::from_ref(self),
        }
    }

    /// Whether nothing is known of it.
    pub fn is_unknown(&self) -> bool {
        matches!(self.is, Is::Unknown(_))
    }

    /// The text, when it is one literal text throughout.
    pub fn as_literal(&self) -> Option<Name> {
        match &self.is {
            Is::Text(t) => t.as_literal(),
            Is::Number(n) => Some(number_text(*n)),
            _ => None,
        }
    }

    /// The function, when it is one.
    pub fn as_function(&self) -> Option<&Rc<FunctionValue>> {
        self.alternatives().iter().find_map(|v| if let Is::Function(f) = &v.is { Some(f) } else { None })
    }
}

/// A number as a program would print it.
pub fn number_text(n: f64) -> Name {
    if n.fract() == 0.0 && n.abs() < 1e15 { format!("{n:.0}").into() } else { n.to_string().into() }
}
