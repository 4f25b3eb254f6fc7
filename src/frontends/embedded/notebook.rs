//! Notebooks of Jupyter: JSON with code in it, each line a string, or all of a cell in one.

use super::Embedded;
use crate::frontends::copies::{blank, put_unescaped};
use crate::frontends::{Input, scripts, tree};
use tree_sitter::Node;

/// What begins a cell of commands for a shell.
const SHELLS: &[&str] = &["%%bash", "%%sh", "%%script bash", "%%script sh", "%%!"];

/// The Python in a notebook, and the commands in it. Lines keep their column: they are all moved in by the same blanks, which Python does
/// not mind.
pub(super) fn read(input: Input<'_>) -> Embedded {
    let (mut copy, mut commands) = (blank(input.text), blank(input.text));
    let mut found = Embedded::default();
    if let Ok(parsed) = tree::parse(input, &tree_sitter_json::LANGUAGE.into()) {
        for cell in tree::walk(parsed.root_node()).filter(|node| node.kind() == "object") {
            let kind = member(input, cell, "cell_type").map(|node| tree::text(input, node).trim_matches('"').to_owned());
            let Some(source) = member(input, cell, "source") else { continue };
            let lines: Vec<Node<'_>> = tree::walk(source).filter(|node| node.kind() == "string").collect();
            match kind.as_deref() {
                Some("code") => found.literals.extend(code_cell(input, &lines, &mut copy, &mut commands)),
                Some("markdown") => found.prose.extend(lines.iter().map(|line| (line.start_byte(), line.end_byte()))),
                _ => {}
            }
        }
    }
    if commands.iter().any(|byte| !byte.is_ascii_whitespace()) {
        found.scripts = scripts::lowered(input, commands, &[(0, input.text.len())]);
    }
    Embedded { code: String::from_utf8(copy).unwrap_or_default(), ..found }
}

/// Copies a cell of code: to the Python, or to the commands. What is said of commands and of the notebook itself is text.
fn code_cell(input: Input<'_>, lines: &[Node<'_>], copy: &mut [u8], commands: &mut [u8]) -> Vec<(usize, usize)> {
    let written = |line: &Node<'_>| tree::text(input, *line).trim_start_matches('"').trim_start();
    let is_shell = lines.first().is_some_and(|first| SHELLS.iter().any(|shell| written(first).starts_with(shell)));
    let mut literals = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let content = written(line);
        let is_command = content.starts_with('!') || content.split_once(" = ").is_some_and(|(_, value)| value.starts_with('!'));
        if is_shell || is_command {
            put_line(input, *line, commands, false);
            // The sign of a command and what stands before it, or the line that says what the cell is.
            let (start, end) = (line.start_byte(), line.end_byte());
            let own = commands.get_mut(start..end).unwrap_or_default();
            let gone = match (is_command, index) {
                (true, _) => own.iter().position(|byte| *byte == b'!').map_or(0, |at| at + 1),
                (false, 0) => own.iter().position(|byte| *byte == b'\n').unwrap_or(own.len()),
                _ => 0,
            };
            own.get_mut(..gone).into_iter().flatten().for_each(|byte| *byte = b' ');
        } else if !content.starts_with('%') {
            put_line(input, *line, copy, true);
        }
        if is_shell || is_command || content.starts_with('%') {
            literals.push((line.start_byte() + 1, line.end_byte().saturating_sub(1)));
        }
    }
    literals
}

/// The value of a key of an object.
fn member<'t>(input: Input<'_>, object: Node<'t>, key: &str) -> Option<Node<'t>> {
    let pairs = tree::children(object).into_iter().filter(|pair| pair.kind() == "pair");
    let is = |pair: &Node<'_>| pair.child_by_field_name("key").is_some_and(|node| tree::text(input, node).trim_matches('"') == key);
    pairs.into_iter().find(is)?.child_by_field_name("value")
}

/// Copies one line of code.
fn put_line(input: Input<'_>, line: Node<'_>, copy: &mut [u8], has_prefixes: bool) {
    let (start, end) = (line.start_byte() + 1, line.end_byte().saturating_sub(1));
    put_unescaped(copy, start, input.text.get(start..end).unwrap_or(""), has_prefixes);
}
