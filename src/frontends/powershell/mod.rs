//! PowerShell.
//!
//! Lowers a tree-sitter tree to [`code`](crate::model::code). Names of variables, commands and parameters are compared without case
//! and written in lower case. A variable that a function or its parameters bind is a local; every other one belongs to the script and to
//! whatever scripts it runs in its own scope, so it is a [`Place::Global`]. What a function's last pipeline gives is what the function
//! returns; what comes through a pipe is the next command's first argument.
//!
//! A pass over the whole tree (`outline`) finds what parameters the file's functions have: a call may shorten their names.

mod branches;
mod classes;
mod commands;
mod expressions;
mod functions;
mod literals;
mod masks;
mod members;
mod operators;
mod outline;
mod places;
mod statements;

use super::base::{Base, based, lowered, perform, set};
use super::{Input, tree};
use crate::model::code::{Arithmetic, Block, File, Semantics};
use crate::model::source::{Name, Span};
use outline::Outline;
use std::collections::BTreeSet;
use tree_sitter::{Language, Node};

/// What PowerShell code means where languages differ.
const SEMANTICS: Semantics =
    Semantics { names_ignore_case: true, arguments_ignore_case: true, texts_ignore_case: true, operators: OPERATORS, ..Semantics::NONE };

/// The static methods of classes that operators call.
const OPERATORS: &[(Arithmetic, &str)] = &[(Arithmetic::Add, "op_Addition")];

/// Lowers one PowerShell file.
pub fn lower(input: Input<'_>) -> File {
    let text = masks::masked(input.text);
    lowered(input, tree::parse(Input { text: &text, ..input }, &grammar()), SEMANTICS, |root, file| lower_root(input, root, file))
}

/// The grammar of PowerShell.
pub fn grammar() -> Language {
    tree_sitter_powershell::LANGUAGE.into()
}

fn lower_root(input: Input<'_>, root: Node<'_>, file: File) -> File {
    let mut lowering = Lowering {
        base: Base::new(input, file),
        outline: Outline::of(input, root),
        locals: None,
        refs: BTreeSet::new(),
        passed: Vec::new(),
        jumps: Vec::new(),
    };
    let mut body = Block::new();
    lowering.script(root, &mut body);
    // A file of data is the table in it.
    if input.path.to_ascii_lowercase().ends_with(".psd1") {
        functions::give_last(&mut body);
    }
    lowering.top(body);
    literals::collect(input, root, &mut lowering.file);
    lowering.base.file
}

/// The state of lowering one file.
struct Lowering<'a> {
    base: Base<'a>,
    outline: Outline,
    /// The variables that the function around binds; none at the top level.
    locals: Option<BTreeSet<Name>>,
    /// Those of its parameters that stand for variables of the caller.
    refs: BTreeSet<Name>,
    /// The names of its parameters as written, where it speaks of those that were passed.
    passed: Vec<(Name, Span)>,
    /// The labels that `break` and `continue` leave, innermost last.
    jumps: Vec<(Name, Name)>,
}

based!(Lowering);

/// The node inside those that only stand for the precedence of operators.
fn peeled(mut node: Node<'_>) -> Node<'_> {
    while is_layer(node.kind()) && node.named_child_count() == 1 {
        match node.named_child(0) {
            Some(inner) if inner.byte_range() == node.byte_range() => node = inner,
            _ => break,
        }
    }
    node
}

fn is_layer(kind: &str) -> bool {
    matches!(
        kind,
        "pipeline"
            | "pipeline_chain"
            | "argument_expression"
            | "expression_with_unary_operator"
            | "left_assignment_expression"
            | "key_expression"
            | "switch_clause_condition"
    ) || ["logical", "bitwise", "comparison", "additive", "multiplicative", "format", "range", "array_literal", "unary"]
        .iter()
        .any(|layer| kind.strip_prefix(layer).is_some_and(|rest| matches!(rest, "_expression" | "_argument_expression")))
}

/// A name of a variable, command or parameter as it is compared.
fn folded(name: &str) -> Name {
    Name::from(name.to_lowercase())
}
