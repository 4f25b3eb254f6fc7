//! Discovery follows the names that code speaks of.

#![allow(clippy::unwrap_used, missing_docs)]

use oauth_migrate_lint::discover::{Discovered, Discovery, Needles, discover};
use oauth_migrate_lint::engine::languages;
use oauth_migrate_lint::frontends::{Input, language};
use oauth_migrate_lint::model::code::File;
use oauth_migrate_lint::model::source::FileId;
use std::sync::Arc;

fn followed(files: &[(&str, &str)]) -> Vec<String> {
    let dir = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = dir.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let base = dir.path().to_path_buf();
    let settings = Discovery { paths: vec![base.clone()], base, languages: languages(), ..Discovery::default() };
    let needles = Needles { strong: vec!["api.shop.example".into()], weak: vec!["/oauth/".into()] };
    let mut found = discover(&settings, &needles).unwrap();
    let mut new = lower(&found, 0);
    loop {
        let from = found.sources.files.len();
        if found.follow(&new).is_empty() {
            break;
        }
        new = lower(&found, from);
    }
    found.sources.files.iter().map(|s| s.path.to_string()).collect()
}

fn lower(found: &Discovered, from: usize) -> Vec<Arc<File>> {
    let files = found.sources.files.iter().enumerate().skip(from);
    let lower = |(index, source): (usize, &oauth_migrate_lint::model::source::Source)| {
        let id = FileId(u32::try_from(index).unwrap());
        Arc::new((language(source.language).unwrap().lower)(Input { id, path: &source.path, text: &source.text }))
    };
    files.map(lower).collect()
}

#[test]
fn php_classes_functions_and_included_files_are_followed() {
    let login = "<?php
namespace Shop;
use Shop\\Http\\Sender;
require_once __DIR__ . '/inc/names.php';
require 'inc/more.php';
class Login extends Base {
    use Keeps;
    private ?Field $field;
    const HOST = 'https://api.shop.example';
    function go(Param $p) { $s = new Sender(); return helper(Paths::TOKEN, Calls::now()); }
}";
    let class = |name: &str| format!("<?php class {name} {{}}");
    let classes = ["Base", "Keeps", "Field", "Param", "Paths", "Calls", "Unused"].map(|name| (format!("src/{name}.php"), class(name)));
    let mut files: Vec<(&str, &str)> = vec![
        ("Login.php", login),
        ("src/Http/Sender.php", "<?php class Sender extends Deep {}"),
        ("src/x.php", "<?php\nclass Deep extends Deeper {}"),
        ("src/y.php", "<?php\nclass Deeper extends Deepest {}"),
        ("src/z.php", "<?php\nclass Deepest {}"),
        ("inc/names.php", "<?php\n$a = 1;"),
        ("inc/more.php", "<?php\n$b = 1;"),
        ("inc/functions.php", "<?php\nfunction helper() {}"),
    ];
    files.extend(classes.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    let mut found = followed(&files);
    found.sort();
    let mut expected: Vec<String> = files.iter().map(|(path, _)| (*path).to_owned()).collect();
    // The fourth step is one too many, and what nobody names is not read.
    expected.retain(|path| path != "src/z.php" && path != "src/Unused.php");
    expected.sort();
    assert_eq!(found, expected);
}

#[test]
fn javascript_modules_are_followed() {
    let files = [
        ("login.js", "import { base } from './lib/base';\nconst keep = require('./keep.js');\nfetch('https://api.shop.example' + base);"),
        ("lib/base.js", "export * from '../other';\nexport const base = '/x';"),
        ("keep.js", "module.exports = 1;"),
        ("other/index.js", "export const y = 1;"),
        ("unused.js", "export const z = 1;"),
    ];
    assert_eq!(followed(&files), ["login.js", "keep.js", "lib/base.js", "other/index.js"]);
}
