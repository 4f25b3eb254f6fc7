trait Sender: Send + Sync {
    fn send(&self, fields: &[(&str, &str)]) -> Result<String, ureq::Error>;
}

struct Live;

impl Sender for Live {
    fn send(&self, fields: &[(&str, &str)]) -> Result<String, ureq::Error> {
        Ok(ureq::post("https://api.example.test/oauth/old_token").send_form(fields)?.into_string()?)
    }
}

struct Service {
    sender: Box<dyn Sender>,
}

impl Service {
    fn new() -> Self {
        Self { sender: Box::new(Live) }
    }

    fn refresh(&self, token: &str) -> Result<String, ureq::Error> {
        self.sender.send(&[("grant_type", "refresh_token"), ("refresh_token", token)]) // [refresh]
    }
}
