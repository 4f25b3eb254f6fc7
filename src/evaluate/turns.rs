//! Functions that run in turn, each of which is given a callback to hand on what it has (`async.waterfall`, `async.series`).

use super::arguments::Args;
use super::exec::Evaluator;
use super::state::{Object, State};
use super::value::{Is, Key, MapValue, ObjectId, Slot, Value, join_slots};
use crate::model::source::Span;

/// Where a callback has the list of what it was called with.
const HANDED_ON: &str = "#handed-on";
/// So many functions run in turn.
const MAX_TURNS: usize = 16;

impl<'a> Evaluator<'a> {
    /// `waterfall([a, b, c], done)`: each is called with what the one before handed on; `series`: the last with all of it.
    pub fn in_turn(&mut self, waterfall: bool, args: &Args<'a>, name_span: Span, span: Span, state: &mut State) -> Value {
        let Some(turns) = args.value(0).and_then(|list| self.map_of(list, state)).filter(|map| map.entries.len() <= MAX_TURNS) else {
            self.run_callbacks(args, None, name_span, state);
            return Value::unknown(span);
        };
        let (mut carried, mut results) = (Vec::new(), MapValue { span: Some(span), ..MapValue::default() });
        for (key, slot) in &turns.entries {
            let before = if waterfall { std::mem::take(&mut carried) } else { Vec::new() };
            let given = self.turn(&slot.value, before, name_span, span, state);
            if let (false, Some(first)) = (waterfall, given.first()) {
                results.set(key.clone(), Slot::new(first.clone(), span, span));
            }
            carried = given;
        }
        if !waterfall {
            carried = vec![self.boxed(results, span, state)];
        }
        let last = carried.first().cloned().unwrap_or_else(|| Value::unknown(span));
        if let Some(done) = args.value(1).filter(|v| v.as_function().is_some()).cloned() {
            let all = std::iter::once(Value::unknown(span)).chain(carried).collect();
            let mut copy = state.clone();
            self.call_value(&done, Args::of(all), name_span, span, &mut copy);
            copy.dead = false;
            state.join(copy);
        }
        last
    }

    /// One of them; what it hands on, or gives.
    fn turn(&mut self, function: &Value, mut given: Vec<Value>, name_span: Span, span: Span, state: &mut State) -> Vec<Value> {
        let list = self.allocate(state, Object { map: Some(MapValue::default()), span, ..Object::default() });
        let callback = Object { span, ..Object::default() };
        let callback = self.allocate(state, callback);
        let holds = Slot::new(Value::new(Is::Object(list), span), span, span);
        state.change(callback, |o| _ = o.fields.insert(HANDED_ON.into(), holds));
        given.push(Value::new(Is::Object(callback), span));
        let mut copy = state.clone();
        let value = self.call_value(function, Args::of(given), name_span, span, &mut copy);
        copy.dead = false;
        state.join(copy);
        let handed: Vec<Value> =
            state.object(list).and_then(|o| o.map.as_ref()).into_iter().flat_map(|m| &m.entries).map(|(_, s)| s.value.clone()).collect();
        if handed.is_empty() && matches!(value.is, Is::Answer(_)) { vec![value] } else { handed }
    }

    /// Such a callback is called: what is behind the error is handed on.
    pub fn hand_on(&mut self, callback: ObjectId, args: &Args<'a>, state: &mut State) -> bool {
        let list = state.object(callback).and_then(|o| o.fields.get(HANDED_ON)).map(|s| s.value.is.clone());
        let Some(Is::Object(list)) = list else { return false };
        state.change(list, |o| {
            let Some(map) = &mut o.map else { return };
            for (index, arg) in args.list.iter().skip(1).enumerate() {
                let key = Key::Index(index as i64);
                let slot = Slot::new(arg.value.clone(), arg.at, arg.at);
                let slot = map.get(&key).map_or(slot.clone(), |old| join_slots(old, &slot));
                map.set(key, slot);
            }
        });
        true
    }
}
