#[derive(serde::Serialize)]
struct Grant<'a> {
    #[serde(rename = "grant_type")]
    kind: &'static str,
    code: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<&'a str>,
}

pub async fn exchange(code: &str) -> anyhow::Result<()> {
    let body = serde_urlencoded::to_string(Grant { kind: "authorization_code", code, scope: None })?;
    reqwest::Client::new()
        .post("https://api.example.test/oauth/old_token")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .body(body)
        .send() // [code]
        .await?;
    Ok(())
}
