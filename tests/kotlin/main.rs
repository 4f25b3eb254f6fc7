//! What Kotlin lowers to, construct by construct.
//!
//! The notation is that of the shared printer: `x` a local, `@x` a module variable, `o.f` a field, `T::f` a static, `#X` a symbol, `$1` a
//! closure.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "../support/any.rs"]
mod any;
#[path = "../support/printer.rs"]
mod printer;
#[path = "../support/sound.rs"]
mod sound;
#[path = "../support/visit.rs"]
mod visit;

use oauth_migrate_lint::frontends::{Input, kotlin};
use oauth_migrate_lint::model::code::File;
use oauth_migrate_lint::model::source::FileId;

/// Lowers a file.
fn lower(text: &str) -> File {
    kotlin::lower(Input { id: FileId(0), path: "Program.kt", text })
}

/// Everything of a program that must be understood whole.
fn all(code: &str) -> String {
    printer::whole(code, &lower(code))
}

/// What a function with this body does.
fn body(code: &str) -> String {
    let file = lower(&format!("fun f(a: String, b: String) {{\n{code}\n}}\n"));
    assert!(file.gaps.is_empty(), "{code}: {:?}", file.gaps);
    let ix = file.functions.iter().position(|f| &*f.name == "f").unwrap();
    printer::function(&file, ix).lines().skip(1).map(str::trim).collect::<Vec<_>>().join("\n")
}

#[test]
fn texts_are_joined() {
    assert_eq!(body("val x = \"a$b c${a.d}e\""), "x = join('a', b, ' c', a.d, 'e')");
    assert_eq!(body("val x = \"a\\$b\""), "x = 'a$b'");
    assert_eq!(body("val x = \"\"\"a\\n$b\"\"\""), "x = join('a\\n', b)");
}

#[test]
fn names_are_locals_members_or_constants() {
    let code = all("const val HOST = \"h\"\nclass A(private val x: String, y: String) {\n    val z = x + y\n    fun f() = x + HOST\n}\n");
    for part in ["this.z = Add(x, y)", "return Add(this.x, #HOST)", "promoted x"] {
        assert!(code.contains(part), "{part} in {code}");
    }
}

#[test]
fn companions_and_objects_belong_to_the_class() {
    let code = all(
        "class A {\n    companion object {\n        val p = \"/x\"\n        fun make() = A()\n    }\n    fun f() = p\n}\nobject B {\n    val q = 1\n}\nfun g() = B.q\n",
    );
    for part in ["static p = '/x'", "A.make() static", "return Own::p", "static q = 1", "return B::q"] {
        assert!(code.contains(part), "{part} in {code}");
    }
}

#[test]
fn backticks_are_no_part_of_a_name() {
    let code = all(
        "class A(private val `in`: String, `is`: String) {\n    val `as` = `is`\n    fun f(`when`: String) = `in` + `as` + `when`\n    companion object {\n        val `val` = 1\n    }\n}\nenum class E { `fun` }\nval `object` = A.`val`\nfun q() = `object`\n",
    );
    assert!(!code.contains('`'), "{code}");
    for part in ["promoted in", "this.as = is", "Add(Add(this.in, this.as), when)", "static val = 1", "static fun", "return #object"] {
        assert!(code.contains(part), "{part} in {code}");
    }
}

#[test]
fn a_text_may_end_in_an_annotation() {
    for end in ["@S", "@file:S(", "@S(\"\"\"a"] {
        let code = format!("val x = 1\n{end}");
        let file = lower(&code);
        sound::check_places(&code, &file);
        assert_eq!(file.constants.len(), 1, "{code}");
    }
}

#[test]
fn operators_keep_their_meaning() {
    assert_eq!(body("val x = a ?: b"), "x = (a ?? b)");
    assert_eq!(body("val x = a!!.c?.d"), "x = a.c.d");
    assert_eq!(body("val x = a to b"), "x = %pair(a, b)");
    assert_eq!(body("val x = a as? String"), "x = %text(a)");
}

#[test]
fn statements_with_values_are_called_where_they_stand() {
    assert_eq!(body("val x = if (a == b) a else b"), "x = (Equal(a, b) ? a : b)");
    assert!(body("val x = when (a) {\n    \"q\" -> b\n    else -> a\n}").starts_with("x = ($"));
}

#[test]
fn any_depth_is_survived() {
    let programs = [
        format!("val x = {}1", "(".repeat(2_000)),
        format!("val x = 1{}", " + 1".repeat(20_000)),
        "fun f() { ".repeat(3_000),
        "a.let { ".repeat(400),
    ];
    for code in programs {
        sound::deep(move || assert!(!lower(&code).functions.is_empty()));
    }
}

mod random {
    crate::any::tests!(crate::lower, "program.kt");
}
