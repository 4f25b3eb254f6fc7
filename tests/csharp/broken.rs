//! Broken code, and any text at all: no panic, no hang, all places inside the file on character boundaries.

use super::{lower, printer, sound, visit};
use oauth_migrate_lint::model::source::Span;
use proptest::prelude::*;

const PROGRAM: &str = include_str!("program.cs");

fn check(text: &str) {
    let file = lower(text);
    sound::check(text, &file);
    sound::check_places(text, &file);
}

#[test]
fn the_program_is_lowered_whole() {
    check(PROGRAM);
    assert!(lower(PROGRAM).gaps.is_empty(), "{:?}", lower(PROGRAM).gaps);
}

#[test]
fn texts_say_exactly_what_stands_there() {
    let file = lower(PROGRAM);
    let mut seen = 0;
    visit::every_expression(&file, &mut |e| {
        if let oauth_migrate_lint::model::code::ExprKind::Text(value, span) = &e.kind {
            let Span { start, end, .. } = *span;
            let under = &PROGRAM[start as usize..end as usize];
            assert!(value.len() != under.len() || **value == *under, "{under:?}");
            seen += 1;
        }
    });
    assert!(seen > 20, "{seen}");
}

#[test]
fn code_around_an_error_is_still_seen() {
    let all = printer::print(&lower("class A { void b() { c(\"d\"); } void e( { f(\"g\"); } void h() { i(\"j\"); } }"));
    for call in ["c('d')", "i('j')"] {
        assert!(all.contains(call), "{call} in {all}");
    }
}

#[test]
fn quotes_may_be_missing_where_text_is_not_ascii() {
    check("#'ﬀ/'𑓐");
    check("class A { void m() { #'ﬀ/'𑓐 } }");
}

#[test]
fn every_beginning_of_a_program_is_lowered() {
    for end in (0..PROGRAM.len()).step_by(23) {
        check(&PROGRAM[..sound::cut(PROGRAM, end)]);
    }
}

#[test]
fn deep_nesting_ends_in_a_gap() {
    let deep = |open: &str, close: &str, n: usize| format!("class A {{ object m() => {}1{}; }}", open.repeat(n), close.repeat(n));
    for text in [deep("(", ")", 5_000), deep("!", "", 5_000), deep("a + ", "", 5_000), deep("a.b(", ")", 400), deep("x ? y : ", "", 3_000)]
    {
        sound::deep(move || check(&text));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 80, ..ProptestConfig::default() })]

    #[test]
    fn any_text(text in "\\PC{0,200}") {
        check(&text);
        check(&format!("class A {{ void m() {{ {text} }} }}"));
    }

    #[test]
    fn any_splice(from in 0..PROGRAM.len(), to in 0..PROGRAM.len(), at in 0..PROGRAM.len(), drop in 0..200usize) {
        check(&sound::spliced(PROGRAM, from, to, at, drop));
    }
}
