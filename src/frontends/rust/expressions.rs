//! Expressions.

use super::names::word;
use super::patterns::element;
use super::{Dest, Lowering, make, perform, read, set, tree, unknown};
use crate::frontends::base;
use crate::frontends::base::field_of;
use crate::model::code::{Arg, Block, Callee, Captures, Entry, Expr, ExprKind, Member, Place, Step, StepKind, TypeRef};
use crate::model::source::{Name, Span};
use std::collections::BTreeMap;

impl Lowering<'_> {
    /// The value of an expression; steps it takes come before.
    pub(super) fn expr(&mut self, value: &syn::Expr, out: &mut Block) -> Expr {
        let start = self.start_of(value);
        if !self.descend_at(start) {
            return unknown(start);
        }
        let lowered = self.expression(value, start, out);
        self.depth -= 1;
        lowered
    }

    fn expression(&mut self, value: &syn::Expr, start: Span, out: &mut Block) -> Expr {
        match value {
            syn::Expr::Lit(x) => self.literal(&x.lit),
            syn::Expr::Path(x) => self.path(x),
            syn::Expr::MethodCall(x) => self.method_call(x, out),
            syn::Expr::Call(x) => self.call(x, out),
            syn::Expr::Macro(x) => self.macro_call(&x.mac, out),
            syn::Expr::Reference(x) => self.widened(&x.expr, start, out),
            syn::Expr::RawAddr(x) => self.widened(&x.expr, start, out),
            syn::Expr::Paren(x) => self.expr(&x.expr, out),
            syn::Expr::Group(x) => self.expr(&x.expr, out),
            syn::Expr::Await(x) => {
                let inner = self.expr(&x.base, out);
                let end = self.token(x.await_token.span);
                self.through(inner, end)
            }
            syn::Expr::Try(x) => {
                let inner = self.expr(&x.expr, out);
                let end = self.token(x.question_token.span);
                self.through(inner, end)
            }
            syn::Expr::Cast(x) => self.expr(&x.expr, out),
            syn::Expr::Field(x) => self.field(x, out),
            syn::Expr::Index(x) => {
                let object = self.expr(&x.expr, out);
                let index = self.expr(&x.index, out);
                let span = object.span.to(self.token(x.bracket_token.span.close()));
                if let ExprKind::Sequence(_) = index.kind {
                    // A range takes a part of a text or list.
                    return super::method(object, "slice", vec![index], span, span);
                }
                read(Place::Index(Box::new(object), Some(Box::new(index))), span)
            }
            syn::Expr::Struct(x) => self.structure_literal(x, out),
            syn::Expr::Tuple(x) if x.elems.is_empty() => make(ExprKind::Null, self.token(x.paren_token.span.join())),
            syn::Expr::Tuple(x) => self.list(&x.elems, self.token(x.paren_token.span.join()), out),
            syn::Expr::Array(x) => self.list(&x.elems, self.token(x.bracket_token.span.join()), out),
            syn::Expr::Repeat(x) => {
                let inner = self.expr(&x.expr, out);
                make(ExprKind::Opaque(vec![inner]), self.token(x.bracket_token.span.join()))
            }
            syn::Expr::Closure(x) => self.closure(x),
            syn::Expr::Async(x) => self.deferred(&x.block),
            syn::Expr::Binary(x) => self.binary(x, out),
            syn::Expr::Unary(x) => self.unary(x, start, out),
            syn::Expr::Assign(x) => self.assignment(x, out),
            syn::Expr::Range(x) => self.range(x, start, out),
            syn::Expr::Let(x) => {
                let value = self.expr(&x.expr, out);
                let value = self.held(value, out);
                let matched = self.pattern(&x.pat, &value);
                matched.guard(start)
            }
            syn::Expr::If(x) => match self.choice(x, out) {
                Some(choice) => choice,
                None => self.stepwise(value, start, out),
            },
            syn::Expr::Match(_)
            | syn::Expr::Block(_)
            | syn::Expr::Unsafe(_)
            | syn::Expr::Const(_)
            | syn::Expr::TryBlock(_)
            | syn::Expr::Loop(_)
            | syn::Expr::While(_)
            | syn::Expr::ForLoop(_) => self.stepwise(value, start, out),
            syn::Expr::Return(_) | syn::Expr::Break(_) | syn::Expr::Continue(_) => {
                self.into(value, &Dest::Discard, out);
                make(ExprKind::Null, start)
            }
            syn::Expr::Yield(x) => match &x.expr {
                Some(inner) => self.expr(inner, out),
                None => unknown(start),
            },
            _ => unknown(start),
        }
    }

    /// An expression made of steps, whose value a local variable holds.
    fn stepwise(&mut self, value: &syn::Expr, start: Span, out: &mut Block) -> Expr {
        let name = self.fresh("v");
        self.into(value, &Dest::Local(name.clone()), out);
        read(Place::Local(name), start)
    }

    /// A value with what is written before it.
    fn widened(&mut self, inner: &syn::Expr, start: Span, out: &mut Block) -> Expr {
        let inner = self.expr(inner, out);
        Expr { span: start.to(inner.span), ..inner }
    }

    /// A value with what is written behind it: only calls grow, so that a place keeps the span of its name.
    fn through(&self, inner: Expr, end: Span) -> Expr {
        match inner.kind {
            ExprKind::Call { .. } | ExprKind::Typed(..) => Expr { span: inner.span.to(end), ..inner },
            _ => inner,
        }
    }

    /// Where an expression begins.
    pub(super) fn start_of(&self, value: &syn::Expr) -> Span {
        let mut next = value;
        loop {
            next = match next {
                syn::Expr::MethodCall(x) => &x.receiver,
                syn::Expr::Call(x) => &x.func,
                syn::Expr::Field(x) => &x.base,
                syn::Expr::Index(x) => &x.expr,
                syn::Expr::Await(x) => &x.base,
                syn::Expr::Try(x) => &x.expr,
                syn::Expr::Binary(x) => &x.left,
                syn::Expr::Assign(x) => &x.left,
                syn::Expr::Cast(x) => &x.expr,
                syn::Expr::Reference(x) => return self.token(x.and_token.span),
                syn::Expr::Paren(x) => return self.token(x.paren_token.span.open()),
                syn::Expr::Array(x) => return self.token(x.bracket_token.span.open()),
                syn::Expr::Tuple(x) => return self.token(x.paren_token.span.open()),
                syn::Expr::If(x) => return self.token(x.if_token.span),
                syn::Expr::Match(x) => return self.token(x.match_token.span),
                syn::Expr::Block(x) => return self.token(x.block.brace_token.span.open()),
                syn::Expr::Lit(x) => return self.token(x.lit.span()),
                syn::Expr::Closure(x) => return self.token(x.or1_token.span),
                syn::Expr::Async(x) => return self.token(x.async_token.span),
                syn::Expr::Unsafe(x) => return self.token(x.unsafe_token.span),
                syn::Expr::Loop(x) => return self.token(x.loop_token.span),
                syn::Expr::While(x) => return self.token(x.while_token.span),
                syn::Expr::ForLoop(x) => return self.token(x.for_token.span),
                syn::Expr::Return(x) => return self.token(x.return_token.span),
                syn::Expr::Struct(x) => return self.span(&x.path),
                syn::Expr::Macro(x) => return self.span(&x.mac.path),
                syn::Expr::Unary(syn::ExprUnary { op, .. }) => return self.span(op),
                other => return self.span(other),
            };
        }
    }

    /// A literal.
    pub(super) fn literal(&self, lit: &syn::Lit) -> Expr {
        let span = self.token(lit.span());
        let source = tree::slice(self.input, span);
        let kind = match lit {
            syn::Lit::Str(_) | syn::Lit::ByteStr(_) | syn::Lit::CStr(_) => {
                let (value, content) = super::literals::decoded(source);
                ExprKind::Text(value, span.slice(content.start, content.end))
            }
            syn::Lit::Char(x) => ExprKind::Text(Name::from(x.value().to_string()), span.slice(1, span.len().saturating_sub(1))),
            syn::Lit::Byte(x) => ExprKind::Text(Name::from(char::from(x.value()).to_string()), span.slice(2, span.len().saturating_sub(1))),
            syn::Lit::Int(x) => match x.base10_parse::<u128>() {
                Ok(number) => ExprKind::Number(number.to_string().into()),
                Err(_) => ExprKind::Number(x.base10_digits().into()),
            },
            syn::Lit::Float(x) => ExprKind::Number(x.base10_digits().into()),
            syn::Lit::Bool(x) => ExprKind::Bool(x.value),
            _ => ExprKind::Opaque(Vec::new()),
        };
        make(kind, span)
    }

    fn field(&mut self, x: &syn::ExprField, out: &mut Block) -> Expr {
        let object = self.expr(&x.base, out);
        match &x.member {
            syn::Member::Named(ident) => {
                let span = object.span.to(self.token(ident.span()));
                read(field_of(object, word(ident)), span)
            }
            syn::Member::Unnamed(index) => {
                let span = object.span.to(self.token(index.span));
                if matches!(object.kind, ExprKind::This) {
                    return read(field_of(object, index.index.to_string()), span);
                }
                element(&object, index.index as usize, span)
            }
        }
    }

    /// A list, tuple or array.
    pub(super) fn list(&mut self, elements: &syn::punctuated::Punctuated<syn::Expr, syn::Token![,]>, span: Span, out: &mut Block) -> Expr {
        let values: Vec<Expr> = elements.iter().map(|element| self.expr(element, out)).collect();
        let starts: Vec<Span> = elements.iter().map(|element| self.start_of(element)).collect();
        let ends: Vec<Span> =
            elements.pairs().map(|pair| pair.punct().map_or(span.slice(span.len(), span.len()), |p| self.token(p.span))).collect();
        let entries = values.into_iter().enumerate().map(|(index, value)| {
            let start = starts.get(index).copied().unwrap_or(value.span);
            let end =
                starts.get(index + 1).map(|next| next.start).or_else(|| ends.get(index).map(|e| e.end.min(span.end.saturating_sub(1))));
            let entry =
                Span::new(self.input.id, start.start as usize, end.unwrap_or(value.span.end).max(value.span.end.min(span.end)) as usize);
            Entry { key: None, value, spread: false, span: entry }
        });
        make(ExprKind::List(entries.collect()), span)
    }

    pub(super) fn closure(&mut self, x: &syn::ExprClosure) -> Expr {
        let start = self.token(x.or1_token.span);
        let ix = self.reserve();
        let jumps = std::mem::take(&mut self.jumps);
        let result = self.declared_result.take();
        self.scopes.push(BTreeMap::new());
        let mut body = Block::new();
        let params = x.inputs.iter().map(|pattern| {
            let (pattern, class) = match pattern {
                syn::Pat::Type(typed) => (&*typed.pat, self.class_of(&typed.ty)),
                pattern => (pattern, None),
            };
            self.bound_parameter(pattern, class, &mut body)
        });
        let params = params.collect();
        self.into(&x.body, &Dest::Return, &mut body);
        self.scopes.pop();
        self.declared_result = result;
        self.jumps = jumps;
        let span = start.to(self.span(&*x.body));
        self.filled_closure(ix, params, Captures::All { this: true }, body, span)
    }

    /// An `async` block: a function that is called where it stands.
    fn deferred(&mut self, block: &syn::Block) -> Expr {
        let span = self.token(block.brace_token.span.join());
        let jumps = std::mem::take(&mut self.jumps);
        let result = self.declared_result.take();
        let mut body = Block::new();
        self.block(block, &Dest::Return, &mut body);
        self.declared_result = result;
        self.jumps = jumps;
        self.called_block(body, Vec::new(), span)
    }

    /// A struct literal: the constructor's arguments are its fields.
    fn structure_literal(&mut self, x: &syn::ExprStruct, out: &mut Block) -> Expr {
        let span = self.span(&x.path).to(self.token(x.brace_token.span.close()));
        let path = super::names::words(&x.path);
        let is_own = path == ["Self"];
        let (_, full) = self.variant_path(path);
        let class = if is_own { TypeRef::Own } else { TypeRef::Named(full.clone()) };
        let base = match &x.rest {
            Some(rest) if super::statements::is_default(rest) => Some(self.default_value(full.clone(), rest)),
            Some(rest) => Some(self.expr(rest, out)),
            None => None,
        };
        let base = base.map(|base| self.held(base, out));
        let mut args: Vec<Arg> = Vec::new();
        for field in &x.fields {
            let name = match &field.member {
                syn::Member::Named(ident) => word(ident),
                syn::Member::Unnamed(index) => index.index.to_string(),
            };
            let value = if super::statements::is_default(&field.expr) { unknown(span) } else { self.expr(&field.expr, out) };
            args.push(Arg { value, name: Some(name.into()), spread: false });
        }
        let Some(base) = base else { return make(ExprKind::New { class, args }, span) };
        match self.structs.get(&full).cloned() {
            Some(fields) => {
                for field in fields {
                    if !args.iter().any(|arg| arg.name.as_ref() == Some(&field)) {
                        let value = read(field_of(base.clone(), field.clone()), base.span);
                        args.push(Arg { value, name: Some(field), spread: false });
                    }
                }
                make(ExprKind::New { class, args }, span)
            }
            None => self.changed_copy(base, args, span, out),
        }
    }

    /// A copy of an object with some fields set.
    fn changed_copy(&mut self, base: Expr, args: Vec<Arg>, span: Span, out: &mut Block) -> Expr {
        let place = Place::Local(self.fresh("v"));
        let copy = super::method(base, "clone", Vec::new(), span, span);
        out.push(perform(set(place.clone(), copy, span)));
        for arg in args {
            let Some(name) = arg.name else { continue };
            let field = field_of(read(place.clone(), span), name);
            let at = arg.value.span;
            out.push(Step { kind: StepKind::Do(set(field, arg.value, at)), span: at });
        }
        read(place, span)
    }

    /// What a type holds by default.
    pub(super) fn default_value(&mut self, class: Name, at: &syn::Expr) -> Expr {
        let span = self.span(at);
        let callee = Callee::Static(TypeRef::Named(class), Box::new(Member::Named("default".into())));
        make(ExprKind::Call { callee, args: Vec::new(), name: span }, span)
    }

    /// A value that is declared to be of a class.
    pub(super) fn typed(&self, class: Option<Name>, value: Expr) -> Expr {
        let shows = matches!(value.kind, ExprKind::New { .. } | ExprKind::Typed(..) | ExprKind::Null | ExprKind::Throw(_));
        let span = value.span;
        base::typed(class.filter(|_| !shows), value, span)
    }

    fn range(&mut self, x: &syn::ExprRange, start: Span, out: &mut Block) -> Expr {
        let bounds = [&x.start, &x.end].into_iter().flatten();
        let bounds: Vec<Expr> = bounds.map(|bound| self.expr(bound, out)).collect();
        make(ExprKind::Sequence(bounds.into_iter().chain(std::iter::once(unknown(start))).collect()), start)
    }
}
