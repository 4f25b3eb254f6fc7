//! Programs of the kit: found, lowered by the language table, and understood.

use oauth_migrate_lint::engine::language_of;
use oauth_migrate_lint::evaluate::{self, Ask};
use oauth_migrate_lint::frontends::Input;
use oauth_migrate_lint::model::client::{ClientFile, Clients};
use oauth_migrate_lint::model::code::File;
use oauth_migrate_lint::model::http::Understood;
use oauth_migrate_lint::model::source::{FileId, Source, Sources, UnitId};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// One program of a case: a file, or a folder of files.
pub struct Program {
    /// The file's or folder's name.
    pub name: String,
    pub sources: Sources,
    pub files: Vec<Arc<File>>,
    /// Files that no frontend reads.
    pub unread: Vec<String>,
}

/// The root of the kit.
pub fn kit() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/languages")
}

/// The names in a folder, sorted.
pub fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut all: Vec<_> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    all.sort();
    all
}

/// All programs of a case.
pub fn programs(case: &Path) -> Vec<Program> {
    let only = std::env::var("ONLY").unwrap_or_default();
    let wanted = |name: &str| name != "expect.toml" && name.contains(&only);
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    let mut programs = Vec::new();
    for path in entries(case) {
        let name = name(&path);
        if wanted(&name) {
            programs.push(program(&path, name.clone(), ""));
        }
        // All JavaScript is TypeScript.
        let typed = format!("{name} as .ts");
        if (name.ends_with(".js") || name == "js") && wanted(&typed) {
            programs.push(program(&path, typed, ".ts"));
        }
    }
    programs
}

/// Reads a program; its `.js` files get another extension when one is given.
fn program(path: &Path, name: String, extension: &str) -> Program {
    let mut paths = Vec::new();
    let root = if path.is_dir() { path } else { path.parent().unwrap() };
    if path.is_dir() {
        collect(path, &mut paths);
    } else {
        paths.push(path.to_path_buf());
    }
    let relative = |p: &Path| p.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
    paths.sort_by_key(|p| relative(p));
    let mut sources = Sources::default();
    let (mut files, mut unread) = (Vec::new(), Vec::new());
    for (number, path) in paths.iter().enumerate() {
        let text = std::fs::read_to_string(path).unwrap();
        let mut relative = relative(path);
        if let Some(stem) = relative.strip_suffix(".js").filter(|_| !extension.is_empty()) {
            relative = format!("{stem}{extension}");
        }
        let language = language_of(&relative, &text).filter(|language| language.name != "text");
        let id = FileId(u32::try_from(number).unwrap());
        match language {
            Some(language) => files.push(Arc::new((language.lower)(Input { id, path: &relative, text: &text }))),
            None => unread.push(relative.clone()),
        }
        let language = language.map_or("text", |l| l.name);
        sources.files.push(Source { path: relative.into(), text: text.into(), bom: 0, unit: UnitId(0), language });
    }
    Program { name, sources, files, unread }
}

fn collect(folder: &Path, into: &mut Vec<PathBuf>) {
    for path in entries(folder) {
        if path.is_dir() {
            collect(&path, into);
        } else {
            into.push(path);
        }
    }
}

/// The client models of the product.
pub fn clients() -> Clients {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/clients");
    let read = |path: &PathBuf| -> ClientFile {
        let text = std::fs::read_to_string(path).unwrap();
        toml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
    };
    let tables = entries(&folder).into_iter().filter(|p| p.extension().is_some_and(|e| e == "toml"));
    Clients { files: tables.collect::<Vec<_>>().iter().map(read).collect() }
}

/// What the kit's rules would ask for.
pub fn ask(memo: bool) -> Ask {
    let parameters = ["code", "refresh_token", "user_id", "username", "password", "client_id", "client_secret", "redirect_uri"];
    Ask {
        grant: "grant_type".into(),
        parameters: parameters.map(Into::into).into(),
        needles: ["example.test", "oauth/old_"].map(Into::into).into(),
        memo,
    }
}

/// Runs the evaluator.
pub fn understand(program: &Program, files: &[Arc<File>], clients: &Clients, memo: bool) -> Understood {
    evaluate::understand(files, &program.sources, clients, &ask(memo))
}
