mod urls;

use urls::TOKEN;

async fn login(code: &str, own: &str, id: &str, secret: &str) -> reqwest::Result<String> {
    let form = [
        ("grant_type", "authorization_code"),
        ("code", code),
        ("client_id", own), // expect: token-request-client-id high
    ];
    reqwest::Client::new().post(TOKEN).basic_auth(id, Some(secret)).form(&form).send().await?.text().await
}
