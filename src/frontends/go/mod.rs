//! Go.
//!
//! Lowers the tree of `tree-sitter-go` to [`code`](crate::model::code). Go in the terms of the model:
//!
//! - A package is a folder. What it defines is called by the folder's path with a slash before it (`/internal/api.Client`), what it
//!   imports by the path of the import (`net/http.Get`).
//! - A struct is a class whose constructor takes its fields, by name or by position. A struct that it embeds is a field and a parent.
//! - Methods of types that are no structs are functions that may be called as methods of their first parameter; converting to such a type
//!   gives the value.
//! - An error is no result: a function returns what it returns besides, several results as a map that [`RESULT`] takes apart. To return
//!   an error is to throw. Whether a call failed is not known, but what runs when it did never returns a value: the path ends there.
//! - Pointers are what they point to; reading through one copies it.

mod assignments;
mod calls;
mod composites;
mod conditions;
mod declarations;
mod expressions;
mod functions;
mod literals;
mod loops;
pub mod modules;
mod names;
mod results;
mod scan;
mod statements;
mod switches;
mod types;

use super::base::{Base, Deeper, TEXT, asserted_text, based, expr, lowered, operation, perform, read, set, step, unknown};
use super::{Input, tree};
use crate::model::code::{Block, File, Semantics, TypeIx};
use crate::model::source::Name;
use names::Names;
use results::Results;
use std::collections::BTreeMap;
use tree_sitter::Node;

const SEMANTICS: Semantics = Semantics {
    empty_map_is_false: true,
    factories: true,
    encodes_fields: true,
    folders: true,
    lists_of_values: true,
    zero_fields: true,
    text_adds_text_only: true,
    ..Semantics::NONE
};

/// The operation that takes one of several results: of a call, by its number from 0.
const RESULT: &str = "%result";

/// Lowers one Go file.
pub fn lower(input: Input<'_>) -> File {
    lowered(input, tree::parse(input, &tree_sitter_go::LANGUAGE.into()), SEMANTICS, |root, mut file| {
        scan::literals_and_comments(input, root, &mut file);
        lower_root(input, root, file)
    })
}

fn lower_root<'t>(input: Input<'t>, root: Node<'t>, file: File) -> File {
    let mut lowering =
        Lowering { base: Base::new(input, file), names: Names::of(input, root), types: BTreeMap::new(), scope: Scope::new() };
    let nodes = tree::children(root);
    lowering.declare_types(&nodes);
    let mut body = Block::new();
    let (starts, others): (Vec<Node<'t>>, Vec<Node<'t>>) = nodes.into_iter().partition(|node| lowering.is_start(*node));
    for node in others {
        lowering.deeper(node, |this| this.outermost(node, &mut body));
    }
    for node in starts {
        lowering.deeper(node, |this| this.start(node, &mut body));
    }
    lowering.top(body);
    lowering.base.file
}

/// The state of lowering one file.
struct Lowering<'t> {
    base: Base<'t>,
    /// What names of the file mean.
    names: Names,
    /// The classes of the file, and those of other files that it adds methods to.
    types: BTreeMap<Name, TypeIx>,
    scope: Scope,
}

based!(Lowering);

/// The function the code stands in.
#[derive(Default)]
struct Scope {
    /// The variables in scope and their unique names, innermost last.
    layers: Vec<BTreeMap<String, Name>>,
    /// The types of variables that are of no struct, by their unique names.
    value_types: BTreeMap<Name, Name>,
    /// How often the function has declared a name.
    counts: BTreeMap<String, usize>,
    /// What the receiver is called.
    receiver: Option<String>,
    /// Type parameters.
    generics: Vec<String>,
    /// What `break` and `continue` may leave, innermost last.
    jumps: Vec<Jump>,
    /// The label of the next loop or switch.
    label: Option<String>,
    /// What the function returns.
    results: Results,
    /// The number of the specification among the constants of a declaration.
    iota: Option<usize>,
    /// The code runs only when something failed.
    failing: bool,
}

impl Scope {
    /// A function in which nothing is declared.
    fn new() -> Self {
        Scope { layers: vec![BTreeMap::new()], ..Scope::default() }
    }
}

/// What `break` and `continue` leave.
struct Jump {
    label: Option<String>,
    leave: Name,
    /// None for `switch` and `select`.
    next: Option<Name>,
}

impl Lowering<'_> {
    /// The unique name of a variable, when there is one of that name.
    fn variable(&self, name: &str) -> Option<Name> {
        self.scope.layers.iter().rev().find_map(|layer| layer.get(name)).cloned()
    }

    /// Declares a variable: each declaration is a variable of its own.
    fn declare(&mut self, name: &str) -> Name {
        let count = self.scope.counts.entry(name.to_owned()).or_default();
        *count += 1;
        let unique = if *count == 1 { Name::from(name) } else { Name::from(format!("{name}%{count}")) };
        if let Some(layer) = self.scope.layers.last_mut() {
            layer.insert(name.to_owned(), unique.clone());
        }
        unique
    }

    /// Does something in a scope of its own.
    fn scoped<T>(&mut self, act: impl FnOnce(&mut Self) -> T) -> T {
        self.scope.layers.push(BTreeMap::new());
        let result = act(self);
        self.scope.layers.pop();
        result
    }
}
