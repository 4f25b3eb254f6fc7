//! Redirections: what a statement reads, and where what it prints goes.

use super::words::Quoting;
use super::{Lowering, expr, operation, perform, set};
use crate::frontends::tree;
use crate::model::code::{Arg, Block, Expr, ExprKind, Place};
use crate::model::source::Span;
use tree_sitter::Node;

/// Where output goes.
enum Target {
    /// Into a file: its path, and whether it is added.
    File(Expr, bool),
    /// To where nobody reads it as a value.
    Away,
}

/// What redirections say.
#[derive(Default)]
struct Redirects<'t> {
    input: Option<Expr>,
    output: Option<Target>,
    /// Further words of the command.
    words: Vec<Arg>,
    /// What the output is piped into.
    pipe: Vec<Node<'t>>,
}

impl Lowering<'_> {
    /// A statement with redirections, as a value.
    pub(super) fn redirected(&mut self, node: Node<'_>, input: Option<Expr>) -> Expr {
        let found = self.redirects(node);
        self.directed(node, found, input)
    }

    /// A statement whose input and output go where its redirections say.
    fn directed(&mut self, node: Node<'_>, found: Redirects<'_>, input: Option<Expr>) -> Expr {
        let span = self.span(node);
        let input = found.input.or(input);
        let Some(body) = tree::field(node, "body") else {
            return input.unwrap_or_else(|| expr(ExprKind::Null, span));
        };
        let mut value = match body.kind() {
            "command" => {
                let value = self.command(body, input, found.words);
                Expr { span, ..value }
            }
            _ => self.run(body, input),
        };
        for part in found.pipe {
            value = self.run(part, Some(value));
        }
        match found.output {
            Some(Target::File(path, adds)) => {
                let adds = expr(ExprKind::Bool(adds), span);
                operation("%write", vec![path, value, adds], span, span)
            }
            Some(Target::Away) => {
                let shown = expr(ExprKind::Opaque(vec![value]), span);
                expr(ExprKind::Sequence(vec![shown, expr(ExprKind::Null, span)]), span)
            }
            None => value,
        }
    }

    /// A statement with redirections that stands by itself.
    pub(super) fn redirected_statement(&mut self, node: Node<'_>, out: &mut Block) {
        let found = self.redirects(node);
        let is_group = |body: &Node<'_>| {
            matches!(
                body.kind(),
                "while_statement" | "for_statement" | "c_style_for_statement" | "if_statement" | "compound_statement" | "case_statement"
            )
        };
        let is_only_read = found.output.is_none() && found.pipe.is_empty();
        match tree::field(node, "body").filter(is_group).filter(|_| is_only_read) {
            // What is only read from somewhere else changes the variables of the script itself.
            Some(body) => {
                let outer = self.stdin.clone();
                if let Some(input) = found.input {
                    let place = Place::Local(self.fresh("given"));
                    let span = input.span;
                    out.push(perform(set(place.clone(), input, span)));
                    self.stdin = Some(super::read(place, span));
                }
                self.statement(body, out);
                self.stdin = outer;
            }
            None => {
                let value = self.directed(node, found, None);
                self.print(value, out);
            }
        }
        // What follows on the line of a document's mark.
        let documents = tree::children(node).into_iter().filter(|n| n.kind() == "heredoc_redirect");
        self.statements(documents.filter_map(|n| tree::field(n, "right")).collect(), out);
    }

    fn redirects<'t>(&mut self, node: Node<'t>) -> Redirects<'t> {
        let mut found = Redirects::default();
        for child in tree::children(node) {
            self.redirect(child, &mut found);
        }
        found
    }

    fn redirect<'t>(&mut self, node: Node<'t>, found: &mut Redirects<'t>) {
        match node.kind() {
            "file_redirect" => {
                if let Some(content) = self.read_from(node) {
                    found.input = Some(content);
                } else if let Some(target) = self.written_to(node) {
                    found.output = Some(target);
                }
            }
            "herestring_redirect" => found.input = self.here_string(node),
            "heredoc_redirect" => {
                found.input = self.document(node);
                for child in tree::children(node) {
                    match child.kind() {
                        "pipeline" => found.pipe.extend(tree::children(child)),
                        "file_redirect" | "herestring_redirect" => self.redirect(child, found),
                        _ => {}
                    }
                }
                found.words.extend(tree::fields(node, "argument").into_iter().map(|word| self.arguments(word)));
            }
            _ => {}
        }
    }

    /// The sign of a redirection, and the descriptor before it.
    fn sign<'n>(&self, node: Node<'n>) -> (Option<&str>, &str, Option<Node<'n>>) {
        let descriptor = tree::field(node, "descriptor").map(|n| self.text(n));
        let destination = tree::field(node, "destination");
        let from = tree::field(node, "descriptor").map_or(node.start_byte(), |n| n.end_byte());
        let to = destination.map_or(node.end_byte(), |n| n.start_byte());
        let sign = self.slice(Span::new(self.input.id, from, to)).trim();
        (descriptor, sign, destination)
    }

    /// The path behind a sign.
    pub(super) fn destination(&mut self, node: Node<'_>) -> Option<Expr> {
        let destination = tree::field(node, "destination")?;
        Some(self.word(destination))
    }

    /// What is read (`< file`).
    pub(super) fn read_from(&mut self, node: Node<'_>) -> Option<Expr> {
        let (descriptor, sign, destination) = self.sign(node);
        if sign != "<" || descriptor.is_some_and(|d| d != "0") {
            return None;
        }
        let path = self.word(destination?);
        let span = self.span(node);
        Some(operation("%read", vec![path], span, span))
    }

    fn written_to(&mut self, node: Node<'_>) -> Option<Target> {
        let (descriptor, sign, destination) = self.sign(node);
        // Messages of errors.
        if descriptor.is_some_and(|d| d != "1") {
            return None;
        }
        let adds = sign.ends_with(">>");
        match sign {
            ">&" => Some(Target::Away),
            ">" | ">|" | ">>" | "&>" | "&>>" => {
                let destination = destination?;
                if matches!(self.text(destination), "/dev/null" | "/dev/stderr" | "/dev/tty") {
                    return Some(Target::Away);
                }
                let path = self.word(destination);
                Some(Target::File(path, adds))
            }
            _ => None,
        }
    }

    /// `<<< word`.
    pub(super) fn here_string(&mut self, node: Node<'_>) -> Option<Expr> {
        let word = tree::children(node).into_iter().find(|n| n.kind() != "file_descriptor")?;
        let span = self.span(node);
        let value = self.word(word);
        Some(operation("%line", vec![value], span, span))
    }

    /// A document that follows on the next lines.
    fn document(&mut self, node: Node<'_>) -> Option<Expr> {
        let body = tree::children(node).into_iter().find(|n| n.kind() == "heredoc_body")?;
        let start = tree::children(node).into_iter().find(|n| n.kind() == "heredoc_start");
        let is_raw = start.is_some_and(|n| self.text(n).contains(['\'', '"', '\\']));
        let content = Span::new(self.input.id, body.start_byte(), body.end_byte());
        let quoting = match (is_raw, self.text(node).starts_with("<<-")) {
            (true, _) => Quoting::Raw,
            (false, true) => Quoting::Indented,
            (false, false) => Quoting::Document,
        };
        Some(self.filled(body, content, quoting))
    }
}
