//! Wall time and peak memory of a command.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A command that is run in a folder.
pub struct Contender {
    pub name: &'static str,
    pub program: String,
    pub args: Vec<&'static str>,
}

impl Contender {
    fn command(&self, folder: &Path) -> Command {
        let mut command = Command::new(&self.program);
        command.args(&self.args).current_dir(folder).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    /// Whether it can be run at all.
    pub fn is_there(&self) -> bool {
        Command::new(&self.program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|s| s.success())
    }

    /// How long one run takes.
    pub fn time(&self, folder: &Path) -> Duration {
        let start = Instant::now();
        let status = self.command(folder).status();
        let took = start.elapsed();
        if !status.as_ref().is_ok_and(|s| matches!(s.code(), Some(0 | 1))) {
            eprintln!("warning: {} ended with {status:?}", self.name);
        }
        took
    }

    /// The most memory that one run holds, in KiB: the last high-water mark the system shows before it ends.
    pub fn memory(&self, folder: &Path) -> u64 {
        let Ok(mut child) = self.command(folder).spawn() else { return 0 };
        let status = format!("/proc/{}/status", child.id());
        let mut peak = 0;
        while matches!(child.try_wait(), Ok(None)) {
            let text = std::fs::read_to_string(&status).unwrap_or_default();
            let line = text.lines().find_map(|l| l.strip_prefix("VmHWM:"));
            let now = line.and_then(|l| l.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0);
            peak = peak.max(now);
            std::thread::sleep(Duration::from_micros(500));
        }
        peak
    }
}

/// The middle one.
pub fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}
