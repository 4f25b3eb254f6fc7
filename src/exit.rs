//! The exit codes. They depend on what was found and on what went wrong, never on the output format.

use std::process::ExitCode;

/// How a run ended. When several apply, the greatest wins: a gate must not pass because something worse also happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Exit {
    /// Nothing at or above the severity that fails a run.
    #[default]
    Clean = 0,
    /// Findings at or above it.
    Findings = 1,
    /// A flag, a path, the configuration or a rule file is wrong.
    Usage = 2,
    /// The run could not finish: a failed write, an internal fault, a hang, or something skipped under `--strict`.
    Unfinished = 3,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(exit as u8)
    }
}
