use maplit::hashmap;

pub async fn exchange(code: &str) -> reqwest::Result<String> {
    let params = hashmap! {
        "grant_type" => "authorization_code",
        "code" => code,
    };
    reqwest::Client::new().post("https://api.example.test/oauth/old_token").form(&params).send().await?.text().await // [code]
}
