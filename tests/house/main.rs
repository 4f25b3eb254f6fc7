//! The rules of the house, checked on the sources: who may use whom, and which words stand nowhere.

#![allow(clippy::unwrap_used, clippy::panic)]

use oauth_migrate_lint::frontends::{LANGUAGES, Role};
use oauth_migrate_lint::packs;
use regex::Regex;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const STAGES: &[&str] = &["discover", "evaluate", "fix", "frontends", "packs", "report", "rules", "triage"];

/// A source file without its tests.
struct Source {
    /// Relative to `src/`.
    path: String,
    text: String,
}

impl Source {
    /// The folder or file right under `src/` that it belongs to.
    fn room(&self) -> &str {
        self.path.split('/').next().unwrap().trim_end_matches(".rs")
    }

    /// The modules of the crate that it names.
    fn uses(&self) -> BTreeSet<String> {
        let simple = Regex::new(r"crate::([a-z_]+)").unwrap();
        let group = Regex::new(r"crate::\{([^}]*)\}").unwrap();
        let mut found: BTreeSet<String> = simple.captures_iter(&self.text).map(|c| c[1].to_owned()).collect();
        for list in group.captures_iter(&self.text) {
            found.extend(list[1].split(',').filter_map(|item| item.trim().split("::").next().map(str::to_owned)));
        }
        found
    }

    /// Its lines with their numbers.
    fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(index, line)| (index + 1, line))
    }
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    for entry in walkdir::WalkDir::new(&root).sort_by_file_name() {
        let entry = entry.unwrap();
        let path = entry.path().strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        let is_test = path.split('/').any(|part| part == "tests" || part == "tests.rs" || part.ends_with("_tests.rs"));
        if entry.file_type().is_file() && path.ends_with(".rs") && !is_test {
            let text = fs::read_to_string(entry.path()).unwrap();
            let code = text.split("\n#[cfg(test)]").next().unwrap().to_owned();
            found.push(Source { path, text: code });
        }
    }
    assert!(found.len() > 50, "the sources are elsewhere");
    found
}

fn none(violations: &[String]) {
    assert!(violations.is_empty(), "{}\n", violations.join("\n"));
}

#[test]
fn the_model_uses_nothing_else() {
    let model = sources().into_iter().filter(|source| source.room() == "model");
    let violations = model.flat_map(|source| {
        let others = source.uses().into_iter().filter(|used| used != "model").collect::<Vec<_>>();
        others.into_iter().map(move |used| format!("{} uses {used}", source.path))
    });
    none(&violations.collect::<Vec<_>>());
}

#[test]
fn only_the_engine_calls_stages() {
    let mut violations = Vec::new();
    for source in sources().iter().filter(|source| !["engine", "lib"].contains(&source.room())) {
        for used in source.uses().iter().filter(|used| STAGES.contains(&used.as_str()) && *used != source.room()) {
            violations.push(format!("{} uses {used}", source.path));
        }
    }
    none(&violations);
}

#[test]
fn no_word_of_a_provider_stands_in_the_sources() {
    let loaded = packs::load(&[] as &[PathBuf]).unwrap();
    let mut words: BTreeSet<String> =
        ["getgo", "citrix", "logmein", "gotowebinar", "gotomeeting", "oauth/access_token", "oauth/authorize"].map(str::to_owned).into();
    for pack in &loaded.packs {
        words.extend([pack.name.clone(), pack.provider.clone()]);
        words.extend(pack.hosts().into_iter().map(str::to_owned));
        words.extend(pack.rules.iter().map(|rule| rule.id.clone()));
        words.extend(pack.packages.iter().map(|package| package.name.clone()));
        words.extend(pack.parameters.renamed.keys().cloned());
        words.extend(pack.answer.marks.iter().filter(|mark| mark.ends_with("_key")).cloned());
    }
    let alternation = words.iter().map(|word| regex::escape(word)).collect::<Vec<_>>().join("|");
    let pattern = Regex::new(&format!(r"(?:^|[^A-Za-z0-9_])(?:{alternation})(?:$|[^A-Za-z0-9_])")).unwrap();
    let mut violations = Vec::new();
    for source in sources() {
        violations.extend(
            source
                .lines()
                .filter(|(_, line)| pattern.is_match(line))
                .map(|(number, line)| format!("src/{}:{number}: {}", source.path, line.trim())),
        );
    }
    none(&violations);
}

#[test]
fn rules_and_reports_name_no_language() {
    let code = LANGUAGES.iter().filter(|language| language.role == Role::Code);
    let names: Vec<String> = code.map(|language| format!("\"{}\"", language.name)).collect();
    let mut violations = Vec::new();
    for source in sources().iter().filter(|source| ["rules", "report"].contains(&source.room())) {
        let named = source.lines().filter(|(_, line)| names.iter().any(|name| line.contains(name)));
        violations.extend(named.map(|(number, line)| format!("src/{}:{number}: {}", source.path, line.trim())));
    }
    none(&violations);
}

#[test]
fn frontends_name_no_library() {
    let loaded = packs::load(&[] as &[PathBuf]).unwrap();
    let clients = loaded.clients.files.iter().flat_map(|file| &file.client);
    let names = clients.flat_map(|client| client.packages.iter().chain(&client.types));
    // A library that is called what the protocol is called can be named by nobody.
    let names: BTreeSet<String> = names.filter(|name| *name != "http").map(|name| format!("\"{name}\"")).collect();
    assert!(names.len() > 20);
    let mut violations = Vec::new();
    for source in sources().iter().filter(|source| source.room() == "frontends") {
        let named = source.lines().filter(|(_, line)| names.iter().any(|name| line.contains(name.as_str())));
        violations.extend(named.map(|(number, line)| format!("src/{}:{number}: {}", source.path, line.trim())));
    }
    none(&violations);
}
