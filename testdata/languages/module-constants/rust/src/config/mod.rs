pub mod paths;

pub const API: &str = "https://api.example.test";
pub static KEY: &str = "k-1";

pub use paths::TOKEN as TOKEN_PATH;
