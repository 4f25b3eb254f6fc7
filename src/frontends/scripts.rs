//! Commands of shells that stand in files of another kind: workflows, build files, manifests, notebooks.
//!
//! A parser is given a copy of the file as long as the file, in which what the other kind writes in its own way is what shells write, and
//! of it the part that is a script. So every span points to its place in the file.

use super::copies::{put, put_unescaped};
use super::{Input, shell};
use crate::model::code::{File, Script, Setting};
use std::collections::BTreeSet;
use std::sync::Arc;
use tree_sitter::{Point, Range};

/// Settings whose values are commands, in lower case.
const COMMANDS: &[&str] = &[
    "run",
    "script",
    "before_script",
    "after_script",
    "before_install",
    "install",
    "after_success",
    "deploy",
    "command",
    "commands",
    "cmd",
    "cmds",
    "args",
    "entrypoint",
    "shell",
    "bash",
    "sh",
    "inline",
    "inlinescript",
    "test",
];

/// What a setting `shell` beside a command says when the command is one of a shell.
const SHELLS: &[&str] = &["bash", "sh", "zsh", "dash", "ksh"];

/// The most scripts of one file.
const MOST: usize = 500;

/// The scripts among the settings of a file.
pub(super) fn in_settings(input: Input<'_>, settings: &[Setting]) -> Vec<Script> {
    let other: BTreeSet<&str> = settings.iter().filter_map(of_another_shell).collect();
    let found = settings.iter().filter(|setting| is_command(setting, &other)).take(MOST);
    let ranges: Vec<(usize, usize)> = found.map(|setting| (setting.span.start as usize, setting.span.end as usize)).collect();
    if ranges.is_empty() {
        return Vec::new();
    }
    let mut copy = input.text.as_bytes().to_vec();
    for (from, to) in &ranges {
        plain(input.text, &mut copy, *from, *to);
    }
    lowered(input, copy, &ranges)
}

/// Files the scripts of a file, with their comments.
pub(super) fn file(scripts: Vec<Script>, file: &mut File) {
    file.comments.extend(scripts.iter().flat_map(|script| script.code.comments.iter().copied()));
    file.comments.sort();
    file.comments.dedup();
    file.scripts = scripts;
}

/// Scripts that stand at some places of a copy.
pub(super) fn lowered(input: Input<'_>, copy: Vec<u8>, ranges: &[(usize, usize)]) -> Vec<Script> {
    let copy = String::from_utf8(copy).unwrap_or_default();
    let ends: Vec<usize> = memchr::memchr_iter(b'\n', copy.as_bytes()).collect();
    let point = |at: usize| {
        let row = ends.partition_point(|end| *end < at);
        let line = row.checked_sub(1).and_then(|before| ends.get(before)).map_or(0, |end| end + 1);
        Point { row, column: at - line }
    };
    let range = |&(from, to): &(usize, usize)| Range { start_byte: from, end_byte: to, start_point: point(from), end_point: point(to) };
    let parts: Vec<Range> = ranges.iter().map(range).collect();
    let code = shell::lower_parts(Input { text: &copy, ..input }, &parts);
    code.into_iter().map(|code| Script { language: "shell", code: Arc::new(code) }).collect()
}

/// What stands beside a setting `shell` that says that the commands there are of no shell.
fn of_another_shell(setting: &Setting) -> Option<&str> {
    let beside = setting.path.strip_suffix(".shell")?;
    (!SHELLS.iter().any(|shell| setting.value.starts_with(shell))).then_some(beside)
}

/// Whether a setting is a command of a shell: what is called so, or stands among the scripts of a package.
fn is_command(setting: &Setting, other: &BTreeSet<&str>) -> bool {
    let (above, last) = setting.path.rsplit_once('.').unwrap_or(("", &setting.path));
    let name = last.split('[').next().unwrap_or(last).to_ascii_lowercase();
    let is_called = COMMANDS.contains(&&*name) || above == "scripts";
    let speaks = setting.value.trim().contains(char::is_whitespace) && (setting.value.contains("://") || setting.value.contains('$'));
    is_called && speaks && (name == "shell" || !other.contains(above))
}

/// Makes a value what a shell reads: without escapes, in one line where line ends are blanks, with a variable for what a workflow fills in.
fn plain(text: &str, copy: &mut [u8], from: usize, to: usize) {
    let before = text.get(..from).unwrap_or("");
    let inside = text.get(from..to).unwrap_or("");
    let header = before.strip_suffix('\n').and_then(|lines| lines.rsplit('\n').next()).unwrap_or("");
    let keeps_lines = before.ends_with('\n') && header.split_whitespace().rev().take(2).any(|word| word.starts_with('|'));
    if !keeps_lines {
        copy.get_mut(from..to).into_iter().flatten().filter(|byte| matches!(byte, b'\n' | b'\r')).for_each(|byte| *byte = b' ');
    }
    if before.ends_with('"') && inside.contains('\\') {
        let inside = if keeps_lines { inside.to_owned() } else { inside.replace(['\n', '\r'], " ") };
        put(copy, from, &" ".repeat(inside.len()));
        put_unescaped(copy, from, &inside, false);
    }
    let mut at = 0;
    while let Some(open) = inside.get(at..).and_then(|rest| rest.find("${{")).map(|open| at + open) {
        let Some(length) = inside.get(open..).and_then(|rest| rest.find("}}")) else { break };
        for byte in copy.get_mut(from + open + 2..from + open + length + 1).into_iter().flatten() {
            *byte = b'_';
        }
        at = open + length + 2;
    }
}
