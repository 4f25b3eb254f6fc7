//! A tree whose names and contents want to break every format, with credentials in it.

use super::trees::{command, reports_of};
use super::{commands, formats, pages, prose, xml};
use serde_json::Value;
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

/// Names of files.
const NAMES: &[&[u8]] = &[
    b"a\nb.php",
    b"-rf.php",
    b"..php",
    b"..dots../x.php",
    b"::error file=x,line=1::forged.php",
    b"##[error]forged.php",
    b"c:d,e%25%0A.php",
    b"<img src=x onerror=alert(1)>.php",
    b"quote\"s'&amp;.php",
    b"]]>.php",
    b"red\x1b[31m\x07.php",
    b"turned\xe2\x80\xae.php",
    b"not\xff\xfeutf8.php",
    b"`tick`` |pipe| [link](https://evil.example) # x.php",
    b"@somebody.php",
    b"\\back\\slash.php",
    b"javascript:alert(1).php",
    b"{{ 7 * 7 }}{% raw %}.php",
];

/// What stands in the code and is quoted: in an expression that rewrites take over, and in comments.
const WORDS: &[&str] = &[
    "]]>",
    "</script><script>alert(1)</script>",
    "</style></pre></textarea>-->",
    "::error file=x::forged",
    "%0A::error::forged",
    "``` `tick` |pipe| ~~~",
    "[link](https://evil.example) ![x](https://evil.example/x.png) <https://evil.example>",
    "\u{1b}[31m\u{7}\u{202e}",
    "&amp; &lt; &#0; <!-- \u{fffe}",
    "{{ 7 * 7 }} {% raw %}",
];

const SECRETS: &[&str] = &["Tr0ub4dor-9931-x", "c2VjcmV0LXNlY3JldC1zZWNyZXQ", "hunter2-hunter2-7"];

/// Writes the tree: its folder.
fn tree() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (number, name) in NAMES.iter().enumerate() {
        let words = WORDS[number % WORDS.len()];
        let key = words.replace(['\'', '\\'], "");
        let text = format!(
            "<?php /* {words} */\n$secret = '{0}'; $password = '{2}'; // {words}\n\
             $x = file_get_contents('https://api.getgo.com/oauth/access_token?grant_type=refresh_token&client_id=x&client_secret={1}&refresh_token=' . \
             urlencode($t['{key}'])); // {words} password={2}\n\
             $y = new Client(['auth' => ['me', '{2}'], 'headers' => ['Authorization' => 'Basic {1}']]);\n",
            SECRETS[0], SECRETS[1], SECRETS[2]
        );
        let path = folder.path().join(Path::new(OsStr::from_bytes(name)));
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// The reports about the tree, in every format.
pub fn reports() -> BTreeMap<&'static str, String> {
    let folder = tree();
    let names: Vec<&'static str> = formats::all().into_iter().map(|name| &*name.leak()).collect();
    reports_of(
        folder.path(),
        "hostile",
        &["--hidden", "--min-confidence", "low", "--link-base", "https://git.example/o/r/blob/main", "."],
        1,
        &names,
    )
}

#[test]
fn no_format_is_broken_by_what_it_quotes() {
    let reports = reports();
    let json: Value = serde_json::from_str(&reports["json"]).unwrap();
    let findings = json["findings"].as_array().unwrap();
    let mut paths: Vec<&str> = findings.iter().map(|finding| finding["path"].as_str().unwrap()).collect();
    paths.dedup();
    assert_eq!(paths.len(), NAMES.len(), "{paths:?}");

    for line in reports["jsonl"].lines() {
        serde_json::from_str::<Value>(line).unwrap();
    }
    assert_eq!(reports["jsonl"].lines().count(), findings.len() + 1);
    let sarif: Value = serde_json::from_str(&reports["sarif"]).unwrap();
    assert_eq!(sarif["runs"][0]["results"].as_array().unwrap().len(), findings.len());
    let gitlab: Value = serde_json::from_str(&reports["gitlab"]).unwrap();
    assert!(gitlab.as_array().unwrap().iter().all(|issue| paths.contains(&issue["location"]["path"].as_str().unwrap())));
    let rdjson: Value = serde_json::from_str(&reports["rdjson"]).unwrap();
    assert_eq!(rdjson["diagnostics"].as_array().unwrap().len(), findings.len());

    let tests = xml::junit(&reports["junit"]);
    assert_eq!(tests.elements.len(), NAMES.len());
    let files = xml::checkstyle(&reports["checkstyle"]);
    assert_eq!(files.elements.len(), NAMES.len());
    assert!(files.elements.iter().any(|file| file.attributes["name"] == "a\nb.php"), "names that XML may hold are kept");

    let commands: Vec<commands::Command> = reports["github"].lines().map(commands::read).collect();
    assert!(commands.len() > 10 && commands.iter().all(|c| ["error", "warning", "notice"].contains(&c.level.as_str())), "{commands:?}");
    assert!(commands.iter().all(|c| c.properties["title"] != "forged" && !c.message.starts_with("forged")));

    let page = prose::read(&reports["markdown"]);
    assert!(page.html.iter().all(|html| prose::HTML.contains(&html.as_str())), "{:?}", page.html);
    assert_eq!(page.headings.len(), NAMES.len() + 1, "{:#?}", page.headings);
    let known = ["https://git.example/o/r/blob/main/", "https://www.rfc-editor.org/", "https://developer.goto.com/"];
    assert!(page.links.iter().all(|link| known.iter().any(|start| link.starts_with(start))), "{:#?}", page.links);
    let mut addresses = pages::ADDRESSES.to_vec();
    addresses.push("https://git.example/o/r/blob/main/");
    pages::check(&reports["html"], &addresses);

    assert!(page.code.iter().any(|code| code.contains("``` `tick` |pipe| ~~~")), "{:#?}", page.code);
}

#[test]
fn nothing_steers_a_terminal() {
    let reports = reports();
    for format in ["terminal", "concise", "github", "markdown", "junit", "checkstyle", "html"] {
        let bad = reports[format].chars().find(|c| (c.is_control() && !"\n\t".contains(*c)) || matches!(c, '\u{202a}'..='\u{202e}'));
        assert_eq!(bad, None, "{format}");
    }
    let lines = reports["concise"].lines().chain(reports["terminal"].lines());
    assert_eq!(lines.filter(|line| line.trim_start().starts_with("::")).filter(|line| !line.contains("forged.php")).count(), 0);
}

#[test]
fn no_credential_is_in_any_format() {
    let folder = tree();
    let mut all = reports();
    for format in formats::all() {
        let output = command(folder.path(), &["--format", &format, "--hidden", "--min-confidence", "low", "--show-skipped", "."]);
        all.insert(&*format!("{format} on standard error").leak(), String::from_utf8_lossy(&output.stderr).into_owned());
        all.insert(&*format!("{format} on standard output").leak(), String::from_utf8_lossy(&output.stdout).into_owned());
    }
    assert!(all["terminal"].contains("***"), "the lines with credentials are quoted: {}", all["terminal"]);
    for (format, text) in &all {
        for secret in SECRETS {
            assert!(!text.contains(secret), "{format}: {secret}: {}", text.lines().find(|line| line.contains(secret)).unwrap_or_default());
        }
    }
}
