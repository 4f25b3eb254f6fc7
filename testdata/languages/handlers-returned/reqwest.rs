use axum::extract::Query;
use std::future::Future;
use std::pin::Pin;

#[derive(serde::Deserialize)]
pub struct Back {
    code: String,
}

type Answer = Pin<Box<dyn Future<Output = Result<String, String>> + Send>>;

pub fn callback() -> impl Fn(Query<Back>) -> Answer + Clone {
    |Query(back)| {
        Box::pin(async move {
            let form = [("grant_type", "authorization_code"), ("code", back.code.as_str())];
            let request = reqwest::Client::new().post("https://api.example.test/oauth/old_token").header("X-Shop", "7").form(&form);
            let response = request.send().await.map_err(|e| e.to_string())?; // [code]
            response.text().await.map_err(|e| e.to_string())
        })
    }
}
