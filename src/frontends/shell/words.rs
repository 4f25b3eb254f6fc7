//! Words: literals, quotes, and what is filled into them.

use super::{GIVEN, Lowering, expr, operation, read, set};
use crate::frontends::base::assign;
use crate::frontends::scalars::unescape;
use crate::frontends::tree;
use crate::model::code::{Arg, AssignWhen, Entry, Expr, ExprKind, Place};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

/// How literal text is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Quoting {
    /// Without quotes: a backslash goes before anything.
    None,
    /// Between double quotes.
    Double,
    /// In a document that follows.
    Document,
    /// The same, without the tabs that its lines begin with.
    Indented,
    /// As it is.
    Raw,
}

impl Lowering<'_> {
    /// A word as one value.
    pub(super) fn word(&mut self, node: Node<'_>) -> Expr {
        let lowered = super::Deeper::deeper(self, node, |me| me.word_here(node));
        lowered.unwrap_or_else(|| self.make(node, ExprKind::Opaque(Vec::new())))
    }

    fn word_here(&mut self, node: Node<'_>) -> Expr {
        match node.kind() {
            "string" => {
                let content = tree::unquoted(self.input, node, &['"']);
                self.filled(node, content, Quoting::Double)
            }
            "translated_string" => match node.named_child(0) {
                Some(inner) => self.word(inner),
                None => self.make(node, ExprKind::Text("".into(), self.span(node).slice(0, 0))),
            },
            "raw_string" => {
                let content = tree::unquoted(self.input, node, &['\'']);
                self.make(node, ExprKind::Text(self.slice(content).into(), content))
            }
            "ansi_c_string" => {
                let whole = self.span(node);
                let content = whole.slice(2.min(whole.len()), whole.len().saturating_sub(1).max(2));
                self.make(node, ExprKind::Text(unescape(self.slice(content)), content))
            }
            "simple_expansion" => self.simple(node),
            "expansion" => self.expansion(node),
            "command_substitution" => self.substitution(node),
            "process_substitution" => self.process(node),
            "arithmetic_expansion" => self.arithmetic_of(node),
            "command_name" => match node.named_child(0) {
                Some(inner) => self.word(inner),
                None => self.filled(node, self.span(node), Quoting::None),
            },
            "array" => self.array(node),
            "brace_expression" => self.make(node, ExprKind::Opaque(Vec::new())),
            _ => self.filled(node, self.span(node), Quoting::None),
        }
    }

    /// The source of a span.
    pub(super) fn slice(&self, span: Span) -> &str {
        self.input.text.get(span.start as usize..span.end as usize).unwrap_or("")
    }

    /// The text of a node between two places, with what is filled in.
    pub(super) fn filled(&mut self, node: Node<'_>, content: Span, quoting: Quoting) -> Expr {
        let mut parts = Vec::new();
        self.parts(node, content, quoting, &mut parts);
        let whole = self.span(node);
        match (parts.len(), parts.pop()) {
            (_, None) => expr(ExprKind::Text("".into(), content), whole),
            (1, Some(Expr { kind: kind @ ExprKind::Text(..), .. })) => expr(kind, whole),
            // A value alone is quoted without its quotes.
            (1, Some(one)) => one,
            (_, Some(last)) => {
                parts.push(last);
                expr(ExprKind::Join(parts), whole)
            }
        }
    }

    /// The parts of a text.
    pub(super) fn parts(&mut self, node: Node<'_>, content: Span, quoting: Quoting, parts: &mut Vec<Expr>) {
        let (mut from, to) = (content.start as usize, content.end as usize);
        let mut cursor = node.walk();
        let children: Vec<Node<'_>> = node.named_children(&mut cursor).collect();
        for child in children {
            let is_filled_in = matches!(
                child.kind(),
                "simple_expansion" | "expansion" | "command_substitution" | "arithmetic_expansion" | "process_substitution"
            );
            let is_quoted = matches!(child.kind(), "string" | "raw_string" | "ansi_c_string" | "translated_string" | "concatenation");
            if child.start_byte() < from || child.end_byte() > to || !(is_filled_in || is_quoted && quoting == Quoting::None) {
                continue;
            }
            self.literals(from, child.start_byte(), quoting, parts);
            match self.word(child) {
                Expr { kind: ExprKind::Join(inner), .. } if is_quoted => parts.extend(inner),
                Expr { kind: ExprKind::Text(text, at), .. } if is_quoted => {
                    if !text.is_empty() {
                        parts.push(expr(ExprKind::Text(text, at), at));
                    }
                }
                value => parts.push(value),
            }
            from = child.end_byte();
        }
        self.literals(from, to, quoting, parts);
    }

    /// Literal text; the grammar leaves what a script is given (`$1`) in documents for us to find.
    fn literals(&mut self, from: usize, to: usize, quoting: Quoting, parts: &mut Vec<Expr>) {
        if !matches!(quoting, Quoting::Document | Quoting::Indented) {
            return self.literal(from, to, quoting, parts);
        }
        let written = self.input.text.get(from..to.max(from)).unwrap_or("");
        let mut start = from;
        let mut begins_line = from == 0 || self.input.text.get(..from).is_some_and(|before| before.ends_with('\n'));
        let mut escaped = false;
        for (at, c) in written.char_indices().map(|(at, c)| (from + at, c)) {
            let position = self.input.text.get(at + 1..at + 2).filter(|next| c == '$' && !escaped && "123456789@*".contains(*next));
            if at < start {
                continue;
            }
            if let Some(position) = position {
                self.literal(start, at, quoting, parts);
                let span = Span::new(self.input.id, at, at + 2);
                let value = self.named(position, span);
                parts.push(value);
                start = at + 2;
            } else if begins_line && c == '\t' && quoting == Quoting::Indented {
                self.literal(start, at, quoting, parts);
                start = at + 1;
                continue;
            }
            begins_line = c == '\n';
            escaped = c == '\\' && !escaped;
        }
        self.literal(start, to, quoting, parts);
    }

    fn literal(&self, from: usize, to: usize, quoting: Quoting, parts: &mut Vec<Expr>) {
        let span = Span::new(self.input.id, from, to.max(from));
        let written = self.slice(span);
        if !written.is_empty() {
            parts.push(expr(ExprKind::Text(unquoted(written, quoting), span), span));
        }
    }

    /// A word among others: what is not quoted may be several, or none.
    pub(super) fn arguments(&mut self, node: Node<'_>) -> Arg {
        let inner = if node.kind() == "string" && node.named_child_count() == 1 { node.named_child(0).unwrap_or(node) } else { node };
        let fills = inner.start_byte() <= node.start_byte() + 1 && inner.end_byte() + 1 >= node.end_byte();
        if let Some(list) = self.whole_list(inner).filter(|_| fills) {
            return Arg { value: list, name: None, spread: true };
        }
        let value = self.word(node);
        let splits = matches!(node.kind(), "simple_expansion" | "expansion" | "command_substitution");
        if !splits {
            return Arg { value, name: None, spread: false };
        }
        let span = self.span(node);
        Arg { value: operation("%words", vec![value], span, span), name: None, spread: true }
    }

    /// `$@`, `${list[@]}`: all of a list.
    fn whole_list(&mut self, node: Node<'_>) -> Option<Expr> {
        let span = self.span(node);
        let written = self.text(node);
        match node.kind() {
            "simple_expansion" if matches!(written, "$@" | "$*") => Some(read(self.variable(GIVEN), span)),
            "expansion" => {
                let inner = written.strip_prefix("${")?.strip_suffix('}')?;
                if matches!(inner, "@" | "*") {
                    return Some(read(self.variable(GIVEN), span));
                }
                // `${@:2}`
                if let Some(from) = inner.strip_prefix("@:") {
                    let skipped = from.split(':').next()?.trim().parse::<usize>().ok()?.saturating_sub(1);
                    let list = read(self.variable(GIVEN), span);
                    return Some(operation("%tail", vec![list, expr(ExprKind::Text(skipped.to_string().into(), span), span)], span, span));
                }
                let (keys, inner) = match inner.strip_prefix('!') {
                    Some(inner) => (true, inner),
                    None => (false, inner),
                };
                // `${list[@]+"${list[@]}"}`: nothing when it is not set.
                let inner = inner.split_once(['+', '-']).filter(|(list, _)| list.ends_with("[@]")).map_or(inner, |(list, _)| list);
                let name = inner.strip_suffix("[@]").or_else(|| inner.strip_suffix("[*]"))?;
                is_name(name).then_some(())?;
                let list = read(self.variable(name), span);
                Some(if keys { operation("%keys", vec![list], span, span) } else { list })
            }
            _ => None,
        }
    }

    /// `$name`, `$1`, `$@`.
    fn simple(&mut self, node: Node<'_>) -> Expr {
        let name = self.text(node).trim_start_matches('$').to_owned();
        self.named(&name, self.span(node))
    }

    /// The value of a variable by its name.
    pub(super) fn named(&mut self, name: &str, span: Span) -> Expr {
        match name {
            "@" | "*" => {
                let blank = expr(ExprKind::Text(" ".into(), span.slice(0, 0)), span);
                operation("%join", vec![blank, read(self.variable(GIVEN), span)], span, span)
            }
            "#" | "?" | "$" | "!" | "-" | "_" | "0" | "RANDOM" | "LINENO" | "PWD" | "HOME" | "BASH_SOURCE" => {
                expr(ExprKind::Opaque(Vec::new()), span)
            }
            "SECONDS" | "EPOCHSECONDS" => operation("%now", Vec::new(), span, span),
            _ => match name.parse::<usize>() {
                Ok(position) => {
                    let list = read(self.variable(GIVEN), span);
                    let index = expr(ExprKind::Number((position.saturating_sub(1)).to_string().into()), span);
                    read(Place::Index(Box::new(list), Some(Box::new(index))), span)
                }
                Err(_) => read(self.variable(name), span),
            },
        }
    }

    /// `${…}`.
    fn expansion(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let is_name = |n: &Node<'_>| matches!(n.kind(), "variable_name" | "special_variable_name" | "subscript");
        let Some(named) = tree::children(node).into_iter().find(is_name) else {
            return self.filled(node, span, Quoting::None);
        };
        let before = self.slice(Span::new(self.input.id, node.start_byte(), named.start_byte())).to_owned();
        let value = match named.kind() {
            "subscript" => self.element(named),
            _ => {
                let name = self.text(named).to_owned();
                Expr { span, ..self.named(&name, span) }
            }
        };
        if before.ends_with('#') {
            return expr(ExprKind::Opaque(Vec::new()), span);
        }
        if before.ends_with('!') {
            return operation("%variable", vec![value], span, span);
        }
        let (start, end) = (named.end_byte(), node.end_byte().saturating_sub(1).max(named.end_byte()));
        let rest = self.input.text.get(start..end).unwrap_or("").to_owned();
        let Some(sign) = SIGNS.iter().find(|sign| rest.starts_with(**sign)) else { return Expr { span, ..value } };
        let content = Span::new(self.input.id, start + sign.len(), end);
        let name = self.text(named).to_owned();
        self.operated(node, &name, value, sign, content, span)
    }

    /// What an operator behind a variable's name makes of its value.
    fn operated(&mut self, node: Node<'_>, name: &str, value: Expr, sign: &str, content: Span, span: Span) -> Expr {
        let place = self.variable(name);
        let is_variable = is_name(name);
        match sign {
            ":-" | "-" | ":=" | "=" => {
                let other = self.content(node, content);
                let kind = match sign {
                    ":=" | "=" if is_variable => return assign(place, other, AssignWhen::False, span),
                    "-" => ExprKind::Coalesce(Box::new(value), Box::new(other)),
                    _ => ExprKind::Or(Box::new(value), Box::new(other)),
                };
                expr(kind, span)
            }
            ":+" | "+" => {
                let other = self.content(node, content);
                let nothing = expr(ExprKind::Text("".into(), span.slice(0, 0)), span);
                expr(ExprKind::Choose(Box::new(value), Box::new(other), Box::new(nothing)), span)
            }
            ":?" | "?" => {
                let stop = expr(ExprKind::Stop(None), content);
                expr(ExprKind::Or(Box::new(value), Box::new(stop)), span)
            }
            "#" | "##" | "%" | "%%" => {
                // A pattern keeps the signs that say which of its signs are plain.
                let is_escaped = self.slice(content).contains('\\');
                let pattern = match is_escaped {
                    true => expr(ExprKind::Text(self.slice(content).into(), content), content),
                    false => self.content(node, content),
                };
                let longest = expr(ExprKind::Bool(sign.len() == 2), span);
                let name = if sign.starts_with('#') { "%without-start" } else { "%without-end" };
                operation(name, vec![value, pattern, longest], span, span)
            }
            "/" | "//" | "/#" | "/%" => {
                let written = self.slice(content).to_owned();
                let middle = separator(&written).unwrap_or(written.len());
                let at = content.start as usize;
                let search = self.content(node, Span::new(self.input.id, at, at + middle));
                let by = Span::new(self.input.id, (at + middle + 1).min(content.end as usize), content.end as usize);
                let by = self.content(node, by);
                operation("%replace", vec![search, by, value], span, span)
            }
            "," | ",," => operation("%lower", vec![value], span, span),
            "^" | "^^" => operation("%upper", vec![value], span, span),
            ":" => {
                let written = self.slice(content).to_owned();
                let mut args = vec![value];
                for part in written.split(':') {
                    let number = part.trim();
                    let is_number = number.trim_start_matches('-').bytes().all(|b| b.is_ascii_digit()) && !number.is_empty();
                    args.push(expr(if is_number { ExprKind::Number(number.into()) } else { ExprKind::Opaque(Vec::new()) }, span));
                }
                operation("%substring", args, span, span)
            }
            _ => Expr { span, ..value },
        }
    }

    /// The word behind an operator.
    fn content(&mut self, node: Node<'_>, content: Span) -> Expr {
        let mut parts = Vec::new();
        self.parts(node, content, Quoting::None, &mut parts);
        match (parts.len(), parts.pop()) {
            (_, None) => expr(ExprKind::Text("".into(), content), content),
            (1, Some(one)) => one,
            (_, Some(last)) => {
                parts.push(last);
                expr(ExprKind::Join(parts), content)
            }
        }
    }

    /// `list[index]`.
    pub(super) fn element(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        match self.element_place(node) {
            Some(place) => read(place, span),
            None => expr(ExprKind::Opaque(Vec::new()), span),
        }
    }

    /// The place of `list[index]`.
    pub(super) fn element_place(&mut self, node: Node<'_>) -> Option<Place> {
        let name = tree::field(node, "name")?;
        let index = tree::field(node, "index")?;
        let list = read(self.variable(self.text(name)), self.span(name));
        let written = self.text(index);
        let key = match written.parse::<i64>() {
            Ok(_) => self.make(index, ExprKind::Number(written.into())),
            Err(_) => self.word(index),
        };
        Some(Place::Index(Box::new(list), Some(Box::new(key))))
    }

    /// `(a b "$c" [key]=value)`.
    fn array(&mut self, node: Node<'_>) -> Expr {
        let mut entries: Vec<Entry> = Vec::new();
        for child in tree::children(node) {
            let whole = self.span(child);
            let written = self.text(child).to_owned();
            let keyed = written.strip_prefix('[').and_then(|rest| rest.split_once("]="));
            if let Some((key, _)) = keyed {
                let at = child.start_byte() + 1;
                let key_span = Span::new(self.input.id, at, at + key.len());
                let key_text = Name::from(key.trim_matches(['"', '\'']));
                let value_span = Span::new(self.input.id, at + key.len() + 2, child.end_byte());
                let value = self.content(child, value_span);
                let key = expr(ExprKind::Text(key_text, key_span), key_span);
                entries.push(Entry { key: Some(key), value, spread: false, span: whole });
                continue;
            }
            let arg = self.arguments(child);
            entries.push(Entry { key: None, value: arg.value, spread: arg.spread, span: whole });
        }
        let is_map = entries.iter().any(|e| e.key.is_some());
        self.make(node, if is_map { ExprKind::Map(entries) } else { ExprKind::List(entries) })
    }

    /// `$(…)`: what its commands print, without line ends behind it.
    fn substitution(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let statements = tree::children(node);
        let value = match &statements[..] {
            [] => expr(ExprKind::Null, span),
            // `$(< file)`
            [only] if only.kind() == "file_redirect" => match self.destination(*only) {
                Some(path) => operation("%read", vec![path], span, span),
                None => expr(ExprKind::Opaque(Vec::new()), span),
            },
            [only] => self.run(*only, None),
            many => self.group(node, many, None),
        };
        operation("%captured", vec![value], span, span)
    }

    /// `<(…)`: a name for what its commands print.
    fn process(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let value = self.group(node, &tree::children(node), None);
        match self.text(node).starts_with('<') {
            true => operation("%output", vec![value], span, span),
            false => expr(ExprKind::Opaque(vec![value]), span),
        }
    }

    /// An assignment.
    pub(super) fn assignment(&mut self, node: Node<'_>) -> Option<Expr> {
        let name = tree::field(node, "name")?;
        let span = self.span(node);
        let place = match name.kind() {
            "subscript" => self.element_place(name)?,
            _ => self.variable(self.text(name)),
        };
        let given = tree::field(node, "value");
        let value = match given {
            Some(value) => self.word(value),
            None => expr(ExprKind::Text("".into(), Span::new(self.input.id, node.end_byte(), node.end_byte())), span),
        };
        let between = self.input.text.get(name.end_byte()..given.map_or(node.end_byte(), |v| v.start_byte())).unwrap_or("");
        if !between.starts_with("+=") {
            return Some(set(place, value, span));
        }
        let old = read(place.clone(), self.span(name));
        let value = match value.kind {
            ExprKind::List(entries) => {
                let mut all = vec![Entry { key: None, span: old.span, value: old, spread: true }];
                all.extend(entries);
                expr(ExprKind::List(all), value.span)
            }
            _ => expr(ExprKind::Join(vec![old, value]), span),
        };
        Some(set(place, value, span))
    }
}

/// Operators behind a variable's name, the longer ones first.
const SIGNS: &[&str] =
    &[":-", ":=", ":+", ":?", "##", "%%", "//", "/#", "/%", ",,", "^^", "-", "=", "+", "?", "#", "%", "/", ",", "^", ":", "@"];

/// Whether a text is a variable's name.
pub(super) fn is_name(text: &str) -> bool {
    !text.is_empty() && !text.starts_with(|c: char| c.is_ascii_digit()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

/// Where the slash stands between what is searched and what replaces it.
fn separator(written: &str) -> Option<usize> {
    let mut escaped = false;
    written.char_indices().find_map(|(at, c)| {
        let found = (c == '/' && !escaped).then_some(at);
        escaped = c == '\\' && !escaped;
        found
    })
}

/// Literal text without its quoting.
pub(super) fn unquoted(written: &str, quoting: Quoting) -> Name {
    if quoting == Quoting::Raw || !written.contains('\\') {
        return written.into();
    }
    let mut text = String::with_capacity(written.len());
    let mut rest = written.chars();
    while let Some(c) = rest.next() {
        if c != '\\' {
            text.push(c);
            continue;
        }
        match (rest.next(), quoting) {
            (Some('\n'), _) => {}
            (Some(c @ ('$' | '`' | '\\')), _) | (Some(c @ '"'), Quoting::Double | Quoting::None) | (Some(c), Quoting::None) => text.push(c),
            (Some(c), _) => {
                text.push('\\');
                text.push(c);
            }
            (None, _) => text.push('\\'),
        }
    }
    text.into()
}
