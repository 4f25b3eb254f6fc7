#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::model::finding::{Applicability, Severity};
use crate::model::pack::{Role, Standing};
use std::fs;

/// The catalogue: ids are read in suppressions and baselines, so they never change.
const CATALOGUE: &[(&str, Severity, Applicability)] = &[
    ("authorize-legacy-endpoint", Severity::Error, Applicability::Unsafe),
    ("authorize-missing-state", Severity::Warning, Applicability::Unsafe),
    ("authorize-response-type", Severity::Error, Applicability::Safe),
    ("endpoint-superseded", Severity::Info, Applicability::None),
    ("legacy-dependency", Severity::Error, Applicability::None),
    ("legacy-proxy-url", Severity::Warning, Applicability::None),
    ("legacy-url-in-docs", Severity::Info, Applicability::None),
    ("password-grant", Severity::Warning, Applicability::None),
    ("password-grant-user-id", Severity::Error, Applicability::Unsafe),
    ("refresh-token-dropped", Severity::Warning, Applicability::Unsafe),
    ("resource-oauth-token-scheme", Severity::Warning, Applicability::Safe),
    ("token-legacy-endpoint", Severity::Error, Applicability::Unsafe),
    ("token-lifetime-assumed", Severity::Warning, Applicability::Unsafe),
    ("token-never-refreshed", Severity::Warning, Applicability::None),
    ("token-request-client-id", Severity::Error, Applicability::Unsafe),
    ("token-request-client-secret", Severity::Warning, Applicability::Unsafe),
    ("token-request-malformed-basic-auth", Severity::Error, Applicability::Unsafe),
    ("token-request-missing-basic-auth", Severity::Error, Applicability::Unsafe),
    ("token-request-not-form", Severity::Error, Applicability::Unsafe),
    ("token-request-params-in-query", Severity::Error, Applicability::Unsafe),
    ("token-request-redirect-uri", Severity::Error, Applicability::Unsafe),
    ("token-request-uses-get", Severity::Error, Applicability::Unsafe),
    ("token-response-expires-in-string", Severity::Warning, Applicability::Unsafe),
    ("token-response-platform", Severity::Warning, Applicability::Unsafe),
    ("token-response-strict-model", Severity::Error, Applicability::Safe),
    ("token-response-version", Severity::Warning, Applicability::Unsafe),
    ("token-wrong-endpoint", Severity::Error, Applicability::Safe),
];

fn embedded() -> Loaded {
    load(&[] as &[&str]).unwrap_or_else(|errors| panic!("{}", errors.iter().map(|e| format!("{e}\n")).collect::<String>()))
}

/// A pack with one rule in a temporary folder, with one line of one of its files replaced.
fn broken(file: &str, line: &str, replacement: &str) -> PackError {
    let folder = tempfile::tempdir().unwrap();
    let pack = folder.path().join("acme");
    fs::create_dir(&pack).unwrap();
    for (name, text) in [("pack.toml", PACK), ("acme-old-token.toml", RULE)] {
        let text = if name == file {
            assert!(text.contains(line), "{line:?} is not in {name}");
            text.replace(line, replacement)
        } else {
            text.to_owned()
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

[parameters]
grant = "grant_type"
grants = { code = "authorization_code", refresh = "refresh_token", password = "password" }
token = ["grant_type", "code"]
secret = ["code"]
client-id = "client_id"
client-secret = "client_secret"
redirect-uri = "redirect_uri"
code = "code"
refresh-token = "refresh_token"
state = "state"

[answer]
access-token = "access_token"
refresh-token = "refresh_token"
lifetime = "expires_in"
lifetime-seconds = 3600

[needles]
strong = ["acme.example"]
"#;

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
fn the_embedded_pack_holds_the_catalogue() {
    let loaded = embedded();
    let pack = loaded.packs.iter().find(|p| p.name == "goto-v2").expect("goto-v2");
    let found: Vec<_> = pack.rules.iter().map(|r| (r.id.as_str(), r.severity, r.fix)).collect();
    assert_eq!(found, CATALOGUE);
}

#[test]
fn every_rule_explains_itself() {
    for rule in embedded().packs.iter().flat_map(|p| &p.rules) {
        assert!(rule.why.len() > 80 && rule.why.trim_end().ends_with('.'), "{}: why", rule.id);
        assert!(rule.message.ends_with('.') && !rule.message.contains(". "), "{}: the message is one sentence", rule.id);
        assert!(rule.guide.is_some() || rule.id == "resource-oauth-token-scheme", "{}: guide", rule.id);
        assert!(!rule.examples.is_empty(), "{}: example", rule.id);
        assert!(rule.examples.iter().all(|e| !e.bad.is_empty() && !e.good.is_empty() && e.bad != e.good), "{}: example", rule.id);
        for reference in &rule.references {
            assert!([6749, 6750, 7617, 8259, 9700].contains(&reference.rfc), "{}: {}", rule.id, reference.rfc);
            assert!(reference.says.is_some(), "{}: {}", rule.id, reference.title());
        }
    }
}

#[test]
fn generations_are_told_apart() {
    let loaded = embedded();
    let pack = &loaded.packs[0];
    assert_eq!(pack.target_url(Role::Token).as_deref(), Some("https://api.getgo.com/oauth/v2/token"));
    assert_eq!(pack.target_url(Role::Authorize).as_deref(), Some("https://api.getgo.com/oauth/v2/authorize"));
    let newer = pack.generations.iter().find(|g| g.standing == Standing::Newer).unwrap();
    assert_eq!(newer.url(Role::Token).as_deref(), Some("https://authentication.logmeininc.com/oauth/token"));
    assert!(pack.hosts().contains(&"api.citrixonline.com"));
}

#[test]
fn references_link_to_sections_and_appendices() {
    let loaded = embedded();
    let rule = loaded.packs[0].rule("token-request-not-form").unwrap();
    let links: Vec<String> = rule.references.iter().map(crate::model::rule::Reference::link).collect();
    assert_eq!(links, ["https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3", "https://www.rfc-editor.org/rfc/rfc6749#appendix-B"]);
    assert_eq!(rule.references[1].title(), "RFC 6749 appendix B");
}

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
    fs::write(folder.path().join("acme/pack.toml"), PACK).unwrap();
    fs::write(folder.path().join("acme/acme-old-token.toml"), RULE).unwrap();
    fs::write(folder.path().join("clients/own.toml"), "languages = [\"php\"]\n[[client]]\nid = \"php/own\"\ntitle = \"own\"\n").unwrap();
    let loaded = load(&[folder.path()]).unwrap();
    let names: Vec<&str> = loaded.packs.iter().map(|p| p.name.as_str()).collect();
    assert_eq!(names, ["acme", "goto-v2"]);
    assert_eq!(loaded.packs[0].rules.len(), 1);
    assert!(loaded.clients.get("php/own").is_some());
    assert_eq!(loaded.clients.files[0].client[0].id, "php/own", "the user's models win");
}

#[test]
fn two_packs_never_share_a_rule_id() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["acme", "other"] {
        fs::create_dir_all(folder.path().join(name)).unwrap();
        fs::write(folder.path().join(name).join("pack.toml"), PACK.replace("name = \"acme\"", &format!("name = \"{name}\""))).unwrap();
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

#[test]
fn a_pack_says_what_requests_are_rewritten_for() {
    let loaded = embedded();
    let target = loaded.packs[0].rewrite_target();
    assert_eq!(&*target.token_url, "https://api.getgo.com/oauth/v2/token");
    assert_eq!(&**target.renamed(&"user_id".into()), "username");
    assert!(target.drops("client_id") && target.is_confidential("password"));
    let renewal = target.renewal().unwrap();
    assert_eq!((&*renewal.name, renewal.params.len()), ("refresh_token", 1));
    assert!(target.grant("password").unwrap().params.iter().any(|p| &**p == "username"));
    assert!(loaded.dialects.of("php").is_some_and(|d| !d.fallback) && loaded.dialects.of("unheard-of").is_some());
    assert!(loaded.clients.of("php").next().is_some() && loaded.clients.of("javascript").next().is_some());
}
