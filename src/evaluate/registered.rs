//! Clients that code registers in one place and asks for in another, by a name or by their type.

use super::arguments::Args;
use super::exec::Evaluator;
use super::state::State;
use super::unit::Site;
use super::value::{ObjectId, Value};
use crate::model::code::ExprKind;
use crate::model::source::Span;

/// At most so many registrations are looked at.
const MAX_REGISTRATIONS: usize = 16;

impl<'a> Evaluator<'a> {
    /// A client that is asked for by name is what the function makes of it that was registered under that name. Without a name it is a
    /// plain one; under a name that nothing registers it may be anything.
    pub fn set_up_registered(&mut self, registration: &str, target: ObjectId, args: &Args<'a>, at: Span, state: &mut State) {
        let name = args.value(0).map(Value::as_literal);
        if name.is_none() {
            state.change(target, |o| (o.open, o.uncertain) = (false, false));
            return;
        }
        let Some(Some(name)) = name else { return };
        let mut known = false;
        for site in self.unit.method_calls.get(registration).cloned().unwrap_or_default().into_iter().take(MAX_REGISTRATIONS) {
            let given = self.site_args(&site, state);
            if given.value(0).and_then(Value::as_literal).as_deref() != Some(&*name) {
                continue;
            }
            if !known {
                state.change(target, |o| (o.open, o.uncertain) = (false, false));
            }
            known = true;
            if let Some(function) = given.list.iter().map(|a| &a.value).find(|v| v.as_function().is_some()) {
                self.set_up(target, function, at, state);
            }
            let model = state.object(target).and_then(|o| o.client).and_then(|c| self.unit.models.clients.get(c)).copied();
            if let Some(model) = model {
                self.handle_registered(model, &site, target, state);
            }
        }
    }

    /// A client that is injected by its type is what the only registration of the unit makes of it.
    pub fn set_up_injected(&mut self, client: usize, target: ObjectId, at: Span, state: &mut State) {
        let Some(model) = self.unit.models.clients.get(client).copied() else { return };
        let Some(registration) = model.call.iter().find_map(|c| c.configured_by.as_deref()) else { return };
        let sites = self.registrations(registration);
        let [site] = sites[..] else { return };
        let given = self.site_args(&site, state);
        if let Some(function) = given.list.iter().map(|a| &a.value).find(|v| v.as_function().is_some()) {
            self.set_up(target, function, at, state);
        }
        self.handle_registered(model, &site, target, state);
    }

    /// The calls of that name that are given a function.
    fn registrations(&self, name: &str) -> Vec<Site<'a>> {
        let sites = self.unit.method_calls.get(name).cloned().unwrap_or_default();
        let has_function = |site: &Site<'a>| site.args.iter().any(|a| matches!(a.value.kind, ExprKind::Closure(_)));
        sites.into_iter().filter(has_function).take(MAX_REGISTRATIONS).collect()
    }
}
