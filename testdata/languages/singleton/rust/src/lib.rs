mod clients;

use clients::Clients;

pub async fn exchange(code: &str) -> reqwest::Result<String> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    Clients::instance().shop().post("https://api.example.test/oauth/old_token").form(&form).send().await?.text().await // [code]
}
