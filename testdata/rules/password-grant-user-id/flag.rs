pub async fn inline(user: &str, password: &str, id: &str, secret: &str) -> reqwest::Result<String> {
    let form = [
        ("grant_type", "password"),
        ("user_id", user), // expect: password-grant-user-id high
        ("password", password),
    ];
    let request = reqwest::Client::new().post("https://api.getgo.com/oauth/v2/token").basic_auth(id, Some(secret));
    request.form(&form).send().await?.text().await
}
