//! Kotlin.
//!
//! Lowers the tree of `tree-sitter-kotlin-ng` to [`code`](crate::model::code), in the terms that Java has there: names of classes are
//! qualified by package and outer classes, so that files of both languages see each other's.
//!
//! Kotlin in the terms of the model:
//! - A call of a class is `new`. Members of companions and objects are static members of the class.
//! - Properties are set in the constructor, in order with the blocks between them; those that code computes are getters.
//! - A lambda behind the brackets is the last argument. It sees the receiver around it as the local `%this`; what it is called on is its
//!   `this`, and the value of `it`.
//! - `let`, `also`, `apply`, `run` and `with` are calls of their lambdas.

mod accessors;
mod anonymous;
mod branches;
mod calls;
mod classes;
mod expressions;
mod functions;
mod known;
mod lambdas;
mod literals;
mod names;
mod operators;
mod outline;
mod properties;
mod ranges;
mod references;
mod scopes;
mod statements;

use super::base::{Base, Deeper, arg, asserted_text, based, expr, lowered, perform, read, set, step};
use super::{Input, tree};
use crate::model::code::{File, Semantics};
use names::Names;
use outline::Outline;
use scopes::Scope;
use tree_sitter::{Language, Node};

/// What Kotlin code means where languages differ.
const SEMANTICS: Semantics = Semantics {
    overloads: true,
    encodes_fields: true,
    functions_have_methods: true,
    properties_by_methods: true,
    blocks_have_receivers: true,
    inner_types: true,
    implicit_receiver: true,
    operators: operators::CALLED_BY,
    ..Semantics::NONE
};

/// Lowers one file.
pub fn lower(input: Input<'_>) -> File {
    // An annotation at the end of a text would have its scanner look for a line end without end.
    lowered(input, tree::parse_lines(input, &grammar()), SEMANTICS, |root, file| lower_root(input, root, file))
}

/// The grammar of Kotlin.
pub fn grammar() -> Language {
    tree_sitter_kotlin_ng::LANGUAGE.into()
}

fn lower_root(input: Input<'_>, root: Node<'_>, file: File) -> File {
    let names = Names::of(input, root);
    let outline = Outline::of(input, root, names.package());
    let (classes, scopes, objects) = (Vec::new(), vec![Scope::default()], Vec::new());
    let mut lowering = Lowering { base: Base::new(input, file), names, outline, classes, scopes, objects };
    let body = lowering.program(root);
    lowering.top(body);
    literals::collect(input, root, &mut lowering.file);
    lowering.base.file
}

/// The state of lowering one file.
struct Lowering<'a> {
    base: Base<'a>,
    names: Names,
    outline: Outline,
    /// The classes around the code by their qualified names, innermost last.
    classes: Vec<crate::model::source::Name>,
    /// Functions and lambdas around the code, innermost last.
    scopes: Vec<Scope>,
    /// Objects without a class around the code, innermost last.
    objects: Vec<anonymous::Object>,
}

based!(Lowering);

impl<'a> Lowering<'a> {
    /// What an identifier says.
    fn word(&self, node: Node<'_>) -> &'a str {
        word(self.input, node)
    }
}

/// What an identifier says, without the backticks around it.
fn word<'a>(input: Input<'a>, node: Node<'_>) -> &'a str {
    tree::text(input, node).trim_matches('`')
}

/// The words of a text, which are names among other things.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_')
}

/// The named children of a node, comments left out.
fn children(node: Node<'_>) -> Vec<Node<'_>> {
    let mut cursor = node.walk();
    node.named_children(&mut cursor).filter(|n| !matches!(n.kind(), "line_comment" | "block_comment")).collect()
}

/// The first child of a kind.
fn child<'t>(node: Node<'t>, kind: &str) -> Option<Node<'t>> {
    children(node).into_iter().find(|n| n.kind() == kind)
}
