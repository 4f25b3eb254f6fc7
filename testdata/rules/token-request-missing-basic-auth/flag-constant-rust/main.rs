mod urls;

async fn login(code: &str) -> reqwest::Result<String> {
    let url = [urls::HOST, urls::TOKEN].concat();
    let form = [("grant_type", "authorization_code"), ("code", code)];
    reqwest::Client::new().post(url).form(&form).send().await?.text().await // expect: token-request-missing-basic-auth high
}
