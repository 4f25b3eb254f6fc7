//! Tests on texts; whole programs are judged in `tests/rules`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::address::{Endpoints, Flat, HOLE, Host, address};
use super::scope::life;
use super::sight::look;
use crate::model::finding::Confidence;
use crate::model::http::{Hole, Part, Piece, PieceKind, Text, Tri};
use crate::model::pack::{Pack, Role, STANDARD_NAMES, Standing};
use crate::model::source::{FileId, Span};

/// An invented provider with generations of every standing, on two hosts and a third.
const PACK: &str = r#"
name = "acme"
title = "Acme"
provider = "Acme"
guide = { title = "Guide", link = "https://docs.acme.test/guide" }

[[generations]]
name = "first"
title = "the first service"
standing = "older"
endpoints = [
    { role = "authorize", hosts = ["api.acme.test", "api.acme-online.test"], paths = ["/oauth/authorize"] },
    { role = "token", hosts = ["api.acme.test", "api.acme-online.test"], paths = ["/oauth/access_token"] },
    { role = "base", hosts = ["api.acme.test", "api.acme-online.test"], paths = ["/oauth"] },
]

[[generations]]
name = "mixed"
title = "half of the way"
standing = "half"
endpoints = [
    { role = "token", hosts = ["api.acme.test", "api.acme-online.test"], paths = ["/oauth/v2/access_token", "/oauth/token"] },
    { role = "token", hosts = ["api.acme-online.test"], paths = ["/oauth/v2/token"] },
]

[[generations]]
name = "second"
title = "the second service"
standing = "target"
endpoints = [
    { role = "authorize", hosts = ["api.acme.test"], paths = ["/oauth/v2/authorize"] },
    { role = "token", hosts = ["api.acme.test"], paths = ["/oauth/v2/token"] },
    { role = "base", hosts = ["api.acme.test"], paths = ["/oauth/v2"] },
]

[[generations]]
name = "third"
title = "the third service"
standing = "newer"
endpoints = [{ role = "token", hosts = ["login.acme.test"], paths = ["/oauth/token"] }]

[needles]
strong = ["acme.test"]
"#;

fn endpoints() -> Endpoints {
    Endpoints::new(&toml::from_str::<Pack>(&format!("{PACK}{STANDARD_NAMES}")).unwrap())
}

fn hits(text: &str) -> Vec<(Role, Standing, String)> {
    endpoints().hits(text).into_iter().map(|h| (h.id.role, h.id.standing, text[h.range].to_owned())).collect()
}

/// The only endpoint of a text: its role and standing.
fn hit(text: &str) -> Option<(Role, Standing)> {
    let hits = hits(text);
    assert!(hits.len() < 2, "{text}: {hits:?}");
    hits.first().map(|h| (h.0, h.1))
}

#[test]
fn endpoints_are_told_by_host_and_path() {
    let old = Some((Role::Token, Standing::Older));
    assert_eq!(hit("https://api.acme.test/oauth/access_token"), old);
    assert_eq!(hit("https://api.acme-online.test/oauth/access_token"), old);
    assert_eq!(hit("https://api.acme.test/oauth/authorize"), Some((Role::Authorize, Standing::Older)));
    assert_eq!(hit("https://api.acme.test/oauth/v2/token"), Some((Role::Token, Standing::Target)));
    assert_eq!(hit("https://api.acme.test/oauth/v2/access_token"), Some((Role::Token, Standing::Half)));
    assert_eq!(hit("https://api.acme.test/oauth/token"), Some((Role::Token, Standing::Half)));
    assert_eq!(hit("https://api.acme-online.test/oauth/v2/token"), Some((Role::Token, Standing::Half)));
    assert_eq!(hit("https://login.acme.test/oauth/token"), Some((Role::Token, Standing::Newer)));
    assert_eq!(hit("https://api.acme.test/oauth/"), Some((Role::Base, Standing::Older)));
    assert_eq!(hit("https://api.acme.test/oauth/v2"), Some((Role::Base, Standing::Target)));
}

#[test]
fn any_spelling_of_a_host_is_the_host() {
    for text in [
        "HTTPS://API.ACME.TEST/oauth/access_token",
        "https://api.acme.test:443/oauth/access_token",
        "https://api.acme.test:0443/oauth/access_token",
        "https://api.acme.test./oauth/access_token",
        "https://me:secret@api.acme.test/oauth/access_token",
        "//api.acme.test/oauth/access_token",
        "api.acme.test/oauth/access_token",
        "https:\\/\\/api.acme.test\\/oauth\\/access_token",
        "https://api.acme.test//oauth///access_token",
        "https://api.acme.test/OAuth/Access_Token",
        "Location: https://api.acme.test/oauth/access_token",
    ] {
        assert_eq!(hit(text), Some((Role::Token, Standing::Older)), "{text}");
        let address = endpoints().addresses(text).next().unwrap();
        assert_eq!(address.host, "api.acme.test", "{text}");
    }
}

#[test]
fn look_alikes_are_not_the_host() {
    for text in [
        "https://api.acme.test.evil.example/oauth/access_token",
        "https://myapi.acme.test/oauth/access_token",
        "https://my-api.acme.test/oauth/access_token",
        "https://x.api.acme.test/oauth/access_token",
        "https://api.acme.test@evil.example/oauth/access_token",
        "https://api.acme.test:443@evil.example/oauth/access_token",
        "https://api.acme.test:pass@evil.example/oauth/access_token",
        "https://evil.example/api.acme.test/oauth/access_token",
        "https://evil.example/@api.acme.test/oauth/access_token",
        "https://api.acme.test:8443/oauth/access_token",
        "https://api.acme.testing/oauth/access_token",
        "https://api_acme.test/oauth/access_token",
    ] {
        assert_eq!(hit(text), None, "{text}");
    }
}

#[test]
fn paths_end_where_paths_end() {
    let host = "https://api.acme.test";
    for end in [
        "", "/", "?", "?a=b", "#top", "/?a", " and", "\"", "'", ")", ">", "{0}", "%s", "%@", "$query", "\\n", ".", ". Then", ",", "`",
        "%3Fx", "->x",
    ] {
        let text = format!("{host}/oauth/authorize{end}");
        assert_eq!(hits(&text), [(Role::Authorize, Standing::Older, format!("{host}/oauth/authorize"))], "{text}");
    }
    for end in ["d", "_x", "-x", "/x", ".html", ".{format}", "/{id}", "/:id", "%2Fx", "%61", "~"] {
        let text = format!("{host}/oauth/authorize{end}");
        assert_eq!(hit(&text), None, "{text}");
    }
}

#[test]
fn a_text_may_hold_several() {
    let text = "<a href=\"https://api.acme.test/oauth/authorize?x\">in</a> or https://api.acme.test/oauth/access_token.";
    assert_eq!(hits(text).len(), 2);
}

#[test]
fn texts_are_read_as_addresses() {
    let host = |text: &str| address(&text.replace('*', &HOLE.to_string())).host;
    let known = |h: &str| Host::Known(h.to_owned());
    assert_eq!(host("https://a.example/x"), known("a.example"));
    assert_eq!(host(" https://A.example:443/x"), known("a.example"));
    assert_eq!(host("https://a.example:8080/x"), known("a.example:8080"));
    assert_eq!(host("https://u:p@a.example/x"), known("a.example"));
    assert_eq!(host("*://a.example/x"), known("a.example"));
    assert_eq!(host("https://a.example*"), known("a.example"), "what follows a whole host is its path");
    assert_eq!(host("https://*/x"), Host::Unknown);
    assert_eq!(host("https://*.example/x"), Host::Unknown);
    assert_eq!(host("https://a*/x"), Host::Unknown);
    assert_eq!(host("*/x"), Host::Unknown);
    assert_eq!(host("*"), Host::Unknown);
    assert_eq!(host("/x/y"), Host::None);
    assert_eq!(host("x/y?u=https://a.example"), Host::None);
    assert_eq!(host("a.example/x"), known("a.example"));
}

fn piece(kind: PieceKind, start: usize, len: usize) -> Piece {
    Piece { kind, span: Span::new(FileId(0), start, start + len), exact: true, via: Vec::new() }
}

/// A text: `*` is a hole, `|` parts literals.
fn text(written: &str) -> Text {
    let mut pieces = Vec::new();
    for (index, part) in written.split('|').enumerate() {
        let kind = if part == "*" { PieceKind::Hole(Hole::Unknown) } else { PieceKind::Literal(part.into()) };
        pieces.push(piece(kind, index * 1000, part.len()));
    }
    Text { pieces }
}

fn part(alternatives: &[&str], unknown: bool) -> Part<Text> {
    Part { alternatives: alternatives.iter().map(|a| text(a)).collect(), absent: Tri::No, unknown }
}

/// What a URL names as a token endpoint, and how surely; paths alone count when `near` says so.
fn sight(alternatives: &[&str], unknown: bool, near: Option<Confidence>) -> Option<Confidence> {
    let sight = look(&endpoints(), &part(alternatives, unknown), |_, _| near);
    sight.of(Role::Token).map(|s| s.confidence)
}

#[test]
fn confidence_follows_the_alternatives() {
    let (high, medium, low) = (Some(Confidence::High), Some(Confidence::Medium), Some(Confidence::Low));
    let old = "https://api.acme.test|/oauth/access_token";
    assert_eq!(sight(&[old], false, None), high);
    assert_eq!(sight(&["https://api.acme.test/oauth/access_token|*"], false, None), high, "a hole behind the path is its query");
    assert_eq!(sight(&[old, "https://api.acme.test/oauth/|access_token"], false, None), high, "the same host and path, written twice");
    assert_eq!(sight(&[old, "https://api.acme-online.test|/oauth/access_token"], false, None), medium, "several, all the provider's");
    assert_eq!(sight(&[old, "https://login.acme.test/oauth/token"], false, None), medium);
    assert_eq!(sight(&[old], true, None), medium, "an unknown beside a known one");
    assert_eq!(sight(&[old, "*|/oauth/access_token"], false, None), medium);
    assert_eq!(sight(&[old, "https://graph.example.org/oauth/access_token"], false, None), low, "another known host");
    assert_eq!(sight(&[old, "https://api.acme.test/seats/rest"], false, None), low, "another path of the provider");
    assert_eq!(sight(&[old, "https://api.acme.test/oauth/authorize"], false, None), low, "another role");
    assert_eq!(sight(&["https://graph.example.org/oauth/access_token"], false, medium), None);
    assert_eq!(sight(&["*|/oauth/access_token"], false, None), None);
    assert_eq!(sight(&["*|/oauth/access_token"], false, medium), medium);
    assert_eq!(sight(&["*|/oauth/access_token"], false, high), medium, "a path alone is never high");
    assert_eq!(sight(&["*|oauth/access_token"], false, medium), medium);
    assert_eq!(sight(&["*|/v1/oauth/access_token"], false, medium), None);
    assert_eq!(sight(&["/oauth/access_token"], false, medium), None, "a relative URL is one's own server's");
    assert_eq!(sight(&["*|/oauth/token"], false, medium), low, "half-migrated is too common a path");
}

#[test]
fn a_finding_points_at_the_piece_with_the_path() {
    let at = |written: &str| {
        let sight = look(&endpoints(), &part(&[written], false), |_, _| Some(Confidence::Medium));
        let found = sight.matches.first().unwrap();
        (found.at.start, found.at.end, found.related.len())
    };
    assert_eq!(at("https://api.acme.test/oauth/access_token?x"), (0, 40, 0), "host and path in one literal");
    assert_eq!(at("https://api.acme.test|/oauth/access_token?x"), (1000, 1019, 1), "the host comes from elsewhere");
    assert_eq!(at("https://api.acme.test/oauth/|access_token"), (1000, 1012, 1), "the end of the path is what changes");
    assert_eq!(at("*|/oauth/access_token"), (1000, 1019, 0));
}

#[test]
fn flat_texts_know_their_pieces() {
    let text = text("ab|*|cd");
    let flat = Flat::new(&text);
    assert_eq!(flat.text, format!("ab{HOLE}cd"));
    let inside = flat.span(5..7).unwrap().0;
    assert_eq!((inside.start, inside.end), (2000, 2002));
}

#[test]
fn lives_are_told_in_words() {
    let all = [1, 60, 90, 3600, 7200, 86_400, 31_536_000, 30_758_399, i64::MAX].map(life);
    assert_eq!(all, ["1 second", "1 minute", "90 seconds", "an hour", "2 hours", "1 day", "365 days", "356 days", "ever"]);
}
