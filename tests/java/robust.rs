//! Whatever stands in a file: no panic, no hang, and every span on character boundaries inside the file.

use crate::lower;
use crate::sound::{check, deep};
use proptest::prelude::*;
use std::time::{Duration, Instant};

const PROGRAM: &str = include_str!("Program.java");

fn any(text: &str) {
    check(text, &lower(text));
    let inside = format!("class A {{ void m() {{ {text} }} }}");
    check(&inside, &lower(&inside));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_lowered(text in "\\PC{0,200}") {
        any(&text);
    }

    #[test]
    fn any_tokens_are_lowered(tokens in prop::collection::vec(prop::sample::select(TOKENS), 0..60)) {
        any(&tokens.join(" "));
    }

    #[test]
    fn a_cut_program_is_lowered(from in 0..PROGRAM.len(), length in 0..2000usize, at in 0..PROGRAM.len()) {
        let slice = |from: usize, to: usize| PROGRAM.get(from..to.min(PROGRAM.len())).unwrap_or("");
        any(slice(from, from + length));
        any(&format!("{}{}", slice(0, at), slice(from, PROGRAM.len())));
    }
}

const TOKENS: &[&str] = &[
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "->",
    "=",
    ",",
    ";",
    ":",
    "::",
    "?",
    ".",
    "...",
    "\"a\"",
    "\"\"\"\n x\n \"\"\"",
    "'c'",
    "'\\''",
    "1",
    "x",
    "Foo",
    "A",
    "class",
    "interface",
    "enum",
    "record",
    "@interface",
    "extends",
    "implements",
    "new",
    "this",
    "super",
    "import",
    "package",
    "static",
    "final",
    "private",
    "default",
    "void",
    "int",
    "String",
    "var",
    "if",
    "else",
    "for",
    "while",
    "do",
    "switch",
    "case",
    "break",
    "continue",
    "return",
    "yield",
    "try",
    "catch",
    "finally",
    "throw",
    "throws",
    "synchronized",
    "instanceof",
    "@",
    "@Data",
    "@Builder",
    "<",
    ">",
    "+",
    "+=",
    "++",
    "!",
    "-",
    "&&",
    "||",
    "==",
    "//",
    "/*",
    "*/",
    "\n",
    "ü",
    "\u{2028}",
    "\\",
    "null",
    "true",
    "HashMap",
    "{{",
    "}}",
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
        let bodies = [
            format!("x = {}1;", "a + ".repeat(many)),
            format!("x = {}\"\";", "\"a\" + b + ".repeat(many)),
            format!("x = {}1;", "a || ".repeat(many)),
            format!("x = a{};", ".b".repeat(many)),
            format!("x = a{};", ".b()".repeat(many)),
            format!("x = {}1;", "a ? b : ".repeat(many)),
            format!("x = {}1;", "y = ".repeat(many)),
            format!("x = {}1;", "a -> ".repeat(many)),
            format!("x = {}1;", "!".repeat(many)),
            format!("x = {}1;", "(Foo) ".repeat(many)),
            format!("{}x();", "if (a) b(); else ".repeat(many)),
            format!("{}x();", "for (;;) ".repeat(many)),
            format!("{}x();", "l: ".repeat(many)),
            format!("switch (a) {{ {} }}", "case 1: b(); ".repeat(many)),
            format!("switch (a) {{ {} c(); }}", "case 1: ".repeat(many)),
            format!("{} {}", "switch (a) { case 1: b(); case 2: ".repeat(240), "}".repeat(240)),
            format!("{} {}", "x = new A() { void m() { ".repeat(200), "} };".repeat(200)),
            format!("{} {}", "x = () -> { ".repeat(200), "};".repeat(200)),
            "{".repeat(100_000),
        ];
        let mut programs: Vec<String> = bodies.iter().map(|b| format!("class A {{ void m() {{ {b} }} }}")).collect();
        programs.push(format!("{} {}", "class A { ".repeat(400), "}".repeat(400)));
        programs.push(format!("class A {{ {} }}", "@Data class B { int c; } ".repeat(2_000)));
        for program in programs {
            let start = Instant::now();
            let file = lower(&program);
            check(&program, &file);
            let shown: String = program.chars().take(60).collect();
            assert!(start.elapsed() < Duration::from_secs(20), "{shown}: {:?}", start.elapsed());
        }
    });
}
