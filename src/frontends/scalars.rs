//! What the frontends of configuration files share: collecting scalars with their paths, and undoing escapes.

use super::Input;
use crate::model::code::{File, Function, FunctionKind, Literal, Setting};
use crate::model::source::{Name, Span};

/// Longer paths are cut: nobody asks for them, and a file could hold one for each of its values.
const MAX_PATH: usize = 256;
/// So many settings of one file have paths; the rest are texts only.
const MAX_SETTINGS: usize = 50_000;

/// A file without code: nothing but an empty top level.
pub(super) fn bare(input: Input<'_>) -> File {
    let whole = Span::new(input.id, 0, input.text.len());
    let top = Function { kind: FunctionKind::TopLevel, span: whole, name_span: whole.slice(0, 0), ..Function::default() };
    File { id: input.id, functions: vec![top], ..File::default() }
}

/// Collects the scalars of a configuration file.
pub(super) struct Scalars<'a> {
    pub(super) input: Input<'a>,
    pub(super) file: File,
    /// The dotted path of keys to where we are.
    path: String,
    /// What is found now stands at no path: it is a text, not a setting.
    pub(super) without_path: bool,
}

impl<'a> Scalars<'a> {
    pub(super) fn new(input: Input<'a>) -> Self {
        Self { input, file: bare(input), path: String::new(), without_path: false }
    }

    /// Goes down to a key; what comes back is for [`Scalars::leave`].
    pub(super) fn enter(&mut self, key: &str) -> usize {
        let before = self.path.len();
        if before < MAX_PATH {
            if before > 0 {
                self.path.push('.');
            }
            self.path.extend(key.chars().take(MAX_PATH));
        }
        before
    }

    /// Goes down to an element.
    pub(super) fn enter_element(&mut self, index: usize) -> usize {
        let before = self.path.len();
        if before < MAX_PATH {
            self.path.push_str(&format!("[{index}]"));
        }
        before
    }

    /// Goes back up.
    pub(super) fn leave(&mut self, before: usize) {
        self.path.truncate(before);
    }

    /// How deep we are, for [`Scalars::leave`].
    pub(super) fn depth(&self) -> usize {
        self.path.len()
    }

    /// A span of the file.
    pub(super) fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.input.id, start, end)
    }

    /// A scalar at the path where we are.
    pub(super) fn scalar(&mut self, key: Span, value: Name, span: Span) {
        if self.file.settings.len() < MAX_SETTINGS && !self.without_path {
            let path = Name::from(self.path.as_str());
            self.file.settings.push(Setting { path, key, value: value.clone(), span });
        }
        self.file.texts.push(Literal { value, span });
    }

    /// A scalar at a key below the path where we are.
    pub(super) fn pair(&mut self, path: &str, key: Span, value: Name, span: Span) {
        let before = self.enter(path);
        self.scalar(key, value, span);
        self.leave(before);
    }
}

/// A text with its backslash escapes undone: the usual letters, `\xNN`, `\uNNNN` (also in pairs), `\UNNNNNNNN`, a line end that
/// vanishes with the indentation after it, and any other character for itself.
pub(super) fn unescape(raw: &str) -> Name {
    if !raw.contains('\\') {
        return raw.into();
    }
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((before, after)) = rest.split_once('\\') {
        out.push_str(before);
        let Some(letter) = after.chars().next() else {
            out.push('\\');
            rest = after;
            break;
        };
        rest = &after[letter.len_utf8()..];
        match letter {
            'n' => out.push('\n'),
            't' => out.push('\t'),
            'r' => out.push('\r'),
            '0' => out.push('\0'),
            'b' => out.push('\u{8}'),
            'f' => out.push('\u{c}'),
            'x' | 'u' | 'U' => match code_point(letter, rest) {
                Some((point, used)) => {
                    out.push(point);
                    rest = &rest[used..];
                }
                None => {
                    out.push('\\');
                    out.push(letter);
                }
            },
            '\r' | '\n' => rest = rest.trim_start(),
            other => out.push(other),
        }
    }
    out.push_str(rest);
    out.into()
}

/// The character that hexadecimal digits after `\x`, `\u` or `\U` name, and how many bytes of the text say it.
fn code_point(letter: char, rest: &str) -> Option<(char, usize)> {
    let digits = match letter {
        'x' => 2,
        'u' => 4,
        _ => 8,
    };
    let hex = |text: &str| {
        let text = text.get(..digits).filter(|t| t.bytes().all(|b| b.is_ascii_hexdigit()))?;
        u32::from_str_radix(text, 16).ok()
    };
    let first = hex(rest)?;
    if letter == 'u' && (0xD800..0xDC00).contains(&first) {
        let second = hex(rest.get(4..)?.strip_prefix("\\u")?).filter(|s| (0xDC00..0xE000).contains(s))?;
        return char::from_u32(0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00)).map(|c| (c, 10));
    }
    char::from_u32(first).map(|c| (c, digits))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_undone() {
        for (raw, value) in [
            (r"https:\/\/x.example", "https://x.example"),
            (r"a\tb\u00e9\x41\U0001F600", "a\tbéA😀"),
            (r"\ud83d\ude00", "😀"),
            (r"\ud83d", r"\ud83d"),
            (r"\uXYZW é", r"\uXYZW é"),
            ("one \\\n    line", "one line"),
            (r"end\", r"end\"),
        ] {
            assert_eq!(&*unescape(raw), value, "{raw}");
        }
    }
}
