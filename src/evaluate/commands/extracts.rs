//! Fields that text tools and one-line scripts pick out of what they are given.

use super::streams::cooked;
use super::streams::split_words;
use super::{has, positional};
use crate::evaluate::arguments::Args;
use crate::evaluate::exec::Evaluator;
use crate::evaluate::state::State;
use crate::evaluate::value::{AnswerValue, Is, MapValue, Slot, Value};
use crate::model::source::{Name, Span};
use regex::Regex;
use std::rc::Rc;
use std::sync::LazyLock;

/// What a pattern says about a field of a document: its name in quotes (or bare), a colon, and whether a quote must follow.
#[derive(Debug, PartialEq)]
struct FieldPattern {
    name: Name,
    at: usize,
    /// Only a text in quotes fits.
    is_text: bool,
}

impl<'a> Evaluator<'a> {
    /// Carries out an operation; none when it is not one.
    pub fn extract_operation(&mut self, operation: &str, args: &Args<'a>, name_span: Span, span: Span, state: &mut State) -> Option<Value> {
        Some(match operation {
            "select-field" => self.select_field(args, span, state),
            "matched-fields" => {
                let (value, pattern) = (args.value(0)?.clone(), args.value(1)?.clone());
                self.matched_fields(&value, &pattern, span)
            }
            "script-field" => self.script_field(args, span, state),
            "fields-of-line" => self.fields_of_line(args, span),
            "json-filter" => self.json_filter(args, name_span, span, state),
            _ => return None,
        })
    }

    /// `grep -o '"field": *"[^"]*"'`, `sed 's/.*"field":"\([^"]*\)".*/\1/'`: the field of the answer that is given.
    fn select_field(&mut self, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let input = self.input_or_files(args, span, state);
        if has(args, "quiet") {
            self.used_as_text(&input, span);
            return Value::unknown(span);
        }
        let scripts: Vec<Value> = args.named(&["regexp", "expression"]).cloned().into_iter().chain(positional(args)).collect();
        for script in &scripts {
            let Some((text, at)) = known(script) else { continue };
            for found in field_patterns(&text) {
                if let Some(answer) = whole_answer(&input) {
                    return self.picked(&answer, &found, at, span);
                }
            }
        }
        cooked(input)
    }

    /// What the parentheses of a pattern find, after what the whole of it finds.
    fn matched_fields(&mut self, value: &Value, pattern: &Value, span: Span) -> Value {
        let answer = whole_answer(value);
        let mut list = MapValue { span: Some(span), open: true, ..MapValue::default() };
        list.push(Slot::new(cooked(value.clone()), span, span));
        if let (Some(answer), Some((text, at))) = (answer, known(pattern)) {
            for found in field_patterns(&text) {
                let field = self.picked(&answer, &found, at, span);
                list.push(Slot::new(field, span, span));
            }
        }
        Value::map(list, span)
    }

    fn picked(&mut self, answer: &AnswerValue, found: &FieldPattern, pattern: Option<Span>, span: Span) -> Value {
        let at = pattern.map_or(span, |p| p.slice(found.at, found.at + found.name.len()));
        let value = self.read_answer(answer, &found.name, false, at);
        if found.is_text {
            self.used_as_text(&value, at);
        }
        Value { span, ..cooked(value) }
    }

    /// `python -c 'print(json.load(sys.stdin)["field"])'` and the like.
    fn script_field(&mut self, args: &Args<'a>, span: Span, state: &mut State) -> Value {
        let input = args.input(span);
        let script = args.named(&["script"]).cloned().or_else(|| positional(args).into_iter().next());
        let Some((text, at)) = script.as_ref().and_then(known) else { return Value::unknown(span) };
        if ENCODES.is_match(&text) {
            let words = positional(args).into_iter().nth(usize::from(!has(args, "script")));
            let value = words.unwrap_or(input);
            return self.encode(&value, value.span, span);
        }
        let Some(answer) = whole_answer(&self.textual(&input, state)) else { return Value::unknown(span) };
        let mut value = Value { is: Is::Answer(Rc::new(answer.clone())), span };
        let mut all = Vec::new();
        let mut end = 0;
        for found in MEMBERS.captures_iter(&text) {
            let (Some(whole), Some(name)) = (found.get(0), found.iter().skip(1).flatten().next()) else { continue };
            // A method.
            if text.get(name.end()..).is_some_and(|rest| rest.starts_with('(')) {
                continue;
            }
            // What does not follow at once is another member of the whole.
            if whole.start() != end || all.is_empty() {
                value = Value { is: Is::Answer(Rc::new(answer.clone())), span };
            }
            end = whole.end();
            let place = at.map_or(span, |a| a.slice(name.start(), name.end()));
            if let Is::Answer(one) = &value.is.clone() {
                value = self.read_answer(one, &Name::from(name.as_str()), whole.as_str().starts_with('['), place);
            }
            all.push(value.clone());
        }
        match &all[..] {
            [] => Value { is: Is::Answer(Rc::new(AnswerValue { cooked: true, ..answer })), span },
            _ => Value { span, ..value },
        }
    }

    /// `read -r a b`: the words of a line, or the lines of what a filter gives.
    fn fields_of_line(&mut self, args: &Args<'a>, span: Span) -> Value {
        let input = args.value(0).cloned().unwrap_or_else(|| Value::null(span));
        let input = super::streams::captured(&input, span);
        match &input.is {
            Is::Map(_) => input,
            Is::Text(_) => split_words(&input, span),
            _ => {
                let mut list = MapValue { open: true, span: Some(span), ..MapValue::default() };
                list.push(Slot::new(input, span, span));
                Value::map(list, span)
            }
        }
    }
}

/// The answer that a value is, or that a text holds as a whole.
pub fn whole_answer(value: &Value) -> Option<AnswerValue> {
    use crate::evaluate::text::PieceIs;
    value.alternatives().iter().find_map(|one| match &one.is {
        Is::Answer(answer) => Some((**answer).clone()),
        Is::Text(text) => text.pieces.iter().find_map(|p| match &p.kind {
            PieceIs::Hole(inner) => whole_answer(inner),
            _ => None,
        }),
        _ => None,
    })
}

/// The known text of a script, and where it stands when its bytes are those of the source.
fn known(script: &Value) -> Option<(String, Option<Span>)> {
    let Is::Text(text) = &script.is else { return None };
    let at = match &text.pieces[..] {
        [piece] if piece.exact => Some(piece.span),
        _ => None,
    };
    Some((text.known(), at))
}

/// The fields that a regular expression speaks of.
fn field_patterns(pattern: &str) -> Vec<FieldPattern> {
    let found = FIELD.captures_iter(pattern).filter_map(|found| {
        let name = found.get(1)?;
        let is_text = found.get(2).is_some() && found.get(3).is_none();
        Some(FieldPattern { name: name.as_str().into(), at: name.start(), is_text })
    });
    found.collect()
}

/// `"name"` (its quotes may be escaped), blanks in any of the ways to write them, a colon, and the quote that follows, perhaps optional.
static FIELD: LazyLock<Regex> = LazyLock::new(|| {
    let blanks = r"(?:\s|\\s|\[\[:space:\]\]|\[ \]|\[\^:\]|[*+?])*";
    pattern(&format!(r#"([A-Za-z_][A-Za-z0-9_]*)\\?["']{blanks}:{blanks}(?:\\[(K]|\()*{blanks}(\\?")?(\\?\?|\*|\\\{{0,1)?"#))
});

/// `["name"]`, `['name']`, `.get("name"`, `->{name}`, `.name` of a parsed document.
static MEMBERS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"\[\s*\\?["']([A-Za-z_]\w*)\\?["']\s*\]|\.get\(\s*\\?["']([A-Za-z_]\w*)\\?["']|->\{['"]?([A-Za-z_]\w*)['"]?\}|\)\.([a-z_]\w*)\b|->([a-z_]\w*)\b|\bdata\.([a-z_]\w*)\b"#,
    )
});

/// A script that percent-encodes what it is given.
static ENCODES: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\bquote(?:_plus)?\(|uri_escape|encodeURIComponent|urlencode\(|encode_www_form_component|CGI\.escape"));

fn pattern(text: &str) -> Regex {
    Regex::new(text).unwrap_or_else(|_| Regex::new("$^").unwrap_or_else(|_| unreachable!()))
}
