//! Waves: which files are read when.

use super::attributes::Attributes;
use super::definitions::definitions;
use super::find::Definitions;
use super::listing::Listing;
use super::names::names;
use super::near::{Links, Weak, near, stem};
use super::needles::{Matcher, Needles};
use super::overlay::State;
use super::read::{Reader, decode, is_minified, is_wide};
use super::skip::SkipReason;
use super::units::Folders;
use super::walk::walk;
use super::{Budget, Discovered, Discovery, Unit};
use crate::model::code::File;
use crate::model::http::Wanted;
use crate::model::outcome::Skip;
use crate::model::source::{FileId, FileRole, Name, Source, UnitId};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::PathBuf;
use std::sync::Arc;

/// What later waves need.
#[derive(Debug, Default)]
pub(super) struct Later {
    loader: Loader,
    units: Vec<Package>,
    /// How often files were added for names in the code, and, by unit, for names that running it showed.
    followed: usize,
    asked: BTreeMap<UnitId, usize>,
    /// The files whose wishes count: those with strong needles, those linked to them, and those that such files asked for. What a
    /// file asks for that merely stands near is its own affair, and would pull in half of the project.
    asking: HashSet<Name>,
}

/// One unit's files.
#[derive(Debug, Default)]
struct Package {
    root: String,
    id: UnitId,
    /// All its files, as places in the listing, and those with strong needles with their sizes.
    files: Vec<usize>,
    strong: Vec<(usize, u64)>,
    definitions: Definitions,
    left: Option<Budget>,
}

/// Reads files of the listing.
#[derive(Debug, Default)]
struct Loader {
    base: PathBuf,
    settings: Discovery,
    listing: Listing,
    odd: BTreeMap<String, PathBuf>,
    named: BTreeSet<String>,
    attributes: Attributes,
    /// Read, or tried.
    done: HashSet<usize>,
}

pub(super) fn discover(settings: &Discovery, needles: &Needles) -> Result<Discovered, String> {
    let base = std::path::absolute(&settings.base).unwrap_or_else(|_| settings.base.clone());
    let (strong, weak) = (Matcher::new(&needles.strong)?, Matcher::new(&needles.weak)?);
    let mut walked = walk(settings, &base, &strong)?;
    let mut found = Discovered { missing: std::mem::take(&mut walked.missing), ..Discovered::default() };
    found.skipped = std::mem::take(&mut walked.skipped);
    // Without a hit the listing is needed only to count once what was named twice.
    if !walked.any_strong && settings.paths.len() < 2 {
        found.seen = walked.files() + read_attempts(&found.skipped);
        found.skipped.sort();
        return Ok(found);
    }
    let (listing, hits) = walked.listing();
    found.skipped.sort();
    found.skipped.dedup();
    found.seen = listing.len() + read_attempts(&found.skipped);
    if hits.is_empty() {
        return Ok(found);
    }
    let mut folders = Folders::new(walked.manifests);
    let attributes = Attributes::new(&base);
    let mut loader =
        Loader { base, settings: settings.clone(), listing, odd: walked.odd, named: walked.named, attributes, ..Loader::default() };
    let mut units = packages(&loader.listing, &hits, &mut folders);
    let mut asking = HashSet::new();
    for unit in &mut units {
        found.units.push(Unit { root: Name::from(unit.root.as_str()) });
        let mut left = settings.budget;
        let strong_files = unit.strong.clone();
        let mut sources = loader.load(&strong_files, unit.id, &mut left, &mut found.skipped);
        let chosen = loader.look(unit, &weak, &sources);
        asking.extend(sources.iter().map(|s| s.path.clone()));
        asking.extend(chosen.iter().filter(|w| w.linked).map(|w| Name::from(loader.listing.path(w.index))));
        let chosen: Vec<(usize, u64)> = chosen.into_iter().map(|w| (w.index, w.size)).collect();
        sources.extend(loader.load(&chosen, unit.id, &mut left, &mut found.skipped));
        unit.left = Some(left);
        found.sources.files.extend(sources);
    }
    found.sources.files.sort_by(|a, b| a.path.cmp(&b.path));
    found.skipped.sort();
    found.later = Later { loader, units, followed: 0, asked: BTreeMap::new(), asking };
    Ok(found)
}

/// How many of the skips are files that were looked at.
fn read_attempts(skipped: &[Skip]) -> usize {
    skipped.iter().filter(|s| !s.path.ends_with('/')).count()
}

/// The units that hold a file with a strong needle, sorted by their folder.
fn packages(listing: &Listing, hits: &[(usize, u64)], folders: &mut Folders) -> Vec<Package> {
    let mut units: BTreeMap<String, Package> = BTreeMap::new();
    for (index, size) in hits {
        let root = folders.root_of(listing.path(*index));
        let unit = units.entry(root.to_owned()).or_insert_with(|| Package { root: root.to_owned(), ..Package::default() });
        unit.strong.push((*index, *size));
    }
    for index in 0..listing.len() {
        if let Some(unit) = units.get_mut(folders.root_of(listing.path(index))) {
            unit.files.push(index);
        }
    }
    let mut units: Vec<Package> = units.into_values().collect();
    for (id, unit) in (0u32..).zip(&mut units) {
        unit.id = UnitId(id);
    }
    units
}

/// What the second look at a file of a unit with hits shows.
struct Look {
    weak: Option<Weak>,
    /// The names that a code file defines.
    names: Option<Vec<(u64, bool)>>,
}

impl Loader {
    fn real(&self, path: &str) -> PathBuf {
        self.odd.get(path).cloned().unwrap_or_else(|| self.base.join(path))
    }

    /// Looks at all files of a unit: which of them define what, and which have weak needles near the strong ones.
    fn look(&self, unit: &mut Package, weak: &Matcher, strong: &[Source]) -> Vec<Weak> {
        let links = Links::new(unit.files.iter().map(|i| self.listing.path(*i)), strong.iter().map(|s| (&*s.path, &*s.text)));
        let reader = || Reader::new(self.settings.max_bytes, &self.settings.overlay);
        let looked: Vec<Option<Look>> = unit.files.par_iter().map_init(reader, |r, index| self.look_at(*index, r, weak, &links)).collect();
        let mut chosen = Vec::new();
        for (index, look) in unit.files.iter().zip(looked) {
            let Some(look) = look else { continue };
            chosen.extend(look.weak);
            if let Some(names) = look.names {
                unit.definitions.add(*index, stem(self.listing.path(*index)), &names);
            }
        }
        unit.definitions.sort();
        let strong = unit.strong.iter().map(|(index, _)| self.listing.path(*index));
        near(chosen, |i| self.listing.path(i), strong)
    }

    fn look_at(&self, index: usize, reader: &mut Reader, weak: &Matcher, links: &Links) -> Option<Look> {
        let path = self.listing.path(index);
        let bytes = reader.read(&self.real(path)).ok()?;
        let wide;
        let (bytes, size) = if is_wide(bytes) {
            wide = decode(bytes).text;
            (wide.as_bytes(), bytes.len() as u64)
        } else {
            (bytes, bytes.len() as u64)
        };
        let hit = !self.done.contains(&index) && weak.is_match(bytes);
        let code = self.settings.languages.by_path(path).is_some_and(|k| k.role == FileRole::Code);
        Some(Look { weak: hit.then(|| Weak { index, size, linked: links.links(path, bytes) }), names: code.then(|| definitions(bytes)) })
    }

    /// Reads files in the given order as far as the budget reaches; what comes back is sorted by path.
    fn load(&mut self, files: &[(usize, u64)], unit: UnitId, left: &mut Budget, skipped: &mut Vec<Skip>) -> Vec<Source> {
        let mut chosen = Vec::new();
        for (index, size) in files {
            if !self.done.insert(*index) {
                continue;
            }
            let path = self.listing.path(*index);
            let named = self.named.contains(path);
            let marked = if named || self.settings.vendored { None } else { self.attributes.mark(path) };
            let over = left.files == 0 || left.bytes < *size;
            if let Some(reason) = marked.or_else(|| over.then_some(SkipReason::OverBudget)) {
                skipped.push(reason.skip(path));
                continue;
            }
            left.files -= 1;
            left.bytes -= size;
            chosen.push(*index);
        }
        chosen.sort_unstable();
        let reader = || Reader::new(self.settings.max_bytes, &self.settings.overlay);
        let read: Vec<Result<Source, Skip>> = chosen.par_iter().map_init(reader, |r, index| self.source(*index, unit, r)).collect();
        let mut sources = Vec::with_capacity(read.len());
        for one in read {
            match one {
                Ok(source) => sources.push(source),
                Err(skip) => skipped.push(skip),
            }
        }
        sources
    }

    fn source(&self, index: usize, unit: UnitId, reader: &mut Reader) -> Result<Source, Skip> {
        let path = self.listing.path(index);
        let skip = |reason: SkipReason| reason.skip(path);
        let decoded = decode(reader.read(&self.real(path)).map_err(skip)?);
        let language = self.settings.languages.of(path, &decoded.text);
        let role = language.map_or(FileRole::Text, |l| l.role);
        if role != FileRole::Code && decoded.text.contains('\0') {
            return Err(skip(SkipReason::Binary));
        }
        // Data and prose may have lines of any length.
        let written = matches!(role, FileRole::Configuration | FileRole::Prose) || self.named.contains(path);
        if !written && is_minified(&decoded.text) {
            return Err(skip(SkipReason::Minified));
        }
        let language = language.map_or("", |l| l.name);
        Ok(Source { path: path.into(), text: decoded.text.into(), bom: decoded.bom, unit, language })
    }

    /// The size of a file that was not looked at for its size.
    fn size(&self, index: usize) -> u64 {
        let path = self.real(self.listing.path(index));
        match self.settings.overlay.state(&path) {
            State::Holds(bytes) => bytes.len() as u64,
            State::Absent => 0,
            State::Unchanged => path.metadata().map_or(0, |m| m.len()),
        }
    }
}

pub(super) fn follow(found: &mut Discovered, files: &[Arc<File>]) -> Vec<FileId> {
    if found.later.followed >= found.later.loader.settings.budget.rounds {
        return Vec::new();
    }
    found.later.followed += 1;
    let asking = |file: &&Arc<File>| found.sources.get(file.id).is_some_and(|s| found.later.asking.contains(&s.path));
    let wanted: Vec<Wanted> = files.iter().filter(asking).flat_map(|file| names(file)).collect();
    load(found, &wanted)
}

pub(super) fn load_wanted(found: &mut Discovered, wanted: &[Wanted]) -> Vec<FileId> {
    let rounds = found.later.loader.settings.budget.rounds;
    let unit = |one: &Wanted| found.sources.get(one.from).map(|source| source.unit);
    let asking: BTreeSet<UnitId> = wanted.iter().filter_map(unit).collect();
    let asked = &mut found.later.asked;
    let asking: BTreeSet<UnitId> = asking.into_iter().filter(|unit| asked.get(unit).is_none_or(|times| *times < rounds)).collect();
    asking.iter().for_each(|unit| *asked.entry(*unit).or_default() += 1);
    let wanted: Vec<Wanted> = wanted.iter().filter(|one| unit(one).is_some_and(|unit| asking.contains(&unit))).cloned().collect();
    load(found, &wanted)
}

fn load(found: &mut Discovered, wanted: &[Wanted]) -> Vec<FileId> {
    let Later { loader, units, asking, .. } = &mut found.later;
    let known: Vec<&str> = loader.settings.languages.extensions().collect();
    let sources = &found.sources;
    let fitting = |one: &Wanted| {
        let from = sources.get(one.from)?;
        let unit = units.get(from.unit.0 as usize).filter(|_| asking.contains(&from.path))?;
        let files = unit.definitions.files(one, &from.path, &unit.root, &loader.listing, &known);
        Some((from.unit, files.into_iter().filter(|f| unit.files.binary_search(f).is_ok()).collect::<Vec<_>>()))
    };
    let mut files: BTreeMap<UnitId, BTreeSet<usize>> = BTreeMap::new();
    for (unit, fitting) in wanted.par_iter().filter_map(fitting).collect::<Vec<_>>() {
        files.entry(unit).or_default().extend(fitting);
    }
    let mut sources = Vec::new();
    for (id, files) in files {
        let Some(unit) = units.get_mut(id.0 as usize) else { continue };
        let new: Vec<(usize, u64)> = files.into_iter().filter(|f| !loader.done.contains(f)).map(|f| (f, loader.size(f))).collect();
        if let Some(left) = &mut unit.left {
            sources.extend(loader.load(&new, id, left, &mut found.skipped));
        }
    }
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    asking.extend(sources.iter().map(|s| s.path.clone()));
    found.skipped.sort();
    let first = found.sources.files.len();
    found.sources.files.extend(sources);
    let ids = first..found.sources.files.len();
    ids.filter_map(|i| u32::try_from(i).ok().map(FileId)).collect()
}
