use super::*;

#[test]
fn gitignore_counts_without_git() {
    let dir = tree(&[(".gitignore", "/build/\n*.gen.php\n"), ("a.php", STRONG), ("build/b.php", STRONG), ("c.gen.php", STRONG)]);
    assert_eq!(paths(&run(&settings(dir.path()))), ["a.php"]);
    let all = Discovery { no_ignore: true, ..settings(dir.path()) };
    assert_eq!(paths(&run(&all)), ["a.php", "build/b.php", "c.gen.php"]);
}

#[test]
fn a_named_file_is_read_even_if_it_is_ignored_vendored_or_minified() {
    let long = format!("{}{}", STRONG.replace('\n', " "), "x".repeat(5_000));
    let dir = tree(&[(".gitignore", "*.php"), ("a.php", STRONG), ("vendor/b.php", STRONG), ("c.min.js", &long), ("d.js", STRONG)]);
    let named = ["a.php", "vendor/b.php", "c.min.js"].map(|p| dir.path().join(p)).into();
    assert_eq!(paths(&run(&Discovery { paths: named, ..settings(dir.path()) })), ["a.php", "c.min.js", "vendor/b.php"]);
}

#[test]
fn hidden_configuration_is_read_by_default_and_git_never() {
    let files = [".env.local", ".github/workflows/x.yml", ".gitlab-ci.yml", ".cache/x.php", ".secret.php", ".git/x.php", "a/.git/x.php"];
    let dir = tree(&files.map(|f| (f, STRONG)));
    assert_eq!(paths(&run(&settings(dir.path()))), [".env.local", ".github/workflows/x.yml", ".gitlab-ci.yml"]);
    let all = run(&Discovery { hidden: true, ..settings(dir.path()) });
    assert_eq!(paths(&all), [".cache/x.php", ".env.local", ".github/workflows/x.yml", ".gitlab-ci.yml", ".secret.php"]);
}

#[test]
fn excluded_globs_are_those_of_gitignore() {
    let dir = tree(&["a.php", "tests/b.php", "src/tests/c.php", "src/d.gen.php"].map(|f| (f, STRONG)));
    let exclude = |globs: &[&str]| {
        let exclude = globs.iter().map(|g| (dir.path().to_path_buf(), (*g).to_owned())).collect();
        Discovery { exclude, ..settings(dir.path()) }
    };
    assert_eq!(paths(&run(&exclude(&["/tests", "*.gen.php"]))), ["a.php", "src/tests/c.php"]);
    assert_eq!(paths(&run(&exclude(&["tests/"]))), ["a.php", "src/d.gen.php"]);
    let error = discover(&exclude(&["a[", "b"]), &needles()).unwrap_err();
    assert!(error.contains("`a[`"), "{error}");
}

#[test]
fn other_peoples_folders_are_skipped_and_counted() {
    let dir = tree(&["a.php", "vendor/b.php", "web/node_modules/x/c.js", "src/vendor.php"].map(|f| (f, STRONG)));
    let found = run(&settings(dir.path()));
    assert_eq!(paths(&found), ["a.php", "src/vendor.php"]);
    assert_eq!(skips(&found), [("vendor/", "vendored"), ("web/node_modules/", "vendored")]);
    assert_eq!(found.seen, 2);
    let all = run(&Discovery { vendored: true, ..settings(dir.path()) });
    assert_eq!(paths(&all).len(), 4);
    let inside = run(&Discovery { paths: vec![dir.path().join("vendor")], ..settings(dir.path()) });
    assert_eq!(paths(&inside), ["vendor/b.php"], "a folder that is named is scanned");
}

#[test]
fn linguist_marks_are_respected() {
    let marks = "# linguist-vendored\n/lib/** linguist-vendored\n*.pb.php linguist-generated=true\nlib/own.php -linguist-vendored\n";
    let files = [("lib/x.php", STRONG), ("lib/own.php", STRONG), ("a.pb.php", STRONG), ("b.php", STRONG), ("sub/lib/y.php", STRONG)];
    let dir = tree(&files);
    put(&dir, ".gitattributes", marks.as_bytes());
    put(&dir, "sub/.gitattributes", b"lib/* linguist-generated\n");
    let found = run(&settings(dir.path()));
    assert_eq!(paths(&found), ["b.php", "lib/own.php"]);
    assert_eq!(skips(&found), [("a.pb.php", "generated"), ("lib/x.php", "vendored"), ("sub/lib/y.php", "generated")]);
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    use std::os::unix::fs::symlink;
    let outside = tree(&[("x.php", STRONG)]);
    let dir = tree(&[("a/b.php", STRONG)]);
    symlink(dir.path(), dir.path().join("a/loop")).unwrap();
    symlink(outside.path(), dir.path().join("out")).unwrap();
    symlink(outside.path().join("x.php"), dir.path().join("out.php")).unwrap();
    symlink("nowhere", dir.path().join("broken.php")).unwrap();
    let found = run(&settings(dir.path()));
    assert_eq!(paths(&found), ["a/b.php"]);
    assert!(skips(&found).is_empty());
    let named = Discovery { paths: vec![dir.path().join("out")], ..settings(dir.path()) };
    assert_eq!(paths(&run(&named)), ["out/x.php"], "a link that is named is followed");
}

#[cfg(unix)]
#[test]
fn pipes_and_unreadable_files_do_no_harm() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tree(&[("a.php", STRONG), ("locked.php", STRONG), ("shut/b.php", STRONG)]);
    let made = std::process::Command::new("mkfifo").arg(dir.path().join("pipe.php")).status().unwrap();
    assert!(made.success());
    for locked in ["locked.php", "shut"] {
        fs::set_permissions(dir.path().join(locked), fs::Permissions::from_mode(0o000)).unwrap();
    }
    let as_root = fs::read(dir.path().join("locked.php")).is_ok();
    let found = run(&settings(dir.path()));
    let named = run(&Discovery { paths: vec![dir.path().join("pipe.php")], ..settings(dir.path()) });
    fs::set_permissions(dir.path().join("shut"), fs::Permissions::from_mode(0o755)).unwrap();
    let mut expected = vec![("locked.php", "unreadable"), ("pipe.php", "not a regular file"), ("shut", "unreadable")];
    if as_root {
        expected.retain(|(_, reason)| *reason != "unreadable");
    }
    assert_eq!(skips(&found), expected);
    assert!(paths(&found).contains(&"a.php"));
    assert_eq!(skips(&named), [("pipe.php", "not a regular file")]);
}

#[test]
fn a_file_that_vanishes_is_a_counted_skip() {
    let dir = tree(&[("a.php", STRONG)]);
    let mut reader = read::Reader::new(1_000, &Overlay::default());
    let reason = reader.read(&dir.path().join("gone.php")).unwrap_err();
    assert_eq!(reason, SkipReason::Vanished);
    let missing = run(&Discovery { paths: vec![dir.path().join("gone.php"), dir.path().into()], ..settings(dir.path()) });
    assert_eq!(missing.missing, [dir.path().join("gone.php")]);
    assert_eq!(paths(&missing), ["a.php"], "everything else is still scanned");
}

#[test]
fn paths_are_shown_relative_to_the_base_whatever_was_typed() {
    let dir = tree(&[("pkg/src/a.php", STRONG)]);
    for typed in ["pkg", "pkg/./src", "./pkg/src/a.php", "pkg/../pkg"] {
        let found = run(&Discovery { paths: vec![dir.path().join(typed)], ..settings(dir.path()) });
        assert_eq!(paths(&found), ["pkg/src/a.php"], "{typed}");
    }
    let elsewhere = Discovery { base: dir.path().join("other"), ..settings(dir.path()) };
    let found = run(&elsewhere);
    assert!(paths(&found)[0].ends_with("/pkg/src/a.php") && paths(&found)[0].starts_with('/'), "{:?}", paths(&found));
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_are_no_utf_8_are_read_and_shown() {
    use std::os::unix::ffi::OsStrExt;
    let dir = tree(&[("a.php", STRONG)]);
    fs::write(dir.path().join(std::ffi::OsStr::from_bytes(b"b\xFC.php")), STRONG).unwrap();
    assert_eq!(paths(&run(&settings(dir.path()))), ["a.php", "b\u{FFFD}.php"]);
}

#[test]
fn what_is_named_twice_is_seen_once() {
    let dir = tree(&[("a.php", STRONG), ("b.php", "nothing"), ("src/x.png", "\0")]);
    let twice = ["", "src", "a.php", "b.php"].map(|p| dir.path().join(p)).into();
    let found = run(&Discovery { paths: twice, ..settings(dir.path()) });
    assert_eq!((paths(&found), skips(&found), found.seen), (vec!["a.php"], vec![("src/x.png", "binary")], 3));
}
