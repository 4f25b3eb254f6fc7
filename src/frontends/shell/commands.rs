//! Commands, pipes and groups, as values: what they print.

use super::words::word;
use super::{AROUND, Deeper, INPUT, Lowering, expr, operation, perform};
use crate::frontends::base::{called, unknown};
use crate::frontends::tree;
use crate::model::code::{Arg, Block, Callee, Expr, ExprKind};
use crate::model::source::Name;
use tree_sitter::Node;

impl Lowering<'_> {
    /// What a statement prints when it is given this.
    pub(super) fn run(&mut self, node: Node<'_>, input: Option<Expr>) -> Expr {
        let ran = self.deeper(node, |me| me.run_here(node, input));
        ran.unwrap_or_else(|| self.unknown(node))
    }

    fn run_here(&mut self, node: Node<'_>, input: Option<Expr>) -> Expr {
        match node.kind() {
            "command" => self.command(node, input, Vec::new()),
            "pipeline" => self.piped(node, input),
            "redirected_statement" => self.redirected(node, input),
            _ => self.group(node, &[node], input),
        }
    }

    /// A pipeline: each command is given what the one before it prints.
    pub(super) fn piped(&mut self, node: Node<'_>, input: Option<Expr>) -> Expr {
        let mut value = input;
        for part in tree::children(node) {
            value = Some(self.run(part, value));
        }
        value.unwrap_or_else(|| self.unknown(node))
    }

    /// Statements whose output is one value.
    pub(super) fn group(&mut self, node: Node<'_>, statements: &[Node<'_>], input: Option<Expr>) -> Expr {
        let span = self.span(node);
        let function = self.closure(node, statements, input.is_some());
        let args = input.map(|value| named(INPUT, value)).into_iter().collect();
        called(function, args, span.slice(0, 0), span)
    }

    /// A command with what comes through the pipe, and words that stand behind it elsewhere.
    pub(super) fn command(&mut self, node: Node<'_>, input: Option<Expr>, more: Vec<Arg>) -> Expr {
        let span = self.span(node);
        let mut before = Vec::new();
        let (mut input, mut args) = (input, Vec::new());
        let mut called = None;
        let mut cursor = node.walk();
        let children: Vec<(Option<String>, Node<'_>)> = {
            let mut found = Vec::new();
            let mut more = cursor.goto_first_child();
            while more {
                found.push((cursor.field_name().map(str::to_owned), cursor.node()));
                more = cursor.goto_next_sibling();
            }
            found
        };
        // To the grammar an empty value takes the command on the next line with it.
        let name = tree::field(node, "name");
        let own_line = name.is_some_and(|name| self.begins_line(node, name));
        for (field, child) in children {
            match (child.kind(), field.as_deref()) {
                ("variable_assignment", _) if own_line => before.extend(self.assignment(child)),
                ("variable_assignment", _) => before.extend(tree::field(child, "value").map(|value| self.word(value))),
                ("command_name", _) => called = Some(child),
                ("herestring_redirect", _) => input = self.here_string(child),
                ("file_redirect", _) => {
                    if let Some(content) = self.read_from(child) {
                        input = Some(content);
                    }
                }
                (_, Some("argument")) => args.push(self.arguments(child)),
                ("subshell", _) => before.push(self.group(child, &[child], None)),
                _ => {}
            }
        }
        args.extend(more);
        let Some(called) = called else { return expr(ExprKind::Opaque(before), span) };
        let value = self.called(node, called, args, input);
        // What is set for one command alone.
        match before.is_empty() {
            true => value,
            false => {
                before.push(value);
                expr(ExprKind::Sequence(before), span)
            }
        }
    }

    /// Whether a part of a node begins a line that does not continue the one before.
    fn begins_line(&self, node: Node<'_>, part: Node<'_>) -> bool {
        let before = self.input.text.get(node.start_byte()..part.start_byte()).unwrap_or("").trim_end_matches([' ', '\t']);
        before.ends_with('\n') && !before.ends_with("\\\n")
    }

    fn called(&mut self, node: Node<'_>, called: Node<'_>, mut args: Vec<Arg>, input: Option<Expr>) -> Expr {
        let span = self.span(node);
        let at = self.span(called);
        let name = self.word(called);
        let given = input.clone().map(|value| named(INPUT, value)).or_else(|| self.stdin.clone().map(|value| named(AROUND, value)));
        match word(&name) {
            Some(word) => {
                let word = Name::from(word.rsplit('/').next().unwrap_or(&word));
                if let Some(done) = self.builtin(&word, node, &args, input) {
                    return Expr { span, ..done };
                }
                args.extend(given);
                expr(ExprKind::Call { callee: Callee::Function { name: word, fallback: None }, args, name: at }, span)
            }
            None => {
                // `$CURL …`: the first of the words is the command.
                let first = self.arguments(called.named_child(0).unwrap_or(called));
                let all = std::iter::once(first).chain(args).chain(given).collect();
                let callee = Callee::Function { name: "%run".into(), fallback: None };
                expr(ExprKind::Call { callee, args: all, name: at }, span)
            }
        }
    }

    /// `$(…)`: what its commands print, without line ends behind it.
    pub(super) fn substitution(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let statements = tree::children(node);
        let value = match &statements[..] {
            [] => expr(ExprKind::Null, span),
            // `$(< file)`
            [only] if only.kind() == "file_redirect" => match self.destination(*only) {
                Some(path) => operation("%read", vec![path], span, span),
                None => unknown(span),
            },
            [only] => self.run(*only, None),
            many => self.group(node, many, None),
        };
        operation("%captured", vec![value], span, span)
    }

    /// `<(…)`: a name for what its commands print.
    pub(super) fn process(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let value = self.group(node, &tree::children(node), None);
        match self.text(node).starts_with('<') {
            true => operation("%output", vec![value], span, span),
            false => expr(ExprKind::Opaque(vec![value]), span),
        }
    }

    /// What a command prints is printed here.
    pub(super) fn print(&mut self, value: Expr, out: &mut Block) {
        let span = value.span;
        if matches!(value.kind, ExprKind::Assign { .. } | ExprKind::Stop(_)) {
            return out.push(perform(value));
        }
        match self.printed.clone() {
            Some(name) => {
                let place = crate::model::code::Place::Local(name);
                let old = super::read(place.clone(), span.slice(0, 0));
                let all = operation("%printed", vec![old, value], span, span);
                out.push(perform(super::set(place, all, span)));
            }
            None => out.push(perform(expr(ExprKind::Opaque(vec![value]), span))),
        }
    }
}

/// An argument with a name.
pub(super) fn named(name: &str, value: Expr) -> Arg {
    Arg { value, name: Some(name.into()), spread: false }
}
