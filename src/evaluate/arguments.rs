//! Arguments: what a call passes, what is passed where nobody calls, and how parameters take it.

use super::exec::Evaluator;
use super::state::State;
use super::value::{Is, Key, MapValue, ObjectId, Slot, Value, join};
use crate::model::code::{Expr, ExprKind, Function, Param, ParamKind, Place};
use crate::model::http::Tri;
use crate::model::source::{Name, Span};
use crate::model::walk::{self, Met};

/// An argument after evaluation.
#[derive(Debug, Clone)]
pub struct ArgValue<'a> {
    /// Its value.
    pub value: Value,
    /// Its name.
    pub name: Option<Name>,
    /// Where it is written.
    pub at: Span,
    /// Where its name is written (its value, when it has none).
    pub key: Span,
    /// Whether it is passed.
    pub there: Tri,
    /// The place it was read from, for parameters by reference.
    pub place: Option<&'a Place>,
}

impl ArgValue<'_> {
    /// An argument without a name that no place holds.
    pub fn plain(value: Value, at: Span) -> Self {
        ArgValue { value, name: None, at, key: at, there: Tri::Yes, place: None }
    }
}

/// The arguments of a call.
#[derive(Debug, Clone, Default)]
pub struct Args<'a> {
    /// In order.
    pub list: Vec<ArgValue<'a>>,
    /// There may be more.
    pub open: bool,
    /// The fields of this answer, or the settings in this place, are further arguments.
    pub answer: Option<Value>,
}

impl<'a> Args<'a> {
    /// An argument that no code writes.
    pub fn of(values: Vec<Value>) -> Self {
        let plain = |value: Value| {
            let at = value.span;
            ArgValue::plain(value, at)
        };
        let list = values.into_iter().map(plain).collect();
        Args { list, open: false, answer: None }
    }

    /// The arguments after a first one.
    pub fn after(&self, first: &Value) -> Self {
        let mut list = vec![ArgValue::plain(first.clone(), first.span)];
        list.extend(self.list.iter().cloned());
        Args { list, ..self.clone() }
    }

    /// The positional argument.
    pub fn at(&self, index: usize) -> Option<&ArgValue<'a>> {
        self.list.iter().filter(|a| a.name.is_none()).nth(index)
    }

    /// The argument that is passed by one of these names.
    pub fn named(&self, names: &[&str]) -> Option<&Value> {
        self.list.iter().find(|a| a.name.as_deref().is_some_and(|n| names.contains(&n))).map(|a| &a.value)
    }

    /// The argument that is passed by one of the names of a row.
    pub fn passed(&self, names: &[String]) -> Option<&ArgValue<'a>> {
        let is_one = |name: &Name| names.iter().any(|n| **n == **name);
        self.list.iter().find(|a| a.name.as_ref().is_some_and(is_one))
    }

    /// The value of a positional argument.
    pub fn value(&self, index: usize) -> Option<&Value> {
        self.at(index).map(|a| &a.value)
    }
}

impl<'a> Evaluator<'a> {
    /// Where an array may be passed for them, one that is alone is what a parameter that collects the rest holds.
    fn list_as_rest<'v>(&self, mut rest: impl Iterator<Item = &'v ArgValue<'a>>, state: &State) -> Option<Value>
    where
        'a: 'v,
    {
        if !self.semantics(self.file()).array_is_rest {
            return None;
        }
        let (only, None) = (rest.next()?, rest.next()) else { return None };
        self.map_of(&only.value, state).filter(|list| list.is_list() && !list.entries.is_empty()).map(|_| only.value.clone())
    }

    /// Arguments for a function whose callers are not looked at: objects of the declared types, else named unknowns. Defaults that are not null, empty
    /// or false are values; so are the others when the project calls the function.
    pub fn unknown_args(&mut self, function: &'a Function, called: bool, state: &mut State) -> Args<'a> {
        // Whatever else is passed is collected there.
        let open = function.params.iter().any(|p| matches!(p.kind, ParamKind::Rest | ParamKind::NamedRest));
        let mut args = Args { open, ..Args::default() };
        for param in function.params.iter().filter(|p| !matches!(p.kind, ParamKind::Rest | ParamKind::NamedRest)) {
            let unknown = Value::named(param.name.clone(), param.span);
            let typed = match (&param.declared, &param.default) {
                (Some(declared), None) => self.typed_object(declared, state, param.span),
                // Of what may be left out and holds no code, whether it is there says more than its type.
                (Some(declared), Some(Expr { kind: ExprKind::Null, .. })) if !self.names_shape(declared) => {
                    self.typed_object(declared, state, param.span)
                }
                _ => None,
            };
            let contained = if typed.is_none() { self.contained(function, param) } else { None };
            if let Some(value) = self.injected(&param.marks, param.span, state).or(contained) {
                args.list.push(ArgValue { name: Some(param.name.clone()), ..ArgValue::plain(value, param.span) });
                continue;
            }
            let value = match (&param.default, typed) {
                // A default that is an object itself (an enumeration's case, `new`) says more than the type.
                (Some(default), _) if !is_empty(default) => self.eval(default, state),
                // Some callers give a library's object, and the function makes its own for the others.
                (default, Some(typed)) if self.is_given_client(&typed, state) && (default.is_some() || replaces(function, param)) => {
                    join(&typed, &Value::null(param.span))
                }
                (_, Some(typed)) => typed,
                // Some caller may leave it out and some may not.
                (Some(default), None) if called => {
                    let value = self.eval(default, state);
                    join(&unknown, &value)
                }
                _ => unknown,
            };
            args.list.push(ArgValue { name: Some(param.name.clone()), ..ArgValue::plain(value, param.span) });
        }
        args
    }

    /// The default that a function which the running one overrides has for a parameter.
    fn default_above(&self, param: &Name) -> Option<&'a Expr> {
        let id = self.frames.last()?.function;
        let (function, owner) = (self.unit.function(id)?, self.unit.owner(id)?);
        let above = self.unit.lineage(owner).into_iter().skip(1).filter_map(|t| Some((t, self.unit.class(t)?)));
        let mut same = above.flat_map(|(t, class)| class.methods.iter().filter_map(move |m| self.unit.function((t.0, *m as u32))));
        let overridden = same.find(|f| f.name == function.name && f.params.len() == function.params.len())?;
        overridden.params.iter().find(|p| p.name == *param)?.default.as_ref()
    }

    /// Binds arguments to parameters; returns the places to write back.
    pub fn bind(&mut self, function: &'a Function, args: &Args<'a>, env: ObjectId, state: &mut State) -> Vec<(Name, &'a Place)> {
        let mut names = super::named::Names::of(function, args, |value| self.map_of(value, state));
        let positional: Vec<&ArgValue<'a>> = args.list.iter().filter(|a| a.name.is_none()).collect();
        let mut positional = positional[..positional.len() - usize::from(names.takes_last)].iter().copied();
        let mut back = Vec::new();
        for param in &function.params {
            let whole = args.list.iter().find(|a| a.name.as_ref() == Some(&param.name));
            let (value, at) = match param.kind {
                ParamKind::Rest | ParamKind::NamedRest if let Some(arg) = whole => (arg.value.clone(), arg.at),
                ParamKind::Rest if let Some(list) = self.list_as_rest(positional.clone(), state) => {
                    positional.by_ref().for_each(drop);
                    (list, param.span)
                }
                ParamKind::Rest => {
                    let mut map = MapValue { open: args.open, span: Some(param.span), ..MapValue::default() };
                    for arg in positional.by_ref() {
                        map.push(Slot::new(arg.value.clone(), arg.at, arg.at));
                    }
                    // Where no parameter of its own takes them, arguments passed by name are collected too.
                    let takes_names = function.params.iter().any(|p| p.kind == ParamKind::NamedRest);
                    for arg in args.list.iter().filter(|_| !takes_names) {
                        if let Some(name) = &arg.name
                            && !name.starts_with('&')
                            && !function.params.iter().any(|p| p.name == *name)
                        {
                            map.set(Key::Name(name.clone()), Slot::new(arg.value.clone(), arg.at, arg.at));
                        }
                    }
                    let list = self.boxed(map, param.span, state);
                    self.mark_rest(&list, param.span, state);
                    (list, param.span)
                }
                ParamKind::NamedRest => {
                    let rest = names.rest(function, args, param.span);
                    (self.boxed(rest, param.span, state), param.span)
                }
                ParamKind::Named if let Some(slot) = names.take(&param.name) => (slot.value, slot.at),
                ParamKind::One | ParamKind::ByReference | ParamKind::Named => {
                    let by_position = !param.name.starts_with('&');
                    let given = whole.or_else(|| if by_position { positional.next() } else { None });
                    match given {
                        Some(arg) => {
                            if param.kind == ParamKind::ByReference
                                && let Some(place) = arg.place
                            {
                                back.push((param.name.clone(), place));
                            }
                            (self.as_declared(arg.value.clone(), param.declared.as_ref(), self.file()), arg.at)
                        }
                        None if let Some(value) = self.spread_setting(args, &param.name, param.span) => (value, param.span),
                        None if args.open && !(param.default.is_some() && spreads_settings(args)) => {
                            (Value::named(param.name.clone(), param.span), param.span)
                        }
                        None => match param.default.as_ref().or_else(|| self.default_above(&param.name)) {
                            Some(default) => (self.eval(default, state), param.span),
                            None if self.semantics(self.file()).unset_is_null && !self.semantics(self.file()).names_ignore_case => {
                                (Value::null(param.span), param.span)
                            }
                            None => (Value::named(param.name.clone(), param.span), param.span),
                        },
                    }
                }
            };
            if param.promoted
                && let Some(Value { is: Is::Object(this), .. }) = self.frames.last().and_then(|f| f.this.clone())
            {
                let slot = Slot::new(value.clone(), param.span, at);
                state.change(this, |o| {
                    o.settled.insert(param.name.clone());
                    o.fields.insert(param.name.clone(), slot);
                });
            }
            state.change(env, |o| {
                o.fields.insert(param.name.clone(), Slot::new(value, param.span, at));
            });
        }
        back
    }
}

/// Whether a place of settings is spread over the arguments: what it does not have is not given.
fn spreads_settings(args: &Args<'_>) -> bool {
    matches!(&args.answer, Some(Value { is: Is::Symbol(_), .. }))
}

/// Whether a function takes something else where a parameter holds nothing.
fn replaces(function: &Function, param: &Param) -> bool {
    let holds = |e: &Expr| matches!(&e.kind, ExprKind::Read(Place::Local(name)) if *name == param.name);
    let mut found = false;
    walk::block(&function.body, &mut |met| {
        found |= match met {
            Met::Expr(Expr { kind: ExprKind::Coalesce(first, other) | ExprKind::Or(first, other), .. }) => {
                holds(first) && !matches!(other.kind, ExprKind::Throw(_))
            }
            Met::Expr(Expr { kind: ExprKind::Choose(guard, a, b), .. }) => {
                let other = if holds(a) { b } else { a };
                (holds(a) || holds(b)) && mentions(guard, &holds) && !matches!(other.kind, ExprKind::Throw(_))
            }
            Met::Write(Place::Local(name), Some(value)) => *name == param.name && !mentions(value, &holds),
            _ => false,
        };
    });
    found
}

fn mentions(whole: &Expr, is: &impl Fn(&Expr) -> bool) -> bool {
    let mut found = false;
    walk::expr(whole, &mut |met| found |= matches!(met, Met::Expr(e) if is(e)));
    found
}

/// Whether a default says only that nothing is given.
fn is_empty(default: &Expr) -> bool {
    matches!(&default.kind, ExprKind::Null | ExprKind::Bool(false)) || matches!(&default.kind, ExprKind::Text(t, _) if t.is_empty())
}
