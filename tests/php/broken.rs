//! Files with syntax errors, and files that nest too deeply.

use super::{lower, printer, under, whole};

#[test]
fn a_wrong_separator_does_not_end_an_array() {
    let text =
        "<?php class A { function b() { $c = array('d' => 1;\n 'e' => 2,\n 'f' => 3); g($c); } function h() { i(['j' => 'k';\n ]); } }";
    let file = lower(text);
    assert_eq!(printer::function(&file, 1), "$1 Method A.b()\n  c = {'d': 1, 'e': 2, 'f': 3}\n  g(c)\n");
    assert_eq!(printer::function(&file, 2), "$2 Method A.h()\n  i({'j': 'k'})\n");
    assert_eq!(file.gaps.iter().map(|g| (g.why, under(text, g.span))).collect::<Vec<_>>(), [("syntax error", ";"), ("syntax error", ";")]);
}

#[test]
fn old_spellings_are_no_errors() {
    let file = whole("use A\\{B, C,}; if ($a{0} == '/' && $b['x']{1}) { f($this->c{2}, \"$d{e}\"); }");
    assert_eq!(printer::top(&file), "if (Equal(^a[0], '/') && ^b['x'][1])\n  f(this.c[2], join(^d, '{e}'))\n");
}

#[test]
fn code_around_an_error_is_still_seen() {
    let file = lower("<?php class A { function b() { c('d'); } function e( { f('g'); } function h() { i('j'); } }");
    let all = printer::print(&file);
    for call in ["c('d')", "f('g')", "i('j')"] {
        assert!(all.contains(call), "{call} in {all}");
    }
    assert!(!file.gaps.is_empty());
    assert_eq!(file.texts.len(), 3);
}

#[test]
fn statements_in_a_broken_expression_are_not_lost() {
    for code in [
        "$x = [ if ($a) { f('g'); }",
        "h(1 $b->f('g'); i();",
        "foreach ($a as) { f('g'); }",
        "if ( { f('g'); }",
        "return $a = ; f('g');",
        "new class { function f( $x = f('g'); }",
    ] {
        let all = printer::print(&lower(&format!("<?php {code}")));
        assert!(all.contains("f('g')"), "{code}: {all}");
    }
}

/// The stack that the threads which parse have at least.
const STACK: usize = 8 << 20;

#[test]
fn deep_nesting_is_a_gap() {
    let deep = format!("<?php $x = {}1{};", "[".repeat(5_000), "]".repeat(5_000));
    assert_eq!(lower(&deep).gaps[0].why, "nested too deeply");
    let check = || {
        for chain in ["$a->b()", "!", "$a && ", "$a ? b : ", "if ($a) {} else ", "$a = ", "- ", "fn() => "] {
            let code = match chain {
                "$a->b()" => format!("$a{};", "->b()".repeat(4_000)),
                "if ($a) {} else " => format!("{} f();", chain.repeat(4_000)),
                _ => format!("{}$a;", chain.repeat(4_000)),
            };
            let file = lower(&format!("<?php {code} done('x');"));
            assert_eq!(file.gaps.iter().filter(|g| g.why == "nested too deeply").count(), 1, "{chain}");
            assert!(printer::top(&file).ends_with("done('x')\n"), "{chain}");
        }
    };
    std::thread::Builder::new().stack_size(STACK).spawn(check).unwrap().join().unwrap();
}

#[test]
fn long_lists_do_not_nest() {
    let many = |part: &str| vec![part; 20_000].join(", ");
    let code = format!("isset({}); f({}); [{}]; switch ($a) {{ {} }}", many("$a"), many("1"), many("'k' => 1"), "case 1:".repeat(20_000));
    let file = whole(&code);
    assert_eq!(file.functions[0].body.len(), 4);
}
