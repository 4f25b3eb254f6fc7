//! Arguments passed by name: one by one, or as a map that is the last argument.

use super::arguments::{ArgValue, Args};
use super::value::{Key, MapValue, Slot, Value};
use crate::model::code::{Function, ParamKind};
use crate::model::source::{Name, Span};

/// The arguments of one call that are passed by name.
pub struct Names {
    /// The last positional argument is a map of them.
    pub takes_last: bool,
    map: MapValue,
}

impl Names {
    /// What a function with parameters that are given by name finds in its last argument. `map_of` says what map a value is.
    pub fn of<'a>(function: &Function, args: &Args<'a>, map_of: impl Fn(&Value) -> Option<MapValue>) -> Self {
        let none = Names { takes_last: false, map: MapValue::default() };
        let named = function.params.iter().any(|p| match p.kind {
            ParamKind::Named => !p.name.starts_with('&'),
            ParamKind::NamedRest => true,
            _ => false,
        });
        let positional: Vec<&ArgValue<'a>> = args.list.iter().filter(|a| a.name.is_none()).collect();
        let needed = function.params.iter().filter(|p| p.kind == ParamKind::One && p.default.is_none()).count();
        let Some(last) = positional.last().filter(|_| named && positional.len() > needed) else { return none };
        let Some(map) = map_of(&last.value).filter(|m| !m.is_list() || m.entries.is_empty()) else { return none };
        // A map that says none of the names is a value, when a parameter by position waits for one.
        let says = function.params.iter().any(|p| p.kind == ParamKind::Named && map.named(&p.name).is_some());
        let waits = function.params.iter().filter(|p| p.kind == ParamKind::One).count() >= positional.len();
        if says || !waits { Names { takes_last: true, map } } else { none }
    }

    /// The value of one name.
    pub fn take(&mut self, name: &Name) -> Option<Slot> {
        let key = Key::Name(name.clone());
        let slot = self.map.get(&key).cloned()?;
        self.map.remove(&key);
        Some(slot)
    }

    /// What no parameter of its own takes.
    pub fn rest(&mut self, function: &Function, args: &Args<'_>, span: Span) -> MapValue {
        let mut rest = std::mem::take(&mut self.map);
        rest.open |= args.open;
        rest.span = Some(rest.span.filter(|_| !rest.entries.is_empty()).unwrap_or(span));
        for arg in &args.list {
            if let Some(name) = &arg.name
                && !name.starts_with('&')
                && !function.params.iter().any(|p| p.name == *name)
            {
                rest.set(Key::Name(name.clone()), Slot { there: arg.there, ..Slot::new(arg.value.clone(), arg.key, arg.at) });
            }
        }
        rest
    }
}
