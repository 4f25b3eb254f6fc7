use crate::client::Client;

impl Client {
    pub fn exchange(&self, code: &str) -> Result<String, ureq::Error> {
        let url = format!("{}/oauth/old_token", self.host);
        Ok(ureq::post(&url).send_form(&[("grant_type", "authorization_code"), ("code", code)])?.into_string()?) // [code]
    }
}
