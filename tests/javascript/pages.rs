//! What a page lowers to.

use crate::{lower_page, printer};

fn top(page: &str) -> String {
    printer::top(&lower_page(page))
}

#[test]
fn addresses_leave_the_program() {
    let page =
        r#"<a href="/a?x=1&amp;y=2">t</a><form action='/b'><img src=/c><p data-url="/d" title="/e"></p><input formaction="/f"></form>"#;
    assert_eq!(top(page), "echo(join('/a?x=1', '&', 'y=2'))\necho('/b')\necho('/c')\necho('/d')\necho('/f')\n");
}

#[test]
fn scripts_share_their_top_level() {
    let page = "<script>var base = 'https://a.example';</script>\n<p>text</p>\n<script type='text/javascript'>fetch(base + '/x')</script>";
    assert_eq!(top(page), "@base = 'https://a.example'\nfetch(join(@base, '/x'))\n");
}

#[test]
fn only_scripts_that_run_are_code() {
    let page = "<script type='application/json'>{\"a\": 1}</script><script type=module>go()</script><style>a { b: c }</style>";
    assert_eq!(top(page), "go()\n");
}

#[test]
fn templates_in_scripts_are_html() {
    let page = "<script type='text/x-handlebars'><a href='/t?{{x}}'>t</a></script>";
    assert_eq!(top(page), "echo('/t?{{x}}')\n");
}

#[test]
fn handlers_run_after_the_scripts_and_bound_addresses_are_shown() {
    let page =
        "<a onclick=\"go('/x'); return false\" :href=\"base + '/y'\" [src]='logo'></a><script>let base = 'b'; function go() {}</script>";
    let expected = "@go = $1\n@base = 'b'\n(@go)('/x')\nreturn false\necho(join(@base, '/y'))\necho(#logo)\n";
    assert_eq!(top(page), expected);
}

#[test]
fn a_broken_script_spoils_no_other() {
    let page = "<script>if (</script><script>go('a')</script>";
    let file = lower_page(page);
    assert!(printer::top(&file).ends_with("go('a')\n"), "{}", printer::top(&file));
    assert!(!file.gaps.is_empty());
}
