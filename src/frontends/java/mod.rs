//! Java.
//!
//! Lowers the tree of `tree-sitter-java` to [`code`](crate::model::code). Each file of this folder lowers one kind of construct; all
//! of them are methods of [`Lowering`].
//!
//! Java in the terms of the model:
//! - Names of classes are qualified by package and outer classes (`com.acme.Outer.Inner`); those of the language itself (`String`,
//!   `System`) are plain. A name that an import of a whole package may bring is all the names that it may mean, with `|` between.
//! - What the compiler adds is added: accessors of records and of annotated classes, the constructor that nobody writes, the call of
//!   `super()`, `name()` and `values()` of enumerations.
//! - An anonymous class is a type with an invented name. What it sees of its surroundings it is given by its constructor: `val$x` is
//!   the local `x`, `this$0` the object around it.
//! - `a.equals(b)` is a test. A `switch` that has a value and statements is a closure that is called at once.

mod calls;
mod classes;
mod creation;
mod enums;
mod expressions;
mod functions;
mod generated;
mod literals;
mod loops;
mod members;
mod names;
mod operators;
mod outline;
mod places;
mod records;
mod scopes;
mod statements;
mod switches;

use super::base::{Base, based, expr, lowered, perform, set, step};
use super::{Input, tree};
use crate::model::code::{File, Semantics};
use crate::model::source::Name;
use names::Names;
use outline::Outline;
use scopes::Context;
use tree_sitter::Node;

/// Lowers one file.
pub fn lower(input: Input<'_>) -> File {
    lowered(input, tree::parse(input, &tree_sitter_java::LANGUAGE.into()), SEMANTICS, |root, mut file| {
        literals::literals_and_comments(input, root, &mut file);
        let names = Names::of(input, root);
        let outline = Outline::of(input, root, names.package());
        let mut lowering = Lowering { base: Base::new(input, file), names, outline, contexts: vec![Context::top()] };
        let body = lowering.block(root);
        lowering.top(body);
        lowering.base.file
    })
}

const SEMANTICS: Semantics = Semantics {
    overloads: true,
    array_is_rest: true,
    encodes_fields: true,
    functions_have_methods: true,
    inner_types: true,
    ..Semantics::NONE
};

/// What is known on the way down the tree.
struct Lowering<'a> {
    base: Base<'a>,
    names: Names,
    outline: Outline,
    /// Classes and functions the code stands in, innermost last; the first is the top level.
    contexts: Vec<Context>,
}

based!(Lowering);

impl<'a> Lowering<'a> {
    /// A label that the file does not have yet.
    fn label(&mut self) -> Name {
        format!("b{}", self.number("")).into()
    }

    /// A local that no variable can be called.
    fn temporary(&mut self) -> Name {
        self.fresh("")
    }
}

/// The named children of a node, comments left out.
fn children(node: Node<'_>) -> Vec<Node<'_>> {
    let mut cursor = node.walk();
    node.named_children(&mut cursor).filter(|n| !matches!(n.kind(), "line_comment" | "block_comment")).collect()
}
