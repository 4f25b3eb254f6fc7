//! Ruby.
//!
//! Lowers the tree of `tree-sitter-ruby` to [`code`](crate::model::code). Ruby in the terms of the model:
//!
//! - A name that no assignment made a variable is a call without a receiver ([`Callee::Function`](crate::model::code::Callee)); so is
//!   every `x.y` ([`Callee::Method`](crate::model::code::Callee)). Whether that runs a method or reads a field is decided when it runs.
//! - Instance variables are fields with their sign (`@token`), so that no method hides them; those of a class are static fields.
//! - A method `x=` is the setter of `x`; `attr_accessor` and its like are the methods that they define.
//! - What a class body does besides defining is the method [`CLASS_BODY`](crate::model::code::CLASS_BODY) of the class.
//! - A block is the argument named `&`, and a parameter of that name takes it.
//! - Symbols are texts. Keys without braces at the end of the arguments are one map.
//! - `if`, `case` and `begin` are steps; their value goes where the statement's value goes ([`statements::Target`]).

mod assignments;
mod branches;
mod calls;
mod classes;
mod constants;
mod definers;
mod expressions;
mod functions;
mod iterations;
mod literals;
mod loops;
mod matching;
mod operators;
mod scan;
mod special;
mod statements;
mod structs;

use super::{Input, tree};
use crate::model::code::{
    Arg, Block, CLASS_BODY, Callee, Expr, ExprKind, File, Function, FunctionKind, Gap, Place, Semantics, Step, StepKind, TypeIx,
};
use crate::model::source::{Name, Span};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use tree_sitter::Node;

const SEMANTICS: Semantics = Semantics {
    unset_is_null: true,
    text_adds_text_only: true,
    implicit_receiver: true,
    calls_read_fields: true,
    nested_names: true,
    only_null_is_false: true,
    types_in_parts: true,
    ..Semantics::NONE
};

/// Lowers one Ruby file.
pub fn lower(input: Input<'_>) -> File {
    let whole = Span::new(input.id, 0, input.text.len());
    let top = Function { kind: FunctionKind::TopLevel, span: whole, name_span: whole.slice(0, 0), ..Function::default() };
    let mut file = File { id: input.id, semantics: SEMANTICS, functions: vec![top], ..File::default() };
    match tree::parse(input, &tree_sitter_ruby::LANGUAGE.into()) {
        Ok(parsed) => {
            let root = parsed.root_node();
            scan::literals_and_comments(input, root, &mut file);
            file.gaps = tree::gaps(input, root);
            lower_root(input, root, file)
        }
        Err(gap) => {
            file.gaps.push(gap);
            file
        }
    }
}

fn lower_root<'t>(input: Input<'t>, root: Node<'t>, file: File) -> File {
    let mut lowering = Lowering {
        input,
        heredocs: scan::heredocs(root),
        declared: scan::declared_types(input, root),
        file,
        scope: Scope { layers: vec![BTreeSet::new()], ..Scope::default() },
        classes: Vec::new(),
        bodies: BTreeMap::new(),
        counter: 0,
        depth: 0,
    };
    let mut body = Block::new();
    lowering.body(&tree::children(root), &statements::Target::Discard, &mut body);
    if let Some(top) = lowering.file.functions.first_mut() {
        top.body = body;
    }
    lowering.finish()
}

/// The state of lowering one file.
struct Lowering<'t> {
    input: Input<'t>,
    /// The body of each here-document, by the node that begins it.
    heredocs: HashMap<usize, Node<'t>>,
    /// The full names of the classes and modules of the file.
    declared: BTreeSet<Name>,
    file: File,
    scope: Scope,
    /// The classes and modules around the current node, innermost last.
    classes: Vec<Class>,
    /// What the bodies of classes do besides defining.
    bodies: BTreeMap<TypeIx, Block>,
    /// The last number given to an invented name.
    counter: usize,
    depth: usize,
}

/// The function the code stands in.
#[derive(Default)]
struct Scope {
    /// The variables of the function and of the blocks around the current node, innermost last.
    layers: Vec<BTreeSet<Name>>,
    /// What `break` and `next` may leave, innermost last.
    jumps: Vec<Jump>,
    /// The receiver is a class.
    is_static: bool,
    /// The method's name, and what its parameters are when they are handed on (`super`).
    method: Option<Name>,
    forwarded: Vec<Arg>,
}

/// What `break` and `next` leave.
enum Jump {
    /// A loop: the block around it and the one around its body, and whether each was used.
    Loop { leave: Name, next: Name },
    /// A block that is a function.
    Closure,
}

/// A class or module that is being lowered.
#[derive(Clone)]
struct Class {
    /// Its full name.
    name: Name,
    /// The type, once there is something to put into it.
    ix: Option<TypeIx>,
    /// Its methods are called on the class (`class << self`, `extend self`, `module_function`).
    is_static: bool,
    /// A module: it has no objects of its own.
    is_module: bool,
    span: Span,
}

impl<'t> Lowering<'t> {
    fn span(&self, node: Node<'_>) -> Span {
        tree::span(self.input, node)
    }

    fn text(&self, node: Node<'_>) -> &'t str {
        tree::text(self.input, node)
    }

    fn name(&self, node: Node<'_>) -> Name {
        Name::from(self.text(node))
    }

    /// An expression with the span of a node.
    fn make(&self, node: Node<'_>, kind: ExprKind) -> Expr {
        Expr { kind, span: self.span(node) }
    }

    /// A fresh name that no program can contain.
    fn fresh(&mut self) -> Name {
        self.counter += 1;
        format!("%{}", self.counter).into()
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

    /// Whether a name is a variable here.
    fn is_local(&self, name: &str) -> bool {
        self.scope.layers.iter().any(|layer| layer.contains(name))
    }

    /// Makes a name a variable.
    fn declare(&mut self, name: &Name) {
        if !self.is_local(name)
            && let Some(layer) = self.scope.layers.last_mut()
        {
            layer.insert(name.clone());
        }
    }

    /// What the class bodies do becomes a method of each class.
    fn finish(mut self) -> File {
        for (ix, body) in std::mem::take(&mut self.bodies) {
            let Some(class) = self.file.types.get_mut(ix) else { continue };
            class.methods.push(self.file.functions.len());
            let span = class.span;
            self.file.functions.push(Function {
                name: CLASS_BODY.into(),
                owner: Some(ix),
                kind: FunctionKind::Method,
                is_static: true,
                body,
                span,
                name_span: span.slice(0, 0),
                ..Function::default()
            });
        }
        self.file
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

fn read(place: Place, span: Span) -> Expr {
    expr(ExprKind::Read(place), span)
}

fn set(place: Place, value: Expr, span: Span) -> Expr {
    expr(ExprKind::Assign { place: Box::new(place), value: Box::new(value), when: Default::default() }, span)
}

fn opaque(span: Span) -> Expr {
    expr(ExprKind::Opaque(Vec::new()), span)
}

fn arg(value: Expr) -> Arg {
    Arg { value, name: None, spread: false }
}

/// A call of one of the language's own operations, which has no name in programs.
fn operation(name: &str, args: Vec<Expr>, at: Span, span: Span) -> Expr {
    let args = args.into_iter().map(arg).collect();
    expr(ExprKind::Call { callee: Callee::Function { name: name.into(), fallback: None }, args, name: at }, span)
}
