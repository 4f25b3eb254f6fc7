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

use super::source::{FileId, Name, Span};

/// The name of every constructor in [`File`].
pub const CONSTRUCTOR: &str = "constructor";

/// The name of the method that does what the body of a class does besides defining (`base_uri '…'` in Ruby). It is static, runs once for
/// the class, and what it sets belongs to the class's objects.
pub const CLASS_BODY: &str = "%body";

/// An index into [`File::functions`].
pub type FunctionIx = usize;
/// An index into [`File::types`].
pub type TypeIx = usize;
/// A sequence of steps.
pub type Block = Vec<Step>;

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
    /// What was not understood.
    pub gaps: Vec<Gap>,
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
#[derive(Debug, Clone)]
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

/// Facts about a language that change the meaning of code.
#[derive(Debug, Clone, Copy, Default)]
pub struct Semantics {
    /// Maps and lists are copied on assignment (PHP arrays), not shared.
    pub maps_by_value: bool,
    /// Names of functions, methods and classes are compared without case (PHP).
    pub names_ignore_case: bool,
    /// `[]` and `{}` are false (PHP, Python), not true (JavaScript).
    pub empty_map_is_false: bool,
    /// `"0"` is false (PHP).
    pub zero_text_is_false: bool,
    /// A variable that is read before it is written is null (PHP inside functions, JavaScript); otherwise unknown.
    pub unset_is_null: bool,
    /// Several methods of a class may have one name; the number of arguments tells them apart (Java, C#).
    pub overloads: bool,
    /// `a[k]` fails when `a` has no `k` (Python), and is not null or undefined.
    pub missing_key_fails: bool,
    /// Text and a number cannot be added (Python, Ruby).
    pub text_adds_text_only: bool,
    /// Objects are made by literals, in functions that their callers use as constructors (Rust, Go): such a function is run to see what it
    /// makes.
    pub factories: bool,
    /// An object is encoded as what its type declares (Rust, C#, Java): its fields, by the names that marks or a habit give them.
    pub encodes_fields: bool,
    /// Any value can become a part of a text, and says nothing of itself by that (Rust's format strings).
    pub typed_text: bool,
    /// Several types of one name are parts of one type (C#'s `partial`, Ruby's reopened classes).
    pub types_in_parts: bool,
    /// Who goes through a map is given its entries, each a record of `Key` and `Value` and a pair (C#).
    pub maps_of_entries: bool,
    /// A function is an object whose interface has one method: a method of a function value, whatever its name, is a call (Java).
    pub functions_have_methods: bool,
    /// A module is named by its path with dots for slashes, from a folder that holds its package or from the file's own; a package is a
    /// folder, `from m import *` makes names free, and calling a class makes an object (Python).
    pub packages: bool,
    /// A function called without a receiver may be a method of the receiver around (Ruby).
    pub implicit_receiver: bool,
    /// `x.y` is a call, and reads the field `y` when there is no such method (Ruby).
    pub calls_read_fields: bool,
    /// Names of classes and constants are looked up in the classes around, then in their ancestors (Ruby).
    pub nested_names: bool,
    /// Only null and false are false; `0`, `""` and what is empty are true (Ruby).
    pub only_null_is_false: bool,
    /// Names of arguments are compared without case: those of a map that is spread into a call are written in lower case, as the
    /// frontend writes the others and the names of parameters (PowerShell).
    pub arguments_ignore_case: bool,
}

impl Semantics {
    /// None of the facts: what a language is compared with, so that its frontend lists only what is true of it.
    pub const NONE: Self = Self {
        maps_by_value: false,
        names_ignore_case: false,
        empty_map_is_false: false,
        zero_text_is_false: false,
        unset_is_null: false,
        overloads: false,
        missing_key_fails: false,
        text_adds_text_only: false,
        factories: false,
        encodes_fields: false,
        typed_text: false,
        types_in_parts: false,
        maps_of_entries: false,
        functions_have_methods: false,
        packages: false,
        implicit_receiver: false,
        calls_read_fields: false,
        nested_names: false,
        only_null_is_false: false,
        arguments_ignore_case: false,
    };
}

/// What kind of function.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FunctionKind {
    /// The top level of a file.
    #[default]
    TopLevel,
    /// A named function that other code of the unit may call by name.
    Function,
    /// A method of a type (constructors included).
    Method,
    /// An anonymous or nested function: a value that captures its surroundings; never run for itself.
    Closure,
}

/// A function, method, closure, or the top level.
#[derive(Debug, Clone, Default)]
pub struct Function {
    /// Qualified name of a function (`Ns\name` in PHP, plain in JavaScript), plain name of a method, `""` for closures and the top level.
    pub name: Name,
    /// The type it belongs to.
    pub owner: Option<TypeIx>,
    /// Its kind.
    pub kind: FunctionKind,
    /// Called without a receiver.
    pub is_static: bool,
    /// Has no body.
    pub is_abstract: bool,
    /// Runs when the field of its name is read (`get x()`, a property); reads stay field reads.
    pub is_getter: bool,
    /// Runs when the field of its name is written.
    pub is_setter: bool,
    /// The parameters in order.
    pub params: Vec<Param>,
    /// What a closure sees of its surroundings.
    pub captures: Captures,
    /// The declared return type, qualified.
    pub returns: Option<Name>,
    /// Annotations, decorators, attributes.
    pub marks: Vec<Mark>,
    /// May be called as a method of its first parameter (C#'s `this` parameters).
    pub is_extension: bool,
    /// What it does.
    pub body: Block,
    /// The whole function (for a top level: the whole file).
    pub span: Span,
    /// Its name (for an unnamed one: its first line's start).
    pub name_span: Span,
}

/// What a closure sees of the function around it.
#[derive(Debug, Clone, Default)]
pub enum Captures {
    /// Nothing.
    #[default]
    Nothing,
    /// These locals, by value or (true) by reference.
    Some(Vec<(Name, bool)>),
    /// All of them, shared (JavaScript), and `this` of an arrow function if `this` is set.
    All {
        /// Whether `this` is the surrounding one.
        this: bool,
    },
}

/// An annotation, decorator or attribute.
#[derive(Debug, Clone)]
pub struct Mark {
    /// Its qualified name (`com.fasterxml.jackson.annotation.JsonProperty`, `serde`, `Component`).
    pub name: Name,
    /// What it is given. A word that is no expression (Rust's `#[serde(default)]`) is a symbol, a pair (`rename = "x"`) a named argument,
    /// a nested list a call.
    pub args: Vec<Arg>,
    /// Where.
    pub span: Span,
}

/// A parameter.
#[derive(Debug, Clone, Default)]
pub struct Param {
    /// Its local name. A destructured parameter gets a `%`-name and assignments at the start of the body.
    pub name: Name,
    /// Its default.
    pub default: Option<Expr>,
    /// How arguments reach it.
    pub kind: ParamKind,
    /// Its declared type, qualified, if it names a class.
    pub declared: Option<Name>,
    /// Annotations, decorators, attributes.
    pub marks: Vec<Mark>,
    /// Where.
    pub span: Span,
    /// A promoted constructor parameter: also the field of that name.
    pub promoted: bool,
}

/// How arguments reach a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ParamKind {
    /// One argument.
    #[default]
    One,
    /// One argument, written back to the argument's place when the call ends.
    ByReference,
    /// One argument, given by name: also as an entry of a map that is the last argument.
    Named,
    /// All remaining positional arguments as a list.
    Rest,
    /// All remaining named arguments as a map.
    NamedRest,
}

/// A class, interface, trait or enum.
#[derive(Debug, Clone, Default)]
pub struct Type {
    /// Qualified name.
    pub name: Name,
    /// Parent classes and interfaces, qualified, in order.
    pub parents: Vec<TypeRef>,
    /// Traits and mixins, flattened into the method order before the parents.
    pub mixins: Vec<TypeRef>,
    /// Fields and constants.
    pub fields: Vec<Field>,
    /// Its functions.
    pub methods: Vec<FunctionIx>,
    /// Cannot be instantiated itself (abstract class, interface, trait).
    pub is_abstract: bool,
    /// A list of named constants: its static fields are its cases, and two cases are equal when they are the same.
    pub is_enum: bool,
    /// Only adds methods to the type of that name, which another file of the unit defines (an `impl` block, a partial class).
    pub is_extension: bool,
    /// A class without a name: only the expression that declares it makes objects of it, and whoever is handed one calls its methods.
    pub is_anonymous: bool,
    /// Annotations, decorators, attributes.
    pub marks: Vec<Mark>,
    /// Where.
    pub span: Span,
}

/// A field or class constant.
#[derive(Debug, Clone, Default)]
pub struct Field {
    /// Its name in code.
    pub name: Name,
    /// Its declared type, qualified; of an optional one (`string?`, `Optional[str]`, `Option<String>`) the type inside.
    pub declared: Option<Name>,
    /// It may be left out or null, as far as its declaration says.
    pub is_optional: bool,
    /// Annotations, decorators, attributes.
    pub marks: Vec<Mark>,
    /// Its initialiser.
    pub init: Option<Expr>,
    /// Belongs to the class, not to an object (static fields, class constants, enum cases).
    pub is_static: bool,
    /// Can never be written again.
    pub is_constant: bool,
    /// Where.
    pub span: Span,
}

/// A reference to a type.
#[derive(Debug, Clone, PartialEq)]
pub enum TypeRef {
    /// By qualified name.
    Named(Name),
    /// The class the code stands in (`self`; in a trait: of the receiver).
    Own,
    /// The class of the receiver (`static`).
    Late,
    /// The parent of the class the code stands in.
    Parent,
    /// The value of an expression (`new $class`, `$object::CONSTANT`, `class A extends mixin(B)`).
    Value(Box<Expr>),
}

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
