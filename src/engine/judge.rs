//! From code to findings: evaluate and rules, unit by unit, and the rewrites that findings show.

use super::Engine;
use super::read::{Progress, Tree, gap_skip};
use crate::evaluate::{self, Ask};
use crate::fix;
use crate::frontends;
use crate::model::code::File;
use crate::model::finding::Finding;
use crate::model::fix::Target;
use crate::model::http::{Understood, Wanted};
use crate::model::outcome::{Exempt, Skip};
use crate::model::pack::Pack;
use crate::model::rule::Shows;
use crate::model::source::{FileId, FileRole, Name, Sources, Span, UnitId};
use crate::rules::{Matcher, Unit, UnitFile};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

/// Packs whose requests look alike enough to be evaluated together: they name the grant with the same parameter.
#[derive(Debug)]
pub(super) struct Lane {
    pub(super) ask: Ask,
    matcher: Matcher,
    /// By rule: what its help shows, and what requests are rewritten for.
    shows: BTreeMap<String, (Shows, Arc<Target>)>,
    /// Parameters whose values must not be shown.
    pub(super) confidential: BTreeSet<String>,
}

/// The packs of a run in lanes.
pub(super) fn lanes(packs: &[Pack]) -> Vec<Lane> {
    let mut by_grant: BTreeMap<&str, Vec<Pack>> = BTreeMap::new();
    for pack in packs {
        by_grant.entry(&pack.parameters.grant).or_default().push(pack.clone());
    }
    by_grant.into_iter().map(|(grant, packs)| lane(grant, &packs)).collect()
}

fn lane(grant: &str, packs: &[Pack]) -> Lane {
    let sorted = |words: BTreeSet<String>| words.into_iter().map(Name::from).collect::<Vec<_>>();
    let parameters = packs.iter().flat_map(|p| &p.parameters.token).filter(|p| *p != grant).cloned().collect();
    let needles = packs.iter().flat_map(|p| p.needles.strong.iter().chain(&p.needles.weak)).map(|n| n.to_lowercase()).collect();
    let mut shows = BTreeMap::new();
    for pack in packs {
        let target = Arc::new(pack.rewrite_target());
        shows.extend(pack.rules.iter().map(|rule| (rule.id.clone(), (rule.shows(), target.clone()))));
    }
    Lane {
        ask: Ask { grant: grant.into(), parameters: sorted(parameters), needles: sorted(needles), memo: true },
        matcher: Matcher::new(packs),
        shows,
        confidential: packs.iter().flat_map(|p| &p.parameters.secret).cloned().collect(),
    }
}

/// What the stages say about a tree.
#[derive(Debug, Default)]
pub(super) struct Judged {
    /// Sorted by path, place and rule; request numbers are those of the whole run.
    pub findings: Vec<Finding>,
    pub requests: usize,
    pub unresolved: usize,
    pub skips: Vec<Skip>,
    pub exempt: Vec<Exempt>,
    pub faults: Vec<String>,
    /// Literals that flow into credentials.
    pub credentials: Vec<Span>,
}

/// One unit's share.
#[derive(Debug, Default)]
struct Share {
    unit: UnitId,
    findings: Vec<Finding>,
    exempt: Vec<String>,
    /// The places of its requests, URLs and libraries, by number.
    places: BTreeMap<u32, Span>,
}

/// Evaluates and judges every unit.
pub(super) fn judge(engine: &Engine, tree: &mut Tree, progress: &dyn Progress) -> Judged {
    let mut judged = Judged::default();
    let understood = understand(engine, tree, progress, &mut judged.faults);
    let units = tree.by_unit();
    let sources = tree.sources();
    let jobs: Vec<(usize, UnitId, &Understood)> =
        understood.iter().enumerate().flat_map(|(lane, units)| units.iter().map(move |(unit, known)| (lane, *unit, known))).collect();
    progress.begin("judging", jobs.len());
    let shares: Vec<Option<Share>> = jobs
        .par_iter()
        .map(|(lane, unit, known)| {
            let files = units.get(unit).map_or(&[][..], Vec::as_slice);
            let share = catch_unwind(AssertUnwindSafe(|| share(engine, &engine.lanes[*lane], *unit, files, known, sources)));
            progress.step();
            share.ok()
        })
        .collect();
    for ((_, unit, _), share) in jobs.iter().zip(&shares) {
        if share.is_none() {
            judged.faults.push(fault(tree, *unit));
        }
    }
    let mut shares: Vec<Share> = shares.into_iter().flatten().collect();
    number(&mut shares, sources);
    for share in shares {
        let unit = tree.unit_root(share.unit);
        judged.exempt.extend(share.exempt.into_iter().map(|why| Exempt { unit: unit.clone(), why }));
        judged.findings.extend(share.findings);
    }
    let key = |f: &Finding| (path(sources, f.at.file), f.at.start, f.at.end, f.rule.clone(), f.message.clone());
    judged.findings.sort_by(|a, b| key(a).cmp(&key(b)));
    judged.exempt.sort();
    judged.exempt.dedup();
    for (lane, units) in engine.lanes.iter().zip(&understood) {
        for known in units.values() {
            judged.credentials.extend(super::polish::credentials(known, &lane.confidential));
            judged.skips.extend(gaps(known, sources));
        }
    }
    let first = understood.first();
    judged.requests = first.map_or(0, |units| units.values().map(|known| known.requests.len()).sum());
    judged.unresolved = first.map_or(0, |units| units.values().map(|known| known.unresolved).sum());
    judged
}

/// Each unit in each lane.
fn jobs(engine: &Engine, units: &[UnitId]) -> Vec<(usize, UnitId)> {
    units.iter().flat_map(|unit| (0..engine.lanes.len()).map(|lane| (lane, *unit))).collect()
}

/// What is understood of every unit, by lane; reads further files as long as their names are asked for.
fn understand(engine: &Engine, tree: &mut Tree, progress: &dyn Progress, faults: &mut Vec<String>) -> Vec<BTreeMap<UnitId, Understood>> {
    let mut all: Vec<BTreeMap<UnitId, Understood>> = engine.lanes.iter().map(|_| BTreeMap::new()).collect();
    ask_for_files(engine, tree);
    let mut units = tree.by_unit();
    let mut todo: Vec<UnitId> = units.keys().copied().collect();
    while !todo.is_empty() {
        let jobs = jobs(engine, &todo);
        progress.begin("understanding", jobs.len());
        let sources = tree.sources();
        let clients = &engine.loaded.clients;
        let done: Vec<Option<Understood>> = jobs
            .par_iter()
            .map(|(lane, unit)| {
                let files = units.get(unit).map_or(&[][..], Vec::as_slice);
                let known = catch_unwind(AssertUnwindSafe(|| evaluate::understand(files, sources, clients, &engine.lanes[*lane].ask)));
                progress.step();
                known.ok()
            })
            .collect();
        let mut wanted = BTreeSet::new();
        for ((lane, unit), known) in jobs.into_iter().zip(done) {
            if known.is_none() {
                faults.push(fault(tree, unit));
            }
            let known = known.unwrap_or_default();
            wanted.extend(known.wanted.iter().cloned());
            if let Some(units) = all.get_mut(lane) {
                units.insert(unit, known);
            }
        }
        let wanted: Vec<_> = wanted.into_iter().collect();
        todo = if wanted.is_empty() { Vec::new() } else { tree.extend(&wanted) };
        units = tree.by_unit();
    }
    faults.dedup();
    all
}

/// Reads the files that the code of large units asks for when it is run as far as it matters, before all of it is.
fn ask_for_files(engine: &Engine, tree: &mut Tree) {
    let mut units = tree.by_unit();
    let mut todo: Vec<UnitId> = units.keys().copied().collect();
    while !todo.is_empty() {
        let jobs = jobs(engine, &todo);
        let (sources, clients) = (tree.sources(), &engine.loaded.clients);
        let wanted = |(lane, unit): &(usize, UnitId)| {
            let files = units.get(unit).map_or(&[][..], Vec::as_slice);
            // A fault shows again when everything is run.
            let asked = catch_unwind(AssertUnwindSafe(|| evaluate::wanted(files, sources, clients, &engine.lanes[*lane].ask)));
            asked.unwrap_or_default()
        };
        let wanted: BTreeSet<Wanted> = jobs.par_iter().flat_map_iter(wanted).collect();
        let wanted: Vec<Wanted> = wanted.into_iter().collect();
        todo = if wanted.is_empty() { Vec::new() } else { tree.extend(&wanted) };
        units = tree.by_unit();
    }
}

/// The findings of one unit, with their rewrites.
fn share(engine: &Engine, lane: &Lane, unit: UnitId, files: &[Arc<File>], known: &Understood, sources: &Sources) -> Share {
    let clients = &engine.loaded.clients;
    let role = |file: &File| sources.get(file.id).and_then(|s| frontends::language(s.language)).map_or(FileRole::Text, |l| l.role);
    let files = files.iter().map(|file| UnitFile { code: file, role: role(file) }).collect();
    let verdict = lane.matcher.check(clients, sources, &Unit { files, understood: known });
    let mut findings = verdict.findings;
    findings.par_iter_mut().for_each(|finding| {
        let Some((shows, target)) = lane.shows.get(&*finding.rule) else { return };
        let context = fix::Context { sources, understood: known, clients, dialects: &engine.loaded.dialects, target };
        finding.rewrite = fix::explain(&context, finding, *shows);
    });
    let requests = known.requests.iter().map(|r| (r.id, r.composer));
    let built = known.built.iter().map(|b| (b.id, b.composer));
    let libraries = known.libraries.iter().map(|l| (l.id, l.at));
    Share { unit, findings, exempt: verdict.exempt, places: requests.chain(built).chain(libraries).collect() }
}

/// Numbers the requests of the run that findings speak of, in order of their places.
fn number(shares: &mut [Share], sources: &Sources) {
    let mut places: Vec<(&str, Span, usize, u32)> = Vec::new();
    for (index, share) in shares.iter().enumerate() {
        let ids: BTreeSet<u32> = share.findings.iter().filter_map(|f| f.request).collect();
        for id in ids {
            let at = share.places.get(&id).copied().unwrap_or_default();
            places.push((path(sources, at.file), at, index, id));
        }
    }
    places.sort_unstable();
    let numbers: BTreeMap<(usize, u32), u32> = places.iter().zip(1..).map(|((_, _, share, id), number)| ((*share, *id), number)).collect();
    for (index, share) in shares.iter_mut().enumerate() {
        for finding in &mut share.findings {
            finding.request = finding.request.and_then(|id| numbers.get(&(index, id)).copied());
        }
    }
}

/// What the evaluator could not run, once per file and reason.
fn gaps(known: &Understood, sources: &Sources) -> Vec<Skip> {
    let mut by_file: BTreeMap<(FileId, &'static str), Vec<Span>> = BTreeMap::new();
    for (span, why) in &known.gaps {
        by_file.entry((span.file, why)).or_default().push(*span);
    }
    by_file.iter().filter_map(|((file, why), spans)| Some(gap_skip(sources.get(*file)?, why, spans))).collect()
}

fn fault(tree: &Tree, unit: UnitId) -> String {
    format!(
        "internal fault: the code under {} was given up; please report it, and --exclude what is scanned there to go on",
        tree.unit_root(unit)
    )
}

fn path(sources: &Sources, file: FileId) -> &str {
    sources.get(file).map_or("", |source| &source.path)
}
