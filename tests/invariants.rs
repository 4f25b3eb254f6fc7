//! What keeps the house in order, checked on the sources themselves (`src/`, without its tests).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use oauth_migrate_lint::frontends::{LANGUAGES, Role};
use oauth_migrate_lint::packs::{self, Loaded};
use std::collections::BTreeSet;
use std::path::Path;

/// The stages, in flow order: each knows the model and no other stage.
const STAGES: &[&str] = &["packs", "discover", "frontends", "evaluate", "rules", "triage", "fix", "report"];

/// What may call stages: the engine, and the command itself, which hands it what was typed.
const CALLERS: &[&str] = &["engine", "app"];

/// Names of the standard, which any engine for OAuth may know.
const STANDARD: &[&str] = &[
    "grant_type",
    "response_type",
    "authorization_code",
    "refresh_token",
    "access_token",
    "token_type",
    "expires_in",
    "client_id",
    "client_secret",
    "redirect_uri",
    "username",
    "password",
    "code",
    "state",
    "scope",
];

/// One source file without its tests.
struct File {
    /// The path below `src/`.
    path: String,
    text: String,
}

impl File {
    /// The first part of the path: the stage or module it belongs to.
    fn room(&self) -> &str {
        self.path.split('/').next().unwrap().trim_end_matches(".rs")
    }

    /// Lines with their numbers.
    fn lines(&self) -> impl Iterator<Item = (String, &str)> {
        self.text.lines().enumerate().map(|(n, line)| (format!("src/{}:{}", self.path, n + 1), line))
    }
}

/// Every source file, tests and all.
fn whole_sources() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    for entry in walkdir::WalkDir::new(&root).sort_by_file_name() {
        let entry = entry.unwrap();
        let path = entry.path().strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        if path.ends_with(".rs") {
            files.push(File { path, text: std::fs::read_to_string(entry.path()).unwrap() });
        }
    }
    assert!(files.len() > 40, "only {} files found", files.len());
    files
}

/// Every source file. Files of tests are left out, and modules of tests that stand in a file are cut off.
fn sources() -> Vec<File> {
    let mut files = whole_sources();
    files.retain(|file| !file.path.ends_with("tests.rs") && !file.path.split('/').any(|part| part == "tests"));
    for file in &mut files {
        let cut = file.text.match_indices("#[cfg(test)]").map(|(at, _)| at).find(|at| {
            let module = file.text[*at..].lines().find(|l| l.trim_start().starts_with("mod "));
            module.is_some_and(|line| line.trim_end().ends_with('{'))
        });
        file.text.truncate(cut.unwrap_or(file.text.len()));
    }
    files
}

fn loaded() -> Loaded {
    packs::load(&[] as &[&Path]).unwrap_or_else(|errors| panic!("{errors:?}"))
}

/// The rooms of the crate that a line names.
fn named_rooms(line: &str) -> Vec<&str> {
    let code = line.split("//").next().unwrap_or_default();
    let first = |path: &'_ str| path.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default().len();
    let mut rooms = Vec::new();
    for rest in code.split("crate::").skip(1) {
        match rest.strip_prefix('{') {
            Some(group) => {
                let items = group.split('}').next().unwrap_or_default().split(',').map(str::trim);
                rooms.extend(items.map(|item| &item[..first(item)]));
            }
            None => rooms.push(&rest[..first(rest)]),
        }
    }
    rooms
}

/// String literals of a line, comments aside.
fn literals(line: &str) -> Vec<&str> {
    if line.trim_start().starts_with("//") {
        return Vec::new();
    }
    line.split('"').skip(1).step_by(2).collect()
}

/// Whether a line has a word, in any case, not as a part of another.
fn has_word(line: &str, word: &str) -> bool {
    let (line, word) = (line.to_lowercase(), word.to_lowercase());
    let part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    line.match_indices(&word).any(|(at, _)| !part(line[..at].chars().next_back()) && !part(line[at + word.len()..].chars().next()))
}

fn report(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn the_model_uses_only_the_model_and_a_stage_no_other_stage() {
    let mut wrong = Vec::new();
    for file in sources() {
        for (place, line) in file.lines() {
            assert!(!line.trim_end().ends_with("crate::{"), "{place}: rooms are named on the line of `crate`");
            for room in named_rooms(line) {
                let allowed = match file.room() {
                    "model" => room == "model",
                    own if STAGES.contains(&own) => room == own || !STAGES.contains(&room),
                    own => !STAGES.contains(&room) || CALLERS.contains(&own),
                };
                if !allowed {
                    wrong.push(format!("{place}: {} uses {room}: {}", file.room(), line.trim()));
                }
            }
        }
    }
    report(&wrong);
}

/// Hosts, paths, parameters and rule ids live in `rules/`: the engine knows no provider.
#[test]
fn no_word_of_a_provider_stands_in_the_sources() {
    let mut words: BTreeSet<String> = BTreeSet::new();
    for pack in loaded().packs {
        words.insert(pack.name.clone());
        words.extend(["citrix", "gotowebinar", "gotomeeting", "logmein"].map(str::to_owned));
        words.extend(pack.parameters.renamed.keys().cloned());
        words.extend(pack.rules.iter().map(|r| r.id.clone()));
        words.extend(pack.hosts().iter().flat_map(|h| [h.to_string(), h.rsplit('.').nth(1).unwrap().to_owned()]));
        let endpoints = pack.generations.iter().flat_map(|g| &g.endpoints);
        words.extend(endpoints.flat_map(|e| &e.paths).filter(|p| p.len() > "/oauth".len()).map(|p| p.trim_start_matches('/').to_owned()));
        words.extend(pack.parameters.token.iter().chain(&pack.answer.marks).filter(|n| !STANDARD.contains(&n.as_str())).cloned());
        words.extend(pack.packages.iter().map(|p| p.name.clone()));
    }
    assert!(words.contains("getgo") && words.contains("user_id") && words.contains("oauth/access_token"), "{words:?}");
    let mut wrong = Vec::new();
    for file in sources() {
        for (place, line) in file.lines() {
            wrong.extend(words.iter().filter(|w| has_word(line, w)).map(|w| format!("{place}: `{w}`: {}", line.trim())));
            // The provider's name is a keyword of many languages, but for its capitals.
            if line.contains("GoTo") {
                wrong.push(format!("{place}: {}", line.trim()));
            }
        }
    }
    report(&wrong);
}

/// The tests of the engine have an invented provider: what they prove holds for any.
#[test]
fn no_test_of_the_engine_names_a_provider() {
    let packs = loaded().packs;
    let hosts = packs.iter().flat_map(|pack| pack.hosts()).map(|host| host.rsplit('.').nth(1).unwrap().to_owned());
    let words: BTreeSet<String> = hosts.chain(packs.iter().map(|pack| pack.name.clone())).collect();
    let mut wrong = Vec::new();
    for file in whole_sources() {
        for (place, line) in file.lines() {
            wrong.extend(words.iter().filter(|w| line.to_lowercase().contains(*w)).map(|w| format!("{place}: `{w}`: {}", line.trim())));
        }
    }
    report(&wrong);
}

#[test]
fn rules_and_reports_name_no_language() {
    let languages: Vec<&str> = LANGUAGES.iter().filter(|l| l.role == Role::Code).map(|l| l.name).collect();
    assert!(languages.contains(&"php"));
    let mut wrong = Vec::new();
    for file in sources().iter().filter(|f| ["rules", "report"].contains(&f.room())) {
        for (place, line) in file.lines() {
            wrong.extend(literals(line).iter().filter(|l| languages.contains(&l.to_lowercase().as_str())).map(|l| format!("{place}: {l}")));
        }
    }
    report(&wrong);
}

#[test]
fn frontends_name_no_rule_and_no_client_library() {
    let loaded = loaded();
    let mut names: BTreeSet<String> = loaded.packs.iter().flat_map(|p| &p.rules).map(|r| r.id.clone()).collect();
    for client in loaded.clients.files.iter().flat_map(|f| &f.client) {
        names.extend(client.packages.iter().filter(|p| p.contains(['/', '-'])).cloned());
        names.extend(client.types.iter().filter(|t| t.contains(['\\', '.'])).cloned());
        // Short ids are words of any code (`http`, `request`, `fetch`), and jQuery's name also wraps whole programs.
        names.extend(client.id.rsplit('/').next().filter(|n| n.len() > 5 && !["request", "jquery"].contains(n)).map(str::to_owned));
    }
    assert!(names.len() > 40, "{names:?}");
    // A library that is called what the protocol is called can be named by nobody.
    let clients = loaded.clients.files.iter().flat_map(|f| &f.client);
    let libraries: BTreeSet<&str> =
        clients.flat_map(|c| c.packages.iter().chain(&c.types)).map(String::as_str).filter(|n| *n != "http").collect();
    let mut wrong = Vec::new();
    for file in sources().iter().filter(|f| f.room() == "frontends") {
        // Formats of documents call their members so.
        let members: &[&str] = if ["frontends/postman.rs", "frontends/har.rs", "frontends/synapse/mod.rs"].contains(&&*file.path) {
            &["request", "headers", "oauth2"]
        } else {
            &[]
        };
        for (place, line) in file.lines() {
            let literals = |line| literals(line).into_iter().filter(|literal| !members.contains(literal)).collect::<Vec<_>>();
            wrong.extend(
                names.iter().filter(|n| literals(line).iter().any(|l| has_word(l, n))).map(|n| format!("{place}: `{n}`: {}", line.trim())),
            );
            wrong.extend(literals(line).into_iter().filter(|l| libraries.contains(l)).map(|l| format!("{place}: `{l}`: {}", line.trim())));
        }
    }
    report(&wrong);
}

/// What the vocabulary of rules can't say is the exception.
#[test]
fn the_table_of_predicates_stays_short() {
    let files = sources();
    let table = files.iter().find(|f| f.path == "rules/predicates.rs").unwrap();
    assert!(table.text.lines().count() <= 60, "{} lines", table.text.lines().count());
    let entries = table.text.matches("(Predicate::").count();
    assert!((1..=10).contains(&entries), "{entries} predicates");
}

/// Nothing in the library ends the process or prints: the command does.
#[test]
fn only_the_command_talks_to_the_terminal() {
    let mut wrong = Vec::new();
    for file in sources().iter().filter(|f| !["main", "app"].contains(&f.room())) {
        for (place, line) in file.lines() {
            let code = line.split("//").next().unwrap_or_default();
            let talks = ["println!", "eprintln!", "print!(", "process::exit", "dbg!"].iter().any(|w| code.contains(w));
            if talks && literals(line).iter().all(|l| !l.contains("process::exit")) {
                wrong.push(format!("{place}: {}", line.trim()));
            }
        }
    }
    report(&wrong);
}
