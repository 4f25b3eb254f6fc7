//! Values: what an expression may be, as far as it is known.
//!
//! Values are immutable and cheap to clone; what is shared and written in place (objects, handles, environments, the maps
//! of languages that share them) lives in the heap of a [`State`](super::state::State) and is referred to by [`ObjectId`].

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

/// Joins a value to those there were before.
pub fn join_into(all: &mut Option<Value>, value: Value) {
    *all = Some(match all.take() {
        Some(before) => join(&before, &value),
        None => value,
    });
}

/// The join of two values: what is the same stays, maps are joined slot by slot, the rest becomes alternatives.
pub fn join(a: &Value, b: &Value) -> Value {
    if a == b || same(&a.is, &b.is) {
        return a.clone();
    }
    if let (Is::Map(x), Is::Map(y)) = (&a.is, &b.is) {
        return Value { is: Is::Map(Rc::new(join_maps(x, y))), span: a.span };
    }
    let mut all: Vec<Value> = Vec::new();
    for value in a.alternatives().iter().chain(b.alternatives()) {
        if let Is::Map(new) = &value.is
            && let Some(old) = all.iter_mut().find(|v| matches!(v.is, Is::Map(_)))
        {
            if let Is::Map(known) = &old.is {
                old.is = Is::Map(Rc::new(join_maps(known, new)));
            }
            continue;
        }
        if let Is::Answer(new) = &value.is
            && let Some(old) = all.iter_mut().find(|v| matches!(&v.is, Is::Answer(x) if x.path == new.path))
        {
            if let Is::Answer(known) = &old.is {
                old.is = Is::Answer(Rc::new(join_answers(known, new)));
            }
            continue;
        }
        if !all.iter().any(|v| same(&v.is, &value.is)) {
            all.push(value.clone());
        }
    }
    any_of(all, a.span)
}

fn join_answers(a: &AnswerValue, b: &AnswerValue) -> AnswerValue {
    let mut requests: Vec<RequestKey> = a.requests.iter().chain(&b.requests).copied().collect();
    requests.sort_unstable();
    requests.dedup();
    AnswerValue {
        requests,
        path: a.path.clone(),
        cooked: a.cooked || b.cooked,
        falls_back: a.falls_back || b.falls_back,
        shape: a.shape.or(b.shape),
        strict: a.strict || b.strict,
    }
}

/// One of these values; too many become one unknown beside the first ones.
pub fn any_of(mut all: Vec<Value>, span: Span) -> Value {
    if all.len() > 1 {
        let unknowns = all.iter().filter(|v| v.is_unknown()).count();
        if unknowns > 1 {
            let mut seen = false;
            all.retain(|v| !v.is_unknown() || !std::mem::replace(&mut seen, true));
        }
    }
    if all.len() > MAX_ALTERNATIVES {
        all.sort_by_key(|v| match &v.is {
            Is::Text(_) | Is::Map(_) | Is::Object(_) | Is::Function(_) | Is::Answer(_) => 0,
            Is::Unknown(_) => 2,
            _ => 1,
        });
        all.truncate(MAX_ALTERNATIVES - 1);
        if !all.iter().any(Value::is_unknown) {
            all.push(Value::unknown(span));
        }
    }
    match all.len() {
        0 => Value::unknown(span),
        1 => all.remove(0),
        _ => Value { is: Is::AnyOf(Rc::new(all)), span },
    }
}

/// Whether two values are the same for every purpose but the place they come from.
fn same(a: &Is, b: &Is) -> bool {
    match (a, b) {
        (Is::Text(x), Is::Text(y)) => x == y || (x.as_literal().is_some() && x.as_literal() == y.as_literal()),
        (Is::Unknown(x), Is::Unknown(y)) => x == y,
        _ => a == b,
    }
}

/// The join of two maps: an entry of one only may be missing.
pub fn join_maps(a: &MapValue, b: &MapValue) -> MapValue {
    let rest = match (&a.rest, &b.rest) {
        (Some(x), Some(y)) => Some(Rc::new(join_answers(x, y))),
        (x, y) => x.clone().or_else(|| y.clone()),
    };
    let mut joined = MapValue { entries: Vec::with_capacity(a.entries.len()), open: a.open || b.open, span: a.span.or(b.span), rest };
    for (key, left) in &a.entries {
        let slot = match b.get(key) {
            Some(right) => join_slots(left, right),
            None => Slot { there: maybe(left.there), ..left.clone() },
        };
        joined.entries.push((key.clone(), slot));
    }
    for (key, right) in &b.entries {
        if a.get(key).is_none() {
            joined.entries.push((key.clone(), Slot { there: maybe(right.there), ..right.clone() }));
        }
    }
    joined
}

/// The join of two slots.
pub fn join_slots(a: &Slot, b: &Slot) -> Slot {
    let there = if a.there == b.there { a.there } else { Tri::Maybe };
    Slot { value: join(&a.value, &b.value), there, ..a.clone() }
}

fn maybe(there: Tri) -> Tri {
    if there == Tri::No { Tri::No } else { Tri::Maybe }
}
