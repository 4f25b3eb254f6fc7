//! Code that does not parse: what can be had of it is had, and the rest is a gap.

use crate::{every_expression, lower};
use oauth_migrate_lint::model::code::{ExprKind, File};

fn called(file: &File) -> Vec<String> {
    let mut names = Vec::new();
    every_expression(file, &mut |expr| {
        if let ExprKind::Call { callee: oauth_migrate_lint::model::code::Callee::Function { name, .. }, .. } = &expr.kind {
            names.push(name.trim_start_matches("crate::").to_owned());
        }
    });
    names
}

fn literals(file: &File) -> Vec<&str> {
    file.texts.iter().map(|text| &*text.value).collect()
}

#[test]
fn a_broken_statement_costs_itself() {
    let file = lower("fn a() { one(); let = 3; two(); }\nfn b() { three(\"x\"); }");
    assert_eq!(called(&file), ["one", "two", "three"]);
    assert_eq!(file.gaps.len(), 1);
}

#[test]
fn a_broken_method_costs_its_statement() {
    let file = lower("impl A { fn a(&self) { one(); +; two() } fn b() { three() } }\nstruct A;");
    assert_eq!(called(&file), ["one", "two", "three"]);
    assert!(!file.gaps.is_empty());
}

#[test]
fn a_missing_brace_costs_its_item() {
    let file = lower("fn a() { if x { one(\"first\"); }\n\n#[test]\nfn b() { two(\"second\"); }\n\nfn c() { three() }\n");
    assert_eq!(called(&file), ["two", "three"]);
    assert_eq!(literals(&file), ["first", "second"], "literals of the lost item are still seen");
    assert!(file.gaps.iter().any(|gap| gap.why == "syntax error"));
}

#[test]
fn an_open_literal_leaves_what_is_before_it() {
    let file = lower("fn a() { one(\"first\") }\nfn b() { two(\"second) }\n");
    assert_eq!(called(&file), ["one"]);
    assert_eq!(literals(&file).first(), Some(&"first"));
}

#[test]
fn comments_are_seen_in_any_code() {
    let code = "//! head\n/// doc\nfn a() { \"// no\"; 'x'; /* b /* c */ d */ '\\''; // tail\n  }}}";
    let file = lower(code);
    let comments: Vec<&str> = file.comments.iter().map(|s| &code[s.start as usize..s.end as usize]).collect();
    assert_eq!(comments, ["//! head", "/// doc", "/* b /* c */ d */", "// tail"]);
}
