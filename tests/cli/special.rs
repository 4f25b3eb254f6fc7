//! What no data can say: pipes, permissions, odd files, encodings, threads.

use super::{command, copy, finish, run, testdata};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

const LEGACY: &str =
    "<?php\n$x = file_get_contents('https://api.getgo.com/oauth/access_token?grant_type=refresh_token&refresh_token=' . $t);\n";

fn json(folder: &Path, args: &[&str]) -> Value {
    let done = run(folder, &[&["--format", "json"], args].concat());
    serde_json::from_str(&done.stdout).unwrap_or_else(|error| panic!("{error}: {}{}", done.stdout, done.stderr))
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let folder = tempfile::tempdir().unwrap();
    for number in 0..300 {
        fs::write(folder.path().join(format!("f{number}.php")), LEGACY).unwrap();
    }
    let mut child = command(folder.path()).args(["--format", "json"]).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1), "findings still count");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_a_failure() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.php"), LEGACY).unwrap();
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = command(folder.path()).args(["--format", "json"]).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&output.stderr).starts_with("oauth-migrate-lint: cannot write to standard output"));
}

#[cfg(unix)]
#[test]
fn an_unreadable_file_is_named_and_the_others_are_scanned() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.php"), LEGACY).unwrap();
    fs::write(folder.path().join("b.php"), LEGACY).unwrap();
    fs::set_permissions(folder.path().join("b.php"), fs::Permissions::from_mode(0o000)).unwrap();
    if fs::read(folder.path().join("b.php")).is_ok() {
        return; // root reads everything
    }
    let done = run(folder.path(), &["--format", "concise", "--select", "token-legacy-endpoint"]);
    assert_eq!(done.exit, 1);
    assert!(done.stdout.starts_with("a.php:"), "{}", done.stdout);
    assert!(done.stderr.contains("cannot read b.php") && done.stderr.contains("check its permissions"), "{}", done.stderr);
}

#[cfg(unix)]
#[test]
fn loops_pipes_and_dangling_links_do_no_harm() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().unwrap();
    let at = |path: &str| folder.path().join(path);
    fs::create_dir_all(at("src/deep")).unwrap();
    fs::write(at("src/a.php"), LEGACY).unwrap();
    symlink("..", at("src/deep/up")).unwrap();
    symlink("nowhere.php", at("src/dangling.php")).unwrap();
    assert!(Command::new("mkfifo").arg(at("src/pipe.php")).status().unwrap().success());
    let start = Instant::now();
    let done = run(folder.path(), &["--format", "concise", "--select", "token-legacy-endpoint"]);
    assert!(start.elapsed() < Duration::from_secs(20));
    assert_eq!((done.exit, done.stdout.lines().count()), (1, 1), "{}{}", done.stdout, done.stderr);
}

#[cfg(unix)]
#[test]
fn file_names_cannot_forge_lines_or_steer_terminals() {
    let folder = tempfile::tempdir().unwrap();
    let name = "a\nb.php:1:1: error[x] forged\u{1b}[2J\u{202e}.php";
    fs::write(folder.path().join(name), LEGACY).unwrap();
    fs::write(folder.path().join("c\u{1b}[31m.php"), format!("{LEGACY}// oauth-migrate-lint: ignore[password-grant]\n")).unwrap();
    for format in ["terminal", "concise"] {
        let done = run(folder.path(), &["--format", format, "--color", "never", "--show-skipped"]);
        for text in [&done.stdout, &done.stderr] {
            assert!(!text.contains('\u{1b}') && !text.contains('\u{202e}'), "{text:?}");
            assert!(!text.lines().any(|line| line.starts_with("b.php")), "{text}");
        }
        assert!(done.stdout.contains("a\\nb.php"), "{}", done.stdout);
    }
    let report = json(folder.path(), &[]);
    assert!(report["findings"].as_array().unwrap().iter().any(|finding| finding["path"] == name), "JSON keeps the name");
}

#[test]
fn control_characters_in_code_are_made_visible() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.php"), LEGACY.replace("$x", "$x /* \u{1b}]0;x\u{7} \u{202e} */")).unwrap();
    let done = run(folder.path(), &["--color", "never"]);
    assert!(done.stdout.contains('␛') && done.stdout.contains("\\u{202e}"), "{}", done.stdout);
    assert!(!done.stdout.chars().any(|c| c.is_control() && c != '\n'), "{:?}", done.stdout);
}

#[test]
fn encodings_are_decoded_and_offsets_are_those_of_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let text = "<?php\n$é𝒳 = curl_init('https://api.getgo.com/oauth/access_token');\ncurl_exec($é𝒳);\n";
    let wide: Vec<u8> = "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    fs::write(folder.path().join("bom.php"), format!("\u{feff}{text}")).unwrap();
    fs::write(folder.path().join("plain.php"), text).unwrap();
    fs::write(folder.path().join("wide.php"), wide).unwrap();
    let report = json(folder.path(), &["--select", "token-legacy-endpoint"]);
    let found: Vec<_> = report["findings"].as_array().unwrap().iter().map(|f| (f["path"].as_str().unwrap(), &f["start"])).collect();
    assert_eq!(found.iter().map(|(path, _)| *path).collect::<Vec<_>>(), ["bom.php", "plain.php", "wide.php"]);
    let offset = text.find("https").unwrap();
    for (path, start) in found {
        assert_eq!((start["line"].as_u64(), start["column"].as_u64()), (Some(2), Some(18)), "{path}");
        let bom = if path == "bom.php" { 3 } else { 0 };
        assert_eq!(start["offset"].as_u64(), Some((offset + bom) as u64), "{path}");
    }
}

#[test]
fn output_depends_on_nothing_but_the_tree() {
    let folder = tempfile::tempdir().unwrap();
    copy(&testdata().join("projects/webinar-portal"), folder.path());
    let once = run(folder.path(), &["--format", "json", "-j", "1", "."]).stdout;
    assert!(once.contains("token-legacy-endpoint"), "{once}");
    for threads in ["1", "8"] {
        assert_eq!(once, run(folder.path(), &["--format", "json", "-j", threads, "."]).stdout, "{threads} threads");
    }
    let shuffled = ["worker", "src/Login.php", "docs", "public", "config", "composer.json", "src/Http.php", "src/Endpoints.php"];
    assert_eq!(once, run(folder.path(), &[&["--format", "json"], &shuffled[..]].concat()).stdout, "the order of paths");
    assert_eq!(once, forgetful(folder.path()), "without memory");
}

/// The report of an engine that remembers no intermediate result.
fn forgetful(folder: &Path) -> String {
    use clap::Parser;
    use oauth_migrate_lint::{
        cli,
        engine::Engine,
        report::{Manner, Style},
        settings,
    };
    let settings = settings::resolve(cli::Args::parse_from(["x", "--format", "json", "."]), folder).unwrap();
    let engine = Engine::load(&settings).unwrap().forgetful();
    let scanned = engine.scan(&settings, folder, &()).unwrap();
    let mut out = Vec::new();
    engine.report(cli::Format::Json, &scanned, &Manner::of(Style::plain(100)), &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn words_fit_the_terminal() {
    use clap::Parser;
    use oauth_migrate_lint::{
        cli,
        engine::Engine,
        report::{Manner, Style},
        settings,
    };
    let folder = tempfile::tempdir().unwrap();
    copy(&testdata().join("projects/webinar-portal"), folder.path());
    let long = format!("<?php $a = '{}'; $u = 'https://api.getgo.com/oauth/access_token'; $b = '{}';\n", "é".repeat(300), "b".repeat(300));
    fs::write(folder.path().join("long.php"), long).unwrap();
    let settings = settings::resolve(cli::Args::parse_from(["x", "."]), folder.path()).unwrap();
    let engine = Engine::load(&settings).unwrap();
    let scanned = engine.scan(&settings, folder.path(), &()).unwrap();
    for (width, unicode, color) in [(80, true, true), (80, false, false), (120, true, false)] {
        let mut out = Vec::new();
        let style = Style { color, unicode, width, line: width - 12, quiet: false };
        engine.report(cli::Format::Terminal, &scanned, &Manner::of(style), &mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert_eq!(text.contains('\u{1b}'), color);
        assert!(!text.is_ascii(), "the file holds letters beyond ASCII");
        assert_eq!(text.contains('╭'), unicode);
        let plain = strip(&text);
        let mut is_code = false;
        for line in plain.lines() {
            is_code = (is_code || line.ends_with("Write instead:")) && !line.ends_with("Read:") && !line.starts_with("  error");
            // Labels stand right of what they are about.
            let is_label = line.trim_start().starts_with(['·', ':']);
            let may_be_long = is_code || is_label || line.contains("https://") || line.contains("--") || line.contains('─');
            let may_be_long = may_be_long || line.starts_with("      ");
            assert!(may_be_long || line.chars().count() <= width, "{width}: {line}");
        }
        assert!(plain.lines().filter(|line| line.contains("éé")).all(|line| line.chars().count() <= width), "long lines are cut");
    }
}

/// A text without colours.
fn strip(text: &str) -> String {
    let mut out = String::new();
    let mut escaped = false;
    for c in text.chars() {
        match c {
            '\u{1b}' => escaped = true,
            'm' if escaped => escaped = false,
            _ if escaped => {}
            _ => out.push(c),
        }
    }
    out
}

#[test]
fn the_json_report_has_every_field() {
    let folder = tempfile::tempdir().unwrap();
    copy(&testdata().join("projects/webinar-portal"), folder.path());
    let report = json(folder.path(), &["."]);
    assert_eq!(report["version"], 1);
    let findings = report["findings"].as_array().unwrap();
    assert!(!findings.is_empty());
    let fields = "rule severity confidence path start end message help request related fix fingerprint references";
    for finding in findings {
        let keys: Vec<&str> = finding.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(keys, fields.split(' ').collect::<Vec<_>>());
        assert!(finding["start"]["line"].as_u64() >= Some(1) && finding["start"]["column"].as_u64() >= Some(1));
        assert!(finding["end"]["offset"].as_u64() > finding["start"]["offset"].as_u64());
        assert_eq!(finding["fingerprint"].as_str().unwrap().len(), 32);
        assert!(!finding["references"].as_array().unwrap().is_empty());
    }
    let mut prints: Vec<&str> = findings.iter().map(|finding| finding["fingerprint"].as_str().unwrap()).collect();
    prints.sort_unstable();
    let all = prints.len();
    prints.dedup();
    assert_eq!(prints.len(), all, "fingerprints are unique");
    assert!(findings.iter().filter(|f| f["path"] == "worker/sync.js").filter_map(|f| f["request"].as_u64()).count() > 3);
    let summary = &report["summary"];
    assert!(summary["files"]["seen"].as_u64() >= summary["files"]["parsed"].as_u64());
    assert_eq!(summary["findings"]["by_severity"].as_object().unwrap().len(), 3);
}

#[test]
fn standard_input_is_decoded_too() {
    let folder = tempfile::tempdir().unwrap();
    let args = ["--format", "concise", "--select", "token-legacy-endpoint", "-", "--stdin-filename", "x.php"];
    let done = finish(command(folder.path()).args(args), Some(&format!("\u{feff}{LEGACY}")));
    assert_eq!((done.exit, done.stdout.split(": ").next()), (1, Some("x.php:2:25")), "{}{}", done.stdout, done.stderr);
}
