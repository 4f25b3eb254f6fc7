struct Urls {
    token: &'static str,
    authorize: &'static str,
}

const STAGE: &str = "live";

const URLS: [(&str, Urls); 2] = [
    ("test", Urls { token: "https://test.example.test/oauth/old_token", authorize: "https://test.example.test/oauth/old_authorize" }),
    ("live", Urls { token: "https://api.example.test/oauth/old_token", authorize: "https://api.example.test/oauth/old_authorize" }),
];

fn urls() -> &'static Urls {
    URLS.iter().find_map(|(stage, urls)| (*stage == STAGE).then_some(urls)).expect("a known stage")
}

pub async fn exchange(code: &str) -> reqwest::Result<reqwest::Response> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    reqwest::Client::new().post(urls().token).form(&form).send().await // [code]
}

pub fn authorize(client: &str) -> String {
    format!("{}?client_id={client}", urls().authorize) // [authorize]
}
