//! Whether what a file was lowered to holds together, whatever stood in it.
#![allow(dead_code)]

use crate::visit::every_expression;
use oauth_migrate_lint::model::code::{ExprKind, File};
use oauth_migrate_lint::model::source::Span;

/// Runs with the stack that a parse thread has.
pub fn deep(act: impl FnOnce() + Send + 'static) {
    std::thread::Builder::new().stack_size(64 << 20).spawn(act).unwrap().join().unwrap();
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
