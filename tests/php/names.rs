//! Namespaces, imports, constants.

use super::{function, printer, top, whole};
use oauth_migrate_lint::model::code::{ExprKind, TypeRef};

#[test]
fn classes_are_qualified() {
    let uses = "namespace N\\M; use A\\B; use A\\C as D, E\\F; use G\\{H, I as J, K\\L};";
    assert_eq!(
        top(&format!("{uses} new B; new D; new F; new H; new J; new L; new L\\X; new O; new \\P\\Q; new namespace\\R; new b;")),
        "new A\\B()\nnew A\\C()\nnew E\\F()\nnew G\\H()\nnew G\\I()\nnew G\\K\\L()\nnew G\\K\\L\\X()\nnew N\\M\\O()\nnew P\\Q()\nnew N\\M\\R()\nnew A\\B()"
    );
    assert_eq!(top("new A; B::c(); D\\E::f();"), "new A()\nB::c()\nD\\E::f()");
}

#[test]
fn functions_fall_back_to_the_global_ones() {
    let uses = "namespace N; use function A\\f; use function A\\g as h; use B\\{function i, const J}; use C\\D;";
    assert_eq!(
        top(&format!("{uses} f(); h(); i(); k(); \\l(); D\\m(); namespace\\n(); O\\p();")),
        "A\\f()\nA\\g()\nB\\i()\nN\\k|k()\nl()\nC\\D\\m()\nN\\n()\nN\\O\\p()"
    );
    assert_eq!(top("k(); \\l();"), "k()\nl()");
}

#[test]
fn namespaces_end_where_the_next_begins() {
    assert_eq!(
        top("namespace A { use X\\Y; new Y; } namespace { new Y; } namespace B; new Y;").lines().collect::<Vec<_>>(),
        ["new X\\Y()", "new Y()", "new B\\Y()"]
    );
}

#[test]
fn constants_keep_their_plain_name() {
    assert_eq!(
        top("namespace N; use const A\\B as C; f(FOO, \\BAR, A\\BAZ, C, __DIR__, __CLASS__, True, NULL, \\FALSE);"),
        "N\\f|f(#FOO, #BAR, #BAZ, #B, #__DIR__, #__CLASS__, true, null, false)"
    );
}

fn constants(code: &str) -> Vec<String> {
    whole(code).constants.iter().map(|(name, value)| format!("{name} = {}", printer::expr(value))).collect()
}

#[test]
fn constants_are_filed_wherever_they_are_declared() {
    assert_eq!(
        constants(
            "namespace N; const A = 1, B = self_url . 'x'; define('C', A . 'y'); if (!defined('D')) { define('D', 'z'); }
            function f($x) { define('E', 2); define('F', $x); define('G\\H', 3); define(__NAMESPACE__ . '\\I', 4); define($x, 5); }"
        ),
        ["A = 1", "B = join(#self_url, 'x')", "C = join(#A, 'y')", "D = 'z'", "E = 2", "F = <>", "H = 3", "I = 4"]
    );
    assert_eq!(
        constants(
            "class A extends B { function f() { define('C', self::D . parent::E); define('F', static::G); define('H', $this->i); } }"
        ),
        ["C = join(A::D, B::E)", "F = <>", "H = <>"]
    );
    assert_eq!(top("define('A', b());"), "define('A', b())");
}

#[test]
fn scopes_name_classes() {
    let code = "class A extends B { function f($x) { return [self::C, static::D, parent::E, F::G, F::$h, $x::I, $x::class, F::class, static::class]; } }";
    assert_eq!(
        function(code, 1),
        "$1 Method A.f(x)\n  return [Own::C, Late::D, Parent::E, F::G, F::h, (x)::I, class (x), class F, class Late]"
    );
}

#[test]
fn declared_types_are_qualified() {
    let file = whole(
        "namespace N; use A\\B; class C { private ?B $d; function e(B|null $f, int $g, ?string $h, self $i, \\J $k, callable $l): static {} }",
    );
    let params: Vec<_> = file.functions[1].params.iter().map(|p| p.declared.as_deref()).collect();
    assert_eq!(params, [Some("A\\B"), None, None, Some("N\\C"), Some("J"), None]);
    assert_eq!(file.functions[1].returns.as_deref(), Some("N\\C"));
    assert_eq!(file.types[0].fields[0].declared.as_deref(), Some("A\\B"));
}

#[test]
fn instances_are_tested_against_classes() {
    let file = whole("namespace N; f($x instanceof A, $x instanceof $y, $x instanceof self);");
    let ExprKind::Call { args, .. } = super::expression(&file, 0) else { panic!() };
    let classes: Vec<_> = args.iter().map(|a| if let ExprKind::IsA(_, class) = &a.value.kind { class.clone() } else { panic!() }).collect();
    assert_eq!(classes[0], TypeRef::Named("N\\A".into()));
    assert!(matches!(classes[1], TypeRef::Value(_)));
    assert_eq!(classes[2], TypeRef::Own);
}
