//! Variables, operators, commands, statements, classes.

use super::{all, top};

#[test]
fn variables_are_compared_without_case_and_belong_to_the_script() {
    assert_eq!(top("$Base = 'a'\n$script:BASE\n${base}"), "^base = 'a'\n^base\n^base");
    assert_eq!(top("$true\n$null"), "true\nnull");
    assert_eq!(top("$env:Key"), "%env('Key')");
}

#[test]
fn what_a_function_binds_is_its_own() {
    let code = all("function Get-X($A) { $b = $A; $c }");
    for part in ["get-x", "b = a", "return ^c"] {
        assert!(code.contains(part), "{part} in {code}");
    }
}

#[test]
fn texts_are_joined() {
    assert_eq!(top("\"a$b c$($d.e)f\""), "join('a', ^b, ' c', ^d.e, 'f')");
    assert_eq!(top("'a$b'"), "'a$b'");
    assert_eq!(top("\"a`\"b\"\"c\""), "'a\"b\"c'");
    assert_eq!(top("'a' + $b + 'c'"), "join('a', ^b, 'c')");
    assert_eq!(top("$x = @'\na$b\n'@"), "^x = 'a$b'");
}

#[test]
fn tables_grow_by_sums() {
    assert_eq!(top("$x = @{ a = 1; 'b' = $c }"), "^x = {'a': 1, 'b': ^c}");
    assert_eq!(top("$x += @{ d = 2 }"), "^x = {...^x, 'd': 2}");
    assert_eq!(top("$x.Keys"), "%keys(^x)");
}

#[test]
fn operators_are_words() {
    assert_eq!(top("$a -eq 'b' -and -not $c"), top("($a -ceq 'b') -and !$c"));
    assert_eq!(top("'{0}:{1}' -f $a, $b"), "%format('{0}:{1}', ^a, ^b)");
    assert_eq!(top("$a, $b -join '&'"), "%join('&', [^a, ^b])");
    assert_eq!(top("$a -replace 'x'"), "%replace('x', '', ^a)");
}

#[test]
fn arguments_have_names_places_or_no_value() {
    assert_eq!(top("Get-Thing $a -Name b -Force -To:$c @more"), "get-thing(^a, name: 'b', force: true, to: ^c, ...^more)");
}

#[test]
fn names_of_parameters_may_be_shortened() {
    let code = top("function F($First, [switch]$Quick, $Last) { }\nF -q 1 -l 2");
    assert_eq!(code, "f(quick: true, first: 1, last: 2)");
}

#[test]
fn what_comes_through_a_pipe_is_the_first_argument() {
    assert_eq!(top("$a | Send-It -To b"), "send-it(^a, to: 'b')");
    assert_eq!(top("$a | Select-Object -ExpandProperty b"), "^a.b");
    assert_eq!(top("$a | ConvertTo-Json | Set-Content -Path f"), "set-content('f', convertto-json(^a))");
    assert_eq!(top("New-Object A.B $c, 1"), top("[A.B]::new($c, 1)"));
}

#[test]
fn scripts_are_run_in_the_scope_of_others() {
    assert_eq!(top(". ./a.ps1"), "include('./a.ps1')");
    assert_eq!(top(". \"$PSScriptRoot/a.ps1\""), "include(join(#psscriptroot, '/a.ps1'))");
}

#[test]
fn the_last_pipeline_is_what_a_function_returns() {
    let code = all("function F($a) { if ($a) { G } else { try { H } catch { throw } } }");
    for part in ["return g()", "return h()"] {
        assert!(code.contains(part), "{part} in {code}");
    }
}

#[test]
fn a_branch_may_be_a_value() {
    assert_eq!(top("$x = if ($a) { 1 } else { 2 }"), "^x = (^a ? 1 : 2)");
}

#[test]
fn classes_have_fields_methods_and_constructors() {
    let code = all("class A : B {\n  [string]$C = 'd'\n  A([string]$e) { $this.C = $e }\n  [string] F() { return $this.C }\n}");
    for part in ["type A : B", "C", "constructor", "this.C = e", "return this.C"] {
        assert!(code.contains(part), "{part} in {code}");
    }
}

#[test]
fn what_no_grammar_reads_is_a_gap() {
    let file = super::lower("function F { $a = @{ b = ");
    assert!(!file.gaps.is_empty());
}

#[test]
fn newer_operators_are_read() {
    assert_eq!(top("$x = $a ? 'b' : 'c'"), "^x = (^a ? 'b' : 'c')");
    assert_eq!(top("$x = $a `\n  ? $b ? 1 : 2\n  : 'c'"), "^x = (^a ? (^b ? 1 : 2) : 'c')");
    assert_eq!(top("$x = $a ?? 'b'\n$x ??= 'c'"), "^x = (^a ?? 'b')\n^x ??= 'c'");
    assert_eq!(top("$x = ($a -and $b ?? 'c') ? 1 : 2"), "^x = ((^a && (^b ?? 'c')) ? 1 : 2)");
    // A question mark in a text, in a comment, or for `Where-Object`.
    assert_eq!(top("$x = \"a ? b : c\" # a ? b : c"), "^x = 'a ? b : c'");
    assert!(top("$a | ? { $_.b }").starts_with("%filter(^a, "));
}

#[test]
fn cases_of_a_switch_exclude_each_other_or_run_in_order() {
    let chain = top("switch ($a) {\n'b' { F }\ndefault { G }\n}");
    assert!(chain.contains("Equal(^a, 'b')") && !chain.contains("%found"), "{chain}");
    let all = top("switch -Wildcard ($a) {\n'b*' { F }\n'*c' { G }\ndefault { H }\n}");
    for part in ["%starts(%lower(^a), 'b')", "%ends(%lower(^a), 'c')", "%found"] {
        assert!(all.contains(part), "{part} in {all}");
    }
    let blocks = top("switch ($a) {\n{ $_ -is [string] } { F; break }\n{ $_ -gt 3 } { G }\n}");
    assert!(blocks.contains("_ = ^a") && !blocks.contains("%found"), "{blocks}");
}

#[test]
fn patterns_without_special_signs_are_texts() {
    assert_eq!(top("$a -like '*b*'"), "%holds(%lower(^a), 'b')");
    assert_eq!(top("$a -notmatch '^https\\:'"), "!%starts(%lower(^a), 'https:')");
    assert_eq!(top("$a -match 'a.b'"), "%match(^a, 'a.b')");
    assert_eq!(top("$a -like 'a?b'"), "%like(^a, 'a?b')");
}

#[test]
fn statements_may_be_values() {
    assert!(top("$x = foreach ($a in $b) { \"$a=1\" }").starts_with("^x = %each(^b, $"));
    let code = all("$x = if ($a) { $b = 1; \"c$b\" } else { 'd' }");
    assert!(code.contains("return join('c', ^b)") && code.contains("return 'd'"), "{code}");
    let code = all("function F($a) { switch ($a) {\n'b' { 1; break }\ndefault { 2 }\n} }");
    assert!(code.contains("return 1") && code.contains("return 2"), "{code}");
}

#[test]
fn classes_call_their_parents() {
    let code =
        all("class A : B {\n  A([string]$c) : base($c, 'd') { $this.E = 1 }\n  A() { }\n  [string] F() { return ([B]$this).F() }\n}");
    for part in ["Parent::constructor(c, 'd')", "Parent::constructor()", "B::F()"] {
        assert!(code.contains(part), "{part} in {code}");
    }
}

#[test]
fn enumerations_hold_their_names() {
    let code = all("enum Verb { Get; Post = 5 }\n$x = [Verb]::Post");
    for part in ["type Verb", "Get = 'Get'", "Post = 'Post'", "Verb::Post"] {
        assert!(code.contains(part), "{part} in {code}");
    }
}

#[test]
fn parameters_that_are_not_passed_hold_nothing() {
    let code = all("function F([string]$A, [switch]$B, $C, [Parameter(Mandatory)]$D) { $PSBoundParameters.ContainsKey('A') }");
    assert!(code.contains("f(a = '', b = false, c = null, d)"), "{code}");
    let code = all("function F([ref]$A, [Parameter(ValueFromRemainingArguments)]$Rest) { $A.Value = 1; & $A @args }");
    for part in ["f(", "a = 1", "(a)(...args)"] {
        assert!(code.contains(part), "{part} in {code}");
    }
}

#[test]
fn arguments_may_be_calls_of_methods() {
    assert_eq!(top("F -A $b.C('d') $e"), "f(a: ^b.C('d'), ^e)");
    assert_eq!(top("New-Object A.B($c.D())"), "new A.B(^c.D())");
}

#[test]
fn what_is_run_is_a_path_or_a_name() {
    assert_eq!(top(". $PSScriptRoot/a.ps1"), "include(join(#psscriptroot, '/a.ps1'))");
    assert_eq!(top("& $a.b 'c'"), "(^a.b)('c')");
    assert_eq!(top("& \"Get-$a\" b"), "(join('Get-', ^a))('b')");
}

#[test]
fn members_are_added_to_objects() {
    assert!(top("$a | Add-Member -NotePropertyName b -NotePropertyValue 1").contains("^a.b = 1"));
    assert!(top("Add-Member -InputObject $a -MemberType ScriptMethod -Name b -Value { $this.c }").contains("^a.b = $"));
    assert_eq!(top("$a.PSObject.Properties"), "%records(^a)");
}
