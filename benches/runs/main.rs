//! Whole runs against ripgrep on generated trees, and what each stage does per second.
//!
//! `cargo bench` runs it; `cargo bench --bench runs -- --files 5000 --rounds 3` makes it short, `--keep` leaves the tree. Ratios are what counts: both programs
//! run alternately on the same tree, warm, and the middle time of each is compared. Without `rg` the bench says so and shows
//! the other numbers alone.

#![allow(clippy::print_stdout, clippy::print_stderr, clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod measure;
mod stages;
mod tree;

use measure::{Contender, median};
use std::path::Path;
use std::time::Duration;
use tree::Tree;

/// The goals: wall time as a multiple of ripgrep's, and memory in MiB.
const CLEAN: (f64, u64) = (1.1, 40);
const LEGACY: (f64, u64) = (6.0, 150);

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if !args.iter().any(|a| a == "--bench") {
        // `cargo test --all-targets` runs benches too; these would take minutes.
        return;
    }
    let number = |flag: &str, default: usize| {
        let at = args.iter().position(|a| a == flag);
        at.and_then(|at| args.get(at + 1)).and_then(|n| n.parse().ok()).unwrap_or(default)
    };
    let (files, rounds) = (number("--files", 50_000), number("--rounds", 9).max(1));
    let keep = args.iter().any(|a| a == "--keep");
    let folder = tempfile::Builder::new().disable_cleanup(keep).tempdir().expect("a temporary folder");
    println!("writing {files} files to {}", folder.path().display());
    let tree = Tree::write(folder.path().join("tree"), files).expect("a tree that can be written");
    println!("{} MiB; {rounds} rounds each", tree.bytes() >> 20);
    let ours = Contender {
        name: "oauth-migrate-lint",
        program: env!("CARGO_BIN_EXE_oauth-migrate-lint").to_owned(),
        args: vec!["--format", "json", "--fail-on", "never", "."],
    };
    let theirs = Contender {
        name: "rg",
        program: "rg".to_owned(),
        args: vec!["-c", "-F", "-e", "oauth/access_token", "-e", "oauth/authorize", "."],
    };
    let theirs = theirs.is_there().then_some(theirs);
    if theirs.is_none() {
        println!("rg is missing (install ripgrep): there is nothing to compare with");
    }
    let compare = |title: &str, goal: (f64, u64)| compare(title, goal, &ours, theirs.as_ref(), &tree.root, rounds);
    println!("\n{:<34} {:>9} {:>9} {:>7} {:>6} {:>8} {:>8} {:>6}", "tree", "ours", "rg", "ratio", "goal", "ours", "rg", "goal");
    compare("clean, one manifest", CLEAN);
    tree.package_manifests(true).expect("manifests");
    compare("clean, a manifest per package", CLEAN);
    tree.make_legacy().expect("legacy files");
    compare("1 % legacy, a manifest per package", LEGACY);
    tree.package_manifests(false).expect("no manifests");
    compare("1 % legacy, one manifest", LEGACY);
    println!("\nstages of the last run, in one process:");
    stages::show(&tree.root, tree.bytes());
}

/// Runs both alternately and prints one row.
fn compare(title: &str, goal: (f64, u64), ours: &Contender, theirs: Option<&Contender>, tree: &Path, rounds: usize) {
    let mut times: [Vec<Duration>; 2] = Default::default();
    for round in 0..=rounds {
        let taken = [Some(ours), theirs].map(|c| c.map(|c| c.time(tree)));
        // The first round warms up.
        if round > 0 {
            times.iter_mut().zip(taken).for_each(|(all, one)| all.extend(one));
        }
    }
    let memory = [Some(ours), theirs].map(|c| c.map_or(0, |c| (0..3).map(|_| c.memory(tree)).max().unwrap_or(0)) >> 10);
    let [a, b] = times.map(|t| median(t).as_secs_f64() * 1e3);
    let ratio = if b > 0.0 { format!("{:.2}", a / b) } else { "-".to_owned() };
    println!("{title:<34} {a:>6.0} ms {b:>6.0} ms {ratio:>7} {:>6.1} {:>4} MiB {:>4} MiB {:>6}", goal.0, memory[0], memory[1], goal.1);
}
