//! Parts: values as rules see them.

use super::exec::Evaluator;
use super::requests::hole;
use super::state::State;
use super::text::{PieceIs, TextValue};
use super::urls::split_query;
use super::value::{Is, Key, MapValue, ObjectId, Slot as Entry, Value};
use crate::model::client::Client;
use crate::model::http::{Hole, Param, Params, Part, Piece, PieceKind, Text, Tri, Verb};
use crate::model::source::{Name, Span};

impl<'a> Evaluator<'a> {
    /// The alternatives of a URL, without their queries, and the join of the queries.
    pub fn url_part(&self, url: Option<&Value>) -> (Part<Text>, Params, bool) {
        let mut part = Part { absent: Tri::No, ..Part::default() };
        let mut query: Option<MapValue> = None;
        let mut has_query = false;
        let Some(url) = url else { return (Part::default(), Params::default(), false) };
        let mut plain = false;
        for one in url.alternatives() {
            match &one.is {
                Is::Text(t) => {
                    let (head, tail) = split_query(t);
                    if head.has_literal() {
                        let text = self.text(&head);
                        if !part.alternatives.contains(&text) {
                            part.alternatives.push(text);
                        }
                    } else {
                        part.unknown = true;
                    }
                    match tail {
                        Some(map) => {
                            has_query = true;
                            query = Some(match query {
                                Some(q) => super::value::join_maps(&q, &map),
                                None if plain => super::value::join_maps(&MapValue::default(), &map),
                                None => map,
                            });
                        }
                        None if head.has_literal() => {
                            // What a hole at the end of the path may add is not known.
                            let open = matches!(head.pieces.last().map(|p| &p.kind), Some(PieceIs::Hole(_)));
                            plain = true;
                            if let Some(q) = query.take() {
                                query = Some(super::value::join_maps(&q, &MapValue { open, ..MapValue::default() }));
                            } else if open {
                                query = Some(MapValue { open, ..MapValue::default() });
                            }
                        }
                        None => {}
                    }
                }
                Is::Null => part.absent = Tri::Maybe,
                _ => part.unknown = true,
            }
        }
        part.alternatives.sort();
        let state = State::default();
        (part, query.map(|q| self.params(&q, &state)).unwrap_or_default(), has_query)
    }

    pub fn verb(&self, model: &Client, target: ObjectId, call: Span, state: &State) -> Part<Verb> {
        let object = state.object(target);
        let named = object.and_then(|o| o.fields.get("#Verb"));
        let implied = object.and_then(|o| o.fields.get("#implied"));
        let default = || model.default_verb.as_ref().map(|v| Verb { name: v.as_str().into(), span: call });
        let mut part: Part<Verb> = Part { absent: Tri::No, ..Part::default() };
        let take = |entry: &Entry, part: &mut Part<Verb>| {
            for one in entry.value.alternatives() {
                match one.as_literal() {
                    Some(name) if !name.is_empty() => {
                        part.alternatives.push(Verb { name: name.trim().to_ascii_uppercase().into(), span: one.span })
                    }
                    Some(_) => {}
                    None => match &one.is {
                        Is::Symbol(s) => match super::unit::last(s).to_ascii_uppercase() {
                            v if matches!(&*v, "GET" | "POST" | "PUT" | "DELETE" | "PATCH" | "HEAD") => {
                                part.alternatives.push(Verb { name: v.into(), span: one.span });
                            }
                            _ => part.unknown = true,
                        },
                        Is::Null => {}
                        _ => part.unknown = true,
                    },
                }
            }
            entry.there
        };
        let there = match named {
            Some(entry) => take(entry, &mut part),
            None => Tri::No,
        };
        let null_named = named.is_some_and(|e| e.value.alternatives().iter().any(|v| matches!(v.is, Is::Null)));
        if there != Tri::Yes || null_named {
            let there = match implied {
                Some(entry) => take(entry, &mut part),
                None => Tri::No,
            };
            if there != Tri::Yes {
                match default() {
                    Some(verb) => part.alternatives.push(verb),
                    None if part.alternatives.is_empty() => part.unknown = true,
                    None => {}
                }
            }
        }
        if object.is_some_and(|o| o.open && o.uncertain) && named.is_none() && implied.is_none() {
            part.unknown = true;
        }
        part.alternatives.sort();
        part.alternatives.dedup_by(|a, b| a.name == b.name);
        part
    }

    /// A map as parameters.
    pub fn params(&self, map: &MapValue, state: &State) -> Params {
        let mut params = Params { open: map.open, span: map.span, ..Params::default() };
        for (key, slot) in map.entries.iter().filter(|(k, _)| *k != Key::any()) {
            let (Key::Name(name) | Key::Symbol(name)) = key else {
                // A list of `{name, contents}` pairs, or of `name=value` texts.
                if let Some(inner) = self.map_of(&slot.value, state)
                    && let Some(name) = inner.named("name").and_then(|s| s.value.as_literal())
                {
                    let value = inner.named("contents").or_else(|| inner.named("value")).unwrap_or(slot);
                    let key = inner.named("name").map_or(slot.key, |s| s.at);
                    params.entries.push(self.param(name, key, value, state));
                } else if let Is::Text(t) = &slot.value.is
                    && t.known().contains('=')
                {
                    let inner = super::text::parse_query(t);
                    params.entries.extend(self.params(&inner, state).entries);
                } else {
                    params.open = true;
                }
                continue;
            };
            let slot = self.single_value(slot, state);
            params.entries.push(self.param(name.clone(), slot.key, &slot, state));
        }
        params
    }

    pub fn param(&self, name: Name, key: Span, slot: &Entry, state: &State) -> Param {
        Param {
            name,
            name_span: key,
            value: self.value_part(&slot.value, slot.at, state),
            value_span: slot.at,
            entry_span: slot.entry,
            there: slot.there,
        }
    }

    /// A value as a part of text; what is not known is a text that is one hole.
    pub fn value_part(&self, value: &Value, at: Span, state: &State) -> Part<Text> {
        let mut part: Part<Text> = Part { absent: Tri::No, ..Part::default() };
        let value = self.textual(value, state);
        for one in value.alternatives() {
            match &one.is {
                Is::Null => part.absent = Tri::Maybe,
                Is::Text(t) => part.alternatives.push(self.text(t)),
                Is::Number(_) | Is::Bool(_) => {
                    for t in super::text::texts_of(one, at) {
                        part.alternatives.push(self.text(&t));
                    }
                }
                _ => part.alternatives.push(self.text(&TextValue::piece(PieceIs::Hole(one.clone()), at))),
            }
        }
        part.alternatives.sort();
        part.alternatives.dedup();
        part
    }

    /// A text as rules see it.
    pub fn text(&self, t: &TextValue) -> Text {
        let mut text = Text::default();
        for piece in &t.pieces {
            let kind = match &piece.kind {
                PieceIs::Literal(l) if l.is_empty() => continue,
                PieceIs::Literal(l) => PieceKind::Literal(l.clone()),
                PieceIs::Hole(value) => PieceKind::Hole(hole(value)),
                PieceIs::Query(_) | PieceIs::Json(_) => PieceKind::Hole(Hole::Unknown),
                PieceIs::Base64(inner, wraps) => PieceKind::Base64 { inner: Box::new(self.text(inner)), wraps: *wraps },
                PieceIs::Encoded(inner) => PieceKind::Encoded(Box::new(self.text(inner))),
            };
            text.pieces.push(Piece { kind, span: piece.span, exact: piece.exact, via: piece.via.clone() });
        }
        text
    }
}
