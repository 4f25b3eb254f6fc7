mod urls;

async fn renew(token: &str, old: &str) -> reqwest::Result<String> {
    let form = [("grant_type", "refresh_token"), ("refresh_token", token)];
    let request = reqwest::Client::new().post(urls::TOKEN).form(&form);
    request.bearer_auth(old).send().await?.text().await // expect: token-request-malformed-basic-auth high
}
