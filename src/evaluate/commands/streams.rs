//! What commands print of what they are given: words, files, encodings of them.

use super::files::file_content;
use super::{files, has, positional};
use crate::evaluate::arguments::Args;
use crate::evaluate::exec::Evaluator;
use crate::evaluate::intrinsics::encoded;
use crate::evaluate::state::State;
use crate::evaluate::text::{self, PieceIs, TextPiece, TextValue};
use crate::evaluate::value::{Is, MapValue, Slot, Value, join};
use crate::model::source::{Name, Span};
use std::rc::Rc;

impl<'a> Evaluator<'a> {
    /// Carries out an operation of a command; none when it is not one.
    pub fn command_operation(&mut self, operation: &str, args: &Args<'a>, name_span: Span, span: Span, state: &mut State) -> Option<Value> {
        let given = positional(args);
        let first = || given.first().cloned().unwrap_or_else(|| Value::null(span));
        Some(match operation {
            "run-line" => self.run_line(args.clone(), false, name_span, span, state),
            "run-program" => self.run_line(args.clone(), true, name_span, span, state),
            "run-text" => {
                let line = spaced(&given, span);
                let words = split_words(&line, span);
                if self.declares_only(&words, state) {
                    return Some(Value::null(span));
                }
                let mut rest = self.spread(&words, state);
                rest.list.extend(args.list.iter().filter(|a| a.name.is_some()).cloned());
                self.run_line(rest, false, name_span, span, state)
            }
            "print-words" => {
                let line = spaced(&given, span);
                if has(args, "n") { line } else { with_line_end(line, span) }
            }
            "print-format" => self.print_format(&given, args.open, span),
            "read-files" => self.content(&given, args, span, state),
            "pass-on" => self.input_or_files(args, span, state),
            "write-files" => {
                let input = args.input(span);
                for path in &given {
                    self.write_file(path, &input, has(args, "append"), path.span, state);
                }
                input
            }
            "write-file" => {
                let adds = args.value(2).is_some_and(|v| matches!(v.is, Is::Bool(true)));
                let value = args.value(1).cloned().unwrap_or_else(|| Value::null(span));
                self.write_file(&first(), &value, adds, span, state);
                Value::null(span)
            }
            "temporary-file" => Value::named(files::TEMPORARY.into(), span),
            "named-output" => files::named_output(first(), span),
            "captured" => captured(&first(), span),
            "also-printed" => super::printed::also(args.value(0), args.value(1), span),
            "words" => split_words(&first(), span),
            "base64-lines" => self.base64_lines(args, span, state),
            "base64-tool" => {
                let is_base64 = |w: &Name| matches!(&**w, "base64" | "enc");
                match given.first().and_then(Value::as_literal).filter(is_base64) {
                    Some(_) if has(args, "d") || has(args, "out") => Value::unknown(span),
                    Some(_) => self.encoded_lines(&args.input(span), !has(args, "A"), span),
                    None => Value::unknown(span),
                }
            }
            "characters" => self.without_characters(args, span, state),
            "clock" => self.clock(args, span, state),
            "declare-pair" => {
                let is_own = args.value(1).is_some_and(|v| matches!(v.is, Is::Bool(true)));
                self.declare_pair(&first(), is_own, state);
                Value::null(span)
            }
            "variable-named" => self.variable_named(&first(), span, state),
            "without-start" | "without-end" => self.without_pattern(operation, &given, span),
            "glob-match" => super::variables::glob_match(&given, span),
            "list-tail" => self.list_tail(&given, span, state),
            _ => return self.extract_operation(operation, args, name_span, span, state),
        })
    }

    /// What files hold, or what comes through the pipe when there are none.
    pub fn input_or_files(&self, args: &Args<'a>, span: Span, state: &State) -> Value {
        let input = args.input(span);
        let known = |v: &Value| !matches!(v.is, Is::Null);
        // The words of these commands that are no files (`cut -d, -f2`) belong to options.
        let named = positional(args).iter().map(|path| file_content(path, span, state)).find(|v| !v.is_unknown());
        let value = if known(&input) { input } else { named.unwrap_or_else(|| Value::unknown(span)) };
        cooked(value)
    }

    fn content(&self, paths: &[Value], args: &Args<'a>, span: Span, state: &State) -> Value {
        let is_input = |v: &&Value| matches!(v.as_literal().as_deref(), Some("-" | "/dev/stdin"));
        let mut parts = Vec::new();
        for path in paths {
            parts.push(match Some(path).filter(is_input) {
                Some(_) => args.input(span),
                None => file_content(path, span, state),
            });
        }
        match &parts[..] {
            [] => args.input(span),
            [one] => one.clone(),
            many => text::concat(&many.iter().map(|v| (v.clone(), span)).collect::<Vec<_>>(), span),
        }
    }

    /// `printf format words…`: the format is used again while there are words.
    fn print_format(&mut self, given: &[Value], is_open: bool, span: Span) -> Value {
        let Some((format, rest)) = given.split_first() else { return Value::null(span) };
        self.over_texts(format, span, |t| {
            let format = t.map_literals(unescaped);
            let taken = text::arguments_taken(&format);
            if taken == 0 || rest.len() <= taken && !is_open {
                return text::printf(&format, rest, span);
            }
            let mut rounds: Vec<(Value, Span)> = Vec::new();
            for words in rest.chunks(taken) {
                let mut words = words.to_vec();
                words.resize(taken, Value::text("", span));
                rounds.push((text::printf(&format, &words, span), span));
            }
            rounds.extend(is_open.then(|| (Value::unknown(span), span)));
            text::concat(&rounds, span)
        })
    }

    /// `base64`: lines, unless they may be of any length.
    fn base64_lines(&mut self, args: &Args<'a>, span: Span, state: &State) -> Value {
        if has(args, "decode") {
            return Value::unknown(span);
        }
        let files: Vec<Value> = positional(args);
        let value = self.content(&files, args, span, state);
        let wraps = args.named(&["wrap"]).and_then(Value::as_literal).as_deref() != Some("0");
        self.encoded_lines(&value, wraps, span)
    }

    fn encoded_lines(&self, value: &Value, wraps: bool, span: Span) -> Value {
        self.over_any(value, span, |t| encoded(PieceIs::Base64(Rc::new(t.clone()), wraps), span))
    }

    /// `tr`: what it deletes.
    fn without_characters(&mut self, args: &Args<'a>, span: Span, state: &State) -> Value {
        let given = positional(args);
        let value = args.input(span);
        let set = given.first().and_then(Value::as_literal).unwrap_or_default();
        let line_ends = ["\\n", "\n", "[:space:]", "[:cntrl:]", "\\012"].iter().any(|part| set.contains(part));
        if !has(args, "delete") {
            // A form that is encoded in pieces stays what it is.
            return if self.map_of(&value, state).is_some() { value } else { cooked(value) };
        }
        if !line_ends {
            return value;
        }
        let value = self.without_line_ends(&value, span);
        captured(&self.over_texts(&value, span, |t| Value { is: Is::Text(Rc::new(t.map_literals(|l| l.replace('\n', "")))), span }), span)
    }
}

fn joined(all: Option<MapValue>, more: MapValue) -> MapValue {
    match all {
        Some(all) => crate::evaluate::value::join_maps(&all, &more),
        None => more,
    }
}

/// The words of a text, with quotes as a shell reads them: a hole is in the word where it stands.
fn words_of(text: &TextValue) -> Vec<TextValue> {
    let mut words = Vec::new();
    let mut word = TextValue::default();
    let (mut quote, mut begun) = (None, false);
    for piece in &text.pieces {
        let PieceIs::Literal(literal) = &piece.kind else {
            word.pieces.push(piece.clone());
            begun = true;
            continue;
        };
        let mut start = 0;
        let take = |from: usize, to: usize, word: &mut TextValue| {
            if from < to {
                let part = TextValue { pieces: vec![piece.clone()] };
                let at = |byte| text::Position { piece: 0, byte };
                word.pieces.extend(part.slice(at(from), at(to)).pieces);
            }
        };
        for (at, c) in literal.char_indices() {
            let ends = quote.is_none() && c.is_whitespace();
            let quotes = matches!(c, '"' | '\'') && quote.is_none_or(|q| q == c);
            if !ends && !quotes {
                begun = true;
                continue;
            }
            take(start, at, &mut word);
            start = at + c.len_utf8();
            if quotes {
                quote = if quote.is_some() { None } else { Some(c) };
                begun = true;
            } else if begun {
                words.push(std::mem::take(&mut word));
                begun = false;
            }
        }
        take(start, literal.len(), &mut word);
    }
    if begun {
        words.push(word);
    }
    words
}

/// Words with blanks between them.
fn spaced(words: &[Value], span: Span) -> Value {
    match words {
        [] => Value::text("", span),
        [one] => one.clone(),
        many => {
            let mut parts = Vec::new();
            for word in many {
                if !parts.is_empty() {
                    parts.push((Value::text(" ", span), span));
                }
                parts.push((word.clone(), word.span));
            }
            text::concat(&parts, span)
        }
    }
}

/// A line of output. What is not text stays what it is: nobody looks at the line's end but encoders.
fn with_line_end(value: Value, span: Span) -> Value {
    match &value.is {
        Is::Map(_) | Is::Answer(_) => value,
        _ => text::concat(&[(value.clone(), value.span), (Value::text("\n", span), span.slice(0, 0))], span),
    }
}

/// What a command printed, as its caller is given it: without line ends behind it.
pub fn captured(value: &Value, span: Span) -> Value {
    let one = |v: &Value| match &v.is {
        Is::Text(t) => {
            let mut t = t.trim_side(false, Some("\n\r"));
            while t.pieces.len() > 1 && t.pieces.last().is_some_and(|p| matches!(&p.kind, PieceIs::Literal(l) if l.is_empty())) {
                t.pieces.pop();
            }
            match &t.pieces[..] {
                // A point in time is where it is counted.
                [TextPiece { kind: PieceIs::Hole(inner), .. }] if matches!(inner.is, Is::Symbol(_)) => inner.clone(),
                _ => text::simplify(t, v.span),
            }
        }
        _ => v.clone(),
    };
    text::dedup(value.alternatives().iter().map(one).collect(), span)
}

/// A value that something was done to.
pub fn cooked(value: Value) -> Value {
    crate::evaluate::reads::cooked(value)
}

/// Undoes the escapes of a format.
fn unescaped(text: &str) -> String {
    if text.contains('\\') {
        text.replace("\\n", "\n").replace("\\t", "\t").replace("\\\"", "\"").replace("\\\\", "\\")
    } else {
        text.into()
    }
}

/// The words of a text that is not quoted: a list. What stands between two blanks is one word.
pub fn split_words(value: &Value, span: Span) -> Value {
    let mut all: Option<MapValue> = None;
    let mut whole: Vec<Value> = Vec::new();
    let is_several = |t: &TextValue| t.pieces.iter().any(|p| matches!(&p.kind, PieceIs::Literal(l) if l.contains(char::is_whitespace)));
    let several = value.alternatives().iter().any(|v| matches!(&v.is, Is::Text(t) if is_several(t)));
    for one in value.alternatives() {
        match &one.is {
            Is::Map(map) => all = Some(joined(all, (**map).clone())),
            Is::Null => {}
            Is::Text(t) if several || t.as_literal().is_some_and(|l| l.is_empty()) => {
                let mut list = MapValue { span: Some(span), ..MapValue::default() };
                for word in words_of(t) {
                    let at = word.span().unwrap_or(one.span);
                    list.push(Slot::new(text::simplify(word, at), at, at));
                }
                all = Some(joined(all, list));
            }
            _ => whole.push(one.clone()),
        }
    }
    if let Some(one) = whole.into_iter().reduce(|a, b| join(&a, &b)) {
        let mut list = MapValue { span: Some(span), ..MapValue::default() };
        list.push(Slot::new(Value { span, ..one }, span, span));
        all = Some(joined(all, list));
    }
    Value::map(all.unwrap_or_else(|| MapValue { span: Some(span), ..MapValue::default() }), span)
}
