use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use url::form_urlencoded::Serializer;

pub async fn exchange(code: &str) -> anyhow::Result<String> {
    let mut form = Vec::new();
    for (name, value) in [("grant_type", "authorization_code"), ("code", code)] {
        form.push((name, value));
    }
    form.extend([("redirect_uri", "https://shop.example.test/back")]);
    let mut headers = HeaderMap::new();
    headers.append("Accept", HeaderValue::from_static("application/json"));
    headers.append(HeaderName::from_static("x-shop"), "7".parse()?);
    let client = reqwest::Client::new();
    Ok(client.post("https://api.example.test/oauth/old_token").headers(headers).form(&form).send().await?.text().await?) // [code]
}
