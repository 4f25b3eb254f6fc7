//! Operators that call functions: those of a class, and those by which lists and maps grow (Kotlin).

use super::arguments::Args;
use super::exec::Evaluator;
use super::state::State;
use super::value::{Is, MapValue, Slot, Value};
use crate::model::code::Arithmetic;
use crate::model::source::Span;

/// Whether a list is a pair: a text and something.
fn is_pair(map: &MapValue) -> bool {
    map.is_list() && map.entries.len() == 2 && map.entries.first().is_some_and(|(_, first)| matches!(first.value.is, Is::Text(_)))
}

impl<'a> Evaluator<'a> {
    /// What an operator gives where it calls a function; nothing where it does what operators do.
    pub fn by_operator(
        &mut self,
        op: Arithmetic,
        left: &(Value, Span),
        right: &(Value, Span),
        span: Span,
        state: &mut State,
    ) -> Option<Value> {
        let (_, name) = self.semantics(self.file()).operators.iter().find(|(operator, _)| *operator == op)?;
        if let Some((function, class)) = self.element_method(&left.0, name, state) {
            let args = Args::of(vec![right.0.clone()]);
            return Some(self.inline(function, Some(left.0.clone()), Some(class), args, None, span, state));
        }
        let grows = op == Arithmetic::Add && !matches!(left.0.is, Is::Answer(_));
        let mut map = self.map_of(&left.0, state).filter(|_| grows)?;
        self.take_in(&mut map, right, state);
        map.span = Some(span);
        Some(self.boxed(map, span, state))
    }

    /// `list += more`: a list or map takes in what is added to it; other values are added up.
    pub fn grown(&mut self, args: &Args<'a>, span: Span, state: &mut State) -> Option<Value> {
        let [receiver, more] = &args.list[..] else { return None };
        let (receiver, at, more) = (receiver.value.clone(), receiver.at, (more.value.clone(), more.at));
        let mut grew = false;
        for one in receiver.alternatives() {
            let Is::Object(id) = one.is else { continue };
            let Some(mut map) = state.object(id).and_then(|o| o.map.clone()) else { continue };
            self.take_in(&mut map, &more, state);
            state.change(id, |o| o.map = Some(map));
            grew = true;
        }
        if !grew {
            return Some(self.arithmetic_of(Arithmetic::Add, (receiver, at), more, span, state));
        }
        self.note_grant(&receiver, state);
        Some(Value { span, ..receiver })
    }

    /// Adds what is added to a list or a map: its elements, a pair, or one more element.
    fn take_in(&mut self, map: &mut MapValue, more: &(Value, Span), state: &mut State) {
        let (value, at) = more;
        let holds_pairs = map.entries.iter().any(|(_, s)| self.map_of(&s.value, state).is_some());
        let may_hold_pairs = map.is_list() && (map.entries.is_empty() || holds_pairs);
        match self.map_of(value, state) {
            Some(more) if !more.is_list() => map.extend(&more),
            Some(pair) if is_pair(&pair) && may_hold_pairs => map.push(Slot::new(value.clone(), *at, *at)),
            Some(more) if map.is_list() => {
                more.entries.iter().for_each(|(_, slot)| map.push(slot.clone()));
                map.open |= more.open;
            }
            Some(more) => {
                let mut pairs = MapValue::default();
                if is_pair(&more) {
                    pairs.push(Slot::new(value.clone(), *at, *at));
                } else {
                    pairs = more;
                }
                let named = self.pairs(&pairs, state);
                map.extend(&named);
            }
            None if map.is_list() && !matches!(value.is, Is::Unknown(_)) => map.push(Slot::new(value.clone(), *at, *at)),
            None => map.open = true,
        }
    }
}
