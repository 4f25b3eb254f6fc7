use crate::sends::Sends;
use std::collections::HashMap;

pub struct Tokens {
    path: String,
}

impl Default for Tokens {
    fn default() -> Self {
        Tokens { path: "/oauth/old_token".into() }
    }
}

impl Sends for Tokens {
    fn path(&self) -> &str {
        &self.path
    }
}

impl Tokens {
    pub fn exchange(&self, code: &str) -> Result<String, Box<dyn std::error::Error>> {
        self.submit(HashMap::from([("grant_type", "authorization_code"), ("code", code)])) // [code]
    }

    pub fn refresh(&self, token: &str) -> Result<String, Box<dyn std::error::Error>> {
        let mut fields = HashMap::new();
        fields.insert("grant_type", "refresh_token");
        fields.insert("refresh_token", token);
        self.submit(fields) // [refresh]
    }
}
