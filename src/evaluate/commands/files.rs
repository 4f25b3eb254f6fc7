//! Files that commands write and read: places of the run, known by their paths.

use crate::evaluate::exec::Evaluator;
use crate::evaluate::state::{Owner, State};
use crate::evaluate::text::{self, PieceIs, TextValue};
use crate::evaluate::value::{Is, Key, MapValue, Slot, Value};
use crate::model::http::{SinkKind, Tri};
use crate::model::source::{Name, Span};
use std::fmt::Write;

/// The key of what stands behind a name that a shell makes up for a command's output.
const CONTENT: &str = "%content";

/// What a file that is made for one run is called.
pub const TEMPORARY: &str = "%temporary";

impl<'a> Evaluator<'a> {
    /// A value is written to a file, or added to it.
    pub fn write_file(&mut self, path: &Value, value: &Value, adds: bool, at: Span, state: &mut State) {
        let name = path_name(path);
        // A line end behind it is no part of what is kept.
        let kept = &super::streams::captured(value, value.span);
        let is_whole = matches!(&kept.is, Is::Answer(answer) if answer.path.is_empty());
        if !is_passing(path, is_whole) {
            // Whatever folder it is in.
            let mut names = path.alternatives().iter().filter_map(path_name).map(|n| Name::from(n.rsplit('/').next().unwrap_or(&n)));
            let first = names.next();
            let name = first.filter(|first| names.all(|other| other == *first));
            self.keeps(kept, SinkKind::Store, name, at, None, state);
        }
        let Some(name) = name else { return };
        let place = (Owner::Global, Name::from(format!("%file:{name}")));
        let value = match state.shared.get(&place).filter(|_| adds) {
            Some(old) => text::concat(&[(old.value.clone(), old.at), (value.clone(), at)], at),
            None => value.clone(),
        };
        state.shared.insert(place, Slot::new(value, at, at));
    }
}

/// What a file holds, as far as this run has written it.
pub fn file_content(path: &Value, span: Span, state: &State) -> Value {
    if let Is::Map(map) = &path.is
        && let Some(slot) = map.named(CONTENT)
    {
        return slot.value.clone();
    }
    let written = path_name(path).and_then(|name| state.shared.get(&(Owner::Global, format!("%file:{name}").into())));
    written.map_or_else(|| Value::unknown(span), |slot| slot.value.clone())
}

/// A name for what a command prints (`<(command)`).
pub fn named_output(value: Value, span: Span) -> Value {
    let mut map = MapValue { span: Some(span), ..MapValue::default() };
    map.set(Key::Name(CONTENT.into()), Slot { there: Tri::Yes, ..Slot::new(value, span, span) });
    Value::map(map, span)
}

/// Whether nothing stays in such a file: a device, a file of this run, or one for the whole of an answer that is only looked at.
fn is_passing(path: &Value, is_whole: bool) -> bool {
    let first = match &path.is {
        Is::Unknown(Some(name)) => return name.starts_with(TEMPORARY),
        Is::Text(text) => text.pieces.first().map(|p| &p.kind),
        _ => None,
    };
    match first {
        Some(PieceIs::Literal(text)) => text.starts_with("/dev/") || text.starts_with('&') || is_whole && text.starts_with("/tmp/"),
        Some(PieceIs::Hole(value)) => is_passing(value, is_whole),
        _ => false,
    }
}

/// A path as text, what is not known by its name or place.
fn path_name(path: &Value) -> Option<Name> {
    match &path.is {
        Is::Text(text) => written(text),
        Is::Unknown(Some(name)) => Some(format!("{{{name}}}").into()),
        Is::Unknown(None) => Some(format!("{{{}:{}}}", path.span.start, path.span.end).into()),
        _ => None,
    }
}

fn written(text: &TextValue) -> Option<Name> {
    let mut name = String::new();
    for piece in &text.pieces {
        match &piece.kind {
            PieceIs::Literal(part) => name.push_str(part),
            PieceIs::Hole(value) => write!(name, "{}", path_name(value)?).ok()?,
            _ => return None,
        }
    }
    (!name.is_empty()).then(|| name.into())
}
