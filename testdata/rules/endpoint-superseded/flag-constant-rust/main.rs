mod urls;

pub async fn login(form: &[(&str, &str)], id: &str, secret: &str) -> reqwest::Result<String> {
    let url = format!("{}/oauth/v2/token", urls::HOST); // expect: endpoint-superseded high
    reqwest::Client::new().post(url).basic_auth(id, Some(secret)).form(form).send().await?.text().await
}
