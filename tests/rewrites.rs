//! From source to rewrite: `testdata/rewrites/<case>/` holds a program and what its findings show.
//!
//! `BLESS=1 cargo test --test rewrites` writes what is shown now into `expected.txt`: read the difference before it is kept.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use oauth_migrate_lint::engine::language_of;
use oauth_migrate_lint::evaluate::{self, Ask};
use oauth_migrate_lint::fix::Context;
use oauth_migrate_lint::frontends::{self, Input};
use oauth_migrate_lint::model::client::{Action, ClientKind};
use oauth_migrate_lint::model::code::File;
use oauth_migrate_lint::model::http::{Origin, Request};
use oauth_migrate_lint::model::pack::Pack;
use oauth_migrate_lint::model::source::{FileId, FileRole, Name, Source, Sources, UnitId};
use oauth_migrate_lint::packs;
use oauth_migrate_lint::rules::{Matcher, Unit, UnitFile};
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

/// Stands where a rule has nothing to show.
const NOTHING: &str = "(nothing)";

/// One file, lowered.
fn lower(number: usize, name: &str, text: &str, sources: &mut Sources) -> Arc<File> {
    let language = language_of(name, text).unwrap();
    let id = FileId(u32::try_from(number).unwrap());
    sources.files.push(Source { path: name.into(), text: text.into(), bom: 0, unit: UnitId(0), language: language.name });
    Arc::new((language.lower)(Input { id, path: name, text }))
}

/// Everything a case shows, each with a heading; the rewrites apart.
fn show(case: &Path) -> (String, Vec<String>) {
    let loaded = packs::load(&[] as &[&Path]).unwrap_or_else(|errors| panic!("{errors:?}"));
    let pack = loaded.packs.first().unwrap();
    let (mut sources, mut files) = (Sources::default(), Vec::new());
    for (number, path) in entries(case).iter().filter(|p| p.extension().is_some_and(|e| e != "txt")).enumerate() {
        let text = std::fs::read_to_string(path).unwrap();
        files.push(lower(number, &path.file_name().unwrap().to_string_lossy(), &text, &mut sources));
    }
    let understood = evaluate::understand(&files, &sources, &loaded.clients, &ask(pack));
    let target = pack.rewrite_target();
    let context =
        Context { sources: &sources, understood: &understood, clients: &loaded.clients, dialects: &loaded.dialects, target: &target };
    let (mut out, mut all) = (String::new(), Vec::new());
    let mut add = |heading: &str, text: Option<String>| {
        let text = text.unwrap_or_else(|| NOTHING.to_string());
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
        "csharp" => (tree_sitter_c_sharp::LANGUAGE.into(), ""),
        "go" => (tree_sitter_go::LANGUAGE.into(), ""),
        "kotlin" => (tree_sitter_kotlin_ng::LANGUAGE.into(), ""),
        "java" => (tree_sitter_java::LANGUAGE.into(), ""),
        "php" => (tree_sitter_php::LANGUAGE_PHP.into(), "<?php\n"),
        "ts" => (tree_sitter_typescript::LANGUAGE_TYPESCRIPT.into(), ""),
        "powershell" => (tree_sitter_powershell::LANGUAGE.into(), ""),
        "python" => (tree_sitter_python::LANGUAGE.into(), ""),
        "shell" => (tree_sitter_bash::LANGUAGE.into(), ""),
        "ruby" => (tree_sitter_ruby::LANGUAGE.into(), ""),
        _ => (tree_sitter_javascript::LANGUAGE.into(), ""),
    }
}

fn parses(case: &str, text: &str) -> bool {
    if case.starts_with("rust") {
        // Statements stand in a function, functions in a type.
        let whole = |text: String| syn::parse_file(&text).is_ok();
        return whole(format!("async fn f() {{\n{text}\n}}\n")) || whole(format!("impl A {{\n{text}\n}}\n"));
    }
    if case.starts_with("http") {
        let input = Input { id: FileId(0), path: "a.http", text };
        return frontends::http::lower(input).functions.iter().any(|top| !top.body.is_empty());
    }
    if case.starts_with("text") {
        return true;
    }
    if case.starts_with("synapse") {
        let file = frontends::synapse::lower(Input { id: FileId(0), path: "a.xml", text: &format!("<sequence>{text}</sequence>") });
        return file.gaps.is_empty() && file.functions.iter().any(|top| top.body.len() > 1);
    }
    if case.starts_with("postman") {
        return serde_json::from_str::<serde_json::Value>(&format!("{{{text}}}")).is_ok();
    }
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
            assert!(text == NOTHING || parses(&name, &text), "{name} shows what does not parse:\n{text}");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// What the rules say of a text as a file of its own, and how many requests a modelled client sends in it.
fn judge(loaded: &packs::Loaded, name: &str, text: &str) -> (usize, Vec<String>) {
    let mut sources = Sources::default();
    let file = lower(0, name, text, &mut sources);
    let understood = evaluate::understand(std::slice::from_ref(&file), &sources, &loaded.clients, &ask(loaded.packs.first().unwrap()));
    let unit = Unit { files: vec![UnitFile { code: &file, role: FileRole::Code }], understood: &understood };
    let findings = Matcher::new(&loaded.packs).check(&loaded.clients, &sources, &unit).findings;
    let sent = understood.requests.iter().filter(|r| r.origin == Origin::Sent).count();
    (sent, findings.into_iter().map(|f| format!("{}: {}", f.rule, f.message)).collect())
}

/// What a file that uses a client has imported, and the class whose field it is.
fn surroundings(client: &str) -> (&'static str, &'static str) {
    match client {
        "javascript/netsuite-https" => ("const https = require('N/https');\nconst encode = require('N/encode');\n", ""),
        "javascript/undici" => ("const { request } = require('undici');\n", ""),
        "javascript/angular-http" => {
            ("import { HttpClient } from '@angular/common/http';\n", "class A {\nconstructor(private http: HttpClient) {}\n")
        }
        "javascript/angular2-http" => {
            ("import { Headers, Http } from '@angular/http';\n", "class A {\nconstructor(private http: Http) {}\n")
        }
        "javascript/nestjs-http" => {
            ("import { HttpService } from '@nestjs/axios';\n", "class A {\nconstructor(private http: HttpService) {}\n")
        }
        _ => ("", ""),
    }
}

/// What Python files import that use any of the clients.
const PYTHON_IMPORTS: &str = "import base64\nimport io\nimport json\nimport os\nimport time\nimport http.client\nimport httplib\n\
import urllib\nimport urllib.parse\nimport urllib.request\nimport urllib2\nimport aiohttp\nimport httpx\nimport pycurl\n\
import requests\nimport tornado.httpclient\nimport urllib3\n";

const CSHARP_IMPORTS: &str = "using System;\nusing System.Collections.Generic;\nusing System.Net.Http;\nusing System.Text;\nusing System.Threading.Tasks;\n\
using Newtonsoft.Json.Linq;\nusing RestSharp;\nusing RestSharp.Authenticators;\nusing Flurl.Http;\nusing ServiceStack;\n";

const GO_IMPORTS: &str = "package a\nimport (\n\"encoding/json\"\n\"fmt\"\n\"net/http\"\n\"net/url\"\n\"os\"\n\"strings\"\n\"time\"\n\
\"github.com/go-resty/resty/v2\"\n)\n";

/// Lines of a block.
fn indented(text: &str) -> String {
    text.lines().map(|line| if line.is_empty() { String::new() } else { format!("    {line}") }).collect::<Vec<_>>().join("\n")
}

/// Findings that a rewritten request may have: what it can't change.
const STAYS: [&str; 3] = ["password-grant:", "endpoint-superseded:", "token-never-refreshed:"];

#[test]
fn what_every_client_writes_is_understood_and_clean() {
    let loaded = packs::load(&[] as &[&Path]).unwrap_or_else(|errors| panic!("{errors:?}"));
    let target = loaded.packs.first().unwrap().rewrite_target();
    let mut wrong = String::new();
    let csharp = format!("{CSHARP_IMPORTS}class A {{\nasync Task Renew(string old) {{\n");
    let go = format!("{GO_IMPORTS}func renew(old string) error {{\n");
    let typed = "<?php\nfunction renew(\\Psr\\Http\\Client\\ClientInterface $client, \\Psr\\Http\\Message\\RequestFactoryInterface $requestFactory, \\Psr\\Http\\Message\\StreamFactoryInterface $streamFactory, \\Buzz\\Browser $browser, $old) {\n";
    for (language, name, open, before, program) in [
        (
            "php",
            "a.php",
            "<?php\n",
            typed,
            "<?php file_get_contents('https://api.getgo.com/oauth/access_token?grant_type=refresh_token&client_id=' . KEY . '&refresh_token=' . $old);",
        ),
        (
            "java",
            "A.java",
            "",
            "void renew(String old) throws Exception {\n",
            "class A { void renew(String old) throws Exception { new java.net.URL(\"https://api.getgo.com/oauth/access_token?grant_type=refresh_token&client_id=\" + System.getenv(\"KEY\") + \"&refresh_token=\" + old).openStream(); } }",
        ),
        (
            "javascript",
            "a.js",
            "",
            "async function renew(old) {\n",
            "fetch('https://api.getgo.com/oauth/access_token?grant_type=refresh_token&client_id=' + process.env.KEY + '&refresh_token=' + old);",
        ),
        (
            "python",
            "a.py",
            PYTHON_IMPORTS,
            "async def renew(old):\n",
            "import os\nimport requests\nrequests.get('https://api.getgo.com/oauth/access_token?grant_type=refresh_token&client_id=' + os.environ['KEY'] + '&refresh_token=' + old)",
        ),
        (
            "rust",
            "a.rs",
            "",
            "async fn renew(old: &str) -> anyhow::Result<()> {\n",
            "async fn f(old: &str) { reqwest::get(format!(\"https://api.getgo.com/oauth/access_token?grant_type=refresh_token&client_id={}&refresh_token={old}\", env!(\"KEY\"))).await; }",
        ),
        (
            "go",
            "a.go",
            GO_IMPORTS,
            &go,
            "package a\nimport (\"net/http\"\n\"os\")\nfunc renew(old string) { http.Get(\"https://api.getgo.com/oauth/access_token?grant_type=refresh_token&client_id=\" + os.Getenv(\"KEY\") + \"&refresh_token=\" + old) }",
        ),
        (
            "ruby",
            "a.rb",
            "",
            "def renew(old)\n",
            "require 'net/http'\ndef renew(old) = Net::HTTP.get(URI('https://api.getgo.com/oauth/access_token?grant_type=refresh_token&client_id=' + ENV['KEY'] + '&refresh_token=' + old))",
        ),
        (
            "csharp",
            "a.cs",
            "",
            &csharp,
            "class A { string Renew(string old) { return new System.Net.WebClient().DownloadString(\"https://api.getgo.com/oauth/access_token?grant_type=refresh_token&client_id=\" + System.Environment.GetEnvironmentVariable(\"KEY\") + \"&refresh_token=\" + old); } }",
        ),
        (
            "kotlin",
            "a.kt",
            "",
            "suspend fun renew(old: String) {\n",
            "fun renew(old: String) = java.net.URL(\"https://api.getgo.com/oauth/access_token?grant_type=refresh_token&client_id=\" + System.getenv(\"KEY\") + \"&refresh_token=\" + old).readText()",
        ),
        (
            "powershell",
            "a.ps1",
            "",
            "function Renew($old) {\n",
            "function Renew($old) { Invoke-RestMethod (\"https://api.getgo.com/oauth/access_token?grant_type=refresh_token&client_id=$env:KEY&refresh_token=\" + $old) }",
        ),
        (
            "shell",
            "a.sh",
            "",
            "renew() {\nold=$1\n",
            "curl \"https://api.getgo.com/oauth/access_token?grant_type=refresh_token&client_id=$KEY&refresh_token=$1\"",
        ),
    ] {
        let mut sources = Sources::default();
        let file = lower(0, name, program, &mut sources);
        let understood = evaluate::understand(&[file], &sources, &loaded.clients, &ask(loaded.packs.first().unwrap()));
        let context =
            Context { sources: &sources, understood: &understood, clients: &loaded.clients, dialects: &loaded.dialects, target: &target };
        let original = understood.requests.first().unwrap();
        for client in loaded.clients.of(language).flat_map(|f| &f.client) {
            if client.kind != ClientKind::Http || client.call.iter().all(|c| c.does != Action::Send) {
                continue;
            }
            let request = Request { client: client.id.as_str().into(), ..original.clone() };
            let (imports, class) = surroundings(&client.id);
            let name = if class.is_empty() { name } else { "a.ts" };
            let before = if class.is_empty() { before.to_owned() } else { format!("{class}async renew(old) {{\n") };
            let close = if class.is_empty() { "" } else { "}\n" };
            let (open, before) = if language == "php" {
                (format!("{open}{imports}"), format!("{before}{imports}"))
            } else {
                (format!("{imports}{open}{class}"), format!("{imports}{before}"))
            };
            let shown = context.token_request(&request).unwrap();
            let token = match language {
                "python" => format!("{open}{before}{}\n", indented(&shown)),
                "ruby" => format!("{before}{shown}\nend\n"),
                "csharp" => format!("{before}{shown}\n}}\n}}\n"),
                _ => format!("{before}{shown}\n}}\n{close}"),
            };
            let renewal = context.renewal(&request).unwrap();
            let renewal = match language {
                "csharp" => format!("{CSHARP_IMPORTS}class A {{\n{renewal}\n}}\n"),
                "go" => format!("{before}{renewal}\nreturn refreshAccessToken(stored)\n}}\n"),
                _ => format!("{open}{renewal}\n{close}"),
            };
            // What a refresh is handed has no type there.
            let is_handed = renewal.lines().any(|l| l.contains("refreshAccessToken(array $token, "));
            for text in std::iter::once(token).chain((!is_handed).then_some(renewal)) {
                let (sent, findings) = judge(&loaded, name, &text);
                let rest: Vec<_> = findings.iter().filter(|f| !STAYS.iter().any(|s| f.starts_with(s))).collect();
                if sent != 1 || !rest.is_empty() {
                    writeln!(wrong, "{}: {sent} requests, {rest:?} of\n{text}\n", client.id).unwrap();
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
