//! What must hold whatever is read: no panic, spans inside their files, reports that parse, no secret in them.
//!
//! In an input that stands for a file, the first byte chooses the language; see [`split`].
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../../tests/support/sound.rs"]
mod sound;
#[path = "../../tests/support/visit.rs"]
mod visit;

use clap::{Parser, ValueEnum};
use oauth_migrate_lint::cli::{Args, Format};
use oauth_migrate_lint::discover::decode;
use oauth_migrate_lint::engine::{Engine, Manner, Style};
use oauth_migrate_lint::evaluate::{Ask, understand};
use oauth_migrate_lint::frontends::{Input, LANGUAGES, Language};
use oauth_migrate_lint::model::client::Clients;
use oauth_migrate_lint::model::source::{FileId, Source, Sources, Span, UnitId};
use oauth_migrate_lint::packs;
use oauth_migrate_lint::settings::{self, Settings};
use oauth_migrate_lint::triage::baseline as known;
use oauth_migrate_lint::triage::suppress::{Comments, apply, suppressions};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};
use tempfile::TempDir;

/// The languages of each target that lowers files.
pub const GROUPS: &[(&str, &[&str])] = &[
    ("scripts", &["javascript", "typescript", "html", "php"]),
    ("typed", &["rust", "csharp", "java", "go", "kotlin"]),
    ("dynamic", &["python", "ruby", "powershell", "shell", "httpfile"]),
    ("data", &["gomod", "postman", "har", "synapse", "json", "yaml", "env", "properties", "hocon", "ini", "xml", "prose", "text"]),
];

/// What must not be seen in any report.
const SECRET: &str = "Zk81vQe7TtGm4sXw";

/// The languages of a group that there are.
///
/// # Panics
/// A language is in no group: it would never be tried.
pub fn group(name: &str) -> Vec<&'static Language> {
    let all = |language: &Language| GROUPS.iter().any(|(_, names)| names.contains(&language.name));
    if let Some(missing) = LANGUAGES.iter().find(|language| !all(language)) {
        panic!("{} is in no group", missing.name);
    }
    let names = GROUPS.iter().find(|(group, _)| *group == name).expect("a group").1;
    LANGUAGES.iter().filter(|language| names.contains(&language.name)).collect()
}

/// The language and the text of an input.
fn split<'l>(languages: &[&'l Language], data: &[u8]) -> Option<(&'l Language, String)> {
    let (first, rest) = data.split_first()?;
    Some((languages.get(usize::from(*first) % languages.len())?, decode(rest).text))
}

/// What a file is called.
fn path(language: &Language, index: usize) -> String {
    format!("file{index}.{}", language.extensions.first().unwrap_or(&"txt"))
}

/// Lowers one file of a group of languages.
pub fn lower(name: &str, data: &[u8]) {
    let Some((language, text)) = split(&group(name), data) else { return };
    let file = (language.lower)(Input { id: FileId(0), path: &path(language, 0), text: &text });
    sound::check(&text, &file);
    let comments = Comments { file: FileId(0), text: &text, spans: &file.comments, prose: false };
    let _ = suppressions(&comments);
}

/// Runs up to three files, which a line of `%%%` parts.
pub fn evaluate(data: &[u8]) {
    static CLIENTS: LazyLock<Clients> = LazyLock::new(|| packs::load(&[] as &[PathBuf]).expect("the product's own packs load").clients);
    let languages: Vec<&Language> = LANGUAGES.iter().collect();
    let mut sources = Sources::default();
    let mut files = Vec::new();
    for part in parts(data).into_iter().take(3) {
        let Some((language, text)) = split(&languages, part) else { continue };
        let path = path(language, files.len());
        let id = FileId(u32::try_from(files.len()).unwrap());
        files.push(Arc::new((language.lower)(Input { id, path: &path, text: &text })));
        sources.files.push(Source { path: path.into(), text: text.into(), bom: 0, unit: UnitId(0), language: language.name });
    }
    let ask = Ask { grant: "grant_type".into(), parameters: vec!["code".into()], needles: vec!["oauth".into()], memo: true };
    let all = understand(&files, &sources, &CLIENTS, &ask);
    for request in &all.requests {
        [request.call, request.composer, request.function].into_iter().for_each(|span| inside(&sources, span));
        for params in [&request.query, &request.form, &request.headers] {
            params.entries.iter().flat_map(|p| [p.name_span, p.value_span]).for_each(|span| inside(&sources, span));
        }
        request.url.alternatives.iter().flat_map(|text| &text.pieces).for_each(|piece| inside(&sources, piece.span));
    }
    all.built.iter().flat_map(|built| [built.at, built.composer]).for_each(|span| inside(&sources, span));
}

/// The parts of an input.
fn parts(data: &[u8]) -> Vec<&[u8]> {
    let mark = b"\n%%%\n";
    let mut parts = Vec::new();
    let mut rest = data;
    while let Some(at) = rest.windows(mark.len()).position(|window| window == mark) {
        parts.push(&rest[..at]);
        rest = &rest[at + mark.len()..];
    }
    parts.push(rest);
    parts
}

fn inside(sources: &Sources, span: Span) {
    let source = sources.get(span.file).expect("a span names a file");
    assert!(source.text.get(span.start as usize..span.end as usize).is_some(), "{span:?} is not inside {}", source.path);
}

/// A folder to scan and what scans it.
struct Scan {
    folder: TempDir,
    settings: Settings,
    engine: Engine,
}

impl Scan {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let args = Args::try_parse_from(["x", ".", "--isolated", "--min-confidence", "low", "--threads", "1"]).unwrap();
        let settings = settings::resolve(args, folder.path()).unwrap();
        let engine = Engine::load(&settings).unwrap();
        Self { folder, settings, engine }
    }
}

/// Scans a file that begins with a secret, and writes every report.
pub fn report(data: &[u8]) {
    static SCAN: LazyLock<Scan> = LazyLock::new(Scan::new);
    let languages: Vec<&Language> = LANGUAGES.iter().filter(|language| !language.extensions.is_empty()).collect();
    let Some((language, _)) = split(&languages, data) else { return };
    let path = SCAN.folder.path().join(path(language, 0));
    fs::write(&path, [secret(language.name).as_bytes(), data.get(1..).unwrap_or_default()].concat()).unwrap();
    let scanned = SCAN.engine.scan(&SCAN.settings, SCAN.folder.path(), &());
    fs::remove_file(&path).unwrap();
    let scanned = scanned.expect("nothing is missing");
    assert!(scanned.faults.is_empty(), "{:?}", scanned.faults);
    assert!(scanned.outcome.skips.iter().all(|skip| skip.reason != "internal fault"));
    for found in &scanned.outcome.findings {
        inside(&scanned.outcome.sources, found.finding.at);
        found.finding.related.iter().for_each(|(span, _)| inside(&scanned.outcome.sources, *span));
    }
    for format in Format::value_variants() {
        let mut out = Vec::new();
        SCAN.engine.report(*format, &scanned, &Manner::of(Style::plain(80)), &mut out).unwrap();
        let text = String::from_utf8(out).expect("reports are UTF-8");
        assert!(!text.contains(SECRET), "{format:?} tells the secret:\n{text}");
        check(*format, &text);
    }
}

/// The beginning of a file in which a secret stands, as its language has it.
fn secret(language: &str) -> String {
    let open = if language == "php" { "<?php\n" } else { "" };
    match language {
        "json" => format!("{{\"client_secret\": \"{SECRET}\",\n\"more\": [1,\n"),
        "xml" | "html" => format!("<config client_secret=\"{SECRET}\">\n"),
        "yaml" => format!("client_secret: {SECRET}\n"),
        "env" | "properties" | "hocon" | "ini" | "prose" | "text" | "shell" => format!("CLIENT_SECRET={SECRET}\n"),
        "rust" => format!("const CLIENT_SECRET: &str = \"{SECRET}\";\n"),
        "java" | "csharp" | "kotlin" | "go" => format!("// client_secret = \"{SECRET}\";\n"),
        "php" | "powershell" => format!("{open}$client_secret = '{SECRET}';\n"),
        _ => format!("client_secret = '{SECRET}'\n"),
    }
}

/// Whether a report is what it says.
fn check(format: Format, text: &str) {
    match format {
        Format::Json | Format::Sarif | Format::Gitlab | Format::Rdjson => {
            _ = serde_json::from_str::<serde_json::Value>(text).expect("JSON")
        }
        Format::Jsonl => text.lines().for_each(|line| _ = serde_json::from_str::<serde_json::Value>(line).expect("JSON on each line")),
        Format::Junit | Format::Checkstyle => xml(text),
        Format::Github => assert!(text.lines().all(|line| line.starts_with("::")), "{text}"),
        _ => assert!(text.chars().all(|c| c == '\n' || c == '\t' || !c.is_control()), "{text:?}"),
    }
}

fn xml(text: &str) {
    let mut reader = quick_xml::Reader::from_str(text);
    reader.config_mut().check_end_names = true;
    loop {
        match reader.read_event().expect("XML") {
            quick_xml::events::Event::Eof => return,
            quick_xml::events::Event::Start(tag) | quick_xml::events::Event::Empty(tag) => {
                tag.attributes().for_each(|attribute| _ = attribute.expect("attributes"));
            }
            _ => {}
        }
    }
}

/// Reads a configuration file.
pub fn configure(data: &[u8]) {
    static FOLDER: LazyLock<TempDir> = LazyLock::new(|| tempfile::tempdir().unwrap());
    fs::write(FOLDER.path().join(settings::FILE_NAME), data).unwrap();
    match settings::resolve(Args::try_parse_from(["x"]).unwrap(), FOLDER.path()) {
        Ok(settings) => assert!(!settings::show(&settings).is_empty()),
        Err(settings::Trouble(line)) => assert!(!line.is_empty() && !line.contains('\n'), "{line:?}"),
    }
}

/// Loads a file of rules; the first byte says of which kind.
pub fn load(data: &[u8]) {
    static FOLDER: LazyLock<TempDir> = LazyLock::new(|| {
        let folder = tempfile::tempdir().unwrap();
        ["clients", "dialects", "mine"].iter().for_each(|name| fs::create_dir(folder.path().join(name)).unwrap());
        folder
    });
    let Some((kind, text)) = data.split_first() else { return };
    let path = FOLDER.path().join(["clients/x.toml", "dialects/x.toml", "mine/pack.toml", "mine/a-rule.toml"][usize::from(*kind) % 4]);
    let pack = FOLDER.path().join("mine/pack.toml");
    if path.ends_with("a-rule.toml") {
        fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("../rules/goto-v2/pack.toml"), &pack).unwrap();
    }
    fs::write(&path, text).unwrap();
    let loaded = packs::load(&[FOLDER.path()]);
    [&path, &pack].into_iter().for_each(|path| _ = fs::remove_file(path));
    if let Err(errors) = loaded {
        assert!(!errors.is_empty() && errors.iter().all(|error| !error.to_string().contains('\n')), "{errors:?}");
    }
}

/// Reads a baseline, and the text as one of comments.
pub fn baseline(data: &[u8]) {
    let text = decode(data).text;
    if let Ok(entries) = known::parse(&text) {
        let again = known::parse(&known::render(entries.clone())).expect("what is written is read");
        assert_eq!(entries, again);
        let compared = known::compare(&entries, &again);
        assert!(compared.known.iter().all(|known| *known) && compared.stale.is_empty());
    }
    for prose in [false, true] {
        let whole = Span::new(FileId(0), 0, text.len());
        let found = suppressions(&Comments { file: FileId(0), text: &text, spans: &[whole], prose });
        let left = apply(Vec::new(), &found, |_| text.as_str(), |_| true);
        left.unused.iter().for_each(|unused| assert!(text.get(unused.at.start as usize..unused.at.end as usize).is_some()));
    }
}
