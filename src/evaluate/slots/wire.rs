//! Requests that code writes to a connection as text, in the form in which they go over the wire.

use crate::evaluate::exec::Evaluator;
use crate::evaluate::state::State;
use crate::evaluate::text::{self, Position, TextValue};
use crate::evaluate::value::{Is, Key, ObjectId, Slot as Entry, Value};
use crate::evaluate::written::{Written, slot_name};
use crate::model::client::{Client, Slot};
use std::rc::Rc;

impl<'a> Evaluator<'a> {
    /// Where a connection goes: a host, perhaps with a transport before and a port behind it, or the first of a list.
    pub(super) fn connect(&mut self, model: &'a Client, target: ObjectId, written: &Written<'_>, state: &mut State) {
        let listed = self.map_of(written.value, state).and_then(|list| list.get(&Key::Index(0)).map(|slot| slot.value.clone()));
        let Is::Text(address) = self.textual(&listed.unwrap_or_else(|| written.value.clone()), state).is else { return };
        let (transport, host) = match address.split_at(&['/']) {
            Some((transport, rest)) => (transport.known(), rest.split_at(&['/']).map_or(rest, |(_, host)| host)),
            None => (String::new(), (*address).clone()),
        };
        let host = host.split_at(&[':', '/']).map_or(host, |(host, _)| host);
        let scheme = if matches!(transport.as_str(), "tcp:" | "http:") { "http://" } else { "https://" };
        self.write_base(model, target, scheme, host, written, state);
    }

    fn write_base(&mut self, model: &'a Client, target: ObjectId, scheme: &str, host: TextValue, written: &Written<'_>, state: &mut State) {
        let host = text::simplify(host, written.at);
        let base = text::concat(&[(Value::text(scheme, written.at), written.at), (host, written.at)], written.at);
        self.write_slot(model, target, Slot::Base, &Written { value: &base, name: None, ..*written }, state);
    }

    /// Text that is sent: once what was sent so far begins as a request does, it is one.
    pub(super) fn write_wire(&mut self, model: &'a Client, target: ObjectId, written: &Written<'_>, line: bool, state: &mut State) {
        let at = written.at;
        let mut parts = vec![(self.textual(written.value, state), at)];
        let ends = matches!(&parts[..], [(Value { is: Is::Text(t), .. }, _)] if t.known().ends_with('\n'));
        if line && !ends {
            parts.push((Value::text("\r\n", at), at));
        }
        let name = slot_name(Slot::Wire);
        if let Some(old) = state.object(target).and_then(|o| o.fields.get(&name)).cloned() {
            parts.insert(0, (old.value, old.at));
        }
        let whole = text::concat(&parts, at);
        state.change(target, |o| _ = o.fields.insert(name, Entry::new(whole.clone(), at, at)));
        if let Is::Text(sent) = &whole.is {
            self.read_wire(model, target, sent, written, state);
        }
    }

    fn read_wire(&mut self, model: &'a Client, target: ObjectId, sent: &TextValue, written: &Written<'_>, state: &mut State) {
        let Some((line, rest)) = sent.split_at(&['\n']) else { return };
        let Some((verb, line)) = line.split_at(&[' ']) else { return };
        let Some((path, version)) = line.split_at(&[' ']) else { return };
        let is_verb = verb.as_literal().is_none_or(|verb| !verb.is_empty() && verb.chars().all(|c| c.is_ascii_uppercase()));
        if !is_verb || !version.known().starts_with("HTTP/") {
            return;
        }
        let (head, body) = parted(&rest);
        state.change(target, |o| {
            [Slot::Headers, Slot::Body, Slot::Url, Slot::Verb].iter().for_each(|slot| _ = o.fields.remove(&slot_name(*slot)));
        });
        let knows_base = state.object(target).is_some_and(|o| o.fields.contains_key(&slot_name(Slot::Base)));
        if let Some(host) = said_host(&head).filter(|_| !knows_base) {
            self.write_base(model, target, "https://", host, written, state);
        }
        for (slot, part) in [(Slot::Verb, verb), (Slot::Url, path), (Slot::HeaderLines, head), (Slot::Body, body.trim(""))] {
            if !part.pieces.is_empty() {
                let value = Value { is: Is::Text(Rc::new(part)), span: written.at };
                self.write_slot(model, target, slot, &Written { value: &value, name: None, ..*written }, state);
            }
        }
    }
}

/// The lines before the first empty one, and what is behind it.
fn parted(text: &TextValue) -> (TextValue, TextValue) {
    let mut from = Position::default();
    while let Some((at, _)) = text.find(&['\n'], from) {
        let next = Position { piece: at.piece, byte: at.byte + 1 };
        if text.slice(from, at).as_literal().is_some_and(|line| line.trim_end_matches('\r').is_empty()) {
            return (text.slice(Position::default(), from), text.slice(next, text.end()));
        }
        from = next;
    }
    (text.clone(), TextValue { pieces: Vec::new() })
}

/// The host that the headers name.
fn said_host(head: &TextValue) -> Option<TextValue> {
    let mut lines = head.split_all(&['\n']).into_iter();
    let (_, host) = lines.find_map(|line| line.split_at(&[':']).filter(|(name, _)| name.known().trim().eq_ignore_ascii_case("host")))?;
    Some(host.trim(""))
}
