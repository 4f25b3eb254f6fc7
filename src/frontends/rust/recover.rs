//! Recover: as many items as can be had of a file, whatever is broken in the rest.
//!
//! The parser gives all or nothing. So a file that it can't read is read item by item, a broken item member by member or
//! statement by statement; and a file whose brackets don't match is cut at the lines where items begin.

use super::bounds::too_deep;
use crate::frontends::Input;
use crate::model::code::Gap;
use crate::model::source::Span;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use std::ops::Range;
use syn::parse::{ParseStream, Parser};

/// A file with unmatched brackets is cut into so many parts at most.
const MAX_PARTS: usize = 200;
/// So many gaps say enough.
const MAX_GAPS: usize = 50;
/// Words that begin an item at the beginning of a line.
const BEGINNINGS: &[&str] = &[
    "pub",
    "fn",
    "async",
    "unsafe",
    "impl",
    "struct",
    "enum",
    "trait",
    "mod",
    "use",
    "const",
    "static",
    "type",
    "extern",
    "#",
    "macro_rules",
    "lazy_static",
];

/// Parses a file. `blank` is what no parser shall see (a byte order mark, a shebang line).
pub(super) fn items(input: Input<'_>, blank: Range<usize>, gaps: &mut Vec<Gap>) -> Vec<syn::Item> {
    let whole = 0..input.text.len();
    let mut recovery = Recovery { input, gaps };
    if let Some(tokens) = lexed(&masked(input.text, blank.end..input.text.len())) {
        return recovery.all(tokens, whole);
    }
    recovery.gap(whole, "syntax error");
    let parts = parts(input.text, blank.end);
    let mut items = Vec::new();
    for part in parts.into_iter().take(MAX_PARTS) {
        if let Some(tokens) = lexed(&masked(input.text, part.clone())) {
            items.extend(recovery.all(tokens, part));
        }
    }
    items
}

fn lexed(text: &str) -> Option<TokenStream> {
    text.parse().ok()
}

/// The text with everything outside of a range blanked, so that offsets stay.
fn masked(text: &str, keep: Range<usize>) -> String {
    let blank = |range: Range<usize>| " ".repeat(range.len());
    let kept = text.get(keep.clone()).unwrap_or("");
    format!("{}{kept}{}", blank(0..keep.start), blank(keep.end..text.len().min(keep.end)))
}

/// The parts of a text between lines where items begin.
fn parts(text: &str, from: usize) -> Vec<Range<usize>> {
    let mut starts = vec![from];
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let word = line.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or("");
        let begins = BEGINNINGS.contains(&word) || line.starts_with('#');
        // An attribute belongs to the item after it.
        let after_attribute = starts.last().is_some_and(|s| text.get(*s..at).is_some_and(|t| t.starts_with('#') && !t.contains('{')));
        if begins && at > from && !after_attribute {
            starts.push(at);
        }
        at += line.len();
    }
    starts.push(text.len());
    starts.windows(2).filter_map(|pair| if let [start, end] = pair { Some(*start..*end) } else { None }).collect()
}

struct Recovery<'a, 'g> {
    input: Input<'a>,
    gaps: &'g mut Vec<Gap>,
}

impl Recovery<'_, '_> {
    fn gap(&mut self, range: Range<usize>, why: &'static str) {
        if self.gaps.len() < MAX_GAPS {
            self.gaps.push(Gap { span: Span::new(self.input.id, range.start, range.end), why });
        }
    }

    fn all(&mut self, tokens: TokenStream, range: Range<usize>) -> Vec<syn::Item> {
        if too_deep(tokens.clone()) {
            self.gap(range, "nested too deeply");
            return Vec::new();
        }
        match syn::parse2::<syn::File>(tokens.clone()) {
            Ok(file) => file.items,
            Err(_) => self.each(tokens),
        }
    }

    /// One item after the other.
    fn each(&mut self, tokens: TokenStream) -> Vec<syn::Item> {
        let mut items = Vec::new();
        for piece in pieces(tokens) {
            match syn::parse2::<syn::Item>(piece.clone()) {
                Ok(item) => items.push(item),
                Err(error) => items.extend(self.mended(piece, &error)),
            }
        }
        items
    }

    /// An item with as much of its body as can be read.
    fn mended(&mut self, piece: TokenStream, error: &syn::Error) -> Option<syn::Item> {
        self.gap(error.span().byte_range(), "syntax error");
        let mut tokens: Vec<TokenTree> = piece.into_iter().collect();
        let Some(TokenTree::Group(body)) = tokens.pop().filter(is_braces) else { return None };
        let mut empty = Group::new(Delimiter::Brace, TokenStream::new());
        empty.set_span(body.span());
        tokens.push(TokenTree::Group(empty));
        let mut item = syn::parse2::<syn::Item>(tokens.into_iter().collect()).ok()?;
        match &mut item {
            syn::Item::Mod(module) => {
                let inner = self.each(body.stream());
                if let Some((_, items)) = &mut module.content {
                    *items = inner;
                }
            }
            syn::Item::Impl(block) => {
                block.items = members(body.stream(), |tokens| {
                    syn::parse2::<syn::ImplItem>(tokens.clone()).ok().or_else(|| method(tokens).map(syn::ImplItem::Fn))
                })
            }
            syn::Item::Trait(block) => block.items = members(body.stream(), |tokens| syn::parse2(tokens).ok()),
            syn::Item::Fn(function) => function.block.stmts = statements(body.stream()),
            _ => {}
        }
        Some(item)
    }
}

/// A method with those of its statements that can be read.
fn method(tokens: TokenStream) -> Option<syn::ImplItemFn> {
    let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let Some(TokenTree::Group(body)) = tokens.pop().filter(is_braces) else { return None };
    let mut empty = Group::new(Delimiter::Brace, TokenStream::new());
    empty.set_span(body.span());
    tokens.push(TokenTree::Group(empty));
    let mut method = syn::parse2::<syn::ImplItemFn>(tokens.into_iter().collect()).ok()?;
    method.block.stmts = statements(body.stream());
    Some(method)
}

fn members<T>(tokens: TokenStream, parse: impl Fn(TokenStream) -> Option<T>) -> Vec<T> {
    pieces(tokens).into_iter().filter_map(parse).collect()
}

/// The statements of a block that can be read.
fn statements(tokens: TokenStream) -> Vec<syn::Stmt> {
    let mut found = Vec::new();
    for piece in pieces(tokens) {
        let parse = |input: ParseStream<'_>| syn::Block::parse_within(input);
        found.extend(parse.parse2(piece).unwrap_or_default());
    }
    found
}

/// Tokens cut after each `;` and each pair of braces that may end an item or statement.
fn pieces(tokens: TokenStream) -> Vec<TokenStream> {
    let mut all = Vec::new();
    let mut piece = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let ends = match &token {
            TokenTree::Punct(p) => p.as_char() == ';',
            token if is_braces(token) => match tokens.peek() {
                Some(TokenTree::Punct(p)) => p.as_char() == '#',
                Some(TokenTree::Ident(ident)) => ident != "else" && ident != "as",
                Some(_) => false,
                None => true,
            },
            _ => false,
        };
        piece.push(token);
        if ends {
            all.push(std::mem::take(&mut piece).into_iter().collect());
        }
    }
    if !piece.is_empty() {
        all.push(piece.into_iter().collect());
    }
    all
}

fn is_braces(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}
