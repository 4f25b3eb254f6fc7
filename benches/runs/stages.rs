//! How much each stage gets through per second, in this process.

use clap::Parser;
use oauth_migrate_lint::cli::Args;
use oauth_migrate_lint::engine::{Engine, Progress};
use oauth_migrate_lint::frontends::{Input, LANGUAGES};
use oauth_migrate_lint::model::source::FileId;
use oauth_migrate_lint::settings;
use std::path::Path;
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// Notes when each stage begins.
#[derive(Default)]
struct Stopwatch(Mutex<Vec<(&'static str, Instant)>>);

impl Progress for Stopwatch {
    fn begin(&self, what: &'static str, _: usize) {
        self.0.lock().unwrap().push((what, Instant::now()));
    }

    fn step(&self) {}
}

/// Scans the tree once more and prints what each stage took.
pub fn show(tree: &Path, bytes: u64) {
    let settings = settings::resolve(Args::parse_from(["oauth-migrate-lint", "."]), tree).expect("settings");
    let watch = Stopwatch::default();
    watch.begin("loading rules", 0);
    let engine = Engine::load(&settings).expect("rules");
    let scanned = engine.scan(&settings, tree, &watch).expect("a scan");
    watch.begin("", 0);
    let begun = watch.0.lock().unwrap();
    let mut stages: Vec<(&str, Duration)> = Vec::new();
    for pair in begun.windows(2) {
        let [(what, start), (_, end)] = pair else { continue };
        match stages.iter_mut().find(|(known, _)| known == what) {
            Some((_, sum)) => *sum += *end - *start,
            None => stages.push((what, *end - *start)),
        }
    }
    let files = &scanned.outcome.sources.files;
    let parsed: u64 = files.iter().map(|s| s.text.len() as u64).sum();
    for (what, took) in stages {
        let of = if what == "looking for files" { bytes } else { parsed };
        row(what, took, of);
    }
    println!("{} files parsed, {} findings, {} skips", files.len(), scanned.outcome.findings.len(), scanned.outcome.skips.len());
    println!("\nfrontends, on one thread:");
    let lower = || {
        for language in LANGUAGES {
            let (mut took, mut bytes) = (Duration::ZERO, 0);
            for source in files.iter().filter(|s| s.language == language.name) {
                let start = Instant::now();
                let _ = std::hint::black_box((language.lower)(Input { id: FileId(0), path: &source.path, text: &source.text }));
                took += start.elapsed();
                bytes += source.text.len() as u64;
            }
            if bytes > 0 {
                row(language.name, took, bytes);
            }
        }
    };
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(64 << 20).spawn_scoped(scope, lower);
        thread.expect("a thread").join().expect("frontends");
    });
}

fn row(what: &str, took: Duration, bytes: u64) {
    let seconds = took.as_secs_f64();
    let speed = bytes as f64 / seconds.max(1e-9) / (1 << 20) as f64;
    println!("{what:<22} {:>8.1} ms {speed:>9.1} MiB/s of {:>7.1} MiB", seconds * 1e3, bytes as f64 / (1 << 20) as f64);
}
