//! Files: what is opened has the path of its file, by which settings in it are known, and what is written to it.

use super::arguments::Args;
use super::exec::Evaluator;
use super::state::{Object, State};
use super::value::{Is, Slot, Value};
use crate::model::source::{Name, Span};

/// The field of what is opened that holds its path.
const PATH: &str = "#path";

impl<'a> Evaluator<'a> {
    /// An operation on files; none when it is another.
    pub fn file_operation(
        &mut self,
        operation: &str,
        receiver: Option<&Value>,
        args: &Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Option<Value> {
        match operation {
            // `open(path)`, `path.open()`
            "file-opened" => {
                let path = match receiver {
                    Some(receiver) => matches!(receiver.is, Is::Text(_)).then(|| receiver.clone()),
                    None => args.value(0).cloned(),
                };
                // What is opened of a file that is known already (`new FileWriter(file)`).
                if let Some(opened) = path.as_ref().filter(|path| self.path_opened(path, state).is_some()) {
                    return Some(opened.clone());
                }
                let Some(path) = path else { return Some(Value::unknown(span)) };
                let fields = [(PATH.into(), Slot::new(path, span, span))].into();
                let file = self.allocate(state, Object { fields, open: true, span, ..Object::default() });
                Some(Value::new(Is::Object(file), span))
            }
            // What is read from a file of settings is the place of those; from anything else, what its text says.
            "document" => {
                let path = args.value(0).and_then(|file| self.path_opened(file, state)).filter(|path| self.unit.settings.has_file(path));
                Some(match path {
                    Some(path) => self.settings_file(&Args::of(vec![Value::text(&path, span)]), span, state),
                    None => self.intrinsic("json-decode", None, args.clone(), name_span, span, state),
                })
            }
            _ => None,
        }
    }

    /// The path of what was opened.
    pub fn path_opened(&self, file: &Value, state: &State) -> Option<Name> {
        let Is::Object(id) = file.is else { return None };
        let path = &state.object(id)?.fields.get(PATH)?.value;
        match &path.is {
            Is::Text(text) => Some(text.known().rsplit('/').next().unwrap_or_default().into()),
            _ => None,
        }
    }

    /// The file that something is written to: what was opened, or what a path names.
    pub fn file_written(&self, to: &Value, state: &State) -> Option<Name> {
        to.as_literal().or_else(|| self.path_opened(to, state)).filter(|path| !path.is_empty())
    }
}
