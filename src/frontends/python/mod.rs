//! Python, 2 and 3.
//!
//! Lowers a tree-sitter tree to [`code`](crate::model::code). Names are resolved lexically: what a module binds at its top level is a
//! [`Place::Module`], what a function binds a [`Place::Local`], what a class body binds a static field; a name that nothing but imports
//! bind stands for what it imports wherever it is read. The first parameter of a method is the receiver, whatever it is called.
//! Operators that objects define (`%`, `|`) are calls of the methods that define them.
//!
//! A pass over the whole tree (`scopes`) finds who binds what; the other files lower one group of node kinds each.

mod annotations;
mod branches;
mod builtins;
mod calls;
mod classes;
mod comprehensions;
mod exceptions;
mod expressions;
mod functions;
mod literals;
mod loops;
mod names;
mod operators;
mod places;
mod records;
mod scopes;
mod statements;

use super::base::{Base, based, lowered, perform, read, set};
use super::{Input, embedded, tree};
use crate::model::code::{Block, Expr, ExprKind, File, Param, Semantics};
use crate::model::source::{Name, Span};
use functions::Yields;
use loops::Jump;
use scopes::{Kind, Scopes};
use std::collections::{BTreeMap, HashSet};
use tree_sitter::{Language, Node};

/// What Python code means where languages differ.
const SEMANTICS: Semantics =
    Semantics { empty_map_is_false: true, missing_key_fails: true, text_adds_text_only: true, packages: true, ..Semantics::NONE };

/// Lowers one Python file.
pub fn lower(input: Input<'_>) -> File {
    embedded::lower(input, whole)
}

fn whole(input: Input<'_>) -> File {
    lowered(input, tree::parse(input, &grammar()), SEMANTICS, |root, file| lower_root(input, root, file))
}

/// The grammar of Python.
pub fn grammar() -> Language {
    tree_sitter_python::LANGUAGE.into()
}

fn lower_root(input: Input<'_>, root: Node<'_>, file: File) -> File {
    let mut lowering = Lowering {
        base: Base::new(input, file),
        scopes: Scopes::of(input, root),
        scope: 0,
        classes: Vec::new(),
        records: BTreeMap::new(),
        jumps: Vec::new(),
        yields: Yields::default(),
        tolerant: false,
        docstrings: HashSet::new(),
    };
    lowering.module(root);
    lowering.base.file
}

/// The state of lowering one file.
struct Lowering<'a> {
    base: Base<'a>,
    scopes: Scopes,
    /// The scope the current node stands in.
    scope: usize,
    /// The qualified names of the classes around, innermost last.
    classes: Vec<Name>,
    /// The constructor parameters of the record classes so far.
    records: BTreeMap<Name, Vec<Param>>,
    /// What `break` and `continue` may leave, innermost last.
    jumps: Vec<Jump>,
    /// What `yield` does in the current function.
    yields: Yields,
    /// An element that is not there is caught here.
    tolerant: bool,
    /// The nodes that are documentation, not text.
    docstrings: HashSet<usize>,
}

based!(Lowering);

impl<'a> Lowering<'a> {
    fn module(&mut self, root: Node<'_>) {
        let mut body = Block::new();
        self.block(root, &mut body);
        self.top(body);
        self.exports();
        let Base { input, file, .. } = &mut self.base;
        literals::collect(*input, root, &self.docstrings, file);
    }

    /// What other files may import: every name of the top level, and what `from m import *` brings.
    fn exports(&mut self) {
        let names: Vec<(Name, Span)> =
            self.scopes.names(0).filter_map(|name| Some((name.clone(), self.scopes.resolve(0, name)?.at))).collect();
        for (name, at) in names {
            let value = self.read_named(&name, at);
            self.file.exports.push((name, value));
        }
        for (module, span) in self.scopes.stars() {
            self.base.file.exports.push((Name::from("*"), Expr { kind: ExprKind::Import(module.clone(), None), span: *span }));
        }
    }

    fn name(&self, node: Node<'_>) -> Name {
        Name::from(self.text(node))
    }

    /// Does something in the scope a node opens, if it opens one.
    fn within<T>(&mut self, node: Node<'_>, act: impl FnOnce(&mut Self) -> T) -> T {
        let outer = self.scope;
        self.scope = self.scopes.opened_by(node).unwrap_or(outer);
        let result = act(self);
        self.scope = outer;
        result
    }

    /// Whether the current node stands directly in a class body.
    fn in_class_body(&self) -> bool {
        self.scopes.kind(self.scope) == Kind::Class
    }
}
