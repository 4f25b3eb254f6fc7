//! The evaluator, on up to three files of any languages.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::evaluate(data));
