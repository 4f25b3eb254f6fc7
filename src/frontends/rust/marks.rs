//! Marks: attributes.

use super::Lowering;
use super::names::{word, words};
use crate::model::code::{Arg, Callee, Expr, ExprKind, Mark};
use proc_macro2::TokenStream;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;

/// Attributes nest no deeper than this for anybody to care.
const MAX_LISTS: usize = 8;

impl Lowering<'_> {
    /// The attributes of a node, doc comments left out.
    pub(super) fn marks(&self, attrs: &[syn::Attribute]) -> Vec<Mark> {
        let attrs = attrs.iter().filter(|attr| !attr.path().is_ident("doc"));
        attrs
            .map(|attr| {
                let args = match &attr.meta {
                    syn::Meta::Path(_) => Vec::new(),
                    syn::Meta::NameValue(pair) => match &pair.value {
                        syn::Expr::Lit(lit) => vec![Arg { value: self.literal(&lit.lit), name: None, spread: false }],
                        _ => Vec::new(),
                    },
                    syn::Meta::List(list) => self.mark_args(list.tokens.clone(), 0),
                };
                Mark { name: words(attr.path()).join("::").into(), args, span: self.span(attr) }
            })
            .collect()
    }

    fn mark_args(&self, tokens: TokenStream, depth: usize) -> Vec<Arg> {
        if depth > MAX_LISTS {
            return Vec::new();
        }
        let parse = Punctuated::<Piece, syn::Token![,]>::parse_terminated;
        let Ok(pieces) = parse.parse2(tokens) else { return Vec::new() };
        pieces.into_iter().map(|piece| self.mark_arg(piece, depth)).collect()
    }

    fn mark_arg(&self, piece: Piece, depth: usize) -> Arg {
        let plain = |value: Expr| Arg { value, name: None, spread: false };
        match piece {
            Piece::Literal(lit) => plain(self.literal(&lit)),
            Piece::Word(path) => plain(super::make(ExprKind::Symbol(words(&path).join("::").into()), self.span(&path))),
            Piece::Pair(path, lit) => Arg { value: self.literal(&lit), name: Some(words(&path).join("::").into()), spread: false },
            Piece::List(path, tokens) => {
                let at = self.span(&path);
                let callee = Callee::Function { name: words(&path).join("::").into(), fallback: None };
                plain(super::make(ExprKind::Call { callee, args: self.mark_args(tokens, depth + 1), name: at }, at))
            }
        }
    }
}

/// Whether attributes derive a trait.
pub(super) fn derives(attrs: &[syn::Attribute], wanted: &str) -> bool {
    attrs.iter().filter(|attr| attr.path().is_ident("derive")).any(|attr| {
        let paths = attr.parse_args_with(Punctuated::<syn::Path, syn::Token![,]>::parse_terminated);
        paths.is_ok_and(|paths| paths.iter().any(|path| path.segments.last().is_some_and(|s| word(&s.ident) == wanted)))
    })
}

/// One thing in the brackets of an attribute.
enum Piece {
    Literal(syn::Lit),
    Word(syn::Path),
    Pair(syn::Path, syn::Lit),
    List(syn::Path, TokenStream),
}

impl Parse for Piece {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(syn::Lit) {
            return input.parse().map(Piece::Literal);
        }
        let path = input.call(syn::Path::parse_mod_style)?;
        if input.peek(syn::Token![=]) {
            input.parse::<syn::Token![=]>()?;
            return Ok(Piece::Pair(path, input.parse()?));
        }
        if input.peek(syn::token::Paren) {
            let inner;
            syn::parenthesized!(inner in input);
            return Ok(Piece::List(path, inner.parse()?));
        }
        Ok(Piece::Word(path))
    }
}
