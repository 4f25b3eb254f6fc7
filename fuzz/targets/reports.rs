//! The whole pipeline: a file is scanned, and every report is written.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::report(data));
