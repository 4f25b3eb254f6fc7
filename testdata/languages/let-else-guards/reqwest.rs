struct Account {
    user: Option<String>,
    live: bool,
}

pub async fn login(account: &Account, key: Option<&str>) -> Result<String, Box<dyn std::error::Error>> {
    let Some(user) = &account.user else {
        return Err("no user".into());
    };
    let host = if let Some(key) = key && account.live {
        log::debug!("live with {key}");
        "https://api.example.test"
    } else {
        "https://api.example.test"
    };
    let Ok(mut url) = url::Url::parse(&format!("{host}/oauth/old_token")) else { unreachable!() };
    url.set_query(Some(&format!("grant_type=password&user_id={user}&client_id=k-1")));
    Ok(reqwest::get(url).await?.text().await?) // [login]
}
