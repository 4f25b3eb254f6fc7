//! What code does with answers: the fields it reads, what it keeps of them, and until when.

use crate::model::source::{Name, Span};

/// A read of a field of an answer.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct AnswerRead {
    /// The path of names from the answer's root (`["platform"]`).
    pub path: Vec<Name>,
    /// Where it is read.
    pub at: Span,
    /// How the read value is used, as far as seen.
    pub usage: Usage,
    /// The read fails when the field is absent.
    pub required: bool,
    /// The function it stands in.
    pub function: Span,
}

/// How a value read from an answer is used.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Usage {
    /// Not seen, or in a way that works with any type.
    Any,
    /// Compared with this literal text (true) or number (false).
    Compared(Name, bool),
    /// Tested to be less than this literal, or (true) at most it.
    Below(Name, bool),
    /// Part of a text, in a way that works with a number as well.
    Joined,
    /// Used as only text can be: a method of texts, a regular expression, a sum with a text where that fails for numbers.
    AsText,
    /// So many seconds were taken from it, or from a time counted from it.
    Shortened(i64),
}

/// Where a kept value goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SinkKind {
    /// A field of an object, a static, a module or global variable.
    Field,
    /// A session.
    Session,
    /// A cookie.
    Cookie,
    /// A cache with a lifetime.
    Cache,
    /// A database, an option, a file, browser storage, or a call named set, save, store, write, put, update, persist.
    Store,
}

/// Something of an answer that outlives its request.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    /// The path within the answer; empty for the whole answer.
    pub path: Vec<Name>,
    /// Where to.
    pub sink: SinkKind,
    /// The name it is kept under: field, key, option.
    pub name: Option<Name>,
    /// Where.
    pub at: Span,
    /// The function it stands in.
    pub function: Span,
    /// How long, as the code says.
    pub lifetime: Option<Lifetime>,
    /// The answer's fields known to be present on this path (`isset`, truth tests, `??` alternatives).
    pub guarded: Vec<Name>,
    /// When the field is absent another value is kept instead (`$r['x'] ?? $old`).
    pub falls_back: bool,
}

/// How long something is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Lifetime {
    /// In seconds, when it is a constant; `i64::MAX` for ever.
    pub seconds: Option<i64>,
    /// It is computed from this field of the answer.
    pub from: Option<Vec<Name>>,
    /// Where it is given.
    pub span: Span,
}

/// A point in time, a constant span from now, that outlives the call: when something kept beside it ends.
#[derive(Debug, Clone, PartialEq)]
pub struct Expiry {
    /// The name it is kept under.
    pub name: Name,
    /// From now, in the code's own unit: seconds or thousandths.
    pub from_now: i64,
    /// Where the span of time is given.
    pub at: Span,
    /// The function it stands in.
    pub function: Span,
}
