//! Calls: what a callee is — project code, a modelled client, an operation of the language, or not known.

use super::exec::{ArgValue, Args, Evaluator};
use super::models::Row;
use super::state::{Object, State};
use super::value::{AnswerValue, FunctionValue, Is, TypeId, Value, join};
use crate::model::code::{Arg, CONSTRUCTOR, Callee, ExprKind, Member, TypeRef};
use crate::model::http::{ForeignCall, WantedKind};
use crate::model::source::{Name, Span};
use std::rc::Rc;

/// A list or map with more entries than these is data, not a list of callbacks.
const MAX_LISTED: usize = 16;

/// What is handed out is called no deeper than this.
const MAX_HANDED_OUT: usize = 4;

impl<'a> Evaluator<'a> {
    /// Evaluates arguments; a spread of a known list expands.
    pub fn args(&mut self, args: &'a [Arg], state: &mut State) -> Args<'a> {
        let mut all = Args::default();
        for arg in args {
            let value = self.eval(&arg.value, state);
            if arg.spread {
                match self.map_of(&value, state) {
                    Some(map) => {
                        for (key, slot) in &map.entries {
                            let name = if let super::value::Key::Name(n) = key { Some(n.clone()) } else { None };
                            all.list.push(ArgValue { value: slot.value.clone(), name, at: slot.at, place: None });
                        }
                        all.open |= map.open;
                    }
                    None => all.open = true,
                }
                continue;
            }
            let place = if let ExprKind::Read(place) = &arg.value.kind { Some(place) } else { None };
            all.list.push(ArgValue { value, name: arg.name.clone(), at: arg.value.span, place });
        }
        all
    }

    /// A call.
    pub fn call(&mut self, callee: &'a Callee, args: &'a [Arg], name_span: Span, span: Span, state: &mut State) -> Value {
        match callee {
            Callee::Function { name, fallback } => {
                let args = self.args(args, state);
                if state.dead {
                    return Value::unknown(span);
                }
                self.call_named(name, fallback.as_ref(), args, name_span, span, state)
            }
            Callee::Method(object, member) => {
                let receiver = self.eval(object, state);
                let name = self.member(member, state);
                let args = self.args(args, state);
                if state.dead {
                    return Value::unknown(span);
                }
                match name {
                    Some(name) => self.method(&receiver, &name, args, name_span, span, state),
                    None => {
                        let callee = match &**member {
                            Member::Computed(e) => self.eval(e, state),
                            Member::Named(_) => Value::unknown(span),
                        };
                        match callee.as_function().cloned() {
                            Some(f) => self.call_function(&f, Some(receiver), args, name_span, state),
                            None => self.foreign_call(&Name::from("%dynamic"), Some(&receiver), args, name_span, span, state),
                        }
                    }
                }
            }
            Callee::Static(class, member) => {
                let name = self.member(member, state);
                let args = self.args(args, state);
                if state.dead {
                    return Value::unknown(span);
                }
                match name {
                    Some(name) => self.static_call(class, &name, args, name_span, span, state),
                    None => self.foreign_call(&Name::from("%dynamic"), None, args, name_span, span, state),
                }
            }
            Callee::Value(e) => {
                let value = self.eval(e, state);
                let args = self.args(args, state);
                if state.dead {
                    return Value::unknown(span);
                }
                self.call_value(&value, args, name_span, span, state)
            }
        }
    }

    /// Calls a value.
    pub fn call_value(&mut self, value: &Value, args: Args<'a>, name_span: Span, span: Span, state: &mut State) -> Value {
        match &value.is {
            Is::Function(f) => self.call_function(&f.clone(), None, args, name_span, state),
            Is::Symbol(name) => self.call_named(name, None, args, name_span, span, state),
            Is::Text(t) => match t.as_literal() {
                Some(name) => match name.split_once("::") {
                    Some((class, method)) => {
                        match self.unit.find_type(self.file(), class).and_then(|t| Some((t, self.unit.find_method(t, method)?))) {
                            Some((class, (function, _))) => self.inline(function, None, Some(class), args, None, name_span, state),
                            None => self.foreign_call(&name, None, args, name_span, span, state),
                        }
                    }
                    None => self.call_named(&name, None, args, name_span, span, state),
                },
                None => self.foreign_call(&Name::from("%dynamic"), None, args, name_span, span, state),
            },
            Is::AnyOf(all) => {
                let all = all.clone();
                self.each(&all, state, |me, one, state| me.call_value(one, args.clone(), name_span, span, state))
            }
            Is::Object(id) => {
                let (client, class) = state.object(*id).map_or((None, None), |o| (o.client, o.class));
                // What a promise's executor resolves with is the promise's value.
                let holder = state.object(*id).and_then(|o| o.fields.get("#resolver")).map(|s| s.value.clone());
                if let Some(Value { is: Is::Object(holder), .. }) = holder {
                    let resolved = args.value(0).cloned().unwrap_or_else(|| Value::null(span));
                    state.change(holder, |o| {
                        let value = match o.fields.get("value") {
                            Some(old) => join(&old.value, &resolved),
                            None => resolved,
                        };
                        o.fields.insert("value".into(), super::value::Slot::new(value, span, span));
                    });
                    return Value::null(span);
                }
                if let Some(client) = client
                    && let Some(value) = self.client_call(client, Some(*id), "()", &args, name_span, span, state)
                {
                    return value;
                }
                if let Some(class) = class
                    && let Some((function, _)) = self.unit.find_method(class, "__invoke")
                {
                    return self.inline(function, Some(value.clone()), Some(class), args, None, name_span, state);
                }
                // `[$object, 'method']`
                if let Some(map) = self.map_of(value, state) {
                    return self.call_pair(&map, args, name_span, span, state);
                }
                self.foreign_call(&Name::from("%dynamic"), None, args, name_span, span, state)
            }
            Is::Map(map) => {
                let map = (**map).clone();
                self.call_pair(&map, args, name_span, span, state)
            }
            Is::Class(class) => self.construct_class(*class, args, span, state),
            Is::Unknown(Some(name)) => {
                // A parameter that has the name of a library or of one of its functions (`$http`).
                let name = name.clone();
                if let Some(value) = self.facade_call(&name, &args, name_span, span, state) {
                    return value;
                }
                match self.unit.models.intrinsic(&name).filter(|_| name.starts_with('$')) {
                    Some(operation) => self.intrinsic(operation, None, args, name_span, span, state),
                    None => self.foreign_call(&name, None, args, name_span, span, state),
                }
            }
            _ => self.foreign_call(&Name::from("%dynamic"), None, args, name_span, span, state),
        }
    }

    fn call_pair(&mut self, map: &super::value::MapValue, args: Args<'a>, name_span: Span, span: Span, state: &mut State) -> Value {
        let pair = (map.get(&super::value::Key::Index(0)), map.get(&super::value::Key::Index(1)));
        if let (Some(object), Some(method)) = pair
            && let Some(name) = method.value.as_literal()
        {
            let receiver = match object.value.as_literal().and_then(|n| self.unit.find_type(self.file(), &n)) {
                Some(class) => Value::new(Is::Class(class), span),
                None => object.value.clone(),
            };
            return self.method(&receiver, &name, args, name_span, span, state);
        }
        self.foreign_call(&Name::from("%dynamic"), None, args, name_span, span, state)
    }

    /// Runs something for each alternative on its own copy and joins the ends.
    pub fn each(&mut self, all: &[Value], state: &mut State, mut run: impl FnMut(&mut Self, &Value, &mut State) -> Value) -> Value {
        let mut result: Option<Value> = None;
        let mut ends: Option<State> = None;
        let mut last = Value::null(Span::default());
        for one in all {
            // What is null is not called.
            if matches!(one.is, Is::Null) && all.len() > 1 {
                continue;
            }
            let mut copy = state.clone();
            let value = run(self, one, &mut copy);
            last = value.clone();
            if copy.dead {
                continue;
            }
            result = Some(match result {
                Some(r) => join(&r, &value),
                None => value,
            });
            match &mut ends {
                Some(end) => end.join(copy),
                None => ends = Some(copy),
            }
        }
        match ends {
            Some(end) => *state = end,
            None => state.dead = true,
        }
        result.unwrap_or(last)
    }

    /// A call of a function by name.
    pub fn call_named(
        &mut self,
        name: &Name,
        fallback: Option<&Name>,
        args: Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Value {
        let file = self.file();
        for candidate in std::iter::once(name).chain(fallback) {
            if let Some(id) = self.unit.find_function(file, candidate) {
                return self.inline(id, None, None, args, None, name_span, state);
            }
        }
        let plain = fallback.unwrap_or(name);
        for candidate in [name, plain] {
            let rows = self.unit.models.function(candidate);
            if !rows.is_empty()
                && let Some(value) = self.rows(rows, None, candidate, &args, name_span, span, state)
            {
                return value;
            }
            if let Some(value) = self.facade_call(candidate, &args, name_span, span, state) {
                return value;
            }
            if let Some(operation) = self.unit.models.intrinsic(candidate) {
                return self.intrinsic(operation, None, args, name_span, span, state);
            }
        }
        match &**plain {
            "include" | "require" => return self.include(&args, name_span, span, state),
            "clone" => return args.value(0).map_or_else(|| Value::unknown(span), |v| self.cloned(v, state)),
            _ => {}
        }
        if !plain.contains('.') {
            self.want(plain, WantedKind::Function);
        }
        self.foreign_call(plain, None, args, name_span, span, state)
    }

    /// `axios(…)`, `axios.get(…)`: a facade called itself, or a method on it.
    fn facade_call(&mut self, name: &str, args: &Args<'a>, name_span: Span, span: Span, state: &mut State) -> Option<Value> {
        if let Some(client) = self.unit.models.facade(name) {
            return self.client_call(client, None, "()", args, name_span, span, state);
        }
        for (position, _) in name.match_indices(['.', ':']).rev() {
            let (head, tail) = (&name[..position], name[position + 1..].trim_start_matches(':'));
            if let Some(client) = self.unit.models.facade(head) {
                return self.client_call(client, None, tail, args, name_span, span, state);
            }
        }
        None
    }

    fn cloned(&mut self, value: &Value, state: &mut State) -> Value {
        match value.is {
            Is::Object(id) => match state.object(id).cloned() {
                Some(object) => {
                    let id = self.allocate(state, object);
                    Value::new(Is::Object(id), value.span)
                }
                None => value.clone(),
            },
            _ => value.clone(),
        }
    }

    /// An included file is run here; its value is what it returns.
    fn include(&mut self, args: &Args<'a>, name_span: Span, span: Span, state: &mut State) -> Value {
        let Some(path) = args.value(0) else { return Value::unknown(span) };
        let tail = match &path.is {
            Is::Text(t) => match t.pieces.last().map(|p| &p.kind) {
                Some(super::text::PieceIs::Literal(l)) => l.clone(),
                _ => return Value::unknown(span),
            },
            _ => return Value::unknown(span),
        };
        match self.unit.find_by_suffix(&tail) {
            Some(file) => self.inline((file, 0), None, None, Args::default(), None, name_span, state),
            None => {
                self.want(&tail, WantedKind::Module);
                Value::unknown(span)
            }
        }
    }

    /// A method of a value.
    pub fn method(&mut self, receiver: &Value, name: &Name, args: Args<'a>, name_span: Span, span: Span, state: &mut State) -> Value {
        match &receiver.is {
            Is::AnyOf(all) => {
                let all = all.clone();
                if let Some((client, ids)) = same_client(&all, state)
                    && let Some(value) = self.client_call_any(client, &ids, name, &args, name_span, span, state)
                {
                    return value;
                }
                self.each(&all, state, |me, one, state| me.method(one, name, args.clone(), name_span, span, state))
            }
            Is::Object(id) => {
                let id = *id;
                let Some(object) = state.object(id) else { return Value::unknown(span) };
                let kind = object.fields.get("#kind").and_then(|s| s.value.as_literal());
                let is_query = kind.is_some_and(|k| matches!(&*k, "query" | "map"));
                if is_query && let Some(value) = self.query_method(receiver, name, &args, span, state) {
                    return value;
                }
                let Some(object) = state.object(id) else { return Value::unknown(span) };
                let (class, client, is_map) =
                    (object.class, object.client, object.map.is_some() || (object.class.is_none() && object.client.is_none()));
                if let Some(class) = class
                    && let Some((function, _)) = self.unit.find_method(class, name)
                {
                    return self.inline(function, Some(receiver.clone()), Some(class), args, None, name_span, state);
                }
                if let Some(client) = client
                    && let Some(value) = self.client_call(client, Some(id), name, &args, name_span, span, state)
                {
                    return value;
                }
                if let Some(answer) = state.object(id).and_then(|o| o.fields.get(super::clients::PENDING)).map(|s| s.value.clone()) {
                    return self.method(&answer, name, args, name_span, span, state);
                }
                if (class.is_some() || is_map) && !self.is_operation(name, is_map, receiver, state) {
                    let field = self.read_field(receiver, name, span, state);
                    if let Some(f) = field.as_function().cloned() {
                        return self.call_function(&f, Some(receiver.clone()), args, name_span, state);
                    }
                    if matches!(field.is, Is::Object(_) | Is::Symbol(_)) && class.is_some() {
                        return self.call_value(&field, args, name_span, span, state);
                    }
                }
                if let Some(class) = class
                    && let Some((function, _)) = self.unit.find_method(class, "__call")
                {
                    let list = self.packed(&args, span, state);
                    let args = Args::of(vec![Value::text(name, name_span), list]);
                    return self.inline(function, Some(receiver.clone()), Some(class), args, None, name_span, state);
                }
                if let Some(operation) = self.unit.models.intrinsic(&format!(".{name}"))
                    && class.is_none()
                {
                    return self.intrinsic(operation, Some(receiver.clone()), args, name_span, span, state);
                }
                if client.is_some() && class.is_none() {
                    return self.unmodelled(id, receiver, name, &args, name_span, state);
                }
                self.foreign_call(name, Some(receiver), args, name_span, span, state)
            }
            Is::Symbol(symbol) => {
                let dotted: Name = format!("{symbol}.{name}").into();
                let bare = symbol.rsplit(['.', '/']).next().unwrap_or(symbol);
                if self.unit.models.intrinsic(&dotted).is_none()
                    && self.unit.models.function(&dotted).is_empty()
                    && self.unit.models.facade(symbol).is_none()
                    && let Some(operation) = self.unit.models.intrinsic(&format!(".{name}"))
                    && matches!(operation, "method-call" | "method-apply" | "method-bind")
                {
                    return self.intrinsic(operation, Some(receiver.clone()), args, name_span, span, state);
                }
                let _ = bare;
                self.call_named(&dotted, None, args, name_span, span, state)
            }
            Is::Class(class) => {
                let class = *class;
                match self.unit.find_method(class, name) {
                    Some((function, _)) => self.inline(function, Some(receiver.clone()), Some(class), args, None, name_span, state),
                    None => {
                        let value = self.static_field(class, name, span, state);
                        match value.as_function().cloned() {
                            Some(f) => self.call_function(&f, Some(receiver.clone()), args, name_span, state),
                            None => match self.unit.models.intrinsic(&format!(".{name}")) {
                                Some(operation) => self.intrinsic(operation, Some(receiver.clone()), args, name_span, span, state),
                                None => self.foreign_call(name, Some(receiver), args, name_span, span, state),
                            },
                        }
                    }
                }
            }
            Is::Answer(answer) => {
                if let Some(value) = self.answer_method(answer, name, &args, name_span, span, state) {
                    return value;
                }
                if let Some(operation) = self.unit.models.intrinsic(&format!(".{name}")) {
                    return self.intrinsic(operation, Some(receiver.clone()), args, name_span, span, state);
                }
                self.leak_args(&args, state);
                self.run_callbacks(&args, Some(receiver), name_span, state);
                let mut cooked: AnswerValue = (**answer).clone();
                cooked.cooked = true;
                Value { is: Is::Answer(Rc::new(cooked)), span }
            }
            Is::Function(_) | Is::Text(_) | Is::Number(_) | Is::Map(_) => match self.unit.models.intrinsic(&format!(".{name}")) {
                Some(operation) => self.intrinsic(operation, Some(receiver.clone()), args, name_span, span, state),
                None => {
                    if let Is::Map(map) = &receiver.is
                        && let Some(f) = map.named(name).and_then(|s| s.value.as_function()).cloned()
                    {
                        return self.call_function(&f, Some(receiver.clone()), args, name_span, state);
                    }
                    self.foreign_call(name, Some(receiver), args, name_span, span, state)
                }
            },
            Is::Unknown(base) => {
                // A parameter or field that has the name of a library (`$http`).
                if let Some(base) = base {
                    let facade = super::unit::last(base).to_owned();
                    for candidate in [&**base, facade.as_str()] {
                        if let Some(client) = self.unit.models.facade(candidate)
                            && let Some(value) = self.client_call(client, None, name, &args, name_span, span, state)
                        {
                            return value;
                        }
                    }
                }
                if let Some(class) = self.only_type_with(name) {
                    let this = self.closed_instance(class, state, span);
                    if let Is::Object(id) = this.is {
                        state.change(id, |o| o.uncertain = true);
                    }
                    if let Some((function, _)) = self.unit.find_method(class, name) {
                        return self.inline(function, Some(this), Some(class), args, None, name_span, state);
                    }
                }
                let qualified: Name = match base {
                    Some(base) => format!("{base}.{name}").into(),
                    None => format!(".{name}").into(),
                };
                let rows = self.unit.models.function(&qualified);
                if !rows.is_empty()
                    && let Some(value) = self.rows(rows, None, &qualified, &args, name_span, span, state)
                {
                    return value;
                }
                for operation in
                    [self.unit.models.intrinsic(&qualified), self.unit.models.intrinsic(&format!(".{name}"))].into_iter().flatten()
                {
                    return self.intrinsic(operation, Some(receiver.clone()), args, name_span, span, state);
                }
                self.foreign_call(name, Some(receiver), args, name_span, span, state)
            }
            Is::Null | Is::Bool(_) => {
                if let Some(operation) = self.unit.models.intrinsic(&format!(".{name}")) {
                    return self.intrinsic(operation, Some(receiver.clone()), args, name_span, span, state);
                }
                self.foreign_call(name, Some(receiver), args, name_span, span, state)
            }
        }
    }

    /// A method of a client object that its model has no row for (`->timeout(10)`): fluent, and without effect on what rules look at unless its
    /// name speaks of headers, authentication or what may add them.
    fn unmodelled(
        &mut self,
        id: super::value::ObjectId,
        receiver: &Value,
        name: &str,
        args: &Args<'a>,
        name_span: Span,
        state: &mut State,
    ) -> Value {
        const MAY_ADD: [&str; 13] =
            ["auth", "header", "token", "option", "with", "middleware", "intercept", "handler", "sign", "cred", "plugin", "use", "config"];
        for arg in &args.list {
            self.escapes(&arg.value, state, arg.at, false);
        }
        self.run_callbacks(args, None, name_span, state);
        self.leak_args(args, state);
        let lower = name.to_ascii_lowercase();
        if MAY_ADD.iter().any(|word| lower.contains(word)) {
            state.change(id, |o| o.open = true);
        }
        receiver.clone()
    }

    /// Whether a method name is an operation on maps, and not an entry of this one.
    fn is_operation(&mut self, name: &str, is_map: bool, receiver: &Value, state: &State) -> bool {
        is_map
            && self.unit.models.intrinsic(&format!(".{name}")).is_some()
            && !self.map_of(receiver, state).is_some_and(|m| m.named(name).is_some())
    }

    /// The only type of the unit that defines a method, when one does and its name says enough.
    fn only_type_with(&self, name: &str) -> Option<TypeId> {
        let found = self.unit.types_with_method(self.file(), name);
        match found {
            [one] if self.unit.models.intrinsic(&format!(".{name}")).is_none() => Some(*one),
            _ => None,
        }
    }

    fn packed(&mut self, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let mut map = super::value::MapValue { open: args.open, span: Some(span), ..Default::default() };
        for arg in &args.list {
            map.push(super::value::Slot::new(arg.value.clone(), arg.at, arg.at));
        }
        self.boxed(map, span, state)
    }

    /// A method called on a class.
    fn static_call(&mut self, class: &'a TypeRef, name: &Name, args: Args<'a>, name_span: Span, span: Span, state: &mut State) -> Value {
        let this = self.frames.last().and_then(|f| f.this.clone());
        let running = self.frames.last().and_then(|f| f.class);
        if let Some(id) = self.resolve(class, state) {
            if let Some((function, _)) = self.unit.find_method(id, name) {
                let is_static = self.unit.function(function).is_some_and(|f| f.is_static);
                let runtime = match class {
                    TypeRef::Named(_) | TypeRef::Value(_) if is_static || this.is_none() => Some(id),
                    _ => running.or(Some(id)),
                };
                let receiver = if is_static { runtime.map(|t| Value::new(Is::Class(t), span)) } else { this };
                return self.inline(function, receiver, runtime, args, None, name_span, state);
            }
            // The constructor or a method of a library's class above.
            if let Some(client) = self.library_of(id)
                && let Some(Value { is: Is::Object(object), .. }) = &this
            {
                let method = if &**name == CONSTRUCTOR { "new" } else { &**name };
                if let Some(value) = self.client_call(client, Some(*object), method, &args, name_span, span, state) {
                    return value;
                }
            }
            if &**name == CONSTRUCTOR {
                self.leak_args(&args, state);
                return this.unwrap_or_else(|| Value::unknown(span));
            }
            if let Some((function, _)) = self.unit.find_method(id, "__callStatic") {
                let list = self.packed(&args, span, state);
                let args = Args::of(vec![Value::text(name, name_span), list]);
                return self.inline(function, None, Some(id), args, None, name_span, state);
            }
            let label = self.unit.class(id).map(|c| c.name.clone()).unwrap_or_else(|| "".into());
            return self.foreign_call(&format!("{label}::{name}").into(), None, args, name_span, span, state);
        }
        let class_name: Name = match class {
            TypeRef::Named(n) => {
                self.want(n, WantedKind::Type);
                n.trim_start_matches('\\').into()
            }
            TypeRef::Parent => {
                let own = self.lexical_class();
                if let (Some(own), Some(Value { is: Is::Object(object), .. })) = (own, &this)
                    && let Some(client) = self.library_of(own)
                {
                    let method = if &**name == CONSTRUCTOR { "new" } else { &**name };
                    if let Some(value) = self.client_call(client, Some(*object), method, &args, name_span, span, state) {
                        return value;
                    }
                }
                "parent".into()
            }
            TypeRef::Value(e) => match self.eval(e, state).is {
                Is::Symbol(s) => {
                    // `Base.call(this, …)` of a library's class.
                    if let (Some(client), Some(Value { is: Is::Object(object), .. })) = (self.unit.models.type_client(&s), &this) {
                        let object = *object;
                        state.change(object, |o| o.client = Some(client));
                        let method = if &**name == CONSTRUCTOR { "new" } else { &**name };
                        if let Some(value) = self.client_call(client, Some(object), method, &args, name_span, span, state) {
                            return value;
                        }
                    }
                    s
                }
                _ => "%dynamic".into(),
            },
            _ => "%dynamic".into(),
        };
        let qualified: Name = format!("{class_name}::{name}").into();
        let rows = self.unit.models.function(&qualified);
        if !rows.is_empty()
            && let Some(value) = self.rows(rows, None, &qualified, &args, name_span, span, state)
        {
            return value;
        }
        for candidate in [&*class_name, super::unit::last(&class_name)] {
            if let Some(client) = self.unit.models.facade(candidate).or_else(|| self.unit.models.type_client(candidate))
                && let Some(value) = self.client_call(client, None, name, &args, name_span, span, state)
            {
                return value;
            }
        }
        if let Some(operation) = self.unit.models.intrinsic(&qualified) {
            return self.intrinsic(operation, None, args, name_span, span, state);
        }
        self.foreign_call(&qualified, None, args, name_span, span, state)
    }

    /// `new`.
    pub fn construct(&mut self, class: &'a TypeRef, args: Args<'a>, span: Span, state: &mut State) -> Value {
        if state.dead {
            return Value::unknown(span);
        }
        if let Some(id) = self.resolve(class, state) {
            return self.construct_class(id, args, span, state);
        }
        let name: Name = match class {
            TypeRef::Named(n) => n.trim_start_matches('\\').into(),
            TypeRef::Value(e) => match self.eval(e, state).is {
                Is::Symbol(s) => s,
                Is::Text(t) => t.as_literal().unwrap_or_else(|| "%dynamic".into()),
                Is::Function(f) => {
                    // A function used as a constructor: its object is the receiver.
                    let id = self.allocate(state, Object { span, ..Object::default() });
                    let this = Value::new(Is::Object(id), span);
                    let value =
                        self.call_function(&FunctionValue { this: Some(Box::new(this.clone())), ..(*f).clone() }, None, args, span, state);
                    return if matches!(value.is, Is::Object(_) | Is::Map(_)) { value } else { this };
                }
                _ => "%dynamic".into(),
            },
            _ => "%dynamic".into(),
        };
        if &*name == "stdClass" || &*name == "Object" {
            let id = self.allocate(state, Object { span, ..Object::default() });
            return Value::new(Is::Object(id), span);
        }
        if let Some(client) = self.unit.models.type_client(&name) {
            if let Some(value) = self.client_call(client, None, "new", &args, span, span, state) {
                return value;
            }
            let id = self.allocate(state, Object { client: Some(client), span, ..Object::default() });
            return Value::new(Is::Object(id), span);
        }
        if let Some(operation) = self.unit.models.intrinsic(&format!("new {name}")) {
            return self.intrinsic(operation, None, args, span, span, state);
        }
        if &*name != "%dynamic" {
            self.want(&name, WantedKind::Type);
        }
        self.foreign_call(&format!("new {name}").into(), None, args, span, span, state)
    }

    fn construct_class(&mut self, class: TypeId, args: Args<'a>, span: Span, state: &mut State) -> Value {
        let (this, id) = self.bare(class, span, state);
        match self.unit.constructor(class) {
            Some((constructor, _)) => {
                let value = self.inline(constructor, Some(this.clone()), Some(class), args, None, span, state);
                if matches!(value.is, Is::Unknown(_)) {
                    state.change(id, |o| o.open = true);
                }
                this
            }
            None => {
                let client = state.object(id).and_then(|o| o.client);
                if let Some(client) = client {
                    self.client_call(client, Some(id), "new", &args, span, span, state);
                } else if !args.list.is_empty() && !self.unit.foreign_parents(class).is_empty() {
                    state.change(id, |o| o.open = true);
                }
                this
            }
        }
    }

    /// A class as a value.
    pub fn class_value(&mut self, class: &'a TypeRef, span: Span, state: &mut State) -> Value {
        if let Some(id) = self.resolve(class, state) {
            return Value::new(Is::Class(id), span);
        }
        match class {
            TypeRef::Named(name) => {
                self.want(name, WantedKind::Type);
                Value::new(Is::Symbol(name.trim_start_matches('\\').into()), span)
            }
            TypeRef::Value(e) => self.eval(e, state),
            _ => Value::unknown(span),
        }
    }

    /// A free name.
    pub fn symbol(&mut self, name: &Name, span: Span, state: &mut State) -> Value {
        let file = self.file();
        if let Some((at, value)) = self.unit.find_constant(file, name) {
            if self.pending.len() < 12 && self.frames.len() < 40 {
                let env = self.allocate(state, Object { open: true, ..Object::default() });
                self.frames.push(super::exec::Frame {
                    function: (at, 0),
                    env,
                    this: None,
                    class: None,
                    called_at: span,
                    returns: Vec::new(),
                    breaks: Vec::new(),
                });
                let value = self.eval(value, state);
                self.frames.pop();
                return super::places::through(&value, span);
            }
            return Value::unknown(span);
        }
        if self.unit.global_writers.contains_key(name) && !self.semantics(file).names_ignore_case {
            return self.read_shared(super::state::Owner::Global, name, span, state);
        }
        if let Some(id) = self.unit.find_type(file, name) {
            return Value::new(Is::Class(id), span);
        }
        if let Some(id) = self.unit.find_function(file, name).filter(|f| f.0 == file) {
            return Value::new(Is::Function(Rc::new(FunctionValue { function: id, env: None, this: None, bound: Vec::new() })), span);
        }
        if let Some(text) = self.unit.models.constant(name) {
            return Value::text(text, span);
        }
        Value::new(Is::Symbol(name.clone()), span)
    }

    /// A module, or a name it exports.
    pub fn import(&mut self, module: &Name, name: Option<&Name>, span: Span, state: &mut State) -> Value {
        let Some(file) = self.unit.find_module(self.file(), module) else {
            if module.starts_with('.') {
                self.want(module, WantedKind::Module);
            }
            let plain = module.strip_prefix("node:").unwrap_or(module);
            return match name {
                Some(name) if &**name != "default" => Value::new(Is::Symbol(format!("{plain}.{name}").into()), span),
                _ => Value::new(Is::Symbol(plain.into()), span),
            };
        };
        self.exported(file, name, span, state, 0)
    }

    fn exported(&mut self, file: u32, name: Option<&Name>, span: Span, state: &mut State, depth: usize) -> Value {
        let Some(code) = self.unit.file(file) else { return Value::unknown(span) };
        if depth > 4 || self.frames.len() > 40 {
            return Value::unknown(span);
        }
        let whole = code.exports.iter().rev().find(|(n, _)| &**n == "=");
        let env = self.allocate(state, Object { open: true, ..Object::default() });
        self.frames.push(super::exec::Frame {
            function: (file, 0),
            env,
            this: None,
            class: None,
            called_at: span,
            returns: Vec::new(),
            breaks: Vec::new(),
        });
        // While its own top level is pending (a cycle of imports) nothing is known.
        self.import_module_state(file, state);
        let value = match name {
            None => match whole {
                Some((_, value)) => self.eval(value, state),
                None => {
                    let mut map = super::value::MapValue { span: Some(span), ..Default::default() };
                    for (export, value) in code.exports.iter().filter(|(n, _)| &**n != "*") {
                        let value = self.eval(value, state);
                        let at = value.span;
                        map.set(super::value::Key::Name(export.clone()), super::value::Slot::new(value, at, at));
                    }
                    // `export * from 'm'`: what the module does not export itself.
                    for (_, value) in code.exports.iter().filter(|(n, _)| &**n == "*") {
                        let value = self.eval(value, state);
                        match self.map_of(&value, state) {
                            Some(more) => {
                                map.open |= more.open;
                                for (key, slot) in more.entries {
                                    if map.get(&key).is_none() {
                                        map.set(key, slot);
                                    }
                                }
                            }
                            None => map.open = true,
                        }
                    }
                    self.boxed(map, span, state)
                }
            },
            Some(name) => match code.exports.iter().rev().find(|(n, _)| n == name) {
                Some((_, value)) => self.eval(value, state),
                None => match (whole, &**name) {
                    (Some((_, value)), "default") => self.eval(value, state),
                    (Some((_, value)), _) => {
                        let object = self.eval(value, state);
                        self.read_field(&object, name, span, state)
                    }
                    (None, _) => {
                        let again: Vec<u32> = code
                            .exports
                            .iter()
                            .filter(|(n, _)| &**n == "*")
                            .filter_map(|(_, e)| if let ExprKind::Import(m, _) = &e.kind { self.unit.find_module(file, m) } else { None })
                            .collect();
                        let mut found = Value::unknown(span);
                        for other in again {
                            let value = self.exported(other, Some(name), span, state, depth + 1);
                            if !value.is_unknown() {
                                found = value;
                                break;
                            }
                        }
                        // A default import of a CommonJS module without a whole export is the map of its exports.
                        if found.is_unknown() && &**name == "default" && !code.exports.is_empty() {
                            found = self.exported(file, None, span, state, depth + 1);
                        }
                        found
                    }
                },
            },
        };
        self.frames.pop();
        super::places::through(&value, span)
    }

    /// A call of something that the unit does not define: what it is handed escapes, an answer passed through stays one.
    pub fn foreign_call(
        &mut self,
        name: &Name,
        receiver: Option<&Value>,
        args: Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Value {
        let qualified: Name = match receiver.map(|r| &r.is) {
            Some(Is::Object(id)) => {
                let object = state.object(*id);
                let class = object.and_then(|o| o.class);
                let parent = class.and_then(|c| self.unit.foreign_parents(c).first().cloned());
                let made = object.and_then(|o| o.fields.get("#foreign")).and_then(|s| s.value.as_literal());
                match parent.or(made) {
                    Some(parent) => format!("{parent}.{name}").into(),
                    None => format!(".{name}").into(),
                }
            }
            Some(Is::Unknown(Some(base))) => format!("{base}.{name}").into(),
            Some(_) => format!(".{name}").into(),
            None => name.clone(),
        };
        if self.quiet == 0 && !qualified.starts_with('%') && !qualified.starts_with(".%") {
            let call = ForeignCall { name: qualified.clone(), arguments: args.list.len(), at: name_span };
            self.records.foreign.insert((name_span, qualified.clone()), call);
        }
        self.sink_call(&qualified, name, &args, receiver, name_span, state);
        let mut sent = None;
        for arg in &args.list {
            match self.literal_argument(&arg.value, name_span, span, state) {
                Some(answer) => sent = Some(answer),
                None => self.escapes(&arg.value, state, arg.at, false),
            }
        }
        let sent = sent.or_else(|| self.grant_handed_on(&args, name_span, span, state));
        if let Some(answer) = receiver.and_then(|r| self.from_table(r, &args, name_span, state)) {
            return Value { is: answer.is, span };
        }
        let passed = args.list.iter().flat_map(|a| a.value.alternatives()).find(|v| matches!(v.is, Is::Answer(_))).cloned();
        let answer = passed.clone().or_else(|| sent.clone());
        self.run_callbacks(&args, answer.as_ref(), name_span, state);
        self.leak_args(&args, state);
        if let Some(receiver) = receiver {
            self.leak(receiver, state);
        }
        if let Some(Value { is: Is::Answer(answer), .. }) = passed {
            let mut answer = (*answer).clone();
            answer.cooked = true;
            return Value { is: Is::Answer(Rc::new(answer)), span };
        }
        if let Some(answer) = sent {
            return Value { is: answer.is, span };
        }
        if let Some(class) = qualified.strip_prefix("new ") {
            let mut object = Object { span, open: true, ..Object::default() };
            object.fields.insert("#foreign".into(), super::value::Slot::new(Value::text(class, span), span, span));
            let id = self.allocate(state, object);
            return Value::new(Is::Object(id), span);
        }
        match receiver.map(|r| &r.is) {
            // A chain on something not known keeps its name, for configuration values (`config.get`).
            Some(Is::Unknown(Some(base))) if base.len() < 80 => Value::named(format!("{base}.{name}").into(), span),
            _ => Value::unknown(span),
        }
    }

    /// A call that names an entry of a table of functions its receiver holds (`this.ajax('login', …)` beside `requests: { login() { … } }`): when
    /// the entry makes a request object, somebody sends it.
    fn from_table(&mut self, receiver: &Value, args: &Args<'a>, name_span: Span, state: &mut State) -> Option<Value> {
        let name = args.value(0).and_then(Value::as_literal)?;
        let fields: Vec<Value> = match &receiver.is {
            Is::Object(id) => {
                let class = state.object(*id)?.class?;
                let names: Vec<Name> = self.unit.class(class)?.fields.iter().map(|f| f.name.clone()).collect();
                names.iter().take(64).map(|n| self.read_field(receiver, n, name_span, state)).collect()
            }
            _ => return None,
        };
        let function = fields.iter().find_map(|f| self.map_of(f, state)?.named(&name)?.value.as_function().cloned())?;
        let rest = Args { list: args.list.iter().skip(1).cloned().collect(), open: args.open };
        let made = self.call_function(&function, Some(receiver.clone()), rest, name_span, state);
        let map = self.map_of(&made, state)?;
        self.literal_request(&map, &made, None, state)
    }

    /// Functions handed to code that is not known are run once, where they are handed over.
    pub fn run_callbacks(&mut self, args: &Args<'a>, answer: Option<&Value>, at: Span, state: &mut State) {
        // `define(['a', 'b'], function (a, b) {…})`: what the parameters are is said before the function.
        let mut names: Vec<Option<Name>> = Vec::new();
        for arg in &args.list {
            match arg.value.as_function().cloned() {
                Some(function) => self.call_later(&function, &names, answer, at, state),
                None => {
                    let listed = self.map_of(&arg.value, state).filter(|m| m.entries.len() <= MAX_LISTED);
                    names = listed.iter().flat_map(|m| &m.entries).map(|(_, s)| s.value.as_literal()).collect();
                    // `['a', 'b', function (a, b) {…}]`, `{done: function () {…}}`.
                    for (_, slot) in listed.iter().flat_map(|m| &m.entries) {
                        if let Some(function) = slot.value.as_function().cloned() {
                            self.call_later(&function, &names, answer, at, state);
                        }
                    }
                }
            }
        }
    }

    /// Calls a function that code not known was given, and what it hands out: on a copy, because nobody knows when and whether.
    fn call_later(&mut self, function: &FunctionValue, names: &[Option<Name>], answer: Option<&Value>, at: Span, state: &mut State) {
        let mut copy = state.clone();
        let params = self.unit.function(function.function).map(|f| &f.params[..]).unwrap_or_default();
        let values = params.iter().enumerate().map(|(i, p)| match (answer, names.get(i).cloned().flatten()) {
            (Some(answer), _) => answer.clone(),
            (None, Some(name)) => Value::named(name, p.span),
            (None, None) => Value::named(p.name.clone(), p.span),
        });
        let values = values.collect();
        let receiver = self.allocate(&mut copy, Object { open: true, span: at, ..Object::default() });
        let this = Value::new(Is::Object(receiver), at);
        let given = self.call_function(function, Some(this.clone()), Args::of(values), at, &mut copy);
        if !copy.dead && self.frames.len() < MAX_HANDED_OUT {
            self.call_handed_out(&given, at, &mut copy);
            self.call_handed_out(&this, at, &mut copy);
        }
        state.join(copy);
    }

    /// Functions that a callback returned or put on its receiver are called by whoever called it.
    pub fn call_handed_out(&mut self, value: &Value, at: Span, state: &mut State) {
        let mut functions: Vec<Rc<FunctionValue>> = value.as_function().cloned().into_iter().collect();
        if let Is::Object(id) = value.is
            && let Some(object) = state.object(id)
        {
            functions.extend(object.fields.values().filter_map(|s| s.value.as_function().cloned()));
        }
        if let Some(map) = self.map_of(value, state) {
            functions.extend(map.entries.iter().filter_map(|(_, s)| s.value.as_function().cloned()));
        }
        for function in functions.iter().take(MAX_LISTED) {
            let mut copy = state.clone();
            let params = self.unit.function(function.function).map(|f| &f.params[..]).unwrap_or_default();
            let values = params.iter().map(|p| Value::named(p.name.clone(), p.span)).collect();
            self.call_function(function, Some(value.clone()), Args::of(values), at, &mut copy);
            state.join(copy);
        }
    }

    /// Tries rows in order; None when none applies.
    #[allow(clippy::too_many_arguments)]
    pub fn rows(
        &mut self,
        rows: &[Row],
        object: Option<super::value::ObjectId>,
        name: &str,
        args: &Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Option<Value> {
        for row in rows.to_vec() {
            let Some(call) = self.unit.models.call(row) else { continue };
            if args.list.len() < call.min_args && !args.open {
                continue;
            }
            if let Some((index, text)) = &call.when
                && args.value(*index).and_then(Value::as_literal).as_deref() != Some(text)
            {
                continue;
            }
            return Some(self.apply(row, call, object, name, args, name_span, span, state));
        }
        None
    }
}

/// The client that all of these values are objects of, null left out.
fn same_client(all: &[Value], state: &State) -> Option<(usize, Vec<super::value::ObjectId>)> {
    let mut client = None;
    let mut ids = Vec::new();
    for one in all.iter().filter(|v| !matches!(v.is, Is::Null)) {
        let Is::Object(id) = one.is else { return None };
        let object = state.object(id).filter(|o| o.class.is_none() && o.client.is_some())?;
        if client.is_some_and(|c| Some(c) != object.client) {
            return None;
        }
        client = object.client;
        ids.push(id);
    }
    (ids.len() > 1).then_some(())?;
    Some((client?, ids))
}
