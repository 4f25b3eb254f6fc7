//! Looking at a piece of source text without its grammar: quotes, brackets, operands.
//!
//! A rewrite quotes expressions of the code as they stand. What it must know of them – where their string literals are, whether they
//! are whole, whether they need parentheses – is the same in every language we write.

/// What one byte of a snippet is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Code,
    Quote,
    Quoted,
}

/// A scanned snippet.
pub(super) struct Snippet<'a> {
    text: &'a str,
    parts: Vec<Part>,
    depths: Vec<u32>,
    whole: bool,
}

impl<'a> Snippet<'a> {
    /// Scans a text.
    pub(super) fn new(text: &'a str) -> Self {
        let bytes = text.as_bytes();
        let mut parts = Vec::with_capacity(bytes.len());
        let mut depths = Vec::with_capacity(bytes.len());
        let (mut quote, mut open, mut whole, mut escaped) = (None, Vec::new(), true, false);
        for &byte in bytes {
            let mut depth = open.len();
            let part = match quote {
                Some(mark) if byte == mark && !escaped => {
                    quote = None;
                    Part::Quote
                }
                Some(_) => {
                    escaped = byte == b'\\' && !escaped;
                    Part::Quoted
                }
                None => {
                    match byte {
                        b'\'' | b'"' | b'`' => quote = Some(byte),
                        b'(' => open.push(b')'),
                        b'[' => open.push(b']'),
                        b'{' => open.push(b'}'),
                        b')' | b']' | b'}' => {
                            whole &= open.pop() == Some(byte);
                            depth = open.len();
                        }
                        _ => {}
                    }
                    if quote.is_some() { Part::Quote } else { Part::Code }
                }
            };
            parts.push(part);
            depths.push(u32::try_from(depth).unwrap_or(u32::MAX));
        }
        Self { text, parts, depths, whole: whole && quote.is_none() && open.is_empty() }
    }

    /// Quotes and brackets match.
    pub(super) fn is_whole(&self) -> bool {
        self.whole && !self.text.trim().is_empty()
    }

    /// Whether the byte at `at` is inside a string literal.
    pub(super) fn is_quoted(&self, at: usize) -> bool {
        self.parts.get(at) == Some(&Part::Quoted)
    }

    /// It is one string literal from end to end: its content.
    pub(super) fn as_literal(&self) -> Option<&'a str> {
        let inner = self.text.get(1..self.text.len().checked_sub(1)?)?;
        let quoted = self.parts.get(1..self.parts.len() - 1)?.iter().all(|p| *p == Part::Quoted);
        (quoted && self.parts.first() == Some(&Part::Quote) && self.parts.last() == Some(&Part::Quote)).then_some(inner)
    }

    /// A string literal stands where its text is the value itself, not the name of an element or setting (`x['name']`, `env('NAME')`).
    pub(super) fn holds_literal_value(&self) -> bool {
        let bytes = self.text.as_bytes();
        let mut before = None;
        let mut open = None;
        for (at, part) in self.parts.iter().enumerate() {
            match (part, open) {
                (Part::Quote, None) => open = Some(before),
                (Part::Quote, Some(opened_after)) => {
                    open = None;
                    before = Some(b'"');
                    if !matches!(opened_after, Some(b'[' | b'(')) {
                        return true;
                    }
                }
                (Part::Code, _) if !bytes.get(at).is_some_and(u8::is_ascii_whitespace) => before = bytes.get(at).copied(),
                _ => {}
            }
        }
        false
    }

    /// It stands as an operand without parentheses: names, members (joined by `members`), elements, calls, one literal.
    pub(super) fn is_operand(&self, members: &[String]) -> bool {
        if self.as_literal().is_some() || self.is_enclosed() {
            return true;
        }
        let mut at = 0;
        while at < self.text.len() {
            let rest = self.text.get(at..).unwrap_or("");
            if self.parts.get(at) != Some(&Part::Code) || self.depths.get(at).is_some_and(|d| *d > 0) {
                at += 1;
                continue;
            }
            if let Some(member) = members.iter().find(|m| rest.starts_with(m.as_str())) {
                at += member.len();
                continue;
            }
            let Some(c) = rest.chars().next() else { break };
            if !(c.is_alphanumeric() || "_$@()[]{}".contains(c)) {
                return false;
            }
            at += c.len_utf8();
        }
        // A literal that is only a part (`"a" "b"`, `x"b"`) is no operand.
        !self.parts.iter().zip(&self.depths).any(|(p, d)| *p == Part::Quote && *d == 0)
    }

    /// One pair of parentheses around everything.
    fn is_enclosed(&self) -> bool {
        let last = self.text.len().saturating_sub(1);
        self.text.starts_with('(')
            && self.text.ends_with(')')
            && self.whole
            && self.depths.iter().enumerate().all(|(at, d)| *d > 0 || at == 0 || at == last)
    }

    /// The text in one line: line breaks with the blanks around them become one blank, comments that end a line vanish.
    pub(super) fn one_line(&self, comment: &str) -> String {
        let mut line = String::with_capacity(self.text.len());
        let mut skipping = false;
        for (at, c) in self.text.char_indices() {
            let quoted = self.parts.get(at) != Some(&Part::Code);
            if c == '\n' && !quoted {
                skipping = false;
                while line.ends_with([' ', '\t', '\r']) {
                    line.pop();
                }
                if !line.ends_with(['(', '[']) {
                    line.push(' ');
                }
            } else if skipping {
                continue;
            } else if !quoted && !comment.is_empty() && self.text.get(at..).is_some_and(|rest| rest.starts_with(comment)) {
                skipping = true;
            } else if !(c.is_whitespace() && !quoted && line.ends_with([' ', '(', '[']) && self.text.contains('\n')) {
                if !quoted && matches!(c, ')' | ']') && line.ends_with(' ') && self.text.contains('\n') {
                    line.pop();
                }
                line.push(c);
            }
        }
        line.trim().to_string()
    }

    /// The argument of a call of one of `names` with a single argument; of those with a `+` behind them, the first of several.
    pub(super) fn argument_of(&self, names: &[String]) -> Option<&'a str> {
        let open = self.text.find('(')?;
        let name = self.text.get(..open)?.trim().trim_start_matches('\\');
        let inner = self.text.get(open + 1..self.text.len().checked_sub(1)?)?;
        let closes = self.text.ends_with(')') && self.depths.get(open + 1..self.depths.len() - 1)?.iter().all(|d| *d > 0);
        let is_comma = |(at, b): &(usize, u8)| {
            *b == b',' && self.depths.get(open + 1 + at) == Some(&1) && self.parts.get(open + 1 + at) == Some(&Part::Code)
        };
        let comma = inner.bytes().enumerate().find(is_comma).map(|(at, _)| at);
        let is_one = |n: &String| match comma {
            None => n.trim_end_matches('+') == name,
            Some(_) => n.strip_suffix('+') == Some(name),
        };
        (self.whole && closes && names.iter().any(is_one)).then(|| inner.get(..comma.unwrap_or(inner.len())).unwrap_or(inner).trim())
    }

    /// The parts between the commas of the outermost bracket (`[a, b]`, `f(a, b)`, `{k: a, l: b}`).
    pub(super) fn elements(&self) -> Option<Vec<&'a str>> {
        let open = self.text.find(['(', '[', '{'])?;
        let end = self.text.len().checked_sub(1)?;
        if !self.whole || !self.depths.get(open + 1..end)?.iter().all(|d| *d > 0) {
            return None;
        }
        let mut cuts = vec![open];
        cuts.extend((open + 1..end).filter(|at| {
            self.text.as_bytes().get(*at) == Some(&b',') && self.depths.get(*at) == Some(&1) && self.parts.get(*at) == Some(&Part::Code)
        }));
        cuts.push(end);
        let parts = cuts.windows(2).filter_map(|w| self.text.get(w.first()? + 1..*w.get(1)?)).map(str::trim);
        Some(parts.filter(|p| !p.is_empty()).collect())
    }

    /// The beginning of the text up to what ends an expression: a comma, a semicolon, a bracket that closes what is around it.
    pub(super) fn first_expression(&self) -> &'a str {
        self.up_to(None)
    }

    /// The same, up to the next concatenation.
    pub(super) fn first_operand(&self, concat: &str) -> &'a str {
        self.up_to(concat.trim().bytes().next())
    }

    fn up_to(&self, stop: Option<u8>) -> &'a str {
        let mut depth = 0usize;
        let mut end = self.text.len();
        for (at, byte) in self.text.bytes().enumerate().filter(|(at, _)| self.parts.get(*at) == Some(&Part::Code)) {
            match byte {
                b'(' | b'[' | b'{' => depth += 1,
                b')' | b']' | b'}' if depth > 0 => depth -= 1,
                b')' | b']' | b'}' | b',' | b';' if depth == 0 => {
                    end = at;
                    break;
                }
                _ if depth == 0 && stop == Some(byte) => {
                    end = at;
                    break;
                }
                _ => {}
            }
        }
        self.text.get(..end).unwrap_or("").trim()
    }

    /// The variables that an expression reads, as written and without the prefix; where variables have none, the name it begins with.
    pub(super) fn variables(&self, prefix: &str, members: &[String]) -> Vec<(&'a str, &'a str)> {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let word = |at: usize| {
            let rest = self.text.get(at..)?;
            let word = rest.get(..rest.find(|c| !is_word(c)).unwrap_or(rest.len()))?;
            (!word.is_empty() && !word.starts_with(char::is_numeric)).then_some(word)
        };
        if prefix.is_empty() {
            // Marks of references and negations stand before the name.
            return word(self.text.len() - self.text.trim_start_matches(['&', '*', '!', '(']).len()).into_iter().map(|w| (w, w)).collect();
        }
        let found = self.text.match_indices(prefix).filter_map(|(at, _)| {
            // A member of something else (`self::$key`) is no variable.
            if members.iter().any(|m| self.text.get(..at).is_some_and(|before| before.ends_with(m.as_str()))) {
                return None;
            }
            let word = word(at + prefix.len())?;
            Some((self.text.get(at..at + prefix.len() + word.len())?, word))
        });
        found.collect()
    }

    /// The two sides of a literal `separator` that stands between operands at the outermost level.
    pub(super) fn sides(&self, separator: &str) -> Option<(&'a str, &'a str)> {
        let at = (1..self.text.len()).find(|at| {
            self.text.get(*at..).is_some_and(|rest| rest.starts_with(separator))
                && self.depths.get(*at) == Some(&0)
                && self.parts.get(at - 1) == Some(&Part::Quote)
                && self.parts.get(at + separator.len()) == Some(&Part::Quote)
        })?;
        Some((self.text.get(..at - 1)?, self.text.get(at + separator.len() + 1..)?))
    }
}

/// The last identifier of an expression that names a value: `apiKey` in `$this->apiKey`, `client_id` in `config('a.client_id')`.
pub(super) fn last_word(text: &str) -> Option<(usize, &str)> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let end = text.rfind(is_word)?;
    let end = end + text.get(end..)?.chars().next()?.len_utf8();
    let start = text
        .get(..end)?
        .rfind(|c| !is_word(c))
        .map_or(0, |at| at + text.get(at..).and_then(|t| t.chars().next()).map_or(1, char::len_utf8));
    Some((start, text.get(start..end)?))
}

/// Whether `word` stands in `text` as a whole identifier.
pub(super) fn has_word(text: &str, word: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    !word.is_empty()
        && text.match_indices(word).any(|(at, _)| {
            let before = text.get(..at).and_then(|t| t.chars().next_back());
            let after = text.get(at + word.len()..).and_then(|t| t.chars().next());
            !before.is_some_and(is_word) && !after.is_some_and(is_word)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strings(list: &[&str]) -> Vec<String> {
        list.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn tells_whole_snippets_from_cut_ones() {
        for whole in ["$a", "$a . ')'", "f('(')", "[1, {a: 2}]", "\"a\\\"b\""] {
            assert!(Snippet::new(whole).is_whole(), "{whole}");
        }
        for cut in ["", "$a . '/x", "f(", "a]", "(a]", "'a\\'"] {
            assert!(!Snippet::new(cut).is_whole(), "{cut}");
        }
    }

    #[test]
    fn tells_operands_from_expressions() {
        let php = strings(&["?->", "->", "::", "\\"]);
        for operand in ["$a", "$this->key", "self::KEY", "config('a.b')['c']", "'a b'", "($a ?: $b)", "$a[1 + 2]"] {
            assert!(Snippet::new(operand).is_operand(&php), "{operand}");
        }
        for expression in ["$a . 'x'", "$a.$b", "$a ?: 'x'", "'a' . 'b'", "new Key", "($a) . ($b)", "!$a"] {
            assert!(!Snippet::new(expression).is_operand(&php), "{expression}");
        }
        assert!(Snippet::new("process.env.KEY").is_operand(&strings(&["?.", "."])));
    }

    #[test]
    fn joins_lines_and_drops_their_comments() {
        assert_eq!(Snippet::new("trim(\n    $a, // the code\n    'x\n y'\n)").one_line("//"), "trim($a, 'x\n y')");
        assert_eq!(Snippet::new("a  +  b").one_line("//"), "a  +  b");
        assert_eq!(Snippet::new("'http://x'").one_line("//"), "'http://x'");
    }

    #[test]
    fn unwraps_calls_of_one_argument() {
        let names = strings(&["urlencode"]);
        assert_eq!(Snippet::new("urlencode( $a )").argument_of(&names), Some("$a"));
        assert_eq!(Snippet::new("\\urlencode(f($a, 1))").argument_of(&names), Some("f($a, 1)"));
        for other in ["urlencode($a, 1)", "urlencode($a) . f($b)", "trim($a)", "urlencode"] {
            assert_eq!(Snippet::new(other).argument_of(&names), None, "{other}");
        }
    }

    #[test]
    fn finds_literals_that_are_values() {
        for safe in ["$a['password']", "getenv('PW')", "$this->pw", "f($a)['x']"] {
            assert!(!Snippet::new(safe).holds_literal_value(), "{safe}");
        }
        for literal in ["'hunter'", "getenv('PW') ?: 'hunter'", "env('PW', 'hunter')", "$a . 'x'"] {
            assert!(Snippet::new(literal).holds_literal_value(), "{literal}");
        }
    }

    #[test]
    fn splits_elements_and_sides() {
        assert_eq!(Snippet::new("array($a, f(1, 2))").elements(), Some(vec!["$a", "f(1, 2)"]));
        assert_eq!(Snippet::new("$a . f(':') . ':' . $b").sides(":"), Some(("$a . f(':') . ", " . $b")));
        assert_eq!(Snippet::new("$a").sides(":"), None);
    }

    #[test]
    fn ends_expressions() {
        for (text, expression) in [("$a, $b", "$a"), (" f(1, [2]) . ')' ]; x", "f(1, [2]) . ')'"), ("a\n})", "a"), ("x;", "x")] {
            assert_eq!(Snippet::new(text).first_expression(), expression);
        }
    }

    #[test]
    fn finds_words() {
        assert_eq!(last_word("config('a.client_id')"), Some((10, "client_id")));
        assert_eq!(last_word("$key"), Some((1, "key")));
        assert_eq!(last_word("''"), None);
        assert!(has_word("x $apiSecret;", "apiSecret"));
        assert!(!has_word("x $apiSecrets;", "apiSecret"));
    }
}
