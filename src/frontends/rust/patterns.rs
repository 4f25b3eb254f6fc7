//! Patterns: what a value must be to fit, and the names that get its parts.

use super::names::{is_camel, is_type_like, word, words};
use super::{Lowering, make, read, unknown};
use crate::frontends::base::field_of;
use crate::model::code::{Expr, ExprKind, Member, Place, Test, TypeRef};
use crate::model::source::{Name, Span};

/// Patterns nest no deeper than this for anybody to care.
const MAX_PATTERN: usize = 64;

/// What a pattern asks of a value.
#[derive(Debug, Default)]
pub(super) struct Matched {
    /// All of these must hold.
    pub(super) tests: Vec<Expr>,
    /// The places that are set then, in order.
    pub(super) binds: Vec<(Place, Expr, Span)>,
}

impl Matched {
    /// One guard for all tests.
    pub(super) fn guard(&self, span: Span) -> Expr {
        let all = self.tests.iter().cloned().reduce(|a, b| make(ExprKind::And(Box::new(a), Box::new(b)), span));
        all.unwrap_or_else(|| make(ExprKind::Bool(true), span))
    }
}

impl Lowering<'_> {
    /// Matches a value, which may be read more than once, against a pattern, whose names are declared here.
    pub(super) fn pattern(&mut self, pattern: &syn::Pat, value: &Expr) -> Matched {
        let mut matched = Matched::default();
        self.fit(pattern, value.clone(), 0, &mut matched);
        matched
    }

    fn fit(&mut self, pattern: &syn::Pat, value: Expr, depth: usize, out: &mut Matched) {
        if depth > MAX_PATTERN {
            out.tests.push(unknown(value.span));
            return;
        }
        let deeper = depth + 1;
        match pattern {
            syn::Pat::Wild(_) | syn::Pat::Rest(_) => {}
            syn::Pat::Ident(x) => {
                let name = word(&x.ident);
                if x.subpat.is_none() && x.by_ref.is_none() && x.mutability.is_none() && is_type_like(&name) {
                    return self.fit_path(vec![name], value, self.token(x.ident.span()), out);
                }
                if let Some((_, inner)) = &x.subpat {
                    self.fit(inner, value.clone(), deeper, out);
                }
                let place = Place::Local(self.declare(&name));
                out.binds.push((place, value, self.token(x.ident.span())));
            }
            syn::Pat::Lit(x) => {
                let literal = self.literal(&x.lit);
                out.tests.push(test(Test::Identical, value, literal));
            }
            syn::Pat::Path(x) => self.fit_path(words(&x.path), value, self.span(x), out),
            syn::Pat::Const(x) => out.tests.push(unknown(self.span(x))),
            syn::Pat::Range(x) => {
                let mut nothing = Vec::new();
                for (bound, op) in [(&x.start, Test::GreaterOrEqual), (&x.end, Test::LessOrEqual)] {
                    if let Some(bound) = bound {
                        let bound = self.expr(bound, &mut nothing);
                        out.tests.push(test(op, value.clone(), bound));
                    }
                }
            }
            syn::Pat::Or(x) => self.fit_any(x, &value, deeper, out),
            syn::Pat::Tuple(x) => self.fit_elements(&x.elems, &value, deeper, out),
            syn::Pat::Slice(x) => self.fit_elements(&x.elems, &value, deeper, out),
            syn::Pat::TupleStruct(x) => self.fit_tuple_struct(x, value, deeper, out),
            syn::Pat::Struct(x) => self.fit_struct(x, value, deeper, out),
            syn::Pat::Reference(x) => self.fit(&x.pat, value, deeper, out),
            syn::Pat::Paren(x) => self.fit(&x.pat, value, deeper, out),
            syn::Pat::Type(x) => {
                let class = self.class_of(&x.ty);
                let value = self.typed(class, value);
                self.fit(&x.pat, value, deeper, out);
            }
            _ => out.tests.push(unknown(value.span)),
        }
    }

    /// A constant, or a variant without data.
    fn fit_path(&mut self, path: Vec<String>, value: Expr, span: Span, out: &mut Matched) {
        if path.last().is_some_and(|last| last == "None") {
            let is_set = make(ExprKind::IsSet(Box::new(value)), span);
            out.tests.push(make(ExprKind::Not(Box::new(is_set)), span));
            return;
        }
        let (owner, full) = self.variant_path(path);
        let guard = match self.variants.get(&full) {
            Some(variant) if !variant.plain => make(ExprKind::IsA(Box::new(value), TypeRef::Named(full)), span),
            _ => match self.path_value(owner, full, span) {
                // A constant of a type that is not known here may be a variant.
                Some(constant) => test(Test::Equal, value, constant),
                None => unknown(span),
            },
        };
        out.tests.push(guard);
    }

    /// The type before the last word of a path (`Self` and aliases resolved) and the whole of it.
    pub(super) fn variant_path(&self, path: Vec<String>) -> (Option<Name>, Name) {
        let path = match path.split_first() {
            Some((first, rest)) if first == "Self" => {
                let own = self.own.and_then(|own| self.file.types.get(own)).map_or("Self", |own| &*own.name);
                own.split("::").map(str::to_owned).chain(rest.iter().cloned()).collect()
            }
            _ => self.resolve(path),
        };
        let full = Name::from(path.join("::"));
        let owner =
            path.split_last().filter(|(_, before)| before.last().is_some_and(|w| is_type_like(w))).map(|(_, before)| before.join("::"));
        (owner.map(Name::from), full)
    }

    /// One of several patterns; names are bound by the first one.
    fn fit_any(&mut self, x: &syn::PatOr, value: &Expr, depth: usize, out: &mut Matched) {
        let span = self.span(x);
        let mut any: Option<Expr> = None;
        for (index, case) in x.cases.iter().enumerate() {
            let mut one = Matched::default();
            if index == 0 {
                self.fit(case, value.clone(), depth, &mut one);
                out.binds.append(&mut one.binds);
            } else {
                // The same names again: those of the first case stay.
                let (scopes, counts) = (self.scopes.clone(), self.counts.clone());
                self.fit(case, value.clone(), depth, &mut one);
                (self.scopes, self.counts) = (scopes, counts);
            }
            let guard = one.guard(span);
            any = Some(match any {
                Some(any) => make(ExprKind::Or(Box::new(any), Box::new(guard)), span),
                None => guard,
            });
        }
        out.tests.extend(any.filter(|any| !matches!(any.kind, ExprKind::Bool(true))));
    }

    fn fit_elements(
        &mut self,
        patterns: &syn::punctuated::Punctuated<syn::Pat, syn::Token![,]>,
        value: &Expr,
        depth: usize,
        out: &mut Matched,
    ) {
        let rest = patterns.iter().position(is_rest);
        for (index, pattern) in patterns.iter().enumerate() {
            let part = match (&value.kind, rest) {
                // What is behind `..` counts from the end.
                (_, Some(rest)) if index > rest => unknown(self.span(pattern)),
                (_, Some(rest)) if index == rest => value.clone(),
                (ExprKind::List(entries), _) if entries.iter().all(|e| !e.spread) => match entries.get(index) {
                    Some(entry) => entry.value.clone(),
                    None => unknown(value.span),
                },
                _ => element(value, index, self.span(pattern)),
            };
            self.fit(pattern, part, depth, out);
        }
    }

    fn fit_tuple_struct(&mut self, x: &syn::PatTupleStruct, value: Expr, depth: usize, out: &mut Matched) {
        let path = words(&x.path);
        let span = self.span(&x.path);
        let only = if x.elems.len() == 1 { x.elems.first() } else { None };
        match (path.last().map(String::as_str), only) {
            (Some("Some"), Some(inner)) => {
                out.tests.push(make(ExprKind::IsSet(Box::new(value.clone())), span));
                return self.fit(inner, value, depth, out);
            }
            (Some("Ok"), Some(inner)) => {
                out.tests.push(unknown(span));
                return self.fit(inner, value, depth, out);
            }
            (Some("Err"), Some(inner)) => {
                out.tests.push(unknown(span));
                return self.fit(inner, unknown(span), depth, out);
            }
            _ => {}
        }
        let is_struct = path.len() == 1 || path.last().is_some_and(|w| !is_camel(w));
        let (_, full) = self.variant_path(path);
        if !full.starts_with("crate::") {
            // A library's wrapper around one value is that value.
            if !is_struct || full.contains("::Value::") {
                out.tests.push(unknown(span));
            }
            if let Some(inner) = only {
                return self.fit(inner, value, depth, out);
            }
        } else if !self.structs.contains_key(&full) || self.variants.contains_key(&full) {
            out.tests.push(make(ExprKind::IsA(Box::new(value.clone()), TypeRef::Named(full)), span));
        }
        for (index, pattern) in x.elems.iter().enumerate() {
            let member = Member::Named(index.to_string().into());
            let part = read(Place::Field(Box::new(value.clone()), Box::new(member)), self.span(pattern));
            self.fit(pattern, part, depth, out);
        }
    }

    fn fit_struct(&mut self, x: &syn::PatStruct, value: Expr, depth: usize, out: &mut Matched) {
        let span = self.span(&x.path);
        let (_, full) = self.variant_path(words(&x.path));
        if self.variants.contains_key(&full) {
            out.tests.push(make(ExprKind::IsA(Box::new(value.clone()), TypeRef::Named(full)), span));
        }
        for field in &x.fields {
            let (name, at) = match &field.member {
                syn::Member::Named(ident) => (word(ident), self.token(ident.span())),
                syn::Member::Unnamed(index) => (index.index.to_string(), self.token(index.span)),
            };
            let part = read(field_of(value.clone(), name), at);
            self.fit(&field.pat, part, depth, out);
        }
    }
}

fn is_rest(pattern: &syn::Pat) -> bool {
    match pattern {
        syn::Pat::Rest(_) => true,
        syn::Pat::Ident(x) => x.subpat.as_ref().is_some_and(|(_, inner)| matches!(**inner, syn::Pat::Rest(_))),
        _ => false,
    }
}

/// An element by its number.
pub(super) fn element(value: &Expr, index: usize, span: Span) -> Expr {
    let index = make(ExprKind::Number(index.to_string().into()), span.slice(0, 0));
    read(Place::Index(Box::new(value.clone()), Some(Box::new(index))), span)
}

fn test(op: Test, left: Expr, right: Expr) -> Expr {
    let span = right.span;
    make(ExprKind::Test(op, Box::new(left), Box::new(right)), span)
}
