//! Objects that keep what they are made of (a cookie): their members set the value and its lifetime later, in any order.

use super::answers::{begins_in, begins_so, sink_kind};
use super::arguments::Args;
use super::exec::Evaluator;
use super::state::{Object, State};
use super::value::{Is, ObjectId, Slot, Value};
use crate::model::client::Sink;
use crate::model::code::{Expr, ExprKind, Member, Place};
use crate::model::http::SinkKind;
use crate::model::source::Span;

/// The field that holds what is kept under, and where that was said.
const KEPT: &str = "#kept";
/// The field that holds the lifetime, once something has set it.
const LIFETIME: &str = "#lifetime";
/// The field that is there once the object is known to write.
const WRITES: &str = "#writes";
/// The field that holds the call that made it.
const MADE: &str = "#made";

impl<'a> Evaluator<'a> {
    /// The key and the value that a call is given to keep.
    pub fn key_and_value(&self, sink: &Sink, args: &Args<'a>, state: &State) -> (Option<Value>, Option<Value>) {
        let pair = sink.pair.and_then(|at| self.map_of(args.value(at)?, state));
        match pair.filter(|pair| pair.is_list() && pair.entries.len() == 2) {
            Some(pair) => {
                let mut both = pair.entries.iter().map(|(_, slot)| slot.value.clone());
                (both.next(), both.next())
            }
            None => {
                let given =
                    |names: &[String], at: Option<usize>| args.passed(names).map(|arg| &arg.value).or_else(|| args.value(at?)).cloned();
                (given(&sink.key_names, sink.key), given(&sink.value_names, sink.value))
            }
        }
    }

    /// An object is made that keeps something, and of which members say later what is left out.
    pub fn made_keeper(&mut self, made: &str, sink: &Sink, args: &Args<'a>, at: Span, span: Span, state: &mut State) -> Option<Value> {
        if sink.lifetime_by.is_empty() && sink.value_by.is_empty() {
            return None;
        }
        let (name, _) = self.key_and_value(sink, args, state);
        let class = made.strip_prefix("new ").unwrap_or_else(|| made.rsplit_once("::").map_or(made, |(class, _)| class));
        let said = |text: &str| Slot::new(Value::text(text, span), span, span);
        let kept = Slot::new(name.unwrap_or_else(|| Value::null(at)), at, at);
        let mut fields = vec![("#foreign".into(), said(class)), (MADE.into(), said(made)), (KEPT.into(), kept)];
        if begins_in(sink, args) {
            fields.push((WRITES.into(), said("")));
        }
        let id = self.allocate(state, Object { fields: fields.into_iter().collect(), open: true, span, ..Object::default() });
        Some(Value::new(Is::Object(id), span))
    }

    /// Whether a value is such an object: what it keeps is known already.
    pub fn is_keeper(&self, value: &Value, state: &State) -> bool {
        matches!(value.is, Is::Object(id) if state.object(id).is_some_and(|o| o.fields.contains_key(KEPT)))
    }

    /// The row by which such an object was made.
    fn row_of_keeper(&self, id: ObjectId, state: &State) -> Option<&'a Sink> {
        let made = state.object(id)?.fields.get(MADE)?.value.as_literal()?;
        self.unit.models.sink(&made)
    }

    /// Whether a member of such an object gives it again.
    pub fn gives_keeper(&self, value: &Value, member: &str, state: &State) -> bool {
        let sink = if let Is::Object(id) = value.is { self.row_of_keeper(id, state) } else { None };
        sink.is_some_and(|sink| sink.chained_by.iter().any(|m| m.eq_ignore_ascii_case(member)))
    }

    /// A member of such an object is set, or called with an argument. Whether the row knows it.
    pub fn keeper_told(&mut self, id: ObjectId, member: &str, value: &Value, at: Span, state: &mut State) -> bool {
        let Some(sink) = self.row_of_keeper(id, state) else { return false };
        let Some(made) = state.object(id).and_then(|o| o.fields.get(KEPT)) else { return false };
        let (name, made) = (made.value.as_literal(), made.at);
        let is = |members: &[String]| members.iter().any(|m| m.eq_ignore_ascii_case(member));
        let text = is(&sink.begins_by).then(|| begins_so(sink, value));
        let unit = sink.unit.unwrap_or(1.0);
        if is(&sink.lifetime_by) {
            let lifetime = self.lasting(value, unit, at, state);
            state.change(id, |o| {
                o.fields.insert(LIFETIME.into(), Slot::new(value.clone(), at, at));
            });
            if self.quiet == 0 {
                let all = self.records.kept.values_mut().flat_map(|kept| kept.iter_mut());
                all.filter(|((place, _), _)| *place == made).for_each(|(_, kept)| kept.lifetime = Some(lifetime.clone()));
            }
        } else if let Some(writes) = text {
            state.change(id, |o| {
                match writes {
                    true => o.fields.insert(WRITES.into(), Slot::new(value.clone(), at, at)),
                    false => o.fields.remove(WRITES),
                };
            });
            if writes {
                self.keeps(value, sink_kind(&sink.kind), name, made, None, state);
            }
        } else if is(&sink.value_by) {
            if !state.object(id).is_some_and(|o| o.fields.contains_key(WRITES)) {
                return true;
            }
            let life = state.object(id).and_then(|o| o.fields.get(LIFETIME)).cloned();
            let lifetime = life.map(|life| self.lasting(&life.value, unit, life.at, state));
            self.keeps(value, sink_kind(&sink.kind), name, made, lifetime, state);
        } else {
            return false;
        }
        true
    }

    /// `this.headers.put(name, value)`: an entry of a map that outlives the call, as an assignment to it would be.
    pub fn put_where_it_lasts(&mut self, of: &Expr, map: &Value, method: &str, args: &Args<'a>, at: Span, state: &State) {
        let [key, value] = &args.list[..] else { return };
        let is_map = |one: &Value| matches!(one.is, Is::Object(id) if state.object(id).is_some_and(|o| o.map.is_some()));
        if !map.alternatives().iter().any(is_map) || !self.unit.models.puts_entry(method) {
            return;
        }
        if let Some(sink) = self.outlives(of, map, state) {
            let name = self.key_of(&key.value, state).map(|key| key.text());
            self.put_away(&value.value, sink, name, at, state);
        }
    }

    /// The sink that a dotted name stands for (`req.session`).
    pub fn sink_of(&self, base: &str) -> Option<SinkKind> {
        self.unit.models.sink_place(base).map(|s| sink_kind(&s.kind))
    }

    /// Whether what is put into an element of this outlives the call, and where that is.
    pub fn outlives(&self, object: &Expr, container: &Value, state: &State) -> Option<SinkKind> {
        if let Is::Unknown(Some(base)) | Is::Symbol(base) = &container.is
            && let Some(sink) = self.sink_of(base)
        {
            return Some(sink);
        }
        // A part of something not known that the code calls as the place is called (`session.Values`).
        if let (true, Some(sink)) = (container.is_unknown(), dotted(object).and_then(|name| self.sink_of(&name))) {
            return Some(sink);
        }
        let mut inner = object;
        loop {
            match &inner.kind {
                ExprKind::Symbol(name) => return self.sink_of(name),
                ExprKind::Read(Place::Index(next, _)) => inner = next,
                ExprKind::Read(Place::Global(name)) => {
                    return match self.sink_of(name) {
                        Some(sink) => Some(sink),
                        None => self.running_function().then_some(SinkKind::Field),
                    };
                }
                ExprKind::Read(Place::Static(..) | Place::Module(_)) => return Some(SinkKind::Field),
                ExprKind::Read(Place::Field(holder, _)) if matches!(holder.kind, ExprKind::This) => {
                    let this = self.frames.last().and_then(|f| f.this.as_ref());
                    let closed = matches!(this.map(|t| &t.is), Some(Is::Object(id)) if state.object(*id).is_some_and(|o| o.closed_world));
                    return closed.then_some(SinkKind::Field);
                }
                _ => return None,
            }
        }
    }
}

/// The name of a part of a local variable as the code has it.
fn dotted(object: &Expr) -> Option<String> {
    let ExprKind::Read(Place::Field(holder, member)) = &object.kind else { return None };
    match (&holder.kind, &**member) {
        (ExprKind::Read(Place::Local(local)), Member::Named(part)) => Some(format!("{}.{part}", local.split('%').next().unwrap_or(local))),
        _ => None,
    }
}
