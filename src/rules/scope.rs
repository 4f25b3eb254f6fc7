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
    /// Its token requests.
    pub tokens: Vec<Token<'a>>,
}

impl<'a> Scope<'a> {
    /// Looks at a unit.
    pub fn new(compiled: &'a Compiled, clients: &'a Clients, sources: &'a Sources, unit: &'a Unit<'a>) -> Self {
        let (pack, endpoints, names): (_, _, &Names) = (&compiled.pack, &compiled.endpoints, &compiled.names);
        let evidence = Evidence::new(pack, names, endpoints, sources, &unit.files);
        let mut scope = Self { pack, endpoints, clients, sources, unit, evidence, tokens: Vec::new() };
        scope.tokens = unit.understood.requests.iter().filter_map(|r| scope.token(r)).collect();
        scope
    }

    /// The request as a token request of the provider, if it is one.
    fn token(&self, request: &'a Request) -> Option<Token<'a>> {
        let sight = self.look(&request.url, &[request.composer, request.call]);
        let cap = if request.uncertain || request.origin == Origin::Inferred { Confidence::Medium } else { Confidence::High };
        if let Some(sight) = sight.of(Role::Token) {
            let confidence = sight.confidence.min(cap);
            let old = |s: &Sight| s.matches.iter().any(|m| m.id.standing != Standing::Newer);
            return old(&sight).then_some(Token { request, sight, confidence });
        }
        // A grant to an address that is not known, where there is no other provider in reach.
        let named = self.entries(request).any(|(p, _)| *p.name == *self.pack.parameters.grant && p.there == Tri::Yes);
        if !sight.blank || !named || self.evidence.beyond {
            return None;
        }
        let places: Vec<Span> = [request.composer, request.call].into_iter().chain(request.frames.iter().map(|f| f.call)).collect();
        let confidence = self.evidence.provider(&places)?.min(cap);
        Some(Token { request, sight, confidence })
    }

    /// What a URL names.
    pub fn look(&self, url: &Part<Text>, near: &[Span]) -> Sight {
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

    /// Built authorize URLs of the provider, with their sight. In test code they are mostly what is expected of others.
    pub fn authorizes(&self) -> impl Iterator<Item = (&'a Built, Sight)> {
        self.unit.understood.built.iter().filter_map(|b| {
            let mut sight = self.look(&b.url, &[b.composer, b.at]).of(Role::Authorize)?;
            if self.is_test(b.composer.file) {
                sight.confidence = Confidence::Low;
            }
            Some((b, sight))
        })
    }

    /// Libraries that are configured with an endpoint of the provider, with its sight.
    pub fn libraries(&self, role: Role) -> impl Iterator<Item = (&'a Library, Sight)> {
        self.unit.understood.libraries.iter().filter_map(move |l| {
            let url = if role == Role::Authorize { &l.authorize } else { &l.token };
            Some((l, self.look(url, &[l.at]).of(role)?))
        })
    }

    /// The files of the unit with their source and facts.
    pub fn files(&self) -> impl Iterator<Item = (&'a File, FileRole, &'a Source, Facts)> {
        let files: &'a [UnitFile<'a>] = &self.unit.files;
        files.iter().filter_map(|f| Some((f.code, f.role, self.sources.get(f.code.id)?, self.evidence.of(f.code.id))))
    }

    /// Every URL that was understood.
    pub fn urls(&self) -> impl Iterator<Item = &'a Part<Text>> {
        let u = self.unit.understood;
        let libraries = u.libraries.iter().flat_map(|l| [&l.authorize, &l.token]);
        u.requests.iter().map(|r| &r.url).chain(u.built.iter().map(|b| &b.url)).chain(libraries)
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
