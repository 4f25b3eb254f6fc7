//! Whose request it is: the client's id, and the secret that the code keeps next to it.

use super::snippet::{Snippet, has_word, last_word};
use super::values::{Code, shows_literal};
use crate::model::fix::Written;
use crate::model::http::{Hole, Param, Params, Piece, PieceKind, Request};
use crate::model::source::{FileId, Name, Span};

/// The header that carries credentials.
const AUTHORIZATION: &str = "authorization";

/// The id and, if the code has it, the secret that a request already authenticates with.
pub(super) fn credentials(code: Code<'_>, request: &Request) -> Option<(Written, Option<Written>)> {
    let header = request.headers.entries.iter().find(|h| h.name.eq_ignore_ascii_case(AUTHORIZATION));
    let encoded = header.and_then(|h| h.value.alternatives.iter().flat_map(|t| &t.pieces).find_map(base64));
    if let Some(pieces) = encoded {
        return pair_of_pieces(code, pieces);
    }
    let given = request.credentials.alternatives.first()?;
    let (id, secret) = pair_of_expression(code.sources.slice(given.span))?;
    let secret = code.code(&secret).filter(|s| !shows_literal(s));
    Some((code.code(&id)?, secret))
}

fn base64(piece: &Piece) -> Option<&[Piece]> {
    match &piece.kind {
        PieceKind::Base64 { inner, .. } => Some(&inner.pieces),
        _ => None,
    }
}

/// Splits the text of `id:secret` at its colon.
fn pair_of_pieces(code: Code<'_>, pieces: &[Piece]) -> Option<(Written, Option<Written>)> {
    let (at, id_end, secret_start) = pieces.iter().enumerate().find_map(|(at, p)| match &p.kind {
        PieceKind::Literal(text) => text.find(':').map(|colon| (at, colon, colon + 1)),
        _ => None,
    })?;
    // A variable of the whole pair stands for neither side.
    let whole = &pieces.get(at)?.via;
    let own = |piece: &Piece| Piece { via: piece.via.iter().filter(|v| !whole.contains(v)).copied().collect(), ..piece.clone() };
    let pieces: Vec<Piece> = pieces.iter().map(own).collect();
    let cut = |range: std::ops::Range<usize>| match &pieces.get(at)?.kind {
        PieceKind::Literal(text) => text.get(range.start..range.end.min(text.len())).filter(|t| !t.is_empty()).map(Name::from),
        _ => None,
    };
    let side = |before: &[Piece], own: Option<Name>, own_first: bool| {
        let rest = code.pieces(before, false);
        match (rest, own.map(Written::Literal)) {
            (Some(rest), Some(own)) => Some(Written::Join(if own_first { vec![own, rest] } else { vec![rest, own] })),
            (rest, own) => rest.or(own),
        }
    };
    let id = side(pieces.get(..at)?, cut(0..id_end), false)?;
    let secret = side(pieces.get(at + 1..)?, cut(secret_start..usize::MAX), true).filter(|s| !shows_literal(s));
    Some((id, secret))
}

/// Splits an expression of `id:secret`: a concatenation, an interpolated text, a list or map of both.
fn pair_of_expression(text: &str) -> Option<(String, String)> {
    let snippet = Snippet::new(text.trim());
    let strip = |side: &str| side.trim().trim_matches(['.', '+']).trim().to_string();
    if let Some((id, secret)) = snippet.sides(":") {
        return Some((strip(id), strip(secret)));
    }
    if let Some(inner) = snippet.as_literal() {
        let (id, secret) = inner.split_once(':').filter(|(id, secret)| !id.contains("::") && !secret.starts_with(':'))?;
        let hole = |side: &str| side.trim_start_matches('$').trim_start_matches('{').trim_end_matches('}').to_string();
        let interpolated = |side: &str| side.starts_with(['$', '{']) && !side.contains(' ');
        if !interpolated(id) || !interpolated(secret) {
            return None;
        }
        let keep = |side: &str| if side.starts_with("${") || side.starts_with('{') { hole(side) } else { side.to_string() };
        return Some((keep(id), keep(secret)));
    }
    let elements = snippet.elements()?;
    let value = |element: &str| match element.split_once("=>") {
        Some((_, value)) => value.trim().to_string(),
        None => match element.split_once(':') {
            Some((key, value))
                if !value.starts_with(':') && last_word(key.trim_matches(['\'', '"', ' '])).is_some_and(|(at, _)| at == 0) =>
            {
                value.trim().to_string()
            }
            _ => element.to_string(),
        },
    };
    match elements.as_slice() {
        [id, secret, ..] => Some((value(id), value(secret))),
        _ => None,
    }
}

/// The parameter of that name, from the first set that has it.
pub(super) fn find<'a>(sets: &[&'a Params], name: &str) -> Option<&'a Param> {
    sets.iter().flat_map(|s| &s.entries).find(|p| &*p.name == name)
}

/// The expression of the secret that stands next to the client's id: same expression, other last word, and that word is there. A
/// setting that the id comes from has a sister that is read in the same way.
pub(super) fn beside(code: Code<'_>, id: &Written, param: Option<&Param>, files: &[FileId]) -> Option<Written> {
    let Written::Source(id) = id else { return None };
    let pieces = || param.iter().flat_map(|p| &p.value.alternatives).flat_map(|t| &t.pieces);
    let names = pieces().filter_map(|p| if let PieceKind::Hole(Hole::Named(name)) = &p.kind { Some(&**name) } else { None });
    let origins = pieces().map(|p| code.sources.slice(p.span)).chain(names.clone());
    sister(code, id, files)
        .or_else(|| std::iter::once(id.as_str()).chain(origins).find_map(|e| sister_setting(code, e)))
        .or_else(|| names.into_iter().find_map(|name| sister_of_named(code, name, files)))
}

/// The setting of the secret beside that of the id.
fn sister_setting(code: Code<'_>, expression: &str) -> Option<Written> {
    let (form, name) = code.dialect.setting(expression)?;
    written_setting(code, form, name)
}

/// The setting of the secret beside that of the id, which one of the files reads somewhere.
fn sister_of_named(code: Code<'_>, name: &str, files: &[FileId]) -> Option<Written> {
    let name = name.rsplit('.').next()?;
    let form = files.iter().filter_map(|f| code.sources.get(*f)).find_map(|s| code.dialect.setting_named(&s.text, name))?;
    written_setting(code, form, name)
}

fn written_setting(code: Code<'_>, form: &str, name: &str) -> Option<Written> {
    let sister = candidates(name, &code.target.secret_words).into_iter().next()?;
    Some(Written::Source(form.replace("{name}", &sister)))
}

fn sister(code: Code<'_>, id: &str, files: &[FileId]) -> Option<Written> {
    let id = Snippet::new(id).as_literal().map_or(id, |_| "");
    let (at, word) = last_word(id)?;
    let is_variable = id.strip_prefix(code.dialect.variable_prefix.as_str()) == Some(word);
    let scope = Span { ..code.function };
    let here = |candidate: &str| {
        if is_variable && code.dialect.closed_functions {
            return has_word(code.sources.slice(scope), candidate);
        }
        files.iter().any(|f| code.sources.get(*f).is_some_and(|s| has_word(&s.text, candidate)))
    };
    let shape = |candidate: &str| format!("{}{candidate}{}", id.get(..at).unwrap_or(""), id.get(at + word.len()..).unwrap_or(""));
    let candidates = candidates(word, &code.target.secret_words);
    candidates.iter().find(|c| here(c)).map(|c| Written::Source(shape(c)))
}

/// What the secret may be called when the id is called `word`.
fn candidates(word: &str, words: &[(Name, Name)]) -> Vec<String> {
    let lower = word.to_lowercase();
    let mut out = Vec::new();
    for (from, to) in words {
        let Some(prefix) = lower.strip_suffix(&**from).and_then(|p| word.get(..p.len())) else { continue };
        let Some(suffix) = word.get(prefix.len()..) else { continue };
        let all_upper = suffix.chars().all(|c| !c.is_lowercase());
        let after_lower = prefix.chars().next_back().is_some_and(char::is_lowercase);
        let title = || to.chars().enumerate().map(|(i, c)| if i == 0 { c.to_ascii_uppercase() } else { c }).collect::<String>();
        let starts_upper = suffix.starts_with(char::is_uppercase);
        let written = match (all_upper, after_lower, starts_upper) {
            (true, false, _) => to.to_uppercase(),
            (true, true, _) | (false, _, true) => title(),
            (false, _, false) => to.to_string(),
        };
        out.push(format!("{prefix}{written}"));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_secret_like_the_id() {
        let words: Vec<(Name, Name)> = vec![("key".into(), "secret".into()), ("id".into(), "secret".into())];
        for (id, secret) in [
            ("apiKey", "apiSecret"),
            ("client_id", "client_secret"),
            ("CLIENT_ID", "CLIENT_SECRET"),
            ("clientID", "clientSecret"),
            ("key", "secret"),
            ("consumerkey", "consumersecret"),
            ("KEY", "SECRET"),
        ] {
            assert_eq!(candidates(id, &words), [secret], "{id}");
        }
        assert!(candidates("name", &words).is_empty());
    }

    #[test]
    fn splits_pairs_of_credentials() {
        let both = |a: &str, b: &str| Some((a.to_string(), b.to_string()));
        assert_eq!(pair_of_expression("$this->id . ':' . $this->secret"), both("$this->id", "$this->secret"));
        assert_eq!(pair_of_expression("\"$id:$secret\""), both("$id", "$secret"));
        assert_eq!(pair_of_expression("\"{$this->id}:{$this->secret}\""), both("$this->id", "$this->secret"));
        assert_eq!(pair_of_expression("`${id}:${cfg.secret}`"), both("id", "cfg.secret"));
        assert_eq!(pair_of_expression("[$id, $secret]"), both("$id", "$secret"));
        assert_eq!(pair_of_expression("{ user: cfg.id, pass: cfg.secret }"), both("cfg.id", "cfg.secret"));
        assert_eq!(pair_of_expression("array(self::ID, self::SECRET)"), both("self::ID", "self::SECRET"));
        assert_eq!(pair_of_expression("$pair"), None);
        assert_eq!(pair_of_expression("'abc:def'"), None);
    }
}
