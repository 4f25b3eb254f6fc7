//! Whatever stands in a file: no panic, no hang, and every span on character boundaries inside the file.

use crate::lower_at;
use crate::sound::{check, deep};
use proptest::prelude::*;
use std::time::{Duration, Instant};

const PROGRAM: &str = include_str!("program.ts");

fn all(text: &str) {
    ["a.ts", "a.tsx", "a.d.ts"].iter().for_each(|path| check(text, &lower_at(path, text)));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_lowered(text in "\\PC{0,200}") {
        all(&text);
    }

    #[test]
    fn any_tokens_are_lowered(tokens in prop::collection::vec(prop::sample::select(TOKENS), 0..60)) {
        all(&tokens.join(" "));
    }

    #[test]
    fn a_cut_program_is_lowered(from in 0..PROGRAM.len(), length in 0..2000usize, at in 0..PROGRAM.len()) {
        let slice = |from: usize, to: usize| PROGRAM.get(from..to.min(PROGRAM.len())).unwrap_or("");
        all(slice(from, from + length));
        all(&format!("{}{}", slice(0, at), slice(from, PROGRAM.len())));
    }
}

const TOKENS: &[&str] = &[
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "<",
    ">",
    "=>",
    "=",
    ",",
    ";",
    ":",
    "?",
    "?:",
    "?.",
    ".",
    "...",
    "!",
    "|",
    "&",
    "@A",
    "@B(",
    "'a'",
    "`${",
    "`",
    "1",
    "x",
    "T",
    "string",
    "null",
    "undefined",
    "as",
    "satisfies",
    "is",
    "keyof",
    "typeof",
    "readonly",
    "private",
    "public",
    "abstract",
    "declare",
    "override",
    "static",
    "class",
    "interface",
    "type",
    "enum",
    "const",
    "let",
    "namespace",
    "module",
    "global",
    "import",
    "export",
    "default",
    "from",
    "require",
    "extends",
    "implements",
    "constructor",
    "function",
    "async",
    "await",
    "new",
    "this",
    "return",
    "if",
    "for",
    "of",
    "in",
    "get",
    "set",
    "#p",
    "+",
    "??=",
    "//",
    "/*",
    "*/",
    "<T>",
    "</",
    "\n",
    "ü",
];

#[test]
fn the_whole_program_has_no_gaps() {
    let file = lower_at("a.ts", PROGRAM);
    assert!(file.gaps.is_empty(), "{:?}", file.gaps);
    check(PROGRAM, &file);
}

#[test]
fn long_and_deep_types_end() {
    deep(|| {
        let many = 20_000;
        let programs = [
            format!("let x: {}string;", "A | ".repeat(many)),
            format!("type X = {}{{ a: string }};", "A & ".repeat(many)),
            format!("let x: {}string{};", "Promise<".repeat(many), ">".repeat(many)),
            format!("let x: {}string;", "readonly ".repeat(many)),
            format!("type X = {}b: string{};", "{ a: ".repeat(400), " }".repeat(400)),
            format!("interface X {}", "{ a: {".repeat(200) + &"} }".repeat(200)),
            format!("x = y{};", " as T".repeat(many)),
            format!("x = {}y;", "<T>".repeat(many)),
            format!("x = y{};", "!".repeat(many)),
            format!("enum E {{ {} }}", "A = B, ".repeat(many)),
            format!("{} {}", "namespace A { export ".repeat(200), "}".repeat(200)),
            format!("namespace {}Z {{}}", "A.".repeat(many)),
            format!("{} class X {{}}", "@A() ".repeat(many)),
            format!("class X {{ {} m() {{}} }}", "@A() ".repeat(many)),
        ];
        for program in programs {
            let start = Instant::now();
            let file = lower_at("a.ts", &program);
            check(&program, &file);
            let shown: String = program.chars().take(40).collect();
            assert!(start.elapsed() < Duration::from_secs(20), "{shown}: {:?}", start.elapsed());
        }
    });
}
