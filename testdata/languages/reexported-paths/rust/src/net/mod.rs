pub mod endpoints;
pub mod http;
