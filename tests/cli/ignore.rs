//! Comments that silence findings, written by the command: they silence what they name, and the code stays what it was.

use super::run;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

const MARKER: &str = "oauth-migrate-lint: ignore";

/// Files with findings, and whether a comment can silence them.
const FILES: &[(&str, &str, bool)] = &[
    (
        "plain.php",
        "<?php\nfunction renew($token) {\n    $handle = curl_init('https://api.getgo.com/oauth/access_token?grant_type=refresh_token&refresh_token=' . $token);\n    return curl_exec($handle);\n}\n",
        true,
    ),
    (
        "crlf.php",
        "\u{feff}<?php\r\n$ch = curl_init(\r\n\t'https://api.getgo.com/oauth/access_token?grant_type=refresh_token'\r\n);\r\ncurl_exec($ch);",
        true,
    ),
    (
        "template.js",
        "const body = `\n  grant_type=authorization_code\n  &client_id=${id}`;\nconst url = `\nhttps://api.getgo.com/oauth/access_token`.trim();\nfetch(url + '?grant_type=refresh_token&client_id=' + id);\n",
        true,
    ),
    (
        "view.jsx",
        "export const SignIn = () => (\n  <p>\n    Hello\n    <a href=\"https://api.getgo.com/oauth/authorize?client_id=1\">Sign in</a>\n  </p>\n);\n",
        true,
    ),
    (
        "continued.py",
        "import requests\n\ndef renew(token):\n    url = 'https://api.getgo.com' \\\n        '/oauth/access_token'\n    return requests.get(url, params={'grant_type': 'refresh_token', 'refresh_token': token}).json()\n",
        true,
    ),
    (
        "text.rb",
        "# frozen_string_literal: true\n\nURL = <<~TEXT.strip\n  https://api.getgo.com/oauth/access_token\nTEXT\n\nNet::HTTP.get(URI(\"#{URL}?grant_type=refresh_token&client_id=1\"))\n",
        true,
    ),
    ("settings.yaml", "goto:\n  token_url: https://api.getgo.com/oauth/access_token\n", true),
    ("settings.xml", "<?xml version=\"1.0\"?>\n<settings>\n  <url>https://api.getgo.com/oauth/access_token</url>\n</settings>\n", true),
    (
        "README.md",
        "# About\n\nTokens come from https://api.getgo.com/oauth/access_token.\n\n```sh\ncurl 'https://api.getgo.com/oauth/access_token?grant_type=refresh_token'\n```\n",
        true,
    ),
    ("settings.json", "{\n  \"token_url\": \"https://api.getgo.com/oauth/access_token\"\n}\n", false),
];

fn write(folder: &Path) {
    for (path, text, _) in FILES {
        fs::write(folder.join(path), text).unwrap();
    }
}

fn read(folder: &Path) -> BTreeMap<String, String> {
    FILES.iter().map(|(path, _, _)| ((*path).to_owned(), fs::read_to_string(folder.join(path)).unwrap())).collect()
}

/// How many findings each file has, and what is said about comments.
fn look(folder: &Path) -> (BTreeMap<String, usize>, String) {
    let done = run(folder, &["--format", "concise", "--min-confidence", "low"]);
    let mut counted = BTreeMap::new();
    for line in done.stdout.lines() {
        *counted.entry(line.split(':').next().unwrap().to_owned()).or_default() += 1;
    }
    (counted, done.stderr)
}

#[test]
fn comments_silence_what_is_found_and_change_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path());
    let (before, _) = look(folder.path());
    assert_eq!(before.len(), FILES.len(), "{before:?}");
    let done = run(folder.path(), &["--min-confidence", "low", "--add-ignore", "moves in May"]);
    assert_eq!(done.exit, 1, "the JSON file is left");
    assert!(done.stderr.contains(" into 9 files"), "{}", done.stderr);
    assert!(done.stderr.contains("settings.json:2: no comment can stand here"), "{}", done.stderr);
    let (after, notes) = look(folder.path());
    assert_eq!(after.into_iter().collect::<Vec<_>>(), [("settings.json".to_owned(), before["settings.json"])]);
    assert_eq!(notes, "", "no comment is unused");
    let texts = read(folder.path());
    for (path, original, can) in FILES {
        let text = &texts[*path];
        assert_eq!(text.contains(MARKER), *can, "{path}");
        assert!(!can || text.contains("moves in May"), "{path}");
        assert_eq!(without_comments(text), *original, "{path}");
    }
    // Once more: nothing is left to do.
    run(folder.path(), &["--min-confidence", "low", "--add-ignore", "again"]);
    assert_eq!(read(folder.path()), texts);
}

/// A text without the comments: whole lines, or what stands behind two blanks.
fn without_comments(text: &str) -> String {
    let mut out = String::new();
    for line in text.split_inclusive('\n') {
        match line.find(MARKER) {
            None => out.push_str(line),
            Some(at) => {
                let before = line[..at].trim_end().trim_end_matches(['/', '#', '!', '-', '<']).trim_end();
                if !before.is_empty() {
                    out.push_str(before);
                    out.push_str(&line[line.trim_end_matches(['\r', '\n']).len()..]);
                }
            }
        }
    }
    out
}

#[test]
fn comments_stand_above_where_they_can() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path());
    run(folder.path(), &["--min-confidence", "low", "--add-ignore", "later"]);
    let texts = read(folder.path());
    let has = |path: &str, part: &str| assert!(texts[path].contains(part), "{path}:\n{}", texts[path]);
    has("plain.php", "{\n    // oauth-migrate-lint: ignore[");
    has("crlf.php", "\r\n\t// oauth-migrate-lint: ignore[");
    has("settings.yaml", "\n  # oauth-migrate-lint: ignore[token-legacy-endpoint] later\n  token_url");
    has("settings.xml", "\n  <!-- oauth-migrate-lint: ignore[token-legacy-endpoint] later -->\n  <url>");
    // Not into the template, the markup, or behind the line that goes on.
    has("view.jsx", "// oauth-migrate-lint: ignore-file[");
    has("template.js", "`.trim();  // oauth-migrate-lint: ignore[");
    has("text.rb", "# frozen_string_literal: true\n# oauth-migrate-lint: ignore-file[");
}

#[test]
fn a_reason_fits_into_a_comment() {
    let folder = tempfile::tempdir().unwrap();
    for wrong in ["", "  ", "a\nb", "a */ b", "a -- b", &"x".repeat(201)] {
        let done = run(folder.path(), &["--add-ignore", wrong]);
        assert_eq!(done.exit, 2, "{wrong:?}: {}", done.stderr);
    }
}

#[test]
fn what_is_no_utf_8_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let bytes = b"<?php // gr\xFC\xDF\n$ch = curl_init('https://api.getgo.com/oauth/access_token');\n";
    fs::write(folder.path().join("old.php"), bytes).unwrap();
    let done = run(folder.path(), &["--add-ignore", "later"]);
    assert!(done.stderr.contains("old.php:2: no comment can stand here"), "{}", done.stderr);
    assert_eq!(fs::read(folder.path().join("old.php")).unwrap(), bytes);
}
