//! Constants that are made of what a build is told: names of resources, whose texts stand in files of settings, and what calls in build files
//! define.

use super::arguments::Args;
use super::exec::Evaluator;
use super::state::State;
use super::text;
use super::unit::last;
use super::value::{Is, Value, join_into};
use crate::model::source::{Name, Span};
use std::rc::Rc;

/// So many definitions of one constant are looked at.
const MAX_DEFINED: usize = 4;

impl<'a> Evaluator<'a> {
    /// `getString(R.string.token_url)`: what files of settings say of the resource, filled with the other arguments; what is asked for
    /// something else is `other`.
    pub fn resource(&mut self, other: &str, receiver: Option<Value>, args: Args<'a>, at: Span, span: Span, state: &mut State) -> Value {
        let Some((whole, name)) = args.value(0).and_then(|asked| self.resource_of(asked)) else {
            return self.intrinsic(other, receiver, args, at, span, state);
        };
        let Some(said) = self.named_setting(&whole, span, 0) else { return Value::named(name, span) };
        if args.list.len() < 2 {
            return said;
        }
        let mut given = Args::of(vec![said]);
        given.list.extend(args.list.into_iter().skip(1));
        self.intrinsic("format-printf", None, given, at, span, state)
    }

    /// Whether a call is given the name of a resource.
    pub fn asks_for_resource(&self, args: &Args<'a>) -> bool {
        args.value(0).is_some_and(|asked| self.resource_of(asked).is_some())
    }

    /// The setting that a constant is the name of, and the constant's own name.
    fn resource_of(&self, asked: &Value) -> Option<(String, Name)> {
        let Is::Symbol(symbol) = &asked.is else { return None };
        let plain = symbol.replace("::", ".");
        let (place, name) = plain.rsplit_once('.')?;
        let ends_like = |known: &str| place.strip_suffix(known).is_some_and(|before| before.is_empty() || before.ends_with('.'));
        let (_, key) = self.unit.models.resources.iter().find(|(known, _)| ends_like(known))?;
        Some((format!("{key}.{name}"), name.into()))
    }

    /// A constant of a class that only a build file defines (`buildConfigField("String", "HOST", "\"…\"")`): what it says there.
    pub fn built_constant(&mut self, class: &str, name: &Name, span: Span, state: &mut State) -> Option<Value> {
        let row = self.unit.models.built.iter().find(|(known, _)| *known == last(class)).map(|(_, row)| *row)?;
        let sites = self.unit.function_calls.get(row.call.as_str()).cloned().unwrap_or_default();
        let mut found: Option<Value> = None;
        let mut defined = 0;
        for site in sites {
            let mut copy = state.clone();
            let args = self.site_args(&site, &mut copy);
            let said = args.value(row.name).and_then(Value::as_literal);
            let Some(value) = args.value(row.value).filter(|_| said.as_deref() == Some(&**name)) else { continue };
            let value = match &self.textual(value, &copy).is {
                // The code that is written there is a literal, with its quotes.
                Is::Text(code) => Value { is: Is::Text(Rc::new(text::stripped(&text::stripped(code, "\"", true), "\"", false))), span },
                _ => Value::named(name.clone(), span),
            };
            join_into(&mut found, value);
            defined += 1;
            if defined == MAX_DEFINED {
                break;
            }
        }
        found
    }
}
