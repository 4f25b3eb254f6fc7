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

use super::{Input, tree};
use crate::model::code::{Block, Expr, ExprKind, File, Function, FunctionKind, Gap, Semantics, Step, StepKind};
use crate::model::source::{Name, Span};
use names::Names;
use outline::Outline;
use scopes::Context;
use tree_sitter::Node;

/// Lowers one file.
pub fn lower(input: Input<'_>) -> File {
    let mut file = File { id: input.id, semantics: SEMANTICS, functions: vec![Function::default()], ..File::default() };
    let whole = Span::new(input.id, 0, input.text.len());
    let body = match tree::parse(input, &tree_sitter_java::LANGUAGE.into()) {
        Ok(tree) => {
            let root = tree.root_node();
            literals::literals_and_comments(input, root, &mut file);
            file.gaps = tree::gaps(input, root);
            let names = Names::of(input, root);
            let outline = Outline::of(input, root, names.package());
            let mut lowering = Lowering { input, file, names, outline, contexts: vec![Context::top()], depth: 0, invented: 0, copied: 0 };
            let body = lowering.block(root);
            file = lowering.file;
            body
        }
        Err(gap) => {
            file.gaps.push(gap);
            Block::new()
        }
    };
    file.functions[0] = Function { kind: FunctionKind::TopLevel, body, span: whole, name_span: whole.slice(0, 0), ..Function::default() };
    file
}

const SEMANTICS: Semantics = Semantics { overloads: true, encodes_fields: true, functions_have_methods: true, ..Semantics::NONE };

/// What is known on the way down the tree.
struct Lowering<'a> {
    input: Input<'a>,
    file: File,
    names: Names,
    outline: Outline,
    /// Classes and functions the code stands in, innermost last; the first is the top level.
    contexts: Vec<Context>,
    depth: usize,
    /// Names made up so far.
    invented: usize,
    /// Steps copied so far for the fall-through of switches.
    copied: usize,
}

impl<'a> Lowering<'a> {
    fn span(&self, node: Node<'_>) -> Span {
        tree::span(self.input, node)
    }

    fn text(&self, node: Node<'_>) -> &'a str {
        tree::text(self.input, node)
    }

    /// A label that the file does not have yet.
    fn label(&mut self) -> Name {
        self.invented += 1;
        format!("b{}", self.invented).into()
    }

    /// A local that no variable can be called.
    fn temporary(&mut self) -> Name {
        self.invented += 1;
        format!("%{}", self.invented).into()
    }

    /// Runs `lower` one level deeper, or gives up when this is too deep.
    fn deeper<T>(&mut self, node: Node<'_>, lower: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.depth >= tree::MAX_DEPTH {
            let span = self.span(node);
            if !self.file.gaps.iter().any(|g| g.why == TOO_DEEP) {
                self.file.gaps.push(Gap { span, why: TOO_DEEP });
            }
            return None;
        }
        self.depth += 1;
        let lowered = lower(self);
        self.depth -= 1;
        Some(lowered)
    }
}

const TOO_DEEP: &str = "nested too deeply";

fn expr(kind: ExprKind, span: Span) -> Expr {
    Expr { kind, span }
}

fn step(kind: StepKind, span: Span) -> Step {
    Step { kind, span }
}

fn run(value: Expr) -> Step {
    let span = value.span;
    step(StepKind::Do(value), span)
}

/// The named children of a node, comments left out.
fn children(node: Node<'_>) -> Vec<Node<'_>> {
    let mut cursor = node.walk();
    node.named_children(&mut cursor).filter(|n| !matches!(n.kind(), "line_comment" | "block_comment")).collect()
}
