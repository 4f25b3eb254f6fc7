//! Calls of functions and methods.

use super::names::{is_camel, word, words};
use super::types::{is_class, only_types};
use super::{Lowering, make, positional, read, set};
use crate::frontends::base::{called, method_call};
use crate::model::code::{Arg, Block, Callee, Expr, ExprKind, Member, POINTED_TO, Place, TypeRef};
use crate::model::source::{Name, Span};

/// Conditions nest no deeper than this for anybody to care.
const MAX_ARMS: usize = 16;

impl Lowering<'_> {
    fn arguments(&mut self, args: &syn::punctuated::Punctuated<syn::Expr, syn::Token![,]>, out: &mut Block) -> Vec<Arg> {
        args.iter().map(|arg| positional(self.expr(arg, out))).collect()
    }

    pub(super) fn call(&mut self, x: &syn::ExprCall, out: &mut Block) -> Expr {
        let end = self.token(x.paren_token.span.close());
        let syn::Expr::Path(path) = unparenthesised(&x.func) else {
            let function = self.expr(&x.func, out);
            let (name, span) = (function.span, function.span.to(end));
            let args = self.arguments(&x.args, out);
            return called(function, args, name, span);
        };
        let span = self.span(path).to(end);
        let names = words(&path.path);
        let args = self.arguments(&x.args, out);
        let name = path.path.segments.last().map_or(span, |s| self.token(s.ident.span()));
        if let Some(owner) = &path.qself {
            let class = self.class_of(&owner.ty).unwrap_or_else(|| "".into());
            let member = names.last().cloned().unwrap_or_default();
            let callee = Callee::Static(TypeRef::Named(class), Box::new(Member::Named(member.into())));
            return make(ExprKind::Call { callee, args, name }, span);
        }
        let called = self.called(names, args, name, span);
        let ty = path.path.segments.last().and_then(|s| match &s.arguments {
            syn::PathArguments::AngleBracketed(list) => Some(list),
            _ => None,
        });
        let class = ty.and_then(|list| self.type_argument(list));
        self.typed(class, called)
    }

    /// A call of a path.
    fn called(&mut self, names: Vec<String>, mut args: Vec<Arg>, name: Span, span: Span) -> Expr {
        if let [only] = names.as_slice() {
            match only.as_str() {
                // The text of an error is no part of a request, but what it is made of may be.
                "Err" => {
                    let value = args.pop().map(|arg| Box::new(arg.value));
                    return make(ExprKind::Throw(value), span);
                }
                "Some" | "Ok" if args.len() == 1 => {
                    return args.pop().map(|arg| arg.value).unwrap_or_else(|| super::unknown(span));
                }
                _ => {}
            }
            if let Some(local) = self.variable(only) {
                return called(read(Place::Local(local), name), args, name, span);
            }
        }
        if names == ["Self"] {
            return make(ExprKind::New { class: TypeRef::Own, args }, span);
        }
        let is_own = names.first().is_some_and(|first| first == "Self");
        let (owner, full) = self.variant_path(names);
        let last = full.rsplit("::").next().unwrap_or(&full).to_owned();
        if is_camel(&last) || self.types.contains_key(full.as_ref()) {
            if full.starts_with("crate::") {
                return make(ExprKind::New { class: TypeRef::Named(full), args }, span);
            }
            // A library's wrapper around one value is that value.
            if args.len() == 1 {
                return args.pop().map(|arg| arg.value).unwrap_or_else(|| super::unknown(span));
            }
            return make(ExprKind::New { class: TypeRef::Named(full), args }, span);
        }
        if matches!(&*full, "std::process::exit" | "std::process::abort") {
            return make(ExprKind::Stop(args.pop().map(|arg| Box::new(arg.value))), span);
        }
        let callee = match owner {
            _ if is_own => Callee::Static(TypeRef::Own, Box::new(Member::Named(last.as_str().into()))),
            Some(owner) => {
                let owner = self.generic_bound(&owner).unwrap_or(owner);
                Callee::Static(TypeRef::Named(owner), Box::new(Member::Named(last.as_str().into())))
            }
            None => Callee::Function { name: full, fallback: None },
        };
        make(ExprKind::Call { callee, args, name }, span)
    }

    /// `T::new()`: what bounds a type parameter.
    fn generic_bound(&self, owner: &str) -> Option<Name> {
        let plain = owner.rsplit("::").next()?;
        self.generics.iter().rev().find(|(name, _)| name == plain).and_then(|(_, bound)| bound.clone())
    }

    /// The only type argument of a call, when it is a class.
    fn type_argument(&self, list: &syn::AngleBracketedGenericArguments) -> Option<Name> {
        let mut types = only_types(list);
        let (first, second) = (types.next()?, types.next());
        if second.is_some() { None } else { self.class_of(first).filter(|name| is_class(name) && &**name != "_") }
    }

    pub(super) fn method_call(&mut self, x: &syn::ExprMethodCall, out: &mut Block) -> Expr {
        let end = self.token(x.paren_token.span.close());
        let name = self.token(x.method.span());
        let method = if x.method == "deref" { POINTED_TO.to_owned() } else { word(&x.method) };
        if let Some(appended) = self.appending(x, &method, end, out) {
            return appended;
        }
        let receiver = self.expr(&x.receiver, out);
        let span = receiver.span.to(end);
        if let Some(value) = self.of_option(x, &method, &receiver, span, out) {
            return value;
        }
        let args = self.arguments(&x.args, out);
        let collected = (method == "collect").then(|| x.turbofish.as_ref().and_then(|list| collected_as(list))).flatten();
        let method = collected.unwrap_or(&method);
        let call = method_call(receiver, method, args, name, span);
        let class = x.turbofish.as_ref().and_then(|list| self.type_argument(list));
        self.typed(class, call)
    }

    /// `text.push_str(x)`, `text.push('x')`: the text grows where it is.
    fn appending(&mut self, x: &syn::ExprMethodCall, method: &str, end: Span, out: &mut Block) -> Option<Expr> {
        let added = match x.args.first() {
            Some(added) if x.args.len() == 1 && (matches!(method, "push_str" | "write_str") || (method == "push" && is_char(added, 0))) => {
                added
            }
            _ => return None,
        };
        let added = self.expr(added, out);
        if method == "write_str" && super::macros::is_formatter(&x.receiver) {
            return Some(added);
        }
        let at = self.start_of(&x.receiver);
        let place = self.place(&x.receiver, out)?;
        Some(self.append(place, at, added, at.to(end)))
    }

    /// The methods of an `Option` or `Result` that say what stands in for a missing value.
    fn of_option(&mut self, x: &syn::ExprMethodCall, method: &str, receiver: &Expr, span: Span, out: &mut Block) -> Option<Expr> {
        let first = x.args.first();
        let kind = match (method, first, x.args.len()) {
            ("is_some", None, 0) => ExprKind::IsSet(Box::new(receiver.clone())),
            ("is_none", None, 0) => {
                let is_set = make(ExprKind::IsSet(Box::new(receiver.clone())), span);
                ExprKind::Not(Box::new(is_set))
            }
            ("is_empty", None, 0) => ExprKind::Not(Box::new(receiver.clone())),
            ("is_ok" | "is_err", None, 0) => ExprKind::Opaque(vec![receiver.clone()]),
            ("unwrap_or_default", None, 0) => return Some(receiver.clone()),
            ("unwrap_or" | "or", Some(other), 1) => {
                let other = self.expr(other, out);
                ExprKind::Coalesce(Box::new(receiver.clone()), Box::new(other))
            }
            ("unwrap_or_else" | "or_else", Some(other), 1) => {
                let other = self.expr(other, out);
                let at = other.span;
                let other = called(other, Vec::new(), at, at);
                ExprKind::Coalesce(Box::new(receiver.clone()), Box::new(other))
            }
            ("then", Some(syn::Expr::Closure(given)), 1) if given.inputs.is_empty() => {
                let function = self.closure(given);
                let at = function.span;
                let nothing = make(ExprKind::Null, span);
                ExprKind::Choose(Box::new(receiver.clone()), Box::new(called(function, Vec::new(), at, at)), Box::new(nothing))
            }
            ("then_some", Some(value), 1) => {
                let value = self.expr(value, out);
                let nothing = make(ExprKind::Null, span);
                ExprKind::Choose(Box::new(receiver.clone()), Box::new(value), Box::new(nothing))
            }
            // `Option::insert` and `replace` put a value there, whatever was.
            ("replace" | "insert", Some(value), 1) => {
                let value = self.expr(value, out);
                let place = self.place(&x.receiver, out)?;
                return Some(set(place, value, span));
            }
            ("set", Some(value), 1) => {
                let place = self.static_place(&x.receiver)?;
                let value = self.expr(value, out);
                return Some(set(place, value, span));
            }
            ("get_or_insert" | "get_or_insert_with" | "or_insert" | "or_insert_with", Some(value), 1) => {
                return self.filled_in(x, method, value, span, out);
            }
            ("insert", Some(key), 2) => {
                let place = self.map_place(&x.receiver, out)?;
                let key = self.expr(key, out);
                let value = self.expr(x.args.last()?, out);
                let put = set(Place::Index(Box::new(place), Some(Box::new(key))), value, span);
                ExprKind::Sequence(vec![put, super::unknown(span)])
            }
            _ => return None,
        };
        Some(make(kind, span))
    }
}

/// Whether a value is a character whatever it turns out to be.
fn is_char(value: &syn::Expr, depth: usize) -> bool {
    let of_block = |block: &syn::Block| match block.stmts.as_slice() {
        [syn::Stmt::Expr(value, None)] => is_char(value, depth + 1),
        _ => false,
    };
    match value {
        _ if depth > MAX_ARMS => false,
        syn::Expr::Lit(lit) => matches!(lit.lit, syn::Lit::Char(_)),
        syn::Expr::Paren(inner) => is_char(&inner.expr, depth + 1),
        syn::Expr::Block(block) => of_block(&block.block),
        syn::Expr::If(choice) => {
            of_block(&choice.then_branch) && choice.else_branch.as_ref().is_some_and(|(_, other)| is_char(other, depth + 1))
        }
        _ => false,
    }
}

/// What `collect::<T>()` makes.
fn collected_as(list: &syn::AngleBracketedGenericArguments) -> Option<&'static str> {
    let syn::Type::Path(path) = only_types(list).next()? else { return None };
    let name = word(&path.path.segments.last()?.ident);
    match name.as_str() {
        "String" => Some("concat"),
        "HashMap" | "BTreeMap" | "HeaderMap" | "IndexMap" => Some("collect_map"),
        _ => None,
    }
}

fn unparenthesised(value: &syn::Expr) -> &syn::Expr {
    let mut next = value;
    loop {
        next = match next {
            syn::Expr::Paren(x) => &x.expr,
            syn::Expr::Group(x) => &x.expr,
            other => return other,
        };
    }
}
