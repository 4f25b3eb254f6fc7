//! Evaluate: function bodies are run, abstractly, and what comes out is requests.
//!
//! One mechanism serves constant folding, handles, builders, getters, helpers, base URLs and the flow of the answer: the
//! evaluator runs every function of the parsed files on values that are known as far as the code shows them, and the client
//! models say which calls write a request's parts and which send it. It is no interpreter: what is not known stays not
//! known, both arms of an undecided branch are run and joined, and fuel bounds the work.

mod answers;
mod apart;
mod arguments;
mod blocks;
mod bodies;
mod bound;
mod builders;
mod by_name;
mod callbacks;
mod calls;
mod chains;
mod channels;
mod client_fields;
mod client_objects;
mod clients;
mod collected;
mod commands;
mod composed;
mod concern;
mod construct;
mod contained;
mod containers;
mod declared;
mod declared_requests;
mod elements;
mod embedded;
mod entries;
mod escapes;
mod exec;
mod expr;
mod factories;
mod fields;
mod files;
mod filled;
mod folders;
mod foreign;
mod formats;
mod given;
mod guarded;
mod guards;
mod handed_out;
mod handlers;
mod headers;
mod implicit;
mod injected;
mod instances;
mod intrinsics;
mod iterators;
mod joins;
mod kept_objects;
mod libraries;
mod literals;
mod map_methods;
mod mappers;
mod maps;
mod merge;
mod merged;
mod methods;
mod mixins;
mod models;
mod module_paths;
mod modules;
mod named;
mod operators;
mod packages;
mod parts;
mod paths;
mod patterns;
mod pipes;
mod places;
mod promises;
mod queries;
mod read;
mod reads;
mod records;
mod registered;
mod remembered;
mod removals;
mod requests;
mod resources;
mod results;
mod schemas;
mod scopes;
mod scripted;
mod settings;
mod shapes;
mod shared;
mod slots;
mod state;
mod static_calls;
mod steps;
mod streams;
mod structured;
mod summary;
mod tasks;
mod text;
mod text_building;
mod text_operations;
mod text_replacing;
mod texts;
mod turns;
mod type_tests;
mod unit;
mod unmodelled;
mod url_builders;
mod url_parts;
mod urls;
mod value;
mod variables;
mod word_lists;
mod write;
mod written;

use crate::model::client::Clients;
use crate::model::code::File;
use crate::model::http::{Understood, Wanted};
use crate::model::source::{Name, Sources};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What the rules want to know of code, so that requests are reported at the place that composes them.
#[derive(Debug, Clone, Default)]
pub struct Ask {
    /// The parameter that names the grant (`grant_type`): a map that holds it composes a token request.
    pub grant: Name,
    /// The other parameters of such a request.
    pub parameters: Vec<Name>,
    /// Texts that make a URL worth following when it is built and handed on: parts of hosts and paths, in lower case.
    pub needles: Vec<Name>,
    /// Keep results of field summaries (on by default; off proves that they change nothing).
    pub memo: bool,
}

/// Runs the code of one unit. Files of different families of languages (those that share a client file) do not see each other.
pub fn understand(files: &[Arc<File>], sources: &Sources, clients: &Clients, ask: &Ask) -> Understood {
    let known = by_family(files, sources, clients, &|unit| {
        let mut known = Understood::default();
        let mut evaluator = exec::Evaluator::new(unit, ask);
        evaluator.run_all(false);
        merge::finish(evaluator, &mut known);
        known
    });
    let mut all = Understood::default();
    known.into_iter().for_each(|one| all.append(one));
    merge::number(&mut all, sources);
    all
}

/// The names that the files of one unit ask for which have to do with what the rules ask for; none where most of them do, or there are few
/// others: running all of it tells as fast.
pub fn wanted(files: &[Arc<File>], sources: &Sources, clients: &Clients, ask: &Ask) -> Vec<Wanted> {
    if concern::holding(files, sources, ask).is_none() {
        return Vec::new();
    }
    let wanted = by_family(files, sources, clients, &|unit| {
        let mut evaluator = exec::Evaluator::new(unit, ask);
        if evaluator.concerned.is_some() {
            evaluator.run_all(true);
        }
        evaluator.records.wanted
    });
    wanted.into_iter().flatten().collect()
}

/// What is made of each family of languages in a unit.
fn by_family<T: Send>(files: &[Arc<File>], sources: &Sources, clients: &Clients, make: &(dyn Fn(&unit::Unit<'_>) -> T + Sync)) -> Vec<T> {
    let mut families: BTreeMap<usize, Vec<Arc<File>>> = BTreeMap::new();
    let mut shared: Vec<Arc<File>> = Vec::new();
    let mut configuration: Vec<Arc<File>> = files.iter().filter(|file| !file.settings.is_empty()).cloned().collect();
    configuration.sort_by(|a, b| path(sources, a).cmp(path(sources, b)));
    let family = |language: &str| clients.files.iter().position(|f| f.languages.iter().any(|l| l == language));
    for file in files {
        for script in &file.scripts {
            let code = family(script.language).map(|family| families.entry(family).or_default());
            code.into_iter().for_each(|files| files.push(script.code.clone()));
        }
        match family(sources.get(file.id).map_or("", |s| s.language)) {
            Some(family) => families.entry(family).or_default().push(file.clone()),
            // Configuration that code of any language may import or ask for by name.
            None if !file.exports.is_empty() || !file.module_paths.is_empty() => shared.push(file.clone()),
            None => {}
        }
    }
    let run = |(family, mut files): (usize, Vec<Arc<File>>)| {
        let fold = files.iter().any(|f| f.semantics.names_ignore_case);
        files.extend(shared.iter().cloned());
        // The order in which files are given must not matter.
        files.sort_by(|a, b| path(sources, a).cmp(path(sources, b)));
        let language = clients.files.get(family).and_then(|f| f.languages.first()).map_or("", String::as_str);
        let models = models::Models::new(clients, language, fold);
        let mut unit = unit::Unit::new(&files, sources, models);
        unit.settings = settings::Settings::new(&configuration, sources);
        make(&unit)
    };
    // Outside of a pool of one's own, threads have too little stack for deep code.
    match rayon::current_thread_index() {
        Some(_) => families.into_par_iter().map(run).collect(),
        None => families.into_iter().map(run).collect(),
    }
}

fn path<'s>(sources: &'s Sources, file: &File) -> &'s str {
    sources.get(file.id).map_or("", |s| &*s.path)
}
