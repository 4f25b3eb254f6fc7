//! Any bytes under any supported extension, and programs cut and spliced at any place, neither panic nor hang, and what is understood of them
//! points inside the files.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used)]

use oauth_migrate_lint::engine::language_of;
use oauth_migrate_lint::evaluate::{self, Ask};
use oauth_migrate_lint::frontends::{Input, LANGUAGES, Language};
use oauth_migrate_lint::model::client::Clients;
use oauth_migrate_lint::model::http::Understood;
use oauth_migrate_lint::model::source::{FileId, Source, Sources, Span, UnitId};
use oauth_migrate_lint::packs;
use proptest::prelude::*;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

static CLIENTS: LazyLock<Clients> = LazyLock::new(|| packs::load(&[] as &[PathBuf]).expect("the product's own packs load").clients);

/// Programs of the conformance kit, with their languages: what is cut and spliced.
static PROGRAMS: LazyLock<Vec<(&'static Language, String)>> = LazyLock::new(|| {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/testdata");
    let mut paths: Vec<PathBuf> =
        walkdir::WalkDir::new(root).into_iter().flatten().map(|e| e.into_path()).filter(|p| p.is_file()).collect();
    paths.sort();
    paths
        .into_iter()
        .filter_map(|path| {
            let text = std::fs::read_to_string(&path).ok()?;
            Some((language_of(path.to_str()?, &text)?, text))
        })
        .collect()
});

fn understood(programs: &[(&'static Language, String)]) -> (Sources, Understood) {
    let mut sources = Sources::default();
    let mut files = Vec::new();
    for (index, (language, text)) in programs.iter().enumerate() {
        let path = format!("file{index}.{}", language.extensions.first().unwrap_or(&"txt"));
        let id = FileId(u32::try_from(index).unwrap());
        files.push(Arc::new((language.lower)(Input { id, path: &path, text })));
        sources.files.push(Source { path: path.into(), text: text.as_str().into(), bom: 0, unit: UnitId(0), language: language.name });
    }
    let ask = Ask { grant: "grant_type".into(), parameters: vec!["code".into()], needles: vec!["oauth".into()], memo: true };
    let all = evaluate::understand(&files, &sources, &CLIENTS, &ask);
    (sources, all)
}

fn spans(all: &Understood) -> Vec<Span> {
    let mut spans = Vec::new();
    for request in &all.requests {
        spans.extend([request.call, request.composer, request.function]);
        for params in [&request.query, &request.form, &request.headers] {
            spans.extend(params.entries.iter().flat_map(|p| [p.name_span, p.value_span]));
        }
        spans.extend(request.url.alternatives.iter().flat_map(|t| &t.pieces).map(|p| p.span));
        spans.extend(request.kept.iter().map(|k| k.at));
    }
    spans.extend(all.built.iter().flat_map(|b| [b.at, b.composer]));
    spans
}

fn check(programs: Vec<(&'static Language, String)>) {
    // Parsers and the evaluator recurse as deep as code nests; the engine gives them this stack.
    let worker = std::thread::Builder::new().stack_size(64 << 20).spawn(move || {
        let (sources, all) = understood(&programs);
        for span in spans(&all) {
            let source = sources.get(span.file).expect("a span names a file");
            assert!(source.text.get(span.start as usize..span.end as usize).is_some(), "{span:?} is not inside {}", source.path);
        }
    });
    worker.unwrap().join().expect("no input panics");
}

/// A text cut at two places, on character boundaries.
fn part(text: &str, from: f64, to: f64) -> String {
    let place = |share: f64| {
        let mut at = (text.len() as f64 * share) as usize;
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let (a, b) = (place(from.min(to)), place(from.max(to)));
    text[a..b].to_owned()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_under_any_extension(bytes in prop::collection::vec(any::<u8>(), 0..400), language in 0..LANGUAGES.len()) {
        check(vec![(&LANGUAGES[language], String::from_utf8_lossy(&bytes).into_owned())]);
    }

    #[test]
    fn spliced_programs(picks in prop::collection::vec((any::<prop::sample::Index>(), 0.0..1.0f64, 0.0..1.0f64), 1..4)) {
        let (language, _) = *picks.first().map(|(i, ..)| i.get(&PROGRAMS)).map(|(l, t)| (l, t)).as_ref().unwrap();
        let mut text = String::new();
        for (index, from, to) in &picks {
            text.push_str(&part(&index.get(&PROGRAMS).1, *from, *to));
            text.push('\n');
        }
        check(vec![(language, text)]);
    }

    #[test]
    fn programs_thrown_together(picks in prop::collection::vec(any::<prop::sample::Index>(), 2..6)) {
        check(picks.iter().map(|i| i.get(&PROGRAMS).clone()).collect());
    }
}

#[test]
fn nesting_and_length_are_bounded() {
    for language in LANGUAGES {
        let open = if language.name == "php" { "<?php " } else { "" };
        let deep = format!("{open}{}", "f(".repeat(20_000));
        let chain = format!("{open}x{};", ".y()".repeat(20_000));
        let joined = format!("{open}$a = 'x'{};", " + 'x'".repeat(20_000));
        let lists = format!("{open}{}{}", "[".repeat(400), "]".repeat(400));
        // Variables whose names are in variables.
        let names = format!("{open}{}x = 1;", "$".repeat(60));
        // A question that nothing answers in many lines.
        let lines = format!("{open}$a ? {}", "\n".repeat(100_000));
        for text in [deep, chain, joined, lists, names, lines] {
            check(vec![(language, text)]);
        }
    }
}

#[test]
fn ranges_end_where_numbers_do() {
    let python = LANGUAGES.iter().find(|l| l.name == "python").unwrap();
    let ends = ["1, 5, 9223372036854775807", "-9223372036854775808, 9223372036854775807", "0, -5, 9223372036854775807", "1e300"];
    let loops = ends.map(|ends| format!("for n in range({ends}):\n    print(n)\n"));
    check(vec![(python, loops.concat())]);
}

/// Why a text is not looked at in full.
fn gaps(language: &'static Language, text: String) -> Vec<&'static str> {
    let lower = move || (language.lower)(Input { id: FileId(0), path: "file", text: &text }).gaps.iter().map(|gap| gap.why).collect();
    std::thread::Builder::new().stack_size(64 << 20).spawn(lower).unwrap().join().expect("no input panics")
}

/// Recovering from the errors in thousands of signs takes a parser without end: such a text is no code, and a gap says so.
#[test]
fn signs_without_words_are_no_code() {
    let parsed =
        |language: &&Language| matches!(language.name, "javascript" | "typescript" | "php" | "python" | "csharp" | "java" | "ruby");
    for language in LANGUAGES.iter().filter(parsed) {
        let open = if language.name == "php" { "<?php " } else { "" };
        for rubbish in ["<!--", "/*\n", "~!", "{}[]"] {
            let text = format!("{open}{}", rubbish.repeat(10_000));
            assert!(gaps(language, text).contains(&"no code"), "{}: {rubbish:?}", language.name);
        }
        let drawn = format!("{open}{}", "-".repeat(10_000));
        assert!(!gaps(language, drawn).contains(&"no code"), "{}: a line", language.name);
    }
}

/// A package of types each of which refers to others, so that no field of any is known without all the rest.
fn dense_package(types: usize) -> String {
    let mut text = String::from("package shop\n\nimport \"net/http\"\n\n");
    text.push_str("func New() *T0 {\n\treturn &T0{host: \"https://shop.example\"}\n}\n\n");
    text.push_str("func (t *T0) Login() (*http.Response, error) {\n\treturn http.Get(t.host + \"/token?grant_type=refresh_token\")\n}\n\n");
    for own in 0..types {
        let (next, far) = ((own + 1) % types, (own * 7 + 3) % types);
        text.push_str(&format!(
            "type T{own} struct {{\n\thost string\n\ta *T{next}\n\tb *T{far}\n\tcount int\n\tname string\n}}\n\n\
             func (t *T{own}) Join(x *T{next}, y *T{far}) {{\n\tt.a = x\n\tt.b = y\n\
             \tif x.count > y.count {{\n\t\tt.count = x.count + y.b.count + x.a.count\n\t}} else {{\n\t\tt.count = y.count + y.a.count + x.b.count\n\t}}\n\
             \tif x.a != nil && y.a != nil {{\n\t\tt.name = x.name + y.name + x.a.name\n\t\tx.a.Join(x.a.a, y.a.b)\n\t}}\n\
             \tt.b.Join(y.a, x.b)\n}}\n\n"
        ));
    }
    text
}

#[test]
fn types_that_all_refer_to_each_other_are_computed_once() {
    let go = LANGUAGES.iter().find(|l| l.name == "go").expect("Go is read");
    let worker = std::thread::Builder::new().stack_size(64 << 20).spawn(move || {
        let (_, all) = understood(&[(go, dense_package(6))]);
        assert!(
            all.gaps.iter().any(|(_, why)| *why == "refers to itself in too many ways"),
            "it is said that less is known: {:?}",
            all.gaps
        );
        let urls: Vec<String> = all.requests.iter().map(|request| format!("{:?}", request.url)).collect();
        assert!(urls.iter().any(|url| url.contains("https://shop.example")), "what one of them holds is known all the same: {urls:?}");
    });
    worker.unwrap().join().expect("a dense package is understood");
}
