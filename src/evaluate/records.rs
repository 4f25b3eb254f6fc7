//! Records: what a run has found so far, keyed by place so that the order of roots does not matter.

use super::value::{RequestKey, TypeId};
use crate::model::http::{AnswerRead, Built, Expiry, ForeignCall, Kept, Library, Request, Wanted};
use crate::model::shape::Shape;
use crate::model::source::{Name, Span};
use std::collections::{BTreeMap, BTreeSet};

/// How much of a request lies on the chain of calls that sends it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Seat {
    /// What makes it what it is is written there.
    Composed,
    /// It is read there: the path from a field or constant, the parameters from a function that has returned.
    Read,
    /// All of it is written elsewhere.
    Elsewhere,
}

/// What is decoded into a class.
#[derive(Debug, Default)]
pub struct Decoding {
    /// The answers to these requests.
    pub requests: BTreeSet<RequestKey>,
    /// By something that was told to reject fields which the class doesn't know.
    pub strict: bool,
}

/// Everything found.
#[derive(Debug, Default)]
pub struct Records {
    /// The best version of each request.
    pub requests: BTreeMap<RequestKey, Request>,
    /// How much of each request lies on its chain of calls.
    pub seats: BTreeMap<RequestKey, Seat>,
    /// Requests that were still being written when they were recorded.
    pub superseded: BTreeSet<RequestKey>,
    /// Calls that are no calls: literals that have the shape of a request.
    pub literals: BTreeSet<Span>,
    /// Reads of answers.
    pub reads: BTreeMap<RequestKey, BTreeSet<AnswerRead>>,
    /// Classes that answers are decoded into.
    pub decodings: BTreeMap<TypeId, Decoding>,
    /// Schemas that code composes, by the expression.
    pub schemas: BTreeMap<Span, Shape>,
    /// The requests whose answers are checked against a schema.
    pub checked: BTreeMap<Span, BTreeSet<RequestKey>>,
    /// Fixed points in time that are kept, by place.
    pub expiries: BTreeMap<Span, Expiry>,
    /// Kept answers, by place and path.
    pub kept: BTreeMap<RequestKey, BTreeMap<(Span, Vec<Name>), Kept>>,
    /// URLs that were handed on, by the place of the path literal and the place they leave.
    pub built: BTreeMap<(Span, Span), Built>,
    /// Libraries by place.
    pub libraries: BTreeMap<Span, Library>,
    /// Calls of what the unit does not define.
    pub foreign: BTreeMap<(Span, Name), ForeignCall>,
    /// Keys of grants that another value replaced before they were sent.
    pub overridden: BTreeSet<Span>,
    /// Parameter sets with a grant: by the place of the grant's key.
    pub grants: BTreeMap<Span, Request>,
    /// Names that were asked for and not found.
    pub wanted: BTreeSet<Wanted>,
    /// Rows that took part.
    pub rows_used: BTreeSet<String>,
    /// Sends whose URL is not known, by place.
    pub unresolved: BTreeSet<Span>,
    /// What could not be run.
    pub gaps: BTreeSet<(Span, &'static str)>,
}
