//! Fix: what a request must become, in the language and library of its file.
//!
//! [`plan`] says which values the target's request carries and where the code has them; [`render`] writes that with the templates of
//! the client model and the language's dialect. Nothing is applied here, and no secret's value is ever written: what the code has only
//! as a literal is read from the environment instead.

mod plan;
mod prose;
mod render;
mod secret;
mod snippet;
#[cfg(test)]
mod tests;
mod values;

use crate::model::client::{Client, ClientKind, Clients};
use crate::model::dialect::{Dialect, Dialects};
use crate::model::finding::Finding;
use crate::model::fix::{Plan, PlanKind, Target, Written};
use crate::model::http::{Built, Library, Param, Request, Understood};
use crate::model::rule::Shows;
use crate::model::source::{FileId, Sources, Span};
use render::{Fill, Writer};
use snippet::Snippet;

/// The variable that holds the decoded answer in a rewrite.
const ANSWER: &str = "answer";

/// Said above a request that can only be made on a server.
const MOVE: &str = "This code runs at users', where no client secret can be kept: move the call to a server. There:";

/// Said above a request of which not all parameters are known.
const MORE: &str = "The code may send parameters that can't be seen here: keep them.";

/// Everything a rewrite is made from.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// All files.
    pub sources: &'a Sources,
    /// What was understood of the unit.
    pub understood: &'a Understood,
    /// The client models.
    pub clients: &'a Clients,
    /// The dialects.
    pub dialects: &'a Dialects,
    /// The target.
    pub target: &'a Target,
}

/// The rewrite that a finding's help shows, if there is one.
pub fn explain(context: &Context<'_>, finding: &Finding, shows: Shows) -> Option<String> {
    let known = context.understood;
    let request = finding.request.and_then(|id| known.requests.iter().find(|r| r.id == id));
    let built = finding.request.and_then(|id| known.built.iter().find(|b| b.id == id));
    match (shows, request) {
        (Shows::Nothing, _) | (Shows::Renewal, None) => None,
        (Shows::Renewal, Some(request)) => context.renewal(request),
        (Shows::Rewrite, Some(request)) => context.token_request(request),
        (Shows::Rewrite, None) => {
            let library = finding.request.and_then(|id| known.libraries.iter().find(|l| l.id == id));
            let library = library.and_then(|l| context.library(l));
            let built = || {
                let found = built.or_else(|| known.built.iter().find(|b| belongs(b, finding.at)));
                found.and_then(|b| context.authorize_url(b))
            };
            library.or_else(built).or_else(|| context.url_in_text(finding.at))
        }
    }
}

/// Whether a place is a part of what a built URL is made of.
fn belongs(built: &Built, at: Span) -> bool {
    let touches = |span: &Span| span.contains(&at) || at.contains(span);
    let pieces = built.url.alternatives.iter().flat_map(|t| &t.pieces);
    let params = |p: &Param| touches(&p.name_span) || touches(&p.value_span);
    touches(&built.composer) || touches(&built.at) || pieces.map(|p| &p.span).any(touches) || built.query.entries.iter().any(params)
}

impl<'a> Context<'a> {
    /// The token request as it must be made at the target; the authorize URL of a request that fetches that.
    pub fn token_request(&self, request: &Request) -> Option<String> {
        let dialect = self.dialect(&request.client, request.composer.file)?;
        if plan::asks_to_authorize(self, request) {
            let plan = plan::authorize_query(self, dialect, &request.query, &request.url, request.function);
            return self.authorize_text(dialect, &plan);
        }
        let plan = plan::token(self, dialect, request);
        let (text, notes) = self.request_text(dialect, request, &plan, &[])?;
        Some(with_notes(dialect, &notes, &text))
    }

    /// The authorize URL as it must be built at the target; none for other URLs, and for a mere address without parameters.
    pub fn authorize_url(&self, built: &Built) -> Option<String> {
        if !built.has_query || !plan::leads_to(&built.url, &self.target.authorize_paths) {
            return None;
        }
        let dialect = self.dialect(&built.client, built.composer.file)?;
        let library = self.clients.get(&built.client);
        let plan = plan::authorize_query(self, dialect, &built.query, &built.url, built.function);
        match library {
            Some(library) => match plan::template(dialect, library, &plan) {
                Some(template) => Some(self.fill(dialect, Some(library), &plan, &[]).template(template)),
                None => {
                    let mut configured = self.understood.libraries.iter().filter(|l| l.client == built.client && l.unit == built.unit);
                    configured.next().and_then(|l| self.library(l))
                }
            },
            None => self.authorize_text(dialect, &plan),
        }
    }

    fn authorize_text(&self, dialect: &Dialect, plan: &Plan) -> Option<String> {
        let template = Some(&dialect.authorize).filter(|template| !template.is_empty())?;
        let notes: Vec<&str> = plan.open.then_some(MORE).into_iter().collect();
        Some(with_notes(dialect, &notes, &self.fill(dialect, None, plan, &[]).template(template)))
    }

    /// An OAuth library's configuration for the target.
    pub fn library(&self, library: &Library) -> Option<String> {
        let dialect = self.dialect(&library.client, library.at.file)?;
        let client = self.clients.get(&library.client)?;
        let plan = plan::library(self, dialect, library);
        let template = plan::template(dialect, client, &plan)?;
        let environment = client.rewrite.get("env").unwrap_or(&dialect.environment);
        let redirect = Writer { dialect, environment }.operand(&plan::redirect_of(self, dialect, library));
        Some(self.fill(dialect, Some(client), &plan, &[]).word("redirect", redirect).template(template))
    }

    /// The command for a URL in text that is no code.
    pub fn url_in_text(&self, at: Span) -> Option<String> {
        let dialect = self.dialects.fallback()?;
        let plan = prose::plan(self.target, self.sources.get(at.file)?, at)?;
        let template = if plan.kind == PlanKind::Authorize { &dialect.authorize } else { dialect.request.as_ref()? };
        Some(self.fill(dialect, None, &plan, &[]).template(template))
    }

    /// A function that renews the token which the request obtains.
    pub fn renewal(&self, request: &Request) -> Option<String> {
        let dialect = self.dialect(&request.client, request.composer.file)?;
        if dialect.refresh.is_empty() {
            return None;
        }
        let plan = plan::renewal(self, dialect, request)?;
        let answer = format!("{}{ANSWER}", dialect.variable_prefix);
        let keep = |template: &str| lines(&Fill::default().word("answer", answer.clone()).template(template));
        let (text, notes) = self.request_text(dialect, request, &plan, &keep(&dialect.keep_callback))?;
        let in_callback = !dialect.keep_callback.is_empty() && keep(&dialect.keep_callback).iter().all(|l| text.contains(l.as_str()));
        let waits = !dialect.wait_mark.is_empty() && text.contains(&dialect.wait_mark);
        let is_method = dialect.method_marks.iter().any(|m| text.contains(m.as_str()));
        let opening = match (is_method, waits) {
            (false, false) => &dialect.function.plain,
            (false, true) => &dialect.function.waiting,
            (true, false) => &dialect.function.method,
            (true, true) => &dialect.function.waiting_method,
        };
        let template = if in_callback { &dialect.refresh_callback } else { &dialect.refresh };
        let fill = Fill::default()
            .word("function", opening)
            .word("params", self.parameters(dialect, request.function, &plan, &text))
            .lines("request", lines(&text))
            .lines("keep", keep(&dialect.keep));
        Some(with_notes(dialect, &notes, &fill.template(template)))
    }

    /// The request in the first library that can write it: its own, the language's usual one, none.
    fn request_text(&self, dialect: &Dialect, request: &Request, plan: &Plan, then: &[String]) -> Option<(String, Vec<&'static str>)> {
        let own = self.clients.get(&request.client).filter(|_| !plan.user_side);
        let usual = dialect.default_client.as_deref().and_then(|id| self.clients.get(id));
        let found: Option<(&Client, &str)> = own.into_iter().chain(usual).find_map(|c| Some((c, plan::template(dialect, c, plan)?)));
        let (client, template) = match found {
            Some((client, template)) => (Some(client), template),
            None => (None, dialect.request.as_deref()?),
        };
        // An OAuth library adds the grant by itself.
        let mut plan = plan.clone();
        if client.is_some_and(|c| c.kind == ClientKind::Oauth) {
            plan.pairs.retain(|(name, _)| *name != self.target.grant);
        }
        let plan = &plan;
        let text = self.fill(dialect, client, plan, then).template(template);
        let notes = [(plan.user_side, MOVE), (plan.open, MORE)];
        Some((text, notes.iter().filter(|(applies, _)| *applies).map(|(_, note)| *note).collect()))
    }

    /// What stands for the placeholders of a template.
    fn fill(&self, dialect: &Dialect, client: Option<&Client>, plan: &Plan, then: &[String]) -> Fill<'static> {
        let environment = client.and_then(|c| c.rewrite.get("env")).unwrap_or(&dialect.environment);
        let writer = Writer { dialect, environment };
        let is_new = plan.pairs.iter().any(|(_, value)| *value == Written::State);
        Fill::default()
            .word("url", writer.operand(&Written::Literal(plan.url.clone())))
            .word("address", &*plan.url)
            .word("query", writer.query(plan))
            .word("authorize", writer.operand(&Written::Literal(self.target.authorize_url.clone())))
            .word("id", writer.operand(&plan.id))
            .word("secret", writer.operand(&plan.secret))
            .word("answer", format!("{}{ANSWER}", dialect.set_prefix.as_ref().unwrap_or(&dialect.variable_prefix)))
            .lines("state", if is_new { lines(&dialect.state) } else { Vec::new() })
            .lines("pairs", writer.entries(plan))
            .lines("values", writer.elements(plan))
            .lines("then", then.to_vec())
    }

    /// The dialect of the file's language, unless its client is one of other languages, or the language has none of its own (scripts in
    /// pages).
    fn dialect(&self, client: &str, file: FileId) -> Option<&'a Dialect> {
        let of_client = self.clients.files.iter().find(|f| f.client.iter().any(|c| c.id == client)).map(|f| &f.languages[..]);
        let own = self.sources.get(file).map(|s| s.language);
        let is_of = |own: &str, all: &[String]| all.iter().any(|language| language == own) && self.dialects.has(own);
        let shared = own.filter(|own| of_client.is_none_or(|all| is_of(own, all)));
        self.dialects.of(shared.or_else(|| of_client?.first().map(String::as_str))?)
    }

    /// Variables of the request that a function beside it would not see, as further parameters.
    fn parameters(&self, dialect: &Dialect, function: Span, plan: &Plan, text: &str) -> String {
        let written = |name: &str| dialect.parameter.as_ref().map_or_else(|| name.to_owned(), |form| form.replace("{name}", name));
        if dialect.closed_functions {
            return unset_variables(dialect, text).iter().map(|name| format!(", {}", written(name))).collect();
        }
        let environment = dialect.environment.split("{name}").next().unwrap_or("");
        let mut names: Vec<&str> = Vec::new();
        for value in [&plan.id, &plan.secret] {
            let Written::Source(text) = value else { continue };
            if !environment.is_empty() && text.starts_with(environment) {
                continue;
            }
            for (name, word) in Snippet::new(text).variables(&dialect.variable_prefix, &dialect.members) {
                let is_own = dialect.method_marks.iter().any(|m| m.trim_end_matches(['.', ':']) == name);
                if !is_own && !is_global(dialect, name) && !self.is_seen_outside(function, word) && !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        names.iter().map(|name| format!(", {}", written(name))).collect()
    }

    /// The name stands in the file outside of the function too.
    fn is_seen_outside(&self, function: Span, word: &str) -> bool {
        let Some(source) = self.sources.get(function.file) else { return false };
        let before = source.text.get(..function.start as usize).unwrap_or("");
        let after = source.text.get(function.end as usize..).unwrap_or("");
        let is_whole_file = before.is_empty() && after.trim().is_empty();
        is_whole_file || snippet::has_word(before, word) || snippet::has_word(after, word)
    }
}

/// The variables that a request reads and does not set; those that a refresh has by itself left out.
fn unset_variables<'t>(dialect: &Dialect, text: &'t str) -> Vec<&'t str> {
    let mut names: Vec<&str> = Vec::new();
    for (name, _) in Snippet::new(text).variables(&dialect.variable_prefix, &dialect.members) {
        let is_set = text.lines().any(|l| l.trim_start().strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('=')));
        let is_own = dialect.kept.starts_with(name) || dialect.method_marks.iter().any(|m| m == name);
        if !is_set && !is_own && !is_global(dialect, name) && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// Whether functions see a name wherever they stand. Without a sign that begins variables, a capital begins types, modules and constants.
fn is_global(dialect: &Dialect, name: &str) -> bool {
    let is_named_large = dialect.variable_prefix.is_empty() && name.starts_with(char::is_uppercase);
    is_named_large || dialect.globals.iter().any(|g| g == name)
}

fn lines(text: &str) -> Vec<String> {
    text.trim_end().lines().map(ToString::to_string).collect()
}

fn with_notes(dialect: &Dialect, notes: &[&str], text: &str) -> String {
    let mut all = Writer { dialect, environment: &dialect.environment }.comments(notes);
    all.push(text.to_string());
    all.join("\n")
}
