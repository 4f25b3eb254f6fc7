pub trait Provider {
    const HOST: &'static str;
    const TOKEN_PATH: &'static str = "/oauth/old_token";

    fn token_url() -> String {
        format!("{}{}", Self::HOST, Self::TOKEN_PATH)
    }
}

pub struct Example;

impl Provider for Example {
    const HOST: &'static str = "https://api.example.test";
}

pub async fn exchange(code: String) -> reqwest::Result<String> {
    let form = [("grant_type", "authorization_code".to_string()), ("code", code)];
    reqwest::Client::new().post(Example::token_url()).form(&form).send().await?.text().await // [code]
}
