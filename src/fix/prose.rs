//! URLs in text that is not understood as code: documents, comments, other languages. The same request as a command, from what the URL
//! itself says.

use super::snippet::{Snippet, last_word};
use super::values::decode;
use crate::model::fix::{Plan, PlanKind, Target, Written};
use crate::model::source::{Name, Source, Span};

/// The longest URL that is looked at, on each side of the place.
const REACH: usize = 2_000;

/// The longest operand that is looked at.
const LINE: usize = 400;

/// The most operands that are joined to a URL.
const MOST_PIECES: usize = 20;

/// What begins and ends string literals.
const QUOTES: &str = "\"'`";

/// The request that a URL at a place stands for; none without parameters.
pub(super) fn plan(target: &Target, source: &Source, at: Span) -> Option<Plan> {
    let url = whole(&source.text, at)?;
    let (address, query) = url.split_once('?')?;
    let address = address.trim_end_matches(['"', '\'', '/']);
    let ends = |paths: &[Name]| paths.iter().any(|p| address.ends_with(&**p));
    let pairs = parameters(query);
    let value = |name: &str| pairs.iter().find(|(n, _)| n == name).map(|(_, v)| v.clone());
    let setting = |name: &Name| target.setting(name).map_or_else(|| Written::Variable(name.clone()), |s| Written::Setting(s.clone()));
    let id = value(&target.client_id).map_or_else(|| setting(&target.client_id), |id| Written::Literal(id.into()));
    let secret = setting(&target.client_secret);
    let shown = |name: &str, value: &str| {
        let is_hidden = target.is_confidential(name) && !is_placeholder(value);
        if is_hidden { setting(&name.into()) } else { Written::Literal(value.into()) }
    };
    if ends(&target.token_paths) && value(&target.grant).is_some() {
        let mut kept: Vec<(Name, Written)> = Vec::new();
        for (name, value) in &pairs {
            let new = target.renamed(&Name::from(name.as_str())).clone();
            if !target.drops(name) && !kept.iter().any(|(n, _)| *n == new) {
                // What the text does not say is named by the parameter.
                let value = if value.is_empty() { Written::Literal(format!("{{{new}}}").into()) } else { shown(name, value) };
                kept.push((new, value));
            }
        }
        let grant = value(&target.grant).and_then(|g| target.grant(&g));
        for needed in grant.iter().flat_map(|g| &g.params) {
            if !kept.iter().any(|(n, _)| n == needed) {
                kept.push((needed.clone(), Written::Literal(format!("{{{needed}}}").into())));
            }
        }
        let url = target.token_url.clone();
        return Some(Plan { kind: PlanKind::Token(super::plan::ANY.into()), url, id, secret, pairs: kept, open: false, user_side: false });
    }
    if ends(&target.authorize_paths) && value(&target.client_id).is_some() {
        let mut kept: Vec<(Name, Written)> =
            target.authorize_params.iter().map(|(name, value)| (name.clone(), Written::Literal(value.clone()))).collect();
        for (name, value) in &pairs {
            let is_new = !kept.iter().any(|(n, _)| **n == **name) && *name != *target.client_secret;
            let is_state = *name == *target.state && !is_placeholder(value);
            if is_new && !is_state && !value.is_empty() {
                kept.push((name.as_str().into(), shown(name, value)));
            }
        }
        if !kept.iter().any(|(n, _)| *n == target.state) {
            kept.push((target.state.clone(), Written::State));
        }
        let url = target.authorize_url.clone();
        return Some(Plan { kind: PlanKind::Authorize, url, id, secret, pairs: kept, open: false, user_side: false });
    }
    None
}

/// The URL around a place, with what code joins to it: `"…?a=" + x + "&b=c"` is `…?a={x}&b=c`.
fn whole(text: &str, at: Span) -> Option<String> {
    let (start, end) = (at.start as usize, at.end as usize);
    let (from, mut to) = around(text, start, end)?;
    let mut from = from;
    if !text.get(from..to)?.contains("://") {
        // A later piece of a joined URL: back to where that begins, in the same statement.
        let floor = (0..=start.saturating_sub(REACH)).rev().find(|i| text.is_char_boundary(*i))?;
        let begins = floor + text.get(floor..start)?.rfind("://")?;
        let between = text.get(begins..start)?;
        if between.contains(';') || between.matches('\n').count() > 6 {
            return None;
        }
        (from, to) = around(text, begins, begins)?;
    }
    let mut url = text.get(from..to)?.to_string();
    for _ in 0..MOST_PIECES {
        let Some((operand, literal, end)) = joined(text.get(to..)?) else { break };
        url.push_str(&format!("{{{operand}}}{literal}"));
        to += end;
    }
    Some(url)
}

/// Behind the end of a string literal: the name of what is joined to it, the literal that follows, and where that ends.
fn joined(behind: &str) -> Option<(&str, &str, usize)> {
    let quote = behind.chars().next().filter(|c| QUOTES.contains(*c))?;
    let is_joint = |c: char| "+.&".contains(c);
    let operand = behind.get(1..)?.trim_start();
    // Two dots are no joint of code.
    let operand = operand.strip_prefix(is_joint).filter(|_| !operand.starts_with(".."))?.trim_start_matches(is_joint).trim_start();
    let expression = Snippet::new(operand.get(..operand.len().min(LINE)).unwrap_or("")).first_expression();
    // Members are joined by dots too: the joint is one with a blank or a quote on a side.
    let ends = expression.find('+').or_else(|| expression.find(" . ")).or_else(|| expression.find(['"', '\''])).unwrap_or(expression.len());
    let name = expression.get(..ends)?.trim().trim_end_matches(is_joint);
    let (_, name) = last_word(name).filter(|_| !name.is_empty())?;
    let rest = operand.get(ends..)?;
    let inner = rest.trim_start_matches(|c: char| c.is_whitespace() || is_joint(c)).strip_prefix(quote).unwrap_or("");
    let literal = inner.get(..inner.find(quote).unwrap_or(0)).unwrap_or("");
    let literal = literal.get(..literal.find(char::is_whitespace).unwrap_or(literal.len())).unwrap_or("");
    let end = if literal.is_empty() { behind.len() } else { behind.len() - inner.len() + literal.len() };
    Some((name, literal, end))
}

/// The URL around a place: up to blanks, quotes, and a `>` that closes no placeholder, on both sides.
fn around(text: &str, start: usize, end: usize) -> Option<(usize, usize)> {
    let before = text.get(..start)?;
    let after = text.get(start..)?;
    let edge = |c: char| c.is_whitespace() || "|()".contains(c) || QUOTES.contains(c);
    let from = before.rfind(edge).map_or(0, |e| e + before.get(e..).and_then(|t| t.chars().next()).map_or(1, char::len_utf8));
    let to = start + after.find(edge).unwrap_or(after.len());
    let mut open = 0_usize;
    let mut closes = |c: char| {
        let closing = c == '>' && open == 0;
        open = if c == '<' { open + 1 } else { open.saturating_sub(usize::from(c == '>')) };
        closing
    };
    let to = text.get(start..to)?.find(&mut closes).map_or(to, |at| start + at);
    (from + REACH >= start && to <= end.saturating_add(REACH)).then_some((from, to))
}

/// The parameters of a query, decoded; what stands for a value stays as it is.
fn parameters(query: &str) -> Vec<(String, String)> {
    let end = query.find('#').unwrap_or(query.len());
    let query = query.get(..end).unwrap_or("").replace("&amp;", "&");
    let query = query.trim_end_matches(['.', ',', ';', ')', ']', '*', '_', '\\']);
    let pair = |pair: &str| {
        let (name, value) = pair.split_once('=')?;
        let plain = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        plain.then(|| (name.to_string(), if is_placeholder(value) { value.to_string() } else { decode(value).to_string() }))
    };
    query.split('&').filter_map(pair).collect()
}

/// A value that stands for another: `{code}`, `<CODE>`, `%@`, `$code`, `YOUR_CODE`, `…`.
fn is_placeholder(value: &str) -> bool {
    let marked = value.starts_with(['{', '<', '$', '[', ':', '#', '…']) || value.starts_with("%@") || value.starts_with("%s");
    let shouted = value.len() > 3 && value.chars().all(|c| c.is_ascii_uppercase() || c == '_');
    marked || shouted || value.starts_with("...")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::source::FileId;

    fn url(text: &str, needle: &str) -> Option<String> {
        let start = text.find(needle).unwrap_or(0);
        whole(text, Span::new(FileId(0), start, start + needle.len()))
    }

    #[test]
    fn takes_the_url_around_a_place() {
        let text = "see [x](https://a.example/p?b=c) and `https://d.example/e?f={g h`";
        assert_eq!(url(text, "a.example").as_deref(), Some("https://a.example/p?b=c"));
        assert_eq!(url(text, "/e").as_deref(), Some("https://d.example/e?f={g"));
        let autolink = "in <https://a.example/p?b=<CODE>&c=d>, or";
        assert_eq!(
            url(autolink, "a.example").as_deref(),
            Some("<https://a.example/p?b=<CODE>&c=d"),
            "the sign before it is no part of a path"
        );
        assert_eq!(url("no url here", "here"), None);
    }

    #[test]
    fn follows_what_code_joins() {
        for text in [
            "get(\"https://a.example/p?b=\"+user.getMail()+\"&c=\" + pass + \"&d=e\");",
            "$u = 'https://a.example/p?b=' . $user->getMail() . '&c=' . $pass . '&d=e';",
        ] {
            assert_eq!(url(text, "a.example").as_deref(), Some("https://a.example/p?b={getMail}&c={pass}&d=e"), "{text}");
            assert_eq!(url(text, "d=e").as_deref(), Some("https://a.example/p?b={getMail}&c={pass}&d=e"), "{text}");
        }
        assert_eq!(
            url("x = \"https://a.example/p?b=\" + code; y = \"c\" + d", "a.example").as_deref(),
            Some("https://a.example/p?b={code}")
        );
    }

    #[test]
    fn reads_parameters_with_any_placeholder() {
        let read = parameters("a={0}&amp;b=%40x&c=<C>&=d&e=%s#f");
        let read: Vec<(&str, &str)> = read.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        assert_eq!(read, [("a", "{0}"), ("b", "@x"), ("c", "<C>"), ("e", "%s")]);
    }
}
