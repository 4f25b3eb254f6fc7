//! Merge: from the records of all roots to what was understood of the unit, in a fixed order.

use super::Ask;
use super::exec::Evaluator;
use super::records::{Records, Seat};
use super::unit::Unit;
use super::value::{RequestKey, TypeId};
use crate::model::client::ClientKind;
use crate::model::code::FunctionKind;
use crate::model::http::{Built, Origin, Part, Piece, PieceKind, Request, Understood, Usage};
use crate::model::shape::Shape;
use crate::model::source::{Name, Sources, Span};
use std::collections::{BTreeMap, BTreeSet};

/// A method of an abstract class is run for at most so many concrete ones.
const MAX_CONCRETE: usize = 8;

impl Evaluator<'_> {
    /// Runs every root: functions, methods (of an abstract class once for each concrete class below it), top levels; `only_concerned`: those
    /// of files that have to do with what the rules ask for.
    pub fn run_all(&mut self, only_concerned: bool) {
        let unit = self.unit;
        for (index, file) in unit.files.iter().enumerate() {
            if only_concerned && !self.concerns(index as u32) {
                continue;
            }
            for (ix, function) in file.functions.iter().enumerate() {
                let id = (index as u32, ix as u32);
                if function.is_abstract || function.kind == FunctionKind::Closure {
                    continue;
                }
                match unit.owner(id) {
                    None => self.root(id, None),
                    Some(owner) => {
                        for class in self.receivers(owner, &function.name) {
                            self.root(id, Some(class));
                        }
                    }
                }
            }
        }
        self.run_libraries();
    }

    /// The classes whose objects may run a method: its own, or the concrete ones below an abstract one that do not override it.
    fn receivers(&self, owner: TypeId, method: &str) -> Vec<TypeId> {
        let Some(class) = self.unit.class(owner) else { return Vec::new() };
        let below: Vec<TypeId> = self
            .unit
            .descendants(owner)
            .into_iter()
            .filter(|t| self.unit.class(*t).is_some_and(|c| !c.is_abstract))
            .filter(|t| self.unit.find_method(*t, method).is_some_and(|(_, at)| at == owner))
            .take(MAX_CONCRETE)
            .collect();
        // What the class itself would do matters unless it can't be made.
        let is_made = !class.is_abstract && !self.unit.needs_classes_below(owner, method);
        let own = (is_made || below.is_empty()).then_some(owner);
        own.into_iter().chain(below).collect()
    }

    /// Classes that extend an OAuth library: what their fields and the methods the library calls back say of the endpoints.
    fn run_libraries(&mut self) {
        let unit = self.unit;
        for (index, file) in unit.files.iter().enumerate() {
            for ix in 0..file.types.len() {
                let id = (index as u32, ix as u32);
                let Some(client) = self.library_of(id) else { continue };
                let Some(model) = unit.models.clients.get(client).copied() else { continue };
                if model.kind == ClientKind::Oauth && !unit.class(id).is_some_and(|c| c.is_abstract && !unit.descendants(id).is_empty()) {
                    self.library_root(id, client, model);
                }
            }
        }
    }
}

/// Takes the records of one family into the unit's result.
pub fn finish(evaluator: Evaluator<'_>, all: &mut Understood) {
    let ask = evaluator.ask;
    let unit = evaluator.unit;
    let mut records = evaluator.records;
    all.shapes.extend(shapes(unit, &records));
    for key in std::mem::take(&mut records.superseded) {
        records.requests.remove(&key);
    }
    drop_foreign(&mut records, ask);
    attach(&mut records);
    let mut requests: Vec<Request> = records.requests.into_values().collect();
    let composed: BTreeSet<Span> = requests.iter().flat_map(params).filter(|p| p.name == ask.grant).map(|p| p.name_span).collect();
    let mut built: Vec<Built> = smaller_ones_gone(records.built.into_values().collect(), &requests);
    // A token URL that is handed to something that is not known is a request of unknown verb.
    let (grants, urls): (Vec<Built>, Vec<Built>) = built.drain(..).partition(|b| b.query.entries.iter().any(|p| p.name == ask.grant));
    for one in grants {
        let Some(key) = one.query.entries.iter().find(|p| p.name == ask.grant).map(|p| p.name_span) else { continue };
        if !composed.contains(&key) && !records.grants.contains_key(&key) {
            requests.push(inferred(one, key));
        }
    }
    for (at, request) in records.grants {
        if !composed.contains(&at) && !records.overridden.contains(&at) {
            requests.push(request);
        }
    }
    all.requests.extend(requests);
    all.built.extend(urls);
    all.libraries.extend(records.libraries.into_values());
    all.foreign.extend(records.foreign.into_values());
    all.expiries.extend(records.expiries.into_values());
    all.unresolved += records.unresolved.len();
    all.gaps.extend(records.gaps);
    all.wanted.extend(records.wanted);
    all.rows_used.extend(records.rows_used);
}

/// The shapes of all types, with the requests whose answers are decoded into them.
fn shapes(unit: &Unit<'_>, records: &Records) -> Vec<Shape> {
    let mut all = Vec::new();
    for (index, file) in unit.files.iter().enumerate() {
        for ix in 0..file.types.len() {
            let id = (index as u32, ix as u32);
            let Some(mut shape) = unit.shape(id) else { continue };
            if let Some(decoding) = records.decodings.get(&id) {
                shape.decodes = decoding.requests.iter().map(|key| (key.composer, key.call)).collect();
                if decoding.strict && !unit.is_lenient(id) {
                    shape.strict = shape.strict.or(Some(shape.at));
                }
            }
            all.push(shape);
        }
    }
    // What is called on a schema where it is made makes it another one.
    let starts = |a: &Span, b: &Span| a.file == b.file && a.start == b.start && a.end < b.end;
    for (at, shape) in records.schemas.iter().filter(|(at, _)| !records.schemas.keys().any(|b| starts(at, b))) {
        let requests = records.checked.get(at).into_iter().flatten();
        all.push(Shape { decodes: requests.map(|key| (key.composer, key.call)).collect(), ..shape.clone() });
    }
    all
}

fn params(request: &Request) -> impl Iterator<Item = &crate::model::http::Param> {
    request.form.entries.iter().chain(&request.query.entries)
}

/// A request whose literals lie outside its chain of calls yields to one that composes them; so does one of a helper that is seen by
/// itself, without a grant of its own, when its callers are seen as well.
fn drop_foreign(records: &mut Records, ask: &Ask) {
    let places = |r: &Request| -> BTreeSet<Span> {
        let own = params(r).map(|p| p.name_span);
        own.chain(literals(&r.url).into_iter().filter(|p| super::requests::is_path(p)).map(|p| p.span)).collect()
    };
    let by_itself = |key: &RequestKey, r: &Request| {
        // It sends itself, or a closure that it writes does, or all that its callers add is told at the same place.
        let (Some(first), Some(last)) = (r.frames.first(), r.frames.last()) else { return false };
        let sends = first.function.contains(&last.function);
        let has_grant = params(r).any(|p| p.name == ask.grant);
        let is_called = |o: &Request| o.frames.len() > r.frames.len() && o.frames.ends_with(&r.frames);
        !has_grant && of_call(&records.requests, key.call).any(|(k, o)| is_called(o) && (sends || k.composer == key.composer))
    };
    let seat = |key: &RequestKey| records.seats.get(key).copied().unwrap_or(Seat::Composed);
    let alone: BTreeSet<RequestKey> = records.requests.iter().filter(|(k, r)| by_itself(k, r)).map(|(k, _)| *k).collect();
    let inside = |call: Span| of_call(&records.requests, call).filter(|(k, _)| !alone.contains(k));
    let is_covered = |key: &RequestKey, request: &Request| {
        let mine = places(request);
        inside(key.call).any(|(k, other)| seat(k) < seat(key) && (mine.is_empty() || !places(other).is_disjoint(&mine)))
    };
    // A grant that nothing of the chain composes is told by whoever composes it, whichever call sends it there.
    let grants = |r: &Request| -> Vec<Span> { params(r).filter(|p| p.name == ask.grant).map(|p| p.name_span).collect() };
    let composed: BTreeSet<Span> =
        records.requests.iter().filter(|(k, _)| seat(k) == Seat::Composed).flat_map(|(_, r)| grants(r)).collect();
    let is_told = |key: &RequestKey, r: &Request| seat(key) > Seat::Composed && grants(r).iter().any(|at| composed.contains(at));
    let mut yielding: BTreeSet<RequestKey> =
        records.requests.iter().filter(|(k, r)| seat(k) > Seat::Composed && (is_covered(k, r) || is_told(k, r))).map(|(k, _)| *k).collect();
    // Whoever calls the helper tells all that it does by itself.
    yielding.extend(alone.iter().copied().filter(|key| inside(key.call).next().is_some()));
    for key in yielding {
        records.requests.remove(&key);
    }
    // A literal that somebody sends is told by who sends it.
    let is_literal = |key: &RequestKey| records.literals.contains(&key.call);
    let sent: BTreeSet<Span> =
        records.requests.iter().filter(|(k, _)| !is_literal(k)).flat_map(|(_, r)| literals(&r.url)).map(|p| p.span).collect();
    let told: Vec<RequestKey> = records
        .requests
        .iter()
        .filter(|(k, r)| is_literal(k) && literals(&r.url).last().is_some_and(|p| sent.contains(&p.span)))
        .map(|(k, _)| *k)
        .collect();
    for key in told {
        records.requests.remove(&key);
    }
}

/// The requests that one call sends.
fn of_call(requests: &BTreeMap<RequestKey, Request>, call: Span) -> impl Iterator<Item = (&RequestKey, &Request)> {
    let first = RequestKey { call, composer: Span::default(), what: Span::default() };
    requests.range(first..).take_while(move |(key, _)| key.call == call)
}

fn literals(part: &Part<crate::model::http::Text>) -> Vec<&Piece> {
    part.alternatives.iter().flat_map(|t| &t.pieces).filter(|p| matches!(p.kind, PieceKind::Literal(_))).collect()
}

/// Gives each request what was read of its answer and what of it is kept.
fn attach(records: &mut Records) {
    let mut known: Vec<(RequestKey, &mut Request)> = records.requests.iter_mut().map(|(k, r)| (*k, r)).collect();
    known.extend(records.grants.iter_mut().map(|(grant, r)| (super::answers::inferred_key(*grant), r)));
    for (key, request) in known {
        let reads = records.reads.remove(&key).unwrap_or_default();
        // A read that is part of a comparison or a text is told as that.
        let said: Vec<(Vec<Name>, Span)> = reads.iter().filter(|r| r.usage != Usage::Any).map(|r| (r.path.clone(), r.at)).collect();
        let reads = reads.into_iter().filter(|r| r.usage != Usage::Any || !said.iter().any(|(p, at)| *p == r.path && at.contains(&r.at)));
        request.reads = reads.collect();
        request.kept = records.kept.remove(&key).unwrap_or_default().into_values().collect();
    }
}

/// One URL passes through several places before it leaves: the version with the most parameters stays, and none that a request sends.
fn smaller_ones_gone(built: Vec<Built>, requests: &[Request]) -> Vec<Built> {
    let sent: BTreeSet<Span> = requests.iter().flat_map(|r| literals(&r.url)).map(|p| p.span).collect();
    let last = |b: &Built| {
        b.url.alternatives.first().and_then(|t| t.pieces.iter().rev().find(|p| matches!(p.kind, PieceKind::Literal(_)))).map(|p| p.span)
    };
    let mut kept: Vec<Built> = Vec::new();
    for one in built {
        let Some(place) = last(&one) else { continue };
        let is_request = sent.contains(&place) && !one.has_query;
        if is_request {
            continue;
        }
        match kept.iter_mut().find(|k| last(k) == Some(place) && k.client == one.client && same_composition(k, &one)) {
            Some(old) => {
                let better =
                    (one.has_query, one.query.entries.len(), !one.query.open) > (old.has_query, old.query.entries.len(), !old.query.open);
                if better {
                    *old = one;
                }
            }
            None => kept.push(one),
        }
    }
    kept
}

/// Whether two versions are of one composition: one has no query yet, or both take their first parameter from one place.
fn same_composition(a: &Built, b: &Built) -> bool {
    match (a.query.entries.first(), b.query.entries.first()) {
        (Some(x), Some(y)) => x.name_span == y.name_span,
        _ => true,
    }
}

fn inferred(built: Built, key: Span) -> Request {
    Request {
        id: 0,
        unit: built.unit,
        client: "".into(),
        origin: Origin::Inferred,
        call: key,
        call_expression: built.at,
        composer: built.composer,
        function: built.function,
        frames: Vec::new(),
        verb: Part::unknown(),
        url: built.url,
        query: built.query,
        body: Part::unknown(),
        form: Default::default(),
        headers: crate::model::http::Params { open: true, ..Default::default() },
        credentials: Part::default(),
        uncertain: false,
        kept: Vec::new(),
        reads: Vec::new(),
    }
}

/// Sorts by place and numbers requests and libraries.
pub fn number(all: &mut Understood, sources: &Sources) {
    let unit = |span: Span| sources.get(span.file).map(|s| s.unit).unwrap_or_default();
    all.requests.sort_by_key(|r| (r.composer, r.call));
    all.built.sort_by_key(|b| (b.composer, b.at));
    all.libraries.sort_by_key(|l| l.at);
    let mut next = 0;
    for request in &mut all.requests {
        next += 1;
        request.id = next;
        request.unit = unit(request.composer);
    }
    for library in &mut all.libraries {
        next += 1;
        library.id = next;
        library.unit = unit(library.at);
    }
    for built in &mut all.built {
        next += 1;
        built.id = next;
        built.unit = unit(built.at);
    }
    all.shapes.sort_by_key(|s| s.at);
    all.expiries.sort_by_key(|e| e.at);
    all.wanted.sort();
    all.wanted.dedup();
    all.foreign.sort_by(|a, b| (a.at, &a.name).cmp(&(b.at, &b.name)));
}
