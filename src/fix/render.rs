//! Rendering: a plan in the words of one language and one library.

use super::snippet::Snippet;
use crate::model::dialect::Dialect;
use crate::model::fix::{Plan, Written};
use crate::model::marks;

/// Lines longer than this are broken at their entries.
const WIDEST: usize = 110;

/// What stands for a placeholder.
#[derive(Default)]
pub(super) struct Fill<'a> {
    /// Inside a line.
    inline: Vec<(&'a str, String)>,
    /// Whole lines; they take the indentation of the placeholder. No lines: the placeholder's line goes.
    blocks: Vec<(&'a str, Vec<String>)>,
}

impl<'a> Fill<'a> {
    /// A placeholder inside lines.
    pub(super) fn word(mut self, name: &'a str, text: impl Into<String>) -> Self {
        self.inline.push((name, text.into()));
        self
    }

    /// A placeholder that is a line of its own.
    pub(super) fn lines(mut self, name: &'a str, lines: Vec<String>) -> Self {
        self.blocks.push((name, lines));
        self
    }

    /// Fills a template.
    pub(super) fn template(&self, template: &str) -> String {
        let step = template.lines().map(indentation).filter(|i| !i.is_empty()).min_by_key(|i| i.len()).unwrap_or("    ");
        let mut out: Vec<String> = Vec::new();
        for line in template.trim_end().lines() {
            let alone = line.trim().strip_prefix('{').and_then(|l| l.strip_suffix('}'));
            if let Some((_, lines)) = alone.and_then(|name| self.blocks.iter().find(|(n, _)| *n == name)) {
                out.extend(lines.iter().map(|l| if l.is_empty() { String::new() } else { format!("{}{l}", indentation(line)) }));
                continue;
            }
            let filled = self.line(line);
            match self.broken(line, step) {
                Some(lines) if filled.chars().count() > WIDEST => out.extend(lines),
                _ => out.push(filled),
            }
        }
        while out.first().is_some_and(String::is_empty) {
            out.remove(0);
        }
        out.join("\n")
    }

    /// A line whose block stands inside it: its entries on lines of their own.
    fn broken(&self, line: &str, step: &str) -> Option<Vec<String>> {
        let (at, name, entries) = self.blocks.iter().find_map(|(name, lines)| Some((line.find(&format!("{{{name}}}"))?, name, lines)))?;
        let (head, tail) = (line.get(..at)?, line.get(at + name.len() + 2..)?);
        let indent = indentation(line);
        let mut lines = vec![self.line(head.trim_end())];
        lines.extend(entries.iter().map(|e| format!("{indent}{step}{e}")));
        lines.push(format!("{indent}{}", self.line(tail.trim_start())));
        Some(lines)
    }

    /// One line, in one pass, so that what is filled in is never filled again.
    fn line(&self, line: &str) -> String {
        let mut out = String::with_capacity(line.len());
        let mut rest = line;
        while let Some(at) = rest.find('{') {
            let (before, from) = rest.split_at(at);
            out.push_str(before);
            let name = from.get(1..).and_then(|f| f.split_once('}')).map_or("", |(name, _)| name);
            let own = out.ends_with('$');
            match self.value(name).filter(|_| !own) {
                Some(value) => {
                    out.push_str(&value);
                    rest = from.get(name.len() + 2..).unwrap_or("");
                }
                None => {
                    out.push('{');
                    rest = from.get(1..).unwrap_or("");
                }
            }
        }
        out.push_str(rest);
        out
    }

    fn value(&self, name: &str) -> Option<String> {
        let word = self.inline.iter().find(|(n, _)| *n == name).map(|(_, v)| v.clone());
        word.or_else(|| {
            let lines = &self.blocks.iter().find(|(n, _)| *n == name)?.1;
            Some(lines.join(" ").trim_end_matches([',', ' ', '\\']).to_string())
        })
    }
}

fn indentation(line: &str) -> &str {
    line.get(..line.len() - line.trim_start().len()).unwrap_or("")
}

/// How a language writes values.
#[derive(Clone, Copy)]
pub(super) struct Writer<'a> {
    /// The language.
    pub(super) dialect: &'a Dialect,
    /// How a setting is read; a library may know better than its language.
    pub(super) environment: &'a str,
}

impl Writer<'_> {
    /// A value as an expression.
    pub(super) fn value(self, value: &Written) -> String {
        let dialect = self.dialect;
        match value {
            Written::Source(text) => text.clone(),
            Written::Literal(text) => self.literal(text),
            Written::Setting(name) => self.environment.replace("{name}", name),
            Written::Variable(name) => format!("{}{name}", dialect.variable_prefix),
            Written::State => dialect.state_variable.clone(),
            Written::Join(parts) if dialect.joined.is_some() => {
                let values = parts.iter().map(|p| self.value(p)).collect::<Vec<_>>().join(", ");
                let form = dialect.joined.as_deref().unwrap_or("");
                form.replace("{holes}", &"{}".repeat(parts.len())).replace("{parts}", &values)
            }
            Written::Join(parts) => {
                let concat = dialect.concat.as_deref().unwrap_or("");
                parts.iter().map(|p| self.operand(p)).collect::<Vec<_>>().join(concat)
            }
        }
    }

    /// A value as an operand, in parentheses when it needs them.
    pub(super) fn operand(self, value: &Written) -> String {
        let text = self.value(value);
        let is_joined = self.dialect.concat.is_some() || self.dialect.joined.is_some();
        if !is_joined || Snippet::new(&text).is_operand(&self.dialect.members) { text } else { format!("({text})") }
    }

    /// A string literal.
    pub(super) fn literal(self, text: &str) -> String {
        let mut escaped = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            match self.dialect.escapes.iter().find(|(from, _)| !from.is_empty() && rest.starts_with(from.as_str())) {
                Some((from, to)) => {
                    escaped.push_str(to);
                    rest = rest.get(from.len()..).unwrap_or("");
                }
                None => {
                    escaped.push(c);
                    rest = rest.get(c.len_utf8()..).unwrap_or("");
                }
            }
        }
        format!("{0}{escaped}{0}", self.dialect.quote)
    }

    /// The parameters as entries of a map.
    pub(super) fn entries(self, plan: &Plan) -> Vec<String> {
        let identifier =
            |name: &str| name.starts_with(|c: char| c.is_alphabetic() || c == '_') && name.chars().all(|c| c.is_alphanumeric() || c == '_');
        let entry = |(number, (name, value)): (usize, &(_, _))| {
            let name: &str = AsRef::<str>::as_ref(name);
            let key = if self.dialect.bare_keys && identifier(name) { name.to_string() } else { self.literal(name) };
            // What a method of the value makes an entry of (`{value}.to_string()`) takes an operand.
            let value = if self.dialect.entry.contains("{value}.") { self.operand(value) } else { self.value(value) };
            let fill = Fill::default().word("key", key).word("value", value).word("argument", format!("${number}"));
            format!("{}{}", fill.line(&self.dialect.entry), self.dialect.separator)
        };
        let mut entries: Vec<String> = (1..).zip(&plan.pairs).map(entry).collect();
        if let Some(last) = entries.last_mut().filter(|_| self.dialect.bare_last) {
            last.truncate(last.len() - self.dialect.separator.len());
        }
        entries
    }

    /// The values of those entries, where they stand apart.
    pub(super) fn elements(self, plan: &Plan) -> Vec<String> {
        let element = |form: &String, value: &Written| Fill::default().word("value", self.value(value)).line(form);
        self.dialect.element.iter().flat_map(|form| plan.pairs.iter().map(move |(_, value)| element(form, value))).collect()
    }

    /// The parameters as the text of a query: known values percent-encoded, others in braces.
    pub(super) fn query(self, plan: &Plan) -> String {
        let value = |value: &Written| match value {
            Written::Literal(text) if text.starts_with(['{', '<', '$', '%', ':', '[']) => text.to_string(),
            Written::Literal(text) => encode(text),
            Written::Source(text) if text.starts_with('{') || marks::end(text, 0) == Some(text.len()) => text.clone(),
            Written::Source(_) | Written::Variable(_) | Written::Join(_) => String::new(),
            Written::Setting(name) => format!("{{{name}}}"),
            Written::State => "{state}".into(),
        };
        let pair = |(name, written): &(crate::model::source::Name, Written)| {
            let text = value(written);
            if text.is_empty() { format!("{name}={{{name}}}") } else { format!("{name}={text}") }
        };
        plan.pairs.iter().map(pair).collect::<Vec<_>>().join("&")
    }

    /// Lines of comment.
    pub(super) fn comments(self, texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| self.dialect.comment.replace("{text}", text)).collect()
    }
}

/// Percent-encodes all but unreserved characters.
fn encode(text: &str) -> String {
    let keeps = |b: u8| b.is_ascii_alphanumeric() || b"-._~".contains(&b);
    text.bytes().map(|b| if keeps(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}
