//! Static calls: methods of classes, of the project or of libraries.

use super::arguments::Args;
use super::exec::Evaluator;
use super::state::State;
use super::value::{Is, Value};
use crate::model::code::{CONSTRUCTOR, TypeRef};
use crate::model::http::WantedKind;
use crate::model::source::{Name, Span};

impl<'a> Evaluator<'a> {
    /// A method called on a class.
    pub fn static_call(
        &mut self,
        class: &'a TypeRef,
        name: &Name,
        args: Args<'a>,
        name_span: Span,
        span: Span,
        state: &mut State,
    ) -> Value {
        let this = self.frames.last().and_then(|f| f.this.clone());
        let running = self.frames.last().and_then(|f| f.class);
        // What rows of a library call it.
        let method = if &**name == CONSTRUCTOR { "new" } else { &**name };
        let mut resolved = self.resolve(class, state);
        if matches!(class, TypeRef::Parent)
            && resolved.is_none_or(|id| self.unit.find_method(id, name).is_none())
            && let Some(own) = self.lexical_class().filter(|own| {
                let is_mixed_in = running.is_some_and(|class| self.is_mixin(class, *own));
                is_mixed_in || self.unit.packages(own.0) || self.unit.is_mixin_of_value(*own)
            })
        {
            resolved = self.method_further_on(own, running, name).or(resolved);
        }
        if let Some(id) = resolved {
            if let Some((function, _)) = self.unit.find_call(id, name, args.list.len()) {
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
                && let Some(value) = self.client_call(client, Some(*object), method, &args, name_span, span, state)
            {
                return value;
            }
            if &**name == CONSTRUCTOR {
                self.leak_args(&args, state);
                return this.unwrap_or_else(|| Value::unknown(span));
            }
            if let Some(function) = self.static_field(id, name, span, state).as_function().cloned() {
                return self.call_function(&function, None, args, name_span, state);
            }
            if let Some((function, _)) = self.unit.find_method(id, "__callStatic") {
                let list = self.packed(&args, span, state);
                let args = Args::of(vec![Value::text(name, name_span), list]);
                return self.inline(function, None, Some(id), args, None, name_span, state);
            }
            // A case by its name.
            if self.unit.models.intrinsic(&format!(".{name}")) == Some("case-named")
                && let Some(case) = args.value(0).and_then(Value::as_literal)
                && self.declaring(id, &case, true).is_some()
            {
                return self.static_field(id, &case, span, state);
            }
            if let Some(made) = self.made_filled(id, name, &args, name_span, span, state) {
                return made;
            }
            // A function of a library's class above.
            for parent in self.unit.foreign_parents(id) {
                let inherited: Name = format!("{parent}::{name}").into();
                let rows = self.unit.models.function(&inherited);
                if !rows.is_empty()
                    && let Some(value) = self.rows(rows, None, &inherited, &args, name_span, span, state)
                {
                    return value;
                }
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
                    && let Some(value) = self.client_call(client, Some(*object), method, &args, name_span, span, state)
                {
                    return value;
                }
                // A parent that takes nothing keeps nothing.
                if &**name == CONSTRUCTOR && args.list.is_empty() {
                    return this.unwrap_or_else(|| Value::unknown(span));
                }
                "parent".into()
            }
            TypeRef::Value(e) => match self.eval(e, state).is {
                Is::Symbol(s) => {
                    // `Base.call(this, …)` of a library's class.
                    if let (Some(client), Some(Value { is: Is::Object(object), .. })) = (self.unit.models.type_client(&s), &this) {
                        let object = *object;
                        state.change(object, |o| o.client = Some(client));
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
}
