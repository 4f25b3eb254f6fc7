//! Assignments, and what declares and removes variables.

use super::words::is_name;
use super::{Lowering, expr, operation, perform, read, set};
use crate::frontends::tree;
use crate::model::code::{Block, Entry, Expr, ExprKind, Place};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

impl Lowering<'_> {
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
        let sign = Span::new(self.input.id, name.end_byte(), given.map_or(node.end_byte(), |v| v.start_byte()));
        if !self.slice(sign).starts_with("+=") {
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

    /// `(a b "$c" [key]=value)`.
    pub(super) fn array(&mut self, node: Node<'_>) -> Expr {
        let mut entries: Vec<Entry> = Vec::new();
        let children = tree::children(node);
        for (index, child) in children.iter().copied().enumerate() {
            let whole = self.span(child);
            // The grammar cuts `[key]=$1` before the number.
            if index > 0 && children.get(index - 1).is_some_and(|before| self.is_cut(*before, child)) {
                continue;
            }
            let number = children.get(index + 1).copied().filter(|next| self.is_cut(child, *next));
            let keyed = self.text(child).strip_prefix('[').and_then(|rest| rest.split_once("]="));
            if let Some((key, _)) = keyed {
                let at = child.start_byte() + 1;
                let key_span = Span::new(self.input.id, at, at + key.len());
                let key_text = Name::from(key.trim_matches(['"', '\'']));
                let value_span = Span::new(self.input.id, at + key.len() + 2, child.end_byte() - usize::from(number.is_some()));
                let value = match number {
                    Some(number) => self.with_number(child, value_span, number),
                    None => self.content(child, value_span),
                };
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

    /// Whether a word ends with the sign of an argument whose number the grammar takes for the next word.
    fn is_cut(&self, word: Node<'_>, next: Node<'_>) -> bool {
        next.kind() == "number" && next.start_byte() == word.end_byte() && self.text(word).ends_with('$')
    }

    /// What stands before the number of an argument, and the argument.
    fn with_number(&mut self, word: Node<'_>, before: Span, number: Node<'_>) -> Expr {
        let span = Span::new(self.input.id, before.end as usize, number.end_byte());
        let argument = self.named(self.text(number), span);
        match before.is_empty() {
            true => argument,
            false => {
                let text = self.content(word, before);
                expr(ExprKind::Join(vec![text, argument]), before.to(span))
            }
        }
    }

    /// `export`, `local`, `declare` …: assignments among other words.
    pub(super) fn declaration(&mut self, node: Node<'_>) -> Vec<Expr> {
        let word = self.text(node).split_whitespace().next().unwrap_or("");
        let is_own = self.locals.is_some() && matches!(word, "local" | "declare" | "typeset");
        let mut steps = Vec::new();
        let flags = |sign: char| flags(self, node, sign);
        let (is_map, is_list, refers, is_global) = (flags('A'), flags('a'), flags('n'), flags('g'));
        for child in tree::children(node) {
            match child.kind() {
                "variable_assignment" if refers => steps.extend(self.reference(child)),
                // `local -A fields`, `declare -a words`: nothing in it.
                "variable_name" if is_map || is_list => {
                    let span = self.span(child);
                    let kind = if is_map { ExprKind::Map(Vec::new()) } else { ExprKind::List(Vec::new()) };
                    steps.push(set(self.variable(self.text(child)), expr(kind, span), span));
                }
                "variable_assignment" => steps.extend(self.assignment(child)),
                "variable_name" if is_own => {
                    let span = self.span(child);
                    let nothing = expr(ExprKind::Text("".into(), span.slice(0, 0)), span);
                    steps.push(set(self.variable(self.text(child)), nothing, span));
                }
                "variable_name" => {}
                "word" if !self.text(child).contains('$') => {}
                // `declare "$name=$value"`
                _ => {
                    let span = self.span(child);
                    let pair = self.word(child);
                    let own = expr(ExprKind::Bool(is_own && !is_global), span);
                    steps.push(operation("%declare", vec![pair, own], span, span));
                }
            }
        }
        steps
    }

    /// `local -n other=$1`
    fn reference(&mut self, node: Node<'_>) -> Option<Expr> {
        let name = tree::field(node, "name")?;
        let value = self.word(tree::field(node, "value")?);
        Some(set(self.own(self.text(name)), value, self.span(node)))
    }

    pub(super) fn unset(&mut self, node: Node<'_>, out: &mut Block) {
        let span = self.span(node);
        let is_word = |n: &Node<'_>| matches!(n.kind(), "variable_name" | "word" | "string" | "raw_string" | "concatenation");
        for child in tree::children(node).into_iter().filter(is_word) {
            let name = self.text(child).trim_matches(['"', '\'']);
            // `unset 'list[key]'`
            if let Some((list, key)) = name.strip_suffix(']').and_then(|inner| inner.split_once('[')).filter(|(list, _)| is_name(list)) {
                if !key.contains(['$', '`']) {
                    let key = expr(ExprKind::Text(key.trim_matches(['"', '\'']).into(), span.slice(0, 0)), span);
                    let place = Place::Index(Box::new(read(self.variable(list), span)), Some(Box::new(key)));
                    out.push(perform(expr(ExprKind::Remove(Box::new(place)), span)));
                }
            } else if is_name(name) {
                out.push(perform(expr(ExprKind::Remove(Box::new(self.variable(name))), span)));
            }
        }
    }
}

/// Whether a declaration has this option.
pub(super) fn flags(lowering: &Lowering<'_>, node: Node<'_>, sign: char) -> bool {
    let words = tree::children(node).into_iter().filter(|n| n.kind() == "word").map(|n| lowering.text(n));
    words.filter_map(|w| w.strip_prefix('-')).any(|flags| flags.contains(sign))
}
