//! The gate as a team meets it: a repository, changes to it, and what the command says after each.

use super::{Done, copy, run, testdata};
use std::fs;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

/// A file with a token request that is wrong in several ways.
const LEGACY: &str = r"<?php
function renew($token) {
    $query = http_build_query(['grant_type' => 'refresh_token', 'refresh_token' => $token, 'client_id' => ID]);
    $handle = curl_init('https://api.getgo.com/oauth/access_token?' . $query);
    return curl_exec($handle);
}
";

/// A git repository.
struct Repository(TempDir);

impl Repository {
    /// A repository with one commit on `main`.
    fn new(files: &[(&str, &str)]) -> Self {
        let repository = Self::empty();
        files.iter().for_each(|(path, text)| repository.write(path, text));
        repository.commit();
        repository
    }

    fn empty() -> Self {
        let repository = Self(tempfile::tempdir().unwrap());
        repository.git(&["init", "--quiet", "--initial-branch=main"]);
        repository
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path().join(path)).unwrap()
    }

    fn git(&self, args: &[&str]) {
        git(self.path(), args);
    }

    fn commit(&self) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--allow-empty", "--message", "a change"]);
    }

    fn lint(&self, args: &[&str]) -> Done {
        run(self.path(), &[&["--format", "concise"], args].concat())
    }

    /// What is reported: `path rule`, each once.
    fn reported(&self, args: &[&str]) -> Vec<String> {
        let done = self.lint(args);
        assert_eq!(done.exit, i32::from(!done.stdout.is_empty()), "{}{}", done.stdout, done.stderr);
        let mut lines: Vec<String> = done.stdout.lines().map(place).collect();
        lines.sort();
        lines.dedup();
        lines
    }
}

fn git(folder: &Path, args: &[&str]) {
    let mut command = Command::new("git");
    command
        .current_dir(folder)
        .args(["-c", "user.name=Robin", "-c", "user.email=robin@shop.test", "-c", "protocol.file.allow=always"])
        .args(args);
    let done = command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null").output().unwrap();
    assert!(done.status.success(), "git {args:?}: {}", String::from_utf8_lossy(&done.stderr));
}

/// `path rule` of a concise line.
fn place(line: &str) -> String {
    let path = line.split(':').next().unwrap();
    let rule = line.split(['[', ']']).nth(1).unwrap();
    format!("{path} {rule}")
}

fn all_of(path: &str) -> Vec<String> {
    [
        "token-legacy-endpoint",
        "token-request-client-id",
        "token-request-missing-basic-auth",
        "token-request-params-in-query",
        "token-request-uses-get",
    ]
    .map(|rule| format!("{path} {rule}"))
    .into()
}

#[test]
fn the_story_of_a_gate() {
    let story = testdata().join("projects/gate-story");
    let repository = Repository::empty();
    let all = [
        "--select",
        "endpoint-superseded,token-legacy-endpoint,token-request-client-id,token-request-missing-basic-auth,token-request-uses-get",
    ];
    let gate = [&all[..], &["--baseline", "known.txt"]].concat();

    // The legacy code fails a run; a baseline makes peace with it.
    copy(&story.join("legacy"), repository.path());
    assert_eq!(repository.lint(&all).exit, 1);
    let written = repository.lint(&[&all[..], &["--write-baseline", "known.txt"]].concat());
    assert_eq!((written.exit, written.stdout.as_str()), (0, ""));
    assert!(written.stderr.contains("wrote known.txt: 5 known"), "{}", written.stderr);
    repository.commit();
    assert_eq!(repository.reported(&gate), [] as [&str; 0]);

    // A change adds a legacy call: the gate fails on that alone, with the baseline and without it.
    repository.git(&["checkout", "--quiet", "-b", "renewal"]);
    copy(&story.join("adds"), repository.path());
    repository.commit();
    let added = ["token-legacy-endpoint", "token-request-client-id", "token-request-missing-basic-auth"]
        .map(|rule| format!("src/Renewal.php {rule}"));
    assert_eq!(repository.reported(&gate), added);
    assert_eq!(repository.reported(&[&all[..], &["--diff-base", "main"]].concat()), added);
    let refused = repository.lint(&[&all[..], &["--write-baseline", "known.txt"]].concat());
    assert_eq!(refused.exit, 1);
    assert!(refused.stderr.contains("3 new: mend them, or add them to known.txt with --grow-baseline"), "{}", refused.stderr);
    assert_eq!(repository.reported(&gate), added);

    // All of it is rewritten: clean, and the baseline shrinks to nothing.
    copy(&story.join("mends"), repository.path());
    let mended = repository.lint(&gate);
    assert_eq!((mended.exit, mended.stdout.as_str()), (0, ""));
    assert!(mended.stderr.contains("known.txt: stale: token-request-uses-get in src/SignIn.php"), "{}", mended.stderr);
    let shrunk = repository.lint(&[&all[..], &["--write-baseline", "known.txt"]].concat());
    assert!(shrunk.stderr.contains("wrote known.txt: 0 known"), "{}", shrunk.stderr);
    assert!(repository.read("known.txt").lines().all(|line| line.starts_with('#')));
    assert_eq!(run(repository.path(), &["--min-severity", "info"]).exit, 0);
}

#[test]
fn a_baseline_knows_code_that_moved_or_was_formatted() {
    let repository = Repository::new(&[("src/renew.php", LEGACY)]);
    repository.lint(&["--write-baseline", "known.txt"]);
    let formatted = LEGACY.replace(", '", ",\n        '").replace("function", "// About this.\n\nfunction").replace('\'', "\"");
    assert_ne!(formatted, LEGACY);
    repository.write("src/renew.php", &formatted);
    assert_eq!(repository.reported(&["--baseline", "known.txt"]), [] as [&str; 0]);
    repository.git(&["mv", "src/renew.php", "renewal.php"]);
    assert_eq!(repository.reported(&["--baseline", "known.txt"]), [] as [&str; 0]);
    // A copy is new code.
    repository.write("copy.php", LEGACY);
    assert_eq!(repository.reported(&["--baseline", "known.txt"]).len(), 5);
}

#[test]
fn a_baseline_is_sorted_and_holds_no_lines_and_no_secrets() {
    let secret = "hunter2hunter2";
    let code = LEGACY.replace("'client_id' => ID", &format!("'client_id' => ID, 'client_secret' => '{secret}'"));
    let repository = Repository::new(&[("b.php", &code), ("a.php", &code)]);
    repository.lint(&["--write-baseline", "known.txt"]);
    let text = repository.read("known.txt");
    let keys: Vec<(&str, &str)> =
        text.lines().skip(2).map(|line| line.rsplit_once(' ').unwrap()).map(|(rule, path)| (path, &rule[17..])).collect();
    assert!(keys.len() >= 10 && keys.is_sorted(), "{text}");
    assert!(!text.contains(secret));
    // Another secret is the same finding.
    repository.write("a.php", &code.replace(secret, "swordfish0swordfish"));
    assert_eq!(repository.reported(&["--baseline", "known.txt"]), [] as [&str; 0]);
}

#[test]
fn a_baseline_is_right_wherever_the_command_runs_and_whatever_it_scans() {
    // Without the rule that speaks once of a whole unit: where it does depends on what is scanned.
    let settings = "ignore = ['endpoint-superseded']";
    let repository = Repository::new(&[("a/renew.php", LEGACY), ("b/renew.php", LEGACY), ("oauth-migrate-lint.toml", settings)]);
    repository.lint(&["--write-baseline", "known.txt"]);
    let all = repository.read("known.txt");
    let inside = run(&repository.path().join("a"), &["--baseline", "../known.txt"]);
    assert_eq!((inside.exit, inside.stderr.as_str()), (0, ""));
    // What lies elsewhere is not stale, and stays.
    assert_eq!(run(&repository.path().join("a"), &["--quiet", "--write-baseline", "../known.txt"]).exit, 0);
    assert_eq!(repository.read("known.txt"), all);
    fs::remove_file(repository.path().join("a/renew.php")).unwrap();
    repository.lint(&["--write-baseline", "known.txt", "b"]);
    assert_eq!(repository.read("known.txt"), all);
    repository.lint(&["--write-baseline", "known.txt"]);
    assert_eq!(repository.read("known.txt").lines().count(), all.lines().count() - 5);
    repository.write("a/renew.php", LEGACY);
    repository.lint(&["--write-baseline", "known.txt", "--grow-baseline"]);
    assert_eq!(repository.read("known.txt"), all);
}

#[test]
fn a_narrower_run_leaves_the_rest_of_a_baseline_alone() {
    let repository = Repository::new(&[("renew.php", LEGACY)]);
    repository.lint(&["--write-baseline", "known.txt"]);
    let all = repository.read("known.txt");
    let narrow = repository.lint(&["--select", "token-request-uses-get", "--write-baseline", "known.txt"]);
    assert_eq!(narrow.exit, 0);
    assert_eq!(repository.read("known.txt"), all);
}

#[test]
fn only_what_a_change_adds_is_reported() {
    let repository = Repository::new(&[("old.php", LEGACY), ("gone.php", LEGACY), ("moved.php", LEGACY)]);
    repository.git(&["checkout", "--quiet", "-b", "work"]);
    assert_eq!(repository.reported(&["--diff-base", "main"]), [] as [&str; 0]);
    fs::remove_file(repository.path().join("gone.php")).unwrap();
    repository.git(&["mv", "moved.php", "lib.php"]);
    repository.write("old.php", &LEGACY.replace("<?php", "<?php // now with a comment"));
    assert_eq!(repository.reported(&["--diff-base", "main"]), [] as [&str; 0]);
    // Committed or not, known to git or not.
    repository.commit();
    repository.write("new.php", &LEGACY.replace("renew", "other"));
    let added = all_of("new.php");
    // One of the four copies is gone, so that of this one the same could be said; what is new is one call more than there was.
    repository.write("gone.php", LEGACY);
    assert_eq!(repository.reported(&["--diff-base", "main"]), added);
    repository.commit();
    assert_eq!(repository.reported(&["--diff-base", "main"]), added);
    // Main goes on; what the branch adds stays the same.
    repository.git(&["checkout", "--quiet", "main"]);
    repository.write("main.php", LEGACY);
    repository.commit();
    repository.git(&["checkout", "--quiet", "work"]);
    assert_eq!(repository.reported(&["--diff-base", "main"]), added);
    // From a folder below, and for a path.
    let below = run(repository.path(), &["--format", "concise", "--diff-base", "main", "old.php"]);
    assert_eq!((below.exit, below.stdout.as_str()), (0, ""));
}

#[test]
fn a_changed_constant_makes_an_unchanged_call_new() {
    let call = "<?php\n$ch = curl_init(OAUTH . '/token');\ncurl_setopt($ch, CURLOPT_POST, true);\ncurl_setopt($ch, CURLOPT_USERPWD, ID . ':' . SECRET);\n\
        curl_setopt($ch, CURLOPT_POSTFIELDS, 'grant_type=authorization_code&code=' . urlencode($code));\ncurl_exec($ch);\n";
    let constant = "<?php\nconst OAUTH = 'https://api.getgo.com/oauth/v2';\n";
    let repository = Repository::new(&[("sub/call.php", call), ("sub/constant.php", constant)]);
    repository.write("sub/constant.php", &constant.replace("/v2", ""));
    assert_eq!(repository.reported(&["--diff-base", "HEAD"]), ["sub/call.php token-wrong-endpoint"]);
    let below = run(&repository.path().join("sub"), &["--format", "concise", "--diff-base", "HEAD"]);
    assert_eq!(below.stdout.lines().map(place).collect::<Vec<_>>(), ["call.php token-wrong-endpoint"]);
}

#[test]
fn a_hook_may_run_the_gate() {
    let repository = Repository::new(&[("a.php", LEGACY)]);
    let mut command = super::command(repository.path());
    command
        .args(["--diff-base", "HEAD"])
        .env("GIT_DIR", "/nowhere")
        .env("GIT_INDEX_FILE", "/nowhere/index")
        .env("GIT_WORK_TREE", "/nowhere");
    let done = super::finish(&mut command, None);
    assert_eq!((done.exit, done.stderr.as_str()), (0, ""), "{}", done.stdout);
}

#[test]
fn what_git_cannot_say_is_an_error_that_says_what_to_do() {
    let repository = Repository::new(&[("a.php", LEGACY)]);
    let refused = |folder: &Path, base: &str, said: &str| {
        let done = run(folder, &[&format!("--diff-base={base}")]);
        assert_eq!((done.exit, done.stdout.as_str()), (2, ""), "{}", done.stderr);
        assert!(done.stderr.contains(said), "{}", done.stderr);
    };
    refused(repository.path(), "nowhere", "no commit `nowhere`");
    refused(repository.path(), "--output=x", "no commit `--output=x`");
    let none = tempfile::tempdir().unwrap();
    refused(none.path(), "main", "needs a git repository");
    // A shallow clone, as CI services make them.
    repository.git(&["checkout", "--quiet", "-b", "work"]);
    repository.write("b.php", "<?php");
    repository.commit();
    let clone = none.path().join("clone");
    let url = format!("file://{}", repository.path().display());
    git(none.path(), &["clone", "--quiet", "--depth", "1", "--branch", "work", &url, "clone"]);
    refused(&clone, "origin/main", "fetch-depth: 0");
    git(&clone, &["fetch", "--quiet", "--depth", "1", "origin", "main:refs/remotes/origin/main"]);
    refused(&clone, "origin/main", "fetch-depth: 0");
    git(&clone, &["fetch", "--quiet", "--unshallow", "origin"]);
    assert_eq!(run(&clone, &["--diff-base", "origin/main"]).exit, 0);
    // Branches that have nothing to do with each other.
    repository.git(&["checkout", "--quiet", "--orphan", "other"]);
    repository.commit();
    refused(repository.path(), "main", "no commit in common");
    // No git at all.
    let mut command = super::command(repository.path());
    let done = super::finish(command.args(["--diff-base", "main"]).env("PATH", "/nowhere"), None);
    assert!(done.exit == 2 && done.stderr.contains("install git"), "{}", done.stderr);
}

#[test]
#[cfg(unix)]
fn links_on_the_way_to_a_tree_are_no_other_tree() {
    let repository = Repository::new(&[("src/old.php", LEGACY)]);
    let outside = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(repository.path(), outside.path().join("link")).unwrap();
    repository.write("src/new.php", &LEGACY.replace("renew", "other"));
    for path in ["link/src", "link", "link/src/new.php", "link/src/../src"] {
        let done = run(outside.path(), &["--format", "concise", "--diff-base", "HEAD", path]);
        assert!(done.exit == 1 && done.stdout.lines().all(|line| line.contains("src/new.php:")), "{path}: {}{}", done.stdout, done.stderr);
    }
}

#[test]
fn two_repositories_are_two_runs() {
    let (one, two) = (Repository::new(&[("a.php", LEGACY)]), Repository::new(&[("b.php", LEGACY)]));
    let done = run(one.path(), &["--diff-base", "HEAD", ".", two.path().to_str().unwrap()]);
    assert!(done.exit == 2 && done.stderr.contains("lies in another repository: scan it by itself"), "{}", done.stderr);
}

#[test]
fn what_stands_beside_a_known_call_leaves_it_known() {
    let call =
        "    $desk = curl_exec(curl_init('https://api.getgo.com/oauth/access_token?grant_type=refresh_token&refresh_token=' . $token));\n";
    let code = |calls: &str| format!("<?php\nfunction renew($token) {{\n{calls}}}\n");
    let repository = Repository::new(&[("a.php", &code(call))]);
    repository.lint(&["--write-baseline", "known.txt"]);
    let other = call.replace("$desk", "$room").replace("$token", "$other");
    let gate = ["--baseline", "known.txt"];
    for calls in [format!("{call}{other}"), format!("{other}{call}")] {
        repository.write("a.php", &code(&calls));
        let line = if calls.starts_with(&other) { "a.php:3:" } else { "a.php:4:" };
        let reported = repository.lint(&gate).stdout;
        assert!(!reported.is_empty() && reported.lines().all(|at| at.starts_with(line)), "{reported}");
        let done = repository.lint(&[&gate[..], &["--add-ignore", "moves in May"]].concat());
        assert_eq!((done.exit, done.stdout.as_str()), (0, ""), "{}", done.stderr);
        assert!(!done.stderr.contains("stale"), "{}", done.stderr);
        assert_eq!(repository.reported(&gate), [] as [&str; 0]);
        assert_eq!(repository.read("a.php").matches("ignore[").count(), 1);
    }
}

#[test]
fn what_is_said_once_for_a_unit_stays_known_where_it_is_said_first() {
    let repository = Repository::new(&[("b.php", LEGACY)]);
    assert!(repository.lint(&["--write-baseline", "known.txt"]).stdout.is_empty());
    assert!(repository.read("known.txt").contains(" endpoint-superseded b.php\n"));
    repository.write("a.php", LEGACY);
    for gate in [["--baseline", "known.txt"], ["--diff-base", "HEAD"]] {
        let done = repository.lint(&gate);
        assert!(done.stdout.contains("a.php:") && !done.stdout.contains("endpoint-superseded"), "{}", done.stdout);
        assert!(!done.stderr.contains("stale"), "{}", done.stderr);
    }
    // Another unit says it for itself.
    repository.write("part/composer.json", "{}");
    repository.write("part/c.php", LEGACY);
    let done = repository.lint(&["--baseline", "known.txt"]);
    assert_eq!(done.stdout.matches("[endpoint-superseded]").count(), 1, "{}", done.stdout);
}

#[test]
fn what_a_finding_is_called_does_not_depend_on_the_gate() {
    let repository = Repository::new(&[("a.php", LEGACY)]);
    repository.lint(&["--write-baseline", "known.txt"]);
    repository.write("a.php", &format!("{LEGACY}{}", LEGACY.replacen("<?php\n", "", 1)));
    let fingerprints = |args: &[&str]| -> Vec<String> {
        let done = run(repository.path(), &[&["--format", "json"], args].concat());
        done.stdout.lines().filter(|line| line.contains("\"fingerprint\"")).map(str::to_owned).collect()
    };
    let (all, new) = (fingerprints(&[]), fingerprints(&["--baseline", "known.txt"]));
    assert!(!new.is_empty() && new.len() < all.len() && new.iter().all(|one| all.contains(one)), "{new:?} of {all:?}");
    let known: Vec<&String> = all.iter().filter(|one| !new.contains(one)).collect();
    assert_eq!(known.len() + new.len(), all.len());
}

#[test]
fn the_gate_leaves_the_repository_as_it_was() {
    let repository = Repository::new(&[("a.php", LEGACY)]);
    repository.write("b.php", LEGACY);
    let state = || {
        let files = walkdir::WalkDir::new(repository.path())
            .sort_by_file_name()
            .into_iter()
            .map(Result::unwrap)
            .filter(|entry| entry.file_type().is_file());
        files.map(|entry| (entry.path().to_path_buf(), fs::read(entry.path()).unwrap())).collect::<Vec<_>>()
    };
    let before = state();
    assert_eq!(repository.lint(&["--diff-base", "HEAD"]).exit, 1);
    assert_eq!(state(), before);
}
