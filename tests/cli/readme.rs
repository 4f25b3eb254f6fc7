//! The README says what is so: its tables are those of the code, its run is what the command prints.
//!
//! `UPDATE_README=1 cargo test --test cli readme` writes the tables anew.

use super::{matches, run};
use clap::ValueEnum;
use oauth_migrate_lint::cli::Format;
use oauth_migrate_lint::frontends::{LANGUAGES, Role};
use oauth_migrate_lint::packs;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn readme() -> String {
    fs::read_to_string(root().join("README.md")).unwrap()
}

/// The table between a marker and the next `<!-- end -->` is this one.
fn check_table(marker: &str, table: &str) {
    let text = readme();
    let start = text.find(&format!("<!-- {marker} -->\n")).unwrap() + marker.len() + "<!--  -->\n".len();
    let end = start + text[start..].find("<!-- end -->").unwrap();
    if std::env::var_os("UPDATE_README").is_some() {
        fs::write(root().join("README.md"), format!("{}{table}{}", &text[..start], &text[end..])).unwrap();
        return;
    }
    assert_eq!(&text[start..end], table, "the table `{marker}` of the README is old: run with UPDATE_README=1");
}

#[test]
fn tables_are_those_of_the_code() {
    let loaded = packs::load(&[] as &[PathBuf]).unwrap();
    let mut rules = "| rule | severity | what is wrong |\n|---|---|---|\n".to_owned();
    for rule in loaded.packs.iter().flat_map(|pack| &pack.rules) {
        rules += &format!("| `{}` | {} | {} |\n", rule.id, rule.severity.word(), rule.title);
    }
    check_table("rules", &rules);

    let mut formats = "| format | what it is for |\n|---|---|\n".to_owned();
    let help = run(root(), &["--help"]).stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    let help = help.split("--report").next().unwrap().replace(" or ", ", ");
    for value in Format::value_variants().iter().filter_map(|format| format.to_possible_value()) {
        assert!(help.contains(&format!("{},", value.get_name())) || help.contains(&format!(", {}", value.get_name())), "{help}");
        formats += &format!("| `{}` | {} |\n", value.get_name(), value.get_help().unwrap());
    }
    check_table("formats", &formats);

    let title = |name: &str| LANGUAGES.iter().find(|l| l.name == name).map_or(name.to_owned(), |l| l.title.to_owned());
    let mut languages = "| language | files | understood |\n|---|---|---|\n".to_owned();
    for language in LANGUAGES {
        let mut files: Vec<String> = language.extensions.iter().map(|extension| format!("`.{extension}`")).collect();
        files.extend(language.names.iter().map(|name| format!("`{name}`")));
        files.extend(language.inside.iter().map(|(like, mark)| format!("{} with `{mark}` in it", title(like))));
        let what = match language.role {
            Role::Code => "code: the requests it sends, and what it does with the answers",
            Role::Configuration => "settings that code reads, addresses",
            Role::Prose => "addresses, as documentation",
            Role::Text => "addresses and headers",
        };
        let files = if files.is_empty() { "everything else".to_owned() } else { files.join(" ") };
        languages += &format!("| {} | {files} | {what} |\n", language.title);
    }
    check_table("languages", &languages);
    let mut by_language: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for file in loaded.clients.files.iter().filter(|file| !file.client.is_empty()) {
        let languages = file.languages.iter().map(|name| title(name)).collect::<Vec<_>>().join(", ");
        by_language.entry(languages).or_default().extend(file.client.iter().map(|client| client.title.as_str()));
    }
    let mut libraries = String::new();
    // A file may have no libraries that send: it says what decodes answers.
    for (languages, mut titles) in by_language.into_iter().filter(|(_, titles)| !titles.is_empty()) {
        titles.sort_by_key(|title| title.to_lowercase());
        titles.dedup();
        libraries += &format!("- **{languages}**: {}\n", titles.join(", "));
    }
    check_table("libraries", &libraries);
}

#[test]
fn the_run_is_what_the_command_prints() {
    let text = readme();
    let mut runs = 0;
    for part in text.split("<!-- run: ").skip(1) {
        let (arguments, rest) = part.split_once(" -->\n```text\n").unwrap();
        let expected = rest.split("```").next().unwrap().trim_matches('\n');
        let arguments: Vec<&str> = arguments.split(' ').collect();
        let done = run(root(), &arguments);
        assert_eq!(done.exit, 1, "{}", done.stderr);
        assert!(matches(&format!("...\n{expected}\n...\n"), &done.stdout), "expected\n{expected}\nbut the command prints\n{}", done.stdout);
        runs += 1;
    }
    assert_eq!(runs, 1);
}

#[test]
fn what_the_readme_names_is_there() {
    let text = readme();
    for (_, rest) in text.match_indices("](").map(|(at, _)| (at, &text[at + 2..])) {
        let target = rest.split(')').next().unwrap();
        assert!(target.starts_with("https://") || root().join(target).exists(), "{target}");
    }
    let commands = ["cargo run --release -- testdata/projects/webinar-portal", "./test"];
    assert!(commands.iter().all(|command| text.contains(command)));
    assert!(fs::read_to_string(root().join(".ci/run")).unwrap().contains("./test"));
    for option in text.split('`').filter(|word| word.starts_with("--")).filter_map(|word| word.split([' ', '=']).next()) {
        assert!(run(root(), &["--help"]).stdout.contains(option), "{option}");
    }
}

#[test]
fn the_examples_of_the_readme_load() {
    let text = readme();
    let folder = tempfile::tempdir().unwrap();
    let blocks: Vec<&str> = text.split("```toml\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
    let [settings, client] = blocks[..] else { panic!("two examples, not {}", blocks.len()) };
    fs::write(folder.path().join("oauth-migrate-lint.toml"), settings).unwrap();
    fs::create_dir_all(folder.path().join("tools/oauth-rules/clients")).unwrap();
    fs::write(folder.path().join("tools/oauth-rules/clients/acme.toml"), client).unwrap();
    let code = "<?php\nfunction renew(Acme\\Http $http, $id, $token) {\n    $http->post('https://api.getgo.com/oauth/access_token', ['grant_type' => 'refresh_token', \
                'refresh_token' => $token, 'client_id' => $id]);\n}\n";
    fs::write(folder.path().join("a.php"), code).unwrap();
    let done = run(folder.path(), &["--format", "concise", "--min-confidence", "medium", "."]);
    assert_eq!((done.exit, done.stderr.as_str()), (1, ""), "{}", done.stdout);
    assert!(done.stdout.contains("token-request-client-id"), "the wrapper is understood: {}", done.stdout);
    assert!(!done.stdout.contains("endpoint-superseded"), "the settings apply: {}", done.stdout);
}
