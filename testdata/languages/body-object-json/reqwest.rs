use serde::Serialize;

#[derive(Serialize)]
struct Renewal<'a> {
    grant_type: &'static str,
    refresh_token: &'a str,
}

pub async fn refresh(token: &str) -> reqwest::Result<serde_json::Value> {
    let body = Renewal { grant_type: "refresh_token", refresh_token: token };
    let response = reqwest::Client::new().post("https://api.example.test/oauth/old_token").json(&body).send().await?; // [axios]
    response.json().await
}
