//! Concern: which files of a large project have to do with what the rules ask for.
//!
//! A project's code names much that has nothing to do with that, and the files that define it are parsed with the others. What they do
//! is seen when code that matters calls it. By themselves their functions seldom show anything: they are tried with fewer steps, and
//! nothing is read for their sake.

use super::Ask;
use super::unit::Unit;
use crate::model::code::File;
use crate::model::source::Sources;
use aho_corasick::AhoCorasick;
use std::sync::Arc;

/// So much code, in bytes, is run as if all of it mattered.
const LITTLE: usize = 256 * 1024;

/// By file, whether it holds a text to look for; nothing where most of the code does, or little does not: then all of it counts.
pub fn holding(files: &[Arc<File>], sources: &Sources, ask: &Ask) -> Option<Vec<bool>> {
    let text = |file: &File| sources.get(file.id).map_or("", |s| &*s.text);
    let needles = ask.needles.iter().map(|needle| needle.as_bytes());
    let search = AhoCorasick::builder().ascii_case_insensitive(true).build(needles).ok()?;
    let holds: Vec<bool> = files.iter().map(|file| search.is_match(text(file))).collect();
    let bytes =
        |which: bool| files.iter().zip(&holds).filter(|(_, holds)| **holds == which).map(|(file, _)| text(file).len()).sum::<usize>();
    (bytes(false) > bytes(true).max(LITTLE)).then_some(holds)
}

/// By file of a unit, whether it holds a text to look for, or a type that such a file's types extend; nothing where all of it counts.
pub fn of_files(unit: &Unit<'_>, ask: &Ask) -> Option<Vec<bool>> {
    let holds = holding(unit.files, unit.sources, ask)?;
    let mut concerned = holds.clone();
    for ((index, file), _) in (0..).zip(unit.files).zip(holds).filter(|(_, holds)| *holds) {
        for (ix, _) in (0..).zip(&file.types) {
            for (above, _) in unit.lineage((index, ix)) {
                concerned.get_mut(above as usize).into_iter().for_each(|above| *above = true);
            }
        }
    }
    Some(concerned)
}
