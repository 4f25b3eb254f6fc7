//! Notebooks of Jupyter: JSON with code in it, each line a string, or all of a cell in one.

use super::{Embedded, blank, put};
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
            code(input, *line, commands);
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
            code(input, *line, copy);
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

/// Copies one line of code. What JSON escapes takes less room unescaped; blanks fill it, outside of quotes where that can be.
fn code(input: Input<'_>, line: Node<'_>, copy: &mut [u8]) {
    let (start, end) = (line.start_byte() + 1, line.end_byte().saturating_sub(1));
    let Some(text) = input.text.get(start..end) else { return };
    let mut quoted: Option<&str> = None;
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let Some((escape, plain)) = unescaped(rest) else {
            let c = rest.chars().next().map_or(1, char::len_utf8);
            let one = rest.get(..c).unwrap_or(" ");
            put(copy, start + at, one);
            if one == "'" {
                quoted = turned(quoted, "'");
            }
            at += c;
            continue;
        };
        // An opening quote moves to the end of its room, a closing one to the beginning: what they hold stays whole.
        let closes = plain.starts_with('"') && quoted.is_some_and(|quote| quote == plain);
        let shift = if closes { 0 } else { escape - plain.len() };
        put(copy, start + at + shift, &plain);
        if shift > 0 && plain.starts_with('"') && quoted.is_none() {
            follow(copy, start + at, shift);
        }
        if plain.starts_with('"') {
            quoted = turned(quoted, if plain.len() == 3 { "\"\"\"" } else { "\"" });
        }
        at += escape;
    }
}

/// Moves the letters that say of which kind a string is to its quote, which was moved by `shift` bytes: `f`, `rb`.
fn follow(copy: &mut [u8], quote: usize, shift: usize) {
    let word = copy.get(..quote).unwrap_or_default().iter().rev().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
    let from = quote - word;
    let is_prefix = copy.get(from..quote).is_some_and(|word| word.iter().all(|byte| b"fFrRbBuU".contains(byte)));
    if word <= 2 && is_prefix && quote + shift <= copy.len() {
        copy.copy_within(from..quote, from + shift);
        copy.get_mut(from..from + shift).into_iter().for_each(|room| room.fill(b' '));
    }
}

/// Which quote a text is in after one was met.
fn turned(quoted: Option<&'static str>, quote: &'static str) -> Option<&'static str> {
    match quoted {
        None => Some(quote),
        Some(open) if open == quote => None,
        open => open,
    }
}

/// What an escape at the beginning of a text stands for, and how many bytes it takes. Three quotes in a row are one.
fn unescaped(rest: &str) -> Option<(usize, String)> {
    if rest.starts_with("\\\"\\\"\\\"") {
        return Some((6, "\"\"\"".to_owned()));
    }
    let escaped = rest.strip_prefix('\\')?.chars().next()?;
    let plain = match escaped {
        'n' => "\n".to_owned(),
        'r' | 't' | 'b' | 'f' => " ".to_owned(),
        'u' => {
            let code = rest.get(2..6).and_then(|digits| u32::from_str_radix(digits, 16).ok());
            return Some((6, code.and_then(char::from_u32).unwrap_or('?').to_string())).filter(|_| rest.is_char_boundary(6));
        }
        other => other.to_string(),
    };
    Some((1 + escaped.len_utf8(), plain))
}
