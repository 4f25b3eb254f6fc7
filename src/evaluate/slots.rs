//! Slots: what rows, options and fields write into a client object.

use super::clients::{Written, callback_position, is_option, is_within, may_be_function, slot_name, strip_question_mark};
use super::exec::{Args, Evaluator};
use super::state::State;
use super::text::{self};
use super::value::{Is, Key, MapValue, ObjectId, Slot as Entry, Value};
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
            let elsewhere = name.as_ref().map(|n| super::builders::written_at(n, key));
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
            let key = by_key.then(|| Value::text(super::unit::last(name), written.key));
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
                let inner = Written { value: &slot.value, key: slot.key, at: slot.at, name: None, there: slot.there, entry: slot.entry };
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
            let on = if effect.off { super::expr::not(given) } else { given };
            let value = super::expr::tri_value(on, written.at);
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
    fn switched_by(&self, value: &Value, state: &State) -> Option<Name> {
        let Is::Object(id) = value.is else { return value.as_literal() };
        let class = state.object(id)?.fields.get("#foreign")?.value.as_literal()?;
        Some(super::unit::last(&class).into())
    }

    pub fn imply(&mut self, target: ObjectId, verb: &str, written: &Written<'_>, state: &mut State) {
        let value = Value::text(verb, written.key);
        let (key, at) = (written.key, written.at);
        state.change(target, |o| {
            o.fields.insert("#implied".into(), Entry::new(value, key, at));
        });
    }

    pub fn constant_slot(&mut self, model: &'a Client, target: ObjectId, slot: &str, constant: &str, at: Span, state: &mut State) {
        let value = Value::text(constant, at);
        let written = Written { value: &value, key: at, at, name: None, there: Tri::Yes, entry: None };
        match slot {
            "open" => state.change(target, |o| o.open = true),
            "verb" => self.write_slot(model, target, Slot::Verb, &written, state),
            "content-type" => self.write_slot(model, target, Slot::ContentType, &written, state),
            "auth-scheme" => self.write_slot(model, target, Slot::AuthScheme, &written, state),
            "body-kind" => state.change(target, |o| {
                o.fields.insert("#bodykind".into(), Entry::new(value.clone(), at, at));
            }),
            _ => {}
        }
    }

    /// Writes a slot.
    pub fn write_slot(&mut self, model: &'a Client, target: ObjectId, slot: Slot, written: &Written<'_>, state: &mut State) {
        let either = self.either_object(written.value, state);
        let written = &Written { value: either.as_ref().unwrap_or(written.value), name: written.name.clone(), ..*written };
        let part = self.part_of(written.value, slot, target, state);
        let is_part = part.is_some();
        let value = part.unwrap_or_else(|| self.textual(written.value, state));
        let value = match slot {
            Slot::Url | Slot::Path | Slot::Segment | Slot::Base | Slot::QueryParam if model.templates => {
                self.with_places(&value, written.at)
            }
            _ => value,
        };
        let entry = Entry { value: value.clone(), there: written.there, key: written.key, at: written.at, entry: written.entry };
        match slot {
            Slot::Scheme => {}
            Slot::Setup => self.set_up(target, &value, written.at, state),
            // A function that makes a URL is called for what it does.
            Slot::Url if matches!(written.value.is, Is::Function(_)) => {}
            Slot::Open => {
                if self.is_null(&value) != Tri::Yes {
                    state.change(target, |o| o.open = true);
                }
            }
            // Options of a client that stand where its base may.
            Slot::Base if matches!(&written.value.is, Is::Object(id) if state.object(*id).is_some_and(|o| o.client.is_some())) => {
                self.take_over(target, written.value, state)
            }
            Slot::Segment => {
                let url = state.object(target).and_then(|o| o.fields.get(&slot_name(Slot::Url))).cloned();
                let whole = match &url {
                    Some(url) => super::urls::join_base(&url.value, &value, crate::model::client::BaseJoin::Slash, entry.at),
                    None => value.clone(),
                };
                state.change(target, |o| {
                    o.fields.insert(slot_name(Slot::Url), Entry { value: whole, ..entry });
                });
            }
            Slot::QueryParam => {
                let Some(name) = &written.name else { return };
                self.set_in(target, &slot_name(Slot::Query), name, entry, false, state);
            }
            Slot::Target => match &written.value.is {
                Is::Object(id) if state.object(*id).is_some_and(|o| o.client.is_some()) => {
                    self.write_slot(model, target, Slot::Object, written, state)
                }
                Is::Object(_) | Is::Map(_) if !matches!(value.is, Is::Text(_)) => self.options(model, target, written, state),
                _ => self.write_slot(model, target, Slot::Url, written, state),
            },
            // Options that are an object of their own class.
            Slot::Options if matches!(written.value.is, Is::Object(id) if state.object(id).is_some_and(|o| o.client.is_some())) => {
                self.take_over(target, written.value, state);
            }
            Slot::Options => self.options(model, target, written, state),
            // `new(url: '…')` beside `new('…')`.
            Slot::Base if !matches!(value.is, Is::Text(_)) && self.map_of(written.value, state).is_some() => {
                self.options(model, target, written, state);
            }
            Slot::OptionName => {}
            Slot::Object => {
                // An object of the project's own class says what it is by its methods.
                if let Is::Object(id) = written.value.is
                    && let Some(own) = state.object(id).filter(|o| o.class.is_some()).and_then(|o| o.client)
                    && let Some(own) = self.unit.models.clients.get(own).copied()
                {
                    self.ask_overrides(own, id, state);
                    if let Some(handling) = own.handled.as_ref().filter(|h| h.types.is_empty()) {
                        self.handle_by(handling, id, id, state);
                    }
                }
                self.take_over(target, written.value, state);
            }
            Slot::RequestLine => {
                let Is::Text(whole) = &value.is else { return };
                let Some((verb, url)) = whole.split_at(&[' ']) else { return };
                for (slot, part) in [(Slot::Verb, verb), (Slot::Url, url.trim(""))] {
                    let part = text::simplify(part, written.at);
                    self.write_slot(model, target, slot, &Written { value: &part, name: None, ..*written }, state);
                }
            }
            Slot::Entity => match &written.value.is {
                Is::Object(id) if state.object(*id).is_some_and(|o| o.client.is_some()) => {
                    self.take_entity(target, *id, state);
                }
                _ => self.write_slot(model, target, Slot::Body, written, state),
            },
            Slot::Written => {
                let name = slot_name(Slot::Body);
                let old = state.object(target).and_then(|o| o.fields.get(&name)).cloned();
                let entry = match old {
                    Some(old) => {
                        let parts = [(self.textual(&old.value, state), old.at), (value, written.at)];
                        Entry { value: text::concat(&parts, old.at), ..old }
                    }
                    None => entry,
                };
                state.change(target, |o| {
                    o.fields.insert(name, entry);
                });
            }
            Slot::Callback => {
                if let Is::Function(_) = value.is {
                    state.change(target, |o| {
                        o.fields.insert("#callback".into(), entry);
                    });
                }
            }
            // One parameter by its name.
            Slot::AuthorizeParams | Slot::TokenParams
                if matches!(value.is, Is::Text(_)) && written.name.as_ref().is_some_and(|name| name.as_literal().is_some()) =>
            {
                if let Some(name) = &written.name {
                    self.set_in(target, &slot_name(slot), name, entry, false, state);
                }
            }
            Slot::Query | Slot::AuthorizeParams | Slot::TokenParams => self.merge_params(target, slot, &entry, state),
            Slot::Param => {
                let Some(name) = &written.name else { return };
                self.set_in(target, &slot_name(Slot::Param), name, entry, false, state);
            }
            Slot::Headers => {
                // A list of pairs.
                let list = self.map_of(&entry.value, state).filter(|m| m.is_list() && !m.entries.is_empty());
                let pairs = list.map(|list| self.pairs(&list, state)).filter(|pairs| !pairs.entries.is_empty());
                let entry = match pairs {
                    Some(pairs) => Entry { value: Value::map(pairs, entry.at), ..entry },
                    None => entry,
                };
                self.merge_headers(target, &entry, false, state);
            }
            Slot::HeaderLines => self.merge_headers(target, &entry, true, state),
            Slot::Header => match &written.name {
                Some(name) if !matches!(name.is, Is::Null) => {
                    self.set_in(target, &slot_name(Slot::Headers), name, entry, true, state);
                }
                _ => self.merge_headers(target, &entry, false, state),
            },
            Slot::WithoutHeader => {
                let Some(name) = value.as_literal() else { return };
                state.change(target, |o| {
                    if let Some(slot) = o.fields.get_mut(&slot_name(Slot::Headers))
                        && let Is::Map(map) = &slot.value.is
                    {
                        let mut map = (**map).clone();
                        map.entries.retain(|(k, _)| !k.text().eq_ignore_ascii_case(&name));
                        slot.value = Value::map(map, slot.value.span);
                    }
                });
            }
            Slot::ContentType => {
                let media = match value.as_literal().as_deref() {
                    Some("form" | "urlencoded") => Value::text("application/x-www-form-urlencoded", written.at),
                    Some("json") => Value::text("application/json", written.at),
                    Some("multipart") => Value::text("multipart/form-data", written.at),
                    _ => value.clone(),
                };
                if matches!(media.is, Is::Bool(false) | Is::Null) {
                    return;
                }
                let name = Value::text("Content-Type", written.key);
                self.set_in(target, &slot_name(Slot::Headers), &name, Entry { value: media, ..entry }, true, state);
            }
            Slot::Bearer => {
                let text = text::concat(&[(Value::text("Bearer ", written.at), written.at), (value, written.at)], written.at);
                let name = Value::text(super::answers::AUTHORIZATION, written.key);
                self.set_in(target, &slot_name(Slot::Headers), &name, Entry { value: text, ..entry }, true, state);
            }
            Slot::Form | Slot::Json | Slot::Multipart | Slot::Body | Slot::Data => {
                // A query under construction stays an object: some clients type it, though not its text.
                let value = if matches!(entry.value.is, Is::Text(_)) && !is_part { written.value.clone() } else { entry.value.clone() };
                self.write_body(target, slot, Entry { value, ..entry }, state);
            }
            _ => {
                let name = slot_name(slot);
                if self.is_null(&entry.value) == Tri::Yes {
                    state.change(target, |o| {
                        o.fields.remove(&name);
                    });
                    return;
                }
                state.change(target, |o| {
                    let entry = match (entry.there, o.fields.get(&name)) {
                        (Tri::Maybe, Some(old)) => super::value::join_slots(old, &entry),
                        _ => entry,
                    };
                    o.fields.insert(name, entry);
                });
            }
        }
        if model.dashes && matches!(slot, Slot::Header | Slot::Headers | Slot::Options | Slot::Target) {
            self.dash_headers(target, state);
        }
    }

    /// Header names as they are sent.
    fn dash_headers(&self, target: ObjectId, state: &mut State) {
        state.change(target, |o| {
            if let Some(slot) = o.fields.get_mut("#Headers")
                && let Is::Map(map) = &slot.value.is
                && map.entries.iter().any(|(k, _)| k.text().contains('_'))
            {
                let mut map = (**map).clone();
                for (key, _) in &mut map.entries {
                    *key = Key::Name(key.text().replace('_', "-").into());
                }
                slot.value = Value::map(map, slot.value.span);
            }
        });
    }

    /// A function is called with a client object, to set it up.
    pub fn set_up(&mut self, target: ObjectId, function: &Value, at: Span, state: &mut State) {
        match function.as_function().cloned() {
            Some(function) => {
                let object = Value::new(Is::Object(target), at);
                self.call_function(&function, None, Args::of(vec![object]), at, state);
            }
            None if self.is_null(function) == Tri::Yes => {}
            None => state.change(target, |o| o.open = true),
        }
    }

    pub fn write_body(&mut self, target: ObjectId, slot: Slot, entry: Entry, state: &mut State) {
        let kind = match slot {
            Slot::Form => Some("form"),
            Slot::Json => Some("json"),
            Slot::Multipart => Some("multipart"),
            Slot::Data => Some("data"),
            _ => None,
        };
        // `json: true`, `form: true` say what the body is.
        if let (Some(kind), Is::Bool(on)) = (kind, &entry.value.is) {
            if *on {
                state.change(target, |o| {
                    o.fields.insert("#bodyhint".into(), Entry::new(Value::text(kind, entry.at), entry.key, entry.at));
                });
            }
            return;
        }
        let name = slot_name(Slot::Body);
        if self.is_null(&entry.value) == Tri::Yes {
            state.change(target, |o| {
                o.fields.remove(&name);
                o.fields.remove("#bodykind");
            });
            return;
        }
        let entry = match self.paired(&entry.value, state) {
            Some(map) => Entry { value: Value::map(map, entry.value.span), ..entry },
            None => entry,
        };
        let merged = match state.object(target).and_then(|o| o.fields.get(&name)) {
            // A second map adds to the first (superagent's `send`, Httpful's).
            Some(old) if slot == Slot::Body => match (self.map_of(&old.value, state), self.map_of(&entry.value, state)) {
                (Some(mut all), Some(more)) if !all.is_list() && !more.is_list() => {
                    all.extend(&more);
                    Entry { value: Value::map(all, entry.value.span), ..entry.clone() }
                }
                _ => entry.clone(),
            },
            _ => entry.clone(),
        };
        state.change(target, |o| {
            if let Some(kind) = kind {
                o.fields.insert("#bodykind".into(), Entry::new(Value::text(kind, entry.at), entry.key, entry.at));
            }
            o.fields.insert(name, merged);
        });
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
            let inner = Written { value: &slot.value, key: slot.key, at: slot.at, name: None, there: slot.there, entry: slot.entry };
            self.named_option(model, target, &key.text(), &inner, state);
        }
        if map.open {
            state.change(target, |o| o.open = true);
        }
    }

    /// Takes over an entity: its body, and the headers that the request has not.
    fn take_entity(&mut self, target: ObjectId, entity: ObjectId, state: &mut State) {
        let headers = slot_name(Slot::Headers);
        let own = state.object(target).and_then(|o| o.fields.get(&headers)).cloned();
        self.take_over(target, &Value::new(Is::Object(entity), Span::default()), state);
        if let Some(own) = own
            && let Is::Map(map) = &own.value.is
        {
            for (name, entry) in &map.entries {
                let name = Value::text(&name.text(), entry.key);
                self.set_in(target, &headers, &name, entry.clone(), true, state);
            }
        }
    }

    /// Takes over the slots of another client or request object.
    pub fn take_over(&mut self, target: ObjectId, value: &Value, state: &mut State) {
        match &value.is {
            Is::Object(id) => {
                let Some(other) = state.object(*id).cloned() else { return };
                // What is no library's object may do anything to a request.
                let foreign = other.client.is_none() && other.map.is_none();
                state.change(target, |o| {
                    o.open |= other.open || foreign;
                    o.uncertain |= other.uncertain;
                    for (name, slot) in other.fields.into_iter().filter(|(n, _)| n.starts_with('#')) {
                        match (&*name, o.fields.get_mut(&name)) {
                            ("#Headers" | "#Param" | "#Query", Some(mine)) => {
                                if let (Is::Map(ours), Is::Map(theirs)) = (&mine.value.is, &slot.value.is) {
                                    let mut all = (**ours).clone();
                                    all.extend(theirs);
                                    mine.value = Value::map(all, mine.value.span);
                                }
                            }
                            _ => {
                                o.fields.insert(name, slot);
                            }
                        }
                    }
                });
            }
            Is::Null => {}
            _ => state.change(target, |o| o.open = true),
        }
    }

    /// Sets one named entry of a map slot; header names are compared without case.
    pub fn set_in(&mut self, target: ObjectId, field: &Name, name: &Value, entry: Entry, fold: bool, state: &mut State) {
        let Some(name) = name.as_literal() else {
            self.open_map(target, field, entry.at, state);
            return;
        };
        state.change(target, |o| {
            let slot =
                o.fields.entry(field.clone()).or_insert_with(|| Entry::new(Value::map(MapValue::default(), entry.at), entry.at, entry.at));
            if let Is::Map(map) = &slot.value.is {
                let mut map = (**map).clone();
                if fold {
                    map.entries.retain(|(k, _)| !k.text().eq_ignore_ascii_case(&name) || *k.text() == *name);
                }
                map.set(Key::Name(name), entry);
                slot.value = Value::map(map, slot.value.span);
            }
        });
    }

    pub fn open_map(&mut self, target: ObjectId, field: &Name, at: Span, state: &mut State) {
        state.change(target, |o| {
            let slot = o.fields.entry(field.clone()).or_insert_with(|| Entry::new(Value::map(MapValue::default(), at), at, at));
            if let Is::Map(map) = &slot.value.is {
                let mut map = (**map).clone();
                map.open = true;
                slot.value = Value::map(map, slot.value.span);
            }
        });
    }

    pub fn merge_params(&mut self, target: ObjectId, slot: Slot, entry: &Entry, state: &mut State) {
        let field = slot_name(slot);
        if self.is_null(&entry.value) == Tri::Yes {
            return;
        }
        let mut map = self.params_of(&entry.value, state);
        for (_, slot) in map.entries.iter_mut().filter(|(_, s)| s.there == Tri::Yes) {
            slot.there = entry.there;
        }
        state.change(target, |o| {
            let old = o.fields.get(&field).and_then(|s| if let Is::Map(m) = &s.value.is { Some((**m).clone()) } else { None });
            let mut all = old.unwrap_or_else(|| MapValue { span: Some(entry.at), ..MapValue::default() });
            all.extend(&map);
            o.fields.insert(field, Entry { value: Value::map(all, entry.at), ..entry.clone() });
        });
    }

    /// A value as parameters: a map, or flat text; open when it is neither.
    pub fn params_of(&self, value: &Value, state: &State) -> MapValue {
        if let Some(map) = self.paired(value, state) {
            return map;
        }
        if let Some(map) = self.map_of(value, state) {
            return self.pairs_as_map(map, state);
        }
        match &value.is {
            Is::Object(_) => self.record_of(value, state).unwrap_or(MapValue { open: true, ..MapValue::default() }),
            Is::Text(t) => text::parse_query(&strip_question_mark(t)),
            Is::AnyOf(all) => {
                let mut joined: Option<MapValue> = None;
                for one in all.iter().filter(|v| !matches!(v.is, Is::Null)) {
                    let map = self.params_of(one, state);
                    joined = Some(match joined {
                        Some(j) => super::value::join_maps(&j, &map),
                        None => map,
                    });
                }
                joined.unwrap_or_default()
            }
            Is::Null => MapValue::default(),
            _ => MapValue { open: true, ..MapValue::default() },
        }
    }
}
