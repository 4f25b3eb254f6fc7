//! Baselines and suppressions.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::baseline(data));
