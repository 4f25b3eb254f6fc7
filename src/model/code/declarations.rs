//! What code declares: functions, types, and their parts.

use super::{Arg, Block, Expr, FunctionIx, TypeIx};
use crate::model::source::{Name, Span};

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
    /// Interfaces of packages that it says it has, where these bring no code and are no parents (TypeScript), qualified.
    pub implements: Vec<Name>,
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
    /// Its value's fields and methods are those of the object as well, where that has none of that name (Go's embedded types). The value's
    /// class is among the parents.
    pub is_embedded: bool,
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
