use reqwest::Method;

const CLIENT: &str = "shop-7";

pub struct Api;

impl Api {
    const BASE: &'static str = "https://api.example.test";

    async fn request(verb: Method, path: &str, params: &[(&str, &str)], base: Option<&str>) -> Result<String, reqwest::Error> {
        let url = format!("{}{}", base.unwrap_or(Self::BASE), path);
        let client = reqwest::Client::new();
        let builder = client.request(verb.clone(), url);
        let builder = match verb {
            Method::GET => builder.query(params),
            _ => builder.form(params),
        };
        builder.send().await?.text().await
    }
}

pub async fn by_password(user: &str, password: &str) -> Result<String, reqwest::Error> {
    let params = [("grant_type", "password"), ("user_id", user), ("password", password), ("client_id", CLIENT)];
    Api::request(Method::GET, "/oauth/old_token", &params, None).await // [password]
}

pub async fn by_code(code: &str) -> Result<String, reqwest::Error> {
    let params = vec![("grant_type", "authorization_code"), ("code", code), ("client_id", CLIENT)];
    Api::request(Method::POST, "/oauth/old_token", &params, None).await // [code]
}

pub async fn files() -> Result<String, reqwest::Error> {
    Api::request(Method::GET, "/v1/list", &[], Some("https://files.example.test")).await // [elsewhere]
}
