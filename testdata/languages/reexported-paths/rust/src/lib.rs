pub mod net;

pub use net::endpoints::TOKEN_URL;
pub use net::http::fetch;
