pub async fn inline(code: &str, id: &str, secret: &str) -> reqwest::Result<String> {
    let form = [
        ("grant_type", "authorization_code"),
        ("code", code),
        ("client_id", id), // expect: token-request-client-id high
    ];
    let request = reqwest::Client::new().post("https://api.getgo.com/oauth/v2/token").basic_auth(id, Some(secret));
    request.form(&form).send().await?.text().await
}

#[derive(serde::Serialize)]
struct Exchange<'a> {
    grant_type: &'a str,
    code: &'a str,
    client_id: &'a str,
}

pub async fn by_struct(code: &str, id: &str) -> reqwest::Result<String> {
    let exchange = Exchange {
        grant_type: "authorization_code",
        code,
        client_id: id, // expect: token-request-client-id high
    };
    reqwest::Client::new().post("https://api.getgo.com/oauth/v2/token").form(&exchange).send().await?.text().await
}
