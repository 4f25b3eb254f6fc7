use crate::config::{self as cfg, TOKEN_PATH};

pub async fn exchange(code: &str) -> reqwest::Result<reqwest::Response> {
    let form = [("grant_type", "authorization_code"), ("code", code), ("client_id", cfg::KEY)];
    reqwest::Client::new().post(format!("{}{TOKEN_PATH}", cfg::API)).form(&form).send().await // [code]
}
