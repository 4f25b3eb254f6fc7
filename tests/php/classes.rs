//! Classes, interfaces, traits, enums, functions.

use super::{printer, under, whole};
use oauth_migrate_lint::model::code::{FunctionKind, TypeRef};

fn print(code: &str) -> String {
    printer::print(&whole(code))
}

#[test]
fn classes_have_fields_constants_and_methods() {
    let code = "namespace N; abstract class A extends B implements C, \\D { const E = 'e', F = self::E . 'f'; public static $g = [1]; protected ?int $h = 2, $i; var $j;
        public static function k() {} abstract protected function l($m); final private function n() {} }";
    let file = whole(code);
    let class = &file.types[0];
    assert_eq!(&*class.name, "N\\A");
    assert!(class.is_abstract);
    assert_eq!(class.parents, ["N\\B", "N\\C", "D"].map(|n| TypeRef::Named(n.into())));
    let fields: Vec<_> = class.fields.iter().map(|f| (&*f.name, f.is_static, f.is_constant, f.init.as_ref().map(printer::expr))).collect();
    let text = |t: &str| Some(t.to_owned());
    assert_eq!(
        fields,
        [
            ("E", true, true, text("'e'")),
            ("F", true, true, text("join(Own::E, 'f')")),
            ("g", true, false, text("[1]")),
            ("h", false, false, text("2")),
            ("i", false, false, None),
            ("j", false, false, None)
        ]
    );
    let methods: Vec<_> =
        class.methods.iter().map(|&m| &file.functions[m]).map(|f| (&*f.name, f.is_static, f.is_abstract, f.owner)).collect();
    assert_eq!(methods, [("k", true, false, Some(0)), ("l", false, true, Some(0)), ("n", false, false, Some(0))]);
}

#[test]
fn spans_of_declarations() {
    let code = "class A { public $b = 1; function c(int $d = 2) {} }";
    let (file, text) = (whole(code), format!("<?php {code}"));
    assert_eq!(under(&text, file.types[0].span), code);
    assert_eq!(under(&text, file.types[0].fields[0].span), "$b = 1");
    assert_eq!(under(&text, file.functions[1].span), "function c(int $d = 2) {}");
    assert_eq!(under(&text, file.functions[1].name_span), "c");
    assert_eq!(under(&text, file.functions[1].params[0].span), "int $d = 2");
    assert_eq!(under(&text, file.functions[0].span), text);
}

#[test]
fn promoted_parameters_are_marked() {
    let file = whole("class A { function __construct(private readonly B $b, protected $c = 1, $d = null) {} }");
    let function = &file.functions[1];
    assert_eq!(&*function.name, "constructor");
    let params: Vec<_> = function.params.iter().map(|p| (&*p.name, p.promoted, p.declared.as_deref())).collect();
    assert_eq!(params, [("b", true, Some("B")), ("c", true, None), ("d", false, None)]);
}

#[test]
fn interfaces_and_traits_cannot_be_instantiated() {
    let file = whole(
        "interface A extends B, C { const D = 1; function e(); } trait F { use G; private $h; } class I { use F, J { F::k insteadof J; l as m; } }",
    );
    let flags: Vec<_> = file.types.iter().map(|t| (&*t.name, t.is_abstract, t.parents.len(), t.mixins.len())).collect();
    assert_eq!(flags, [("A", true, 2, 0), ("F", true, 0, 1), ("I", false, 0, 2)]);
    assert_eq!(file.types[2].mixins, [TypeRef::Named("F".into()), TypeRef::Named("J".into())]);
    assert!(file.functions[1].is_abstract);
}

#[test]
fn an_alias_of_a_trait_method_calls_it() {
    let code = "class A { use T { __construct as private made; b as protected; } use U, V { U::c as d; e as f; } }";
    assert_eq!(
        print(code),
        "type A\n$0 TopLevel()\n$1 Method A.made(...%rest)\n  return T::constructor(...%rest)\n\
        $2 Method A.d(...%rest)\n  return U::c(...%rest)\n$3 Method A.f(...%rest)\n  return Own::e(...%rest)\n"
    );
}

#[test]
fn enum_cases_are_constant_objects() {
    let code =
        "enum A: string implements B { case C = 'c'; case D; const E = self::C; function f() { return self::C->value . A::D->name; } }";
    assert_eq!(
        print(code),
        "type A : B\n  static C = new Own('c', 'C')\n  static D = new Own('D', 'D')\n  static E = Own::C\n$0 TopLevel()\n\
        $1 Method A.constructor(promoted value, promoted name)\n$2 Method A.f()\n  return join(Own::C.value, A::D.name)\n"
    );
    assert!(whole(code).types[0].is_enum);
}

#[test]
fn anonymous_classes_have_invented_names() {
    let file = whole("function f() { return new class(1) extends A { public $b = 2; function c() {} }; } $x = new class {};");
    assert_eq!(file.types.len(), 2);
    assert_ne!(file.types[0].name, file.types[1].name);
    assert_eq!(file.types[0].parents, [TypeRef::Named("A".into())]);
    assert_eq!(printer::steps(&file.functions[1].body, 0), format!("return new {}(1)\n", file.types[0].name));
}

#[test]
fn functions_are_known_wherever_they_are_declared() {
    let file =
        whole("namespace N; if (x()) { function a() { function b() {} } } class C { function d() { function e() { self_less(); } } }");
    let found: Vec<_> = file.functions[1..].iter().map(|f| (&*f.name, f.kind, f.owner)).collect();
    assert_eq!(
        found,
        [
            ("N\\a", FunctionKind::Function, None),
            ("N\\b", FunctionKind::Function, None),
            ("d", FunctionKind::Method, Some(0)),
            ("N\\e", FunctionKind::Function, None)
        ]
    );
}

#[test]
fn attributes_are_marks() {
    let file = whole("#[A, \\B\\C('x')] #[D] final class E { #[F] function g(#[H] $i) {} }");
    assert_eq!(file.types[0].marks.iter().map(|m| &*m.name).collect::<Vec<_>>(), ["A", "C", "D"]);
}

#[test]
fn property_hooks_are_getters_and_setters() {
    let file = whole("class A { public string $b { get => $this->c . 'x'; set { $this->c = $value; } } private $c; }");
    let hooks: Vec<_> = file.types[0].methods.iter().map(|&m| printer::function(&file, m)).collect();
    assert_eq!(hooks, ["$1 Method A.b() get\n  return join(this.c, 'x')\n", "$2 Method A.b(value) set\n  this.c = value\n"]);
    let fields = |code| whole(code).types[0].fields.iter().map(|f| f.name.to_string()).collect::<Vec<_>>();
    assert_eq!(fields("class A { public string $b { get => $this->c; set { $this->c = $value; } } private $c; }"), ["c"]);
    assert_eq!(fields("class A { public string $b { set { $this->b = trim($value); } } }"), ["b"]);
    assert_eq!(fields("class A { public string $b = 'x' { get => $this->b; } }"), ["b"]);
}

#[test]
fn parameters_say_how_arguments_reach_them() {
    assert_eq!(
        print("function f(&$a, array $b = ['x' => A::B], ?C &$c = null, D ...$d) {}"),
        "$0 TopLevel()\n$1 Function f(&a, b = {'x': A::B}, &c = null, ...d)\n"
    );
}
