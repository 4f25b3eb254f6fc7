//! Texts, comments and the places of literals.

use super::lower;
use oauth_migrate_lint::model::code::{Expr, ExprKind, StepKind};

#[test]
fn texts_and_comments_are_collected() {
    let code = "# one\n$x = 'a' + \"b$c`n\" # two\nGet-It https://d.example/e\n<# three #>\n";
    let file = lower(code);
    let texts: Vec<&str> = file.texts.iter().map(|t| &*t.value).collect();
    assert_eq!(texts, ["a", "b", "\n", "https://d.example/e"]);
    for text in file.texts.iter().filter(|t| *t.value != *"\n") {
        assert_eq!(&code[text.span.start as usize..text.span.end as usize], &*text.value);
    }
    let comments: Vec<&str> = file.comments.iter().map(|c| &code[c.start as usize..c.end as usize]).collect();
    assert_eq!(comments, ["# one", "# two", "<# three #>"]);
}

#[test]
fn entries_carry_their_separators() {
    let code = "$x = @{ a = 1; 'b' = 2\n c = 3 }";
    let file = lower(code);
    let StepKind::Do(Expr { kind: ExprKind::Assign { value, .. }, .. }) = &file.functions[0].body[0].kind else { panic!() };
    let ExprKind::Map(entries) = &value.kind else { panic!() };
    let spans: Vec<&str> = entries.iter().map(|e| &code[e.span.start as usize..e.span.end as usize]).collect();
    assert_eq!(spans, ["a = 1; ", "'b' = 2\n ", "c = 3"]);
}
