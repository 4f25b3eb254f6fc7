//! PHP, also mixed with HTML.
//!
//! Lowers the tree of `tree-sitter-php` to [`code`](crate::model::code). Each file of this folder lowers one kind of construct; all
//! of them are methods of [`Lowering`], which carries what has to be known on the way: the imported names, the function and the class
//! the code stands in, and how deep it nests.
//!
//! PHP in the terms of the model: a variable of the top level is [`Place::Global`], of a function [`Place::Local`]; HTML between
//! `?>` and `<?php` is a call of `echo`; `include`, `require`, `print`, `clone` and backticks are calls of functions with those names
//! (`shell_exec` for the last).

mod branches;
mod calls;
mod classes;
mod expressions;
mod functions;
mod literals;
mod loops;
mod names;
mod operators;
mod places;
mod repair;
mod scan;
mod statements;

use super::base::{Base, ECHO, assign, based, empty, expr, perform, step};
use super::cases::balanced;
use super::printed::{Printer, given};
use super::{Input, embedded, tree};
use crate::model::code::{Block, Expr, File, Semantics, TypeIx};
use crate::model::source::{Name, Span};
use names::Names;
use std::collections::BTreeSet;
use tree_sitter::Node;

/// Lowers one file.
pub fn lower(input: Input<'_>) -> File {
    embedded::lower(input, whole)
}

fn whole(input: Input<'_>) -> File {
    let mut file = empty(input, SEMANTICS);
    match repair::parse(input) {
        Ok((tree, gaps)) => {
            let root = tree.root_node();
            scan::literals_and_comments(input, root, &mut file);
            file.gaps = gaps;
            let mut lowering = Lowering::new(input, file);
            let body = lowering.block(root);
            lowering.top(body);
            file = lowering.base.file;
            if input.text.contains("?>") {
                let printer = Printer { parts: &|step| given(step, &[ECHO]), is_template: &|span| is_inline(input, span), wraps: false };
                file.functions.iter_mut().for_each(|function| printer.join(&mut function.body));
            }
        }
        Err(gap) => file.gaps.push(gap),
    }
    file
}

/// Whether a text stands outside of the tags.
fn is_inline(input: Input<'_>, span: Span) -> bool {
    input.text.get(..span.start as usize).is_some_and(|before| before.is_empty() || before.trim_end().ends_with('>'))
}

const SEMANTICS: Semantics = Semantics {
    maps_by_value: true,
    names_ignore_case: true,
    empty_map_is_false: true,
    zero_text_is_false: true,
    unset_is_null: true,
    ..Semantics::NONE
};

/// What is known on the way down the tree.
struct Lowering<'a> {
    base: Base<'a>,
    names: Names,
    scope: Scope,
    class: Option<Class>,
    /// `self` and `parent` are written out: the expression is evaluated outside of the class.
    outside: bool,
    /// Statements found where only an expression has a place (inside syntax errors): they follow the statement that is being lowered.
    spilled: Block,
    /// Where the last syntax error ends that stands right after `<?=`: what follows is printed, too.
    printed: usize,
}

based!(Lowering);

/// The function the code stands in.
#[derive(Default)]
struct Scope {
    /// Variables are global: the top level, and arrow functions in it.
    top: bool,
    /// Variables made global by `global`, or global around the closure that captures them.
    globals: BTreeSet<Name>,
    /// Parameters of an arrow function, local even at the top level.
    locals: BTreeSet<Name>,
    labels: usize,
    temporaries: usize,
    /// What `break` and `continue` leave, innermost last.
    targets: Vec<Target>,
    /// What the function is given, when its body asks for all of it: a list.
    given: Option<Expr>,
    /// The variable that collects what a generator yields: its calls give that.
    yielded: Option<Name>,
}

/// A loop or switch that is being lowered.
struct Target {
    leave: Name,
    next: Name,
    left: bool,
    continued: bool,
}

/// The class the code stands in.
#[derive(Clone)]
struct Class {
    ix: TypeIx,
    name: Name,
    parent: Option<Name>,
    /// A method with this name is the constructor (the class's own name, before PHP 8).
    constructor: Option<Name>,
}

impl<'a> Lowering<'a> {
    fn new(input: Input<'a>, file: File) -> Self {
        let scope = Scope { top: true, ..Scope::default() };
        Self {
            base: Base::new(input, file),
            names: Names::default(),
            scope,
            class: None,
            outside: false,
            spilled: Block::new(),
            printed: 0,
        }
    }

    /// A label that this function does not have yet.
    fn label(&mut self) -> Name {
        self.scope.labels += 1;
        format!("b{}", self.scope.labels).into()
    }

    /// A local that no PHP variable can be called.
    fn temporary(&mut self) -> Name {
        self.scope.temporaries += 1;
        format!("%{}", self.scope.temporaries).into()
    }
}

/// The children of a node with the fields they stand in, comments left out.
fn fields<'t>(node: Node<'t>) -> Vec<(Option<&'t str>, Node<'t>)> {
    let mut cursor = node.walk();
    let mut found = Vec::new();
    let mut more = cursor.goto_first_child();
    while more {
        if cursor.node().kind() != "comment" {
            found.push((cursor.field_name(), cursor.node()));
        }
        more = cursor.goto_next_sibling();
    }
    found
}
