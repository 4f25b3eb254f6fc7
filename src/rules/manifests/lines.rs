//! Paths of settings, and what lines say.

/// What a path is below a table, whose `*` stands for any keys.
pub(super) fn below<'p>(path: &'p str, table: &str) -> Option<&'p str> {
    let under = |path: &'p str, table: &str| path.strip_prefix(table)?.strip_prefix('.');
    match table.split_once(".*.") {
        None => under(path, table),
        Some((before, last)) => {
            let rest = under(path, before)?;
            let at = rest.find(&format!(".{last}."))?;
            rest.get(at + last.len() + 2..)
        }
    }
}

/// A path without the positions of its elements.
pub(super) fn plain(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    let mut inside = false;
    for c in path.chars() {
        match c {
            '[' => inside = true,
            ']' => inside = false,
            _ if !inside => out.push(c),
            _ => {}
        }
    }
    out
}

/// The texts in quotes on a line, with their places.
pub(super) fn quoted(line: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some((open, quote)) = line.get(at..).and_then(|rest| rest.char_indices().find(|(_, c)| matches!(c, '"' | '\''))) {
        let start = at + open + 1;
        let Some(len) = line.get(start..).and_then(|rest| rest.find(quote)) else { break };
        found.push((start, line.get(start..start + len).unwrap_or("")));
        at = start + len + 1;
    }
    found
}

/// The text in quotes that follows a key, with its place: `key: 'x'`, `key = "x"`.
pub(super) fn after<'l>(line: &'l str, key: &str) -> Option<(usize, &'l str)> {
    let from = after_key(line, key)?;
    quoted(line.get(from..)?).first().map(|(at, text)| (from + at, *text))
}

/// The place behind a key and what assigns to it.
pub(super) fn after_key(line: &str, key: &str) -> Option<usize> {
    let at = line.match_indices(key).find(|(at, _)| {
        let before = line.get(..*at).and_then(|before| before.chars().next_back());
        before.is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != '.')
    })?;
    let end = at.0 + key.len();
    let rest = line.get(end..)?;
    let sign = rest.trim_start().starts_with([':', '=']).then(|| rest.len() - rest.trim_start().len() + 1)?;
    Some(end + sign)
}

/// How many more brackets a line opens than it closes.
pub(super) fn brackets(line: &str) -> i32 {
    let count = |open: &[char]| i32::try_from(line.matches(open).count()).unwrap_or(0);
    count(&['[', '{', '(']) - count(&[']', '}', ')'])
}
