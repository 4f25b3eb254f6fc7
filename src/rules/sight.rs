//! Sight: what the URL of a request, a built URL or a library names, over all its alternatives, and how surely.

use super::address::{EndpointId, Endpoints, Flat, Host};
use super::draft::READ;
use crate::model::finding::Confidence;
use crate::model::http::{Part, Text, Tri};
use crate::model::pack::{Role, Standing};
use crate::model::source::Span;
use std::collections::BTreeSet;

/// An endpoint that an alternative of a URL names.
#[derive(Debug, Clone, PartialEq)]
pub struct Match {
    /// Which.
    pub id: EndpointId,
    /// Where the path is written.
    pub at: Span,
    /// Where its host is written, when that is elsewhere, and the reads the path came through.
    pub related: Vec<(Span, String)>,
    /// Host and path as far as they are known.
    pub shown: String,
    /// The host is known.
    pub hosted: bool,
}

/// What a URL names.
#[derive(Debug, Clone, PartialEq)]
pub struct Sight {
    /// The endpoints, one per alternative that names one.
    pub matches: Vec<Match>,
    /// How sure it is that these are what the URL names.
    pub confidence: Confidence,
    /// Nothing at all is known of the URL.
    pub blank: bool,
    /// The URL has user information: the request authenticates.
    pub user: bool,
}

impl Sight {
    /// Whether all, some or none of the matches are so.
    pub fn all(&self, so: impl Fn(&Match) -> bool) -> Tri {
        match self.matches.iter().filter(|m| so(m)).count() {
            0 => Tri::No,
            n if n == self.matches.len() => Tri::Yes,
            _ => Tri::Maybe,
        }
    }

    /// The same, restricted to one role; none when no alternative has it. Other roles beside it make it less sure.
    pub fn of(&self, role: Role) -> Option<Sight> {
        let matches: Vec<Match> = self.matches.iter().filter(|m| m.id.role == role).cloned().collect();
        if matches.is_empty() {
            return None;
        }
        let confidence = if matches.len() == self.matches.len() { self.confidence } else { Confidence::Low };
        Some(Sight { matches, confidence, ..self.clone() })
    }
}

/// Looks at a URL. `unhosted` says how sure it is that a path whose host is not known belongs to the provider, if it may at all;
/// it is told whether the path may be a newer generation's.
pub fn look(endpoints: &Endpoints, url: &Part<Text>, unhosted: impl Fn(&[Span], bool) -> Option<Confidence>) -> Sight {
    let (mut matches, mut paths) = (Vec::new(), Vec::new());
    let mut may_be_newer = false;
    let (mut foreign, mut ours, mut unknown, mut user) = (false, false, url.unknown || url.absent != Tri::No, false);
    let mut distinct = BTreeSet::new();
    for text in &url.alternatives {
        let flat = Flat::new(text);
        let address = flat.address();
        user |= address.user;
        match &address.host {
            Host::Known(host) if endpoints.is_ours(host) => match endpoints.at(host, &flat.text, address.path) {
                Some((id, end)) => {
                    let path = flat.text.get(address.path..end).unwrap_or_default();
                    distinct.insert(format!("{host}{}", path.to_ascii_lowercase()));
                    matches.push(found(&flat, id, address.start, end, format!("{host}{path}"), true));
                }
                None => ours = true,
            },
            Host::Known(_) => foreign = true,
            Host::Unknown => match endpoints.at_any_host(&flat.text, address.path) {
                Some((id, end, newer)) => {
                    may_be_newer |= newer;
                    let path = flat.text.get(address.path..end).unwrap_or_default().to_owned();
                    paths.push(found(&flat, id, address.path, end, path, false));
                }
                None => unknown = true,
            },
            Host::None if flat.text.trim().is_empty() => unknown = true,
            Host::None => foreign = true,
        }
    }
    let blank = matches.is_empty() && paths.is_empty() && !foreign && !ours;
    let confidence = if matches.is_empty() {
        // Only paths: the unit must say whose they are.
        let spans: Vec<Span> = paths.iter().flat_map(|m| std::iter::once(m.at).chain(m.related.iter().map(|r| r.0))).collect();
        match unhosted(&spans, may_be_newer).filter(|_| !paths.is_empty()) {
            Some(confidence) => {
                matches = paths;
                let half = matches.iter().any(|m| m.id.standing == Standing::Half);
                if foreign || ours || half { Confidence::Low } else { confidence.min(Confidence::Medium) }
            }
            None => Confidence::Low,
        }
    } else {
        // A path on an unknown host beside one on the provider's is the same call with its base set from outside.
        unknown |= !paths.is_empty();
        let newer = matches.iter().any(|m| m.id.standing == Standing::Newer);
        if foreign || ours {
            Confidence::Low
        } else if unknown || distinct.len() > 1 || newer {
            Confidence::Medium
        } else {
            Confidence::High
        }
    };
    Sight { matches, confidence, blank, user }
}

/// A match; the finding points at the piece that holds the end of the path, from the host on when that is in the same piece.
fn found(flat: &Flat<'_>, id: EndpointId, start: usize, end: usize, shown: String, hosted: bool) -> Match {
    let mut related = Vec::new();
    let (mut at, mut via) = (Span::default(), Vec::new());
    if let Some((span, piece)) = flat.span(start..end) {
        at = span;
        via.clone_from(&piece.via);
        let host = flat.piece(start).filter(|host| hosted && host.span != piece.span);
        related.extend(host.map(|host| (host.span, "the host comes from here".to_owned())));
    }
    related.extend(via.into_iter().filter(|v| !at.contains(v)).map(|v| (v, READ.to_owned())));
    Match { id, at, related, shown, hosted }
}
