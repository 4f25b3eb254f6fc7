//! Code that stands in files of another kind: templates and notebooks.
//!
//! What is no code is blanked out, byte by byte, and what marks code becomes what the language of the code has for it. So the text that
//! a frontend is given is as long as the file, and every span points to its place in the file.

mod blade;
mod erb;
mod notebook;
#[cfg(test)]
mod tests;

use super::Input;
use super::printed::Printer;
use super::scalars::unescape;
use crate::model::code::{Expr, ExprKind, File, Literal, Script, Step, StepKind};
use crate::model::source::{Name, Span};

/// The code of a file of which it is only a part.
#[derive(Debug, Default)]
pub(super) struct Embedded {
    /// As long as the file.
    pub code: String,
    /// What people read, as bytes of the file.
    pub prose: Vec<(usize, usize)>,
    /// Texts that are printed as they stand; in the code they are strings, with other signs where a string has none.
    pub texts: Vec<(usize, usize)>,
    /// Code whose value is printed.
    pub printed: Vec<(usize, usize)>,
    /// Texts that belong to no code that is lowered.
    pub literals: Vec<(usize, usize)>,
    /// Programs in other languages.
    pub scripts: Vec<Script>,
}

/// Lowers a file by a frontend for whole files, which is given the code in it when it is a template or a notebook.
pub(super) fn lower(input: Input<'_>, whole: fn(Input<'_>) -> File) -> File {
    let Some(embedded) = embedded(input) else { return whole(input) };
    let mut file = whole(Input { text: &embedded.code, ..input });
    print(input, &embedded, &mut file);
    file.texts.extend(
        embedded
            .literals
            .iter()
            .filter_map(|(from, to)| Some(Literal { value: unescape(input.text.get(*from..*to)?), span: Span::new(input.id, *from, *to) })),
    );
    file.texts.sort_by_key(|text| (text.span.start, text.span.end));
    file.scripts.extend(embedded.scripts);
    file.comments.extend(embedded.prose.into_iter().map(|(start, end)| Span::new(input.id, start, end)));
    file.comments.sort_unstable();
    file
}

/// Has the code print what it prints.
fn print(input: Input<'_>, embedded: &Embedded, file: &mut File) {
    if embedded.texts.is_empty() && embedded.printed.is_empty() {
        return;
    }
    let within = |list: &[(usize, usize)], span: Span| {
        let after = list.partition_point(|(from, _)| *from <= span.start as usize + 1);
        let found = after.checked_sub(1).and_then(|index| list.get(index)).copied();
        found.filter(|(from, to)| span.start as usize + 1 >= *from && span.end as usize <= to + 1)
    };
    let text = |span: Span| {
        let (from, to) = within(&embedded.texts, span)?;
        Some((Name::from(input.text.get(from..to)?), Span::new(input.id, from, to)))
    };
    for literal in &mut file.texts {
        if let Some((value, span)) = text(literal.span) {
            (literal.value, literal.span) = (value, span);
        }
    }
    let shown = |expr: &Expr| match &expr.kind {
        ExprKind::Text(_, span) => text(*span).map(|(value, span)| Expr { kind: ExprKind::Text(value, span), span }),
        _ => None,
    };
    let parts = |step: &Step| match &step.kind {
        StepKind::Do(expr) | StepKind::Return(Some(expr)) => {
            let value = shown(expr).or_else(|| within(&embedded.printed, expr.span).map(|_| expr.clone()))?;
            Some(vec![value])
        }
        _ => None,
    };
    let is_template = |span: Span| text(span).is_some();
    let printer = Printer { parts: &parts, is_template: &is_template, wraps: true };
    file.functions.iter_mut().for_each(|function| printer.join(&mut function.body));
}

fn embedded(input: Input<'_>) -> Option<Embedded> {
    let path = input.path.to_ascii_lowercase();
    if path.ends_with(".blade.php") {
        Some(blade::read(input.text))
    } else if path.ends_with(".erb") {
        Some(erb::read(input.text))
    } else if path.ends_with(".ipynb") {
        Some(notebook::read(input))
    } else {
        None
    }
}
