//! Bodies of the requests that commands send: data, fields and parts, as their words say.

use super::files::file_content;
use super::line::Word;
use super::requests::{Draft, Seat, begins_with};
use crate::evaluate::exec::Evaluator;
use crate::evaluate::state::State;
use crate::evaluate::text::{self, PieceIs, Position, TextValue};
use crate::evaluate::value::{Is, Key, MapValue, ObjectId, Slot as Entry, Value};
use crate::evaluate::written::Written;
use crate::model::client::{Client, Slot};
use crate::model::command::{Command, Item, ValueForm};
use crate::model::http::Tri;
use crate::model::source::Span;
use std::rc::Rc;

impl<'a> Evaluator<'a> {
    /// A part of a body as it is sent.
    pub(super) fn data_part(&mut self, form: ValueForm, word: &Word, seat: Seat<'_>, state: &State) -> Word {
        let value = match form {
            ValueForm::Plain => word.value.clone(),
            ValueForm::File => file_content(&word.value, word.at, state),
            ValueForm::OrFile => self.or_file(&word.value, seat, state),
            ValueForm::Encoded => self.encoded_pair(word, seat, state),
        };
        Word { value, ..word.clone() }
    }

    /// A value, or what the file holds that it names.
    pub(super) fn or_file(&self, value: &Value, seat: Seat<'_>, state: &State) -> Value {
        if !begins_with(value, '@') {
            return value.clone();
        }
        let Is::Text(text) = &value.is else { return value.clone() };
        let path = text::simplify(text::stripped(text, "@", true), value.span);
        match path.as_literal().as_deref() {
            Some("-" | "/dev/stdin") => super::streams::captured(seat.input, value.span),
            _ => file_content(&path, value.span, state),
        }
    }

    /// `name=value`, `=value` or `value`: the value is encoded.
    pub(super) fn encoded_pair(&mut self, word: &Word, seat: Seat<'_>, state: &State) -> Value {
        let Some(text) = word.text() else { return self.encode(&word.value, word.at, word.at) };
        match text.find(&['=', '@'], Position::default()) {
            Some((at, '=')) => {
                let after = Position { piece: at.piece, byte: at.byte + 1 };
                let (name, rest) = (text.slice(Position::default(), after), text.slice(after, text.end()));
                let at = rest.span().unwrap_or(word.at);
                let value = self.encode(&text::simplify(rest, at), at, at);
                let name_is_empty = name.as_literal().as_deref() == Some("=");
                if name_is_empty {
                    return value;
                }
                let named = Value { is: Is::Text(Rc::new(name)), span: word.at };
                text::concat(&[(named, word.at), (value, at)], word.at)
            }
            Some((at, _)) => {
                let (name, path) = (text.slice(Position::default(), at), text.slice(at, text.end()));
                let path = Value { is: Is::Text(Rc::new(path)), span: word.at };
                let content = self.or_file(&path, seat, state);
                if name.pieces.is_empty() {
                    return content;
                }
                let named = Value { is: Is::Text(Rc::new(name)), span: word.at };
                text::concat(&[(named, word.at), (Value::text("=", word.at), word.at), (content, word.at)], word.at)
            }
            None => self.encode(&word.value, word.at, word.at),
        }
    }

    /// `name=value` as a field of the body.
    pub(super) fn body_field(&mut self, word: &Word, signs: &[&str], kind: Item, draft: &mut Draft, state: &State) {
        let found = word.text().and_then(|text| first_sign(&text, signs).map(|(at, sign)| (text, at, sign.len())));
        let Some((text, at, length)) = found else {
            draft.fields.open = true;
            return;
        };
        let name = text.slice(Position::default(), at);
        let rest = text.slice(Position { piece: at.piece, byte: at.byte + length }, text.end());
        let (key, value_at) = (name.span().unwrap_or(word.at), rest.span().unwrap_or(word.at));
        let value = text::simplify(rest, value_at);
        let value = match kind {
            Item::File => Value::unknown(value_at),
            _ if begins_with(&value, '@') || begins_with(&value, '<') => file_content(&value, value_at, state),
            _ => value,
        };
        match name.as_literal() {
            Some(name) => draft.fields.set(Key::Name(name), Entry { there: word.there, ..Entry::new(value, key, value_at) }),
            None => draft.fields.open = true,
        }
    }

    /// Writes the body, or the query that stands for it, and the verb that this implies.
    pub(super) fn body_of_request(
        &mut self,
        command: &'a Command,
        model: &'a Client,
        target: ObjectId,
        draft: &mut Draft,
        seat: Seat<'_>,
        state: &mut State,
    ) {
        let query = std::mem::take(&mut draft.query);
        self.write_parts(model, target, Slot::Query, &query, seat, state);
        let has_fields = !draft.fields.entries.is_empty() || draft.fields.open;
        if draft.data.is_empty() && !has_fields {
            return;
        }
        if draft.data_in_query != Tri::No {
            if draft.data_in_query == Tri::Maybe {
                draft.data.iter_mut().for_each(|word| word.there = Tri::Maybe);
            }
            let data = draft.data.clone();
            self.write_parts(model, target, Slot::Query, &data, seat, state);
            if draft.data_in_query == Tri::Yes {
                return;
            }
        }
        if let Some(verb) = &command.body_verb {
            let there = draft.data.iter().map(|w| w.there).max().unwrap_or(Tri::Yes);
            let written = Written { there, ..Written::plain(seat.input, seat.name) };
            self.imply(target, verb, &written, state);
        }
        if has_fields {
            let at = draft.fields.entries.first().map_or(seat.span, |(_, slot)| slot.key);
            let map = MapValue { span: Some(at), ..std::mem::take(&mut draft.fields) };
            let value = Value::map(map, at);
            let slot = if draft.is_multipart { Slot::Multipart } else { Slot::Body };
            let written = Written::plain(&value, at);
            return self.write_slot(model, target, slot, &written, state);
        }
        let is_typed = state.object(target).and_then(crate::evaluate::requests::content_type).is_some();
        let is_known = draft.data.iter().any(|w| !w.is_unknown());
        let slot = match (draft.is_json, is_known || is_typed) {
            (true, _) => Slot::Json,
            (false, true) => Slot::Body,
            (false, false) => Slot::Form,
        };
        let data = std::mem::take(&mut draft.data);
        self.write_parts(model, target, slot, &data, seat, state);
    }

    /// Writes parts with `&` between them.
    pub(super) fn write_parts(
        &mut self,
        model: &'a Client,
        target: ObjectId,
        slot: Slot,
        parts: &[Word],
        seat: Seat<'_>,
        state: &mut State,
    ) {
        let Some(first) = parts.first() else { return };
        if slot == Slot::Query {
            for part in parts {
                let written = Written { there: part.there, ..Written::plain(&part.value, part.at) };
                self.write_slot(model, target, slot, &written, state);
            }
            return;
        }
        let mut texts: Vec<(Value, Span)> = Vec::new();
        for part in parts {
            if !texts.is_empty() && slot != Slot::Json {
                texts.push((Value::text("&", seat.span), part.at));
            }
            texts.push((part.value.clone(), part.at));
        }
        if slot != Slot::Json && parts.iter().any(|p| p.there != Tri::Yes) {
            return self.write_fields(model, target, parts, state);
        }
        let value = if parts.len() == 1 { first.value.clone() } else { text::concat(&texts, first.at) };
        // Nothing at all is an empty form.
        let (slot, value) = match value.as_literal() {
            Some(text) if text.is_empty() => (Slot::Form, Value::map(MapValue { span: Some(first.at), ..MapValue::default() }, first.at)),
            _ => (slot, value),
        };
        let there = parts.iter().map(|p| p.there).max().unwrap_or(Tri::Yes);
        let written = Written { there, ..Written::plain(&value, first.at) };
        self.write_slot(model, target, slot, &written, state);
    }

    /// Writes parts of which some may be missing.
    pub(super) fn write_fields(&mut self, model: &'a Client, target: ObjectId, parts: &[Word], state: &mut State) {
        let mut fields = MapValue::default();
        for part in parts {
            let mut some = self.params_of(&part.value, state);
            some.entries.iter_mut().for_each(|(_, slot)| slot.there = slot.there.min(part.there));
            fields.extend(&some);
        }
        let at = parts.first().map_or_else(Span::default, |p| p.at);
        let value = Value::map(MapValue { span: Some(at), ..fields }, at);
        let there = parts.iter().map(|p| p.there).max().unwrap_or(Tri::Yes);
        let written = Written { there, ..Written::plain(&value, at) };
        self.write_slot(model, target, Slot::Form, &written, state);
    }
}

/// The first of these signs in the known parts of a text; the longest where several stand at one place.
pub(super) fn first_sign<'s>(text: &TextValue, signs: &[&'s str]) -> Option<(Position, &'s str)> {
    for (piece, part) in text.pieces.iter().enumerate() {
        let PieceIs::Literal(literal) = &part.kind else { continue };
        let found = signs.iter().filter_map(|sign| literal.find(sign).map(|at| (at, *sign)));
        if let Some((byte, sign)) = found.min_by_key(|(at, sign)| (*at, std::cmp::Reverse(sign.len()))) {
            return Some((Position { piece, byte }, sign));
        }
    }
    None
}
