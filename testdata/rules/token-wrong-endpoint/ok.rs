pub fn successor(token: &str, id: &str, secret: &str) -> reqwest::Result<String> {
    let form = [("grant_type", "refresh_token"), ("refresh_token", token)];
    let client = reqwest::blocking::Client::new();
    client.post("https://authentication.logmeininc.com/oauth/token").basic_auth(id, Some(secret)).form(&form).send()?.text()
}
