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

mod annotations;
mod assignments;
mod branches;
mod calls;
mod classes;
mod constants;
mod counting;
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

use super::base::{Base, arg, based, expr, lowered, operation, perform, read, set, step, unknown};
use super::{Input, embedded, tree};
use crate::model::code::{Arg, Block, CLASS_BODY, File, Function, FunctionKind, Semantics, TypeIx};
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
    embedded::lower(input, whole)
}

fn whole(input: Input<'_>) -> File {
    lowered(input, tree::parse(input, &tree_sitter_ruby::LANGUAGE.into()), SEMANTICS, |root, mut file| {
        scan::literals_and_comments(input, root, &mut file);
        lower_root(input, root, file)
    })
}

fn lower_root<'t>(input: Input<'t>, root: Node<'t>, file: File) -> File {
    let mut lowering = Lowering {
        base: Base::new(input, file),
        heredocs: scan::heredocs(root),
        declared: scan::declared_types(input, root),
        aliases: scan::aliases(input, root),
        scope: Scope { layers: vec![BTreeSet::new()], ..Scope::default() },
        classes: Vec::new(),
        bodies: BTreeMap::new(),
    };
    let mut body = Block::new();
    lowering.body(&tree::children(root), &statements::Target::Discard, &mut body);
    lowering.top(body);
    lowering.finish()
}

/// The state of lowering one file.
struct Lowering<'t> {
    base: Base<'t>,
    /// The body of each here-document, by the node that begins it.
    heredocs: HashMap<usize, Node<'t>>,
    /// The full names of the classes and modules of the file.
    declared: BTreeSet<Name>,
    /// Other names that constants give to classes.
    aliases: BTreeMap<Name, Name>,
    scope: Scope,
    /// The classes and modules around the current node, innermost last.
    classes: Vec<Class>,
    /// What the bodies of classes do besides defining.
    bodies: BTreeMap<TypeIx, Block>,
}

based!(Lowering);

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
    fn name(&self, node: Node<'_>) -> Name {
        Name::from(self.text(node))
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
            let Some(span) = self.file.types.get(ix).map(|class| class.span) else { continue };
            self.add(Function {
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
        self.base.file
    }
}
