use std::collections::HashMap;
use std::sync::LazyLock;

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    Live,
    Test,
}

static HOSTS: LazyLock<HashMap<Stage, &'static str>> = LazyLock::new(|| {
    let mut hosts = HashMap::new();
    hosts.insert(Stage::Live, "https://api.example.test");
    hosts.insert(Stage::Test, "https://api-test.example.test");
    hosts
});

pub struct Shop {
    host: &'static str,
}

impl Shop {
    pub fn live() -> Self {
        Self { host: HOSTS[&Stage::Live] }
    }

    pub async fn exchange(&self, code: &str) -> reqwest::Result<reqwest::Response> {
        let form = [("grant_type", "authorization_code"), ("code", code)];
        reqwest::Client::new().post(format!("{}/oauth/old_token", self.host)).form(&form).send().await // [code]
    }
}
