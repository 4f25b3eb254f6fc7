//! Filters of JSON documents as `jq` writes them: reading their text.

use crate::model::source::Name;

/// Filters nest no deeper.
const MAX_DEPTH: usize = 40;

/// A filter.
#[derive(Debug, Clone, PartialEq)]
pub enum Filter {
    /// The document itself.
    Whole,
    /// A field of what a filter gives: its name, and where it is written.
    Field(Box<Filter>, Name, (usize, usize)),
    /// An element, or all of them.
    Element(Box<Filter>),
    /// A text of parts.
    Text(Vec<Filter>),
    /// Literal text.
    Literal(Name),
    /// A number.
    Number(Name),
    /// A variable.
    Variable(Name),
    /// An object.
    Object(Vec<(Filter, Filter)>),
    /// A list.
    List(Vec<Filter>),
    /// One after the other.
    Pipe(Box<Filter>, Box<Filter>),
    /// Both.
    Both(Box<Filter>, Box<Filter>),
    /// The first, or else the second.
    Or(Box<Filter>, Box<Filter>),
    /// An operator between two.
    Operator(&'static str, Box<Filter>, Box<Filter>),
    /// A function or format by its name.
    Call(Name, Vec<Filter>),
}

/// Reads a filter; none when it has what is not known here.
pub fn parse(text: &str) -> Option<Filter> {
    let mut parser = Parser { text, at: 0, depth: 0 };
    let filter = parser.pipe()?;
    parser.blanks();
    (parser.at == text.len()).then_some(filter)
}

struct Parser<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
}

/// Operators by how tightly they bind, the loosest first.
const OPERATORS: &[&[&str]] = &[&["or"], &["and"], &["==", "!=", "<=", ">=", "<", ">"], &["+", "-"], &["*", "/", "%"]];

impl<'t> Parser<'t> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or("")
    }

    fn blanks(&mut self) {
        loop {
            let trimmed = self.rest().trim_start();
            self.at = self.text.len() - trimmed.len();
            if !trimmed.starts_with('#') {
                return;
            }
            self.at += trimmed.find('\n').unwrap_or(trimmed.len());
        }
    }

    fn take(&mut self, sign: &str) -> bool {
        self.blanks();
        let found = self.rest().starts_with(sign);
        self.at += if found { sign.len() } else { 0 };
        found
    }

    fn pipe(&mut self) -> Option<Filter> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return None;
        }
        let mut left = self.both()?;
        while self.take("|") {
            let right = self.both()?;
            left = Filter::Pipe(Box::new(left), Box::new(right));
        }
        self.depth -= 1;
        Some(left)
    }

    fn both(&mut self) -> Option<Filter> {
        let mut left = self.either()?;
        while self.take(",") {
            left = Filter::Both(Box::new(left), Box::new(self.either()?));
        }
        Some(left)
    }

    fn either(&mut self) -> Option<Filter> {
        let mut left = self.operation(0)?;
        while self.take("//") {
            left = Filter::Or(Box::new(left), Box::new(self.operation(0)?));
        }
        Some(left)
    }

    fn operation(&mut self, level: usize) -> Option<Filter> {
        let Some(operators) = OPERATORS.get(level) else { return self.postfix() };
        let mut left = self.operation(level + 1)?;
        loop {
            self.blanks();
            let rest = self.rest();
            let is_word = |o: &str| o.starts_with(char::is_alphabetic);
            let ends =
                |o: &str| !is_word(o) || !rest.get(o.len()..).is_some_and(|r| r.starts_with(|c: char| c.is_alphanumeric() || c == '_'));
            let found = operators.iter().find(|o| rest.starts_with(**o) && ends(o) && !(**o == "/" && rest.starts_with("//")));
            let Some(operator) = found else { return Some(left) };
            self.at += operator.len();
            left = Filter::Operator(operator, Box::new(left), Box::new(self.operation(level + 1)?));
        }
    }

    fn postfix(&mut self) -> Option<Filter> {
        let mut value = self.primary()?;
        loop {
            let rest = self.rest();
            if rest.starts_with('?') {
                self.at += 1;
            } else if rest.starts_with('[') {
                value = self.bracket(value)?;
            } else if rest.starts_with(".[") {
                self.at += 1;
            } else if rest.starts_with('.') && !rest.starts_with("..") {
                self.at += 1;
                value = self.member(value)?;
            } else {
                return Some(value);
            }
        }
    }

    /// A name behind a dot.
    fn member(&mut self, of: Filter) -> Option<Filter> {
        if self.rest().starts_with('"') {
            let start = self.at + 1;
            return match self.string()? {
                Filter::Literal(name) => {
                    let end = start + name.len();
                    Some(Filter::Field(Box::new(of), name, (start, end)))
                }
                _ => None,
            };
        }
        let start = self.at;
        let name = self.word()?;
        Some(Filter::Field(Box::new(of), name, (start, self.at)))
    }

    /// `[…]` behind a value.
    fn bracket(&mut self, of: Filter) -> Option<Filter> {
        self.at += 1;
        self.blanks();
        let start = self.at + 1;
        if self.take("]") {
            return Some(Filter::Element(Box::new(of)));
        }
        self.take(":");
        let key = self.pipe()?;
        if self.take(":") && !self.rest().trim_start().starts_with(']') {
            self.pipe()?;
        }
        if !self.take("]") {
            return None;
        }
        Some(match key {
            Filter::Literal(name) => {
                let end = start + name.len();
                Filter::Field(Box::new(of), name, (start, end))
            }
            _ => Filter::Element(Box::new(of)),
        })
    }

    fn word(&mut self) -> Option<Name> {
        let rest = self.rest();
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
        let word = rest.get(..end).filter(|w| !w.is_empty() && !w.starts_with(|c: char| c.is_ascii_digit()))?;
        let word = Name::from(word);
        self.at += end;
        Some(word)
    }

    fn primary(&mut self) -> Option<Filter> {
        self.blanks();
        let rest = self.rest();
        match rest.chars().next()? {
            '.' if rest.starts_with("..") => None,
            '.' => {
                self.at += 1;
                let next = self.rest().chars().next();
                match next {
                    Some(c) if c.is_ascii_alphabetic() || c == '_' || c == '"' => self.member(Filter::Whole),
                    Some('[') => self.bracket(Filter::Whole),
                    _ => Some(Filter::Whole),
                }
            }
            '"' => self.string(),
            '$' => {
                self.at += 1;
                let name = self.word()?;
                Some(Filter::Variable(name))
            }
            '(' => {
                self.at += 1;
                let inner = self.pipe()?;
                self.take(")").then_some(inner)
            }
            '[' => {
                self.at += 1;
                if self.take("]") {
                    return Some(Filter::List(Vec::new()));
                }
                let inner = self.pipe()?;
                self.take("]").then(|| Filter::List(vec![inner]))
            }
            '{' => self.object(),
            '@' => {
                self.at += 1;
                let format = self.word()?;
                self.blanks();
                if self.rest().starts_with('"') {
                    let text = self.string()?;
                    return Some(Filter::Call(format!("@{format}").into(), vec![text]));
                }
                Some(Filter::Call(format!("@{format}").into(), Vec::new()))
            }
            c if c.is_ascii_digit() || c == '-' => {
                let end = rest.get(1..)?.find(|c: char| !c.is_ascii_digit() && c != '.').map_or(rest.len(), |e| e + 1);
                let number = Name::from(rest.get(..end)?);
                self.at += end;
                number.parse::<f64>().is_ok().then_some(Filter::Number(number))
            }
            _ => self.call(),
        }
    }

    /// A function and what it is given.
    fn call(&mut self) -> Option<Filter> {
        let name = self.word()?;
        if matches!(&*name, "if" | "reduce" | "foreach" | "def" | "as" | "try" | "label" | "import") {
            return None;
        }
        let mut args = Vec::new();
        if self.rest().starts_with('(') {
            self.at += 1;
            loop {
                args.push(self.pipe()?);
                if self.take(")") {
                    break;
                }
                if !self.take(";") {
                    return None;
                }
            }
        }
        Some(Filter::Call(name, args))
    }

    fn object(&mut self) -> Option<Filter> {
        self.at += 1;
        let mut entries = Vec::new();
        loop {
            if self.take("}") {
                return Some(Filter::Object(entries));
            }
            self.blanks();
            let start = self.at;
            let key = match self.rest().chars().next()? {
                '"' => self.string()?,
                '(' => {
                    self.at += 1;
                    let inner = self.pipe()?;
                    self.take(")").then_some(inner)?
                }
                '$' => {
                    self.at += 1;
                    let name = self.word()?;
                    entries.push((Filter::Literal(name.clone()), Filter::Variable(name)));
                    self.take(",");
                    continue;
                }
                _ => Filter::Literal(self.word()?),
            };
            let end = self.at;
            let value = match (self.take(":"), &key) {
                (true, _) => self.either()?,
                (false, Filter::Literal(name)) => Filter::Field(Box::new(Filter::Whole), name.clone(), (start, end)),
                (false, _) => return None,
            };
            entries.push((key, value));
            self.take(",");
        }
    }

    /// A string, with the filters in it.
    fn string(&mut self) -> Option<Filter> {
        self.at += 1;
        let mut parts = Vec::new();
        let mut text = String::new();
        loop {
            let c = self.rest().chars().next()?;
            self.at += c.len_utf8();
            match c {
                '"' => break,
                '\\' => {
                    let escaped = self.rest().chars().next()?;
                    self.at += escaped.len_utf8();
                    match escaped {
                        '(' => {
                            if !text.is_empty() {
                                parts.push(Filter::Literal(std::mem::take(&mut text).into()));
                            }
                            parts.push(self.pipe()?);
                            if !self.take(")") {
                                return None;
                            }
                        }
                        'n' => text.push('\n'),
                        't' => text.push('\t'),
                        other => text.push(other),
                    }
                }
                c => text.push(c),
            }
        }
        if parts.is_empty() {
            return Some(Filter::Literal(text.into()));
        }
        if !text.is_empty() {
            parts.push(Filter::Literal(text.into()));
        }
        Some(Filter::Text(parts))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_alternatives_and_objects() {
        let field = |of: Filter, name: &str, at: (usize, usize)| Filter::Field(Box::new(of), name.into(), at);
        assert_eq!(parse(".a.b"), Some(field(field(Filter::Whole, "a", (1, 2)), "b", (3, 4))));
        assert_eq!(parse(r#".["a"]?"#), Some(field(Filter::Whole, "a", (3, 4))));
        assert_eq!(
            parse(".a // empty"),
            Some(Filter::Or(Box::new(field(Filter::Whole, "a", (1, 2))), Box::new(Filter::Call("empty".into(), vec![]))))
        );
        assert_eq!(
            parse("{a: $b, c}"),
            Some(Filter::Object(vec![
                (Filter::Literal("a".into()), Filter::Variable("b".into())),
                (Filter::Literal("c".into()), field(Filter::Whole, "c", (8, 9))),
            ]))
        );
    }

    #[test]
    fn what_is_not_known_is_no_filter() {
        for text in ["", ".a |", "{", "if . then 1 else 2 end", "\"open", ".a)", &"(".repeat(200), "é"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
