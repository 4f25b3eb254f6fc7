//! Any text at all: no panic, no hang, all places inside the file on character boundaries.

use super::{lower, sound};
use proptest::prelude::*;

const PROGRAM: &str = include_str!("program.php");

/// Lowers a text and checks every span that the result mentions.
fn check(text: &str) {
    let file = lower(text);
    sound::check(text, &file);
    sound::check_places(text, &file);
    for text_literal in &file.texts {
        let under = &text[text_literal.span.start as usize..text_literal.span.end as usize];
        assert!(text_literal.value.len() != under.len() || *text_literal.value == *under, "{under:?} in {text:?}");
    }
}

#[test]
fn the_program_is_lowered_whole() {
    check(PROGRAM);
    assert!(lower(PROGRAM).gaps.is_empty(), "{:?}", lower(PROGRAM).gaps);
}

#[test]
fn every_beginning_of_a_program_is_lowered() {
    for end in (0..PROGRAM.len()).step_by(7) {
        check(&PROGRAM[..sound::cut(PROGRAM, end)]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn any_text(text in "\\PC*") {
        check(&text);
        check(&format!("<?php {text}"));
    }

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        check(&format!("<?php {}", String::from_utf8_lossy(&bytes)));
    }

    #[test]
    fn any_splice(from in 0..PROGRAM.len(), to in 0..PROGRAM.len(), at in 0..PROGRAM.len(), drop in 0..200usize) {
        check(&sound::spliced(PROGRAM, from, to, at, drop));
    }

    #[test]
    fn any_tokens(tokens in prop::collection::vec(prop::sample::select(TOKENS), 0..120)) {
        check(&format!("<?php {}", tokens.concat()));
    }
}

const TOKENS: &[&str] = &[
    "$a",
    "$b{",
    "->",
    "?->",
    "::",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ";",
    ",",
    "=>",
    "=",
    ".=",
    "??=",
    "'x'",
    "\"y$a[class]",
    "\"",
    "'",
    "\\",
    "<<<E\n",
    "\nE",
    "<<<'E'\n",
    "${",
    "{$",
    "class A ",
    "function f",
    "function ",
    "fn",
    "use ",
    "namespace N;",
    "if ",
    "else ",
    "elseif ",
    "switch ",
    "case 1:",
    "default:",
    "foreach ",
    " as ",
    "while ",
    "do ",
    "for ",
    "break 2;",
    "continue;",
    "return ",
    "match",
    "new ",
    "static ",
    "self",
    "parent",
    "define('A',",
    "isset",
    "empty",
    "unset",
    "list",
    "?>",
    "<?= ",
    "<?php ",
    "<!--",
    "-->",
    "...",
    "&",
    "@",
    "!",
    "-",
    "1",
    "0x",
    "`",
    "/*",
    "*/",
    "//\n",
    "#",
    "#[",
    "trait ",
    "enum E:",
    "interface ",
    "yield ",
    "throw ",
    "try ",
    "catch ",
    "finally ",
    "declare(",
    "goto x;",
    "__halt_compiler();",
    "\r\n",
    "ä",
    "\u{feff}",
    "\0",
];
