//! Code: what a frontend lowers one file to.
//!
//! Expressions and ordered steps with exact spans, nothing more: no types are inferred, there is no control-flow
//! graph, and nothing is printed back. It is neither an abstract syntax tree (sugar is gone) nor a compiler's
//! intermediate language (what the evaluator has no use for is [`ExprKind::Opaque`]).
//!
//! Conventions every frontend keeps:
//! - **Sugar is lowered.** `x .= y` is an assignment of a [`ExprKind::Join`]; destructuring becomes one assignment per
//!   name (through a temporary local whose name starts with `%`); `switch`/`match` is a chain of [`StepKind::Branch`] inside a
//!   [`StepKind::Block`] that `break` leaves (a `switch (true)` tests its cases themselves; fall-through copies the next body);
//!   `continue` is a break of the labelled block that wraps a loop's body.
//! - **`await`, parentheses, non-null assertions, `@`-silencing and by-reference marks vanish**; only the operand stays.
//! - **Constructors** are functions called [`CONSTRUCTOR`], whatever the language calls them; `super(…)` and
//!   `parent::__construct(…)` call [`Callee::Static`] with [`TypeRef::Parent`] and that name.
//! - **The top level** of a file is a function of kind [`FunctionKind::TopLevel`], always `functions[0]`.
//! - **Type arguments** (`Foo<Bar>`) are left out of names. A call that is given exactly one of its own (`json::<Token>()`,
//!   `GetService<Api>()`, `axios.post<Token>(…)`) is [`ExprKind::Typed`] with that class around the call.
//! - **What a frontend does not understand** is `Opaque` with its understood sub-expressions, never dropped: calls
//!   inside must still be seen. Syntax errors are walked into and recorded in [`File::gaps`].

mod declarations;
mod names;
mod semantics;
mod steps;

use super::source::{FileId, Name, Span};
pub use declarations::{Captures, Field, Function, FunctionKind, Mark, Param, ParamKind, Type, TypeRef};
pub use names::{
    ANY_FIELD, ANY_FIELD_SET, ANY_MESSAGE, ANY_METHOD, CALLED, CLASS_BODY, CONSTRUCTOR, ELEMENT_GET, ELEMENT_SET, POINTED_TO, TYPE_GIVEN,
};
pub use semantics::Semantics;
use std::sync::Arc;
pub use steps::{Arg, Arithmetic, AssignWhen, Block, Callee, Entry, Expr, ExprKind, Member, Place, Step, StepKind, Test};

/// An index into [`File::functions`].
pub type FunctionIx = usize;
/// An index into [`File::types`].
pub type TypeIx = usize;

/// One lowered file.
#[derive(Debug, Clone, Default)]
pub struct File {
    /// Which file.
    pub id: FileId,
    /// The facts about its language that change what code means.
    pub semantics: Semantics,
    /// Functions, methods and closures; `functions[0]` is the top level.
    pub functions: Vec<Function>,
    /// Classes, interfaces, traits, enums, and what acts as one (a constructor function with a prototype).
    pub types: Vec<Type>,
    /// Names other files may import: exported name (`default` for a default export) and the expression it stands for, evaluated at
    /// the end of the top level. `module.exports = X` is `("=", X)`; `export * from 'm'` is `("*", Import)`.
    pub exports: Vec<(Name, Expr)>,
    /// Constants other files of the unit see without an import (`define('A', …)`, top-level `const A = …` in PHP).
    pub constants: Vec<(Name, Expr)>,
    /// Every string literal of the file, with its content span; interpolated ones part by part. Configuration files: every scalar.
    pub texts: Vec<Literal>,
    /// Every comment and docstring (prose files: the whole text; HTML: text nodes and comments).
    pub comments: Vec<Span>,
    /// Namespaces whose types the file names without them, the nearest first (`using N;`, the namespace the code stands in).
    pub opens: Vec<Name>,
    /// For configuration files (JSON, YAML, .env, properties): each scalar with its dotted key path (`auth.token_url`, `items[0].x`).
    pub settings: Vec<Setting>,
    /// For files that configure how the modules beside them are found: a module path, in which one `*` may stand for any text, and the
    /// path of a file or folder from the root that it stands for.
    pub module_paths: Vec<(Name, Name)>,
    /// Programs in other languages that stand in the file.
    pub scripts: Vec<Script>,
    /// What was not understood.
    pub gaps: Vec<Gap>,
}

/// A program that stands in a file of another kind. Its places are those of the file.
#[derive(Debug, Clone)]
pub struct Script {
    /// The name of its language.
    pub language: &'static str,
    /// Its code.
    pub code: Arc<File>,
}

/// A string literal.
#[derive(Debug, Clone)]
pub struct Literal {
    /// The decoded value.
    pub value: Name,
    /// The content without quotes. When the value has no escapes its length equals the span's.
    pub span: Span,
}

/// One scalar of a configuration file.
#[derive(Debug, Clone, Default)]
pub struct Setting {
    /// The dotted path of keys.
    pub path: Name,
    /// The span of the last key.
    pub key: Span,
    /// The scalar as text.
    pub value: Name,
    /// The span of the scalar's content, without quotes.
    pub span: Span,
}

/// Something a frontend could not read.
#[derive(Debug, Clone)]
pub struct Gap {
    /// Where.
    pub span: Span,
    /// Why, in a few words (`syntax error`, `nested too deeply`).
    pub why: &'static str,
}
