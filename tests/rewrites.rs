//! From source to rewrite: `testdata/rewrites/<case>/` holds a program and what its findings show.
//!
//! `BLESS=1 cargo test --test rewrites` writes what is shown now into `expected.txt`: read the difference before it is kept.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use oauth_migrate_lint::evaluate::{self, Ask};
use oauth_migrate_lint::fix::Context;
use oauth_migrate_lint::frontends::{self, Input};
use oauth_migrate_lint::model::pack::Pack;
use oauth_migrate_lint::model::source::{FileId, Name, Source, Sources, UnitId};
use oauth_migrate_lint::packs;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tree_sitter::{Language, Parser};

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut all: Vec<_> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    all.sort();
    all
}

fn ask(pack: &Pack) -> Ask {
    let names = |list: &[String]| list.iter().map(|n| Name::from(n.as_str())).collect::<Vec<_>>();
    Ask {
        grant: pack.parameters.grant.as_str().into(),
        parameters: names(&pack.parameters.token),
        needles: names(&pack.needles.strong),
        memo: true,
    }
}

/// Everything a case shows, each with a heading; the rewrites apart.
fn show(case: &Path) -> (String, Vec<String>) {
    let loaded = packs::load(&[] as &[&Path]).unwrap_or_else(|errors| panic!("{errors:?}"));
    let pack = loaded.packs.first().unwrap();
    let (mut sources, mut files) = (Sources::default(), Vec::new());
    for (number, path) in entries(case).iter().filter(|p| p.extension().is_some_and(|e| e != "txt")).enumerate() {
        let text = std::fs::read_to_string(path).unwrap();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let extension = path.extension().unwrap().to_string_lossy().into_owned();
        let language = frontends::LANGUAGES.iter().find(|l| l.extensions.contains(&extension.as_str())).unwrap();
        let id = FileId(u32::try_from(number).unwrap());
        files.push(Arc::new((language.lower)(Input { id, path: &name, text: &text })));
        sources.files.push(Source { path: name.into(), text: text.into(), bom: 0, unit: UnitId(0), language: language.name });
    }
    let understood = evaluate::understand(&files, &sources, &loaded.clients, &ask(pack));
    let target = pack.rewrite_target();
    let context =
        Context { sources: &sources, understood: &understood, clients: &loaded.clients, dialects: &loaded.dialects, target: &target };
    let (mut out, mut all) = (String::new(), Vec::new());
    let mut add = |heading: &str, text: Option<String>| {
        let text = text.unwrap_or_else(|| "(nothing)".to_string());
        write!(out, "{}== {heading}\n{text}\n", if out.is_empty() { "" } else { "\n" }).unwrap();
        all.push(text);
    };
    for request in &understood.requests {
        add("token request", context.token_request(request));
        add("renewal", context.renewal(request));
    }
    for built in &understood.built {
        add("authorize URL", context.authorize_url(built));
    }
    for library in &understood.libraries {
        add("library", context.library(library));
    }
    (out, all)
}

/// The grammar of a case's language, and what its code begins with.
fn grammar(case: &str) -> (Language, &'static str) {
    match case.split('-').next().unwrap() {
        "php" => (tree_sitter_php::LANGUAGE_PHP.into(), "<?php\n"),
        _ => (tree_sitter_javascript::LANGUAGE.into(), ""),
    }
}

fn parses(case: &str, text: &str) -> bool {
    let (language, open) = grammar(case);
    let mut parser = Parser::new();
    parser.set_language(&language).unwrap();
    let mut whole = |text: String| !parser.parse(&text, None).unwrap().root_node().has_error();
    whole(format!("{open}{text}\n")) || whole(format!("{open}class A {{\n{text}\n}}\n"))
}

#[test]
fn rewrites_are_as_expected() {
    let cases = entries(&Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/rewrites"));
    assert!(!cases.is_empty());
    let mut wrong = String::new();
    for case in cases {
        let name = case.file_name().unwrap().to_string_lossy().into_owned();
        let (shown, texts) = show(&case);
        let path = case.join("expected.txt");
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(&path, &shown).unwrap();
        }
        let expected = std::fs::read_to_string(&path).unwrap_or_default();
        if shown != expected {
            writeln!(wrong, "{name}: expected\n{expected}\nbut is\n{shown}").unwrap();
        }
        for text in texts {
            assert!(parses(&name, &text), "{name} shows what does not parse:\n{text}");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
