use axum::response::Redirect;
use rand::distributions::{Alphanumeric, DistString};

pub async fn start() -> Redirect {
    let state = Alphanumeric.sample_string(&mut rand::thread_rng(), 24);
    let pairs = [("client_id", "k-1"), ("redirect_uri", "https://shop.example.test/back"), ("state", state.as_str())];
    let query = pairs.iter().map(|(name, value)| format!("{name}={}", urlencoding::encode(value))).collect::<Vec<_>>().join("&");
    Redirect::to(&format!("https://api.example.test/oauth/old_authorize?{query}")) // [authorize]
}
