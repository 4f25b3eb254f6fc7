//! Options of an OAuth library that configure several providers.

use super::exec::Evaluator;
use super::state::State;
use super::value::{MapValue, ObjectId};
use super::written::Written;
use crate::model::client::{Client, ClientKind};

/// More entries side by side are data.
const MAX_APART: usize = 32;

impl<'a> Evaluator<'a> {
    /// Entries that stand side by side under a `*` configure a library each when more than one of them names endpoints: each is recorded where
    /// it stands.
    pub fn stand_apart(&mut self, model: &'a Client, target: ObjectId, prefix: &str, map: &MapValue, state: &mut State) -> bool {
        let depth = prefix.matches('.').count();
        let starred = |key: &String| {
            let mut below = key.split('.').skip(depth);
            // A `*` with nothing below it is any option, not one of several groups of them.
            below.next() == Some("*") && below.next().is_some() && key.split('.').zip(prefix.split('.')).take(depth).all(|(a, b)| a == b)
        };
        if model.kind != ClientKind::Oauth || !(2..=MAX_APART).contains(&map.entries.len()) || !model.options.keys().any(starred) {
            return false;
        }
        let Some(before) = state.object(target).cloned() else { return false };
        let mut told = Vec::new();
        for (key, slot) in &map.entries {
            let one = self.allocate(state, before.clone());
            let inner = Written::of(slot);
            self.named_option(model, one, &format!("{prefix}{}", key.text()), &inner, state);
            let endpoint = self.endpoint_value(one, true, slot.at, state).or_else(|| self.endpoint_value(one, false, slot.at, state));
            told.extend(endpoint.and(before.client).map(|client| (client, one, slot.at)));
        }
        if told.len() < 2 {
            return false;
        }
        for (client, one, at) in told {
            self.record_library(client, one, at, state);
        }
        true
    }
}
