//! JSON, also with comments: every scalar is a setting; as a module it is the value it holds.

use super::scalars::{Scalars, unescape};
use super::{Input, scripts, text, tree};
use crate::model::code::{Entry, Expr, ExprKind, File, Setting, Step};
use crate::model::source::{Name, Span};
use tree_sitter::{Node, Point, Range};

/// Larger files are data, not modules whose value anybody evaluates.
const MODULE: usize = 128 * 1024;

/// Lowers one JSON file.
pub fn lower(input: Input<'_>) -> File {
    let mut file = lower_with(input, MODULE, |file, value| file.exports.push((Name::from("="), value)));
    scripts::file(scripts::in_settings(input, &file.settings), &mut file);
    file
}

/// Lowers a document of requests, of which `steps` says what they are.
pub(super) fn lower_requests(input: Input<'_>, steps: fn(&Expr) -> Vec<Step>) -> File {
    lower_with(input, usize::MAX, |file, value| {
        if let Some(top) = file.functions.first_mut() {
            top.body = steps(&value);
        }
    })
}

/// Lowers a document; `take` is given what it holds, unless it has more than `limit` bytes.
fn lower_with(input: Input<'_>, limit: usize, take: impl FnOnce(&mut File, Expr)) -> File {
    let parsed = match tree::parse(input, &tree_sitter_json::LANGUAGE.into()) {
        Ok(parsed) => parsed,
        Err(gap) => return File { gaps: vec![gap], ..text::lower(input) },
    };
    let root = parsed.root_node();
    let mut scalars = Scalars::new(input);
    scalars.file.gaps = tree::gaps(input, root);
    for node in tree::walk(root).filter(|n| n.kind() == "comment") {
        scalars.file.comments.push(tree::span(input, node));
    }
    let values: Vec<Node<'_>> = tree::children(root);
    for value in &values {
        walk(&mut scalars, *value, tree::span(input, *value), 0);
    }
    if let ([value], true) = (values.as_slice(), input.text.len() <= limit) {
        take(&mut scalars.file, expr(input, *value, 0));
    }
    text::fill(input, &mut scalars.file);
    scalars.file.module_paths = module_paths(input.path, &scalars.file);
    scalars.file
}

/// The value that a part of another file holds.
pub(super) fn value_in(input: Input<'_>, part: Span) -> Option<Expr> {
    let (start_byte, end_byte) = (part.start as usize, part.end as usize);
    // Only the offsets of a tree are asked for.
    let part = Range { start_byte, end_byte, start_point: Point::new(0, start_byte), end_point: Point::new(0, end_byte) };
    let parsed = tree::parse_part(input, &tree_sitter_json::LANGUAGE.into(), part).ok()?;
    let values = tree::children(parsed.root_node());
    values.first().filter(|_| values.len() == 1).map(|value| expr(input, *value, 0))
}

/// The `paths` of a `tsconfig.json` or `jsconfig.json`; what a `baseUrl` alone opens is found as paths that end alike.
fn module_paths(path: &str, file: &File) -> Vec<(Name, Name)> {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    if !name.starts_with("tsconfig") && !name.starts_with("jsconfig") {
        return Vec::new();
    }
    let base = file.settings.iter().find(|setting| &*setting.path == "compilerOptions.baseUrl").map_or(".", |setting| &setting.value);
    let of = |setting: &Setting| {
        let pattern = setting.path.strip_prefix("compilerOptions.paths.")?.rsplit_once('[')?.0;
        let target = format!("{folder}/{base}/{}", setting.value);
        let mut parts: Vec<&str> = Vec::new();
        for part in target.split('/') {
            match part {
                "" | "." => {}
                ".." => _ = parts.pop(),
                part => parts.push(part),
            }
        }
        Some((Name::from(pattern), Name::from(parts.join("/"))))
    };
    file.settings.iter().filter_map(of).collect()
}

/// Collects the scalars below a value. Brackets nest less deeply than [`tree::MAX_NESTING`]; only errors may nest more.
fn walk(scalars: &mut Scalars<'_>, node: Node<'_>, key: Span, depth: usize) {
    if depth > tree::MAX_DEPTH {
        return;
    }
    match node.kind() {
        "object" | "ERROR" => {
            for child in tree::children(node) {
                walk(scalars, child, key, depth + 1);
            }
        }
        "pair" => {
            let (Some(key), Some(value)) = (tree::field(node, "key"), tree::field(node, "value")) else { return };
            let span = content(scalars.input, key);
            let before = scalars.enter(&unescape(tree::slice(scalars.input, span)));
            walk(scalars, value, span, depth + 1);
            scalars.leave(before);
        }
        "array" => {
            for (index, child) in tree::children(node).into_iter().enumerate() {
                let before = scalars.enter_element(index);
                walk(scalars, child, key, depth + 1);
                scalars.leave(before);
            }
        }
        "string" | "number" | "true" | "false" | "null" => {
            let span = content(scalars.input, node);
            let value = tree::slice(scalars.input, span);
            let value = if node.kind() == "string" { unescape(value) } else { value.into() };
            scalars.scalar(key, value, span);
        }
        _ => {}
    }
}

/// The span of a scalar's content, without quotes.
fn content(input: Input<'_>, node: Node<'_>) -> Span {
    let span = tree::span(input, node);
    // A string that the parser repaired may lack a quote.
    let text = tree::slice(input, span);
    let quoted = node.kind() == "string" && span.len() >= 2 && text.starts_with('"') && text.ends_with('"');
    if quoted { span.slice(1, span.len() - 1) } else { span }
}

/// The value as an expression.
fn expr(input: Input<'_>, node: Node<'_>, depth: usize) -> Expr {
    let span = tree::span(input, node);
    let inner = content(input, node);
    let below = || tree::children(node);
    let kind = match node.kind() {
        _ if depth > tree::MAX_NESTING => ExprKind::Opaque(Vec::new()),
        "string" => ExprKind::Text(unescape(tree::slice(input, inner)), inner),
        "number" => ExprKind::Number(tree::slice(input, inner).into()),
        "true" => ExprKind::Bool(true),
        "false" => ExprKind::Bool(false),
        "null" => ExprKind::Null,
        "array" => ExprKind::List(entries(input, &below(), span, |n| Some((None, expr(input, n, depth + 1))))),
        "object" => ExprKind::Map(entries(input, &below(), span, |n| {
            let (key, value) = (tree::field(n, "key")?, tree::field(n, "value")?);
            Some((Some(expr(input, key, depth + 1)), expr(input, value, depth + 1)))
        })),
        _ => ExprKind::Opaque(Vec::new()),
    };
    Expr { kind, span }
}

/// The entries of a collection; each reaches to the next one.
fn entries<'t>(input: Input<'_>, nodes: &[Node<'t>], whole: Span, of: impl Fn(Node<'t>) -> Option<(Option<Expr>, Expr)>) -> Vec<Entry> {
    // A collection that the parser repaired may lack its bracket.
    let is_closed = tree::slice(input, whole).ends_with(['}', ']']);
    let ends = nodes.iter().skip(1).map(Node::start_byte).chain([whole.end as usize - usize::from(is_closed)]);
    let with_end = nodes.iter().zip(ends);
    let entry = |(node, end): (&Node<'t>, usize)| {
        let (key, value) = of(*node)?;
        Some(Entry { key, value, spread: false, span: Span::new(input.id, node.start_byte(), end) })
    };
    with_end.filter_map(entry).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontends::tests::{check_spans, settings};

    #[test]
    fn scalars_have_paths_and_spans() {
        let text = r#"{
  // where to
  "auth": {"token_url": "https:\/\/api.shop.example/t", "n": 12, "on": true},
  "hosts": ["a", {"x": null}, ""]
}"#;
        let found = settings(lower, "a.json", text);
        let expected = [
            ("auth.token_url", "token_url", "https://api.shop.example/t", r"https:\/\/api.shop.example/t"),
            ("auth.n", "n", "12", "12"),
            ("auth.on", "on", "true", "true"),
            ("hosts[0]", "hosts", "a", "a"),
            ("hosts[1].x", "x", "null", "null"),
            ("hosts[2]", "hosts", "", ""),
        ];
        let expected = expected.map(|(a, b, c, d)| [a, b, c, d].map(String::from));
        assert_eq!(found, expected);
        let file = lower(Input { id: Default::default(), path: "a.json", text });
        assert_eq!(file.comments.len(), 1);
        assert!(file.gaps.is_empty());
    }

    #[test]
    fn a_module_is_the_value_it_holds() {
        let text = r#"{"a": {"b": "c"}, "l": [1, 2]}"#;
        let file = lower(Input { id: Default::default(), path: "a.json", text });
        let [(name, Expr { kind: ExprKind::Map(entries), .. })] = file.exports.as_slice() else { unreachable!("{:?}", file.exports) };
        assert_eq!(&**name, "=");
        assert_eq!(tree::slice(Input { id: file.id, path: "", text }, entries[0].span), r#""a": {"b": "c"}, "#);
        assert_eq!(tree::slice(Input { id: file.id, path: "", text }, entries[1].span), r#""l": [1, 2]"#);
    }

    #[test]
    fn a_typescript_configuration_says_where_modules_are() {
        let text =
            r#"{ "compilerOptions": { "baseUrl": "./src", "paths": { "@env/*": ["environments/*"], "@lib": ["../lib/index.ts", "x"] } } }"#;
        let paths = |path: &str| lower(Input { id: Default::default(), path, text }).module_paths;
        let expected = [("@env/*", "web/src/environments/*"), ("@lib", "web/lib/index.ts"), ("@lib", "web/src/x")];
        assert_eq!(paths("web/tsconfig.app.json"), expected.map(|(a, b)| (Name::from(a), Name::from(b))));
        assert_eq!(paths("web/other.json"), []);
    }

    #[test]
    fn broken_and_deep_files_keep_their_texts() {
        let broken = lower(Input { id: Default::default(), path: "a.json", text: r#"{"a": "x", ??? "b": "https://x.example" "# });
        assert!(!broken.gaps.is_empty());
        assert!(broken.texts.iter().any(|t| &*t.value == "https://x.example"), "{:?}", broken.texts);
        let deep = format!("{}\"https://x.example\"{}", "[".repeat(5_000), "]".repeat(5_000));
        let deep = lower(Input { id: Default::default(), path: "a.json", text: &deep });
        assert_eq!((deep.gaps.len(), &*deep.texts[0].value), (1, "https://x.example"));
    }

    check_spans!(lower, "a.json", r#"[\[\]{}:,"a-b0\\u/ é\n]{0,60}"#);
}
