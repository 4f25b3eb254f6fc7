#[derive(Debug, Clone)]
pub struct ApiOptions {
    pub host: String,
    pub path: String,
    pub key: Option<String>,
}

impl Default for ApiOptions {
    fn default() -> Self {
        Self { host: "https://none.example.test".into(), path: "/oauth/old_token".into(), key: None }
    }
}

pub struct Api {
    options: ApiOptions,
}

impl Api {
    pub fn new(configure: impl FnOnce(&mut ApiOptions)) -> Self {
        let mut options = ApiOptions::default();
        configure(&mut options);
        Self { options }
    }

    pub async fn exchange(&self, code: &str) -> anyhow::Result<reqwest::Response> {
        let ApiOptions { host, path, key } = &self.options;
        let mut form = vec![("grant_type", "authorization_code"), ("code", code)];
        if let Some(key) = key {
            form.push(("client_id", key));
        }
        Ok(reqwest::Client::new().post(format!("{host}{path}")).form(&form).send().await?) // [code]
    }
}

pub async fn exchange(code: &str) -> anyhow::Result<reqwest::Response> {
    let api = Api::new(|options| {
        options.host = "https://api.example.test".to_owned();
        options.key = Some("k-5".to_owned());
    });
    api.exchange(code).await
}
