//! Requests that commands send: what their options and other words say of them.

use super::bodies::first_sign;
use super::files::file_content;
use super::line::{self, Part, Word};
use crate::evaluate::exec::Evaluator;
use crate::evaluate::state::State;
use crate::evaluate::text::{self, PieceIs, Position};
use crate::evaluate::value::{Is, MapValue, ObjectId, Value, join, join_into};
use crate::evaluate::written::Written;
use crate::model::client::{Client, Slot};
use crate::model::command::{Command, CommandOption, Item, Operand, OptionRole, ValueForm};
use crate::model::http::Tri;
use crate::model::source::{Name, Span};

/// What a line says of a request besides the slots that its options write.
#[derive(Default)]
pub(super) struct Draft {
    /// The parts of the body, or of the query.
    pub(super) data: Vec<Word>,
    pub(super) is_json: bool,
    /// Fields of the body by name.
    pub(super) fields: MapValue,
    pub(super) is_multipart: bool,
    pub(super) query: Vec<Word>,
    pub(super) data_in_query: Tri,
    pub(super) urls: Vec<Word>,
    pub(super) output: Option<Word>,
    pub(super) is_silent: bool,
    /// There may be more options.
    pub(super) open: bool,
}

/// Where a command stands.
#[derive(Clone, Copy)]
pub struct Seat<'v> {
    /// What comes through the pipe.
    pub input: &'v Value,
    /// Its name.
    pub name: Span,
    /// All of it.
    pub span: Span,
}

impl<'a> Evaluator<'a> {
    /// Sends what a command line says; its value is what the command prints.
    pub fn send_command(&mut self, command: &'a Command, words: &[Word], open: bool, seat: Seat<'_>, state: &mut State) -> Value {
        let id = command.sends.as_deref().unwrap_or_default();
        let Some((client, model)) = self.unit.models.by_id(id) else { return Value::unknown(seat.span) };
        let target = self.fresh_client(client, model, seat.span, state);
        let (parts, rest) = line::read(command, words);
        let mut draft = Draft { open, ..Draft::default() };
        let parts = super::config::with_files(command, parts, seat, &mut draft, state);
        let mut operand = 0;
        for (index, part) in parts.iter().enumerate() {
            match part {
                Part::Option(option, word, values) => self.option_of_request(model, target, option, word, values, &mut draft, seat, state),
                Part::Unclear => draft.open = true,
                Part::Operand(word) => {
                    let is_last = !parts.iter().skip(index + 1).any(|p| matches!(p, Part::Operand(_)));
                    self.operand_of_request(command, model, target, &mut operand, word, is_last, &mut draft, state);
                }
            }
        }
        self.body_of_request(command, model, target, &mut draft, seat, state);
        if draft.open {
            state.change(target, |o| o.open = true);
        }
        let answer = self.send_to_all(client, model, target, &draft.urls, seat, state);
        let printed = self.print_answer(command, answer, &draft, seat, state);
        match rest.is_empty() {
            true => printed,
            false => join(&printed, &self.send_command(command, &rest, open, seat, state)),
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn option_of_request(
        &mut self,
        model: &'a Client,
        target: ObjectId,
        option: &'a CommandOption,
        word: &Word,
        values: &[Word],
        draft: &mut Draft,
        seat: Seat<'_>,
        state: &mut State,
    ) {
        if option.role.is_some() || option.effect.slot.is_some() || option.effect.verb.is_some() {
            self.records.rows_used.insert(format!("{} {}", model.id, option.name));
        }
        let there = values.first().map_or(word.there, |v| v.there.min(word.there));
        let constant = || match &option.value {
            Some(text) => Value::text(text, word.at),
            None => Value::new(Is::Bool(true), word.at),
        };
        let given = match values.first() {
            Some(given) => Word { there, ..given.clone() },
            None => Word { value: constant(), at: word.at, there },
        };
        match option.role {
            Some(OptionRole::Data | OptionRole::Query) => {
                let part = self.data_part(option.form, &given, seat, state);
                let parts = if option.role == Some(OptionRole::Query) { &mut draft.query } else { &mut draft.data };
                parts.push(part);
            }
            Some(OptionRole::JsonData) => {
                let part = self.data_part(option.form, &given, seat, state);
                draft.data.push(part);
                draft.is_json = true;
            }
            Some(OptionRole::Part) => {
                self.body_field(&given, &["="], Item::Field, draft, state);
                draft.is_multipart = true;
            }
            Some(OptionRole::DataInQuery) => draft.data_in_query = draft.data_in_query.max(there),
            Some(OptionRole::Url) => draft.urls.push(given.clone()),
            Some(OptionRole::Output) => draft.output = Some(given.clone()),
            Some(OptionRole::OutputNamed | OptionRole::Silences) => draft.is_silent = true,
            Some(OptionRole::Elsewhere) => draft.open = true,
            Some(OptionRole::Config | OptionRole::Next | OptionRole::Binds) | None => {}
        }
        let effect = &option.effect;
        // Headers that a file holds.
        let in_file = matches!(effect.slot, Some(Slot::Header | Slot::Headers)) && begins_with(&given.value, '@');
        if in_file {
            draft.open = true;
            return;
        }
        let value = if option.form == ValueForm::File { file_content(&given.value, given.at, state) } else { given.value };
        let written = Written { value: &value, key: word.at, at: given.at, name: None, there, entry: None };
        self.effect(model, target, effect, &written, state);
    }

    /// What a word that is no option says; `at` is the kind that is next.
    #[allow(clippy::too_many_arguments)]
    fn operand_of_request(
        &mut self,
        command: &'a Command,
        model: &'a Client,
        target: ObjectId,
        at: &mut usize,
        word: &Word,
        is_last: bool,
        draft: &mut Draft,
        state: &mut State,
    ) {
        let kind = |at: usize| command.operands.get(at).or(command.operands.last()).copied();
        let is_verb = |name: &Name| !name.is_empty() && name.bytes().all(|b| b.is_ascii_uppercase());
        if kind(*at) == Some(Operand::Verb) {
            *at += 1;
            if !is_last && word.literal().is_some_and(|w| is_verb(&w)) {
                let written = Written { there: word.there, ..Written::plain(&word.value, word.at) };
                return self.write_slot(model, target, Slot::Verb, &written, state);
            }
        }
        match kind(*at) {
            Some(Operand::Item) => self.item(command, model, target, word, draft, state),
            Some(Operand::Url) => {
                draft.urls.push(word.clone());
                *at += 1;
            }
            Some(Operand::Ignored | Operand::Argument) => *at += 1,
            Some(Operand::Verb) | None => {}
        }
    }

    /// `name=value`, `name==value`, `Name:value` …: a part of the request.
    fn item(&mut self, command: &'a Command, model: &'a Client, target: ObjectId, word: &Word, draft: &mut Draft, state: &mut State) {
        let Some(text) = word.text() else {
            draft.open = true;
            return;
        };
        let signs: Vec<&str> = command.items.iter().map(|(sign, _)| sign.as_str()).collect();
        let Some((at, sign)) = first_sign(&text, &signs) else {
            draft.open = true;
            return;
        };
        let Some((_, kind)) = command.items.iter().find(|(s, _)| *s == sign) else { return };
        self.records.rows_used.insert(format!("{} {sign}", model.id));
        match kind {
            Item::Field | Item::Json | Item::File => self.body_field(word, &signs, *kind, draft, state),
            Item::Query | Item::Header => {
                let name = text.slice(Position::default(), at);
                let rest = text.slice(Position { piece: at.piece, byte: at.byte + sign.len() }, text.end());
                let (key, value_at) = (name.span().unwrap_or(word.at), rest.span().unwrap_or(word.at));
                let name = text::simplify(name, key);
                // Blanks around a header are no part of it.
                let rest = if *kind == Item::Header { rest.trim_side(true, None).trim_side(false, None) } else { rest };
                let value = text::simplify(rest, value_at);
                let slot = if *kind == Item::Query { Slot::QueryParam } else { Slot::Header };
                let written = Written { value: &value, key, at: value_at, name: Some(name), there: word.there, entry: None };
                self.write_slot(model, target, slot, &written, state);
            }
        }
    }

    /// Sends the same request to each URL.
    fn send_to_all(
        &mut self,
        client: usize,
        model: &'a Client,
        target: ObjectId,
        urls: &[Word],
        seat: Seat<'_>,
        state: &mut State,
    ) -> Value {
        // A word that is not known beside a URL holds options.
        let known: Vec<&Word> = urls.iter().filter(|w| !w.is_unknown()).collect();
        let meant: Vec<&Word> = if known.is_empty() { urls.iter().rev().take(1).collect() } else { known };
        if meant.len() < urls.len() {
            state.change(target, |o| o.open = true);
        }
        let mut answer: Option<Value> = None;
        for url in meant {
            let object = state.object(target).cloned().unwrap_or_default();
            let own = self.allocate(state, object);
            let value = with_scheme(&url.value);
            let written = Written::plain(&value, url.at);
            self.write_slot(model, own, Slot::Url, &written, state);
            let one = self.send(client, own, seat.name, seat.span, state);
            join_into(&mut answer, one);
        }
        answer.unwrap_or_else(|| Value::unknown(seat.span))
    }

    /// What a command prints of the answer, and where else that goes.
    fn print_answer(&mut self, command: &'a Command, answer: Value, draft: &Draft, seat: Seat<'_>, state: &mut State) -> Value {
        match &draft.output {
            Some(file) if file.literal().as_deref() == Some("-") => answer,
            Some(file) => {
                self.write_file(&file.value, &answer, false, file.at, state);
                Value::unknown(seat.span)
            }
            None if draft.is_silent || command.to_file => Value::unknown(seat.span),
            None => answer,
        }
    }
}

/// Whether a text begins with that character.
pub(super) fn begins_with(value: &Value, character: char) -> bool {
    match &value.is {
        Is::Text(text) => matches!(text.pieces.first().map(|p| &p.kind), Some(PieceIs::Literal(first)) if first.starts_with(character)),
        _ => false,
    }
}

/// A URL as the program completes it.
fn with_scheme(url: &Value) -> Value {
    let Is::Text(text) = &url.is else { return url.clone() };
    let Some(PieceIs::Literal(first)) = text.pieces.first().map(|p| &p.kind) else { return url.clone() };
    let host = first.split(['/', '?', ':']).next().unwrap_or_default();
    let is_host = host.contains('.') && host.chars().all(|c| c.is_ascii_alphanumeric() || ".-".contains(c));
    if !is_host || first.contains("://") {
        return url.clone();
    }
    let scheme = Value::text("http://", url.span);
    text::concat(&[(scheme, url.span.slice(0, 0)), (url.clone(), url.span)], url.span)
}
