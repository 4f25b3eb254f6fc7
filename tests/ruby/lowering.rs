//! Statements, expressions, classes.

use super::{all, top};

#[test]
fn names_are_variables_once_they_are_assigned() {
    assert_eq!(top("x\nx = 1\nx"), "x()\nx = 1\nx");
}

#[test]
fn texts_are_joined_and_here_documents_lose_their_indentation() {
    assert_eq!(top("b = 1\n\"a#{b}c\""), "b = 1\njoin('a', b, 'c')");
    assert_eq!(top("x = <<~EOS\n    a\n      b\n  EOS\n"), "x = 'a\n  b\n'");
    assert_eq!(top("'a' 'b'"), "join('a', 'b')");
    assert_eq!(top("%w[a b]"), "['a', 'b']");
    assert_eq!(top(":a"), "'a'");
}

#[test]
fn hashes_take_both_arrows_and_short_forms() {
    assert_eq!(top("c = 1\nx = { a: 1, 'b' => 2, c:, **d }"), "c = 1\nx = {'a': 1, 'b': 2, 'c': c, ...d()}");
}

#[test]
fn assignments_write_every_kind_of_place() {
    assert_eq!(top("@a = 1\n$b = 2\nc = []\nc[0] = 3\nc.d = 4"), "@@a = 1\n^$b = 2\nc = []\nc[0] = 3\nc.d = 4");
    assert_eq!(top("a = 1\na += 2"), "a = 1\na = Add(a, 2)");
}

#[test]
fn modifiers_and_unless_are_branches() {
    assert_eq!(top("a = 1\nb = 2 if a\nc = 3 unless a"), top("a = 1\nif a\n  b = 2\nend\nunless a\n  c = 3\nend"));
}

#[test]
fn a_value_that_takes_steps_is_written_by_each_of_them() {
    let steps = top("a = 1\nx = case a when 1 then 2 else 3 end");
    assert!(steps.contains("x = 2") && steps.contains("x = 3"), "{steps}");
}

#[test]
fn methods_return_their_last_value() {
    let code = all("def f(a, b = 1, *c, d:, e: 2, **g)\n  if a\n    1\n  else\n    2\n  end\nend");
    assert!(code.contains("return 1") && code.contains("return 2"), "{code}");
}

#[test]
fn blocks_are_arguments_and_each_is_a_loop() {
    let code = top("x = []\nx.each { |a| puts a }");
    assert!(code.contains("loop"), "{code}");
    let code = top("f(1) { |a| a }");
    assert!(code.contains("$1"), "{code}");
}

#[test]
fn classes_hold_constants_accessors_and_what_their_bodies_do() {
    let code = all("class A < B\n  C = 1\n  attr_accessor :x\n  option :y, 2\n  def self.z; @w; end\nend");
    for part in ["type A : B", "static C = 1", "static @w", "x", "%body", "option"] {
        assert!(code.contains(part), "{part} in {code}");
    }
}

#[test]
fn openings_of_one_class_are_one_type() {
    let code = all("class A\n def b; end\nend\nclass A\n def c; end\nend");
    assert_eq!(code.matches("type A").count(), 1, "{code}");
}

#[test]
fn structs_are_classes_of_their_fields() {
    let code = all("Token = Struct.new(:value) do\n  def old?; value; end\nend");
    assert!(code.contains("type Token") && code.contains("old?"), "{code}");
}

#[test]
fn leaving_goes_where_ruby_goes() {
    let code = top("a = 1\nwhile a\n  next if a\n  break\nend");
    assert_eq!(code.matches("break").count(), 3, "{code}");
    assert_eq!(top("a = 1\na or return 2").matches("return 2").count(), 1);
}
