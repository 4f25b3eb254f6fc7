use actix_web::cookie::time::{Duration, OffsetDateTime};
use actix_web::cookie::Cookie;
use actix_web::{get, web, HttpResponse};
use serde::Deserialize;

#[derive(Deserialize)]
struct Granted {
    access_token: String,
}

#[derive(Deserialize)]
struct Back {
    code: String,
}

#[get("/callback")]
async fn callback(back: web::Query<Back>) -> Result<HttpResponse, Box<dyn std::error::Error>> {
    let form = [("grant_type", "authorization_code"), ("code", &back.code)];
    let granted: Granted = reqwest::Client::new().post("https://api.example.test/oauth/old_token").form(&form).send().await?.json().await?; // [code]
    let mut cookie = Cookie::new("token", granted.access_token);
    cookie.set_http_only(true);
    cookie.set_expires(OffsetDateTime::now_utc() + Duration::days(365));
    Ok(HttpResponse::Found().cookie(cookie).append_header(("Location", "/")).finish())
}
