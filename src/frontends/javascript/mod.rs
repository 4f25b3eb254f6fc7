//! JavaScript, with JSX, CommonJS and ES modules.
//!
//! Lowers a tree-sitter tree to [`code`](crate::model::code). Names are resolved lexically: what is declared at a module's top
//! level is a [`Place::Module`], what is declared in a function a [`Place::Local`], and a free name a symbol. Functions that
//! are used as constructors, and object literals that hold functions, become types. Which module an import means, and what a
//! global object can do, is not decided here.
//!
//! Two passes look over the whole tree first: `scopes` (who declares what) and `shapes` (what acts as a type). The other files
//! lower one group of node kinds each. Node kinds that only TypeScript has stand beside the JavaScript ones they resemble.

mod calls;
mod classes;
mod compiled;
mod expressions;
mod functions;
pub(crate) mod jsx;
pub(crate) mod literals;
mod loops;
mod marks;
mod modules;
mod names;
mod namespaces;
mod objects;
mod operators;
mod patterns;
mod prototypes;
mod scopes;
mod shapes;
mod statements;
mod types;

use super::base::{Base, based, echoed, empty, perform, read, set};
use super::{Input, tree};
use crate::model::code::{Block, Expr, ExprKind, File, FunctionIx, Semantics, StepKind};
use crate::model::source::Name;
use loops::Jump;
use scopes::Scopes;
use shapes::Shapes;
use std::collections::HashMap;
use tree_sitter::{Language, Node};

/// What JavaScript code means where languages differ.
const SEMANTICS: Semantics = Semantics { unset_is_null: true, ..Semantics::NONE };

/// Lowers one JavaScript file.
pub fn lower(input: Input<'_>) -> File {
    lower_as(input, &grammar())
}

/// The grammar of JavaScript.
pub fn grammar() -> Language {
    tree_sitter_javascript::LANGUAGE.into()
}

/// Lowers one file in a grammar that extends JavaScript's.
pub fn lower_as(input: Input<'_>, grammar: &Language) -> File {
    match tree::parse(input, grammar) {
        Ok(parsed) => lower_roots(input, &[Root::Program(parsed.root_node())]),
        Err(gap) => File { gaps: vec![gap], ..lower_roots(input, &[]) },
    }
}

/// A tree to lower.
#[derive(Debug, Clone, Copy)]
pub enum Root<'t> {
    /// A program.
    Program(Node<'t>),
    /// A program whose expressions leave as text (a bound attribute of a page).
    Echoed(Node<'t>),
}

impl<'t> Root<'t> {
    fn node(self) -> Node<'t> {
        match self {
            Root::Program(node) | Root::Echoed(node) => node,
        }
    }
}

/// Lowers several programs that run one after the other and share their top level (the scripts of a page).
pub fn lower_roots(input: Input<'_>, roots: &[Root<'_>]) -> File {
    let nodes: Vec<Node<'_>> = roots.iter().map(|root| root.node()).collect();
    let scopes = Scopes::of(input, &nodes);
    let mut file = empty(input, SEMANTICS);
    let (shapes, declared) = Shapes::of(input, &nodes, &scopes, &mut file);
    let mut lowering = Lowering {
        base: Base::new(input, file),
        scopes,
        shapes,
        scope: 0,
        in_constructor: false,
        arguments: None,
        jumps: Vec::new(),
        functions: HashMap::new(),
        moved: HashMap::new(),
        module: modules::Module::default(),
        namespaces: Vec::new(),
    };
    lowering.declared_types(&declared);
    lowering.roots(roots);
    lowering.base.file
}

/// The state of lowering one file.
struct Lowering<'a> {
    base: Base<'a>,
    scopes: Scopes,
    shapes: Shapes,
    /// The scope the current node stands in.
    scope: usize,
    /// Whether the current function is a constructor.
    in_constructor: bool,
    /// The variable that holds all arguments of the current function.
    arguments: Option<Name>,
    /// What `break` and `continue` may leave, innermost last.
    jumps: Vec<Jump>,
    /// Which function a node became.
    functions: HashMap<usize, FunctionIx>,
    /// Choices that stand for a parameter with a default, and its name.
    moved: HashMap<usize, Name>,
    /// What the file exports.
    module: modules::Module,
    /// What the namespaces around the current node export, innermost last.
    namespaces: Vec<Vec<(Name, Expr)>>,
}

based!(Lowering);

impl<'a> Lowering<'a> {
    /// The top level: every program, and what the file exports.
    fn roots(&mut self, roots: &[Root<'_>]) {
        let mut body = Block::new();
        for root in roots {
            let first = body.len();
            self.block_of(&tree::children(root.node()), &mut body);
            if let Root::Echoed(_) = root {
                for step in body.iter_mut().skip(first) {
                    if let StepKind::Do(expr) = &mut step.kind {
                        let shown = std::mem::replace(expr, Expr { kind: ExprKind::Null, span: step.span });
                        *expr = echoed(shown);
                    }
                }
            }
        }
        self.finish_module(&mut body);
        self.top(body);
        for node in roots.iter().map(|root| root.node()) {
            let Base { input, file, .. } = &mut self.base;
            literals::collect(*input, node, file);
            file.gaps.extend(tree::gaps(*input, node));
        }
    }

    /// The expression inside parentheses, `await` and type casts.
    fn unwrapped<'t>(&self, node: Node<'t>) -> Node<'t> {
        names::unwrapped(self.input, node)
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
}
