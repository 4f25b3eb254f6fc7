//! Pages with marks of templates in them: copies as long as the page in which the marks are words, for parsers that know none.

use crate::model::marks;

/// What begins a mark in pages. Signs that begin one in texts alone (`${x}`) are code in scripts.
const OPENS: &[&str] = &["{{", "{%", "{#", "{!!", "<%", "<?"];

/// So much of a line before a mark is looked at, in bytes.
const LINE: usize = 2_000;

/// The marks of a page.
pub(super) fn of(text: &str) -> Vec<(usize, usize)> {
    let opens = |at: usize| text.get(at..).is_some_and(|rest| OPENS.iter().any(|open| rest.starts_with(open)));
    marks::all(text).into_iter().filter(|(from, _)| opens(*from)).collect()
}

/// A copy for the grammar of pages: each mark is a word, and so is each value in braces where those hold expressions (`href={a + b}`).
pub(super) fn page(text: &str, marks: &[(usize, usize)], in_braces: bool) -> String {
    let mut copy = text.as_bytes().to_vec();
    for (from, to) in marks {
        cover(&mut copy, *from, *to);
    }
    if in_braces {
        for (at, _) in text.match_indices("={").filter(|(at, _)| names_attribute(text.get(..*at).unwrap_or(""))) {
            let open = at + 1;
            let Some(close) = closing(text, open) else { continue };
            cover(&mut copy, open + 1, close);
            for quote in [open, close] {
                cover_with(&mut copy, quote, quote + 1, b'"');
            }
        }
    }
    String::from_utf8(copy).unwrap_or_else(|_| text.to_owned())
}

/// Whether a text ends in the name of an attribute, not in that of a parameter in an address.
fn names_attribute(before: &str) -> bool {
    let rest = before.trim_end_matches(|c: char| c.is_alphanumeric() || "_-:|.".contains(c));
    rest.len() < before.len() && rest.ends_with(char::is_whitespace)
}

/// A copy for the grammar of scripts: marks that stand in no text of the script are words. In texts they stay, and are not known there.
pub(super) fn scripts(text: &str, marks: &[(usize, usize)]) -> String {
    let mut copy = text.as_bytes().to_vec();
    for (from, to) in marks.iter().filter(|(from, to)| stands_alone(text, *from, *to)) {
        cover(&mut copy, *from, *to);
    }
    String::from_utf8(copy).unwrap_or_else(|_| text.to_owned())
}

/// Whether a mark is no part of a text in quotes on its line, and no object in an attribute of JSX (`style={{…}}`).
fn stands_alone(text: &str, from: usize, to: usize) -> bool {
    let before = text.get(..from).unwrap_or("");
    let line = before.rsplit('\n').next().unwrap_or("");
    // Of a line that goes on and on, its last part.
    let line = (line.len().saturating_sub(LINE)..=line.len()).find_map(|start| line.get(start..)).unwrap_or("");
    let mut quote = None;
    let mut chars = line.chars();
    while let Some(c) = chars.next() {
        match quote {
            _ if c == '\\' => drop(chars.next()),
            None if matches!(c, '"' | '\'' | '`') => quote = Some(c),
            Some(open) if open == c => quote = None,
            _ => {}
        }
    }
    let is_short = text.get(from..to).is_some_and(|mark| !mark.contains('\n'));
    quote.is_none() && is_short && !before.ends_with('=')
}

/// Makes a stretch one word; lines stay.
fn cover(copy: &mut [u8], from: usize, to: usize) {
    cover_with(copy, from, to, b'_');
}

fn cover_with(copy: &mut [u8], from: usize, to: usize, sign: u8) {
    for byte in copy.get_mut(from..to).into_iter().flatten().filter(|byte| !matches!(**byte, b'\n' | b'\r')) {
        *byte = sign;
    }
}

/// The brace that closes the one at a place.
pub(super) fn closing(text: &str, open: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate().skip(open).take(2_000) {
        match byte {
            b'{' => depth += 1,
            b'}' if depth == 1 => return Some(at),
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    None
}

/// The texts in quotes of what stands between two places, without the quotes.
pub(super) fn quoted(text: &str, from: usize, to: usize) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut at = from;
    while let Some(inside) = text.get(at..to) {
        let Some(open) = inside.find(['"', '\'']).map(|open| at + open) else { break };
        let Some(quote) = text.get(open..open + 1) else { break };
        let Some(length) = text.get(open + 1..to).and_then(|rest| rest.find(quote)) else { break };
        found.push((open + 1, open + 1 + length));
        at = open + length + 2;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_words_of_pages() {
        let text = "<a {{ b }} href=\"{% url 'x' %}\">é {{\n}}</a>";
        assert_eq!(page(text, &of(text), false), "<a _______ href=\"_____________\">é __\n__</a>");
        let text = "<a href={`${a}=\"b\"`} on:x={() => { y = {} }} src='?c={d}'>{z}</a>";
        assert_eq!(page(text, &[], true), "<a href=\"__________\" on:x=\"________________\" src='?c={d}'>{z}</a>");
    }

    #[test]
    fn marks_are_words_of_scripts_outside_of_texts() {
        let text = "var a = {{ b }}, c = '{{ d }}';\n<div style={{e: 1}}/>";
        assert_eq!(scripts(text, &of(text)), "var a = _______, c = '{{ d }}';\n<div style={{e: 1}}/>");
    }

    #[test]
    fn texts_in_marks_are_found() {
        let text = "{% set a = 'b' ~ \"c\" ~ 'd %}";
        let found: Vec<&str> = quoted(text, 0, text.len()).into_iter().filter_map(|(from, to)| text.get(from..to)).collect();
        assert_eq!(found, ["b", "c"]);
    }
}
