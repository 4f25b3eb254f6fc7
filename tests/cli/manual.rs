//! Completions and the manual page, tried where the programs that read them are there, and checked by their own lines everywhere.

use super::run;
use clap::CommandFactory;
use oauth_migrate_lint::cli::Args;
use std::fs;
use std::process::{Command, Output};

fn output(program: &str, args: &[&str]) -> Option<Output> {
    Command::new(program).args(args).env("MANWIDTH", "100").output().ok()
}

fn printed(args: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    // A configuration that is wrong changes nothing.
    fs::write(folder.path().join("oauth-migrate-lint.toml"), "x = = 1").unwrap();
    let done = run(folder.path(), args);
    assert_eq!((done.exit, done.stderr.as_str()), (0, ""));
    assert!(!done.stdout.contains('\u{1b}'), "no colours");
    done.stdout
}

/// The long options that `--help` shows.
fn options() -> Vec<String> {
    let command = Args::command();
    command.get_arguments().filter_map(|argument| argument.get_long()).map(|long| format!("--{long}")).collect()
}

#[test]
fn every_shell_knows_every_option() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = printed(&["--completions", shell]);
        for option in options() {
            let name = option.trim_start_matches('-');
            assert!(script.contains(&option) || script.contains(&format!("-l {name}")), "{shell}: {option}");
        }
    }
}

#[test]
fn completions_complete() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("complete.bash");
    fs::write(&file, printed(&["--completions", "bash"])).unwrap();
    let file = file.to_str().unwrap();
    let Some(checked) = output("bash", &["-n", file]) else { return };
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));
    let ask = |words: &str, last: usize| {
        let script = format!(
            "source '{file}'; COMP_WORDS=({words}); COMP_CWORD={last}; _oauth__migrate__lint oauth-migrate-lint \"${{COMP_WORDS[{last}]}}\" \
             \"${{COMP_WORDS[{}]}}\"; echo \"${{COMPREPLY[@]}}\"",
            last - 1
        );
        let done = output("bash", &["-c", &script]).unwrap();
        assert_eq!(String::from_utf8_lossy(&done.stderr), "");
        String::from_utf8(done.stdout).unwrap()
    };
    assert_eq!(ask("oauth-migrate-lint --min-c", 1), "--min-confidence\n");
    assert_eq!(ask("oauth-migrate-lint --format j", 2), "json jsonl junit\n");
    assert_eq!(ask("oauth-migrate-lint --fail-on e", 2), "error\n");
}

#[test]
fn the_manual_is_one() {
    let page = printed(&["--man"]);
    let requests = [".TH", ".SH", ".SS", ".TP", ".RS", ".RE", ".PP", ".br", ".ie", ".el", ".nf", ".fi", ".IP"];
    for line in page.lines().filter(|line| line.starts_with(['.', '\''])) {
        assert!(requests.contains(&line.split(' ').next().unwrap()), "{line}");
    }
    assert!(page.contains(".TH oauth-migrate-lint 1"), "{page}");
    for part in [".SH NAME", ".SH SYNOPSIS", ".SH DESCRIPTION", ".SH EXAMPLES", ".SH \"EXIT CODES\""] {
        assert!(page.contains(part) || page.contains(&part.replace('"', "")), "{part}: {page}");
    }
    let plain = page.replace("\\-", "-");
    assert!(options().iter().all(|option| plain.contains(option.as_str())), "{plain}");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("oauth-migrate-lint.1");
    fs::write(&file, &page).unwrap();
    let Some(shown) = output("man", &["--warnings", "-P", "cat", "-l", file.to_str().unwrap()]) else { return };
    if shown.status.success() {
        assert_eq!(String::from_utf8_lossy(&shown.stderr), "");
        let text = String::from_utf8_lossy(&shown.stdout).into_owned();
        assert!(text.contains("--min-confidence") && text.contains("no finding at or above --fail-on"), "{text}");
    }
}
