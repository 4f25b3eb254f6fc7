//! Whatever stands in a file: no panic, no hang, and every span on character boundaries inside the file.

use crate::lower;
use crate::sound::{check, deep};
use proptest::prelude::*;
use std::time::{Duration, Instant};

const PROGRAM: &str = include_str!("program.txt");

fn lowered(text: &str) {
    check(text, &lower(text));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_lowered(text in "\\PC{0,200}") {
        lowered(&text);
    }

    #[test]
    fn any_tokens_are_lowered(tokens in prop::collection::vec(prop::sample::select(TOKENS), 0..60)) {
        lowered(&tokens.join(" "));
        lowered(&tokens.concat());
    }

    #[test]
    fn a_cut_program_is_lowered(from in 0..PROGRAM.len(), length in 0..2000usize, at in 0..PROGRAM.len()) {
        let slice = |from: usize, to: usize| PROGRAM.get(from..to.min(PROGRAM.len())).unwrap_or("");
        lowered(slice(from, from + length));
        lowered(&format!("{}{}", slice(0, at), slice(from, PROGRAM.len())));
    }
}

#[rustfmt::skip]
const TOKENS: &[&str] = &[
    "{", "}", "(", ")", "[", "]", "=", ",", ";", ":", ".", "...", "f'{", "'''", "\"\"\"", "'a'", "b\"b\"", "f'{x}'", "1", "1L", "x", "self",
    "await ", "async ", "def ", "class ", "lambda ", "import ", "from ", "as ", "if ", "elif ", "else", "for ", "in ", "is ", "not ", "while ",
    "break", "continue", "return ", "yield ", "try", "except ", "finally", "raise ", "with ", "match ", "case ", "global ", "nonlocal ", "del ",
    "assert ", "print ", "exec ", "super()", "@", "@property\n", "*", "**", "+", "+=", "|=", ":=", "%", "->", "<", "!=", "#", "\n", "\n    ",
    "\n        ", "\t", "\\\n", "ü", "\u{2028}", "\\", "`", "None", "True", "__init__", "@dataclass\n", "(Enum)", "_",
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
        let nested = |head: &str, count: usize| -> String {
            let lines = (0..count).map(|depth| format!("{}{head}\n", " ".repeat(depth)));
            lines.collect::<String>() + &" ".repeat(count) + "pass\n"
        };
        let programs = [
            format!("x = {}1", "a + ".repeat(many)),
            format!("x = {}''", "'a' + b + ".repeat(many)),
            format!("x = {}1", "a or ".repeat(many)),
            format!("x = {}1", "a < ".repeat(many)),
            format!("x = {}1", "a % ".repeat(many)),
            format!("x = a{}", ".b".repeat(many)),
            format!("x = a{}", ".b()".repeat(many)),
            format!("x = {}1", "a if b else ".repeat(many)),
            format!("x = {}1", "y = ".repeat(many)),
            format!("x = {}1", "lambda: ".repeat(many)),
            format!("x = {}1", "not ".repeat(many)),
            format!("x = {}", "'a' ".repeat(many)),
            format!("if a: pass\n{}", "elif b: pass\n".repeat(many)),
            nested("if a:", 400),
            nested("for a in b:", 400),
            nested("with a as b:", 400),
            nested("def f(a):", 400),
            nested("class A:", 400),
            nested("try:", 400),
            format!("f({})", "[".repeat(490) + &"]".repeat(490)),
            format!("x = {}a{}", "[".repeat(300), " for b in c]".repeat(300)),
            format!("x = [a {}]", "for b in c if d ".repeat(3_000)),
            format!("{}1{}", "x[".repeat(400), "] += 1".repeat(400)),
            format!("def f(a: {}int{}): pass", "Optional[".repeat(300), "]".repeat(300)),
            format!("{} = b", "(a, ".repeat(300) + "a" + &")".repeat(300)),
            format!("match a:\n{}", "  case 'x' | 'y': pass\n".repeat(3_000)),
        ];
        for program in programs {
            let start = Instant::now();
            lowered(&program);
            let shown: String = program.chars().take(40).collect();
            assert!(start.elapsed() < Duration::from_secs(20), "{shown}: {:?}", start.elapsed());
        }
    });
}
