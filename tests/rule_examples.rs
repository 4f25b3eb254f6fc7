//! The examples that `--explain` shows: good and bad ones are code that parses, in the language they name.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use oauth_migrate_lint::evaluate::{self, Ask};
use oauth_migrate_lint::frontends::{self, Input};
use oauth_migrate_lint::model::code::File;
use oauth_migrate_lint::model::rule::Rule;
use oauth_migrate_lint::model::source::{FileId, Name, Source, Sources, UnitId};
use oauth_migrate_lint::packs::{self, Loaded};
use oauth_migrate_lint::rules::{Matcher, Unit, UnitFile};
use std::path::Path;
use std::sync::Arc;
use tree_sitter::{Language, Parser};

fn loaded() -> Loaded {
    packs::load(&[] as &[&Path]).unwrap_or_else(|errors| panic!("{errors:?}"))
}

fn rules() -> Vec<Rule> {
    let rules: Vec<Rule> = loaded().packs.into_iter().flat_map(|p| p.rules).collect();
    assert!(!rules.is_empty());
    rules
}

/// The grammar of a language and what an example stands in; none for languages without structure.
fn grammar(language: &str) -> Option<(Language, &'static str)> {
    match language {
        "csharp" => Some((tree_sitter_c_sharp::LANGUAGE.into(), "")),
        "go" => Some((tree_sitter_go::LANGUAGE.into(), "")),
        "java" => Some((tree_sitter_java::LANGUAGE.into(), "")),
        "kotlin" => Some((tree_sitter_kotlin_ng::LANGUAGE.into(), "")),
        "php" => Some((tree_sitter_php::LANGUAGE_PHP.into(), "<?php\n")),
        "javascript" => Some((tree_sitter_javascript::LANGUAGE.into(), "")),
        "typescript" => Some((tree_sitter_typescript::LANGUAGE_TYPESCRIPT.into(), "")),
        "powershell" => Some((tree_sitter_powershell::LANGUAGE.into(), "")),
        "python" => Some((tree_sitter_python::LANGUAGE.into(), "")),
        "ruby" => Some((tree_sitter_ruby::LANGUAGE.into(), "")),
        "shell" => Some((tree_sitter_bash::LANGUAGE.into(), "")),
        "json" => Some((tree_sitter_json::LANGUAGE.into(), "")),
        "yaml" => Some((tree_sitter_yaml::LANGUAGE.into(), "")),
        "html" => Some((tree_sitter_html::LANGUAGE.into(), "")),
        _ => None,
    }
}

fn has_error(language: &Language, text: &str) -> bool {
    let mut parser = Parser::new();
    parser.set_language(language).unwrap();
    parser.parse(text, None).unwrap().root_node().has_error()
}

#[test]
fn examples_are_code_of_their_language() {
    for rule in rules() {
        for example in &rule.examples {
            for name in example.languages() {
                let Some((language, open)) = grammar(name) else { continue };
                for (which, text) in [("bad", &example.bad), ("good", &example.good)] {
                    assert!(!has_error(&language, &format!("{open}{text}\n")), "{}: the {which} {name} example:\n{text}", rule.id);
                }
            }
        }
    }
}

#[test]
fn good_examples_differ_from_bad_ones() {
    for rule in rules() {
        for example in &rule.examples {
            assert_ne!(example.bad.trim(), example.good.trim(), "{}", rule.id);
        }
    }
}

/// What Kotlin's examples stand in.
const KOTLIN: &str = "import io.ktor.client.*
import io.ktor.client.request.*
import io.ktor.client.request.forms.*
import io.ktor.http.*
import java.net.URL
import okhttp3.*
fun example() {
";

/// The rules that fire on a text as the only file of a unit.
fn fired(loaded: &Loaded, language: &str, text: &str) -> Vec<String> {
    let Some(language) = frontends::language(language) else { return Vec::new() };
    let extension = language.extensions.first().copied().unwrap_or("txt");
    let open = match language.name {
        "php" => "<?php\n",
        "go" => "package main\nimport (\"bytes\"; \"encoding/json\"; \"net/http\"; \"net/url\"; \"strings\"; \"time\")\n",
        "kotlin" => KOTLIN,
        _ => "",
    };
    let close = if language.name == "kotlin" { "}\n" } else { "" };
    let (path, text) = (format!("example.{extension}"), format!("{open}{text}\n{close}"));
    let file: Arc<File> = Arc::new((language.lower)(Input { id: FileId(0), path: &path, text: &text }));
    let source = Source { path: path.into(), text: text.into(), bom: 0, unit: UnitId(0), language: language.name };
    let sources = Sources { files: vec![source] };
    let pack = loaded.packs.first().unwrap();
    let names = |list: &[String]| list.iter().map(|n| Name::from(n.as_str())).collect::<Vec<_>>();
    let ask = Ask {
        grant: pack.parameters.grant.as_str().into(),
        parameters: names(&pack.parameters.token),
        needles: names(&pack.needles.strong),
        memo: true,
    };
    let understood = evaluate::understand(std::slice::from_ref(&file), &sources, &loaded.clients, &ask);
    let unit = Unit { files: vec![UnitFile { code: &file, role: language.role }], understood: &understood };
    let findings = Matcher::new(&loaded.packs).check(&loaded.clients, &sources, &unit).findings;
    findings.into_iter().map(|f| f.rule.to_string()).collect()
}

#[test]
fn good_examples_are_silent() {
    let loaded = loaded();
    let mut wrong = Vec::new();
    for rule in rules() {
        for example in &rule.examples {
            for language in example.languages() {
                if fired(&loaded, language, &example.good).contains(&rule.id) {
                    wrong.push(format!("{} flags its good {language} example", rule.id));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Examples that name the provider's host are whole enough to be judged.
#[test]
fn bad_examples_that_name_the_host_are_flagged() {
    let loaded = loaded();
    let hosts: Vec<String> = loaded.packs.iter().flat_map(|p| p.hosts()).map(str::to_owned).collect();
    let mut wrong = Vec::new();
    for rule in rules() {
        for example in rule.examples.iter().filter(|e| hosts.iter().any(|h| e.bad.contains(h.as_str()))) {
            for language in example.languages().filter(|language| frontends::language(language).is_some()) {
                if !fired(&loaded, language, &example.bad).contains(&rule.id) {
                    wrong.push(format!("{} is silent about its bad {language} example", rule.id));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Languages in which whole programs are written.
const LANGUAGES: [&str; 12] =
    ["csharp", "go", "java", "javascript", "kotlin", "php", "powershell", "python", "ruby", "rust", "shell", "typescript"];

/// What no example in a language can show: a manifest and a document are in none of them, and a language without models has no strict ones.
const WITHOUT: [(&str, &[&str]); 3] = [
    ("legacy-dependency", &LANGUAGES),
    ("legacy-url-in-docs", &LANGUAGES),
    ("token-response-strict-model", &["php", "powershell", "ruby", "shell"]),
];

#[test]
fn every_language_is_shown_what_to_write() {
    let mut missing = Vec::new();
    for rule in rules() {
        let without = WITHOUT.iter().find(|(id, _)| *id == rule.id).map_or(&[][..], |(_, languages)| languages);
        let shown = |language: &&str| rule.examples.iter().any(|e| e.languages().any(|l| l == *language));
        let wanted = LANGUAGES.iter().filter(|l| !without.contains(l) && !shown(l));
        missing.extend(wanted.map(|language| format!("{} has no {language} example", rule.id)));
    }
    assert!(missing.is_empty(), "{missing:#?}");
}
