//! Expectation lines: one thing that was understood, as short text. `testdata/clients/README.md` defines the form.

use crate::show;
use oauth_migrate_lint::model::http::{Built, Library, Params, Request, Tri};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Words that begin a section.
const SECTIONS: &[&str] = &["query", "form", "text", "json", "multipart", "body", "headers"];

/// One line, compared without regard to the order of its entries.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Line {
    /// What comes before the first section: verb and URL.
    head: Vec<String>,
    /// The entries of each section.
    sections: BTreeMap<String, BTreeSet<String>>,
    /// `auth=…`, `uncertain` and what else stands alone.
    marks: BTreeSet<String>,
}

impl Line {
    /// Reads an expectation.
    pub fn parse(text: &str) -> Self {
        let mut line = Self::default();
        let mut section: Option<String> = None;
        for word in words(text) {
            if SECTIONS.contains(&word.as_str()) {
                line.sections.entry(word.clone()).or_default();
                section = Some(word);
            } else if word.starts_with("auth=") || word == "uncertain" || word == "inferred" {
                line.marks.insert(word);
            } else if let Some(name) = &section {
                let entry = if name == "headers" { folded(&word) } else { word };
                line.sections.entry(name.clone()).or_default().insert(entry);
            } else {
                line.head.push(word);
            }
        }
        line
    }

    /// A request.
    pub fn of_request(request: &Request) -> Self {
        let mut line =
            Self { head: vec![show::set(&show::verbs(&request.verb)), show::set(&show::texts(&request.url))], ..Self::default() };
        line.params("query", &request.query);
        line.params("headers", &request.headers);
        let body = show::bodies(&request.body);
        match body.iter().next().map(String::as_str) {
            Some("none") if body.len() == 1 => line.params("form", &request.form),
            Some(one) if body.len() == 1 && SECTIONS.contains(&one) => {
                line.params(one, &request.form);
                let entries = line.sections.entry(one.into()).or_default();
                // A body of which no parameter is known is open by nature.
                if entries.iter().all(|e| e == "..") {
                    entries.clear();
                }
            }
            _ => {
                line.params("body", &request.form);
                line.marks.insert(format!("body={}", show::set(&body)));
            }
        }
        let auth = show::set(&show::schemes(&request.credentials));
        if auth != "none" {
            line.marks.insert(format!("auth={auth}"));
        }
        if request.uncertain {
            line.marks.insert("uncertain".into());
        }
        if show::is_inferred(request) {
            line.marks.insert("inferred".into());
        }
        line
    }

    /// What an OAuth library was told.
    pub fn of_library(library: &Library) -> Self {
        let mut head = vec![
            "library".to_string(),
            format!("authorize={}", show::set(&show::texts(&library.authorize))),
            format!("token={}", show::set(&show::texts(&library.token))),
        ];
        let switch = |on: Tri| match on {
            Tri::Yes => "on",
            Tri::No => "off",
            Tri::Maybe => "unknown",
        };
        head.extend(library.switches.iter().map(|(name, on, _)| format!("{name}={}", switch(*on))));
        Self { head, ..Self::default() }
    }

    /// Whether this is a library of which the other line says the same and more.
    pub fn is_less_told_than(&self, other: &Self) -> bool {
        let [Some("library"), Some("library")] = [self.head.first().map(String::as_str), other.head.first().map(String::as_str)] else {
            return false;
        };
        let within = self.head.iter().all(|word| other.head.contains(word) || word.ends_with("=none"));
        within && self != other && !other.head.iter().all(|word| self.head.contains(word))
    }

    /// A URL that is composed and handed on.
    pub fn of_built(built: &Built) -> Self {
        let mut line = Self { head: vec!["built".into(), show::set(&show::texts(&built.url))], ..Self::default() };
        line.params("query", &built.query);
        line
    }

    fn params(&mut self, section: &str, params: &Params) {
        let mut entries: BTreeSet<String> = BTreeSet::new();
        for entry in params.entries.iter().filter(|e| e.there != Tri::No) {
            let mark = if entry.there == Tri::Maybe { "?" } else { "" };
            let text = format!("{}{mark}={}", entry.name, show::set(&show::values(&entry.value)));
            entries.insert(if section == "headers" { folded(&text) } else { text });
        }
        if params.open {
            entries.insert("..".into());
        }
        if !entries.is_empty() {
            self.sections.entry(section.into()).or_default().extend(entries);
        }
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quoted = |word: &String| match word.split_once('=') {
            Some((name, value)) if value.contains(' ') => format!("{name}=\"{value}\""),
            _ => word.clone(),
        };
        write!(f, "{}", self.head.join(" "))?;
        for (name, entries) in &self.sections {
            write!(f, " {name}")?;
            entries.iter().try_for_each(|e| write!(f, " {}", quoted(e)))?;
        }
        self.marks.iter().try_for_each(|m| write!(f, " {m}"))
    }
}

/// A header with its name in lower case.
fn folded(entry: &str) -> String {
    match entry.split_once('=') {
        Some((name, value)) => format!("{}={value}", name.to_ascii_lowercase()),
        None => entry.to_string(),
    }
}

/// Splits at spaces outside of quotes; the quotes go.
fn words(text: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    let mut quoted = false;
    for c in text.trim().chars() {
        match c {
            '"' => quoted = !quoted,
            ' ' if !quoted => all.push(String::new()),
            c => all.last_mut().unwrap().push(c),
        }
    }
    all.retain(|w| !w.is_empty());
    all
}
