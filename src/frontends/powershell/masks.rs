//! What the grammar does not know, written for it in as many bytes in ways that it knows: every node stands where its code stands.
//!
//! `c ? a : b` and `a ?? b` become chains of `-or`, `??=` becomes `+=`, a constructor's `: base(…)` becomes the first command of its body,
//! slashes in the path of a script that is run become backslashes, and the method `.ForEach(` loses its likeness to a keyword. Lowering
//! looks at what is really written.

use std::borrow::Cow;

/// The operator that stands for the others: its precedence is the lowest.
const OPERATOR: &[u8; 3] = b"-or";

/// What a parent's constructor is given takes fewer bytes than these.
const MAX_ARGUMENTS: usize = 4096;

/// The text for the parser.
pub(super) fn masked(text: &str) -> Cow<'_, str> {
    let holds = |word: &str| text.as_bytes().windows(word.len()).any(|w| w.eq_ignore_ascii_case(word.as_bytes()));
    let may_ask = text.contains("? ") || text.contains("?\n") || text.contains("?\r") || text.contains("??");
    let may_run = text.contains(". $") || text.contains("& $");
    if !may_ask && !may_run && !holds("base(") && !holds("base (") && !holds(".foreach(") {
        return Cow::Borrowed(text);
    }
    let mut mask = Mask { code: code(text.as_bytes()), out: text.as_bytes().to_vec(), text: text.as_bytes() };
    mask.run();
    match String::from_utf8(mask.out) {
        Ok(out) => Cow::Owned(out),
        Err(_) => Cow::Borrowed(text),
    }
}

struct Mask<'t> {
    text: &'t [u8],
    /// Which bytes are code: neither in a comment nor in a string.
    code: Vec<bool>,
    out: Vec<u8>,
}

impl Mask<'_> {
    fn run(&mut self) {
        // The outermost first: none is deeper than the next.
        let mut open: Vec<Question> = Vec::new();
        let mut depth = 0usize;
        for at in 0..self.text.len() {
            let Some(byte) = self.byte(at) else { continue };
            match byte {
                b'(' | b'[' | b'{' => depth += 1,
                b')' | b']' | b'}' => {
                    depth = depth.saturating_sub(1);
                    while open.pop_if(|q| q.depth > depth).is_some() {}
                }
                b';' | b'|' => while open.pop_if(|q| q.depth >= depth).is_some() {},
                // Of several lines' ends in a row the first says it all.
                b'\n' if !open.is_empty() && !self.is_blank_before(at) && !self.goes_on(at) => {
                    while open.pop_if(|q| q.depth >= depth).is_some() {}
                }
                b'?' if self.byte(at + 1) == Some(b'?') && self.byte(at.wrapping_sub(1)) != Some(b'?') => self.coalesce(at),
                b'?' if self.asks(at) => open.push(Question { at, depth }),
                b':' if self.is_spaced(at) => match open.pop_if(|q| q.depth == depth) {
                    Some(question) => {
                        self.operator(question.at);
                        self.operator(at);
                    }
                    None => self.initialiser(at),
                },
                b':' => self.initialiser(at),
                b'.' | b'&' if self.runs(at) => self.path(at),
                b'.' if self.is_word(at + 1, "foreach") && self.byte(at + 8) == Some(b'(') => self.put(at + 1, b'_'),
                _ => {}
            }
        }
    }

    /// The byte there, when it is code.
    fn byte(&self, at: usize) -> Option<u8> {
        self.text.get(at).copied().filter(|_| self.code.get(at) == Some(&true))
    }

    fn put(&mut self, at: usize, byte: u8) {
        if let Some(place) = self.out.get_mut(at) {
            *place = byte;
        }
    }

    fn is_word(&self, at: usize, word: &str) -> bool {
        self.code.get(at) == Some(&true) && self.text.get(at..at + word.len()).is_some_and(|w| w.eq_ignore_ascii_case(word.as_bytes()))
    }

    /// The place of the next byte that is no space.
    fn next(&self, from: usize) -> usize {
        (from..self.text.len()).find(|at| !self.text.get(*at).is_some_and(u8::is_ascii_whitespace)).unwrap_or(self.text.len())
    }

    /// The last byte before a place that is no space, nor what says that the line goes on.
    fn before(&self, at: usize) -> Option<u8> {
        self.text.get(..at)?.iter().rfind(|b| !b.is_ascii_whitespace() && **b != b'`').copied()
    }

    /// Whether nothing stands between the end of a line and the end of the one before.
    fn is_blank_before(&self, end: usize) -> bool {
        let last = self.text.get(..end).and_then(|t| t.iter().rfind(|b| !matches!(b, b' ' | b'\t' | b'\r')));
        last == Some(&b'\n')
    }

    fn is_spaced(&self, at: usize) -> bool {
        let space = |at: usize| self.text.get(at).is_some_and(u8::is_ascii_whitespace);
        at > 0 && space(at - 1) && space(at + 1)
    }

    /// Whether a question mark stands behind an operand: at the start of a command it is another word for `Where-Object`.
    fn asks(&self, at: usize) -> bool {
        let is_operand = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b')' | b']' | b'}' | b'_' | b'\'' | b'"') || !b.is_ascii();
        self.is_spaced(at) && self.before(at).is_some_and(is_operand)
    }

    /// Whether an expression goes on in the next line: there or here stands a part of a condition.
    fn goes_on(&self, end: usize) -> bool {
        let next = self.next(end);
        let starts = self.byte(next).is_some_and(|b| matches!(b, b'?' | b':')) && self.is_spaced(next);
        starts || self.text.get(..end).is_some_and(|t| matches!(t.trim_ascii_end().last(), Some(b'?' | b':' | b'`')))
    }

    /// Writes the operator in the place of a sign with a space on either side, in one line with its operands.
    fn operator(&mut self, at: usize) {
        let end = self.next(at + 1);
        for place in at + 1..end {
            self.put(place, b' ');
        }
        let start = self.text.get(..at).map_or(0, |t| t.iter().rposition(|b| !b.is_ascii_whitespace() && *b != b'`').map_or(0, |p| p + 1));
        for place in start..at {
            self.put(place, b' ');
        }
        for (offset, byte) in OPERATOR.iter().enumerate() {
            self.put(at - 1 + offset, *byte);
        }
    }

    /// Whether an operator stands here that runs what a variable names.
    fn runs(&self, at: usize) -> bool {
        let starts = at == 0 || self.text.get(at - 1).is_some_and(|b| b.is_ascii_whitespace() || matches!(b, b';' | b'{' | b'(' | b'|'));
        let variable = self.next(at + 1);
        starts && variable > at + 1 && self.byte(variable) == Some(b'$')
    }

    /// `. $folder/script.ps1`: a path has backslashes.
    fn path(&mut self, at: usize) {
        let variable = self.next(at + 1);
        for place in variable..self.text.len() {
            match self.byte(place) {
                Some(b'/') => self.put(place, b'\\'),
                Some(b) if b.is_ascii_alphanumeric() || matches!(b, b'$' | b'_' | b'-' | b'.' | b':' | b'\\') => {}
                _ => break,
            }
        }
    }

    /// `a ?? b`, `a ??= b`
    fn coalesce(&mut self, at: usize) {
        if self.byte(at + 2) == Some(b'=') {
            for (offset, byte) in b"+= ".iter().enumerate() {
                self.put(at + offset, *byte);
            }
        } else if at > 0 && self.text.get(at - 1).is_some_and(u8::is_ascii_whitespace) {
            for (offset, byte) in OPERATOR.iter().enumerate() {
                self.put(at - 1 + offset, *byte);
            }
        }
    }

    /// `Name(…) : base(…) { body }` becomes `Name(…) { base(…) ; body }`.
    fn initialiser(&mut self, at: usize) {
        let word = self.next(at + 1);
        if self.before(at) != Some(b')') || !self.is_word(word, "base") {
            return;
        }
        let opened = self.next(word + 4);
        if self.byte(opened) != Some(b'(') {
            return;
        }
        let mut depth = 0usize;
        let closed = (opened..self.text.len().min(opened + MAX_ARGUMENTS)).find(|at| {
            match self.byte(*at) {
                Some(b'(') => depth += 1,
                Some(b')') => depth = depth.saturating_sub(1),
                _ => {}
            }
            depth == 0
        });
        let Some(closed) = closed else { return };
        let body = self.next(closed + 1);
        if self.byte(body) != Some(b'{') {
            return;
        }
        self.put(at, b'{');
        self.put(body, b';');
        // The parent's constructor runs without arguments even if nobody says so.
        if self.next(opened + 1) == closed {
            for place in word..=closed {
                self.put(place, b' ');
            }
            self.put(body, b' ');
        }
    }
}

/// A question mark that may begin a choice.
struct Question {
    at: usize,
    depth: usize,
}

/// Which bytes are code: neither in a comment nor in a string. What a string computes is code again.
fn code(text: &[u8]) -> Vec<bool> {
    let mut code = vec![false; text.len()];
    // How many brackets are open in what each string around computes, innermost last, and whether the string is one of several lines.
    let mut inside: Vec<(usize, bool)> = Vec::new();
    let mut at = 0;
    let starts = |at: usize, word: &[u8]| text.get(at..).is_some_and(|t| t.starts_with(word));
    while let Some(byte) = text.get(at).copied() {
        match byte {
            b'<' if starts(at, b"<#") => at = find(text, at, b"#>"),
            b'#' if at == 0
                || text.get(at - 1).is_some_and(|b| b.is_ascii_whitespace() || matches!(b, b';' | b'(' | b'{' | b')' | b'}')) =>
            {
                at = find(text, at, b"\n").saturating_sub(usize::from(text.get(at..).is_some_and(|t| t.contains(&b'\n'))));
            }
            b'`' => at += 2,
            b'@' if starts(at, b"@'") => at = find(text, at, b"\n'@"),
            b'\'' => at = find(text, at + 1, b"'"),
            b'"' | b'@' if byte == b'"' || starts(at, b"@\"") => {
                let is_block = byte == b'@';
                at = string_part(text, at + 1 + usize::from(is_block), is_block, &mut inside);
            }
            b'(' | b')' => {
                if let Some((depth, is_block)) = inside.last_mut() {
                    *depth = if byte == b'(' { *depth + 1 } else { depth.saturating_sub(1) };
                    if *depth == 0 {
                        let is_block = *is_block;
                        inside.pop();
                        at = string_part(text, at + 1, is_block, &mut inside);
                        continue;
                    }
                }
                mark(&mut code, at);
                at += 1;
            }
            _ => {
                mark(&mut code, at);
                at += 1;
            }
        }
    }
    code
}

fn mark(code: &mut [bool], at: usize) {
    if let Some(place) = code.get_mut(at) {
        *place = true;
    }
}

/// The place behind the next occurrence, or the end.
fn find(text: &[u8], from: usize, wanted: &[u8]) -> usize {
    let rest = text.get(from..).unwrap_or(&[]);
    rest.windows(wanted.len()).position(|w| w == wanted).map_or(text.len(), |found| from + found + wanted.len())
}

/// Goes through a string up to its end, or to what it computes.
fn string_part(text: &[u8], mut at: usize, is_block: bool, inside: &mut Vec<(usize, bool)>) -> usize {
    while let Some(byte) = text.get(at) {
        match byte {
            b'`' => at += 2,
            b'$' if text.get(at + 1) == Some(&b'(') => {
                inside.push((1, is_block));
                return at + 2;
            }
            b'"' if is_block && !(at > 0 && text.get(at - 1) == Some(&b'\n') && text.get(at + 1) == Some(&b'@')) => at += 1,
            b'"' => return at + 1 + usize::from(is_block),
            _ => at += 1,
        }
    }
    text.len()
}
