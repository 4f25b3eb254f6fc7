//! Literals: quotes, escapes, heredocs, interpolation, and their spans.

use super::{body, contents, lower, top, under};

#[test]
fn quotes_decode_their_escapes() {
    for (written, value) in [
        (r"'a\'b\\c\n'", r"a'b\c\n"),
        (r#""a\n\t\"\$\\""#, "a\n\t\"$\\"),
        (r#""\x41\102\u{43}\e""#, "ABC\u{1b}"),
        (r#""\q\x\u{}\8""#, r"\q\x\u{}\8"),
        (r#""\xc3\xa4""#, "ä"),
        ("b'raw'", "raw"),
        ("b\"raw\"", "raw"),
        ("''", ""),
        ("\"\"", ""),
    ] {
        let text = format!("<?php f({written});");
        let found = contents(&text);
        assert_eq!(found.len(), 1, "{written}");
        assert_eq!(found[0].0, value, "{written}");
        let inner = written.trim_start_matches('b');
        assert_eq!(found[0].1, inner[1..inner.len() - 1], "{written}");
    }
}

#[test]
fn interpolation_joins_parts_with_exact_spans() {
    assert_eq!(
        body(r#"return "a{$a['b']}c$a[d]e$a->f-${b}g${c['h']}$a[0]$a[-1]$a[$b]i";"#),
        "return join('a', a['b'], 'c', a['d'], 'e', a.f, '-', b, 'g', c['h'], a[0], a[-1], a[b], 'i')"
    );
    assert_eq!(body(r#"return "{$a->m('x')->n}{$a::$b}";"#), "return join(a.m('x').n, (a)::b)");
    let found = contents("<?php f(\"https://a.example/{$x}/y?z=$w\");");
    assert_eq!(found, [("https://a.example/", "https://a.example/"), ("/y?z=", "/y?z=")].map(|(a, b)| (a.to_owned(), b.to_owned())));
}

#[test]
fn what_looks_like_interpolation_but_is_none_stays_text() {
    assert_eq!(body(r#"return "$ 5 \$a {a} $";"#), "return '$ 5 $a {a} $'");
    assert_eq!(body("return '$a {$b}';"), "return '$a {$b}'");
    assert_eq!(body(r#"return "$a [x] $a-1 $a->";"#), "return join(a, ' [x] ', a, '-1 ', a, '->')");
}

#[test]
fn a_keyword_may_be_a_key_in_a_string() {
    assert_eq!(body(r#"return "x $a[class] y $b[list]";"#), "return join('x ', a['class'], ' y ', b['list'])");
}

#[test]
fn heredocs_lose_the_indentation_of_their_end() {
    assert_eq!(top("$x = <<<EOT\nhttps://a.example/$y\n\"q\" \\\" \\x41\nEOT;"), "^x = join('https://a.example/', ^y, '\n\"q\" \\\" A')");
    assert_eq!(top("$x = <<<EOT\n    a $y\n      b\n    EOT;"), "^x = join('a ', ^y, '\n', '  b')");
    assert_eq!(top("$x = <<<\"EOT\"\nEOT;"), "^x = ''");
    assert_eq!(top("f(<<<A\nx\nA, 'y');"), "f('x', 'y')");
    let found = contents("<?php $x = <<<EOT\r\n  one\r\n  two\r\n  EOT;\r\n");
    assert_eq!(found, [("one\r\n", "one\r\n"), ("two", "two")].map(|(a, b)| (a.to_owned(), b.to_owned())));
}

#[test]
fn nowdocs_decode_nothing() {
    assert_eq!(top("$x = <<<'EOT'\na $y \\n {$z}\nEOT;"), "^x = 'a $y \\n {$z}'");
    assert_eq!(contents("<?php f(<<<'E'\n\n x\n\nE);")[0], ("\n x\n".to_owned(), "\n x\n".to_owned()));
}

#[test]
fn concatenation_is_flat() {
    assert_eq!(body("return $a . 'x' . f($b) . ($c . 'y');"), "return join(a, 'x', f(b), join(c, 'y'))");
    assert_eq!(body("$a .= $b . 'x';"), "a = join(a, b, 'x')");
    assert_eq!(body("$a .= ($b . 'x');"), "a = join(a, join(b, 'x'))");
    let long = vec!["'part'"; 5_000].join(" . ");
    let lowered = body(&format!("return {long};"));
    assert_eq!(lowered.matches("'part'").count(), 5_000);
    assert_eq!(lowered.matches("join").count(), 1);
}

#[test]
fn every_literal_is_listed_once_with_its_content() {
    let text = "<?php #[Mark('m')] class A { const B = 'b'; } f(\"c{$x['d']}e\", ['f' => g('h')]); `i $j`; ?><p>k</p>";
    let file = lower(text);
    let listed: Vec<_> = file.texts.iter().map(|t| (&*t.value, under(text, t.span))).collect();
    let expected = ["m", "b", "c", "d", "e", "f", "h", "i ", "<p>k</p>"];
    assert_eq!(listed, expected.map(|t| (t, t)));
}

#[test]
fn backticks_call_the_shell() {
    assert_eq!(body("return `ls \\` $a`;"), "return shell_exec(join('ls ` ', a))");
}

#[test]
fn numbers_lose_their_separators() {
    assert_eq!(body("return [1_000, 0x1F, 1.5e3, -2, +3, -$a];"), "return [1000, 0x1F, 1.5e3, -2, Add(0, 3), Subtract(0, a)]");
}
