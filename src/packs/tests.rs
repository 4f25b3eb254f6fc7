#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::model::pack::STANDARD_NAMES;
use std::fs;

fn embedded() -> Loaded {
    load(&[] as &[&str]).unwrap_or_else(|errors| panic!("{}", errors.iter().map(|e| format!("{e}\n")).collect::<String>()))
}

/// A pack with one rule in a temporary folder, with one line of one of its files replaced.
fn broken(file: &str, line: &str, replacement: &str) -> PackError {
    let folder = tempfile::tempdir().unwrap();
    let pack = folder.path().join("acme");
    fs::create_dir(&pack).unwrap();
    for (name, text) in [("pack.toml", pack_text()), ("acme-old-token.toml", RULE.to_owned())] {
        let text = if name == file {
            assert!(text.contains(line), "{line:?} is not in {name}");
            text.replace(line, replacement)
        } else {
            text
        };
        fs::write(pack.join(name), text).unwrap();
    }
    let errors = load(&[folder.path()]).expect_err("must not load");
    assert_eq!(errors.len(), 1, "{errors:?}");
    assert!(errors[0].file.ends_with(file), "{errors:?}");
    errors.into_iter().next().unwrap()
}

const PACK: &str = r#"
name = "acme"
title = "Acme"
provider = "Acme"
guide = { title = "Guide", link = "https://acme.example/guide" }

[[generations]]
name = "old"
title = "the old service"
standing = "older"
endpoints = [{ role = "token", hosts = ["old.acme.example"], paths = ["/tok"] }]

[[generations]]
name = "new"
title = "the new service"
standing = "target"
endpoints = [{ role = "token", hosts = ["acme.example"], paths = ["/token"] }]

[needles]
strong = ["acme.example"]
"#;

/// The pack as a file.
fn pack_text() -> String {
    format!("{PACK}{STANDARD_NAMES}")
}

const RULE: &str = r#"
id = "acme-old-token"
title = "Old"
severity = "error"
subject = "text"
why = "It is old."
at = "text"
message = "This is {generation}."
label = "old"
help = "Use {target}."
fix = "none"

[when]
role = "token"
standing = ["older"]
place = "code"
"#;

#[test]
fn a_misspelt_key_is_shown_with_its_place_and_the_nearest_key() {
    let error = broken("acme-old-token.toml", "standing = [\"older\"]", "standin = [\"older\"]");
    assert_eq!(error.position, Some((15, 1)), "{error}");
    assert_eq!(error.hint.as_deref(), Some("did you mean `standing`?"));
    let error = broken("pack.toml", "provider = \"Acme\"", "provider = \"Acme\"\nneedle = 1");
    assert_eq!((error.position, error.hint.as_deref()), (Some((5, 1)), Some("did you mean `needles`?")), "{error}");
}

#[test]
fn an_unknown_word_is_shown_with_its_place() {
    let error = broken("acme-old-token.toml", "severity = \"error\"", "severity = \"eror\"");
    assert_eq!((error.position, error.hint.as_deref()), (Some((4, 12)), Some("did you mean `error`?")), "{error}");
}

#[test]
fn what_types_cannot_say_is_checked() {
    let error = broken("acme-old-token.toml", "{target}", "{taget}");
    assert_eq!(error.hint.as_deref(), Some("did you mean `{target}`?"), "{error}");
    let error = broken("acme-old-token.toml", "place = \"code\"", "place = \"code\"\nverb = [\"GET\"]");
    assert!(error.message.contains("no condition `verb`") && error.position == Some((17, 1)), "{error}");
    let error = broken("acme-old-token.toml", "id = \"acme-old-token\"", "id = \"acme-token\"");
    assert!(error.message.contains("acme-old-token.toml"), "{error}");
    let error = broken("pack.toml", "standing = \"target\"", "standing = \"newer\"");
    assert!(error.message.contains("0 generations"), "{error}");
    let error = broken("pack.toml", "hosts = [\"acme.example\"]", "hosts = [\"https://acme.example\"]");
    assert!(error.message.contains("is no host name"), "{error}");
    let error = broken("pack.toml", "[needles]\nstrong = [\"acme.example\"]", "[needles]\nstrong = []");
    assert!(error.message.contains("needle"), "{error}");
}

#[test]
fn a_second_pack_and_client_models_are_added_to_the_embedded_ones() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("acme")).unwrap();
    fs::create_dir_all(folder.path().join("clients")).unwrap();
    fs::write(folder.path().join("acme/pack.toml"), pack_text()).unwrap();
    fs::write(folder.path().join("acme/acme-old-token.toml"), RULE).unwrap();
    fs::write(folder.path().join("clients/own.toml"), "languages = [\"php\"]\n[[client]]\nid = \"php/own\"\ntitle = \"own\"\n").unwrap();
    let loaded = load(&[folder.path()]).unwrap();
    let names: Vec<&str> = loaded.packs.iter().map(|p| p.name.as_str()).collect();
    let own: Vec<String> = embedded().packs.into_iter().map(|p| p.name).collect();
    assert_eq!((names.first(), names.len()), (Some(&"acme"), 1 + own.len()));
    assert!(own.iter().all(|name| names.contains(&name.as_str())));
    assert_eq!(loaded.packs[0].rules.len(), 1);
    assert!(loaded.clients.get("php/own").is_some());
    assert_eq!(loaded.clients.files[0].client[0].id, "php/own", "the user's models win");
}

#[test]
fn two_packs_never_share_a_rule_id() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["acme", "other"] {
        fs::create_dir_all(folder.path().join(name)).unwrap();
        fs::write(folder.path().join(name).join("pack.toml"), pack_text().replace("name = \"acme\"", &format!("name = \"{name}\"")))
            .unwrap();
        fs::write(folder.path().join(name).join("acme-old-token.toml"), RULE).unwrap();
    }
    let errors = load(&[folder.path()]).expect_err("must not load");
    assert!(errors.len() == 1 && errors[0].message.contains("both have a rule"), "{errors:?}");
}

#[test]
fn what_cannot_be_read_is_said() {
    let error = |folder: &Path| load(&[folder]).expect_err("must not load").remove(0);
    let folder = tempfile::tempdir().unwrap();
    assert!(error(&folder.path().join("none")).message.contains("no such folder"));
    assert!(error(folder.path()).message.contains("no rule file"));
    fs::write(folder.path().join("stray.toml"), "id = 1").unwrap();
    assert!(error(folder.path()).message.contains("belongs to no pack"));
    fs::write(folder.path().join("pack.toml"), b"\xff\xfe").unwrap();
    assert!(error(folder.path()).file.ends_with("pack.toml"));
}
