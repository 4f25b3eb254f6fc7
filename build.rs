//! Rebuilds when a rule file is added or removed: the embedding macro tracks only the files it has seen.

#[allow(clippy::print_stdout)]
fn main() {
    println!("cargo:rerun-if-changed=rules");
}
