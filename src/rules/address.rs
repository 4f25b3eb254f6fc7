//! Addresses: which endpoint of a pack a text names, and where in the text it does.
//!
//! Hosts are compared without case and as a whole (no look-alikes, no user-information tricks, port 443 only), paths by segments up
//! to a boundary. Texts of code are flattened first: what is not known is one character, [`HOLE`].

use crate::model::http::{Piece, PieceKind, Text};
use crate::model::pack::{Pack, Role, Standing};
use crate::model::source::Span;
use regex::Regex;
use std::ops::Range;

/// Stands for text that is not known.
pub const HOLE: char = '\u{FFFC}';

/// An endpoint's place in its pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EndpointId {
    /// The generation's index.
    pub generation: usize,
    /// The endpoint's index in it.
    pub endpoint: usize,
    /// Its role.
    pub role: Role,
    /// Its generation's standing.
    pub standing: Standing,
}

/// An endpoint found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Which.
    pub id: EndpointId,
    /// From the scheme (or host, or path when there is no host) to the end of the path, in bytes of the text.
    pub range: Range<usize>,
    /// The path alone.
    pub path: Range<usize>,
}

/// What the host of an address is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Host {
    /// Known, in lower case, without a port that says nothing.
    Known(String),
    /// There is something before the path that is not known.
    Unknown,
    /// There is nothing before the path.
    None,
}

/// An address: where its parts are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// Its host.
    pub host: Host,
    /// Where the scheme or host begins.
    pub start: usize,
    /// Where the path begins.
    pub path: usize,
    /// It has user information before the host.
    pub user: bool,
}

/// The endpoints of a pack, ready for matching.
#[derive(Debug)]
pub struct Endpoints {
    /// Host, path segments in lower case, endpoint; longer paths first.
    rows: Vec<(String, Vec<String>, EndpointId)>,
    /// Every host of the pack.
    pub hosts: Vec<String>,
    pattern: Option<Regex>,
}

impl Endpoints {
    /// The endpoints of a pack.
    pub fn new(pack: &Pack) -> Self {
        let mut rows = Vec::new();
        for (generation, g) in pack.generations.iter().enumerate() {
            for (endpoint, e) in g.endpoints.iter().enumerate() {
                let id = EndpointId { generation, endpoint, role: e.role, standing: g.standing };
                for (host, path) in e.hosts.iter().flat_map(|h| e.paths.iter().map(move |p| (h, p))) {
                    rows.push((host.clone(), path.split('/').skip(1).map(str::to_ascii_lowercase).collect::<Vec<_>>(), id));
                }
            }
        }
        rows.sort_by(|a, b| b.1.len().cmp(&a.1.len()).then_with(|| a.cmp(b)));
        let hosts: Vec<String> = pack.hosts().into_iter().map(str::to_owned).collect();
        let alternatives: Vec<String> = hosts.iter().map(|h| regex::escape(h)).collect();
        let pattern = Regex::new(&format!("(?i){}", alternatives.join("|"))).ok().filter(|_| !hosts.is_empty());
        Self { rows, hosts, pattern }
    }

    /// Whether a host is the provider's.
    pub fn is_ours(&self, host: &str) -> bool {
        self.hosts.iter().any(|h| h == host)
    }

    /// The endpoint that a path names on a host, and where the path ends.
    pub fn at(&self, host: &str, text: &str, path: usize) -> Option<(EndpointId, usize)> {
        self.rows.iter().filter(|row| row.0 == host).find_map(|row| Some((row.2, path_end(text, path, &row.1, true)?)))
    }

    /// The endpoint that a path without a known host names, with the end of the path, and whether it may as well be one of a newer
    /// generation. What is the target's on one host is the target's.
    pub fn at_any_host(&self, text: &str, path: usize) -> Option<(EndpointId, usize, bool)> {
        let rows = self.rows.iter().filter(|row| row.2.role != Role::Base);
        let found: Vec<_> = rows.filter_map(|row| Some((row, path_end(text, path, &row.1, false)?))).collect();
        let longest = found.first()?.0.1.len();
        let rank = |standing: Standing| match standing {
            Standing::Target => 0,
            Standing::Older => 1,
            Standing::Half => 2,
            Standing::Newer => 3,
        };
        let same = || found.iter().filter(|(row, _)| row.1.len() == longest);
        let (row, end) = same().min_by_key(|(row, _)| (rank(row.2.standing), row.2))?;
        Some((row.2, *end, same().any(|(row, _)| row.2.standing == Standing::Newer)))
    }

    /// Every address of the provider in a text: where the host is, and where the path begins.
    pub fn addresses<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Found> + 't {
        self.pattern.iter().flat_map(move |p| p.find_iter(text)).filter_map(move |m| found(text, m.start(), m.end()))
    }

    /// Every endpoint in a text.
    pub fn hits(&self, text: &str) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        for found in self.addresses(text) {
            if let Some((id, end)) = self.at(&found.host, text, found.path) {
                hits.push(Hit { id, range: found.start..end, path: found.path..end });
            }
        }
        hits
    }
}

/// An address of the provider in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// In lower case.
    pub host: String,
    /// Where its scheme or host begins.
    pub start: usize,
    /// Where its path begins.
    pub path: usize,
}

/// Reads around a host in a text; none when it is only a part of another one.
fn found(text: &str, host_start: usize, host_end: usize) -> Option<Found> {
    let before = text.get(..host_start)?;
    let start = match before.chars().next_back() {
        Some(c) if c.is_alphanumeric() || matches!(c, '_' | '-' | '.') => return None,
        Some('/' | '\\' | '@') => {
            let slashes = before.rfind("//").map(|at| (at, at + 2)).max(before.rfind("\\/\\/").map(|at| (at, at + 4)));
            let (at, authority) = slashes?;
            let user = before.get(authority..)?;
            if !(user.is_empty() || user.ends_with('@') && !user.contains(['/', '\\', '?', '#', ' ', '"', '\'', '<', '>'])) {
                return None;
            }
            let scheme = before.get(..at)?.strip_suffix(':').map_or("", |s| {
                let letters = s.len() - s.bytes().rev().take_while(u8::is_ascii_alphabetic).count();
                s.get(letters..).unwrap_or_default()
            });
            at - if scheme.is_empty() { 0 } else { scheme.len() + 1 }
        }
        _ => host_start,
    };
    let path = host_end + authority_rest(text.get(host_end..)?)?;
    Some(Found { host: text.get(host_start..host_end)?.to_ascii_lowercase(), start, path })
}

/// The length of what may follow a host name within its authority (a dot, port 443), if nothing else does.
fn authority_rest(rest: &str) -> Option<usize> {
    let dot = usize::from(rest.starts_with("./") || rest.starts_with(".:"));
    let rest = rest.get(dot..)?;
    let port = rest.strip_prefix(':').map(|p| p.len() - p.trim_start_matches(|c: char| c.is_ascii_digit()).len());
    let after = match port {
        None => 0,
        Some(digits) if rest.get(1..=digits)?.parse() == Ok(443u32) => 1 + digits,
        Some(_) => return None,
    };
    let next = rest.get(after..)?.chars().next();
    (!next.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '@' | ':' | HOLE)) && !dotted(rest.get(after..)?))
        .then_some(dot + after)
}

/// Whether a host name goes on here.
fn dotted(rest: &str) -> bool {
    rest.strip_prefix('.').is_some_and(|r| r.starts_with(|c: char| c.is_alphanumeric() || c == HOLE))
}

/// Where a path ends, if it has these segments: slashes may be doubled or escaped; without `rooted` the first may lack.
fn path_end(text: &str, start: usize, segments: &[String], rooted: bool) -> Option<usize> {
    let mut at = start;
    for (index, segment) in segments.iter().enumerate() {
        let slashes = slashes(text.get(at..)?);
        if slashes == 0 && (rooted || index > 0) {
            return None;
        }
        at += slashes;
        let end = at + segment.len();
        if !text.get(at..end)?.eq_ignore_ascii_case(segment) {
            return None;
        }
        at = end;
    }
    is_boundary(text.get(at..)?).then_some(at)
}

/// The length of the slashes that a text begins with, escaped ones included.
fn slashes(text: &str) -> usize {
    let mut at = 0;
    while let Some(rest) = text.get(at..) {
        match (rest.starts_with('/'), rest.starts_with("\\/")) {
            (true, _) => at += 1,
            (_, true) => at += 2,
            _ => break,
        }
    }
    at
}

/// Whether a path may end before this: its query, its fragment, what is not known, or what no path has.
fn is_boundary(rest: &str) -> bool {
    let slashes = slashes(rest);
    let after = rest.get(slashes..).unwrap_or_default();
    let Some(next) = after.chars().next() else { return true };
    match next {
        c if c.is_alphanumeric() => false,
        '_' | '~' => false,
        '-' => after.starts_with("->") || after.starts_with("- "),
        '.' => !after.get(1..).unwrap_or_default().starts_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '{' | '$' | HOLE)),
        '%' => {
            let hex: String = after.chars().skip(1).take(2).filter(char::is_ascii_hexdigit).collect();
            hex.len() < 2 || hex.eq_ignore_ascii_case("3f") || hex == "23" || hex.eq_ignore_ascii_case("26")
        }
        '{' | '$' | ':' | '<' | '@' | '[' if slashes > 0 => false,
        HOLE => true,
        _ => true,
    }
}

/// A text of code, flat.
#[derive(Debug, Clone)]
pub struct Flat<'a> {
    /// Its characters; [`HOLE`] for what is not known.
    pub text: String,
    /// Where each piece begins in it.
    pieces: Vec<(usize, &'a Piece)>,
}

impl<'a> Flat<'a> {
    /// Flattens a text.
    pub fn new(text: &'a Text) -> Self {
        let mut flat = Self { text: String::new(), pieces: Vec::new() };
        for piece in &text.pieces {
            flat.pieces.push((flat.text.len(), piece));
            match &piece.kind {
                PieceKind::Literal(literal) => flat.text.push_str(literal),
                _ => flat.text.push(HOLE),
            }
        }
        flat
    }

    /// The piece that holds a byte.
    pub fn piece(&self, at: usize) -> Option<&'a Piece> {
        self.pieces.iter().rev().find(|(start, _)| *start <= at).map(|(_, piece)| *piece)
    }

    /// Where a part of the text is written, as far as it lies in the piece that holds its last byte.
    pub fn span(&self, range: Range<usize>) -> Option<(Span, &'a Piece)> {
        let last = range.end.saturating_sub(1);
        let (start, piece) = *self.pieces.iter().rev().find(|(start, _)| *start <= last)?;
        let span = if piece.exact { piece.span.slice(range.start.saturating_sub(start), range.end - start) } else { piece.span };
        Some((span, piece))
    }

    /// The address that the text is.
    pub fn address(&self) -> Address {
        address(&self.text)
    }
}

/// Reads a text as an address.
pub fn address(text: &str) -> Address {
    let start = text.len() - text.trim_start().len();
    let rest = text.get(start..).unwrap_or_default();
    let authority = match rest.find("//") {
        Some(0) => Some(2),
        Some(at) => rest.get(..at).and_then(|s| s.strip_suffix(':')).filter(|s| is_scheme(s)).map(|_| at + 2),
        None => None,
    };
    if let Some(begin) = authority {
        let inside = rest.get(begin..).unwrap_or_default();
        let end = inside.find(['/', '?', '#', '\\']).unwrap_or(inside.len());
        let (user, host) = inside
            .get(..end)
            .unwrap_or_default()
            .rsplit_once('@')
            .map_or((false, inside.get(..end).unwrap_or_default()), |(_, h)| (true, h));
        // A hole at the end of the host may be all of the path: what is known before it is the host.
        let known = host.trim_end_matches(HOLE);
        let (host, cut) = if known.len() < host.len() && is_whole_host(known) && !known.is_empty() {
            (known, host.len() - known.len())
        } else {
            (host, 0)
        };
        return Address { host: host_of(host), start, path: start + begin + end - cut, user };
    }
    if rest.starts_with(HOLE) {
        let path = start + rest.len() - rest.trim_start_matches(HOLE).len();
        return Address { host: Host::Unknown, start, path, user: false };
    }
    // `host/path` without a scheme is no address unless the first segment is dotted.
    let first = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if is_whole_host(first) {
        return Address { host: host_of(first), start, path: start + first.len(), user: false };
    }
    Address { host: Host::None, start, path: start, user: false }
}

fn is_scheme(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '.' | '-' | HOLE))
}

/// Whether a text looks like a whole host name (with a port): dotted, with a top level of letters that is no file extension of a script.
fn is_whole_host(text: &str) -> bool {
    let name = text.split(':').next().unwrap_or_default().trim_end_matches('.');
    let labels: Vec<&str> = name.split('.').collect();
    let top = labels.last().copied().unwrap_or_default();
    labels.len() > 1
        && labels.iter().all(|l| !l.is_empty() && l.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'))
        && (2..=12).contains(&top.len())
        && top.chars().all(|c| c.is_ascii_alphabetic())
}

fn host_of(text: &str) -> Host {
    if text.is_empty() || text.contains(HOLE) {
        return Host::Unknown;
    }
    let lower = text.to_ascii_lowercase();
    let host = match lower.rsplit_once(':') {
        Some((host, port)) if port.is_empty() || port.parse() == Ok(443u32) => host.to_owned(),
        _ => lower,
    };
    Host::Known(host.strip_suffix('.').unwrap_or(&host).to_owned())
}
