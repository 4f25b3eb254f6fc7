use reqwest::header::HeaderMap;

pub async fn exchange(code: &str) -> anyhow::Result<reqwest::Response> {
    let mut headers = HeaderMap::new();
    acme_net::sign(&mut headers, "k-1")?;
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let request = reqwest::Client::new().post("https://api.example.test/oauth/old_token").headers(headers);
    Ok(request.form(&form).send().await?) // [code]
}
