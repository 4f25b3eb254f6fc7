//! Copies of a file, as long as the file, in which a part of it stands as another parser reads it.

/// A copy of a text in which everything but line ends is blank, to be filled in.
pub(super) fn blank(text: &str) -> Vec<u8> {
    text.bytes().map(|byte| if matches!(byte, b'\n' | b'\r') { byte } else { b' ' }).collect()
}

/// Puts a text at a place of a copy.
pub(super) fn put(copy: &mut [u8], at: usize, text: &str) {
    if let Some(place) = copy.get_mut(at..at + text.len()) {
        place.copy_from_slice(text.as_bytes());
    }
}

/// Puts the inside of a JSON string at its place of a copy that is blank there. What JSON escapes takes less room unescaped; blanks fill it,
/// outside of quotes where that can be. `has_prefixes` says that letters before a quote belong to it.
pub(super) fn put_unescaped(copy: &mut [u8], start: usize, text: &str, has_prefixes: bool) {
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
        if has_prefixes && shift > 0 && plain.starts_with('"') && quoted.is_none() {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn copied(text: &str, has_prefixes: bool) -> String {
        let mut copy = blank(text);
        put_unescaped(&mut copy, 0, text, has_prefixes);
        String::from_utf8(copy).unwrap_or_default()
    }

    #[test]
    fn quotes_stay_beside_what_they_hold() {
        assert_eq!(copied(r#"a(\"b\")\n"#, false), "a( \"b\" ) \n");
        assert_eq!(copied(r#"é '\"' \\ \/"#, false), "é ' \"'  \\  /");
    }

    #[test]
    fn letters_belong_to_a_quote_in_some_languages_only() {
        assert_eq!(copied(r#"f\"{a}\""#, true), " f\"{a}\" ");
        assert_eq!(copied(r#"-u\"a:b\""#, false), "-u \"a:b\" ");
    }
}
