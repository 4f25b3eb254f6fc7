use super::*;
use crate::model::http::WantedKind;
use crate::model::source::UnitId;

#[test]
fn a_tree_without_hits_gives_nothing_but_numbers() {
    let dir = tree(&[("a.php", WEAK), ("b/c.php", "<?php"), ("x.png", "\0")]);
    let found = run(&settings(dir.path()));
    assert_eq!((found.sources.files.len(), found.units.len(), found.seen), (0, 0, 3));
    assert_eq!(skips(&found), [("x.png", "binary")]);
}

#[test]
fn weak_needles_count_in_the_unit_of_a_strong_one() {
    let files = [
        ("a/composer.json", "{}"),
        ("a/src/login.php", STRONG),
        ("a/config/paths.php", WEAK),
        ("a/web/package.json", "{}"),
        ("a/web/x.php", WEAK),
        ("b/package.json", "{}"),
        ("b/x.php", WEAK),
        ("rest.php", WEAK),
    ];
    let dir = tree(&files);
    let found = run(&settings(dir.path()));
    assert_eq!(paths(&found), ["a/config/paths.php", "a/src/login.php"]);
    assert_eq!(found.units, [Unit { root: "a".into() }]);
}

#[test]
fn units_are_nested_and_numbered_in_order() {
    let files = [
        ("x.php", STRONG),
        ("b/setup.py", ""),
        ("b/x.php", STRONG),
        ("b/c/d/Cargo.toml", ""),
        ("b/c/d/e/x.php", STRONG),
        ("b/c/x.php", WEAK),
    ];
    let dir = tree(&files);
    let found = run(&settings(dir.path()));
    let roots: Vec<&str> = found.units.iter().map(|u| &*u.root).collect();
    assert_eq!(roots, ["", "b", "b/c/d"]);
    let units: Vec<(&str, UnitId)> = found.sources.files.iter().map(|s| (&*s.path, s.unit)).collect();
    assert_eq!(units, [("b/c/d/e/x.php", UnitId(2)), ("b/c/x.php", UnitId(1)), ("b/x.php", UnitId(1)), ("x.php", UnitId(0))]);
}

#[test]
fn a_manifest_above_what_is_named_makes_the_unit() {
    let dir = tree(&[("p/go.mod", ""), ("p/src/a.php", STRONG), ("p/lib/b.php", STRONG)]);
    let typed = ["p/src", "p/lib/b.php"].map(|p| dir.path().join(p)).into();
    let found = run(&Discovery { paths: typed, ..settings(dir.path()) });
    assert_eq!(found.units, [Unit { root: "p".into() }]);
    assert_eq!(paths(&found), ["p/lib/b.php", "p/src/a.php"]);
}

fn wanted(found: &Discovered, kind: WantedKind, name: &str, from: &str) -> Wanted {
    let from = found.sources.files.iter().position(|s| &*s.path == from).unwrap();
    Wanted { name: name.into(), kind, from: FileId(u32::try_from(from).unwrap()) }
}

#[test]
fn names_that_are_asked_for_are_loaded_in_rounds() {
    let files = [
        ("composer.json", "{}"),
        ("src/Login.php", STRONG),
        ("src/Http/Base.php", "<?php abstract class Base extends Root {}"),
        ("src/helpers.php", "<?php\nfunction shop_base() { return root_path(); }"),
        ("lib/urls.js", "exports.x = 1"),
        ("other/package.json", "{}"),
        ("other/Base.php", "<?php class Base {}"),
    ];
    let dir = tree(&files);
    let mut found = run(&settings(dir.path()));
    assert_eq!(paths(&found), ["src/Login.php"]);
    let first = [
        wanted(&found, WantedKind::Type, "Acme\\Http\\Base", "src/Login.php"),
        wanted(&found, WantedKind::Function, "shop_base", "src/Login.php"),
        wanted(&found, WantedKind::Module, "../lib/urls", "src/Login.php"),
        wanted(&found, WantedKind::Function, "strlen", "src/Login.php"),
    ];
    let ids = found.load(&first);
    assert_eq!(ids, [FileId(1), FileId(2), FileId(3)]);
    assert_eq!(paths(&found), ["src/Login.php", "lib/urls.js", "src/Http/Base.php", "src/helpers.php"], "earlier numbers stay");
    assert!(found.load(&first).is_empty(), "nothing is loaded twice");
    assert!(found.load(&[wanted(&found, WantedKind::Type, "Root", "src/Http/Base.php")]).is_empty());
    put(&dir, "src/Root.php", b"<?php class Root {}");
    assert!(found.load(&first).is_empty(), "three rounds are all");
}

#[test]
fn files_that_merely_stand_near_ask_for_nothing() {
    let linked = "<?php class Paths extends Root { const TOKEN = '/oauth/token'; }";
    let files = [
        ("Login.php", "<?php class Login extends Paths { const HOST = 'https://api.shop.example'; }"),
        ("Paths.php", linked),
        ("Other.php", "<?php class Other extends Far { const X = '/oauth/token'; }"),
        ("Root.php", "<?php class Root {}"),
        ("Far.php", "<?php class Far {}"),
    ];
    let dir = tree(&files);
    let mut found = run(&settings(dir.path()));
    assert_eq!(paths(&found), ["Login.php", "Other.php", "Paths.php"]);
    let names = [wanted(&found, WantedKind::Type, "Root", "Paths.php"), wanted(&found, WantedKind::Type, "Far", "Other.php")];
    found.load(&names);
    assert_eq!(paths(&found), ["Login.php", "Other.php", "Paths.php", "Root.php"]);
}

#[test]
fn the_budget_of_a_unit_covers_all_waves() {
    let files = [("a.php", STRONG), ("b.php", STRONG), ("c.php", WEAK), ("d.php", "<?php class Shop {}"), ("e.php", "<?php class Mail {}")];
    let dir = tree(&files);
    let few = |files, bytes| {
        let budget = Budget { files, bytes, ..Budget::default() };
        Discovery { budget, ..settings(dir.path()) }
    };
    let mut found = run(&few(4, 1_000_000));
    assert_eq!(paths(&found), ["a.php", "b.php", "c.php"]);
    let names = ["Shop", "Mail"].map(|n| wanted(&found, WantedKind::Type, n, "a.php"));
    assert_eq!(found.load(&names).len(), 1);
    assert_eq!(skips(&found), [("e.php", "over budget")]);
    assert_eq!(paths(&run(&few(1, 1_000_000))), ["a.php"]);
    let by_bytes = run(&few(10, STRONG.len() as u64 + 5));
    assert_eq!((paths(&by_bytes), skips(&by_bytes)), (vec!["a.php"], vec![("b.php", "over budget"), ("c.php", "over budget")]));
}

#[test]
fn one_or_eight_threads_find_the_same() {
    let mut files = Vec::new();
    for folder in 0..40 {
        for file in 0..10 {
            let text = match (folder + file) % 7 {
                0 => STRONG,
                1 | 2 => WEAK,
                3 => "\0",
                _ => "<?php class X {}",
            };
            files.push((format!("p{folder}/f{file}.php"), text));
        }
        files.push((format!("p{folder}/composer.json"), "{}"));
    }
    let dir = tree(&files.iter().map(|(p, t)| (p.as_str(), *t)).collect::<Vec<_>>());
    let with = |threads| {
        let found = run(&Discovery { threads, ..settings(dir.path()) });
        let sources: Vec<_> = found.sources.files.iter().map(|s| (s.path.clone(), s.unit)).collect();
        (sources, found.units, found.skipped, found.seen)
    };
    let one = with(1);
    assert!(!one.0.is_empty() && one.3 == 440);
    for _ in 0..3 {
        assert_eq!(with(8), one);
    }
}
