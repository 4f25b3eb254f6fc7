//! Iterators: objects that give the elements of a list one after the other, and say whether there are more.

use super::arguments::Args;
use super::exec::Evaluator;
use super::state::{Object, State};
use super::value::{Is, Slot, Value};
use crate::model::code::{Callee, Expr, ExprKind, Member};
use crate::model::http::Tri;
use crate::model::source::Span;

/// The field of an iterator that holds what it goes through.
const ITEMS: &str = "#items";
/// The field that holds the position of the next element.
const NEXT: &str = "#next";

impl<'a> Evaluator<'a> {
    /// An operation of iterators; none when it is another.
    pub fn iterator_operation(
        &mut self,
        operation: &str,
        receiver: Option<&Value>,
        args: &Args<'a>,
        span: Span,
        state: &mut State,
    ) -> Option<Value> {
        if !matches!(operation, "iterator" | "iterator-of-keys" | "iterator-more" | "iterator-next") {
            return None;
        }
        let receiver = receiver.or(args.value(0))?;
        Some(match operation {
            "iterator" | "iterator-of-keys" => {
                let map = self.map_of(receiver, state).filter(|map| !map.open);
                let Some(map) = map else { return Some(Value { is: receiver.is.clone(), span }) };
                let what = if operation == "iterator" { "values" } else { "keys" };
                let items = if map.is_list() { receiver.clone() } else { self.listed(what, &map, span, state) };
                let slot = |value| Slot::new(value, span, span);
                let fields = [(ITEMS.into(), slot(items)), (NEXT.into(), slot(Value::new(Is::Number(0.0), span)))];
                let id = self.allocate(state, Object { fields: fields.into(), span, ..Object::default() });
                Value::new(Is::Object(id), span)
            }
            "iterator-more" => match self.left_of(receiver, state) {
                Some((items, next)) => super::expr::tri_value(if next < items.len() { Tri::Yes } else { Tri::No }, span),
                None => Value::unknown(span),
            },
            _ => match (&receiver.is, self.left_of(receiver, state)) {
                (Is::Object(id), Some((items, next))) => {
                    let after = Value::new(Is::Number((next + 1) as f64), span);
                    state.change(*id, |o| {
                        o.fields.insert(NEXT.into(), Slot::new(after, span, span));
                    });
                    items.into_iter().nth(next).map_or_else(|| Value::unknown(span), |slot| slot.value)
                }
                // What an answer gives step by step stays an answer.
                (Is::Answer(_), _) => Value { is: receiver.is.clone(), span },
                _ => Value::unknown(span),
            },
        })
    }

    /// What an iterator goes through, and the position of its next element.
    fn left_of(&self, iterator: &Value, state: &State) -> Option<(Vec<Slot>, usize)> {
        let Is::Object(id) = iterator.is else { return None };
        let object = state.object(id)?;
        let items = self.map_of(&object.fields.get(ITEMS)?.value, state).filter(|items| !items.open)?;
        let Is::Number(next) = object.fields.get(NEXT)?.value.is else { return None };
        let items = items.entries.into_iter().map(|(_, slot)| slot).collect();
        Some((items, next as usize))
    }

    /// Whether a condition asks an iterator for more.
    pub fn asks_iterator(&self, guard: &Expr) -> bool {
        let ExprKind::Call { callee: Callee::Method(_, member), .. } = &guard.kind else { return false };
        matches!(&**member, Member::Named(name) if self.unit.models.intrinsic(&format!(".{name}")) == Some("iterator-more"))
    }
}
