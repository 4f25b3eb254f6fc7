//! Words, expansions, commands, pipes, redirections, statements.

use super::{all, lower, top};

#[test]
fn words_are_texts_with_what_is_filled_in() {
    assert_eq!(top("x='a$b'"), "^x = 'a$b'");
    assert_eq!(top("x=\"a$b c${d}e\""), "^x = join('a', ^b, ' c', ^d, 'e')");
    assert_eq!(top("x=a\\ b"), "^x = 'a b'");
    assert_eq!(top("x=a\"$b\"'c'"), "^x = join('a', ^b, 'c')");
    assert_eq!(top("x=\"a\\\"b\\$c\""), "^x = 'a\"b$c'");
    assert_eq!(top("x=$'a\\tb'"), "^x = 'a\tb'");
    assert_eq!(top("x=\"a \\\nb\""), "^x = 'a b'");
    assert_eq!(top("x="), "^x = ''");
}

#[test]
fn expansions_say_what_stands_in() {
    assert_eq!(top("x=${a:-b}"), "^x = (^a || 'b')");
    assert_eq!(top("x=${a-b$c}"), "^x = (^a ?? join('b', ^c))");
    assert_eq!(top("x=${a%/}"), "^x = %without-end(^a, '/', false)");
    assert_eq!(top("x=${a##*/}"), "^x = %without-start(^a, '*/', true)");
    assert_eq!(top("x=${a//b/c}"), "^x = %replace('b', 'c', ^a)");
    assert_eq!(top("x=${a:+b}"), "^x = (^a ? 'b' : '')");
    assert_eq!(top("x=${a,,}"), "^x = %lower(^a)");
    assert_eq!(top("x=${a[0]}${b[k]}"), "^x = join(^a[0], ^b['k'])");
    assert_eq!(top("x=${!a}"), "^x = %variable(^a)");
}

#[test]
fn what_is_set_when_it_is_not() {
    assert_eq!(top(": \"${a:=b}\""), "<(^a ||= 'b'; null)>");
    assert_eq!(top("export A=b C"), "^A = 'b'");
    assert_eq!(top("x+=b"), "^x = join(^x, 'b')");
    assert_eq!(top("unset x"), "remove ^x");
}

#[test]
fn lists_and_tables() {
    assert_eq!(top("x=(a \"$b\" -c)"), "^x = ['a', ^b, '-c']");
    assert_eq!(top("x+=(-d \"e=f\")"), "^x = [...^x, '-d', 'e=f']");
    assert_eq!(top("declare -A x=([a]=b [\"c\"]=$d)"), "^x = {'a': 'b', 'c': ^d}");
    assert_eq!(top("x[a]=b"), "^x['a'] = 'b'");
    assert_eq!(top("run \"${x[@]}\" \"$@\""), "<run(...^x, ...^@)>");
}

#[test]
fn what_has_no_quotes_may_be_several_words() {
    assert_eq!(top("run $a \"$b\" c$d"), "<run(...%words(^a), ^b, join('c', ^d))>");
    assert_eq!(top("$tool -x"), "<%run(...%words(^tool), '-x')>");
    assert_eq!(top("/usr/bin/run a"), "<run('a')>");
}

#[test]
fn what_comes_through_a_pipe_is_the_input() {
    assert_eq!(top("a | b c | d"), "<d(&in: b('c', &in: a()))>");
    assert_eq!(top("a <<< \"$b\""), "<a(&in: %line(^b))>");
    assert_eq!(top("a < f"), "<a(&in: %read('f'))>");
    assert_eq!(top("a <<END\nb $c\nEND\n"), "<a(&in: join('b ', ^c, '\n'))>");
    assert_eq!(top("a <<'END'\nb $c\nEND\n"), "<a(&in: 'b $c\n')>");
    assert_eq!(top("a <<END | b\nc\nEND\n"), "<b(&in: a(&in: 'c\n'))>");
}

#[test]
fn output_goes_to_files_or_away() {
    assert_eq!(top("a > f"), "<%write('f', a(), false)>");
    assert_eq!(top("a >> \"$f\" 2>&1"), "<%write(^f, a(), true)>");
    assert_eq!(top("a 2> /dev/null"), "<a()>");
    assert_eq!(top("a >&2"), "<(<a()>; null)>");
}

#[test]
fn redirections_are_lowered_once() {
    // The script, the group, and what it reads.
    assert_eq!(lower("{ cat; } < <(printf a) > out.txt\n").functions.len(), 3);
}

#[test]
fn substitutions_give_what_is_printed() {
    assert_eq!(top("x=$(a b)"), "^x = %captured(a('b'))");
    assert_eq!(top("x=`a b`"), "^x = %captured(a('b'))");
    assert_eq!(top("x=$(<f)"), "^x = %captured(%read('f'))");
    assert_eq!(top("a <(b)"), "<a(%output(($1)()))>");
}

#[test]
fn a_function_gives_what_it_prints() {
    let code = all("f() { local a=$1; b=$2; run \"$a\"; }");
    for part in
        ["f(...@, &in = null)", "%out1 = null", "a = @[0]", "^b = @[1]", "%out1 = %printed(%out1, run(a, &around: &in))", "return %out1"]
    {
        assert!(code.contains(part), "{part} in {code}");
    }
}

#[test]
fn conditions_are_tests_or_outcomes() {
    assert_eq!(top("[ -z \"$a\" ] && b=c"), "if !^a\n  ^b = 'c'");
    assert_eq!(top("[[ $a == b && -n $c ]] || d=e"), "if (Equal(^a, 'b') && ^c)\nelse\n  ^d = 'e'");
    assert_eq!(top("[ \"$a\" = 2 ] && b=c"), "if Equal(^a, 2)\n  ^b = 'c'");
    assert_eq!(top("[[ $a == https://* ]] && b=c"), "if %glob(^a, 'https://*')\n  ^b = 'c'");
    assert_eq!(top("if a; then b=c; else d=e; fi"), "<a()>\nif <>\n  ^b = 'c'\nelse\n  ^d = 'e'");
    assert_eq!(top("a || exit 1"), "<a()>\nif <>\nelse\n  stop");
}

#[test]
fn cases_are_tested_in_order() {
    let code = top("case $a in b|c) d=1;; e*) d=2;; *) d=3;; esac");
    for part in ["(Equal(^a, 'b') || Equal(^a, 'c'))", "%glob(^a, 'e*')", "^d = '1'", "^d = '2'", "^d = '3'"] {
        assert!(code.contains(part), "{part} in {code}");
    }
}

#[test]
fn loops_go_over_words() {
    let code = top("for a in b $c \"$@\"; do d=$a; done");
    assert!(code.contains("['b', ...%words(^c), ...^@]"), "{code}");
    let code = top("while read -r a b; do c=$a; done < f");
    assert!(code.contains("%fields(%given1)"), "{code}");
}

#[test]
fn numbers_are_counted() {
    assert_eq!(top("x=$((a + 3600))"), "^x = Add(int(^a), 3600)");
    assert_eq!(top("((x = y * 2))"), "^x = Multiply(int(^y), 2)");
}

#[test]
fn scripts_are_run_where_they_are_named() {
    assert_eq!(top(". \"$d/e.sh\""), "<include(join(^d, '/e.sh'))>");
    assert_eq!(top("source ./e.sh"), "<include('./e.sh')>");
}

#[test]
fn tables_are_declared_and_lose_entries() {
    let code = all("f() { local -A a; local -a b; unset 'a[c]'; }");
    for part in ["a = {}", "b = []", "a['c']"] {
        assert!(code.contains(part), "{part} in {code}");
    }
}

#[test]
fn references_stand_for_the_variable_they_name() {
    let code = all("f() { local -n other=$1; other=a; other[b]=c; }");
    for part in ["other = @[0]", "^(other) = 'a'", "^(other)['b'] = 'c'"] {
        assert!(code.contains(part), "{part} in {code}");
    }
}

#[test]
fn arguments_are_counted_and_joined() {
    let code = all("f() { echo \"x$#\"; local IFS=,; g \"x${b[*]}\"; }");
    for part in ["%count(", "%join(%substring(IFS, 0, 1), ^b)"] {
        assert!(code.contains(part), "{part} in {code}");
    }
}

#[test]
fn what_is_no_ascii_is_a_letter() {
    for c in ['ä', '\u{a0}', '€', '\u{1f600}', '\u{10ffff}'] {
        assert_eq!(top(&format!("address=\"{c}/token\"")), format!("^address = '{c}/token'"));
        // Where numbers may stand in braces.
        for code in [format!("echo {{{c}..3}}"), format!("echo {{1..{c}}}"), format!("echo {{{c}")] {
            crate::sound::check(&code, &lower(&code));
        }
    }
}
