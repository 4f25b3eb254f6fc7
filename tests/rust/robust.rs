//! Whatever stands in a file: no panic, no hang, and every span on character boundaries inside the file.

use crate::lower;
use crate::sound::{check, deep};
use oauth_migrate_lint::model::code::{Expr, ExprKind};
use proptest::prelude::*;
use std::time::{Duration, Instant};

const PROGRAM: &str = include_str!("program.rs.txt");

fn try_out(text: &str) {
    check(text, &lower(text));
    let inside = format!("fn f() {{ {text} }}");
    check(&inside, &lower(&inside));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_lowered(text in "\\PC{0,200}") {
        try_out(&text);
    }

    #[test]
    fn any_tokens_are_lowered(tokens in prop::collection::vec(prop::sample::select(TOKENS), 0..60)) {
        try_out(&tokens.join(" "));
    }

    #[test]
    fn a_cut_program_is_lowered(from in 0..PROGRAM.len(), length in 0..2000usize, at in 0..PROGRAM.len()) {
        let slice = |from: usize, to: usize| PROGRAM.get(from..to.min(PROGRAM.len())).unwrap_or("");
        try_out(slice(from, from + length));
        try_out(&format!("{}{}", slice(0, at), slice(from, PROGRAM.len())));
    }
}

const TOKENS: &[&str] = &[
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "=>",
    "=",
    ",",
    ";",
    ":",
    "::",
    ".",
    "..",
    "?",
    "|",
    "&",
    "*",
    "!",
    "#",
    "-",
    "+",
    "<",
    ">",
    "'a",
    "_",
    "fn",
    "let",
    "mut",
    "match",
    "if",
    "else",
    "for",
    "in",
    "loop",
    "while",
    "break",
    "return",
    "impl",
    "struct",
    "enum",
    "trait",
    "mod",
    "use",
    "pub",
    "async",
    "await",
    "move",
    "self",
    "Self",
    "crate",
    "super",
    "const",
    "static",
    "dyn",
    "as",
    "where",
    "ref",
    "x",
    "Foo",
    "Some",
    "None",
    "Ok",
    "\"a{}b{x}\"",
    "r#\"c\"#",
    "'d'",
    "1",
    "2.5",
    "format!",
    "json!",
    "vec!",
    "write!",
    "matches!",
    "lazy_static!",
    "ä",
    "\n",
    "// c\n",
    "/*",
    "*/",
];

#[test]
fn what_nests_without_end_is_a_gap() {
    deep(|| {
        for (open, close) in [("(", ")"), ("[", "]"), ("{", "}")] {
            let code = format!("fn f() {{ {}1{} }}", open.repeat(100_000), close.repeat(100_000));
            let file = lower(&code);
            assert!(file.gaps.iter().any(|gap| gap.why == "nested too deeply"));
        }
    });
}

#[test]
fn long_chains_do_not_overflow() {
    for (start, link) in [
        ("x", " + a"),
        ("x", ".y().z()"),
        ("x", "?"),
        ("x", " as u8"),
        ("x", " && y"),
        ("x", " = y"),
        ("", "!"),
        ("", "&"),
        ("", "-"),
        ("", "|x| "),
        ("", "return "),
        ("if a {}", " else if b {}"),
        ("x", "[0]"),
        ("x", "(0)"),
        ("x", ".0"),
        ("1", "..2"),
    ] {
        deep(move || {
            for count in [400, 3_000, 100_000] {
                let code = format!("fn f() {{ let v = {start}{} x; \"seen\"; }}", link.repeat(count));
                let file = lower(&code);
                check(&code, &file);
                assert_eq!(file.texts.len(), 1, "{link}");
            }
        });
    }
    deep(|| {
        let code = format!("fn f(x: {}u8{}) {{}}", "A<".repeat(50_000), ">".repeat(50_000));
        assert!(!lower(&code).gaps.is_empty());
        let code = format!("fn f() {{ match x {{ {} => 1 }} }}", "&".repeat(50_000) + "y");
        assert!(!lower(&code).gaps.is_empty());
        let code = format!("fn f() {{ json!({{ \"a\": {}1{} }}) }}", "[".repeat(450), "]".repeat(450));
        check(&code, &lower(&code));
    });
}

#[test]
fn the_constants_of_many_builds_nest_no_deeper() {
    let code: String = (0..20_000).map(|build| format!("#[cfg(b{build})] const HOST: &str = \"{build}\";\n")).collect();
    let file = lower(&code);
    let [(_, value)] = file.constants.as_slice() else { panic!("{}", file.constants.len()) };
    let chosen = |value: &Expr| if let ExprKind::Choose(_, before, _) = &value.kind { Some((**before).clone()) } else { None };
    let depth = std::iter::successors(Some(value.clone()), chosen).count();
    assert!((2..=8).contains(&depth), "{depth}");
}

#[test]
fn a_large_file_takes_time_in_proportion() {
    deep(|| {
        let code = PROGRAM.repeat(40);
        let start = Instant::now();
        let file = lower(&code);
        assert!(!file.functions.is_empty());
        assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    });
}
