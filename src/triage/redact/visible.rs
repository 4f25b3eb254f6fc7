//! Making characters visible that would steer a terminal or reorder a line.

/// What to show for a character; none when it may stand as it is.
pub(super) fn visible(c: char) -> Option<String> {
    match c {
        '\n' | '\t' => None,
        '\u{0}'..='\u{1f}' => char::from_u32(0x2400 + c as u32).map(String::from),
        '\u{7f}' => Some('\u{2421}'.to_string()),
        '\u{80}'..='\u{9f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{61c}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}' => Some(c.escape_unicode().to_string()),
        '\u{e0000}'..='\u{e007f}' => Some(c.escape_unicode().to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_steers() {
        assert_eq!(visible('\u{1b}').as_deref(), Some("␛"));
        assert_eq!(visible('\r').as_deref(), Some("␍"));
        assert_eq!(visible('\u{7f}').as_deref(), Some("␡"));
        assert_eq!(visible('\u{202e}').as_deref(), Some("\\u{202e}"));
        assert_eq!(visible('\u{9b}').as_deref(), Some("\\u{9b}"));
        assert!(['a', 'é', '\t', '\n', '漢'].iter().all(|c| visible(*c).is_none()));
    }
}
