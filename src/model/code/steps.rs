//! What code does: steps, expressions, and the places that values are put into.

use super::{FunctionIx, TypeRef};
use crate::model::source::{Name, Span};

/// A sequence of steps.
pub type Block = Vec<Step>;

/// A step.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// What is done.
    pub kind: StepKind,
    /// Where.
    pub span: Span,
}

/// What a step does.
#[derive(Debug, Clone, PartialEq)]
pub enum StepKind {
    /// Evaluate for its effects (assignments, calls, declarations).
    Do(Expr),
    /// If, and each case of a switch.
    Branch {
        /// The condition.
        guard: Expr,
        /// When true.
        then: Block,
        /// When false.
        other: Block,
    },
    /// A labelled block, left by `Break` of its label. Labels are unique in a function.
    Block {
        /// The label.
        label: Name,
        /// The steps.
        body: Block,
    },
    /// Leave the block with that label.
    Break(Name),
    /// Any loop. Wrap it in a `Block` for `break` and its body in one for `continue`; a `while` condition is evaluated in the body
    /// (`Branch { guard, then: [], other: [Break] }`); the update of a `for` is the body's end.
    Loop {
        /// What each round sets: the key (or index) and the value.
        key: Option<Place>,
        /// The value of the round.
        value: Option<Place>,
        /// What is looped over; `None` for while-like loops.
        over: Option<Expr>,
        /// The body.
        body: Block,
    },
    /// Try: the handler may run after any step of the body.
    Try {
        /// The protected steps.
        body: Block,
        /// All handlers, joined as alternatives.
        handlers: Vec<Block>,
        /// Runs in any case.
        finally: Block,
    },
    /// Return from the function.
    Return(Option<Expr>),
}

/// Where a value can be put.
#[derive(Debug, Clone, PartialEq)]
pub enum Place {
    /// A local variable or parameter.
    Local(Name),
    /// A variable of the module the code stands in (JavaScript top-level declarations), seen from all its functions.
    Module(Name),
    /// A variable shared by the whole program (PHP top-level variables, `global $x`, `window.x`).
    Global(Name),
    /// A field of an object; the name may be computed.
    Field(Box<Expr>, Box<Member>),
    /// A static field or class constant.
    Static(TypeRef, Name),
    /// An element; without an index: append.
    Index(Box<Expr>, Option<Box<Expr>>),
    /// The variable whose name is the value of an expression (`local -n other=$1` in shells).
    Variable(Box<Expr>),
}

/// A field's or method's name.
#[derive(Debug, Clone, PartialEq)]
pub enum Member {
    /// As written.
    Named(Name),
    /// The value of an expression.
    Computed(Expr),
}

/// An expression.
#[derive(Debug, Clone, PartialEq)]
pub struct Expr {
    /// What it is.
    pub kind: ExprKind,
    /// The whole expression, quotes and parentheses of calls included.
    pub span: Span,
}

/// What an expression is.
#[derive(Debug, Clone, PartialEq)]
pub enum ExprKind {
    /// A string literal (or the literal part of an interpolated one): decoded value and the span of its content without quotes.
    Text(Name, Span),
    /// A number as written, without separators and suffixes.
    Number(Name),
    /// True or false.
    Bool(bool),
    /// null, undefined, None.
    Null,
    /// Concatenation as text (PHP `.`, interpolation, template literals).
    Join(Vec<Expr>),
    /// Arithmetic; `+` of two values either of which is text concatenates (JavaScript).
    Arithmetic(Arithmetic, Box<Expr>, Box<Expr>),
    /// A map literal; an entry without a key is a list element (PHP arrays mix both).
    Map(Vec<Entry>),
    /// A list literal.
    List(Vec<Entry>),
    /// The value of a place.
    Read(Place),
    /// The receiver.
    This,
    /// A free name that the file does not define: a constant, a global object, a namespace (`CURLOPT_URL`, `axios`, `window`). Qualified.
    /// For PHP constants in a namespace: the plain name.
    Symbol(Name),
    /// A name that the file does not explain: a member of the receiver or its class, also an inherited one, or else a [`ExprKind::Symbol`].
    Name(Name),
    /// A class used as a value (`Foo::class`, JavaScript class or constructor reference).
    Class(TypeRef),
    /// A module or a name of one: `require('m')` has no name; `import {a as b} from 'm'` has `Some("a")`; a default import `Some("default")`;
    /// `import * as ns` has none. `include 'file.php'` is a call of `include`.
    Import(Name, Option<Name>),
    /// A call; `name` is the span of the called name (the method's name in a chain).
    Call {
        /// What is called.
        callee: Callee,
        /// The arguments.
        args: Vec<Arg>,
        /// The called name.
        name: Span,
    },
    /// `new`; anonymous classes are types with an invented name.
    New {
        /// The class.
        class: TypeRef,
        /// The constructor's arguments.
        args: Vec<Arg>,
    },
    /// A function value.
    Closure(FunctionIx),
    /// An assignment, and its value.
    Assign {
        /// Where to.
        place: Box<Place>,
        /// What.
        value: Box<Expr>,
        /// Under which condition on the old value.
        when: AssignWhen,
    },
    /// Remove a place (`unset`, `delete`).
    Remove(Box<Place>),
    /// `guard ? then : other`.
    Choose(Box<Expr>, Box<Expr>, Box<Expr>),
    /// `a || b`, `a ?: b`, `a or b`: `a` when it is true, else `b`.
    Or(Box<Expr>, Box<Expr>),
    /// `a && b`: `a` when it is false, else `b`.
    And(Box<Expr>, Box<Expr>),
    /// `a ?? b`: `a` unless it is null or not set.
    Coalesce(Box<Expr>, Box<Expr>),
    /// A comparison.
    Test(Test, Box<Expr>, Box<Expr>),
    /// `instanceof`.
    IsA(Box<Expr>, TypeRef),
    /// Whether a place is set and not null.
    IsSet(Box<Expr>),
    /// Logical not; `empty(x)` is `Not(x)`.
    Not(Box<Expr>),
    /// A conversion: `array`, `object`, `string`, `int`, `float`, `bool`.
    Cast(&'static str, Box<Expr>),
    /// A value that is declared, asserted or cast to be of a class, by its qualified name (`HttpClient c = …`, `x as Api`): what is not
    /// known otherwise is an object of it.
    Typed(Name, Box<Expr>),
    /// Throws: the path ends here.
    Throw(Option<Box<Expr>>),
    /// Ends the program (`exit`, `die`, `process.exit`).
    Stop(Option<Box<Expr>>),
    /// Several expressions, the last one's value (comma operator).
    Sequence(Vec<Expr>),
    /// Anything else, with the sub-expressions that were understood.
    Opaque(Vec<Expr>),
}

/// When an assignment happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AssignWhen {
    /// Always.
    #[default]
    Always,
    /// When the old value is null or unset (`??=`).
    Unset,
    /// When the old value is false (`||=`).
    False,
}

/// Arithmetic operators.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Arithmetic {
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
    Other,
}

/// Comparison operators.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Test {
    Equal,
    NotEqual,
    Identical,
    NotIdentical,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    /// `key in map`, `value in list`.
    In,
}

/// What is called.
#[derive(Debug, Clone, PartialEq)]
pub enum Callee {
    /// A function by qualified name; when the unit has none of that name, by `fallback` (PHP's global namespace).
    Function {
        /// Qualified.
        name: Name,
        /// Plain.
        fallback: Option<Name>,
    },
    /// A method of a value.
    Method(Box<Expr>, Box<Member>),
    /// A method of a class.
    Static(TypeRef, Box<Member>),
    /// A value that is a function.
    Value(Box<Expr>),
}

/// An argument.
#[derive(Debug, Clone, PartialEq)]
pub struct Arg {
    /// Its value.
    pub value: Expr,
    /// Its name, when passed by name.
    pub name: Option<Name>,
    /// Expands to several arguments.
    pub spread: bool,
}

/// An entry of a map or list literal.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The key; `None` for list elements and spreads.
    pub key: Option<Expr>,
    /// The value (of a spread: what is spread).
    pub value: Expr,
    /// Expands to several entries.
    pub spread: bool,
    /// The whole entry with its separator and the space up to the next entry: what must go when the entry goes.
    pub span: Span,
}
