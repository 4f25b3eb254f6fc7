mod http;
mod tokens;

pub use http::Wire;
pub use tokens::Tokens;

pub trait Transport {
    fn post(&self, path: &str, fields: &[(&str, &str)]) -> anyhow::Result<String>;
}
