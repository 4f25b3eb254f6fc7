//! Commands: programs that are run by lines of words. The rows of the client models say which word means what ([`line`] reads them);
//! a program sends a request ([`requests`]), or gives something of what it is given ([`streams`], [`extracts`], [`filtered`]).

mod bodies;
mod config;
mod extracts;
mod files;
mod filtered;
mod filters;
mod line;
mod printed;
mod requests;
mod streams;
mod variables;

use super::arguments::{ArgValue, Args};
use super::exec::Evaluator;
use super::state::State;
use super::text::{PieceIs, TextPiece};
use super::value::{Is, Value};
use crate::model::command::{Command, OptionRole};
use crate::model::source::{Name, Span};
use line::Part;
use requests::Seat;

/// The argument by which what comes through a pipe reaches a command.
pub const INPUT: &str = "&in";
/// The operation of programs whose first word says what they do.
const SUBCOMMAND: &str = "subcommand";
/// The same where a command stands in a function or loop that is given something.
const AROUND: &str = "&around";

impl Args<'_> {
    /// What a command is given through a pipe, or by what it stands in.
    fn input(&self, span: Span) -> Value {
        self.named(&[INPUT]).or_else(|| self.named(&[AROUND])).cloned().unwrap_or_else(|| Value::null(span))
    }

    /// Arguments as functions of the project are given them.
    pub fn with_input(mut self) -> Self {
        let has_own = self.list.iter().any(|a| a.name.as_deref() == Some(INPUT));
        self.list.retain(|a| !(has_own && a.name.as_deref() == Some(AROUND)));
        for arg in self.list.iter_mut().filter(|a| a.name.as_deref() == Some(AROUND)) {
            arg.name = Some(INPUT.into());
        }
        self
    }

    /// Arguments without what the command need not read.
    pub fn without_surroundings(mut self) -> Self {
        self.list.retain(|a| a.name.as_deref() != Some(AROUND));
        self
    }
}

impl<'a> Evaluator<'a> {
    /// Runs a program that the models know.
    pub fn run_command(&mut self, name: &str, args: &Args<'a>, name_span: Span, span: Span, state: &mut State) -> Option<Value> {
        let command = self.unit.models.command(name)?;
        let input = args.input(span);
        let words = line::words(args);
        let Some(operation) = &command.operation else {
            let seat = Seat { input: &input, name: name_span, span };
            return Some(self.send_command(command, &words, args.open, seat, state));
        };
        let args = as_arguments(command, &words, &input, args.open, span);
        if operation == SUBCOMMAND {
            return Some(self.run_subcommand(name, args, name_span, span, state));
        }
        Some(self.intrinsic(operation, None, args, name_span, span, state))
    }

    /// A program whose first word says what it does: a call of both names with the words behind.
    fn run_subcommand(&mut self, name: &str, mut args: Args<'a>, name_span: Span, span: Span, state: &mut State) -> Value {
        let first = args.list.iter().position(|a| a.name.is_none());
        let word = first.map(|at| args.list.remove(at)).and_then(|arg| arg.value.as_literal());
        let name = word.map_or_else(|| name.into(), |word| Name::from(format!("{name} {}", word.to_lowercase())));
        self.foreign_call(&name, None, args, name_span, span, state)
    }

    /// The line that a program which is not known is given: a known one that sends requests, and its words (`retry 3 curl -d …`).
    pub fn run_given_line(&mut self, args: &Args<'a>, span: Span, state: &mut State) -> Option<Value> {
        if !self.semantics(self.file()).commands {
            return None;
        }
        let literal = |arg: &ArgValue<'_>| arg.value.as_literal().filter(|_| arg.name.is_none());
        // Also the name of an image of it (`curlimages/curl:8.9.1`).
        let own = |word: Name| word.rsplit('/').next().and_then(|last| last.split(':').next()).map(Name::from);
        let sender = |arg: &ArgValue<'_>| {
            let name = literal(arg).and_then(own)?;
            self.unit.models.command(&name).is_some_and(|command| command.sends.is_some()).then_some(name)
        };
        let is_address = |arg: &ArgValue<'_>| arg.name.is_none() && literal(arg).is_none_or(|word| word.contains("://"));
        // Its name alone may be anything: what is installed, what is looked for.
        let (first, name) = args.list.iter().enumerate().find_map(|(at, arg)| {
            let has_address = args.list.iter().skip(at + 1).any(is_address);
            Some((at, sender(arg).filter(|_| has_address)?))
        })?;
        let at = args.list.get(first)?.at;
        let mut rest = args.clone();
        rest.list = args.list.iter().enumerate().filter(|(at, a)| a.name.is_some() || *at > first).map(|(_, a)| a.clone()).collect();
        self.run_command(&name, &rest, at, span, state)
    }

    /// A line whose first word is a command.
    pub fn run_line(&mut self, args: Args<'a>, is_program: bool, name_span: Span, span: Span, state: &mut State) -> Value {
        // `env NAME=value command`
        let sets = |value: &Value| matches!(&value.is, Is::Text(t) if t.pieces.first().is_some_and(is_setting));
        let mut positional = args.list.iter().enumerate().filter(|(_, a)| a.name.is_none() && !sets(&a.value));
        let Some((at, first)) = positional.next() else { return args.input(span) };
        let name = first.value.as_literal().map(|word| Name::from(word.rsplit('/').next().unwrap_or(&word)));
        let called_at = first.at;
        let mut rest = args.clone();
        rest.list.remove(at);
        match name.filter(|n| !n.is_empty()) {
            Some(name) => {
                // A word that stands elsewhere (`$CURL`) is called where it is read.
                let at = if span.contains(&called_at) { called_at } else { name_span };
                // What is no shell itself knows no functions of the script (`command curl` in a function `curl`).
                if is_program && let Some(value) = self.run_command(&name, &rest, at, span, state) {
                    return value;
                }
                self.call_named(&name, None, rest, at, span, state)
            }
            None => self.foreign_call(&Name::from("%dynamic"), None, rest.without_surroundings(), name_span, span, state),
        }
    }
}

/// Whether a word sets a variable for the command behind it.
fn is_setting(first: &TextPiece) -> bool {
    let PieceIs::Literal(text) = &first.kind else { return false };
    text.split_once('=').is_some_and(|(name, _)| is_name(name))
}

/// Whether a text is a variable's name.
fn is_name(text: &str) -> bool {
    !text.starts_with(|c: char| c.is_ascii_digit()) && !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

/// The positional arguments.
fn positional(args: &Args<'_>) -> Vec<Value> {
    // A point in time stays where it is counted.
    let at = |a: &ArgValue<'_>| if matches!(a.value.is, Is::Symbol(_)) { a.value.span } else { a.at };
    args.list.iter().filter(|a| a.name.is_none()).map(|a| Value { span: at(a), ..a.value.clone() }).collect()
}

/// Whether a switch is among the arguments.
fn has(args: &Args<'_>, name: &str) -> bool {
    args.named(&[name]).is_some()
}

/// The words of a line as the arguments of an operation: options by their names, the rest by position.
fn as_arguments<'a>(command: &'a Command, words: &[line::Word], input: &Value, open: bool, span: Span) -> Args<'a> {
    let mut all = Args { open, ..Args::default() };
    let named =
        |name: Name, word: &line::Word| ArgValue { name: Some(name), there: word.there, ..ArgValue::plain(word.value.clone(), word.at) };
    for part in line::read(command, words).0 {
        match part {
            Part::Option(option, _, values) if option.role == Some(OptionRole::Binds) => {
                if let [name, value] = &values[..] {
                    let name = format!("${}", name.literal().unwrap_or_default());
                    all.list.push(named(name.into(), value));
                }
            }
            Part::Option(option, word, values) => match values.first() {
                Some(value) => all.list.push(named(option.name.as_str().into(), value)),
                None => {
                    let on = line::Word { value: Value::new(Is::Bool(true), word.at), ..word };
                    all.list.push(named(option.name.as_str().into(), &on));
                }
            },
            Part::Unclear => all.open = true,
            Part::Operand(word) => {
                let arg = ArgValue::plain(word.value.clone(), word.at);
                all.list.push(ArgValue { there: word.there, ..arg });
            }
        }
    }
    all.list.push(ArgValue { name: Some(INPUT.into()), ..ArgValue::plain(input.clone(), span) });
    all
}
