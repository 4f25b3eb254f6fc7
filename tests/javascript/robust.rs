//! Whatever stands in a file: no panic, no hang, and every span on character boundaries inside the file.

use crate::sound::{check, deep};
use crate::{lower, lower_page};
use proptest::prelude::*;
use std::time::{Duration, Instant};

const PROGRAM: &str = include_str!("program.js");

fn both(text: &str) {
    check(text, &lower(text));
    check(text, &lower_page(text));
    let page = format!("<p title=x>{text}</p><script>{text}</script>");
    check(&page, &lower_page(&page));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_lowered(text in "\\PC{0,200}") {
        both(&text);
    }

    #[test]
    fn any_tokens_are_lowered(tokens in prop::collection::vec(prop::sample::select(TOKENS), 0..60)) {
        both(&tokens.join(" "));
    }

    #[test]
    fn a_cut_program_is_lowered(from in 0..PROGRAM.len(), length in 0..2000usize, at in 0..PROGRAM.len()) {
        let slice = |from: usize, to: usize| PROGRAM.get(from..to.min(PROGRAM.len())).unwrap_or("");
        both(slice(from, from + length));
        both(&format!("{}{}", slice(0, at), slice(from, PROGRAM.len())));
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
    "?",
    "?.",
    ".",
    "...",
    "`",
    "${",
    "'a'",
    "\"b\"",
    "1",
    "x",
    "y",
    "await",
    "async",
    "function",
    "class",
    "extends",
    "new",
    "this",
    "super",
    "import",
    "export",
    "default",
    "from",
    "const",
    "let",
    "var",
    "if",
    "else",
    "for",
    "in",
    "of",
    "while",
    "do",
    "switch",
    "case",
    "break",
    "continue",
    "return",
    "try",
    "catch",
    "finally",
    "throw",
    "get",
    "set",
    "static",
    "#p",
    "+",
    "+=",
    "??=",
    "&&=",
    "!",
    "typeof",
    "delete",
    "instanceof",
    "/",
    "/x/",
    "//",
    "/*",
    "*/",
    "<",
    ">",
    "</",
    "<a href=",
    "exports",
    "module",
    "prototype",
    "define",
    "require",
    "undefined",
    "\n",
    "ü",
    "\u{2028}",
    "\\",
];

#[test]
fn the_whole_program_has_no_gaps() {
    let file = lower(PROGRAM);
    assert!(file.gaps.is_empty(), "{:?}", file.gaps);
    check(PROGRAM, &file);
}

#[test]
fn long_and_deep_code_ends() {
    deep(|| {
        let many = 20_000;
        let programs = [
            format!("x = {}1;", "a + ".repeat(many)),
            format!("x = {}'';", "'a' + b + ".repeat(many)),
            format!("x = {}1;", "a || ".repeat(many)),
            format!("x = a{};", ".b".repeat(many)),
            format!("x = a{};", ".b()".repeat(many)),
            format!("x = {}1;", "a ? b : ".repeat(many)),
            format!("x = {}1;", "y = ".repeat(many)),
            format!("x = {}1;", "a => ".repeat(many)),
            format!("x = {}1;", "!".repeat(many)),
            format!("{}x;", "if (a) b; else ".repeat(many)),
            format!("{}x;", "for (;;) ".repeat(many)),
            format!("{}x;", "l: ".repeat(many)),
            format!("switch (a) {{ {} }}", "case 1: b(); ".repeat(many)),
            format!("switch (a) {{ {} c(); }}", "case 1: ".repeat(many)),
            format!("f({});", "[".repeat(490) + &"]".repeat(490)),
            format!("{} {}", "switch (a) { case 1: b(); case 2: ".repeat(240), "}".repeat(240)),
            format!("{} {}", "x = { f() {}, a: ".repeat(400), "}".repeat(400)),
            format!("{}1{};", "x[".repeat(400), "] += 1".repeat(400)),
            format!("{} {}", "(function (a) {".repeat(200), "})(1);".repeat(200)),
            format!("{} {}", "class A { m() { ".repeat(200), "} }".repeat(200)),
            format!("({} = x) => 1", "{a:".repeat(400) + "b" + &"}".repeat(400)),
            "{".repeat(100_000),
            format!("<script>{}</script>", "<a>".repeat(many)),
            "<div>".repeat(many),
        ];
        for program in programs {
            let start = Instant::now();
            for file in [lower(&program), lower_page(&program)] {
                check(&program, &file);
                drop(file);
            }
            let shown: String = program.chars().take(40).collect();
            assert!(start.elapsed() < Duration::from_secs(20), "{shown}: {:?}", start.elapsed());
        }
    });
}
