//! The trees that reports are written about.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A request that is wrong in several ways.
pub const LEGACY: &str = "$x = file_get_contents('https://api.getgo.com/oauth/access_token?grant_type=refresh_token&refresh_token=' . $t);";

/// A tree, and what is special about its command.
pub struct Tree {
    pub name: &'static str,
    pub files: Vec<(&'static str, String)>,
    pub args: &'static [&'static str],
    pub exit: i32,
}

fn tree(name: &'static str, files: Vec<(&'static str, String)>) -> Tree {
    Tree { name, files, args: &[], exit: 1 }
}

/// What files may be like: line ends, marks, wide characters, tabs, names that no URI may hold as they are.
pub fn trees() -> Vec<Tree> {
    let odd = vec![
        ("crlf.php", format!("<?php\r\n// é\r\n{LEGACY}\r\n")),
        ("emoji.php", format!("<?php\n/* \u{1f600}\u{1f600} é */ {LEGACY}\n")),
        ("mark.php", format!("\u{feff}<?php\r\n/* \u{1f600} */\t{LEGACY}\r\n")),
        ("tabs.php", format!("<?php\n\t\t{LEGACY}\n")),
        ("no end.php", format!("<?php {LEGACY}")),
        ("a#b/100%?.php", format!("<?php\n{LEGACY}\n")),
        ("c:/x:y.php", format!("<?php\n{LEGACY}\n")),
        ("d\u{e9}/\u{1f600} [1].php", format!("<?php\n{LEGACY}\n")),
        (
            "split.php",
            "<?php\nclass A {\n    const HOST = 'https://api.getgo.com';\n    function go($c) {\n        \
             return $this->http->get(\n            self::HOST . '/oauth/access_token?grant_type=authorization_code&code=' . $c\n        \
             );\n    }\n}\n"
                .to_owned(),
        ),
        ("doc.md", "Open <https://api.getgo.com/oauth/authorize?client_id=1>.\n".to_owned()),
        ("big.js", format!("var a = '{}';\n", "x".repeat(3 << 20))),
        ("old.php", "<?php\n// oauth-migrate-lint: ignore[password-grant] it never was\n$a = 'getgo.com';\n".to_owned()),
    ];
    vec![
        tree("odd", odd.clone()),
        Tree { name: "strict", files: odd, args: &["--strict"], exit: 3 },
        Tree { exit: 0, ..tree("clean", vec![("a.php", "<?php echo 1;\n".to_owned())]) },
        Tree {
            args: &["--sarif-category", "backend/oauth", "--sarif-max-level", "warning"],
            ..tree("named", vec![("a.php", format!("<?php\n{LEGACY}\n"))])
        },
        Tree { args: &["a.php", "nope.php"], exit: 2, ..tree("missing", vec![("a.php", "<?php echo 1;\n".to_owned())]) },
        tree("sample", sample()),
    ]
}

/// The sample project.
fn sample() -> Vec<(&'static str, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/projects/webinar-portal");
    let entries = walkdir::WalkDir::new(&root).sort_by_file_name().into_iter().map(Result::unwrap).filter(|e| e.file_type().is_file());
    let read = |entry: walkdir::DirEntry| {
        let path = entry.path().strip_prefix(&root).unwrap().to_string_lossy().into_owned();
        (&*path.leak(), fs::read_to_string(entry.path()).unwrap())
    };
    entries.map(read).collect()
}

pub fn command(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_oauth-migrate-lint")).current_dir(folder).env_clear().args(args).output().unwrap()
}

/// Runs the command in a tree: its folder, and the reports in some formats, which are kept.
pub fn reports(tree: &Tree, formats: &[&'static str]) -> (tempfile::TempDir, BTreeMap<&'static str, String>) {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in &tree.files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let reports = reports_of(folder.path(), tree.name, tree.args, tree.exit, formats);
    (folder, reports)
}

/// The reports about a folder. They are written beside it, so that no run finds what an earlier one wrote.
pub fn reports_of(folder: &Path, name: &str, args: &[&str], exit: i32, formats: &[&'static str]) -> BTreeMap<&'static str, String> {
    let beside = tempfile::tempdir().unwrap();
    let at = |format: &str| beside.path().join(format!("{name}.{format}"));
    let options: Vec<String> = formats.iter().map(|format| format!("--report={format}={}", at(format).display())).collect();
    let options: Vec<&str> = options.iter().map(String::as_str).collect();
    let output = command(folder, &[&["--format", "concise"], &options[..], args].concat());
    assert_eq!(output.status.code(), Some(exit), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    let read = |format: &&'static str| {
        let text = fs::read_to_string(at(format)).unwrap();
        fs::copy(at(format), kept().join(format!("{name}.{format}"))).unwrap();
        (*format, text)
    };
    formats.iter().map(read).collect()
}

/// Where reports are kept.
fn kept() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("reports");
    fs::create_dir_all(&folder).unwrap();
    folder
}
