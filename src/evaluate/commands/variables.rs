//! What shells do with the text of variables: patterns, names in names, lists of words, points in time.

use super::{has, is_name, positional};
use crate::evaluate::arguments::Args;
use crate::evaluate::exec::{Evaluator, SummaryKey};
use crate::evaluate::expr::{lifetime, tri_value, unit_seconds};
use crate::evaluate::state::State;
use crate::evaluate::text::{self, PieceIs, Position, TextValue};
use crate::evaluate::value::{AnswerValue, FunctionId, Is, MapValue, Slot, Value};
use crate::model::http::Tri;
use crate::model::source::{Name, Span};
use std::rc::Rc;

impl<'a> Evaluator<'a> {
    /// What a variable holds that nothing has set yet: what the environment gives. None when other code of the unit may have set it.
    pub fn unset_variable(&mut self, name: &Name, span: Span) -> Option<Value> {
        if !self.semantics(self.file()).commands || name.starts_with('%') {
            return None;
        }
        let writers = self.unit.global_writers.get(name);
        let is_running = |w: &FunctionId| self.frames.iter().any(|f| f.function == *w);
        let is_pending = self.pending.last() == Some(&SummaryKey::Global(name.clone()));
        if !writers.is_none_or(|all| is_pending || all.iter().all(is_running)) {
            return None;
        }
        // The environment's names are written large: a script that fills any other variable starts with nothing.
        let is_own = writers.is_some() && name.chars().any(char::is_lowercase);
        let args = Args::of(vec![Value::text(name, span)]);
        Some(if is_own { Value::null(span) } else { self.environment(&args, span) })
    }

    /// `${!name}`: the variable whose name a variable holds.
    pub fn variable_named(&mut self, name: &Value, span: Span, state: &mut State) -> Value {
        match name.as_literal() {
            Some(name) => self.read_global(&name, span, state),
            None => Value::unknown(span),
        }
    }

    /// `declare "$name=$value"`: sets the variable, whose name may be computed; a function's own one if told so.
    pub fn declare_pair(&mut self, pair: &Value, is_own: bool, state: &mut State) {
        let Is::Text(text) = &pair.is else { return };
        let Some((at, _)) = text.find(&['='], Position::default()) else { return };
        let name = text.slice(Position::default(), at);
        let rest = text.slice(Position { piece: at.piece, byte: at.byte + 1 }, text.end());
        let (key, value_at) = (name.span().unwrap_or(pair.span), rest.span().unwrap_or(pair.span));
        let Some(name) = name.as_literal().filter(|name| is_name(name)) else { return };
        let value = match rest.pieces.is_empty() {
            true => Value::text("", value_at),
            // What it says of other variables is not looked up.
            false if rest.known().contains(['$', '`']) => Value::unknown(value_at),
            false => text::simplify(rest, value_at),
        };
        let slot = Slot::new(value, key, value_at);
        match self.frames.last().map(|frame| frame.env).filter(|_| is_own) {
            Some(env) => state.change(env, |o| _ = o.fields.insert(name, slot)),
            None => self.write_global(&name, slot, state),
        }
    }

    /// `eval "$name='$value'"`: a line that only sets variables.
    pub fn declares_only(&mut self, words: &Value, state: &mut State) -> bool {
        let Some(list) = self.map_of(words, state).filter(|list| !list.open && !list.entries.is_empty()) else { return false };
        let sets =
            |value: &Value| matches!(&value.is, Is::Text(t) if t.find(&['='], Position::default()).is_some_and(|(at, _)| is_set(t, at)));
        if !list.entries.iter().all(|(_, slot)| sets(&slot.value)) {
            return false;
        }
        for (_, slot) in &list.entries {
            self.declare_pair(&slot.value, false, state);
        }
        true
    }

    /// `${x%pattern}`, `${x#pattern}`: without what a pattern finds at the end or the start; the shortest, or the longest if told so.
    pub fn without_pattern(&self, operation: &str, given: &[Value], span: Span) -> Value {
        let [value, pattern, rest @ ..] = given else { return Value::unknown(span) };
        let at_start = operation == "without-start";
        let longest = rest.first().is_some_and(|v| matches!(v.is, Is::Bool(true)));
        let Some(pattern) = pattern.as_literal() else { return value.clone() };
        let kept = |t: &TextValue| Value { is: Is::Text(Rc::new(without(t, &pattern, at_start, longest))), span };
        match &value.is {
            Is::Answer(_) => super::streams::cooked(value.clone()),
            _ => self.over_texts(value, span, kept),
        }
    }

    /// The elements of a list from a position on.
    pub fn list_tail(&mut self, given: &[Value], span: Span, state: &State) -> Value {
        let Some(map) = given.first().and_then(|list| self.map_of(list, state)) else { return Value::unknown(span) };
        let count = given.get(1).and_then(Value::as_literal).and_then(|n| n.parse::<usize>().ok());
        let mut tail = MapValue { open: map.open || count.is_none(), span: Some(span), ..MapValue::default() };
        map.entries.iter().skip(count.unwrap_or(0)).for_each(|(_, slot)| tail.push(slot.clone()));
        Value::map(tail, span)
    }

    /// `date`: now, or so long from now.
    pub fn clock(&mut self, args: &Args<'a>, span: Span, state: &State) -> Value {
        let words = positional(args);
        let moved = args.named(&["date", "v"]).map(|v| self.textual(v, state));
        let Some(moved) = moved else {
            let counts = words.iter().any(|w| w.as_literal().is_some_and(|w| w.starts_with("+%s")));
            return if counts || words.is_empty() { Value::named("%time".into(), span) } else { Value::unknown(span) };
        };
        if let Some(answer) = self.answers_in(&moved, state, 0).first() {
            let mut answer: AnswerValue = answer.clone();
            answer.cooked = true;
            answer.path.push(crate::evaluate::literals::SUM.into());
            return Value { is: Is::Answer(Rc::new(answer)), span };
        }
        match moved.as_literal().and_then(|text| seconds(&text)).filter(|_| !has(args, "file")) {
            Some(seconds) => Value { is: Is::Symbol(lifetime(&Value::new(Is::Number(seconds), moved.span))), span: moved.span },
            None => Value::unknown(span),
        }
    }
}

/// Whether what stands before a place in a text is a variable's name, of which nothing is known but by a variable.
fn is_set(text: &TextValue, at: Position) -> bool {
    let name = text.slice(Position::default(), at);
    !name.pieces.is_empty() && name.as_literal().is_none_or(|name| is_name(&name))
}

/// Whether a text is as a pattern says.
pub fn glob_match(given: &[Value], span: Span) -> Value {
    let [value, pattern, ..] = given else { return Value::unknown(span) };
    let Some(pattern) = pattern.as_literal() else { return Value::unknown(span) };
    let mut known: Option<Tri> = None;
    for one in value.alternatives() {
        let holds = matches(one, &pattern);
        known = Some(match known {
            None => holds,
            Some(before) if before == holds => holds,
            Some(_) => Tri::Maybe,
        });
    }
    tri_value(known.unwrap_or(Tri::Maybe), span)
}

fn matches(value: &Value, pattern: &str) -> Tri {
    if let Some(text) = value.as_literal() {
        return crate::evaluate::expr::tri(fits(&text, pattern));
    }
    // The beginning of a text may say enough.
    let Is::Text(text) = &value.is else { return Tri::Maybe };
    let Some(PieceIs::Literal(first)) = text.pieces.first().map(|p| &p.kind) else { return Tri::Maybe };
    let fixed = pattern.split(['*', '?', '[']).next().unwrap_or_default();
    let is_prefix = pattern.strip_suffix('*') == Some(fixed);
    if first.starts_with(fixed) && is_prefix {
        Tri::Yes
    } else if !first.starts_with(fixed) && !fixed.starts_with(&**first) {
        Tri::No
    } else {
        Tri::Maybe
    }
}

/// Whether a pattern with `*` and `?` is that of a whole text.
fn fits(text: &str, pattern: &str) -> bool {
    let (text, pattern): (Vec<char>, Vec<char>) = (text.chars().take(4_096).collect(), pattern.chars().take(256).collect());
    // Which beginnings of the text the pattern so far may end at.
    let mut ends = vec![false; text.len() + 1];
    ends[0] = true;
    for sign in pattern {
        let mut next = vec![false; text.len() + 1];
        let mut any = false;
        for at in 0..=text.len() {
            any |= ends.get(at).copied().unwrap_or(false);
            let before = at > 0 && ends.get(at - 1).copied().unwrap_or(false);
            let holds = match sign {
                '*' => any,
                '?' => before,
                c => before && text.get(at - 1) == Some(&c),
            };
            if let Some(slot) = next.get_mut(at) {
                *slot = holds;
            }
        }
        ends = next;
    }
    ends.last().copied().unwrap_or(false)
}

/// A text without what a pattern finds at one of its ends.
fn without(t: &TextValue, pattern: &str, at_start: bool, longest: bool) -> TextValue {
    let plain = pattern.replace("\\?", "").replace("\\*", "");
    if !plain.contains(['*', '?', '[']) {
        return text::stripped(t, &pattern.replace('\\', ""), at_start);
    }
    // `%/*`, `#*://`: what stands before or behind a known text.
    let sign = if at_start { pattern.strip_prefix('*') } else { pattern.strip_suffix('*') }.unwrap_or_default();
    let is_plain = !plain.trim_matches('*').contains(['*', '?', '[']) && plain.matches('*').count() == 1;
    let sign = &sign.replace('\\', "");
    if !is_plain || sign.is_empty() {
        return TextValue::piece(PieceIs::Hole(Value::unknown(t.span().unwrap_or_default())), t.span().unwrap_or_default());
    }
    let mut found: Vec<Position> = Vec::new();
    for (piece, part) in t.pieces.iter().enumerate() {
        if let PieceIs::Literal(literal) = &part.kind {
            found.extend(literal.match_indices(sign.as_str()).map(|(byte, _)| Position { piece, byte }));
        }
    }
    match at_start {
        true => match if longest { found.last() } else { found.first() } {
            Some(at) => t.slice(Position { piece: at.piece, byte: at.byte + sign.len() }, t.end()),
            None => t.clone(),
        },
        false => match if longest { found.first() } else { found.last() } {
            Some(at) => t.slice(Position::default(), *at),
            None => t.clone(),
        },
    }
}

/// The seconds that a date's words count from now (`+3600 seconds`, `now + 356 days`, `+1H`).
fn seconds(words: &str) -> Option<f64> {
    let words = words.trim().trim_start_matches("now").trim().strip_prefix('+')?.trim();
    let digits = words.find(|c: char| !c.is_ascii_digit()).unwrap_or(words.len());
    let (number, unit) = words.split_at(digits);
    let unit = match unit.trim() {
        "S" => "second",
        "M" => "minute",
        "H" => "hour",
        "d" => "day",
        "w" => "week",
        "m" => "month",
        "y" => "year",
        word => word,
    };
    Some(number.parse::<f64>().ok()? * unit_seconds(unit)?)
}
