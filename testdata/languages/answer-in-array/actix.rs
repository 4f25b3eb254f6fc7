use actix_session::Session;
use actix_web::{HttpResponse, error, web};
use reqwest::StatusCode;
use serde_json::Value;

async fn post(url: &str, form: &[(&str, &str)]) -> reqwest::Result<(StatusCode, Value)> {
    let response = reqwest::Client::new().post(url).form(form).send().await?;
    let status = response.status();
    Ok((status, response.json().await?))
}

#[derive(serde::Deserialize)]
struct Back {
    code: String,
}

async fn handle(session: Session, back: web::Query<Back>) -> actix_web::Result<HttpResponse> {
    let form = [("grant_type", "authorization_code"), ("code", back.code.as_str())];
    let (status, body) = post("https://api.example.test/oauth/old_token", &form).await.map_err(error::ErrorBadGateway)?; // [code]
    if !status.is_success() {
        return Err(error::ErrorUnauthorized("refused"));
    }
    session.insert("token", body["access_token"].as_str())?;
    Ok(HttpResponse::NoContent().finish())
}
