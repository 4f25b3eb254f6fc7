//! Words that fit: within the limits of their readers, without what steers a terminal, and with nothing in them that a reader would
//! take for a link or for markup.

/// A path for people and for line-based formats: nothing in it can end the line or steer a terminal.
pub fn path(path: &str) -> String {
    path.chars().flat_map(|c| if steers(c) { c.escape_default().collect::<Vec<_>>() } else { vec![c] }).collect()
}

/// Several lines as one.
pub fn one_line(text: &str) -> String {
    path(text.split_whitespace().collect::<Vec<_>>().join(" ").as_str())
}

/// Control characters and those that reorder text.
fn steers(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The beginning of a text, cut so that it says so.
pub fn cut(text: &str, max: usize) -> String {
    match text.char_indices().nth(max) {
        None => text.to_owned(),
        Some(_) => text.chars().take(max.saturating_sub(1)).chain(['…']).collect(),
    }
}

/// Several lines with only line ends and tabs left of what steers a terminal.
pub fn harmless(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if steers(c) && c != '\n' && c != '\t' {
            out.extend(c.escape_default());
        } else {
            out.push(c);
        }
    }
    out
}

/// A text in which nothing is a link.
pub fn unlinked(text: &str) -> String {
    text.replace("](", "\\](")
}

/// A link to a related place.
pub fn link(words: &str, id: usize) -> String {
    let mut out = String::from("[");
    for c in words.chars() {
        if matches!(c, '[' | ']' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out + "](" + &id.to_string() + ")"
}

/// A text as Markdown: code in backticks stays, nothing else is markup.
pub fn markdown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('`') {
        let (before, from) = rest.split_at(at);
        out.push_str(&escaped(before));
        let Some(end) = from.get(1..).and_then(|inside| inside.find('`')) else {
            rest = from;
            break;
        };
        let (code, after) = from.split_at(end + 2);
        out.push_str(code);
        rest = after;
    }
    out + &escaped(rest)
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    let mut in_word = false;
    while let Some(c) = chars.next() {
        // Inside a word an underscore marks nothing up, and a backslash would break an address.
        let joins = c == '_' && in_word && chars.peek().is_some_and(|next| next.is_alphanumeric());
        if "\\[]<>*_|!#`".contains(c) && !joins {
            out.push('\\');
        }
        out.push(c);
        in_word = c.is_alphanumeric();
    }
    out
}

/// Code in a fence that it does not close.
pub fn fenced(language: &str, code: &str) -> String {
    let fence = "`".repeat(longest(code).max(2) + 1);
    format!("{fence}{language}\n{code}\n{fence}")
}

/// Text as a span of code in Markdown.
pub fn code_span(text: &str) -> String {
    let text = one_line(text);
    let fence = "`".repeat(longest(&text) + 1);
    let room = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{room}{text}{room}{fence}")
}

/// The longest run of backticks.
fn longest(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

/// `1 file`, `2 files`.
pub fn count(number: usize, word: &str) -> String {
    format!("{number} {word}{}", if number == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_cannot_break_lines_or_steer_terminals() {
        assert_eq!(path("a/ü b.php"), "a/ü b.php");
        assert_eq!(path("a\nb\u{1b}[31m.js"), "a\\nb\\u{1b}[31m.js");
        assert_eq!(path("a\u{202e}sj.b"), "a\\u{202e}sj.b");
        assert_eq!(one_line("a\n  b\tc\u{7}"), "a b c\\u{7}");
    }

    #[test]
    fn code_spans_hold_backticks() {
        assert_eq!(code_span("a|b"), "`a|b`");
        assert_eq!(code_span("a``b"), "```a``b```");
        assert_eq!(code_span("`a\nb"), "`` `a b ``");
    }

    #[test]
    fn texts_fit() {
        assert_eq!(cut("abc", 3), "abc");
        assert_eq!(cut("ab\u{1f600}d", 3), "ab…");
        assert_eq!(harmless("a\n\tb\u{1b}[2J\u{202e}"), "a\n\tb\\u{1b}[2J\\u{202e}");
    }

    #[test]
    fn only_links_are_links() {
        assert_eq!(unlinked("options[0] of [x](https://evil.example)"), "options[0] of [x\\](https://evil.example)");
        assert_eq!(link("a[0]\\", 2), "[a\\[0\\]\\\\](2)");
    }

    #[test]
    fn code_is_the_only_markup() {
        assert_eq!(markdown("`a_b` <b> [x](y)"), "`a_b` \\<b\\> \\[x\\](y)");
        assert_eq!(markdown("a ` b_ https://x.example/a_b"), "a \\` b\\_ https://x.example/a_b");
    }
}
