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
mod outline;
mod places;
mod statements;

use super::{Input, tree};
use crate::model::code::{Block, Expr, ExprKind, File, Function, FunctionKind, Gap, Place, Semantics, Step, StepKind};
use crate::model::source::{Name, Span};
use outline::Outline;
use std::collections::{BTreeMap, BTreeSet};
use tree_sitter::{Language, Node};

/// What PowerShell code means where languages differ.
const SEMANTICS: Semantics = Semantics { names_ignore_case: true, arguments_ignore_case: true, ..Semantics::NONE };

/// Lowers one PowerShell file.
pub fn lower(input: Input<'_>) -> File {
    match tree::parse(input, &grammar()) {
        Ok(parsed) => lower_root(input, Some(parsed.root_node())),
        Err(gap) => File { gaps: vec![gap], ..lower_root(input, None) },
    }
}

/// The grammar of PowerShell.
pub fn grammar() -> Language {
    tree_sitter_powershell::LANGUAGE.into()
}

fn lower_root(input: Input<'_>, root: Option<Node<'_>>) -> File {
    let mut file = File { id: input.id, semantics: SEMANTICS, ..File::default() };
    let whole = Span::new(input.id, 0, input.text.len());
    file.functions.push(Function { kind: FunctionKind::TopLevel, span: whole, name_span: whole.slice(0, 0), ..Function::default() });
    let Some(root) = root else { return file };
    let mut lowering =
        Lowering { input, outline: Outline::of(input, root), file, locals: None, depth: 0, jumps: Vec::new(), counters: BTreeMap::new() };
    let mut body = Block::new();
    lowering.script(root, &mut body);
    if let Some(top) = lowering.file.functions.first_mut() {
        top.body = body;
    }
    literals::collect(input, root, &mut lowering.file);
    lowering.file.gaps.extend(tree::gaps(input, root));
    lowering.file
}

/// The state of lowering one file.
struct Lowering<'a> {
    input: Input<'a>,
    outline: Outline,
    file: File,
    /// The variables that the function around binds; none at the top level.
    locals: Option<BTreeSet<Name>>,
    /// How deep in the tree the current node stands.
    depth: usize,
    /// The labels that `break` and `continue` leave, innermost last.
    jumps: Vec<(Name, Name)>,
    /// The last number given to an invented name, by its prefix.
    counters: BTreeMap<&'static str, usize>,
}

impl<'a> Lowering<'a> {
    fn span(&self, node: Node<'_>) -> Span {
        tree::span(self.input, node)
    }

    fn text(&self, node: Node<'_>) -> &'a str {
        tree::text(self.input, node)
    }

    /// An expression with the span of a node.
    fn make(&self, node: Node<'_>, kind: ExprKind) -> Expr {
        Expr { kind, span: self.span(node) }
    }

    /// A fresh name that no program can contain.
    fn fresh(&mut self, prefix: &'static str) -> Name {
        let count = self.counters.entry(prefix).or_default();
        *count += 1;
        Name::from(format!("%{prefix}{count}"))
    }

    /// Goes one level deeper, or records a gap and says no.
    fn descend(&mut self, node: Node<'_>) -> bool {
        if self.depth >= tree::MAX_DEPTH {
            let why = "nested too deeply";
            if !self.file.gaps.iter().any(|gap| gap.why == why) {
                self.file.gaps.push(Gap { span: self.span(node), why });
            }
            return false;
        }
        self.depth += 1;
        true
    }
}

/// A step that evaluates an expression.
fn perform(expr: Expr) -> Step {
    Step { span: expr.span, kind: StepKind::Do(expr) }
}

/// An assignment.
fn set(place: Place, value: Expr, span: Span) -> Expr {
    let kind = ExprKind::Assign { place: Box::new(place), value: Box::new(value), when: Default::default() };
    Expr { kind, span }
}

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
