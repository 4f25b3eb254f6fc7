//! Rust.
//!
//! Lowers a `syn` tree to [`code`](crate::model::code). Everything is an expression in Rust, but steps are not: what an expression does
//! before it has a value (the arms of a `match`, the statements of a block) is lowered to steps before the one it stands in. `Some(x)` and
//! `Ok(x)` are `x`, `None` is null, `Err(x)` throws; references, `?`, `.await` and casts vanish. Struct literals construct by name: each
//! struct has a constructor that takes its fields.
//!
//! `names` says what a path means, `items`, `functions` and `types` lower what a module holds, `statements`, `conditions` and `patterns`
//! what a block does, `expressions`, `calls` and `paths` values, `macros` and `formats` what is given to the macros that make values;
//! `shared` are statics that the program writes, `conversions` and `builders` methods that stand in no source.

mod bounds;
mod builders;
mod calls;
mod conditions;
mod conversions;
mod enums;
mod expressions;
mod formats;
mod functions;
mod items;
mod literals;
mod loops;
mod macros;
mod marks;
mod names;
mod operators;
mod paths;
mod patterns;
mod places;
mod recover;
mod scan;
mod shared;
mod statements;
mod types;

use super::base::{Base, arg as positional, based, empty, expr as make, method_call, perform, read, set, unknown};
use super::{Input, tree};
use crate::model::code::{Block, Expr, File, Gap, Semantics, Step, StepKind, TypeIx, TypeRef};
use crate::model::source::{Name, Span};
use names::Module;
use std::collections::BTreeMap;
use std::ops::Range;

/// What Rust code means where languages differ.
const SEMANTICS: Semantics =
    Semantics { empty_map_is_false: true, factories: true, encodes_fields: true, typed_text: true, ..Semantics::NONE };

/// Lowers one file.
pub fn lower(input: Input<'_>) -> File {
    let whole = Span::new(input.id, 0, input.text.len());
    let mut file = empty(input, SEMANTICS);
    let scanned = scan::Scanned::of(input.text);
    scanned.record(input, &mut file);
    if scanned.nesting > tree::MAX_NESTING {
        file.gaps.push(Gap { span: whole, why: "nested too deeply" });
        return file;
    }
    let items = recover::items(input, 0..preamble(input.text), &mut file.gaps);
    let mut lowering = Lowering {
        base: Base::new(input, file),
        modules: vec![Module { path: names::module_of(input.path), ..Module::default() }],
        types: BTreeMap::new(),
        structs: BTreeMap::new(),
        variants: BTreeMap::new(),
        aliases: BTreeMap::new(),
        generics: Vec::new(),
        own: None,
        scopes: Vec::new(),
        counts: BTreeMap::new(),
        temporaries: 0,
        jumps: Vec::new(),
        declared_result: None,
        adds_to_plain: false,
        statics: BTreeMap::new(),
        built_apart: BTreeMap::new(),
    };
    lowering.module_items(&items);
    let file = lowering.base.file;
    drop(items);
    // Otherwise the lexer keeps every text of the thread.
    proc_macro2::extra::invalidate_current_thread_spans();
    file
}

/// The length of what stands before the code: a byte order mark and a shebang line.
fn preamble(text: &str) -> usize {
    let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let rest = text.get(mark..).unwrap_or("");
    // `#![attribute]` is no shebang, whatever space there is inside.
    let is_shebang = rest.strip_prefix("#!").is_some_and(|after| !after.trim_start().starts_with('['));
    mark + if is_shebang { rest.find('\n').unwrap_or(rest.len()) } else { 0 }
}

/// A variant of an enum.
#[derive(Debug, Clone)]
struct Variant {
    /// The enum's name.
    parent: Name,
    /// The variant has no data, and neither has any other.
    plain: bool,
    /// It has no data.
    unit: bool,
}

/// What `break` and `continue` may leave.
#[derive(Debug, Clone)]
struct Jump {
    /// The label as written, without the quote.
    label: Option<String>,
    /// The block that `break` leaves.
    out: Name,
    /// The block that `continue` leaves; none for labelled blocks.
    next: Option<Name>,
    /// Where `break` puts its value.
    dest: Dest,
}

/// What becomes of a value.
#[derive(Debug, Clone)]
enum Dest {
    /// Nothing.
    Discard,
    /// The function returns it.
    Return,
    /// A local variable holds it.
    Local(Name),
}

/// The state of lowering one file.
struct Lowering<'a> {
    base: Base<'a>,
    /// The module of the current item, and those around it; never empty.
    modules: Vec<Module>,
    /// The types of the file by qualified name.
    types: BTreeMap<Name, TypeIx>,
    /// The field names of the structs of the file.
    structs: BTreeMap<Name, Vec<Name>>,
    /// The variants of the enums of the file by qualified name.
    variants: BTreeMap<Name, Variant>,
    /// Type aliases of the file.
    aliases: BTreeMap<String, Vec<String>>,
    /// Type parameters in scope, and what bounds them.
    generics: Vec<(String, Option<Name>)>,
    /// `Self`.
    own: Option<TypeIx>,
    /// The variables in scope and their unique names.
    scopes: Vec<BTreeMap<String, Name>>,
    /// How often a function has declared a name.
    counts: BTreeMap<String, usize>,
    /// How many invented names there are.
    temporaries: usize,
    /// What can be left, innermost last.
    jumps: Vec<Jump>,
    /// The class that the current function returns.
    declared_result: Option<Name>,
    /// The methods of the current `impl` are those of values that are no objects (text, lists).
    adds_to_plain: bool,
    /// What may be written though it is static: the static field that stands for it, by qualified name.
    statics: BTreeMap<Name, TypeRef>,
    /// Constants of which each build has another: where the first one stands among the file's, and how many there are.
    built_apart: BTreeMap<Name, (usize, usize)>,
}

based!(Lowering);

impl Lowering<'_> {
    fn at(&self, range: Range<usize>) -> Span {
        // An offset inside a character would be the lexer's mistake; nothing may depend on it.
        let fits = self.input.text.get(range.clone()).is_some();
        if fits { Span::new(self.input.id, range.start, range.end) } else { Span::new(self.input.id, 0, 0) }
    }

    /// The span of one token.
    fn token(&self, span: proc_macro2::Span) -> Span {
        self.at(span.byte_range())
    }

    /// The span of a node, from its first token to its last one.
    fn span<T: syn::spanned::Spanned>(&self, node: &T) -> Span {
        let span = node.span();
        self.at(span.byte_range())
    }

    fn module(&self) -> &Module {
        // There is always one: the file's own.
        static EMPTY: std::sync::LazyLock<Module> = std::sync::LazyLock::new(Module::default);
        self.modules.last().unwrap_or(&EMPTY)
    }

    /// What a path means here, type aliases of the file followed.
    fn resolve(&self, path: Vec<String>) -> Vec<String> {
        let resolved = self.module().resolve(path);
        self.aliased(resolved)
    }

    /// A name with the type alias at its beginning replaced.
    fn aliased(&self, name: Vec<String>) -> Vec<String> {
        if self.aliases.is_empty() {
            return name;
        }
        for length in (1..=name.len()).rev() {
            let Some((head, tail)) = name.split_at_checked(length) else { continue };
            if let Some(meant) = self.aliases.get(&head.join("::")) {
                return meant.iter().chain(tail).cloned().collect();
            }
        }
        name
    }

    /// A fresh name that no program can contain.
    fn fresh(&mut self, prefix: &str) -> Name {
        self.temporaries += 1;
        Name::from(format!("%{prefix}{}", self.temporaries))
    }

    /// The unique name of a variable, when there is one of that name.
    fn variable(&self, name: &str) -> Option<Name> {
        self.scopes.iter().rev().find_map(|scope| scope.get(name)).cloned()
    }

    /// Declares a variable: each declaration is a variable of its own.
    fn declare(&mut self, name: &str) -> Name {
        let count = self.counts.entry(name.to_owned()).or_default();
        *count += 1;
        let unique = if *count == 1 { Name::from(name) } else { Name::from(format!("{name}%{count}")) };
        if let Some(scope) = self.scopes.last_mut() {
            scope.insert(name.to_owned(), unique.clone());
        }
        unique
    }

    /// Does something in a scope of its own, in which imports may stand as well.
    fn scoped<T>(&mut self, act: impl FnOnce(&mut Self) -> T) -> T {
        self.scopes.push(BTreeMap::new());
        let result = act(self);
        self.scopes.pop();
        result
    }
}

/// A branch.
fn branch(guard: Expr, then: Block, other: Block, span: Span) -> Step {
    Step { kind: StepKind::Branch { guard, then, other }, span }
}

/// A call of a method that the language's own library has.
fn method(receiver: Expr, name: &str, args: Vec<Expr>, at: Span, span: Span) -> Expr {
    method_call(receiver, name, args.into_iter().map(positional).collect(), at, span)
}
