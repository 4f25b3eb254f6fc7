//! Objects that a container makes: configuration says what their constructors are given.

use super::exec::Evaluator;
use super::text::concat;
use super::value::{TypeId, Value};
use crate::model::client::Container;
use crate::model::code::{CONSTRUCTOR, Function, Param};
use crate::model::source::{Name, Span};

/// Settings that name others are followed so deep.
const MAX_DEPTH: usize = 4;

impl<'a> Evaluator<'a> {
    /// What the settings of a container say that a constructor is given for a parameter.
    pub fn contained(&mut self, function: &'a Function, param: &'a Param) -> Option<Value> {
        let container = self.unit.models.container.filter(|_| &*function.name == CONSTRUCTOR)?;
        let class = self.frames.last()?.class?;
        let position = function.params.iter().position(|p| p.name == param.name)?;
        let (text, at) = self.argument_setting(container, class, &param.name, position)?;
        self.with_parameters(container, text, at, 0)
    }

    /// The argument of a class's constructor, by its name or its position, or one of that name for all.
    fn argument_setting(&self, container: &Container, class: TypeId, name: &str, position: usize) -> Option<(&'a str, Span)> {
        let settings = &self.unit.settings;
        let class: &'a Name = &self.unit.class(class)?.name;
        let written = class.trim_start_matches('\\');
        let by_class = format!("{}.{written}", container.objects);
        let objects = std::iter::once(by_class).chain(settings.objects_of(written, &container.class));
        let own = objects.map(|object| format!("{object}.{}", container.arguments)).find_map(|arguments| {
            settings.whole(&format!("{arguments}.{name}"), "").or_else(|| settings.whole(&arguments, &format!("[{position}]")))
        });
        own.or_else(|| settings.whole(&format!("{}.{name}", container.everywhere), ""))
    }

    /// A text with the settings that it names between signs filled in. What stands for another object is none.
    fn with_parameters(&mut self, container: &Container, text: &'a str, at: Span, depth: usize) -> Option<Value> {
        if text.starts_with('@') || depth == MAX_DEPTH {
            return None;
        }
        let is_exact = text.len() == at.len();
        let mut parts: Vec<(Value, Span)> = Vec::new();
        let mut from = 0;
        for (index, part) in text.split(container.sign).enumerate() {
            let span = if is_exact { at.slice(from, from + part.len()) } else { at };
            from += part.len() + container.sign.len_utf8();
            let value = match index % 2 {
                0 => Value::text(part, span),
                _ => match self.unit.settings.whole(&format!("{}.{part}", container.parameters), "") {
                    Some((text, at)) => self.with_parameters(container, text, at, depth + 1)?,
                    None => Value::named(part.into(), span),
                },
            };
            parts.push((value, span));
        }
        Some(concat(&parts, at))
    }
}
