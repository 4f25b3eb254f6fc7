//! The conformance cases of the client models: what each row of each model makes of a small program.
//!
//! `CASE=part-of-a-path cargo test --test clients` runs some of them. The form of the expectations is told in
//! `testdata/clients/README.md`.

#![allow(missing_docs, dead_code, clippy::unwrap_used, clippy::panic)]

mod line;
#[path = "../languages/program.rs"]
mod program;
#[path = "../languages/show.rs"]
mod show;

use line::Line;
use oauth_migrate_lint::model::client::{ClientKind, Clients};
use oauth_migrate_lint::model::command::CommandOption;
use oauth_migrate_lint::model::http::Understood;
use program::Program;
use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

/// The models that need not show all of logging in, exchanging a code and refreshing, and why.
const PARTIAL: &[(&str, &str)] = &[
    ("csharp/string-content", "is no client: it is a body"),
    ("csharp/json-content", "is no client: it is a body"),
    ("csharp/multipart-content", "is no client: it is a body"),
    ("go/mime-multipart", "is no client: it is a body"),
    ("rust/reqwest-multipart", "is no client: it is a body"),
    ("rust/reqwest-middleware", "is no client: it is what is left of a chain"),
    ("csharp/http-handler", "is no client: it is a part of one"),
    ("csharp/restsharp-request", "is no client: it is a request"),
    ("csharp/restsharp-authenticator", "is no client: it is a part of one"),
    ("go/oauth2-endpoint", "is no client: it is a part of one"),
    ("java/google-oauth-credentials", "is no client: it is a part of requests"),
    ("kotlin/ktor-form", "is no client: it is a body"),
    ("java/okhttp-interceptor", "is no client: requests pass through it"),
    ("java/okhttp-chain", "is no client: requests pass through it"),
    ("java/spring-request", "is no client: requests pass through it"),
    ("java/spring-execution", "is no client: requests pass through it"),
    ("python/requests-prepared", "is no client: requests pass through it"),
    ("python/httpx-request", "is no client: requests pass through it"),
    ("ruby/faraday-middleware", "is no client: requests pass through it"),
    ("ruby/faraday-app", "is no client: requests pass through it"),
    ("ruby/faraday-env", "is no client: it is a request"),
    ("php/guzzle-stack", "is no client: requests pass through it"),
    ("php/guzzle-mapped", "is no client: requests pass through it"),
    ("php/guzzle-next", "is no client: requests pass through it"),
    ("java/okhttp-headers", "is no client: it is a part of requests"),
    ("javascript/headers", "is no client: it is a part of requests"),
    ("javascript/form-data", "is no client: it is a body"),
    ("javascript/angular-next", "is no client: requests pass through it"),
    ("javascript/angular-headers", "is no client: it is a part of requests"),
    ("javascript/simple-oauth2-password", "is the password grant"),
    ("python/aiohttp-form", "is no client: it is a body"),
    ("python/requests-request", "is no client: it is a request"),
];

fn folders() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/clients");
    program::entries(&root).into_iter().filter(|p| p.is_dir()).collect()
}

/// `php/curl` for the folder `php-curl`.
fn client_of(folder: &Path) -> String {
    folder.file_name().unwrap().to_string_lossy().replacen('-', "/", 1)
}

/// Every case: the client's id and the program.
fn cases() -> Vec<(String, Program)> {
    folders().iter().flat_map(|folder| program::programs(folder).into_iter().map(|p| (client_of(folder), p))).collect()
}

/// The text of a line that is a comment.
fn comment(line: &str) -> Option<&str> {
    let line = line.trim();
    line.strip_prefix("// ").or_else(|| line.strip_prefix("# "))
}

fn expected(program: &Program) -> Vec<Line> {
    let text = &program.sources.files[0].text;
    let mut lines: Vec<Line> = text.lines().filter_map(|l| comment(l)?.strip_prefix("expect: ")).map(Line::parse).collect();
    lines.sort();
    lines
}

fn understood(got: &Understood) -> Vec<Line> {
    let mut lines: Vec<Line> = got.requests.iter().map(Line::of_request).collect();
    lines.extend(got.libraries.iter().map(Line::of_library));
    lines.extend(got.built.iter().filter(|b| b.has_query).map(Line::of_built));
    // A library that is told step by step counts at its fullest.
    let all = lines.clone();
    lines.retain(|l| !all.iter().any(|m| l.is_less_told_than(m)));
    lines.sort();
    lines.dedup();
    lines
}

/// What stands behind a word in a comment line.
fn expectation<'a>(line: &'a str, word: &str) -> Option<&'a str> {
    let line = line.trim();
    line.strip_prefix("// ").or_else(|| line.strip_prefix("# "))?.strip_prefix(word)
}

/// What a case waits for, when it cannot pass yet.
fn pending(program: &Program) -> Option<&str> {
    program.sources.files[0].text.lines().find_map(|l| comment(l)?.strip_prefix("pending: "))
}

fn run(program: &Program, clients: &Clients) -> Result<Understood, &'static str> {
    catch_unwind(AssertUnwindSafe(|| program::understand(program, &program.files, clients, true))).map_err(|_| "panicked")
}

#[test]
fn every_case_is_understood() {
    let clients = program::clients();
    let wanted = std::env::var("CASE").unwrap_or_default();
    let (mut wrong, mut count) = (Vec::new(), 0);
    for (client, program) in cases() {
        let name = format!("{client} {}", program.name);
        if !name.contains(&wanted) {
            continue;
        }
        count += 1;
        let expected = expected(&program);
        assert!(!expected.is_empty(), "{name} expects nothing");
        let got = match run(&program, &clients) {
            Ok(got) => understood(&got),
            Err(why) => {
                wrong.push(format!("{name}: {why}"));
                continue;
            }
        };
        let missing = expected.iter().filter(|l| !got.contains(l)).map(|l| format!("\n    - {l}"));
        let surplus = got.iter().filter(|l| !expected.contains(l)).map(|l| format!("\n    + {l}"));
        let differences: String = missing.chain(surplus).collect();
        if pending(&program).is_some() {
            if differences.is_empty() {
                wrong.push(format!("{name}: passes: take off its pending mark"));
            }
        } else if !differences.is_empty() {
            wrong.push(format!("{name}:{differences}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {count} cases (- expected, + understood):\n{}", wrong.len(), wrong.join("\n"));
}

/// Every row counts as exercised when some case of its own client uses it, or a pending one names it.
#[test]
fn every_row_is_exercised() {
    let clients = program::clients();
    let mut used: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut waiting: BTreeSet<String> = BTreeSet::new();
    for (client, program) in cases() {
        if let Some((_, rows)) = pending(&program).and_then(|p| p.split_once("(rows ")) {
            waiting.extend(rows.strip_suffix(')').unwrap_or(rows).split(' ').map(|row| format!("{client} {row}")));
        }
        if let Ok(got) = run(&program, &clients) {
            used.entry(client).or_default().extend(got.rows_used);
        }
    }
    let mut missing = Vec::new();
    for client in clients.files.iter().flat_map(|f| &f.client) {
        let rows: BTreeSet<&String> = client.call.iter().filter_map(|c| c.names.first()).collect();
        for row in rows {
            let name = format!("{} {row}", client.id);
            if !waiting.contains(&name) && !used.get(&client.id).is_some_and(|u| u.contains(&name)) {
                missing.push(format!("{} {row}", client.id));
            }
        }
    }
    // What the options and other words of a command say of a request are rows as well.
    for command in clients.files.iter().flat_map(|f| &f.command) {
        let Some(client) = &command.sends else { continue };
        let says = |o: &CommandOption| o.role.is_some() || o.effect.slot.is_some() || o.effect.verb.is_some();
        let options = command.options.values().filter(|o| says(o)).map(|o| o.name.as_str());
        let rows: BTreeSet<&str> = options.chain(command.items.iter().map(|(sign, _)| sign.as_str())).collect();
        for name in rows.into_iter().map(|row| format!("{client} {row}")) {
            if !waiting.contains(&name) && !used.get(client).is_some_and(|u| u.contains(&name)) {
                missing.push(name);
            }
        }
    }
    assert!(missing.is_empty(), "{} rows without a case:\n{}", missing.len(), missing.join("\n"));
}

/// Each library shows a login, an exchange of a code and a refresh; an OAuth library at least a code.
#[test]
fn every_client_has_its_cases() {
    let clients = program::clients();
    let names: BTreeSet<(String, String)> = cases().into_iter().map(|(c, p)| (c, p.name.rsplit_once('.').unwrap().0.to_string())).collect();
    let mut missing = Vec::new();
    for client in clients.files.iter().flat_map(|f| &f.client).filter(|c| PARTIAL.iter().all(|(id, _)| *id != c.id)) {
        let all: &[&str] = if client.kind == ClientKind::Literal {
            &["login"]
        } else if client.does.is_empty() {
            &["login", "code", "refresh"]
        } else {
            &["code"]
        };
        for case in all {
            if !names.contains(&(client.id.clone(), (*case).to_string())) {
                missing.push(format!("{} {case}", client.id));
            }
        }
    }
    assert!(missing.is_empty(), "no case for:\n{}", missing.join("\n"));
    for (id, _) in &names {
        assert!(clients.get(id).is_some(), "cases of an unknown client {id}");
    }
}
