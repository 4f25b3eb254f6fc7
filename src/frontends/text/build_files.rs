//! The commands of build files (`Dockerfile`, `Makefile`): lines of their own kind made into lines of a shell.

use crate::frontends::copies::{blank, put};
use crate::frontends::{Input, scripts};
use crate::model::code::Script;

/// The commands of a file, if its name says that it is one of these.
pub(super) fn scripts(input: Input<'_>) -> Vec<Script> {
    let name = input.path.rsplit('/').next().unwrap_or(input.path).to_ascii_lowercase();
    let is = |word: &str| name == word || name.starts_with(&format!("{word}.")) || name.ends_with(&format!(".{word}"));
    let copy = if is("dockerfile") || is("containerfile") {
        dockerfile(input.text)
    } else if is("makefile") || name == "gnumakefile" || name.ends_with(".mk") {
        makefile(input.text)
    } else {
        return Vec::new();
    };
    let all = [(0, copy.len())];
    scripts::lowered(input, copy, &all)
}

/// Instructions of which the rest of the line is commands or variables.
const INSTRUCTIONS: &[&str] = &["run", "env", "arg", "cmd", "entrypoint", "healthcheck"];

/// Instructions without their names. Lists of words (`CMD ["curl", "…"]`) are no commands of a shell.
fn dockerfile(text: &str) -> Vec<u8> {
    let mut copy = blank(text);
    let mut continued = false;
    let mut keeps = false;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim_end();
        let mut from = 0;
        if !continued {
            let word = content.trim_start();
            let end = word.find(char::is_whitespace).unwrap_or(word.len());
            let (name, rest) = word.split_at(end);
            keeps = INSTRUCTIONS.contains(&&*name.to_ascii_lowercase()) && !rest.trim_start().starts_with('[');
            from = content.len() - rest.len();
            // Options of the instruction, and the one that stands in it.
            while let Some(option) =
                content.get(from..).map(str::trim_start).filter(|rest| rest.starts_with("--") || rest.starts_with("CMD "))
            {
                from = content.len() - option.trim_start_matches(|c: char| !c.is_whitespace()).len();
            }
        }
        let is_comment = content.trim_start().starts_with('#');
        if keeps && !is_comment {
            put(&mut copy, start + from, content.get(from..).unwrap_or(""));
        }
        continued = (continued && is_comment) || content.ends_with('\\');
        start += line.len();
    }
    copy
}

/// Recipes without their signs, and the variables of the file.
fn makefile(text: &str) -> Vec<u8> {
    let mut copy = blank(text);
    let mut continued = false;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim_end();
        if let Some(recipe) = line.strip_prefix('\t').filter(|_| !content.is_empty()) {
            let signs = if continued { 0 } else { recipe.len() - recipe.trim_start_matches(['@', '-', '+', ' ', '\t']).len() };
            put(&mut copy, start + 1 + signs, content.get(1 + signs..).unwrap_or(""));
            expand(&mut copy, start + 1 + signs, start + content.len());
            continued = content.ends_with('\\');
        } else {
            continued = false;
            variable(&mut copy, content, start);
        }
        start += line.len();
    }
    copy
}

/// `NAME = value`, with the name beside its value.
fn variable(copy: &mut [u8], line: &str, start: usize) {
    let Some((name, value)) = line.split_once('=') else { return };
    let name = name.trim_end_matches([':', '?', '+', '!']).trim();
    let name = name.strip_prefix("export ").unwrap_or(name).trim();
    let value = value.trim_start();
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let is_word = !value.is_empty() && !value.contains(|c: char| c.is_whitespace() || "&;|<>()'\"`#\\".contains(c));
    let at = start + line.len() - value.len();
    let Some(place) = at.checked_sub(name.len() + 1).filter(|place| is_name && is_word && *place >= start) else { return };
    put(copy, place, &format!("{name}={value}"));
}

/// `$(NAME)` is a variable of the file, `$$` a sign for the shell.
fn expand(copy: &mut [u8], from: usize, to: usize) {
    let mut at = from;
    while at + 1 < to {
        let (Some(b'$'), Some(next)) = (copy.get(at).copied(), copy.get(at + 1).copied()) else {
            at += 1;
            continue;
        };
        if next == b'(' {
            let inside = copy.get(at + 2..to).unwrap_or_default();
            let end = inside.iter().position(|byte| !(byte.is_ascii_alphanumeric() || *byte == b'_')).unwrap_or(0);
            if end > 0 && inside.get(end) == Some(&b')') {
                for (place, sign) in [(at + 1, b'{'), (at + 2 + end, b'}')] {
                    copy.get_mut(place).into_iter().for_each(|byte| *byte = sign);
                }
            }
        }
        at += 2;
    }
}
