use super::*;
use crate::frontends::tests::{check_spans, settings};

fn check(text: &str, expected: &[[&str; 4]]) {
    let expected: Vec<[String; 4]> = expected.iter().map(|s| s.map(String::from)).collect();
    assert_eq!(settings(lower, "a.yml", text), expected, "{text}");
}

/// Paths and values only.
fn pairs(text: &str) -> Vec<String> {
    settings(lower, "a.yml", text).into_iter().map(|[path, _, value, _]| format!("{path}={value}")).collect()
}

#[test]
fn maps_have_paths_and_spans() {
    check(
        "# top\nauth: &a\n  token_url: https://x.example/t # why\n  'n n': \"a\\tb\"\n  empty:\n  \"q\" : 'it''s'\nlast: !!str x\r\nagain: *a\n",
        &[
            ["auth.token_url", "token_url", "https://x.example/t", "https://x.example/t"],
            ["auth.n n", "n n", "a\tb", "a\\tb"],
            ["auth.q", "q", "it's", "it''s"],
            ["last", "last", "x", "x"],
        ],
    );
}

#[test]
fn lists_are_counted() {
    assert_eq!(
        pairs("a:\n- x\n- y: 1\n  z: 2\n-\n  w: 3\nb:\n  - - p\n    - q\n  # note\n  - r\n"),
        ["a[0]=x", "a[1].y=1", "a[1].z=2", "a[2].w=3", "b[0][0]=p", "b[0][1]=q", "b[1]=r"]
    );
    assert_eq!(pairs("- a\n- b: c\n---\n- d\n"), ["[0]=a", "[1].b=c", "[0]=d"]);
}

#[test]
fn brackets_may_span_lines() {
    assert_eq!(
        pairs("a: {k: 'it''s', m: [1, 2,], \"n\":{o: p}} # c\nb: [\n  x, # y\n  https://x.example/t:1,\n]\nc: {d}\ne: [f: g, h]\n"),
        ["a.k=it's", "a.m[0]=1", "a.m[1]=2", "a.n.o=p", "b[0]=x", "b[1]=https://x.example/t:1", "c=d", "e[0].f=g", "e[1]=h"]
    );
    let file = lower(Input { id: Default::default(), path: "a.yml", text: "a: [b\nc: d\n" });
    assert_eq!(
        (file.gaps.len(), file.settings.last().map(|s| s.path.to_string())),
        (1, Some("c".into())),
        "what is not closed ends with its entry"
    );
}

#[test]
fn texts_over_lines_keep_their_place() {
    let block = "run: |\n  curl https://x.example\n\n    -d a\nnext: >-\n  folded\nplain: one\n  two\nquoted: \"a\n  b\"\nend: 1\n";
    let values = ["  curl https://x.example\n\n    -d a", "  folded", "one\n  two", "a\n  b", "1"];
    let found = settings(lower, "a.yml", block);
    assert_eq!(found.iter().map(|s| s[2].as_str()).collect::<Vec<_>>(), values);
    assert!(found.iter().all(|s| s[2] == s[3]));
    assert_eq!(found.iter().map(|s| s[0].as_str()).collect::<Vec<_>>(), ["run", "next", "plain", "quoted", "end"]);
}

#[test]
fn templates_and_deep_nesting_lose_nothing() {
    assert_eq!(
        pairs("a: {{ .Values.x }}\n{{- if .Values.y }}\nurl: \"https://x.example/t\"\n{{- end }}\nb: {{ x }}/y\n")
            .iter()
            .filter(|s| s.contains("url") || s.starts_with("b="))
            .count(),
        2
    );
    let deep: String = (0..800).map(|i| format!("{}a:\n", " ".repeat(i))).collect();
    assert!(pairs(&format!("{deep}{}b: https://x.example\n", " ".repeat(800)))[0].ends_with("=https://x.example"));
    assert_eq!(pairs(&"- ".repeat(100_000)).len(), 0);
    assert!(!lower(Input { id: Default::default(), path: "a.yml", text: &"[".repeat(100_000) }).gaps.is_empty());
}

#[test]
fn comments_are_told_from_values() {
    let text = "# a\nb: c # d\ne: f#g\nh: | # i\n  # no comment\nj: 'k' # l\nm: [n] # o\np: # q\n  - # r\n    s\n";
    let file = lower(Input { id: Default::default(), path: "a.yml", text });
    let comments: Vec<&str> = file.comments.iter().map(|s| &text[s.start as usize..s.end as usize]).collect();
    assert_eq!(comments, ["# a", "# d", "# i", "# l", "# o", "# q", "# r"]);
    assert_eq!(pairs(text), ["b=c", "e=f#g", "h=  # no comment", "j=k", "m[0]=n", "p[0]=s"]);
}

check_spans!(lower, "a.yml", "[-a:#&*!|>{}\\[\\]'\", \\\\é\r\n\t]{0,60}");
