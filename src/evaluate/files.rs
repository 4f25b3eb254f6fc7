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
                    Some(path) if matches!(path.is, Is::Text(_)) => Some(path.clone()),
                    // What is no path opens something else: a page, a connection.
                    Some(_) => return Some(self.read_unknown(receiver, args, name_span, span, state)),
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
            "file" => self.read_file(args, span, state).or_else(|| Some(self.read_unknown(receiver, args, name_span, span, state))),
            "file-decode-into" => {
                let source = Args::of(vec![args.value(0).cloned().unwrap_or_else(|| Value::unknown(span))]);
                Some(match (self.read_file(&source, span, state), args.at(1).cloned()) {
                    (Some(place), Some(target)) => self.decode_into(&place, &target, span, state),
                    _ => self.read_unknown(receiver, args, name_span, span, state),
                })
            }
            "flag" => Some(Self::flag(args, span)),
            "flag-into" => {
                let rest = Args { list: args.list.iter().skip(1).cloned().collect(), ..args.clone() };
                if let Some(place) = args.at(0).map(|a| a.place) {
                    self.write_back(place, Self::flag(&rest, span), state);
                }
                Some(Value::unknown(span))
            }
            _ => None,
        }
    }

    /// What a program reads from a file of settings: the place of those. None of any other file.
    pub fn read_file(&self, args: &Args<'a>, span: Span, state: &State) -> Option<Value> {
        let path = self.textual(args.value(0)?, state);
        let Is::Text(text) = &path.is else { return None };
        self.unit.settings.has_file(&text.known()).then(|| self.settings_file(args, span, state))
    }

    /// What a call gives that reads or opens something of which nothing is known.
    fn read_unknown(&mut self, receiver: Option<&Value>, args: &Args<'a>, name_span: Span, span: Span, state: &mut State) -> Value {
        let name = self.unit.text_at(name_span).unwrap_or("read");
        self.foreign_call(&name.into(), receiver, args.clone(), name_span, span, state)
    }

    /// What the command line says, or else a default: a name, and what stands for it.
    fn flag(args: &Args<'a>, span: Span) -> Value {
        let name = args.value(0).and_then(Value::as_literal);
        let given = name.map_or_else(|| Value::unknown(span), |name| Value::named(name, span));
        let is_empty = args.value(1).and_then(Value::as_literal).is_some_and(|default| default.is_empty());
        if is_empty { given } else { Self::or_default(args, given) }
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
