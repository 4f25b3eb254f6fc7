//! Options that stand in a file or come through the pipe, one a line (`curl --config -`).

use super::files::file_content;
use super::line::{self, Part, Word};
use super::requests::{Draft, Seat};
use crate::evaluate::state::State;
use crate::evaluate::text::{self, Position, TextValue};
use crate::evaluate::value::{Is, Value};
use crate::model::command::{Command, OptionRole};
use crate::model::http::Tri;
use crate::model::source::Span;

/// A line's parts, with the options of the files that it names in their places.
pub(super) fn with_files<'c>(
    command: &'c Command,
    parts: Vec<Part<'c>>,
    seat: Seat<'_>,
    draft: &mut Draft,
    state: &State,
) -> Vec<Part<'c>> {
    let mut all = Vec::with_capacity(parts.len());
    for part in parts {
        let (option, word, values) = match part {
            Part::Option(option, word, values) if option.role == Some(OptionRole::Config) => (option, word, values),
            other => {
                all.push(other);
                continue;
            }
        };
        let content = values.first().map(|path| content(&path.value, seat, state));
        let Some(Is::Text(text)) = content.map(|value| value.is).filter(|_| word.there == Tri::Yes) else {
            draft.open = true;
            all.push(Part::Option(option, word, values));
            continue;
        };
        let words: Vec<Word> = lines(&text).into_iter().flat_map(|line| words_of(&line, word.at)).collect();
        all.extend(line::read(command, &words).0);
    }
    all
}

fn content(path: &Value, seat: Seat<'_>, state: &State) -> Value {
    match path.as_literal().as_deref() {
        Some("-" | "/dev/stdin") => seat.input.clone(),
        _ => file_content(path, path.span, state),
    }
}

fn lines(text: &TextValue) -> Vec<TextValue> {
    let mut lines = Vec::new();
    let mut from = Position::default();
    while let Some((at, _)) = text.find(&['\n'], from) {
        lines.push(text.slice(from, at));
        from = Position { piece: at.piece, byte: at.byte + 1 };
    }
    lines.push(text.slice(from, text.end()));
    lines
}

/// `name = "value"`, `name: value`, `name value`, `-x value`, `name`: the words that it stands for.
fn words_of(line: &TextValue, at: Span) -> Vec<Word> {
    let line = line.trim_side(true, None).trim_side(false, None);
    let known = line.known();
    if known.is_empty() || known.starts_with('#') {
        return Vec::new();
    }
    let behind = line.find(&['=', ':', ' ', '\t'], Position::default()).map(|(end, _)| end);
    let name = line.slice(Position::default(), behind.unwrap_or(line.end()));
    let Some(option) = name.as_literal() else { return Vec::new() };
    let option = if option.starts_with('-') { option.to_string() } else { format!("--{option}") };
    let mut words = vec![word(Value::text(&option, name.span().unwrap_or(at)), &name, at)];
    if let Some(behind) = behind {
        let value = line.slice(behind, line.end()).trim_side(true, Some("=: \t"));
        let value = match value.known().starts_with('"') {
            true => text::stripped(&text::stripped(&value, "\"", true), "\"", false),
            false => value,
        };
        let place = value.span().unwrap_or(at);
        words.push(word(text::simplify(value.clone(), place), &value, at));
    }
    words
}

fn word(value: Value, written: &TextValue, at: Span) -> Word {
    Word { value, at: written.span().unwrap_or(at), there: Tri::Yes }
}
