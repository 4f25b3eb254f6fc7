//! URLs in text that is not understood as code: documents, comments, other languages. The same request as a command, from what the URL
//! itself says.

use super::values::decode;
use crate::model::fix::{Plan, PlanKind, Target, Written};
use crate::model::source::{Name, Source, Span};

/// The longest URL that is looked at, on each side of the place.
const REACH: usize = 2_000;

/// The request that a URL at a place stands for; none without parameters.
pub(super) fn plan(target: &Target, source: &Source, at: Span) -> Option<Plan> {
    let url = around(&source.text, at)?;
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
            if !target.drops(name) && !value.is_empty() && !kept.iter().any(|(n, _)| *n == new) {
                kept.push((new, shown(name, value)));
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

/// The URL around a place: up to blanks and quotes on both sides.
fn around(text: &str, at: Span) -> Option<&str> {
    let (start, end) = (at.start as usize, at.end as usize);
    let before = text.get(..start)?;
    let after = text.get(start..)?;
    let edge = |c: char| c.is_whitespace() || "\"'`|()".contains(c);
    let from = before.rfind(edge).map_or(0, |e| e + before.get(e..).and_then(|t| t.chars().next()).map_or(1, char::len_utf8));
    let to = start + after.find(edge).unwrap_or(after.len());
    let within = from + REACH >= start && to <= end.saturating_add(REACH);
    within.then(|| text.get(from..to)).flatten()
}

/// The parameters of a query, decoded; what stands for a value stays as it is.
fn parameters(query: &str) -> Vec<(String, String)> {
    let end = query.find('#').unwrap_or(query.len());
    let query = query.get(..end).unwrap_or("").replace("&amp;", "&");
    let query = query.trim_end_matches(['.', ',', ';', ')', ']', '*', '_']);
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

    #[test]
    fn takes_the_url_around_a_place() {
        let text = "see [x](https://a.example/p?b=c) and `https://d.example/e?f={g h`";
        let at = |needle: &str| {
            let start = text.find(needle).unwrap_or(0);
            around(text, Span::new(FileId(0), start, start + needle.len()))
        };
        assert_eq!(at("a.example"), Some("https://a.example/p?b=c"));
        assert_eq!(at("/e"), Some("https://d.example/e?f={g"));
    }

    #[test]
    fn reads_parameters_with_any_placeholder() {
        let read = parameters("a={0}&amp;b=%40x&c=<C>&=d&e=%s#f");
        let read: Vec<(&str, &str)> = read.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        assert_eq!(read, [("a", "{0}"), ("b", "@x"), ("c", "<C>"), ("e", "%s")]);
    }
}
