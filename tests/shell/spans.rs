//! Texts, comments and the places of literals.

use super::lower;
use super::sound::deep;

#[test]
fn texts_and_comments_are_collected() {
    let code = "# one\nx='a'\"b$c d\"/e\ncurl -s https://d.example/e # two\ncat <<END\nf $g h\nEND\ny=$'i\\n'\n";
    let file = lower(code);
    let texts: Vec<&str> = file.texts.iter().map(|t| &*t.value).collect();
    assert_eq!(texts, ["a", "b", " d", "/e", "curl", "-s", "https://d.example/e", "cat", "f ", " h\n", "i\n"]);
    for text in file.texts.iter().filter(|t| *t.value != *"i\n") {
        assert_eq!(&code[text.span.start as usize..text.span.end as usize], &*text.value);
    }
    let comments: Vec<&str> = file.comments.iter().map(|c| &code[c.start as usize..c.end as usize]).collect();
    assert_eq!(comments, ["# one", "# two"]);
}

#[test]
fn broken_code_is_walked_into_and_recorded() {
    let file = lower("curl https://a.example/b\nif [ x ; then\n  fi )\ncurl https://c.example/d\n");
    assert!(!file.gaps.is_empty());
    let texts: Vec<&str> = file.texts.iter().map(|t| &*t.value).filter(|t| t.starts_with("https")).collect();
    assert_eq!(texts, ["https://a.example/b", "https://c.example/d"]);
}

#[test]
fn any_depth_is_survived() {
    let programs =
        ["$(".repeat(2_000), format!("{}x", "a && ".repeat(20_000)), format!("x={}1", "$((1+".repeat(400)), "if x; then ".repeat(3_000)];
    for code in programs {
        deep(move || assert!(!lower(&code).functions.is_empty()));
    }
}
