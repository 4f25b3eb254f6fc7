//! Lines of words: which of them are options, and what belongs to these.

use crate::evaluate::arguments::Args;
use crate::evaluate::text::{PieceIs, Position, TextValue};
use crate::evaluate::value::{Is, Value};
use crate::model::command::{Command, CommandOption, Operand, OptionRole, Style};
use crate::model::http::Tri;
use crate::model::source::{Name, Span};
use std::rc::Rc;

/// A word of a command line.
#[derive(Debug, Clone)]
pub struct Word {
    /// What it is.
    pub value: Value,
    /// Where it is written.
    pub at: Span,
    /// Whether it is there.
    pub there: Tri,
}

impl Word {
    /// The whole word, when it is known.
    pub fn literal(&self) -> Option<Name> {
        self.value.as_literal()
    }

    /// The word as text, when it is one.
    pub fn text(&self) -> Option<Rc<TextValue>> {
        match &self.value.is {
            Is::Text(text) => Some(text.clone()),
            _ => None,
        }
    }

    /// Whether no text of it is known.
    pub fn is_unknown(&self) -> bool {
        self.value.alternatives().iter().all(|one| match &one.is {
            Is::Text(text) => !text.has_literal(),
            Is::Number(_) | Is::Map(_) => false,
            _ => true,
        })
    }

    /// A part of the word.
    fn part(&self, text: TextValue) -> Self {
        let at = text.span().filter(|_| text.pieces.iter().all(|p| p.exact || matches!(p.kind, PieceIs::Hole(_)))).unwrap_or(self.at);
        Self { value: crate::evaluate::text::simplify(text, at), at, there: self.there }
    }
}

/// A part of a command line.
#[derive(Debug)]
pub enum Part<'c> {
    /// An option and the words that belong to it.
    Option(&'c CommandOption, Word, Vec<Word>),
    /// A word that is none.
    Operand(Word),
    /// Which words belong to which options is not known.
    Unclear,
}

/// The words of a call.
pub fn words(args: &Args<'_>) -> Vec<Word> {
    let positional = args.list.iter().filter(|a| a.name.is_none());
    positional.map(|a| Word { value: a.value.clone(), at: a.at, there: a.there }).collect()
}

/// Reads a line of words as a program does; what follows the start of another request is left over.
pub fn read<'c>(command: &'c Command, words: &[Word]) -> (Vec<Part<'c>>, Vec<Word>) {
    let mut reader = Reader { command, words, at: 0, parts: Vec::new() };
    let mut skipped = command.operands.iter().take_while(|kind| **kind == Operand::Ignored).count();
    while let Some(word) = words.get(reader.at) {
        reader.at += 1;
        let before = reader.parts.len();
        if word.literal().as_deref() == Some("--") && command.style != Style::Words {
            let rest = words.get(reader.at..).unwrap_or(&[]);
            reader.parts.extend(rest.iter().cloned().map(Part::Operand));
            break;
        }
        reader.word(word);
        let is_operand = reader.parts.len() > before && matches!(reader.parts.last(), Some(Part::Operand(_)));
        if is_operand && skipped > 0 {
            skipped -= 1;
            reader.parts.pop();
        } else if is_operand && command.style == Style::Prefix {
            let rest = words.get(reader.at..).unwrap_or(&[]);
            reader.parts.extend(rest.iter().cloned().map(Part::Operand));
            break;
        }
        if let Some(Part::Option(option, ..)) = reader.parts.last()
            && option.role == Some(OptionRole::Next)
        {
            return (reader.parts, words.get(reader.at..).unwrap_or(&[]).to_vec());
        }
    }
    (reader.parts, Vec::new())
}

struct Reader<'c, 'w> {
    command: &'c Command,
    words: &'w [Word],
    /// The next word.
    at: usize,
    parts: Vec<Part<'c>>,
}

impl<'c> Reader<'c, '_> {
    fn word(&mut self, word: &Word) {
        let alternatives = word.value.alternatives();
        if alternatives.len() > 1 && alternatives.iter().any(|one| one.as_literal().is_some_and(|text| text.starts_with('-'))) {
            self.one_of(word, alternatives);
        } else {
            self.one_word(word);
        }
    }

    /// A word of which it is not known which option it is: each of them may be there.
    fn one_of(&mut self, word: &Word, alternatives: &[Value]) {
        let start = self.at;
        let mut ends = Vec::new();
        for one in alternatives {
            self.at = start;
            self.one_word(&Word { value: one.clone(), at: one.span, there: Tri::Maybe.min(word.there) });
            ends.push(self.at);
        }
        let (first, last) = (ends.iter().min().copied().unwrap_or(start), ends.iter().max().copied().unwrap_or(start));
        // What belongs to one of them only is there with that one only.
        if self.words.get(first..last).is_some_and(|between| between.iter().any(|w| w.there == Tri::Yes)) {
            self.parts.push(Part::Unclear);
        }
        self.at = last;
    }

    fn one_word(&mut self, word: &Word) {
        let text = word.text();
        let first = text.as_ref().and_then(|t| match t.pieces.first().map(|p| &p.kind) {
            Some(PieceIs::Literal(first)) => Some(first.clone()),
            _ => None,
        });
        let (Some(text), Some(first)) = (text, first.filter(|f| f.len() > 1 && f.starts_with('-'))) else {
            return self.parts.push(Part::Operand(word.clone()));
        };
        let whole = text.pieces.len() == 1;
        let named = self.command.options.get(&*first).filter(|_| whole);
        match (self.command.style, named) {
            (_, Some(option)) => self.option(option, word, None),
            (Style::Words, None) => self.parts.push(Part::Operand(word.clone())),
            // An option of which nothing is said.
            (Style::OneDash, None) => {}
            (_, None) if first.starts_with("--") => self.long(word, &text, &first),
            (_, None) => self.short(word, &text, &first),
        }
    }

    /// `--name=value`
    fn long(&mut self, word: &Word, text: &TextValue, first: &str) {
        let Some((name, _)) = first.split_once('=').filter(|_| self.command.style == Style::Gnu) else { return };
        if let Some(option) = self.command.options.get(name) {
            let value = text.slice(Position { piece: 0, byte: name.len() + 1 }, text.end());
            self.option(option, word, Some(word.part(value)));
        }
    }

    /// `-sSXPOST`: switches, of which the last may be an option with a value.
    fn short(&mut self, word: &Word, text: &TextValue, first: &str) {
        for (at, letter) in first.char_indices().skip(1) {
            let Some(option) = self.command.options.get(&format!("-{letter}")) else { continue };
            let after = at + letter.len_utf8();
            let rest = text.slice(Position { piece: 0, byte: after }, text.end());
            if option.takes == 0 {
                self.option(option, word, None);
                continue;
            }
            let glued = (!rest.pieces.is_empty()).then(|| word.part(rest));
            return self.option(option, word, glued);
        }
    }

    /// An option with what belongs to it: what is glued to it, else the words behind it.
    fn option(&mut self, option: &'c CommandOption, word: &Word, glued: Option<Word>) {
        let mut values: Vec<Word> = glued.into_iter().collect();
        while values.len() < option.takes {
            let Some(next) = self.words.get(self.at) else { break };
            values.push(next.clone());
            self.at += 1;
        }
        self.parts.push(Part::Option(option, word.clone(), values));
    }
}
