//! Every client model's rewrite, filled with sample values: it must say what the target needs, and parse.

use super::bench::{Bench, Code, Known, dialects, target};
use crate::fix::Context;
use crate::model::client::{Action, Client, ClientFile, ClientKind, Clients};
use crate::model::http::{Library, Params, Part, Understood};
use std::path::Path;
use tree_sitter::{Language, Parser};

/// Sample code in a language: path, text, the client's id and a value in it.
struct Sample {
    language: &'static str,
    path: &'static str,
    text: &'static str,
    id: &'static str,
    secret: &'static str,
    value: &'static str,
    grammar: fn() -> Language,
}

const SAMPLES: [Sample; 3] = [
    Sample {
        language: "csharp",
        path: "a.cs",
        text: "class A { object F() { return G(Cfg.Key, Cfg.Secret, Cfg.Value, \"authorization_code\", \"password\", \"refresh_token\", \"grant_type\", \"client_id\", \"code\", \"login\"); } }",
        id: "Cfg.Key",
        secret: "Cfg.Secret",
        value: "Cfg.Value",
        grammar: || tree_sitter_c_sharp::LANGUAGE.into(),
    },
    Sample {
        language: "php",
        path: "a.php",
        text: "<?php class A { const KEY = 1, SECRET = 2; function f() { g(self::KEY, $this->value, 'authorization_code', 'password', 'refresh_token', 'grant_type', 'client_id', 'code', 'login'); } }",
        id: "self::KEY",
        secret: "self::SECRET",
        value: "$this->value",
        grammar: || tree_sitter_php::LANGUAGE_PHP.into(),
    },
    Sample {
        language: "javascript",
        path: "a.js",
        text: "module.exports = [cfg.key, cfg.secret, cfg.value, 'authorization_code', 'password', 'refresh_token', 'grant_type', 'client_id', 'code', 'login'];",
        id: "cfg.key",
        secret: "cfg.secret",
        value: "cfg.value",
        grammar: || tree_sitter_javascript::LANGUAGE.into(),
    },
];

impl Sample {
    /// Nothing in the text is a syntax error; methods stand in a class.
    fn parses(&self, text: &str) -> bool {
        let mut parser = Parser::new();
        parser.set_language(&(self.grammar)()).unwrap();
        let open = if self.language == "php" { "<?php\n" } else { "" };
        let whole = |text: &str| !parser_has_error(&mut parser, &format!("{open}{text}\n"));
        let mut whole = whole;
        whole(text) || whole(&format!("class A {{\n{text}\n}}"))
    }
}

fn parser_has_error(parser: &mut Parser, text: &str) -> bool {
    parser.parse(text, None).unwrap().root_node().has_error()
}

fn files() -> Vec<ClientFile> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/clients");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    paths.sort();
    let read = |p: &std::path::PathBuf| toml::from_str(&std::fs::read_to_string(p).unwrap()).unwrap_or_else(|e| panic!("{p:?}: {e}"));
    paths.iter().map(read).collect()
}

/// Each client of the sample's language on a bench with its code.
fn each(sample: &Sample, kind: ClientKind, mut check: impl FnMut(&Bench, &Client)) {
    let mut bench = Bench::new(sample.path, sample.language, sample.text);
    bench.clients = Clients { files: files() };
    let of_language: Vec<Client> = bench.clients.of(sample.language).flat_map(|f| f.client.clone()).collect();
    let clients: Vec<&Client> = of_language.iter().filter(|c| c.kind == kind).collect();
    assert!(!clients.is_empty(), "no client models for {}", sample.language);
    for client in clients {
        check(&bench, client);
    }
}

#[test]
fn every_http_client_writes_every_grant_and_a_renewal() {
    for sample in &SAMPLES {
        each(sample, ClientKind::Http, |bench, client| {
            for grant in target().grants {
                let mut list = vec![("grant_type", Known(&grant.name)), ("client_id", Code(sample.id))];
                list.extend(grant.params.iter().map(|p| (&**p, Code(sample.value))));
                let request = bench.request(&client.id, &list);
                let text = bench.context().token_request(&request).unwrap_or_else(|| panic!("{} has no rewrite", client.id));
                // What runs in browsers is shown as the server's call.
                let here = !text.contains("move the call to a server");
                let id = if here { sample.id } else { "ACME_ID" };
                let secret = if here { sample.secret } else { "ACME_SECRET" };
                for part in ["https://api.example.com/new/token", id, secret, "grant_type", &grant.name] {
                    assert!(text.contains(part), "{}: no {part} in\n{text}", client.id);
                }
                for param in &grant.params {
                    assert!(text.contains(&**param), "{}: no {param} in\n{text}", client.id);
                }
                assert!(!text.contains("client_id"), "{}:\n{text}", client.id);
                assert!(no_placeholders(&text), "{}:\n{text}", client.id);
                assert!(sample.parses(&text), "{} does not parse:\n{text}", client.id);

                let renewal = bench.context().renewal(&request).unwrap_or_else(|| panic!("{} has no renewal", client.id));
                assert!(no_placeholders(&renewal), "{}:\n{renewal}", client.id);
                assert!(sample.parses(&renewal), "{} does not parse:\n{renewal}", client.id);
                assert!(renewal.contains("expires_in"), "{}: nothing is kept in\n{renewal}", client.id);
                assert_eq!(renewal.matches("expires_in").count(), 1, "{}: kept twice in\n{renewal}", client.id);
            }
        });
    }
}

#[test]
fn every_http_client_has_a_rewrite_of_its_own() {
    for sample in &SAMPLES {
        each(sample, ClientKind::Http, |_, client| {
            // Models of what is only a part of a request (headers, bodies) send nothing.
            if client.call.iter().all(|c| c.does != Action::Send) {
                return;
            }
            let has = |key: &str| client.rewrite.get(key).is_some_and(|t| !t.trim().is_empty());
            assert!(has("any") || ["code", "password", "refresh"].iter().all(|k| has(k)), "{}", client.id);
        });
    }
}

#[test]
fn what_follows_the_answer_stands_where_the_answer_is_known() {
    for sample in &SAMPLES {
        each(sample, ClientKind::Http, |_, client| {
            for (key, template) in &client.rewrite {
                let Some(answer) = template.find("{answer}") else { continue };
                // The answer of a callback is not known behind it.
                let after = template.get(answer..).unwrap();
                let indented = template.get(..answer).unwrap().rsplit('\n').next().is_some_and(|l| l.starts_with(' '));
                let is_parameter = after.starts_with("{answer})");
                assert!(!(indented || is_parameter) || after.contains("{then}"), "{} {key} needs {{then}}:\n{template}", client.id);
            }
        });
    }
}

#[test]
fn every_oauth_library_shows_its_configuration() {
    for sample in &SAMPLES {
        each(sample, ClientKind::Oauth, |bench, client| {
            let whole = bench.span("");
            let library = Library {
                id: 1,
                unit: bench.understood.requests.first().map_or_else(Default::default, |r| r.unit),
                client: client.id.as_str().into(),
                at: whole,
                function: whole,
                authorize: Part::unknown(),
                token: Part::unknown(),
                client_id: None,
                client_secret: None,
                redirect_uri: None,
                authorize_params: Params::default(),
                token_params: Params::default(),
                does: Vec::new(),
                switches: Vec::new(),
                resource_headers: Vec::new(),
            };
            let Some(text) = bench.context().library(&library) else { panic!("{} has no configuration", client.id) };
            assert!(text.contains("https://api.example.com/new/"), "{}:\n{text}", client.id);
            assert!(no_placeholders(&text), "{}:\n{text}", client.id);
            assert!(sample.parses(&text), "{} does not parse:\n{text}", client.id);
        });
    }
}

#[test]
fn authorize_urls_parse() {
    for sample in &SAMPLES {
        let bench = Bench::new(sample.path, sample.language, sample.text);
        let text = bench.context().authorize_url(&bench.built(&[("client_id", Code(sample.id))])).unwrap();
        assert!(sample.parses(&text) && no_placeholders(&text), "{text}");
    }
}

#[test]
fn the_usual_clients_exist() {
    let clients = Clients { files: files() };
    for dialect in &dialects().list {
        let Some(id) = &dialect.default_client else { continue };
        assert!(clients.get(id).is_some_and(|c| c.rewrite.contains_key("any")), "{id}");
    }
    let context = Context {
        sources: &crate::model::source::Sources::default(),
        understood: &Understood::default(),
        clients: &clients,
        dialects: &dialects(),
        target: &target(),
    };
    assert!(context.dialects.fallback().is_some());
}

fn no_placeholders(text: &str) -> bool {
    ["{url}", "{id}", "{secret}", "{pairs}", "{answer}", "{then}", "{authorize}", "{redirect}", "{state}", "{request}", "{keep}"]
        .iter()
        .all(|p| !text.contains(p))
}
