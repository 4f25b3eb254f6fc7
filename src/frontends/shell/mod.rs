//! Shells: `sh`, Bash, Zsh and their relatives.
//!
//! Lowers a tree-sitter tree to [`code`](crate::model::code). A command is a call of the function of its name with its words; what comes
//! through a pipe or a redirection is the argument `&in`. A variable that a function declares is a local, every other one is a
//! [`Place::Global`]; `"$@"` is the list `@`. What a function, a substitution or a group prints is what it gives: it is gathered in a local
//! of its own, and what the top level prints is handed on.

mod arithmetic;
mod assignments;
mod builtins;
mod commands;
mod conditions;
mod control;
mod expansions;
mod functions;
mod readable;
mod redirects;
mod statements;
mod texts;
mod words;

use super::base::{Base, Deeper, based, expr, lowered, operation, perform, read, set, step};
use super::{Input, tree};
use crate::model::code::{Block, Expr, ExprKind, File, Place, Semantics};
use crate::model::source::{Name, Span};
use readable::readable;
use std::collections::BTreeSet;
use tree_sitter::{Language, Node, Range};

/// What shell code means where languages differ.
const SEMANTICS: Semantics = Semantics { maps_by_value: true, commands: true, ..Semantics::NONE };

/// The argument by which what comes through a pipe reaches a command.
const INPUT: &str = "&in";
/// The same for what reaches everything inside of a function or group.
const AROUND: &str = "&around";
/// The list of what a function or script is given.
const GIVEN: &str = "@";

/// The variable that says what stands between words.
const SEPARATORS: &str = "IFS";

/// Lowers one file.
pub fn lower(input: Input<'_>) -> File {
    let text = readable(input.text);
    lowered(input, tree::parse(Input { text: &text, ..input }, &grammar()), SEMANTICS, |root, file| lower_root(input, root, file))
}

/// Lowers parts of a file of another kind, each by itself.
pub(super) fn lower_parts(input: Input<'_>, parts: &[Range]) -> Vec<File> {
    let text = readable(input.text);
    let one = |part: &Range| {
        let whole = Span::new(input.id, part.start_byte, part.end_byte);
        let parsed = tree::parse_part(Input { text: &text, ..input }, &grammar(), *part);
        let mut file = lowered(input, parsed, SEMANTICS, |root, file| lower_root(input, root, file));
        if let Some(top) = file.functions.first_mut() {
            (top.span, top.name_span) = (whole, whole.slice(0, 0));
        }
        file
    };
    parts.iter().map(one).collect()
}

/// The grammar of shells.
pub fn grammar() -> Language {
    tree_sitter_bash::LANGUAGE.into()
}

fn lower_root(input: Input<'_>, root: Node<'_>, file: File) -> File {
    let separates = tree::walk(root).any(|node| is_separator(input, node));
    let mut lowering = Lowering { base: Base::new(input, file), locals: None, separates, printed: None, stdin: None, jumps: Vec::new() };
    let mut body = Block::new();
    if separates {
        let span = Span::new(input.id, 0, 0);
        body.push(perform(set(Place::Global(SEPARATORS.into()), expr(ExprKind::Text(" \t\n".into(), span), span), span)));
    }
    lowering.statements(tree::children(root), &mut body);
    lowering.top(body);
    texts::collect(input, root, &mut lowering.file);
    lowering.base.file
}

/// Whether a statement of its own sets what stands between words.
fn is_separator(input: Input<'_>, node: Node<'_>) -> bool {
    let is_statement = || node.parent().is_some_and(|around| around.kind() != "command");
    node.kind() == "variable_assignment"
        && tree::field(node, "name").is_some_and(|name| tree::text(input, name) == SEPARATORS)
        && is_statement()
}

/// The state of lowering one file.
struct Lowering<'a> {
    base: Base<'a>,
    /// The variables that the function around declares; none at the top level.
    locals: Option<Locals>,
    /// Whether the script says what stands between the words of a list.
    separates: bool,
    /// The local that gathers what is printed; none at the top level.
    printed: Option<Name>,
    /// What commands read that are given nothing themselves.
    stdin: Option<Expr>,
    /// The labels that `break` and `continue` leave, innermost last.
    jumps: Vec<(Name, Name)>,
}

/// The variables that a function declares.
#[derive(Default)]
struct Locals {
    all: BTreeSet<Name>,
    /// Those that stand for the variable whose name they are given (`local -n other=$1`).
    references: BTreeSet<Name>,
}

based!(Lowering);

impl<'a> Lowering<'a> {
    /// Where a variable is.
    fn variable(&self, name: &str) -> Place {
        if self.locals.as_ref().is_some_and(|locals| locals.references.contains(name)) {
            let span = Span::new(self.input.id, 0, 0);
            return Place::Variable(Box::new(read(Place::Local(name.into()), span)));
        }
        self.own(name)
    }

    /// Where a variable itself is, also of one that stands for another.
    fn own(&self, name: &str) -> Place {
        let is_local = match name {
            GIVEN => self.locals.is_some(),
            _ => name.starts_with('%') || self.locals.as_ref().is_some_and(|locals| locals.all.contains(name)),
        };
        if is_local { Place::Local(name.into()) } else { Place::Global(name.into()) }
    }
}
