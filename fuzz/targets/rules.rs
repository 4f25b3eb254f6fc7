//! Rule files, client models and dialects: they are taken, or refused with their names.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::load(data));
