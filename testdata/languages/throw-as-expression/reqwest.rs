pub async fn refresh(old: Option<&str>) -> anyhow::Result<reqwest::Response> {
    let token = old.unwrap_or_else(|| panic!("which token?"));
    let url = match token {
        "" => anyhow::bail!("empty"),
        _ if token.len() > 4096 => return Err(anyhow::anyhow!("too long")),
        _ => "https://api.example.test/oauth/old_token",
    };
    let form = [("grant_type", "refresh_token"), ("refresh_token", token)];
    Ok(reqwest::Client::new().post(url).form(&form).send().await?) // [refresh]
}
