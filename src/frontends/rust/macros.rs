//! Macros: those that make values are read, the rest is looked into as far as it is made of expressions.

use super::bounds::too_deep;
use super::formats::Format;
use super::names::{word, words};
use super::{Lowering, branch, make, perform, positional, unknown};
use crate::model::code::{Block, Callee, Entry, Expr, ExprKind, Place};
use crate::model::source::Span;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;

type List = Punctuated<syn::Expr, syn::Token![,]>;

/// JSON and map literals nest no deeper than this for anybody to care.
const MAX_LITERAL: usize = 64;

/// Files of these kinds hold settings.
const INCLUDED: &[&str] = &["json", "toml", "yaml", "yml", "ini"];

impl Lowering<'_> {
    pub(super) fn macro_call(&mut self, mac: &syn::Macro, out: &mut Block) -> Expr {
        let name = mac.path.segments.last().map(|s| word(&s.ident)).unwrap_or_default();
        let start = self.span(&mac.path);
        let span = start.to(self.token(mac.delimiter.span().close()));
        if too_deep(mac.tokens.clone()) || !self.descend_at(start) {
            return unknown(span);
        }
        let value = self.expanded(&name, mac, span, out);
        self.depth -= 1;
        value
    }

    fn expanded(&mut self, name: &str, mac: &syn::Macro, span: Span, out: &mut Block) -> Expr {
        match name {
            "json" => {
                let tokens: Vec<TokenTree> = mac.tokens.clone().into_iter().collect();
                self.json(&tokens, span, 0, out)
            }
            "format" | "format_args" | "anyhow" | "eyre" | "format_err" | "formatcp" => match mac.parse_body::<Format>() {
                Ok(format) => self.formatted(&format, span, out),
                Err(_) => unknown(span),
            },
            "panic" | "todo" | "unimplemented" | "unreachable" | "bail" => {
                let text = mac.parse_body::<Format>().map(|format| self.formatted(&format, span, out));
                make(ExprKind::Throw(text.ok().map(Box::new)), span)
            }
            "concat" | "concatcp" => match self.expressions(mac, out) {
                Some(values) => make(ExprKind::Join(values), span),
                None => unknown(span),
            },
            "vec" | "array" | "smallvec" | "params" | "join" | "try_join" => match mac.parse_body_with(List::parse_terminated) {
                Ok(values) => self.list(&values, self.inside(mac), out),
                Err(_) => unknown(span),
            },
            "dbg" | "try" | "black_box" => match self.expressions(mac, out).and_then(|mut values| values.pop()) {
                Some(value) => value,
                None => unknown(span),
            },
            "include_str" | "include_bytes" if let Some(read) = self.included(mac, span) => read,
            "env" | "option_env" | "include_str" | "include_bytes" => {
                let args = self.expressions(mac, out).unwrap_or_default().into_iter().map(positional).collect();
                let callee = Callee::Function { name: format!("{name}!").into(), fallback: None };
                make(ExprKind::Call { callee, args, name: self.span(&mac.path) }, span)
            }
            "write" | "writeln" => self.written(mac, span, out),
            "matches" => self.matches(mac, span, out),
            "ensure" => self.ensured(mac, span, out),
            _ => self.other_macro(mac, span, out),
        }
    }

    /// A file that is read while compiling, by its path from this one: where it is one that settings stand in, what it holds.
    fn included(&self, mac: &syn::Macro, span: Span) -> Option<Expr> {
        let path = mac.parse_body::<syn::LitStr>().ok()?.value();
        let (_, extension) = path.rsplit_once('.')?;
        if !INCLUDED.contains(&extension) {
            return None;
        }
        let beside = if path.starts_with('.') { path } else { format!("./{path}") };
        Some(make(ExprKind::Import(beside.into(), None), span))
    }

    /// The span of what is between the brackets.
    fn inside(&self, mac: &syn::Macro) -> Span {
        self.token(mac.delimiter.span().join())
    }

    fn expressions(&mut self, mac: &syn::Macro, out: &mut Block) -> Option<Vec<Expr>> {
        let values = mac.parse_body_with(List::parse_terminated).ok()?;
        Some(values.iter().map(|value| self.expr(value, out)).collect())
    }

    /// Any other macro: pairs are a map, expressions are looked at, and a text with holes is formatted.
    fn other_macro(&mut self, mac: &syn::Macro, span: Span, out: &mut Block) -> Expr {
        // `named! { "a": b }` is an object without its braces.
        let tokens: Vec<TokenTree> = mac.tokens.clone().into_iter().collect();
        if let [TokenTree::Literal(_), TokenTree::Punct(sign), ..] = &tokens[..]
            && sign.as_char() == ':'
        {
            let whole = proc_macro2::Group::new(Delimiter::Brace, mac.tokens.clone());
            return self.json(&[TokenTree::Group(whole)], span, 0, out);
        }
        let has_pairs = mac.tokens.clone().into_iter().any(|t| matches!(t, TokenTree::Punct(p) if p.as_char() == '>'));
        if has_pairs && let Ok(pairs) = mac.parse_body_with(Punctuated::<Pair, syn::Token![,]>::parse_terminated) {
            return self.pairs(&pairs, self.inside(mac), out);
        }
        match mac.parse_body::<Format>() {
            Ok(format) => {
                let text = self.formatted(&format, span, out);
                make(ExprKind::Opaque(vec![text]), span)
            }
            Err(_) => {
                let values = self.expressions(mac, out).unwrap_or_default();
                make(ExprKind::Opaque(values), span)
            }
        }
    }

    /// `hashmap! { "a" => b }`.
    fn pairs(&mut self, pairs: &Punctuated<Pair, syn::Token![,]>, inside: Span, out: &mut Block) -> Expr {
        let starts: Vec<u32> = pairs.iter().map(|pair| self.start_of(&pair.key).start).collect();
        let mut entries = Vec::new();
        for (index, pair) in pairs.iter().enumerate() {
            let key = self.expr(&pair.key, out);
            let value = self.expr(&pair.value, out);
            let end = starts.get(index + 1).copied().unwrap_or(inside.end.saturating_sub(1));
            let span = Span::new(self.input.id, key.span.start as usize, end as usize);
            entries.push(Entry { key: Some(key), value, spread: false, span });
        }
        make(ExprKind::Map(entries), inside)
    }

    /// `write!(text, "…", …)` adds to a text; inside `fmt` it gives what is shown.
    fn written(&mut self, mac: &syn::Macro, span: Span, out: &mut Block) -> Expr {
        let Ok(write) = mac.parse_body::<Write>() else { return unknown(span) };
        let added = self.formatted(&write.format, span, out);
        let at = self.start_of(&write.target);
        match self.place(&write.target, out) {
            Some(place @ Place::Local(_)) if !is_formatter(&write.target) => self.append(place, at, added, span),
            Some(place @ Place::Field(..)) => self.append(place, at, added, span),
            _ => added,
        }
    }

    fn matches(&mut self, mac: &syn::Macro, span: Span, out: &mut Block) -> Expr {
        let Ok(matches) = mac.parse_body::<Matches>() else { return unknown(span) };
        let value = self.expr(&matches.value, out);
        let value = self.held(value, out);
        self.scoped(|this| {
            let matched = this.pattern(&matches.pattern, &value);
            let mut guard = matched.guard(span);
            out.extend(matched.binds.into_iter().map(|(place, value, span)| perform(super::set(place, value, span))));
            if let Some(condition) = &matches.guard {
                let condition = this.expr(condition, out);
                guard = make(ExprKind::And(Box::new(guard), Box::new(condition)), span);
            }
            guard
        })
    }

    fn ensured(&mut self, mac: &syn::Macro, span: Span, out: &mut Block) -> Expr {
        let parse = |input: ParseStream<'_>| {
            let condition = input.parse::<syn::Expr>()?;
            input.parse::<TokenStream>()?;
            Ok(condition)
        };
        if let Ok(condition) = parse.parse2(mac.tokens.clone()) {
            let guard = self.expr(&condition, out);
            let failed = perform(make(ExprKind::Throw(None), span));
            out.push(branch(guard, Block::new(), vec![failed], span));
        }
        make(ExprKind::Null, span)
    }

    /// A value of `json!`.
    fn json(&mut self, tokens: &[TokenTree], span: Span, depth: usize, out: &mut Block) -> Expr {
        if depth > MAX_LITERAL {
            return unknown(span);
        }
        match tokens {
            [TokenTree::Ident(ident)] if ident == "null" => make(ExprKind::Null, self.token(ident.span())),
            [TokenTree::Group(group)] if group.delimiter() == Delimiter::Brace => self.json_object(group, depth, out),
            [TokenTree::Group(group)] if group.delimiter() == Delimiter::Bracket => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                let whole = self.token(group.span());
                let entries = split(&inner, ',').into_iter().map(|(part, end)| {
                    let value = self.json(part, whole, depth + 1, out);
                    Entry { key: None, span: self.entry_span(part, end, whole), value, spread: false }
                });
                make(ExprKind::List(entries.collect()), whole)
            }
            tokens => match syn::parse2::<syn::Expr>(tokens.iter().cloned().collect()) {
                Ok(value) => self.expr(&value, out),
                Err(_) => unknown(span),
            },
        }
    }

    fn json_object(&mut self, group: &proc_macro2::Group, depth: usize, out: &mut Block) -> Expr {
        let whole = self.token(group.span());
        let inner: Vec<TokenTree> = group.stream().into_iter().collect();
        let mut entries = Vec::new();
        for (part, end) in split(&inner, ',') {
            let colon = part.iter().enumerate().position(|(i, t)| {
                is_colon(t) && !part.get(i + 1).is_some_and(is_colon) && !(i > 0 && part.get(i - 1).is_some_and(is_colon))
            });
            let Some((key, rest)) = colon.and_then(|at| part.split_at_checked(at)) else { continue };
            let span = self.entry_span(part, end, whole);
            let key = match syn::parse2::<syn::Expr>(key.iter().cloned().collect()) {
                Ok(key) => self.expr(&key, out),
                Err(_) => unknown(span),
            };
            let value = self.json(rest.get(1..).unwrap_or_default(), span, depth + 1, out);
            entries.push(Entry { key: Some(key), value, spread: false, span });
        }
        make(ExprKind::Map(entries), whole)
    }

    /// From the first token of an entry to the next entry.
    fn entry_span(&self, part: &[TokenTree], next: Option<&TokenTree>, whole: Span) -> Span {
        let start = part.first().map_or(whole, |t| self.token(t.span()));
        let end = next.map_or(whole.end.saturating_sub(1), |t| self.token(t.span()).start);
        Span::new(self.input.id, start.start as usize, end as usize)
    }

    /// A macro among items: what `lazy_static!` defines are constants.
    pub(super) fn item_macro(&mut self, mac: &syn::Macro) {
        if too_deep(mac.tokens.clone()) || mac.path.segments.last().is_none_or(|s| s.ident != "lazy_static") {
            return;
        }
        let Ok(statics) = mac.parse_body::<Statics>() else { return };
        for (name, ty, value) in statics.0 {
            if let Some(module) = self.modules.last_mut() {
                module.defines.insert(word(&name));
            }
            self.constant(&name, &ty, &value);
        }
    }
}

/// Whether a target is what `fmt` is given: nothing holds it as text.
pub(super) fn is_formatter(target: &syn::Expr) -> bool {
    let syn::Expr::Path(path) = target else { return false };
    matches!(words(&path.path).as_slice(), [only] if matches!(only.as_str(), "f" | "fmt" | "formatter"))
}

fn is_colon(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(p) if p.as_char() == ':')
}

/// Tokens between separators, each with the first token of the next part.
fn split(tokens: &[TokenTree], separator: char) -> Vec<(&[TokenTree], Option<&TokenTree>)> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, token) in tokens.iter().enumerate() {
        if matches!(token, TokenTree::Punct(p) if p.as_char() == separator) {
            parts.push((tokens.get(start..at).unwrap_or_default(), tokens.get(at + 1)));
            start = at + 1;
        }
    }
    parts.push((tokens.get(start..).unwrap_or_default(), None));
    parts.retain(|(part, _)| !part.is_empty());
    parts
}

/// `key => value`.
struct Pair {
    key: syn::Expr,
    value: syn::Expr,
}

impl Parse for Pair {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let key = input.parse()?;
        input.parse::<syn::Token![=>]>()?;
        Ok(Self { key, value: input.parse()? })
    }
}

/// The arguments of `write!`.
struct Write {
    target: syn::Expr,
    format: Format,
}

impl Parse for Write {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let target = input.parse()?;
        if !input.is_empty() {
            input.parse::<syn::Token![,]>()?;
        }
        Ok(Self { target, format: input.parse()? })
    }
}

/// The arguments of `matches!`.
struct Matches {
    value: syn::Expr,
    pattern: syn::Pat,
    guard: Option<syn::Expr>,
}

impl Parse for Matches {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let value = input.parse()?;
        input.parse::<syn::Token![,]>()?;
        let pattern = syn::Pat::parse_multi_with_leading_vert(input)?;
        let mut guard = None;
        if input.peek(syn::Token![if]) {
            input.parse::<syn::Token![if]>()?;
            guard = Some(input.parse()?);
        }
        input.parse::<Option<syn::Token![,]>>()?;
        Ok(Self { value, pattern, guard })
    }
}

/// What stands in `lazy_static!`.
struct Statics(Vec<(syn::Ident, syn::Type, syn::Expr)>);

impl Parse for Statics {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut all = Vec::new();
        while !input.is_empty() {
            input.call(syn::Attribute::parse_outer)?;
            input.parse::<syn::Visibility>()?;
            input.parse::<syn::Token![static]>()?;
            input.parse::<syn::Token![ref]>()?;
            let name = input.parse()?;
            input.parse::<syn::Token![:]>()?;
            let ty = input.parse()?;
            input.parse::<syn::Token![=]>()?;
            all.push((name, ty, input.parse()?));
            input.parse::<syn::Token![;]>()?;
        }
        Ok(Self(all))
    }
}
