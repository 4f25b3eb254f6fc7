//! Arguments, options and fields: which slot each writes, and what else it does.

use super::super::arguments::Args;
use super::super::clients::{callback_position, may_be_function};
use super::super::exec::Evaluator;
use super::super::state::State;
use super::super::value::{Is, ObjectId, Slot as Entry, Value, any_of};
use super::super::written::{Written, is_option, is_within, slot_name};
use crate::model::client::{Call, Client, Effect, Slot};
use crate::model::http::Tri;
use crate::model::source::{Name, Span};

impl<'a> Evaluator<'a> {
    pub fn place_args(&mut self, model: &'a Client, call: &'a Call, target: ObjectId, args: &Args<'a>, state: &mut State) {
        let mut index = 0;
        let positional: Vec<_> = args.list.iter().filter(|a| a.name.is_none()).collect();
        let callback = call.callback.and_then(|(at, _)| callback_position(at, positional.len()));
        while index < call.args.len().min(positional.len()) {
            let (effect, arg) = (&call.args[index], positional[index]);
            // What stands where the callback belongs and may be a function is one, not options.
            if callback == Some(index) && index > 0 && may_be_function(&arg.value) {
                break;
            }
            if effect.slot == Some(Slot::OptionName) {
                if let Some(value) = positional.get(index + 1) {
                    self.option(
                        model,
                        target,
                        &arg.value,
                        &Written { value: &value.value, key: arg.at, at: value.at, name: None, there: Tri::Yes, entry: None },
                        state,
                    );
                }
                index += 2;
                continue;
            }
            let named_by = call.name_at.or(index.checked_sub(1)).and_then(|i| positional.get(i));
            let name = named_by.map(|a| a.value.clone());
            let key = named_by.map_or(arg.at, |a| a.at);
            // A name that comes from elsewhere is written there.
            let elsewhere = name.as_ref().map(|n| super::super::builders::written_at(n, key));
            let is_named = effect.slot.is_some_and(|s| matches!(s, Slot::Header | Slot::Param | Slot::QueryParam));
            let key = if is_named { elsewhere.unwrap_or(key) } else { arg.at };
            self.effect(model, target, effect, &Written { value: &arg.value, key, at: arg.at, name, there: Tri::Yes, entry: None }, state);
            index += 1;
        }
        for arg in args.list.iter() {
            // A block is no option.
            let Some(name) = arg.name.as_ref().filter(|name| !name.starts_with('&')) else { continue };
            let written = Written { value: &arg.value, key: arg.key, at: arg.at, name: None, there: arg.there, entry: None };
            match call.named.get(&**name) {
                Some(effect) => self.effect(model, target, effect, &written, state),
                // Any option may be passed by its name.
                None => self.named_option(model, target, name, &written, state),
            }
        }
    }

    /// One option by its key.
    pub fn option(&mut self, model: &'a Client, target: ObjectId, key: &Value, written: &Written<'_>, state: &mut State) {
        let name = match &key.is {
            Is::Symbol(s) => s.clone(),
            _ => match key.as_literal() {
                Some(text) => text,
                None => {
                    state.change(target, |o| o.open = true);
                    return;
                }
            },
        };
        self.named_option(model, target, &name, written, state);
    }

    pub fn named_option(&mut self, model: &'a Client, target: ObjectId, name: &str, written: &Written<'_>, state: &mut State) {
        let map = self.map_of(written.value, state);
        let nested = map.is_some() && model.options.keys().any(|k| is_within(k, name));
        let effect = model.options.get(name).or_else(|| model.options.iter().find(|(k, _)| is_option(k, name)).map(|(_, e)| e));
        // A header among options: its name is the key.
        let plain = effect.is_some_and(|e| e.slot.is_some_and(|s| matches!(s, Slot::Header | Slot::Param)) && e.name.is_none());
        let by_key = plain && !model.options.contains_key(name);
        // Where one text may stand instead of a map of options (`authorization: 'https://…'`), a map is no value of the whole.
        let is_part = |e: &Effect| nested && matches!(e.slot, Some(Slot::Authorize | Slot::Token | Slot::Url | Slot::Verb));
        if let Some(effect) = effect.filter(|e| !(is_part(e) || nested && by_key)) {
            let key = by_key.then(|| Value::text(super::super::unit::last(name), written.key));
            let (key, at, there, entry) = (key.or_else(|| written.name.clone()), written.at, written.there, written.entry);
            let written = Written { value: written.value, key: written.key, at, name: key, there, entry };
            self.effect(model, target, effect, &written, state);
            return;
        }
        // A nested map of options (`http => [method => …]`).
        if let Some(map) = map.filter(|_| nested) {
            let prefix = format!("{name}.");
            if self.stand_apart(model, target, &prefix, &map, state) {
                return;
            }
            for (key, slot) in &map.entries {
                let nested = format!("{prefix}{}", key.text());
                let inner = Written::of(slot);
                self.named_option(model, target, &nested, &inner, state);
            }
            if map.open {
                state.change(target, |o| o.open = true);
            }
        }
    }

    /// What a value written to an argument, option or field does.
    pub fn effect(&mut self, model: &'a Client, target: ObjectId, effect: &'a Effect, written: &Written<'_>, state: &mut State) {
        // A switch whose sense is reversed.
        let turned = match &written.value.is {
            Is::Bool(on) if effect.off && effect.switch.is_none() => Some(Value::new(Is::Bool(!on), written.value.span)),
            _ => None,
        };
        let written = &Written { value: turned.as_ref().unwrap_or(written.value), name: written.name.clone(), ..*written };
        let truth = self.truth(written.value, state);
        let null = self.is_null(written.value);
        if let Some(verb) = &effect.verb {
            match truth {
                Tri::Yes => self.imply(target, verb, written, state),
                Tri::No if verb == "POST" => self.imply(target, "GET", written, state),
                Tri::No => {}
                Tri::Maybe => state.change(target, |o| {
                    o.fields.insert("#implied".into(), Entry::new(Value::unknown(written.at), written.key, written.at));
                }),
            }
        }
        if truth != Tri::No {
            for slot in &effect.clears {
                let name = slot_name(*slot);
                state.change(target, |o| {
                    o.fields.remove(&name);
                });
            }
        }
        if let Some(verb) = &effect.implies
            && null != Tri::Yes
        {
            self.imply(target, verb, written, state);
        }
        if let Some(switch) = &effect.switch {
            let named = self.switched_by(written.value, state).is_some_and(|text| effect.off_for.iter().any(|off| **off == *text));
            let given = if named { Tri::No } else { truth };
            let on = if effect.off { super::super::expr::not(given) } else { given };
            let value = super::super::expr::tri_value(on, written.at);
            state.change(target, |o| {
                o.fields.insert(format!("#switch:{switch}").into(), Entry::new(value, written.key, written.at));
            });
        }
        if let Some(slot) = effect.slot {
            // An object whose class says what its text is.
            let textual = match written.value.is {
                Is::Object(_) if matches!(slot, Slot::Verb | Slot::Url | Slot::Path) => {
                    Some(self.as_text(written.value, written.at, state))
                }
                _ => None,
            };
            let written = &Written { value: textual.as_ref().unwrap_or(written.value), name: written.name.clone(), ..*written };
            let fixed = effect.name.as_ref().map(|n| Value::text(n, written.key));
            let written = Written {
                name: fixed.or_else(|| written.name.clone()),
                ..Written { value: written.value, key: written.key, at: written.at, name: None, there: written.there, entry: written.entry }
            };
            self.write_slot(model, target, slot, &written, state);
        }
    }

    /// What a value of a switch says: its text, or the name of the class that it is of.
    pub(super) fn switched_by(&self, value: &Value, state: &State) -> Option<Name> {
        let Is::Object(id) = value.is else { return value.as_literal() };
        let class = state.object(id)?.fields.get("#foreign")?.value.as_literal()?;
        Some(super::super::unit::last(&class).into())
    }

    /// Says which verb a request has when nothing names one.
    pub fn imply(&mut self, target: ObjectId, verb: &str, written: &Written<'_>, state: &mut State) {
        let value = Value::text(verb, written.key);
        let (key, at, there) = (written.key, written.at, written.there);
        state.change(target, |o| {
            let before = o.fields.get("#implied").filter(|_| there != Tri::Yes).cloned();
            let entry = match before {
                Some(before) => Entry { value: any_of(vec![before.value.clone(), value], key), ..before },
                None => Entry { there, ..Entry::new(value, key, at) },
            };
            o.fields.insert("#implied".into(), entry);
        });
    }

    pub fn constant_slot(&mut self, model: &'a Client, target: ObjectId, slot: &str, constant: &str, at: Span, state: &mut State) {
        let value = Value::text(constant, at);
        let written = Written::plain(&value, at);
        match slot {
            "open" => state.change(target, |o| o.open = true),
            "verb" => self.write_slot(model, target, Slot::Verb, &written, state),
            "content-type" => self.write_slot(model, target, Slot::ContentType, &written, state),
            "wire-line" => self.write_slot(model, target, Slot::WireLine, &written, state),
            "auth-scheme" => self.write_slot(model, target, Slot::AuthScheme, &written, state),
            "body-kind" => state.change(target, |o| {
                o.fields.insert("#bodykind".into(), Entry::new(value.clone(), at, at));
            }),
            _ => {}
        }
    }

    pub fn options(&mut self, model: &'a Client, target: ObjectId, written: &Written<'_>, state: &mut State) {
        let Some(map) = self.map_of(written.value, state) else {
            if self.is_null(written.value) != Tri::Yes && !matches!(written.value.is, Is::Function(_)) {
                state.change(target, |o| o.open = true);
            }
            return;
        };
        if self.stand_apart(model, target, "", &map, state) {
            return;
        }
        for (key, slot) in &map.entries {
            let inner = Written::of(slot);
            self.named_option(model, target, &key.text(), &inner, state);
        }
        if map.open {
            state.change(target, |o| o.open = true);
        }
    }
}
