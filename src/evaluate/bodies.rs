//! Bodies and credentials of requests.

use super::exec::Evaluator;
use super::requests::{body_kind, concatenated, content_type, join_params};
use super::state::State;
use super::text::{PieceIs, TextValue};
use super::value::{Is, MapValue, Slot as Entry};
use crate::model::client::Client;
use crate::model::http::{Body, BodyKind, Credentials, Params, Part, Tri};
use crate::model::source::Name;

impl<'a> Evaluator<'a> {
    pub fn body(
        &mut self,
        model: &Client,
        kind: Option<&str>,
        entry: &Entry,
        object: &super::state::Object,
        state: &mut State,
    ) -> (Part<Body>, Params) {
        let mut part: Part<Body> = Part { absent: if entry.there == Tri::Yes { Tri::No } else { Tri::Maybe }, ..Part::default() };
        let mut params: Option<Params> = None;
        let media = content_type(object);
        for one in entry.value.alternatives() {
            let is_object = matches!(&one.is, Is::Object(_));
            let one = self.textual(one, state);
            let explicit = kind.and_then(body_kind);
            let is_query_object = is_object && matches!(&one.is, Is::Text(_));
            let (body, found) = match &one.is {
                Is::Null => {
                    part.absent = Tri::Maybe;
                    continue;
                }
                // Nothing is sent.
                Is::Text(t) if t.as_literal().is_some_and(|t| t.is_empty()) => {
                    part.absent = if entry.value.alternatives().len() == 1 { Tri::Yes } else { Tri::Maybe };
                    continue;
                }
                Is::Map(_) | Is::Object(_) => {
                    let map = self.map_of(&one, state).map(|map| self.pairs_as_map(map, state)).or_else(|| self.record_of(&one, state));
                    let by_type = || match (model.body.by_type, media.as_deref()) {
                        (true, Some(m)) if m.contains("urlencoded") => Some(BodyKind::Form),
                        (true, Some(m)) if m.contains("json") => Some(BodyKind::Json),
                        _ => None,
                    };
                    let kind = explicit.or_else(by_type).or_else(|| model.body.map.as_deref().and_then(body_kind));
                    let lines = map.as_ref().filter(|_| kind == Some(BodyKind::Text)).and_then(|m| concatenated(m, entry.at));
                    match (kind, map) {
                        _ if lines.is_some() => {
                            let text = lines.unwrap_or_default();
                            self.text_body(&text, explicit, model, false, state)
                        }
                        (Some(kind), Some(map)) => (Some((kind, true)), self.params(&map, state)),
                        (Some(kind), None) => (Some((kind, true)), Params { open: true, ..Params::default() }),
                        (None, _) => (None, Params { open: true, ..Params::default() }),
                    }
                }
                Is::Text(t) => self.text_body(t, explicit, model, is_query_object, state),
                _ => match explicit {
                    Some(kind) => (Some((kind, true)), Params { open: true, ..Params::default() }),
                    None => (None, Params { open: true, ..Params::default() }),
                },
            };
            match body {
                Some((kind, typed)) => part.alternatives.push(Body { kind, typed_by_client: typed, span: entry.at }),
                None => part.unknown = true,
            }
            params = Some(match params {
                Some(p) => join_params(p, found),
                None => found,
            });
        }
        part.alternatives.sort();
        part.alternatives.dedup();
        let mut params = params.unwrap_or_default();
        if part.absent == Tri::Maybe {
            for p in &mut params.entries {
                p.there = Tri::Maybe;
            }
        }
        (part, params)
    }

    pub fn text_body(
        &self,
        t: &TextValue,
        explicit: Option<BodyKind>,
        model: &Client,
        query_object: bool,
        state: &State,
    ) -> (Option<(BodyKind, bool)>, Params) {
        let json = t.pieces.iter().find_map(|p| if let PieceIs::Json(v) = &p.kind { Some(v) } else { None });
        if let Some(value) = json {
            let map = self.map_of(value, state).unwrap_or(MapValue { open: true, ..MapValue::default() });
            return (Some((BodyKind::Json, explicit == Some(BodyKind::Json))), self.params(&map, state));
        }
        let known = t.known();
        let looks_json = known.trim_start().starts_with(['{', '[']);
        let flat = t.pieces.iter().any(|p| matches!(p.kind, PieceIs::Query(_))) || known.contains('=') && !looks_json;
        let as_form = query_object && model.body.query.as_deref() != Some("text")
            || !query_object && matches!(model.body.text.as_deref(), Some("form"))
            || explicit == Some(BodyKind::Form)
            || query_object && model.body.query.as_deref() == Some("form");
        if looks_json {
            return (Some((BodyKind::Json, false)), self.json_params(t));
        }
        if flat {
            let map = super::text::parse_query(t);
            let kind = explicit.unwrap_or(BodyKind::Form);
            return (Some((kind, as_form)), self.params(&map, state));
        }
        if let Some(kind) = explicit {
            return (Some((kind, true)), Params { open: true, ..Params::default() });
        }
        if t.has_literal() {
            (Some((BodyKind::Text, as_form)), Params { open: true, ..Params::default() })
        } else {
            (None, Params { open: true, ..Params::default() })
        }
    }

    /// The parameters of JSON that is written out as text.
    pub fn json_params(&self, t: &TextValue) -> Params {
        let state = State::default();
        self.params(&super::text::parse_json(t), &state)
    }

    pub fn credentials(&self, object: &super::state::Object) -> Part<Credentials> {
        let found = object.fields.get("#Credentials").or_else(|| object.fields.get("#User"));
        let Some(entry) = found else { return Part::default() };
        let scheme = object.fields.get("#AuthScheme").map(|s| match (&s.value.is, s.value.as_literal()) {
            (_, Some(text)) => text,
            (Is::Symbol(s), _) => match super::unit::last(s).to_ascii_lowercase() {
                name if name.contains("basic") || name.contains("any") => Name::from("Basic"),
                name if name.contains("digest") => "Digest".into(),
                name if name.contains("bearer") => "Bearer".into(),
                _ => "Basic".into(),
            },
            _ => "Basic".into(),
        });
        let mut part = Part::is(Credentials { scheme: scheme.unwrap_or_else(|| "Basic".into()), span: entry.at });
        if entry.there != Tri::Yes {
            part.absent = Tri::Maybe;
        }
        part
    }
}
