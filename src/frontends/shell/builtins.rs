//! The language's own commands.

use super::words::{is_name, word};
use super::{GIVEN, Lowering, expr, operation, read, set};
use crate::frontends::base::unknown;
use crate::model::code::{Arg, Callee, Entry, Expr, ExprKind, Place};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

impl Lowering<'_> {
    /// A command that is the language's own way to write something else.
    pub(super) fn builtin(&mut self, name: &str, node: Node<'_>, args: &[Arg], input: Option<Expr>) -> Option<Expr> {
        let span = self.span(node);
        Some(match name {
            "." | "source" => {
                let path = args.iter().map(|a| plain(&a.value)).next()?;
                operation("include", vec![path], span, span)
            }
            "true" | ":" => {
                let parts = args.iter().map(|a| a.value.clone()).collect();
                expr(ExprKind::Sequence(with_nothing(parts, span)), span)
            }
            "exit" => expr(ExprKind::Stop(None), span),
            "read" => self.read_line(args, input, span)?,
            "mapfile" | "readarray" => {
                let name = args.iter().rev().find_map(|a| word(&a.value)).filter(|n| is_name(n))?;
                let value = self.given_or_around(input, span);
                set(self.variable(&name), operation("%fields", vec![value], span, span), span)
            }
            "printf" if args.first().and_then(|a| word(&a.value)).as_deref() == Some("-v") => {
                let place = self.place_named(&args.get(1)?.value)?;
                let callee = Callee::Function { name: "printf".into(), fallback: None };
                let rest = args.iter().skip(2).cloned().collect();
                set(place, expr(ExprKind::Call { callee, args: rest, name: span.slice(0, 6) }, span), span)
            }
            "eval" => {
                let mut all = args.to_vec();
                all.extend(input.map(|value| super::commands::named(super::INPUT, value)));
                let callee = Callee::Function { name: "%eval".into(), fallback: None };
                expr(ExprKind::Call { callee, args: all, name: span.slice(0, 4) }, span)
            }
            "shift" => {
                let list = read(self.variable(GIVEN), span);
                let count = args.first().map_or_else(|| expr(ExprKind::Text("1".into(), span.slice(0, 0)), span), |a| plain(&a.value));
                set(self.variable(GIVEN), operation("%tail", vec![list, count], span, span), span)
            }
            "set" => {
                let from = args.iter().position(|a| word(&a.value).as_deref() == Some("--"))?;
                let entries = args.iter().skip(from + 1);
                let entries = entries.map(|a| Entry { key: None, value: a.value.clone(), spread: a.spread, span: a.value.span });
                set(self.variable(GIVEN), expr(ExprKind::List(entries.collect()), span), span)
            }
            "test" => self.test_words(args, span),
            _ => return None,
        })
    }

    /// The variable that a word names, which may be computed.
    fn place_named(&self, name: &Expr) -> Option<Place> {
        match word(name) {
            Some(name) => is_name(&name).then(|| self.variable(&name)),
            None => Some(Place::Variable(Box::new(plain(name)))),
        }
    }

    fn given_or_around(&self, input: Option<Expr>, span: Span) -> Expr {
        input.or_else(|| self.stdin.clone()).unwrap_or_else(|| unknown(span))
    }

    /// `read -r a b`: each variable takes a word of the line.
    fn read_line(&mut self, args: &[Arg], input: Option<Expr>, span: Span) -> Option<Expr> {
        let mut names: Vec<Name> = Vec::new();
        let mut is_list = false;
        let mut words = args.iter();
        while let Some(given) = words.next() {
            let text = word(&given.value)?;
            match text.strip_prefix('-') {
                Some(flags) if flags.ends_with(['p', 't', 'n', 'N', 'd', 'u', 'i']) => {
                    words.next();
                }
                Some(flags) if flags.ends_with('a') => is_list = true,
                Some(_) => {}
                None if is_name(&text) => names.push(text),
                None => return None,
            }
        }
        let known = input.is_some() || self.stdin.is_some();
        let line = self.given_or_around(input, span);
        if is_list {
            let place = self.variable(names.first()?);
            return Some(set(place, operation("%fields", vec![line], span, span), span));
        }
        if names.len() == 1 && !known {
            return Some(set(self.variable(names.first()?), line, span));
        }
        let fields = Place::Local(self.fresh("line"));
        let mut steps = vec![set(fields.clone(), operation("%fields", vec![line], span, span), span)];
        for (index, name) in names.iter().enumerate() {
            let key = expr(ExprKind::Number(index.to_string().into()), span);
            let list = read(fields.clone(), span);
            steps.push(set(self.variable(name), read(Place::Index(Box::new(list), Some(Box::new(key))), span), span));
        }
        Some(expr(ExprKind::Sequence(with_nothing(steps, span)), span))
    }

    /// `test -n "$x"`, with words as any command.
    fn test_words(&mut self, args: &[Arg], span: Span) -> Expr {
        let words: Vec<Expr> = args.iter().map(|a| plain(&a.value)).collect();
        self.tested(&words, span)
    }
}

/// A value that is not split into words.
fn plain(value: &Expr) -> Expr {
    match &value.kind {
        ExprKind::Call { callee: Callee::Function { name, .. }, args, .. } if &**name == "%words" => {
            args.first().map_or_else(|| value.clone(), |a| a.value.clone())
        }
        _ => value.clone(),
    }
}

/// Expressions that print nothing.
fn with_nothing(mut parts: Vec<Expr>, span: Span) -> Vec<Expr> {
    parts.push(expr(ExprKind::Null, span));
    parts
}
