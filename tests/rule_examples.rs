//! The examples that `--explain` shows: good and bad ones are code that parses, in the language they name.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use oauth_migrate_lint::model::rule::Rule;
use oauth_migrate_lint::packs;
use std::path::Path;
use tree_sitter::{Language, Parser};

fn rules() -> Vec<Rule> {
    let loaded = packs::load(&[] as &[&Path]).unwrap_or_else(|errors| panic!("{errors:?}"));
    let rules: Vec<Rule> = loaded.packs.into_iter().flat_map(|p| p.rules).collect();
    assert!(!rules.is_empty());
    rules
}

/// The grammar of a language and what an example stands in; none for languages without structure.
fn grammar(language: &str) -> Option<(Language, &'static str)> {
    match language {
        "php" => Some((tree_sitter_php::LANGUAGE_PHP.into(), "<?php\n")),
        "javascript" => Some((tree_sitter_javascript::LANGUAGE.into(), "")),
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
            let Some((language, open)) = grammar(&example.language) else { continue };
            for (which, text) in [("bad", &example.bad), ("good", &example.good)] {
                assert!(!has_error(&language, &format!("{open}{text}")), "{}: the {which} {} example:\n{text}", rule.id, example.language);
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
