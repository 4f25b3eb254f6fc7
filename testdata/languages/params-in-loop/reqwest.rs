pub struct Directory {
    key: String,
}

impl Directory {
    pub fn login(&self, user: &str, password: &str) -> Result<String, reqwest::Error> {
        let params = [("grant_type", "password"), ("user_id", user), ("password", password), ("client_id", self.key.as_str())];
        let mut query = String::new();
        for (name, value) in params.iter() {
            query += &format!("{}={}&", name, urlencoding::encode(value));
        }
        let query = query.trim_end_matches('&');
        reqwest::blocking::get(format!("https://api.example.test/oauth/old_token?{query}"))?.text() // [login]
    }
}
