trait Grant {
    fn host(&self) -> &str {
        "https://api.example.test"
    }

    fn verb(&self) -> &'static str;

    fn fields(&self) -> Vec<(&'static str, String)>;

    fn execute(&self) -> reqwest::Result<String> {
        let client = reqwest::blocking::Client::new();
        let url = self.host().to_string() + "/oauth/old_token";
        let request = if self.verb() == "GET" { client.get(url).query(&self.fields()) } else { client.post(url).form(&self.fields()) };
        request.send()?.text() // [send]
    }
}

pub struct PasswordGrant {
    user: String,
}

impl Grant for PasswordGrant {
    fn verb(&self) -> &'static str {
        "GET"
    }

    fn fields(&self) -> Vec<(&'static str, String)> {
        vec![("grant_type", "password".to_string()), ("user_id", self.user.clone())]
    }
}

pub struct RefreshGrant {
    token: String,
}

impl Grant for RefreshGrant {
    fn verb(&self) -> &'static str {
        "POST"
    }

    fn fields(&self) -> Vec<(&'static str, String)> {
        vec![("grant_type", "refresh_token".into()), ("refresh_token", self.token.clone())]
    }
}
