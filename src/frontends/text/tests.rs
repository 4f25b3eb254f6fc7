use super::*;
use crate::frontends::tests::check_spans;

fn found(path: &str, text: &str) -> (Vec<String>, Vec<String>) {
    let file = lower(Input { id: Default::default(), path, text });
    let comments = file.comments.iter().map(|s| text[s.start as usize..s.end as usize].to_owned()).collect();
    (comments, file.texts.iter().map(|t| t.value.to_string()).collect())
}

fn check(path: &str, text: &str, comments: &[&str], texts: &[&str]) {
    let (c, t) = found(path, text);
    assert_eq!(
        (c.iter().map(String::as_str).collect(), t.iter().map(String::as_str).collect()),
        (comments.to_vec(), texts.to_vec()),
        "{path}"
    );
}

#[test]
fn comments_and_strings_by_extension() {
    check("A.java", "/** it's */ x = \"https://x.example\"; // y\nchar c = 'd';", &["/** it's */", "// y"], &["https://x.example", "d"]);
    check("a.py", "x = 'a' # it's\ns = \"\"\"long\n'text'\"\"\"\n", &["# it's"], &["a", "long\n'text'"]);
    check("a.py", "def f():\n    \"\"\"Docs: 'x'.\"\"\"\n", &["Docs: 'x'."], &[]);
    check("a.sh", "# c\ncurl -d \"a=1\n b\" 'x' ${y#z} https://x.example/#a", &["# c"], &["a=1\n b", "x"]);
    check("a.rb", "=begin\n'x'\n=end\nputs 'y'", &["=begin\n'x'\n=end"], &["y"]);
    check("a.vb", "x = \"it's\" ' c", &["' c"], &["it's"]);
    check("a.sql", "select 'a' -- b\n", &["-- b"], &["a"]);
    check("a.bat", "REM \"x\"\nset a=\"b\"", &["REM \"x\""], &["b"]);
    check("a.rs", "fn f<'a>(x: &'a str) { g(\"u\") } // c", &["// c"], &["u"]);
    check("a.http", "POST https://x.example/t\n# c\n", &["# c"], &[]);
    check("Makefile", "# c\na: 'b'", &["# c"], &["b"]);
    check("a.unknown", "it's so\nx = 'y'", &[], &["y"]);
}

#[test]
fn markup_has_attributes_and_text() {
    let text = "<!-- 'c' --><url key=\"k\">\n https://x.example/t?a=1&amp;b \n</url>don't<x y='z'/>";
    check("a.xml", text, &["<!-- 'c' -->"], &["k", "https://x.example/t?a=1&amp;b", "don't", "z"]);
}

#[test]
fn an_apostrophe_hides_no_more_than_its_line() {
    check("a.txtx", "don't\nx = \"https://x.example\"", &[], &["https://x.example"]);
    let far = format!("echo don't\n{}x=\"y\"", "z\n".repeat(MAX_LINES + 1));
    check("a.sh", &far, &[], &["y"]);
}

check_spans!(lower, "a.py", "[a#\"'\\\\é\n ]{0,40}");
check_spans!(lower, "a.xml", "[a<>!\"'&é\n -]{0,40}", markup);
check_spans!(lower, "a.java", "[a/*\"'`\\\\é\n ]{0,40}", java);
check_spans!(lower, "a.rb", "[=begind\"'`\\\\é\n ]{0,40}", ruby);
