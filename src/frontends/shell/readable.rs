//! A text as the parser is given it, byte for byte: without what the grammar can't read.

use std::borrow::Cow;

/// Longer expansions are left as they are.
const LONGEST: usize = 2_000;

/// To a shell all that is no ASCII is a letter; the grammar looks such characters up in a table that has no place for them, which ends the
/// whole program. In `${name:+$name&}` a sign of commands is a character like any other; the grammar takes it for the sign, and all that
/// follows for something else.
pub(super) fn readable(text: &str) -> Cow<'_, str> {
    let signs = signs_in_expansions(text);
    if signs.is_empty() && text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let mut copy: String = text.bytes().map(|byte| if byte.is_ascii() { char::from(byte) } else { 'x' }).collect();
    for at in signs {
        copy.replace_range(at..at + 1, ",");
    }
    Cow::Owned(copy)
}

/// Where signs of commands stand in expansions as characters.
fn signs_in_expansions(text: &str) -> Vec<usize> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut done = 0;
    for open in memchr::memmem::find_iter(bytes, "${") {
        if open >= done
            && let Some((end, signs)) = expansion(bytes, open + 2)
        {
            found.extend(signs);
            done = end;
        }
    }
    found
}

/// Where the expansion ends whose inside begins here, and the signs in it. Those in commands that stand in it are signs.
fn expansion(bytes: &[u8], from: usize) -> Option<(usize, Vec<usize>)> {
    let mut signs = Vec::new();
    let (mut braces, mut commands) = (0, 0);
    let mut at = from;
    while let Some(byte) = bytes.get(at).filter(|_| at < from + LONGEST) {
        match byte {
            b'\\' => at += 1,
            b'\n' => return None,
            b'$' if bytes.get(at + 1) == Some(&b'{') => {
                braces += 1;
                at += 1;
            }
            b'$' if bytes.get(at + 1) == Some(&b'(') => {
                commands += 1;
                at += 1;
            }
            b'(' if commands > 0 => commands += 1,
            b')' if commands > 0 => commands -= 1,
            b'`' => return None,
            b'}' if commands == 0 && braces == 0 => return Some((at, signs)),
            b'}' if commands == 0 => braces -= 1,
            b'&' | b';' | b'|' | b'<' | b'>' | b'(' | b')' if commands == 0 => signs.push(at),
            _ => {}
        }
        at += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::readable;

    #[test]
    fn signs_in_expansions_are_characters() {
        for (text, read) in [
            ("q=\"${q:+$q&}a=$1\" & b", "q=\"${q:+$q,}a=$1\" & b"),
            ("${a:+${b}&c;}|d", "${a:+${b},c,}|d"),
            ("${a:-$(b | c)&}", "${a:-$(b | c),}"),
            ("${a%%\\&*} é", "${a%%\\&*} xx"),
        ] {
            assert_eq!(readable(text), read);
        }
    }

    #[test]
    fn other_text_stays() {
        for text in ["a && b", "${a", "${a\n&}", "awk '{print ${' & b", "$((a & b))", "${a[@]} > b"] {
            assert_eq!(readable(text), text);
        }
    }
}
