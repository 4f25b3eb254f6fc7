const HOST: &str = "https://api.getgo.com";

pub async fn refresh(store: &mut Store, client_id: &str) -> anyhow::Result<()> {
    let url = format!(
        "{}/oauth/access_token?grant_type=refresh_token&refresh_token={}&client_id={}",
        HOST,
        urlencoding::encode(&store.refresh_token),
        client_id
    );
    let answer: serde_json::Value = reqwest::get(url).await?.json().await?;
    store.token = answer["access_token"].as_str().unwrap_or_default().to_owned();
    Ok(())
}
