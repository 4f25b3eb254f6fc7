//! JavaScript means in TypeScript's grammars what it means in its own.

use crate::{lower_at, printer};
use oauth_migrate_lint::frontends::{Input, javascript};
use oauth_migrate_lint::model::code::File;
use oauth_migrate_lint::model::source::FileId;
use std::path::{Path, PathBuf};

/// Everything that is lowered, spans included.
fn whole(file: &File) -> String {
    format!("{}\n{:?}\n{:?}\n{:?}", printer::print(file), file.functions, file.types, file.exports)
}

fn scripts(folder: &Path, into: &mut Vec<PathBuf>) {
    let mut all: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    all.sort();
    for path in all {
        if path.is_dir() {
            scripts(&path, into);
        } else if path.extension().is_some_and(|e| e == "js" || e == "mjs" || e == "jsx") {
            into.push(path);
        }
    }
}

#[test]
fn javascript_lowers_alike_in_every_grammar() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    ["testdata/languages", "testdata/clients", "testdata/rules"].iter().for_each(|folder| scripts(&root.join(folder), &mut paths));
    assert!(paths.len() > 300, "{}", paths.len());
    let mut wrong = Vec::new();
    for path in paths {
        let text = std::fs::read_to_string(&path).unwrap();
        let wanted = javascript::lower(Input { id: FileId(0), path: "a.js", text: &text });
        for name in ["a.ts", "a.tsx"] {
            let got = lower_at(name, &text);
            // An element is a cast elsewhere.
            if (name != "a.ts" || got.gaps.is_empty()) && whole(&got) != whole(&wanted) {
                let (got, wanted) = (printer::print(&got), printer::print(&wanted));
                let lines = got.lines().zip(wanted.lines()).filter(|(a, b)| a != b).take(3);
                wrong.push(format!("{} as {name}: {:?}", path.display(), lines.collect::<Vec<_>>()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}
