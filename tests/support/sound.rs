//! Whether what a file was lowered to holds together, whatever stood in it.
#![allow(dead_code)]

use crate::visit::every_expression;
use oauth_migrate_lint::model::code::{ExprKind, File};
use oauth_migrate_lint::model::source::Span;

/// Runs with the stack that a parse thread has.
pub fn deep(act: impl FnOnce() + Send + 'static) {
    std::thread::Builder::new().stack_size(64 << 20).spawn(act).unwrap().join().unwrap();
}

/// The last place not behind `at` where a text may be cut.
pub fn cut(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|&i| text.is_char_boundary(i)).unwrap_or(0)
}

/// A program with a part of itself in place of some bytes at `at`.
pub fn spliced(program: &str, from: usize, to: usize, at: usize, drop: usize) -> String {
    let (from, to) = (cut(program, from.min(to)), cut(program, from.max(to)));
    let (at, after) = (cut(program, at), cut(program, at + drop));
    format!("{}{}{}", &program[..at], &program[from..to], &program[after..])
}

/// Every span that a file mentions anywhere lies on character boundaries inside of it.
pub fn check_places(text: &str, file: &File) {
    let shown = format!("{file:?}");
    for place in shown.split("Span { file: FileId(0), start: ").skip(1) {
        let mut numbers = place.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty());
        let (start, end): (usize, usize) = (numbers.next().unwrap().parse().unwrap(), numbers.next().unwrap().parse().unwrap());
        assert!(text.get(start..end).is_some(), "{start}..{end} of {} in {text:?}", text.len());
    }
}

/// Every span lies on character boundaries inside the file, and every number names something.
pub fn check(text: &str, file: &File) {
    let sound = |span: Span| assert!(text.get(span.start as usize..span.end as usize).is_some(), "{span:?} in {text:?}");
    every_expression(file, &mut |expr| {
        sound(expr.span);
        match &expr.kind {
            ExprKind::Text(_, span) | ExprKind::Call { name: span, .. } => sound(*span),
            ExprKind::Map(entries) | ExprKind::List(entries) => entries.iter().for_each(|entry| sound(entry.span)),
            ExprKind::Closure(ix) => assert!(*ix < file.functions.len()),
            _ => {}
        }
    });
    for function in &file.functions {
        sound(function.span);
        sound(function.name_span);
        function.params.iter().for_each(|param| sound(param.span));
        assert!(function.owner.is_none_or(|owner| owner < file.types.len()));
    }
    for class in &file.types {
        sound(class.span);
        class.fields.iter().for_each(|field| sound(field.span));
        assert!(class.methods.iter().all(|ix| *ix < file.functions.len()));
    }
    file.texts.iter().for_each(|literal| sound(literal.span));
    file.comments.iter().for_each(|comment| sound(*comment));
    file.gaps.iter().for_each(|gap| sound(gap.span));
}
