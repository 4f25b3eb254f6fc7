//! Discover: which files of a tree are worth parsing, and their text.
//!
//! Works in waves. The first reads every file and looks for strong needles, keeping nothing of a file without one. The second
//! takes the files with a strong needle, and in their units those with a weak one that stand near them or are linked to them.
//! The third, up to three times, takes the files that define a name somebody asked for. It parses nothing and knows no
//! language but by the table it is given.

mod attributes;
mod definitions;
mod detect;
mod filters;
mod find;
mod git;
mod listing;
mod names;
mod near;
mod needles;
mod overlay;
mod read;
mod skip;
mod units;
mod walk;
mod waves;

#[cfg(test)]
mod tests;

pub use detect::{Known, Languages};
pub use git::before;
pub use needles::Needles;
pub use overlay::Overlay;
pub use read::{Decoded, decode};
pub use skip::SkipReason;
pub use walk::slashed;

use crate::model::code::File;
use crate::model::http::Wanted;
use crate::model::outcome::Skip;
use crate::model::source::{FileId, Name, Sources};
use std::path::PathBuf;
use std::sync::Arc;

/// What to look at, and how much of it.
#[derive(Debug, Clone)]
pub struct Discovery {
    /// The folder that paths are shown relative to.
    pub base: PathBuf,
    /// The files and folders to scan, as typed; files are read even if they are ignored.
    pub paths: Vec<PathBuf>,
    /// What to leave out: globs as in a line of `.gitignore`, and the folder each is relative to.
    pub exclude: Vec<(PathBuf, String)>,
    /// Read what `.gitignore`, `.ignore` and `.git/info/exclude` leave out.
    pub no_ignore: bool,
    /// Read hidden files and folders that are no known configuration (`.git` never).
    pub hidden: bool,
    /// Read folders that hold other people's code, and what is marked as such or as generated.
    pub vendored: bool,
    /// Larger files are skipped.
    pub max_bytes: u64,
    /// Threads of the walk; 0 leaves it to the machine.
    pub threads: usize,
    /// What may be parsed of one unit.
    pub budget: Budget,
    /// The languages.
    pub languages: Languages,
    /// What is read in place of what stands on disk.
    pub overlay: Overlay,
}

impl Default for Discovery {
    fn default() -> Self {
        Self {
            base: PathBuf::from("."),
            paths: vec![PathBuf::from(".")],
            exclude: Vec::new(),
            no_ignore: false,
            hidden: false,
            vendored: false,
            max_bytes: 2 * 1024 * 1024,
            threads: 0,
            budget: Budget::default(),
            languages: Languages::default(),
            overlay: Overlay::default(),
        }
    }
}

/// What may be parsed of one unit; what exceeds it is a counted skip.
#[derive(Debug, Clone, Copy)]
pub struct Budget {
    /// Files.
    pub files: usize,
    /// Bytes of them together.
    pub bytes: u64,
    /// How often files may be added for names that stand in the code, and as often for names that only running it shows.
    pub rounds: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Self { files: 2_000, bytes: 64 * 1024 * 1024, rounds: 3 }
    }
}

/// A unit some file of which was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Its folder, relative to the base; `""` is the base itself.
    pub root: Name,
}

/// What was found: the files worth parsing, with their text.
#[derive(Debug, Default)]
pub struct Discovered {
    /// The candidates; later waves append.
    pub sources: Sources,
    /// The units they belong to, sorted by folder; indexed by [`UnitId`](crate::model::source::UnitId).
    pub units: Vec<Unit>,
    /// What was left out, sorted by path.
    pub skipped: Vec<Skip>,
    /// Typed paths that do not exist.
    pub missing: Vec<PathBuf>,
    /// The number of files that were looked at.
    pub seen: usize,
    later: waves::Later,
}

/// Walks the tree and reads the files worth parsing.
///
/// # Errors
/// A glob or a needle that is none, in words for the user.
pub fn discover(settings: &Discovery, needles: &Needles) -> Result<Discovered, String> {
    waves::discover(settings, needles)
}

impl Discovered {
    /// Reads the files that define what these files speak of and do not define themselves, as far as they or files that asked for
    /// them have to do with a strong needle, and says which came.
    pub fn follow(&mut self, files: &[Arc<File>]) -> Vec<FileId> {
        waves::follow(self, files)
    }

    /// Reads the files of each asking unit that define what was asked for, and says which came. At most [`Budget::rounds`] calls
    /// bring anything to a unit; none do when the names are defined nowhere in the unit.
    pub fn load(&mut self, wanted: &[Wanted]) -> Vec<FileId> {
        waves::load_wanted(self, wanted)
    }
}
