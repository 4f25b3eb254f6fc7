//! The configuration file: it is taken, or refused in one line.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::configure(data));
