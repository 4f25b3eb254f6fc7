//! Tests on texts; whole programs are judged in `tests/rules`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::address::{Endpoints, Flat, HOLE, Host, address};
use super::scope::life;
use super::sight::look;
use crate::model::finding::Confidence;
use crate::model::http::{Hole, Part, Piece, PieceKind, Text, Tri};
use crate::model::pack::{Pack, Role, Standing};
use crate::model::source::{FileId, Span};
use std::path::Path;

fn pack() -> Pack {
    let loaded = crate::packs::load(&[] as &[&Path]).unwrap();
    loaded.packs.into_iter().find(|p| p.name == "goto-v2").unwrap()
}

fn endpoints() -> Endpoints {
    Endpoints::new(&pack())
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
    assert_eq!(hit("https://api.getgo.com/oauth/access_token"), old);
    assert_eq!(hit("https://api.citrixonline.com/oauth/access_token"), old);
    assert_eq!(hit("https://api.getgo.com/oauth/authorize"), Some((Role::Authorize, Standing::Older)));
    assert_eq!(hit("https://api.getgo.com/oauth/v2/token"), Some((Role::Token, Standing::Target)));
    assert_eq!(hit("https://api.getgo.com/oauth/v2/access_token"), Some((Role::Token, Standing::Half)));
    assert_eq!(hit("https://api.getgo.com/oauth/token"), Some((Role::Token, Standing::Half)));
    assert_eq!(hit("https://api.citrixonline.com/oauth/v2/token"), Some((Role::Token, Standing::Half)));
    assert_eq!(hit("https://authentication.logmeininc.com/oauth/token"), Some((Role::Token, Standing::Newer)));
    assert_eq!(hit("https://api.getgo.com/oauth/"), Some((Role::Base, Standing::Older)));
    assert_eq!(hit("https://api.getgo.com/oauth/v2"), Some((Role::Base, Standing::Target)));
}

#[test]
fn any_spelling_of_a_host_is_the_host() {
    for text in [
        "HTTPS://API.GETGO.COM/oauth/access_token",
        "https://api.getgo.com:443/oauth/access_token",
        "https://api.getgo.com:0443/oauth/access_token",
        "https://api.getgo.com./oauth/access_token",
        "https://me:secret@api.getgo.com/oauth/access_token",
        "//api.getgo.com/oauth/access_token",
        "api.getgo.com/oauth/access_token",
        "https:\\/\\/api.getgo.com\\/oauth\\/access_token",
        "https://api.getgo.com//oauth///access_token",
        "https://api.getgo.com/OAuth/Access_Token",
        "Location: https://api.getgo.com/oauth/access_token",
    ] {
        assert_eq!(hit(text), Some((Role::Token, Standing::Older)), "{text}");
        let address = endpoints().addresses(text).next().unwrap();
        assert_eq!(address.host, "api.getgo.com", "{text}");
    }
}

#[test]
fn look_alikes_are_not_the_host() {
    for text in [
        "https://api.getgo.com.evil.example/oauth/access_token",
        "https://myapi.getgo.com/oauth/access_token",
        "https://my-api.getgo.com/oauth/access_token",
        "https://x.api.getgo.com/oauth/access_token",
        "https://api.getgo.com@evil.example/oauth/access_token",
        "https://api.getgo.com:443@evil.example/oauth/access_token",
        "https://api.getgo.com:pass@evil.example/oauth/access_token",
        "https://evil.example/api.getgo.com/oauth/access_token",
        "https://evil.example/@api.getgo.com/oauth/access_token",
        "https://api.getgo.com:8443/oauth/access_token",
        "https://api.getgo.community/oauth/access_token",
        "https://api_getgo.com/oauth/access_token",
    ] {
        assert_eq!(hit(text), None, "{text}");
    }
}

#[test]
fn paths_end_where_paths_end() {
    let host = "https://api.getgo.com";
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
    let text = "<a href=\"https://api.getgo.com/oauth/authorize?x\">in</a> or https://api.getgo.com/oauth/access_token.";
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
    let old = "https://api.getgo.com|/oauth/access_token";
    assert_eq!(sight(&[old], false, None), high);
    assert_eq!(sight(&["https://api.getgo.com/oauth/access_token|*"], false, None), high, "a hole behind the path is its query");
    assert_eq!(sight(&[old, "https://api.getgo.com/oauth/|access_token"], false, None), high, "the same host and path, written twice");
    assert_eq!(sight(&[old, "https://api.citrixonline.com|/oauth/access_token"], false, None), medium, "several, all the provider's");
    assert_eq!(sight(&[old, "https://authentication.logmeininc.com/oauth/token"], false, None), medium);
    assert_eq!(sight(&[old], true, None), medium, "an unknown beside a known one");
    assert_eq!(sight(&[old, "*|/oauth/access_token"], false, None), medium);
    assert_eq!(sight(&[old, "https://graph.example.org/oauth/access_token"], false, None), low, "another known host");
    assert_eq!(sight(&[old, "https://api.getgo.com/G2W/rest"], false, None), low, "another path of the provider");
    assert_eq!(sight(&[old, "https://api.getgo.com/oauth/authorize"], false, None), low, "another role");
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
    assert_eq!(at("https://api.getgo.com/oauth/access_token?x"), (0, 40, 0), "host and path in one literal");
    assert_eq!(at("https://api.getgo.com|/oauth/access_token?x"), (1000, 1019, 1), "the host comes from elsewhere");
    assert_eq!(at("https://api.getgo.com/oauth/|access_token"), (1000, 1012, 1), "the end of the path is what changes");
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
