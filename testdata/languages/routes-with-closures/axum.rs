use axum::{Router, extract::Query, response::Redirect, routing::get};
use std::sync::Arc;
use tower_sessions::Session;

struct Settings {
    host: &'static str,
    key: &'static str,
}

#[derive(serde::Deserialize)]
struct Back {
    code: String,
}

#[derive(serde::Deserialize)]
struct Answer {
    access_token: String,
}

pub fn router() -> Router {
    let settings = Arc::new(Settings { host: "https://api.example.test", key: "k-3" });
    let client = reqwest::Client::new();
    let shared = settings.clone();
    Router::new()
        .route("/login", get(move || async move {
            Redirect::to(&format!("{}/oauth/old_authorize?client_id={}", shared.host, shared.key)) // [authorize]
        }))
        .route("/back", get(move |session: Session, Query(back): Query<Back>| async move {
            let form = [("grant_type", "authorization_code"), ("code", &back.code), ("client_id", settings.key)];
            let request = client.post(format!("{}/oauth/old_token", settings.host)).form(&form);
            let answer: Answer = request.send().await.unwrap().json().await.unwrap(); // [code]
            session.insert("token", answer.access_token).await.unwrap();
            Redirect::to("/")
        }))
}
