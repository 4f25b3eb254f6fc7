//! Scope: everything that the matching of one pack in one unit looks at.

use super::address::{EndpointId, Endpoints};
use super::draft::{both, when};
use super::evidence::{Evidence, Facts, Names};
use super::sight::{Sight, look};
use super::{Compiled, Unit, UnitFile};
use crate::model::client::{Client, ClientKind, Clients};
use crate::model::code::File;
use crate::model::finding::Confidence;
use crate::model::http::{Built, Library, Origin, Param, Params, Part, PieceKind, Request, Text, Tri};
use crate::model::pack::{Pack, Role, Standing};
use crate::model::source::{FileId, FileRole, Source, Sources, Span};

/// A token request of the provider.
#[derive(Debug)]
pub struct Token<'a> {
    /// The request.
    pub request: &'a Request,
    /// What its URL names; nothing when it is known only by its parameters.
    pub sight: Sight,
    /// How sure it is that it is one.
    pub confidence: Confidence,
}

/// Something of a unit that has a URL.
#[derive(Debug, Clone, Copy)]
pub enum Thing<'a> {
    /// A request.
    Request(&'a Request),
    /// A URL that is handed on.
    Built(&'a Built),
    /// A library and one of its endpoints.
    Library(&'a Library),
}

/// A URL that was understood, and what it names.
#[derive(Debug)]
pub struct Seen<'a> {
    /// Whose it is.
    pub thing: Thing<'a>,
    /// The URL.
    pub url: &'a Part<Text>,
    /// What it names.
    pub sight: Sight,
    /// The number of its story.
    pub id: u32,
    /// Where it is composed.
    pub at: Span,
}

/// One pack in one unit.
#[derive(Debug)]
pub struct Scope<'a> {
    /// The pack.
    pub pack: &'a Pack,
    /// Its endpoints.
    pub endpoints: &'a Endpoints,
    /// The client models.
    pub clients: &'a Clients,
    /// All files.
    pub sources: &'a Sources,
    /// The unit.
    pub unit: &'a Unit<'a>,
    /// What its literals say.
    pub evidence: Evidence,
    /// Every URL that was understood.
    pub seen: Vec<Seen<'a>>,
    /// Its token requests.
    pub tokens: Vec<Token<'a>>,
}

impl<'a> Scope<'a> {
    /// Looks at a unit.
    pub fn new(compiled: &'a Compiled, clients: &'a Clients, sources: &'a Sources, unit: &'a Unit<'a>) -> Self {
        let (pack, endpoints, names): (_, _, &Names) = (&compiled.pack, &compiled.endpoints, &compiled.names);
        let evidence = Evidence::new(pack, names, endpoints, sources, &unit.files);
        let mut scope = Self { pack, endpoints, clients, sources, unit, evidence, seen: Vec::new(), tokens: Vec::new() };
        scope.seen = scope.see();
        scope.tokens = scope.seen.iter().filter_map(|seen| scope.token(seen)).collect();
        scope
    }

    /// Looks at every URL that was understood.
    fn see(&self) -> Vec<Seen<'a>> {
        let u = self.unit.understood;
        let requests = u.requests.iter().map(|r| {
            let sure = !r.uncertain && r.origin == Origin::Sent;
            let cap = if sure { Confidence::High } else { Confidence::Medium };
            (Thing::Request(r), &r.url, cap, r.id, r.composer, r.call)
        });
        // What test code builds is mostly what it expects of others.
        let built = u.built.iter().map(|b| {
            let cap = if self.is_test(b.composer.file) { Confidence::Low } else { Confidence::High };
            (Thing::Built(b), &b.url, cap, b.id, b.composer, b.at)
        });
        let libraries = u
            .libraries
            .iter()
            .flat_map(|l| [&l.authorize, &l.token].map(|url| (Thing::Library(l), url, Confidence::High, l.id, l.at, l.at)));
        let all = requests.chain(built).chain(libraries);
        all.map(|(thing, url, cap, id, at, near)| {
            let mut sight = self.look(url, &[at, near]);
            sight.confidence = sight.confidence.min(cap);
            Seen { thing, url, sight, id, at }
        })
        .collect()
    }

    /// The request as a token request of the provider, if it is one.
    fn token(&self, seen: &Seen<'a>) -> Option<Token<'a>> {
        let Thing::Request(request) = seen.thing else { return None };
        if let Some(sight) = seen.sight.of(Role::Token) {
            let old = sight.matches.iter().any(|m| m.id.standing != Standing::Newer);
            return old.then_some(Token { request, confidence: sight.confidence, sight });
        }
        // A grant to an address that is not known, where there is no other provider in reach.
        let named = self.entries(request).any(|(p, _)| *p.name == *self.pack.parameters.grant && p.there == Tri::Yes);
        if !seen.sight.blank || !named || self.evidence.beyond {
            return None;
        }
        let places: Vec<Span> = [request.composer, request.call].into_iter().chain(request.frames.iter().map(|f| f.call)).collect();
        let confidence = self.evidence.provider(&places)?.min(Confidence::Medium);
        Some(Token { request, sight: seen.sight.clone(), confidence })
    }

    /// What a URL names.
    fn look(&self, url: &Part<Text>, near: &[Span]) -> Sight {
        look(self.endpoints, url, |places, may_be_newer| {
            let all: Vec<Span> = near.iter().chain(places).copied().collect();
            self.evidence.provider(&all).filter(|_| !(may_be_newer && self.evidence.newer))
        })
    }

    /// The token requests whose endpoint has one of these standings (all without any), with what remains of their confidence.
    pub fn tokens_of(&self, standings: Option<&[Standing]>) -> impl Iterator<Item = (&Token<'a>, Confidence)> {
        self.tokens.iter().filter_map(move |token| {
            let fits = match standings {
                Some(standings) if !token.sight.matches.is_empty() => token.sight.all(|m| standings.contains(&m.id.standing)),
                _ => Tri::Yes,
            };
            Some((token, when(fits, token.confidence)?))
        })
    }

    /// All parameters of a request, and whether they travel in the URL.
    pub fn entries<'r>(&self, request: &'r Request) -> impl Iterator<Item = (&'r Param, bool)> + use<'r> {
        request.query.entries.iter().map(|p| (p, true)).chain(request.form.entries.iter().map(|p| (p, false)))
    }

    /// Whether the request uses that grant: `code`, `refresh` or `password`.
    pub fn grants(&self, request: &Request, grant: &str) -> Tri {
        let grants = &self.pack.parameters.grants;
        let wanted = match grant {
            "code" => &grants.code,
            "refresh" => &grants.refresh,
            _ => &grants.password,
        };
        let named = self.entries(request).filter(|(p, _)| *p.name == *self.pack.parameters.grant);
        named.map(|(p, _)| both(p.there, is_one_of(&p.value, std::slice::from_ref(wanted)))).max().unwrap_or(Tri::No)
    }

    /// The OAuth library that sends a request, if one does.
    pub fn library(&self, request: &Request) -> Option<&'a Client> {
        self.clients.get(&request.client).filter(|c| c.kind == ClientKind::Oauth)
    }

    /// Everything that names an endpoint of that role, with its sight.
    pub fn of_role(&self, role: Role) -> impl Iterator<Item = (&Seen<'a>, Sight)> {
        self.seen.iter().filter_map(move |seen| Some((seen, seen.sight.of(role)?)))
    }

    /// The files of the unit with their source and facts.
    pub fn files(&self) -> impl Iterator<Item = (&'a File, FileRole, &'a Source, Facts)> {
        let files: &'a [UnitFile<'a>] = &self.unit.files;
        files.iter().filter_map(|f| Some((f.code, f.role, self.sources.get(f.code.id)?, self.evidence.of(f.code.id))))
    }

    /// What every template may say.
    pub fn word(&self, word: &str) -> Option<String> {
        let newer = || self.pack.generations.iter().find(|g| g.standing == Standing::Newer);
        match word {
            "provider" => Some(self.pack.provider.clone()),
            "guide" => Some(self.pack.guide.title.clone()),
            "target" => self.pack.target_url(Role::Token),
            "login" => self.pack.target_url(Role::Authorize),
            "successor" => newer().and_then(|g| g.url(Role::Token)),
            "note" => newer().and_then(|g| g.note.clone()),
            "lifetime" => Some(life(self.pack.answer.lifetime_seconds)),
            _ => None,
        }
    }

    /// The title of an endpoint's generation.
    pub fn generation(&self, id: EndpointId) -> &'a str {
        self.pack.generations.get(id.generation).map_or("", |g| &g.title)
    }

    /// Whether a file has no frontend.
    pub fn is_unread(&self, file: FileId) -> bool {
        self.unit.files.iter().any(|f| f.code.id == file && f.role == FileRole::Text)
    }

    /// Whether a span lies in test code.
    pub fn is_test(&self, file: FileId) -> bool {
        self.evidence.of(file).test
    }
}

/// Whether a value is one of these texts on all, some or no alternatives.
pub fn is_one_of(value: &Part<Text>, texts: &[String]) -> Tri {
    let known: Vec<Option<String>> = value.alternatives.iter().map(literal).collect();
    let hits = known.iter().flatten().filter(|k| texts.iter().any(|t| t == *k)).count();
    match hits {
        0 => Tri::No,
        n if n == known.len() && !value.unknown && value.absent == Tri::No => Tri::Yes,
        _ => Tri::Maybe,
    }
}

/// A text of which every piece is known.
pub fn literal(text: &Text) -> Option<String> {
    text.pieces
        .iter()
        .map(|p| match &p.kind {
            PieceKind::Literal(l) => Some(l.to_string()),
            PieceKind::Encoded(inner) => literal(inner),
            _ => None,
        })
        .collect()
}

/// A header of that name, without case.
pub fn header<'p>(headers: &'p Params, name: &'p str) -> impl Iterator<Item = &'p Param> {
    headers.entries.iter().filter(move |p| p.name.eq_ignore_ascii_case(name))
}

/// A span of time in words.
pub fn life(seconds: i64) -> String {
    let (n, unit) = match seconds {
        i64::MAX => return "ever".to_owned(),
        s if s % 86_400 == 0 && s != 0 => (s / 86_400, "day"),
        s if s > 7 * 86_400 => ((s + 43_200) / 86_400, "day"),
        s if s % 3_600 == 0 && s != 0 => (s / 3_600, "hour"),
        s if s % 60 == 0 && s != 0 => (s / 60, "minute"),
        s => (s, "second"),
    };
    let n = if n == 1 && unit == "hour" { "an".to_owned() } else { n.to_string() };
    format!("{n} {unit}{}", if n == "1" || n == "an" { "" } else { "s" })
}
