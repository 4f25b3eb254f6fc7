//! PHP mixed with HTML.

use super::{contents, lower, printer, under};

fn print(text: &str) -> String {
    let file = lower(text);
    assert!(file.gaps.is_empty(), "{text}: {:?}", file.gaps);
    printer::top(&file).trim_end().to_owned()
}

#[test]
fn html_is_printed() {
    assert_eq!(
        print("<a href=\"x\">\n<?php f(); ?>\n<b><?= $y ?></b>"),
        "echo('<a href=\"x\">\n')\nf()\necho('<b>')\necho(^y)\necho('</b>')"
    );
    assert_eq!(print("only text"), "echo('only text')");
    assert_eq!(print("<?php f() ?>"), "f()");
    assert_eq!(contents("<?php ?> <i> <?php")[0], (" <i> ".to_owned(), " <i> ".to_owned()));
}

#[test]
fn html_belongs_to_the_block_it_stands_in() {
    let expected = "if ^a\n  echo('1')\nelse\n  if ^b\n    echo('2')\n  else\n    echo('3')\necho('4')";
    assert_eq!(print("<?php if ($a): ?>1<?php elseif ($b): ?>2<?php else: ?>3<?php endif ?>4"), expected);
    assert_eq!(print("<?php if ($a) { ?>1<?php } elseif ($b) { ?>2<?php } else { ?>3<?php } ?>4"), expected);
    assert_eq!(
        print("<?php foreach ($a as $b): ?>1<?= $b ?>2<?php endforeach; ?>"),
        "loop value ^b over ^a\n  echo('1')\n  echo(^b)\n  echo('2')"
    );
    assert_eq!(
        print("<?php while ($a) { ?>1<?php } function f() { ?>2<?php }"),
        "block b1\n  loop\n    if ^a\n    else\n      break b1\n    echo('1')"
    );
    assert_eq!(
        print("<?php switch ($a): case 1: ?>1<?php break; default: ?>2<?php endswitch; ?>3"),
        "block b1\n  if Equal(^a, 1)\n    echo('1')\n    break b1\n  echo('2')\necho('3')"
    );
}

#[test]
fn short_tags_open_php() {
    assert_eq!(print("<? f(); ?>x<?PHP g() ?>"), "f()\necho('x')\ng()");
    assert_eq!(print("<p><?= $a . 'b'; ?></p>"), "echo('<p>')\necho(join(^a, 'b'))\necho('</p>')");
    assert_eq!(print("<?xml version=\"1.0\"?>\n<a><?php f(); ?></a>"), "echo('<?xml version=\"1.0\"?>\n<a>')\nf()\necho('</a>')");
}

#[test]
fn several_values_may_be_printed_at_once() {
    assert_eq!(printer::top(&lower("<?= $a, f(), 'b' ?>x")), "echo(^a)\necho(f())\necho('b')\necho('x')\n");
}

#[test]
fn comments_of_both_languages_are_listed() {
    let text = "<p><!-- one --></p><?php // two\n# three\n/** four */ f(/* five */ 1); ?><!-- six\n --><b>";
    let file = lower(text);
    let listed: Vec<_> = file.comments.iter().map(|&span| under(text, span)).collect();
    assert_eq!(listed, ["<!-- one -->", "// two", "# three", "/** four */", "/* five */", "<!-- six\n -->"]);
    assert_eq!(printer::top(&file), "echo('<p>', '</p>')\nf(1)\necho('<b>')\n");
}

#[test]
fn data_after_the_end_is_no_code() {
    assert_eq!(print("<?php f();\n__HALT_COMPILER();\n{{{ 'data'"), "f()");
    assert_eq!(print("<?php $a = '__halt_compiler(); '; g();"), "^a = '__halt_compiler(); '\ng()");
}

#[test]
fn carriage_returns_change_nothing() {
    assert_eq!(print("<?php\r\n// c\r\n$a = 'b';\r\nif ($a) {\r\n f();\r\n}\r\n"), "^a = 'b'\nif ^a\n  f()");
}
