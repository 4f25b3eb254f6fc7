//! Writes what fuzzing begins with: `seeds FOLDER` fills a folder for each target from `testdata/` and `rules/`.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use oauth_migrate_lint::frontends::{LANGUAGES, Language};
use std::fs;
use std::path::{Path, PathBuf};

/// So many for each target: each is run before anything new is tried.
const MOST: usize = 400;
/// Larger ones teach nothing more.
const LARGEST: usize = 4_000;

fn main() {
    let folder = PathBuf::from(std::env::args_os().nth(1).expect("usage: seeds FOLDER"));
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let programs = texts(&root.join("testdata"));
    let all: Vec<&Language> = LANGUAGES.iter().collect();
    let named: Vec<&Language> = LANGUAGES.iter().filter(|language| !language.extensions.is_empty()).collect();
    for (name, _) in fuzz::GROUPS {
        write(&folder, name, seeds(&programs, &fuzz::group(name)));
    }
    write(&folder, "evaluator", seeds(&programs, &all));
    write(&folder, "reports", seeds(&programs, &named));
    let kinds = [("clients", 0), ("dialects", 1), ("goto-v2/pack.toml", 2), ("goto-v2", 3)];
    let kind = |path: &Path| kinds.iter().find(|(part, _)| path.to_string_lossy().contains(part)).map_or(0, |(_, kind)| *kind);
    let rules = texts(&root.join("rules")).into_iter().map(|(path, text)| [&[kind(&path)][..], text.as_bytes()].concat());
    write(
        &folder,
        "rules",
        rules
            .map(|mut seed| {
                seed.truncate(LARGEST);
                seed
            })
            .collect(),
    );
    let settings = "fail-on = 'error'\nmin-confidence = \"low\"\nignore = ['a']\nexclude = ['*.js']\nmax-file-size = '2MiB'\nbaseline = 'known.txt'\nthreads = 2\n";
    write(&folder, "configuration", vec![settings.into()]);
    let known = "# oauth-migrate-lint baseline, version 1\n# more\n0123456789abcdef a-rule src/a%0A.php\n// oauth-migrate-lint: ignore[a-rule, b] why\nx\n";
    write(&folder, "baseline", vec![known.into()]);
}

/// The texts below a folder, sorted by path.
fn texts(folder: &Path) -> Vec<(PathBuf, String)> {
    let files = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().flatten().map(walkdir::DirEntry::into_path);
    files.filter_map(|path| fs::read_to_string(&path).ok().map(|text| (path, text))).collect()
}

/// The programs in these languages, evenly chosen, with the byte that names the language.
fn seeds(programs: &[(PathBuf, String)], languages: &[&Language]) -> Vec<Vec<u8>> {
    let seed = |(path, text): &(PathBuf, String)| {
        let extension = path.extension()?.to_str()?.to_lowercase();
        let index = languages.iter().position(|language| language.extensions.contains(&&*extension))?;
        (text.len() <= LARGEST).then(|| [&[u8::try_from(index).ok()?][..], text.as_bytes()].concat().into())?
    };
    let all: Vec<Vec<u8>> = programs.iter().filter_map(seed).collect();
    let step = all.len().div_ceil(MOST).max(1);
    all.into_iter().step_by(step).collect()
}

fn write(folder: &Path, target: &str, seeds: Vec<Vec<u8>>) {
    let folder = folder.join(target);
    fs::create_dir_all(&folder).unwrap();
    for (index, seed) in seeds.into_iter().enumerate() {
        fs::write(folder.join(format!("seed-{index:04}")), seed).unwrap();
    }
}
