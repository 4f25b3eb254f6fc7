pub trait Provider {
    const CLIENT_ID: &'static str;

    fn authorize_endpoint(&self) -> String;
    fn token_endpoint(&self) -> String;

    fn authorize_url(&self) -> String {
        format!("{}?client_id={}", self.authorize_endpoint(), Self::CLIENT_ID) // [authorize]
    }

    async fn exchange(&self, code: &str) -> reqwest::Result<reqwest::Response> {
        let form = [("grant_type", "authorization_code"), ("code", code)];
        reqwest::Client::new().post(self.token_endpoint()).form(&form).send().await?.error_for_status() // [exchange]
    }
}

pub struct Shop;

impl Shop {
    const ROOT: &'static str = "https://api.example.test/oauth";
}

impl Provider for Shop {
    const CLIENT_ID: &'static str = "k-1";

    fn authorize_endpoint(&self) -> String {
        format!("{}/old_authorize", Self::ROOT)
    }

    fn token_endpoint(&self) -> String {
        [Self::ROOT, "old_token"].join("/")
    }
}
