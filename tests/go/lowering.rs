//! Statements and expressions.

use super::{body, printer, returning, whole};

#[test]
fn names_mean_what_is_imported_and_what_the_package_defines() {
    let file = whole(
        "import (\n\"net/http\"\no \"golang.org/x/oauth2\"\n. \"strings\"\n)\nconst Host = \"h\"\nvar url = Host + \"/x\"\nfunc g() { http.Get(url); o.New(); TrimSpace(Host); other() }",
    );
    assert_eq!(printer::top(&file).trim_end(), "^/p.url = join(#/p.Host, '/x')");
    let code = printer::function(&file, 1);
    for part in ["net/http.Get(^/p.url)", "golang.org/x/oauth2.New()", "strings.TrimSpace(#/p.Host)", "/p.other()"] {
        assert!(code.contains(part), "{part} in {code}");
    }
    assert_eq!(file.constants.len(), 1);
}

#[test]
fn each_declaration_is_a_variable_of_its_own() {
    assert_eq!(body("x := a\nif x := b; x == \"\" { x = \"c\" }\nx = \"d\""), "x = a\nx%2 = b\nif Equal(x%2, '')\n  x%2 = 'c'\nx = 'd'");
}

#[test]
fn sums_of_texts_are_joined() {
    assert_eq!(body("x := a + \"/\" + b"), "x = join(a, '/', b)");
    assert_eq!(body("x := a + b"), "x = Add(a, b)");
    assert_eq!(body("x := `r\\n`\nx += \"s\\n\""), "x = 'r\\n'\nx = join(x, 's\n')");
}

#[test]
fn errors_are_no_results() {
    assert_eq!(returning("(string, error)", "return a, nil"), "return a");
    assert_eq!(returning("(string, error)", "return \"\", newError(a)"), "throw <'', /p.newError(a)>");
    assert_eq!(returning("(string, error)", "return \"\", ErrNothing"), "throw <'', #/p.ErrNothing>");
    assert_eq!(returning("error", "return other()"), "return /p.other()");
    assert_eq!(returning("(string, string, error)", "return a, b, nil"), "return {'%0': a, '%1': b}");
    assert_eq!(returning("(x string, err error)", "x = a\nreturn"), "x = ''\nerr = null\nx = a\nreturn x");
}

#[test]
fn what_runs_when_something_failed_returns_nothing() {
    let code = returning("(string, error)", "x, err := other(a)\nif err != nil {\n return \"\", err\n}\nreturn x, nil");
    assert_eq!(code, "x = %result(/p.other(a), 0)\nerr = <>\nif NotEqual(err, null)\n  throw <'', err>\nreturn x");
    let code = returning("string", "x, err := other(a)\nif err != nil {\n return \"\"\n}\nreturn x");
    assert!(code.contains("throw <''>") && code.ends_with("return x"), "{code}");
    let code = returning("(string, error)", "x, err := other(a)\nif err != nil {\n return other(b)\n}\nreturn x, nil");
    assert!(code.contains("return /p.other(b)"), "another try is a result: {code}");
}

#[test]
fn several_results_are_taken_apart() {
    assert_eq!(body("x, y := other()"), "%r1 = /p.other()\nx = %result(%r1, 0)\ny = %result(%r1, 1)");
    assert_eq!(body("_, y := other()"), "y = %result(/p.other(), 1)");
    assert_eq!(body("m := map[string]string{}\nx, ok := m[a]"), "m = {}\nok = isset(m[a])\nx = m[a]");
    let file = whole("import \"net/http\"\nfunc g() { x, err := http.Get(\"u\") }");
    assert!(printer::function(&file, 1).contains("x = net/http.Get('u')"), "a library gives its result first");
}

#[test]
fn pointers_are_what_they_point_to() {
    assert_eq!(body("x := &a\n*x = b\ny := *x"), "x = a\nx = b\ny = %copy(x)");
}

#[test]
fn loops_go_over_lists_maps_and_conditions() {
    let code = body("for i := 0; i < 3; i++ { f() }");
    for part in ["i = 0", "Less(i, 3)", "i = Add(i, 1)"] {
        assert!(code.contains(part), "{part} in {code}");
    }
    let code = body("m := map[string]string{\"k\": a}\nfor k, v := range m { f(k, v) }");
    assert!(code.contains("(f)(k, v)"), "{code}");
    let code = body("outer:\nfor {\n for { continue outer }\n break\n}");
    assert!(code.contains("break %next2") || code.contains("break %next1"), "{code}");
}

#[test]
fn a_switch_is_a_chain_of_branches() {
    let code = body("switch a {\ncase \"x\", \"y\":\n f()\ncase b:\n fallthrough\ndefault:\n f(a)\n}");
    assert!(code.contains("if (Equal(a, 'x') || Equal(a, 'y'))"), "{code}");
    assert_eq!(code.matches("(f)(a)").count(), 2, "what falls through runs the next body: {code}");
    let code = body("switch {\ncase a == b:\n f()\n}");
    assert!(code.contains("Equal(a, b)"), "{code}");
}

#[test]
fn the_languages_own_functions_are_sugar() {
    assert_eq!(body("x := append([]string{a}, b)"), "x = [...[a], b]");
    assert_eq!(body("m := make(map[string]string)\nm[a] = b\ndelete(m, a)"), "m = {}\nm[a] = b\nremove m[a]");
    assert_eq!(body("x := []byte(a)\ny := string(x)"), "x = a\ny = x");
    assert_eq!(body("panic(a)"), "throw a");
    assert_eq!(body("x := a[1:]"), "x = %slice(a, 1)");
    let file = whole("import \"time\"\nvar x = 24 * time.Hour");
    assert_eq!(printer::top(&file).trim_end(), "^/p.x = Multiply(24, 3600)");
}

#[test]
fn closures_see_what_is_around_them() {
    let file = whole("func With(x string) Option { return func(c *Client) { c.x = x } }");
    assert!(printer::print(&file).contains("c.x = x"), "{}", printer::print(&file));
}

#[test]
fn variables_and_constants_of_functions_are_assigned() {
    assert_eq!(body("var x, y = a, b\nvar z string\nconst k = \"c\""), "x = a\ny = b\nz = ''\nk = 'c'");
    assert_eq!(body("var x = other()\nx, z := a, x"), "x = /p.other()\nx = a\nz = x");
}

#[test]
fn constants_count_and_repeat() {
    let file = whole("const (\nA, B = iota, \"x\"\nC, D\n)\nconst E = iota");
    let values: Vec<String> = file.constants.iter().map(|(name, value)| format!("{name} {:?}", value.kind)).collect();
    let starts = ["/p.A Number(\"0\")", "/p.B Text(\"x\"", "/p.C Number(\"1\")", "/p.D Text(\"x\"", "/p.E Number(\"0\")"];
    assert_eq!(values.len(), starts.len());
    assert!(values.iter().zip(starts).all(|(value, start)| value.starts_with(start)), "{values:?}");
}

#[test]
fn embedded_files_are_read() {
    let file = whole("import _ \"embed\"\n//go:embed conf/a.json\nvar raw []byte\nvar plain []byte");
    assert_eq!(printer::function(&file, 0).lines().skip(1).collect::<Vec<_>>().join("\n").trim(), "^/p.raw = %embedded('conf/a.json')");
}

#[test]
fn types_are_tested_by_what_values_are() {
    let switch = body("switch v := any(a).(type) {\ncase string:\n f()\ncase map[string][]string:\n f()\ncase nil:\n f()\n_ = v\n}");
    for test in ["a is string", "a is map[]", "Equal(a, null)"] {
        assert!(switch.contains(test), "{test}: {switch}");
    }
    // Two maps of one kind are told apart by their types only.
    let switch = body("switch any(a).(type) {\ncase map[string]int:\n f()\ncase map[string]bool:\n f()\n}");
    assert!(!switch.contains(" is map"), "{switch}");
}

#[test]
fn channels_are_sent_to_and_received_from() {
    assert_eq!(body("c := make(chan string)\nc <- a\nx := <-c\n_ = x"), "c = %channel()\n%send(c, a)\nx = %receive(c)\nx");
}

#[test]
fn methods_may_be_taken_from_their_type() {
    let file = whole("type T struct{}\nfunc (t T) M(s string) {}\nfunc g() { h := T.M; h(T{}, \"x\") }");
    let taken = file.functions.iter().position(|f| f.params.first().is_some_and(|p| &*p.name == "%receiver")).unwrap();
    assert!(printer::function(&file, taken).contains("%receiver.M(...%given)"), "{}", printer::function(&file, taken));
}
