use axum::extract::Query;
use axum_extra::extract::cookie::{Cookie, CookieJar};
use time::Duration;

#[derive(serde::Deserialize)]
struct Answer {
    access_token: String,
}

#[derive(serde::Deserialize)]
pub struct Back {
    code: String,
}

pub async fn callback(jar: CookieJar, Query(back): Query<Back>) -> Result<CookieJar, String> {
    let form = [("grant_type", "authorization_code"), ("code", back.code.as_str())];
    let request = reqwest::Client::new().post("https://api.example.test/oauth/old_token").form(&form);
    let answer: Answer = request.send().await.map_err(|e| e.to_string())?.json().await.map_err(|e| e.to_string())?; // [code]
    let cookie = Cookie::build(("token", answer.access_token)).http_only(true).secure(true).max_age(Duration::days(365)).build();
    Ok(jar.add(cookie))
}
