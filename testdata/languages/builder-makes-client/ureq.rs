#[derive(Default)]
pub struct ApiBuilder {
    host: Option<String>,
    key: Option<String>,
}

pub struct Api {
    host: String,
    key: String,
}

impl ApiBuilder {
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }

    pub fn key(mut self, key: &str) -> Self {
        self.key = Some(key.to_owned());
        self
    }

    pub fn build(self) -> Result<Api, &'static str> {
        let host = self.host.ok_or("no host")?;
        Ok(Api { host, key: self.key.unwrap_or_default() })
    }
}

impl Api {
    pub fn builder() -> ApiBuilder {
        ApiBuilder::default()
    }

    pub fn login(&self, user: &str) -> Result<String, ureq::Error> {
        let answer = ureq::get(&format!("{}/oauth/old_token", self.host))
            .query("grant_type", "password")
            .query("user_id", user)
            .query("client_id", &self.key)
            .call()?; // [login]
        Ok(answer.into_string()?)
    }
}

pub fn run(user: &str) {
    let api = Api::builder().host("https://api.example.test").key("k-1").build().unwrap();
    println!("{:?}", api.login(user));
}
