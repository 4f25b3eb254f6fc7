//! Dialects: how one language writes what a rewrite needs – a literal, a map entry, a setting, a comment – as data.
//!
//! A dialect is not a grammar: it only writes. Reading a language is its frontend's business, and how a library's call looks is the
//! client model's.

use serde::Deserialize;
use std::collections::BTreeMap;

/// One file of `rules/dialects/`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Dialect {
    /// The languages it is for, as named in the frontend table. The first is the one its templates are written in.
    pub languages: Vec<String>,
    /// It also serves every language that has no dialect.
    #[serde(default)]
    pub fallback: bool,
    /// The client to write with when the file's own library is not known or has no rewrite of its own.
    #[serde(default)]
    pub default_client: Option<String>,
    /// Only clients whose ids begin with one of the languages write in it; of others, only those that have a way here.
    #[serde(default)]
    pub own_clients: bool,
    /// How a token request is written with clients of another language, by their ids; placeholders as in a client's `rewrite`.
    #[serde(default)]
    pub rewrites: BTreeMap<String, String>,
    /// A token request where there is no client at all; placeholders as in a client's `rewrite`.
    #[serde(default)]
    pub request: Option<String>,
    /// What begins and ends a string literal; nothing where values stand inside quotes anyway.
    pub quote: String,
    /// What is written differently inside a literal, and how.
    #[serde(default)]
    pub escapes: Vec<(String, String)>,
    /// Between two operands of a concatenation.
    #[serde(default)]
    pub concat: Option<String>,
    /// A text of several operands where they can't be joined by what stands between them: `{holes}` (one `{}` each) and `{parts}`.
    #[serde(default)]
    pub joined: Option<String>,
    /// How an expression reads what a mark in a text stands for (`{name}` in an address): `{name}`.
    #[serde(default)]
    pub marked: Option<String>,
    /// An entry of a map: `{key}` and `{value}`, or `{argument}` (`$1`) where the values stand in a list of their own.
    pub entry: String,
    /// An element of that list: `{value}`. A template has the list as `{values}`, alone on its line.
    #[serde(default)]
    pub element: Option<String>,
    /// Keys that are identifiers stand without quotes.
    #[serde(default)]
    pub bare_keys: bool,
    /// Between two entries.
    pub separator: String,
    /// No separator may stand behind the last entry.
    #[serde(default)]
    pub bare_last: bool,
    /// What a variable's name begins with.
    #[serde(default)]
    pub variable_prefix: String,
    /// What it begins with where it is set, when that is something else.
    #[serde(default)]
    pub set_prefix: Option<String>,
    /// A setting read from the environment: `{name}`.
    pub environment: String,
    /// Other ways in which code reads one.
    #[serde(default)]
    pub other_environments: Vec<String>,
    /// What joins the parts of an operand that needs no parentheses (`->`, `.`).
    #[serde(default)]
    pub members: Vec<String>,
    /// Functions that percent-encode their only argument (with a `+` behind the name: their first): form encoders do that themselves.
    #[serde(default)]
    pub percent_encoders: Vec<String>,
    /// A line of comment: `{text}`.
    pub comment: String,
    /// An authorize URL: `{url}` as a literal or `{address}` without quotes, `{pairs}` or `{query}`, and `{state}` (alone on its line) for the lines that make a new state. Nothing where no user is sent anywhere.
    pub authorize: String,
    /// The lines that make a new state.
    #[serde(default)]
    pub state: String,
    /// The name of the variable that those lines set.
    #[serde(default)]
    pub state_variable: String,
    /// A further parameter of a function, `{name}` with what must be said of its type; the name alone where this is not said.
    #[serde(default)]
    pub parameter: Option<String>,
    /// A function that refreshes a kept token: `{function}` begins it, `{params}` are further parameters, `{request}` (alone on its line)
    /// is the request, `{keep}` (alone on its line) what follows it.
    #[serde(default)]
    pub refresh: String,
    /// The same where the answer comes in a callback; `{request}` then has the lines that keep the answer inside.
    #[serde(default)]
    pub refresh_callback: String,
    /// A field of the kept token inside those functions: `{name}`.
    #[serde(default)]
    pub kept: String,
    /// The lines that keep a refreshed token; `{answer}` is the decoded answer.
    #[serde(default)]
    pub keep: String,
    /// The same in a callback.
    #[serde(default)]
    pub keep_callback: String,
    /// What begins a function, a method, and either of them when it waits for something.
    #[serde(default)]
    pub function: Openings,
    /// Words that say that an expression belongs to an object or class: a function with it must be a method.
    #[serde(default)]
    pub method_marks: Vec<String>,
    /// A word that makes a function one that waits.
    #[serde(default)]
    pub wait_mark: String,
    /// Functions see no variables of what is around them.
    #[serde(default)]
    pub closed_functions: bool,
    /// What functions see wherever they stand: variables, and the names that packages begin with.
    #[serde(default)]
    pub globals: Vec<String>,
    /// What code that runs at users' has and code on a server has not.
    #[serde(default)]
    pub user_side: Marks,
    /// What only code that runs at users' has: it outweighs `server_side`.
    #[serde(default)]
    pub user_side_only: Marks,
    /// What code on a server has and code that runs at users' has not: it outweighs `user_side`.
    #[serde(default)]
    pub server_side: Marks,
}

impl Dialect {
    /// Whether what a client writes is in it.
    pub fn speaks(&self, client: &str) -> bool {
        let own = |language: &String| client.strip_prefix(language.as_str()).is_some_and(|rest| rest.starts_with('/'));
        !self.own_clients || self.languages.iter().any(own)
    }

    /// The way in which an expression reads a setting from the environment (the first that it reads), and the setting's name.
    pub fn setting<'a, 'e>(&'a self, expression: &'e str) -> Option<(&'a str, &'e str)> {
        self.forms().find_map(|(form, before, after)| {
            let rest = expression.get(expression.find(before)? + before.len()..)?;
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            let name = rest.get(..end).filter(|name| !name.is_empty())?;
            rest.get(end..)?.starts_with(after).then_some((form, name))
        })
    }

    /// The way in which a text reads the setting of that name from the environment.
    pub fn setting_named(&self, text: &str, name: &str) -> Option<&str> {
        let reads = |read: &str, after: &str| {
            let behind = text.match_indices(read).filter_map(|(at, _)| text.get(at + read.len()..));
            behind.into_iter().any(|rest| rest.starts_with(after) && !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
        };
        self.forms().find(|(_, before, after)| reads(&format!("{before}{name}"), after)).map(|(form, ..)| form)
    }

    /// The ways to read a setting: each whole, and what stands before the setting's name and right behind it. A default, or what the code
    /// does with a setting that is missing, may follow a name in quotes.
    fn forms(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        std::iter::once(&self.environment).chain(&self.other_environments).filter_map(|form| {
            let (before, after) = form.split_once("{name}")?;
            let quote = after.starts_with(['\'', '"']);
            Some((form.as_str(), before, if quote { after.get(..1)? } else { after }))
        })
    }
}

/// What begins a function.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Openings {
    /// A function.
    pub plain: String,
    /// A method.
    pub method: String,
    /// A function that waits.
    pub waiting: String,
    /// A method that waits.
    pub waiting_method: String,
}

/// Signs of where code runs.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Marks {
    /// File name extensions.
    #[serde(default)]
    pub extensions: Vec<String>,
    /// Client models.
    #[serde(default)]
    pub clients: Vec<String>,
    /// Texts in the file.
    #[serde(default)]
    pub texts: Vec<String>,
}

/// The dialects of one run.
#[derive(Debug, Clone, Default)]
pub struct Dialects {
    /// In the order of their files.
    pub list: Vec<Dialect>,
}

impl Dialects {
    /// The dialect of a language, else the fallback.
    pub fn of(&self, language: &str) -> Option<&Dialect> {
        self.list.iter().find(|d| d.languages.iter().any(|l| l == language)).or_else(|| self.fallback())
    }

    /// Whether a language has a dialect of its own.
    pub fn has(&self, language: &str) -> bool {
        self.list.iter().any(|d| d.languages.iter().any(|l| l == language))
    }

    /// The dialect of what is no code.
    pub fn fallback(&self) -> Option<&Dialect> {
        self.list.iter().find(|d| d.fallback)
    }
}
