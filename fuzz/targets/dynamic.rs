//! Frontends: see [`fuzz::GROUPS`].
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::lower("dynamic", data));
