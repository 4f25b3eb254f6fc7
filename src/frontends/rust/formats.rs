//! Format strings: literal parts and the values between them.

use super::literals::{content, unescaped};
use super::names::word;
use super::{Lowering, make, tree, unknown};
use crate::model::code::{Block, Expr, ExprKind};
use crate::model::source::Span;
use syn::parse::{Parse, ParseStream};

/// The arguments of a formatting macro.
pub(super) struct Format {
    /// The format string, or what gives it.
    pub(super) text: Option<syn::Expr>,
    args: Vec<(Option<String>, syn::Expr)>,
}

impl Parse for Format {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut format = Self { text: None, args: Vec::new() };
        // Loggers take a target and fields before the text.
        while !input.is_empty() {
            let name = if input.peek(syn::Ident) && input.peek2(syn::Token![=]) && !input.peek2(syn::Token![==]) {
                let name: syn::Ident = input.call(syn::ext::IdentExt::parse_any)?;
                input.parse::<syn::Token![=]>()?;
                Some(word(&name))
            } else if input.peek(syn::Ident) && input.peek2(syn::Token![:]) && !input.peek2(syn::Token![::]) {
                let name: syn::Ident = input.call(syn::ext::IdentExt::parse_any)?;
                input.parse::<syn::Token![:]>()?;
                Some(word(&name))
            } else {
                // `%value` and `?value` of a structured logger.
                if input.peek(syn::Token![%]) {
                    input.parse::<syn::Token![%]>()?;
                } else if input.peek(syn::Token![?]) {
                    input.parse::<syn::Token![?]>()?;
                }
                None
            };
            let value: syn::Expr = input.parse()?;
            match (&name, &format.text) {
                (None, None) if is_text(&value) || format.args.is_empty() => format.text = Some(value),
                _ => format.args.push((name, value)),
            }
            if !input.is_empty() {
                input.parse::<syn::Token![,]>()?;
            }
        }
        Ok(format)
    }
}

fn is_text(value: &syn::Expr) -> bool {
    matches!(value, syn::Expr::Lit(lit) if matches!(lit.lit, syn::Lit::Str(_)))
}

/// A part of a format string.
enum Piece<'t> {
    /// Text as written, and where.
    Text(&'t str, usize),
    /// What stands in braces before the colon, and where.
    Hole(&'t str, usize),
}

impl Lowering<'_> {
    /// What a formatting macro gives.
    pub(super) fn formatted(&mut self, format: &Format, span: Span, out: &mut Block) -> Expr {
        let values: Vec<Expr> = format.args.iter().map(|(_, value)| self.expr(value, out)).collect();
        let Some(text) = &format.text else { return make(ExprKind::Join(values), span) };
        let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(lit), .. }) = text else {
            let mut all = vec![self.expr(text, out)];
            all.extend(values);
            return make(ExprKind::Join(all), span);
        };
        let whole = self.token(lit.span());
        let source = tree::slice(self.input, whole);
        let inner = content(source);
        let at = whole.slice(inner.start, inner.end);
        let raw = source.split('"').next().is_some_and(|prefix| prefix.contains('r'));
        let inner = source.get(inner).unwrap_or("");
        let mut next = 0;
        let mut parts = Vec::new();
        for piece in pieces(inner, raw) {
            match piece {
                Piece::Text(text, start) => {
                    let value = if raw { text.into() } else { unescaped(text) };
                    let span = at.slice(start, start + text.len());
                    parts.push(make(ExprKind::Text(value, span), span));
                }
                Piece::Hole(name, start) => {
                    let span = at.slice(start, start + name.len());
                    parts.push(self.hole(name, span, format, &values, &mut next));
                }
            }
        }
        make(ExprKind::Join(parts), span)
    }

    /// The value of `{}`, `{0}` or `{name}`.
    fn hole(&mut self, name: &str, span: Span, format: &Format, values: &[Expr], next: &mut usize) -> Expr {
        let name = name.trim();
        let index = match name.parse::<usize>() {
            Ok(index) => Some(index),
            Err(_) if name.is_empty() => {
                *next += 1;
                Some(*next - 1)
            }
            Err(_) => format.args.iter().position(|(known, _)| known.as_deref() == Some(name)),
        };
        match index {
            Some(index) => values.get(index).cloned().unwrap_or_else(|| unknown(span)),
            None => self.name(name, span),
        }
    }
}

/// Cuts the content of a format string at its braces.
fn pieces(text: &str, raw: bool) -> Vec<Piece<'_>> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let (mut at, mut start) = (0, 0);
    let cut = |start: usize, end: usize, found: &mut Vec<_>| {
        if let Some(part) = text.get(start..end).filter(|part| !part.is_empty()) {
            found.push(Piece::Text(part, start));
        }
    };
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' if !raw => {
                // The braces of `\u{…}` are its own.
                let braced = bytes.get(at + 1) == Some(&b'u');
                at += if braced { text.get(at..).and_then(|rest| rest.find('}')).map_or(2, |end| end + 1) } else { 2 };
            }
            b'{' | b'}' if bytes.get(at + 1) == Some(byte) => {
                cut(start, at + 1, &mut found);
                at += 2;
                start = at;
            }
            b'{' => {
                cut(start, at, &mut found);
                let rest = text.get(at + 1..).unwrap_or("");
                let end = rest.find('}').unwrap_or(rest.len());
                let hole = rest.get(..end).unwrap_or("");
                found.push(Piece::Hole(hole.split(':').next().unwrap_or(""), at + 1));
                at += end + 2;
                start = at;
            }
            _ => at += 1,
        }
    }
    cut(start, text.len(), &mut found);
    found
}
