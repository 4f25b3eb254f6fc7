//! Channels: what some code sends, other code receives.

use super::arguments::Args;
use super::exec::Evaluator;
use super::state::{KIND, Object, State};
use super::value::{Is, MapValue, Slot, Value, join};
use crate::model::source::Span;

impl<'a> Evaluator<'a> {
    /// An operation of a channel; none when it is not one. A channel is a list to which others may send as well.
    pub fn channel_operation(&mut self, operation: &str, args: &Args<'a>, span: Span, state: &mut State) -> Option<Value> {
        Some(match operation {
            "channel" => {
                let map = MapValue { open: true, span: Some(span), ..MapValue::default() };
                let fields = [(KIND.into(), Slot::new(Value::text("channel", span), span, span))].into();
                Value::new(Is::Object(self.allocate(state, Object { map: Some(map), fields, span, ..Object::default() })), span)
            }
            "channel-send" => {
                let (channel, sent) = (args.value(0)?, args.at(1)?);
                self.change_maps(channel, state, |map| map.push(Slot::new(sent.value.clone(), sent.at, sent.at)));
                self.escapes(&sent.value, state, sent.at);
                Value::unknown(span)
            }
            // Whichever of those that are known to be sent.
            "channel-receive" => {
                let sent = self.map_of(args.value(0)?, state).unwrap_or_default();
                let received = sent.entries.into_iter().map(|(_, slot)| slot.value).reduce(|a, b| join(&a, &b));
                received.unwrap_or_else(|| Value::unknown(span))
            }
            _ => return None,
        })
    }

    /// Whether who goes through a value is given what was sent, and no positions.
    pub fn is_channel(&self, value: &Value, state: &State) -> bool {
        matches!(value.is, Is::Object(id) if state.object(id).and_then(Object::kind).as_deref() == Some("channel"))
    }
}
