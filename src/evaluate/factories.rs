//! Factories: objects of languages that make them by literals, inside functions that callers use as constructors.

use super::exec::Evaluator;
use super::state::State;
use super::summary::MAX_SITES;
use super::unit::Site;
use super::value::{FunctionId, Is, ObjectId, TypeId, Value};
use crate::model::code::{CONSTRUCTOR, FunctionKind};
use crate::model::source::Span;

impl<'a> Evaluator<'a> {
    /// An object of a class as the functions that make one leave it. What methods of the class itself make of an older object counts where
    /// nothing else makes one.
    pub fn made_by_factories(
        &mut self,
        class: TypeId,
        this: &Value,
        id: ObjectId,
        sites: &[Site<'a>],
        span: Span,
        state: &mut State,
    ) -> Value {
        let mut makers: Vec<FunctionId> = sites.iter().map(|site| site.function).collect();
        makers.sort_unstable();
        makers.dedup();
        let changes = |maker: &FunctionId| {
            let function = self.unit.function(*maker);
            function.is_some_and(|f| !f.is_static && f.owner.is_some()) && self.unit.owner(*maker) == Some(class)
        };
        let (copies, fresh): (Vec<FunctionId>, Vec<FunctionId>) = makers.into_iter().partition(changes);
        let makers = if fresh.is_empty() { copies } else { fresh };
        let mut joined: Option<State> = None;
        for maker in makers.into_iter().take(MAX_SITES) {
            for end in self.made_by(maker, class, id, sites, span, state) {
                State::join_into(&mut joined, end);
            }
        }
        if let Some(end) = joined {
            *state = end;
        }
        this.clone()
    }

    /// The states in which the object is what the functions around these places make.
    pub fn made_by_all(&mut self, sites: &[Site<'a>], class: TypeId, id: ObjectId, span: Span, state: &State) -> Vec<State> {
        let mut makers: Vec<FunctionId> = sites.iter().map(|site| site.function).collect();
        makers.sort_unstable();
        makers.dedup();
        let all = makers.into_iter().take(MAX_SITES).flat_map(|maker| self.made_by(maker, class, id, sites, span, state));
        all.collect()
    }

    /// The states in which the object is what one function makes, once for each of its calls.
    fn made_by(&mut self, maker: FunctionId, class: TypeId, id: ObjectId, sites: &[Site<'a>], span: Span, state: &State) -> Vec<State> {
        let Some(function) = self.unit.function(maker) else { return Vec::new() };
        let mut calls = if function.kind == FunctionKind::Closure { Vec::new() } else { self.unit.sites(maker) };
        let owner = self.unit.owner(maker);
        // A call that names a class means that one's method.
        if let Some(owner) = owner.filter(|_| function.is_static) {
            calls.retain(|site| site.class.is_none() || self.unit.names_class(site, owner));
        }
        let mut ends = Vec::new();
        let mut state = state.clone();
        let receiver = match owner {
            Some(owner) if !function.is_static => Some(self.closed_instance(owner, &mut state, span)),
            _ => None,
        };
        for round in 0..calls.len().clamp(1, MAX_SITES) {
            let mut copy = state.clone();
            let args = match calls.get(round) {
                Some(call) => self.site_args(call, &mut copy),
                None => {
                    let this = receiver.clone().unwrap_or_else(|| Value::null(span));
                    self.enter(maker, &this, owner.unwrap_or(class), &mut copy);
                    let args = self.unknown_args(function, false, &mut copy);
                    self.frames.pop();
                    args
                }
            };
            let before = copy.clone();
            let value = match function.kind {
                FunctionKind::Closure => Value::unknown(span),
                _ => self.run(maker, receiver.clone(), owner, args, None, span, &mut copy),
            };
            let made: Vec<ObjectId> = value
                .alternatives()
                .iter()
                .filter_map(|v| if let Is::Object(o) = v.is { Some(o) } else { None })
                .filter(|o| copy.object(*o).is_some_and(|o| o.class == Some(class)))
                .collect();
            if copy.dead || made.is_empty() {
                // It makes one for itself, or inside something else: the literal alone says what is in it.
                ends.extend(
                    sites.iter().filter(|site| site.function == maker).filter_map(|site| self.literal_of(site, class, id, span, &before)),
                );
                continue;
            }
            for object in made {
                let mut end = copy.clone();
                if let Some(made) = copy.object(object).cloned() {
                    end.change(id, |o| *o = made);
                }
                ends.push(end);
            }
        }
        ends
    }

    /// The state in which the object is what one literal says, without knowing the variables around it.
    fn literal_of(&mut self, site: &Site<'a>, class: TypeId, id: ObjectId, span: Span, state: &State) -> Option<State> {
        let mut copy = state.clone();
        let args = self.site_args(site, &mut copy);
        let (constructor, _) = self.unit.constructor(class)?;
        let constructor = self.unit.find_call(class, CONSTRUCTOR, args.list.len()).map_or(constructor, |(f, _)| f);
        self.run(constructor, Some(Value::new(Is::Object(id), span)), Some(class), args, None, span, &mut copy);
        (!copy.dead).then_some(copy)
    }
}
