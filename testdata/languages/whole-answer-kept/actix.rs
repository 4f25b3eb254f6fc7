use actix_session::Session;
use actix_web::{HttpResponse, Responder, web};

#[derive(serde::Deserialize)]
struct Callback {
    code: String,
}

async fn exchange(code: &str) -> reqwest::Result<serde_json::Value> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    reqwest::Client::new().post("https://api.example.test/oauth/old_token").form(&form).send().await?.json().await // [code]
}

async fn callback(session: Session, query: web::Query<Callback>) -> actix_web::Result<impl Responder> {
    session.insert("tokens", exchange(&query.code).await?)?;
    Ok(HttpResponse::Found().insert_header(("Location", "/")).finish())
}
