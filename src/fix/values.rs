//! Where a value of a request comes from: the expression of the code that a rewrite quotes.

use super::snippet::Snippet;
use crate::model::dialect::Dialect;
use crate::model::fix::{Target, Written};
use crate::model::http::{Hole, Param, Part, Piece, PieceKind, Text, Tri};
use crate::model::marks;
use crate::model::source::{Name, Sources, Span};

/// Longer expressions make a rewrite unreadable: a variable stands for them.
const LONGEST: usize = 120;

/// What values are looked up in.
#[derive(Clone, Copy)]
pub(super) struct Code<'a> {
    /// All files.
    pub(super) sources: &'a Sources,
    /// The language the code is written in.
    pub(super) dialect: &'a Dialect,
    /// The target.
    pub(super) target: &'a Target,
    /// The function in which the rewrite will stand.
    pub(super) function: Span,
    /// The URL that the code sends the request to.
    pub(super) url: Option<&'a Part<Text>>,
}

impl Code<'_> {
    /// The value of a parameter, never a literal that must not be shown.
    pub(super) fn value(&self, param: &Param) -> Written {
        self.value_as(param, &param.name)
    }

    /// The value of what the target calls `name`, whatever the code calls it.
    pub(super) fn value_as(&self, param: &Param, name: &Name) -> Written {
        let value = self.plain_value(param);
        if self.target.is_confidential(name) && shows_literal(&value) { self.setting(name) } else { value }
    }

    /// The setting a parameter is read from when the code has no value for it that may be shown.
    pub(super) fn setting(&self, param: &Name) -> Written {
        let renamed = self.target.renamed(param);
        let setting = self.target.setting(param).or_else(|| self.target.setting(renamed));
        setting.map_or_else(|| Written::Variable(renamed.clone()), |name| Written::Setting(name.clone()))
    }

    /// Whether a span is the name of a called function: a value that came through its return is not that name's.
    fn is_called(&self, name: Span) -> bool {
        let behind = self.sources.get(name.file).and_then(|s| s.text.get(name.end as usize..));
        behind.is_some_and(|text| text.trim_start().starts_with('('))
    }

    fn plain_value(&self, param: &Param) -> Written {
        let texts = &param.value.alternatives;
        let only = if param.value.unknown { None } else { texts.first().filter(|_| texts.len() == 1) };
        let from_url = self.in_url_text(param);
        // Behind the name in a text that is read as a whole (`grant_type=password`).
        let beside = |p: &Piece| from_url && p.exact && p.span.file == param.name_span.file && p.span.start == param.name_span.end + 1;
        let written_here = |p: &Piece| {
            let is_plain = || p.via.iter().all(|v| self.is_called(*v));
            beside(p) || is_plain() && (param.value_span.contains(&p.span) || p.span.contains(&param.value_span))
        };
        if let Some(text) = only
            && !text.pieces.is_empty()
            && text.pieces.iter().all(|p| matches!(p.kind, PieceKind::Literal(_)) && written_here(p))
        {
            return Written::Literal(literal(text, from_url));
        }
        // A loop or helper passes values on under names of its own: what stands beside the parameter's name says more.
        let is_passed = !self.function.contains(&param.value_span) && self.function.contains(&param.name_span);
        let is_blank = only.is_some_and(|t| t.pieces.is_empty());
        // What may be a default or something else is neither: it is what the code calls it.
        let is_several = from_url && only.is_none();
        if let Some(code) = (is_passed || is_blank || is_several).then(|| self.beside_name(param)).flatten() {
            return code;
        }
        if let Some(code) = self.expression(param.value_span, only.or(texts.first())) {
            return code;
        }
        // What is known of one of several is not the value; the expression of the others may be.
        let others = || texts.iter().find(|t| only.is_none() && t.pieces.iter().all(|p| matches!(p.kind, PieceKind::Hole(_))));
        match only.or_else(others).or(texts.first()) {
            Some(text) => {
                let mut pieces = text.pieces.clone();
                pieces.iter_mut().for_each(|p| p.via.retain(|v| !self.carries(param, *v)));
                self.pieces(&pieces, from_url).unwrap_or_else(|| Written::Variable(param.name.clone()))
            }
            None => Written::Variable(param.name.clone()),
        }
    }

    /// Whether a read is one of the whole URL that a parameter stands in: `$url` is not the value of what stands in `$url`.
    fn carries(&self, param: &Param, read: Span) -> bool {
        let mut pieces = self.url.into_iter().flat_map(|url| &url.alternatives).flat_map(|text| &text.pieces);
        self.in_url_text(param) && !param.value_span.contains(&read) && pieces.any(|piece| piece.via.contains(&read))
    }

    /// The expression that follows the parameter's name: the value of a map's entry, an assigned element, the next argument.
    fn beside_name(&self, param: &Param) -> Option<Written> {
        let text = &self.sources.get(param.name_span.file)?.text;
        let end = param.name_span.end as usize;
        let rest = text.get(end..text.len().min(end + 2 * LONGEST)).or_else(|| text.get(end..))?;
        if let Some(value) = rest.strip_prefix('=').filter(|_| self.in_url_text(param)) {
            return self.code(self.beside_equals(value)?);
        }
        let rest = rest.strip_prefix(['\'', '"']).unwrap_or(rest).trim_start();
        let arrow = self.dialect.entry.split("{key}").nth(1)?.split("{value}").next()?.trim();
        let after_bracket = rest.strip_prefix(']').unwrap_or(rest).trim_start();
        let assigned = || after_bracket.strip_prefix('=').filter(|r| !r.starts_with(['=', '>']));
        let value = rest.strip_prefix(arrow).or_else(assigned).or_else(|| rest.strip_prefix(','))?;
        self.code(Snippet::new(value).first_expression())
    }

    /// What follows `name=` in the text of a URL: an operand behind the literal's end, or an interpolated expression.
    fn beside_equals<'t>(&self, value: &'t str) -> Option<&'t str> {
        if self.dialect.marked.is_some() {
            return value.get(..marks::end(value, 0)?);
        }
        let concat = self.dialect.concat.as_deref()?;
        if let Some(behind) = value.strip_prefix(['\'', '"', '`']) {
            let operand = behind.trim_start().strip_prefix(concat.trim())?;
            return Some(Snippet::new(operand).first_operand(concat));
        }
        let inner = value.strip_prefix('$').unwrap_or(value).strip_prefix('{')?;
        Some(Snippet::new(inner).first_expression())
    }

    /// Whether the code gives a parameter no value: an empty literal, or nothing at all.
    pub(super) fn is_empty(&self, param: &Param) -> bool {
        let texts = &param.value.alternatives;
        let is_blank = |text: &Text| text.pieces.iter().all(|p| matches!(&p.kind, PieceKind::Literal(t) if t.is_empty()));
        let blank = !param.value.unknown && texts.iter().all(is_blank);
        let shown = self.sources.slice(param.value_span).trim();
        let is_read = !shown.is_empty() && Snippet::new(shown).as_literal().is_none() && param.value_span != param.name_span;
        let is_literal = |value: Written| matches!(value, Written::Source(code) if Snippet::new(&code).as_literal() == Some(""));
        param.there == Tri::No || (blank && !is_read && self.beside_name(param).is_none_or(is_literal))
    }

    /// The parameter stands in the text of a URL or a flat body, not in a map.
    fn in_url_text(&self, param: &Param) -> bool {
        let Some(source) = self.sources.get(param.name_span.file) else { return false };
        source.text.as_bytes().get(param.name_span.end as usize) == Some(&b'=')
            && !source.text.get(param.name_span.end as usize..).is_some_and(|t| t.starts_with("=>") || t.starts_with("=="))
    }

    /// The text of a span as an expression, unless it is only a part of one.
    fn expression(&self, span: Span, text: Option<&Text>) -> Option<Written> {
        let shown = self.sources.slice(span);
        let snippet = Snippet::new(shown);
        if !snippet.is_whole() {
            return None;
        }
        for piece in text.iter().flat_map(|t| &t.pieces) {
            let is_literal = matches!(piece.kind, PieceKind::Literal(_));
            if is_literal && span.contains(&piece.span) && !snippet.is_quoted((piece.span.start - span.start) as usize) {
                return None;
            }
            let around = shown.trim_matches(['{', '}', '$', '#']);
            if !is_literal && span != piece.span && around.len() == piece.span.len() && around == self.sources.slice(piece.span) {
                return None;
            }
        }
        self.code(shown)
    }

    /// A setting as the file reads it.
    fn read_setting(&self, piece: &Piece) -> Option<Written> {
        let PieceKind::Hole(Hole::Named(name)) = &piece.kind else { return None };
        let name = name.rsplit('.').next()?;
        let form = self.dialect.setting_named(&self.sources.get(piece.span.file)?.text, name)?;
        Some(Written::Source(form.replace("{name}", name)))
    }

    /// Whether a span is the content of a literal.
    fn is_quoted(&self, span: Span) -> bool {
        let Some(source) = self.sources.get(span.file) else { return false };
        let before = source.text.get(..span.start as usize).and_then(|t| t.chars().next_back());
        let after = source.text.get(span.end as usize..).and_then(|t| t.chars().next());
        before == after && matches!(before, Some('"' | '\'' | '`'))
    }

    /// Pieces of a text after each other.
    pub(super) fn pieces(&self, pieces: &[Piece], from_url: bool) -> Option<Written> {
        let mut parts: Vec<Written> = Vec::new();
        for piece in pieces {
            let reads = || piece.via.iter().filter(|v| self.function.contains(v) && !self.is_called(**v));
            // The number of an argument (`$2`) soon means another one.
            let is_named = |v: &&Span| self.sources.slice(**v).contains(char::is_alphabetic);
            let read = reads().find(is_named).or_else(|| reads().next()).and_then(|v| self.code(self.sources.slice(*v)));
            let part = match (&piece.kind, read) {
                (_, Some(read)) => read,
                (PieceKind::Literal(name), None) => Written::Literal(if from_url && piece.exact { decode(name) } else { name.clone() }),
                (PieceKind::Encoded(inner), None) => self.pieces(&inner.pieces, false)?,
                (PieceKind::Hole(_) | PieceKind::Base64 { .. }, None) => {
                    let shown = self.code(self.sources.slice(piece.span)).filter(|_| !self.is_quoted(piece.span));
                    shown.or_else(|| self.read_setting(piece))?
                }
            };
            // A read that gave several pieces stands once.
            match (parts.last_mut(), part) {
                (Some(last), part) if *last == part && matches!(part, Written::Source(_)) => {}
                (Some(Written::Literal(before)), Written::Literal(after)) => *before = format!("{before}{after}").into(),
                (_, part) => parts.push(part),
            }
        }
        match parts.len() {
            0 => None,
            1 => parts.pop(),
            _ => Some(Written::Join(parts)),
        }
    }

    /// An expression as it stands in the code, in one line, without percent-encoding calls around it.
    pub(super) fn code(&self, shown: &str) -> Option<Written> {
        let comment = self.dialect.comment.split(' ').next().unwrap_or("");
        let line = Snippet::new(shown).one_line(comment);
        let mut text = line.as_str();
        while let Some(inner) = Snippet::new(text).argument_of(&self.dialect.percent_encoders) {
            text = inner;
        }
        if text.is_empty() || text.len() > LONGEST || text.contains('\n') || !Snippet::new(text).is_whole() {
            return None;
        }
        // What a template fills in is no expression of a language that has no such marks.
        if !self.dialect.environment.starts_with(['{', '$']) && marks::end(text, 0) == Some(text.len()) {
            let form = self.dialect.marked.as_ref()?;
            return Some(Written::Source(form.replace("{name}", text.trim_matches(['{', '+', '}']))));
        }
        Some(Written::Source(text.to_string()))
    }
}

/// The known text, decoded when it stands percent-encoded in a URL.
fn literal(text: &Text, from_url: bool) -> Name {
    let mut whole = String::new();
    for piece in &text.pieces {
        if let PieceKind::Literal(name) = &piece.kind {
            whole.push_str(&if from_url && piece.exact { decode(name) } else { name.clone() });
        }
    }
    whole.into()
}

/// Percent-decodes; text that does not decode to UTF-8 stays as it is.
pub(super) fn decode(text: &str) -> Name {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let hex = text.get(at + 1..at + 3).filter(|_| byte == b'%').and_then(|h| u8::from_str_radix(h, 16).ok());
        out.push(hex.unwrap_or(byte));
        at += if hex.is_some() { 3 } else { 1 };
    }
    String::from_utf8(out).map_or_else(|_| text.into(), Into::into)
}

/// The value, or a part of it, is a literal of the code.
pub(super) fn shows_literal(value: &Written) -> bool {
    match value {
        Written::Literal(text) => !text.is_empty(),
        Written::Source(code) => Snippet::new(code).holds_literal_value(),
        Written::Join(parts) => parts.iter().any(shows_literal),
        Written::Setting(_) | Written::Variable(_) | Written::State => false,
    }
}
