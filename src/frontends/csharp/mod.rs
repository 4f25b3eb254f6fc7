//! C#, programs and scripts.
//!
//! Lowers the tree of `tree-sitter-c-sharp` to [`code`](crate::model::code). Each file of this folder lowers one kind of construct;
//! all of them are methods of [`Lowering`], which carries what has to be known on the way: the names that are imported and declared, the
//! variables in sight, the type the code stands in, and how deep it nests.
//!
//! C# in the terms of the model: a name that is no variable and no member that this file declares is [`ExprKind::Name`], because a member may
//! be inherited from a class elsewhere; `X.Y` is a field of it whatever `X` is. Properties with bodies are getters and setters, others
//! fields; an indexer is a pair of methods. A task is what it will be: `await`, `ConfigureAwait(…)` and `GetAwaiter().GetResult()` vanish.
//! Both sides of a `#if` are lowered.

mod branches;
mod calls;
mod expressions;
mod functions;
mod generics;
mod linq;
mod literals;
mod loops;
mod members;
mod names;
mod objects;
mod patterns;
mod places;
mod properties;
mod scopes;
mod statements;
mod types;

use super::base::{Base, assign, based, expr, lowered, perform, set, step};
use super::{Input, tree};
use crate::model::code::{File, Semantics, TypeIx};
use crate::model::source::Name;
use members::Members;
use names::Names;
use scopes::Scope;
use tree_sitter::Node;

/// Lowers one file.
pub fn lower(input: Input<'_>) -> File {
    lowered(input, tree::parse(input, &tree_sitter_c_sharp::LANGUAGE.into()), SEMANTICS, |root, mut file| {
        literals::collect(input, root, &mut file);
        let mut lowering = Lowering::new(input, root, file);
        let body = lowering.block(root);
        lowering.top(body);
        File { opens: lowering.names.opens(), ..lowering.base.file }
    })
}

const SEMANTICS: Semantics = Semantics {
    overloads: true,
    array_is_rest: true,
    missing_key_fails: true,
    encodes_fields: true,
    types_in_parts: true,
    maps_of_entries: true,
    ..Semantics::NONE
};

/// What is known on the way down the tree.
struct Lowering<'a> {
    base: Base<'a>,
    names: Names,
    members: Members,
    scope: Scope,
    /// The type the code stands in, outermost first.
    classes: Vec<Class>,
}

based!(Lowering);

/// A type that is being lowered.
#[derive(Clone)]
struct Class {
    ix: TypeIx,
    name: Name,
    /// It has parents, or other parts in other files: a name may be a member that this file does not declare.
    inherits: bool,
    /// The type parameter that stands for the class that inherits.
    inheriting: Option<Name>,
}

impl<'a> Lowering<'a> {
    fn new(input: Input<'a>, root: Node<'_>, file: File) -> Self {
        let names = Names::of(input, root);
        let members = Members::of(input, root);
        let scope = Scope::default();
        Self { base: Base::new(input, file), names, members, scope, classes: Vec::new() }
    }

    /// The text of the child in a field.
    fn field_text(&self, node: Node<'_>, field: &str) -> &'a str {
        tree::field(node, field).map_or("", |n| self.text(n))
    }

    /// A label that the file does not have yet.
    fn label(&mut self) -> Name {
        format!("b{}", self.number("label")).into()
    }

    /// A local that no variable can be called.
    fn temporary(&mut self) -> Name {
        self.fresh("")
    }
}

/// The children of a node that mean something, comments left out; `this` and `base` have no names in the grammar.
fn children<'t>(node: Node<'t>) -> Vec<Node<'t>> {
    let mut cursor = node.walk();
    let means = |n: &Node<'t>| n.is_named() && n.kind() != "comment" || matches!(n.kind(), "this" | "base");
    node.children(&mut cursor).filter(means).collect()
}

/// Whether a declaration has a modifier.
fn has_modifier(input: Input<'_>, node: Node<'_>, word: &str) -> bool {
    children(node).into_iter().any(|n| n.kind() == "modifier" && tree::text(input, n) == word)
}

/// The children of a node that are nothing by themselves (`#if` and its alternatives) replaced by theirs.
fn flat<'t>(node: Node<'t>) -> Vec<Node<'t>> {
    let mut found = Vec::new();
    let mut waiting: Vec<Node<'t>> = children(node);
    waiting.reverse();
    while let Some(child) = waiting.pop() {
        let condition = tree::field(child, "condition");
        if matches!(child.kind(), "preproc_if" | "preproc_elif" | "preproc_else") {
            let mut below: Vec<Node<'t>> = children(child).into_iter().filter(|n| Some(*n) != condition).collect();
            below.reverse();
            waiting.append(&mut below);
        } else {
            found.push(child);
        }
    }
    found
}
