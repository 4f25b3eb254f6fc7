//! What lowering shares in every language with a tree-sitter grammar: the file that grows, the places and texts of nodes, names that no
//! program holds, and limits.
//!
//! Each language's `Lowering` is a [`Base`] and what else it must know on the way; it reaches the methods here by dereferencing to it.

use super::scalars::bare;
use super::{Input, tree};
use crate::model::code::{
    Arg, AssignWhen, Block, CONSTRUCTOR, Callee, Captures, Expr, ExprKind, File, Function, FunctionIx, FunctionKind, Gap, Member, Param,
    Place, Semantics, Step, StepKind, TypeIx, TypeRef,
};
use crate::model::source::{Name, Span};
use std::collections::BTreeMap;
use std::ops::DerefMut;
use tree_sitter::{Node, Tree};

/// Why the rest of a file is left alone.
const TOO_DEEP: &str = "nested too deeply";

/// The part of the state of lowering one file that is the same in every language.
pub(super) struct Base<'a> {
    pub(super) input: Input<'a>,
    pub(super) file: File,
    /// How deep in the tree the current node stands.
    pub(super) depth: usize,
    /// What was lowered more than once: bytes of source, or steps where a `switch` falls through.
    pub(super) copied: usize,
    /// The last number given to an invented name, by its kind.
    counters: BTreeMap<&'static str, usize>,
}

/// A file without code in a language.
pub(super) fn empty(input: Input<'_>, semantics: Semantics) -> File {
    File { semantics, ..bare(input) }
}

/// Lowers one file that was parsed: `lower` makes code of its root, in a file that knows what is no code in it. What can't be parsed at
/// all is a file without code.
pub(super) fn lowered(
    input: Input<'_>,
    parsed: Result<Tree, Gap>,
    semantics: Semantics,
    lower: impl FnOnce(Node<'_>, File) -> File,
) -> File {
    let file = empty(input, semantics);
    match parsed {
        Ok(parsed) => {
            let root = parsed.root_node();
            lower(root, File { gaps: tree::gaps(input, root), ..file })
        }
        Err(gap) => File { gaps: vec![gap], ..file },
    }
}

impl<'a> Base<'a> {
    pub(super) fn new(input: Input<'a>, file: File) -> Self {
        Self { input, file, depth: 0, copied: 0, counters: BTreeMap::new() }
    }

    /// What the top level does.
    pub(super) fn top(&mut self, body: Block) {
        if let Some(top) = self.file.functions.first_mut() {
            top.body = body;
        }
    }

    /// A number for a function that is filed when its body is known: functions inside of it come behind it.
    pub(super) fn reserve(&mut self) -> FunctionIx {
        self.add_function(Function::default())
    }

    /// Files a function under the number that was kept for it.
    pub(super) fn fill(&mut self, ix: FunctionIx, function: Function) {
        if let Some(place) = self.file.functions.get_mut(ix) {
            *place = function;
        }
    }

    /// Files a function.
    pub(super) fn add_function(&mut self, function: Function) -> FunctionIx {
        self.file.functions.push(function);
        self.file.functions.len() - 1
    }

    /// Files what makes the cases of an enumeration: objects that know their value and their name.
    pub(super) fn case_constructor(&mut self, owner: TypeIx, span: Span) -> FunctionIx {
        let param = |name: &str| Param { name: name.into(), span, promoted: true, ..Param::default() };
        self.add_function(Function {
            name: CONSTRUCTOR.into(),
            owner: Some(owner),
            kind: FunctionKind::Method,
            params: vec![param("value"), param("name")],
            span,
            name_span: span.slice(0, 0),
            ..Function::default()
        })
    }

    /// Files a function as a method of a type.
    pub(super) fn add_method(&mut self, owner: TypeIx, method: FunctionIx) {
        if let Some(owner) = self.file.types.get_mut(owner) {
            owner.methods.push(method);
        }
    }

    /// Files a function without a name; the value that it is.
    pub(super) fn add_closure(&mut self, params: Vec<Param>, captures: Captures, body: Block, span: Span) -> Expr {
        let ix = self.reserve();
        self.filled_closure(ix, params, captures, body, span)
    }

    /// Files a function without a name under the number that was kept for it; the value that it is.
    pub(super) fn filled_closure(&mut self, ix: FunctionIx, params: Vec<Param>, captures: Captures, body: Block, span: Span) -> Expr {
        let (kind, name_span) = (FunctionKind::Closure, span.slice(0, 0));
        self.fill(ix, Function { kind, params, captures, body, span, name_span, ..Function::default() });
        expr(ExprKind::Closure(ix), span)
    }

    pub(super) fn span(&self, node: Node<'_>) -> Span {
        tree::span(self.input, node)
    }

    pub(super) fn text(&self, node: Node<'_>) -> &'a str {
        tree::text(self.input, node)
    }

    /// The text of a span.
    pub(super) fn slice(&self, span: Span) -> &'a str {
        tree::slice(self.input, span)
    }

    /// What stands between two nodes, such as the sign of an operator, without the space around it.
    pub(super) fn between(&self, left: Node<'_>, right: Node<'_>) -> &'a str {
        self.input.text.get(left.end_byte()..right.start_byte()).unwrap_or("").trim()
    }

    /// An expression with the span of a node.
    pub(super) fn make(&self, node: Node<'_>, kind: ExprKind) -> Expr {
        expr(kind, self.span(node))
    }

    /// A node of which nothing is known.
    pub(super) fn unknown(&self, node: Node<'_>) -> Expr {
        unknown(self.span(node))
    }

    /// The next number of a kind of name, from 1.
    pub(super) fn number(&mut self, kind: &'static str) -> usize {
        let count = self.counters.entry(kind).or_default();
        *count += 1;
        *count
    }

    /// A name that no program can contain.
    pub(super) fn fresh(&mut self, prefix: &'static str) -> Name {
        format!("%{prefix}{}", self.number(prefix)).into()
    }

    /// Whether code of so many bytes may be lowered once more; copies are limited in proportion to the file.
    pub(super) fn may_copy(&mut self, bytes: usize) -> bool {
        let fits = self.copied + bytes <= 4 * self.input.text.len() + 65_536;
        self.copied += if fits { bytes } else { 0 };
        fits
    }

    /// Goes one level deeper, or records a gap and says no.
    pub(super) fn descend(&mut self, node: Node<'_>) -> bool {
        let span = self.span(node);
        self.descend_at(span)
    }

    /// Goes one level deeper, or records a gap there and says no.
    pub(super) fn descend_at(&mut self, span: Span) -> bool {
        if self.depth >= tree::MAX_DEPTH {
            if !self.file.gaps.iter().any(|gap| gap.why == TOO_DEEP) {
                self.file.gaps.push(Gap { span, why: TOO_DEEP });
            }
            return false;
        }
        self.depth += 1;
        true
    }
}

/// Going deeper with the whole state in hand.
pub(super) trait Deeper<'a>: DerefMut<Target = Base<'a>> + Sized {
    /// Runs `lower` one level deeper, or gives up when this is too deep.
    fn deeper<T>(&mut self, node: Node<'_>, lower: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if !self.descend(node) {
            return None;
        }
        let lowered = lower(self);
        self.depth -= 1;
        Some(lowered)
    }
}

impl<'a, L: DerefMut<Target = Base<'a>>> Deeper<'a> for L {}

/// Makes a language's `Lowering` dereference to its [`Base`].
macro_rules! based {
    ($lowering:ident) => {
        impl<'a> std::ops::Deref for $lowering<'a> {
            type Target = crate::frontends::base::Base<'a>;

            fn deref(&self) -> &Self::Target {
                &self.base
            }
        }

        impl std::ops::DerefMut for $lowering<'_> {
            fn deref_mut(&mut self) -> &mut Self::Target {
                &mut self.base
            }
        }
    };
}
pub(super) use based;

pub(super) fn expr(kind: ExprKind, span: Span) -> Expr {
    Expr { kind, span }
}

pub(super) fn step(kind: StepKind, span: Span) -> Step {
    Step { kind, span }
}

/// A step that evaluates an expression.
pub(super) fn perform(expr: Expr) -> Step {
    Step { span: expr.span, kind: StepKind::Do(expr) }
}

/// Something that is not known.
pub(super) fn unknown(span: Span) -> Expr {
    expr(ExprKind::Opaque(Vec::new()), span)
}

/// A value that is of a class, when there is one.
pub(super) fn typed(class: Option<Name>, value: Expr, span: Span) -> Expr {
    match class {
        Some(class) => expr(ExprKind::Typed(class, Box::new(value)), span),
        None => value,
    }
}

/// An assignment.
pub(super) fn set(place: Place, value: Expr, span: Span) -> Expr {
    assign(place, value, AssignWhen::Always, span)
}

/// An assignment that may depend on what the place held.
pub(super) fn assign(place: Place, value: Expr, when: AssignWhen, span: Span) -> Expr {
    expr(ExprKind::Assign { place: Box::new(place), value: Box::new(value), when }, span)
}

/// A read of a place.
pub(super) fn read(place: Place, span: Span) -> Expr {
    expr(ExprKind::Read(place), span)
}

/// An argument that is passed by its position.
pub(super) fn arg(value: Expr) -> Arg {
    Arg { value, name: None, spread: false }
}

/// A member of an object.
pub(super) fn field_of(object: Expr, name: impl Into<Name>) -> Place {
    Place::Field(Box::new(object), Box::new(Member::Named(name.into())))
}

/// A member of the object that the code belongs to.
pub(super) fn own_field(name: impl Into<Name>, span: Span) -> Place {
    field_of(expr(ExprKind::This, span), name)
}

/// A method of an object, as what is called.
pub(super) fn method_of(object: Expr, name: impl Into<Name>) -> Callee {
    Callee::Method(Box::new(object), Box::new(Member::Named(name.into())))
}

/// A call of a method of an object.
pub(super) fn method_call(object: Expr, name: impl Into<Name>, args: Vec<Arg>, at: Span, span: Span) -> Expr {
    expr(ExprKind::Call { callee: method_of(object, name), args, name: at }, span)
}

/// A call of one of the language's own operations, which has no name in programs.
pub(super) fn operation(name: &str, args: Vec<Expr>, at: Span, span: Span) -> Expr {
    let args = args.into_iter().map(arg).collect();
    expr(ExprKind::Call { callee: Callee::Function { name: name.into(), fallback: None }, args, name: at }, span)
}

/// The operation that asserts that a value is text: of any other value it fails.
pub(super) const TEXT: &str = "%text";

/// A value that is asserted to be text.
pub(super) fn asserted_text(value: Expr, span: Span) -> Expr {
    operation(TEXT, vec![value], span, span)
}

/// A call of what a value is.
pub(super) fn called(function: Expr, args: Vec<Arg>, at: Span, span: Span) -> Expr {
    expr(ExprKind::Call { callee: Callee::Value(Box::new(function)), args, name: at }, span)
}

/// A text that leaves the program.
pub(super) fn echoed(value: Expr) -> Expr {
    let span = value.span;
    let callee = Callee::Function { name: ECHO.into(), fallback: None };
    expr(ExprKind::Call { callee, args: vec![Arg { value, name: None, spread: false }], name: span.slice(0, 0) }, span)
}

/// The function that is called with what leaves the program.
pub(super) const ECHO: &str = "echo";

/// Paths of more members than these are not read twice.
const MAX_PATH: usize = 8;

/// Whether a place can be read twice: nothing in its path has an effect, and the path is short.
pub(super) fn is_simple_place(place: &Place) -> bool {
    simple_place(place, MAX_PATH)
}

/// Whether an expression can be evaluated twice.
pub(super) fn is_simple(expr: &Expr) -> bool {
    simple(expr, MAX_PATH)
}

fn simple_place(place: &Place, depth: usize) -> bool {
    match place {
        Place::Local(_) | Place::Module(_) | Place::Global(_) => true,
        Place::Static(class, _) => !matches!(class, TypeRef::Value(_)),
        Place::Variable(name) => simple(name, depth),
        Place::Field(object, member) => {
            let named = match &**member {
                Member::Named(_) => true,
                Member::Computed(expr) => simple(expr, depth),
            };
            named && simple(object, depth)
        }
        Place::Index(object, index) => simple(object, depth) && index.as_ref().is_none_or(|index| simple(index, depth)),
    }
}

fn simple(expr: &Expr, depth: usize) -> bool {
    match &expr.kind {
        ExprKind::Text(..) | ExprKind::Number(_) | ExprKind::This | ExprKind::Symbol(_) | ExprKind::Class(_) | ExprKind::Import(..) => true,
        ExprKind::Read(place) => depth > 0 && simple_place(place, depth - 1),
        _ => false,
    }
}
