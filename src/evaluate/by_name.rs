//! What is found by a name that is a value: a class, whether an object has a method, several elements at once.

use super::arguments::Args;
use super::exec::Evaluator;
use super::state::State;
use super::value::{Is, Key, MapValue, Slot, Value};
use crate::model::code::ANY_MESSAGE;
use crate::model::http::Tri;
use crate::model::source::{Name, Span};

/// Lists are cut into at most so many parts.
const MAX_PARTS: usize = 64;

impl<'a> Evaluator<'a> {
    /// An operation that looks something up by names; none when it is another.
    pub fn named_operation(
        &mut self,
        operation: &str,
        receiver: Option<&Value>,
        args: &Args<'a>,
        span: Span,
        state: &mut State,
    ) -> Option<Value> {
        // `Grants.const_get(name)`, `Object.const_get(name)`, `name.constantize`
        if operation == "class-named" {
            return Some(match args.value(0) {
                Some(name) => self.class_named(receiver, &name.as_literal()?, span),
                None => self.class_named(None, &receiver?.as_literal()?, span),
            });
        }
        if operation == "unique" {
            return Some(Value::new(Is::Symbol(format!("%unique:{}:{}", span.file.0, span.start).into()), span));
        }
        let receiver = receiver?;
        Some(match operation {
            "its-class" => match self.class_of(Some(receiver), state) {
                Some(class) => Value::new(Is::Class(class), span),
                None => Value::unknown(span),
            },
            // `type.getMethod("fetch")`: the class, and what the method is called.
            "declared-method" => match (&receiver.is, args.value(0)) {
                (Is::Class(_), Some(name)) => Value::map(method_of(receiver, name, span), span),
                _ => Value::unknown(span),
            },
            // `method.invoke(object, arguments)`: of no object, the method is the class's.
            "invoke" => {
                let method = self.map_of(receiver, state).filter(|pair| pair.entries.len() == 2);
                let part = |at: i64| method.as_ref()?.get(&Key::Index(at)).map(|slot| slot.value.clone());
                let (Some(class), Some(name)) = (part(0), part(1).and_then(|name| name.as_literal())) else {
                    return Some(self.foreign_call(&"invoke".into(), Some(receiver), args.clone(), span, span, state));
                };
                let on = args.value(0).filter(|on| !matches!(on.is, Is::Null | Is::Unknown(_))).cloned().unwrap_or(class);
                let mut rest = Args { list: args.list.iter().skip(1).cloned().collect(), ..args.clone() };
                if let [only] = &rest.list[..]
                    && let Some(list) = self.map_of(&only.value, state).filter(MapValue::is_list)
                    && !list.entries.is_empty()
                {
                    rest = self.spread(&only.value.clone(), state);
                }
                self.method(&on, &name, rest, span, span, state)
            }
            // `value.MethodByName(name).Call(arguments)`
            "invoke-with-list" => {
                let method = self.map_of(receiver, state).filter(|pair| pair.entries.len() == 2 && pair.is_list());
                let name = method.and_then(|pair| pair.get(&Key::Index(1)).and_then(|slot| slot.value.as_literal()));
                match (name, args.value(0)) {
                    (Some(_), Some(list)) => {
                        let spread = self.spread(list, state);
                        self.call_value(receiver, spread, span, span, state)
                    }
                    _ => self.foreign_call(&"Call".into(), Some(receiver), args.clone(), span, span, state),
                }
            }
            // `Grant.valueOf("CODE")`
            "case-named" => match (&receiver.is, args.value(0).and_then(Value::as_literal)) {
                (Is::Class(class), Some(name)) => self.static_field(*class, &name, span, state),
                (_, Some(_)) => args.value(0).cloned()?,
                _ => Value::unknown(span),
            },
            // `object.method(:name)`
            "method-named" => self.boxed(method_of(receiver, args.value(0)?, span), span, state),
            "responds-to" => super::expr::tri_value(self.responds_to(receiver, &args.value(0)?.as_literal()?, state), span),
            // `map.values_at(a, b)`: a list of the elements.
            "values-at" => {
                let mut list = MapValue { open: args.open, span: Some(span), ..MapValue::default() };
                for arg in args.list.iter().filter(|a| a.name.is_none()) {
                    let value = self.read_index(receiver, &arg.value, span, state);
                    list.push(Slot::new(value, arg.at, arg.at));
                }
                self.boxed(list, span, state)
            }
            // `list.each_slice(2)`: lists of two each.
            "slices" => {
                let list = self.map_of(receiver, state).filter(|list| list.is_list() && !list.open)?;
                let size = args.value(0).and_then(Value::as_literal)?.parse::<usize>().ok().filter(|size| *size > 0)?;
                let mut all = MapValue { span: Some(span), ..MapValue::default() };
                for part in list.entries.chunks(size).take(MAX_PARTS) {
                    let mut one = MapValue { span: Some(span), ..MapValue::default() };
                    part.iter().for_each(|(_, slot)| one.push(slot.clone()));
                    let at = part.first().map_or(span, |(_, slot)| slot.at);
                    all.push(Slot::new(self.boxed(one, at, state), at, at));
                }
                self.boxed(all, span, state)
            }
            _ => return None,
        })
    }

    /// A class by its name, inside another where one is given: of the project, else of a library.
    fn class_named(&self, inside: Option<&Value>, name: &str, span: Span) -> Value {
        let name = name.trim_start_matches("::");
        let around: Option<Name> = match inside.map(|v| &v.is) {
            Some(Is::Class(class)) => self.unit.class(*class).map(|c| c.name.clone()),
            Some(Is::Symbol(symbol)) => Some(symbol.clone()),
            _ => None,
        };
        let whole: Name = around.map_or_else(|| name.into(), |around| format!("{around}::{name}").into());
        match self.unit.find_type(self.file(), &whole) {
            Some(class) => Value::new(Is::Class(class), span),
            None => Value::new(Is::Symbol(whole), span),
        }
    }

    fn responds_to(&self, value: &Value, name: &str, state: &State) -> Tri {
        let known = || super::expr::tri(self.unit.models.intrinsic(&format!(".{name}")).is_some());
        match &value.is {
            Is::Object(id) => match state.object(*id).map(|o| (o.class, o.map.is_some())) {
                Some((Some(class), _)) if self.unit.find_method(class, name).is_some() => Tri::Yes,
                Some((Some(class), _)) => {
                    let others = self.unit.find_method(class, ANY_MESSAGE).is_some() || !self.unit.foreign_parents(class).is_empty();
                    if others || known() == Tri::Yes { Tri::Maybe } else { Tri::No }
                }
                Some((None, true)) => known(),
                _ => Tri::Maybe,
            },
            Is::Map(_) | Is::Text(_) | Is::Null => known(),
            _ => Tri::Maybe,
        }
    }
}

/// A method by its name, with the object or class that has it.
fn method_of(holder: &Value, name: &Value, span: Span) -> MapValue {
    let mut pair = MapValue { span: Some(span), ..MapValue::default() };
    [holder, name].into_iter().for_each(|part| pair.push(Slot::new(part.clone(), span, span)));
    pair
}
