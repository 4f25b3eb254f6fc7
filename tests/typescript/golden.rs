//! What every construct of TypeScript lowers to, and nothing else; what is declared is printed below.

use crate::{lower, printer};
use oauth_migrate_lint::model::code::{File, Function, Mark};
use std::fmt::Write as _;

fn printed(code: &str) -> String {
    let file = lower(code);
    let mut out = printer::print(&file);
    out.push_str(&declared(&file));
    for (name, value) in &file.constants {
        let _ = writeln!(out, "constant {name} = {}", printer::expr(value));
    }
    for gap in &file.gaps {
        let _ = writeln!(out, "gap {}", gap.why);
    }
    out
}

/// What is said of types, fields, parameters and results besides their names.
fn declared(file: &File) -> String {
    let mut out = String::new();
    for class in &file.types {
        let flags = format!("{}{}", if class.is_abstract { " abstract" } else { "" }, if class.is_enum { " enum" } else { "" });
        if !flags.is_empty() || !class.marks.is_empty() {
            let _ = writeln!(out, "declared {}{flags}{}", class.name, marks(&class.marks));
        }
        for field in &class.fields {
            let of = field.declared.as_ref().map(|of| format!(": {of}")).unwrap_or_default();
            let optional = if field.is_optional { "?" } else { "" };
            let constant = if field.is_constant && !class.is_enum { " constant" } else { "" };
            if !of.is_empty() || !optional.is_empty() || !constant.is_empty() || !field.marks.is_empty() {
                let _ = writeln!(out, "declared {}.{}{optional}{of}{constant}{}", class.name, field.name, marks(&field.marks));
            }
        }
    }
    for (ix, function) in file.functions.iter().enumerate() {
        let says = signature(function);
        if !says.is_empty() {
            let _ = writeln!(out, "declared ${ix}{says}");
        }
    }
    out
}

fn signature(function: &Function) -> String {
    let mut out = marks(&function.marks);
    for param in &function.params {
        let of = param.declared.as_ref().map(|of| format!(": {of}")).unwrap_or_default();
        if !of.is_empty() || !param.marks.is_empty() {
            let _ = write!(out, " {}{of}{}", param.name, marks(&param.marks));
        }
    }
    if let Some(of) = &function.returns {
        let _ = write!(out, " gives {of}");
    }
    out
}

fn marks(all: &[Mark]) -> String {
    let args = |mark: &Mark| mark.args.iter().map(|arg| printer::expr(&arg.value)).collect::<Vec<_>>().join(", ");
    all.iter().map(|mark| format!(" @{}({})", mark.name, args(mark))).collect()
}

#[test]
fn golden_every_construct_lowers_as_written_down() {
    crate::golden_cases::check("tests/typescript/lowering", 40, printed);
}
