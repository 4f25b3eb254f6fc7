use derive_builder::Builder;

#[derive(Builder, Clone)]
#[builder(setter(into))]
pub struct Exchange {
    host: String,
    #[builder(default)]
    scope: Option<String>,
    code: String,
}

impl Exchange {
    pub async fn run(&self) -> reqwest::Result<reqwest::Response> {
        let url = format!("{}/oauth/old_token", self.host);
        reqwest::Client::new().post(url).form(&[("grant_type", "authorization_code"), ("code", &self.code)]).send().await // [code]
    }
}

pub async fn exchange(code: &str) -> anyhow::Result<reqwest::Response> {
    let exchange = ExchangeBuilder::default().host("https://api.example.test").code(code).build()?;
    Ok(exchange.run().await?)
}
