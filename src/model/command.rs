//! Commands: programs that are run by a line of words, as a closed vocabulary of TOML rows.
//!
//! A row says how a program's options are written, which of them take a value, and what the program does: it sends a request of a client
//! model, or it is an operation on what it is given. The words themselves are values of the scanned code; the evaluator reads them.

use super::client::{Effect, Slot};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A program.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(try_from = "CommandForm")]
pub struct Command {
    /// What it is called, without a folder.
    pub names: Vec<String>,
    /// The id of the client model whose requests it sends.
    pub sends: Option<String>,
    /// The operation that gives what it prints. Options are its arguments by name, other words by position; what comes through the pipe is
    /// called `&in`.
    pub operation: Option<String>,
    /// How its options are written.
    pub style: Style,
    /// The options of which something is said, by each of their names (`-X`, `--request`).
    pub options: BTreeMap<String, CommandOption>,
    /// The words that are no options, in order; the last kind counts for all further ones.
    pub operands: Vec<Operand>,
    /// What a word of the kind `item` is, by the text between its name and its value.
    pub items: Vec<(String, Item)>,
    /// The verb of a request with a body when nothing names one.
    pub body_verb: Option<String>,
    /// What it fetches goes into a file of the URL's name unless an option says otherwise.
    pub to_file: bool,
}

/// How options are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Style {
    /// `-s`, `-sS`, `-dvalue`, `--name value`, `--name=value`.
    #[default]
    Gnu,
    /// The same, but `--name=value` is none.
    NoEquals,
    /// One dash before names of any length, each a word of its own (`-base64 -A`).
    OneDash,
    /// Only the options that are listed are any.
    Words,
    /// As GNU's, up to the first word that is none: from there on it is another command's line.
    Prefix,
}

/// An option.
#[derive(Debug, Clone, Default)]
pub struct CommandOption {
    /// Its name among the arguments of an operation: its longest, without dashes.
    pub name: String,
    /// How many words behind it belong to it.
    pub takes: usize,
    /// What its value (of a switch: true) does to the request.
    pub effect: Effect,
    /// How its value is written.
    pub form: ValueForm,
    /// What else it does.
    pub role: Option<OptionRole>,
    /// The value of a switch, when it is not true.
    pub value: Option<String>,
}

/// How the value of an option is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ValueForm {
    /// As it is.
    #[default]
    Plain,
    /// As it is, or `@` and the name of a file that holds it.
    OrFile,
    /// The name of a file that holds it.
    File,
    /// `name=value`, the value not encoded yet; `name@file`.
    Encoded,
}

/// What an option does besides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OptionRole {
    /// Its value is a part of the body; parts have `&` between them.
    Data,
    /// Its value is a part of a JSON body.
    JsonData,
    /// Its value is a field of a multipart body.
    Part,
    /// Its value is a part of the query.
    Query,
    /// What would be the body is the query.
    DataInQuery,
    /// A URL.
    Url,
    /// The file that the answer is written to, `-` for none.
    Output,
    /// The answer is written to a file that the URL names.
    OutputNamed,
    /// The answer is not printed.
    Silences,
    /// Further options stand in the file that its value names, one a line; `-` for what comes through the pipe.
    Config,
    /// Further options stand elsewhere.
    Elsewhere,
    /// The options of another request follow.
    Next,
    /// Its value is the name of a variable of the operation, the next word what that holds.
    Binds,
}

/// A word that is no option.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Operand {
    /// A verb, when it is written in capitals and another word follows.
    Verb,
    /// A URL.
    Url,
    /// A part of the request.
    Item,
    /// Nothing that matters.
    Ignored,
    /// An argument of the operation.
    Argument,
}

/// What a part of a request is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Item {
    /// A field of the body.
    Field,
    /// A field of the body whose value is JSON.
    Json,
    /// A parameter of the query.
    Query,
    /// A header.
    Header,
    /// A field of the body that a file holds.
    File,
}

/// A row as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct CommandForm {
    names: Vec<String>,
    #[serde(default)]
    sends: Option<String>,
    #[serde(default)]
    operation: Option<String>,
    #[serde(default)]
    style: Style,
    /// Options with a value: their names with spaces between, and what they do.
    #[serde(default)]
    options: BTreeMap<String, OptionForm>,
    /// Options without one.
    #[serde(default)]
    switches: BTreeMap<String, OptionForm>,
    /// Further options with a value, of which nothing is said.
    #[serde(default)]
    valued: Vec<String>,
    #[serde(default)]
    operands: Vec<Operand>,
    #[serde(default)]
    items: BTreeMap<String, Item>,
    #[serde(default)]
    body_verb: Option<String>,
    #[serde(default)]
    to_file: bool,
}

/// What an option does: the slot that its value goes to, or a table.
#[derive(Deserialize)]
#[serde(untagged)]
enum OptionForm {
    Word(String),
    Table(OptionTable),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct OptionTable {
    #[serde(default)]
    slot: Option<Slot>,
    /// The header's name; without a slot, the option's among the arguments of an operation.
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    verb: Option<String>,
    #[serde(default)]
    implies: Option<String>,
    #[serde(default)]
    clears: Vec<Slot>,
    #[serde(default)]
    form: ValueForm,
    #[serde(default)]
    role: Option<OptionRole>,
    #[serde(default)]
    value: Option<String>,
}

impl TryFrom<CommandForm> for Command {
    type Error = String;

    fn try_from(form: CommandForm) -> Result<Self, String> {
        let first = form.names.first().cloned().ok_or("a command needs a name")?;
        if form.sends.is_some() == form.operation.is_some() {
            return Err(format!("`{first}` either sends requests of a client or is an operation"));
        }
        let mut options = BTreeMap::new();
        let given = form.options.into_iter().map(|(names, form)| (names, form, true));
        let given = given.chain(form.switches.into_iter().map(|(names, form)| (names, form, false)));
        let silent = form.valued.into_iter().map(|names| (names, OptionForm::Word(String::new()), true));
        for (names, form, takes_value) in given.chain(silent) {
            let option = option(&names, form, takes_value)?;
            for name in names.split_whitespace() {
                if !name.starts_with('-') {
                    return Err(format!("`{name}` of `{first}` is no option: one begins with a dash"));
                }
                if options.insert(name.to_owned(), option.clone()).is_some() {
                    return Err(format!("the option `{name}` of `{first}` is there twice"));
                }
            }
        }
        // The longest sign first: `:=` before `:`.
        let mut items: Vec<(String, Item)> = form.items.into_iter().collect();
        items.sort_by_key(|(sign, _)| std::cmp::Reverse(sign.len()));
        Ok(Self {
            names: form.names,
            sends: form.sends,
            operation: form.operation,
            style: form.style,
            options,
            operands: form.operands,
            items,
            body_verb: form.body_verb,
            to_file: form.to_file,
        })
    }
}

fn option(names: &str, form: OptionForm, takes_value: bool) -> Result<CommandOption, String> {
    let longest = names.split_whitespace().max_by_key(|name| name.len()).unwrap_or_default();
    let name = longest.trim_start_matches('-').to_owned();
    let takes = usize::from(takes_value);
    Ok(match form {
        OptionForm::Word(word) => CommandOption { name, takes, effect: Effect::try_from(word)?, ..CommandOption::default() },
        OptionForm::Table(t) => CommandOption {
            name: if t.slot.is_none() { t.name.clone().unwrap_or(name) } else { name },
            takes: if t.role == Some(OptionRole::Binds) { 2 } else { takes },
            effect: Effect { slot: t.slot, name: t.name, verb: t.verb, implies: t.implies, clears: t.clears, ..Effect::default() },
            form: t.form,
            role: t.role,
            value: t.value,
        },
    })
}
