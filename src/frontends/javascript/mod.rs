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

use super::{Input, tree};
use crate::model::code::{Block, Expr, ExprKind, File, Function, FunctionIx, FunctionKind, Gap, Place, Semantics, Step, StepKind};
use crate::model::source::{Name, Span};
use loops::Jump;
use scopes::Scopes;
use shapes::Shapes;
use std::collections::{BTreeMap, HashMap};
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
    let mut file = File { id: input.id, semantics: SEMANTICS, ..File::default() };
    let (shapes, declared) = Shapes::of(input, &nodes, &scopes, &mut file);
    let whole = Span::new(input.id, 0, input.text.len());
    file.functions.push(Function { kind: FunctionKind::TopLevel, span: whole, name_span: whole.slice(0, 0), ..Function::default() });
    let mut lowering = Lowering {
        input,
        scopes,
        shapes,
        file,
        scope: 0,
        depth: 0,
        in_constructor: false,
        arguments: None,
        jumps: Vec::new(),
        copied: 0,
        counters: BTreeMap::new(),
        functions: HashMap::new(),
        moved: HashMap::new(),
        module: modules::Module::default(),
        namespaces: Vec::new(),
    };
    lowering.declared_types(&declared);
    lowering.roots(roots);
    lowering.file
}

/// The state of lowering one file.
struct Lowering<'a> {
    input: Input<'a>,
    scopes: Scopes,
    shapes: Shapes,
    file: File,
    /// The scope the current node stands in.
    scope: usize,
    /// How deep in the tree the current node stands.
    depth: usize,
    /// Whether the current function is a constructor.
    in_constructor: bool,
    /// The variable that holds all arguments of the current function.
    arguments: Option<Name>,
    /// What `break` and `continue` may leave, innermost last.
    jumps: Vec<Jump>,
    /// Bytes of source lowered more than once (bodies of a `switch` that others fall through to).
    copied: usize,
    /// The last number given to an invented name, by its prefix.
    counters: BTreeMap<&'static str, usize>,
    /// Which function a node became.
    functions: HashMap<usize, FunctionIx>,
    /// Choices that stand for a parameter with a default, and its name.
    moved: HashMap<usize, Name>,
    /// What the file exports.
    module: modules::Module,
    /// What the namespaces around the current node export, innermost last.
    namespaces: Vec<Vec<(Name, Expr)>>,
}

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
                        *expr = jsx::echoed(shown);
                    }
                }
            }
        }
        self.finish_module(&mut body);
        if let Some(top) = self.file.functions.first_mut() {
            top.body = body;
        }
        for node in roots.iter().map(|root| root.node()) {
            literals::collect(self.input, node, &mut self.file);
            self.file.gaps.extend(tree::gaps(self.input, node));
        }
    }

    fn span(&self, node: Node<'_>) -> Span {
        tree::span(self.input, node)
    }

    fn text(&self, node: Node<'_>) -> &'a str {
        tree::text(self.input, node)
    }

    /// The expression inside parentheses, `await` and type casts.
    fn unwrapped<'t>(&self, node: Node<'t>) -> Node<'t> {
        names::unwrapped(self.input, node)
    }

    fn name(&self, node: Node<'_>) -> Name {
        Name::from(self.text(node))
    }

    /// An expression with the span of a node.
    fn make(&self, node: Node<'_>, kind: ExprKind) -> Expr {
        Expr { kind, span: self.span(node) }
    }

    /// A fresh name that no program can contain.
    fn fresh(&mut self, prefix: &'static str) -> Name {
        let count = self.counters.entry(prefix).or_default();
        *count += 1;
        Name::from(format!("%{prefix}{count}"))
    }

    /// Whether code of so many bytes may be lowered once more; copies are limited in proportion to the file.
    fn may_copy(&mut self, bytes: usize) -> bool {
        let fits = self.copied + bytes <= 4 * self.input.text.len() + 65_536;
        self.copied += if fits { bytes } else { 0 };
        fits
    }

    /// Goes one level deeper, or records a gap and says no.
    fn descend(&mut self, node: Node<'_>) -> bool {
        if self.depth >= tree::MAX_DEPTH {
            let why = "nested too deeply";
            if !self.file.gaps.iter().any(|gap| gap.why == why) {
                self.file.gaps.push(Gap { span: self.span(node), why });
            }
            return false;
        }
        self.depth += 1;
        true
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

/// A step that evaluates an expression.
fn perform(expr: Expr) -> Step {
    Step { span: expr.span, kind: StepKind::Do(expr) }
}

/// An assignment.
fn set(place: Place, value: Expr, span: Span) -> Expr {
    let kind = ExprKind::Assign { place: Box::new(place), value: Box::new(value), when: Default::default() };
    Expr { kind, span }
}

/// A read of a place.
fn read(place: Place, span: Span) -> Expr {
    Expr { kind: ExprKind::Read(place), span }
}
