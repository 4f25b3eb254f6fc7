//! Facts about languages.

use super::Arithmetic;

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
    /// An array that is passed alone is what a parameter that collects the rest holds (Java, C#).
    pub array_is_rest: bool,
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
    /// A property of a library's object may be what its methods `getX` and `setX` read and write, and an entry of a map has its key and
    /// its value as properties (Kotlin).
    pub properties_by_methods: bool,
    /// A function given last to a method that sets something up runs with that as its receiver (Kotlin).
    pub blocks_have_receivers: bool,
    /// A type inside another is called by both names, and another's of the same last name is another type (Java).
    pub inner_types: bool,
    /// A module is named by its path with dots for slashes, from a folder that holds its package or from the file's own; a package is a
    /// folder, `from m import *` makes names free, and calling a class makes an object (Python).
    pub packages: bool,
    /// The files of a folder are one package. What it defines is called by the folder's path with a slash before it; other packages name it by
    /// an import path that ends with the folder. A class has an interface when it has the methods of it (Go).
    pub folders: bool,
    /// Queries, forms and headers are maps of lists; a list of one text stands for that text (Go).
    pub lists_of_values: bool,
    /// What nothing is written to holds a value that says nothing (`""`, `false`), and fields whose names begin with a capital are for whoever
    /// uses the package to write (Go).
    pub zero_fields: bool,
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
    /// Texts that differ only in case are equal, and so are keys of maps (PowerShell).
    pub texts_ignore_case: bool,
    /// Functions are called as programs are, with words; what comes through a pipe reaches them as the argument `&in`. A variable that
    /// nothing sets is one of the environment, and variables end with the run (shells).
    pub commands: bool,
    /// The functions of classes that operators call; with them `+` adds entries to a copy of a list or map (Kotlin).
    pub operators: &'static [(Arithmetic, &'static str)],
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
        array_is_rest: false,
        missing_key_fails: false,
        text_adds_text_only: false,
        factories: false,
        encodes_fields: false,
        typed_text: false,
        types_in_parts: false,
        maps_of_entries: false,
        functions_have_methods: false,
        properties_by_methods: false,
        blocks_have_receivers: false,
        inner_types: false,
        packages: false,
        folders: false,
        lists_of_values: false,
        zero_fields: false,
        implicit_receiver: false,
        calls_read_fields: false,
        nested_names: false,
        only_null_is_false: false,
        arguments_ignore_case: false,
        texts_ignore_case: false,
        commands: false,
        operators: &[],
    };
}
