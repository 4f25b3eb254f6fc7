//! Texts, comments and the places of literals.

use super::lower;
use oauth_migrate_lint::model::code::{Expr, ExprKind, StepKind};

#[test]
fn texts_and_comments_are_collected() {
    let code = "# one\nx = 'a' + \"b#{c}d\\n\" # two\ny = %w[e f]\nz = <<~EOS\n  g\nEOS\n";
    let file = lower(code);
    let texts: Vec<&str> = file.texts.iter().map(|t| &*t.value).collect();
    assert_eq!(texts, ["a", "b", "d\n", "e", "f", "\n  g\n"]);
    let comments: Vec<&str> = file.comments.iter().map(|c| &code[c.start as usize..c.end as usize]).collect();
    assert_eq!(comments, ["# one", "# two"]);
}

/// The value of the only assignment.
fn assigned(code: &str) -> Expr {
    let file = lower(code);
    match &file.functions[0].body[0].kind {
        StepKind::Do(Expr { kind: ExprKind::Assign { value, .. }, .. }) => (**value).clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn entries_carry_their_separators() {
    let code = "x = { a: 1, 'b' => 2 , **c }";
    let ExprKind::Map(entries) = assigned(code).kind else { panic!() };
    let spans: Vec<&str> = entries.iter().map(|e| &code[e.span.start as usize..e.span.end as usize]).collect();
    assert_eq!(spans, ["a: 1, ", "'b' => 2 , ", "**c"]);
    let keys: Vec<&str> =
        entries.iter().filter_map(|e| e.key.as_ref()).map(|k| &code[k.span.start as usize..k.span.end as usize]).collect();
    assert_eq!(keys, ["a", "'b'"]);
}

#[test]
fn pairs_without_braces_are_one_map_behind_the_other_arguments() {
    let code = "x = f(1, a: 2, 'b' => 3)";
    let ExprKind::Call { args, .. } = assigned(code).kind else { panic!() };
    assert_eq!(args.len(), 2);
    let at = args[1].value.span;
    assert_eq!(&code[at.start as usize..at.end as usize], "a: 2, 'b' => 3");
}
