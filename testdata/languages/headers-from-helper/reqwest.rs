use base64::{Engine as _, engine::general_purpose::STANDARD};
use reqwest::header::{self, HeaderMap, HeaderValue, InvalidHeaderValue};

fn common() -> HeaderMap {
    HeaderMap::from_iter([
        (header::ACCEPT, HeaderValue::from_static("application/json")),
        (header::USER_AGENT, HeaderValue::from_static("shop/1")),
    ])
}

fn basic(id: &str, secret: &str) -> Result<HeaderMap, InvalidHeaderValue> {
    let mut headers = common();
    headers.insert(header::AUTHORIZATION, format!("Basic {}", STANDARD.encode(format!("{id}:{secret}"))).parse()?);
    Ok(headers)
}

fn bearer(token: &str) -> Result<HeaderMap, InvalidHeaderValue> {
    let mut headers = HeaderMap::new();
    headers.extend(common());
    let mut value = HeaderValue::try_from(format!("Bearer {token}"))?;
    value.set_sensitive(true);
    headers.insert(header::AUTHORIZATION, value);
    Ok(headers)
}

pub async fn refresh(token: &str, id: &str, secret: &str) -> anyhow::Result<String> {
    let form = [("grant_type", "refresh_token"), ("refresh_token", token)];
    let request = reqwest::Client::new().post("https://api.example.test/oauth/old_token").headers(basic(id, secret)?);
    Ok(request.form(&form).send().await?.text().await?) // [token]
}

pub async fn me(token: &str) -> anyhow::Result<String> {
    let request = reqwest::Client::new().get("https://api.example.test/v1/me").headers(bearer(token)?);
    Ok(request.send().await?.text().await?) // [me]
}
